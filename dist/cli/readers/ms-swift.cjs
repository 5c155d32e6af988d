Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_data_files = require("../data-files.cjs"), require_trainer = require("../trainer.cjs"), require_objective = require("../objective.cjs"), require_secrets = require("../secrets.cjs"), require_targets = require("../targets.cjs"), methods = {
lora: "lora",
lora_llm: "lora",
longlora: "lora",
adalora: "lora",
dora: "lora",
full: "full",
llamapro: "partial",
adapter: "bottleneck-adapter",
ia3: "ia3",
boft: "oft",
vera: "other-peft",
fourierft: "other-peft",
reft: "other-peft",
bone: "other-peft"
}, variants = {
longlora: "longlora",
adalora: "adalora",
llamapro: "llama-pro",
lora_llm: "lora-llm",
vera: "vera",
fourierft: "fourierft",
reft: "reft",
bone: "bone",
boft: "boft"
}, rlhfTypes = {
dpo: "dpo",
orpo: "orpo",
simpo: "simpo",
kto: "kto",
cpo: "cpo",
rm: "reward-model",
ppo: "ppo",
grpo: "grpo",
gkd: "distillation"
}, formats = {
dpo: "preference",
ipo: "preference",
orpo: "preference",
simpo: "preference",
cpo: "preference",
"reward-model": "preference",
kto: "binary-feedback",
grpo: "prompt-only",
ppo: "prompt-only"
}, taskTypes = {
causal_lm: ["causal-lm", void 0],
seq_cls: ["sequence-classification", "classification"],
embedding: ["embedding", "embedding"],
reranker: ["other", "other"],
generative_reranker: ["other", "other"]
}, lossScales = [
["default", "assistant-turns"],
["last_round", "completion"],
["all", "all"]
], dtypes = {
bfloat16: "bf16",
float16: "fp16",
float32: "fp32"
}, schemes = {
bnb: "bitsandbytes",
hqq: "hqq",
eetq: "eetq",
quanto: "quanto",
fp8: "fp8"
}, megatronKeys = [
"micro_batch_size",
"global_batch_size",
"lr",
"train_iters",
"lr_decay_style",
"mcore_model",
"recompute_granularity",
"tensor_model_parallel_size",
"pipeline_model_parallel_size",
"expert_model_parallel_size"
], at = (...keys) => [...keys.map((key) => `train.${key}`), ...keys], tunerKeys = at("tuner_type", "train_type", "sft_type"), tunerOf = (scope) => {
let key = require_core.Lt(scope.native, tunerKeys)?.path;
return key === void 0 ? void 0 : require_core.Xt(scope.native, key)?.toLowerCase();
}, isMegatron = (scope) => megatronKeys.some((key) => require_core.Lt(scope.native, at(key))), isLora = (scope) => method(scope)?.value === "lora", isFull = (scope) => /^(full|partial)$/.test(String(method(scope)?.value)), isQuantised = (scope) => require_core.Rt(scope.native, "quant_bits"), isFourBit = (scope) => require_core.Xt(scope.native, "quant_bits") === "4" && require_core.Xt(scope.native, "quant_method") === "bnb", kindIs = (kinds) => (scope) => kinds.test(String(objective(scope)?.value)), takesPrompts = kindIs(/^(grpo|ppo)$/), msSwift = {
id: "ms-swift",
title: "ms-swift",
homepage: "https://swift.readthedocs.io",
version: "4.6.0.dev0",
dialect: "pyyaml",
signatures: [
{},
{},
{}
],
facts: {
"plan.name": require_core.kt("run_name"),
"plan.dialect": require_core.Pt(isMegatron, require_core.at("megatron")),
"model.id": require_core.kt("model"),
"model.hub": require_core.yt(require_core.ht("use_hf", { default: !1 }), (on) => on === !0 ? "huggingface" : "modelscope"),
"model.revision": require_core.kt("model_revision"),
"model.task": (scope) => {
let key = require_core.It(scope.native, "task_type"), task = taskTypes[require_core.Xt(scope.native, "task_type") ?? ""];
return key && task ? require_core.Ot(key, task[0]) : void 0;
},
"model.loadDtype": require_core.ct("torch_dtype", dtypes, { default: "auto" }),
"model.continuesAdapter": require_core.yt(require_core.At("adapters"), (names) => [names].flat().join(",") || void 0),
"model.attention": require_core.kt(["attn_impl", "attention_backend"]),
"security.trustRemoteCode": require_core.at(!0, "ms-swift always trusts the code of a model"),
"security.customCode": require_core.Pt((scope) => require_core.Rt(scope.native, "external_plugins") || require_core.Rt(scope.native, "custom_register_path"), require_core.At(["external_plugins", "custom_register_path"])),
"method.kind": method,
"method.variant": require_core.mt(variant, require_core.pt([["use_dora", "dora"], ["use_galore", "galore"]])),
...require_core.it(isLora, {
"adapter.rank": require_core._t(at("lora_rank"), { default: 8 }),
"adapter.alpha": require_core.St(at("lora_alpha"), { default: 32 }),
"adapter.dropout": require_core.St(at("lora_dropout"), { default: .05 }),
...targets(),
"adapter.modulesToSave": require_core.At(at("modules_to_save")),
"adapter.rslora": require_core.ht(at("use_rslora"), { default: !1 }),
"adapter.dora": require_core.ht("use_dora", { default: !1 }),
"adapter.bias": require_core.ct(at("lora_bias"), {
none: "none",
all: "all"
}, { default: "none" }),
"adapter.init": require_core.kt("init_weights", {
default: "default",
none: ["true"]
})
}),
"quantization.bits": require_core.Et(["quant_bits", "quantization_bit"], (node) => node.text === "float8" ? 8 : wholeBits(node.text), {
default: 16,
none: ["0"]
}),
"quantization.scheme": require_core.Pt(isQuantised, require_core.ct("quant_method", schemes)),
"quantization.type": require_core.Pt(isFourBit, require_core.kt("bnb_4bit_quant_type", { default: "nf4" })),
"quantization.double": require_core.Pt(isFourBit, require_core.ht("bnb_4bit_use_double_quant", { default: !0 })),
"quantization.computeDtype": require_core.Pt(isFourBit, require_core.ct("bnb_4bit_compute_dtype", dtypes)),
"objective.kind": objective,
"objective.beta": require_core.Pt((scope) => require_core.Rt(scope.native, "beta"), require_core.St("beta")),
"objective.referenceModel": require_core.kt("ref_model"),
"objective.rewards": require_core.At(["reward_funcs", "reward_model"]),
"objective.teacher": require_core.kt(["teacher_model", "teacher.model"]),
"data.heldOutKind": heldOut,
"data.heldOutSize": require_core.Pt((scope) => !require_core.Rt(scope.native, "val_dataset"), require_core.St("split_dataset_ratio", { default: 0 })),
"data.chatTemplate": require_core.kt("template"),
"data.lossOn": require_core.Pt(kindIs(/^sft$/), require_core.Et("loss_scale", (node) => lossScales.find(([name]) => node.text.startsWith(name))?.[1] ?? "custom", { default: "assistant-turns" })),
"data.sequenceLength": require_core.Pt((scope) => !takesPrompts(scope), require_core._t("max_length")),
"data.inputLength": require_core.Pt(takesPrompts, require_core._t("max_length")),
"data.outputLength": require_core.Pt(kindIs(/^(grpo|ppo|distillation)$/), require_core._t("max_completion_length", { default: 512 })),
"data.overlong": require_core.ct("truncation_strategy", {
delete: "drop",
left: "truncate",
right: "truncate",
split: "split"
}),
"data.packing": require_core.ht("packing", { default: !1 }),
"data.streaming": require_core.ht("streaming", { default: !1 }),
"data.shuffle": require_core.ht("dataset_shuffle", { default: !0 }),
"data.mixing": (scope) => require_core.Rt(scope.native, "interleave_prob") ? require_core.ct("stopping_strategy", {
first_exhausted: "interleave-first-exhausted",
all_exhausted: "interleave-all-exhausted"
}, { default: "interleave-first-exhausted" })(scope) : require_core.st("concat"),
...either(isMegatron, megatron(), transformers()),
"hyper.learningRate": (scope) => require_core.St(at(isMegatron(scope) ? "lr" : "learning_rate"), { default: isFull(scope) ? 1e-5 : 1e-4 })(scope),
"hyper.seed": require_core._t("seed", { default: 42 }),
"precision.train": training,
"hardware.count": devices,
"distributed.tensorParallel": written("tensor_model_parallel_size"),
"distributed.pipelineParallel": written("pipeline_model_parallel_size"),
"distributed.contextParallel": written("context_parallel_size", "sequence_parallel_size"),
"distributed.expertParallel": written("expert_model_parallel_size"),
"evaluation.trigger": evaluation,
...require_trainer.o("evaluation", "eval_steps", evaluation),
"evaluation.earlyStopping": require_core.Pt((scope) => require_core.Rt(scope.native, "early_stop_interval"), require_trainer.i("early_stop_interval")),
"evaluation.benchmarks": require_core.Pt((scope) => require_core.Rt(scope.native, "eval_dataset"), require_core.At("eval_dataset")),
"output.dir": require_core.kt(at("output_dir")),
"output.mergeAdapter": require_core.Pt((scope) => require_core.Rt(scope.native, "merge_lora"), require_core.ht("merge_lora")),
"logging.destinations": require_core.At("report_to", { default: ["tensorboard"] }),
"logging.project": require_core.kt(["wandb_project", "swanlab_project"]),
"tokens.added": require_core.At("new_special_tokens")
},
lists: {
"data.train": require_core.dt(sources("dataset"), sources("cached_dataset")),
"data.validation": require_core.dt(sources("val_dataset"), sources("cached_val_dataset")),
secrets: require_secrets.t([
"hub_token",
"swanlab_token",
"swanlab_secret"
], ["ENV"])
},
restated: require_core.it((scope) => !namesPreset(scope), require_trainer.r("deepspeed")),
decidedBy: require_core.it((scope) => !namesPreset(scope), require_trainer.n("deepspeed"))
};
function transformers() {
return {
...require_trainer.p,
"hyper.schedule": require_core.ct("lr_scheduler_type", require_trainer.f, { default: "cosine" }),
"hyper.microBatch": require_core._t("per_device_train_batch_size", { default: 1 }),
"hyper.accumulation": require_core.mt(require_core._t("gradient_accumulation_steps"), require_core.ut("chosen so that 16 examples make a step")),
"hyper.weightDecay": require_core.St("weight_decay", { default: .1 }),
"memory.gradientCheckpointing": require_core.ht("gradient_checkpointing", { default: !0 }),
...require_trainer.h("deepspeed"),
"distributed.backend": (scope) => {
let fsdp = require_core.It(scope.native, "fsdp");
return fsdp && require_core.Xt(scope.native, "fsdp") === "fsdp2" ? require_core.Ot(fsdp, "fsdp2") : require_trainer.p["distributed.backend"]?.(scope);
},
"distributed.configFile": (scope) => namesPreset(scope) ? void 0 : require_trainer.h("deepspeed")["distributed.configFile"]?.(scope),
"distributed.zeroStage": zero((name) => Number(name.charAt(4)), require_trainer.h("deepspeed")["distributed.zeroStage"]),
"distributed.offload": zero((name) => name.endsWith("_offload") ? "cpu" : "none", require_trainer.h("deepspeed")["distributed.offload"])
};
}
const preset = /^zero[0-3](_offload)?$/, namesPreset = ({ native }) => preset.test(require_core.Xt(native, "deepspeed") ?? "");
function zero(take, ofFile) {
return (scope) => {
let located = require_core.It(scope.native, "deepspeed"), name = require_core.Xt(scope.native, "deepspeed") ?? "";
return located && preset.test(name) ? require_core.Ot(located, take(name)) : ofFile?.(scope);
};
}
function megatron() {
return {
"hyper.schedule": require_core.ct("lr_decay_style", {
...require_trainer.f,
wsd: "wsd",
"inverse-square-root": "inverse-sqrt"
}, { default: "cosine" }),
"hyper.warmupSteps": require_core.Ct("lr_warmup_iters"),
"hyper.warmupRatio": require_core.Ct("lr_warmup_fraction"),
"hyper.epochs": require_core.St("num_train_epochs"),
"hyper.maxSteps": require_core.Ct("train_iters"),
"hyper.microBatch": require_core._t(at("micro_batch_size"), { default: 1 }),
"hyper.effectiveBatch": require_core._t(at("global_batch_size"), { default: 16 }),
"hyper.optimizer": require_core.ct("optimizer", {
adam: "adamw",
sgd: "sgd",
muon: "muon",
dist_muon: "muon"
}, { default: "adamw" }),
"hyper.weightDecay": require_core.St("weight_decay", { default: .1 }),
"hyper.maxGradNorm": require_core.St("clip_grad", { default: 1 }),
"memory.gradientCheckpointing": require_core.Et("recompute_granularity", (node) => node.text !== "none", {
default: !0,
note: "attention is recomputed unless `recompute_granularity` is none"
}),
"distributed.backend": require_core.at("megatron"),
"checkpoint.trigger": require_core.at("steps"),
...require_trainer.o("checkpoint", "save_steps", require_core.at("steps"), 500),
"checkpoint.keep": require_core._t("save_total_limit"),
"output.push": require_core.ht("push_to_hub", { default: !1 })
};
}
function either(condition, yes, no) {
let names = new Set([...Object.keys(yes), ...Object.keys(no)]);
return Object.fromEntries([...names].map((name) => [name, (scope) => (condition(scope) ? yes : no)[name]?.(scope)]));
}
function targets() {
let listed = require_targets.n(at("target_modules"), { default: ["all-linear"] }), pattern = require_targets.n(at("target_regex"));
return Object.fromEntries(Object.keys(listed).map((name) => [name, (scope) => (require_core.Lt(scope.native, at("target_regex")) ? pattern : listed)[name]?.(scope)]));
}
function written(...keys) {
return (scope) => {
let located = require_core.Lt(scope.native, at(...keys));
return located && !require_core.zt(located) ? require_core._t(at(...keys))(scope) : void 0;
};
}
function variant(scope) {
let located = require_core.Lt(scope.native, tunerKeys), name = variants[tunerOf(scope) ?? ""];
return located && name ? require_core.Ot(located, name) : void 0;
}
function wholeBits(source) {
return /^\d+$/.test(source) ? Number(source) : void 0;
}
function method(scope) {
let fact = require_core.Et(tunerKeys, (node) => methods[node.text.toLowerCase()], {
default: isMegatron(scope) ? "full" : "lora",
note: "without `tuner_type` an adapter is trained, and all weights under Megatron"
})(scope);
if (fact?.value !== "full") return fact;
let frozen = require_core.It(scope.native, "freeze_parameters_ratio");
return frozen && Number(require_core.Xt(scope.native, "freeze_parameters_ratio")) > 0 ? require_core.Ot(frozen, "partial") : fact;
}
function objective(scope) {
let whole = require_core.ot(scope), type = require_core.It(whole.native, "rlhf_type");
if (type && !require_core.zt(type)) {
let loss = require_core.Xt(whole.native, "loss_type");
return require_core.Et("rlhf_type", (node) => {
let kind = rlhfTypes[node.text.toLowerCase()];
return kind === "dpo" && loss === "ipo" ? "ipo" : kind;
})(whole);
}
let task = require_core.It(whole.native, "task_type"), kind = taskTypes[require_core.Xt(whole.native, "task_type") ?? ""]?.[1];
if (task && kind) return require_core.Ot(task, kind);
let path = require_objective.t(scope.path) ?? pretraining(scope.path);
return path ? {
value: path.kind,
state: "derived",
confidence: path.confidence,
note: "by the path"
} : require_core.Ft("external", "the command decides: `swift sft`, `swift pt`, `swift rlhf`", "rlhf_type");
}
function pretraining(path) {
return /(^|\/)pt(\.\w+)?(\/|$)/i.test(path) ? {
kind: "continued-pretraining",
confidence: .9
} : void 0;
}
function heldOut(scope) {
let named = require_core.Lt(scope.native, ["val_dataset", "cached_val_dataset"]);
return named && !require_core.zt(named) ? require_core.Ot(named, "dataset") : require_core.Et("split_dataset_ratio", (node) => Number(node.text) > 0 ? "fraction" : "none", { default: "none" })(scope);
}
function evaluation(scope) {
if (heldOut(scope)?.value === "none" && !require_core.Rt(scope.native, "eval_dataset")) return require_core.st("none", "evaluation is turned off when nothing is held out");
let fact = require_trainer.a(scope);
return fact?.state === "default" ? require_trainer.m("save_strategy", "steps")(scope) : fact;
}
function devices(scope) {
let key = require_core.Rt(scope.native, "ENV.NNODES") ? ["train.gpus"] : ["train.gpus", "ENV.NPROC_PER_NODE"];
return require_core.mt(require_core._t(key), require_core.ut("decided by the launcher"))(scope);
}
function training(scope) {
let mixed = require_trainer.l("bf16", "fp16")(scope);
return mixed?.state === "default" ? require_core.ct("torch_dtype", dtypes, { default: "auto" })(scope) : mixed;
}
const syntax = /^(?:(hf|ms)::)?(.*?)(?::([^:#\\]+))?(?:#(\d+))?$/i;
function sources(key) {
return (scope) => {
let located = require_core.It(scope.native, key);
if (!located || require_core.zt(located)) return require_core.bt("unset", key);
let { node } = located, nodes = node.kind === "list" ? node.items : [node], records = nodes.flatMap((item) => {
if (item.kind !== "scalar") return [];
let place = {
file: located.layer.file,
start: item.start,
end: item.end
};
return [sourceOf(item.text, require_core.Ot(located, item.text, {
at: place,
raw: item.text
}), scope)];
});
return records.length === nodes.length ? require_core.Tt(records, located) : {
fact: require_core.Mt(located),
records: []
};
};
}
function sourceOf(source, fact, scope) {
let [, hub, id = source, subset, limit] = syntax.exec(source) ?? [], fileFormat = require_data_files.t(id), format = formats[String(objective(scope)?.value)], put = (value) => value === void 0 ? void 0 : {
...fact,
value
};
return {
id: put(id.trim()),
idKind: put(hub === void 0 ? void 0 : "hub"),
config: put(subset?.trim()),
limit: put(limit === void 0 ? void 0 : Number(limit)),
fileFormat: put(fileFormat),
format: format === void 0 ? void 0 : require_core.st(format),
labelled: format === void 0 ? void 0 : require_core.st(format !== "prompt-only")
};
}
exports.msSwift = msSwift;
