Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_targets = require("../targets.cjs"), require_trainer = require("../trainer.cjs"), schedules = {
	cosine_decay: "cosine",
	linear_schedule: "linear"
}, kinds = {
	lora: "lora",
	dora: "lora",
	full: "full"
}, layers = require_core.bt(["num_layers", "lora_layers"], { default: 16 }), method = (scope) => {
	let kind = require_core.dt("fine_tune_type", kinds, {
		default: "lora",
		note: "mlx-lm trains LoRA by default"
	})(scope), count = layers(scope)?.value;
	return kind?.value === "full" && typeof count == "number" && count > 0 ? {
		...kind,
		value: "partial",
		confidence: .7,
		note: `all weights of the last ${count} layers`
	} : kind;
}, adapts = (scope) => method(scope)?.value === "lora", unlessWritten = (value) => (scope) => require_core.qt(scope.native, "lora_parameters") ? {} : { default: value }, rank = (scope) => require_core.bt("lora_parameters.rank", unlessWritten(8)(scope))(scope), scale = (scope) => require_core.Tt("lora_parameters.scale", unlessWritten(20)(scope))(scope), alpha = (scope) => {
	let [multiplier, size] = [scale(scope), rank(scope)];
	return typeof multiplier?.value == "number" && typeof size?.value == "number" ? {
		value: multiplier.value * size.value,
		state: "derived",
		from: ["adapter.scale", "adapter.rank"]
	} : require_core.Tt("lora_parameters.alpha")(scope);
}, everyTarget = require_targets.n("lora_parameters.keys", { default: ["all-linear"] }), targets = (name) => (scope) => {
	let fact = everyTarget[name]?.(scope);
	return fact?.state === "default" ? {
		...fact,
		confidence: .7,
		note: "older releases chose attention layers by model"
	} : fact;
}, format = require_core.ht(whenNamed("chat_feature", "chat"), whenNamed("completion_feature", "instruction"), whenNamed("text_feature", "text"));
function whenNamed(key, value) {
	return (scope) => {
		let at = require_core.zt(scope.native, key);
		return at && !require_core.Ht(at) ? require_core.jt(at, value) : void 0;
	};
}
const labelled = require_core.St(format, (value) => value !== "text"), hubSource = (split) => ({
	id: require_core.Mt("path"),
	config: require_core.Mt("config.name"),
	revision: require_core.Mt("config.revision"),
	split,
	format,
	labelled
}), dataFolder = (scope) => {
	let fact = require_core.Mt("data", { default: "mlx-community/WikiSQL" })(scope);
	return fact?.state === "default" ? {
		...fact,
		confidence: .6
	} : fact;
}, folder = (scope) => {
	let at = require_core.zt(scope.native, "data"), record = require_core.Dt({
		id: dataFolder,
		format,
		labelled
	}, scope);
	return at && !require_core.Ht(at) ? require_core.Ot([record], at) : {
		fact: require_core.ut(1),
		records: [record]
	};
}, trainData = (scope) => require_core.Vt(scope.native, "hf_dataset") ? require_core.ft("hf_dataset", hubSource(require_core.Mt("train_split", { default: "train[:80%]" })))(scope) : folder(scope), validationData = (scope) => require_core.Vt(scope.native, "hf_dataset") ? require_core.ft("hf_dataset", hubSource(require_core.Mt("valid_split", { default: "train[-10%:]" })))(scope) : require_core.Ct("unresolved", "data", "a `valid` file or split beside the training data"), heldOut = (scope) => require_core.Vt(scope.native, "hf_dataset") ? require_core.ut("dataset") : require_core.Rt("unresolved", "a `valid` file or split beside the training data", "data"), rate = (scope) => require_core.Vt(scope.native, "lr_schedule") ? require_core.Tt("lr_schedule.arguments[0]")(scope) : require_core.Tt("learning_rate", { default: 1e-5 })(scope), schedule = (scope) => require_core.Vt(scope.native, "lr_schedule") ? require_core.dt("lr_schedule.name", schedules)(scope) : require_core.ut("constant"), accumulation = require_core.bt("grad_accumulation_steps", { default: 1 }), steps = (scope) => {
	let passes = accumulation(scope)?.value, iterations = require_core.bt("iters", { default: 1e3 })(scope);
	return typeof passes == "number" && passes > 1 && typeof iterations?.value == "number" ? {
		...iterations,
		value: Math.floor(iterations.value / passes),
		note: "`iters` over accumulation"
	} : iterations;
}, weightDecay = (scope) => {
	let name = require_core.$t(scope.native, "optimizer")?.toLowerCase() ?? "adam";
	return require_core.Tt(`optimizer_config.${name}.weight_decay`)(scope);
}, destinations = (scope) => {
	let fact = require_core.Nt("report_to", { separator: "," })(scope);
	return fact?.state === "unset" ? require_core.ut([]) : fact;
}, continuesFrom = (fact) => fact?.state === "unset" ? require_core.ut("none") : fact && {
	...fact,
	value: fact.value === null ? null : "path"
}, mlxLm = {
	id: "mlx-lm",
	title: "MLX LM",
	homepage: "https://github.com/ml-explore/mlx-lm",
	version: "0.32.0",
	dialect: "omegaconf",
	signatures: [
		{},
		{},
		{}
	],
	facts: {
		"model.id": require_core._t(require_core.Mt("model"), require_core.pt("given on the command line")),
		"model.continuesAdapter": require_core.Mt("resume_adapter_file"),
		"security.trustRemoteCode": require_core.vt("trust_remote_code", { default: !1 }),
		"method.kind": method,
		...require_core.st(adapts, {
			"method.variant": require_core.Lt((s) => require_core.$t(s.native, "fine_tune_type") === "dora", require_core.ct("dora")),
			"adapter.rank": rank,
			"adapter.alpha": alpha,
			"adapter.scale": scale,
			"adapter.dropout": (scope) => require_core.Tt("lora_parameters.dropout", unlessWritten(0)(scope))(scope),
			"adapter.targets": targets("adapter.targets"),
			"adapter.targetsMode": targets("adapter.targetsMode"),
			"adapter.dora": require_core.kt("fine_tune_type", (node) => node.text === "dora", { default: !1 })
		}),
		"quantization.bits": require_core.ct(16),
		"objective.kind": require_core.ct("sft"),
		"data.heldOutKind": heldOut,
		"data.lossOn": require_core.St(require_core.vt("mask_prompt", { default: !1 }), (on) => on === !0 ? "completion" : "all"),
		"data.sequenceLength": require_core.bt("max_seq_length", { default: 2048 }),
		"data.overlong": require_core.ct("truncate"),
		"hyper.learningRate": rate,
		"hyper.schedule": schedule,
		"hyper.warmupSteps": require_core.Et("lr_schedule.warmup"),
		"hyper.maxSteps": steps,
		"hyper.microBatch": require_core.bt("batch_size", { default: 4 }),
		"hyper.accumulation": accumulation,
		"hyper.optimizer": require_core.kt("optimizer", (node) => require_trainer.c(node.text), { default: "adam" }),
		"hyper.weightDecay": weightDecay,
		"hyper.seed": require_core.bt("seed", { default: 0 }),
		"memory.gradientCheckpointing": require_core.vt("grad_checkpoint", { default: !1 }),
		"hardware.count": require_core.ct(1, "several machines share the batch, so it stays the same"),
		"checkpoint.trigger": require_core.St(require_core.bt("save_every", { default: 100 }), () => "steps"),
		"checkpoint.every": require_core.Et("save_every", { default: 100 }),
		"checkpoint.everyUnit": require_core.ct("batches"),
		"checkpoint.resume": (scope) => continuesFrom(require_core.Mt("resume_adapter_file")(scope)),
		"evaluation.trigger": require_core.St(require_core.bt("steps_per_eval", { default: 200 }), () => "steps"),
		"evaluation.every": require_core.Et("steps_per_eval", { default: 200 }),
		"evaluation.everyUnit": require_core.ct("batches"),
		"output.dir": require_core.Mt("adapter_path", { default: "adapters" }),
		"logging.destinations": destinations,
		"logging.project": require_core.Mt("project_name")
	},
	lists: {
		"data.train": trainData,
		"data.validation": validationData
	}
};
exports.mlxLm = mlxLm;
