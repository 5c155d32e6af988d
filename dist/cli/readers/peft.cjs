Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_peft_kinds = require("../peft-kinds.cjs"), require_targets = require("../targets.cjs"), plain = /^(LORA|OFT|IA3|PROMPT_TUNING|P_TUNING|PREFIX_TUNING|ADAPTION_PROMPT)$/, tasks = {
	causal_lm: "causal-lm",
	seq_2_seq_lm: "seq2seq-lm",
	seq_cls: "sequence-classification",
	token_cls: "token-classification",
	question_ans: "question-answering",
	feature_extraction: "embedding"
}, typeOf = (scope) => require_core.$t(scope.native, "peft_type") ?? "", isLora = (scope) => /^(ADA)?LORA$/.test(typeOf(scope)), isAdaLora = (scope) => typeOf(scope) === "ADALORA", isPrompt = (scope) => /^(PROMPT_TUNING|MULTITASK_PROMPT_TUNING|CPT|P_TUNING|PREFIX_TUNING|CARTRIDGE)$/.test(typeOf(scope)), hasTargets = (scope) => !isPrompt(scope), hasInit = (scope) => /^(MULTITASK_)?PROMPT_TUNING$/.test(typeOf(scope)), variant = (scope) => typeOf(scope) === "LORA" ? require_core.ht(require_core.St(require_core.vt("use_dora"), (on) => on === !0 ? "dora" : void 0), holding("alora_invocation_tokens", "alora"), holding("kasa_config", "kasa"), holding("use_bdlora", "bdlora"))(scope) : require_core.St(require_core.Mt("peft_type"), (type) => plain.test(String(type)) ? void 0 : String(type).toLowerCase())(scope);
function holding(key, value) {
	return (scope) => {
		let at = require_core.zt(scope.native, key);
		return at && !require_core.Ht(at) && !isVacant(at.node) ? require_core.jt(at, value) : void 0;
	};
}
const isVacant = (node) => node.kind === "list" && node.items.length === 0 || node.kind === "map" && node.entries.size === 0 || node.kind === "scalar" && /^(false|\[\])$/i.test(node.text), targeted = require_targets.n("target_modules"), targets = {
	"adapter.targets": (scope) => {
		let fact = targeted["adapter.targets"]?.(scope);
		return fact?.state === "unset" ? require_core.pt("PEFT chooses by the architecture of the model")(scope) : fact;
	},
	"adapter.targetsMode": (scope) => {
		let fact = targeted["adapter.targetsMode"]?.(scope);
		return fact?.state === "unset" ? require_core.ut("auto") : fact;
	}
}, init = require_core.kt("init_lora_weights", (node) => /^true$/i.test(node.text) ? "default" : /^false$/i.test(node.text) ? "random" : node.text, { default: "default" }), embeddings = /embed|wte|wpe|lm_head/, rowsTrained = require_core.ht(holding("trainable_token_indices", !0), require_core.Lt((scope) => typeOf(scope) === "TRAINABLE_TOKENS", holding("token_indices", !0)), require_core.St(require_core.Nt("modules_to_save"), (names) => Array.isArray(names) && names.some((name) => embeddings.test(String(name))) ? !0 : void 0)), peft = {
	id: "peft",
	title: "PEFT",
	homepage: "https://huggingface.co/docs/peft",
	version: "0.20.1.dev0",
	dialect: "pyyaml",
	signatures: [{}],
	facts: {
		"model.id": require_core.Mt("base_model_name_or_path"),
		"model.revision": require_core.Mt("revision"),
		"model.task": require_core.dt("task_type", tasks),
		"method.kind": require_core.kt("peft_type", (node) => require_peft_kinds.t[node.text] ?? "other-peft"),
		"method.variant": variant,
		"adapter.rank": require_core.ht(require_core.Lt(isAdaLora, require_core.bt("target_r", { default: 8 })), require_core.Lt(isLora, require_core.bt("r", { default: 8 }))),
		"adapter.alpha": require_core.Lt(isLora, require_core.Tt("lora_alpha", { default: 8 })),
		"adapter.dropout": require_core.Lt(isLora, require_core.Tt("lora_dropout", { default: 0 })),
		...require_core.st(hasTargets, targets),
		"adapter.modulesToSave": require_core.Lt(hasTargets, require_core.Nt("modules_to_save")),
		"adapter.rslora": require_core.Lt(isLora, require_core.vt("use_rslora", { default: !1 })),
		"adapter.dora": require_core.Lt(isLora, require_core.vt("use_dora", { default: !1 })),
		"adapter.bias": require_core.Lt(isLora, require_core.dt("bias", {
			none: "none",
			all: "all",
			lora_only: "adapter-only"
		}, { default: "none" })),
		"adapter.init": require_core.Lt(isLora, init),
		"prompt.virtualTokens": require_core.Lt(isPrompt, require_core.bt("num_virtual_tokens")),
		"prompt.init": require_core.Lt(hasInit, require_core.dt("prompt_tuning_init", {
			random: "random",
			text: "text",
			sample_vocab: "vocabulary"
		}, { default: "random" })),
		"prompt.initText": require_core.Lt(hasInit, require_core.Mt("prompt_tuning_init_text")),
		"prompt.tokenizer": require_core.Lt(hasInit, require_core.Mt("tokenizer_name_or_path")),
		"prompt.encoder": require_core.ht(require_core.Lt((s) => typeOf(s) === "P_TUNING", require_core.Mt("encoder_reparameterization_type", { default: "MLP" })), require_core.Lt((s) => typeOf(s) === "PREFIX_TUNING", require_core.St(require_core.vt("prefix_projection", { default: !1 }), (on) => on === !0 ? "MLP" : void 0))),
		"tokens.rowsTrained": require_core.Lt(hasTargets, rowsTrained)
	}
};
exports.peft = peft;
