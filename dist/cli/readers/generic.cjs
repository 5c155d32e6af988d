Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_data_files = require("../data-files.cjs"), require_run_records = require("../run-records.cjs"), require_objective = require("../objective.cjs"), require_secrets = require("../secrets.cjs"), require_targets = require("../targets.cjs"), require_trainer = require("../trainer.cjs"), names = {
top: [
"main",
"general",
"common",
"global"
],
model: [
"model",
"basemodel",
"llm",
"base",
"pretrained",
"modelloading",
"architecture",
"policy",
"actor",
"actortrain",
"sfttrain",
"student",
"studenttrain"
],
train: [
"train",
"training",
"trainer",
"hyper",
"hyperparameter",
"hyperparameters",
"hyperparams",
"hparams",
"sft",
"dpo",
"orpo",
"kto",
"ppo",
"grpo",
"finetune",
"finetuning",
"tuning",
"optim",
"optimization",
"optimisation",
"optimizer",
"schedule"
],
lora: [
"lora",
"qlora",
"peft",
"adapter",
"dora"
],
quant: [
"quant",
"quantization",
"quantisation",
"bnb",
"bitsandbytes"
],
data: [
"data",
"dataset",
"datasets"
],
eval: [
"eval",
"evaluation",
"validation"
],
output: [
"output",
"outputs",
"logger",
"logging",
"log",
"checkpoint",
"checkpoints",
"checkpointing",
"save",
"hub"
]
}, roleByName = new Map(Object.keys(names).flatMap((role) => names[role].map((name) => [name, role]))), endings = /(config|configs|configuration|cfg|cfgs|conf|args|arguments|params|parameters|settings|options|opts)$/;
function roleOf(name) {
let bare = bareName(name);
return roleByName.get(bare) ?? roleByName.get(bare.replace(endings, ""));
}
const bareName = (name) => name.toLowerCase().replace(/[-_ ]/g, ""), isOfObjective = (name) => /^(sft|dpo|orpo|kto|ppo|grpo)$/.test(bareName(name).replace(endings, "")), noLayout = {
sections: new Map(),
inCapitals: new Set()
}, layouts = new WeakMap();
function layoutOf(native) {
let here = require_core.It(native, "")?.node;
if (here?.kind !== "map") return noLayout;
let layout = layouts.get(here);
return layout === void 0 && (layout = layOut(native), layouts.set(here, layout)), layout;
}
function layOut(native) {
let sections = new Map([["top", [""]]]), add = (role, path) => {
role !== void 0 && sections.set(role, [...sections.get(role) ?? [], path]);
};
for (let name of topSections(native)) {
let role = roleOf(name);
add(role, name);
let inner = role === void 0 || role === "data" ? [] : sectionsOf(require_core.$t(native, name));
for (let one of inner) add(roleOf(one), `${name}.${one}`);
for (let path of adaptersBelow(native, name, inner)) add("lora", path);
}
let paths = [...sections.values()].flat();
return {
sections,
inCapitals: new Set(paths.filter((path) => isInCapitals(native, path)))
};
}
function topSections(native) {
let all = sectionsOf(native), others = all.filter((name) => !isOfObjective(name));
return all.length - others.length > 1 && others.some((name) => roleOf(name) === "train") ? others : all;
}
const adaptersBelow = (native, name, inner) => inner.filter((one) => roleOf(one) === "model" || roleOf(one) === "train").flatMap((one) => sectionsOf(require_core.$t(native, `${name}.${one}`)).filter((last) => roleOf(last) === "lora").map((last) => `${name}.${one}.${last}`));
function isInCapitals(native, section) {
let keys = require_core.Ut(native, section);
return keys.length > 1 && keys.every((key) => /[A-Z]/.test(key) && key === key.toUpperCase());
}
function sectionsOf(native) {
return require_core.Ut(native, "").filter((name) => !/[.[\]]/.test(name) && require_core.It(native, name)?.node.kind === "map");
}
function pathsIn(native, roles, keys) {
let { sections, inCapitals } = layoutOf(native);
return roles.flatMap((role) => (sections.get(role) ?? []).flatMap((section) => {
let written = inCapitals.has(section) ? keys.map((key) => key.toUpperCase()) : keys;
return section === "" ? written : written.map((key) => `${section}.${key}`);
}));
}
function findIn(native, roles, keys, fits) {
for (let path of pathsIn(native, roles, keys)) {
let found = require_core.It(native, path);
if (found && fits(found)) return found;
}
}
function hasSection(native, role) {
return layoutOf(native).sections.has(role);
}
const scalarText = ({ node }) => node.kind === "scalar" && node.text.trim() !== "" ? node.text.trim() : void 0, isNumber = (from, to) => (located) => {
let value = require_core.on(scalarText(located) ?? "");
return value !== null && value >= from && value <= to;
}, isFlag = (located) => require_core.an(scalarText(located) ?? "") !== null, isWord = (located) => /^(?:[A-Za-z]|[.~]{0,2}\/)[\w./:@-]*$/.test(scalarText(located) ?? "") && !isFlag(located), isAnything = ({ node }) => node.kind !== "scalar" || node.text.trim() !== "", everywhere = [
"top",
"model",
"train",
"lora"
], telling = [
[
everywhere,
["lora_r", "lora_rank"],
isNumber(0, 4096)
],
[
["lora"],
["r", "rank"],
isNumber(1, 4096)
],
[
everywhere,
["lora_alpha"],
isNumber(0, 8192)
],
[
["lora"],
["alpha"],
isNumber(.001, 8192)
],
[
[...everywhere, "quant"],
[
"load_in_4bit",
"load_in_8bit",
"use_4bit",
"bnb_4bit_quant_type"
],
isAnything
],
[
everywhere,
[
"use_lora",
"use_qlora",
"use_peft",
"lora_enable",
"enable_lora"
],
isFlag
],
[
everywhere,
["peft_type", "peft_method"],
isWord
],
[
everywhere,
["num_virtual_tokens"],
isNumber(1, 1e4)
],
[
["train", "top"],
["per_device_train_batch_size"],
isNumber(1, 65536)
]
], sizes = [
everywhere,
[
"lora_r",
"lora_rank",
"lora_alpha"
],
isNumber(1, 8192)
], namesModel = [
[
"model",
"top",
"train"
],
[
"base_model",
"model_name_or_path",
"base_model_name_or_path",
"base_model_name",
"base_model_id",
"base_model_path",
"pretrained_model_name_or_path"
],
isWord
], rate = [
[
"train",
"top",
"model"
],
["learning_rate", "lr"],
isNumber(1e-9, 1)
], objective = [
["train", "top"],
[
"mode",
"stage",
"objective",
"method",
"training_type",
"training_method",
"fine_tune_method",
"finetune_method",
"trainer_type"
],
(located) => /^(sft|dpo|orpo|kto|simpo|grpo)$/i.test(scalarText(located) ?? "")
], length = [
["train", "top"],
[
"num_train_epochs",
"num_epochs",
"epochs",
"n_epochs",
"max_epochs",
"max_steps",
"train_steps",
"num_train_steps",
"total_steps",
"total_epochs",
"total_train_epochs",
"iters"
],
isNumber(.01, 1e9)
], effort = [
[
"train",
"top",
"data"
],
[
"gradient_accumulation_steps",
"per_device_train_batch_size",
"train_batch_size",
"batch_size",
"micro_batch_size",
"warmup_ratio",
"warmup_steps",
"weight_decay",
"lr_scheduler_type",
"max_grad_norm",
"grad_accum",
"grad_accum_steps",
"accumulation_steps",
"per_device_batch_size",
"train_batch_size_per_device",
"micro_batch_size_per_gpu",
"global_batch_size"
],
isAnything
], stands = (native, [roles, keys, fits]) => findIn(native, roles, keys, fits) !== void 0, modelKeys = [
...namesModel[1],
"model",
"model_name",
"model_id",
"model_path",
"name",
"name_or_path",
"pretrained",
"pretrained_model",
"pretrained_model_path",
"model_dir",
"pretrain",
"llm_backbone",
"hf_model_ckpt",
"path"
], namesModelThat = (native, fits) => findIn(native, [
"model",
"top",
"train"
], modelKeys, (located) => fits(scalarText(located) ?? "")) !== void 0, ofImages = /^(to_q|to_k|to_v|to_out\.0)$/, targetsImages = [
[...everywhere],
[
"target_modules",
"lora_target_modules",
"targets"
],
({ node }) => node.kind === "list" && node.items.some((item) => item.kind === "scalar" && ofImages.test(item.text))
], namesOtherKind = [
[
"model",
"top",
"train"
],
[
"trainer",
"model_type",
"pipeline",
"pipeline_type",
"architecture",
"backbone"
],
(located) => require_run_records.i(scalarText(located) ?? "")
], trainsOther = (native) => namesModelThat(native, require_run_records.i) || [targetsImages, namesOtherKind].some((one) => stands(native, one)), foreign = new Set([
"instance_prompt",
"class_prompt",
"validation_prompt",
"validation_prompts",
"resolution",
"image_size",
"image_column",
"vae",
"unet",
"pretrained_vae_model_name_or_path",
"noise_scheduler",
"noise_offset",
"flow_matching",
"num_train_timesteps",
"guidance_scale",
"text_encoder",
"caption_column",
"caption_dropout_rate",
"cache_latents",
"clip_skip",
"data_backend_config",
"flow_schedule_shift",
"lycoris_config",
"model_flavour",
"vae_batch_size",
"max_resolution",
"caption_extension",
"network_dim",
"network_module",
"train_text_encoder",
"blocks_to_swap",
"diffusers_path",
"discrete_flow_shift",
"timestep_sample_method",
"timestep_sampling",
"transformer_dtype",
"transformer_path",
"vae_path",
"video_clip_mode",
"class_mapping",
"train_augmentation",
"mixup_alpha",
"cutmix_alpha",
"unnorm_key",
"action_dim",
"action_horizon",
"num_action_chunks",
"robot_type",
"sim_device",
"TTS_dataset",
"TTS_datasets",
"codebook_size",
"sampling_rate",
"duration_sec",
"first_codebook_weight_multiplier",
"sample_rate",
"vocoder",
"audio_column_name",
"target_audio_column_name",
"merge_method",
"architectures",
"transformers_version",
"_n_gpu",
"_wandb",
"wandb_version",
"apiVersion",
"services",
"jobs",
...require_run_records.t
]), holdsForeign = (root) => root.entries.has("_target_") || [...root.entries.values()].some(({ key, value }) => foreign.has(key) || keysOf(value).some((inner) => foreign.has(inner)) || isRecord(value)), keysOf = (node) => node.kind === "map" ? [...node.entries.keys()] : [], isRecord = (node) => {
let keys = node.kind === "list" && node.items[0] ? keysOf(node.items[0]) : [];
return keys.some((key) => /(^|_)loss$/.test(key)) && (keys.includes("step") || keys.includes("epoch"));
};
function statesRun(native) {
let here = require_core.It(native, "")?.node;
if (here?.kind !== "map" || holdsForeign(here) || trainsOther(native)) return !1;
let aims = stands(native, objective) && namesOwnModel(native), told = telling.filter((one) => stands(native, one)).length + Number(aims), named = stands(native, namesModel) || namesModelThat(native, require_run_records.r);
if (told === 0 && !named) return !1;
let [rated, lasting, exerted] = [
rate,
length,
effort
].map((one) => stands(native, one));
if (told === 0) return rated === !0 && lasting === !0 && exerted === !0;
let known = told + Number(named) + Number(rated) + Number(lasting) + Number(exerted), isDescribed = told >= 3 && named && exerted === !0 && stands(native, sizes);
return (rated === !0 || lasting === !0) && known >= 3 || isDescribed;
}
const namesOwnModel = (native) => findIn(native, namesModel[0], [
...namesModel[1],
"model",
"model_name",
"model_id",
"name"
], isWord) !== void 0, companions = [
"quant",
"data",
"eval"
];
function tuningRuns(native) {
let here = require_core.It(native, "")?.node;
if (here?.kind !== "map" || holdsForeign(here) || trainsOther(native)) return [];
let members = sectionsOf(native).map((name) => require_core.$t(native, name)), whole = members.filter((member) => statesRun(member) && namesOwnModel(member)), outside = findIn(native, ["top"], [...namesModel[1], "model"], isWord) !== void 0 || hasSection(native, "lora"), isOne = whole.length === 1 && companions.some((role) => hasSection(native, role));
if (whole.length > 0 && whole.length <= 8 && !outside && !(isOne && statesRun(native))) return whole;
if (statesRun(native)) return [native];
let parts = members.filter(statesRun);
return parts.length > 0 ? parts.length <= 8 ? parts : [] : stagesIn(native);
}
const stageKeys = [
"stages",
"runs",
"experiments",
"phases",
"trainings",
"pipeline"
];
function stagesIn(native) {
for (let key of stageKeys) {
let runs = (require_core.It(native, key)?.node?.kind === "list" ? require_core.Vt(native, key) : []).filter((item) => statesRun(item) && namesOwnModel(item));
if (runs.length > 0 && runs.length <= 8) return runs;
}
return [];
}
[...[
"sft",
"dpo",
"orpo",
"kto",
"simpo",
"grpo"
].flatMap((word) => [
`: ${word}`,
`: "${word}`,
`: '${word}`,
`= "${word}`
]), ...require_run_records.n];
// src/frameworks/generic.ts
const sure = .9, likely = .7, unsure = .6, scriptDecides = "the script behind this file decides", at = (roles, keys, read) => (scope) => read(pathsIn(scope.native, roles, keys))(scope), written = (confidence, reading) => (scope) => {
let fact = reading(scope);
if (fact && fact.state !== "unset" && fact.state !== "default") return fact.value === null ? fact : {
confidence,
...fact
};
}, firstWritten = (...readings) => require_core.ft(...readings), model = [
"model",
"top",
"train"
], train = ["train", "top"], lora = [
"lora",
"train",
"top",
"model"
], loraOnly = ["lora"], quant = [
"quant",
"model",
"top",
"train",
"lora"
], data = [
"data",
"top",
"train"
], output = [
"output",
"train",
"top"
], evaluation = [
"eval",
"train",
"top"
], one = (confidence, roles, keys, read) => written(confidence, at(roles, keys, read)), baseModel = firstWritten(one(sure, model, [
"base_model",
"base_model_name_or_path",
"model_name_or_path",
"base_model_id",
"base_model_name",
"base_model_path"
], require_core.kt), one(sure, model, [
"pretrained_model_name_or_path",
"pretrained_model_name",
"model_id",
"hf_model_id",
"hf_model_name",
"hf_model_ckpt",
"llm_backbone"
], require_core.kt), one(likely, ["model"], [
"name_or_path",
"model_name",
"name",
"id",
"base",
"path",
"pretrained",
"model_path",
"checkpoint"
], (keys) => noFlag(keys)), one(likely, ["top", "train"], [
"model",
"model_name",
"pretrained_model",
"model_path",
"model_dir",
"checkpoint",
"base"
], (keys) => noFlag(keys)), one(likely, ["top"], ["pretrain", "initialize_from_hf"], (keys) => onlyPlace(keys))), onlyPlace = (keys) => (scope) => {
let path = keys.find((key) => /^[\w.~-]*\/[\w./-]+$/.test(require_core.Xt(scope.native, key) ?? ""));
return path === void 0 ? void 0 : require_core.kt(path)(scope);
}, noFlag = (keys) => (scope) => require_core.kt(keys.filter((key) => require_core.an(require_core.Xt(scope.native, key) ?? "") === null))(scope), knownMethod = (node) => require_run_records.s(node.text), wordAt = (roles, keys, take, confidence) => (scope) => {
let located = findIn(scope.native, roles, keys, (one) => wordOf(one, take) !== void 0), word = located && wordOf(located, take);
return located && word !== void 0 ? require_core.Ot(located, word, { confidence }) : void 0;
}, wordOf = ({ node }, take) => node.kind === "scalar" && node.text !== "" ? take(node) : void 0, methodKeys = [
"peft_type",
"peft_method",
"peft",
"finetuning_type",
"finetune_type",
"fine_tuning_type",
"finetuning_method",
"finetune_method",
"fine_tuning_method",
"fine_tune_method",
"tuning_method",
"training_method",
"train_method",
"training_type",
"train_mode",
"training_mode",
"tuning_type",
"tuner_type",
"peft_mode",
"exp_setup",
"adapter",
"adapter_type",
"method"
], methodWord = firstWritten(wordAt([
"train",
"lora",
"top",
"model"
], methodKeys, knownMethod, likely), wordAt(loraOnly, ["type", "name"], knownMethod, likely)), switchAt = firstWritten(one(likely, lora, [
"use_lora",
"use_peft",
"is_peft",
"is_lora",
"lora_enable",
"enable_lora",
"lora_enabled"
], require_core.ht), one(likely, loraOnly, [
"enabled",
"enable",
"use",
"active"
], require_core.ht), one(likely, [
"top",
"train",
"model"
], ["lora", "peft"], (keys) => onlyFlag(keys))), onlyFlag = (keys) => (scope) => {
let path = keys.find((key) => require_core.an(require_core.Xt(scope.native, key) ?? "") !== null);
return path === void 0 ? void 0 : require_core.ht(path)(scope);
}, otherSwitch = (scope) => {
for (let [key, kind] of [
["use_ia3", "ia3"],
["use_prompt_tuning", "prompt-tuning"],
["use_prefix_tuning", "prefix-tuning"],
["use_p_tuning", "p-tuning"]
]) {
let fact = one(likely, lora, [key], require_core.ht)(scope);
if (fact?.value === !0) return {
...fact,
value: kind
};
}
}, methodSection = (scope) => {
for (let [name, kind] of [
["ia3", "ia3"],
["prompt_tuning", "prompt-tuning"],
["prefix_tuning", "prefix-tuning"],
["p_tuning", "p-tuning"]
]) {
let located = require_core.It(scope.native, name), off = require_core.an(require_core.Xt(scope.native, `${name}.enabled`) ?? "") === !1;
if (located?.node.kind === "map" && !off) return require_core.Ot(located, kind, { confidence: likely });
}
}, fullSwitch = one(likely, [
"train",
"top",
"model"
], [
"full_finetuning",
"full_finetune",
"full_fine_tuning",
"full_fine_tune",
"use_full_finetuning"
], require_core.ht), rank = firstWritten(one(sure, lora, ["lora_r", "lora_rank"], require_core._t), one(sure, loraOnly, ["r", "rank"], require_core._t), one(unsure, loraOnly, ["dim", "lora_dim"], require_core._t), require_core.Pt((scope) => findIn(scope.native, [
"top",
"train",
"model"
], [
"lora_alpha",
"lora_dropout",
"lora_bias"
], () => !0) !== void 0, one(likely, [
"top",
"train",
"model"
], ["r", "rank"], require_core._t))), qloraSwitch = firstWritten(one(likely, quant, ["use_qlora", "qlora_enabled"], require_core.ht), one(likely, [
"top",
"train",
"model"
], ["qlora"], (keys) => onlyFlag(keys)));
function method(scope) {
let word = methodWord(scope);
if (word) return word;
let other = otherSwitch(scope);
if (other) return other;
let on = switchAt(scope);
if (on) return on.value === null ? on : {
...on,
value: on.value === !0 ? "lora" : "full"
};
if (fullSwitch(scope)?.value === !0) return {
...fullSwitch(scope),
value: "full",
state: "stated"
};
let qlora = qloraSwitch(scope);
if (qlora?.value === !0) return {
...qlora,
value: "lora"
};
if (leavesLoraEmpty(scope)) return require_core.ut(scriptDecides)(scope);
let size = rank(scope);
return typeof size?.value == "number" && size.value > 0 ? {
...size,
value: "lora",
confidence: .8
} : methodSection(scope) ?? require_core.ut(scriptDecides)(scope);
}
function leavesLoraEmpty({ native }) {
return [
"lora",
"peft",
"adapter"
].some((key) => {
let located = require_core.It(native, key);
return located !== void 0 && require_core.zt(located);
});
}
const isLora = (scope) => method(scope)?.value === "lora", isSoftPrompt = (scope) => /^(prompt-tuning|prefix-tuning|p-tuning)$/.test(String(method(scope)?.value)), targets = Object.fromEntries(["adapter.targets", "adapter.targetsMode"].map((name) => [name, firstWritten(one(sure, lora, [
"lora_target_modules",
"target_modules",
"lora_target"
], (keys) => require_targets.n(keys)[name] ?? require_core.kt(keys)), one(likely, loraOnly, ["targets", "modules"], (keys) => require_targets.n(keys)[name] ?? require_core.kt(keys)))])), quantOff = (scope) => {
let fact = one(sure, ["quant"], [
"use_bnb",
"enabled",
"enable",
"use",
"use_quantization",
"quantize"
], require_core.ht)(scope) ?? one(likely, [
"top",
"model",
"train"
], [
"is_quantized",
"use_quantization",
"use_bnb"
], require_core.ht)(scope);
return fact?.value === !1 ? {
...fact,
value: 16
} : void 0;
}, bitWords = {
"4bit": 4,
int4: 4,
nf4: 4,
fp4: 4,
bnb4bit: 4,
"8bit": 8,
int8: 8,
bnb8bit: 8,
none: 16,
no: 16,
"16bit": 16
}, inBits = (node) => {
let word = require_run_records.o(node.text);
if (Object.hasOwn(bitWords, word)) return bitWords[word];
let bits = require_core.on(node.text);
return bits !== null && [
2,
3,
4,
8,
16,
32
].includes(bits) ? bits : void 0;
}, bitsKey = (scope) => {
let located = findIn(scope.native, quant, [
"quantization_bit",
"quantization_bits",
"quant_bits",
"bits",
"num_bits",
"quantization",
"quantize",
"backbone_dtype"
], ({ node }) => node.kind === "scalar" && inBits(node) !== void 0);
return located?.node.kind === "scalar" ? require_core.Ot(located, inBits(located.node) ?? 16, { confidence: likely }) : void 0;
}, flagOn = (keys, bits) => (scope) => {
let fact = one(sure, quant, keys, require_core.ht)(scope);
return fact?.value === !0 ? {
...fact,
value: bits
} : fact?.value === null ? fact : void 0;
}, saysQlora = (scope) => {
let fact = qloraSwitch(scope);
if (fact?.value === !0) return {
...fact,
value: 4
};
let word = wordAt([
"train",
"lora",
"top",
"model"
], [...methodKeys, "type"], (node) => require_run_records.o(node.text) === "qlora" ? "qlora" : void 0, likely)(scope);
return word && {
...word,
value: 4
};
}, flagsOff = (scope) => {
let fact = one(likely, quant, [
"load_in_4bit",
"use_4bit",
"load_in_8bit"
], require_core.ht)(scope);
return fact?.value === !1 ? {
...fact,
value: 16
} : void 0;
}, fourBits = flagOn([
"load_in_4bit",
"use_4bit",
"load_4bit"
], 4), eightBits = flagOn([
"load_in_8bit",
"use_8bit",
"load_8bit"
], 8), bitsAtOdds = (scope) => {
if (quantOff(scope)) return;
let asked = [
fourBits,
eightBits,
bitsKey
].flatMap((reading) => {
let fact = reading(scope);
return fact && fact.value !== null ? [fact] : [];
}), [first, other] = [asked[0], asked.find(({ value }) => value !== asked[0]?.value)];
if (first === void 0 || other?.at === void 0) return;
let also = [{
at: other.at,
message: `${other.raw} is written here`
}];
return {
...first,
value: null,
state: "unresolved",
note: "another place asks for another width",
also
};
}, saidBits = (scope) => bitsAtOdds(scope) ?? firstWritten(quantOff, fourBits, eightBits, saysQlora, bitsKey, flagsOff)(scope), bits = (scope) => {
let fact = saidBits(scope);
return fact?.value === 4 && qloraSwitch(scope)?.value === !1 ? require_core.ut(scriptDecides)(scope) : fact;
}, isQuantised = (scope) => Number(bits(scope)?.value ?? 16) < 16, onFourBits = (scope) => bits(scope)?.value === 4, dtypes = {
bf16: "bf16",
bfloat16: "bf16",
fp16: "fp16",
float16: "fp16",
half: "fp16",
fp32: "fp32",
float32: "fp32",
no: "fp32",
auto: "auto"
}, dtype = (node) => {
let word = node.text.toLowerCase().replace(/^torch\./, "");
return Object.hasOwn(dtypes, word) ? dtypes[word] : void 0;
}, quantType = (node) => /^(nf4|fp4|int8|int4|fp8)$/i.exec(node.text)?.[0].toLowerCase(), objectiveWord = wordAt([
"train",
"top",
"model"
], [
"objective",
"training_objective",
"stage",
"train_stage",
"training_stage",
"training_type",
"train_type",
"algorithm",
"algo",
"trainer_type",
"trainer",
"rl",
"mode",
"method",
"training_method",
"finetune_method",
"fine_tune_method",
"task",
"task_type",
"problem_type",
"type"
], (node) => require_run_records.c(node.text), likely), sections = [
"sft",
"dpo",
"orpo",
"kto",
"grpo",
"simpo",
"cpo",
"ppo"
], objectiveSection = (scope) => {
let [name, ...others] = sections.filter((key) => require_core.It(scope.native, key)?.node.kind === "map"), located = name && require_core.It(scope.native, name);
if (!(!located || others.length > 0)) return require_core.an(require_core.Xt(scope.native, `${name}.enabled`) ?? "") === !1 ? void 0 : require_core.Ot(located, name, { confidence: unsure });
}, estimators = {
gae: "ppo",
grpo: "grpo",
rloo: "rloo"
}, byEstimator = wordAt([
"top",
"train",
"model"
], ["adv_estimator", "advantage_estimator"], ({ text: name }) => estimators[name.toLowerCase()] ?? "reinforcement", likely), byPath = (scope) => {
let path = require_objective.t(scope.path);
return path && {
value: path.kind,
state: "derived",
confidence: unsure,
note: "by the path"
};
}, byLoss = (scope) => {
let fact = lossOn(scope);
return fact && fact.value !== null ? {
...fact,
value: "sft",
confidence: unsure
} : void 0;
}, lossWords = {
all: "all",
full: "all",
completion: "completion",
completions: "completion",
response: "completion",
responses: "completion",
output: "completion",
assistant: "assistant-turns",
assistantonly: "assistant-turns",
assistantturns: "assistant-turns"
}, yesNo = (yes, no) => (keys) => require_core.yt(require_core.ht(keys), (on) => on === !0 ? yes : no), lossOn = firstWritten(one(sure, data, [
"train_on_inputs",
"train_on_input",
"train_on_prompt"
], yesNo("all", "completion")), one(sure, data, [
"completion_only_loss",
"train_on_completions",
"train_on_completions_only",
"train_on_responses_only",
"mask_prompt",
"mask_prompt_labels",
"mask_inputs"
], yesNo("completion", "all")), one(sure, data, ["assistant_only_loss"], yesNo("assistant-turns", "all")), wordAt(data, [
"loss_on",
"train_on",
"loss_mask"
], (node) => lossWords[require_run_records.o(node.text)], likely)), trainKeys = [
"train_file",
"train_files",
"train_path",
"train_data_path",
"train_data",
"train_dataset",
"train_datasets",
"train_dataframe",
"train_json",
"train_jsonl",
"training_file",
"training_data",
"data_path",
"dataset_path",
"dataset_name",
"dataset",
"dataset_id"
], validationKeys = [
"eval_file",
"eval_json",
"eval_jsonl",
"eval_path",
"eval_data_path",
"eval_data",
"eval_dataset",
"eval_datasets",
"val_file",
"val_json",
"val_jsonl",
"val_path",
"val_data_path",
"val_data",
"valid_file",
"valid_path",
"validation_file",
"validation_path",
"validation_data",
"validation_dataset",
"dev_file"
], testKeys = [
"test_file",
"test_path",
"test_data_path",
"test_data",
"test_dataset"
], sourcesAt = (roles, keys, confidence) => (scope) => {
let located = findIn(scope.native, roles, keys, namesData), path = located && pathsIn(scope.native, roles, keys).find((key) => require_core.It(scope.native, key) !== void 0 && same(require_core.It(scope.native, key), located)), fact = path === void 0 ? void 0 : require_core.At(path)(scope);
return !located || !fact || !Array.isArray(fact.value) ? require_core.bt("not-expressible") : require_core.Tt(fact.value.map((name) => sourceRecord({
...fact,
confidence
}, String(name))), located);
}, same = (found, located) => found?.node === located.node;
function sourceRecord(fact, name) {
let fileFormat = require_data_files.t(name);
return {
id: {
...fact,
value: name
},
fileFormat: fileFormat === void 0 ? void 0 : {
...fact,
value: fileFormat
}
};
}
function namesData({ node }) {
return node.kind === "list" ? node.items.length > 0 && node.items.every((item) => item.kind === "scalar" && item.text !== "") : node.kind === "scalar" && node.text.trim() !== "" && require_core.an(node.text) === null && require_core.on(node.text) === null && node.text.toLowerCase() !== "null" && node.text !== "~";
}
const orNothing = (list) => (scope) => {
let found = list(scope);
return found.records.length > 0 ? found : require_core.bt("external", void 0, scriptDecides);
}, heldOutShare = one(likely, [
"data",
"eval",
"top",
"train"
], [
"val_size",
"val_set_size",
"validation_split",
"validation_size",
"val_split",
"val_ratio",
"test_size",
"eval_split_ratio",
"validation_split_percentage"
], require_core.St), validation = require_core.dt(sourcesAt([
"data",
"eval",
"top",
"train"
], validationKeys, likely), sourcesAt(["data"], [
"validation",
"valid",
"val",
"eval",
"dev"
], unsure)), countsPerDevice = (scope) => findIn(scope.native, train, ["per_device_parallelism"], () => !0) === void 0, heldOut = (scope) => {
let files = validation(scope);
if (files.records.length > 0) return {
...files.fact,
value: "dataset",
confidence: unsure
};
let share = heldOutShare(scope);
return typeof share?.value == "number" ? {
...share,
value: share.value === 0 ? "none" : share.value < 1 ? "fraction" : "count"
} : share;
}, optimizer = firstWritten(wordAt(train, [
"optim",
"optimizer",
"optimizer_type",
"optimizer_name"
], (node) => optimizerOf(node.text), likely));
function optimizerOf(name) {
let known = require_trainer.c(name.replace(/^.*\./, ""));
return /^(adam|adafactor|lion|muon|sgd|galore|lomo|apollo)/.test(known) ? known : void 0;
}
const schedule = firstWritten(wordAt(train, [
"lr_scheduler_type",
"lr_scheduler",
"scheduler",
"scheduler_type",
"lr_schedule"
], (node) => require_trainer.f[node.text.toLowerCase()], likely)), precision = (scope) => {
for (let [key, name] of [["bf16", "bf16"], ["fp16", "fp16"]]) {
let fact = one(sure, [
"train",
"top",
"model"
], [key], require_core.ht)(scope);
if (fact?.value === !0) return {
...fact,
value: name
};
}
return wordAt(["train", "top"], ["mixed_precision", "precision"], dtype, likely)(scope);
}, deepspeedFile = one(likely, ["train", "top"], [
"deepspeed",
"deepspeed_config",
"ds_config",
"ds_cfgs"
], (keys) => (scope) => {
let path = keys.find((key) => /\.json$|\.ya?ml$/.test(require_core.Xt(scope.native, key) ?? ""));
return path === void 0 ? void 0 : require_core.kt(path)(scope);
}), evaluationTrigger = firstWritten(one(sure, evaluation, ["eval_strategy", "evaluation_strategy"], require_trainer.m), require_core.yt(one(unsure, evaluation, ["eval_steps"], require_core.Ct), () => "steps")), saves = firstWritten(one(sure, output, ["save_strategy"], require_trainer.m), require_core.yt(one(unsure, output, ["save_steps"], require_core.Ct), () => "steps")), every = (roles, key, decides) => require_core.Pt((scope) => decides(scope)?.value === "steps", one(likely, roles, [key], require_core.Ct)), secretKeys = [
"hf_token",
"hub_token",
"huggingface_token",
"wandb_api_key",
"wandb_token",
"api_key",
"openai_api_key"
], generic = {
id: "generic",
title: "Project-own file",
homepage: "https://huggingface.co/docs/transformers/trainer",
version: "1",
dialect: "pyyaml",
signatures: [{ test: (native) => tuningRuns(native).length > 0 }],
runs: ({ native }) => tuningRuns(native),
facts: {
"plan.name": one(likely, output, [
"run_name",
"experiment_name",
"log_run_name"
], require_core.kt),
"model.id": baseModel,
"model.revision": one(sure, model, ["model_revision", "revision"], require_core.kt),
"model.tokenizer": one(likely, model, [
"tokenizer_name",
"tokenizer_name_or_path",
"tokenizer"
], require_core.kt),
"model.loadDtype": wordAt(model, ["torch_dtype", "dtype"], dtype, likely),
"model.attention": one(sure, model, ["attn_implementation"], require_core.kt),
"security.trustRemoteCode": one(sure, [...model, "data"], ["trust_remote_code"], require_core.ht),
"method.kind": method,
...require_core.it(isLora, {
"adapter.rank": rank,
"adapter.alpha": firstWritten(one(sure, lora, ["lora_alpha"], require_core.St), one(sure, loraOnly, ["alpha"], require_core.St)),
"adapter.dropout": firstWritten(one(sure, lora, ["lora_dropout"], require_core.St), one(sure, loraOnly, ["dropout"], require_core.St)),
...targets,
"adapter.modulesToSave": one(sure, lora, ["modules_to_save", "lora_modules_to_save"], require_core.At),
"adapter.rslora": one(sure, lora, ["use_rslora"], require_core.ht),
"adapter.dora": one(sure, lora, ["use_dora"], require_core.ht)
}),
"quantization.bits": bits,
...require_core.it(onFourBits, {
"quantization.type": wordAt(quant, [
"bnb_4bit_quant_type",
"quant_type",
"quantization_type"
], quantType, sure),
"quantization.double": one(sure, quant, [
"bnb_4bit_use_double_quant",
"double_quant",
"use_double_quant",
"use_nested_quant"
], require_core.ht),
"quantization.computeDtype": wordAt(quant, ["bnb_4bit_compute_dtype", "compute_dtype"], dtype, sure)
}),
"quantization.scheme": (scope) => {
let fact = one(sure, quant, [
"load_in_4bit",
"load_in_8bit",
"bnb_4bit_quant_type"
], require_core.kt)(scope);
return fact && isQuantised(scope) ? {
...fact,
value: "bitsandbytes"
} : void 0;
},
"prompt.virtualTokens": require_core.Pt(isSoftPrompt, one(sure, lora, ["num_virtual_tokens"], require_core._t)),
"objective.kind": require_core.ft(objectiveWord, byEstimator, objectiveSection, byLoss, byPath, require_core.ut(scriptDecides)),
"data.heldOutKind": heldOut,
"data.heldOutSize": require_core.Pt((scope) => heldOut(scope)?.value !== "dataset", heldOutShare),
"data.chatTemplate": one(likely, [...data, "model"], ["chat_template"], require_core.kt),
"data.lossOn": lossOn,
"data.sequenceLength": firstWritten(one(sure, [
"data",
"model",
"train",
"top"
], [
"max_seq_length",
"max_seq_len",
"model_max_length",
"cutoff_len"
], require_core._t), one(unsure, [
"data",
"model",
"train",
"top"
], [
"max_length",
"max_len",
"max_sequence_length",
"seq_length",
"seq_len",
"sequence_len",
"sequence_length",
"context_length",
"block_size"
], require_core._t)),
"data.packing": one(sure, data, [
"packing",
"sample_packing",
"pack"
], require_core.ht),
"hyper.learningRate": firstWritten(one(sure, train, ["learning_rate", "lr"], require_core.St), one(likely, ["model"], ["learning_rate", "lr"], require_core.St)),
"hyper.schedule": schedule,
"hyper.warmupSteps": one(likely, train, [
"warmup_steps",
"num_warmup_steps",
"lr_warmup_steps"
], require_core.Ct),
"hyper.warmupRatio": one(sure, train, ["warmup_ratio", "lr_warmup_ratio"], require_core.Ct),
"hyper.epochs": firstWritten(one(sure, train, ["num_train_epochs"], require_core.St), one(likely, train, [
"num_epochs",
"epochs",
"n_epochs",
"max_epochs"
], require_core.St)),
"hyper.maxSteps": one(likely, train, [
"max_steps",
"train_steps",
"num_train_steps",
"total_steps"
], require_core.Ct),
"hyper.microBatch": firstWritten(one(sure, train, ["per_device_train_batch_size"], require_core._t), one(likely, train, [
"per_device_batch_size",
"train_batch_size_per_device",
"per_gpu_train_batch_size",
"micro_batch_size",
"micro_batch_size_per_gpu"
], require_core._t), one(likely, train, ["per_device_parallelism"], require_core.Ct), require_core.Pt(countsPerDevice, one(unsure, train, ["train_batch_size", "batch_size"], require_core._t))),
"hyper.accumulation": one(sure, train, [
"gradient_accumulation_steps",
"grad_accum_steps",
"grad_accumulation_steps",
"gradient_accumulation",
"accumulation_steps",
"grad_accum"
], require_core._t),
"hyper.effectiveBatch": firstWritten(one(likely, train, [
"effective_batch_size",
"global_batch_size",
"total_batch_size"
], require_core._t), require_core.Pt((scope) => !countsPerDevice(scope), one(likely, train, ["train_batch_size"], require_core._t))),
"hyper.optimizer": optimizer,
"hyper.weightDecay": one(sure, train, ["weight_decay"], require_core.St),
"hyper.maxGradNorm": one(likely, train, [
"max_grad_norm",
"grad_clip",
"gradient_clip_val",
"gradient_clipping",
"clip_grad_norm",
"clip_grad"
], require_core.St),
"hyper.noiseAlpha": one(sure, train, ["neftune_noise_alpha"], require_core.St),
"hyper.seed": one(likely, [
"train",
"top",
"data"
], ["seed", "random_seed"], require_core._t),
"precision.train": precision,
"memory.gradientCheckpointing": one(sure, [
"train",
"top",
"model"
], [
"gradient_checkpointing",
"use_gradient_checkpointing",
"activation_checkpointing",
"grad_checkpointing",
"grad_checkpoint",
"grad_ckpt"
], require_core.ht),
"hardware.count": require_core.ut("decided by the launcher"),
"distributed.backend": require_core.yt(deepspeedFile, () => "deepspeed"),
"distributed.configFile": deepspeedFile,
"checkpoint.trigger": saves,
"checkpoint.every": every(output, "save_steps", saves),
"checkpoint.keep": one(sure, output, ["save_total_limit"], require_core._t),
"evaluation.trigger": evaluationTrigger,
"evaluation.every": every(evaluation, "eval_steps", evaluationTrigger),
"evaluation.metric": one(sure, evaluation, ["metric_for_best_model"], require_core.kt),
"evaluation.loadBest": one(sure, evaluation, ["load_best_model_at_end"], require_core.ht),
"output.dir": one(likely, output, [
"output_dir",
"output_path",
"save_dir",
"save_path",
"out_dir"
], require_core.kt),
"output.push": one(sure, output, ["push_to_hub"], require_core.ht),
"output.hubId": one(sure, output, ["hub_model_id", "hub_repo_id"], require_core.kt),
"output.hubPrivate": one(sure, output, ["hub_private_repo"], require_core.ht),
"output.mergeAdapter": one(likely, ["lora", ...output], [
"merge_adapter",
"merge_lora",
"merge_and_unload",
"save_merged"
], require_core.ht),
"logging.destinations": one(sure, output, ["report_to"], (keys) => require_core.At(keys, { none: ["none"] })),
"logging.project": one(likely, output, [
"wandb_project",
"project_name",
"log_project"
], require_core.kt)
},
lists: {
"data.train": orNothing(require_core.dt(sourcesAt(data, trainKeys, likely), sourcesAt(["data"], [
"train",
"path",
"hub_id",
"repo_id",
"name",
"file",
"files",
"source",
"id"
], unsure), sourcesAt(["top"], ["data"], unsure))),
"data.validation": orNothing(validation),
"data.test": orNothing(require_core.dt(sourcesAt([
"data",
"eval",
"top"
], testKeys, likely), sourcesAt(["data"], ["test"], unsure))),
secrets: (scope) => require_secrets.t(pathsIn(scope.native, [
"top",
"model",
"train",
"data",
"output"
], secretKeys))(scope)
}
};
exports.generic = generic;
