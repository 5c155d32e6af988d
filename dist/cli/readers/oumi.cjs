Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_reading = require("./shared-reading.cjs");
const require_targets = require("./shared-targets.cjs");
const require_trainer = require("./shared-trainer.cjs");

// src/frameworks/oumi.ts
const trainers = {
	trl_sft: "sft",
	hf: "sft",
	oumi: "sft",
	trl_dpo: "dpo",
	trl_kto: "kto",
	trl_grpo: "grpo",
	verl_grpo: "grpo",
	trl_gkd: "distillation",
	trl_gold: "distillation"
};
const textSets = /* @__PURE__ */ new Set([
	"allenai/c4",
	"allenai/dolma",
	"bigcode/starcoderdata",
	"bigcode/the-stack",
	"cerebras/slimpajama-627b",
	"debug_pretraining",
	"eleutherai/pile",
	"gmongaras/slimpajama-627b_reupload",
	"huggingfacefw/fineweb-edu",
	"nampdn-ai/tiny-textbooks",
	"pleias/youtube-commons",
	"roneneldan/tinystories",
	"salesforce/wikitext",
	"tiiuae/falcon-refinedweb",
	"togethercomputer/redpajama-data-1t",
	"togethercomputer/redpajama-data-v2",
	"wikimedia/wikipedia"
]);
const converters = /* @__PURE__ */ new Set([
	"hf_vision",
	"huggingfacedataset",
	"promptresponsedataset",
	"text_sft",
	"text_sft_jsonl",
	"vision_dpo_jsonl",
	"vision_language_jsonl",
	"vl_sft"
]);
const formatOfTrainer = {
	trl_dpo: "preference",
	trl_kto: "binary-feedback",
	trl_grpo: "prompt-only",
	verl_grpo: "prompt-only"
};
const dtypes = {
	auto: "auto",
	bfloat16: "bf16",
	bf16: "bf16",
	float16: "fp16",
	f16: "fp16",
	fp16: "fp16",
	half: "fp16",
	float32: "fp32",
	f32: "fp32",
	fp32: "fp32",
	float: "fp32"
};
const towerLayer = /vis(ion|ual)|image|audio|speech/i;
const trainerOf = (scope) => require_reading.textAt({
	...scope.native,
	base: ""
}, "training.trainer_type")?.toLowerCase() ?? "hf";
const imitates = (scope) => trainers[trainerOf(scope)] === "sft";
const onPolicy = (scope) => trainers[trainerOf(scope)] === "grpo";
const onVerl = (scope) => trainerOf(scope) === "verl_grpo";
const adapterIsOn = (scope) => !onVerl(scope) && require_reading.flag("training.use_peft")(scope)?.value === true;
const quantised = (scope) => adapterIsOn(scope) && require_reading.flag("peft.q_lora")(scope)?.value === true;
const usesDeepspeed = (scope) => require_reading.flag("deepspeed.enable_deepspeed")(scope)?.value === true;
const name = (scope) => require_reading.textAt(scope.native, "dataset_name")?.toLowerCase() ?? "";
const sourceId = require_reading.firstOf(require_reading.when((s) => require_reading.has(s.native, "dataset_path"), require_reading.text("dataset_path")), require_reading.when((s) => converters.has(name(s)), require_reading.text("dataset_kwargs.hf_dataset_path")), require_reading.text("dataset_name"));
const format = (scope) => {
	const at = require_reading.find(scope.native, "dataset_name");
	if (!at || require_reading.isEmpty(at)) return void 0;
	const trainer = formatOfTrainer[trainerOf(scope)];
	if (trainer !== void 0) return require_reading.byDefault(trainer, "the shape that this trainer takes");
	if (textSets.has(name(scope))) return require_reading.stated(at, "text");
	return converters.has(name(scope)) ? require_reading.stated(at, "chat") : void 0;
};
const source = {
	id: sourceId,
	config: require_reading.text("subset"),
	split: require_reading.text("split", { default: "train" }),
	format,
	labelled: require_reading.mapped(format, (value) => value !== "text" && value !== "prompt-only"),
	weight: require_reading.number("mixture_proportion"),
	limit: require_reading.integer("sample_count")
};
const method = (scope) => {
	if (onVerl(scope)) return verlMethod(scope);
	const peft = require_reading.flag("training.use_peft", { default: false })(scope);
	if (!peft || peft.value === null) return peft;
	return peft.value === true ? {
		...peft,
		value: "lora"
	} : withoutAdapter(scope, {
		...peft,
		note: peftNote
	});
};
const peftNote = "oumi trains all weights and ignores `peft` unless `training.use_peft` is true";
function withoutAdapter(scope, peft) {
	const frozen = require_reading.texts("model.freeze_layers")(scope);
	const layers = Array.isArray(frozen?.value) ? frozen.value.map(String) : [];
	if (!frozen || layers.length === 0) return {
		...peft,
		value: "full"
	};
	return layers.every((layer) => towerLayer.test(layer)) ? {
		...peft,
		value: "full",
		note: "only an image or audio tower is frozen"
	} : {
		...frozen,
		value: "partial"
	};
}
function verlMethod(scope) {
	const rank = require_reading.positive("training.verl_config_overrides.actor_rollout_ref.model.lora_rank")(scope);
	return typeof rank?.value === "number" ? {
		...rank,
		value: "lora"
	} : require_reading.byDefault("full", "the trainer on verl takes nothing from `peft`");
}
const objective = (scope) => {
	const kind = require_reading.choice("training.trainer_type", trainers, { default: "sft" })(scope);
	if (kind?.value === "dpo") return preference(scope) ?? kind;
	return kind?.value === "sft" ? rawText(scope) ?? kind : kind;
};
function preference(scope) {
	const loss = require_reading.text("training.trainer_kwargs.loss_type")(scope);
	return loss?.value === "ipo" ? loss : void 0;
}
function rawText(scope) {
	const sources = require_reading.itemsAt(scope.native, "data.train.datasets");
	const at = require_reading.find(scope.native, "data.train.datasets");
	const raw = sources.length > 0 && sources.every((native) => textSets.has(name({
		...scope,
		native
	})));
	return at && raw ? require_reading.stated(at, "continued-pretraining", { note: "every source is raw text" }) : void 0;
}
const bits = (scope) => {
	if (!adapterIsOn(scope)) return require_reading.byDefault(16);
	const asked = require_reading.flag("peft.q_lora", { default: false })(scope);
	if (asked?.value !== true) return asked && {
		...asked,
		value: asked.value === null ? null : 16
	};
	const size = require_reading.integer("peft.q_lora_bits")(scope);
	if (typeof size?.value === "number") return {
		...size,
		value: [4, 8].includes(size.value) ? size.value : 16
	};
	return size?.state === "unset" ? {
		...asked,
		value: 4
	} : size;
};
const fourBits = (scope) => quantised(scope) && bits(scope)?.value === 4;
const trustsCode = require_reading.firstOf((scope) => {
	const fact = require_reading.flag("model.trust_remote_code")(scope);
	return fact?.value === true ? fact : void 0;
}, (scope) => require_reading.itemsAt(scope.native, "data.train.datasets").map((native) => require_reading.flag("trust_remote_code")({
	...scope,
	native
})).find((fact) => fact?.value === true), require_reading.flag("model.trust_remote_code", { default: false }));
const lossOn = (scope) => {
	if (require_reading.textAt(scope.native, "data.train.collator_name") !== "text_completions_only_with_padding") return require_reading.text("data.train.train_target")(scope);
	return require_reading.firstOf(require_reading.when((s) => require_reading.has(s.native, "data.train.train_target"), require_reading.choice("data.train.train_target", {
		all_assistant_turns: "assistant-turns",
		final_assistant_turn: "completion"
	})), ...["end_of_turn_template", "instruction_template"].map((key) => whenPresent(`data.train.collator_kwargs.${key}`, "assistant-turns")), whenPresent("data.train.collator_kwargs.response_template", "completion"))(scope);
};
const whenPresent = (key, value) => (scope) => {
	const at = require_reading.find(scope.native, key);
	return at && !require_reading.isEmpty(at) ? require_reading.stated(at, value) : void 0;
};
const precision = require_reading.firstOf(require_reading.when((s) => /^(bf16|fp16)$/i.test(require_reading.textAt(s.native, "training.mixed_precision_dtype") ?? ""), require_reading.choice("training.mixed_precision_dtype", {
	bf16: "bf16",
	fp16: "fp16"
})), require_reading.choice("model.torch_dtype_str", dtypes, { default: "auto" }));
const evaluationTrigger = require_trainer.trigger("training.eval_strategy", "none");
const epochs = (scope) => {
	const stepped = require_reading.positive("training.max_steps")(scope)?.state === "stated";
	return require_reading.number("training.num_train_epochs", stepped ? {} : { default: 3 })(scope);
};
const checkpointTrigger = (scope) => {
	const steps = require_reading.number("training.save_steps")(scope);
	if (steps && steps.value === null && steps.state !== "unset") return steps;
	if (typeof steps?.value !== "number") return require_reading.byDefault("steps");
	if (steps.value > 0) return {
		...steps,
		value: "steps"
	};
	const epoch = require_reading.flag("training.save_epoch")(scope);
	if (epoch?.value === true) return {
		...epoch,
		value: "epoch"
	};
	const final = require_reading.flag("training.save_final_model", { default: true })(scope);
	return final && {
		...final,
		value: final.value === null ? null : final.value === true ? "end" : "none"
	};
};
const resume = require_reading.firstOf(require_reading.when((s) => require_reading.has(s.native, "training.resume_from_checkpoint"), require_reading.scalar("training.resume_from_checkpoint", () => "path")), require_reading.mapped(require_reading.flag("training.try_resume_from_last_checkpoint", { default: false }), (on) => on === true ? "auto" : "none"));
const backend = require_reading.firstOf(require_reading.when(usesDeepspeed, require_reading.mapped(require_reading.flag("deepspeed.enable_deepspeed"), () => "deepspeed")), require_reading.when((s) => require_reading.flag("fsdp.enable_fsdp")(s)?.value === true, require_reading.mapped(require_reading.flag("fsdp.enable_fsdp"), () => "fsdp")), require_reading.external("decided by the launcher"));
const offloadDevices = {
	cpu: "cpu",
	nvme: "nvme"
};
const offload = (scope) => {
	if (require_reading.flag("fsdp.enable_fsdp")(scope)?.value === true) return require_reading.mapped(require_reading.flag("fsdp.cpu_offload", { default: false }), (on) => on === true ? "cpu" : "none")(scope);
	if (!usesDeepspeed(scope)) return void 0;
	const section = ["deepspeed.offload_param", "deepspeed.offload_optimizer"].find((key) => require_reading.has(scope.native, key));
	return section === void 0 ? require_reading.byDefault("none") : require_reading.choice(`${section}.device`, offloadDevices, { default: "cpu" })(scope);
};
const destinations = (scope) => {
	const on = [
		"wandb",
		"tensorboard",
		"mlflow"
	].filter((key) => require_reading.flag(`training.enable_${key}`, { default: key === "tensorboard" })(scope)?.value === true);
	const at = [
		"wandb",
		"mlflow",
		"tensorboard"
	].map((key) => require_reading.find(scope.native, `training.enable_${key}`)).find((found) => found && !require_reading.isEmpty(found));
	return at ? require_reading.stated(at, on) : require_reading.byDefault(on);
};
const heldOut = (scope) => {
	const at = require_reading.find(scope.native, "data.validation.datasets");
	return at && require_reading.itemsAt(scope.native, "data.validation.datasets").length > 0 ? require_reading.stated(at, "dataset") : require_reading.byDefault("none");
};
const oumi = {
	id: "oumi",
	title: "Oumi",
	homepage: "https://oumi.ai/docs",
	version: "d8ed0777",
	dialect: "omegaconf",
	signatures: [
		{
			kind: "train",
			all: ["model.model_name"],
			any: ["data.train.datasets", "training.trainer_type=^(TRL|trl|VERL|verl|HF|hf|OUMI|oumi)(_|$)"],
			none: ["tuning", "tasks"]
		},
		{
			kind: "train",
			all: ["model.model_name", "training.output_dir"],
			any: [
				"model.torch_dtype_str",
				"model.load_pretrained_weights",
				"training.enable_gradient_checkpointing",
				"training.enable_wandb",
				"training.include_performance_metrics",
				"training.save_final_model",
				"fsdp.enable_fsdp",
				"peft.q_lora"
			],
			none: [
				"data.train.datasets",
				"training.trainer_type",
				"tuning",
				"tasks"
			]
		},
		{
			kind: "job",
			all: ["model.model_name", "tuning.tunable_training_params"],
			none: ["training"]
		},
		{
			kind: "eval",
			all: ["model.model_name", "tasks[]"],
			none: ["training"]
		},
		{
			kind: "infer",
			all: ["model.model_name"],
			any: ["engine", "generation"],
			none: [
				"training",
				"tasks",
				"data",
				"tuning",
				"method"
			]
		},
		{
			kind: "export",
			all: ["model.model_name", "method=^(awq|bnb|gguf|llmc|gptq|fp8)"],
			any: ["output_path", "output_format"],
			none: ["training", "data"]
		}
	],
	facts: {
		"plan.name": require_reading.text("training.run_name"),
		"model.id": require_reading.text("model.model_name"),
		"model.revision": require_reading.text(["model.model_revision", "model.model_kwargs.revision"]),
		"model.tokenizer": require_reading.text("model.tokenizer_name"),
		"model.loadDtype": require_reading.choice("model.torch_dtype_str", dtypes, { default: "auto" }),
		"model.continuesAdapter": require_reading.text("model.adapter_model"),
		"model.initFromScratch": require_reading.mapped(require_reading.flag("model.load_pretrained_weights", { default: true }), (loaded) => loaded === false),
		"model.attention": require_reading.text("model.attn_implementation"),
		"security.trustRemoteCode": trustsCode,
		"method.kind": method,
		...require_reading.allWhen(adapterIsOn, {
			"adapter.rank": require_reading.integer("peft.lora_r", { default: 8 }),
			"adapter.alpha": require_reading.number("peft.lora_alpha", { default: 8 }),
			"adapter.dropout": require_reading.number("peft.lora_dropout", { default: 0 }),
			...require_targets.peftTargetFacts(["peft.lora_target_modules", "peft.lora_target_parameters"]),
			"adapter.modulesToSave": require_reading.texts("peft.lora_modules_to_save"),
			"adapter.bias": require_reading.choice("peft.lora_bias", {
				none: "none",
				all: "all",
				lora_only: "adapter-only"
			}, { default: "none" }),
			"adapter.init": require_reading.text("peft.lora_init_weights", { default: "default" })
		}),
		"quantization.bits": bits,
		"quantization.scheme": require_reading.when((s) => Number(bits(s)?.value) < 16, require_reading.always("bitsandbytes")),
		"quantization.type": require_reading.when(fourBits, require_reading.choice("peft.bnb_4bit_quant_type", {
			nf4: "nf4",
			fp4: "fp4"
		}, { default: "fp4" })),
		"quantization.double": require_reading.when(fourBits, require_reading.flag("peft.use_bnb_nested_quant", { default: false })),
		"quantization.computeDtype": require_reading.when(fourBits, require_reading.choice("peft.bnb_4bit_compute_dtype", dtypes, { default: "fp32" })),
		"objective.kind": objective,
		"objective.beta": require_reading.when((s) => /dpo|kto|grpo/.test(trainerOf(s)), require_reading.number("training.trainer_kwargs.beta")),
		"objective.rewards": require_reading.when(onPolicy, require_reading.texts("training.reward_functions")),
		"objective.teacher": require_reading.when((s) => /gkd|gold/.test(trainerOf(s)), require_reading.text(["training.gkd.teacher_model_name_or_path", "training.gold.teacher_model_name_or_path"])),
		"data.heldOutKind": heldOut,
		"data.chatTemplate": require_reading.text("model.chat_template"),
		"data.lossOn": require_reading.when(imitates, lossOn),
		"data.sequenceLength": require_reading.integer(["model.model_max_length", "training.trainer_kwargs.max_length"]),
		"data.inputLength": require_reading.when(onPolicy, require_reading.integer("training.grpo.max_prompt_length")),
		"data.outputLength": require_reading.when(onPolicy, require_reading.integer("training.grpo.max_completion_length")),
		"data.packing": require_reading.flag(["data.train.pack", "training.trainer_kwargs.packing"], { default: false }),
		"data.streaming": require_reading.flag("data.train.stream", { default: false }),
		"data.mixing": (scope) => require_reading.itemsAt(scope.native, "data.train.datasets").some((native) => require_reading.has(native, "mixture_proportion")) ? require_reading.choice("data.train.mixture_strategy", {
			first_exhausted: "interleave-first-exhausted",
			all_exhausted: "interleave-all-exhausted"
		}, { default: "interleave-first-exhausted" })(scope) : require_reading.byDefault("concat"),
		"hyper.learningRate": require_reading.number("training.learning_rate", { default: 5e-5 }),
		"hyper.epochs": epochs,
		"hyper.maxSteps": require_reading.positive("training.max_steps"),
		...require_reading.allWhen((s) => !onVerl(s), {
			"hyper.schedule": require_reading.choice("training.lr_scheduler_type", require_trainer.schedules, { default: "linear" }),
			"hyper.warmupSteps": require_reading.positive("training.warmup_steps"),
			"hyper.warmupRatio": require_reading.positive("training.warmup_ratio"),
			"hyper.microBatch": require_reading.integer("training.per_device_train_batch_size", { default: 8 }),
			"hyper.accumulation": require_reading.integer("training.gradient_accumulation_steps", { default: 1 }),
			"hyper.optimizer": require_trainer.optimizer("training.optimizer", "adamw"),
			"hyper.weightDecay": require_reading.number("training.weight_decay", { default: 0 }),
			"hyper.maxGradNorm": require_reading.number("training.max_grad_norm", { default: 1 }),
			"hyper.noiseAlpha": require_reading.number("training.trainer_kwargs.neftune_noise_alpha"),
			"hyper.seed": require_reading.integer("training.seed", { default: 42 })
		}),
		"hyper.effectiveBatch": require_reading.when(onVerl, require_reading.integer("training.verl_config_overrides.data.train_batch_size")),
		"precision.train": precision,
		"memory.gradientCheckpointing": require_reading.flag("training.enable_gradient_checkpointing", { default: false }),
		"hardware.count": require_reading.external("decided by the launcher"),
		"distributed.backend": backend,
		"distributed.configFile": require_reading.when(usesDeepspeed, require_reading.text("deepspeed.deepspeed_config_path")),
		"distributed.zeroStage": require_reading.when((s) => usesDeepspeed(s) && !require_reading.has(s.native, "deepspeed.deepspeed_config_path"), require_reading.scalar("deepspeed.zero_stage", (n) => zeroStage(n.text), { default: 0 })),
		"distributed.offload": require_reading.when((s) => !require_reading.has(s.native, "deepspeed.deepspeed_config_path"), offload),
		"checkpoint.trigger": checkpointTrigger,
		...require_trainer.interval("checkpoint", "training.save_steps", checkpointTrigger, 500),
		"checkpoint.keep": require_reading.integer("training.trainer_kwargs.save_total_limit"),
		"checkpoint.resume": resume,
		"evaluation.trigger": evaluationTrigger,
		...require_trainer.interval("evaluation", "training.eval_steps", evaluationTrigger, 500),
		"evaluation.metric": require_reading.text("training.trainer_kwargs.metric_for_best_model"),
		"evaluation.loadBest": require_reading.flag("training.trainer_kwargs.load_best_model_at_end", { default: false }),
		"output.dir": require_reading.text("training.output_dir", { default: "output" }),
		"output.mergeAdapter": require_reading.when(adapterIsOn, require_reading.scalar("peft.peft_save_mode", (n) => n.text.toLowerCase() === "merged", { default: false })),
		"logging.destinations": destinations
	},
	lists: {
		"data.train": require_reading.each("data.train.datasets", source),
		"data.validation": require_reading.each("data.validation.datasets", source),
		"data.test": require_reading.each("data.test.datasets", source)
	}
};
function zeroStage(written) {
	const digit = /^(?:zero_)?([0-3])$/i.exec(written)?.[1];
	return digit === void 0 ? void 0 : Number(digit);
}

exports.oumi = oumi;