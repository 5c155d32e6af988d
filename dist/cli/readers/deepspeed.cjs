Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
// src/frameworks/deepspeed.ts
const deepspeed = {
	id: "deepspeed",
	title: "DeepSpeed configuration",
	homepage: "https://www.deepspeed.ai/docs/config-json/",
	version: "0.19.6",
	dialect: "pyyaml",
	signatures: [{
		kind: "launcher",
		any: [
			"zero_optimization",
			"train_micro_batch_size_per_gpu",
			"zero_allow_untested_optimizer",
			"train_batch_size&gradient_clipping",
			"train_batch_size&optimizer.params",
			"train_batch_size&fp16.enabled",
			"train_batch_size&bf16.enabled"
		],
		none: [
			"compute_environment",
			"model_name_or_path",
			"base_model",
			"model",
			"dataset",
			"datasets",
			"trainer",
			"num_layers",
			"num-layers",
			"hidden_size",
			"hidden-size",
			"pipe_parallel_size",
			"pipe-parallel-size",
			"train_iters",
			"train-iters"
		]
	}],
	facts: {}
};

exports.deepspeed = deepspeed;