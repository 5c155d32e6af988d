Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_hosted = require("../hosted.cjs"), require_secrets = require("../secrets.cjs"), setting = (name) => [name, `trainingConfig.${name}`], rank = require_core.yt(setting("loraRank")), method = (scope) => {
	let fact = rank(scope);
	return typeof fact?.value == "number" ? fact.value > 0 ? {
		...fact,
		value: "lora"
	} : {
		...fact,
		value: null,
		state: "unresolved",
		note: "a rank of 0 is not documented"
	} : require_core.lt("lora", "the service documents LoRA for its managed jobs");
}, isLora = (scope) => method(scope)?.value === "lora", losses = {
	dpo: "dpo",
	orpo: "orpo",
	grpo: "grpo"
}, objective = (scope) => {
	let evaluator = require_core.Lt(scope.native, "evaluator");
	return evaluator ? require_core.kt(evaluator, "reinforcement") : require_core.zt(scope.native, "lossConfig") ? require_core.ut("lossConfig.method", losses, { default: "dpo" })(scope) : require_core.zt(scope.native, "trainingConfig") ? require_core.lt("dpo") : require_core.lt("sft");
}, heldOut = (scope) => {
	let at = require_core.Lt(scope.native, "evaluationDataset");
	if (at) return require_core.kt(at, "dataset");
	let carved = require_core._t("evalAutoCarveout")(scope);
	return carved?.value === !0 ? {
		...carved,
		value: "fraction"
	} : require_core.lt("none");
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
		"plan.name": require_core.At("displayName"),
		...require_hosted.a(setting("baseModel")),
		"model.continuesAdapter": require_core.At(setting("warmStartFrom")),
		"method.kind": method,
		...require_core.st(isLora, { "adapter.rank": require_hosted.r(rank) }),
		"objective.kind": objective,
		"objective.beta": require_core.Ft((s) => !isSft(s), require_hosted.r(require_core.wt("lossConfig.klBeta"))),
		"objective.rewards": require_core.xt(require_core.At("evaluator"), (name) => [String(name)]),
		"data.heldOutKind": require_core.Ft(isSft, heldOut),
		"data.template": require_core.bt("jinjaTemplate"),
		"data.overlong": require_core.ct("truncate"),
		"data.packing": require_core.ct(!0, "shorter examples are put together"),
		...require_hosted.t({
			"data.sequenceLength": require_core.yt(setting("maxContextLength")),
			"hyper.learningRate": require_core.wt(setting("learningRate")),
			"hyper.warmupSteps": require_core.Tt(setting("learningRateWarmupSteps")),
			"hyper.epochs": require_core.wt(setting("epochs")),
			"hyper.accumulation": require_core.yt(setting("gradientAccumulationSteps")),
			"hyper.weightDecay": require_core.wt(setting("optimizerWeightDecay"))
		}),
		"hardware.nodes": require_hosted.r(require_core.yt("nodes")),
		"evaluation.trigger": require_core.Ft(isSft, (scope) => heldOut(scope)?.value === "none" ? require_core.lt("none") : require_core.lt("steps")),
		"evaluation.earlyStopping": require_core._t("earlyStop", { default: !1 }),
		"output.name": require_core.At(setting("outputModel")),
		"logging.destinations": require_hosted.c("wandbConfig"),
		"logging.project": require_core.At("wandbConfig.project")
	},
	lists: {
		"data.train": require_core.dt("dataset", {
			id: require_core.At(""),
			idKind: require_core.ct("service-file")
		}),
		"data.validation": require_core.dt("evaluationDataset", {
			id: require_core.At(""),
			idKind: require_core.ct("service-file")
		}),
		secrets: require_secrets.t(["wandbConfig.apiKey"])
	}
};
exports.fireworks = fireworks;
