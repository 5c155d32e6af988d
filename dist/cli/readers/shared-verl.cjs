const require_reading = require("./shared-reading.cjs");
const require_data_files = require("./shared-data-files.cjs");
const require_targets = require("./shared-targets.cjs");
const require_trainer = require("./shared-trainer.cjs");

// src/frameworks/shared/verl.ts
const isRl = (scope) => require_reading.has(scope.native, "actor_rollout_ref");
const isDpo = ({ native }) => /DPO/.test(require_reading.textAt(native, "data._target_") ?? "") || require_reading.has(native, "data.chosen_key");
const model = (name) => [`actor_rollout_ref.model.${name}`, `model.${name}`];
const optim = (name) => [`actor_rollout_ref.actor.optim.${name}`, `optim.${name}`];
const modelPath = [...model("path"), "model.partial_pretrain"];
const estimators = {
	gae: "ppo",
	grpo: "grpo",
	grpo_passk: "grpo",
	rloo: "rloo"
};
const reinforced = (scope) => {
	const fact = require_reading.choice("algorithm.adv_estimator", estimators)(scope);
	return fact?.state === "inherited" ? {
		...fact,
		confidence: .6
	} : fact;
};
const objective = (scope) => {
	if (isRl(scope)) return reinforced(scope);
	const pairs = require_reading.find(scope.native, "data._target_") ?? require_reading.find(scope.native, "data.chosen_key");
	return isDpo(scope) && pairs ? require_reading.stated(pairs, "dpo") : require_reading.byDefault("sft", "the supervised trainer");
};
const rank = require_reading.firstOf(require_reading.positive(model("lora_rank")), require_reading.positive(model("lora.rank")));
const method = (scope) => {
	const fact = rank(scope);
	if (typeof fact?.value === "number") return {
		...fact,
		value: "lora"
	};
	if (fact?.state === "unresolved" || fact?.state === "external") return fact;
	const at = [...model("lora_rank"), ...model("lora.rank")].map((key) => require_reading.find(scope.native, key)).find((x) => x);
	return at && !require_reading.isEmpty(at) ? require_reading.stated(at, "full") : require_reading.byDefault("full", "without `lora_rank` all weights are trained");
};
const isLora = (scope) => method(scope)?.value === "lora";
const effectiveBatch = (scope) => {
	if (!isRl(scope)) return require_reading.integer("data.train_batch_size")(scope);
	const prompts = require_reading.integer("actor_rollout_ref.actor.ppo_mini_batch_size")(scope);
	const answers = require_reading.integer("actor_rollout_ref.rollout.n")(scope);
	if (typeof prompts?.value !== "number" || typeof answers?.value !== "number") return void 0;
	return {
		...prompts,
		value: prompts.value * answers.value,
		note: "prompts × sampled answers"
	};
};
const dynamic = (scope) => require_reading.firstOn([["actor_rollout_ref.actor.use_dynamic_bsz", true], ["data.use_dynamic_bsz", true]])(scope) !== void 0;
const heldOut = (scope) => {
	const files = require_reading.find(scope.native, "data.val_files");
	if (files && !require_reading.isEmpty(files) && !(files.node.kind === "scalar" && files.node.text === "")) return require_reading.stated(files, "dataset");
	const share = splitRatio(scope);
	if (typeof share?.value !== "number") return require_reading.byDefault("none");
	return {
		...share,
		value: share.value < 1 ? "fraction" : "none"
	};
};
const splitRatio = require_reading.number("data.train_val_split_ratio");
const format = (scope) => {
	const whole = {
		...scope,
		native: {
			...scope.native,
			base: scope.native.base.replace(/\.?data\..*$/, "")
		}
	};
	if (isRl(whole)) return "prompt-only";
	if (isDpo(whole)) return "preference";
	return require_reading.has(whole.native, "data.prompt_key") && !require_reading.has(whole.native, "data.messages_key") ? "instruction" : "chat";
};
const source = {
	id: require_reading.text(""),
	fileFormat: require_reading.mapped(require_reading.text(""), (path) => require_data_files.fileFormatOf(String(path))),
	format: (scope) => require_reading.byDefault(format(scope))
};
const files = (key) => (scope) => {
	const at = require_reading.find(scope.native, key);
	return at?.node.kind === "scalar" && at.node.text === "" ? require_reading.noRecords("unset", key) : require_reading.each(key, source)(scope);
};
const frequency = (key) => require_reading.scalar(key, (node) => {
	if (/^after_each_epoch$/i.test(node.text)) return "epoch";
	return Number(node.text) > 0 ? "steps" : "none";
});
const interval = (key) => require_reading.when((scope) => frequency(key)(scope)?.value === "steps", require_reading.positive(key));
const evaluationTrigger = (scope) => {
	const fact = frequency("trainer.test_freq")(scope);
	if (fact?.value !== "none" && fact?.value !== null) return fact;
	const before = require_reading.flag("trainer.val_before_train")(scope);
	return before?.value === true ? {
		...before,
		value: "start"
	} : fact;
};
const strategy = [
	"actor_rollout_ref.actor.strategy",
	"engine.strategy",
	"model.strategy"
];
const offload = (scope) => {
	const keys = [
		"actor_rollout_ref.actor.fsdp_config",
		"engine",
		"model.fsdp_config"
	].flatMap((section) => [
		"param_offload",
		"optimizer_offload",
		"offload_policy",
		"cpu_offload"
	].map((key) => `${section}.${key}`));
	return require_reading.firstOn(keys.map((key) => [key, "cpu"]))(scope) ?? require_reading.byDefault("none");
};
const dtypes = {
	bfloat16: "bf16",
	bf16: "bf16",
	float16: "fp16",
	fp16: "fp16",
	float32: "fp32",
	fp32: "fp32"
};
const trackers = {
	console: "console",
	wandb: "wandb",
	mlflow: "mlflow",
	tensorboard: "tensorboard",
	swanlab: "swanlab",
	file: "file"
};
const customCode = (scope) => {
	const found = [
		"custom_reward_function.path",
		"reward.custom_reward_function.path",
		"data.custom_cls.path",
		...model("external_lib")
	].flatMap((key) => {
		const at = require_reading.find(scope.native, key);
		return at?.node.kind === "scalar" && !require_reading.isEmpty(at) && !/^(verl\.|$)/.test(at.node.text) ? [at] : [];
	});
	const [first] = found;
	return first && require_reading.stated(first, found.map((at) => at.node.kind === "scalar" ? at.node.text : ""));
};
const rewards = (scope) => {
	const custom = require_reading.text("custom_reward_function.name")(scope);
	const path = require_reading.text("custom_reward_function.path")(scope);
	if (typeof path?.value === "string") return {
		...path,
		value: [String(custom?.value ?? path.value)]
	};
	return require_reading.flag("reward_model.enable")(scope)?.value === true ? require_reading.mapped(require_reading.text("reward_model.model.path"), (model) => [String(model)])(scope) : void 0;
};
const count = (scope) => {
	const nodes = require_reading.integer("trainer.nnodes")(scope);
	const perNode = require_reading.integer("trainer.n_gpus_per_node")(scope);
	if (typeof nodes?.value !== "number" || typeof perNode?.value !== "number") return perNode;
	return {
		...perNode,
		value: nodes.value * perNode.value,
		note: "GPUs per node × nodes"
	};
};
const verlFacts = {
	"plan.name": require_reading.text("trainer.experiment_name"),
	"model.id": require_reading.text(modelPath),
	"model.tokenizer": require_reading.text(model("tokenizer_path")),
	"model.continuesAdapter": require_reading.text(model("lora_adapter_path")),
	"security.trustRemoteCode": require_reading.flag(model("trust_remote_code"), { default: false }),
	"security.customCode": customCode,
	"method.kind": method,
	...require_reading.allWhen(isLora, {
		"adapter.rank": rank,
		"adapter.alpha": require_reading.number([...model("lora_alpha"), ...model("lora.alpha")], { default: 16 }),
		"adapter.dropout": require_reading.number([...model("lora_dropout"), ...model("lora.dropout")], { default: 0 }),
		...require_targets.targetFacts([...model("target_modules"), ...model("lora.target_modules")], { default: ["all-linear"] })
	}),
	"objective.kind": objective,
	"objective.beta": require_reading.when((s) => objective(s)?.value === "dpo", require_reading.number("trainer.beta")),
	"objective.rewards": require_reading.when(isRl, rewards),
	"data.heldOutKind": heldOut,
	"data.heldOutSize": require_reading.when((s) => heldOut(s)?.value === "fraction", require_reading.mapped(splitRatio, (share) => Math.round((1 - Number(share)) * 1e6) / 1e6)),
	"data.chatTemplate": require_reading.literal([...model("custom_chat_template"), "data.chat_template"]),
	"data.sequenceLength": require_reading.when((s) => !isRl(s), require_reading.integer("data.max_length")),
	"data.inputLength": require_reading.when(isRl, require_reading.integer("data.max_prompt_length")),
	"data.outputLength": require_reading.when(isRl, require_reading.integer("data.max_response_length")),
	"data.overlong": require_reading.firstOf(require_reading.firstOn([["data.filter_overlong_prompts", "drop"]]), require_reading.choice("data.truncation", {
		error: "raise",
		left: "truncate",
		right: "truncate",
		middle: "truncate"
	})),
	"data.shuffle": require_reading.flag("data.shuffle"),
	"hyper.learningRate": require_reading.number(optim("lr")),
	"hyper.schedule": require_reading.choice([
		...optim("lr_scheduler_type"),
		...optim("warmup_style"),
		...optim("lr_scheduler")
	], {
		constant: "constant",
		cosine: "cosine",
		wsd: "wsd"
	}),
	"hyper.warmupSteps": require_reading.positive(optim("lr_warmup_steps")),
	"hyper.warmupRatio": require_reading.positive([...optim("lr_warmup_steps_ratio"), ...optim("warmup_steps_ratio")]),
	"hyper.epochs": require_reading.number("trainer.total_epochs"),
	"hyper.maxSteps": require_reading.positive("trainer.total_training_steps"),
	"hyper.microBatch": require_reading.when((s) => !dynamic(s), require_reading.integer([
		"actor_rollout_ref.actor.ppo_micro_batch_size_per_gpu",
		"data.micro_batch_size_per_gpu",
		"data.micro_batch_size"
	])),
	"hyper.tokensPerDevice": require_reading.when(dynamic, require_reading.integer(["actor_rollout_ref.actor.ppo_max_token_len_per_gpu", "data.max_token_len_per_gpu"])),
	"hyper.effectiveBatch": effectiveBatch,
	"hyper.optimizer": require_reading.scalar(optim("optimizer"), (node) => require_trainer.optimizerName(node.text), { default: "adamw" }),
	"hyper.weightDecay": require_reading.number(optim("weight_decay")),
	"hyper.maxGradNorm": require_reading.number([...optim("clip_grad"), "actor_rollout_ref.actor.grad_clip"]),
	"hyper.seed": require_reading.integer([
		"trainer.seed",
		"engine.seed",
		"data.seed"
	]),
	"precision.train": require_reading.choice(["engine.dtype", "actor_rollout_ref.actor.fsdp_config.dtype"], dtypes),
	"memory.gradientCheckpointing": require_reading.flag(model("enable_gradient_checkpointing"), { default: true }),
	"memory.activationOffload": require_reading.flag(model("enable_activation_offload"), { default: false }),
	"hardware.count": count,
	"hardware.nodes": require_reading.integer("trainer.nnodes"),
	"distributed.backend": require_reading.choice(strategy, {
		fsdp: "fsdp",
		fsdp2: "fsdp2",
		megatron: "megatron"
	}),
	"distributed.offload": offload,
	"distributed.tensorParallel": require_reading.when((s) => require_reading.text(strategy)(s)?.value === "megatron", require_reading.integer("actor_rollout_ref.actor.megatron.tensor_model_parallel_size")),
	"checkpoint.trigger": frequency("trainer.save_freq"),
	"checkpoint.every": interval("trainer.save_freq"),
	"checkpoint.everyUnit": require_reading.mapped(interval("trainer.save_freq"), () => "steps"),
	"checkpoint.keep": require_reading.positive(["trainer.max_actor_ckpt_to_keep", "trainer.max_ckpt_to_keep"]),
	"checkpoint.resume": require_reading.choice("trainer.resume_mode", {
		auto: "auto",
		disable: "none",
		resume_path: "path"
	}),
	"evaluation.trigger": evaluationTrigger,
	"evaluation.every": interval("trainer.test_freq"),
	"evaluation.everyUnit": require_reading.mapped(interval("trainer.test_freq"), () => "steps"),
	"output.dir": require_reading.text("trainer.default_local_dir"),
	"output.mergeAdapter": require_reading.when((s) => isLora(s) && require_reading.has(s.native, "trainer.merge_lora_on_final_save"), require_reading.flag("trainer.merge_lora_on_final_save")),
	"logging.destinations": require_reading.mapped(require_reading.texts("trainer.logger"), (names) => Array.isArray(names) ? names.map((name) => trackers[String(name)] ?? "other") : void 0),
	"logging.project": require_reading.text("trainer.project_name")
};
const verlLists = {
	"data.train": files("data.train_files"),
	"data.validation": files("data.val_files")
};

Object.defineProperty(exports, "verlFacts", {
  enumerable: true,
  get: function () {
    return verlFacts;
  }
});
Object.defineProperty(exports, "verlLists", {
  enumerable: true,
  get: function () {
    return verlLists;
  }
});