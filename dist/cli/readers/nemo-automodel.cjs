Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_components = require("../components.cjs"), require_targets = require("../targets.cjs"), recipes = [
[/distill/i, "distillation"],
[/SequenceClassification/, "classification"],
[/BiEncoder|CrossEncoder|Embedding/, "embedding"],
[/Pretrain/, "continued-pretraining"],
[/Finetune|SFT/, "sft"]
], rawText = /megatron_dataset|nanogpt_dataset/, formats = [
[rawText, "text"],
[/chat|tulu3|xlam|\.vlm\.|\.audio\./, "chat"],
[/squad|column_mapped|seq2seq|hellaswag/, "instruction"],
[/seq_cls/, "classification"]
], packages = /^(nemo_automodel|torch|torchdata|torchao|transformers|transformer_engine|bitsandbytes|dion|builtins)\./, recipe = (scope) => require_components.t(scope.native, "recipe._target_") ?? require_components.t(scope.native, "recipe") ?? "", objective = (scope) => {
let data = require_core.It(scope.native, "dataset._target_");
if (data?.node.kind === "scalar" && rawText.test(data.node.text) && !/distill/i.test(recipe(scope))) return require_core.Ot(data, "continued-pretraining");
let at = require_core.It(scope.native, "recipe._target_") ?? require_core.It(scope.native, "recipe");
return at === void 0 ? require_core.st("sft", "the recipe that fine-tunes is the usual one") : require_core.Ot(at, recipes.find(([pattern]) => pattern.test(recipe(scope)))?.[1] ?? "other");
}, isLora = (scope) => require_core.Rt(scope.native, "peft"), method = (scope) => {
let peft = require_core.It(scope.native, "peft");
if (peft && !require_core.zt(peft)) return require_core.Ot(peft, "lora");
let frozen = require_core.ht("freeze_config.freeze_language_model")(scope);
return frozen?.value === !0 ? {
...frozen,
value: "partial",
note: "the language model is frozen"
} : require_core.st("full", "without a `peft` block all weights are trained");
}, listed = require_targets.n("target_modules"), targets = (name, all) => require_core.ft(require_core.yt(require_core.pt([["match_all_linear", !0]]), () => all), (scope) => listed[name]?.(scope)), adapter = require_core.rt("peft", {
"adapter.rank": require_core._t("dim", { default: 8 }),
"adapter.alpha": require_core.St("alpha", { default: 32 }),
"adapter.dropout": require_core.St("dropout", { default: 0 }),
"adapter.targets": targets("adapter.targets", ["all-linear"]),
"adapter.targetsMode": targets("adapter.targetsMode", "all-linear"),
"adapter.dora": require_core.ht("use_dora", { default: !1 })
}), bits = require_core.ft(require_core.pt([["quantization.load_in_4bit", 4], ["quantization.load_in_8bit", 8]]), require_core.at(16)), is4bit = (scope) => bits(scope)?.value === 4, isQuantised = (scope) => is4bit(scope) || bits(scope)?.value === 8, modelId = require_core.kt([
"model.pretrained_model_name_or_path",
"model.config.pretrained_model_name_or_path",
"model.config.name_or_path",
"model.config"
]), fromScratch = (scope) => {
let at = require_core.It(scope.native, "model._target_");
if (at?.node.kind !== "scalar" || !at.node.text.endsWith(".from_config")) return;
let loads = require_core.pt([["model.load_base_model", !0], ["checkpoint.load_base_model", !0]])(scope);
return loads ? {
...loads,
value: !1
} : require_core.Ot(at, !0, { confidence: .7 });
}, remoteCode = (scope) => {
let own = String(modelId(scope)?.value ?? "").startsWith("nvidia/");
return require_core.ht("model.trust_remote_code", {
default: own,
...own ? { note: "AutoModel trusts models of nvidia/ without a key" } : {}
})(scope);
}, format = (scope) => {
let at = require_core.It(scope.native, "_target_");
if (at?.node.kind !== "scalar") return;
let { text: path } = at.node;
return require_core.Ot(at, formats.find(([pattern]) => pattern.test(path))?.[1] ?? "custom");
}, idKeys = [
"dataset_name",
"path_or_dataset",
"path_or_dataset_id",
"data_dir_list",
"paths"
], source = {
id: require_core.kt([...idKeys, "name"]),
split: require_core.kt("split"),
format,
limit: require_core.Pt((s) => require_core.Rt(s.native, "limit_dataset_samples"), require_core._t("limit_dataset_samples")),
chatTemplate: require_core.Pt((s) => require_core.Rt(s.native, "chat_template"), require_core.kt("chat_template"))
}, sources = (key) => (scope) => {
let several = idKeys.find((name) => require_core.It(scope.native, `${key}.${name}`)?.node.kind === "list");
return several === void 0 ? require_core.lt(key, source)(scope) : require_core.lt(`${key}.${several}`, {
id: require_core.kt(["path", ""]),
format: () => format(require_core.Dt(scope, require_core.$t(scope.native, key)))
})(scope);
}, packing = require_core.yt(require_core.St(["packed_sequence.packed_sequence_size", "packed_sequence.pack_size"], { default: 0 }), (size) => Number(size) > 0), schedule = (scope) => require_core.Rt(scope.native, "lr_scheduler") ? require_core.ct("lr_scheduler.lr_decay_style", {
constant: "constant",
cosine: "cosine",
linear: "linear",
"inverse-square-root": "inverse-sqrt",
wsd: "wsd"
}, { default: "cosine" })(scope) : require_core.st("constant", "without `lr_scheduler` the rate stays as it is"), heldOut = (scope) => {
let at = require_core.It(scope.native, "validation_dataset");
return at && !require_core.zt(at) ? require_core.Ot(at, "dataset") : require_core.st("none");
}, evaluationTrigger = (scope) => {
if (heldOut(scope)?.value === "none") return require_core.st("none");
let every = require_core.Ct("step_scheduler.val_every_steps")(scope);
return every && every.value !== null ? {
...every,
value: "steps"
} : require_core.st("steps", "with every checkpoint");
}, size = (key) => require_core._t(`distributed.${key}`, {
none: ["none"],
default: 1
}), offload = (scope) => {
let at = require_core.It(scope.native, "distributed.offload_policy");
return at && !require_core.zt(at) ? require_core.Ot(at, "cpu") : require_core.st("none");
}, nemoAutomodel = {
id: "nemo-automodel",
title: "NeMo AutoModel",
homepage: "https://docs.nvidia.com/nemo/automodel/latest/",
version: "0.5.0",
dialect: "yaml-1.2",
signatures: [{}, {}],
facts: {
"plan.name": require_core.kt("wandb.name"),
"model.id": modelId,
"model.loadDtype": require_core.Et(["model.torch_dtype", "model.dtype"], (node) => dtypeOf(node.text)),
"model.attention": require_core.kt("model.attn_implementation"),
"model.initFromScratch": fromScratch,
"security.trustRemoteCode": remoteCode,
"security.customCode": require_components.n("_target_", packages),
"method.kind": method,
"method.variant": require_core.Pt(isLora, require_core.yt(require_core.ht("peft.use_dora"), (on) => on === !0 ? "dora" : void 0)),
...require_core.it(isLora, adapter),
"quantization.bits": bits,
"quantization.scheme": require_core.Pt(isQuantised, require_core.at("bitsandbytes")),
"quantization.type": require_core.Pt(is4bit, require_core.ct("quantization.bnb_4bit_quant_type", {
nf4: "nf4",
fp4: "fp4"
}, { default: "nf4" })),
"quantization.double": require_core.Pt(is4bit, require_core.ht("quantization.bnb_4bit_use_double_quant")),
"quantization.computeDtype": require_core.Pt(is4bit, require_core.Et("quantization.bnb_4bit_compute_dtype", (node) => dtypeOf(node.text))),
"quantization.aware": require_core.ht("qat.enabled", { default: !1 }),
"objective.kind": objective,
"objective.teacher": require_core.Pt((s) => objective(s)?.value === "distillation", require_core.kt("teacher_model.pretrained_model_name_or_path")),
"data.heldOutKind": heldOut,
"data.sequenceLength": require_core._t([
"packed_sequence.max_length",
"dataset.seq_length",
"dataset.seq_len",
"dataset.max_seq_length"
]),
"data.packing": packing,
"data.shuffle": require_core.ht(["dataloader.shuffle", "dataset.shuffle"]),
"data.lossOn": require_core.Pt((s) => require_core.Rt(s.native, "dataset.answer_only_loss_mask"), require_core.yt(require_core.ht("dataset.answer_only_loss_mask"), (only) => only === !0 ? "completion" : "all")),
"hyper.learningRate": require_core.St("optimizer.lr"),
"hyper.schedule": schedule,
"hyper.warmupSteps": require_core.Ct("lr_scheduler.lr_warmup_steps"),
"hyper.epochs": require_core.St("step_scheduler.num_epochs", { none: ["none"] }),
"hyper.maxSteps": require_core.Ct("step_scheduler.max_steps", { none: ["none"] }),
"hyper.microBatch": require_core._t("step_scheduler.local_batch_size", { default: 1 }),
"hyper.effectiveBatch": require_core._t("step_scheduler.global_batch_size"),
"hyper.optimizer": require_components.i("optimizer._target_"),
"hyper.weightDecay": require_core.St("optimizer.weight_decay"),
"hyper.maxGradNorm": require_core.St("clip_grad_norm.max_norm"),
"hyper.noiseAlpha": require_core.St("neftune.noise_alpha"),
"hyper.seed": require_core._t(["seed", "rng.seed"], { default: 42 }),
"precision.train": require_core.Pt((s) => require_core.ht("fp8.enabled")(s)?.value === !0, require_core.yt(require_core.ht("fp8.enabled"), () => "fp8")),
"memory.gradientCheckpointing": require_core.ht("distributed.activation_checkpointing", { default: !1 }),
"hardware.count": require_core.ut("decided by the launcher"),
"distributed.backend": require_core.ct("distributed.strategy", {
fsdp2: "fsdp2",
megatron_fsdp: "fsdp",
ddp: "ddp"
}),
"distributed.offload": offload,
"distributed.tensorParallel": size("tp_size"),
"distributed.pipelineParallel": size("pp_size"),
"distributed.contextParallel": size("cp_size"),
"distributed.expertParallel": size("ep_size"),
"checkpoint.trigger": require_core.yt(require_core.ht("checkpoint.enabled", { default: !0 }), (on) => on === !0 ? "steps" : "none"),
"checkpoint.every": require_core.Ct("step_scheduler.ckpt_every_steps"),
"checkpoint.everyUnit": require_core.yt(require_core.Ct("step_scheduler.ckpt_every_steps"), () => "steps"),
"checkpoint.resume": (scope) => {
let at = require_core.It(scope.native, "checkpoint.restore_from");
return at && !require_core.zt(at) ? require_core.Ot(at, "path") : void 0;
},
"evaluation.trigger": evaluationTrigger,
"evaluation.every": require_core.Pt((s) => heldOut(s)?.value !== "none", require_core.Ct("step_scheduler.val_every_steps")),
"evaluation.everyUnit": require_core.Pt((s) => heldOut(s)?.value !== "none", require_core.yt(require_core.Ct("step_scheduler.val_every_steps"), () => "steps")),
"output.dir": require_core.kt("checkpoint.checkpoint_dir", { default: "checkpoints/" }),
"logging.destinations": (scope) => {
let at = require_core.It(scope.native, "wandb"), off = require_core.ht("wandb.enable")(scope)?.value === !1;
return at && !require_core.zt(at) && !off ? require_core.Ot(at, ["wandb"]) : require_core.st(["none"]);
},
"logging.project": require_core.kt("wandb.project")
},
lists: {
"data.train": require_core.dt(sources("dataset"), sources("dataloader.dataset")),
"data.validation": sources("validation_dataset")
}
};
function dtypeOf(name) {
let word = name.toLowerCase().replace(/^torch\./, "");
return /^(bf16|bfloat16)$/.test(word) ? "bf16" : /^(fp16|float16|half)$/.test(word) ? "fp16" : /^(fp32|float32)$/.test(word) ? "fp32" : word === "auto" ? "auto" : void 0;
}
exports.nemoAutomodel = nemoAutomodel;
