Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_trainer = require("../trainer.cjs"), require_targets = require("../targets.cjs"), presets = {
"bloomz-3b": "bigscience/bloomz-3b",
"bloomz-7b1": "bigscience/bloomz-7b1",
"codellama-7b": "codellama/CodeLlama-7b-hf",
"codellama-13b": "codellama/CodeLlama-13b-hf",
"codellama-34b": "codellama/CodeLlama-34b-hf",
"codellama-7b-instruct": "codellama/CodeLlama-7b-instruct-hf",
"codellama-13b-instruct": "codellama/CodeLlama-13b-instruct-hf",
"codellama-34b-instruct": "codellama/CodeLlama-34b-instruct-hf",
"gpt-neo-2.7B": "EleutherAI/gpt-neo-2.7B",
"gpt-j-6b": "EleutherAI/gpt-j-6b",
"llama-2-7b": "meta-llama/Llama-2-7b-hf",
"llama-2-13b": "meta-llama/Llama-2-13b-hf",
"llama-2-70b": "meta-llama/Llama-2-70b-hf",
"llama-2-7b-chat": "meta-llama/Llama-2-7b-chat-hf",
"llama-2-13b-chat": "meta-llama/Llama-2-13b-chat-hf",
"llama-2-70b-chat": "meta-llama/Llama-2-70b-chat-hf",
"mistral-7b": "mistralai/Mistral-7B-v0.1",
"mistral-7b-instruct": "mistralai/Mistral-7B-Instruct-v0.1",
"mixtral-8x7b": "mistralai/Mixtral-8x7B-v0.1",
"mixtral-8x7b-instruct": "mistralai/Mixtral-8x7B-Instruct-v0.1",
"opt-350m": "facebook/opt-350m",
"opt-1.3b": "facebook/opt-1.3b",
"opt-6.7b": "facebook/opt-6.7b",
"pythia-2.8b": "EleutherAI/pythia-2.8b",
"pythia-12b": "EleutherAI/pythia-12b",
"vicuna-7b": "lmsys/vicuna-7b-v1.3",
"vicuna-13b": "lmsys/vicuna-13b-v1.3",
"zephyr-7b-alpha": "HuggingFaceH4/zephyr-7b-alpha",
"zephyr-7b-beta": "HuggingFaceH4/zephyr-7b-beta",
"phi-1": "microsoft/phi-1",
"phi-1_5": "microsoft/phi-1_5",
"phi-2": "microsoft/phi-2"
}, adapters = {
lora: "lora",
adalora: "lora",
oft: "oft",
boft: "oft",
hra: "oft",
ia3: "ia3",
adaption_prompt: "llama-adapter",
ln_tuning: "partial"
}, objectives = {
finetune: "sft",
dpo: "dpo",
kto: "kto",
orpo: "orpo",
grpo: "grpo"
};
function adapterKey(scope) {
if (require_core.Wt(scope.native, "adapter")) return "adapter";
let names = require_core.Ut(scope.native, "adapters.adapters"), active = require_core.Xt(scope.native, "adapters.active"), chosen = names.find((name) => name === active) ?? names[0];
return chosen === void 0 ? void 0 : `adapters.adapters.${chosen}`;
}
const ofAdapter = (key, read) => (scope) => {
let section = adapterKey(scope);
return section === void 0 ? void 0 : read(`${section}.${key}`)(scope);
}, method = (scope) => {
let section = adapterKey(scope);
if (section !== void 0) {
let name = require_core.Xt(scope.native, `${section}.type`)?.toLowerCase(), known = name !== void 0 && Object.hasOwn(adapters, name) ? adapters[name] : "other-peft";
return require_core.yt(require_core.kt(`${section}.type`), () => known)(scope);
}
let frozen = require_core.It(scope.native, "trainer.layers_to_freeze_regex");
return frozen && !require_core.zt(frozen) ? require_core.Ot(frozen, "partial") : require_core.st("full", "ludwig trains all weights when `adapter` is not set");
}, plain = /^(lora|oft|ia3|adaption_prompt)$/, variant = ofAdapter("type", (key) => require_core.yt(require_core.kt(key), (name) => plain.test(String(name)) ? void 0 : String(name))), isLora = (scope) => method(scope)?.value === "lora", rank = ofAdapter("r", (key) => require_core._t(key, { default: 8 })), alpha = (scope) => {
let fact = ofAdapter("alpha", require_core.St)(scope), size = rank(scope)?.value;
return fact?.state === "unset" && typeof size == "number" ? require_core.st(2 * size, "twice the rank") : fact;
}, targets = (name) => ofAdapter("target_modules", (key) => require_targets.t(key)[name] ?? require_core.at("")), quantised = (scope) => require_core.Wt(scope.native, "quantization") !== void 0, onTorchao = (scope) => require_core.Xt(scope.native, "quantization.backend") === "torchao", bits = (scope) => quantised(scope) ? onTorchao(scope) ? require_core.Et("quantization.mode", (node) => node.text.startsWith("int4") ? 4 : 8)(scope) : require_core._t("quantization.bits", { default: 4 })(scope) : require_core.st(16), onFourBits = (scope) => quantised(scope) && !onTorchao(scope) && bits(scope)?.value === 4, fourBits = {
"quantization.type": require_core.ct("quantization.bnb_4bit_quant_type", {
nf4: "nf4",
fp4: "fp4"
}, { default: "nf4" }),
"quantization.double": require_core.ht("quantization.bnb_4bit_use_double_quant", { default: !0 }),
"quantization.computeDtype": require_core.ct("quantization.bnb_4bit_compute_dtype", {
float16: "fp16",
bfloat16: "bf16",
float32: "fp32"
}, { default: "fp16" })
}, trainerType = (scope) => require_core.Xt(scope.native, "trainer.type") ?? "", objective = (scope) => {
let kind = require_core.ct("trainer.type", objectives)(scope), loss = kind?.value === "dpo" ? require_core.kt("trainer.dpo_loss_type")(scope) : void 0;
return loss?.value === "ipo" ? loss : kind;
}, beta = (scope) => {
let type = trainerType(scope), standard = type === "grpo" ? .04 : .1;
return type === "finetune" ? void 0 : require_core.St(`trainer.${type}_beta`, { default: standard })(scope);
}, splitKind = require_core.Et("preprocessing.split.type", (node) => node.text === "fixed" ? "dataset" : "fraction", { default: "fraction" }), decays = {
linear: "linear",
cosine: "cosine",
one_cycle: "one-cycle",
inverse_sqrt: "inverse-sqrt",
polynomial: "polynomial",
wsd: "wsd"
}, trigger = (scope) => {
for (let key of ["trainer.steps_per_checkpoint", "trainer.checkpoints_per_epoch"]) {
let fact = require_core.Ct(key)(scope);
if (typeof fact?.value == "number") return {
...fact,
value: "steps"
};
}
return require_core.st("epoch");
}, inSteps = (scope) => require_core.Rt(scope.native, "trainer.steps_per_checkpoint"), evaluationTrigger = (scope) => {
let off = require_core.ht("trainer.skip_all_evaluation", { default: !1 })(scope);
return off?.value === !0 ? {
...off,
value: "none"
} : trigger(scope);
}, interval = (prefix, decides) => require_core.it((s) => inSteps(s) && decides(s)?.value === "steps", {
[`${prefix}.every`]: require_core.Ct("trainer.steps_per_checkpoint"),
[`${prefix}.everyUnit`]: require_core.at("steps")
}), accumulation = (scope) => require_core._t("trainer.gradient_accumulation_steps", require_core.Rt(scope.native, "trainer.effective_batch_size") ? {} : { default: 1 })(scope), strategyKey = "backend.trainer.strategy", strategyName = (scope) => require_core.Xt(scope.native, `${strategyKey}.type`) ?? require_core.Xt(scope.native, strategyKey), strategy = (scope) => {
let at = require_core.It(scope.native, require_core.Wt(scope.native, strategyKey) ? `${strategyKey}.type` : strategyKey), known = {
deepspeed: "deepspeed",
ddp: "ddp",
fsdp: "fsdp"
}, name = strategyName(scope)?.toLowerCase();
return at && name !== void 0 ? require_core.Ot(at, known[name] ?? "other") : void 0;
}, { "distributed.backend": _backend, ...zero } = require_trainer.h(strategyKey), ludwig = {
id: "ludwig",
title: "Ludwig",
homepage: "https://ludwig.ai",
version: "0.17.8",
dialect: "pyyaml",
signatures: [{}, {}],
facts: {
"model.id": require_core.yt(require_core.kt("base_model"), (name) => presets[String(name)] ?? name),
"model.continuesAdapter": ofAdapter("pretrained_adapter_weights", require_core.kt),
"model.task": require_core.yt(require_core.ht("is_multimodal", { default: !1 }), (on) => on === !0 ? "vision-language" : "causal-lm"),
"security.trustRemoteCode": require_core.ht("trust_remote_code", { default: !1 }),
"method.kind": method,
"method.variant": variant,
...require_core.it(isLora, {
"adapter.rank": rank,
"adapter.alpha": alpha,
"adapter.dropout": ofAdapter("dropout", (key) => require_core.St(key, { default: .05 })),
"adapter.targets": targets("adapter.targets"),
"adapter.targetsMode": targets("adapter.targetsMode"),
"adapter.rslora": ofAdapter("use_rslora", (key) => require_core.ht(key, { default: !1 })),
"adapter.dora": ofAdapter("use_dora", (key) => require_core.ht(key, { default: !1 })),
"adapter.bias": ofAdapter("bias_type", (key) => require_core.ct(key, {
none: "none",
all: "all",
lora_only: "adapter-only"
}, { default: "none" })),
"adapter.init": ofAdapter("init_lora_weights", (key) => require_core.kt(key, { default: "default" })),
"hyper.loraPlusRatio": ofAdapter("loraplus_lr_ratio", require_core.St)
}),
"quantization.bits": bits,
"quantization.scheme": require_core.Pt(quantised, require_core.ct("quantization.backend", {
bitsandbytes: "bitsandbytes",
torchao: "torchao"
}, { default: "bitsandbytes" })),
...require_core.it(onFourBits, fourBits),
"quantization.aware": require_core.Pt(onTorchao, require_core.ht("quantization.qat", { default: !1 })),
"objective.kind": objective,
"objective.beta": beta,
"data.heldOutKind": splitKind,
"data.heldOutSize": require_core.Pt((s) => splitKind(s)?.value === "fraction", require_core.St("preprocessing.split.probabilities[1]", { default: .1 })),
"data.template": require_core.kt(["prompt.template", "prompt.task"]),
"data.lossOn": require_core.Pt((s) => trainerType(s) === "finetune", require_core.at("completion")),
"data.sequenceLength": require_core._t("preprocessing.global_max_sequence_length"),
"data.shuffle": require_core.ht("trainer.should_shuffle", { default: !0 }),
"hyper.learningRate": require_core.St("trainer.learning_rate", { default: .001 }),
"hyper.schedule": require_core.ct("trainer.learning_rate_scheduler.decay", decays, { default: "constant" }),
"hyper.warmupRatio": require_core.Ct("trainer.learning_rate_scheduler.warmup_fraction"),
"hyper.epochs": (scope) => require_core.St("trainer.epochs", require_core.Rt(scope.native, "trainer.train_steps") ? {} : { default: 100 })(scope),
"hyper.maxSteps": require_core.Ct("trainer.train_steps"),
"hyper.microBatch": require_core._t("trainer.batch_size", { default: 1 }),
"hyper.accumulation": accumulation,
"hyper.effectiveBatch": require_core.Pt((s) => require_core.Rt(s.native, "trainer.effective_batch_size"), require_core._t("trainer.effective_batch_size")),
"hyper.optimizer": require_core.Et("trainer.optimizer.type", (node) => require_trainer.c(node.text), { default: "adam" }),
"hyper.weightDecay": require_core.St("trainer.optimizer.weight_decay"),
"hyper.maxGradNorm": require_core.St("trainer.gradient_clipping.clipglobalnorm"),
"memory.gradientCheckpointing": require_core.ht("trainer.enable_gradient_checkpointing", { default: !1 }),
"hardware.count": (scope) => require_core.Rt(scope.native, "backend.trainer.num_workers") ? require_core._t("backend.trainer.num_workers")(scope) : require_core.ut("decided where the run starts")(scope),
"distributed.backend": strategy,
...require_core.it((s) => strategyName(s) === "deepspeed" && require_core.Wt(s.native, strategyKey) !== void 0, zero),
"checkpoint.trigger": trigger,
...interval("checkpoint", trigger),
"evaluation.trigger": evaluationTrigger,
...interval("evaluation", evaluationTrigger),
"evaluation.metric": require_core.kt("trainer.validation_metric"),
"evaluation.earlyStopping": require_core.Et("trainer.early_stop", (node) => Number(node.text) >= 0, { default: !0 }),
"output.mergeAdapter": require_core.Pt((s) => adapterKey(s) !== void 0, ofAdapter("postprocessor.merge_adapter_into_base_model", (key) => require_core.ht(key, { default: !1 }))),
"serving.retrieval": require_core.Et("prompt.retrieval.type", () => !0, { default: !1 })
},
lists: { "data.train": () => require_core.bt("external", void 0, "the data set is named on the command line") }
};
exports.ludwig = ludwig;
