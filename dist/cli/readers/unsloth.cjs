Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_data_files = require("../data-files.cjs"), require_secrets = require("../secrets.cjs"), require_targets = require("../targets.cjs"), require_trainer = require("../trainer.cjs"), methods = {
	lora: "lora",
	full: "full"
}, formats = {
	alpaca: "instruction",
	chatml: "chat",
	sharegpt: "chat"
}, targets = [
	"q_proj",
	"k_proj",
	"v_proj",
	"o_proj",
	"gate_proj",
	"up_proj",
	"down_proj"
], isLora = (scope) => method(scope)?.value === "lora", isPreset = (scope) => !require_core.Vt(scope.native, "model"), format = require_core.kt("data.format_type", (node) => formats[node.text.toLowerCase()], { none: ["auto"] }), unsloth = {
	id: "unsloth",
	title: "Unsloth",
	homepage: "https://docs.unsloth.ai",
	version: "015bdef0",
	dialect: "pyyaml",
	signatures: [{}],
	facts: {
		"model.id": (scope) => isPreset(scope) ? require_core.Rt("external", "chosen in Studio", "model") : require_core.Mt("model")(scope),
		"method.kind": method,
		"method.variant": require_core.Lt(isLora, require_core.gt([["lora.use_dora", "dora"]])),
		...require_core.st(isLora, require_core.ot("lora", {
			"adapter.rank": require_core.bt("lora_r", { default: 64 }),
			"adapter.alpha": require_core.Tt("lora_alpha", { default: 16 }),
			"adapter.dropout": require_core.Tt("lora_dropout", { default: 0 }),
			...require_targets.n("target_modules", { default: targets }),
			"adapter.rslora": require_core.vt("use_rslora", { default: !1 }),
			"adapter.dora": require_core.vt("use_dora", { default: !1 }),
			"adapter.init": require_core._t(require_core.gt([["use_loftq", "loftq"]]), require_core.ct("default"))
		})),
		"quantization.bits": bits,
		"quantization.scheme": require_core.Lt((scope) => bits(scope)?.value === 4, require_core.ct("bitsandbytes")),
		"quantization.type": require_core.Lt((scope) => bits(scope)?.value === 4, require_core.ct("nf4")),
		"objective.kind": require_core.ct("sft"),
		"data.lossOn": require_core.St(require_core.vt("training.train_on_completions", { default: !1 }), (on) => on === !0 ? "assistant-turns" : "all"),
		"data.sequenceLength": require_core.bt("training.max_seq_length", { default: 2048 }),
		"data.packing": require_core.vt("training.packing", { default: !1 }),
		...require_core.ot("training", {
			"hyper.learningRate": require_core.Tt("learning_rate", { default: 2e-4 }),
			"hyper.schedule": require_core.dt("lr_scheduler_type", require_trainer.f, { default: "linear" }),
			"hyper.warmupSteps": (scope) => require_core.bt("warmup_steps", require_core.Vt(scope.native, "warmup_ratio") ? {} : { default: 5 })(scope),
			"hyper.warmupRatio": require_core.Et("warmup_ratio"),
			"hyper.epochs": epochs,
			"hyper.maxSteps": require_core.Et("max_steps"),
			"hyper.microBatch": require_core.bt("batch_size", { default: 2 }),
			"hyper.accumulation": require_core.bt("gradient_accumulation_steps", { default: 4 }),
			"hyper.optimizer": require_trainer.s("optim", "adamw-8bit"),
			"hyper.weightDecay": require_core.Tt("weight_decay", { default: .01 }),
			"hyper.seed": require_core.bt("random_seed", { default: 3407 }),
			"memory.gradientCheckpointing": require_core.kt("gradient_checkpointing", (node) => !/^(none|false|no|off)$/i.test(node.text), { default: !0 }),
			"checkpoint.trigger": (scope) => {
				let every = require_core.Et("save_steps")(scope);
				return typeof every?.value == "number" ? {
					...every,
					value: "steps"
				} : require_core.ut("end");
			},
			"checkpoint.every": require_core.Et("save_steps"),
			"output.dir": require_core.Mt("output_dir", { default: "./outputs" })
		}),
		"precision.train": require_core.ct("auto", "bf16 where the accelerator has it, else fp16"),
		"hardware.count": require_core.pt("decided by the launcher"),
		"logging.destinations": destinations,
		"logging.project": require_core.Lt((scope) => require_core.vt("logging.enable_wandb")(scope)?.value === !0, require_core.Mt("logging.wandb_project", { default: "unsloth-training" }))
	},
	lists: {
		"data.train": require_core.mt(source("data.dataset"), source("data.local_dataset"), chosenInStudio),
		secrets: require_secrets.t(["logging.wandb_token", "logging.hf_token"])
	}
};
function method(scope) {
	return require_core.kt("training.training_type", (node) => methods[node.text.toLowerCase()], {
		default: "lora",
		note: "Unsloth trains a LoRA adapter unless `training_type` is full"
	})(scope);
}
function bits(scope) {
	if (method(scope)?.value === "full") return require_core.ut(16);
	let fact = require_core.vt("training.load_in_4bit")(scope);
	return typeof fact?.value == "boolean" ? {
		...fact,
		value: fact.value ? 4 : 16
	} : fact?.state === "unset" ? isPreset(scope) ? require_core.Rt("external", "chosen in Studio", "training.load_in_4bit") : require_core.ut(4, "Unsloth loads the base of an adapter in 4 bits unless told not to") : fact;
}
function epochs(scope) {
	let stepped = typeof require_core.Et("max_steps")(scope)?.value == "number";
	return require_core.Et("num_epochs", stepped ? {} : { default: 3 })(scope);
}
function destinations(scope) {
	let known = [require_core.gt([["logging.enable_wandb", "wandb"]])(scope), require_core.gt([["logging.enable_tensorboard", "tensorboard"]])(scope)].filter((fact) => typeof fact?.value == "string"), [first] = known;
	return first ? {
		...first,
		value: known.map((fact) => fact.value ?? "")
	} : require_core.ut([]);
}
function source(key) {
	return (scope) => {
		let at = require_core.zt(scope.native, key), names = require_core.Nt(key)(scope);
		if (!at || require_core.Ht(at)) return require_core.Ct("unset", key);
		if (!Array.isArray(names?.value)) return {
			fact: require_core.Rt("unresolved", void 0, key),
			records: []
		};
		let records = names.value.map((name) => ({
			id: {
				...names,
				value: String(name)
			},
			fileFormat: fileFormat(names, String(name)),
			format: format(scope),
			labelled: labelled(scope)
		}));
		return require_core.Ot(records, at);
	};
}
function fileFormat(fact, name) {
	let value = require_data_files.t(name);
	return value === void 0 ? void 0 : {
		...fact,
		value
	};
}
function labelled(scope) {
	let fact = format(scope);
	return fact && fact.value !== null ? {
		...fact,
		value: !0
	} : void 0;
}
function chosenInStudio(scope) {
	return isPreset(scope) ? require_core.Ct("external", "data.dataset", "chosen in Studio") : require_core.Ct("unset", "data.dataset");
}
exports.unsloth = unsloth;
