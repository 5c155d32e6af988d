Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_reading = require("./shared-reading.cjs");
const require_trainer = require("./shared-trainer.cjs");
const require_data_files = require("./shared-data-files.cjs");
const require_secrets = require("./shared-secrets.cjs");
const require_targets = require("./shared-targets.cjs");

// src/frameworks/shared/launcher.ts
function launcherFacts(key) {
	return {
		"distributed.backend": inLauncher(key, backend$1),
		"distributed.zeroStage": inLauncher(key, require_reading.when(isDeepspeed, ofDeepspeed(require_trainer.zeroStage, require_reading.integer("zero_stage")))),
		"distributed.offload": inLauncher(key, require_reading.when(isDeepspeed, ofDeepspeed(require_trainer.offload, require_reading.choice(["offload_param_device", "offload_optimizer_device"], devices)))),
		"hardware.nodes": inLauncher(key, require_reading.integer("num_machines"))
	};
}
const launcherRestated = (key) => require_trainer.restatedInDeepspeed((reading) => inLauncher(key, require_reading.when(isDeepspeed, require_trainer.inConfig(fileKey, reading))));
const devices = {
	cpu: "cpu",
	nvme: "nvme",
	none: "none"
};
const backend$1 = (scope) => require_reading.choice("distributed_type", {
	no: "none",
	multi_gpu: "ddp",
	deepspeed: "deepspeed",
	fsdp: require_reading.textAt(scope.native, "fsdp_config.fsdp_version") === "2" ? "fsdp2" : "fsdp",
	megatron_lm: "megatron"
})(scope);
const isDeepspeed = ({ native }) => require_reading.textAt(native, "distributed_type")?.toUpperCase() === "DEEPSPEED";
const fileKey = "deepspeed_config.deepspeed_config_file";
function ofDeepspeed(inFile, inKeys) {
	const file = require_trainer.inConfig(fileKey, inFile);
	return (scope) => require_reading.has(scope.native, fileKey) ? file(scope) : inKeys({
		...scope,
		native: require_reading.within(scope.native, "deepspeed_config")
	});
}
function inLauncher(key, reading) {
	return (scope) => {
		const at = require_reading.find(scope.native, key);
		if (!at || require_reading.isEmpty(at)) return void 0;
		const side = launcherFile$1(scope, key);
		return side ? reading({
			...scope,
			native: side
		}) : require_reading.unresolved(at, "the accelerate file is not in this repository");
	};
}
function launcherFile$1(scope, key) {
	const path = require_reading.textAt(scope.native, key);
	return path === void 0 ? void 0 : require_trainer.openNear(scope, path);
}

// src/frameworks/fms-hf-tuning.ts
const methods = {
	lora: "lora",
	alora: "lora",
	pt: "prompt-tuning"
};
const dtypes = {
	bfloat16: "bf16",
	float16: "fp16",
	float32: "fp32",
	"torch.bfloat16": "bf16",
	"torch.float16": "fp16",
	"torch.float32": "fp32"
};
const handlerFormats = {
	tokenize_and_apply_input_masking: "instruction",
	apply_tokenizer_chat_template: "chat",
	tokenize_and_apply_chat_template_with_masking: "chat",
	apply_custom_jinja_template: "custom",
	tokenize: "text"
};
const trackers = { file_logger: "file" };
const sampleText = "Classify if the tweet is a complaint or not:";
const bitsandbytesKeys = ["bitsandbytes", "bnb_qlora"];
const peftMethod = (scope) => (require_reading.textAt(scope.native, "peft_method") ?? "").toLowerCase();
const isLora = (scope) => /^a?lora$/.test(peftMethod(scope));
const isPrompt = (scope) => peftMethod(scope) === "pt";
const startsFromText = (scope) => /^text$/i.test(require_reading.textAt(scope.native, "prompt_tuning_init") ?? "TEXT");
const launcherFile = "accelerate_launch_args.config_file";
const launcher = launcherFacts(launcherFile);
const ofLauncher = (name) => (scope) => launcher[name]?.(scope);
const mayBeDeepspeed = (scope) => backend(scope)?.value !== "fsdp";
const ofTrainerOrLauncher = (name) => require_reading.when(mayBeDeepspeed, require_reading.firstSaid((scope) => require_trainer.trainingArguments[name]?.(scope), ofLauncher(name)));
const ownRestated = require_trainer.deepspeedRestated("deepspeed");
const restated = Object.fromEntries(Object.entries(launcherRestated(launcherFile)).map(([name, ofFile]) => [name, require_reading.when(mayBeDeepspeed, require_reading.firstSaid((scope) => ownRestated[name]?.(scope), ofFile))]));
const fmsHfTuning = {
	id: "fms-hf-tuning",
	title: "fms-hf-tuning",
	homepage: "https://github.com/foundation-model-stack/fms-hf-tuning",
	version: "d3c30a03",
	dialect: "pyyaml",
	signatures: [
		{
			kind: "job",
			all: ["model_name_or_path", "do_dataprocessing_only=^[Tt]rue$"],
			any: ["training_data_path", "data_config_path"],
			none: ["stage", "finetuning_type"]
		},
		{
			kind: "train",
			all: ["model_name_or_path"],
			any: ["training_data_path", "data_config_path"],
			none: ["stage", "finetuning_type"]
		},
		{
			kind: "dataset-registry",
			all: ["dataprocessor", "datasets[].data_paths"]
		}
	],
	facts: {
		"plan.name": require_reading.text("run_name"),
		"model.id": require_reading.text("model_name_or_path"),
		"model.tokenizer": require_reading.text("tokenizer_name_or_path"),
		"model.loadDtype": require_reading.choice("torch_dtype", dtypes, { default: "bf16" }),
		"model.attention": require_reading.when((scope) => require_reading.flag("use_flash_attn", { default: true })(scope)?.value === true, require_reading.text("flash_attn_implementation", { default: "flash_attention_2" })),
		"method.kind": require_reading.scalar("peft_method", (node) => methods[node.text.toLowerCase()], {
			default: "full",
			none: ["none"],
			note: "all weights are trained unless `peft_method` is set"
		}),
		"method.variant": require_reading.when(isLora, variant),
		...require_reading.allWhen(isLora, {
			"adapter.rank": require_reading.integer("r", { default: 8 }),
			"adapter.alpha": require_reading.number("lora_alpha", { default: 32 }),
			"adapter.dropout": require_reading.number("lora_dropout", { default: .05 }),
			...require_targets.peftTargetFacts("target_modules"),
			"adapter.modulesToSave": require_reading.texts("modules_to_save"),
			"adapter.rslora": require_reading.flag("use_rslora", { default: false }),
			"adapter.dora": require_reading.flag("use_dora", { default: false }),
			"adapter.bias": require_reading.choice("bias", {
				none: "none",
				all: "all",
				lora_only: "adapter-only"
			}, { default: "none" })
		}),
		"quantization.bits": (scope) => {
			const at = quantisedAt(scope);
			return at ? require_reading.stated(at, 4) : require_reading.byDefault(16);
		},
		"quantization.scheme": (scope) => {
			const at = quantisedAt(scope);
			return at && require_reading.stated(at, at.path === "auto_gptq" ? "gptq" : "bitsandbytes");
		},
		"quantization.type": require_reading.when((scope) => bitsandbytesKeys.some((key) => require_reading.has(scope.native, key)), quantType),
		...require_reading.allWhen(isPrompt, {
			"prompt.virtualTokens": require_reading.integer("num_virtual_tokens", { default: 8 }),
			"prompt.init": require_reading.choice("prompt_tuning_init", {
				text: "text",
				random: "random",
				sample_vocab: "vocabulary"
			}, { default: "text" }),
			"prompt.initText": require_reading.when(startsFromText, require_reading.text("prompt_tuning_init_text", {
				default: sampleText,
				note: "an example text that is built in"
			})),
			"prompt.tokenizer": require_reading.text("tokenizer_name_or_path")
		}),
		"objective.kind": require_reading.always("sft"),
		"data.heldOutKind": heldOut,
		"data.heldOutSize": heldOutSize,
		"data.chatTemplate": require_reading.firstSaid(require_reading.verbatim("chat_template"), ofRegistry(require_reading.verbatim(["dataprocessor.chat_template_path", "dataprocessor.chat_template"]))),
		"data.template": require_reading.verbatim("data_formatter_template"),
		"data.lossOn": lossOn,
		"data.sequenceLength": require_reading.integer("max_seq_length", { default: 4096 }),
		"data.packing": require_reading.flag("packing", { default: false }),
		"data.streaming": require_reading.firstSaid(ofRegistry(require_reading.flag("dataprocessor.streaming", { default: false })), require_reading.always(false)),
		"data.mixing": mixing,
		...require_trainer.trainingArguments,
		"precision.train": training,
		"hardware.count": require_reading.external("all visible accelerators, unless SET_NUM_PROCESSES_TO_NUM_GPUS turns `num_processes` on"),
		"hardware.nodes": require_reading.firstSaid(require_reading.when((scope) => require_reading.has(scope.native, "accelerate_launch_args.num_machines"), require_reading.integer("accelerate_launch_args.num_machines")), ofLauncher("hardware.nodes")),
		"distributed.backend": backend,
		"distributed.zeroStage": ofTrainerOrLauncher("distributed.zeroStage"),
		"distributed.offload": ofTrainerOrLauncher("distributed.offload"),
		"distributed.configFile": require_reading.when((scope) => require_reading.has(scope.native, "accelerate_launch_args.config_file"), require_reading.text("accelerate_launch_args.config_file")),
		"checkpoint.trigger": require_trainer.trigger("save_strategy", "epoch"),
		...require_trainer.interval("checkpoint", "save_steps", require_trainer.trigger("save_strategy", "epoch"), 500),
		"output.dir": require_reading.text(["save_model_dir", "output_dir"]),
		"serving.engine": postProcessed("vllm"),
		"serving.adapterServed": postProcessed(true),
		"logging.destinations": destinations,
		"logging.project": require_reading.text([
			"aim_experiment",
			"mlflow_experiment",
			"clearml_project",
			"experiment"
		]),
		"tokens.added": require_reading.texts("add_special_tokens"),
		"tokens.rowsTrained": rowsTrained
	},
	lists: {
		"data.train": require_reading.firstList(file("training_data_path"), registered("train")),
		"data.validation": require_reading.firstList(file("validation_data_path"), registered("validation")),
		secrets: require_secrets.secretsAt(["hub_token", "push_to_hub_token"])
	},
	restated
};
function variant(scope) {
	const at = require_reading.find(scope.native, "peft_method");
	return at && peftMethod(scope) === "alora" ? require_reading.stated(at, "alora") : require_reading.firstOn([["use_dora", "dora"]])(scope);
}
function quantisedAt(scope) {
	return ["auto_gptq", ...bitsandbytesKeys].map((key) => require_reading.find(scope.native, key)).find((at) => at && !require_reading.isEmpty(at));
}
function quantType(scope) {
	const fact = require_reading.texts(bitsandbytesKeys)(scope);
	const [type] = Array.isArray(fact?.value) ? fact.value : [];
	if (!fact || type === void 0) return fact;
	return {
		...fact,
		value: /^(nf4|fp4)$/.test(String(type)) ? type : "nf4"
	};
}
function registryOf(scope) {
	const path = require_reading.textAt(scope.native, "data_config_path");
	return path === void 0 ? void 0 : require_trainer.openNear(scope, path);
}
function ofRegistry(reading) {
	return (scope) => {
		const at = require_reading.find(scope.native, "data_config_path");
		if (!at || require_reading.isEmpty(at)) return void 0;
		const native = registryOf(scope);
		return native ? reading({
			...scope,
			native
		}) : require_reading.unresolved(at, missingConfig);
	};
}
const missingConfig = "the data configuration is not in this repository";
const source = {
	id: (scope) => {
		const fact = require_reading.texts("data_paths")(scope);
		const [first] = Array.isArray(fact?.value) ? fact.value : [];
		return fact && first !== void 0 ? {
			...fact,
			value: String(first)
		} : fact;
	},
	files: require_reading.texts("data_paths"),
	split: require_reading.text("dataset_split_name"),
	fileFormat: (scope) => {
		const fact = require_reading.texts("data_paths")(scope);
		const [first] = Array.isArray(fact?.value) ? fact.value : [];
		const format = require_data_files.fileFormatOf(String(first ?? ""));
		return fact && format ? {
			...fact,
			value: format
		} : void 0;
	},
	weight: require_reading.when((scope) => require_reading.has(scope.native, "sampling"), require_reading.number("sampling")),
	format: handlerFormat,
	labelled: (scope) => {
		const fact = handlerFormat(scope);
		return fact && fact.value !== "custom" ? {
			...fact,
			value: fact.value !== "text"
		} : void 0;
	}
};
function handlerFormat(scope) {
	for (const handler of require_reading.itemsAt(scope.native, "data_handlers").toReversed()) {
		const at = require_reading.find(handler, "name");
		const format = handlerFormats[require_reading.textAt(handler, "name") ?? ""];
		if (at && format !== void 0) return require_reading.stated(at, format);
	}
}
function registered(part) {
	return (scope) => {
		const at = require_reading.find(scope.native, "data_config_path");
		if (!at || require_reading.isEmpty(at)) return require_reading.noRecords("unset", "data_config_path");
		const native = registryOf(scope);
		const list = native && require_reading.find(native, "datasets");
		if (!native || !list) return {
			fact: require_reading.unresolved(at, missingConfig),
			records: []
		};
		const items = require_reading.itemsAt(native, "datasets").filter((item) => shareOf(item, part) > 0);
		if (items.length === 0) return require_reading.noRecords("unset", "datasets");
		return require_reading.recordsOf(items.map((item) => require_reading.readFields(source, {
			...scope,
			native: item
		})), list);
	};
}
function shareOf(item, part) {
	if (!require_reading.has(item, "split")) return part === "train" ? 1 : 0;
	return Number(require_reading.textAt(item, `split.${part}`) ?? 0);
}
function file(key) {
	return (scope) => {
		const at = require_reading.find(scope.native, key);
		if (!at || require_reading.isEmpty(at)) return require_reading.noRecords("unset", key);
		const name = require_reading.textAt(scope.native, key) ?? "";
		const fileFormat = require_data_files.fileFormatOf(name);
		const record = {
			id: require_reading.text(key)(scope),
			fileFormat: fileFormat ? require_reading.stated(at, fileFormat) : void 0,
			format: format(scope),
			labelled: labelled(scope)
		};
		return require_reading.recordsOf([record], at);
	};
}
function format(scope) {
	const chat = require_reading.findFirst(scope.native, ["dataset_conversation_field", "instruction_template"]);
	if (chat && !require_reading.isEmpty(chat)) return require_reading.stated(chat, "chat");
	const template = require_reading.find(scope.native, "data_formatter_template");
	if (template && !require_reading.isEmpty(template)) return require_reading.stated(template, "instruction");
	const field = require_reading.find(scope.native, "dataset_text_field");
	if (!field || require_reading.isEmpty(field)) return require_reading.byDefault("instruction", "columns `input` and `output`");
	return require_reading.stated(field, require_reading.has(scope.native, "response_template") ? "instruction" : "text");
}
function labelled(scope) {
	const fact = format(scope);
	return fact && {
		...fact,
		value: fact.value !== "text"
	};
}
function lossOn(scope) {
	if (require_reading.has(scope.native, "data_config_path")) return void 0;
	const response = require_reading.find(scope.native, "response_template");
	if (response && !require_reading.isEmpty(response)) return require_reading.stated(response, require_reading.has(scope.native, "instruction_template") ? "assistant-turns" : "completion");
	const single = require_reading.findFirst(scope.native, ["dataset_text_field", "data_formatter_template"]);
	if (!single || require_reading.isEmpty(single)) return require_reading.byDefault("completion", "the input is masked");
	return require_reading.byDefault("all", "without `response_template` the loss covers every token");
}
function heldOut(scope) {
	const named = require_reading.find(scope.native, "validation_data_path");
	if (named && !require_reading.isEmpty(named)) return require_reading.stated(named, "dataset");
	return require_reading.firstSaid(ofRegistry(split), require_reading.always("none"))(scope);
}
function split(scope) {
	const held = require_reading.itemsAt(scope.native, "datasets").find((item) => shareOf(item, "validation") > 0);
	const at = held && require_reading.find(held, "split");
	return held && at ? require_reading.stated(at, shareOf(held, "train") > 0 ? "fraction" : "dataset") : void 0;
}
function heldOutSize(scope) {
	return ofRegistry((inner) => {
		const held = require_reading.itemsAt(inner.native, "datasets").find((item) => shareOf(item, "validation") > 0 && shareOf(item, "train") > 0);
		return held && require_reading.number("split.validation")({
			...inner,
			native: held
		});
	})(scope);
}
function mixing(scope) {
	return ofRegistry((inner) => {
		if (!require_reading.itemsAt(inner.native, "datasets").some((item) => require_reading.has(item, "sampling"))) return require_reading.byDefault("concat");
		return require_reading.choice("dataprocessor.sampling_stopping_strategy", {
			first_exhausted: "interleave-first-exhausted",
			all_exhausted: "interleave-all-exhausted"
		}, { default: "interleave-all-exhausted" })(inner);
	})(scope);
}
function training(scope) {
	const mixed = require_trainer.precision("bf16", "fp16")(scope);
	return mixed?.state === "default" ? require_reading.choice("torch_dtype", dtypes, { default: "bf16" })(scope) : mixed;
}
function backend(scope) {
	const asked = require_reading.firstOn([["use_fsdp", "fsdp"], ["use_deepspeed", "deepspeed"]]);
	return require_reading.firstSaid(require_reading.inside("accelerate_launch_args", asked), ofLauncher("distributed.backend"), require_reading.external("FSDP when more than one accelerator is visible"))(scope);
}
function postProcessed(value) {
	return (scope) => isLora(scope) ? require_reading.firstOn([["lora_post_process_for_vllm", value]])(scope) : void 0;
}
function destinations(scope) {
	const fact = require_reading.texts("trackers", {
		default: ["file_logger"],
		none: ["none"]
	})(scope);
	const reported = require_reading.texts("report_to", { none: ["none"] })(scope);
	const names = [fact, reported].flatMap((one) => Array.isArray(one?.value) ? one.value.map(String) : []);
	const at = reported?.state === "stated" && fact?.state === "default" ? reported : fact;
	return at && {
		...at,
		value: [...new Set(names.map((name) => trackers[name] ?? name))]
	};
}
function rowsTrained(scope) {
	if (!isLora(scope) || !require_reading.has(scope.native, "add_special_tokens")) return void 0;
	const indices = require_reading.find(scope.native, "trainable_token_indices");
	if (indices && !require_reading.isEmpty(indices)) return require_reading.stated(indices, true);
	const saved = require_reading.texts("modules_to_save")(scope);
	if (!Array.isArray(saved?.value)) return require_reading.byDefault(false);
	return {
		...saved,
		value: saved.value.some((name) => /embed/.test(String(name)))
	};
}

exports.fmsHfTuning = fmsHfTuning;