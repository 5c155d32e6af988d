Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_hosted = require("../hosted.cjs"), objectives = {
	fine_tuning: "sft",
	continued_pre_training: "continued-pretraining",
	distillation: "distillation",
	reinforcement_fine_tuning: "reinforcement"
}, validators = "validationDataConfig.validators", heldOut = (scope) => {
	let at = require_core.Lt(scope.native, validators);
	return at && !require_core.Bt(at) ? require_core.kt(at, "dataset") : require_core.lt("none");
}, teacher = "customizationConfig.distillationConfig.teacherModelConfig.teacherModelIdentifier", setting = (name) => `hyperParameters.${name}`, bedrock = {
	id: "bedrock",
	title: "Amazon Bedrock model customization",
	homepage: "https://docs.aws.amazon.com/bedrock/latest/userguide/custom-models.html",
	version: "3.1164.0",
	dialect: "pyyaml",
	signatures: [{}, {}],
	facts: {
		"plan.name": require_core.At("jobName"),
		...require_hosted.a("baseModelIdentifier"),
		"security.encryptionKey": require_core.At("customModelKmsKeyId"),
		"security.privateNetwork": (scope) => {
			let at = require_core.Lt(scope.native, "vpcConfig");
			return at && !require_core.Bt(at) ? require_core.kt(at, !0) : require_core.lt(!1);
		},
		"method.kind": require_hosted.o,
		"objective.kind": require_core.ut("customizationType", objectives, {
			default: "sft",
			note: "the operation creates a fine-tuning job when no type is given"
		}),
		"objective.teacher": require_core.Ft((s) => require_core.zt(s.native, teacher), require_core.At(teacher)),
		"data.heldOutKind": heldOut,
		...require_hosted.t({
			"hyper.learningRate": require_core.wt(setting("learningRate")),
			"hyper.learningRateMultiplier": require_core.wt(setting("learningRateMultiplier")),
			"hyper.warmupSteps": require_core.Tt(setting("learningRateWarmupSteps")),
			"hyper.epochs": require_core.wt(setting("epochCount")),
			"hyper.effectiveBatch": require_core.yt(setting("batchSize"))
		}),
		"evaluation.trigger": (scope) => heldOut(scope)?.value === "dataset" ? require_core.lt("steps", "the service scores the validation data while it trains") : require_core.lt("none"),
		"evaluation.earlyStopping": require_core.xt(require_core.Tt(setting("earlyStoppingPatience")), () => !0),
		"output.dir": require_core.At("outputDataConfig.s3Uri"),
		"output.name": require_core.At("customModelName")
	},
	lists: {
		"data.train": require_core.pt(require_core.dt("trainingDataConfig.s3Uri", { id: require_core.At("") }), require_core.dt("trainingDataConfig.invocationLogsConfig", { id: require_core.At("invocationLogSource.s3Uri") })),
		"data.validation": require_core.dt(validators, { id: require_core.At("s3Uri") })
	}
};
exports.bedrock = bedrock;
