Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_reading = require("./shared-reading.cjs");
const require_components = require("./shared-components.cjs");
const require_targets = require("./shared-targets.cjs");

// src/frameworks/nemo-automodel.ts
const recipes = [
	[/distill/i, "distillation"],
	[/SequenceClassification/, "classification"],
	[/BiEncoder|CrossEncoder|Embedding/, "embedding"],
	[/Pretrain/, "continued-pretraining"],
	[/Finetune|SFT/, "sft"]
];
const rawText = /megatron_dataset|nanogpt_dataset/;
const formats = [
	[rawText, "text"],
	[/chat|tulu3|xlam|\.vlm\.|\.audio\./, "chat"],
	[/squad|column_mapped|seq2seq|hellaswag/, "instruction"],
	[/seq_cls/, "classification"]
];
const packages = /^(nemo_automodel|torch|torchdata|torchao|transformers|transformer_engine|bitsandbytes|dion|builtins)\./;
const recipe = (scope) => require_components.componentAt(scope.native, "recipe._target_") ?? require_components.componentAt(scope.native, "recipe") ?? "";
const objective = (scope) => {
	const data = require_reading.find(scope.native, "dataset._target_");
	if (data?.node.kind === "scalar" && rawText.test(data.node.text) && !/distill/i.test(recipe(scope))) return require_reading.stated(data, "continued-pretraining");
	const at = require_reading.find(scope.native, "recipe._target_") ?? require_reading.find(scope.native, "recipe");
	if (at === void 0) return require_reading.byDefault("sft", "the recipe that fine-tunes is the usual one");
	return require_reading.stated(at, recipes.find(([pattern]) => pattern.test(recipe(scope)))?.[1] ?? "other");
};
const isLora = (scope) => require_reading.has(scope.native, "peft");
const method = (scope) => {
	const peft = require_reading.find(scope.native, "peft");
	if (peft && !require_reading.isEmpty(peft)) return require_reading.stated(peft, "lora");
	const frozen = require_reading.flag("freeze_config.freeze_language_model")(scope);
	if (frozen?.value === true) return {
		...frozen,
		value: "partial",
		note: "the language model is frozen"
	};
	return require_reading.byDefault("full", "without a `peft` block all weights are trained");
};
const listed = require_targets.targetFacts("target_modules");
const targets = (name, all) => require_reading.firstOf(require_reading.mapped(require_reading.firstOn([["match_all_linear", true]]), () => all), (scope) => listed[name]?.(scope));
const adapter = require_reading.allInside("peft", {
	"adapter.rank": require_reading.integer("dim", { default: 8 }),
	"adapter.alpha": require_reading.number("alpha", { default: 32 }),
	"adapter.dropout": require_reading.number("dropout", { default: 0 }),
	"adapter.targets": targets("adapter.targets", ["all-linear"]),
	"adapter.targetsMode": targets("adapter.targetsMode", "all-linear"),
	"adapter.dora": require_reading.flag("use_dora", { default: false })
});
const bits = require_reading.firstOf(require_reading.firstOn([["quantization.load_in_4bit", 4], ["quantization.load_in_8bit", 8]]), require_reading.always(16));
const is4bit = (scope) => bits(scope)?.value === 4;
const isQuantised = (scope) => is4bit(scope) || bits(scope)?.value === 8;
const modelId = require_reading.text([
	"model.pretrained_model_name_or_path",
	"model.config.pretrained_model_name_or_path",
	"model.config.name_or_path",
	"model.config"
]);
const fromScratch = (scope) => {
	const at = require_reading.find(scope.native, "model._target_");
	if (at?.node.kind !== "scalar" || !at.node.text.endsWith(".from_config")) return void 0;
	const loads = require_reading.firstOn([["model.load_base_model", true], ["checkpoint.load_base_model", true]])(scope);
	return loads ? {
		...loads,
		value: false
	} : require_reading.stated(at, true, { confidence: .7 });
};
const remoteCode = (scope) => {
	const own = String(modelId(scope)?.value ?? "").startsWith("nvidia/");
	return require_reading.flag("model.trust_remote_code", {
		default: own,
		...own ? { note: "AutoModel trusts models of nvidia/ without a key" } : {}
	})(scope);
};
const format = (scope) => {
	const at = require_reading.find(scope.native, "_target_");
	if (at?.node.kind !== "scalar") return void 0;
	const { text: path } = at.node;
	return require_reading.stated(at, formats.find(([pattern]) => pattern.test(path))?.[1] ?? "custom");
};
const idKeys = [
	"dataset_name",
	"path_or_dataset",
	"path_or_dataset_id",
	"data_dir_list",
	"paths"
];
const source = {
	id: require_reading.text([...idKeys, "name"]),
	split: require_reading.text("split"),
	format,
	limit: require_reading.when((s) => require_reading.has(s.native, "limit_dataset_samples"), require_reading.integer("limit_dataset_samples")),
	chatTemplate: require_reading.when((s) => require_reading.has(s.native, "chat_template"), require_reading.text("chat_template"))
};
const sources = (key) => (scope) => {
	const several = idKeys.find((name) => require_reading.find(scope.native, `${key}.${name}`)?.node.kind === "list");
	return several === void 0 ? require_reading.each(key, source)(scope) : require_reading.each(`${key}.${several}`, {
		id: require_reading.text(["path", ""]),
		format: () => format({
			...scope,
			native: require_reading.within(scope.native, key)
		})
	})(scope);
};
const packing = require_reading.mapped(require_reading.number(["packed_sequence.packed_sequence_size", "packed_sequence.pack_size"], { default: 0 }), (size) => Number(size) > 0);
const schedule = (scope) => require_reading.has(scope.native, "lr_scheduler") ? require_reading.choice("lr_scheduler.lr_decay_style", {
	constant: "constant",
	cosine: "cosine",
	linear: "linear",
	"inverse-square-root": "inverse-sqrt",
	wsd: "wsd"
}, { default: "cosine" })(scope) : require_reading.byDefault("constant", "without `lr_scheduler` the rate stays as it is");
const heldOut = (scope) => {
	const at = require_reading.find(scope.native, "validation_dataset");
	return at && !require_reading.isEmpty(at) ? require_reading.stated(at, "dataset") : require_reading.byDefault("none");
};
const evaluationTrigger = (scope) => {
	if (heldOut(scope)?.value === "none") return require_reading.byDefault("none");
	const every = require_reading.positive("step_scheduler.val_every_steps")(scope);
	return every && every.value !== null ? {
		...every,
		value: "steps"
	} : require_reading.byDefault("steps", "with every checkpoint");
};
const size = (key) => require_reading.integer(`distributed.${key}`, {
	none: ["none"],
	default: 1
});
const offload = (scope) => {
	const at = require_reading.find(scope.native, "distributed.offload_policy");
	return at && !require_reading.isEmpty(at) ? require_reading.stated(at, "cpu") : require_reading.byDefault("none");
};
const nemoAutomodel = {
	id: "nemo-automodel",
	title: "NeMo AutoModel",
	homepage: "https://docs.nvidia.com/nemo/automodel/latest/",
	version: "0.5.0",
	dialect: "yaml-1.2",
	signatures: [{
		kind: "job",
		all: ["model._target_", "recipe=^Benchmark"]
	}, {
		kind: "train",
		all: ["model._target_"],
		any: ["recipe", "step_scheduler"],
		none: [
			"recipe=^Benchmark",
			"flow_matching",
			"model.pipeline_spec"
		]
	}],
	facts: {
		"plan.name": require_reading.text("wandb.name"),
		"model.id": modelId,
		"model.loadDtype": require_reading.scalar(["model.torch_dtype", "model.dtype"], (node) => dtypeOf(node.text)),
		"model.attention": require_reading.text("model.attn_implementation"),
		"model.initFromScratch": fromScratch,
		"security.trustRemoteCode": remoteCode,
		"security.customCode": require_components.customCode("_target_", packages),
		"method.kind": method,
		"method.variant": require_reading.when(isLora, require_reading.mapped(require_reading.flag("peft.use_dora"), (on) => on === true ? "dora" : void 0)),
		...require_reading.allWhen(isLora, adapter),
		"quantization.bits": bits,
		"quantization.scheme": require_reading.when(isQuantised, require_reading.always("bitsandbytes")),
		"quantization.type": require_reading.when(is4bit, require_reading.choice("quantization.bnb_4bit_quant_type", {
			nf4: "nf4",
			fp4: "fp4"
		}, { default: "nf4" })),
		"quantization.double": require_reading.when(is4bit, require_reading.flag("quantization.bnb_4bit_use_double_quant")),
		"quantization.computeDtype": require_reading.when(is4bit, require_reading.scalar("quantization.bnb_4bit_compute_dtype", (node) => dtypeOf(node.text))),
		"quantization.aware": require_reading.flag("qat.enabled", { default: false }),
		"objective.kind": objective,
		"objective.teacher": require_reading.when((s) => objective(s)?.value === "distillation", require_reading.text("teacher_model.pretrained_model_name_or_path")),
		"data.heldOutKind": heldOut,
		"data.sequenceLength": require_reading.integer([
			"packed_sequence.max_length",
			"dataset.seq_length",
			"dataset.seq_len",
			"dataset.max_seq_length"
		]),
		"data.packing": packing,
		"data.shuffle": require_reading.flag(["dataloader.shuffle", "dataset.shuffle"]),
		"data.lossOn": require_reading.when((s) => require_reading.has(s.native, "dataset.answer_only_loss_mask"), require_reading.mapped(require_reading.flag("dataset.answer_only_loss_mask"), (only) => only === true ? "completion" : "all")),
		"hyper.learningRate": require_reading.number("optimizer.lr"),
		"hyper.schedule": schedule,
		"hyper.warmupSteps": require_reading.positive("lr_scheduler.lr_warmup_steps"),
		"hyper.epochs": require_reading.number("step_scheduler.num_epochs", { none: ["none"] }),
		"hyper.maxSteps": require_reading.positive("step_scheduler.max_steps", { none: ["none"] }),
		"hyper.microBatch": require_reading.integer("step_scheduler.local_batch_size", { default: 1 }),
		"hyper.effectiveBatch": require_reading.integer("step_scheduler.global_batch_size"),
		"hyper.optimizer": require_components.optimizerClass("optimizer._target_"),
		"hyper.weightDecay": require_reading.number("optimizer.weight_decay"),
		"hyper.maxGradNorm": require_reading.number("clip_grad_norm.max_norm"),
		"hyper.noiseAlpha": require_reading.number("neftune.noise_alpha"),
		"hyper.seed": require_reading.integer(["seed", "rng.seed"], { default: 42 }),
		"precision.train": require_reading.when((s) => require_reading.flag("fp8.enabled")(s)?.value === true, require_reading.mapped(require_reading.flag("fp8.enabled"), () => "fp8")),
		"memory.gradientCheckpointing": require_reading.flag("distributed.activation_checkpointing", { default: false }),
		"hardware.count": require_reading.external("decided by the launcher"),
		"distributed.backend": require_reading.choice("distributed.strategy", {
			fsdp2: "fsdp2",
			megatron_fsdp: "fsdp",
			ddp: "ddp"
		}),
		"distributed.offload": offload,
		"distributed.tensorParallel": size("tp_size"),
		"distributed.pipelineParallel": size("pp_size"),
		"distributed.contextParallel": size("cp_size"),
		"distributed.expertParallel": size("ep_size"),
		"checkpoint.trigger": require_reading.mapped(require_reading.flag("checkpoint.enabled", { default: true }), (on) => on === true ? "steps" : "none"),
		"checkpoint.every": require_reading.positive("step_scheduler.ckpt_every_steps"),
		"checkpoint.everyUnit": require_reading.mapped(require_reading.positive("step_scheduler.ckpt_every_steps"), () => "steps"),
		"checkpoint.resume": (scope) => {
			const at = require_reading.find(scope.native, "checkpoint.restore_from");
			return at && !require_reading.isEmpty(at) ? require_reading.stated(at, "path") : void 0;
		},
		"evaluation.trigger": evaluationTrigger,
		"evaluation.every": require_reading.when((s) => heldOut(s)?.value !== "none", require_reading.positive("step_scheduler.val_every_steps")),
		"evaluation.everyUnit": require_reading.when((s) => heldOut(s)?.value !== "none", require_reading.mapped(require_reading.positive("step_scheduler.val_every_steps"), () => "steps")),
		"output.dir": require_reading.text("checkpoint.checkpoint_dir", { default: "checkpoints/" }),
		"logging.destinations": (scope) => {
			const at = require_reading.find(scope.native, "wandb");
			const off = require_reading.flag("wandb.enable")(scope)?.value === false;
			return at && !require_reading.isEmpty(at) && !off ? require_reading.stated(at, ["wandb"]) : require_reading.byDefault(["none"]);
		},
		"logging.project": require_reading.text("wandb.project")
	},
	lists: {
		"data.train": require_reading.firstList(sources("dataset"), sources("dataloader.dataset")),
		"data.validation": sources("validation_dataset")
	}
};
function dtypeOf(name) {
	const word = name.toLowerCase().replace(/^torch\./, "");
	if (/^(bf16|bfloat16)$/.test(word)) return "bf16";
	if (/^(fp16|float16|half)$/.test(word)) return "fp16";
	if (/^(fp32|float32)$/.test(word)) return "fp32";
	return word === "auto" ? "auto" : void 0;
}

exports.nemoAutomodel = nemoAutomodel;