Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_hosted = require("../hosted.cjs"), objectives = {
	fine_tuning: "sft",
	continued_pre_training: "continued-pretraining",
	distillation: "distillation",
	reinforcement_fine_tuning: "reinforcement"
}, validators = "validationDataConfig.validators", heldOut = (scope) => {
	let at = require_core.zt(scope.native, validators);
	return at && !require_core.Ht(at) ? require_core.jt(at, "dataset") : require_core.ut("none");
}, teacher = "customizationConfig.distillationConfig.teacherModelConfig.teacherModelIdentifier", setting = (name) => `hyperParameters.${name}`, bedrock = {
	id: "bedrock",
	title: "Amazon Bedrock model customization",
	homepage: "https://docs.aws.amazon.com/bedrock/latest/userguide/custom-models.html",
	version: "3.1164.0",
	dialect: "pyyaml",
	signatures: [{}, {}],
	facts: {
		"plan.name": require_core.Mt("jobName"),
		...require_hosted.a("baseModelIdentifier"),
		"security.encryptionKey": require_core.Mt("customModelKmsKeyId"),
		"security.privateNetwork": (scope) => {
			let at = require_core.zt(scope.native, "vpcConfig");
			return at && !require_core.Ht(at) ? require_core.jt(at, !0) : require_core.ut(!1);
		},
		"method.kind": require_hosted.o,
		"objective.kind": require_core.dt("customizationType", objectives, {
			default: "sft",
			note: "the operation creates a fine-tuning job when no type is given"
		}),
		"objective.teacher": require_core.Lt((s) => require_core.Vt(s.native, teacher), require_core.Mt(teacher)),
		"data.heldOutKind": heldOut,
		...require_hosted.t({
			"hyper.learningRate": require_core.Tt(setting("learningRate")),
			"hyper.learningRateMultiplier": require_core.Tt(setting("learningRateMultiplier")),
			"hyper.warmupSteps": require_core.Et(setting("learningRateWarmupSteps")),
			"hyper.epochs": require_core.Tt(setting("epochCount")),
			"hyper.effectiveBatch": require_core.bt(setting("batchSize"))
		}),
		"evaluation.trigger": (scope) => heldOut(scope)?.value === "dataset" ? require_core.ut("steps", "the service scores the validation data while it trains") : require_core.ut("none"),
		"evaluation.earlyStopping": require_core.St(require_core.Et(setting("earlyStoppingPatience")), () => !0),
		"output.dir": require_core.Mt("outputDataConfig.s3Uri"),
		"output.name": require_core.Mt("customModelName")
	},
	lists: {
		"data.train": require_core.mt(require_core.ft("trainingDataConfig.s3Uri", { id: require_core.Mt("") }), require_core.ft("trainingDataConfig.invocationLogsConfig", { id: require_core.Mt("invocationLogSource.s3Uri") })),
		"data.validation": require_core.ft(validators, { id: require_core.Mt("s3Uri") })
	}
};
exports.bedrock = bedrock;
