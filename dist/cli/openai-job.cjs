const require_core = require("./core.cjs"), require_hosted = require("./hosted.cjs"), objectives = {
	supervised: "sft",
	dpo: "dpo",
	reinforcement: "reinforcement"
}, formats = {
	sft: "chat",
	dpo: "preference",
	reinforcement: "prompt-only"
}, jobSetting = (name) => [...Object.keys(objectives).map((method) => `method.${method}.hyperparameters.${name}`), `hyperparameters.${name}`], jobObjective = require_core.ut("method.type", objectives, {
	default: "sft",
	note: "without `method` the service learns answers from examples"
}), jobFormat = (scope) => {
	let whole = {
		...scope,
		native: {
			...scope.native,
			base: ""
		}
	};
	if (/^(davinci|babbage|curie|ada)/.test(require_core.Zt(whole.native, "model") ?? "")) return require_core.lt("instruction");
	let shape = formats[String(jobObjective(whole)?.value)];
	return shape === void 0 ? void 0 : require_core.lt(shape);
}, grader = (scope) => {
	let at = require_core.Lt(scope.native, "method.reinforcement.grader"), name = require_core.Zt(scope.native, "method.reinforcement.grader.name") ?? require_core.Zt(scope.native, "method.reinforcement.grader.type");
	return at && name !== void 0 ? require_core.kt(at, [name]) : void 0;
}, trackers = (scope) => {
	let at = require_core.Lt(scope.native, "integrations"), names = require_core.Ht(scope.native, "integrations").flatMap((item) => require_core.Zt(item, "type") ?? []);
	return at && names.length > 0 ? require_core.kt(at, names) : require_core.lt(["none"]);
}, continued = (scope) => (require_core.Zt(scope.native, "model") ?? "").startsWith("ft:"), reinforced = (scope) => jobObjective(scope)?.value === "reinforcement", jobFacts = {
	"plan.name": require_core.At("suffix"),
	...require_hosted.a("model"),
	"model.continuesAdapter": require_core.Ft(continued, require_core.At("model")),
	"objective.kind": jobObjective,
	"objective.beta": require_core.Ft((s) => jobObjective(s)?.value === "dpo", require_hosted.r(require_core.wt(jobSetting("beta")))),
	"objective.rewards": grader,
	"data.heldOutKind": require_hosted.n("validation_file"),
	...require_hosted.t({
		"hyper.learningRateMultiplier": require_core.wt(jobSetting("learning_rate_multiplier")),
		"hyper.epochs": require_core.wt(jobSetting("n_epochs")),
		"hyper.effectiveBatch": require_core.yt(jobSetting("batch_size")),
		"hyper.seed": require_core.yt("seed")
	}),
	"evaluation.trigger": require_hosted.i("validation_file"),
	"evaluation.every": require_core.Ft(reinforced, require_hosted.r(require_core.yt("method.reinforcement.hyperparameters.eval_interval"))),
	"output.name": require_core.At("suffix"),
	"logging.destinations": trackers,
	"logging.project": require_core.At("integrations[0].wandb.project")
};
exports.i = jobSetting, exports.n = jobFormat, exports.r = jobObjective, exports.t = jobFacts;
