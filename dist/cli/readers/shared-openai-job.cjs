const require_reading = require("./shared-reading.cjs");
const require_hosted = require("./shared-hosted.cjs");

// src/frameworks/shared/openai-job.ts
const objectives = {
	supervised: "sft",
	dpo: "dpo",
	reinforcement: "reinforcement"
};
const formats = {
	sft: "chat",
	dpo: "preference",
	reinforcement: "prompt-only"
};
const jobSetting = (name) => [...Object.keys(objectives).map((method) => `method.${method}.hyperparameters.${name}`), `hyperparameters.${name}`];
const jobObjective = require_reading.choice("method.type", objectives, {
	default: "sft",
	note: "without `method` the service learns answers from examples"
});
const jobFormat = (scope) => {
	const whole = {
		...scope,
		native: {
			...scope.native,
			base: ""
		}
	};
	if (/^(davinci|babbage|curie|ada)/.test(require_reading.textAt(whole.native, "model") ?? "")) return require_reading.byDefault("instruction");
	const shape = formats[String(jobObjective(whole)?.value)];
	return shape === void 0 ? void 0 : require_reading.byDefault(shape);
};
const grader = (scope) => {
	const at = require_reading.find(scope.native, "method.reinforcement.grader");
	const name = require_reading.textAt(scope.native, "method.reinforcement.grader.name") ?? require_reading.textAt(scope.native, "method.reinforcement.grader.type");
	return at && name !== void 0 ? require_reading.stated(at, [name]) : void 0;
};
const trackers = (scope) => {
	const at = require_reading.find(scope.native, "integrations");
	const names = require_reading.itemsAt(scope.native, "integrations").flatMap((item) => require_reading.textAt(item, "type") ?? []);
	return at && names.length > 0 ? require_reading.stated(at, names) : require_reading.byDefault(["none"]);
};
const continued = (scope) => (require_reading.textAt(scope.native, "model") ?? "").startsWith("ft:");
const reinforced = (scope) => jobObjective(scope)?.value === "reinforcement";
const jobFacts = {
	"plan.name": require_reading.text("suffix"),
	...require_hosted.serviceModel("model"),
	"model.continuesAdapter": require_reading.when(continued, require_reading.text("model")),
	"objective.kind": jobObjective,
	"objective.beta": require_reading.when((s) => jobObjective(s)?.value === "dpo", require_hosted.orService(require_reading.number(jobSetting("beta")))),
	"objective.rewards": grader,
	"data.heldOutKind": require_hosted.heldOutFile("validation_file"),
	...require_hosted.allOrService({
		"hyper.learningRateMultiplier": require_reading.number(jobSetting("learning_rate_multiplier")),
		"hyper.epochs": require_reading.number(jobSetting("n_epochs")),
		"hyper.effectiveBatch": require_reading.integer(jobSetting("batch_size")),
		"hyper.seed": require_reading.integer("seed")
	}),
	"evaluation.trigger": require_hosted.scoresValidation("validation_file"),
	"evaluation.every": require_reading.when(reinforced, require_hosted.orService(require_reading.integer("method.reinforcement.hyperparameters.eval_interval"))),
	"output.name": require_reading.text("suffix"),
	"logging.destinations": trackers,
	"logging.project": require_reading.text("integrations[0].wandb.project")
};
const answerKeys = [
	"object",
	"status",
	"fine_tuned_model",
	"trained_tokens",
	"result_files",
	"job_id"
];

Object.defineProperty(exports, "answerKeys", {
  enumerable: true,
  get: function () {
    return answerKeys;
  }
});
Object.defineProperty(exports, "jobFacts", {
  enumerable: true,
  get: function () {
    return jobFacts;
  }
});
Object.defineProperty(exports, "jobFormat", {
  enumerable: true,
  get: function () {
    return jobFormat;
  }
});
Object.defineProperty(exports, "jobObjective", {
  enumerable: true,
  get: function () {
    return jobObjective;
  }
});
Object.defineProperty(exports, "jobSetting", {
  enumerable: true,
  get: function () {
    return jobSetting;
  }
});