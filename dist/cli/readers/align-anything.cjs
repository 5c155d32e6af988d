Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_reading = require("./shared-reading.cjs");
const require_trainer = require("./shared-trainer.cjs");
const require_objective = require("./shared-objective.cjs");
const require_targets = require("./shared-targets.cjs");

// src/frameworks/align-anything.ts
const formats = {
	dpo: "preference",
	orpo: "preference",
	simpo: "preference",
	"reward-model": "preference",
	kto: "binary-feedback",
	ppo: "prompt-only",
	grpo: "prompt-only"
};
const isLora = (scope) => require_reading.flag("lora_cfgs.use_lora")(scope)?.value === true;
const isFourBit = (scope) => bits(scope)?.value === 4;
const kindOf = (scope) => String(objective(scope)?.value);
const givenOnCommandLine = "given on the command line";
const alignAnything = {
	id: "align-anything",
	title: "align-anything",
	homepage: "https://github.com/PKU-Alignment/align-anything",
	version: "3f9decc",
	dialect: "pyyaml",
	signatures: [
		{
			kind: "job",
			all: ["train_cfgs", "model_cfgs"],
			any: ["train_cfgs.freeze_unet", "train_cfgs.lora_unet"]
		},
		{
			kind: "train",
			all: ["train_cfgs", "model_cfgs"],
			any: [
				"data_cfgs",
				"lora_cfgs",
				"bnb_cfgs",
				"logger_cfgs"
			]
		},
		{
			kind: "eval",
			all: [
				"infer_cfgs",
				"default.eval_cfgs",
				"default.model_cfgs"
			]
		}
	],
	facts: {
		"plan.name": require_reading.text("logger_cfgs.log_run_name"),
		"model.id": require_reading.firstSaid(require_reading.text(["model_cfgs.model_name_or_path", "model_cfgs.actor_model_name_or_path"]), require_reading.external(givenOnCommandLine)),
		"security.trustRemoteCode": require_reading.flag("model_cfgs.trust_remote_code"),
		"method.kind": method,
		...require_reading.allWhen(isLora, {
			...require_reading.allInside("lora_cfgs", {
				"adapter.rank": require_reading.integer("r"),
				"adapter.alpha": require_reading.number("lora_alpha"),
				"adapter.dropout": require_reading.number("lora_dropout"),
				...require_targets.targetFacts("target_modules")
			}),
			"output.mergeAdapter": require_reading.flag("lora_cfgs.save_full_model")
		}),
		"quantization.bits": bits,
		...require_reading.allWhen((scope) => /^[48]$/.test(String(bits(scope)?.value)), {
			"quantization.scheme": require_reading.always("bitsandbytes"),
			"quantization.type": require_reading.when(isFourBit, require_reading.text("bnb_cfgs.bnb_4bit_quant_type")),
			"quantization.double": require_reading.when(isFourBit, require_reading.flag("bnb_cfgs.bnb_4bit_use_double_quant")),
			"quantization.computeDtype": require_reading.when(isFourBit, require_reading.choice("bnb_cfgs.bnb_4bit_compute_dtype", {
				float16: "fp16",
				bfloat16: "bf16",
				float32: "fp32"
			}))
		}),
		"objective.kind": objective,
		"objective.beta": require_reading.number(["train_cfgs.scale_coeff", "train_cfgs.beta"]),
		"objective.rewards": require_reading.mapped(require_reading.text("model_cfgs.reward_model_name_or_path"), (name) => [String(name)]),
		"data.heldOutKind": (scope) => {
			const at = require_reading.find(scope.native, "data_cfgs.eval_datasets");
			return at && !require_reading.isEmpty(at) ? require_reading.stated(at, "dataset") : require_reading.without("external", givenOnCommandLine, at?.path);
		},
		"data.template": require_reading.text("data_cfgs.train_template"),
		"data.sequenceLength": require_reading.integer("model_cfgs.model_max_length"),
		...require_reading.allInside("train_cfgs", hyper()),
		"hardware.count": require_reading.external("decided by the launcher"),
		...deepspeed(),
		...checkpoints(),
		"output.dir": require_reading.text("logger_cfgs.output_dir"),
		"logging.destinations": require_reading.texts("logger_cfgs.log_type"),
		"logging.project": require_reading.text("logger_cfgs.log_project"),
		"tokens.added": require_reading.texts("special_tokens")
	},
	lists: {
		"data.train": source("train"),
		"data.validation": source("eval")
	}
};
function hyper() {
	const strategy = require_trainer.trigger("eval_strategy");
	const byInterval = (scope) => strategy(scope)?.value === "steps";
	return {
		"hyper.learningRate": require_reading.number(["learning_rate", "actor_lr"]),
		"hyper.schedule": require_reading.choice(["lr_scheduler_type", "actor_lr_scheduler_type"], require_trainer.schedules),
		"hyper.warmupRatio": require_reading.positive(["lr_warmup_ratio", "actor_lr_warmup_ratio"]),
		"hyper.epochs": require_reading.number("epochs"),
		"hyper.microBatch": require_reading.integer("per_device_train_batch_size"),
		"hyper.accumulation": require_reading.integer("gradient_accumulation_steps"),
		"hyper.optimizer": require_reading.always("adamw"),
		"hyper.weightDecay": require_reading.number(["weight_decay", "actor_weight_decay"]),
		"hyper.maxGradNorm": require_reading.number("max_grad_norm"),
		"hyper.seed": require_reading.integer("seed"),
		"precision.train": require_trainer.precision("bf16", "fp16"),
		"memory.gradientCheckpointing": require_reading.flag(["gradient_checkpointing", "actor_gradient_checkpointing"]),
		"evaluation.trigger": strategy,
		"evaluation.every": require_reading.when(byInterval, require_reading.integer("eval_interval")),
		"evaluation.everyUnit": require_reading.when(byInterval, require_reading.always("steps"))
	};
}
function method(scope) {
	const fact = require_reading.flag("lora_cfgs.use_lora")(scope);
	if (fact?.value === true) return {
		...fact,
		value: "lora"
	};
	if (fact?.value === null && fact.state !== "unset") return fact;
	const frozen = require_reading.find(scope.native, "train_cfgs.freeze_language_model");
	if (frozen && require_reading.flag("train_cfgs.freeze_language_model")(scope)?.value !== false) return require_reading.unresolved(frozen, "only parameters with `language_model` in their names are frozen, if there are any");
	return fact?.value === false ? {
		...fact,
		value: "full"
	} : require_reading.byDefault("full", "all weights are trained unless `lora_cfgs.use_lora` is true");
}
function bits(scope) {
	const on = require_reading.flag("bnb_cfgs.use_bnb")(scope);
	if (on?.value === null && on.state !== "unset") return on;
	if (on?.value !== true) return require_reading.byDefault(16);
	return require_reading.firstSaid(require_reading.inside("bnb_cfgs", require_reading.firstOn([["load_in_4bit", 4], ["load_in_8bit", 8]])), require_reading.always(16))(scope);
}
function objective(scope) {
	const path = require_objective.objectiveByPath(scope.path);
	if (path) return {
		value: path.kind,
		state: "derived",
		confidence: path.confidence,
		note: "by the path"
	};
	const samples = require_reading.find(scope.native, "train_cfgs.num_generations");
	if (samples) return require_reading.stated(samples, "grpo");
	const actor = require_reading.findFirst(scope.native, ["train_cfgs.actor_lr", "model_cfgs.actor_model_name_or_path"]);
	if (actor) return require_reading.stated(actor, "ppo");
	const name = require_reading.find(scope.native, "logger_cfgs.log_run_name");
	const named = require_objective.objectiveByPath(`${require_reading.textAt(scope.native, "logger_cfgs.log_run_name") ?? ""}.yaml`);
	return name && named ? require_reading.stated(name, named.kind, { confidence: .7 }) : require_reading.without("external", "the trainer that loads this file decides");
}
function deepspeed() {
	return Object.fromEntries(Object.entries(require_trainer.deepspeedFacts("train_cfgs.ds_cfgs")).map(([name, reading]) => [name, (scope) => reading({
		...scope,
		open: (reference) => scope.open(reference) ?? scope.open(reference.replace(/([^/]+)$/, "deepspeed/$1"))
	})]));
}
function checkpoints() {
	const count = require_reading.positive("logger_cfgs.save_total_limit");
	const known = (scope) => typeof count(scope)?.value === "number";
	return {
		"checkpoint.trigger": require_reading.when(known, require_reading.mapped(count, () => "steps")),
		"checkpoint.every": require_reading.mapped(count, (value) => typeof value === "number" ? 1 / value : void 0),
		"checkpoint.everyUnit": require_reading.when(known, require_reading.mapped(count, () => "ratio"))
	};
}
function source(part) {
	return (scope) => {
		const at = require_reading.find(scope.native, `data_cfgs.${part}_datasets`);
		if (!at || require_reading.isEmpty(at)) return require_reading.noRecords("external", `data_cfgs.${part}_datasets`, givenOnCommandLine);
		const ids = require_reading.texts(at.path)(scope);
		if (!Array.isArray(ids?.value)) return {
			fact: require_reading.without("unresolved", void 0, at.path),
			records: []
		};
		const format = formats[kindOf(scope)];
		const shared = {
			config: require_reading.text([`data_cfgs.${part}_name`, `data_cfgs.${part}_subset`])(scope),
			split: require_reading.text(`data_cfgs.${part}_split`)(scope),
			files: require_reading.has(scope.native, `data_cfgs.${part}_data_files`) ? require_reading.texts(`data_cfgs.${part}_data_files`)(scope) : void 0,
			limit: require_reading.integer(`data_cfgs.${part}_size`)(scope),
			format: format ? require_reading.byDefault(format) : void 0,
			labelled: format ? require_reading.byDefault(format !== "prompt-only") : void 0
		};
		return require_reading.recordsOf(ids.value.map((id) => ({
			id: {
				...ids,
				value: String(id)
			},
			...shared
		})), at);
	};
}

exports.alignAnything = alignAnything;