Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_hosted = require("../hosted.cjs"), require_secrets = require("../secrets.cjs"), setting = (name) => [name, `trainingConfig.${name}`], rank = require_core._t(setting("loraRank")), method = (scope) => {
let fact = rank(scope);
return typeof fact?.value == "number" ? fact.value > 0 ? {
...fact,
value: "lora"
} : {
...fact,
value: null,
state: "unresolved",
note: "a rank of 0 is not documented"
} : require_core.st("lora", "the service documents LoRA for its managed jobs");
}, isLora = (scope) => method(scope)?.value === "lora", losses = {
dpo: "dpo",
orpo: "orpo",
grpo: "grpo"
}, objective = (scope) => {
let evaluator = require_core.It(scope.native, "evaluator");
return evaluator ? require_core.Ot(evaluator, "reinforcement") : require_core.Rt(scope.native, "lossConfig") ? require_core.ct("lossConfig.method", losses, { default: "dpo" })(scope) : require_core.Rt(scope.native, "trainingConfig") ? require_core.st("dpo") : require_core.st("sft");
}, heldOut = (scope) => {
let at = require_core.It(scope.native, "evaluationDataset");
if (at) return require_core.Ot(at, "dataset");
let carved = require_core.ht("evalAutoCarveout")(scope);
return carved?.value === !0 ? {
...carved,
value: "fraction"
} : require_core.st("none");
}, isSft = (scope) => objective(scope)?.value === "sft", fireworks = {
id: "fireworks",
title: "Fireworks fine-tuning jobs",
homepage: "https://docs.fireworks.ai/fine-tuning/managed-finetuning-intro",
version: "1",
dialect: "pyyaml",
signatures: [
{},
{},
{},
{}
],
facts: {
"plan.name": require_core.kt("displayName"),
...require_hosted.a(setting("baseModel")),
"model.continuesAdapter": require_core.kt(setting("warmStartFrom")),
"method.kind": method,
...require_core.it(isLora, { "adapter.rank": require_hosted.r(rank) }),
"objective.kind": objective,
"objective.beta": require_core.Pt((s) => !isSft(s), require_hosted.r(require_core.St("lossConfig.klBeta"))),
"objective.rewards": require_core.yt(require_core.kt("evaluator"), (name) => [String(name)]),
"data.heldOutKind": require_core.Pt(isSft, heldOut),
"data.template": require_core.vt("jinjaTemplate"),
"data.overlong": require_core.at("truncate"),
"data.packing": require_core.at(!0, "shorter examples are put together"),
...require_hosted.t({
"data.sequenceLength": require_core._t(setting("maxContextLength")),
"hyper.learningRate": require_core.St(setting("learningRate")),
"hyper.warmupSteps": require_core.Ct(setting("learningRateWarmupSteps")),
"hyper.epochs": require_core.St(setting("epochs")),
"hyper.accumulation": require_core._t(setting("gradientAccumulationSteps")),
"hyper.weightDecay": require_core.St(setting("optimizerWeightDecay"))
}),
"hardware.nodes": require_hosted.r(require_core._t("nodes")),
"evaluation.trigger": require_core.Pt(isSft, (scope) => heldOut(scope)?.value === "none" ? require_core.st("none") : require_core.st("steps")),
"evaluation.earlyStopping": require_core.ht("earlyStop", { default: !1 }),
"output.name": require_core.kt(setting("outputModel")),
"logging.destinations": require_hosted.c("wandbConfig"),
"logging.project": require_core.kt("wandbConfig.project")
},
lists: {
"data.train": require_core.lt("dataset", {
id: require_core.kt(""),
idKind: require_core.at("service-file")
}),
"data.validation": require_core.lt("evaluationDataset", {
id: require_core.kt(""),
idKind: require_core.at("service-file")
}),
secrets: require_secrets.t(["wandbConfig.apiKey"])
}
};
exports.fireworks = fireworks;
