Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_trainer = require("../trainer.cjs"), schemes = {
lora: "lora",
sdlora: "lora",
adapter: "bottleneck-adapter",
ia3: "ia3",
ptuning: "p-tuning",
selective: "partial",
none: "full"
}, modules = {
attention_qkv: [
"q_proj",
"k_proj",
"v_proj"
],
attention_dense: ["o_proj"],
attention: [
"q_proj",
"k_proj",
"v_proj",
"o_proj"
],
mlp_fc1: ["gate_proj", "up_proj"],
mlp_fc2: ["down_proj"],
mlp: [
"gate_proj",
"up_proj",
"down_proj"
],
all: [
"q_proj",
"k_proj",
"v_proj",
"o_proj",
"gate_proj",
"up_proj",
"down_proj"
]
}, loops = {
dpo: "dpo",
kto: "kto",
ppo: "ppo",
rm: "reward-model",
reinforce: "reinforcement",
spin: "other",
rs: "other",
knowledge_distillation: "distillation"
}, loopOf = ({ native }) => Object.keys(loops).find((name) => require_core.It(native, `trainer.${name}`)?.node.kind === "map"), objective = (scope) => {
let loop = loopOf(scope), at = loop === void 0 ? void 0 : require_core.It(scope.native, `trainer.${loop}`);
return loop !== void 0 && at ? require_core.Ot(at, loops[loop] ?? "other") : require_core.st("sft", "the tuning script learns outputs from inputs");
}, schemeKey = "model.peft.peft_scheme", scheme = (scope) => require_core.Xt(scope.native, schemeKey)?.toLowerCase() ?? "", method = require_core.Et(schemeKey, (node) => node.text.includes(",") ? "other-peft" : schemes[node.text.toLowerCase()] ?? "other-peft", {
default: "full",
note: "without a scheme all weights are trained"
}), isLora = (scope) => method(scope)?.value === "lora", isPrompt = (scope) => method(scope)?.value === "p-tuning", tuning = (name) => `model.peft.lora_tuning.${name}`, alpha = (scope) => {
let fact = require_core.St(tuning("alpha"))(scope);
if (fact?.state !== "unset") return fact;
let rank = require_core._t(tuning("adapter_dim"), { default: 32 })(scope);
return typeof rank?.value == "number" ? require_core.st(rank.value, "as large as the rank") : fact;
}, targets = require_core.yt(require_core.At(tuning("target_modules"), { default: ["attention_qkv"] }), (names) => Array.isArray(names) ? names.flatMap((name) => modules[String(name)] ?? [String(name)]) : void 0), quantisationAware = (scope) => {
let at = require_core.It(scope.native, "quantization.algorithm");
return at && !require_core.zt(at) ? require_core.Ot(at, !0) : require_core.st(!1);
}, exportBits = require_core.Et("quantization.algorithm", (node) => /int4/.test(node.text) ? 4 : /int8|fp8/.test(node.text) ? 8 : void 0), source = {
id: require_core.kt(""),
format: require_core.at("instruction")
}, sources = (section) => (scope) => {
let list = require_core.lt([`${section}.file_names`, `${section}.file_path`], source)(scope), shares = require_core.Vt(scope.native, `${section}.concat_sampling_probabilities`);
if (shares.length !== list.records.length) return list;
let records = list.records.map((record, index) => {
let share = shares[index];
return share ? {
...record,
weight: require_core.St("")(require_core.Dt(scope, share))
} : record;
});
return {
...list,
records
};
}, heldOut = (scope) => {
if (loopOf(scope) !== void 0) return heldOutOfLoop(scope);
let at = require_core.It(scope.native, "model.data.validation_ds.file_names") ?? require_core.It(scope.native, "model.data.validation_ds.file_path");
return at && !require_core.zt(at) ? require_core.Ot(at, "dataset") : require_core.st("none");
}, heldOutOfLoop = (scope) => {
let at = require_core.It(scope.native, "model.data.data_prefix.validation");
return at && !require_core.zt(at) ? require_core.Ot(at, "dataset") : require_core.Ft("unresolved", "the script takes the parts from the data", "model.data.data_prefix");
}, inParts = (part, section) => (scope) => loopOf(scope) === void 0 ? sources(section)(scope) : require_core.lt(`model.data.data_prefix.${part}`, { id: require_core.kt("") })(scope), epochs = (scope) => {
let fact = require_core.St("trainer.max_epochs")(scope), steps = require_core.Ct("trainer.max_steps")(scope);
return typeof fact?.value == "number" && fact.value >= 1e3 && steps?.value !== null ? void 0 : fact;
}, count = (scope) => {
let nodes = require_core._t("trainer.num_nodes", { default: 1 })(scope), devices = require_core.Ct("trainer.devices")(scope);
return typeof nodes?.value != "number" || typeof devices?.value != "number" ? devices : {
...devices,
value: nodes.value * devices.value,
note: "devices \u00d7 nodes"
};
}, ofTrainer = (name) => [`trainer.${name}`, ...Object.keys(loops).map((loop) => `trainer.${loop}.${name}`)], interval = require_core.Ct(ofTrainer("val_check_interval")), isShare = (scope) => Number(interval(scope)?.value ?? 1) < 1, tunesOutputs = (scope) => loopOf(scope) === void 0, schedule = require_core.ct("model.optim.sched.name", {
cosineannealing: "cosine",
warmupannealing: "linear",
warmuppolicy: "constant",
inversesquarerootannealing: "inverse-sqrt",
polynomialdecayannealing: "polynomial"
}), nemo = {
id: "nemo",
title: "NVIDIA NeMo",
homepage: "https://docs.nvidia.com/nemo-framework/",
version: "8cfedd72",
dialect: "omegaconf",
signatures: [
{},
{},
{},
{},
{}
],
facts: {
"plan.name": require_core.kt("name"),
"model.id": require_core.kt(["model.restore_from_path", "pretrained_checkpoint.restore_from_path"]),
"model.continuesAdapter": require_core.kt("model.peft.restore_from_path"),
"method.kind": method,
"method.variant": require_core.Pt((s) => scheme(s) === "sdlora", require_core.yt(require_core.kt(schemeKey), (name) => String(name))),
...require_core.it(isLora, {
"adapter.rank": require_core._t(tuning("adapter_dim"), { default: 32 }),
"adapter.alpha": alpha,
"adapter.dropout": require_core.St(tuning("adapter_dropout"), { default: 0 }),
"adapter.targets": targets,
"adapter.targetsMode": require_core.yt(targets, () => "list")
}),
"quantization.aware": quantisationAware,
"prompt.virtualTokens": require_core.Pt(isPrompt, require_core._t("model.peft.p_tuning.virtual_tokens", { default: 10 })),
"prompt.encoder": require_core.Pt(isPrompt, require_core.at("MLP")),
"objective.kind": objective,
"objective.beta": require_core.Pt((s) => ["dpo", "kto"].includes(loopOf(s) ?? ""), require_core.St(["model.dpo.ref_policy_kl_penalty", "model.kto.ref_policy_kl_penalty"])),
"data.heldOutKind": heldOut,
"data.template": require_core.vt("model.data.train_ds.prompt_template"),
"data.lossOn": require_core.yt(require_core.ht("model.answer_only_loss"), (only) => only === !0 ? "completion" : "all"),
"data.sequenceLength": require_core._t(["model.data.train_ds.max_seq_length", "model.encoder_seq_length"]),
"data.overlong": require_core.Pt(tunesOutputs, require_core.at("truncate")),
"data.packing": require_core.Pt(tunesOutputs, require_core.ht("model.data.train_ds.packed_sequence", { default: !1 })),
"data.shuffle": require_core.ht("model.data.train_ds.shuffle"),
"hyper.learningRate": require_core.St("model.optim.lr"),
"hyper.schedule": schedule,
"hyper.warmupSteps": require_core.Ct("model.optim.sched.warmup_steps"),
"hyper.warmupRatio": require_core.Ct("model.optim.sched.warmup_ratio"),
"hyper.epochs": epochs,
"hyper.maxSteps": require_core.Ct("trainer.max_steps"),
"hyper.microBatch": require_core._t(["model.micro_batch_size", "model.data.train_ds.micro_batch_size"]),
"hyper.effectiveBatch": require_core._t(["model.global_batch_size", "model.data.train_ds.global_batch_size"]),
"hyper.optimizer": require_core.Et("model.optim.name", (node) => require_trainer.c(node.text)),
"hyper.weightDecay": require_core.St("model.optim.weight_decay"),
"hyper.maxGradNorm": require_core.St(ofTrainer("gradient_clip_val")),
"hyper.seed": require_core._t("model.seed"),
"precision.train": require_core.Et("trainer.precision", (node) => precisionOf(node.text)),
"memory.gradientCheckpointing": (scope) => {
let at = require_core.It(scope.native, "model.activations_checkpoint_granularity");
return at && !require_core.zt(at) ? require_core.Ot(at, !0) : require_core.st(!1);
},
"hardware.count": count,
"hardware.nodes": require_core._t("trainer.num_nodes"),
"distributed.backend": require_core.ft(require_core.pt([["model.fsdp", "fsdp"]]), require_core.at("megatron")),
"distributed.tensorParallel": require_core._t("model.tensor_model_parallel_size", { default: 1 }),
"distributed.pipelineParallel": require_core._t("model.pipeline_model_parallel_size", { default: 1 }),
"distributed.contextParallel": require_core._t("model.context_parallel_size", { default: 1 }),
"checkpoint.keep": require_core.Ct("exp_manager.checkpoint_callback_params.save_top_k"),
"checkpoint.resume": require_core.yt(require_core.ht("exp_manager.resume_if_exists"), (resumes) => resumes === !0 ? "auto" : "none"),
"evaluation.trigger": require_core.yt(interval, () => "steps"),
"evaluation.every": interval,
"evaluation.everyUnit": (scope) => require_core.yt(interval, () => isShare(scope) ? "epochs" : "steps")(scope),
"evaluation.metric": require_core.kt("exp_manager.checkpoint_callback_params.monitor"),
"evaluation.loadBest": require_core.ht("exp_manager.checkpoint_callback_params.save_best_model"),
"evaluation.earlyStopping": require_core.ht("exp_manager.create_early_stopping_callback", { default: !1 }),
"output.dir": require_core.kt(["exp_manager.explicit_log_dir", "exp_manager.exp_dir"]),
"output.exportBits": require_core.Pt((s) => require_core.Rt(s.native, "export.save_path"), exportBits),
"logging.destinations": (scope) => {
let wandb = require_core.ht("exp_manager.create_wandb_logger")(scope);
return wandb?.value === !0 ? {
...wandb,
value: ["wandb"]
} : require_core.st(["tensorboard"]);
},
"logging.project": require_core.kt("exp_manager.wandb_logger_kwargs.project")
},
lists: {
"data.train": inParts("train", "model.data.train_ds"),
"data.validation": inParts("validation", "model.data.validation_ds")
}
};
function precisionOf(name) {
return /^bf16/.test(name) ? "bf16" : /^16|^fp16/.test(name) ? "fp16" : /^32|^fp32/.test(name) ? "fp32" : void 0;
}
exports.nemo = nemo;
