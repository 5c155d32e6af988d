Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_reading = require("./shared-reading.cjs");
const require_hosted = require("./shared-hosted.cjs");

// src/frameworks/vertex.ts
const specifications = [
	["supervisedTuningSpec", "sft"],
	["supervised_tuning_spec", "sft"],
	["preferenceOptimizationSpec", "dpo"],
	["preference_optimization_spec", "dpo"],
	["distillationSpec", "distillation"],
	["distillation_spec", "distillation"],
	["reinforcementTuningSpec", "reinforcement"],
	["reinforcement_tuning_spec", "reinforcement"],
	["partnerModelTuningSpec", "sft"],
	["partner_model_tuning_spec", "sft"],
	["fullFineTuningSpec", "sft"],
	["full_fine_tuning_spec", "sft"]
];
const names = specifications.map(([name]) => name);
const snake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const inSpecification = (name) => names.flatMap((specification) => [`${specification}.${name}`, `${specification}.${snake(name)}`]);
const setting = (name) => ["hyperParameters", "hyper_parameters"].flatMap((block) => [...inSpecification(`${block}.${name}`), ...names.map((specification) => `${specification}.${block}.${snake(name)}`)]);
const either = (name) => [name, snake(name)];
const specified = (native) => specifications.find(([name]) => require_reading.find(native, name) !== void 0);
const objective = ({ native }) => {
	const [name, kind] = specified(native) ?? [];
	const at = name === void 0 ? void 0 : require_reading.find(native, name);
	return at && kind !== void 0 ? require_reading.stated(at, kind) : void 0;
};
const ranks = {
	ADAPTER_SIZE_ONE: 1,
	ADAPTER_SIZE_TWO: 2,
	ADAPTER_SIZE_FOUR: 4,
	ADAPTER_SIZE_EIGHT: 8,
	ADAPTER_SIZE_SIXTEEN: 16,
	ADAPTER_SIZE_THIRTY_TWO: 32
};
const sized = require_reading.mapped(require_reading.text(setting("adapterSize")), (size) => ranks[String(size)]);
const full = ({ native }) => {
	const at = require_reading.find(native, "fullFineTuningSpec") ?? require_reading.find(native, "full_fine_tuning_spec");
	return at && require_reading.stated(at, "full");
};
const method = (scope) => require_reading.firstOf(require_reading.mapped(require_reading.text(inSpecification("tuningMode")), (mode) => mode === "TUNING_MODE_FULL" ? "full" : mode === "TUNING_MODE_PEFT_ADAPTER" ? "lora" : void 0), full, require_reading.mapped(sized, () => "lora"), require_hosted.undisclosedMethod)(scope);
const isAdapter = (scope) => method(scope)?.value === "lora";
const trainingKeys = inSpecification("trainingDatasetUri");
const validationKeys = inSpecification("validationDatasetUri");
const vertex = {
	id: "vertex",
	title: "Vertex AI tuning jobs",
	homepage: "https://cloud.google.com/vertex-ai/generative-ai/docs/model-reference/tuning",
	version: "2.32.0",
	dialect: "pyyaml",
	signatures: [...[
		"baseModel",
		"base_model",
		"preTunedModel",
		"pre_tuned_model"
	].map((base) => ({
		kind: "train",
		all: [base],
		any: names,
		none: [
			"state",
			"createTime",
			"tunedModel"
		]
	})), {
		kind: "job",
		all: [
			"baseModel",
			"tunedModel",
			"state"
		],
		any: names
	}],
	facts: {
		"plan.name": require_reading.text(either("tunedModelDisplayName")),
		...require_hosted.serviceModel(either("baseModel")),
		"model.continuesAdapter": require_reading.text(["preTunedModel.tunedModelName", "pre_tuned_model.tuned_model_name"]),
		"security.encryptionKey": require_reading.text(["encryptionSpec.kmsKeyName", "encryption_spec.kms_key_name"]),
		"method.kind": method,
		"adapter.rank": require_reading.when(isAdapter, require_hosted.orService(sized)),
		"objective.kind": objective,
		"objective.beta": require_reading.when((s) => objective(s)?.value === "dpo", require_hosted.orService(require_reading.number(setting("beta")))),
		"objective.teacher": require_reading.when((s) => objective(s)?.value === "distillation", require_reading.text(inSpecification("baseTeacherModel"))),
		"data.heldOutKind": require_hosted.heldOutFile(validationKeys),
		...require_hosted.allOrService({
			"hyper.learningRate": require_reading.number(setting("learningRate")),
			"hyper.learningRateMultiplier": require_reading.number(setting("learningRateMultiplier")),
			"hyper.epochs": require_reading.number(setting("epochCount")),
			"hyper.effectiveBatch": require_reading.integer(setting("batchSize"))
		}),
		"evaluation.trigger": require_hosted.scoresValidation(validationKeys),
		"output.dir": require_reading.text(either("outputUri")),
		"output.name": require_reading.text(either("tunedModelDisplayName"))
	},
	lists: {
		"data.train": require_reading.each(trainingKeys, { id: require_reading.text("") }),
		"data.validation": require_reading.each(validationKeys, { id: require_reading.text("") })
	}
};

exports.vertex = vertex;