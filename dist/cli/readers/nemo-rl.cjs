Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_model = require("./shared-model.cjs");
const require_reading = require("./shared-reading.cjs");
const require_components = require("./shared-components.cjs");
const require_targets = require("./shared-targets.cjs");

// src/frameworks/nemo-rl.ts
const algorithms = [
	["sft", "sft"],
	["dpo", "dpo"],
	["rm", "reward-model"],
	["ppo", "ppo"],
	["distillation", "distillation"],
	["grpo", "grpo"]
];
const byName = [
	[/^(vlm_|audio_)?(grpo|dapo|gdpo)[_-]/, "grpo"],
	[/^sft([_.-]|$)/, "sft"],
	[/^dpo([_.-]|$)/, "dpo"],
	[/^rm([_.-]|$)/, "reward-model"],
	[/^ppo[_-]/, "ppo"],
	[/distillation/, "distillation"]
];
const formats = {
	sft: "chat",
	dpo: "preference",
	"reward-model": "preference",
	grpo: "prompt-only",
	ppo: "prompt-only",
	distillation: "prompt-only"
};
const nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
const sectionOf = (native) => algorithms.find(([section]) => require_reading.mapAt(native, section));
const ofAlgorithm = (reading, key) => (scope) => reading(`${sectionOf(scope.native)?.[0] ?? "grpo"}.${key}`)(scope);
const objective = (scope) => {
	const distilled = require_reading.flag("on_policy_distillation.enabled")(scope);
	if (distilled?.value === true) return {
		...distilled,
		value: "distillation"
	};
	const [section, kind] = sectionOf(scope.native) ?? [];
	const at = section === void 0 ? void 0 : require_reading.find(scope.native, section);
	return at && kind !== void 0 ? require_reading.stated(at, kind) : objectiveByName(scope);
};
const objectiveByName = (scope) => {
	const base = scope.native.missing?.[0]?.at;
	const kind = [base?.node.kind === "scalar" ? nameOf(base.node.text) : "", nameOf(scope.path)].flatMap((name) => byName.find(([pattern]) => pattern.test(name))?.[1] ?? [])[0];
	return base && kind !== void 0 ? require_reading.stated(base, kind, {
		confidence: .7,
		note: "said by the name of the file it inherits from"
	}) : void 0;
};
const megatron = (scope) => require_reading.flag("policy.megatron_cfg.enabled")(scope)?.value === true || require_reading.mapAt(scope.native, "policy.megatron_cfg") !== void 0 && require_reading.flag("policy.dtensor_cfg.enabled")(scope)?.value === false;
const byBackend = (reading, dtensor, other) => (scope) => reading([`policy.${megatron(scope) ? `megatron_cfg.${other}` : dtensor}`])(scope);
const loraSection = (scope) => megatron(scope) ? "policy.megatron_cfg.peft" : "policy.dtensor_cfg.lora_cfg";
const loraSwitch = (scope) => require_reading.flag(`${loraSection(scope)}.enabled`)(scope);
const fullNote = "NeMo RL trains all weights unless LoRA is switched on";
const method = (scope) => {
	const fact = loraSwitch(scope);
	if (typeof fact?.value === "boolean") return {
		...fact,
		value: fact.value ? "lora" : "full"
	};
	if (scope.native.missing === void 0) return require_reading.byDefault("full", fullNote);
	return methodByName(scope);
};
const methodByName = (scope) => {
	const base = scope.native.missing?.[0]?.at;
	const names = `${base?.node.kind === "scalar" ? nameOf(base.node.text) : ""} ${nameOf(scope.path)}`;
	const value = /(^|[^a-z])lora([^a-z]|$)/i.test(names) ? "lora" : "full";
	return {
		...require_reading.byDefault(value, `the file it inherits from is not in this project; ${fullNote}`),
		confidence: .6
	};
};
const isLora = (scope) => method(scope)?.value === "lora";
const inLora = (reading) => (scope) => reading({
	...scope,
	native: {
		...scope.native,
		base: loraSection(scope)
	}
});
const targets = {
	"adapter.targets": targetsOr("adapter.targets", ["all-linear"]),
	"adapter.targetsMode": targetsOr("adapter.targetsMode", "all-linear")
};
function targetsOr(name, all) {
	const listed = require_targets.targetFacts("target_modules")[name];
	return inLora((scope) => {
		const everywhere = require_reading.flag("match_all_linear")(scope);
		if (everywhere?.value === true) return {
			...everywhere,
			value: all
		};
		return require_reading.itemsAt(scope.native, "target_modules").length > 0 ? listed?.(scope) : require_reading.byDefault(all);
	});
}
const format = (scope) => {
	const kind = objective({
		...scope,
		native: {
			...scope.native,
			base: ""
		}
	})?.value;
	const shape = formats[String(kind)];
	return shape === void 0 ? void 0 : require_reading.byDefault(shape);
};
const source = {
	id: require_reading.text([
		"data_path",
		"dataset_name",
		"train_data_path"
	]),
	config: require_reading.text("subset"),
	split: require_reading.text("split"),
	format
};
const heldOut = (scope) => {
	const validation = require_reading.find(scope.native, "data.validation") ?? require_reading.find(scope.native, "data.val_data_path");
	if (validation && !require_reading.isEmpty(validation)) return require_reading.stated(validation, "dataset");
	const share = splitShare(scope);
	if (typeof share?.value === "number" && share.value > 0) return {
		...share,
		value: "fraction"
	};
	return require_reading.byDefault("none");
};
const hasOlderData = (scope) => require_reading.has(scope.native, "data.dataset_name") || require_reading.has(scope.native, "data.train_data_path");
const splitShare = require_reading.number(["data.train.split_validation_size", "data.split_validation_size"]);
const schedule = (scope) => {
	if (megatron(scope)) return require_reading.choice("policy.megatron_cfg.scheduler.lr_decay_style", {
		constant: "constant",
		linear: "linear",
		cosine: "cosine",
		"inverse-square-root": "inverse-sqrt",
		wsd: "wsd"
	})(scope);
	const last = schedulers(scope).at(-1);
	return last ? require_reading.stated(last.at, scheduleOf(last.name)) : require_reading.byDefault("constant");
};
function schedulers(scope) {
	return require_reading.itemsAt(scope.native, "policy.scheduler").flatMap((native) => {
		const at = require_reading.find(native, "name");
		return at?.node.kind === "scalar" ? [{
			name: nameOf(at.node.text.replaceAll(".", "/")),
			at,
			native
		}] : [];
	});
}
function scheduleOf(name) {
	if (/^Cosine/.test(name)) return "cosine";
	if (/^Constant/.test(name)) return "constant";
	if (/^Linear/.test(name)) return "linear";
	return /^Polynomial/.test(name) ? "polynomial" : "other";
}
const warmup = (scope) => {
	if (megatron(scope)) return require_reading.positive("policy.megatron_cfg.scheduler.lr_warmup_iters")(scope);
	const [first, ...rest] = schedulers(scope);
	if (first === void 0 || rest.length === 0 || !/^Linear/.test(first.name)) return void 0;
	return require_reading.positive("kwargs.total_iters")({
		...scope,
		native: first.native
	});
};
const maxSteps = (scope) => {
	const fact = ofAlgorithm(require_reading.positive, "max_num_steps")(scope);
	return typeof fact?.value === "number" && fact.value >= 1e6 ? void 0 : fact;
};
const evaluationTrigger = (scope) => {
	const period = ofAlgorithm(require_reading.number, "val_period")(scope);
	if (typeof period?.value === "number" && period.value > 0) return {
		...period,
		value: "steps"
	};
	const end = ofAlgorithm(require_reading.flag, "val_at_end")(scope);
	if (end?.value === true) return {
		...end,
		value: "end"
	};
	const start = ofAlgorithm(require_reading.flag, "val_at_start")(scope);
	if (start?.value === true) return {
		...start,
		value: "start"
	};
	return period && period.value !== null ? {
		...period,
		value: "none"
	} : period;
};
const trackers = [
	"wandb",
	"tensorboard",
	"mlflow",
	"swanlab"
];
const destinations = (scope) => {
	const facts = trackers.map((name) => [name, require_reading.flag(`logger.${name}_enabled`)(scope)]);
	const on = facts.flatMap(([name, fact]) => fact?.value === true ? [name] : []);
	const known = facts.find(([, fact]) => fact?.value === true) ?? facts.find(([, fact]) => fact?.value === false);
	return known?.[1] ? {
		...known[1],
		value: on.length > 0 ? on : ["none"]
	} : facts[0]?.[1];
};
function concluded(facts, scope) {
	const nodes = require_model.numberOf(facts, "hardware.nodes");
	const perNode = require_reading.integer("cluster.gpus_per_node")(scope);
	if (nodes === void 0 || typeof perNode?.value !== "number") return {};
	const note = nodes > 1 ? { note: "GPUs per node × nodes" } : {};
	return { "hardware.count": {
		...perNode,
		value: perNode.value * nodes,
		...note
	} };
}
const nemoRl = {
	id: "nemo-rl",
	title: "NeMo RL",
	homepage: "https://docs.nvidia.com/nemo/rl/latest/",
	version: "7ea279ab",
	dialect: "omegaconf",
	signatures: [
		{
			kind: "train",
			all: ["policy.model_name"],
			any: [
				"sft",
				"dpo",
				"grpo",
				"distillation",
				"rm",
				"ppo",
				"checkpointing"
			],
			none: ["actor_rollout_ref"]
		},
		{
			kind: "train",
			all: ["defaults=\\.ya?ml$"],
			any: [
				"policy",
				"grpo",
				"dpo",
				"sft",
				"distillation",
				"on_policy_distillation",
				"loss_fn",
				"data_plane",
				"checkpointing.checkpoint_dir",
				"cluster.gpus_per_node",
				"cluster.num_nodes",
				"defaults=(^|/)(vlm_|audio_)?(grpo|dapo|gdpo|sft|dpo|ppo|rm|distillation)[_-][^/]*$"
			],
			none: [
				"actor_rollout_ref",
				"generation.model_name",
				"model.name",
				"services",
				"jobs"
			],
			words: ["grpo", "distillation"]
		},
		{
			kind: "train",
			all: ["defaults[]"],
			any: [
				"policy.train_global_batch_size",
				"policy.max_total_sequence_length",
				"policy.dtensor_cfg",
				"policy.megatron_cfg"
			],
			none: ["actor_rollout_ref", "defaults=\\.ya?ml$"]
		},
		{
			kind: "eval",
			all: ["generation.model_name"],
			any: [
				"eval",
				"tokenizer",
				"data.env_name"
			],
			none: ["policy"]
		}
	],
	facts: {
		"plan.name": require_reading.text("logger.wandb.name"),
		"model.id": require_reading.text("policy.model_name"),
		"model.tokenizer": require_reading.text("policy.tokenizer.name"),
		"security.trustRemoteCode": require_reading.always(true, "NeMo RL lets the model run its own code"),
		"method.kind": method,
		...require_reading.allWhen(isLora, {
			"adapter.rank": inLora(require_reading.integer("dim", { default: 8 })),
			"adapter.alpha": inLora(require_reading.number("alpha", { default: 32 })),
			"adapter.dropout": inLora(require_reading.number("dropout", { default: 0 })),
			...targets
		}),
		"objective.kind": objective,
		"objective.beta": require_reading.when((s) => objective(s)?.value === "dpo", require_reading.number("dpo.reference_policy_kl_penalty")),
		"objective.teacher": require_reading.when((s) => objective(s)?.value === "distillation", require_reading.text(["teacher.model_name", "teachers[0].model_name"])),
		"data.heldOutKind": heldOut,
		"data.heldOutSize": require_reading.mapped(splitShare, (share) => Number(share) > 0 ? share : void 0),
		"data.chatTemplate": require_reading.literal("policy.tokenizer.chat_template"),
		"data.sequenceLength": require_reading.integer(["policy.max_total_sequence_length", "data.max_input_seq_length"]),
		"data.packing": require_reading.flag("policy.sequence_packing.enabled"),
		"data.shuffle": require_reading.flag("data.shuffle"),
		"hyper.learningRate": byBackend((keys) => require_reading.number(keys), "optimizer.kwargs.lr", "optimizer.lr"),
		"hyper.schedule": schedule,
		"hyper.warmupSteps": warmup,
		"hyper.epochs": ofAlgorithm(require_reading.number, "max_num_epochs"),
		"hyper.maxSteps": maxSteps,
		"hyper.microBatch": require_reading.integer("policy.train_micro_batch_size"),
		"hyper.effectiveBatch": require_reading.integer("policy.train_global_batch_size"),
		"hyper.optimizer": byBackend((keys) => require_components.optimizerClass(keys), "optimizer.name", "optimizer.optimizer"),
		"hyper.weightDecay": byBackend((keys) => require_reading.number(keys), "optimizer.kwargs.weight_decay", "optimizer.weight_decay"),
		"hyper.maxGradNorm": require_reading.number("policy.max_grad_norm"),
		"hyper.seed": ofAlgorithm(require_reading.integer, "seed"),
		"precision.train": require_reading.choice("policy.precision", {
			bfloat16: "bf16",
			bf16: "bf16",
			float16: "fp16",
			float32: "fp32"
		}),
		"memory.gradientCheckpointing": byBackend((keys) => require_reading.flag(keys), "dtensor_cfg.activation_checkpointing", "activation_checkpointing"),
		"hardware.nodes": require_reading.integer("cluster.num_nodes"),
		"distributed.backend": (scope) => {
			const at = require_reading.find(scope.native, megatron(scope) ? "policy.megatron_cfg" : "policy.dtensor_cfg");
			return at && !require_reading.isEmpty(at) ? require_reading.stated(at, megatron(scope) ? "megatron" : "fsdp2") : void 0;
		},
		"distributed.offload": byBackend((keys) => require_reading.scalar(keys, (node) => /^(true|yes|on)$/i.test(node.text) ? "cpu" : "none", { default: "none" }), "dtensor_cfg.cpu_offload", "optimizer.optimizer_cpu_offload"),
		"distributed.tensorParallel": byBackend((keys) => require_reading.integer(keys), "dtensor_cfg.tensor_parallel_size", "tensor_model_parallel_size"),
		"distributed.contextParallel": byBackend((keys) => require_reading.integer(keys), "dtensor_cfg.context_parallel_size", "context_parallel_size"),
		"distributed.pipelineParallel": require_reading.when(megatron, require_reading.integer("policy.megatron_cfg.pipeline_model_parallel_size")),
		"distributed.expertParallel": require_reading.when(megatron, require_reading.integer("policy.megatron_cfg.expert_model_parallel_size")),
		"checkpoint.trigger": require_reading.mapped(require_reading.flag("checkpointing.enabled"), (on) => on === true ? "steps" : "none"),
		"checkpoint.every": require_reading.positive("checkpointing.save_period"),
		"checkpoint.everyUnit": require_reading.mapped(require_reading.positive("checkpointing.save_period"), () => "steps"),
		"checkpoint.keep": require_reading.positive("checkpointing.keep_top_k"),
		"evaluation.trigger": evaluationTrigger,
		"evaluation.every": ofAlgorithm(require_reading.positive, "val_period"),
		"evaluation.everyUnit": require_reading.mapped(ofAlgorithm(require_reading.positive, "val_period"), () => "steps"),
		"evaluation.metric": require_reading.text("checkpointing.metric_name"),
		"output.dir": require_reading.text("checkpointing.checkpoint_dir"),
		"logging.destinations": destinations,
		"logging.project": require_reading.text("logger.wandb.project")
	},
	lists: {
		"data.train": (scope) => require_reading.each(hasOlderData(scope) ? "data" : "data.train", source)(scope),
		"data.validation": (scope) => require_reading.each(hasOlderData(scope) ? "data.val_data_path" : "data.validation", {
			...source,
			id: require_reading.text([
				"data_path",
				"dataset_name",
				""
			])
		})(scope)
	},
	conclude: concluded
};

exports.nemoRl = nemoRl;