Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_components = require("../components.cjs"), require_data_files = require("../data-files.cjs"), require_trainer = require("../trainer.cjs"), builders = {
alpaca_dataset: {
source: "tatsu-lab/alpaca",
format: "instruction",
lossOn: "all"
},
alpaca_cleaned_dataset: {
source: "yahma/alpaca-cleaned",
format: "instruction",
lossOn: "all"
},
instruct_dataset: {
format: "instruction",
lossOn: "completion"
},
chat_dataset: {
format: "chat",
lossOn: "completion"
},
slimorca_dataset: {
source: "Open-Orca/SlimOrca-Dedup",
format: "chat",
lossOn: "completion"
},
samsum_dataset: {
source: "Samsung/samsum",
format: "instruction",
lossOn: "completion"
},
grammar_dataset: {
source: "liweili/c4_200m",
format: "instruction",
lossOn: "completion"
},
preference_dataset: { format: "preference" },
hh_rlhf_helpful_dataset: {
source: "RLHFlow/HH-RLHF-Helpful-standard",
format: "preference"
},
stack_exchange_paired_dataset: {
source: "lvwerra/stack-exchange-paired",
format: "preference"
},
text_completion_dataset: {
format: "text",
lossOn: "all"
},
wikitext_dataset: {
source: "EleutherAI/wikitext_document_level",
format: "text",
lossOn: "all"
},
cnn_dailymail_articles_dataset: {
source: "ccdv/cnn_dailymail",
format: "text",
lossOn: "all"
},
llava_instruct_dataset: {
source: "liuhaotian/LLaVA-Instruct-150K",
format: "chat"
},
the_cauldron_dataset: {
source: "HuggingFaceM4/the_cauldron",
format: "chat"
},
vqa_dataset: { format: "instruction" },
multimodal_chat_dataset: { format: "chat" },
gsm8k_dataset: {
source: "openai/gsm8k",
format: "prompt-only"
},
gsm8k_sft: {
source: "openai/gsm8k",
format: "instruction"
}
}, losses = [
[/grpo/i, "grpo"],
[/ppo/i, "ppo"],
[/simpo/i, "simpo"],
[/orpo/i, "orpo"],
[/ipo/i, "ipo"],
[/kto/i, "kto"],
[/dpo|rsoloss/i, "dpo"],
[/kl(with|loss)|jsloss|kdloss/i, "distillation"]
], crossEntropy = /crossentropy|cewith/i, schedules = [
[/cosine/i, "cosine"],
[/linear/i, "linear"],
[/constant/i, "constant"],
[/onecycle/i, "one-cycle"],
[/polynomial/i, "polynomial"]
], loggers = {
WandBLogger: "wandb",
CometLogger: "comet",
TensorBoardLogger: "tensorboard",
MLFlowLogger: "mlflow",
DiskLogger: "file",
StdoutLogger: "console"
}, either = (key) => [key, `training.${key}`], modelKey = (scope) => require_core.Rt(scope.native, "model._component_") ? "model" : "policy_model", builderName = (scope) => require_components.t(scope.native, `${modelKey(scope)}._component_`) ?? "", ownModel = (scope) => /^torchtune\./.test(require_core.Xt(scope.native, `${modelKey(scope)}._component_`) ?? ""), lora = (scope) => /^q?lora_/.test(builderName(scope)) || !ownModel(scope) && require_core.Rt(scope.native, "model.lora_rank"), inModel = (reading) => require_core.Pt(lora, require_core.gt("model", reading)), method = (scope) => {
let at = require_core.It(scope.native, `${modelKey(scope)}._component_`);
return !at || require_core.zt(at) ? require_core.Ft("unset", void 0, "model._component_") : at.node.kind === "scalar" ? lora(scope) ? require_core.Ot(at, "lora") : ownModel(scope) ? /vision/.test(builderName(scope)) ? require_core.ht("model.decoder_trainable", { default: !1 })(scope)?.value === !1 ? require_core.Ot(at, "partial", { note: visionNote }) : require_core.Ot(at, "full") : require_core.Ot(at, "full", { note: fullNote }) : require_core.Mt(at, "a builder outside torchtune") : require_core.Mt(at);
}, fullNote = "the builder\u2019s name has no `lora_`, so it trains all weights", visionNote = "the text decoder is frozen; the vision encoder and its links are trained", base4bit = (scope) => builderName(scope).startsWith("qlora_") || require_core.ht("model.quantize_base")(scope)?.value === !0, bits = (scope) => {
let key = builderName(scope).startsWith("qlora_") ? "_component_" : "quantize_base", at = require_core.It(scope.native, `model.${key}`);
return base4bit(scope) && at ? require_core.Ot(at, 4, { note: "torchtune quantises the base to NF4" }) : require_core.st(16);
}, targets = (scope) => {
let attention = require_core.At("model.lora_attn_modules")(scope);
if (!Array.isArray(attention?.value)) return attention;
let mlp = require_core.ht("model.apply_lora_to_mlp")(scope)?.value === !0, output = require_core.ht("model.apply_lora_to_output")(scope)?.value === !0, names = attention.value.map((name) => name === "output_proj" ? "o_proj" : String(name));
return {
...attention,
value: [
...names,
...mlp ? [
"gate_proj",
"up_proj",
"down_proj"
] : [],
...output ? ["lm_head"] : []
]
};
}, teacher = (scope) => require_core.Rt(scope.native, "teacher_model") || require_core.Rt(scope.native, "kd_loss"), objective = (scope) => {
if (teacher(scope)) {
let at = require_core.It(scope.native, "kd_loss") ?? require_core.It(scope.native, "teacher_model");
return at && require_core.Ot(at, "distillation");
}
return require_core.Et(either("loss._component_"), (node) => {
let name = require_components.r(node.text);
return crossEntropy.test(name) ? "sft" : losses.find(([pattern]) => pattern.test(name))?.[1];
})(scope);
}, onRawText = (scope) => {
let fact = objective(scope), raw = require_core.Vt(scope.native, "dataset").map((source) => builders[require_components.t(source, "_component_") ?? ""]?.format === "text");
return fact?.value !== "sft" || raw.length === 0 || raw.includes(!1) ? fact : {
...fact,
value: "continued-pretraining",
confidence: .7,
note: "every source is read as whole texts"
};
}, builderOf = (scope) => {
let name = require_components.t(scope.native, "_component_") ?? require_components.t(scope.native, "transform._component_");
return name === void 0 ? void 0 : builders[name.replace(/_transform$/, "_dataset")];
}, loaders = /^(json|csv|text|parquet|arrow|webdataset|pandas)$/, sourceId = (scope) => {
let source = require_core.Xt(scope.native, "source");
if (source !== void 0 && loaders.test(source)) {
let files = require_core.At("data_files")(scope);
return Array.isArray(files?.value) ? {
...files,
value: files.value[0] ?? source
} : require_core.kt("source")(scope);
}
if (source !== void 0) return require_core.kt("source")(scope);
let at = require_core.It(scope.native, "_component_");
if (!at || require_core.zt(at)) return require_core.kt("source")(scope);
let implied = builderOf(scope)?.source;
return implied === void 0 ? require_core.kt("_component_")(scope) : require_core.Ot(at, implied, { note: "the source that this builder reads" });
}, fileFormat = (scope) => {
let source = require_core.It(scope.native, "source"), loader = require_core.Xt(scope.native, "source");
if (!source || loader === void 0 || !loaders.test(loader)) return;
let named = require_core.At("data_files")(scope), file = Array.isArray(named?.value) ? require_data_files.t(String(named.value[0])) : void 0;
return require_core.Ot(source, file ?? (/^(json|csv|text|parquet|arrow|webdataset)$/.test(loader) ? loader : "other"));
}, format = (scope) => {
let at = require_core.It(scope.native, "_component_") ?? require_core.It(scope.native, "transform._component_");
if (!at || require_core.zt(at)) return;
let shape = builderOf(scope)?.format ?? "custom", asked = shape === "text" && require_core.Rt(require_core.Qt(scope.native), "policy_model");
return require_core.Ot(at, asked ? "prompt-only" : shape);
}, labelled = (scope) => {
let fact = format(scope);
if (fact && fact.value !== "custom") return {
...fact,
value: fact.value !== "text" && fact.value !== "prompt-only"
};
}, columns = (scope) => {
let at = require_core.It(scope.native, "column_map");
if (at?.node.kind !== "map") return require_core.kt("column")(scope)?.value ? column(scope) : void 0;
let pairs = [...at.node.entries.values()].flatMap((entry) => entry.value.kind === "scalar" ? [`${entry.key}=${entry.value.text}`] : []);
return require_core.Ot(at, pairs);
}, column = (scope) => {
let fact = require_core.kt("column")(scope);
return fact && {
...fact,
value: [`text=${String(fact.value)}`]
};
}, source = {
id: sourceId,
config: require_core.kt(["name", "subset"]),
split: (scope) => require_core.kt("split", builderOf(scope) ? { default: "train" } : {})(scope),
revision: require_core.Pt((s) => require_core.Rt(s.native, "revision"), require_core.kt("revision")),
files: require_core.Pt((s) => require_core.Rt(s.native, "data_files"), require_core.At("data_files")),
fileFormat,
format,
columns,
labelled,
weight: require_core.Pt((s) => require_core.Rt(s.native, "weight"), require_core.St("weight")),
trustRemoteCode: require_core.Pt((s) => require_core.Rt(s.native, "trust_remote_code"), require_core.ht("trust_remote_code"))
}, lossOn = (scope) => {
let facts = require_core.Vt(scope.native, "dataset").map((native) => lossOfSource(require_core.Dt(scope, native))), first = facts[0];
if (first !== void 0) return facts.every((fact) => fact?.value === first.value) ? first : {
...first,
value: "custom"
};
}, lossOfSource = (scope) => {
let builder = builderOf(scope);
if (builder?.lossOn !== void 0) return require_core.Et("train_on_input", (node) => /^(true|yes|on)$/i.test(node.text) ? "all" : "completion", { default: builder.lossOn })(scope);
}, packed = (scope) => {
let facts = require_core.Vt(scope.native, "dataset").map((native) => require_core.ht("packed", { default: !1 })(require_core.Dt(scope, native)));
return facts.find((fact) => fact?.value === !0) ?? facts[0] ?? require_core.ht("dataloader.packed")(scope);
}, sampling = (scope) => require_core.Rt(scope.native, "ppo_batch_size") || require_core.Rt(scope.native, "grpo_samples") || require_core.Rt(scope.native, "inference"), maxSteps = (scope) => {
let perEpoch = require_core.Ct("max_steps_per_epoch")(scope), epochs = require_core.St("epochs")(scope);
return typeof perEpoch?.value != "number" || typeof epochs?.value != "number" ? perEpoch : {
...perEpoch,
value: perEpoch.value * epochs.value,
note: "steps per epoch \u00d7 epochs"
};
}, seed = (scope) => {
let fact = require_core._t(either("seed"))(scope);
return fact?.state === "unset" ? {
...fact,
state: "default",
note: "drawn at random"
} : fact;
}, backend = (scope) => {
let at = [
"tensor_parallel_dim",
"context_parallel_dim",
"data_parallel_shard_dim",
"custom_sharded_layers",
"fsdp_cpu_offload",
"fsdp"
].map((key) => require_core.It(scope.native, key)).find((found) => found && !require_core.zt(found));
return at ? require_core.Ot(at, "fsdp2") : require_core.Ft("external", "decided by `tune run`");
}, checkpointTrigger = require_core.ft(require_core.yt(require_core.Ct(either("save_every_n_steps")), () => "steps"), require_core.at("epoch", "torchtune saves after each epoch")), torchtune = {
id: "torchtune",
title: "torchtune",
homepage: "https://github.com/pytorch/torchtune",
version: "0.7.0",
dialect: "omegaconf",
signatures: [
{},
{},
{},
{},
{},
{}
],
facts: {
"plan.name": require_core.kt("name"),
"model.id": require_core.kt(either("checkpointer.checkpoint_dir")),
"security.customCode": require_components.n("_component_", /^(torch|torchtune|torchao|torchdata|bitsandbytes)\./),
"method.kind": method,
"method.variant": inModel(require_core.yt(require_core.ht("use_dora"), (dora) => dora === !0 ? "dora" : void 0)),
"adapter.rank": inModel(require_core._t("lora_rank", { default: 8 })),
"adapter.alpha": inModel(require_core.St("lora_alpha", { default: 16 })),
"adapter.dropout": inModel(require_core.St("lora_dropout", { default: 0 })),
"adapter.targets": require_core.Pt(lora, targets),
"adapter.targetsMode": require_core.Pt(lora, (scope) => {
let fact = targets(scope);
return fact && fact.value !== null ? {
...fact,
value: "list"
} : fact;
}),
"adapter.dora": inModel(require_core.ht("use_dora", { default: !1 })),
"quantization.bits": bits,
"quantization.scheme": require_core.Pt(base4bit, require_core.at("torchao")),
"quantization.type": require_core.Pt(base4bit, require_core.at("nf4")),
"quantization.aware": (scope) => {
let at = require_core.It(scope.native, "quantizer._component_");
return at && !require_core.zt(at) ? require_core.Ot(at, !0) : require_core.st(!1);
},
"objective.kind": onRawText,
"objective.beta": require_core.Pt((s) => objective(s)?.value === "dpo", require_core.St("loss.beta", { default: .1 })),
"objective.referenceModel": require_core.Pt((s) => !lora(s) && /^(dpo|ppo|grpo)$/.test(String(objective(s)?.value)), require_core.kt([
"ref_checkpointer.checkpoint_dir",
"ref_policy_checkpointer.checkpoint_dir",
"postprocessing.ref_checkpointer.checkpoint_dir"
])),
"objective.rewards": (scope) => {
let at = require_core.It(scope.native, "reward_functions"), names = require_core.Vt(scope.native, "reward_functions").flatMap((item) => require_components.t(item, "_component_") ?? []);
return at && names.length > 0 ? require_core.Ot(at, names) : void 0;
},
"objective.teacher": require_core.Pt(teacher, require_core.kt("teacher_checkpointer.checkpoint_dir")),
"data.heldOutKind": (scope) => {
let at = require_core.It(scope.native, "dataset_val");
return at && !require_core.zt(at) ? require_core.Ot(at, "dataset") : require_core.st("none");
},
"data.template": require_core.kt("tokenizer.prompt_template"),
"data.lossOn": require_core.Pt((s) => objective(s)?.value === "sft", lossOn),
"data.sequenceLength": require_core._t(["tokenizer.max_seq_len", "dataset.max_seq_len"]),
"data.packing": packed,
"data.shuffle": require_core.ht(["shuffle", "dataloader.shuffle"]),
"hyper.learningRate": require_core.St(either("optimizer.lr")),
"hyper.schedule": (scope) => require_core.Rt(scope.native, "lr_scheduler") ? require_core.Et(["lr_scheduler._component_", "lr_scheduler"], (node) => schedules.find(([pattern]) => pattern.test(require_components.r(node.text)))?.[1] ?? "other")(scope) : require_core.st("constant", "without `lr_scheduler` the rate stays as it is"),
"hyper.warmupSteps": require_core.Ct("lr_scheduler.num_warmup_steps"),
"hyper.epochs": require_core.St("epochs"),
"hyper.maxSteps": maxSteps,
"hyper.microBatch": require_core.Pt((s) => !sampling(s), require_core._t("batch_size")),
"hyper.effectiveBatch": require_core.Pt((s) => require_core.Rt(s.native, "ppo_batch_size"), require_core._t("ppo_batch_size")),
"hyper.accumulation": require_core.Pt((s) => !sampling(s), require_core._t("gradient_accumulation_steps")),
"hyper.optimizer": require_components.i(either("optimizer._component_")),
"hyper.weightDecay": require_core.St(either("optimizer.weight_decay")),
"hyper.maxGradNorm": require_core.St(either("clip_grad_norm")),
"hyper.seed": seed,
"precision.train": require_core.ct(either("dtype"), {
bf16: "bf16",
bfloat16: "bf16",
fp16: "fp16",
fp32: "fp32",
float32: "fp32"
}),
"memory.gradientCheckpointing": require_core.ht(either("enable_activation_checkpointing"), { default: !1 }),
"memory.activationOffload": require_core.ht(either("enable_activation_offloading"), { default: !1 }),
"hardware.count": require_core.ut("decided by `tune run`"),
"distributed.backend": backend,
"distributed.offload": require_core.Et(["fsdp_cpu_offload", "fsdp.cpu_offload"], (node) => /^(true|yes|on)$/i.test(node.text) ? "cpu" : "none", { default: "none" }),
"distributed.tensorParallel": require_core._t("tensor_parallel_dim", { default: 1 }),
"distributed.contextParallel": require_core._t("context_parallel_dim", { default: 1 }),
"checkpoint.trigger": checkpointTrigger,
"checkpoint.every": require_core.ft(require_core.Ct(either("save_every_n_steps")), require_core.Ct("save_every_n_epochs")),
"checkpoint.everyUnit": require_core.ft(require_core.yt(require_core.Ct(either("save_every_n_steps")), () => "steps"), require_core.yt(require_core.Ct("save_every_n_epochs"), () => "epochs")),
"checkpoint.resume": require_trainer.d("resume_from_checkpoint"),
"evaluation.trigger": require_core.Et("run_val_every_n_steps", (node) => Number(node.text) > 0 ? "steps" : "none", { default: "none" }),
"evaluation.every": require_core.Ct("run_val_every_n_steps"),
"evaluation.everyUnit": require_core.yt(require_core.Ct("run_val_every_n_steps"), () => "steps"),
"output.dir": require_core.kt(["output_dir", "checkpointer.output_dir"]),
"output.mergeAdapter": require_core.Pt(lora, (scope) => {
let only = require_core.ht("save_adapter_weights_only", { default: !1 })(scope);
return only?.value === !0 ? {
...only,
value: !1
} : require_core.Ft("external", "the adapter and the merged weights are both written", only?.nativeKey);
}),
"logging.destinations": require_core.Et("metric_logger._component_", (node) => [loggers[require_components.r(node.text)] ?? "other"]),
"logging.project": require_core.kt("metric_logger.project"),
"tokens.resize": require_core.ht("resize_token_embeddings", { default: !1 })
},
lists: {
"data.train": require_core.dt(require_core.lt("dataset.datasets", source), require_core.lt(["dataset", "datasets"], source)),
"data.validation": require_core.lt("dataset_val", source)
}
};
exports.torchtune = torchtune;
