Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_hosted = require("../hosted.cjs"), require_secrets = require("../secrets.cjs"), require_targets = require("../targets.cjs"), promptKeys = ["prompt_tuning", "promptTuning"], trainingKeys = ["training_data_references", "trainingDataReferences"], testKeys = ["test_data_references", "testDataReferences"], resultKeys = ["results_reference", "resultsReference"], parameter = (name) => [...promptKeys, "parameters"].map((section) => `${section}.${name}`), promptSection = (scope) => require_core.Lt(scope.native, promptKeys), isPrompt = (scope) => promptSection(scope) !== void 0, isInstructLab = (scope) => require_core.kt("type")(scope)?.value === "ilab" && !isPrompt(scope) && !require_core.Rt(scope.native, "parameters"), isTune = (scope) => !isPrompt(scope) && !isInstructLab(scope), peftType = "parameters.peft_parameters.type", tuneMethod = (scope) => require_core.Wt(scope.native, "parameters.peft_parameters") === void 0 ? require_core.st("full", "without `peft_parameters` all weights are trained") : require_hosted.r(require_core.ct(peftType, {
lora: "lora",
qlora: "lora",
none: "full"
}))(scope), method = (scope) => {
if (isInstructLab(scope)) return require_hosted.o(scope);
if (!isPrompt(scope)) return tuneMethod(scope);
let at = require_core.Lt(scope.native, parameter("tuning_type")) ?? promptSection(scope);
return at && require_core.Ot(at, "prompt-tuning");
}, isLora = (scope) => isTune(scope) && tuneMethod(scope)?.value === "lora", quantised = (scope) => isLora(scope) && require_core.kt(peftType)(scope)?.value === "qlora", initialisation = require_core.ct(parameter("init_method"), {
random: "random",
text: "text"
}), source = {
id: require_core.kt([
"location.href",
"location.path",
"location.file_name",
"location.fileName",
"location.id",
"connection.id",
"id"
]),
format: require_core.at("instruction", "the service takes pairs of input and output"),
labelled: require_core.at(!0),
task: (scope) => {
let fact = require_core.At(parameter("task_id"))(require_core.ot(scope));
return Array.isArray(fact?.value) ? {
...fact,
value: fact.value.join(", ")
} : void 0;
}
};
function concluded(facts, scope) {
let batch = require_core.Fn(facts, "hyper.microBatch"), accumulation = require_core.Fn(facts, "hyper.accumulation");
return !isPrompt(scope) || batch === void 0 || accumulation === void 0 ? {} : { "hyper.effectiveBatch": {
value: batch * accumulation,
state: "derived",
from: ["hyper.microBatch", "hyper.accumulation"]
} };
}
const credentials = (scope) => {
let maps = [...[...trainingKeys, ...testKeys].flatMap((key) => require_core.Vt(scope.native, key)).map((item) => item.base), ...resultKeys].map((path) => `${path}.connection`);
return require_secrets.t([], maps)(scope);
}, lossOn = (scope) => {
let at = require_core.It(scope.native, "parameters.response_template");
return at && !require_core.zt(at) ? require_core.Ot(at, "completion") : require_core.Ft("external", "the service decides");
}, watsonx = {
id: "watsonx",
title: "IBM watsonx.ai",
homepage: "https://cloud.ibm.com/apidocs/watsonx-ai",
version: "1.7.14",
dialect: "pyyaml",
signatures: [...promptKeys.map((section) => ({
kind: "train",
all: [section],
any: [
"task_id",
"base_model",
"tuning_type"
].map((key) => `${section}.${key}`)
})), ...[0, 1].map((spelling) => ({
kind: "train",
all: [trainingKeys[spelling], resultKeys[spelling]],
any: [
"parameters.base_model.model_id",
"parameters.peft_parameters",
"parameters.task_id",
"type=^ilab$"
],
none: [...promptKeys]
}))],
facts: {
"plan.name": require_core.kt("name"),
"model.id": require_hosted.r(require_core.kt([...parameter("base_model.model_id"), ...parameter("base_model")])),
"method.kind": method,
...require_core.it(isLora, {
"adapter.rank": require_hosted.r(require_core._t("parameters.peft_parameters.rank")),
"adapter.alpha": require_hosted.r(require_core.St("parameters.peft_parameters.lora_alpha")),
"adapter.dropout": require_hosted.r(require_core.St("parameters.peft_parameters.lora_dropout")),
...mapFields(require_targets.n("parameters.peft_parameters.target_modules"), require_hosted.r)
}),
"quantization.bits": require_core.Pt(quantised, require_core.yt(require_core.kt(peftType), () => 4)),
"quantization.scheme": require_core.Pt(quantised, require_core.at("gptq", "QLoRA jobs need a base published in 4 bits")),
"prompt.init": require_core.Pt(isPrompt, require_hosted.r(initialisation)),
"prompt.initText": require_core.Pt(isPrompt, require_core.kt(parameter("init_text"))),
"prompt.virtualTokens": require_core.Pt(isPrompt, () => require_core.Ft("external", "fixed by the service for each model")),
"objective.kind": require_core.at("sft", "the service learns outputs from inputs"),
"data.heldOutKind": require_core.Pt(isTune, (scope) => {
let at = require_core.Lt(scope.native, testKeys);
return at && !require_core.zt(at) ? require_core.Ot(at, "dataset") : require_core.st("none");
}),
"data.template": require_core.vt(parameter("verbalizer")),
"data.lossOn": require_core.Pt(isTune, lossOn),
"data.sequenceLength": require_core.Pt(isTune, require_hosted.r(require_core._t("parameters.max_seq_length"))),
"data.inputLength": require_core.Pt(isPrompt, require_hosted.r(require_core._t(parameter("max_input_tokens")))),
"data.outputLength": require_core.Pt(isPrompt, require_hosted.r(require_core._t(parameter("max_output_tokens")))),
"data.overlong": require_core.at("truncate"),
...require_core.it((scope) => !isInstructLab(scope), {
"hyper.learningRate": require_hosted.r(require_core.St(parameter("learning_rate"))),
"hyper.epochs": require_hosted.r(require_core.St(parameter("num_epochs"))),
"hyper.microBatch": require_hosted.r(require_core._t(parameter("batch_size"))),
"hyper.accumulation": require_hosted.r(require_core._t(parameter("accumulate_steps")))
}),
"hyper.optimizer": require_core.Pt(isTune, require_core.at("adamw")),
"memory.gradientCheckpointing": require_core.Pt(isTune, require_hosted.r(require_core.ht("parameters.gradient_checkpointing"))),
"hardware.count": require_core.Pt(isTune, require_hosted.r(require_core._t("parameters.gpu.num"))),
"hardware.name": require_core.Pt(isTune, require_hosted.r(require_core.kt("parameters.gpu.name"))),
"evaluation.trigger": require_core.Pt(isTune, () => require_core.Ft("external", "the service decides")),
"output.dir": require_core.kt(resultKeys.flatMap((key) => [
"path",
"href",
"id"
].map((field) => `${key}.location.${field}`))),
"output.register": require_hosted.r(require_core.ht(["auto_update_model", "autoUpdateModel"])),
"serving.engine": require_core.Pt(isPrompt, require_core.at("watsonx", "a tuned prompt is deployed on the service"))
},
lists: {
"data.train": require_core.lt(trainingKeys, source),
"data.validation": (scope) => isPrompt(scope) ? require_core.bt("not-expressible") : require_core.lt(testKeys, source)(scope),
secrets: credentials
},
conclude: concluded
};
function mapFields(table, change) {
return Object.fromEntries(Object.entries(table).map(([name, reading]) => [name, change(reading)]));
}
exports.watsonx = watsonx;
