Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_hosted = require("../hosted.cjs"), require_secrets = require("../secrets.cjs"), setting = (name) => `settings.hyperparameters.${name}`, loraKeys = [
setting("lora_rank"),
setting("lora_alpha"),
setting("lora_target_modules")
], method = (scope) => {
let at = require_core.Lt(scope.native, loraKeys);
return at && !require_core.zt(at) ? require_core.Ot(at, "lora") : require_hosted.o(scope);
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
}, targets = require_core.yt(require_core.kt(setting("lora_target_modules")), (name) => modules[String(name)]), cohere = {
id: "cohere",
title: "Cohere fine-tuning",
homepage: "https://docs.cohere.com/docs/fine-tuning",
version: "8.1.0",
dialect: "pyyaml",
signatures: [{}, {}],
facts: {
"plan.name": require_core.kt("name"),
...require_hosted.a(["settings.base_model.name", "settings.base_model.base_type"]),
"method.kind": method,
...require_core.it(isLora, { ...require_hosted.t({
"adapter.rank": require_core._t(setting("lora_rank")),
"adapter.alpha": require_core.St(setting("lora_alpha")),
"adapter.targets": targets,
"adapter.targetsMode": require_core.yt(targets, () => "list")
}) }),
"objective.kind": require_core.ct("settings.base_model.base_type", {
base_type_chat: "sft",
base_type_generative: "sft",
base_type_classification: "classification",
base_type_rerank: "other"
}),
...require_hosted.t({
"hyper.learningRate": require_core.St(setting("learning_rate")),
"hyper.epochs": require_core.St(setting("train_epochs")),
"hyper.effectiveBatch": require_core._t(setting("train_batch_size"))
}),
"evaluation.earlyStopping": require_core.yt(require_core.Ct(setting("early_stopping_patience")), () => !0),
"output.name": require_core.kt("name"),
"logging.destinations": require_hosted.c("settings.wandb"),
"logging.project": require_core.kt("settings.wandb.project")
},
lists: {
"data.train": require_core.lt("settings.dataset_id", { id: require_core.kt("") }),
secrets: require_secrets.t(["settings.wandb.api_key"])
}
};
exports.cohere = cohere;
