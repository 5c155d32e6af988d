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
], usesLora = (scope) => require_core._t("use_lora")(scope)?.value === !0, isFourBit = (scope) => require_core._t("use_qlora")(scope)?.value === !0, kindOf = (scope) => String(objective(scope)?.value), isPreference = (scope) => /^(dpo|simpo)$/.test(kindOf(scope)), isSft = (scope) => kindOf(scope) === "sft", openInstruct = {
	id: "open-instruct",
	title: "open-instruct",
	homepage: "https://github.com/allenai/open-instruct",
	version: "e6c3044a",
	dialect: "pyyaml",
	signatures: [{}],
	facts: {
		"plan.name": require_core.At("exp_name"),
		"model.id": require_core.At("model_name_or_path"),
		"model.revision": require_core.At("model_revision"),
		"model.tokenizer": require_core.At(["tokenizer_name_or_path", "tokenizer_name"]),
		"model.attention": require_core.At("attn_implementation"),
		"security.trustRemoteCode": require_core._t("trust_remote_code", { default: !1 }),
		"method.kind": (scope) => {
			let fact = require_core._t("use_lora", {
				default: !1,
				note: "all weights are trained without `use_lora`"
			})(scope);
			return typeof fact?.value == "boolean" ? {
				...fact,
				value: fact.value ? "lora" : "full"
			} : fact;
		},
		...require_core.st(usesLora, {
			"adapter.rank": require_core.yt("lora_rank", { default: 64 }),
			"adapter.alpha": require_core.wt("lora_alpha", { default: 16 }),
			"adapter.dropout": require_core.wt("lora_dropout", { default: .1 }),
			"adapter.targets": () => require_core.lt(targets, "the scripts name the layers themselves"),
			"adapter.targetsMode": require_core.ct("list")
		}),
		"quantization.bits": require_core.gt(require_core.ht([["use_qlora", 4]]), require_core.ct(16)),
		...require_core.st(isFourBit, {
			"quantization.scheme": require_core.ct("bitsandbytes"),
			"quantization.type": require_core.ct("nf4"),
			"quantization.double": require_core.ct(!0),
			"quantization.computeDtype": require_core.ct("bf16")
		}),
		"objective.kind": objective,
		"objective.beta": require_core.Ft(isPreference, require_core.wt("beta")),
		"data.heldOutKind": require_core.ct("none", "the scripts evaluate nothing while they train"),
		"data.chatTemplate": require_core.Pt("chat_template_name"),
		"data.lossOn": require_core.Ft(isSft, require_core.ct("assistant-turns")),
		"data.sequenceLength": require_core.yt("max_seq_length"),
		"data.packing": require_core._t("packing", { default: !1 }),
		"data.mixing": require_core.ct("concat"),
		"hyper.learningRate": require_core.wt("learning_rate", { default: 2e-5 }),
		"hyper.schedule": require_core.ut("lr_scheduler_type", require_trainer.f, { default: "linear" }),
		"hyper.warmupRatio": (scope) => require_core.wt("warmup_ratio", isSft(scope) ? { default: .03 } : isPreference(scope) ? { default: .1 } : {})(scope),
		"hyper.epochs": epochs,
		"hyper.maxSteps": require_core.Tt("max_train_steps"),
		"hyper.microBatch": require_core.yt("per_device_train_batch_size", { default: 8 }),
		"hyper.accumulation": require_core.yt("gradient_accumulation_steps", { default: 1 }),
		"hyper.optimizer": require_core.gt(require_core.ht([["use_8bit_optimizer", "adamw-8bit"], ["dpo_use_paged_optimizer", "adamw-paged"]]), require_core.At("optimizer_type"), require_core.ct("adamw")),
		"hyper.weightDecay": require_core.wt("weight_decay", { default: 0 }),
		"hyper.maxGradNorm": require_core.Tt(["max_grad_norm", "clip_grad_norm"]),
		"hyper.seed": require_core.yt("seed", { default: 42 }),
		"precision.train": require_core.ft("decided by `accelerate launch --mixed_precision`"),
		"memory.gradientCheckpointing": require_core._t("gradient_checkpointing", { default: !1 }),
		"hardware.count": require_core.ft("decided by the launcher"),
		...require_trainer.h("deepspeed"),
		"distributed.backend": (scope) => {
			let stage = require_core.Lt(scope.native, "zero_stage");
			return stage && !require_core.Bt(stage) ? require_core.kt(stage, "deepspeed") : require_core.It("external", "decided by the launcher");
		},
		"distributed.zeroStage": require_core.Ft((scope) => require_core.zt(scope.native, "zero_stage"), require_core.yt("zero_stage")),
		"distributed.offload": require_core.Ft((scope) => require_core.zt(scope.native, "zero_stage"), require_core.gt(require_core.ht([["offload_param", "cpu"], ["offload_optimizer", "cpu"]]), require_core.ct("none"))),
		"checkpoint.trigger": require_core.Ot("checkpointing_steps", (node) => node.text === "epoch" ? "epoch" : "steps", { default: "end" }),
		"checkpoint.every": require_core.Ft(savesBySteps, require_core.yt("checkpointing_steps")),
		"checkpoint.everyUnit": require_core.Ft(savesBySteps, (scope) => {
			let fact = require_core.yt("checkpointing_steps")(scope);
			return fact && fact.value !== null ? {
				...fact,
				value: "steps"
			} : void 0;
		}),
		"checkpoint.keep": require_core.yt("keep_last_n_checkpoints", { default: 3 }),
		"checkpoint.resume": require_trainer.d("resume_from_checkpoint"),
		"evaluation.trigger": require_core.ct("none", "the scripts evaluate nothing while they train"),
		"evaluation.benchmarks": require_core.jt("oe_eval_tasks"),
		"output.dir": require_core.At("output_dir", { default: "output/" }),
		"output.push": require_core._t("push_to_hub", {
			default: !0,
			note: "the scripts push unless told not to"
		}),
		"output.hubId": require_core.At(["hf_repo_id", "save_to_hub"]),
		"output.hubPrivate": require_core.ct(!0, "repositories are created as private"),
		"logging.destinations": destinations,
		"logging.project": require_core.At(["wandb_project_name", "wandb_project"])
	},
	lists: {
		"data.train": require_core.pt(mixer, mixerList("dataset_mixer_list"), mixerList("mixer_list"), named, file),
		secrets: require_secrets.t(["hub_token"])
	}
};
function objective(scope) {
	let whole = {
		...scope,
		native: {
			...scope.native,
			base: ""
		}
	}, preference = require_core.Rt(whole.native, preferenceKeys), loss = losses[require_core.Zt(whole.native, "loss_type")?.toLowerCase() ?? "dpo"], examples = require_core.Lt(whole.native, "num_train_epochs");
	if (preference && !examples) return loss ? require_core.kt(preference, loss) : require_core.Nt(preference);
	if (examples && !preference) return require_core.kt(examples, "sft");
	let path = require_objective.t(scope.path);
	return path ? {
		value: path.kind,
		state: "derived",
		confidence: path.confidence,
		note: "by the path"
	} : require_core.It("external", "the script decides: finetune.py, dpo_tune_cache.py, …");
}
function epochs(scope) {
	let fact = require_core.wt(["num_train_epochs", "num_epochs"])(scope);
	return fact?.state !== "unset" || require_core.zt(scope.native, "max_train_steps") ? fact : isSft(scope) ? require_core.lt(2) : isPreference(scope) ? require_core.lt(1) : fact;
}
function savesBySteps(scope) {
	return /^\d+$/.test(require_core.Zt(scope.native, "checkpointing_steps") ?? "");
}
function destinations(scope) {
	let on = require_core._t("with_tracking", { default: !1 })(scope);
	return on?.value === !1 ? {
		...on,
		value: []
	} : on?.value === !0 ? require_core.jt("report_to", { default: ["all-installed"] })(scope) : on;
}
const shared = (scope) => ({
	format: isPreference(scope) ? require_core.lt("preference") : isSft(scope) ? require_core.lt("chat") : void 0,
	labelled: isPreference(scope) || isSft(scope) ? require_core.lt(!0) : void 0
});
function mixer(scope) {
	return require_mixer.n(scope, "dataset_mixer", "limit", () => ({
		...shared(scope),
		split: require_core.lt("train")
	}));
}
function mixerList(key) {
	return (scope) => {
		let at = require_core.Lt(scope.native, key);
		if (at?.node.kind !== "list") return require_core.St("unset", key);
		let items = at.node.items.map((node, index) => ({
			...at,
			path: `${at.path}[${index}]`,
			node,
			entry: void 0
		})), splits = require_core.jt(`${key}_splits`, { default: ["train"] })(scope), records = items.flatMap((id, index) => {
			let amount = items[index + 1];
			return index % 2 == 1 || id.node.kind !== "scalar" || amount === void 0 ? [] : [{
				id: require_core.kt(id, id.node.text),
				split: nth(splits, index / 2),
				...require_mixer.t(amount, "limit"),
				...shared(scope)
			}];
		});
		return require_core.Dt(records, at);
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
	let at = require_core.Lt(scope.native, "dataset_name");
	if (!at || require_core.Bt(at)) return require_core.St("unset", "dataset_name");
	let record = {
		id: require_core.At("dataset_name")(scope),
		config: require_core.At("dataset_config_name")(scope),
		limit: require_core.yt("max_train_samples")(scope),
		...shared(scope)
	};
	return require_core.Dt([record], at);
}
function file(scope) {
	let at = require_core.Lt(scope.native, "train_file");
	if (!at || require_core.Bt(at)) return require_core.St("unset", "train_file");
	let format = require_data_files.t(require_core.Zt(scope.native, "train_file") ?? ""), fileFormat = format ? require_core.kt(at, format) : void 0;
	return require_core.Dt([{
		id: require_core.At("train_file")(scope),
		fileFormat,
		...shared(scope)
	}], at);
}
exports.openInstruct = openInstruct;
