Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_secrets = require("../secrets.cjs"), require_targets = require("../targets.cjs"), require_trainer = require("../trainer.cjs"), require_verl = require("../verl.cjs"), isVerl = (scope) => require_core.Xt(scope.native, "run.model_type") === "verl", isNova = (scope) => /nova/.test(require_core.Xt(scope.native, "run.model_type") ?? ""), inTraining = (scope) => require_core.Dt(scope, require_core.$t(scope.native, "training_config")), argument = (name) => `training_config.training_args.${name}`, modelKey = (name) => `training_config.model_config.${name}`, optimiser = (name) => [
"training_config.model.optim",
"training_config.optim_config",
"training_config.trainer.optim_config",
"ppo_actor_train.model.optim",
"optim.config",
"model.optim"
].map((section) => `${section}.${name}`), peftSections = [
"training_config.model.peft",
"training_config.peft",
"training_config.trainer.peft",
"model.peft"
], peftTypes = {
lora: "lora",
null: "full",
none: "full"
}, method = (scope) => {
let keys = [modelKey("peft_config.peft_type"), ...peftSections.map((section) => `${section}.peft_scheme`)], fact = require_core.ct([...keys, "model.peft.peft_type"], peftTypes, {
default: "full",
note: "without a scheme all weights are trained"
})(scope), rank = require_core.Ct("model.lora_rank")(scope);
return typeof rank?.value == "number" ? {
...rank,
value: "lora"
} : fact;
}, isLora = (scope) => method(scope)?.value === "lora", trainers = {
sft: "sft",
dpo: "dpo",
rm: "reward-model",
kto: "kto"
}, telling = [
["training_config.model.dpo_cfg", "dpo"],
["training_config.dpo_cfg", "dpo"],
["ppo_actor_train", "ppo"],
["training_config.rollout.rewards", "grpo"],
["training_config.rollout", "grpo"]
], objective = (scope) => {
let mode = require_core.ht(argument("pretrain_mode"))(scope);
if (mode?.value === !0) return {
...mode,
value: "continued-pretraining"
};
if (require_core.Rt(scope.native, argument("trainer_type"))) return require_core.ct(argument("trainer_type"), trainers)(scope);
let advantage = require_core.kt("rl.advantage_method")(scope);
if (typeof advantage?.value == "string") return {
...advantage,
value: advantage.value === "group_based" ? "grpo" : "other"
};
for (let [key, value] of telling) {
let at = require_core.It(scope.native, key);
if (at && !require_core.zt(at)) return require_core.Ot(at, value);
}
return pretrained(scope) ?? require_core.st("sft", "no section asks for another objective");
}, pretrained = (scope) => {
let name = require_core.It(scope.native, "run.name"), words = `${scope.path} ${name?.node.kind === "scalar" ? name.node.text : ""}`;
return name && /(^|[^a-z])(cpt|pre-?train\w*)([^a-z]|$)/i.test(words) ? require_core.Ot(name, "continued-pretraining", {
confidence: .7,
note: "said by the name of the recipe"
}) : void 0;
}, elastic = (reading) => (scope) => {
let on = require_core.ht("elastic_policy.is_elastic")(scope)?.value === !0, table = require_core.It(scope.native, "scale_config");
return on && table ? require_core.Mt(table, "`scale_config` decides by the number of nodes") : reading(scope);
}, data = [
"training_config.datasets.train_data.file_path",
"training_config.datasets.train_data.name",
"run.data_s3_path",
"dataset.dataset_path",
"model.data.train_dir"
], validation = [
"training_config.datasets.val_data.file_path",
"training_config.datasets.val_data.name",
"run.validation_data_s3_path",
"model.data.val_dir"
], isNamed = ({ native }, key) => {
let at = require_core.It(native, key);
return at?.node.kind === "list" ? !require_core.zt(at) : (require_core.Xt(native, key) ?? "") !== "";
}, files = (keys) => (scope) => {
let key = keys.find((one) => isNamed(scope, one));
return key === void 0 ? require_core.bt("unset", keys[0]) : require_core.lt(key, source)(scope);
}, source = {
id: require_core.kt(""),
format: (scope) => {
if (require_core.Xt(require_core.Qt(scope.native), "run.model_type") === void 0) return;
let kind = objective(require_core.ot(scope))?.value, shape = formats[String(kind)];
return shape === void 0 ? void 0 : require_core.st(shape);
}
}, formats = {
sft: "chat",
dpo: "preference",
grpo: "prompt-only",
ppo: "prompt-only",
"continued-pretraining": "text"
}, splitRatio = require_core.St("training_config.datasets.train_val_split_ratio"), channel = require_core.Ft("external", "given to the training job"), heldOut = (scope) => {
let key = validation.find((one) => isNamed(scope, one)), at = key === void 0 ? void 0 : require_core.It(scope.native, key);
if (at) return require_core.Ot(at, "dataset");
let share = splitRatio(scope);
return typeof share?.value == "number" ? {
...share,
value: share.value < 1 ? "fraction" : "none"
} : isNova(scope) ? channel : require_core.st("none");
}, interval = (key) => require_core.Et(key, (node) => Number(node.text) > 0 ? "steps" : Number(node.text) === -1 ? "epoch" : "none"), evaluationTrigger = (scope) => {
if (require_core.Rt(scope.native, argument("eval_steps"))) return interval(argument("eval_steps"))(scope);
let agents = require_core.Ct("schedule.val_every")(scope);
if (typeof agents?.value == "number") return {
...agents,
value: "steps"
};
let held = heldOut(scope);
if (held?.value === null) return channel;
let every = require_core.Ct(["training_config.val_check_interval", "trainer.val_check_interval"])(scope);
return held?.value !== "none" && typeof every?.value == "number" ? {
...every,
value: "steps"
} : require_core.st("none");
}, count = (scope) => {
let nodes = require_core._t("trainer.num_nodes")(scope), devices = require_core._t("trainer.devices")(scope);
return typeof nodes?.value != "number" || typeof devices?.value != "number" ? devices : {
...devices,
value: nodes.value * devices.value,
note: "devices \u00d7 nodes"
};
}, destinations = (scope) => {
let on = [
["wandb", argument("use_wandb")],
["tensorboard", argument("use_tensorboard")],
["mlflow", "training_config.mlflow.tracking_uri"],
["mlflow", "run.mlflow_tracking_uri"]
].flatMap(([name, key]) => {
let at = key === void 0 ? void 0 : require_core.It(scope.native, key);
return at?.node.kind === "scalar" && !require_core.zt(at) && at.node.text !== "" && name !== void 0 ? [{
name,
at
}] : [];
}), [first] = on;
return first ? require_core.Ot(first.at, on.map(({ name }) => name)) : void 0;
}, own = {
"plan.name": require_core.kt("run.name"),
"model.id": require_core.kt([
modelKey("model_name_or_path"),
"run.model_name_or_path",
"model.hf_model_name_or_path",
"model.model_name"
]),
"model.attention": require_core.kt(modelKey("attn_implementation")),
"model.continuesAdapter": require_core.kt(modelKey("lora_checkpoint_file_path")),
"method.kind": method,
...require_core.it(isLora, {
"adapter.rank": require_core.Pt((s) => !isNova(s), require_core._t([
modelKey("peft_config.r"),
"model.lora_rank",
"model.peft.rank"
])),
"adapter.alpha": require_core.St([
modelKey("peft_config.lora_alpha"),
"model.lora_alpha",
"model.peft.alpha",
...peftSections.map((section) => `${section}.lora_tuning.alpha`)
]),
"adapter.dropout": require_core.St([modelKey("peft_config.lora_dropout"), ...peftSections.map((section) => `${section}.lora_tuning.adapter_dropout`)]),
...require_core.it((s) => !isNova(s), require_targets.n(modelKey("peft_config.target_modules"))),
"adapter.dora": require_core.ht(modelKey("peft_config.use_dora")),
"adapter.bias": require_core.ct(modelKey("peft_config.bias"), {
none: "none",
all: "all",
lora_only: "adapter-only"
}),
"hyper.loraPlusRatio": require_core.St(["model.lora_plus_lr_ratio", ...peftSections.flatMap((section) => [`${section}.lora_tuning.loraplus_lr_ratio`, `${section}.lora_tuning.lora_plus_lr_ratio`])])
}),
"objective.kind": objective,
"objective.beta": require_core.Pt((s) => objective(s)?.value === "dpo", require_core.St([
argument("beta"),
"training_config.model.dpo_cfg.beta",
"training_config.dpo_cfg.beta"
])),
"objective.rewards": require_core.yt(require_core.kt(["run.reward_lambda_arn", "training_config.rollout.rewards.api_endpoint.lambda_arn"]), (name) => [String(name)]),
"data.heldOutKind": heldOut,
"data.heldOutSize": require_core.Pt((s) => heldOut(s)?.value === "fraction", require_core.yt(splitRatio, (share) => Math.round((1 - Number(share)) * 1e6) / 1e6)),
"data.sequenceLength": require_core._t([
argument("max_len"),
"training_config.max_length",
"ppo_actor_train.max_length",
"model.max_sequence_length",
"data.seq_length",
"model.max_context_width"
]),
"data.packing": require_core.ht(argument("packing_samples")),
"hyper.learningRate": elastic(require_core.St([
argument("learning_rate"),
...optimiser("lr"),
"model.learning_rate"
])),
"hyper.schedule": require_core.ct(argument("lr_scheduler"), require_trainer.f),
"hyper.warmupSteps": require_core.Ct([
"training_config.model.optim.sched.warmup_steps",
"training_config.lr_scheduler.warmup_steps",
"optim.lr_scheduler.warmup_steps",
"model.optim.sched.warmup_steps"
]),
"hyper.warmupRatio": require_core.Ct(argument("lr_warmup_ratio")),
"hyper.epochs": require_core.St([
argument("max_epochs"),
"training_config.trainer.max_epochs",
"schedule.epochs"
]),
"hyper.maxSteps": require_core.Ct([
"training_config.max_steps",
"training_config.trainer.max_steps",
"ppo_actor_train.max_steps",
"schedule.max_steps",
"trainer.max_steps"
]),
"hyper.microBatch": elastic(require_core._t([
argument("micro_train_batch_size"),
"data.micro_batch_size",
"model.train_batch_size"
])),
"hyper.effectiveBatch": elastic(require_core._t([
argument("train_batch_size"),
"training_config.global_batch_size",
"ppo_actor_train.model.global_batch_size",
"data.global_batch_size"
])),
"hyper.optimizer": require_core.Et([...optimiser("name"), ...optimiser("optimizer")], (node) => require_trainer.c(node.text)),
"hyper.weightDecay": require_core.St([
argument("weight_decay"),
...optimiser("weight_decay"),
"model.weight_decay"
]),
"hyper.maxGradNorm": require_core.St([
argument("max_norm"),
...optimiser("clip_grad"),
"model.grad_clip_norm"
]),
"hyper.seed": require_core._t([argument("seed"), "model.seed"]),
"memory.gradientCheckpointing": require_core.ht([argument("gradient_checkpointing"), "model.activation_checkpointing"]),
"hardware.count": count,
"hardware.nodes": require_core.ft(require_core._t("trainer.num_nodes"), require_core._t("run.replicas")),
"distributed.backend": (scope) => {
let at = require_core.It(scope.native, argument("strategy.fsdp_config"));
return at && !require_core.zt(at) ? require_core.Ot(at, "fsdp") : void 0;
},
"distributed.offload": require_core.yt(require_core.ht(argument("strategy.fsdp_config.cpu_offload")), (on) => on === !0 ? "cpu" : "none"),
"distributed.tensorParallel": require_core._t("strategy.tensor_model_parallel_size"),
"distributed.pipelineParallel": require_core._t("strategy.pipeline_model_parallel_size"),
"distributed.contextParallel": require_core._t("strategy.context_parallel_size"),
"checkpoint.every": require_core.Ct([
argument("save_steps"),
"training_config.save_steps",
"schedule.save_every"
]),
"checkpoint.keep": require_core.Ct([argument("max_ckpt_num"), "training_config.save_top_k"]),
"evaluation.trigger": evaluationTrigger,
"evaluation.every": require_core.Ct([
argument("eval_steps"),
"training_config.val_check_interval",
"schedule.val_every"
]),
"output.dir": require_core.kt(["run.output_s3_path", "run.results_dir"]),
"output.name": require_core.kt(modelKey("model_save_name")),
"output.mergeAdapter": require_core.Pt(isLora, require_core.ht(argument("merge_weights"))),
"logging.destinations": destinations
}, ownLists = {
"data.train": files(data),
"data.validation": files(validation)
};
function byFamily() {
let names = new Set([...Object.keys(own), ...Object.keys(require_verl.t)]);
return Object.fromEntries([...names].map((name) => [name, (scope) => isVerl(scope) && name !== "plan.name" ? require_verl.t[name]?.(inTraining(scope)) : own[name]?.(scope)]));
}
const listsByFamily = (name) => (scope) => (isVerl(scope) ? require_verl.n[name]?.(inTraining(scope)) : ownLists[name]?.(scope)) ?? require_core.bt("not-expressible"), hyperpod = {
id: "hyperpod",
title: "SageMaker HyperPod recipes",
homepage: "https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-hyperpod-recipes.html",
version: "2.2.1",
dialect: "omegaconf",
signatures: [
{},
{},
{},
{}
],
facts: byFamily(),
lists: {
"data.train": listsByFamily("data.train"),
"data.validation": listsByFamily("data.validation"),
secrets: require_secrets.t([
"run.hf_access_token",
"model.hf_access_token",
"git.token"
])
}
};
exports.hyperpod = hyperpod;
