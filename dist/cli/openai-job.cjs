const require_core = require("./core.cjs"), require_hosted = require("./hosted.cjs"), objectives = {
supervised: "sft",
dpo: "dpo",
reinforcement: "reinforcement"
}, formats = {
sft: "chat",
dpo: "preference",
reinforcement: "prompt-only"
}, jobSetting = (name) => [...Object.keys(objectives).map((method) => `method.${method}.hyperparameters.${name}`), `hyperparameters.${name}`], jobObjective = require_core.ct("method.type", objectives, {
default: "sft",
note: "without `method` the service learns answers from examples"
}), jobFormat = (scope) => {
let whole = require_core.ot(scope);
if (/^(davinci|babbage|curie|ada)/.test(require_core.Xt(whole.native, "model") ?? "")) return require_core.st("instruction");
let shape = formats[String(jobObjective(whole)?.value)];
return shape === void 0 ? void 0 : require_core.st(shape);
}, grader = (scope) => {
let at = require_core.It(scope.native, "method.reinforcement.grader"), name = require_core.Xt(scope.native, "method.reinforcement.grader.name") ?? require_core.Xt(scope.native, "method.reinforcement.grader.type");
return at && name !== void 0 ? require_core.Ot(at, [name]) : void 0;
}, trackers = (scope) => {
let at = require_core.It(scope.native, "integrations"), names = require_core.Vt(scope.native, "integrations").flatMap((item) => require_core.Xt(item, "type") ?? []);
return at && names.length > 0 ? require_core.Ot(at, names) : require_core.st(["none"]);
}, continued = (scope) => (require_core.Xt(scope.native, "model") ?? "").startsWith("ft:"), reinforced = (scope) => jobObjective(scope)?.value === "reinforcement", jobFacts = {
"plan.name": require_core.kt("suffix"),
...require_hosted.a("model"),
"model.continuesAdapter": require_core.Pt(continued, require_core.kt("model")),
"objective.kind": jobObjective,
"objective.beta": require_core.Pt((s) => jobObjective(s)?.value === "dpo", require_hosted.r(require_core.St(jobSetting("beta")))),
"objective.rewards": grader,
"data.heldOutKind": require_hosted.n("validation_file"),
...require_hosted.t({
"hyper.learningRateMultiplier": require_core.St(jobSetting("learning_rate_multiplier")),
"hyper.epochs": require_core.St(jobSetting("n_epochs")),
"hyper.effectiveBatch": require_core._t(jobSetting("batch_size")),
"hyper.seed": require_core._t("seed")
}),
"evaluation.trigger": require_hosted.i("validation_file"),
"evaluation.every": require_core.Pt(reinforced, require_hosted.r(require_core._t("method.reinforcement.hyperparameters.eval_interval"))),
"output.name": require_core.kt("suffix"),
"logging.destinations": trackers,
"logging.project": require_core.kt("integrations[0].wandb.project")
};
exports.i = jobSetting, exports.n = jobFormat, exports.r = jobObjective, exports.t = jobFacts;
