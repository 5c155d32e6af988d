Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_reading = require("./shared-reading.cjs");
const require_data_files = require("./shared-data-files.cjs");

// src/frameworks/mistral-finetune.ts
const method = require_reading.mapped(require_reading.flag("lora.enable", { default: true }), (on) => on === true ? "lora" : "full");
const adapts = (scope) => method(scope)?.value === "lora";
const rank = require_reading.integer("lora.rank", { default: 16 });
const scaling = require_reading.number("lora.scaling", { default: 2 });
const alpha = (scope) => {
	const [multiplier, size] = [scaling(scope)?.value, rank(scope)?.value];
	return typeof multiplier === "number" && typeof size === "number" ? {
		value: multiplier * size,
		state: "derived",
		from: ["adapter.scale", "adapter.rank"]
	} : void 0;
};
const named = (fact, value) => ({
	...fact,
	value: fact.value === null ? null : value
});
const objective = (scope) => {
	const [dialogues, texts] = ["data.instruct_data", "data.data"].map((key) => require_reading.text(key)(scope));
	if (dialogues && dialogues.state !== "unset") return named(dialogues, "sft");
	if (texts && texts.state !== "unset") return named(texts, "continued-pretraining");
	return require_reading.byDefault("sft");
};
function sourcesAt(key, format) {
	return (scope) => {
		const fact = require_reading.text(key)(scope);
		const at = require_reading.find(scope.native, key);
		if (!fact || typeof fact.value !== "string" || !at) return fact?.state === "unresolved" ? {
			fact,
			records: []
		} : require_reading.noRecords("unset", key);
		const entries = fact.value.split(",").flatMap((entry) => {
			const [path = "", weight] = entry.trim().split(":");
			return path === "" ? [] : [{
				path,
				weight: weight === void 0 ? void 0 : Number(weight)
			}];
		});
		const described = (entry) => {
			const fileFormat = require_data_files.fileFormatOf(entry.path);
			return {
				id: require_reading.stated(at, entry.path),
				fileFormat: fileFormat === void 0 ? void 0 : require_reading.stated(at, fileFormat),
				format: require_reading.byDefault(format),
				labelled: require_reading.byDefault(format === "chat"),
				weight: Number.isFinite(entry.weight) ? require_reading.stated(at, Number(entry.weight)) : require_reading.byDefault(1)
			};
		};
		return require_reading.recordsOf(entries.map(described), at);
	};
}
const trainData = (scope) => {
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
const evaluationTrigger = (scope) => {
	const off = require_reading.flag("no_eval", { default: true })(scope);
	if (off?.value !== false) return off && {
		...off,
		value: off.value === true ? "none" : null
	};
	const every = require_reading.positive("eval_freq")(scope);
	return every?.value ? {
		...every,
		value: "steps"
	} : {
		...off,
		value: "end"
	};
};
const checkpointTrigger = (scope) => {
	const off = require_reading.flag("no_ckpt", { default: false })(scope);
	if (off?.value !== false) return off && {
		...off,
		value: off.value === true ? "none" : null
	};
	const every = require_reading.positive("ckpt_freq")(scope);
	return every?.value ? {
		...every,
		value: "steps"
	} : {
		...off,
		value: "end"
	};
};
const byStep = (trigger) => (scope) => trigger(scope)?.value === "steps";
const destinations = (scope) => {
	const on = [["wandb.project", "wandb"], ["mlflow.tracking_uri", "mlflow"]].filter(([key]) => require_reading.text(key)(scope)?.state === "stated");
	const at = on.map(([key]) => require_reading.find(scope.native, key)).find((found) => found);
	const names = ["tensorboard", ...on.map(([, name]) => name)];
	return at ? require_reading.stated(at, names) : require_reading.byDefault(names);
};
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
		"plan.name": require_reading.text("wandb.run_name"),
		"model.id": require_reading.text("model_id_or_path"),
		"method.kind": method,
		...require_reading.allWhen(adapts, {
			"adapter.rank": rank,
			"adapter.alpha": alpha,
			"adapter.scale": scaling,
			"adapter.dropout": require_reading.number("lora.dropout", { default: 0 }),
			"adapter.targets": () => require_reading.byDefault(["all-linear"]),
			"adapter.targetsMode": require_reading.always("all-linear")
		}),
		"objective.kind": objective,
		"data.heldOutKind": (scope) => {
			const held = require_reading.text("data.eval_instruct_data")(scope);
			return held?.state === "unset" ? require_reading.byDefault("none") : held && named(held, "dataset");
		},
		"data.lossOn": require_reading.when((s) => objective(s)?.value === "sft", require_reading.always("assistant-turns")),
		"data.sequenceLength": require_reading.integer("seq_len", { default: 2048 }),
		"data.overlong": require_reading.always("split"),
		"data.packing": require_reading.always(true, "examples are joined until a sequence is full"),
		"hyper.learningRate": require_reading.number("optim.lr", { default: 1e-4 }),
		"hyper.schedule": require_reading.always("one-cycle"),
		"hyper.warmupRatio": require_reading.number("optim.pct_start", { default: .05 }),
		"hyper.maxSteps": require_reading.positive("max_steps", { default: 100 }),
		"hyper.microBatch": require_reading.integer("batch_size", { default: 1 }),
		"hyper.accumulation": require_reading.integer("num_microbatches", { default: 1 }),
		"hyper.optimizer": require_reading.always("adamw"),
		"hyper.weightDecay": require_reading.number("optim.weight_decay", { default: .1 }),
		"hyper.maxGradNorm": require_reading.number("max_norm", { default: 1 }),
		"hyper.seed": require_reading.integer("seed", { default: 0 }),
		"precision.train": require_reading.always("bf16"),
		"memory.gradientCheckpointing": require_reading.flag("checkpoint", { default: true }),
		"hardware.count": require_reading.external("decided by torchrun"),
		"distributed.backend": require_reading.always("fsdp"),
		"checkpoint.trigger": checkpointTrigger,
		...require_reading.allWhen(byStep(checkpointTrigger), {
			"checkpoint.every": require_reading.positive("ckpt_freq"),
			"checkpoint.everyUnit": require_reading.always("steps")
		}),
		"checkpoint.keep": require_reading.integer("num_ckpt_keep", { default: 3 }),
		"evaluation.trigger": evaluationTrigger,
		...require_reading.allWhen(byStep(evaluationTrigger), {
			"evaluation.every": require_reading.positive("eval_freq"),
			"evaluation.everyUnit": require_reading.always("steps")
		}),
		"output.dir": require_reading.text("run_dir"),
		"output.mergeAdapter": require_reading.when(adapts, require_reading.mapped(require_reading.flag("save_adapters", { default: true }), (only) => only === false)),
		"logging.destinations": destinations,
		"logging.project": require_reading.text(["wandb.project", "mlflow.experiment_name"])
	},
	lists: {
		"data.train": trainData,
		"data.validation": sourcesAt("data.eval_instruct_data", "chat")
	}
};

exports.mistralFinetune = mistralFinetune;