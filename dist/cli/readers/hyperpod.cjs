Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_reading = require("./shared-reading.cjs");
const require_secrets = require("./shared-secrets.cjs");
const require_targets = require("./shared-targets.cjs");
const require_trainer = require("./shared-trainer.cjs");
const require_verl = require("./shared-verl.cjs");

// src/frameworks/hyperpod.ts
const isVerl = (scope) => require_reading.textAt(scope.native, "run.model_type") === "verl";
const isNova = (scope) => /nova/.test(require_reading.textAt(scope.native, "run.model_type") ?? "");
const inTraining = (scope) => ({
	...scope,
	native: require_reading.within(scope.native, "training_config")
});
const argument = (name) => `training_config.training_args.${name}`;
const modelKey = (name) => `training_config.model_config.${name}`;
const optimiser = (name) => [
	"training_config.model.optim",
	"training_config.optim_config",
	"training_config.trainer.optim_config",
	"ppo_actor_train.model.optim",
	"optim.config",
	"model.optim"
].map((section) => `${section}.${name}`);
const peftSections = [
	"training_config.model.peft",
	"training_config.peft",
	"training_config.trainer.peft",
	"model.peft"
];
const peftTypes = {
	lora: "lora",
	null: "full",
	none: "full"
};
const method = (scope) => {
	const keys = [modelKey("peft_config.peft_type"), ...peftSections.map((section) => `${section}.peft_scheme`)];
	const fact = require_reading.choice([...keys, "model.peft.peft_type"], peftTypes, {
		default: "full",
		note: "without a scheme all weights are trained"
	})(scope);
	const rank = require_reading.positive("model.lora_rank")(scope);
	return typeof rank?.value === "number" ? {
		...rank,
		value: "lora"
	} : fact;
};
const isLora = (scope) => method(scope)?.value === "lora";
const trainers = {
	sft: "sft",
	dpo: "dpo",
	rm: "reward-model",
	kto: "kto"
};
const telling = [
	["training_config.model.dpo_cfg", "dpo"],
	["training_config.dpo_cfg", "dpo"],
	["ppo_actor_train", "ppo"],
	["training_config.rollout.rewards", "grpo"],
	["training_config.rollout", "grpo"]
];
const objective = (scope) => {
	const mode = require_reading.flag(argument("pretrain_mode"))(scope);
	if (mode?.value === true) return {
		...mode,
		value: "continued-pretraining"
	};
	if (require_reading.has(scope.native, argument("trainer_type"))) return require_reading.choice(argument("trainer_type"), trainers)(scope);
	const advantage = require_reading.text("rl.advantage_method")(scope);
	if (typeof advantage?.value === "string") return {
		...advantage,
		value: advantage.value === "group_based" ? "grpo" : "other"
	};
	for (const [key, value] of telling) {
		const at = require_reading.find(scope.native, key);
		if (at && !require_reading.isEmpty(at)) return require_reading.stated(at, value);
	}
	return pretrained(scope) ?? require_reading.byDefault("sft", "no section asks for another objective");
};
const pretrained = (scope) => {
	const name = require_reading.find(scope.native, "run.name");
	const words = `${scope.path} ${name?.node.kind === "scalar" ? name.node.text : ""}`;
	return name && /(^|[^a-z])(cpt|pre-?train\w*)([^a-z]|$)/i.test(words) ? require_reading.stated(name, "continued-pretraining", {
		confidence: .7,
		note: "said by the name of the recipe"
	}) : void 0;
};
const elastic = (reading) => (scope) => {
	const on = require_reading.flag("elastic_policy.is_elastic")(scope)?.value === true;
	const table = require_reading.find(scope.native, "scale_config");
	return on && table ? require_reading.unresolved(table, "`scale_config` decides by the number of nodes") : reading(scope);
};
const data = [
	"training_config.datasets.train_data.file_path",
	"training_config.datasets.train_data.name",
	"run.data_s3_path",
	"dataset.dataset_path",
	"model.data.train_dir"
];
const validation = [
	"training_config.datasets.val_data.file_path",
	"training_config.datasets.val_data.name",
	"run.validation_data_s3_path",
	"model.data.val_dir"
];
const files = (keys) => (scope) => {
	const key = keys.find((one) => (require_reading.textAt(scope.native, one) ?? "") !== "");
	return key === void 0 ? require_reading.noRecords("unset", keys[0]) : require_reading.each(key, source)(scope);
};
const source = {
	id: require_reading.text(""),
	format: (scope) => {
		const kind = objective({
			...scope,
			native: {
				...scope.native,
				base: ""
			}
		})?.value;
		const shape = formats[String(kind)];
		return shape === void 0 ? void 0 : require_reading.byDefault(shape);
	}
};
const formats = {
	sft: "chat",
	dpo: "preference",
	grpo: "prompt-only",
	ppo: "prompt-only",
	"continued-pretraining": "text"
};
const splitRatio = require_reading.number("training_config.datasets.train_val_split_ratio");
const channel = require_reading.without("external", "given to the training job");
const heldOut = (scope) => {
	const key = validation.find((one) => (require_reading.textAt(scope.native, one) ?? "") !== "");
	const at = key === void 0 ? void 0 : require_reading.find(scope.native, key);
	if (at) return require_reading.stated(at, "dataset");
	const share = splitRatio(scope);
	if (typeof share?.value === "number") return {
		...share,
		value: share.value < 1 ? "fraction" : "none"
	};
	return isNova(scope) ? channel : require_reading.byDefault("none");
};
const interval = (key) => require_reading.scalar(key, (node) => Number(node.text) > 0 ? "steps" : Number(node.text) === -1 ? "epoch" : "none");
const evaluationTrigger = (scope) => {
	if (require_reading.has(scope.native, argument("eval_steps"))) return interval(argument("eval_steps"))(scope);
	const agents = require_reading.positive("schedule.val_every")(scope);
	if (typeof agents?.value === "number") return {
		...agents,
		value: "steps"
	};
	const held = heldOut(scope);
	if (held?.value === null) return channel;
	const every = require_reading.positive(["training_config.val_check_interval", "trainer.val_check_interval"])(scope);
	return held?.value !== "none" && typeof every?.value === "number" ? {
		...every,
		value: "steps"
	} : require_reading.byDefault("none");
};
const count = (scope) => {
	const nodes = require_reading.integer("trainer.num_nodes")(scope);
	const devices = require_reading.integer("trainer.devices")(scope);
	if (typeof nodes?.value !== "number" || typeof devices?.value !== "number") return devices;
	return {
		...devices,
		value: nodes.value * devices.value,
		note: "devices × nodes"
	};
};
const destinations = (scope) => {
	const on = [
		["wandb", argument("use_wandb")],
		["tensorboard", argument("use_tensorboard")],
		["mlflow", "training_config.mlflow.tracking_uri"],
		["mlflow", "run.mlflow_tracking_uri"]
	].flatMap(([name, key]) => {
		const at = key === void 0 ? void 0 : require_reading.find(scope.native, key);
		return at?.node.kind === "scalar" && !require_reading.isEmpty(at) && at.node.text !== "" && name !== void 0 ? [{
			name,
			at
		}] : [];
	});
	const [first] = on;
	return first ? require_reading.stated(first.at, on.map(({ name }) => name)) : void 0;
};
const own = {
	"plan.name": require_reading.text("run.name"),
	"model.id": require_reading.text([
		modelKey("model_name_or_path"),
		"run.model_name_or_path",
		"model.hf_model_name_or_path",
		"model.model_name"
	]),
	"model.attention": require_reading.text(modelKey("attn_implementation")),
	"model.continuesAdapter": require_reading.text(modelKey("lora_checkpoint_file_path")),
	"method.kind": method,
	...require_reading.allWhen(isLora, {
		"adapter.rank": require_reading.when((s) => !isNova(s), require_reading.integer([modelKey("peft_config.r"), "model.lora_rank"])),
		"adapter.alpha": require_reading.number([
			modelKey("peft_config.lora_alpha"),
			"model.lora_alpha",
			...peftSections.map((section) => `${section}.lora_tuning.alpha`)
		]),
		"adapter.dropout": require_reading.number([modelKey("peft_config.lora_dropout"), ...peftSections.map((section) => `${section}.lora_tuning.adapter_dropout`)]),
		...require_reading.allWhen((s) => !isNova(s), require_targets.targetFacts(modelKey("peft_config.target_modules"))),
		"adapter.dora": require_reading.flag(modelKey("peft_config.use_dora")),
		"adapter.bias": require_reading.choice(modelKey("peft_config.bias"), {
			none: "none",
			all: "all",
			lora_only: "adapter-only"
		}),
		"hyper.loraPlusRatio": require_reading.number(["model.lora_plus_lr_ratio", ...peftSections.flatMap((section) => [`${section}.lora_tuning.loraplus_lr_ratio`, `${section}.lora_tuning.lora_plus_lr_ratio`])])
	}),
	"objective.kind": objective,
	"objective.beta": require_reading.when((s) => objective(s)?.value === "dpo", require_reading.number([
		argument("beta"),
		"training_config.model.dpo_cfg.beta",
		"training_config.dpo_cfg.beta"
	])),
	"objective.rewards": require_reading.mapped(require_reading.text(["run.reward_lambda_arn", "training_config.rollout.rewards.api_endpoint.lambda_arn"]), (name) => [String(name)]),
	"data.heldOutKind": heldOut,
	"data.heldOutSize": require_reading.when((s) => heldOut(s)?.value === "fraction", require_reading.mapped(splitRatio, (share) => Math.round((1 - Number(share)) * 1e6) / 1e6)),
	"data.sequenceLength": require_reading.integer([
		argument("max_len"),
		"training_config.max_length",
		"ppo_actor_train.max_length",
		"model.max_sequence_length",
		"data.seq_length",
		"model.max_context_width"
	]),
	"data.packing": require_reading.flag(argument("packing_samples")),
	"hyper.learningRate": elastic(require_reading.number([
		argument("learning_rate"),
		...optimiser("lr"),
		"model.learning_rate"
	])),
	"hyper.schedule": require_reading.choice(argument("lr_scheduler"), require_trainer.schedules),
	"hyper.warmupSteps": require_reading.positive([
		"training_config.model.optim.sched.warmup_steps",
		"training_config.lr_scheduler.warmup_steps",
		"optim.lr_scheduler.warmup_steps",
		"model.optim.sched.warmup_steps"
	]),
	"hyper.warmupRatio": require_reading.positive(argument("lr_warmup_ratio")),
	"hyper.epochs": require_reading.number([
		argument("max_epochs"),
		"training_config.trainer.max_epochs",
		"schedule.epochs"
	]),
	"hyper.maxSteps": require_reading.positive([
		"training_config.max_steps",
		"training_config.trainer.max_steps",
		"ppo_actor_train.max_steps",
		"schedule.max_steps",
		"trainer.max_steps"
	]),
	"hyper.microBatch": elastic(require_reading.integer([argument("micro_train_batch_size"), "data.micro_batch_size"])),
	"hyper.effectiveBatch": elastic(require_reading.integer([
		argument("train_batch_size"),
		"training_config.global_batch_size",
		"ppo_actor_train.model.global_batch_size",
		"data.global_batch_size"
	])),
	"hyper.optimizer": require_reading.scalar([...optimiser("name"), ...optimiser("optimizer")], (node) => require_trainer.optimizerName(node.text)),
	"hyper.weightDecay": require_reading.number([
		argument("weight_decay"),
		...optimiser("weight_decay"),
		"model.weight_decay"
	]),
	"hyper.maxGradNorm": require_reading.number([
		argument("max_norm"),
		...optimiser("clip_grad"),
		"model.grad_clip_norm"
	]),
	"hyper.seed": require_reading.integer([argument("seed"), "model.seed"]),
	"memory.gradientCheckpointing": require_reading.flag([argument("gradient_checkpointing"), "model.activation_checkpointing"]),
	"hardware.count": count,
	"hardware.nodes": require_reading.firstOf(require_reading.integer("trainer.num_nodes"), require_reading.integer("run.replicas")),
	"distributed.backend": (scope) => {
		const at = require_reading.find(scope.native, argument("strategy.fsdp_config"));
		return at && !require_reading.isEmpty(at) ? require_reading.stated(at, "fsdp") : void 0;
	},
	"distributed.offload": require_reading.mapped(require_reading.flag(argument("strategy.fsdp_config.cpu_offload")), (on) => on === true ? "cpu" : "none"),
	"distributed.tensorParallel": require_reading.integer("strategy.tensor_model_parallel_size"),
	"distributed.pipelineParallel": require_reading.integer("strategy.pipeline_model_parallel_size"),
	"distributed.contextParallel": require_reading.integer("strategy.context_parallel_size"),
	"checkpoint.every": require_reading.positive([
		argument("save_steps"),
		"training_config.save_steps",
		"schedule.save_every"
	]),
	"checkpoint.keep": require_reading.positive([argument("max_ckpt_num"), "training_config.save_top_k"]),
	"evaluation.trigger": evaluationTrigger,
	"evaluation.every": require_reading.positive([
		argument("eval_steps"),
		"training_config.val_check_interval",
		"schedule.val_every"
	]),
	"output.dir": require_reading.text(["run.output_s3_path", "run.results_dir"]),
	"output.name": require_reading.text(modelKey("model_save_name")),
	"output.mergeAdapter": require_reading.when(isLora, require_reading.flag(argument("merge_weights"))),
	"logging.destinations": destinations
};
const ownLists = {
	"data.train": files(data),
	"data.validation": files(validation)
};
function byFamily() {
	const names = /* @__PURE__ */ new Set([...Object.keys(own), ...Object.keys(require_verl.verlFacts)]);
	return Object.fromEntries([...names].map((name) => [name, (scope) => isVerl(scope) && name !== "plan.name" ? require_verl.verlFacts[name]?.(inTraining(scope)) : own[name]?.(scope)]));
}
const listsByFamily = (name) => {
	return (scope) => (isVerl(scope) ? require_verl.verlLists[name]?.(inTraining(scope)) : ownLists[name]?.(scope)) ?? require_reading.noRecords("not-expressible");
};
const hyperpod = {
	id: "hyperpod",
	title: "SageMaker HyperPod recipes",
	homepage: "https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-hyperpod-recipes.html",
	version: "2.2.1",
	dialect: "omegaconf",
	signatures: [
		{
			kind: "eval",
			all: ["run.model_type"],
			any: ["evaluation.task", "eval_metrics_config"]
		},
		{
			kind: "job",
			all: ["run.model_type", "training_config.distillation_data"]
		},
		{
			kind: "train",
			all: ["run.model_type"],
			any: [
				"training_config",
				"trainer",
				"run.results_dir",
				"run.model_name_or_path",
				"schedule.epochs"
			],
			none: [
				"evaluation.task",
				"eval_metrics_config",
				"training_config.distillation_data"
			]
		}
	],
	facts: byFamily(),
	lists: {
		"data.train": listsByFamily("data.train"),
		"data.validation": listsByFamily("data.validation"),
		secrets: require_secrets.secretsAt([
			"run.hf_access_token",
			"model.hf_access_token",
			"git.token"
		])
	}
};

exports.hyperpod = hyperpod;