Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
// src/frameworks/accelerate.ts
const accelerate = {
	id: "accelerate",
	title: "Accelerate configuration",
	homepage: "https://huggingface.co/docs/accelerate",
	version: "1.15.0.dev0",
	dialect: "pyyaml",
	signatures: [{
		kind: "launcher",
		all: ["compute_environment", "distributed_type"]
	}, {
		kind: "launcher",
		all: ["distributed_type"],
		any: [
			"num_processes",
			"deepspeed_config",
			"fsdp_config",
			"mixed_precision&num_machines"
		],
		none: [
			"compute_environment",
			"model_name_or_path",
			"base_model"
		]
	}],
	facts: {}
};

exports.accelerate = accelerate;