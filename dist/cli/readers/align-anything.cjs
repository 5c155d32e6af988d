Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_trainer = require("../trainer.cjs"), require_objective = require("../objective.cjs"), require_targets = require("../targets.cjs"), formats = {
dpo: "preference",
orpo: "preference",
simpo: "preference",
"reward-model": "preference",
kto: "binary-feedback",
ppo: "prompt-only",
grpo: "prompt-only"
}, isLora = (scope) => require_core.ht("lora_cfgs.use_lora")(scope)?.value === !0, isFourBit = (scope) => bits(scope)?.value === 4, kindOf = (scope) => String(objective(scope)?.value), givenOnCommandLine = "given on the command line", alignAnything = {
id: "align-anything",
title: "align-anything",
homepage: "https://github.com/PKU-Alignment/align-anything",
version: "3f9decc",
dialect: "pyyaml",
signatures: [
{},
{},
{}
],
facts: {
"plan.name": require_core.kt("logger_cfgs.log_run_name"),
"model.id": require_core.mt(require_core.kt(["model_cfgs.model_name_or_path", "model_cfgs.actor_model_name_or_path"]), require_core.ut(givenOnCommandLine)),
"security.trustRemoteCode": require_core.ht("model_cfgs.trust_remote_code"),
"method.kind": method,
...require_core.it(isLora, {
...require_core.rt("lora_cfgs", {
"adapter.rank": require_core._t("r"),
"adapter.alpha": require_core.St("lora_alpha"),
"adapter.dropout": require_core.St("lora_dropout"),
...require_targets.n("target_modules")
}),
"output.mergeAdapter": require_core.ht("lora_cfgs.save_full_model")
}),
"quantization.bits": bits,
...require_core.it((scope) => /^[48]$/.test(String(bits(scope)?.value)), {
"quantization.scheme": require_core.at("bitsandbytes"),
"quantization.type": require_core.Pt(isFourBit, require_core.kt("bnb_cfgs.bnb_4bit_quant_type")),
"quantization.double": require_core.Pt(isFourBit, require_core.ht("bnb_cfgs.bnb_4bit_use_double_quant")),
"quantization.computeDtype": require_core.Pt(isFourBit, require_core.ct("bnb_cfgs.bnb_4bit_compute_dtype", {
float16: "fp16",
bfloat16: "bf16",
float32: "fp32"
}))
}),
"objective.kind": objective,
"objective.beta": require_core.St(["train_cfgs.scale_coeff", "train_cfgs.beta"]),
"objective.rewards": require_core.yt(require_core.kt("model_cfgs.reward_model_name_or_path"), (name) => [String(name)]),
"data.heldOutKind": (scope) => {
let at = require_core.It(scope.native, "data_cfgs.eval_datasets");
return at && !require_core.zt(at) ? require_core.Ot(at, "dataset") : require_core.Ft("external", givenOnCommandLine, at?.path);
},
"data.template": require_core.kt("data_cfgs.train_template"),
"data.sequenceLength": require_core._t("model_cfgs.model_max_length"),
...require_core.rt("train_cfgs", hyper()),
"hardware.count": require_core.ut("decided by the launcher"),
...deepspeed(),
...checkpoints(),
"output.dir": require_core.kt("logger_cfgs.output_dir"),
"logging.destinations": require_core.At("logger_cfgs.log_type"),
"logging.project": require_core.kt("logger_cfgs.log_project"),
"tokens.added": require_core.At("special_tokens")
},
lists: {
"data.train": source("train"),
"data.validation": source("eval")
}
};
function hyper() {
let strategy = require_trainer.m("eval_strategy"), byInterval = (scope) => strategy(scope)?.value === "steps";
return {
"hyper.learningRate": require_core.St(["learning_rate", "actor_lr"]),
"hyper.schedule": require_core.ct(["lr_scheduler_type", "actor_lr_scheduler_type"], require_trainer.f),
"hyper.warmupRatio": require_core.Ct(["lr_warmup_ratio", "actor_lr_warmup_ratio"]),
"hyper.epochs": require_core.St("epochs"),
"hyper.microBatch": require_core._t("per_device_train_batch_size"),
"hyper.accumulation": require_core._t("gradient_accumulation_steps"),
"hyper.optimizer": require_core.at("adamw"),
"hyper.weightDecay": require_core.St(["weight_decay", "actor_weight_decay"]),
"hyper.maxGradNorm": require_core.St("max_grad_norm"),
"hyper.seed": require_core._t("seed"),
"precision.train": require_trainer.l("bf16", "fp16"),
"memory.gradientCheckpointing": require_core.ht(["gradient_checkpointing", "actor_gradient_checkpointing"]),
"evaluation.trigger": strategy,
"evaluation.every": require_core.Pt(byInterval, require_core._t("eval_interval")),
"evaluation.everyUnit": require_core.Pt(byInterval, require_core.at("steps"))
};
}
function method(scope) {
let fact = require_core.ht("lora_cfgs.use_lora")(scope);
if (fact?.value === !0) return {
...fact,
value: "lora"
};
if (fact?.value === null && fact.state !== "unset") return fact;
let frozen = require_core.It(scope.native, "train_cfgs.freeze_language_model");
return frozen && require_core.ht("train_cfgs.freeze_language_model")(scope)?.value !== !1 ? require_core.Mt(frozen, "only parameters with `language_model` in their names are frozen, if there are any") : fact?.value === !1 ? {
...fact,
value: "full"
} : require_core.st("full", "all weights are trained unless `lora_cfgs.use_lora` is true");
}
function bits(scope) {
let on = require_core.ht("bnb_cfgs.use_bnb")(scope);
return on?.value === null && on.state !== "unset" ? on : on?.value === !0 ? require_core.mt(require_core.gt("bnb_cfgs", require_core.pt([["load_in_4bit", 4], ["load_in_8bit", 8]])), require_core.at(16))(scope) : require_core.st(16);
}
function objective(scope) {
let path = require_objective.t(scope.path);
if (path) return {
value: path.kind,
state: "derived",
confidence: path.confidence,
note: "by the path"
};
let samples = require_core.It(scope.native, "train_cfgs.num_generations");
if (samples) return require_core.Ot(samples, "grpo");
let actor = require_core.Lt(scope.native, ["train_cfgs.actor_lr", "model_cfgs.actor_model_name_or_path"]);
if (actor) return require_core.Ot(actor, "ppo");
let name = require_core.It(scope.native, "logger_cfgs.log_run_name"), named = require_objective.t(`${require_core.Xt(scope.native, "logger_cfgs.log_run_name") ?? ""}.yaml`);
return name && named ? require_core.Ot(name, named.kind, { confidence: .7 }) : require_core.Ft("external", "the trainer that loads this file decides");
}
function deepspeed() {
return Object.fromEntries(Object.entries(require_trainer.h("train_cfgs.ds_cfgs")).map(([name, reading]) => [name, (scope) => reading({
...scope,
open: (reference) => scope.open(reference) ?? scope.open(reference.replace(/([^/]+)$/, "deepspeed/$1"))
})]));
}
function checkpoints() {
let count = require_core.Ct("logger_cfgs.save_total_limit"), known = (scope) => typeof count(scope)?.value == "number";
return {
"checkpoint.trigger": require_core.Pt(known, require_core.yt(count, () => "steps")),
"checkpoint.every": require_core.yt(count, (value) => typeof value == "number" ? 1 / value : void 0),
"checkpoint.everyUnit": require_core.Pt(known, require_core.yt(count, () => "ratio"))
};
}
function source(part) {
return (scope) => {
let at = require_core.It(scope.native, `data_cfgs.${part}_datasets`);
if (!at || require_core.zt(at)) return require_core.bt("external", `data_cfgs.${part}_datasets`, givenOnCommandLine);
let ids = require_core.At(at.path)(scope);
if (!Array.isArray(ids?.value)) return {
fact: require_core.Ft("unresolved", void 0, at.path),
records: []
};
let format = formats[kindOf(scope)], shared = {
config: require_core.kt([`data_cfgs.${part}_name`, `data_cfgs.${part}_subset`])(scope),
split: require_core.kt(`data_cfgs.${part}_split`)(scope),
files: require_core.Rt(scope.native, `data_cfgs.${part}_data_files`) ? require_core.At(`data_cfgs.${part}_data_files`)(scope) : void 0,
limit: require_core._t(`data_cfgs.${part}_size`)(scope),
format: format ? require_core.st(format) : void 0,
labelled: format ? require_core.st(format !== "prompt-only") : void 0
};
return require_core.Tt(ids.value.map((id) => ({
id: {
...ids,
value: String(id)
},
...shared
})), at);
};
}
exports.alignAnything = alignAnything;
