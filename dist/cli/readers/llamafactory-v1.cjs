Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_reading = require("./shared-reading.cjs");
const require_trainer = require("./shared-trainer.cjs");
const require_data_files = require("./shared-data-files.cjs");
const require_objective = require("./shared-objective.cjs");
const require_targets = require("./shared-targets.cjs");

// src/frameworks/llamafactory-v1.ts
const methods = {
	lora: "lora",
	freeze: "partial"
};
const preferenceLosses = {
	sigmoid: "dpo",
	orpo: "orpo",
	simpo: "simpo"
};
const converters = {
	alpaca: "instruction",
	sharegpt: "chat",
	pair: "preference"
};
const backends = {
	fsdp2: "fsdp2",
	deepspeed: "deepspeed",
	fsdpturbo: "other"
};
const isLora = (scope) => require_reading.textAt(scope.native, "peft_config.name") === "lora";
const isFourBit = (scope) => bits(scope)?.value === 4;
const isQuantised = (scope) => /^[48]$/.test(String(bits(scope)?.value));
const isPreference = (scope) => /^(dpo|orpo|simpo)$/.test(String(objective(scope)?.value));
const llamafactoryV1 = {
	id: "llamafactory-v1",
	title: "LLaMA-Factory v1",
	homepage: "https://llamafactory.readthedocs.io",
	version: "0.9.6.dev0",
	dialect: "omegaconf",
	signatures: [{
		kind: "export",
		all: ["model", "peft_config.export_dir"],
		none: ["train_dataset"]
	}, {
		kind: "train",
		all: ["model", "train_dataset"],
		any: [
			"peft_config.name",
			"dist_config.name",
			"model_class",
			"cutoff_len",
			"micro_batch_size",
			"optim_config.name"
		]
	}],
	facts: {
		"plan.dialect": require_reading.always("v1"),
		"model.id": require_reading.text("model"),
		"model.continuesAdapter": require_reading.when(isLora, require_reading.text("peft_config.adapter_name_or_path")),
		"model.attention": require_reading.text("flash_attn", { default: "sdpa" }),
		"security.trustRemoteCode": require_reading.flag("trust_remote_code", { default: false }),
		"method.kind": method,
		...require_reading.allWhen(isLora, require_reading.allInside("peft_config", {
			"adapter.rank": require_reading.integer("r", { default: 8 }),
			"adapter.alpha": require_reading.number("lora_alpha", { default: 16 }),
			"adapter.dropout": require_reading.number("lora_dropout", { default: .05 }),
			...require_targets.targetFacts("target_modules", { default: ["all-linear"] }),
			"adapter.modulesToSave": require_reading.texts("modules_to_save"),
			"adapter.rslora": require_reading.flag("use_rslora", { default: false }),
			"adapter.dora": require_reading.flag("use_dora", { default: false })
		})),
		"quantization.bits": bits,
		"quantization.scheme": require_reading.when(isQuantised, require_reading.always("bitsandbytes")),
		...require_reading.allWhen(isFourBit, require_reading.allInside("quant_config", {
			"quantization.type": require_reading.text("quantization_type", { default: "nf4" }),
			"quantization.double": require_reading.flag("double_quantization", { default: true }),
			"quantization.computeDtype": require_reading.choice("compute_dtype", {
				float16: "fp16",
				bfloat16: "bf16",
				float32: "fp32"
			}, { default: "fp16" })
		})),
		"objective.kind": objective,
		"objective.beta": require_reading.when(isPreference, require_reading.number("pref_beta", { default: .1 })),
		"data.heldOutKind": (scope) => {
			const at = require_reading.find(scope.native, "eval_dataset");
			return at && !require_reading.isEmpty(at) ? require_reading.stated(at, "dataset") : require_reading.byDefault("none");
		},
		"data.chatTemplate": require_reading.verbatim("custom_chat_template"),
		"data.sequenceLength": require_reading.integer("cutoff_len", { default: 2048 }),
		"data.packing": require_reading.scalar("batching_strategy", (node) => node.text.includes("padding_free"), { default: false }),
		"hyper.learningRate": require_reading.number("learning_rate", { default: 1e-4 }),
		"hyper.schedule": require_reading.choice("lr_scheduler_config.name", require_trainer.schedules, { default: "constant" }),
		"hyper.epochs": (scope) => require_reading.number("num_train_epochs", require_reading.has(scope.native, "max_steps") ? {} : { default: 3 })(scope),
		"hyper.maxSteps": require_reading.positive("max_steps"),
		"hyper.microBatch": require_reading.integer("micro_batch_size", { default: 1 }),
		"hyper.effectiveBatch": require_reading.when((scope) => require_reading.has(scope.native, "global_batch_size"), require_reading.integer("global_batch_size")),
		"hyper.optimizer": require_trainer.optimizer("optim_config.name", "adamw"),
		"hyper.weightDecay": require_reading.number(["optim_config.weight_decay", "optim_config.wd"]),
		"hyper.maxGradNorm": require_reading.number("max_grad_norm", { default: 1 }),
		"hyper.seed": require_reading.integer("seed", { default: 42 }),
		"precision.train": require_reading.scalar("bf16", (node) => /^(true|yes|on)$/i.test(node.text) ? "bf16" : "fp32", { default: "bf16" }),
		"memory.gradientCheckpointing": require_reading.flag("enable_activation_checkpointing", { default: true }),
		"hardware.count": require_reading.external("decided by the launcher"),
		...require_reading.allWhen((scope) => require_reading.textAt(scope.native, "dist_config.name") === "deepspeed", require_trainer.deepspeedFacts("dist_config.config_file")),
		"distributed.backend": (scope) => require_reading.has(scope.native, "dist_config") ? require_reading.choice("dist_config.name", backends)(scope) : require_reading.external("DDP when the launcher starts several processes")(scope),
		"distributed.contextParallel": require_reading.integer("cp_size", { default: 1 }),
		"distributed.expertParallel": require_reading.when((scope) => require_reading.has(scope.native, "dist_config.ep_size"), require_reading.integer("dist_config.ep_size")),
		...checkpoints(),
		"checkpoint.keep": require_reading.integer("save_total_limit"),
		"checkpoint.resume": require_trainer.resume("resume_from_checkpoint"),
		"evaluation.trigger": require_reading.always("none", "the v1 trainers never read `eval_dataset`"),
		"output.dir": require_reading.text("output_dir")
	},
	lists: {
		"data.train": (scope) => sources("train_dataset", scope),
		"data.validation": (scope) => sources("eval_dataset", scope)
	}
};
function method(scope) {
	const at = require_reading.find(scope.native, "peft_config");
	if (!at || require_reading.isEmpty(at)) return require_reading.byDefault("full", "without `peft_config` all weights are trained");
	if (at.node.kind !== "map") return require_reading.unresolved(at, "JSON in a text is not read");
	return require_reading.scalar("peft_config.name", (node) => methods[node.text.toLowerCase()])(scope);
}
function bits(scope) {
	const at = require_reading.find(scope.native, "quant_config");
	if (!at || require_reading.isEmpty(at)) return require_reading.byDefault(16);
	if (at.node.kind !== "map") return require_reading.unresolved(at, "JSON in a text is not read");
	const standard = require_reading.textAt(scope.native, "quant_config.name") === "bnb" ? 4 : 16;
	return require_reading.integer("quant_config.quantization_bit", { default: standard })(scope);
}
function objective(scope) {
	const path = require_objective.objectiveByPath(scope.path);
	const loss = require_reading.textAt(scope.native, "pref_loss")?.toLowerCase() ?? "sigmoid";
	if (path) return {
		value: path.kind === "dpo" ? preferenceLosses[loss] ?? "dpo" : path.kind,
		state: "derived",
		confidence: path.confidence,
		note: "by the path"
	};
	const key = require_reading.findFirst(scope.native, [
		"pref_loss",
		"pref_beta",
		"simpo_gamma",
		"dpo_label_smoothing"
	]);
	if (key) return require_reading.stated(key, preferenceLosses[loss] ?? "dpo");
	const formats = sources("train_dataset", scope).records.map((record) => record.format?.value);
	if (formats.includes("preference")) return require_reading.external("data in pairs is for the command `dpo` or `rm`")(scope);
	return {
		...require_reading.byDefault("sft", "what the commands `train` and `sft` do; `dpo` and `rm` are others"),
		confidence: formats.some(Boolean) ? .9 : .75
	};
}
function checkpoints() {
	const by = (scope) => {
		if (require_reading.has(scope.native, "save_steps")) return "steps";
		return require_reading.has(scope.native, "save_epochs") ? "epochs" : void 0;
	};
	const every = require_reading.number(["save_steps", "save_epochs"]);
	return {
		"checkpoint.trigger": (scope) => {
			const unit = by(scope);
			const fact = every(scope);
			if (unit === void 0 || !fact) return require_reading.byDefault("end");
			return {
				...fact,
				value: unit === "steps" ? "steps" : "epoch"
			};
		},
		"checkpoint.every": require_reading.when((scope) => by(scope) !== void 0, every),
		"checkpoint.everyUnit": (scope) => {
			const unit = by(scope);
			const fact = every(scope);
			return unit && fact ? {
				...fact,
				value: unit
			} : void 0;
		}
	};
}
const source = {
	id: require_reading.text("path"),
	idKind: (scope) => {
		const at = require_reading.find(scope.native, "source");
		return at && require_reading.textAt(scope.native, "source") === "local" ? require_reading.stated(at, "local") : void 0;
	},
	split: require_reading.text("split", { default: "train" }),
	fileFormat: (scope) => {
		const at = require_reading.find(scope.native, "path");
		const format = require_data_files.fileFormatOf(require_reading.textAt(scope.native, "path") ?? "");
		return at && format ? require_reading.stated(at, format) : void 0;
	},
	format: converter,
	labelled: (scope) => {
		const fact = converter(scope);
		return fact && {
			...fact,
			value: true
		};
	},
	weight: require_reading.when((scope) => require_reading.has(scope.native, "weight"), require_reading.number("weight")),
	limit: require_reading.integer("size")
};
function converter(scope) {
	const at = require_reading.find(scope.native, "converter");
	const format = converters[require_reading.textAt(scope.native, "converter") ?? ""];
	return at && format ? require_reading.stated(at, format) : void 0;
}
function sources(key, scope) {
	const at = require_reading.find(scope.native, key);
	const path = require_reading.textAt(scope.native, key);
	if (!at || path === void 0) return require_reading.noRecords("unset", key);
	if (!path.endsWith(".yaml")) return require_reading.recordsOf([named(key, scope)], at);
	const registry = require_trainer.openNear(scope, path);
	if (registry === void 0) return {
		fact: require_reading.unresolved(at, "the registry is not in this repository"),
		records: []
	};
	const members = require_reading.keysAt(registry, "").flatMap((name) => require_reading.memberNamed(registry, name) ?? []);
	return require_reading.recordsOf(members.map((native) => require_reading.readFields(source, {
		...scope,
		native
	})), at);
}
function named(key, scope) {
	const at = require_reading.find(scope.native, key);
	const format = require_data_files.fileFormatOf(require_reading.textAt(scope.native, key) ?? "");
	return {
		id: require_reading.text(key)(scope),
		fileFormat: at && format ? require_reading.stated(at, format) : void 0
	};
}

exports.llamafactoryV1 = llamafactoryV1;