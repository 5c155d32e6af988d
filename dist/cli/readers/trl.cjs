Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_core = require("../core.cjs"), require_data_files = require("../data-files.cjs"), require_mixer = require("../mixer.cjs"), require_objective = require("../objective.cjs"), require_secrets = require("../secrets.cjs"), require_targets = require("../targets.cjs"), require_trainer = require("../trainer.cjs"), openInstructKeys = [
"with_tracking",
"use_slow_tokenizer",
"dataset_mixer_list",
"mixer_list",
"dataset_mix_dir",
"checkpointing_steps",
"keep_last_n_checkpoints",
"add_bos",
"hf_metadata_dataset"
], exclusiveKeys = [
["sft", [
"packing",
"eval_packing",
"packing_strategy",
"assistant_only_loss",
"completion_only_loss",
"dataset_text_field"
]],
["dpo", [
"f_divergence_type",
"discopop_tau",
"use_weighting",
"rpo_alpha",
"ld_alpha"
]],
["kto", ["desirable_weight", "undesirable_weight"]],
["reward-model", ["center_rewards_coefficient"]],
["grpo", [
"importance_sampling_level",
"scale_rewards",
"top_entropy_quantile"
]],
["rloo", [
"rloo_k",
"normalize_advantages",
"reward_clip_range"
]],
["ppo", ["cliprange_value", "vf_coef"]],
["distillation", [
"lmbda",
"seq_kd",
"teacher_model_name_or_path"
]]
], exclusiveLosses = [
["dpo", /^(exo_pair|nca_pair|robust|bco_pair|sppo_hard|aot|aot_pair|aot_unpaired|apo_zero|apo_down|discopop|kto_pair)$/],
["kto", /^(kto|apo_zero_unpaired)$/],
["grpo", /^(grpo|dapo|dr_grpo|bnpo|cispo|sapo|luspo|vespo)$/],
["sft", /^(nll|dft|chunked_nll)$/]
], ownKeys = [
"attn_implementation",
"model_revision",
"torch_dtype",
"use_peft",
"lora_target_modules",
"load_in_4bit",
"bnb_4bit_quant_type",
"dataset_num_proc",
"packing",
"assistant_only_loss",
"completion_only_loss",
"max_prompt_length",
"max_completion_length",
"num_generations",
"reward_funcs",
"reward_weights",
"log_completions"
];
[...openInstructKeys];
const datasetKeys = ["dataset_name", "dataset_id_or_path"], foreignAdapters = [
"use_lora",
"use_qlora",
"lora",
"lora_rank",
"peft",
"peft_config",
"peft_type",
"adapter"
], learningRates = {
sft: 2e-5,
dpo: 1e-6,
ipo: 1e-6,
kto: 1e-6,
grpo: 1e-6,
rloo: 1e-6,
"reward-model": 1e-4
}, betas = {
dpo: .1,
ipo: .1,
kto: .1,
rloo: .05,
grpo: 0
}, formats = {
dpo: "preference",
ipo: "preference",
orpo: "preference",
cpo: "preference",
simpo: "preference",
"reward-model": "preference",
kto: "binary-feedback",
grpo: "prompt-only",
rloo: "prompt-only",
ppo: "prompt-only"
}, dtypes = {
float32: "fp32",
bfloat16: "bf16",
float16: "fp16",
auto: "auto"
}, usesPeft = (scope) => require_core.ht("use_peft")(scope)?.value === !0, isHandbook = (scope) => require_core.Rt(scope.native, "dataset_mixture") || require_core.Rt(scope.native, "dataset_mixer"), kindOf = (scope) => {
let kind = objective(scope).value;
return typeof kind == "string" ? kind : void 0;
}, kindIn = (...kinds) => (scope) => kinds.includes(kindOf(scope) ?? ""), isBuilt = (scope) => require_core.Rt(scope.native, "_target_"), builtAround = require_core.ut("the program that builds this object loads the model"), isQuantised = (scope) => /^[48]$/.test(String(bits(scope)?.value)), isFourBit = (scope) => bits(scope)?.value === 4, foreignAdapter = (scope) => foreignAdapters.find((key) => require_core.Rt(scope.native, key)), evaluates = (scope) => require_trainer.a(scope)?.value !== "none", isSurelyTrl = (scope) => kindOf(scope) !== void 0 || isHandbook(scope) || ownKeys.some((key) => require_core.It(scope.native, key)), trl = {
id: "trl",
title: "TRL",
homepage: "https://huggingface.co/docs/trl",
version: "1.10.0.dev0",
dialect: "pyyaml",
signatures: [{}, {}],
facts: {
"plan.name": require_core.kt("run_name"),
"plan.dialect": (scope) => {
let at = require_core.Lt(scope.native, ["dataset_mixture", "dataset_mixer"]);
return at ? require_core.Ot(at, "alignment-handbook") : void 0;
},
"model.id": (scope) => require_core.It(scope.native, "model_name_or_path") ? require_core.kt("model_name_or_path")(scope) : isBuilt(scope) ? builtAround(scope) : require_core.Ft("external", "given on the command line", "model_name_or_path"),
"model.revision": require_core.kt("model_revision", { default: "main" }),
"model.loadDtype": require_core.jt("torch_dtype", require_core.mt(require_core.ct(["dtype", "torch_dtype"], dtypes), require_core.Pt(isSurelyTrl, require_core.at("fp32", "TRL 1.x loads in float32 unless `dtype` is set"))), "left to transformers"),
"model.attention": require_core.kt("attn_implementation"),
"security.trustRemoteCode": require_core.ht("trust_remote_code", { default: !1 }),
"security.customCode": rewardCode,
"method.kind": method,
"method.variant": require_core.Pt(usesPeft, require_core.pt([["use_dora", "dora"]])),
...require_core.it(usesPeft, {
"adapter.rank": require_core._t("lora_r", { default: 16 }),
"adapter.alpha": require_core.St("lora_alpha", { default: 32 }),
"adapter.dropout": require_core.St("lora_dropout", { default: .05 }),
...require_targets.t("lora_target_modules"),
"adapter.modulesToSave": require_core.At("lora_modules_to_save"),
"adapter.rslora": require_core.ht("use_rslora", { default: !1 }),
"adapter.dora": require_core.ht("use_dora", { default: !1 })
}),
"quantization.bits": bits,
...require_core.it(isQuantised, {
"quantization.scheme": require_core.at("bitsandbytes"),
"quantization.type": require_core.Pt(isFourBit, require_core.kt("bnb_4bit_quant_type", { default: "nf4" })),
"quantization.double": require_core.Pt(isFourBit, require_core.ht("use_bnb_nested_quant", { default: !1 })),
"quantization.computeDtype": require_core.Pt(isFourBit, require_core.ct(["dtype", "torch_dtype"], dtypes))
}),
"objective.kind": objective,
"objective.beta": (scope) => {
let standard = betas[kindOf(scope) ?? ""];
return require_core.St("beta", standard === void 0 ? {} : { default: standard })(scope);
},
"objective.rewards": require_core.At([
"reward_funcs",
"reward_model_name_or_path",
"reward_model_path"
]),
"objective.teacher": require_core.kt("teacher_model_name_or_path"),
"data.heldOutKind": heldOut,
"data.heldOutSize": require_core.St(["dataset_mixture.test_split_size", "test_split_size"]),
"data.chatTemplate": require_core.Nt(["chat_template_path", "chat_template"]),
"tokens.end": require_core.kt("eos_token"),
"tokens.pad": require_core.kt("pad_token"),
"data.lossOn": require_core.Pt(kindIn("sft"), lossOn),
"data.sequenceLength": require_core.jt("max_length", (scope) => require_core._t(["max_length", "max_seq_length"], kindIn("sft", "dpo", "ipo", "kto", "reward-model")(scope) ? { default: 1024 } : {})(scope), "an empty `max_length` turns truncation off"),
"data.inputLength": require_core.Pt(kindIn("grpo", "rloo", "ppo"), require_core._t("max_prompt_length")),
"data.outputLength": require_core.Pt(kindIn("grpo", "rloo"), require_core._t("max_completion_length", { default: 512 })),
"data.packing": require_core.mt(require_core.ht("packing"), require_core.Pt(kindIn("sft"), require_core.at(!1))),
"data.streaming": require_core.ht(["dataset_streaming", "streaming"], { default: !1 }),
"data.mixing": require_core.Pt((scope) => require_core.Rt(scope.native, "datasets") || isHandbook(scope), require_core.at("concat")),
...require_trainer.p,
"hyper.learningRate": (scope) => {
let standard = learningRates[kindOf(scope) ?? ""];
return require_core.St("learning_rate", standard === void 0 ? {} : { default: standard })(scope);
},
"precision.train": training,
"memory.gradientCheckpointing": (scope) => require_core.ht("gradient_checkpointing", isSurelyTrl(scope) ? {
default: !0,
note: "on by default in TRL 1.x; older releases left it off, as transformers does"
} : {})(scope),
"memory.activationOffload": require_core.ht("activation_offloading", { default: !1 }),
"hardware.count": require_core.ut("decided by the launcher"),
"checkpoint.resume": (scope) => {
let fact = require_trainer.d("resume_from_checkpoint")(scope);
return fact?.state === "default" && isHandbook(scope) ? require_core.st("auto", "the scripts of alignment-handbook resume the last checkpoint in `output_dir`") : fact;
},
"evaluation.benchmarks": require_core.Pt((scope) => require_core.Rt(scope.native, "benchmarks"), require_core.At("benchmarks")),
"logging.project": require_core.kt(["project", "wandb_project"])
},
lists: {
"data.train": trained,
"data.validation": require_core.dt(tested, mixer("test")),
secrets: require_secrets.t(["hub_token", "push_to_hub_token"], ["env"])
},
restated: require_trainer.r("deepspeed"),
decidedBy: require_trainer.n("deepspeed")
}, handbookSource = {
id: require_core.kt("id"),
config: require_core.kt("config"),
split: require_core.kt("split", { default: "train" }),
weight: require_core.St("weight", { default: 1 }),
format,
labelled
}, mixtureSource = {
...require_data_files.n("path", "data_files"),
config: require_core.kt("name"),
split: require_core.kt("split", { default: "train" }),
weight: require_core.St("fraction"),
format,
labelled
};
function method(scope) {
let fact = require_core.ht("use_peft")(scope);
if (typeof fact?.value == "boolean") return {
...fact,
value: fact.value ? "lora" : "full"
};
if (fact?.state !== "unset") return fact;
if (isBuilt(scope)) return builtAround(scope);
let spectrum = require_core.It(scope.native, "spectrum_config_path");
return spectrum && !require_core.zt(spectrum) ? require_core.Ot(spectrum, "partial") : foreignAdapter(scope) === void 0 ? require_core.st("full", "TRL trains all weights unless `use_peft` is true") : decidedByScript(scope);
}
function bits(scope) {
return require_core.mt(require_core.pt([["load_in_4bit", 4], ["load_in_8bit", 8]]), require_core.Pt((own) => foreignAdapter(own) !== void 0, decidedByScript), require_core.Pt(isBuilt, builtAround), require_core.at(16))(scope);
}
function decidedByScript(scope) {
let key = foreignAdapter(scope) ?? "";
return require_core.Ft("unresolved", `\`${key}\` is no key of TRL; the script behind this file decides`, key);
}
function objective(scope) {
let whole = require_core.ot(scope), path = require_objective.t(scope.path), keyed = exclusiveKeys.flatMap(([kind, keys]) => {
let at = require_core.Lt(whole.native, keys);
return at ? [{
kind,
at
}] : [];
}), [first, ...others] = keyed;
return path && keyed.every(({ kind }) => agree(kind, path.kind)) ? {
value: refined(path.kind, whole),
state: "derived",
confidence: path.confidence,
note: "by the path; TRL takes it from the command"
} : path || others.length > 0 ? require_core.Ft("unresolved", "the path and the keys of this file speak of different objectives") : first ? require_core.Ot(first.at, refined(first.kind, whole)) : byLoss(whole);
}
const heirs = {
ipo: "dpo",
distillation: "sft",
"continued-pretraining": "sft",
simpo: "cpo"
}, agree = (byKey, byPath) => byKey === byPath || heirs[byPath] === byKey;
function byLoss(scope) {
let at = require_core.It(scope.native, "loss_type"), losses = lossesOf(scope), found = exclusiveLosses.find(([, own]) => losses.length > 0 && losses.every((loss) => own.test(loss)));
if (at && found) return require_core.Ot(at, found[0]);
let rewards = require_core.Lt(scope.native, ["reward_funcs", "num_generations"]);
if (rewards) return require_core.Ot(rewards, "grpo", {
confidence: .7,
note: "RLOO takes the same keys, but is rarely used"
});
let length = require_core.It(scope.native, "max_seq_length");
return length && !require_core.zt(length) ? require_core.Ot(length, "sft", {
confidence: .7,
note: "only SFT called its length so, until 0.20"
}) : require_core.Ft("external", "the command decides: `trl sft`, `trl dpo`, `trl grpo`, \u2026");
}
function refined(kind, scope) {
let [loss, ...others] = lossesOf(scope);
return others.length > 0 ? kind : kind === "dpo" && loss === "ipo" ? "ipo" : kind === "cpo" && loss === "simpo" ? "simpo" : kind;
}
function lossesOf(scope) {
let fact = require_core.At("loss_type")(scope);
return Array.isArray(fact?.value) ? fact.value.map((loss) => String(loss).toLowerCase()) : [];
}
function rewardCode(scope) {
let fact = require_core.At("reward_funcs")(scope);
if (!Array.isArray(fact?.value)) return;
let paths = fact.value.filter((name) => /^[A-Za-z_]\w*(\.\w+)+$/.test(String(name)));
return paths.length > 0 ? {
...fact,
value: paths
} : void 0;
}
function heldOut(scope) {
let size = require_core.Lt(scope.native, ["dataset_mixture.test_split_size", "test_split_size"]);
if (size && !require_core.zt(size)) return require_core.Et([size.path], (node) => Number(node.text) < 1 ? "fraction" : "count")(scope);
let split = require_core.It(scope.native, "dataset_test_split");
if (split && !require_core.zt(split)) return require_core.Ot(split, "dataset");
let [held] = mixer("test")(scope).records, at = require_core.It(scope.native, "dataset_mixer");
if (held && at) return require_core.Ot(at, "dataset");
let named = require_core.Lt(scope.native, datasetKeys);
return named && evaluates(scope) ? require_core.st("dataset", "the split `test` of `dataset_name`") : named || isHandbook(scope) || require_core.Rt(scope.native, "datasets") ? require_core.st("none") : require_core.Ft("external", "the data is given on the command line");
}
function lossOn(scope) {
let turns = require_core.pt([["assistant_only_loss", "assistant-turns"]])(scope);
if (turns) return turns;
let fact = require_core.ht("completion_only_loss")(scope);
return typeof fact?.value == "boolean" ? {
...fact,
value: fact.value ? "completion" : "all"
} : require_core.Ft("external", "the columns of the data decide", "completion_only_loss");
}
function training(scope) {
let off = require_core.ht("bf16")(scope);
if (off?.value === !1 && require_core.ht("fp16")(scope)?.value !== !0) return {
...off,
value: "fp32"
};
let fact = require_trainer.l("bf16", "fp16", "bf16")(scope);
return fact?.state === "default" && !isSurelyTrl(scope) ? require_core.Ft("external", "the script behind this file decides", "bf16") : fact;
}
function format(scope) {
let known = formats[kindOf(scope) ?? ""];
if (known !== void 0) return require_core.st(known);
let fact = require_core.At("columns")(scope);
if (!Array.isArray(fact?.value)) return;
let value = formatOf(fact.value.map(String));
return value === void 0 ? void 0 : {
...fact,
value
};
}
function formatOf(columns) {
return columns.includes("chosen") && columns.includes("rejected") ? "preference" : columns.includes("messages") || columns.includes("conversations") ? "chat" : columns.includes("completion") ? "instruction" : columns.includes("text") ? "text" : void 0;
}
function labelled(scope) {
let fact = format(scope);
return fact && {
...fact,
value: fact.value !== "text" && fact.value !== "prompt-only"
};
}
function trained(scope) {
return [
require_core.lt("dataset_mixture.datasets", handbookSource),
require_core.lt("datasets", mixtureSource),
mixer("train"),
named("dataset_train_split", "train")
].map((list) => list(scope)).find(({ fact }) => fact.state !== "unset") ?? require_core.bt("external", void 0, "given on the command line");
}
function tested(scope) {
return evaluates(scope) || require_core.Rt(scope.native, "dataset_test_split") ? named("dataset_test_split", "test")(scope) : require_core.bt("unset", "dataset_test_split");
}
function named(splitKey, standard) {
return (scope) => {
let at = require_core.Lt(scope.native, datasetKeys);
if (!at || require_core.zt(at)) return require_core.bt("unset", "dataset_name");
let record = {
id: require_core.kt(datasetKeys)(scope),
config: require_core.kt("dataset_config")(scope),
split: require_core.kt(splitKey, { default: standard })(scope),
columns: promptColumn(scope),
format: format(scope),
labelled: labelled(scope)
};
return require_core.Tt([record], at);
};
}
function promptColumn(scope) {
let at = require_core.It(scope.native, "dataset_prompt_column"), column = require_core.Xt(scope.native, "dataset_prompt_column");
return at && column !== void 0 ? require_core.Ot(at, [`prompt=${column}`]) : void 0;
}
function mixer(part) {
return (scope) => {
let at = require_core.It(scope.native, "dataset_mixer");
if (at?.node.kind !== "map") return require_core.bt("unset", "dataset_mixer");
let written = require_core.At("dataset_splits", { default: ["train", "test"] })(scope), splits = Array.isArray(written?.value) ? written.value.map(String) : [], configs = require_core.At("dataset_configs")(scope), records = splits.filter((split) => split.includes(part)).flatMap((split) => {
let { records } = require_mixer.n(scope, "dataset_mixer", "weight", (index) => ({
config: nth(configs, index),
split: written && {
...written,
value: split
},
format: format(scope),
labelled: labelled(scope)
}));
return records;
});
return require_core.Tt(part === "test" ? records.map(({ weight: _taken, ...rest }) => rest) : records, at);
};
}
function nth(fact, index) {
let value = Array.isArray(fact?.value) ? fact.value[index] : void 0;
return fact && value !== void 0 ? {
...fact,
value: String(value)
} : void 0;
}
exports.trl = trl;
