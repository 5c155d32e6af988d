Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_hosted = require("../hosted.cjs");
require("../openai-job.cjs");
const require_secrets = require("../secrets.cjs"), require_targets = require("../targets.cjs"), require_trainer = require("../trainer.cjs"), training = (name) => [`training_type.${name}`, name], method = (scope) => require_core.Rt(scope.native, "training_type") ? require_core.ct(["training_type.type", "training_type"], {
full: "full",
lora: "lora"
})(scope) : require_core.Rt(scope.native, "lora") ? require_core.yt(require_core.ht("lora"), (on) => on === !0 ? "lora" : "full")(scope) : require_core.st("lora", "the service trains LoRA adapters unless full training is asked for"), isLora = (scope) => method(scope)?.value === "lora", name = require_core.ct(["training_method.method", "training_method"], {
sft: "sft",
dpo: "dpo"
}, { default: "sft" }), objective = (scope) => {
let fact = name(scope), margin = require_core.Ct(["training_method.simpo_gamma", "simpo_gamma"])(scope);
return fact?.value === "dpo" && typeof margin?.value == "number" ? {
...margin,
value: "simpo"
} : fact;
}, preference = (scope) => /^(dpo|simpo)$/.test(String(objective(scope)?.value)), format = (scope) => {
let whole = require_core.ot(scope);
return preference(whole) ? require_core.st("preference") : void 0;
}, isSft = (scope) => objective(scope)?.value === "sft", evaluationTrigger = require_core.Et("n_evals", (node) => Number(node.text) > 0 ? "steps" : "none", { default: "none" }), trackers = ({ native }) => {
let at = ["wandb_api_key", "wandb_project_name"].map((key) => require_core.It(native, key)).find((found) => found && !require_core.zt(found));
return at ? require_core.Ot(at, ["wandb"]) : require_core.st(["none"]);
}, together = {
id: "together",
title: "Together AI fine-tuning",
homepage: "https://docs.together.ai/docs/fine-tuning-overview",
version: "0.52.0",
dialect: "pyyaml",
signatures: [
{},
{},
{}
],
facts: {
"plan.name": require_core.kt("suffix"),
...require_hosted.a("model"),
"model.id": require_core.kt(["from_hf_model", "model"]),
"model.idKind": (scope) => {
let hub = require_core.It(scope.native, "from_hf_model");
return hub && !require_core.zt(hub) ? require_core.Ot(hub, "hub") : require_core.st("service-alias");
},
"model.revision": require_core.kt("hf_model_revision"),
"model.continuesAdapter": require_core.kt("from_checkpoint"),
"method.kind": method,
...require_core.it(isLora, {
"adapter.rank": require_hosted.r(require_core._t(training("lora_r"))),
"adapter.alpha": require_hosted.r(require_core.St(training("lora_alpha"))),
"adapter.dropout": require_core.St(training("lora_dropout"), { default: 0 }),
...require_targets.n(training("lora_trainable_modules"), { default: ["all-linear"] })
}),
"objective.kind": objective,
"objective.beta": require_core.Pt(preference, require_hosted.r(require_core.St(["training_method.dpo_beta", "dpo_beta"]))),
"data.heldOutKind": require_hosted.n("validation_file"),
"data.lossOn": require_core.Pt(isSft, require_hosted.r(require_core.yt(require_core.ht(["training_method.train_on_inputs", "train_on_inputs"]), (inputs) => inputs === !0 ? "all" : "completion"))),
"data.sequenceLength": require_hosted.r(require_core._t("max_seq_length")),
"data.packing": require_hosted.r(require_core.ht("packing")),
"hyper.learningRate": require_core.St("learning_rate", { default: 1e-5 }),
"hyper.schedule": require_core.ct(["lr_scheduler.lr_scheduler_type", "lr_scheduler_type"], require_trainer.f, { default: "cosine" }),
"hyper.warmupRatio": require_core.Ct("warmup_ratio"),
"hyper.epochs": require_core.St("n_epochs", { default: 1 }),
"hyper.effectiveBatch": require_hosted.r(require_core._t("batch_size")),
"hyper.weightDecay": require_core.St("weight_decay", { default: 0 }),
"hyper.maxGradNorm": require_core.St("max_grad_norm", { default: 1 }),
"hyper.seed": require_hosted.r(require_core._t("random_seed")),
"checkpoint.trigger": require_core.at("steps", "checkpoints are spread evenly over the run"),
"evaluation.trigger": evaluationTrigger,
"evaluation.earlyStopping": require_core.yt(require_core.Ct("early_stopping_patience"), () => !0),
"output.name": require_core.kt("suffix"),
"output.push": (scope) => {
let at = require_core.It(scope.native, "hf_output_repo_name");
return at && !require_core.zt(at) ? require_core.Ot(at, !0) : require_core.st(!1);
},
"output.hubId": require_core.kt("hf_output_repo_name"),
"logging.destinations": trackers,
"logging.project": require_core.kt("wandb_project_name")
},
lists: {
"data.train": require_core.lt("training_file", require_hosted.s(format)),
"data.validation": require_core.lt("validation_file", require_hosted.s(format)),
secrets: require_secrets.t([
"wandb_api_key",
"wandb_key",
"hf_api_token"
])
}
};
exports.together = together;
