Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_data_files = require("../data-files.cjs"), require_objective = require("../objective.cjs"), require_other_models = require("../other-models.cjs"), require_peft_kinds = require("../peft-kinds.cjs"), require_secrets = require("../secrets.cjs"), require_targets = require("../targets.cjs"), require_trainer = require("../trainer.cjs");
// src/frameworks/hf-trainer.ts
[
	"model_name_or_path",
	"model_name",
	"model_id"
].map((key) => `${key}=${require_other_models.i}`);
const loraSwitches = [
	"use_peft",
	"use_lora",
	"lora_enable",
	"enable_lora",
	"use_qlora",
	"q_lora"
], fourBitSwitches = [
	["load_in_4bit", 4],
	["use_qlora", 4],
	["q_lora", 4],
	["load_in_8bit", 8]
], modelKeys = [
	"model_name_or_path",
	"pretrained_model_name_or_path",
	"base_model",
	"base_model_name_or_path",
	"base_model_id",
	"base_model_name",
	"model_name",
	"model_id"
], validationKeys = [
	"validation_file",
	"data_config.val_file",
	"eval_data_path",
	"eval_file",
	"eval_path",
	"eval_data",
	"val_file",
	"val_path",
	"validation_path"
], scriptDecides = "the script behind this file decides", isNested = (scope) => require_core.zt(scope.native, "training_args")?.node.kind === "map", isLora = (scope) => method(scope)?.value === "lora", isSoftPrompt = (scope) => /^(prompt-tuning|prefix-tuning|p-tuning)$/.test(String(method(scope)?.value)), hfTrainer = {
	id: "hf-trainer",
	title: "Transformers Trainer",
	homepage: "https://huggingface.co/docs/transformers/trainer",
	version: "5.18.0",
	dialect: "pyyaml",
	signatures: [
		{},
		{},
		{}
	],
	facts: {
		"plan.name": require_core.Mt("run_name"),
		"plan.dialect": require_core.Lt(isNested, require_core.ct("nested")),
		"model.id": require_core._t(require_core.Mt(modelKeys), require_core.pt("given on the command line")),
		"model.revision": require_core.Mt("model_revision"),
		"model.tokenizer": require_core.Mt(["tokenizer_name", "tokenizer_name_or_path"]),
		"model.attention": require_core.Mt("attn_implementation"),
		"security.trustRemoteCode": require_core._t(require_core.vt("trust_remote_code"), require_core.pt(scriptDecides)),
		"method.kind": method,
		"method.variant": require_core.Lt(isSoftPrompt, require_core.St(require_core.Mt("peft_config.peft_type"), (type) => /^MULTITASK_/.test(String(type)) ? String(type).toLowerCase() : void 0)),
		...require_core.st(isLora, {
			"adapter.rank": require_core.bt([
				"lora_r",
				"lora_rank",
				"peft_config.r"
			]),
			"adapter.alpha": require_core.Tt(["lora_alpha", "peft_config.lora_alpha"]),
			"adapter.dropout": require_core.Tt(["lora_dropout", "peft_config.lora_dropout"]),
			...require_targets.t([
				"lora_target_modules",
				"target_modules",
				"peft_config.target_modules"
			]),
			"adapter.modulesToSave": require_core.Nt(["lora_modules_to_save", "peft_config.modules_to_save"]),
			"adapter.rslora": require_core.vt(["use_rslora", "peft_config.use_rslora"]),
			"adapter.dora": require_core.vt(["use_dora", "peft_config.use_dora"])
		}),
		"quantization.bits": require_core._t(require_core.gt(fourBitSwitches), require_core.pt(scriptDecides)),
		"prompt.virtualTokens": require_core.Lt(isSoftPrompt, require_core.bt("peft_config.num_virtual_tokens")),
		"objective.kind": objective,
		"data.heldOutKind": heldOut,
		"data.sequenceLength": require_core.bt([
			"max_seq_length",
			"model_max_length",
			"block_size",
			"max_length"
		]),
		"data.inputLength": require_core.bt(["max_source_length", "max_input_length"]),
		"data.outputLength": require_core.bt(["max_target_length", "max_output_length"]),
		"data.packing": require_core.Lt((scope) => require_core.Vt(scope.native, "packing"), require_core.vt("packing")),
		...placed(require_trainer.p),
		"hardware.count": require_core.pt("decided by the launcher"),
		"evaluation.trigger": evaluation
	},
	lists: {
		"data.train": require_core.mt(named("dataset_name", "dataset_config_name"), files("train_file"), files("data_config.train_file"), files("data_path"), files("train_path"), files("train_data"), files("dataset_path")),
		"data.validation": require_core.mt(...validationKeys.map(files)),
		"data.test": require_core.mt(files("test_file"), files("data_config.test_file")),
		secrets: require_secrets.t([
			"hub_token",
			"push_to_hub_token",
			"token",
			"use_auth_token"
		])
	},
	restated: placed(require_trainer.r("deepspeed")),
	decidedBy: placed(require_trainer.n("deepspeed"))
};
function placed(fields) {
	let nested = require_core.ot("training_args", fields);
	return Object.fromEntries(Object.entries(fields).map(([name, reading]) => [name, (scope) => isNested(scope) ? nested[name]?.(scope) : reading(scope)]));
}
const otherSwitches = [
	["use_ia3", "ia3"],
	["use_prompt_tuning", "prompt-tuning"],
	["use_prefix_tuning", "prefix-tuning"],
	["use_p_tuning", "p-tuning"]
];
function method(scope) {
	let type = require_core.kt("peft_config.peft_type", (node) => require_peft_kinds.t[node.text.toUpperCase()] ?? "other-peft")(scope);
	if (type?.state !== "unset") return type;
	let other = require_core.gt(otherSwitches)(scope);
	if (other) return other;
	let key = loraSwitches.find((name) => require_core.Vt(scope.native, name)), fact = key && require_core.vt(key)(scope);
	return fact ? typeof fact.value == "boolean" ? {
		...fact,
		value: fact.value ? "lora" : "full"
	} : fact : isNested(scope) && require_core.Vt(scope.native, "data_config") ? require_core.ut("full", "without `peft_config` the script trains all weights") : byRank(scope) ?? require_core.Rt("external", scriptDecides);
}
function byRank(scope) {
	let rank = require_core.bt(["lora_r", "lora_rank"])(scope);
	if (!(!(["lora_target_modules", "target_modules"].some((key) => require_core.Vt(scope.native, key)) || require_core.gt(fourBitSwitches)(scope) !== void 0) || rank === void 0 || Number(rank.value ?? 0) <= 0)) return {
		...rank,
		value: "lora",
		confidence: .8
	};
}
function objective(scope) {
	if (isNested(scope) && require_core.Vt(scope.native, "data_config")) return require_core.ut("sft");
	let path = require_objective.t(scope.path);
	return path ? {
		value: path.kind,
		state: "derived",
		confidence: .6,
		note: "by the path"
	} : require_core.Rt("external", scriptDecides);
}
function heldOut(scope) {
	let share = require_core.zt(scope.native, "validation_split_percentage"), held = require_core.Bt(scope.native, validationKeys);
	return held && !require_core.Ht(held) ? require_core.jt(held, "dataset") : share && !require_core.Ht(share) ? require_core.jt(share, "fraction") : require_core.Rt("external", scriptDecides);
}
const keysOfOwnScripts = [
	"base_model",
	"base_model_id",
	"base_model_name",
	"lora_r",
	"lora_rank",
	"train_path",
	"val_path",
	"train_data",
	"eval_data",
	"dataset_path"
];
function leavesEvaluation({ native }) {
	return ![
		"eval_strategy",
		"evaluation_strategy",
		"do_eval"
	].some((key) => require_core.Vt(native, key)) && keysOfOwnScripts.some((key) => require_core.Vt(native, key));
}
function evaluation(scope) {
	return isNested(scope) ? require_core.Vt(scope.native, "data_config") && !require_core.Vt(scope.native, "data_config.val_file") ? require_core.ut("none", "without `val_file` the script turns evaluation off") : require_core.yt("training_args", require_trainer.a)(scope) : leavesEvaluation(scope) ? require_core.Rt("external", scriptDecides) : require_trainer.a(scope);
}
function files(key) {
	return (scope) => {
		let at = require_core.zt(scope.native, key);
		if (!at || require_core.Ht(at) || at.node.kind === "map") return require_core.Ct("unset", key);
		let names = require_core.Nt(key)(scope);
		if (!Array.isArray(names?.value)) return {
			fact: require_core.Rt("unresolved", void 0, key),
			records: []
		};
		let records = names.value.map((name) => ({
			id: {
				...names,
				value: String(name)
			},
			fileFormat: formatOf(names, String(name))
		}));
		return require_core.Ot(records, at);
	};
}
function formatOf(fact, name) {
	let value = require_data_files.t(name);
	return value === void 0 ? void 0 : {
		...fact,
		value
	};
}
function named(key, configKey) {
	return (scope) => {
		let at = require_core.zt(scope.native, key);
		return !at || require_core.Ht(at) ? require_core.Ct("unset", key) : require_core.Ot([{
			id: require_core.Mt(key)(scope),
			config: require_core.Mt(configKey)(scope)
		}], at);
	};
}
exports.hfTrainer = hfTrainer;
