Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_verl = require("./shared-verl.cjs");

// src/frameworks/verl.ts
const ofOthers = [
	"run.model_type",
	"services",
	"task_type"
];
const verl = {
	id: "verl",
	title: "verl",
	homepage: "https://verl.readthedocs.io",
	version: "0.8.0.dev",
	dialect: "omegaconf",
	signatures: [
		{
			kind: "train",
			all: ["model.partial_pretrain", "data.train_files"],
			none: ofOthers
		},
		{
			kind: "train",
			all: ["actor_rollout_ref"],
			any: [
				"algorithm.adv_estimator",
				"data.train_files",
				"algorithm"
			],
			none: ofOthers
		},
		{
			kind: "train",
			all: ["actor_rollout_ref", "defaults[]"],
			any: [
				"data",
				"trainer",
				"rollout",
				"async_training"
			],
			none: ofOthers
		},
		{
			kind: "train",
			all: ["data.train_files", "trainer.total_epochs"],
			any: ["model.path", "defaults[]"],
			none: [
				"actor_rollout_ref",
				"model.partial_pretrain",
				...ofOthers
			]
		}
	],
	facts: require_verl.verlFacts,
	lists: require_verl.verlLists
};

exports.verl = verl;