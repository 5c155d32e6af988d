Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_data_files = require("../data-files.cjs"), require_run_records = require("../run-records.cjs"), require_objective = require("../objective.cjs"), require_peft_kinds = require("../peft-kinds.cjs"), require_secrets = require("../secrets.cjs"), require_targets = require("../targets.cjs"), require_trainer = require("../trainer.cjs");
[...require_run_records.t], [
"model_name_or_path",
"model_name",
"model_id"
].map((key) => `${key}=${require_run_records.a}`);
const loraSwitches = [
"use_peft",
"use_lora",
"lora_enable",
"enable_lora",
"use_qlora",
"q_lora"
], fourBitSwitches = [
["load_in_4bit", 4],
["quantization.load_in_4bit", 4],
["use_4bit", 4],
["use_qlora", 4],
["q_lora", 4],
["load_in_8bit", 8]
], adapterSections = [
"peft_config",
"lora",
"lora_config",
"peft"
], inSections = (keys) => adapterSections.flatMap((section) => keys.map((key) => `${section}.${key}`)), rankKeys = [
"lora_r",
"lora_rank",
...inSections([
"r",
"rank",
"lora_r",
"lora_rank"
])
], modelKeys = [
"model_name_or_path",
"pretrained_model_name_or_path",
"base_model",
"base_model_name_or_path",
"base_model_id",
"base_model_name",
"model_name",
"model_id"
], validationKeys = [
"validation_file",
"data_config.val_file",
"eval_data_path",
"eval_file",
"eval_path",
"eval_data",
"val_file",
"val_path",
"validation_path"
], methodKeys = [
"train_mode",
"training_mode",
"finetuning_type",
"finetune_type",
"tuning_method",
"tuning_type",
"peft_type",
"peft_method"
], objectiveKeys = [
"training_stage",
"train_stage",
"stage",
"objective",
"task_type",
"trainer_type"
], scriptDecides = "the script behind this file decides", isNested = (scope) => require_core.It(scope.native, "training_args")?.node.kind === "map", isLora = (scope) => method(scope)?.value === "lora", isSoftPrompt = (scope) => /^(prompt-tuning|prefix-tuning|p-tuning)$/.test(String(method(scope)?.value)), hfTrainer = {
id: "hf-trainer",
title: "Transformers Trainer",
homepage: "https://huggingface.co/docs/transformers/trainer",
version: "5.18.0",
dialect: "pyyaml",
signatures: [
{},
{},
{}
],
facts: {
"plan.name": require_core.kt("run_name"),
"plan.dialect": require_core.Pt(isNested, require_core.at("nested")),
"model.id": require_core.mt(require_core.kt(modelKeys), require_core.ut("given on the command line")),
"model.revision": require_core.kt("model_revision"),
"model.tokenizer": require_core.kt(["tokenizer_name", "tokenizer_name_or_path"]),
"model.attention": require_core.kt("attn_implementation"),
"security.trustRemoteCode": require_core.mt(require_core.ht("trust_remote_code"), require_core.ut(scriptDecides)),
"method.kind": method,
"method.variant": require_core.Pt(isSoftPrompt, require_core.yt(require_core.kt("peft_config.peft_type"), (type) => /^MULTITASK_/.test(String(type)) ? String(type).toLowerCase() : void 0)),
...require_core.it(isLora, {
"adapter.rank": require_core._t(rankKeys),
"adapter.alpha": require_core.St(["lora_alpha", ...inSections(["lora_alpha", "alpha"])]),
"adapter.dropout": require_core.St(["lora_dropout", ...inSections(["lora_dropout", "dropout"])]),
...require_targets.t([
"lora_target_modules",
"target_modules",
...inSections(["target_modules"])
]),
"adapter.modulesToSave": require_core.At(["lora_modules_to_save", ...inSections(["modules_to_save"])]),
"adapter.rslora": require_core.ht(["use_rslora", ...inSections(["use_rslora"])]),
"adapter.dora": require_core.ht(["use_dora", ...inSections(["use_dora"])])
}),
"quantization.bits": require_core.mt(require_core.pt(fourBitSwitches), require_core.yt(bitsByWord, () => 4), require_core.ut(scriptDecides)),
"prompt.virtualTokens": require_core.Pt(isSoftPrompt, require_core._t("peft_config.num_virtual_tokens")),
"objective.kind": objective,
"data.heldOutKind": heldOut,
"data.sequenceLength": require_core._t([
"max_seq_length",
"model_max_length",
"block_size",
"max_length"
]),
"data.inputLength": require_core._t(["max_source_length", "max_input_length"]),
"data.outputLength": require_core._t(["max_target_length", "max_output_length"]),
"data.packing": require_core.Pt((scope) => require_core.Rt(scope.native, "packing"), require_core.ht("packing")),
...placed(require_trainer.p),
"hardware.count": require_core.ut("decided by the launcher"),
"evaluation.trigger": evaluation
},
lists: {
"data.train": require_core.dt(named("dataset_name", "dataset_config_name"), files("train_file"), files("data_config.train_file"), files("data_path"), files("train_path"), files("train_data"), files("dataset_path"), named("dataset", "subset")),
"data.validation": require_core.dt(...validationKeys.map(files)),
"data.test": require_core.dt(files("test_file"), files("data_config.test_file")),
secrets: require_secrets.t([
"hub_token",
"push_to_hub_token",
"token",
"use_auth_token"
])
},
restated: placed(require_trainer.r("deepspeed")),
decidedBy: placed(require_trainer.n("deepspeed"))
};
function placed(fields) {
let nested = require_core.rt("training_args", fields);
return Object.fromEntries(Object.entries(fields).map(([name, reading]) => [name, (scope) => isNested(scope) ? nested[name]?.(scope) : reading(scope)]));
}
const otherSwitches = [
["use_ia3", "ia3"],
["use_prompt_tuning", "prompt-tuning"],
["use_prefix_tuning", "prefix-tuning"],
["use_p_tuning", "p-tuning"]
];
function method(scope) {
let type = require_core.Et("peft_config.peft_type", (node) => require_peft_kinds.t[node.text.toUpperCase()] ?? "other-peft")(scope);
if (type?.state !== "unset") return type;
let other = require_core.pt(otherSwitches)(scope);
if (other) return other;
let word = wordUnder(scope, methodKeys, require_run_records.s);
if (word) return word;
let key = loraSwitches.find((name) => require_core.Rt(scope.native, name)), fact = key && require_core.ht(key)(scope);
return fact ? typeof fact.value == "boolean" ? {
...fact,
value: fact.value ? "lora" : "full"
} : fact : isNested(scope) && require_core.Rt(scope.native, "data_config") ? require_core.st("full", "without `peft_config` the script trains all weights") : bySection(scope) ?? byRank(scope) ?? require_core.Ft("external", scriptDecides);
}
function bySection(scope) {
let on = require_core.ht(inSections([
"enabled",
"enable",
"use",
"use_lora"
]))(scope);
if (on && typeof on.value == "boolean") return {
...on,
value: on.value ? "lora" : "full"
};
let rank = require_core._t(inSections([
"r",
"rank",
"lora_r",
"lora_rank"
]))(scope);
return Number(rank?.value ?? 0) > 0 ? {
...rank,
state: "stated",
value: "lora",
confidence: .8
} : void 0;
}
function wordUnder(scope, keys, meaning) {
for (let key of keys) {
let at = require_core.It(scope.native, key), value = at?.node.kind === "scalar" ? meaning(at.node.text) : void 0;
if (at && value !== void 0) return require_core.Ot(at, value, { confidence: .8 });
}
}
function bitsByWord(scope) {
return wordUnder(scope, methodKeys, (word) => require_run_records.o(word) === "qlora" ? "qlora" : void 0);
}
function byRank(scope) {
let rank = require_core._t(["lora_r", "lora_rank"])(scope);
if (!(!(["lora_target_modules", "target_modules"].some((key) => require_core.Rt(scope.native, key)) || require_core.Rt(scope.native, "lora_rank") && require_core.Rt(scope.native, "lora_alpha") || require_core.pt(fourBitSwitches)(scope) !== void 0) || rank === void 0 || Number(rank.value ?? 0) <= 0)) return {
...rank,
value: "lora",
confidence: .8
};
}
function objective(scope) {
if (isNested(scope) && require_core.Rt(scope.native, "data_config")) return require_core.st("sft");
let word = wordUnder(scope, objectiveKeys, require_run_records.c);
if (word) return word;
let path = require_objective.t(scope.path);
return path ? {
value: path.kind,
state: "derived",
confidence: .6,
note: "by the path"
} : require_core.Ft("external", scriptDecides);
}
function heldOut(scope) {
let share = require_core.It(scope.native, "validation_split_percentage"), held = require_core.Lt(scope.native, validationKeys);
return held && !require_core.zt(held) ? require_core.Ot(held, "dataset") : share && !require_core.zt(share) ? require_core.Ot(share, "fraction") : require_core.Ft("external", scriptDecides);
}
const keysOfOwnScripts = [
"base_model",
"base_model_id",
"base_model_name",
"lora_r",
"lora_rank",
"train_path",
"val_path",
"train_data",
"eval_data",
"dataset_path",
"dataset",
"num_eval_samples",
"model_name",
"model_id",
"eval_file",
"eval_path",
"lora",
"lora_config"
];
function leavesEvaluation({ native }) {
return ![
"eval_strategy",
"evaluation_strategy",
"do_eval"
].some((key) => require_core.Rt(native, key)) && keysOfOwnScripts.some((key) => require_core.Rt(native, key));
}
function evaluation(scope) {
return isNested(scope) ? require_core.Rt(scope.native, "data_config") && !require_core.Rt(scope.native, "data_config.val_file") ? require_core.st("none", "without `val_file` the script turns evaluation off") : require_core.gt("training_args", require_trainer.a)(scope) : leavesEvaluation(scope) ? require_core.Ft("external", scriptDecides) : require_trainer.a(scope);
}
function files(key) {
return (scope) => {
let at = require_core.It(scope.native, key);
if (!at || require_core.zt(at) || at.node.kind === "map") return require_core.bt("unset", key);
let names = require_core.At(key)(scope);
if (!Array.isArray(names?.value)) return {
fact: require_core.Ft("unresolved", void 0, key),
records: []
};
let records = names.value.map((name) => ({
id: {
...names,
value: String(name)
},
fileFormat: formatOf(names, String(name))
}));
return require_core.Tt(records, at);
};
}
function formatOf(fact, name) {
let value = require_data_files.t(name);
return value === void 0 ? void 0 : {
...fact,
value
};
}
function named(key, configKey) {
return (scope) => {
let at = require_core.It(scope.native, key);
return !at || require_core.zt(at) ? require_core.bt("unset", key) : require_core.Tt([{
id: require_core.kt(key)(scope),
config: require_core.kt(configKey)(scope)
}], at);
};
}
exports.hfTrainer = hfTrainer;
