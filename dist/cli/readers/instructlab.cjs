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
}, device = (scope) => require_core.Xt(scope.native, "train.device")?.toLowerCase() ?? "cpu", pipeline = (scope) => require_core.Xt(scope.native, "train.pipeline") ?? (/cuda|hpu/.test(device(scope)) ? "accelerated" : "full"), isSimple = (scope) => pipeline(scope) === "simple", isFull = (scope) => pipeline(scope) === "full", isAccelerated = (scope) => pipeline(scope) === "accelerated", adapts = (scope) => isAccelerated(scope) && method(scope)?.value === "lora", phaseOf = (scope) => {
let { part } = scope.native;
return part === "phase1" || part === "phase2" ? part : void 0;
}, method = (scope) => {
if (isSimple(scope)) return require_core.st("lora", "the simple pipeline trains a LoRA adapter");
let rank = require_core.Ct("train.lora_rank")(scope);
if (rank?.value === null && rank.state !== "unset") return rank;
if (typeof rank?.value != "number") {
let zero = require_core.It(scope.native, "train.lora_rank");
return zero && !require_core.zt(zero) ? require_core.Ot(zero, "full") : require_core.st("full", "no `lora_rank` is set");
}
return isAccelerated(scope) ? {
...rank,
value: "lora"
} : require_core.Rt(scope.native, "train.pipeline") ? {
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
if (isSimple(scope)) return require_core.ut("a flag of the command")(scope);
if (!adapts(scope)) return require_core.st(16);
let at = require_core.It(scope.native, "train.lora_quantize_dtype");
return at && (require_core.zt(at) || /^none$/i.test(require_core.Xt(scope.native, "train.lora_quantize_dtype") ?? "")) ? require_core.Ot(at, 16) : require_core.Et("train.lora_quantize_dtype", (node) => /^(nf4|fp4)$/.test(node.text) ? 4 : void 0, { default: 4 })(scope);
}, quantised = (scope) => bits(scope)?.value === 4, perPhase = (key, standard, one, read) => (scope) => {
let phase = phaseOf(scope);
if (phase === void 0) return read(one, { default: plain[key] })(scope);
let fact = read(`train.phased_${phase}_${key}`, { default: standard(phase) })(scope);
return fact && {
...fact,
confidence: .7,
note: "with `--strategy lab-multiphase`"
};
}, extra = (reading) => require_core.gt("train.additional_args", reading), source = {
id: require_core.kt(""),
fileFormat: require_core.yt(require_core.kt(""), (path) => require_data_files.t(String(path))),
format: require_core.at("chat"),
labelled: require_core.at(!0),
synthetic: (scope) => {
let teacher = require_core.It(require_core.Qt(scope.native), "generate.teacher.model_path");
return teacher && !require_core.zt(teacher) ? require_core.Ot(teacher, !0, { confidence: .7 }) : void 0;
}
}, trainData = (scope) => phaseOf(scope) === void 0 ? require_core.lt("train.data_path", source)(scope) : require_core.bt("external", void 0, "named on the command line as data of this phase"), count = (scope) => {
let perNode = require_core._t("train.nproc_per_node", { default: 1 })(scope), nodes = nodeCount(scope);
return typeof perNode?.value == "number" && typeof nodes?.value == "number" ? {
...perNode,
value: perNode.value * nodes.value
} : perNode;
}, nodeCount = extra(require_core._t("nnodes", { default: 1 })), accelerator = (scope) => {
let family = require_core.kt("metadata.gpu_family")(scope), maker = require_core.Xt(scope.native, "metadata.gpu_manufacturer");
return typeof family?.value == "string" && maker !== void 0 ? {
...family,
value: `${maker} ${family.value}`
} : family;
}, backend = (scope) => require_core.Xt(scope.native, "train.distributed_backend")?.toLowerCase() ?? "fsdp", offload = (scope) => require_core.yt(require_core.ht(`train.${backend(scope)}_cpu_offload_optimizer`, { default: !1 }), (on) => on === !0 ? "cpu" : "none")(scope), savesAtEpoch = require_core.ht("train.checkpoint_at_epoch", { default: !0 }), savesSamples = (scope) => !isSimple(scope) && phaseOf(scope) === void 0 && savesAtEpoch(scope)?.value === !1, checkpointTrigger = (scope) => savesSamples(scope) ? require_core.yt(require_core.Ct("train.save_samples", { default: 25e4 }), () => "steps")(scope) : require_core.yt(savesAtEpoch, () => "epoch")(scope), benchmarks = (scope) => {
let at = require_core.It(scope.native, "evaluate"), names = require_core.Ut(scope.native, "evaluate").filter((name) => /^(mmlu|mt_bench|dk_bench)/.test(name));
return at && names.length > 0 ? require_core.Ot(at, names, {
confidence: .6,
note: "settings for `ilab model evaluate`"
}) : void 0;
}, comparesBase = (scope) => {
let base = require_core.It(scope.native, "evaluate.base_model"), branch = ["evaluate.mmlu_branch", "evaluate.mt_bench_branch"].some((key) => require_core.It(scope.native, key));
return base && !require_core.zt(base) && branch ? require_core.Ot(base, !0, { confidence: .6 }) : void 0;
}, phaseKey = /^phased_(phase[12])_(num_epochs|learning_rate|effective_batch_size)$/;
function phasesAreSet(native) {
return require_core.Ut(native, "train").some((key) => {
let [, phase, setting] = phaseKey.exec(key) ?? [], standard = phase === "phase1" ? phases.phase1 : phases.phase2, value = setting && require_core.Xt(native, `train.${key}`);
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
return phase && require_core.st(phase === "phase1" ? 0 : 1);
},
"plan.stages": require_core.Pt((s) => phaseOf(s) !== void 0, require_core.at(2)),
"model.id": require_core.kt("train.model_path", { default: "instructlab/granite-7b-lab" }),
"model.continuesAdapter": require_core.Pt((s) => phaseOf(s) === "phase2", require_core.ut("the best checkpoint of the first phase")),
"method.kind": method,
...require_core.it(adapts, {
"adapter.rank": require_core._t("train.lora_rank"),
"adapter.alpha": extra(require_core.St("lora_alpha", { default: 32 })),
"adapter.dropout": extra(require_core.St("lora_dropout", { default: .1 })),
...require_targets.n("train.additional_args.lora_target_modules", { default: [
"q_proj",
"k_proj",
"v_proj",
"o_proj"
] })
}),
"quantization.bits": bits,
"quantization.scheme": require_core.Pt(quantised, require_core.at("bitsandbytes")),
"quantization.type": require_core.Pt(quantised, require_core.kt("train.lora_quantize_dtype", { default: "nf4" })),
"objective.kind": require_core.at("sft"),
"data.sequenceLength": require_core.Pt((s) => !isSimple(s), require_core._t("train.max_seq_len", { default: 4096 })),
"data.overlong": require_core.Pt((s) => !isSimple(s), require_core.at("drop")),
"hyper.learningRate": require_core.ft(require_core.Pt(isAccelerated, perPhase("learning_rate", (phase) => phases[phase].rate, "train.additional_args.learning_rate", require_core.St)), require_core.Pt(isFull, require_core.at(2e-5, "the full pipeline has a fixed rate"))),
"hyper.warmupSteps": require_core.Pt(isAccelerated, extra(require_core.Ct("warmup_steps", { default: 25 }))),
"hyper.schedule": require_core.Pt(isAccelerated, require_core.at("cosine")),
"hyper.epochs": perPhase("num_epochs", (phase) => phases[phase].epochs, "train.num_epochs", require_core.St),
"hyper.effectiveBatch": require_core.Pt((s) => !isSimple(s), perPhase("effective_batch_size", (phase) => phases[phase].batch, "train.effective_batch_size", require_core._t)),
"hyper.tokensPerDevice": require_core.Pt((s) => !isSimple(s), require_core._t("train.max_batch_len", { default: 5e3 })),
"hyper.optimizer": require_core.ft(require_core.Pt(isAccelerated, require_core.at("adamw")), require_core.Pt(isFull, require_core.at("adafactor"))),
"hyper.seed": require_core.Pt(isAccelerated, extra(require_core._t("random_seed", { default: 42 }))),
"memory.gradientCheckpointing": require_core.Pt(isFull, require_core.at(!0)),
"hardware.count": count,
"hardware.nodes": nodeCount,
"hardware.name": accelerator,
"distributed.backend": require_core.Pt(isAccelerated, require_core.kt("train.distributed_backend", { default: "fsdp" })),
"distributed.offload": require_core.Pt(isAccelerated, offload),
"checkpoint.trigger": checkpointTrigger,
"checkpoint.every": require_core.Pt(savesSamples, require_core.Ct("train.save_samples", { default: 25e4 })),
"checkpoint.everyUnit": require_core.Pt(savesSamples, require_core.at("samples")),
"evaluation.benchmarks": benchmarks,
"evaluation.baselineCompared": comparesBase,
"evaluation.loadBest": require_core.Pt((s) => phaseOf(s) === "phase2", require_core.at(!0, "the last phase keeps the checkpoint that its judge scores best")),
"output.dir": require_core.kt("train.ckpt_output_dir"),
"serving.engine": require_core.Et("serve.backend", (node) => node.text === "vllm" ? "vllm" : "other"),
"serving.model": require_core.kt("serve.model_path"),
"serving.retrieval": require_core.ht("rag.enabled", { default: !1 })
},
lists: { "data.train": trainData }
};
exports.instructlab = instructlab;
