Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_hosted = require("../hosted.cjs"), objectives = {
fine_tuning: "sft",
continued_pre_training: "continued-pretraining",
distillation: "distillation",
reinforcement_fine_tuning: "reinforcement"
}, validators = "validationDataConfig.validators", heldOut = (scope) => {
let at = require_core.It(scope.native, validators);
return at && !require_core.zt(at) ? require_core.Ot(at, "dataset") : require_core.st("none");
}, teacher = "customizationConfig.distillationConfig.teacherModelConfig.teacherModelIdentifier", setting = (name) => `hyperParameters.${name}`, bedrock = {
id: "bedrock",
title: "Amazon Bedrock model customization",
homepage: "https://docs.aws.amazon.com/bedrock/latest/userguide/custom-models.html",
version: "3.1164.0",
dialect: "pyyaml",
signatures: [{}, {}],
facts: {
"plan.name": require_core.kt("jobName"),
...require_hosted.a("baseModelIdentifier"),
"security.encryptionKey": require_core.kt("customModelKmsKeyId"),
"security.privateNetwork": (scope) => {
let at = require_core.It(scope.native, "vpcConfig");
return at && !require_core.zt(at) ? require_core.Ot(at, !0) : require_core.st(!1);
},
"method.kind": require_hosted.o,
"objective.kind": require_core.ct("customizationType", objectives, {
default: "sft",
note: "the operation creates a fine-tuning job when no type is given"
}),
"objective.teacher": require_core.Pt((s) => require_core.Rt(s.native, teacher), require_core.kt(teacher)),
"data.heldOutKind": heldOut,
...require_hosted.t({
"hyper.learningRate": require_core.St(setting("learningRate")),
"hyper.learningRateMultiplier": require_core.St(setting("learningRateMultiplier")),
"hyper.warmupSteps": require_core.Ct(setting("learningRateWarmupSteps")),
"hyper.epochs": require_core.St(setting("epochCount")),
"hyper.effectiveBatch": require_core._t(setting("batchSize"))
}),
"evaluation.trigger": (scope) => heldOut(scope)?.value === "dataset" ? require_core.st("steps", "the service scores the validation data while it trains") : require_core.st("none"),
"evaluation.earlyStopping": require_core.yt(require_core.Ct(setting("earlyStoppingPatience")), () => !0),
"output.dir": require_core.kt("outputDataConfig.s3Uri"),
"output.name": require_core.kt("customModelName")
},
lists: {
"data.train": require_core.dt(require_core.lt("trainingDataConfig.s3Uri", { id: require_core.kt("") }), require_core.lt("trainingDataConfig.invocationLogsConfig", { id: require_core.kt("invocationLogSource.s3Uri") })),
"data.validation": require_core.lt(validators, { id: require_core.kt("s3Uri") })
}
};
exports.bedrock = bedrock;
