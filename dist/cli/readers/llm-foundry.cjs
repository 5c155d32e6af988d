Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_reading = require("./shared-reading.cjs");
const require_trainer = require("./shared-trainer.cjs");
const require_targets = require("./shared-targets.cjs");

// src/frameworks/llm-foundry.ts
const units = {
	ep: "epochs",
	ba: "steps",
	tok: "tokens",
	sp: "samples",
	dur: "ratio"
};
function timeOf(written) {
	const [, digits, suffix = "ep"] = /^([\d._]+(?:e\d+)?)(ep|ba|tok|sp|dur)?$/.exec(written.trim()) ?? [];
	const amount = Number(digits?.replaceAll("_", ""));
	return digits !== void 0 && Number.isFinite(amount) ? {
		amount,
		unit: units[suffix]
	} : void 0;
}
const timeIn = (key, unit) => (scope) => {
	const fact = require_reading.text(key)(scope);
	if (typeof fact?.value !== "string") return fact;
	const time = timeOf(fact.value);
	if (time?.unit === unit) return {
		...fact,
		value: time.amount
	};
	return require_reading.without(time ? "unset" : "unresolved", void 0, key);
};
const takeTime = (key, take, options = {}) => (scope) => require_reading.scalar(key, (node) => {
	const time = timeOf(node.text);
	return time && take(time);
}, options)(scope);
const triggerAt = (key, standard) => takeTime(key, (time) => time.unit === "epochs" ? "epoch" : "steps", { default: standard });
const startsFresh = (scope) => {
	const checkpoint = require_reading.find(scope.native, "load_path");
	if (checkpoint && !require_reading.isEmpty(checkpoint)) return require_reading.stated(checkpoint, false);
	const name = require_reading.find(scope.native, "model.name");
	if (name && /^mpt_/.test(require_reading.textAt(scope.native, "model.name") ?? "")) return require_reading.stated(name, true);
	return require_reading.mapped(require_reading.flag("model.pretrained", { default: true }), (loaded) => loaded === false)(scope);
};
const isHuggingFace = (scope) => /^hf_/.test(require_reading.textAt(scope.native, "model.name") ?? "");
const adapts = (scope) => require_reading.mapAt(scope.native, "model.peft_config") !== void 0;
const method = (scope) => {
	const peft = require_reading.find(scope.native, "model.peft_config");
	if (peft && adapts(scope)) return require_reading.stated(peft, "lora");
	const frozen = require_reading.find(scope.native, "callbacks.layer_freezing.layer_names");
	if (frozen && !require_reading.isEmpty(frozen)) return require_reading.stated(frozen, "partial");
	return require_reading.byDefault("full", "llm-foundry trains all weights when `model.peft_config` is not set");
};
const adapter = (key) => `model.peft_config.${key}`;
const loaders = {
	finetuning: "sft",
	text: "continued-pretraining",
	contrastive_pairs: "embedding"
};
const imitates = (scope) => require_reading.textAt(scope.native, "train_loader.name") === "finetuning";
const source = {
	id: require_reading.text([
		"dataset.hf_name",
		"dataset.remote",
		"dataset.local"
	]),
	config: require_reading.text("dataset.hf_kwargs.name"),
	revision: require_reading.text("dataset.hf_kwargs.revision"),
	split: require_reading.text("dataset.split"),
	files: require_reading.texts("dataset.hf_kwargs.data_files"),
	format: require_reading.choice("name", {
		finetuning: "instruction",
		text: "text"
	}),
	labelled: require_reading.mapped(require_reading.choice("name", loaders), (kind) => kind === "sft"),
	trustRemoteCode: require_reading.flag("dataset.hf_kwargs.trust_remote_code")
};
const streamFields = {
	id: require_reading.text(["remote", "local"]),
	split: require_reading.text("split"),
	weight: require_reading.number(["proportion", "repeat"]),
	limit: require_reading.integer("choose")
};
const loaderAt = (key) => (scope) => {
	const at = require_reading.find(scope.native, key);
	if (!at || require_reading.isEmpty(at) || at.node.kind !== "map") return require_reading.noRecords("unset", key);
	const loader = scopeAt(scope, key);
	const streams = [...require_reading.membersAt(loader.native, "dataset.streams").values()];
	const whole = require_reading.readFields(source, loader);
	if (streams.length === 0) return require_reading.recordsOf([whole], at);
	const { format, labelled } = whole;
	return require_reading.recordsOf(streams.map((native) => ({
		...require_reading.readFields(streamFields, {
			...loader,
			native
		}),
		format,
		labelled
	})), at);
};
const scopeAt = (scope, key) => {
	const base = scope.native.base === "" ? key : `${scope.native.base}.${key}`;
	return {
		...scope,
		native: {
			...scope.native,
			base
		}
	};
};
const evaluationLoaders = (scope) => {
	const keys = ["eval_loader", "eval_loaders"].flatMap((key) => require_reading.itemsAt(scope.native, key).map((native) => native.base));
	const root = {
		...scope,
		native: {
			...scope.native,
			base: ""
		}
	};
	const records = keys.flatMap((key) => loaderAt(key)(root).records);
	const at = require_reading.find(scope.native, require_reading.has(scope.native, "eval_loader") ? "eval_loader" : "eval_loaders");
	return at && records.length > 0 ? require_reading.recordsOf(records, at) : require_reading.noRecords("unset", "eval_loader");
};
const heldOut = (scope) => {
	const list = evaluationLoaders(scope);
	return list.records.length > 0 ? {
		...list.fact,
		value: "dataset"
	} : require_reading.byDefault("none");
};
const lossOn = (scope) => {
	const prompts = require_reading.text("train_loader.dataset.target_prompts")(scope);
	if (typeof prompts?.value === "string" && prompts.value.toLowerCase() !== "none") return {
		...prompts,
		value: prompts.value.toLowerCase() === "all" ? "all" : "custom"
	};
	return require_reading.scalar("train_loader.dataset.target_responses", (node) => node.text.toLowerCase() === "all" ? "assistant-turns" : "completion", { default: "completion" })(scope);
};
const packing = require_reading.scalar("train_loader.dataset.packing_ratio", (node) => Number(node.text) !== 1, { default: false });
const taskKeys = ["icl_tasks", "icl_tasks_str"];
const evaluates = (scope) => [
	"eval_loader",
	"eval_loaders",
	...taskKeys
].some((key) => require_reading.has(scope.native, key));
const benchmarks = (scope) => {
	const at = require_reading.find(scope.native, "icl_tasks");
	if (!at || require_reading.isEmpty(at)) return void 0;
	const path = require_reading.textAt(scope.native, "icl_tasks");
	const tasks = path === void 0 ? scope.native : require_trainer.openNear(scope, path);
	if (tasks === void 0) return require_reading.unresolved(at, "the file with the tasks is not in this repository");
	const labels = require_reading.itemsAt(tasks, "icl_tasks").flatMap((task) => require_reading.textAt(task, "label") ?? []);
	return require_reading.stated(at, [...new Set(labels)]);
};
const savesAnything = (scope) => require_reading.firstOf(require_reading.text("save_folder"), require_reading.text("callbacks.hf_checkpointer.save_folder"))(scope);
const checkpointKey = (scope) => require_reading.has(scope.native, "save_folder") || !require_reading.has(scope.native, "callbacks.hf_checkpointer") ? "save_interval" : "callbacks.hf_checkpointer.save_interval";
const checkpointTrigger = (scope) => {
	if (savesAnything(scope)?.state === "unset") return require_reading.byDefault("none", "nothing is saved without `save_folder`");
	return triggerAt(checkpointKey(scope), "steps")(scope);
};
const saves = (scope) => !/none/.test(String(checkpointTrigger(scope)?.value ?? "none"));
const keep = (scope) => {
	const fact = require_reading.integer("save_num_checkpoints_to_keep")(scope);
	return fact?.value === -1 ? require_reading.without("unset", "all are kept", "save_num_checkpoints_to_keep") : fact;
};
const resume = (scope) => {
	const again = require_reading.flag("autoresume", { default: false })(scope);
	return again && {
		...again,
		value: again.value === null ? null : again.value === true ? "auto" : "none"
	};
};
const destinations = (scope) => {
	const names = require_reading.keysAt(scope.native, "loggers");
	const at = require_reading.find(scope.native, "loggers");
	return at && names.length > 0 ? require_reading.stated(at, names) : require_reading.byDefault([]);
};
const isDecoupled = (scope) => /^(decoupled_|adalr_|clip_)/.test(require_reading.textAt(scope.native, "optimizer.name") ?? "");
const optimizer = require_reading.scalar("optimizer.name", (node) => /lion/.test(node.text) ? "lion" : require_trainer.optimizerName(node.text.replace(/^decoupled_/, "")));
const schedule = (scope) => {
	const kind = require_reading.choice("scheduler.name", {
		constant_with_warmup: "constant",
		cosine_with_warmup: "cosine",
		linear_decay_with_warmup: "linear",
		inv_sqrt_with_warmup: "inverse-sqrt"
	})(scope);
	const floor = require_reading.number("scheduler.alpha_f")(scope)?.value;
	return kind?.value === "cosine" && typeof floor === "number" && floor > 0 ? {
		...kind,
		value: "cosine-min"
	} : kind;
};
const dtypes = {
	amp_bf16: "bf16",
	bf16: "bf16",
	amp_fp16: "fp16",
	fp16: "fp16",
	amp_fp8: "fp8",
	fp32: "fp32"
};
const offload = (scope) => require_reading.has(scope.native, "fsdp_config") ? require_reading.mapped(require_reading.flag("fsdp_config.cpu_offload", { default: false }), (on) => on === true ? "cpu" : "none")(scope) : void 0;
function unwrapped(native) {
	const [layer] = native.layers;
	const inner = require_reading.mapAt(native, "parameters");
	return layer && inner && require_reading.find(native, "parameters.train_loader") ? require_reading.nativeOf([{
		...layer,
		root: inner
	}, layer], native.inherited) : native;
}
const llmFoundry = {
	id: "llm-foundry",
	title: "LLM Foundry",
	homepage: "https://github.com/mosaicml/llm-foundry",
	version: "0.22.0.dev0",
	dialect: "omegaconf",
	signatures: [
		{
			kind: "train",
			all: ["max_duration", "train_loader"],
			any: ["model.name", "tokenizer.name"]
		},
		{
			kind: "train",
			all: ["parameters.max_duration", "parameters.train_loader"]
		},
		{
			kind: "eval",
			all: ["models[].model.name"],
			any: [
				"icl_tasks",
				"eval_gauntlet",
				"eval_loader",
				"eval_loaders"
			],
			none: ["train_loader"]
		},
		{
			kind: "eval",
			all: ["parameters.models[].model.name"],
			any: ["parameters.icl_tasks", "parameters.eval_gauntlet"],
			none: ["parameters.train_loader"]
		}
	],
	runs: ({ native }) => [unwrapped(native)],
	facts: {
		"plan.name": require_reading.text("run_name"),
		"model.id": require_reading.text("model.pretrained_model_name_or_path"),
		"model.tokenizer": require_reading.text("tokenizer.name"),
		"model.continuesAdapter": require_reading.text(["model.pretrained_lora_id_or_path", "load_path"]),
		"model.initFromScratch": startsFresh,
		"model.attention": require_reading.text(["model.attn_implementation", "model.attn_config.attn_impl"]),
		"security.trustRemoteCode": require_reading.when(isHuggingFace, require_reading.flag("model.trust_remote_code", {
			default: true,
			note: "llm-foundry runs code of the base unless `trust_remote_code` is false"
		})),
		"security.customCode": require_reading.texts("code_paths"),
		"method.kind": method,
		...require_reading.allWhen(adapts, {
			"adapter.rank": require_reading.integer(adapter("r"), { default: 8 }),
			"adapter.alpha": require_reading.number(adapter("lora_alpha"), { default: 8 }),
			"adapter.dropout": require_reading.number(adapter("lora_dropout"), { default: 0 }),
			...require_targets.peftTargetFacts(adapter("target_modules")),
			"adapter.modulesToSave": require_reading.texts(adapter("modules_to_save")),
			"adapter.rslora": require_reading.flag(adapter("use_rslora"), { default: false }),
			"adapter.dora": require_reading.flag(adapter("use_dora"), { default: false }),
			"adapter.bias": require_reading.choice(adapter("bias"), {
				none: "none",
				all: "all",
				lora_only: "adapter-only"
			}, { default: "none" }),
			"adapter.init": require_reading.text(adapter("init_lora_weights"))
		}),
		"quantization.bits": require_reading.mapped(require_reading.flag("model.load_in_8bit", { default: false }), (on) => on === true ? 8 : 16),
		"objective.kind": require_reading.choice("train_loader.name", loaders),
		"data.heldOutKind": heldOut,
		"data.lossOn": require_reading.firstOf(require_reading.when(imitates, lossOn), require_reading.when((s) => !imitates(s), require_reading.always("all"))),
		"data.sequenceLength": require_reading.integer(["max_seq_len", "train_loader.dataset.max_seq_len"]),
		"data.packing": require_reading.when(imitates, packing),
		"data.shuffle": require_reading.flag("train_loader.dataset.shuffle"),
		"hyper.learningRate": require_reading.number("optimizer.lr"),
		"hyper.schedule": schedule,
		"hyper.warmupSteps": timeIn("scheduler.t_warmup", "steps"),
		"hyper.warmupRatio": timeIn("scheduler.t_warmup", "ratio"),
		"hyper.epochs": timeIn("max_duration", "epochs"),
		"hyper.maxSteps": timeIn("max_duration", "steps"),
		"hyper.maxTokens": timeIn("max_duration", "tokens"),
		"hyper.microBatch": require_reading.integer("device_train_microbatch_size"),
		"hyper.effectiveBatch": require_reading.integer("global_train_batch_size"),
		"hyper.optimizer": optimizer,
		"hyper.weightDecay": require_reading.when((s) => !isDecoupled(s), require_reading.number("optimizer.weight_decay")),
		"hyper.maxGradNorm": require_reading.when((s) => require_reading.textAt(s.native, "algorithms.gradient_clipping.clipping_type") === "norm", require_reading.number("algorithms.gradient_clipping.clipping_threshold")),
		"hyper.seed": require_reading.integer("seed", { default: 17 }),
		"precision.train": require_reading.choice("precision", dtypes, { default: "bf16" }),
		"memory.gradientCheckpointing": require_reading.flag("fsdp_config.activation_checkpointing", { default: false }),
		"memory.activationOffload": require_reading.flag("fsdp_config.activation_cpu_offload", { default: false }),
		"hardware.count": (scope) => require_reading.has(scope.native, "compute.gpus") ? require_reading.integer("compute.gpus")(scope) : require_reading.without("external", "decided by the launcher"),
		"distributed.backend": (scope) => {
			const at = require_reading.find(scope.native, "fsdp_config");
			return at && !require_reading.isEmpty(at) ? require_reading.stated(at, "fsdp") : require_reading.without("external", "decided by the launcher");
		},
		"distributed.offload": offload,
		"checkpoint.trigger": checkpointTrigger,
		...require_reading.allWhen(saves, {
			"checkpoint.every": (scope) => takeTime(checkpointKey(scope), (time) => time.amount, { default: 1e3 })(scope),
			"checkpoint.everyUnit": (scope) => takeTime(checkpointKey(scope), (time) => time.unit, { default: "steps" })(scope),
			"checkpoint.keep": keep
		}),
		"checkpoint.resume": resume,
		"evaluation.trigger": (scope) => evaluates(scope) ? triggerAt("eval_interval", "epoch")(scope) : require_reading.byDefault("none"),
		...require_reading.allWhen(evaluates, {
			"evaluation.every": takeTime("eval_interval", (time) => time.amount, { default: 1 }),
			"evaluation.everyUnit": takeTime("eval_interval", (time) => time.unit, { default: "epochs" })
		}),
		"evaluation.earlyStopping": (scope) => {
			const at = require_reading.find(scope.native, "callbacks.early_stopper");
			return at && require_reading.stated(at, true);
		},
		"evaluation.benchmarks": benchmarks,
		"output.dir": savesAnything,
		"logging.destinations": destinations,
		"logging.project": require_reading.text(["loggers.wandb.project", "loggers.mlflow.experiment_name"])
	},
	lists: {
		"data.train": loaderAt("train_loader"),
		"data.validation": evaluationLoaders
	}
};

exports.llmFoundry = llmFoundry;