Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_reading = require("./shared-reading.cjs");
const require_hosted = require("./shared-hosted.cjs");
const require_openai_job = require("./shared-openai-job.cjs");

// src/frameworks/openai.ts
const ofOthers = [
	"n_epochs",
	"training_type",
	"training_method",
	"lora",
	"lora_r",
	"training_files",
	"trainingType",
	"learning_rate",
	"output_dir",
	"num_train_epochs"
];
const openai = {
	id: "openai",
	title: "OpenAI fine-tuning jobs",
	homepage: "https://platform.openai.com/docs/guides/model-optimization",
	version: "2.3.0",
	dialect: "pyyaml",
	signatures: [{
		kind: "job",
		all: ["object=^fine_tuning\\.job$", "training_file"]
	}, {
		kind: "train",
		all: ["model", "training_file"],
		any: [
			"training_file=^file-",
			"model=^(ft:)?(gpt-|chatgpt-|o[1-9]|davinci-|babbage-)",
			"method.type",
			"hyperparameters.n_epochs",
			"hyperparameters.learning_rate_multiplier",
			"integrations[].wandb"
		],
		none: [...ofOthers, ...require_openai_job.answerKeys]
	}],
	facts: {
		...require_openai_job.jobFacts,
		"method.kind": require_hosted.undisclosedMethod
	},
	lists: {
		"data.train": require_reading.each("training_file", require_hosted.uploadedFile(require_openai_job.jobFormat)),
		"data.validation": require_reading.each("validation_file", require_hosted.uploadedFile(require_openai_job.jobFormat))
	}
};

exports.openai = openai;