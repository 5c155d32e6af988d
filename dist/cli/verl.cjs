const require_core = require("./core.cjs"), require_data_files = require("./data-files.cjs"), require_targets = require("./targets.cjs"), require_trainer = require("./trainer.cjs"), isRl = (scope) => require_core.Rt(scope.native, "actor_rollout_ref"), isDpo = ({ native }) => /DPO/.test(require_core.Xt(native, "data._target_") ?? "") || require_core.Rt(native, "data.chosen_key"), model = (name) => [`actor_rollout_ref.model.${name}`, `model.${name}`], optim = (name) => [`actor_rollout_ref.actor.optim.${name}`, `optim.${name}`], modelPath = [...model("path"), "model.partial_pretrain"], estimators = {
gae: "ppo",
grpo: "grpo",
grpo_passk: "grpo",
rloo: "rloo"
}, reinforced = (scope) => {
let fact = require_core.ct("algorithm.adv_estimator", estimators)(scope);
return fact?.state === "inherited" ? {
...fact,
confidence: .6
} : fact;
}, objective = (scope) => {
if (isRl(scope)) return reinforced(scope);
let pairs = require_core.It(scope.native, "data._target_") ?? require_core.It(scope.native, "data.chosen_key");
return isDpo(scope) && pairs ? require_core.Ot(pairs, "dpo") : require_core.st("sft", "the supervised trainer");
}, rank = require_core.ft(require_core.Ct(model("lora_rank")), require_core.Ct(model("lora.rank"))), method = (scope) => {
let fact = rank(scope);
if (typeof fact?.value == "number") return {
...fact,
value: "lora"
};
if (fact?.state === "unresolved" || fact?.state === "external") return fact;
let at = [...model("lora_rank"), ...model("lora.rank")].map((key) => require_core.It(scope.native, key)).find((x) => x);
return at && !require_core.zt(at) ? require_core.Ot(at, "full") : require_core.st("full", "without `lora_rank` all weights are trained");
}, isLora = (scope) => method(scope)?.value === "lora", effectiveBatch = (scope) => {
if (!isRl(scope)) return require_core._t("data.train_batch_size")(scope);
let prompts = require_core._t("actor_rollout_ref.actor.ppo_mini_batch_size")(scope), answers = require_core._t("actor_rollout_ref.rollout.n")(scope);
if (typeof prompts?.value == "number" && typeof answers?.value == "number") return {
...prompts,
value: prompts.value * answers.value,
note: "prompts \u00d7 sampled answers"
};
}, dynamic = (scope) => require_core.pt([["actor_rollout_ref.actor.use_dynamic_bsz", !0], ["data.use_dynamic_bsz", !0]])(scope) !== void 0, heldOut = (scope) => {
let files = require_core.It(scope.native, "data.val_files");
if (files && !require_core.zt(files) && (files.node.kind !== "scalar" || files.node.text !== "")) return require_core.Ot(files, "dataset");
let share = splitRatio(scope);
return typeof share?.value == "number" ? {
...share,
value: share.value < 1 ? "fraction" : "none"
} : require_core.st("none");
}, splitRatio = require_core.St("data.train_val_split_ratio"), format = (scope) => {
let whole = require_core.Dt(scope, require_core.Zt(scope.native, scope.native.base.replace(/\.?data\..*$/, "")));
return isRl(whole) ? "prompt-only" : isDpo(whole) ? "preference" : require_core.Rt(whole.native, "data.prompt_key") && !require_core.Rt(whole.native, "data.messages_key") ? "instruction" : "chat";
}, source = {
id: require_core.kt(""),
fileFormat: require_core.yt(require_core.kt(""), (path) => require_data_files.t(String(path))),
format: (scope) => require_core.st(format(scope))
}, files = (key) => (scope) => {
let at = require_core.It(scope.native, key);
return at?.node.kind === "scalar" && at.node.text === "" ? require_core.bt("unset", key) : require_core.lt(key, source)(scope);
}, frequency = (key) => require_core.Et(key, (node) => /^after_each_epoch$/i.test(node.text) ? "epoch" : Number(node.text) > 0 ? "steps" : "none"), interval = (key) => require_core.Pt((scope) => frequency(key)(scope)?.value === "steps", require_core.Ct(key)), evaluationTrigger = (scope) => {
let fact = frequency("trainer.test_freq")(scope);
if (fact?.value !== "none" && fact?.state !== "unset") return fact;
if (!isRl(scope)) return require_core.st("end", "the last step is always evaluated");
let before = require_core.ht("trainer.val_before_train", { default: !0 })(scope);
return before?.value === !0 ? {
...before,
value: "start"
} : before?.value === !1 ? fact : before;
}, strategy = [
"actor_rollout_ref.actor.strategy",
"engine.strategy",
"model.strategy"
], offload = (scope) => {
let keys = [
"actor_rollout_ref.actor.fsdp_config",
"engine",
"model.fsdp_config"
].flatMap((section) => [
"param_offload",
"optimizer_offload",
"offload_policy",
"cpu_offload"
].map((key) => `${section}.${key}`));
return require_core.pt(keys.map((key) => [key, "cpu"]))(scope) ?? require_core.st("none");
}, dtypes = {
bfloat16: "bf16",
bf16: "bf16",
float16: "fp16",
fp16: "fp16",
float32: "fp32",
fp32: "fp32"
}, trackers = {
console: "console",
wandb: "wandb",
mlflow: "mlflow",
tensorboard: "tensorboard",
swanlab: "swanlab",
file: "file"
}, customCode = (scope) => {
let found = [
"custom_reward_function.path",
"reward.custom_reward_function.path",
"data.custom_cls.path",
...model("external_lib")
].flatMap((key) => {
let at = require_core.It(scope.native, key);
return at?.node.kind === "scalar" && !require_core.zt(at) && !/^(verl\.|$)/.test(at.node.text) ? [at] : [];
}), [first] = found;
return first && require_core.Ot(first, found.map((at) => at.node.kind === "scalar" ? at.node.text : ""));
}, rewards = (scope) => {
let custom = require_core.kt("custom_reward_function.name")(scope), path = require_core.kt("custom_reward_function.path")(scope);
return typeof path?.value == "string" ? {
...path,
value: [String(custom?.value ?? path.value)]
} : require_core.ht("reward_model.enable")(scope)?.value === !0 ? require_core.yt(require_core.kt("reward_model.model.path"), (model) => [String(model)])(scope) : void 0;
}, count = (scope) => {
let nodes = require_core._t("trainer.nnodes")(scope), perNode = require_core._t("trainer.n_gpus_per_node")(scope);
return typeof nodes?.value != "number" || typeof perNode?.value != "number" ? perNode : {
...perNode,
value: nodes.value * perNode.value,
note: "GPUs per node \u00d7 nodes"
};
}, verlFacts = {
"plan.name": require_core.kt("trainer.experiment_name"),
"model.id": require_core.kt(modelPath),
"model.tokenizer": require_core.kt(model("tokenizer_path")),
"model.continuesAdapter": require_core.kt(model("lora_adapter_path")),
"security.trustRemoteCode": require_core.ht(model("trust_remote_code"), { default: !1 }),
"security.customCode": customCode,
"method.kind": method,
...require_core.it(isLora, {
"adapter.rank": rank,
"adapter.alpha": require_core.St([...model("lora_alpha"), ...model("lora.alpha")], { default: 16 }),
"adapter.dropout": require_core.St([...model("lora_dropout"), ...model("lora.dropout")], { default: 0 }),
...require_targets.n([...model("target_modules"), ...model("lora.target_modules")], { default: ["all-linear"] })
}),
"objective.kind": objective,
"objective.beta": require_core.Pt((s) => objective(s)?.value === "dpo", require_core.St("trainer.beta")),
"objective.rewards": require_core.Pt(isRl, rewards),
"data.heldOutKind": heldOut,
"data.heldOutSize": require_core.Pt((s) => heldOut(s)?.value === "fraction", require_core.yt(splitRatio, (share) => Math.round((1 - Number(share)) * 1e6) / 1e6)),
"data.chatTemplate": require_core.vt([...model("custom_chat_template"), "data.chat_template"]),
"data.sequenceLength": require_core.Pt((s) => !isRl(s), require_core._t("data.max_length")),
"data.inputLength": require_core.Pt(isRl, require_core._t("data.max_prompt_length")),
"data.outputLength": require_core.Pt(isRl, require_core._t("data.max_response_length")),
"data.overlong": require_core.ft(require_core.pt([["data.filter_overlong_prompts", "drop"]]), require_core.ct("data.truncation", {
error: "raise",
left: "truncate",
right: "truncate",
middle: "truncate"
})),
"data.shuffle": require_core.ht("data.shuffle"),
"hyper.learningRate": require_core.St(optim("lr")),
"hyper.schedule": require_core.ct([
...optim("lr_scheduler_type"),
...optim("warmup_style"),
...optim("lr_scheduler")
], {
constant: "constant",
cosine: "cosine",
wsd: "wsd"
}),
"hyper.warmupSteps": require_core.Ct(optim("lr_warmup_steps")),
"hyper.warmupRatio": require_core.Ct([...optim("lr_warmup_steps_ratio"), ...optim("warmup_steps_ratio")]),
"hyper.epochs": require_core.St("trainer.total_epochs"),
"hyper.maxSteps": require_core.Ct("trainer.total_training_steps"),
"hyper.microBatch": require_core.Pt((s) => !dynamic(s), require_core._t([
"actor_rollout_ref.actor.ppo_micro_batch_size_per_gpu",
"data.micro_batch_size_per_gpu",
"data.micro_batch_size"
])),
"hyper.tokensPerDevice": require_core.Pt(dynamic, require_core._t(["actor_rollout_ref.actor.ppo_max_token_len_per_gpu", "data.max_token_len_per_gpu"])),
"hyper.effectiveBatch": effectiveBatch,
"hyper.optimizer": require_core.Et(optim("optimizer"), (node) => require_trainer.c(node.text), { default: "adamw" }),
"hyper.weightDecay": require_core.St(optim("weight_decay")),
"hyper.maxGradNorm": require_core.St([...optim("clip_grad"), "actor_rollout_ref.actor.grad_clip"]),
"hyper.seed": require_core._t([
"trainer.seed",
"engine.seed",
"data.seed"
]),
"precision.train": require_core.ct(["engine.dtype", "actor_rollout_ref.actor.fsdp_config.dtype"], dtypes),
"memory.gradientCheckpointing": require_core.ht(model("enable_gradient_checkpointing"), { default: !0 }),
"memory.activationOffload": require_core.ht(model("enable_activation_offload"), { default: !1 }),
"hardware.count": count,
"hardware.nodes": require_core._t("trainer.nnodes"),
"distributed.backend": require_core.ct(strategy, {
fsdp: "fsdp",
fsdp2: "fsdp2",
megatron: "megatron"
}),
"distributed.offload": offload,
"distributed.tensorParallel": require_core.Pt((s) => require_core.kt(strategy)(s)?.value === "megatron", require_core._t("actor_rollout_ref.actor.megatron.tensor_model_parallel_size")),
"checkpoint.trigger": frequency("trainer.save_freq"),
"checkpoint.every": interval("trainer.save_freq"),
"checkpoint.everyUnit": require_core.yt(interval("trainer.save_freq"), () => "steps"),
"checkpoint.keep": require_core.Ct(["trainer.max_actor_ckpt_to_keep", "trainer.max_ckpt_to_keep"]),
"checkpoint.resume": require_core.ct("trainer.resume_mode", {
auto: "auto",
disable: "none",
resume_path: "path"
}),
"evaluation.trigger": evaluationTrigger,
"evaluation.every": interval("trainer.test_freq"),
"evaluation.everyUnit": require_core.yt(interval("trainer.test_freq"), () => "steps"),
"output.dir": require_core.kt("trainer.default_local_dir"),
"output.mergeAdapter": require_core.Pt((s) => isLora(s) && require_core.Rt(s.native, "trainer.merge_lora_on_final_save"), require_core.ht("trainer.merge_lora_on_final_save")),
"logging.destinations": require_core.yt(require_core.At("trainer.logger"), (names) => Array.isArray(names) ? names.map((name) => trackers[String(name)] ?? "other") : void 0),
"logging.project": require_core.kt("trainer.project_name")
}, verlLists = {
"data.train": files("data.train_files"),
"data.validation": files("data.val_files")
};
exports.n = verlLists, exports.t = verlFacts;
