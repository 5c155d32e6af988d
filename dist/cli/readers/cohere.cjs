Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_hosted = require("../hosted.cjs"), require_secrets = require("../secrets.cjs"), setting = (name) => `settings.hyperparameters.${name}`, loraKeys = [
	setting("lora_rank"),
	setting("lora_alpha"),
	setting("lora_target_modules")
], method = (scope) => {
	let at = require_core.Bt(scope.native, loraKeys);
	return at && !require_core.Ht(at) ? require_core.jt(at, "lora") : require_hosted.o(scope);
}, isLora = (scope) => method(scope)?.value === "lora", modules = {
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
}, targets = require_core.St(require_core.Mt(setting("lora_target_modules")), (name) => modules[String(name)]), cohere = {
	id: "cohere",
	title: "Cohere fine-tuning",
	homepage: "https://docs.cohere.com/docs/fine-tuning",
	version: "8.1.0",
	dialect: "pyyaml",
	signatures: [{}, {}],
	facts: {
		"plan.name": require_core.Mt("name"),
		...require_hosted.a(["settings.base_model.name", "settings.base_model.base_type"]),
		"method.kind": method,
		...require_core.st(isLora, { ...require_hosted.t({
			"adapter.rank": require_core.bt(setting("lora_rank")),
			"adapter.alpha": require_core.Tt(setting("lora_alpha")),
			"adapter.targets": targets,
			"adapter.targetsMode": require_core.St(targets, () => "list")
		}) }),
		"objective.kind": require_core.dt("settings.base_model.base_type", {
			base_type_chat: "sft",
			base_type_generative: "sft",
			base_type_classification: "classification",
			base_type_rerank: "other"
		}),
		...require_hosted.t({
			"hyper.learningRate": require_core.Tt(setting("learning_rate")),
			"hyper.epochs": require_core.Tt(setting("train_epochs")),
			"hyper.effectiveBatch": require_core.bt(setting("train_batch_size"))
		}),
		"evaluation.earlyStopping": require_core.St(require_core.Et(setting("early_stopping_patience")), () => !0),
		"output.name": require_core.Mt("name"),
		"logging.destinations": require_hosted.c("settings.wandb"),
		"logging.project": require_core.Mt("settings.wandb.project")
	},
	lists: {
		"data.train": require_core.ft("settings.dataset_id", { id: require_core.Mt("") }),
		secrets: require_secrets.t(["settings.wandb.api_key"])
	}
};
exports.cohere = cohere;
