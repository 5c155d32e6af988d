Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_data_files = require("../data-files.cjs"), require_trainer = require("../trainer.cjs"), require_objective = require("../objective.cjs"), require_targets = require("../targets.cjs"), methods = {
lora: "lora",
freeze: "partial"
}, preferenceLosses = {
sigmoid: "dpo",
orpo: "orpo",
simpo: "simpo"
}, converters = {
alpaca: "instruction",
sharegpt: "chat",
pair: "preference"
}, backends = {
fsdp2: "fsdp2",
deepspeed: "deepspeed",
fsdpturbo: "other"
}, isLora = (scope) => require_core.Xt(scope.native, "peft_config.name") === "lora", isFourBit = (scope) => bits(scope)?.value === 4, isQuantised = (scope) => /^[48]$/.test(String(bits(scope)?.value)), isPreference = (scope) => /^(dpo|orpo|simpo)$/.test(String(objective(scope)?.value)), llamafactoryV1 = {
id: "llamafactory-v1",
title: "LLaMA-Factory v1",
homepage: "https://llamafactory.readthedocs.io",
version: "0.9.6.dev0",
dialect: "omegaconf",
signatures: [{}, {}],
facts: {
"plan.dialect": require_core.at("v1"),
"model.id": require_core.kt("model"),
"model.continuesAdapter": require_core.Pt(isLora, require_core.kt("peft_config.adapter_name_or_path")),
"model.attention": require_core.kt("flash_attn", { default: "sdpa" }),
"security.trustRemoteCode": require_core.ht("trust_remote_code", { default: !1 }),
"method.kind": method,
...require_core.it(isLora, require_core.rt("peft_config", {
"adapter.rank": require_core._t("r", { default: 8 }),
"adapter.alpha": require_core.St("lora_alpha", { default: 16 }),
"adapter.dropout": require_core.St("lora_dropout", { default: .05 }),
...require_targets.n("target_modules", { default: ["all-linear"] }),
"adapter.modulesToSave": require_core.At("modules_to_save"),
"adapter.rslora": require_core.ht("use_rslora", { default: !1 }),
"adapter.dora": require_core.ht("use_dora", { default: !1 })
})),
"quantization.bits": bits,
"quantization.scheme": require_core.Pt(isQuantised, require_core.at("bitsandbytes")),
...require_core.it(isFourBit, require_core.rt("quant_config", {
"quantization.type": require_core.kt("quantization_type", { default: "nf4" }),
"quantization.double": require_core.ht("double_quantization", { default: !0 }),
"quantization.computeDtype": require_core.ct("compute_dtype", {
float16: "fp16",
bfloat16: "bf16",
float32: "fp32"
}, { default: "fp16" })
})),
"objective.kind": objective,
"objective.beta": require_core.Pt(isPreference, require_core.St("pref_beta", { default: .1 })),
"data.heldOutKind": (scope) => {
let at = require_core.It(scope.native, "eval_dataset");
return at && !require_core.zt(at) ? require_core.Ot(at, "dataset") : require_core.st("none");
},
"data.chatTemplate": require_core.Nt("custom_chat_template"),
"data.sequenceLength": require_core._t("cutoff_len", { default: 2048 }),
"data.packing": require_core.Et("batching_strategy", (node) => node.text.includes("padding_free"), { default: !1 }),
"hyper.learningRate": require_core.St("learning_rate", { default: 1e-4 }),
"hyper.schedule": require_core.ct("lr_scheduler_config.name", require_trainer.f, { default: "constant" }),
"hyper.epochs": (scope) => require_core.St("num_train_epochs", require_core.Rt(scope.native, "max_steps") ? {} : { default: 3 })(scope),
"hyper.maxSteps": require_core.Ct("max_steps"),
"hyper.microBatch": require_core._t("micro_batch_size", { default: 1 }),
"hyper.effectiveBatch": require_core.Pt((scope) => require_core.Rt(scope.native, "global_batch_size"), require_core._t("global_batch_size")),
"hyper.optimizer": require_trainer.s("optim_config.name", "adamw"),
"hyper.weightDecay": require_core.St(["optim_config.weight_decay", "optim_config.wd"]),
"hyper.maxGradNorm": require_core.St("max_grad_norm", { default: 1 }),
"hyper.seed": require_core._t("seed", { default: 42 }),
"precision.train": require_core.Et("bf16", (node) => /^(true|yes|on)$/i.test(node.text) ? "bf16" : "fp32", { default: "bf16" }),
"memory.gradientCheckpointing": require_core.ht("enable_activation_checkpointing", { default: !0 }),
"hardware.count": require_core.ut("decided by the launcher"),
...require_core.it((scope) => require_core.Xt(scope.native, "dist_config.name") === "deepspeed", require_trainer.h("dist_config.config_file")),
"distributed.backend": (scope) => require_core.Rt(scope.native, "dist_config") ? require_core.ct("dist_config.name", backends)(scope) : require_core.ut("DDP when the launcher starts several processes")(scope),
"distributed.contextParallel": require_core._t("cp_size", { default: 1 }),
"distributed.expertParallel": require_core.Pt((scope) => require_core.Rt(scope.native, "dist_config.ep_size"), require_core._t("dist_config.ep_size")),
...checkpoints(),
"checkpoint.keep": require_core._t("save_total_limit"),
"checkpoint.resume": require_trainer.d("resume_from_checkpoint"),
"evaluation.trigger": require_core.at("none", "the v1 trainers never read `eval_dataset`"),
"output.dir": require_core.kt("output_dir")
},
lists: {
"data.train": (scope) => sources("train_dataset", scope),
"data.validation": (scope) => sources("eval_dataset", scope)
}
};
function method(scope) {
let at = require_core.It(scope.native, "peft_config");
return !at || require_core.zt(at) ? require_core.st("full", "without `peft_config` all weights are trained") : at.node.kind === "map" ? require_core.Et("peft_config.name", (node) => methods[node.text.toLowerCase()])(scope) : require_core.Mt(at, "JSON in a text is not read");
}
function bits(scope) {
let at = require_core.It(scope.native, "quant_config");
if (!at || require_core.zt(at)) return require_core.st(16);
if (at.node.kind !== "map") return require_core.Mt(at, "JSON in a text is not read");
let standard = require_core.Xt(scope.native, "quant_config.name") === "bnb" ? 4 : 16;
return require_core._t("quant_config.quantization_bit", { default: standard })(scope);
}
function objective(scope) {
let path = require_objective.t(scope.path), loss = require_core.Xt(scope.native, "pref_loss")?.toLowerCase() ?? "sigmoid";
if (path) return {
value: path.kind === "dpo" ? preferenceLosses[loss] ?? "dpo" : path.kind,
state: "derived",
confidence: path.confidence,
note: "by the path"
};
let key = require_core.Lt(scope.native, [
"pref_loss",
"pref_beta",
"simpo_gamma",
"dpo_label_smoothing"
]);
if (key) return require_core.Ot(key, preferenceLosses[loss] ?? "dpo");
let formats = sources("train_dataset", scope).records.map((record) => record.format?.value);
return formats.includes("preference") ? require_core.ut("data in pairs is for the command `dpo` or `rm`")(scope) : {
...require_core.st("sft", "what the commands `train` and `sft` do; `dpo` and `rm` are others"),
confidence: formats.some(Boolean) ? .9 : .75
};
}
function checkpoints() {
let by = (scope) => require_core.Rt(scope.native, "save_steps") ? "steps" : require_core.Rt(scope.native, "save_epochs") ? "epochs" : void 0, every = require_core.St(["save_steps", "save_epochs"]);
return {
"checkpoint.trigger": (scope) => {
let unit = by(scope), fact = every(scope);
return unit === void 0 || !fact ? require_core.st("end") : {
...fact,
value: unit === "steps" ? "steps" : "epoch"
};
},
"checkpoint.every": require_core.Pt((scope) => by(scope) !== void 0, every),
"checkpoint.everyUnit": (scope) => {
let unit = by(scope), fact = every(scope);
return unit && fact ? {
...fact,
value: unit
} : void 0;
}
};
}
const source = {
id: require_core.kt("path"),
idKind: (scope) => {
let at = require_core.It(scope.native, "source");
return at && require_core.Xt(scope.native, "source") === "local" ? require_core.Ot(at, "local") : void 0;
},
split: require_core.kt("split", { default: "train" }),
fileFormat: (scope) => {
let at = require_core.It(scope.native, "path"), format = require_data_files.t(require_core.Xt(scope.native, "path") ?? "");
return at && format ? require_core.Ot(at, format) : void 0;
},
format: converter,
labelled: (scope) => {
let fact = converter(scope);
return fact && {
...fact,
value: !0
};
},
weight: require_core.Pt((scope) => require_core.Rt(scope.native, "weight"), require_core.St("weight")),
limit: require_core._t("size")
};
function converter(scope) {
let at = require_core.It(scope.native, "converter"), format = converters[require_core.Xt(scope.native, "converter") ?? ""];
return at && format ? require_core.Ot(at, format) : void 0;
}
function sources(key, scope) {
let at = require_core.It(scope.native, key), path = require_core.Xt(scope.native, key);
if (!at || path === void 0) return require_core.bt("unset", key);
if (!path.endsWith(".yaml")) return require_core.Tt([named(key, scope)], at);
let registry = require_core.nt(scope, path);
if (registry === void 0) return {
fact: require_core.Mt(at, "the registry is not in this repository"),
records: []
};
let members = require_core.Ut(registry, "").flatMap((name) => require_core.Gt(registry, name) ?? []);
return require_core.Tt(members.map((native) => require_core.wt(source, require_core.Dt(scope, native))), at);
}
function named(key, scope) {
let at = require_core.It(scope.native, key), format = require_data_files.t(require_core.Xt(scope.native, key) ?? "");
return {
id: require_core.kt(key)(scope),
fileFormat: at && format ? require_core.Ot(at, format) : void 0
};
}
exports.llamafactoryV1 = llamafactoryV1;
