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
], usesLora = (scope) => require_core.ht("use_lora")(scope)?.value === !0, isFourBit = (scope) => require_core.ht("use_qlora")(scope)?.value === !0, kindOf = (scope) => String(objective(scope)?.value), isPreference = (scope) => /^(dpo|simpo)$/.test(kindOf(scope)), isSft = (scope) => kindOf(scope) === "sft", openInstruct = {
id: "open-instruct",
title: "open-instruct",
homepage: "https://github.com/allenai/open-instruct",
version: "e6c3044a",
dialect: "pyyaml",
signatures: [{}],
facts: {
"plan.name": require_core.kt("exp_name"),
"model.id": require_core.kt("model_name_or_path"),
"model.revision": require_core.kt("model_revision"),
"model.tokenizer": require_core.kt(["tokenizer_name_or_path", "tokenizer_name"]),
"model.attention": require_core.kt("attn_implementation"),
"security.trustRemoteCode": require_core.ht("trust_remote_code", { default: !1 }),
"method.kind": (scope) => {
let fact = require_core.ht("use_lora", {
default: !1,
note: "all weights are trained without `use_lora`"
})(scope);
return typeof fact?.value == "boolean" ? {
...fact,
value: fact.value ? "lora" : "full"
} : fact;
},
...require_core.it(usesLora, {
"adapter.rank": require_core._t("lora_rank", { default: 64 }),
"adapter.alpha": require_core.St("lora_alpha", { default: 16 }),
"adapter.dropout": require_core.St("lora_dropout", { default: .1 }),
"adapter.targets": () => require_core.st(targets, "the scripts name the layers themselves"),
"adapter.targetsMode": require_core.at("list")
}),
"quantization.bits": require_core.mt(require_core.pt([["use_qlora", 4]]), require_core.at(16)),
...require_core.it(isFourBit, {
"quantization.scheme": require_core.at("bitsandbytes"),
"quantization.type": require_core.at("nf4"),
"quantization.double": require_core.at(!0),
"quantization.computeDtype": require_core.at("bf16")
}),
"objective.kind": objective,
"objective.beta": require_core.Pt(isPreference, require_core.St("beta")),
"data.heldOutKind": require_core.at("none", "the scripts evaluate nothing while they train"),
"data.chatTemplate": require_core.Nt("chat_template_name"),
"data.lossOn": require_core.Pt(isSft, require_core.at("assistant-turns")),
"data.sequenceLength": require_core._t("max_seq_length"),
"data.packing": require_core.ht("packing", { default: !1 }),
"data.mixing": require_core.at("concat"),
"hyper.learningRate": require_core.St("learning_rate", { default: 2e-5 }),
"hyper.schedule": require_core.ct("lr_scheduler_type", require_trainer.f, { default: "linear" }),
"hyper.warmupRatio": (scope) => require_core.St("warmup_ratio", isSft(scope) ? { default: .03 } : isPreference(scope) ? { default: .1 } : {})(scope),
"hyper.epochs": epochs,
"hyper.maxSteps": require_core.Ct("max_train_steps"),
"hyper.microBatch": require_core._t("per_device_train_batch_size", { default: 8 }),
"hyper.accumulation": require_core._t("gradient_accumulation_steps", { default: 1 }),
"hyper.optimizer": require_core.mt(require_core.pt([["use_8bit_optimizer", "adamw-8bit"], ["dpo_use_paged_optimizer", "adamw-paged"]]), require_core.kt("optimizer_type"), require_core.at("adamw")),
"hyper.weightDecay": require_core.St("weight_decay", { default: 0 }),
"hyper.maxGradNorm": require_core.Ct(["max_grad_norm", "clip_grad_norm"]),
"hyper.seed": require_core._t("seed", { default: 42 }),
"precision.train": require_core.ut("decided by `accelerate launch --mixed_precision`"),
"memory.gradientCheckpointing": require_core.ht("gradient_checkpointing", { default: !1 }),
"hardware.count": require_core.ut("decided by the launcher"),
...require_trainer.h("deepspeed"),
"distributed.backend": (scope) => {
let stage = require_core.It(scope.native, "zero_stage");
return stage && !require_core.zt(stage) ? require_core.Ot(stage, "deepspeed") : require_core.Ft("external", "decided by the launcher");
},
"distributed.zeroStage": require_core.Pt((scope) => require_core.Rt(scope.native, "zero_stage"), require_core._t("zero_stage")),
"distributed.offload": require_core.Pt((scope) => require_core.Rt(scope.native, "zero_stage"), require_core.mt(require_core.pt([["offload_param", "cpu"], ["offload_optimizer", "cpu"]]), require_core.at("none"))),
"checkpoint.trigger": require_core.Et("checkpointing_steps", (node) => node.text === "epoch" ? "epoch" : "steps", { default: "end" }),
"checkpoint.every": require_core.Pt(savesBySteps, require_core._t("checkpointing_steps")),
"checkpoint.everyUnit": require_core.Pt(savesBySteps, (scope) => {
let fact = require_core._t("checkpointing_steps")(scope);
return fact && fact.value !== null ? {
...fact,
value: "steps"
} : void 0;
}),
"checkpoint.keep": require_core._t("keep_last_n_checkpoints", { default: 3 }),
"checkpoint.resume": require_trainer.d("resume_from_checkpoint"),
"evaluation.trigger": require_core.at("none", "the scripts evaluate nothing while they train"),
"evaluation.benchmarks": require_core.At("oe_eval_tasks"),
"output.dir": require_core.kt("output_dir", { default: "output/" }),
"output.push": require_core.ht("push_to_hub", {
default: !0,
note: "the scripts push unless told not to"
}),
"output.hubId": require_core.kt(["hf_repo_id", "save_to_hub"]),
"output.hubPrivate": require_core.at(!0, "repositories are created as private"),
"logging.destinations": destinations,
"logging.project": require_core.kt(["wandb_project_name", "wandb_project"])
},
lists: {
"data.train": require_core.dt(mixer, mixerList("dataset_mixer_list"), mixerList("mixer_list"), named, file),
secrets: require_secrets.t(["hub_token"])
}
};
function objective(scope) {
let whole = require_core.ot(scope), preference = require_core.Lt(whole.native, preferenceKeys), loss = losses[require_core.Xt(whole.native, "loss_type")?.toLowerCase() ?? "dpo"], examples = require_core.It(whole.native, "num_train_epochs");
if (preference && !examples) return loss ? require_core.Ot(preference, loss) : require_core.Mt(preference);
if (examples && !preference) return require_core.Ot(examples, "sft");
let path = require_objective.t(scope.path);
return path ? {
value: path.kind,
state: "derived",
confidence: path.confidence,
note: "by the path"
} : require_core.Ft("external", "the script decides: finetune.py, dpo_tune_cache.py, \u2026");
}
function epochs(scope) {
let fact = require_core.St(["num_train_epochs", "num_epochs"])(scope);
return fact?.state !== "unset" || require_core.Rt(scope.native, "max_train_steps") ? fact : isSft(scope) ? require_core.st(2) : isPreference(scope) ? require_core.st(1) : fact;
}
function savesBySteps(scope) {
return /^\d+$/.test(require_core.Xt(scope.native, "checkpointing_steps") ?? "");
}
function destinations(scope) {
let on = require_core.ht("with_tracking", { default: !1 })(scope);
return on?.value === !1 ? {
...on,
value: []
} : on?.value === !0 ? require_core.At("report_to", { default: ["all-installed"] })(scope) : on;
}
const shared = (scope) => ({
format: isPreference(scope) ? require_core.st("preference") : isSft(scope) ? require_core.st("chat") : void 0,
labelled: isPreference(scope) || isSft(scope) ? require_core.st(!0) : void 0
});
function mixer(scope) {
return require_mixer.n(scope, "dataset_mixer", "limit", () => ({
...shared(scope),
split: require_core.st("train")
}));
}
function mixerList(key) {
return (scope) => {
let at = require_core.It(scope.native, key);
if (at?.node.kind !== "list") return require_core.bt("unset", key);
let items = at.node.items.map((node, index) => ({
...at,
path: `${at.path}[${index}]`,
node,
entry: void 0
})), splits = require_core.At(`${key}_splits`, { default: ["train"] })(scope), records = items.flatMap((id, index) => {
let amount = items[index + 1];
return index % 2 == 1 || id.node.kind !== "scalar" || amount === void 0 ? [] : [{
id: require_core.Ot(id, id.node.text),
split: nth(splits, index / 2),
...require_mixer.t(amount, "limit"),
...shared(scope)
}];
});
return require_core.Tt(records, at);
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
let at = require_core.It(scope.native, "dataset_name");
if (!at || require_core.zt(at)) return require_core.bt("unset", "dataset_name");
let record = {
id: require_core.kt("dataset_name")(scope),
config: require_core.kt("dataset_config_name")(scope),
limit: require_core._t("max_train_samples")(scope),
...shared(scope)
};
return require_core.Tt([record], at);
}
function file(scope) {
let at = require_core.It(scope.native, "train_file");
if (!at || require_core.zt(at)) return require_core.bt("unset", "train_file");
let format = require_data_files.t(require_core.Xt(scope.native, "train_file") ?? ""), fileFormat = format ? require_core.Ot(at, format) : void 0;
return require_core.Tt([{
id: require_core.kt("train_file")(scope),
fileFormat,
...shared(scope)
}], at);
}
exports.openInstruct = openInstruct;
