Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_data_files = require("../data-files.cjs"), require_secrets = require("../secrets.cjs"), require_targets = require("../targets.cjs"), require_trainer = require("../trainer.cjs"), locations = [
["hf_hub_url", "hub"],
["ms_hub_url", "hub"],
["om_hub_url", "hub"],
["script_url", "local"],
["cloud_file_name", "object-store"],
["file_name", "local"]
], passage = /context|passage|document|article/i, registeredSources = (key) => (scope) => {
let located = require_core.It(scope.native, key);
if (!located || require_core.zt(located)) return require_core.bt("unset", key);
let names = namesIn(located);
if (names === void 0) return {
fact: require_core.Mt(located),
records: []
};
let registry = registryOf(scope), shares = sharesOf(scope), records = names.slice(0, require_core.qt).map((name, index) => ({
...sourceOf(name, located, registry, scope),
weight: shares?.[index]
}));
return {
fact: require_core.Ot(located, names.length),
records
};
};
function registryOf(scope) {
let folder = (require_core.Xt(scope.native, "dataset_dir") ?? "data").replace(/\/+$/, ""), online = folder === "ONLINE";
return {
folder,
document: online ? void 0 : require_core.nt(scope, `${folder}/dataset_info.json`),
online,
stage: require_core.Xt(scope.native, "stage")?.toLowerCase() ?? "sft"
};
}
function namesIn(located) {
let { node } = located, { file } = require_core.Yt(located);
if (node.kind === "map") return;
if (node.kind === "list") {
let names = node.items.flatMap((item) => item.kind === "scalar" ? [{
text: item.text,
at: {
file,
start: item.start,
end: item.end
}
}] : []);
return names.length === node.items.length ? names : void 0;
}
if (/\$\{|\{\{/.test(node.text)) return;
let exact = node.end - node.start === node.text.length;
return [...node.text.matchAll(/[^,]+/g)].flatMap((match) => {
let name = match[0].trim();
if (name === "") return [];
let start = node.start + match.index + match[0].indexOf(name);
return [{
text: name,
at: exact ? {
file,
start,
end: start + name.length
} : require_core.Yt(located)
}];
});
}
function sourceOf(name, located, registry, scope) {
let written = require_core.Ot(located, name.text, {
at: name.at,
raw: name.text
});
if (registry.online) return {
id: written,
idKind: {
...written,
value: "hub"
},
split: require_core.st("train")
};
let entry = registry.document && require_core.Gt(registry.document, name.text);
return entry === void 0 ? unregistered(written, registry) : {
...require_core.wt(fieldsOf(registry), require_core.Dt(scope, entry)),
limit: limit(entry, scope)
};
}
function unregistered(written, registry) {
let why = registry.document ? `${registry.folder}/dataset_info.json has no entry of this name` : `${registry.folder}/dataset_info.json is not in this repository`, open = require_core.Ft("unresolved", why);
return {
id: {
...written,
note: why
},
idKind: {
...written,
value: "registry-name"
},
format: open,
labelled: open
};
}
const fieldsOf = (registry) => ({
id: location(registry),
idKind: (scope) => {
let where = locations.find(([key]) => require_core.Rt(scope.native, key)), at = where && require_core.It(scope.native, where[0]);
return where && at && require_core.Ot(at, where[1]);
},
config: require_core.kt("subset"),
split: require_core.kt("split", { default: "train" }),
fileFormat: (scope) => {
let at = require_core.It(scope.native, "file_name"), format = require_data_files.t(require_core.Xt(scope.native, "file_name") ?? "");
return at && format ? require_core.Ot(at, format) : void 0;
},
format: format(registry.stage),
columns,
context,
labelled: labelled(registry.stage)
}), location = (registry) => (scope) => {
let where = locations.find(([key]) => require_core.Rt(scope.native, key));
if (where === void 0) return require_core.Ft("unset", void 0, "file_name");
let [key, kind] = where;
return require_core.Et(key, ({ text: path }) => kind === "local" && !/^([/~\\]|[a-z][a-z0-9+.-]*:)/i.test(path) ? `${registry.folder}/${path}` : path)(scope);
}, isChat = (scope) => /^(sharegpt|openai)$/i.test(require_core.Xt(scope.native, "formatting") ?? ""), format = (stage) => (scope) => {
let at = require_core.It(scope.native, "formatting"), put = (value) => at && !require_core.zt(at) ? require_core.Ot(at, value) : require_core.st(value);
if (stage === "pt") return require_core.st("text", "stage pt trains on the text alone");
if (stage === "ppo") return require_core.st("prompt-only", "stage ppo uses the prompts alone");
let tag = require_core.It(scope.native, "columns.kto_tag");
if (tag && !require_core.zt(tag)) return require_core.Ot(tag, "binary-feedback");
let ranking = require_core.ht("ranking")(scope);
return ranking?.value === !0 ? {
...ranking,
value: "preference"
} : put(isChat(scope) ? "chat" : "instruction");
}, labelled = (stage) => (scope) => {
if (stage === "pt" || stage === "ppo") return require_core.st(!1);
let at = require_core.It(scope.native, "columns");
if (!at || require_core.zt(at) || isChat(scope)) return require_core.st(!0);
let answered = [
"response",
"chosen",
"kto_tag"
].some((role) => require_core.Rt(scope.native, `columns.${role}`));
return require_core.Ot(at, answered);
}, columns = (scope) => {
let at = require_core.It(scope.native, "columns");
if (!at || require_core.zt(at)) return require_core.st(isChat(scope) ? ["messages=conversations"] : [
"prompt=instruction",
"query=input",
"response=output"
]);
let roles = require_core.Ut(scope.native, "columns").flatMap((role) => {
let column = require_core.Xt(scope.native, `columns.${role}`);
return column === void 0 ? [] : [`${role}=${column}`];
});
return require_core.Ot(at, roles);
}, context = (scope) => {
let at = require_core.It(scope.native, "columns.query");
return at && passage.test(require_core.Xt(scope.native, "columns.query") ?? "") ? require_core.Ot(at, !0) : void 0;
};
function limit(entry, scope) {
let ofRun = require_core._t("max_samples")(scope), ofEntry = require_core._t("num_samples")(require_core.Dt(scope, entry));
return typeof ofEntry?.value == "number" ? typeof ofRun?.value == "number" && ofRun.value < ofEntry.value ? ofRun : ofEntry : ofRun;
}
function sharesOf(scope) {
let located = require_core.It(scope.native, "interleave_probs");
if (located && !require_core.zt(located)) return namesIn(located)?.map((part) => {
let value = Number(part.text);
return Number.isFinite(value) ? require_core.Ot(located, value, {
at: part.at,
raw: part.text
}) : require_core.Mt(located, "is no number");
});
}
// src/frameworks/llamafactory.ts
const methods = {
lora: "lora",
oft: "oft",
freeze: "partial",
full: "full"
}, stages = {
pt: "continued-pretraining",
sft: "sft",
rm: "reward-model",
ppo: "ppo",
dpo: "dpo",
kto: "kto"
}, preferenceLosses = {
ipo: "ipo",
orpo: "orpo",
simpo: "simpo"
}, schemes = {
bnb: "bitsandbytes",
bitsandbytes: "bitsandbytes",
gptq: "gptq",
awq: "awq",
aqlm: "aqlm",
quanto: "quanto",
eetq: "eetq",
hqq: "hqq",
mxfp4: "mxfp4",
fp8: "fp8"
}, optimizerSwitches = [
["use_galore", "galore"],
["use_apollo", "apollo"],
["use_badam", "badam"],
["use_adam_mini", "adam-mini"],
["use_muon", "muon"]
], variantSwitches = [
["use_dora", "dora"],
["use_llama_pro", "llama-pro"],
["use_galore", "galore"],
["use_apollo", "apollo"],
["use_badam", "badam"]
], megatronKeys = [
"tensor_model_parallel_size",
"pipeline_model_parallel_size",
"context_parallel_size",
"expert_model_parallel_size"
], credentials = [
"hf_hub_token",
"ms_hub_token",
"om_hub_token",
"hub_token",
"push_to_hub_token",
"swanlab_api_key",
"swanlab_lark_secret"
], methodOf = (scope) => (require_core.Xt(scope.native, "finetuning_type") ?? "lora").toLowerCase(), stageOf = (scope) => (require_core.Xt(scope.native, "stage") ?? "sft").toLowerCase(), isLora = (scope) => methodOf(scope) === "lora", isAdapter = (scope) => /^(lora|oft)$/.test(methodOf(scope)), isQuantised = (scope) => require_core.Rt(scope.native, "quantization_bit"), isFourBit = (scope) => require_core.Xt(scope.native, "quantization_bit") === "4", stageIn = (...stages) => (scope) => stages.includes(stageOf(scope)), entryKeys = /^(file_name|file_sha1|hf_hub_url|ms_hub_url|om_hub_url|script_url|cloud_file_name|formatting|ranking|subset|split|folder|num_samples|columns|tags)$/;
function holdsEntries(native) {
return require_core.Ut(native, "").slice(0, 20).every((name) => {
let entry = require_core.Gt(native, name), keys = entry ? require_core.Ut(entry, "") : [];
return keys.filter((key) => entryKeys.test(key)).length * 2 >= keys.length;
});
}
const llamafactory = {
id: "llamafactory",
title: "LLaMA-Factory",
homepage: "https://llamafactory.readthedocs.io",
version: "0.9.6.dev0",
dialect: "omegaconf",
signatures: [
{},
{},
{},
{},
{},
{},
{ test: holdsEntries }
],
facts: {
"plan.name": require_core.kt("run_name"),
"plan.dialect": require_core.at("v0"),
"model.id": require_core.kt("model_name_or_path"),
"model.revision": require_core.kt("model_revision", { default: "main" }),
"model.continuesAdapter": require_core.Pt(isLora, require_core.kt("adapter_name_or_path")),
"model.initFromScratch": require_core.ht("train_from_scratch", { default: !1 }),
"model.attention": require_core.kt("flash_attn", { default: "auto" }),
"security.trustRemoteCode": require_core.ht("trust_remote_code", { default: !1 }),
"method.kind": require_core.Et("finetuning_type", (node) => methods[node.text.toLowerCase()], {
default: "lora",
note: "LLaMA-Factory trains a LoRA adapter when `finetuning_type` is not set"
}),
"method.variant": require_core.pt(variantSwitches),
...require_core.it(isLora, {
"adapter.rank": require_core._t("lora_rank", { default: 8 }),
"adapter.alpha": alpha,
"adapter.dropout": require_core.St("lora_dropout", { default: 0 }),
"adapter.rslora": require_core.ht("use_rslora", { default: !1 }),
"adapter.dora": require_core.ht("use_dora", { default: !1 }),
"adapter.init": require_core.ft(require_core.pt([["pissa_init", "pissa"]]), require_core.at("default"))
}),
...require_core.it(isAdapter, {
"adapter.targets": target("adapter.targets"),
"adapter.targetsMode": target("adapter.targetsMode"),
"adapter.modulesToSave": require_core.At("additional_target", { separator: "," })
}),
"quantization.bits": require_core._t("quantization_bit", { default: 16 }),
...require_core.it(isQuantised, {
"quantization.scheme": require_core.ct("quantization_method", schemes, { default: "bitsandbytes" }),
"quantization.type": require_core.Pt(isFourBit, require_core.kt("quantization_type", { default: "nf4" })),
"quantization.double": require_core.Pt(isFourBit, require_core.ht("double_quantization", { default: !0 }))
}),
"objective.kind": objective,
"objective.beta": require_core.Pt(stageIn("dpo", "kto"), require_core.St("pref_beta", { default: .1 })),
"objective.referenceModel": require_core.Pt(stageIn("dpo", "kto", "ppo"), require_core.kt("ref_model")),
"objective.rewards": require_core.Pt(stageIn("ppo"), require_core.At("reward_model")),
"data.heldOutKind": heldOut,
"data.heldOutSize": require_core.Pt((scope) => !require_core.Rt(scope.native, "eval_dataset"), require_core.St("val_size", { default: 0 })),
"data.chatTemplate": require_core.kt("template"),
"data.lossOn": lossOn,
"data.sequenceLength": require_core._t("cutoff_len", { default: 2048 }),
"data.packing": require_core.ft(require_core.pt([["neat_packing", !0]]), require_core.ht("packing"), require_core.Pt(stageIn("pt"), require_core.at(!0, "stage pt packs unless `packing` says otherwise")), require_core.at(!1)),
"data.streaming": require_core.ht("streaming", { default: !1 }),
"data.shuffle": require_core.xt("disable_shuffling", { default: !0 }),
"data.mixing": require_core.ct("mix_strategy", {
concat: "concat",
interleave_under: "interleave-first-exhausted",
interleave_over: "interleave-all-exhausted"
}, { default: "concat" }),
"data.weightsGiven": require_core.Pt((scope) => require_core.Rt(scope.native, "interleave_probs"), require_core.yt(require_core.At("interleave_probs", { separator: "," }), (weights) => Array.isArray(weights) ? weights.length : void 0)),
...require_trainer.p,
"hyper.loraPlusRatio": require_core.Pt(isLora, require_core.St("loraplus_lr_ratio")),
"hyper.optimizer": require_core.ft(require_core.pt(optimizerSwitches), (scope) => require_trainer.p["hyper.optimizer"]?.(scope)),
"precision.train": require_core.ft(require_core.pt([["fp8", "fp8"], ["pure_bf16", "bf16"]]), require_trainer.l("bf16", "fp16", "auto")),
"memory.gradientCheckpointing": require_core.xt("disable_gradient_checkpointing", { default: !0 }),
"hardware.count": require_core.ut("decided by the launcher"),
"distributed.backend": require_core.ft(megatron, (scope) => require_trainer.p["distributed.backend"]?.(scope)),
"distributed.tensorParallel": whenWritten("tensor_model_parallel_size"),
"distributed.pipelineParallel": whenWritten("pipeline_model_parallel_size"),
"distributed.contextParallel": whenWritten("context_parallel_size"),
"distributed.expertParallel": whenWritten("expert_model_parallel_size"),
"checkpoint.resume": resumption,
"evaluation.trigger": evaluation,
...require_trainer.o("evaluation", "eval_steps", evaluation),
"evaluation.earlyStopping": require_trainer.i("early_stopping_steps"),
"output.mergeAdapter": require_core.at(!1, "merging is a command of its own"),
"logging.destinations": destinations,
"logging.project": require_core.ft(require_core.Pt((scope) => require_core.ht("use_swanlab")(scope)?.value === !0, require_core.kt("swanlab_project", { default: "llamafactory" })), require_core.kt("project")),
"tokens.added": addedTokens,
"tokens.resize": resize,
"tokens.rowsTrained": embeddingsTrained
},
lists: {
"data.train": registeredSources("dataset"),
"data.validation": registeredSources("eval_dataset"),
secrets: require_secrets.t(credentials)
},
restated: require_trainer.r("deepspeed"),
decidedBy: require_trainer.n("deepspeed")
};
function target(name) {
let lora = require_targets.n("lora_target", { default: ["all-linear"] })[name], oft = require_targets.n("oft_target", { default: ["all-linear"] })[name];
return (scope) => (isLora(scope) ? lora : oft)?.(scope);
}
function alpha(scope) {
let fact = require_core.Ct("lora_alpha")(scope), rank = require_core._t("lora_rank", { default: 8 })(scope);
return fact?.state !== "unset" || typeof rank?.value != "number" ? fact : require_core.st(2 * rank.value, "LLaMA-Factory takes twice the rank when `lora_alpha` is not set");
}
function objective(scope) {
let stage = require_core.Et("stage", (node) => stages[node.text.toLowerCase()], { default: "sft" })(scope), loss = require_core.It(scope.native, "pref_loss"), kind = preferenceLosses[require_core.Xt(scope.native, "pref_loss")?.toLowerCase() ?? ""];
return stage?.value === "dpo" && loss && kind ? require_core.Ot(loss, kind) : stage;
}
function heldOut(scope) {
let named = require_core.It(scope.native, "eval_dataset");
return named && !require_core.zt(named) ? require_core.Ot(named, "dataset") : require_core.Et("val_size", (node) => heldOutKind(Number(node.text)), { default: "none" })(scope);
}
function heldOutKind(size) {
if (!Number.isNaN(size)) return size <= 0 ? "none" : size < 1 ? "fraction" : "count";
}
function lossOn(scope) {
if (stageIn("pt")(scope)) return require_core.st("all", "stage pt trains on every token");
if (stageIn("sft")(scope)) return require_core.pt([["train_on_prompt", "all"], ["mask_history", "completion"]])(scope) ?? require_core.st("assistant-turns");
}
function evaluation(scope) {
let strategy = require_trainer.a(scope);
if (strategy?.state !== "default") return strategy;
let asked = require_core.ht("do_eval")(scope);
return asked?.value === !1 ? {
...asked,
value: "none"
} : require_core.pt([["do_eval", "end"]])(scope) ?? strategy;
}
function resumption(scope) {
let fact = require_trainer.d("resume_from_checkpoint")(scope);
return fact?.state !== "default" || require_core.ht("overwrite_output_dir")(scope)?.value === !0 ? fact : require_core.st("auto", "a checkpoint that lies in `output_dir` is resumed unless it may be overwritten");
}
function megatron(scope) {
let at = megatronKeys.map((key) => require_core.It(scope.native, key)).find((located) => located && !require_core.zt(located));
return at && require_core.Ot(at, "megatron");
}
function whenWritten(key) {
return require_core.Pt((scope) => require_core.Rt(scope.native, key), require_core._t(key));
}
function destinations(scope) {
let reported = require_trainer.p["logging.destinations"]?.(scope), swanlab = require_core.pt([["use_swanlab", "swanlab"]])(scope);
if (swanlab === void 0) return reported;
let others = Array.isArray(reported?.value) ? reported.value.filter((name) => name !== "swanlab") : [];
return {
...swanlab,
value: [...others, "swanlab"]
};
}
function addedTokens(scope) {
let special = describedTokens(scope) ?? require_core.At("add_special_tokens", { separator: "," })(scope), plain = require_core.At("add_tokens", { separator: "," })(scope);
return special?.state === "unset" ? plain : Array.isArray(special?.value) && Array.isArray(plain?.value) ? {
...special,
value: [...special.value, ...plain.value]
} : special;
}
function describedTokens(scope) {
let at = require_core.It(scope.native, "new_special_tokens_config");
if (!at || require_core.zt(at)) return;
let file = require_core.nt(scope, at.node.kind === "scalar" ? at.node.text : "");
return file ? require_core.Ot(at, require_core.Ut(file, "")) : require_core.Mt(at, "the file that describes the tokens is missing");
}
function resize(scope) {
let fact = require_core.ht("resize_vocab")(scope);
return fact?.value === !0 ? fact : addedTokens(scope)?.state === "unset" ? require_core.st(!1) : require_core.st(!0, "LLaMA-Factory resizes the vocabulary when tokens are added");
}
function embeddingsTrained(scope) {
if (resize(scope)?.value !== !0 || !isAdapter(scope)) return;
let saved = require_core.At("additional_target", { separator: "," })(scope);
return Array.isArray(saved?.value) ? {
...saved,
value: saved.value.some((name) => /embed|wte/i.test(String(name)))
} : require_core.Rt(scope.native, "adapter_name_or_path") ? void 0 : require_core.st(!0, "LLaMA-Factory adds the embeddings to a new adapter when the vocabulary is resized");
}
exports.llamafactory = llamafactory;
