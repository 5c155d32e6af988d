Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_trainer = require("../trainer.cjs"), source = inDataset({
id: (scope) => require_core.Rt(scope.native, "dataset_folder") ? onlyFolder(scope) : require_core.kt("hf_dataset_or_datasets")(scope),
config: require_core.kt("hf_dataset_config_name"),
split: require_core.kt("hf_dataset_splits"),
files: require_core.At("dataset_folder"),
format: (scope) => {
let folder = require_core.It(scope.native, "dataset_folder");
return folder && !require_core.zt(folder) ? require_core.Ot(folder, "tokenized") : require_core.Rt(scope.native, "sft_dataloader") ? require_core.st("chat") : require_core.st("text");
}
});
function inDataset(fields) {
return Object.fromEntries(Object.entries(fields).map(([name, reading]) => [name, require_core.gt("data.dataset", reading)]));
}
const onlyFolder = require_core.yt(require_core.At("dataset_folder"), (names) => Array.isArray(names) && names.length === 1 ? String(names[0]) : void 0), imitates = (scope) => require_core.Vt(scope.native, "data_stages").some((stage) => require_core.Rt(stage, "data.dataset.sft_dataloader")), sizes = [
"dp",
"tp",
"pp",
"context_parallel_size"
], size = (name) => require_core._t(`parallelism.${name}`, { default: 1 }), devices = (scope) => {
let values = sizes.map((name) => size(name)(scope)?.value), first = size("dp")(scope);
return !first || !values.every((value) => typeof value == "number") ? first && {
...first,
value: null
} : {
...first,
value: values.reduce((product, value) => product * Number(value), 1)
};
};
function effectiveBatch(scope) {
let values = [
micro,
accumulation,
size("dp")
].map((reading) => reading(scope)?.value);
if (values.every((value) => typeof value == "number")) return {
value: values.reduce((product, value) => product * Number(value), 1),
state: "derived",
from: ["hyper.microBatch", "hyper.accumulation"]
};
}
const micro = require_core._t("tokens.micro_batch_size"), accumulation = require_core._t("tokens.batch_accumulation_per_replica"), rates = "optimizer.learning_rate_scheduler", schedule = (scope) => {
let kind = require_core.ct(`${rates}.lr_decay_style`, {
cosine: "cosine",
linear: "linear",
"1-sqrt": "other"
})(scope), floor = require_core.St(`${rates}.min_decay_lr`)(scope)?.value;
return kind?.value === "cosine" && typeof floor == "number" && floor > 0 ? {
...kind,
value: "cosine-min"
} : kind;
}, evaluation = (scope) => {
let every = require_core.Ct("tokens.val_check_interval")(scope);
return typeof every?.value == "number" ? {
...every,
value: "steps"
} : require_core.st("none");
}, nanotron = {
id: "nanotron",
title: "Nanotron",
homepage: "https://github.com/huggingface/nanotron",
version: "0.4",
dialect: "pyyaml",
signatures: [{}],
facts: {
"plan.name": require_core.kt("general.run"),
"model.id": require_core.kt("model.init_method.path"),
"model.tokenizer": require_core.kt("tokenizer.tokenizer_name_or_path"),
"model.loadDtype": require_core.ct("model.dtype", {
bfloat16: "bf16",
float16: "fp16",
float32: "fp32"
}),
"model.initFromScratch": (scope) => {
let start = ["model.init_method.path", "checkpoints.resume_checkpoint_path"].map((key) => require_core.It(scope.native, key)).find((found) => found && !require_core.zt(found));
if (start) return require_core.Ot(start, !1);
let random = require_core.It(scope.native, "model.init_method");
return random && require_core.Ot(random, !0);
},
"method.kind": require_core.at("full", "nanotron trains all weights"),
"quantization.bits": require_core.at(16),
"objective.kind": (scope) => {
let at = require_core.It(scope.native, "data_stages");
return imitates(scope) && at ? require_core.Ot(at, "sft") : require_core.st("continued-pretraining");
},
"data.sequenceLength": require_core._t("tokens.sequence_length"),
"hyper.learningRate": require_core.St(`${rates}.learning_rate`),
"hyper.schedule": schedule,
"hyper.warmupSteps": require_core.Ct(`${rates}.lr_warmup_steps`),
"hyper.maxSteps": require_core.Ct("tokens.train_steps"),
"hyper.microBatch": micro,
"hyper.accumulation": accumulation,
"hyper.effectiveBatch": effectiveBatch,
"hyper.optimizer": require_core.Et("optimizer.optimizer_factory.name", (node) => require_trainer.c(node.text)),
"hyper.weightDecay": require_core.St("optimizer.weight_decay"),
"hyper.maxGradNorm": require_core.St("optimizer.clip_grad"),
"hyper.seed": require_core._t("general.seed"),
"memory.gradientCheckpointing": require_core.ht("parallelism.recompute_layer", { default: !1 }),
"hardware.count": devices,
"distributed.zeroStage": require_core._t("optimizer.zero_stage"),
"distributed.tensorParallel": size("tp"),
"distributed.pipelineParallel": size("pp"),
"distributed.contextParallel": size("context_parallel_size"),
"distributed.expertParallel": size("expert_parallel_size"),
"checkpoint.trigger": require_core.yt(require_core.Ct("checkpoints.checkpoint_interval"), () => "steps"),
"checkpoint.every": require_core.Ct("checkpoints.checkpoint_interval"),
"checkpoint.resume": (scope) => require_core.Xt(scope.native, "checkpoints.resume_checkpoint_path") === void 0 ? require_core.st("none") : require_core.Et("checkpoints.resume_checkpoint_path", () => "path")(scope),
"evaluation.trigger": evaluation,
...require_core.it((scope) => evaluation(scope)?.value === "steps", {
"evaluation.every": require_core.Ct("tokens.val_check_interval"),
"evaluation.everyUnit": require_core.at("steps")
}),
"evaluation.benchmarks": require_core.At("lighteval.tasks.tasks", { separator: "," }),
"output.dir": require_core.kt("checkpoints.checkpoints_path"),
"logging.project": require_core.kt("general.project")
},
lists: { "data.train": require_core.lt("data_stages", source) }
};
exports.nanotron = nanotron;
