const require_core = require("./core.cjs"), require_hosted = require("./hosted.cjs"), objectives = {
	supervised: "sft",
	dpo: "dpo",
	reinforcement: "reinforcement"
}, formats = {
	sft: "chat",
	dpo: "preference",
	reinforcement: "prompt-only"
}, jobSetting = (name) => [...Object.keys(objectives).map((method) => `method.${method}.hyperparameters.${name}`), `hyperparameters.${name}`], jobObjective = require_core.dt("method.type", objectives, {
	default: "sft",
	note: "without `method` the service learns answers from examples"
}), jobFormat = (scope) => {
	let whole = require_core.lt(scope);
	if (/^(davinci|babbage|curie|ada)/.test(require_core.$t(whole.native, "model") ?? "")) return require_core.ut("instruction");
	let shape = formats[String(jobObjective(whole)?.value)];
	return shape === void 0 ? void 0 : require_core.ut(shape);
}, grader = (scope) => {
	let at = require_core.zt(scope.native, "method.reinforcement.grader"), name = require_core.$t(scope.native, "method.reinforcement.grader.name") ?? require_core.$t(scope.native, "method.reinforcement.grader.type");
	return at && name !== void 0 ? require_core.jt(at, [name]) : void 0;
}, trackers = (scope) => {
	let at = require_core.zt(scope.native, "integrations"), names = require_core.Wt(scope.native, "integrations").flatMap((item) => require_core.$t(item, "type") ?? []);
	return at && names.length > 0 ? require_core.jt(at, names) : require_core.ut(["none"]);
}, continued = (scope) => (require_core.$t(scope.native, "model") ?? "").startsWith("ft:"), reinforced = (scope) => jobObjective(scope)?.value === "reinforcement", jobFacts = {
	"plan.name": require_core.Mt("suffix"),
	...require_hosted.a("model"),
	"model.continuesAdapter": require_core.Lt(continued, require_core.Mt("model")),
	"objective.kind": jobObjective,
	"objective.beta": require_core.Lt((s) => jobObjective(s)?.value === "dpo", require_hosted.r(require_core.Tt(jobSetting("beta")))),
	"objective.rewards": grader,
	"data.heldOutKind": require_hosted.n("validation_file"),
	...require_hosted.t({
		"hyper.learningRateMultiplier": require_core.Tt(jobSetting("learning_rate_multiplier")),
		"hyper.epochs": require_core.Tt(jobSetting("n_epochs")),
		"hyper.effectiveBatch": require_core.bt(jobSetting("batch_size")),
		"hyper.seed": require_core.bt("seed")
	}),
	"evaluation.trigger": require_hosted.i("validation_file"),
	"evaluation.every": require_core.Lt(reinforced, require_hosted.r(require_core.bt("method.reinforcement.hyperparameters.eval_interval"))),
	"output.name": require_core.Mt("suffix"),
	"logging.destinations": trackers,
	"logging.project": require_core.Mt("integrations[0].wandb.project")
};
exports.i = jobSetting, exports.n = jobFormat, exports.r = jobObjective, exports.t = jobFacts;
