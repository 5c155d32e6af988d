Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_reading = require("./shared-reading.cjs");
const require_trainer = require("./shared-trainer.cjs");
const require_secrets = require("./shared-secrets.cjs");

// src/frameworks/maxtext.ts
const deepest = 4;
function withBases(scope) {
	const layers = [...scope.native.layers];
	let here = scope;
	for (let depth = 0; depth < deepest; depth++) {
		const name = require_reading.textAt(here.native, "base_config");
		const base = name === void 0 ? void 0 : require_trainer.openNear(here, name);
		const layer = base?.layers[0];
		if (!base || !layer || layers.some(({ file }) => file === layer.file)) break;
		layers.push({
			...layer,
			inherited: true
		});
		here = {
			...scope,
			native: base,
			path: layer.file
		};
	}
	return {
		...scope.native,
		layers
	};
}
function baseIsKnown({ native }) {
	const weakest = native.layers.at(-1);
	if (weakest === void 0) return false;
	const name = require_reading.textAt({
		...native,
		layers: [weakest]
	}, "base_config");
	return name === void 0 || /(^|\/)base\.yml$/.test(name);
}
const based = (read, key, value) => (scope) => read(key, baseIsKnown(scope) ? { default: value } : {})(scope);
const isOn = (scope, key) => require_reading.flag(key)(scope)?.value === true;
const distils = (scope) => require_reading.mapAt(scope.native, "student_overrides") !== void 0 || require_reading.mapAt(scope.native, "teacher_overrides") !== void 0 || /distill/.test(require_reading.textAt(scope.native, "base_config") ?? "");
const rewards = (scope) => require_reading.mapAt(scope.native, "rl") !== void 0;
const imitates = (scope) => isOn(scope, "use_sft");
const adapts = (scope) => isOn(scope, "lora.enable_lora");
function objective(scope) {
	if (distils(scope)) return place(scope, [
		"student_overrides",
		"teacher_overrides",
		"base_config"
	], "distillation");
	if (isOn(scope, "use_dpo")) return require_reading.choice("dpo.algo", {
		dpo: "dpo",
		orpo: "orpo"
	}, { default: "dpo" })(scope);
	if (imitates(scope)) return place(scope, ["use_sft"], "sft");
	if (rewards(scope)) return place(scope, ["rl"], "grpo");
	if (!baseIsKnown(scope)) return require_reading.without("unresolved", "the base file is not in this repository", "base_config");
	return {
		...require_reading.byDefault("continued-pretraining", "neither `use_sft` nor `use_dpo` is set"),
		confidence: .7
	};
}
function place(scope, keys, value) {
	const located = keys.map((key) => require_reading.find(scope.native, key)).find((found) => found);
	return located && require_reading.stated(located, value);
}
const bits = (scope) => {
	const type = require_reading.text("lora.lora_weight_qtype")(scope);
	if (!adapts(scope) || type?.state === "unset") return require_reading.byDefault(16);
	if (typeof type?.value !== "string") return type;
	return {
		...type,
		value: /8/.test(type.value) ? 8 : 4
	};
};
const modelName = (scope) => require_reading.mapped(require_reading.text(["student_overrides.model_name", "model_name"], { none: ["default"] }), (name) => name)(scope);
const startsFresh = (scope) => {
	const start = ["load_parameters_path", "load_full_state_path"].map((key) => require_reading.text(key)(scope)).find((fact) => fact?.state !== "unset");
	return start ? {
		...start,
		value: start.value === null ? null : false
	} : require_reading.without("external", "decided by the command");
};
const source = {
	id: (scope) => require_reading.text(idKey(scope))(scope),
	config: require_reading.text("hf_name"),
	split: require_reading.text("train_split", { default: "train" }),
	files: require_reading.texts("hf_train_files"),
	format: (scope) => isOn(scope, "use_dpo") ? require_reading.byDefault("preference") : imitates(scope) ? require_reading.byDefault(isChat(scope) ? "chat" : "instruction") : require_reading.byDefault(rewards(scope) ? "prompt-only" : "text")
};
const isChat = (scope) => {
	const columns = require_reading.texts("train_data_columns")(scope)?.value;
	return Array.isArray(columns) && columns.length === 1;
};
const idKeys = {
	hf: "hf_path",
	grain: "grain_train_files",
	tfds: "dataset_name"
};
const idKey = (scope) => {
	const type = require_reading.textAt(scope.native, "dataset_type") ?? "tfds";
	return Object.hasOwn(idKeys, type) && idKeys[type] || "hf_path";
};
const trainData = (scope) => {
	const at = require_reading.find(scope.native, idKey(scope));
	return at && !require_reading.isEmpty(at) && require_reading.textAt(scope.native, idKey(scope)) !== "" ? require_reading.recordsOf([require_reading.readFields(source, scope)], at) : require_reading.noRecords("external", idKey(scope), "mostly given on the command line");
};
const validationData = (scope) => {
	const at = require_reading.find(scope.native, "hf_eval_split");
	return at && require_reading.textAt(scope.native, "hf_eval_split") ? require_reading.recordsOf([require_reading.readFields({
		...source,
		split: require_reading.text("hf_eval_split")
	}, scope)], at) : require_reading.noRecords("unset", "hf_eval_split");
};
const schedule = (scope) => {
	const kind = based(require_reading.text, "lr_schedule_type", "cosine")(scope);
	const floor = based(require_reading.number, "learning_rate_final_fraction", .1)(scope)?.value;
	if (kind?.value !== "cosine") return kind;
	return typeof floor === "number" && floor > 0 ? {
		...kind,
		value: "cosine-min"
	} : kind;
};
const saves = require_reading.mapped(based(require_reading.flag, "enable_checkpointing", true), (on) => on === true ? "steps" : "none");
const evaluation = (scope) => {
	const every = require_reading.positive("eval_interval")(scope);
	if (typeof every?.value === "number") return {
		...every,
		value: "steps"
	};
	return baseIsKnown(scope) ? require_reading.byDefault("none") : every;
};
const dtypes = {
	bfloat16: "bf16",
	float16: "fp16",
	float32: "fp32"
};
const maxtext = {
	id: "maxtext",
	title: "MaxText",
	homepage: "https://maxtext.readthedocs.io",
	version: "e591f30c",
	dialect: "omegaconf",
	signatures: [{
		kind: "train",
		all: ["base_config=\\.ya?ml$"],
		min: 2,
		any: [
			"use_sft",
			"use_dpo",
			"hf_path",
			"dataset_type",
			"per_device_batch_size",
			"max_target_length",
			"model_name",
			"tokenizer_path",
			"base_output_directory",
			"student_overrides",
			"rl.num_generations",
			"max_segments_per_seq"
		],
		also: [
			"use_sft",
			"use_dpo",
			"steps",
			"student_overrides",
			"teacher_overrides",
			"rl.num_generations",
			"learning_rate"
		],
		none: [
			"inference_server",
			"model_call_mode",
			"prefill_slice"
		],
		notFile: /(^|\/)inference\//
	}, {
		kind: "infer",
		all: ["base_config=\\.ya?ml$"],
		any: [
			"inference_server",
			"model_call_mode",
			"prefill_slice",
			"max_prefill_predict_length"
		],
		none: [
			"use_sft",
			"use_dpo",
			"student_overrides",
			"rl.num_generations",
			"steps",
			"learning_rate"
		]
	}],
	runs: (scope) => [withBases(scope)],
	facts: {
		"plan.name": require_reading.text("run_name"),
		"model.id": modelName,
		"model.tokenizer": require_reading.text("tokenizer_path"),
		"model.loadDtype": based((key, options) => require_reading.choice(key, dtypes, options), "weight_dtype", "fp32"),
		"model.continuesAdapter": require_reading.text("lora.lora_restore_path"),
		"model.initFromScratch": startsFresh,
		"method.kind": (scope) => require_reading.mapped(based(require_reading.flag, "lora.enable_lora", false), (on) => on === true ? "lora" : "full")(scope),
		...require_reading.allWhen(adapts, {
			"adapter.rank": require_reading.positive("lora.lora_rank"),
			"adapter.alpha": require_reading.positive("lora.lora_alpha"),
			"adapter.targets": require_reading.texts("lora.lora_module_path"),
			"adapter.targetsMode": require_reading.mapped(require_reading.text("lora.lora_module_path"), () => "regex")
		}),
		"quantization.bits": bits,
		"quantization.scheme": require_reading.when((scope) => Number(bits(scope)?.value) < 16, require_reading.mapped(require_reading.text("lora.lora_weight_qtype"), () => "other")),
		"objective.kind": objective,
		"objective.beta": (scope) => isOn(scope, "use_dpo") ? require_reading.number("dpo.dpo_beta")(scope) : require_reading.when(rewards, require_reading.number("rl.grpo_beta"))(scope),
		"objective.teacher": require_reading.when(distils, require_reading.text("teacher_overrides.model_name")),
		"data.heldOutKind": (scope) => {
			const list = validationData(scope);
			return list.records.length > 0 ? {
				...list.fact,
				value: "dataset"
			} : void 0;
		},
		"data.chatTemplate": require_reading.text(["chat_template", "chat_template_path"]),
		"data.lossOn": require_reading.when(imitates, require_reading.mapped(based(require_reading.flag, "sft_train_on_completion_only", false), (on) => on === true ? "completion" : "all")),
		"data.sequenceLength": based(require_reading.integer, "max_target_length", 2048),
		"data.packing": based(require_reading.flag, "packing", true),
		"hyper.learningRate": based(require_reading.number, "learning_rate", 3e-5),
		"hyper.schedule": schedule,
		"hyper.warmupRatio": based(require_reading.positive, "warmup_steps_fraction", .1),
		"hyper.epochs": require_reading.number("num_epoch"),
		"hyper.maxSteps": based(require_reading.positive, "steps", 150001),
		"hyper.microBatch": based(require_reading.integer, "per_device_batch_size", 12),
		"hyper.accumulation": based(require_reading.integer, "gradient_accumulation_steps", 1),
		"hyper.optimizer": require_reading.mapped(based(require_reading.text, "opt_type", "adamw"), (name) => require_trainer.optimizerName(String(name))),
		"hyper.weightDecay": based(require_reading.number, "adam_weight_decay", .1),
		"hyper.maxGradNorm": based(require_reading.number, "gradient_clipping_threshold", 1),
		"hyper.seed": based(require_reading.integer, "init_weights_seed", 0),
		"precision.train": based((key, options) => require_reading.choice(key, dtypes, options), "dtype", "bf16"),
		"hardware.count": require_reading.external("decided where the run starts"),
		"hardware.name": based(require_reading.text, "hardware", "tpu"),
		"checkpoint.trigger": saves,
		"checkpoint.every": require_reading.when((scope) => saves(scope)?.value === "steps", based(require_reading.positive, "checkpoint_period", 1e4)),
		"checkpoint.keep": require_reading.integer("max_num_checkpoints_to_keep", { none: ["None"] }),
		"evaluation.trigger": evaluation,
		"evaluation.every": require_reading.when((scope) => require_reading.has(scope.native, "eval_interval"), require_reading.positive("eval_interval")),
		"output.dir": require_reading.text("base_output_directory"),
		"logging.destinations": (scope) => {
			const on = based(require_reading.flag, "enable_tensorboard", true)(scope);
			return typeof on?.value === "boolean" ? {
				...on,
				value: on.value ? ["tensorboard"] : []
			} : on;
		}
	},
	lists: {
		"data.train": trainData,
		"data.validation": validationData,
		secrets: require_secrets.secretsAt(["hf_access_token"])
	}
};

exports.maxtext = maxtext;