Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_reading = require("./shared-reading.cjs");
const require_trainer = require("./shared-trainer.cjs");
const require_targets = require("./shared-targets.cjs");

// src/frameworks/axolotl.ts
const formats = [
	[/^(chat_template|sharegpt|chatml|llama3|llama2_chat|pygmalion|metharme|input_output)/, "chat"],
	[/^(completion|pretrain)/, "text"],
	[/^(orpo|.*(argilla|ultra|intel|prompt_pairs|zephyr|chatml)$)/, "preference"],
	[/^(stepwise)/, "stepwise"],
	[/^(alpaca|gpteacher|oasst|reflection|explainchoice|concisechoice|summarizetldr|jeopardy|creative|context_qa|user_defined)/, "instruction"]
];
const rlObjectives = {
	dpo: "dpo",
	gdpo: "grpo",
	grpo: "grpo",
	ipo: "ipo",
	orpo: "orpo",
	kto: "kto",
	kto_pair: "kto",
	simpo: "simpo"
};
const formatOf = (type, scope) => {
	const rl = require_reading.textAt({
		...scope.native,
		base: ""
	}, "rl")?.toLowerCase();
	if (rl === "kto") return "binary-feedback";
	if (rl === "grpo") return "prompt-only";
	if (rl !== void 0 && rl in rlObjectives) return "preference";
	return formats.find(([pattern]) => pattern.test(type))?.[1] ?? "custom";
};
const format = (scope) => {
	const type = require_reading.find(scope.native, "type");
	if (type?.node.kind === "map") return require_reading.stated(type, require_reading.has(scope.native, "type.field") ? "text" : "instruction");
	return require_reading.scalar("type", (node) => formatOf(node.text, scope))(scope);
};
const context = (scope) => {
	const type = require_reading.textAt(scope.native, "type");
	const at = require_reading.find(scope.native, "type");
	if (!at || require_reading.isEmpty(at)) return void 0;
	if (type?.startsWith("context_qa")) return require_reading.stated(at, true);
	const input = require_reading.textAt(scope.native, "type.field_input");
	return input !== void 0 && /context|passage|document|article/i.test(input) ? require_reading.stated(at, true) : void 0;
};
const labelled = (scope) => {
	const fact = format(scope);
	if (!fact || fact.value === null) return void 0;
	return fact.value === "custom" ? void 0 : {
		...fact,
		value: fact.value !== "text" && fact.value !== "prompt-only"
	};
};
const source = {
	id: require_reading.text("path"),
	config: require_reading.text("name"),
	split: require_reading.text("split", { default: "train" }),
	revision: require_reading.text("revision"),
	files: require_reading.texts("data_files"),
	fileFormat: require_reading.choice("ds_type", {
		json: "json",
		jsonl: "jsonl",
		csv: "csv",
		parquet: "parquet",
		arrow: "arrow",
		text: "text"
	}),
	format,
	context,
	labelled,
	chatTemplate: require_reading.text("chat_template"),
	trustRemoteCode: require_reading.flag("trust_remote_code")
};
const pretrainingSource = {
	...source,
	format: require_reading.always("text"),
	labelled: require_reading.always(false)
};
const adapterIs = (scope) => /^q?lora$/i.test(require_reading.textAt(scope.native, "adapter") ?? "");
const bits = (scope) => {
	for (const [key, value] of [["load_in_4bit", 4], ["load_in_8bit", 8]]) {
		const fact = require_reading.flag(key)(scope);
		if (fact?.value === true) return {
			...fact,
			value
		};
	}
	if (require_reading.textAt(scope.native, "adapter")?.toLowerCase() === "qlora" && !require_reading.has(scope.native, "load_in_4bit")) {
		const adapter = require_reading.find(scope.native, "adapter");
		return adapter ? require_reading.stated(adapter, 4, { note: "QLoRA means a base in 4 bits" }) : void 0;
	}
	return require_reading.has(scope.native, "gptq") ? void 0 : {
		value: 16,
		state: "default"
	};
};
const heldOut = (scope) => {
	if (require_reading.has(scope.native, "test_datasets")) {
		const at = require_reading.find(scope.native, "test_datasets");
		return at && require_reading.stated(at, "dataset");
	}
	return require_reading.scalar("val_set_size", (node) => heldOutKind(Number(node.text)), { default: "none" })(scope);
};
const heldOutKind = (size) => {
	if (Number.isNaN(size)) return void 0;
	if (size === 0) return "none";
	return size <= 1 ? "fraction" : "count";
};
const evaluationTrigger = require_reading.firstOf(require_reading.when((s) => require_reading.has(s.native, "eval_strategy") || require_reading.has(s.native, "evaluation_strategy"), require_trainer.trigger(["eval_strategy", "evaluation_strategy"])), require_reading.when((s) => require_reading.has(s.native, "eval_steps"), require_reading.scalar("eval_steps", (n) => Number(n.text) > 0 ? "steps" : "none")), require_reading.when((s) => require_reading.has(s.native, "evals_per_epoch"), require_reading.scalar("evals_per_epoch", (n) => Number(n.text) > 0 ? "steps" : "none")), require_reading.always("none"));
const checkpointTrigger = require_reading.firstOf(require_reading.when((s) => require_reading.has(s.native, "save_strategy"), require_trainer.trigger("save_strategy")), require_reading.when((s) => require_reading.has(s.native, "save_steps") || require_reading.has(s.native, "saves_per_epoch"), require_reading.always("steps")), require_reading.always("epoch"));
const trackers = [
	"wandb",
	"mlflow",
	"comet",
	"tensorboard",
	"trackio",
	"swanlab"
];
const destinations = (scope) => {
	const on = trackers.filter((name) => require_reading.flag(`use_${name}`)(scope)?.value === true || name === "wandb" && require_reading.has(scope.native, "wandb_project"));
	const at = on.map((name) => require_reading.find(scope.native, `use_${name}`) ?? require_reading.find(scope.native, "wandb_project")).find((found) => found);
	return at ? require_reading.stated(at, on) : void 0;
};
const addedTokens = (scope) => require_reading.texts("tokens")(scope);
const embeddingsTrained = (scope) => {
	if (!adapterIs(scope) || !require_reading.has(scope.native, "tokens")) return void 0;
	const indices = require_reading.find(scope.native, "peft_trainable_token_indices");
	if (indices && !require_reading.isEmpty(indices)) return require_reading.stated(indices, true);
	const saved = require_reading.texts("lora_modules_to_save")(scope);
	if (saved?.state === "unresolved") return saved;
	return (Array.isArray(saved?.value) ? saved.value.map(String) : []).some((name) => /embed/.test(name)) ? {
		...saved,
		value: true,
		state: "stated"
	} : require_reading.byDefault(false);
};
const axolotl = {
	id: "axolotl",
	title: "Axolotl",
	homepage: "https://docs.axolotl.ai",
	version: "0.18.0",
	dialect: "pyyaml",
	signatures: [{
		kind: "train",
		all: ["base_model"],
		min: 2,
		any: [
			"datasets[].type",
			"datasets[].path",
			"pretraining_dataset",
			"micro_batch_size",
			"sequence_len",
			"val_set_size",
			"dataset_prepared_path",
			"sample_packing",
			"adapter",
			"rl",
			"num_epochs"
		],
		none: [
			"input_features",
			"project_name",
			"merge_method",
			"training_data_references",
			"model_id_or_path"
		]
	}],
	facts: {
		"plan.name": require_reading.text("wandb_name"),
		"model.id": require_reading.text("base_model"),
		"model.revision": require_reading.text(["revision_of_model", "model_revision"]),
		"model.tokenizer": require_reading.text("tokenizer_config"),
		"model.continuesAdapter": require_reading.text("lora_model_dir"),
		"model.initFromScratch": require_reading.flag("reinit_weights", { default: false }),
		"security.trustRemoteCode": require_reading.flag("trust_remote_code", { default: false }),
		"method.kind": (scope) => require_reading.has(scope.native, "unfrozen_parameters") && !require_reading.has(scope.native, "adapter") ? partial(scope) : require_reading.choice("adapter", {
			lora: "lora",
			qlora: "lora",
			"llama-adapter": "llama-adapter"
		}, {
			default: "full",
			note: "axolotl trains all weights when `adapter` is not set"
		})(scope),
		"adapter.rank": require_reading.when(adapterIs, require_reading.integer("lora_r")),
		"adapter.alpha": require_reading.when(adapterIs, require_reading.number("lora_alpha")),
		"adapter.dropout": require_reading.when(adapterIs, require_reading.number("lora_dropout", { default: 0 })),
		...whenAdapter(require_targets.targetFacts("lora_target_modules")),
		"adapter.targetsMode": require_reading.when(adapterIs, (scope) => require_reading.flag("lora_target_linear")(scope)?.value === true ? {
			...require_reading.flag("lora_target_linear")(scope),
			value: "all-linear",
			state: "stated"
		} : require_targets.targetFacts("lora_target_modules")["adapter.targetsMode"]?.(scope)),
		"adapter.modulesToSave": require_reading.when(adapterIs, require_reading.texts("lora_modules_to_save")),
		"adapter.rslora": require_reading.when(adapterIs, require_reading.flag("peft_use_rslora", { default: false })),
		"adapter.dora": require_reading.when(adapterIs, require_reading.flag("peft_use_dora", { default: false })),
		"adapter.init": require_reading.when(adapterIs, require_reading.text("peft_init_lora_weights")),
		"quantization.bits": bits,
		"quantization.scheme": (scope) => bits(scope)?.value === 16 ? void 0 : require_reading.always(require_reading.has(scope.native, "gptq") ? "gptq" : "bitsandbytes")(scope),
		"objective.kind": require_reading.firstOf(require_reading.when((s) => require_reading.has(s.native, "rl"), require_reading.choice("rl", rlObjectives)), require_reading.when((s) => require_reading.flag("reward_model")(s)?.value === true, flagAs("reward_model", "reward-model")), require_reading.when((s) => require_reading.flag("process_reward_model")(s)?.value === true, flagAs("process_reward_model", "reward-model")), pretraining, require_reading.always("sft", "axolotl trains on examples when `rl` is not set")),
		"objective.beta": require_reading.number(["rl_beta", "dpo_beta"]),
		"data.heldOutKind": heldOut,
		"data.heldOutSize": require_reading.number("val_set_size", { default: 0 }),
		"data.chatTemplate": require_reading.text("chat_template"),
		"data.lossOn": require_reading.scalar("train_on_inputs", (n) => /^(true|yes|on)$/i.test(n.text) ? "all" : "completion", { default: "completion" }),
		"data.sequenceLength": require_reading.integer("sequence_len", { default: 512 }),
		"data.packing": require_reading.flag("sample_packing", { default: false }),
		"data.streaming": require_reading.flag("streaming"),
		"hyper.learningRate": require_reading.number("learning_rate"),
		"hyper.schedule": require_reading.choice("lr_scheduler", require_trainer.schedules, { default: "cosine" }),
		"hyper.warmupSteps": require_reading.positive("warmup_steps"),
		"hyper.warmupRatio": require_reading.positive("warmup_ratio"),
		"hyper.epochs": require_reading.number("num_epochs", { default: 1 }),
		"hyper.maxSteps": require_reading.positive("max_steps"),
		"hyper.microBatch": require_reading.integer("micro_batch_size", { default: 1 }),
		"hyper.accumulation": require_reading.integer("gradient_accumulation_steps", { default: 1 }),
		"hyper.optimizer": require_trainer.optimizer("optimizer", "adamw"),
		"hyper.weightDecay": require_reading.number("weight_decay", { default: 0 }),
		"hyper.maxGradNorm": require_reading.number("max_grad_norm"),
		"hyper.noiseAlpha": require_reading.number("neftune_noise_alpha"),
		"hyper.loraPlusRatio": require_reading.number("loraplus_lr_ratio"),
		"hyper.seed": require_reading.integer("seed", { default: 42 }),
		"precision.train": require_trainer.precision("bf16", "fp16", "auto"),
		"precision.tf32": require_reading.flag("tf32"),
		"memory.gradientCheckpointing": require_reading.scalar("gradient_checkpointing", (n) => !/^(false|no|off)$/i.test(n.text), { default: false }),
		"hardware.count": require_reading.external("decided by the launcher"),
		...require_trainer.deepspeedFacts("deepspeed"),
		"checkpoint.trigger": checkpointTrigger,
		"checkpoint.every": require_reading.positive("save_steps"),
		"checkpoint.keep": require_reading.integer("save_total_limit", { default: 4 }),
		"checkpoint.resume": require_trainer.resume("resume_from_checkpoint"),
		"evaluation.trigger": evaluationTrigger,
		"evaluation.every": require_reading.positive("eval_steps"),
		"evaluation.loadBest": require_reading.flag("load_best_model_at_end"),
		"evaluation.earlyStopping": require_trainer.enabledBy("early_stopping_patience"),
		"evaluation.benchmarks": require_reading.texts("lm_eval_tasks"),
		"output.dir": require_reading.text("output_dir", { default: "./model-out" }),
		"output.push": (scope) => require_reading.has(scope.native, "hub_model_id") ? {
			...require_reading.text("hub_model_id")(scope),
			value: true,
			state: "stated"
		} : {
			value: false,
			state: "default"
		},
		"output.hubId": require_reading.text("hub_model_id"),
		"output.hubPrivate": require_reading.always(true, "axolotl creates the repository as private"),
		"output.datasetHubId": require_reading.text("push_dataset_to_hub"),
		"output.mergeAdapter": require_reading.flag("merge_lora"),
		"logging.destinations": destinations,
		"logging.project": require_reading.text("wandb_project"),
		"logging.uploadsModel": require_reading.scalar("wandb_log_model", (n) => !/^(false|)$/i.test(n.text)),
		"tokens.added": addedTokens,
		"tokens.rowsTrained": embeddingsTrained
	},
	lists: {
		"data.train": require_reading.firstList(require_reading.each("datasets", source), require_reading.each("pretraining_dataset", pretrainingSource)),
		"data.validation": require_reading.each("test_datasets", source)
	},
	restated: require_trainer.deepspeedRestated("deepspeed")
};
function whenAdapter(fields) {
	return Object.fromEntries(Object.entries(fields).map(([name, reading]) => [name, require_reading.when(adapterIs, reading)]));
}
function partial(scope) {
	const at = require_reading.find(scope.native, "unfrozen_parameters");
	return at && require_reading.stated(at, "partial");
}
function flagAs(key, value) {
	return (scope) => {
		const fact = require_reading.flag(key)(scope);
		return fact && {
			...fact,
			value
		};
	};
}
function pretraining(scope) {
	const at = require_reading.find(scope.native, "pretraining_dataset");
	return at && !require_reading.isEmpty(at) ? require_reading.stated(at, "continued-pretraining") : void 0;
}

exports.axolotl = axolotl;