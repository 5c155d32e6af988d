Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_hosted = require("../hosted.cjs"), require_openai_job = require("../openai-job.cjs"), resource = (name) => [name, `properties.fineTuningDetails.${name}`], validation = ["validation_file", ...resource("validationData")], objective = (scope) => {
let at = require_core.Lt(scope.native, resource("taskType"));
return at ? require_core.Ot(at, "sft") : require_openai_job.r(scope);
}, jobInput = {
id: require_core.kt("uri"),
format: require_core.at("chat")
}, azureOpenai = {
id: "azure-openai",
title: "Azure OpenAI fine-tuning jobs",
homepage: "https://learn.microsoft.com/azure/ai-services/openai/how-to/fine-tuning",
version: "2025",
dialect: "pyyaml",
signatures: [
{},
{},
{}
],
facts: {
...require_openai_job.t,
...require_hosted.a([...resource("model.uri"), ...resource("model")]),
"method.kind": require_core.at("lora", "the service documents that it trains LoRA adapters"),
"objective.kind": objective,
"data.heldOutKind": require_hosted.n(validation),
...require_hosted.t({
"hyper.learningRateMultiplier": require_core.St([...require_openai_job.i("learning_rate_multiplier"), ...resource("hyperParameters.learningRateMultiplier")]),
"hyper.epochs": require_core.St([...require_openai_job.i("n_epochs"), ...resource("hyperParameters.nEpochs")]),
"hyper.effectiveBatch": require_core._t([...require_openai_job.i("batch_size"), ...resource("hyperParameters.batchSize")])
}),
"evaluation.trigger": require_hosted.i(validation)
},
lists: {
"data.train": require_core.dt(require_core.lt("training_file", require_hosted.s(require_openai_job.n)), require_core.lt(resource("trainingData"), jobInput)),
"data.validation": require_core.dt(require_core.lt("validation_file", require_hosted.s(require_openai_job.n)), require_core.lt(resource("validationData"), jobInput))
}
};
exports.azureOpenai = azureOpenai;
