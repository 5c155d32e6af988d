Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_reading = require("./shared-reading.cjs");
const require_peft_kinds = require("./shared-peft-kinds.cjs");
const require_targets = require("./shared-targets.cjs");

// src/frameworks/peft.ts
const plain = /^(LORA|OFT|IA3|PROMPT_TUNING|P_TUNING|PREFIX_TUNING|ADAPTION_PROMPT)$/;
const tasks = {
	causal_lm: "causal-lm",
	seq_2_seq_lm: "seq2seq-lm",
	seq_cls: "sequence-classification",
	token_cls: "token-classification",
	question_ans: "question-answering",
	feature_extraction: "embedding"
};
const ofScripts = [
	"model_name_or_path",
	"learning_rate",
	"output_dir",
	"num_train_epochs",
	"train_file",
	"dataset",
	"training_args"
];
const typeOf = (scope) => require_reading.textAt(scope.native, "peft_type") ?? "";
const isLora = (scope) => /^(ADA)?LORA$/.test(typeOf(scope));
const isAdaLora = (scope) => typeOf(scope) === "ADALORA";
const isPrompt = (scope) => /^(PROMPT_TUNING|MULTITASK_PROMPT_TUNING|CPT|P_TUNING|PREFIX_TUNING|CARTRIDGE)$/.test(typeOf(scope));
const hasTargets = (scope) => !isPrompt(scope);
const hasInit = (scope) => /^(MULTITASK_)?PROMPT_TUNING$/.test(typeOf(scope));
const variant = (scope) => {
	if (typeOf(scope) !== "LORA") return require_reading.mapped(require_reading.text("peft_type"), (type) => plain.test(String(type)) ? void 0 : String(type).toLowerCase())(scope);
	return require_reading.firstOf(require_reading.mapped(require_reading.flag("use_dora"), (on) => on === true ? "dora" : void 0), holding("alora_invocation_tokens", "alora"), holding("kasa_config", "kasa"), holding("use_bdlora", "bdlora"))(scope);
};
function holding(key, value) {
	return (scope) => {
		const at = require_reading.find(scope.native, key);
		return at && !require_reading.isEmpty(at) && !isVacant(at.node) ? require_reading.stated(at, value) : void 0;
	};
}
const isVacant = (node) => node.kind === "list" && node.items.length === 0 || node.kind === "map" && node.entries.size === 0 || node.kind === "scalar" && /^(false|\[\])$/i.test(node.text);
const targeted = require_targets.targetFacts("target_modules");
const targets = {
	"adapter.targets": (scope) => {
		const fact = targeted["adapter.targets"]?.(scope);
		return fact?.state === "unset" ? require_reading.external("PEFT chooses by the architecture of the model")(scope) : fact;
	},
	"adapter.targetsMode": (scope) => {
		const fact = targeted["adapter.targetsMode"]?.(scope);
		return fact?.state === "unset" ? require_reading.byDefault("auto") : fact;
	}
};
const init = require_reading.scalar("init_lora_weights", (node) => /^true$/i.test(node.text) ? "default" : /^false$/i.test(node.text) ? "random" : node.text, { default: "default" });
const embeddings = /embed|wte|wpe|lm_head/;
const rowsTrained = require_reading.firstOf(holding("trainable_token_indices", true), require_reading.when((scope) => typeOf(scope) === "TRAINABLE_TOKENS", holding("token_indices", true)), require_reading.mapped(require_reading.texts("modules_to_save"), (names) => Array.isArray(names) && names.some((name) => embeddings.test(String(name))) ? true : void 0));
const peft = {
	id: "peft",
	title: "PEFT",
	homepage: "https://huggingface.co/docs/peft",
	version: "0.20.1.dev0",
	dialect: "pyyaml",
	signatures: [{
		kind: "adapter-artifact",
		all: ["peft_type=^[A-Z][A-Z0-9_]+$"],
		none: ofScripts
	}],
	facts: {
		"model.id": require_reading.text("base_model_name_or_path"),
		"model.revision": require_reading.text("revision"),
		"model.task": require_reading.choice("task_type", tasks),
		"method.kind": require_reading.scalar("peft_type", (node) => require_peft_kinds.peftKinds[node.text] ?? "other-peft"),
		"method.variant": variant,
		"adapter.rank": require_reading.firstOf(require_reading.when(isAdaLora, require_reading.integer("target_r", { default: 8 })), require_reading.when(isLora, require_reading.integer("r", { default: 8 }))),
		"adapter.alpha": require_reading.when(isLora, require_reading.number("lora_alpha", { default: 8 })),
		"adapter.dropout": require_reading.when(isLora, require_reading.number("lora_dropout", { default: 0 })),
		...require_reading.allWhen(hasTargets, targets),
		"adapter.modulesToSave": require_reading.when(hasTargets, require_reading.texts("modules_to_save")),
		"adapter.rslora": require_reading.when(isLora, require_reading.flag("use_rslora", { default: false })),
		"adapter.dora": require_reading.when(isLora, require_reading.flag("use_dora", { default: false })),
		"adapter.bias": require_reading.when(isLora, require_reading.choice("bias", {
			none: "none",
			all: "all",
			lora_only: "adapter-only"
		}, { default: "none" })),
		"adapter.init": require_reading.when(isLora, init),
		"prompt.virtualTokens": require_reading.when(isPrompt, require_reading.integer("num_virtual_tokens")),
		"prompt.init": require_reading.when(hasInit, require_reading.choice("prompt_tuning_init", {
			random: "random",
			text: "text",
			sample_vocab: "vocabulary"
		}, { default: "random" })),
		"prompt.initText": require_reading.when(hasInit, require_reading.text("prompt_tuning_init_text")),
		"prompt.tokenizer": require_reading.when(hasInit, require_reading.text("tokenizer_name_or_path")),
		"prompt.encoder": require_reading.firstOf(require_reading.when((s) => typeOf(s) === "P_TUNING", require_reading.text("encoder_reparameterization_type", { default: "MLP" })), require_reading.when((s) => typeOf(s) === "PREFIX_TUNING", require_reading.mapped(require_reading.flag("prefix_projection", { default: false }), (on) => on === true ? "MLP" : void 0))),
		"tokens.rowsTrained": require_reading.when(hasTargets, rowsTrained)
	}
};

exports.peft = peft;