Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_data_files = require("../data-files.cjs"), require_trainer = require("../trainer.cjs"), require_targets = require("../targets.cjs");
// src/frameworks/shared/hatchery.ts
function pluginAt({ native }) {
return require_core.Vt(native, "plugins").map((item) => require_core.It(item, "")).find((at) => at?.node.kind === "scalar" && at.node.text.startsWith("axolotl.integrations.hatchery."));
}
const isRemote = (scope) => pluginAt(scope) !== void 0, method = (scope) => {
let rank = require_core.It(scope.native, "hatchery.lora_rank"), at = rank && !require_core.zt(rank) ? rank : pluginAt(scope);
return at && require_core.Ot(at, "lora", { note: "the service trains adapters only" });
}, targetsMode = (scope) => {
let facts = [
"train_attn",
"train_mlp",
"train_unembed"
].map((name) => require_core.ht(`hatchery.${name}`, { default: !0 })(scope)), [attention, mlp] = facts;
return facts.some((fact) => fact?.value === null) ? facts.find((fact) => fact?.value === null) : attention?.value === !0 && mlp?.value === !0 ? {
...attention,
value: "all-linear"
} : attention?.value === !0 && mlp ? {
...mlp,
value: "attention"
} : void 0;
}, losses = {
cross_entropy: "sft",
ppo: "ppo",
importance_sampling: "reinforcement",
cispo: "reinforcement",
dro: "reinforcement"
}, remoteFacts = {
"method.kind": method,
"adapter.rank": require_core._t("hatchery.lora_rank", { default: 32 }),
"adapter.alpha": require_core.ut("the service decides"),
"adapter.dropout": require_core.ut("the service decides"),
"adapter.targetsMode": targetsMode,
"adapter.targets": () => void 0,
"adapter.modulesToSave": () => void 0,
"adapter.rslora": () => void 0,
"adapter.dora": () => void 0,
"adapter.init": () => void 0,
"quantization.bits": require_core.ut("the service holds the base"),
"quantization.scheme": () => void 0,
"precision.train": require_core.ut("the service decides"),
"objective.rewards": require_core.At("hatchery.reward_funcs"),
"hardware.count": require_core.ut("the service decides"),
"distributed.backend": require_core.ut("the service decides"),
"distributed.offload": () => void 0
}, remoteObjective = (scope) => require_core.Xt(scope.native, "hatchery.loss_fn") === void 0 ? void 0 : require_core.ct("hatchery.loss_fn", losses)(scope), formats = [
[/^(chat_template|sharegpt|chatml|llama3|llama2_chat|pygmalion|metharme)/, "chat"],
[/^(completion|pretrain)/, "text"],
[/^(orpo|.*(argilla|ultra|intel|prompt_pairs|zephyr|chatml)$)/, "preference"],
[/^(stepwise)/, "stepwise"],
[/^(alpaca|gpteacher|oasst|reflection|explainchoice|concisechoice|summarizetldr|jeopardy|creative|context_qa|user_defined)/, "instruction"]
], rlObjectives = {
dpo: "dpo",
gdpo: "grpo",
grpo: "grpo",
ipo: "ipo",
orpo: "orpo",
kto: "kto",
kto_pair: "kto",
simpo: "simpo"
}, formatOf = (type, scope) => {
let rl = require_core.Xt(require_core.Qt(scope.native), "rl")?.toLowerCase();
return rl === "kto" ? "binary-feedback" : rl === "grpo" ? "prompt-only" : rl !== void 0 && rl in rlObjectives ? "preference" : formats.find(([pattern]) => pattern.test(type))?.[1] ?? "custom";
}, format = (scope) => {
let type = require_core.It(scope.native, "type");
return type?.node.kind === "map" ? require_core.Ot(type, require_core.Rt(scope.native, "type.field") ? "text" : "instruction") : require_core.Et("type", (node) => formatOf(node.text, scope))(scope);
}, context = (scope) => {
let type = require_core.Xt(scope.native, "type"), at = require_core.It(scope.native, "type");
if (!at || require_core.zt(at)) return;
if (type?.startsWith("context_qa")) return require_core.Ot(at, !0);
let input = require_core.Xt(scope.native, "type.field_input");
return input !== void 0 && /context|passage|document|article/i.test(input) ? require_core.Ot(at, !0) : void 0;
}, labelled = (scope) => {
let fact = format(scope);
if (fact && fact.value !== null) return fact.value === "custom" ? void 0 : {
...fact,
value: fact.value !== "text" && fact.value !== "prompt-only"
};
}, sourceTemplate = (scope) => {
let named = require_core.Xt(scope.native, "chat_template") ?? require_core.Xt(scope.native, "conversation"), type = require_core.It(scope.native, "type"), family = /^(llama2_chat|pygmalion|metharme)/.exec(require_core.Xt(scope.native, "type") ?? "")?.[1];
if (named === void 0 && type && family !== void 0) return require_core.Ot(type, family);
let key = require_core.Xt(scope.native, "chat_template") === void 0 ? "conversation" : "chat_template";
return require_core.kt(named === void 0 ? "chat_template" : key)(scope);
}, loaded = require_data_files.n("path", "data_files"), source = {
...loaded,
config: require_core.kt("name"),
split: require_core.kt("split", { default: "train" }),
revision: require_core.kt("revision"),
fileFormat: require_core.mt((scope) => loaded.fileFormat?.(scope), require_core.ct("ds_type", {
json: "json",
jsonl: "jsonl",
csv: "csv",
parquet: "parquet",
arrow: "arrow",
text: "text"
})),
format,
context,
labelled,
chatTemplate: sourceTemplate,
trustRemoteCode: require_core.ht("trust_remote_code")
}, pretrainingSource = {
...source,
format: require_core.at("text"),
labelled: require_core.at(!1)
}, adapterIs = (scope) => /^q?lora$/i.test(require_core.Xt(scope.native, "adapter") ?? ""), bits = (scope) => {
for (let [key, value] of [["load_in_4bit", 4], ["load_in_8bit", 8]]) {
let fact = require_core.ht(key)(scope);
if (fact?.value === !0) return {
...fact,
value
};
}
if (require_core.Xt(scope.native, "adapter")?.toLowerCase() === "qlora" && !require_core.Rt(scope.native, "load_in_4bit")) {
let adapter = require_core.It(scope.native, "adapter");
return adapter ? require_core.Ot(adapter, 4, { note: "QLoRA means a base in 4 bits" }) : void 0;
}
return require_core.Rt(scope.native, "gptq") ? void 0 : {
value: 16,
state: "default"
};
}, heldOut = (scope) => {
if (require_core.Rt(scope.native, "test_datasets")) {
let at = require_core.It(scope.native, "test_datasets");
return at && require_core.Ot(at, "dataset");
}
return require_core.Et("val_set_size", (node) => heldOutKind(Number(node.text)), { default: "none" })(scope);
}, heldOutKind = (size) => {
if (!Number.isNaN(size)) return size === 0 ? "none" : size <= 1 ? "fraction" : "count";
}, evaluationTrigger = require_core.ft(require_core.Pt((s) => require_core.Rt(s.native, "eval_strategy") || require_core.Rt(s.native, "evaluation_strategy"), require_trainer.m(["eval_strategy", "evaluation_strategy"])), require_core.Pt((s) => require_core.Rt(s.native, "eval_steps"), require_core.Et("eval_steps", (n) => Number(n.text) > 0 ? "steps" : "none")), require_core.Pt((s) => require_core.Rt(s.native, "evals_per_epoch"), require_core.Et("evals_per_epoch", (n) => Number(n.text) > 0 ? "steps" : "none")), require_core.at("none")), checkpointTrigger = require_core.ft(require_core.Pt((s) => require_core.Rt(s.native, "save_strategy"), require_trainer.m("save_strategy")), require_core.Pt((s) => require_core.Rt(s.native, "save_steps") || require_core.Rt(s.native, "saves_per_epoch"), require_core.at("steps")), require_core.at("epoch")), trackers = [
"wandb",
"mlflow",
"comet",
"tensorboard",
"trackio",
"swanlab"
], destinations = (scope) => {
let on = trackers.filter((name) => require_core.ht(`use_${name}`)(scope)?.value === !0 || name === "wandb" && require_core.Rt(scope.native, "wandb_project")), at = on.map((name) => require_core.It(scope.native, `use_${name}`) ?? require_core.It(scope.native, "wandb_project")).find((found) => found);
return at ? require_core.Ot(at, on) : void 0;
}, addedTokens = (scope) => require_core.At("tokens")(scope), embeddingsTrained = (scope) => {
if (!adapterIs(scope) || !require_core.Rt(scope.native, "tokens")) return;
let indices = require_core.It(scope.native, "peft_trainable_token_indices");
if (indices && !require_core.zt(indices)) return require_core.Ot(indices, !0);
let saved = require_core.At("lora_modules_to_save")(scope);
return saved?.state === "unresolved" ? saved : (Array.isArray(saved?.value) ? saved.value.map(String) : []).some((name) => /embed/.test(name)) ? {
...saved,
value: !0,
state: "stated"
} : require_core.st(!1);
}, deepspeed = require_trainer.h("deepspeed"), fsdp = (scope) => {
let at = require_core.Lt(scope.native, ["fsdp_config", "fsdp"]);
if (!at || require_core.zt(at) || isNothing(at.node)) return;
let version = [
"fsdp_version",
"fsdp_config.fsdp_version",
"fsdp_config.version"
].map((key) => require_core.Xt(scope.native, key)).find((one) => one !== void 0);
return require_core.Ot(at, version === "2" ? "fsdp2" : "fsdp");
}, isNothing = (node) => node.kind === "list" && node.items.length === 0 || node.kind === "map" && node.entries.size === 0, fsdpOffload = require_core.Pt((scope) => fsdp(scope) !== void 0, (scope) => {
let words = require_core.At("fsdp", { separator: " " })(scope);
return Array.isArray(words?.value) && words.value.includes("offload") ? {
...words,
value: "cpu"
} : require_core.yt(require_core.ht(["fsdp_config.offload_params", "fsdp_config.fsdp_offload_params"], { default: !1 }), (on) => on === !0 ? "cpu" : "none")(scope);
}), axolotl = {
id: "axolotl",
title: "Axolotl",
homepage: "https://docs.axolotl.ai",
version: "0.18.0",
dialect: "pyyaml",
signatures: [{}, {}],
facts: {
"plan.name": require_core.kt("wandb_name"),
"model.id": require_core.kt("base_model"),
"model.revision": require_core.kt(["revision_of_model", "model_revision"]),
"model.tokenizer": require_core.kt("tokenizer_config"),
"model.continuesAdapter": require_core.kt("lora_model_dir"),
"model.initFromScratch": require_core.ht("reinit_weights", { default: !1 }),
"security.trustRemoteCode": require_core.ht("trust_remote_code", { default: !1 }),
"method.kind": (scope) => require_core.Rt(scope.native, "unfrozen_parameters") && !require_core.Rt(scope.native, "adapter") ? partial(scope) : require_core.ct("adapter", {
lora: "lora",
qlora: "lora",
"llama-adapter": "llama-adapter"
}, {
default: "full",
note: "axolotl trains all weights when `adapter` is not set"
})(scope),
"adapter.rank": require_core.Pt(adapterIs, require_core._t("lora_r")),
"adapter.alpha": require_core.Pt(adapterIs, require_core.St("lora_alpha")),
"adapter.dropout": require_core.Pt(adapterIs, require_core.St("lora_dropout", { default: 0 })),
...whenAdapter(require_targets.n("lora_target_modules")),
"adapter.targetsMode": require_core.Pt(adapterIs, (scope) => require_core.ht("lora_target_linear")(scope)?.value === !0 ? {
...require_core.ht("lora_target_linear")(scope),
value: "all-linear",
state: "stated"
} : require_targets.n("lora_target_modules")["adapter.targetsMode"]?.(scope)),
"adapter.modulesToSave": require_core.Pt(adapterIs, require_core.At("lora_modules_to_save")),
"adapter.rslora": require_core.Pt(adapterIs, require_core.ht("peft_use_rslora", { default: !1 })),
"adapter.dora": require_core.Pt(adapterIs, require_core.ht("peft_use_dora", { default: !1 })),
"adapter.init": require_core.Pt(adapterIs, require_core.kt("peft_init_lora_weights")),
"quantization.bits": bits,
"quantization.scheme": (scope) => bits(scope)?.value === 16 ? void 0 : require_core.at(require_core.Rt(scope.native, "gptq") ? "gptq" : "bitsandbytes")(scope),
"objective.kind": require_core.ft(require_core.Pt((s) => require_core.Rt(s.native, "rl"), require_core.ct("rl", rlObjectives)), require_core.Pt((s) => require_core.ht("reward_model")(s)?.value === !0, flagAs("reward_model", "reward-model")), require_core.Pt((s) => require_core.ht("process_reward_model")(s)?.value === !0, flagAs("process_reward_model", "reward-model")), distilled, pretraining, otherwise),
"objective.beta": require_core.St(["rl_beta", "dpo_beta"]),
"data.heldOutKind": heldOut,
"data.heldOutSize": require_core.St("val_set_size", { default: 0 }),
"data.chatTemplate": require_core.kt("chat_template"),
"data.lossOn": require_core.Et("train_on_inputs", (n) => /^(true|yes|on)$/i.test(n.text) ? "all" : "completion", { default: "completion" }),
"data.sequenceLength": require_core._t("sequence_len", { default: 512 }),
"data.packing": require_core.ht("sample_packing", { default: !1 }),
"data.streaming": require_core.ht("streaming"),
"hyper.learningRate": require_core.St("learning_rate"),
"hyper.schedule": require_core.ct("lr_scheduler", require_trainer.f, { default: "cosine" }),
"hyper.warmupSteps": require_core.Ct("warmup_steps"),
"hyper.warmupRatio": require_core.Ct("warmup_ratio"),
"hyper.epochs": require_core.St("num_epochs", { default: 1 }),
"hyper.maxSteps": require_core.Ct("max_steps"),
"hyper.microBatch": require_core._t("micro_batch_size", { default: 1 }),
"hyper.accumulation": require_core._t("gradient_accumulation_steps", { default: 1 }),
"hyper.optimizer": require_trainer.s("optimizer", "adamw"),
"hyper.weightDecay": require_core.St("weight_decay", { default: 0 }),
"hyper.maxGradNorm": require_core.St("max_grad_norm"),
"hyper.noiseAlpha": require_core.St("neftune_noise_alpha"),
"hyper.loraPlusRatio": require_core.St("loraplus_lr_ratio"),
"hyper.seed": require_core._t("seed", { default: 42 }),
"precision.train": require_trainer.l("bf16", "fp16", "auto"),
"precision.tf32": require_core.ht("tf32"),
"memory.gradientCheckpointing": require_core.Et("gradient_checkpointing", (n) => !/^(false|no|off)$/i.test(n.text), { default: !1 }),
"hardware.count": require_core.ut("decided by the launcher"),
...deepspeed,
"distributed.backend": require_core.ft((s) => deepspeed["distributed.backend"]?.(s), fsdp),
"distributed.offload": require_core.ft((s) => deepspeed["distributed.offload"]?.(s), fsdpOffload),
"checkpoint.trigger": checkpointTrigger,
"checkpoint.every": require_core.Ct("save_steps"),
"checkpoint.keep": require_core._t("save_total_limit", { default: 4 }),
"checkpoint.resume": require_trainer.d("resume_from_checkpoint"),
"evaluation.trigger": evaluationTrigger,
"evaluation.every": require_core.Ct("eval_steps"),
"evaluation.loadBest": require_core.ht("load_best_model_at_end"),
"evaluation.earlyStopping": require_trainer.i("early_stopping_patience"),
"evaluation.benchmarks": require_core.At("lm_eval_tasks"),
"output.dir": require_core.kt("output_dir", { default: "./model-out" }),
"output.push": (scope) => require_core.Rt(scope.native, "hub_model_id") ? {
...require_core.kt("hub_model_id")(scope),
value: !0,
state: "stated"
} : {
value: !1,
state: "default"
},
"output.hubId": require_core.kt("hub_model_id"),
"output.hubPrivate": require_core.at(!0, "axolotl creates the repository as private"),
"output.datasetHubId": require_core.kt("push_dataset_to_hub"),
"output.mergeAdapter": require_core.ht("merge_lora"),
"logging.destinations": destinations,
"logging.project": require_core.kt("wandb_project"),
"logging.uploadsModel": require_core.Et("wandb_log_model", (n) => !/^(false|)$/i.test(n.text)),
"tokens.end": require_core.kt("special_tokens.eos_token"),
"tokens.pad": require_core.kt("special_tokens.pad_token"),
"tokens.added": addedTokens,
"tokens.rowsTrained": embeddingsTrained
},
lists: {
"data.train": require_core.dt(require_core.lt("datasets", source), require_core.lt("pretraining_dataset", pretrainingSource)),
"data.validation": require_core.lt("test_datasets", source)
},
conclude: (_, scope) => isRemote(scope) ? remote(scope) : {},
restated: require_trainer.r("deepspeed"),
decidedBy: require_trainer.n("deepspeed")
};
function remote(scope) {
let objective = remoteObjective(scope);
return {
...require_core.wt(remoteFacts, scope),
...objective ? { "objective.kind": objective } : {}
};
}
function whenAdapter(fields) {
return Object.fromEntries(Object.entries(fields).map(([name, reading]) => [name, require_core.Pt(adapterIs, reading)]));
}
function partial(scope) {
let at = require_core.It(scope.native, "unfrozen_parameters");
return at && require_core.Ot(at, "partial");
}
function flagAs(key, value) {
return (scope) => {
let fact = require_core.ht(key)(scope);
return fact && {
...fact,
value
};
};
}
function otherwise(scope) {
return require_core.Rt(scope.native, "trainer_cls") ? require_core.ut("a trainer class of its own decides")(scope) : require_core.st("sft", "axolotl trains on examples when `rl` is not set");
}
function distilled(scope) {
let names = require_core.At("plugins")(scope)?.value;
return Array.isArray(names) && names.some((name) => /^axolotl\.integrations\.kd\b/.test(String(name))) && require_core.ht("kd_trainer")(scope)?.value === !0 ? flagAs("kd_trainer", "distillation")(scope) : void 0;
}
function pretraining(scope) {
let at = require_core.It(scope.native, "pretraining_dataset");
return at && !require_core.zt(at) ? require_core.Ot(at, "continued-pretraining") : void 0;
}
exports.axolotl = axolotl;
