Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_reading = require("./shared-reading.cjs");
const require_data_files = require("./shared-data-files.cjs");
const require_objective = require("./shared-objective.cjs");
const require_peft_kinds = require("./shared-peft-kinds.cjs");
const require_secrets = require("./shared-secrets.cjs");
const require_targets = require("./shared-targets.cjs");
const require_trainer = require("./shared-trainer.cjs");

// src/frameworks/shared/sections.ts
const names = {
	model: [
		"model",
		"basemodel",
		"llm",
		"base",
		"pretrained"
	],
	train: [
		"train",
		"training",
		"trainer",
		"hyper",
		"hyperparameter",
		"hyperparameters",
		"hyperparams",
		"hparams",
		"sft",
		"dpo",
		"finetune",
		"finetuning",
		"tuning",
		"optim",
		"optimization",
		"optimisation",
		"optimizer",
		"schedule"
	],
	lora: [
		"lora",
		"qlora",
		"peft",
		"adapter",
		"dora"
	],
	quant: [
		"quant",
		"quantization",
		"quantisation",
		"bnb",
		"bitsandbytes"
	],
	data: [
		"data",
		"dataset",
		"datasets"
	],
	eval: [
		"eval",
		"evaluation",
		"validation"
	],
	output: [
		"output",
		"outputs",
		"logger",
		"logging",
		"log",
		"checkpoint",
		"checkpoints",
		"checkpointing",
		"save",
		"hub"
	]
};
const roleByName = new Map(Object.keys(names).flatMap((role) => names[role].map((name) => [name, role])));
const endings = /(config|configs|configuration|cfg|cfgs|conf|args|arguments|params|parameters|settings|options|opts)$/;
function roleOf(name) {
	const bare = name.toLowerCase().replace(/[-_ ]/g, "");
	return roleByName.get(bare) ?? roleByName.get(bare.replace(endings, ""));
}
const layouts = /* @__PURE__ */ new WeakMap();
function layoutOf(native) {
	const here = require_reading.find(native, "")?.node;
	if (here?.kind !== "map") return /* @__PURE__ */ new Map();
	let layout = layouts.get(here);
	if (layout === void 0) {
		layout = layOut(here);
		layouts.set(here, layout);
	}
	return layout;
}
function layOut(root) {
	const layout = /* @__PURE__ */ new Map([["top", [""]]]);
	const add = (role, path) => {
		if (role !== void 0) layout.set(role, [...layout.get(role) ?? [], path]);
	};
	for (const [name, node] of sectionsOf(root)) {
		const role = roleOf(name);
		add(role, name);
		if (role === void 0 || role === "data") continue;
		for (const [inner] of sectionsOf(node)) add(roleOf(inner), `${name}.${inner}`);
	}
	return layout;
}
function sectionsOf(map) {
	return [...map.entries.values()].flatMap(({ key, value }) => value.kind === "map" && !/[.[\]]/.test(key) ? [[key, value]] : []);
}
function pathsIn(native, roles, keys) {
	const layout = layoutOf(native);
	return roles.flatMap((role) => (layout.get(role) ?? []).flatMap((section) => keys.map((key) => section === "" ? key : `${section}.${key}`)));
}
function findIn(native, roles, keys, fits) {
	for (const path of pathsIn(native, roles, keys)) {
		const found = require_reading.find(native, path);
		if (found && fits(found)) return found;
	}
}
function hasSection(native, role) {
	return layoutOf(native).has(role);
}
const scalarText = ({ node }) => node.kind === "scalar" && node.text.trim() !== "" ? node.text.trim() : void 0;
const isNumber = (from, to) => (located) => {
	const value = require_reading.numberFrom(scalarText(located) ?? "");
	return value !== null && value >= from && value <= to;
};
const isFlag = (located) => require_reading.booleanFrom(scalarText(located) ?? "") !== null;
const isWord = (located) => /^[A-Za-z][\w./:@-]*$/.test(scalarText(located) ?? "") && !isFlag(located);
const isAnything = ({ node }) => node.kind !== "scalar" || node.text.trim() !== "";
const everywhere = [
	"top",
	"model",
	"train",
	"lora"
];
const telling = [
	[
		everywhere,
		["lora_r", "lora_rank"],
		isNumber(0, 4096)
	],
	[
		["lora"],
		["r", "rank"],
		isNumber(1, 4096)
	],
	[
		everywhere,
		["lora_alpha"],
		isNumber(0, 8192)
	],
	[
		["lora"],
		["alpha"],
		isNumber(.001, 8192)
	],
	[
		[...everywhere, "quant"],
		[
			"load_in_4bit",
			"load_in_8bit",
			"bnb_4bit_quant_type"
		],
		isAnything
	],
	[
		everywhere,
		[
			"use_lora",
			"use_qlora",
			"use_peft",
			"lora_enable",
			"enable_lora"
		],
		isFlag
	],
	[
		everywhere,
		["peft_type", "peft_method"],
		isWord
	],
	[
		everywhere,
		["num_virtual_tokens"],
		isNumber(1, 1e4)
	],
	[
		["train", "top"],
		["per_device_train_batch_size"],
		isNumber(1, 65536)
	]
];
const namesModel = [
	[
		"model",
		"top",
		"train"
	],
	[
		"base_model",
		"model_name_or_path",
		"base_model_name_or_path",
		"base_model_name",
		"base_model_id",
		"pretrained_model_name_or_path"
	],
	isWord
];
const rate = [
	["train", "top"],
	["learning_rate", "lr"],
	isNumber(1e-9, 1)
];
const length = [
	["train", "top"],
	[
		"num_train_epochs",
		"num_epochs",
		"epochs",
		"n_epochs",
		"max_epochs",
		"max_steps",
		"train_steps",
		"num_train_steps",
		"total_steps"
	],
	isNumber(.01, 1e9)
];
const effort = [
	[
		"train",
		"top",
		"data"
	],
	[
		"gradient_accumulation_steps",
		"per_device_train_batch_size",
		"train_batch_size",
		"batch_size",
		"micro_batch_size",
		"warmup_ratio",
		"warmup_steps",
		"weight_decay",
		"lr_scheduler_type",
		"max_grad_norm"
	],
	isAnything
];
const stands = (native, [roles, keys, fits]) => findIn(native, roles, keys, fits) !== void 0;
const foreign = /* @__PURE__ */ new Set([
	"instance_prompt",
	"class_prompt",
	"validation_prompt",
	"validation_prompts",
	"resolution",
	"image_size",
	"image_column",
	"vae",
	"unet",
	"pretrained_vae_model_name_or_path",
	"noise_scheduler",
	"noise_offset",
	"flow_matching",
	"num_train_timesteps",
	"guidance_scale",
	"text_encoder",
	"caption_column",
	"cache_latents",
	"clip_skip",
	"data_backend_config",
	"flow_schedule_shift",
	"lycoris_config",
	"model_flavour",
	"vae_batch_size",
	"max_resolution",
	"caption_extension",
	"network_dim",
	"network_module",
	"train_text_encoder",
	"merge_method",
	"architectures",
	"transformers_version",
	"_n_gpu",
	"_wandb",
	"wandb_version",
	"log_history",
	"run_info",
	"train_info",
	"train_runtime",
	"eval_runtime",
	"eval_loss",
	"train_loss",
	"best_metric",
	"apiVersion",
	"services",
	"jobs"
]);
const holdsForeign = (root) => root.entries.has("_target_") || [...root.entries.values()].some(({ key, value }) => foreign.has(key) || keysOf(value).some((inner) => foreign.has(inner)) || isRecord(value));
const keysOf = (node) => node.kind === "map" ? [...node.entries.keys()] : [];
const isRecord = (node) => {
	const keys = node.kind === "list" && node.items[0] ? keysOf(node.items[0]) : [];
	return keys.includes("loss") && (keys.includes("step") || keys.includes("epoch"));
};
function statesRun(native) {
	const here = require_reading.find(native, "")?.node;
	if (here?.kind !== "map" || holdsForeign(here)) return false;
	const told = telling.filter((one) => stands(native, one)).length;
	const named = stands(native, namesModel);
	if (told === 0 && !named) return false;
	const [rated, lasting, exerted] = [
		rate,
		length,
		effort
	].map((one) => stands(native, one));
	if (told === 0) return rated === true && lasting === true && exerted === true;
	const known = told + Number(named) + Number(rated) + Number(lasting) + Number(exerted);
	return (rated === true || lasting === true) && known >= 3;
}
const namesOwnModel = (native) => findIn(native, namesModel[0], [
	...namesModel[1],
	"model",
	"model_name",
	"model_id",
	"name"
], isWord) !== void 0;
const mostStages = 8;
function tuningRuns(native) {
	const here = require_reading.find(native, "")?.node;
	if (here?.kind !== "map" || holdsForeign(here)) return [];
	const members = sectionsOf(here).map(([name]) => require_reading.within(native, name));
	const whole = members.filter((member) => statesRun(member) && namesOwnModel(member));
	const outside = findIn(native, ["top"], [...namesModel[1], "model"], isWord) !== void 0 || hasSection(native, "lora");
	if (whole.length > 0 && whole.length <= mostStages && !outside) return whole;
	if (statesRun(native)) return [native];
	const parts = members.filter(statesRun);
	return parts.length <= mostStages ? parts : [];
}
const tuningWords = [
	"lora_",
	"lora:",
	"lora\"",
	"lora]",
	"lora ",
	"_lora",
	"LoRA",
	"LORA",
	"peft",
	"adapter",
	"dora",
	"load_in_",
	"bnb_4bit",
	"num_virtual_tokens",
	"per_device_train_batch_size",
	"base_model",
	"model_name_or_path"
];

// src/frameworks/generic.ts
const sure = .9;
const likely = .7;
const unsure = .6;
const scriptDecides = "the script behind this file decides";
const at = (roles, keys, read) => (scope) => read(pathsIn(scope.native, roles, keys))(scope);
const written = (confidence, reading) => (scope) => {
	const fact = reading(scope);
	if (!fact || fact.state === "unset" || fact.state === "default") return void 0;
	return fact.value === null ? fact : {
		confidence,
		...fact
	};
};
const firstWritten = (...readings) => require_reading.firstOf(...readings);
const model = [
	"model",
	"top",
	"train"
];
const train = ["train", "top"];
const lora = [
	"lora",
	"train",
	"top",
	"model"
];
const loraOnly = ["lora"];
const quant = [
	"quant",
	"model",
	"top",
	"train",
	"lora"
];
const data = [
	"data",
	"top",
	"train"
];
const output = [
	"output",
	"train",
	"top"
];
const evaluation = [
	"eval",
	"train",
	"top"
];
const one = (confidence, roles, keys, read) => written(confidence, at(roles, keys, read));
const baseModel = firstWritten(one(sure, model, [
	"base_model",
	"base_model_name_or_path",
	"model_name_or_path",
	"base_model_id",
	"base_model_name"
], require_reading.text), one(sure, model, [
	"pretrained_model_name_or_path",
	"model_id",
	"hf_model_id",
	"hf_model_name"
], require_reading.text), one(likely, ["model"], [
	"name_or_path",
	"model_name",
	"name",
	"id",
	"base",
	"path",
	"pretrained",
	"model_path"
], require_reading.text), one(likely, ["top", "train"], [
	"model",
	"model_name",
	"pretrained_model",
	"model_path",
	"checkpoint"
], require_reading.text));
const methods = {
	...Object.fromEntries(Object.entries(require_peft_kinds.peftKinds).map(([name, kind]) => [bare(name), kind])),
	qlora: "lora",
	dora: "lora",
	full: "full",
	fullft: "full",
	fft: "full",
	fullfinetune: "full",
	fullfinetuning: "full",
	fullparameter: "full",
	freeze: "partial",
	lastlayers: "partial",
	none: "full"
};
function bare(word) {
	return word.toLowerCase().replace(/[^a-z0-9]/g, "");
}
const knownMethod = (node) => Object.hasOwn(methods, bare(node.text)) ? methods[bare(node.text)] : void 0;
const wordAt = (roles, keys, take, confidence) => (scope) => {
	const located = findIn(scope.native, roles, keys, (one) => wordOf(one, take) !== void 0);
	const word = located && wordOf(located, take);
	return located && word !== void 0 ? require_reading.stated(located, word, { confidence }) : void 0;
};
const wordOf = ({ node }, take) => node.kind === "scalar" && node.text !== "" ? take(node) : void 0;
const methodKeys = [
	"peft_type",
	"peft_method",
	"peft",
	"finetuning_type",
	"finetune_type",
	"fine_tuning_type",
	"finetuning_method",
	"fine_tuning_method",
	"tuning_method",
	"training_method",
	"train_method",
	"training_type",
	"adapter",
	"adapter_type",
	"method"
];
const methodWord = firstWritten(wordAt([
	"train",
	"lora",
	"top",
	"model"
], methodKeys, knownMethod, likely), wordAt(loraOnly, ["type", "name"], knownMethod, likely));
const switchAt = firstWritten(one(likely, lora, [
	"use_lora",
	"use_peft",
	"lora_enable",
	"enable_lora",
	"lora_enabled"
], require_reading.flag), one(likely, loraOnly, [
	"enabled",
	"enable",
	"use",
	"active"
], require_reading.flag), one(likely, [
	"top",
	"train",
	"model"
], ["lora", "peft"], (keys) => onlyFlag(keys)));
const onlyFlag = (keys) => (scope) => {
	const path = keys.find((key) => require_reading.booleanFrom(require_reading.textAt(scope.native, key) ?? "") !== null);
	return path === void 0 ? void 0 : require_reading.flag(path)(scope);
};
const fullSwitch = one(likely, [
	"train",
	"top",
	"model"
], [
	"full_finetuning",
	"full_finetune",
	"full_fine_tuning",
	"use_full_finetuning"
], require_reading.flag);
const rank = firstWritten(one(sure, lora, ["lora_r", "lora_rank"], require_reading.integer), one(sure, loraOnly, ["r", "rank"], require_reading.integer), one(unsure, loraOnly, ["dim", "lora_dim"], require_reading.integer), require_reading.when((scope) => findIn(scope.native, [
	"top",
	"train",
	"model"
], ["lora_alpha"], () => true) !== void 0, one(likely, [
	"top",
	"train",
	"model"
], ["r", "rank"], require_reading.integer)));
const qloraSwitch = firstWritten(one(likely, quant, ["use_qlora", "qlora_enabled"], require_reading.flag), one(likely, [
	"top",
	"train",
	"model"
], ["qlora"], (keys) => onlyFlag(keys)));
function method(scope) {
	const word = methodWord(scope);
	if (word) return word;
	const on = switchAt(scope);
	if (on) return on.value === null ? on : {
		...on,
		value: on.value === true ? "lora" : "full"
	};
	if (fullSwitch(scope)?.value === true) return {
		...fullSwitch(scope),
		value: "full",
		state: "stated"
	};
	const qlora = qloraSwitch(scope);
	if (qlora?.value === true) return {
		...qlora,
		value: "lora"
	};
	const size = rank(scope);
	if (typeof size?.value === "number" && size.value > 0) return {
		...size,
		value: "lora",
		confidence: .8
	};
	return require_reading.external(scriptDecides)(scope);
}
const isLora = (scope) => method(scope)?.value === "lora";
const targets = Object.fromEntries(["adapter.targets", "adapter.targetsMode"].map((name) => [name, firstWritten(one(sure, lora, ["lora_target_modules", "target_modules"], (keys) => require_targets.targetFacts(keys)[name] ?? require_reading.text(keys)), one(likely, loraOnly, [
	"targets",
	"modules",
	"lora_target"
], (keys) => require_targets.targetFacts(keys)[name] ?? require_reading.text(keys)))]));
const quantOff = (scope) => {
	const fact = one(sure, ["quant"], [
		"use_bnb",
		"enabled",
		"enable",
		"use",
		"use_quantization",
		"quantize"
	], require_reading.flag)(scope);
	return fact?.value === false ? {
		...fact,
		value: 16
	} : void 0;
};
const bitWords = {
	"4bit": 4,
	int4: 4,
	nf4: 4,
	fp4: 4,
	bnb4bit: 4,
	"8bit": 8,
	int8: 8,
	bnb8bit: 8,
	none: 16,
	no: 16,
	"16bit": 16
};
const inBits = (node) => {
	const word = bare(node.text);
	if (Object.hasOwn(bitWords, word)) return bitWords[word];
	const bits = require_reading.numberFrom(node.text);
	return bits !== null && [
		2,
		3,
		4,
		8,
		16,
		32
	].includes(bits) ? bits : void 0;
};
const bitsKey = (scope) => {
	const located = findIn(scope.native, quant, [
		"quantization_bit",
		"quantization_bits",
		"quant_bits",
		"bits",
		"num_bits",
		"quantization",
		"quantize"
	], ({ node }) => node.kind === "scalar" && inBits(node) !== void 0);
	return located?.node.kind === "scalar" ? require_reading.stated(located, inBits(located.node) ?? 16, { confidence: likely }) : void 0;
};
const flagOn = (keys, bits) => (scope) => {
	const fact = one(sure, quant, keys, require_reading.flag)(scope);
	if (fact?.value === true) return {
		...fact,
		value: bits
	};
	return fact?.value === null ? fact : void 0;
};
const saysQlora = (scope) => {
	const fact = qloraSwitch(scope);
	if (fact?.value === true) return {
		...fact,
		value: 4
	};
	const word = wordAt([
		"train",
		"lora",
		"top",
		"model"
	], [...methodKeys, "type"], (node) => bare(node.text) === "qlora" ? "qlora" : void 0, likely)(scope);
	return word && {
		...word,
		value: 4
	};
};
const flagsOff = (scope) => {
	const fact = one(likely, quant, [
		"load_in_4bit",
		"use_4bit",
		"load_in_8bit"
	], require_reading.flag)(scope);
	return fact?.value === false ? {
		...fact,
		value: 16
	} : void 0;
};
const bits = firstWritten(quantOff, flagOn([
	"load_in_4bit",
	"use_4bit",
	"load_4bit"
], 4), flagOn([
	"load_in_8bit",
	"use_8bit",
	"load_8bit"
], 8), saysQlora, bitsKey, flagsOff);
const isQuantised = (scope) => Number(bits(scope)?.value ?? 16) < 16;
const onFourBits = (scope) => bits(scope)?.value === 4;
const dtypes = {
	bf16: "bf16",
	bfloat16: "bf16",
	fp16: "fp16",
	float16: "fp16",
	half: "fp16",
	fp32: "fp32",
	float32: "fp32",
	no: "fp32",
	auto: "auto"
};
const dtype = (node) => {
	const word = node.text.toLowerCase().replace(/^torch\./, "");
	return Object.hasOwn(dtypes, word) ? dtypes[word] : void 0;
};
const quantType = (node) => /^(nf4|fp4|int8|int4|fp8)$/i.exec(node.text)?.[0].toLowerCase();
const objectives = {
	sft: "sft",
	supervised: "sft",
	instructiontuning: "sft",
	instruction: "sft",
	supervisedfinetuning: "sft",
	cpt: "continued-pretraining",
	pt: "continued-pretraining",
	pretrain: "continued-pretraining",
	pretraining: "continued-pretraining",
	continuedpretraining: "continued-pretraining",
	dpo: "dpo",
	ipo: "ipo",
	kto: "kto",
	orpo: "orpo",
	simpo: "simpo",
	cpo: "cpo",
	rm: "reward-model",
	reward: "reward-model",
	rewardmodel: "reward-model",
	rewardmodeling: "reward-model",
	ppo: "ppo",
	grpo: "grpo",
	rloo: "rloo",
	distillation: "distillation",
	gkd: "distillation",
	sequenceclassification: "classification",
	textclassification: "classification"
};
const knownObjective = (node) => {
	const word = bare(node.text).replace(/trainer$/, "");
	return Object.hasOwn(objectives, word) ? objectives[word] : void 0;
};
const objectiveWord = wordAt([
	"train",
	"top",
	"model"
], [
	"objective",
	"training_objective",
	"stage",
	"train_stage",
	"training_stage",
	"training_type",
	"train_type",
	"algorithm",
	"algo",
	"trainer_type",
	"trainer",
	"rl",
	"method",
	"training_method",
	"task",
	"task_type",
	"type"
], knownObjective, likely);
const sections = [
	"sft",
	"dpo",
	"orpo",
	"kto",
	"grpo",
	"simpo",
	"cpo",
	"ppo"
];
const objectiveSection = (scope) => {
	const [name, ...others] = sections.filter((key) => require_reading.find(scope.native, key)?.node.kind === "map");
	const located = name && require_reading.find(scope.native, name);
	if (!located || others.length > 0) return void 0;
	return require_reading.booleanFrom(require_reading.textAt(scope.native, `${name}.enabled`) ?? "") === false ? void 0 : require_reading.stated(located, name, { confidence: unsure });
};
const byPath = (scope) => {
	const path = require_objective.objectiveByPath(scope.path);
	return path && {
		value: path.kind,
		state: "derived",
		confidence: unsure,
		note: "by the path"
	};
};
const byLoss = (scope) => {
	const fact = lossOn(scope);
	return fact && fact.value !== null ? {
		...fact,
		value: "sft",
		confidence: unsure
	} : void 0;
};
const lossWords = {
	all: "all",
	full: "all",
	completion: "completion",
	completions: "completion",
	response: "completion",
	responses: "completion",
	output: "completion",
	assistant: "assistant-turns",
	assistantonly: "assistant-turns",
	assistantturns: "assistant-turns"
};
const yesNo = (yes, no) => (keys) => require_reading.mapped(require_reading.flag(keys), (on) => on === true ? yes : no);
const lossOn = firstWritten(one(sure, data, [
	"train_on_inputs",
	"train_on_input",
	"train_on_prompt"
], yesNo("all", "completion")), one(sure, data, [
	"completion_only_loss",
	"train_on_completions",
	"train_on_completions_only",
	"train_on_responses_only",
	"mask_prompt",
	"mask_inputs"
], yesNo("completion", "all")), one(sure, data, ["assistant_only_loss"], yesNo("assistant-turns", "all")), wordAt(data, [
	"loss_on",
	"train_on",
	"loss_mask"
], (node) => lossWords[bare(node.text)], likely));
const trainKeys = [
	"train_file",
	"train_files",
	"train_path",
	"train_data_path",
	"train_data",
	"train_dataset",
	"train_datasets",
	"training_file",
	"training_data",
	"data_path",
	"dataset_path",
	"dataset_name",
	"dataset",
	"dataset_id"
];
const validationKeys = [
	"eval_file",
	"eval_path",
	"eval_data_path",
	"eval_data",
	"eval_dataset",
	"eval_datasets",
	"val_file",
	"val_path",
	"val_data_path",
	"val_data",
	"valid_file",
	"valid_path",
	"validation_file",
	"validation_path",
	"validation_data",
	"validation_dataset",
	"dev_file"
];
const testKeys = [
	"test_file",
	"test_path",
	"test_data_path",
	"test_data",
	"test_dataset"
];
const sourcesAt = (roles, keys, confidence) => (scope) => {
	const located = findIn(scope.native, roles, keys, namesData);
	const path = located && pathsIn(scope.native, roles, keys).find((key) => require_reading.find(scope.native, key) === void 0 ? false : same(require_reading.find(scope.native, key), located));
	const fact = path === void 0 ? void 0 : require_reading.texts(path)(scope);
	if (!located || !fact || !Array.isArray(fact.value)) return require_reading.noRecords("not-expressible");
	return require_reading.recordsOf(fact.value.map((name) => sourceRecord({
		...fact,
		confidence
	}, String(name))), located);
};
const same = (found, located) => found?.node === located.node;
function sourceRecord(fact, name) {
	const fileFormat = require_data_files.fileFormatOf(name);
	return {
		id: {
			...fact,
			value: name
		},
		fileFormat: fileFormat === void 0 ? void 0 : {
			...fact,
			value: fileFormat
		}
	};
}
function namesData({ node }) {
	if (node.kind === "list") return node.items.length > 0 && node.items.every((item) => item.kind === "scalar" && item.text !== "");
	return node.kind === "scalar" && node.text.trim() !== "" && require_reading.booleanFrom(node.text) === null && require_reading.numberFrom(node.text) === null && node.text.toLowerCase() !== "null" && node.text !== "~";
}
const orNothing = (list) => (scope) => {
	const found = list(scope);
	return found.records.length > 0 ? found : require_reading.noRecords("external", void 0, scriptDecides);
};
const heldOutShare = one(likely, [
	"data",
	"eval",
	"top",
	"train"
], [
	"val_size",
	"val_set_size",
	"validation_split",
	"validation_size",
	"val_split",
	"val_ratio",
	"test_size",
	"eval_split_ratio",
	"validation_split_percentage"
], require_reading.number);
const validation = require_reading.firstList(sourcesAt([
	"data",
	"eval",
	"top",
	"train"
], validationKeys, likely), sourcesAt(["data"], [
	"validation",
	"valid",
	"val",
	"eval",
	"dev"
], unsure));
const heldOut = (scope) => {
	const files = validation(scope);
	if (files.records.length > 0) return {
		...files.fact,
		value: "dataset",
		confidence: unsure
	};
	const share = heldOutShare(scope);
	if (typeof share?.value !== "number") return share;
	return {
		...share,
		value: share.value === 0 ? "none" : share.value < 1 ? "fraction" : "count"
	};
};
const optimizer = firstWritten(wordAt(train, [
	"optim",
	"optimizer",
	"optimizer_type",
	"optimizer_name"
], (node) => optimizerOf(node.text), likely));
function optimizerOf(name) {
	const known = require_trainer.optimizerName(name.replace(/^.*\./, ""));
	return /^(adam|adafactor|lion|muon|sgd|galore|lomo|apollo)/.test(known) ? known : void 0;
}
const schedule = firstWritten(wordAt(train, [
	"lr_scheduler_type",
	"lr_scheduler",
	"scheduler",
	"scheduler_type",
	"lr_schedule"
], (node) => require_trainer.schedules[node.text.toLowerCase()], likely));
const precision = (scope) => {
	for (const [key, name] of [["bf16", "bf16"], ["fp16", "fp16"]]) {
		const fact = one(sure, [
			"train",
			"top",
			"model"
		], [key], require_reading.flag)(scope);
		if (fact?.value === true) return {
			...fact,
			value: name
		};
	}
	return wordAt(["train", "top"], ["mixed_precision", "precision"], dtype, likely)(scope);
};
const deepspeedFile = one(likely, ["train", "top"], [
	"deepspeed",
	"deepspeed_config",
	"ds_config",
	"ds_cfgs"
], (keys) => (scope) => {
	const path = keys.find((key) => /\.json$|\.ya?ml$/.test(require_reading.textAt(scope.native, key) ?? ""));
	return path === void 0 ? void 0 : require_reading.text(path)(scope);
});
const evaluationTrigger = firstWritten(one(sure, evaluation, ["eval_strategy", "evaluation_strategy"], require_trainer.trigger), require_reading.mapped(one(unsure, evaluation, ["eval_steps"], require_reading.positive), () => "steps"));
const saves = firstWritten(one(sure, output, ["save_strategy"], require_trainer.trigger), require_reading.mapped(one(unsure, output, ["save_steps"], require_reading.positive), () => "steps"));
const every = (roles, key, decides) => require_reading.when((scope) => decides(scope)?.value === "steps", one(likely, roles, [key], require_reading.positive));
const secretKeys = [
	"hf_token",
	"hub_token",
	"huggingface_token",
	"wandb_api_key",
	"wandb_token",
	"api_key",
	"openai_api_key"
];
const generic = {
	id: "generic",
	title: "Project-own file",
	homepage: "https://huggingface.co/docs/transformers/trainer",
	version: "1",
	dialect: "pyyaml",
	signatures: [{
		kind: "train",
		fallback: "last",
		test: (native) => tuningRuns(native).length > 0,
		words: tuningWords
	}],
	runs: ({ native }) => tuningRuns(native),
	facts: {
		"plan.name": one(likely, output, [
			"run_name",
			"experiment_name",
			"log_run_name"
		], require_reading.text),
		"model.id": baseModel,
		"model.revision": one(sure, model, ["model_revision", "revision"], require_reading.text),
		"model.tokenizer": one(likely, model, [
			"tokenizer_name",
			"tokenizer_name_or_path",
			"tokenizer"
		], require_reading.text),
		"model.loadDtype": wordAt(model, ["torch_dtype", "dtype"], dtype, likely),
		"model.attention": one(sure, model, ["attn_implementation"], require_reading.text),
		"security.trustRemoteCode": one(sure, [...model, "data"], ["trust_remote_code"], require_reading.flag),
		"method.kind": method,
		...require_reading.allWhen(isLora, {
			"adapter.rank": rank,
			"adapter.alpha": firstWritten(one(sure, lora, ["lora_alpha"], require_reading.number), one(sure, loraOnly, ["alpha"], require_reading.number)),
			"adapter.dropout": firstWritten(one(sure, lora, ["lora_dropout"], require_reading.number), one(sure, loraOnly, ["dropout"], require_reading.number)),
			...targets,
			"adapter.modulesToSave": one(sure, lora, ["modules_to_save", "lora_modules_to_save"], require_reading.texts),
			"adapter.rslora": one(sure, lora, ["use_rslora"], require_reading.flag),
			"adapter.dora": one(sure, lora, ["use_dora"], require_reading.flag)
		}),
		"quantization.bits": bits,
		...require_reading.allWhen(onFourBits, {
			"quantization.type": wordAt(quant, [
				"bnb_4bit_quant_type",
				"quant_type",
				"quantization_type"
			], quantType, sure),
			"quantization.double": one(sure, quant, [
				"bnb_4bit_use_double_quant",
				"double_quant",
				"use_double_quant",
				"use_nested_quant"
			], require_reading.flag),
			"quantization.computeDtype": wordAt(quant, ["bnb_4bit_compute_dtype", "compute_dtype"], dtype, sure)
		}),
		"quantization.scheme": (scope) => {
			const fact = one(sure, quant, [
				"load_in_4bit",
				"load_in_8bit",
				"bnb_4bit_quant_type"
			], require_reading.text)(scope);
			return fact && isQuantised(scope) ? {
				...fact,
				value: "bitsandbytes"
			} : void 0;
		},
		"prompt.virtualTokens": one(sure, lora, ["num_virtual_tokens"], require_reading.integer),
		"objective.kind": require_reading.firstOf(objectiveWord, objectiveSection, byLoss, byPath, require_reading.external(scriptDecides)),
		"data.heldOutKind": heldOut,
		"data.heldOutSize": require_reading.when((scope) => heldOut(scope)?.value !== "dataset", heldOutShare),
		"data.chatTemplate": one(likely, [...data, "model"], ["chat_template"], require_reading.text),
		"data.lossOn": lossOn,
		"data.sequenceLength": firstWritten(one(sure, [
			"data",
			"model",
			"train",
			"top"
		], [
			"max_seq_length",
			"max_seq_len",
			"model_max_length",
			"cutoff_len"
		], require_reading.integer), one(unsure, [
			"data",
			"model",
			"train",
			"top"
		], [
			"max_length",
			"seq_length",
			"seq_len",
			"sequence_len",
			"sequence_length",
			"context_length",
			"block_size"
		], require_reading.integer)),
		"data.packing": one(sure, data, [
			"packing",
			"sample_packing",
			"pack"
		], require_reading.flag),
		"hyper.learningRate": one(sure, train, ["learning_rate", "lr"], require_reading.number),
		"hyper.schedule": schedule,
		"hyper.warmupSteps": one(likely, train, [
			"warmup_steps",
			"num_warmup_steps",
			"lr_warmup_steps"
		], require_reading.positive),
		"hyper.warmupRatio": one(sure, train, ["warmup_ratio", "lr_warmup_ratio"], require_reading.positive),
		"hyper.epochs": firstWritten(one(sure, train, ["num_train_epochs"], require_reading.number), one(likely, train, [
			"num_epochs",
			"epochs",
			"n_epochs",
			"max_epochs"
		], require_reading.number)),
		"hyper.maxSteps": one(likely, train, [
			"max_steps",
			"train_steps",
			"num_train_steps",
			"total_steps"
		], require_reading.positive),
		"hyper.microBatch": firstWritten(one(sure, train, ["per_device_train_batch_size"], require_reading.integer), one(likely, train, [
			"per_device_batch_size",
			"train_batch_size_per_device",
			"per_gpu_train_batch_size",
			"micro_batch_size"
		], require_reading.integer), one(unsure, train, ["train_batch_size", "batch_size"], require_reading.integer)),
		"hyper.accumulation": one(sure, train, [
			"gradient_accumulation_steps",
			"grad_accum_steps",
			"grad_accumulation_steps",
			"gradient_accumulation"
		], require_reading.integer),
		"hyper.effectiveBatch": one(likely, train, [
			"effective_batch_size",
			"global_batch_size",
			"total_batch_size"
		], require_reading.integer),
		"hyper.optimizer": optimizer,
		"hyper.weightDecay": one(sure, train, ["weight_decay"], require_reading.number),
		"hyper.maxGradNorm": one(likely, train, [
			"max_grad_norm",
			"grad_clip",
			"gradient_clip_val",
			"clip_grad_norm"
		], require_reading.number),
		"hyper.noiseAlpha": one(sure, train, ["neftune_noise_alpha"], require_reading.number),
		"hyper.seed": one(likely, [
			"train",
			"top",
			"data"
		], ["seed", "random_seed"], require_reading.integer),
		"precision.train": precision,
		"memory.gradientCheckpointing": one(sure, [
			"train",
			"top",
			"model"
		], ["gradient_checkpointing", "use_gradient_checkpointing"], require_reading.flag),
		"hardware.count": require_reading.external("decided by the launcher"),
		"distributed.configFile": deepspeedFile,
		"checkpoint.trigger": saves,
		"checkpoint.every": every(output, "save_steps", saves),
		"checkpoint.keep": one(sure, output, ["save_total_limit"], require_reading.integer),
		"evaluation.trigger": evaluationTrigger,
		"evaluation.every": every(evaluation, "eval_steps", evaluationTrigger),
		"evaluation.metric": one(sure, evaluation, ["metric_for_best_model"], require_reading.text),
		"evaluation.loadBest": one(sure, evaluation, ["load_best_model_at_end"], require_reading.flag),
		"output.dir": one(likely, output, [
			"output_dir",
			"output_path",
			"save_dir",
			"save_path",
			"out_dir"
		], require_reading.text),
		"output.push": one(sure, output, ["push_to_hub"], require_reading.flag),
		"output.hubId": one(sure, output, ["hub_model_id", "hub_repo_id"], require_reading.text),
		"output.hubPrivate": one(sure, output, ["hub_private_repo"], require_reading.flag),
		"output.mergeAdapter": one(likely, ["lora", ...output], [
			"merge_adapter",
			"merge_lora",
			"merge_and_unload",
			"save_merged"
		], require_reading.flag),
		"logging.destinations": one(sure, output, ["report_to"], (keys) => require_reading.texts(keys, { none: ["none"] })),
		"logging.project": one(likely, output, [
			"wandb_project",
			"project_name",
			"log_project"
		], require_reading.text)
	},
	lists: {
		"data.train": orNothing(require_reading.firstList(sourcesAt(data, trainKeys, likely), sourcesAt(["data"], [
			"train",
			"path",
			"name",
			"file",
			"files",
			"source",
			"id"
		], unsure), sourcesAt(["top"], ["data"], unsure))),
		"data.validation": orNothing(validation),
		"data.test": orNothing(require_reading.firstList(sourcesAt([
			"data",
			"eval",
			"top"
		], testKeys, likely), sourcesAt(["data"], ["test"], unsure))),
		secrets: (scope) => require_secrets.secretsAt(pathsIn(scope.native, [
			"top",
			"model",
			"train",
			"data",
			"output"
		], secretKeys))(scope)
	}
};

exports.generic = generic;