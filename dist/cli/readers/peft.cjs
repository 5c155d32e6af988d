Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_peft_kinds = require("../peft-kinds.cjs"), require_targets = require("../targets.cjs"), plain = /^(LORA|OFT|IA3|PROMPT_TUNING|P_TUNING|PREFIX_TUNING|ADAPTION_PROMPT)$/, tasks = {
causal_lm: "causal-lm",
seq_2_seq_lm: "seq2seq-lm",
seq_cls: "sequence-classification",
token_cls: "token-classification",
question_ans: "question-answering",
feature_extraction: "embedding"
}, typeOf = (scope) => require_core.Xt(scope.native, "peft_type") ?? "", isLora = (scope) => /^(ADA)?LORA$/.test(typeOf(scope)), isAdaLora = (scope) => typeOf(scope) === "ADALORA", isPrompt = (scope) => /^(PROMPT_TUNING|MULTITASK_PROMPT_TUNING|CPT|P_TUNING|PREFIX_TUNING|CARTRIDGE)$/.test(typeOf(scope)), hasTargets = (scope) => !isPrompt(scope), hasInit = (scope) => /^(MULTITASK_)?PROMPT_TUNING$/.test(typeOf(scope)), variant = (scope) => typeOf(scope) === "LORA" ? require_core.ft(require_core.yt(require_core.ht("use_dora"), (on) => on === !0 ? "dora" : void 0), holding("alora_invocation_tokens", "alora"), holding("kasa_config", "kasa"), holding("use_bdlora", "bdlora"))(scope) : require_core.yt(require_core.kt("peft_type"), (type) => plain.test(String(type)) ? void 0 : String(type).toLowerCase())(scope);
function holding(key, value) {
return (scope) => {
let at = require_core.It(scope.native, key);
return at && !require_core.zt(at) && !isVacant(at.node) ? require_core.Ot(at, value) : void 0;
};
}
const isVacant = (node) => node.kind === "list" && node.items.length === 0 || node.kind === "map" && node.entries.size === 0 || node.kind === "scalar" && /^(false|\[\])$/i.test(node.text), targeted = require_targets.n("target_modules"), targets = {
"adapter.targets": (scope) => {
let fact = targeted["adapter.targets"]?.(scope);
return fact?.state === "unset" ? require_core.ut("PEFT chooses by the architecture of the model")(scope) : fact;
},
"adapter.targetsMode": (scope) => {
let fact = targeted["adapter.targetsMode"]?.(scope);
return fact?.state === "unset" ? require_core.st("auto") : fact;
}
}, init = require_core.Et("init_lora_weights", (node) => /^true$/i.test(node.text) ? "default" : /^false$/i.test(node.text) ? "random" : node.text, { default: "default" }), embeddings = /embed|wte|wpe|lm_head/, rowsTrained = require_core.ft(holding("trainable_token_indices", !0), require_core.Pt((scope) => typeOf(scope) === "TRAINABLE_TOKENS", holding("token_indices", !0)), require_core.yt(require_core.At("modules_to_save"), (names) => Array.isArray(names) && names.some((name) => embeddings.test(String(name))) ? !0 : void 0)), peft = {
id: "peft",
title: "PEFT",
homepage: "https://huggingface.co/docs/peft",
version: "0.20.1.dev0",
dialect: "pyyaml",
signatures: [{}],
facts: {
"model.id": require_core.kt("base_model_name_or_path"),
"model.revision": require_core.kt("revision"),
"model.task": require_core.ct("task_type", tasks),
"method.kind": require_core.Et("peft_type", (node) => require_peft_kinds.t[node.text] ?? "other-peft"),
"method.variant": variant,
"adapter.rank": require_core.ft(require_core.Pt(isAdaLora, require_core._t("target_r", { default: 8 })), require_core.Pt(isLora, require_core._t("r", { default: 8 }))),
"adapter.alpha": require_core.Pt(isLora, require_core.St("lora_alpha", { default: 8 })),
"adapter.dropout": require_core.Pt(isLora, require_core.St("lora_dropout", { default: 0 })),
...require_core.it(hasTargets, targets),
"adapter.modulesToSave": require_core.Pt(hasTargets, require_core.At("modules_to_save")),
"adapter.rslora": require_core.Pt(isLora, require_core.ht("use_rslora", { default: !1 })),
"adapter.dora": require_core.Pt(isLora, require_core.ht("use_dora", { default: !1 })),
"adapter.bias": require_core.Pt(isLora, require_core.ct("bias", {
none: "none",
all: "all",
lora_only: "adapter-only"
}, { default: "none" })),
"adapter.init": require_core.Pt(isLora, init),
"prompt.virtualTokens": require_core.Pt(isPrompt, require_core._t("num_virtual_tokens")),
"prompt.init": require_core.Pt(hasInit, require_core.ct("prompt_tuning_init", {
random: "random",
text: "text",
sample_vocab: "vocabulary"
}, { default: "random" })),
"prompt.initText": require_core.Pt(hasInit, require_core.kt("prompt_tuning_init_text")),
"prompt.tokenizer": require_core.Pt(hasInit, require_core.kt("tokenizer_name_or_path")),
"prompt.encoder": require_core.ft(require_core.Pt((s) => typeOf(s) === "P_TUNING", require_core.kt("encoder_reparameterization_type", { default: "MLP" })), require_core.Pt((s) => typeOf(s) === "PREFIX_TUNING", require_core.yt(require_core.ht("prefix_projection", { default: !1 }), (on) => on === !0 ? "MLP" : void 0))),
"tokens.rowsTrained": require_core.Pt(hasTargets, rowsTrained)
}
};
exports.peft = peft;
