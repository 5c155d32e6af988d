Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_components = require("../components.cjs"), require_targets = require("../targets.cjs"), algorithms = [
	["sft", "sft"],
	["dpo", "dpo"],
	["rm", "reward-model"],
	["ppo", "ppo"],
	["distillation", "distillation"],
	["grpo", "grpo"]
], byName = [
	[/^(vlm_|audio_)?(grpo|dapo|gdpo)[_-]/, "grpo"],
	[/^sft([_.-]|$)/, "sft"],
	[/^dpo([_.-]|$)/, "dpo"],
	[/^rm([_.-]|$)/, "reward-model"],
	[/^ppo[_-]/, "ppo"],
	[/distillation/, "distillation"]
], formats = {
	sft: "chat",
	dpo: "preference",
	"reward-model": "preference",
	grpo: "prompt-only",
	ppo: "prompt-only",
	distillation: "prompt-only"
}, nameOf = (path) => path.slice(path.lastIndexOf("/") + 1), sectionOf = (native) => algorithms.find(([section]) => require_core.qt(native, section)), ofAlgorithm = (reading, key) => (scope) => reading(`${sectionOf(scope.native)?.[0] ?? "grpo"}.${key}`)(scope), objective = (scope) => {
	let distilled = require_core.vt("on_policy_distillation.enabled")(scope);
	if (distilled?.value === !0) return {
		...distilled,
		value: "distillation"
	};
	let [section, kind] = sectionOf(scope.native) ?? [], at = section === void 0 ? void 0 : require_core.zt(scope.native, section);
	return at && kind !== void 0 ? require_core.jt(at, kind) : objectiveByName(scope);
}, objectiveByName = (scope) => {
	let base = scope.native.missing?.[0]?.at, kind = [base?.node.kind === "scalar" ? nameOf(base.node.text) : "", nameOf(scope.path)].flatMap((name) => byName.find(([pattern]) => pattern.test(name))?.[1] ?? [])[0];
	return base && kind !== void 0 ? require_core.jt(base, kind, {
		confidence: .7,
		note: "said by the name of the file it inherits from"
	}) : void 0;
}, megatron = (scope) => require_core.vt("policy.megatron_cfg.enabled")(scope)?.value === !0 || require_core.qt(scope.native, "policy.megatron_cfg") !== void 0 && require_core.vt("policy.dtensor_cfg.enabled")(scope)?.value === !1, byBackend = (reading, dtensor, other) => (scope) => reading([`policy.${megatron(scope) ? `megatron_cfg.${other}` : dtensor}`])(scope), loraSection = (scope) => megatron(scope) ? "policy.megatron_cfg.peft" : "policy.dtensor_cfg.lora_cfg", loraSwitch = (scope) => require_core.vt(`${loraSection(scope)}.enabled`)(scope), fullNote = "NeMo RL trains all weights unless LoRA is switched on", method = (scope) => {
	let fact = loraSwitch(scope);
	return typeof fact?.value == "boolean" ? {
		...fact,
		value: fact.value ? "lora" : "full"
	} : scope.native.missing === void 0 ? require_core.ut("full", fullNote) : methodByName(scope);
}, methodByName = (scope) => {
	let base = scope.native.missing?.[0]?.at, names = `${base?.node.kind === "scalar" ? nameOf(base.node.text) : ""} ${nameOf(scope.path)}`, value = /(^|[^a-z])lora([^a-z]|$)/i.test(names) ? "lora" : "full";
	return {
		...require_core.ut(value, `the file it inherits from is not in this project; ${fullNote}`),
		confidence: .6
	};
}, isLora = (scope) => method(scope)?.value === "lora", inLora = (reading) => (scope) => reading(require_core.At(scope, require_core.en(scope.native, loraSection(scope)))), targets = {
	"adapter.targets": targetsOr("adapter.targets", ["all-linear"]),
	"adapter.targetsMode": targetsOr("adapter.targetsMode", "all-linear")
};
function targetsOr(name, all) {
	let listed = require_targets.n("target_modules")[name];
	return inLora((scope) => {
		let everywhere = require_core.vt("match_all_linear")(scope);
		return everywhere?.value === !0 ? {
			...everywhere,
			value: all
		} : require_core.Wt(scope.native, "target_modules").length > 0 ? listed?.(scope) : require_core.ut(all);
	});
}
const source = {
	id: require_core.Mt([
		"data_path",
		"dataset_name",
		"train_data_path"
	]),
	config: require_core.Mt("subset"),
	split: require_core.Mt("split"),
	format: (scope) => {
		let kind = objective(require_core.lt(scope))?.value, shape = formats[String(kind)];
		return shape === void 0 ? void 0 : require_core.ut(shape);
	}
}, heldOut = (scope) => {
	let validation = require_core.zt(scope.native, "data.validation") ?? require_core.zt(scope.native, "data.val_data_path");
	if (validation && !require_core.Ht(validation)) return require_core.jt(validation, "dataset");
	let share = splitShare(scope);
	return typeof share?.value == "number" && share.value > 0 ? {
		...share,
		value: "fraction"
	} : require_core.ut("none");
}, hasOlderData = (scope) => require_core.Vt(scope.native, "data.dataset_name") || require_core.Vt(scope.native, "data.train_data_path"), splitShare = require_core.Tt(["data.train.split_validation_size", "data.split_validation_size"]), schedule = (scope) => {
	if (megatron(scope)) return require_core.dt("policy.megatron_cfg.scheduler.lr_decay_style", {
		constant: "constant",
		linear: "linear",
		cosine: "cosine",
		"inverse-square-root": "inverse-sqrt",
		wsd: "wsd"
	})(scope);
	let last = schedulers(scope).at(-1);
	return last ? require_core.jt(last.at, scheduleOf(last.name)) : require_core.ut("constant");
};
function schedulers(scope) {
	return require_core.Wt(scope.native, "policy.scheduler").flatMap((native) => {
		let at = require_core.zt(native, "name");
		return at?.node.kind === "scalar" ? [{
			name: nameOf(at.node.text.replaceAll(".", "/")),
			at,
			native
		}] : [];
	});
}
function scheduleOf(name) {
	return /^Cosine/.test(name) ? "cosine" : /^Constant/.test(name) ? "constant" : /^Linear/.test(name) ? "linear" : /^Polynomial/.test(name) ? "polynomial" : "other";
}
const warmup = (scope) => {
	if (megatron(scope)) return require_core.Et("policy.megatron_cfg.scheduler.lr_warmup_iters")(scope);
	let [first, ...rest] = schedulers(scope);
	if (first !== void 0 && rest.length !== 0 && /^Linear/.test(first.name)) return require_core.Et("kwargs.total_iters")(require_core.At(scope, first.native));
}, maxSteps = (scope) => {
	let fact = ofAlgorithm(require_core.Et, "max_num_steps")(scope);
	return typeof fact?.value == "number" && fact.value >= 1e6 ? void 0 : fact;
}, evaluationTrigger = (scope) => {
	let period = ofAlgorithm(require_core.Tt, "val_period")(scope);
	if (typeof period?.value == "number" && period.value > 0) return {
		...period,
		value: "steps"
	};
	let end = ofAlgorithm(require_core.vt, "val_at_end")(scope);
	if (end?.value === !0) return {
		...end,
		value: "end"
	};
	let start = ofAlgorithm(require_core.vt, "val_at_start")(scope);
	return start?.value === !0 ? {
		...start,
		value: "start"
	} : period && period.value !== null ? {
		...period,
		value: "none"
	} : period;
}, trackers = [
	"wandb",
	"tensorboard",
	"mlflow",
	"swanlab"
], destinations = (scope) => {
	let facts = trackers.map((name) => [name, require_core.vt(`logger.${name}_enabled`)(scope)]), on = facts.flatMap(([name, fact]) => fact?.value === !0 ? [name] : []), known = facts.find(([, fact]) => fact?.value === !0) ?? facts.find(([, fact]) => fact?.value === !1);
	return known?.[1] ? {
		...known[1],
		value: on.length > 0 ? on : ["none"]
	} : facts[0]?.[1];
};
function concluded(facts, scope) {
	let nodes = require_core.Pn(facts, "hardware.nodes"), perNode = require_core.bt("cluster.gpus_per_node")(scope);
	if (nodes === void 0 || typeof perNode?.value != "number") return {};
	let note = nodes > 1 ? { note: "GPUs per node \u00d7 nodes" } : {};
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
		{},
		{},
		{},
		{}
	],
	facts: {
		"plan.name": require_core.Mt("logger.wandb.name"),
		"model.id": require_core.Mt("policy.model_name"),
		"model.tokenizer": require_core.Mt("policy.tokenizer.name"),
		"security.trustRemoteCode": require_core.ct(!0, "NeMo RL lets the model run its own code"),
		"method.kind": method,
		...require_core.st(isLora, {
			"adapter.rank": inLora(require_core.bt("dim", { default: 8 })),
			"adapter.alpha": inLora(require_core.Tt("alpha", { default: 32 })),
			"adapter.dropout": inLora(require_core.Tt("dropout", { default: 0 })),
			...targets
		}),
		"objective.kind": objective,
		"objective.beta": require_core.Lt((s) => objective(s)?.value === "dpo", require_core.Tt("dpo.reference_policy_kl_penalty")),
		"objective.teacher": require_core.Lt((s) => objective(s)?.value === "distillation", require_core.Mt(["teacher.model_name", "teachers[0].model_name"])),
		"data.heldOutKind": heldOut,
		"data.heldOutSize": require_core.St(splitShare, (share) => Number(share) > 0 ? share : void 0),
		"data.chatTemplate": require_core.xt("policy.tokenizer.chat_template"),
		"data.sequenceLength": require_core.bt(["policy.max_total_sequence_length", "data.max_input_seq_length"]),
		"data.packing": require_core.vt("policy.sequence_packing.enabled"),
		"data.shuffle": require_core.vt("data.shuffle"),
		"hyper.learningRate": byBackend((keys) => require_core.Tt(keys), "optimizer.kwargs.lr", "optimizer.lr"),
		"hyper.schedule": schedule,
		"hyper.warmupSteps": warmup,
		"hyper.epochs": ofAlgorithm(require_core.Tt, "max_num_epochs"),
		"hyper.maxSteps": maxSteps,
		"hyper.microBatch": require_core.bt("policy.train_micro_batch_size"),
		"hyper.effectiveBatch": require_core.bt("policy.train_global_batch_size"),
		"hyper.optimizer": byBackend((keys) => require_components.i(keys), "optimizer.name", "optimizer.optimizer"),
		"hyper.weightDecay": byBackend((keys) => require_core.Tt(keys), "optimizer.kwargs.weight_decay", "optimizer.weight_decay"),
		"hyper.maxGradNorm": require_core.Tt("policy.max_grad_norm"),
		"hyper.seed": ofAlgorithm(require_core.bt, "seed"),
		"precision.train": require_core.dt("policy.precision", {
			bfloat16: "bf16",
			bf16: "bf16",
			float16: "fp16",
			float32: "fp32"
		}),
		"memory.gradientCheckpointing": byBackend((keys) => require_core.vt(keys), "dtensor_cfg.activation_checkpointing", "activation_checkpointing"),
		"hardware.nodes": require_core.bt("cluster.num_nodes"),
		"distributed.backend": (scope) => {
			let at = require_core.zt(scope.native, megatron(scope) ? "policy.megatron_cfg" : "policy.dtensor_cfg");
			return at && !require_core.Ht(at) ? require_core.jt(at, megatron(scope) ? "megatron" : "fsdp2") : void 0;
		},
		"distributed.offload": byBackend((keys) => require_core.kt(keys, (node) => /^(true|yes|on)$/i.test(node.text) ? "cpu" : "none", { default: "none" }), "dtensor_cfg.cpu_offload", "optimizer.optimizer_cpu_offload"),
		"distributed.tensorParallel": byBackend((keys) => require_core.bt(keys), "dtensor_cfg.tensor_parallel_size", "tensor_model_parallel_size"),
		"distributed.contextParallel": byBackend((keys) => require_core.bt(keys), "dtensor_cfg.context_parallel_size", "context_parallel_size"),
		"distributed.pipelineParallel": require_core.Lt(megatron, require_core.bt("policy.megatron_cfg.pipeline_model_parallel_size")),
		"distributed.expertParallel": require_core.Lt(megatron, require_core.bt("policy.megatron_cfg.expert_model_parallel_size")),
		"checkpoint.trigger": require_core.St(require_core.vt("checkpointing.enabled"), (on) => on === !0 ? "steps" : "none"),
		"checkpoint.every": require_core.Et("checkpointing.save_period"),
		"checkpoint.everyUnit": require_core.St(require_core.Et("checkpointing.save_period"), () => "steps"),
		"checkpoint.keep": require_core.Et("checkpointing.keep_top_k"),
		"evaluation.trigger": evaluationTrigger,
		"evaluation.every": ofAlgorithm(require_core.Et, "val_period"),
		"evaluation.everyUnit": require_core.St(ofAlgorithm(require_core.Et, "val_period"), () => "steps"),
		"evaluation.metric": require_core.Mt("checkpointing.metric_name"),
		"output.dir": require_core.Mt("checkpointing.checkpoint_dir"),
		"logging.destinations": destinations,
		"logging.project": require_core.Mt("logger.wandb.project")
	},
	lists: {
		"data.train": (scope) => require_core.ft(hasOlderData(scope) ? "data" : "data.train", source)(scope),
		"data.validation": (scope) => require_core.ft(hasOlderData(scope) ? "data.val_data_path" : "data.validation", {
			...source,
			id: require_core.Mt([
				"data_path",
				"dataset_name",
				""
			])
		})(scope)
	},
	conclude: concluded
};
exports.nemoRl = nemoRl;
