Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_reading = require("./shared-reading.cjs");
const require_components = require("./shared-components.cjs");
const require_data_files = require("./shared-data-files.cjs");
const require_secrets = require("./shared-secrets.cjs");
const require_trainer = require("./shared-trainer.cjs");

// src/frameworks/litgpt.ts
const modules = {
	Alpaca: {
		format: "instruction",
		heldOut: .03865
	},
	Alpaca2k: {
		hub: "mhenrichsen/alpaca_2k_test",
		format: "instruction",
		heldOut: .05
	},
	AlpacaGPT4: {
		format: "instruction",
		heldOut: .03847
	},
	Deita: {
		key: "repo_id",
		hub: "HuggingFaceH4/deita-10k-v0-sft",
		format: "instruction",
		heldOut: "dataset"
	},
	FLAN: {
		hub: "Muennighoff/flan",
		format: "instruction",
		heldOut: "dataset"
	},
	JSON: {
		key: "json_path",
		format: "instruction",
		heldOut: .05
	},
	LIMA: {
		key: "repo_id",
		hub: "GAIR/lima",
		format: "instruction",
		heldOut: .1
	},
	LitData: {
		key: "data_path",
		format: "tokenized",
		heldOut: "none"
	},
	LongForm: {
		format: "instruction",
		heldOut: "dataset"
	},
	MicroLlama: {
		key: "data_path",
		format: "tokenized",
		heldOut: "dataset"
	},
	OpenWebText: {
		hub: "openwebtext",
		format: "text",
		heldOut: 5e-4
	},
	TextFiles: {
		key: "train_data_path",
		format: "text",
		heldOut: "dataset"
	},
	TinyLlama: {
		key: "data_path",
		format: "tokenized",
		heldOut: "dataset"
	},
	TinyStories: {
		hub: "roneneldan/TinyStories",
		format: "text",
		heldOut: "dataset"
	}
};
const targetFlags = [
	[
		"lora_query",
		["q_proj"],
		true
	],
	[
		"lora_key",
		["k_proj"],
		false
	],
	[
		"lora_value",
		["v_proj"],
		true
	],
	[
		"lora_projection",
		["o_proj"],
		false
	],
	[
		"lora_mlp",
		[
			"gate_proj",
			"up_proj",
			"down_proj"
		],
		false
	],
	[
		"lora_head",
		["lm_head"],
		false
	]
];
const loraKeys = [
	"lora_r",
	"lora_alpha",
	"lora_dropout",
	...targetFlags.map(([key]) => key)
];
const pretrains = (scope) => require_reading.find(scope.native, "model_name") !== void 0;
const finetunes = (scope) => !pretrains(scope);
const adapts = (scope) => method(scope)?.value === "lora";
const method = (scope) => {
	if (pretrains(scope)) return require_reading.byDefault("full", "`litgpt pretrain` trains all weights");
	const lora = loraKeys.map((key) => require_reading.find(scope.native, key)).find((found) => found);
	if (lora) return require_reading.stated(lora, "lora");
	const named = [scope.path, require_reading.textAt(scope.native, "out_dir") ?? ""].map(methodNamed).find((kind) => kind);
	if (named === void 0 || named === "full" && require_reading.find(scope.native, "quantize")) return require_reading.without("external", "decided by the litgpt command");
	return {
		value: named,
		state: "derived",
		confidence: .8,
		note: "from the name of the file or its output"
	};
};
function methodNamed(path) {
	const name = path.split("/").slice(-2).join("/").replace(/\.[a-z]+$/i, "");
	if (/(^|[^a-z])q?lora([^a-z]|$)/i.test(name)) return "lora";
	if (/(^|[^a-z])adapter([^a-z]|$)/i.test(name)) return "llama-adapter";
	return /(^|[^a-z])full([^a-z]|$)/i.test(name) ? "full" : void 0;
}
const fromCheckpoints = (key, name = require_reading.text(key)) => require_reading.mapped(name, (value) => String(value).replace(/^(\.\/)?checkpoints\//, ""));
const model = require_reading.firstOf(require_reading.when(pretrains, fromCheckpoints("initial_checkpoint_dir")), require_reading.when(pretrains, require_reading.text("model_name")), require_reading.when(finetunes, fromCheckpoints("checkpoint_dir")));
const quantize = (take, standard) => require_reading.scalar("quantize", (node) => take(node.text), standard === void 0 ? {} : { default: standard });
const isQuantised = (scope) => require_reading.has(scope.native, "quantize");
const bits = require_reading.firstOf(require_reading.when(pretrains, require_reading.always(16)), quantize((name) => /int8/.test(name) ? 8 : /nf4|fp4/.test(name) ? 4 : void 0, 16));
const targets = (scope) => {
	const flags = targetFlags.map(([key, names, on]) => [
		require_reading.flag(key, { default: on })(scope),
		names,
		require_reading.find(scope.native, key)
	]);
	const hidden = flags.find(([fact]) => fact?.value === null);
	if (hidden) return hidden[0];
	const names = flags.flatMap(([fact, layers]) => fact?.value === true ? layers : []);
	const at = flags.map(([, , found]) => found).find((found) => found);
	return at ? require_reading.stated(at, names) : require_reading.byDefault(names);
};
const moduleAt = (scope) => require_reading.textAt(scope.native, require_reading.mapAt(scope.native, "data") ? "data.class_path" : "data");
const moduleName = (scope) => require_components.lastPart(moduleAt(scope) ?? (pretrains(scope) ? "TinyLlama" : "Alpaca"));
const moduleOf = (scope) => Object.hasOwn(modules, moduleName(scope)) ? modules[moduleName(scope)] : void 0;
const sourceId = (scope) => {
	const module = moduleOf(scope);
	const key = module?.key;
	if (key !== void 0 && require_reading.has(scope.native, `data.init_args.${key}`)) return require_reading.text(`data.init_args.${key}`)(scope);
	const name = module?.hub ?? moduleAt(scope) ?? moduleName(scope);
	const at = require_reading.find(scope.native, require_reading.mapAt(scope.native, "data") ? "data.class_path" : "data");
	return at && !require_reading.isEmpty(at) ? require_reading.stated(at, name) : {
		...require_reading.byDefault(name, "the data that litgpt loads when none is named"),
		confidence: .6
	};
};
const fileFormat = (scope) => {
	const id = sourceId(scope);
	const format = typeof id?.value === "string" ? require_data_files.fileFormatOf(id.value) : void 0;
	return id && format !== void 0 ? {
		...id,
		value: format
	} : void 0;
};
const ofModule = (take) => (scope) => {
	const module = moduleOf(scope);
	const value = module && take(module);
	return value === void 0 ? void 0 : require_reading.byDefault(value);
};
const source = {
	id: sourceId,
	idKind: (scope) => {
		const module = moduleOf(scope);
		return module && module.key === void 0 && module.hub === void 0 ? require_reading.byDefault("builtin") : void 0;
	},
	fileFormat,
	format: ofModule((module) => module.format),
	labelled: ofModule((module) => module.format === "instruction")
};
const trainData = (scope) => {
	const record = require_reading.readFields(source, scope);
	const at = require_reading.find(scope.native, "data");
	return at && !require_reading.isEmpty(at) ? require_reading.recordsOf([record], at) : {
		fact: require_reading.byDefault(1, "the data that litgpt loads when none is named"),
		records: [record]
	};
};
const validationData = (scope) => {
	const at = require_reading.find(scope.native, "data.init_args.val_data_path");
	return at && !require_reading.isEmpty(at) ? require_reading.recordsOf([require_reading.readFields({ id: require_reading.text("data.init_args.val_data_path") }, scope)], at) : require_reading.noRecords("unset", "data.init_args.val_data_path");
};
const splitKey = "data.init_args.val_split_fraction";
const heldOut = (scope) => {
	const written = require_reading.number(splitKey)(scope);
	if (typeof written?.value === "number") return {
		...written,
		value: written.value > 0 ? "fraction" : "none"
	};
	const module = moduleOf(scope);
	if (module === void 0 || written?.state !== "unset") return written;
	const folder = moduleName(scope) === "JSON" && require_data_files.fileFormatOf(String(sourceId(scope)?.value)) === void 0;
	const { heldOut: standard } = module;
	return require_reading.byDefault(folder ? "dataset" : typeof standard === "number" ? "fraction" : standard);
};
const heldOutSize = (scope) => {
	const standard = moduleOf(scope)?.heldOut;
	return heldOut(scope)?.value === "fraction" ? require_reading.number(splitKey, typeof standard === "number" ? { default: standard } : {})(scope) : void 0;
};
const optimizer = require_reading.scalar(["optimizer.class_path", "optimizer"], (node) => require_trainer.optimizerName(require_components.lastPart(node.text).replace(/^Paged/, "paged_")), { default: "adamw" });
const rate = (key, standard) => {
	const path = `optimizer.init_args.${key}`;
	return (scope) => require_reading.number(path, optimizer(scope)?.value === "adamw" ? { default: standard } : {})(scope);
};
const ends = (scope) => [
	"train.max_steps",
	"train.max_tokens",
	"train.max_time"
].some((key) => require_reading.positive(key)(scope)?.state === "stated");
const savesSteps = (scope) => {
	const at = require_reading.find(scope.native, "train.save_interval");
	if (at && require_reading.isEmpty(at)) return require_reading.stated(at, "end");
	return require_reading.mapped(require_reading.integer("train.save_interval", { default: 1e3 }), () => "steps")(scope);
};
const evaluationInterval = (scope) => {
	const kind = method(scope)?.value;
	const standard = pretrains(scope) ? 1e3 : kind === "full" ? 600 : 100;
	return require_reading.integer("eval.interval", kind === null ? {} : { default: standard })(scope);
};
const devices = (scope) => {
	const each = require_reading.integer("devices", pretrains(scope) ? {} : { default: 1 })(scope);
	const nodes = require_reading.integer("num_nodes", { default: 1 })(scope);
	if (each?.state === "unset") return require_reading.without("external", "all devices of the machine");
	return typeof each?.value === "number" && typeof nodes?.value === "number" ? {
		...each,
		value: each.value * nodes.value
	} : each;
};
const backend = require_reading.mapped(devices, (count) => Number(count) > 1 ? "fsdp" : "none");
const byCommand = (pretraining, finetuning) => (scope) => (pretrains(scope) ? pretraining : finetuning)(scope);
const precisions = {
	"bf16-true": "bf16",
	"bf16-mixed": "bf16",
	"16-true": "fp16",
	"16-mixed": "fp16",
	"32-true": "fp32"
};
const destinations = (scope) => {
	const fact = require_reading.text("logger_name", { default: pretrains(scope) ? "tensorboard" : "csv" })(scope);
	return fact && fact.value !== null ? {
		...fact,
		value: [String(fact.value)]
	} : fact;
};
function accumulation(facts) {
	const [batch, micro, count] = [
		"hyper.effectiveBatch",
		"hyper.microBatch",
		"hardware.count"
	].map((name) => facts.get(name)?.value);
	if (typeof batch !== "number" || typeof micro !== "number" || typeof count !== "number") return void 0;
	const passes = Math.floor(Math.floor(batch / count) / micro);
	return passes > 0 ? {
		value: passes,
		state: "derived",
		from: [
			"hyper.effectiveBatch",
			"hyper.microBatch",
			"hardware.count"
		]
	} : void 0;
}
const written = /(^|\/)hyperparameters\.ya?ml$/;
const litgpt = {
	id: "litgpt",
	title: "LitGPT",
	homepage: "https://github.com/Lightning-AI/litgpt",
	version: "0.5.13",
	dialect: "omegaconf",
	signatures: [
		{
			kind: "train",
			all: ["checkpoint_dir"],
			min: 2,
			any: [
				"data.class_path",
				"train.global_batch_size",
				"train.micro_batch_size",
				"lora_r",
				"eval.interval",
				"out_dir"
			],
			none: [
				"model_name_or_path",
				"base_model",
				"model"
			],
			notFile: written
		},
		{
			kind: "train",
			all: ["model_name", "train.global_batch_size"],
			any: [
				"initial_checkpoint_dir",
				"data.class_path",
				"data"
			],
			none: ["checkpoint_dir"],
			notFile: written
		},
		{
			kind: "job",
			all: ["train.global_batch_size"],
			any: ["checkpoint_dir", "model_name"],
			file: written
		}
	],
	facts: {
		"plan.name": require_reading.text("log.run"),
		"model.id": model,
		"model.tokenizer": require_reading.when(pretrains, fromCheckpoints("tokenizer_dir")),
		"model.initFromScratch": (scope) => {
			if (finetunes(scope)) return require_reading.byDefault(false);
			const start = require_reading.find(scope.native, "initial_checkpoint_dir");
			return start && !require_reading.isEmpty(start) ? require_reading.stated(start, false) : require_reading.byDefault(true);
		},
		"security.customCode": require_components.customCode("class_path", /^(litgpt\.|torch\.|bitsandbytes\.|[A-Za-z]\w*$)/),
		"method.kind": method,
		...require_reading.allWhen(adapts, {
			"adapter.rank": require_reading.integer("lora_r", { default: 8 }),
			"adapter.alpha": require_reading.number("lora_alpha", { default: 16 }),
			"adapter.dropout": require_reading.number("lora_dropout", { default: .05 }),
			"adapter.targets": targets,
			"adapter.targetsMode": require_reading.mapped(targets, () => "list")
		}),
		"quantization.bits": bits,
		...require_reading.allWhen(isQuantised, {
			"quantization.scheme": require_reading.always("bitsandbytes"),
			"quantization.type": quantize((name) => /nf4|fp4|int8/.exec(name)?.[0]),
			"quantization.double": quantize((name) => name.endsWith("-dq"))
		}),
		"objective.kind": (scope) => require_reading.byDefault(pretrains(scope) ? "continued-pretraining" : "sft"),
		"data.heldOutKind": heldOut,
		"data.heldOutSize": heldOutSize,
		"data.template": require_reading.inside("data.init_args", require_reading.text("prompt_style")),
		"data.lossOn": require_reading.when((s) => moduleOf(s)?.format === "instruction", require_reading.mapped(require_reading.flag("data.init_args.mask_prompt", { default: false }), (on) => on === true ? "completion" : "all")),
		"data.sequenceLength": require_reading.integer("train.max_seq_length"),
		"data.overlong": require_reading.when(finetunes, require_reading.always("truncate")),
		"hyper.learningRate": rate("lr", .001),
		"hyper.schedule": (scope) => require_reading.byDefault(pretrains(scope) ? "cosine-min" : "cosine"),
		"hyper.warmupSteps": require_reading.when((s) => !require_reading.has(s.native, "train.lr_warmup_fraction"), byCommand(require_reading.positive("train.lr_warmup_steps", { default: 2e3 }), require_reading.positive("train.lr_warmup_steps", { default: 100 }))),
		"hyper.warmupRatio": require_reading.positive("train.lr_warmup_fraction"),
		"hyper.epochs": (scope) => require_reading.number("train.epochs", pretrains(scope) || ends(scope) ? {} : { default: 5 })(scope),
		"hyper.maxSteps": require_reading.positive("train.max_steps"),
		"hyper.maxTokens": require_reading.positive("train.max_tokens"),
		"hyper.microBatch": byCommand(require_reading.integer("train.micro_batch_size", { default: 4 }), require_reading.integer("train.micro_batch_size", { default: 1 })),
		"hyper.effectiveBatch": byCommand(require_reading.integer("train.global_batch_size", { default: 512 }), require_reading.integer("train.global_batch_size", { default: 16 })),
		"hyper.optimizer": optimizer,
		"hyper.weightDecay": rate("weight_decay", .01),
		"hyper.maxGradNorm": require_reading.number("train.max_norm"),
		"hyper.seed": byCommand(require_reading.integer("seed", { default: 42 }), require_reading.integer("seed", { default: 1337 })),
		"precision.train": require_reading.choice("precision", precisions, { default: "auto" }),
		"hardware.count": devices,
		"hardware.nodes": require_reading.integer("num_nodes", { default: 1 }),
		"distributed.backend": backend,
		"checkpoint.trigger": savesSteps,
		"checkpoint.every": require_reading.when((s) => savesSteps(s)?.value === "steps", require_reading.integer("train.save_interval", { default: 1e3 })),
		"checkpoint.everyUnit": require_reading.when((s) => savesSteps(s)?.value === "steps", require_reading.always("steps")),
		"checkpoint.resume": require_trainer.resume("resume"),
		"evaluation.trigger": require_reading.always("steps"),
		"evaluation.every": evaluationInterval,
		"evaluation.everyUnit": require_reading.always("steps"),
		"output.dir": require_reading.text("out_dir"),
		"output.mergeAdapter": require_reading.when(adapts, require_reading.always(true, "litgpt merges LoRA weights at the end of training")),
		"logging.destinations": destinations,
		"logging.project": require_reading.text("log.project"),
		"logging.uploadsModel": require_reading.when((s) => /^(wandb|litlogger)$/.test(require_reading.textAt(s.native, "logger_name") ?? ""), require_reading.flag("log.log_model", { default: false }))
	},
	lists: {
		"data.train": trainData,
		"data.validation": validationData,
		secrets: require_secrets.secretsAt(["access_token", "data.init_args.access_token"])
	},
	conclude: (facts) => ({ "hyper.accumulation": accumulation(facts) })
};

exports.litgpt = litgpt;