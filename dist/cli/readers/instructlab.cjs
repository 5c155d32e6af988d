Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_reading = require("./shared-reading.cjs");
const require_data_files = require("./shared-data-files.cjs");
const require_targets = require("./shared-targets.cjs");

// src/frameworks/instructlab.ts
const phases = {
	phase1: {
		epochs: 7,
		rate: 2e-5,
		batch: 128
	},
	phase2: {
		epochs: 10,
		rate: 6e-6,
		batch: 3840
	}
};
const plain = {
	num_epochs: 10,
	learning_rate: 2e-5,
	effective_batch_size: 64
};
const device = (scope) => require_reading.textAt(scope.native, "train.device")?.toLowerCase() ?? "cpu";
const pipeline = (scope) => {
	return require_reading.textAt(scope.native, "train.pipeline") ?? (/cuda|hpu/.test(device(scope)) ? "accelerated" : "full");
};
const isSimple = (scope) => pipeline(scope) === "simple";
const isFull = (scope) => pipeline(scope) === "full";
const isAccelerated = (scope) => pipeline(scope) === "accelerated";
const adapts = (scope) => isAccelerated(scope) && method(scope)?.value === "lora";
const phaseOf = (scope) => {
	const { part } = scope.native;
	return part === "phase1" || part === "phase2" ? part : void 0;
};
const method = (scope) => {
	if (isSimple(scope)) return require_reading.byDefault("lora", "the simple pipeline trains a LoRA adapter");
	const rank = require_reading.positive("train.lora_rank")(scope);
	if (rank?.value === null && rank.state !== "unset") return rank;
	if (typeof rank?.value !== "number") {
		const zero = require_reading.find(scope.native, "train.lora_rank");
		return zero && !require_reading.isEmpty(zero) ? require_reading.stated(zero, "full") : require_reading.byDefault("full", "no `lora_rank` is set");
	}
	if (isAccelerated(scope)) return {
		...rank,
		value: "lora"
	};
	return require_reading.has(scope.native, "train.pipeline") ? {
		...rank,
		value: "full",
		note: "the full pipeline ignores `lora_rank`"
	} : {
		...rank,
		value: "lora",
		confidence: .6,
		note: "if the command asks for the accelerated pipeline"
	};
};
const bits = (scope) => {
	if (isSimple(scope)) return require_reading.external("a flag of the command")(scope);
	if (!adapts(scope)) return require_reading.byDefault(16);
	const at = require_reading.find(scope.native, "train.lora_quantize_dtype");
	if (at && (require_reading.isEmpty(at) || /^none$/i.test(require_reading.textAt(scope.native, "train.lora_quantize_dtype") ?? ""))) return require_reading.stated(at, 16);
	return require_reading.scalar("train.lora_quantize_dtype", (node) => /^(nf4|fp4)$/.test(node.text) ? 4 : void 0, { default: 4 })(scope);
};
const quantised = (scope) => bits(scope)?.value === 4;
const perPhase = (key, standard, one, read) => (scope) => {
	const phase = phaseOf(scope);
	if (phase === void 0) return read(one, { default: plain[key] })(scope);
	const fact = read(`train.phased_${phase}_${key}`, { default: standard(phase) })(scope);
	return fact && {
		...fact,
		confidence: .7,
		note: "with `--strategy lab-multiphase`"
	};
};
const extra = (reading) => require_reading.inside("train.additional_args", reading);
const synthetic = (scope) => {
	const teacher = require_reading.find({
		...scope.native,
		base: ""
	}, "generate.teacher.model_path");
	return teacher && !require_reading.isEmpty(teacher) ? require_reading.stated(teacher, true, { confidence: .7 }) : void 0;
};
const source = {
	id: require_reading.text(""),
	fileFormat: require_reading.mapped(require_reading.text(""), (path) => require_data_files.fileFormatOf(String(path))),
	format: require_reading.always("chat"),
	labelled: require_reading.always(true),
	synthetic
};
const trainData = (scope) => phaseOf(scope) === void 0 ? require_reading.each("train.data_path", source)(scope) : require_reading.noRecords("external", void 0, "named on the command line as data of this phase");
const count = (scope) => {
	const perNode = require_reading.integer("train.nproc_per_node", { default: 1 })(scope);
	const nodes = nodeCount(scope);
	return typeof perNode?.value === "number" && typeof nodes?.value === "number" ? {
		...perNode,
		value: perNode.value * nodes.value
	} : perNode;
};
const nodeCount = extra(require_reading.integer("nnodes", { default: 1 }));
const accelerator = (scope) => {
	const family = require_reading.text("metadata.gpu_family")(scope);
	const maker = require_reading.textAt(scope.native, "metadata.gpu_manufacturer");
	return typeof family?.value === "string" && maker !== void 0 ? {
		...family,
		value: `${maker} ${family.value}`
	} : family;
};
const backend = (scope) => require_reading.textAt(scope.native, "train.distributed_backend")?.toLowerCase() ?? "fsdp";
const offload = (scope) => require_reading.mapped(require_reading.flag(`train.${backend(scope)}_cpu_offload_optimizer`, { default: false }), (on) => on === true ? "cpu" : "none")(scope);
const savesAtEpoch = require_reading.flag("train.checkpoint_at_epoch", { default: true });
const savesSamples = (scope) => !isSimple(scope) && phaseOf(scope) === void 0 && savesAtEpoch(scope)?.value === false;
const checkpointTrigger = (scope) => savesSamples(scope) ? require_reading.mapped(require_reading.positive("train.save_samples", { default: 25e4 }), () => "steps")(scope) : require_reading.mapped(savesAtEpoch, () => "epoch")(scope);
const benchmarks = (scope) => {
	const at = require_reading.find(scope.native, "evaluate");
	const names = require_reading.keysAt(scope.native, "evaluate").filter((name) => /^(mmlu|mt_bench|dk_bench)/.test(name));
	return at && names.length > 0 ? require_reading.stated(at, names, {
		confidence: .6,
		note: "settings for `ilab model evaluate`"
	}) : void 0;
};
const comparesBase = (scope) => {
	const base = require_reading.find(scope.native, "evaluate.base_model");
	const branch = ["evaluate.mmlu_branch", "evaluate.mt_bench_branch"].some((key) => require_reading.find(scope.native, key));
	return base && !require_reading.isEmpty(base) && branch ? require_reading.stated(base, true, { confidence: .6 }) : void 0;
};
const phaseKey = /^phased_(phase[12])_(num_epochs|learning_rate|effective_batch_size)$/;
function phasesAreSet(native) {
	return require_reading.keysAt(native, "train").some((key) => {
		const [, phase, setting] = phaseKey.exec(key) ?? [];
		const standard = phase === "phase1" ? phases.phase1 : phases.phase2;
		const value = setting && require_reading.textAt(native, `train.${key}`);
		if (value === void 0 || value === "") return false;
		const expected = setting === "num_epochs" ? standard.epochs : setting === "learning_rate" ? standard.rate : standard.batch;
		return Number(value) !== expected;
	});
}
const instructlab = {
	id: "instructlab",
	title: "InstructLab",
	homepage: "https://docs.instructlab.ai",
	version: "2d734099",
	dialect: "yaml-1.2",
	signatures: [{
		kind: "train",
		all: ["train"],
		any: [
			"train.ckpt_output_dir",
			"train.data_output_dir",
			"train.phased_base_dir",
			"train.phased_phase1_num_epochs",
			"train.effective_batch_size&train.max_batch_len"
		],
		none: ["train.global_batch_size"]
	}, {
		kind: "dataset-registry",
		all: ["seed_examples"],
		any: [
			"created_by",
			"task_description",
			"domain"
		]
	}],
	runs: (scope) => {
		const { native } = scope;
		return isAccelerated(scope) && phasesAreSet(native) ? [{
			...native,
			part: "phase1"
		}, {
			...native,
			part: "phase2"
		}] : [native];
	},
	facts: {
		"plan.stage": (scope) => {
			const phase = phaseOf(scope);
			return phase && require_reading.byDefault(phase === "phase1" ? 0 : 1);
		},
		"plan.stages": require_reading.when((s) => phaseOf(s) !== void 0, require_reading.always(2)),
		"model.id": require_reading.text("train.model_path", { default: "instructlab/granite-7b-lab" }),
		"model.continuesAdapter": require_reading.when((s) => phaseOf(s) === "phase2", require_reading.external("the best checkpoint of the first phase")),
		"method.kind": method,
		...require_reading.allWhen(adapts, {
			"adapter.rank": require_reading.integer("train.lora_rank"),
			"adapter.alpha": extra(require_reading.number("lora_alpha", { default: 32 })),
			"adapter.dropout": extra(require_reading.number("lora_dropout", { default: .1 })),
			...require_targets.targetFacts("train.additional_args.lora_target_modules", { default: [
				"q_proj",
				"k_proj",
				"v_proj",
				"o_proj"
			] })
		}),
		"quantization.bits": bits,
		"quantization.scheme": require_reading.when(quantised, require_reading.always("bitsandbytes")),
		"quantization.type": require_reading.when(quantised, require_reading.text("train.lora_quantize_dtype", { default: "nf4" })),
		"objective.kind": require_reading.always("sft"),
		"data.sequenceLength": require_reading.when((s) => !isSimple(s), require_reading.integer("train.max_seq_len", { default: 4096 })),
		"data.overlong": require_reading.when((s) => !isSimple(s), require_reading.always("drop")),
		"hyper.learningRate": require_reading.firstOf(require_reading.when(isAccelerated, perPhase("learning_rate", (phase) => phases[phase].rate, "train.additional_args.learning_rate", require_reading.number)), require_reading.when(isFull, require_reading.always(2e-5, "the full pipeline has a fixed rate"))),
		"hyper.warmupSteps": require_reading.when(isAccelerated, extra(require_reading.positive("warmup_steps", { default: 25 }))),
		"hyper.schedule": require_reading.when(isAccelerated, require_reading.always("cosine")),
		"hyper.epochs": perPhase("num_epochs", (phase) => phases[phase].epochs, "train.num_epochs", require_reading.number),
		"hyper.effectiveBatch": require_reading.when((s) => !isSimple(s), perPhase("effective_batch_size", (phase) => phases[phase].batch, "train.effective_batch_size", require_reading.integer)),
		"hyper.tokensPerDevice": require_reading.when((s) => !isSimple(s), require_reading.integer("train.max_batch_len", { default: 5e3 })),
		"hyper.optimizer": require_reading.firstOf(require_reading.when(isAccelerated, require_reading.always("adamw")), require_reading.when(isFull, require_reading.always("adafactor"))),
		"hyper.seed": require_reading.when(isAccelerated, extra(require_reading.integer("random_seed", { default: 42 }))),
		"memory.gradientCheckpointing": require_reading.when(isFull, require_reading.always(true)),
		"hardware.count": count,
		"hardware.nodes": nodeCount,
		"hardware.name": accelerator,
		"distributed.backend": require_reading.when(isAccelerated, require_reading.text("train.distributed_backend", { default: "fsdp" })),
		"distributed.offload": require_reading.when(isAccelerated, offload),
		"checkpoint.trigger": checkpointTrigger,
		"checkpoint.every": require_reading.when(savesSamples, require_reading.positive("train.save_samples", { default: 25e4 })),
		"checkpoint.everyUnit": require_reading.when(savesSamples, require_reading.always("samples")),
		"evaluation.benchmarks": benchmarks,
		"evaluation.baselineCompared": comparesBase,
		"evaluation.loadBest": require_reading.when((s) => phaseOf(s) === "phase2", require_reading.always(true, "the last phase keeps the checkpoint that its judge scores best")),
		"output.dir": require_reading.text("train.ckpt_output_dir"),
		"serving.engine": require_reading.scalar("serve.backend", (node) => node.text === "vllm" ? "vllm" : "other"),
		"serving.model": require_reading.text("serve.model_path"),
		"serving.retrieval": require_reading.flag("rag.enabled", { default: false })
	},
	lists: { "data.train": trainData }
};

exports.instructlab = instructlab;