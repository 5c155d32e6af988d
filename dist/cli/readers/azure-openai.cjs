Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_reading = require("./shared-reading.cjs");
const require_hosted = require("./shared-hosted.cjs");
const require_openai_job = require("./shared-openai-job.cjs");

// src/frameworks/azure-openai.ts
const resource = (name) => [name, `properties.fineTuningDetails.${name}`];
const validation = ["validation_file", ...resource("validationData")];
const objective = (scope) => {
	const at = require_reading.findFirst(scope.native, resource("taskType"));
	return at ? require_reading.stated(at, "sft") : require_openai_job.jobObjective(scope);
};
const jobInput = {
	id: require_reading.text("uri"),
	format: require_reading.always("chat")
};
const azureOpenai = {
	id: "azure-openai",
	title: "Azure OpenAI fine-tuning jobs",
	homepage: "https://learn.microsoft.com/azure/ai-services/openai/how-to/fine-tuning",
	version: "2025",
	dialect: "pyyaml",
	signatures: [
		{
			kind: "train",
			all: [
				"model",
				"training_file",
				"trainingType"
			],
			none: require_openai_job.answerKeys
		},
		{
			kind: "train",
			all: ["modelProvider=^AzureOpenAI$", "trainingData"]
		},
		{
			kind: "train",
			all: ["properties.fineTuningDetails.modelProvider=^AzureOpenAI$"]
		}
	],
	facts: {
		...require_openai_job.jobFacts,
		...require_hosted.serviceModel([...resource("model.uri"), ...resource("model")]),
		"method.kind": require_reading.always("lora", "the service documents that it trains LoRA adapters"),
		"objective.kind": objective,
		"data.heldOutKind": require_hosted.heldOutFile(validation),
		...require_hosted.allOrService({
			"hyper.learningRateMultiplier": require_reading.number([...require_openai_job.jobSetting("learning_rate_multiplier"), ...resource("hyperParameters.learningRateMultiplier")]),
			"hyper.epochs": require_reading.number([...require_openai_job.jobSetting("n_epochs"), ...resource("hyperParameters.nEpochs")]),
			"hyper.effectiveBatch": require_reading.integer([...require_openai_job.jobSetting("batch_size"), ...resource("hyperParameters.batchSize")])
		}),
		"evaluation.trigger": require_hosted.scoresValidation(validation)
	},
	lists: {
		"data.train": require_reading.firstList(require_reading.each("training_file", require_hosted.uploadedFile(require_openai_job.jobFormat)), require_reading.each(resource("trainingData"), jobInput)),
		"data.validation": require_reading.firstList(require_reading.each("validation_file", require_hosted.uploadedFile(require_openai_job.jobFormat)), require_reading.each(resource("validationData"), jobInput))
	}
};

exports.azureOpenai = azureOpenai;