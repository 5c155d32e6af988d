Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_reading = require("./shared-reading.cjs");
const require_hosted = require("./shared-hosted.cjs");
const require_secrets = require("./shared-secrets.cjs");

// src/frameworks/cohere.ts
const setting = (name) => `settings.hyperparameters.${name}`;
const loraKeys = [
	setting("lora_rank"),
	setting("lora_alpha"),
	setting("lora_target_modules")
];
const method = (scope) => {
	const at = require_reading.findFirst(scope.native, loraKeys);
	return at && !require_reading.isEmpty(at) ? require_reading.stated(at, "lora") : require_hosted.undisclosedMethod(scope);
};
const isLora = (scope) => method(scope)?.value === "lora";
const modules = {
	LORA_TARGET_MODULES_QV: ["q_proj", "v_proj"],
	LORA_TARGET_MODULES_QKVO: [
		"q_proj",
		"k_proj",
		"v_proj",
		"o_proj"
	],
	LORA_TARGET_MODULES_QKVO_FFN: [
		"q_proj",
		"k_proj",
		"v_proj",
		"o_proj",
		"gate_proj",
		"up_proj",
		"down_proj"
	]
};
const targets = require_reading.mapped(require_reading.text(setting("lora_target_modules")), (name) => modules[String(name)]);
const cohere = {
	id: "cohere",
	title: "Cohere fine-tuning",
	homepage: "https://docs.cohere.com/docs/fine-tuning",
	version: "8.1.0",
	dialect: "pyyaml",
	signatures: [{
		kind: "train",
		all: ["settings.base_model.base_type", "settings.dataset_id"],
		none: ["status"]
	}, {
		kind: "job",
		all: [
			"settings.base_model.base_type",
			"settings.dataset_id",
			"status"
		]
	}],
	facts: {
		"plan.name": require_reading.text("name"),
		...require_hosted.serviceModel(["settings.base_model.name", "settings.base_model.base_type"]),
		"method.kind": method,
		...require_reading.allWhen(isLora, { ...require_hosted.allOrService({
			"adapter.rank": require_reading.integer(setting("lora_rank")),
			"adapter.alpha": require_reading.number(setting("lora_alpha")),
			"adapter.targets": targets,
			"adapter.targetsMode": require_reading.mapped(targets, () => "list")
		}) }),
		"objective.kind": require_reading.choice("settings.base_model.base_type", {
			base_type_chat: "sft",
			base_type_generative: "sft",
			base_type_classification: "classification",
			base_type_rerank: "other"
		}),
		...require_hosted.allOrService({
			"hyper.learningRate": require_reading.number(setting("learning_rate")),
			"hyper.epochs": require_reading.number(setting("train_epochs")),
			"hyper.effectiveBatch": require_reading.integer(setting("train_batch_size"))
		}),
		"evaluation.earlyStopping": require_reading.mapped(require_reading.positive(setting("early_stopping_patience")), () => true),
		"output.name": require_reading.text("name"),
		"logging.destinations": require_hosted.wandbBlock("settings.wandb"),
		"logging.project": require_reading.text("settings.wandb.project")
	},
	lists: {
		"data.train": require_reading.each("settings.dataset_id", { id: require_reading.text("") }),
		secrets: require_secrets.secretsAt(["settings.wandb.api_key"])
	}
};

exports.cohere = cohere;