Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_hosted = require("../hosted.cjs"), specifications = [
["supervisedTuningSpec", "sft"],
["supervised_tuning_spec", "sft"],
["preferenceOptimizationSpec", "dpo"],
["preference_optimization_spec", "dpo"],
["distillationSpec", "distillation"],
["distillation_spec", "distillation"],
["reinforcementTuningSpec", "reinforcement"],
["reinforcement_tuning_spec", "reinforcement"],
["partnerModelTuningSpec", "sft"],
["partner_model_tuning_spec", "sft"],
["fullFineTuningSpec", "sft"],
["full_fine_tuning_spec", "sft"]
], names = specifications.map(([name]) => name), snake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), inSpecification = (name) => names.flatMap((specification) => [`${specification}.${name}`, `${specification}.${snake(name)}`]), setting = (name) => ["hyperParameters", "hyper_parameters"].flatMap((block) => [...inSpecification(`${block}.${name}`), ...names.map((specification) => `${specification}.${block}.${snake(name)}`)]), either = (name) => [name, snake(name)], specified = (native) => specifications.find(([name]) => require_core.It(native, name) !== void 0), objective = ({ native }) => {
let [name, kind] = specified(native) ?? [], at = name === void 0 ? void 0 : require_core.It(native, name);
return at && kind !== void 0 ? require_core.Ot(at, kind) : void 0;
}, ranks = {
ADAPTER_SIZE_ONE: 1,
ADAPTER_SIZE_TWO: 2,
ADAPTER_SIZE_FOUR: 4,
ADAPTER_SIZE_EIGHT: 8,
ADAPTER_SIZE_SIXTEEN: 16,
ADAPTER_SIZE_THIRTY_TWO: 32
}, sized = require_core.yt(require_core.kt(setting("adapterSize")), (size) => ranks[String(size)]), full = ({ native }) => {
let at = require_core.It(native, "fullFineTuningSpec") ?? require_core.It(native, "full_fine_tuning_spec");
return at && require_core.Ot(at, "full");
}, method = (scope) => require_core.ft(require_core.yt(require_core.kt(inSpecification("tuningMode")), (mode) => mode === "TUNING_MODE_FULL" ? "full" : mode === "TUNING_MODE_PEFT_ADAPTER" ? "lora" : void 0), full, require_core.yt(sized, () => "lora"), require_hosted.o)(scope), isAdapter = (scope) => method(scope)?.value === "lora", trainingKeys = inSpecification("trainingDatasetUri"), validationKeys = inSpecification("validationDatasetUri"), vertex = {
id: "vertex",
title: "Vertex AI tuning jobs",
homepage: "https://cloud.google.com/vertex-ai/generative-ai/docs/model-reference/tuning",
version: "2.32.0",
dialect: "pyyaml",
signatures: [...[
"baseModel",
"base_model",
"preTunedModel",
"pre_tuned_model"
].map((base) => ({
kind: "train",
all: [base],
any: names,
none: [
"state",
"createTime",
"tunedModel"
]
})), {
kind: "job",
all: [
"baseModel",
"tunedModel",
"state"
],
any: names
}],
facts: {
"plan.name": require_core.kt(either("tunedModelDisplayName")),
...require_hosted.a(either("baseModel")),
"model.continuesAdapter": require_core.kt(["preTunedModel.tunedModelName", "pre_tuned_model.tuned_model_name"]),
"security.encryptionKey": require_core.kt(["encryptionSpec.kmsKeyName", "encryption_spec.kms_key_name"]),
"method.kind": method,
"adapter.rank": require_core.Pt(isAdapter, require_hosted.r(sized)),
"objective.kind": objective,
"objective.beta": require_core.Pt((s) => objective(s)?.value === "dpo", require_hosted.r(require_core.St(setting("beta")))),
"objective.teacher": require_core.Pt((s) => objective(s)?.value === "distillation", require_core.kt(inSpecification("baseTeacherModel"))),
"data.heldOutKind": require_hosted.n(validationKeys),
...require_hosted.t({
"hyper.learningRate": require_core.St(setting("learningRate")),
"hyper.learningRateMultiplier": require_core.St(setting("learningRateMultiplier")),
"hyper.epochs": require_core.St(setting("epochCount")),
"hyper.effectiveBatch": require_core._t(setting("batchSize"))
}),
"evaluation.trigger": require_hosted.i(validationKeys),
"output.dir": require_core.kt(either("outputUri")),
"output.name": require_core.kt(either("tunedModelDisplayName"))
},
lists: {
"data.train": require_core.lt(trainingKeys, { id: require_core.kt("") }),
"data.validation": require_core.lt(validationKeys, { id: require_core.kt("") })
}
};
exports.vertex = vertex;
