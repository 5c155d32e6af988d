Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_hosted = require("../hosted.cjs"), require_secrets = require("../secrets.cjs"), setting = (name) => [name, `trainingConfig.${name}`], rank = require_core.bt(setting("loraRank")), method = (scope) => {
	let fact = rank(scope);
	return typeof fact?.value == "number" ? fact.value > 0 ? {
		...fact,
		value: "lora"
	} : {
		...fact,
		value: null,
		state: "unresolved",
		note: "a rank of 0 is not documented"
	} : require_core.ut("lora", "the service documents LoRA for its managed jobs");
}, isLora = (scope) => method(scope)?.value === "lora", losses = {
	dpo: "dpo",
	orpo: "orpo",
	grpo: "grpo"
}, objective = (scope) => {
	let evaluator = require_core.zt(scope.native, "evaluator");
	return evaluator ? require_core.jt(evaluator, "reinforcement") : require_core.Vt(scope.native, "lossConfig") ? require_core.dt("lossConfig.method", losses, { default: "dpo" })(scope) : require_core.Vt(scope.native, "trainingConfig") ? require_core.ut("dpo") : require_core.ut("sft");
}, heldOut = (scope) => {
	let at = require_core.zt(scope.native, "evaluationDataset");
	if (at) return require_core.jt(at, "dataset");
	let carved = require_core.vt("evalAutoCarveout")(scope);
	return carved?.value === !0 ? {
		...carved,
		value: "fraction"
	} : require_core.ut("none");
}, isSft = (scope) => objective(scope)?.value === "sft", fireworks = {
	id: "fireworks",
	title: "Fireworks fine-tuning jobs",
	homepage: "https://docs.fireworks.ai/fine-tuning/managed-finetuning-intro",
	version: "1",
	dialect: "pyyaml",
	signatures: [
		{},
		{},
		{},
		{}
	],
	facts: {
		"plan.name": require_core.Mt("displayName"),
		...require_hosted.a(setting("baseModel")),
		"model.continuesAdapter": require_core.Mt(setting("warmStartFrom")),
		"method.kind": method,
		...require_core.st(isLora, { "adapter.rank": require_hosted.r(rank) }),
		"objective.kind": objective,
		"objective.beta": require_core.Lt((s) => !isSft(s), require_hosted.r(require_core.Tt("lossConfig.klBeta"))),
		"objective.rewards": require_core.St(require_core.Mt("evaluator"), (name) => [String(name)]),
		"data.heldOutKind": require_core.Lt(isSft, heldOut),
		"data.template": require_core.xt("jinjaTemplate"),
		"data.overlong": require_core.ct("truncate"),
		"data.packing": require_core.ct(!0, "shorter examples are put together"),
		...require_hosted.t({
			"data.sequenceLength": require_core.bt(setting("maxContextLength")),
			"hyper.learningRate": require_core.Tt(setting("learningRate")),
			"hyper.warmupSteps": require_core.Et(setting("learningRateWarmupSteps")),
			"hyper.epochs": require_core.Tt(setting("epochs")),
			"hyper.accumulation": require_core.bt(setting("gradientAccumulationSteps")),
			"hyper.weightDecay": require_core.Tt(setting("optimizerWeightDecay"))
		}),
		"hardware.nodes": require_hosted.r(require_core.bt("nodes")),
		"evaluation.trigger": require_core.Lt(isSft, (scope) => heldOut(scope)?.value === "none" ? require_core.ut("none") : require_core.ut("steps")),
		"evaluation.earlyStopping": require_core.vt("earlyStop", { default: !1 }),
		"output.name": require_core.Mt(setting("outputModel")),
		"logging.destinations": require_hosted.c("wandbConfig"),
		"logging.project": require_core.Mt("wandbConfig.project")
	},
	lists: {
		"data.train": require_core.ft("dataset", {
			id: require_core.Mt(""),
			idKind: require_core.ct("service-file")
		}),
		"data.validation": require_core.ft("evaluationDataset", {
			id: require_core.Mt(""),
			idKind: require_core.ct("service-file")
		}),
		secrets: require_secrets.t(["wandbConfig.apiKey"])
	}
};
exports.fireworks = fireworks;
