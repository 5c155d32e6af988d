Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_targets = require("../targets.cjs"), require_trainer = require("../trainer.cjs"), units = {
ep: "epochs",
ba: "steps",
tok: "tokens",
sp: "samples",
dur: "ratio"
};
function timeOf(written) {
let [, digits, suffix = "ep"] = /^([\d._]+(?:e\d+)?)(ep|ba|tok|sp|dur)?$/.exec(written.trim()) ?? [], amount = Number(digits?.replaceAll("_", ""));
return digits !== void 0 && Number.isFinite(amount) ? {
amount,
unit: units[suffix]
} : void 0;
}
const timeIn = (key, unit) => (scope) => {
let fact = require_core.kt(key)(scope);
if (typeof fact?.value != "string") return fact;
let time = timeOf(fact.value);
return time?.unit === unit ? {
...fact,
value: time.amount
} : require_core.Ft(time ? "unset" : "unresolved", void 0, key);
}, takeTime = (key, take, options = {}) => (scope) => require_core.Et(key, (node) => {
let time = timeOf(node.text);
return time && take(time);
}, options)(scope), triggerAt = (key, standard) => takeTime(key, (time) => time.unit === "epochs" ? "epoch" : "steps", { default: standard }), startsFresh = (scope) => {
let checkpoint = require_core.It(scope.native, "load_path");
if (checkpoint && !require_core.zt(checkpoint)) return require_core.Ot(checkpoint, !1);
let name = require_core.It(scope.native, "model.name");
return name && /^mpt_/.test(require_core.Xt(scope.native, "model.name") ?? "") ? require_core.Ot(name, !0) : require_core.yt(require_core.ht("model.pretrained", { default: !0 }), (loaded) => loaded === !1)(scope);
}, isHuggingFace = (scope) => /^hf_/.test(require_core.Xt(scope.native, "model.name") ?? ""), adapts = (scope) => require_core.Wt(scope.native, "model.peft_config") !== void 0, method = (scope) => {
let peft = require_core.It(scope.native, "model.peft_config");
if (peft && adapts(scope)) return require_core.Ot(peft, "lora");
let frozen = require_core.It(scope.native, "callbacks.layer_freezing.layer_names");
return frozen && !require_core.zt(frozen) ? require_core.Ot(frozen, "partial") : require_core.st("full", "llm-foundry trains all weights when `model.peft_config` is not set");
}, adapter = (key) => `model.peft_config.${key}`, loaders = {
finetuning: "sft",
text: "continued-pretraining",
contrastive_pairs: "embedding"
}, imitates = (scope) => require_core.Xt(scope.native, "train_loader.name") === "finetuning", source = {
id: require_core.kt([
"dataset.hf_name",
"dataset.remote",
"dataset.local"
]),
config: require_core.kt("dataset.hf_kwargs.name"),
revision: require_core.kt("dataset.hf_kwargs.revision"),
split: require_core.kt("dataset.split"),
files: require_core.At("dataset.hf_kwargs.data_files"),
format: require_core.ct("name", {
finetuning: "instruction",
text: "text"
}),
labelled: require_core.yt(require_core.ct("name", loaders), (kind) => kind === "sft"),
trustRemoteCode: require_core.ht("dataset.hf_kwargs.trust_remote_code")
}, streamFields = {
id: require_core.kt(["remote", "local"]),
split: require_core.kt("split"),
weight: require_core.St(["proportion", "repeat"]),
limit: require_core._t("choose")
}, loaderAt = (key) => (scope) => {
let at = require_core.It(scope.native, key);
if (!at || require_core.zt(at) || at.node.kind !== "map") return require_core.bt("unset", key);
let loader = scopeAt(scope, key), streams = [...require_core.Kt(loader.native, "dataset.streams").values()], whole = require_core.wt(source, loader);
if (streams.length === 0) return require_core.Tt([whole], at);
let { format, labelled } = whole;
return require_core.Tt(streams.map((native) => ({
...require_core.wt(streamFields, {
...loader,
native
}),
format,
labelled
})), at);
}, scopeAt = (scope, key) => {
let base = scope.native.base === "" ? key : `${scope.native.base}.${key}`;
return require_core.Dt(scope, {
...scope.native,
base
});
}, evaluationLoaders = (scope) => {
let keys = ["eval_loader", "eval_loaders"].flatMap((key) => require_core.Vt(scope.native, key).map((native) => native.base)), root = require_core.ot(scope), records = keys.flatMap((key) => loaderAt(key)(root).records), at = require_core.It(scope.native, require_core.Rt(scope.native, "eval_loader") ? "eval_loader" : "eval_loaders");
return at && records.length > 0 ? require_core.Tt(records, at) : require_core.bt("unset", "eval_loader");
}, heldOut = (scope) => {
let list = evaluationLoaders(scope);
return list.records.length > 0 ? {
...list.fact,
value: "dataset"
} : require_core.st("none");
}, lossOn = (scope) => {
let prompts = require_core.kt("train_loader.dataset.target_prompts")(scope);
return typeof prompts?.value == "string" && prompts.value.toLowerCase() !== "none" ? {
...prompts,
value: prompts.value.toLowerCase() === "all" ? "all" : "custom"
} : require_core.Et("train_loader.dataset.target_responses", (node) => node.text.toLowerCase() === "all" ? "assistant-turns" : "completion", { default: "completion" })(scope);
}, packing = require_core.Et("train_loader.dataset.packing_ratio", (node) => Number(node.text) !== 1, { default: !1 }), taskKeys = ["icl_tasks", "icl_tasks_str"], evaluates = (scope) => [
"eval_loader",
"eval_loaders",
...taskKeys
].some((key) => require_core.Rt(scope.native, key)), benchmarks = (scope) => {
let at = require_core.It(scope.native, "icl_tasks");
if (!at || require_core.zt(at)) return;
let path = require_core.Xt(scope.native, "icl_tasks"), tasks = path === void 0 ? scope.native : require_core.nt(scope, path);
if (tasks === void 0) return require_core.Mt(at, "the file with the tasks is not in this repository");
let labels = require_core.Vt(tasks, "icl_tasks").flatMap((task) => require_core.Xt(task, "label") ?? []);
return require_core.Ot(at, [...new Set(labels)]);
}, savesAnything = (scope) => require_core.ft(require_core.kt("save_folder"), require_core.kt("callbacks.hf_checkpointer.save_folder"))(scope), checkpointKey = (scope) => require_core.Rt(scope.native, "save_folder") || !require_core.Rt(scope.native, "callbacks.hf_checkpointer") ? "save_interval" : "callbacks.hf_checkpointer.save_interval", checkpointTrigger = (scope) => savesAnything(scope)?.state === "unset" ? require_core.st("none", "nothing is saved without `save_folder`") : triggerAt(checkpointKey(scope), "steps")(scope), saves = (scope) => !/none/.test(String(checkpointTrigger(scope)?.value ?? "none")), keep = (scope) => {
let fact = require_core._t("save_num_checkpoints_to_keep")(scope);
return fact?.value === -1 ? require_core.Ft("unset", "all are kept", "save_num_checkpoints_to_keep") : fact;
}, resume = (scope) => {
let again = require_core.ht("autoresume", { default: !1 })(scope);
return again && {
...again,
value: again.value === null ? null : again.value === !0 ? "auto" : "none"
};
}, destinations = (scope) => {
let names = require_core.Ut(scope.native, "loggers"), at = require_core.It(scope.native, "loggers");
return at && names.length > 0 ? require_core.Ot(at, names) : require_core.st([]);
}, isDecoupled = (scope) => /^(decoupled_|adalr_|clip_)/.test(require_core.Xt(scope.native, "optimizer.name") ?? ""), optimizer = require_core.Et("optimizer.name", (node) => /lion/.test(node.text) ? "lion" : require_trainer.c(node.text.replace(/^decoupled_/, ""))), schedule = (scope) => {
let kind = require_core.ct("scheduler.name", {
constant_with_warmup: "constant",
cosine_with_warmup: "cosine",
linear_decay_with_warmup: "linear",
inv_sqrt_with_warmup: "inverse-sqrt"
})(scope), floor = require_core.St("scheduler.alpha_f")(scope)?.value;
return kind?.value === "cosine" && typeof floor == "number" && floor > 0 ? {
...kind,
value: "cosine-min"
} : kind;
}, dtypes = {
amp_bf16: "bf16",
bf16: "bf16",
amp_fp16: "fp16",
fp16: "fp16",
amp_fp8: "fp8",
fp32: "fp32"
}, offload = (scope) => require_core.Rt(scope.native, "fsdp_config") ? require_core.yt(require_core.ht("fsdp_config.cpu_offload", { default: !1 }), (on) => on === !0 ? "cpu" : "none")(scope) : void 0;
function unwrapped(native) {
let [layer] = native.layers, inner = require_core.Wt(native, "parameters");
return layer && inner && require_core.It(native, "parameters.train_loader") ? require_core.Jt([{
...layer,
root: inner
}, layer], native.inherited) : native;
}
const llmFoundry = {
id: "llm-foundry",
title: "LLM Foundry",
homepage: "https://github.com/mosaicml/llm-foundry",
version: "0.22.0.dev0",
dialect: "omegaconf",
signatures: [
{},
{},
{},
{}
],
runs: ({ native }) => [unwrapped(native)],
facts: {
"plan.name": require_core.kt("run_name"),
"model.id": require_core.kt("model.pretrained_model_name_or_path"),
"model.tokenizer": require_core.kt("tokenizer.name"),
"model.continuesAdapter": require_core.kt(["model.pretrained_lora_id_or_path", "load_path"]),
"model.initFromScratch": startsFresh,
"model.attention": require_core.kt(["model.attn_implementation", "model.attn_config.attn_impl"]),
"security.trustRemoteCode": require_core.Pt(isHuggingFace, require_core.ht("model.trust_remote_code", {
default: !0,
note: "llm-foundry runs code of the base unless `trust_remote_code` is false"
})),
"security.customCode": require_core.At("code_paths"),
"method.kind": method,
...require_core.it(adapts, {
"adapter.rank": require_core._t(adapter("r"), { default: 8 }),
"adapter.alpha": require_core.St(adapter("lora_alpha"), { default: 8 }),
"adapter.dropout": require_core.St(adapter("lora_dropout"), { default: 0 }),
...require_targets.t(adapter("target_modules")),
"adapter.modulesToSave": require_core.At(adapter("modules_to_save")),
"adapter.rslora": require_core.ht(adapter("use_rslora"), { default: !1 }),
"adapter.dora": require_core.ht(adapter("use_dora"), { default: !1 }),
"adapter.bias": require_core.ct(adapter("bias"), {
none: "none",
all: "all",
lora_only: "adapter-only"
}, { default: "none" }),
"adapter.init": require_core.kt(adapter("init_lora_weights"))
}),
"quantization.bits": require_core.yt(require_core.ht("model.load_in_8bit", { default: !1 }), (on) => on === !0 ? 8 : 16),
"objective.kind": require_core.ct("train_loader.name", loaders),
"data.heldOutKind": heldOut,
"data.lossOn": require_core.ft(require_core.Pt(imitates, lossOn), require_core.Pt((s) => !imitates(s), require_core.at("all"))),
"data.sequenceLength": require_core._t(["max_seq_len", "train_loader.dataset.max_seq_len"]),
"data.packing": require_core.Pt(imitates, packing),
"data.shuffle": require_core.ht("train_loader.dataset.shuffle"),
"hyper.learningRate": require_core.St("optimizer.lr"),
"hyper.schedule": schedule,
"hyper.warmupSteps": timeIn("scheduler.t_warmup", "steps"),
"hyper.warmupRatio": timeIn("scheduler.t_warmup", "ratio"),
"hyper.epochs": timeIn("max_duration", "epochs"),
"hyper.maxSteps": timeIn("max_duration", "steps"),
"hyper.maxTokens": timeIn("max_duration", "tokens"),
"hyper.microBatch": require_core._t("device_train_microbatch_size"),
"hyper.effectiveBatch": require_core._t("global_train_batch_size"),
"hyper.optimizer": optimizer,
"hyper.weightDecay": require_core.Pt((s) => !isDecoupled(s), require_core.St("optimizer.weight_decay")),
"hyper.maxGradNorm": require_core.Pt((s) => require_core.Xt(s.native, "algorithms.gradient_clipping.clipping_type") === "norm", require_core.St("algorithms.gradient_clipping.clipping_threshold")),
"hyper.seed": require_core._t("seed", { default: 17 }),
"precision.train": require_core.ct("precision", dtypes, { default: "bf16" }),
"memory.gradientCheckpointing": require_core.ht("fsdp_config.activation_checkpointing", { default: !1 }),
"memory.activationOffload": require_core.ht("fsdp_config.activation_cpu_offload", { default: !1 }),
"hardware.count": (scope) => require_core.Rt(scope.native, "compute.gpus") ? require_core._t("compute.gpus")(scope) : require_core.Ft("external", "decided by the launcher"),
"distributed.backend": (scope) => {
let at = require_core.It(scope.native, "fsdp_config");
return at && !require_core.zt(at) ? require_core.Ot(at, "fsdp") : require_core.Ft("external", "decided by the launcher");
},
"distributed.offload": offload,
"checkpoint.trigger": checkpointTrigger,
...require_core.it(saves, {
"checkpoint.every": (scope) => takeTime(checkpointKey(scope), (time) => time.amount, { default: 1e3 })(scope),
"checkpoint.everyUnit": (scope) => takeTime(checkpointKey(scope), (time) => time.unit, { default: "steps" })(scope),
"checkpoint.keep": keep
}),
"checkpoint.resume": resume,
"evaluation.trigger": (scope) => evaluates(scope) ? triggerAt("eval_interval", "epoch")(scope) : require_core.st("none"),
...require_core.it(evaluates, {
"evaluation.every": takeTime("eval_interval", (time) => time.amount, { default: 1 }),
"evaluation.everyUnit": takeTime("eval_interval", (time) => time.unit, { default: "epochs" })
}),
"evaluation.earlyStopping": (scope) => {
let at = require_core.It(scope.native, "callbacks.early_stopper");
return at && require_core.Ot(at, !0);
},
"evaluation.benchmarks": benchmarks,
"output.dir": savesAnything,
"logging.destinations": destinations,
"logging.project": require_core.kt(["loggers.wandb.project", "loggers.mlflow.experiment_name"])
},
lists: {
"data.train": loaderAt("train_loader"),
"data.validation": evaluationLoaders
}
};
exports.llmFoundry = llmFoundry;
