const require_core = require("./core.cjs");
// src/frameworks/shared/deepspeed.ts
function deepspeedFacts(key) {
	return {
		"distributed.backend": (scope) => {
			let at = require_core.Lt(scope.native, key);
			return at && !require_core.Bt(at) ? require_core.kt(at, "deepspeed") : void 0;
		},
		"distributed.configFile": (scope) => require_core.Zt(scope.native, key) === void 0 ? void 0 : require_core.At(key)(scope),
		"distributed.zeroStage": inConfig(key, zeroStage),
		"distributed.offload": inConfig(key, offload),
		"distributed.gathersOnSave": inConfig(key, require_core._t([
			"zero_optimization.stage3_gather_16bit_weights_on_model_save",
			"zero_optimization.stage3_gather_fp16_weights_on_model_save",
			"zero_optimization.gather_16bit_weights_on_model_save"
		], { default: !1 })),
		"distributed.microBatch": inConfig(key, require_core.Tt("train_micro_batch_size_per_gpu")),
		"distributed.accumulation": inConfig(key, require_core.Tt("gradient_accumulation_steps")),
		"distributed.batchOpen": (scope) => {
			let search = require_core._t("auto_find_batch_size")(scope);
			return search?.value === !0 ? search : void 0;
		}
	};
}
const zeroStage = require_core.yt("zero_optimization.stage", { default: 0 }), offload = require_core.ut(["zero_optimization.offload_param.device", "zero_optimization.offload_optimizer.device"], {
	cpu: "cpu",
	nvme: "nvme",
	none: "none"
}, { default: "none" });
function inConfig(key, reading) {
	return (scope) => {
		let at = require_core.Rt(scope.native, [key]);
		if (!at || require_core.Bt(at)) return;
		if (at.node.kind === "map") return reading({
			...scope,
			native: require_core.Qt(scope.native, key)
		});
		let side = sideFile(scope, key);
		return side ? reading({
			...scope,
			native: side
		}) : require_core.Nt(at, "the DeepSpeed file is not in this repository");
	};
}
function sideFile(scope, key) {
	let path = require_core.Zt(scope.native, key);
	return path === void 0 ? void 0 : require_core.at(scope, path);
}
// src/frameworks/shared/trainer.ts
const schedules = {
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
function optimizerName(name) {
	let known = name.toLowerCase();
	return /adamw?.*(8bit|8-bit|bnb)/.test(known) || known === "paged_adamw_8bit" ? "adamw-8bit" : known.startsWith("paged_adamw") ? "adamw-paged" : known.startsWith("adamw") || known.startsWith("adam_") ? "adamw" : known.includes("galore") ? "galore" : /^(adafactor|lion|muon|sgd|adagrad|rmsprop|lomo|adalomo|apollo|schedule_free)/.exec(known)?.[1] ?? known;
}
const optimizer = (keys, standard) => require_core.Ot(keys, (node) => optimizerName(node.text), standard === void 0 ? {} : { default: standard }), trigger = (keys, standard) => require_core.ut(keys, {
	no: "none",
	false: "none",
	none: "none",
	steps: "steps",
	epoch: "epoch",
	best: "best"
}, standard === void 0 ? {} : { default: standard }), warmup = {
	"hyper.warmupSteps": (scope) => {
		let fact = require_core.Tt("warmup_steps")(scope);
		return isShare(fact) ? require_core.It("unset", void 0, "warmup_steps") : fact;
	},
	"hyper.warmupRatio": (scope) => {
		let fact = require_core.Tt("warmup_steps")(scope);
		return isShare(fact) ? fact : require_core.Tt("warmup_ratio")(scope);
	}
}, isShare = (fact) => typeof fact?.value == "number" && fact.value < 1, epochs = (scope) => {
	let stepped = require_core.Tt("max_steps")(scope)?.state === "stated";
	return require_core.wt("num_train_epochs", stepped ? {} : { default: 3 })(scope);
};
function interval(prefix, key, trigger, standard) {
	let stepped = (scope) => trigger(scope)?.value === "steps", every = require_core.Tt(key, standard === void 0 ? {} : { default: standard });
	return {
		[`${prefix}.every`]: require_core.Ft(stepped, every),
		[`${prefix}.everyUnit`]: require_core.Ft(stepped, (scope) => {
			let fact = every(scope);
			return fact && fact.value !== null ? {
				...fact,
				value: isShare(fact) ? "ratio" : "steps"
			} : void 0;
		})
	};
}
const trainingArguments = {
	"hyper.learningRate": require_core.wt("learning_rate", { default: 5e-5 }),
	"hyper.schedule": require_core.ut("lr_scheduler_type", schedules, { default: "linear" }),
	...warmup,
	"hyper.epochs": epochs,
	"hyper.maxSteps": require_core.Tt("max_steps"),
	"hyper.microBatch": require_core.yt(["per_device_train_batch_size", "per_gpu_train_batch_size"], { default: 8 }),
	"hyper.accumulation": require_core.yt("gradient_accumulation_steps", { default: 1 }),
	"hyper.optimizer": optimizer("optim", "adamw"),
	"hyper.weightDecay": require_core.wt("weight_decay", { default: 0 }),
	"hyper.maxGradNorm": require_core.wt("max_grad_norm", { default: 1 }),
	"hyper.noiseAlpha": require_core.wt("neftune_noise_alpha"),
	"hyper.seed": require_core.yt("seed", { default: 42 }),
	"precision.train": precision("bf16", "fp16"),
	"precision.tf32": require_core._t("tf32"),
	"memory.gradientCheckpointing": require_core._t("gradient_checkpointing", { default: !1 }),
	...deepspeedFacts("deepspeed"),
	"distributed.backend": backend,
	"checkpoint.trigger": trigger("save_strategy", "steps"),
	...interval("checkpoint", "save_steps", trigger("save_strategy", "steps"), 500),
	"checkpoint.keep": require_core.yt("save_total_limit"),
	"checkpoint.resume": resume("resume_from_checkpoint"),
	"evaluation.trigger": evaluationTrigger,
	...interval("evaluation", "eval_steps", evaluationTrigger),
	"evaluation.metric": require_core.At("metric_for_best_model"),
	"evaluation.loadBest": require_core._t("load_best_model_at_end", { default: !1 }),
	"evaluation.earlyStopping": (scope) => require_core.Zt(scope.native, "early_stopping_patience") === void 0 ? void 0 : enabledBy("early_stopping_patience")(scope),
	"output.dir": require_core.At("output_dir"),
	"output.name": require_core.At("run_name"),
	"output.push": require_core._t("push_to_hub", { default: !1 }),
	"output.hubId": require_core.At("hub_model_id"),
	"output.hubPrivate": require_core._t("hub_private_repo"),
	"logging.destinations": reportTo,
	"logging.public": publicSpace
};
function restatedInDeepspeed(inside) {
	return {
		"hyper.microBatch": require_core.Ft((scope) => require_core._t("auto_find_batch_size")(scope)?.value !== !0, inside(require_core.yt("train_micro_batch_size_per_gpu"))),
		"hyper.accumulation": inside(require_core.yt("gradient_accumulation_steps")),
		"hyper.maxGradNorm": inside(require_core.wt("gradient_clipping")),
		"hyper.warmupSteps": inside(require_core.Tt("scheduler.params.warmup_num_steps")),
		"hyper.learningRate": inside(require_core.wt(["optimizer.params.lr", "scheduler.params.warmup_max_lr"])),
		"hyper.weightDecay": inside(require_core.wt("optimizer.params.weight_decay")),
		"precision.train": inside(precision("bf16.enabled", "fp16.enabled"))
	};
}
const deepspeedSchedules = {
	warmuplr: "constant",
	warmupdecaylr: "linear",
	warmupcosinelr: "cosine",
	onecycle: "one-cycle"
}, deepspeedOptimizer = require_core.Ot("optimizer.type", (node) => {
	let name = node.text.toLowerCase();
	return name === "auto" ? void 0 : optimizerName(name === "adam" ? "adamw" : name);
});
function decidedInDeepspeed(inside) {
	return {
		"hyper.optimizer": inside(deepspeedOptimizer),
		"hyper.schedule": inside(require_core.ut("scheduler.type", deepspeedSchedules))
	};
}
const deepspeedDecides = (key) => decidedInDeepspeed((reading) => inConfig(key, reading)), deepspeedRestated = (key) => restatedInDeepspeed((reading) => inConfig(key, reading));
function reportTo(scope) {
	let at = require_core.Lt(scope.native, "report_to");
	if (!at || require_core.Bt(at)) return require_core.It("external", absentReporters, "report_to");
	let fact = require_core.jt("report_to")(scope);
	return fact && Array.isArray(fact.value) ? {
		...fact,
		value: fact.value.filter((name) => name !== "none" && name !== "[]")
	} : fact;
}
const absentReporters = "without `report_to`, transformers 4 reports to every installed tracker and 5 to none";
function publicSpace(scope) {
	let at = require_core.Lt(scope.native, "trackio_space_id");
	return at && !require_core.Bt(at) ? require_core.kt(at, require_core._t("hub_private_repo")(scope)?.value !== !0) : void 0;
}
function evaluationTrigger(scope) {
	return trigger(["eval_strategy", "evaluation_strategy"], "none")(scope);
}
function enabledBy(key) {
	return require_core.Ot(key, (node) => Number(node.text) > 0 || void 0);
}
function precision(bf16, fp16, standard = "fp32") {
	return (scope) => {
		for (let [key, name] of [[bf16, "bf16"], [fp16, "fp16"]]) {
			let fact = require_core._t(key)(scope);
			if (fact?.value === !0) return {
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
function backend(scope) {
	let deepspeed = deepspeedFacts("deepspeed")["distributed.backend"]?.(scope);
	if (deepspeed) return deepspeed;
	let fsdp = require_core.Lt(scope.native, "fsdp");
	return fsdp && !require_core.Bt(fsdp) ? {
		...require_core.jt("fsdp", { separator: " " })(scope),
		value: "fsdp",
		state: "stated"
	} : require_core.It("external", "decided by the launcher");
}
function resume(key) {
	return require_core.Ot(key, (node) => /^(true|yes|on|auto)$/i.test(node.text) ? "auto" : /^(false|no|off)$/i.test(node.text) ? "none" : "path", { default: "none" });
}
exports._ = offload, exports.a = evaluationTrigger, exports.c = optimizerName, exports.d = resume, exports.f = schedules, exports.g = inConfig, exports.h = deepspeedFacts, exports.i = enabledBy, exports.l = precision, exports.m = trigger, exports.n = deepspeedDecides, exports.o = interval, exports.p = trainingArguments, exports.r = deepspeedRestated, exports.s = optimizer, exports.t = decidedInDeepspeed, exports.u = restatedInDeepspeed, exports.v = zeroStage;
