const require_core = require("./core.cjs");
// src/frameworks/shared/deepspeed.ts
function deepspeedFacts(key) {
return {
"distributed.backend": (scope) => {
let at = require_core.It(scope.native, key);
return at && !require_core.zt(at) ? require_core.Ot(at, "deepspeed") : void 0;
},
"distributed.configFile": (scope) => require_core.Xt(scope.native, key) === void 0 ? void 0 : require_core.kt(key)(scope),
"distributed.zeroStage": inConfig(key, zeroStage),
"distributed.offload": inConfig(key, offload),
"distributed.gathersOnSave": inConfig(key, require_core.ht([
"zero_optimization.stage3_gather_16bit_weights_on_model_save",
"zero_optimization.stage3_gather_fp16_weights_on_model_save",
"zero_optimization.gather_16bit_weights_on_model_save"
], { default: !1 })),
"distributed.microBatch": inConfig(key, require_core.Ct("train_micro_batch_size_per_gpu")),
"distributed.accumulation": inConfig(key, require_core.Ct("gradient_accumulation_steps")),
"distributed.batchOpen": (scope) => {
let search = require_core.ht("auto_find_batch_size")(scope);
return search?.value === !0 ? search : void 0;
}
};
}
const zeroStage = require_core._t("zero_optimization.stage", { default: 0 }), offload = require_core.ct(["zero_optimization.offload_param.device", "zero_optimization.offload_optimizer.device"], {
cpu: "cpu",
nvme: "nvme",
none: "none"
}, { default: "none" });
function inConfig(key, reading) {
return (scope) => {
let at = require_core.Lt(scope.native, [key]);
if (!at || require_core.zt(at)) return;
if (at.node.kind === "map") return reading(require_core.Dt(scope, require_core.$t(scope.native, key)));
let side = sideFile(scope, key);
return side ? reading(require_core.Dt(scope, side)) : require_core.Mt(at, "the DeepSpeed file is not in this repository");
};
}
function sideFile(scope, key) {
let path = require_core.Xt(scope.native, key);
return path === void 0 ? void 0 : require_core.nt(scope, path);
}
// src/frameworks/shared/trainer.ts
const schedules = {
linear: "linear",
cosine: "cosine",
cosine_with_restarts: "cosine",
cosine_with_min_lr: "cosine-min",
cosine_warmup_with_min_lr: "cosine-min",
polynomial: "polynomial",
constant: "constant",
constant_with_warmup: "constant",
inverse_sqrt: "inverse-sqrt",
warmup_stable_decay: "wsd",
one_cycle: "one-cycle",
rex: "other"
};
function optimizerName(name) {
let known = name.toLowerCase();
return /adamw?.*(8bit|8-bit|bnb)/.test(known) || known === "paged_adamw_8bit" ? "adamw-8bit" : known.startsWith("paged_adamw") ? "adamw-paged" : known.startsWith("adamw") || known.startsWith("adam_") ? "adamw" : known.includes("galore") ? "galore" : /^(adafactor|lion|muon|sgd|adagrad|rmsprop|lomo|adalomo|apollo|schedule_free)/.exec(known)?.[1] ?? known;
}
const optimizer = (keys, standard) => require_core.Et(keys, (node) => optimizerName(node.text), standard === void 0 ? {} : { default: standard }), trigger = (keys, standard) => require_core.ct(keys, {
no: "none",
false: "none",
none: "none",
steps: "steps",
epoch: "epoch",
best: "best"
}, standard === void 0 ? {} : { default: standard }), warmup = {
"hyper.warmupSteps": (scope) => {
let fact = require_core.Ct("warmup_steps")(scope);
return isShare(fact) ? require_core.Ft("unset", void 0, "warmup_steps") : fact;
},
"hyper.warmupRatio": (scope) => {
let fact = require_core.Ct("warmup_steps")(scope);
return isShare(fact) ? fact : require_core.Ct("warmup_ratio")(scope);
}
}, isShare = (fact) => typeof fact?.value == "number" && fact.value < 1, epochs = (scope) => {
let stepped = require_core.Ct("max_steps")(scope)?.state === "stated";
return require_core.St("num_train_epochs", stepped ? {} : { default: 3 })(scope);
};
function interval(prefix, key, trigger, standard) {
let stepped = (scope) => trigger(scope)?.value === "steps", every = require_core.Ct(key, standard === void 0 ? {} : { default: standard });
return {
[`${prefix}.every`]: require_core.Pt(stepped, every),
[`${prefix}.everyUnit`]: require_core.Pt(stepped, (scope) => {
let fact = every(scope);
return fact && fact.value !== null ? {
...fact,
value: isShare(fact) ? "ratio" : "steps"
} : void 0;
})
};
}
const trainingArguments = {
"hyper.learningRate": require_core.St("learning_rate", { default: 5e-5 }),
"hyper.schedule": require_core.ct("lr_scheduler_type", schedules, { default: "linear" }),
...warmup,
"hyper.epochs": epochs,
"hyper.maxSteps": require_core.Ct("max_steps"),
"hyper.microBatch": require_core._t(["per_device_train_batch_size", "per_gpu_train_batch_size"], { default: 8 }),
"hyper.accumulation": require_core._t("gradient_accumulation_steps", { default: 1 }),
"hyper.optimizer": optimizer("optim", "adamw"),
"hyper.weightDecay": require_core.St("weight_decay", { default: 0 }),
"hyper.maxGradNorm": require_core.St("max_grad_norm", { default: 1 }),
"hyper.noiseAlpha": require_core.St("neftune_noise_alpha"),
"hyper.seed": require_core._t("seed", { default: 42 }),
"precision.train": precision("bf16", "fp16"),
"precision.tf32": require_core.ht("tf32"),
"memory.gradientCheckpointing": require_core.ht("gradient_checkpointing", { default: !1 }),
...deepspeedFacts("deepspeed"),
"distributed.backend": backend,
"checkpoint.trigger": trigger("save_strategy", "steps"),
...interval("checkpoint", "save_steps", trigger("save_strategy", "steps"), 500),
"checkpoint.keep": require_core._t("save_total_limit"),
"checkpoint.resume": resume("resume_from_checkpoint"),
"evaluation.trigger": evaluationTrigger,
...interval("evaluation", "eval_steps", evaluationTrigger),
"evaluation.metric": require_core.kt("metric_for_best_model"),
"evaluation.loadBest": require_core.ht("load_best_model_at_end", { default: !1 }),
"evaluation.earlyStopping": (scope) => require_core.Xt(scope.native, "early_stopping_patience") === void 0 ? void 0 : enabledBy("early_stopping_patience")(scope),
"output.dir": require_core.kt("output_dir"),
"output.name": require_core.kt("run_name"),
"output.push": require_core.ht("push_to_hub", { default: !1 }),
"output.hubId": require_core.kt("hub_model_id"),
"output.hubPrivate": require_core.ht("hub_private_repo"),
"logging.destinations": reportTo,
"logging.public": publicSpace
};
function restatedInDeepspeed(inside) {
return {
"hyper.microBatch": require_core.Pt((scope) => require_core.ht("auto_find_batch_size")(scope)?.value !== !0, inside(require_core._t("train_micro_batch_size_per_gpu"))),
"hyper.accumulation": inside(require_core._t("gradient_accumulation_steps")),
"hyper.maxGradNorm": inside(require_core.St("gradient_clipping")),
"hyper.warmupSteps": inside(require_core.Ct("scheduler.params.warmup_num_steps")),
"hyper.learningRate": inside(require_core.St(["optimizer.params.lr", "scheduler.params.warmup_max_lr"])),
"hyper.weightDecay": inside(require_core.St("optimizer.params.weight_decay")),
"precision.train": inside(precision("bf16.enabled", "fp16.enabled"))
};
}
const deepspeedSchedules = {
warmuplr: "constant",
warmupdecaylr: "linear",
warmupcosinelr: "cosine",
onecycle: "one-cycle"
}, deepspeedOptimizer = require_core.Et("optimizer.type", (node) => {
let name = node.text.toLowerCase();
return name === "auto" ? void 0 : optimizerName(name === "adam" ? "adamw" : name);
});
function decidedInDeepspeed(inside) {
return {
"hyper.optimizer": inside(deepspeedOptimizer),
"hyper.schedule": inside(require_core.ct("scheduler.type", deepspeedSchedules))
};
}
const deepspeedDecides = (key) => decidedInDeepspeed((reading) => inConfig(key, reading)), deepspeedRestated = (key) => restatedInDeepspeed((reading) => inConfig(key, reading));
function reportTo(scope) {
let at = require_core.It(scope.native, "report_to");
if (!at || require_core.zt(at)) return require_core.Ft("external", absentReporters, "report_to");
let fact = require_core.At("report_to")(scope);
return fact && Array.isArray(fact.value) ? {
...fact,
value: fact.value.filter((name) => name !== "none" && name !== "[]")
} : fact;
}
const absentReporters = "without `report_to`, transformers 4 reports to every installed tracker and 5 to none";
function publicSpace(scope) {
let at = require_core.It(scope.native, "trackio_space_id");
return at && !require_core.zt(at) ? require_core.Ot(at, require_core.ht("hub_private_repo")(scope)?.value !== !0) : void 0;
}
function evaluationTrigger(scope) {
return trigger(["eval_strategy", "evaluation_strategy"], "none")(scope);
}
function enabledBy(key) {
return require_core.Et(key, (node) => Number(node.text) > 0 || void 0);
}
function precision(bf16, fp16, standard = "fp32") {
return (scope) => {
for (let [key, name] of [[bf16, "bf16"], [fp16, "fp16"]]) {
let fact = require_core.ht(key)(scope);
if (fact?.value === !0) return {
...fact,
value: name
};
if (fact?.state === "unresolved" || fact?.state === "external") return {
...fact,
value: null
};
}
return {
value: standard,
state: "default"
};
};
}
function backend(scope) {
let deepspeed = deepspeedFacts("deepspeed")["distributed.backend"]?.(scope);
if (deepspeed) return deepspeed;
let fsdp = require_core.It(scope.native, "fsdp");
return fsdp && !require_core.zt(fsdp) ? {
...require_core.At("fsdp", { separator: " " })(scope),
value: "fsdp",
state: "stated"
} : require_core.Ft("external", "decided by the launcher");
}
function resume(key) {
return require_core.Et(key, (node) => /^(true|yes|on|auto)$/i.test(node.text) ? "auto" : /^(false|no|off)$/i.test(node.text) ? "none" : "path", { default: "none" });
}
exports._ = offload, exports.a = evaluationTrigger, exports.c = optimizerName, exports.d = resume, exports.f = schedules, exports.g = inConfig, exports.h = deepspeedFacts, exports.i = enabledBy, exports.l = precision, exports.m = trigger, exports.n = deepspeedDecides, exports.o = interval, exports.p = trainingArguments, exports.r = deepspeedRestated, exports.s = optimizer, exports.t = decidedInDeepspeed, exports.u = restatedInDeepspeed, exports.v = zeroStage;
