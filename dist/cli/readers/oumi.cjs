Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_targets = require("../targets.cjs"), require_trainer = require("../trainer.cjs"), trainers = {
trl_sft: "sft",
hf: "sft",
oumi: "sft",
trl_dpo: "dpo",
trl_kto: "kto",
trl_grpo: "grpo",
verl_grpo: "grpo",
trl_gkd: "distillation",
trl_gold: "distillation"
}, textSets = new Set([
"allenai/c4",
"allenai/dolma",
"bigcode/starcoderdata",
"bigcode/the-stack",
"cerebras/slimpajama-627b",
"debug_pretraining",
"eleutherai/pile",
"gmongaras/slimpajama-627b_reupload",
"huggingfacefw/fineweb-edu",
"nampdn-ai/tiny-textbooks",
"pleias/youtube-commons",
"roneneldan/tinystories",
"salesforce/wikitext",
"tiiuae/falcon-refinedweb",
"togethercomputer/redpajama-data-1t",
"togethercomputer/redpajama-data-v2",
"wikimedia/wikipedia"
]), converters = new Set([
"hf_vision",
"huggingfacedataset",
"promptresponsedataset",
"text_sft",
"text_sft_jsonl",
"vision_dpo_jsonl",
"vision_language_jsonl",
"vl_sft"
]), formatOfTrainer = {
trl_dpo: "preference",
trl_kto: "binary-feedback",
trl_grpo: "prompt-only",
verl_grpo: "prompt-only"
}, dtypes = {
auto: "auto",
bfloat16: "bf16",
bf16: "bf16",
float16: "fp16",
f16: "fp16",
fp16: "fp16",
half: "fp16",
float32: "fp32",
f32: "fp32",
fp32: "fp32",
float: "fp32"
}, towerLayer = /vis(ion|ual)|image|audio|speech/i, trainerOf = (scope) => require_core.Xt(require_core.Qt(scope.native), "training.trainer_type")?.toLowerCase() ?? "hf", imitates = (scope) => trainers[trainerOf(scope)] === "sft", onPolicy = (scope) => trainers[trainerOf(scope)] === "grpo", onVerl = (scope) => trainerOf(scope) === "verl_grpo", adapterIsOn = (scope) => !onVerl(scope) && require_core.ht("training.use_peft")(scope)?.value === !0, quantised = (scope) => adapterIsOn(scope) && require_core.ht("peft.q_lora")(scope)?.value === !0, usesDeepspeed = (scope) => require_core.ht("deepspeed.enable_deepspeed")(scope)?.value === !0, name = (scope) => require_core.Xt(scope.native, "dataset_name")?.toLowerCase() ?? "", sourceId = require_core.ft(require_core.Pt((s) => require_core.Rt(s.native, "dataset_path"), require_core.kt("dataset_path")), require_core.Pt((s) => converters.has(name(s)), require_core.kt("dataset_kwargs.hf_dataset_path")), require_core.kt("dataset_name")), format = (scope) => {
let at = require_core.It(scope.native, "dataset_name");
if (!at || require_core.zt(at)) return;
let trainer = formatOfTrainer[trainerOf(scope)];
return trainer === void 0 ? textSets.has(name(scope)) ? require_core.Ot(at, "text") : converters.has(name(scope)) ? require_core.Ot(at, "chat") : void 0 : require_core.st(trainer, "the shape that this trainer takes");
}, source = {
id: sourceId,
config: require_core.kt("subset"),
split: require_core.kt("split", { default: "train" }),
format,
labelled: require_core.yt(format, (value) => value !== "text" && value !== "prompt-only"),
weight: require_core.St("mixture_proportion"),
limit: require_core._t("sample_count")
}, method = (scope) => {
if (onVerl(scope)) return verlMethod(scope);
let peft = require_core.ht("training.use_peft", { default: !1 })(scope);
return !peft || peft.value === null ? peft : peft.value === !0 ? {
...peft,
value: "lora"
} : withoutAdapter(scope, {
...peft,
note: peftNote
});
}, peftNote = "oumi trains all weights and ignores `peft` unless `training.use_peft` is true";
function withoutAdapter(scope, peft) {
let frozen = require_core.At("model.freeze_layers")(scope), layers = Array.isArray(frozen?.value) ? frozen.value.map(String) : [];
return !frozen || layers.length === 0 ? {
...peft,
value: "full"
} : layers.every((layer) => towerLayer.test(layer)) ? {
...peft,
value: "full",
note: "only an image or audio tower is frozen"
} : {
...frozen,
value: "partial"
};
}
function verlMethod(scope) {
let rank = require_core.Ct("training.verl_config_overrides.actor_rollout_ref.model.lora_rank")(scope);
return typeof rank?.value == "number" ? {
...rank,
value: "lora"
} : require_core.st("full", "the trainer on verl takes nothing from `peft`");
}
const objective = (scope) => {
let kind = require_core.ct("training.trainer_type", trainers, { default: "sft" })(scope);
return kind?.value === "dpo" ? preference(scope) ?? kind : kind?.value === "sft" ? rawText(scope) ?? kind : kind;
};
function preference(scope) {
let loss = require_core.kt("training.trainer_kwargs.loss_type")(scope);
return loss?.value === "ipo" ? loss : void 0;
}
function rawText(scope) {
let sources = require_core.Vt(scope.native, "data.train.datasets"), at = require_core.It(scope.native, "data.train.datasets"), raw = sources.length > 0 && sources.every((native) => textSets.has(name(require_core.Dt(scope, native))));
return at && raw ? require_core.Ot(at, "continued-pretraining", { note: "every source is raw text" }) : void 0;
}
const bits = (scope) => {
if (!adapterIsOn(scope)) return require_core.st(16);
let asked = require_core.ht("peft.q_lora", { default: !1 })(scope);
if (asked?.value !== !0) return asked && {
...asked,
value: asked.value === null ? null : 16
};
let size = require_core._t("peft.q_lora_bits")(scope);
return typeof size?.value == "number" ? {
...size,
value: [4, 8].includes(size.value) ? size.value : 16
} : size?.state === "unset" ? {
...asked,
value: 4
} : size;
}, fourBits = (scope) => quantised(scope) && bits(scope)?.value === 4, trustsCode = require_core.ft((scope) => {
let fact = require_core.ht("model.trust_remote_code")(scope);
return fact?.value === !0 ? fact : void 0;
}, (scope) => require_core.Vt(scope.native, "data.train.datasets").map((native) => require_core.ht("trust_remote_code")(require_core.Dt(scope, native))).find((fact) => fact?.value === !0), require_core.ht("model.trust_remote_code", { default: !1 })), lossOn = (scope) => require_core.Xt(scope.native, "data.train.collator_name") === "text_completions_only_with_padding" ? require_core.ft(require_core.Pt((s) => require_core.Rt(s.native, "data.train.train_target"), require_core.ct("data.train.train_target", {
all_assistant_turns: "assistant-turns",
final_assistant_turn: "completion"
})), ...["end_of_turn_template", "instruction_template"].map((key) => whenPresent(`data.train.collator_kwargs.${key}`, "assistant-turns")), whenPresent("data.train.collator_kwargs.response_template", "completion"))(scope) : require_core.kt("data.train.train_target")(scope), whenPresent = (key, value) => (scope) => {
let at = require_core.It(scope.native, key);
return at && !require_core.zt(at) ? require_core.Ot(at, value) : void 0;
}, precision = require_core.ft(require_core.Pt((s) => /^(bf16|fp16)$/i.test(require_core.Xt(s.native, "training.mixed_precision_dtype") ?? ""), require_core.ct("training.mixed_precision_dtype", {
bf16: "bf16",
fp16: "fp16"
})), require_core.ct("model.torch_dtype_str", dtypes, { default: "auto" })), evaluationTrigger = require_trainer.m("training.eval_strategy", "none"), epochs = (scope) => {
let stepped = require_core.Ct("training.max_steps")(scope)?.state === "stated";
return require_core.St("training.num_train_epochs", stepped ? {} : { default: 3 })(scope);
}, checkpointTrigger = (scope) => {
let steps = require_core.St("training.save_steps")(scope);
if (steps && steps.value === null && steps.state !== "unset") return steps;
if (typeof steps?.value != "number") return require_core.st("steps");
if (steps.value > 0) return {
...steps,
value: "steps"
};
let epoch = require_core.ht("training.save_epoch")(scope);
if (epoch?.value === !0) return {
...epoch,
value: "epoch"
};
let final = require_core.ht("training.save_final_model", { default: !0 })(scope);
return final && {
...final,
value: final.value === null ? null : final.value === !0 ? "end" : "none"
};
}, resume = require_core.ft(require_core.Pt((s) => require_core.Rt(s.native, "training.resume_from_checkpoint"), require_core.Et("training.resume_from_checkpoint", () => "path")), require_core.yt(require_core.ht("training.try_resume_from_last_checkpoint", { default: !1 }), (on) => on === !0 ? "auto" : "none")), backend = require_core.ft(require_core.Pt(usesDeepspeed, require_core.yt(require_core.ht("deepspeed.enable_deepspeed"), () => "deepspeed")), require_core.Pt((s) => require_core.ht("fsdp.enable_fsdp")(s)?.value === !0, require_core.yt(require_core.ht("fsdp.enable_fsdp"), () => "fsdp")), require_core.ut("decided by the launcher")), offloadDevices = {
cpu: "cpu",
nvme: "nvme"
}, offload = (scope) => {
if (require_core.ht("fsdp.enable_fsdp")(scope)?.value === !0) return require_core.yt(require_core.ht("fsdp.cpu_offload", { default: !1 }), (on) => on === !0 ? "cpu" : "none")(scope);
if (!usesDeepspeed(scope)) return;
let section = ["deepspeed.offload_param", "deepspeed.offload_optimizer"].find((key) => require_core.Rt(scope.native, key));
return section === void 0 ? require_core.st("none") : require_core.ct(`${section}.device`, offloadDevices, { default: "cpu" })(scope);
}, destinations = (scope) => {
let on = [
"wandb",
"tensorboard",
"mlflow"
].filter((key) => require_core.ht(`training.enable_${key}`, { default: key === "tensorboard" })(scope)?.value === !0), at = [
"wandb",
"mlflow",
"tensorboard"
].map((key) => require_core.It(scope.native, `training.enable_${key}`)).find((found) => found && !require_core.zt(found));
return at ? require_core.Ot(at, on) : require_core.st(on);
}, heldOut = (scope) => {
let at = require_core.It(scope.native, "data.validation.datasets");
return at && require_core.Vt(scope.native, "data.validation.datasets").length > 0 ? require_core.Ot(at, "dataset") : require_core.st("none");
}, oumi = {
id: "oumi",
title: "Oumi",
homepage: "https://oumi.ai/docs",
version: "d8ed0777",
dialect: "omegaconf",
signatures: [
{},
{},
{},
{},
{},
{}
],
facts: {
"plan.name": require_core.kt("training.run_name"),
"model.id": require_core.kt("model.model_name"),
"model.revision": require_core.kt(["model.model_revision", "model.model_kwargs.revision"]),
"model.tokenizer": require_core.kt("model.tokenizer_name"),
"model.loadDtype": require_core.ct("model.torch_dtype_str", dtypes, { default: "auto" }),
"model.continuesAdapter": require_core.kt("model.adapter_model"),
"model.initFromScratch": require_core.yt(require_core.ht("model.load_pretrained_weights", { default: !0 }), (loaded) => loaded === !1),
"model.attention": require_core.kt("model.attn_implementation"),
"security.trustRemoteCode": trustsCode,
"method.kind": method,
...require_core.it(adapterIsOn, {
"adapter.rank": require_core._t("peft.lora_r", { default: 8 }),
"adapter.alpha": require_core.St("peft.lora_alpha", { default: 8 }),
"adapter.dropout": require_core.St("peft.lora_dropout", { default: 0 }),
...require_targets.t(["peft.lora_target_modules", "peft.lora_target_parameters"]),
"adapter.modulesToSave": require_core.At("peft.lora_modules_to_save"),
"adapter.bias": require_core.ct("peft.lora_bias", {
none: "none",
all: "all",
lora_only: "adapter-only"
}, { default: "none" }),
"adapter.init": require_core.kt("peft.lora_init_weights", { default: "default" })
}),
"quantization.bits": bits,
"quantization.scheme": require_core.Pt((s) => Number(bits(s)?.value) < 16, require_core.at("bitsandbytes")),
"quantization.type": require_core.Pt(fourBits, require_core.ct("peft.bnb_4bit_quant_type", {
nf4: "nf4",
fp4: "fp4"
}, { default: "fp4" })),
"quantization.double": require_core.Pt(fourBits, require_core.ht("peft.use_bnb_nested_quant", { default: !1 })),
"quantization.computeDtype": require_core.Pt(fourBits, require_core.ct("peft.bnb_4bit_compute_dtype", dtypes, { default: "fp32" })),
"objective.kind": objective,
"objective.beta": require_core.Pt((s) => /dpo|kto|grpo/.test(trainerOf(s)), require_core.St("training.trainer_kwargs.beta")),
"objective.rewards": require_core.Pt(onPolicy, require_core.At("training.reward_functions")),
"objective.teacher": require_core.Pt((s) => /gkd|gold/.test(trainerOf(s)), require_core.kt(["training.gkd.teacher_model_name_or_path", "training.gold.teacher_model_name_or_path"])),
"data.heldOutKind": heldOut,
"data.chatTemplate": require_core.kt("model.chat_template"),
"data.lossOn": require_core.Pt(imitates, lossOn),
"data.sequenceLength": require_core._t(["model.model_max_length", "training.trainer_kwargs.max_length"]),
"data.inputLength": require_core.Pt(onPolicy, require_core._t("training.grpo.max_prompt_length")),
"data.outputLength": require_core.Pt(onPolicy, require_core._t("training.grpo.max_completion_length")),
"data.packing": require_core.ht(["data.train.pack", "training.trainer_kwargs.packing"], { default: !1 }),
"data.streaming": require_core.ht("data.train.stream", { default: !1 }),
"data.mixing": (scope) => require_core.Vt(scope.native, "data.train.datasets").some((native) => require_core.Rt(native, "mixture_proportion")) ? require_core.ct("data.train.mixture_strategy", {
first_exhausted: "interleave-first-exhausted",
all_exhausted: "interleave-all-exhausted"
}, { default: "interleave-first-exhausted" })(scope) : require_core.st("concat"),
"hyper.learningRate": require_core.St("training.learning_rate", { default: 5e-5 }),
"hyper.epochs": epochs,
"hyper.maxSteps": require_core.Ct("training.max_steps"),
...require_core.it((s) => !onVerl(s), {
"hyper.schedule": require_core.ct("training.lr_scheduler_type", require_trainer.f, { default: "linear" }),
"hyper.warmupSteps": require_core.Ct("training.warmup_steps"),
"hyper.warmupRatio": require_core.Ct("training.warmup_ratio"),
"hyper.microBatch": require_core._t("training.per_device_train_batch_size", { default: 8 }),
"hyper.accumulation": require_core._t("training.gradient_accumulation_steps", { default: 1 }),
"hyper.optimizer": require_trainer.s("training.optimizer", "adamw"),
"hyper.weightDecay": require_core.St("training.weight_decay", { default: 0 }),
"hyper.maxGradNorm": require_core.St("training.max_grad_norm", { default: 1 }),
"hyper.noiseAlpha": require_core.St("training.trainer_kwargs.neftune_noise_alpha"),
"hyper.seed": require_core._t("training.seed", { default: 42 })
}),
"hyper.effectiveBatch": require_core.Pt(onVerl, require_core._t("training.verl_config_overrides.data.train_batch_size")),
"precision.train": precision,
"memory.gradientCheckpointing": require_core.ht("training.enable_gradient_checkpointing", { default: !1 }),
"hardware.count": require_core.ut("decided by the launcher"),
"distributed.backend": backend,
"distributed.configFile": require_core.Pt(usesDeepspeed, require_core.kt("deepspeed.deepspeed_config_path")),
"distributed.zeroStage": require_core.Pt((s) => usesDeepspeed(s) && !require_core.Rt(s.native, "deepspeed.deepspeed_config_path"), require_core.Et("deepspeed.zero_stage", (n) => zeroStage(n.text), { default: 0 })),
"distributed.offload": require_core.Pt((s) => !require_core.Rt(s.native, "deepspeed.deepspeed_config_path"), offload),
"checkpoint.trigger": checkpointTrigger,
...require_trainer.o("checkpoint", "training.save_steps", checkpointTrigger, 500),
"checkpoint.keep": require_core._t("training.trainer_kwargs.save_total_limit"),
"checkpoint.resume": resume,
"evaluation.trigger": evaluationTrigger,
...require_trainer.o("evaluation", "training.eval_steps", evaluationTrigger, 500),
"evaluation.metric": require_core.kt("training.trainer_kwargs.metric_for_best_model"),
"evaluation.loadBest": require_core.ht("training.trainer_kwargs.load_best_model_at_end", { default: !1 }),
"output.dir": require_core.kt("training.output_dir", { default: "output" }),
"output.mergeAdapter": require_core.Pt(adapterIsOn, require_core.Et("peft.peft_save_mode", (n) => n.text.toLowerCase() === "merged", { default: !1 })),
"logging.destinations": destinations
},
lists: {
"data.train": require_core.lt("data.train.datasets", source),
"data.validation": require_core.lt("data.validation.datasets", source),
"data.test": require_core.lt("data.test.datasets", source)
}
};
function zeroStage(written) {
let digit = /^(?:zero_)?([0-3])$/i.exec(written)?.[1];
return digit === void 0 ? void 0 : Number(digit);
}
exports.oumi = oumi;
