Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_components = require("../components.cjs"), require_targets = require("../targets.cjs"), algorithms = [
["sft", "sft"],
["dpo", "dpo"],
["rm", "reward-model"],
["ppo", "ppo"],
["distillation", "distillation"],
["grpo", "grpo"]
], byName = [
[/^(vlm_|audio_)?(grpo|dapo|gdpo)[_-]/, "grpo"],
[/^sft([_.-]|$)/, "sft"],
[/^dpo([_.-]|$)/, "dpo"],
[/^rm([_.-]|$)/, "reward-model"],
[/^ppo[_-]/, "ppo"],
[/distillation/, "distillation"]
], formats = {
sft: "chat",
dpo: "preference",
"reward-model": "preference",
grpo: "prompt-only",
ppo: "prompt-only",
distillation: "prompt-only"
}, nameOf = (path) => path.slice(path.lastIndexOf("/") + 1), sectionOf = (native) => algorithms.find(([section]) => require_core.Wt(native, section)), ofAlgorithm = (reading, key) => (scope) => reading(`${sectionOf(scope.native)?.[0] ?? "grpo"}.${key}`)(scope), objective = (scope) => {
let distilled = require_core.ht("on_policy_distillation.enabled")(scope);
if (distilled?.value === !0) return {
...distilled,
value: "distillation"
};
let [section, kind] = sectionOf(scope.native) ?? [], at = section === void 0 ? void 0 : require_core.It(scope.native, section);
return at && kind !== void 0 ? require_core.Ot(at, kind) : objectiveByName(scope);
}, objectiveByName = (scope) => {
let base = scope.native.missing?.[0]?.at, kind = [base?.node.kind === "scalar" ? nameOf(base.node.text) : "", nameOf(scope.path)].flatMap((name) => byName.find(([pattern]) => pattern.test(name))?.[1] ?? [])[0];
return base && kind !== void 0 ? require_core.Ot(base, kind, {
confidence: .7,
note: "said by the name of the file it inherits from"
}) : void 0;
}, megatron = (scope) => require_core.ht("policy.megatron_cfg.enabled")(scope)?.value === !0 || require_core.Wt(scope.native, "policy.megatron_cfg") !== void 0 && require_core.ht("policy.dtensor_cfg.enabled")(scope)?.value === !1, byBackend = (reading, dtensor, other) => (scope) => reading([`policy.${megatron(scope) ? `megatron_cfg.${other}` : dtensor}`])(scope), loraSection = (scope) => megatron(scope) ? "policy.megatron_cfg.peft" : "policy.dtensor_cfg.lora_cfg", loraSwitch = (scope) => require_core.ht(`${loraSection(scope)}.enabled`)(scope), fullNote = "NeMo RL trains all weights unless LoRA is switched on", method = (scope) => {
let fact = loraSwitch(scope);
return typeof fact?.value == "boolean" ? {
...fact,
value: fact.value ? "lora" : "full"
} : scope.native.missing === void 0 ? require_core.st("full", fullNote) : methodByName(scope);
}, methodByName = (scope) => {
let base = scope.native.missing?.[0]?.at, names = `${base?.node.kind === "scalar" ? nameOf(base.node.text) : ""} ${nameOf(scope.path)}`, value = /(^|[^a-z])lora([^a-z]|$)/i.test(names) ? "lora" : "full";
return {
...require_core.st(value, `the file it inherits from is not in this project; ${fullNote}`),
confidence: .6
};
}, isLora = (scope) => method(scope)?.value === "lora", inLora = (reading) => (scope) => reading(require_core.Dt(scope, require_core.Zt(scope.native, loraSection(scope)))), targets = {
"adapter.targets": targetsOr("adapter.targets", ["all-linear"]),
"adapter.targetsMode": targetsOr("adapter.targetsMode", "all-linear")
};
function targetsOr(name, all) {
let listed = require_targets.n("target_modules")[name];
return inLora((scope) => {
let everywhere = require_core.ht("match_all_linear")(scope);
return everywhere?.value === !0 ? {
...everywhere,
value: all
} : require_core.Vt(scope.native, "target_modules").length > 0 ? listed?.(scope) : require_core.st(all);
});
}
const source = {
id: require_core.kt([
"data_path",
"dataset_name",
"train_data_path"
]),
config: require_core.kt("subset"),
split: require_core.kt("split"),
format: (scope) => {
let kind = objective(require_core.ot(scope))?.value, shape = formats[String(kind)];
return shape === void 0 ? void 0 : require_core.st(shape);
}
}, heldOut = (scope) => {
let validation = require_core.It(scope.native, "data.validation") ?? require_core.It(scope.native, "data.val_data_path");
if (validation && !require_core.zt(validation)) return require_core.Ot(validation, "dataset");
let share = splitShare(scope);
return typeof share?.value == "number" && share.value > 0 ? {
...share,
value: "fraction"
} : require_core.st("none");
}, hasOlderData = (scope) => require_core.Rt(scope.native, "data.dataset_name") || require_core.Rt(scope.native, "data.train_data_path"), splitShare = require_core.St(["data.train.split_validation_size", "data.split_validation_size"]), schedule = (scope) => {
if (megatron(scope)) return require_core.ct("policy.megatron_cfg.scheduler.lr_decay_style", {
constant: "constant",
linear: "linear",
cosine: "cosine",
"inverse-square-root": "inverse-sqrt",
wsd: "wsd"
})(scope);
let last = schedulers(scope).at(-1);
return last ? require_core.Ot(last.at, scheduleOf(last.name)) : require_core.st("constant");
};
function schedulers(scope) {
return require_core.Vt(scope.native, "policy.scheduler").flatMap((native) => {
let at = require_core.It(native, "name");
return at?.node.kind === "scalar" ? [{
name: nameOf(at.node.text.replaceAll(".", "/")),
at,
native
}] : [];
});
}
function scheduleOf(name) {
return /^Cosine/.test(name) ? "cosine" : /^Constant/.test(name) ? "constant" : /^Linear/.test(name) ? "linear" : /^Polynomial/.test(name) ? "polynomial" : "other";
}
const warmup = (scope) => {
if (megatron(scope)) return require_core.Ct("policy.megatron_cfg.scheduler.lr_warmup_iters")(scope);
let [first, ...rest] = schedulers(scope);
if (first !== void 0 && rest.length !== 0 && /^Linear/.test(first.name)) return require_core.Ct("kwargs.total_iters")(require_core.Dt(scope, first.native));
}, maxSteps = (scope) => {
let fact = ofAlgorithm(require_core.Ct, "max_num_steps")(scope);
return typeof fact?.value == "number" && fact.value >= 1e6 ? void 0 : fact;
}, evaluationTrigger = (scope) => {
let period = ofAlgorithm(require_core.St, "val_period")(scope);
if (typeof period?.value == "number" && period.value > 0) return {
...period,
value: "steps"
};
let end = ofAlgorithm(require_core.ht, "val_at_end")(scope);
if (end?.value === !0) return {
...end,
value: "end"
};
let start = ofAlgorithm(require_core.ht, "val_at_start")(scope);
return start?.value === !0 ? {
...start,
value: "start"
} : period && period.value !== null ? {
...period,
value: "none"
} : period;
}, trackers = [
"wandb",
"tensorboard",
"mlflow",
"swanlab"
], destinations = (scope) => {
let facts = trackers.map((name) => [name, require_core.ht(`logger.${name}_enabled`)(scope)]), on = facts.flatMap(([name, fact]) => fact?.value === !0 ? [name] : []), known = facts.find(([, fact]) => fact?.value === !0) ?? facts.find(([, fact]) => fact?.value === !1);
return known?.[1] ? {
...known[1],
value: on.length > 0 ? on : ["none"]
} : facts[0]?.[1];
};
function concluded(facts, scope) {
let nodes = require_core.Fn(facts, "hardware.nodes"), perNode = require_core._t("cluster.gpus_per_node")(scope);
if (nodes === void 0 || typeof perNode?.value != "number") return {};
let note = nodes > 1 ? { note: "GPUs per node \u00d7 nodes" } : {};
return { "hardware.count": {
...perNode,
value: perNode.value * nodes,
...note
} };
}
const nemoRl = {
id: "nemo-rl",
title: "NeMo RL",
homepage: "https://docs.nvidia.com/nemo/rl/latest/",
version: "7ea279ab",
dialect: "omegaconf",
signatures: [
{},
{},
{},
{}
],
facts: {
"plan.name": require_core.kt("logger.wandb.name"),
"model.id": require_core.kt("policy.model_name"),
"model.tokenizer": require_core.kt("policy.tokenizer.name"),
"security.trustRemoteCode": require_core.at(!0, "NeMo RL lets the model run its own code"),
"method.kind": method,
...require_core.it(isLora, {
"adapter.rank": inLora(require_core._t("dim", { default: 8 })),
"adapter.alpha": inLora(require_core.St("alpha", { default: 32 })),
"adapter.dropout": inLora(require_core.St("dropout", { default: 0 })),
...targets
}),
"objective.kind": objective,
"objective.beta": require_core.Pt((s) => objective(s)?.value === "dpo", require_core.St("dpo.reference_policy_kl_penalty")),
"objective.teacher": require_core.Pt((s) => objective(s)?.value === "distillation", require_core.kt(["teacher.model_name", "teachers[0].model_name"])),
"data.heldOutKind": heldOut,
"data.heldOutSize": require_core.yt(splitShare, (share) => Number(share) > 0 ? share : void 0),
"data.chatTemplate": require_core.vt("policy.tokenizer.chat_template"),
"data.sequenceLength": require_core._t(["policy.max_total_sequence_length", "data.max_input_seq_length"]),
"data.packing": require_core.ht("policy.sequence_packing.enabled"),
"data.shuffle": require_core.ht("data.shuffle"),
"hyper.learningRate": byBackend((keys) => require_core.St(keys), "optimizer.kwargs.lr", "optimizer.lr"),
"hyper.schedule": schedule,
"hyper.warmupSteps": warmup,
"hyper.epochs": ofAlgorithm(require_core.St, "max_num_epochs"),
"hyper.maxSteps": maxSteps,
"hyper.microBatch": require_core._t("policy.train_micro_batch_size"),
"hyper.effectiveBatch": require_core._t("policy.train_global_batch_size"),
"hyper.optimizer": byBackend((keys) => require_components.i(keys), "optimizer.name", "optimizer.optimizer"),
"hyper.weightDecay": byBackend((keys) => require_core.St(keys), "optimizer.kwargs.weight_decay", "optimizer.weight_decay"),
"hyper.maxGradNorm": require_core.St("policy.max_grad_norm"),
"hyper.seed": ofAlgorithm(require_core._t, "seed"),
"precision.train": require_core.ct("policy.precision", {
bfloat16: "bf16",
bf16: "bf16",
float16: "fp16",
float32: "fp32"
}),
"memory.gradientCheckpointing": byBackend((keys) => require_core.ht(keys), "dtensor_cfg.activation_checkpointing", "activation_checkpointing"),
"hardware.nodes": require_core._t("cluster.num_nodes"),
"distributed.backend": (scope) => {
let at = require_core.It(scope.native, megatron(scope) ? "policy.megatron_cfg" : "policy.dtensor_cfg");
return at && !require_core.zt(at) ? require_core.Ot(at, megatron(scope) ? "megatron" : "fsdp2") : void 0;
},
"distributed.offload": byBackend((keys) => require_core.Et(keys, (node) => /^(true|yes|on)$/i.test(node.text) ? "cpu" : "none", { default: "none" }), "dtensor_cfg.cpu_offload", "optimizer.optimizer_cpu_offload"),
"distributed.tensorParallel": byBackend((keys) => require_core._t(keys), "dtensor_cfg.tensor_parallel_size", "tensor_model_parallel_size"),
"distributed.contextParallel": byBackend((keys) => require_core._t(keys), "dtensor_cfg.context_parallel_size", "context_parallel_size"),
"distributed.pipelineParallel": require_core.Pt(megatron, require_core._t("policy.megatron_cfg.pipeline_model_parallel_size")),
"distributed.expertParallel": require_core.Pt(megatron, require_core._t("policy.megatron_cfg.expert_model_parallel_size")),
"checkpoint.trigger": require_core.yt(require_core.ht("checkpointing.enabled"), (on) => on === !0 ? "steps" : "none"),
"checkpoint.every": require_core.Ct("checkpointing.save_period"),
"checkpoint.everyUnit": require_core.yt(require_core.Ct("checkpointing.save_period"), () => "steps"),
"checkpoint.keep": require_core.Ct("checkpointing.keep_top_k"),
"evaluation.trigger": evaluationTrigger,
"evaluation.every": ofAlgorithm(require_core.Ct, "val_period"),
"evaluation.everyUnit": require_core.yt(ofAlgorithm(require_core.Ct, "val_period"), () => "steps"),
"evaluation.metric": require_core.kt("checkpointing.metric_name"),
"output.dir": require_core.kt("checkpointing.checkpoint_dir"),
"logging.destinations": destinations,
"logging.project": require_core.kt("logger.wandb.project")
},
lists: {
"data.train": (scope) => require_core.lt(hasOlderData(scope) ? "data" : "data.train", source)(scope),
"data.validation": (scope) => require_core.lt(hasOlderData(scope) ? "data.val_data_path" : "data.validation", {
...source,
id: require_core.kt([
"data_path",
"dataset_name",
""
])
})(scope)
},
conclude: concluded
};
exports.nemoRl = nemoRl;
