Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_data_files = require("../data-files.cjs"), require_trainer = require("../trainer.cjs"), require_objective = require("../objective.cjs"), require_targets = require("../targets.cjs"), methods = {
	lora: "lora",
	freeze: "partial"
}, preferenceLosses = {
	sigmoid: "dpo",
	orpo: "orpo",
	simpo: "simpo"
}, converters = {
	alpaca: "instruction",
	sharegpt: "chat",
	pair: "preference"
}, backends = {
	fsdp2: "fsdp2",
	deepspeed: "deepspeed",
	fsdpturbo: "other"
}, isLora = (scope) => require_core.$t(scope.native, "peft_config.name") === "lora", isFourBit = (scope) => bits(scope)?.value === 4, isQuantised = (scope) => /^[48]$/.test(String(bits(scope)?.value)), isPreference = (scope) => /^(dpo|orpo|simpo)$/.test(String(objective(scope)?.value)), llamafactoryV1 = {
	id: "llamafactory-v1",
	title: "LLaMA-Factory v1",
	homepage: "https://llamafactory.readthedocs.io",
	version: "0.9.6.dev0",
	dialect: "omegaconf",
	signatures: [{}, {}],
	facts: {
		"plan.dialect": require_core.ct("v1"),
		"model.id": require_core.Mt("model"),
		"model.continuesAdapter": require_core.Lt(isLora, require_core.Mt("peft_config.adapter_name_or_path")),
		"model.attention": require_core.Mt("flash_attn", { default: "sdpa" }),
		"security.trustRemoteCode": require_core.vt("trust_remote_code", { default: !1 }),
		"method.kind": method,
		...require_core.st(isLora, require_core.ot("peft_config", {
			"adapter.rank": require_core.bt("r", { default: 8 }),
			"adapter.alpha": require_core.Tt("lora_alpha", { default: 16 }),
			"adapter.dropout": require_core.Tt("lora_dropout", { default: .05 }),
			...require_targets.n("target_modules", { default: ["all-linear"] }),
			"adapter.modulesToSave": require_core.Nt("modules_to_save"),
			"adapter.rslora": require_core.vt("use_rslora", { default: !1 }),
			"adapter.dora": require_core.vt("use_dora", { default: !1 })
		})),
		"quantization.bits": bits,
		"quantization.scheme": require_core.Lt(isQuantised, require_core.ct("bitsandbytes")),
		...require_core.st(isFourBit, require_core.ot("quant_config", {
			"quantization.type": require_core.Mt("quantization_type", { default: "nf4" }),
			"quantization.double": require_core.vt("double_quantization", { default: !0 }),
			"quantization.computeDtype": require_core.dt("compute_dtype", {
				float16: "fp16",
				bfloat16: "bf16",
				float32: "fp32"
			}, { default: "fp16" })
		})),
		"objective.kind": objective,
		"objective.beta": require_core.Lt(isPreference, require_core.Tt("pref_beta", { default: .1 })),
		"data.heldOutKind": (scope) => {
			let at = require_core.zt(scope.native, "eval_dataset");
			return at && !require_core.Ht(at) ? require_core.jt(at, "dataset") : require_core.ut("none");
		},
		"data.chatTemplate": require_core.It("custom_chat_template"),
		"data.sequenceLength": require_core.bt("cutoff_len", { default: 2048 }),
		"data.packing": require_core.kt("batching_strategy", (node) => node.text.includes("padding_free"), { default: !1 }),
		"hyper.learningRate": require_core.Tt("learning_rate", { default: 1e-4 }),
		"hyper.schedule": require_core.dt("lr_scheduler_config.name", require_trainer.f, { default: "constant" }),
		"hyper.epochs": (scope) => require_core.Tt("num_train_epochs", require_core.Vt(scope.native, "max_steps") ? {} : { default: 3 })(scope),
		"hyper.maxSteps": require_core.Et("max_steps"),
		"hyper.microBatch": require_core.bt("micro_batch_size", { default: 1 }),
		"hyper.effectiveBatch": require_core.Lt((scope) => require_core.Vt(scope.native, "global_batch_size"), require_core.bt("global_batch_size")),
		"hyper.optimizer": require_trainer.s("optim_config.name", "adamw"),
		"hyper.weightDecay": require_core.Tt(["optim_config.weight_decay", "optim_config.wd"]),
		"hyper.maxGradNorm": require_core.Tt("max_grad_norm", { default: 1 }),
		"hyper.seed": require_core.bt("seed", { default: 42 }),
		"precision.train": require_core.kt("bf16", (node) => /^(true|yes|on)$/i.test(node.text) ? "bf16" : "fp32", { default: "bf16" }),
		"memory.gradientCheckpointing": require_core.vt("enable_activation_checkpointing", { default: !0 }),
		"hardware.count": require_core.pt("decided by the launcher"),
		...require_core.st((scope) => require_core.$t(scope.native, "dist_config.name") === "deepspeed", require_trainer.h("dist_config.config_file")),
		"distributed.backend": (scope) => require_core.Vt(scope.native, "dist_config") ? require_core.dt("dist_config.name", backends)(scope) : require_core.pt("DDP when the launcher starts several processes")(scope),
		"distributed.contextParallel": require_core.bt("cp_size", { default: 1 }),
		"distributed.expertParallel": require_core.Lt((scope) => require_core.Vt(scope.native, "dist_config.ep_size"), require_core.bt("dist_config.ep_size")),
		...checkpoints(),
		"checkpoint.keep": require_core.bt("save_total_limit"),
		"checkpoint.resume": require_trainer.d("resume_from_checkpoint"),
		"evaluation.trigger": require_core.ct("none", "the v1 trainers never read `eval_dataset`"),
		"output.dir": require_core.Mt("output_dir")
	},
	lists: {
		"data.train": (scope) => sources("train_dataset", scope),
		"data.validation": (scope) => sources("eval_dataset", scope)
	}
};
function method(scope) {
	let at = require_core.zt(scope.native, "peft_config");
	return !at || require_core.Ht(at) ? require_core.ut("full", "without `peft_config` all weights are trained") : at.node.kind === "map" ? require_core.kt("peft_config.name", (node) => methods[node.text.toLowerCase()])(scope) : require_core.Ft(at, "JSON in a text is not read");
}
function bits(scope) {
	let at = require_core.zt(scope.native, "quant_config");
	if (!at || require_core.Ht(at)) return require_core.ut(16);
	if (at.node.kind !== "map") return require_core.Ft(at, "JSON in a text is not read");
	let standard = require_core.$t(scope.native, "quant_config.name") === "bnb" ? 4 : 16;
	return require_core.bt("quant_config.quantization_bit", { default: standard })(scope);
}
function objective(scope) {
	let path = require_objective.t(scope.path), loss = require_core.$t(scope.native, "pref_loss")?.toLowerCase() ?? "sigmoid";
	if (path) return {
		value: path.kind === "dpo" ? preferenceLosses[loss] ?? "dpo" : path.kind,
		state: "derived",
		confidence: path.confidence,
		note: "by the path"
	};
	let key = require_core.Bt(scope.native, [
		"pref_loss",
		"pref_beta",
		"simpo_gamma",
		"dpo_label_smoothing"
	]);
	if (key) return require_core.jt(key, preferenceLosses[loss] ?? "dpo");
	let formats = sources("train_dataset", scope).records.map((record) => record.format?.value);
	return formats.includes("preference") ? require_core.pt("data in pairs is for the command `dpo` or `rm`")(scope) : {
		...require_core.ut("sft", "what the commands `train` and `sft` do; `dpo` and `rm` are others"),
		confidence: formats.some(Boolean) ? .9 : .75
	};
}
function checkpoints() {
	let by = (scope) => require_core.Vt(scope.native, "save_steps") ? "steps" : require_core.Vt(scope.native, "save_epochs") ? "epochs" : void 0, every = require_core.Tt(["save_steps", "save_epochs"]);
	return {
		"checkpoint.trigger": (scope) => {
			let unit = by(scope), fact = every(scope);
			return unit === void 0 || !fact ? require_core.ut("end") : {
				...fact,
				value: unit === "steps" ? "steps" : "epoch"
			};
		},
		"checkpoint.every": require_core.Lt((scope) => by(scope) !== void 0, every),
		"checkpoint.everyUnit": (scope) => {
			let unit = by(scope), fact = every(scope);
			return unit && fact ? {
				...fact,
				value: unit
			} : void 0;
		}
	};
}
const source = {
	id: require_core.Mt("path"),
	idKind: (scope) => {
		let at = require_core.zt(scope.native, "source");
		return at && require_core.$t(scope.native, "source") === "local" ? require_core.jt(at, "local") : void 0;
	},
	split: require_core.Mt("split", { default: "train" }),
	fileFormat: (scope) => {
		let at = require_core.zt(scope.native, "path"), format = require_data_files.t(require_core.$t(scope.native, "path") ?? "");
		return at && format ? require_core.jt(at, format) : void 0;
	},
	format: converter,
	labelled: (scope) => {
		let fact = converter(scope);
		return fact && {
			...fact,
			value: !0
		};
	},
	weight: require_core.Lt((scope) => require_core.Vt(scope.native, "weight"), require_core.Tt("weight")),
	limit: require_core.bt("size")
};
function converter(scope) {
	let at = require_core.zt(scope.native, "converter"), format = converters[require_core.$t(scope.native, "converter") ?? ""];
	return at && format ? require_core.jt(at, format) : void 0;
}
function sources(key, scope) {
	let at = require_core.zt(scope.native, key), path = require_core.$t(scope.native, key);
	if (!at || path === void 0) return require_core.Ct("unset", key);
	if (!path.endsWith(".yaml")) return require_core.Ot([named(key, scope)], at);
	let registry = require_core.at(scope, path);
	if (registry === void 0) return {
		fact: require_core.Ft(at, "the registry is not in this repository"),
		records: []
	};
	let members = require_core.Kt(registry, "").flatMap((name) => require_core.Jt(registry, name) ?? []);
	return require_core.Ot(members.map((native) => require_core.Dt(source, require_core.At(scope, native))), at);
}
function named(key, scope) {
	let at = require_core.zt(scope.native, key), format = require_data_files.t(require_core.$t(scope.native, key) ?? "");
	return {
		id: require_core.Mt(key)(scope),
		fileFormat: at && format ? require_core.jt(at, format) : void 0
	};
}
exports.llamafactoryV1 = llamafactoryV1;
