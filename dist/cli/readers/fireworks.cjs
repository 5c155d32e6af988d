Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_reading = require("./shared-reading.cjs");
const require_hosted = require("./shared-hosted.cjs");
const require_secrets = require("./shared-secrets.cjs");

// src/frameworks/fireworks.ts
const setting = (name) => [name, `trainingConfig.${name}`];
const rank = require_reading.integer(setting("loraRank"));
const method = (scope) => {
	const fact = rank(scope);
	if (typeof fact?.value !== "number") return require_reading.byDefault("lora", "the service documents LoRA for its managed jobs");
	return fact.value > 0 ? {
		...fact,
		value: "lora"
	} : {
		...fact,
		value: null,
		state: "unresolved",
		note: "a rank of 0 is not documented"
	};
};
const isLora = (scope) => method(scope)?.value === "lora";
const losses = {
	dpo: "dpo",
	orpo: "orpo",
	grpo: "grpo"
};
const objective = (scope) => {
	const evaluator = require_reading.find(scope.native, "evaluator");
	if (evaluator) return require_reading.stated(evaluator, "reinforcement");
	if (require_reading.has(scope.native, "lossConfig")) return require_reading.choice("lossConfig.method", losses, { default: "dpo" })(scope);
	return require_reading.has(scope.native, "trainingConfig") ? require_reading.byDefault("dpo") : require_reading.byDefault("sft");
};
const heldOut = (scope) => {
	const at = require_reading.find(scope.native, "evaluationDataset");
	if (at) return require_reading.stated(at, "dataset");
	const carved = require_reading.flag("evalAutoCarveout")(scope);
	return carved?.value === true ? {
		...carved,
		value: "fraction"
	} : require_reading.byDefault("none");
};
const isSft = (scope) => objective(scope)?.value === "sft";
const fireworks = {
	id: "fireworks",
	title: "Fireworks fine-tuning jobs",
	homepage: "https://docs.fireworks.ai/fine-tuning/managed-finetuning-intro",
	version: "1",
	dialect: "pyyaml",
	signatures: [
		{
			kind: "train",
			all: ["baseModel", "dataset"],
			any: [
				"outputModel",
				"loraRank",
				"epochs",
				"learningRate",
				"earlyStop"
			],
			none: ["state", "createTime"]
		},
		{
			kind: "train",
			all: ["warmStartFrom", "dataset"],
			none: [
				"baseModel",
				"state",
				"createTime"
			]
		},
		{
			kind: "train",
			all: ["dataset"],
			any: ["trainingConfig.baseModel", "trainingConfig.warmStartFrom"],
			none: ["state", "createTime"]
		},
		{
			kind: "job",
			all: [
				"dataset",
				"state",
				"createTime"
			],
			any: ["baseModel", "trainingConfig.baseModel"]
		}
	],
	facts: {
		"plan.name": require_reading.text("displayName"),
		...require_hosted.serviceModel(setting("baseModel")),
		"model.continuesAdapter": require_reading.text(setting("warmStartFrom")),
		"method.kind": method,
		...require_reading.allWhen(isLora, { "adapter.rank": require_hosted.orService(rank) }),
		"objective.kind": objective,
		"objective.beta": require_reading.when((s) => !isSft(s), require_hosted.orService(require_reading.number("lossConfig.klBeta"))),
		"objective.rewards": require_reading.mapped(require_reading.text("evaluator"), (name) => [String(name)]),
		"data.heldOutKind": require_reading.when(isSft, heldOut),
		"data.template": require_reading.literal("jinjaTemplate"),
		"data.overlong": require_reading.always("truncate"),
		"data.packing": require_reading.always(true, "shorter examples are put together"),
		...require_hosted.allOrService({
			"data.sequenceLength": require_reading.integer(setting("maxContextLength")),
			"hyper.learningRate": require_reading.number(setting("learningRate")),
			"hyper.warmupSteps": require_reading.positive(setting("learningRateWarmupSteps")),
			"hyper.epochs": require_reading.number(setting("epochs")),
			"hyper.accumulation": require_reading.integer(setting("gradientAccumulationSteps")),
			"hyper.weightDecay": require_reading.number(setting("optimizerWeightDecay"))
		}),
		"hardware.nodes": require_hosted.orService(require_reading.integer("nodes")),
		"evaluation.trigger": require_reading.when(isSft, (scope) => heldOut(scope)?.value === "none" ? require_reading.byDefault("none") : require_reading.byDefault("steps")),
		"evaluation.earlyStopping": require_reading.flag("earlyStop", { default: false }),
		"output.name": require_reading.text(setting("outputModel")),
		"logging.destinations": require_hosted.wandbBlock("wandbConfig"),
		"logging.project": require_reading.text("wandbConfig.project")
	},
	lists: {
		"data.train": require_reading.each("dataset", {
			id: require_reading.text(""),
			idKind: require_reading.always("service-file")
		}),
		"data.validation": require_reading.each("evaluationDataset", {
			id: require_reading.text(""),
			idKind: require_reading.always("service-file")
		}),
		secrets: require_secrets.secretsAt(["wandbConfig.apiKey"])
	}
};

exports.fireworks = fireworks;