Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_secrets = require("../secrets.cjs"), require_trainer = require("../trainer.cjs");
function withBases(scope) {
let layers = [...scope.native.layers], here = scope;
for (let depth = 0; depth < 4; depth++) {
let name = require_core.Xt(here.native, "base_config"), base = name === void 0 ? void 0 : require_core.nt(here, name), layer = base?.layers[0];
if (!base || !layer || layers.some(({ file }) => file === layer.file)) break;
layers.push({
...layer,
inherited: !0
}), here = {
...scope,
native: base,
path: layer.file
};
}
return {
...scope.native,
layers
};
}
function baseIsKnown({ native }) {
let weakest = native.layers.at(-1);
if (weakest === void 0) return !1;
let name = require_core.Xt({
...native,
layers: [weakest]
}, "base_config");
return name === void 0 || /(^|\/)base\.yml$/.test(name);
}
const based = (read, key, value) => (scope) => read(key, baseIsKnown(scope) ? { default: value } : {})(scope), isOn = (scope, key) => require_core.ht(key)(scope)?.value === !0, distils = (scope) => require_core.Wt(scope.native, "student_overrides") !== void 0 || require_core.Wt(scope.native, "teacher_overrides") !== void 0 || /distill/.test(require_core.Xt(scope.native, "base_config") ?? ""), rewards = (scope) => require_core.Wt(scope.native, "rl") !== void 0, imitates = (scope) => isOn(scope, "use_sft"), adapts = (scope) => isOn(scope, "lora.enable_lora");
function objective(scope) {
return distils(scope) ? place(scope, [
"student_overrides",
"teacher_overrides",
"base_config"
], "distillation") : isOn(scope, "use_dpo") ? require_core.ct("dpo.algo", {
dpo: "dpo",
orpo: "orpo"
}, { default: "dpo" })(scope) : imitates(scope) ? place(scope, ["use_sft"], "sft") : rewards(scope) ? place(scope, ["rl"], "grpo") : baseIsKnown(scope) ? {
...require_core.st("continued-pretraining", "neither `use_sft` nor `use_dpo` is set"),
confidence: .7
} : require_core.Ft("unresolved", "the base file is not in this repository", "base_config");
}
function place(scope, keys, value) {
let located = keys.map((key) => require_core.It(scope.native, key)).find((found) => found);
return located && require_core.Ot(located, value);
}
const bits = (scope) => {
let type = require_core.kt("lora.lora_weight_qtype")(scope);
return !adapts(scope) || type?.state === "unset" ? require_core.st(16) : typeof type?.value == "string" ? {
...type,
value: /8/.test(type.value) ? 8 : 4
} : type;
}, modelName = (scope) => require_core.yt(require_core.kt(["student_overrides.model_name", "model_name"], { none: ["default"] }), (name) => name)(scope), startsFresh = (scope) => {
let start = ["load_parameters_path", "load_full_state_path"].map((key) => require_core.kt(key)(scope)).find((fact) => fact?.state !== "unset");
return start ? {
...start,
value: start.value === null && null
} : require_core.Ft("external", "decided by the command");
}, source = {
id: (scope) => require_core.kt(idKey(scope))(scope),
config: require_core.kt("hf_name"),
split: require_core.kt("train_split", { default: "train" }),
files: require_core.At("hf_train_files"),
format: (scope) => isOn(scope, "use_dpo") ? require_core.st("preference") : imitates(scope) ? require_core.st(isChat(scope) ? "chat" : "instruction") : require_core.st(rewards(scope) ? "prompt-only" : "text")
}, isChat = (scope) => {
let columns = require_core.At("train_data_columns")(scope)?.value;
return Array.isArray(columns) && columns.length === 1;
}, idKeys = {
hf: "hf_path",
grain: "grain_train_files",
tfds: "dataset_name"
}, idKey = (scope) => {
let type = require_core.Xt(scope.native, "dataset_type") ?? "tfds";
return Object.hasOwn(idKeys, type) && idKeys[type] || "hf_path";
}, trainData = (scope) => {
let at = require_core.It(scope.native, idKey(scope));
return at && !require_core.zt(at) && require_core.Xt(scope.native, idKey(scope)) !== "" ? require_core.Tt([require_core.wt(source, scope)], at) : require_core.bt("external", idKey(scope), "mostly given on the command line");
}, validationData = (scope) => {
let at = require_core.It(scope.native, "hf_eval_split");
return at && require_core.Xt(scope.native, "hf_eval_split") ? require_core.Tt([require_core.wt({
...source,
split: require_core.kt("hf_eval_split")
}, scope)], at) : require_core.bt("unset", "hf_eval_split");
}, schedule = (scope) => {
let kind = based(require_core.kt, "lr_schedule_type", "cosine")(scope), floor = based(require_core.St, "learning_rate_final_fraction", .1)(scope)?.value;
return kind?.value === "cosine" && typeof floor == "number" && floor > 0 ? {
...kind,
value: "cosine-min"
} : kind;
}, saves = require_core.yt(based(require_core.ht, "enable_checkpointing", !0), (on) => on === !0 ? "steps" : "none"), evaluation = (scope) => {
let every = require_core.Ct("eval_interval")(scope);
return typeof every?.value == "number" ? {
...every,
value: "steps"
} : baseIsKnown(scope) ? require_core.st("none") : every;
}, dtypes = {
bfloat16: "bf16",
float16: "fp16",
float32: "fp32"
}, maxtext = {
id: "maxtext",
title: "MaxText",
homepage: "https://maxtext.readthedocs.io",
version: "e591f30c",
dialect: "omegaconf",
signatures: [{}, {}],
runs: (scope) => [withBases(scope)],
facts: {
"plan.name": require_core.kt("run_name"),
"model.id": modelName,
"model.tokenizer": require_core.kt("tokenizer_path"),
"model.loadDtype": based((key, options) => require_core.ct(key, dtypes, options), "weight_dtype", "fp32"),
"model.continuesAdapter": require_core.kt("lora.lora_restore_path"),
"model.initFromScratch": startsFresh,
"method.kind": (scope) => require_core.yt(based(require_core.ht, "lora.enable_lora", !1), (on) => on === !0 ? "lora" : "full")(scope),
...require_core.it(adapts, {
"adapter.rank": require_core.Ct("lora.lora_rank"),
"adapter.alpha": require_core.Ct("lora.lora_alpha"),
"adapter.targets": require_core.At("lora.lora_module_path"),
"adapter.targetsMode": require_core.yt(require_core.kt("lora.lora_module_path"), () => "regex")
}),
"quantization.bits": bits,
"quantization.scheme": require_core.Pt((scope) => Number(bits(scope)?.value) < 16, require_core.yt(require_core.kt("lora.lora_weight_qtype"), () => "other")),
"objective.kind": objective,
"objective.beta": (scope) => isOn(scope, "use_dpo") ? require_core.St("dpo.dpo_beta")(scope) : require_core.Pt(rewards, require_core.St("rl.grpo_beta"))(scope),
"objective.teacher": require_core.Pt(distils, require_core.kt("teacher_overrides.model_name")),
"data.heldOutKind": (scope) => {
let list = validationData(scope);
return list.records.length > 0 ? {
...list.fact,
value: "dataset"
} : void 0;
},
"data.chatTemplate": require_core.kt(["chat_template", "chat_template_path"]),
"data.lossOn": require_core.Pt(imitates, require_core.yt(based(require_core.ht, "sft_train_on_completion_only", !1), (on) => on === !0 ? "completion" : "all")),
"data.sequenceLength": based(require_core._t, "max_target_length", 2048),
"data.packing": based(require_core.ht, "packing", !0),
"hyper.learningRate": based(require_core.St, "learning_rate", 3e-5),
"hyper.schedule": schedule,
"hyper.warmupRatio": based(require_core.Ct, "warmup_steps_fraction", .1),
"hyper.epochs": require_core.St("num_epoch"),
"hyper.maxSteps": based(require_core.Ct, "steps", 150001),
"hyper.microBatch": based(require_core._t, "per_device_batch_size", 12),
"hyper.accumulation": based(require_core._t, "gradient_accumulation_steps", 1),
"hyper.optimizer": require_core.yt(based(require_core.kt, "opt_type", "adamw"), (name) => require_trainer.c(String(name))),
"hyper.weightDecay": based(require_core.St, "adam_weight_decay", .1),
"hyper.maxGradNorm": based(require_core.St, "gradient_clipping_threshold", 1),
"hyper.seed": based(require_core._t, "init_weights_seed", 0),
"precision.train": based((key, options) => require_core.ct(key, dtypes, options), "dtype", "bf16"),
"hardware.count": require_core.ut("decided where the run starts"),
"hardware.name": based(require_core.kt, "hardware", "tpu"),
"checkpoint.trigger": saves,
"checkpoint.every": require_core.Pt((scope) => saves(scope)?.value === "steps", based(require_core.Ct, "checkpoint_period", 1e4)),
"checkpoint.keep": require_core._t("max_num_checkpoints_to_keep", { none: ["None"] }),
"evaluation.trigger": evaluation,
"evaluation.every": require_core.Pt((scope) => require_core.Rt(scope.native, "eval_interval"), require_core.Ct("eval_interval")),
"output.dir": require_core.kt("base_output_directory"),
"logging.destinations": (scope) => {
let on = based(require_core.ht, "enable_tensorboard", !0)(scope);
return typeof on?.value == "boolean" ? {
...on,
value: on.value ? ["tensorboard"] : []
} : on;
}
},
lists: {
"data.train": trainData,
"data.validation": validationData,
secrets: require_secrets.t(["hf_access_token"])
}
};
exports.maxtext = maxtext;
