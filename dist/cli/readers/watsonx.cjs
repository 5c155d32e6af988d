Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_model = require("./shared-model.cjs");
const require_reading = require("./shared-reading.cjs");
const require_hosted = require("./shared-hosted.cjs");
const require_secrets = require("./shared-secrets.cjs");
const require_targets = require("./shared-targets.cjs");

// src/frameworks/watsonx.ts
const promptKeys = ["prompt_tuning", "promptTuning"];
const trainingKeys = ["training_data_references", "trainingDataReferences"];
const testKeys = ["test_data_references", "testDataReferences"];
const resultKeys = ["results_reference", "resultsReference"];
const parameter = (name) => [...promptKeys, "parameters"].map((section) => `${section}.${name}`);
const promptSection = (scope) => require_reading.findFirst(scope.native, promptKeys);
const isPrompt = (scope) => promptSection(scope) !== void 0;
const isInstructLab = (scope) => require_reading.text("type")(scope)?.value === "ilab" && !isPrompt(scope) && !require_reading.has(scope.native, "parameters");
const isTune = (scope) => !isPrompt(scope) && !isInstructLab(scope);
const peftType = "parameters.peft_parameters.type";
const tuneMethod = (scope) => {
	if (require_reading.mapAt(scope.native, "parameters.peft_parameters") === void 0) return require_reading.byDefault("full", "without `peft_parameters` all weights are trained");
	return require_hosted.orService(require_reading.choice(peftType, {
		lora: "lora",
		qlora: "lora",
		none: "full"
	}))(scope);
};
const method = (scope) => {
	if (isInstructLab(scope)) return require_hosted.undisclosedMethod(scope);
	if (!isPrompt(scope)) return tuneMethod(scope);
	const at = require_reading.findFirst(scope.native, parameter("tuning_type")) ?? promptSection(scope);
	return at && require_reading.stated(at, "prompt-tuning");
};
const isLora = (scope) => isTune(scope) && tuneMethod(scope)?.value === "lora";
const quantised = (scope) => isLora(scope) && require_reading.text(peftType)(scope)?.value === "qlora";
const initialisation = require_reading.choice(parameter("init_method"), {
	random: "random",
	text: "text"
});
const task = (scope) => {
	const fact = require_reading.texts(parameter("task_id"))({
		...scope,
		native: {
			...scope.native,
			base: ""
		}
	});
	return Array.isArray(fact?.value) ? {
		...fact,
		value: fact.value.join(", ")
	} : void 0;
};
const source = {
	id: require_reading.text([
		"location.href",
		"location.path",
		"location.file_name",
		"location.fileName",
		"location.id",
		"connection.id",
		"id"
	]),
	format: require_reading.always("instruction", "the service takes pairs of input and output"),
	labelled: require_reading.always(true),
	task
};
function concluded(facts, scope) {
	const batch = require_model.numberOf(facts, "hyper.microBatch");
	const accumulation = require_model.numberOf(facts, "hyper.accumulation");
	if (!isPrompt(scope) || batch === void 0 || accumulation === void 0) return {};
	return { "hyper.effectiveBatch": {
		value: batch * accumulation,
		state: "derived",
		from: ["hyper.microBatch", "hyper.accumulation"]
	} };
}
const credentials = (scope) => {
	const maps = [...[...trainingKeys, ...testKeys].flatMap((key) => require_reading.itemsAt(scope.native, key)).map((item) => item.base), ...resultKeys].map((path) => `${path}.connection`);
	return require_secrets.secretsAt([], maps)(scope);
};
const lossOn = (scope) => {
	const at = require_reading.find(scope.native, "parameters.response_template");
	return at && !require_reading.isEmpty(at) ? require_reading.stated(at, "completion") : require_reading.without("external", "the service decides");
};
const watsonx = {
	id: "watsonx",
	title: "IBM watsonx.ai",
	homepage: "https://cloud.ibm.com/apidocs/watsonx-ai",
	version: "1.7.14",
	dialect: "pyyaml",
	signatures: [...promptKeys.map((section) => ({
		kind: "train",
		all: [section],
		any: [
			"task_id",
			"base_model",
			"tuning_type"
		].map((key) => `${section}.${key}`)
	})), ...[0, 1].map((spelling) => ({
		kind: "train",
		all: [trainingKeys[spelling], resultKeys[spelling]],
		any: [
			"parameters.base_model.model_id",
			"parameters.peft_parameters",
			"parameters.task_id",
			"type=^ilab$"
		],
		none: [...promptKeys]
	}))],
	facts: {
		"plan.name": require_reading.text("name"),
		"model.id": require_hosted.orService(require_reading.text([...parameter("base_model.model_id"), ...parameter("base_model")])),
		"method.kind": method,
		...require_reading.allWhen(isLora, {
			"adapter.rank": require_hosted.orService(require_reading.integer("parameters.peft_parameters.rank")),
			"adapter.alpha": require_hosted.orService(require_reading.number("parameters.peft_parameters.lora_alpha")),
			"adapter.dropout": require_hosted.orService(require_reading.number("parameters.peft_parameters.lora_dropout")),
			...mapFields(require_targets.targetFacts("parameters.peft_parameters.target_modules"), require_hosted.orService)
		}),
		"quantization.bits": require_reading.when(quantised, require_reading.mapped(require_reading.text(peftType), () => 4)),
		"quantization.scheme": require_reading.when(quantised, require_reading.always("gptq", "QLoRA jobs need a base published in 4 bits")),
		"prompt.init": require_reading.when(isPrompt, require_hosted.orService(initialisation)),
		"prompt.initText": require_reading.when(isPrompt, require_reading.text(parameter("init_text"))),
		"prompt.virtualTokens": require_reading.when(isPrompt, () => require_reading.without("external", "fixed by the service for each model")),
		"objective.kind": require_reading.always("sft", "the service learns outputs from inputs"),
		"data.heldOutKind": require_reading.when(isTune, (scope) => {
			const at = require_reading.findFirst(scope.native, testKeys);
			return at && !require_reading.isEmpty(at) ? require_reading.stated(at, "dataset") : require_reading.byDefault("none");
		}),
		"data.template": require_reading.literal(parameter("verbalizer")),
		"data.lossOn": require_reading.when(isTune, lossOn),
		"data.sequenceLength": require_reading.when(isTune, require_hosted.orService(require_reading.integer("parameters.max_seq_length"))),
		"data.inputLength": require_reading.when(isPrompt, require_hosted.orService(require_reading.integer(parameter("max_input_tokens")))),
		"data.outputLength": require_reading.when(isPrompt, require_hosted.orService(require_reading.integer(parameter("max_output_tokens")))),
		"data.overlong": require_reading.always("truncate"),
		...require_reading.allWhen((scope) => !isInstructLab(scope), {
			"hyper.learningRate": require_hosted.orService(require_reading.number(parameter("learning_rate"))),
			"hyper.epochs": require_hosted.orService(require_reading.number(parameter("num_epochs"))),
			"hyper.microBatch": require_hosted.orService(require_reading.integer(parameter("batch_size"))),
			"hyper.accumulation": require_hosted.orService(require_reading.integer(parameter("accumulate_steps")))
		}),
		"hyper.optimizer": require_reading.when(isTune, require_reading.always("adamw")),
		"memory.gradientCheckpointing": require_reading.when(isTune, require_hosted.orService(require_reading.flag("parameters.gradient_checkpointing"))),
		"hardware.count": require_reading.when(isTune, require_hosted.orService(require_reading.integer("parameters.gpu.num"))),
		"hardware.name": require_reading.when(isTune, require_hosted.orService(require_reading.text("parameters.gpu.name"))),
		"evaluation.trigger": require_reading.when(isTune, () => require_reading.without("external", "the service decides")),
		"output.dir": require_reading.text(resultKeys.flatMap((key) => [
			"path",
			"href",
			"id"
		].map((field) => `${key}.location.${field}`))),
		"output.register": require_hosted.orService(require_reading.flag(["auto_update_model", "autoUpdateModel"])),
		"serving.engine": require_reading.when(isPrompt, require_reading.always("watsonx", "a tuned prompt is deployed on the service"))
	},
	lists: {
		"data.train": require_reading.each(trainingKeys, source),
		"data.validation": (scope) => isPrompt(scope) ? require_reading.noRecords("not-expressible") : require_reading.each(testKeys, source)(scope),
		secrets: credentials
	},
	conclude: concluded
};
function mapFields(table, change) {
	return Object.fromEntries(Object.entries(table).map(([name, reading]) => [name, change(reading)]));
}

exports.watsonx = watsonx;