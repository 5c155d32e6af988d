Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_data_files = require("../data-files.cjs"), require_secrets = require("../secrets.cjs"), require_targets = require("../targets.cjs"), require_trainer = require("../trainer.cjs"), families = [
{
task: /^llm/,
model: "causal-lm",
learningRate: 3e-5,
epochs: 1,
batch: 2,
accumulation: 4,
bits: 4
},
{
task: /^vlm/,
model: "vision-language",
learningRate: 3e-5,
epochs: 1,
batch: 2,
accumulation: 4,
bits: 4
},
{
task: /^seq2seq/,
model: "seq2seq-lm",
learningRate: 5e-5,
epochs: 3,
batch: 2,
accumulation: 1,
bits: 8
},
{
task: /^(st$|st:|sentence-transformers)/,
model: "embedding",
learningRate: 3e-5,
epochs: 3,
batch: 8,
accumulation: 1
},
{
task: /^text[_-]/,
model: "sequence-classification",
learningRate: 5e-5,
epochs: 3,
batch: 8,
accumulation: 1
},
{
task: /^token[_-]/,
model: "token-classification",
learningRate: 5e-5,
epochs: 3,
batch: 8,
accumulation: 1
},
{
task: /^ext/,
model: "question-answering",
learningRate: 5e-5,
epochs: 3,
batch: 8,
accumulation: 1
}
], trainers = {
sft: "sft",
dpo: "dpo",
orpo: "orpo",
reward: "reward-model"
}, ofModel = {
"vision-language": "sft",
"seq2seq-lm": "sft",
embedding: "embedding",
"sequence-classification": "classification",
"token-classification": "classification",
"question-answering": "other"
}, taskOf = (scope) => require_core.Xt(require_core.Qt(scope.native), "task")?.toLowerCase() ?? "", familyOf = (scope) => families.find(({ task }) => task.test(taskOf(scope))), isLanguageModel = (scope) => /^llm/.test(taskOf(scope)), usesPeft = (scope) => require_core.ht("params.peft")(scope)?.value === !0, validates = (scope) => {
let at = require_core.It(scope.native, "data.valid_split");
return at !== void 0 && !require_core.zt(at);
}, trainerOf = (scope) => /^llm-(.+)$/.exec(taskOf(scope))?.[1] ?? require_core.Xt(scope.native, "params.trainer")?.toLowerCase() ?? "generic", byFamily = (read, key, take) => (scope) => {
let family = familyOf(scope);
return read(key, family ? { default: take(family) } : {})(scope);
}, autotrain = {
id: "autotrain",
title: "AutoTrain Advanced",
homepage: "https://huggingface.co/docs/autotrain",
version: "0.8.37.dev0",
dialect: "pyyaml",
signatures: [{}, {}],
facts: {
"plan.name": require_core.kt("project_name"),
"model.id": require_core.kt("base_model"),
"model.task": (scope) => {
let at = require_core.It(scope.native, "task"), family = familyOf(scope);
return at && family ? require_core.Ot(at, family.model) : void 0;
},
"security.trustRemoteCode": require_core.at(!0, "on unless the environment sets ALLOW_REMOTE_CODE to false"),
"method.kind": (scope) => {
let fact = require_core.ht("params.peft", {
default: !1,
note: "all weights are trained without `peft`"
})(scope);
return typeof fact?.value == "boolean" ? {
...fact,
value: fact.value ? "lora" : "full"
} : fact;
},
...require_core.it(usesPeft, require_core.rt("params", {
"adapter.rank": require_core._t("lora_r", { default: 16 }),
"adapter.alpha": require_core.St("lora_alpha", { default: 32 }),
"adapter.dropout": require_core.St("lora_dropout", { default: .05 }),
...require_targets.n("target_modules", { default: ["all-linear"] })
})),
"quantization.bits": bits,
...require_core.it(isQuantised, {
"quantization.scheme": require_core.at("bitsandbytes"),
"quantization.type": require_core.Pt((scope) => bits(scope)?.value === 4, require_core.at("nf4")),
"quantization.double": require_core.Pt((scope) => bits(scope)?.value === 4, require_core.at(!1)),
"quantization.computeDtype": require_core.Pt((scope) => bits(scope)?.value === 4, require_core.at("fp16"))
}),
"objective.kind": objective,
"objective.beta": require_core.Pt((scope) => trainerOf(scope) === "dpo", require_core.St("params.dpo_beta", { default: .1 })),
"objective.referenceModel": require_core.Pt((scope) => trainerOf(scope) === "dpo", require_core.kt("params.model_ref")),
"data.heldOutKind": (scope) => {
let at = require_core.It(scope.native, "data.valid_split");
return at && validates(scope) ? require_core.Ot(at, "dataset") : require_core.st("none");
},
"data.chatTemplate": require_core.Pt(isLanguageModel, require_core.kt("data.chat_template", { none: ["none"] })),
"data.lossOn": require_core.Pt(isPacked, require_core.at("all", "examples are packed without a mask")),
"data.sequenceLength": require_core.Ct(["params.block_size", "params.max_seq_length"]),
"data.outputLength": require_core.Pt((scope) => /^seq2seq/.test(taskOf(scope)), require_core._t("params.max_target_length", { default: 128 })),
"data.packing": require_core.Pt(isPacked, require_core.at(!0)),
...require_core.rt("params", hyper()),
"precision.train": require_core.Et("params.mixed_precision", (node) => /^(bf16|fp16)$/.test(node.text) ? node.text : void 0, {
default: "fp32",
none: ["none", "no"]
}),
"memory.gradientCheckpointing": require_core.Pt((scope) => /^[lv]lm/.test(taskOf(scope)), require_core.xt("params.disable_gradient_checkpointing", { default: !0 })),
"hardware.count": require_core.ut("decided by the backend"),
"hardware.name": hardware,
"distributed.backend": require_core.ct("params.distributed_backend", {
ddp: "ddp",
deepspeed: "deepspeed"
}),
"checkpoint.trigger": (scope) => validates(scope) ? require_trainer.m("params.eval_strategy", "epoch")(scope) : require_core.st("end"),
"checkpoint.keep": require_core._t("params.save_total_limit", { default: 1 }),
"evaluation.trigger": (scope) => validates(scope) ? require_trainer.m("params.eval_strategy", "epoch")(scope) : require_core.st("none"),
"evaluation.loadBest": (scope) => require_core.st(validates(scope)),
"output.dir": require_core.kt("project_name"),
"output.name": require_core.kt("project_name"),
"output.push": require_core.ht("hub.push_to_hub", { default: !1 }),
"output.hubPrivate": require_core.at(!0, "AutoTrain creates the repository as private"),
"output.mergeAdapter": require_core.Pt(usesPeft, require_core.ht("params.merge_adapter", { default: !1 })),
"logging.destinations": (scope) => {
let fact = require_core.At("log", { default: ["none"] })(scope);
return fact && Array.isArray(fact.value) ? {
...fact,
value: fact.value.filter((name) => name !== "none")
} : fact;
}
},
lists: {
"data.train": source("data.train_split"),
"data.validation": source("data.valid_split"),
secrets: require_secrets.t(["hub.token", "params.token"])
}
};
function hyper() {
return {
"hyper.learningRate": byFamily(require_core.St, "lr", (family) => family.learningRate),
"hyper.schedule": require_core.ct("scheduler", require_trainer.f, { default: "linear" }),
"hyper.warmupRatio": require_core.St("warmup_ratio", { default: .1 }),
"hyper.epochs": byFamily(require_core.St, "epochs", (family) => family.epochs),
"hyper.microBatch": byFamily(require_core._t, "batch_size", (family) => family.batch),
"hyper.accumulation": byFamily(require_core._t, "gradient_accumulation", (family) => family.accumulation),
"hyper.optimizer": require_trainer.s("optimizer", "adamw"),
"hyper.weightDecay": require_core.St("weight_decay", { default: 0 }),
"hyper.maxGradNorm": require_core.St("max_grad_norm", { default: 1 }),
"hyper.seed": require_core._t("seed", { default: 42 })
};
}
function bits(scope) {
let standard = familyOf(scope)?.bits;
if (!usesPeft(scope) || standard === void 0) return require_core.st(16);
let written = require_core.Et("params.quantization", (node) => ({
int4: 4,
int8: 8,
none: 16
})[node.text.toLowerCase()], {
default: standard,
note: "the base of an adapter is quantised unless `quantization` is null"
}), at = require_core.It(scope.native, "params.quantization");
return at && require_core.zt(at) ? require_core.Ot(at, 16) : written(scope);
}
function isQuantised(scope) {
return /^[48]$/.test(String(bits(scope)?.value));
}
function objective(scope) {
let at = require_core.It(scope.native, "task");
if (!at) return;
if (!isLanguageModel(scope)) {
let kind = ofModel[familyOf(scope)?.model ?? ""];
return kind === void 0 ? void 0 : require_core.Ot(at, kind);
}
let kind = trainers[trainerOf(scope)];
return kind ? require_core.Ot(at, kind) : require_core.Xt(scope.native, "data.chat_template") === void 0 ? require_core.Ot(at, "continued-pretraining", { confidence: .7 }) : require_core.Ot(at, "sft", { confidence: .7 });
}
function isPacked(scope) {
return isLanguageModel(scope) && trainerOf(scope) === "sft";
}
function hardware(scope) {
let at = require_core.It(scope.native, "backend"), name = require_core.Xt(scope.native, "backend") ?? "", machine = /^(?:spaces|ep|nvcf|ngc|sagemaker)-(.+)$/.exec(name)?.[1];
return at && machine !== void 0 ? require_core.Ot(at, machine) : void 0;
}
function source(splitKey) {
return (scope) => {
let at = require_core.It(scope.native, "data.path"), split = require_core.kt(splitKey)(scope);
if (!at || require_core.zt(at) || splitKey === "data.valid_split" && !validates(scope)) return require_core.bt("unset", splitKey);
let [name, config] = String(split?.value ?? "").split(":").reverse(), format = require_data_files.t(require_core.Xt(scope.native, "data.path") ?? ""), record = {
id: require_core.kt("data.path")(scope),
config: split && config ? {
...split,
value: config
} : void 0,
split: split && name ? {
...split,
value: name
} : split,
fileFormat: format ? require_core.Ot(at, format) : void 0,
columns: columns(scope),
format: shape(scope),
labelled: labelled(scope)
};
return require_core.Tt([record], at);
};
}
function columns(scope) {
let at = require_core.It(scope.native, "data.column_mapping");
if (at?.node.kind !== "map") return;
let roles = require_core.Ut(scope.native, "data.column_mapping").flatMap((key) => {
let column = require_core.Xt(scope.native, `data.column_mapping.${key}`);
return column === void 0 ? [] : [`${key.replace(/_column$/, "")}=${column}`];
});
return require_core.Ot(at, roles);
}
function shape(scope) {
let at = require_core.It(scope.native, "task");
if (!at) return;
let kind = objective(scope)?.value;
if (kind === "dpo" || kind === "orpo" || kind === "reward-model") return require_core.Ot(at, "preference");
if (kind === "classification") return require_core.Ot(at, "classification");
if (/^seq2seq/.test(taskOf(scope))) return require_core.Ot(at, "instruction");
if (!isLanguageModel(scope)) return;
let template = require_core.It(scope.native, "data.chat_template");
return template && !require_core.zt(template) && require_core.Xt(scope.native, "data.chat_template") !== "none" ? require_core.Ot(template, "chat") : require_core.st("text", "without a chat template one column of text is read");
}
function labelled(scope) {
let fact = shape(scope);
return fact && fact.value !== "text" ? {
...fact,
value: !0
} : void 0;
}
exports.autotrain = autotrain;
