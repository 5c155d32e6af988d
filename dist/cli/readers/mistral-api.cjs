Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_hosted = require("../hosted.cjs"), require_secrets = require("../secrets.cjs"), objective = require_core.ct("job_type", {
completion: "sft",
classifier: "classification"
}, { default: "sft" }), file = {
...require_hosted.s((scope) => objective(require_core.ot(scope))?.value === "classification" ? require_core.st("classification") : require_core.st("chat"), ["file_id", ""]),
weight: require_core.St("weight", { default: 1 })
}, trackers = ({ native }) => {
let at = require_core.It(native, "integrations"), names = require_core.Vt(native, "integrations").flatMap((item) => require_core.Xt(item, "type") ?? []);
return at && names.length > 0 ? require_core.Ot(at, names) : require_core.st(["none"]);
}, keysOf = (list, key) => Array.from({ length: 8 }, (_, index) => `${list}[${index}].${key}`), mistralApi = {
id: "mistral-api",
title: "Mistral AI fine-tuning jobs",
homepage: "https://docs.mistral.ai/api/#tag/fine-tuning",
version: "1.15.1",
dialect: "pyyaml",
signatures: [{}, {}],
facts: {
"plan.name": require_core.kt("suffix"),
...require_hosted.a("model"),
"method.kind": require_hosted.o,
"objective.kind": objective,
"data.heldOutKind": require_hosted.n("validation_files"),
...require_hosted.t({
"data.sequenceLength": require_core._t("hyperparameters.seq_len"),
"hyper.learningRate": require_core.St("hyperparameters.learning_rate"),
"hyper.warmupRatio": require_core.Ct("hyperparameters.warmup_fraction"),
"hyper.epochs": require_core.St("hyperparameters.epochs"),
"hyper.maxSteps": require_core.Ct("hyperparameters.training_steps"),
"hyper.weightDecay": require_core.St("hyperparameters.weight_decay")
}),
"evaluation.trigger": require_hosted.i("validation_files"),
"output.name": require_core.kt("suffix"),
"logging.destinations": trackers,
"logging.project": require_core.kt("integrations[0].project")
},
lists: {
"data.train": require_core.lt("training_files", file),
"data.validation": require_core.lt("validation_files", file),
secrets: require_secrets.t([...keysOf("integrations", "api_key"), ...keysOf("repositories", "token")])
}
};
exports.mistralApi = mistralApi;
