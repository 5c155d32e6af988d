Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_reading = require("./shared-reading.cjs");
const require_hosted = require("./shared-hosted.cjs");
const require_openai_job = require("./shared-openai-job.cjs");
const require_secrets = require("./shared-secrets.cjs");
const require_targets = require("./shared-targets.cjs");
const require_trainer = require("./shared-trainer.cjs");

// src/frameworks/together.ts
const training = (name) => [`training_type.${name}`, name];
const method = (scope) => {
	if (require_reading.has(scope.native, "training_type")) return require_reading.choice(["training_type.type", "training_type"], {
		full: "full",
		lora: "lora"
	})(scope);
	if (require_reading.has(scope.native, "lora")) return require_reading.mapped(require_reading.flag("lora"), (on) => on === true ? "lora" : "full")(scope);
	return require_reading.byDefault("lora", "the service trains LoRA adapters unless full training is asked for");
};
const isLora = (scope) => method(scope)?.value === "lora";
const name = require_reading.choice(["training_method.method", "training_method"], {
	sft: "sft",
	dpo: "dpo"
}, { default: "sft" });
const objective = (scope) => {
	const fact = name(scope);
	const margin = require_reading.positive(["training_method.simpo_gamma", "simpo_gamma"])(scope);
	return fact?.value === "dpo" && typeof margin?.value === "number" ? {
		...margin,
		value: "simpo"
	} : fact;
};
const preference = (scope) => /^(dpo|simpo)$/.test(String(objective(scope)?.value));
const format = (scope) => {
	const whole = {
		...scope,
		native: {
			...scope.native,
			base: ""
		}
	};
	return preference(whole) ? require_reading.byDefault("preference") : void 0;
};
const isSft = (scope) => objective(scope)?.value === "sft";
const evaluationTrigger = require_reading.scalar("n_evals", (node) => Number(node.text) > 0 ? "steps" : "none", { default: "none" });
const trackers = ({ native }) => {
	const at = ["wandb_api_key", "wandb_project_name"].map((key) => require_reading.find(native, key)).find((found) => found && !require_reading.isEmpty(found));
	return at ? require_reading.stated(at, ["wandb"]) : require_reading.byDefault(["none"]);
};
const together = {
	id: "together",
	title: "Together AI fine-tuning",
	homepage: "https://docs.together.ai/docs/fine-tuning-overview",
	version: "0.52.0",
	dialect: "pyyaml",
	signatures: [
		{
			kind: "train",
			all: ["model", "training_file"],
			any: [
				"n_epochs",
				"training_type",
				"training_method",
				"lora_r",
				"wandb_project_name",
				"n_checkpoints"
			],
			none: [
				"hyperparameters",
				"method",
				"output_dir",
				...require_openai_job.answerKeys
			]
		},
		{
			kind: "train",
			all: ["from_checkpoint", "training_file"],
			any: [
				"n_epochs",
				"training_type",
				"training_method",
				"lora_r",
				"n_checkpoints"
			],
			none: [
				"model",
				"hyperparameters",
				"method",
				"output_dir",
				...require_openai_job.answerKeys
			]
		},
		{
			kind: "job",
			all: ["training_file", "status"],
			any: ["n_epochs", "training_type"]
		}
	],
	facts: {
		"plan.name": require_reading.text("suffix"),
		...require_hosted.serviceModel("model"),
		"model.id": require_reading.text(["from_hf_model", "model"]),
		"model.idKind": (scope) => {
			const hub = require_reading.find(scope.native, "from_hf_model");
			return hub && !require_reading.isEmpty(hub) ? require_reading.stated(hub, "hub") : require_reading.byDefault("service-alias");
		},
		"model.revision": require_reading.text("hf_model_revision"),
		"model.continuesAdapter": require_reading.text("from_checkpoint"),
		"method.kind": method,
		...require_reading.allWhen(isLora, {
			"adapter.rank": require_hosted.orService(require_reading.integer(training("lora_r"))),
			"adapter.alpha": require_hosted.orService(require_reading.number(training("lora_alpha"))),
			"adapter.dropout": require_reading.number(training("lora_dropout"), { default: 0 }),
			...require_targets.targetFacts(training("lora_trainable_modules"), { default: ["all-linear"] })
		}),
		"objective.kind": objective,
		"objective.beta": require_reading.when(preference, require_hosted.orService(require_reading.number(["training_method.dpo_beta", "dpo_beta"]))),
		"data.heldOutKind": require_hosted.heldOutFile("validation_file"),
		"data.lossOn": require_reading.when(isSft, require_hosted.orService(require_reading.mapped(require_reading.flag(["training_method.train_on_inputs", "train_on_inputs"]), (inputs) => inputs === true ? "all" : "completion"))),
		"data.sequenceLength": require_hosted.orService(require_reading.integer("max_seq_length")),
		"data.packing": require_hosted.orService(require_reading.flag("packing")),
		"hyper.learningRate": require_reading.number("learning_rate", { default: 1e-5 }),
		"hyper.schedule": require_reading.choice(["lr_scheduler.lr_scheduler_type", "lr_scheduler_type"], require_trainer.schedules, { default: "cosine" }),
		"hyper.warmupRatio": require_reading.positive("warmup_ratio"),
		"hyper.epochs": require_reading.number("n_epochs", { default: 1 }),
		"hyper.effectiveBatch": require_hosted.orService(require_reading.integer("batch_size")),
		"hyper.weightDecay": require_reading.number("weight_decay", { default: 0 }),
		"hyper.maxGradNorm": require_reading.number("max_grad_norm", { default: 1 }),
		"hyper.seed": require_hosted.orService(require_reading.integer("random_seed")),
		"checkpoint.trigger": require_reading.always("steps", "checkpoints are spread evenly over the run"),
		"evaluation.trigger": evaluationTrigger,
		"evaluation.earlyStopping": require_reading.mapped(require_reading.positive("early_stopping_patience"), () => true),
		"output.name": require_reading.text("suffix"),
		"output.push": (scope) => {
			const at = require_reading.find(scope.native, "hf_output_repo_name");
			return at && !require_reading.isEmpty(at) ? require_reading.stated(at, true) : require_reading.byDefault(false);
		},
		"output.hubId": require_reading.text("hf_output_repo_name"),
		"logging.destinations": trackers,
		"logging.project": require_reading.text("wandb_project_name")
	},
	lists: {
		"data.train": require_reading.each("training_file", require_hosted.uploadedFile(format)),
		"data.validation": require_reading.each("validation_file", require_hosted.uploadedFile(format)),
		secrets: require_secrets.secretsAt([
			"wandb_api_key",
			"wandb_key",
			"hf_api_token"
		])
	}
};

exports.together = together;