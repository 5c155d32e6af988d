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
}, isLora = (scope) => require_core.Zt(scope.native, "peft_config.name") === "lora", isFourBit = (scope) => bits(scope)?.value === 4, isQuantised = (scope) => /^[48]$/.test(String(bits(scope)?.value)), isPreference = (scope) => /^(dpo|orpo|simpo)$/.test(String(objective(scope)?.value)), llamafactoryV1 = {
	id: "llamafactory-v1",
	title: "LLaMA-Factory v1",
	homepage: "https://llamafactory.readthedocs.io",
	version: "0.9.6.dev0",
	dialect: "omegaconf",
	signatures: [{}, {}],
	facts: {
		"plan.dialect": require_core.ct("v1"),
		"model.id": require_core.At("model"),
		"model.continuesAdapter": require_core.Ft(isLora, require_core.At("peft_config.adapter_name_or_path")),
		"model.attention": require_core.At("flash_attn", { default: "sdpa" }),
		"security.trustRemoteCode": require_core._t("trust_remote_code", { default: !1 }),
		"method.kind": method,
		...require_core.st(isLora, require_core.ot("peft_config", {
			"adapter.rank": require_core.yt("r", { default: 8 }),
			"adapter.alpha": require_core.wt("lora_alpha", { default: 16 }),
			"adapter.dropout": require_core.wt("lora_dropout", { default: .05 }),
			...require_targets.n("target_modules", { default: ["all-linear"] }),
			"adapter.modulesToSave": require_core.jt("modules_to_save"),
			"adapter.rslora": require_core._t("use_rslora", { default: !1 }),
			"adapter.dora": require_core._t("use_dora", { default: !1 })
		})),
		"quantization.bits": bits,
		"quantization.scheme": require_core.Ft(isQuantised, require_core.ct("bitsandbytes")),
		...require_core.st(isFourBit, require_core.ot("quant_config", {
			"quantization.type": require_core.At("quantization_type", { default: "nf4" }),
			"quantization.double": require_core._t("double_quantization", { default: !0 }),
			"quantization.computeDtype": require_core.ut("compute_dtype", {
				float16: "fp16",
				bfloat16: "bf16",
				float32: "fp32"
			}, { default: "fp16" })
		})),
		"objective.kind": objective,
		"objective.beta": require_core.Ft(isPreference, require_core.wt("pref_beta", { default: .1 })),
		"data.heldOutKind": (scope) => {
			let at = require_core.Lt(scope.native, "eval_dataset");
			return at && !require_core.Bt(at) ? require_core.kt(at, "dataset") : require_core.lt("none");
		},
		"data.chatTemplate": require_core.Pt("custom_chat_template"),
		"data.sequenceLength": require_core.yt("cutoff_len", { default: 2048 }),
		"data.packing": require_core.Ot("batching_strategy", (node) => node.text.includes("padding_free"), { default: !1 }),
		"hyper.learningRate": require_core.wt("learning_rate", { default: 1e-4 }),
		"hyper.schedule": require_core.ut("lr_scheduler_config.name", require_trainer.f, { default: "constant" }),
		"hyper.epochs": (scope) => require_core.wt("num_train_epochs", require_core.zt(scope.native, "max_steps") ? {} : { default: 3 })(scope),
		"hyper.maxSteps": require_core.Tt("max_steps"),
		"hyper.microBatch": require_core.yt("micro_batch_size", { default: 1 }),
		"hyper.effectiveBatch": require_core.Ft((scope) => require_core.zt(scope.native, "global_batch_size"), require_core.yt("global_batch_size")),
		"hyper.optimizer": require_trainer.s("optim_config.name", "adamw"),
		"hyper.weightDecay": require_core.wt(["optim_config.weight_decay", "optim_config.wd"]),
		"hyper.maxGradNorm": require_core.wt("max_grad_norm", { default: 1 }),
		"hyper.seed": require_core.yt("seed", { default: 42 }),
		"precision.train": require_core.Ot("bf16", (node) => /^(true|yes|on)$/i.test(node.text) ? "bf16" : "fp32", { default: "bf16" }),
		"memory.gradientCheckpointing": require_core._t("enable_activation_checkpointing", { default: !0 }),
		"hardware.count": require_core.ft("decided by the launcher"),
		...require_core.st((scope) => require_core.Zt(scope.native, "dist_config.name") === "deepspeed", require_trainer.h("dist_config.config_file")),
		"distributed.backend": (scope) => require_core.zt(scope.native, "dist_config") ? require_core.ut("dist_config.name", backends)(scope) : require_core.ft("DDP when the launcher starts several processes")(scope),
		"distributed.contextParallel": require_core.yt("cp_size", { default: 1 }),
		"distributed.expertParallel": require_core.Ft((scope) => require_core.zt(scope.native, "dist_config.ep_size"), require_core.yt("dist_config.ep_size")),
		...checkpoints(),
		"checkpoint.keep": require_core.yt("save_total_limit"),
		"checkpoint.resume": require_trainer.d("resume_from_checkpoint"),
		"evaluation.trigger": require_core.ct("none", "the v1 trainers never read `eval_dataset`"),
		"output.dir": require_core.At("output_dir")
	},
	lists: {
		"data.train": (scope) => sources("train_dataset", scope),
		"data.validation": (scope) => sources("eval_dataset", scope)
	}
};
function method(scope) {
	let at = require_core.Lt(scope.native, "peft_config");
	return !at || require_core.Bt(at) ? require_core.lt("full", "without `peft_config` all weights are trained") : at.node.kind === "map" ? require_core.Ot("peft_config.name", (node) => methods[node.text.toLowerCase()])(scope) : require_core.Nt(at, "JSON in a text is not read");
}
function bits(scope) {
	let at = require_core.Lt(scope.native, "quant_config");
	if (!at || require_core.Bt(at)) return require_core.lt(16);
	if (at.node.kind !== "map") return require_core.Nt(at, "JSON in a text is not read");
	let standard = require_core.Zt(scope.native, "quant_config.name") === "bnb" ? 4 : 16;
	return require_core.yt("quant_config.quantization_bit", { default: standard })(scope);
}
function objective(scope) {
	let path = require_objective.t(scope.path), loss = require_core.Zt(scope.native, "pref_loss")?.toLowerCase() ?? "sigmoid";
	if (path) return {
		value: path.kind === "dpo" ? preferenceLosses[loss] ?? "dpo" : path.kind,
		state: "derived",
		confidence: path.confidence,
		note: "by the path"
	};
	let key = require_core.Rt(scope.native, [
		"pref_loss",
		"pref_beta",
		"simpo_gamma",
		"dpo_label_smoothing"
	]);
	if (key) return require_core.kt(key, preferenceLosses[loss] ?? "dpo");
	let formats = sources("train_dataset", scope).records.map((record) => record.format?.value);
	return formats.includes("preference") ? require_core.ft("data in pairs is for the command `dpo` or `rm`")(scope) : {
		...require_core.lt("sft", "what the commands `train` and `sft` do; `dpo` and `rm` are others"),
		confidence: formats.some(Boolean) ? .9 : .75
	};
}
function checkpoints() {
	let by = (scope) => require_core.zt(scope.native, "save_steps") ? "steps" : require_core.zt(scope.native, "save_epochs") ? "epochs" : void 0, every = require_core.wt(["save_steps", "save_epochs"]);
	return {
		"checkpoint.trigger": (scope) => {
			let unit = by(scope), fact = every(scope);
			return unit === void 0 || !fact ? require_core.lt("end") : {
				...fact,
				value: unit === "steps" ? "steps" : "epoch"
			};
		},
		"checkpoint.every": require_core.Ft((scope) => by(scope) !== void 0, every),
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
	id: require_core.At("path"),
	idKind: (scope) => {
		let at = require_core.Lt(scope.native, "source");
		return at && require_core.Zt(scope.native, "source") === "local" ? require_core.kt(at, "local") : void 0;
	},
	split: require_core.At("split", { default: "train" }),
	fileFormat: (scope) => {
		let at = require_core.Lt(scope.native, "path"), format = require_data_files.t(require_core.Zt(scope.native, "path") ?? "");
		return at && format ? require_core.kt(at, format) : void 0;
	},
	format: converter,
	labelled: (scope) => {
		let fact = converter(scope);
		return fact && {
			...fact,
			value: !0
		};
	},
	weight: require_core.Ft((scope) => require_core.zt(scope.native, "weight"), require_core.wt("weight")),
	limit: require_core.yt("size")
};
function converter(scope) {
	let at = require_core.Lt(scope.native, "converter"), format = converters[require_core.Zt(scope.native, "converter") ?? ""];
	return at && format ? require_core.kt(at, format) : void 0;
}
function sources(key, scope) {
	let at = require_core.Lt(scope.native, key), path = require_core.Zt(scope.native, key);
	if (!at || path === void 0) return require_core.St("unset", key);
	if (!path.endsWith(".yaml")) return require_core.Dt([named(key, scope)], at);
	let registry = require_core.at(scope, path);
	if (registry === void 0) return {
		fact: require_core.Nt(at, "the registry is not in this repository"),
		records: []
	};
	let members = require_core.Wt(registry, "").flatMap((name) => require_core.Kt(registry, name) ?? []);
	return require_core.Dt(members.map((native) => require_core.Et(source, {
		...scope,
		native
	})), at);
}
function named(key, scope) {
	let at = require_core.Lt(scope.native, key), format = require_data_files.t(require_core.Zt(scope.native, key) ?? "");
	return {
		id: require_core.At(key)(scope),
		fileFormat: at && format ? require_core.kt(at, format) : void 0
	};
}
exports.llamafactoryV1 = llamafactoryV1;
