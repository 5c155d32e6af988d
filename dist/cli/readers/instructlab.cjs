Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_data_files = require("../data-files.cjs"), require_targets = require("../targets.cjs"), phases = {
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
}, plain = {
	num_epochs: 10,
	learning_rate: 2e-5,
	effective_batch_size: 64
}, device = (scope) => require_core.$t(scope.native, "train.device")?.toLowerCase() ?? "cpu", pipeline = (scope) => require_core.$t(scope.native, "train.pipeline") ?? (/cuda|hpu/.test(device(scope)) ? "accelerated" : "full"), isSimple = (scope) => pipeline(scope) === "simple", isFull = (scope) => pipeline(scope) === "full", isAccelerated = (scope) => pipeline(scope) === "accelerated", adapts = (scope) => isAccelerated(scope) && method(scope)?.value === "lora", phaseOf = (scope) => {
	let { part } = scope.native;
	return part === "phase1" || part === "phase2" ? part : void 0;
}, method = (scope) => {
	if (isSimple(scope)) return require_core.ut("lora", "the simple pipeline trains a LoRA adapter");
	let rank = require_core.Et("train.lora_rank")(scope);
	if (rank?.value === null && rank.state !== "unset") return rank;
	if (typeof rank?.value != "number") {
		let zero = require_core.zt(scope.native, "train.lora_rank");
		return zero && !require_core.Ht(zero) ? require_core.jt(zero, "full") : require_core.ut("full", "no `lora_rank` is set");
	}
	return isAccelerated(scope) ? {
		...rank,
		value: "lora"
	} : require_core.Vt(scope.native, "train.pipeline") ? {
		...rank,
		value: "full",
		note: "the full pipeline ignores `lora_rank`"
	} : {
		...rank,
		value: "lora",
		confidence: .6,
		note: "if the command asks for the accelerated pipeline"
	};
}, bits = (scope) => {
	if (isSimple(scope)) return require_core.pt("a flag of the command")(scope);
	if (!adapts(scope)) return require_core.ut(16);
	let at = require_core.zt(scope.native, "train.lora_quantize_dtype");
	return at && (require_core.Ht(at) || /^none$/i.test(require_core.$t(scope.native, "train.lora_quantize_dtype") ?? "")) ? require_core.jt(at, 16) : require_core.kt("train.lora_quantize_dtype", (node) => /^(nf4|fp4)$/.test(node.text) ? 4 : void 0, { default: 4 })(scope);
}, quantised = (scope) => bits(scope)?.value === 4, perPhase = (key, standard, one, read) => (scope) => {
	let phase = phaseOf(scope);
	if (phase === void 0) return read(one, { default: plain[key] })(scope);
	let fact = read(`train.phased_${phase}_${key}`, { default: standard(phase) })(scope);
	return fact && {
		...fact,
		confidence: .7,
		note: "with `--strategy lab-multiphase`"
	};
}, extra = (reading) => require_core.yt("train.additional_args", reading), source = {
	id: require_core.Mt(""),
	fileFormat: require_core.St(require_core.Mt(""), (path) => require_data_files.t(String(path))),
	format: require_core.ct("chat"),
	labelled: require_core.ct(!0),
	synthetic: (scope) => {
		let teacher = require_core.zt(require_core.tn(scope.native), "generate.teacher.model_path");
		return teacher && !require_core.Ht(teacher) ? require_core.jt(teacher, !0, { confidence: .7 }) : void 0;
	}
}, trainData = (scope) => phaseOf(scope) === void 0 ? require_core.ft("train.data_path", source)(scope) : require_core.Ct("external", void 0, "named on the command line as data of this phase"), count = (scope) => {
	let perNode = require_core.bt("train.nproc_per_node", { default: 1 })(scope), nodes = nodeCount(scope);
	return typeof perNode?.value == "number" && typeof nodes?.value == "number" ? {
		...perNode,
		value: perNode.value * nodes.value
	} : perNode;
}, nodeCount = extra(require_core.bt("nnodes", { default: 1 })), accelerator = (scope) => {
	let family = require_core.Mt("metadata.gpu_family")(scope), maker = require_core.$t(scope.native, "metadata.gpu_manufacturer");
	return typeof family?.value == "string" && maker !== void 0 ? {
		...family,
		value: `${maker} ${family.value}`
	} : family;
}, backend = (scope) => require_core.$t(scope.native, "train.distributed_backend")?.toLowerCase() ?? "fsdp", offload = (scope) => require_core.St(require_core.vt(`train.${backend(scope)}_cpu_offload_optimizer`, { default: !1 }), (on) => on === !0 ? "cpu" : "none")(scope), savesAtEpoch = require_core.vt("train.checkpoint_at_epoch", { default: !0 }), savesSamples = (scope) => !isSimple(scope) && phaseOf(scope) === void 0 && savesAtEpoch(scope)?.value === !1, checkpointTrigger = (scope) => savesSamples(scope) ? require_core.St(require_core.Et("train.save_samples", { default: 25e4 }), () => "steps")(scope) : require_core.St(savesAtEpoch, () => "epoch")(scope), benchmarks = (scope) => {
	let at = require_core.zt(scope.native, "evaluate"), names = require_core.Kt(scope.native, "evaluate").filter((name) => /^(mmlu|mt_bench|dk_bench)/.test(name));
	return at && names.length > 0 ? require_core.jt(at, names, {
		confidence: .6,
		note: "settings for `ilab model evaluate`"
	}) : void 0;
}, comparesBase = (scope) => {
	let base = require_core.zt(scope.native, "evaluate.base_model"), branch = ["evaluate.mmlu_branch", "evaluate.mt_bench_branch"].some((key) => require_core.zt(scope.native, key));
	return base && !require_core.Ht(base) && branch ? require_core.jt(base, !0, { confidence: .6 }) : void 0;
}, phaseKey = /^phased_(phase[12])_(num_epochs|learning_rate|effective_batch_size)$/;
function phasesAreSet(native) {
	return require_core.Kt(native, "train").some((key) => {
		let [, phase, setting] = phaseKey.exec(key) ?? [], standard = phase === "phase1" ? phases.phase1 : phases.phase2, value = setting && require_core.$t(native, `train.${key}`);
		if (value === void 0 || value === "") return !1;
		let expected = setting === "num_epochs" ? standard.epochs : setting === "learning_rate" ? standard.rate : standard.batch;
		return Number(value) !== expected;
	});
}
const instructlab = {
	id: "instructlab",
	title: "InstructLab",
	homepage: "https://docs.instructlab.ai",
	version: "2d734099",
	dialect: "yaml-1.2",
	signatures: [{}, {}],
	runs: (scope) => {
		let { native } = scope;
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
			let phase = phaseOf(scope);
			return phase && require_core.ut(phase === "phase1" ? 0 : 1);
		},
		"plan.stages": require_core.Lt((s) => phaseOf(s) !== void 0, require_core.ct(2)),
		"model.id": require_core.Mt("train.model_path", { default: "instructlab/granite-7b-lab" }),
		"model.continuesAdapter": require_core.Lt((s) => phaseOf(s) === "phase2", require_core.pt("the best checkpoint of the first phase")),
		"method.kind": method,
		...require_core.st(adapts, {
			"adapter.rank": require_core.bt("train.lora_rank"),
			"adapter.alpha": extra(require_core.Tt("lora_alpha", { default: 32 })),
			"adapter.dropout": extra(require_core.Tt("lora_dropout", { default: .1 })),
			...require_targets.n("train.additional_args.lora_target_modules", { default: [
				"q_proj",
				"k_proj",
				"v_proj",
				"o_proj"
			] })
		}),
		"quantization.bits": bits,
		"quantization.scheme": require_core.Lt(quantised, require_core.ct("bitsandbytes")),
		"quantization.type": require_core.Lt(quantised, require_core.Mt("train.lora_quantize_dtype", { default: "nf4" })),
		"objective.kind": require_core.ct("sft"),
		"data.sequenceLength": require_core.Lt((s) => !isSimple(s), require_core.bt("train.max_seq_len", { default: 4096 })),
		"data.overlong": require_core.Lt((s) => !isSimple(s), require_core.ct("drop")),
		"hyper.learningRate": require_core.ht(require_core.Lt(isAccelerated, perPhase("learning_rate", (phase) => phases[phase].rate, "train.additional_args.learning_rate", require_core.Tt)), require_core.Lt(isFull, require_core.ct(2e-5, "the full pipeline has a fixed rate"))),
		"hyper.warmupSteps": require_core.Lt(isAccelerated, extra(require_core.Et("warmup_steps", { default: 25 }))),
		"hyper.schedule": require_core.Lt(isAccelerated, require_core.ct("cosine")),
		"hyper.epochs": perPhase("num_epochs", (phase) => phases[phase].epochs, "train.num_epochs", require_core.Tt),
		"hyper.effectiveBatch": require_core.Lt((s) => !isSimple(s), perPhase("effective_batch_size", (phase) => phases[phase].batch, "train.effective_batch_size", require_core.bt)),
		"hyper.tokensPerDevice": require_core.Lt((s) => !isSimple(s), require_core.bt("train.max_batch_len", { default: 5e3 })),
		"hyper.optimizer": require_core.ht(require_core.Lt(isAccelerated, require_core.ct("adamw")), require_core.Lt(isFull, require_core.ct("adafactor"))),
		"hyper.seed": require_core.Lt(isAccelerated, extra(require_core.bt("random_seed", { default: 42 }))),
		"memory.gradientCheckpointing": require_core.Lt(isFull, require_core.ct(!0)),
		"hardware.count": count,
		"hardware.nodes": nodeCount,
		"hardware.name": accelerator,
		"distributed.backend": require_core.Lt(isAccelerated, require_core.Mt("train.distributed_backend", { default: "fsdp" })),
		"distributed.offload": require_core.Lt(isAccelerated, offload),
		"checkpoint.trigger": checkpointTrigger,
		"checkpoint.every": require_core.Lt(savesSamples, require_core.Et("train.save_samples", { default: 25e4 })),
		"checkpoint.everyUnit": require_core.Lt(savesSamples, require_core.ct("samples")),
		"evaluation.benchmarks": benchmarks,
		"evaluation.baselineCompared": comparesBase,
		"evaluation.loadBest": require_core.Lt((s) => phaseOf(s) === "phase2", require_core.ct(!0, "the last phase keeps the checkpoint that its judge scores best")),
		"output.dir": require_core.Mt("train.ckpt_output_dir"),
		"serving.engine": require_core.kt("serve.backend", (node) => node.text === "vllm" ? "vllm" : "other"),
		"serving.model": require_core.Mt("serve.model_path"),
		"serving.retrieval": require_core.vt("rag.enabled", { default: !1 })
	},
	lists: { "data.train": trainData }
};
exports.instructlab = instructlab;
