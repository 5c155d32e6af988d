Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_reading = require("./shared-reading.cjs");
const require_data_files = require("./shared-data-files.cjs");
const require_trainer = require("./shared-trainer.cjs");
const require_script_keys = require("./shared-script-keys.cjs");
const require_objective = require("./shared-objective.cjs");
const require_secrets = require("./shared-secrets.cjs");

// src/frameworks/open-instruct.ts
const losses = {
	dpo: "dpo",
	dpo_norm: "dpo",
	wpo: "dpo",
	simpo: "simpo"
};
const preferenceKeys = [
	"loss_type",
	"beta",
	"gamma_beta_ratio",
	"label_smoothing",
	"num_epochs"
];
const targets = [
	"q_proj",
	"o_proj",
	"v_proj",
	"k_proj",
	"gate_proj",
	"up_proj",
	"down_proj"
];
const usesLora = (scope) => require_reading.flag("use_lora")(scope)?.value === true;
const isFourBit = (scope) => require_reading.flag("use_qlora")(scope)?.value === true;
const kindOf = (scope) => String(objective(scope)?.value);
const isPreference = (scope) => /^(dpo|simpo)$/.test(kindOf(scope));
const isSft = (scope) => kindOf(scope) === "sft";
const openInstruct = {
	id: "open-instruct",
	title: "open-instruct",
	homepage: "https://github.com/allenai/open-instruct",
	version: "e6c3044a",
	dialect: "pyyaml",
	signatures: [{
		kind: "train",
		all: ["model_name_or_path"],
		any: [
			"dataset_mixer",
			"dataset_mixer_list",
			"mixer_list",
			"dataset_name",
			"train_file"
		],
		also: require_script_keys.openInstructKeys,
		none: [
			"stage",
			"finetuning_type",
			"use_peft",
			"block_size",
			"max_source_length",
			"task_name"
		]
	}],
	facts: {
		"plan.name": require_reading.text("exp_name"),
		"model.id": require_reading.text("model_name_or_path"),
		"model.revision": require_reading.text("model_revision"),
		"model.tokenizer": require_reading.text(["tokenizer_name_or_path", "tokenizer_name"]),
		"model.attention": require_reading.text("attn_implementation"),
		"security.trustRemoteCode": require_reading.flag("trust_remote_code", { default: false }),
		"method.kind": (scope) => {
			const fact = require_reading.flag("use_lora", {
				default: false,
				note: "all weights are trained without `use_lora`"
			})(scope);
			return typeof fact?.value === "boolean" ? {
				...fact,
				value: fact.value ? "lora" : "full"
			} : fact;
		},
		...require_reading.allWhen(usesLora, {
			"adapter.rank": require_reading.integer("lora_rank", { default: 64 }),
			"adapter.alpha": require_reading.number("lora_alpha", { default: 16 }),
			"adapter.dropout": require_reading.number("lora_dropout", { default: .1 }),
			"adapter.targets": () => require_reading.byDefault(targets, "the scripts name the layers themselves"),
			"adapter.targetsMode": require_reading.always("list")
		}),
		"quantization.bits": require_reading.firstSaid(require_reading.firstOn([["use_qlora", 4]]), require_reading.always(16)),
		...require_reading.allWhen(isFourBit, {
			"quantization.scheme": require_reading.always("bitsandbytes"),
			"quantization.type": require_reading.always("nf4"),
			"quantization.double": require_reading.always(true),
			"quantization.computeDtype": require_reading.always("bf16")
		}),
		"objective.kind": objective,
		"objective.beta": require_reading.when(isPreference, require_reading.number("beta")),
		"data.heldOutKind": require_reading.always("none", "the scripts evaluate nothing while they train"),
		"data.chatTemplate": require_reading.verbatim("chat_template_name"),
		"data.lossOn": require_reading.when(isSft, require_reading.always("assistant-turns")),
		"data.sequenceLength": require_reading.integer("max_seq_length"),
		"data.packing": require_reading.flag("packing", { default: false }),
		"data.mixing": require_reading.always("concat"),
		"hyper.learningRate": require_reading.number("learning_rate", { default: 2e-5 }),
		"hyper.schedule": require_reading.choice("lr_scheduler_type", require_trainer.schedules, { default: "linear" }),
		"hyper.warmupRatio": (scope) => require_reading.number("warmup_ratio", isSft(scope) ? { default: .03 } : isPreference(scope) ? { default: .1 } : {})(scope),
		"hyper.epochs": epochs,
		"hyper.maxSteps": require_reading.positive("max_train_steps"),
		"hyper.microBatch": require_reading.integer("per_device_train_batch_size", { default: 8 }),
		"hyper.accumulation": require_reading.integer("gradient_accumulation_steps", { default: 1 }),
		"hyper.optimizer": require_reading.firstSaid(require_reading.firstOn([["use_8bit_optimizer", "adamw-8bit"], ["dpo_use_paged_optimizer", "adamw-paged"]]), require_reading.text("optimizer_type"), require_reading.always("adamw")),
		"hyper.weightDecay": require_reading.number("weight_decay", { default: 0 }),
		"hyper.maxGradNorm": require_reading.positive(["max_grad_norm", "clip_grad_norm"]),
		"hyper.seed": require_reading.integer("seed", { default: 42 }),
		"precision.train": require_reading.external("decided by `accelerate launch --mixed_precision`"),
		"memory.gradientCheckpointing": require_reading.flag("gradient_checkpointing", { default: false }),
		"hardware.count": require_reading.external("decided by the launcher"),
		...require_trainer.deepspeedFacts("deepspeed"),
		"distributed.backend": (scope) => {
			const stage = require_reading.find(scope.native, "zero_stage");
			return stage && !require_reading.isEmpty(stage) ? require_reading.stated(stage, "deepspeed") : require_reading.without("external", "decided by the launcher");
		},
		"distributed.zeroStage": require_reading.when((scope) => require_reading.has(scope.native, "zero_stage"), require_reading.integer("zero_stage")),
		"distributed.offload": require_reading.when((scope) => require_reading.has(scope.native, "zero_stage"), require_reading.firstSaid(require_reading.firstOn([["offload_param", "cpu"], ["offload_optimizer", "cpu"]]), require_reading.always("none"))),
		"checkpoint.trigger": require_reading.scalar("checkpointing_steps", (node) => node.text === "epoch" ? "epoch" : "steps", { default: "end" }),
		"checkpoint.every": require_reading.when(savesBySteps, require_reading.integer("checkpointing_steps")),
		"checkpoint.everyUnit": require_reading.when(savesBySteps, (scope) => {
			const fact = require_reading.integer("checkpointing_steps")(scope);
			return fact && fact.value !== null ? {
				...fact,
				value: "steps"
			} : void 0;
		}),
		"checkpoint.keep": require_reading.integer("keep_last_n_checkpoints", { default: 3 }),
		"checkpoint.resume": require_trainer.resume("resume_from_checkpoint"),
		"evaluation.trigger": require_reading.always("none", "the scripts evaluate nothing while they train"),
		"evaluation.benchmarks": require_reading.texts("oe_eval_tasks"),
		"output.dir": require_reading.text("output_dir", { default: "output/" }),
		"output.push": require_reading.flag("push_to_hub", {
			default: true,
			note: "the scripts push unless told not to"
		}),
		"output.hubId": require_reading.text(["hf_repo_id", "save_to_hub"]),
		"output.hubPrivate": require_reading.always(true, "repositories are created as private"),
		"logging.destinations": destinations,
		"logging.project": require_reading.text(["wandb_project_name", "wandb_project"])
	},
	lists: {
		"data.train": require_reading.firstList(mixer, mixerList("dataset_mixer_list"), mixerList("mixer_list"), named, file),
		secrets: require_secrets.secretsAt(["hub_token"])
	}
};
function objective(scope) {
	const whole = {
		...scope,
		native: {
			...scope.native,
			base: ""
		}
	};
	const preference = require_reading.findFirst(whole.native, preferenceKeys);
	const loss = losses[require_reading.textAt(whole.native, "loss_type")?.toLowerCase() ?? "dpo"];
	const examples = require_reading.find(whole.native, "num_train_epochs");
	if (preference && !examples) return loss ? require_reading.stated(preference, loss) : require_reading.unresolved(preference);
	if (examples && !preference) return require_reading.stated(examples, "sft");
	const path = require_objective.objectiveByPath(scope.path);
	return path ? {
		value: path.kind,
		state: "derived",
		confidence: path.confidence,
		note: "by the path"
	} : require_reading.without("external", "the script decides: finetune.py, dpo_tune_cache.py, …");
}
function epochs(scope) {
	const fact = require_reading.number(["num_train_epochs", "num_epochs"])(scope);
	if (fact?.state !== "unset" || require_reading.has(scope.native, "max_train_steps")) return fact;
	if (isSft(scope)) return require_reading.byDefault(2);
	return isPreference(scope) ? require_reading.byDefault(1) : fact;
}
function savesBySteps(scope) {
	return /^\d+$/.test(require_reading.textAt(scope.native, "checkpointing_steps") ?? "");
}
function destinations(scope) {
	const on = require_reading.flag("with_tracking", { default: false })(scope);
	if (on?.value === false) return {
		...on,
		value: []
	};
	return on?.value === true ? require_reading.texts("report_to", { default: ["all-installed"] })(scope) : on;
}
const shared = (scope) => ({
	format: isPreference(scope) ? require_reading.byDefault("preference") : isSft(scope) ? require_reading.byDefault("chat") : void 0,
	labelled: isPreference(scope) || isSft(scope) ? require_reading.byDefault(true) : void 0
});
function mixer(scope) {
	return require_script_keys.mixerSources(scope, "dataset_mixer", "limit", () => ({
		...shared(scope),
		split: require_reading.byDefault("train")
	}));
}
function mixerList(key) {
	return (scope) => {
		const at = require_reading.find(scope.native, key);
		if (at?.node.kind !== "list") return require_reading.noRecords("unset", key);
		const items = at.node.items.map((node, index) => ({
			...at,
			path: `${at.path}[${index}]`,
			node,
			entry: void 0
		}));
		const splits = require_reading.texts(`${key}_splits`, { default: ["train"] })(scope);
		const records = items.flatMap((id, index) => {
			const amount = items[index + 1];
			if (index % 2 === 1 || id.node.kind !== "scalar" || amount === void 0) return [];
			return [{
				id: require_reading.stated(id, id.node.text),
				split: nth(splits, index / 2),
				...require_script_keys.amountFacts(amount, "limit"),
				...shared(scope)
			}];
		});
		return require_reading.recordsOf(records, at);
	};
}
function nth(fact, index) {
	const all = Array.isArray(fact?.value) ? fact.value : [];
	const value = all.length === 1 ? all[0] : all[index];
	return fact && value !== void 0 ? {
		...fact,
		value: String(value)
	} : void 0;
}
function named(scope) {
	const at = require_reading.find(scope.native, "dataset_name");
	if (!at || require_reading.isEmpty(at)) return require_reading.noRecords("unset", "dataset_name");
	const record = {
		id: require_reading.text("dataset_name")(scope),
		config: require_reading.text("dataset_config_name")(scope),
		limit: require_reading.integer("max_train_samples")(scope),
		...shared(scope)
	};
	return require_reading.recordsOf([record], at);
}
function file(scope) {
	const at = require_reading.find(scope.native, "train_file");
	if (!at || require_reading.isEmpty(at)) return require_reading.noRecords("unset", "train_file");
	const format = require_data_files.fileFormatOf(require_reading.textAt(scope.native, "train_file") ?? "");
	const fileFormat = format ? require_reading.stated(at, format) : void 0;
	return require_reading.recordsOf([{
		id: require_reading.text("train_file")(scope),
		fileFormat,
		...shared(scope)
	}], at);
}

exports.openInstruct = openInstruct;