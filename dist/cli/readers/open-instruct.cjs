Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_data_files = require("../data-files.cjs"), require_trainer = require("../trainer.cjs"), require_mixer = require("../mixer.cjs"), require_objective = require("../objective.cjs"), require_secrets = require("../secrets.cjs"), losses = {
	dpo: "dpo",
	dpo_norm: "dpo",
	wpo: "dpo",
	simpo: "simpo"
}, preferenceKeys = [
	"loss_type",
	"beta",
	"gamma_beta_ratio",
	"label_smoothing",
	"num_epochs"
], targets = [
	"q_proj",
	"o_proj",
	"v_proj",
	"k_proj",
	"gate_proj",
	"up_proj",
	"down_proj"
], usesLora = (scope) => require_core.vt("use_lora")(scope)?.value === !0, isFourBit = (scope) => require_core.vt("use_qlora")(scope)?.value === !0, kindOf = (scope) => String(objective(scope)?.value), isPreference = (scope) => /^(dpo|simpo)$/.test(kindOf(scope)), isSft = (scope) => kindOf(scope) === "sft", openInstruct = {
	id: "open-instruct",
	title: "open-instruct",
	homepage: "https://github.com/allenai/open-instruct",
	version: "e6c3044a",
	dialect: "pyyaml",
	signatures: [{}],
	facts: {
		"plan.name": require_core.Mt("exp_name"),
		"model.id": require_core.Mt("model_name_or_path"),
		"model.revision": require_core.Mt("model_revision"),
		"model.tokenizer": require_core.Mt(["tokenizer_name_or_path", "tokenizer_name"]),
		"model.attention": require_core.Mt("attn_implementation"),
		"security.trustRemoteCode": require_core.vt("trust_remote_code", { default: !1 }),
		"method.kind": (scope) => {
			let fact = require_core.vt("use_lora", {
				default: !1,
				note: "all weights are trained without `use_lora`"
			})(scope);
			return typeof fact?.value == "boolean" ? {
				...fact,
				value: fact.value ? "lora" : "full"
			} : fact;
		},
		...require_core.st(usesLora, {
			"adapter.rank": require_core.bt("lora_rank", { default: 64 }),
			"adapter.alpha": require_core.Tt("lora_alpha", { default: 16 }),
			"adapter.dropout": require_core.Tt("lora_dropout", { default: .1 }),
			"adapter.targets": () => require_core.ut(targets, "the scripts name the layers themselves"),
			"adapter.targetsMode": require_core.ct("list")
		}),
		"quantization.bits": require_core._t(require_core.gt([["use_qlora", 4]]), require_core.ct(16)),
		...require_core.st(isFourBit, {
			"quantization.scheme": require_core.ct("bitsandbytes"),
			"quantization.type": require_core.ct("nf4"),
			"quantization.double": require_core.ct(!0),
			"quantization.computeDtype": require_core.ct("bf16")
		}),
		"objective.kind": objective,
		"objective.beta": require_core.Lt(isPreference, require_core.Tt("beta")),
		"data.heldOutKind": require_core.ct("none", "the scripts evaluate nothing while they train"),
		"data.chatTemplate": require_core.It("chat_template_name"),
		"data.lossOn": require_core.Lt(isSft, require_core.ct("assistant-turns")),
		"data.sequenceLength": require_core.bt("max_seq_length"),
		"data.packing": require_core.vt("packing", { default: !1 }),
		"data.mixing": require_core.ct("concat"),
		"hyper.learningRate": require_core.Tt("learning_rate", { default: 2e-5 }),
		"hyper.schedule": require_core.dt("lr_scheduler_type", require_trainer.f, { default: "linear" }),
		"hyper.warmupRatio": (scope) => require_core.Tt("warmup_ratio", isSft(scope) ? { default: .03 } : isPreference(scope) ? { default: .1 } : {})(scope),
		"hyper.epochs": epochs,
		"hyper.maxSteps": require_core.Et("max_train_steps"),
		"hyper.microBatch": require_core.bt("per_device_train_batch_size", { default: 8 }),
		"hyper.accumulation": require_core.bt("gradient_accumulation_steps", { default: 1 }),
		"hyper.optimizer": require_core._t(require_core.gt([["use_8bit_optimizer", "adamw-8bit"], ["dpo_use_paged_optimizer", "adamw-paged"]]), require_core.Mt("optimizer_type"), require_core.ct("adamw")),
		"hyper.weightDecay": require_core.Tt("weight_decay", { default: 0 }),
		"hyper.maxGradNorm": require_core.Et(["max_grad_norm", "clip_grad_norm"]),
		"hyper.seed": require_core.bt("seed", { default: 42 }),
		"precision.train": require_core.pt("decided by `accelerate launch --mixed_precision`"),
		"memory.gradientCheckpointing": require_core.vt("gradient_checkpointing", { default: !1 }),
		"hardware.count": require_core.pt("decided by the launcher"),
		...require_trainer.h("deepspeed"),
		"distributed.backend": (scope) => {
			let stage = require_core.zt(scope.native, "zero_stage");
			return stage && !require_core.Ht(stage) ? require_core.jt(stage, "deepspeed") : require_core.Rt("external", "decided by the launcher");
		},
		"distributed.zeroStage": require_core.Lt((scope) => require_core.Vt(scope.native, "zero_stage"), require_core.bt("zero_stage")),
		"distributed.offload": require_core.Lt((scope) => require_core.Vt(scope.native, "zero_stage"), require_core._t(require_core.gt([["offload_param", "cpu"], ["offload_optimizer", "cpu"]]), require_core.ct("none"))),
		"checkpoint.trigger": require_core.kt("checkpointing_steps", (node) => node.text === "epoch" ? "epoch" : "steps", { default: "end" }),
		"checkpoint.every": require_core.Lt(savesBySteps, require_core.bt("checkpointing_steps")),
		"checkpoint.everyUnit": require_core.Lt(savesBySteps, (scope) => {
			let fact = require_core.bt("checkpointing_steps")(scope);
			return fact && fact.value !== null ? {
				...fact,
				value: "steps"
			} : void 0;
		}),
		"checkpoint.keep": require_core.bt("keep_last_n_checkpoints", { default: 3 }),
		"checkpoint.resume": require_trainer.d("resume_from_checkpoint"),
		"evaluation.trigger": require_core.ct("none", "the scripts evaluate nothing while they train"),
		"evaluation.benchmarks": require_core.Nt("oe_eval_tasks"),
		"output.dir": require_core.Mt("output_dir", { default: "output/" }),
		"output.push": require_core.vt("push_to_hub", {
			default: !0,
			note: "the scripts push unless told not to"
		}),
		"output.hubId": require_core.Mt(["hf_repo_id", "save_to_hub"]),
		"output.hubPrivate": require_core.ct(!0, "repositories are created as private"),
		"logging.destinations": destinations,
		"logging.project": require_core.Mt(["wandb_project_name", "wandb_project"])
	},
	lists: {
		"data.train": require_core.mt(mixer, mixerList("dataset_mixer_list"), mixerList("mixer_list"), named, file),
		secrets: require_secrets.t(["hub_token"])
	}
};
function objective(scope) {
	let whole = require_core.lt(scope), preference = require_core.Bt(whole.native, preferenceKeys), loss = losses[require_core.$t(whole.native, "loss_type")?.toLowerCase() ?? "dpo"], examples = require_core.zt(whole.native, "num_train_epochs");
	if (preference && !examples) return loss ? require_core.jt(preference, loss) : require_core.Ft(preference);
	if (examples && !preference) return require_core.jt(examples, "sft");
	let path = require_objective.t(scope.path);
	return path ? {
		value: path.kind,
		state: "derived",
		confidence: path.confidence,
		note: "by the path"
	} : require_core.Rt("external", "the script decides: finetune.py, dpo_tune_cache.py, \u2026");
}
function epochs(scope) {
	let fact = require_core.Tt(["num_train_epochs", "num_epochs"])(scope);
	return fact?.state !== "unset" || require_core.Vt(scope.native, "max_train_steps") ? fact : isSft(scope) ? require_core.ut(2) : isPreference(scope) ? require_core.ut(1) : fact;
}
function savesBySteps(scope) {
	return /^\d+$/.test(require_core.$t(scope.native, "checkpointing_steps") ?? "");
}
function destinations(scope) {
	let on = require_core.vt("with_tracking", { default: !1 })(scope);
	return on?.value === !1 ? {
		...on,
		value: []
	} : on?.value === !0 ? require_core.Nt("report_to", { default: ["all-installed"] })(scope) : on;
}
const shared = (scope) => ({
	format: isPreference(scope) ? require_core.ut("preference") : isSft(scope) ? require_core.ut("chat") : void 0,
	labelled: isPreference(scope) || isSft(scope) ? require_core.ut(!0) : void 0
});
function mixer(scope) {
	return require_mixer.n(scope, "dataset_mixer", "limit", () => ({
		...shared(scope),
		split: require_core.ut("train")
	}));
}
function mixerList(key) {
	return (scope) => {
		let at = require_core.zt(scope.native, key);
		if (at?.node.kind !== "list") return require_core.Ct("unset", key);
		let items = at.node.items.map((node, index) => ({
			...at,
			path: `${at.path}[${index}]`,
			node,
			entry: void 0
		})), splits = require_core.Nt(`${key}_splits`, { default: ["train"] })(scope), records = items.flatMap((id, index) => {
			let amount = items[index + 1];
			return index % 2 == 1 || id.node.kind !== "scalar" || amount === void 0 ? [] : [{
				id: require_core.jt(id, id.node.text),
				split: nth(splits, index / 2),
				...require_mixer.t(amount, "limit"),
				...shared(scope)
			}];
		});
		return require_core.Ot(records, at);
	};
}
function nth(fact, index) {
	let all = Array.isArray(fact?.value) ? fact.value : [], value = all.length === 1 ? all[0] : all[index];
	return fact && value !== void 0 ? {
		...fact,
		value: String(value)
	} : void 0;
}
function named(scope) {
	let at = require_core.zt(scope.native, "dataset_name");
	if (!at || require_core.Ht(at)) return require_core.Ct("unset", "dataset_name");
	let record = {
		id: require_core.Mt("dataset_name")(scope),
		config: require_core.Mt("dataset_config_name")(scope),
		limit: require_core.bt("max_train_samples")(scope),
		...shared(scope)
	};
	return require_core.Ot([record], at);
}
function file(scope) {
	let at = require_core.zt(scope.native, "train_file");
	if (!at || require_core.Ht(at)) return require_core.Ct("unset", "train_file");
	let format = require_data_files.t(require_core.$t(scope.native, "train_file") ?? ""), fileFormat = format ? require_core.jt(at, format) : void 0;
	return require_core.Ot([{
		id: require_core.Mt("train_file")(scope),
		fileFormat,
		...shared(scope)
	}], at);
}
exports.openInstruct = openInstruct;
