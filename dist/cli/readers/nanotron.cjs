Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_reading = require("./shared-reading.cjs");
const require_trainer = require("./shared-trainer.cjs");

// src/frameworks/nanotron.ts
const source = inDataset({
	id: (scope) => require_reading.has(scope.native, "dataset_folder") ? onlyFolder(scope) : require_reading.text("hf_dataset_or_datasets")(scope),
	config: require_reading.text("hf_dataset_config_name"),
	split: require_reading.text("hf_dataset_splits"),
	files: require_reading.texts("dataset_folder"),
	format: (scope) => {
		const folder = require_reading.find(scope.native, "dataset_folder");
		if (folder && !require_reading.isEmpty(folder)) return require_reading.stated(folder, "tokenized");
		return require_reading.has(scope.native, "sft_dataloader") ? require_reading.byDefault("chat") : require_reading.byDefault("text");
	}
});
function inDataset(fields) {
	return Object.fromEntries(Object.entries(fields).map(([name, reading]) => [name, require_reading.inside("data.dataset", reading)]));
}
const onlyFolder = require_reading.mapped(require_reading.texts("dataset_folder"), (names) => Array.isArray(names) && names.length === 1 ? String(names[0]) : void 0);
const imitates = (scope) => require_reading.itemsAt(scope.native, "data_stages").some((stage) => require_reading.has(stage, "data.dataset.sft_dataloader"));
const sizes = [
	"dp",
	"tp",
	"pp",
	"context_parallel_size"
];
const size = (name) => require_reading.integer(`parallelism.${name}`, { default: 1 });
const devices = (scope) => {
	const values = sizes.map((name) => size(name)(scope)?.value);
	const first = size("dp")(scope);
	if (!first || !values.every((value) => typeof value === "number")) return first && {
		...first,
		value: null
	};
	return {
		...first,
		value: values.reduce((product, value) => product * Number(value), 1)
	};
};
function effectiveBatch(scope) {
	const values = [
		micro,
		accumulation,
		size("dp")
	].map((reading) => reading(scope)?.value);
	if (!values.every((value) => typeof value === "number")) return void 0;
	return {
		value: values.reduce((product, value) => product * Number(value), 1),
		state: "derived",
		from: ["hyper.microBatch", "hyper.accumulation"]
	};
}
const micro = require_reading.integer("tokens.micro_batch_size");
const accumulation = require_reading.integer("tokens.batch_accumulation_per_replica");
const rates = "optimizer.learning_rate_scheduler";
const schedule = (scope) => {
	const kind = require_reading.choice(`${rates}.lr_decay_style`, {
		cosine: "cosine",
		linear: "linear",
		"1-sqrt": "other"
	})(scope);
	const floor = require_reading.number(`${rates}.min_decay_lr`)(scope)?.value;
	return kind?.value === "cosine" && typeof floor === "number" && floor > 0 ? {
		...kind,
		value: "cosine-min"
	} : kind;
};
const evaluation = (scope) => {
	const every = require_reading.positive("tokens.val_check_interval")(scope);
	return typeof every?.value === "number" ? {
		...every,
		value: "steps"
	} : require_reading.byDefault("none");
};
const evaluates = (scope) => evaluation(scope)?.value === "steps";
const nanotron = {
	id: "nanotron",
	title: "Nanotron",
	homepage: "https://github.com/huggingface/nanotron",
	version: "0.4",
	dialect: "pyyaml",
	signatures: [{
		kind: "train",
		all: [
			"model.model_config",
			"model.init_method",
			"tokens.train_steps"
		],
		any: [
			"data_stages",
			"optimizer.learning_rate_scheduler",
			"parallelism.dp",
			"data"
		]
	}],
	facts: {
		"plan.name": require_reading.text("general.run"),
		"model.id": require_reading.text("model.init_method.path"),
		"model.tokenizer": require_reading.text("tokenizer.tokenizer_name_or_path"),
		"model.loadDtype": require_reading.choice("model.dtype", {
			bfloat16: "bf16",
			float16: "fp16",
			float32: "fp32"
		}),
		"model.initFromScratch": (scope) => {
			const start = ["model.init_method.path", "checkpoints.resume_checkpoint_path"].map((key) => require_reading.find(scope.native, key)).find((found) => found && !require_reading.isEmpty(found));
			if (start) return require_reading.stated(start, false);
			const random = require_reading.find(scope.native, "model.init_method");
			return random && require_reading.stated(random, true);
		},
		"method.kind": require_reading.always("full", "nanotron trains all weights"),
		"quantization.bits": require_reading.always(16),
		"objective.kind": (scope) => {
			const at = require_reading.find(scope.native, "data_stages");
			return imitates(scope) && at ? require_reading.stated(at, "sft") : require_reading.byDefault("continued-pretraining");
		},
		"data.sequenceLength": require_reading.integer("tokens.sequence_length"),
		"hyper.learningRate": require_reading.number(`${rates}.learning_rate`),
		"hyper.schedule": schedule,
		"hyper.warmupSteps": require_reading.positive(`${rates}.lr_warmup_steps`),
		"hyper.maxSteps": require_reading.positive("tokens.train_steps"),
		"hyper.microBatch": micro,
		"hyper.accumulation": accumulation,
		"hyper.effectiveBatch": effectiveBatch,
		"hyper.optimizer": require_reading.scalar("optimizer.optimizer_factory.name", (node) => require_trainer.optimizerName(node.text)),
		"hyper.weightDecay": require_reading.number("optimizer.weight_decay"),
		"hyper.maxGradNorm": require_reading.number("optimizer.clip_grad"),
		"hyper.seed": require_reading.integer("general.seed"),
		"memory.gradientCheckpointing": require_reading.flag("parallelism.recompute_layer", { default: false }),
		"hardware.count": devices,
		"distributed.zeroStage": require_reading.integer("optimizer.zero_stage"),
		"distributed.tensorParallel": size("tp"),
		"distributed.pipelineParallel": size("pp"),
		"distributed.contextParallel": size("context_parallel_size"),
		"distributed.expertParallel": size("expert_parallel_size"),
		"checkpoint.trigger": require_reading.mapped(require_reading.positive("checkpoints.checkpoint_interval"), () => "steps"),
		"checkpoint.every": require_reading.positive("checkpoints.checkpoint_interval"),
		"checkpoint.resume": (scope) => require_reading.textAt(scope.native, "checkpoints.resume_checkpoint_path") === void 0 ? require_reading.byDefault("none") : require_reading.scalar("checkpoints.resume_checkpoint_path", () => "path")(scope),
		"evaluation.trigger": evaluation,
		...require_reading.allWhen(evaluates, {
			"evaluation.every": require_reading.positive("tokens.val_check_interval"),
			"evaluation.everyUnit": require_reading.always("steps")
		}),
		"evaluation.benchmarks": require_reading.texts("lighteval.tasks.tasks", { separator: "," }),
		"output.dir": require_reading.text("checkpoints.checkpoints_path"),
		"logging.project": require_reading.text("general.project")
	},
	lists: { "data.train": require_reading.each("data_stages", source) }
};

exports.nanotron = nanotron;