Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_reading = require("./shared-reading.cjs");
const require_data_files = require("./shared-data-files.cjs");
const require_objective = require("./shared-objective.cjs");
const require_peft_kinds = require("./shared-peft-kinds.cjs");
const require_secrets = require("./shared-secrets.cjs");
const require_targets = require("./shared-targets.cjs");
const require_trainer = require("./shared-trainer.cjs");

// src/frameworks/hf-trainer.ts
const runKeys = [
	"per_device_train_batch_size",
	"num_train_epochs",
	"learning_rate",
	"gradient_accumulation_steps",
	"lr_scheduler_type",
	"train_file",
	"do_train"
];
const falseFriends = [
	"instance_prompt",
	"resolution",
	"validation_prompt",
	"image_column",
	"merge_method",
	"architectures",
	"_n_gpu",
	"run.model_type",
	"cache_latents",
	"clip_skip",
	"data_backend_config",
	"flow_schedule_shift",
	"lycoris_config",
	"max_resolution",
	"model_flavour",
	"network_dim",
	"vae_batch_size"
];
const loraSwitches = [
	"use_peft",
	"use_lora",
	"lora_enable",
	"enable_lora",
	"use_qlora",
	"q_lora"
];
const fourBitSwitches = [
	["load_in_4bit", 4],
	["use_qlora", 4],
	["q_lora", 4],
	["load_in_8bit", 8]
];
const modelKeys = [
	"model_name_or_path",
	"pretrained_model_name_or_path",
	"model_name",
	"model_id"
];
const scriptDecides = "the script behind this file decides";
const isNested = (scope) => require_reading.find(scope.native, "training_args")?.node.kind === "map";
const isLora = (scope) => method(scope)?.value === "lora";
const isSoftPrompt = (scope) => /^(prompt-tuning|prefix-tuning|p-tuning)$/.test(String(method(scope)?.value));
const hfTrainer = {
	id: "hf-trainer",
	title: "Transformers Trainer",
	homepage: "https://huggingface.co/docs/transformers/trainer",
	version: "5.18.0",
	dialect: "pyyaml",
	signatures: [{
		kind: "train",
		fallback: true,
		all: ["output_dir"],
		min: 2,
		any: runKeys,
		none: falseFriends
	}, {
		kind: "train",
		fallback: true,
		all: ["training_args.output_dir"],
		any: runKeys.map((key) => `training_args.${key}`).concat("training_args.max_steps"),
		none: falseFriends
	}],
	facts: {
		"plan.name": require_reading.text("run_name"),
		"plan.dialect": require_reading.when(isNested, require_reading.always("nested")),
		"model.id": require_reading.firstSaid(require_reading.text(modelKeys), require_reading.external("given on the command line")),
		"model.revision": require_reading.text("model_revision"),
		"model.tokenizer": require_reading.text(["tokenizer_name", "tokenizer_name_or_path"]),
		"model.attention": require_reading.text("attn_implementation"),
		"security.trustRemoteCode": require_reading.firstSaid(require_reading.flag("trust_remote_code"), require_reading.external(scriptDecides)),
		"method.kind": method,
		...require_reading.allWhen(isLora, {
			"adapter.rank": require_reading.integer([
				"lora_r",
				"lora_rank",
				"peft_config.r"
			]),
			"adapter.alpha": require_reading.number(["lora_alpha", "peft_config.lora_alpha"]),
			"adapter.dropout": require_reading.number(["lora_dropout", "peft_config.lora_dropout"]),
			...require_targets.peftTargetFacts([
				"lora_target_modules",
				"target_modules",
				"peft_config.target_modules"
			]),
			"adapter.modulesToSave": require_reading.texts(["lora_modules_to_save", "peft_config.modules_to_save"]),
			"adapter.rslora": require_reading.flag(["use_rslora", "peft_config.use_rslora"]),
			"adapter.dora": require_reading.flag(["use_dora", "peft_config.use_dora"])
		}),
		"quantization.bits": require_reading.firstSaid(require_reading.firstOn(fourBitSwitches), require_reading.external(scriptDecides)),
		"prompt.virtualTokens": require_reading.when(isSoftPrompt, require_reading.integer("peft_config.num_virtual_tokens")),
		"objective.kind": objective,
		"data.heldOutKind": heldOut,
		"data.sequenceLength": require_reading.integer([
			"max_seq_length",
			"model_max_length",
			"block_size",
			"max_length"
		]),
		"data.inputLength": require_reading.integer(["max_source_length", "max_input_length"]),
		"data.outputLength": require_reading.integer(["max_target_length", "max_output_length"]),
		"data.packing": require_reading.when((scope) => require_reading.has(scope.native, "packing"), require_reading.flag("packing")),
		...placed(require_trainer.trainingArguments),
		"hardware.count": require_reading.external("decided by the launcher"),
		"evaluation.trigger": evaluation
	},
	lists: {
		"data.train": require_reading.firstList(named("dataset_name", "dataset_config_name"), files("train_file"), files("data_config.train_file"), files("data_path")),
		"data.validation": require_reading.firstList(files("validation_file"), files("data_config.val_file"), files("eval_data_path")),
		"data.test": require_reading.firstList(files("test_file"), files("data_config.test_file")),
		secrets: require_secrets.secretsAt([
			"hub_token",
			"push_to_hub_token",
			"token",
			"use_auth_token"
		])
	},
	restated: placed(require_trainer.deepspeedRestated("deepspeed"))
};
function placed(fields) {
	const nested = require_reading.allInside("training_args", fields);
	return Object.fromEntries(Object.entries(fields).map(([name, reading]) => [name, (scope) => isNested(scope) ? nested[name]?.(scope) : reading(scope)]));
}
function method(scope) {
	const type = require_reading.scalar("peft_config.peft_type", (node) => require_peft_kinds.peftKinds[node.text.toUpperCase()] ?? "other-peft")(scope);
	if (type?.state !== "unset") return type;
	const key = loraSwitches.find((name) => require_reading.has(scope.native, name));
	const fact = key && require_reading.flag(key)(scope);
	if (fact) return typeof fact.value === "boolean" ? {
		...fact,
		value: fact.value ? "lora" : "full"
	} : fact;
	if (isNested(scope) && require_reading.has(scope.native, "data_config")) return require_reading.byDefault("full", "without `peft_config` the script trains all weights");
	return require_reading.without("external", scriptDecides);
}
function objective(scope) {
	if (isNested(scope) && require_reading.has(scope.native, "data_config")) return require_reading.byDefault("sft");
	const path = require_objective.objectiveByPath(scope.path);
	return path ? {
		value: path.kind,
		state: "derived",
		confidence: .6,
		note: "by the path"
	} : require_reading.without("external", scriptDecides);
}
function heldOut(scope) {
	const share = require_reading.find(scope.native, "validation_split_percentage");
	const held = require_reading.findFirst(scope.native, [
		"validation_file",
		"data_config.val_file",
		"eval_data_path"
	]);
	if (held && !require_reading.isEmpty(held)) return require_reading.stated(held, "dataset");
	return share && !require_reading.isEmpty(share) ? require_reading.stated(share, "fraction") : require_reading.without("external", scriptDecides);
}
function evaluation(scope) {
	if (!isNested(scope)) return require_trainer.evaluationTrigger(scope);
	return require_reading.has(scope.native, "data_config") && !require_reading.has(scope.native, "data_config.val_file") ? require_reading.byDefault("none", "without `val_file` the script turns evaluation off") : require_reading.inside("training_args", require_trainer.evaluationTrigger)(scope);
}
function files(key) {
	return (scope) => {
		const at = require_reading.find(scope.native, key);
		if (!at || require_reading.isEmpty(at) || at.node.kind === "map") return require_reading.noRecords("unset", key);
		const names = require_reading.texts(key)(scope);
		if (!Array.isArray(names?.value)) return {
			fact: require_reading.without("unresolved", void 0, key),
			records: []
		};
		const records = names.value.map((name) => ({
			id: {
				...names,
				value: String(name)
			},
			fileFormat: formatOf(names, String(name))
		}));
		return require_reading.recordsOf(records, at);
	};
}
function formatOf(fact, name) {
	const value = require_data_files.fileFormatOf(name);
	return value === void 0 ? void 0 : {
		...fact,
		value
	};
}
function named(key, configKey) {
	return (scope) => {
		const at = require_reading.find(scope.native, key);
		if (!at || require_reading.isEmpty(at)) return require_reading.noRecords("unset", key);
		return require_reading.recordsOf([{
			id: require_reading.text(key)(scope),
			config: require_reading.text(configKey)(scope)
		}], at);
	};
}

exports.hfTrainer = hfTrainer;