Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_reading = require("./shared-reading.cjs");
const require_data_files = require("./shared-data-files.cjs");
const require_secrets = require("./shared-secrets.cjs");
const require_targets = require("./shared-targets.cjs");
const require_trainer = require("./shared-trainer.cjs");

// src/frameworks/autotrain.ts
const families = [
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
];
const trainers = {
	sft: "sft",
	dpo: "dpo",
	orpo: "orpo",
	reward: "reward-model"
};
const ofModel = {
	"vision-language": "sft",
	"seq2seq-lm": "sft",
	embedding: "embedding",
	"sequence-classification": "classification",
	"token-classification": "classification",
	"question-answering": "other"
};
const taskOf = (scope) => require_reading.textAt({
	...scope.native,
	base: ""
}, "task")?.toLowerCase() ?? "";
const familyOf = (scope) => families.find(({ task }) => task.test(taskOf(scope)));
const isLanguageModel = (scope) => /^llm/.test(taskOf(scope));
const usesPeft = (scope) => require_reading.flag("params.peft")(scope)?.value === true;
const validates = (scope) => {
	const at = require_reading.find(scope.native, "data.valid_split");
	return at !== void 0 && !require_reading.isEmpty(at);
};
const trainerOf = (scope) => /^llm-(.+)$/.exec(taskOf(scope))?.[1] ?? require_reading.textAt(scope.native, "params.trainer")?.toLowerCase() ?? "generic";
const byFamily = (read, key, take) => (scope) => {
	const family = familyOf(scope);
	return read(key, family ? { default: take(family) } : {})(scope);
};
const autotrain = {
	id: "autotrain",
	title: "AutoTrain Advanced",
	homepage: "https://huggingface.co/docs/autotrain",
	version: "0.8.37.dev0",
	dialect: "pyyaml",
	signatures: [{
		kind: "job",
		all: [
			"task=^(image|object|tabular)",
			"base_model",
			"project_name",
			"data.path"
		]
	}, {
		kind: "train",
		all: [
			"task",
			"base_model",
			"project_name",
			"data.path"
		],
		none: ["task=^(image|object|tabular)"]
	}],
	facts: {
		"plan.name": require_reading.text("project_name"),
		"model.id": require_reading.text("base_model"),
		"model.task": (scope) => {
			const at = require_reading.find(scope.native, "task");
			const family = familyOf(scope);
			return at && family ? require_reading.stated(at, family.model) : void 0;
		},
		"security.trustRemoteCode": require_reading.always(true, "on unless the environment sets ALLOW_REMOTE_CODE to false"),
		"method.kind": (scope) => {
			const fact = require_reading.flag("params.peft", {
				default: false,
				note: "all weights are trained without `peft`"
			})(scope);
			return typeof fact?.value === "boolean" ? {
				...fact,
				value: fact.value ? "lora" : "full"
			} : fact;
		},
		...require_reading.allWhen(usesPeft, require_reading.allInside("params", {
			"adapter.rank": require_reading.integer("lora_r", { default: 16 }),
			"adapter.alpha": require_reading.number("lora_alpha", { default: 32 }),
			"adapter.dropout": require_reading.number("lora_dropout", { default: .05 }),
			...require_targets.targetFacts("target_modules", { default: ["all-linear"] })
		})),
		"quantization.bits": bits,
		...require_reading.allWhen(isQuantised, {
			"quantization.scheme": require_reading.always("bitsandbytes"),
			"quantization.type": require_reading.when((scope) => bits(scope)?.value === 4, require_reading.always("nf4")),
			"quantization.double": require_reading.when((scope) => bits(scope)?.value === 4, require_reading.always(false)),
			"quantization.computeDtype": require_reading.when((scope) => bits(scope)?.value === 4, require_reading.always("fp16"))
		}),
		"objective.kind": objective,
		"objective.beta": require_reading.when((scope) => trainerOf(scope) === "dpo", require_reading.number("params.dpo_beta", { default: .1 })),
		"objective.referenceModel": require_reading.when((scope) => trainerOf(scope) === "dpo", require_reading.text("params.model_ref")),
		"data.heldOutKind": (scope) => {
			const at = require_reading.find(scope.native, "data.valid_split");
			return at && validates(scope) ? require_reading.stated(at, "dataset") : require_reading.byDefault("none");
		},
		"data.chatTemplate": require_reading.when(isLanguageModel, require_reading.text("data.chat_template", { none: ["none"] })),
		"data.lossOn": require_reading.when(isPacked, require_reading.always("all", "examples are packed without a mask")),
		"data.sequenceLength": require_reading.positive(["params.block_size", "params.max_seq_length"]),
		"data.outputLength": require_reading.when((scope) => /^seq2seq/.test(taskOf(scope)), require_reading.integer("params.max_target_length", { default: 128 })),
		"data.packing": require_reading.when(isPacked, require_reading.always(true)),
		...require_reading.allInside("params", hyper()),
		"precision.train": require_reading.scalar("params.mixed_precision", (node) => /^(bf16|fp16)$/.test(node.text) ? node.text : void 0, {
			default: "fp32",
			none: ["none", "no"]
		}),
		"memory.gradientCheckpointing": require_reading.when((scope) => /^[lv]lm/.test(taskOf(scope)), require_reading.notFlag("params.disable_gradient_checkpointing", { default: true })),
		"hardware.count": require_reading.external("decided by the backend"),
		"hardware.name": hardware,
		"distributed.backend": require_reading.choice("params.distributed_backend", {
			ddp: "ddp",
			deepspeed: "deepspeed"
		}),
		"checkpoint.trigger": (scope) => validates(scope) ? require_trainer.trigger("params.eval_strategy", "epoch")(scope) : require_reading.byDefault("end"),
		"checkpoint.keep": require_reading.integer("params.save_total_limit", { default: 1 }),
		"evaluation.trigger": (scope) => validates(scope) ? require_trainer.trigger("params.eval_strategy", "epoch")(scope) : require_reading.byDefault("none"),
		"evaluation.loadBest": (scope) => require_reading.byDefault(validates(scope)),
		"output.dir": require_reading.text("project_name"),
		"output.name": require_reading.text("project_name"),
		"output.push": require_reading.flag("hub.push_to_hub", { default: false }),
		"output.hubPrivate": require_reading.always(true, "AutoTrain creates the repository as private"),
		"output.mergeAdapter": require_reading.when(usesPeft, require_reading.flag("params.merge_adapter", { default: false })),
		"logging.destinations": (scope) => {
			const fact = require_reading.texts("log", { default: ["none"] })(scope);
			return fact && Array.isArray(fact.value) ? {
				...fact,
				value: fact.value.filter((name) => name !== "none")
			} : fact;
		}
	},
	lists: {
		"data.train": source("data.train_split"),
		"data.validation": source("data.valid_split"),
		secrets: require_secrets.secretsAt(["hub.token", "params.token"])
	}
};
function hyper() {
	return {
		"hyper.learningRate": byFamily(require_reading.number, "lr", (family) => family.learningRate),
		"hyper.schedule": require_reading.choice("scheduler", require_trainer.schedules, { default: "linear" }),
		"hyper.warmupRatio": require_reading.number("warmup_ratio", { default: .1 }),
		"hyper.epochs": byFamily(require_reading.number, "epochs", (family) => family.epochs),
		"hyper.microBatch": byFamily(require_reading.integer, "batch_size", (family) => family.batch),
		"hyper.accumulation": byFamily(require_reading.integer, "gradient_accumulation", (family) => family.accumulation),
		"hyper.optimizer": require_trainer.optimizer("optimizer", "adamw"),
		"hyper.weightDecay": require_reading.number("weight_decay", { default: 0 }),
		"hyper.maxGradNorm": require_reading.number("max_grad_norm", { default: 1 }),
		"hyper.seed": require_reading.integer("seed", { default: 42 })
	};
}
function bits(scope) {
	const standard = familyOf(scope)?.bits;
	if (!usesPeft(scope) || standard === void 0) return require_reading.byDefault(16);
	const written = require_reading.scalar("params.quantization", (node) => ({
		int4: 4,
		int8: 8,
		none: 16
	})[node.text.toLowerCase()], {
		default: standard,
		note: "the base of an adapter is quantised unless `quantization` is null"
	});
	const at = require_reading.find(scope.native, "params.quantization");
	return at && require_reading.isEmpty(at) ? require_reading.stated(at, 16) : written(scope);
}
function isQuantised(scope) {
	return /^[48]$/.test(String(bits(scope)?.value));
}
function objective(scope) {
	const at = require_reading.find(scope.native, "task");
	if (!at) return void 0;
	if (!isLanguageModel(scope)) {
		const kind = ofModel[familyOf(scope)?.model ?? ""];
		return kind === void 0 ? void 0 : require_reading.stated(at, kind);
	}
	const kind = trainers[trainerOf(scope)];
	if (kind) return require_reading.stated(at, kind);
	return require_reading.textAt(scope.native, "data.chat_template") === void 0 ? require_reading.stated(at, "continued-pretraining", { confidence: .7 }) : require_reading.stated(at, "sft", { confidence: .7 });
}
function isPacked(scope) {
	return isLanguageModel(scope) && trainerOf(scope) === "sft";
}
function hardware(scope) {
	const at = require_reading.find(scope.native, "backend");
	const name = require_reading.textAt(scope.native, "backend") ?? "";
	const machine = /^(?:spaces|ep|nvcf|ngc|sagemaker)-(.+)$/.exec(name)?.[1];
	return at && machine !== void 0 ? require_reading.stated(at, machine) : void 0;
}
function source(splitKey) {
	return (scope) => {
		const at = require_reading.find(scope.native, "data.path");
		const split = require_reading.text(splitKey)(scope);
		if (!at || require_reading.isEmpty(at) || splitKey === "data.valid_split" && !validates(scope)) return require_reading.noRecords("unset", splitKey);
		const [name, config] = String(split?.value ?? "").split(":").reverse();
		const format = require_data_files.fileFormatOf(require_reading.textAt(scope.native, "data.path") ?? "");
		const record = {
			id: require_reading.text("data.path")(scope),
			config: split && config ? {
				...split,
				value: config
			} : void 0,
			split: split && name ? {
				...split,
				value: name
			} : split,
			fileFormat: format ? require_reading.stated(at, format) : void 0,
			columns: columns(scope),
			format: shape(scope),
			labelled: labelled(scope)
		};
		return require_reading.recordsOf([record], at);
	};
}
function columns(scope) {
	const at = require_reading.find(scope.native, "data.column_mapping");
	if (at?.node.kind !== "map") return void 0;
	const roles = require_reading.keysAt(scope.native, "data.column_mapping").flatMap((key) => {
		const column = require_reading.textAt(scope.native, `data.column_mapping.${key}`);
		return column === void 0 ? [] : [`${key.replace(/_column$/, "")}=${column}`];
	});
	return require_reading.stated(at, roles);
}
function shape(scope) {
	const at = require_reading.find(scope.native, "task");
	if (!at) return void 0;
	const kind = objective(scope)?.value;
	if (kind === "dpo" || kind === "orpo" || kind === "reward-model") return require_reading.stated(at, "preference");
	if (kind === "classification") return require_reading.stated(at, "classification");
	if (/^seq2seq/.test(taskOf(scope))) return require_reading.stated(at, "instruction");
	if (!isLanguageModel(scope)) return void 0;
	const template = require_reading.find(scope.native, "data.chat_template");
	return template && !require_reading.isEmpty(template) && require_reading.textAt(scope.native, "data.chat_template") !== "none" ? require_reading.stated(template, "chat") : require_reading.byDefault("text", "without a chat template one column of text is read");
}
function labelled(scope) {
	const fact = shape(scope);
	return fact && fact.value !== "text" ? {
		...fact,
		value: true
	} : void 0;
}

exports.autotrain = autotrain;