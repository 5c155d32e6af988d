const require_reading = require("./shared-reading.cjs");

// src/frameworks/kit/side-file.ts
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
function foldersAbove(path) {
	const parts = path.split("/").slice(0, -2);
	return parts.map((_, index) => parts.slice(0, parts.length - index).join("/"));
}

// src/frameworks/shared/deepspeed.ts
function deepspeedFacts(key) {
	return {
		"distributed.backend": (scope) => {
			const at = require_reading.find(scope.native, key);
			return at && !require_reading.isEmpty(at) ? require_reading.stated(at, "deepspeed") : void 0;
		},
		"distributed.configFile": (scope) => require_reading.textAt(scope.native, key) === void 0 ? void 0 : require_reading.text(key)(scope),
		"distributed.zeroStage": inConfig(key, zeroStage),
		"distributed.offload": inConfig(key, offload),
		"distributed.gathersOnSave": inConfig(key, require_reading.flag([
			"zero_optimization.stage3_gather_16bit_weights_on_model_save",
			"zero_optimization.stage3_gather_fp16_weights_on_model_save",
			"zero_optimization.gather_16bit_weights_on_model_save"
		], { default: false })),
		"distributed.microBatch": inConfig(key, require_reading.positive("train_micro_batch_size_per_gpu")),
		"distributed.accumulation": inConfig(key, require_reading.positive("gradient_accumulation_steps"))
	};
}
const zeroStage = require_reading.integer("zero_optimization.stage", { default: 0 });
const offload = require_reading.choice(["zero_optimization.offload_param.device", "zero_optimization.offload_optimizer.device"], {
	cpu: "cpu",
	nvme: "nvme",
	none: "none"
}, { default: "none" });
function inConfig(key, reading) {
	return (scope) => {
		const at = require_reading.findFirst(scope.native, [key]);
		if (!at || require_reading.isEmpty(at)) return void 0;
		if (at.node.kind === "map") return reading({
			...scope,
			native: require_reading.within(scope.native, key)
		});
		const side = sideFile(scope, key);
		return side ? reading({
			...scope,
			native: side
		}) : require_reading.unresolved(at, "the DeepSpeed file is not in this repository");
	};
}
function sideFile(scope, key) {
	const path = require_reading.textAt(scope.native, key);
	return path === void 0 ? void 0 : openNear(scope, path);
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
	const known = name.toLowerCase();
	if (/adamw?.*(8bit|8-bit|bnb)/.test(known) || known === "paged_adamw_8bit") return "adamw-8bit";
	if (known.startsWith("paged_adamw")) return "adamw-paged";
	if (known.startsWith("adamw") || known.startsWith("adam_")) return "adamw";
	if (known.includes("galore")) return "galore";
	return /^(adafactor|lion|muon|sgd|adagrad|rmsprop|lomo|adalomo|apollo|schedule_free)/.exec(known)?.[1] ?? known;
}
const optimizer = (keys, standard) => require_reading.scalar(keys, (node) => optimizerName(node.text), standard === void 0 ? {} : { default: standard });
const trigger = (keys, standard) => require_reading.choice(keys, {
	no: "none",
	false: "none",
	none: "none",
	steps: "steps",
	epoch: "epoch",
	best: "best"
}, standard === void 0 ? {} : { default: standard });
const warmup = {
	"hyper.warmupSteps": (scope) => {
		const fact = require_reading.positive("warmup_steps")(scope);
		return isShare(fact) ? require_reading.without("unset", void 0, "warmup_steps") : fact;
	},
	"hyper.warmupRatio": (scope) => {
		const fact = require_reading.positive("warmup_steps")(scope);
		return isShare(fact) ? fact : require_reading.positive("warmup_ratio")(scope);
	}
};
const isShare = (fact) => typeof fact?.value === "number" && fact.value < 1;
const epochs = (scope) => {
	const stepped = require_reading.positive("max_steps")(scope)?.state === "stated";
	return require_reading.number("num_train_epochs", stepped ? {} : { default: 3 })(scope);
};
function interval(prefix, key, trigger, standard) {
	const stepped = (scope) => trigger(scope)?.value === "steps";
	const every = require_reading.positive(key, standard === void 0 ? {} : { default: standard });
	return {
		[`${prefix}.every`]: require_reading.when(stepped, every),
		[`${prefix}.everyUnit`]: require_reading.when(stepped, (scope) => {
			const fact = every(scope);
			return fact && fact.value !== null ? {
				...fact,
				value: isShare(fact) ? "ratio" : "steps"
			} : void 0;
		})
	};
}
const trainingArguments = {
	"hyper.learningRate": require_reading.number("learning_rate", { default: 5e-5 }),
	"hyper.schedule": require_reading.choice("lr_scheduler_type", schedules, { default: "linear" }),
	...warmup,
	"hyper.epochs": epochs,
	"hyper.maxSteps": require_reading.positive("max_steps"),
	"hyper.microBatch": require_reading.integer(["per_device_train_batch_size", "per_gpu_train_batch_size"], { default: 8 }),
	"hyper.accumulation": require_reading.integer("gradient_accumulation_steps", { default: 1 }),
	"hyper.optimizer": optimizer("optim", "adamw"),
	"hyper.weightDecay": require_reading.number("weight_decay", { default: 0 }),
	"hyper.maxGradNorm": require_reading.number("max_grad_norm", { default: 1 }),
	"hyper.noiseAlpha": require_reading.number("neftune_noise_alpha"),
	"hyper.seed": require_reading.integer("seed", { default: 42 }),
	"precision.train": precision("bf16", "fp16"),
	"precision.tf32": require_reading.flag("tf32"),
	"memory.gradientCheckpointing": require_reading.flag("gradient_checkpointing", { default: false }),
	...deepspeedFacts("deepspeed"),
	"distributed.backend": backend,
	"checkpoint.trigger": trigger("save_strategy", "steps"),
	...interval("checkpoint", "save_steps", trigger("save_strategy", "steps"), 500),
	"checkpoint.keep": require_reading.integer("save_total_limit"),
	"checkpoint.resume": resume("resume_from_checkpoint"),
	"evaluation.trigger": evaluationTrigger,
	...interval("evaluation", "eval_steps", evaluationTrigger),
	"evaluation.metric": require_reading.text("metric_for_best_model"),
	"evaluation.loadBest": require_reading.flag("load_best_model_at_end", { default: false }),
	"evaluation.earlyStopping": (scope) => require_reading.textAt(scope.native, "early_stopping_patience") === void 0 ? void 0 : enabledBy("early_stopping_patience")(scope),
	"output.dir": require_reading.text("output_dir"),
	"output.name": require_reading.text("run_name"),
	"output.push": require_reading.flag("push_to_hub", { default: false }),
	"output.hubId": require_reading.text("hub_model_id"),
	"output.hubPrivate": require_reading.flag("hub_private_repo"),
	"logging.destinations": reportTo,
	"logging.public": publicSpace
};
function restatedInDeepspeed(inside) {
	return {
		"hyper.microBatch": require_reading.when((scope) => require_reading.flag("auto_find_batch_size")(scope)?.value !== true, inside(require_reading.integer("train_micro_batch_size_per_gpu"))),
		"hyper.accumulation": inside(require_reading.integer("gradient_accumulation_steps")),
		"hyper.maxGradNorm": inside(require_reading.number("gradient_clipping")),
		"hyper.learningRate": inside(require_reading.number(["optimizer.params.lr", "scheduler.params.warmup_max_lr"])),
		"hyper.weightDecay": inside(require_reading.number("optimizer.params.weight_decay")),
		"precision.train": inside(precision("bf16.enabled", "fp16.enabled"))
	};
}
const deepspeedRestated = (key) => restatedInDeepspeed((reading) => inConfig(key, reading));
function reportTo(scope) {
	const at = require_reading.find(scope.native, "report_to");
	if (!at || require_reading.isEmpty(at)) return require_reading.without("external", absentReporters, "report_to");
	const fact = require_reading.texts("report_to")(scope);
	return fact && Array.isArray(fact.value) ? {
		...fact,
		value: fact.value.filter((name) => name !== "none" && name !== "[]")
	} : fact;
}
const absentReporters = "without `report_to`, transformers 4 reports to every installed tracker and 5 to none";
function publicSpace(scope) {
	const at = require_reading.find(scope.native, "trackio_space_id");
	return at && !require_reading.isEmpty(at) ? require_reading.stated(at, require_reading.flag("hub_private_repo")(scope)?.value !== true) : void 0;
}
function evaluationTrigger(scope) {
	return trigger(["eval_strategy", "evaluation_strategy"], "none")(scope);
}
function enabledBy(key) {
	return require_reading.scalar(key, (node) => Number(node.text) > 0 ? true : void 0);
}
function precision(bf16, fp16, standard = "fp32") {
	return (scope) => {
		for (const [key, name] of [[bf16, "bf16"], [fp16, "fp16"]]) {
			const fact = require_reading.flag(key)(scope);
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
function backend(scope) {
	const deepspeed = deepspeedFacts("deepspeed")["distributed.backend"]?.(scope);
	if (deepspeed) return deepspeed;
	const fsdp = require_reading.find(scope.native, "fsdp");
	if (fsdp && !require_reading.isEmpty(fsdp)) return {
		...require_reading.texts("fsdp", { separator: " " })(scope),
		value: "fsdp",
		state: "stated"
	};
	return require_reading.without("external", "decided by the launcher");
}
function resume(key) {
	return require_reading.scalar(key, (node) => /^(true|yes|on|auto)$/i.test(node.text) ? "auto" : /^(false|no|off)$/i.test(node.text) ? "none" : "path", { default: "none" });
}

Object.defineProperty(exports, "deepspeedFacts", {
  enumerable: true,
  get: function () {
    return deepspeedFacts;
  }
});
Object.defineProperty(exports, "deepspeedRestated", {
  enumerable: true,
  get: function () {
    return deepspeedRestated;
  }
});
Object.defineProperty(exports, "enabledBy", {
  enumerable: true,
  get: function () {
    return enabledBy;
  }
});
Object.defineProperty(exports, "evaluationTrigger", {
  enumerable: true,
  get: function () {
    return evaluationTrigger;
  }
});
Object.defineProperty(exports, "inConfig", {
  enumerable: true,
  get: function () {
    return inConfig;
  }
});
Object.defineProperty(exports, "interval", {
  enumerable: true,
  get: function () {
    return interval;
  }
});
Object.defineProperty(exports, "offload", {
  enumerable: true,
  get: function () {
    return offload;
  }
});
Object.defineProperty(exports, "openNear", {
  enumerable: true,
  get: function () {
    return openNear;
  }
});
Object.defineProperty(exports, "optimizer", {
  enumerable: true,
  get: function () {
    return optimizer;
  }
});
Object.defineProperty(exports, "optimizerName", {
  enumerable: true,
  get: function () {
    return optimizerName;
  }
});
Object.defineProperty(exports, "precision", {
  enumerable: true,
  get: function () {
    return precision;
  }
});
Object.defineProperty(exports, "restatedInDeepspeed", {
  enumerable: true,
  get: function () {
    return restatedInDeepspeed;
  }
});
Object.defineProperty(exports, "resume", {
  enumerable: true,
  get: function () {
    return resume;
  }
});
Object.defineProperty(exports, "schedules", {
  enumerable: true,
  get: function () {
    return schedules;
  }
});
Object.defineProperty(exports, "trainingArguments", {
  enumerable: true,
  get: function () {
    return trainingArguments;
  }
});
Object.defineProperty(exports, "trigger", {
  enumerable: true,
  get: function () {
    return trigger;
  }
});
Object.defineProperty(exports, "zeroStage", {
  enumerable: true,
  get: function () {
    return zeroStage;
  }
});