Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_reading = require("./shared-reading.cjs");
const require_data_files = require("./shared-data-files.cjs");
const require_script_keys = require("./shared-script-keys.cjs");
const require_objective = require("./shared-objective.cjs");
const require_secrets = require("./shared-secrets.cjs");
const require_targets = require("./shared-targets.cjs");
const require_trainer = require("./shared-trainer.cjs");

// src/frameworks/trl.ts
const exclusiveKeys = [
	["sft", [
		"packing",
		"eval_packing",
		"packing_strategy",
		"assistant_only_loss",
		"completion_only_loss",
		"dataset_text_field"
	]],
	["dpo", [
		"f_divergence_type",
		"discopop_tau",
		"use_weighting",
		"rpo_alpha",
		"ld_alpha"
	]],
	["kto", ["desirable_weight", "undesirable_weight"]],
	["reward-model", ["center_rewards_coefficient"]],
	["grpo", [
		"importance_sampling_level",
		"scale_rewards",
		"top_entropy_quantile"
	]],
	["rloo", [
		"rloo_k",
		"normalize_advantages",
		"reward_clip_range"
	]],
	["ppo", ["cliprange_value", "vf_coef"]],
	["distillation", [
		"lmbda",
		"seq_kd",
		"teacher_model_name_or_path"
	]]
];
const exclusiveLosses = [
	["dpo", /^(exo_pair|nca_pair|robust|bco_pair|sppo_hard|aot|aot_pair|aot_unpaired|apo_zero|apo_down|discopop)$/],
	["kto", /^(kto|apo_zero_unpaired)$/],
	["grpo", /^(grpo|dapo|dr_grpo|bnpo|cispo|sapo|luspo|vespo)$/],
	["sft", /^(nll|dft|chunked_nll)$/]
];
const ownKeys = [
	"attn_implementation",
	"model_revision",
	"torch_dtype",
	"use_peft",
	"lora_target_modules",
	"load_in_4bit",
	"bnb_4bit_quant_type",
	"dataset_num_proc",
	"packing",
	"assistant_only_loss",
	"completion_only_loss",
	"max_prompt_length",
	"max_completion_length",
	"num_generations",
	"reward_funcs",
	"reward_weights",
	"log_completions"
];
const runKeys = [
	"output_dir",
	"learning_rate",
	"lr_scheduler_type",
	"num_train_epochs",
	"max_steps",
	"per_device_train_batch_size",
	"gradient_accumulation_steps",
	"gradient_checkpointing",
	"warmup_ratio",
	"warmup_steps",
	"optim",
	"bf16",
	"fp16",
	"use_peft",
	"max_length",
	"max_seq_length",
	"packing",
	"save_strategy",
	"eval_strategy",
	"push_to_hub",
	"report_to"
];
const foreignKeys = [
	"stage",
	"finetuning_type",
	"template",
	"cutoff_len",
	"training_data_path",
	"data_config_path",
	"export_dir",
	"base_model",
	"model_id_or_path",
	...require_script_keys.openInstructKeys,
	"train_file",
	"instance_prompt",
	"block_size",
	"max_source_length"
];
const datasetKeys = ["dataset_name", "dataset_id_or_path"];
const foreignAdapters = [
	"use_lora",
	"use_qlora",
	"lora",
	"lora_rank",
	"peft",
	"peft_config",
	"peft_type",
	"adapter"
];
const learningRates = {
	sft: 2e-5,
	dpo: 1e-6,
	ipo: 1e-6,
	kto: 1e-6,
	grpo: 1e-6,
	rloo: 1e-6,
	"reward-model": 1e-4
};
const betas = {
	dpo: .1,
	ipo: .1,
	kto: .1,
	rloo: .05,
	grpo: 0
};
const formats = {
	dpo: "preference",
	ipo: "preference",
	orpo: "preference",
	cpo: "preference",
	simpo: "preference",
	"reward-model": "preference",
	kto: "binary-feedback",
	grpo: "prompt-only",
	rloo: "prompt-only",
	ppo: "prompt-only"
};
const dtypes = {
	float32: "fp32",
	bfloat16: "bf16",
	float16: "fp16",
	auto: "auto"
};
const checkpointingNote = "on by default in TRL 1.x; older releases left it off, as transformers does";
const usesPeft = (scope) => require_reading.flag("use_peft")(scope)?.value === true;
const isHandbook = (scope) => require_reading.has(scope.native, "dataset_mixture") || require_reading.has(scope.native, "dataset_mixer");
const kindOf = (scope) => {
	const kind = objective(scope).value;
	return typeof kind === "string" ? kind : void 0;
};
const kindIn = (...kinds) => (scope) => kinds.includes(kindOf(scope) ?? "");
const isQuantised = (scope) => /^[48]$/.test(String(bits(scope)?.value));
const isFourBit = (scope) => bits(scope)?.value === 4;
const foreignAdapter = (scope) => foreignAdapters.find((key) => require_reading.has(scope.native, key));
const evaluates = (scope) => require_trainer.evaluationTrigger(scope)?.value !== "none";
const isSurelyTrl = (scope) => kindOf(scope) !== void 0 || isHandbook(scope) || ownKeys.some((key) => require_reading.find(scope.native, key));
const trl = {
	id: "trl",
	title: "TRL",
	homepage: "https://huggingface.co/docs/trl",
	version: "1.10.0.dev0",
	dialect: "pyyaml",
	signatures: [{
		kind: "train",
		all: ["model_name_or_path"],
		any: [
			"dataset_name",
			"dataset_id_or_path",
			"datasets[].path",
			"dataset_mixture.datasets",
			"dataset_mixer",
			"use_peft",
			"dataset_train_split"
		],
		also: runKeys,
		none: foreignKeys
	}, {
		kind: "train",
		all: ["per_device_train_batch_size"],
		min: 2,
		any: ownKeys,
		none: [
			"model_name_or_path",
			"model",
			"model_name",
			"model_id",
			...foreignKeys
		]
	}],
	facts: {
		"plan.name": require_reading.text("run_name"),
		"plan.dialect": (scope) => {
			const at = require_reading.findFirst(scope.native, ["dataset_mixture", "dataset_mixer"]);
			return at ? require_reading.stated(at, "alignment-handbook") : void 0;
		},
		"model.id": (scope) => require_reading.find(scope.native, "model_name_or_path") ? require_reading.text("model_name_or_path")(scope) : require_reading.without("external", "given on the command line", "model_name_or_path"),
		"model.revision": require_reading.text("model_revision", { default: "main" }),
		"model.loadDtype": require_reading.unlessNull("torch_dtype", require_reading.firstSaid(require_reading.choice(["dtype", "torch_dtype"], dtypes), require_reading.when(isSurelyTrl, require_reading.always("fp32", "TRL 1.x loads in float32 unless `dtype` is set"))), "left to transformers"),
		"model.attention": require_reading.text("attn_implementation"),
		"security.trustRemoteCode": require_reading.flag("trust_remote_code", { default: false }),
		"security.customCode": rewardCode,
		"method.kind": method,
		"method.variant": require_reading.when(usesPeft, require_reading.firstOn([["use_dora", "dora"]])),
		...require_reading.allWhen(usesPeft, {
			"adapter.rank": require_reading.integer("lora_r", { default: 16 }),
			"adapter.alpha": require_reading.number("lora_alpha", { default: 32 }),
			"adapter.dropout": require_reading.number("lora_dropout", { default: .05 }),
			...require_targets.peftTargetFacts("lora_target_modules"),
			"adapter.modulesToSave": require_reading.texts("lora_modules_to_save"),
			"adapter.rslora": require_reading.flag("use_rslora", { default: false }),
			"adapter.dora": require_reading.flag("use_dora", { default: false })
		}),
		"quantization.bits": bits,
		...require_reading.allWhen(isQuantised, {
			"quantization.scheme": require_reading.always("bitsandbytes"),
			"quantization.type": require_reading.when(isFourBit, require_reading.text("bnb_4bit_quant_type", { default: "nf4" })),
			"quantization.double": require_reading.when(isFourBit, require_reading.flag("use_bnb_nested_quant", { default: false })),
			"quantization.computeDtype": require_reading.when(isFourBit, require_reading.choice(["dtype", "torch_dtype"], dtypes))
		}),
		"objective.kind": objective,
		"objective.beta": (scope) => {
			const standard = betas[kindOf(scope) ?? ""];
			return require_reading.number("beta", standard === void 0 ? {} : { default: standard })(scope);
		},
		"objective.rewards": require_reading.texts([
			"reward_funcs",
			"reward_model_name_or_path",
			"reward_model_path"
		]),
		"objective.teacher": require_reading.text("teacher_model_name_or_path"),
		"data.heldOutKind": heldOut,
		"data.heldOutSize": require_reading.number(["dataset_mixture.test_split_size", "test_split_size"]),
		"data.chatTemplate": require_reading.verbatim(["chat_template_path", "chat_template"]),
		"data.lossOn": require_reading.when(kindIn("sft"), lossOn),
		"data.sequenceLength": require_reading.unlessNull("max_length", (scope) => require_reading.integer(["max_length", "max_seq_length"], kindIn("sft", "dpo", "ipo", "kto", "reward-model")(scope) ? { default: 1024 } : {})(scope), "an empty `max_length` turns truncation off"),
		"data.inputLength": require_reading.when(kindIn("grpo", "rloo", "ppo"), require_reading.integer("max_prompt_length")),
		"data.outputLength": require_reading.when(kindIn("grpo", "rloo"), require_reading.integer("max_completion_length", { default: 512 })),
		"data.packing": require_reading.firstSaid(require_reading.flag("packing"), require_reading.when(kindIn("sft"), require_reading.always(false))),
		"data.streaming": require_reading.flag(["dataset_streaming", "streaming"], { default: false }),
		"data.mixing": require_reading.when((scope) => require_reading.has(scope.native, "datasets") || isHandbook(scope), require_reading.always("concat")),
		...require_trainer.trainingArguments,
		"hyper.learningRate": (scope) => {
			const standard = learningRates[kindOf(scope) ?? ""];
			return require_reading.number("learning_rate", standard === void 0 ? {} : { default: standard })(scope);
		},
		"precision.train": training,
		"memory.gradientCheckpointing": (scope) => require_reading.flag("gradient_checkpointing", isSurelyTrl(scope) ? {
			default: true,
			note: checkpointingNote
		} : {})(scope),
		"memory.activationOffload": require_reading.flag("activation_offloading", { default: false }),
		"hardware.count": require_reading.external("decided by the launcher"),
		"checkpoint.resume": (scope) => {
			const fact = require_trainer.resume("resume_from_checkpoint")(scope);
			return fact?.state === "default" && isHandbook(scope) ? require_reading.byDefault("auto", "the scripts of alignment-handbook resume the last checkpoint in `output_dir`") : fact;
		},
		"evaluation.benchmarks": require_reading.when((scope) => require_reading.has(scope.native, "benchmarks"), require_reading.texts("benchmarks")),
		"logging.project": require_reading.text(["project", "wandb_project"])
	},
	lists: {
		"data.train": trained,
		"data.validation": require_reading.firstList(tested, mixer("test")),
		secrets: require_secrets.secretsAt(["hub_token", "push_to_hub_token"], ["env"])
	},
	restated: require_trainer.deepspeedRestated("deepspeed")
};
const handbookSource = {
	id: require_reading.text("id"),
	config: require_reading.text("config"),
	split: require_reading.text("split", { default: "train" }),
	weight: require_reading.number("weight", { default: 1 }),
	format,
	labelled
};
const mixtureSource = {
	...require_data_files.loadedFrom("path", "data_files"),
	config: require_reading.text("name"),
	split: require_reading.text("split", { default: "train" }),
	weight: require_reading.number("fraction"),
	format,
	labelled
};
function method(scope) {
	const fact = require_reading.flag("use_peft")(scope);
	if (typeof fact?.value === "boolean") return {
		...fact,
		value: fact.value ? "lora" : "full"
	};
	if (fact?.state !== "unset") return fact;
	const spectrum = require_reading.find(scope.native, "spectrum_config_path");
	if (spectrum && !require_reading.isEmpty(spectrum)) return require_reading.stated(spectrum, "partial");
	return foreignAdapter(scope) === void 0 ? require_reading.byDefault("full", "TRL trains all weights unless `use_peft` is true") : decidedByScript(scope);
}
function bits(scope) {
	return require_reading.firstSaid(require_reading.firstOn([["load_in_4bit", 4], ["load_in_8bit", 8]]), require_reading.when((own) => foreignAdapter(own) !== void 0, decidedByScript), require_reading.always(16))(scope);
}
function decidedByScript(scope) {
	const key = foreignAdapter(scope) ?? "";
	return require_reading.without("unresolved", `\`${key}\` is no key of TRL; the script behind this file decides`, key);
}
function objective(scope) {
	const whole = {
		...scope,
		native: {
			...scope.native,
			base: ""
		}
	};
	const path = require_objective.objectiveByPath(scope.path);
	const keyed = exclusiveKeys.flatMap(([kind, keys]) => {
		const at = require_reading.findFirst(whole.native, keys);
		return at ? [{
			kind,
			at
		}] : [];
	});
	const [first, ...others] = keyed;
	if (path && keyed.every(({ kind }) => agree(kind, path.kind))) return {
		value: refined(path.kind, whole),
		state: "derived",
		confidence: path.confidence,
		note: "by the path; TRL takes it from the command"
	};
	if (path || others.length > 0) return require_reading.without("unresolved", "the path and the keys of this file speak of different objectives");
	return first ? require_reading.stated(first.at, refined(first.kind, whole)) : byLoss(whole);
}
const heirs = {
	ipo: "dpo",
	distillation: "sft",
	"continued-pretraining": "sft",
	simpo: "cpo"
};
const agree = (byKey, byPath) => byKey === byPath || heirs[byPath] === byKey;
function byLoss(scope) {
	const at = require_reading.find(scope.native, "loss_type");
	const losses = lossesOf(scope);
	const found = exclusiveLosses.find(([, own]) => losses.length > 0 && losses.every((loss) => own.test(loss)));
	if (at && found) return require_reading.stated(at, found[0]);
	const rewards = require_reading.findFirst(scope.native, ["reward_funcs", "num_generations"]);
	return rewards ? require_reading.stated(rewards, "grpo", {
		confidence: .7,
		note: "RLOO takes the same keys, but is rarely used"
	}) : require_reading.without("external", "the command decides: `trl sft`, `trl dpo`, `trl grpo`, …");
}
function refined(kind, scope) {
	const [loss, ...others] = lossesOf(scope);
	if (others.length > 0) return kind;
	if (kind === "dpo" && loss === "ipo") return "ipo";
	return kind === "cpo" && loss === "simpo" ? "simpo" : kind;
}
function lossesOf(scope) {
	const fact = require_reading.texts("loss_type")(scope);
	return Array.isArray(fact?.value) ? fact.value.map((loss) => String(loss).toLowerCase()) : [];
}
function rewardCode(scope) {
	const fact = require_reading.texts("reward_funcs")(scope);
	if (!Array.isArray(fact?.value)) return void 0;
	const paths = fact.value.filter((name) => /^[A-Za-z_]\w*(\.\w+)+$/.test(String(name)));
	return paths.length > 0 ? {
		...fact,
		value: paths
	} : void 0;
}
function heldOut(scope) {
	const size = require_reading.findFirst(scope.native, ["dataset_mixture.test_split_size", "test_split_size"]);
	if (size && !require_reading.isEmpty(size)) return require_reading.scalar([size.path], (node) => Number(node.text) < 1 ? "fraction" : "count")(scope);
	const split = require_reading.find(scope.native, "dataset_test_split");
	if (split && !require_reading.isEmpty(split)) return require_reading.stated(split, "dataset");
	const [held] = mixer("test")(scope).records;
	const at = require_reading.find(scope.native, "dataset_mixer");
	if (held && at) return require_reading.stated(at, "dataset");
	const named = require_reading.findFirst(scope.native, datasetKeys);
	if (named && evaluates(scope)) return require_reading.byDefault("dataset", "the split `test` of `dataset_name`");
	return named || isHandbook(scope) || require_reading.has(scope.native, "datasets") ? require_reading.byDefault("none") : require_reading.without("external", "the data is given on the command line");
}
function lossOn(scope) {
	const turns = require_reading.firstOn([["assistant_only_loss", "assistant-turns"]])(scope);
	if (turns) return turns;
	const fact = require_reading.flag("completion_only_loss")(scope);
	return typeof fact?.value === "boolean" ? {
		...fact,
		value: fact.value ? "completion" : "all"
	} : require_reading.without("external", "the columns of the data decide", "completion_only_loss");
}
function training(scope) {
	const off = require_reading.flag("bf16")(scope);
	if (off?.value === false && require_reading.flag("fp16")(scope)?.value !== true) return {
		...off,
		value: "fp32"
	};
	const fact = require_trainer.precision("bf16", "fp16", "bf16")(scope);
	return fact?.state === "default" && !isSurelyTrl(scope) ? require_reading.without("external", "the script behind this file decides", "bf16") : fact;
}
function format(scope) {
	const known = formats[kindOf(scope) ?? ""];
	if (known !== void 0) return require_reading.byDefault(known);
	const fact = require_reading.texts("columns")(scope);
	if (!Array.isArray(fact?.value)) return void 0;
	const value = formatOf(fact.value.map(String));
	return value === void 0 ? void 0 : {
		...fact,
		value
	};
}
function formatOf(columns) {
	if (columns.includes("chosen") && columns.includes("rejected")) return "preference";
	if (columns.includes("messages") || columns.includes("conversations")) return "chat";
	if (columns.includes("completion")) return "instruction";
	return columns.includes("text") ? "text" : void 0;
}
function labelled(scope) {
	const fact = format(scope);
	return fact && {
		...fact,
		value: fact.value !== "text" && fact.value !== "prompt-only"
	};
}
function trained(scope) {
	return [
		require_reading.each("dataset_mixture.datasets", handbookSource),
		require_reading.each("datasets", mixtureSource),
		mixer("train"),
		named("dataset_train_split", "train")
	].map((list) => list(scope)).find(({ fact }) => fact.state !== "unset") ?? require_reading.noRecords("external", void 0, "given on the command line");
}
function tested(scope) {
	return evaluates(scope) || require_reading.has(scope.native, "dataset_test_split") ? named("dataset_test_split", "test")(scope) : require_reading.noRecords("unset", "dataset_test_split");
}
function named(splitKey, standard) {
	return (scope) => {
		const at = require_reading.findFirst(scope.native, datasetKeys);
		if (!at || require_reading.isEmpty(at)) return require_reading.noRecords("unset", "dataset_name");
		const record = {
			id: require_reading.text(datasetKeys)(scope),
			config: require_reading.text("dataset_config")(scope),
			split: require_reading.text(splitKey, { default: standard })(scope),
			columns: promptColumn(scope),
			format: format(scope),
			labelled: labelled(scope)
		};
		return require_reading.recordsOf([record], at);
	};
}
function promptColumn(scope) {
	const at = require_reading.find(scope.native, "dataset_prompt_column");
	const column = require_reading.textAt(scope.native, "dataset_prompt_column");
	return at && column !== void 0 ? require_reading.stated(at, [`prompt=${column}`]) : void 0;
}
function mixer(part) {
	return (scope) => {
		const at = require_reading.find(scope.native, "dataset_mixer");
		if (at?.node.kind !== "map") return require_reading.noRecords("unset", "dataset_mixer");
		const written = require_reading.texts("dataset_splits", { default: ["train", "test"] })(scope);
		const splits = Array.isArray(written?.value) ? written.value.map(String) : [];
		const configs = require_reading.texts("dataset_configs")(scope);
		const records = splits.filter((split) => split.includes(part)).flatMap((split) => {
			const { records } = require_script_keys.mixerSources(scope, "dataset_mixer", "weight", (index) => ({
				config: nth(configs, index),
				split: written && {
					...written,
					value: split
				},
				format: format(scope),
				labelled: labelled(scope)
			}));
			return records;
		});
		return require_reading.recordsOf(part === "test" ? records.map(({ weight: _taken, ...rest }) => rest) : records, at);
	};
}
function nth(fact, index) {
	const value = Array.isArray(fact?.value) ? fact.value[index] : void 0;
	return fact && value !== void 0 ? {
		...fact,
		value: String(value)
	} : void 0;
}

exports.trl = trl;