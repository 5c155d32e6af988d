Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_data_files = require("../data-files.cjs"), require_trainer = require("../trainer.cjs"), require_secrets = require("../secrets.cjs"), require_targets = require("../targets.cjs");
// src/frameworks/shared/launcher.ts
function launcherFacts(key) {
return {
"distributed.backend": inLauncher(key, backend$1),
"distributed.zeroStage": inLauncher(key, require_core.Pt(isDeepspeed, ofDeepspeed(require_trainer.v, require_core._t("zero_stage")))),
"distributed.offload": inLauncher(key, require_core.Pt(isDeepspeed, ofDeepspeed(require_trainer._, require_core.ct(["offload_param_device", "offload_optimizer_device"], devices)))),
"hardware.nodes": inLauncher(key, require_core._t("num_machines"))
};
}
const launcherRestated = (key) => require_trainer.u((reading) => inLauncher(key, require_core.Pt(isDeepspeed, require_trainer.g(fileKey, reading)))), launcherDecides = (key) => require_trainer.t((reading) => inLauncher(key, require_core.Pt(isDeepspeed, require_trainer.g(fileKey, reading)))), devices = {
cpu: "cpu",
nvme: "nvme",
none: "none"
}, backend$1 = (scope) => require_core.ct("distributed_type", {
no: "none",
multi_gpu: "ddp",
deepspeed: "deepspeed",
fsdp: require_core.Xt(scope.native, "fsdp_config.fsdp_version") === "2" ? "fsdp2" : "fsdp",
megatron_lm: "megatron"
})(scope), isDeepspeed = ({ native }) => require_core.Xt(native, "distributed_type")?.toUpperCase() === "DEEPSPEED", fileKey = "deepspeed_config.deepspeed_config_file";
function ofDeepspeed(inFile, inKeys) {
let file = require_trainer.g(fileKey, inFile);
return (scope) => require_core.Rt(scope.native, fileKey) ? file(scope) : inKeys(require_core.Dt(scope, require_core.$t(scope.native, "deepspeed_config")));
}
function inLauncher(key, reading) {
return (scope) => {
let at = require_core.It(scope.native, key);
if (!at || require_core.zt(at)) return;
let side = launcherFile$1(scope, key);
return side ? reading(require_core.Dt(scope, side)) : require_core.Mt(at, "the accelerate file is not in this repository");
};
}
function launcherFile$1(scope, key) {
let path = require_core.Xt(scope.native, key);
return path === void 0 ? void 0 : require_core.nt(scope, path);
}
// src/frameworks/fms-hf-tuning.ts
const methods = {
lora: "lora",
alora: "lora",
pt: "prompt-tuning"
}, dtypes = {
bfloat16: "bf16",
float16: "fp16",
float32: "fp32",
"torch.bfloat16": "bf16",
"torch.float16": "fp16",
"torch.float32": "fp32"
}, handlerFormats = {
tokenize_and_apply_input_masking: "instruction",
apply_tokenizer_chat_template: "chat",
tokenize_and_apply_chat_template_with_masking: "chat",
apply_custom_jinja_template: "custom",
tokenize: "text"
}, trackers = { file_logger: "file" }, bitsandbytesKeys = ["bitsandbytes", "bnb_qlora"], peftMethod = (scope) => (require_core.Xt(scope.native, "peft_method") ?? "").toLowerCase(), isLora = (scope) => /^a?lora$/.test(peftMethod(scope)), isPrompt = (scope) => peftMethod(scope) === "pt", startsFromText = (scope) => /^text$/i.test(require_core.Xt(scope.native, "prompt_tuning_init") ?? "TEXT"), launcherFile = "accelerate_launch_args.config_file", launcher = launcherFacts(launcherFile), ofLauncher = (name) => (scope) => launcher[name]?.(scope), mayBeDeepspeed = (scope) => backend(scope)?.value !== "fsdp", ofTrainerOrLauncher = (name) => require_core.Pt(mayBeDeepspeed, require_core.mt((scope) => require_trainer.p[name]?.(scope), ofLauncher(name))), ofEither = (own, behind) => Object.fromEntries(Object.entries(behind).map(([name, ofFile]) => [name, require_core.Pt(mayBeDeepspeed, require_core.mt((scope) => own[name]?.(scope), ofFile))])), restated = ofEither(require_trainer.r("deepspeed"), launcherRestated(launcherFile)), decidedBy = ofEither(require_trainer.n("deepspeed"), launcherDecides(launcherFile)), fmsHfTuning = {
id: "fms-hf-tuning",
title: "fms-hf-tuning",
homepage: "https://github.com/foundation-model-stack/fms-hf-tuning",
version: "d3c30a03",
dialect: "pyyaml",
signatures: [
{},
{},
{}
],
facts: {
"plan.name": require_core.kt("run_name"),
"model.id": require_core.kt("model_name_or_path"),
"model.tokenizer": require_core.kt("tokenizer_name_or_path"),
"model.loadDtype": require_core.ct("torch_dtype", dtypes, { default: "bf16" }),
"model.attention": require_core.Pt((scope) => require_core.ht("use_flash_attn", { default: !0 })(scope)?.value === !0, require_core.kt("flash_attn_implementation", { default: "flash_attention_2" })),
"method.kind": require_core.Et("peft_method", (node) => methods[node.text.toLowerCase()], {
default: "full",
none: ["none"],
note: "all weights are trained unless `peft_method` is set"
}),
"method.variant": require_core.Pt(isLora, variant),
...require_core.it(isLora, {
"adapter.rank": require_core._t("r", { default: 8 }),
"adapter.alpha": require_core.St("lora_alpha", { default: 32 }),
"adapter.dropout": require_core.St("lora_dropout", { default: .05 }),
...require_targets.t("target_modules"),
"adapter.modulesToSave": require_core.At("modules_to_save"),
"adapter.rslora": require_core.ht("use_rslora", { default: !1 }),
"adapter.dora": require_core.ht("use_dora", { default: !1 }),
"adapter.bias": require_core.ct("bias", {
none: "none",
all: "all",
lora_only: "adapter-only"
}, { default: "none" })
}),
"quantization.bits": (scope) => {
let at = quantisedAt(scope);
return at ? require_core.Ot(at, 4) : require_core.st(16);
},
"quantization.scheme": (scope) => {
let at = quantisedAt(scope);
return at && require_core.Ot(at, at.path === "auto_gptq" ? "gptq" : "bitsandbytes");
},
"quantization.type": require_core.Pt((scope) => bitsandbytesKeys.some((key) => require_core.Rt(scope.native, key)), quantType),
...require_core.it(isPrompt, {
"prompt.virtualTokens": require_core._t("num_virtual_tokens", { default: 8 }),
"prompt.init": require_core.ct("prompt_tuning_init", {
text: "text",
random: "random",
sample_vocab: "vocabulary"
}, { default: "text" }),
"prompt.initText": require_core.Pt(startsFromText, require_core.kt("prompt_tuning_init_text", {
default: "Classify if the tweet is a complaint or not:",
note: "an example text that is built in"
})),
"prompt.tokenizer": require_core.kt("tokenizer_name_or_path")
}),
"objective.kind": require_core.at("sft"),
"data.heldOutKind": heldOut,
"data.heldOutSize": heldOutSize,
"data.chatTemplate": require_core.mt(require_core.Nt("chat_template"), ofRegistry(require_core.Nt(["dataprocessor.chat_template_path", "dataprocessor.chat_template"]))),
"data.template": require_core.Nt("data_formatter_template"),
"data.lossOn": lossOn,
"data.sequenceLength": require_core._t("max_seq_length", { default: 4096 }),
"data.packing": require_core.ht("packing", { default: !1 }),
"data.streaming": require_core.mt(ofRegistry(require_core.ht("dataprocessor.streaming", { default: !1 })), require_core.at(!1)),
"data.mixing": mixing,
...require_trainer.p,
"precision.train": training,
"hardware.count": require_core.ut("all visible accelerators, unless SET_NUM_PROCESSES_TO_NUM_GPUS turns `num_processes` on"),
"hardware.nodes": require_core.mt(require_core.Pt((scope) => require_core.Rt(scope.native, "accelerate_launch_args.num_machines"), require_core._t("accelerate_launch_args.num_machines")), ofLauncher("hardware.nodes")),
"distributed.backend": backend,
"distributed.zeroStage": ofTrainerOrLauncher("distributed.zeroStage"),
"distributed.offload": ofTrainerOrLauncher("distributed.offload"),
"distributed.configFile": require_core.Pt((scope) => require_core.Rt(scope.native, "accelerate_launch_args.config_file"), require_core.kt("accelerate_launch_args.config_file")),
"checkpoint.trigger": require_trainer.m("save_strategy", "epoch"),
...require_trainer.o("checkpoint", "save_steps", require_trainer.m("save_strategy", "epoch"), 500),
"output.dir": require_core.kt(["save_model_dir", "output_dir"]),
"serving.engine": postProcessed("vllm"),
"serving.adapterServed": postProcessed(!0),
"logging.destinations": destinations,
"logging.project": require_core.kt([
"aim_experiment",
"mlflow_experiment",
"clearml_project",
"experiment"
]),
"tokens.added": require_core.At("add_special_tokens"),
"tokens.rowsTrained": rowsTrained
},
lists: {
"data.train": require_core.dt(file("training_data_path"), registered("train")),
"data.validation": require_core.dt(file("validation_data_path"), registered("validation")),
secrets: require_secrets.t(["hub_token", "push_to_hub_token"])
},
restated,
decidedBy
};
function variant(scope) {
let at = require_core.It(scope.native, "peft_method");
return at && peftMethod(scope) === "alora" ? require_core.Ot(at, "alora") : require_core.pt([["use_dora", "dora"]])(scope);
}
function quantisedAt(scope) {
return ["auto_gptq", ...bitsandbytesKeys].map((key) => require_core.It(scope.native, key)).find((at) => at && !require_core.zt(at));
}
function quantType(scope) {
let fact = require_core.At(bitsandbytesKeys)(scope), [type] = Array.isArray(fact?.value) ? fact.value : [];
return !fact || type === void 0 ? fact : {
...fact,
value: /^(nf4|fp4)$/.test(String(type)) ? type : "nf4"
};
}
function registryOf(scope) {
let path = require_core.Xt(scope.native, "data_config_path");
return path === void 0 ? void 0 : require_core.nt(scope, path);
}
function ofRegistry(reading) {
return (scope) => {
let at = require_core.It(scope.native, "data_config_path");
if (!at || require_core.zt(at)) return;
let native = registryOf(scope);
return native ? reading(require_core.Dt(scope, native)) : require_core.Mt(at, missingConfig);
};
}
const missingConfig = "the data configuration is not in this repository", source = {
id: (scope) => {
let fact = require_core.At("data_paths")(scope), [first] = Array.isArray(fact?.value) ? fact.value : [];
return fact && first !== void 0 ? {
...fact,
value: String(first)
} : fact;
},
files: require_core.At("data_paths"),
split: require_core.kt("dataset_split_name"),
fileFormat: (scope) => {
let fact = require_core.At("data_paths")(scope), [first] = Array.isArray(fact?.value) ? fact.value : [], format = require_data_files.t(String(first ?? ""));
return fact && format ? {
...fact,
value: format
} : void 0;
},
weight: require_core.Pt((scope) => require_core.Rt(scope.native, "sampling"), require_core.St("sampling")),
format: handlerFormat,
labelled: (scope) => {
let fact = handlerFormat(scope);
return fact && fact.value !== "custom" ? {
...fact,
value: fact.value !== "text"
} : void 0;
}
};
function handlerFormat(scope) {
for (let handler of require_core.Vt(scope.native, "data_handlers").toReversed()) {
let at = require_core.It(handler, "name"), format = handlerFormats[require_core.Xt(handler, "name") ?? ""];
if (at && format !== void 0) return require_core.Ot(at, format);
}
}
function registered(part) {
return (scope) => {
let at = require_core.It(scope.native, "data_config_path");
if (!at || require_core.zt(at)) return require_core.bt("unset", "data_config_path");
let native = registryOf(scope), list = native && require_core.It(native, "datasets");
if (!native || !list) return {
fact: require_core.Mt(at, missingConfig),
records: []
};
let items = require_core.Vt(native, "datasets").filter((item) => shareOf(item, part) > 0);
return items.length === 0 ? require_core.bt("unset", "datasets") : require_core.Tt(items.map((item) => require_core.wt(source, require_core.Dt(scope, item))), list);
};
}
function shareOf(item, part) {
return require_core.Rt(item, "split") ? Number(require_core.Xt(item, `split.${part}`) ?? 0) : +(part === "train");
}
function file(key) {
return (scope) => {
let at = require_core.It(scope.native, key);
if (!at || require_core.zt(at)) return require_core.bt("unset", key);
let name = require_core.Xt(scope.native, key) ?? "", fileFormat = require_data_files.t(name), record = {
id: require_core.kt(key)(scope),
fileFormat: fileFormat ? require_core.Ot(at, fileFormat) : void 0,
format: format(scope),
labelled: labelled(scope)
};
return require_core.Tt([record], at);
};
}
function format(scope) {
let chat = require_core.Lt(scope.native, ["dataset_conversation_field", "instruction_template"]);
if (chat && !require_core.zt(chat)) return require_core.Ot(chat, "chat");
let template = require_core.It(scope.native, "data_formatter_template");
if (template && !require_core.zt(template)) return require_core.Ot(template, "instruction");
let field = require_core.It(scope.native, "dataset_text_field");
return !field || require_core.zt(field) ? require_core.st("instruction", "columns `input` and `output`") : require_core.Ot(field, require_core.Rt(scope.native, "response_template") ? "instruction" : "text");
}
function labelled(scope) {
let fact = format(scope);
return fact && {
...fact,
value: fact.value !== "text"
};
}
function lossOn(scope) {
if (require_core.Rt(scope.native, "data_config_path")) return;
let response = require_core.It(scope.native, "response_template");
if (response && !require_core.zt(response)) return require_core.Ot(response, require_core.Rt(scope.native, "instruction_template") ? "assistant-turns" : "completion");
let single = require_core.Lt(scope.native, ["dataset_text_field", "data_formatter_template"]);
return !single || require_core.zt(single) ? require_core.st("completion", "the input is masked") : require_core.st("all", "without `response_template` the loss covers every token");
}
function heldOut(scope) {
let named = require_core.It(scope.native, "validation_data_path");
return named && !require_core.zt(named) ? require_core.Ot(named, "dataset") : require_core.mt(ofRegistry(split), require_core.at("none"))(scope);
}
function split(scope) {
let held = require_core.Vt(scope.native, "datasets").find((item) => shareOf(item, "validation") > 0), at = held && require_core.It(held, "split");
return held && at ? require_core.Ot(at, shareOf(held, "train") > 0 ? "fraction" : "dataset") : void 0;
}
function heldOutSize(scope) {
return ofRegistry((inner) => {
let held = require_core.Vt(inner.native, "datasets").find((item) => shareOf(item, "validation") > 0 && shareOf(item, "train") > 0);
return held && require_core.St("split.validation")({
...inner,
native: held
});
})(scope);
}
function mixing(scope) {
return ofRegistry((inner) => require_core.Vt(inner.native, "datasets").some((item) => require_core.Rt(item, "sampling")) ? require_core.ct("dataprocessor.sampling_stopping_strategy", {
first_exhausted: "interleave-first-exhausted",
all_exhausted: "interleave-all-exhausted"
}, { default: "interleave-all-exhausted" })(inner) : require_core.st("concat"))(scope);
}
function training(scope) {
let mixed = require_trainer.l("bf16", "fp16")(scope);
return mixed?.state === "default" ? require_core.ct("torch_dtype", dtypes, { default: "bf16" })(scope) : mixed;
}
function backend(scope) {
let asked = require_core.pt([["use_fsdp", "fsdp"], ["use_deepspeed", "deepspeed"]]);
return require_core.mt(require_core.gt("accelerate_launch_args", asked), ofLauncher("distributed.backend"), require_core.ut("FSDP when more than one accelerator is visible"))(scope);
}
function postProcessed(value) {
return (scope) => isLora(scope) ? require_core.pt([["lora_post_process_for_vllm", value]])(scope) : void 0;
}
function destinations(scope) {
let fact = require_core.At("trackers", {
default: ["file_logger"],
none: ["none"]
})(scope), reported = require_core.At("report_to", { none: ["none"] })(scope), names = [fact, reported].flatMap((one) => Array.isArray(one?.value) ? one.value.map(String) : []), at = reported?.state === "stated" && fact?.state === "default" ? reported : fact;
return at && {
...at,
value: [...new Set(names.map((name) => trackers[name] ?? name))]
};
}
function rowsTrained(scope) {
if (!isLora(scope) || !require_core.Rt(scope.native, "add_special_tokens")) return;
let indices = require_core.It(scope.native, "trainable_token_indices");
if (indices && !require_core.zt(indices)) return require_core.Ot(indices, !0);
let saved = require_core.At("modules_to_save")(scope);
return Array.isArray(saved?.value) ? {
...saved,
value: saved.value.some((name) => /embed/.test(String(name)))
} : require_core.st(!1);
}
exports.fmsHfTuning = fmsHfTuning;
