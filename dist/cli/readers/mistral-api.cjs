Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_reading = require("./shared-reading.cjs");
const require_hosted = require("./shared-hosted.cjs");
const require_secrets = require("./shared-secrets.cjs");

// src/frameworks/mistral-api.ts
const objective = require_reading.choice("job_type", {
	completion: "sft",
	classifier: "classification"
}, { default: "sft" });
const format = (scope) => {
	return objective({
		...scope,
		native: {
			...scope.native,
			base: ""
		}
	})?.value === "classification" ? require_reading.byDefault("classification") : require_reading.byDefault("chat");
};
const file = {
	...require_hosted.uploadedFile(format, ["file_id", ""]),
	weight: require_reading.number("weight", { default: 1 })
};
const trackers = ({ native }) => {
	const at = require_reading.find(native, "integrations");
	const names = require_reading.itemsAt(native, "integrations").flatMap((item) => require_reading.textAt(item, "type") ?? []);
	return at && names.length > 0 ? require_reading.stated(at, names) : require_reading.byDefault(["none"]);
};
const keysOf = (list, key) => Array.from({ length: 8 }, (_, index) => `${list}[${index}].${key}`);
const mistralApi = {
	id: "mistral-api",
	title: "Mistral AI fine-tuning jobs",
	homepage: "https://docs.mistral.ai/api/#tag/fine-tuning",
	version: "1.15.1",
	dialect: "pyyaml",
	signatures: [{
		kind: "train",
		all: [
			"model",
			"training_files",
			"hyperparameters"
		],
		none: [
			"object",
			"status",
			"output_dir"
		]
	}, {
		kind: "job",
		all: [
			"model",
			"training_files",
			"status"
		]
	}],
	facts: {
		"plan.name": require_reading.text("suffix"),
		...require_hosted.serviceModel("model"),
		"method.kind": require_hosted.undisclosedMethod,
		"objective.kind": objective,
		"data.heldOutKind": require_hosted.heldOutFile("validation_files"),
		...require_hosted.allOrService({
			"data.sequenceLength": require_reading.integer("hyperparameters.seq_len"),
			"hyper.learningRate": require_reading.number("hyperparameters.learning_rate"),
			"hyper.warmupRatio": require_reading.positive("hyperparameters.warmup_fraction"),
			"hyper.epochs": require_reading.number("hyperparameters.epochs"),
			"hyper.maxSteps": require_reading.positive("hyperparameters.training_steps"),
			"hyper.weightDecay": require_reading.number("hyperparameters.weight_decay")
		}),
		"evaluation.trigger": require_hosted.scoresValidation("validation_files"),
		"output.name": require_reading.text("suffix"),
		"logging.destinations": trackers,
		"logging.project": require_reading.text("integrations[0].project")
	},
	lists: {
		"data.train": require_reading.each("training_files", file),
		"data.validation": require_reading.each("validation_files", file),
		secrets: require_secrets.secretsAt([...keysOf("integrations", "api_key"), ...keysOf("repositories", "token")])
	}
};

exports.mistralApi = mistralApi;