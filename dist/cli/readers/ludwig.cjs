Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_reading = require("./shared-reading.cjs");
const require_trainer = require("./shared-trainer.cjs");
const require_targets = require("./shared-targets.cjs");

// src/frameworks/ludwig.ts
const presets = {
	"bloomz-3b": "bigscience/bloomz-3b",
	"bloomz-7b1": "bigscience/bloomz-7b1",
	"codellama-7b": "codellama/CodeLlama-7b-hf",
	"codellama-13b": "codellama/CodeLlama-13b-hf",
	"codellama-34b": "codellama/CodeLlama-34b-hf",
	"codellama-7b-instruct": "codellama/CodeLlama-7b-instruct-hf",
	"codellama-13b-instruct": "codellama/CodeLlama-13b-instruct-hf",
	"codellama-34b-instruct": "codellama/CodeLlama-34b-instruct-hf",
	"gpt-neo-2.7B": "EleutherAI/gpt-neo-2.7B",
	"gpt-j-6b": "EleutherAI/gpt-j-6b",
	"llama-2-7b": "meta-llama/Llama-2-7b-hf",
	"llama-2-13b": "meta-llama/Llama-2-13b-hf",
	"llama-2-70b": "meta-llama/Llama-2-70b-hf",
	"llama-2-7b-chat": "meta-llama/Llama-2-7b-chat-hf",
	"llama-2-13b-chat": "meta-llama/Llama-2-13b-chat-hf",
	"llama-2-70b-chat": "meta-llama/Llama-2-70b-chat-hf",
	"mistral-7b": "mistralai/Mistral-7B-v0.1",
	"mistral-7b-instruct": "mistralai/Mistral-7B-Instruct-v0.1",
	"mixtral-8x7b": "mistralai/Mixtral-8x7B-v0.1",
	"mixtral-8x7b-instruct": "mistralai/Mixtral-8x7B-Instruct-v0.1",
	"opt-350m": "facebook/opt-350m",
	"opt-1.3b": "facebook/opt-1.3b",
	"opt-6.7b": "facebook/opt-6.7b",
	"pythia-2.8b": "EleutherAI/pythia-2.8b",
	"pythia-12b": "EleutherAI/pythia-12b",
	"vicuna-7b": "lmsys/vicuna-7b-v1.3",
	"vicuna-13b": "lmsys/vicuna-13b-v1.3",
	"zephyr-7b-alpha": "HuggingFaceH4/zephyr-7b-alpha",
	"zephyr-7b-beta": "HuggingFaceH4/zephyr-7b-beta",
	"phi-1": "microsoft/phi-1",
	"phi-1_5": "microsoft/phi-1_5",
	"phi-2": "microsoft/phi-2"
};
const adapters = {
	lora: "lora",
	adalora: "lora",
	oft: "oft",
	boft: "oft",
	hra: "oft",
	ia3: "ia3",
	adaption_prompt: "llama-adapter",
	ln_tuning: "partial"
};
const objectives = {
	finetune: "sft",
	dpo: "dpo",
	kto: "kto",
	orpo: "orpo",
	grpo: "grpo"
};
const trains = /^(finetune|dpo|kto|orpo|grpo)$/;
function adapterKey(scope) {
	if (require_reading.mapAt(scope.native, "adapter")) return "adapter";
	const names = require_reading.keysAt(scope.native, "adapters.adapters");
	const active = require_reading.textAt(scope.native, "adapters.active");
	const chosen = names.find((name) => name === active) ?? names[0];
	return chosen === void 0 ? void 0 : `adapters.adapters.${chosen}`;
}
const ofAdapter = (key, read) => (scope) => {
	const section = adapterKey(scope);
	return section === void 0 ? void 0 : read(`${section}.${key}`)(scope);
};
const method = (scope) => {
	const section = adapterKey(scope);
	if (section !== void 0) {
		const name = require_reading.textAt(scope.native, `${section}.type`)?.toLowerCase();
		const known = name !== void 0 && Object.hasOwn(adapters, name) ? adapters[name] : "other-peft";
		return require_reading.mapped(require_reading.text(`${section}.type`), () => known)(scope);
	}
	const frozen = require_reading.find(scope.native, "trainer.layers_to_freeze_regex");
	if (frozen && !require_reading.isEmpty(frozen)) return require_reading.stated(frozen, "partial");
	return require_reading.byDefault("full", "ludwig trains all weights when `adapter` is not set");
};
const plain = /^(lora|oft|ia3|adaption_prompt)$/;
const variant = ofAdapter("type", (key) => require_reading.mapped(require_reading.text(key), (name) => plain.test(String(name)) ? void 0 : String(name)));
const isLora = (scope) => method(scope)?.value === "lora";
const rank = ofAdapter("r", (key) => require_reading.integer(key, { default: 8 }));
const alpha = (scope) => {
	const fact = ofAdapter("alpha", require_reading.number)(scope);
	const size = rank(scope)?.value;
	return fact?.state === "unset" && typeof size === "number" ? require_reading.byDefault(2 * size, "twice the rank") : fact;
};
const targets = (name) => ofAdapter("target_modules", (key) => require_targets.peftTargetFacts(key)[name] ?? require_reading.always(""));
const quantised = (scope) => require_reading.mapAt(scope.native, "quantization") !== void 0;
const onTorchao = (scope) => require_reading.textAt(scope.native, "quantization.backend") === "torchao";
const bits = (scope) => {
	if (!quantised(scope)) return require_reading.byDefault(16);
	return onTorchao(scope) ? require_reading.scalar("quantization.mode", (node) => node.text.startsWith("int4") ? 4 : 8)(scope) : require_reading.integer("quantization.bits", { default: 4 })(scope);
};
const onFourBits = (scope) => quantised(scope) && !onTorchao(scope) && bits(scope)?.value === 4;
const fourBits = {
	"quantization.type": require_reading.choice("quantization.bnb_4bit_quant_type", {
		nf4: "nf4",
		fp4: "fp4"
	}, { default: "nf4" }),
	"quantization.double": require_reading.flag("quantization.bnb_4bit_use_double_quant", { default: true }),
	"quantization.computeDtype": require_reading.choice("quantization.bnb_4bit_compute_dtype", {
		float16: "fp16",
		bfloat16: "bf16",
		float32: "fp32"
	}, { default: "fp16" })
};
const trainerType = (scope) => require_reading.textAt(scope.native, "trainer.type") ?? "";
const objective = (scope) => {
	const kind = require_reading.choice("trainer.type", objectives)(scope);
	const loss = kind?.value === "dpo" ? require_reading.text("trainer.dpo_loss_type")(scope) : void 0;
	return loss?.value === "ipo" ? loss : kind;
};
const beta = (scope) => {
	const type = trainerType(scope);
	const standard = type === "grpo" ? .04 : .1;
	return type === "finetune" ? void 0 : require_reading.number(`trainer.${type}_beta`, { default: standard })(scope);
};
const splitKind = require_reading.scalar("preprocessing.split.type", (node) => node.text === "fixed" ? "dataset" : "fraction", { default: "fraction" });
const decays = {
	linear: "linear",
	cosine: "cosine",
	one_cycle: "one-cycle",
	inverse_sqrt: "inverse-sqrt",
	polynomial: "polynomial",
	wsd: "wsd"
};
const trigger = (scope) => {
	for (const key of ["trainer.steps_per_checkpoint", "trainer.checkpoints_per_epoch"]) {
		const fact = require_reading.positive(key)(scope);
		if (typeof fact?.value === "number") return {
			...fact,
			value: "steps"
		};
	}
	return require_reading.byDefault("epoch");
};
const inSteps = (scope) => require_reading.has(scope.native, "trainer.steps_per_checkpoint");
const evaluationTrigger = (scope) => {
	const off = require_reading.flag("trainer.skip_all_evaluation", { default: false })(scope);
	return off?.value === true ? {
		...off,
		value: "none"
	} : trigger(scope);
};
const interval = (prefix, decides) => require_reading.allWhen((s) => inSteps(s) && decides(s)?.value === "steps", {
	[`${prefix}.every`]: require_reading.positive("trainer.steps_per_checkpoint"),
	[`${prefix}.everyUnit`]: require_reading.always("steps")
});
const accumulation = (scope) => require_reading.integer("trainer.gradient_accumulation_steps", require_reading.has(scope.native, "trainer.effective_batch_size") ? {} : { default: 1 })(scope);
const strategyKey = "backend.trainer.strategy";
const strategyName = (scope) => require_reading.textAt(scope.native, `${strategyKey}.type`) ?? require_reading.textAt(scope.native, strategyKey);
const strategy = (scope) => {
	const at = require_reading.find(scope.native, require_reading.mapAt(scope.native, strategyKey) ? `${strategyKey}.type` : strategyKey);
	const known = {
		deepspeed: "deepspeed",
		ddp: "ddp",
		fsdp: "fsdp"
	};
	const name = strategyName(scope)?.toLowerCase();
	return at && name !== void 0 ? require_reading.stated(at, known[name] ?? "other") : void 0;
};
const { "distributed.backend": _backend, ...zero } = require_trainer.deepspeedFacts(strategyKey);
const ludwig = {
	id: "ludwig",
	title: "Ludwig",
	homepage: "https://ludwig.ai",
	version: "0.17.8",
	dialect: "pyyaml",
	signatures: [{
		kind: "train",
		all: [
			"model_type=^llm$",
			"base_model",
			`trainer.type=${trains.source}`
		]
	}, {
		kind: "infer",
		all: ["model_type=^llm$", "base_model"],
		none: [`trainer.type=${trains.source}`]
	}],
	facts: {
		"model.id": require_reading.mapped(require_reading.text("base_model"), (name) => presets[String(name)] ?? name),
		"model.continuesAdapter": ofAdapter("pretrained_adapter_weights", require_reading.text),
		"model.task": require_reading.mapped(require_reading.flag("is_multimodal", { default: false }), (on) => on === true ? "vision-language" : "causal-lm"),
		"security.trustRemoteCode": require_reading.flag("trust_remote_code", { default: false }),
		"method.kind": method,
		"method.variant": variant,
		...require_reading.allWhen(isLora, {
			"adapter.rank": rank,
			"adapter.alpha": alpha,
			"adapter.dropout": ofAdapter("dropout", (key) => require_reading.number(key, { default: .05 })),
			"adapter.targets": targets("adapter.targets"),
			"adapter.targetsMode": targets("adapter.targetsMode"),
			"adapter.rslora": ofAdapter("use_rslora", (key) => require_reading.flag(key, { default: false })),
			"adapter.dora": ofAdapter("use_dora", (key) => require_reading.flag(key, { default: false })),
			"adapter.bias": ofAdapter("bias_type", (key) => require_reading.choice(key, {
				none: "none",
				all: "all",
				lora_only: "adapter-only"
			}, { default: "none" })),
			"adapter.init": ofAdapter("init_lora_weights", (key) => require_reading.text(key, { default: "default" })),
			"hyper.loraPlusRatio": ofAdapter("loraplus_lr_ratio", require_reading.number)
		}),
		"quantization.bits": bits,
		"quantization.scheme": require_reading.when(quantised, require_reading.choice("quantization.backend", {
			bitsandbytes: "bitsandbytes",
			torchao: "torchao"
		}, { default: "bitsandbytes" })),
		...require_reading.allWhen(onFourBits, fourBits),
		"quantization.aware": require_reading.when(onTorchao, require_reading.flag("quantization.qat", { default: false })),
		"objective.kind": objective,
		"objective.beta": beta,
		"data.heldOutKind": splitKind,
		"data.heldOutSize": require_reading.when((s) => splitKind(s)?.value === "fraction", require_reading.number("preprocessing.split.probabilities[1]", { default: .1 })),
		"data.template": require_reading.text(["prompt.template", "prompt.task"]),
		"data.lossOn": require_reading.when((s) => trainerType(s) === "finetune", require_reading.always("completion")),
		"data.sequenceLength": require_reading.integer("preprocessing.global_max_sequence_length"),
		"data.shuffle": require_reading.flag("trainer.should_shuffle", { default: true }),
		"hyper.learningRate": require_reading.number("trainer.learning_rate", { default: .001 }),
		"hyper.schedule": require_reading.choice("trainer.learning_rate_scheduler.decay", decays, { default: "constant" }),
		"hyper.warmupRatio": require_reading.positive("trainer.learning_rate_scheduler.warmup_fraction"),
		"hyper.epochs": (scope) => require_reading.number("trainer.epochs", require_reading.has(scope.native, "trainer.train_steps") ? {} : { default: 100 })(scope),
		"hyper.maxSteps": require_reading.positive("trainer.train_steps"),
		"hyper.microBatch": require_reading.integer("trainer.batch_size", { default: 1 }),
		"hyper.accumulation": accumulation,
		"hyper.effectiveBatch": require_reading.when((s) => require_reading.has(s.native, "trainer.effective_batch_size"), require_reading.integer("trainer.effective_batch_size")),
		"hyper.optimizer": require_reading.scalar("trainer.optimizer.type", (node) => require_trainer.optimizerName(node.text), { default: "adam" }),
		"hyper.weightDecay": require_reading.number("trainer.optimizer.weight_decay"),
		"hyper.maxGradNorm": require_reading.number("trainer.gradient_clipping.clipglobalnorm"),
		"memory.gradientCheckpointing": require_reading.flag("trainer.enable_gradient_checkpointing", { default: false }),
		"hardware.count": (scope) => require_reading.has(scope.native, "backend.trainer.num_workers") ? require_reading.integer("backend.trainer.num_workers")(scope) : require_reading.external("decided where the run starts")(scope),
		"distributed.backend": strategy,
		...require_reading.allWhen((s) => strategyName(s) === "deepspeed" && require_reading.mapAt(s.native, strategyKey) !== void 0, zero),
		"checkpoint.trigger": trigger,
		...interval("checkpoint", trigger),
		"evaluation.trigger": evaluationTrigger,
		...interval("evaluation", evaluationTrigger),
		"evaluation.metric": require_reading.text("trainer.validation_metric"),
		"evaluation.earlyStopping": require_reading.scalar("trainer.early_stop", (node) => Number(node.text) >= 0, { default: true }),
		"output.mergeAdapter": require_reading.when((s) => adapterKey(s) !== void 0, ofAdapter("postprocessor.merge_adapter_into_base_model", (key) => require_reading.flag(key, { default: false }))),
		"serving.retrieval": require_reading.scalar("prompt.retrieval.type", () => true, { default: false })
	},
	lists: { "data.train": () => require_reading.noRecords("external", void 0, "the data set is named on the command line") }
};

exports.ludwig = ludwig;