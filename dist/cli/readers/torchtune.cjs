Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_reading = require("./shared-reading.cjs");
const require_components = require("./shared-components.cjs");
const require_data_files = require("./shared-data-files.cjs");
const require_trainer = require("./shared-trainer.cjs");

// src/frameworks/torchtune.ts
const builders = {
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
};
const losses = [
	[/grpo/i, "grpo"],
	[/ppo/i, "ppo"],
	[/simpo/i, "simpo"],
	[/orpo/i, "orpo"],
	[/ipo/i, "ipo"],
	[/kto/i, "kto"],
	[/dpo|rsoloss/i, "dpo"],
	[/kl(with|loss)|jsloss|kdloss/i, "distillation"]
];
const crossEntropy = /crossentropy|cewith/i;
const schedules = [
	[/cosine/i, "cosine"],
	[/linear/i, "linear"],
	[/constant/i, "constant"],
	[/onecycle/i, "one-cycle"],
	[/polynomial/i, "polynomial"]
];
const loggers = {
	WandBLogger: "wandb",
	CometLogger: "comet",
	TensorBoardLogger: "tensorboard",
	MLFlowLogger: "mlflow",
	DiskLogger: "file",
	StdoutLogger: "console"
};
const either = (key) => [key, `training.${key}`];
const modelKey = (scope) => require_reading.has(scope.native, "model._component_") ? "model" : "policy_model";
const builderName = (scope) => require_components.componentAt(scope.native, `${modelKey(scope)}._component_`) ?? "";
const ownModel = (scope) => /^torchtune\./.test(require_reading.textAt(scope.native, `${modelKey(scope)}._component_`) ?? "");
const lora = (scope) => /^q?lora_/.test(builderName(scope)) || !ownModel(scope) && require_reading.has(scope.native, "model.lora_rank");
const inModel = (reading) => require_reading.when(lora, require_reading.inside("model", reading));
const method = (scope) => {
	const at = require_reading.find(scope.native, `${modelKey(scope)}._component_`);
	if (!at || require_reading.isEmpty(at)) return require_reading.without("unset", void 0, "model._component_");
	if (at.node.kind !== "scalar") return require_reading.unresolved(at);
	if (lora(scope)) return require_reading.stated(at, "lora");
	if (!ownModel(scope)) return require_reading.unresolved(at, "a builder outside torchtune");
	if (!/vision/.test(builderName(scope))) return require_reading.stated(at, "full", { note: fullNote });
	return require_reading.flag("model.decoder_trainable", { default: false })(scope)?.value === false ? require_reading.stated(at, "partial", { note: visionNote }) : require_reading.stated(at, "full");
};
const fullNote = "the builder’s name has no `lora_`, so it trains all weights";
const visionNote = "the text decoder is frozen; the vision encoder and its links are trained";
const base4bit = (scope) => builderName(scope).startsWith("qlora_") || require_reading.flag("model.quantize_base")(scope)?.value === true;
const bits = (scope) => {
	const key = builderName(scope).startsWith("qlora_") ? "_component_" : "quantize_base";
	const at = require_reading.find(scope.native, `model.${key}`);
	if (base4bit(scope) && at) return require_reading.stated(at, 4, { note: "torchtune quantises the base to NF4" });
	return require_reading.byDefault(16);
};
const targets = (scope) => {
	const attention = require_reading.texts("model.lora_attn_modules")(scope);
	if (!Array.isArray(attention?.value)) return attention;
	const mlp = require_reading.flag("model.apply_lora_to_mlp")(scope)?.value === true;
	const output = require_reading.flag("model.apply_lora_to_output")(scope)?.value === true;
	const names = attention.value.map((name) => name === "output_proj" ? "o_proj" : String(name));
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
};
const teacher = (scope) => require_reading.has(scope.native, "teacher_model") || require_reading.has(scope.native, "kd_loss");
const objective = (scope) => {
	if (teacher(scope)) {
		const at = require_reading.find(scope.native, "kd_loss") ?? require_reading.find(scope.native, "teacher_model");
		return at && require_reading.stated(at, "distillation");
	}
	return require_reading.scalar(either("loss._component_"), (node) => {
		const name = require_components.lastPart(node.text);
		if (crossEntropy.test(name)) return "sft";
		return losses.find(([pattern]) => pattern.test(name))?.[1];
	})(scope);
};
const onRawText = (scope) => {
	const fact = objective(scope);
	const raw = require_reading.itemsAt(scope.native, "dataset").map((source) => builders[require_components.componentAt(source, "_component_") ?? ""]?.format === "text");
	if (fact?.value !== "sft" || raw.length === 0 || raw.includes(false)) return fact;
	return {
		...fact,
		value: "continued-pretraining",
		confidence: .7,
		note: "every source is read as whole texts"
	};
};
const builderOf = (scope) => {
	const name = require_components.componentAt(scope.native, "_component_") ?? require_components.componentAt(scope.native, "transform._component_");
	return name === void 0 ? void 0 : builders[name.replace(/_transform$/, "_dataset")];
};
const loaders = /^(json|csv|text|parquet|arrow|webdataset|pandas)$/;
const sourceId = (scope) => {
	const source = require_reading.textAt(scope.native, "source");
	if (source !== void 0 && loaders.test(source)) {
		const files = require_reading.texts("data_files")(scope);
		return Array.isArray(files?.value) ? {
			...files,
			value: files.value[0] ?? source
		} : require_reading.text("source")(scope);
	}
	if (source !== void 0) return require_reading.text("source")(scope);
	const at = require_reading.find(scope.native, "_component_");
	if (!at || require_reading.isEmpty(at)) return require_reading.text("source")(scope);
	const implied = builderOf(scope)?.source;
	return implied === void 0 ? require_reading.text("_component_")(scope) : require_reading.stated(at, implied, { note: "the source that this builder reads" });
};
const fileFormat = (scope) => {
	const source = require_reading.find(scope.native, "source");
	const loader = require_reading.textAt(scope.native, "source");
	if (!source || loader === void 0 || !loaders.test(loader)) return void 0;
	const named = require_reading.texts("data_files")(scope);
	const file = Array.isArray(named?.value) ? require_data_files.fileFormatOf(String(named.value[0])) : void 0;
	return require_reading.stated(source, file ?? (/^(json|csv|text|parquet|arrow|webdataset)$/.test(loader) ? loader : "other"));
};
const format = (scope) => {
	const at = require_reading.find(scope.native, "_component_") ?? require_reading.find(scope.native, "transform._component_");
	if (!at || require_reading.isEmpty(at)) return void 0;
	const shape = builderOf(scope)?.format ?? "custom";
	const asked = shape === "text" && require_reading.has({
		...scope.native,
		base: ""
	}, "policy_model");
	return require_reading.stated(at, asked ? "prompt-only" : shape);
};
const labelled = (scope) => {
	const fact = format(scope);
	if (!fact || fact.value === "custom") return void 0;
	return {
		...fact,
		value: fact.value !== "text" && fact.value !== "prompt-only"
	};
};
const columns = (scope) => {
	const at = require_reading.find(scope.native, "column_map");
	if (at?.node.kind !== "map") return require_reading.text("column")(scope)?.value ? column(scope) : void 0;
	const pairs = [...at.node.entries.values()].flatMap((entry) => entry.value.kind === "scalar" ? [`${entry.key}=${entry.value.text}`] : []);
	return require_reading.stated(at, pairs);
};
const column = (scope) => {
	const fact = require_reading.text("column")(scope);
	return fact && {
		...fact,
		value: [`text=${String(fact.value)}`]
	};
};
const source = {
	id: sourceId,
	config: require_reading.text(["name", "subset"]),
	split: (scope) => require_reading.text("split", builderOf(scope) ? { default: "train" } : {})(scope),
	revision: require_reading.when((s) => require_reading.has(s.native, "revision"), require_reading.text("revision")),
	files: require_reading.when((s) => require_reading.has(s.native, "data_files"), require_reading.texts("data_files")),
	fileFormat,
	format,
	columns,
	labelled,
	weight: require_reading.when((s) => require_reading.has(s.native, "weight"), require_reading.number("weight")),
	trustRemoteCode: require_reading.when((s) => require_reading.has(s.native, "trust_remote_code"), require_reading.flag("trust_remote_code"))
};
const lossOn = (scope) => {
	const facts = require_reading.itemsAt(scope.native, "dataset").map((native) => lossOfSource({
		...scope,
		native
	}));
	const first = facts[0];
	if (first === void 0) return void 0;
	return facts.every((fact) => fact?.value === first.value) ? first : {
		...first,
		value: "custom"
	};
};
const lossOfSource = (scope) => {
	const builder = builderOf(scope);
	if (builder?.lossOn === void 0) return void 0;
	return require_reading.scalar("train_on_input", (node) => /^(true|yes|on)$/i.test(node.text) ? "all" : "completion", { default: builder.lossOn })(scope);
};
const packed = (scope) => {
	const facts = require_reading.itemsAt(scope.native, "dataset").map((native) => require_reading.flag("packed", { default: false })({
		...scope,
		native
	}));
	return facts.find((fact) => fact?.value === true) ?? facts[0] ?? require_reading.flag("dataloader.packed")(scope);
};
const sampling = (scope) => require_reading.has(scope.native, "ppo_batch_size") || require_reading.has(scope.native, "grpo_samples") || require_reading.has(scope.native, "inference");
const maxSteps = (scope) => {
	const perEpoch = require_reading.positive("max_steps_per_epoch")(scope);
	const epochs = require_reading.number("epochs")(scope);
	if (typeof perEpoch?.value !== "number" || typeof epochs?.value !== "number") return perEpoch;
	return {
		...perEpoch,
		value: perEpoch.value * epochs.value,
		note: "steps per epoch × epochs"
	};
};
const seed = (scope) => {
	const fact = require_reading.integer(either("seed"))(scope);
	return fact?.state === "unset" ? {
		...fact,
		state: "default",
		note: "drawn at random"
	} : fact;
};
const backend = (scope) => {
	const at = [
		"tensor_parallel_dim",
		"context_parallel_dim",
		"data_parallel_shard_dim",
		"custom_sharded_layers",
		"fsdp_cpu_offload",
		"fsdp"
	].map((key) => require_reading.find(scope.native, key)).find((found) => found && !require_reading.isEmpty(found));
	return at ? require_reading.stated(at, "fsdp2") : require_reading.without("external", "decided by `tune run`");
};
const checkpointTrigger = require_reading.firstOf(require_reading.mapped(require_reading.positive(either("save_every_n_steps")), () => "steps"), require_reading.always("epoch", "torchtune saves after each epoch"));
const merge = (scope) => {
	const only = require_reading.flag("save_adapter_weights_only", { default: false })(scope);
	return only?.value === true ? {
		...only,
		value: false
	} : require_reading.without("external", "the adapter and the merged weights are both written", only?.nativeKey);
};
const rewards = (scope) => {
	const at = require_reading.find(scope.native, "reward_functions");
	const names = require_reading.itemsAt(scope.native, "reward_functions").flatMap((item) => require_components.componentAt(item, "_component_") ?? []);
	return at && names.length > 0 ? require_reading.stated(at, names) : void 0;
};
const torchtune = {
	id: "torchtune",
	title: "torchtune",
	homepage: "https://github.com/pytorch/torchtune",
	version: "0.7.0",
	dialect: "omegaconf",
	signatures: [
		{
			kind: "train",
			all: ["model._component_", "optimizer._component_"]
		},
		{
			kind: "train",
			all: ["optimizer._component_=^(torch|torchtune|torchao|bitsandbytes)\\."],
			any: ["policy_model._component_", "checkpointer._component_"]
		},
		{
			kind: "train",
			all: ["model._component_", "training.optimizer._component_"]
		},
		{
			kind: "eval",
			all: ["model._component_", "tasks"],
			none: ["optimizer"]
		},
		{
			kind: "export",
			all: ["model._component_", "quantizer._component_"],
			none: [
				"optimizer",
				"training",
				"tasks",
				"prompt"
			]
		},
		{
			kind: "infer",
			all: ["model._component_", "prompt"],
			none: [
				"optimizer",
				"training",
				"tasks"
			]
		}
	],
	facts: {
		"plan.name": require_reading.text("name"),
		"model.id": require_reading.text(either("checkpointer.checkpoint_dir")),
		"security.customCode": require_components.customCode("_component_", /^(torch|torchtune|torchao|torchdata|bitsandbytes)\./),
		"method.kind": method,
		"method.variant": inModel(require_reading.mapped(require_reading.flag("use_dora"), (dora) => dora === true ? "dora" : void 0)),
		"adapter.rank": inModel(require_reading.integer("lora_rank", { default: 8 })),
		"adapter.alpha": inModel(require_reading.number("lora_alpha", { default: 16 })),
		"adapter.dropout": inModel(require_reading.number("lora_dropout", { default: 0 })),
		"adapter.targets": require_reading.when(lora, targets),
		"adapter.targetsMode": require_reading.when(lora, (scope) => {
			const fact = targets(scope);
			return fact && fact.value !== null ? {
				...fact,
				value: "list"
			} : fact;
		}),
		"adapter.dora": inModel(require_reading.flag("use_dora", { default: false })),
		"quantization.bits": bits,
		"quantization.scheme": require_reading.when(base4bit, require_reading.always("torchao")),
		"quantization.type": require_reading.when(base4bit, require_reading.always("nf4")),
		"quantization.aware": (scope) => {
			const at = require_reading.find(scope.native, "quantizer._component_");
			return at && !require_reading.isEmpty(at) ? require_reading.stated(at, true) : require_reading.byDefault(false);
		},
		"objective.kind": onRawText,
		"objective.beta": require_reading.when((s) => objective(s)?.value === "dpo", require_reading.number("loss.beta", { default: .1 })),
		"objective.referenceModel": require_reading.when((s) => !lora(s) && /^(dpo|ppo|grpo)$/.test(String(objective(s)?.value)), require_reading.text([
			"ref_checkpointer.checkpoint_dir",
			"ref_policy_checkpointer.checkpoint_dir",
			"postprocessing.ref_checkpointer.checkpoint_dir"
		])),
		"objective.rewards": rewards,
		"objective.teacher": require_reading.when(teacher, require_reading.text("teacher_checkpointer.checkpoint_dir")),
		"data.heldOutKind": (scope) => {
			const at = require_reading.find(scope.native, "dataset_val");
			return at && !require_reading.isEmpty(at) ? require_reading.stated(at, "dataset") : require_reading.byDefault("none");
		},
		"data.template": require_reading.text("tokenizer.prompt_template"),
		"data.lossOn": require_reading.when((s) => objective(s)?.value === "sft", lossOn),
		"data.sequenceLength": require_reading.integer(["tokenizer.max_seq_len", "dataset.max_seq_len"]),
		"data.packing": packed,
		"data.shuffle": require_reading.flag(["shuffle", "dataloader.shuffle"]),
		"hyper.learningRate": require_reading.number(either("optimizer.lr")),
		"hyper.schedule": (scope) => require_reading.has(scope.native, "lr_scheduler") ? require_reading.scalar(["lr_scheduler._component_", "lr_scheduler"], (node) => schedules.find(([pattern]) => pattern.test(require_components.lastPart(node.text)))?.[1] ?? "other")(scope) : require_reading.byDefault("constant", "without `lr_scheduler` the rate stays as it is"),
		"hyper.warmupSteps": require_reading.positive("lr_scheduler.num_warmup_steps"),
		"hyper.epochs": require_reading.number("epochs"),
		"hyper.maxSteps": maxSteps,
		"hyper.microBatch": require_reading.when((s) => !sampling(s), require_reading.integer("batch_size")),
		"hyper.effectiveBatch": require_reading.when((s) => require_reading.has(s.native, "ppo_batch_size"), require_reading.integer("ppo_batch_size")),
		"hyper.accumulation": require_reading.when((s) => !sampling(s), require_reading.integer("gradient_accumulation_steps")),
		"hyper.optimizer": require_components.optimizerClass(either("optimizer._component_")),
		"hyper.weightDecay": require_reading.number(either("optimizer.weight_decay")),
		"hyper.maxGradNorm": require_reading.number(either("clip_grad_norm")),
		"hyper.seed": seed,
		"precision.train": require_reading.choice(either("dtype"), {
			bf16: "bf16",
			bfloat16: "bf16",
			fp16: "fp16",
			fp32: "fp32",
			float32: "fp32"
		}),
		"memory.gradientCheckpointing": require_reading.flag(either("enable_activation_checkpointing"), { default: false }),
		"memory.activationOffload": require_reading.flag(either("enable_activation_offloading"), { default: false }),
		"hardware.count": require_reading.external("decided by `tune run`"),
		"distributed.backend": backend,
		"distributed.offload": require_reading.scalar(["fsdp_cpu_offload", "fsdp.cpu_offload"], (node) => /^(true|yes|on)$/i.test(node.text) ? "cpu" : "none", { default: "none" }),
		"distributed.tensorParallel": require_reading.integer("tensor_parallel_dim", { default: 1 }),
		"distributed.contextParallel": require_reading.integer("context_parallel_dim", { default: 1 }),
		"checkpoint.trigger": checkpointTrigger,
		"checkpoint.every": require_reading.firstOf(require_reading.positive(either("save_every_n_steps")), require_reading.positive("save_every_n_epochs")),
		"checkpoint.everyUnit": require_reading.firstOf(require_reading.mapped(require_reading.positive(either("save_every_n_steps")), () => "steps"), require_reading.mapped(require_reading.positive("save_every_n_epochs"), () => "epochs")),
		"checkpoint.resume": require_trainer.resume("resume_from_checkpoint"),
		"evaluation.trigger": require_reading.scalar("run_val_every_n_steps", (node) => Number(node.text) > 0 ? "steps" : "none", { default: "none" }),
		"evaluation.every": require_reading.positive("run_val_every_n_steps"),
		"evaluation.everyUnit": require_reading.mapped(require_reading.positive("run_val_every_n_steps"), () => "steps"),
		"output.dir": require_reading.text(["output_dir", "checkpointer.output_dir"]),
		"output.mergeAdapter": require_reading.when(lora, merge),
		"logging.destinations": require_reading.scalar("metric_logger._component_", (node) => [loggers[require_components.lastPart(node.text)] ?? "other"]),
		"logging.project": require_reading.text("metric_logger.project"),
		"tokens.resize": require_reading.flag("resize_token_embeddings", { default: false })
	},
	lists: {
		"data.train": require_reading.firstList(require_reading.each("dataset.datasets", source), require_reading.each(["dataset", "datasets"], source)),
		"data.validation": require_reading.each("dataset_val", source)
	}
};

exports.torchtune = torchtune;