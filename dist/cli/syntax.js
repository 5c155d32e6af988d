import { l as booleanFrom, p as numberOf, u as numberFrom } from "./policy.js";
import "./model.js";
import { A as when, B as mapAt, C as scalar, D as unlessNull, E as texts, F as isEmpty, G as textAt, H as membersAt, I as isTemplate, K as within, L as itemsAt, M as find, N as findFirst, O as unresolved, P as has, R as keySpanOf, S as recordsOf, T as text, U as nativeOf, V as memberNamed, W as spanOf, _ as noRecords, a as choice, b as positive, c as firstList, d as firstSaid, f as flag, g as mapped, h as literal, i as byDefault, j as without, k as verbatim, l as firstOf, m as integer, n as allWhen, o as each, p as inside, r as always, s as external, t as allInside, u as firstOn, v as notFlag, w as stated, x as readFields, y as number, z as keysAt } from "./reading.js";

// src/frameworks/accelerate.ts
/**
* Accelerate: how processes are started. Which training file it starts stands on the command line only, so it is
* recognised and left alone.
*/
const accelerate = {
	id: "accelerate",
	title: "Accelerate configuration",
	homepage: "https://huggingface.co/docs/accelerate",
	version: "1.15.0.dev0",
	dialect: "pyyaml",
	signatures: [{
		kind: "launcher",
		all: ["compute_environment", "distributed_type"]
	}, {
		kind: "launcher",
		all: ["distributed_type"],
		any: [
			"num_processes",
			"deepspeed_config",
			"fsdp_config",
			"mixed_precision&num_machines"
		],
		none: [
			"compute_environment",
			"model_name_or_path",
			"base_model"
		]
	}],
	facts: {}
};

// src/frameworks/kit/side-file.ts
/**
* A side file whose path is meant from the folder that the command runs in. That folder is not known, but it is
* the file's own or one above it: a framework's checkout inside a larger repository keeps `data/` at its own top.
* The nearest one wins.
*
* @returns undefined for a path that leaves the project, or a file that is missing or cannot be read
*/
function openNear(scope, reference) {
	const beside = scope.open(reference);
	if (beside) return beside;
	const plain = reference.replace(/^\.\//, "");
	if (plain === "" || /^([a-z][a-z0-9+.-]*:|[/\\~]|\.\.)/i.test(plain)) return void 0;
	for (const folder of foldersAbove(scope.path)) {
		const found = scope.open(`${folder}/${plain}`);
		if (found) return found;
	}
}
/** `a/b/c.yaml` → `a`: the folders between the file's own and the root, nearest first. */
function foldersAbove(path) {
	const parts = path.split("/").slice(0, -2);
	return parts.map((_, index) => parts.slice(0, parts.length - index).join("/"));
}

// src/frameworks/shared/deepspeed.ts
/**
* Facts of a DeepSpeed configuration, given by path or written inline under a key.
* A missing side file leaves them unresolved, at the place of the reference.
*/
function deepspeedFacts(key) {
	return {
		"distributed.backend": (scope) => {
			const at = find(scope.native, key);
			return at && !isEmpty(at) ? stated(at, "deepspeed") : void 0;
		},
		"distributed.configFile": (scope) => textAt(scope.native, key) === void 0 ? void 0 : text(key)(scope),
		"distributed.zeroStage": inConfig(key, integer("zero_optimization.stage", { default: 0 })),
		"distributed.offload": inConfig(key, offload$5)
	};
}
const offload$5 = choice(["zero_optimization.offload_param.device", "zero_optimization.offload_optimizer.device"], {
	cpu: "cpu",
	nvme: "nvme",
	none: "none"
}, { default: "none" });
function inConfig(key, reading) {
	return (scope) => {
		const at = findFirst(scope.native, [key]);
		if (!at || isEmpty(at)) return void 0;
		if (at.node.kind === "map") return reading({
			...scope,
			native: within(scope.native, key)
		});
		const side = sideFile(scope, key);
		return side ? reading({
			...scope,
			native: side
		}) : unresolved(at, "the DeepSpeed file is not in this repository");
	};
}
function sideFile(scope, key) {
	const path = textAt(scope.native, key);
	return path === void 0 ? void 0 : openNear(scope, path);
}

// src/frameworks/shared/objective.ts
/** Words by which people name a run's objective in folders and file names. */
const words = {
	sft: "sft",
	cpt: "continued-pretraining",
	dpo: "dpo",
	ipo: "ipo",
	kto: "kto",
	orpo: "orpo",
	cpo: "cpo",
	simpo: "simpo",
	rm: "reward-model",
	reward: "reward-model",
	ppo: "ppo",
	grpo: "grpo",
	rloo: "rloo",
	gkd: "distillation"
};
/**
* The objective that a path names: a whole file name or folder (`sft.yaml`, `recipes/dpo/…`), nearest first, or one
* word of the file name (`config_dpo_full.yaml`). Words of folder names are not asked: they are mostly names of models.
* A file name that disagrees with its folder tells nothing.
*/
function objectiveByPath(path) {
	const folders = path.toLowerCase().split("/");
	const name = (folders.pop() ?? "").replace(/\.[^.]+$/, "");
	const named = wordAt$1(name);
	if (named) return {
		kind: named,
		confidence: .9
	};
	const folder = folders.reverse().find((part) => wordAt$1(part));
	const ofFolder = folder && wordAt$1(folder);
	const [ofName, other] = new Set(name.split(/[^a-z0-9]+/).flatMap((word) => wordAt$1(word) ?? []));
	if (other !== void 0) return void 0;
	if (ofFolder && ofName && ofFolder !== ofName) return void 0;
	if (ofFolder) return {
		kind: ofFolder,
		confidence: .9
	};
	return ofName ? {
		kind: ofName,
		confidence: .8
	} : void 0;
}
function wordAt$1(text) {
	return Object.hasOwn(words, text) ? words[text] : void 0;
}

// src/frameworks/shared/targets.ts
/** Words by which frameworks ask for every linear layer. */
const allLinear = /^(all|all-linear|all_linear|linear)$/i;
const regexLike = /[\\()|*^$+[\]]/;
/**
* `adapter.targets` and `adapter.targetsMode` from a key that holds a list of modules, a comma text, a regular
* expression, or a word for all linear layers.
*
* @param options `default` as a list: `['all-linear']` for every linear layer
*/
function targetFacts(keys, options = {}) {
	const names = texts(keys, {
		...options,
		separator: ","
	});
	return {
		"adapter.targets": (scope) => {
			const fact = names(scope);
			return Array.isArray(fact?.value) && modeOf(fact.value) !== "list" ? {
				...fact,
				value: [fact.value.join(",")]
			} : fact;
		},
		"adapter.targetsMode": (scope) => {
			const fact = names(scope);
			return Array.isArray(fact?.value) ? {
				...fact,
				value: modeOf(fact.value)
			} : fact;
		}
	};
}
function modeOf(names) {
	const words = names.map(String);
	if (words.length === 1 && allLinear.test(words[0] ?? "")) return "all-linear";
	return words.some((word) => regexLike.test(word)) ? "regex" : "list";
}
/** The same, for frameworks that leave the choice to PEFT's table of architectures when nothing is written. */
function peftTargetFacts(keys) {
	const written = targetFacts(keys);
	return {
		"adapter.targets": (scope) => {
			const fact = written["adapter.targets"]?.(scope);
			return fact?.state === "unset" ? without("external", byArchitecture, fact.nativeKey) : fact;
		},
		"adapter.targetsMode": (scope) => {
			const fact = written["adapter.targetsMode"]?.(scope);
			return fact?.state === "unset" ? byDefault("auto", byArchitecture) : fact;
		}
	};
}
const byArchitecture = "PEFT chooses the modules by the architecture of the model";

// src/frameworks/shared/trainer.ts
/** Schedules by the names of `transformers.SchedulerType`. */
const schedules$2 = {
	linear: "linear",
	cosine: "cosine",
	cosine_with_restarts: "cosine",
	cosine_with_min_lr: "cosine-min",
	cosine_warmup_with_min_lr: "cosine-min",
	polynomial: "polynomial",
	constant: "constant",
	constant_with_warmup: "constant",
	inverse_sqrt: "inverse-sqrt",
	warmup_stable_decay: "wsd",
	one_cycle: "one-cycle",
	rex: "other"
};
/** Optimisers by family: the part of the name that decides how states are kept. */
function optimizerName(name) {
	const known = name.toLowerCase();
	if (/adamw?.*(8bit|8-bit|bnb)/.test(known) || known === "paged_adamw_8bit") return "adamw-8bit";
	if (known.startsWith("paged_adamw")) return "adamw-paged";
	if (known.startsWith("adamw") || known.startsWith("adam_")) return "adamw";
	if (known.includes("galore")) return "galore";
	return /^(adafactor|lion|muon|sgd|adagrad|rmsprop|lomo|adalomo|apollo|schedule_free)/.exec(known)?.[1] ?? known;
}
/** An optimiser key. */
const optimizer$3 = (keys, standard) => scalar(keys, (node) => optimizerName(node.text), standard === void 0 ? {} : { default: standard });
/** When something happens: transformers' `no`, `steps`, `epoch`, `best`. */
const trigger$1 = (keys, standard) => choice(keys, {
	no: "none",
	false: "none",
	none: "none",
	steps: "steps",
	epoch: "epoch",
	best: "best"
}, standard === void 0 ? {} : { default: standard });
/** `warmup_steps` below 1 is a share of all steps since transformers 5.0, where it took over from `warmup_ratio`. */
const warmup$1 = {
	"hyper.warmupSteps": (scope) => {
		const fact = positive("warmup_steps")(scope);
		return isShare$1(fact) ? without("unset", void 0, "warmup_steps") : fact;
	},
	"hyper.warmupRatio": (scope) => {
		const fact = positive("warmup_steps")(scope);
		return isShare$1(fact) ? fact : positive("warmup_ratio")(scope);
	}
};
const isShare$1 = (fact) => typeof fact?.value === "number" && fact.value < 1;
/** A positive `max_steps` ends the run, so nobody has chosen the default number of epochs then. */
const epochs$4 = (scope) => {
	const stepped = positive("max_steps")(scope)?.state === "stated";
	return number("num_train_epochs", stepped ? {} : { default: 3 })(scope);
};
/**
* How often checkpoints are written or evaluation runs. Only the strategy `steps` has an interval; below 1 it is a
* share of all steps.
*
* @param trigger what decides the strategy
* @param standard the framework's own interval
*/
function interval$3(prefix, key, trigger, standard) {
	const stepped = (scope) => trigger(scope)?.value === "steps";
	const every = positive(key, standard === void 0 ? {} : { default: standard });
	return {
		[`${prefix}.every`]: when(stepped, every),
		[`${prefix}.everyUnit`]: when(stepped, (scope) => {
			const fact = every(scope);
			return fact && fact.value !== null ? {
				...fact,
				value: isShare$1(fact) ? "ratio" : "steps"
			} : void 0;
		})
	};
}
/**
* The optimisation keys of `transformers.TrainingArguments` (4.57 and 5.18), which TRL, LLaMA-Factory,
* fms-hf-tuning, oumi and many scripts take over. Readers put their own defaults on top.
*/
const trainingArguments = {
	"hyper.learningRate": number("learning_rate", { default: 5e-5 }),
	"hyper.schedule": choice("lr_scheduler_type", schedules$2, { default: "linear" }),
	...warmup$1,
	"hyper.epochs": epochs$4,
	"hyper.maxSteps": positive("max_steps"),
	"hyper.microBatch": integer(["per_device_train_batch_size", "per_gpu_train_batch_size"], { default: 8 }),
	"hyper.accumulation": integer("gradient_accumulation_steps", { default: 1 }),
	"hyper.optimizer": optimizer$3("optim", "adamw"),
	"hyper.weightDecay": number("weight_decay", { default: 0 }),
	"hyper.maxGradNorm": number("max_grad_norm", { default: 1 }),
	"hyper.noiseAlpha": number("neftune_noise_alpha"),
	"hyper.seed": integer("seed", { default: 42 }),
	"precision.train": precision$2("bf16", "fp16"),
	"precision.tf32": flag("tf32"),
	"memory.gradientCheckpointing": flag("gradient_checkpointing", { default: false }),
	...deepspeedFacts("deepspeed"),
	"distributed.backend": backend$5,
	"checkpoint.trigger": trigger$1("save_strategy", "steps"),
	...interval$3("checkpoint", "save_steps", trigger$1("save_strategy", "steps"), 500),
	"checkpoint.keep": integer("save_total_limit"),
	"checkpoint.resume": resume$2("resume_from_checkpoint"),
	"evaluation.trigger": evaluationTrigger$10,
	...interval$3("evaluation", "eval_steps", evaluationTrigger$10),
	"evaluation.metric": text("metric_for_best_model"),
	"evaluation.loadBest": flag("load_best_model_at_end", { default: false }),
	"evaluation.earlyStopping": (scope) => textAt(scope.native, "early_stopping_patience") === void 0 ? void 0 : enabledBy("early_stopping_patience")(scope),
	"output.dir": text("output_dir"),
	"output.name": text("run_name"),
	"output.push": flag("push_to_hub", { default: false }),
	"output.hubId": text("hub_model_id"),
	"output.hubPrivate": flag("hub_private_repo"),
	"logging.destinations": reportTo,
	"logging.public": publicSpace
};
/** `report_to`: a tracker, several, `none`, or `all` that are installed. */
function reportTo(scope) {
	const at = find(scope.native, "report_to");
	if (!at || isEmpty(at)) return without("external", absentReporters, "report_to");
	const fact = texts("report_to")(scope);
	return fact && Array.isArray(fact.value) ? {
		...fact,
		value: fact.value.filter((name) => name !== "none" && name !== "[]")
	} : fact;
}
const absentReporters = "without `report_to`, transformers 4 reports to every installed tracker and 5 to none";
/** A Trackio space is public unless the hub repositories of the run are private. */
function publicSpace(scope) {
	const at = find(scope.native, "trackio_space_id");
	return at && !isEmpty(at) ? stated(at, flag("hub_private_repo")(scope)?.value !== true) : void 0;
}
/** `eval_strategy`, or the old name; `do_eval: false` does not stop it, so it is not asked. */
function evaluationTrigger$10(scope) {
	return trigger$1(["eval_strategy", "evaluation_strategy"], "none")(scope);
}
/** True when the key holds a number above zero. */
function enabledBy(key) {
	return scalar(key, (node) => Number(node.text) > 0 ? true : void 0);
}
/** Precision from the pair of flags that transformers uses. Neither written: fp32 unless the caller knows better. */
function precision$2(bf16, fp16, standard = "fp32") {
	return (scope) => {
		for (const [key, name] of [[bf16, "bf16"], [fp16, "fp16"]]) {
			const fact = flag(key)(scope);
			if (fact?.value === true) return {
				...fact,
				value: name
			};
			if (fact?.state === "unresolved" || fact?.state === "external") return {
				...fact,
				value: null
			};
		}
		return {
			value: standard,
			state: "default"
		};
	};
}
function backend$5(scope) {
	const deepspeed = deepspeedFacts("deepspeed")["distributed.backend"]?.(scope);
	if (deepspeed) return deepspeed;
	const fsdp = find(scope.native, "fsdp");
	if (fsdp && !isEmpty(fsdp)) return {
		...texts("fsdp", { separator: " " })(scope),
		value: "fsdp",
		state: "stated"
	};
	return without("external", "decided by the launcher");
}
/** `resume_from_checkpoint`: a flag or a path. */
function resume$2(key) {
	return scalar(key, (node) => /^(true|yes|on|auto)$/i.test(node.text) ? "auto" : /^(false|no|off)$/i.test(node.text) ? "none" : "path", { default: "none" });
}

// src/frameworks/align-anything.ts
const formats$8 = {
	dpo: "preference",
	orpo: "preference",
	simpo: "preference",
	"reward-model": "preference",
	kto: "binary-feedback",
	ppo: "prompt-only",
	grpo: "prompt-only"
};
const isLora$18 = (scope) => flag("lora_cfgs.use_lora")(scope)?.value === true;
const isFourBit$5 = (scope) => bits$13(scope)?.value === 4;
const kindOf$2 = (scope) => String(objective$21(scope)?.value);
const givenOnCommandLine = "given on the command line";
/**
* align-anything: one YAML file a modality and algorithm, whose empty keys the command line fills.
* Read from align_anything/configs/train, trainers and models at 3f9decc.
*/
const alignAnything = {
	id: "align-anything",
	title: "align-anything",
	homepage: "https://github.com/PKU-Alignment/align-anything",
	version: "3f9decc",
	dialect: "pyyaml",
	signatures: [
		{
			kind: "job",
			all: ["train_cfgs", "model_cfgs"],
			any: ["train_cfgs.freeze_unet", "train_cfgs.lora_unet"]
		},
		{
			kind: "train",
			all: ["train_cfgs", "model_cfgs"],
			any: [
				"data_cfgs",
				"lora_cfgs",
				"bnb_cfgs",
				"logger_cfgs"
			]
		},
		{
			kind: "eval",
			all: [
				"infer_cfgs",
				"default.eval_cfgs",
				"default.model_cfgs"
			]
		}
	],
	facts: {
		"plan.name": text("logger_cfgs.log_run_name"),
		"model.id": firstSaid(text(["model_cfgs.model_name_or_path", "model_cfgs.actor_model_name_or_path"]), external(givenOnCommandLine)),
		"security.trustRemoteCode": flag("model_cfgs.trust_remote_code"),
		"method.kind": method$24,
		...allWhen(isLora$18, {
			...allInside("lora_cfgs", {
				"adapter.rank": integer("r"),
				"adapter.alpha": number("lora_alpha"),
				"adapter.dropout": number("lora_dropout"),
				...targetFacts("target_modules")
			}),
			"output.mergeAdapter": flag("lora_cfgs.save_full_model")
		}),
		"quantization.bits": bits$13,
		...allWhen((scope) => /^[48]$/.test(String(bits$13(scope)?.value)), {
			"quantization.scheme": always("bitsandbytes"),
			"quantization.type": when(isFourBit$5, text("bnb_cfgs.bnb_4bit_quant_type")),
			"quantization.double": when(isFourBit$5, flag("bnb_cfgs.bnb_4bit_use_double_quant")),
			"quantization.computeDtype": when(isFourBit$5, choice("bnb_cfgs.bnb_4bit_compute_dtype", {
				float16: "fp16",
				bfloat16: "bf16",
				float32: "fp32"
			}))
		}),
		"objective.kind": objective$21,
		"objective.beta": number(["train_cfgs.scale_coeff", "train_cfgs.beta"]),
		"objective.rewards": mapped(text("model_cfgs.reward_model_name_or_path"), (name) => [String(name)]),
		"data.heldOutKind": (scope) => {
			const at = find(scope.native, "data_cfgs.eval_datasets");
			return at && !isEmpty(at) ? stated(at, "dataset") : without("external", givenOnCommandLine, at?.path);
		},
		"data.template": text("data_cfgs.train_template"),
		"data.sequenceLength": integer("model_cfgs.model_max_length"),
		...allInside("train_cfgs", hyper$1()),
		"hardware.count": external("decided by the launcher"),
		...deepspeed$1(),
		...checkpoints$1(),
		"output.dir": text("logger_cfgs.output_dir"),
		"logging.destinations": texts("logger_cfgs.log_type"),
		"logging.project": text("logger_cfgs.log_project"),
		"tokens.added": texts("special_tokens")
	},
	lists: {
		"data.train": source$18("train"),
		"data.validation": source$18("eval")
	}
};
/** The reinforcement trainers prefix the keys of the model that is tuned with `actor_`. */
function hyper$1() {
	const strategy = trigger$1("eval_strategy");
	const byInterval = (scope) => strategy(scope)?.value === "steps";
	return {
		"hyper.learningRate": number(["learning_rate", "actor_lr"]),
		"hyper.schedule": choice(["lr_scheduler_type", "actor_lr_scheduler_type"], schedules$2),
		"hyper.warmupRatio": positive(["lr_warmup_ratio", "actor_lr_warmup_ratio"]),
		"hyper.epochs": number("epochs"),
		"hyper.microBatch": integer("per_device_train_batch_size"),
		"hyper.accumulation": integer("gradient_accumulation_steps"),
		"hyper.optimizer": always("adamw"),
		"hyper.weightDecay": number(["weight_decay", "actor_weight_decay"]),
		"hyper.maxGradNorm": number("max_grad_norm"),
		"hyper.seed": integer("seed"),
		"precision.train": precision$2("bf16", "fp16"),
		"memory.gradientCheckpointing": flag(["gradient_checkpointing", "actor_gradient_checkpointing"]),
		"evaluation.trigger": strategy,
		"evaluation.every": when(byInterval, integer("eval_interval")),
		"evaluation.everyUnit": when(byInterval, always("steps"))
	};
}
function method$24(scope) {
	const fact = flag("lora_cfgs.use_lora")(scope);
	if (fact?.value === true) return {
		...fact,
		value: "lora"
	};
	if (fact?.value === null && fact.state !== "unset") return fact;
	const frozen = find(scope.native, "train_cfgs.freeze_language_model");
	if (frozen && flag("train_cfgs.freeze_language_model")(scope)?.value !== false) return unresolved(frozen, "only parameters with `language_model` in their names are frozen, if there are any");
	return fact?.value === false ? {
		...fact,
		value: "full"
	} : byDefault("full", "all weights are trained unless `lora_cfgs.use_lora` is true");
}
/** `load_in_4bit` is only asked when `use_bnb` is on. */
function bits$13(scope) {
	const on = flag("bnb_cfgs.use_bnb")(scope);
	if (on?.value === null && on.state !== "unset") return on;
	if (on?.value !== true) return byDefault(16);
	return firstSaid(inside("bnb_cfgs", firstOn([["load_in_4bit", 4], ["load_in_8bit", 8]])), always(16))(scope);
}
/** The file name is the name of the algorithm: the trainers load their configuration by it. */
function objective$21(scope) {
	const path = objectiveByPath(scope.path);
	if (path) return {
		value: path.kind,
		state: "derived",
		confidence: path.confidence,
		note: "by the path"
	};
	const samples = find(scope.native, "train_cfgs.num_generations");
	if (samples) return stated(samples, "grpo");
	const actor = findFirst(scope.native, ["train_cfgs.actor_lr", "model_cfgs.actor_model_name_or_path"]);
	if (actor) return stated(actor, "ppo");
	const name = find(scope.native, "logger_cfgs.log_run_name");
	const named = objectiveByPath(`${textAt(scope.native, "logger_cfgs.log_run_name") ?? ""}.yaml`);
	return name && named ? stated(name, named.kind, { confidence: .7 }) : without("external", "the trainer that loads this file decides");
}
/** Files named in `ds_cfgs` lie in a folder `deepspeed` beside the modalities. */
function deepspeed$1() {
	return Object.fromEntries(Object.entries(deepspeedFacts("train_cfgs.ds_cfgs")).map(([name, reading]) => [name, (scope) => reading({
		...scope,
		open: (reference) => scope.open(reference) ?? scope.open(reference.replace(/([^/]+)$/, "deepspeed/$1"))
	})]));
}
/** `save_total_limit` says how often the run is interrupted by a checkpoint, not how many are kept. */
function checkpoints$1() {
	const count = positive("logger_cfgs.save_total_limit");
	const known = (scope) => typeof count(scope)?.value === "number";
	return {
		"checkpoint.trigger": when(known, mapped(count, () => "steps")),
		"checkpoint.every": mapped(count, (value) => typeof value === "number" ? 1 / value : void 0),
		"checkpoint.everyUnit": when(known, mapped(count, () => "ratio"))
	};
}
function source$18(part) {
	return (scope) => {
		const at = find(scope.native, `data_cfgs.${part}_datasets`);
		if (!at || isEmpty(at)) return noRecords("external", `data_cfgs.${part}_datasets`, givenOnCommandLine);
		const ids = texts(at.path)(scope);
		if (!Array.isArray(ids?.value)) return {
			fact: without("unresolved", void 0, at.path),
			records: []
		};
		const format = formats$8[kindOf$2(scope)];
		const shared = {
			config: text([`data_cfgs.${part}_name`, `data_cfgs.${part}_subset`])(scope),
			split: text(`data_cfgs.${part}_split`)(scope),
			files: has(scope.native, `data_cfgs.${part}_data_files`) ? texts(`data_cfgs.${part}_data_files`)(scope) : void 0,
			limit: integer(`data_cfgs.${part}_size`)(scope),
			format: format ? byDefault(format) : void 0,
			labelled: format ? byDefault(format !== "prompt-only") : void 0
		};
		return recordsOf(ids.value.map((id) => ({
			id: {
				...ids,
				value: String(id)
			},
			...shared
		})), at);
	};
}

// src/frameworks/shared/data-files.ts
const byEnding = [
	[/\.jsonl?\.(gz|zst)$|\.jsonl$|\.ndjson$/i, "jsonl"],
	[/\.json$/i, "json"],
	[/\.parquet$/i, "parquet"],
	[/\.arrow$/i, "arrow"],
	[/\.[ct]sv$/i, "csv"],
	[/\.txt$/i, "text"],
	[/\.tar$/i, "webdataset"]
];
/** `data.*.fileFormat` of a file, by its name; undefined for a folder, a hub id or an unknown ending. */
function fileFormatOf(path) {
	return byEnding.find(([ending]) => ending.test(path))?.[1];
}
/** Loaders of `datasets` that take files, and say nothing about what the data is. */
const builders$1 = {
	json: "json",
	csv: "csv",
	parquet: "parquet",
	arrow: "arrow",
	text: "text",
	webdataset: "webdataset"
};
/**
* `id`, `files` and `fileFormat` of a source that `datasets.load_dataset` opens: `path: json` with `data_files` is
* known by its first file.
*/
function loadedFrom(pathKey, filesKey) {
	const files = texts(filesKey);
	const first = (scope) => {
		const fact = files(scope);
		const [name] = Array.isArray(fact?.value) ? fact.value : [];
		return fact && name !== void 0 ? {
			...fact,
			value: String(name)
		} : void 0;
	};
	const built = (scope) => Object.hasOwn(builders$1, textAt(scope.native, pathKey) ?? "");
	return {
		id: (scope) => (built(scope) ? first(scope) : void 0) ?? text(pathKey)(scope),
		files,
		fileFormat: (scope) => {
			const name = first(scope);
			const format = fileFormatOf(String(name?.value ?? ""));
			if (name && format) return {
				...name,
				value: format
			};
			return built(scope) ? choice(pathKey, builders$1)(scope) : void 0;
		}
	};
}

// src/frameworks/shared/secrets.ts
/** Names of environment variables that hold credentials. */
const credentialName = /(TOKEN|API_?KEY|SECRET|PASSWORD|ACCESS_?KEY)/i;
/** Texts that people leave where a credential belongs: `<YOUR_TOKEN>`, `xxxx`, `hf_...`, `env:HF_TOKEN`. */
const placeholder = /^(env[:.]|os\.environ|<.*>$|\[.*\]$|(none|null|true|false|auto|dummy|empty|changeme|todo)$|.*(your|xxx|\.\.\.|\*\*\*|placeholder|example))/i;
/**
* Credentials that are written out. The text itself never becomes part of a fact.
*
* @param keys keys that hold a credential
* @param environments keys of maps of environment variables, searched by the names of the variables
*/
function secretsAt(keys, environments = []) {
	return ({ native }) => {
		const variables = environments.flatMap((map) => keysAt(native, map).filter((name) => credentialName.test(name)).map((name) => `${map}.${name}`));
		const found = [...keys, ...variables].flatMap((key) => find(native, key) ?? []).filter(isWrittenOut);
		const [first] = found;
		if (first === void 0) return noRecords("unset");
		const { fact, records } = recordsOf(found.map((located) => ({ key: keyFact$1(located) })), first);
		const { raw: _secret, ...rest } = fact;
		return {
			fact: rest,
			records
		};
	};
}
function isWrittenOut({ node }) {
	if (node.kind !== "scalar" || isTemplate(node)) return false;
	return node.text.trim().length >= 8 && !placeholder.test(node.text.trim());
}
function keyFact$1(located) {
	const keyAt = keySpanOf(located);
	return {
		value: located.path,
		state: located.inherited ? "inherited" : "stated",
		at: spanOf(located),
		nativeKey: located.path,
		...keyAt ? { keyAt } : {}
	};
}

// src/frameworks/autotrain.ts
const families = [
	{
		task: /^llm/,
		model: "causal-lm",
		learningRate: 3e-5,
		epochs: 1,
		batch: 2,
		accumulation: 4,
		bits: 4
	},
	{
		task: /^vlm/,
		model: "vision-language",
		learningRate: 3e-5,
		epochs: 1,
		batch: 2,
		accumulation: 4,
		bits: 4
	},
	{
		task: /^seq2seq/,
		model: "seq2seq-lm",
		learningRate: 5e-5,
		epochs: 3,
		batch: 2,
		accumulation: 1,
		bits: 8
	},
	{
		task: /^(st$|st:|sentence-transformers)/,
		model: "embedding",
		learningRate: 3e-5,
		epochs: 3,
		batch: 8,
		accumulation: 1
	},
	{
		task: /^text[_-]/,
		model: "sequence-classification",
		learningRate: 5e-5,
		epochs: 3,
		batch: 8,
		accumulation: 1
	},
	{
		task: /^token[_-]/,
		model: "token-classification",
		learningRate: 5e-5,
		epochs: 3,
		batch: 8,
		accumulation: 1
	},
	{
		task: /^ext/,
		model: "question-answering",
		learningRate: 5e-5,
		epochs: 3,
		batch: 8,
		accumulation: 1
	}
];
/** Trainers of the tasks `llm-…`. */
const trainers$2 = {
	sft: "sft",
	dpo: "dpo",
	orpo: "orpo",
	reward: "reward-model"
};
const ofModel = {
	"vision-language": "sft",
	"seq2seq-lm": "sft",
	embedding: "embedding",
	"sequence-classification": "classification",
	"token-classification": "classification",
	"question-answering": "other"
};
const taskOf = (scope) => textAt({
	...scope.native,
	base: ""
}, "task")?.toLowerCase() ?? "";
const familyOf = (scope) => families.find(({ task }) => task.test(taskOf(scope)));
const isLanguageModel = (scope) => /^llm/.test(taskOf(scope));
const usesPeft$1 = (scope) => flag("params.peft")(scope)?.value === true;
const validates = (scope) => {
	const at = find(scope.native, "data.valid_split");
	return at !== void 0 && !isEmpty(at);
};
const trainerOf$1 = (scope) => /^llm-(.+)$/.exec(taskOf(scope))?.[1] ?? textAt(scope.native, "params.trainer")?.toLowerCase() ?? "generic";
/** A number whose default differs by family. */
const byFamily$1 = (read, key, take) => (scope) => {
	const family = familyOf(scope);
	return read(key, family ? { default: take(family) } : {})(scope);
};
/**
* AutoTrain Advanced: one YAML file a task.
* Read from src/autotrain/parser.py and trainers/{clm,seq2seq,vlm,…}/params.py and utils.py at b5c98fb (0.8.37.dev0).
*/
const autotrain = {
	id: "autotrain",
	title: "AutoTrain Advanced",
	homepage: "https://huggingface.co/docs/autotrain",
	version: "0.8.37.dev0",
	dialect: "pyyaml",
	signatures: [{
		kind: "job",
		all: [
			"task=^(image|object|tabular)",
			"base_model",
			"project_name",
			"data.path"
		]
	}, {
		kind: "train",
		all: [
			"task",
			"base_model",
			"project_name",
			"data.path"
		],
		none: ["task=^(image|object|tabular)"]
	}],
	facts: {
		"plan.name": text("project_name"),
		"model.id": text("base_model"),
		"model.task": (scope) => {
			const at = find(scope.native, "task");
			const family = familyOf(scope);
			return at && family ? stated(at, family.model) : void 0;
		},
		"security.trustRemoteCode": always(true, "on unless the environment sets ALLOW_REMOTE_CODE to false"),
		"method.kind": (scope) => {
			const fact = flag("params.peft", {
				default: false,
				note: "all weights are trained without `peft`"
			})(scope);
			return typeof fact?.value === "boolean" ? {
				...fact,
				value: fact.value ? "lora" : "full"
			} : fact;
		},
		...allWhen(usesPeft$1, allInside("params", {
			"adapter.rank": integer("lora_r", { default: 16 }),
			"adapter.alpha": number("lora_alpha", { default: 32 }),
			"adapter.dropout": number("lora_dropout", { default: .05 }),
			...targetFacts("target_modules", { default: ["all-linear"] })
		})),
		"quantization.bits": bits$12,
		...allWhen(isQuantised$7, {
			"quantization.scheme": always("bitsandbytes"),
			"quantization.type": when((scope) => bits$12(scope)?.value === 4, always("nf4")),
			"quantization.double": when((scope) => bits$12(scope)?.value === 4, always(false)),
			"quantization.computeDtype": when((scope) => bits$12(scope)?.value === 4, always("fp16"))
		}),
		"objective.kind": objective$20,
		"objective.beta": when((scope) => trainerOf$1(scope) === "dpo", number("params.dpo_beta", { default: .1 })),
		"objective.referenceModel": when((scope) => trainerOf$1(scope) === "dpo", text("params.model_ref")),
		"data.heldOutKind": (scope) => {
			const at = find(scope.native, "data.valid_split");
			return at && validates(scope) ? stated(at, "dataset") : byDefault("none");
		},
		"data.chatTemplate": when(isLanguageModel, text("data.chat_template", { none: ["none"] })),
		"data.lossOn": when(isPacked, always("all", "examples are packed without a mask")),
		"data.sequenceLength": positive(["params.block_size", "params.max_seq_length"]),
		"data.outputLength": when((scope) => /^seq2seq/.test(taskOf(scope)), integer("params.max_target_length", { default: 128 })),
		"data.packing": when(isPacked, always(true)),
		...allInside("params", hyper()),
		"precision.train": scalar("params.mixed_precision", (node) => /^(bf16|fp16)$/.test(node.text) ? node.text : void 0, {
			default: "fp32",
			none: ["none", "no"]
		}),
		"memory.gradientCheckpointing": when((scope) => /^[lv]lm/.test(taskOf(scope)), notFlag("params.disable_gradient_checkpointing", { default: true })),
		"hardware.count": external("decided by the backend"),
		"hardware.name": hardware,
		"distributed.backend": choice("params.distributed_backend", {
			ddp: "ddp",
			deepspeed: "deepspeed"
		}),
		"checkpoint.trigger": (scope) => validates(scope) ? trigger$1("params.eval_strategy", "epoch")(scope) : byDefault("end"),
		"checkpoint.keep": integer("params.save_total_limit", { default: 1 }),
		"evaluation.trigger": (scope) => validates(scope) ? trigger$1("params.eval_strategy", "epoch")(scope) : byDefault("none"),
		"evaluation.loadBest": (scope) => byDefault(validates(scope)),
		"output.dir": text("project_name"),
		"output.name": text("project_name"),
		"output.push": flag("hub.push_to_hub", { default: false }),
		"output.hubPrivate": always(true, "AutoTrain creates the repository as private"),
		"output.mergeAdapter": when(usesPeft$1, flag("params.merge_adapter", { default: false })),
		"logging.destinations": (scope) => {
			const fact = texts("log", { default: ["none"] })(scope);
			return fact && Array.isArray(fact.value) ? {
				...fact,
				value: fact.value.filter((name) => name !== "none")
			} : fact;
		}
	},
	lists: {
		"data.train": source$17("data.train_split"),
		"data.validation": source$17("data.valid_split"),
		secrets: secretsAt(["hub.token", "params.token"])
	}
};
function hyper() {
	return {
		"hyper.learningRate": byFamily$1(number, "lr", (family) => family.learningRate),
		"hyper.schedule": choice("scheduler", schedules$2, { default: "linear" }),
		"hyper.warmupRatio": number("warmup_ratio", { default: .1 }),
		"hyper.epochs": byFamily$1(number, "epochs", (family) => family.epochs),
		"hyper.microBatch": byFamily$1(integer, "batch_size", (family) => family.batch),
		"hyper.accumulation": byFamily$1(integer, "gradient_accumulation", (family) => family.accumulation),
		"hyper.optimizer": optimizer$3("optimizer", "adamw"),
		"hyper.weightDecay": number("weight_decay", { default: 0 }),
		"hyper.maxGradNorm": number("max_grad_norm", { default: 1 }),
		"hyper.seed": integer("seed", { default: 42 })
	};
}
/** `quantization` only takes effect together with `peft`; written as null it means none. */
function bits$12(scope) {
	const standard = familyOf(scope)?.bits;
	if (!usesPeft$1(scope) || standard === void 0) return byDefault(16);
	const written = scalar("params.quantization", (node) => ({
		int4: 4,
		int8: 8,
		none: 16
	})[node.text.toLowerCase()], {
		default: standard,
		note: "the base of an adapter is quantised unless `quantization` is null"
	});
	const fact = unlessNull("params.quantization", written, "written as null")(scope);
	return fact?.state === "unset" ? {
		...fact,
		value: 16,
		state: "stated"
	} : fact;
}
function isQuantised$7(scope) {
	return /^[48]$/.test(String(bits$12(scope)?.value));
}
function objective$20(scope) {
	const at = find(scope.native, "task");
	if (!at) return void 0;
	if (!isLanguageModel(scope)) {
		const kind = ofModel[familyOf(scope)?.model ?? ""];
		return kind === void 0 ? void 0 : stated(at, kind);
	}
	const kind = trainers$2[trainerOf$1(scope)];
	if (kind) return stated(at, kind);
	return textAt(scope.native, "data.chat_template") === void 0 ? stated(at, "continued-pretraining", { confidence: .7 }) : stated(at, "sft", { confidence: .7 });
}
function isPacked(scope) {
	return isLanguageModel(scope) && trainerOf$1(scope) === "sft";
}
/** `spaces-a10g-large` names the machine; `local` is whatever runs the command. */
function hardware(scope) {
	const at = find(scope.native, "backend");
	const name = textAt(scope.native, "backend") ?? "";
	const machine = /^(?:spaces|ep|nvcf|ngc|sagemaker)-(.+)$/.exec(name)?.[1];
	return at && machine !== void 0 ? stated(at, machine) : void 0;
}
/** The data at `data.path`, and the split at a key: `train`, or `config:train`. */
function source$17(splitKey) {
	return (scope) => {
		const at = find(scope.native, "data.path");
		const split = text(splitKey)(scope);
		if (!at || isEmpty(at) || splitKey === "data.valid_split" && !validates(scope)) return noRecords("unset", splitKey);
		const [name, config] = String(split?.value ?? "").split(":").reverse();
		const format = fileFormatOf(textAt(scope.native, "data.path") ?? "");
		const record = {
			id: text("data.path")(scope),
			config: split && config ? {
				...split,
				value: config
			} : void 0,
			split: split && name ? {
				...split,
				value: name
			} : split,
			fileFormat: format ? stated(at, format) : void 0,
			columns: columns$2(scope),
			format: shape(scope),
			labelled: labelled$7(scope)
		};
		return recordsOf([record], at);
	};
}
/** `text_column: messages` → `text=messages`. */
function columns$2(scope) {
	const at = find(scope.native, "data.column_mapping");
	if (at?.node.kind !== "map") return void 0;
	const roles = keysAt(scope.native, "data.column_mapping").flatMap((key) => {
		const column = textAt(scope.native, `data.column_mapping.${key}`);
		return column === void 0 ? [] : [`${key.replace(/_column$/, "")}=${column}`];
	});
	return stated(at, roles);
}
function shape(scope) {
	const at = find(scope.native, "task");
	if (!at) return void 0;
	const kind = objective$20(scope)?.value;
	if (kind === "dpo" || kind === "orpo" || kind === "reward-model") return stated(at, "preference");
	if (kind === "classification") return stated(at, "classification");
	if (/^seq2seq/.test(taskOf(scope))) return stated(at, "instruction");
	if (!isLanguageModel(scope)) return void 0;
	const template = find(scope.native, "data.chat_template");
	return template && !isEmpty(template) && textAt(scope.native, "data.chat_template") !== "none" ? stated(template, "chat") : byDefault("text", "without a chat template one column of text is read");
}
function labelled$7(scope) {
	const fact = shape(scope);
	return fact && fact.value !== "text" ? {
		...fact,
		value: true
	} : void 0;
}

// src/frameworks/axolotl.ts
/** Prompt strategies of `datasets[].type`, by their first part: `chat_template.argilla` is a chat format. */
const formats$7 = [
	[/^(chat_template|sharegpt|chatml|llama3|llama2_chat|pygmalion|metharme|input_output)/, "chat"],
	[/^(completion|pretrain)/, "text"],
	[/^(orpo|.*(argilla|ultra|intel|prompt_pairs|zephyr|chatml)$)/, "preference"],
	[/^(stepwise)/, "stepwise"],
	[/^(alpaca|gpteacher|oasst|reflection|explainchoice|concisechoice|summarizetldr|jeopardy|creative|context_qa|user_defined)/, "instruction"]
];
const rlObjectives = {
	dpo: "dpo",
	gdpo: "grpo",
	grpo: "grpo",
	ipo: "ipo",
	orpo: "orpo",
	kto: "kto",
	kto_pair: "kto",
	simpo: "simpo"
};
const formatOf$2 = (type, scope) => {
	const rl = textAt({
		...scope.native,
		base: ""
	}, "rl")?.toLowerCase();
	if (rl === "kto") return "binary-feedback";
	if (rl === "grpo") return "prompt-only";
	if (rl !== void 0 && rl in rlObjectives) return "preference";
	return formats$7.find(([pattern]) => pattern.test(type))?.[1] ?? "custom";
};
const format$12 = (scope) => {
	const type = find(scope.native, "type");
	if (type?.node.kind === "map") return stated(type, has(scope.native, "type.field") ? "text" : "instruction");
	return scalar("type", (node) => formatOf$2(node.text, scope))(scope);
};
/** `context_qa` strategies and a mapped `field_input` with a passage name put a passage beside the question. */
const context$1 = (scope) => {
	const type = textAt(scope.native, "type");
	const at = find(scope.native, "type");
	if (!at || isEmpty(at)) return void 0;
	if (type?.startsWith("context_qa")) return stated(at, true);
	const input = textAt(scope.native, "type.field_input");
	return input !== void 0 && /context|passage|document|article/i.test(input) ? stated(at, true) : void 0;
};
const labelled$6 = (scope) => {
	const fact = format$12(scope);
	if (!fact || fact.value === null) return void 0;
	return fact.value === "custom" ? void 0 : {
		...fact,
		value: fact.value !== "text" && fact.value !== "prompt-only"
	};
};
const source$16 = {
	id: text("path"),
	config: text("name"),
	split: text("split", { default: "train" }),
	revision: text("revision"),
	files: texts("data_files"),
	fileFormat: choice("ds_type", {
		json: "json",
		jsonl: "jsonl",
		csv: "csv",
		parquet: "parquet",
		arrow: "arrow",
		text: "text"
	}),
	format: format$12,
	context: context$1,
	labelled: labelled$6,
	chatTemplate: text("chat_template"),
	trustRemoteCode: flag("trust_remote_code")
};
const pretrainingSource = {
	...source$16,
	format: always("text"),
	labelled: always(false)
};
const adapterIs = (scope) => /^q?lora$/i.test(textAt(scope.native, "adapter") ?? "");
/** 4 and 8 bit loads only take effect through the adapter that goes with them (loaders/model.py). */
const bits$11 = (scope) => {
	for (const [key, value] of [["load_in_4bit", 4], ["load_in_8bit", 8]]) {
		const fact = flag(key)(scope);
		if (fact?.value === true) return {
			...fact,
			value
		};
	}
	if (textAt(scope.native, "adapter")?.toLowerCase() === "qlora" && !has(scope.native, "load_in_4bit")) {
		const adapter = find(scope.native, "adapter");
		return adapter ? stated(adapter, 4, { note: "QLoRA means a base in 4 bits" }) : void 0;
	}
	return has(scope.native, "gptq") ? void 0 : {
		value: 16,
		state: "default"
	};
};
const heldOut$17 = (scope) => {
	if (has(scope.native, "test_datasets")) {
		const at = find(scope.native, "test_datasets");
		return at && stated(at, "dataset");
	}
	return scalar("val_set_size", (node) => heldOutKind$1(Number(node.text)), { default: "none" })(scope);
};
const heldOutKind$1 = (size) => {
	if (Number.isNaN(size)) return void 0;
	if (size === 0) return "none";
	return size <= 1 ? "fraction" : "count";
};
/** Held-out data alone starts no evaluation: without one of these keys the strategy stays at `no`. */
const evaluationTrigger$9 = firstOf(when((s) => has(s.native, "eval_strategy") || has(s.native, "evaluation_strategy"), trigger$1(["eval_strategy", "evaluation_strategy"])), when((s) => has(s.native, "eval_steps"), scalar("eval_steps", (n) => Number(n.text) > 0 ? "steps" : "none")), when((s) => has(s.native, "evals_per_epoch"), scalar("evals_per_epoch", (n) => Number(n.text) > 0 ? "steps" : "none")), always("none"));
const checkpointTrigger$5 = firstOf(when((s) => has(s.native, "save_strategy"), trigger$1("save_strategy")), when((s) => has(s.native, "save_steps") || has(s.native, "saves_per_epoch"), always("steps")), always("epoch"));
const trackers$6 = [
	"wandb",
	"mlflow",
	"comet",
	"tensorboard",
	"trackio",
	"swanlab"
];
const destinations$11 = (scope) => {
	const on = trackers$6.filter((name) => flag(`use_${name}`)(scope)?.value === true || name === "wandb" && has(scope.native, "wandb_project"));
	const at = on.map((name) => find(scope.native, `use_${name}`) ?? find(scope.native, "wandb_project")).find((found) => found);
	return at ? stated(at, on) : void 0;
};
/** Tokens of `special_tokens`, beside those in `tokens`; a pad token alone adds nothing that must be learnt. */
const addedTokens$1 = (scope) => texts("tokens")(scope);
/**
* Rows of new tokens are trained only when the embeddings are saved whole or their indices are named; axolotl warns of
* it and does nothing by itself (utils/schemas/validation.py).
*/
const embeddingsTrained$1 = (scope) => {
	if (!adapterIs(scope) || !has(scope.native, "tokens")) return void 0;
	const indices = find(scope.native, "peft_trainable_token_indices");
	if (indices && !isEmpty(indices)) return stated(indices, true);
	const saved = texts("lora_modules_to_save")(scope);
	if (saved?.state === "unresolved") return saved;
	return (Array.isArray(saved?.value) ? saved.value.map(String) : []).some((name) => /embed/.test(name)) ? {
		...saved,
		value: true,
		state: "stated"
	} : byDefault(false);
};
/**
* Axolotl: one YAML file for training, preprocessing, inference and merging.
* Read from src/axolotl/utils/schemas and core/builders at 067b021c (0.18.0).
*/
const axolotl = {
	id: "axolotl",
	title: "Axolotl",
	homepage: "https://docs.axolotl.ai",
	version: "0.18.0",
	dialect: "pyyaml",
	signatures: [{
		kind: "train",
		all: ["base_model"],
		min: 2,
		any: [
			"datasets[].type",
			"datasets[].path",
			"pretraining_dataset",
			"micro_batch_size",
			"sequence_len",
			"val_set_size",
			"dataset_prepared_path",
			"sample_packing",
			"adapter",
			"rl",
			"num_epochs"
		],
		none: [
			"input_features",
			"project_name",
			"merge_method",
			"training_data_references",
			"model_id_or_path"
		]
	}],
	facts: {
		"plan.name": text("wandb_name"),
		"model.id": text("base_model"),
		"model.revision": text(["revision_of_model", "model_revision"]),
		"model.tokenizer": text("tokenizer_config"),
		"model.continuesAdapter": text("lora_model_dir"),
		"model.initFromScratch": flag("reinit_weights", { default: false }),
		"security.trustRemoteCode": flag("trust_remote_code", { default: false }),
		"method.kind": (scope) => has(scope.native, "unfrozen_parameters") && !has(scope.native, "adapter") ? partial(scope) : choice("adapter", {
			lora: "lora",
			qlora: "lora",
			"llama-adapter": "llama-adapter"
		}, {
			default: "full",
			note: "axolotl trains all weights when `adapter` is not set"
		})(scope),
		"adapter.rank": when(adapterIs, integer("lora_r")),
		"adapter.alpha": when(adapterIs, number("lora_alpha")),
		"adapter.dropout": when(adapterIs, number("lora_dropout", { default: 0 })),
		...whenAdapter(targetFacts("lora_target_modules")),
		"adapter.targetsMode": when(adapterIs, (scope) => flag("lora_target_linear")(scope)?.value === true ? {
			...flag("lora_target_linear")(scope),
			value: "all-linear",
			state: "stated"
		} : targetFacts("lora_target_modules")["adapter.targetsMode"]?.(scope)),
		"adapter.modulesToSave": when(adapterIs, texts("lora_modules_to_save")),
		"adapter.rslora": when(adapterIs, flag("peft_use_rslora", { default: false })),
		"adapter.dora": when(adapterIs, flag("peft_use_dora", { default: false })),
		"adapter.init": when(adapterIs, text("peft_init_lora_weights")),
		"quantization.bits": bits$11,
		"quantization.scheme": (scope) => bits$11(scope)?.value === 16 ? void 0 : always(has(scope.native, "gptq") ? "gptq" : "bitsandbytes")(scope),
		"objective.kind": firstOf(when((s) => has(s.native, "rl"), choice("rl", rlObjectives)), when((s) => flag("reward_model")(s)?.value === true, flagAs("reward_model", "reward-model")), when((s) => flag("process_reward_model")(s)?.value === true, flagAs("process_reward_model", "reward-model")), pretraining$1, always("sft", "axolotl trains on examples when `rl` is not set")),
		"objective.beta": number(["rl_beta", "dpo_beta"]),
		"data.heldOutKind": heldOut$17,
		"data.heldOutSize": number("val_set_size", { default: 0 }),
		"data.chatTemplate": text("chat_template"),
		"data.lossOn": scalar("train_on_inputs", (n) => /^(true|yes|on)$/i.test(n.text) ? "all" : "completion", { default: "completion" }),
		"data.sequenceLength": integer("sequence_len", { default: 512 }),
		"data.packing": flag("sample_packing", { default: false }),
		"data.streaming": flag("streaming"),
		"hyper.learningRate": number("learning_rate"),
		"hyper.schedule": choice("lr_scheduler", schedules$2, { default: "cosine" }),
		"hyper.warmupSteps": positive("warmup_steps"),
		"hyper.warmupRatio": positive("warmup_ratio"),
		"hyper.epochs": number("num_epochs", { default: 1 }),
		"hyper.maxSteps": positive("max_steps"),
		"hyper.microBatch": integer("micro_batch_size", { default: 1 }),
		"hyper.accumulation": integer("gradient_accumulation_steps", { default: 1 }),
		"hyper.optimizer": optimizer$3("optimizer", "adamw"),
		"hyper.weightDecay": number("weight_decay", { default: 0 }),
		"hyper.maxGradNorm": number("max_grad_norm"),
		"hyper.noiseAlpha": number("neftune_noise_alpha"),
		"hyper.loraPlusRatio": number("loraplus_lr_ratio"),
		"hyper.seed": integer("seed", { default: 42 }),
		"precision.train": precision$2("bf16", "fp16", "auto"),
		"precision.tf32": flag("tf32"),
		"memory.gradientCheckpointing": scalar("gradient_checkpointing", (n) => !/^(false|no|off)$/i.test(n.text), { default: false }),
		"hardware.count": external("decided by the launcher"),
		...deepspeedFacts("deepspeed"),
		"checkpoint.trigger": checkpointTrigger$5,
		"checkpoint.every": positive("save_steps"),
		"checkpoint.keep": integer("save_total_limit", { default: 4 }),
		"checkpoint.resume": resume$2("resume_from_checkpoint"),
		"evaluation.trigger": evaluationTrigger$9,
		"evaluation.every": positive("eval_steps"),
		"evaluation.loadBest": flag("load_best_model_at_end"),
		"evaluation.earlyStopping": enabledBy("early_stopping_patience"),
		"evaluation.benchmarks": texts("lm_eval_tasks"),
		"output.dir": text("output_dir", { default: "./model-out" }),
		"output.push": (scope) => has(scope.native, "hub_model_id") ? {
			...text("hub_model_id")(scope),
			value: true,
			state: "stated"
		} : {
			value: false,
			state: "default"
		},
		"output.hubId": text("hub_model_id"),
		"output.hubPrivate": always(true, "axolotl creates the repository as private"),
		"output.datasetHubId": text("push_dataset_to_hub"),
		"output.mergeAdapter": flag("merge_lora"),
		"logging.destinations": destinations$11,
		"logging.project": text("wandb_project"),
		"logging.uploadsModel": scalar("wandb_log_model", (n) => !/^(false|)$/i.test(n.text)),
		"tokens.added": addedTokens$1,
		"tokens.rowsTrained": embeddingsTrained$1
	},
	lists: {
		"data.train": firstList(each("datasets", source$16), each("pretraining_dataset", pretrainingSource)),
		"data.validation": each("test_datasets", source$16)
	}
};
function whenAdapter(fields) {
	return Object.fromEntries(Object.entries(fields).map(([name, reading]) => [name, when(adapterIs, reading)]));
}
function partial(scope) {
	const at = find(scope.native, "unfrozen_parameters");
	return at && stated(at, "partial");
}
function flagAs(key, value) {
	return (scope) => {
		const fact = flag(key)(scope);
		return fact && {
			...fact,
			value
		};
	};
}
/** Streaming raw text, or nothing but `completion` sources, is continued pre-training. */
function pretraining$1(scope) {
	const at = find(scope.native, "pretraining_dataset");
	return at && !isEmpty(at) ? stated(at, "continued-pretraining") : void 0;
}

// src/frameworks/shared/hosted.ts
/**
* The reading of a key of a hosted service: left out, the service chooses a value that it does not publish, or that
* depends on the data. So an absent key is decided elsewhere, not missing.
*/
const orService = (reading) => (scope) => {
	const fact = reading(scope);
	return fact?.state === "unset" ? leftToService(fact) : fact;
};
function leftToService(fact) {
	return {
		...fact,
		state: "external",
		note: "the service decides"
	};
}
/** Each reading of a table, with absent keys left to the service. */
function allOrService(table) {
	return Object.fromEntries(Object.entries(table).map(([name, reading]) => [name, orService(reading)]));
}
/** `method.kind` of services that take a job without saying whether all weights or an adapter are trained. */
const undisclosedMethod = always("hosted-unspecified", "the service does not say which weights it trains");
/** Facts of a base that is named by the service's own catalogue. */
const serviceModel = (keys) => ({
	"model.id": text(keys),
	"model.idKind": always("service-alias")
});
/** A file that was uploaded before: its id says nothing about what it holds. */
const uploadedFile = (format, keys = "") => ({
	id: text(keys),
	idKind: scalar(keys, (node) => /[/\\]|\.jsonl?$/.test(node.text) ? "local" : "service-file"),
	format
});
/** `data.heldOutKind` where held-out data is a file of its own, or nothing. */
const heldOutFile = (keys) => ({ native }) => {
	const at = findFirst(native, typeof keys === "string" ? [keys] : keys);
	return at && !isEmpty(at) ? stated(at, "dataset") : byDefault("none");
};
/** `evaluation.trigger` of services that score a validation file while they train, and nothing without one. */
const scoresValidation = (keys) => (scope) => heldOutFile(keys)(scope)?.value === "dataset" ? byDefault("steps", "the service scores the validation data while it trains") : byDefault("none");
/** `logging.destinations` where a block switches Weights & Biases on. */
const wandbBlock = (key) => ({ native }) => {
	const at = find(native, key);
	return at && !isEmpty(at) ? stated(at, ["wandb"]) : byDefault(["none"]);
};

// src/frameworks/shared/openai-job.ts
const objectives$3 = {
	supervised: "sft",
	dpo: "dpo",
	reinforcement: "reinforcement"
};
const formats$6 = {
	sft: "chat",
	dpo: "preference",
	reinforcement: "prompt-only"
};
/** Spellings of a setting: it stands under the method, or in the older block at the top. */
const jobSetting = (name) => [...Object.keys(objectives$3).map((method) => `method.${method}.hyperparameters.${name}`), `hyperparameters.${name}`];
const jobObjective = choice("method.type", objectives$3, {
	default: "sft",
	note: "without `method` the service learns answers from examples"
});
/** Shape of the uploaded files: the completion models take pairs of prompt and completion, all others conversations. */
const jobFormat = (scope) => {
	const whole = {
		...scope,
		native: {
			...scope.native,
			base: ""
		}
	};
	if (/^(davinci|babbage|curie|ada)/.test(textAt(whole.native, "model") ?? "")) return byDefault("instruction");
	const shape = formats$6[String(jobObjective(whole)?.value)];
	return shape === void 0 ? void 0 : byDefault(shape);
};
const grader = (scope) => {
	const at = find(scope.native, "method.reinforcement.grader");
	const name = textAt(scope.native, "method.reinforcement.grader.name") ?? textAt(scope.native, "method.reinforcement.grader.type");
	return at && name !== void 0 ? stated(at, [name]) : void 0;
};
const trackers$5 = (scope) => {
	const at = find(scope.native, "integrations");
	const names = itemsAt(scope.native, "integrations").flatMap((item) => textAt(item, "type") ?? []);
	return at && names.length > 0 ? stated(at, names) : byDefault(["none"]);
};
const continued = (scope) => (textAt(scope.native, "model") ?? "").startsWith("ft:");
const reinforced$1 = (scope) => jobObjective(scope)?.value === "reinforcement";
/** Facts of the body of OpenAI's `POST /v1/fine_tuning/jobs`, which Azure extends. */
const jobFacts = {
	"plan.name": text("suffix"),
	...serviceModel("model"),
	"model.continuesAdapter": when(continued, text("model")),
	"objective.kind": jobObjective,
	"objective.beta": when((s) => jobObjective(s)?.value === "dpo", orService(number(jobSetting("beta")))),
	"objective.rewards": grader,
	"data.heldOutKind": heldOutFile("validation_file"),
	...allOrService({
		"hyper.learningRateMultiplier": number(jobSetting("learning_rate_multiplier")),
		"hyper.epochs": number(jobSetting("n_epochs")),
		"hyper.effectiveBatch": integer(jobSetting("batch_size")),
		"hyper.seed": integer("seed")
	}),
	"evaluation.trigger": scoresValidation("validation_file"),
	"evaluation.every": when(reinforced$1, orService(integer("method.reinforcement.hyperparameters.eval_interval"))),
	"output.name": text("suffix"),
	"logging.destinations": trackers$5,
	"logging.project": text("integrations[0].wandb.project")
};
/** Keys of a saved answer, which describes a job that was already taken. */
const answerKeys = [
	"object",
	"status",
	"fine_tuned_model",
	"trained_tokens",
	"result_files",
	"job_id"
];

// src/frameworks/azure-openai.ts
/** A key of an Azure Machine Learning job, alone or wrapped as the resource that is put. */
const resource = (name) => [name, `properties.fineTuningDetails.${name}`];
const validation$2 = ["validation_file", ...resource("validationData")];
/** The Machine Learning job knows examples only. */
const objective$19 = (scope) => {
	const at = findFirst(scope.native, resource("taskType"));
	return at ? stated(at, "sft") : jobObjective(scope);
};
const jobInput = {
	id: text("uri"),
	format: always("chat")
};
/**
* Azure OpenAI: the OpenAI body with `trainingType`, and the fine-tuning job of Azure Machine Learning.
* Its documentation says that jobs train LoRA adapters; rank and scaling cannot be chosen.
*/
const azureOpenai = {
	id: "azure-openai",
	title: "Azure OpenAI fine-tuning jobs",
	homepage: "https://learn.microsoft.com/azure/ai-services/openai/how-to/fine-tuning",
	version: "2025",
	dialect: "pyyaml",
	signatures: [
		{
			kind: "train",
			all: [
				"model",
				"training_file",
				"trainingType"
			],
			none: answerKeys
		},
		{
			kind: "train",
			all: ["modelProvider=^AzureOpenAI$", "trainingData"]
		},
		{
			kind: "train",
			all: ["properties.fineTuningDetails.modelProvider=^AzureOpenAI$"]
		}
	],
	facts: {
		...jobFacts,
		...serviceModel([...resource("model.uri"), ...resource("model")]),
		"method.kind": always("lora", "the service documents that it trains LoRA adapters"),
		"objective.kind": objective$19,
		"data.heldOutKind": heldOutFile(validation$2),
		...allOrService({
			"hyper.learningRateMultiplier": number([...jobSetting("learning_rate_multiplier"), ...resource("hyperParameters.learningRateMultiplier")]),
			"hyper.epochs": number([...jobSetting("n_epochs"), ...resource("hyperParameters.nEpochs")]),
			"hyper.effectiveBatch": integer([...jobSetting("batch_size"), ...resource("hyperParameters.batchSize")])
		}),
		"evaluation.trigger": scoresValidation(validation$2)
	},
	lists: {
		"data.train": firstList(each("training_file", uploadedFile(jobFormat)), each(resource("trainingData"), jobInput)),
		"data.validation": firstList(each("validation_file", uploadedFile(jobFormat)), each(resource("validationData"), jobInput))
	}
};

// src/frameworks/bedrock.ts
const objectives$2 = {
	fine_tuning: "sft",
	continued_pre_training: "continued-pretraining",
	distillation: "distillation",
	reinforcement_fine_tuning: "reinforcement"
};
const validators = "validationDataConfig.validators";
const heldOut$16 = (scope) => {
	const at = find(scope.native, validators);
	return at && !isEmpty(at) ? stated(at, "dataset") : byDefault("none");
};
const teacher$1 = "customizationConfig.distillationConfig.teacherModelConfig.teacherModelIdentifier";
/** Values of the map are always texts: `"epochCount": "2"`. */
const setting$3 = (name) => `hyperParameters.${name}`;
/**
* Amazon Bedrock: bodies of `CreateModelCustomizationJob`.
* Read from @aws-sdk/client-bedrock 3.1164.0 and the user guide. Terraform and CloudFormation spell the keys otherwise.
*/
const bedrock = {
	id: "bedrock",
	title: "Amazon Bedrock model customization",
	homepage: "https://docs.aws.amazon.com/bedrock/latest/userguide/custom-models.html",
	version: "3.1164.0",
	dialect: "pyyaml",
	signatures: [{
		kind: "train",
		all: ["baseModelIdentifier", "trainingDataConfig"],
		any: [
			"customModelName",
			"jobName",
			"hyperParameters"
		]
	}, {
		kind: "job",
		all: [
			"baseModelArn",
			"jobArn",
			"trainingDataConfig"
		]
	}],
	facts: {
		"plan.name": text("jobName"),
		...serviceModel("baseModelIdentifier"),
		"security.encryptionKey": text("customModelKmsKeyId"),
		"security.privateNetwork": (scope) => {
			const at = find(scope.native, "vpcConfig");
			return at && !isEmpty(at) ? stated(at, true) : byDefault(false);
		},
		"method.kind": undisclosedMethod,
		"objective.kind": choice("customizationType", objectives$2, {
			default: "sft",
			note: "the operation creates a fine-tuning job when no type is given"
		}),
		"objective.teacher": when((s) => has(s.native, teacher$1), text(teacher$1)),
		"data.heldOutKind": heldOut$16,
		...allOrService({
			"hyper.learningRate": number(setting$3("learningRate")),
			"hyper.learningRateMultiplier": number(setting$3("learningRateMultiplier")),
			"hyper.warmupSteps": positive(setting$3("learningRateWarmupSteps")),
			"hyper.epochs": number(setting$3("epochCount")),
			"hyper.effectiveBatch": integer(setting$3("batchSize"))
		}),
		"evaluation.trigger": (scope) => heldOut$16(scope)?.value === "dataset" ? byDefault("steps", "the service scores the validation data while it trains") : byDefault("none"),
		"evaluation.earlyStopping": mapped(positive(setting$3("earlyStoppingPatience")), () => true),
		"output.dir": text("outputDataConfig.s3Uri"),
		"output.name": text("customModelName")
	},
	lists: {
		"data.train": firstList(each("trainingDataConfig.s3Uri", { id: text("") }), each("trainingDataConfig.invocationLogsConfig", { id: text("invocationLogSource.s3Uri") })),
		"data.validation": each(validators, { id: text("s3Uri") })
	}
};

// src/frameworks/cohere.ts
const setting$2 = (name) => `settings.hyperparameters.${name}`;
const loraKeys$1 = [
	setting$2("lora_rank"),
	setting$2("lora_alpha"),
	setting$2("lora_target_modules")
];
/** LoRA keys are only taken for an adapter; without one the service does not say. */
const method$23 = (scope) => {
	const at = findFirst(scope.native, loraKeys$1);
	return at && !isEmpty(at) ? stated(at, "lora") : undisclosedMethod(scope);
};
const isLora$17 = (scope) => method$23(scope)?.value === "lora";
const modules$2 = {
	LORA_TARGET_MODULES_QV: ["q_proj", "v_proj"],
	LORA_TARGET_MODULES_QKVO: [
		"q_proj",
		"k_proj",
		"v_proj",
		"o_proj"
	],
	LORA_TARGET_MODULES_QKVO_FFN: [
		"q_proj",
		"k_proj",
		"v_proj",
		"o_proj",
		"gate_proj",
		"up_proj",
		"down_proj"
	]
};
const targets$12 = mapped(text(setting$2("lora_target_modules")), (name) => modules$2[String(name)]);
/**
* Cohere: bodies of `POST /v1/finetuning/finetuned-models`.
* Read from cohere-ai 8.1.0. Held-out data belongs to the data set and cannot be seen here.
*/
const cohere = {
	id: "cohere",
	title: "Cohere fine-tuning",
	homepage: "https://docs.cohere.com/docs/fine-tuning",
	version: "8.1.0",
	dialect: "pyyaml",
	signatures: [{
		kind: "train",
		all: ["settings.base_model.base_type", "settings.dataset_id"],
		none: ["status"]
	}, {
		kind: "job",
		all: [
			"settings.base_model.base_type",
			"settings.dataset_id",
			"status"
		]
	}],
	facts: {
		"plan.name": text("name"),
		...serviceModel(["settings.base_model.name", "settings.base_model.base_type"]),
		"method.kind": method$23,
		...allWhen(isLora$17, { ...allOrService({
			"adapter.rank": integer(setting$2("lora_rank")),
			"adapter.alpha": number(setting$2("lora_alpha")),
			"adapter.targets": targets$12,
			"adapter.targetsMode": mapped(targets$12, () => "list")
		}) }),
		"objective.kind": choice("settings.base_model.base_type", {
			base_type_chat: "sft",
			base_type_generative: "sft",
			base_type_classification: "classification",
			base_type_rerank: "other"
		}),
		...allOrService({
			"hyper.learningRate": number(setting$2("learning_rate")),
			"hyper.epochs": number(setting$2("train_epochs")),
			"hyper.effectiveBatch": integer(setting$2("train_batch_size"))
		}),
		"evaluation.earlyStopping": mapped(positive(setting$2("early_stopping_patience")), () => true),
		"output.name": text("name"),
		"logging.destinations": wandbBlock("settings.wandb"),
		"logging.project": text("settings.wandb.project")
	},
	lists: {
		"data.train": each("settings.dataset_id", { id: text("") }),
		secrets: secretsAt(["settings.wandb.api_key"])
	}
};

// src/frameworks/deepspeed.ts
/**
* DeepSpeed: the side file that a trainer or launcher names. It states no run of its own, so it is recognised and
* left alone; readers follow it from the file that names it (`shared/deepspeed.ts`).
*/
const deepspeed = {
	id: "deepspeed",
	title: "DeepSpeed configuration",
	homepage: "https://www.deepspeed.ai/docs/config-json/",
	version: "0.19.6",
	dialect: "pyyaml",
	signatures: [{
		kind: "launcher",
		any: [
			"zero_optimization",
			"train_micro_batch_size_per_gpu",
			"zero_allow_untested_optimizer",
			"train_batch_size&gradient_clipping",
			"train_batch_size&optimizer.params",
			"train_batch_size&fp16.enabled",
			"train_batch_size&bf16.enabled"
		],
		none: [
			"compute_environment",
			"model_name_or_path",
			"base_model",
			"model",
			"dataset",
			"datasets",
			"trainer"
		]
	}],
	facts: {}
};

// src/frameworks/fireworks.ts
/** Preference and reinforcement jobs keep under `trainingConfig` what supervised jobs keep at the top. */
const setting$1 = (name) => [name, `trainingConfig.${name}`];
const rank$5 = integer(setting$1("loraRank"));
const method$22 = (scope) => {
	const fact = rank$5(scope);
	if (typeof fact?.value !== "number") return byDefault("lora", "the service documents LoRA for its managed jobs");
	return fact.value > 0 ? {
		...fact,
		value: "lora"
	} : {
		...fact,
		value: null,
		state: "unresolved",
		note: "a rank of 0 is not documented"
	};
};
const isLora$16 = (scope) => method$22(scope)?.value === "lora";
const losses$2 = {
	dpo: "dpo",
	orpo: "orpo",
	grpo: "grpo"
};
const objective$18 = (scope) => {
	const evaluator = find(scope.native, "evaluator");
	if (evaluator) return stated(evaluator, "reinforcement");
	if (has(scope.native, "lossConfig")) return choice("lossConfig.method", losses$2, { default: "dpo" })(scope);
	return has(scope.native, "trainingConfig") ? byDefault("dpo") : byDefault("sft");
};
const heldOut$15 = (scope) => {
	const at = find(scope.native, "evaluationDataset");
	if (at) return stated(at, "dataset");
	const carved = flag("evalAutoCarveout")(scope);
	return carved?.value === true ? {
		...carved,
		value: "fraction"
	} : byDefault("none");
};
const isSft$2 = (scope) => objective$18(scope)?.value === "sft";
/**
* Fireworks: bodies of `supervisedFineTuningJobs`, `dpoJobs` and `reinforcementFineTuningJobs`.
* Read from the API reference. Its `batchSize` counts tokens of a packed batch, not examples.
*/
const fireworks = {
	id: "fireworks",
	title: "Fireworks fine-tuning jobs",
	homepage: "https://docs.fireworks.ai/fine-tuning/managed-finetuning-intro",
	version: "1",
	dialect: "pyyaml",
	signatures: [
		{
			kind: "train",
			all: ["baseModel", "dataset"],
			any: [
				"outputModel",
				"loraRank",
				"epochs",
				"learningRate",
				"earlyStop"
			],
			none: ["state", "createTime"]
		},
		{
			kind: "train",
			all: ["warmStartFrom", "dataset"],
			none: [
				"baseModel",
				"state",
				"createTime"
			]
		},
		{
			kind: "train",
			all: ["dataset"],
			any: ["trainingConfig.baseModel", "trainingConfig.warmStartFrom"],
			none: ["state", "createTime"]
		},
		{
			kind: "job",
			all: [
				"dataset",
				"state",
				"createTime"
			],
			any: ["baseModel", "trainingConfig.baseModel"]
		}
	],
	facts: {
		"plan.name": text("displayName"),
		...serviceModel(setting$1("baseModel")),
		"model.continuesAdapter": text(setting$1("warmStartFrom")),
		"method.kind": method$22,
		...allWhen(isLora$16, { "adapter.rank": orService(rank$5) }),
		"objective.kind": objective$18,
		"objective.beta": when((s) => !isSft$2(s), orService(number("lossConfig.klBeta"))),
		"objective.rewards": mapped(text("evaluator"), (name) => [String(name)]),
		"data.heldOutKind": when(isSft$2, heldOut$15),
		"data.template": literal("jinjaTemplate"),
		"data.overlong": always("truncate"),
		"data.packing": always(true, "shorter examples are put together"),
		...allOrService({
			"data.sequenceLength": integer(setting$1("maxContextLength")),
			"hyper.learningRate": number(setting$1("learningRate")),
			"hyper.warmupSteps": positive(setting$1("learningRateWarmupSteps")),
			"hyper.epochs": number(setting$1("epochs")),
			"hyper.accumulation": integer(setting$1("gradientAccumulationSteps")),
			"hyper.weightDecay": number(setting$1("optimizerWeightDecay"))
		}),
		"hardware.nodes": orService(integer("nodes")),
		"evaluation.trigger": when(isSft$2, (scope) => heldOut$15(scope)?.value === "none" ? byDefault("none") : byDefault("steps")),
		"evaluation.earlyStopping": flag("earlyStop", { default: false }),
		"output.name": text(setting$1("outputModel")),
		"logging.destinations": wandbBlock("wandbConfig"),
		"logging.project": text("wandbConfig.project")
	},
	lists: {
		"data.train": each("dataset", {
			id: text(""),
			idKind: always("service-file")
		}),
		"data.validation": each("evaluationDataset", {
			id: text(""),
			idKind: always("service-file")
		}),
		secrets: secretsAt(["wandbConfig.apiKey"])
	}
};

// src/frameworks/fms-hf-tuning.ts
const methods$5 = {
	lora: "lora",
	alora: "lora",
	pt: "prompt-tuning"
};
const dtypes$7 = {
	bfloat16: "bf16",
	float16: "fp16",
	float32: "fp32",
	"torch.bfloat16": "bf16",
	"torch.float16": "fp16",
	"torch.float32": "fp32"
};
/** Handlers of a data configuration that tell the shape of the examples (tuning/data/data_handlers.py). */
const handlerFormats = {
	tokenize_and_apply_input_masking: "instruction",
	apply_tokenizer_chat_template: "chat",
	tokenize_and_apply_chat_template_with_masking: "chat",
	apply_custom_jinja_template: "custom",
	tokenize: "text"
};
const trackers$4 = { file_logger: "file" };
/** A text whose only use is that of an example; it starts every soft prompt that names no other. */
const sampleText = "Classify if the tweet is a complaint or not:";
/** The flag is `--bitsandbytes`; parts of the documentation call it `bnb_qlora`. Values are lists such as `["nf4"]`. */
const bitsandbytesKeys = ["bitsandbytes", "bnb_qlora"];
const peftMethod = (scope) => (textAt(scope.native, "peft_method") ?? "").toLowerCase();
const isLora$15 = (scope) => /^a?lora$/.test(peftMethod(scope));
const isPrompt$3 = (scope) => peftMethod(scope) === "pt";
const startsFromText = (scope) => /^text$/i.test(textAt(scope.native, "prompt_tuning_init") ?? "TEXT");
/**
* fms-hf-tuning: a JSON file for `sft_trainer`, with mixtures of data in a file of their own.
* Read from tuning/config, tuning/data and build at d3c30a03.
*/
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
		"plan.name": text("run_name"),
		"model.id": text("model_name_or_path"),
		"model.tokenizer": text("tokenizer_name_or_path"),
		"model.loadDtype": choice("torch_dtype", dtypes$7, { default: "bf16" }),
		"model.attention": when((scope) => flag("use_flash_attn", { default: true })(scope)?.value === true, text("flash_attn_implementation", { default: "flash_attention_2" })),
		"method.kind": scalar("peft_method", (node) => methods$5[node.text.toLowerCase()], {
			default: "full",
			none: ["none"],
			note: "all weights are trained unless `peft_method` is set"
		}),
		"method.variant": when(isLora$15, variant$3),
		...allWhen(isLora$15, {
			"adapter.rank": integer("r", { default: 8 }),
			"adapter.alpha": number("lora_alpha", { default: 32 }),
			"adapter.dropout": number("lora_dropout", { default: .05 }),
			...peftTargetFacts("target_modules"),
			"adapter.modulesToSave": texts("modules_to_save"),
			"adapter.rslora": flag("use_rslora", { default: false }),
			"adapter.dora": flag("use_dora", { default: false }),
			"adapter.bias": choice("bias", {
				none: "none",
				all: "all",
				lora_only: "adapter-only"
			}, { default: "none" })
		}),
		"quantization.bits": (scope) => {
			const at = quantisedAt(scope);
			return at ? stated(at, 4) : byDefault(16);
		},
		"quantization.scheme": (scope) => {
			const at = quantisedAt(scope);
			return at && stated(at, at.path === "auto_gptq" ? "gptq" : "bitsandbytes");
		},
		"quantization.type": when((scope) => bitsandbytesKeys.some((key) => has(scope.native, key)), quantType$1),
		...allWhen(isPrompt$3, {
			"prompt.virtualTokens": integer("num_virtual_tokens", { default: 8 }),
			"prompt.init": choice("prompt_tuning_init", {
				text: "text",
				random: "random",
				sample_vocab: "vocabulary"
			}, { default: "text" }),
			"prompt.initText": when(startsFromText, text("prompt_tuning_init_text", {
				default: sampleText,
				note: "an example text that is built in"
			})),
			"prompt.tokenizer": text("tokenizer_name_or_path")
		}),
		"objective.kind": always("sft"),
		"data.heldOutKind": heldOut$14,
		"data.heldOutSize": heldOutSize$1,
		"data.chatTemplate": firstSaid(verbatim("chat_template"), ofRegistry(verbatim(["dataprocessor.chat_template_path", "dataprocessor.chat_template"]))),
		"data.template": verbatim("data_formatter_template"),
		"data.lossOn": lossOn$7,
		"data.sequenceLength": integer("max_seq_length", { default: 4096 }),
		"data.packing": flag("packing", { default: false }),
		"data.streaming": firstSaid(ofRegistry(flag("dataprocessor.streaming", { default: false })), always(false)),
		"data.mixing": mixing,
		...trainingArguments,
		"precision.train": training$3,
		"hardware.count": external("all visible accelerators, unless SET_NUM_PROCESSES_TO_NUM_GPUS turns `num_processes` on"),
		"hardware.nodes": when((scope) => has(scope.native, "accelerate_launch_args.num_machines"), integer("accelerate_launch_args.num_machines")),
		"distributed.backend": backend$4,
		"distributed.configFile": when((scope) => has(scope.native, "accelerate_launch_args.config_file"), text("accelerate_launch_args.config_file")),
		"checkpoint.trigger": trigger$1("save_strategy", "epoch"),
		...interval$3("checkpoint", "save_steps", trigger$1("save_strategy", "epoch"), 500),
		"output.dir": text(["save_model_dir", "output_dir"]),
		"serving.engine": postProcessed("vllm"),
		"serving.adapterServed": postProcessed(true),
		"logging.destinations": destinations$10,
		"logging.project": text([
			"aim_experiment",
			"mlflow_experiment",
			"clearml_project",
			"experiment"
		]),
		"tokens.added": texts("add_special_tokens"),
		"tokens.rowsTrained": rowsTrained$1
	},
	lists: {
		"data.train": firstList(file$2("training_data_path"), registered("train")),
		"data.validation": firstList(file$2("validation_data_path"), registered("validation")),
		secrets: secretsAt(["hub_token", "push_to_hub_token"])
	}
};
function variant$3(scope) {
	const at = find(scope.native, "peft_method");
	return at && peftMethod(scope) === "alora" ? stated(at, "alora") : firstOn([["use_dora", "dora"]])(scope);
}
/** The key that asks for a base in 4 bits. It needs an adapter, but is written all the same. */
function quantisedAt(scope) {
	return ["auto_gptq", ...bitsandbytesKeys].map((key) => find(scope.native, key)).find((at) => at && !isEmpty(at));
}
/** The first element of `["nf4", false]`. */
function quantType$1(scope) {
	const fact = texts(bitsandbytesKeys)(scope);
	const [type] = Array.isArray(fact?.value) ? fact.value : [];
	if (!fact || type === void 0) return fact;
	return {
		...fact,
		value: /^(nf4|fp4)$/.test(String(type)) ? type : "nf4"
	};
}
/** The data configuration that the run names; undefined when there is none, or it is missing. */
function registryOf$1(scope) {
	const path = textAt(scope.native, "data_config_path");
	return path === void 0 ? void 0 : openNear(scope, path);
}
function ofRegistry(reading) {
	return (scope) => {
		const at = find(scope.native, "data_config_path");
		if (!at || isEmpty(at)) return void 0;
		const native = registryOf$1(scope);
		return native ? reading({
			...scope,
			native
		}) : unresolved(at, missingConfig);
	};
}
const missingConfig = "the data configuration is not in this repository";
const source$15 = {
	id: (scope) => {
		const fact = texts("data_paths")(scope);
		const [first] = Array.isArray(fact?.value) ? fact.value : [];
		return fact && first !== void 0 ? {
			...fact,
			value: String(first)
		} : fact;
	},
	files: texts("data_paths"),
	split: text("dataset_split_name"),
	fileFormat: (scope) => {
		const fact = texts("data_paths")(scope);
		const [first] = Array.isArray(fact?.value) ? fact.value : [];
		const format = fileFormatOf(String(first ?? ""));
		return fact && format ? {
			...fact,
			value: format
		} : void 0;
	},
	weight: when((scope) => has(scope.native, "sampling"), number("sampling")),
	format: handlerFormat,
	labelled: (scope) => {
		const fact = handlerFormat(scope);
		return fact && fact.value !== "custom" ? {
			...fact,
			value: fact.value !== "text"
		} : void 0;
	}
};
/** By the last handler that tells anything. */
function handlerFormat(scope) {
	for (const handler of itemsAt(scope.native, "data_handlers").toReversed()) {
		const at = find(handler, "name");
		const format = handlerFormats[textAt(handler, "name") ?? ""];
		if (at && format !== void 0) return stated(at, format);
	}
}
/** Sources of the data configuration that give to a part. Without `split` all of a source is for training. */
function registered(part) {
	return (scope) => {
		const at = find(scope.native, "data_config_path");
		if (!at || isEmpty(at)) return noRecords("unset", "data_config_path");
		const native = registryOf$1(scope);
		const list = native && find(native, "datasets");
		if (!native || !list) return {
			fact: unresolved(at, missingConfig),
			records: []
		};
		const items = itemsAt(native, "datasets").filter((item) => shareOf(item, part) > 0);
		if (items.length === 0) return noRecords("unset", "datasets");
		return recordsOf(items.map((item) => readFields(source$15, {
			...scope,
			native: item
		})), list);
	};
}
function shareOf(item, part) {
	if (!has(item, "split")) return part === "train" ? 1 : 0;
	return Number(textAt(item, `split.${part}`) ?? 0);
}
function file$2(key) {
	return (scope) => {
		const at = find(scope.native, key);
		if (!at || isEmpty(at)) return noRecords("unset", key);
		const name = textAt(scope.native, key) ?? "";
		const fileFormat = fileFormatOf(name);
		const record = {
			id: text(key)(scope),
			fileFormat: fileFormat ? stated(at, fileFormat) : void 0,
			format: format$11(scope),
			labelled: labelled$5(scope)
		};
		return recordsOf([record], at);
	};
}
/** The four ways of reading a file (tuning/data/setup_dataprocessor.py, `_process_raw_data_args`). */
function format$11(scope) {
	const chat = findFirst(scope.native, ["dataset_conversation_field", "instruction_template"]);
	if (chat && !isEmpty(chat)) return stated(chat, "chat");
	const template = find(scope.native, "data_formatter_template");
	if (template && !isEmpty(template)) return stated(template, "instruction");
	const field = find(scope.native, "dataset_text_field");
	if (!field || isEmpty(field)) return byDefault("instruction", "columns `input` and `output`");
	return stated(field, has(scope.native, "response_template") ? "instruction" : "text");
}
function labelled$5(scope) {
	const fact = format$11(scope);
	return fact && {
		...fact,
		value: fact.value !== "text"
	};
}
function lossOn$7(scope) {
	if (has(scope.native, "data_config_path")) return void 0;
	const response = find(scope.native, "response_template");
	if (response && !isEmpty(response)) return stated(response, has(scope.native, "instruction_template") ? "assistant-turns" : "completion");
	const single = findFirst(scope.native, ["dataset_text_field", "data_formatter_template"]);
	if (!single || isEmpty(single)) return byDefault("completion", "the input is masked");
	return byDefault("all", "without `response_template` the loss covers every token");
}
function heldOut$14(scope) {
	const named = find(scope.native, "validation_data_path");
	if (named && !isEmpty(named)) return stated(named, "dataset");
	return firstSaid(ofRegistry(split), always("none"))(scope);
}
/** A source that gives to both parts is split; one that only validates is a data set of its own. */
function split(scope) {
	const held = itemsAt(scope.native, "datasets").find((item) => shareOf(item, "validation") > 0);
	const at = held && find(held, "split");
	return held && at ? stated(at, shareOf(held, "train") > 0 ? "fraction" : "dataset") : void 0;
}
function heldOutSize$1(scope) {
	return ofRegistry((inner) => {
		const held = itemsAt(inner.native, "datasets").find((item) => shareOf(item, "validation") > 0 && shareOf(item, "train") > 0);
		return held && number("split.validation")({
			...inner,
			native: held
		});
	})(scope);
}
/** Sampling weights interleave the sources; without any they follow each other. */
function mixing(scope) {
	return ofRegistry((inner) => {
		if (!itemsAt(inner.native, "datasets").some((item) => has(item, "sampling"))) return byDefault("concat");
		return choice("dataprocessor.sampling_stopping_strategy", {
			first_exhausted: "interleave-first-exhausted",
			all_exhausted: "interleave-all-exhausted"
		}, { default: "interleave-all-exhausted" })(inner);
	})(scope);
}
/** Without `bf16` or `fp16` training happens in the type the weights are loaded in. */
function training$3(scope) {
	const mixed = precision$2("bf16", "fp16")(scope);
	return mixed?.state === "default" ? choice("torch_dtype", dtypes$7, { default: "bf16" })(scope) : mixed;
}
function backend$4(scope) {
	return inside("accelerate_launch_args", firstOn([["use_fsdp", "fsdp"]]))(scope) ?? external("FSDP when more than one accelerator is visible")(scope);
}
/** New token embeddings are moved out of the adapter, so that vLLM can load it beside its base. */
function postProcessed(value) {
	return (scope) => isLora$15(scope) ? firstOn([["lora_post_process_for_vllm", value]])(scope) : void 0;
}
function destinations$10(scope) {
	const fact = texts("trackers", {
		default: ["file_logger"],
		none: ["none"]
	})(scope);
	const reported = texts("report_to", { none: ["none"] })(scope);
	const names = [fact, reported].flatMap((one) => Array.isArray(one?.value) ? one.value.map(String) : []);
	const at = reported?.state === "stated" && fact?.state === "default" ? reported : fact;
	return at && {
		...at,
		value: [...new Set(names.map((name) => trackers$4[name] ?? name))]
	};
}
function rowsTrained$1(scope) {
	if (!isLora$15(scope) || !has(scope.native, "add_special_tokens")) return void 0;
	const indices = find(scope.native, "trainable_token_indices");
	if (indices && !isEmpty(indices)) return stated(indices, true);
	const saved = texts("modules_to_save")(scope);
	if (!Array.isArray(saved?.value)) return byDefault(false);
	return {
		...saved,
		value: saved.value.some((name) => /embed/.test(String(name)))
	};
}

// src/frameworks/shared/peft-kinds.ts
/**
* `peft_type` by what is trained. Types that share LoRA's name but neither its two matrices nor its scaling are
* other-peft: rules on rank and alpha would misjudge them, and no server of LoRA adapters loads them.
*/
const peftKinds = {
	LORA: "lora",
	ADALORA: "lora",
	OFT: "oft",
	BOFT: "oft",
	HRA: "oft",
	PSOFT: "oft",
	IA3: "ia3",
	PROMPT_TUNING: "prompt-tuning",
	MULTITASK_PROMPT_TUNING: "prompt-tuning",
	CPT: "prompt-tuning",
	P_TUNING: "p-tuning",
	PREFIX_TUNING: "prefix-tuning",
	CARTRIDGE: "prefix-tuning",
	ADAPTION_PROMPT: "llama-adapter",
	LN_TUNING: "partial",
	TRAINABLE_TOKENS: "partial"
};

// src/frameworks/shared/sections.ts
/** Section names without case, separators, and endings such as `_config` and `_args`. */
const names$1 = {
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
const roleByName = new Map(Object.keys(names$1).flatMap((role) => names$1[role].map((name) => [name, role])));
const endings = /(config|configs|configuration|cfg|cfgs|conf|args|arguments|params|parameters|settings|options|opts)$/;
function roleOf(name) {
	const bare = name.toLowerCase().replace(/[-_ ]/g, "");
	return roleByName.get(bare) ?? roleByName.get(bare.replace(endings, ""));
}
const layouts = /* @__PURE__ */ new WeakMap();
function layoutOf(native) {
	const here = find(native, "")?.node;
	if (here?.kind !== "map") return /* @__PURE__ */ new Map();
	let layout = layouts.get(here);
	if (layout === void 0) {
		layout = layOut(here);
		layouts.set(here, layout);
	}
	return layout;
}
/** Sections stand at the top, or one level below in the section of the model or the training. */
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
/** Keys with a dot cannot be asked for by path, and are no names of sections. */
function sectionsOf(map) {
	return [...map.entries.values()].flatMap(({ key, value }) => value.kind === "map" && !/[.[\]]/.test(key) ? [[key, value]] : []);
}
/** Addresses at which keys may stand, in order: by role as given, then by key. */
function pathsIn(native, roles, keys) {
	const layout = layoutOf(native);
	return roles.flatMap((role) => (layout.get(role) ?? []).flatMap((section) => keys.map((key) => section === "" ? key : `${section}.${key}`)));
}
function findIn(native, roles, keys, fits) {
	for (const path of pathsIn(native, roles, keys)) {
		const found = find(native, path);
		if (found && fits(found)) return found;
	}
}
function hasSection(native, role) {
	return layoutOf(native).has(role);
}
const scalarText = ({ node }) => node.kind === "scalar" && node.text.trim() !== "" ? node.text.trim() : void 0;
const isNumber = (from, to) => (located) => {
	const value = numberFrom(scalarText(located) ?? "");
	return value !== null && value >= from && value <= to;
};
const isFlag = (located) => booleanFrom(scalarText(located) ?? "") !== null;
const isWord = (located) => /^[A-Za-z][\w./:@-]*$/.test(scalarText(located) ?? "") && !isFlag(located);
const isAnything = ({ node }) => node.kind !== "scalar" || node.text.trim() !== "";
const everywhere = [
	"top",
	"model",
	"train",
	"lora"
];
/** Keys that hardly stand anywhere but in a file that tunes a model. */
const telling$1 = [
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
/** Keys that name a pretrained model; they stand in files of evaluations and services too. */
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
const rate$2 = [
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
/**
* Keys of files that hold some of the same words: image models, merges, weights, records of finished runs,
* manifests of clusters and services, sweeps.
*/
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
const holdsForeign = (root) => root.entries.has("_target_") || [...root.entries.values()].some(({ key, value }) => foreign.has(key) || keysOf$1(value).some((inner) => foreign.has(inner)) || isRecord(value));
const keysOf$1 = (node) => node.kind === "map" ? [...node.entries.keys()] : [];
/** A list of steps with what was measured at each: the record of a run, not the plan of one. */
const isRecord = (node) => {
	const keys = node.kind === "list" && node.items[0] ? keysOf$1(node.items[0]) : [];
	return keys.includes("loss") && (keys.includes("step") || keys.includes("epoch"));
};
/**
* Whether this view states a tuning run: a telling key, a learning rate or a length, and at least three known keys.
* A model's name alone counts as telling only beside both a rate and a length.
*/
function statesRun(native) {
	const here = find(native, "")?.node;
	if (here?.kind !== "map" || holdsForeign(here)) return false;
	const told = telling$1.filter((one) => stands(native, one)).length;
	const named = stands(native, namesModel);
	if (told === 0 && !named) return false;
	const [rated, lasting, exerted] = [
		rate$2,
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
/** Most stages that one file is taken to hold; more would be a table of something else. */
const mostStages = 8;
/**
* The runs of a document: the document itself, or each of its sections that is a run of its own with its own base,
* as in a file of pipeline parameters. Empty for all other documents.
*/
function tuningRuns(native) {
	const here = find(native, "")?.node;
	if (here?.kind !== "map" || holdsForeign(here)) return [];
	const members = sectionsOf(here).map(([name]) => within(native, name));
	const whole = members.filter((member) => statesRun(member) && namesOwnModel(member));
	const outside = findIn(native, ["top"], [...namesModel[1], "model"], isWord) !== void 0 || hasSection(native, "lora");
	if (whole.length > 0 && whole.length <= mostStages && !outside) return whole;
	if (statesRun(native)) return [native];
	const parts = members.filter(statesRun);
	return parts.length <= mostStages ? parts : [];
}
/** Words of which one stands in every text that `tuningRuns` can find a run in. */
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
/**
* How far a key can be trusted whose script is not known: `sure` where Hugging Face's own name leaves one meaning,
* `likely` where a name is usual but not settled, `unsure` where the unit may differ.
*/
const sure = .9;
const likely = .7;
const unsure = .6;
const scriptDecides$1 = "the script behind this file decides";
/** A reading of the first of these keys, in sections of these roles. */
const at$1 = (roles, keys, read) => (scope) => read(pathsIn(scope.native, roles, keys))(scope);
/** What is written, and nothing where nothing is: a script may hold any value in its code. */
const written$2 = (confidence, reading) => (scope) => {
	const fact = reading(scope);
	if (!fact || fact.state === "unset" || fact.state === "default") return void 0;
	return fact.value === null ? fact : {
		confidence,
		...fact
	};
};
/** The first of several that is written; each may be trusted differently. */
const firstWritten = (...readings) => firstOf(...readings);
const model$2 = [
	"model",
	"top",
	"train"
];
const train = ["train", "top"];
const lora$1 = [
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
const data$1 = [
	"data",
	"top",
	"train"
];
const output = [
	"output",
	"train",
	"top"
];
const evaluation$5 = [
	"eval",
	"train",
	"top"
];
const one = (confidence, roles, keys, read) => written$2(confidence, at$1(roles, keys, read));
const baseModel = firstWritten(one(sure, model$2, [
	"base_model",
	"base_model_name_or_path",
	"model_name_or_path",
	"base_model_id",
	"base_model_name"
], text), one(sure, model$2, [
	"pretrained_model_name_or_path",
	"model_id",
	"hf_model_id",
	"hf_model_name"
], text), one(likely, ["model"], [
	"name_or_path",
	"model_name",
	"name",
	"id",
	"base",
	"path",
	"pretrained",
	"model_path"
], text), one(likely, ["top", "train"], [
	"model",
	"model_name",
	"pretrained_model",
	"model_path",
	"checkpoint"
], text));
/** Words that people write for a method, without separators. */
const methods$4 = {
	...Object.fromEntries(Object.entries(peftKinds).map(([name, kind]) => [bare(name), kind])),
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
const knownMethod = (node) => Object.hasOwn(methods$4, bare(node.text)) ? methods$4[bare(node.text)] : void 0;
/** The first of these keys whose text is a word of the table; other texts mean something else. */
const wordAt = (roles, keys, take, confidence) => (scope) => {
	const located = findIn(scope.native, roles, keys, (one) => wordOf(one, take) !== void 0);
	const word = located && wordOf(located, take);
	return located && word !== void 0 ? stated(located, word, { confidence }) : void 0;
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
/** A switch that says yes or no to LoRA. A section counts by its own switch. */
const switchAt = firstWritten(one(likely, lora$1, [
	"use_lora",
	"use_peft",
	"lora_enable",
	"enable_lora",
	"lora_enabled"
], flag), one(likely, loraOnly, [
	"enabled",
	"enable",
	"use",
	"active"
], flag), one(likely, [
	"top",
	"train",
	"model"
], ["lora", "peft"], (keys) => onlyFlag(keys)));
/** A yes or no under a key that may hold a whole section instead. */
const onlyFlag = (keys) => (scope) => {
	const path = keys.find((key) => booleanFrom(textAt(scope.native, key) ?? "") !== null);
	return path === void 0 ? void 0 : flag(path)(scope);
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
], flag);
const rank$4 = firstWritten(one(sure, lora$1, ["lora_r", "lora_rank"], integer), one(sure, loraOnly, ["r", "rank"], integer), one(unsure, loraOnly, ["dim", "lora_dim"], integer), when((scope) => findIn(scope.native, [
	"top",
	"train",
	"model"
], ["lora_alpha"], () => true) !== void 0, one(likely, [
	"top",
	"train",
	"model"
], ["r", "rank"], integer)));
const qloraSwitch = firstWritten(one(likely, quant, ["use_qlora", "qlora_enabled"], flag), one(likely, [
	"top",
	"train",
	"model"
], ["qlora"], (keys) => onlyFlag(keys)));
/** The method by its name, by a switch, or by a rank; a file that says none of them leaves it to the script. */
function method$21(scope) {
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
	const size = rank$4(scope);
	if (typeof size?.value === "number" && size.value > 0) return {
		...size,
		value: "lora",
		confidence: .8
	};
	return external(scriptDecides$1)(scope);
}
const isLora$14 = (scope) => method$21(scope)?.value === "lora";
const targets$11 = Object.fromEntries(["adapter.targets", "adapter.targetsMode"].map((name) => [name, firstWritten(one(sure, lora$1, ["lora_target_modules", "target_modules"], (keys) => targetFacts(keys)[name] ?? text(keys)), one(likely, loraOnly, [
	"targets",
	"modules",
	"lora_target"
], (keys) => targetFacts(keys)[name] ?? text(keys)))]));
/** A section of quantisation may carry its own switch, and then nothing in it counts when that is off. */
const quantOff = (scope) => {
	const fact = one(sure, ["quant"], [
		"use_bnb",
		"enabled",
		"enable",
		"use",
		"use_quantization",
		"quantize"
	], flag)(scope);
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
	const bits = numberFrom(node.text);
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
	return located?.node.kind === "scalar" ? stated(located, inBits(located.node) ?? 16, { confidence: likely }) : void 0;
};
const flagOn = (keys, bits) => (scope) => {
	const fact = one(sure, quant, keys, flag)(scope);
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
	], flag)(scope);
	return fact?.value === false ? {
		...fact,
		value: 16
	} : void 0;
};
const bits$10 = firstWritten(quantOff, flagOn([
	"load_in_4bit",
	"use_4bit",
	"load_4bit"
], 4), flagOn([
	"load_in_8bit",
	"use_8bit",
	"load_8bit"
], 8), saysQlora, bitsKey, flagsOff);
const isQuantised$6 = (scope) => Number(bits$10(scope)?.value ?? 16) < 16;
const onFourBits$1 = (scope) => bits$10(scope)?.value === 4;
const dtypes$6 = {
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
	return Object.hasOwn(dtypes$6, word) ? dtypes$6[word] : void 0;
};
const quantType = (node) => /^(nf4|fp4|int8|int4|fp8)$/i.exec(node.text)?.[0].toLowerCase();
/** Words that people write for an objective, without separators and without `trainer`. */
const objectives$1 = {
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
	return Object.hasOwn(objectives$1, word) ? objectives$1[word] : void 0;
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
/** A section with the name of one method, unless it is switched off. Several are stages, and none of them is all. */
const objectiveSection = (scope) => {
	const [name, ...others] = sections.filter((key) => find(scope.native, key)?.node.kind === "map");
	const located = name && find(scope.native, name);
	if (!located || others.length > 0) return void 0;
	return booleanFrom(textAt(scope.native, `${name}.enabled`) ?? "") === false ? void 0 : stated(located, name, { confidence: unsure });
};
const byPath = (scope) => {
	const path = objectiveByPath(scope.path);
	return path && {
		value: path.kind,
		state: "derived",
		confidence: unsure,
		note: "by the path"
	};
};
/** Loss on answers only is a thing of supervised tuning. */
const byLoss$1 = (scope) => {
	const fact = lossOn$6(scope);
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
const yesNo = (yes, no) => (keys) => mapped(flag(keys), (on) => on === true ? yes : no);
const lossOn$6 = firstWritten(one(sure, data$1, [
	"train_on_inputs",
	"train_on_input",
	"train_on_prompt"
], yesNo("all", "completion")), one(sure, data$1, [
	"completion_only_loss",
	"train_on_completions",
	"train_on_completions_only",
	"train_on_responses_only",
	"mask_prompt",
	"mask_inputs"
], yesNo("completion", "all")), one(sure, data$1, ["assistant_only_loss"], yesNo("assistant-turns", "all")), wordAt(data$1, [
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
const validationKeys$1 = [
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
const testKeys$1 = [
	"test_file",
	"test_path",
	"test_data_path",
	"test_data",
	"test_dataset"
];
/** Sources under the first of these keys that holds a text or a list of texts. */
const sourcesAt$1 = (roles, keys, confidence) => (scope) => {
	const located = findIn(scope.native, roles, keys, namesData);
	const path = located && pathsIn(scope.native, roles, keys).find((key) => find(scope.native, key) === void 0 ? false : same(find(scope.native, key), located));
	const fact = path === void 0 ? void 0 : texts(path)(scope);
	if (!located || !fact || !Array.isArray(fact.value)) return noRecords("not-expressible");
	return recordsOf(fact.value.map((name) => sourceRecord({
		...fact,
		confidence
	}, String(name))), located);
};
const same = (found, located) => found?.node === located.node;
function sourceRecord(fact, name) {
	const fileFormat = fileFormatOf(name);
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
	return node.kind === "scalar" && node.text.trim() !== "" && booleanFrom(node.text) === null && numberFrom(node.text) === null && node.text.toLowerCase() !== "null" && node.text !== "~";
}
const orNothing = (list) => (scope) => {
	const found = list(scope);
	return found.records.length > 0 ? found : noRecords("external", void 0, scriptDecides$1);
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
], number);
const validation$1 = firstList(sourcesAt$1([
	"data",
	"eval",
	"top",
	"train"
], validationKeys$1, likely), sourcesAt$1(["data"], [
	"validation",
	"valid",
	"val",
	"eval",
	"dev"
], unsure));
const heldOut$13 = (scope) => {
	const files = validation$1(scope);
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
const optimizer$2 = firstWritten(wordAt(train, [
	"optim",
	"optimizer",
	"optimizer_type",
	"optimizer_name"
], (node) => optimizerOf(node.text), likely));
/** Names of known families only: the key holds a section or a class path in many projects. */
function optimizerOf(name) {
	const known = optimizerName(name.replace(/^.*\./, ""));
	return /^(adam|adafactor|lion|muon|sgd|galore|lomo|apollo)/.test(known) ? known : void 0;
}
const schedule$7 = firstWritten(wordAt(train, [
	"lr_scheduler_type",
	"lr_scheduler",
	"scheduler",
	"scheduler_type",
	"lr_schedule"
], (node) => schedules$2[node.text.toLowerCase()], likely));
const precision$1 = (scope) => {
	for (const [key, name] of [["bf16", "bf16"], ["fp16", "fp16"]]) {
		const fact = one(sure, [
			"train",
			"top",
			"model"
		], [key], flag)(scope);
		if (fact?.value === true) return {
			...fact,
			value: name
		};
	}
	return wordAt(["train", "top"], ["mixed_precision", "precision"], dtype, likely)(scope);
};
/** A map under the key is a section of deepspeed settings or of anything else, and is left alone. */
const deepspeedFile = one(likely, ["train", "top"], [
	"deepspeed",
	"deepspeed_config",
	"ds_config",
	"ds_cfgs"
], (keys) => (scope) => {
	const path = keys.find((key) => /\.json$|\.ya?ml$/.test(textAt(scope.native, key) ?? ""));
	return path === void 0 ? void 0 : text(path)(scope);
});
const evaluationTrigger$8 = firstWritten(one(sure, evaluation$5, ["eval_strategy", "evaluation_strategy"], trigger$1), mapped(one(unsure, evaluation$5, ["eval_steps"], positive), () => "steps"));
const saves$2 = firstWritten(one(sure, output, ["save_strategy"], trigger$1), mapped(one(unsure, output, ["save_steps"], positive), () => "steps"));
const every = (roles, key, decides) => when((scope) => decides(scope)?.value === "steps", one(likely, roles, [key], positive));
const secretKeys = [
	"hf_token",
	"hub_token",
	"huggingface_token",
	"wandb_api_key",
	"wandb_token",
	"api_key",
	"openai_api_key"
];
/**
* Tuning files of a project's own making: keys as Hugging Face calls them, at the top or in sections. What the
* script does with them is not known, so nothing is taken from silence, and each fact says how far it can be trusted.
*/
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
		], text),
		"model.id": baseModel,
		"model.revision": one(sure, model$2, ["model_revision", "revision"], text),
		"model.tokenizer": one(likely, model$2, [
			"tokenizer_name",
			"tokenizer_name_or_path",
			"tokenizer"
		], text),
		"model.loadDtype": wordAt(model$2, ["torch_dtype", "dtype"], dtype, likely),
		"model.attention": one(sure, model$2, ["attn_implementation"], text),
		"security.trustRemoteCode": one(sure, [...model$2, "data"], ["trust_remote_code"], flag),
		"method.kind": method$21,
		...allWhen(isLora$14, {
			"adapter.rank": rank$4,
			"adapter.alpha": firstWritten(one(sure, lora$1, ["lora_alpha"], number), one(sure, loraOnly, ["alpha"], number)),
			"adapter.dropout": firstWritten(one(sure, lora$1, ["lora_dropout"], number), one(sure, loraOnly, ["dropout"], number)),
			...targets$11,
			"adapter.modulesToSave": one(sure, lora$1, ["modules_to_save", "lora_modules_to_save"], texts),
			"adapter.rslora": one(sure, lora$1, ["use_rslora"], flag),
			"adapter.dora": one(sure, lora$1, ["use_dora"], flag)
		}),
		"quantization.bits": bits$10,
		...allWhen(onFourBits$1, {
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
			], flag),
			"quantization.computeDtype": wordAt(quant, ["bnb_4bit_compute_dtype", "compute_dtype"], dtype, sure)
		}),
		"quantization.scheme": (scope) => {
			const fact = one(sure, quant, [
				"load_in_4bit",
				"load_in_8bit",
				"bnb_4bit_quant_type"
			], text)(scope);
			return fact && isQuantised$6(scope) ? {
				...fact,
				value: "bitsandbytes"
			} : void 0;
		},
		"prompt.virtualTokens": one(sure, lora$1, ["num_virtual_tokens"], integer),
		"objective.kind": firstOf(objectiveWord, objectiveSection, byLoss$1, byPath, external(scriptDecides$1)),
		"data.heldOutKind": heldOut$13,
		"data.heldOutSize": when((scope) => heldOut$13(scope)?.value !== "dataset", heldOutShare),
		"data.chatTemplate": one(likely, [...data$1, "model"], ["chat_template"], text),
		"data.lossOn": lossOn$6,
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
		], integer), one(unsure, [
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
		], integer)),
		"data.packing": one(sure, data$1, [
			"packing",
			"sample_packing",
			"pack"
		], flag),
		"hyper.learningRate": one(sure, train, ["learning_rate", "lr"], number),
		"hyper.schedule": schedule$7,
		"hyper.warmupSteps": one(likely, train, [
			"warmup_steps",
			"num_warmup_steps",
			"lr_warmup_steps"
		], positive),
		"hyper.warmupRatio": one(sure, train, ["warmup_ratio", "lr_warmup_ratio"], positive),
		"hyper.epochs": firstWritten(one(sure, train, ["num_train_epochs"], number), one(likely, train, [
			"num_epochs",
			"epochs",
			"n_epochs",
			"max_epochs"
		], number)),
		"hyper.maxSteps": one(likely, train, [
			"max_steps",
			"train_steps",
			"num_train_steps",
			"total_steps"
		], positive),
		"hyper.microBatch": firstWritten(one(sure, train, ["per_device_train_batch_size"], integer), one(likely, train, [
			"per_device_batch_size",
			"train_batch_size_per_device",
			"per_gpu_train_batch_size",
			"micro_batch_size"
		], integer), one(unsure, train, ["train_batch_size", "batch_size"], integer)),
		"hyper.accumulation": one(sure, train, [
			"gradient_accumulation_steps",
			"grad_accum_steps",
			"grad_accumulation_steps",
			"gradient_accumulation"
		], integer),
		"hyper.effectiveBatch": one(likely, train, [
			"effective_batch_size",
			"global_batch_size",
			"total_batch_size"
		], integer),
		"hyper.optimizer": optimizer$2,
		"hyper.weightDecay": one(sure, train, ["weight_decay"], number),
		"hyper.maxGradNorm": one(likely, train, [
			"max_grad_norm",
			"grad_clip",
			"gradient_clip_val",
			"clip_grad_norm"
		], number),
		"hyper.noiseAlpha": one(sure, train, ["neftune_noise_alpha"], number),
		"hyper.seed": one(likely, [
			"train",
			"top",
			"data"
		], ["seed", "random_seed"], integer),
		"precision.train": precision$1,
		"memory.gradientCheckpointing": one(sure, [
			"train",
			"top",
			"model"
		], ["gradient_checkpointing", "use_gradient_checkpointing"], flag),
		"hardware.count": external("decided by the launcher"),
		"distributed.configFile": deepspeedFile,
		"checkpoint.trigger": saves$2,
		"checkpoint.every": every(output, "save_steps", saves$2),
		"checkpoint.keep": one(sure, output, ["save_total_limit"], integer),
		"evaluation.trigger": evaluationTrigger$8,
		"evaluation.every": every(evaluation$5, "eval_steps", evaluationTrigger$8),
		"evaluation.metric": one(sure, evaluation$5, ["metric_for_best_model"], text),
		"evaluation.loadBest": one(sure, evaluation$5, ["load_best_model_at_end"], flag),
		"output.dir": one(likely, output, [
			"output_dir",
			"output_path",
			"save_dir",
			"save_path",
			"out_dir"
		], text),
		"output.push": one(sure, output, ["push_to_hub"], flag),
		"output.hubId": one(sure, output, ["hub_model_id", "hub_repo_id"], text),
		"output.hubPrivate": one(sure, output, ["hub_private_repo"], flag),
		"output.mergeAdapter": one(likely, ["lora", ...output], [
			"merge_adapter",
			"merge_lora",
			"merge_and_unload",
			"save_merged"
		], flag),
		"logging.destinations": one(sure, output, ["report_to"], (keys) => texts(keys, { none: ["none"] })),
		"logging.project": one(likely, output, [
			"wandb_project",
			"project_name",
			"log_project"
		], text)
	},
	lists: {
		"data.train": orNothing(firstList(sourcesAt$1(data$1, trainKeys, likely), sourcesAt$1(["data"], [
			"train",
			"path",
			"name",
			"file",
			"files",
			"source",
			"id"
		], unsure), sourcesAt$1(["top"], ["data"], unsure))),
		"data.validation": orNothing(validation$1),
		"data.test": orNothing(firstList(sourcesAt$1([
			"data",
			"eval",
			"top"
		], testKeys$1, likely), sourcesAt$1(["data"], ["test"], unsure))),
		secrets: (scope) => secretsAt(pathsIn(scope.native, [
			"top",
			"model",
			"train",
			"data",
			"output"
		], secretKeys))(scope)
	}
};

// src/frameworks/hf-trainer.ts
/** Keys of `TrainingArguments`, and of the scripts that transformers ships, that mean a training run. */
const runKeys$1 = [
	"per_device_train_batch_size",
	"num_train_epochs",
	"learning_rate",
	"gradient_accumulation_steps",
	"lr_scheduler_type",
	"train_file",
	"do_train"
];
/** Keys of files that only look alike: diffusion and vision scripts, merges, weights, records of finished runs. */
const falseFriends = [
	"instance_prompt",
	"resolution",
	"validation_prompt",
	"image_column",
	"merge_method",
	"architectures",
	"_n_gpu",
	"run.model_type",
	"cache_latents",
	"clip_skip",
	"max_resolution",
	"network_dim"
];
/** Switches by which scripts turn LoRA on; the first that is written decides. */
const loraSwitches = [
	"use_peft",
	"use_lora",
	"lora_enable",
	"enable_lora",
	"use_qlora",
	"q_lora"
];
const fourBitSwitches = [
	["load_in_4bit", 4],
	["use_qlora", 4],
	["q_lora", 4],
	["load_in_8bit", 8]
];
const modelKeys = [
	"model_name_or_path",
	"pretrained_model_name_or_path",
	"model_name",
	"model_id"
];
const scriptDecides = "the script behind this file decides";
/** `training_args` and `data_config` side by side: the schema of ChatGLM's fine-tuning script, and of its heirs. */
const isNested = (scope) => find(scope.native, "training_args")?.node.kind === "map";
const isLora$13 = (scope) => method$20(scope)?.value === "lora";
const isSoftPrompt = (scope) => /^(prompt-tuning|prefix-tuning|p-tuning)$/.test(String(method$20(scope)?.value));
/**
* Files for scripts that parse `transformers.TrainingArguments`. What else the script does is not known, so facts
* count for less, and those that a script may hold in its code stay open.
* Read from transformers 4.57.6 and 5.18.0, and THUDM/ChatGLM3 finetune_demo at 732294f.
*/
const hfTrainer = {
	id: "hf-trainer",
	title: "Transformers Trainer",
	homepage: "https://huggingface.co/docs/transformers/trainer",
	version: "5.18.0",
	dialect: "pyyaml",
	signatures: [{
		kind: "train",
		fallback: true,
		all: ["output_dir"],
		min: 2,
		any: runKeys$1,
		none: falseFriends
	}, {
		kind: "train",
		fallback: true,
		all: ["training_args.output_dir"],
		any: runKeys$1.map((key) => `training_args.${key}`).concat("training_args.max_steps"),
		none: falseFriends
	}],
	facts: {
		"plan.name": text("run_name"),
		"plan.dialect": when(isNested, always("nested")),
		"model.id": firstSaid(text(modelKeys), external("given on the command line")),
		"model.revision": text("model_revision"),
		"model.tokenizer": text(["tokenizer_name", "tokenizer_name_or_path"]),
		"model.attention": text("attn_implementation"),
		"security.trustRemoteCode": firstSaid(flag("trust_remote_code"), external(scriptDecides)),
		"method.kind": method$20,
		...allWhen(isLora$13, {
			"adapter.rank": integer([
				"lora_r",
				"lora_rank",
				"peft_config.r"
			]),
			"adapter.alpha": number(["lora_alpha", "peft_config.lora_alpha"]),
			"adapter.dropout": number(["lora_dropout", "peft_config.lora_dropout"]),
			...peftTargetFacts([
				"lora_target_modules",
				"target_modules",
				"peft_config.target_modules"
			]),
			"adapter.modulesToSave": texts(["lora_modules_to_save", "peft_config.modules_to_save"]),
			"adapter.rslora": flag(["use_rslora", "peft_config.use_rslora"]),
			"adapter.dora": flag(["use_dora", "peft_config.use_dora"])
		}),
		"quantization.bits": firstSaid(firstOn(fourBitSwitches), external(scriptDecides)),
		"prompt.virtualTokens": when(isSoftPrompt, integer("peft_config.num_virtual_tokens")),
		"objective.kind": objective$17,
		"data.heldOutKind": heldOut$12,
		"data.sequenceLength": integer([
			"max_seq_length",
			"model_max_length",
			"block_size",
			"max_length"
		]),
		"data.inputLength": integer(["max_source_length", "max_input_length"]),
		"data.outputLength": integer(["max_target_length", "max_output_length"]),
		"data.packing": when((scope) => has(scope.native, "packing"), flag("packing")),
		...placed(trainingArguments),
		"hardware.count": external("decided by the launcher"),
		"evaluation.trigger": evaluation$4
	},
	lists: {
		"data.train": firstList(named$5("dataset_name", "dataset_config_name"), files$2("train_file"), files$2("data_config.train_file"), files$2("data_path")),
		"data.validation": firstList(files$2("validation_file"), files$2("data_config.val_file"), files$2("eval_data_path")),
		"data.test": firstList(files$2("test_file"), files$2("data_config.test_file")),
		secrets: secretsAt([
			"hub_token",
			"push_to_hub_token",
			"token",
			"use_auth_token"
		])
	}
};
/** Keys of `TrainingArguments` at the top, or in their own section. */
function placed(fields) {
	const nested = allInside("training_args", fields);
	return Object.fromEntries(Object.entries(fields).map(([name, reading]) => [name, (scope) => isNested(scope) ? nested[name]?.(scope) : reading(scope)]));
}
/** By a switch, or a PEFT configuration. Bare `lora_r` without either decides nothing. */
function method$20(scope) {
	const type = scalar("peft_config.peft_type", (node) => peftKinds[node.text.toUpperCase()] ?? "other-peft")(scope);
	if (type?.state !== "unset") return type;
	const key = loraSwitches.find((name) => has(scope.native, name));
	const fact = key && flag(key)(scope);
	if (fact) return typeof fact.value === "boolean" ? {
		...fact,
		value: fact.value ? "lora" : "full"
	} : fact;
	if (isNested(scope) && has(scope.native, "data_config")) return byDefault("full", "without `peft_config` the script trains all weights");
	return without("external", scriptDecides);
}
function objective$17(scope) {
	if (isNested(scope) && has(scope.native, "data_config")) return byDefault("sft");
	const path = objectiveByPath(scope.path);
	return path ? {
		value: path.kind,
		state: "derived",
		confidence: .6,
		note: "by the path"
	} : without("external", scriptDecides);
}
function heldOut$12(scope) {
	const share = find(scope.native, "validation_split_percentage");
	const held = findFirst(scope.native, [
		"validation_file",
		"data_config.val_file",
		"eval_data_path"
	]);
	if (held && !isEmpty(held)) return stated(held, "dataset");
	return share && !isEmpty(share) ? stated(share, "fraction") : without("external", scriptDecides);
}
/** ChatGLM's script turns evaluation off when no `val_file` is given. */
function evaluation$4(scope) {
	if (!isNested(scope)) return evaluationTrigger$10(scope);
	return has(scope.native, "data_config") && !has(scope.native, "data_config.val_file") ? byDefault("none", "without `val_file` the script turns evaluation off") : inside("training_args", evaluationTrigger$10)(scope);
}
function files$2(key) {
	return (scope) => {
		const at = find(scope.native, key);
		if (!at || isEmpty(at) || at.node.kind === "map") return noRecords("unset", key);
		const names = texts(key)(scope);
		if (!Array.isArray(names?.value)) return {
			fact: without("unresolved", void 0, key),
			records: []
		};
		const records = names.value.map((name) => ({
			id: {
				...names,
				value: String(name)
			},
			fileFormat: formatOf$1(names, String(name))
		}));
		return recordsOf(records, at);
	};
}
function formatOf$1(fact, name) {
	const value = fileFormatOf(name);
	return value === void 0 ? void 0 : {
		...fact,
		value
	};
}
function named$5(key, configKey) {
	return (scope) => {
		const at = find(scope.native, key);
		if (!at || isEmpty(at)) return noRecords("unset", key);
		return recordsOf([{
			id: text(key)(scope),
			config: text(configKey)(scope)
		}], at);
	};
}

// src/frameworks/shared/verl.ts
/** The actor of a reinforcement run keeps under its own section what a supervised run keeps at the top. */
const isRl = (scope) => has(scope.native, "actor_rollout_ref");
/** A run on pairs, in the extension that HyperPod uses. */
const isDpo = ({ native }) => /DPO/.test(textAt(native, "data._target_") ?? "") || has(native, "data.chosen_key");
const model$1 = (name) => [`actor_rollout_ref.model.${name}`, `model.${name}`];
const optim = (name) => [`actor_rollout_ref.actor.optim.${name}`, `optim.${name}`];
const modelPath = [...model$1("path"), "model.partial_pretrain"];
/** Advantage estimators by what the run is called. */
const estimators = {
	gae: "ppo",
	grpo: "grpo",
	grpo_passk: "grpo",
	rloo: "rloo"
};
/** The estimator of a base is often replaced on the command line, where the name of the run comes from too. */
const reinforced = (scope) => {
	const fact = choice("algorithm.adv_estimator", estimators)(scope);
	return fact?.state === "inherited" ? {
		...fact,
		confidence: .6
	} : fact;
};
const objective$16 = (scope) => {
	if (isRl(scope)) return reinforced(scope);
	const pairs = find(scope.native, "data._target_") ?? find(scope.native, "data.chosen_key");
	return isDpo(scope) && pairs ? stated(pairs, "dpo") : byDefault("sft", "the supervised trainer");
};
const rank$3 = firstOf(positive(model$1("lora_rank")), positive(model$1("lora.rank")));
const method$19 = (scope) => {
	const fact = rank$3(scope);
	if (typeof fact?.value === "number") return {
		...fact,
		value: "lora"
	};
	if (fact?.state === "unresolved" || fact?.state === "external") return fact;
	const at = [...model$1("lora_rank"), ...model$1("lora.rank")].map((key) => find(scope.native, key)).find((x) => x);
	return at && !isEmpty(at) ? stated(at, "full") : byDefault("full", "without `lora_rank` all weights are trained");
};
const isLora$12 = (scope) => method$19(scope)?.value === "lora";
/** Answers of one optimiser step: a mini batch counts prompts, each with as many answers as are sampled. */
const effectiveBatch$1 = (scope) => {
	if (!isRl(scope)) return integer("data.train_batch_size")(scope);
	const prompts = integer("actor_rollout_ref.actor.ppo_mini_batch_size")(scope);
	const answers = integer("actor_rollout_ref.rollout.n")(scope);
	if (typeof prompts?.value !== "number" || typeof answers?.value !== "number") return void 0;
	return {
		...prompts,
		value: prompts.value * answers.value,
		note: "prompts × sampled answers"
	};
};
/** With dynamic batches a pass is bounded by tokens, and the number of examples is ignored. */
const dynamic = (scope) => firstOn([["actor_rollout_ref.actor.use_dynamic_bsz", true], ["data.use_dynamic_bsz", true]])(scope) !== void 0;
const heldOut$11 = (scope) => {
	const files = find(scope.native, "data.val_files");
	if (files && !isEmpty(files) && !(files.node.kind === "scalar" && files.node.text === "")) return stated(files, "dataset");
	const share = splitRatio$1(scope);
	if (typeof share?.value !== "number") return byDefault("none");
	return {
		...share,
		value: share.value < 1 ? "fraction" : "none"
	};
};
const splitRatio$1 = number("data.train_val_split_ratio");
const format$10 = (scope) => {
	const whole = {
		...scope,
		native: {
			...scope.native,
			base: scope.native.base.replace(/\.?data\..*$/, "")
		}
	};
	if (isRl(whole)) return "prompt-only";
	if (isDpo(whole)) return "preference";
	return has(whole.native, "data.prompt_key") && !has(whole.native, "data.messages_key") ? "instruction" : "chat";
};
const source$14 = {
	id: text(""),
	fileFormat: mapped(text(""), (path) => fileFormatOf(String(path))),
	format: (scope) => byDefault(format$10(scope))
};
/** One path, or a list of them; `null` and an empty text leave it to the command line. */
const files$1 = (key) => (scope) => {
	const at = find(scope.native, key);
	return at?.node.kind === "scalar" && at.node.text === "" ? noRecords("unset", key) : each(key, source$14)(scope);
};
const frequency = (key) => scalar(key, (node) => {
	if (/^after_each_epoch$/i.test(node.text)) return "epoch";
	return Number(node.text) > 0 ? "steps" : "none";
});
/** The interval in steps, where the key holds one. */
const interval$2 = (key) => when((scope) => frequency(key)(scope)?.value === "steps", positive(key));
const evaluationTrigger$7 = (scope) => {
	const fact = frequency("trainer.test_freq")(scope);
	if (fact?.value !== "none" && fact?.value !== null) return fact;
	const before = flag("trainer.val_before_train")(scope);
	return before?.value === true ? {
		...before,
		value: "start"
	} : fact;
};
const strategy$1 = [
	"actor_rollout_ref.actor.strategy",
	"engine.strategy",
	"model.strategy"
];
const offload$4 = (scope) => {
	const keys = [
		"actor_rollout_ref.actor.fsdp_config",
		"engine",
		"model.fsdp_config"
	].flatMap((section) => [
		"param_offload",
		"optimizer_offload",
		"offload_policy",
		"cpu_offload"
	].map((key) => `${section}.${key}`));
	return firstOn(keys.map((key) => [key, "cpu"]))(scope) ?? byDefault("none");
};
const dtypes$5 = {
	bfloat16: "bf16",
	bf16: "bf16",
	float16: "fp16",
	fp16: "fp16",
	float32: "fp32",
	fp32: "fp32"
};
const trackers$3 = {
	console: "console",
	wandb: "wandb",
	mlflow: "mlflow",
	tensorboard: "tensorboard",
	swanlab: "swanlab",
	file: "file"
};
/** Code outside verl that a run loads: rewards, data sets, model libraries. */
const customCode$1 = (scope) => {
	const found = [
		"custom_reward_function.path",
		"reward.custom_reward_function.path",
		"data.custom_cls.path",
		...model$1("external_lib")
	].flatMap((key) => {
		const at = find(scope.native, key);
		return at?.node.kind === "scalar" && !isEmpty(at) && !/^(verl\.|$)/.test(at.node.text) ? [at] : [];
	});
	const [first] = found;
	return first && stated(first, found.map((at) => at.node.kind === "scalar" ? at.node.text : ""));
};
const rewards$2 = (scope) => {
	const custom = text("custom_reward_function.name")(scope);
	const path = text("custom_reward_function.path")(scope);
	if (typeof path?.value === "string") return {
		...path,
		value: [String(custom?.value ?? path.value)]
	};
	return flag("reward_model.enable")(scope)?.value === true ? mapped(text("reward_model.model.path"), (model) => [String(model)])(scope) : void 0;
};
const count$3 = (scope) => {
	const nodes = integer("trainer.nnodes")(scope);
	const perNode = integer("trainer.n_gpus_per_node")(scope);
	if (typeof nodes?.value !== "number" || typeof perNode?.value !== "number") return perNode;
	return {
		...perNode,
		value: nodes.value * perNode.value,
		note: "GPUs per node × nodes"
	};
};
/**
* Facts of a verl run, from the section in which its settings stand.
* Read from verl/trainer/config and verl/workers at b178a3cd (0.8.0.dev).
*/
const verlFacts = {
	"plan.name": text("trainer.experiment_name"),
	"model.id": text(modelPath),
	"model.tokenizer": text(model$1("tokenizer_path")),
	"model.continuesAdapter": text(model$1("lora_adapter_path")),
	"security.trustRemoteCode": flag(model$1("trust_remote_code"), { default: false }),
	"security.customCode": customCode$1,
	"method.kind": method$19,
	...allWhen(isLora$12, {
		"adapter.rank": rank$3,
		"adapter.alpha": number([...model$1("lora_alpha"), ...model$1("lora.alpha")], { default: 16 }),
		"adapter.dropout": number([...model$1("lora_dropout"), ...model$1("lora.dropout")], { default: 0 }),
		...targetFacts([...model$1("target_modules"), ...model$1("lora.target_modules")], { default: ["all-linear"] })
	}),
	"objective.kind": objective$16,
	"objective.beta": when((s) => objective$16(s)?.value === "dpo", number("trainer.beta")),
	"objective.rewards": when(isRl, rewards$2),
	"data.heldOutKind": heldOut$11,
	"data.heldOutSize": when((s) => heldOut$11(s)?.value === "fraction", mapped(splitRatio$1, (share) => Math.round((1 - Number(share)) * 1e6) / 1e6)),
	"data.chatTemplate": literal([...model$1("custom_chat_template"), "data.chat_template"]),
	"data.sequenceLength": when((s) => !isRl(s), integer("data.max_length")),
	"data.inputLength": when(isRl, integer("data.max_prompt_length")),
	"data.outputLength": when(isRl, integer("data.max_response_length")),
	"data.overlong": firstOf(firstOn([["data.filter_overlong_prompts", "drop"]]), choice("data.truncation", {
		error: "raise",
		left: "truncate",
		right: "truncate",
		middle: "truncate"
	})),
	"data.shuffle": flag("data.shuffle"),
	"hyper.learningRate": number(optim("lr")),
	"hyper.schedule": choice([
		...optim("lr_scheduler_type"),
		...optim("warmup_style"),
		...optim("lr_scheduler")
	], {
		constant: "constant",
		cosine: "cosine",
		wsd: "wsd"
	}),
	"hyper.warmupSteps": positive(optim("lr_warmup_steps")),
	"hyper.warmupRatio": positive([...optim("lr_warmup_steps_ratio"), ...optim("warmup_steps_ratio")]),
	"hyper.epochs": number("trainer.total_epochs"),
	"hyper.maxSteps": positive("trainer.total_training_steps"),
	"hyper.microBatch": when((s) => !dynamic(s), integer([
		"actor_rollout_ref.actor.ppo_micro_batch_size_per_gpu",
		"data.micro_batch_size_per_gpu",
		"data.micro_batch_size"
	])),
	"hyper.tokensPerDevice": when(dynamic, integer(["actor_rollout_ref.actor.ppo_max_token_len_per_gpu", "data.max_token_len_per_gpu"])),
	"hyper.effectiveBatch": effectiveBatch$1,
	"hyper.optimizer": scalar(optim("optimizer"), (node) => optimizerName(node.text), { default: "adamw" }),
	"hyper.weightDecay": number(optim("weight_decay")),
	"hyper.maxGradNorm": number([...optim("clip_grad"), "actor_rollout_ref.actor.grad_clip"]),
	"hyper.seed": integer([
		"trainer.seed",
		"engine.seed",
		"data.seed"
	]),
	"precision.train": choice(["engine.dtype", "actor_rollout_ref.actor.fsdp_config.dtype"], dtypes$5),
	"memory.gradientCheckpointing": flag(model$1("enable_gradient_checkpointing"), { default: true }),
	"memory.activationOffload": flag(model$1("enable_activation_offload"), { default: false }),
	"hardware.count": count$3,
	"hardware.nodes": integer("trainer.nnodes"),
	"distributed.backend": choice(strategy$1, {
		fsdp: "fsdp",
		fsdp2: "fsdp2",
		megatron: "megatron"
	}),
	"distributed.offload": offload$4,
	"distributed.tensorParallel": when((s) => text(strategy$1)(s)?.value === "megatron", integer("actor_rollout_ref.actor.megatron.tensor_model_parallel_size")),
	"checkpoint.trigger": frequency("trainer.save_freq"),
	"checkpoint.every": interval$2("trainer.save_freq"),
	"checkpoint.everyUnit": mapped(interval$2("trainer.save_freq"), () => "steps"),
	"checkpoint.keep": positive(["trainer.max_actor_ckpt_to_keep", "trainer.max_ckpt_to_keep"]),
	"checkpoint.resume": choice("trainer.resume_mode", {
		auto: "auto",
		disable: "none",
		resume_path: "path"
	}),
	"evaluation.trigger": evaluationTrigger$7,
	"evaluation.every": interval$2("trainer.test_freq"),
	"evaluation.everyUnit": mapped(interval$2("trainer.test_freq"), () => "steps"),
	"output.dir": text("trainer.default_local_dir"),
	"output.mergeAdapter": when((s) => isLora$12(s) && has(s.native, "trainer.merge_lora_on_final_save"), flag("trainer.merge_lora_on_final_save")),
	"logging.destinations": mapped(texts("trainer.logger"), (names) => Array.isArray(names) ? names.map((name) => trackers$3[String(name)] ?? "other") : void 0),
	"logging.project": text("trainer.project_name")
};
const verlLists = {
	"data.train": files$1("data.train_files"),
	"data.validation": files$1("data.val_files")
};

// src/frameworks/hyperpod.ts
/**
* Families of recipes share little but the `run` block. Their keys do not overlap, so most facts are one list of
* spellings; only verl, which nests a whole configuration of its own, is read apart.
*/
const isVerl = (scope) => textAt(scope.native, "run.model_type") === "verl";
const isNova = (scope) => /nova/.test(textAt(scope.native, "run.model_type") ?? "");
const inTraining = (scope) => ({
	...scope,
	native: within(scope.native, "training_config")
});
const argument = (name) => `training_config.training_args.${name}`;
const modelKey$1 = (name) => `training_config.model_config.${name}`;
/** Places of the optimiser: Nova 1, Nova 2, reinforcement on Nova, PPO on Nova, agents, NeMo. */
const optimiser = (name) => [
	"training_config.model.optim",
	"training_config.optim_config",
	"training_config.trainer.optim_config",
	"ppo_actor_train.model.optim",
	"optim.config",
	"model.optim"
].map((section) => `${section}.${name}`);
/** Nova recipes and NeMo name a scheme; `null` and "null" switch it off. */
const peftSections = [
	"training_config.model.peft",
	"training_config.peft",
	"training_config.trainer.peft",
	"model.peft"
];
const peftTypes = {
	lora: "lora",
	null: "full",
	none: "full"
};
const method$18 = (scope) => {
	const keys = [modelKey$1("peft_config.peft_type"), ...peftSections.map((section) => `${section}.peft_scheme`)];
	const fact = choice([...keys, "model.peft.peft_type"], peftTypes, {
		default: "full",
		note: "without a scheme all weights are trained"
	})(scope);
	const rank = positive("model.lora_rank")(scope);
	return typeof rank?.value === "number" ? {
		...rank,
		value: "lora"
	} : fact;
};
const isLora$11 = (scope) => method$18(scope)?.value === "lora";
const trainers$1 = {
	sft: "sft",
	dpo: "dpo",
	rm: "reward-model",
	kto: "kto"
};
/** Sections that only one objective has. */
const telling = [
	["training_config.model.dpo_cfg", "dpo"],
	["training_config.dpo_cfg", "dpo"],
	["ppo_actor_train", "ppo"],
	["training_config.rollout.rewards", "grpo"],
	["training_config.rollout", "grpo"]
];
const objective$15 = (scope) => {
	const mode = flag(argument("pretrain_mode"))(scope);
	if (mode?.value === true) return {
		...mode,
		value: "continued-pretraining"
	};
	if (has(scope.native, argument("trainer_type"))) return choice(argument("trainer_type"), trainers$1)(scope);
	const advantage = text("rl.advantage_method")(scope);
	if (typeof advantage?.value === "string") return {
		...advantage,
		value: advantage.value === "group_based" ? "grpo" : "other"
	};
	for (const [key, value] of telling) {
		const at = find(scope.native, key);
		if (at && !isEmpty(at)) return stated(at, value);
	}
	return pretrained(scope) ?? byDefault("sft", "no section asks for another objective");
};
/** Continued pre-training on Nova has the keys of supervised tuning: the names of file and run tell them apart. */
const pretrained = (scope) => {
	const name = find(scope.native, "run.name");
	const words = `${scope.path} ${name?.node.kind === "scalar" ? name.node.text : ""}`;
	return name && /(^|[^a-z])(cpt|pre-?train\w*)([^a-z]|$)/i.test(words) ? stated(name, "continued-pretraining", {
		confidence: .7,
		note: "said by the name of the recipe"
	}) : void 0;
};
/** With elastic training `scale_config` sets these for each number of nodes. */
const elastic = (reading) => (scope) => {
	const on = flag("elastic_policy.is_elastic")(scope)?.value === true;
	const table = find(scope.native, "scale_config");
	return on && table ? unresolved(table, "`scale_config` decides by the number of nodes") : reading(scope);
};
const data = [
	"training_config.datasets.train_data.file_path",
	"training_config.datasets.train_data.name",
	"run.data_s3_path",
	"dataset.dataset_path",
	"model.data.train_dir"
];
const validation = [
	"training_config.datasets.val_data.file_path",
	"training_config.datasets.val_data.name",
	"run.validation_data_s3_path",
	"model.data.val_dir"
];
/** An empty text leaves the place to the person who starts the recipe. */
const files = (keys) => (scope) => {
	const key = keys.find((one) => (textAt(scope.native, one) ?? "") !== "");
	return key === void 0 ? noRecords("unset", keys[0]) : each(key, source$13)(scope);
};
const source$13 = {
	id: text(""),
	format: (scope) => {
		const kind = objective$15({
			...scope,
			native: {
				...scope.native,
				base: ""
			}
		})?.value;
		const shape = formats$5[String(kind)];
		return shape === void 0 ? void 0 : byDefault(shape);
	}
};
const formats$5 = {
	sft: "chat",
	dpo: "preference",
	grpo: "prompt-only",
	ppo: "prompt-only",
	"continued-pretraining": "text"
};
const splitRatio = number("training_config.datasets.train_val_split_ratio");
/** A training job of the service takes its data as channels, which the recipe does not name. */
const channel = without("external", "given to the training job");
const heldOut$10 = (scope) => {
	const key = validation.find((one) => (textAt(scope.native, one) ?? "") !== "");
	const at = key === void 0 ? void 0 : find(scope.native, key);
	if (at) return stated(at, "dataset");
	const share = splitRatio(scope);
	if (typeof share?.value === "number") return {
		...share,
		value: share.value < 1 ? "fraction" : "none"
	};
	return isNova(scope) ? channel : byDefault("none");
};
/** `-1` stands for once an epoch. */
const interval$1 = (key) => scalar(key, (node) => Number(node.text) > 0 ? "steps" : Number(node.text) === -1 ? "epoch" : "none");
const evaluationTrigger$6 = (scope) => {
	if (has(scope.native, argument("eval_steps"))) return interval$1(argument("eval_steps"))(scope);
	const agents = positive("schedule.val_every")(scope);
	if (typeof agents?.value === "number") return {
		...agents,
		value: "steps"
	};
	const held = heldOut$10(scope);
	if (held?.value === null) return channel;
	const every = positive(["training_config.val_check_interval", "trainer.val_check_interval"])(scope);
	return held?.value !== "none" && typeof every?.value === "number" ? {
		...every,
		value: "steps"
	} : byDefault("none");
};
const count$2 = (scope) => {
	const nodes = integer("trainer.num_nodes")(scope);
	const devices = integer("trainer.devices")(scope);
	if (typeof nodes?.value !== "number" || typeof devices?.value !== "number") return devices;
	return {
		...devices,
		value: nodes.value * devices.value,
		note: "devices × nodes"
	};
};
const destinations$9 = (scope) => {
	const on = [
		["wandb", argument("use_wandb")],
		["tensorboard", argument("use_tensorboard")],
		["mlflow", "training_config.mlflow.tracking_uri"],
		["mlflow", "run.mlflow_tracking_uri"]
	].flatMap(([name, key]) => {
		const at = key === void 0 ? void 0 : find(scope.native, key);
		return at?.node.kind === "scalar" && !isEmpty(at) && at.node.text !== "" && name !== void 0 ? [{
			name,
			at
		}] : [];
	});
	const [first] = on;
	return first ? stated(first.at, on.map(({ name }) => name)) : void 0;
};
const own = {
	"plan.name": text("run.name"),
	"model.id": text([
		modelKey$1("model_name_or_path"),
		"run.model_name_or_path",
		"model.hf_model_name_or_path",
		"model.model_name"
	]),
	"model.attention": text(modelKey$1("attn_implementation")),
	"model.continuesAdapter": text(modelKey$1("lora_checkpoint_file_path")),
	"method.kind": method$18,
	...allWhen(isLora$11, {
		"adapter.rank": when((s) => !isNova(s), integer([modelKey$1("peft_config.r"), "model.lora_rank"])),
		"adapter.alpha": number([
			modelKey$1("peft_config.lora_alpha"),
			"model.lora_alpha",
			...peftSections.map((section) => `${section}.lora_tuning.alpha`)
		]),
		"adapter.dropout": number([modelKey$1("peft_config.lora_dropout"), ...peftSections.map((section) => `${section}.lora_tuning.adapter_dropout`)]),
		...allWhen((s) => !isNova(s), targetFacts(modelKey$1("peft_config.target_modules"))),
		"adapter.dora": flag(modelKey$1("peft_config.use_dora")),
		"adapter.bias": choice(modelKey$1("peft_config.bias"), {
			none: "none",
			all: "all",
			lora_only: "adapter-only"
		}),
		"hyper.loraPlusRatio": number(["model.lora_plus_lr_ratio", ...peftSections.flatMap((section) => [`${section}.lora_tuning.loraplus_lr_ratio`, `${section}.lora_tuning.lora_plus_lr_ratio`])])
	}),
	"objective.kind": objective$15,
	"objective.beta": when((s) => objective$15(s)?.value === "dpo", number([
		argument("beta"),
		"training_config.model.dpo_cfg.beta",
		"training_config.dpo_cfg.beta"
	])),
	"objective.rewards": mapped(text(["run.reward_lambda_arn", "training_config.rollout.rewards.api_endpoint.lambda_arn"]), (name) => [String(name)]),
	"data.heldOutKind": heldOut$10,
	"data.heldOutSize": when((s) => heldOut$10(s)?.value === "fraction", mapped(splitRatio, (share) => Math.round((1 - Number(share)) * 1e6) / 1e6)),
	"data.sequenceLength": integer([
		argument("max_len"),
		"training_config.max_length",
		"ppo_actor_train.max_length",
		"model.max_sequence_length",
		"data.seq_length",
		"model.max_context_width"
	]),
	"data.packing": flag(argument("packing_samples")),
	"hyper.learningRate": elastic(number([
		argument("learning_rate"),
		...optimiser("lr"),
		"model.learning_rate"
	])),
	"hyper.schedule": choice(argument("lr_scheduler"), schedules$2),
	"hyper.warmupSteps": positive([
		"training_config.model.optim.sched.warmup_steps",
		"training_config.lr_scheduler.warmup_steps",
		"optim.lr_scheduler.warmup_steps",
		"model.optim.sched.warmup_steps"
	]),
	"hyper.warmupRatio": positive(argument("lr_warmup_ratio")),
	"hyper.epochs": number([
		argument("max_epochs"),
		"training_config.trainer.max_epochs",
		"schedule.epochs"
	]),
	"hyper.maxSteps": positive([
		"training_config.max_steps",
		"training_config.trainer.max_steps",
		"ppo_actor_train.max_steps",
		"schedule.max_steps",
		"trainer.max_steps"
	]),
	"hyper.microBatch": elastic(integer([argument("micro_train_batch_size"), "data.micro_batch_size"])),
	"hyper.effectiveBatch": elastic(integer([
		argument("train_batch_size"),
		"training_config.global_batch_size",
		"ppo_actor_train.model.global_batch_size",
		"data.global_batch_size"
	])),
	"hyper.optimizer": scalar([...optimiser("name"), ...optimiser("optimizer")], (node) => optimizerName(node.text)),
	"hyper.weightDecay": number([
		argument("weight_decay"),
		...optimiser("weight_decay"),
		"model.weight_decay"
	]),
	"hyper.maxGradNorm": number([
		argument("max_norm"),
		...optimiser("clip_grad"),
		"model.grad_clip_norm"
	]),
	"hyper.seed": integer([argument("seed"), "model.seed"]),
	"memory.gradientCheckpointing": flag([argument("gradient_checkpointing"), "model.activation_checkpointing"]),
	"hardware.count": count$2,
	"hardware.nodes": firstOf(integer("trainer.num_nodes"), integer("run.replicas")),
	"distributed.backend": (scope) => {
		const at = find(scope.native, argument("strategy.fsdp_config"));
		return at && !isEmpty(at) ? stated(at, "fsdp") : void 0;
	},
	"distributed.offload": mapped(flag(argument("strategy.fsdp_config.cpu_offload")), (on) => on === true ? "cpu" : "none"),
	"distributed.tensorParallel": integer("strategy.tensor_model_parallel_size"),
	"distributed.pipelineParallel": integer("strategy.pipeline_model_parallel_size"),
	"distributed.contextParallel": integer("strategy.context_parallel_size"),
	"checkpoint.every": positive([
		argument("save_steps"),
		"training_config.save_steps",
		"schedule.save_every"
	]),
	"checkpoint.keep": positive([argument("max_ckpt_num"), "training_config.save_top_k"]),
	"evaluation.trigger": evaluationTrigger$6,
	"evaluation.every": positive([
		argument("eval_steps"),
		"training_config.val_check_interval",
		"schedule.val_every"
	]),
	"output.dir": text(["run.output_s3_path", "run.results_dir"]),
	"output.name": text(modelKey$1("model_save_name")),
	"output.mergeAdapter": when(isLora$11, flag(argument("merge_weights"))),
	"logging.destinations": destinations$9
};
const ownLists = {
	"data.train": files(data),
	"data.validation": files(validation)
};
/** The family's reading of each fact. */
function byFamily() {
	const names = /* @__PURE__ */ new Set([...Object.keys(own), ...Object.keys(verlFacts)]);
	return Object.fromEntries([...names].map((name) => [name, (scope) => isVerl(scope) && name !== "plan.name" ? verlFacts[name]?.(inTraining(scope)) : own[name]?.(scope)]));
}
const listsByFamily = (name) => {
	return (scope) => (isVerl(scope) ? verlLists[name]?.(inTraining(scope)) : ownLists[name]?.(scope)) ?? noRecords("not-expressible");
};
/**
* Amazon SageMaker HyperPod recipes: Nova models, supervised and preference tuning of open models, verl and NeMo.
* Read from recipes_collection/recipes at 2631995 (recipe version 2.2.1).
*/
const hyperpod = {
	id: "hyperpod",
	title: "SageMaker HyperPod recipes",
	homepage: "https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-hyperpod-recipes.html",
	version: "2.2.1",
	dialect: "omegaconf",
	signatures: [
		{
			kind: "eval",
			all: ["run.model_type"],
			any: ["evaluation.task", "eval_metrics_config"]
		},
		{
			kind: "job",
			all: ["run.model_type", "training_config.distillation_data"]
		},
		{
			kind: "train",
			all: ["run.model_type"],
			any: [
				"training_config",
				"trainer",
				"run.results_dir",
				"run.model_name_or_path",
				"schedule.epochs"
			],
			none: [
				"evaluation.task",
				"eval_metrics_config",
				"training_config.distillation_data"
			]
		}
	],
	facts: byFamily(),
	lists: {
		"data.train": listsByFamily("data.train"),
		"data.validation": listsByFamily("data.validation"),
		secrets: secretsAt([
			"run.hf_access_token",
			"model.hf_access_token",
			"git.token"
		])
	}
};

// src/frameworks/instructlab.ts
/** What the two phases of `--strategy lab-multiphase` do when nothing is written (configuration.py, `_train`). */
const phases = {
	phase1: {
		epochs: 7,
		rate: 2e-5,
		batch: 128
	},
	phase2: {
		epochs: 10,
		rate: 6e-6,
		batch: 3840
	}
};
/** Settings of the run in one go, by the last part of the phases' keys. */
const plain$2 = {
	num_epochs: 10,
	learning_rate: 2e-5,
	effective_batch_size: 64
};
const device = (scope) => textAt(scope.native, "train.device")?.toLowerCase() ?? "cpu";
/**
* The pipeline that runs. Without a key it is `full`, which a GPU refuses: who writes such a device calls for
* `accelerated` on the command line (cli/model/train.py).
*/
const pipeline = (scope) => {
	return textAt(scope.native, "train.pipeline") ?? (/cuda|hpu/.test(device(scope)) ? "accelerated" : "full");
};
const isSimple = (scope) => pipeline(scope) === "simple";
const isFull$1 = (scope) => pipeline(scope) === "full";
const isAccelerated = (scope) => pipeline(scope) === "accelerated";
const adapts$5 = (scope) => isAccelerated(scope) && method$17(scope)?.value === "lora";
const phaseOf = (scope) => {
	const { part } = scope.native;
	return part === "phase1" || part === "phase2" ? part : void 0;
};
/** A rank above 0 turns LoRA on, and only the accelerated pipeline heeds it. */
const method$17 = (scope) => {
	if (isSimple(scope)) return byDefault("lora", "the simple pipeline trains a LoRA adapter");
	const rank = positive("train.lora_rank")(scope);
	if (rank?.value === null && rank.state !== "unset") return rank;
	if (typeof rank?.value !== "number") {
		const zero = find(scope.native, "train.lora_rank");
		return zero && !isEmpty(zero) ? stated(zero, "full") : byDefault("full", "no `lora_rank` is set");
	}
	if (isAccelerated(scope)) return {
		...rank,
		value: "lora"
	};
	return has(scope.native, "train.pipeline") ? {
		...rank,
		value: "full",
		note: "the full pipeline ignores `lora_rank`"
	} : {
		...rank,
		value: "lora",
		confidence: .6,
		note: "if the command asks for the accelerated pipeline"
	};
};
/** An empty `lora_quantize_dtype` turns quantisation off, where an absent one is `nf4`. */
const bits$9 = (scope) => {
	if (isSimple(scope)) return external("a flag of the command")(scope);
	if (!adapts$5(scope)) return byDefault(16);
	const at = find(scope.native, "train.lora_quantize_dtype");
	if (at && (isEmpty(at) || /^none$/i.test(textAt(scope.native, "train.lora_quantize_dtype") ?? ""))) return stated(at, 16);
	return scalar("train.lora_quantize_dtype", (node) => /^(nf4|fp4)$/.test(node.text) ? 4 : void 0, { default: 4 })(scope);
};
const quantised$3 = (scope) => bits$9(scope)?.value === 4;
/** A setting of this run: its own key of the phase, or the key of the run in one go. */
const perPhase = (key, standard, one, read) => (scope) => {
	const phase = phaseOf(scope);
	if (phase === void 0) return read(one, { default: plain$2[key] })(scope);
	const fact = read(`train.phased_${phase}_${key}`, { default: standard(phase) })(scope);
	return fact && {
		...fact,
		confidence: .7,
		note: "with `--strategy lab-multiphase`"
	};
};
const extra = (reading) => inside("train.additional_args", reading);
/** `ilab data generate` writes the data with this teacher; the file may name other data all the same. */
const synthetic = (scope) => {
	const teacher = find({
		...scope.native,
		base: ""
	}, "generate.teacher.model_path");
	return teacher && !isEmpty(teacher) ? stated(teacher, true, { confidence: .7 }) : void 0;
};
const source$12 = {
	id: text(""),
	fileFormat: mapped(text(""), (path) => fileFormatOf(String(path))),
	format: always("chat"),
	labelled: always(true),
	synthetic
};
const trainData$4 = (scope) => phaseOf(scope) === void 0 ? each("train.data_path", source$12)(scope) : noRecords("external", void 0, "named on the command line as data of this phase");
const count$1 = (scope) => {
	const perNode = integer("train.nproc_per_node", { default: 1 })(scope);
	const nodes = nodeCount(scope);
	return typeof perNode?.value === "number" && typeof nodes?.value === "number" ? {
		...perNode,
		value: perNode.value * nodes.value
	} : perNode;
};
const nodeCount = extra(integer("nnodes", { default: 1 }));
const accelerator = (scope) => {
	const family = text("metadata.gpu_family")(scope);
	const maker = textAt(scope.native, "metadata.gpu_manufacturer");
	return typeof family?.value === "string" && maker !== void 0 ? {
		...family,
		value: `${maker} ${family.value}`
	} : family;
};
const backend$3 = (scope) => textAt(scope.native, "train.distributed_backend")?.toLowerCase() ?? "fsdp";
const offload$3 = (scope) => mapped(flag(`train.${backend$3(scope)}_cpu_offload_optimizer`, { default: false }), (on) => on === true ? "cpu" : "none")(scope);
const savesAtEpoch = flag("train.checkpoint_at_epoch", { default: true });
const savesSamples = (scope) => !isSimple(scope) && phaseOf(scope) === void 0 && savesAtEpoch(scope)?.value === false;
const checkpointTrigger$4 = (scope) => savesSamples(scope) ? mapped(positive("train.save_samples", { default: 25e4 }), () => "steps")(scope) : mapped(savesAtEpoch, () => "epoch")(scope);
/** Settings of each benchmark are there from the start; which of them runs is decided by the command. */
const benchmarks$1 = (scope) => {
	const at = find(scope.native, "evaluate");
	const names = keysAt(scope.native, "evaluate").filter((name) => /^(mmlu|mt_bench|dk_bench)/.test(name));
	return at && names.length > 0 ? stated(at, names, {
		confidence: .6,
		note: "settings for `ilab model evaluate`"
	}) : void 0;
};
/** The branch benchmarks score the base model beside the tuned one. */
const comparesBase = (scope) => {
	const base = find(scope.native, "evaluate.base_model");
	const branch = ["evaluate.mmlu_branch", "evaluate.mt_bench_branch"].some((key) => find(scope.native, key));
	return base && !isEmpty(base) && branch ? stated(base, true, { confidence: .6 }) : void 0;
};
const phaseKey = /^phased_(phase[12])_(num_epochs|learning_rate|effective_batch_size)$/;
/** A phase whose settings were changed: `ilab config init` writes all of them out with their defaults. */
function phasesAreSet(native) {
	return keysAt(native, "train").some((key) => {
		const [, phase, setting] = phaseKey.exec(key) ?? [];
		const standard = phase === "phase1" ? phases.phase1 : phases.phase2;
		const value = setting && textAt(native, `train.${key}`);
		if (value === void 0 || value === "") return false;
		const expected = setting === "num_epochs" ? standard.epochs : setting === "learning_rate" ? standard.rate : standard.batch;
		return Number(value) !== expected;
	});
}
/**
* InstructLab: the `train` section of the file that all `ilab` commands share, and the taxonomy's question files.
* Read from src/instructlab/configuration.py, cli/model/train.py and defaults.py at 2d734099.
*/
const instructlab = {
	id: "instructlab",
	title: "InstructLab",
	homepage: "https://docs.instructlab.ai",
	version: "2d734099",
	dialect: "pyyaml",
	signatures: [{
		kind: "train",
		all: ["train"],
		any: [
			"train.ckpt_output_dir",
			"train.data_output_dir",
			"train.phased_base_dir",
			"train.phased_phase1_num_epochs",
			"train.effective_batch_size&train.max_batch_len"
		],
		none: ["train.global_batch_size"]
	}, {
		kind: "dataset-registry",
		all: ["seed_examples"],
		any: [
			"created_by",
			"task_description",
			"domain"
		]
	}],
	runs: (scope) => {
		const { native } = scope;
		return isAccelerated(scope) && phasesAreSet(native) ? [{
			...native,
			part: "phase1"
		}, {
			...native,
			part: "phase2"
		}] : [native];
	},
	facts: {
		"plan.stage": (scope) => {
			const phase = phaseOf(scope);
			return phase && byDefault(phase === "phase1" ? 0 : 1);
		},
		"plan.stages": when((s) => phaseOf(s) !== void 0, always(2)),
		"model.id": text("train.model_path", { default: "instructlab/granite-7b-lab" }),
		"model.continuesAdapter": when((s) => phaseOf(s) === "phase2", external("the best checkpoint of the first phase")),
		"method.kind": method$17,
		...allWhen(adapts$5, {
			"adapter.rank": integer("train.lora_rank"),
			"adapter.alpha": extra(number("lora_alpha", { default: 32 })),
			"adapter.dropout": extra(number("lora_dropout", { default: .1 })),
			...targetFacts("train.additional_args.lora_target_modules", { default: [
				"q_proj",
				"k_proj",
				"v_proj",
				"o_proj"
			] })
		}),
		"quantization.bits": bits$9,
		"quantization.scheme": when(quantised$3, always("bitsandbytes")),
		"quantization.type": when(quantised$3, text("train.lora_quantize_dtype", { default: "nf4" })),
		"objective.kind": always("sft"),
		"data.sequenceLength": when((s) => !isSimple(s), integer("train.max_seq_len", { default: 4096 })),
		"data.overlong": when((s) => !isSimple(s), always("drop")),
		"hyper.learningRate": firstOf(when(isAccelerated, perPhase("learning_rate", (phase) => phases[phase].rate, "train.additional_args.learning_rate", number)), when(isFull$1, always(2e-5, "the full pipeline has a fixed rate"))),
		"hyper.warmupSteps": when(isAccelerated, extra(positive("warmup_steps", { default: 25 }))),
		"hyper.schedule": when(isAccelerated, always("cosine")),
		"hyper.epochs": perPhase("num_epochs", (phase) => phases[phase].epochs, "train.num_epochs", number),
		"hyper.effectiveBatch": when((s) => !isSimple(s), perPhase("effective_batch_size", (phase) => phases[phase].batch, "train.effective_batch_size", integer)),
		"hyper.tokensPerDevice": when((s) => !isSimple(s), integer("train.max_batch_len", { default: 5e3 })),
		"hyper.optimizer": firstOf(when(isAccelerated, always("adamw")), when(isFull$1, always("adafactor"))),
		"hyper.seed": when(isAccelerated, extra(integer("random_seed", { default: 42 }))),
		"memory.gradientCheckpointing": when(isFull$1, always(true)),
		"hardware.count": count$1,
		"hardware.nodes": nodeCount,
		"hardware.name": accelerator,
		"distributed.backend": when(isAccelerated, text("train.distributed_backend", { default: "fsdp" })),
		"distributed.offload": when(isAccelerated, offload$3),
		"checkpoint.trigger": checkpointTrigger$4,
		"checkpoint.every": when(savesSamples, positive("train.save_samples", { default: 25e4 })),
		"checkpoint.everyUnit": when(savesSamples, always("samples")),
		"evaluation.benchmarks": benchmarks$1,
		"evaluation.baselineCompared": comparesBase,
		"evaluation.loadBest": when((s) => phaseOf(s) === "phase2", always(true, "the last phase keeps the checkpoint that its judge scores best")),
		"output.dir": text("train.ckpt_output_dir"),
		"serving.engine": scalar("serve.backend", (node) => node.text === "vllm" ? "vllm" : "other"),
		"serving.model": text("serve.model_path"),
		"serving.retrieval": flag("rag.enabled", { default: false })
	},
	lists: { "data.train": trainData$4 }
};

// src/frameworks/shared/components.ts
/** The last part of a dotted Python path: `torch.optim.AdamW` → `AdamW`. */
function lastPart(path) {
	return path.slice(path.lastIndexOf(".") + 1);
}
/** The last part of the Python path at a key, or undefined. */
function componentAt(native, key) {
	const path = textAt(native, key);
	return path === void 0 ? void 0 : lastPart(path);
}
/** The optimiser by its class: `bitsandbytes.optim.PagedAdamW8bit` → `adamw-8bit`. */
const optimizerClass = (keys) => scalar(keys, (node) => optimizerName(lastPart(node.text).replace(/^Paged/, "paged_").replace(/^Fused/i, "")));
/**
* `security.customCode`: Python objects that the file names under a key and that come from none of the packages
* which every installation of the framework has.
*
* @param key the key that names an object, such as `_component_` or `_target_`
* @param own packages that are not custom, as a pattern on the whole path
*/
const customCode = (key, own) => (scope) => {
	const paths = /* @__PURE__ */ new Set();
	let first;
	for (const located of namedUnder(scope, key)) {
		const { text } = located.node;
		if (own.test(text) || isTemplate(located.node) || text === "") continue;
		first ??= located;
		paths.add(text);
	}
	return first && stated(first, [...paths]);
};
function* namedUnder(scope, key) {
	const root = find(scope.native, "");
	if (root) yield* walk(root, key);
}
function* walk(from, key) {
	const { node, path } = from;
	if (node.kind === "list") for (const [index, item] of node.items.entries()) yield* walk({
		...from,
		path: `${path}[${index}]`,
		node: item,
		entry: void 0
	}, key);
	else if (node.kind === "map") for (const entry of node.entries.values()) {
		const child = {
			...from,
			path: path === "" ? entry.key : `${path}.${entry.key}`,
			node: entry.value,
			entry
		};
		if (entry.key === key && isScalar(entry.value)) yield {
			...child,
			node: entry.value
		};
		else yield* walk(child, key);
	}
}
const isScalar = (node) => node.kind === "scalar";

// src/frameworks/litgpt.ts
/** litgpt/data at 26857050. */
const modules$1 = {
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
/** One flag a group of layers, with the modules it stands for, and whether it is on when not written. */
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
const pretrains = (scope) => find(scope.native, "model_name") !== void 0;
const finetunes = (scope) => !pretrains(scope);
const adapts$4 = (scope) => method$16(scope)?.value === "lora";
/** The command decides the method; LoRA shows by its keys, the others by the names that people give such files. */
const method$16 = (scope) => {
	if (pretrains(scope)) return byDefault("full", "`litgpt pretrain` trains all weights");
	const lora = loraKeys.map((key) => find(scope.native, key)).find((found) => found);
	if (lora) return stated(lora, "lora");
	const named = [scope.path, textAt(scope.native, "out_dir") ?? ""].map(methodNamed).find((kind) => kind);
	if (named === void 0 || named === "full" && find(scope.native, "quantize")) return without("external", "decided by the litgpt command");
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
/** `checkpoints/` is the folder that `litgpt download` fills by hub id. */
const fromCheckpoints = (key, name = text(key)) => mapped(name, (value) => String(value).replace(/^(\.\/)?checkpoints\//, ""));
const model = firstOf(when(pretrains, fromCheckpoints("initial_checkpoint_dir")), when(pretrains, text("model_name")), when(finetunes, fromCheckpoints("checkpoint_dir")));
const quantize = (take, standard) => scalar("quantize", (node) => take(node.text), standard === void 0 ? {} : { default: standard });
const isQuantised$5 = (scope) => has(scope.native, "quantize");
const bits$8 = firstOf(when(pretrains, always(16)), quantize((name) => /int8/.test(name) ? 8 : /nf4|fp4/.test(name) ? 4 : void 0, 16));
const targets$10 = (scope) => {
	const flags = targetFlags.map(([key, names, on]) => [
		flag(key, { default: on })(scope),
		names,
		find(scope.native, key)
	]);
	const hidden = flags.find(([fact]) => fact?.value === null);
	if (hidden) return hidden[0];
	const names = flags.flatMap(([fact, layers]) => fact?.value === true ? layers : []);
	const at = flags.map(([, , found]) => found).find((found) => found);
	return at ? stated(at, names) : byDefault(names);
};
/** `data: Alpaca`, `data: {class_path: litgpt.data.Alpaca}`, or nothing. */
const moduleAt = (scope) => textAt(scope.native, mapAt(scope.native, "data") ? "data.class_path" : "data");
const moduleName = (scope) => lastPart(moduleAt(scope) ?? (pretrains(scope) ? "TinyLlama" : "Alpaca"));
const moduleOf = (scope) => Object.hasOwn(modules$1, moduleName(scope)) ? modules$1[moduleName(scope)] : void 0;
const sourceId$2 = (scope) => {
	const module = moduleOf(scope);
	const key = module?.key;
	if (key !== void 0 && has(scope.native, `data.init_args.${key}`)) return text(`data.init_args.${key}`)(scope);
	const name = module?.hub ?? moduleAt(scope) ?? moduleName(scope);
	const at = find(scope.native, mapAt(scope.native, "data") ? "data.class_path" : "data");
	return at && !isEmpty(at) ? stated(at, name) : {
		...byDefault(name, "the data that litgpt loads when none is named"),
		confidence: .6
	};
};
const fileFormat$2 = (scope) => {
	const id = sourceId$2(scope);
	const format = typeof id?.value === "string" ? fileFormatOf(id.value) : void 0;
	return id && format !== void 0 ? {
		...id,
		value: format
	} : void 0;
};
const ofModule = (take) => (scope) => {
	const module = moduleOf(scope);
	const value = module && take(module);
	return value === void 0 ? void 0 : byDefault(value);
};
const source$11 = {
	id: sourceId$2,
	idKind: (scope) => {
		const module = moduleOf(scope);
		return module && module.key === void 0 && module.hub === void 0 ? byDefault("builtin") : void 0;
	},
	fileFormat: fileFormat$2,
	format: ofModule((module) => module.format),
	labelled: ofModule((module) => module.format === "instruction")
};
const trainData$3 = (scope) => {
	const record = readFields(source$11, scope);
	const at = find(scope.native, "data");
	return at && !isEmpty(at) ? recordsOf([record], at) : {
		fact: byDefault(1, "the data that litgpt loads when none is named"),
		records: [record]
	};
};
const validationData$2 = (scope) => {
	const at = find(scope.native, "data.init_args.val_data_path");
	return at && !isEmpty(at) ? recordsOf([readFields({ id: text("data.init_args.val_data_path") }, scope)], at) : noRecords("unset", "data.init_args.val_data_path");
};
const splitKey = "data.init_args.val_split_fraction";
const heldOut$9 = (scope) => {
	const written = number(splitKey)(scope);
	if (typeof written?.value === "number") return {
		...written,
		value: written.value > 0 ? "fraction" : "none"
	};
	const module = moduleOf(scope);
	if (module === void 0 || written?.state !== "unset") return written;
	const folder = moduleName(scope) === "JSON" && fileFormatOf(String(sourceId$2(scope)?.value)) === void 0;
	const { heldOut: standard } = module;
	return byDefault(folder ? "dataset" : typeof standard === "number" ? "fraction" : standard);
};
const heldOutSize = (scope) => {
	const standard = moduleOf(scope)?.heldOut;
	return heldOut$9(scope)?.value === "fraction" ? number(splitKey, typeof standard === "number" ? { default: standard } : {})(scope) : void 0;
};
const optimizer$1 = scalar(["optimizer.class_path", "optimizer"], (node) => optimizerName(lastPart(node.text).replace(/^Paged/, "paged_")), { default: "adamw" });
/** PyTorch's own rate for AdamW is the only default that is documented. */
const rate$1 = (key, standard) => {
	const path = `optimizer.init_args.${key}`;
	return (scope) => number(path, optimizer$1(scope)?.value === "adamw" ? { default: standard } : {})(scope);
};
const ends = (scope) => [
	"train.max_steps",
	"train.max_tokens",
	"train.max_time"
].some((key) => positive(key)(scope)?.state === "stated");
/** An empty `save_interval` turns saving off, where an absent one is 1000. The last state is always written. */
const savesSteps = (scope) => {
	const at = find(scope.native, "train.save_interval");
	if (at && isEmpty(at)) return stated(at, "end");
	return mapped(integer("train.save_interval", { default: 1e3 }), () => "steps")(scope);
};
/** 600 for the full command, 100 for those with adapters, 1000 for pre-training. */
const evaluationInterval = (scope) => {
	const kind = method$16(scope)?.value;
	const standard = pretrains(scope) ? 1e3 : kind === "full" ? 600 : 100;
	return integer("eval.interval", kind === null ? {} : { default: standard })(scope);
};
/** `devices` are those of one machine; `auto` is decided where the run starts. */
const devices$2 = (scope) => {
	const each = integer("devices", pretrains(scope) ? {} : { default: 1 })(scope);
	const nodes = integer("num_nodes", { default: 1 })(scope);
	if (each?.state === "unset") return without("external", "all devices of the machine");
	return typeof each?.value === "number" && typeof nodes?.value === "number" ? {
		...each,
		value: each.value * nodes.value
	} : each;
};
const backend$2 = mapped(devices$2, (count) => Number(count) > 1 ? "fsdp" : "none");
const byCommand = (pretraining, finetuning) => (scope) => (pretrains(scope) ? pretraining : finetuning)(scope);
const precisions = {
	"bf16-true": "bf16",
	"bf16-mixed": "bf16",
	"16-true": "fp16",
	"16-mixed": "fp16",
	"32-true": "fp32"
};
const destinations$8 = (scope) => {
	const fact = text("logger_name", { default: pretrains(scope) ? "tensorboard" : "csv" })(scope);
	return fact && fact.value !== null ? {
		...fact,
		value: [String(fact.value)]
	} : fact;
};
/** Passes per step, as `TrainArgs.gradient_accumulation_iters` computes them. */
function accumulation$3(facts) {
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
const written$1 = /(^|\/)hyperparameters\.ya?ml$/;
/**
* LitGPT: files for `litgpt finetune_*` and `litgpt pretrain`. The command names the method; the file does not.
* Read from litgpt/args.py, litgpt/finetune, litgpt/pretrain.py and litgpt/data at 26857050 (0.5.13).
*/
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
			notFile: written$1
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
			notFile: written$1
		},
		{
			kind: "job",
			all: ["train.global_batch_size"],
			any: ["checkpoint_dir", "model_name"],
			file: written$1
		}
	],
	facts: {
		"plan.name": text("log.run"),
		"model.id": model,
		"model.tokenizer": when(pretrains, fromCheckpoints("tokenizer_dir")),
		"model.initFromScratch": (scope) => {
			if (finetunes(scope)) return byDefault(false);
			const start = find(scope.native, "initial_checkpoint_dir");
			return start && !isEmpty(start) ? stated(start, false) : byDefault(true);
		},
		"security.customCode": customCode("class_path", /^(litgpt\.|torch\.|bitsandbytes\.|[A-Za-z]\w*$)/),
		"method.kind": method$16,
		...allWhen(adapts$4, {
			"adapter.rank": integer("lora_r", { default: 8 }),
			"adapter.alpha": number("lora_alpha", { default: 16 }),
			"adapter.dropout": number("lora_dropout", { default: .05 }),
			"adapter.targets": targets$10,
			"adapter.targetsMode": mapped(targets$10, () => "list")
		}),
		"quantization.bits": bits$8,
		...allWhen(isQuantised$5, {
			"quantization.scheme": always("bitsandbytes"),
			"quantization.type": quantize((name) => /nf4|fp4|int8/.exec(name)?.[0]),
			"quantization.double": quantize((name) => name.endsWith("-dq"))
		}),
		"objective.kind": (scope) => byDefault(pretrains(scope) ? "continued-pretraining" : "sft"),
		"data.heldOutKind": heldOut$9,
		"data.heldOutSize": heldOutSize,
		"data.template": inside("data.init_args", text("prompt_style")),
		"data.lossOn": when((s) => moduleOf(s)?.format === "instruction", mapped(flag("data.init_args.mask_prompt", { default: false }), (on) => on === true ? "completion" : "all")),
		"data.sequenceLength": integer("train.max_seq_length"),
		"data.overlong": when(finetunes, always("truncate")),
		"hyper.learningRate": rate$1("lr", .001),
		"hyper.schedule": (scope) => byDefault(pretrains(scope) ? "cosine-min" : "cosine"),
		"hyper.warmupSteps": when((s) => !has(s.native, "train.lr_warmup_fraction"), byCommand(positive("train.lr_warmup_steps", { default: 2e3 }), positive("train.lr_warmup_steps", { default: 100 }))),
		"hyper.warmupRatio": positive("train.lr_warmup_fraction"),
		"hyper.epochs": (scope) => number("train.epochs", pretrains(scope) || ends(scope) ? {} : { default: 5 })(scope),
		"hyper.maxSteps": positive("train.max_steps"),
		"hyper.maxTokens": positive("train.max_tokens"),
		"hyper.microBatch": byCommand(integer("train.micro_batch_size", { default: 4 }), integer("train.micro_batch_size", { default: 1 })),
		"hyper.effectiveBatch": byCommand(integer("train.global_batch_size", { default: 512 }), integer("train.global_batch_size", { default: 16 })),
		"hyper.optimizer": optimizer$1,
		"hyper.weightDecay": rate$1("weight_decay", .01),
		"hyper.maxGradNorm": number("train.max_norm"),
		"hyper.seed": byCommand(integer("seed", { default: 42 }), integer("seed", { default: 1337 })),
		"precision.train": choice("precision", precisions, { default: "auto" }),
		"hardware.count": devices$2,
		"hardware.nodes": integer("num_nodes", { default: 1 }),
		"distributed.backend": backend$2,
		"checkpoint.trigger": savesSteps,
		"checkpoint.every": when((s) => savesSteps(s)?.value === "steps", integer("train.save_interval", { default: 1e3 })),
		"checkpoint.everyUnit": when((s) => savesSteps(s)?.value === "steps", always("steps")),
		"checkpoint.resume": resume$2("resume"),
		"evaluation.trigger": always("steps"),
		"evaluation.every": evaluationInterval,
		"evaluation.everyUnit": always("steps"),
		"output.dir": text("out_dir"),
		"output.mergeAdapter": when(adapts$4, always(true, "litgpt merges LoRA weights at the end of training")),
		"logging.destinations": destinations$8,
		"logging.project": text("log.project"),
		"logging.uploadsModel": when((s) => /^(wandb|litlogger)$/.test(textAt(s.native, "logger_name") ?? ""), flag("log.log_model", { default: false }))
	},
	lists: {
		"data.train": trainData$3,
		"data.validation": validationData$2,
		secrets: secretsAt(["access_token", "data.init_args.access_token"])
	},
	conclude: (facts) => ({ "hyper.accumulation": accumulation$3(facts) })
};

// src/frameworks/shared/dataset-info.ts
/** Keys of a registry entry that say where the data lies, first match first, as `data/parser.py` asks them. */
const locations = [
	["hf_hub_url", "hub"],
	["ms_hub_url", "hub"],
	["om_hub_url", "hub"],
	["script_url", "local"],
	["cloud_file_name", "object-store"],
	["file_name", "local"]
];
/** A passage beside the question, by the name of the column that holds it. */
const passage = /context|passage|document|article/i;
/**
* Data sources that are named in a comma list and described in `<dataset_dir>/dataset_info.json`.
*
* @param key `dataset` or `eval_dataset`
*/
const registeredSources = (key) => (scope) => {
	const located = find(scope.native, key);
	if (!located || isEmpty(located)) return noRecords("unset", key);
	const names = namesIn(located);
	if (names === void 0) return {
		fact: unresolved(located),
		records: []
	};
	const registry = registryOf(scope);
	const shares = sharesOf(scope);
	const records = names.map((name, index) => ({
		...sourceOf$1(name, located, registry, scope),
		weight: shares?.[index]
	}));
	return recordsOf(records, located);
};
function registryOf(scope) {
	const folder = (textAt(scope.native, "dataset_dir") ?? "data").replace(/\/+$/, "");
	const online = folder === "ONLINE";
	return {
		folder,
		document: online ? void 0 : openNear(scope, `${folder}/dataset_info.json`),
		online,
		stage: textAt(scope.native, "stage")?.toLowerCase() ?? "sft"
	};
}
function namesIn(located) {
	const { node } = located;
	const { file } = spanOf(located);
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
			} : spanOf(located)
		}];
	});
}
function sourceOf$1(name, located, registry, scope) {
	const written = stated(located, name.text, {
		at: name.at,
		raw: name.text
	});
	if (registry.online) return {
		id: written,
		idKind: {
			...written,
			value: "hub"
		},
		split: byDefault("train")
	};
	const entry = registry.document && memberNamed(registry.document, name.text);
	if (entry === void 0) return unregistered(written, registry);
	return {
		...readFields(fieldsOf(registry), {
			...scope,
			native: entry
		}),
		limit: limit(entry, scope)
	};
}
function unregistered(written, registry) {
	const why = registry.document ? `${registry.folder}/dataset_info.json has no entry of this name` : `${registry.folder}/dataset_info.json is not in this repository`;
	const open = without("unresolved", why);
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
		const where = locations.find(([key]) => has(scope.native, key));
		const at = where && find(scope.native, where[0]);
		return where && at && stated(at, where[1]);
	},
	config: text("subset"),
	split: text("split", { default: "train" }),
	fileFormat: (scope) => {
		const at = find(scope.native, "file_name");
		const format = fileFormatOf(textAt(scope.native, "file_name") ?? "");
		return at && format ? stated(at, format) : void 0;
	},
	format: format$9(registry.stage),
	columns: columns$1,
	context,
	labelled: labelled$4(registry.stage)
});
/** Where the data lies. Files and scripts are named from the registry's folder. */
const location = (registry) => (scope) => {
	const where = locations.find(([key]) => has(scope.native, key));
	if (where === void 0) return without("unset", void 0, "file_name");
	const [key, kind] = where;
	return scalar(key, ({ text: path }) => kind === "local" && !/^([/~\\]|[a-z][a-z0-9+.-]*:)/i.test(path) ? `${registry.folder}/${path}` : path)(scope);
};
const isChat$1 = (scope) => /^(sharegpt|openai)$/i.test(textAt(scope.native, "formatting") ?? "");
const format$9 = (stage) => (scope) => {
	const at = find(scope.native, "formatting");
	const put = (value) => at && !isEmpty(at) ? stated(at, value) : byDefault(value);
	if (stage === "pt") return byDefault("text", "stage pt trains on the text alone");
	if (stage === "ppo") return byDefault("prompt-only", "stage ppo uses the prompts alone");
	const tag = find(scope.native, "columns.kto_tag");
	if (tag && !isEmpty(tag)) return stated(tag, "binary-feedback");
	const ranking = flag("ranking")(scope);
	if (ranking?.value === true) return {
		...ranking,
		value: "preference"
	};
	return put(isChat$1(scope) ? "chat" : "instruction");
};
/** Answers are there unless the columns are mapped and none of them holds one. */
const labelled$4 = (stage) => (scope) => {
	if (stage === "pt" || stage === "ppo") return byDefault(false);
	const at = find(scope.native, "columns");
	if (!at || isEmpty(at) || isChat$1(scope)) return byDefault(true);
	const answered = [
		"response",
		"chosen",
		"kto_tag"
	].some((role) => has(scope.native, `columns.${role}`));
	return stated(at, answered);
};
/** Mapped columns as `role=column`. Without a map, those that LLaMA-Factory expects. */
const columns$1 = (scope) => {
	const at = find(scope.native, "columns");
	if (!at || isEmpty(at)) return byDefault(isChat$1(scope) ? ["messages=conversations"] : [
		"prompt=instruction",
		"query=input",
		"response=output"
	]);
	const roles = keysAt(scope.native, "columns").flatMap((role) => {
		const column = textAt(scope.native, `columns.${role}`);
		return column === void 0 ? [] : [`${role}=${column}`];
	});
	return stated(at, roles);
};
const context = (scope) => {
	const at = find(scope.native, "columns.query");
	return at && passage.test(textAt(scope.native, "columns.query") ?? "") ? stated(at, true) : void 0;
};
/** The smaller of the run's `max_samples` and the entry's `num_samples`. */
function limit(entry, scope) {
	const ofRun = integer("max_samples")(scope);
	const ofEntry = integer("num_samples")({
		...scope,
		native: entry
	});
	if (typeof ofEntry?.value !== "number") return ofRun;
	return typeof ofRun?.value === "number" && ofRun.value < ofEntry.value ? ofRun : ofEntry;
}
/** `interleave_probs`, in the order of the names. */
function sharesOf(scope) {
	const located = find(scope.native, "interleave_probs");
	if (!located || isEmpty(located)) return void 0;
	return namesIn(located)?.map((part) => {
		const value = Number(part.text);
		return Number.isFinite(value) ? stated(located, value, {
			at: part.at,
			raw: part.text
		}) : unresolved(located, "is no number");
	});
}

// src/frameworks/llamafactory.ts
const methods$3 = {
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
/** Losses of `stage: dpo` that make it another objective; the others are forms of DPO. */
const preferenceLosses$1 = {
	ipo: "ipo",
	orpo: "orpo",
	simpo: "simpo"
};
const schemes$2 = {
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
/** Switches that replace `optim` (train/trainer_utils.py, `create_custom_optimizer`), in the order they are asked. */
const optimizerSwitches = [
	["use_galore", "galore"],
	["use_apollo", "apollo"],
	["use_badam", "badam"],
	["use_adam_mini", "adam-mini"],
	["use_muon", "muon"]
];
/** Switches that change what or how is trained beyond the method itself. */
const variantSwitches = [
	["use_dora", "dora"],
	["use_llama_pro", "llama-pro"],
	["use_galore", "galore"],
	["use_apollo", "apollo"],
	["use_badam", "badam"]
];
/** Keys of the Megatron backends. They are refused unless the environment chooses such a backend. */
const megatronKeys$1 = [
	"tensor_model_parallel_size",
	"pipeline_model_parallel_size",
	"context_parallel_size",
	"expert_model_parallel_size"
];
const credentials$1 = [
	"hf_hub_token",
	"ms_hub_token",
	"om_hub_token",
	"hub_token",
	"push_to_hub_token",
	"swanlab_api_key",
	"swanlab_lark_secret"
];
/** Keys by which an evaluation on a benchmark is known (hparams/evaluation_args.py). */
const benchmarkKeys = ["task", "n_shot"];
const methodOf = (scope) => (textAt(scope.native, "finetuning_type") ?? "lora").toLowerCase();
const stageOf = (scope) => (textAt(scope.native, "stage") ?? "sft").toLowerCase();
const isLora$10 = (scope) => methodOf(scope) === "lora";
const isAdapter$1 = (scope) => /^(lora|oft)$/.test(methodOf(scope));
const isQuantised$4 = (scope) => has(scope.native, "quantization_bit");
const isFourBit$4 = (scope) => textAt(scope.native, "quantization_bit") === "4";
const stageIn = (...stages) => (scope) => stages.includes(stageOf(scope));
/**
* LLaMA-Factory, the flat schema: one YAML or JSON file for training, prediction, export and chat, with data named
* through a registry.
* Read from src/llamafactory/hparams and data at ff6d4d12 (0.9.6.dev0).
*/
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
			none: ["builder_name", "features"]
		}
	],
	facts: {
		"plan.name": text("run_name"),
		"plan.dialect": always("v0"),
		"model.id": text("model_name_or_path"),
		"model.revision": text("model_revision", { default: "main" }),
		"model.continuesAdapter": when(isLora$10, text("adapter_name_or_path")),
		"model.initFromScratch": flag("train_from_scratch", { default: false }),
		"model.attention": text("flash_attn", { default: "auto" }),
		"security.trustRemoteCode": flag("trust_remote_code", { default: false }),
		"method.kind": scalar("finetuning_type", (node) => methods$3[node.text.toLowerCase()], {
			default: "lora",
			note: "LLaMA-Factory trains a LoRA adapter when `finetuning_type` is not set"
		}),
		"method.variant": firstOn(variantSwitches),
		...allWhen(isLora$10, {
			"adapter.rank": integer("lora_rank", { default: 8 }),
			"adapter.alpha": alpha$4,
			"adapter.dropout": number("lora_dropout", { default: 0 }),
			"adapter.rslora": flag("use_rslora", { default: false }),
			"adapter.dora": flag("use_dora", { default: false }),
			"adapter.init": firstOf(firstOn([["pissa_init", "pissa"]]), always("default"))
		}),
		...allWhen(isAdapter$1, {
			"adapter.targets": target("adapter.targets"),
			"adapter.targetsMode": target("adapter.targetsMode"),
			"adapter.modulesToSave": texts("additional_target", { separator: "," })
		}),
		"quantization.bits": integer("quantization_bit", { default: 16 }),
		...allWhen(isQuantised$4, {
			"quantization.scheme": choice("quantization_method", schemes$2, { default: "bitsandbytes" }),
			"quantization.type": when(isFourBit$4, text("quantization_type", { default: "nf4" })),
			"quantization.double": when(isFourBit$4, flag("double_quantization", { default: true }))
		}),
		"objective.kind": objective$14,
		"objective.beta": when(stageIn("dpo", "kto"), number("pref_beta", { default: .1 })),
		"objective.referenceModel": when(stageIn("dpo", "kto", "ppo"), text("ref_model")),
		"objective.rewards": when(stageIn("ppo"), texts("reward_model")),
		"data.heldOutKind": heldOut$8,
		"data.heldOutSize": when((scope) => !has(scope.native, "eval_dataset"), number("val_size", { default: 0 })),
		"data.chatTemplate": text("template"),
		"data.lossOn": lossOn$5,
		"data.sequenceLength": integer("cutoff_len", { default: 2048 }),
		"data.packing": firstOf(firstOn([["neat_packing", true]]), flag("packing"), when(stageIn("pt"), always(true, "stage pt packs unless `packing` says otherwise")), always(false)),
		"data.streaming": flag("streaming", { default: false }),
		"data.shuffle": notFlag("disable_shuffling", { default: true }),
		"data.mixing": choice("mix_strategy", {
			concat: "concat",
			interleave_under: "interleave-first-exhausted",
			interleave_over: "interleave-all-exhausted"
		}, { default: "concat" }),
		...trainingArguments,
		"hyper.loraPlusRatio": when(isLora$10, number("loraplus_lr_ratio")),
		"hyper.optimizer": firstOf(firstOn(optimizerSwitches), (scope) => trainingArguments["hyper.optimizer"]?.(scope)),
		"precision.train": firstOf(firstOn([["fp8", "fp8"], ["pure_bf16", "bf16"]]), precision$2("bf16", "fp16", "auto")),
		"memory.gradientCheckpointing": notFlag("disable_gradient_checkpointing", { default: true }),
		"hardware.count": external("decided by the launcher"),
		"distributed.backend": firstOf(megatron$2, (scope) => trainingArguments["distributed.backend"]?.(scope)),
		"distributed.tensorParallel": whenWritten("tensor_model_parallel_size"),
		"distributed.pipelineParallel": whenWritten("pipeline_model_parallel_size"),
		"distributed.contextParallel": whenWritten("context_parallel_size"),
		"distributed.expertParallel": whenWritten("expert_model_parallel_size"),
		"checkpoint.resume": resumption,
		"evaluation.trigger": evaluation$3,
		...interval$3("evaluation", "eval_steps", evaluation$3),
		"evaluation.earlyStopping": enabledBy("early_stopping_steps"),
		"output.mergeAdapter": always(false, "merging is a command of its own"),
		"logging.destinations": destinations$7,
		"logging.project": firstOf(when((scope) => flag("use_swanlab")(scope)?.value === true, text("swanlab_project", { default: "llamafactory" })), text("project")),
		"tokens.added": addedTokens,
		"tokens.resize": resize,
		"tokens.rowsTrained": embeddingsTrained
	},
	lists: {
		"data.train": registeredSources("dataset"),
		"data.validation": registeredSources("eval_dataset"),
		secrets: secretsAt(credentials$1)
	}
};
/** OFT has a key of its own for the same fact. */
function target(name) {
	const lora = targetFacts("lora_target", { default: ["all-linear"] })[name];
	const oft = targetFacts("oft_target", { default: ["all-linear"] })[name];
	return (scope) => (isLora$10(scope) ? lora : oft)?.(scope);
}
/** Twice the rank when the key is absent, empty or 0. */
function alpha$4(scope) {
	const fact = positive("lora_alpha")(scope);
	const rank = integer("lora_rank", { default: 8 })(scope);
	if (fact?.state !== "unset" || typeof rank?.value !== "number") return fact;
	return byDefault(2 * rank.value, "LLaMA-Factory takes twice the rank when `lora_alpha` is not set");
}
function objective$14(scope) {
	const stage = scalar("stage", (node) => stages[node.text.toLowerCase()], { default: "sft" })(scope);
	const loss = find(scope.native, "pref_loss");
	const kind = preferenceLosses$1[textAt(scope.native, "pref_loss")?.toLowerCase() ?? ""];
	return stage?.value === "dpo" && loss && kind ? stated(loss, kind) : stage;
}
function heldOut$8(scope) {
	const named = find(scope.native, "eval_dataset");
	if (named && !isEmpty(named)) return stated(named, "dataset");
	return scalar("val_size", (node) => heldOutKind(Number(node.text)), { default: "none" })(scope);
}
function heldOutKind(size) {
	if (Number.isNaN(size)) return void 0;
	if (size <= 0) return "none";
	return size < 1 ? "fraction" : "count";
}
/** Preference and reward stages compare whole answers, so the question only arises for pt and sft. */
function lossOn$5(scope) {
	if (stageIn("pt")(scope)) return byDefault("all", "stage pt trains on every token");
	if (!stageIn("sft")(scope)) return void 0;
	return firstOn([["train_on_prompt", "all"], ["mask_history", "completion"]])(scope) ?? byDefault("assistant-turns");
}
/** `do_eval` evaluates once after training; a strategy evaluates on the way. */
function evaluation$3(scope) {
	const strategy = evaluationTrigger$10(scope);
	if (strategy?.state !== "default") return strategy;
	return firstOn([["do_eval", "end"]])(scope) ?? strategy;
}
/** Without `overwrite_output_dir`, the last checkpoint in `output_dir` is resumed silently. */
function resumption(scope) {
	const fact = resume$2("resume_from_checkpoint")(scope);
	if (fact?.state !== "default" || flag("overwrite_output_dir")(scope)?.value === true) return fact;
	return byDefault("auto", "a checkpoint that lies in `output_dir` is resumed unless it may be overwritten");
}
function megatron$2(scope) {
	const at = megatronKeys$1.map((key) => find(scope.native, key)).find((located) => located && !isEmpty(located));
	return at && stated(at, "megatron");
}
function whenWritten(key) {
	return when((scope) => has(scope.native, key), integer(key));
}
function destinations$7(scope) {
	const reported = trainingArguments["logging.destinations"]?.(scope);
	const swanlab = firstOn([["use_swanlab", "swanlab"]])(scope);
	if (swanlab === void 0) return reported;
	const others = Array.isArray(reported?.value) ? reported.value.filter((name) => name !== "swanlab") : [];
	return {
		...swanlab,
		value: [...others, "swanlab"]
	};
}
/** Tokens in comma lists, and the keys of a file that describes new ones, which wins over `add_special_tokens`. */
function addedTokens(scope) {
	const special = describedTokens(scope) ?? texts("add_special_tokens", { separator: "," })(scope);
	const plain = texts("add_tokens", { separator: "," })(scope);
	if (special?.state === "unset") return plain;
	return Array.isArray(special?.value) && Array.isArray(plain?.value) ? {
		...special,
		value: [...special.value, ...plain.value]
	} : special;
}
function describedTokens(scope) {
	const at = find(scope.native, "new_special_tokens_config");
	if (!at || isEmpty(at)) return void 0;
	const file = openNear(scope, at.node.kind === "scalar" ? at.node.text : "");
	return file ? stated(at, keysAt(file, "")) : unresolved(at, "the file that describes the tokens is missing");
}
/** Adding tokens turns `resize_vocab` on by itself (model/patcher.py). */
function resize(scope) {
	const fact = flag("resize_vocab")(scope);
	if (fact?.value === true) return fact;
	if (addedTokens(scope)?.state === "unset") return byDefault(false);
	return byDefault(true, "LLaMA-Factory resizes the vocabulary when tokens are added");
}
/** A new adapter on a resized vocabulary trains the embeddings, unless `additional_target` says what to train. */
function embeddingsTrained(scope) {
	if (resize(scope)?.value !== true || !isAdapter$1(scope)) return void 0;
	const saved = texts("additional_target", { separator: "," })(scope);
	if (Array.isArray(saved?.value)) return {
		...saved,
		value: saved.value.some((name) => /embed|wte/i.test(String(name)))
	};
	return has(scope.native, "adapter_name_or_path") ? void 0 : byDefault(true, "LLaMA-Factory adds the embeddings to a new adapter when the vocabulary is resized");
}

// src/frameworks/llamafactory-v1.ts
const methods$2 = {
	lora: "lora",
	freeze: "partial"
};
const preferenceLosses = {
	sigmoid: "dpo",
	orpo: "orpo",
	simpo: "simpo"
};
const converters$1 = {
	alpaca: "instruction",
	sharegpt: "chat",
	pair: "preference"
};
const backends = {
	fsdp2: "fsdp2",
	deepspeed: "deepspeed",
	fsdpturbo: "other"
};
const isLora$9 = (scope) => textAt(scope.native, "peft_config.name") === "lora";
const isFourBit$3 = (scope) => bits$7(scope)?.value === 4;
const isQuantised$3 = (scope) => /^[48]$/.test(String(bits$7(scope)?.value));
const isPreference$1 = (scope) => /^(dpo|orpo|simpo)$/.test(String(objective$13(scope)?.value));
/**
* LLaMA-Factory, the nested schema that the environment variable USE_V1 turns on.
* Read from src/llamafactory/v1 at ff6d4d12 (0.9.6.dev0).
*/
const llamafactoryV1 = {
	id: "llamafactory-v1",
	title: "LLaMA-Factory v1",
	homepage: "https://llamafactory.readthedocs.io",
	version: "0.9.6.dev0",
	dialect: "omegaconf",
	signatures: [{
		kind: "export",
		all: ["model", "peft_config.export_dir"],
		none: ["train_dataset"]
	}, {
		kind: "train",
		all: ["model", "train_dataset"],
		any: [
			"peft_config.name",
			"dist_config.name",
			"model_class",
			"cutoff_len",
			"micro_batch_size",
			"optim_config.name"
		]
	}],
	facts: {
		"plan.dialect": always("v1"),
		"model.id": text("model"),
		"model.continuesAdapter": when(isLora$9, text("peft_config.adapter_name_or_path")),
		"model.attention": text("flash_attn", { default: "sdpa" }),
		"security.trustRemoteCode": flag("trust_remote_code", { default: false }),
		"method.kind": method$15,
		...allWhen(isLora$9, allInside("peft_config", {
			"adapter.rank": integer("r", { default: 8 }),
			"adapter.alpha": number("lora_alpha", { default: 16 }),
			"adapter.dropout": number("lora_dropout", { default: .05 }),
			...targetFacts("target_modules", { default: ["all-linear"] }),
			"adapter.modulesToSave": texts("modules_to_save"),
			"adapter.rslora": flag("use_rslora", { default: false }),
			"adapter.dora": flag("use_dora", { default: false })
		})),
		"quantization.bits": bits$7,
		"quantization.scheme": when(isQuantised$3, always("bitsandbytes")),
		...allWhen(isFourBit$3, allInside("quant_config", {
			"quantization.type": text("quantization_type", { default: "nf4" }),
			"quantization.double": flag("double_quantization", { default: true }),
			"quantization.computeDtype": choice("compute_dtype", {
				float16: "fp16",
				bfloat16: "bf16",
				float32: "fp32"
			}, { default: "fp16" })
		})),
		"objective.kind": objective$13,
		"objective.beta": when(isPreference$1, number("pref_beta", { default: .1 })),
		"data.heldOutKind": (scope) => {
			const at = find(scope.native, "eval_dataset");
			return at && !isEmpty(at) ? stated(at, "dataset") : byDefault("none");
		},
		"data.chatTemplate": verbatim("custom_chat_template"),
		"data.sequenceLength": integer("cutoff_len", { default: 2048 }),
		"data.packing": scalar("batching_strategy", (node) => node.text.includes("padding_free"), { default: false }),
		"hyper.learningRate": number("learning_rate", { default: 1e-4 }),
		"hyper.schedule": choice("lr_scheduler_config.name", schedules$2, { default: "constant" }),
		"hyper.epochs": (scope) => number("num_train_epochs", has(scope.native, "max_steps") ? {} : { default: 3 })(scope),
		"hyper.maxSteps": positive("max_steps"),
		"hyper.microBatch": integer("micro_batch_size", { default: 1 }),
		"hyper.effectiveBatch": when((scope) => has(scope.native, "global_batch_size"), integer("global_batch_size")),
		"hyper.optimizer": optimizer$3("optim_config.name", "adamw"),
		"hyper.weightDecay": number(["optim_config.weight_decay", "optim_config.wd"]),
		"hyper.maxGradNorm": number("max_grad_norm", { default: 1 }),
		"hyper.seed": integer("seed", { default: 42 }),
		"precision.train": scalar("bf16", (node) => /^(true|yes|on)$/i.test(node.text) ? "bf16" : "fp32", { default: "bf16" }),
		"memory.gradientCheckpointing": flag("enable_activation_checkpointing", { default: true }),
		"hardware.count": external("decided by the launcher"),
		...allWhen((scope) => textAt(scope.native, "dist_config.name") === "deepspeed", deepspeedFacts("dist_config.config_file")),
		"distributed.backend": (scope) => has(scope.native, "dist_config") ? choice("dist_config.name", backends)(scope) : external("DDP when the launcher starts several processes")(scope),
		"distributed.contextParallel": integer("cp_size", { default: 1 }),
		"distributed.expertParallel": when((scope) => has(scope.native, "dist_config.ep_size"), integer("dist_config.ep_size")),
		...checkpoints(),
		"checkpoint.keep": integer("save_total_limit"),
		"checkpoint.resume": resume$2("resume_from_checkpoint"),
		"evaluation.trigger": always("none", "the v1 trainers never read `eval_dataset`"),
		"output.dir": text("output_dir")
	},
	lists: {
		"data.train": (scope) => sources$3("train_dataset", scope),
		"data.validation": (scope) => sources$3("eval_dataset", scope)
	}
};
function method$15(scope) {
	const at = find(scope.native, "peft_config");
	if (!at || isEmpty(at)) return byDefault("full", "without `peft_config` all weights are trained");
	if (at.node.kind !== "map") return unresolved(at, "JSON in a text is not read");
	return scalar("peft_config.name", (node) => methods$2[node.text.toLowerCase()])(scope);
}
/** `bnb` takes 4 bits when no number is given; `auto` then quantises nothing. */
function bits$7(scope) {
	const at = find(scope.native, "quant_config");
	if (!at || isEmpty(at)) return byDefault(16);
	if (at.node.kind !== "map") return unresolved(at, "JSON in a text is not read");
	const standard = textAt(scope.native, "quant_config.name") === "bnb" ? 4 : 16;
	return integer("quant_config.quantization_bit", { default: standard })(scope);
}
/** By the path, keys of the preference trainer, or data in pairs; the command `train` is the one for examples. */
function objective$13(scope) {
	const path = objectiveByPath(scope.path);
	const loss = textAt(scope.native, "pref_loss")?.toLowerCase() ?? "sigmoid";
	if (path) return {
		value: path.kind === "dpo" ? preferenceLosses[loss] ?? "dpo" : path.kind,
		state: "derived",
		confidence: path.confidence,
		note: "by the path"
	};
	const key = findFirst(scope.native, [
		"pref_loss",
		"pref_beta",
		"simpo_gamma",
		"dpo_label_smoothing"
	]);
	if (key) return stated(key, preferenceLosses[loss] ?? "dpo");
	const formats = sources$3("train_dataset", scope).records.map((record) => record.format?.value);
	if (formats.includes("preference")) return external("data in pairs is for the command `dpo` or `rm`")(scope);
	return {
		...byDefault("sft", "what the commands `train` and `sft` do; `dpo` and `rm` are others"),
		confidence: formats.some(Boolean) ? .9 : .75
	};
}
function checkpoints() {
	const by = (scope) => {
		if (has(scope.native, "save_steps")) return "steps";
		return has(scope.native, "save_epochs") ? "epochs" : void 0;
	};
	const every = number(["save_steps", "save_epochs"]);
	return {
		"checkpoint.trigger": (scope) => {
			const unit = by(scope);
			const fact = every(scope);
			if (unit === void 0 || !fact) return byDefault("end");
			return {
				...fact,
				value: unit === "steps" ? "steps" : "epoch"
			};
		},
		"checkpoint.every": when((scope) => by(scope) !== void 0, every),
		"checkpoint.everyUnit": (scope) => {
			const unit = by(scope);
			const fact = every(scope);
			return unit && fact ? {
				...fact,
				value: unit
			} : void 0;
		}
	};
}
const source$10 = {
	id: text("path"),
	idKind: (scope) => {
		const at = find(scope.native, "source");
		return at && textAt(scope.native, "source") === "local" ? stated(at, "local") : void 0;
	},
	split: text("split", { default: "train" }),
	fileFormat: (scope) => {
		const at = find(scope.native, "path");
		const format = fileFormatOf(textAt(scope.native, "path") ?? "");
		return at && format ? stated(at, format) : void 0;
	},
	format: converter,
	labelled: (scope) => {
		const fact = converter(scope);
		return fact && {
			...fact,
			value: true
		};
	},
	weight: when((scope) => has(scope.native, "weight"), number("weight")),
	limit: integer("size")
};
function converter(scope) {
	const at = find(scope.native, "converter");
	const format = converters$1[textAt(scope.native, "converter") ?? ""];
	return at && format ? stated(at, format) : void 0;
}
/** A registry in YAML, a local file or folder, or a data set on the hub. */
function sources$3(key, scope) {
	const at = find(scope.native, key);
	const path = textAt(scope.native, key);
	if (!at || path === void 0) return noRecords("unset", key);
	if (!path.endsWith(".yaml")) return recordsOf([named$4(key, scope)], at);
	const registry = openNear(scope, path);
	if (registry === void 0) return {
		fact: unresolved(at, "the registry is not in this repository"),
		records: []
	};
	const members = keysAt(registry, "").flatMap((name) => memberNamed(registry, name) ?? []);
	return recordsOf(members.map((native) => readFields(source$10, {
		...scope,
		native
	})), at);
}
function named$4(key, scope) {
	const at = find(scope.native, key);
	const format = fileFormatOf(textAt(scope.native, key) ?? "");
	return {
		id: text(key)(scope),
		fileFormat: at && format ? stated(at, format) : void 0
	};
}

// src/frameworks/llm-foundry.ts
/** Units of Composer's time texts: `1ep`, `100ba`, `0.02dur`. A bare number counts epochs. */
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
/** The amount at a key, where it counts in this unit; unset where it counts in another. */
const timeIn = (key, unit) => (scope) => {
	const fact = text(key)(scope);
	if (typeof fact?.value !== "string") return fact;
	const time = timeOf(fact.value);
	if (time?.unit === unit) return {
		...fact,
		value: time.amount
	};
	return without(time ? "unset" : "unresolved", void 0, key);
};
const takeTime = (key, take, options = {}) => (scope) => scalar(key, (node) => {
	const time = timeOf(node.text);
	return time && take(time);
}, options)(scope);
/** Steps and epochs are what others can be compared with; a share of the run or tokens come between steps. */
const triggerAt = (key, standard) => takeTime(key, (time) => time.unit === "epochs" ? "epoch" : "steps", { default: standard });
const startsFresh$1 = (scope) => {
	const checkpoint = find(scope.native, "load_path");
	if (checkpoint && !isEmpty(checkpoint)) return stated(checkpoint, false);
	const name = find(scope.native, "model.name");
	if (name && /^mpt_/.test(textAt(scope.native, "model.name") ?? "")) return stated(name, true);
	return mapped(flag("model.pretrained", { default: true }), (loaded) => loaded === false)(scope);
};
const isHuggingFace = (scope) => /^hf_/.test(textAt(scope.native, "model.name") ?? "");
const adapts$3 = (scope) => mapAt(scope.native, "model.peft_config") !== void 0;
const method$14 = (scope) => {
	const peft = find(scope.native, "model.peft_config");
	if (peft && adapts$3(scope)) return stated(peft, "lora");
	const frozen = find(scope.native, "callbacks.layer_freezing.layer_names");
	if (frozen && !isEmpty(frozen)) return stated(frozen, "partial");
	return byDefault("full", "llm-foundry trains all weights when `model.peft_config` is not set");
};
const adapter$1 = (key) => `model.peft_config.${key}`;
const loaders$1 = {
	finetuning: "sft",
	text: "continued-pretraining",
	contrastive_pairs: "embedding"
};
const imitates$3 = (scope) => textAt(scope.native, "train_loader.name") === "finetuning";
/** A loader names a hub data set, a remote or local folder, or several such folders as streams. */
const source$9 = {
	id: text([
		"dataset.hf_name",
		"dataset.remote",
		"dataset.local"
	]),
	config: text("dataset.hf_kwargs.name"),
	revision: text("dataset.hf_kwargs.revision"),
	split: text("dataset.split"),
	files: texts("dataset.hf_kwargs.data_files"),
	format: choice("name", {
		finetuning: "instruction",
		text: "text"
	}),
	labelled: mapped(choice("name", loaders$1), (kind) => kind === "sft"),
	trustRemoteCode: flag("dataset.hf_kwargs.trust_remote_code")
};
const streamFields = {
	id: text(["remote", "local"]),
	split: text("split"),
	weight: number(["proportion", "repeat"]),
	limit: integer("choose")
};
const loaderAt = (key) => (scope) => {
	const at = find(scope.native, key);
	if (!at || isEmpty(at) || at.node.kind !== "map") return noRecords("unset", key);
	const loader = scopeAt(scope, key);
	const streams = [...membersAt(loader.native, "dataset.streams").values()];
	const whole = readFields(source$9, loader);
	if (streams.length === 0) return recordsOf([whole], at);
	const { format, labelled } = whole;
	return recordsOf(streams.map((native) => ({
		...readFields(streamFields, {
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
	const keys = ["eval_loader", "eval_loaders"].flatMap((key) => itemsAt(scope.native, key).map((native) => native.base));
	const root = {
		...scope,
		native: {
			...scope.native,
			base: ""
		}
	};
	const records = keys.flatMap((key) => loaderAt(key)(root).records);
	const at = find(scope.native, has(scope.native, "eval_loader") ? "eval_loader" : "eval_loaders");
	return at && records.length > 0 ? recordsOf(records, at) : noRecords("unset", "eval_loader");
};
const heldOut$7 = (scope) => {
	const list = evaluationLoaders(scope);
	return list.records.length > 0 ? {
		...list.fact,
		value: "dataset"
	} : byDefault("none");
};
/** Prompts are masked unless `target_prompts` says otherwise; `target_responses: all` takes earlier turns in. */
const lossOn$4 = (scope) => {
	const prompts = text("train_loader.dataset.target_prompts")(scope);
	if (typeof prompts?.value === "string" && prompts.value.toLowerCase() !== "none") return {
		...prompts,
		value: prompts.value.toLowerCase() === "all" ? "all" : "custom"
	};
	return scalar("train_loader.dataset.target_responses", (node) => node.text.toLowerCase() === "all" ? "assistant-turns" : "completion", { default: "completion" })(scope);
};
const packing$1 = scalar("train_loader.dataset.packing_ratio", (node) => Number(node.text) !== 1, { default: false });
const taskKeys = ["icl_tasks", "icl_tasks_str"];
const evaluates$2 = (scope) => [
	"eval_loader",
	"eval_loaders",
	...taskKeys
].some((key) => has(scope.native, key));
/** Benchmarks by their labels, written in the file or in the one that it names. */
const benchmarks = (scope) => {
	const at = find(scope.native, "icl_tasks");
	if (!at || isEmpty(at)) return void 0;
	const path = textAt(scope.native, "icl_tasks");
	const tasks = path === void 0 ? scope.native : openNear(scope, path);
	if (tasks === void 0) return unresolved(at, "the file with the tasks is not in this repository");
	const labels = itemsAt(tasks, "icl_tasks").flatMap((task) => textAt(task, "label") ?? []);
	return stated(at, [...new Set(labels)]);
};
const savesAnything = (scope) => firstOf(text("save_folder"), text("callbacks.hf_checkpointer.save_folder"))(scope);
const checkpointKey = (scope) => has(scope.native, "save_folder") || !has(scope.native, "callbacks.hf_checkpointer") ? "save_interval" : "callbacks.hf_checkpointer.save_interval";
const checkpointTrigger$3 = (scope) => {
	if (savesAnything(scope)?.state === "unset") return byDefault("none", "nothing is saved without `save_folder`");
	return triggerAt(checkpointKey(scope), "steps")(scope);
};
const saves$1 = (scope) => !/none/.test(String(checkpointTrigger$3(scope)?.value ?? "none"));
/** `-1` keeps all. */
const keep = (scope) => {
	const fact = integer("save_num_checkpoints_to_keep")(scope);
	return fact?.value === -1 ? without("unset", "all are kept", "save_num_checkpoints_to_keep") : fact;
};
const resume$1 = (scope) => {
	const again = flag("autoresume", { default: false })(scope);
	return again && {
		...again,
		value: again.value === null ? null : again.value === true ? "auto" : "none"
	};
};
const destinations$6 = (scope) => {
	const names = keysAt(scope.native, "loggers");
	const at = find(scope.native, "loggers");
	return at && names.length > 0 ? stated(at, names) : byDefault([]);
};
/** The optimisers of this family scale weight decay by the rate's own schedule, so their numbers differ in unit. */
const isDecoupled = (scope) => /^(decoupled_|adalr_|clip_)/.test(textAt(scope.native, "optimizer.name") ?? "");
const optimizer = scalar("optimizer.name", (node) => /lion/.test(node.text) ? "lion" : optimizerName(node.text.replace(/^decoupled_/, "")));
const schedule$6 = (scope) => {
	const kind = choice("scheduler.name", {
		constant_with_warmup: "constant",
		cosine_with_warmup: "cosine",
		linear_decay_with_warmup: "linear",
		inv_sqrt_with_warmup: "inverse-sqrt"
	})(scope);
	const floor = number("scheduler.alpha_f")(scope)?.value;
	return kind?.value === "cosine" && typeof floor === "number" && floor > 0 ? {
		...kind,
		value: "cosine-min"
	} : kind;
};
const dtypes$4 = {
	amp_bf16: "bf16",
	bf16: "bf16",
	amp_fp16: "fp16",
	fp16: "fp16",
	amp_fp8: "fp8",
	fp32: "fp32"
};
const offload$2 = (scope) => has(scope.native, "fsdp_config") ? mapped(flag("fsdp_config.cpu_offload", { default: false }), (on) => on === true ? "cpu" : "none")(scope) : void 0;
/** A job of the training platform holds the whole document under `parameters`, and its machines beside it. */
function unwrapped(native) {
	const [layer] = native.layers;
	const inner = mapAt(native, "parameters");
	return layer && inner && find(native, "parameters.train_loader") ? nativeOf([{
		...layer,
		root: inner
	}, layer], native.inherited) : native;
}
/**
* LLM Foundry: one YAML file for `composer train.py`, or a platform job that carries it.
* Read from llmfoundry/utils/config_utils.py, llmfoundry/command_utils/train.py, llmfoundry/models/hf and
* llmfoundry/data at 8c8dd48f (0.22.0.dev0).
*/
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
		"plan.name": text("run_name"),
		"model.id": text("model.pretrained_model_name_or_path"),
		"model.tokenizer": text("tokenizer.name"),
		"model.continuesAdapter": text(["model.pretrained_lora_id_or_path", "load_path"]),
		"model.initFromScratch": startsFresh$1,
		"model.attention": text(["model.attn_implementation", "model.attn_config.attn_impl"]),
		"security.trustRemoteCode": when(isHuggingFace, flag("model.trust_remote_code", {
			default: true,
			note: "llm-foundry runs code of the base unless `trust_remote_code` is false"
		})),
		"security.customCode": texts("code_paths"),
		"method.kind": method$14,
		...allWhen(adapts$3, {
			"adapter.rank": integer(adapter$1("r"), { default: 8 }),
			"adapter.alpha": number(adapter$1("lora_alpha"), { default: 8 }),
			"adapter.dropout": number(adapter$1("lora_dropout"), { default: 0 }),
			...peftTargetFacts(adapter$1("target_modules")),
			"adapter.modulesToSave": texts(adapter$1("modules_to_save")),
			"adapter.rslora": flag(adapter$1("use_rslora"), { default: false }),
			"adapter.dora": flag(adapter$1("use_dora"), { default: false }),
			"adapter.bias": choice(adapter$1("bias"), {
				none: "none",
				all: "all",
				lora_only: "adapter-only"
			}, { default: "none" }),
			"adapter.init": text(adapter$1("init_lora_weights"))
		}),
		"quantization.bits": mapped(flag("model.load_in_8bit", { default: false }), (on) => on === true ? 8 : 16),
		"objective.kind": choice("train_loader.name", loaders$1),
		"data.heldOutKind": heldOut$7,
		"data.lossOn": firstOf(when(imitates$3, lossOn$4), when((s) => !imitates$3(s), always("all"))),
		"data.sequenceLength": integer(["max_seq_len", "train_loader.dataset.max_seq_len"]),
		"data.packing": when(imitates$3, packing$1),
		"data.shuffle": flag("train_loader.dataset.shuffle"),
		"hyper.learningRate": number("optimizer.lr"),
		"hyper.schedule": schedule$6,
		"hyper.warmupSteps": timeIn("scheduler.t_warmup", "steps"),
		"hyper.warmupRatio": timeIn("scheduler.t_warmup", "ratio"),
		"hyper.epochs": timeIn("max_duration", "epochs"),
		"hyper.maxSteps": timeIn("max_duration", "steps"),
		"hyper.maxTokens": timeIn("max_duration", "tokens"),
		"hyper.microBatch": integer("device_train_microbatch_size"),
		"hyper.effectiveBatch": integer("global_train_batch_size"),
		"hyper.optimizer": optimizer,
		"hyper.weightDecay": when((s) => !isDecoupled(s), number("optimizer.weight_decay")),
		"hyper.maxGradNorm": when((s) => textAt(s.native, "algorithms.gradient_clipping.clipping_type") === "norm", number("algorithms.gradient_clipping.clipping_threshold")),
		"hyper.seed": integer("seed", { default: 17 }),
		"precision.train": choice("precision", dtypes$4, { default: "bf16" }),
		"memory.gradientCheckpointing": flag("fsdp_config.activation_checkpointing", { default: false }),
		"memory.activationOffload": flag("fsdp_config.activation_cpu_offload", { default: false }),
		"hardware.count": (scope) => has(scope.native, "compute.gpus") ? integer("compute.gpus")(scope) : without("external", "decided by the launcher"),
		"distributed.backend": (scope) => {
			const at = find(scope.native, "fsdp_config");
			return at && !isEmpty(at) ? stated(at, "fsdp") : without("external", "decided by the launcher");
		},
		"distributed.offload": offload$2,
		"checkpoint.trigger": checkpointTrigger$3,
		...allWhen(saves$1, {
			"checkpoint.every": (scope) => takeTime(checkpointKey(scope), (time) => time.amount, { default: 1e3 })(scope),
			"checkpoint.everyUnit": (scope) => takeTime(checkpointKey(scope), (time) => time.unit, { default: "steps" })(scope),
			"checkpoint.keep": keep
		}),
		"checkpoint.resume": resume$1,
		"evaluation.trigger": (scope) => evaluates$2(scope) ? triggerAt("eval_interval", "epoch")(scope) : byDefault("none"),
		...allWhen(evaluates$2, {
			"evaluation.every": takeTime("eval_interval", (time) => time.amount, { default: 1 }),
			"evaluation.everyUnit": takeTime("eval_interval", (time) => time.unit, { default: "epochs" })
		}),
		"evaluation.earlyStopping": (scope) => {
			const at = find(scope.native, "callbacks.early_stopper");
			return at && stated(at, true);
		},
		"evaluation.benchmarks": benchmarks,
		"output.dir": savesAnything,
		"logging.destinations": destinations$6,
		"logging.project": text(["loggers.wandb.project", "loggers.mlflow.experiment_name"])
	},
	lists: {
		"data.train": loaderAt("train_loader"),
		"data.validation": evaluationLoaders
	}
};

// src/frameworks/ludwig.ts
/** Short names that ludwig takes for models of the hub (schema/llms/base_model.py). */
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
/** `adapter.type`. All that shares LoRA's name but not its two matrices is another method. */
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
/** What most runs write; a name decides in `adapters`, where several are registered. */
function adapterKey(scope) {
	if (mapAt(scope.native, "adapter")) return "adapter";
	const names = keysAt(scope.native, "adapters.adapters");
	const active = textAt(scope.native, "adapters.active");
	const chosen = names.find((name) => name === active) ?? names[0];
	return chosen === void 0 ? void 0 : `adapters.adapters.${chosen}`;
}
/** A reading of a key of the adapter in use. */
const ofAdapter = (key, read) => (scope) => {
	const section = adapterKey(scope);
	return section === void 0 ? void 0 : read(`${section}.${key}`)(scope);
};
const method$13 = (scope) => {
	const section = adapterKey(scope);
	if (section !== void 0) {
		const name = textAt(scope.native, `${section}.type`)?.toLowerCase();
		const known = name !== void 0 && Object.hasOwn(adapters, name) ? adapters[name] : "other-peft";
		return mapped(text(`${section}.type`), () => known)(scope);
	}
	const frozen = find(scope.native, "trainer.layers_to_freeze_regex");
	if (frozen && !isEmpty(frozen)) return stated(frozen, "partial");
	return byDefault("full", "ludwig trains all weights when `adapter` is not set");
};
const plain$1 = /^(lora|oft|ia3|adaption_prompt)$/;
const variant$2 = ofAdapter("type", (key) => mapped(text(key), (name) => plain$1.test(String(name)) ? void 0 : String(name)));
const isLora$8 = (scope) => method$13(scope)?.value === "lora";
const rank$2 = ofAdapter("r", (key) => integer(key, { default: 8 }));
/** Twice the rank where it is not written. */
const alpha$3 = (scope) => {
	const fact = ofAdapter("alpha", number)(scope);
	const size = rank$2(scope)?.value;
	return fact?.state === "unset" && typeof size === "number" ? byDefault(2 * size, "twice the rank") : fact;
};
const targets$9 = (name) => ofAdapter("target_modules", (key) => peftTargetFacts(key)[name] ?? always(""));
const quantised$2 = (scope) => mapAt(scope.native, "quantization") !== void 0;
const onTorchao = (scope) => textAt(scope.native, "quantization.backend") === "torchao";
const bits$6 = (scope) => {
	if (!quantised$2(scope)) return byDefault(16);
	return onTorchao(scope) ? scalar("quantization.mode", (node) => node.text.startsWith("int4") ? 4 : 8)(scope) : integer("quantization.bits", { default: 4 })(scope);
};
const onFourBits = (scope) => quantised$2(scope) && !onTorchao(scope) && bits$6(scope)?.value === 4;
const fourBits$1 = {
	"quantization.type": choice("quantization.bnb_4bit_quant_type", {
		nf4: "nf4",
		fp4: "fp4"
	}, { default: "nf4" }),
	"quantization.double": flag("quantization.bnb_4bit_use_double_quant", { default: true }),
	"quantization.computeDtype": choice("quantization.bnb_4bit_compute_dtype", {
		float16: "fp16",
		bfloat16: "bf16",
		float32: "fp32"
	}, { default: "fp16" })
};
const trainerType = (scope) => textAt(scope.native, "trainer.type") ?? "";
const objective$12 = (scope) => {
	const kind = choice("trainer.type", objectives)(scope);
	const loss = kind?.value === "dpo" ? text("trainer.dpo_loss_type")(scope) : void 0;
	return loss?.value === "ipo" ? loss : kind;
};
const beta = (scope) => {
	const type = trainerType(scope);
	const standard = type === "grpo" ? .04 : .1;
	return type === "finetune" ? void 0 : number(`trainer.${type}_beta`, { default: standard })(scope);
};
const splitKind = scalar("preprocessing.split.type", (node) => node.text === "fixed" ? "dataset" : "fraction", { default: "fraction" });
const decays = {
	linear: "linear",
	cosine: "cosine",
	one_cycle: "one-cycle",
	inverse_sqrt: "inverse-sqrt",
	polynomial: "polynomial",
	wsd: "wsd"
};
/** Saving and evaluating go together: each epoch, so many times an epoch, or each so many steps. */
const trigger = (scope) => {
	for (const key of ["trainer.steps_per_checkpoint", "trainer.checkpoints_per_epoch"]) {
		const fact = positive(key)(scope);
		if (typeof fact?.value === "number") return {
			...fact,
			value: "steps"
		};
	}
	return byDefault("epoch");
};
const inSteps = (scope) => has(scope.native, "trainer.steps_per_checkpoint");
const evaluationTrigger$5 = (scope) => {
	const off = flag("trainer.skip_all_evaluation", { default: false })(scope);
	return off?.value === true ? {
		...off,
		value: "none"
	} : trigger(scope);
};
const interval = (prefix, decides) => allWhen((s) => inSteps(s) && decides(s)?.value === "steps", {
	[`${prefix}.every`]: positive("trainer.steps_per_checkpoint"),
	[`${prefix}.everyUnit`]: always("steps")
});
/** `auto` leaves one pass a step, unless the batch as a whole is given. */
const accumulation$2 = (scope) => integer("trainer.gradient_accumulation_steps", has(scope.native, "trainer.effective_batch_size") ? {} : { default: 1 })(scope);
const strategyKey = "backend.trainer.strategy";
const strategyName = (scope) => textAt(scope.native, `${strategyKey}.type`) ?? textAt(scope.native, strategyKey);
const strategy = (scope) => {
	const at = find(scope.native, mapAt(scope.native, strategyKey) ? `${strategyKey}.type` : strategyKey);
	const known = {
		deepspeed: "deepspeed",
		ddp: "ddp",
		fsdp: "fsdp"
	};
	const name = strategyName(scope)?.toLowerCase();
	return at && name !== void 0 ? stated(at, known[name] ?? "other") : void 0;
};
const { "distributed.backend": _backend, ...zero$1 } = deepspeedFacts(strategyKey);
/**
* Ludwig: one YAML file of a model; those of language models are read, when they train.
* Read from ludwig/schema at 5d19f3e6 (0.17.8).
*/
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
		"model.id": mapped(text("base_model"), (name) => presets[String(name)] ?? name),
		"model.continuesAdapter": ofAdapter("pretrained_adapter_weights", text),
		"model.task": mapped(flag("is_multimodal", { default: false }), (on) => on === true ? "vision-language" : "causal-lm"),
		"security.trustRemoteCode": flag("trust_remote_code", { default: false }),
		"method.kind": method$13,
		"method.variant": variant$2,
		...allWhen(isLora$8, {
			"adapter.rank": rank$2,
			"adapter.alpha": alpha$3,
			"adapter.dropout": ofAdapter("dropout", (key) => number(key, { default: .05 })),
			"adapter.targets": targets$9("adapter.targets"),
			"adapter.targetsMode": targets$9("adapter.targetsMode"),
			"adapter.rslora": ofAdapter("use_rslora", (key) => flag(key, { default: false })),
			"adapter.dora": ofAdapter("use_dora", (key) => flag(key, { default: false })),
			"adapter.bias": ofAdapter("bias_type", (key) => choice(key, {
				none: "none",
				all: "all",
				lora_only: "adapter-only"
			}, { default: "none" })),
			"adapter.init": ofAdapter("init_lora_weights", (key) => text(key, { default: "default" })),
			"hyper.loraPlusRatio": ofAdapter("loraplus_lr_ratio", number)
		}),
		"quantization.bits": bits$6,
		"quantization.scheme": when(quantised$2, choice("quantization.backend", {
			bitsandbytes: "bitsandbytes",
			torchao: "torchao"
		}, { default: "bitsandbytes" })),
		...allWhen(onFourBits, fourBits$1),
		"quantization.aware": when(onTorchao, flag("quantization.qat", { default: false })),
		"objective.kind": objective$12,
		"objective.beta": beta,
		"data.heldOutKind": splitKind,
		"data.heldOutSize": when((s) => splitKind(s)?.value === "fraction", number("preprocessing.split.probabilities[1]", { default: .1 })),
		"data.template": text(["prompt.template", "prompt.task"]),
		"data.lossOn": when((s) => trainerType(s) === "finetune", always("completion")),
		"data.sequenceLength": integer("preprocessing.global_max_sequence_length"),
		"data.shuffle": flag("trainer.should_shuffle", { default: true }),
		"hyper.learningRate": number("trainer.learning_rate", { default: .001 }),
		"hyper.schedule": choice("trainer.learning_rate_scheduler.decay", decays, { default: "constant" }),
		"hyper.warmupRatio": positive("trainer.learning_rate_scheduler.warmup_fraction"),
		"hyper.epochs": (scope) => number("trainer.epochs", has(scope.native, "trainer.train_steps") ? {} : { default: 100 })(scope),
		"hyper.maxSteps": positive("trainer.train_steps"),
		"hyper.microBatch": integer("trainer.batch_size", { default: 1 }),
		"hyper.accumulation": accumulation$2,
		"hyper.effectiveBatch": when((s) => has(s.native, "trainer.effective_batch_size"), integer("trainer.effective_batch_size")),
		"hyper.optimizer": scalar("trainer.optimizer.type", (node) => optimizerName(node.text), { default: "adam" }),
		"hyper.weightDecay": number("trainer.optimizer.weight_decay"),
		"hyper.maxGradNorm": number("trainer.gradient_clipping.clipglobalnorm"),
		"memory.gradientCheckpointing": flag("trainer.enable_gradient_checkpointing", { default: false }),
		"hardware.count": (scope) => has(scope.native, "backend.trainer.num_workers") ? integer("backend.trainer.num_workers")(scope) : external("decided where the run starts")(scope),
		"distributed.backend": strategy,
		...allWhen((s) => strategyName(s) === "deepspeed" && mapAt(s.native, strategyKey) !== void 0, zero$1),
		"checkpoint.trigger": trigger,
		...interval("checkpoint", trigger),
		"evaluation.trigger": evaluationTrigger$5,
		...interval("evaluation", evaluationTrigger$5),
		"evaluation.metric": text("trainer.validation_metric"),
		"evaluation.earlyStopping": scalar("trainer.early_stop", (node) => Number(node.text) >= 0, { default: true }),
		"output.mergeAdapter": when((s) => adapterKey(s) !== void 0, ofAdapter("postprocessor.merge_adapter_into_base_model", (key) => flag(key, { default: false }))),
		"serving.retrieval": scalar("prompt.retrieval.type", () => true, { default: false })
	},
	lists: { "data.train": () => noRecords("external", void 0, "the data set is named on the command line") }
};

// src/frameworks/maxtext.ts
const deepest$1 = 4;
/** The file with the ones under it that `base_config` names, each from its own folder or one above. */
function withBases(scope) {
	const layers = [...scope.native.layers];
	let here = scope;
	for (let depth = 0; depth < deepest$1; depth++) {
		const name = textAt(here.native, "base_config");
		const base = name === void 0 ? void 0 : openNear(here, name);
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
/** Values of base.yml are known; those of another base are only known when it could be opened. */
function baseIsKnown({ native }) {
	const weakest = native.layers.at(-1);
	if (weakest === void 0) return false;
	const name = textAt({
		...native,
		layers: [weakest]
	}, "base_config");
	return name === void 0 || /(^|\/)base\.yml$/.test(name);
}
/** A reading with the value that base.yml gives. */
const based = (read, key, value) => (scope) => read(key, baseIsKnown(scope) ? { default: value } : {})(scope);
const isOn = (scope, key) => flag(key)(scope)?.value === true;
/** A base that lies elsewhere still tells by its name what it is for. */
const distils = (scope) => mapAt(scope.native, "student_overrides") !== void 0 || mapAt(scope.native, "teacher_overrides") !== void 0 || /distill/.test(textAt(scope.native, "base_config") ?? "");
const rewards$1 = (scope) => mapAt(scope.native, "rl") !== void 0;
const imitates$2 = (scope) => isOn(scope, "use_sft");
const adapts$2 = (scope) => isOn(scope, "lora.enable_lora");
/** The command chooses the trainer; what the file sets for one of them tells which. */
function objective$11(scope) {
	if (distils(scope)) return place(scope, [
		"student_overrides",
		"teacher_overrides",
		"base_config"
	], "distillation");
	if (isOn(scope, "use_dpo")) return choice("dpo.algo", {
		dpo: "dpo",
		orpo: "orpo"
	}, { default: "dpo" })(scope);
	if (imitates$2(scope)) return place(scope, ["use_sft"], "sft");
	if (rewards$1(scope)) return place(scope, ["rl"], "grpo");
	if (!baseIsKnown(scope)) return without("unresolved", "the base file is not in this repository", "base_config");
	return {
		...byDefault("continued-pretraining", "neither `use_sft` nor `use_dpo` is set"),
		confidence: .7
	};
}
function place(scope, keys, value) {
	const located = keys.map((key) => find(scope.native, key)).find((found) => found);
	return located && stated(located, value);
}
/** `nf4` and the like; without it the base keeps its 16 bits. */
const bits$5 = (scope) => {
	const type = text("lora.lora_weight_qtype")(scope);
	if (!adapts$2(scope) || type?.state === "unset") return byDefault(16);
	if (typeof type?.value !== "string") return type;
	return {
		...type,
		value: /8/.test(type.value) ? 8 : 4
	};
};
const modelName = (scope) => mapped(text(["student_overrides.model_name", "model_name"], { none: ["default"] }), (name) => name)(scope);
/** Weights to start from are mostly given on the command line; an empty path here decides nothing. */
const startsFresh = (scope) => {
	const start = ["load_parameters_path", "load_full_state_path"].map((key) => text(key)(scope)).find((fact) => fact?.state !== "unset");
	return start ? {
		...start,
		value: start.value === null ? null : false
	} : without("external", "decided by the command");
};
const source$8 = {
	id: (scope) => text(idKey(scope))(scope),
	config: text("hf_name"),
	split: text("train_split", { default: "train" }),
	files: texts("hf_train_files"),
	format: (scope) => isOn(scope, "use_dpo") ? byDefault("preference") : imitates$2(scope) ? byDefault(isChat(scope) ? "chat" : "instruction") : byDefault(rewards$1(scope) ? "prompt-only" : "text")
};
const isChat = (scope) => {
	const columns = texts("train_data_columns")(scope)?.value;
	return Array.isArray(columns) && columns.length === 1;
};
const idKeys$1 = {
	hf: "hf_path",
	grain: "grain_train_files",
	tfds: "dataset_name"
};
const idKey = (scope) => {
	const type = textAt(scope.native, "dataset_type") ?? "tfds";
	return Object.hasOwn(idKeys$1, type) && idKeys$1[type] || "hf_path";
};
const trainData$2 = (scope) => {
	const at = find(scope.native, idKey(scope));
	return at && !isEmpty(at) && textAt(scope.native, idKey(scope)) !== "" ? recordsOf([readFields(source$8, scope)], at) : noRecords("external", idKey(scope), "mostly given on the command line");
};
const validationData$1 = (scope) => {
	const at = find(scope.native, "hf_eval_split");
	return at && textAt(scope.native, "hf_eval_split") ? recordsOf([readFields({
		...source$8,
		split: text("hf_eval_split")
	}, scope)], at) : noRecords("unset", "hf_eval_split");
};
const schedule$5 = (scope) => {
	const kind = based(text, "lr_schedule_type", "cosine")(scope);
	const floor = based(number, "learning_rate_final_fraction", .1)(scope)?.value;
	if (kind?.value !== "cosine") return kind;
	return typeof floor === "number" && floor > 0 ? {
		...kind,
		value: "cosine-min"
	} : kind;
};
const saves = mapped(based(flag, "enable_checkpointing", true), (on) => on === true ? "steps" : "none");
const evaluation$2 = (scope) => {
	const every = positive("eval_interval")(scope);
	if (typeof every?.value === "number") return {
		...every,
		value: "steps"
	};
	return baseIsKnown(scope) ? byDefault("none") : every;
};
const dtypes$3 = {
	bfloat16: "bf16",
	float16: "fp16",
	float32: "fp32"
};
/**
* MaxText: YAML files that build on base.yml, for pre-training and for tuning afterwards.
* Read from src/maxtext/configs (base.yml, types.py, pyconfig.py, post_train) at e591f30c.
*/
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
		"plan.name": text("run_name"),
		"model.id": modelName,
		"model.tokenizer": text("tokenizer_path"),
		"model.loadDtype": based((key, options) => choice(key, dtypes$3, options), "weight_dtype", "fp32"),
		"model.continuesAdapter": text("lora.lora_restore_path"),
		"model.initFromScratch": startsFresh,
		"method.kind": (scope) => mapped(based(flag, "lora.enable_lora", false), (on) => on === true ? "lora" : "full")(scope),
		...allWhen(adapts$2, {
			"adapter.rank": positive("lora.lora_rank"),
			"adapter.alpha": positive("lora.lora_alpha"),
			"adapter.targets": texts("lora.lora_module_path"),
			"adapter.targetsMode": mapped(text("lora.lora_module_path"), () => "regex")
		}),
		"quantization.bits": bits$5,
		"quantization.scheme": when((scope) => Number(bits$5(scope)?.value) < 16, mapped(text("lora.lora_weight_qtype"), () => "other")),
		"objective.kind": objective$11,
		"objective.beta": (scope) => isOn(scope, "use_dpo") ? number("dpo.dpo_beta")(scope) : when(rewards$1, number("rl.grpo_beta"))(scope),
		"objective.teacher": when(distils, text("teacher_overrides.model_name")),
		"data.heldOutKind": (scope) => {
			const list = validationData$1(scope);
			return list.records.length > 0 ? {
				...list.fact,
				value: "dataset"
			} : void 0;
		},
		"data.chatTemplate": text(["chat_template", "chat_template_path"]),
		"data.lossOn": when(imitates$2, mapped(based(flag, "sft_train_on_completion_only", false), (on) => on === true ? "completion" : "all")),
		"data.sequenceLength": based(integer, "max_target_length", 2048),
		"data.packing": based(flag, "packing", true),
		"hyper.learningRate": based(number, "learning_rate", 3e-5),
		"hyper.schedule": schedule$5,
		"hyper.warmupRatio": based(positive, "warmup_steps_fraction", .1),
		"hyper.epochs": number("num_epoch"),
		"hyper.maxSteps": based(positive, "steps", 150001),
		"hyper.microBatch": based(integer, "per_device_batch_size", 12),
		"hyper.accumulation": based(integer, "gradient_accumulation_steps", 1),
		"hyper.optimizer": mapped(based(text, "opt_type", "adamw"), (name) => optimizerName(String(name))),
		"hyper.weightDecay": based(number, "adam_weight_decay", .1),
		"hyper.maxGradNorm": based(number, "gradient_clipping_threshold", 1),
		"hyper.seed": based(integer, "init_weights_seed", 0),
		"precision.train": based((key, options) => choice(key, dtypes$3, options), "dtype", "bf16"),
		"hardware.count": external("decided where the run starts"),
		"hardware.name": based(text, "hardware", "tpu"),
		"checkpoint.trigger": saves,
		"checkpoint.every": when((scope) => saves(scope)?.value === "steps", based(positive, "checkpoint_period", 1e4)),
		"checkpoint.keep": integer("max_num_checkpoints_to_keep", { none: ["None"] }),
		"evaluation.trigger": evaluation$2,
		"evaluation.every": when((scope) => has(scope.native, "eval_interval"), positive("eval_interval")),
		"output.dir": text("base_output_directory"),
		"logging.destinations": (scope) => {
			const on = based(flag, "enable_tensorboard", true)(scope);
			return typeof on?.value === "boolean" ? {
				...on,
				value: on.value ? ["tensorboard"] : []
			} : on;
		}
	},
	lists: {
		"data.train": trainData$2,
		"data.validation": validationData$1,
		secrets: secretsAt(["hf_access_token"])
	}
};

// src/frameworks/mistral-api.ts
const objective$10 = choice("job_type", {
	completion: "sft",
	classifier: "classification"
}, { default: "sft" });
const format$8 = (scope) => {
	return objective$10({
		...scope,
		native: {
			...scope.native,
			base: ""
		}
	})?.value === "classification" ? byDefault("classification") : byDefault("chat");
};
const file$1 = {
	...uploadedFile(format$8, ["file_id", ""]),
	weight: number("weight", { default: 1 })
};
const trackers$2 = ({ native }) => {
	const at = find(native, "integrations");
	const names = itemsAt(native, "integrations").flatMap((item) => textAt(item, "type") ?? []);
	return at && names.length > 0 ? stated(at, names) : byDefault(["none"]);
};
/** Integrations and repositories take their keys inside the body. */
const keysOf = (list, key) => Array.from({ length: 8 }, (_, index) => `${list}[${index}].${key}`);
/**
* Mistral AI: bodies of `POST /v1/fine_tuning/jobs`.
* Read from @mistralai/mistralai 1.15.1; version 2.7.0 has no types for creating jobs.
*/
const mistralApi = {
	id: "mistral-api",
	title: "Mistral AI fine-tuning jobs",
	homepage: "https://docs.mistral.ai/api/#tag/fine-tuning",
	version: "1.15.1",
	dialect: "pyyaml",
	signatures: [{
		kind: "train",
		all: [
			"model",
			"training_files",
			"hyperparameters"
		],
		none: [
			"object",
			"status",
			"output_dir"
		]
	}, {
		kind: "job",
		all: [
			"model",
			"training_files",
			"status"
		]
	}],
	facts: {
		"plan.name": text("suffix"),
		...serviceModel("model"),
		"method.kind": undisclosedMethod,
		"objective.kind": objective$10,
		"data.heldOutKind": heldOutFile("validation_files"),
		...allOrService({
			"data.sequenceLength": integer("hyperparameters.seq_len"),
			"hyper.learningRate": number("hyperparameters.learning_rate"),
			"hyper.warmupRatio": positive("hyperparameters.warmup_fraction"),
			"hyper.epochs": number("hyperparameters.epochs"),
			"hyper.maxSteps": positive("hyperparameters.training_steps"),
			"hyper.weightDecay": number("hyperparameters.weight_decay")
		}),
		"evaluation.trigger": scoresValidation("validation_files"),
		"output.name": text("suffix"),
		"logging.destinations": trackers$2,
		"logging.project": text("integrations[0].project")
	},
	lists: {
		"data.train": each("training_files", file$1),
		"data.validation": each("validation_files", file$1),
		secrets: secretsAt([...keysOf("integrations", "api_key"), ...keysOf("repositories", "token")])
	}
};

// src/frameworks/mistral-finetune.ts
const method$12 = mapped(flag("lora.enable", { default: true }), (on) => on === true ? "lora" : "full");
const adapts$1 = (scope) => method$12(scope)?.value === "lora";
const rank$1 = integer("lora.rank", { default: 16 });
const scaling = number("lora.scaling", { default: 2 });
/** `scaling` multiplies the update directly; alpha is what gives the same in alpha / rank. */
const alpha$2 = (scope) => {
	const [multiplier, size] = [scaling(scope)?.value, rank$1(scope)?.value];
	return typeof multiplier === "number" && typeof size === "number" ? {
		value: multiplier * size,
		state: "derived",
		from: ["adapter.scale", "adapter.rank"]
	} : void 0;
};
const named$3 = (fact, value) => ({
	...fact,
	value: fact.value === null ? null : value
});
const objective$9 = (scope) => {
	const [dialogues, texts] = ["data.instruct_data", "data.data"].map((key) => text(key)(scope));
	if (dialogues && dialogues.state !== "unset") return named$3(dialogues, "sft");
	if (texts && texts.state !== "unset") return named$3(texts, "continued-pretraining");
	return byDefault("sft");
};
/** `path` or `path:weight`, with commas between sources; the weights are made to sum to 1. */
function sourcesAt(key, format) {
	return (scope) => {
		const fact = text(key)(scope);
		const at = find(scope.native, key);
		if (!fact || typeof fact.value !== "string" || !at) return fact?.state === "unresolved" ? {
			fact,
			records: []
		} : noRecords("unset", key);
		const entries = fact.value.split(",").flatMap((entry) => {
			const [path = "", weight] = entry.trim().split(":");
			return path === "" ? [] : [{
				path,
				weight: weight === void 0 ? void 0 : Number(weight)
			}];
		});
		const described = (entry) => {
			const fileFormat = fileFormatOf(entry.path);
			return {
				id: stated(at, entry.path),
				fileFormat: fileFormat === void 0 ? void 0 : stated(at, fileFormat),
				format: byDefault(format),
				labelled: byDefault(format === "chat"),
				weight: Number.isFinite(entry.weight) ? stated(at, Number(entry.weight)) : byDefault(1)
			};
		};
		return recordsOf(entries.map(described), at);
	};
}
/** Dialogues and raw texts are mixed into one stream. */
const trainData$1 = (scope) => {
	const lists = [sourcesAt("data.instruct_data", "chat")(scope), sourcesAt("data.data", "text")(scope)];
	const records = lists.flatMap((list) => list.records);
	const main = lists.find((list) => list.records.length > 0) ?? lists[0];
	return records.length > 0 ? {
		fact: {
			...main.fact,
			value: records.length
		},
		records
	} : main;
};
/** The last step evaluates whenever evaluation is on, and `eval_freq` adds others before it. */
const evaluationTrigger$4 = (scope) => {
	const off = flag("no_eval", { default: true })(scope);
	if (off?.value !== false) return off && {
		...off,
		value: off.value === true ? "none" : null
	};
	const every = positive("eval_freq")(scope);
	return every?.value ? {
		...every,
		value: "steps"
	} : {
		...off,
		value: "end"
	};
};
const checkpointTrigger$2 = (scope) => {
	const off = flag("no_ckpt", { default: false })(scope);
	if (off?.value !== false) return off && {
		...off,
		value: off.value === true ? "none" : null
	};
	const every = positive("ckpt_freq")(scope);
	return every?.value ? {
		...every,
		value: "steps"
	} : {
		...off,
		value: "end"
	};
};
const byStep = (trigger) => (scope) => trigger(scope)?.value === "steps";
/** Metrics always go to TensorBoard files of the run; the others when their section names a place. */
const destinations$5 = (scope) => {
	const on = [["wandb.project", "wandb"], ["mlflow.tracking_uri", "mlflow"]].filter(([key]) => text(key)(scope)?.state === "stated");
	const at = on.map(([key]) => find(scope.native, key)).find((found) => found);
	const names = ["tensorboard", ...on.map(([, name]) => name)];
	return at ? stated(at, names) : byDefault(names);
};
/**
* mistral-finetune: one YAML file for `torchrun -m train`.
* Read from train.py, finetune/args.py, finetune/data and model/args.py at 1943535d.
*/
const mistralFinetune = {
	id: "mistral-finetune",
	title: "mistral-finetune",
	homepage: "https://github.com/mistralai/mistral-finetune",
	version: "1943535d",
	dialect: "pyyaml",
	signatures: [{
		kind: "train",
		all: ["model_id_or_path", "run_dir"],
		any: ["data.instruct_data", "data.data"]
	}],
	facts: {
		"plan.name": text("wandb.run_name"),
		"model.id": text("model_id_or_path"),
		"method.kind": method$12,
		...allWhen(adapts$1, {
			"adapter.rank": rank$1,
			"adapter.alpha": alpha$2,
			"adapter.scale": scaling,
			"adapter.dropout": number("lora.dropout", { default: 0 }),
			"adapter.targets": () => byDefault(["all-linear"]),
			"adapter.targetsMode": always("all-linear")
		}),
		"objective.kind": objective$9,
		"data.heldOutKind": (scope) => {
			const held = text("data.eval_instruct_data")(scope);
			return held?.state === "unset" ? byDefault("none") : held && named$3(held, "dataset");
		},
		"data.lossOn": when((s) => objective$9(s)?.value === "sft", always("assistant-turns")),
		"data.sequenceLength": integer("seq_len", { default: 2048 }),
		"data.overlong": always("split"),
		"data.packing": always(true, "examples are joined until a sequence is full"),
		"hyper.learningRate": number("optim.lr", { default: 1e-4 }),
		"hyper.schedule": always("one-cycle"),
		"hyper.warmupRatio": number("optim.pct_start", { default: .05 }),
		"hyper.maxSteps": positive("max_steps", { default: 100 }),
		"hyper.microBatch": integer("batch_size", { default: 1 }),
		"hyper.accumulation": integer("num_microbatches", { default: 1 }),
		"hyper.optimizer": always("adamw"),
		"hyper.weightDecay": number("optim.weight_decay", { default: .1 }),
		"hyper.maxGradNorm": number("max_norm", { default: 1 }),
		"hyper.seed": integer("seed", { default: 0 }),
		"precision.train": always("bf16"),
		"memory.gradientCheckpointing": flag("checkpoint", { default: true }),
		"hardware.count": external("decided by torchrun"),
		"distributed.backend": always("fsdp"),
		"checkpoint.trigger": checkpointTrigger$2,
		...allWhen(byStep(checkpointTrigger$2), {
			"checkpoint.every": positive("ckpt_freq"),
			"checkpoint.everyUnit": always("steps")
		}),
		"checkpoint.keep": integer("num_ckpt_keep", { default: 3 }),
		"evaluation.trigger": evaluationTrigger$4,
		...allWhen(byStep(evaluationTrigger$4), {
			"evaluation.every": positive("eval_freq"),
			"evaluation.everyUnit": always("steps")
		}),
		"output.dir": text("run_dir"),
		"output.mergeAdapter": when(adapts$1, mapped(flag("save_adapters", { default: true }), (only) => only === false)),
		"logging.destinations": destinations$5,
		"logging.project": text(["wandb.project", "mlflow.experiment_name"])
	},
	lists: {
		"data.train": trainData$1,
		"data.validation": sourcesAt("data.eval_instruct_data", "chat")
	}
};

// src/frameworks/mlx-lm.ts
/** Schedules of `mlx.optimizers.schedulers`. */
const schedules$1 = {
	cosine_decay: "cosine",
	linear_schedule: "linear"
};
const kinds = {
	lora: "lora",
	dora: "lora",
	full: "full"
};
const layers = integer(["num_layers", "lora_layers"], { default: 16 });
/**
* `full` trains the weights of the last layers only, and of all with `num_layers: -1`. A small model may have no
* more layers than are asked for, so this is not certain.
*/
const method$11 = (scope) => {
	const kind = choice("fine_tune_type", kinds, {
		default: "lora",
		note: "mlx-lm trains LoRA by default"
	})(scope);
	const count = layers(scope)?.value;
	return kind?.value === "full" && typeof count === "number" && count > 0 ? {
		...kind,
		value: "partial",
		confidence: .7,
		note: `all weights of the last ${count} layers`
	} : kind;
};
const adapts = (scope) => method$11(scope)?.value === "lora";
/** The section replaces the defaults as a whole. */
const unlessWritten = (value) => {
	return (scope) => mapAt(scope.native, "lora_parameters") ? {} : { default: value };
};
const rank = (scope) => integer("lora_parameters.rank", unlessWritten(8)(scope))(scope);
/** Multiplies the update directly. Until 0.24.1 the key was `alpha`, as alpha of the usual alpha / rank. */
const scale = (scope) => number("lora_parameters.scale", unlessWritten(20)(scope))(scope);
const alpha$1 = (scope) => {
	const [multiplier, size] = [scale(scope), rank(scope)];
	if (typeof multiplier?.value === "number" && typeof size?.value === "number") return {
		value: multiplier.value * size.value,
		state: "derived",
		from: ["adapter.scale", "adapter.rank"]
	};
	return number("lora_parameters.alpha")(scope);
};
const everyTarget = targetFacts("lora_parameters.keys", { default: ["all-linear"] });
/** Which layers are taken without `keys` has changed between releases. */
const targets$8 = (name) => (scope) => {
	const fact = everyTarget[name]?.(scope);
	return fact?.state === "default" ? {
		...fact,
		confidence: .7,
		note: "older releases chose attention layers by model"
	} : fact;
};
/** Columns that `hf_dataset` names tell the shape; a folder shows it only in its files. */
const format$7 = firstOf(whenNamed("chat_feature", "chat"), whenNamed("completion_feature", "instruction"), whenNamed("text_feature", "text"));
function whenNamed(key, value) {
	return (scope) => {
		const at = find(scope.native, key);
		return at && !isEmpty(at) ? stated(at, value) : void 0;
	};
}
const labelled$3 = mapped(format$7, (value) => value !== "text");
const hubSource = (split) => ({
	id: text("path"),
	config: text("config.name"),
	revision: text("config.revision"),
	split,
	format: format$7,
	labelled: labelled$3
});
/** People often name the data on the command line, so the default is no more than likely. */
const dataFolder = (scope) => {
	const fact = text("data", { default: "mlx-community/WikiSQL" })(scope);
	return fact?.state === "default" ? {
		...fact,
		confidence: .6
	} : fact;
};
const folder = (scope) => {
	const at = find(scope.native, "data");
	const record = readFields({
		id: dataFolder,
		format: format$7,
		labelled: labelled$3
	}, scope);
	return at && !isEmpty(at) ? recordsOf([record], at) : {
		fact: byDefault(1),
		records: [record]
	};
};
const trainData = (scope) => has(scope.native, "hf_dataset") ? each("hf_dataset", hubSource(text("train_split", { default: "train[:80%]" })))(scope) : folder(scope);
const validationData = (scope) => has(scope.native, "hf_dataset") ? each("hf_dataset", hubSource(text("valid_split", { default: "train[-10%:]" })))(scope) : noRecords("unresolved", "data", "a `valid` file or split beside the training data");
const heldOut$6 = (scope) => has(scope.native, "hf_dataset") ? byDefault("dataset") : without("unresolved", "a `valid` file or split beside the training data", "data");
const rate = (scope) => has(scope.native, "lr_schedule") ? number("lr_schedule.arguments[0]")(scope) : number("learning_rate", { default: 1e-5 })(scope);
const schedule$4 = (scope) => has(scope.native, "lr_schedule") ? choice("lr_schedule.name", schedules$1)(scope) : byDefault("constant");
const accumulation$1 = integer("grad_accumulation_steps", { default: 1 });
/** `iters` counts batches; the optimiser steps once in so many. */
const steps = (scope) => {
	const passes = accumulation$1(scope)?.value;
	const iterations = integer("iters", { default: 1e3 })(scope);
	return typeof passes === "number" && passes > 1 && typeof iterations?.value === "number" ? {
		...iterations,
		value: Math.floor(iterations.value / passes),
		note: "`iters` over accumulation"
	} : iterations;
};
const weightDecay = (scope) => {
	const name = textAt(scope.native, "optimizer")?.toLowerCase() ?? "adam";
	return number(`optimizer_config.${name}.weight_decay`)(scope);
};
const destinations$4 = (scope) => {
	const fact = texts("report_to", { separator: "," })(scope);
	return fact?.state === "unset" ? byDefault([]) : fact;
};
const continuesFrom = (fact) => fact?.state === "unset" ? byDefault("none") : fact && {
	...fact,
	value: fact.value === null ? null : "path"
};
const artifact = /(^|\/)adapter_config\.json$/;
/**
* MLX LM: a YAML file for `mlx_lm.lora`, and the settings that it writes beside the adapter.
* Read from mlx_lm/lora.py, mlx_lm/tuner/utils.py and mlx_lm/tuner/datasets.py at d78bf58e (0.32.0).
*/
const mlxLm = {
	id: "mlx-lm",
	title: "MLX LM",
	homepage: "https://github.com/ml-explore/mlx-lm",
	version: "0.32.0",
	dialect: "omegaconf",
	signatures: [{
		kind: "train",
		all: ["model=\\S"],
		min: 2,
		any: [
			"fine_tune_type",
			"lora_parameters",
			"iters",
			"adapter_path",
			"lora_layers",
			"num_layers",
			"steps_per_eval",
			"grad_checkpoint",
			"mask_prompt",
			"hf_dataset",
			"resume_adapter_file",
			"val_batches",
			"steps_per_report"
		],
		none: [
			"model_name_or_path",
			"base_model",
			"peft_type",
			"layers"
		],
		notFile: artifact
	}, {
		kind: "adapter-artifact",
		all: [
			"fine_tune_type",
			"lora_parameters",
			"adapter_path"
		],
		none: ["peft_type"],
		file: artifact
	}],
	facts: {
		"model.id": text("model", { default: "Qwen/Qwen3-0.6b" }),
		"model.continuesAdapter": text("resume_adapter_file"),
		"security.trustRemoteCode": flag("trust_remote_code", { default: false }),
		"method.kind": method$11,
		...allWhen(adapts, {
			"method.variant": when((s) => textAt(s.native, "fine_tune_type") === "dora", always("dora")),
			"adapter.rank": rank,
			"adapter.alpha": alpha$1,
			"adapter.scale": scale,
			"adapter.dropout": (scope) => number("lora_parameters.dropout", unlessWritten(0)(scope))(scope),
			"adapter.targets": targets$8("adapter.targets"),
			"adapter.targetsMode": targets$8("adapter.targetsMode"),
			"adapter.dora": scalar("fine_tune_type", (node) => node.text === "dora", { default: false })
		}),
		"quantization.bits": always(16),
		"objective.kind": always("sft"),
		"data.heldOutKind": heldOut$6,
		"data.lossOn": mapped(flag("mask_prompt", { default: false }), (on) => on === true ? "completion" : "all"),
		"data.sequenceLength": integer("max_seq_length", { default: 2048 }),
		"data.overlong": always("truncate"),
		"hyper.learningRate": rate,
		"hyper.schedule": schedule$4,
		"hyper.warmupSteps": positive("lr_schedule.warmup"),
		"hyper.maxSteps": steps,
		"hyper.microBatch": integer("batch_size", { default: 4 }),
		"hyper.accumulation": accumulation$1,
		"hyper.optimizer": scalar("optimizer", (node) => optimizerName(node.text), { default: "adam" }),
		"hyper.weightDecay": weightDecay,
		"hyper.seed": integer("seed", { default: 0 }),
		"memory.gradientCheckpointing": flag("grad_checkpoint", { default: false }),
		"hardware.count": always(1, "several machines share the batch, so it stays the same"),
		"checkpoint.trigger": mapped(integer("save_every", { default: 100 }), () => "steps"),
		"checkpoint.every": positive("save_every", { default: 100 }),
		"checkpoint.everyUnit": always("batches"),
		"checkpoint.resume": (scope) => continuesFrom(text("resume_adapter_file")(scope)),
		"evaluation.trigger": mapped(integer("steps_per_eval", { default: 200 }), () => "steps"),
		"evaluation.every": positive("steps_per_eval", { default: 200 }),
		"evaluation.everyUnit": always("batches"),
		"output.dir": text("adapter_path", { default: "adapters" }),
		"logging.destinations": destinations$4,
		"logging.project": text("project_name")
	},
	lists: {
		"data.train": trainData,
		"data.validation": validationData
	}
};

// src/frameworks/ms-swift.ts
/** `tuner_type`, under its three names, by what is trained; the rest of PEFT's relatives are other-peft. */
const methods$1 = {
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
const formats$4 = {
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
/** Which answers carry a loss. */
const lossScales = [
	["default", "assistant-turns"],
	["last_round", "completion"],
	["all", "all"]
];
const dtypes$2 = {
	bfloat16: "bf16",
	float16: "fp16",
	float32: "fp32"
};
const schemes$1 = {
	bnb: "bitsandbytes",
	hqq: "hqq",
	eetq: "eetq",
	quanto: "quanto",
	fp8: "fp8"
};
/** Keys of the Megatron backend, which has other names and other defaults. */
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
/** Ray files repeat keys for the workers that train; those win. */
const at = (...keys) => [...keys.map((key) => `train.${key}`), ...keys];
const tunerKeys = at("tuner_type", "train_type", "sft_type");
const tunerOf = (scope) => {
	const key = findFirst(scope.native, tunerKeys)?.path;
	return key === void 0 ? void 0 : textAt(scope.native, key)?.toLowerCase();
};
const isMegatron = (scope) => megatronKeys.some((key) => findFirst(scope.native, at(key)));
const isLora$7 = (scope) => method$10(scope)?.value === "lora";
const isFull = (scope) => /^(full|partial)$/.test(String(method$10(scope)?.value));
const isQuantised$2 = (scope) => has(scope.native, "quant_bits");
const isFourBit$2 = (scope) => textAt(scope.native, "quant_bits") === "4" && textAt(scope.native, "quant_method") === "bnb";
const kindIs = (kinds) => (scope) => kinds.test(String(objective$8(scope)?.value));
const takesPrompts = kindIs(/^(grpo|ppo)$/);
/**
* ms-swift: files of arguments for `swift sft`, `swift rlhf` and their Megatron and Ray twins.
* Read from swift/arguments, swift/megatron/arguments, swift/trainers/arguments.py and swift/dataset at 3602360a
* (4.6.0.dev0).
*/
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
		"plan.name": text("run_name"),
		"plan.dialect": when(isMegatron, always("megatron")),
		"model.id": text("model"),
		"model.hub": mapped(flag("use_hf", { default: false }), (on) => on === true ? "huggingface" : "modelscope"),
		"model.revision": text("model_revision"),
		"model.task": (scope) => {
			const key = find(scope.native, "task_type");
			const task = taskTypes[textAt(scope.native, "task_type") ?? ""];
			return key && task ? stated(key, task[0]) : void 0;
		},
		"model.loadDtype": choice("torch_dtype", dtypes$2, { default: "auto" }),
		"model.continuesAdapter": mapped(texts("adapters"), (names) => [names].flat().join(",") || void 0),
		"model.attention": text(["attn_impl", "attention_backend"]),
		"security.trustRemoteCode": always(true, "ms-swift always trusts the code of a model"),
		"security.customCode": when((scope) => has(scope.native, "external_plugins") || has(scope.native, "custom_register_path"), texts(["external_plugins", "custom_register_path"])),
		"method.kind": method$10,
		"method.variant": firstSaid(variant$1, firstOn([["use_dora", "dora"], ["use_galore", "galore"]])),
		...allWhen(isLora$7, {
			"adapter.rank": integer(at("lora_rank"), { default: 8 }),
			"adapter.alpha": number(at("lora_alpha"), { default: 32 }),
			"adapter.dropout": number(at("lora_dropout"), { default: .05 }),
			...targets$7(),
			"adapter.modulesToSave": texts(at("modules_to_save")),
			"adapter.rslora": flag(at("use_rslora"), { default: false }),
			"adapter.dora": flag("use_dora", { default: false }),
			"adapter.bias": choice(at("lora_bias"), {
				none: "none",
				all: "all"
			}, { default: "none" }),
			"adapter.init": text("init_weights", {
				default: "default",
				none: ["true"]
			})
		}),
		"quantization.bits": scalar(["quant_bits", "quantization_bit"], (node) => node.text === "float8" ? 8 : wholeBits(node.text), {
			default: 16,
			none: ["0"]
		}),
		"quantization.scheme": when(isQuantised$2, choice("quant_method", schemes$1)),
		"quantization.type": when(isFourBit$2, text("bnb_4bit_quant_type", { default: "nf4" })),
		"quantization.double": when(isFourBit$2, flag("bnb_4bit_use_double_quant", { default: true })),
		"quantization.computeDtype": when(isFourBit$2, choice("bnb_4bit_compute_dtype", dtypes$2)),
		"objective.kind": objective$8,
		"objective.beta": when((scope) => has(scope.native, "beta"), number("beta")),
		"objective.referenceModel": text("ref_model"),
		"objective.rewards": texts(["reward_funcs", "reward_model"]),
		"objective.teacher": text(["teacher_model", "teacher.model"]),
		"data.heldOutKind": heldOut$5,
		"data.heldOutSize": when((scope) => !has(scope.native, "val_dataset"), number("split_dataset_ratio", { default: 0 })),
		"data.chatTemplate": text("template"),
		"data.lossOn": when(kindIs(/^sft$/), scalar("loss_scale", (node) => lossScales.find(([name]) => node.text.startsWith(name))?.[1] ?? "custom", { default: "assistant-turns" })),
		"data.sequenceLength": when((scope) => !takesPrompts(scope), integer("max_length")),
		"data.inputLength": when(takesPrompts, integer("max_length")),
		"data.outputLength": when(kindIs(/^(grpo|ppo|distillation)$/), integer("max_completion_length", { default: 512 })),
		"data.overlong": choice("truncation_strategy", {
			delete: "drop",
			left: "truncate",
			right: "truncate",
			split: "split"
		}),
		"data.packing": flag("packing", { default: false }),
		"data.streaming": flag("streaming", { default: false }),
		"data.shuffle": flag("dataset_shuffle", { default: true }),
		"data.mixing": (scope) => has(scope.native, "interleave_prob") ? choice("stopping_strategy", {
			first_exhausted: "interleave-first-exhausted",
			all_exhausted: "interleave-all-exhausted"
		}, { default: "interleave-first-exhausted" })(scope) : byDefault("concat"),
		...either$2(isMegatron, megatron$1(), transformers()),
		"hyper.learningRate": (scope) => number(at(isMegatron(scope) ? "lr" : "learning_rate"), { default: isFull(scope) ? 1e-5 : 1e-4 })(scope),
		"hyper.seed": integer("seed", { default: 42 }),
		"precision.train": training$2,
		"hardware.count": devices$1,
		"distributed.tensorParallel": written("tensor_model_parallel_size"),
		"distributed.pipelineParallel": written("pipeline_model_parallel_size"),
		"distributed.contextParallel": written("context_parallel_size", "sequence_parallel_size"),
		"distributed.expertParallel": written("expert_model_parallel_size"),
		"evaluation.trigger": evaluation$1,
		...interval$3("evaluation", "eval_steps", evaluation$1),
		"evaluation.earlyStopping": when((scope) => has(scope.native, "early_stop_interval"), enabledBy("early_stop_interval")),
		"evaluation.benchmarks": when((scope) => has(scope.native, "eval_dataset"), texts("eval_dataset")),
		"output.dir": text(at("output_dir")),
		"output.mergeAdapter": when((scope) => has(scope.native, "merge_lora"), flag("merge_lora")),
		"logging.destinations": texts("report_to", { default: ["tensorboard"] }),
		"logging.project": text(["wandb_project", "swanlab_project"]),
		"tokens.added": texts("new_special_tokens")
	},
	lists: {
		"data.train": firstList(sources$2("dataset"), sources$2("cached_dataset")),
		"data.validation": firstList(sources$2("val_dataset"), sources$2("cached_val_dataset")),
		secrets: secretsAt([
			"hub_token",
			"swanlab_token",
			"swanlab_secret"
		], ["ENV"])
	}
};
/** Arguments of the trainers of transformers, with ms-swift's own defaults on top. */
function transformers() {
	return {
		...trainingArguments,
		"hyper.schedule": choice("lr_scheduler_type", schedules$2, { default: "cosine" }),
		"hyper.microBatch": integer("per_device_train_batch_size", { default: 1 }),
		"hyper.accumulation": firstSaid(integer("gradient_accumulation_steps"), external("chosen so that 16 examples make a step")),
		"hyper.weightDecay": number("weight_decay", { default: .1 }),
		"memory.gradientCheckpointing": flag("gradient_checkpointing", { default: true }),
		...deepspeedFacts("deepspeed"),
		"distributed.backend": (scope) => {
			const fsdp = find(scope.native, "fsdp");
			return fsdp && textAt(scope.native, "fsdp") === "fsdp2" ? stated(fsdp, "fsdp2") : trainingArguments["distributed.backend"]?.(scope);
		},
		"distributed.configFile": (scope) => preset.test(textAt(scope.native, "deepspeed") ?? "") ? void 0 : deepspeedFacts("deepspeed")["distributed.configFile"]?.(scope),
		"distributed.zeroStage": zero((name) => Number(name.charAt(4)), deepspeedFacts("deepspeed")["distributed.zeroStage"]),
		"distributed.offload": zero((name) => name.endsWith("_offload") ? "cpu" : "none", deepspeedFacts("deepspeed")["distributed.offload"])
	};
}
/** `deepspeed: zero2` names a configuration that ms-swift ships; anything else is a path. */
const preset = /^zero[0-3](_offload)?$/;
function zero(take, ofFile) {
	return (scope) => {
		const located = find(scope.native, "deepspeed");
		const name = textAt(scope.native, "deepspeed") ?? "";
		return located && preset.test(name) ? stated(located, take(name)) : ofFile?.(scope);
	};
}
/** Arguments of the Megatron trainers. */
function megatron$1() {
	return {
		"hyper.schedule": choice("lr_decay_style", {
			...schedules$2,
			wsd: "wsd",
			"inverse-square-root": "inverse-sqrt"
		}, { default: "cosine" }),
		"hyper.warmupSteps": positive("lr_warmup_iters"),
		"hyper.warmupRatio": positive("lr_warmup_fraction"),
		"hyper.epochs": number("num_train_epochs"),
		"hyper.maxSteps": positive("train_iters"),
		"hyper.microBatch": integer(at("micro_batch_size"), { default: 1 }),
		"hyper.effectiveBatch": integer(at("global_batch_size"), { default: 16 }),
		"hyper.optimizer": choice("optimizer", {
			adam: "adamw",
			sgd: "sgd",
			muon: "muon",
			dist_muon: "muon"
		}, { default: "adamw" }),
		"hyper.weightDecay": number("weight_decay", { default: .1 }),
		"hyper.maxGradNorm": number("clip_grad", { default: 1 }),
		"memory.gradientCheckpointing": scalar("recompute_granularity", (node) => node.text !== "none", {
			default: true,
			note: "attention is recomputed unless `recompute_granularity` is none"
		}),
		"distributed.backend": always("megatron"),
		"checkpoint.trigger": always("steps"),
		...interval$3("checkpoint", "save_steps", always("steps"), 500),
		"checkpoint.keep": integer("save_total_limit"),
		"output.push": flag("push_to_hub", { default: false })
	};
}
/** One table or the other, by the run; a fact that only one of them has is left out for the other. */
function either$2(condition, yes, no) {
	const names = /* @__PURE__ */ new Set([...Object.keys(yes), ...Object.keys(no)]);
	return Object.fromEntries([...names].map((name) => [name, (scope) => (condition(scope) ? yes : no)[name]?.(scope)]));
}
function targets$7() {
	const listed = targetFacts(at("target_modules"), { default: ["all-linear"] });
	const pattern = targetFacts(at("target_regex"));
	return Object.fromEntries(Object.keys(listed).map((name) => [name, (scope) => (findFirst(scope.native, at("target_regex")) ? pattern : listed)[name]?.(scope)]));
}
function written(...keys) {
	return (scope) => {
		const located = findFirst(scope.native, at(...keys));
		return located && !isEmpty(located) ? integer(at(...keys))(scope) : void 0;
	};
}
function variant$1(scope) {
	const located = findFirst(scope.native, tunerKeys);
	const name = variants[tunerOf(scope) ?? ""];
	return located && name ? stated(located, name) : void 0;
}
function wholeBits(source) {
	return /^\d+$/.test(source) ? Number(source) : void 0;
}
/** Freezing part of a full tune makes it partial. Megatron trains all weights by default, the rest an adapter. */
function method$10(scope) {
	const fact = scalar(tunerKeys, (node) => methods$1[node.text.toLowerCase()], {
		default: isMegatron(scope) ? "full" : "lora",
		note: "without `tuner_type` an adapter is trained, and all weights under Megatron"
	})(scope);
	if (fact?.value !== "full") return fact;
	const frozen = find(scope.native, "freeze_parameters_ratio");
	return frozen && Number(textAt(scope.native, "freeze_parameters_ratio")) > 0 ? stated(frozen, "partial") : fact;
}
/** By `rlhf_type`, the task, or the path; else the command decides. */
function objective$8(scope) {
	const whole = {
		...scope,
		native: {
			...scope.native,
			base: ""
		}
	};
	const type = find(whole.native, "rlhf_type");
	if (type && !isEmpty(type)) {
		const loss = textAt(whole.native, "loss_type");
		return scalar("rlhf_type", (node) => {
			const kind = rlhfTypes[node.text.toLowerCase()];
			return kind === "dpo" && loss === "ipo" ? "ipo" : kind;
		})(whole);
	}
	const task = find(whole.native, "task_type");
	const kind = taskTypes[textAt(whole.native, "task_type") ?? ""]?.[1];
	if (task && kind) return stated(task, kind);
	const path = objectiveByPath(scope.path) ?? pretraining(scope.path);
	return path ? {
		value: path.kind,
		state: "derived",
		confidence: path.confidence,
		note: "by the path"
	} : without("external", "the command decides: `swift sft`, `swift pt`, `swift rlhf`", "rlhf_type");
}
/** `pt` is this framework's own word. */
function pretraining(path) {
	return /(^|\/)pt(\.\w+)?(\/|$)/i.test(path) ? {
		kind: "continued-pretraining",
		confidence: .9
	} : void 0;
}
function heldOut$5(scope) {
	const named = findFirst(scope.native, ["val_dataset", "cached_val_dataset"]);
	if (named && !isEmpty(named)) return stated(named, "dataset");
	return scalar("split_dataset_ratio", (node) => Number(node.text) > 0 ? "fraction" : "none", { default: "none" })(scope);
}
/** The evaluation follows the checkpoints, and is turned off when nothing is held out. */
function evaluation$1(scope) {
	if (heldOut$5(scope)?.value === "none" && !has(scope.native, "eval_dataset")) return byDefault("none", "evaluation is turned off when nothing is held out");
	const fact = evaluationTrigger$10(scope);
	return fact?.state === "default" ? trigger$1("save_strategy", "steps")(scope) : fact;
}
/** Devices of the workers that train, or of one machine where the file starts processes on no other. */
function devices$1(scope) {
	const key = has(scope.native, "ENV.NNODES") ? ["train.gpus"] : ["train.gpus", "ENV.NPROC_PER_NODE"];
	return firstSaid(integer(key), external("decided by the launcher"))(scope);
}
/** Without `bf16` or `fp16` training follows the type the weights are loaded in. */
function training$2(scope) {
	const mixed = precision$2("bf16", "fp16")(scope);
	return mixed?.state === "default" ? choice("torch_dtype", dtypes$2, { default: "auto" })(scope) : mixed;
}
/** `hf::org/name:subset#500`: a hub, an id or path, a subset, and how many examples are taken. */
const syntax = /^(?:(hf|ms)::)?(.*?)(?::([^:#\\]+))?(?:#(\d+))?$/i;
function sources$2(key) {
	return (scope) => {
		const located = find(scope.native, key);
		if (!located || isEmpty(located)) return noRecords("unset", key);
		const { node } = located;
		const nodes = node.kind === "list" ? node.items : [node];
		const records = nodes.flatMap((item) => {
			if (item.kind !== "scalar") return [];
			const place = {
				file: located.layer.file,
				start: item.start,
				end: item.end
			};
			return [sourceOf(item.text, stated(located, item.text, {
				at: place,
				raw: item.text
			}), scope)];
		});
		return records.length === nodes.length ? recordsOf(records, located) : {
			fact: unresolved(located),
			records: []
		};
	};
}
function sourceOf(source, fact, scope) {
	const [, hub, id = source, subset, limit] = syntax.exec(source) ?? [];
	const fileFormat = fileFormatOf(id);
	const format = formats$4[String(objective$8(scope)?.value)];
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
		format: format === void 0 ? void 0 : byDefault(format),
		labelled: format === void 0 ? void 0 : byDefault(format !== "prompt-only")
	};
}

// src/frameworks/nanotron.ts
/** A stage loads folders of tokens, or data sets of the hub; those of SFT say so. */
const source$7 = inDataset({
	id: (scope) => has(scope.native, "dataset_folder") ? onlyFolder(scope) : text("hf_dataset_or_datasets")(scope),
	config: text("hf_dataset_config_name"),
	split: text("hf_dataset_splits"),
	files: texts("dataset_folder"),
	format: (scope) => {
		const folder = find(scope.native, "dataset_folder");
		if (folder && !isEmpty(folder)) return stated(folder, "tokenized");
		return has(scope.native, "sft_dataloader") ? byDefault("chat") : byDefault("text");
	}
});
function inDataset(fields) {
	return Object.fromEntries(Object.entries(fields).map(([name, reading]) => [name, inside("data.dataset", reading)]));
}
/** Several folders of one stage are files of one source. */
const onlyFolder = mapped(texts("dataset_folder"), (names) => Array.isArray(names) && names.length === 1 ? String(names[0]) : void 0);
const imitates$1 = (scope) => itemsAt(scope.native, "data_stages").some((stage) => has(stage, "data.dataset.sft_dataloader"));
const sizes = [
	"dp",
	"tp",
	"pp",
	"context_parallel_size"
];
const size$1 = (name) => integer(`parallelism.${name}`, { default: 1 });
/** Replicas of the data times the devices that one of them is spread over. */
const devices = (scope) => {
	const values = sizes.map((name) => size$1(name)(scope)?.value);
	const first = size$1("dp")(scope);
	if (!first || !values.every((value) => typeof value === "number")) return first && {
		...first,
		value: null
	};
	return {
		...first,
		value: values.reduce((product, value) => product * Number(value), 1)
	};
};
/** Only replicas of the data add examples to a step. */
function effectiveBatch(scope) {
	const values = [
		micro,
		accumulation,
		size$1("dp")
	].map((reading) => reading(scope)?.value);
	if (!values.every((value) => typeof value === "number")) return void 0;
	return {
		value: values.reduce((product, value) => product * Number(value), 1),
		state: "derived",
		from: ["hyper.microBatch", "hyper.accumulation"]
	};
}
const micro = integer("tokens.micro_batch_size");
const accumulation = integer("tokens.batch_accumulation_per_replica");
const rates = "optimizer.learning_rate_scheduler";
const schedule$3 = (scope) => {
	const kind = choice(`${rates}.lr_decay_style`, {
		cosine: "cosine",
		linear: "linear",
		"1-sqrt": "other"
	})(scope);
	const floor = number(`${rates}.min_decay_lr`)(scope)?.value;
	return kind?.value === "cosine" && typeof floor === "number" && floor > 0 ? {
		...kind,
		value: "cosine-min"
	} : kind;
};
const evaluation = (scope) => {
	const every = positive("tokens.val_check_interval")(scope);
	return typeof every?.value === "number" ? {
		...every,
		value: "steps"
	} : byDefault("none");
};
const evaluates$1 = (scope) => evaluation(scope)?.value === "steps";
/**
* Nanotron: one YAML file for its trainer; weights start at random or from a checkpoint of its own.
* Read from src/nanotron/config/config.py at 2411b022 (0.4).
*/
const nanotron = {
	id: "nanotron",
	title: "Nanotron",
	homepage: "https://github.com/huggingface/nanotron",
	version: "0.4",
	dialect: "pyyaml",
	signatures: [{
		kind: "train",
		all: [
			"model.model_config",
			"model.init_method",
			"tokens.train_steps"
		],
		any: [
			"data_stages",
			"optimizer.learning_rate_scheduler",
			"parallelism.dp",
			"data"
		]
	}],
	facts: {
		"plan.name": text("general.run"),
		"model.id": text("model.init_method.path"),
		"model.tokenizer": text("tokenizer.tokenizer_name_or_path"),
		"model.loadDtype": choice("model.dtype", {
			bfloat16: "bf16",
			float16: "fp16",
			float32: "fp32"
		}),
		"model.initFromScratch": (scope) => {
			const start = ["model.init_method.path", "checkpoints.resume_checkpoint_path"].map((key) => find(scope.native, key)).find((found) => found && !isEmpty(found));
			if (start) return stated(start, false);
			const random = find(scope.native, "model.init_method");
			return random && stated(random, true);
		},
		"method.kind": always("full", "nanotron trains all weights"),
		"quantization.bits": always(16),
		"objective.kind": (scope) => {
			const at = find(scope.native, "data_stages");
			return imitates$1(scope) && at ? stated(at, "sft") : byDefault("continued-pretraining");
		},
		"data.sequenceLength": integer("tokens.sequence_length"),
		"hyper.learningRate": number(`${rates}.learning_rate`),
		"hyper.schedule": schedule$3,
		"hyper.warmupSteps": positive(`${rates}.lr_warmup_steps`),
		"hyper.maxSteps": positive("tokens.train_steps"),
		"hyper.microBatch": micro,
		"hyper.accumulation": accumulation,
		"hyper.effectiveBatch": effectiveBatch,
		"hyper.optimizer": scalar("optimizer.optimizer_factory.name", (node) => optimizerName(node.text)),
		"hyper.weightDecay": number("optimizer.weight_decay"),
		"hyper.maxGradNorm": number("optimizer.clip_grad"),
		"hyper.seed": integer("general.seed"),
		"memory.gradientCheckpointing": flag("parallelism.recompute_layer", { default: false }),
		"hardware.count": devices,
		"distributed.zeroStage": integer("optimizer.zero_stage"),
		"distributed.tensorParallel": size$1("tp"),
		"distributed.pipelineParallel": size$1("pp"),
		"distributed.contextParallel": size$1("context_parallel_size"),
		"distributed.expertParallel": size$1("expert_parallel_size"),
		"checkpoint.trigger": mapped(positive("checkpoints.checkpoint_interval"), () => "steps"),
		"checkpoint.every": positive("checkpoints.checkpoint_interval"),
		"checkpoint.resume": (scope) => textAt(scope.native, "checkpoints.resume_checkpoint_path") === void 0 ? byDefault("none") : scalar("checkpoints.resume_checkpoint_path", () => "path")(scope),
		"evaluation.trigger": evaluation,
		...allWhen(evaluates$1, {
			"evaluation.every": positive("tokens.val_check_interval"),
			"evaluation.everyUnit": always("steps")
		}),
		"evaluation.benchmarks": texts("lighteval.tasks.tasks", { separator: "," }),
		"output.dir": text("checkpoints.checkpoints_path"),
		"logging.project": text("general.project")
	},
	lists: { "data.train": each("data_stages", source$7) }
};

// src/frameworks/nemo.ts
/** `model.peft.peft_scheme`; several at once, by comma, are none of them alone. */
const schemes = {
	lora: "lora",
	sdlora: "lora",
	adapter: "bottleneck-adapter",
	ia3: "ia3",
	ptuning: "p-tuning",
	selective: "partial",
	none: "full"
};
/** Megatron holds matrices together that the checkpoints of other frameworks keep apart. */
const modules = {
	attention_qkv: [
		"q_proj",
		"k_proj",
		"v_proj"
	],
	attention_dense: ["o_proj"],
	attention: [
		"q_proj",
		"k_proj",
		"v_proj",
		"o_proj"
	],
	mlp_fc1: ["gate_proj", "up_proj"],
	mlp_fc2: ["down_proj"],
	mlp: [
		"gate_proj",
		"up_proj",
		"down_proj"
	],
	all: [
		"q_proj",
		"k_proj",
		"v_proj",
		"o_proj",
		"gate_proj",
		"up_proj",
		"down_proj"
	]
};
const schemeKey = "model.peft.peft_scheme";
const scheme = (scope) => textAt(scope.native, schemeKey)?.toLowerCase() ?? "";
const method$9 = scalar(schemeKey, (node) => node.text.includes(",") ? "other-peft" : schemes[node.text.toLowerCase()] ?? "other-peft", {
	default: "full",
	note: "without a scheme all weights are trained"
});
const isLora$6 = (scope) => method$9(scope)?.value === "lora";
const isPrompt$2 = (scope) => method$9(scope)?.value === "p-tuning";
const tuning = (name) => `model.peft.lora_tuning.${name}`;
/** The scaling is as large as the rank unless it is written. */
const alpha = (scope) => {
	const fact = number(tuning("alpha"))(scope);
	if (fact?.state !== "unset") return fact;
	const rank = integer(tuning("adapter_dim"), { default: 32 })(scope);
	return typeof rank?.value === "number" ? byDefault(rank.value, "as large as the rank") : fact;
};
const targets$6 = mapped(texts(tuning("target_modules"), { default: ["attention_qkv"] }), (names) => Array.isArray(names) ? names.flatMap((name) => modules[String(name)] ?? [String(name)]) : void 0);
const quantisationAware = (scope) => {
	const at = find(scope.native, "quantization.algorithm");
	return at && !isEmpty(at) ? stated(at, true) : byDefault(false);
};
const exportBits = scalar("quantization.algorithm", (node) => {
	if (/int4/.test(node.text)) return 4;
	return /int8|fp8/.test(node.text) ? 8 : void 0;
});
const source$6 = {
	id: text(""),
	format: always("instruction")
};
/** File names are a list, or one text for one file; their sampling shares stand in a list beside. */
const sources$1 = (section) => (scope) => {
	const list = each([`${section}.file_names`, `${section}.file_path`], source$6)(scope);
	const shares = itemsAt(scope.native, `${section}.concat_sampling_probabilities`);
	if (shares.length !== list.records.length) return list;
	const records = list.records.map((record, index) => {
		const share = shares[index];
		return share ? {
			...record,
			weight: number("")({
				...scope,
				native: share
			})
		} : record;
	});
	return {
		...list,
		records
	};
};
const heldOut$4 = (scope) => {
	const at = find(scope.native, "model.data.validation_ds.file_names") ?? find(scope.native, "model.data.validation_ds.file_path");
	return at && !isEmpty(at) ? stated(at, "dataset") : byDefault("none");
};
/** Recipes set thousands of epochs so that the steps decide. */
const epochs$3 = (scope) => {
	const fact = number("trainer.max_epochs")(scope);
	const steps = positive("trainer.max_steps")(scope);
	return typeof fact?.value === "number" && fact.value >= 1e3 && steps?.value !== null ? void 0 : fact;
};
const count = (scope) => {
	const nodes = integer("trainer.num_nodes", { default: 1 })(scope);
	const devices = positive("trainer.devices")(scope);
	if (typeof nodes?.value !== "number" || typeof devices?.value !== "number") return devices;
	return {
		...devices,
		value: nodes.value * devices.value,
		note: "devices × nodes"
	};
};
/** Below 1 the interval is a share of an epoch. */
const isShare = (scope) => Number(number("trainer.val_check_interval")(scope)?.value ?? 1) < 1;
const schedule$2 = choice("model.optim.sched.name", {
	cosineannealing: "cosine",
	warmupannealing: "linear",
	warmuppolicy: "constant",
	inversesquarerootannealing: "inverse-sqrt",
	polynomialdecayannealing: "polynomial"
});
/**
* NeMo with Megatron: Hydra YAML of the tuning examples. NeMo 2.0 recipes are Python and are not read.
* Read from examples/nlp/language_modeling/tuning/conf at 8cfedd72.
*/
const nemo = {
	id: "nemo",
	title: "NVIDIA NeMo",
	homepage: "https://docs.nvidia.com/nemo-framework/",
	version: "8cfedd72",
	dialect: "omegaconf",
	signatures: [
		{
			kind: "train",
			all: ["model.restore_from_path", "model.data.train_ds"],
			none: ["run.model_type"]
		},
		{
			kind: "train",
			all: [
				"model.restore_from_path",
				"model.peft.peft_scheme",
				"model.optim"
			],
			none: ["model.data.train_ds", "run.model_type"]
		},
		{
			kind: "infer",
			all: ["model.restore_from_path"],
			any: ["model.data.test_ds", "inference.greedy"],
			none: [
				"model.data.train_ds",
				"model.optim",
				"quantization.algorithm"
			]
		},
		{
			kind: "export",
			all: ["model.restore_from_path", "quantization.algorithm"],
			none: ["model.data", "model.optim"]
		}
	],
	facts: {
		"plan.name": text("name"),
		"model.id": text("model.restore_from_path"),
		"model.continuesAdapter": text("model.peft.restore_from_path"),
		"method.kind": method$9,
		"method.variant": when((s) => scheme(s) === "sdlora", mapped(text(schemeKey), (name) => String(name))),
		...allWhen(isLora$6, {
			"adapter.rank": integer(tuning("adapter_dim"), { default: 32 }),
			"adapter.alpha": alpha,
			"adapter.dropout": number(tuning("adapter_dropout"), { default: 0 }),
			"adapter.targets": targets$6,
			"adapter.targetsMode": mapped(targets$6, () => "list")
		}),
		"quantization.aware": quantisationAware,
		"prompt.virtualTokens": when(isPrompt$2, integer("model.peft.p_tuning.virtual_tokens", { default: 10 })),
		"prompt.encoder": when(isPrompt$2, always("MLP")),
		"objective.kind": always("sft", "the tuning script learns outputs from inputs"),
		"data.heldOutKind": heldOut$4,
		"data.template": literal("model.data.train_ds.prompt_template"),
		"data.lossOn": mapped(flag("model.answer_only_loss"), (only) => only === true ? "completion" : "all"),
		"data.sequenceLength": integer(["model.data.train_ds.max_seq_length", "model.encoder_seq_length"]),
		"data.overlong": always("truncate"),
		"data.packing": flag("model.data.train_ds.packed_sequence", { default: false }),
		"data.shuffle": flag("model.data.train_ds.shuffle"),
		"hyper.learningRate": number("model.optim.lr"),
		"hyper.schedule": schedule$2,
		"hyper.warmupSteps": positive("model.optim.sched.warmup_steps"),
		"hyper.warmupRatio": positive("model.optim.sched.warmup_ratio"),
		"hyper.epochs": epochs$3,
		"hyper.maxSteps": positive("trainer.max_steps"),
		"hyper.microBatch": integer(["model.micro_batch_size", "model.data.train_ds.micro_batch_size"]),
		"hyper.effectiveBatch": integer(["model.global_batch_size", "model.data.train_ds.global_batch_size"]),
		"hyper.optimizer": scalar("model.optim.name", (node) => optimizerName(node.text)),
		"hyper.weightDecay": number("model.optim.weight_decay"),
		"hyper.maxGradNorm": number("trainer.gradient_clip_val"),
		"hyper.seed": integer("model.seed"),
		"precision.train": scalar("trainer.precision", (node) => precisionOf(node.text)),
		"memory.gradientCheckpointing": (scope) => {
			const at = find(scope.native, "model.activations_checkpoint_granularity");
			return at && !isEmpty(at) ? stated(at, true) : byDefault(false);
		},
		"hardware.count": count,
		"hardware.nodes": integer("trainer.num_nodes"),
		"distributed.backend": firstOf(firstOn([["model.fsdp", "fsdp"]]), always("megatron")),
		"distributed.tensorParallel": integer("model.tensor_model_parallel_size", { default: 1 }),
		"distributed.pipelineParallel": integer("model.pipeline_model_parallel_size", { default: 1 }),
		"distributed.contextParallel": integer("model.context_parallel_size", { default: 1 }),
		"checkpoint.keep": positive("exp_manager.checkpoint_callback_params.save_top_k"),
		"checkpoint.resume": mapped(flag("exp_manager.resume_if_exists"), (resumes) => resumes === true ? "auto" : "none"),
		"evaluation.trigger": mapped(positive("trainer.val_check_interval"), () => "steps"),
		"evaluation.every": positive("trainer.val_check_interval"),
		"evaluation.everyUnit": (scope) => mapped(positive("trainer.val_check_interval"), () => isShare(scope) ? "epochs" : "steps")(scope),
		"evaluation.metric": text("exp_manager.checkpoint_callback_params.monitor"),
		"evaluation.loadBest": flag("exp_manager.checkpoint_callback_params.save_best_model"),
		"evaluation.earlyStopping": flag("exp_manager.create_early_stopping_callback", { default: false }),
		"output.dir": text(["exp_manager.explicit_log_dir", "exp_manager.exp_dir"]),
		"output.exportBits": when((s) => has(s.native, "export.save_path"), exportBits),
		"logging.destinations": (scope) => {
			const wandb = flag("exp_manager.create_wandb_logger")(scope);
			return wandb?.value === true ? {
				...wandb,
				value: ["wandb"]
			} : byDefault(["tensorboard"]);
		},
		"logging.project": text("exp_manager.wandb_logger_kwargs.project")
	},
	lists: {
		"data.train": sources$1("model.data.train_ds"),
		"data.validation": sources$1("model.data.validation_ds")
	}
};
function precisionOf(name) {
	if (/^bf16/.test(name)) return "bf16";
	if (/^16|^fp16/.test(name)) return "fp16";
	return /^32|^fp32/.test(name) ? "fp32" : void 0;
}

// src/frameworks/nemo-automodel.ts
/** Recipes by a part of their class name, most telling first. */
const recipes = [
	[/distill/i, "distillation"],
	[/SequenceClassification/, "classification"],
	[/BiEncoder|CrossEncoder|Embedding/, "embedding"],
	[/Pretrain/, "continued-pretraining"],
	[/Finetune|SFT/, "sft"]
];
/** Data sets of unbroken text, which the fine-tuning recipe also takes. */
const rawText$1 = /megatron_dataset|nanogpt_dataset/;
/** Shapes of the data sets that come with the framework, by a part of their path. */
const formats$3 = [
	[rawText$1, "text"],
	[/chat|tulu3|xlam|\.vlm\.|\.audio\./, "chat"],
	[/squad|column_mapped|seq2seq|hellaswag/, "instruction"],
	[/seq_cls/, "classification"]
];
const packages = /^(nemo_automodel|torch|torchdata|torchao|transformers|transformer_engine|bitsandbytes|dion|builtins)\./;
const recipe = (scope) => componentAt(scope.native, "recipe._target_") ?? componentAt(scope.native, "recipe") ?? "";
const objective$7 = (scope) => {
	const data = find(scope.native, "dataset._target_");
	if (data?.node.kind === "scalar" && rawText$1.test(data.node.text) && !/distill/i.test(recipe(scope))) return stated(data, "continued-pretraining");
	const at = find(scope.native, "recipe._target_") ?? find(scope.native, "recipe");
	if (at === void 0) return byDefault("sft", "the recipe that fine-tunes is the usual one");
	return stated(at, recipes.find(([pattern]) => pattern.test(recipe(scope)))?.[1] ?? "other");
};
const isLora$5 = (scope) => has(scope.native, "peft");
/** A `peft` block is the switch; without one all weights are trained, except those that are frozen. */
const method$8 = (scope) => {
	const peft = find(scope.native, "peft");
	if (peft && !isEmpty(peft)) return stated(peft, "lora");
	const frozen = flag("freeze_config.freeze_language_model")(scope);
	if (frozen?.value === true) return {
		...frozen,
		value: "partial",
		note: "the language model is frozen"
	};
	return byDefault("full", "without a `peft` block all weights are trained");
};
const listed = targetFacts("target_modules");
/** `match_all_linear` wins over a list. */
const targets$5 = (name, all) => firstOf(mapped(firstOn([["match_all_linear", true]]), () => all), (scope) => listed[name]?.(scope));
const adapter = allInside("peft", {
	"adapter.rank": integer("dim", { default: 8 }),
	"adapter.alpha": number("alpha", { default: 32 }),
	"adapter.dropout": number("dropout", { default: 0 }),
	"adapter.targets": targets$5("adapter.targets", ["all-linear"]),
	"adapter.targetsMode": targets$5("adapter.targetsMode", "all-linear"),
	"adapter.dora": flag("use_dora", { default: false })
});
const bits$4 = firstOf(firstOn([["quantization.load_in_4bit", 4], ["quantization.load_in_8bit", 8]]), always(16));
const is4bit = (scope) => bits$4(scope)?.value === 4;
const isQuantised$1 = (scope) => is4bit(scope) || bits$4(scope)?.value === 8;
const modelId = text([
	"model.pretrained_model_name_or_path",
	"model.config.pretrained_model_name_or_path",
	"model.config.name_or_path",
	"model.config"
]);
/** `from_config` builds the model without weights, unless the base is loaded after all. */
const fromScratch = (scope) => {
	const at = find(scope.native, "model._target_");
	if (at?.node.kind !== "scalar" || !at.node.text.endsWith(".from_config")) return void 0;
	const loads = firstOn([["model.load_base_model", true], ["checkpoint.load_base_model", true]])(scope);
	return loads ? {
		...loads,
		value: false
	} : stated(at, true, { confidence: .7 });
};
/** Models of NVIDIA's own organisation may run their code without being asked. */
const remoteCode = (scope) => {
	const own = String(modelId(scope)?.value ?? "").startsWith("nvidia/");
	return flag("model.trust_remote_code", {
		default: own,
		...own ? { note: "AutoModel trusts models of nvidia/ without a key" } : {}
	})(scope);
};
const format$6 = (scope) => {
	const at = find(scope.native, "_target_");
	if (at?.node.kind !== "scalar") return void 0;
	const { text: path } = at.node;
	return stated(at, formats$3.find(([pattern]) => pattern.test(path))?.[1] ?? "custom");
};
const idKeys = [
	"dataset_name",
	"path_or_dataset",
	"path_or_dataset_id",
	"data_dir_list",
	"paths"
];
const source$5 = {
	id: text([...idKeys, "name"]),
	split: text("split"),
	format: format$6,
	limit: when((s) => has(s.native, "limit_dataset_samples"), integer("limit_dataset_samples")),
	chatTemplate: when((s) => has(s.native, "chat_template"), text("chat_template"))
};
/** One builder can read several sets: each of them is a source. */
const sources = (key) => (scope) => {
	const several = idKeys.find((name) => find(scope.native, `${key}.${name}`)?.node.kind === "list");
	return several === void 0 ? each(key, source$5)(scope) : each(`${key}.${several}`, {
		id: text(["path", ""]),
		format: () => format$6({
			...scope,
			native: within(scope.native, key)
		})
	})(scope);
};
const packing = mapped(number(["packed_sequence.packed_sequence_size", "packed_sequence.pack_size"], { default: 0 }), (size) => Number(size) > 0);
const schedule$1 = (scope) => has(scope.native, "lr_scheduler") ? choice("lr_scheduler.lr_decay_style", {
	constant: "constant",
	cosine: "cosine",
	linear: "linear",
	"inverse-square-root": "inverse-sqrt",
	wsd: "wsd"
}, { default: "cosine" })(scope) : byDefault("constant", "without `lr_scheduler` the rate stays as it is");
const heldOut$3 = (scope) => {
	const at = find(scope.native, "validation_dataset");
	return at && !isEmpty(at) ? stated(at, "dataset") : byDefault("none");
};
/** Validation runs at its own interval and with every checkpoint. */
const evaluationTrigger$3 = (scope) => {
	if (heldOut$3(scope)?.value === "none") return byDefault("none");
	const every = positive("step_scheduler.val_every_steps")(scope);
	return every && every.value !== null ? {
		...every,
		value: "steps"
	} : byDefault("steps", "with every checkpoint");
};
/** Sizes are numbers, or `none` to let the launcher decide. */
const size = (key) => integer(`distributed.${key}`, {
	none: ["none"],
	default: 1
});
const offload$1 = (scope) => {
	const at = find(scope.native, "distributed.offload_policy");
	return at && !isEmpty(at) ? stated(at, "cpu") : byDefault("none");
};
/**
* NeMo AutoModel: one YAML file of components for each recipe.
* Read from examples/ and nemo_automodel/ at 36044ad3 (0.5.0).
*/
const nemoAutomodel = {
	id: "nemo-automodel",
	title: "NeMo AutoModel",
	homepage: "https://docs.nvidia.com/nemo/automodel/latest/",
	version: "0.5.0",
	dialect: "yaml-1.2",
	signatures: [{
		kind: "job",
		all: ["model._target_", "recipe=^Benchmark"]
	}, {
		kind: "train",
		all: ["model._target_"],
		any: ["recipe", "step_scheduler"],
		none: [
			"recipe=^Benchmark",
			"flow_matching",
			"model.pipeline_spec"
		]
	}],
	facts: {
		"plan.name": text("wandb.name"),
		"model.id": modelId,
		"model.loadDtype": scalar(["model.torch_dtype", "model.dtype"], (node) => dtypeOf(node.text)),
		"model.attention": text("model.attn_implementation"),
		"model.initFromScratch": fromScratch,
		"security.trustRemoteCode": remoteCode,
		"security.customCode": customCode("_target_", packages),
		"method.kind": method$8,
		"method.variant": when(isLora$5, mapped(flag("peft.use_dora"), (on) => on === true ? "dora" : void 0)),
		...allWhen(isLora$5, adapter),
		"quantization.bits": bits$4,
		"quantization.scheme": when(isQuantised$1, always("bitsandbytes")),
		"quantization.type": when(is4bit, choice("quantization.bnb_4bit_quant_type", {
			nf4: "nf4",
			fp4: "fp4"
		}, { default: "nf4" })),
		"quantization.double": when(is4bit, flag("quantization.bnb_4bit_use_double_quant")),
		"quantization.computeDtype": when(is4bit, scalar("quantization.bnb_4bit_compute_dtype", (node) => dtypeOf(node.text))),
		"quantization.aware": flag("qat.enabled", { default: false }),
		"objective.kind": objective$7,
		"objective.teacher": when((s) => objective$7(s)?.value === "distillation", text("teacher_model.pretrained_model_name_or_path")),
		"data.heldOutKind": heldOut$3,
		"data.sequenceLength": integer([
			"packed_sequence.max_length",
			"dataset.seq_length",
			"dataset.seq_len",
			"dataset.max_seq_length"
		]),
		"data.packing": packing,
		"data.shuffle": flag(["dataloader.shuffle", "dataset.shuffle"]),
		"data.lossOn": when((s) => has(s.native, "dataset.answer_only_loss_mask"), mapped(flag("dataset.answer_only_loss_mask"), (only) => only === true ? "completion" : "all")),
		"hyper.learningRate": number("optimizer.lr"),
		"hyper.schedule": schedule$1,
		"hyper.warmupSteps": positive("lr_scheduler.lr_warmup_steps"),
		"hyper.epochs": number("step_scheduler.num_epochs", { none: ["none"] }),
		"hyper.maxSteps": positive("step_scheduler.max_steps", { none: ["none"] }),
		"hyper.microBatch": integer("step_scheduler.local_batch_size", { default: 1 }),
		"hyper.effectiveBatch": integer("step_scheduler.global_batch_size"),
		"hyper.optimizer": optimizerClass("optimizer._target_"),
		"hyper.weightDecay": number("optimizer.weight_decay"),
		"hyper.maxGradNorm": number("clip_grad_norm.max_norm"),
		"hyper.noiseAlpha": number("neftune.noise_alpha"),
		"hyper.seed": integer(["seed", "rng.seed"], { default: 42 }),
		"precision.train": when((s) => flag("fp8.enabled")(s)?.value === true, mapped(flag("fp8.enabled"), () => "fp8")),
		"memory.gradientCheckpointing": flag("distributed.activation_checkpointing", { default: false }),
		"hardware.count": external("decided by the launcher"),
		"distributed.backend": choice("distributed.strategy", {
			fsdp2: "fsdp2",
			megatron_fsdp: "fsdp",
			ddp: "ddp"
		}),
		"distributed.offload": offload$1,
		"distributed.tensorParallel": size("tp_size"),
		"distributed.pipelineParallel": size("pp_size"),
		"distributed.contextParallel": size("cp_size"),
		"distributed.expertParallel": size("ep_size"),
		"checkpoint.trigger": mapped(flag("checkpoint.enabled", { default: true }), (on) => on === true ? "steps" : "none"),
		"checkpoint.every": positive("step_scheduler.ckpt_every_steps"),
		"checkpoint.everyUnit": mapped(positive("step_scheduler.ckpt_every_steps"), () => "steps"),
		"checkpoint.resume": (scope) => {
			const at = find(scope.native, "checkpoint.restore_from");
			return at && !isEmpty(at) ? stated(at, "path") : void 0;
		},
		"evaluation.trigger": evaluationTrigger$3,
		"evaluation.every": when((s) => heldOut$3(s)?.value !== "none", positive("step_scheduler.val_every_steps")),
		"evaluation.everyUnit": when((s) => heldOut$3(s)?.value !== "none", mapped(positive("step_scheduler.val_every_steps"), () => "steps")),
		"output.dir": text("checkpoint.checkpoint_dir", { default: "checkpoints/" }),
		"logging.destinations": (scope) => {
			const at = find(scope.native, "wandb");
			const off = flag("wandb.enable")(scope)?.value === false;
			return at && !isEmpty(at) && !off ? stated(at, ["wandb"]) : byDefault(["none"]);
		},
		"logging.project": text("wandb.project")
	},
	lists: {
		"data.train": firstList(sources("dataset"), sources("dataloader.dataset")),
		"data.validation": sources("validation_dataset")
	}
};
function dtypeOf(name) {
	const word = name.toLowerCase().replace(/^torch\./, "");
	if (/^(bf16|bfloat16)$/.test(word)) return "bf16";
	if (/^(fp16|float16|half)$/.test(word)) return "fp16";
	if (/^(fp32|float32)$/.test(word)) return "fp32";
	return word === "auto" ? "auto" : void 0;
}

// src/frameworks/nemo-rl.ts
/** Sections that name the algorithm, most telling first. */
const algorithms = [
	["sft", "sft"],
	["dpo", "dpo"],
	["rm", "reward-model"],
	["ppo", "ppo"],
	["distillation", "distillation"],
	["grpo", "grpo"]
];
/** Names of the files that come with the framework, which say what a base that is not here is about. */
const byName = [
	[/^(vlm_|audio_)?(grpo|dapo|gdpo)[_-]/, "grpo"],
	[/^sft([_.-]|$)/, "sft"],
	[/^dpo([_.-]|$)/, "dpo"],
	[/^rm([_.-]|$)/, "reward-model"],
	[/^ppo[_-]/, "ppo"],
	[/distillation/, "distillation"]
];
const formats$2 = {
	sft: "chat",
	dpo: "preference",
	"reward-model": "preference",
	grpo: "prompt-only",
	ppo: "prompt-only",
	distillation: "prompt-only"
};
const nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
const sectionOf = (native) => algorithms.find(([section]) => mapAt(native, section));
/** Reading of a key of the algorithm's section. */
const ofAlgorithm = (reading, key) => (scope) => reading(`${sectionOf(scope.native)?.[0] ?? "grpo"}.${key}`)(scope);
const objective$6 = (scope) => {
	const distilled = flag("on_policy_distillation.enabled")(scope);
	if (distilled?.value === true) return {
		...distilled,
		value: "distillation"
	};
	const [section, kind] = sectionOf(scope.native) ?? [];
	const at = section === void 0 ? void 0 : find(scope.native, section);
	return at && kind !== void 0 ? stated(at, kind) : objectiveByName(scope);
};
/** The section stands in a base that is not here: its name tells, or this file's own. */
const objectiveByName = (scope) => {
	const base = scope.native.missing?.[0]?.at;
	const kind = [base?.node.kind === "scalar" ? nameOf(base.node.text) : "", nameOf(scope.path)].flatMap((name) => byName.find(([pattern]) => pattern.test(name))?.[1] ?? [])[0];
	return base && kind !== void 0 ? stated(base, kind, {
		confidence: .7,
		note: "said by the name of the file it inherits from"
	}) : void 0;
};
/** Two back ends, each with its own settings; the one that is off ignores them. */
const megatron = (scope) => flag("policy.megatron_cfg.enabled")(scope)?.value === true || mapAt(scope.native, "policy.megatron_cfg") !== void 0 && flag("policy.dtensor_cfg.enabled")(scope)?.value === false;
/** A reading of the key of the back end in use. */
const byBackend = (reading, dtensor, other) => (scope) => reading([`policy.${megatron(scope) ? `megatron_cfg.${other}` : dtensor}`])(scope);
const loraSection = (scope) => megatron(scope) ? "policy.megatron_cfg.peft" : "policy.dtensor_cfg.lora_cfg";
const loraSwitch = (scope) => flag(`${loraSection(scope)}.enabled`)(scope);
const fullNote$1 = "NeMo RL trains all weights unless LoRA is switched on";
const method$7 = (scope) => {
	const fact = loraSwitch(scope);
	if (typeof fact?.value === "boolean") return {
		...fact,
		value: fact.value ? "lora" : "full"
	};
	if (scope.native.missing === void 0) return byDefault("full", fullNote$1);
	return methodByName(scope);
};
/** A base that is not here could switch LoRA on; those that come with the framework then say so in their names. */
const methodByName = (scope) => {
	const base = scope.native.missing?.[0]?.at;
	const names = `${base?.node.kind === "scalar" ? nameOf(base.node.text) : ""} ${nameOf(scope.path)}`;
	const value = /(^|[^a-z])lora([^a-z]|$)/i.test(names) ? "lora" : "full";
	return {
		...byDefault(value, `the file it inherits from is not in this project; ${fullNote$1}`),
		confidence: .6
	};
};
const isLora$4 = (scope) => method$7(scope)?.value === "lora";
const inLora = (reading) => (scope) => reading({
	...scope,
	native: {
		...scope.native,
		base: loraSection(scope)
	}
});
/** `match_all_linear` wins over a list, and an empty list means every linear layer. */
const targets$4 = {
	"adapter.targets": targetsOr("adapter.targets", ["all-linear"]),
	"adapter.targetsMode": targetsOr("adapter.targetsMode", "all-linear")
};
function targetsOr(name, all) {
	const listed = targetFacts("target_modules")[name];
	return inLora((scope) => {
		const everywhere = flag("match_all_linear")(scope);
		if (everywhere?.value === true) return {
			...everywhere,
			value: all
		};
		return itemsAt(scope.native, "target_modules").length > 0 ? listed?.(scope) : byDefault(all);
	});
}
const format$5 = (scope) => {
	const kind = objective$6({
		...scope,
		native: {
			...scope.native,
			base: ""
		}
	})?.value;
	const shape = formats$2[String(kind)];
	return shape === void 0 ? void 0 : byDefault(shape);
};
const source$4 = {
	id: text([
		"data_path",
		"dataset_name",
		"train_data_path"
	]),
	config: text("subset"),
	split: text("split"),
	format: format$5
};
const heldOut$2 = (scope) => {
	const validation = find(scope.native, "data.validation") ?? find(scope.native, "data.val_data_path");
	if (validation && !isEmpty(validation)) return stated(validation, "dataset");
	const share = splitShare(scope);
	if (typeof share?.value === "number" && share.value > 0) return {
		...share,
		value: "fraction"
	};
	return byDefault("none");
};
/** Releases before 0.4 kept one data set at the top of `data`. */
const hasOlderData = (scope) => has(scope.native, "data.dataset_name") || has(scope.native, "data.train_data_path");
const splitShare = number(["data.train.split_validation_size", "data.split_validation_size"]);
/** Schedulers of PyTorch are listed in order of use: the last one is what remains after the warm-up. */
const schedule = (scope) => {
	if (megatron(scope)) return choice("policy.megatron_cfg.scheduler.lr_decay_style", {
		constant: "constant",
		linear: "linear",
		cosine: "cosine",
		"inverse-square-root": "inverse-sqrt",
		wsd: "wsd"
	})(scope);
	const last = schedulers(scope).at(-1);
	return last ? stated(last.at, scheduleOf(last.name)) : byDefault("constant");
};
function schedulers(scope) {
	return itemsAt(scope.native, "policy.scheduler").flatMap((native) => {
		const at = find(native, "name");
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
/** A linear part that rises, before another one, is the warm-up. */
const warmup = (scope) => {
	if (megatron(scope)) return positive("policy.megatron_cfg.scheduler.lr_warmup_iters")(scope);
	const [first, ...rest] = schedulers(scope);
	if (first === void 0 || rest.length === 0 || !/^Linear/.test(first.name)) return void 0;
	return positive("kwargs.total_iters")({
		...scope,
		native: first.native
	});
};
/** Bases set a million steps for "until the epochs are done". */
const maxSteps$1 = (scope) => {
	const fact = ofAlgorithm(positive, "max_num_steps")(scope);
	return typeof fact?.value === "number" && fact.value >= 1e6 ? void 0 : fact;
};
const evaluationTrigger$2 = (scope) => {
	const period = ofAlgorithm(number, "val_period")(scope);
	if (typeof period?.value === "number" && period.value > 0) return {
		...period,
		value: "steps"
	};
	const end = ofAlgorithm(flag, "val_at_end")(scope);
	if (end?.value === true) return {
		...end,
		value: "end"
	};
	const start = ofAlgorithm(flag, "val_at_start")(scope);
	if (start?.value === true) return {
		...start,
		value: "start"
	};
	return period && period.value !== null ? {
		...period,
		value: "none"
	} : period;
};
const trackers$1 = [
	"wandb",
	"tensorboard",
	"mlflow",
	"swanlab"
];
const destinations$3 = (scope) => {
	const facts = trackers$1.map((name) => [name, flag(`logger.${name}_enabled`)(scope)]);
	const on = facts.flatMap(([name, fact]) => fact?.value === true ? [name] : []);
	const known = facts.find(([, fact]) => fact?.value === true) ?? facts.find(([, fact]) => fact?.value === false);
	return known?.[1] ? {
		...known[1],
		value: on.length > 0 ? on : ["none"]
	} : facts[0]?.[1];
};
/** Accelerators of all machines, whether they train or answer. */
function concluded$1(facts, scope) {
	const nodes = numberOf(facts, "hardware.nodes");
	const perNode = integer("cluster.gpus_per_node")(scope);
	if (nodes === void 0 || typeof perNode?.value !== "number") return {};
	const note = nodes > 1 ? { note: "GPUs per node × nodes" } : {};
	return { "hardware.count": {
		...perNode,
		value: perNode.value * nodes,
		...note
	} };
}
/**
* NeMo RL: YAML files of one policy and one algorithm, most of which inherit from others.
* Read from examples/configs and nemo_rl/ at 7ea279ab.
*/
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
		"plan.name": text("logger.wandb.name"),
		"model.id": text("policy.model_name"),
		"model.tokenizer": text("policy.tokenizer.name"),
		"security.trustRemoteCode": always(true, "NeMo RL lets the model run its own code"),
		"method.kind": method$7,
		...allWhen(isLora$4, {
			"adapter.rank": inLora(integer("dim", { default: 8 })),
			"adapter.alpha": inLora(number("alpha", { default: 32 })),
			"adapter.dropout": inLora(number("dropout", { default: 0 })),
			...targets$4
		}),
		"objective.kind": objective$6,
		"objective.beta": when((s) => objective$6(s)?.value === "dpo", number("dpo.reference_policy_kl_penalty")),
		"objective.teacher": when((s) => objective$6(s)?.value === "distillation", text(["teacher.model_name", "teachers[0].model_name"])),
		"data.heldOutKind": heldOut$2,
		"data.heldOutSize": mapped(splitShare, (share) => Number(share) > 0 ? share : void 0),
		"data.chatTemplate": literal("policy.tokenizer.chat_template"),
		"data.sequenceLength": integer(["policy.max_total_sequence_length", "data.max_input_seq_length"]),
		"data.packing": flag("policy.sequence_packing.enabled"),
		"data.shuffle": flag("data.shuffle"),
		"hyper.learningRate": byBackend((keys) => number(keys), "optimizer.kwargs.lr", "optimizer.lr"),
		"hyper.schedule": schedule,
		"hyper.warmupSteps": warmup,
		"hyper.epochs": ofAlgorithm(number, "max_num_epochs"),
		"hyper.maxSteps": maxSteps$1,
		"hyper.microBatch": integer("policy.train_micro_batch_size"),
		"hyper.effectiveBatch": integer("policy.train_global_batch_size"),
		"hyper.optimizer": byBackend((keys) => optimizerClass(keys), "optimizer.name", "optimizer.optimizer"),
		"hyper.weightDecay": byBackend((keys) => number(keys), "optimizer.kwargs.weight_decay", "optimizer.weight_decay"),
		"hyper.maxGradNorm": number("policy.max_grad_norm"),
		"hyper.seed": ofAlgorithm(integer, "seed"),
		"precision.train": choice("policy.precision", {
			bfloat16: "bf16",
			bf16: "bf16",
			float16: "fp16",
			float32: "fp32"
		}),
		"memory.gradientCheckpointing": byBackend((keys) => flag(keys), "dtensor_cfg.activation_checkpointing", "activation_checkpointing"),
		"hardware.nodes": integer("cluster.num_nodes"),
		"distributed.backend": (scope) => {
			const at = find(scope.native, megatron(scope) ? "policy.megatron_cfg" : "policy.dtensor_cfg");
			return at && !isEmpty(at) ? stated(at, megatron(scope) ? "megatron" : "fsdp2") : void 0;
		},
		"distributed.offload": byBackend((keys) => scalar(keys, (node) => /^(true|yes|on)$/i.test(node.text) ? "cpu" : "none", { default: "none" }), "dtensor_cfg.cpu_offload", "optimizer.optimizer_cpu_offload"),
		"distributed.tensorParallel": byBackend((keys) => integer(keys), "dtensor_cfg.tensor_parallel_size", "tensor_model_parallel_size"),
		"distributed.contextParallel": byBackend((keys) => integer(keys), "dtensor_cfg.context_parallel_size", "context_parallel_size"),
		"distributed.pipelineParallel": when(megatron, integer("policy.megatron_cfg.pipeline_model_parallel_size")),
		"distributed.expertParallel": when(megatron, integer("policy.megatron_cfg.expert_model_parallel_size")),
		"checkpoint.trigger": mapped(flag("checkpointing.enabled"), (on) => on === true ? "steps" : "none"),
		"checkpoint.every": positive("checkpointing.save_period"),
		"checkpoint.everyUnit": mapped(positive("checkpointing.save_period"), () => "steps"),
		"checkpoint.keep": positive("checkpointing.keep_top_k"),
		"evaluation.trigger": evaluationTrigger$2,
		"evaluation.every": ofAlgorithm(positive, "val_period"),
		"evaluation.everyUnit": mapped(ofAlgorithm(positive, "val_period"), () => "steps"),
		"evaluation.metric": text("checkpointing.metric_name"),
		"output.dir": text("checkpointing.checkpoint_dir"),
		"logging.destinations": destinations$3,
		"logging.project": text("logger.wandb.project")
	},
	lists: {
		"data.train": (scope) => each(hasOlderData(scope) ? "data" : "data.train", source$4)(scope),
		"data.validation": (scope) => each(hasOlderData(scope) ? "data.val_data_path" : "data.validation", {
			...source$4,
			id: text([
				"data_path",
				"dataset_name",
				""
			])
		})(scope)
	},
	conclude: concluded$1
};

// src/frameworks/shared/mixer.ts
/**
* Sources in a map from the id of a data set to how much of it is taken.
*
* @param key the key that holds the map
* @param whole what a number without a point means
* @param shared facts beside the id, by the source's index
*/
function mixerSources(scope, key, whole, shared) {
	const located = find(scope.native, key);
	if (located?.node.kind !== "map") return noRecords("unset", key);
	const entries = [...located.node.entries.values()];
	return recordsOf(entries.map((entry, index) => ({
		id: keyFact(located, entry),
		...amountFacts(amountAt(located, entry), whole),
		...shared(index)
	})), located);
}
/** How much of a source is taken. */
function amountFacts(amount, whole) {
	const text = amount.node.kind === "scalar" ? amount.node.text : "";
	const value = numberFrom(text);
	if (value === null) return { weight: unresolved(amount) };
	return whole === "limit" && /^\d+$/.test(text) ? { limit: stated(amount, value) } : { weight: stated(amount, value) };
}
function amountAt(located, entry) {
	return {
		...located,
		path: `${located.path}.${entry.key}`,
		node: entry.value,
		entry
	};
}
function keyFact(located, entry) {
	const { file } = located.layer;
	return {
		value: entry.key,
		state: located.inherited ? "inherited" : "stated",
		raw: entry.key,
		at: {
			file,
			start: entry.keyStart,
			end: entry.keyEnd
		},
		nativeKey: located.path
	};
}

// src/frameworks/shared/script-keys.ts
/** Keys that the scripts of open-instruct have and those of TRL do not. */
const openInstructKeys = [
	"with_tracking",
	"use_slow_tokenizer",
	"dataset_mixer_list",
	"mixer_list",
	"dataset_mix_dir",
	"checkpointing_steps",
	"keep_last_n_checkpoints",
	"add_bos",
	"hf_metadata_dataset"
];

// src/frameworks/open-instruct.ts
/** Losses of `dpo_tune_cache.py`: only SimPO is another objective than DPO. */
const losses$1 = {
	dpo: "dpo",
	dpo_norm: "dpo",
	wpo: "dpo",
	simpo: "simpo"
};
const preferenceKeys = [
	"loss_type",
	"beta",
	"gamma_beta_ratio",
	"label_smoothing",
	"num_epochs"
];
/** Linear layers that the scripts name themselves; no key changes them. */
const targets$3 = [
	"q_proj",
	"o_proj",
	"v_proj",
	"k_proj",
	"gate_proj",
	"up_proj",
	"down_proj"
];
const usesLora = (scope) => flag("use_lora")(scope)?.value === true;
const isFourBit$1 = (scope) => flag("use_qlora")(scope)?.value === true;
const kindOf$1 = (scope) => String(objective$5(scope)?.value);
const isPreference = (scope) => /^(dpo|simpo)$/.test(kindOf$1(scope));
const isSft$1 = (scope) => kindOf$1(scope) === "sft";
/**
* open-instruct: YAML for `finetune.py` and `dpo_tune_cache.py`.
* Read from open_instruct/finetune.py, dpo_utils.py, olmo_core_utils.py and dataset_transformation.py at e6c3044a.
*/
const openInstruct = {
	id: "open-instruct",
	title: "open-instruct",
	homepage: "https://github.com/allenai/open-instruct",
	version: "e6c3044a",
	dialect: "pyyaml",
	signatures: [{
		kind: "train",
		all: ["model_name_or_path"],
		any: [
			"dataset_mixer",
			"dataset_mixer_list",
			"mixer_list",
			"dataset_name",
			"train_file"
		],
		also: openInstructKeys,
		none: [
			"stage",
			"finetuning_type",
			"use_peft",
			"block_size",
			"max_source_length",
			"task_name"
		]
	}],
	facts: {
		"plan.name": text("exp_name"),
		"model.id": text("model_name_or_path"),
		"model.revision": text("model_revision"),
		"model.tokenizer": text(["tokenizer_name_or_path", "tokenizer_name"]),
		"model.attention": text("attn_implementation"),
		"security.trustRemoteCode": flag("trust_remote_code", { default: false }),
		"method.kind": (scope) => {
			const fact = flag("use_lora", {
				default: false,
				note: "all weights are trained without `use_lora`"
			})(scope);
			return typeof fact?.value === "boolean" ? {
				...fact,
				value: fact.value ? "lora" : "full"
			} : fact;
		},
		...allWhen(usesLora, {
			"adapter.rank": integer("lora_rank", { default: 64 }),
			"adapter.alpha": number("lora_alpha", { default: 16 }),
			"adapter.dropout": number("lora_dropout", { default: .1 }),
			"adapter.targets": () => byDefault(targets$3, "the scripts name the layers themselves"),
			"adapter.targetsMode": always("list")
		}),
		"quantization.bits": firstSaid(firstOn([["use_qlora", 4]]), always(16)),
		...allWhen(isFourBit$1, {
			"quantization.scheme": always("bitsandbytes"),
			"quantization.type": always("nf4"),
			"quantization.double": always(true),
			"quantization.computeDtype": always("bf16")
		}),
		"objective.kind": objective$5,
		"objective.beta": when(isPreference, number("beta")),
		"data.heldOutKind": always("none", "the scripts evaluate nothing while they train"),
		"data.chatTemplate": verbatim("chat_template_name"),
		"data.lossOn": when(isSft$1, always("assistant-turns")),
		"data.sequenceLength": integer("max_seq_length"),
		"data.packing": flag("packing", { default: false }),
		"data.mixing": always("concat"),
		"hyper.learningRate": number("learning_rate", { default: 2e-5 }),
		"hyper.schedule": choice("lr_scheduler_type", schedules$2, { default: "linear" }),
		"hyper.warmupRatio": (scope) => number("warmup_ratio", isSft$1(scope) ? { default: .03 } : isPreference(scope) ? { default: .1 } : {})(scope),
		"hyper.epochs": epochs$2,
		"hyper.maxSteps": positive("max_train_steps"),
		"hyper.microBatch": integer("per_device_train_batch_size", { default: 8 }),
		"hyper.accumulation": integer("gradient_accumulation_steps", { default: 1 }),
		"hyper.optimizer": firstSaid(firstOn([["use_8bit_optimizer", "adamw-8bit"], ["dpo_use_paged_optimizer", "adamw-paged"]]), text("optimizer_type"), always("adamw")),
		"hyper.weightDecay": number("weight_decay", { default: 0 }),
		"hyper.maxGradNorm": positive(["max_grad_norm", "clip_grad_norm"]),
		"hyper.seed": integer("seed", { default: 42 }),
		"precision.train": external("decided by `accelerate launch --mixed_precision`"),
		"memory.gradientCheckpointing": flag("gradient_checkpointing", { default: false }),
		"hardware.count": external("decided by the launcher"),
		...deepspeedFacts("deepspeed"),
		"distributed.backend": (scope) => {
			const stage = find(scope.native, "zero_stage");
			return stage && !isEmpty(stage) ? stated(stage, "deepspeed") : without("external", "decided by the launcher");
		},
		"distributed.zeroStage": when((scope) => has(scope.native, "zero_stage"), integer("zero_stage")),
		"distributed.offload": when((scope) => has(scope.native, "zero_stage"), firstSaid(firstOn([["offload_param", "cpu"], ["offload_optimizer", "cpu"]]), always("none"))),
		"checkpoint.trigger": scalar("checkpointing_steps", (node) => node.text === "epoch" ? "epoch" : "steps", { default: "end" }),
		"checkpoint.every": when(savesBySteps, integer("checkpointing_steps")),
		"checkpoint.everyUnit": when(savesBySteps, (scope) => {
			const fact = integer("checkpointing_steps")(scope);
			return fact && fact.value !== null ? {
				...fact,
				value: "steps"
			} : void 0;
		}),
		"checkpoint.keep": integer("keep_last_n_checkpoints", { default: 3 }),
		"checkpoint.resume": resume$2("resume_from_checkpoint"),
		"evaluation.trigger": always("none", "the scripts evaluate nothing while they train"),
		"evaluation.benchmarks": texts("oe_eval_tasks"),
		"output.dir": text("output_dir", { default: "output/" }),
		"output.push": flag("push_to_hub", {
			default: true,
			note: "the scripts push unless told not to"
		}),
		"output.hubId": text(["hf_repo_id", "save_to_hub"]),
		"output.hubPrivate": always(true, "repositories are created as private"),
		"logging.destinations": destinations$2,
		"logging.project": text(["wandb_project_name", "wandb_project"])
	},
	lists: {
		"data.train": firstList(mixer$1, mixerList("dataset_mixer_list"), mixerList("mixer_list"), named$2, file),
		secrets: secretsAt(["hub_token"])
	}
};
/** `num_epochs` and the keys of a loss belong to DPO, `num_train_epochs` to examples; then the path is asked. */
function objective$5(scope) {
	const whole = {
		...scope,
		native: {
			...scope.native,
			base: ""
		}
	};
	const preference = findFirst(whole.native, preferenceKeys);
	const loss = losses$1[textAt(whole.native, "loss_type")?.toLowerCase() ?? "dpo"];
	const examples = find(whole.native, "num_train_epochs");
	if (preference && !examples) return loss ? stated(preference, loss) : unresolved(preference);
	if (examples && !preference) return stated(examples, "sft");
	const path = objectiveByPath(scope.path);
	return path ? {
		value: path.kind,
		state: "derived",
		confidence: path.confidence,
		note: "by the path"
	} : without("external", "the script decides: finetune.py, dpo_tune_cache.py, …");
}
function epochs$2(scope) {
	const fact = number(["num_train_epochs", "num_epochs"])(scope);
	if (fact?.state !== "unset" || has(scope.native, "max_train_steps")) return fact;
	if (isSft$1(scope)) return byDefault(2);
	return isPreference(scope) ? byDefault(1) : fact;
}
function savesBySteps(scope) {
	return /^\d+$/.test(textAt(scope.native, "checkpointing_steps") ?? "");
}
/** Trackers only start with `with_tracking`; `report_to` then means all that are installed unless it names some. */
function destinations$2(scope) {
	const on = flag("with_tracking", { default: false })(scope);
	if (on?.value === false) return {
		...on,
		value: []
	};
	return on?.value === true ? texts("report_to", { default: ["all-installed"] })(scope) : on;
}
const shared = (scope) => ({
	format: isPreference(scope) ? byDefault("preference") : isSft$1(scope) ? byDefault("chat") : void 0,
	labelled: isPreference(scope) || isSft$1(scope) ? byDefault(true) : void 0
});
function mixer$1(scope) {
	return mixerSources(scope, "dataset_mixer", "limit", () => ({
		...shared(scope),
		split: byDefault("train")
	}));
}
/** A list that alternates between the id of a data set and how much of it is taken. */
function mixerList(key) {
	return (scope) => {
		const at = find(scope.native, key);
		if (at?.node.kind !== "list") return noRecords("unset", key);
		const items = at.node.items.map((node, index) => ({
			...at,
			path: `${at.path}[${index}]`,
			node,
			entry: void 0
		}));
		const splits = texts(`${key}_splits`, { default: ["train"] })(scope);
		const records = items.flatMap((id, index) => {
			const amount = items[index + 1];
			if (index % 2 === 1 || id.node.kind !== "scalar" || amount === void 0) return [];
			return [{
				id: stated(id, id.node.text),
				split: nth$1(splits, index / 2),
				...amountFacts(amount, "limit"),
				...shared(scope)
			}];
		});
		return recordsOf(records, at);
	};
}
/** One split for all sources, or one for each. */
function nth$1(fact, index) {
	const all = Array.isArray(fact?.value) ? fact.value : [];
	const value = all.length === 1 ? all[0] : all[index];
	return fact && value !== void 0 ? {
		...fact,
		value: String(value)
	} : void 0;
}
function named$2(scope) {
	const at = find(scope.native, "dataset_name");
	if (!at || isEmpty(at)) return noRecords("unset", "dataset_name");
	const record = {
		id: text("dataset_name")(scope),
		config: text("dataset_config_name")(scope),
		limit: integer("max_train_samples")(scope),
		...shared(scope)
	};
	return recordsOf([record], at);
}
function file(scope) {
	const at = find(scope.native, "train_file");
	if (!at || isEmpty(at)) return noRecords("unset", "train_file");
	const format = fileFormatOf(textAt(scope.native, "train_file") ?? "");
	const fileFormat = format ? stated(at, format) : void 0;
	return recordsOf([{
		id: text("train_file")(scope),
		fileFormat,
		...shared(scope)
	}], at);
}

// src/frameworks/openai.ts
/** Keys of the other services that take a `model` and a `training_file`, and of training scripts. */
const ofOthers$1 = [
	"n_epochs",
	"training_type",
	"training_method",
	"lora",
	"lora_r",
	"training_files",
	"trainingType",
	"learning_rate",
	"output_dir",
	"num_train_epochs"
];
/**
* OpenAI: bodies of `POST /v1/fine_tuning/jobs`.
* Read from openai/openai-openapi at f85dbe2 (API 2.3.0).
*/
const openai = {
	id: "openai",
	title: "OpenAI fine-tuning jobs",
	homepage: "https://platform.openai.com/docs/guides/model-optimization",
	version: "2.3.0",
	dialect: "pyyaml",
	signatures: [{
		kind: "job",
		all: ["object=^fine_tuning\\.job$", "training_file"]
	}, {
		kind: "train",
		all: ["model", "training_file"],
		any: [
			"training_file=^file-",
			"model=^(ft:)?(gpt-|chatgpt-|o[1-9]|davinci-|babbage-)",
			"method.type",
			"hyperparameters.n_epochs",
			"hyperparameters.learning_rate_multiplier",
			"integrations[].wandb"
		],
		none: [...ofOthers$1, ...answerKeys]
	}],
	facts: {
		...jobFacts,
		"method.kind": undisclosedMethod
	},
	lists: {
		"data.train": each("training_file", uploadedFile(jobFormat)),
		"data.validation": each("validation_file", uploadedFile(jobFormat))
	}
};

// src/frameworks/oumi.ts
/** `training.trainer_type`, in lower case. The trainers that imitate examples say nothing about the data's shape. */
const trainers = {
	trl_sft: "sft",
	hf: "sft",
	oumi: "sft",
	trl_dpo: "dpo",
	trl_kto: "kto",
	trl_grpo: "grpo",
	verl_grpo: "grpo",
	trl_gkd: "distillation",
	trl_gold: "distillation"
};
/** Data sets that oumi registers as raw text (src/oumi/datasets/pretraining). */
const textSets = /* @__PURE__ */ new Set([
	"allenai/c4",
	"allenai/dolma",
	"bigcode/starcoderdata",
	"bigcode/the-stack",
	"cerebras/slimpajama-627b",
	"debug_pretraining",
	"eleutherai/pile",
	"gmongaras/slimpajama-627b_reupload",
	"huggingfacefw/fineweb-edu",
	"nampdn-ai/tiny-textbooks",
	"pleias/youtube-commons",
	"roneneldan/tinystories",
	"salesforce/wikitext",
	"tiiuae/falcon-refinedweb",
	"togethercomputer/redpajama-data-1t",
	"togethercomputer/redpajama-data-v2",
	"wikimedia/wikipedia"
]);
/** Registered names that only say how a file is read; the data itself is named elsewhere. */
const converters = /* @__PURE__ */ new Set([
	"hf_vision",
	"huggingfacedataset",
	"promptresponsedataset",
	"text_sft",
	"text_sft_jsonl",
	"vision_dpo_jsonl",
	"vision_language_jsonl",
	"vl_sft"
]);
const formatOfTrainer = {
	trl_dpo: "preference",
	trl_kto: "binary-feedback",
	trl_grpo: "prompt-only",
	verl_grpo: "prompt-only"
};
const dtypes$1 = {
	auto: "auto",
	bfloat16: "bf16",
	bf16: "bf16",
	float16: "fp16",
	f16: "fp16",
	fp16: "fp16",
	half: "fp16",
	float32: "fp32",
	f32: "fp32",
	fp32: "fp32",
	float: "fp32"
};
/** Layers of an image or audio tower; freezing them leaves the whole language model in training. */
const towerLayer = /vis(ion|ual)|image|audio|speech/i;
const trainerOf = (scope) => textAt({
	...scope.native,
	base: ""
}, "training.trainer_type")?.toLowerCase() ?? "hf";
const imitates = (scope) => trainers[trainerOf(scope)] === "sft";
const onPolicy = (scope) => trainers[trainerOf(scope)] === "grpo";
const onVerl = (scope) => trainerOf(scope) === "verl_grpo";
const adapterIsOn = (scope) => !onVerl(scope) && flag("training.use_peft")(scope)?.value === true;
const quantised$1 = (scope) => adapterIsOn(scope) && flag("peft.q_lora")(scope)?.value === true;
const usesDeepspeed = (scope) => flag("deepspeed.enable_deepspeed")(scope)?.value === true;
const name$1 = (scope) => textAt(scope.native, "dataset_name")?.toLowerCase() ?? "";
/** `dataset_name` is the data itself, unless a path is given or the name is that of a converter. */
const sourceId$1 = firstOf(when((s) => has(s.native, "dataset_path"), text("dataset_path")), when((s) => converters.has(name$1(s)), text("dataset_kwargs.hf_dataset_path")), text("dataset_name"));
const format$4 = (scope) => {
	const at = find(scope.native, "dataset_name");
	if (!at || isEmpty(at)) return void 0;
	const trainer = formatOfTrainer[trainerOf(scope)];
	if (trainer !== void 0) return byDefault(trainer, "the shape that this trainer takes");
	if (textSets.has(name$1(scope))) return stated(at, "text");
	return converters.has(name$1(scope)) ? stated(at, "chat") : void 0;
};
const source$3 = {
	id: sourceId$1,
	config: text("subset"),
	split: text("split", { default: "train" }),
	format: format$4,
	labelled: mapped(format$4, (value) => value !== "text" && value !== "prompt-only"),
	weight: number("mixture_proportion"),
	limit: integer("sample_count")
};
/** `use_peft` alone decides; without it, `freeze_layers` keeps the named layers as they are. */
const method$6 = (scope) => {
	if (onVerl(scope)) return verlMethod(scope);
	const peft = flag("training.use_peft", { default: false })(scope);
	if (!peft || peft.value === null) return peft;
	return peft.value === true ? {
		...peft,
		value: "lora"
	} : withoutAdapter(scope, {
		...peft,
		note: peftNote
	});
};
const peftNote = "oumi trains all weights and ignores `peft` unless `training.use_peft` is true";
function withoutAdapter(scope, peft) {
	const frozen = texts("model.freeze_layers")(scope);
	const layers = Array.isArray(frozen?.value) ? frozen.value.map(String) : [];
	if (!frozen || layers.length === 0) return {
		...peft,
		value: "full"
	};
	return layers.every((layer) => towerLayer.test(layer)) ? {
		...peft,
		value: "full",
		note: "only an image or audio tower is frozen"
	} : {
		...frozen,
		value: "partial"
	};
}
/** The trainer on verl takes nothing from `peft`; its own keys come through the overrides. */
function verlMethod(scope) {
	const rank = positive("training.verl_config_overrides.actor_rollout_ref.model.lora_rank")(scope);
	return typeof rank?.value === "number" ? {
		...rank,
		value: "lora"
	} : byDefault("full", "the trainer on verl takes nothing from `peft`");
}
const objective$4 = (scope) => {
	const kind = choice("training.trainer_type", trainers, { default: "sft" })(scope);
	if (kind?.value === "dpo") return preference$1(scope) ?? kind;
	return kind?.value === "sft" ? rawText(scope) ?? kind : kind;
};
/** `loss_type: ipo` turns the DPO trainer of TRL into IPO. */
function preference$1(scope) {
	const loss = text("training.trainer_kwargs.loss_type")(scope);
	return loss?.value === "ipo" ? loss : void 0;
}
/** Nothing but registered raw text is continued pre-training, whatever trainer runs it. */
function rawText(scope) {
	const sources = itemsAt(scope.native, "data.train.datasets");
	const at = find(scope.native, "data.train.datasets");
	const raw = sources.length > 0 && sources.every((native) => textSets.has(name$1({
		...scope,
		native
	})));
	return at && raw ? stated(at, "continued-pretraining", { note: "every source is raw text" }) : void 0;
}
const bits$3 = (scope) => {
	if (!adapterIsOn(scope)) return byDefault(16);
	const asked = flag("peft.q_lora", { default: false })(scope);
	if (asked?.value !== true) return asked && {
		...asked,
		value: asked.value === null ? null : 16
	};
	const size = integer("peft.q_lora_bits")(scope);
	if (typeof size?.value === "number") return {
		...size,
		value: [4, 8].includes(size.value) ? size.value : 16
	};
	return size?.state === "unset" ? {
		...asked,
		value: 4
	} : size;
};
const fourBits = (scope) => quantised$1(scope) && bits$3(scope)?.value === 4;
const trustsCode = firstOf((scope) => {
	const fact = flag("model.trust_remote_code")(scope);
	return fact?.value === true ? fact : void 0;
}, (scope) => itemsAt(scope.native, "data.train.datasets").map((native) => flag("trust_remote_code")({
	...scope,
	native
})).find((fact) => fact?.value === true), flag("model.trust_remote_code", { default: false }));
const lossOn$3 = (scope) => {
	if (textAt(scope.native, "data.train.collator_name") !== "text_completions_only_with_padding") return text("data.train.train_target")(scope);
	return firstOf(when((s) => has(s.native, "data.train.train_target"), choice("data.train.train_target", {
		all_assistant_turns: "assistant-turns",
		final_assistant_turn: "completion"
	})), ...["end_of_turn_template", "instruction_template"].map((key) => whenPresent(`data.train.collator_kwargs.${key}`, "assistant-turns")), whenPresent("data.train.collator_kwargs.response_template", "completion"))(scope);
};
const whenPresent = (key, value) => (scope) => {
	const at = find(scope.native, key);
	return at && !isEmpty(at) ? stated(at, value) : void 0;
};
const precision = firstOf(when((s) => /^(bf16|fp16)$/i.test(textAt(s.native, "training.mixed_precision_dtype") ?? ""), choice("training.mixed_precision_dtype", {
	bf16: "bf16",
	fp16: "fp16"
})), choice("model.torch_dtype_str", dtypes$1, { default: "auto" }));
const evaluationTrigger$1 = trigger$1("training.eval_strategy", "none");
/** A positive `max_steps` ends the run, so nobody has chosen the default number of epochs then. */
const epochs$1 = (scope) => {
	const stepped = positive("training.max_steps")(scope)?.state === "stated";
	return number("training.num_train_epochs", stepped ? {} : { default: 3 })(scope);
};
/** `save_steps` wins over `save_epoch`, and is 500 where it is not written. */
const checkpointTrigger$1 = (scope) => {
	const steps = number("training.save_steps")(scope);
	if (steps && steps.value === null && steps.state !== "unset") return steps;
	if (typeof steps?.value !== "number") return byDefault("steps");
	if (steps.value > 0) return {
		...steps,
		value: "steps"
	};
	const epoch = flag("training.save_epoch")(scope);
	if (epoch?.value === true) return {
		...epoch,
		value: "epoch"
	};
	const final = flag("training.save_final_model", { default: true })(scope);
	return final && {
		...final,
		value: final.value === null ? null : final.value === true ? "end" : "none"
	};
};
const resume = firstOf(when((s) => has(s.native, "training.resume_from_checkpoint"), scalar("training.resume_from_checkpoint", () => "path")), mapped(flag("training.try_resume_from_last_checkpoint", { default: false }), (on) => on === true ? "auto" : "none"));
const backend$1 = firstOf(when(usesDeepspeed, mapped(flag("deepspeed.enable_deepspeed"), () => "deepspeed")), when((s) => flag("fsdp.enable_fsdp")(s)?.value === true, mapped(flag("fsdp.enable_fsdp"), () => "fsdp")), external("decided by the launcher"));
const offloadDevices = {
	cpu: "cpu",
	nvme: "nvme"
};
const offload = (scope) => {
	if (flag("fsdp.enable_fsdp")(scope)?.value === true) return mapped(flag("fsdp.cpu_offload", { default: false }), (on) => on === true ? "cpu" : "none")(scope);
	if (!usesDeepspeed(scope)) return void 0;
	const section = ["deepspeed.offload_param", "deepspeed.offload_optimizer"].find((key) => has(scope.native, key));
	return section === void 0 ? byDefault("none") : choice(`${section}.device`, offloadDevices, { default: "cpu" })(scope);
};
/** Reporters are switched by one flag each; TensorBoard is on unless it is switched off. */
const destinations$1 = (scope) => {
	const on = [
		"wandb",
		"tensorboard",
		"mlflow"
	].filter((key) => flag(`training.enable_${key}`, { default: key === "tensorboard" })(scope)?.value === true);
	const at = [
		"wandb",
		"mlflow",
		"tensorboard"
	].map((key) => find(scope.native, `training.enable_${key}`)).find((found) => found && !isEmpty(found));
	return at ? stated(at, on) : byDefault(on);
};
const heldOut$1 = (scope) => {
	const at = find(scope.native, "data.validation.datasets");
	return at && itemsAt(scope.native, "data.validation.datasets").length > 0 ? stated(at, "dataset") : byDefault("none");
};
/**
* Oumi: one YAML file for `oumi train`; files for evaluation, inference, search, quantisation and jobs beside it.
* Read from src/oumi/core/configs and src/oumi/train.py at d8ed0777.
*/
const oumi = {
	id: "oumi",
	title: "Oumi",
	homepage: "https://oumi.ai/docs",
	version: "d8ed0777",
	dialect: "omegaconf",
	signatures: [
		{
			kind: "train",
			all: ["model.model_name"],
			any: ["data.train.datasets", "training.trainer_type=^(TRL|trl|VERL|verl|HF|hf|OUMI|oumi)(_|$)"],
			none: ["tuning", "tasks"]
		},
		{
			kind: "train",
			all: ["model.model_name", "training.output_dir"],
			any: [
				"model.torch_dtype_str",
				"model.load_pretrained_weights",
				"training.enable_gradient_checkpointing",
				"training.enable_wandb",
				"training.include_performance_metrics",
				"training.save_final_model",
				"fsdp.enable_fsdp",
				"peft.q_lora"
			],
			none: [
				"data.train.datasets",
				"training.trainer_type",
				"tuning",
				"tasks"
			]
		},
		{
			kind: "job",
			all: ["model.model_name", "tuning.tunable_training_params"],
			none: ["training"]
		},
		{
			kind: "eval",
			all: ["model.model_name", "tasks[]"],
			none: ["training"]
		},
		{
			kind: "infer",
			all: ["model.model_name"],
			any: ["engine", "generation"],
			none: [
				"training",
				"tasks",
				"data",
				"tuning",
				"method"
			]
		},
		{
			kind: "export",
			all: ["model.model_name", "method=^(awq|bnb|gguf|llmc|gptq|fp8)"],
			any: ["output_path", "output_format"],
			none: ["training", "data"]
		}
	],
	facts: {
		"plan.name": text("training.run_name"),
		"model.id": text("model.model_name"),
		"model.revision": text(["model.model_revision", "model.model_kwargs.revision"]),
		"model.tokenizer": text("model.tokenizer_name"),
		"model.loadDtype": choice("model.torch_dtype_str", dtypes$1, { default: "auto" }),
		"model.continuesAdapter": text("model.adapter_model"),
		"model.initFromScratch": mapped(flag("model.load_pretrained_weights", { default: true }), (loaded) => loaded === false),
		"model.attention": text("model.attn_implementation"),
		"security.trustRemoteCode": trustsCode,
		"method.kind": method$6,
		...allWhen(adapterIsOn, {
			"adapter.rank": integer("peft.lora_r", { default: 8 }),
			"adapter.alpha": number("peft.lora_alpha", { default: 8 }),
			"adapter.dropout": number("peft.lora_dropout", { default: 0 }),
			...peftTargetFacts(["peft.lora_target_modules", "peft.lora_target_parameters"]),
			"adapter.modulesToSave": texts("peft.lora_modules_to_save"),
			"adapter.bias": choice("peft.lora_bias", {
				none: "none",
				all: "all",
				lora_only: "adapter-only"
			}, { default: "none" }),
			"adapter.init": text("peft.lora_init_weights", { default: "default" })
		}),
		"quantization.bits": bits$3,
		"quantization.scheme": when((s) => Number(bits$3(s)?.value) < 16, always("bitsandbytes")),
		"quantization.type": when(fourBits, choice("peft.bnb_4bit_quant_type", {
			nf4: "nf4",
			fp4: "fp4"
		}, { default: "fp4" })),
		"quantization.double": when(fourBits, flag("peft.use_bnb_nested_quant", { default: false })),
		"quantization.computeDtype": when(fourBits, choice("peft.bnb_4bit_compute_dtype", dtypes$1, { default: "fp32" })),
		"objective.kind": objective$4,
		"objective.beta": when((s) => /dpo|kto|grpo/.test(trainerOf(s)), number("training.trainer_kwargs.beta")),
		"objective.rewards": when(onPolicy, texts("training.reward_functions")),
		"objective.teacher": when((s) => /gkd|gold/.test(trainerOf(s)), text(["training.gkd.teacher_model_name_or_path", "training.gold.teacher_model_name_or_path"])),
		"data.heldOutKind": heldOut$1,
		"data.chatTemplate": text("model.chat_template"),
		"data.lossOn": when(imitates, lossOn$3),
		"data.sequenceLength": integer(["model.model_max_length", "training.trainer_kwargs.max_length"]),
		"data.inputLength": when(onPolicy, integer("training.grpo.max_prompt_length")),
		"data.outputLength": when(onPolicy, integer("training.grpo.max_completion_length")),
		"data.packing": flag(["data.train.pack", "training.trainer_kwargs.packing"], { default: false }),
		"data.streaming": flag("data.train.stream", { default: false }),
		"data.mixing": (scope) => itemsAt(scope.native, "data.train.datasets").some((native) => has(native, "mixture_proportion")) ? choice("data.train.mixture_strategy", {
			first_exhausted: "interleave-first-exhausted",
			all_exhausted: "interleave-all-exhausted"
		}, { default: "interleave-first-exhausted" })(scope) : byDefault("concat"),
		"hyper.learningRate": number("training.learning_rate", { default: 5e-5 }),
		"hyper.epochs": epochs$1,
		"hyper.maxSteps": positive("training.max_steps"),
		...allWhen((s) => !onVerl(s), {
			"hyper.schedule": choice("training.lr_scheduler_type", schedules$2, { default: "linear" }),
			"hyper.warmupSteps": positive("training.warmup_steps"),
			"hyper.warmupRatio": positive("training.warmup_ratio"),
			"hyper.microBatch": integer("training.per_device_train_batch_size", { default: 8 }),
			"hyper.accumulation": integer("training.gradient_accumulation_steps", { default: 1 }),
			"hyper.optimizer": optimizer$3("training.optimizer", "adamw"),
			"hyper.weightDecay": number("training.weight_decay", { default: 0 }),
			"hyper.maxGradNorm": number("training.max_grad_norm", { default: 1 }),
			"hyper.noiseAlpha": number("training.trainer_kwargs.neftune_noise_alpha"),
			"hyper.seed": integer("training.seed", { default: 42 })
		}),
		"hyper.effectiveBatch": when(onVerl, integer("training.verl_config_overrides.data.train_batch_size")),
		"precision.train": precision,
		"memory.gradientCheckpointing": flag("training.enable_gradient_checkpointing", { default: false }),
		"hardware.count": external("decided by the launcher"),
		"distributed.backend": backend$1,
		"distributed.configFile": when(usesDeepspeed, text("deepspeed.deepspeed_config_path")),
		"distributed.zeroStage": when((s) => usesDeepspeed(s) && !has(s.native, "deepspeed.deepspeed_config_path"), scalar("deepspeed.zero_stage", (n) => zeroStage(n.text), { default: 0 })),
		"distributed.offload": when((s) => !has(s.native, "deepspeed.deepspeed_config_path"), offload),
		"checkpoint.trigger": checkpointTrigger$1,
		...interval$3("checkpoint", "training.save_steps", checkpointTrigger$1, 500),
		"checkpoint.keep": integer("training.trainer_kwargs.save_total_limit"),
		"checkpoint.resume": resume,
		"evaluation.trigger": evaluationTrigger$1,
		...interval$3("evaluation", "training.eval_steps", evaluationTrigger$1, 500),
		"evaluation.metric": text("training.trainer_kwargs.metric_for_best_model"),
		"evaluation.loadBest": flag("training.trainer_kwargs.load_best_model_at_end", { default: false }),
		"output.dir": text("training.output_dir", { default: "output" }),
		"output.mergeAdapter": when(adapterIsOn, scalar("peft.peft_save_mode", (n) => n.text.toLowerCase() === "merged", { default: false })),
		"logging.destinations": destinations$1
	},
	lists: {
		"data.train": each("data.train.datasets", source$3),
		"data.validation": each("data.validation.datasets", source$3),
		"data.test": each("data.test.datasets", source$3)
	}
};
/** `3`, `"3"` and the name of the enumeration, `ZERO_3`. */
function zeroStage(written) {
	const digit = /^(?:zero_)?([0-3])$/i.exec(written)?.[1];
	return digit === void 0 ? void 0 : Number(digit);
}

// src/frameworks/peft.ts
/** Types whose name is the whole story; of all others it is kept as the variant. */
const plain = /^(LORA|OFT|IA3|PROMPT_TUNING|P_TUNING|PREFIX_TUNING|ADAPTION_PROMPT)$/;
const tasks = {
	causal_lm: "causal-lm",
	seq_2_seq_lm: "seq2seq-lm",
	seq_cls: "sequence-classification",
	token_cls: "token-classification",
	question_ans: "question-answering",
	feature_extraction: "embedding"
};
/** Written by users too, so a run's own keys beside `peft_type` mean a training script's file. */
const ofScripts = [
	"model_name_or_path",
	"learning_rate",
	"output_dir",
	"num_train_epochs",
	"train_file",
	"dataset",
	"training_args"
];
const typeOf = (scope) => textAt(scope.native, "peft_type") ?? "";
const isLora$3 = (scope) => /^(ADA)?LORA$/.test(typeOf(scope));
const isAdaLora = (scope) => typeOf(scope) === "ADALORA";
const isPrompt$1 = (scope) => /^(PROMPT_TUNING|MULTITASK_PROMPT_TUNING|CPT|P_TUNING|PREFIX_TUNING|CARTRIDGE)$/.test(typeOf(scope));
const hasTargets = (scope) => !isPrompt$1(scope);
const hasInit = (scope) => /^(MULTITASK_)?PROMPT_TUNING$/.test(typeOf(scope));
const variant = (scope) => {
	if (typeOf(scope) !== "LORA") return mapped(text("peft_type"), (type) => plain.test(String(type)) ? void 0 : String(type).toLowerCase())(scope);
	return firstOf(mapped(flag("use_dora"), (on) => on === true ? "dora" : void 0), holding("alora_invocation_tokens", "alora"), holding("kasa_config", "kasa"), holding("use_bdlora", "bdlora"))(scope);
};
/** The value, where the key holds anything. */
function holding(key, value) {
	return (scope) => {
		const at = find(scope.native, key);
		return at && !isEmpty(at) && !isVacant(at.node) ? stated(at, value) : void 0;
	};
}
const isVacant = (node) => node.kind === "list" && node.items.length === 0 || node.kind === "map" && node.entries.size === 0 || node.kind === "scalar" && /^(false|\[\])$/i.test(node.text);
const targeted = targetFacts("target_modules");
/** Without target modules PEFT takes those of its table for the architecture. */
const targets$2 = {
	"adapter.targets": (scope) => {
		const fact = targeted["adapter.targets"]?.(scope);
		return fact?.state === "unset" ? external("PEFT chooses by the architecture of the model")(scope) : fact;
	},
	"adapter.targetsMode": (scope) => {
		const fact = targeted["adapter.targetsMode"]?.(scope);
		return fact?.state === "unset" ? byDefault("auto") : fact;
	}
};
const init = scalar("init_lora_weights", (node) => /^true$/i.test(node.text) ? "default" : /^false$/i.test(node.text) ? "random" : node.text, { default: "default" });
const embeddings = /embed|wte|wpe|lm_head/;
const rowsTrained = firstOf(holding("trainable_token_indices", true), when((scope) => typeOf(scope) === "TRAINABLE_TOKENS", holding("token_indices", true)), mapped(texts("modules_to_save"), (names) => Array.isArray(names) && names.some((name) => embeddings.test(String(name))) ? true : void 0));
/**
* PEFT: `adapter_config.json`, written beside the weights of a finished adapter, or by hand for a script.
* Read from src/peft/config.py, utils/peft_types.py and tuners/*\/config.py at 5d602fdb (0.20.1.dev0).
* The list of types grows with every release: an unknown one is other-peft. A quantised base leaves no trace here.
*/
const peft = {
	id: "peft",
	title: "PEFT",
	homepage: "https://huggingface.co/docs/peft",
	version: "0.20.1.dev0",
	dialect: "pyyaml",
	signatures: [{
		kind: "adapter-artifact",
		all: ["peft_type=^[A-Z][A-Z0-9_]+$"],
		none: ofScripts
	}],
	facts: {
		"model.id": text("base_model_name_or_path"),
		"model.revision": text("revision"),
		"model.task": choice("task_type", tasks),
		"method.kind": scalar("peft_type", (node) => peftKinds[node.text] ?? "other-peft"),
		"method.variant": variant,
		"adapter.rank": firstOf(when(isAdaLora, integer("target_r", { default: 8 })), when(isLora$3, integer("r", { default: 8 }))),
		"adapter.alpha": when(isLora$3, number("lora_alpha", { default: 8 })),
		"adapter.dropout": when(isLora$3, number("lora_dropout", { default: 0 })),
		...allWhen(hasTargets, targets$2),
		"adapter.modulesToSave": when(hasTargets, texts("modules_to_save")),
		"adapter.rslora": when(isLora$3, flag("use_rslora", { default: false })),
		"adapter.dora": when(isLora$3, flag("use_dora", { default: false })),
		"adapter.bias": when(isLora$3, choice("bias", {
			none: "none",
			all: "all",
			lora_only: "adapter-only"
		}, { default: "none" })),
		"adapter.init": when(isLora$3, init),
		"prompt.virtualTokens": when(isPrompt$1, integer("num_virtual_tokens")),
		"prompt.init": when(hasInit, choice("prompt_tuning_init", {
			random: "random",
			text: "text",
			sample_vocab: "vocabulary"
		}, { default: "random" })),
		"prompt.initText": when(hasInit, text("prompt_tuning_init_text")),
		"prompt.tokenizer": when(hasInit, text("tokenizer_name_or_path")),
		"prompt.encoder": firstOf(when((s) => typeOf(s) === "P_TUNING", text("encoder_reparameterization_type", { default: "MLP" })), when((s) => typeOf(s) === "PREFIX_TUNING", mapped(flag("prefix_projection", { default: false }), (on) => on === true ? "MLP" : void 0))),
		"tokens.rowsTrained": when(hasTargets, rowsTrained)
	}
};

// src/frameworks/together.ts
/** The body nests what the Python client takes as flat arguments; people keep either in files. */
const training$1 = (name) => [`training_type.${name}`, name];
const method$5 = (scope) => {
	if (has(scope.native, "training_type")) return choice(["training_type.type", "training_type"], {
		full: "full",
		lora: "lora"
	})(scope);
	if (has(scope.native, "lora")) return mapped(flag("lora"), (on) => on === true ? "lora" : "full")(scope);
	return byDefault("lora", "the service trains LoRA adapters unless full training is asked for");
};
const isLora$2 = (scope) => method$5(scope)?.value === "lora";
const name = choice(["training_method.method", "training_method"], {
	sft: "sft",
	dpo: "dpo"
}, { default: "sft" });
/** SimPO is asked for as DPO with a margin. */
const objective$3 = (scope) => {
	const fact = name(scope);
	const margin = positive(["training_method.simpo_gamma", "simpo_gamma"])(scope);
	return fact?.value === "dpo" && typeof margin?.value === "number" ? {
		...margin,
		value: "simpo"
	} : fact;
};
const preference = (scope) => /^(dpo|simpo)$/.test(String(objective$3(scope)?.value));
const format$3 = (scope) => {
	const whole = {
		...scope,
		native: {
			...scope.native,
			base: ""
		}
	};
	return preference(whole) ? byDefault("preference") : void 0;
};
const isSft = (scope) => objective$3(scope)?.value === "sft";
/** A validation file is only used when evaluations are asked for: `n_evals` is 0 otherwise. */
const evaluationTrigger = scalar("n_evals", (node) => Number(node.text) > 0 ? "steps" : "none", { default: "none" });
const trackers = ({ native }) => {
	const at = ["wandb_api_key", "wandb_project_name"].map((key) => find(native, key)).find((found) => found && !isEmpty(found));
	return at ? stated(at, ["wandb"]) : byDefault(["none"]);
};
/**
* Together AI: bodies of `POST /v1/fine-tunes`, and the arguments of its client.
* Read from together-ai 0.52.0 and togethercomputer/together-python at eba5e5f0.
*/
const together = {
	id: "together",
	title: "Together AI fine-tuning",
	homepage: "https://docs.together.ai/docs/fine-tuning-overview",
	version: "0.52.0",
	dialect: "pyyaml",
	signatures: [
		{
			kind: "train",
			all: ["model", "training_file"],
			any: [
				"n_epochs",
				"training_type",
				"training_method",
				"lora_r",
				"wandb_project_name",
				"n_checkpoints"
			],
			none: [
				"hyperparameters",
				"method",
				"output_dir",
				...answerKeys
			]
		},
		{
			kind: "train",
			all: ["from_checkpoint", "training_file"],
			any: [
				"n_epochs",
				"training_type",
				"training_method",
				"lora_r",
				"n_checkpoints"
			],
			none: [
				"model",
				"hyperparameters",
				"method",
				"output_dir",
				...answerKeys
			]
		},
		{
			kind: "job",
			all: ["training_file", "status"],
			any: ["n_epochs", "training_type"]
		}
	],
	facts: {
		"plan.name": text("suffix"),
		...serviceModel("model"),
		"model.id": text(["from_hf_model", "model"]),
		"model.idKind": (scope) => {
			const hub = find(scope.native, "from_hf_model");
			return hub && !isEmpty(hub) ? stated(hub, "hub") : byDefault("service-alias");
		},
		"model.revision": text("hf_model_revision"),
		"model.continuesAdapter": text("from_checkpoint"),
		"method.kind": method$5,
		...allWhen(isLora$2, {
			"adapter.rank": orService(integer(training$1("lora_r"))),
			"adapter.alpha": orService(number(training$1("lora_alpha"))),
			"adapter.dropout": number(training$1("lora_dropout"), { default: 0 }),
			...targetFacts(training$1("lora_trainable_modules"), { default: ["all-linear"] })
		}),
		"objective.kind": objective$3,
		"objective.beta": when(preference, orService(number(["training_method.dpo_beta", "dpo_beta"]))),
		"data.heldOutKind": heldOutFile("validation_file"),
		"data.lossOn": when(isSft, orService(mapped(flag(["training_method.train_on_inputs", "train_on_inputs"]), (inputs) => inputs === true ? "all" : "completion"))),
		"data.sequenceLength": orService(integer("max_seq_length")),
		"data.packing": orService(flag("packing")),
		"hyper.learningRate": number("learning_rate", { default: 1e-5 }),
		"hyper.schedule": choice(["lr_scheduler.lr_scheduler_type", "lr_scheduler_type"], schedules$2, { default: "cosine" }),
		"hyper.warmupRatio": positive("warmup_ratio"),
		"hyper.epochs": number("n_epochs", { default: 1 }),
		"hyper.effectiveBatch": orService(integer("batch_size")),
		"hyper.weightDecay": number("weight_decay", { default: 0 }),
		"hyper.maxGradNorm": number("max_grad_norm", { default: 1 }),
		"hyper.seed": orService(integer("random_seed")),
		"checkpoint.trigger": always("steps", "checkpoints are spread evenly over the run"),
		"evaluation.trigger": evaluationTrigger,
		"evaluation.earlyStopping": mapped(positive("early_stopping_patience"), () => true),
		"output.name": text("suffix"),
		"output.push": (scope) => {
			const at = find(scope.native, "hf_output_repo_name");
			return at && !isEmpty(at) ? stated(at, true) : byDefault(false);
		},
		"output.hubId": text("hf_output_repo_name"),
		"logging.destinations": trackers,
		"logging.project": text("wandb_project_name")
	},
	lists: {
		"data.train": each("training_file", uploadedFile(format$3)),
		"data.validation": each("validation_file", uploadedFile(format$3)),
		secrets: secretsAt([
			"wandb_api_key",
			"wandb_key",
			"hf_api_token"
		])
	}
};

// src/frameworks/torchtune.ts
const builders = {
	alpaca_dataset: {
		source: "tatsu-lab/alpaca",
		format: "instruction",
		lossOn: "all"
	},
	alpaca_cleaned_dataset: {
		source: "yahma/alpaca-cleaned",
		format: "instruction",
		lossOn: "all"
	},
	instruct_dataset: {
		format: "instruction",
		lossOn: "completion"
	},
	chat_dataset: {
		format: "chat",
		lossOn: "completion"
	},
	slimorca_dataset: {
		source: "Open-Orca/SlimOrca-Dedup",
		format: "chat",
		lossOn: "completion"
	},
	samsum_dataset: {
		source: "Samsung/samsum",
		format: "instruction",
		lossOn: "completion"
	},
	grammar_dataset: {
		source: "liweili/c4_200m",
		format: "instruction",
		lossOn: "completion"
	},
	preference_dataset: { format: "preference" },
	hh_rlhf_helpful_dataset: {
		source: "RLHFlow/HH-RLHF-Helpful-standard",
		format: "preference"
	},
	stack_exchange_paired_dataset: {
		source: "lvwerra/stack-exchange-paired",
		format: "preference"
	},
	text_completion_dataset: {
		format: "text",
		lossOn: "all"
	},
	wikitext_dataset: {
		source: "EleutherAI/wikitext_document_level",
		format: "text",
		lossOn: "all"
	},
	cnn_dailymail_articles_dataset: {
		source: "ccdv/cnn_dailymail",
		format: "text",
		lossOn: "all"
	},
	llava_instruct_dataset: {
		source: "liuhaotian/LLaVA-Instruct-150K",
		format: "chat"
	},
	the_cauldron_dataset: {
		source: "HuggingFaceM4/the_cauldron",
		format: "chat"
	},
	vqa_dataset: { format: "instruction" },
	multimodal_chat_dataset: { format: "chat" },
	gsm8k_dataset: {
		source: "openai/gsm8k",
		format: "prompt-only"
	},
	gsm8k_sft: {
		source: "openai/gsm8k",
		format: "instruction"
	}
};
/** Losses by a part of their class name, most telling first. */
const losses = [
	[/grpo/i, "grpo"],
	[/ppo/i, "ppo"],
	[/simpo/i, "simpo"],
	[/orpo/i, "orpo"],
	[/ipo/i, "ipo"],
	[/kto/i, "kto"],
	[/dpo|rsoloss/i, "dpo"],
	[/kl(with|loss)|jsloss|kdloss/i, "distillation"]
];
const crossEntropy = /crossentropy|cewith/i;
/** Schedules by a part of the function or class name. */
const schedules = [
	[/cosine/i, "cosine"],
	[/linear/i, "linear"],
	[/constant/i, "constant"],
	[/onecycle/i, "one-cycle"],
	[/polynomial/i, "polynomial"]
];
const loggers = {
	WandBLogger: "wandb",
	CometLogger: "comet",
	TensorBoardLogger: "tensorboard",
	MLFlowLogger: "mlflow",
	DiskLogger: "file",
	StdoutLogger: "console"
};
/** The asynchronous GRPO recipe keeps under `training:` what the others keep at the top. */
const either$1 = (key) => [key, `training.${key}`];
const modelKey = (scope) => has(scope.native, "model._component_") ? "model" : "policy_model";
const builderName = (scope) => componentAt(scope.native, `${modelKey(scope)}._component_`) ?? "";
const ownModel = (scope) => /^torchtune\./.test(textAt(scope.native, `${modelKey(scope)}._component_`) ?? "");
/** LoRA arguments tell a LoRA builder of the user's own, whose name says nothing. */
const lora = (scope) => /^q?lora_/.test(builderName(scope)) || !ownModel(scope) && has(scope.native, "model.lora_rank");
const inModel = (reading) => when(lora, inside("model", reading));
/** `lora_llama3_1_8b` trains LoRA, `llama3_1_8b` all weights; the vision builders can leave the decoder frozen. */
const method$4 = (scope) => {
	const at = find(scope.native, `${modelKey(scope)}._component_`);
	if (!at || isEmpty(at)) return without("unset", void 0, "model._component_");
	if (at.node.kind !== "scalar") return unresolved(at);
	if (lora(scope)) return stated(at, "lora");
	if (!ownModel(scope)) return unresolved(at, "a builder outside torchtune");
	if (!/vision/.test(builderName(scope))) return stated(at, "full", { note: fullNote });
	return flag("model.decoder_trainable", { default: false })(scope)?.value === false ? stated(at, "partial", { note: visionNote }) : stated(at, "full");
};
const fullNote = "the builder’s name has no `lora_`, so it trains all weights";
const visionNote = "the text decoder is frozen; the vision encoder and its links are trained";
const base4bit = (scope) => builderName(scope).startsWith("qlora_") || flag("model.quantize_base")(scope)?.value === true;
const bits$2 = (scope) => {
	const key = builderName(scope).startsWith("qlora_") ? "_component_" : "quantize_base";
	const at = find(scope.native, `model.${key}`);
	if (base4bit(scope) && at) return stated(at, 4, { note: "torchtune quantises the base to NF4" });
	return byDefault(16);
};
const targets$1 = (scope) => {
	const attention = texts("model.lora_attn_modules")(scope);
	if (!Array.isArray(attention?.value)) return attention;
	const mlp = flag("model.apply_lora_to_mlp")(scope)?.value === true;
	const output = flag("model.apply_lora_to_output")(scope)?.value === true;
	const names = attention.value.map((name) => name === "output_proj" ? "o_proj" : String(name));
	return {
		...attention,
		value: [
			...names,
			...mlp ? [
				"gate_proj",
				"up_proj",
				"down_proj"
			] : [],
			...output ? ["lm_head"] : []
		]
	};
};
const teacher = (scope) => has(scope.native, "teacher_model") || has(scope.native, "kd_loss");
const objective$2 = (scope) => {
	if (teacher(scope)) {
		const at = find(scope.native, "kd_loss") ?? find(scope.native, "teacher_model");
		return at && stated(at, "distillation");
	}
	return scalar(either$1("loss._component_"), (node) => {
		const name = lastPart(node.text);
		if (crossEntropy.test(name)) return "sft";
		return losses.find(([pattern]) => pattern.test(name))?.[1];
	})(scope);
};
/** Cross entropy over whole texts is continued pre-training, unless the texts are finished conversations. */
const onRawText = (scope) => {
	const fact = objective$2(scope);
	const raw = itemsAt(scope.native, "dataset").map((source) => builders[componentAt(source, "_component_") ?? ""]?.format === "text");
	if (fact?.value !== "sft" || raw.length === 0 || raw.includes(false)) return fact;
	return {
		...fact,
		value: "continued-pretraining",
		confidence: .7,
		note: "every source is read as whole texts"
	};
};
const builderOf = (scope) => {
	const name = componentAt(scope.native, "_component_") ?? componentAt(scope.native, "transform._component_");
	return name === void 0 ? void 0 : builders[name.replace(/_transform$/, "_dataset")];
};
/** Names of `datasets` loaders for local files, which stand where a hub id would. */
const loaders = /^(json|csv|text|parquet|arrow|webdataset|pandas)$/;
const sourceId = (scope) => {
	const source = textAt(scope.native, "source");
	if (source !== void 0 && loaders.test(source)) {
		const files = texts("data_files")(scope);
		return Array.isArray(files?.value) ? {
			...files,
			value: files.value[0] ?? source
		} : text("source")(scope);
	}
	if (source !== void 0) return text("source")(scope);
	const at = find(scope.native, "_component_");
	if (!at || isEmpty(at)) return text("source")(scope);
	const implied = builderOf(scope)?.source;
	return implied === void 0 ? text("_component_")(scope) : stated(at, implied, { note: "the source that this builder reads" });
};
const fileFormat$1 = (scope) => {
	const source = find(scope.native, "source");
	const loader = textAt(scope.native, "source");
	if (!source || loader === void 0 || !loaders.test(loader)) return void 0;
	const named = texts("data_files")(scope);
	const file = Array.isArray(named?.value) ? fileFormatOf(String(named.value[0])) : void 0;
	return stated(source, file ?? (/^(json|csv|text|parquet|arrow|webdataset)$/.test(loader) ? loader : "other"));
};
const format$2 = (scope) => {
	const at = find(scope.native, "_component_") ?? find(scope.native, "transform._component_");
	if (!at || isEmpty(at)) return void 0;
	const shape = builderOf(scope)?.format ?? "custom";
	const asked = shape === "text" && has({
		...scope.native,
		base: ""
	}, "policy_model");
	return stated(at, asked ? "prompt-only" : shape);
};
const labelled$2 = (scope) => {
	const fact = format$2(scope);
	if (!fact || fact.value === "custom") return void 0;
	return {
		...fact,
		value: fact.value !== "text" && fact.value !== "prompt-only"
	};
};
const columns = (scope) => {
	const at = find(scope.native, "column_map");
	if (at?.node.kind !== "map") return text("column")(scope)?.value ? column(scope) : void 0;
	const pairs = [...at.node.entries.values()].flatMap((entry) => entry.value.kind === "scalar" ? [`${entry.key}=${entry.value.text}`] : []);
	return stated(at, pairs);
};
const column = (scope) => {
	const fact = text("column")(scope);
	return fact && {
		...fact,
		value: [`text=${String(fact.value)}`]
	};
};
const source$2 = {
	id: sourceId,
	config: text(["name", "subset"]),
	split: (scope) => text("split", builderOf(scope) ? { default: "train" } : {})(scope),
	revision: when((s) => has(s.native, "revision"), text("revision")),
	files: when((s) => has(s.native, "data_files"), texts("data_files")),
	fileFormat: fileFormat$1,
	format: format$2,
	columns,
	labelled: labelled$2,
	weight: when((s) => has(s.native, "weight"), number("weight")),
	trustRemoteCode: when((s) => has(s.native, "trust_remote_code"), flag("trust_remote_code"))
};
/** What the loss covers, where every source agrees. */
const lossOn$2 = (scope) => {
	const facts = itemsAt(scope.native, "dataset").map((native) => lossOfSource({
		...scope,
		native
	}));
	const first = facts[0];
	if (first === void 0) return void 0;
	return facts.every((fact) => fact?.value === first.value) ? first : {
		...first,
		value: "custom"
	};
};
const lossOfSource = (scope) => {
	const builder = builderOf(scope);
	if (builder?.lossOn === void 0) return void 0;
	return scalar("train_on_input", (node) => /^(true|yes|on)$/i.test(node.text) ? "all" : "completion", { default: builder.lossOn })(scope);
};
const packed = (scope) => {
	const facts = itemsAt(scope.native, "dataset").map((native) => flag("packed", { default: false })({
		...scope,
		native
	}));
	return facts.find((fact) => fact?.value === true) ?? facts[0] ?? flag("dataloader.packed")(scope);
};
/** PPO and GRPO use `batch_size` for sampled answers, so it is no batch of the optimiser there. */
const sampling = (scope) => has(scope.native, "ppo_batch_size") || has(scope.native, "grpo_samples") || has(scope.native, "inference");
/** Steps over all epochs: the key counts those of one. */
const maxSteps = (scope) => {
	const perEpoch = positive("max_steps_per_epoch")(scope);
	const epochs = number("epochs")(scope);
	if (typeof perEpoch?.value !== "number" || typeof epochs?.value !== "number") return perEpoch;
	return {
		...perEpoch,
		value: perEpoch.value * epochs.value,
		note: "steps per epoch × epochs"
	};
};
const seed = (scope) => {
	const fact = integer(either$1("seed"))(scope);
	return fact?.state === "unset" ? {
		...fact,
		state: "default",
		note: "drawn at random"
	} : fact;
};
const backend = (scope) => {
	const at = [
		"tensor_parallel_dim",
		"context_parallel_dim",
		"data_parallel_shard_dim",
		"custom_sharded_layers",
		"fsdp_cpu_offload",
		"fsdp"
	].map((key) => find(scope.native, key)).find((found) => found && !isEmpty(found));
	return at ? stated(at, "fsdp2") : without("external", "decided by `tune run`");
};
const checkpointTrigger = firstOf(mapped(positive(either$1("save_every_n_steps")), () => "steps"), always("epoch", "torchtune saves after each epoch"));
/** Merged weights are written beside the adapter unless only the adapter is asked for. */
const merge = (scope) => {
	const only = flag("save_adapter_weights_only", { default: false })(scope);
	return only?.value === true ? {
		...only,
		value: false
	} : without("external", "the adapter and the merged weights are both written", only?.nativeKey);
};
const rewards = (scope) => {
	const at = find(scope.native, "reward_functions");
	const names = itemsAt(scope.native, "reward_functions").flatMap((item) => componentAt(item, "_component_") ?? []);
	return at && names.length > 0 ? stated(at, names) : void 0;
};
/**
* torchtune: one YAML file of components for each recipe.
* Read from recipes/, torchtune/models/*\/_model_builders.py and torchtune/datasets at bd2a0fc7 (0.7.0).
*/
const torchtune = {
	id: "torchtune",
	title: "torchtune",
	homepage: "https://github.com/pytorch/torchtune",
	version: "0.7.0",
	dialect: "omegaconf",
	signatures: [
		{
			kind: "train",
			all: ["model._component_", "optimizer._component_"]
		},
		{
			kind: "train",
			all: ["optimizer._component_=^(torch|torchtune|torchao|bitsandbytes)\\."],
			any: ["policy_model._component_", "checkpointer._component_"]
		},
		{
			kind: "train",
			all: ["model._component_", "training.optimizer._component_"]
		},
		{
			kind: "eval",
			all: ["model._component_", "tasks"],
			none: ["optimizer"]
		},
		{
			kind: "export",
			all: ["model._component_", "quantizer._component_"],
			none: [
				"optimizer",
				"training",
				"tasks",
				"prompt"
			]
		},
		{
			kind: "infer",
			all: ["model._component_", "prompt"],
			none: [
				"optimizer",
				"training",
				"tasks"
			]
		}
	],
	facts: {
		"plan.name": text("name"),
		"model.id": text(either$1("checkpointer.checkpoint_dir")),
		"security.customCode": customCode("_component_", /^(torch|torchtune|torchao|torchdata|bitsandbytes)\./),
		"method.kind": method$4,
		"method.variant": inModel(mapped(flag("use_dora"), (dora) => dora === true ? "dora" : void 0)),
		"adapter.rank": inModel(integer("lora_rank", { default: 8 })),
		"adapter.alpha": inModel(number("lora_alpha", { default: 16 })),
		"adapter.dropout": inModel(number("lora_dropout", { default: 0 })),
		"adapter.targets": when(lora, targets$1),
		"adapter.targetsMode": when(lora, (scope) => {
			const fact = targets$1(scope);
			return fact && fact.value !== null ? {
				...fact,
				value: "list"
			} : fact;
		}),
		"adapter.dora": inModel(flag("use_dora", { default: false })),
		"quantization.bits": bits$2,
		"quantization.scheme": when(base4bit, always("torchao")),
		"quantization.type": when(base4bit, always("nf4")),
		"quantization.aware": (scope) => {
			const at = find(scope.native, "quantizer._component_");
			return at && !isEmpty(at) ? stated(at, true) : byDefault(false);
		},
		"objective.kind": onRawText,
		"objective.beta": when((s) => objective$2(s)?.value === "dpo", number("loss.beta", { default: .1 })),
		"objective.referenceModel": when((s) => !lora(s) && /^(dpo|ppo|grpo)$/.test(String(objective$2(s)?.value)), text([
			"ref_checkpointer.checkpoint_dir",
			"ref_policy_checkpointer.checkpoint_dir",
			"postprocessing.ref_checkpointer.checkpoint_dir"
		])),
		"objective.rewards": rewards,
		"objective.teacher": when(teacher, text("teacher_checkpointer.checkpoint_dir")),
		"data.heldOutKind": (scope) => {
			const at = find(scope.native, "dataset_val");
			return at && !isEmpty(at) ? stated(at, "dataset") : byDefault("none");
		},
		"data.template": text("tokenizer.prompt_template"),
		"data.lossOn": when((s) => objective$2(s)?.value === "sft", lossOn$2),
		"data.sequenceLength": integer(["tokenizer.max_seq_len", "dataset.max_seq_len"]),
		"data.packing": packed,
		"data.shuffle": flag(["shuffle", "dataloader.shuffle"]),
		"hyper.learningRate": number(either$1("optimizer.lr")),
		"hyper.schedule": (scope) => has(scope.native, "lr_scheduler") ? scalar(["lr_scheduler._component_", "lr_scheduler"], (node) => schedules.find(([pattern]) => pattern.test(lastPart(node.text)))?.[1] ?? "other")(scope) : byDefault("constant", "without `lr_scheduler` the rate stays as it is"),
		"hyper.warmupSteps": positive("lr_scheduler.num_warmup_steps"),
		"hyper.epochs": number("epochs"),
		"hyper.maxSteps": maxSteps,
		"hyper.microBatch": when((s) => !sampling(s), integer("batch_size")),
		"hyper.effectiveBatch": when((s) => has(s.native, "ppo_batch_size"), integer("ppo_batch_size")),
		"hyper.accumulation": when((s) => !sampling(s), integer("gradient_accumulation_steps")),
		"hyper.optimizer": optimizerClass(either$1("optimizer._component_")),
		"hyper.weightDecay": number(either$1("optimizer.weight_decay")),
		"hyper.maxGradNorm": number(either$1("clip_grad_norm")),
		"hyper.seed": seed,
		"precision.train": choice(either$1("dtype"), {
			bf16: "bf16",
			bfloat16: "bf16",
			fp16: "fp16",
			fp32: "fp32",
			float32: "fp32"
		}),
		"memory.gradientCheckpointing": flag(either$1("enable_activation_checkpointing"), { default: false }),
		"memory.activationOffload": flag(either$1("enable_activation_offloading"), { default: false }),
		"hardware.count": external("decided by `tune run`"),
		"distributed.backend": backend,
		"distributed.offload": scalar(["fsdp_cpu_offload", "fsdp.cpu_offload"], (node) => /^(true|yes|on)$/i.test(node.text) ? "cpu" : "none", { default: "none" }),
		"distributed.tensorParallel": integer("tensor_parallel_dim", { default: 1 }),
		"distributed.contextParallel": integer("context_parallel_dim", { default: 1 }),
		"checkpoint.trigger": checkpointTrigger,
		"checkpoint.every": firstOf(positive(either$1("save_every_n_steps")), positive("save_every_n_epochs")),
		"checkpoint.everyUnit": firstOf(mapped(positive(either$1("save_every_n_steps")), () => "steps"), mapped(positive("save_every_n_epochs"), () => "epochs")),
		"checkpoint.resume": resume$2("resume_from_checkpoint"),
		"evaluation.trigger": scalar("run_val_every_n_steps", (node) => Number(node.text) > 0 ? "steps" : "none", { default: "none" }),
		"evaluation.every": positive("run_val_every_n_steps"),
		"evaluation.everyUnit": mapped(positive("run_val_every_n_steps"), () => "steps"),
		"output.dir": text(["output_dir", "checkpointer.output_dir"]),
		"output.mergeAdapter": when(lora, merge),
		"logging.destinations": scalar("metric_logger._component_", (node) => [loggers[lastPart(node.text)] ?? "other"]),
		"logging.project": text("metric_logger.project"),
		"tokens.resize": flag("resize_token_embeddings", { default: false })
	},
	lists: {
		"data.train": firstList(each("dataset.datasets", source$2), each(["dataset", "datasets"], source$2)),
		"data.validation": each("dataset_val", source$2)
	}
};

// src/frameworks/trl.ts
/** Keys that only one trainer's configuration has, so that they tell the command (trl/trainer/*_config.py). */
const exclusiveKeys = [
	["sft", [
		"packing",
		"eval_packing",
		"packing_strategy",
		"assistant_only_loss",
		"completion_only_loss",
		"dataset_text_field"
	]],
	["dpo", [
		"f_divergence_type",
		"discopop_tau",
		"use_weighting",
		"rpo_alpha",
		"ld_alpha"
	]],
	["kto", ["desirable_weight", "undesirable_weight"]],
	["reward-model", ["center_rewards_coefficient"]],
	["grpo", [
		"importance_sampling_level",
		"scale_rewards",
		"top_entropy_quantile"
	]],
	["rloo", [
		"rloo_k",
		"normalize_advantages",
		"reward_clip_range"
	]],
	["ppo", ["cliprange_value", "vf_coef"]],
	["distillation", [
		"lmbda",
		"seq_kd",
		"teacher_model_name_or_path"
	]]
];
/** Values of `loss_type` that only one trainer takes. */
const exclusiveLosses = [
	["dpo", /^(exo_pair|nca_pair|robust|bco_pair|sppo_hard|aot|aot_pair|aot_unpaired|apo_zero|apo_down|discopop)$/],
	["kto", /^(kto|apo_zero_unpaired)$/],
	["grpo", /^(grpo|dapo|dr_grpo|bnpo|cispo|sapo|luspo|vespo)$/],
	["sft", /^(nll|dft|chunked_nll)$/]
];
/** Keys of `ModelConfig` and of the trainers' configurations that no other reader's files have. */
const ownKeys = [
	"attn_implementation",
	"model_revision",
	"torch_dtype",
	"use_peft",
	"lora_target_modules",
	"load_in_4bit",
	"bnb_4bit_quant_type",
	"dataset_num_proc",
	"packing",
	"assistant_only_loss",
	"completion_only_loss",
	"max_prompt_length",
	"max_completion_length",
	"num_generations",
	"reward_funcs",
	"reward_weights",
	"log_completions"
];
/** Keys of a run, as against a script that only loads a model and data. */
const runKeys = [
	"output_dir",
	"learning_rate",
	"lr_scheduler_type",
	"num_train_epochs",
	"max_steps",
	"per_device_train_batch_size",
	"gradient_accumulation_steps",
	"gradient_checkpointing",
	"warmup_ratio",
	"warmup_steps",
	"optim",
	"bf16",
	"fp16",
	"use_peft",
	"max_length",
	"max_seq_length",
	"packing",
	"save_strategy",
	"eval_strategy",
	"push_to_hub",
	"report_to"
];
/** Keys by which other frameworks and scripts are known. */
const foreignKeys = [
	"stage",
	"finetuning_type",
	"template",
	"cutoff_len",
	"training_data_path",
	"data_config_path",
	"export_dir",
	"base_model",
	"model_id_or_path",
	...openInstructKeys,
	"train_file",
	"instance_prompt",
	"block_size",
	"max_source_length"
];
/** TRL's own key, and the one of scripts that were made after its examples. */
const datasetKeys = ["dataset_name", "dataset_id_or_path"];
/** Adapter switches of other scripts: beside them, TRL's silence on adapters says nothing. */
const foreignAdapters = [
	"use_lora",
	"use_qlora",
	"lora",
	"lora_rank",
	"peft",
	"peft_config",
	"peft_type",
	"adapter"
];
const learningRates = {
	sft: 2e-5,
	dpo: 1e-6,
	ipo: 1e-6,
	kto: 1e-6,
	grpo: 1e-6,
	rloo: 1e-6,
	"reward-model": 1e-4
};
const betas = {
	dpo: .1,
	ipo: .1,
	kto: .1,
	rloo: .05,
	grpo: 0
};
const formats$1 = {
	dpo: "preference",
	ipo: "preference",
	orpo: "preference",
	cpo: "preference",
	simpo: "preference",
	"reward-model": "preference",
	kto: "binary-feedback",
	grpo: "prompt-only",
	rloo: "prompt-only",
	ppo: "prompt-only"
};
const dtypes = {
	float32: "fp32",
	bfloat16: "bf16",
	float16: "fp16",
	auto: "auto"
};
const checkpointingNote = "on by default in TRL 1.x; older releases left it off, as transformers does";
const usesPeft = (scope) => flag("use_peft")(scope)?.value === true;
const isHandbook = (scope) => has(scope.native, "dataset_mixture") || has(scope.native, "dataset_mixer");
const kindOf = (scope) => {
	const kind = objective$1(scope).value;
	return typeof kind === "string" ? kind : void 0;
};
const kindIn = (...kinds) => (scope) => kinds.includes(kindOf(scope) ?? "");
const isQuantised = (scope) => /^[48]$/.test(String(bits$1(scope)?.value));
const isFourBit = (scope) => bits$1(scope)?.value === 4;
const foreignAdapter = (scope) => foreignAdapters.find((key) => has(scope.native, key));
const evaluates = (scope) => evaluationTrigger$10(scope)?.value !== "none";
/** A file with nothing but keys of transformers may belong to any script, and has none of TRL's own defaults. */
const isSurelyTrl = (scope) => kindOf(scope) !== void 0 || isHandbook(scope) || ownKeys.some((key) => find(scope.native, key));
/**
* TRL's command line, its scripts and those made after them: alignment-handbook, open-r1. The command chooses the
* trainer, so a file seldom says what it optimises.
* Read from trl/trainer and trl/scripts at f2cd5771 (1.10.0.dev0) and alignment-handbook 925acdfe.
*/
const trl = {
	id: "trl",
	title: "TRL",
	homepage: "https://huggingface.co/docs/trl",
	version: "1.10.0.dev0",
	dialect: "pyyaml",
	signatures: [{
		kind: "train",
		all: ["model_name_or_path"],
		any: [
			"dataset_name",
			"dataset_id_or_path",
			"datasets[].path",
			"dataset_mixture.datasets",
			"dataset_mixer",
			"use_peft",
			"dataset_train_split"
		],
		also: runKeys,
		none: foreignKeys
	}, {
		kind: "train",
		all: ["per_device_train_batch_size"],
		min: 2,
		any: ownKeys,
		none: [
			"model_name_or_path",
			"model",
			"model_name",
			"model_id",
			...foreignKeys
		]
	}],
	facts: {
		"plan.name": text("run_name"),
		"plan.dialect": (scope) => {
			const at = findFirst(scope.native, ["dataset_mixture", "dataset_mixer"]);
			return at ? stated(at, "alignment-handbook") : void 0;
		},
		"model.id": (scope) => find(scope.native, "model_name_or_path") ? text("model_name_or_path")(scope) : without("external", "given on the command line", "model_name_or_path"),
		"model.revision": text("model_revision", { default: "main" }),
		"model.loadDtype": unlessNull("torch_dtype", firstSaid(choice(["dtype", "torch_dtype"], dtypes), when(isSurelyTrl, always("fp32", "TRL 1.x loads in float32 unless `dtype` is set"))), "left to transformers"),
		"model.attention": text("attn_implementation"),
		"security.trustRemoteCode": flag("trust_remote_code", { default: false }),
		"security.customCode": rewardCode,
		"method.kind": method$3,
		"method.variant": when(usesPeft, firstOn([["use_dora", "dora"]])),
		...allWhen(usesPeft, {
			"adapter.rank": integer("lora_r", { default: 16 }),
			"adapter.alpha": number("lora_alpha", { default: 32 }),
			"adapter.dropout": number("lora_dropout", { default: .05 }),
			...peftTargetFacts("lora_target_modules"),
			"adapter.modulesToSave": texts("lora_modules_to_save"),
			"adapter.rslora": flag("use_rslora", { default: false }),
			"adapter.dora": flag("use_dora", { default: false })
		}),
		"quantization.bits": bits$1,
		...allWhen(isQuantised, {
			"quantization.scheme": always("bitsandbytes"),
			"quantization.type": when(isFourBit, text("bnb_4bit_quant_type", { default: "nf4" })),
			"quantization.double": when(isFourBit, flag("use_bnb_nested_quant", { default: false })),
			"quantization.computeDtype": when(isFourBit, choice(["dtype", "torch_dtype"], dtypes))
		}),
		"objective.kind": objective$1,
		"objective.beta": (scope) => {
			const standard = betas[kindOf(scope) ?? ""];
			return number("beta", standard === void 0 ? {} : { default: standard })(scope);
		},
		"objective.rewards": texts([
			"reward_funcs",
			"reward_model_name_or_path",
			"reward_model_path"
		]),
		"objective.teacher": text("teacher_model_name_or_path"),
		"data.heldOutKind": heldOut,
		"data.heldOutSize": number(["dataset_mixture.test_split_size", "test_split_size"]),
		"data.chatTemplate": verbatim(["chat_template_path", "chat_template"]),
		"data.lossOn": when(kindIn("sft"), lossOn$1),
		"data.sequenceLength": unlessNull("max_length", (scope) => integer(["max_length", "max_seq_length"], kindIn("sft", "dpo", "ipo", "kto", "reward-model")(scope) ? { default: 1024 } : {})(scope), "an empty `max_length` turns truncation off"),
		"data.inputLength": when(kindIn("grpo", "rloo", "ppo"), integer("max_prompt_length")),
		"data.outputLength": when(kindIn("grpo", "rloo"), integer("max_completion_length", { default: 512 })),
		"data.packing": firstSaid(flag("packing"), when(kindIn("sft"), always(false))),
		"data.streaming": flag(["dataset_streaming", "streaming"], { default: false }),
		"data.mixing": when((scope) => has(scope.native, "datasets") || isHandbook(scope), always("concat")),
		...trainingArguments,
		"hyper.learningRate": (scope) => {
			const standard = learningRates[kindOf(scope) ?? ""];
			return number("learning_rate", standard === void 0 ? {} : { default: standard })(scope);
		},
		"precision.train": training,
		"memory.gradientCheckpointing": (scope) => flag("gradient_checkpointing", isSurelyTrl(scope) ? {
			default: true,
			note: checkpointingNote
		} : {})(scope),
		"memory.activationOffload": flag("activation_offloading", { default: false }),
		"hardware.count": external("decided by the launcher"),
		"checkpoint.resume": (scope) => {
			const fact = resume$2("resume_from_checkpoint")(scope);
			return fact?.state === "default" && isHandbook(scope) ? byDefault("auto", "the scripts of alignment-handbook resume the last checkpoint in `output_dir`") : fact;
		},
		"evaluation.benchmarks": when((scope) => has(scope.native, "benchmarks"), texts("benchmarks")),
		"logging.project": text(["project", "wandb_project"])
	},
	lists: {
		"data.train": trained,
		"data.validation": firstList(tested, mixer("test")),
		secrets: secretsAt(["hub_token", "push_to_hub_token"], ["env"])
	}
};
/** Sources as alignment-handbook writes them. `weight` is the share of each that is taken. */
const handbookSource = {
	id: text("id"),
	config: text("config"),
	split: text("split", { default: "train" }),
	weight: number("weight", { default: 1 }),
	format: format$1,
	labelled: labelled$1
};
/** Sources of TRL's own mixture. `fraction` is the share of the mixture. */
const mixtureSource = {
	...loadedFrom("path", "data_files"),
	config: text("name"),
	split: text("split", { default: "train" }),
	weight: number("fraction"),
	format: format$1,
	labelled: labelled$1
};
function method$3(scope) {
	const fact = flag("use_peft")(scope);
	if (typeof fact?.value === "boolean") return {
		...fact,
		value: fact.value ? "lora" : "full"
	};
	if (fact?.state !== "unset") return fact;
	const spectrum = find(scope.native, "spectrum_config_path");
	if (spectrum && !isEmpty(spectrum)) return stated(spectrum, "partial");
	return foreignAdapter(scope) === void 0 ? byDefault("full", "TRL trains all weights unless `use_peft` is true") : decidedByScript(scope);
}
function bits$1(scope) {
	return firstSaid(firstOn([["load_in_4bit", 4], ["load_in_8bit", 8]]), when((own) => foreignAdapter(own) !== void 0, decidedByScript), always(16))(scope);
}
function decidedByScript(scope) {
	const key = foreignAdapter(scope) ?? "";
	return without("unresolved", `\`${key}\` is no key of TRL; the script behind this file decides`, key);
}
/** By the path, then by keys of one trainer, then by its losses; else the command decides. */
function objective$1(scope) {
	const whole = {
		...scope,
		native: {
			...scope.native,
			base: ""
		}
	};
	const path = objectiveByPath(scope.path);
	const keyed = exclusiveKeys.flatMap(([kind, keys]) => {
		const at = findFirst(whole.native, keys);
		return at ? [{
			kind,
			at
		}] : [];
	});
	const [first, ...others] = keyed;
	if (path && keyed.every(({ kind }) => agree(kind, path.kind))) return {
		value: refined(path.kind, whole),
		state: "derived",
		confidence: path.confidence,
		note: "by the path; TRL takes it from the command"
	};
	if (path || others.length > 0) return without("unresolved", "the path and the keys of this file speak of different objectives");
	return first ? stated(first.at, refined(first.kind, whole)) : byLoss(whole);
}
/** Trainers that build on another one's configuration take its keys too. */
const heirs = {
	ipo: "dpo",
	distillation: "sft",
	"continued-pretraining": "sft",
	simpo: "cpo"
};
const agree = (byKey, byPath) => byKey === byPath || heirs[byPath] === byKey;
function byLoss(scope) {
	const at = find(scope.native, "loss_type");
	const losses = lossesOf(scope);
	const found = exclusiveLosses.find(([, own]) => losses.length > 0 && losses.every((loss) => own.test(loss)));
	if (at && found) return stated(at, found[0]);
	const rewards = findFirst(scope.native, ["reward_funcs", "num_generations"]);
	return rewards ? stated(rewards, "grpo", {
		confidence: .7,
		note: "RLOO takes the same keys, but is rarely used"
	}) : without("external", "the command decides: `trl sft`, `trl dpo`, `trl grpo`, …");
}
function refined(kind, scope) {
	const [loss, ...others] = lossesOf(scope);
	if (others.length > 0) return kind;
	if (kind === "dpo" && loss === "ipo") return "ipo";
	return kind === "cpo" && loss === "simpo" ? "simpo" : kind;
}
function lossesOf(scope) {
	const fact = texts("loss_type")(scope);
	return Array.isArray(fact?.value) ? fact.value.map((loss) => String(loss).toLowerCase()) : [];
}
/** Reward functions of one's own are named by their Python path. */
function rewardCode(scope) {
	const fact = texts("reward_funcs")(scope);
	if (!Array.isArray(fact?.value)) return void 0;
	const paths = fact.value.filter((name) => /^[A-Za-z_]\w*(\.\w+)+$/.test(String(name)));
	return paths.length > 0 ? {
		...fact,
		value: paths
	} : void 0;
}
function heldOut(scope) {
	const size = findFirst(scope.native, ["dataset_mixture.test_split_size", "test_split_size"]);
	if (size && !isEmpty(size)) return scalar([size.path], (node) => Number(node.text) < 1 ? "fraction" : "count")(scope);
	const split = find(scope.native, "dataset_test_split");
	if (split && !isEmpty(split)) return stated(split, "dataset");
	const [held] = mixer("test")(scope).records;
	const at = find(scope.native, "dataset_mixer");
	if (held && at) return stated(at, "dataset");
	const named = findFirst(scope.native, datasetKeys);
	if (named && evaluates(scope)) return byDefault("dataset", "the split `test` of `dataset_name`");
	return named || isHandbook(scope) || has(scope.native, "datasets") ? byDefault("none") : without("external", "the data is given on the command line");
}
/** Without either key the columns of the data decide: prompt and completion, or one text. */
function lossOn$1(scope) {
	const turns = firstOn([["assistant_only_loss", "assistant-turns"]])(scope);
	if (turns) return turns;
	const fact = flag("completion_only_loss")(scope);
	return typeof fact?.value === "boolean" ? {
		...fact,
		value: fact.value ? "completion" : "all"
	} : without("external", "the columns of the data decide", "completion_only_loss");
}
/** bf16 unless one of the two is written, in TRL 1.x. */
function training(scope) {
	const off = flag("bf16")(scope);
	if (off?.value === false && flag("fp16")(scope)?.value !== true) return {
		...off,
		value: "fp32"
	};
	const fact = precision$2("bf16", "fp16", "bf16")(scope);
	return fact?.state === "default" && !isSurelyTrl(scope) ? without("external", "the script behind this file decides", "bf16") : fact;
}
function format$1(scope) {
	const known = formats$1[kindOf(scope) ?? ""];
	if (known !== void 0) return byDefault(known);
	const fact = texts("columns")(scope);
	if (!Array.isArray(fact?.value)) return void 0;
	const value = formatOf(fact.value.map(String));
	return value === void 0 ? void 0 : {
		...fact,
		value
	};
}
function formatOf(columns) {
	if (columns.includes("chosen") && columns.includes("rejected")) return "preference";
	if (columns.includes("messages") || columns.includes("conversations")) return "chat";
	if (columns.includes("completion")) return "instruction";
	return columns.includes("text") ? "text" : void 0;
}
function labelled$1(scope) {
	const fact = format$1(scope);
	return fact && {
		...fact,
		value: fact.value !== "text" && fact.value !== "prompt-only"
	};
}
function trained(scope) {
	return [
		each("dataset_mixture.datasets", handbookSource),
		each("datasets", mixtureSource),
		mixer("train"),
		named$1("dataset_train_split", "train")
	].map((list) => list(scope)).find(({ fact }) => fact.state !== "unset") ?? noRecords("external", void 0, "given on the command line");
}
/** The test split of `dataset_name`, which only counts while evaluation is on. */
function tested(scope) {
	return evaluates(scope) || has(scope.native, "dataset_test_split") ? named$1("dataset_test_split", "test")(scope) : noRecords("unset", "dataset_test_split");
}
function named$1(splitKey, standard) {
	return (scope) => {
		const at = findFirst(scope.native, datasetKeys);
		if (!at || isEmpty(at)) return noRecords("unset", "dataset_name");
		const record = {
			id: text(datasetKeys)(scope),
			config: text("dataset_config")(scope),
			split: text(splitKey, { default: standard })(scope),
			columns: promptColumn(scope),
			format: format$1(scope),
			labelled: labelled$1(scope)
		};
		return recordsOf([record], at);
	};
}
/** open-r1's name for the column that becomes the prompt. */
function promptColumn(scope) {
	const at = find(scope.native, "dataset_prompt_column");
	const column = textAt(scope.native, "dataset_prompt_column");
	return at && column !== void 0 ? stated(at, [`prompt=${column}`]) : void 0;
}
/** `dataset_mixer` of older handbooks: every split with `train` or `test` in its name goes there, from every source. */
function mixer(part) {
	return (scope) => {
		const at = find(scope.native, "dataset_mixer");
		if (at?.node.kind !== "map") return noRecords("unset", "dataset_mixer");
		const written = texts("dataset_splits", { default: ["train", "test"] })(scope);
		const splits = Array.isArray(written?.value) ? written.value.map(String) : [];
		const configs = texts("dataset_configs")(scope);
		const records = splits.filter((split) => split.includes(part)).flatMap((split) => {
			const { records } = mixerSources(scope, "dataset_mixer", "weight", (index) => ({
				config: nth(configs, index),
				split: written && {
					...written,
					value: split
				},
				format: format$1(scope),
				labelled: labelled$1(scope)
			}));
			return records;
		});
		return recordsOf(part === "test" ? records.map(({ weight: _taken, ...rest }) => rest) : records, at);
	};
}
function nth(fact, index) {
	const value = Array.isArray(fact?.value) ? fact.value[index] : void 0;
	return fact && value !== void 0 ? {
		...fact,
		value: String(value)
	} : void 0;
}

// src/frameworks/unsloth.ts
const methods = {
	lora: "lora",
	full: "full"
};
const formats = {
	alpaca: "instruction",
	chatml: "chat",
	sharegpt: "chat"
};
/** Layers of the default `target_modules`. */
const targets = [
	"q_proj",
	"k_proj",
	"v_proj",
	"o_proj",
	"gate_proj",
	"up_proj",
	"down_proj"
];
const isLora$1 = (scope) => method$2(scope)?.value === "lora";
/** Without a model the file is a preset of Studio, where people choose the rest. */
const isPreset = (scope) => !has(scope.native, "model");
const format = scalar("data.format_type", (node) => formats[node.text.toLowerCase()], { none: ["auto"] });
/**
* Unsloth's own command line and the presets of Unsloth Studio.
* Read from unsloth_cli/config.py, commands/train.py and studio/backend/core/training/trainer.py at 015bdef0.
*/
const unsloth = {
	id: "unsloth",
	title: "Unsloth",
	homepage: "https://docs.unsloth.ai",
	version: "015bdef0",
	dialect: "pyyaml",
	signatures: [{
		kind: "train",
		all: ["training.max_seq_length"],
		any: ["training.training_type", "lora.lora_r"]
	}],
	facts: {
		"model.id": (scope) => isPreset(scope) ? without("external", "chosen in Studio", "model") : text("model")(scope),
		"method.kind": method$2,
		"method.variant": when(isLora$1, firstOn([["lora.use_dora", "dora"]])),
		...allWhen(isLora$1, allInside("lora", {
			"adapter.rank": integer("lora_r", { default: 64 }),
			"adapter.alpha": number("lora_alpha", { default: 16 }),
			"adapter.dropout": number("lora_dropout", { default: 0 }),
			...targetFacts("target_modules", { default: targets }),
			"adapter.rslora": flag("use_rslora", { default: false }),
			"adapter.dora": flag("use_dora", { default: false }),
			"adapter.init": firstSaid(firstOn([["use_loftq", "loftq"]]), always("default"))
		})),
		"quantization.bits": bits,
		"quantization.scheme": when((scope) => bits(scope)?.value === 4, always("bitsandbytes")),
		"quantization.type": when((scope) => bits(scope)?.value === 4, always("nf4")),
		"objective.kind": always("sft"),
		"data.lossOn": mapped(flag("training.train_on_completions", { default: false }), (on) => on === true ? "assistant-turns" : "all"),
		"data.sequenceLength": integer("training.max_seq_length", { default: 2048 }),
		"data.packing": flag("training.packing", { default: false }),
		...allInside("training", {
			"hyper.learningRate": number("learning_rate", { default: 2e-4 }),
			"hyper.schedule": choice("lr_scheduler_type", schedules$2, { default: "linear" }),
			"hyper.warmupSteps": (scope) => integer("warmup_steps", has(scope.native, "warmup_ratio") ? {} : { default: 5 })(scope),
			"hyper.warmupRatio": positive("warmup_ratio"),
			"hyper.epochs": epochs,
			"hyper.maxSteps": positive("max_steps"),
			"hyper.microBatch": integer("batch_size", { default: 2 }),
			"hyper.accumulation": integer("gradient_accumulation_steps", { default: 4 }),
			"hyper.optimizer": optimizer$3("optim", "adamw-8bit"),
			"hyper.weightDecay": number("weight_decay", { default: .01 }),
			"hyper.seed": integer("random_seed", { default: 3407 }),
			"memory.gradientCheckpointing": scalar("gradient_checkpointing", (node) => !/^(none|false|no|off)$/i.test(node.text), { default: true }),
			"checkpoint.trigger": (scope) => {
				const every = positive("save_steps")(scope);
				return typeof every?.value === "number" ? {
					...every,
					value: "steps"
				} : byDefault("end");
			},
			"checkpoint.every": positive("save_steps"),
			"output.dir": text("output_dir", { default: "./outputs" })
		}),
		"precision.train": always("auto", "bf16 where the accelerator has it, else fp16"),
		"hardware.count": external("decided by the launcher"),
		"logging.destinations": destinations,
		"logging.project": when((scope) => flag("logging.enable_wandb")(scope)?.value === true, text("logging.wandb_project", { default: "unsloth-training" }))
	},
	lists: {
		"data.train": firstList(source$1("data.dataset"), source$1("data.local_dataset"), chosenInStudio),
		secrets: secretsAt(["logging.wandb_token", "logging.hf_token"])
	}
};
function method$2(scope) {
	return scalar("training.training_type", (node) => methods[node.text.toLowerCase()], {
		default: "lora",
		note: "Unsloth trains a LoRA adapter unless `training_type` is full"
	})(scope);
}
/** `load_in_4bit` is not asked when all weights are trained. */
function bits(scope) {
	if (method$2(scope)?.value === "full") return byDefault(16);
	const fact = flag("training.load_in_4bit")(scope);
	if (typeof fact?.value === "boolean") return {
		...fact,
		value: fact.value ? 4 : 16
	};
	if (fact?.state !== "unset") return fact;
	return isPreset(scope) ? without("external", "chosen in Studio", "training.load_in_4bit") : byDefault(4, "Unsloth loads the base of an adapter in 4 bits unless told not to");
}
/** `num_epochs: 0` beside `max_steps` leaves the steps to decide. */
function epochs(scope) {
	const stepped = typeof positive("max_steps")(scope)?.value === "number";
	return positive("num_epochs", stepped ? {} : { default: 3 })(scope);
}
function destinations(scope) {
	const known = [firstOn([["logging.enable_wandb", "wandb"]])(scope), firstOn([["logging.enable_tensorboard", "tensorboard"]])(scope)].filter((fact) => typeof fact?.value === "string");
	const [first] = known;
	return first ? {
		...first,
		value: known.map((fact) => fact.value ?? "")
	} : byDefault([]);
}
function source$1(key) {
	return (scope) => {
		const at = find(scope.native, key);
		const names = texts(key)(scope);
		if (!at || isEmpty(at)) return noRecords("unset", key);
		if (!Array.isArray(names?.value)) return {
			fact: without("unresolved", void 0, key),
			records: []
		};
		const records = names.value.map((name) => ({
			id: {
				...names,
				value: String(name)
			},
			fileFormat: fileFormat(names, String(name)),
			format: format(scope),
			labelled: labelled(scope)
		}));
		return recordsOf(records, at);
	};
}
function fileFormat(fact, name) {
	const value = fileFormatOf(name);
	return value === void 0 ? void 0 : {
		...fact,
		value
	};
}
function labelled(scope) {
	const fact = format(scope);
	return fact && fact.value !== null ? {
		...fact,
		value: true
	} : void 0;
}
function chosenInStudio(scope) {
	return isPreset(scope) ? noRecords("external", "data.dataset", "chosen in Studio") : noRecords("unset", "data.dataset");
}

// src/frameworks/verl.ts
/** Keys of other frameworks whose files hold a verl section of their own. */
const ofOthers = [
	"run.model_type",
	"services",
	"task_type"
];
/**
* verl: Hydra YAML for supervised and reinforcement runs. Much is set on the command line, so a file often says
* little and inherits the rest.
* Read from verl/trainer/config at b178a3cd (0.8.0.dev).
*/
const verl = {
	id: "verl",
	title: "verl",
	homepage: "https://verl.readthedocs.io",
	version: "0.8.0.dev",
	dialect: "omegaconf",
	signatures: [
		{
			kind: "train",
			all: ["model.partial_pretrain", "data.train_files"],
			none: ofOthers
		},
		{
			kind: "train",
			all: ["actor_rollout_ref"],
			any: [
				"algorithm.adv_estimator",
				"data.train_files",
				"algorithm"
			],
			none: ofOthers
		},
		{
			kind: "train",
			all: ["actor_rollout_ref", "defaults[]"],
			any: [
				"data",
				"trainer",
				"rollout",
				"async_training"
			],
			none: ofOthers
		},
		{
			kind: "train",
			all: ["data.train_files", "trainer.total_epochs"],
			any: ["model.path", "defaults[]"],
			none: [
				"actor_rollout_ref",
				"model.partial_pretrain",
				...ofOthers
			]
		}
	],
	facts: verlFacts,
	lists: verlLists
};

// src/frameworks/vertex.ts
/** Specifications of a job by what they optimise; the Python clients send snake case. */
const specifications = [
	["supervisedTuningSpec", "sft"],
	["supervised_tuning_spec", "sft"],
	["preferenceOptimizationSpec", "dpo"],
	["preference_optimization_spec", "dpo"],
	["distillationSpec", "distillation"],
	["distillation_spec", "distillation"],
	["reinforcementTuningSpec", "reinforcement"],
	["reinforcement_tuning_spec", "reinforcement"],
	["partnerModelTuningSpec", "sft"],
	["partner_model_tuning_spec", "sft"],
	["fullFineTuningSpec", "sft"],
	["full_fine_tuning_spec", "sft"]
];
const names = specifications.map(([name]) => name);
const snake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const inSpecification = (name) => names.flatMap((specification) => [`${specification}.${name}`, `${specification}.${snake(name)}`]);
const setting = (name) => ["hyperParameters", "hyper_parameters"].flatMap((block) => [...inSpecification(`${block}.${name}`), ...names.map((specification) => `${specification}.${block}.${snake(name)}`)]);
const either = (name) => [name, snake(name)];
const specified = (native) => specifications.find(([name]) => find(native, name) !== void 0);
const objective = ({ native }) => {
	const [name, kind] = specified(native) ?? [];
	const at = name === void 0 ? void 0 : find(native, name);
	return at && kind !== void 0 ? stated(at, kind) : void 0;
};
const ranks = {
	ADAPTER_SIZE_ONE: 1,
	ADAPTER_SIZE_TWO: 2,
	ADAPTER_SIZE_FOUR: 4,
	ADAPTER_SIZE_EIGHT: 8,
	ADAPTER_SIZE_SIXTEEN: 16,
	ADAPTER_SIZE_THIRTY_TWO: 32
};
const sized = mapped(text(setting("adapterSize")), (size) => ranks[String(size)]);
const full = ({ native }) => {
	const at = find(native, "fullFineTuningSpec") ?? find(native, "full_fine_tuning_spec");
	return at && stated(at, "full");
};
const method$1 = (scope) => firstOf(mapped(text(inSpecification("tuningMode")), (mode) => mode === "TUNING_MODE_FULL" ? "full" : mode === "TUNING_MODE_PEFT_ADAPTER" ? "lora" : void 0), full, mapped(sized, () => "lora"), undisclosedMethod)(scope);
const isAdapter = (scope) => method$1(scope)?.value === "lora";
const trainingKeys$1 = inSpecification("trainingDatasetUri");
const validationKeys = inSpecification("validationDatasetUri");
/**
* Google Vertex AI: bodies of `POST …/tuningJobs`. Video specifications tune no text model and are not recognised.
* Read from @google/genai 2.32.0 and the REST reference of `projects.locations.tuningJobs`.
*/
const vertex = {
	id: "vertex",
	title: "Vertex AI tuning jobs",
	homepage: "https://cloud.google.com/vertex-ai/generative-ai/docs/model-reference/tuning",
	version: "2.32.0",
	dialect: "pyyaml",
	signatures: [...[
		"baseModel",
		"base_model",
		"preTunedModel",
		"pre_tuned_model"
	].map((base) => ({
		kind: "train",
		all: [base],
		any: names,
		none: [
			"state",
			"createTime",
			"tunedModel"
		]
	})), {
		kind: "job",
		all: [
			"baseModel",
			"tunedModel",
			"state"
		],
		any: names
	}],
	facts: {
		"plan.name": text(either("tunedModelDisplayName")),
		...serviceModel(either("baseModel")),
		"model.continuesAdapter": text(["preTunedModel.tunedModelName", "pre_tuned_model.tuned_model_name"]),
		"security.encryptionKey": text(["encryptionSpec.kmsKeyName", "encryption_spec.kms_key_name"]),
		"method.kind": method$1,
		"adapter.rank": when(isAdapter, orService(sized)),
		"objective.kind": objective,
		"objective.beta": when((s) => objective(s)?.value === "dpo", orService(number(setting("beta")))),
		"objective.teacher": when((s) => objective(s)?.value === "distillation", text(inSpecification("baseTeacherModel"))),
		"data.heldOutKind": heldOutFile(validationKeys),
		...allOrService({
			"hyper.learningRate": number(setting("learningRate")),
			"hyper.learningRateMultiplier": number(setting("learningRateMultiplier")),
			"hyper.epochs": number(setting("epochCount")),
			"hyper.effectiveBatch": integer(setting("batchSize"))
		}),
		"evaluation.trigger": scoresValidation(validationKeys),
		"output.dir": text(either("outputUri")),
		"output.name": text(either("tunedModelDisplayName"))
	},
	lists: {
		"data.train": each(trainingKeys$1, { id: text("") }),
		"data.validation": each(validationKeys, { id: text("") })
	}
};

// src/frameworks/watsonx.ts
/** The wire writes snake case; the Node SDK spells the outer keys in camel case and passes the inner ones on. */
const promptKeys = ["prompt_tuning", "promptTuning"];
const trainingKeys = ["training_data_references", "trainingDataReferences"];
const testKeys = ["test_data_references", "testDataReferences"];
const resultKeys = ["results_reference", "resultsReference"];
/** A parameter of the job, whichever endpoint it is for. */
const parameter = (name) => [...promptKeys, "parameters"].map((section) => `${section}.${name}`);
const promptSection = (scope) => findFirst(scope.native, promptKeys);
const isPrompt = (scope) => promptSection(scope) !== void 0;
const isInstructLab = (scope) => text("type")(scope)?.value === "ilab" && !isPrompt(scope) && !has(scope.native, "parameters");
const isTune = (scope) => !isPrompt(scope) && !isInstructLab(scope);
const peftType = "parameters.peft_parameters.type";
const tuneMethod = (scope) => {
	if (mapAt(scope.native, "parameters.peft_parameters") === void 0) return byDefault("full", "without `peft_parameters` all weights are trained");
	return orService(choice(peftType, {
		lora: "lora",
		qlora: "lora",
		none: "full"
	}))(scope);
};
const method = (scope) => {
	if (isInstructLab(scope)) return undisclosedMethod(scope);
	if (!isPrompt(scope)) return tuneMethod(scope);
	const at = findFirst(scope.native, parameter("tuning_type")) ?? promptSection(scope);
	return at && stated(at, "prompt-tuning");
};
const isLora = (scope) => isTune(scope) && tuneMethod(scope)?.value === "lora";
const quantised = (scope) => isLora(scope) && text(peftType)(scope)?.value === "qlora";
const initialisation = choice(parameter("init_method"), {
	random: "random",
	text: "text"
});
/** `task_id` is one task; SDK users also pass a list. */
const task = (scope) => {
	const fact = texts(parameter("task_id"))({
		...scope,
		native: {
			...scope.native,
			base: ""
		}
	});
	return Array.isArray(fact?.value) ? {
		...fact,
		value: fact.value.join(", ")
	} : void 0;
};
const source = {
	id: text([
		"location.href",
		"location.path",
		"location.file_name",
		"location.fileName",
		"location.id",
		"connection.id",
		"id"
	]),
	format: always("instruction", "the service takes pairs of input and output"),
	labelled: always(true),
	task
};
/** Batches in which the weights change: a prompt-tuning job runs as one worker. */
function concluded(facts, scope) {
	const batch = numberOf(facts, "hyper.microBatch");
	const accumulation = numberOf(facts, "hyper.accumulation");
	if (!isPrompt(scope) || batch === void 0 || accumulation === void 0) return {};
	return { "hyper.effectiveBatch": {
		value: batch * accumulation,
		state: "derived",
		from: ["hyper.microBatch", "hyper.accumulation"]
	} };
}
/** Connections to a store can carry its keys instead of naming a connection asset. */
const credentials = (scope) => {
	const maps = [...[...trainingKeys, ...testKeys].flatMap((key) => itemsAt(scope.native, key)).map((item) => item.base), ...resultKeys].map((path) => `${path}.connection`);
	return secretsAt([], maps)(scope);
};
const lossOn = (scope) => {
	const at = find(scope.native, "parameters.response_template");
	return at && !isEmpty(at) ? stated(at, "completion") : without("external", "the service decides");
};
/**
* IBM watsonx.ai: bodies of `POST /ml/v1/trainings` (prompt tuning) and `POST /ml/v1/fine_tunings`, as JSON or YAML.
* Read from IBM/watsonx-ai-node-sdk src/types/vml_v1.ts at b912b203 (1.7.14) and the service's documentation.
*/
const watsonx = {
	id: "watsonx",
	title: "IBM watsonx.ai",
	homepage: "https://cloud.ibm.com/apidocs/watsonx-ai",
	version: "1.7.14",
	dialect: "pyyaml",
	signatures: [...promptKeys.map((section) => ({
		kind: "train",
		all: [section],
		any: [
			"task_id",
			"base_model",
			"tuning_type"
		].map((key) => `${section}.${key}`)
	})), ...[0, 1].map((spelling) => ({
		kind: "train",
		all: [trainingKeys[spelling], resultKeys[spelling]],
		any: [
			"parameters.base_model.model_id",
			"parameters.peft_parameters",
			"parameters.task_id",
			"type=^ilab$"
		],
		none: [...promptKeys]
	}))],
	facts: {
		"plan.name": text("name"),
		"model.id": orService(text([...parameter("base_model.model_id"), ...parameter("base_model")])),
		"method.kind": method,
		...allWhen(isLora, {
			"adapter.rank": orService(integer("parameters.peft_parameters.rank")),
			"adapter.alpha": orService(number("parameters.peft_parameters.lora_alpha")),
			"adapter.dropout": orService(number("parameters.peft_parameters.lora_dropout")),
			...mapFields(targetFacts("parameters.peft_parameters.target_modules"), orService)
		}),
		"quantization.bits": when(quantised, mapped(text(peftType), () => 4)),
		"quantization.scheme": when(quantised, always("gptq", "QLoRA jobs need a base published in 4 bits")),
		"prompt.init": when(isPrompt, orService(initialisation)),
		"prompt.initText": when(isPrompt, text(parameter("init_text"))),
		"prompt.virtualTokens": when(isPrompt, () => without("external", "fixed by the service for each model")),
		"objective.kind": always("sft", "the service learns outputs from inputs"),
		"data.heldOutKind": when(isTune, (scope) => {
			const at = findFirst(scope.native, testKeys);
			return at && !isEmpty(at) ? stated(at, "dataset") : byDefault("none");
		}),
		"data.template": literal(parameter("verbalizer")),
		"data.lossOn": when(isTune, lossOn),
		"data.sequenceLength": when(isTune, orService(integer("parameters.max_seq_length"))),
		"data.inputLength": when(isPrompt, orService(integer(parameter("max_input_tokens")))),
		"data.outputLength": when(isPrompt, orService(integer(parameter("max_output_tokens")))),
		"data.overlong": always("truncate"),
		...allWhen((scope) => !isInstructLab(scope), {
			"hyper.learningRate": orService(number(parameter("learning_rate"))),
			"hyper.epochs": orService(number(parameter("num_epochs"))),
			"hyper.microBatch": orService(integer(parameter("batch_size"))),
			"hyper.accumulation": orService(integer(parameter("accumulate_steps")))
		}),
		"hyper.optimizer": when(isTune, always("adamw")),
		"memory.gradientCheckpointing": when(isTune, orService(flag("parameters.gradient_checkpointing"))),
		"hardware.count": when(isTune, orService(integer("parameters.gpu.num"))),
		"hardware.name": when(isTune, orService(text("parameters.gpu.name"))),
		"evaluation.trigger": when(isTune, () => without("external", "the service decides")),
		"output.dir": text(resultKeys.flatMap((key) => [
			"path",
			"href",
			"id"
		].map((field) => `${key}.location.${field}`))),
		"output.register": orService(flag(["auto_update_model", "autoUpdateModel"])),
		"serving.engine": when(isPrompt, always("watsonx", "a tuned prompt is deployed on the service"))
	},
	lists: {
		"data.train": each(trainingKeys, source),
		"data.validation": (scope) => isPrompt(scope) ? noRecords("not-expressible") : each(testKeys, source)(scope),
		secrets: credentials
	},
	conclude: concluded
};
function mapFields(table, change) {
	return Object.fromEntries(Object.entries(table).map(([name, reading]) => [name, change(reading)]));
}

// src/frameworks/index.ts
/** Every framework that tunelint reads. Adding one here is the only central step. */
const frameworks = [
	accelerate,
	alignAnything,
	autotrain,
	axolotl,
	azureOpenai,
	bedrock,
	cohere,
	deepspeed,
	fireworks,
	fmsHfTuning,
	generic,
	hfTrainer,
	hyperpod,
	instructlab,
	litgpt,
	llamafactory,
	llamafactoryV1,
	llmFoundry,
	ludwig,
	maxtext,
	mistralApi,
	mistralFinetune,
	mlxLm,
	msSwift,
	nanotron,
	nemo,
	nemoAutomodel,
	nemoRl,
	openai,
	openInstruct,
	oumi,
	peft,
	together,
	torchtune,
	trl,
	unsloth,
	verl,
	vertex,
	watsonx
];

// src/syntax/bounds.ts
/** 1 MiB of text, 100 levels, 1000 nodes from aliases: far above every config met, far below what hurts. */
const defaultBounds = {
	size: 1048576,
	depth: 100,
	expanded: 1e3
};
/** The problem of a text that is too large to read, or null. */
function oversize(text, bounds) {
	if (text.length <= bounds.size) return null;
	return {
		kind: "limit",
		message: `The file has ${text.length} characters; tuning files of up to ${bounds.size} are read.`,
		start: 0,
		end: 0
	};
}
/** The problem of a collection nested too deeply. */
function tooDeep(offset, bounds) {
	return {
		kind: "limit",
		message: `Maps and lists are nested more than ${bounds.depth} levels deep here, so the file is not read.`,
		start: offset,
		end: offset + 1
	};
}
/** A file of which nothing is read. */
function unread(problem) {
	return {
		documents: [],
		problems: [problem]
	};
}

// src/syntax/entries.ts
/** Adds an entry; one of the same key becomes an earlier one of it, and the place of the first is kept. */
function addEntry(entries, key, keyStart, keyEnd, value) {
	const before = entries.get(key);
	if (before === void 0) {
		entries.set(key, {
			key,
			keyStart,
			keyEnd,
			value
		});
		return;
	}
	const { earlier = [], ...replaced } = before;
	earlier.push(replaced);
	entries.set(key, {
		key,
		keyStart,
		keyEnd,
		value,
		earlier
	});
}
/** Whether a value can stand after a merge key (`<<`): a map or a list of maps. */
function isMergeable(value) {
	if (value.kind === "list") return value.items.every((item) => item.kind === "map");
	return value.kind === "map";
}
/**
* Adds what the merge keys of a map bring. Its own entries win; of several merge keys the last does, of several maps in
* one of them the first.
*/
function addMerges(entries, merges) {
	for (const merge of merges.toReversed()) addMerge(entries, merge);
}
function addMerge(entries, merge) {
	if (merge.kind === "list") for (const item of merge.items) addMerge(entries, item);
	else if (merge.kind === "map") addMerged(entries, merge);
}
function addMerged(entries, source) {
	for (const { key, keyStart, keyEnd, value } of source.entries.values()) if (!entries.has(key)) entries.set(key, {
		key,
		keyStart,
		keyEnd,
		value,
		merged: true
	});
}

// src/syntax/json.ts
/**
* A JSON text as one document, with offsets into that text.
*
* Numbers, booleans and null are plain scalars, strings are quoted ones. Comments, trailing commas and control
* characters in strings, which editors of configs overlook, are problems but do not stop the reading; anything else
* gives root null and one problem. `NaN` and `Infinity` are read as Python reads them.
*
* Never throws.
*/
function parseJson(text, bounds = defaultBounds) {
	const large = oversize(text, bounds);
	if (large !== null) return unread(large);
	const reader = {
		text,
		bounds,
		offset: text.charCodeAt(0) === byteOrderMark$1 ? 1 : 0,
		problems: [],
		stop: null
	};
	skipSpace(reader);
	if (reader.offset === text.length) return {
		documents: [],
		problems: reader.problems
	};
	const root = readValue$1(reader, 1);
	skipSpace(reader);
	if (reader.offset < text.length) halt(reader, "There is text after the end of the JSON value.", reader.offset);
	const { stop } = reader;
	if (stop === null) return {
		documents: [{
			root,
			problems: reader.problems
		}],
		problems: []
	};
	return stop.kind === "limit" ? unread(stop) : {
		documents: [{
			root: null,
			problems: [stop]
		}],
		problems: []
	};
}
const byteOrderMark$1 = 65279;
function readValue$1(reader, depth) {
	switch (reader.text[reader.offset]) {
		case "{": return isAllowed(reader, depth) ? readMap$1(reader, depth) : nothing$1(reader);
		case "[": return isAllowed(reader, depth) ? readList$1(reader, depth) : nothing$1(reader);
		case "\"": return readString(reader);
		default: return readWord(reader);
	}
}
function isAllowed(reader, depth) {
	if (depth > reader.bounds.depth) reader.stop ??= tooDeep(reader.offset, reader.bounds);
	return reader.stop === null;
}
function readMap$1(reader, depth) {
	const start = reader.offset++;
	const entries = /* @__PURE__ */ new Map();
	while (nextItem(reader, "}")) {
		if (reader.text[reader.offset] !== "\"") {
			halt(reader, "A key in double quotes is expected here.", reader.offset);
			break;
		}
		const key = readString(reader);
		skipSpace(reader);
		if (!take(reader, ":")) halt(reader, "A colon is expected after the key.", reader.offset);
		skipSpace(reader);
		addEntry(entries, key.text, key.start, key.end, readValue$1(reader, depth + 1));
		separate(reader, "}");
	}
	return {
		kind: "map",
		start,
		end: reader.offset,
		entries
	};
}
function readList$1(reader, depth) {
	const start = reader.offset++;
	const items = [];
	while (nextItem(reader, "]")) {
		items.push(readValue$1(reader, depth + 1));
		separate(reader, "]");
	}
	return {
		kind: "list",
		start,
		end: reader.offset,
		items
	};
}
/** Moves to the next item; false once the closing bracket was taken or reading has stopped. */
function nextItem(reader, close) {
	skipSpace(reader);
	if (reader.stop !== null || take(reader, close)) return false;
	if (reader.offset < reader.text.length) return true;
	halt(reader, `The text ends before the closing ${close}.`, reader.offset);
	return false;
}
/** Takes the comma between two items; one before the closing bracket is a problem only. */
function separate(reader, close) {
	skipSpace(reader);
	const comma = reader.offset;
	if (!take(reader, ",")) {
		if (reader.text[comma] !== close) halt(reader, `A comma or ${close} is expected here.`, comma);
		return;
	}
	skipSpace(reader);
	if (reader.text[reader.offset] === close) note(reader, trailingComma, comma, comma + 1);
}
const trailingComma = "JSON allows no comma after the last item; Python will not load the file until it is removed.";
function take(reader, char) {
	if (reader.stop !== null || reader.text[reader.offset] !== char) return false;
	reader.offset++;
	return true;
}
const stringPart = /[^"\\\x00-\x1f]*/y;
function readString(reader) {
	const { text } = reader;
	const start = reader.offset++;
	let value = "";
	for (;;) {
		stringPart.lastIndex = reader.offset;
		const part = stringPart.exec(text)?.[0] ?? "";
		value += part;
		reader.offset += part.length;
		const char = text[reader.offset];
		if (char === "\"") break;
		if (char === void 0 || char === "\n" || char === "\r") {
			halt(reader, "A text that starts with \" has no closing \" on its line.", start);
			return quoted(value, start, reader.offset);
		}
		value += char === "\\" ? readEscape(reader) : readControl(reader, char);
	}
	reader.offset++;
	return quoted(value, start, reader.offset);
}
function quoted(text, start, end) {
	return {
		kind: "scalar",
		start,
		end,
		text,
		style: "quoted"
	};
}
function readControl(reader, char) {
	note(reader, controlInString, reader.offset, reader.offset + 1);
	reader.offset++;
	return char;
}
const controlInString = "A tab or control character stands in a text; JSON wants it written as an escape such as \\t.";
const escapes = {
	"\"": "\"",
	"\\": "\\",
	"/": "/",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	"
};
const unicodeEscape = /\\u([0-9a-fA-F]{4})/y;
function readEscape(reader) {
	const char = reader.text[reader.offset + 1] ?? "";
	const simple = Object.hasOwn(escapes, char) ? escapes[char] : void 0;
	if (simple !== void 0) {
		reader.offset += 2;
		return simple;
	}
	unicodeEscape.lastIndex = reader.offset;
	const digits = unicodeEscape.exec(reader.text)?.[1];
	if (digits === void 0) {
		halt(reader, `A backslash stands${/[!-~]/.test(char) ? ` before ${char}` : ""} here, which is no escape that JSON knows; double it.`, reader.offset);
		reader.offset++;
		return "";
	}
	reader.offset += 6;
	return String.fromCharCode(Number.parseInt(digits, 16));
}
const word = /[^\s,:[\]{}"/]+/y;
const wordForms = /^(?:true|false|null|NaN|-?Infinity|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)$/;
function readWord(reader) {
	word.lastIndex = reader.offset;
	const text = word.exec(reader.text)?.[0] ?? "";
	const start = reader.offset;
	reader.offset += text.length;
	if (!wordForms.test(text)) halt(reader, wordMessage(text), start);
	return {
		kind: "scalar",
		start,
		end: reader.offset,
		text,
		style: "plain"
	};
}
function wordMessage(text) {
	if (text === "") return "A value is expected here.";
	return `${text.length > 40 ? `${text.slice(0, 40)}...` : text} is neither a number, true, false nor null; a text needs double quotes.`;
}
const space$1 = /[ \t\n\r]*/y;
const comment = /\/\/[^\n\r]*|\/\*[\s\S]*?\*\/|#[^\n\r]*/y;
function skipSpace(reader) {
	for (;;) {
		space$1.lastIndex = reader.offset;
		reader.offset += space$1.exec(reader.text)?.[0].length ?? 0;
		const char = reader.text[reader.offset];
		if (char !== "/" && char !== "#") return;
		comment.lastIndex = reader.offset;
		const length = comment.exec(reader.text)?.[0].length ?? 0;
		if (length === 0) return;
		note(reader, commentInJson, reader.offset, reader.offset + length);
		reader.offset += length;
	}
}
const commentInJson = "JSON has no comments; Python will not load the file until this one is removed.";
/** Each kind of mistake once: the first place is what needs mending first. */
function note(reader, message, start, end) {
	if (reader.problems.some((problem) => problem.message === message)) return;
	reader.problems.push({
		kind: "loader",
		message,
		start,
		end
	});
}
function halt(reader, message, start) {
	reader.stop ??= {
		kind: "syntax",
		message,
		start,
		end: Math.min(start + 1, reader.text.length)
	};
}
function nothing$1(reader) {
	return {
		kind: "scalar",
		start: reader.offset,
		end: reader.offset,
		text: "",
		style: "plain"
	};
}

// src/syntax/anchors.ts
function noAnchors() {
	return {
		nodes: /* @__PURE__ */ new Map(),
		sizes: /* @__PURE__ */ new Map(),
		expanded: 0
	};
}
/**
* What an alias stands for: a copy of its target that stands where the alias stands. What is inside keeps the place
* where it is written.
*
* @param limit nodes that all aliases of a document may add
*/
function follow(anchors, name, start, end, limit) {
	const target = anchors.nodes.get(name);
	if (target === void 0) return "unknown";
	if (target === null) return "open";
	anchors.expanded += sizeOf(target, anchors.sizes);
	return anchors.expanded > limit ? "large" : {
		...target,
		start,
		end
	};
}
/** How many nodes a consumer meets that walks this one. */
function sizeOf(node, sizes) {
	if (node.kind === "scalar") return 1;
	const known = sizes.get(node);
	if (known !== void 0) return known;
	let size = 1;
	const children = node.kind === "list" ? node.items : Array.from(node.entries.values(), (e) => e.value);
	for (const child of children) size += sizeOf(child, sizes);
	sizes.set(node, size);
	return size;
}

// src/syntax/fast/cursor.ts
/**
* Thrown for everything the fast reader does not answer. An exception, because it can come up at any depth and must
* undo all of it; one shared object, because nobody looks at it and a fresh stack trace would cost more than the read.
*/
const declined = /* @__PURE__ */ new Error("left to the full parser");
function decline() {
	throw declined;
}
function isDeclined(error) {
	return error === declined;
}
const tab = 9;
const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
const hash = 35;
const comma = 44;
const dash = 45;
const dot = 46;
const openBracket = 91;
const closeBracket = 93;
const openBrace = 123;
const closeBrace = 125;
/** White space, or the end of the text, where `charCodeAt` gives NaN. */
function isSpaceOrEnd(code) {
	return code === 32 || code === 10 || code === 13 || code === 9 || Number.isNaN(code);
}
function isFlowIndicator(code) {
	return code === 44 || code === 91 || code === 93 || code === 123 || code === 125;
}
/** Moves on to the next token, over white space, line breaks and comments. Tabs are left to the full parser. */
function skip(cursor) {
	const { text } = cursor;
	let { at, lineStart } = cursor;
	cursor.commented = false;
	for (;;) {
		const code = text.charCodeAt(at);
		if (code === 10) lineStart = ++at;
		else if (code === 32 || code === 13) at++;
		else if (code === 35) {
			at = commentEnd(text, at, lineStart);
			cursor.commented = true;
		} else break;
	}
	if (text.charCodeAt(at) === 9) decline();
	cursor.at = at;
	cursor.lineStart = lineStart;
	cursor.column = at >= text.length || at === lineStart && isMarker(text, at) ? -1 : at - lineStart;
}
/** The end of a comment, which needs white space before it. */
function commentEnd(text, at, lineStart) {
	if (at !== lineStart && text.charCodeAt(at - 1) !== 32) decline();
	const end = text.indexOf("\n", at);
	return end < 0 ? text.length : end;
}
/** `---` or `...`, which end a document where they start a line. */
function isMarker(text, at) {
	const code = text.charCodeAt(at);
	if (code !== 45 && code !== 46) return false;
	if (text.charCodeAt(at + 1) !== code || text.charCodeAt(at + 2) !== code) return false;
	return isSpaceOrEnd(text.charCodeAt(at + 3));
}
/** Moves on from the end of a value, after which its line may hold a comment but nothing else. */
function finishLine(cursor) {
	const line = cursor.lineStart;
	skip(cursor);
	if (cursor.lineStart === line && cursor.column >= 0) decline();
}

// src/syntax/fast/scalars.ts
function scalarNode(text, style, start, end) {
	return {
		kind: "scalar",
		start,
		end,
		text,
		style
	};
}
/** A key with nothing after it. */
function emptyNode(at) {
	return scalarNode("", "plain", at, at);
}
/** Whether a character may start plain text; those that start something else, and the few in doubt, may not. */
function startsPlain(text, at, inFlow) {
	const code = text.charCodeAt(at);
	if (code === 45 || code === 63) {
		const next = text.charCodeAt(at + 1);
		return !isSpaceOrEnd(next) && !(inFlow && isFlowIndicator(next));
	}
	return code < 128 ? plainStarts[code] === 1 : code !== byteOrderMark;
}
/** The full parser drops one before a document, and keeps it elsewhere. */
const byteOrderMark = 65279;
const plainStarts = (/* @__PURE__ */ new Uint8Array(128)).fill(1, 33);
for (const char of "\"#%&'*,:>@[]`{|}!") plainStarts[char.charCodeAt(0)] = 0;
/**
* The end of plain text that starts here, without trailing spaces. It goes up to the line's end, a comment or a colon
* that ends a key, and within brackets also up to the next of `,[]{}`.
*/
function plainEnd(text, start, inFlow) {
	let end = start;
	for (let at = start; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 32) continue;
		if (code < 128 && mayEndPlain[code] === 1 && endsPlain(text, at, at > end, inFlow)) return end;
		end = at + 1;
	}
	return end;
}
const mayEndPlain = /* @__PURE__ */ new Uint8Array(128);
for (const char of "\n\r	#:,[]{}") mayEndPlain[char.charCodeAt(0)] = 1;
function endsPlain(text, at, afterSpace, inFlow) {
	switch (text.charCodeAt(at)) {
		case 10:
		case 13: return true;
		case 9: return decline();
		case 35: return afterSpace;
		case 58: return endsKey(text.charCodeAt(at + 1), inFlow);
		default: return inFlow;
	}
}
function endsKey(next, inFlow) {
	return isSpaceOrEnd(next) || inFlow && isFlowIndicator(next);
}
/**
* Reads plain text outside brackets whose first line ends at `end`, with the lines that continue it, and moves on.
*
* @param parent column of the key or dash that holds it; lines right of it continue the text
*/
function readPlain(cursor, end, parent) {
	const { text, at: start } = cursor;
	cursor.at = end;
	finishLine(cursor);
	if (cursor.column <= parent || cursor.commented) return scalarNode(text.slice(start, end), "plain", start, end);
	return readMorePlain(cursor, start, end, parent);
}
function readMorePlain(cursor, start, firstEnd, parent) {
	const { text } = cursor;
	let value = text.slice(start, firstEnd);
	let end = firstEnd;
	while (cursor.column > parent && !cursor.commented) {
		const next = plainEnd(text, cursor.at, false);
		if (next === cursor.at || text.charCodeAt(afterSpaces(text, next)) === 58) decline();
		value += breaksBetween(text, end, cursor.at) + text.slice(cursor.at, next);
		end = next;
		cursor.at = end;
		finishLine(cursor);
	}
	return scalarNode(value, "plain", start, end);
}
function afterSpaces(text, from) {
	let at = from;
	while (text.charCodeAt(at) === 32) at++;
	return at;
}
/** What stands for the line breaks between two stretches of folded text: a space for one, else one less. */
function breaksBetween(text, from, to) {
	let breaks = 0;
	for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) breaks++;
	return breaks === 1 ? " " : "\n".repeat(breaks - 1);
}

// src/syntax/fast/anchored.ts
/** Reads the name of an anchor or alias that starts here, and stops after it. */
function readName(cursor) {
	const { text } = cursor;
	const start = cursor.at + 1;
	let at = start;
	while (!isSpaceOrEnd(text.charCodeAt(at)) && !isFlowIndicator(text.charCodeAt(at))) at++;
	if (at === start || text.charCodeAt(at - 1) === 58) decline();
	cursor.at = at;
	return text.slice(start, at);
}
/** Reads `*name` and stops after it. One that is a key, or that cannot be followed, is left to the full parser. */
function readAlias(cursor) {
	const start = cursor.at;
	const name = readName(cursor);
	const target = follow(cursor.anchors, name, start, cursor.at, defaultBounds.expanded);
	if (typeof target === "string" || cursor.text.charCodeAt(afterSpaces(cursor.text, cursor.at)) === 58) decline();
	return target;
}
/**
* Reads `&name` and what it names, with white space between them.
*
* @param approach moves on to what is named
*/
function readAnchored(cursor, approach, read) {
	const name = readName(cursor);
	if (!isSpaceOrEnd(cursor.text.charCodeAt(cursor.at))) decline();
	approach();
	if (cursor.text.charCodeAt(cursor.at) === 38) decline();
	cursor.anchors.nodes.set(name, null);
	const node = read();
	cursor.anchors.nodes.set(name, node);
	return node;
}

// src/syntax/spans.ts
/** The end of a block scalar without its trailing line breaks and blank lines. */
function blockEnd(text, start, end) {
	let last = end;
	while (last > start && isSpace(text.charCodeAt(last - 1))) last--;
	return last;
}
function isBlank$1(code) {
	return code === 32 || code === 9;
}
function isSpace(code) {
	return isBlank$1(code) || code === 10 || code === 13;
}

// src/syntax/fast/block-scalar.ts
/**
* Reads a `|` or `>` text and moves on.
*
* @param parent column of the key or dash that holds it; its lines are indented further
*/
function readBlockScalar(cursor, parent) {
	const { text, at: start } = cursor;
	const folds = text.charCodeAt(start) === 62;
	const chomping = text.charCodeAt(start + 1);
	const isMarked = chomping === 43 || chomping === 45;
	const lines = {
		content: [],
		indent: 0,
		blank: 0,
		breaks: 0
	};
	cursor.at = headerEnd(text, start + (isMarked ? 2 : 1));
	while (cursor.at < text.length && takeLine(cursor, lines, folds, parent));
	if (lines.indent === 0) decline();
	const end = blockEnd(text, start, cursor.at);
	cursor.lineStart = cursor.at;
	skip(cursor);
	const value = folds ? fold(lines.content) : lines.content.join("\n");
	return scalarNode(value + chomped(chomping, lines), "block", start, end);
}
/** The start of the line below a header, which may end in a comment. A digit in it is left to the full parser. */
function headerEnd(text, from) {
	let at = afterSpaces(text, from);
	if (text.charCodeAt(at) === 35 && at > from) at = text.indexOf("\n", at);
	else if (text.charCodeAt(at) === 13) at++;
	return text.charCodeAt(at) === 10 ? at + 1 : decline();
}
/** Takes one line; false if it is not part of the text any more. */
function takeLine(cursor, lines, folds, parent) {
	const { text, at: lineStart } = cursor;
	const at = afterSpaces(text, lineStart);
	const width = at - lineStart;
	const lineEnd = text.indexOf("\n", at);
	const end = lineEnd < 0 ? text.length : lineEnd;
	const contentEnd = text.charCodeAt(end - 1) === 13 ? end - 1 : end;
	if (at >= contentEnd) takeBlank(cursor, lines, width, folds, parent);
	else {
		if (width <= parent || width < lines.indent) return false;
		if (lines.indent === 0) lines.indent = startsText(text.charCodeAt(at), width);
		takeContent(lines, text.slice(lineStart + lines.indent, contentEnd));
	}
	if (lineEnd < 0) cursor.at = text.length;
	else {
		cursor.at = lineEnd + 1;
		lines.breaks++;
	}
	return true;
}
/** Whether a tab is indentation or text is a question for the full parser. */
function startsText(first, width) {
	return first === 9 ? decline() : width;
}
/** A blank line that is wider than the indentation holds spaces as text. Before the first line, or in `>`, it is in doubt. */
function takeBlank(cursor, lines, width, folds, parent) {
	const wide = width > (lines.indent === 0 ? parent + 1 : lines.indent);
	if (wide && (folds || lines.indent === 0)) decline();
	if (width > 0 && cursor.at + width >= cursor.text.length) decline();
	if (wide) takeContent(lines, " ".repeat(width - lines.indent));
	else lines.blank++;
}
function takeContent(lines, line) {
	for (; lines.blank > 0; lines.blank--) lines.content.push("");
	lines.content.push(line);
	lines.breaks = 0;
}
/** The line breaks at the end: none, one or all; none either where the text ends in the middle of a line. */
function chomped(chomping, lines) {
	if (chomping === 45) return "";
	return "\n".repeat(chomping === 43 ? lines.breaks : Math.min(lines.breaks, 1));
}
/** Joins lines by spaces, but keeps the breaks around lines indented further, and all but one of several. */
function fold(lines) {
	const first = lines.findIndex((line) => line !== "");
	let value = "\n".repeat(first);
	let joint = "";
	let afterIndented = false;
	for (const line of lines.slice(first)) {
		const indented = line.startsWith(" ") || line.startsWith("	");
		if (line === "") {
			if (joint === "\n") value += joint;
			joint = "\n";
			continue;
		}
		if (indented) joint = jointToIndented(joint, afterIndented);
		value += joint + line;
		joint = indented ? "\n" : " ";
		afterIndented = indented;
	}
	return value;
}
/** Before a line indented further a break stays a break; one that was folded out of a blank line counts as two. */
function jointToIndented(joint, afterIndented) {
	if (joint === " ") return "\n";
	return joint === "\n" && !afterIndented ? "\n\n" : joint;
}

// src/syntax/fast/quoted.ts
/**
* Reads a quoted text and stops after its closing quote.
*
* @param parent column of the key or dash that holds it
*/
function readQuoted(cursor, parent) {
	const { text, at: start } = cursor;
	const single = text.charCodeAt(start) === 39;
	const close = single ? singleQuoteEnd(text, start + 1) : doubleQuoteEnd(text, start + 1);
	if (close < 0) decline();
	const raw = text.slice(start + 1, close);
	cursor.at = close + 1;
	if (raw.includes("\n")) passLines(cursor, start, close, parent);
	return scalarNode(single ? unquoteSingle(raw) : unquoteDouble(raw), "quoted", start, close + 1);
}
function singleQuoteEnd(text, from) {
	let at = text.indexOf("'", from);
	while (at >= 0 && text.charCodeAt(at + 1) === 39) at = text.indexOf("'", at + 2);
	return at;
}
function doubleQuoteEnd(text, from) {
	for (let at = from; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 92) at++;
		else if (code === 34) return at;
	}
	return -1;
}
/** Puts the cursor on the last line of a quoted text. Tabs among its lines, and document markers, are in doubt. */
function passLines(cursor, start, close, parent) {
	const { text } = cursor;
	for (let at = text.indexOf("\n", start); at >= 0 && at < close; at = text.indexOf("\n", at + 1)) {
		cursor.lineStart = at + 1;
		if (isMarker(text, at + 1)) decline();
		if (parent > 40 && afterSpaces(text, at + 1) - at - 1 <= parent) decline();
	}
	const tab = text.indexOf("	", start);
	if (tab >= 0 && tab < close) decline();
}
function unquoteSingle(raw) {
	const value = raw.includes("\n") ? unfold(raw, false) : raw;
	return value.includes("'") ? value.replaceAll("''", "'") : value;
}
function unquoteDouble(raw) {
	return raw.includes("\n") || raw.includes("\\") ? unfold(raw, true) : raw;
}
/** Joins the lines of a quoted text and, if wanted, replaces its escapes. */
function unfold(raw, escapes) {
	let value = "";
	let from = 0;
	for (let at = 0; at < raw.length;) {
		const code = raw.charCodeAt(at);
		if (code === 10) {
			const next = afterBlank(raw, at);
			value += raw.slice(from, beforeBlank(raw, from, at)) + breaksBetween(raw, at, next);
			from = at = next;
		} else if (escapes && code === 92) {
			const replaced = escapeAt(raw, at);
			value += raw.slice(from, at) + replaced.value;
			from = at = replaced.end;
		} else at++;
	}
	return value + raw.slice(from);
}
function isBlank(code) {
	return code === 32 || code === 10 || code === 13;
}
function afterBlank(raw, from) {
	let at = from;
	while (isBlank(raw.charCodeAt(at))) at++;
	return at;
}
function beforeBlank(raw, from, to) {
	let at = to;
	while (at > from && isBlank(raw.charCodeAt(at - 1))) at--;
	return at;
}
const hexadecimal = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4}))/y;
const named = /* @__PURE__ */ new Map([
	["n", "\n"],
	["t", "	"],
	["r", "\r"],
	["\"", "\""],
	["\\", "\\"],
	["/", "/"],
	[" ", " "],
	["0", "\0"],
	["b", "\b"],
	["e", "\x1B"],
	["f", "\f"]
]);
function escapeAt(raw, at) {
	const value = named.get(raw.charAt(at + 1));
	if (value !== void 0) return {
		value,
		end: at + 2
	};
	const feed = raw.charAt(at + 1) === "\r" ? at + 2 : at + 1;
	if (raw.charCodeAt(feed) === 10) return {
		value: "",
		end: afterSpaces(raw, feed + 1)
	};
	hexadecimal.lastIndex = at;
	const found = hexadecimal.exec(raw);
	const digits = found?.[1] ?? found?.[2] ?? decline();
	return {
		value: String.fromCharCode(Number.parseInt(digits, 16)),
		end: hexadecimal.lastIndex
	};
}

// src/syntax/fast/flow.ts
/** Deeper files are reported by the full parser. */
const deepest = 100;
/**
* Reads a `[ ]` or `{ }` and stops after its closing bracket.
*
* @param parent column of the key or dash that holds it; it may go on over lines right of that
*/
function readFlow(cursor, parent) {
	if (++cursor.depth > 100) decline();
	const node = cursor.text.charCodeAt(cursor.at) === 123 ? readFlowMap(cursor, parent) : readFlowList(cursor, parent);
	cursor.depth--;
	return node;
}
function readFlowList(cursor, parent) {
	const start = cursor.at++;
	const items = [];
	while (!takeClose(cursor, 93, parent)) {
		items.push(readFlowValue(cursor, parent));
		takeComma(cursor, 93, parent);
	}
	return {
		kind: "list",
		start,
		end: cursor.at,
		items
	};
}
function readFlowMap(cursor, parent) {
	const start = cursor.at++;
	const entries = /* @__PURE__ */ new Map();
	const merges = [];
	while (!takeClose(cursor, 125, parent)) {
		const key = readFlowKey(cursor, parent);
		const value = readFlowEntry(cursor, key, parent);
		if (isMergeKey(key)) merges.push(isMergeable(value) ? value : decline());
		else addEntry(entries, key.text, key.start, key.end, value);
		takeComma(cursor, 125, parent);
	}
	if (merges.length > 0) addMerges(entries, merges);
	return {
		kind: "map",
		start,
		end: cursor.at,
		entries
	};
}
function isMergeKey(key) {
	return key.text === "<<" && key.style === "plain";
}
function readFlowKey(cursor, parent) {
	const { at: start, lineStart } = cursor;
	const key = readFlowScalar(cursor, parent);
	if (cursor.lineStart !== lineStart || key.end - start > 1e3) decline();
	return key;
}
/** YAML ends keys at 1024 characters. */
const longestKey = 1e3;
/** Reads what follows a key: a colon on the same line and a value, or either of them missing. */
function readFlowEntry(cursor, key, parent) {
	const { text } = cursor;
	const at = afterSpaces(text, cursor.at);
	const hasColon = text.charCodeAt(at) === 58;
	if (hasColon && key.style === "plain" && !isSpaceOrEnd(text.charCodeAt(at + 1))) decline();
	cursor.at = hasColon ? at + 1 : at;
	skipInFlow(cursor, parent);
	const code = text.charCodeAt(cursor.at);
	if (code === 44 || code === 125) return emptyNode(hasColon ? at + 1 : key.end);
	return hasColon ? readFlowValue(cursor, parent) : decline();
}
function readFlowValue(cursor, parent) {
	switch (cursor.text.charCodeAt(cursor.at)) {
		case 91:
		case 123: return readFlow(cursor, parent);
		case 42: return readAlias(cursor);
		case 38: return readAnchored(cursor, () => skipInFlow(cursor, parent), () => readFlowValue(cursor, parent));
		default: return readFlowScalar(cursor, parent);
	}
}
function readFlowScalar(cursor, parent) {
	const { text, at } = cursor;
	const code = text.charCodeAt(at);
	if (code === 34 || code === 39) return readQuoted(cursor, parent);
	if (!startsPlain(text, at, true)) decline();
	const end = plainEnd(text, at, true);
	cursor.at = end;
	return scalarNode(text.slice(at, end), "plain", at, end);
}
/** Takes the comma between items, or leaves the closing bracket. What else can stand there is in doubt. */
function takeComma(cursor, close, parent) {
	skipInFlow(cursor, parent);
	const code = cursor.text.charCodeAt(cursor.at);
	if (code === 44) cursor.at++;
	else if (code !== close) decline();
}
function takeClose(cursor, close, parent) {
	skipInFlow(cursor, parent);
	if (cursor.text.charCodeAt(cursor.at) !== close) return false;
	cursor.at++;
	return true;
}
/**
* Moves on within brackets. A line that is not right of the holder is read all the same, as Python does; in columns too
* deep for the full parser to mend that, it is in doubt.
*/
function skipInFlow(cursor, parent) {
	skip(cursor);
	if (cursor.column < 0 || cursor.column <= parent && parent > 40) decline();
}

// src/syntax/fast/block.ts
/**
* Reads the value that starts here: a map or a list by lines, or a scalar or a bracket. Moves on to the token after it.
*
* @param parent column of the key or dash that holds it, -1 at the top
*/
function readNode(cursor, parent) {
	if (isItem(cursor)) return readList(cursor);
	const key = keyOrNull(cursor, parent);
	return key === null ? readLeaf(cursor, parent) : readMap(cursor, key);
}
/** Whether a `- ` stands here. */
function isItem(cursor) {
	return cursor.text.charCodeAt(cursor.at) === 45 && isSpaceOrEnd(cursor.text.charCodeAt(cursor.at + 1));
}
function readList(cursor) {
	if (++cursor.depth > 100) decline();
	const { at: start, column } = cursor;
	const items = [];
	let end = start;
	while (cursor.column === column && isItem(cursor)) {
		const dashAt = cursor.at++;
		const line = cursor.lineStart;
		skip(cursor);
		const item = cursor.lineStart === line && cursor.column >= 0 || cursor.column > column ? readNode(cursor, column) : emptyNode(dashAt + 1);
		items.push(item);
		end = item.end;
		if (cursor.column > column) decline();
	}
	cursor.depth--;
	return {
		kind: "list",
		start,
		end,
		items
	};
}
function readMap(cursor, firstKey) {
	if (++cursor.depth > 100) decline();
	const { start } = firstKey;
	const column = start - cursor.lineStart;
	const entries = /* @__PURE__ */ new Map();
	const merges = [];
	let key = firstKey;
	let end = start;
	while (key !== null) {
		const value = readValue(cursor, column);
		if (isMergeKey(key)) merges.push(isMergeable(value) ? value : decline());
		else addEntry(entries, key.text, key.start, key.end, value);
		end = value.end;
		if (cursor.column > column) decline();
		key = cursor.column < column ? null : keyBelow(cursor, column);
	}
	if (merges.length > 0) addMerges(entries, merges);
	cursor.depth--;
	return {
		kind: "map",
		start,
		end,
		entries
	};
}
/** The next key of a map; a dash in its column belongs to a list around it. Nothing else may stand there. */
function keyBelow(cursor, column) {
	if (isItem(cursor)) return null;
	return keyOrNull(cursor, column) ?? decline();
}
/** Reads what follows a key, from after its colon. */
function readValue(cursor, column) {
	const { at: colonEnd, lineStart } = cursor;
	skip(cursor);
	if (cursor.lineStart === lineStart && cursor.column >= 0) return readLeaf(cursor, column);
	if (cursor.column > column) return readNode(cursor, column);
	if (cursor.column === column && isItem(cursor)) return readList(cursor);
	return emptyNode(colonEnd);
}
/** Reads a scalar, a bracket or an alias that is not a key, and moves on. */
function readLeaf(cursor, parent) {
	switch (cursor.text.charCodeAt(cursor.at)) {
		case 34:
		case 39: return finished(cursor, readQuoted(cursor, parent));
		case 91:
		case 123: return finished(cursor, readFlow(cursor, parent));
		case 42: return finished(cursor, readAlias(cursor));
		case 38: return readNamed(cursor, parent);
		case 124:
		case 62: return parent < 0 ? decline() : readBlockScalar(cursor, parent);
		default: return readPlainLeaf(cursor, parent);
	}
}
function finished(cursor, node) {
	finishLine(cursor);
	return node;
}
/** Plain text alone is no config, so at the top it is in doubt; a colon in it would make it a key in the wrong place. */
function readPlainLeaf(cursor, parent) {
	const { text, at } = cursor;
	if (parent < 0 || !startsPlain(text, at, false)) decline();
	const end = plainEnd(text, at, false);
	if (text.charCodeAt(afterSpaces(text, end)) === 58) decline();
	return readPlain(cursor, end, parent);
}
/** Reads an anchor and what it names. On the anchor's own line a key would be named instead of its map. */
function readNamed(cursor, parent) {
	const { lineStart } = cursor;
	const approach = () => {
		skip(cursor);
		if (cursor.column <= parent) decline();
	};
	return readAnchored(cursor, approach, () => {
		if (cursor.lineStart !== lineStart) return readNode(cursor, parent);
		return keyOrNull(cursor, parent) === null ? readLeaf(cursor, parent) : decline();
	});
}
/** Reads a key and its colon if that is what stands here, else stays.  */
function keyOrNull(cursor, parent) {
	const { text, at: start, lineStart } = cursor;
	const code = text.charCodeAt(start);
	const isQuoted = code === 34 || code === 39;
	if (!isQuoted && !startsPlain(text, start, false)) return null;
	const node = isQuoted ? readQuoted(cursor, parent) : plainNode(text, start);
	const at = afterSpaces(text, node.end);
	if (text.charCodeAt(at) !== 58 || !isSpaceOrEnd(text.charCodeAt(at + 1))) {
		cursor.at = start;
		cursor.lineStart = lineStart;
		return null;
	}
	if (node.end - start > 1e3 || cursor.lineStart !== lineStart) decline();
	cursor.at = at + 1;
	return node;
}
function plainNode(text, start) {
	const end = plainEnd(text, start, false);
	return scalarNode(text.slice(start, end), "plain", start, end);
}

// src/syntax/fast-yaml.ts
/**
* Reads the YAML that configs are made of, ten times faster than the full parser and without loading it.
*
* It answers with exactly what `parseYaml` answers, or null: it never guesses. Left to the full parser are all texts
* with a problem to tell, and tags, tabs, `? ` keys, templates and a few rare forms.
*/
function fastYaml(text, bounds = defaultBounds) {
	if (text.length > bounds.size || doubtful.test(text)) return null;
	try {
		return {
			documents: readDocuments(text),
			problems: []
		};
	} catch (error) {
		if (isDeclined(error)) return null;
		throw error;
	}
}
const doubtful = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\r(?!\n)/;
function readDocuments(text) {
	const start = text.charCodeAt(0) === 65279 ? 1 : 0;
	const cursor = {
		text,
		at: start,
		lineStart: start,
		column: 0,
		commented: false,
		depth: 0,
		anchors: noAnchors()
	};
	const documents = [];
	skip(cursor);
	if (cursor.column >= 0) documents.push(documentOf(readNode(cursor, -1)));
	while (cursor.at < text.length) {
		if (cursor.column >= 0 || text.charCodeAt(cursor.at) !== 45) decline();
		documents.push(readMarked(cursor));
	}
	return documents;
}
/** Reads a document from its `---`. */
function readMarked(cursor) {
	const line = cursor.lineStart;
	cursor.at += 3;
	cursor.anchors = noAnchors();
	skip(cursor);
	if (cursor.column < 0) return documentOf(null);
	return cursor.lineStart === line ? decline() : documentOf(readNode(cursor, -1));
}
function documentOf(root) {
	return {
		root,
		problems: []
	};
}

// src/syntax/parse.ts
/**
* Reads a file by the ending of its name.
*
* - `.json`: strict JSON; where that fails, what YAML makes of it, with the JSON problem (templates such as
*   `"train_batch_size": BATCH_SIZE` are common, and half of such a file can still be read)
* - `.md`: the YAML front matter, if there is one
* - `.toml`: TOML
* - everything else: YAML
*
* Never throws.
*/
function parse(text, path, parsers) {
	switch (extensionOf(path)) {
		case "json": return parseJsonOrAlike(text, parsers);
		case "md": return parseFrontMatter(text, parsers);
		case "toml": return parsers.toml(text);
		default: return parseYamlFastOrFull(text, parsers);
	}
}
function extensionOf(path) {
	return path.slice(path.lastIndexOf(".") + 1).toLowerCase();
}
function parseYamlFastOrFull(text, parsers) {
	return fastYaml(text) ?? parsers.yaml(text);
}
function parseJsonOrAlike(text, parsers) {
	const strict = parseJson(text);
	const [document] = strict.documents;
	if (document === void 0 || document.root !== null) return strict;
	const alike = parseYamlFastOrFull(text, parsers).documents;
	const [only] = alike;
	return alike.length === 1 && only !== void 0 && only.root !== null && only.root.kind !== "scalar" ? {
		documents: [{
			root: only.root,
			problems: document.problems
		}],
		problems: []
	} : strict;
}
const frontMatterStart = /^\uFEFF?---[ \t]*\r?\n/;
const frontMatterEnd = /^(?:---|\.\.\.)[ \t]*$/m;
/** Reads the text up to the end of the front matter, whose `---` opens a YAML document too; offsets stay as they are. */
function parseFrontMatter(text, parsers) {
	const start = frontMatterStart.exec(text)?.[0].length;
	if (start === void 0) return nothing;
	const length = frontMatterEnd.exec(text.slice(start))?.index;
	return length === void 0 ? nothing : parseYamlFastOrFull(text.slice(0, start + length), parsers);
}
const nothing = {
	documents: [],
	problems: []
};

export { frameworks as n, parse as t };