Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_components = require("../components.cjs"), require_targets = require("../targets.cjs"), recipes = [
	[/distill/i, "distillation"],
	[/SequenceClassification/, "classification"],
	[/BiEncoder|CrossEncoder|Embedding/, "embedding"],
	[/Pretrain/, "continued-pretraining"],
	[/Finetune|SFT/, "sft"]
], rawText = /megatron_dataset|nanogpt_dataset/, formats = [
	[rawText, "text"],
	[/chat|tulu3|xlam|\.vlm\.|\.audio\./, "chat"],
	[/squad|column_mapped|seq2seq|hellaswag/, "instruction"],
	[/seq_cls/, "classification"]
], packages = /^(nemo_automodel|torch|torchdata|torchao|transformers|transformer_engine|bitsandbytes|dion|builtins)\./, recipe = (scope) => require_components.t(scope.native, "recipe._target_") ?? require_components.t(scope.native, "recipe") ?? "", objective = (scope) => {
	let data = require_core.zt(scope.native, "dataset._target_");
	if (data?.node.kind === "scalar" && rawText.test(data.node.text) && !/distill/i.test(recipe(scope))) return require_core.jt(data, "continued-pretraining");
	let at = require_core.zt(scope.native, "recipe._target_") ?? require_core.zt(scope.native, "recipe");
	return at === void 0 ? require_core.ut("sft", "the recipe that fine-tunes is the usual one") : require_core.jt(at, recipes.find(([pattern]) => pattern.test(recipe(scope)))?.[1] ?? "other");
}, isLora = (scope) => require_core.Vt(scope.native, "peft"), method = (scope) => {
	let peft = require_core.zt(scope.native, "peft");
	if (peft && !require_core.Ht(peft)) return require_core.jt(peft, "lora");
	let frozen = require_core.vt("freeze_config.freeze_language_model")(scope);
	return frozen?.value === !0 ? {
		...frozen,
		value: "partial",
		note: "the language model is frozen"
	} : require_core.ut("full", "without a `peft` block all weights are trained");
}, listed = require_targets.n("target_modules"), targets = (name, all) => require_core.ht(require_core.St(require_core.gt([["match_all_linear", !0]]), () => all), (scope) => listed[name]?.(scope)), adapter = require_core.ot("peft", {
	"adapter.rank": require_core.bt("dim", { default: 8 }),
	"adapter.alpha": require_core.Tt("alpha", { default: 32 }),
	"adapter.dropout": require_core.Tt("dropout", { default: 0 }),
	"adapter.targets": targets("adapter.targets", ["all-linear"]),
	"adapter.targetsMode": targets("adapter.targetsMode", "all-linear"),
	"adapter.dora": require_core.vt("use_dora", { default: !1 })
}), bits = require_core.ht(require_core.gt([["quantization.load_in_4bit", 4], ["quantization.load_in_8bit", 8]]), require_core.ct(16)), is4bit = (scope) => bits(scope)?.value === 4, isQuantised = (scope) => is4bit(scope) || bits(scope)?.value === 8, modelId = require_core.Mt([
	"model.pretrained_model_name_or_path",
	"model.config.pretrained_model_name_or_path",
	"model.config.name_or_path",
	"model.config"
]), fromScratch = (scope) => {
	let at = require_core.zt(scope.native, "model._target_");
	if (at?.node.kind !== "scalar" || !at.node.text.endsWith(".from_config")) return;
	let loads = require_core.gt([["model.load_base_model", !0], ["checkpoint.load_base_model", !0]])(scope);
	return loads ? {
		...loads,
		value: !1
	} : require_core.jt(at, !0, { confidence: .7 });
}, remoteCode = (scope) => {
	let own = String(modelId(scope)?.value ?? "").startsWith("nvidia/");
	return require_core.vt("model.trust_remote_code", {
		default: own,
		...own ? { note: "AutoModel trusts models of nvidia/ without a key" } : {}
	})(scope);
}, format = (scope) => {
	let at = require_core.zt(scope.native, "_target_");
	if (at?.node.kind !== "scalar") return;
	let { text: path } = at.node;
	return require_core.jt(at, formats.find(([pattern]) => pattern.test(path))?.[1] ?? "custom");
}, idKeys = [
	"dataset_name",
	"path_or_dataset",
	"path_or_dataset_id",
	"data_dir_list",
	"paths"
], source = {
	id: require_core.Mt([...idKeys, "name"]),
	split: require_core.Mt("split"),
	format,
	limit: require_core.Lt((s) => require_core.Vt(s.native, "limit_dataset_samples"), require_core.bt("limit_dataset_samples")),
	chatTemplate: require_core.Lt((s) => require_core.Vt(s.native, "chat_template"), require_core.Mt("chat_template"))
}, sources = (key) => (scope) => {
	let several = idKeys.find((name) => require_core.zt(scope.native, `${key}.${name}`)?.node.kind === "list");
	return several === void 0 ? require_core.ft(key, source)(scope) : require_core.ft(`${key}.${several}`, {
		id: require_core.Mt(["path", ""]),
		format: () => format(require_core.At(scope, require_core.nn(scope.native, key)))
	})(scope);
}, packing = require_core.St(require_core.Tt(["packed_sequence.packed_sequence_size", "packed_sequence.pack_size"], { default: 0 }), (size) => Number(size) > 0), schedule = (scope) => require_core.Vt(scope.native, "lr_scheduler") ? require_core.dt("lr_scheduler.lr_decay_style", {
	constant: "constant",
	cosine: "cosine",
	linear: "linear",
	"inverse-square-root": "inverse-sqrt",
	wsd: "wsd"
}, { default: "cosine" })(scope) : require_core.ut("constant", "without `lr_scheduler` the rate stays as it is"), heldOut = (scope) => {
	let at = require_core.zt(scope.native, "validation_dataset");
	return at && !require_core.Ht(at) ? require_core.jt(at, "dataset") : require_core.ut("none");
}, evaluationTrigger = (scope) => {
	if (heldOut(scope)?.value === "none") return require_core.ut("none");
	let every = require_core.Et("step_scheduler.val_every_steps")(scope);
	return every && every.value !== null ? {
		...every,
		value: "steps"
	} : require_core.ut("steps", "with every checkpoint");
}, size = (key) => require_core.bt(`distributed.${key}`, {
	none: ["none"],
	default: 1
}), offload = (scope) => {
	let at = require_core.zt(scope.native, "distributed.offload_policy");
	return at && !require_core.Ht(at) ? require_core.jt(at, "cpu") : require_core.ut("none");
}, nemoAutomodel = {
	id: "nemo-automodel",
	title: "NeMo AutoModel",
	homepage: "https://docs.nvidia.com/nemo/automodel/latest/",
	version: "0.5.0",
	dialect: "yaml-1.2",
	signatures: [{}, {}],
	facts: {
		"plan.name": require_core.Mt("wandb.name"),
		"model.id": modelId,
		"model.loadDtype": require_core.kt(["model.torch_dtype", "model.dtype"], (node) => dtypeOf(node.text)),
		"model.attention": require_core.Mt("model.attn_implementation"),
		"model.initFromScratch": fromScratch,
		"security.trustRemoteCode": remoteCode,
		"security.customCode": require_components.n("_target_", packages),
		"method.kind": method,
		"method.variant": require_core.Lt(isLora, require_core.St(require_core.vt("peft.use_dora"), (on) => on === !0 ? "dora" : void 0)),
		...require_core.st(isLora, adapter),
		"quantization.bits": bits,
		"quantization.scheme": require_core.Lt(isQuantised, require_core.ct("bitsandbytes")),
		"quantization.type": require_core.Lt(is4bit, require_core.dt("quantization.bnb_4bit_quant_type", {
			nf4: "nf4",
			fp4: "fp4"
		}, { default: "nf4" })),
		"quantization.double": require_core.Lt(is4bit, require_core.vt("quantization.bnb_4bit_use_double_quant")),
		"quantization.computeDtype": require_core.Lt(is4bit, require_core.kt("quantization.bnb_4bit_compute_dtype", (node) => dtypeOf(node.text))),
		"quantization.aware": require_core.vt("qat.enabled", { default: !1 }),
		"objective.kind": objective,
		"objective.teacher": require_core.Lt((s) => objective(s)?.value === "distillation", require_core.Mt("teacher_model.pretrained_model_name_or_path")),
		"data.heldOutKind": heldOut,
		"data.sequenceLength": require_core.bt([
			"packed_sequence.max_length",
			"dataset.seq_length",
			"dataset.seq_len",
			"dataset.max_seq_length"
		]),
		"data.packing": packing,
		"data.shuffle": require_core.vt(["dataloader.shuffle", "dataset.shuffle"]),
		"data.lossOn": require_core.Lt((s) => require_core.Vt(s.native, "dataset.answer_only_loss_mask"), require_core.St(require_core.vt("dataset.answer_only_loss_mask"), (only) => only === !0 ? "completion" : "all")),
		"hyper.learningRate": require_core.Tt("optimizer.lr"),
		"hyper.schedule": schedule,
		"hyper.warmupSteps": require_core.Et("lr_scheduler.lr_warmup_steps"),
		"hyper.epochs": require_core.Tt("step_scheduler.num_epochs", { none: ["none"] }),
		"hyper.maxSteps": require_core.Et("step_scheduler.max_steps", { none: ["none"] }),
		"hyper.microBatch": require_core.bt("step_scheduler.local_batch_size", { default: 1 }),
		"hyper.effectiveBatch": require_core.bt("step_scheduler.global_batch_size"),
		"hyper.optimizer": require_components.i("optimizer._target_"),
		"hyper.weightDecay": require_core.Tt("optimizer.weight_decay"),
		"hyper.maxGradNorm": require_core.Tt("clip_grad_norm.max_norm"),
		"hyper.noiseAlpha": require_core.Tt("neftune.noise_alpha"),
		"hyper.seed": require_core.bt(["seed", "rng.seed"], { default: 42 }),
		"precision.train": require_core.Lt((s) => require_core.vt("fp8.enabled")(s)?.value === !0, require_core.St(require_core.vt("fp8.enabled"), () => "fp8")),
		"memory.gradientCheckpointing": require_core.vt("distributed.activation_checkpointing", { default: !1 }),
		"hardware.count": require_core.pt("decided by the launcher"),
		"distributed.backend": require_core.dt("distributed.strategy", {
			fsdp2: "fsdp2",
			megatron_fsdp: "fsdp",
			ddp: "ddp"
		}),
		"distributed.offload": offload,
		"distributed.tensorParallel": size("tp_size"),
		"distributed.pipelineParallel": size("pp_size"),
		"distributed.contextParallel": size("cp_size"),
		"distributed.expertParallel": size("ep_size"),
		"checkpoint.trigger": require_core.St(require_core.vt("checkpoint.enabled", { default: !0 }), (on) => on === !0 ? "steps" : "none"),
		"checkpoint.every": require_core.Et("step_scheduler.ckpt_every_steps"),
		"checkpoint.everyUnit": require_core.St(require_core.Et("step_scheduler.ckpt_every_steps"), () => "steps"),
		"checkpoint.resume": (scope) => {
			let at = require_core.zt(scope.native, "checkpoint.restore_from");
			return at && !require_core.Ht(at) ? require_core.jt(at, "path") : void 0;
		},
		"evaluation.trigger": evaluationTrigger,
		"evaluation.every": require_core.Lt((s) => heldOut(s)?.value !== "none", require_core.Et("step_scheduler.val_every_steps")),
		"evaluation.everyUnit": require_core.Lt((s) => heldOut(s)?.value !== "none", require_core.St(require_core.Et("step_scheduler.val_every_steps"), () => "steps")),
		"output.dir": require_core.Mt("checkpoint.checkpoint_dir", { default: "checkpoints/" }),
		"logging.destinations": (scope) => {
			let at = require_core.zt(scope.native, "wandb"), off = require_core.vt("wandb.enable")(scope)?.value === !1;
			return at && !require_core.Ht(at) && !off ? require_core.jt(at, ["wandb"]) : require_core.ut(["none"]);
		},
		"logging.project": require_core.Mt("wandb.project")
	},
	lists: {
		"data.train": require_core.mt(sources("dataset"), sources("dataloader.dataset")),
		"data.validation": sources("validation_dataset")
	}
};
function dtypeOf(name) {
	let word = name.toLowerCase().replace(/^torch\./, "");
	return /^(bf16|bfloat16)$/.test(word) ? "bf16" : /^(fp16|float16|half)$/.test(word) ? "fp16" : /^(fp32|float32)$/.test(word) ? "fp32" : word === "auto" ? "auto" : void 0;
}
exports.nemoAutomodel = nemoAutomodel;
