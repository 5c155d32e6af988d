Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_data_files = require("../data-files.cjs"), require_targets = require("../targets.cjs"), require_trainer = require("../trainer.cjs"), require_verl = require("../verl.cjs"), actor = (name) => `worker.actor.${name}`, estimators = {
gae: "ppo",
grpo: "grpo",
grpo_passk: "grpo",
rloo: "rloo",
remax: "reinforcement",
reinforce_plus_plus: "reinforcement"
}, rank = require_core._t(actor("model.lora.rank"), { default: 0 }), method = (scope) => require_core.yt(rank, (size) => typeof size == "number" && size > 0 ? "lora" : "full")(scope), isLora = (scope) => method(scope)?.value === "lora", effectiveBatch = (scope) => {
let prompts = require_core._t(actor("global_batch_size"))(scope), answers = require_core._t("worker.rollout.n")(scope);
if (typeof prompts?.value == "number" && typeof answers?.value == "number") return {
...prompts,
value: prompts.value * answers.value,
note: "prompts \u00d7 sampled answers"
};
}, count = (scope) => {
let nodes = require_core._t("trainer.nnodes", { default: 1 })(scope), perNode = require_core._t("trainer.n_gpus_per_node", { default: 8 })(scope);
return typeof nodes?.value != "number" || typeof perNode?.value != "number" ? perNode : {
...perNode,
value: nodes.value * perNode.value,
note: "GPUs per node \u00d7 nodes"
};
}, evaluationTrigger = (scope) => require_core.Et("trainer.val_freq", (node) => Number(node.text) > 0 ? "steps" : "end", {
default: "end",
note: "the last step is always evaluated"
})(scope), heldOut = (scope) => {
let at = require_core.It(scope.native, "data.val_files");
return at && !require_core.zt(at) ? require_core.Ot(at, "dataset") : require_core.Ft("unset", void 0, "data.val_files");
}, files = (key) => (scope) => require_core.lt(key, {
id: require_core.kt(""),
fileFormat: require_core.yt(require_core.kt(""), (path) => require_data_files.t(String(path))),
format: require_core.at("prompt-only")
})(scope), easyR1Facts = {
"plan.name": require_core.kt("trainer.experiment_name"),
"plan.dialect": require_core.at("easy-r1"),
"model.id": require_core.kt(actor("model.model_path")),
"model.tokenizer": require_core.kt(actor("model.tokenizer_path")),
"security.trustRemoteCode": require_core.ht(actor("model.trust_remote_code"), { default: !0 }),
"method.kind": method,
...require_core.it(isLora, {
"adapter.rank": rank,
"adapter.alpha": require_core.St(actor("model.lora.alpha"), { default: 64 }),
...require_targets.n(actor("model.lora.target_modules"), { default: ["all-linear"] })
}),
"objective.kind": require_core.ct("algorithm.adv_estimator", estimators, { default: "grpo" }),
"data.heldOutKind": heldOut,
"data.inputLength": require_core._t("data.max_prompt_length"),
"data.outputLength": require_core._t("data.max_response_length"),
"data.overlong": require_core.pt([["data.filter_overlong_prompts", "drop"]]),
"data.shuffle": require_core.ht("data.shuffle"),
"hyper.learningRate": require_core.St(actor("optim.lr"), { default: 1e-6 }),
"hyper.schedule": require_core.ct(actor("optim.lr_scheduler_type"), {
constant: "constant",
cosine: "cosine"
}, { default: "constant" }),
"hyper.warmupSteps": require_core.Ct(actor("optim.lr_warmup_steps")),
"hyper.warmupRatio": require_core.Ct(actor("optim.lr_warmup_ratio")),
"hyper.epochs": require_core.St("trainer.total_epochs", { default: 15 }),
"hyper.maxSteps": require_core.Ct("trainer.max_steps"),
"hyper.microBatch": require_core.Pt((scope) => require_core.ht(actor("dynamic_batching"), { default: !0 })(scope)?.value === !1, require_core._t(actor("micro_batch_size_per_device_for_update"))),
"hyper.effectiveBatch": effectiveBatch,
"hyper.optimizer": require_core.Et(actor("optim.strategy"), (node) => require_trainer.c(node.text), { default: "adamw" }),
"hyper.weightDecay": require_core.St(actor("optim.weight_decay"), { default: .01 }),
"hyper.maxGradNorm": require_core.St(actor("max_grad_norm"), { default: 1 }),
"hyper.seed": require_core._t("data.seed"),
"memory.gradientCheckpointing": require_core.ht(actor("model.enable_gradient_checkpointing"), { default: !0 }),
"hardware.count": count,
"hardware.nodes": require_core._t("trainer.nnodes", { default: 1 }),
"distributed.backend": require_core.at("fsdp"),
"checkpoint.every": require_core.Ct("trainer.save_freq"),
"checkpoint.keep": require_core.Ct("trainer.save_limit"),
"evaluation.trigger": evaluationTrigger,
"evaluation.every": require_core.Ct("trainer.val_freq"),
"output.dir": require_core.kt("trainer.save_checkpoint_path"),
"logging.destinations": require_core.At("trainer.logger"),
"logging.project": require_core.kt("trainer.project_name")
}, easyR1Lists = {
"data.train": files("data.train_files"),
"data.validation": files("data.val_files")
}, isEasyR1 = ({ native }) => require_core.Rt(native, "worker.actor");
function byFork() {
let names = new Set([...Object.keys(require_verl.t), ...Object.keys(easyR1Facts)]);
return Object.fromEntries([...names].map((name) => [name, (scope) => isEasyR1(scope) ? easyR1Facts[name]?.(scope) : require_verl.t[name]?.(scope)]));
}
const listByFork = (name) => (scope) => (isEasyR1(scope) ? easyR1Lists[name] : require_verl.n[name])?.(scope) ?? require_core.bt("not-expressible"), verl = {
id: "verl",
title: "verl",
homepage: "https://verl.readthedocs.io",
version: "0.8.0.dev",
dialect: "omegaconf",
signatures: [
{},
{},
{},
{},
{}
],
facts: byFork(),
lists: {
"data.train": listByFork("data.train"),
"data.validation": listByFork("data.validation")
}
};
exports.verl = verl;
