Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_data_files = require("../data-files.cjs"), require_secrets = require("../secrets.cjs"), require_targets = require("../targets.cjs"), require_trainer = require("../trainer.cjs"), methods = {
lora: "lora",
full: "full"
}, formats = {
alpaca: "instruction",
chatml: "chat",
sharegpt: "chat"
}, targets = [
"q_proj",
"k_proj",
"v_proj",
"o_proj",
"gate_proj",
"up_proj",
"down_proj"
], isLora = (scope) => method(scope)?.value === "lora", isPreset = (scope) => !require_core.Rt(scope.native, "model"), format = require_core.Et("data.format_type", (node) => formats[node.text.toLowerCase()], { none: ["auto"] }), unsloth = {
id: "unsloth",
title: "Unsloth",
homepage: "https://docs.unsloth.ai",
version: "015bdef0",
dialect: "pyyaml",
signatures: [{}],
facts: {
"model.id": (scope) => isPreset(scope) ? require_core.Ft("external", "chosen in Studio", "model") : require_core.kt("model")(scope),
"method.kind": method,
"method.variant": require_core.Pt(isLora, require_core.pt([["lora.use_dora", "dora"]])),
...require_core.it(isLora, require_core.rt("lora", {
"adapter.rank": require_core._t("lora_r", { default: 64 }),
"adapter.alpha": require_core.St("lora_alpha", { default: 16 }),
"adapter.dropout": require_core.St("lora_dropout", { default: 0 }),
...require_targets.n("target_modules", { default: targets }),
"adapter.rslora": require_core.ht("use_rslora", { default: !1 }),
"adapter.dora": require_core.ht("use_dora", { default: !1 }),
"adapter.init": require_core.mt(require_core.pt([["use_loftq", "loftq"]]), require_core.at("default"))
})),
"quantization.bits": bits,
"quantization.scheme": require_core.Pt((scope) => bits(scope)?.value === 4, require_core.at("bitsandbytes")),
"quantization.type": require_core.Pt((scope) => bits(scope)?.value === 4, require_core.at("nf4")),
"objective.kind": require_core.at("sft"),
"data.lossOn": require_core.yt(require_core.ht("training.train_on_completions", { default: !1 }), (on) => on === !0 ? "assistant-turns" : "all"),
"data.sequenceLength": require_core._t("training.max_seq_length", { default: 2048 }),
"data.packing": require_core.ht("training.packing", { default: !1 }),
...require_core.rt("training", {
"hyper.learningRate": require_core.St("learning_rate", { default: 2e-4 }),
"hyper.schedule": require_core.ct("lr_scheduler_type", require_trainer.f, { default: "linear" }),
"hyper.warmupSteps": (scope) => require_core._t("warmup_steps", require_core.Rt(scope.native, "warmup_ratio") ? {} : { default: 5 })(scope),
"hyper.warmupRatio": require_core.Ct("warmup_ratio"),
"hyper.epochs": epochs,
"hyper.maxSteps": require_core.Ct("max_steps"),
"hyper.microBatch": require_core._t("batch_size", { default: 2 }),
"hyper.accumulation": require_core._t("gradient_accumulation_steps", { default: 4 }),
"hyper.optimizer": require_trainer.s("optim", "adamw-8bit"),
"hyper.weightDecay": require_core.St("weight_decay", { default: .01 }),
"hyper.seed": require_core._t("random_seed", { default: 3407 }),
"memory.gradientCheckpointing": require_core.Et("gradient_checkpointing", (node) => !/^(none|false|no|off)$/i.test(node.text), { default: !0 }),
"checkpoint.trigger": (scope) => {
let every = require_core.Ct("save_steps")(scope);
return typeof every?.value == "number" ? {
...every,
value: "steps"
} : require_core.st("end");
},
"checkpoint.every": require_core.Ct("save_steps"),
"output.dir": require_core.kt("output_dir", { default: "./outputs" })
}),
"precision.train": require_core.at("auto", "bf16 where the accelerator has it, else fp16"),
"hardware.count": require_core.ut("decided by the launcher"),
"logging.destinations": destinations,
"logging.project": require_core.Pt((scope) => require_core.ht("logging.enable_wandb")(scope)?.value === !0, require_core.kt("logging.wandb_project", { default: "unsloth-training" }))
},
lists: {
"data.train": require_core.dt(source("data.dataset"), source("data.local_dataset"), chosenInStudio),
secrets: require_secrets.t(["logging.wandb_token", "logging.hf_token"])
}
};
function method(scope) {
return require_core.Et("training.training_type", (node) => methods[node.text.toLowerCase()], {
default: "lora",
note: "Unsloth trains a LoRA adapter unless `training_type` is full"
})(scope);
}
function bits(scope) {
if (method(scope)?.value === "full") return require_core.st(16);
let fact = require_core.ht("training.load_in_4bit")(scope);
return typeof fact?.value == "boolean" ? {
...fact,
value: fact.value ? 4 : 16
} : fact?.state === "unset" ? isPreset(scope) ? require_core.Ft("external", "chosen in Studio", "training.load_in_4bit") : require_core.st(4, "Unsloth loads the base of an adapter in 4 bits unless told not to") : fact;
}
function epochs(scope) {
let stepped = typeof require_core.Ct("max_steps")(scope)?.value == "number";
return require_core.Ct("num_epochs", stepped ? {} : { default: 3 })(scope);
}
function destinations(scope) {
let known = [require_core.pt([["logging.enable_wandb", "wandb"]])(scope), require_core.pt([["logging.enable_tensorboard", "tensorboard"]])(scope)].filter((fact) => typeof fact?.value == "string"), [first] = known;
return first ? {
...first,
value: known.map((fact) => fact.value ?? "")
} : require_core.st([]);
}
function source(key) {
return (scope) => {
let at = require_core.It(scope.native, key), names = require_core.At(key)(scope);
if (!at || require_core.zt(at)) return require_core.bt("unset", key);
if (!Array.isArray(names?.value)) return {
fact: require_core.Ft("unresolved", void 0, key),
records: []
};
let records = names.value.map((name) => ({
id: {
...names,
value: String(name)
},
fileFormat: fileFormat(names, String(name)),
format: format(scope),
labelled: labelled(scope)
}));
return require_core.Tt(records, at);
};
}
function fileFormat(fact, name) {
let value = require_data_files.t(name);
return value === void 0 ? void 0 : {
...fact,
value
};
}
function labelled(scope) {
let fact = format(scope);
return fact && fact.value !== null ? {
...fact,
value: !0
} : void 0;
}
function chosenInStudio(scope) {
return isPreset(scope) ? require_core.bt("external", "data.dataset", "chosen in Studio") : require_core.bt("unset", "data.dataset");
}
exports.unsloth = unsloth;
