Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_reading = require("./shared-reading.cjs");
const require_targets = require("./shared-targets.cjs");
const require_trainer = require("./shared-trainer.cjs");

// src/frameworks/mlx-lm.ts
const schedules = {
	cosine_decay: "cosine",
	linear_schedule: "linear"
};
const kinds = {
	lora: "lora",
	dora: "lora",
	full: "full"
};
const layers = require_reading.integer(["num_layers", "lora_layers"], { default: 16 });
const method = (scope) => {
	const kind = require_reading.choice("fine_tune_type", kinds, {
		default: "lora",
		note: "mlx-lm trains LoRA by default"
	})(scope);
	const count = layers(scope)?.value;
	return kind?.value === "full" && typeof count === "number" && count > 0 ? {
		...kind,
		value: "partial",
		confidence: .7,
		note: `all weights of the last ${count} layers`
	} : kind;
};
const adapts = (scope) => method(scope)?.value === "lora";
const unlessWritten = (value) => {
	return (scope) => require_reading.mapAt(scope.native, "lora_parameters") ? {} : { default: value };
};
const rank = (scope) => require_reading.integer("lora_parameters.rank", unlessWritten(8)(scope))(scope);
const scale = (scope) => require_reading.number("lora_parameters.scale", unlessWritten(20)(scope))(scope);
const alpha = (scope) => {
	const [multiplier, size] = [scale(scope), rank(scope)];
	if (typeof multiplier?.value === "number" && typeof size?.value === "number") return {
		value: multiplier.value * size.value,
		state: "derived",
		from: ["adapter.scale", "adapter.rank"]
	};
	return require_reading.number("lora_parameters.alpha")(scope);
};
const everyTarget = require_targets.targetFacts("lora_parameters.keys", { default: ["all-linear"] });
const targets = (name) => (scope) => {
	const fact = everyTarget[name]?.(scope);
	return fact?.state === "default" ? {
		...fact,
		confidence: .7,
		note: "older releases chose attention layers by model"
	} : fact;
};
const format = require_reading.firstOf(whenNamed("chat_feature", "chat"), whenNamed("completion_feature", "instruction"), whenNamed("text_feature", "text"));
function whenNamed(key, value) {
	return (scope) => {
		const at = require_reading.find(scope.native, key);
		return at && !require_reading.isEmpty(at) ? require_reading.stated(at, value) : void 0;
	};
}
const labelled = require_reading.mapped(format, (value) => value !== "text");
const hubSource = (split) => ({
	id: require_reading.text("path"),
	config: require_reading.text("config.name"),
	revision: require_reading.text("config.revision"),
	split,
	format,
	labelled
});
const dataFolder = (scope) => {
	const fact = require_reading.text("data", { default: "mlx-community/WikiSQL" })(scope);
	return fact?.state === "default" ? {
		...fact,
		confidence: .6
	} : fact;
};
const folder = (scope) => {
	const at = require_reading.find(scope.native, "data");
	const record = require_reading.readFields({
		id: dataFolder,
		format,
		labelled
	}, scope);
	return at && !require_reading.isEmpty(at) ? require_reading.recordsOf([record], at) : {
		fact: require_reading.byDefault(1),
		records: [record]
	};
};
const trainData = (scope) => require_reading.has(scope.native, "hf_dataset") ? require_reading.each("hf_dataset", hubSource(require_reading.text("train_split", { default: "train[:80%]" })))(scope) : folder(scope);
const validationData = (scope) => require_reading.has(scope.native, "hf_dataset") ? require_reading.each("hf_dataset", hubSource(require_reading.text("valid_split", { default: "train[-10%:]" })))(scope) : require_reading.noRecords("unresolved", "data", "a `valid` file or split beside the training data");
const heldOut = (scope) => require_reading.has(scope.native, "hf_dataset") ? require_reading.byDefault("dataset") : require_reading.without("unresolved", "a `valid` file or split beside the training data", "data");
const rate = (scope) => require_reading.has(scope.native, "lr_schedule") ? require_reading.number("lr_schedule.arguments[0]")(scope) : require_reading.number("learning_rate", { default: 1e-5 })(scope);
const schedule = (scope) => require_reading.has(scope.native, "lr_schedule") ? require_reading.choice("lr_schedule.name", schedules)(scope) : require_reading.byDefault("constant");
const accumulation = require_reading.integer("grad_accumulation_steps", { default: 1 });
const steps = (scope) => {
	const passes = accumulation(scope)?.value;
	const iterations = require_reading.integer("iters", { default: 1e3 })(scope);
	return typeof passes === "number" && passes > 1 && typeof iterations?.value === "number" ? {
		...iterations,
		value: Math.floor(iterations.value / passes),
		note: "`iters` over accumulation"
	} : iterations;
};
const weightDecay = (scope) => {
	const name = require_reading.textAt(scope.native, "optimizer")?.toLowerCase() ?? "adam";
	return require_reading.number(`optimizer_config.${name}.weight_decay`)(scope);
};
const destinations = (scope) => {
	const fact = require_reading.texts("report_to", { separator: "," })(scope);
	return fact?.state === "unset" ? require_reading.byDefault([]) : fact;
};
const continuesFrom = (fact) => fact?.state === "unset" ? require_reading.byDefault("none") : fact && {
	...fact,
	value: fact.value === null ? null : "path"
};
const artifact = /(^|\/)adapter_config\.json$/;
const mlxLm = {
	id: "mlx-lm",
	title: "MLX LM",
	homepage: "https://github.com/ml-explore/mlx-lm",
	version: "0.32.0",
	dialect: "omegaconf",
	signatures: [{
		kind: "train",
		all: ["model=\\S"],
		min: 2,
		any: [
			"fine_tune_type",
			"lora_parameters",
			"iters",
			"adapter_path",
			"lora_layers",
			"num_layers",
			"steps_per_eval",
			"grad_checkpoint",
			"mask_prompt",
			"hf_dataset",
			"resume_adapter_file",
			"val_batches",
			"steps_per_report"
		],
		none: [
			"model_name_or_path",
			"base_model",
			"peft_type",
			"layers"
		],
		notFile: artifact
	}, {
		kind: "adapter-artifact",
		all: [
			"fine_tune_type",
			"lora_parameters",
			"adapter_path"
		],
		none: ["peft_type"],
		file: artifact
	}],
	facts: {
		"model.id": require_reading.text("model", { default: "Qwen/Qwen3-0.6b" }),
		"model.continuesAdapter": require_reading.text("resume_adapter_file"),
		"security.trustRemoteCode": require_reading.flag("trust_remote_code", { default: false }),
		"method.kind": method,
		...require_reading.allWhen(adapts, {
			"method.variant": require_reading.when((s) => require_reading.textAt(s.native, "fine_tune_type") === "dora", require_reading.always("dora")),
			"adapter.rank": rank,
			"adapter.alpha": alpha,
			"adapter.scale": scale,
			"adapter.dropout": (scope) => require_reading.number("lora_parameters.dropout", unlessWritten(0)(scope))(scope),
			"adapter.targets": targets("adapter.targets"),
			"adapter.targetsMode": targets("adapter.targetsMode"),
			"adapter.dora": require_reading.scalar("fine_tune_type", (node) => node.text === "dora", { default: false })
		}),
		"quantization.bits": require_reading.always(16),
		"objective.kind": require_reading.always("sft"),
		"data.heldOutKind": heldOut,
		"data.lossOn": require_reading.mapped(require_reading.flag("mask_prompt", { default: false }), (on) => on === true ? "completion" : "all"),
		"data.sequenceLength": require_reading.integer("max_seq_length", { default: 2048 }),
		"data.overlong": require_reading.always("truncate"),
		"hyper.learningRate": rate,
		"hyper.schedule": schedule,
		"hyper.warmupSteps": require_reading.positive("lr_schedule.warmup"),
		"hyper.maxSteps": steps,
		"hyper.microBatch": require_reading.integer("batch_size", { default: 4 }),
		"hyper.accumulation": accumulation,
		"hyper.optimizer": require_reading.scalar("optimizer", (node) => require_trainer.optimizerName(node.text), { default: "adam" }),
		"hyper.weightDecay": weightDecay,
		"hyper.seed": require_reading.integer("seed", { default: 0 }),
		"memory.gradientCheckpointing": require_reading.flag("grad_checkpoint", { default: false }),
		"hardware.count": require_reading.always(1, "several machines share the batch, so it stays the same"),
		"checkpoint.trigger": require_reading.mapped(require_reading.integer("save_every", { default: 100 }), () => "steps"),
		"checkpoint.every": require_reading.positive("save_every", { default: 100 }),
		"checkpoint.everyUnit": require_reading.always("batches"),
		"checkpoint.resume": (scope) => continuesFrom(require_reading.text("resume_adapter_file")(scope)),
		"evaluation.trigger": require_reading.mapped(require_reading.integer("steps_per_eval", { default: 200 }), () => "steps"),
		"evaluation.every": require_reading.positive("steps_per_eval", { default: 200 }),
		"evaluation.everyUnit": require_reading.always("batches"),
		"output.dir": require_reading.text("adapter_path", { default: "adapters" }),
		"logging.destinations": destinations,
		"logging.project": require_reading.text("project_name")
	},
	lists: {
		"data.train": trainData,
		"data.validation": validationData
	}
};

exports.mlxLm = mlxLm;