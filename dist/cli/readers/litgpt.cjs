Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_components = require("../components.cjs"), require_data_files = require("../data-files.cjs"), require_secrets = require("../secrets.cjs"), require_trainer = require("../trainer.cjs"), modules = {
Alpaca: {
format: "instruction",
heldOut: .03865
},
Alpaca2k: {
hub: "mhenrichsen/alpaca_2k_test",
format: "instruction",
heldOut: .05
},
AlpacaGPT4: {
format: "instruction",
heldOut: .03847
},
Deita: {
key: "repo_id",
hub: "HuggingFaceH4/deita-10k-v0-sft",
format: "instruction",
heldOut: "dataset"
},
FLAN: {
hub: "Muennighoff/flan",
format: "instruction",
heldOut: "dataset"
},
JSON: {
key: "json_path",
format: "instruction",
heldOut: .05
},
LIMA: {
key: "repo_id",
hub: "GAIR/lima",
format: "instruction",
heldOut: .1
},
LitData: {
key: "data_path",
format: "tokenized",
heldOut: "none"
},
LongForm: {
format: "instruction",
heldOut: "dataset"
},
MicroLlama: {
key: "data_path",
format: "tokenized",
heldOut: "dataset"
},
OpenWebText: {
hub: "openwebtext",
format: "text",
heldOut: 5e-4
},
TextFiles: {
key: "train_data_path",
format: "text",
heldOut: "dataset"
},
TinyLlama: {
key: "data_path",
format: "tokenized",
heldOut: "dataset"
},
TinyStories: {
hub: "roneneldan/TinyStories",
format: "text",
heldOut: "dataset"
}
}, targetFlags = [
[
"lora_query",
["q_proj"],
!0
],
[
"lora_key",
["k_proj"],
!1
],
[
"lora_value",
["v_proj"],
!0
],
[
"lora_projection",
["o_proj"],
!1
],
[
"lora_mlp",
[
"gate_proj",
"up_proj",
"down_proj"
],
!1
],
[
"lora_head",
["lm_head"],
!1
]
], loraKeys = [
"lora_r",
"lora_alpha",
"lora_dropout",
...targetFlags.map(([key]) => key)
], pretrains = (scope) => require_core.It(scope.native, "model_name") !== void 0, finetunes = (scope) => !pretrains(scope), adapts = (scope) => method(scope)?.value === "lora", method = (scope) => {
if (pretrains(scope)) return require_core.st("full", "`litgpt pretrain` trains all weights");
let lora = loraKeys.map((key) => require_core.It(scope.native, key)).find((found) => found);
if (lora) return require_core.Ot(lora, "lora");
let named = [scope.path, require_core.Xt(scope.native, "out_dir") ?? ""].map(methodNamed).find((kind) => kind);
return named === void 0 || named === "full" && require_core.It(scope.native, "quantize") ? require_core.Ft("external", "decided by the litgpt command") : {
value: named,
state: "derived",
confidence: .8,
note: "from the name of the file or its output"
};
};
function methodNamed(path) {
let name = path.split("/").slice(-2).join("/").replace(/\.[a-z]+$/i, "");
return /(^|[^a-z])q?lora([^a-z]|$)/i.test(name) ? "lora" : /(^|[^a-z])adapter([^a-z]|$)/i.test(name) ? "llama-adapter" : /(^|[^a-z])full([^a-z]|$)/i.test(name) ? "full" : void 0;
}
const fromCheckpoints = (key, name = require_core.kt(key)) => require_core.yt(name, (value) => String(value).replace(/^(\.\/)?checkpoints\//, "")), model = require_core.ft(require_core.Pt(pretrains, fromCheckpoints("initial_checkpoint_dir")), require_core.Pt(pretrains, require_core.kt("model_name")), require_core.Pt(finetunes, fromCheckpoints("checkpoint_dir"))), quantize = (take, standard) => require_core.Et("quantize", (node) => take(node.text), standard === void 0 ? {} : { default: standard }), isQuantised = (scope) => require_core.Rt(scope.native, "quantize"), bits = require_core.ft(require_core.Pt(pretrains, require_core.at(16)), quantize((name) => /int8/.test(name) ? 8 : /nf4|fp4/.test(name) ? 4 : void 0, 16)), targets = (scope) => {
let flags = targetFlags.map(([key, names, on]) => [
require_core.ht(key, { default: on })(scope),
names,
require_core.It(scope.native, key)
]), hidden = flags.find(([fact]) => fact?.value === null);
if (hidden) return hidden[0];
let names = flags.flatMap(([fact, layers]) => fact?.value === !0 ? layers : []), at = flags.map(([, , found]) => found).find((found) => found);
return at ? require_core.Ot(at, names) : require_core.st(names);
}, moduleAt = (scope) => require_core.Xt(scope.native, require_core.Wt(scope.native, "data") ? "data.class_path" : "data"), moduleName = (scope) => require_components.r(moduleAt(scope) ?? (pretrains(scope) ? "TinyLlama" : "Alpaca")), moduleOf = (scope) => Object.hasOwn(modules, moduleName(scope)) ? modules[moduleName(scope)] : void 0, sourceId = (scope) => {
let module = moduleOf(scope), key = module?.key;
if (key !== void 0 && require_core.Rt(scope.native, `data.init_args.${key}`)) return require_core.kt(`data.init_args.${key}`)(scope);
let name = module?.hub ?? moduleAt(scope) ?? moduleName(scope), at = require_core.It(scope.native, require_core.Wt(scope.native, "data") ? "data.class_path" : "data");
return at && !require_core.zt(at) ? require_core.Ot(at, name) : {
...require_core.st(name, "the data that litgpt loads when none is named"),
confidence: .6
};
}, fileFormat = (scope) => {
let id = sourceId(scope), format = typeof id?.value == "string" ? require_data_files.t(id.value) : void 0;
return id && format !== void 0 ? {
...id,
value: format
} : void 0;
}, ofModule = (take) => (scope) => {
let module = moduleOf(scope), value = module && take(module);
return value === void 0 ? void 0 : require_core.st(value);
}, source = {
id: sourceId,
idKind: (scope) => {
let module = moduleOf(scope);
return module && module.key === void 0 && module.hub === void 0 ? require_core.st("builtin") : void 0;
},
fileFormat,
format: ofModule((module) => module.format),
labelled: ofModule((module) => module.format === "instruction")
}, trainData = (scope) => {
let record = require_core.wt(source, scope), at = require_core.It(scope.native, "data");
return at && !require_core.zt(at) ? require_core.Tt([record], at) : {
fact: require_core.st(1, "the data that litgpt loads when none is named"),
records: [record]
};
}, validationData = (scope) => {
let at = require_core.It(scope.native, "data.init_args.val_data_path");
return at && !require_core.zt(at) ? require_core.Tt([require_core.wt({ id: require_core.kt("data.init_args.val_data_path") }, scope)], at) : require_core.bt("unset", "data.init_args.val_data_path");
}, splitKey = "data.init_args.val_split_fraction", heldOut = (scope) => {
let written = require_core.St(splitKey)(scope);
if (typeof written?.value == "number") return {
...written,
value: written.value > 0 ? "fraction" : "none"
};
let module = moduleOf(scope);
if (module === void 0 || written?.state !== "unset") return written;
let folder = moduleName(scope) === "JSON" && require_data_files.t(String(sourceId(scope)?.value)) === void 0, { heldOut: standard } = module;
return require_core.st(folder ? "dataset" : typeof standard == "number" ? "fraction" : standard);
}, heldOutSize = (scope) => {
let standard = moduleOf(scope)?.heldOut;
return heldOut(scope)?.value === "fraction" ? require_core.St(splitKey, typeof standard == "number" ? { default: standard } : {})(scope) : void 0;
}, optimizer = require_core.Et(["optimizer.class_path", "optimizer"], (node) => require_trainer.c(require_components.r(node.text).replace(/^Paged/, "paged_")), { default: "adamw" }), rate = (key, old, standard) => {
let paths = [`optimizer.init_args.${key}`, `train.${old}`];
return (scope) => require_core.St(paths, optimizer(scope)?.value === "adamw" ? { default: standard } : {})(scope);
}, ends = (scope) => [
"train.max_steps",
"train.max_tokens",
"train.max_time"
].some((key) => require_core.Ct(key)(scope)?.state === "stated"), savesSteps = (scope) => {
let at = require_core.It(scope.native, "train.save_interval");
return at && require_core.zt(at) ? require_core.Ot(at, "end") : require_core.yt(require_core._t("train.save_interval", { default: 1e3 }), () => "steps")(scope);
}, evaluationInterval = (scope) => {
let kind = method(scope)?.value, standard = pretrains(scope) ? 1e3 : kind === "full" ? 600 : 100;
return require_core._t("eval.interval", kind === null ? {} : { default: standard })(scope);
}, devices = (scope) => {
let each = require_core._t("devices", pretrains(scope) ? {} : { default: 1 })(scope), nodes = require_core._t("num_nodes", { default: 1 })(scope);
return each?.state === "unset" ? require_core.Ft("external", "all devices of the machine") : typeof each?.value == "number" && typeof nodes?.value == "number" ? {
...each,
value: each.value * nodes.value
} : each;
}, backend = require_core.yt(devices, (count) => Number(count) > 1 ? "fsdp" : "none"), byCommand = (pretraining, finetuning) => (scope) => (pretrains(scope) ? pretraining : finetuning)(scope), precisions = {
"bf16-true": "bf16",
"bf16-mixed": "bf16",
"16-true": "fp16",
"16-mixed": "fp16",
"32-true": "fp32"
}, destinations = (scope) => {
let fact = require_core.kt("logger_name", { default: pretrains(scope) ? "tensorboard" : "csv" })(scope);
return fact && fact.value !== null ? {
...fact,
value: [String(fact.value)]
} : fact;
};
function accumulation(facts) {
let [batch, micro, count] = [
"hyper.effectiveBatch",
"hyper.microBatch",
"hardware.count"
].map((name) => facts.get(name)?.value);
if (typeof batch != "number" || typeof micro != "number" || typeof count != "number") return;
let passes = Math.floor(Math.floor(batch / count) / micro);
return passes > 0 ? {
value: passes,
state: "derived",
from: [
"hyper.effectiveBatch",
"hyper.microBatch",
"hardware.count"
]
} : void 0;
}
const litgpt = {
id: "litgpt",
title: "LitGPT",
homepage: "https://github.com/Lightning-AI/litgpt",
version: "0.5.13",
dialect: "omegaconf",
signatures: [
{},
{},
{}
],
facts: {
"plan.name": require_core.kt("log.run"),
"model.id": model,
"model.tokenizer": require_core.Pt(pretrains, fromCheckpoints("tokenizer_dir")),
"model.initFromScratch": (scope) => {
if (finetunes(scope)) return require_core.st(!1);
let start = require_core.It(scope.native, "initial_checkpoint_dir");
return start && !require_core.zt(start) ? require_core.Ot(start, !1) : require_core.st(!0);
},
"security.customCode": require_components.n("class_path", /^(litgpt\.|torch\.|bitsandbytes\.|[A-Za-z]\w*$)/),
"method.kind": method,
...require_core.it(adapts, {
"adapter.rank": require_core._t("lora_r", { default: 8 }),
"adapter.alpha": require_core.St("lora_alpha", { default: 16 }),
"adapter.dropout": require_core.St("lora_dropout", { default: .05 }),
"adapter.targets": targets,
"adapter.targetsMode": require_core.yt(targets, () => "list")
}),
"quantization.bits": bits,
...require_core.it(isQuantised, {
"quantization.scheme": require_core.at("bitsandbytes"),
"quantization.type": quantize((name) => /nf4|fp4|int8/.exec(name)?.[0]),
"quantization.double": quantize((name) => name.endsWith("-dq"))
}),
"objective.kind": (scope) => require_core.st(pretrains(scope) ? "continued-pretraining" : "sft"),
"data.heldOutKind": heldOut,
"data.heldOutSize": heldOutSize,
"data.template": require_core.gt("data.init_args", require_core.kt("prompt_style")),
"data.lossOn": require_core.Pt((s) => moduleOf(s)?.format === "instruction", require_core.yt(require_core.ht("data.init_args.mask_prompt", { default: !1 }), (on) => on === !0 ? "completion" : "all")),
"data.sequenceLength": require_core._t("train.max_seq_length"),
"data.overlong": require_core.Pt(finetunes, require_core.at("truncate")),
"hyper.learningRate": rate("lr", "learning_rate", .001),
"hyper.schedule": (scope) => require_core.st(pretrains(scope) ? "cosine-min" : "cosine"),
"hyper.warmupSteps": require_core.Pt((s) => !require_core.Rt(s.native, "train.lr_warmup_fraction"), byCommand(require_core.Ct("train.lr_warmup_steps", { default: 2e3 }), require_core.Ct("train.lr_warmup_steps", { default: 100 }))),
"hyper.warmupRatio": require_core.Ct("train.lr_warmup_fraction"),
"hyper.epochs": (scope) => require_core.St("train.epochs", pretrains(scope) || ends(scope) ? {} : { default: 5 })(scope),
"hyper.maxSteps": require_core.Ct("train.max_steps"),
"hyper.maxTokens": require_core.Ct("train.max_tokens"),
"hyper.microBatch": byCommand(require_core._t("train.micro_batch_size", { default: 4 }), require_core._t("train.micro_batch_size", { default: 1 })),
"hyper.effectiveBatch": byCommand(require_core._t("train.global_batch_size", { default: 512 }), require_core._t("train.global_batch_size", { default: 16 })),
"hyper.optimizer": optimizer,
"hyper.weightDecay": rate("weight_decay", "weight_decay", .01),
"hyper.maxGradNorm": require_core.St("train.max_norm"),
"hyper.seed": byCommand(require_core._t("seed", { default: 42 }), require_core._t("seed", { default: 1337 })),
"precision.train": require_core.ct("precision", precisions, { default: "auto" }),
"hardware.count": devices,
"hardware.nodes": require_core._t("num_nodes", { default: 1 }),
"distributed.backend": backend,
"checkpoint.trigger": savesSteps,
"checkpoint.every": require_core.Pt((s) => savesSteps(s)?.value === "steps", require_core._t("train.save_interval", { default: 1e3 })),
"checkpoint.everyUnit": require_core.Pt((s) => savesSteps(s)?.value === "steps", require_core.at("steps")),
"checkpoint.resume": require_trainer.d("resume"),
"evaluation.trigger": require_core.at("steps"),
"evaluation.every": evaluationInterval,
"evaluation.everyUnit": require_core.at("steps"),
"output.dir": require_core.kt("out_dir"),
"output.mergeAdapter": require_core.Pt(adapts, require_core.at(!0, "litgpt merges LoRA weights at the end of training")),
"logging.destinations": destinations,
"logging.project": require_core.kt("log.project"),
"logging.uploadsModel": require_core.Pt((s) => /^(wandb|litlogger)$/.test(require_core.Xt(s.native, "logger_name") ?? ""), require_core.ht("log.log_model", { default: !1 }))
},
lists: {
"data.train": trainData,
"data.validation": validationData,
secrets: require_secrets.t(["access_token", "data.init_args.access_token"])
},
conclude: (facts) => ({ "hyper.accumulation": accumulation(facts) })
};
exports.litgpt = litgpt;
