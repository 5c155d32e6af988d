Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_reading = require("./shared-reading.cjs");
const require_hosted = require("./shared-hosted.cjs");

// src/frameworks/bedrock.ts
const objectives = {
	fine_tuning: "sft",
	continued_pre_training: "continued-pretraining",
	distillation: "distillation",
	reinforcement_fine_tuning: "reinforcement"
};
const validators = "validationDataConfig.validators";
const heldOut = (scope) => {
	const at = require_reading.find(scope.native, validators);
	return at && !require_reading.isEmpty(at) ? require_reading.stated(at, "dataset") : require_reading.byDefault("none");
};
const teacher = "customizationConfig.distillationConfig.teacherModelConfig.teacherModelIdentifier";
const setting = (name) => `hyperParameters.${name}`;
const bedrock = {
	id: "bedrock",
	title: "Amazon Bedrock model customization",
	homepage: "https://docs.aws.amazon.com/bedrock/latest/userguide/custom-models.html",
	version: "3.1164.0",
	dialect: "pyyaml",
	signatures: [{
		kind: "train",
		all: ["baseModelIdentifier", "trainingDataConfig"],
		any: [
			"customModelName",
			"jobName",
			"hyperParameters"
		]
	}, {
		kind: "job",
		all: [
			"baseModelArn",
			"jobArn",
			"trainingDataConfig"
		]
	}],
	facts: {
		"plan.name": require_reading.text("jobName"),
		...require_hosted.serviceModel("baseModelIdentifier"),
		"security.encryptionKey": require_reading.text("customModelKmsKeyId"),
		"security.privateNetwork": (scope) => {
			const at = require_reading.find(scope.native, "vpcConfig");
			return at && !require_reading.isEmpty(at) ? require_reading.stated(at, true) : require_reading.byDefault(false);
		},
		"method.kind": require_hosted.undisclosedMethod,
		"objective.kind": require_reading.choice("customizationType", objectives, {
			default: "sft",
			note: "the operation creates a fine-tuning job when no type is given"
		}),
		"objective.teacher": require_reading.when((s) => require_reading.has(s.native, teacher), require_reading.text(teacher)),
		"data.heldOutKind": heldOut,
		...require_hosted.allOrService({
			"hyper.learningRate": require_reading.number(setting("learningRate")),
			"hyper.learningRateMultiplier": require_reading.number(setting("learningRateMultiplier")),
			"hyper.warmupSteps": require_reading.positive(setting("learningRateWarmupSteps")),
			"hyper.epochs": require_reading.number(setting("epochCount")),
			"hyper.effectiveBatch": require_reading.integer(setting("batchSize"))
		}),
		"evaluation.trigger": (scope) => heldOut(scope)?.value === "dataset" ? require_reading.byDefault("steps", "the service scores the validation data while it trains") : require_reading.byDefault("none"),
		"evaluation.earlyStopping": require_reading.mapped(require_reading.positive(setting("earlyStoppingPatience")), () => true),
		"output.dir": require_reading.text("outputDataConfig.s3Uri"),
		"output.name": require_reading.text("customModelName")
	},
	lists: {
		"data.train": require_reading.firstList(require_reading.each("trainingDataConfig.s3Uri", { id: require_reading.text("") }), require_reading.each("trainingDataConfig.invocationLogsConfig", { id: require_reading.text("invocationLogSource.s3Uri") })),
		"data.validation": require_reading.each(validators, { id: require_reading.text("s3Uri") })
	}
};

exports.bedrock = bedrock;