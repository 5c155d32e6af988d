Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_trainer = require("../trainer.cjs"), source = inDataset({
	id: (scope) => require_core.Vt(scope.native, "dataset_folder") ? onlyFolder(scope) : require_core.Mt("hf_dataset_or_datasets")(scope),
	config: require_core.Mt("hf_dataset_config_name"),
	split: require_core.Mt("hf_dataset_splits"),
	files: require_core.Nt("dataset_folder"),
	format: (scope) => {
		let folder = require_core.zt(scope.native, "dataset_folder");
		return folder && !require_core.Ht(folder) ? require_core.jt(folder, "tokenized") : require_core.Vt(scope.native, "sft_dataloader") ? require_core.ut("chat") : require_core.ut("text");
	}
});
function inDataset(fields) {
	return Object.fromEntries(Object.entries(fields).map(([name, reading]) => [name, require_core.yt("data.dataset", reading)]));
}
const onlyFolder = require_core.St(require_core.Nt("dataset_folder"), (names) => Array.isArray(names) && names.length === 1 ? String(names[0]) : void 0), imitates = (scope) => require_core.Wt(scope.native, "data_stages").some((stage) => require_core.Vt(stage, "data.dataset.sft_dataloader")), sizes = [
	"dp",
	"tp",
	"pp",
	"context_parallel_size"
], size = (name) => require_core.bt(`parallelism.${name}`, { default: 1 }), devices = (scope) => {
	let values = sizes.map((name) => size(name)(scope)?.value), first = size("dp")(scope);
	return !first || !values.every((value) => typeof value == "number") ? first && {
		...first,
		value: null
	} : {
		...first,
		value: values.reduce((product, value) => product * Number(value), 1)
	};
};
function effectiveBatch(scope) {
	let values = [
		micro,
		accumulation,
		size("dp")
	].map((reading) => reading(scope)?.value);
	if (values.every((value) => typeof value == "number")) return {
		value: values.reduce((product, value) => product * Number(value), 1),
		state: "derived",
		from: ["hyper.microBatch", "hyper.accumulation"]
	};
}
const micro = require_core.bt("tokens.micro_batch_size"), accumulation = require_core.bt("tokens.batch_accumulation_per_replica"), rates = "optimizer.learning_rate_scheduler", schedule = (scope) => {
	let kind = require_core.dt(`${rates}.lr_decay_style`, {
		cosine: "cosine",
		linear: "linear",
		"1-sqrt": "other"
	})(scope), floor = require_core.Tt(`${rates}.min_decay_lr`)(scope)?.value;
	return kind?.value === "cosine" && typeof floor == "number" && floor > 0 ? {
		...kind,
		value: "cosine-min"
	} : kind;
}, evaluation = (scope) => {
	let every = require_core.Et("tokens.val_check_interval")(scope);
	return typeof every?.value == "number" ? {
		...every,
		value: "steps"
	} : require_core.ut("none");
}, nanotron = {
	id: "nanotron",
	title: "Nanotron",
	homepage: "https://github.com/huggingface/nanotron",
	version: "0.4",
	dialect: "pyyaml",
	signatures: [{}],
	facts: {
		"plan.name": require_core.Mt("general.run"),
		"model.id": require_core.Mt("model.init_method.path"),
		"model.tokenizer": require_core.Mt("tokenizer.tokenizer_name_or_path"),
		"model.loadDtype": require_core.dt("model.dtype", {
			bfloat16: "bf16",
			float16: "fp16",
			float32: "fp32"
		}),
		"model.initFromScratch": (scope) => {
			let start = ["model.init_method.path", "checkpoints.resume_checkpoint_path"].map((key) => require_core.zt(scope.native, key)).find((found) => found && !require_core.Ht(found));
			if (start) return require_core.jt(start, !1);
			let random = require_core.zt(scope.native, "model.init_method");
			return random && require_core.jt(random, !0);
		},
		"method.kind": require_core.ct("full", "nanotron trains all weights"),
		"quantization.bits": require_core.ct(16),
		"objective.kind": (scope) => {
			let at = require_core.zt(scope.native, "data_stages");
			return imitates(scope) && at ? require_core.jt(at, "sft") : require_core.ut("continued-pretraining");
		},
		"data.sequenceLength": require_core.bt("tokens.sequence_length"),
		"hyper.learningRate": require_core.Tt(`${rates}.learning_rate`),
		"hyper.schedule": schedule,
		"hyper.warmupSteps": require_core.Et(`${rates}.lr_warmup_steps`),
		"hyper.maxSteps": require_core.Et("tokens.train_steps"),
		"hyper.microBatch": micro,
		"hyper.accumulation": accumulation,
		"hyper.effectiveBatch": effectiveBatch,
		"hyper.optimizer": require_core.kt("optimizer.optimizer_factory.name", (node) => require_trainer.c(node.text)),
		"hyper.weightDecay": require_core.Tt("optimizer.weight_decay"),
		"hyper.maxGradNorm": require_core.Tt("optimizer.clip_grad"),
		"hyper.seed": require_core.bt("general.seed"),
		"memory.gradientCheckpointing": require_core.vt("parallelism.recompute_layer", { default: !1 }),
		"hardware.count": devices,
		"distributed.zeroStage": require_core.bt("optimizer.zero_stage"),
		"distributed.tensorParallel": size("tp"),
		"distributed.pipelineParallel": size("pp"),
		"distributed.contextParallel": size("context_parallel_size"),
		"distributed.expertParallel": size("expert_parallel_size"),
		"checkpoint.trigger": require_core.St(require_core.Et("checkpoints.checkpoint_interval"), () => "steps"),
		"checkpoint.every": require_core.Et("checkpoints.checkpoint_interval"),
		"checkpoint.resume": (scope) => require_core.$t(scope.native, "checkpoints.resume_checkpoint_path") === void 0 ? require_core.ut("none") : require_core.kt("checkpoints.resume_checkpoint_path", () => "path")(scope),
		"evaluation.trigger": evaluation,
		...require_core.st((scope) => evaluation(scope)?.value === "steps", {
			"evaluation.every": require_core.Et("tokens.val_check_interval"),
			"evaluation.everyUnit": require_core.ct("steps")
		}),
		"evaluation.benchmarks": require_core.Nt("lighteval.tasks.tasks", { separator: "," }),
		"output.dir": require_core.Mt("checkpoints.checkpoints_path"),
		"logging.project": require_core.Mt("general.project")
	},
	lists: { "data.train": require_core.ft("data_stages", source) }
};
exports.nanotron = nanotron;
