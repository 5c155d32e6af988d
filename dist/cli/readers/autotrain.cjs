Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_data_files = require("../data-files.cjs"), require_secrets = require("../secrets.cjs"), require_targets = require("../targets.cjs"), require_trainer = require("../trainer.cjs"), families = [
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
], trainers = {
	sft: "sft",
	dpo: "dpo",
	orpo: "orpo",
	reward: "reward-model"
}, ofModel = {
	"vision-language": "sft",
	"seq2seq-lm": "sft",
	embedding: "embedding",
	"sequence-classification": "classification",
	"token-classification": "classification",
	"question-answering": "other"
}, taskOf = (scope) => require_core.$t(require_core.tn(scope.native), "task")?.toLowerCase() ?? "", familyOf = (scope) => families.find(({ task }) => task.test(taskOf(scope))), isLanguageModel = (scope) => /^llm/.test(taskOf(scope)), usesPeft = (scope) => require_core.vt("params.peft")(scope)?.value === !0, validates = (scope) => {
	let at = require_core.zt(scope.native, "data.valid_split");
	return at !== void 0 && !require_core.Ht(at);
}, trainerOf = (scope) => /^llm-(.+)$/.exec(taskOf(scope))?.[1] ?? require_core.$t(scope.native, "params.trainer")?.toLowerCase() ?? "generic", byFamily = (read, key, take) => (scope) => {
	let family = familyOf(scope);
	return read(key, family ? { default: take(family) } : {})(scope);
}, autotrain = {
	id: "autotrain",
	title: "AutoTrain Advanced",
	homepage: "https://huggingface.co/docs/autotrain",
	version: "0.8.37.dev0",
	dialect: "pyyaml",
	signatures: [{}, {}],
	facts: {
		"plan.name": require_core.Mt("project_name"),
		"model.id": require_core.Mt("base_model"),
		"model.task": (scope) => {
			let at = require_core.zt(scope.native, "task"), family = familyOf(scope);
			return at && family ? require_core.jt(at, family.model) : void 0;
		},
		"security.trustRemoteCode": require_core.ct(!0, "on unless the environment sets ALLOW_REMOTE_CODE to false"),
		"method.kind": (scope) => {
			let fact = require_core.vt("params.peft", {
				default: !1,
				note: "all weights are trained without `peft`"
			})(scope);
			return typeof fact?.value == "boolean" ? {
				...fact,
				value: fact.value ? "lora" : "full"
			} : fact;
		},
		...require_core.st(usesPeft, require_core.ot("params", {
			"adapter.rank": require_core.bt("lora_r", { default: 16 }),
			"adapter.alpha": require_core.Tt("lora_alpha", { default: 32 }),
			"adapter.dropout": require_core.Tt("lora_dropout", { default: .05 }),
			...require_targets.n("target_modules", { default: ["all-linear"] })
		})),
		"quantization.bits": bits,
		...require_core.st(isQuantised, {
			"quantization.scheme": require_core.ct("bitsandbytes"),
			"quantization.type": require_core.Lt((scope) => bits(scope)?.value === 4, require_core.ct("nf4")),
			"quantization.double": require_core.Lt((scope) => bits(scope)?.value === 4, require_core.ct(!1)),
			"quantization.computeDtype": require_core.Lt((scope) => bits(scope)?.value === 4, require_core.ct("fp16"))
		}),
		"objective.kind": objective,
		"objective.beta": require_core.Lt((scope) => trainerOf(scope) === "dpo", require_core.Tt("params.dpo_beta", { default: .1 })),
		"objective.referenceModel": require_core.Lt((scope) => trainerOf(scope) === "dpo", require_core.Mt("params.model_ref")),
		"data.heldOutKind": (scope) => {
			let at = require_core.zt(scope.native, "data.valid_split");
			return at && validates(scope) ? require_core.jt(at, "dataset") : require_core.ut("none");
		},
		"data.chatTemplate": require_core.Lt(isLanguageModel, require_core.Mt("data.chat_template", { none: ["none"] })),
		"data.lossOn": require_core.Lt(isPacked, require_core.ct("all", "examples are packed without a mask")),
		"data.sequenceLength": require_core.Et(["params.block_size", "params.max_seq_length"]),
		"data.outputLength": require_core.Lt((scope) => /^seq2seq/.test(taskOf(scope)), require_core.bt("params.max_target_length", { default: 128 })),
		"data.packing": require_core.Lt(isPacked, require_core.ct(!0)),
		...require_core.ot("params", hyper()),
		"precision.train": require_core.kt("params.mixed_precision", (node) => /^(bf16|fp16)$/.test(node.text) ? node.text : void 0, {
			default: "fp32",
			none: ["none", "no"]
		}),
		"memory.gradientCheckpointing": require_core.Lt((scope) => /^[lv]lm/.test(taskOf(scope)), require_core.wt("params.disable_gradient_checkpointing", { default: !0 })),
		"hardware.count": require_core.pt("decided by the backend"),
		"hardware.name": hardware,
		"distributed.backend": require_core.dt("params.distributed_backend", {
			ddp: "ddp",
			deepspeed: "deepspeed"
		}),
		"checkpoint.trigger": (scope) => validates(scope) ? require_trainer.m("params.eval_strategy", "epoch")(scope) : require_core.ut("end"),
		"checkpoint.keep": require_core.bt("params.save_total_limit", { default: 1 }),
		"evaluation.trigger": (scope) => validates(scope) ? require_trainer.m("params.eval_strategy", "epoch")(scope) : require_core.ut("none"),
		"evaluation.loadBest": (scope) => require_core.ut(validates(scope)),
		"output.dir": require_core.Mt("project_name"),
		"output.name": require_core.Mt("project_name"),
		"output.push": require_core.vt("hub.push_to_hub", { default: !1 }),
		"output.hubPrivate": require_core.ct(!0, "AutoTrain creates the repository as private"),
		"output.mergeAdapter": require_core.Lt(usesPeft, require_core.vt("params.merge_adapter", { default: !1 })),
		"logging.destinations": (scope) => {
			let fact = require_core.Nt("log", { default: ["none"] })(scope);
			return fact && Array.isArray(fact.value) ? {
				...fact,
				value: fact.value.filter((name) => name !== "none")
			} : fact;
		}
	},
	lists: {
		"data.train": source("data.train_split"),
		"data.validation": source("data.valid_split"),
		secrets: require_secrets.t(["hub.token", "params.token"])
	}
};
function hyper() {
	return {
		"hyper.learningRate": byFamily(require_core.Tt, "lr", (family) => family.learningRate),
		"hyper.schedule": require_core.dt("scheduler", require_trainer.f, { default: "linear" }),
		"hyper.warmupRatio": require_core.Tt("warmup_ratio", { default: .1 }),
		"hyper.epochs": byFamily(require_core.Tt, "epochs", (family) => family.epochs),
		"hyper.microBatch": byFamily(require_core.bt, "batch_size", (family) => family.batch),
		"hyper.accumulation": byFamily(require_core.bt, "gradient_accumulation", (family) => family.accumulation),
		"hyper.optimizer": require_trainer.s("optimizer", "adamw"),
		"hyper.weightDecay": require_core.Tt("weight_decay", { default: 0 }),
		"hyper.maxGradNorm": require_core.Tt("max_grad_norm", { default: 1 }),
		"hyper.seed": require_core.bt("seed", { default: 42 })
	};
}
function bits(scope) {
	let standard = familyOf(scope)?.bits;
	if (!usesPeft(scope) || standard === void 0) return require_core.ut(16);
	let written = require_core.kt("params.quantization", (node) => ({
		int4: 4,
		int8: 8,
		none: 16
	})[node.text.toLowerCase()], {
		default: standard,
		note: "the base of an adapter is quantised unless `quantization` is null"
	}), at = require_core.zt(scope.native, "params.quantization");
	return at && require_core.Ht(at) ? require_core.jt(at, 16) : written(scope);
}
function isQuantised(scope) {
	return /^[48]$/.test(String(bits(scope)?.value));
}
function objective(scope) {
	let at = require_core.zt(scope.native, "task");
	if (!at) return;
	if (!isLanguageModel(scope)) {
		let kind = ofModel[familyOf(scope)?.model ?? ""];
		return kind === void 0 ? void 0 : require_core.jt(at, kind);
	}
	let kind = trainers[trainerOf(scope)];
	return kind ? require_core.jt(at, kind) : require_core.$t(scope.native, "data.chat_template") === void 0 ? require_core.jt(at, "continued-pretraining", { confidence: .7 }) : require_core.jt(at, "sft", { confidence: .7 });
}
function isPacked(scope) {
	return isLanguageModel(scope) && trainerOf(scope) === "sft";
}
function hardware(scope) {
	let at = require_core.zt(scope.native, "backend"), name = require_core.$t(scope.native, "backend") ?? "", machine = /^(?:spaces|ep|nvcf|ngc|sagemaker)-(.+)$/.exec(name)?.[1];
	return at && machine !== void 0 ? require_core.jt(at, machine) : void 0;
}
function source(splitKey) {
	return (scope) => {
		let at = require_core.zt(scope.native, "data.path"), split = require_core.Mt(splitKey)(scope);
		if (!at || require_core.Ht(at) || splitKey === "data.valid_split" && !validates(scope)) return require_core.Ct("unset", splitKey);
		let [name, config] = String(split?.value ?? "").split(":").reverse(), format = require_data_files.t(require_core.$t(scope.native, "data.path") ?? ""), record = {
			id: require_core.Mt("data.path")(scope),
			config: split && config ? {
				...split,
				value: config
			} : void 0,
			split: split && name ? {
				...split,
				value: name
			} : split,
			fileFormat: format ? require_core.jt(at, format) : void 0,
			columns: columns(scope),
			format: shape(scope),
			labelled: labelled(scope)
		};
		return require_core.Ot([record], at);
	};
}
function columns(scope) {
	let at = require_core.zt(scope.native, "data.column_mapping");
	if (at?.node.kind !== "map") return;
	let roles = require_core.Kt(scope.native, "data.column_mapping").flatMap((key) => {
		let column = require_core.$t(scope.native, `data.column_mapping.${key}`);
		return column === void 0 ? [] : [`${key.replace(/_column$/, "")}=${column}`];
	});
	return require_core.jt(at, roles);
}
function shape(scope) {
	let at = require_core.zt(scope.native, "task");
	if (!at) return;
	let kind = objective(scope)?.value;
	if (kind === "dpo" || kind === "orpo" || kind === "reward-model") return require_core.jt(at, "preference");
	if (kind === "classification") return require_core.jt(at, "classification");
	if (/^seq2seq/.test(taskOf(scope))) return require_core.jt(at, "instruction");
	if (!isLanguageModel(scope)) return;
	let template = require_core.zt(scope.native, "data.chat_template");
	return template && !require_core.Ht(template) && require_core.$t(scope.native, "data.chat_template") !== "none" ? require_core.jt(template, "chat") : require_core.ut("text", "without a chat template one column of text is read");
}
function labelled(scope) {
	let fact = shape(scope);
	return fact && fact.value !== "text" ? {
		...fact,
		value: !0
	} : void 0;
}
exports.autotrain = autotrain;
