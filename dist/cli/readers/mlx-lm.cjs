Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_targets = require("../targets.cjs"), require_trainer = require("../trainer.cjs"), schedules = {
cosine_decay: "cosine",
linear_schedule: "linear"
}, kinds = {
lora: "lora",
dora: "lora",
full: "full"
}, layers = require_core._t(["num_layers", "lora_layers"], { default: 16 }), method = (scope) => {
let kind = require_core.ct("fine_tune_type", kinds, {
default: "lora",
note: "mlx-lm trains LoRA by default"
})(scope), count = layers(scope)?.value;
return kind?.value === "full" && typeof count == "number" && count > 0 ? {
...kind,
value: "partial",
confidence: .7,
note: `all weights of the last ${count} layers`
} : kind;
}, adapts = (scope) => method(scope)?.value === "lora", unlessWritten = (value) => (scope) => require_core.Wt(scope.native, "lora_parameters") ? {} : { default: value }, rank = (scope) => require_core._t("lora_parameters.rank", unlessWritten(8)(scope))(scope), scale = (scope) => require_core.St("lora_parameters.scale", unlessWritten(20)(scope))(scope), alpha = (scope) => {
let [multiplier, size] = [scale(scope), rank(scope)];
return typeof multiplier?.value == "number" && typeof size?.value == "number" ? {
value: multiplier.value * size.value,
state: "derived",
from: ["adapter.scale", "adapter.rank"]
} : require_core.St("lora_parameters.alpha")(scope);
}, everyTarget = require_targets.n("lora_parameters.keys", { default: ["all-linear"] }), targets = (name) => (scope) => {
let fact = everyTarget[name]?.(scope);
return fact?.state === "default" ? {
...fact,
confidence: .7,
note: "older releases chose attention layers by model"
} : fact;
}, format = require_core.ft(whenNamed("chat_feature", "chat"), whenNamed("completion_feature", "instruction"), whenNamed("text_feature", "text"));
function whenNamed(key, value) {
return (scope) => {
let at = require_core.It(scope.native, key);
return at && !require_core.zt(at) ? require_core.Ot(at, value) : void 0;
};
}
const labelled = require_core.yt(format, (value) => value !== "text"), hubSource = (split) => ({
id: require_core.kt("path"),
config: require_core.kt("config.name"),
revision: require_core.kt("config.revision"),
split,
format,
labelled
}), dataFolder = (scope) => {
let fact = require_core.kt("data", { default: "mlx-community/WikiSQL" })(scope);
return fact?.state === "default" ? {
...fact,
confidence: .6
} : fact;
}, folder = (scope) => {
let at = require_core.It(scope.native, "data"), record = require_core.wt({
id: dataFolder,
format,
labelled
}, scope);
return at && !require_core.zt(at) ? require_core.Tt([record], at) : {
fact: require_core.st(1),
records: [record]
};
}, trainData = (scope) => require_core.Rt(scope.native, "hf_dataset") ? require_core.lt("hf_dataset", hubSource(require_core.kt("train_split", { default: "train[:80%]" })))(scope) : folder(scope), validationData = (scope) => require_core.Rt(scope.native, "hf_dataset") ? require_core.lt("hf_dataset", hubSource(require_core.kt("valid_split", { default: "train[-10%:]" })))(scope) : require_core.bt("unresolved", "data", "a `valid` file or split beside the training data"), heldOut = (scope) => require_core.Rt(scope.native, "hf_dataset") ? require_core.st("dataset") : require_core.Ft("unresolved", "a `valid` file or split beside the training data", "data"), rate = (scope) => require_core.Rt(scope.native, "lr_schedule") ? require_core.St("lr_schedule.arguments[0]")(scope) : require_core.St("learning_rate", { default: 1e-5 })(scope), schedule = (scope) => require_core.Rt(scope.native, "lr_schedule") ? require_core.ct("lr_schedule.name", schedules)(scope) : require_core.st("constant"), accumulation = require_core._t("grad_accumulation_steps", { default: 1 }), steps = (scope) => {
let passes = accumulation(scope)?.value, iterations = require_core._t("iters", { default: 1e3 })(scope);
return typeof passes == "number" && passes > 1 && typeof iterations?.value == "number" ? {
...iterations,
value: Math.floor(iterations.value / passes),
note: "`iters` over accumulation"
} : iterations;
}, weightDecay = (scope) => {
let name = require_core.Xt(scope.native, "optimizer")?.toLowerCase() ?? "adam";
return require_core.St(`optimizer_config.${name}.weight_decay`)(scope);
}, destinations = (scope) => {
let fact = require_core.At("report_to", { separator: "," })(scope);
return fact?.state === "unset" ? require_core.st([]) : fact;
}, continuesFrom = (fact) => fact?.state === "unset" ? require_core.st("none") : fact && {
...fact,
value: fact.value === null ? null : "path"
}, bits = (scope) => /^[\w-]+\/[\w.-]+$/.test(require_core.Xt(scope.native, "model") ?? "") ? require_core.at(16)(scope) : require_core.ut("decided when the weights were converted")(scope), mlxLm = {
id: "mlx-lm",
title: "MLX LM",
homepage: "https://github.com/ml-explore/mlx-lm",
version: "0.32.0",
dialect: "omegaconf",
signatures: [
{},
{},
{}
],
facts: {
"model.id": require_core.mt(require_core.kt("model"), require_core.ut("given on the command line")),
"model.continuesAdapter": require_core.kt("resume_adapter_file"),
"security.trustRemoteCode": require_core.ht("trust_remote_code", { default: !1 }),
"method.kind": method,
...require_core.it(adapts, {
"method.variant": require_core.Pt((s) => require_core.Xt(s.native, "fine_tune_type") === "dora", require_core.at("dora")),
"adapter.rank": rank,
"adapter.alpha": alpha,
"adapter.scale": scale,
"adapter.dropout": (scope) => require_core.St("lora_parameters.dropout", unlessWritten(0)(scope))(scope),
"adapter.targets": targets("adapter.targets"),
"adapter.targetsMode": targets("adapter.targetsMode"),
"adapter.dora": require_core.Et("fine_tune_type", (node) => node.text === "dora", { default: !1 })
}),
"quantization.bits": bits,
"objective.kind": require_core.at("sft"),
"data.heldOutKind": heldOut,
"data.lossOn": require_core.yt(require_core.ht("mask_prompt", { default: !1 }), (on) => on === !0 ? "completion" : "all"),
"data.sequenceLength": require_core._t("max_seq_length", { default: 2048 }),
"data.overlong": require_core.at("truncate"),
"hyper.learningRate": rate,
"hyper.schedule": schedule,
"hyper.warmupSteps": require_core.Ct("lr_schedule.warmup"),
"hyper.maxSteps": steps,
"hyper.microBatch": require_core._t("batch_size", { default: 4 }),
"hyper.accumulation": accumulation,
"hyper.optimizer": require_core.Et("optimizer", (node) => require_trainer.c(node.text), { default: "adam" }),
"hyper.weightDecay": weightDecay,
"hyper.seed": require_core._t("seed", { default: 0 }),
"memory.gradientCheckpointing": require_core.ht("grad_checkpoint", { default: !1 }),
"hardware.count": require_core.at(1, "several machines share the batch, so it stays the same"),
"checkpoint.trigger": require_core.yt(require_core._t("save_every", { default: 100 }), () => "steps"),
"checkpoint.every": require_core.Ct("save_every", { default: 100 }),
"checkpoint.everyUnit": require_core.at("batches"),
"checkpoint.resume": (scope) => continuesFrom(require_core.kt("resume_adapter_file")(scope)),
"evaluation.trigger": require_core.yt(require_core._t("steps_per_eval", { default: 200 }), () => "steps"),
"evaluation.every": require_core.Ct("steps_per_eval", { default: 200 }),
"evaluation.everyUnit": require_core.at("batches"),
"output.dir": require_core.kt("adapter_path", { default: "adapters" }),
"logging.destinations": destinations,
"logging.project": require_core.kt("project_name")
},
lists: {
"data.train": trainData,
"data.validation": validationData
}
};
exports.mlxLm = mlxLm;
