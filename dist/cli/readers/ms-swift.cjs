Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_reading = require("./shared-reading.cjs");
const require_data_files = require("./shared-data-files.cjs");
const require_trainer = require("./shared-trainer.cjs");
const require_objective = require("./shared-objective.cjs");
const require_secrets = require("./shared-secrets.cjs");
const require_targets = require("./shared-targets.cjs");

// src/frameworks/ms-swift.ts
const methods = {
	lora: "lora",
	lora_llm: "lora",
	longlora: "lora",
	adalora: "lora",
	dora: "lora",
	full: "full",
	llamapro: "partial",
	adapter: "bottleneck-adapter",
	ia3: "ia3",
	boft: "oft",
	vera: "other-peft",
	fourierft: "other-peft",
	reft: "other-peft",
	bone: "other-peft"
};
const variants = {
	longlora: "longlora",
	adalora: "adalora",
	llamapro: "llama-pro",
	lora_llm: "lora-llm",
	vera: "vera",
	fourierft: "fourierft",
	reft: "reft",
	bone: "bone",
	boft: "boft"
};
const rlhfTypes = {
	dpo: "dpo",
	orpo: "orpo",
	simpo: "simpo",
	kto: "kto",
	cpo: "cpo",
	rm: "reward-model",
	ppo: "ppo",
	grpo: "grpo",
	gkd: "distillation"
};
const formats = {
	dpo: "preference",
	ipo: "preference",
	orpo: "preference",
	simpo: "preference",
	cpo: "preference",
	"reward-model": "preference",
	kto: "binary-feedback",
	grpo: "prompt-only",
	ppo: "prompt-only"
};
const taskTypes = {
	causal_lm: ["causal-lm", void 0],
	seq_cls: ["sequence-classification", "classification"],
	embedding: ["embedding", "embedding"],
	reranker: ["other", "other"],
	generative_reranker: ["other", "other"]
};
const lossScales = [
	["default", "assistant-turns"],
	["last_round", "completion"],
	["all", "all"]
];
const dtypes = {
	bfloat16: "bf16",
	float16: "fp16",
	float32: "fp32"
};
const schemes = {
	bnb: "bitsandbytes",
	hqq: "hqq",
	eetq: "eetq",
	quanto: "quanto",
	fp8: "fp8"
};
const megatronKeys = [
	"micro_batch_size",
	"global_batch_size",
	"lr",
	"train_iters",
	"lr_decay_style",
	"mcore_model",
	"recompute_granularity",
	"tensor_model_parallel_size",
	"pipeline_model_parallel_size",
	"expert_model_parallel_size"
];
const at = (...keys) => [...keys.map((key) => `train.${key}`), ...keys];
const tunerKeys = at("tuner_type", "train_type", "sft_type");
const tunerOf = (scope) => {
	const key = require_reading.findFirst(scope.native, tunerKeys)?.path;
	return key === void 0 ? void 0 : require_reading.textAt(scope.native, key)?.toLowerCase();
};
const isMegatron = (scope) => megatronKeys.some((key) => require_reading.findFirst(scope.native, at(key)));
const isLora = (scope) => method(scope)?.value === "lora";
const isFull = (scope) => /^(full|partial)$/.test(String(method(scope)?.value));
const isQuantised = (scope) => require_reading.has(scope.native, "quant_bits");
const isFourBit = (scope) => require_reading.textAt(scope.native, "quant_bits") === "4" && require_reading.textAt(scope.native, "quant_method") === "bnb";
const kindIs = (kinds) => (scope) => kinds.test(String(objective(scope)?.value));
const takesPrompts = kindIs(/^(grpo|ppo)$/);
const msSwift = {
	id: "ms-swift",
	title: "ms-swift",
	homepage: "https://swift.readthedocs.io",
	version: "4.6.0.dev0",
	dialect: "pyyaml",
	signatures: [
		{
			kind: "export",
			all: ["model", "quant_method=^(gptq|gptq_v2|awq)$"],
			any: ["dataset", "quant_bits"]
		},
		{
			kind: "infer",
			all: ["model", "sampler_type"]
		},
		{
			kind: "train",
			all: ["model", "dataset"],
			any: [
				"tuner_type",
				"train.tuner_type",
				"train_type",
				"sft_type",
				"rlhf_type",
				"split_dataset_ratio",
				"torch_dtype",
				"target_modules"
			],
			none: [
				"base_model",
				"model_name_or_path",
				"training_type",
				"train_dataset",
				"sampler_type"
			]
		}
	],
	facts: {
		"plan.name": require_reading.text("run_name"),
		"plan.dialect": require_reading.when(isMegatron, require_reading.always("megatron")),
		"model.id": require_reading.text("model"),
		"model.hub": require_reading.mapped(require_reading.flag("use_hf", { default: false }), (on) => on === true ? "huggingface" : "modelscope"),
		"model.revision": require_reading.text("model_revision"),
		"model.task": (scope) => {
			const key = require_reading.find(scope.native, "task_type");
			const task = taskTypes[require_reading.textAt(scope.native, "task_type") ?? ""];
			return key && task ? require_reading.stated(key, task[0]) : void 0;
		},
		"model.loadDtype": require_reading.choice("torch_dtype", dtypes, { default: "auto" }),
		"model.continuesAdapter": require_reading.mapped(require_reading.texts("adapters"), (names) => [names].flat().join(",") || void 0),
		"model.attention": require_reading.text(["attn_impl", "attention_backend"]),
		"security.trustRemoteCode": require_reading.always(true, "ms-swift always trusts the code of a model"),
		"security.customCode": require_reading.when((scope) => require_reading.has(scope.native, "external_plugins") || require_reading.has(scope.native, "custom_register_path"), require_reading.texts(["external_plugins", "custom_register_path"])),
		"method.kind": method,
		"method.variant": require_reading.firstSaid(variant, require_reading.firstOn([["use_dora", "dora"], ["use_galore", "galore"]])),
		...require_reading.allWhen(isLora, {
			"adapter.rank": require_reading.integer(at("lora_rank"), { default: 8 }),
			"adapter.alpha": require_reading.number(at("lora_alpha"), { default: 32 }),
			"adapter.dropout": require_reading.number(at("lora_dropout"), { default: .05 }),
			...targets(),
			"adapter.modulesToSave": require_reading.texts(at("modules_to_save")),
			"adapter.rslora": require_reading.flag(at("use_rslora"), { default: false }),
			"adapter.dora": require_reading.flag("use_dora", { default: false }),
			"adapter.bias": require_reading.choice(at("lora_bias"), {
				none: "none",
				all: "all"
			}, { default: "none" }),
			"adapter.init": require_reading.text("init_weights", {
				default: "default",
				none: ["true"]
			})
		}),
		"quantization.bits": require_reading.scalar(["quant_bits", "quantization_bit"], (node) => node.text === "float8" ? 8 : wholeBits(node.text), {
			default: 16,
			none: ["0"]
		}),
		"quantization.scheme": require_reading.when(isQuantised, require_reading.choice("quant_method", schemes)),
		"quantization.type": require_reading.when(isFourBit, require_reading.text("bnb_4bit_quant_type", { default: "nf4" })),
		"quantization.double": require_reading.when(isFourBit, require_reading.flag("bnb_4bit_use_double_quant", { default: true })),
		"quantization.computeDtype": require_reading.when(isFourBit, require_reading.choice("bnb_4bit_compute_dtype", dtypes)),
		"objective.kind": objective,
		"objective.beta": require_reading.when((scope) => require_reading.has(scope.native, "beta"), require_reading.number("beta")),
		"objective.referenceModel": require_reading.text("ref_model"),
		"objective.rewards": require_reading.texts(["reward_funcs", "reward_model"]),
		"objective.teacher": require_reading.text(["teacher_model", "teacher.model"]),
		"data.heldOutKind": heldOut,
		"data.heldOutSize": require_reading.when((scope) => !require_reading.has(scope.native, "val_dataset"), require_reading.number("split_dataset_ratio", { default: 0 })),
		"data.chatTemplate": require_reading.text("template"),
		"data.lossOn": require_reading.when(kindIs(/^sft$/), require_reading.scalar("loss_scale", (node) => lossScales.find(([name]) => node.text.startsWith(name))?.[1] ?? "custom", { default: "assistant-turns" })),
		"data.sequenceLength": require_reading.when((scope) => !takesPrompts(scope), require_reading.integer("max_length")),
		"data.inputLength": require_reading.when(takesPrompts, require_reading.integer("max_length")),
		"data.outputLength": require_reading.when(kindIs(/^(grpo|ppo|distillation)$/), require_reading.integer("max_completion_length", { default: 512 })),
		"data.overlong": require_reading.choice("truncation_strategy", {
			delete: "drop",
			left: "truncate",
			right: "truncate",
			split: "split"
		}),
		"data.packing": require_reading.flag("packing", { default: false }),
		"data.streaming": require_reading.flag("streaming", { default: false }),
		"data.shuffle": require_reading.flag("dataset_shuffle", { default: true }),
		"data.mixing": (scope) => require_reading.has(scope.native, "interleave_prob") ? require_reading.choice("stopping_strategy", {
			first_exhausted: "interleave-first-exhausted",
			all_exhausted: "interleave-all-exhausted"
		}, { default: "interleave-first-exhausted" })(scope) : require_reading.byDefault("concat"),
		...either(isMegatron, megatron(), transformers()),
		"hyper.learningRate": (scope) => require_reading.number(at(isMegatron(scope) ? "lr" : "learning_rate"), { default: isFull(scope) ? 1e-5 : 1e-4 })(scope),
		"hyper.seed": require_reading.integer("seed", { default: 42 }),
		"precision.train": training,
		"hardware.count": devices,
		"distributed.tensorParallel": written("tensor_model_parallel_size"),
		"distributed.pipelineParallel": written("pipeline_model_parallel_size"),
		"distributed.contextParallel": written("context_parallel_size", "sequence_parallel_size"),
		"distributed.expertParallel": written("expert_model_parallel_size"),
		"evaluation.trigger": evaluation,
		...require_trainer.interval("evaluation", "eval_steps", evaluation),
		"evaluation.earlyStopping": require_reading.when((scope) => require_reading.has(scope.native, "early_stop_interval"), require_trainer.enabledBy("early_stop_interval")),
		"evaluation.benchmarks": require_reading.when((scope) => require_reading.has(scope.native, "eval_dataset"), require_reading.texts("eval_dataset")),
		"output.dir": require_reading.text(at("output_dir")),
		"output.mergeAdapter": require_reading.when((scope) => require_reading.has(scope.native, "merge_lora"), require_reading.flag("merge_lora")),
		"logging.destinations": require_reading.texts("report_to", { default: ["tensorboard"] }),
		"logging.project": require_reading.text(["wandb_project", "swanlab_project"]),
		"tokens.added": require_reading.texts("new_special_tokens")
	},
	lists: {
		"data.train": require_reading.firstList(sources("dataset"), sources("cached_dataset")),
		"data.validation": require_reading.firstList(sources("val_dataset"), sources("cached_val_dataset")),
		secrets: require_secrets.secretsAt([
			"hub_token",
			"swanlab_token",
			"swanlab_secret"
		], ["ENV"])
	},
	restated: require_reading.allWhen((scope) => !namesPreset(scope), require_trainer.deepspeedRestated("deepspeed"))
};
function transformers() {
	return {
		...require_trainer.trainingArguments,
		"hyper.schedule": require_reading.choice("lr_scheduler_type", require_trainer.schedules, { default: "cosine" }),
		"hyper.microBatch": require_reading.integer("per_device_train_batch_size", { default: 1 }),
		"hyper.accumulation": require_reading.firstSaid(require_reading.integer("gradient_accumulation_steps"), require_reading.external("chosen so that 16 examples make a step")),
		"hyper.weightDecay": require_reading.number("weight_decay", { default: .1 }),
		"memory.gradientCheckpointing": require_reading.flag("gradient_checkpointing", { default: true }),
		...require_trainer.deepspeedFacts("deepspeed"),
		"distributed.backend": (scope) => {
			const fsdp = require_reading.find(scope.native, "fsdp");
			return fsdp && require_reading.textAt(scope.native, "fsdp") === "fsdp2" ? require_reading.stated(fsdp, "fsdp2") : require_trainer.trainingArguments["distributed.backend"]?.(scope);
		},
		"distributed.configFile": (scope) => namesPreset(scope) ? void 0 : require_trainer.deepspeedFacts("deepspeed")["distributed.configFile"]?.(scope),
		"distributed.zeroStage": zero((name) => Number(name.charAt(4)), require_trainer.deepspeedFacts("deepspeed")["distributed.zeroStage"]),
		"distributed.offload": zero((name) => name.endsWith("_offload") ? "cpu" : "none", require_trainer.deepspeedFacts("deepspeed")["distributed.offload"])
	};
}
const preset = /^zero[0-3](_offload)?$/;
const namesPreset = ({ native }) => preset.test(require_reading.textAt(native, "deepspeed") ?? "");
function zero(take, ofFile) {
	return (scope) => {
		const located = require_reading.find(scope.native, "deepspeed");
		const name = require_reading.textAt(scope.native, "deepspeed") ?? "";
		return located && preset.test(name) ? require_reading.stated(located, take(name)) : ofFile?.(scope);
	};
}
function megatron() {
	return {
		"hyper.schedule": require_reading.choice("lr_decay_style", {
			...require_trainer.schedules,
			wsd: "wsd",
			"inverse-square-root": "inverse-sqrt"
		}, { default: "cosine" }),
		"hyper.warmupSteps": require_reading.positive("lr_warmup_iters"),
		"hyper.warmupRatio": require_reading.positive("lr_warmup_fraction"),
		"hyper.epochs": require_reading.number("num_train_epochs"),
		"hyper.maxSteps": require_reading.positive("train_iters"),
		"hyper.microBatch": require_reading.integer(at("micro_batch_size"), { default: 1 }),
		"hyper.effectiveBatch": require_reading.integer(at("global_batch_size"), { default: 16 }),
		"hyper.optimizer": require_reading.choice("optimizer", {
			adam: "adamw",
			sgd: "sgd",
			muon: "muon",
			dist_muon: "muon"
		}, { default: "adamw" }),
		"hyper.weightDecay": require_reading.number("weight_decay", { default: .1 }),
		"hyper.maxGradNorm": require_reading.number("clip_grad", { default: 1 }),
		"memory.gradientCheckpointing": require_reading.scalar("recompute_granularity", (node) => node.text !== "none", {
			default: true,
			note: "attention is recomputed unless `recompute_granularity` is none"
		}),
		"distributed.backend": require_reading.always("megatron"),
		"checkpoint.trigger": require_reading.always("steps"),
		...require_trainer.interval("checkpoint", "save_steps", require_reading.always("steps"), 500),
		"checkpoint.keep": require_reading.integer("save_total_limit"),
		"output.push": require_reading.flag("push_to_hub", { default: false })
	};
}
function either(condition, yes, no) {
	const names = /* @__PURE__ */ new Set([...Object.keys(yes), ...Object.keys(no)]);
	return Object.fromEntries([...names].map((name) => [name, (scope) => (condition(scope) ? yes : no)[name]?.(scope)]));
}
function targets() {
	const listed = require_targets.targetFacts(at("target_modules"), { default: ["all-linear"] });
	const pattern = require_targets.targetFacts(at("target_regex"));
	return Object.fromEntries(Object.keys(listed).map((name) => [name, (scope) => (require_reading.findFirst(scope.native, at("target_regex")) ? pattern : listed)[name]?.(scope)]));
}
function written(...keys) {
	return (scope) => {
		const located = require_reading.findFirst(scope.native, at(...keys));
		return located && !require_reading.isEmpty(located) ? require_reading.integer(at(...keys))(scope) : void 0;
	};
}
function variant(scope) {
	const located = require_reading.findFirst(scope.native, tunerKeys);
	const name = variants[tunerOf(scope) ?? ""];
	return located && name ? require_reading.stated(located, name) : void 0;
}
function wholeBits(source) {
	return /^\d+$/.test(source) ? Number(source) : void 0;
}
function method(scope) {
	const fact = require_reading.scalar(tunerKeys, (node) => methods[node.text.toLowerCase()], {
		default: isMegatron(scope) ? "full" : "lora",
		note: "without `tuner_type` an adapter is trained, and all weights under Megatron"
	})(scope);
	if (fact?.value !== "full") return fact;
	const frozen = require_reading.find(scope.native, "freeze_parameters_ratio");
	return frozen && Number(require_reading.textAt(scope.native, "freeze_parameters_ratio")) > 0 ? require_reading.stated(frozen, "partial") : fact;
}
function objective(scope) {
	const whole = {
		...scope,
		native: {
			...scope.native,
			base: ""
		}
	};
	const type = require_reading.find(whole.native, "rlhf_type");
	if (type && !require_reading.isEmpty(type)) {
		const loss = require_reading.textAt(whole.native, "loss_type");
		return require_reading.scalar("rlhf_type", (node) => {
			const kind = rlhfTypes[node.text.toLowerCase()];
			return kind === "dpo" && loss === "ipo" ? "ipo" : kind;
		})(whole);
	}
	const task = require_reading.find(whole.native, "task_type");
	const kind = taskTypes[require_reading.textAt(whole.native, "task_type") ?? ""]?.[1];
	if (task && kind) return require_reading.stated(task, kind);
	const path = require_objective.objectiveByPath(scope.path) ?? pretraining(scope.path);
	return path ? {
		value: path.kind,
		state: "derived",
		confidence: path.confidence,
		note: "by the path"
	} : require_reading.without("external", "the command decides: `swift sft`, `swift pt`, `swift rlhf`", "rlhf_type");
}
function pretraining(path) {
	return /(^|\/)pt(\.\w+)?(\/|$)/i.test(path) ? {
		kind: "continued-pretraining",
		confidence: .9
	} : void 0;
}
function heldOut(scope) {
	const named = require_reading.findFirst(scope.native, ["val_dataset", "cached_val_dataset"]);
	if (named && !require_reading.isEmpty(named)) return require_reading.stated(named, "dataset");
	return require_reading.scalar("split_dataset_ratio", (node) => Number(node.text) > 0 ? "fraction" : "none", { default: "none" })(scope);
}
function evaluation(scope) {
	if (heldOut(scope)?.value === "none" && !require_reading.has(scope.native, "eval_dataset")) return require_reading.byDefault("none", "evaluation is turned off when nothing is held out");
	const fact = require_trainer.evaluationTrigger(scope);
	return fact?.state === "default" ? require_trainer.trigger("save_strategy", "steps")(scope) : fact;
}
function devices(scope) {
	const key = require_reading.has(scope.native, "ENV.NNODES") ? ["train.gpus"] : ["train.gpus", "ENV.NPROC_PER_NODE"];
	return require_reading.firstSaid(require_reading.integer(key), require_reading.external("decided by the launcher"))(scope);
}
function training(scope) {
	const mixed = require_trainer.precision("bf16", "fp16")(scope);
	return mixed?.state === "default" ? require_reading.choice("torch_dtype", dtypes, { default: "auto" })(scope) : mixed;
}
const syntax = /^(?:(hf|ms)::)?(.*?)(?::([^:#\\]+))?(?:#(\d+))?$/i;
function sources(key) {
	return (scope) => {
		const located = require_reading.find(scope.native, key);
		if (!located || require_reading.isEmpty(located)) return require_reading.noRecords("unset", key);
		const { node } = located;
		const nodes = node.kind === "list" ? node.items : [node];
		const records = nodes.flatMap((item) => {
			if (item.kind !== "scalar") return [];
			const place = {
				file: located.layer.file,
				start: item.start,
				end: item.end
			};
			return [sourceOf(item.text, require_reading.stated(located, item.text, {
				at: place,
				raw: item.text
			}), scope)];
		});
		return records.length === nodes.length ? require_reading.recordsOf(records, located) : {
			fact: require_reading.unresolved(located),
			records: []
		};
	};
}
function sourceOf(source, fact, scope) {
	const [, hub, id = source, subset, limit] = syntax.exec(source) ?? [];
	const fileFormat = require_data_files.fileFormatOf(id);
	const format = formats[String(objective(scope)?.value)];
	const put = (value) => value === void 0 ? void 0 : {
		...fact,
		value
	};
	return {
		id: put(id.trim()),
		idKind: put(hub === void 0 ? void 0 : "hub"),
		config: put(subset?.trim()),
		limit: put(limit === void 0 ? void 0 : Number(limit)),
		fileFormat: put(fileFormat),
		format: format === void 0 ? void 0 : require_reading.byDefault(format),
		labelled: format === void 0 ? void 0 : require_reading.byDefault(format !== "prompt-only")
	};
}

exports.msSwift = msSwift;