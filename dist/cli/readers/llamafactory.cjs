Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_reading = require("./shared-reading.cjs");
const require_trainer = require("./shared-trainer.cjs");
const require_data_files = require("./shared-data-files.cjs");
const require_secrets = require("./shared-secrets.cjs");
const require_targets = require("./shared-targets.cjs");

// src/frameworks/shared/dataset-info.ts
const locations = [
	["hf_hub_url", "hub"],
	["ms_hub_url", "hub"],
	["om_hub_url", "hub"],
	["script_url", "local"],
	["cloud_file_name", "object-store"],
	["file_name", "local"]
];
const passage = /context|passage|document|article/i;
const registeredSources = (key) => (scope) => {
	const located = require_reading.find(scope.native, key);
	if (!located || require_reading.isEmpty(located)) return require_reading.noRecords("unset", key);
	const names = namesIn(located);
	if (names === void 0) return {
		fact: require_reading.unresolved(located),
		records: []
	};
	const registry = registryOf(scope);
	const shares = sharesOf(scope);
	const records = names.slice(0, require_reading.mostItems).map((name, index) => ({
		...sourceOf(name, located, registry, scope),
		weight: shares?.[index]
	}));
	return {
		fact: require_reading.stated(located, names.length),
		records
	};
};
function registryOf(scope) {
	const folder = (require_reading.textAt(scope.native, "dataset_dir") ?? "data").replace(/\/+$/, "");
	const online = folder === "ONLINE";
	return {
		folder,
		document: online ? void 0 : require_trainer.openNear(scope, `${folder}/dataset_info.json`),
		online,
		stage: require_reading.textAt(scope.native, "stage")?.toLowerCase() ?? "sft"
	};
}
function namesIn(located) {
	const { node } = located;
	const { file } = require_reading.spanOf(located);
	if (node.kind === "map") return void 0;
	if (node.kind === "list") {
		const names = node.items.flatMap((item) => item.kind === "scalar" ? [{
			text: item.text,
			at: {
				file,
				start: item.start,
				end: item.end
			}
		}] : []);
		return names.length === node.items.length ? names : void 0;
	}
	if (/\$\{|\{\{/.test(node.text)) return void 0;
	const exact = node.end - node.start === node.text.length;
	return [...node.text.matchAll(/[^,]+/g)].flatMap((match) => {
		const name = match[0].trim();
		if (name === "") return [];
		const start = node.start + match.index + match[0].indexOf(name);
		return [{
			text: name,
			at: exact ? {
				file,
				start,
				end: start + name.length
			} : require_reading.spanOf(located)
		}];
	});
}
function sourceOf(name, located, registry, scope) {
	const written = require_reading.stated(located, name.text, {
		at: name.at,
		raw: name.text
	});
	if (registry.online) return {
		id: written,
		idKind: {
			...written,
			value: "hub"
		},
		split: require_reading.byDefault("train")
	};
	const entry = registry.document && require_reading.memberNamed(registry.document, name.text);
	if (entry === void 0) return unregistered(written, registry);
	return {
		...require_reading.readFields(fieldsOf(registry), {
			...scope,
			native: entry
		}),
		limit: limit(entry, scope)
	};
}
function unregistered(written, registry) {
	const why = registry.document ? `${registry.folder}/dataset_info.json has no entry of this name` : `${registry.folder}/dataset_info.json is not in this repository`;
	const open = require_reading.without("unresolved", why);
	return {
		id: {
			...written,
			note: why
		},
		idKind: {
			...written,
			value: "registry-name"
		},
		format: open,
		labelled: open
	};
}
const fieldsOf = (registry) => ({
	id: location(registry),
	idKind: (scope) => {
		const where = locations.find(([key]) => require_reading.has(scope.native, key));
		const at = where && require_reading.find(scope.native, where[0]);
		return where && at && require_reading.stated(at, where[1]);
	},
	config: require_reading.text("subset"),
	split: require_reading.text("split", { default: "train" }),
	fileFormat: (scope) => {
		const at = require_reading.find(scope.native, "file_name");
		const format = require_data_files.fileFormatOf(require_reading.textAt(scope.native, "file_name") ?? "");
		return at && format ? require_reading.stated(at, format) : void 0;
	},
	format: format(registry.stage),
	columns,
	context,
	labelled: labelled(registry.stage)
});
const location = (registry) => (scope) => {
	const where = locations.find(([key]) => require_reading.has(scope.native, key));
	if (where === void 0) return require_reading.without("unset", void 0, "file_name");
	const [key, kind] = where;
	return require_reading.scalar(key, ({ text: path }) => kind === "local" && !/^([/~\\]|[a-z][a-z0-9+.-]*:)/i.test(path) ? `${registry.folder}/${path}` : path)(scope);
};
const isChat = (scope) => /^(sharegpt|openai)$/i.test(require_reading.textAt(scope.native, "formatting") ?? "");
const format = (stage) => (scope) => {
	const at = require_reading.find(scope.native, "formatting");
	const put = (value) => at && !require_reading.isEmpty(at) ? require_reading.stated(at, value) : require_reading.byDefault(value);
	if (stage === "pt") return require_reading.byDefault("text", "stage pt trains on the text alone");
	if (stage === "ppo") return require_reading.byDefault("prompt-only", "stage ppo uses the prompts alone");
	const tag = require_reading.find(scope.native, "columns.kto_tag");
	if (tag && !require_reading.isEmpty(tag)) return require_reading.stated(tag, "binary-feedback");
	const ranking = require_reading.flag("ranking")(scope);
	if (ranking?.value === true) return {
		...ranking,
		value: "preference"
	};
	return put(isChat(scope) ? "chat" : "instruction");
};
const labelled = (stage) => (scope) => {
	if (stage === "pt" || stage === "ppo") return require_reading.byDefault(false);
	const at = require_reading.find(scope.native, "columns");
	if (!at || require_reading.isEmpty(at) || isChat(scope)) return require_reading.byDefault(true);
	const answered = [
		"response",
		"chosen",
		"kto_tag"
	].some((role) => require_reading.has(scope.native, `columns.${role}`));
	return require_reading.stated(at, answered);
};
const columns = (scope) => {
	const at = require_reading.find(scope.native, "columns");
	if (!at || require_reading.isEmpty(at)) return require_reading.byDefault(isChat(scope) ? ["messages=conversations"] : [
		"prompt=instruction",
		"query=input",
		"response=output"
	]);
	const roles = require_reading.keysAt(scope.native, "columns").flatMap((role) => {
		const column = require_reading.textAt(scope.native, `columns.${role}`);
		return column === void 0 ? [] : [`${role}=${column}`];
	});
	return require_reading.stated(at, roles);
};
const context = (scope) => {
	const at = require_reading.find(scope.native, "columns.query");
	return at && passage.test(require_reading.textAt(scope.native, "columns.query") ?? "") ? require_reading.stated(at, true) : void 0;
};
function limit(entry, scope) {
	const ofRun = require_reading.integer("max_samples")(scope);
	const ofEntry = require_reading.integer("num_samples")({
		...scope,
		native: entry
	});
	if (typeof ofEntry?.value !== "number") return ofRun;
	return typeof ofRun?.value === "number" && ofRun.value < ofEntry.value ? ofRun : ofEntry;
}
function sharesOf(scope) {
	const located = require_reading.find(scope.native, "interleave_probs");
	if (!located || require_reading.isEmpty(located)) return void 0;
	return namesIn(located)?.map((part) => {
		const value = Number(part.text);
		return Number.isFinite(value) ? require_reading.stated(located, value, {
			at: part.at,
			raw: part.text
		}) : require_reading.unresolved(located, "is no number");
	});
}

// src/frameworks/llamafactory.ts
const methods = {
	lora: "lora",
	oft: "oft",
	freeze: "partial",
	full: "full"
};
const stages = {
	pt: "continued-pretraining",
	sft: "sft",
	rm: "reward-model",
	ppo: "ppo",
	dpo: "dpo",
	kto: "kto"
};
const preferenceLosses = {
	ipo: "ipo",
	orpo: "orpo",
	simpo: "simpo"
};
const schemes = {
	bnb: "bitsandbytes",
	bitsandbytes: "bitsandbytes",
	gptq: "gptq",
	awq: "awq",
	aqlm: "aqlm",
	quanto: "quanto",
	eetq: "eetq",
	hqq: "hqq",
	mxfp4: "mxfp4",
	fp8: "fp8"
};
const optimizerSwitches = [
	["use_galore", "galore"],
	["use_apollo", "apollo"],
	["use_badam", "badam"],
	["use_adam_mini", "adam-mini"],
	["use_muon", "muon"]
];
const variantSwitches = [
	["use_dora", "dora"],
	["use_llama_pro", "llama-pro"],
	["use_galore", "galore"],
	["use_apollo", "apollo"],
	["use_badam", "badam"]
];
const megatronKeys = [
	"tensor_model_parallel_size",
	"pipeline_model_parallel_size",
	"context_parallel_size",
	"expert_model_parallel_size"
];
const credentials = [
	"hf_hub_token",
	"ms_hub_token",
	"om_hub_token",
	"hub_token",
	"push_to_hub_token",
	"swanlab_api_key",
	"swanlab_lark_secret"
];
const benchmarkKeys = ["task", "n_shot"];
const methodOf = (scope) => (require_reading.textAt(scope.native, "finetuning_type") ?? "lora").toLowerCase();
const stageOf = (scope) => (require_reading.textAt(scope.native, "stage") ?? "sft").toLowerCase();
const isLora = (scope) => methodOf(scope) === "lora";
const isAdapter = (scope) => /^(lora|oft)$/.test(methodOf(scope));
const isQuantised = (scope) => require_reading.has(scope.native, "quantization_bit");
const isFourBit = (scope) => require_reading.textAt(scope.native, "quantization_bit") === "4";
const stageIn = (...stages) => (scope) => stages.includes(stageOf(scope));
const entryKeys = /^(file_name|file_sha1|hf_hub_url|ms_hub_url|om_hub_url|script_url|cloud_file_name|formatting|ranking|subset|split|folder|num_samples|columns|tags)$/;
function holdsEntries(native) {
	return require_reading.keysAt(native, "").slice(0, 20).every((name) => {
		const entry = require_reading.memberNamed(native, name);
		const keys = entry ? require_reading.keysAt(entry, "") : [];
		return keys.filter((key) => entryKeys.test(key)).length * 2 >= keys.length;
	});
}
const llamafactory = {
	id: "llamafactory",
	title: "LLaMA-Factory",
	homepage: "https://llamafactory.readthedocs.io",
	version: "0.9.6.dev0",
	dialect: "omegaconf",
	signatures: [
		{
			kind: "eval",
			all: ["model_name_or_path", ...benchmarkKeys],
			any: [
				"template",
				"finetuning_type",
				"lang"
			]
		},
		{
			kind: "export",
			all: ["model_name_or_path", "export_dir"]
		},
		{
			kind: "infer",
			all: ["model_name_or_path"],
			any: ["infer_backend", "template"],
			none: [
				"stage",
				"do_train",
				"output_dir",
				"export_dir",
				"dataset",
				"dataset_name",
				"cutoff_len",
				...benchmarkKeys
			]
		},
		{
			kind: "predict",
			all: ["model_name_or_path", "do_predict=^[Tt]rue$"],
			any: [
				"stage",
				"finetuning_type",
				"template"
			],
			none: ["do_train=^[Tt]rue$"]
		},
		{
			kind: "eval",
			all: ["model_name_or_path", "do_train=^[Ff]alse$"],
			any: [
				"stage=^(pt|sft|rm|ppo|dpo|kto)$",
				"finetuning_type",
				"cutoff_len"
			],
			none: ["export_dir", "do_predict=^[Tt]rue$"]
		},
		{
			kind: "train",
			all: ["model_name_or_path"],
			any: [
				"stage=^(pt|sft|rm|ppo|dpo|kto)$",
				"finetuning_type",
				"cutoff_len",
				"dataset_dir",
				"template&dataset"
			],
			none: [
				"export_dir",
				"dataset_name",
				"training_data_path",
				"dataset_mixture",
				"dataset_mixer"
			]
		},
		{
			kind: "dataset-registry",
			every: "file_name|hf_hub_url|ms_hub_url|om_hub_url|script_url|cloud_file_name",
			none: ["builder_name", "features"],
			test: holdsEntries,
			words: [
				"file_name",
				"hf_hub_url",
				"ms_hub_url",
				"om_hub_url",
				"script_url",
				"cloud_file_name"
			]
		}
	],
	facts: {
		"plan.name": require_reading.text("run_name"),
		"plan.dialect": require_reading.always("v0"),
		"model.id": require_reading.text("model_name_or_path"),
		"model.revision": require_reading.text("model_revision", { default: "main" }),
		"model.continuesAdapter": require_reading.when(isLora, require_reading.text("adapter_name_or_path")),
		"model.initFromScratch": require_reading.flag("train_from_scratch", { default: false }),
		"model.attention": require_reading.text("flash_attn", { default: "auto" }),
		"security.trustRemoteCode": require_reading.flag("trust_remote_code", { default: false }),
		"method.kind": require_reading.scalar("finetuning_type", (node) => methods[node.text.toLowerCase()], {
			default: "lora",
			note: "LLaMA-Factory trains a LoRA adapter when `finetuning_type` is not set"
		}),
		"method.variant": require_reading.firstOn(variantSwitches),
		...require_reading.allWhen(isLora, {
			"adapter.rank": require_reading.integer("lora_rank", { default: 8 }),
			"adapter.alpha": alpha,
			"adapter.dropout": require_reading.number("lora_dropout", { default: 0 }),
			"adapter.rslora": require_reading.flag("use_rslora", { default: false }),
			"adapter.dora": require_reading.flag("use_dora", { default: false }),
			"adapter.init": require_reading.firstOf(require_reading.firstOn([["pissa_init", "pissa"]]), require_reading.always("default"))
		}),
		...require_reading.allWhen(isAdapter, {
			"adapter.targets": target("adapter.targets"),
			"adapter.targetsMode": target("adapter.targetsMode"),
			"adapter.modulesToSave": require_reading.texts("additional_target", { separator: "," })
		}),
		"quantization.bits": require_reading.integer("quantization_bit", { default: 16 }),
		...require_reading.allWhen(isQuantised, {
			"quantization.scheme": require_reading.choice("quantization_method", schemes, { default: "bitsandbytes" }),
			"quantization.type": require_reading.when(isFourBit, require_reading.text("quantization_type", { default: "nf4" })),
			"quantization.double": require_reading.when(isFourBit, require_reading.flag("double_quantization", { default: true }))
		}),
		"objective.kind": objective,
		"objective.beta": require_reading.when(stageIn("dpo", "kto"), require_reading.number("pref_beta", { default: .1 })),
		"objective.referenceModel": require_reading.when(stageIn("dpo", "kto", "ppo"), require_reading.text("ref_model")),
		"objective.rewards": require_reading.when(stageIn("ppo"), require_reading.texts("reward_model")),
		"data.heldOutKind": heldOut,
		"data.heldOutSize": require_reading.when((scope) => !require_reading.has(scope.native, "eval_dataset"), require_reading.number("val_size", { default: 0 })),
		"data.chatTemplate": require_reading.text("template"),
		"data.lossOn": lossOn,
		"data.sequenceLength": require_reading.integer("cutoff_len", { default: 2048 }),
		"data.packing": require_reading.firstOf(require_reading.firstOn([["neat_packing", true]]), require_reading.flag("packing"), require_reading.when(stageIn("pt"), require_reading.always(true, "stage pt packs unless `packing` says otherwise")), require_reading.always(false)),
		"data.streaming": require_reading.flag("streaming", { default: false }),
		"data.shuffle": require_reading.notFlag("disable_shuffling", { default: true }),
		"data.mixing": require_reading.choice("mix_strategy", {
			concat: "concat",
			interleave_under: "interleave-first-exhausted",
			interleave_over: "interleave-all-exhausted"
		}, { default: "concat" }),
		...require_trainer.trainingArguments,
		"hyper.loraPlusRatio": require_reading.when(isLora, require_reading.number("loraplus_lr_ratio")),
		"hyper.optimizer": require_reading.firstOf(require_reading.firstOn(optimizerSwitches), (scope) => require_trainer.trainingArguments["hyper.optimizer"]?.(scope)),
		"precision.train": require_reading.firstOf(require_reading.firstOn([["fp8", "fp8"], ["pure_bf16", "bf16"]]), require_trainer.precision("bf16", "fp16", "auto")),
		"memory.gradientCheckpointing": require_reading.notFlag("disable_gradient_checkpointing", { default: true }),
		"hardware.count": require_reading.external("decided by the launcher"),
		"distributed.backend": require_reading.firstOf(megatron, (scope) => require_trainer.trainingArguments["distributed.backend"]?.(scope)),
		"distributed.tensorParallel": whenWritten("tensor_model_parallel_size"),
		"distributed.pipelineParallel": whenWritten("pipeline_model_parallel_size"),
		"distributed.contextParallel": whenWritten("context_parallel_size"),
		"distributed.expertParallel": whenWritten("expert_model_parallel_size"),
		"checkpoint.resume": resumption,
		"evaluation.trigger": evaluation,
		...require_trainer.interval("evaluation", "eval_steps", evaluation),
		"evaluation.earlyStopping": require_trainer.enabledBy("early_stopping_steps"),
		"output.mergeAdapter": require_reading.always(false, "merging is a command of its own"),
		"logging.destinations": destinations,
		"logging.project": require_reading.firstOf(require_reading.when((scope) => require_reading.flag("use_swanlab")(scope)?.value === true, require_reading.text("swanlab_project", { default: "llamafactory" })), require_reading.text("project")),
		"tokens.added": addedTokens,
		"tokens.resize": resize,
		"tokens.rowsTrained": embeddingsTrained
	},
	lists: {
		"data.train": registeredSources("dataset"),
		"data.validation": registeredSources("eval_dataset"),
		secrets: require_secrets.secretsAt(credentials)
	},
	restated: require_trainer.deepspeedRestated("deepspeed")
};
function target(name) {
	const lora = require_targets.targetFacts("lora_target", { default: ["all-linear"] })[name];
	const oft = require_targets.targetFacts("oft_target", { default: ["all-linear"] })[name];
	return (scope) => (isLora(scope) ? lora : oft)?.(scope);
}
function alpha(scope) {
	const fact = require_reading.positive("lora_alpha")(scope);
	const rank = require_reading.integer("lora_rank", { default: 8 })(scope);
	if (fact?.state !== "unset" || typeof rank?.value !== "number") return fact;
	return require_reading.byDefault(2 * rank.value, "LLaMA-Factory takes twice the rank when `lora_alpha` is not set");
}
function objective(scope) {
	const stage = require_reading.scalar("stage", (node) => stages[node.text.toLowerCase()], { default: "sft" })(scope);
	const loss = require_reading.find(scope.native, "pref_loss");
	const kind = preferenceLosses[require_reading.textAt(scope.native, "pref_loss")?.toLowerCase() ?? ""];
	return stage?.value === "dpo" && loss && kind ? require_reading.stated(loss, kind) : stage;
}
function heldOut(scope) {
	const named = require_reading.find(scope.native, "eval_dataset");
	if (named && !require_reading.isEmpty(named)) return require_reading.stated(named, "dataset");
	return require_reading.scalar("val_size", (node) => heldOutKind(Number(node.text)), { default: "none" })(scope);
}
function heldOutKind(size) {
	if (Number.isNaN(size)) return void 0;
	if (size <= 0) return "none";
	return size < 1 ? "fraction" : "count";
}
function lossOn(scope) {
	if (stageIn("pt")(scope)) return require_reading.byDefault("all", "stage pt trains on every token");
	if (!stageIn("sft")(scope)) return void 0;
	return require_reading.firstOn([["train_on_prompt", "all"], ["mask_history", "completion"]])(scope) ?? require_reading.byDefault("assistant-turns");
}
function evaluation(scope) {
	const strategy = require_trainer.evaluationTrigger(scope);
	if (strategy?.state !== "default") return strategy;
	return require_reading.firstOn([["do_eval", "end"]])(scope) ?? strategy;
}
function resumption(scope) {
	const fact = require_trainer.resume("resume_from_checkpoint")(scope);
	if (fact?.state !== "default" || require_reading.flag("overwrite_output_dir")(scope)?.value === true) return fact;
	return require_reading.byDefault("auto", "a checkpoint that lies in `output_dir` is resumed unless it may be overwritten");
}
function megatron(scope) {
	const at = megatronKeys.map((key) => require_reading.find(scope.native, key)).find((located) => located && !require_reading.isEmpty(located));
	return at && require_reading.stated(at, "megatron");
}
function whenWritten(key) {
	return require_reading.when((scope) => require_reading.has(scope.native, key), require_reading.integer(key));
}
function destinations(scope) {
	const reported = require_trainer.trainingArguments["logging.destinations"]?.(scope);
	const swanlab = require_reading.firstOn([["use_swanlab", "swanlab"]])(scope);
	if (swanlab === void 0) return reported;
	const others = Array.isArray(reported?.value) ? reported.value.filter((name) => name !== "swanlab") : [];
	return {
		...swanlab,
		value: [...others, "swanlab"]
	};
}
function addedTokens(scope) {
	const special = describedTokens(scope) ?? require_reading.texts("add_special_tokens", { separator: "," })(scope);
	const plain = require_reading.texts("add_tokens", { separator: "," })(scope);
	if (special?.state === "unset") return plain;
	return Array.isArray(special?.value) && Array.isArray(plain?.value) ? {
		...special,
		value: [...special.value, ...plain.value]
	} : special;
}
function describedTokens(scope) {
	const at = require_reading.find(scope.native, "new_special_tokens_config");
	if (!at || require_reading.isEmpty(at)) return void 0;
	const file = require_trainer.openNear(scope, at.node.kind === "scalar" ? at.node.text : "");
	return file ? require_reading.stated(at, require_reading.keysAt(file, "")) : require_reading.unresolved(at, "the file that describes the tokens is missing");
}
function resize(scope) {
	const fact = require_reading.flag("resize_vocab")(scope);
	if (fact?.value === true) return fact;
	if (addedTokens(scope)?.state === "unset") return require_reading.byDefault(false);
	return require_reading.byDefault(true, "LLaMA-Factory resizes the vocabulary when tokens are added");
}
function embeddingsTrained(scope) {
	if (resize(scope)?.value !== true || !isAdapter(scope)) return void 0;
	const saved = require_reading.texts("additional_target", { separator: "," })(scope);
	if (Array.isArray(saved?.value)) return {
		...saved,
		value: saved.value.some((name) => /embed|wte/i.test(String(name)))
	};
	return require_reading.has(scope.native, "adapter_name_or_path") ? void 0 : require_reading.byDefault(true, "LLaMA-Factory adds the embeddings to a new adapter when the vocabulary is resized");
}

exports.llamafactory = llamafactory;