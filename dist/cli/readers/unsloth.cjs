Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_reading = require("./shared-reading.cjs");
const require_data_files = require("./shared-data-files.cjs");
const require_secrets = require("./shared-secrets.cjs");
const require_targets = require("./shared-targets.cjs");
const require_trainer = require("./shared-trainer.cjs");

// src/frameworks/unsloth.ts
const methods = {
	lora: "lora",
	full: "full"
};
const formats = {
	alpaca: "instruction",
	chatml: "chat",
	sharegpt: "chat"
};
const targets = [
	"q_proj",
	"k_proj",
	"v_proj",
	"o_proj",
	"gate_proj",
	"up_proj",
	"down_proj"
];
const isLora = (scope) => method(scope)?.value === "lora";
const isPreset = (scope) => !require_reading.has(scope.native, "model");
const format = require_reading.scalar("data.format_type", (node) => formats[node.text.toLowerCase()], { none: ["auto"] });
const unsloth = {
	id: "unsloth",
	title: "Unsloth",
	homepage: "https://docs.unsloth.ai",
	version: "015bdef0",
	dialect: "pyyaml",
	signatures: [{
		kind: "train",
		all: ["training.max_seq_length"],
		any: ["training.training_type", "lora.lora_r"]
	}],
	facts: {
		"model.id": (scope) => isPreset(scope) ? require_reading.without("external", "chosen in Studio", "model") : require_reading.text("model")(scope),
		"method.kind": method,
		"method.variant": require_reading.when(isLora, require_reading.firstOn([["lora.use_dora", "dora"]])),
		...require_reading.allWhen(isLora, require_reading.allInside("lora", {
			"adapter.rank": require_reading.integer("lora_r", { default: 64 }),
			"adapter.alpha": require_reading.number("lora_alpha", { default: 16 }),
			"adapter.dropout": require_reading.number("lora_dropout", { default: 0 }),
			...require_targets.targetFacts("target_modules", { default: targets }),
			"adapter.rslora": require_reading.flag("use_rslora", { default: false }),
			"adapter.dora": require_reading.flag("use_dora", { default: false }),
			"adapter.init": require_reading.firstSaid(require_reading.firstOn([["use_loftq", "loftq"]]), require_reading.always("default"))
		})),
		"quantization.bits": bits,
		"quantization.scheme": require_reading.when((scope) => bits(scope)?.value === 4, require_reading.always("bitsandbytes")),
		"quantization.type": require_reading.when((scope) => bits(scope)?.value === 4, require_reading.always("nf4")),
		"objective.kind": require_reading.always("sft"),
		"data.lossOn": require_reading.mapped(require_reading.flag("training.train_on_completions", { default: false }), (on) => on === true ? "assistant-turns" : "all"),
		"data.sequenceLength": require_reading.integer("training.max_seq_length", { default: 2048 }),
		"data.packing": require_reading.flag("training.packing", { default: false }),
		...require_reading.allInside("training", {
			"hyper.learningRate": require_reading.number("learning_rate", { default: 2e-4 }),
			"hyper.schedule": require_reading.choice("lr_scheduler_type", require_trainer.schedules, { default: "linear" }),
			"hyper.warmupSteps": (scope) => require_reading.integer("warmup_steps", require_reading.has(scope.native, "warmup_ratio") ? {} : { default: 5 })(scope),
			"hyper.warmupRatio": require_reading.positive("warmup_ratio"),
			"hyper.epochs": epochs,
			"hyper.maxSteps": require_reading.positive("max_steps"),
			"hyper.microBatch": require_reading.integer("batch_size", { default: 2 }),
			"hyper.accumulation": require_reading.integer("gradient_accumulation_steps", { default: 4 }),
			"hyper.optimizer": require_trainer.optimizer("optim", "adamw-8bit"),
			"hyper.weightDecay": require_reading.number("weight_decay", { default: .01 }),
			"hyper.seed": require_reading.integer("random_seed", { default: 3407 }),
			"memory.gradientCheckpointing": require_reading.scalar("gradient_checkpointing", (node) => !/^(none|false|no|off)$/i.test(node.text), { default: true }),
			"checkpoint.trigger": (scope) => {
				const every = require_reading.positive("save_steps")(scope);
				return typeof every?.value === "number" ? {
					...every,
					value: "steps"
				} : require_reading.byDefault("end");
			},
			"checkpoint.every": require_reading.positive("save_steps"),
			"output.dir": require_reading.text("output_dir", { default: "./outputs" })
		}),
		"precision.train": require_reading.always("auto", "bf16 where the accelerator has it, else fp16"),
		"hardware.count": require_reading.external("decided by the launcher"),
		"logging.destinations": destinations,
		"logging.project": require_reading.when((scope) => require_reading.flag("logging.enable_wandb")(scope)?.value === true, require_reading.text("logging.wandb_project", { default: "unsloth-training" }))
	},
	lists: {
		"data.train": require_reading.firstList(source("data.dataset"), source("data.local_dataset"), chosenInStudio),
		secrets: require_secrets.secretsAt(["logging.wandb_token", "logging.hf_token"])
	}
};
function method(scope) {
	return require_reading.scalar("training.training_type", (node) => methods[node.text.toLowerCase()], {
		default: "lora",
		note: "Unsloth trains a LoRA adapter unless `training_type` is full"
	})(scope);
}
function bits(scope) {
	if (method(scope)?.value === "full") return require_reading.byDefault(16);
	const fact = require_reading.flag("training.load_in_4bit")(scope);
	if (typeof fact?.value === "boolean") return {
		...fact,
		value: fact.value ? 4 : 16
	};
	if (fact?.state !== "unset") return fact;
	return isPreset(scope) ? require_reading.without("external", "chosen in Studio", "training.load_in_4bit") : require_reading.byDefault(4, "Unsloth loads the base of an adapter in 4 bits unless told not to");
}
function epochs(scope) {
	const stepped = typeof require_reading.positive("max_steps")(scope)?.value === "number";
	return require_reading.positive("num_epochs", stepped ? {} : { default: 3 })(scope);
}
function destinations(scope) {
	const known = [require_reading.firstOn([["logging.enable_wandb", "wandb"]])(scope), require_reading.firstOn([["logging.enable_tensorboard", "tensorboard"]])(scope)].filter((fact) => typeof fact?.value === "string");
	const [first] = known;
	return first ? {
		...first,
		value: known.map((fact) => fact.value ?? "")
	} : require_reading.byDefault([]);
}
function source(key) {
	return (scope) => {
		const at = require_reading.find(scope.native, key);
		const names = require_reading.texts(key)(scope);
		if (!at || require_reading.isEmpty(at)) return require_reading.noRecords("unset", key);
		if (!Array.isArray(names?.value)) return {
			fact: require_reading.without("unresolved", void 0, key),
			records: []
		};
		const records = names.value.map((name) => ({
			id: {
				...names,
				value: String(name)
			},
			fileFormat: fileFormat(names, String(name)),
			format: format(scope),
			labelled: labelled(scope)
		}));
		return require_reading.recordsOf(records, at);
	};
}
function fileFormat(fact, name) {
	const value = require_data_files.fileFormatOf(name);
	return value === void 0 ? void 0 : {
		...fact,
		value
	};
}
function labelled(scope) {
	const fact = format(scope);
	return fact && fact.value !== null ? {
		...fact,
		value: true
	} : void 0;
}
function chosenInStudio(scope) {
	return isPreset(scope) ? require_reading.noRecords("external", "data.dataset", "chosen in Studio") : require_reading.noRecords("unset", "data.dataset");
}

exports.unsloth = unsloth;