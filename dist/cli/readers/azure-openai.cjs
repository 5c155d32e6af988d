Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_hosted = require("../hosted.cjs"), require_openai_job = require("../openai-job.cjs"), resource = (name) => [name, `properties.fineTuningDetails.${name}`], validation = ["validation_file", ...resource("validationData")], objective = (scope) => {
	let at = require_core.Bt(scope.native, resource("taskType"));
	return at ? require_core.jt(at, "sft") : require_openai_job.r(scope);
}, jobInput = {
	id: require_core.Mt("uri"),
	format: require_core.ct("chat")
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
		"method.kind": require_core.ct("lora", "the service documents that it trains LoRA adapters"),
		"objective.kind": objective,
		"data.heldOutKind": require_hosted.n(validation),
		...require_hosted.t({
			"hyper.learningRateMultiplier": require_core.Tt([...require_openai_job.i("learning_rate_multiplier"), ...resource("hyperParameters.learningRateMultiplier")]),
			"hyper.epochs": require_core.Tt([...require_openai_job.i("n_epochs"), ...resource("hyperParameters.nEpochs")]),
			"hyper.effectiveBatch": require_core.bt([...require_openai_job.i("batch_size"), ...resource("hyperParameters.batchSize")])
		}),
		"evaluation.trigger": require_hosted.i(validation)
	},
	lists: {
		"data.train": require_core.mt(require_core.ft("training_file", require_hosted.s(require_openai_job.n)), require_core.ft(resource("trainingData"), jobInput)),
		"data.validation": require_core.mt(require_core.ft("validation_file", require_hosted.s(require_openai_job.n)), require_core.ft(resource("validationData"), jobInput))
	}
};
exports.azureOpenai = azureOpenai;
