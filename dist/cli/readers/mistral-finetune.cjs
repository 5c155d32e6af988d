Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_data_files = require("../data-files.cjs"), method = require_core.yt(require_core.ht("lora.enable", { default: !0 }), (on) => on === !0 ? "lora" : "full"), adapts = (scope) => method(scope)?.value === "lora", rank = require_core._t("lora.rank", { default: 16 }), scaling = require_core.St("lora.scaling", { default: 2 }), alpha = (scope) => {
let [multiplier, size] = [scaling(scope)?.value, rank(scope)?.value];
return typeof multiplier == "number" && typeof size == "number" ? {
value: multiplier * size,
state: "derived",
from: ["adapter.scale", "adapter.rank"]
} : void 0;
}, named = (fact, value) => ({
...fact,
value: fact.value === null ? null : value
}), objective = (scope) => {
let [dialogues, texts] = ["data.instruct_data", "data.data"].map((key) => require_core.kt(key)(scope));
return dialogues && dialogues.state !== "unset" ? named(dialogues, "sft") : texts && texts.state !== "unset" ? named(texts, "continued-pretraining") : require_core.st("sft");
};
function sourcesAt(key, format) {
return (scope) => {
let fact = require_core.kt(key)(scope), at = require_core.It(scope.native, key);
if (!fact || typeof fact.value != "string" || !at) return fact?.state === "unresolved" ? {
fact,
records: []
} : require_core.bt("unset", key);
let entries = fact.value.split(",").flatMap((entry) => {
let [path = "", weight] = entry.trim().split(":");
return path === "" ? [] : [{
path,
weight: weight === void 0 ? void 0 : Number(weight)
}];
});
return require_core.Tt(entries.map((entry) => {
let fileFormat = require_data_files.t(entry.path);
return {
id: require_core.Ot(at, entry.path),
fileFormat: fileFormat === void 0 ? void 0 : require_core.Ot(at, fileFormat),
format: require_core.st(format),
labelled: require_core.st(format === "chat"),
weight: Number.isFinite(entry.weight) ? require_core.Ot(at, Number(entry.weight)) : require_core.st(1)
};
}), at);
};
}
const trainData = (scope) => {
let lists = [sourcesAt("data.instruct_data", "chat")(scope), sourcesAt("data.data", "text")(scope)], records = lists.flatMap((list) => list.records), main = lists.find((list) => list.records.length > 0) ?? lists[0];
return records.length > 0 ? {
fact: {
...main.fact,
value: records.length
},
records
} : main;
}, evaluationTrigger = (scope) => {
let off = require_core.ht("no_eval", { default: !0 })(scope);
if (off?.value !== !1) return off && {
...off,
value: off.value === !0 ? "none" : null
};
let every = require_core.Ct("eval_freq")(scope);
return every?.value ? {
...every,
value: "steps"
} : {
...off,
value: "end"
};
}, checkpointTrigger = (scope) => {
let off = require_core.ht("no_ckpt", { default: !1 })(scope);
if (off?.value !== !1) return off && {
...off,
value: off.value === !0 ? "none" : null
};
let every = require_core.Ct("ckpt_freq")(scope);
return every?.value ? {
...every,
value: "steps"
} : {
...off,
value: "end"
};
}, byStep = (trigger) => (scope) => trigger(scope)?.value === "steps", destinations = (scope) => {
let on = [["wandb.project", "wandb"], ["mlflow.tracking_uri", "mlflow"]].filter(([key]) => require_core.kt(key)(scope)?.state === "stated"), at = on.map(([key]) => require_core.It(scope.native, key)).find((found) => found), names = ["tensorboard", ...on.map(([, name]) => name)];
return at ? require_core.Ot(at, names) : require_core.st(names);
}, mistralFinetune = {
id: "mistral-finetune",
title: "mistral-finetune",
homepage: "https://github.com/mistralai/mistral-finetune",
version: "1943535d",
dialect: "pyyaml",
signatures: [{}],
facts: {
"plan.name": require_core.kt("wandb.run_name"),
"model.id": require_core.kt("model_id_or_path"),
"method.kind": method,
...require_core.it(adapts, {
"adapter.rank": rank,
"adapter.alpha": alpha,
"adapter.scale": scaling,
"adapter.dropout": require_core.St("lora.dropout", { default: 0 }),
"adapter.targets": () => require_core.st(["all-linear"]),
"adapter.targetsMode": require_core.at("all-linear")
}),
"objective.kind": objective,
"data.heldOutKind": (scope) => {
let held = require_core.kt("data.eval_instruct_data")(scope);
return held?.state === "unset" ? require_core.st("none") : held && named(held, "dataset");
},
"data.lossOn": require_core.Pt((s) => objective(s)?.value === "sft", require_core.at("assistant-turns")),
"data.sequenceLength": require_core._t("seq_len", { default: 2048 }),
"data.overlong": require_core.at("split"),
"data.packing": require_core.at(!0, "examples are joined until a sequence is full"),
"hyper.learningRate": require_core.St("optim.lr", { default: 1e-4 }),
"hyper.schedule": require_core.at("one-cycle"),
"hyper.warmupRatio": require_core.St("optim.pct_start", { default: .05 }),
"hyper.maxSteps": require_core.Ct("max_steps", { default: 100 }),
"hyper.microBatch": require_core._t("batch_size", { default: 1 }),
"hyper.accumulation": require_core._t("num_microbatches", { default: 1 }),
"hyper.optimizer": require_core.at("adamw"),
"hyper.weightDecay": require_core.St("optim.weight_decay", { default: .1 }),
"hyper.maxGradNorm": require_core.St("max_norm", { default: 1 }),
"hyper.seed": require_core._t("seed", { default: 0 }),
"precision.train": require_core.at("bf16"),
"memory.gradientCheckpointing": require_core.ht("checkpoint", { default: !0 }),
"hardware.count": require_core.ut("decided by torchrun"),
"distributed.backend": require_core.at("fsdp"),
"checkpoint.trigger": checkpointTrigger,
...require_core.it(byStep(checkpointTrigger), {
"checkpoint.every": require_core.Ct("ckpt_freq"),
"checkpoint.everyUnit": require_core.at("steps")
}),
"checkpoint.keep": require_core._t("num_ckpt_keep", { default: 3 }),
"evaluation.trigger": evaluationTrigger,
...require_core.it(byStep(evaluationTrigger), {
"evaluation.every": require_core.Ct("eval_freq"),
"evaluation.everyUnit": require_core.at("steps")
}),
"output.dir": require_core.kt("run_dir"),
"output.mergeAdapter": require_core.Pt(adapts, require_core.yt(require_core.ht("save_adapters", { default: !0 }), (only) => only === !1)),
"logging.destinations": destinations,
"logging.project": require_core.kt(["wandb.project", "mlflow.experiment_name"])
},
lists: {
"data.train": trainData,
"data.validation": sourcesAt("data.eval_instruct_data", "chat")
}
};
exports.mistralFinetune = mistralFinetune;
