Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_trainer = require("../trainer.cjs"), source = inDataset({
	id: (scope) => require_core.zt(scope.native, "dataset_folder") ? onlyFolder(scope) : require_core.At("hf_dataset_or_datasets")(scope),
	config: require_core.At("hf_dataset_config_name"),
	split: require_core.At("hf_dataset_splits"),
	files: require_core.jt("dataset_folder"),
	format: (scope) => {
		let folder = require_core.Lt(scope.native, "dataset_folder");
		return folder && !require_core.Bt(folder) ? require_core.kt(folder, "tokenized") : require_core.zt(scope.native, "sft_dataloader") ? require_core.lt("chat") : require_core.lt("text");
	}
});
function inDataset(fields) {
	return Object.fromEntries(Object.entries(fields).map(([name, reading]) => [name, require_core.vt("data.dataset", reading)]));
}
const onlyFolder = require_core.xt(require_core.jt("dataset_folder"), (names) => Array.isArray(names) && names.length === 1 ? String(names[0]) : void 0), imitates = (scope) => require_core.Ht(scope.native, "data_stages").some((stage) => require_core.zt(stage, "data.dataset.sft_dataloader")), sizes = [
	"dp",
	"tp",
	"pp",
	"context_parallel_size"
], size = (name) => require_core.yt(`parallelism.${name}`, { default: 1 }), devices = (scope) => {
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
const micro = require_core.yt("tokens.micro_batch_size"), accumulation = require_core.yt("tokens.batch_accumulation_per_replica"), rates = "optimizer.learning_rate_scheduler", schedule = (scope) => {
	let kind = require_core.ut(`${rates}.lr_decay_style`, {
		cosine: "cosine",
		linear: "linear",
		"1-sqrt": "other"
	})(scope), floor = require_core.wt(`${rates}.min_decay_lr`)(scope)?.value;
	return kind?.value === "cosine" && typeof floor == "number" && floor > 0 ? {
		...kind,
		value: "cosine-min"
	} : kind;
}, evaluation = (scope) => {
	let every = require_core.Tt("tokens.val_check_interval")(scope);
	return typeof every?.value == "number" ? {
		...every,
		value: "steps"
	} : require_core.lt("none");
}, nanotron = {
	id: "nanotron",
	title: "Nanotron",
	homepage: "https://github.com/huggingface/nanotron",
	version: "0.4",
	dialect: "pyyaml",
	signatures: [{}],
	facts: {
		"plan.name": require_core.At("general.run"),
		"model.id": require_core.At("model.init_method.path"),
		"model.tokenizer": require_core.At("tokenizer.tokenizer_name_or_path"),
		"model.loadDtype": require_core.ut("model.dtype", {
			bfloat16: "bf16",
			float16: "fp16",
			float32: "fp32"
		}),
		"model.initFromScratch": (scope) => {
			let start = ["model.init_method.path", "checkpoints.resume_checkpoint_path"].map((key) => require_core.Lt(scope.native, key)).find((found) => found && !require_core.Bt(found));
			if (start) return require_core.kt(start, !1);
			let random = require_core.Lt(scope.native, "model.init_method");
			return random && require_core.kt(random, !0);
		},
		"method.kind": require_core.ct("full", "nanotron trains all weights"),
		"quantization.bits": require_core.ct(16),
		"objective.kind": (scope) => {
			let at = require_core.Lt(scope.native, "data_stages");
			return imitates(scope) && at ? require_core.kt(at, "sft") : require_core.lt("continued-pretraining");
		},
		"data.sequenceLength": require_core.yt("tokens.sequence_length"),
		"hyper.learningRate": require_core.wt(`${rates}.learning_rate`),
		"hyper.schedule": schedule,
		"hyper.warmupSteps": require_core.Tt(`${rates}.lr_warmup_steps`),
		"hyper.maxSteps": require_core.Tt("tokens.train_steps"),
		"hyper.microBatch": micro,
		"hyper.accumulation": accumulation,
		"hyper.effectiveBatch": effectiveBatch,
		"hyper.optimizer": require_core.Ot("optimizer.optimizer_factory.name", (node) => require_trainer.c(node.text)),
		"hyper.weightDecay": require_core.wt("optimizer.weight_decay"),
		"hyper.maxGradNorm": require_core.wt("optimizer.clip_grad"),
		"hyper.seed": require_core.yt("general.seed"),
		"memory.gradientCheckpointing": require_core._t("parallelism.recompute_layer", { default: !1 }),
		"hardware.count": devices,
		"distributed.zeroStage": require_core.yt("optimizer.zero_stage"),
		"distributed.tensorParallel": size("tp"),
		"distributed.pipelineParallel": size("pp"),
		"distributed.contextParallel": size("context_parallel_size"),
		"distributed.expertParallel": size("expert_parallel_size"),
		"checkpoint.trigger": require_core.xt(require_core.Tt("checkpoints.checkpoint_interval"), () => "steps"),
		"checkpoint.every": require_core.Tt("checkpoints.checkpoint_interval"),
		"checkpoint.resume": (scope) => require_core.Zt(scope.native, "checkpoints.resume_checkpoint_path") === void 0 ? require_core.lt("none") : require_core.Ot("checkpoints.resume_checkpoint_path", () => "path")(scope),
		"evaluation.trigger": evaluation,
		...require_core.st((scope) => evaluation(scope)?.value === "steps", {
			"evaluation.every": require_core.Tt("tokens.val_check_interval"),
			"evaluation.everyUnit": require_core.ct("steps")
		}),
		"evaluation.benchmarks": require_core.jt("lighteval.tasks.tasks", { separator: "," }),
		"output.dir": require_core.At("checkpoints.checkpoints_path"),
		"logging.project": require_core.At("general.project")
	},
	lists: { "data.train": require_core.dt("data_stages", source) }
};
exports.nanotron = nanotron;
