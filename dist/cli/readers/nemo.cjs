Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_reading = require("./shared-reading.cjs");
const require_trainer = require("./shared-trainer.cjs");

// src/frameworks/nemo.ts
const schemes = {
	lora: "lora",
	sdlora: "lora",
	adapter: "bottleneck-adapter",
	ia3: "ia3",
	ptuning: "p-tuning",
	selective: "partial",
	none: "full"
};
const modules = {
	attention_qkv: [
		"q_proj",
		"k_proj",
		"v_proj"
	],
	attention_dense: ["o_proj"],
	attention: [
		"q_proj",
		"k_proj",
		"v_proj",
		"o_proj"
	],
	mlp_fc1: ["gate_proj", "up_proj"],
	mlp_fc2: ["down_proj"],
	mlp: [
		"gate_proj",
		"up_proj",
		"down_proj"
	],
	all: [
		"q_proj",
		"k_proj",
		"v_proj",
		"o_proj",
		"gate_proj",
		"up_proj",
		"down_proj"
	]
};
const schemeKey = "model.peft.peft_scheme";
const scheme = (scope) => require_reading.textAt(scope.native, schemeKey)?.toLowerCase() ?? "";
const method = require_reading.scalar(schemeKey, (node) => node.text.includes(",") ? "other-peft" : schemes[node.text.toLowerCase()] ?? "other-peft", {
	default: "full",
	note: "without a scheme all weights are trained"
});
const isLora = (scope) => method(scope)?.value === "lora";
const isPrompt = (scope) => method(scope)?.value === "p-tuning";
const tuning = (name) => `model.peft.lora_tuning.${name}`;
const alpha = (scope) => {
	const fact = require_reading.number(tuning("alpha"))(scope);
	if (fact?.state !== "unset") return fact;
	const rank = require_reading.integer(tuning("adapter_dim"), { default: 32 })(scope);
	return typeof rank?.value === "number" ? require_reading.byDefault(rank.value, "as large as the rank") : fact;
};
const targets = require_reading.mapped(require_reading.texts(tuning("target_modules"), { default: ["attention_qkv"] }), (names) => Array.isArray(names) ? names.flatMap((name) => modules[String(name)] ?? [String(name)]) : void 0);
const quantisationAware = (scope) => {
	const at = require_reading.find(scope.native, "quantization.algorithm");
	return at && !require_reading.isEmpty(at) ? require_reading.stated(at, true) : require_reading.byDefault(false);
};
const exportBits = require_reading.scalar("quantization.algorithm", (node) => {
	if (/int4/.test(node.text)) return 4;
	return /int8|fp8/.test(node.text) ? 8 : void 0;
});
const source = {
	id: require_reading.text(""),
	format: require_reading.always("instruction")
};
const sources = (section) => (scope) => {
	const list = require_reading.each([`${section}.file_names`, `${section}.file_path`], source)(scope);
	const shares = require_reading.itemsAt(scope.native, `${section}.concat_sampling_probabilities`);
	if (shares.length !== list.records.length) return list;
	const records = list.records.map((record, index) => {
		const share = shares[index];
		return share ? {
			...record,
			weight: require_reading.number("")({
				...scope,
				native: share
			})
		} : record;
	});
	return {
		...list,
		records
	};
};
const heldOut = (scope) => {
	const at = require_reading.find(scope.native, "model.data.validation_ds.file_names") ?? require_reading.find(scope.native, "model.data.validation_ds.file_path");
	return at && !require_reading.isEmpty(at) ? require_reading.stated(at, "dataset") : require_reading.byDefault("none");
};
const epochs = (scope) => {
	const fact = require_reading.number("trainer.max_epochs")(scope);
	const steps = require_reading.positive("trainer.max_steps")(scope);
	return typeof fact?.value === "number" && fact.value >= 1e3 && steps?.value !== null ? void 0 : fact;
};
const count = (scope) => {
	const nodes = require_reading.integer("trainer.num_nodes", { default: 1 })(scope);
	const devices = require_reading.positive("trainer.devices")(scope);
	if (typeof nodes?.value !== "number" || typeof devices?.value !== "number") return devices;
	return {
		...devices,
		value: nodes.value * devices.value,
		note: "devices × nodes"
	};
};
const isShare = (scope) => Number(require_reading.number("trainer.val_check_interval")(scope)?.value ?? 1) < 1;
const schedule = require_reading.choice("model.optim.sched.name", {
	cosineannealing: "cosine",
	warmupannealing: "linear",
	warmuppolicy: "constant",
	inversesquarerootannealing: "inverse-sqrt",
	polynomialdecayannealing: "polynomial"
});
const nemo = {
	id: "nemo",
	title: "NVIDIA NeMo",
	homepage: "https://docs.nvidia.com/nemo-framework/",
	version: "8cfedd72",
	dialect: "omegaconf",
	signatures: [
		{
			kind: "train",
			all: ["model.restore_from_path", "model.data.train_ds"],
			none: ["run.model_type"]
		},
		{
			kind: "train",
			all: [
				"model.restore_from_path",
				"model.peft.peft_scheme",
				"model.optim"
			],
			none: ["model.data.train_ds", "run.model_type"]
		},
		{
			kind: "infer",
			all: ["model.restore_from_path"],
			any: ["model.data.test_ds", "inference.greedy"],
			none: [
				"model.data.train_ds",
				"model.optim",
				"quantization.algorithm"
			]
		},
		{
			kind: "export",
			all: ["model.restore_from_path", "quantization.algorithm"],
			none: ["model.data", "model.optim"]
		}
	],
	facts: {
		"plan.name": require_reading.text("name"),
		"model.id": require_reading.text("model.restore_from_path"),
		"model.continuesAdapter": require_reading.text("model.peft.restore_from_path"),
		"method.kind": method,
		"method.variant": require_reading.when((s) => scheme(s) === "sdlora", require_reading.mapped(require_reading.text(schemeKey), (name) => String(name))),
		...require_reading.allWhen(isLora, {
			"adapter.rank": require_reading.integer(tuning("adapter_dim"), { default: 32 }),
			"adapter.alpha": alpha,
			"adapter.dropout": require_reading.number(tuning("adapter_dropout"), { default: 0 }),
			"adapter.targets": targets,
			"adapter.targetsMode": require_reading.mapped(targets, () => "list")
		}),
		"quantization.aware": quantisationAware,
		"prompt.virtualTokens": require_reading.when(isPrompt, require_reading.integer("model.peft.p_tuning.virtual_tokens", { default: 10 })),
		"prompt.encoder": require_reading.when(isPrompt, require_reading.always("MLP")),
		"objective.kind": require_reading.always("sft", "the tuning script learns outputs from inputs"),
		"data.heldOutKind": heldOut,
		"data.template": require_reading.literal("model.data.train_ds.prompt_template"),
		"data.lossOn": require_reading.mapped(require_reading.flag("model.answer_only_loss"), (only) => only === true ? "completion" : "all"),
		"data.sequenceLength": require_reading.integer(["model.data.train_ds.max_seq_length", "model.encoder_seq_length"]),
		"data.overlong": require_reading.always("truncate"),
		"data.packing": require_reading.flag("model.data.train_ds.packed_sequence", { default: false }),
		"data.shuffle": require_reading.flag("model.data.train_ds.shuffle"),
		"hyper.learningRate": require_reading.number("model.optim.lr"),
		"hyper.schedule": schedule,
		"hyper.warmupSteps": require_reading.positive("model.optim.sched.warmup_steps"),
		"hyper.warmupRatio": require_reading.positive("model.optim.sched.warmup_ratio"),
		"hyper.epochs": epochs,
		"hyper.maxSteps": require_reading.positive("trainer.max_steps"),
		"hyper.microBatch": require_reading.integer(["model.micro_batch_size", "model.data.train_ds.micro_batch_size"]),
		"hyper.effectiveBatch": require_reading.integer(["model.global_batch_size", "model.data.train_ds.global_batch_size"]),
		"hyper.optimizer": require_reading.scalar("model.optim.name", (node) => require_trainer.optimizerName(node.text)),
		"hyper.weightDecay": require_reading.number("model.optim.weight_decay"),
		"hyper.maxGradNorm": require_reading.number("trainer.gradient_clip_val"),
		"hyper.seed": require_reading.integer("model.seed"),
		"precision.train": require_reading.scalar("trainer.precision", (node) => precisionOf(node.text)),
		"memory.gradientCheckpointing": (scope) => {
			const at = require_reading.find(scope.native, "model.activations_checkpoint_granularity");
			return at && !require_reading.isEmpty(at) ? require_reading.stated(at, true) : require_reading.byDefault(false);
		},
		"hardware.count": count,
		"hardware.nodes": require_reading.integer("trainer.num_nodes"),
		"distributed.backend": require_reading.firstOf(require_reading.firstOn([["model.fsdp", "fsdp"]]), require_reading.always("megatron")),
		"distributed.tensorParallel": require_reading.integer("model.tensor_model_parallel_size", { default: 1 }),
		"distributed.pipelineParallel": require_reading.integer("model.pipeline_model_parallel_size", { default: 1 }),
		"distributed.contextParallel": require_reading.integer("model.context_parallel_size", { default: 1 }),
		"checkpoint.keep": require_reading.positive("exp_manager.checkpoint_callback_params.save_top_k"),
		"checkpoint.resume": require_reading.mapped(require_reading.flag("exp_manager.resume_if_exists"), (resumes) => resumes === true ? "auto" : "none"),
		"evaluation.trigger": require_reading.mapped(require_reading.positive("trainer.val_check_interval"), () => "steps"),
		"evaluation.every": require_reading.positive("trainer.val_check_interval"),
		"evaluation.everyUnit": (scope) => require_reading.mapped(require_reading.positive("trainer.val_check_interval"), () => isShare(scope) ? "epochs" : "steps")(scope),
		"evaluation.metric": require_reading.text("exp_manager.checkpoint_callback_params.monitor"),
		"evaluation.loadBest": require_reading.flag("exp_manager.checkpoint_callback_params.save_best_model"),
		"evaluation.earlyStopping": require_reading.flag("exp_manager.create_early_stopping_callback", { default: false }),
		"output.dir": require_reading.text(["exp_manager.explicit_log_dir", "exp_manager.exp_dir"]),
		"output.exportBits": require_reading.when((s) => require_reading.has(s.native, "export.save_path"), exportBits),
		"logging.destinations": (scope) => {
			const wandb = require_reading.flag("exp_manager.create_wandb_logger")(scope);
			return wandb?.value === true ? {
				...wandb,
				value: ["wandb"]
			} : require_reading.byDefault(["tensorboard"]);
		},
		"logging.project": require_reading.text("exp_manager.wandb_logger_kwargs.project")
	},
	lists: {
		"data.train": sources("model.data.train_ds"),
		"data.validation": sources("model.data.validation_ds")
	}
};
function precisionOf(name) {
	if (/^bf16/.test(name)) return "bf16";
	if (/^16|^fp16/.test(name)) return "fp16";
	return /^32|^fp32/.test(name) ? "fp32" : void 0;
}

exports.nemo = nemo;