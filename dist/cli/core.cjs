// \0rolldown/runtime.js
var __defProp = Object.defineProperty, __exportAll = (all, flags) => {
let target = Object.setPrototypeOf({}, null);
for (var name in all) __defProp(target, name, {
get: all[name],
enumerable: !0
});
return flags & 1 || __defProp(target, Symbol.toStringTag, { value: "Module" }), flags & 2 ? target : Object.preventExtensions(target);
};
let node_util = require("node:util"), node_module = require("node:module"), node_path = require("node:path"), node_fs = require("node:fs"), node_string_decoder = require("node:string_decoder");
// src/report/text.ts
const control$1 = /[\u0000-\u001f\u007f]/g, unseen = /[\u0080-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]|\p{Surrogate}|(?<![\u0080-\u{10ffff}])[\u200c\u200d]|[\u200c\u200d](?![\u0080-\u{10ffff}])/gu;
function visible(text) {
return text.replace(control$1, controlPicture).replace(unseen, "\ufffd");
}
function controlPicture(character) {
let code = character.charCodeAt(0);
return String.fromCharCode(code === 127 ? 9249 : 9216 + code);
}
function clean(text) {
return visible(text.replace(/[\s\u0085]+/gu, " ").trim());
}
function truncateAt(text, limit) {
return text.length <= limit ? text : `${headOf(text, limit - 1)}\u2026`;
}
function headOf(text, length) {
let last = text.charCodeAt(length - 1), splits = length > 0 && last >= 55296 && last <= 56319;
return text.slice(0, splits ? length - 1 : length);
}
function counted$5(count, one, many = `${one}s`) {
return `${count} ${count === 1 ? one : many}`;
}
// src/report/workflow-command.ts
function commandData(text) {
return withoutLegacyForm(text).split(/\r\n|\n|\r/).map(visible).join("\n").replaceAll("%", "%25").replaceAll("\n", "%0A");
}
function commandProperty(text) {
return commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function logLine(text) {
return withoutLegacyForm(text).split(/\r\n|\n|\r/).map(visible).join(" ").replace(/^\s*::/, ": :");
}
function withoutCommands(text) {
return withoutLegacyForm(text).replace(/^([^\S\n]*)::/gm, "$1: :");
}
function withoutLegacyForm(text) {
return text.replaceAll("##[", "## [");
}
// src/commands/harmless.ts
function harmless(outcome, { outputs, fixDryRun }) {
let isExact = fixDryRun || outputs.some(({ format, file }) => format === "github" && file === void 0);
return {
...outcome,
stdout: isExact ? outcome.stdout : withoutCommands(outcome.stdout),
stderr: withoutCommands(outcome.stderr)
};
}
// src/model/fact.ts
function isKnown$1(fact) {
return fact !== void 0 && fact.value !== null && (fact.state === "stated" || fact.state === "inherited" || fact.state === "default" || fact.state === "derived");
}
function knownValue(facts, name) {
let fact = facts.get(name);
return isKnown$1(fact) ? fact.value : void 0;
}
function textOf$1(facts, name) {
let value = knownValue(facts, name);
return typeof value == "string" ? value : void 0;
}
function numberOf(facts, name) {
let value = knownValue(facts, name);
return typeof value == "number" ? value : void 0;
}
// src/model/finding.ts
const severities = [
"error",
"warning",
"info"
];
function docsPath(rule) {
return `docs/rules/${rule.slice(rule.indexOf("/") + 1)}.md`;
}
// src/model/sha256.ts
function sha256(text) {
let blocks = padded(new TextEncoder().encode(text)), state = Uint32Array.from(initial), schedule = new Uint32Array(64);
for (let start = 0; start < blocks.byteLength; start += 64) fillSchedule(schedule, blocks, start), compress(state, schedule);
return Array.from(state, (word) => word.toString(16).padStart(8, "0")).join("");
}
const initial = rootBits(8, Math.sqrt), rounds = rootBits(64, Math.cbrt);
function rootBits(count, root) {
let bits = [];
for (let n = 2; bits.length < count; n++) isPrime(n) && bits.push(Math.floor(root(n) % 1 * 2 ** 32));
return bits;
}
function isPrime(n) {
for (let divisor = 2; divisor * divisor <= n; divisor++) if (n % divisor === 0) return !1;
return !0;
}
function padded(bytes) {
let blocks = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
blocks.set(bytes), blocks[bytes.length] = 128;
let view = new DataView(blocks.buffer);
return view.setBigUint64(blocks.length - 8, BigInt(bytes.length) * 8n), view;
}
function fillSchedule(schedule, blocks, start) {
for (let i = 0; i < 16; i++) schedule[i] = blocks.getUint32(start + i * 4);
for (let i = 16; i < 64; i++) {
let a = schedule[i - 15] ?? 0, b = schedule[i - 2] ?? 0, s0 = rotate(a, 7) ^ rotate(a, 18) ^ a >>> 3, s1 = rotate(b, 17) ^ rotate(b, 19) ^ b >>> 10;
schedule[i] = (schedule[i - 16] ?? 0) + s0 + (schedule[i - 7] ?? 0) + s1;
}
}
function compress(state, schedule) {
let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
for (let i = 0; i < 64; i++) {
let choice = e & f ^ ~e & g, majority = a & b ^ a & c ^ b & c, s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25), s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22), one = h + s1 + choice + (rounds[i] ?? 0) + (schedule[i] ?? 0) | 0;
h = g, g = f, f = e, e = d + one | 0, d = c, c = b, b = a, a = one + s0 + majority | 0;
}
[
a,
b,
c,
d,
e,
f,
g,
h
].forEach((word, i) => {
state[i] = (state[i] ?? 0) + word;
});
}
function rotate(word, by) {
return word >>> by | word << 32 - by;
}
function fingerprints() {
let occurrences = new Map();
return ({ rule, path, plan, fact }) => {
let key = JSON.stringify([
rule,
path,
plan,
fact
]), occurrence = occurrences.get(key) ?? 0;
return occurrences.set(key, occurrence + 1), sha256(JSON.stringify([
rule,
path,
plan,
fact,
occurrence
])).slice(0, 32);
};
}
// src/model/intent-keys.ts
const intentKeys = {
"intent.goals": "goals",
"intent.tasks": "tasks",
"intent.retrieval.used": "retrieval.used",
"intent.retrieval.contextTokens": "retrieval.context_tokens",
"intent.knowledge.volatility": "knowledge.volatility",
"intent.knowledge.retrain": "knowledge.retrain",
"intent.data.proprietary": "data.proprietary",
"intent.data.examples": "data.examples",
"intent.data.tokens": "data.tokens",
"intent.data.curated": "data.curated",
"intent.tokens.output": "tokens.output",
"intent.baselineMethods": "baseline.methods",
"intent.baseline": "baseline.results",
"intent.target": "target",
"intent.evaluation": "evaluation",
"intent.referenceModel.id": "reference_model.id",
"intent.traffic.callsPerDay": "traffic.calls_per_day",
"intent.traffic.promptTokensBefore": "traffic.prompt_tokens_before",
"intent.traffic.promptTokensAfter": "traffic.prompt_tokens_after",
"intent.traffic.concurrent": "traffic.concurrent",
"intent.cost.training": "cost.training",
"intent.cost.perMillionInputTokens": "cost.per_million_input_tokens",
"intent.cost.horizonDays": "cost.horizon_days",
"serving.engine": "serving.engine",
"serving.version": "serving.version",
"serving.merged": "serving.merged",
"serving.maxRank": "serving.max_rank",
"serving.maxAdapters": "serving.max_adapters",
"serving.structuredOutput": "serving.structured_output",
"intent.serving.isolated": "serving.isolated",
"hardware.count": "hardware.gpus",
"hardware.memory": "hardware.memory_gb",
"hardware.name": "hardware.name",
"intent.singlePurpose": "single_purpose",
"intent.keepSkills": "keep_skills",
"intent.purpose": "purpose",
"intent.use": "use",
"intent.owner": "owner",
"intent.approvedBy": "approved_by",
"intent.size": "size",
"intent.stage": "stage"
}, methods = {
full: "Full tuning",
partial: "Partial tuning",
lora: "LoRA",
oft: "OFT",
ia3: "(IA)\u00b3",
"prompt-tuning": "Prompt tuning",
"prefix-tuning": "Prefix tuning",
"p-tuning": "P-tuning",
"bottleneck-adapter": "Adapter",
"llama-adapter": "LLaMA-Adapter",
"other-peft": "Adapter",
none: "No training"
};
function methodName(facts) {
let kind = textOf$1(facts, "method.kind"), bits = numberOf(facts, "quantization.bits");
return kind === "lora" ? bits !== void 0 && bits <= 4 ? "QLoRA" : knownValue(facts, "adapter.dora") === !0 ? "DoRA" : "LoRA" : kind === void 0 ? "Tuning" : methods[kind] ?? "Tuning";
}
// src/model/remembered.ts
function remembered(answer, most = 2e3) {
let known = new Map();
return (text) => {
let before = known.get(text);
if (before !== void 0) return before.answer;
let given = { answer: answer(text) };
return known.size >= most && known.clear(), known.set(text, given), given.answer;
};
}
function once$1(make) {
let made;
return () => (made ??= make(), made);
}
// src/model/nearest.ts
function editDistance(a, b, limit = 1e400) {
if (Math.abs(a.length - b.length) > limit) return limit + 1;
let rows = [[], Array.from({ length: b.length + 1 }, (_, column) => column)];
for (let row = 1; row <= a.length; row++) {
let next = nextRow(a, b, row, rows);
if (Math.min(...next) > limit) return limit + 1;
rows = [rows[1], next];
}
return rows[1][b.length] ?? 0;
}
function nextRow(a, b, row, [before, previous]) {
let current = [row];
for (let column = 1; column <= b.length; column++) {
let replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1), swap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] && row > 1 && column > 1 ? (before[column - 2] ?? 0) + 1 : 1e400;
current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, replaced, swap));
}
return current;
}
const plain$8 = remembered((word) => {
let text = word.toLowerCase().replace(/[-_.\s]/g, "");
return {
text,
letters: lettersOf(text)
};
}, 1e4);
function lettersOf(text) {
let letters = 0;
for (let i = 0; i < text.length; i++) {
let letter = text.charCodeAt(i) - 97;
letter >= 0 && letter < 26 && (letters |= 1 << letter);
}
return letters;
}
function areNear(a, b, limit) {
return Math.abs(a.text.length - b.text.length) > limit ? !1 : bits(a.letters & ~b.letters) <= limit && bits(b.letters & ~a.letters) <= limit;
}
function bits(of) {
let count = 0;
for (let left = of; left !== 0; left &= left - 1) count++;
return count;
}
function closest(word, known) {
let search = searches$1.get(known);
return search === void 0 && (search = remembered((one) => nearest(one, known)), searches$1.set(known, search)), search(word);
}
const searches$1 = new WeakMap();
function nearest(word, known) {
let wanted = plain$8(word.slice(0, 100)), limit = Math.min(3, Math.floor(wanted.text.length / 3)), best, tied = !1;
for (let candidate of known) {
let other = plain$8(candidate), most = Math.min(limit, best?.distance ?? limit);
if (!areNear(wanted, other, most)) continue;
let distance = editDistance(wanted.text, other.text, most);
distance > most || (best === void 0 || distance < best.distance ? (best = {
word: candidate,
distance
}, tied = !1) : distance === best.distance && candidate !== best.word && (tied = !0));
}
return tied && best && best.distance > 0 ? void 0 : best?.word;
}
// src/model/span.ts
function lineStarts(text) {
let starts = [0];
for (let i = 0; i < text.length; i++) {
let code = text.charCodeAt(i);
(code === 10 || code === 13 && text.charCodeAt(i + 1) !== 10) && starts.push(i + 1);
}
return starts;
}
function positionAt(starts, offset) {
let low = 0, high = starts.length - 1;
for (; low < high;) {
let middle = low + high + 1 >> 1;
(starts[middle] ?? 0) <= offset ? low = middle : high = middle - 1;
}
return {
line: low + 1,
column: offset - (starts[low] ?? 0) + 1,
offset
};
}
function rangeOf(starts, span) {
return {
start: positionAt(starts, span.start),
end: positionAt(starts, span.end)
};
}
function gitLines(text, span) {
let first = 1 + lineBreaks(text, 0, span.start);
return {
first,
last: first + lineBreaks(text, span.start, span.end - 1)
};
}
function lineBreaks(text, from, to) {
let count = 0;
for (let at = text.indexOf("\n", from); at !== -1 && at < to; at = text.indexOf("\n", at + 1)) count++;
return count;
}
// src/model/report.ts
function sourcesOver(read) {
let tables = new Map(), table = (path) => {
let starts = tables.get(path);
return starts === void 0 && (starts = lineStarts(read(path) ?? ""), tables.set(path, starts)), starts;
};
return {
text: read,
range: (span) => rangeOf(table(span.file), span)
};
}
function summarise(report) {
let live = report.findings.filter((f) => f.suppressed === null), count = (severity) => live.filter((f) => f.severity === severity).length;
return {
files: report.files.length,
plans: report.plans.length,
error: count("error"),
warning: count("warning"),
info: count("info"),
suppressed: report.findings.length - live.length,
undecided: report.undecided.length
};
}
// src/model/vocabulary.ts
const text$3 = (meaning, oneOf) => oneOf ? {
type: "text",
meaning,
oneOf
} : {
type: "text",
meaning
}, texts$2 = (meaning, oneOf) => oneOf ? {
type: "texts",
meaning,
oneOf
} : {
type: "texts",
meaning
}, flag$2 = (meaning) => ({
type: "flag",
meaning
}), integer$1 = (meaning, unit) => unit ? {
type: "integer",
unit,
meaning
} : {
type: "integer",
meaning
}, number$1 = (meaning, unit) => unit ? {
type: "number",
unit,
meaning
} : {
type: "number",
meaning
}, list$1 = (meaning) => ({
type: "list",
meaning
}), dtypes = [
"fp32",
"bf16",
"fp16",
"fp8",
"auto",
"other"
], methodKinds = [
"full",
"lora",
"oft",
"ia3",
"prompt-tuning",
"prefix-tuning",
"p-tuning",
"bottleneck-adapter",
"llama-adapter",
"partial",
"other-peft",
"hosted-unspecified",
"none"
], objectiveKinds = [
"sft",
"continued-pretraining",
"dpo",
"ipo",
"kto",
"orpo",
"simpo",
"cpo",
"reward-model",
"ppo",
"grpo",
"rloo",
"distillation",
"reinforcement",
"classification",
"embedding",
"other"
], goals = [
"customise-style",
"specialise",
"add-domain-vocabulary",
"add-domain-knowledge",
"incorporate-proprietary-data",
"address-edge-cases",
"create-multi-task-model",
"reduce-inference-cost",
"adjust-style-at-lower-cost",
"zero-shot-reliable-output",
"output-format",
"improve-factual-accuracy"
], taskTypes$1 = [
"classification",
"extraction",
"generation",
"summarisation",
"chat",
"code",
"qa-open-book",
"qa-closed-book",
"tool-use"
], source$1 = (where) => ({
[`data.${where}`]: list$1(`data sources for ${where}`),
[`data.${where}[].id`]: text$3("hub id, path, URI, file id or registered name"),
[`data.${where}[].idKind`]: text$3("what the id is", [
"hub",
"local",
"object-store",
"service-file",
"registry-name",
"builtin",
"unknown"
]),
[`data.${where}[].revision`]: text$3("branch, tag or commit of the data set"),
[`data.${where}[].config`]: text$3("named configuration of a hub data set"),
[`data.${where}[].split`]: text$3("split that is read"),
[`data.${where}[].files`]: texts$2("files that are read"),
[`data.${where}[].fileFormat`]: text$3("file format", [
"jsonl",
"json",
"parquet",
"arrow",
"csv",
"text",
"webdataset",
"other"
]),
[`data.${where}[].format`]: text$3("shape of an example", [
"instruction",
"chat",
"text",
"preference",
"binary-feedback",
"prompt-only",
"tokenized",
"stepwise",
"classification",
"custom"
]),
[`data.${where}[].columns`]: texts$2("columns that the file maps, as `role=column`"),
[`data.${where}[].context`]: flag$2("a context or passage column reaches the prompt"),
[`data.${where}[].labelled`]: flag$2("examples carry the wanted answer"),
[`data.${where}[].weight`]: number$1("mixture weight"),
[`data.${where}[].limit`]: integer$1("examples taken at most", "examples"),
[`data.${where}[].task`]: text$3("task of the source"),
[`data.${where}[].family`]: text$3("family of a known data set"),
[`data.${where}[].closedBook`]: flag$2("questions and answers without passages, by the name of the data set"),
[`data.${where}[].general`]: flag$2("general instruction data, by the name of the data set"),
[`data.${where}[].visibility`]: text$3("who can see the data", [
"public",
"private",
"unknown"
]),
[`data.${where}[].synthetic`]: flag$2("a generator or teacher is named"),
[`data.${where}[].trustRemoteCode`]: flag$2("the data set may run its own loading code"),
[`data.${where}[].chatTemplate`]: text$3("chat template of this source"),
[`data.${where}[].rows`]: integer$1("rows counted in the local file", "examples")
}), rows = [
["plan.framework", text$3("framework that reads the file")],
["plan.dialect", text$3("dialect of the framework")],
["plan.frameworkVersion", text$3("version of the framework that the project pins")],
["plan.kind", text$3("what the file is")],
["plan.stage", integer$1("index of the stage in a file with several, from 0")],
["plan.stages", integer$1("stages in the file")],
["plan.name", text$3("name of the run")],
["plan.path", text$3("path of the file")],
["plan.namedBy", text$3("framework of the run that names this side file")],
["plan.today", text$3("day that rules with a date compare with, where the project or the job names one")],
["plan.setting", text$3("gallery where path or purpose marks an example, recipe or test; project elsewhere", ["gallery", "project"])],
["model.id", text$3("hub id, path, URI or service alias of the base model")],
["model.idKind", text$3("what the id is", [
"hub",
"local",
"object-store",
"service-alias",
"unknown"
])],
["model.hub", text$3("hub the model comes from", [
"huggingface",
"modelscope",
"other"
])],
["model.revision", text$3("branch, tag or commit of the base")],
["model.revisionPinned", flag$2("the revision is a full or short commit hash")],
["model.family", text$3("model family")],
["model.parameters", number$1("weights of the base", "billion weights")],
["model.variant", text$3("what the base was tuned for", [
"base",
"instruct",
"chat",
"reasoning",
"unknown"
])],
["model.moe", flag$2("mixture of experts")],
["model.layers", integer$1("blocks of the base", "blocks")],
["model.tiedEmbeddings", flag$2("input embedding and output head are one matrix")],
["model.inTransformers", flag$2("transformers has the architecture itself, without code of the repository")],
["model.vision", flag$2("the base reads images or sound beside text")],
["model.modules", texts$2("names of the matrices of attention and MLP in the base")],
["model.task", text$3("head of the model", [
"causal-lm",
"seq2seq-lm",
"sequence-classification",
"token-classification",
"question-answering",
"vision-language",
"embedding",
"other"
])],
["model.tokenizer", text$3("tokenizer, if it is not the model\u2019s own")],
["model.loadDtype", text$3("type the base is loaded in", dtypes)],
["model.continuesAdapter", text$3("adapter or tuned model that training starts from")],
["model.initFromScratch", flag$2("weights start at random")],
["model.attention", text$3("attention implementation")],
["model.licence", text$3("licence of the base, as its publisher states it")],
["model.licenceUse", text$3("what the licence of the base allows", [
"any",
"conditions",
"non-commercial"
])],
["model.licencePrefix", text$3("how the name of a model made from the base must begin once it is handed on")],
["method.kind", text$3("which weights are trained", methodKinds)],
["method.variant", text$3("variant such as dora, adalora or galore")],
["method.changesBaseWeights", flag$2("the base weights are not kept as they were")],
["method.trainableShare", number$1("share of weights trained, where the file says so")],
["objective.kind", text$3("what the run optimises", objectiveKinds)],
["objective.beta", number$1("strength of the preference term")],
["objective.referenceModel", text$3("reference model of a preference run")],
["objective.rewards", texts$2("reward functions or graders")],
["objective.teacher", text$3("teacher of a distillation run")],
["adapter.rank", integer$1("rank of the adapter")],
["adapter.alpha", number$1("numerator of the adapter\u2019s scaling")],
["adapter.scale", number$1("multiplier of the adapter\u2019s output")],
["adapter.dropout", number$1("dropout in the adapter")],
["adapter.targets", texts$2("target modules")],
["adapter.targetsMode", text$3("how targets are given", [
"list",
"all-linear",
"attention",
"regex",
"auto"
])],
["adapter.attentionOnly", flag$2("every target module belongs to attention")],
["adapter.expertTargets", flag$2("the targets reach experts or the router of a mixture")],
["adapter.unknownTargets", texts$2("target modules that name nothing in the base")],
["adapter.foundTargets", texts$2("target modules that name a matrix of the base")],
["adapter.tiedTargets", texts$2("embedding and head among what the adapter trains, where they are one matrix")],
["adapter.modulesToSave", texts$2("modules trained in full beside the adapter")],
["adapter.rslora", flag$2("rank-stabilised scaling")],
["adapter.dora", flag$2("weight-decomposed LoRA")],
["adapter.bias", text$3("biases trained", [
"none",
"all",
"adapter-only"
])],
["adapter.init", text$3("initialisation")],
["quantization.bits", integer$1("bits of a base weight during training; 16 or 32 is none", "bit")],
["quantization.scheme", text$3("quantisation scheme", [
"bitsandbytes",
"gptq",
"awq",
"hqq",
"eetq",
"aqlm",
"quanto",
"torchao",
"mxfp4",
"nvfp4",
"fp8",
"mlx",
"qat",
"other"
])],
["quantization.type", text$3("number type", [
"nf4",
"fp4",
"int8",
"int4",
"fp8",
"other"
])],
["quantization.double", flag$2("nested quantisation")],
["quantization.computeDtype", text$3("type that is computed in", dtypes)],
["quantization.aware", flag$2("quantisation-aware training")],
["prompt.virtualTokens", integer$1("length of the soft prompt", "tokens")],
["prompt.init", text$3("initialisation of the soft prompt", [
"random",
"text",
"vocabulary",
"other"
])],
["prompt.initText", text$3("text the soft prompt starts from")],
["prompt.tokenizer", text$3("tokenizer of the initialisation text")],
["prompt.encoder", text$3("reparameterisation of a P-tuning prompt")],
...Object.entries(source$1("train")),
...Object.entries(source$1("validation")),
...Object.entries(source$1("test")),
["data.sourceCount", integer$1("training sources")],
["data.weightedSources", integer$1("training sources with a mixture weight above 0")],
["data.weightsGiven", integer$1("mixture weights that the file gives, whatever they belong to")],
["data.weightSum", number$1("sum of the mixture weights")],
["data.taskCount", integer$1("distinct tasks among the sources")],
["data.closedBookShare", number$1("share of the sources that are closed-book questions")],
["data.closedBookSources", texts$2("the sources that are closed-book questions")],
["data.generalSource", flag$2("a source holds general instruction data")],
["data.heldOutKind", text$3("how data is held out", [
"none",
"fraction",
"count",
"dataset"
])],
["data.heldOutSize", number$1("fraction or number of examples held out")],
["data.examples", integer$1("training examples, where known", "examples")],
["data.chatTemplate", text$3("chat template")],
["data.templateFits", flag$2("the chat template was made for the line of models that the base belongs to")],
["data.templateLines", texts$2("lines of models that the chat template was made for")],
["data.turnEnd", texts$2("tokens with which the chat template ends a turn")],
["data.template", text$3("verbalizer or prompt format")],
["data.lossOn", text$3("which tokens the loss covers", [
"all",
"completion",
"assistant-turns",
"custom"
])],
["data.sequenceLength", integer$1("longest example", "tokens")],
["data.inputLength", integer$1("longest input", "tokens")],
["data.outputLength", integer$1("longest output", "tokens")],
["data.overlong", text$3("what happens to longer examples", [
"truncate",
"drop",
"raise",
"split",
"unknown"
])],
["data.packing", flag$2("several examples in one sequence")],
["data.streaming", flag$2("data is streamed")],
["data.shuffle", flag$2("data is shuffled")],
["data.mixing", text$3("how sources are mixed", [
"concat",
"interleave-first-exhausted",
"interleave-all-exhausted",
"other"
])],
["data.fewShotBlocks", integer$1("worked examples inside the prompt template")],
["data.sharedExamples", integer$1("examples that stand in training and in held-out data", "examples")],
["data.heldOutExamples", integer$1("held-out examples counted in local files", "examples")],
["data.promptExamples", integer$1("training rows whose prompt carries worked examples", "examples")],
["hyper.learningRate", number$1("peak learning rate")],
["hyper.learningRateMultiplier", number$1("multiplier of a hosted service\u2019s own rate")],
["hyper.schedule", text$3("learning-rate schedule", [
"constant",
"linear",
"cosine",
"cosine-min",
"polynomial",
"inverse-sqrt",
"wsd",
"one-cycle",
"other"
])],
["hyper.warmupSteps", integer$1("warm-up", "steps")],
["hyper.warmupRatio", number$1("warm-up as a share of all steps")],
["hyper.epochs", number$1("passes over the data", "epochs")],
["hyper.maxSteps", integer$1("optimiser steps at most", "steps")],
["hyper.maxTokens", integer$1("tokens at most", "tokens")],
["hyper.microBatch", integer$1("examples per device and pass", "examples")],
["hyper.accumulation", integer$1("passes per optimiser step")],
["hyper.effectiveBatch", integer$1("examples per optimiser step", "examples")],
["hyper.deviceBatch", integer$1("examples per device and optimiser step", "examples")],
["hyper.tokensPerDevice", integer$1("tokens per device and pass", "tokens")],
["hyper.optimizer", text$3("optimiser")],
["hyper.weightDecay", number$1("weight decay")],
["hyper.maxGradNorm", number$1("gradient clipping norm")],
["hyper.noiseAlpha", number$1("noise added to embeddings")],
["hyper.loraPlusRatio", number$1("rate of B over rate of A")],
["hyper.seed", integer$1("random seed")],
["precision.train", text$3("precision of training", dtypes)],
["precision.tf32", flag$2("TF32 matrix products")],
["memory.gradientCheckpointing", flag$2("activations are recomputed")],
["memory.activationOffload", flag$2("activations are moved off the device")],
["hardware.count", integer$1("accelerators in total")],
["hardware.nodes", integer$1("machines")],
["hardware.name", text$3("accelerator")],
["hardware.memory", number$1("memory of one accelerator", "GB")],
["hardware.totalMemory", number$1("memory of all accelerators", "GB")],
["distributed.backend", text$3("how work is spread", [
"none",
"ddp",
"deepspeed",
"fsdp",
"fsdp2",
"megatron",
"other"
])],
["distributed.zeroStage", integer$1("DeepSpeed ZeRO stage")],
["distributed.offload", text$3("where states are offloaded", [
"none",
"cpu",
"nvme"
])],
["distributed.gathersOnSave", flag$2("sharded weights are gathered into one file when the model is saved")],
["distributed.microBatch", integer$1("examples per device and pass that the side file sets", "examples")],
["distributed.accumulation", integer$1("passes per optimiser step that the side file sets")],
["distributed.batchOpen", flag$2("the trainer looks for a batch that fits, whatever the side file sets")],
["distributed.tensorParallel", integer$1("tensor parallel size")],
["distributed.pipelineParallel", integer$1("pipeline parallel size")],
["distributed.contextParallel", integer$1("context parallel size")],
["distributed.expertParallel", integer$1("expert parallel size")],
["distributed.configFile", text$3("side file that configures it")],
["checkpoint.trigger", text$3("when checkpoints are written", [
"none",
"steps",
"epoch",
"best",
"end"
])],
["checkpoint.every", number$1("checkpoint interval, in the unit of `checkpoint.everyUnit`")],
["checkpoint.everyUnit", text$3("unit of the interval", [
"steps",
"ratio",
"epochs",
"samples",
"batches",
"tokens"
])],
["checkpoint.keep", integer$1("checkpoints kept")],
["checkpoint.resume", text$3("where training resumes", [
"none",
"auto",
"path"
])],
["evaluation.enabled", flag$2("held-out data exists and something triggers its use")],
["evaluation.data", flag$2("held-out data exists")],
["evaluation.trigger", text$3("when evaluation runs", [
"none",
"steps",
"epoch",
"end",
"start"
])],
["evaluation.every", number$1("evaluation interval, in the unit of `evaluation.everyUnit`")],
["evaluation.everyUnit", text$3("unit of the interval", [
"steps",
"ratio",
"epochs",
"samples",
"batches",
"tokens"
])],
["evaluation.metric", text$3("metric that ranks checkpoints")],
["evaluation.loadBest", flag$2("the best checkpoint is kept at the end")],
["evaluation.earlyStopping", flag$2("training stops when the held-out loss stops falling")],
["evaluation.benchmarks", texts$2("benchmarks run")],
["evaluation.general", flag$2("a benchmark outside the task is run")],
["evaluation.baselineCompared", flag$2("the untuned base is scored too")],
["output.dir", text$3("where the result is written")],
["output.name", text$3("name of the result")],
["output.push", flag$2("the result is uploaded to a hub")],
["output.hubId", text$3("repository on the hub")],
["output.hubPrivate", flag$2("the repository is private")],
["output.datasetHubId", text$3("repository the data is uploaded to")],
["output.mergeAdapter", flag$2("the adapter is folded into the base")],
["output.exportBits", integer$1("bits of the exported weights", "bit")],
["output.exportFormat", text$3("format of the export")],
["output.register", flag$2("the service registers the result")],
["output.isModel", flag$2("the output folder is the base model\u2019s folder")],
["serving.engine", text$3("server", [
"vllm",
"tgi",
"lorax",
"sglang",
"watsonx",
"transformers",
"other",
"service"
])],
["serving.version", text$3("version of the server")],
["serving.merged", flag$2("the adapter is merged before serving")],
["serving.structuredOutput", flag$2("the server constrains the output form")],
["serving.adapterServed", flag$2("several adapters on one base are intended")],
["serving.retrieval", flag$2("retrieval is configured beside tuning")],
["serving.maxRank", integer$1("largest adapter rank that the server takes")],
["serving.maxAdapters", integer$1("adapters in one batch")],
["serving.model", text$3("model that the server loads")],
["serving.adapters", integer$1("adapters that the server is given")],
["serving.sameBase", flag$2("the server loads the base that the adapter was trained on")],
["serving.file", text$3("file that starts the server")],
["logging.destinations", texts$2("where metrics go")],
["logging.project", text$3("project of the tracker")],
["logging.uploadsModel", flag$2("checkpoints leave the machine through the tracker")],
["logging.public", flag$2("the tracker page is public")],
["security.trustRemoteCode", flag$2("the base may run its own code")],
["security.customCode", texts$2("code outside the framework that the file names")],
["security.encryptionKey", text$3("key of the team\u2019s own that the service encrypts the result with")],
["security.privateNetwork", flag$2("the job runs inside the team\u2019s own network")],
["tokens.end", text$3("token that the tokenizer takes for the end of a text")],
["tokens.pad", text$3("token that fills up a batch")],
["tokens.added", texts$2("vocabulary added")],
["tokens.resize", flag$2("the vocabulary is resized")],
["tokens.rowsTrained", flag$2("rows of the new tokens are trained")],
["secrets", list$1("credentials written in the file")],
["secrets[].key", text$3("native key that holds it")],
["keys.unknown", list$1("keys that the framework does not know")],
["keys.unknown[].name", text$3("the key")],
["keys.unknown[].handling", text$3("what the framework does with it", [
"dropped",
"rejected",
"kept"
])],
["keys.unknown[].version", text$3("version of the framework whose keys are known")],
["keys.unknown[].suggestion", text$3("the known key nearest to it, or the one that means the same")],
["keys.unknown[].edits", integer$1("edits between the key and the suggestion")],
["keys.unknown[].elsewhere", text$3("other frameworks that use this name for the suggestion")],
["keys.unknown[].belongs", text$3("where the framework reads this name")],
["keys.withoutPlugin", list$1("keys that only a plugin reads which is not listed")],
["keys.withoutPlugin[].name", text$3("the key")],
["keys.withoutPlugin[].plugin", text$3("start of the plugin\u2019s name")],
["keys.renamed", list$1("keys under a name that the framework gave up")],
["keys.renamed[].name", text$3("the key")],
["keys.renamed[].to", text$3("its name today")],
["keys.renamed[].since", text$3("version that renamed it")],
["keys.renamed[].both", flag$2("the new name is written too")],
["keys.renamed[].moved", flag$2("the new name stands in another section")],
["keys.renamed[].read", flag$2("the old name is still read")],
["keys.gone", list$1("keys that earlier versions of the framework read")],
["keys.gone[].name", text$3("the key")],
["keys.gone[].until", text$3("first version that does not read it")],
["keys.repeated", list$1("keys written more than once")],
["keys.repeated[].name", text$3("the key")],
["keys.repeated[].same", flag$2("both entries say the same")],
["keys.repeatedStop", flag$2("the loader stops at a repeated key")],
["keys.loaderProblems", list$1("what keeps the loader from reading the file")],
["keys.loaderProblems[].message", text$3("what it is")],
["keys.textNumbers", list$1("numbers that the loader reads as text")],
["keys.textNumbers[].name", text$3("the key")],
["keys.textNumbers[].raw", text$3("what is written")],
["keys.textNumbers[].number", text$3("the same number as every loader reads it")],
["keys.textNumbers[].converter", text$3("what alone may still convert it")],
["keys.nullTexts", list$1("values that are the text None")],
["keys.nullTexts[].name", text$3("the key")],
["keys.nullTexts[].raw", text$3("what is written")],
["keys.wrongTypes", list$1("values of a kind that the key does not take")],
["keys.wrongTypes[].name", text$3("the key")],
["keys.wrongTypes[].raw", text$3("what is written")],
["keys.wrongTypes[].expected", text$3("what the key takes")],
["keys.wrongValues", list$1("texts that the key does not take")],
["keys.wrongValues[].name", text$3("the key")],
["keys.wrongValues[].raw", text$3("what is written")],
["keys.wrongValues[].allowed", text$3("what the key takes")],
["keys.wrongValues[].suggestion", text$3("the allowed text nearest to it")],
["keys.outOfRange", list$1("numbers outside the range of their key")],
["keys.outOfRange[].name", text$3("the key")],
["keys.outOfRange[].raw", text$3("what is written")],
["keys.outOfRange[].bound", text$3("the bound that is broken")],
["keys.conflicts", list$1("facts stated twice with different values")],
["keys.conflicts[].fact", text$3("the fact")],
["keys.conflicts[].name", text$3("the key that counts")],
["keys.conflicts[].here", text$3("the value that counts")],
["keys.conflicts[].there", text$3("the value at the other place")],
["keys.conflicts[].other", text$3("the key at the other place")],
["keys.conflicts[].file", text$3("file of the other place")],
["keys.conflicts[].outcome", text$3("what the framework does where both differ", [
"stops",
"silent",
"command"
])],
["keys.conflicts[].byDefault", flag$2("the run itself has only the default of its framework")],
["intent.declared", flag$2("an intent covers this plan")],
["intent.rulesWaiting", integer$1("rules that turn on a declared intent, where there is none")],
["intent.inferred", flag$2("the goals were inferred from data names")],
["intent.path", text$3("file that declares the intent")],
["intent.goals", texts$2("declared goals", goals)],
["intent.otherGoals", texts$2("goals that this release does not know")],
["intent.tasks", list$1("tasks the model must do")],
["intent.tasks[].id", text$3("name of the task")],
["intent.tasks[].type", text$3("type of the task", taskTypes$1)],
["intent.tasks[].labels", integer$1("labels of a classification task")],
["intent.tasks[].labelImbalance", number$1("largest class over smallest")],
["intent.tasks[].format", text$3("form of the output", [
"json",
"regex",
"choice",
"text"
])],
["intent.taskTypes", integer$1("distinct task types")],
["intent.retrieval.used", flag$2("facts are supplied in the prompt")],
["intent.retrieval.contextTokens", integer$1("context supplied per call", "tokens")],
["intent.knowledge.volatility", text$3("how often the facts change", [
"stable",
"yearly",
"monthly",
"weekly",
"daily"
])],
["intent.knowledge.retrain", text$3("how often the model is trained again", [
"daily",
"weekly",
"monthly",
"yearly"
])],
["intent.data.proprietary", flag$2("the data is the team\u2019s own")],
["intent.data.examples", integer$1("training examples", "examples")],
["intent.data.tokens", integer$1("training tokens", "tokens")],
["intent.data.curated", flag$2("the examples were picked by hand")],
["intent.data.replay", flag$2("a source replays general data")],
["intent.tokens.output", integer$1("longest answer", "tokens")],
["intent.baseline", list$1("results of the untuned model")],
["intent.baseline[].task", text$3("task")],
["intent.baseline[].metric", text$3("metric")],
["intent.baseline[].value", number$1("value")],
["intent.baseline[].higherIsBetter", flag$2("a larger value is better")],
["intent.baselineMissing", texts$2("tasks with no baseline result")],
["intent.baselineMethods", texts$2("what was tried before tuning")],
["intent.baselineMeetsTarget", flag$2("the untuned model reaches every target")],
["intent.target", list$1("targets")],
["intent.target[].task", text$3("task")],
["intent.target[].metric", text$3("metric")],
["intent.target[].value", number$1("value")],
["intent.target[].higherIsBetter", flag$2("a larger value is better")],
["intent.evaluation", list$1("evaluations named")],
["intent.evaluation[].path", text$3("file")],
["intent.evaluation[].suite", text$3("suite")],
["intent.evaluation[].tags", texts$2("tags")],
["intent.evaluation.general", flag$2("a general suite is named")],
["intent.evaluation.edgeCases", flag$2("an evaluation is tagged edge-cases")],
["intent.referenceModel.id", text$3("model the tuned one must replace")],
["intent.referenceModel.parameters", number$1("its weights", "billion weights")],
["intent.traffic.callsPerDay", integer$1("calls", "calls a day")],
["intent.traffic.promptTokensBefore", integer$1("prompt today", "tokens")],
["intent.traffic.promptTokensAfter", integer$1("prompt after tuning", "tokens")],
["intent.traffic.concurrent", flag$2("calls for several tasks arrive together")],
["intent.cost.training", number$1("cost of the run")],
["intent.cost.perMillionInputTokens", number$1("price of a million input tokens")],
["intent.cost.horizonDays", integer$1("days in which the run must pay back", "days")],
["intent.cost.savedPerDay", number$1("saving a day")],
["intent.cost.breakEvenDays", number$1("days until the run has paid back", "days")],
["intent.serving.isolated", flag$2("own hardware per task")],
["intent.singlePurpose", flag$2("forgetting other skills is accepted")],
["intent.keepSkills", texts$2("skills that must stay")],
["intent.purpose", text$3("what the run is for", [
"product",
"research",
"example",
"smoke-test"
])],
["intent.stage", text$3("stage of the product", ["prototype", "production"])],
["intent.use", text$3("whether the result is to earn money", ["commercial", "non-commercial"])],
["intent.owner", text$3("who answers for the run")],
["intent.approvedBy", text$3("who agreed to the run")],
["intent.size", text$3("size of run that was agreed to", [
"small",
"medium",
"large"
])],
["cost.trainable", number$1("weights that are trained", "weights")],
["cost.trainableShare", number$1("share of weights that are trained")],
["cost.stateMemory", number$1("weights, gradients and optimiser states", "GB")],
["cost.deviceMemory", number$1("least memory for these on each accelerator", "GB")],
["cost.loraMemory", number$1("the same run with LoRA", "GB")],
["cost.qloraMemory", number$1("the same run with QLoRA", "GB")],
["cost.memorySteps", number$1("memory of an accelerator \u00d7 accelerators \u00d7 steps", "million GB-steps")],
["cost.weightsSize", number$1("weights of the base in 16 bit", "GB")],
["cost.adapterSize", number$1("the adapter in 16 bit", "MB")],
["cost.allLinearRank", integer$1("rank on all linear layers that trains as many weights")],
["cost.softPromptSize", number$1("a soft prompt of 100 tokens", "MB")],
["cost.softPromptCache", number$1("cache that the soft prompt takes in each call", "MB")],
["cost.adapterSlot", number$1("room of one adapter slot of the server", "MB")],
["project.plans", integer$1("training plans in the project")],
["project.fullTunes", integer$1("full tunes of this base for different tasks")],
["project.fullTunesWeights", number$1("weights of all those copies", "GB")],
["project.fullTunesAsAdapters", number$1("one base and as many rank 16 adapters", "GB")],
["project.fullTunesDeclared", flag$2("the intent declares at least as many tasks")],
["project.servedCopies", integer$1("full tunes of this base that the project serves")],
["project.servedCopiesWeights", number$1("weights of all those copies", "GB")],
["project.servedAsAdapters", number$1("one base and as many rank 16 adapters", "GB")],
["project.adaptersOnBase", integer$1("adapters trained on this base")],
["project.siblingBase", text$3("another base of the same line that an adapter of the project uses")],
["project.evaluatesOutput", flag$2("an evaluation in the project reads the output")],
["project.generalEvaluation", flag$2("a file of the project runs a general benchmark")],
["project.otherTemplates", texts$2("other chat templates under which files of the project load the result")],
["project.merges", flag$2("a file of the project merges this adapter")],
["project.feeds", flag$2("the output is the base of another run")]
], vocabulary = Object.fromEntries(rows);
function genericName(name) {
return name.includes("[") ? name.replace(/\[\d+\]/g, "[]") : name;
}
const kinds = new Map();
function factKind(name) {
if (kinds.has(name)) return kinds.get(name);
let kind = kindOf$1(name);
return kinds.size < 5e3 && kinds.set(name, kind), kind;
}
function kindOf$1(name) {
if (Object.hasOwn(vocabulary, name)) return vocabulary[name];
let generic = genericName(name);
return Object.hasOwn(vocabulary, generic) ? vocabulary[generic] : void 0;
}
// src/commands/user-mistake.ts
var UserMistake = class extends Error {
hint;
constructor(message, hint) {
super(message), this.name = "UserMistake", this.hint = hint;
}
};
// src/commands/options.ts
const commands = [
"lint",
"plan",
"explain",
"test",
"init",
"config",
"waivers",
"new",
"completion"
], known$3 = {
format: {
type: "string",
multiple: !0
},
output: {
type: "string",
multiple: !0
},
config: { type: "string" },
policy: {
type: "string",
multiple: !0
},
"fail-on": { type: "string" },
"max-warnings": { type: "string" },
baseline: { type: "string" },
"update-baseline": { type: "boolean" },
"grow-baseline": { type: "boolean" },
since: { type: "string" },
fix: { type: "boolean" },
"fix-dry-run": { type: "boolean" },
stats: { type: "boolean" },
"no-data": { type: "boolean" },
staged: { type: "boolean" },
quiet: { type: "boolean" },
"no-ignore": { type: "boolean" },
"allow-empty": { type: "boolean" },
stdin: { type: "boolean" },
yes: {
type: "boolean",
short: "y"
},
alternatives: { type: "boolean" },
"stdin-filename": { type: "string" },
color: { type: "boolean" },
"no-color": { type: "boolean" },
verbose: { type: "boolean" },
today: { type: "string" },
print: { type: "string" },
help: {
type: "boolean",
short: "h"
},
version: {
type: "boolean",
short: "v"
}
};
function readArguments(words) {
let { values, positionals, tokens } = parse$1(words), [first, ...rest] = positionals, command = commands.find((name) => name === first);
return {
command: command ?? "lint",
paths: command === void 0 ? positionals : rest,
options: {
...switches(values),
...settings(values),
outputs: outputsOf(tokens),
policy: values.policy ?? []
}
};
}
function switches(values) {
let isOn = (name) => values[name] === !0;
return {
quiet: isOn("quiet"),
noIgnore: isOn("no-ignore"),
noData: isOn("no-data"),
allowEmpty: isOn("allow-empty"),
updateBaseline: isOn("update-baseline"),
growBaseline: isOn("grow-baseline"),
fix: isOn("fix"),
fixDryRun: isOn("fix-dry-run"),
stats: isOn("stats"),
staged: isOn("staged"),
stdin: isOn("stdin"),
yes: isOn("yes"),
alternatives: isOn("alternatives"),
verbose: isOn("verbose"),
help: isOn("help"),
version: isOn("version")
};
}
function settings(values) {
return {
...optional$1("format", values.format?.[0]),
...optional$1("config", values.config),
...optional$1("failOn", oneOf("fail-on", values["fail-on"], [
"error",
"warning",
"info",
"never"
])),
...optional$1("maxWarnings", wholeNumber$2("max-warnings", values["max-warnings"])),
...optional$1("baseline", values.baseline),
...optional$1("since", values.since),
...optional$1("stdinFilename", values["stdin-filename"]),
...optional$1("color", !values["no-color"] && values.color),
...optional$1("today", day$3(values.today)),
...optional$1("print", values.print)
};
}
const parseKnown = (words) => (0, node_util.parseArgs)({
args: [...words],
options: known$3,
allowPositionals: !0,
strict: !0,
tokens: !0
});
function parse$1(words) {
try {
return parseKnown(words);
} catch (error) {
throw asMistake(error, words);
}
}
function asMistake(error, words) {
let code = error instanceof Error && "code" in error ? String(error.code) : "";
if (!code.startsWith("ERR_PARSE_ARGS")) return error;
let name = words.map((word) => /^--?([^=]+)/.exec(word)?.[1]).find((word) => word !== void 0 && !Object.hasOwn(known$3, word) && ![
"h",
"v",
"y"
].includes(word));
if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION" && name !== void 0) {
let near = closest(name, Object.keys(known$3)), hint = near === void 0 ? "tunelint --help lists the options" : `did you mean --${near}?`;
return new UserMistake(`unknown option --${name}`, hint);
}
return new UserMistake((error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error)).replace(/\.$/, ""), "tunelint --help lists the options");
}
function outputsOf(tokens) {
let outputs = [];
for (let token of tokens) token.kind === "option" && token.value !== void 0 && (token.name === "format" ? outputs.push({ format: token.value }) : token.name === "output" && outputs.push({
format: formatWithoutFile(outputs),
file: token.value
}));
return outputs.length === 0 ? [{ format: "stylish" }] : outputs;
}
function formatWithoutFile(outputs) {
let last = outputs.at(-1);
return last === void 0 || last.file !== void 0 ? "stylish" : (outputs.pop(), last.format);
}
function optional$1(key, value) {
return value === void 0 ? {} : { [key]: value };
}
function oneOf(option, value, allowed) {
let found = allowed.find((one) => one === value);
if (value === void 0 || found !== void 0) return found;
throw new UserMistake(`--${option} cannot be "${value}"`, `it takes ${allowed.join(", ")}`);
}
function wholeNumber$2(option, value) {
if (value !== void 0) {
if (/^\d{1,9}$/.test(value)) return Number(value);
throw new UserMistake(`--${option} cannot be "${value}"`, "it takes a whole number, 0 or more");
}
}
function day$3(value) {
if (value === void 0 || /^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
throw new UserMistake(`--today cannot be "${value}"`, "it takes a day such as 2027-03-01");
}
// src/commands/progress.ts
const clearLine = "\r\x1B[K";
function progressLine(terminal, now) {
let start = now(), files = 0, last = -1e400, shown = null;
return {
step: (of) => {
files++;
let time = now();
shown === void 0 || time - start < 1e3 || time - last < 100 || (last = time, shown === null && (shown = terminal()), shown?.write(`${clearLine}reading ${counted$4(files)}${of === void 0 ? "" : ` of ${counted$4(of)}`} files`));
},
clear: () => {
last > -1e400 && shown?.write(clearLine), last = -1e400;
}
};
}
const counted$4 = (count) => count.toLocaleString("en");
function watched(files, progress) {
if (progress === void 0) return files;
let seen = new Set(), listed;
return {
...files,
list: () => {
let paths = files.list();
return listed ??= new Set(paths), paths;
},
read: (path) => (listed?.has(path) && !seen.has(path) && (seen.add(path), progress.step(listed.size)), files.read(path))
};
}
// src/commands/unread.ts
function unreadLines(report) {
return report.unread.map(({ path, reason, at }) => {
let start = at && report.sources.range(at).start;
return `${printable(start ? `${path}:${start.line}:${start.column}` : path)}: ${printable(reason)}\n`;
}).join("");
}
const noteLines = ({ notes = [] }) => notes.map((note) => `${note}\n`).join(""), control = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, oneLine = (text) => text.replace(control, " ").replace(/^::/, ": :").replaceAll("##[", "## [");
function printable(text) {
let clean = oneLine(text);
return clean.length > 300 ? `${clean.slice(0, 299)}\u2026` : clean;
}
// src/syntax/later.ts
function laterParsers(load) {
let loaded, parsers = () => (loaded ??= load(), loaded);
return {
yaml: (text) => parsers().yaml(text),
toml: (text) => parsers().toml(text)
};
}
// src/later-parsers.ts
function bundledParsers(bundle, program) {
return laterParsers(() => (0, node_module.createRequire)(program)(bundle).fullParsers);
}
// src/policy/native.ts
function keyPattern(path) {
let segments = segmentsOf$1(path);
if (segments.includes("*") || segments.includes("[]") && /\[\d/.test(path)) return ({ native }) => indexOf(native).keys.filter((key) => sameSegments(segments, segmentsOf$1(key.path))).map(factOf);
let exact = !segments.includes("[]");
return ({ native }) => {
let index = indexOf(native);
return factsIn(exact ? index.byPath : index.byPattern(), path);
};
}
const none$2 = [];
function factsIn(keys, path) {
let found = keys.get(path);
return found === void 0 ? none$2 : (found.facts ??= found.keys.map(factOf), found.facts);
}
let current = build([]);
function indexOf(native) {
return current.native !== native && (current = build(native)), current;
}
function build(native) {
let keys = native.filter((key) => key.value !== null && !key.overridden), byPattern;
return {
native,
keys,
byPath: groupedBy(keys, (path) => path),
byPattern: () => (byPattern ??= groupedBy(keys, genericName), byPattern)
};
}
function groupedBy(keys, nameOf) {
let groups = new Map();
for (let key of keys) {
let name = nameOf(key.path), group = groups.get(name);
group === void 0 ? groups.set(name, { keys: [key] }) : group.keys.push(key);
}
return groups;
}
const segmentsOf$1 = remembered((path) => path.replace(/\[/g, ".[").split(".").filter((segment) => segment !== ""), 5e3);
function sameSegments(pattern, path) {
return pattern.length === path.length && pattern.every((wanted, i) => {
let actual = path[i] ?? "";
return wanted === "*" ? !actual.startsWith("[") : wanted === "[]" ? actual.startsWith("[") : wanted === actual;
});
}
const placeholder$2 = /\$\{|\{\{/;
function factOf(key) {
let place = {
raw: key.raw,
at: key.at,
keyAt: key.keyAt,
nativeKey: key.path
}, fact = typeof key.value == "string" && placeholder$2.test(key.value) ? {
value: null,
state: "unresolved",
...place
} : {
value: key.value ?? null,
state: "stated",
...place
};
return {
name: `key:${key.path}`,
fact
};
}
// src/policy/scope.ts
const itemPrefix = "item.";
function fullName(scope, name) {
return scope.item === null || !name.startsWith(itemPrefix) ? name : `${scope.item}.${name.slice(5)}`;
}
function isItemName(name) {
return name.startsWith(itemPrefix);
}
function vocabularyName(name, list) {
return list === null || !isItemName(name) ? name.includes("[") ? genericName(name) : name : `${list}[].${name.slice(5)}`;
}
function findFact(scope, name) {
return scope.plan.facts.get(scope.item === null ? name : fullName(scope, name));
}
function factRef(name, list) {
let field = isItemName(name) ? name.slice(5) : null, full = (scope) => field === null ? name : `${scope.item}.${field}`, find = (scope) => scope.plan.facts.get(full(scope));
return {
generic: vocabularyName(name, list),
find,
used: (scope) => {
let fact = find(scope);
return fact === void 0 ? [] : [{
name: full(scope),
fact
}];
}
};
}
function recordsOf$2(scope, list) {
let fact = scope.plan.facts.get(list);
if (fact?.state === "unset") return [];
if (!isKnown$1(fact) || typeof fact.value != "number") return null;
let records = [];
for (let i = 0; i < Math.min(fact.value, 1e4); i++) records.push({
...scope,
item: `${list}[${i}]`
});
return records;
}
function confidenceOf(used) {
return used.reduce((lowest, { fact }) => Math.min(lowest, fact.confidence ?? 1), 1);
}
// src/policy/truth.ts
function truthOf$1(value) {
return value ? "true" : "false";
}
function opposite(truth) {
return truth === "undecided" ? "undecided" : truth === "true" ? "false" : "true";
}
// src/policy/condition.ts
const noReasons = [];
function stateLeaf(fact, operator, wanted) {
return {
decide: (scope) => judged(operator, fact.find(scope), wanted),
reasons: fact.used,
needs: (_scope, into) => {
into.add(fact.generic);
}
};
}
function valueLeaf(fact, operator, operand) {
let compare = comparison(operator, operand);
return {
decide: (scope) => compare(fact.find(scope), scope),
reasons: (scope) => [...fact.used(scope), ...operand.used(scope)],
needs: (scope, into) => {
let before = into.size;
operand.needs(scope, into), into.size !== before && isKnown$1(fact.find(scope)) || into.add(fact.generic);
}
};
}
function judged(operator, fact, wanted) {
let answer = operator.judge(fact?.state ?? "not-expressible");
return answer === null ? "undecided" : truthOf$1(answer === wanted);
}
function comparison(operator, operand) {
let madeFor, test;
return (fact, scope) => {
if (!isKnown$1(fact)) return operator.orUnset && fact?.state === "unset" ? "true" : "undecided";
let wanted = operand.value(scope);
if (wanted === void 0) return "undecided";
(test === void 0 || wanted !== madeFor) && (test = operator.against(wanted), madeFor = wanted);
let answer = test(fact.value);
return answer === null ? "undecided" : truthOf$1(answer);
};
}
function keyStateLeaf(path, operator, wanted) {
let find = keyPattern(path), stated = truthOf$1(operator.judge("stated") === wanted), unset = truthOf$1(operator.judge("unset") === wanted);
return {
decide: (scope) => find(scope.plan).length > 0 ? stated : unset,
reasons: (scope) => find(scope.plan),
needs: (_scope, into) => {
into.add(`key:${path}`);
}
};
}
function keyValueLeaf(path, operator, operand) {
let find = keyPattern(path), compare = comparison(operator, operand), each = (scope) => find(scope.plan).map(({ fact }) => compare(fact, scope));
return {
decide: (scope) => {
let truths = each(scope);
return truths.length === 0 ? compare(unsetFact, scope) : anyTruth(truths);
},
reasons: (scope) => {
let found = find(scope.plan), holding = found.filter(({ fact }) => compare(fact, scope) === "true");
return [...holding.length > 0 ? holding.slice(0, 1) : found, ...operand.used(scope)];
},
needs: (scope, into) => {
into.add(`key:${path}`), operand.needs(scope, into);
}
};
}
function keyCountLeaf(path, operator, operand) {
let find = keyPattern(path), compare = comparison(operator, operand);
return {
decide: (scope) => compare(counting(find(scope.plan).length), scope),
reasons: (scope) => [...find(scope.plan), ...operand.used(scope)],
needs: operand.needs
};
}
const unsetFact = {
value: null,
state: "unset"
};
function counting(count) {
return {
value: count,
state: "derived"
};
}
const partsOf$1 = (made) => ({
count: made.length,
part: (i) => made[i] ?? always$1
}), partsThat = (parts, scope, truth) => everyPart(parts).filter((part) => part.decide(scope) === truth), everyPart = (parts) => Array.from({ length: parts.count }, (_, i) => parts.part(i));
function allOf$1(parts) {
return {
decide: (scope) => {
let truth = "true";
for (let i = 0; i < parts.count; i++) {
let one = parts.part(i).decide(scope);
if (one === "false") return "false";
one === "undecided" && (truth = "undecided");
}
return truth;
},
reasons: (scope) => reasonsOf(parts, scope, "false"),
needs: (scope, into) => undecidedNeeds(parts, scope, into)
};
}
function anyOf(parts) {
return {
decide: (scope) => {
let truth = "false";
for (let i = 0; i < parts.count; i++) {
let one = parts.part(i).decide(scope);
if (one === "true") return "true";
one === "undecided" && (truth = "undecided");
}
return truth;
},
reasons: (scope) => reasonsOf(parts, scope, "true"),
needs: (scope, into) => undecidedNeeds(parts, scope, into)
};
}
function reasonsOf(parts, scope, deciding) {
let alone = partsThat(parts, scope, deciding);
return alone.length > 0 ? surest(alone, scope) : everyPart(parts).flatMap((part) => part.reasons(scope));
}
function not(part) {
return {
...part,
decide: (scope) => opposite(part.decide(scope))
};
}
const always$1 = {
decide: () => "true",
reasons: () => noReasons,
needs: () => {}
};
function anyTruth(truths) {
return truths.includes("true") ? "true" : truths.includes("undecided") ? "undecided" : "false";
}
function undecidedNeeds(parts, scope, into) {
for (let i = 0; i < parts.count; i++) {
let part = parts.part(i);
part.decide(scope) === "undecided" && part.needs(scope, into);
}
}
function surest(parts, scope) {
return surestOf(parts.map((part) => part.reasons(scope)));
}
function surestOf(candidates) {
let best = noReasons, bestConfidence = -1;
for (let used of candidates) {
let confidence = confidenceOf(used);
confidence > bestConfidence && (best = used, bestConfidence = confidence);
}
return best;
}
function listFact(scope, name) {
let fact = scope.plan.facts.get(name);
return fact === void 0 ? noReasons : [{
name,
fact
}];
}
function some(list, where) {
return {
decide: (scope) => {
let records = recordsOf$2(scope, list);
return records === null ? "undecided" : anyTruth(records.map((record) => where.decide(record)));
},
reasons: (scope) => {
let records = recordsOf$2(scope, list) ?? [], holding = records.filter((record) => where.decide(record) === "true");
return holding.length > 0 ? surestOf(holding.map((record) => where.reasons(record))) : [...listFact(scope, list), ...records.flatMap((record) => where.reasons(record))];
},
needs: (scope, into) => recordNeeds(scope, list, where, into)
};
}
function every(list, where) {
return {
decide: (scope) => {
let records = recordsOf$2(scope, list);
return records === null || records.length === 0 ? "undecided" : opposite(anyTruth(records.map((record) => opposite(where.decide(record)))));
},
reasons: (scope) => {
let records = recordsOf$2(scope, list) ?? [], failing = records.filter((record) => where.decide(record) === "false");
return failing.length > 0 ? surestOf(failing.map((record) => where.reasons(record))) : records.flatMap((record) => where.reasons(record));
},
needs: (scope, into) => recordNeeds(scope, list, where, into)
};
}
function count$2(list, where, operator, operand) {
let compare = comparison(operator, operand), agreed = (range, scope) => agreement(range, (n) => compare(counting(n), scope));
return {
decide: (scope) => isKnown$1(scope.plan.facts.get(list)) ? agreed(countRange(recordsOf$2(scope, list) ?? [], where), scope) : "undecided",
reasons: (scope) => {
let records = where === null ? [] : recordsOf$2(scope, list) ?? [], is = (truth) => records.filter((record) => where?.decide(record) === truth), fitting = is("true"), reasons = (agreed({
low: fitting.length,
high: records.length
}, scope) === "undecided" ? [...fitting, ...is("false")] : fitting).flatMap((record) => where?.reasons(record) ?? noReasons);
return [
...listFact(scope, list),
...reasons,
...operand.used(scope)
];
},
needs: (scope, into) => {
recordNeeds(scope, list, where ?? always$1, into), operand.needs(scope, into);
}
};
}
function countRange(records, where) {
if (where === null) return {
low: records.length,
high: records.length
};
let low = 0, high = 0;
for (let record of records) {
let truth = where.decide(record);
truth === "true" && low++, truth !== "false" && high++;
}
return {
low,
high
};
}
function agreement(range, decide) {
let first = decide(range.low);
for (let n = range.low + 1; n <= range.high; n++) if (decide(n) !== first) return "undecided";
return first;
}
function recordNeeds(scope, list, where, into) {
let records = recordsOf$2(scope, list);
if (records === null || records.length === 0) into.add(genericName(list));
else for (let record of records) undecidedNeeds(partsOf$1([where]), record, into);
}
// src/policy/operand.ts
const nothing$6 = [], needsNothing = () => {};
function literal$1(value) {
return {
value: () => value,
used: () => nothing$6,
needs: needsNothing
};
}
function param$1(name, fallback) {
return {
value: (scope) => scope.params[name] ?? fallback,
used: () => nothing$6,
needs: needsNothing
};
}
function factOperand(fact, times) {
return {
value: (scope) => scaled(knownIn$1(fact, scope), times),
used: fact.used,
needs: (scope, into) => needsFact(fact, scope, into)
};
}
function keyOperand(path, times) {
let find = keyPattern(path), first = (scope) => find(scope.plan)[0]?.fact.value ?? void 0;
return {
value: (scope) => scaled(first(scope), times),
used: (scope) => find(scope.plan).slice(0, 1),
needs: (scope, into) => {
first(scope) === void 0 && into.add(`key:${path}`);
}
};
}
function keysOperand(path) {
let find = keyPattern(path), known = (scope) => find(scope.plan).filter(({ fact }) => isKnown$1(fact));
return {
value: (scope) => {
let found = find(scope.plan), values = known(scope).flatMap(({ fact }) => isScalar$1(fact.value) ? [fact.value] : []);
return values.length === 0 || values.length < found.length ? void 0 : values;
},
used: (scope) => known(scope).slice(0, 1),
needs: (scope, into) => {
known(scope).length === 0 && into.add(`key:${path}`);
}
};
}
const isScalar$1 = (value) => value !== null && typeof value != "object";
function combined(parts, combine, times) {
return {
value: (scope) => {
let numbers = parts.map((part) => part.value(scope)).filter((value) => typeof value == "number");
return numbers.length < parts.length ? void 0 : scaled(numbers.reduce(combine), times);
},
used: (scope) => parts.flatMap((part) => part.used(scope)),
needs: (scope, into) => {
for (let part of parts) part.needs(scope, into);
}
};
}
function knownIn$1(ref, scope) {
let fact = ref.find(scope);
return isKnown$1(fact) ? fact.value : void 0;
}
function needsFact(ref, scope, into) {
knownIn$1(ref, scope) === void 0 && into.add(ref.generic);
}
function scaled(value, times) {
return times === void 0 || value === void 0 ? value : typeof value == "number" ? value * times : void 0;
}
// src/policy/operators/operator.ts
const scalarTypes = [
"text",
"number",
"integer",
"flag"
], numberTypes = ["number", "integer"], listTypes = ["texts", "integers"], textTypes = ["text", "texts"], countedTypes = [
"list",
"texts",
"integers"
];
function listOf$2(value) {
return typeof value == "object" ? value : [value];
}
function numeric(holds) {
return (wanted) => (actual) => typeof actual == "number" && typeof wanted == "number" ? holds(actual, wanted) : null;
}
function counted$3(holds) {
return (wanted) => (actual) => {
let count = typeof actual == "object" ? actual.length : actual;
return typeof count == "number" && typeof wanted == "number" ? holds(count, wanted) : null;
};
}
// src/policy/operators/atLeast.ts
const atLeast = {
asks: "value",
name: "atLeast",
meaning: "greater or equal",
of: numberTypes,
wants: "number",
against: numeric((actual, wanted) => actual >= wanted)
}, atMost = {
asks: "value",
name: "atMost",
meaning: "less or equal",
of: numberTypes,
wants: "number",
against: numeric((actual, wanted) => actual <= wanted)
}, contains = {
asks: "value",
name: "contains",
meaning: "has this member",
of: listTypes,
wants: "member",
against: (wanted) => (actual) => typeof actual == "object" && typeof wanted != "object" ? actual.includes(wanted) : null
}, containsAny = {
asks: "value",
name: "containsAny",
meaning: "has at least one of these members",
of: listTypes,
wants: "members",
against: (wanted) => {
let sought = new Set(listOf$2(wanted));
return (actual) => typeof actual == "object" ? actual.some((member) => sought.has(member)) : null;
}
}, containsOnly = {
asks: "value",
name: "containsOnly",
meaning: "has members, and none but these",
of: listTypes,
wants: "members",
against: (wanted) => {
let allowed = new Set(listOf$2(wanted));
return (actual) => typeof actual == "object" ? actual.length > 0 && actual.every((member) => allowed.has(member)) : null;
}
}, countAtLeast = {
asks: "value",
name: "countAtLeast",
meaning: "has at least so many members",
of: countedTypes,
wants: "count",
against: counted$3((count, wanted) => count >= wanted)
}, countEquals = {
asks: "value",
name: "countEquals",
meaning: "has exactly so many members",
of: countedTypes,
wants: "count",
against: counted$3((count, wanted) => count === wanted)
}, countGreater = {
asks: "value",
name: "countGreater",
meaning: "has more members than",
of: countedTypes,
wants: "count",
against: counted$3((count, wanted) => count > wanted)
}, countLess = {
asks: "value",
name: "countLess",
meaning: "has fewer members than",
of: countedTypes,
wants: "count",
against: counted$3((count, wanted) => count < wanted)
}, declared$1 = {
asks: "state",
name: "declared",
meaning: "true for stated and inherited facts, false for unset ones, defaults and derived facts",
judge: (state) => state === "stated" || state === "inherited" ? !0 : state === "unset" || state === "default" || state === "derived" ? !1 : null
}, equals = {
asks: "value",
name: "equals",
meaning: "equal to",
of: scalarTypes,
wants: "value",
against: (wanted) => (actual) => typeof actual == typeof wanted && typeof actual != "object" ? actual === wanted : null
}, equalsOrUnset = {
...equals,
name: "equalsOrUnset",
meaning: "equal to, or unset",
orUnset: !0
}, exists = {
asks: "state",
name: "exists",
meaning: "true for stated and inherited facts, false for unset ones",
judge: (state) => state === "stated" || state === "inherited" || state !== "unset" && null
}, greater = {
asks: "value",
name: "greater",
meaning: "greater than",
of: numberTypes,
wants: "number",
against: numeric((actual, wanted) => actual > wanted)
}, isIn = {
asks: "value",
name: "in",
meaning: "one of",
of: scalarTypes,
wants: "values",
against: (wanted) => {
let allowed = new Set(listOf$2(wanted));
return (actual) => typeof actual == "object" ? null : allowed.has(actual);
}
}, token = /\\[\s\S]|\[\^?\]?(?:\\[\s\S]|[^\]\\])*\]|\(\??|[\s\S]/g, opens = new Set([
void 0,
"(",
"(?",
"|",
"^"
]);
function patternCompiles(text) {
let depth = 0, before;
for (let [part] of text.matchAll(token)) {
if (part === "\\" || part === "[" || /^[*+?]$/.test(part) && opens.has(before) || (part.startsWith("(") && depth++, part === ")" && depth--, depth < 0)) return !1;
before = part;
}
return depth === 0;
}
// src/policy/wildcard.ts
function wildcard(pattern) {
let wanted = pattern.toLowerCase().replace(/\*+/g, "*");
return (text) => fits$4(wanted, text.toLowerCase());
}
function fits$4(pattern, text) {
let p = 0, t = 0, star = -1, resume = 0;
for (; t < text.length;) {
let char = pattern[p];
if (char === "*") star = p++, resume = t;
else if (char === "?" || char !== void 0 && char === text[t]) p++, t++;
else if (star >= 0) p = star + 1, t = ++resume;
else return !1;
}
return p === pattern.length || pattern[p] === "*" && p === pattern.length - 1;
}
// src/policy/operators/matches.ts
const matches$1 = {
asks: "value",
name: "matches",
meaning: "fits a pattern, or one of a list: `*` is any text, `?` one character, case is ignored",
of: textTypes,
wants: "texts",
against: (wanted) => {
let patterns = listOf$2(wanted).map((pattern) => wildcard(String(pattern))), fits = (text) => patterns.some((pattern) => pattern(text));
return (actual) => anyText(actual, fits);
}
}, longestText$2 = 1e3;
function anyText(actual, test) {
return typeof actual == "string" ? actual.length > longestText$2 ? null : test(actual) : typeof actual == "object" ? actual.some((member) => typeof member == "string" && member.length <= longestText$2 && test(member)) : null;
}
// src/policy/operators/isPattern.ts
const isPattern = {
asks: "value",
name: "isPattern",
meaning: "compiles as a regular expression of Python, or with `false` does not",
of: textTypes,
wants: "flag",
against: (wanted) => (actual) => anyText(actual, (text) => patternCompiles(text) === (wanted === !0))
}, less = {
asks: "value",
name: "less",
meaning: "less than",
of: numberTypes,
wants: "number",
against: numeric((actual, wanted) => actual < wanted)
}, multipleOf = {
asks: "value",
name: "multipleOf",
meaning: "a whole multiple of",
of: numberTypes,
wants: "number",
against: (wanted) => (actual) => {
if (typeof actual != "number" || typeof wanted != "number" || wanted === 0) return null;
let quotient = actual / wanted;
return Math.abs(quotient - Math.round(quotient)) < 1e-9;
}
}, notEquals = {
...equals,
name: "notEquals",
meaning: "known, and not equal to",
against: (wanted) => {
let same = equals.against(wanted);
return (actual) => {
let answer = same(actual);
return answer === null ? null : !answer;
};
}
}, notIn = {
asks: "value",
name: "notIn",
meaning: "known, and none of",
of: scalarTypes,
wants: "values",
against: (wanted) => {
let excluded = new Set(listOf$2(wanted));
return (actual) => typeof actual == "object" ? null : !excluded.has(actual);
}
}, isoDay = /^\d{4}-\d{2}-\d{2}/, onOrAfter = {
asks: "value",
name: "onOrAfter",
meaning: "this day or a later one, as `2026-09-10`",
of: ["text"],
wants: "date",
against: (wanted) => (actual) => typeof actual != "string" || typeof wanted != "string" || !isoDay.test(actual) ? null : actual.slice(0, 10) >= wanted
}, startsWith$1 = {
asks: "value",
name: "startsWith",
meaning: "starts with this text, or one of a list; case counts",
of: textTypes,
wants: "texts",
against: (wanted) => {
let prefixes = listOf$2(wanted).map(String);
return (actual) => anyText(actual, (text) => prefixes.some((prefix) => text.startsWith(prefix)));
}
}, unset$2 = {
asks: "state",
name: "unset",
meaning: "true for unset facts, false for stated, inherited, default and derived ones",
judge: (state) => state === "unset" ? !0 : state === "external" || state === "unresolved" || state === "not-expressible" ? null : !1
}, release = /^\s*(?:[=~^]=?|==)?\s*v?(\d+(?:\.\d+)*)/;
function compareVersions$1(a, b) {
let left = numbersOf$1(a), right = numbersOf$1(b);
if (left === null || right === null) return null;
for (let i = 0; i < Math.max(left.length, right.length); i++) {
let difference = (left[i] ?? 0) - (right[i] ?? 0);
if (difference !== 0) return difference;
}
return 0;
}
function numbersOf$1(version) {
let found = release.exec(version)?.[1];
return found === void 0 ? null : found.split(".").map(Number);
}
// src/policy/operators/index.ts
const operators = new Map([
exists,
declared$1,
unset$2,
equals,
notEquals,
equalsOrUnset,
isIn,
notIn,
greater,
atLeast,
less,
atMost,
multipleOf,
contains,
containsAny,
containsOnly,
matches$1,
startsWith$1,
isPattern,
countEquals,
countGreater,
countAtLeast,
countLess,
{
asks: "value",
name: "versionAtLeast",
meaning: "this version or a later one: `0.10` is later than `0.9`",
of: ["text"],
wants: "version",
against: (wanted) => (actual) => {
if (typeof actual != "string" || typeof wanted != "string") return null;
let order = compareVersions$1(actual, wanted);
return order === null ? null : order >= 0;
}
},
onOrAfter
].map((operator) => [operator.name, operator]));
// src/policy/suggest.ts
function didYouMean(word, known) {
let meant = closest(word, [...known]);
return meant === void 0 ? "" : `; did you mean "${meant}"?`;
}
// src/policy/values.ts
const version$1 = /^v?\d+(\.\d+)*$/, day$2 = /^\d{4}-\d{2}-\d{2}$/;
function literalFault(value, operator, kind) {
switch (operator.wants) {
case "value": return scalarFault(value, kind);
case "values": return eachFault(value, (one) => scalarFault(one, kind));
case "member": return scalarFault(value, memberKind(kind));
case "members": return eachFault(value, (one) => scalarFault(one, memberKind(kind)));
case "number": return typeof value == "number" ? null : "expects a number";
case "count": return isCount(value) ? null : "expects a whole number from 0";
case "texts": return typeof value == "string" ? patternFault(value) : eachFault(value, patternFault);
case "version": return isTextLike(value, version$1) ? null : "expects a version in quotes, as \"0.10\"";
case "date": return isTextLike(value, day$2) ? null : "expects a day, as \"2026-09-10\"";
case "flag": return typeof value == "boolean" ? null : "expects true or false";
}
}
const isCount = (value) => Number.isInteger(value) && Number(value) >= 0, isTextLike = (value, form) => typeof value == "string" && form.test(value);
function eachFault(value, fault) {
if (!Array.isArray(value) || value.length === 0) return "expects a list";
for (let one of value) {
let wrong = fault(one);
if (wrong !== null) return wrong;
}
return null;
}
function patternFault(value) {
return typeof value != "string" || value === "" ? "expects a text or a list of texts" : value.length > 200 ? "patterns have at most 200 characters" : null;
}
function scalarFault(value, kind) {
if (kind === null) return isScalar(value) ? null : "expects one value";
switch (kind.type) {
case "text": return textFault$1(value, kind);
case "flag": return typeof value == "boolean" ? null : "expects true or false";
case "integer": return Number.isInteger(value) ? null : "expects a whole number";
case "number": return typeof value == "number" ? null : "expects a number";
default: return "expects one value";
}
}
function textFault$1(value, kind) {
if (typeof value != "string") return `expects a text${quotedHint(value)}`;
if (kind.oneOf === void 0 || kind.oneOf.includes(value)) return null;
let meant = closest(value, kind.oneOf);
return meant === void 0 ? `"${value}" is never a value of this fact; it is one of ${kind.oneOf.join(", ")}` : `"${value}" is never a value of this fact; did you mean "${meant}"?`;
}
function quotedHint(value) {
return typeof value == "number" || typeof value == "boolean" ? `; put ${value} in quotes` : "";
}
function memberKind(kind) {
return kind === null ? null : {
...kind,
type: kind.type === "integers" ? "integer" : "text"
};
}
function isScalar(value) {
return typeof value == "string" || typeof value == "number" || typeof value == "boolean";
}
// src/policy/compile-condition.ts
const heads = new Map([
["fact", factLeaf],
["key", keyLeaf],
["all", (data, path, place) => allOf$1(parts(data, "all", path, place))],
["any", (data, path, place) => anyOf(parts(data, "any", path, place))],
["not", (data, path, place) => not(inner(data, "not", path, place))],
["some", (data, path, place) => quantified(data, "some", path, place, some)],
["every", (data, path, place) => quantified(data, "every", path, place, every)],
["count", counted$2]
]), conditionHeads = [...heads.keys()], asides = new Set(["why"]);
function compileCondition(data, path, place) {
if (!isRecord$2(data)) return fault(place, path, "a condition is a map such as {fact: method.kind, equals: full}");
if (path.length > 64) return fault(place, path, "conditions are nested too deeply here");
let found = Object.keys(data).filter((key) => heads.has(key)), head = found[0];
return head === void 0 ? fault(place, path, headless(data)) : found.length > 1 ? fault(place, path, `"${found.join("\" and \"")}" cannot stand in one condition`) : heads.get(head)?.(data, path, place) ?? always$1;
}
function headless(data) {
let first = Object.keys(data).find((key) => !asides.has(key)), hint = first === void 0 ? "" : didYouMean(first, conditionHeads);
return `a condition starts with one of ${conditionHeads.join(", ")}${hint}`;
}
function factLeaf(data, path, place) {
let name = data.fact, kind = checkFact(name, [...path, "fact"], place);
if (kind === void 0 || typeof name != "string") return always$1;
let ref = factRef(name, place.list);
return leafOf(data, "fact", path, place, (operator, value, at) => operator.asks === "state" ? stateOf(value, at, place, (wanted) => stateLeaf(ref, operator, wanted)) : operator.of.includes(kind.type) ? valueLeaf(ref, operator, operandOf(value, operator, kind, at, place)) : fault(place, at, misfit(operator, name, kind), "key"));
}
function keyLeaf(data, path, place) {
let key = data.key;
return checkKey(key, [...path, "key"], place) ? leafOf(data, "key", path, place, (operator, value, at) => {
if (operator.asks === "state") return stateOf(value, at, place, (wanted) => keyStateLeaf(key, operator, wanted));
let operand = operandOf(value, operator, null, at, place);
return operator.wants === "count" ? keyCountLeaf(key, operator, operand) : scalarOperator(operator) ? keyValueLeaf(key, operator, operand) : fault(place, at, `"${operator.name}" asks a list; name the members as "${key}[]"`, "key");
}) : always$1;
}
function scalarOperator(operator) {
return operator.of.some((type) => type === "text" || type === "number" || type === "integer" || type === "flag");
}
function leafOf(data, head, path, place, build) {
let leaves = [], asked = Object.entries(data).filter(([name]) => name !== head && !asides.has(name));
asked.length === 0 && place.complaints.value(path, "there is no operator; say what the value is held against");
for (let [name, value] of asked) {
let at = [...path, name], operator = operators.get(name);
operator === void 0 ? place.complaints.key(at, `unknown operator "${name}"${didYouMean(name, operators.keys())}`) : leaves.push(build(operator, value, at));
}
let [only] = leaves;
return leaves.length === 1 && only !== void 0 ? only : allOf$1(partsOf$1(leaves));
}
function stateOf(value, at, place, build) {
return typeof value == "boolean" ? build(value) : fault(place, at, "expects true or false");
}
function misfit(operator, name, kind) {
let fitting = [...operators.values()].filter((other) => other.asks === "value" && other.of.includes(kind.type)).map((other) => other.name);
return `"${operator.name}" cannot be asked of ${name}, which is ${typeWords[kind.type]}; use ${fitting.join(", ")}`;
}
const typeWords = {
text: "a text",
number: "a number",
integer: "a whole number",
flag: "true or false",
texts: "a list of texts",
integers: "a list of whole numbers",
list: "a list of records"
};
function checkFact(name, path, place) {
if (typeof name != "string") {
place.complaints.value(path, "expects the name of a fact");
return;
}
if (isItemName(name) && place.list === null) {
place.complaints.value(path, `"${name}" stands outside a list; "item." needs some, every, count or each around it`);
return;
}
let kind = name.includes("[]") ? void 0 : factKind(vocabularyName(name, place.list));
return kind === void 0 && place.complaints.value(path, unknownFact(name, place.list)), kind;
}
function unknownFact(name, list) {
return name.includes("[]") ? `"${name}" names a field of every record; ask it as "item.\u2026" inside some or every` : `unknown fact "${name}"${didYouMean(name, askableNames(list))}`;
}
function askableNames(list) {
let plain = Object.keys(vocabulary).filter((name) => !name.includes("[]"));
return list === null ? plain : [...plain, ...itemNames(list)];
}
function itemNames(list) {
let prefix = `${list}[].`;
return Object.keys(vocabulary).filter((name) => name.startsWith(prefix)).map((name) => `item.${name.slice(prefix.length)}`);
}
function checkList$1(name, path, place) {
if (typeof name == "string" && factKind(name)?.type === "list") return !0;
let lists = Object.keys(vocabulary).filter((known) => vocabulary[known]?.type === "list");
return typeof name == "string" ? factKind(name) === void 0 ? place.complaints.value(path, `unknown list "${name}"${didYouMean(name, lists)}`) : place.complaints.value(path, `${name} is not a list of records`) : place.complaints.value(path, `expects the name of a list: ${lists.join(", ")}`), !1;
}
const keyForm = /^[^\s.[\]]+(\[(\d+)?\])*(\.[^\s.[\]]+(\[(\d+)?\])*)*$/;
function checkKey(key, path, place) {
return place.onKey?.(path), typeof key == "string" && key.length <= 200 && keyForm.test(key) ? !0 : (place.complaints.value(path, "expects a dotted path of native keys such as datasets[].type"), !1);
}
function isFactValue(value) {
let scalar = (one) => [
"string",
"number",
"boolean"
].includes(typeof one);
return Array.isArray(value) ? value.every(scalar) : scalar(value);
}
function operandOf(value, operator, kind, path, place) {
if (isRecord$2(value)) return reference$1(value, operator, kind, path, place);
let wrong = literalFault(value, operator, kind);
return wrong !== null && place.complaints.value(path, wrong), literal$1(isFactValue(value) ? value : 0);
}
const references = new Map([
["param", referToParam],
["fact", referToFact],
["key", referToKey],
["keys", referToKeys],
["sum", (names, path, use) => referToNumbers(names, path, use, (a, b) => a + b)],
["product", (names, path, use) => referToNumbers(names, path, use, (a, b) => a * b)]
]), referenceHeads = [...references.keys()];
function reference$1(data, operator, kind, path, place) {
let keys = Object.keys(data).filter((key) => key !== "times"), head = keys[0], refer = head === void 0 ? void 0 : references.get(head);
if (head === void 0 || keys.length !== 1 || refer === void 0) {
let hint = head === void 0 ? "" : didYouMean(head, referenceHeads);
return place.complaints.value(path, `expects a value, or one of ${referenceHeads.join(", ")}${hint}`), literal$1(0);
}
let times = data.times;
times !== void 0 && (typeof times != "number" || head === "param") && place.complaints.value([...path, "times"], "expects a number, beside fact, key, sum or product");
let use = {
operator,
kind,
place,
times: typeof times == "number" ? times : void 0
};
return refer(data[head], [...path, head], use);
}
function referToParam(name, path, { operator, kind, place }) {
let fallback = typeof name == "string" && Object.hasOwn(place.params, name) ? place.params[name] : void 0;
if (typeof name != "string" || fallback === void 0) {
let known = Object.keys(place.params), hint = typeof name == "string" ? didYouMean(name, known) : "";
return place.complaints.value(path, `unknown param "${String(name)}"${hint || `; params of this rule: ${known.join(", ") || "none"}`}`), literal$1(0);
}
let wrong = literalFault(fallback, operator, kind);
return wrong !== null && place.complaints.value(path, `param "${name}": ${wrong}`), param$1(name, fallback);
}
function referToFact(name, path, { operator, kind, times, place }) {
let other = checkFact(name, path, place);
return other !== void 0 && !comparable(operator, kind, other.type) && place.complaints.value(path, `${String(name)} is ${typeWords[other.type]}, which does not fit here`), factOperand(factRef(String(name), place.list), times);
}
function referToKey(key, path, { times, place }) {
return checkKey(key, path, place) ? keyOperand(key, times) : literal$1(0);
}
function referToKeys(key, path, { operator, place }) {
return /^(values|members|texts)$/.test(operator.wants) || place.complaints.value(path, `"${operator.name}" does not compare with a list`), checkKey(key, path, place) ? keysOperand(key) : literal$1(0);
}
function referToNumbers(parts, path, { operator, times, place }, combine) {
return !Array.isArray(parts) || parts.length < 2 ? (place.complaints.value(path, "expects a list of two or more facts, or of native keys as {key: path}"), literal$1(0)) : (operator.wants !== "number" && operator.wants !== "count" && operator.wants !== "value" && place.complaints.value(path, `"${operator.name}" does not compare numbers`), combined(parts.map((part, i) => numberPart(part, [...path, i], place)), combine, times));
}
function numberPart(part, path, place) {
if (isRecord$2(part) && Object.keys(part).join() === "key") return checkKey(part.key, [...path, "key"], place) ? keyOperand(part.key, void 0) : literal$1(0);
let kind = checkFact(part, path, place);
return kind !== void 0 && !numbers.has(kind.type) && place.complaints.value(path, `${String(part)} is ${typeWords[kind.type]}, not a number`), factOperand(factRef(String(part), place.list), void 0);
}
const numbers = new Set([
"number",
"integer",
"list"
]);
function comparable(operator, kind, type) {
switch (operator.wants) {
case "number":
case "count": return numbers.has(type);
case "value": return kind === null || kind.type === type || numbers.has(kind.type) && numbers.has(type);
case "member": return kind?.type === "integers" ? type === "integer" : type === "text";
case "values":
case "members": return type === "texts" || type === "integers";
case "texts": return type === "text" || type === "texts";
case "flag": return type === "flag";
default: return type === "text";
}
}
function parts(data, head, path, place) {
onlyKeys(data, [head], path, place);
let list = data[head];
if (!Array.isArray(list) || list.length === 0) return place.complaints.value([...path, head], "expects a list of conditions"), partsOf$1([]);
let make = (i) => compileCondition(list[i], [
...path,
head,
i
], place), { sound } = place;
if (sound === void 0) return partsOf$1(list.map((_, i) => make(i)));
let made = [];
return {
count: list.length,
part: (i) => (made[i] ??= sound(make(i)), made[i])
};
}
function inner(data, head, path, place) {
return onlyKeys(data, [head], path, place), compileCondition(data[head], [...path, head], place);
}
function quantified(data, head, path, place, quantify) {
onlyKeys(data, [head, "where"], path, place);
let list = data[head];
return checkList$1(list, [...path, head], place) ? data.where === void 0 ? fault(place, path, `"${head}" needs a "where"`) : quantify(list, compileCondition(data.where, [...path, "where"], {
...place,
list
})) : always$1;
}
function counted$2(data, path, place) {
let list = data.count;
if (!checkList$1(list, [...path, "count"], place)) return always$1;
let where = data.where === void 0 ? null : compileCondition(data.where, [...path, "where"], {
...place,
list
}), { where: _, ...rest } = data;
return leafOf(rest, "count", path, place, (operator, value, at) => operator.asks === "state" || !operator.of.includes("integer") ? fault(place, at, `"${operator.name}" does not compare numbers; use greater, atLeast, less, atMost or equals`, "key") : count$2(list, where, operator, operandOf(value, operator, countKind, at, place)));
}
const countKind = {
type: "integer",
meaning: "how many"
};
function onlyKeys(data, allowed, path, place) {
for (let key of Object.keys(data)) allowed.includes(key) || asides.has(key) || place.complaints.key([...path, key], `"${key}" cannot stand beside "${allowed[0]}"`);
}
function fault(place, path, message, on = "value") {
return place.complaints[on](path, message), always$1;
}
function isRecord$2(data) {
return typeof data == "object" && !!data && !Array.isArray(data);
}
function formatFact(fact, kind) {
return fact.value === null ? "" : typeof fact.value == "number" && asWritten$1(fact, kind) ? fact.raw ?? String(fact.value) : formatValue(fact.value, kind);
}
function formatValue(value, kind) {
return typeof value == "object" ? joined$1(value.map((member) => formatScalar(member, kind))) : formatScalar(value, kind);
}
function formatScalar(value, kind) {
return typeof value == "number" ? formatNumber(value, kind?.unit) : typeof value == "string" ? safeText(value) : String(value);
}
function joined$1(members) {
return members.length <= 6 ? members.join(", ") : `${members.slice(0, 5).join(", ")} and ${members.length - 5} more`;
}
const plainNumber = /^[+-]?[\d.]+([eE][+-]?\d+)?$/;
function asWritten$1(fact, kind) {
return kind?.type === "number" && kind.unit === void 0 && plainNumber.test(fact.raw ?? "");
}
function formatNumber(value, unit) {
switch (unit) {
case "billion weights": return formatWeights(value * 1e9);
case "weights": return formatWeights(value);
case "GB":
case "MB": return `${formatSize(value)} ${unit}`;
default: return plain$7(value);
}
}
function formatWeights(weights) {
let [scaled, letter] = weights >= 1e8 ? [weights / 1e9, "B"] : weights >= 1e6 ? [weights / 1e6, "M"] : [weights, ""];
return letter === "" ? plain$7(Math.round(weights)) : `${scaled >= 100 ? grouped$2(Math.round(scaled)) : scaled.toFixed(1)} ${letter}`;
}
function formatSize(value) {
return value >= 10 ? grouped$2(Math.round(value)) : plain$7(Number(value.toPrecision(2)));
}
function plain$7(value) {
return Number.isFinite(value) ? value !== 0 && Math.abs(value) < .001 ? Number(value.toPrecision(4)).toExponential() : Number.isInteger(value) ? grouped$2(value) : Math.abs(Math.trunc(value)) >= 1e3 ? grouped$2(Math.round(value)) : String(Number(value.toPrecision(4))) : String(value);
}
function grouped$2(value) {
return Math.abs(value) >= 1e21 ? String(value) : String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}
const unsafe = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;
function safeText(text) {
let cleaned = onOneLine(text.slice(0, 800)), characters = Array.from(cleaned);
return characters.length > 200 ? `${characters.slice(0, 199).join("")}\u2026` : cleaned;
}
function onOneLine(text) {
return text.replace(unsafe, " ").trim();
}
// src/policy/message.ts
const placeholderForm = /\{\{|\}\}|\{([^{}|]*)(?:\|([^{}]*))?\}/g;
function compileMessage(template, path, place) {
let pieces = [], bare = [], end = 0;
for (let match of template.matchAll(placeholderForm)) {
pieces.push(constant(template.slice(end, match.index))), end = match.index + match[0].length;
let name = match[1];
if (name === void 0) {
pieces.push(constant(match[0][0] ?? ""));
continue;
}
let found = placeholder$1(name.trim(), path, place);
if (found === void 0) continue;
let fallback = match[2];
fallback === void 0 && found.fact !== void 0 && bare.push(found.fact);
let otherwise = fallback ?? `an unknown ${found.meaning}`;
pieces.push((saying) => found.show(saying) ?? otherwise);
}
return pieces.push(constant(template.slice(end))), {
bare,
say: (saying) => pieces.map((piece) => piece(saying) ?? "").join("")
};
}
function constant(text) {
return () => text;
}
function placeholder$1(name, path, place) {
let special = specials.get(name);
return special === void 0 ? name.startsWith("param.") ? paramPlaceholder(name.slice(6), path, place) : name.startsWith("key:") ? keyPlaceholder(name.slice(4), path, place) : name.includes("[].") ? columnPlaceholder(name, path, place) : countPlaceholder(name, place) ?? factPlaceholder(name, path, place) : special;
}
const specials = new Map([
["plan.label", {
meaning: "run",
show: ({ scope }) => safeText(scope.plan.label)
}],
["group.count", {
meaning: "number",
show: ({ group }) => formatValue(group.count)
}],
["group.paths", {
meaning: "list of files",
show: ({ group }) => joined$1(group.paths.map(safeText))
}],
["here", {
meaning: "setting",
fact: "here",
show: ({ placed }) => setting$1(placed)
}]
]);
function setting$1(fact) {
if (fact?.nativeKey === void 0) return;
let value = fact.value === null || Array.isArray(fact.value) ? void 0 : fact.raw;
return `\`${safeText(fact.nativeKey)}${value === void 0 ? "" : `: ${safeText(value)}`}\``;
}
function paramPlaceholder(name, path, place) {
let fallback = Object.hasOwn(place.params, name) ? place.params[name] : void 0;
if (fallback === void 0) place.complaints.value(path, `unknown param "${name}" in a placeholder${didYouMean(name, Object.keys(place.params))}`);
else return {
meaning: name,
show: ({ scope }) => formatValue(scope.params[name] ?? fallback)
};
}
function keyPlaceholder(key, path, place) {
place.onKey?.(path);
let find = keyPattern(key);
return {
meaning: "value",
fact: `key:${key}`,
show: ({ scope }) => {
let raws = find(scope.plan).flatMap(({ fact }) => fact.raw === void 0 ? [] : [safeText(fact.raw)]);
return raws.length === 0 ? void 0 : joined$1(raws);
}
};
}
function columnPlaceholder(name, path, place) {
let kind = factKind(name), [list, field] = name.split("[].");
return kind === void 0 || list === void 0 || field === void 0 ? unknownName(name, path, place) : {
meaning: kind.meaning,
fact: list,
show: ({ scope }) => {
let texts = columnOf(scope.plan.facts, list, field, kind);
return texts.length === 0 ? void 0 : joined$1([...new Set(texts)]);
}
};
}
function columnOf(facts, list, field, kind) {
let count = facts.get(list)?.value, texts = [];
for (let i = 0; i < (typeof count == "number" ? Math.min(count, 1e3) : 0); i++) {
let fact = facts.get(`${list}[${i}].${field}`);
isKnown$1(fact) && texts.push(formatFact(fact, kind));
}
return texts;
}
function countPlaceholder(name, place) {
if (!name.endsWith(".count")) return;
let fact = name.slice(0, -6), kind = factKind(vocabularyName(fact, place.list));
if (kind !== void 0 && [
"list",
"texts",
"integers"
].includes(kind.type)) return {
meaning: "number",
fact,
show: ({ scope }) => {
let found = findFact(scope, fact);
if (isKnown$1(found)) return formatValue(typeof found.value == "object" ? found.value.length : found.value);
}
};
}
function factPlaceholder(name, path, place) {
let kind = isItemName(name) && place.list === null ? void 0 : factKind(vocabularyName(name, place.list));
return kind === void 0 ? unknownName(name, path, place) : {
meaning: kind.meaning,
fact: name,
show: ({ scope }) => {
let fact = findFact(scope, fullName(scope, name));
return isKnown$1(fact) ? formatFact(fact, kind) : void 0;
}
};
}
function unknownName(name, path, place) {
let known = [
...specials.keys(),
...askableNames(place.list),
...Object.keys(vocabulary)
];
place.complaints.value(path, `unknown placeholder "{${name}}"${didYouMean(name, known)}`);
}
// src/policy/problem.ts
function newComplaints() {
let list = [];
return {
list,
key: (path, message) => list.push({
path,
on: "key",
message
}),
value: (path, message) => list.push({
path,
on: "value",
message
})
};
}
function problemLine(problem, text) {
let { line, column } = positionAt(lineStarts(text), problem.at.start);
return `${problem.at.file}:${line}:${column}: ${problem.message}`;
}
// src/policy/compile.ts
function compilePolicy(policy, options = {}) {
let complaints = newComplaints(), seen = new Set(), make = options.checked ? onFirstUse(policy.policy, complaints) : atOnce, rules = policy.rules.map((rule, i) => {
seen.has(rule.id) && complaints.value([
"rules",
i,
"id"
], `there are two rules "${rule.id}"`), seen.add(rule.id);
let place = {
params: rule.params ?? {},
list: null,
complaints,
...make.parts
}, compiled = compileRule(policy.policy, rule, ["rules", i], place, make);
return {
...compiled,
docs: options.theirs ? rule.url ?? policy.url ?? null : docsPath(compiled.id)
};
});
return complaints.list.length === 0 ? {
ok: !0,
rules
} : {
ok: !1,
complaints: complaints.list
};
}
const atOnce = {
checked: !1,
parts: {},
condition: (make) => make(),
message: (make) => make()
};
function onFirstUse(policy, complaints) {
let sound = (part) => {
let [first] = complaints.list;
if (first !== void 0) throw Error(`policy ${policy}: ${first.message} (${first.path.join(".")})`);
return part;
};
return {
checked: !0,
parts: { sound },
condition: (make) => {
let part, made = () => (part ??= sound(make()), part);
return {
decide: (scope) => (part ?? made()).decide(scope),
reasons: (scope) => made().reasons(scope),
needs: (scope, into) => made().needs(scope, into)
};
},
message: (make) => {
let part, made = () => (part ??= sound(make()), part);
return {
say: (saying) => made().say(saying),
get bare() {
return made().bare;
}
};
}
};
}
const sftLike = new Set([
"sft",
"continued-pretraining",
"classification"
]), trainOnly = new Set(["train"]);
function compileRule(policy, rule, path, base, make) {
let list = rule.each !== void 0 && checkList$1(rule.each, [...path, "each"], base) ? rule.each : null, onKey = (at) => {
rule.frameworks === void 0 && base.complaints.value(at, "native keys mean something only within a framework; give the rule \"frameworks\"");
}, place = {
...base,
list,
onKey
};
make.checked || checkCombination(rule, path, place);
let condition = (data, ...at) => make.condition(() => compileCondition(data, [...path, ...at], place)), message = (text, field) => make.message(() => compileMessage(text, [...path, field], place));
return {
id: `${policy}/${rule.id}`,
policy,
rule,
...looksAt(rule),
objectives: objectivesOf(rule, path, place),
when: rule.when === void 0 ? always$1 : condition(rule.when, "when"),
silentWhen: rule.silentWhen === void 0 ? null : condition(rule.silentWhen, "silentWhen"),
severityWhen: (rule.severityWhen ?? []).map(({ severity, when }, i) => ({
severity,
when: condition(when, "severityWhen", i, "when")
})),
message: message(rule.message, "message"),
advice: rule.advice === void 0 ? null : message(rule.advice, "advice"),
fix: rule.fix === void 0 ? null : compileFix(rule.fix, [...path, "fix"], place),
at: make.checked ? rule.at ?? [] : checkPlaces(rule.at ?? [], [...path, "at"], place)
};
}
function looksAt(rule) {
return {
kinds: rule.kinds === void 0 ? trainOnly : new Set(rule.kinds),
frameworks: rule.frameworks === void 0 ? null : new Set(rule.frameworks),
each: rule.each ?? null,
isDated: rule.since !== void 0 || rule.until !== void 0,
mandatory: rule.mandatory ?? !1
};
}
function objectivesOf(rule, path, place) {
let { objectives = "sft-like" } = rule;
return objectives === "any" ? null : typeof objectives == "string" ? sftLike : (objectives.forEach((objective, i) => {
if (objectiveKinds.some((known) => known === objective)) return;
let hint = didYouMean(objective, objectiveKinds);
place.complaints.value([
...path,
"objectives",
i
], `unknown objective "${objective}"${hint}`);
}), new Set(objectives));
}
function checkCombination(rule, path, place) {
rule.when === void 0 && rule.each === void 0 && place.complaints.value(path, `rule "${rule.id}" needs "when" or "each"`);
for (let field of ["groupBy", "groupAtLeast"]) rule[field] !== void 0 && rule.scope !== "project" && place.complaints.key([...path, field], `"${field}" needs "scope: project"`);
rule.groupBy?.forEach((name, i) => {
checkFact(name, [
...path,
"groupBy",
i
], place);
});
}
function checkPlaces(at, path, place) {
return at.forEach((name, i) => {
typeof name == "object" ? checkKey(name.key, [
...path,
i,
"key"
], place) : isColumn(name) || checkFact(name, [...path, i], place);
}), at;
}
function isColumn(name) {
return name.includes("[].") && factKind(name) !== void 0;
}
function compileFix(fix, path, place) {
fix.fact !== void 0 && checkFact(fix.fact, [...path, "fact"], place);
let change = changeOf(fix, path, place), ways = [
"renameKey",
"replaceValue",
"deleteKey"
].filter((way) => Object.hasOwn(fix, way));
return change === null || ways.length !== 1 ? (place.complaints.value(path, "a fix is one of renameKey, replaceValue or deleteKey"), null) : {
safe: fix.safe,
fact: fix.fact ?? null,
change
};
}
function changeOf(fix, path, place) {
if (fix.renameKey !== void 0) return {
kind: "rename",
to: compileMessage(fix.renameKey.to, [
...path,
"renameKey",
"to"
], place)
};
if (fix.replaceValue !== void 0) {
let value = fix.replaceValue.with;
return {
kind: "replace",
to: compileMessage(String(value), [
...path,
"replaceValue",
"with"
], place),
quoted: typeof value == "string"
};
}
return fix.deleteKey === !0 ? { kind: "delete" } : null;
}
function paramFaults(rule, params) {
let known = rule.params ?? {};
return Object.entries(params).flatMap(([name, value]) => {
let fallback = Object.hasOwn(known, name) ? known[name] : void 0;
return fallback === void 0 ? [`unknown param "${name}"${didYouMean(name, Object.keys(known))}`] : shapeOf(value) === shapeOf(fallback) ? [] : [`param "${name}" expects ${shapeOf(fallback)}`];
});
}
function shapeOf(value) {
return Array.isArray(value) ? `a list of ${shapeOf(value[0]).replace(/^an? /, "")}s` : typeof value == "boolean" ? "true or false" : `a ${typeof value == "string" ? "text" : typeof value}`;
}
// src/policy/fix.ts
function fixOf(fix, placed, saying, text) {
let fact = fix.fact === null ? placed : findFact(saying.scope, fix.fact);
if (fact === void 0) return null;
let edit = editOf(fix.change, fact, saying, text);
return edit === null ? null : {
safe: fix.safe,
edits: [edit]
};
}
function editOf(change, fact, saying, text) {
switch (change.kind) {
case "rename": return rename(fact, change.to.say(saying), saying.scope.plan, text);
case "replace": return replace(fact, change.to.say(saying), change.quoted, text);
case "delete": return remove(fact, text);
}
}
const simpleKey = /^[\w.-]+$/;
function rename(fact, to, plan, text) {
let { keyAt, nativeKey } = fact;
if (keyAt === void 0 || nativeKey === void 0 || !simpleKey.test(to)) return null;
let dot = nativeKey.lastIndexOf("."), last = nativeKey.slice(dot + 1), sibling = nativeKey.slice(0, dot + 1) + to;
if (plan.native.some((key) => key.path === sibling)) return null;
let at = within$2(keyAt, last, text);
return at === null ? null : {
at,
text: to
};
}
const simpleValue = /^(?:[A-Za-z][\w./-]*|[-+]?\d+(?:\.\d+)?(?:e[-+]\d+)?)$/;
function replace(fact, to, isText, text) {
let { at, raw } = fact;
if (at === void 0 || raw === void 0) return null;
let inner = within$2(at, raw, text);
if (inner === null) return null;
let wasQuoted = inner.start !== at.start;
return isText ? simpleValue.test(to) ? wasQuoted || !at.file.endsWith(".json") ? {
at: inner,
text: to
} : {
at,
text: JSON.stringify(to)
} : null : {
at,
text: to
};
}
function within$2(span, expected, text) {
let source = text(span.file)?.slice(span.start, span.end);
return source === expected ? span : !(source !== void 0 && /^(["']).*\1$/s.test(source)) || source.slice(1, -1) !== expected ? null : {
...span,
start: span.start + 1,
end: span.end - 1
};
}
function remove(fact, text) {
let { at, keyAt } = fact, source = keyAt === void 0 ? void 0 : text(keyAt.file);
if (at === void 0 || keyAt === void 0 || source === void 0 || at.file !== keyAt.file) return null;
let start = source.lastIndexOf("\n", keyAt.start - 1) + 1, newline = source.indexOf("\n", at.end), end = newline < 0 ? source.length : newline + 1, before = source.slice(start, keyAt.start), after = source.slice(at.end, end);
return /^\s*$/.test(before) && /^\s*(#.*)?\s*$/.test(after) ? {
at: {
file: at.file,
start,
end
},
text: ""
} : null;
}
function placeOf$5(scope, rule, used) {
let candidates = [...namedPlaces(scope, rule, used), ...used].flatMap((one) => written(scope.plan.facts, one, 4).slice(0, 1));
return candidates.find(({ at: span }) => span.file === scope.plan.path) ?? candidates[0];
}
function namedPlaces(scope, { at, when }, used) {
let involved = new Set(used.map(({ name }) => name)), asked = keysOf$1(when), named = at.map((place) => ({
found: usedAt(scope, place, used),
asked: typeof place == "object" && asked.has(place.key)
})), tookPart = ({ name }) => involved.has(name), some = named.some((one) => one.asked && one.found.some(tookPart));
return named.flatMap((one) => some && one.asked ? one.found.filter(tookPart) : one.found);
}
function keysOf$1(condition) {
if (typeof condition != "object" || !condition) return new Set();
let own = "key" in condition && typeof condition.key == "string" ? [condition.key] : [];
return new Set([...own, ...Object.values(condition).flatMap((part) => [...keysOf$1(part)])]);
}
function usedAt(scope, place, used) {
if (typeof place == "object") return keyPattern(place.key)(scope.plan);
if (place.includes("[].")) return columnAt(scope, place, used);
let fact = findFact(scope, place);
return fact === void 0 ? [] : [{
name: fullName(scope, place),
fact
}];
}
function columnAt(scope, column, used) {
let [list = "", field = ""] = column.split("[]."), records = (recordsOf$2(scope, list) ?? []).map(({ item }) => item ?? ""), involved = records.filter((record) => used.some(({ name }) => name.startsWith(`${record}.`)));
return (involved.length > 0 ? involved : records).flatMap((record) => {
let name = `${record}.${field}`, fact = scope.plan.facts.get(name);
return fact === void 0 ? [] : [{
name,
fact
}];
});
}
function written(facts, { name, fact }, depth) {
let at = spanOf$1(fact);
return at === void 0 ? depth === 0 ? [] : (fact.from ?? []).flatMap((source) => {
let from = facts.get(source);
return from === void 0 ? [] : written(facts, {
name: source,
fact: from
}, depth - 1);
}) : [{
name,
fact,
at
}];
}
function spanOf$1(fact) {
let { at, keyAt } = fact;
return at === void 0 ? keyAt : keyAt === void 0 || keyAt.file !== at.file || keyAt.start > at.start ? at : {
file: at.file,
start: keyAt.start,
end: Math.max(at.end, keyAt.end)
};
}
function relatedOf(scope, used, primary, more) {
let places = used.flatMap((one) => [...written(scope.plan.facts, one, 4).map(explained), ...one.fact.also ?? []]), seen = new Set([spanKey(primary)]), distinct = [];
for (let place of [...more, ...places]) {
let key = spanKey(place.at);
seen.has(key) || (seen.add(key), distinct.push(place));
}
return distinct.slice(0, 20);
}
function explained({ name, fact, at }) {
let kind = factKind(name), meaning = kind?.meaning ?? fact.nativeKey ?? name;
return !isKnown$1(fact) || fact.value === !0 ? {
at,
message: meaning
} : {
at,
message: `${meaning}: ${formatFact(fact, kind)}`
};
}
function spanKey(span) {
return `${span.start}:${span.end}:${span.file}`;
}
function weigh({ scope, used, base, chosen, keepsSeverity }) {
let confidence = confidenceOf(used);
if (confidence < .5) return null;
let low = confidence < .8, severity = low ? lowered(base) : base;
return !chosen && !keepsSeverity && isPractice(scope) && (severity = lowered(severity)), severity === "error" && restsOnInference(scope, used) && (severity = "warning"), {
severity,
confidence: low ? "low" : "high"
};
}
function lowered(severity) {
return severities[severities.indexOf(severity) + 1] ?? "info";
}
const practicePurposes = new Set([
"research",
"example",
"smoke-test"
]);
function isPractice({ plan }) {
let purpose = textOf$1(plan.facts, "intent.purpose");
return textOf$1(plan.facts, "plan.setting") === "gallery" || purpose !== void 0 && practicePurposes.has(purpose);
}
function restsOnInference({ plan }, used) {
let inferred = knownValue(plan.facts, "intent.inferred") === !0;
return used.some(({ name, fact }) => name.startsWith("intent.") && (inferred || (fact.confidence ?? 1) < 1));
}
// src/policy/evaluate.ts
function evaluate(rules, plans, settings = {}) {
let scopes = [...plans].sort(byPathThenOrder).map(outermost$1), text = settings.textOf ?? (() => void 0), undecided = [], needs = new Set(), all = rules.map((rule) => ({
rule,
hits: [],
hasLooked: !1
})), rulesFor = rulesByFile(all);
for (let scope of scopes) {
let objective = objectiveOf(scope.plan);
for (let held of rulesFor(scope.plan)) {
let setting = settingOf$1(held.rule, scope.plan, settings);
if (setting === null) continue;
held.hasLooked = !0;
let fit = objectiveFit(held.rule, objective);
fit === "other" || hold(held, scope, fit, setting, needs) || (undecided.push({
rule: held.rule.id,
plan: scope.plan.id,
needs: [...needs]
}), needs.clear());
}
}
let findings = all.flatMap(({ rule, hits }) => reported(rule, hits, text)), rulesHeld = all.filter(({ hasLooked }) => hasLooked).length;
return {
findings: finish(findings),
undecided,
rulesHeld
};
}
const noParams = {}, noSetting = {};
function outermost$1(plan) {
return {
plan,
item: null,
params: noParams
};
}
function byPathThenOrder(a, b) {
return a.path < b.path ? -1 : +(a.path > b.path);
}
function rulesByFile(all) {
let known = new Map();
return ({ kind, framework }) => {
let key = `${kind} ${framework}`, looking = known.get(key) ?? all.filter(({ rule }) => rule.kinds.has(kind) && (rule.frameworks === null || rule.frameworks.has(framework)));
return known.set(key, looking), looking;
};
}
function settingOf$1(rule, plan, settings) {
if (rule.isDated && !inVersions(rule, settings.versionOf?.(plan.framework))) return null;
let setting = settings.settingFor?.(rule.id, plan.path) ?? noSetting;
return rule.mandatory ? {
...setting,
severity: raised(setting.severity, rule.rule.severity)
} : setting.severity === "off" ? null : setting;
}
function raised(wanted, own) {
let order = [
"error",
"warning",
"info",
"off"
];
return wanted === void 0 || wanted === "off" ? own : order.indexOf(wanted) < order.indexOf(own) ? wanted : own;
}
function inVersions({ rule }, version) {
let against = (bound) => version === void 0 ? 1 : compareVersions$1(version, bound) ?? 1;
return rule.since !== void 0 && against(rule.since) < 0 ? !1 : rule.until === void 0 || against(rule.until) < 0;
}
function hold({ rule, hits }, plain, objective, setting, needs) {
let outer = setting.params === void 0 ? plain : {
...plain,
params: setting.params
};
if (rule.each === null) return holdOne(rule, outer, objective, setting, {
hits,
needs
});
let records = recordsOf$2(outer, rule.each);
if (records === null) return needs.add(rule.each), !1;
let decided = !0;
for (let record of records) holdOne(rule, record, objective, setting, {
hits,
needs
}) || (decided = !1);
return decided;
}
function holdOne(rule, scope, objective, setting, into) {
let truth = truthOf(rule, scope, objective);
return truth === "true" && into.hits.push(...hitOf(rule, scope, setting)), truth !== "undecided" || (addNeeds(rule, scope, objective, into.needs), !1);
}
function objectiveOf({ kind, facts }) {
return kind === "train" ? textOf$1(facts, "objective.kind") ?? null : void 0;
}
function objectiveFit({ objectives }, objective) {
return objectives === null || objective === void 0 ? "fits" : objective === null ? "unknown" : objectives.has(objective) ? "fits" : "other";
}
function truthOf(rule, scope, objective) {
let { when, silentWhen } = rule, truth = when.decide(scope), silent = truth === "false" ? "false" : silentWhen?.decide(scope) ?? "false";
return truth === "false" || silent === "true" ? "false" : truth === "undecided" || objective === "unknown" || unknownGroup(rule, scope).length > 0 || silent === "undecided" && silentWhen !== null && openSilence(silentWhen, scope).length > 0 ? "undecided" : "true";
}
function openSilence(silentWhen, scope) {
let needs = new Set();
return silentWhen.needs(scope, needs), [...needs].filter((name) => mayBeSaidElsewhere(scope, name));
}
function addNeeds(rule, scope, objective, into) {
let { when, silentWhen } = rule;
if (when.decide(scope) === "undecided") when.needs(scope, into);
else if (silentWhen?.decide(scope) === "undecided") for (let name of openSilence(silentWhen, scope)) into.add(name);
objective === "unknown" && into.add("objective.kind");
for (let name of unknownGroup(rule, scope)) into.add(name);
}
function mayBeSaidElsewhere({ plan }, name) {
if (name.startsWith("key:")) {
let path = name.slice(4);
return plan.native.some((key) => key.path === path);
}
return openFacts.plan !== plan && (openFacts = {
plan,
names: openNames(plan)
}), openFacts.names.has(name);
}
let openFacts = {
plan: null,
names: new Set()
};
function openNames(plan) {
let names = new Set();
return plan.facts.forEach(({ state }, name) => {
(state === "external" || state === "unresolved") && names.add(genericName(name));
}), names;
}
function unknownGroup({ rule }, scope) {
return (rule.groupBy ?? []).filter((name) => !isKnown$1(findFact(scope, name)));
}
function hitOf(rule, scope, setting) {
let reasons = rule.when.reasons(scope), placed = placeOf$5(scope, {
at: rule.at,
when: rule.rule.when
}, reasons), used = placed === void 0 ? reasons : [...reasons, placed], chosen = setting.severity === "off" ? void 0 : setting.severity, { base, because } = chosen === void 0 ? severityCase$1(rule, scope) : {
base: chosen,
because: []
}, weight = weigh({
scope,
base,
chosen: chosen !== void 0 && !rule.mandatory,
used: [...used, ...because],
keepsSeverity: rule.rule.keepsSeverity ?? !1
});
return weight === null ? [] : [{
scope,
used: [...used, ...because],
weight,
placed
}];
}
function severityCase$1(rule, scope) {
for (let { severity, when } of rule.severityWhen) {
if (when.decide(scope) !== "true") continue;
let because = when.reasons(scope);
if (because.every(({ fact }) => (fact.confidence ?? 1) >= .8)) return {
base: severity,
because
};
}
return {
base: rule.rule.severity,
because: []
};
}
function reported(rule, hits, text) {
return rule.rule.scope === "project" ? [...groupsOf(rule, hits)].flatMap(([key, group]) => {
let [first, ...others] = group;
if (first === void 0 || group.length < (rule.rule.groupAtLeast ?? 1)) return [];
let paths = [...new Set(group.map(({ scope }) => scope.plan.path))];
return [{
...findingOf(rule, first, {
count: group.length,
paths
}, others.flatMap(alsoIn), text),
identity: {
rule: rule.id,
path: "",
plan: "",
fact: key
}
}];
}) : hits.map((hit) => findingOf(rule, hit, {
count: 1,
paths: [hit.scope.plan.path]
}, [], text));
}
function groupsOf({ rule }, hits) {
let groups = new Map();
for (let hit of hits) {
let key = JSON.stringify((rule.groupBy ?? []).map((name) => findFact(hit.scope, name)?.value)), group = groups.get(key);
group === void 0 ? groups.set(key, [hit]) : group.push(hit);
}
return groups;
}
function alsoIn({ scope, placed }) {
return placed === void 0 ? [] : [{
at: placed.at,
message: `${scope.plan.label} too`
}];
}
function findingOf(rule, hit, group, others, text) {
let { scope, placed, used, weight } = hit, { plan } = scope, at = placed?.at ?? {
file: plan.path,
start: 0,
end: 0
}, saying = {
scope,
group,
...placed === void 0 ? {} : { placed: placed.fact }
}, fact = placed?.name ?? used[0]?.name ?? "";
return {
finding: {
rule: rule.id,
severity: weight.severity,
confidence: weight.confidence,
message: rule.message.say(saying),
...rule.advice === null ? {} : { advice: rule.advice.say(saying) },
plan: plan.id,
at,
fact,
related: relatedOf(scope, used, at, others),
guidance: rule.rule.guidance ?? [],
...rule.docs === null ? {} : { docs: rule.docs },
fix: rule.fix === null ? null : fixOf(rule.fix, placed?.fact, saying, text),
suppressed: null
},
identity: {
rule: rule.id,
path: plan.path,
plan: plan.id,
fact: stableName(scope, fact)
}
};
}
const nameFields = [
"name",
"id",
"key",
"path",
"fact",
"task",
"suite"
];
function stableName(scope, fact) {
if (scope.item === null) return fact;
for (let field of nameFields) {
let name = textOf$1(scope.plan.facts, `${scope.item}.${field}`);
if (name !== void 0) return `${genericName(fact)}=${name}`;
}
return fact;
}
function finish(unfinished) {
let fingerprint = fingerprints();
return unfinished.sort((a, b) => compareFindings(a.finding, b.finding)).map(({ finding, identity }) => ({
...finding,
fingerprint: fingerprint(identity)
}));
}
function compareFindings(a, b) {
return compareText(a.at.file, b.at.file) || a.at.start - b.at.start || compareText(a.rule, b.rule) || compareText(a.plan ?? "", b.plan ?? "");
}
function compareText(a, b) {
return a < b ? -1 : +(a > b);
}
// src/policy/examples.ts
function runExamples(rule, examples, lint) {
return examples.map((example, index) => {
let bad = "bad" in example, { why } = bad ? example.bad : example.good;
return {
rule,
index,
kind: bad ? "bad" : "good",
...why === void 0 ? {} : { why },
failure: bad ? badFailure(rule, example.bad, lint) : goodFailure(rule, example.good, lint)
};
});
}
function badFailure(rule, bad, lint) {
let outcome = lint(bad.files), wanted = typeof bad.at == "string" ? bad.at : `${bad.at.file}:${bad.at.line}`, places = outcome.findings.filter((finding) => finding.rule === rule).map((finding) => ({
at: placeIn(bad.files, finding),
severity: finding.severity
})), here = places.find(({ at }) => at === wanted);
return here !== void 0 && (bad.severity === void 0 || bad.severity === here.severity) ? null : `expected: ${bad.severity === void 0 ? wanted : `${wanted} ${bad.severity}`}\n   found: ${places.length > 0 ? places.map(({ at, severity }) => `${at} ${severity}`).join("\n          ") : absence(rule, outcome)}`;
}
function goodFailure(rule, good, lint) {
let found = lint(good.files).findings.filter((finding) => finding.rule === rule);
return found.length === 0 ? null : `expected: nothing\n   found: ${found.map((finding) => `${placeIn(good.files, finding)} ${finding.severity}: ${finding.message}`).join("\n          ")}`;
}
function absence(rule, { undecided = [] }) {
let needs = undecided.filter((entry) => entry.rule === rule).flatMap((entry) => entry.needs);
return needs.length === 0 ? "nothing; the condition is false, or no plan was read" : `nothing; undecided, would be decided by ${[...new Set(needs)].join(", ")}`;
}
function placeIn(files, { at }) {
let text = Object.hasOwn(files, at.file) ? files[at.file] ?? "" : "";
return `${at.file}:${positionAt(lineStarts(text), at.start).line}`;
}
// src/policy/guarantee.ts
function unguaranteed(compiled) {
let { rule } = compiled, known = rule.when === void 0 ? new Set() : knownFrom(rule.when, !0);
rule.each !== void 0 && known.add(rule.each);
let shown = [...compiled.message.bare, ...compiled.advice?.bare ?? []], certain = (name) => known.has(name) || name.startsWith("plan.") || rule.each !== void 0 && namesRecord(rule.each, name);
return [...new Set(shown.filter((name) => !certain(name)))];
}
const naming = {
"keys.unknown": [
"name",
"handling",
"version"
],
"keys.withoutPlugin": ["name", "plugin"],
"keys.renamed": ["name", "to"],
"keys.gone": ["name", "until"],
"keys.repeated": ["name"],
"keys.textNumbers": [
"name",
"raw",
"number"
],
"keys.nullTexts": ["name", "raw"],
"keys.wrongTypes": [
"name",
"raw",
"expected"
],
"keys.wrongValues": [
"name",
"raw",
"allowed"
],
"keys.outOfRange": [
"name",
"raw",
"bound"
],
"keys.conflicts": [
"fact",
"name",
"here",
"there",
"other",
"file",
"outcome"
],
secrets: ["key"]
};
function namesRecord(list, name) {
return (Object.hasOwn(naming, list) ? naming[list] : void 0)?.some((field) => name === `item.${field}`) ?? !1;
}
function knownFrom(condition, truth) {
if (!isRecord$2(condition)) return new Set();
if (Array.isArray(condition.all)) return combine(condition.all, truth, truth);
if (Array.isArray(condition.any)) return combine(condition.any, truth, !truth);
if (condition.not !== void 0) return knownFrom(condition.not, !truth);
for (let head of [
"some",
"every",
"count"
]) if (typeof condition[head] == "string") return quantifierKnows(head, condition, truth);
return leafKnows(condition, truth);
}
function combine(parts, truth, throughEach) {
let [first = new Set(), ...others] = parts.map((part) => knownFrom(part, truth));
return throughEach ? new Set([...first, ...others.flatMap((names) => [...names])]) : new Set([...first].filter((name) => others.every((names) => names.has(name))));
}
function quantifierKnows(head, condition, truth) {
let list = String(condition[head]);
return head === "some" && !truth ? new Set() : new Set([list, ...referred(condition)]);
}
function leafKnows(leaf, truth) {
let subject = typeof leaf.fact == "string" ? leaf.fact : `key:${String(leaf.key)}`, asked = Object.keys(leaf).filter((key) => operators.has(key)), telling = asked.filter((name) => tellsValue(name, leaf[name], truth)), known = truth ? telling.length > 0 : telling.length === asked.length;
return new Set([...known ? [subject] : [], ...known && truth ? referred(leaf) : []]);
}
function tellsValue(name, wanted, truth) {
let operator = operators.get(name);
return operator === void 0 ? !1 : operator.asks === "value" ? !(operator.orUnset && truth) : operator.judge("unset") !== (wanted === truth);
}
function referred(condition) {
return Object.entries(condition).flatMap(([key, value]) => {
if (!operators.has(key) || !isRecord$2(value)) return [];
let { fact, sum, product } = value;
return typeof fact == "string" ? [fact] : (Array.isArray(sum) ? sum : Array.isArray(product) ? product : []).map(String);
});
}
// src/policy/in-words.ts
function conditionInWords(condition, params = {}, list = null) {
return lines(condition, {
params,
list
}).map((line) => line.replace(/\s+$/, ""));
}
function lines(condition, around) {
let why = typeof condition.why == "string" ? ` \u2014 ${condition.why}` : "";
return isNested(condition, "all") ? group(`all of${why}`, condition.all, around) : isNested(condition, "any") ? group(`any of${why}`, condition.any, around) : isOf$1(condition, "not") ? nested(`not${why}`, condition.not, around) : isOf$1(condition, "some") ? records(`at least one of ${named$4(condition.some, around)}${why}`, condition.some, condition, around) : isOf$1(condition, "every") ? records(`each of ${named$4(condition.every, around)}${why}`, condition.every, condition, around) : isOf$1(condition, "count") ? counted$1(condition, around, why) : [leaf(condition, around) + why];
}
const isOf$1 = (condition, key) => key in condition, isNested = (condition, key) => key in condition;
function group(head, parts, around) {
return [head, ...parts.flatMap((part) => lines(part, around)).map((line) => `  ${line}`)];
}
function nested(head, inner, around) {
return [head, ...lines(inner, around).map((line) => `  ${line}`)];
}
function records(head, list, { where }, around) {
return nested(head, where, {
...around,
list: String(list)
});
}
function counted$1(condition, around, why) {
let bounds = comparisons(condition, [
"count",
"where",
"why"
], around), head = `the number of ${named$4(condition.count, around)} ${bounds}${why}`;
return condition.where === void 0 ? [head] : records(`${head}, counting those with`, condition.count, condition, around);
}
function leaf(condition, around) {
return `${"key" in condition ? `the key \`${String(condition.key)}\`` : named$4(condition.fact, around)} ${comparisons(condition, [
"fact",
"key",
"why"
], around)}`;
}
function named$4(name, { list }) {
let fact = String(name), kind = factKind(vocabularyName(fact, list));
return kind === void 0 ? `\`${fact}\`` : `${kind.meaning} (\`${fact}\`)`;
}
function comparisons(condition, skip, around) {
return Object.entries(condition).filter(([operator]) => !skip.includes(operator)).map(([operator, value]) => compared(operator, value, around)).join(" and ");
}
const words = {
equals: "is %",
notEquals: "is not %",
equalsOrUnset: "is % or not given",
in: "is one of %",
notIn: "is none of %",
greater: "is above %",
atLeast: "is at least %",
less: "is below %",
atMost: "is at most %",
multipleOf: "is a multiple of %",
contains: "holds %",
containsAny: "holds one of %",
containsOnly: "holds nothing but %",
matches: "looks like %",
startsWith: "starts with %",
countEquals: "number %",
countGreater: "number more than %",
countAtLeast: "number at least %",
countLess: "number fewer than %",
versionAtLeast: "is version % or later",
onOrAfter: "is % or later"
}, yesNo = {
exists: ["is given", "is not given"],
declared: ["is written", "is not written"],
unset: ["is not given", "is given or decided"]
};
function compared(operator, value, around) {
let pair = yesNo[operator];
return pair ? value === !1 ? pair[1] : pair[0] : (words[operator] ?? `${operator} %`).replace("%", () => operand(value, around));
}
function operand(value, around) {
if (Array.isArray(value)) return value.map(String).join(", ");
if (typeof value != "object" || !value) return String(value);
let { param, times, ...rest } = value;
if (param !== void 0) return `${String(around.params[String(param)])} (\`params.${String(param)}\`)`;
let [[kind, of] = ["", ""]] = Object.entries(rest), scale = times === void 0 ? "" : ` times ${String(times)}`;
return kind === "sum" || kind === "product" ? `${(Array.isArray(of) ? of : [of]).map((part) => operandPart(part, around)).join(kind === "sum" ? " + " : " \u00d7 ")}${scale}` : kind === "keys" ? `the values of \`${String(of)}\`` : (kind === "key" ? `the key \`${String(of)}\`` : named$4(of, around)) + scale;
}
const operandPart = (part, around) => typeof part == "object" && part ? `the key \`${String(Object.values(part)[0])}\`` : named$4(part, around);
// src/syntax/resolve.ts
function resolve$9(scalar, dialect) {
return scalar.tag === void 0 ? scalar.style === "plain" ? resolvePlain(scalar.text, dialect) : scalar.text : resolveTagged(scalar.text, scalar.tag, dialect);
}
function numberFrom(text) {
let trimmed = text.trim();
return pythonFloat.test(trimmed) ? finite(Number(trimmed.replaceAll("_", ""))) : null;
}
function booleanFrom(text) {
let word = text.trim().toLowerCase();
return trueWords.has(word) ? !0 : !falseWords.has(word) && null;
}
const pythonFloat = /^[-+]?(?:\d+(?:_\d+)*(?:\.(?:\d+(?:_\d+)*)?)?|\.\d+(?:_\d+)*)(?:[eE][-+]?\d+(?:_\d+)*)?$/, trueWords = new Set([
"true",
"t",
"yes",
"y",
"on",
"1"
]), falseWords = new Set([
"false",
"f",
"no",
"n",
"off",
"0"
]);
function finite(value) {
return Number.isFinite(value) ? value : null;
}
function resolvePlain(text, dialect) {
switch (dialect) {
case "pyyaml": return resolvePython(text, !1);
case "omegaconf": return resolvePython(text, !0);
case "json": return resolveJson(text);
case "yaml-1.2": return resolveCore(text);
}
}
function resolveTagged(text, tag, dialect) {
switch (tag) {
case "str": return text;
case "null": return null;
case "bool": {
let value = resolvePlain(text, dialect);
return typeof value == "boolean" ? value : text;
}
case "int":
case "float": {
if (notANumber.test(text)) return specialNumber(text);
let value = resolvePlain(text, dialect);
return typeof value == "number" ? value : numberFrom(text) ?? text;
}
}
}
const notANumber = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
function specialNumber(text) {
return text.toLowerCase() === ".nan" ? NaN : text.startsWith("-") ? -1e400 : 1e400;
}
const typedStart = /^(?:[-+.0-9~]|null$|Null$|NULL$|[yY][eE]|[nN][oO]|[tT][rR]|[fF][aA]|[oO][nNfF]|$)/;
function resolvePython(text, exponentWithoutSign) {
return typedStart.test(text) ? isNull(text) ? null : pythonTrue.test(text) ? !0 : pythonFalse.test(text) ? !1 : pythonInteger.test(text) ? pythonIntegerValue(text) ?? text : notANumber.test(text) ? specialNumber(text) : pyyamlFloat.test(text) || exponentWithoutSign && omegaconfFloat.test(text) ? pythonFloatValue(text) ?? text : text : text;
}
function isNull(text) {
return text === "" || text === "~" || text === "null" || text === "Null" || text === "NULL";
}
const pythonTrue = /^(?:yes|Yes|YES|true|True|TRUE|on|On|ON)$/, pythonFalse = /^(?:no|No|NO|false|False|FALSE|off|Off|OFF)$/, pythonInteger = /^(?:[-+]?0b[01_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)$/, pyyamlFloat = /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*)$/, omegaconfFloat = /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+|\.[0-9_]+(?:[eE][-+][0-9]+)?)$/;
function pythonIntegerValue(text) {
let value = unsignedInteger(text.replaceAll("_", "").replace(/^[-+]/, ""));
return Number.isNaN(value) ? null : text.startsWith("-") && value !== 0 ? -value : value;
}
function unsignedInteger(digits) {
return digits.startsWith("0b") || digits.startsWith("0x") ? digits.length > 2 ? Number(digits) : NaN : digits.length > 1 && digits.startsWith("0") ? Number(`0o${digits.slice(1)}`) : digits.includes(":") ? baseSixty(digits) : Number(digits);
}
function pythonFloatValue(text) {
let digits = text.replaceAll("_", "");
if (!digits.includes(":")) return numberOrNull(Number(digits));
let value = baseSixty(digits.replace(/^[-+]/, ""));
return numberOrNull(digits.startsWith("-") ? -value : value);
}
function numberOrNull(value) {
return Number.isNaN(value) ? null : value;
}
function baseSixty(digits) {
return digits.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
}
const jsonNumber = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$/;
function resolveJson(text) {
switch (text) {
case "null":
case "": return null;
case "true": return !0;
case "false": return !1;
case "NaN": return NaN;
case "Infinity": return 1e400;
case "-Infinity": return -1e400;
default: return jsonNumber.test(text) ? Number(text) : text;
}
}
const coreNumber = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/, coreRadix = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/;
function resolveCore(text) {
return typedStart.test(text) ? isNull(text) ? null : /^(?:true|True|TRUE)$/.test(text) ? !0 : /^(?:false|False|FALSE)$/.test(text) ? !1 : coreNumber.test(text) || coreRadix.test(text) ? Number(text) : notANumber.test(text) ? specialNumber(text) : text : text;
}
// src/policy/shape.ts
const text$2 = { is: "text" }, flag$1 = { is: "flag" }, condition = { is: "condition" }, listOf$1 = (of) => ({
is: "list",
of,
notEmpty: !0
}), scalar$1 = [
text$2,
{ is: "number" },
flag$1
], kebab = {
is: "text",
form: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
expects: "lower-case words with hyphens"
}, factName = {
is: "text",
names: "fact"
}, version = {
is: "text",
form: /^\d+(\.\d+)*$/,
expects: "a version in quotes, as \"0.10\""
}, severity$1 = {
is: "text",
oneOf: severities
}, planKinds = [
"train",
"predict",
"eval",
"infer",
"export",
"dataset-registry",
"launcher",
"adapter-artifact",
"job"
], record$1 = (fields) => ({
is: "record",
fields
}), oneOfFields = (fields) => ({
is: "record",
fields,
oneField: !0
}), required = (shape, about) => ({
shape,
about,
required: !0
}), optional = (shape, about) => ({
shape,
about
}), address = {
is: "text",
form: /^https:\/\/\S+$/,
expects: "an https address"
}, source = record$1({
id: required(text$2, "name that rules cite"),
claim: required(text$2, "what it says, in one sentence"),
where: optional(text$2, "heading, page or figure"),
url: optional(address, "address"),
date: optional(text$2, "day it was read or published")
}), severityCase = record$1({
severity: required(severity$1, "severity where the condition is true"),
when: required(condition, "the first case that is true wins")
}), place = {
is: "either",
of: [factName, record$1({ key: required(text$2, "dotted path of a native key") })],
expects: "the name of a fact, or {key: path}"
}, fix = record$1({
safe: required(flag$1, "true where the mend cannot change what the file means beyond what the message says"),
fact: optional(factName, "fact whose place is changed; default: the one that places the finding"),
renameKey: optional(record$1({ to: required(text$2, "the new name; placeholders allowed") }), "another name for the key"),
replaceValue: optional(record$1({ with: required({
is: "either",
of: scalar$1,
expects: "a text, a number or a flag"
}, "the new value") }), "another value"),
deleteKey: optional({
is: "flag",
only: !0
}, "takes the key and its value out")
}), fileTexts = {
is: "dictionary",
of: {
is: "text",
mayBeEmpty: !0
}
}, example = oneOfFields({
bad: optional(record$1({
files: required(fileTexts, "texts by path"),
at: required({
is: "either",
of: [{
is: "text",
form: /^.+:\d+$/,
expects: "\"file:line\""
}, record$1({
file: required(text$2, "path"),
line: required({
is: "integer",
atLeast: 1
}, "line, from 1")
})],
expects: "\"file:line\", or {file, line}"
}, "where the finding must stand"),
severity: optional(severity$1, "severity that the finding must have"),
why: optional(text$2, "what the example shows")
}), "files that the rule must report"),
good: optional(record$1({
files: required(fileTexts, "texts by path"),
why: optional(text$2, "why the rule is silent"),
trap: optional(flag$1, "true where a careless rule would fire")
}), "files that the rule must not report")
}), paramValue = {
is: "either",
of: [...scalar$1, listOf$1({
is: "either",
of: scalar$1,
expects: "a text, a number or a flag"
})],
expects: "a text, a number, a flag or a list of them"
}, rule = record$1({
id: required(kebab, "name of the pattern, without the policy"),
title: required(text$2, "the pattern in a few words"),
url: optional(address, "page about the rule; default: that of the policy"),
severity: required(severity$1, "how bad it is; projects may override it"),
severityWhen: optional(listOf$1(severityCase), "other severities; the first case that is true wins"),
scope: optional({
is: "text",
oneOf: ["plan", "project"]
}, "a finding for each plan (default), or one for each group of plans"),
kinds: optional(listOf$1({
is: "text",
oneOf: planKinds
}), "kinds of plan that the rule looks at; default train"),
frameworks: optional(listOf$1(text$2), "frameworks that the rule looks at; default all"),
since: optional(version, "first framework version that the rule holds for"),
until: optional(version, "first framework version that the rule holds for no more"),
objectives: optional({
is: "either",
of: [{
is: "text",
oneOf: ["sft-like", "any"]
}, listOf$1({
is: "text",
oneOf: objectiveKinds
})],
expects: "sft-like, any, or a list of objectives"
}, "objectives that the rule looks at; default sft-like: sft, continued-pretraining, classification"),
each: optional({
is: "text",
names: "list"
}, "list whose records are judged one by one, as `item.`"),
groupBy: optional(listOf$1(factName), "facts by whose values plans are put together; default: all in one group"),
groupAtLeast: optional({
is: "integer",
atLeast: 1
}, "groups with fewer plans are not reported"),
when: optional(condition, "the condition; only where it is true is anything reported"),
silentWhen: optional(condition, "documented reasons for silence"),
at: optional(listOf$1(place), "what may carry the finding, best first"),
message: required(text$2, "value and reason, with placeholders such as {adapter.rank}"),
advice: optional(text$2, "what to do"),
because: optional(text$2, "why, for people; two or three sentences"),
guidance: optional(listOf$1(text$2), "claims of the guidance"),
evidence: optional(listOf$1(text$2), "further sources"),
checks: optional(listOf$1(kebab), "checks of the frameworks that the rule covers"),
params: optional({
is: "dictionary",
of: paramValue,
keyForm: /^[a-z][A-Za-z0-9]*$/
}, "thresholds that a team may set, with their defaults"),
keepsSeverity: optional(flag$1, "true for destructive and disclosing things: examples do not lower them"),
mandatory: optional(flag$1, "true where settings may neither switch it off nor lower it"),
effect: optional({
is: "text",
oneOf: [
"silent",
"waste",
"load",
"start"
]
}, "a wrong result, lost money, a stop after loading, a stop at the start"),
fix: optional(fix, "a mend"),
examples: optional(listOf$1(example), "tests and documentation in one")
}), policyShape = record$1({
policy: required(kebab, "name of the policy: the part before the slash of its rules\u2019 ids"),
version: required({
is: "integer",
atLeast: 1
}, "counts up when rules change"),
title: required(text$2, "what it is about"),
summary: optional(text$2, "one sentence"),
optIn: optional(flag$1, "true where it runs only if a project asks for it"),
url: optional(address, "page about its rules, which findings link to"),
sources: optional({
is: "list",
of: source
}, "what its rules cite"),
rules: required(listOf$1(rule), "the rules")
}), longestText = 2e4;
function validate(data, shape, path, complaints) {
switch (shape.is) {
case "condition": break;
case "text":
checkText(data, shape, path, complaints);
break;
case "flag":
typeof data == "boolean" ? shape.only !== void 0 && data !== shape.only && complaints.value(path, `expects ${shape.only}`) : complaints.value(path, "expects true or false");
break;
case "number":
case "integer":
checkNumber(data, shape, path, complaints);
break;
case "list":
checkList(data, shape, path, complaints);
break;
case "record":
checkRecord(data, shape, path, complaints);
break;
case "dictionary":
checkDictionary(data, shape, path, complaints);
break;
case "either": checkEither(data, shape, path, complaints);
}
}
function checkText(data, shape, path, complaints) {
if (typeof data != "string") {
let hint = typeof data == "number" || typeof data == "boolean" ? `; put ${data} in quotes` : "";
complaints.value(path, `expects a text${hint}`);
} else if (data === "" && !shape.mayBeEmpty) complaints.value(path, "expects a text; this one is empty");
else if (shape.oneOf !== void 0 && !shape.oneOf.includes(data)) {
let hint = didYouMean(data, shape.oneOf) || `; expects one of ${shape.oneOf.join(", ")}`;
complaints.value(path, `unknown value "${data}"${hint}`);
} else data.length > longestText ? complaints.value(path, `has more than ${longestText} characters`) : shape.form !== void 0 && !shape.form.test(data) && complaints.value(path, `expects ${shape.expects ?? "another form"}`);
}
function checkNumber(data, shape, path, complaints) {
typeof data != "number" || shape.is === "integer" && !Number.isInteger(data) ? complaints.value(path, shape.is === "integer" ? "expects a whole number" : "expects a number") : shape.atLeast !== void 0 && data < shape.atLeast && complaints.value(path, `expects at least ${shape.atLeast}`);
}
function checkList(data, shape, path, complaints) {
if (!Array.isArray(data)) complaints.value(path, "expects a list");
else if (shape.notEmpty && data.length === 0) complaints.value(path, "expects at least one entry");
else for (let [i, one] of data.entries()) validate(one, shape.of, [...path, i], complaints);
}
function checkRecord(data, { fields, oneField }, path, complaints) {
if (!isMap(data)) complaints.value(path, `expects a map with ${Object.keys(fields).slice(0, 4).join(", ")}`);
else {
for (let [key, value] of Object.entries(data)) {
let field = Object.hasOwn(fields, key) ? fields[key] : void 0;
field === void 0 ? complaints.key([...path, key], `unknown key "${key}"${didYouMean(key, Object.keys(fields))}`) : validate(value, field.shape, [...path, key], complaints);
}
oneField && Object.keys(data).length !== 1 && complaints.value(path, `expects one of ${Object.keys(fields).join(", ")}`);
for (let [key, field] of Object.entries(fields)) field.required && !Object.hasOwn(data, key) && complaints.value(path, `"${key}" is missing: ${field.about}`);
}
}
function checkDictionary(data, shape, path, complaints) {
if (!isMap(data)) complaints.value(path, "expects a map");
else for (let [key, value] of Object.entries(data)) shape.keyForm !== void 0 && !shape.keyForm.test(key) && complaints.key([...path, key], `"${key}" is not a name; use letters and digits`), validate(value, shape.of, [...path, key], complaints);
}
function checkEither(data, shape, path, complaints) {
let fitting = shape.of.find((one) => couldBe(data, one));
fitting === void 0 ? complaints.value(path, `expects ${shape.expects}`) : validate(data, fitting, path, complaints);
}
function couldBe(data, shape) {
switch (shape.is) {
case "text": return typeof data == "string";
case "flag": return typeof data == "boolean";
case "number":
case "integer": return typeof data == "number";
case "list": return Array.isArray(data);
default: return isMap(data);
}
}
function isMap(data) {
return typeof data == "object" && !!data && !Array.isArray(data);
}
// src/policy/load.ts
function loadPolicy(text, path, parse) {
let parsed = parse(text, path), broken = [...parsed.problems, ...parsed.documents.flatMap((document) => document.problems)], problem = (message, start, end) => ({
message,
at: {
file: path,
start,
end
}
});
if (broken.length > 0) return {
ok: !1,
problems: broken.map(({ message, start, end }) => problem(message, start, end))
};
let [root, second] = parsed.documents.flatMap(({ root }) => root === null ? [] : [root]);
return root === void 0 ? {
ok: !1,
problems: [problem("the policy is empty", 0, 0)]
} : second === void 0 ? fromTree(root, path) : {
ok: !1,
problems: [problem("a policy file holds one policy", second.start, second.end)]
};
}
function fromTree(root, file) {
let data = dataOf(root), complaints = newComplaints();
if (complainOfRepeats(root, [], (path, key) => complaints.key(path, `"${key}" is written twice`)), validate(data, policyShape, [], complaints), !fits$3(data, complaints)) return {
ok: !1,
problems: placed$2(complaints.list, root, file)
};
let compiled = compilePolicy(data, { theirs: !0 });
return compiled.ok ? {
ok: !0,
policy: data,
rules: compiled.rules
} : {
ok: !1,
problems: placed$2(compiled.complaints, root, file)
};
}
function fits$3(_data, { list }) {
return list.length === 0;
}
function dataOf(node) {
switch (node.kind) {
case "scalar": return resolve$9(node, "yaml-1.2");
case "list": return node.items.map(dataOf);
case "map": return Object.fromEntries([...node.entries].map(([key, entry]) => [key, dataOf(entry.value)]));
}
}
function complainOfRepeats(node, path, complain) {
if (node.kind === "list") for (let [i, item] of node.items.entries()) complainOfRepeats(item, [...path, i], complain);
if (node.kind === "map") for (let [key, entry] of node.entries) entry.earlier !== void 0 && entry.earlier.length > 0 && complain([...path, key], key), complainOfRepeats(entry.value, [...path, key], complain);
}
function placed$2(complaints, root, file) {
return complaints.map(({ path, on, message }) => ({
message: onOneLine(message),
at: spanAt(root, path, on, file)
})).sort((a, b) => a.at.start - b.at.start);
}
function spanAt(root, path, on, file) {
let node = root, entry;
for (let step of path) {
let next = child(node, step);
if (next === void 0) return {
file,
start: node.start,
end: node.end
};
entry = "keyStart" in next ? next : void 0, node = "keyStart" in next ? next.value : next;
}
return on === "key" && entry !== void 0 ? {
file,
start: entry.keyStart,
end: entry.keyEnd
} : {
file,
start: node.start,
end: node.end
};
}
function child(node, step) {
return typeof step == "number" ? node.kind === "list" ? node.items[step] : void 0 : node.kind === "map" ? node.entries.get(step) : void 0;
}
// src/project/paths.ts
function directoryOf(path) {
let slash = path.lastIndexOf("/");
return slash < 0 ? "" : path.slice(0, slash);
}
function fileNameOf$1(path) {
return path.slice(path.lastIndexOf("/") + 1);
}
function relativeTo(folder, path) {
return folder === "" ? path : path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : void 0;
}
function joinPath(folder, reference) {
if (reference === "" || /^([a-z][a-z0-9+.-]*:|[/\\~])/i.test(reference) || reference.includes("\0")) return;
let parts = [];
for (let part of `${folder}/${reference}`.split("/")) if (part !== "" && part !== ".") {
if (part !== "..") parts.push(part);
else if (parts.pop() === void 0) return;
}
return parts.join("/");
}
function foldersAbove$1(path) {
let folders = [];
for (let folder = directoryOf(path);; folder = directoryOf(folder)) if (folders.push(folder), folder === "") return folders;
}
function filesAbove(paths, names, exists) {
let folders = new Set();
for (let path of paths) for (let folder = directoryOf(path); !folders.has(folder); folder = directoryOf(folder)) folders.add(folder);
return [...folders].flatMap((folder) => names.map((name) => folder === "" ? name : `${folder}/${name}`)).filter(exists);
}
// src/project/shell-words.ts
function isShellScript(path) {
return /\.(sh|bash|sbatch|slurm)$/.test(path);
}
function shellCommands(text, newlines = "end") {
if (text.length > 2e5) return [];
let script = {
known: new Map(),
arrays: new Map(),
commands: [],
words: [],
array: void 0
}, ends = newlines === "end" ? /^[;&|()<>\n]$/ : /^[;&|()<>]$/;
for (let at = 0; at < text.length;) {
let between = gapAt(text, at);
if (between !== "") {
passGap(between, ends, script), at += between.length;
continue;
}
let word = wordAt(text, at, script.known);
(script.array ?? script.words).push(word), at = word.end;
}
return endCommand(script), [...script.commands, ...script.arrays.values()].filter((command) => command.length > 0);
}
function passGap(between, ends, script) {
script.array === void 0 ? between === "(" && opensArray.test(script.words.at(-1)?.text ?? "") ? script.array = arrayOf(script.words, script.arrays) : ends.test(between) && endCommand(script) : between === ")" && (script.array = void 0);
}
function endCommand(script) {
script.words.length > 0 && script.commands.push(script.words), remember(script.words, script.known), script.words = [];
}
const opensArray = /^[A-Za-z_]\w*\+?=$/;
function arrayOf(words, arrays) {
let name = words.pop()?.text ?? "", plain = name.replace(/\+?=$/, ""), held = name.endsWith("+=") ? arrays.get(plain) ?? [] : [];
return arrays.set(plain, held), held;
}
const gap = /[^\S\n]+|\\\r?\n|\n|#[^\n]*|[;&|()<>]/y;
function gapAt(text, at) {
return gap.lastIndex = at, gap.exec(text)?.[0] ?? "";
}
function remember(words, known) {
let rest = words[0]?.text === "export" ? words.slice(1) : words, pairs = rest.map((word) => /^([A-Za-z_]\w*)=(.*)$/s.exec(word.text));
if (!pairs.includes(null)) for (let [index, pair] of pairs.entries()) rest[index]?.open ? known.delete(pair?.[1] ?? "") : known.set(pair?.[1] ?? "", pair?.[2] ?? "");
}
const piece = /'([^']*)'|"((?:\\[\s\S]|[^"\\])*)"|\\([\s\S])|(\$(?:\{[^}]*\}|\w+|\([^()]*\))?)|([^\s;&|()<>'"\\$]+|['"\\])/y;
function wordAt(text, start, known) {
let value = "", open = !1;
piece.lastIndex = start;
let end = start;
for (let match = piece.exec(text); match !== null; match = piece.exec(text)) {
let [, single, double, escaped, variable, plain] = match, filled = expanded$2(double?.replace(/\\([$"\\`])/g, "$1") ?? variable ?? "", known);
open ||= filled.open || (plain ?? "").includes("`"), value += single ?? (escaped === "\n" ? "" : escaped) ?? plain ?? filled.text, end = piece.lastIndex;
}
return end === start ? {
text: text[start] ?? "",
start,
end: start + 1,
open: !1
} : {
text: value,
start,
end,
open: open || /\{\{|<[a-z_ -]+>/i.test(value)
};
}
function expanded$2(text, known) {
let open = text.includes("`");
return {
text: text.replace(/\$(?:\{([^}]*)\}|(\w+)|\([^()]*\)|)/g, (_all, braced, bare) => {
let value = known.get(braced ?? bare ?? "");
return open ||= value === void 0, value ?? "";
}),
open
};
}
// src/project/serving-files.ts
const readable = /\.(ya?ml|json)$/, server = /vllm[\s"',\]-]+serve\b|vllm\.entrypoints|vllm-openai|^[ \t]*(?:enable-lora|max-lora-rank|lora-modules)[ \t]*:/m, mayStart$1 = (text) => (text.includes("vllm") || text.includes("-lora")) && server.test(text);
function shellScripts(files) {
return files.list().filter(isShellScript).slice(0, 500);
}
function servingEntries(files, parse) {
return [...files.list().filter((path) => readable.test(path)), ...shellScripts(files)].flatMap((path) => {
let file = files.read(path);
if (!file.ok || !mayStart$1(file.text)) return [];
let source = {
path,
text: file.text
};
return isShellScript(path) ? shellCommands(file.text).flatMap((words) => inCommand(words, source)) : parse(file.text, path).documents.flatMap(({ root }) => root ? inTree(root, source) : []);
});
}
const image = /(?:^|\/)vllm-openai(?::v?([\w.-]+))?(?:@|$)/;
function inCommand(words, source) {
let nested = scriptArgument(words);
if (nested) return nestedCommands(nested, source).flatMap((command) => inCommand(command, source));
let serve = words.findIndex((word, at) => word.text === "serve" && /(^|\/)vllm$/.test(words[at - 1]?.text ?? ""));
if (serve >= 0) return [entryOf$3(words.slice(serve + 1), source, {})];
let module = words.findIndex((word) => /^vllm\.entrypoints\.(?:openai\.)?api_server$/.test(word.text));
if (module >= 0) return [entryOf$3(words.slice(module + 1), source, {})];
let container = words.findIndex((word) => image.test(word.text)), runs = words.some((word) => /^(?:docker|podman|nerdctl|run)$/.test(word.text));
return container < 0 || !runs ? [] : [entryOf$3(words.slice(container + 1), source, { image: words[container]?.text })];
}
function scriptArgument(words) {
if (!/(?:^|\/)(?:ba|da|z)?sh$/.test(words[0]?.text ?? "")) return;
let flag = words.findIndex((word) => /^-[a-z]*c$/.test(word.text));
return flag < 0 ? void 0 : words[flag + 1];
}
function nestedCommands(word, source) {
return shellCommands(word.text).map((command) => relocated$1(command, word.start, word.end, source));
}
function relocated$1(words, start, end, source) {
let from = start;
return words.map((word) => {
let at = source.text.slice(from, end).indexOf(word.text);
if (at < 0 || word.text === "") return {
...word,
start,
end
};
let found = {
...word,
start: from + at,
end: from + at + word.text.length
};
return from = found.end, found;
});
}
function entryOf$3(words, source, around) {
let flags = flagsOf(words), place = (word) => ({
file: source.path,
start: word.start,
end: word.end
}), positional = words[0] && !words[0].text.startsWith("-") ? words[0] : void 0, model = flags.get("model")?.[0] ?? positional, rank = flags.get("max-lora-rank")?.[0], slots = flags.get("max-loras")?.[0], modules = flags.get("lora-modules") ?? [], first = model ?? words[0], version = image.exec(around.image ?? "")?.[1];
return {
file: source.path,
at: first ? place(first) : {
file: source.path,
start: 0,
end: 0
},
...version !== void 0 && /^\d/.test(version) ? { version } : {},
...model ? { model: {
value: model.open ? "open" : model.text,
at: place(model)
} } : {},
lora: flags.has("enable-lora") || modules.length > 0,
...rank ? { maxRank: {
value: wholeNumber$1(rank),
at: place(rank)
} } : {},
...slots ? { maxAdapters: {
value: wholeNumber$1(slots),
at: place(slots)
} } : {},
adapters: modules.flatMap((word) => adapterOf(word, place(word)))
};
}
const wholeNumber$1 = (word) => !word.open && /^\d{1,6}$/.test(word.text) ? Number(word.text) : "open";
function flagsOf(words) {
let flags = new Map(), current;
for (let word of words) {
let flag = /^--([a-zA-Z][\w-]*)(?:=(.*))?$/s.exec(word.text);
if (flag === null) {
current?.push(word);
continue;
}
let [, name = "", value] = flag;
current = value === void 0 ? [] : [{
...word,
text: value,
start: word.end - value.length
}], flags.set(name.replaceAll("_", "-"), current);
}
return flags;
}
function adapterOf(word, at) {
if (word.open) return [];
let pair = /^([^={}]+)=([^=]+)$/.exec(word.text);
if (pair?.[1] && pair[2]) return [{
name: pair[1],
path: pair[2],
at
}];
let name = /"name"\s*:\s*"([^"]+)"/.exec(word.text)?.[1], path = /"path"\s*:\s*"([^"]+)"/.exec(word.text)?.[1];
return name && path ? [{
name,
path,
at
}] : [];
}
function inTree(node, source) {
if (node.kind === "list") return node.items.flatMap((item) => inTree(item, source));
if (node.kind !== "map") return [];
let own = containerEntry(node, source) ?? ownConfig(node, source);
return own === void 0 ? [...node.entries.values()].flatMap((entry) => inTree(entry.value, source)) : own;
}
function containerEntry(node, source) {
let imageNode = node.entries.get("image")?.value, imageText = imageNode?.kind === "scalar" ? imageNode.text : void 0, words = [
"entrypoint",
"command",
"args"
].flatMap((key) => {
let value = node.entries.get(key)?.value;
return value === void 0 ? [] : [wordsOf$3(value, source)];
}).flat();
if (words.length === 0) return;
let found = inCommand(words, source), [only] = found;
if (only && found.length === 1) {
let version = image.exec(imageText ?? "")?.[1];
return [version !== void 0 && /^\d/.test(version) ? {
...only,
version
} : only];
}
return found.length > 0 ? found : image.test(imageText ?? "") ? [entryOf$3(words, source, { image: imageText })] : void 0;
}
function wordsOf$3(node, source) {
return node.kind === "list" ? node.items.flatMap((item) => listWord(item, source)) : node.kind === "scalar" ? relocated$1(shellCommands(node.text, "space").flat(), node.start, node.end, source) : [];
}
function listWord(node, source) {
if (node.kind !== "scalar") return [];
let open = /\$\{|\$\(|\{\{|\$[A-Za-z_]/.test(node.text) && !node.text.includes("\n");
return relocated$1([{
text: node.text,
start: node.start,
end: node.end,
open
}], node.start, node.end, source);
}
const configKeys = [
"enable-lora",
"max-lora-rank",
"max-loras",
"lora-modules"
];
function ownConfig(node, source) {
if (configKeys.some((key) => node.entries.has(key)) && node.entries.has("model")) return [entryOf$3(["model", ...configKeys].flatMap((key) => {
let entry = node.entries.get(key);
if (entry === void 0 || entry.value.kind === "scalar" && entry.value.text === "false") return [];
let flag = {
text: `--${key}`,
start: entry.keyStart,
end: entry.keyEnd,
open: !1
}, scalars = (entry.value.kind === "list" ? entry.value.items : [entry.value]).filter((value) => value.kind === "scalar");
return [flag, ...key === "enable-lora" ? [] : scalars.flatMap((value) => listWord(value, source))];
}), source, {})];
}
// src/project/command-overrides.ts
const programs$1 = [
[
/^axolotl$/,
/^train$/,
"axolotl"
],
[
/^(llamafactory-cli|llamafactory|lmf)$/,
/^train$/,
"llamafactory"
],
[
/^trl$/,
/^(sft|dpo|grpo|kto|rloo|reward)$/,
"trl"
],
[
/^oumi$/,
/^train$/,
"oumi"
],
[
/^tune$/,
/^run$/,
"torchtune"
]
], mayOverride = /\b(axolotl|llamafactory(-cli)?|lmf|trl|oumi)\s|\btune\s+run\b/, decides = /^(hyper|method|adapter|quantization|objective|data|precision|model|prompt)\./;
function withOverrides(plans, files) {
let scripts = shellScripts(files), commands = scripts.length === 0 ? [] : scripts.flatMap((path) => overridingIn(path, files));
return commands.length === 0 ? plans : plans.map((plan) => {
let starting = commands.filter((command) => starts(command, plan));
return starting.length === 0 ? plan : overruled(plan, starting);
});
}
function overridingIn(script, files) {
let file = files.read(script);
return !file.ok || !mayOverride.test(file.text) ? [] : shellCommands(file.text).flatMap((words) => overridingOf(words, script, file.text) ?? []);
}
function overridingOf(words, script, source) {
for (let [at, word] of words.entries()) {
let name = word.text.replace(/^.*\//, ""), next = words[at + 1]?.text ?? "", found = programs$1.find(([program, subcommand]) => program.test(name) && subcommand.test(next));
if (found) return commandOf(found[2], words.slice(at + 2), script, source);
}
}
function commandOf(framework, words, script, source) {
let file = words.find(({ text, open }) => !open && /^[^=]*\.(ya?ml|json)$/i.test(text))?.text, settings = words.flatMap((word, at) => settingOf(word, words[at + 1], {
script,
source
}) ?? []);
return file === void 0 || settings.length === 0 ? void 0 : {
framework,
script,
file,
settings
};
}
function settingOf(word, next, { script, source }) {
let [, dashes = "", key = "", given] = /^(--)?([A-Za-z][\w.-]*)(?:=(.*))?$/s.exec(word.text) ?? [];
if (key === "" || word.open) return;
let start = word.start + dashes.length, keyAt = {
file: script,
start,
end: start + key.length
}, name = key.replaceAll("-", "_");
if (given !== void 0) return {
key: name,
text: given,
at: {
file: script,
start: source.indexOf("=", start) + 1,
end: word.end
},
keyAt
};
if (!(dashes === "" || next === void 0 || next.open || next.text.startsWith("--"))) return {
key: name,
text: next.text,
at: {
file: script,
start: next.start,
end: next.end
},
keyAt
};
}
function starts({ framework, script, file }, plan) {
return plan.kind !== "train" || plan.framework !== framework ? !1 : [directoryOf(script), ""].some((folder) => joinPath(folder, file) === plan.path);
}
function overruled(plan, commands) {
let facts = new Map(plan.facts), records = commands.flatMap(({ settings }) => settings.map((setting) => recordOf$1(setting, plan, facts))).filter((record) => record !== void 0);
if (records.length === 0) return plan;
let before = facts.get("keys.conflicts"), from = typeof before?.value == "number" ? before.value : 0;
facts.set("keys.conflicts", {
value: from + records.length,
state: "derived",
from: before?.from ?? []
});
for (let [index, record] of records.entries()) for (let [field, fact] of Object.entries(record)) facts.set(`keys.conflicts[${from + index}].${field}`, fact);
return {
...plan,
facts
};
}
function recordOf$1(setting, plan, facts) {
let native = plan.native.find(({ path, overridden }) => path === setting.key && !overridden);
if (native === void 0 || native.shape !== "scalar" || native.value === null || isSame(native, setting)) return;
let found = [...facts].find(([name, { nativeKey, state }]) => nativeKey === setting.key && state === "stated" && decides.test(name));
if (found === void 0) return;
let [name, fact] = found, also = {
at: setting.at,
message: `${setting.key} is ${setting.text} on this command line`
};
facts.set(name, {
...fact,
also: [...fact.also ?? [], also]
});
let here = {
state: "inherited",
at: setting.at,
keyAt: setting.keyAt,
nativeKey: setting.key
}, there = {
state: "stated",
at: native.at,
keyAt: native.keyAt,
nativeKey: native.path,
also: [also]
};
return {
fact: {
...there,
value: name
},
name: {
...here,
value: setting.key
},
here: {
...here,
value: setting.text
},
there: {
...there,
value: native.raw
},
other: {
...there,
value: native.path
},
file: {
...here,
value: fileNameOf$1(setting.at.file)
},
outcome: {
value: "command",
state: "derived",
from: []
},
byDefault: {
value: !1,
state: "derived",
from: []
}
};
}
function isSame({ raw }, { text }) {
if (raw === text) return !0;
let [number, flag] = [numberFrom(raw), booleanFrom(raw)];
return number !== null && number === numberFrom(text) || flag !== null && flag === booleanFrom(text);
}
// src/project/derive/derivation.ts
function derived(facts, value, from, extra = {}) {
let confidence = extra.confidence ?? 1;
for (let name of from) confidence = Math.min(confidence, facts.get(name)?.confidence ?? 1);
let first = facts.get(from[0] ?? "");
return {
value,
state: "derived",
from,
...first?.at ? { at: first.at } : {},
...first?.keyAt ? { keyAt: first.keyAt } : {},
...confidence < 1 ? { confidence } : {},
...extra.note ? { note: extra.note } : {}
};
}
function recordsOf$1(facts, list) {
let count = facts.get(list)?.value;
return typeof count == "number" ? Array.from({ length: count }, (_, index) => `${list}[${index}]`) : [];
}
// src/project/derive/adapter.ts
const adapterScale = (facts) => {
let rank = numberOf(facts, "adapter.rank"), alpha = numberOf(facts, "adapter.alpha");
return rank === void 0 || alpha === void 0 || rank <= 0 ? {} : { "adapter.scale": derived(facts, knownValue(facts, "adapter.rslora") === !0 ? alpha / Math.sqrt(rank) : alpha / rank, ["adapter.alpha", "adapter.rank"]) };
}, attention$1 = /(^|[._])(q|k|v|o|qkv|query|key|value|out|output|dense|c_attn|q_a|q_b|kv_a|kv_b|wq|wk|wv|wo|W_pack|query_key_value)(_proj|_proj_with_mqa)?$/i, attentionOnly = (facts) => {
let targets = knownValue(facts, "adapter.targets"), mode = textOf$1(facts, "adapter.targetsMode");
return mode === "attention" ? { "adapter.attentionOnly": derived(facts, !0, ["adapter.targetsMode"]) } : mode === "all-linear" ? { "adapter.attentionOnly": derived(facts, !1, ["adapter.targetsMode"]) } : mode !== "list" || !Array.isArray(targets) || targets.length === 0 ? {} : { "adapter.attentionOnly": derived(facts, targets.every((name) => attention$1.test(String(name))), ["adapter.targets"]) };
}, expertModule = /(^|[._])(experts?|router|block_sparse_moe|w1|w2|w3|gate_proj|up_proj|down_proj|gate_up_proj|input_linear|output_linear)$/i, expertTargets = (facts) => {
if (textOf$1(facts, "method.kind") !== "lora" || knownValue(facts, "model.moe") !== !0) return {};
let mode = textOf$1(facts, "adapter.targetsMode"), targets = knownValue(facts, "adapter.targets"), put = (value, from) => ({ "adapter.expertTargets": derived(facts, value, [from, "model.moe"]) });
return mode === "all-linear" ? put(!0, "adapter.targetsMode") : mode === "attention" ? put(!1, "adapter.targetsMode") : mode !== "list" || !Array.isArray(targets) || targets.length === 0 ? {} : put(targets.some((name) => expertModule.test(String(name))), "adapter.targets");
}, frozenBase = new Set([
"lora",
"oft",
"ia3",
"prompt-tuning",
"prefix-tuning",
"p-tuning",
"bottleneck-adapter",
"llama-adapter"
]), changesBase = (facts) => {
let kind = textOf$1(facts, "method.kind");
if (kind === "full" || kind === "partial") return { "method.changesBaseWeights": derived(facts, !0, ["method.kind"]) };
if (kind === void 0 || !frozenBase.has(kind)) return {};
let merged = knownValue(facts, "output.mergeAdapter") === !0;
return { "method.changesBaseWeights": derived(facts, merged, merged ? ["output.mergeAdapter", "method.kind"] : ["method.kind"]) };
};
// data/accelerators.json
let data$20;
const read$22 = () => data$20 ??= ((file) => require(file))("./data/accelerators.json");
var accelerators_default = {
get about() {
return read$22().about;
},
get date() {
return read$22().date;
},
get source() {
return read$22().source;
},
get memory() {
return read$22().memory;
}
};
// src/knowledge/accelerators.ts
function acceleratorMemory(name) {
let memory = accelerators_default.memory, known = name.toLowerCase().split(/[^a-z0-9]+/).filter((word) => Object.hasOwn(memory, word)).map((word) => memory[word] ?? 0);
return known.length === 0 ? void 0 : Math.max(...known);
}
// src/knowledge/name/guess.ts
const guess = (value, confidence) => ({
value,
confidence
}), nameless$1 = new Set([
"original",
"hf",
"model",
"weights",
"latest",
"final",
"merged",
"main"
]);
function segmentsOf(id) {
return id.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//i, "").split(/[\\/]+/).filter((segment) => segment !== "" && segment !== ".");
}
function nameOf$3(id) {
let segments = segmentsOf(id), cached = segments.findLast((segment) => /^models--.+--.+/.test(segment));
if (cached !== void 0) return cached.split("--").slice(2).join("--");
let last = segments.at(-1) ?? "", before = segments.at(-2);
return before !== void 0 && nameless$1.has(last.toLowerCase()) ? before : last;
}
function organisationOf(id) {
return /^([A-Za-z0-9][\w.-]*)\/[\w.-]+$/.exec(id.trim())?.[1];
}
const glued = RegExp("^(codellama|llama|qwen|gemma|granite|phi|falcon|smollm|olmo|mistral|yi|pythia|opt|bloom)(\\d.*)$"), storage = RegExp("-(?:(?:bf16|fp16|fp32|float16|bfloat16|16bit|f16)|(?:(?:unsloth-)?(?:bnb-)?[48]-?bit|(?:bnb-)?nf4|gptq|awq|(?:aqlm-)?2bit-\\d+x\\d+|aqlm|hqq|eetq|gguf|ggml|mxfp4|nvfp4|(?:exl[23]-)?\\d(?:\\.\\d+)?bpw|exl[23]|fp8(?:-dynamic|-kv)?|(?:gptq-|awq-)?int[48]|(?:quantized\\.)?w[48]a(?:8|16)|q[2-8](?:-[01k](?:-[sml])?)?|(?:un|de)quanti[sz]ed|qat)|hf|safetensors|mlx|sharded)$");
function canonicalName(name) {
let rest = name.toLowerCase().replace(/\.(?:gguf|nemo|safetensors|bin|pt|pth)$/, "").replace(/[\s_-]+/g, "-").replace(/^-|-$/g, "").replace(/^meta-(?=llama)/, "");
for (let shorter = rest.replace(storage, ""); shorter !== rest; shorter = rest.replace(storage, "")) rest = shorter;
return rest.split("-").map((token) => token.replace(glued, "$1-$2")).join("-");
}
// src/knowledge/name/id-kind.ts
function idKindOf(id) {
let text = id.trim();
return text === "" || isPlaceholder(text) ? guess("unknown", 0) : withScheme(text) ?? localPath(text) ?? serviceName(text) ?? hubName(text) ?? guess("unknown", 0);
}
function isPlaceholder(text) {
return /[${}<>]|^\?+$/.test(text);
}
const stores = /^(?:s3a?|gs|gcs|az|azure|azureml|abfss?|wasbs?|adl|oci|hdfs|r2|cos|oss|swift|b2):\/\//i;
function withScheme(text) {
return stores.test(text) || /^dbfs:\//i.test(text) ? guess("object-store", 1) : /^file:\/\//i.test(text) ? guess("local", 1) : /^(?:hf|huggingface|ms|modelscope):\/\//i.test(text) || /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co|hf-mirror\.com|modelscope\.cn)\//i.test(text) ? guess("hub", 1) : /^arn:/i.test(text) || /^ft:/i.test(text) ? guess("service-alias", 1) : /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? guess("unknown", 0) : void 0;
}
function localPath(text) {
if (/^(?:\.{1,2}(?:[\\/]|$)|[\\/]|~|[A-Za-z]:[\\/])/.test(text)) return guess("local", 1);
if (text.includes("\\")) return guess("local", .95);
let segments = segmentsOf(text), last = segments.at(-1) ?? "";
return /\.(?:gguf|ggml|nemo|safetensors|bin|pth?|ckpt|tar|gz|zip)$/i.test(last) ? guess("local", .95) : segments.length > 2 ? serviceName(text) ?? guess("local", .9) : text.endsWith("/") ? guess("local", .9) : segments.length === 2 && folders.test(segments[0] ?? "") ? guess("local", .85) : /^checkpoint-\d+$/.test(last) ? guess("local", .9) : void 0;
}
const folders = /^(?:(?:base|my|local|pretrained|trained|finetuned|merged|saved|output)?[-_]?models?|checkpoints?|ckpts?|outputs?|out|saves?|runs?|results?|weights|pretrained|cache|data|artifacts|experiments?|exp|work|workspace|tmp|mnt|opt|home)$/i, services = [
/^(?:chat)?gpt-(?:3\.5|35|4|4o|4\.1|4\.5|5)\b/i,
/^o[134](?:-|$)/i,
/^(?:text-)?(?:davinci|babbage|curie|ada)(?:-|$)/i,
/^claude-/i,
/^gemini-/i,
/^(?:text|chat|code)-(?:bison|unicorn|gecko)/i,
/^nova-(?:micro|lite|pro|premier|canvas|reel|sonic)\b/i,
/^(?:us\.|eu\.|apac\.)?(?:amazon|anthropic|meta|mistral|cohere|ai21|stability|deepseek)\.[a-z0-9]/i,
/^accounts\/[^/]+\/(?:models|deployments)\//i,
/^projects\/[^/]+\/locations\//i,
/^publishers\/[^/]+\/models\//i,
/-maas(?:@|$)/i,
/^(?:open-mistral|open-mixtral|mistral-(?:tiny|small|medium|large)|ministral-[38]b|codestral|pixtral)-latest$/i,
/^(?:open-mistral-(?:7b|nemo)|open-mixtral-8x(?:7|22)b)(?:-\d{4})?$/i
];
function serviceName(text) {
return services.some((pattern) => pattern.test(text)) ? guess("service-alias", .9) : void 0;
}
const bareHubNames = /^(?:gpt2(?:-medium|-large|-xl)?|distilgpt2|bert-(?:base|large)-(?:un)?cased|distilbert-base-(?:un)?cased|(?:distil)?roberta-(?:base|large)|xlm-roberta-(?:base|large)|albert-base-v[12]|t5-(?:small|base|large|3b|11b))$/;
function hubName(text) {
return /^[A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]*(?:@[\w.-]+)?$/.test(text) ? guess("hub", .9) : bareHubNames.test(text) ? guess("hub", .8) : void 0;
}
// src/knowledge/dataset-id.ts
function datasetIdKindOf(id) {
let text = id.trim();
if (/^file-[\w-]{8,}$/.test(text)) return guess("service-file", .95);
if (/^(?:json|csv|parquet|arrow|text|webdataset|imagefolder|audiofolder)$/.test(text)) return guess("builtin", .9);
if (/\.(?:jsonl?|parquet|arrow|csv|tsv|txt|md|gz|zst|zip|tar)$/i.test(text) && !text.includes("://")) return guess("local", .95);
let { value, confidence } = idKindOf(text);
return value === "service-alias" ? guess("unknown", 0) : guess(value, confidence);
}
// data/dataset-families.json
let data$19;
const read$21 = () => data$19 ??= ((file) => require(file))("./data/dataset-families.json");
var dataset_families_default = {
get date() {
return read$21().date;
},
get families() {
return read$21().families;
}
};
// src/knowledge/datasets.ts
function recogniseDataset(id, config) {
let name = wordsOf$2(datasetName(id)), found = outermost(phrasesIn([...name, ...wordsOf$2(config ?? "")])), limit = trustIn(id);
return onePerFamily(found.map((phrase) => matchOf(phrase, wordsBeside(phrase, name, found), limit))).sort((a, b) => b.confidence - a.confidence);
}
function datasetFamilies() {
return dataset_families_default.families;
}
let built;
function index() {
return built ??= buildIndex(datasetFamilies()), built;
}
function buildIndex(families) {
let entries = new Map(), add = (family, text, confidence, published) => {
let key = text.replace(/[^a-z0-9]/g, ""), list = entries.get(key) ?? [];
list.push({
family,
text,
confidence,
published
}), entries.set(key, list);
};
for (let family of families) {
for (let name of family.names ?? []) add(family, name, family.confidence ?? 0, !0);
for (let word of family.words ?? []) add(family, word, family.wordConfidence ?? 0, !1);
}
return entries;
}
const nameless = /^(?:train(?:ing)?|test|dev|val(?:id(?:ation)?)?|eval|data(?:set)?s?|main|default|all|part|shard|split|[\d-]+)$/, fileEnding = /\.(?:jsonl?|parquet|arrow|csv|tsv|txt|md|ya?ml|gz|zst|zip|tar|bin)$/i;
function datasetName(id) {
let plain = id.replace(/[#@].*$/, "").trim();
return /^\w+(?:\.\w+){2,}$/.test(plain) ? builderName(plain) : segmentsOf(plain).map((segment) => segment.replace(fileEnding, "").replace(fileEnding, "")).findLast((segment) => !wordsOf$2(segment).every((word) => nameless.test(word))) ?? "";
}
function builderName(path) {
return (path.split(".").at(-1) ?? "").replace(/_?dataset$/i, "").replace(/^make_/, "");
}
function wordsOf$2(name) {
return name.slice(0, 200).replace(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, "-").toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "");
}
function phrasesIn(words) {
let phrases = [];
for (let start = 0; start < words.length; start++) {
let key = "";
for (let end = start + 1; end <= Math.min(words.length, start + 10); end++) {
key += words[end - 1];
for (let entry of index().get(key) ?? []) phrases.push({
entry,
start,
end
});
}
}
return phrases;
}
function outermost(phrases) {
let holds = (a, b) => a.start <= b.start && a.end >= b.end && a.end - a.start > b.end - b.start;
return phrases.filter((phrase) => !phrases.some((other) => holds(other, phrase)));
}
function trustIn(id) {
let kind = idKindOf(id).value;
return kind === "local" || kind === "object-store" || fileEnding.test(id) ? .8 : 1;
}
const neutral = /^(?:the|and|of|for|in|a|en|zh|de|fr|es|th|ja|ko|pt|ru|cn|english|chinese|german|train|test|dev|val|validation|eval|demo|sample|samples|sampled|subset|small|mini|tiny|full|large|clean|cleaned|filtered|unfiltered|dedup|deduped|deduplicated|binarized|processed|preprocessed|reformatted|reformat|formatted|format|tokenized|packed|data|dataset|datasets|set|sft|dpo|kto|orpo|rm|chat|chatml|sharegpt|messages|instruct|instruction|instructions|prompts?|style|json|jsonl|parquet|hf|gpt|gpt4|gpt4o|v?\d+(?:k|m|b|p)?|\d+x|mixture|mix|split|only|original|revised|final|combined|tag|local|local[12]?)$/;
function wordsBeside(phrase, name, found) {
let same = found.filter((other) => other.entry.family === phrase.entry.family);
return name.filter((_, at) => !same.some((other) => other.start <= at && at < other.end));
}
function matchOf(phrase, beside, limit) {
let { text, published, family, confidence } = phrase.entry, { id, names: _names, words: _words, confidence: _own, wordConfidence: _word, ...facts } = family, doubts = [
limit,
!published || beside.every((word) => neutral.test(word)) ? 1 : everyday$1.has(text) ? .3 : .6,
limit < 1 && borrowed.has(text) ? .4 : 1
];
return {
family: id,
...facts,
confidence: Math.min(confidence, ...doubts),
matched: text
};
}
const borrowed = new Set([
"alpaca",
"sharegpt",
"dolly",
"squad",
"coco",
"oasst",
"identity"
]), everyday$1 = new Set("apps beans belle capybara coco cola countdown deita dolphin drop emotion emotions fever firefly flan glue gorilla identity jeopardy lima magpie massive moss nectar oscar pile platypus race raft replay ropes samantha shp spider taco trec spam ioi beir drop alquist quail p3 ptb tome mls".split(" "));
function onePerFamily(matches) {
let best = new Map();
for (let match of matches) {
let known = best.get(match.family);
(known === void 0 || known.confidence < match.confidence) && best.set(match.family, match);
}
return [...best.values()];
}
// data/model-licences.json
let data$18;
const read$20 = () => data$18 ??= ((file) => require(file))("./data/model-licences.json");
var model_licences_default = {
get date() {
return read$20().date;
},
get licences() {
return read$20().licences;
},
get lines() {
return read$20().lines;
}
};
// src/knowledge/licences.ts
const licences = () => model_licences_default.licences;
function licenceOf(id) {
let organisation = organisationOf(id)?.toLowerCase();
if (organisation === void 0) return;
let name = nameOf$3(id).toLowerCase(), line = model_licences_default.lines.find((one) => one.organisation.toLowerCase() === organisation && one.names.some((pattern) => isMeant(name, pattern))), licence = line && licences()[line.licence];
return line && licence && {
id: line.licence,
...licence
};
}
function isMeant(name, pattern) {
let plain = pattern.toLowerCase();
return plain.endsWith("*") ? name.startsWith(plain.slice(0, -1)) : name === plain;
}
// src/knowledge/name/family.ts
function familyOf(name) {
let text = name.toLowerCase();
return strongest(text, named$3, .95) ?? strongest(text, makers, .9) ?? strongest(text, tunes, .8);
}
function strongest(text, patterns, confidence) {
let found = new Set(patterns.filter(([, pattern]) => pattern.test(text)).map(([family]) => family)), [only] = found;
return only !== void 0 && found.size === 1 ? guess(only, confidence) : void 0;
}
const word$1 = (source) => RegExp(`(?<![a-z])(?:${source})(?![a-z])`), ending = (source) => RegExp(`(?:${source})(?![a-z])`), named$3 = [
["llama", /(?<!(?<![a-z])o)(?<!video[-_]?)llama(?![a-z])/],
["mixtral", ending("mixtral")],
["mistral", ending("mistral|ministral|mathstral|codestral|magistral|devstral")],
["pixtral", word$1("pixtral")],
["voxtral", word$1("voxtral")],
["qwen", ending("qwen|qwq|qvq")],
["paligemma", word$1("paligemma")],
["gemma", /(?<!pali|t5)gemma(?![a-z])/],
["t5gemma", word$1("t5gemma")],
["phi", word$1("phi[-_]?\\d(?:[._]\\d)?")],
["granite", word$1("granite|granitemoe")],
["falcon", word$1("falcon")],
["gpt-oss", word$1("gpt[-_]?oss")],
["gpt2", /(?<![a-z])(?:distil|dialo)?gpt[-_]?2(?![\w.])|(?<![a-z])gpt2(?=-)/],
["gpt-neox", word$1("gpt[-_]?neox")],
["gpt-neo", word$1("gpt[-_]?neo")],
["gpt-j", word$1("gpt[-_]?j")],
["pythia", word$1("pythia")],
["bloom", word$1("bloomz?")],
["opt", word$1("opt(?:-iml(?:-max)?)?[-_](?=\\d+(?:\\.\\d+)?[bm])")],
["mpt", word$1("mpt")],
["dbrx", word$1("dbrx")],
["flan-t5", word$1("flan[-_]?t5")],
["t5", /(?<!flan[-_]?)(?<![a-z])(?:m|um|by|long[-_]?|code)?t5(?![a-z])|(?<![a-z])mt0(?![a-z])/],
["smollm", word$1("smollm")],
["smolvlm", word$1("smolvlm")],
["olmo", word$1("olmoe?")],
["yi", word$1("yi(?=-(?:\\d|coder|vl))")],
["internlm", word$1("internlm")],
["baichuan", word$1("baichuan")],
["starcoder", word$1("starcoder|starchat|santacoder")],
["codegen", word$1("codegen")],
["stablelm", word$1("stable-?lm|stablecode")],
["exaone", word$1("exaone")],
["command", word$1("command[-_](?:r7b|r|a|light)(?:[-_]plus)?")],
["aya", word$1("aya[-_](?:23|101|expanse|vision)")],
["jamba", word$1("jamba")],
["mamba", word$1("mamba")],
["rwkv", word$1("rwkv")],
["lfm", word$1("lfm")],
["glm", word$1("(?:chat)?glm")],
["ernie", word$1("ernie")],
["hunyuan", word$1("hunyuan")],
["apertus", word$1("apertus")],
["seed-oss", word$1("seed-oss")],
["ling", word$1("(?:ling|ring)-(?:mini|lite|plus|flash|\\d+t)")],
["mimo", word$1("mimo")],
["kimi", word$1("kimi|moonlight")],
["llada", word$1("llada")],
["bert", /(?<![a-z])(?:distil|al|modern|sci|bio|fin|legal|m)?bert(?![a-z])/],
["roberta", word$1("(?:xlm-?|distil)?roberta")],
["deberta", word$1("m?deberta")],
["electra", word$1("electra")],
["mpnet", word$1("mpnet")],
["bart", word$1("m?bart")],
["whisper", word$1("whisper")],
["llava", word$1("llava")],
["nova", word$1("nova-(?:micro|lite|pro|premier)")],
["titan", word$1("titan-(?:text|embed|multimodal|image)")],
["claude", word$1("claude")],
["gemini", word$1("gemini")],
["gpt", /^(?:ft:)?(?:chat)?gpt-(?:3\.5|35|4|5)|^(?:text-)?(?:davinci|babbage)(?:-|$)|^o[134](?:-|$)/]
], makers = [
["deepseek", word$1("deepseek")],
["nemotron", word$1("nemotron")],
["minicpm", word$1("minicpm")],
["minimax", word$1("minimax")],
["internvl", word$1("internvl")]
], tunes = [["llama", word$1("vicuna|tulu-?[23]|orca-?2")], ["mistral", word$1("zephyr-7b|starling-lm-7b|merlinite|openhermes-2\\.5")]];
// src/knowledge/name/precision.ts
function precisionOf(tokens, organisation) {
if (tokens.some((token) => /^(?:un|de)quanti[sz]ed$/.test(token))) return;
let type = typeOf(tokens), scheme = schemeOf(tokens, organisation), stated = bitsOf(tokens, type);
if (scheme === void 0 && stated === void 0) return;
let bits = stated ?? (scheme === void 0 ? void 0 : usualBits[scheme]);
return guess({
...bits === void 0 ? {} : { bits },
...scheme === void 0 ? {} : { scheme },
...type ? { type } : {}
}, stated === void 0 ? .85 : .95);
}
const schemes = {
bnb: "bitsandbytes",
bitsandbytes: "bitsandbytes",
gptq: "gptq",
gptqmodel: "gptq",
awq: "awq",
autoawq: "awq",
aqlm: "aqlm",
hqq: "hqq",
eetq: "eetq",
quanto: "quanto",
torchao: "torchao",
fp8: "fp8",
nvfp4: "nvfp4",
mxfp4: "mxfp4",
mlx: "mlx",
gguf: "other",
ggml: "other",
exl2: "other",
exl3: "other",
prequantized: "other"
}, usualBits = {
gptq: 4,
awq: 4,
fp8: 8,
nvfp4: 4,
mxfp4: 4
};
function schemeOf(tokens, organisation) {
let named = tokens.map((token) => Object.hasOwn(schemes, token) ? schemes[token] : void 0), found = named.find((scheme) => scheme !== void 0 && scheme !== "mlx");
return found === void 0 ? tokens.some((token) => /^(?:w\d+a\d+|i?q[2-8]|\d(?:\.\d+)?bpw)$/.test(token)) ? "other" : (organisation?.toLowerCase() === "mlx-community" || named.includes("mlx")) && bitsOf(tokens, void 0) !== void 0 ? "mlx" : void 0 : found;
}
function typeOf(tokens) {
return [
"nf4",
"int8",
"int4",
"fp8"
].find((type) => tokens.includes(type)) ?? (tokens.some((token) => /^(?:nv|mx)?fp4$/.test(token)) ? "fp4" : void 0);
}
function bitsOf(tokens, type) {
if (type !== void 0) return type.endsWith("8") ? 8 : 4;
for (let [index, token] of tokens.entries()) {
let match = /^([2-8])bits?$/.exec(token) ?? /^u?int([248])$/.exec(token) ?? /^w([248])a\d+$/.exec(token) ?? /^i?q([2-8])$/.exec(token) ?? /^([2-8])(?:\.\d+)?bpw$/.exec(token);
if (match !== null) return Number(match[1]);
if (/^[248]$/.test(token) && /^bits?$/.test(tokens[index + 1] ?? "")) return Number(token);
}
}
// src/knowledge/name/size.ts
function sizeOf$1(tokens) {
let active = tokens.map(activeSize).find((size) => size !== void 0), mixture = active !== void 0 || countsExperts(tokens) || tokens.some(marksMixture) ? { mixture: guess(!0, .95) } : {}, experts = tokens.map(expertsTimesSize).find((size) => size !== void 0);
if (experts !== void 0) return {
total: guess(experts, .6),
mixture: guess(!0, .95)
};
let total = totalSize(tokens);
return countsExperts(tokens) ? {
...total === void 0 ? {} : { active: total },
...mixture
} : {
...total === void 0 ? {} : { total },
...active === void 0 ? {} : { active: guess(active, .95) },
...mixture
};
}
function totalSize(tokens) {
let sizes = new Map();
if (tokens.forEach((token, index) => {
let size = billions(token);
size !== void 0 && sizes.set(withDecimal(size, tokens, index), certainty(size, tokens, index));
}), sizes.size === 2 && tokens.includes("olmoe")) return guess(Math.max(...sizes.keys()), .9);
if (sizes.size > 1) return;
let [found] = sizes;
return found === void 0 ? smallSize(tokens) : guess(found[0], found[1]);
}
function billions(token) {
let match = /^r?(\d{1,4}(?:\.\d+)?)b$/.exec(token) ?? /^(\d{1,3})[bp](\d)b?$/.exec(token);
if (match === null || /^\d+p\d$/.test(token)) return;
let value = Number(match[2] === void 0 ? match[1] : `${match[1]}.${match[2]}`);
return value > 0 && value <= 2e3 ? value : void 0;
}
function withDecimal(size, tokens, index) {
return tokens[index - 1] === "0" && size < 10 ? size / 10 : size;
}
function certainty(size, tokens, index) {
let before = tokens[index - 1] ?? "";
return before === "0" ? .7 : size < 10 && /^\d$/.test(before) && /\d$/.test(tokens[index - 2] ?? "") ? .5 : .95;
}
function smallSize(tokens) {
let millions = numbersWith(tokens, /^(\d{1,4}(?:\.\d+)?)m$/).filter((value) => value >= 2);
if (new Set(millions).size === 1) return guess((millions[0] ?? 0) / 1e3, .9);
let last = tokens.findLast((token) => /^\d+(?:\.\d+)?t$/.test(token));
return millions.length === 0 && last !== void 0 ? guess(Number.parseFloat(last) * 1e3, .6) : void 0;
}
function numbersWith(tokens, pattern) {
return tokens.flatMap((token) => {
let match = pattern.exec(token);
return match === null ? [] : [Number(match[1])];
});
}
function activeSize(token) {
let match = /^a(\d{1,3}(?:\.\d+)?)([bm])$/.exec(token);
if (match !== null) return Number(match[1]) / (match[2] === "m" ? 1e3 : 1);
}
function expertsTimesSize(token) {
let match = /^(\d{1,3})x(\d{1,3}(?:\.\d+)?)b$/.exec(token);
return match === null ? void 0 : Number(match[1]) * Number(match[2]);
}
function marksMixture(token) {
return /(?:^|[a-z])moe$/.test(token) || token === "mixtral";
}
function countsExperts(tokens) {
return tokens.some((token, index) => /^\d{1,3}e$/.test(token) && /^\d+b$/.test(tokens[index - 1] ?? ""));
}
// src/knowledge/name/tokens.ts
function tokensOf(name) {
return name.toLowerCase().replace(/\.(?:gguf|nemo|safetensors|bin|pth?|ckpt)$/, "").split(/(?<!-\d(?=_\d+b(?![a-z])))[-_\s:@/\\]+|\.(?!\d)|(?<!\d)\./).filter((token) => token !== "");
}
// src/knowledge/name/variant.ts
const unknown$1 = guess("unknown", 0);
function markedVariantOf(name, family) {
return marked(tokensOf(name), family) ?? known$2(name, family) ?? unknown$1;
}
function variantOf(name, family, organisation) {
let tokens = tokensOf(name);
return tokens.some((token) => notGenerative.has(token)) ? unknown$1 : marked(tokens, family) ?? known$2(name, family) ?? unmarked(tokens, family, organisation);
}
const notGenerative = new Set([
"reward",
"rm",
"prm",
"orm",
"embedding",
"embed",
"reranker",
"guard",
"safeguard",
"tokenizer",
"draft",
"speculator"
]), reasoning = new Set([
"thinking",
"think",
"reasoning",
"reasoner",
"r1",
"cot",
"qwq",
"qvq",
"magistral"
]), chat = new Set([
"chat",
"chatbot",
"dialog",
"dialogue",
"assistant"
]), instruct = new Set([
"instruct",
"instruction",
"inst",
"sft",
"dpo",
"orpo",
"kto",
"simpo",
"rlhf",
"rlvr",
"ppo",
"grpo"
]), baseIsSize = new Set([
"bert",
"roberta",
"deberta",
"electra",
"mpnet",
"bart",
"t5",
"flan-t5",
"whisper",
"mamba"
]);
function marked(tokens, family) {
let has = (words) => tokens.some((token) => words.has(token)), base = saysBase(tokens, family), confidence = base ? .8 : .95;
return has(reasoning) ? guess("reasoning", confidence) : has(chat) ? guess("chat", confidence) : has(instruct) || saysInstruct(tokens, family) ? guess("instruct", confidence) : base ? guess("base", .95) : void 0;
}
function saysBase(tokens, family) {
return (family === void 0 ? !tokens.some((token) => /^\d+(?:\.\d+)?[bm]$/.test(token)) : baseIsSize.has(family)) ? !1 : tokens.includes("pretrained") || tokens.includes("pretrain") ? !0 : tokens.includes("base") || family === "gemma" && tokens.includes("pt");
}
function saysInstruct(tokens, family) {
return tokens.includes("it") ? family === "gemma" || family === "paligemma" || tokens.at(-1) === "it" : tokens.includes("lab") && (family === "granite" || tokens[0] === "merlinite" || tokens[0] === "labradorite");
}
const start = (source) => RegExp(`(?<![a-z])(?:${source})(?![a-z])`), knownNames = [
[
start("gpt[-_]?oss|deepseek-r1|minimax-m[123]"),
"reasoning",
.9
],
[
start("zephyr|vicuna|hermes|openhermes|dolphin|openchat|wizardlm|guanaco|tulu|starling|airoboros|neural-chat|stablebeluga|koala|starchat|merlinite|labradorite|notus|openorca|slimorca"),
"chat",
.85
],
[
start("command-(?:r7b|r|a)(?:-plus)?|aya-(?:23|expanse)"),
"chat",
.9
],
[
start("flan-(?:t5|ul2)|bloomz|mt0|t0pp?|tk-instruct|opt-iml"),
"instruct",
.9
],
[
/^(?:ft:)?(?:chat)?gpt-(?:3\.5|35|4|5)|(?<![a-z])claude-|^gemini-/,
"chat",
.9
],
[
/^o[134](?:-|$)/,
"reasoning",
.9
]
];
function known$2(name, family) {
let text = name.toLowerCase(), found = knownNames.find(([pattern]) => pattern.test(text));
return found === void 0 ? family === "nova" ? guess("chat", .85) : void 0 : guess(found[1], found[2]);
}
const tunedByDefault = /^(?:qwen-?3(?:\.\d)?|phi-4|smollm3|granite-4\.\d|glm-4\.[5-9]|glm-5(?:\.\d)?)(?:-|$)/, baseByDefault = /^(?:(?:meta-)?llama-?\d?|(?:code|tiny|open-|micro-)llama|mistral-7b|mixtral|qwen|codeqwen|gemma|phi-1|phi-2|falcon-\d+b|olmoe?|smollm2?-|yi|pythia|bloom|opt|gpt2|gpt-2|gpt-neox?|gpt-j|mpt|starcoder)/, publishers = new Set([
"meta-llama",
"mistralai",
"qwen",
"google",
"microsoft",
"tiiuae",
"allenai",
"huggingfacetb",
"01-ai",
"eleutherai",
"bigscience",
"facebook",
"openai-community",
"mosaicml",
"bigcode",
"ibm-granite",
"codellama",
"tinyllama",
"zai-org",
"unsloth",
"nousresearch",
"mlx-community",
"huggyllama",
"openlm-research",
"mistral-community"
]), plain$6 = /^(?:[a-z]*llama|code|open|tiny|meta|mistral|mixtral|nemo|small|qwen|gemma|phi|falcon|h1|olmoe?|smollm|yi|pythia|bloom|opt|gpt|neox?|j|mpt|starcoder|coder|deduped|sharded|hf|moe|vl|vision|text|onnx|llm|deep|bf16|fp16|fp32|mini|bnb|bit|unsloth|dynamic|gptq|awq|aqlm|hqq|fp8|nvfp4|mxfp4|gguf|mlx|nf4|int[48]|w\d+a\d+|[248]bit|v?\d+(?:\.\d+)*[a-z]?|[ae]?\d+(?:\.\d+)?[bme]|r?\d+b\d?|\d+x\d+b|\d+k|glm|granite|scout|maverick|micro|tiny|h|flash|air|plus)$/;
function unmarked(tokens, family, organisation) {
if (!tokens.every((token) => plain$6.test(token) || plain$6.test(token.replace(/\d+(?:\.\d+)*$/, ""))) || family === void 0) return unknown$1;
let confidence = publishers.has(organisation?.toLowerCase() ?? "") ? .9 : .7;
return tunedByDefault.test(tokens.join("-")) ? guess("chat", confidence) : baseByDefault.test(tokens.join("-")) ? guess("base", confidence) : unknown$1;
}
// src/knowledge/model-name.ts
const readModelName = remembered((id) => {
let idKind = idKindOf(id), name = nameOf$3(id), organisation = organisationOf(id);
if (/[${}<>?]/.test(name)) return {
idKind,
name,
variant: {
value: "unknown",
confidence: 0
}
};
let tokens = tokensOf(name), family = familyOf(name) ?? (idKind.value === "service-alias" ? familyOf(id) : void 0), size = sizeOf$1(tokens), quantised = precisionOf(tokens, organisation);
return {
idKind,
name,
variant: variant(name, family?.value, idKind.value, organisation),
...organisation === void 0 ? {} : { organisation },
...family === void 0 ? {} : { family },
...size.total === void 0 ? {} : { parameters: size.total },
...size.active === void 0 ? {} : { activeParameters: size.active },
...size.mixture === void 0 ? {} : { mixture: size.mixture },
...quantised === void 0 ? {} : { quantised }
};
});
function variant(name, family, idKind, organisation) {
return idKind === "service-alias" ? markedVariantOf(name, family) : family === void 0 && /^[a-z]+$/i.test(name) ? {
value: "unknown",
confidence: 0
} : variantOf(name, family, organisation);
}
// data/models.json
let data$17;
const read$19 = () => data$17 ??= ((file) => require(file))("./data/models.json");
var models_default = {
get date() {
return read$19().date;
},
get models() {
return read$19().models;
},
get totals() {
return read$19().totals;
}
};
// src/knowledge/models.ts
function allModels() {
return models_default.models;
}
const findModel = remembered((id) => {
let name = canonicalName(nameOf$3(id)), row = findRow(name);
if (row !== void 0 && row !== "ambiguous") return trusted(organisationOf(id), name, row.owners) ? row.shape : void 0;
}), publishedTotal = remembered((id) => {
let organisation = organisationOf(id);
if (organisation === void 0) return;
let owner = organisation.toLowerCase(), asked = plainId(id);
return Object.entries(models_default.totals.weights).find(([hub]) => hub.toLowerCase().startsWith(owner) && plainId(hub) === asked)?.[1];
});
function plainId(id) {
return `${(organisationOf(id) ?? "").toLowerCase()}/${canonicalName(nameOf$3(id))}`;
}
function findRow(name) {
let letters = squeezed(name), [shape, other] = spellings().filter(({ squeezed }) => squeezed.some((spelling) => spelling.includes(letters))).filter(({ shape: { id, hub } }) => [id, ...hub].some((one) => canonicalName(nameOf$3(one)) === name)).map(({ shape }) => shape);
if (shape !== void 0) return other === void 0 ? {
shape,
owners: new Set(shape.hub.map((id) => (organisationOf(id) ?? "").toLowerCase()))
} : "ambiguous";
}
const spellings = once$1(() => allModels().map((shape) => ({
shape,
squeezed: [shape.id, ...shape.hub].map(squeezed)
}))), squeezed = (name) => name.toLowerCase().replace(/[\s_-]+/g, "");
function trusted(organisation, name, owners) {
if (organisation === void 0) return !0;
let owner = organisation.toLowerCase();
return owners.has(owner) || isMirror(owner) || /(?:^|-)(?:\d+x)?\d+(?:\.\d+)?[bm](?:-|$)/.test(name);
}
const isMirror = (organisation) => mirrors.has(organisation), mirrors = new Set([
"unsloth",
"nousresearch",
"mlx-community",
"thebloke",
"huggyllama",
"hugging-quants",
"neuralmagic",
"redhatai",
"axolotl-ai-co",
"axolotl-quants",
"llm-research",
"ai-modelscope",
"mistral-community",
"modelcloud",
"techxgenus",
"bartowski",
"lmstudio-community"
]);
// src/knowledge/resources/layers.ts
function linearLayers(shape) {
return byArchitecture[shape.architecture](shape);
}
function headLayer(shape) {
return {
name: shape.architecture === "gpt-neox" ? "embed_out" : "lm_head",
part: "head",
inputs: shape.hidden,
outputs: shape.vocabulary,
count: 1
};
}
const layer = (name, part, inputs, outputs, count) => ({
name,
part,
inputs,
outputs,
count
}), byArchitecture = {
"decoder-gated": (s) => [...attention(s, s.layers), ...s.experts === void 0 ? gatedMlp(s, s.intermediate, s.layers) : experts(s)],
"hybrid-mamba2": (s) => [
...attention(s, s.attentionLayers ?? 0),
...stateSpace(s),
...s.experts === void 0 ? [] : experts(s),
...sharedMlp(s)
],
"gpt-neox": fusedQueryKeyValue,
falcon: fusedQueryKeyValue,
bloom: fusedQueryKeyValue,
"phi-2": (s) => [...separateAttention(s, "dense", s.layers), ...plainMlp(s, "fc1", "fc2")],
opt: (s) => [...separateAttention(s, "out_proj", s.layers), ...plainMlp(s, "fc1", "fc2")],
gpt2: (s) => [
layer("c_attn", "attention", s.hidden, 3 * s.hidden, s.layers),
layer("c_proj", "attention", s.hidden, s.hidden, s.layers),
...plainMlp(s, "c_fc", "c_proj")
],
mpt: (s) => [
layer("Wqkv", "attention", s.hidden, 3 * s.hidden, s.layers),
layer("out_proj", "attention", s.hidden, s.hidden, s.layers),
...plainMlp(s, "up_proj", "down_proj")
],
t5: (s) => [...encoderDecoderAttention(s), ...encoderDecoderMlp(s, ["wi"])],
"t5-gated": (s) => [...encoderDecoderAttention(s), ...encoderDecoderMlp(s, ["wi_0", "wi_1"])],
"gpt-oss": (s) => [...attention(s, s.layers), ...experts(s)]
};
function attention(s, count) {
if (!s.fused?.includes("qkv_proj")) return separateAttention(s, "o_proj", count);
let queries = s.heads * s.headSize;
return [layer("qkv_proj", "attention", s.hidden, queries + 2 * s.kvHeads * s.headSize, count), layer("o_proj", "attention", queries, s.hidden, count)];
}
function separateAttention(s, output, count) {
let queries = s.heads * s.headSize, keys = s.kvHeads * s.headSize;
return [
layer("q_proj", "attention", s.hidden, queries, count),
layer("k_proj", "attention", s.hidden, keys, count),
layer("v_proj", "attention", s.hidden, keys, count),
layer(output, "attention", queries, s.hidden, count)
];
}
function gatedMlp(s, width, count) {
let down = layer("down_proj", "mlp", width, s.hidden, count);
return s.fused?.includes("gate_up_proj") ? [layer("gate_up_proj", "mlp", s.hidden, 2 * width, count), down] : [
layer("gate_proj", "mlp", s.hidden, width, count),
layer("up_proj", "mlp", s.hidden, width, count),
down
];
}
function plainMlp(s, up, down) {
return [layer(up, "mlp", s.hidden, s.intermediate, s.layers), layer(down, "mlp", s.intermediate, s.hidden, s.layers)];
}
function experts(s) {
let number = s.experts ?? 0, width = s.expertIntermediate ?? s.intermediate;
return [
layer("router", "router", s.hidden, number, s.layers),
layer("gate_proj", "expert", s.hidden, width, number * s.layers),
layer("up_proj", "expert", s.hidden, width, number * s.layers),
layer("down_proj", "expert", width, s.hidden, number * s.layers)
];
}
function sharedMlp(s) {
let width = s.sharedIntermediate;
return width === void 0 ? [] : [layer("input_linear", "mlp", s.hidden, 2 * width, s.layers), layer("output_linear", "mlp", width, s.hidden, s.layers)];
}
function stateSpace(s) {
if (s.mamba === void 0) return [];
let inner = s.mamba.heads * s.mamba.headSize, count = s.layers - (s.attentionLayers ?? 0), projected = 2 * inner + 2 * s.mamba.groups * s.mamba.state + s.mamba.heads;
return [layer("in_proj", "state-space", s.hidden, projected, count), layer("out_proj", "state-space", inner, s.hidden, count)];
}
function fusedQueryKeyValue(s) {
let queries = s.heads * s.headSize;
return [
layer("query_key_value", "attention", s.hidden, queries + 2 * s.kvHeads * s.headSize, s.layers),
layer("dense", "attention", queries, s.hidden, s.layers),
...plainMlp(s, "dense_h_to_4h", "dense_4h_to_h")
];
}
function encoderDecoderAttention(s) {
let inner = s.heads * s.headSize, count = s.layers + 2 * (s.decoderLayers ?? s.layers);
return [...[
"q",
"k",
"v"
].map((name) => layer(name, "attention", s.hidden, inner, count)), layer("o", "attention", inner, s.hidden, count)];
}
function encoderDecoderMlp(s, up) {
let count = s.layers + (s.decoderLayers ?? s.layers);
return [...up.map((name) => layer(name, "mlp", s.hidden, s.intermediate, count)), layer("wo", "mlp", s.intermediate, s.hidden, count)];
}
function splitLayers(shape) {
return linearLayers(shape).flatMap((fused) => partsOf(fused, shape) ?? [fused]);
}
function partsOf(fused, s) {
if (fusedAttention.has(fused.name)) return separateAttention(s, "", fused.count).slice(0, 3);
if (fused.name === "gate_up_proj") return ["gate_proj", "up_proj"].map((name) => ({
...fused,
name,
outputs: fused.outputs / 2
}));
}
const fusedAttention = new Set([
"qkv_proj",
"query_key_value",
"c_attn",
"Wqkv"
]);
// src/knowledge/resources/weights.ts
function totalWeights(shape) {
let known = totals.get(shape);
if (known !== void 0) return known;
let vision = shape.beside?.kind === "vision" ? shape.beside.weights : 0, total = languageWeights(shape) + vision;
return totals.set(shape, total), total;
}
const totals = new WeakMap();
function languageWeights(shape) {
return linearWeights(shape) + embeddingWeights(shape) + normWeights(shape) + vectors[shape.architecture](shape);
}
function linearWeights(shape) {
return sum$1(linearLayers(shape).map((layer) => layer.inputs * layer.outputs * layer.count));
}
function embeddingWeights(shape) {
let tables = shape.tied ? 1 : 2, positions = (shape.positions ?? 0) + (shape.architecture === "opt" ? 2 : 0);
return shape.vocabulary * shape.hidden * tables + positions * shape.hidden;
}
function normWeights(shape) {
return norms[shape.architecture](shape);
}
const sum$1 = (numbers) => numbers.reduce((total, number) => total + number, 0), none$1 = () => 0, layerNorms = (s) => s.layers * 4 * s.hidden + 2 * s.hidden, norms = {
"decoder-gated": (s) => s.layers * ((s.normsPerLayer ?? 2) * s.hidden + queryKeyNorms(s)) + s.hidden,
"hybrid-mamba2": (s) => s.layers * 2 * s.hidden + (s.layers - (s.attentionLayers ?? 0)) * mambaWidth(s) + s.hidden,
"gpt-neox": layerNorms,
"phi-2": (s) => s.layers * 2 * s.hidden + 2 * s.hidden,
falcon: (s) => s.layers * 2 * (s.normsPerLayer ?? 1) * s.hidden + 2 * s.hidden,
bloom: (s) => layerNorms(s) + 2 * s.hidden,
opt: layerNorms,
gpt2: layerNorms,
mpt: (s) => s.layers * 2 * s.hidden + s.hidden,
t5: encoderDecoderNorms,
"t5-gated": encoderDecoderNorms,
"gpt-oss": (s) => s.layers * 2 * s.hidden + s.hidden
}, vectors = {
"decoder-gated": (s) => s.layers * queryKeyValueBiases(s),
"hybrid-mamba2": (s) => (s.layers - (s.attentionLayers ?? 0)) * stateSpaceVectors(s),
"gpt-neox": matrixBiases,
"phi-2": (s) => matrixBiases(s) + s.vocabulary,
falcon: none$1,
bloom: matrixBiases,
opt: matrixBiases,
gpt2: matrixBiases,
mpt: none$1,
t5: relativePositions,
"t5-gated": relativePositions,
"gpt-oss": (s) => s.layers * sinksAndBiases(s)
};
function queryKeyValueBiases(s) {
return s.attentionBias === "qkv" ? (s.heads + 2 * s.kvHeads) * s.headSize : 0;
}
function queryKeyNorms(s) {
return s.queryKeyNorm === "per-head" ? 2 * s.headSize : s.queryKeyNorm === "full" ? (s.heads + s.kvHeads) * s.headSize : 0;
}
function matrixBiases(s) {
return s.layers * (4 * s.hidden + s.intermediate + s.hidden);
}
function mambaWidth(s) {
return s.mamba === void 0 ? 0 : s.mamba.heads * s.mamba.headSize;
}
function stateSpaceVectors(s) {
return s.mamba === void 0 ? 0 : (mambaWidth(s) + 2 * s.mamba.groups * s.mamba.state) * (s.mamba.convolution + 1) + 3 * s.mamba.heads;
}
function encoderDecoderNorms(s) {
return s.hidden * (2 * s.layers + 3 * (s.decoderLayers ?? s.layers) + 2);
}
function relativePositions(s) {
return 64 * s.heads;
}
function sinksAndBiases(s) {
let number = s.experts ?? 0, width = s.expertIntermediate ?? s.intermediate;
return (s.heads + 2 * s.kvHeads) * s.headSize + s.hidden + s.heads + number + number * (2 * width + s.hidden);
}
// src/knowledge/model-parameters.ts
function parametersOf(id) {
let shape = findModel(id);
if (shape !== void 0) return {
value: totalWeights(shape) / 1e9,
confidence: 1
};
let published = publishedTotal(id);
return published === void 0 ? readModelName(id).parameters : {
value: published / 1e9,
confidence: 1
};
}
// data/architectures.json
let data$16;
const read$18 = () => data$16 ??= ((file) => require(file))("./data/architectures.json");
var architectures_default = {
get date() {
return read$18().date;
},
get types() {
return read$18().types;
},
get lines() {
return read$18().lines;
},
get unlisted() {
return read$18().unlisted;
},
get generalTemplates() {
return read$18().generalTemplates;
},
get turnEnds() {
return read$18().turnEnds;
},
get makers() {
return read$18().makers;
},
get otherwise() {
return read$18().otherwise;
}
};
// src/knowledge/modules.ts
const allTypes = () => architectures_default.types, allLines = () => architectures_default.lines, lineOf$1 = remembered((id) => {
let name = canonicalName(nameOf$3(id));
if (/llama-?fied|mistral-?fied/.test(name)) return;
let best, consider = (start, row) => {
startsWith(name, start) && start.length > (best?.length ?? 0) && (best = {
row,
length: start.length
});
};
for (let row of allLines()) for (let start of row.names) consider(start, row);
for (let start of architectures_default.otherwise) consider(start, void 0);
return best?.row && fromRow(best.row, organisationOf(id)?.toLowerCase());
});
function startsWith(name, start) {
let next = name.charCodeAt(start.length);
return (Number.isNaN(next) || next === 45) && name.startsWith(start);
}
function fromRow(row, organisation = "") {
let modules = namesOf$2(row.type);
if (modules === void 0 || row.rebuilt?.includes(organisation) === !0) return;
let { id, vision = !1, eos, endless, turnEnd, templates = {} } = row, isMaker = architectures_default.makers.includes(organisation);
return {
id,
modules,
vision,
ofMakers: isMaker || isMirror(organisation),
templates,
...turnEnd === void 0 ? {} : { turnEnd },
...isMaker || organisation === "nousresearch" ? {
...eos && { eos },
...endless && { endless }
} : {}
};
}
function endTokenOf(id, isBase) {
let eos = lineOf$1(id)?.eos;
return eos?.all ?? (isBase ? eos?.base : void 0);
}
function turnEndsOf(framework, template) {
let all = architectures_default.turnEnds, own = Object.hasOwn(all, framework) ? all[framework] : void 0;
return own !== void 0 && Object.hasOwn(own, template) ? own[template] : void 0;
}
function namesOf$2(type) {
let types = allTypes(), row = Object.hasOwn(types, type) ? types[type] : void 0;
return row && {
embedding: "embed_tokens",
head: ["lm_head"],
...row,
type
};
}
function targetFit(id, targets) {
let line = lineOf$1(id);
if (line === void 0 || line.vision || !targets.every(isPlain$2)) return;
let known = new Set(allNames(line.modules)), isFound = (target) => known.has(lastStep(target)), found = targets.filter(isFound), steps = new Set(found.map(lastStep));
return {
unknown: targets.filter((target) => !isFound(target) && isMatrixName(lastStep(target), known)),
found,
whole: [...line.modules.attention, ...line.modules.mlp].every((name) => steps.has(name))
};
}
function isMatrixName(name, known) {
return foreign ??= new Set([...everyType().flatMap(allNames), ...architectures_default.unlisted]), foreign.has(name) || [...known].some((own) => own.length > 4 && editDistance(own, name, 1) === 1);
}
let foreign;
function embeddingNames(names) {
return embeddings ??= new Set(everyType().flatMap(({ embedding, head }) => [embedding, ...head])), names.filter((name) => embeddings?.has(lastStep(name)));
}
let embeddings;
function isEmbeddingOf({ embedding, head }, target) {
let name = lastStep(target);
return name === embedding || head.includes(name);
}
function allNames(modules) {
let { attention, mlp, other = [], experts = [], router = [], elsewhere = [], embedding, head } = modules;
return [
...attention,
...mlp,
...other,
...experts,
...router,
...elsewhere,
embedding,
...head,
...taskHeads
];
}
const taskHeads = [
"score",
"classifier",
"qa_outputs",
"summary"
];
function everyType() {
return Object.keys(allTypes()).flatMap((type) => namesOf$2(type) ?? []);
}
function linesOfTemplate(framework, template) {
return allLines().filter((row) => row.templates?.[framework]?.includes(template) === !0).map((row) => row.id);
}
function templateFits(framework, template, id) {
let line = lineOf$1(id), owners = linesOfTemplate(framework, template);
if (line === void 0 || owners.length === 0 || architectures_default.generalTemplates.includes(template)) return;
if (owners.includes(line.id)) return !0;
let ends = allLines().flatMap((row) => owners.includes(row.id) ? [row.turnEnd] : []);
if (!(line.turnEnd === void 0 || ends.includes(void 0))) return ends.flat().some((end) => end !== void 0 && line.turnEnd?.includes(end)) ? void 0 : !1;
}
function isPlain$2(target) {
return /^[A-Za-z_][\w.]*$/.test(target) && !/^(?:all|auto|default|attention)$/.test(target);
}
function lastStep(target) {
return target.split(".").at(-1) ?? target;
}
// src/knowledge/resources/memory.ts
const bytesPerTrainedWeight = {
mixed: {
weights: 2,
gradients: 2,
optimizer: 12
},
"mixed-fp32-gradients": {
weights: 2,
gradients: 4,
optimizer: 12
},
bf16: {
weights: 2,
gradients: 2,
optimizer: 4
},
"bf16-8bit-optimizer": {
weights: 2,
gradients: 2,
optimizer: 2
}
}, bytesPerFrozenWeight = {
"16-bit": 2,
"8-bit": 1,
nf4: 4.5 / 8,
"nf4-double": 4.126953125 / 8
}, unsharded = {
stage: 0,
devices: 1
}, gigabyte$1 = 1e9;
function trainedMemory(weights, regime = "mixed", sharding = unsharded) {
return trainedBytes(weights, regime, sharding) / gigabyte$1;
}
function adapterTuneMemory(shape, trainable, base = "16-bit", regime = "mixed", sharding = unsharded) {
return (frozenBytes(shape, base) / share(sharding, 3) + trainedBytes(trainable, regime, sharding)) / gigabyte$1;
}
function frozenBytes(shape, format) {
let matrices = linearWeights(shape);
return matrices * bytesPerFrozenWeight[format] + (totalWeights(shape) - matrices) * 2;
}
function trainedBytes(weights, regime, sharding) {
let bytes = bytesPerTrainedWeight[regime];
return weights * bytes.weights / share(sharding, 3) + weights * bytes.gradients / share(sharding, 2) + weights * bytes.optimizer / share(sharding, 1);
}
function share(sharding, from) {
return sharding.stage >= from ? sharding.devices : 1;
}
// src/knowledge/resources/trainable.ts
function loraWeights(shape, choice) {
if (!(choice.rank >= 1)) return;
let layers = targetLayers(shape, choice.targets);
if (layers !== void 0 && !(choice.experts === void 0 && layers.some((layer) => layer.part === "expert"))) return sum(layers.map((layer) => adapterOn(layer, shape, choice)));
}
function adapterOn(layer, shape, choice) {
let magnitudes = choice.dora === !0 ? layer.outputs * layer.count : 0;
return layer.part === "expert" && choice.experts === "shared" ? choice.rank * sharedFactors(layer, shape) + magnitudes : choice.rank * (layer.inputs + layer.outputs) * layer.count + magnitudes;
}
function sharedFactors(layer, shape) {
let inside = layer.inputs === shape.hidden ? layer.outputs : layer.inputs;
return shape.layers * shape.hidden + layer.count * inside;
}
function targetLayers(shape, targets) {
let search = searches.get(shape);
return search === void 0 && (search = remembered((text) => layersFor(shape, targetsIn(text)), 100), searches.set(shape, search)), search(typeof targets == "string" ? targets : JSON.stringify(targets));
}
const searches = new WeakMap(), targetsIn = (text) => text === "all-linear" || text === "attention" ? text : JSON.parse(text);
function layersFor(shape, targets) {
let layers = linearLayers(shape);
if (targets === "all-linear") return layers.filter((layer) => layer.part !== "router");
if (targets === "attention") return layers.filter((layer) => layer.part === "attention");
let known = [
layers,
splitLayers(shape),
[headLayer(shape), embeddingLayer(shape)]
], found = [...new Set(targets)].map((target) => layersNamed(known, target));
return found.every((group) => group !== void 0) ? [...new Set(found.flat())] : void 0;
}
function embeddingLayer(shape) {
return {
name: "embed_tokens",
part: "head",
inputs: shape.vocabulary,
outputs: shape.hidden,
count: 1
};
}
function layersNamed(groups, target) {
let path = target.split("."), name = path.at(-1) ?? "", part = path.some((step) => /^(?:self_)?attn$|attention/.test(step)) ? "attention" : path.some((step) => step === "mlp" || step === "ffn") ? "mlp" : void 0;
for (let group of groups) {
let named = group.filter((layer) => layer.name === name || alsoCalled[layer.name] === name), narrowed = part === void 0 ? named : named.filter((l) => l.part === "attention" == (part === "attention"));
if (narrowed.length > 0) return narrowed;
}
}
const alsoCalled = {
o_proj: "output_proj",
gate_proj: "w1",
down_proj: "w2",
up_proj: "w3",
lm_head: "output",
embed_out: "lm_head",
embed_tokens: "tok_embeddings"
};
function moduleWeights(shape, name) {
let layers = targetLayers(shape, [name]);
return layers && sum(layers.map((layer) => layer.inputs * layer.outputs * layer.count));
}
function promptTuningWeights(shape, tokens) {
return tokens * shape.hidden * halves(shape);
}
function prefixTuningWeights(shape, tokens) {
if (halves(shape) !== 2 && shape.mamba === void 0) return tokens * 2 * shape.layers * shape.kvHeads * shape.headSize;
}
function halves(shape) {
return shape.decoderLayers === void 0 ? 1 : 2;
}
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0), gigabyte = 1e9;
function weightsSize(shape, bytes = 2) {
return bytes * totalWeights(shape) / gigabyte;
}
function adapterSize(trainable, bytes = 2) {
return bytes * trainable / 1e6;
}
function fullCopiesSize(shape, copies) {
return copies * weightsSize(shape);
}
function sharedBaseSize(shape, trainable, adapters) {
return weightsSize(shape) + adapters * 2 * trainable / gigabyte;
}
function adapterSlotsSize(shape, slots, maxRank) {
let weights = loraWeights(shape, {
rank: maxRank,
targets: "all-linear"
});
return weights === void 0 ? void 0 : slots * adapterSize(weights);
}
function cacheBytesPerToken(shape) {
if (shape.decoderLayers === void 0) return 2 * (shape.attentionLayers ?? shape.layers) * shape.kvHeads * shape.headSize * 2;
}
function isMixture(shape) {
return linearLayers(shape).some((layer) => layer.part === "expert");
}
// data/serving.json
let data$15;
const read$17 = () => data$15 ??= ((file) => require(file))("./data/serving.json");
var serving_default = {
get about() {
return read$17().about;
},
get date() {
return read$17().date;
},
get engines() {
return read$17().engines;
}
};
// src/knowledge/serving.ts
function servingLimits(engine) {
let engines = serving_default.engines;
return Object.hasOwn(engines, engine) ? engines[engine] : void 0;
}
function largestRank(engine, stated) {
return stated ?? servingLimits(engine)?.maxRank?.default;
}
function loadsFeature(engine, feature, version) {
let support = servingLimits(engine)?.features[feature];
if (support === void 0) return;
if (support.since === void 0) return support.loads;
let order = version === void 0 ? void 0 : compareVersions(version, support.since);
return order === void 0 ? "depends" : order >= 0 ? support.loads : !support.loads;
}
function compareVersions(a, b) {
let left = numbersOf(a), right = numbersOf(b);
if (left !== void 0 && right !== void 0) {
for (let i = 0; i < Math.max(left.length, right.length); i++) {
let difference = (left[i] ?? 0) - (right[i] ?? 0);
if (difference !== 0) return difference;
}
return 0;
}
}
function numbersOf(version) {
return /^\D{0,2}(\d+(?:\.\d+){1,3})/.exec(version.trim())?.[1]?.split(".").map(Number);
}
// src/project/derive/architecture.ts
const architecture = (facts) => {
let id = textOf$1(facts, "model.id");
if (id === void 0 || knownValue(facts, "model.initFromScratch") === !0) return {};
let shape = findModel(id), line = lineOf$1(id);
return {
"model.layers": shape && derived(facts, shape.layers, ["model.id"]),
"model.tiedEmbeddings": shape && derived(facts, shape.tied, ["model.id"]),
"model.inTransformers": line?.ofMakers === !0 && line.modules.remote !== !0 ? derived(facts, !0, ["model.id"]) : void 0,
"model.vision": line && derived(facts, line.vision, ["model.id"], certaintyOf(line, id))
};
}, unknownTargets = (facts) => {
let mode = textOf$1(facts, "adapter.targetsMode");
if (mode === void 0 || mode === "regex") return {};
if (mode !== "list") return { "adapter.unknownTargets": derived(facts, [], ["adapter.targetsMode"]) };
let id = textOf$1(facts, "model.id"), targets = namesIn(facts, "adapter.targets"), line = id === void 0 ? void 0 : lineOf$1(id);
if (id === void 0 || targets === void 0 || line === void 0 || line.modules.remote === !0 && !line.ofMakers) return {};
let fit = targetFit(id, targets);
if (fit === void 0) return {};
let put = (value) => derived(facts, value, ["adapter.targets", "model.id"], certaintyOf(line, id));
return {
"adapter.unknownTargets": put(fit.whole ? [] : fit.unknown),
"adapter.foundTargets": put(fit.found),
"model.modules": put([...line.modules.attention, ...line.modules.mlp])
};
}, tiedTargets = (facts) => {
if (!facts.has("adapter.targetsMode")) return {};
let targets = embeddingNames((textOf$1(facts, "adapter.targetsMode") === "list" ? namesIn(facts, "adapter.targets") : []) ?? []), saved = embeddingNames(namesIn(facts, "adapter.modulesToSave") ?? []), names = [...new Set([...targets, ...saved])], tied = knownValue(facts, "model.tiedEmbeddings");
if (names.length > 0 && tied === void 0) return {};
let modules = lineOf$1(textOf$1(facts, "model.id") ?? "")?.modules, isOwn = (name) => modules === void 0 || isEmbeddingOf(modules, name), from = [
...targets.length > 0 ? ["adapter.targets"] : [],
"adapter.modulesToSave",
"model.id"
];
return { "adapter.tiedTargets": derived(facts, tied === !0 ? names.filter(isOwn) : [], from) };
};
function certaintyOf(line, id) {
return line.ofMakers || findModel(id) !== void 0 ? {} : { confidence: .7 };
}
function namesIn(facts, name) {
let value = knownValue(facts, name);
return Array.isArray(value) ? value.map(String) : void 0;
}
// src/project/derive/batch.ts
const effectiveBatch = (facts) => {
let micro = numberOf(facts, "hyper.microBatch"), accumulation = numberOf(facts, "hyper.accumulation");
if (micro === void 0 || accumulation === void 0) return {};
let from = [
"hyper.microBatch",
"hyper.accumulation",
"hardware.count"
], devices = numberOf(facts, "hardware.count");
return devices === void 0 ? { "hyper.effectiveBatch": {
value: null,
state: "unresolved",
from,
note: `${micro * accumulation} per device; the number of devices is not in the file`
} } : { "hyper.effectiveBatch": derived(facts, micro * accumulation * devices, from) };
}, totalMemory = (facts) => {
let count = numberOf(facts, "hardware.count"), memory = numberOf(facts, "hardware.memory");
return count === void 0 || memory === void 0 ? {} : { "hardware.totalMemory": derived(facts, count * memory, ["hardware.memory", "hardware.count"]) };
};
// src/project/derive/regime.ts
function regimeOf(facts, native) {
let optimizer = textOf$1(facts, "hyper.optimizer");
if (optimizer === "adamw-8bit") return "bf16-8bit-optimizer";
if (optimizer === "adamw" || optimizer === "adam") return keepsFullPrecision(facts, native) ? "mixed" : "bf16";
}
function keepsFullPrecision(facts, native) {
let loaded = textOf$1(facts, "model.loadDtype");
if (textOf$1(facts, "distributed.backend") === "deepspeed") return !0;
let precision = facts.get("precision.train");
return precision?.value === "fp32" ? loaded === void 0 || loaded === "fp32" : /^amp_|mixed$/.test(precision?.raw ?? "") ? !0 : textOf$1(facts, "plan.framework") !== "llamafactory" || precision?.value !== "bf16" ? !1 : !native.some((key) => key.path === "pure_bf16" && key.value !== !1);
}
function frozenFormatOf(facts) {
let fact = facts.get("quantization.bits");
if (fact?.state === "external" || fact?.state === "unresolved") return;
let bits = numberOf(facts, "quantization.bits") ?? 16;
return bits === 4 ? "nf4-double" : bits === 8 ? "8-bit" : bits >= 16 ? "16-bit" : void 0;
}
function shardingOf(facts, native) {
let devices = numberOf(facts, "hardware.count"), offload = facts.get("distributed.offload"), moved = offload?.value !== void 0 && offload.value !== null && offload.value !== "none";
if (!(devices === void 0 || moved || offload?.state === "unresolved") && !native.some(asksForOffload) && knownValue(facts, "memory.activationOffload") !== !0) return {
stage: stageOf(facts),
devices
};
}
function asksForOffload({ path, value }) {
return /offload/i.test(path) && value != null && !/^(false|none|0|)$/i.test(String(value));
}
function stageOf(facts) {
let backend = facts.get("distributed.backend");
if (backend?.value === "ddp" && backend.state === "stated") return 0;
let stage = numberOf(facts, "distributed.zeroStage");
return backend?.value === "deepspeed" && (stage === 0 || stage === 1 || stage === 2) ? stage : 3;
}
// src/project/derive/cost.ts
const cost = (facts, _path, native) => {
let id = textOf$1(facts, "model.id") ?? "", shape = findModel(id), weights = shape === void 0 ? publishedWeights(id) : totalWeights(shape);
if (weights === void 0) return {};
let figures = ofBase(facts, weights);
return isFull(facts) && Object.assign(figures, ofFullTune(facts, weights, native)), shape === void 0 ? figures : {
...figures,
...ofAlternatives(facts, shape),
...ofAdapter(facts, shape, native)
};
}, isFull = (facts) => textOf$1(facts, "method.kind") === "full";
function publishedWeights(id) {
let known = parametersOf(id);
return known?.confidence === 1 ? known.value * 1e9 : void 0;
}
function ofBase(facts, weights) {
return { "cost.weightsSize": derived(facts, 2 * weights / 1e9, ["model.id"]) };
}
function ofFullTune(facts, weights, native) {
let regime = regimeOf(facts, native), sharding = shardingOf(facts, native), from = [
"model.id",
"method.kind",
"hyper.optimizer"
];
return {
"cost.trainable": derived(facts, weights, from.slice(0, 2)),
"cost.trainableShare": derived(facts, 1, from.slice(0, 2)),
"cost.stateMemory": regime && derived(facts, trainedMemory(weights, regime), from),
"cost.deviceMemory": regime && sharding && derived(facts, trainedMemory(weights, regime, sharding), [...from, "hardware.count"])
};
}
const figure = (facts, value, from) => value === void 0 ? void 0 : derived(facts, value, from);
function ofAlternatives(facts, shape) {
let usual = loraWeights(shape, {
rank: 16,
targets: "all-linear"
}), bytes = 4 * promptTuningWeights(shape, 100), over = (base) => usual && adapterTuneMemory(shape, usual, base);
return {
"cost.loraMemory": figure(facts, over("16-bit"), ["model.id"]),
"cost.qloraMemory": figure(facts, over("nf4-double"), ["model.id"]),
"cost.softPromptSize": figure(facts, bytes / 1e6, ["model.id"])
};
}
function ofAdapter(facts, shape, native) {
let from = ["model.id", "adapter.rank"], trainable = adapterWeights(shape, facts), rank = numberOf(facts, "adapter.rank"), slot = rank === void 0 ? void 0 : adapterSlotsSize(shape, 1, rank), cache = cacheOf(shape, facts);
return {
"cost.adapterSlot": figure(facts, slot, from),
"cost.softPromptCache": figure(facts, cache, ["model.id", "prompt.virtualTokens"]),
...trainable === void 0 ? {} : ofTrained(facts, shape, trainable, native)
};
}
function ofTrained(facts, shape, trainable, native) {
let from = [
"model.id",
"method.kind",
"adapter.rank"
], format = frozenFormatOf(facts), regime = regimeOf(facts, native), memory = (sharding) => format && regime && adapterTuneMemory(shape, trainable, format, regime, sharding), sharding = shardingOf(facts, native), states = memory(), perDevice = sharding && memory(sharding);
return {
"cost.trainable": derived(facts, trainable, from),
"cost.trainableShare": derived(facts, trainable / totalWeights(shape), from),
"cost.adapterSize": derived(facts, adapterSize(trainable), from),
"cost.allLinearRank": equalRank(facts, shape, trainable),
"cost.stateMemory": figure(facts, states, from),
"cost.deviceMemory": figure(facts, perDevice, [...from, "hardware.count"])
};
}
function adapterWeights(shape, facts) {
let method = textOf$1(facts, "method.kind"), tokens = numberOf(facts, "prompt.virtualTokens");
return method === "prompt-tuning" && tokens !== void 0 ? promptTuningWeights(shape, tokens) : method === "prefix-tuning" && tokens !== void 0 ? prefixTuningWeights(shape, tokens) : method === "lora" ? loraTrained(shape, facts) : void 0;
}
function loraTrained(shape, facts) {
let rank = numberOf(facts, "adapter.rank"), targets = targetsOf(facts), bias = textOf$1(facts, "adapter.bias");
if (rank === void 0 || targets === void 0 || bias !== void 0 && bias !== "none" || !plainVariant(textOf$1(facts, "method.variant"))) return;
let factors = loraWeights(shape, {
rank,
targets,
dora: knownValue(facts, "adapter.dora") === !0
}), saved = savedWeights(shape, facts);
return factors === void 0 || saved === void 0 ? void 0 : factors + saved;
}
const plainVariant = (variant) => variant === void 0 || /^(lora|qlora|dora|rslora|lora-?plus|pissa|olora)$/i.test(variant);
function savedWeights(shape, facts) {
let saved = facts.get("adapter.modulesToSave");
if (saved?.state === "unresolved" || saved?.state === "external") return;
let each = (Array.isArray(saved?.value) ? saved.value : []).map((name) => moduleWeights(shape, String(name)));
return each.includes(void 0) ? void 0 : each.reduce((sum, one) => sum + (one ?? 0), 0);
}
function targetsOf(facts) {
let mode = textOf$1(facts, "adapter.targetsMode");
if (mode === "all-linear" || mode === "attention") return mode;
let targets = knownValue(facts, "adapter.targets");
return mode === "list" && Array.isArray(targets) ? targets.map(String) : void 0;
}
function equalRank(facts, shape, trainable) {
let perRank = loraWeights(shape, {
rank: 1,
targets: "all-linear"
}), rank = perRank === void 0 ? 0 : Math.floor(trainable / perRank);
return rank >= 1 ? derived(facts, rank, [
"adapter.rank",
"adapter.targets",
"model.id"
]) : void 0;
}
function cacheOf(shape, facts) {
let tokens = numberOf(facts, "prompt.virtualTokens"), bytes = cacheBytesPerToken(shape);
return tokens === void 0 || bytes === void 0 ? void 0 : tokens * bytes / 1e6;
}
// src/project/derive/data.ts
const lists$2 = [
"data.train",
"data.validation",
"data.test"
], sources$1 = (facts) => {
let found = {};
for (let list of lists$2) for (let record of recordsOf$1(facts, list)) Object.assign(found, sourceFacts$1(facts, record));
let count = numberOf(facts, "data.train");
return {
...found,
"data.sourceCount": count === void 0 ? void 0 : derived(facts, count, ["data.train"]),
...mixture(facts)
};
};
function mixture(facts) {
let weights = recordsOf$1(facts, "data.train").map((record) => facts.get(`${record}.weight`)), known = weights.flatMap((fact) => typeof fact?.value == "number" ? [fact.value] : []), isOpen = weights.some((fact) => fact?.state === "unresolved" || fact?.state === "external");
if (known.length === 0 || isOpen) return {};
let sum = known.reduce((total, weight) => total + weight, 0);
return {
"data.weightedSources": derived(facts, known.filter((weight) => weight > 0).length, ["data.train"]),
"data.weightSum": derived(facts, Number(sum.toFixed(9)), ["data.train"])
};
}
function sourceFacts$1(facts, record) {
let id = textOf$1(facts, `${record}.id`);
if (id === void 0) return {};
let from = [`${record}.id`], kind = datasetIdKindOf(id), format = textOf$1(facts, `${record}.format`), matches = matchesOf(facts, record, id, format);
return {
[`${record}.idKind`]: kind.value === "unknown" ? void 0 : derived(facts, kind.value, from, { confidence: kind.confidence }),
[`${record}.labelled`]: format === void 0 ? void 0 : labelled(facts, record, format, matches[0]?.family),
...named$2(facts, record, matches)
};
}
const labelledFormats = {
instruction: !0,
chat: !0,
preference: !0,
"binary-feedback": !0,
classification: !0,
stepwise: !0,
text: !1,
"prompt-only": !1
}, plainText = new Set([
"web-text",
"domain",
"documents"
]);
function labelled(facts, record, format, family) {
let value = labelledFormats[format], text = format === "text";
if (value === void 0 || text && family !== void 0 && !plainText.has(family)) return;
let doubtful = text && textOf$1(facts, "objective.kind") !== "continued-pretraining";
return derived(facts, value, [`${record}.format`], doubtful ? { confidence: .7 } : {});
}
function matchesOf(facts, record, id, format) {
return recogniseDataset(id, textOf$1(facts, `${record}.config`)).filter((match) => match.confidence >= .5 && (match.onlyAsText !== !0 || format === "text"));
}
function named$2(facts, record, matches) {
let best = matches[0];
if (best === void 0) return {};
let from = [`${record}.id`], closed = matches.find((match) => match.closedBook !== void 0), general = matches.find((match) => match.general === !0), sure = (match) => ({ confidence: match.confidence });
return {
[`${record}.family`]: derived(facts, best.family, from, sure(best)),
[`${record}.task`]: best.task === void 0 ? void 0 : derived(facts, best.task, from, sure(best)),
[`${record}.closedBook`]: closed && derived(facts, closed.closedBook === !0, from, sure(closed)),
[`${record}.general`]: general && derived(facts, !0, from, sure(general))
};
}
const closedBook = (facts) => {
let records = recordsOf$1(facts, "data.train"), closed = records.filter((record) => knownValue(facts, `${record}.closedBook`) === !0);
if (closed.length === 0) return {};
let from = closed.map((record) => `${record}.closedBook`);
return {
"data.closedBookShare": derived(facts, closed.length / records.length, from),
"data.closedBookSources": derived(facts, closed.flatMap((record) => textOf$1(facts, `${record}.id`) ?? []), from)
};
}, generalSource = (facts) => {
let records = recordsOf$1(facts, "data.train"), general = records.find((record) => knownValue(facts, `${record}.general`) === !0);
return general ? { "data.generalSource": derived(facts, !0, [`${general}.general`]) } : records.length > 0 && records.every((record) => textOf$1(facts, `${record}.id`) !== void 0) ? { "data.generalSource": derived(facts, !1, ["data.train"]) } : {};
}, deviceBatch = (facts) => {
let micro = numberOf(facts, "hyper.microBatch"), accumulation = numberOf(facts, "hyper.accumulation");
return micro === void 0 || accumulation === void 0 ? {} : { "hyper.deviceBatch": derived(facts, micro * accumulation, ["hyper.microBatch", "hyper.accumulation"]) };
}, heldOutData = (facts) => {
if ((numberOf(facts, "data.validation") ?? 0) > 0) return { "evaluation.data": derived(facts, !0, ["data.validation"]) };
let kind = textOf$1(facts, "data.heldOutKind");
return kind === void 0 ? facts.get("data.validation")?.state === "unset" && !openQuestion(facts, "data.heldOutKind") ? { "evaluation.data": derived(facts, !1, ["data.validation"]) } : {} : { "evaluation.data": derived(facts, kind !== "none", ["data.heldOutKind"]) };
}, evaluationEnabled = (facts) => {
let data = knownValue(facts, "evaluation.data"), trigger = textOf$1(facts, "evaluation.trigger");
return data === !1 ? { "evaluation.enabled": derived(facts, !1, ["evaluation.data", "evaluation.trigger"]) } : trigger === "none" ? { "evaluation.enabled": derived(facts, !1, ["evaluation.trigger", "evaluation.data"]) } : data === !0 && trigger !== void 0 ? { "evaluation.enabled": derived(facts, !0, ["evaluation.data", "evaluation.trigger"]) } : {};
};
function openQuestion(facts, name) {
let state = facts.get(name)?.state;
return state === "external" || state === "unresolved";
}
const general = /mmlu|mt[-_]?bench|hellaswag|arc[-_]?(easy|challenge)|gsm8k|truthful|big[-_]?bench|bbh|ifeval|winogrande|agieval|alpaca[-_]?eval|gauntlet/i, generalCheck = (facts) => {
if (openQuestion(facts, "evaluation.benchmarks")) return {};
let benchmarks = knownValue(facts, "evaluation.benchmarks");
return { "evaluation.general": derived(facts, (Array.isArray(benchmarks) ? benchmarks.map(String) : []).some((name) => general.test(name) && !/_branch$/.test(name)), ["evaluation.benchmarks"]) };
}, exampleCount = (facts) => {
let declared = numberOf(facts, "intent.data.examples");
if (declared !== void 0) return { "data.examples": derived(facts, declared, ["intent.data.examples"]) };
let bounds = recordsOf$1(facts, "data.train").map((record) => boundOf(facts, record)), known = bounds.filter((bound) => bound !== void 0);
return known.length === 0 || known.length < bounds.length ? {} : { "data.examples": derived(facts, known.reduce((sum, bound) => sum + bound.value, 0), known.map((bound) => bound.name)) };
};
function boundOf(facts, record) {
return [
bound(numberOf(facts, `${record}.limit`), `${record}.limit`),
bound(sliced(textOf$1(facts, `${record}.split`)), `${record}.split`),
bound(numberOf(facts, `${record}.rows`), `${record}.rows`)
].filter((one) => one !== void 0).sort((a, b) => a.value - b.value)[0];
}
const bound = (value, name) => value === void 0 || value <= 0 ? void 0 : {
value,
name
};
function sliced(split) {
let slice = /^[\w-]+\[(\d*):(\d+)\]$/.exec(split?.trim() ?? "");
if (slice === null) return;
let length = Number(slice[2]) - Number(slice[1] === "" ? 0 : slice[1]);
return length > 0 ? length : void 0;
}
const taskCount = (facts) => {
let records = recordsOf$1(facts, "data.train"), families = records.map((record) => textOf$1(facts, `${record}.family`));
if (records.length === 0 || families.includes(void 0)) return {};
let distinct = new Set(families).size;
return { "data.taskCount": derived(facts, distinct, records.map((record) => `${record}.family`), distinct > 1 ? { confidence: .5 } : {}) };
}, passage = /(^|_)(context|contexts|passages?|documents?|docs|evidence|article|paragraphs?|retrieved)($|_)/i, question = /^(question|query|q)$/i, mappedContext = (facts) => {
let found = {};
for (let record of recordsOf$1(facts, "data.train")) {
let closed = facts.get(`${record}.closedBook`), mapped = contextOf(knownValue(facts, `${record}.columns`)), name = `${record}.context`;
mapped === void 0 ? closed?.value === !0 && (found[name] = derived(facts, !1, [`${record}.closedBook`])) : found[name] = derived(facts, mapped, [`${record}.columns`], { confidence: mapped ? .9 : .8 });
}
return found;
}, loadsPassages = new Set(["nemo-automodel", "nemo-rl"]), droppedPassages = (facts) => {
if (loadsPassages.has(textOf$1(facts, "plan.framework") ?? "")) return {};
let found = {};
for (let record of recordsOf$1(facts, "data.train")) {
if (textOf$1(facts, `${record}.family`) !== "reading-qa") continue;
let context = knownValue(facts, `${record}.context`);
if (context === !0) continue;
let doubt = context === !1 ? {} : { confidence: .5 }, from = [context === !1 ? `${record}.context` : `${record}.family`];
found[`${record}.closedBook`] = derived(facts, !0, from, doubt);
}
return found;
};
function contextOf(columns) {
if (!Array.isArray(columns)) return;
let names = columns.map((column) => String(column).replace(/^[^=]*=/, ""));
return names.some((name) => passage.test(name)) ? !0 : names.some((name) => question.test(name)) && names.every((name) => question.test(name) || /^(answers?|response|output)$/i.test(name)) ? !1 : void 0;
}
// src/project/derive/few-shot.ts
const fewShotBlocks = (_facts, _path, native) => {
let best;
for (let key of native) {
let blocks = key.overridden || typeof key.value != "string" ? 0 : workedExamples(key.value);
blocks > (best?.blocks ?? 0) && (best = {
key,
blocks
});
}
return best === void 0 ? {} : { "data.fewShotBlocks": found(best.key, best.blocks) };
}, found = (key, blocks) => ({
value: blocks,
state: "derived",
from: [],
at: key.at,
keyAt: key.keyAt,
nativeKey: key.path,
confidence: .8
}), heading = /^[ \t#*>-]*(?:example|demonstration|shot)[ \t]*(?:no\.?[ \t]*)?#?\d{1,2}\b/gim, pairs = [
["input", "output"],
["question", "answer"],
["q", "a"],
["user", "assistant"],
["text", "label"],
["human", "assistant"]
];
function workedExamples(text) {
if (text.length > 5e4 || !text.includes("\n")) return 0;
let headings = text.match(heading)?.length ?? 0, lines = labelledLines(text);
return Math.max(headings, ...pairs.map(([asked, answered]) => answeredPairs(lines, asked, answered)));
}
function labelledLines(text) {
return text.split("\n").flatMap((line) => {
let label = /^[ \t#*>"'-]{0,8}([a-z]{1,12})[ \t*]{0,4}:[ \t]*(.*)$/i.exec(line);
return label === null ? [] : [{
name: (label[1] ?? "").toLowerCase(),
rest: label[2] ?? ""
}];
});
}
function answeredPairs(lines, asked, answered) {
let open = !1, count = 0;
for (let { name, rest } of lines) name === asked ? open = !0 : open && name === answered && (open = !1, isWrittenOut(rest) && count++);
return count;
}
const isWrittenOut = (answer) => /\w/.test(answer) && !/[{<$[]\s*\w/.test(answer), namedMemory = (facts) => {
let name = textOf$1(facts, "hardware.name");
if (name === void 0 || numberOf(facts, "hardware.memory") !== void 0) return {};
let memory = acceleratorMemory(name);
return memory === void 0 ? {} : { "hardware.memory": derived(facts, memory, ["hardware.name"], { confidence: .6 }) };
}, leastConfidence = .5, inferredGoals = (facts) => {
if (knownValue(facts, "intent.declared") !== !1) return {};
let goals = goalsOf(facts) ?? furtherPretraining(facts);
return goals === void 0 ? {} : {
"intent.goals": goals,
"intent.inferred": derived(facts, !0, ["intent.goals"])
};
};
function goalsOf(facts) {
let records = recordsOf$1(facts, "data.train"), signals = records.map((record) => signalOf(facts, record));
if (signals.length === 0 || signals.includes(void 0)) return;
let doubts = new Map();
for (let signal of signals) for (let goal of signal?.goals ?? []) doubts.set(goal, (doubts.get(goal) ?? 1) * (1 - (signal?.confidence ?? 0)));
let goals = [...doubts.keys()], confidence = 1 - Math.max(...doubts.values());
if (!(goals.length === 0 || confidence < leastConfidence)) return derived(facts, goals, records.map((record) => `${record}.id`), {
confidence,
note: "inferred from the names of the data"
});
}
function signalOf(facts, record) {
let id = textOf$1(facts, `${record}.id`);
if (id === void 0) return;
let format = textOf$1(facts, `${record}.format`), best = recogniseDataset(id, textOf$1(facts, `${record}.config`)).find((match) => match.confidence >= leastConfidence && (match.onlyAsText !== !0 || format === "text"));
return best?.goals === void 0 ? void 0 : {
goals: best.goals,
confidence: best.confidence
};
}
function furtherPretraining(facts) {
if (textOf$1(facts, "objective.kind") !== "continued-pretraining" || textOf$1(facts, "method.kind") !== "lora") return;
let records = recordsOf$1(facts, "data.train"), raw = records.every((record) => textOf$1(facts, `${record}.id`) !== void 0 && textOf$1(facts, `${record}.format`) === "text" && knownValue(facts, `${record}.general`) !== !0);
if (records.length !== 0 && raw) return derived(facts, ["add-domain-knowledge"], ["objective.kind"], {
confidence: .7,
note: "inferred from further pre-training on raw text"
});
}
const publicStores = /^(s3|gs):\/\/(commoncrawl|tfds-data|ai2-|allenai|openslr|fast-ai)/i, inferredProprietary = (facts) => {
if (knownValue(facts, "intent.declared") !== !1 || knownValue(facts, "output.push") !== !0 || knownValue(facts, "output.hubPrivate") === !0) return {};
let own = recordsOf$1(facts, "data.train").find((record) => textOf$1(facts, `${record}.idKind`) === "object-store" && !publicStores.test(textOf$1(facts, `${record}.id`) ?? ""));
return own === void 0 ? {} : { "intent.data.proprietary": derived(facts, !0, [`${own}.id`, "output.push"], {
confidence: .52,
note: "inferred from a store of one\u2019s own"
}) };
}, intentPath = (facts) => {
let declared = facts.get("intent.declared");
return declared?.value !== !0 || declared.at === void 0 ? {} : { "intent.path": derived(facts, declared.at.file, ["intent.declared"]) };
}, taskTypes = (facts) => {
let types = recordsOf$1(facts, "intent.tasks").flatMap((record) => textOf$1(facts, `${record}.type`) ?? []);
return types.length === 0 ? {} : { "intent.taskTypes": derived(facts, new Set(types).size, ["intent.tasks"]) };
}, declaredEvaluation = (facts) => {
if (knownValue(facts, "intent.evaluation") === void 0) return {};
let records = recordsOf$1(facts, "intent.evaluation"), general = records.some((record) => textOf$1(facts, `${record}.suite`) === "general"), edgeCases = records.some((record) => tagsOf(facts, record).includes("edge-cases"));
return {
"intent.evaluation.general": derived(facts, general, ["intent.evaluation"]),
"intent.evaluation.edgeCases": derived(facts, edgeCases, ["intent.evaluation"])
};
};
function tagsOf(facts, record) {
let tags = knownValue(facts, `${record}.tags`);
return Array.isArray(tags) ? tags : [];
}
const baseline = (facts) => {
let results = recordsOf$1(facts, "intent.baseline"), measured = new Set(results.flatMap((record) => textOf$1(facts, `${record}.task`) ?? [])), tasks = recordsOf$1(facts, "intent.tasks").flatMap((record) => textOf$1(facts, `${record}.id`) ?? []), missing = tasks.filter((task) => !measured.has(task));
return {
...tasks.length > 0 ? { "intent.baselineMissing": derived(facts, missing, ["intent.tasks", "intent.baseline"]) } : {},
...meetsTarget(facts, results)
};
};
function meetsTarget(facts, results) {
let targets = recordsOf$1(facts, "intent.target");
if (targets.length === 0 || results.length === 0) return {};
let verdicts = targets.map((target) => reached(facts, target, results));
return verdicts.some((verdict) => verdict === void 0) ? {} : { "intent.baselineMeetsTarget": derived(facts, verdicts.every((verdict) => verdict === !0), ["intent.baseline", "intent.target"]) };
}
function reached(facts, target, results) {
let same = (field) => (record) => textOf$1(facts, `${record}.${field}`) === textOf$1(facts, `${target}.${field}`), result = results.filter(same("task")).find(same("metric")), wanted = numberOf(facts, `${target}.value`), value = result === void 0 ? void 0 : numberOf(facts, `${result}.value`);
if (wanted !== void 0 && value !== void 0) return knownValue(facts, `${target}.higherIsBetter`) === !1 ? value <= wanted : value >= wanted;
}
const breakEven = (facts) => {
let names = [
"intent.traffic.callsPerDay",
"intent.traffic.promptTokensBefore",
"intent.traffic.promptTokensAfter",
"intent.cost.perMillionInputTokens"
], [calls, before, after, price] = names.map((name) => numberOf(facts, name));
if (calls === void 0 || before === void 0 || after === void 0 || price === void 0) return {};
let saved = calls * (before - after) * price / 1e6, training = numberOf(facts, "intent.cost.training");
return {
"intent.cost.savedPerDay": derived(facts, saved, names),
...training !== void 0 && saved > 0 ? { "intent.cost.breakEvenDays": derived(facts, training / saved, ["intent.cost.training", ...names]) } : {}
};
}, licence = (facts) => {
let found = licenceOf(textOf$1(facts, "model.id") ?? "");
if (found === void 0) return {};
let from = ["model.id"];
return {
"model.licence": derived(facts, found.title, from),
"model.licenceUse": derived(facts, found.use, from),
"model.licencePrefix": found.nameStartsWith === void 0 ? void 0 : derived(facts, found.nameStartsWith, from)
};
}, baseModel = (facts) => {
let id = textOf$1(facts, "model.id");
if (id === void 0) return {};
let name = readModelName(id), shape = findModel(id), said = (guess) => guess && derived(facts, guess.value, ["model.id"], { confidence: guess.confidence });
return {
"model.idKind": said(name.idKind),
"model.family": said(name.family),
"model.parameters": said(parametersOf(id)),
"model.variant": name.variant.value === "unknown" ? void 0 : said(name.variant),
"model.moe": shape ? derived(facts, isMixture(shape), ["model.id"]) : said(name.mixture),
"model.revisionPinned": pinned(facts),
...quantisedName(name.quantised, said)
};
};
function quantisedName(quantised, said) {
if (quantised === void 0) return {};
let { confidence } = quantised, { bits, scheme } = quantised.value;
return {
"quantization.bits": bits === void 0 ? void 0 : said({
value: bits,
confidence
}),
"quantization.scheme": scheme === void 0 ? void 0 : said({
value: scheme,
confidence
})
};
}
function pinned(facts) {
let revision = textOf$1(facts, "model.revision");
return revision === void 0 ? facts.get("model.revision")?.state === "unset" ? derived(facts, !1, ["model.revision"]) : void 0 : derived(facts, /^[0-9a-f]{7,40}$/.test(revision), ["model.revision"]);
}
const referenceModel = (facts) => {
let id = textOf$1(facts, "intent.referenceModel.id");
if (id === void 0 || knownValue(facts, "intent.referenceModel.parameters") !== void 0) return {};
let weights = parametersOf(id);
return weights === void 0 ? {} : { "intent.referenceModel.parameters": derived(facts, weights.value, ["intent.referenceModel.id"], { confidence: weights.confidence }) };
}, outputIsModel = (facts) => {
let output = textOf$1(facts, "output.dir"), model = textOf$1(facts, "model.id"), kind = textOf$1(facts, "model.idKind");
return output === void 0 || model === void 0 || kind !== "local" ? {} : { "output.isModel": derived(facts, plain$5(output) === plain$5(model), ["output.dir", "model.id"]) };
}, plain$5 = (path) => path.replace(/\\/g, "/").replace(/(^|\/)(\.\/)+/g, "$1").replace(/\/+/g, "/").replace(/(.)\/$/, "$1"), gallery = /(^|\/)(examples?|recipes?|config_hub|tests?|samples?|templates?|cookbooks?|tutorials?|demos?|fixtures?)\//i, setting = (facts, path) => {
let purpose = textOf$1(facts, "intent.purpose");
return purpose === void 0 ? { "plan.setting": {
value: gallery.test(path) ? "gallery" : "project",
state: "derived",
from: ["plan.path"]
} } : { "plan.setting": derived(facts, purpose === "example" || purpose === "smoke-test" ? "gallery" : "project", ["intent.purpose"]) };
}, runSize = (facts) => {
let memory = numberOf(facts, "hardware.memory"), devices = numberOf(facts, "hardware.count"), steps = stepsOf$1(facts);
if (memory === void 0 || devices === void 0 || steps === void 0) return {};
let from = [
"hardware.count",
"hardware.memory",
...steps.from
];
return { "cost.memorySteps": derived(facts, memory * devices * steps.value / 1e6, from) };
};
function stepsOf$1(facts) {
let most = numberOf(facts, "hyper.maxSteps");
if (most !== void 0 && most > 0) return {
value: most,
from: ["hyper.maxSteps"]
};
if (knownValue(facts, "data.packing") !== !1) return;
let names = [
"data.examples",
"hyper.epochs",
"hyper.effectiveBatch"
], [examples, epochs, batch] = names.map((name) => numberOf(facts, name));
if (!(examples === void 0 || epochs === void 0 || batch === void 0 || batch <= 0)) return {
value: Math.ceil(examples * epochs / batch),
from: names
};
}
// src/project/derive/stand-ins.ts
const lists$1 = [
"data.train",
"data.validation",
"data.test"
], standIn$1 = /^(place_?holder|to_?do|tbd|fix_?me|change_?me|replace_?(me|this)?|insert_?here|x{3,}|\.{3,}|<[^<>]*>|\[[^[\]]*\])$|^(your|insert|replace)([_-](own|data_?set|data|train(ing)?|file|name|path|here|me|with|at)\b|[_-](own|data_?set|data|train(ing)?|file|name|path)[_-])|^(\.?\/)?path\/to\//i;
function leaveStandInsOpen(facts) {
for (let record of lists$1.flatMap((list) => recordsOf$1(facts, list))) {
let name = `${record}.id`, fact = facts.get(name);
typeof fact?.value == "string" && standIn$1.test(fact.value.trim()) && facts.set(name, {
...fact,
value: null,
state: "unresolved",
note: "holds the place of a name"
});
}
}
// src/project/derive/turn-end.ts
const endToken = (facts) => {
let id = textOf$1(facts, "model.id");
if (id === void 0 || knownValue(facts, "model.tokenizer") !== void 0) return {};
let eos = endTokenOf(id, textOf$1(facts, "model.variant") === "base");
return { "tokens.end": eos === void 0 ? void 0 : derived(facts, eos, ["model.id"]) };
}, turnEnd = (facts) => {
let name = templateOf(facts), from = ["data.chatTemplate", "model.id"];
if (name === void 0) return {};
let ends = turnEndsOf(textOf$1(facts, "plan.framework") ?? "", name) ?? (name === ownTemplate ? turnEndOfModel(facts) : endsWithin(name));
return { "data.turnEnd": ends === void 0 ? void 0 : derived(facts, ends, from) };
}, ownTemplate = "tokenizer_default";
function endsWithin(template) {
if (!/\{[{%]/.test(template) || template.includes("eos_token")) return;
let ends = [...new Set(template.match(/<\|?\/?\w{1,40}\|?>/g) ?? [])].filter((token) => /end|eo[tm]|^<eos>$|^<\/s>$/.test(token) && !/header|tool|think/.test(token));
return ends.length === 0 ? void 0 : ends;
}
function templateOf(facts) {
if (recordsOf$1(facts, "data.train").some((record) => isSaid(facts, `${record}.chatTemplate`))) return;
let fact = facts.get("data.chatTemplate");
return fact === void 0 || fact.state === "unset" ? ownTemplate : textOf$1(facts, "data.chatTemplate");
}
function isSaid(facts, name) {
let fact = facts.get(name);
return fact !== void 0 && fact.state !== "unset";
}
function turnEndOfModel(facts) {
let id = textOf$1(facts, "model.id"), variant = textOf$1(facts, "model.variant");
if (!(id === void 0 || variant !== "instruct" && variant !== "chat")) return lineOf$1(id)?.endless;
}
// src/project/derive/index.ts
const derivations = [
baseModel,
architecture,
sources$1,
mappedContext,
droppedPassages,
closedBook,
generalSource,
taskCount,
exampleCount,
fewShotBlocks,
adapterScale,
attentionOnly,
expertTargets,
unknownTargets,
tiedTargets,
endToken,
turnEnd,
(facts) => {
let id = textOf$1(facts, "model.id"), template = textOf$1(facts, "data.chatTemplate"), framework = textOf$1(facts, "plan.framework");
if (id === void 0 || template === void 0 || framework === void 0) return {};
let fits = lineOf$1(id)?.ofMakers === !0 ? templateFits(framework, template, id) : void 0;
if (fits === void 0) return {};
let from = ["data.chatTemplate", "model.id"];
return {
"data.templateFits": derived(facts, fits, from),
"data.templateLines": derived(facts, linesOfTemplate(framework, template), from)
};
},
changesBase,
deviceBatch,
effectiveBatch,
namedMemory,
totalMemory,
heldOutData,
evaluationEnabled,
generalCheck,
outputIsModel,
intentPath,
inferredGoals,
inferredProprietary,
taskTypes,
declaredEvaluation,
baseline,
breakEven,
referenceModel,
setting,
licence,
runSize,
cost
], strongerThanDefault = new Set(["quantization.bits", "quantization.scheme"]);
function derive(facts, path, native = []) {
leaveStandInsOpen(facts);
for (let derivation of derivations) for (let [name, fact] of Object.entries(derivation(facts, path, native))) fact !== void 0 && isOpen$1(facts.get(name), name) && facts.set(name, fact);
}
function isOpen$1(present, name) {
return present === void 0 || present.value === null || present.state === "default" && strongerThanDefault.has(name);
}
// data/frameworks/axolotl.json
const withTypes$13 = (table) => {
let keys = {};
for (let [type, names] of Object.entries(table.keys)) for (let key of names.split(" ")) keys[key] = type;
return {
...table,
keys
};
};
let data$14;
const read$16 = () => data$14 ??= withTypes$13(((file) => require(file))("./data/frameworks-axolotl.json"));
var axolotl_default = {
get framework() {
return read$16().framework;
},
get title() {
return read$16().title;
},
get version() {
return read$16().version;
},
get unknown() {
return read$16().unknown;
},
get spelledOut() {
return read$16().spelledOut;
},
get coercion() {
return read$16().coercion;
},
get keys() {
return read$16().keys;
},
get plugins() {
return read$16().plugins;
},
get renamed() {
return read$16().renamed;
},
get instead() {
return read$16().instead;
},
get gone() {
return read$16().gone;
}
};
// data/frameworks/deepspeed.json
const withTypes$12 = (table) => {
let keys = {};
for (let [type, names] of Object.entries(table.keys)) for (let key of names.split(" ")) keys[key] = type;
return {
...table,
keys
};
};
let data$13;
const read$15 = () => data$13 ??= withTypes$12(((file) => require(file))("./data/frameworks-deepspeed.json"));
var deepspeed_default = {
get framework() {
return read$15().framework;
},
get title() {
return read$15().title;
},
get version() {
return read$15().version;
},
get unknown() {
return read$15().unknown;
},
get openEnded() {
return read$15().openEnded;
},
get strict() {
return read$15().strict;
},
get coercion() {
return read$15().coercion;
},
get keys() {
return read$15().keys;
},
get renamed() {
return read$15().renamed;
},
get gone() {
return read$15().gone;
}
};
// data/frameworks/fms-hf-tuning.json
const withTypes$11 = (table) => {
let keys = {};
for (let [type, names] of Object.entries(table.keys)) for (let key of names.split(" ")) keys[key] = type;
return {
...table,
keys
};
};
let data$12;
const read$14 = () => data$12 ??= withTypes$11(((file) => require(file))("./data/frameworks-fms-hf-tuning.json"));
var fms_hf_tuning_default = {
get framework() {
return read$14().framework;
},
get title() {
return read$14().title;
},
get version() {
return read$14().version;
},
get unknown() {
return read$14().unknown;
},
get coercion() {
return read$14().coercion;
},
get keys() {
return read$14().keys;
},
get gone() {
return read$14().gone;
}
};
// data/frameworks/hf-trainer.json
const withTypes$10 = (table) => {
let keys = {};
for (let [type, names] of Object.entries(table.keys)) for (let key of names.split(" ")) keys[key] = type;
return {
...table,
keys
};
};
let data$11;
const read$13 = () => data$11 ??= withTypes$10(((file) => require(file))("./data/frameworks-hf-trainer.json"));
var hf_trainer_default = {
get framework() {
return read$13().framework;
},
get title() {
return read$13().title;
},
get version() {
return read$13().version;
},
get unknown() {
return read$13().unknown;
},
get openEnded() {
return read$13().openEnded;
},
get readByScript() {
return read$13().readByScript;
},
get coercion() {
return read$13().coercion;
},
get keepsTexts() {
return read$13().keepsTexts;
},
get keys() {
return read$13().keys;
},
get renamed() {
return read$13().renamed;
},
get gone() {
return read$13().gone;
}
};
// data/frameworks/instructlab.json
const withTypes$9 = (table) => {
let keys = {};
for (let [type, names] of Object.entries(table.keys)) for (let key of names.split(" ")) keys[key] = type;
return {
...table,
keys
};
};
let data$10;
const read$12 = () => data$10 ??= withTypes$9(((file) => require(file))("./data/frameworks-instructlab.json"));
var instructlab_default = {
get framework() {
return read$12().framework;
},
get title() {
return read$12().title;
},
get version() {
return read$12().version;
},
get unknown() {
return read$12().unknown;
},
get coercion() {
return read$12().coercion;
},
get keys() {
return read$12().keys;
},
get gone() {
return read$12().gone;
}
};
// data/frameworks/litgpt.json
const withTypes$8 = (table) => {
let keys = {};
for (let [type, names] of Object.entries(table.keys)) for (let key of names.split(" ")) keys[key] = type;
return {
...table,
keys
};
};
let data$9;
const read$11 = () => data$9 ??= withTypes$8(((file) => require(file))("./data/frameworks-litgpt.json"));
var litgpt_default = {
get framework() {
return read$11().framework;
},
get title() {
return read$11().title;
},
get version() {
return read$11().version;
},
get unknown() {
return read$11().unknown;
},
get coercion() {
return read$11().coercion;
},
get keys() {
return read$11().keys;
},
get renamed() {
return read$11().renamed;
},
get gone() {
return read$11().gone;
}
};
// data/frameworks/llamafactory.json
const withTypes$7 = (table) => {
let keys = {};
for (let [type, names] of Object.entries(table.keys)) for (let key of names.split(" ")) keys[key] = type;
return {
...table,
keys
};
};
let data$8;
const read$10 = () => data$8 ??= withTypes$7(((file) => require(file))("./data/frameworks-llamafactory.json"));
var llamafactory_default = {
get framework() {
return read$10().framework;
},
get extends() {
return read$10().extends;
},
get title() {
return read$10().title;
},
get version() {
return read$10().version;
},
get unknown() {
return read$10().unknown;
},
get coercion() {
return read$10().coercion;
},
get keepsTexts() {
return read$10().keepsTexts;
},
get keys() {
return read$10().keys;
},
get renamed() {
return read$10().renamed;
},
get gone() {
return read$10().gone;
}
};
// data/frameworks/mistral-finetune.json
const withTypes$6 = (table) => {
let keys = {};
for (let [type, names] of Object.entries(table.keys)) for (let key of names.split(" ")) keys[key] = type;
return {
...table,
keys
};
};
let data$7;
const read$9 = () => data$7 ??= withTypes$6(((file) => require(file))("./data/frameworks-mistral-finetune.json"));
var mistral_finetune_default = {
get framework() {
return read$9().framework;
},
get title() {
return read$9().title;
},
get version() {
return read$9().version;
},
get unknown() {
return read$9().unknown;
},
get coercion() {
return read$9().coercion;
},
get keys() {
return read$9().keys;
},
get gone() {
return read$9().gone;
}
};
// data/frameworks/mlx-lm.json
const withTypes$5 = (table) => {
let keys = {};
for (let [type, names] of Object.entries(table.keys)) for (let key of names.split(" ")) keys[key] = type;
return {
...table,
keys
};
};
let data$6;
const read$8 = () => data$6 ??= withTypes$5(((file) => require(file))("./data/frameworks-mlx-lm.json"));
var mlx_lm_default = {
get framework() {
return read$8().framework;
},
get title() {
return read$8().title;
},
get version() {
return read$8().version;
},
get unknown() {
return read$8().unknown;
},
get coercion() {
return read$8().coercion;
},
get keys() {
return read$8().keys;
},
get gone() {
return read$8().gone;
}
};
// data/frameworks/ms-swift.json
const withTypes$4 = (table) => {
let keys = {};
for (let [type, names] of Object.entries(table.keys)) for (let key of names.split(" ")) keys[key] = type;
return {
...table,
keys
};
};
let data$5;
const read$7 = () => data$5 ??= withTypes$4(((file) => require(file))("./data/frameworks-ms-swift.json"));
var ms_swift_default = {
get framework() {
return read$7().framework;
},
get extends() {
return read$7().extends;
},
get title() {
return read$7().title;
},
get version() {
return read$7().version;
},
get unknown() {
return read$7().unknown;
},
get openEnded() {
return read$7().openEnded;
},
get openWith() {
return read$7().openWith;
},
get coercion() {
return read$7().coercion;
},
get keys() {
return read$7().keys;
},
get gone() {
return read$7().gone;
}
};
// data/frameworks/oumi.json
const withTypes$3 = (table) => {
let keys = {};
for (let [type, names] of Object.entries(table.keys)) for (let key of names.split(" ")) keys[key] = type;
return {
...table,
keys
};
};
let data$4;
const read$6 = () => data$4 ??= withTypes$3(((file) => require(file))("./data/frameworks-oumi.json"));
var oumi_default = {
get framework() {
return read$6().framework;
},
get title() {
return read$6().title;
},
get version() {
return read$6().version;
},
get unknown() {
return read$6().unknown;
},
get coercion() {
return read$6().coercion;
},
get keys() {
return read$6().keys;
},
get gone() {
return read$6().gone;
}
};
// data/frameworks/peft.json
const withTypes$2 = (table) => {
let keys = {};
for (let [type, names] of Object.entries(table.keys)) for (let key of names.split(" ")) keys[key] = type;
return {
...table,
keys
};
};
let data$3;
const read$5 = () => data$3 ??= withTypes$2(((file) => require(file))("./data/frameworks-peft.json"));
var peft_default = {
get framework() {
return read$5().framework;
},
get title() {
return read$5().title;
},
get version() {
return read$5().version;
},
get unknown() {
return read$5().unknown;
},
get openEnded() {
return read$5().openEnded;
},
get coercion() {
return read$5().coercion;
},
get keepsTexts() {
return read$5().keepsTexts;
},
get keys() {
return read$5().keys;
},
get gone() {
return read$5().gone;
}
};
// data/frameworks/torchtune.json
const withTypes$1 = (table) => {
let keys = {};
for (let [type, names] of Object.entries(table.keys)) for (let key of names.split(" ")) keys[key] = type;
return {
...table,
keys
};
};
let data$2;
const read$4 = () => data$2 ??= withTypes$1(((file) => require(file))("./data/frameworks-torchtune.json"));
var torchtune_default = {
get framework() {
return read$4().framework;
},
get title() {
return read$4().title;
},
get version() {
return read$4().version;
},
get unknown() {
return read$4().unknown;
},
get coercion() {
return read$4().coercion;
},
get keys() {
return read$4().keys;
},
get arguments() {
return read$4().arguments;
},
get components() {
return read$4().components;
},
get gone() {
return read$4().gone;
}
};
// data/frameworks/trl.json
const withTypes = (table) => {
let keys = {};
for (let [type, names] of Object.entries(table.keys)) for (let key of names.split(" ")) keys[key] = type;
return {
...table,
keys
};
};
let data$1;
const read$3 = () => data$1 ??= withTypes(((file) => require(file))("./data/frameworks-trl.json"));
var trl_default = {
get framework() {
return read$3().framework;
},
get extends() {
return read$3().extends;
},
get title() {
return read$3().title;
},
get version() {
return read$3().version;
},
get unknown() {
return read$3().unknown;
},
get openEnded() {
return read$3().openEnded;
},
get coercion() {
return read$3().coercion;
},
get keys() {
return read$3().keys;
},
get renamed() {
return read$3().renamed;
},
get gone() {
return read$3().gone;
}
};
// data/frameworks/words.json
let data;
const read$2 = () => data ??= ((file) => require(file))("./data/frameworks-words.json");
var words_default = {
get about() {
return read$2().about;
},
get titles() {
return read$2().titles;
},
get settings() {
return read$2().settings;
}
};
// src/knowledge/key-type.ts
const read$1 = new Map();
function keyType(source) {
let known = read$1.get(source);
if (known !== void 0) return known;
let type = parseType(source);
return read$1.set(source, type), type;
}
function parseType(source) {
let kinds = new Set(), texts = [], bounds = [];
for (let member of source.split("|")) {
let quoted = /^'(.*)'$/.exec(member)?.[1], kind = keyKinds.find((known) => member.startsWith(known));
quoted === void 0 ? kind !== void 0 && (kinds.add(kind), bounds.push(...boundsOf(member))) : texts.push(quoted);
}
return {
kinds,
texts,
bounds
};
}
const keyKinds = [
"int",
"float",
"flag",
"text",
"list",
"map",
"any",
"section"
];
function boundsOf(member) {
return [...member.matchAll(/([<>]=?)(-?[\d.]+)/g)].flatMap(([, sign, limit]) => sign === ">=" || sign === ">" || sign === "<=" || sign === "<" ? [{
sign,
limit: Number(limit)
}] : []);
}
function brokenBound(type, value) {
return type.bounds.find(({ sign, limit }) => sign === ">=" ? value < limit : sign === ">" ? value <= limit : sign === "<=" ? value > limit : value >= limit);
}
function allowsText(type, text) {
return type.texts.some((allowed) => allowed.includes("*") ? fits$2(allowed.split("*"), text) : allowed === text);
}
function fits$2([head = "", ...others], text) {
let tail = others.at(-1) ?? "";
if (!text.startsWith(head) || !text.endsWith(tail)) return !1;
let at = head.length;
for (let part of others.slice(0, -1)) {
let found = text.indexOf(part, at);
if (found < 0) return !1;
at = found + part.length;
}
return at <= text.length - tail.length;
}
// src/knowledge/keys.ts
const tables$1 = {
axolotl: axolotl_default,
deepspeed: deepspeed_default,
"fms-hf-tuning": fms_hf_tuning_default,
"hf-trainer": hf_trainer_default,
instructlab: instructlab_default,
litgpt: litgpt_default,
llamafactory: llamafactory_default,
"mistral-finetune": mistral_finetune_default,
"mlx-lm": mlx_lm_default,
"ms-swift": ms_swift_default,
oumi: oumi_default,
peft: peft_default,
torchtune: torchtune_default,
trl: trl_default
}, made = new Map();
function keyTable(framework) {
if (!Object.hasOwn(tables$1, framework)) return;
let known = made.get(framework), data = tables$1[framework];
if (known !== void 0 || data === void 0) return known;
let table = makeTable(data);
return made.set(framework, table), table;
}
function makeTable(data) {
let shared = data.extends === void 0 ? void 0 : tables$1[data.extends], keys = new Map([...Object.entries(shared?.keys ?? {}), ...Object.entries(data.keys)]), plugins = Object.entries(data.plugins ?? {}), pluginKeys = new Map(plugins.flatMap(([plugin, names]) => names.map((name) => [name, plugin]))), bySection = once$1(() => namesBySection(keys.keys())), stillRead = (path) => own(data.renamed, path)?.read !== !1, today = once$1(() => namesBySection([...keys.keys()].filter(stillRead))), places = once$1(() => sectionsByName(today()));
return {
framework: data.framework,
title: data.title,
version: data.version,
unknown: data.unknown === "rejected" || data.unknown === "kept" ? data.unknown : "dropped",
isStrict: (section) => (data.strict ?? []).some((one) => section === one || section.startsWith(`${one}.`)),
coercion: coercionOf(data.coercion),
openEnded: data.openEnded ?? !1,
openWith: data.openWith ?? [],
readByScript: data.readByScript ?? !1,
keepsTexts: data.keepsTexts ?? !1,
spelledOut: data.spelledOut ?? [],
lookUp: remembered((path) => lookUp(path, keys), 5e3),
siblings: (section) => bySection().get(section) ?? [],
readToday: (section) => today().get(section) ?? [],
sectionsOf: (name) => places().get(name) ?? [],
renamed: (path) => own(data.renamed, path),
instead: (path) => own(data.instead, path),
goneSince: (path) => own(data.gone, path),
pluginOf: (path) => pluginKeys.get(path),
argumentsOf: (component) => argumentsOf(component, data),
knowsPlugin: (plugin) => plugins.some(([prefix]) => plugin.startsWith(prefix))
};
}
function namesBySection(keys) {
let names = new Map();
for (let key of keys) {
let [section, name] = split$1(key), sofar = names.get(section);
sofar === void 0 ? names.set(section, [name]) : sofar.push(name);
}
return names;
}
function argumentsOf(component, data) {
if (!component.startsWith(`${data.framework}.`)) return;
let list = own(data.components, component.slice(component.lastIndexOf(".") + 1));
return list === void 0 ? void 0 : data.arguments?.[list]?.split(" ");
}
function sectionsByName(names) {
let sections = new Map();
for (let [section, own] of names) for (let name of own) sections.set(name, [...sections.get(name) ?? [], section]);
return sections;
}
const coercions = [
"pydantic",
"argparse",
"omegaconf",
"none"
];
function coercionOf(text) {
return coercions.find((known) => known === text) ?? "none";
}
function own(record, key) {
return record !== void 0 && Object.hasOwn(record, key) ? record[key] : void 0;
}
function split$1(path) {
let dot = path.lastIndexOf(".");
return dot < 0 ? ["", path] : [path.slice(0, dot), path.slice(dot + 1)];
}
function lookUp(path, keys) {
let type = keys.get(path);
if (type !== void 0) return {
kind: "known",
type: keyType(type)
};
let ends = [...path.matchAll(/\.|\[\]/g)].map(({ index }) => index).reverse();
for (let end of ends) {
let above = keys.get(path.slice(0, end));
if (above === void 0) continue;
let { kinds } = keyType(above);
if (kinds.has("map") || kinds.has("any")) return { kind: "free" };
let section = sectionBelow(path, end);
return section === null ? { kind: "free" } : hasKeys(section, keys) ? unknownAt(path, section) : { kind: "misplaced" };
}
return unknownAt(path, "");
}
function sectionBelow(path, end) {
return path.startsWith("[]", end) ? path[end + 2] === "." ? path.slice(0, end + 2) : null : path.slice(0, end);
}
function hasKeys(section, keys) {
for (let key of keys.keys()) if (key.startsWith(`${section}.`)) return !0;
return !1;
}
function unknownAt(path, section) {
return {
kind: "unknown",
section,
name: section === "" ? path : path.slice(section.length + 1)
};
}
function foreignWord(framework, name) {
let meanings = words_default.settings, titles = words_default.titles;
for (let names of meanings) {
let here = own(names, framework);
if (here === void 0 || here === name) continue;
let users = Object.keys(names).filter((other) => other !== framework && names[other] === name);
if (users.length > 0) return {
here,
titles: users.map((user) => own(titles, user) ?? user)
};
}
}
// src/project/derive/key-value.ts
const placeholder = /\$[{(]|\{\{|`|^\?\?\?$|^<[^<>]*>$|^\$[A-Za-z_]\w*$/, standIn = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;
function valueFault(key, type, taking) {
let { coercion } = taking;
return type.kinds.has("any") || key.value === null ? null : key.shape === "scalar" ? typeof key.value == "string" ? placeholder.test(key.value) ? null : textFault(key.value, type, taking) : isSectionOnly(type) ? {
kind: "type",
expected: expectation(type)
} : typeof key.value == "number" ? numberFault(key.value, type, coercion) : key.value === void 0 ? null : flagFault(key.value, type, coercion) : coercion === "pydantic" ? shapeFault(key.shape, type) : null;
}
const isSectionOnly = ({ kinds, texts }) => kinds.size === 1 && kinds.has("section") && texts.length === 0;
function shapeFault(shape, type) {
let { kinds } = type;
return (shape === "list" ? kinds.has("list") : kinds.has("map") || kinds.has("section")) ? null : {
kind: "type",
expected: expectation(type)
};
}
function textFault(text, type, taking) {
let { kinds } = type;
if (kinds.has("text") || allowsText(type, text)) return null;
let number = kinds.has("int") || kinds.has("float") ? numberFrom(text) : null;
return number === null ? standIn.test(text) && (kinds.has("int") || kinds.has("float") || kinds.has("flag")) || kinds.has("flag") && booleanFrom(text) !== null ? null : type.texts.length > 0 ? {
kind: "value",
allowed: type.texts
} : taking.coercion === "pydantic" || !(kinds.has("list") || kinds.has("map") || kinds.has("section")) ? {
kind: "type",
expected: expectation(type)
} : null : quotedNumberFault(number, type, taking);
}
function quotedNumberFault(number, type, taking) {
if (taking.keepsTexts) return {
kind: "type",
expected: expectation(type),
quotedNumber: !0
};
let isFraction = !type.kinds.has("float") && !Number.isInteger(number);
return taking.coercion === "argparse" && isFraction ? {
kind: "type",
expected: expectation(type)
} : rangeFault(number, type);
}
function numberFault(value, type, coercion) {
let { kinds } = type;
return kinds.has("float") || kinds.has("int") && Number.isInteger(value) ? rangeFault(value, type) : kinds.has("flag") && (value === 0 || value === 1) ? null : kinds.has("int") && coercion !== "none" ? {
kind: "type",
expected: "a whole number"
} : coercion === "pydantic" ? {
kind: "type",
expected: expectation(type)
} : null;
}
function flagFault(value, type, coercion) {
let { kinds } = type;
if (kinds.has("flag") || kinds.has("int") || kinds.has("float")) return null;
let meant = type.texts.find((text) => booleanFrom(text) === value);
return meant === void 0 ? coercion === "pydantic" ? {
kind: "type",
expected: expectation(type)
} : null : {
kind: "type",
expected: `the text "${meant}" in quotes`
};
}
function rangeFault(value, type) {
let bound = brokenBound(type, value);
return bound === void 0 ? null : {
kind: "range",
bound
};
}
const kindWords = {
int: "a whole number",
float: "a number",
flag: "true or false",
text: "a text",
list: "a list",
map: "a map",
section: "a map"
};
function expectation({ kinds, texts }) {
let words = new Set([...kinds].map((kind) => kindWords[kind] ?? kind));
return [...texts.slice(0, 6).map((text) => `"${text}"`), ...words].join(" or ");
}
const boundWords = {
">=": "at least",
">": "above",
"<=": "at most",
"<": "below"
};
function boundInWords({ sign, limit }) {
return `${boundWords[sign]} ${limit}`;
}
// src/project/derive/unknown-key.ts
function describeUnknown(key, place, table, present) {
let { section, name } = place, meant = table.instead(section === "" ? name : `${section}.${name}`);
if (meant !== void 0) return {
key,
suggestion: meant
};
let word = section === "" ? foreignWord(table.framework, name) : void 0;
if (word !== void 0 && present.has(word.here)) return { key };
if (word !== void 0) return {
key,
suggestion: word.here,
elsewhere: listed(word.titles)
};
let belongs = otherPlace(key, place, table);
if (belongs !== void 0) return {
key,
belongs
};
let suggestion = closest(name, table.readToday(section));
return suggestion === void 0 || !takes(table, pathOf(section, suggestion), key) || present.has(section === "" ? suggestion : `${section}.${suggestion}`) ? { key } : {
key,
suggestion,
edits: editDistance(name, suggestion)
};
}
const pathOf = (section, name) => section === "" ? name : `${section}.${name}`;
function otherPlace(key, { section, name }, table) {
let places = table.sectionsOf(name).filter((other) => other !== section);
if (section !== "" && places.includes("")) return takes(table, name, key) ? name : void 0;
let [only] = places;
if (places.length === 1 && only !== void 0 && only !== "") return takes(table, pathOf(only, name), key) ? pathOf(only, name) : void 0;
}
function takes(table, path, { shape, value }) {
let known = table.lookUp(path);
if (known.kind !== "known") return !0;
let isList = [...known.type.kinds].every((kind) => kind === "list") && known.type.texts.length === 0;
return shape === "scalar" ? typeof value != "number" || !isList : (shape === "list" ? ["list", "any"] : [
"map",
"section",
"any"
]).some((kind) => known.type.kinds.has(kind));
}
function listed(names) {
return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
// src/project/derive/keys.ts
const lists = [
"keys.unknown",
"keys.withoutPlugin",
"keys.renamed",
"keys.gone",
"keys.repeated",
"keys.textNumbers",
"keys.nullTexts",
"keys.wrongTypes",
"keys.wrongValues",
"keys.outOfRange"
];
function keyFacts(framework, native, copy) {
let records = new Map(), put = (list, record) => {
let sofar = records.get(list) ?? [];
sofar.length < mostRecords && sofar.push(record), records.set(list, sofar);
}, table = keyTable(framework);
for (let key of native) key.overridden && putRepeated(key, native, put);
return table !== void 0 && readAll$1(table, native, copy, put), asFacts(records);
}
const mostRecords = 200, unset$1 = {
value: null,
state: "unset"
};
function asFacts(records) {
let facts = new Map();
for (let list of lists) {
let found = records.get(list) ?? [];
facts.set(list, found.length === 0 ? unset$1 : {
value: found.length,
state: "stated"
});
for (let [index, record] of found.entries()) for (let [field, fact] of Object.entries(record)) facts.set(`${list}[${index}].${field}`, fact);
}
return facts;
}
function readAll$1(table, native, copy, put) {
let paths = native.map(({ path }) => genericName(path)), plugins = native.filter((_, i) => paths[i] === "plugins[]").map(({ value }) => String(value)), present = new Set(paths.filter((_, i) => native[i]?.value !== null)), open = plugins.some((plugin) => !table.knowsPlugin(plugin)) || table.openWith.some((key) => present.has(key)), document = {
table,
present,
plugins,
asked: askedNames(native),
open,
copy,
put
}, unread = [];
putArguments(table, native, put);
for (let [i, key] of native.entries()) key.overridden || unread.some((above) => key.path.startsWith(above)) || readKey(key, paths[i] ?? "", document) || unread.push(`${key.path}.`, `${key.path}[`);
}
const componentKey = "_component_";
function putArguments(table, native, put) {
for (let component of native) {
if (!component.path.endsWith(`.${componentKey}`) || typeof component.value != "string") continue;
let known = table.argumentsOf(component.value);
if (known === void 0) continue;
let section = component.path.slice(0, -11), beside = native.filter(({ path }) => isMember(path, section)), present = new Set(beside.map(({ path }) => path.slice(section.length)));
for (let key of known === void 0 ? [] : beside) putArgument(key, section, {
table,
present,
known,
put
});
}
}
const isMember = (path, section) => path.startsWith(section) && !/[.[]/.test(path.slice(section.length));
function putArgument(key, section, { table, present, known, put }) {
let name = key.path.slice(section.length);
if (name === componentKey || known.includes(name) || key.overridden || key.value === null) return;
let meant = closest(name, known);
meant === void 0 || editDistance(name, meant) > 1 || present.has(meant) || put("keys.unknown", {
name: nameOf$2(key),
handling: said$1("rejected", key),
version: said$1(table.version, key),
suggestion: said$1(meant, key),
edits: said$1(1, key),
elsewhere: saidOrUnset(void 0, key),
belongs: saidOrUnset(void 0, key)
});
}
function readKey(key, path, document) {
let { table, put } = document, known = table.lookUp(path);
if (known.kind === "unknown") {
let ownName = known.section === "" && (document.open || document.asked.has(known.name));
return !(isAside(known.name) || key.value === null || ownName) && !document.copy?.names(known.name) && putUnread(key, path, known, document), !1;
}
if (known.kind === "free" && putTextNumber(key, !isSpelledOut(path, table), table, put), known.kind !== "known") return !0;
putOldName(key, path, document);
let plugin = missingPlugin(path, document);
return plugin === void 0 ? putValueFault(key, known.type, document) : !path.includes(".") && key.value !== !1 && key.value !== null && putWithoutPlugin(key, plugin, put), !0;
}
const isSpelledOut = (path, { spelledOut }) => spelledOut.some((map) => path.startsWith(`${map}.`));
function missingPlugin(path, { table, plugins, open }) {
let plugin = table.pluginOf(path.replace(/[.[].*$/, ""));
return plugin === void 0 || plugins.some((name) => name.startsWith(plugin)) || open ? void 0 : plugin;
}
function askedNames(native) {
let names = new Set();
for (let { value } of native) if (typeof value == "string" && value.includes("${")) for (let [, name = ""] of value.matchAll(/\$\{\s*([\w-]+)/g)) names.add(name);
return names;
}
const isAside = (name) => /^(x-|_|\.|<<)/.test(name);
function putUnread(key, path, place, { table, present, put }) {
let until = table.goneSince(path);
if (until !== void 0) {
put("keys.gone", {
name: nameOf$2(key),
until: said$1(until, key)
});
return;
}
let { suggestion, edits, elsewhere, belongs } = describeUnknown(key, place, table, present), strict = table.isStrict(place.section);
if (table.unknown === "kept" && place.section === "" && key.shape !== "scalar" && suggestion === void 0 && belongs === void 0) return;
let told = strict || belongs !== void 0 || edits !== void 0 && edits <= 1;
(!table.openEnded || told) && put("keys.unknown", {
name: nameOf$2(key),
handling: said$1(strict ? "rejected" : table.unknown, key),
version: said$1(table.version, key),
suggestion: saidOrUnset(suggestion, key),
edits: saidOrUnset(edits, key),
elsewhere: saidOrUnset(elsewhere, key),
belongs: saidOrUnset(belongs, key)
});
}
function putOldName(key, path, { table, present, copy, put }) {
let renamed = table.renamed(path);
if (renamed === void 0 || key.value === null) return;
let [section, name] = splitLast(path);
if (copy?.names(name) && !copy.names(splitLast(renamed.to)[1])) return;
let sameSection = splitLast(renamed.to)[0] === section;
put("keys.renamed", {
name: doubted(nameOf$2(key), table),
to: said$1(sameSection ? splitLast(renamed.to)[1] : renamed.to, key),
since: saidOrUnset(renamed.since, key),
both: doubted(said$1(present.has(renamed.to), key), table),
moved: said$1(!sameSection, key),
read: said$1(renamed.read ?? !0, key)
});
}
function splitLast(path) {
let dot = path.lastIndexOf(".");
return dot < 0 ? ["", path] : [path.slice(0, dot), path.slice(dot + 1)];
}
function putWithoutPlugin(key, plugin, put) {
put("keys.withoutPlugin", {
name: nameOf$2(key),
plugin: said$1(plugin.replace(/\.$/, ""), key)
});
}
function putRepeated(earlier, native, put) {
let kept = native.find((key) => key.path === earlier.path && !key.overridden);
if (kept === void 0) return;
let same = earlier.shape === "scalar" && kept.shape === "scalar" && earlier.value === kept.value;
put("keys.repeated", {
name: {
...nameOf$2(kept),
also: [{
at: earlier.keyAt,
message: "written here first"
}]
},
same: said$1(same, kept)
});
}
function putValueFault(key, type, { table, copy, put }) {
let numeric = type.kinds.has("float") || type.kinds.has("int");
if (putTextNumber(key, type.kinds.has("any") || numeric && table.coercion === "none", table, put) || putNullText(key, type, put)) return;
let fault = valueFault(key, type, table);
if (fault === null) return;
let name = {
name: nameOf$2(key),
raw: said$1(key.raw, key)
};
if (fault.kind === "type") {
let doubtful = fault.quotedNumber ? { name: doubted(name.name, table) } : {};
put("keys.wrongTypes", {
...name,
...doubtful,
expected: said$1(fault.expected, key)
});
}
fault.kind === "range" && put("keys.outOfRange", {
...name,
bound: said$1(boundInWords(fault.bound), key)
}), fault.kind === "value" && !copy?.quotes(key.raw) && putWrongValue(key, fault.allowed, put);
}
function putWrongValue(key, allowed, put) {
let names = allowed.filter((text) => !text.includes("*"));
put("keys.wrongValues", {
name: nameOf$2(key),
raw: said$1(key.raw, key),
allowed: said$1(inWords$1(names), key),
suggestion: saidOrUnset(closest(key.raw, names), key)
});
}
function inWords$1(names) {
let shown = names.slice(0, 8).join(", ");
return names.length > 8 ? `${shown} and ${names.length - 8} more` : shown;
}
const exponent = /^([-+]?\d[\d_]*)(\.\d*)?[eE]([-+]?)(\d+)$/;
function putTextNumber(key, matters, table, put) {
if (!matters || table.coercion === "omegaconf" || typeof key.value != "string") return !1;
let match = exponent.exec(key.raw), isPlain = key.at.end - key.at.start === key.raw.length;
if (match === null || !isPlain) return !1;
let [, whole = "", fraction, sign, digits = ""] = match, number = `${whole}${fraction === void 0 || fraction === "." ? ".0" : fraction}e${sign || "+"}${digits}`;
return put("keys.textNumbers", {
name: doubted(nameOf$2(key), table),
raw: doubted(said$1(key.raw, key), table),
number: said$1(number, key),
converter: saidOrUnset(table.readByScript ? "nothing but the script itself" : void 0, key)
}), !0;
}
function putNullText(key, type, put) {
return key.value !== "None" || type.texts.includes("None") ? !1 : (put("keys.nullTexts", {
name: nameOf$2(key),
raw: said$1(key.raw, key)
}), !0);
}
function nameOf$2(key) {
return said$1(key.path, key);
}
function doubted(fact, table) {
return table.readByScript ? {
...fact,
confidence: .6
} : fact;
}
function said$1(value, key) {
return {
value,
state: "stated",
raw: key.raw,
at: key.at,
keyAt: key.keyAt,
nativeKey: key.path
};
}
function saidOrUnset(value, key) {
return value === void 0 ? {
value: null,
state: "unset"
} : said$1(value, key);
}
// src/project/framework-copy.ts
const below$1 = (folder, names) => names.map((name) => `${folder}/${name}.py`), llamafactoryArguments = [
"data_args",
"evaluation_args",
"finetuning_args",
"generating_args",
"model_args",
"training_args"
], sources = {
llamafactory: [{
mark: "src/llamafactory/hparams/parser.py",
declares: below$1("src/llamafactory/hparams", llamafactoryArguments)
}, {
mark: "src/llmtuner/hparams/parser.py",
declares: below$1("src/llmtuner/hparams", llamafactoryArguments)
}],
axolotl: [{
mark: "src/axolotl/__init__.py",
declares: [...below$1("src/axolotl/utils/schemas", [
"config",
"datasets",
"deprecated",
"dynamic_checkpoint",
"enums",
"fsdp",
"integrations",
"model",
"multimodal",
"peft",
"quantization",
"training",
"trl",
"vllm"
]), "src/axolotl/utils/config/models/input/v0_4_1/__init__.py"]
}]
};
function frameworkCopies(files) {
let found = new Map();
return (framework, path) => {
for (let folder of foldersAbove$1(path)) {
let at = `${framework}:${folder}`;
found.has(at) || found.set(at, copyIn(folder, sources[framework] ?? [], files));
let copy = found.get(at);
if (copy !== void 0) return copy;
}
};
}
function copyIn(folder, known, files) {
let within = (path) => folder === "" ? path : `${folder}/${path}`, source = known.find(({ mark }) => files.exists(within(mark)));
if (source === void 0) return;
let text, declared = () => (text ??= source.declares.map((path) => textOf(within(path), files)).join("\n"), text), has = (pattern) => declared().trim() === "" || pattern.test(declared());
return {
names: (key) => has(RegExp(`\\b${plain$4(key)}\\b`)),
quotes: (text) => has(RegExp(`(["'])${plain$4(text)}\\1`))
};
}
function textOf(path, files) {
let file = files.read(path);
return file.ok ? file.text : "";
}
const plain$4 = (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
// src/project/glob.ts
function globMatcher(glob) {
if (glob.length > longest) return (path) => path === glob;
if (glob.startsWith("!")) {
let matches = globMatcher(glob.slice(1));
return (path) => !matches(path);
}
return matcherOf$1(alternativesOf(glob));
}
function pathMatcher(glob) {
return glob.length > longest ? (path) => path === glob : matcherOf$1([glob]);
}
function matcherOf$1(alternatives) {
let globs = alternatives.map((one) => one.split("/").map(nameOf$1));
return (path) => {
let names = path.split("/").map((name) => [...name]);
return globs.some((parts) => fitsRun(parts, names, fitsName));
};
}
const longest = 4096, any = Symbol("any");
function fitsRun(parts, members, fits) {
let at = 0, retry;
for (let member = 0; member < members.length;) {
let part = parts[at];
if (part === any) at++, retry = {
part: at,
member
};
else if (part !== void 0 && fits(part, members[member])) at++, member++;
else if (retry !== void 0) at = retry.part, member = ++retry.member;
else return !1;
}
return parts.slice(at).every((part) => part === any);
}
const fitsName = (name, characters) => fitsRun(name, characters, (test, character) => test(character));
function nameOf$1(text) {
if (text === "**") return any;
let name = [], characters = [...text];
for (let at = 0; at < characters.length;) {
let { part, next } = partAt(characters, at);
name.push(part), at = next;
}
return name;
}
function partAt(characters, at) {
let character = characters[at] ?? "";
if (character === "*") return {
part: any,
next: at + 1
};
if (character === "?") return {
part: () => !0,
next: at + 1
};
let end = character === "[" ? classEnd(characters, at) : void 0;
if (end !== void 0) return {
part: classOf(characters.slice(at + 1, end)),
next: end + 1
};
let escaped = character === "\\" ? characters[at + 1] : void 0, meant = escaped ?? character;
return {
part: (one) => one === meant,
next: at + (escaped === void 0 ? 1 : 2)
};
}
function classEnd(characters, start) {
let first = /[!^]/.test(characters[start + 1] ?? "") ? start + 2 : start + 1, end = characters.indexOf("]", first + 1);
return end < 0 ? void 0 : end;
}
function classOf(characters) {
let negated = /[!^]/.test(characters[0] ?? ""), members = negated ? characters.slice(1) : characters, ranges = [];
for (let at = 0; at < members.length; at++) {
let from = members[at] ?? "", to = members[at + 1] === "-" ? members[at + 2] : void 0;
ranges.push([from, to ?? from]), to !== void 0 && (at += 2);
}
return (character) => ranges.some(([from, to]) => character >= from && character <= to) !== negated;
}
const most$1 = {
alternatives: 1e3,
characters: 32768
};
function alternativesOf(glob) {
return expanded$1(glob, [0, glob.length], bracesOf(glob)) ?? [glob];
}
function bracesOf(glob) {
let found = new Map(), open = [];
for (let at = 0; at < glob.length; at++) {
let character = glob[at];
if (character === "\\") at++;
else if (character === "{") open.push({
start: at,
commas: []
});
else if (character === ",") open.at(-1)?.commas.push(at);
else if (character === "}") {
let ended = open.pop();
ended && ended.commas.length > 0 && found.set(ended.start, {
commas: ended.commas,
end: at
});
}
}
return found;
}
function expanded$1(glob, [from, to], braces) {
let heads = [""], plain = from;
for (let at = from; at < to; at++) {
let found = braces.get(at);
if (found === void 0) continue;
let bounds = [
at,
...found.commas,
found.end
], inner = bounds.slice(1).map((end, index) => expanded$1(glob, [(bounds[index] ?? at) + 1, end], braces));
if (heads = joined(heads, [glob.slice(plain, at)]), heads &&= joined(heads, allOf(inner)), heads === void 0) return;
plain = found.end + 1, at = found.end;
}
return joined(heads, [glob.slice(plain, to)]);
}
const allOf = (lists) => lists.every((list) => list !== void 0) ? lists.flat() : void 0;
function joined(heads, tails) {
if (!(tails === void 0 || heads.length * tails.length > most$1.alternatives)) return lengthOf(heads) * tails.length + lengthOf(tails) * heads.length > most$1.characters ? void 0 : heads.flatMap((head) => tails.map((tail) => head + tail));
}
const lengthOf = (texts) => texts.reduce((sum, { length }) => sum + length, 0), periods = [
"daily",
"weekly",
"monthly",
"yearly"
], value = (kind, about, more = {}) => ({
kind,
about,
...more
}), map$1 = (about, keys) => ({
kind: "map",
about,
keys
}), result = map$1("A measured value of one task.", {
task: value("text", "Id of the task.", { fact: "task" }),
metric: value("text", "Name of the metric.", { fact: "metric" }),
value: value("number", "Its value.", { fact: "value" }),
higher_is_better: value("flag", "Whether a larger value is better. Default: true.", { fact: "higherIsBetter" })
}), intentShape = map$1("Why a model is tuned: goals, tasks, data, traffic and serving.", {
version: value("integer", "Version of this format: 1.", {
minimum: 1,
maximum: 1
}),
applies_to: value("texts", "Globs, relative to this file, of the configs it speaks for. Absent: all below its folder."),
goals: value("texts", "What the tuning is for.", {
oneOf: goals,
fact: "intent.goals"
}),
tasks: {
kind: "list",
about: "One entry for each task the model must do.",
fact: "intent.tasks",
item: map$1("A task.", {
id: value("text", "Short name.", { fact: "id" }),
type: value("text", "Kind of task.", {
oneOf: taskTypes$1,
fact: "type"
}),
labels: value("integer", "Labels of a classification task.", {
minimum: 1,
fact: "labels"
}),
format: value("text", "Form of the output.", {
oneOf: [
"json",
"regex",
"choice",
"text"
],
fact: "format"
}),
classes: {
kind: "dictionary",
about: "Examples by label.",
value: value("integer", "Examples with this label.", { minimum: 0 })
}
})
},
retrieval: map$1("Whether facts are supplied in the prompt. Absent: undecided.", {
used: value("flag", "Passages are retrieved and put into the prompt.", { fact: "intent.retrieval.used" }),
context_tokens: value("integer", "Tokens of passages per call.", {
minimum: 0,
fact: "intent.retrieval.contextTokens"
})
}),
knowledge: map$1("How the facts behave that the model is to know.", {
volatility: value("text", "How often they change.", {
oneOf: [
"stable",
"yearly",
"monthly",
"weekly",
"daily"
],
fact: "intent.knowledge.volatility"
}),
retrain: value("text", "How often the model is trained again.", {
oneOf: periods,
fact: "intent.knowledge.retrain"
})
}),
data: map$1("What is known of the training data.", {
proprietary: value("flag", "It must not become public.", { fact: "intent.data.proprietary" }),
examples: value("integer", "Training examples.", {
minimum: 0,
fact: "intent.data.examples"
}),
tokens: value("integer", "Training tokens.", {
minimum: 0,
fact: "intent.data.tokens"
}),
curated: value("flag", "The examples were picked by hand.", { fact: "intent.data.curated" }),
roles: {
kind: "dictionary",
about: "What single sources are for, by path or hub id.",
value: value("text", "Role of the source.", { oneOf: [
"replay",
"task",
"general"
] })
}
}),
tokens: map$1("Lengths.", { output: value("integer", "Longest answer in tokens.", {
minimum: 1,
fact: "intent.tokens.output"
}) }),
baseline: map$1("What the untuned model does.", {
methods: value("texts", "What was tried before tuning.", {
oneOf: [
"prompt",
"few-shot",
"retrieval",
"larger-model"
],
fact: "intent.baselineMethods"
}),
results: {
kind: "list",
about: "Its results.",
fact: "intent.baseline",
item: result
}
}),
target: {
kind: "list",
about: "What the tuned model must reach.",
fact: "intent.target",
item: result
},
evaluation: {
kind: "list",
about: "Evaluations of the result.",
fact: "intent.evaluation",
item: map$1("An evaluation.", {
path: value("text", "File with held-out examples.", { fact: "path" }),
suite: value("text", "Suite: `general` is a check of skills outside the task.", { fact: "suite" }),
tags: value("texts", "Tags such as `edge-cases`.", { fact: "tags" })
})
},
reference_model: map$1("Model that the tuned one must replace.", {
id: value("text", "Its id.", { fact: "intent.referenceModel.id" }),
params: value("number", "Its weights, counted one by one.", { minimum: 0 })
}),
traffic: map$1("Expected use.", {
calls_per_day: value("integer", "Calls a day.", {
minimum: 0,
fact: "intent.traffic.callsPerDay"
}),
prompt_tokens_before: value("integer", "Prompt tokens today.", {
minimum: 0,
fact: "intent.traffic.promptTokensBefore"
}),
prompt_tokens_after: value("integer", "Prompt tokens after tuning.", {
minimum: 0,
fact: "intent.traffic.promptTokensAfter"
}),
concurrent: value("flag", "Calls for several tasks arrive together.", { fact: "intent.traffic.concurrent" })
}),
cost: map$1("Prices, all in one currency.", {
training: value("number", "Cost of the run.", {
minimum: 0,
fact: "intent.cost.training"
}),
per_million_input_tokens: value("number", "Price of a million input tokens.", {
minimum: 0,
fact: "intent.cost.perMillionInputTokens"
}),
horizon_days: value("integer", "Days in which the run must pay back.", {
minimum: 1,
fact: "intent.cost.horizonDays"
})
}),
serving: map$1("How the result is served.", {
engine: value("text", "Server.", {
oneOf: [
"vllm",
"tgi",
"lorax",
"sglang",
"watsonx",
"transformers",
"other",
"service"
],
fact: "serving.engine"
}),
version: value("text", "Its version.", { fact: "serving.version" }),
merged: value("flag", "The adapter is merged into the base before serving.", { fact: "serving.merged" }),
max_rank: value("integer", "Largest adapter rank that the server is started with.", {
minimum: 1,
fact: "serving.maxRank"
}),
max_adapters: value("integer", "Adapters in one batch.", {
minimum: 1,
fact: "serving.maxAdapters"
}),
structured_output: value("flag", "The server constrains the form of the output.", { fact: "serving.structuredOutput" }),
isolated: value("flag", "Own hardware for each task.", { fact: "intent.serving.isolated" })
}),
hardware: map$1("Machine the run is planned for.", {
gpus: value("integer", "Accelerators in total.", {
minimum: 1,
fact: "hardware.count"
}),
memory_gb: value("number", "Memory of one, in GB.", {
minimum: 0,
fact: "hardware.memory"
}),
name: value("text", "Name of the accelerator.", { fact: "hardware.name" })
}),
single_purpose: value("flag", "Forgetting other skills is accepted.", { fact: "intent.singlePurpose" }),
keep_skills: value("texts", "Skills that must stay.", { fact: "intent.keepSkills" }),
purpose: value("text", "What the run is for.", {
oneOf: [
"product",
"research",
"example",
"smoke-test"
],
fact: "intent.purpose"
}),
use: value("text", "Whether the result is to earn money, by itself or inside a product.", {
oneOf: ["commercial", "non-commercial"],
fact: "intent.use"
}),
owner: value("text", "Who answers for the run: a team or a role.", { fact: "intent.owner" }),
approved_by: value("text", "Who agreed to the run.", { fact: "intent.approvedBy" }),
size: value("text", "Size of run that was agreed to.", {
oneOf: [
"small",
"medium",
"large"
],
fact: "intent.size"
}),
stage: value("text", "Stage of the product.", {
oneOf: ["prototype", "production"],
fact: "intent.stage"
})
});
// src/project/shape.ts
function shaped(shape, root, file) {
let walker = {
file,
facts: new Map(),
problems: []
};
return {
value: read(shape, {
node: root,
prefix: ""
}, walker) ?? null,
facts: walker.facts,
problems: walker.problems
};
}
function read(shape, here, walker) {
return shape.kind === "either" ? readEither(shape.of, here, walker) : shape.kind === "map" ? readMap$2(shape.keys, here, walker) : shape.kind === "list" ? readList$2(shape, here, walker) : shape.kind === "dictionary" ? readDictionary(shape.value, here, walker) : shape.kind === "texts" ? readTexts(shape, here, walker) : readScalar(shape, here, walker);
}
function readEither(shapes, here, walker) {
let chosen = shapes.find((shape) => shape.kind === "map" || shape.kind === "dictionary" ? here.node.kind === "map" : shape.kind === "list" || shape.kind === "texts" ? here.node.kind === "list" : here.node.kind === "scalar") ?? shapes[0];
return chosen && read(chosen, here, walker);
}
function readMap$2(keys, here, walker) {
if (here.node.kind !== "map") return expected("a map of keys", here, walker);
let value = Object.create(null);
for (let entry of here.node.entries.values()) {
let shape = Object.hasOwn(keys, entry.key) ? keys[entry.key] : void 0;
shape === void 0 ? unknownKey(entry, Object.keys(keys), walker) : assign(value, entry, read(shape, {
node: entry.value,
entry,
prefix: here.prefix
}, walker));
}
return value;
}
function readDictionary(shape, here, walker) {
if (here.node.kind !== "map") return expected("a map of keys", here, walker);
let value = Object.create(null);
for (let entry of here.node.entries.values()) assign(value, entry, read(shape, {
node: entry.value,
entry,
prefix: here.prefix
}, walker));
return value;
}
function assign(target, entry, value) {
value !== void 0 && (target[entry.key] = value);
}
function readList$2(shape, here, walker) {
if (here.node.kind !== "list") return expected("a list", here, walker);
let { items } = here.node;
return shape.fact !== void 0 && walker.facts.set(shape.fact, factAt(items.length, here, walker.file)), items.map((node, index) => read(shape.item, {
node,
prefix: shape.fact === void 0 ? here.prefix : `${shape.fact}[${index}].`
}, walker)).filter((value) => value !== void 0);
}
function readTexts(shape, here, walker) {
let nodes = here.node.kind === "list" ? here.node.items : [here.node], values = [];
for (let node of nodes) node.kind === "scalar" ? allowed(shape.oneOf, node, walker) && values.push(node.text) : expected("a list of texts", {
...here,
node
}, walker);
return shape.fact !== void 0 && walker.facts.set(here.prefix + shape.fact, factAt(values, here, walker.file)), values;
}
function readScalar(shape, here, walker) {
let { node } = here;
if (node.kind !== "scalar") return expected(kindNames[shape.kind], here, walker);
let value = resolve$9(node, "yaml-1.2");
if (value === null) return;
let taken = take$1(shape, value, node, walker);
return taken !== void 0 && shape.fact !== void 0 && walker.facts.set(here.prefix + shape.fact, factAt(taken, here, walker.file)), taken;
}
const kindNames = {
text: "a text",
number: "a number",
integer: "a whole number",
flag: "true or false",
any: "a number, a text, or true or false"
};
function take$1(shape, value, node, walker) {
if (shape.kind === "any") return value;
if (shape.kind === "text") return allowed(shape.oneOf, node, walker) ? node.text : void 0;
if (shape.kind === "flag") return typeof value == "boolean" ? value : complain(`${quote(node.text)} is not true or false`, node, walker);
if (typeof value != "number" || shape.kind === "integer" && !Number.isInteger(value)) return complain(`${quote(node.text)} is not ${kindNames[shape.kind]}`, node, walker);
let { minimum = -1e400, maximum = 1e400 } = shape;
if (value >= minimum && value <= maximum) return value;
let bounds = Number.isFinite(maximum) ? `${minimum} to ${maximum}` : `${minimum} or more`;
return complain(`${quote(node.text)} is outside ${bounds}`, node, walker);
}
function allowed(oneOf, node, walker) {
if (oneOf === void 0 || oneOf.includes(node.text)) return !0;
let near = closest(node.text, oneOf), hint = near === void 0 ? `expected one of ${oneOf.join(", ")}` : `did you mean ${quote(near)}?`;
return complain(`unknown value ${quote(node.text)}; ${hint}`, node, walker), !1;
}
function unknownKey(entry, known, walker) {
let near = closest(entry.key, known), hint = near === void 0 ? `expected one of ${known.join(", ")}` : `did you mean ${quote(near)}?`;
walker.problems.push({
message: `unknown key ${quote(entry.key)}; ${hint}`,
at: {
file: walker.file,
start: entry.keyStart,
end: entry.keyEnd
}
});
}
function expected(what, here, walker) {
if (here.node.kind !== "scalar" || here.node.text !== "" || here.node.style !== "plain") return complain(here.entry ? `${quote(here.entry.key)} must be ${what}` : `expected ${what}`, here.node, walker);
}
function complain(message, node, walker) {
walker.problems.push({
message,
at: {
file: walker.file,
start: node.start,
end: node.end
}
});
}
const quote = (text) => `"${text.length > 60 ? `${text.slice(0, 60)}\u2026` : text}"`;
function factAt(value, here, file) {
let { node, entry } = here;
return {
value,
state: "inherited",
at: {
file,
start: node.start,
end: node.end
},
...node.kind === "scalar" ? { raw: node.text } : {},
...entry ? {
keyAt: {
file,
start: entry.keyStart,
end: entry.keyEnd
},
nativeKey: entry.key
} : {}
};
}
// src/project/intent.ts
const manifest = /(^|\/)tuning-intent\.ya?ml$/, card = /(^|\/)(README|MODEL_CARD|model_card)\.md$/;
function isIntentFile(path) {
return manifest.test(path);
}
function isModelCard(path) {
return card.test(path);
}
function readIntents(files, parse, named = []) {
let found = [], above = filesAbove(named, [
"tuning-intent.yaml",
"tuning-intent.yml",
"README.md"
], files.exists);
for (let path of new Set([...files.list(), ...above])) manifest.test(path) && files.exists(path) ? found.push(readManifest(files, path, parse)) : card.test(path) && found.push(readCard(files, path, parse));
return {
intents: found.flatMap((one) => one.intents),
problems: found.flatMap((one) => one.problems),
unread: found.flatMap((one) => one.unread)
};
}
const nothing$5 = {
intents: [],
problems: [],
unread: []
};
function readManifest(files, path, parse) {
let file = files.read(path);
if (!file.ok) return {
...nothing$5,
unread: [{
path,
reason: file.reason,
blocking: !0
}]
};
let parsed = parse(file.text, path), problem = [...parsed.problems, ...parsed.documents.flatMap((document) => document.problems)][0], root = parsed.documents[0]?.root;
if (problem || !root) {
let message = problem?.message ?? "the file is empty; it needs at least `goals`";
return {
...nothing$5,
problems: [{
message,
at: {
file: path,
start: problem?.start ?? 0,
end: problem?.end ?? 0
}
}]
};
}
return intentOf(root, path, scopeOf(directoryOf(path)));
}
function readCard(files, path, parse) {
let file = files.read(path);
if (!file.ok || !/^---\r?\n/.test(file.text) || !/^tuning:/m.test(file.text)) return nothing$5;
let root = parse(file.text, path).documents[0]?.root, tuning = root?.kind === "map" ? root.entries.get("tuning")?.value : void 0;
return tuning ? intentOf(tuning, path, scopeOf(directoryOf(path))) : nothing$5;
}
const scopeOf = (folder) => (path) => relativeTo(folder, path);
function intentOf(root, path, relative) {
let { value, facts, problems } = shaped(intentShape, root, path), globs = globsOf(value).map((glob) => globMatcher(glob));
return {
intents: [{
path,
at: {
file: path,
start: root.start,
end: root.start
},
facts,
value,
covers: (config) => {
let inside = relative(config);
return inside !== void 0 && (globs.length === 0 || globs.some((glob) => glob(inside)));
}
}],
problems,
unread: []
};
}
function globsOf(value) {
let globs = typeof value == "object" && value && "applies_to" in value ? value.applies_to : void 0;
return Array.isArray(globs) ? globs.map((glob) => String(glob).replace(/^\.\//, "")) : [];
}
function intentFor(path, intents) {
let depth = (intent) => directoryOf(intent.path).length * 2 + +!!isIntentFile(intent.path);
return intents.filter((intent) => intent.covers(path)).sort((a, b) => depth(b) - depth(a))[0];
}
const block = /^[ \t]*#[ \t]*tunelint-intent:/m;
function intentInComment(text, path, parse) {
let start = text.includes("tunelint-intent") ? block.exec(text) : null;
if (!start) return nothing$5;
let parsed = parse(text.slice(0, start.index).replace(/[^\r\n]/g, " ") + commentLines(text.slice(start.index)), "tunelint-intent.yaml"), problem = [...parsed.problems, ...parsed.documents.flatMap((document) => document.problems)][0], root = parsed.documents[0]?.root, value = root?.kind === "map" ? root.entries.get("tunelint-intent")?.value : void 0;
if (problem || value?.kind !== "map") {
let message = problem?.message ?? "tunelint-intent must hold a map such as {goals: [customise-style]}", at = {
file: path,
start: problem?.start ?? start.index,
end: problem?.end ?? start.index + start[0].length
};
return {
...nothing$5,
problems: [{
message,
at
}]
};
}
return intentOf(value, path, (config) => config === path ? config : void 0);
}
function commentLines(text) {
let lines = [];
for (let [index, line] of text.split("\n").entries()) {
let match = /^([ \t]*)#(.*)$/s.exec(line);
if (!match || index > 0 && !/^[ \t]{2,}\S/.test(match[2] ?? "") && (match[2] ?? "").trim() !== "") break;
let body = match[2] ?? "";
lines.push(index === 0 ? firstLine(match[1] ?? "", body) : ` ${" ".repeat((match[1] ?? "").length)}${body}`);
}
return lines.join("\n");
}
const firstLine = (indent, body) => `${" ".repeat(indent.length + 1)}${body}`;
// src/project/intent-classes.ts
function classFacts(intent) {
let facts = new Map(), { value } = intent, tasks = isRecord$1(value) && Array.isArray(value.tasks) ? value.tasks : [];
for (let [index, task] of tasks.entries()) {
let record = `intent.tasks[${index}]`, counts = countsOf(isRecord$1(task) ? task.classes : void 0), smallest = Math.min(...counts);
if (counts.length === 0) continue;
let place = intent.facts.get(`${record}.id`) ?? intent.facts.get(`${record}.type`), put = (name, found) => {
isKnown$1(intent.facts.get(`${record}.${name}`)) || facts.set(`${record}.${name}`, {
value: found,
state: "inherited",
...place?.at ? { at: place.at } : {},
...place?.keyAt ? { keyAt: place.keyAt } : {}
});
};
put("labels", counts.length), counts.length > 1 && smallest > 0 && put("labelImbalance", Math.max(...counts) / smallest);
}
return facts;
}
function countsOf(classes) {
return isRecord$1(classes) ? Object.values(classes).filter((count) => typeof count == "number") : [];
}
const isRecord$1 = (value) => typeof value == "object" && !!value && !Array.isArray(value), objectives = {
sft: "SFT",
"continued-pretraining": "continued pre-training",
"reward-model": "reward model",
distillation: "distillation",
classification: "classification",
reinforcement: "reinforcement tuning",
embedding: "embedding training"
};
function labelOf(facts) {
let objective = textOf$1(facts, "objective.kind"), what = objective === void 0 || objective === "other" ? "" : objectives[objective] ?? objective.toUpperCase(), model = facts.get("model.id"), name = textOf$1(facts, "model.id") ?? model?.raw ?? "a model that is not named";
return `${[methodName(facts), what].filter((part) => part !== "").join(" ")} of ${shorten(name)}`;
}
const unprintable = /[\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]+/g;
function shorten(name) {
let clean = name.replace(unprintable, " ").trim();
return clean.length > 80 ? `\u2026${clean.slice(-79)}` : clean;
}
// src/project/output-users.ts
const evaluating = new Set([
"eval",
"predict",
"infer"
]);
function outputUsers(readFiles, files) {
let recognised = readFiles.flatMap(({ path, kind }) => {
if (kind !== "export" && !evaluating.has(kind)) return [];
let file = files.read(path);
return file.ok ? [{
path,
text: file.text,
does: kind === "export" ? "merge" : "evaluate"
}] : [];
}), scripts = shellScripts(files).flatMap((path) => {
let file = files.read(path);
if (!file.ok) return [];
let merging = file.text.split("\n").filter((line) => /merge/i.test(line));
return merging.length > 0 ? [{
path,
text: merging.join("\n"),
does: "merge"
}] : [];
});
return [...recognised, ...scripts];
}
function takenUp(plan, users) {
if (plan.kind !== "train") return {};
let telling = [
textOf$1(plan.facts, "output.dir"),
textOf$1(plan.facts, "output.hubId"),
fileNameOf$1(plan.path)
].flatMap((name) => name === void 0 || name.length < 4 ? [] : [bare(name)]), reading = users.filter((user) => user.path !== plan.path && telling.some((name) => mentions(user.text, name))), found = (does) => {
let also = reading.filter((user) => user.does === does).map(placeOf$4);
return also.length === 0 ? void 0 : {
value: !0,
state: "derived",
from: ["output.dir"],
also: also.slice(0, 20)
};
};
return {
"project.merges": found("merge"),
"project.evaluatesOutput": found("evaluate")
};
}
const bare = (path) => path.replace(/^(?:\.\/)+/, "").replace(/\/+$/, ""), placeOf$4 = ({ path, does }) => ({
at: {
file: path,
start: 0,
end: 0
},
message: does === "merge" ? "merges the result" : "evaluates the result"
});
function mentions(text, name) {
for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
let before = text[at - 1] ?? " ", after = text[at + name.length] ?? " ";
if (!/[\w.-]/.test(before) && !/[\w-]/.test(after)) return !0;
}
return !1;
}
// src/project/private-data.ts
const names = ["id", "files"];
function privateFacts(facts, path, all) {
let own = all.filter(({ folder }) => relativeTo(folder, path) !== void 0);
if (own.length === 0) return {};
let found = {};
for (let list of ["data.train", "data.validation"]) for (let record of recordsOf$1(facts, list)) {
let by = own.find(({ prefix }) => namesOf$1(facts, record).some((name) => begins(name, prefix)));
by !== void 0 && (found[`${record}.visibility`] = {
value: "private",
state: "inherited",
at: by.at,
raw: by.prefix
}, list === "data.train" && (found["intent.data.proprietary"] ??= proprietary(facts, record, by)));
}
return found;
}
function proprietary(facts, record, { at }) {
return {
...derived(facts, !0, [`${record}.id`], { note: "privateData of the configuration names it" }),
also: [{
at,
message: "privateData names this data"
}]
};
}
function namesOf$1(facts, record) {
return names.flatMap((field) => {
let value = knownValue(facts, `${record}.${field}`);
return (Array.isArray(value) ? value : [value]).filter((one) => typeof one == "string");
});
}
const begins = (name, prefix) => plain$3(name).startsWith(plain$3(prefix)), plain$3 = (text) => text.replace(/^(\.\/)+/, "").toLowerCase();
// src/project/other-templates.ts
function otherTemplates(plan, users) {
let output = textOf$1(plan.facts, "output.dir"), own = textOf$1(plan.facts, "data.chatTemplate");
if (plan.kind !== "train" || plan.framework !== "llamafactory" || output === void 0 || own === void 0) return;
let others = users.flatMap((user) => {
let template = loadKeys.some((key) => samePath(entryOf$2(user.text, key)?.value, output)) ? entryOf$2(user.text, "template") : void 0;
return template === void 0 || template.value === ofBenchmarks || kindOf(template.value) === kindOf(own) ? [] : [{
user,
template
}];
}), value = [...new Set(others.map(({ template }) => template.value))], also = others.slice(0, mostPlaces$1).map(({ user, template }) => placeOf$3(user, template));
return {
value,
state: "derived",
from: ["output.dir", "data.chatTemplate"],
...also.length > 0 ? { also } : {}
};
}
const ofBenchmarks = "fewshot", loadKeys = ["adapter_name_or_path", "model_name_or_path"], mostPlaces$1 = 20;
function entryOf$2(text, key) {
let found = RegExp(`^"?${key}"?[ \\t]*:[ \\t]*["']?([^\\s"'#]+)`, "m").exec(text), value = found?.[1]?.replace(/,$/, "");
if (found !== null && value !== void 0) return {
value,
start: found.index,
end: found.index + found[0].length
};
}
const placeOf$3 = ({ path }, { value, start, end }) => ({
at: {
file: path,
start,
end
},
message: `loads the result under the template ${value}`
}), kindOf = (template) => template.replace(/_nothink$/, ""), plainPath = (path) => path.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
function samePath(path, other) {
return path !== void 0 && plainPath(path) === plainPath(other);
}
// src/project/serving-facts.ts
function servingFacts(plan, plans, entries) {
if (entries.length === 0) return {};
if (textOf$1(plan.facts, "method.kind") === "full") return servedInFull(plan, plans, entries);
if (!isAdapter$1(plan)) return {};
let stated = textOf$1(plan.facts, "serving.engine");
if (stated !== void 0 && stated !== "vllm") return {};
let match = bestMatch(plan, entries);
return match === void 0 ? {} : factsOf(plan, match);
}
const adapterKinds = new Set([
"lora",
"prompt-tuning",
"prefix-tuning",
"p-tuning",
"ia3"
]), isAdapter$1 = (plan) => (plan.kind === "train" || plan.kind === "adapter-artifact") && adapterKinds.has(textOf$1(plan.facts, "method.kind") ?? "");
function bestMatch(plan, entries) {
return entries.flatMap((entry) => byAdapter(plan, entry) ?? byBase(plan, entry) ?? []).sort((a, b) => b.confidence - a.confidence)[0];
}
function byAdapter(plan, entry) {
let places = placesOf(plan);
for (let adapter of entry.adapters) {
let near = places.map((place) => nearness(place, adapter.path, adapter.name)), confidence = Math.max(0, ...near);
if (confidence > 0) return {
entry,
confidence,
adapterAt: adapter.at
};
}
}
function placesOf(plan) {
let names = ["output.dir", "output.hubId"].flatMap((name) => textOf$1(plan.facts, name) ?? []);
return plan.kind === "adapter-artifact" ? [...names, directoryOf(plan.path)] : names;
}
const everyday = /^(?:out(?:puts?)?|results?|adapters?|lora|qlora|models?|checkpoints?|final|latest|best|last|run|train|sft|\d*)$/i;
function nearness(place, path, name) {
let [a, b] = [plain$2(place), plain$2(path)];
if (a === "" || b === "") return 0;
if (a === b) return .95;
let last = a.split("/").at(-1) ?? "";
return everyday.test(last) ? a.includes("/") && b.endsWith(`/${a}`) ? .95 : 0 : b.endsWith(`/${a}`) || a.endsWith(`/${b}`) ? .95 : last === b.split("/").at(-1) || last === name.toLowerCase() ? .8 : 0;
}
const plain$2 = (path) => path.toLowerCase().replace(/\/+/g, "/").replace(/^(?:\.\/)+/, "").replace(/\/$/, "").replace(/\/checkpoint-\d+$/, "");
function byBase(plan, entry) {
let base = textOf$1(plan.facts, "model.id"), served = entry.model?.value;
if (base === void 0 || served === void 0 || served === "open" || canonicalName(nameOf$3(base)) !== canonicalName(nameOf$3(served))) return;
let soft = textOf$1(plan.facts, "method.kind") !== "lora";
if (entry.lora || soft) return {
entry,
confidence: entry.adapters.length === 0 ? .9 : .6
};
}
function factsOf(plan, { entry, confidence, adapterAt }) {
let known = (name) => knownValue(plan.facts, name) !== void 0, put = (value, at) => ({
value,
state: "inherited",
at,
confidence
}), limits = servingLimits("vllm"), rank = limitFact(entry.maxRank, largestRank("vllm"), entry, confidence), slots = limitFact(entry.maxAdapters, limits?.maxAdapters?.default, entry, confidence), same = adapterAt && sameBase(plan, entry);
return {
"serving.engine": known("serving.engine") ? void 0 : put("vllm", entry.at),
"serving.version": entry.version === void 0 || known("serving.version") ? void 0 : put(entry.version, entry.at),
"serving.file": put(entry.file, entry.at),
"serving.maxRank": known("serving.maxRank") ? void 0 : rank,
"serving.maxAdapters": known("serving.maxAdapters") ? void 0 : slots,
"serving.adapters": entry.adapters.length === 0 ? void 0 : put(entry.adapters.length, entry.at),
"serving.model": writtenText(entry.model, put),
"serving.sameBase": same === void 0 ? void 0 : put(same, entry.model?.at ?? entry.at)
};
}
const writtenText = (written, put) => written === void 0 || written.value === "open" ? void 0 : put(written.value, written.at);
function limitFact(written, standard, entry, confidence) {
if (written?.value === "open") return {
value: null,
state: "unresolved",
at: written.at,
note: "set by a variable"
};
if (written) return {
value: written.value,
state: "inherited",
at: written.at,
confidence
};
if (entry.lora && standard !== void 0) return {
value: standard,
state: "default",
at: entry.at,
confidence,
note: "vLLM without the flag"
};
}
function sameBase(plan, entry) {
let base = textOf$1(plan.facts, "model.id"), served = entry.model?.value;
if (base !== void 0 && served !== void 0 && served !== "open") return canonicalName(nameOf$3(base)) === canonicalName(nameOf$3(served)) ? !0 : isHubId(base) && isHubId(served) ? !1 : void 0;
}
const isHubId = (id) => /^[\w-][\w.-]*\/[\w.-]+$/.test(id);
function servedInFull(plan, plans, entries) {
let own = servedAs(plan, entries), base = textOf$1(plan.facts, "model.id");
if (own === void 0 || base === void 0) return {};
let rivals = plans.flatMap((other) => {
let sameStart = textOf$1(other.facts, "model.id")?.toLowerCase() === base.toLowerCase(), served = other.kind === "train" && textOf$1(other.facts, "method.kind") === "full" && sameStart ? servedAs(other, entries) : void 0, data = textOf$1(other.facts, "data.train[0].id");
return served && data !== void 0 ? [{
data,
served
}] : [];
}), byData = new Map(rivals.map((rival) => [rival.data, rival.served]));
if (byData.size < 2 || new Set([...byData.values()].map(({ entry }) => entry)).size < 2) return {};
let shape = findModel(base), trainable = shape && loraWeights(shape, {
rank: 16,
targets: "all-linear"
}), derived = (value) => ({
value,
state: "derived",
from: ["model.id", "output.dir"],
confidence: own.confidence,
also: [...byData.values()].map(({ entry }) => ({
at: entry.at,
message: "served here"
}))
});
return {
"serving.engine": {
value: "vllm",
state: "inherited",
at: own.entry.at,
confidence: own.confidence
},
"project.servedCopies": derived(byData.size),
"project.servedCopiesWeights": shape && derived(fullCopiesSize(shape, byData.size)),
"project.servedAsAdapters": shape === void 0 || trainable === void 0 ? void 0 : derived(sharedBaseSize(shape, trainable, byData.size))
};
}
function servedAs(plan, entries) {
return entries.flatMap((entry) => {
let model = entry.model?.value;
if (model === void 0 || model === "open") return [];
let near = placesOf(plan).map((place) => nearness(place, model, "")), confidence = Math.min(.9, Math.max(0, ...near));
return confidence > 0 ? [{
entry,
confidence
}] : [];
}).sort((a, b) => b.confidence - a.confidence)[0];
}
// src/project/project-facts.ts
function addProjectFacts(plans, files, around = {
servers: [],
users: []
}) {
let project = indexed(plans), general = generalEvaluation(plans, files), found = plans.map((plan) => ({
"project.plans": count$1(project.training.length, [], []),
"project.generalEvaluation": general,
"project.feeds": feeds(plan, project),
...fanOut(plan, project),
...adapters(plan, project),
...takenUp(plan, around.users),
"project.otherTemplates": otherTemplates(plan, around.users),
...servingFacts(plan, plans, around.servers)
}));
for (let [i, plan] of plans.entries()) for (let [name, fact] of Object.entries(found[i] ?? {})) fact && plan.facts.set(name, fact);
}
const noKeys = {
base: void 0,
output: void 0,
data: void 0,
line: void 0
};
function indexed(plans) {
let training = plans.filter((plan) => plan.kind === "train"), keys = new Map(training.map((plan) => [plan, keysOf(plan)])), keyed = (plan) => keys.get(plan) ?? noKeys, byBase = grouped$1(training, (plan) => keyed(plan).base), hosted = training.filter((plan) => trainsAll(plan) && followers(plan, {
keys,
byBase
}).length === 0);
return {
training,
keys,
byBase,
fullTunes: new Set(hosted),
tasks: mapped$1(grouped$1(hosted, (plan) => keyed(plan).base), (rivals) => oneForEach(rivals, (plan) => keyed(plan).output === void 0 ? void 0 : keyed(plan).data)),
adapters: mapped$1(grouped$1(training.filter(isAdapter), (plan) => keyed(plan).base), (plans) => {
let known = plans.filter((plan) => keyed(plan).data !== void 0);
return {
plans: known,
dataSets: new Set(known.map((plan) => keyed(plan).data)).size
};
}),
lines: mapped$1(grouped$1(training.filter(isAdapter), (plan) => keyed(plan).line), (plans) => mapped$1(grouped$1(plans, (plan) => keyed(plan).base), (onBase) => oneForEach(onBase, (plan) => keyed(plan).data ?? "").slice(0, 2)))
};
}
const mapped$1 = (groups, make) => new Map([...groups].map(([key, value]) => [key, make(value)]));
function oneForEach(plans, keyOf) {
return [...grouped$1(plans, keyOf).values()].flatMap((group) => group.slice(0, 1));
}
const othersOf = (plan, plans) => plans.slice(0, mostPlaces + 1).filter((other) => other !== plan);
function keysOf(plan) {
let base = baseKey(plan), line = base === void 0 ? void 0 : lineOf(base);
return {
base,
output: outputOf(plan),
data: dataKey(plan),
line
};
}
function grouped$1(plans, keyOf) {
let groups = new Map();
for (let plan of plans) {
let key = keyOf(plan), group = key === void 0 ? void 0 : groups.get(key);
group ? group.push(plan) : key !== void 0 && groups.set(key, [plan]);
}
return groups;
}
function baseKey(plan) {
let id = textOf$1(plan.facts, "model.id");
if (id !== void 0 && textOf$1(plan.facts, "model.idKind") !== "service-alias") return pathKey(id);
}
const pathKey = (path) => path.toLowerCase().replace(/^(?:\.\/)+/, "").replace(/\/+$/, ""), mostPlaces = 20, count$1 = (value, others, from, confidence) => ({
value,
state: "derived",
from,
...others.length > 0 ? { also: others.slice(0, 20).flatMap(placeOf$2) } : {},
...confidence === void 0 ? {} : { confidence }
});
function placeOf$2(plan) {
let fact = plan.facts.get("method.kind")?.at ? plan.facts.get("method.kind") : plan.facts.get("model.id");
return fact?.at ? [{
at: fact.at,
message: plan.label
}] : [];
}
function generalEvaluation(plans, files) {
return {
value: files.some((file) => file.kind === "eval") || plans.some(runsGeneralCheck),
state: "derived",
from: ["evaluation.general"]
};
}
const runsGeneralCheck = (plan) => knownValue(plan.facts, "evaluation.general") === !0;
function feeds(plan, project) {
if (project.keys.get(plan)?.output === void 0) return;
let next = followers(plan, project), also = next.length > 0 ? { also: next.slice(0, 20).flatMap(placeOf$2) } : {};
return {
value: next.length > 0,
state: "derived",
from: ["output.dir"],
...also
};
}
function followers(plan, { keys, byBase }) {
let output = keys.get(plan)?.output;
return output === void 0 ? [] : (byBase.get(output) ?? []).filter((other) => other !== plan);
}
function outputOf(plan) {
let output = textOf$1(plan.facts, "output.dir");
return output === void 0 ? void 0 : pathKey(output);
}
function dataKey(plan) {
let sources = numberOf(plan.facts, "data.train");
if (sources === void 0 || sources === 0) return;
let ids = Array.from({ length: sources }, (_, index) => sourceKey(plan, index));
return ids.includes(void 0) ? void 0 : ids.sort().join(" + ");
}
function sourceKey(plan, index) {
let id = textOf$1(plan.facts, `data.train[${index}].id`), files = knownValue(plan.facts, `data.train[${index}].files`), config = textOf$1(plan.facts, `data.train[${index}].config`);
return id === void 0 ? void 0 : [
id,
config ?? "",
Array.isArray(files) ? files.join(",") : ""
].join("|");
}
const trainsAll = (plan) => textOf$1(plan.facts, "plan.setting") !== "gallery" && textOf$1(plan.facts, "method.kind") === "full" && ["sft", "classification"].includes(textOf$1(plan.facts, "objective.kind") ?? "");
function fanOut(plan, { keys, fullTunes, tasks: byBase }) {
if (!fullTunes.has(plan)) return {};
let tasks = byBase.get(keys.get(plan)?.base ?? "") ?? [], output = keys.get(tasks[0] ?? plan)?.output;
if (tasks.every((task) => keys.get(task)?.output === output)) return {};
let declared = isDeclared(plan, tasks);
return {
"project.fullTunes": count$1(tasks.length, othersOf(plan, tasks), [
"model.id",
"method.kind",
"data.train"
], declared ? void 0 : .7),
"project.fullTunesDeclared": {
value: declared,
state: "derived",
from: ["intent.tasks"]
},
...weights(plan, tasks.length)
};
}
function isDeclared(plan, tasks) {
let declared = numberOf(plan.facts, "intent.tasks") ?? 0;
if (declared === 0) return !1;
if (declared >= tasks.length) return !0;
let ids = Array.from({ length: declared }, (_, index) => textOf$1(plan.facts, `intent.tasks[${index}].id`) ?? "");
return tasks.filter((task) => ids.some((id) => id !== "" && namesOf(task).includes(id.toLowerCase()))).length === tasks.length;
}
const namesOf = (plan) => `${fileNameOf$1(plan.path)} ${outputOf(plan) ?? ""}`.toLowerCase();
function weights(plan, copies) {
let shape = findModel(textOf$1(plan.facts, "model.id") ?? ""), trainable = shape && loraWeights(shape, {
rank: 16,
targets: "all-linear"
});
if (shape === void 0 || trainable === void 0) return {};
let gigabytes = (value) => ({
value,
state: "derived",
from: ["model.id", "project.fullTunes"]
});
return {
"project.fullTunesWeights": gigabytes(fullCopiesSize(shape, copies)),
"project.fullTunesAsAdapters": gigabytes(sharedBaseSize(shape, trainable, copies))
};
}
const isAdapter = (plan) => textOf$1(plan.facts, "method.kind") === "lora";
function adapters(plan, project) {
if (!isAdapter(plan)) return {};
let { plans, dataSets } = project.adapters.get(project.keys.get(plan)?.base ?? "") ?? noAdapters;
return {
"project.adaptersOnBase": count$1(dataSets, othersOf(plan, plans), [
"model.id",
"method.kind",
"data.train"
]),
"project.siblingBase": sibling(plan, project)
};
}
const noAdapters = {
plans: [],
dataSets: 0
};
function sibling(plan, { keys, lines }) {
let own = keys.get(plan) ?? noKeys, other = [...lines.get(own.line ?? "") ?? []].filter(([base]) => base !== own.base).flatMap(([, runs]) => runs).find((run) => keys.get(run)?.data !== own.data);
if (other !== void 0) return {
value: textOf$1(other.facts, "model.id") ?? "",
state: "derived",
from: ["model.id"],
also: placeOf$2(other),
confidence: knownValue(plan.facts, "intent.declared") === !0 ? .9 : .6
};
}
function lineOf(id) {
if (/^[\w.-]+\/[\w.-]+$/.test(id)) return id.replace(/[-_](instruct|chat|it|base|hf|v\d+(\.\d+)*)(?=[-_]|$)/g, "");
}
// src/frameworks/kit/native.ts
function nativeOf(layers, inherited = !1) {
return {
layers,
base: "",
inherited,
part: void 0,
missing: void 0
};
}
function viewAt({ layers, inherited, part, missing }, base) {
return {
layers,
base,
inherited,
part,
missing
};
}
const whole = (native) => viewAt(native, "");
function within$1(native, path) {
return viewAt(native, join$5(native.base, path));
}
function join$5(base, path) {
return base === "" ? path : path.startsWith("[") ? `${base}${path}` : `${base}.${path}`;
}
const stepsOf = remembered((path) => path.split(/\.|(?=\[\d+\])/).filter((part) => part !== "").map((part) => /^\[\d+\]$/.test(part) ? Number(part.slice(1, -1)) : part), 5e3);
function walk$1(from, steps) {
let { node, entry } = from;
for (let step of steps) if (typeof step == "number") {
let item = itemOf(node, step);
if (item === void 0) return "hidden";
node = item, entry = void 0;
} else {
if (node.kind !== "map") return "hidden";
if (entry = node.entries.get(step), entry === void 0) return;
node = entry.value;
}
return {
node,
entry
};
}
const itemOf = (node, index) => node.kind === "list" ? node.items[index] : void 0;
function walkBelow({ root }, base, path) {
let start = {
node: root,
entry: void 0
}, below = base === "" ? start : walk$1(start, stepsOf(base));
return below === void 0 || below === "hidden" || path === "" ? below : walk$1(below, stepsOf(path));
}
function find(native, path) {
let demanded;
for (let layer of native.layers) {
let found = walkBelow(layer, native.base, path);
if (found === "hidden") break;
if (found === void 0) continue;
let located = {
path: path === "" ? native.base : join$5(native.base, path),
node: found.node,
entry: found.entry,
layer,
inherited: native.inherited || layer.inherited === !0
};
if (!isDemanded(found.node)) return located;
demanded ??= located;
}
return demanded;
}
const isDemanded = (node) => node.kind === "scalar" && node.text === "???";
function findFirst(native, paths) {
let empty;
for (let path of paths) {
let found = find(native, path);
if (found && !isEmpty$1(found)) return found;
empty ??= found;
}
return empty;
}
function isEmpty$1(located) {
let { node, layer } = located;
return node.kind !== "scalar" || node.open || node.text.length > longestNull ? !1 : resolve$9(node, layer.dialect) === null;
}
const longestNull = 4;
function textAt$1(native, path) {
let found = find(native, path);
return found && found.node.kind === "scalar" && !isEmpty$1(found) ? found.node.text : void 0;
}
function has(native, path) {
let found = find(native, path);
return found !== void 0 && !isEmpty$1(found);
}
function keysAt(native, path) {
let names = new Set();
for (let layer of native.layers) {
let found = walkBelow(layer, native.base, path);
if (found !== void 0) {
if (found === "hidden" || found.node.kind !== "map") break;
for (let key of found.node.entries.keys()) names.add(key);
}
}
return [...names];
}
const mostItems = 1e3;
function itemsAt(native, path) {
let found = find(native, path);
return !found || isEmpty$1(found) ? [] : found.node.kind === "list" ? found.node.items.slice(0, mostItems).map((_, index) => viewAt(native, `${found.path}[${index}]`)) : [viewAt(native, found.path)];
}
function membersAt(native, path) {
let keys = keysAt(native, path).slice(0, mostItems);
return new Map(keys.map((key) => [key, within$1(native, join$5(path, key))]));
}
function memberNamed(native, key) {
let here = find(native, ""), value = here?.node.kind === "map" ? here.node.entries.get(key)?.value : void 0;
return here && value ? nativeOf([{
...here.layer,
root: value
}], here.inherited) : void 0;
}
function mapAt(native, path) {
let found = find(native, path);
return found?.node.kind === "map" ? found.node : void 0;
}
function spanOf(located) {
return {
file: located.layer.file,
start: located.node.start,
end: located.node.end
};
}
function keySpanOf(located) {
let { entry, layer } = located;
if (!(entry === void 0 || entry.merged)) return entry.value === located.node ? {
file: layer.file,
start: entry.keyStart,
end: entry.keyEnd
} : void 0;
}
function isTemplate(node) {
let { text, open } = node;
return open === !0 || text === "???" || text.includes("${") || text.includes("{{") || /^\$[A-Za-z_]\w*$/.test(text);
}
// src/frameworks/kit/compose.ts
const baseKeys = [
"extends",
"inherits",
"inherit_from",
"_base"
], inheritingLine = /^["']?(?:_base_?|defaults|extends|inherits|inherit_from)["']?[ \t]*:[ \t]*(?:["']?[^\s"'#]+\.ya?ml|\[|(?:#[^\n]*)?\r?$(?=(?:\s|#[^\n]*\n)*-))/m;
function mayInherit(text) {
return inheritingLine.test(text);
}
function compose(native, path, open) {
let [own] = native.layers;
if (own === void 0 || referencesOf(native).length === 0) return native;
let missing = [], walk = {
open,
missing,
search: searchPath(native),
taken: 1
}, layers = layersOf(own, "", {
path,
depth: 0,
above: new Set([path])
}, walk);
return {
...native,
layers,
missing: missing.length > 0 ? missing : void 0
};
}
function referencesOf(native) {
let bases = entriesOf$1(native, "_base_").flatMap((item) => plainReference(item) ?? []), defaults = entriesOf$1(native, "defaults").flatMap((item) => defaultReference(item)), named = baseKeys.flatMap((key) => entriesOf$1(native, key).flatMap((item) => fileReference(item)));
return [
...bases,
...named,
...defaults
];
}
function entriesOf$1(native, key) {
let at = find(native, key);
return at && at.node.kind !== "map" && !isEmpty$1(at) ? itemsAt(native, key) : [];
}
const isFile$1 = (text) => /\.ya?ml$/i.test(text);
function plainReference(item) {
let at = find(item, "");
if (at?.node.kind === "scalar") return {
candidates: [at.node.text],
at,
mount: "",
optional: !1
};
}
function fileReference(item) {
let reference = plainReference(item), isPath = reference?.candidates.every((name) => isFile$1(name) && !/[${]|^\w+:/.test(name));
return reference !== void 0 && isPath ? [{
...reference,
fromAbove: !0
}] : [];
}
function defaultReference(item) {
let at = find(item, "");
if (at?.node.kind === "map") return [...at.node.entries.values()].flatMap((entry) => groupReference(at, entry));
if (at?.node.kind !== "scalar") return [];
if (at.node.text === "_self_") return ["self"];
if (isFile$1(at.node.text)) return [{
candidates: [at.node.text],
at,
mount: "",
optional: !1
}];
let { name, mount, optional } = hydraName(at.node.text);
return name === "" || isOwnOfHydra(name) ? [] : [{
candidates: [`${name}.yaml`],
at,
mount: mount ?? "",
optional
}];
}
function groupReference(at, entry) {
let { name, mount, optional } = hydraName(entry.key);
return isOwnOfHydra(name) ? [] : (entry.value.kind === "list" ? entry.value.items : [entry.value]).flatMap((option) => {
if (option.kind !== "scalar" || option.text === "" || option.text === "null") return [];
let file = isFile$1(option.text) ? option.text : `${option.text}.yaml`, place = {
...at,
path: `${at.path}.${entry.key}`,
node: option,
entry
}, section = mount ?? name.replace(/^\/|^(?:\.\.?\/)+|^\.$/g, "").replaceAll("/", ".");
return [{
candidates: [`${name}/${file}`],
at: place,
mount: section,
optional
}];
});
}
function hydraName(written) {
let [, words = "", name = "", section] = /^((?:(?:optional|override)\s+)*)([^@]*)(?:@(.*))?$/.exec(written) ?? [], mount = section === "_global_" || section === "_here_" ? "" : section;
return {
name: name.trim().replace(/^\//, ""),
mount,
optional: words.includes("optional")
};
}
const isOwnOfHydra = (name) => /^hydra(\/|$)/.test(name);
function searchPath(native) {
return itemsAt(native, "hydra.searchpath").flatMap((item) => {
let text = textAt$1(item, "");
return text === void 0 || text.startsWith("pkg://") ? [] : [text.replace(/^file:\/\//, "").replace(/\/$/, "")];
});
}
function layersOf(own, mount, place, walk) {
let items = referencesOf(nativeOf([own])), mounted = mount === "" ? own : {
...own,
root: wrapped(own.root, mount)
}, self = items.indexOf("self"), before = self < 0 ? items : items.slice(0, self), after = self < 0 ? [] : items.slice(self + 1), bases = (list) => [...list].reverse().flatMap((item) => item === "self" ? [] : basesOf(item, mount, place, walk)), replaced = replacedKeys(own.root), weaker = bases(before);
return [
...bases(after),
mounted,
...mount === "" ? without$1(weaker, replaced) : weaker
];
}
function basesOf(reference, mount, place, walk) {
let section = [mount, reference.mount].filter((part) => part !== "").join("."), found = opened(reference, place, walk);
if (found === void 0) return reference.optional || walk.missing.push({
at: reference.at,
mount: section
}), [];
if (place.depth >= 8 || place.above.has(found.file) || walk.taken >= 100) return [];
walk.taken += 1;
let layer = {
file: found.file,
root: found.root,
dialect: "yaml-1.2",
inherited: !0
}, target = packageOf(found.text) ?? section, above = new Set([...place.above, found.file]);
return layersOf(layer, target, {
path: found.file,
depth: place.depth + 1,
above
}, walk);
}
function opened(reference, place, walk) {
for (let candidate of reference.candidates) {
let beside = walk.open(candidate, place.path);
if (beside) return beside;
let above = reference.fromAbove ? openedAbove(candidate, place.path, walk.open) : void 0;
if (above) return above;
for (let folder of walk.search) {
let found = walk.open(`${folder}/${candidate}`, "");
if (found) return found;
}
}
}
function openedAbove(candidate, path, open) {
let folders = path.split("/").slice(0, -2);
for (let depth = folders.length; depth >= 0; --depth) {
let folder = folders.slice(0, depth).join("/"), found = open(folder === "" ? candidate : `${folder}/${candidate}`, "");
if (found && found.file !== path) return found;
}
}
function packageOf(text) {
let name = /^\s*#\s*@package\s+(\S+)/.exec(text)?.[1];
if (name !== void 0 && name !== "_group_") return name === "_global_" ? "" : name;
}
function wrapped(root, mount) {
return mount.split(".").reduceRight((value, key) => {
let { start, end } = root;
return {
kind: "map",
start,
end,
entries: new Map([[key, {
key,
keyStart: start,
keyEnd: start,
value,
merged: !0
}]])
};
}, root);
}
function replacedKeys(root) {
if (root.kind !== "map") return new Set();
let keys = [...root.entries.values()].filter(({ value }) => {
let mark = value.kind === "map" ? value.entries.get("_override_")?.value : void 0;
return mark?.kind === "scalar" && /^(true|yes|on)$/i.test(mark.text);
});
return new Set(keys.map(({ key }) => key));
}
function without$1(layers, keys) {
return keys.size === 0 ? layers : layers.map((layer) => layer.root.kind === "map" ? {
...layer,
root: cut(layer.root, keys)
} : layer);
}
const cut = (root, keys) => ({
...root,
entries: new Map([...root.entries].filter(([key]) => !keys.has(key)))
});
// src/frameworks/kit/conflicts.ts
function conflictsOf({ restated, decidedBy }, scope, facts) {
let compared = comparedFacts(restated, scope, ({ name, elsewhere }) => {
let own = facts.get(name);
return isComparable(name, own) && isWritten(elsewhere) ? {
name,
counts: own,
other: elsewhere,
outcome: "stops"
} : void 0;
}), decided = comparedFacts(decidedBy, scope, ({ name, elsewhere }) => {
let own = facts.get(name);
if (isWritten(elsewhere)) return {
name,
counts: elsewhere,
other: isWritten(own) ? own : elsewhere,
outcome: "silent"
};
}), open = compared.open ?? decided.open, told = new Map(), records = [];
for (let { name, counts, other, outcome } of [...compared.pairs, ...decided.pairs]) {
let place = placeOf$1(counts, other), fact = place === void 0 ? counts : {
...counts,
also: [place]
};
told.set(name, fact), place !== void 0 && records.push(recordOf(name, fact, other, outcome));
}
return records.length > 0 ? {
facts: told,
list: {
fact: {
value: records.length,
state: "derived",
from: [...told.keys()]
},
records
}
} : {
facts: told,
list: open && {
fact: {
...open,
value: null
},
records
}
};
}
function comparedFacts(readings, scope, pair) {
let said = Object.entries(readings).flatMap(([name, reading]) => {
let elsewhere = reading(scope);
return elsewhere === void 0 ? [] : [{
name,
elsewhere
}];
});
return {
pairs: said.flatMap((one) => pair(one) ?? []),
open: said.find(({ elsewhere }) => elsewhere.state === "unresolved")?.elsewhere
};
}
function placeOf$1(fact, other) {
if (fact.value === other.value) return;
let at = other.at ?? fact.at;
return at && {
at,
message: `${inWords(other)} is written here`
};
}
function isWritten(fact) {
return fact !== void 0 && fact.value !== null && /^(stated|inherited)$/.test(fact.state);
}
const steadyDefaults = new Set([
"hyper.microBatch",
"hyper.accumulation",
"hyper.maxGradNorm",
"hyper.weightDecay"
]);
function isComparable(name, fact) {
return fact?.state === "default" && fact.value !== null && steadyDefaults.has(name) || isWritten(fact);
}
function recordOf(name, counts, other, outcome) {
let isDefault = counts.state === "default", { raw: _, ...place } = isDefault ? {
...other,
also: [],
confidence: .7,
state: "derived",
from: [name]
} : counts, { raw: __, ...own } = other, there = !isDefault && counts.at ? {
...own,
also: [{
at: counts.at,
message: `${inWords(counts)} counts`
}]
} : own;
return {
fact: {
...place,
value: name
},
name: {
...place,
value: (isDefault ? other.nativeKey : counts.nativeKey) ?? name
},
here: {
...place,
value: inWords(counts)
},
there: {
...there,
value: inWords(other)
},
other: {
...there,
value: other.nativeKey ?? name
},
file: {
...there,
value: fileNameOf(other.at)
},
outcome: {
value: outcome,
state: "derived",
from: []
},
byDefault: {
value: isDefault,
state: "derived",
from: []
}
};
}
function inWords({ value, raw }) {
return typeof value == "string" && raw !== void 0 && booleanFrom(raw) === null ? raw : String(value);
}
const fileNameOf = (at) => at?.file.split("/").at(-1) ?? "another file";
// src/frameworks/kit/conform.ts
function conforming(name, fact) {
let kind = factKind(name);
return kind === void 0 || fact.value === null || fits$1(kind, fact.value) ? fact : typeof fact.value == "string" && kind.oneOf?.includes("other") ? {
...fact,
value: "other"
} : {
...fact,
value: null,
state: "unresolved",
note: "cannot be read as this kind of value"
};
}
function fits$1(kind, value) {
let values = Array.isArray(value) ? value : [value];
return Array.isArray(value) === (kind.type === "texts" || kind.type === "integers") && values.every((one) => isOf[kind.type](one) && (kind.oneOf?.includes(`${one}`) ?? !0));
}
const isText = (value) => typeof value == "string", isInteger = (value) => Number.isSafeInteger(value), isOf = {
text: isText,
texts: isText,
number: (value) => typeof value == "number" && Number.isFinite(value),
integer: isInteger,
integers: isInteger,
list: isInteger,
flag: (value) => typeof value == "boolean"
}, reference = /\$\{([^${}]+)\}/g;
function interpolated(native, located) {
return located.node.kind === "scalar" && !isTemplate(located.node) ? located.node : put(whole(native), located, 0, { left: 100 });
}
function put(document, located, depth, budget) {
let { node } = located;
if (node.kind !== "scalar" || depth > 8) return;
if (!isTemplate(node)) return node;
let complete = !0, whole, text = node.text.replace(reference, (match, address) => {
--budget.left;
let target = budget.left < 0 ? void 0 : targetOf$1(document, located, address.trim()), value = target ? put(document, target, depth + 1, budget) : void 0;
return value === void 0 ? complete = !1 : match === node.text && (whole = value), value?.text ?? match;
});
if (!(!complete || node.open || /\$\{|\{\{|^\?\?\?$|^\$[A-Za-z_]\w*$/.test(text))) return whole ? {
...whole,
start: node.start,
end: node.end
} : {
...node,
text
};
}
function targetOf$1(document, located, address) {
if (/[:]/.test(address)) return;
if (!address.startsWith(".")) return find(document, address) ?? find(document, `variables.${address}`);
let dots = /^\.+/.exec(address)?.[0].length ?? 0, parents = located.path.split(".");
return find(document, [parents.slice(0, Math.max(0, parents.length - dots)).join("."), address.slice(dots)].filter((part) => part !== "").join("."));
}
// src/frameworks/kit/reading.ts
function scopeOn({ path, open }, native) {
return {
native,
path,
open
};
}
const atTop = (scope) => scopeOn(scope, whole(scope.native)), listOf = (keys) => typeof keys == "string" ? [keys] : keys;
function stated(located, value, extra = {}) {
return {
value,
state: located.inherited ? "inherited" : "stated",
...placed$1(located),
...extra
};
}
function byDefault(value, note, empty) {
let keyAt = empty && keySpanOf(empty);
return {
value,
state: "default",
...note ? { note } : {},
...empty ? { nativeKey: empty.path } : {},
...keyAt ? { keyAt } : {}
};
}
function without(state, note, nativeKey) {
return {
value: null,
state,
...note ? { note } : {},
...nativeKey ? { nativeKey } : {}
};
}
function unresolved(located, note = "decided outside this file") {
return {
value: null,
state: "unresolved",
note,
...placed$1(located)
};
}
function placed$1(located) {
let keyAt = keySpanOf(located);
return {
at: spanOf(located),
nativeKey: located.path,
...keyAt ? { keyAt } : {},
...located.node.kind === "scalar" ? { raw: located.node.text } : {}
};
}
function scalar(keys, take, options = {}) {
let spellings = listOf(keys), none = options.none?.map((text) => text.toLowerCase()), notWritten = absent(spellings, options);
return ({ native }) => {
let located = findFirst(native, spellings);
if (!located) return notWritten;
if (isEmpty$1(located)) return absent(spellings, options, located);
let node = interpolated(native, located);
if (node === void 0) return unresolved(located);
if (node.text.trim() === "" || none?.includes(node.text.toLowerCase()) || node !== located.node && resolve$9(node, located.layer.dialect) === null) return absent(spellings, options, located);
let value = take(node, located);
return value === void 0 ? notUnderstood(located, node) : stated(located, value, noted(options));
};
}
const noted = (options) => options.note && options.default === void 0 ? { note: options.note } : {};
function absent(keys, options, empty) {
return options.default === void 0 ? {
...without("unset", void 0, empty?.path ?? keys[0]),
...empty ? keyPlace$1(empty) : {}
} : byDefault(options.default, options.note, empty);
}
function keyPlace$1(located) {
let keyAt = keySpanOf(located);
return keyAt ? { keyAt } : {};
}
function notUnderstood(located, node) {
return {
.../^(auto|max)$/i.test(node.text) ? without("external", "decided when it runs") : without("unresolved", "cannot be read as this kind of value"),
...placed$1(located)
};
}
const text$1 = (keys, options = {}) => scalar(keys, (n) => n.text, options), verbatim$1 = (keys) => ({ native }) => {
let located = findFirst(native, listOf(keys));
return !located || isEmpty$1(located) ? absent(listOf(keys), {}, located) : located.node.kind === "scalar" ? stated(located, located.node.text) : unresolved(located);
}, literal = (keys) => ({ native }) => {
let located = findFirst(native, listOf(keys));
return located?.node.kind === "scalar" && !isEmpty$1(located) ? stated(located, located.node.text) : absent(listOf(keys), {}, located);
}, number = (keys, options = {}) => scalar(keys, (n) => numberFrom(n.text) ?? void 0, options), integer = (keys, options = {}) => scalar(keys, (n) => wholeNumber(numberFrom(n.text)), options), positive = (keys, options = {}) => {
let read = number(keys, options);
return (scope) => {
let fact = read(scope);
return typeof fact?.value != "number" || fact.value > 0 ? fact : options.default === void 0 ? without("unset", void 0, fact.nativeKey) : byDefault(options.default, options.note);
};
};
function wholeNumber(value) {
return value !== null && Number.isInteger(value) ? value : void 0;
}
const flag = (keys, options = {}) => scalar(keys, (n) => booleanFrom(n.text) ?? void 0, options), notFlag = (keys, options = {}) => scalar(keys, (n) => negate(booleanFrom(n.text)), options), negate = (value) => value === null ? void 0 : !value, choice = (keys, table, options = {}) => scalar(keys, (n) => Object.hasOwn(table, n.text.toLowerCase()) ? table[n.text.toLowerCase()] : "other", options), texts$1 = (keys, options = {}) => {
let spellings = listOf(keys), one = scalar(spellings, (n) => split(n.text, options.separator), options);
return (scope) => {
let located = findFirst(scope.native, spellings);
if (located?.node.kind !== "list") return located?.node.kind === "map" ? unresolved(located) : one(scope);
let values = located.node.items.filter((item) => item.kind === "scalar");
return values.length < located.node.items.length ? unresolved(located, "holds more than plain values") : stated(located, values.map((item) => item.text), noted(options));
};
}, split = (source, separator) => separator === void 0 ? [source] : source.split(separator).map((part) => part.trim()).filter((part) => part !== ""), always = (value, note) => () => byDefault(value, note), external = (note) => () => without("external", note), when = (condition, reading) => (scope) => condition(scope) ? reading(scope) : void 0, firstOn = (switches) => (scope) => {
for (let [key, value] of switches) {
let fact = flag(key)(scope);
if (fact?.value === !0) return {
...fact,
value
};
if (fact?.value === null && fact.state !== "unset") return fact;
}
}, firstSaid = (...readings) => (scope) => {
let last;
for (let reading of readings) {
let fact = reading(scope);
if (fact && fact.state !== "unset") return fact;
last = fact ?? last;
}
return last;
}, unlessNull = (key, reading, note) => (scope) => {
let located = find(scope.native, key);
return located && isEmpty$1(located) ? {
...without("unset", note, located.path),
...keyPlace$1(located)
} : reading(scope);
}, firstOf = (...readings) => (scope) => {
let reason;
for (let reading of readings) {
let fact = reading(scope);
if (fact && fact.value !== null) return fact;
reason ??= fact;
}
return reason;
}, mapped = (reading, change) => (scope) => {
let fact = reading(scope);
if (!fact || fact.value === null) return fact;
let value = change(fact.value);
return value === void 0 ? void 0 : {
...fact,
value
};
}, inside$1 = (section, reading) => (scope) => reading(scopeOn(scope, viewAt(scope.native, scope.native.base ? `${scope.native.base}.${section}` : section)));
function allInside(section, table) {
return Object.fromEntries(Object.entries(table).map(([name, reading]) => [name, inside$1(section, reading)]));
}
function allWhen(condition, table) {
return Object.fromEntries(Object.entries(table).map(([name, reading]) => [name, when(condition, reading)]));
}
const each = (keys, fields) => (scope) => {
let located = findFirst(scope.native, listOf(keys));
if (!located || isEmpty$1(located)) return noRecords("unset", listOf(keys)[0]);
if (located.node.kind === "scalar" && interpolated(scope.native, located) === void 0) return {
fact: unresolved(located),
records: []
};
let key = listOf(keys).find((k) => find(scope.native, k) && find(scope.native, k)?.path === located.path) ?? "", records = itemsAt(scope.native, key).map((native) => readFields(fields, scopeOn(scope, native)));
return {
fact: stated(located, located.node.kind === "list" ? located.node.items.length : records.length),
records
};
};
function recordsOf(records, at) {
return {
fact: stated(at, records.length),
records
};
}
function noRecords(state, nativeKey, note) {
return {
fact: without(state, note, nativeKey),
records: []
};
}
const firstList = (...lists) => (scope) => {
let results = lists.map((list) => list(scope));
return results.find((result) => result.records.length > 0) ?? results.find((result) => result.fact.state !== "unset") ?? results[0] ?? noRecords("not-expressible");
};
function readFields(fields, scope) {
return Object.fromEntries(Object.entries(fields).map(([name, reading]) => [name, reading(scope)]));
}
// src/frameworks/kit/signature.ts
function matches(signature, native, path) {
let test = compiled$1.get(signature);
return test === void 0 && (test = compile(signature), compiled$1.set(signature, test)), test(native, path);
}
const compiled$1 = new WeakMap();
function compile(signature) {
let { file, notFile, test, min = 1 } = signature, all = (signature.all ?? []).map(testOf), none = (signature.none ?? []).map(testOf), also = (signature.also ?? []).map(testOf), any = (signature.any ?? []).map(testOf), every = signature.every?.split("|"), first = (signature.all ?? []).flatMap((source) => source.split("&")).map(firstKey);
return (native, path) => first.every((key) => mayHold(native, key)) && (file?.test(path) ?? !0) && !notFile?.test(path) && all.every((holds) => holds(native)) && !none.some((holds) => holds(native)) && (also.length === 0 || also.some((holds) => holds(native))) && (every === void 0 || everyMember(every, native)) && (any.length === 0 || enough(any, min, native)) && (test?.(native) ?? !0);
}
const firstKey = (source) => /^[^.[=]+/.exec(source)?.[0] ?? "";
function mayHold({ layers, base }, key) {
return base !== "" || layers.some(({ root }) => root.kind === "map" && root.entries.has(key));
}
function enough(tests, min, native) {
let count = 0;
for (let holds of tests) if (holds(native) && count++, count >= min) return !0;
return !1;
}
function testOf(source) {
if (source.includes("&")) {
let parts = source.split("&").map(testOf);
return (native) => parts.every((holds) => holds(native));
}
let split = source.indexOf("=");
return split < 0 ? present(source) : fits(source.slice(0, split), new RegExp(source.slice(split + 1)));
}
function present(path) {
let list = path.indexOf("[]");
if (list < 0) return (native) => find(native, path) !== void 0;
let head = path.slice(0, list), rest = path.slice(list + 2).replace(/^\./, ""), inItem = rest === "" ? () => !0 : present(rest);
return (native) => {
let found = find(native, head);
return found?.node.kind === "list" && !isEmpty$1(found) && itemsAt(native, head).some(inItem);
};
}
function fits(path, pattern) {
return (native) => {
let value = textAt$1(native, path);
return value !== void 0 && pattern.test(value);
};
}
function everyMember(keys, native) {
let names = keysAt(native, "");
return names.length > 0 && names.every((name) => holdsOne(memberNamed(native, name), keys));
}
const holdsOne = (member, keys) => member !== void 0 && keys.some((key) => has(member, key));
function wordsOf$1(signature) {
let word = (test) => test.split("&").map((part) => lastKey(part));
return {
all: (signature.all ?? []).flatMap(word),
any: signature.words ?? signature.every?.split("|") ?? (signature.any ?? []).map((test) => word(test)[0] ?? "")
};
}
function lastKey(test) {
return (test.split("=", 1)[0] ?? "").split(/[.[\]]+/).filter((part) => part !== "").at(-1) ?? "";
}
// src/frameworks/kit/read.ts
const ranks = [
0,
1,
2
];
function recognise(frameworks, native, path) {
for (let [rank, contenders] of byRank(frameworks).entries()) {
let claims = [];
for (let { framework, signatures } of contenders) {
let signature = signatures.find((one) => matches(one, native, path));
signature && claims.push({
framework,
kind: signature.kind,
fallback: rank > 0
});
}
if (claims.length > 1) return { ambiguous: claims.map((claim) => claim.framework.id) };
if (claims[0] !== void 0) return claims[0];
}
}
const contenders = new WeakMap();
function byRank(frameworks) {
let known = contenders.get(frameworks);
if (known !== void 0) return known;
let sorted = ranks.map((rank) => frameworks.flatMap((framework) => {
let signatures = framework.signatures.filter((one) => rankOf(one) === rank);
return signatures.length === 0 ? [] : [{
framework,
signatures
}];
}));
return contenders.set(frameworks, sorted), sorted;
}
const rankOf = ({ fallback = !1 }) => fallback === "last" ? 2 : Number(fallback);
function textFilter(frameworks) {
let words = frameworks.flatMap((framework) => framework.signatures.map((signature) => wordsOf$1(signature))), standIn = (text, { all, any }) => all.every((word) => text.includes(word)) && (any.length === 0 || any.some((word) => text.includes(word))), last;
return (text) => {
if (last !== void 0 && standIn(text, last)) return !0;
let found = words.find((one) => standIn(text, one));
return last = found ?? last, found !== void 0 || mayInherit(text);
};
}
const readKinds = ["train", "adapter-artifact"];
function readRuns(recognised, scope) {
let framework = recognised.framework.load();
return (framework.reads ?? readKinds).includes(recognised.kind) ? (framework.runs?.(scope) ?? [scope.native]).map((native) => readRun(framework, scopeOn(scope, native), recognised.fallback)) : [];
}
const tables = new WeakMap();
function tablesOf(framework) {
let known = tables.get(framework);
return known === void 0 && (known = {
facts: Object.entries(framework.facts),
lists: Object.entries(framework.lists ?? {})
}, tables.set(framework, known)), known;
}
function readRun(framework, scope, fallback) {
let facts = new Map(), put = (name, fact) => {
if (fact === void 0) return;
let known = conforming(name, fact);
facts.set(name, fallback && known.confidence === void 0 ? {
...known,
confidence: .6
} : known);
}, { native } = scope, { facts: readings, lists } = tablesOf(framework);
for (let [name, reading] of readings) put(name, asFarAsKnown(reading(scope), native));
for (let [name, reading] of lists) {
let list = reading(scope);
putList(name, {
...list,
fact: asFarAsKnown(list.fact, native)
}, put);
}
for (let [name, fact] of Object.entries(framework.conclude?.(facts, scope) ?? {})) fact === void 0 ? facts.delete(name) : put(name, fact);
let { restated = {}, decidedBy = {} } = framework, conflicts = conflictsOf({
restated,
decidedBy
}, scope, facts);
for (let [name, fact] of conflicts.facts) put(name, fact);
return conflicts.list && putList("keys.conflicts", conflicts.list, put), {
facts,
native: nativeKeys(scope.native)
};
}
function asFarAsKnown(fact, { missing }) {
if (missing === void 0 || fact === void 0 || fact.confidence !== void 0 || fact.state !== "unset" && fact.state !== "default") return fact;
let open = missing.find(({ mount }) => reaches(mount, fact.nativeKey));
return open === void 0 ? fact : open.note === void 0 ? unresolved(open.at, "the file it inherits from is not in this project") : without("external", open.note);
}
const reaches = (mount, key) => mount === "" || key === void 0 || key === mount || key.startsWith(`${mount}.`);
function putList(name, list, put) {
put(name, list.fact);
for (let [index, record] of list.records.slice(0, mostItems).entries()) for (let [field, fact] of Object.entries(record)) put(`${name}[${index}].${field}`, fact);
}
const mostKeys = 5e3;
function nativeKeys(native) {
let layer = native.layers.find((one) => one.inherited !== !0);
if (layer === void 0) return [];
let keys = [];
return collect(layer.root, "", layer, keys), keys;
}
const addresses = new Map();
function below(path, step) {
let steps = addresses.get(path);
steps === void 0 && (addresses.size >= 2e3 && addresses.clear(), steps = new Map(), addresses.set(path, steps));
let known = steps.get(step);
if (known !== void 0) return known;
let address = path + step;
return steps.size < mostKeys && steps.set(step, address), address;
}
function collect(node, path, layer, keys) {
if (node.kind === "list") for (let [index, item] of node.items.entries()) {
if (keys.length >= mostKeys) return;
collectItem(item, below(path, `[${index}]`), layer, keys);
}
else node.kind === "map" && collectEntries(node, path, layer, keys);
}
function collectItem(item, path, layer, keys) {
item.kind === "scalar" ? keys.push(memberOf(item, path, layer)) : collect(item, path, layer, keys);
}
function memberOf(item, path, layer) {
let at = {
file: layer.file,
start: item.start,
end: item.end
};
return {
path,
value: resolve$9(item, layer.dialect),
shape: "scalar",
raw: item.text,
keyAt: at,
at,
overridden: !1
};
}
function collectEntries(node, path, layer, keys) {
for (let entry of node.entries.values()) {
if (keys.length >= mostKeys) return;
let address = path === "" ? entry.key : below(path, `.${entry.key}`);
for (let earlier of entry.earlier?.slice(0, 1e3) ?? []) keys.push(keyOf(earlier, address, layer, !0));
keys.push(keyOf(entry, address, layer, !1)), collect(entry.value, address, layer, keys);
}
}
function keyOf(entry, path, layer, overridden) {
let { value } = entry;
return {
path,
value: value.kind === "scalar" ? resolve$9(value, layer.dialect) : void 0,
shape: value.kind,
raw: value.kind === "scalar" ? value.text : "",
keyAt: {
file: layer.file,
start: entry.keyStart,
end: entry.keyEnd
},
at: {
file: layer.file,
start: value.start,
end: value.end
},
overridden
};
}
function documentOf$2(root, file, dialect) {
return inDialect(nativeOf([{
file,
root,
dialect
}]), dialect);
}
function inDialect(native, dialect) {
let layers = native.layers.map((layer) => ({
...layer,
dialect: layer.json === !0 || layer.file.endsWith(".json") ? "json" : dialect
}));
return {
...native,
layers
};
}
// src/frameworks/kit/side-file.ts
function openNear(scope, reference) {
let beside = scope.open(reference);
if (beside) return beside;
let plain = reference.replace(/^\.\//, "");
if (!(plain === "" || /^([a-z][a-z0-9+.-]*:|[/\\~]|\.\.)/i.test(plain))) for (let folder of foldersAbove(scope.path)) {
let found = scope.open(`${folder}/${plain}`);
if (found) return found;
}
}
function foldersAbove(path) {
let parts = path.split("/").slice(0, -2);
return parts.map((_, index) => parts.slice(0, parts.length - index).join("/"));
}
// src/project/side-plans.ts
function sidesOf(run, scope) {
if (run.kind !== "train") return [];
let deepspeed = sideOf(run, scope);
return [...deepspeed ? [deepspeed] : [], ...adapterSections(run)];
}
function aloneIn(path, native) {
return {
reader: "deepspeed",
id: `${path}#0`,
path,
native: nativeKeys(native)
};
}
function sideOf(run, scope) {
let backend = run.facts.get("distributed.backend");
if (backend?.value !== "deepspeed") return;
let named = run.facts.get("distributed.configFile"), path = textOf$1(run.facts, "distributed.configFile");
if (named !== void 0 && path !== void 0) {
let document = openNear(scope, path);
return document && isDeepspeed(document) ? inFile(document, named, run) : void 0;
}
return inside("deepspeed", backend, run);
}
const adapterFacts = [
"adapter.rank",
"adapter.alpha",
"adapter.dropout",
"adapter.targets"
];
function adapterSections(run) {
if (run.framework.id !== "generic") return [];
let holders = new Map();
for (let name of adapterFacts) {
let fact = run.facts.get(name), section = /^(.+)\.[^.]+$/.exec(fact?.nativeKey ?? "")?.[1];
fact?.state === "stated" && section !== void 0 && holders.set(section, fact);
}
return [...holders].flatMap(([section, fact]) => {
let side = inside("peft", {
...fact,
nativeKey: section
}, run);
return side && wordsOfPeft(side.native) >= 2 ? [side] : [];
});
}
const wordsOfPeft = (native) => native.filter(({ path }) => keyTable("peft")?.lookUp(path).kind === "known").length, isDeepspeed = (document) => {
let root = find(document, "");
return root?.node.kind === "map" && !root.node.entries.has("compute_environment");
};
function inFile(document, named, run) {
let path = document.layers[0]?.file;
if (path !== void 0) return {
reader: "deepspeed",
id: `${path}#0`,
path,
native: nativeKeys(document),
by: {
run,
named
}
};
}
const isOwnSwitch = (path) => /^(use|is|enable|with)_(lora|qlora|peft|adapter)$/.test(path);
function inside(reader, holder, run) {
let prefix = `${holder.nativeKey}.`, native = run.native.filter((key) => key.path.startsWith(prefix)).map((key) => ({
...key,
path: key.path.slice(prefix.length)
})).filter(({ path }) => reader !== "peft" || !isOwnSwitch(path));
return native.length === 0 ? void 0 : {
reader,
id: `${run.id}.${holder.nativeKey}`,
path: run.path,
native,
by: {
run,
named: holder
}
};
}
function sidePlans(sides, plans, { files, versionOf }) {
let byId = new Map(plans.map((plan) => [plan.id, plan])), named = new Set(sides.flatMap(({ id, by }) => by === void 0 ? [] : [id]));
return sides.flatMap((side) => {
let run = side.by && byId.get(side.by.run.id);
return !(side.by === void 0 ? !named.has(side.id) : run !== void 0) || files.ignores?.(side.path) ? [] : [{
plan: planOf$1(side, run, versionOf?.(side.reader)),
owner: ownerOf(side)
}];
});
}
function planOf$1({ reader, id, path, native, by }, run, version) {
let facts = new Map([
...run === void 0 ? [...factsOfPath(path), ...batchOf(native)] : factsOfRun(run),
...reader === "peft" ? unsure(keyFacts("peft", native)) : keyFacts(reader, native),
["plan.framework", {
value: reader,
state: "derived",
from: []
}],
["plan.kind", {
value: "launcher",
state: "derived",
from: []
}],
["plan.path", {
value: path,
state: "derived",
from: []
}]
]);
return by !== void 0 && run !== void 0 && facts.set("plan.namedBy", {
...by.named,
value: run.framework
}), version !== void 0 && facts.set("plan.frameworkVersion", {
value: version,
state: "inherited"
}), {
id,
path,
kind: "launcher",
framework: reader,
label: labels[reader],
native,
facts
};
}
const factsOfRun = ({ facts }) => [...facts].filter(([name]) => !name.startsWith("keys.") && name !== "plan.frameworkVersion"), batchOf = (native) => [["distributed.microBatch", "train_micro_batch_size_per_gpu"], ["distributed.accumulation", "gradient_accumulation_steps"]].flatMap(([name, path]) => {
let key = native.find((one) => one.path === path && !one.overridden);
return typeof key?.value == "number" && key.value > 0 ? [[name, {
value: key.value,
state: "stated",
at: key.at,
keyAt: key.keyAt,
nativeKey: path
}]] : [];
}), factsOfPath = (path) => Object.entries(setting(new Map(), path, [])).flatMap(([name, fact]) => fact === void 0 ? [] : [[name, fact]]), labels = {
deepspeed: "DeepSpeed configuration",
peft: "Adapter settings"
};
function unsure(facts) {
return [...facts].map(([name, fact]) => {
if (!name.startsWith("keys.unknown")) return [name, {
value: null,
state: "unset"
}];
let { keyAt, ...rest } = fact, doubted = {
...rest,
...keyAt ? { at: keyAt } : {},
confidence: sureOfSection
};
return [name, fact.state === "stated" ? doubted : fact];
});
}
const sureOfSection = .7, ownerOf = ({ id, path, by }) => id === `${path}#0` ? null : by?.run.id ?? null;
// src/project/assemble.ts
function assemble({ runs, sides, files: readFiles }, intents, { files, parse, probe, ruleDay, versionOf, privateData = [] }) {
let problems = [], own = new Map(), intentOf = (path) => {
if (!own.has(path)) {
let file = files.read(path), found = file.ok ? intentInComment(file.text, path, parse) : void 0;
problems.push(...found?.problems ?? []), own.set(path, found?.intents[0] ?? intentFor(path, intents));
}
return own.get(path);
}, copyOf = frameworkCopies(files), plans = runs.map((run) => planOf(run, intentOf(run.path), {
probe,
ruleDay,
privateData,
version: versionOf?.(run.framework.id),
copy: copyOf(run.framework.id, run.path)
}));
return plans.length === 0 ? {
plans,
sides: sidePlans(sides, plans, {
files,
versionOf
}),
problems
} : (addProjectFacts(plans, readFiles, {
servers: servingEntries(files, parse),
users: outputUsers(readFiles, files)
}), {
plans: withOverrides(plans, files),
sides: sidePlans(sides, plans, {
files,
versionOf
}),
problems
});
}
function planOf(run, intent, { probe, ruleDay, version, privateData, copy }) {
let { facts } = run, put = (name, value) => facts.set(name, {
value,
state: "derived",
from: []
});
put("plan.framework", run.framework.id), put("plan.kind", run.kind), put("plan.path", run.path), version !== void 0 && facts.set("plan.frameworkVersion", {
value: version,
state: "inherited"
}), ruleDay !== void 0 && facts.set("plan.today", {
value: ruleDay,
state: "inherited"
}), joinIntent(facts, intent);
for (let [name, fact] of Object.entries(privateFacts(facts, run.path, privateData))) facts.set(name, fact);
let counted = run.kind === "train" ? probe?.factsOf(facts, run.path) : void 0;
for (let [name, fact] of Object.entries(counted ?? {})) facts.set(name, fact);
derive(facts, run.path, run.native), keyFacts(run.framework.id, run.native, copy).forEach((fact, name) => {
facts.set(name, fact);
}), facts.has("keys.conflicts") || facts.set("keys.conflicts", {
value: 0,
state: "derived",
from: []
});
let { id, path, kind, native } = run;
return {
id,
path,
kind,
native,
framework: run.framework.id,
label: labelOf(facts),
facts
};
}
function joinIntent(facts, intent) {
facts.set("intent.declared", declaredFact(intent));
for (let name of intentNames) facts.has(name) || facts.set(name, unset);
let replay = intent && replayFact(intent);
replay && facts.set("intent.data.replay", replay);
for (let [name, fact] of intent ? classFacts(intent) : []) facts.set(name, fact);
for (let [name, fact] of intent?.facts ?? []) {
let present = facts.get(name);
(present === void 0 || present.value === null) && facts.set(name, fact);
}
}
const unset = {
value: null,
state: "unset"
}, declaredFact = (intent) => intent ? {
value: !0,
state: "inherited",
at: intent.at
} : {
value: !1,
state: "derived",
from: []
};
function replayFact(intent) {
let { value } = intent, data = isRecord(value) ? value.data : void 0, roles = isRecord(data) ? data.roles : void 0;
if (isRecord(roles)) return {
value: Object.values(roles).some((role) => role === "replay" || role === "general"),
state: "inherited",
at: intent.at
};
}
const isRecord = (value) => typeof value == "object" && !!value && !Array.isArray(value), intentNames = "intent.goals,intent.tasks,intent.retrieval.used,intent.retrieval.contextTokens,intent.knowledge.volatility,intent.knowledge.retrain,intent.data.proprietary,intent.data.examples,intent.data.tokens,intent.data.curated,intent.data.replay,intent.evaluation.general,intent.evaluation.edgeCases,serving.engine,serving.version,serving.merged,serving.maxRank,serving.maxAdapters,serving.structuredOutput,intent.tokens.output,intent.baseline,intent.target,intent.evaluation,intent.referenceModel.id,intent.referenceModel.parameters,intent.traffic.callsPerDay,intent.traffic.promptTokensBefore,intent.traffic.promptTokensAfter,intent.traffic.concurrent,intent.cost.training,intent.cost.perMillionInputTokens,intent.cost.horizonDays,intent.serving.isolated,intent.singlePurpose,intent.keepSkills,intent.purpose,intent.use,intent.owner,intent.approvedBy,intent.size,intent.stage".split(",");
// src/syntax/scan.ts
function scanYaml(text, visitor) {
let scan = {
text,
visitor,
offset: 0,
lineStart: 0,
parent: -1,
flow: 0,
openPlain: !1
};
for (text.startsWith("\ufeff") && (scan.offset = 1); scan.offset < text.length;) scanLine(scan);
}
function scanLine(scan) {
scan.lineStart = scan.offset, scan.flow > 0 ? (scan.visitor.continued?.(scan.lineStart, scan.parent), scanTokens(scan)) : (isMarker$1(scan.text, scan.offset) && (scan.offset += 3, scan.parent = -1, scan.openPlain = !1), skipBlanks(scan), scan.openPlain && column(scan) > scan.parent && !isCommentStart(scan) && !isLineEnd(scan) ? skipPlainLine(scan) : isLineEnd(scan) ? nextLine(scan) : scanTokens(scan));
}
function isMarker$1(text, offset) {
return !text.startsWith("---", offset) && !text.startsWith("...", offset) ? !1 : isSpaceOrEnd$1(text, offset + 3);
}
function column(scan) {
return scan.offset - scan.lineStart;
}
function isSpaceOrEnd$1(text, offset) {
let char = text[offset];
return char === void 0 || char === " " || char === "\n" || char === "	" || char === "\r";
}
function skipBlanks(scan) {
for (;;) {
let char = scan.text[scan.offset];
if (char !== " " && char !== "	" && char !== "\r") return;
scan.offset++;
}
}
function isLineEnd(scan) {
return scan.offset >= scan.text.length || scan.text[scan.offset] === "\n";
}
function nextLine(scan) {
let end = scan.text.indexOf("\n", scan.offset);
scan.offset = end < 0 ? scan.text.length : end + 1;
}
function isCommentStart(scan) {
return scan.text[scan.offset] === "#" ? scan.offset === 0 || isSpaceOrEnd$1(scan.text, scan.offset - 1) || scan.text[scan.offset - 1] === "\ufeff" : !1;
}
function takeComment(scan) {
let lineEnd = scan.text.indexOf("\n", scan.offset), end = lineEnd < 0 ? scan.text.length : lineEnd;
scan.text[end - 1] === "\r" && end--, scan.visitor.comment?.(scan.offset, end), scan.offset = end;
}
function scanTokens(scan) {
for (scan.openPlain = !1;;) {
if (skipBlanks(scan), isLineEnd(scan)) {
nextLine(scan);
return;
}
if (isCommentStart(scan)) takeComment(scan);
else if (scanToken(scan)) return;
}
}
function scanToken(scan) {
let char = scan.text[scan.offset];
switch (char) {
case "-":
case "?":
case ":":
if (!isSpaceOrEnd$1(scan.text, scan.offset + 1)) break;
return scan.flow === 0 && char !== ":" && (scan.parent = column(scan)), scan.offset++, !1;
case "!":
case "&":
case "*": return skipProperty(scan), !1;
case "\"":
case "'": return scanQuoted(scan, char), !1;
case "[":
case "{": return scan.flow++, scan.offset++, !1;
case "|":
case ">":
if (scan.flow > 0) break;
return skipBlockScalar(scan), !0;
}
return !scanFlowEnd(scan, char) && scanPlain(scan);
}
function scanFlowEnd(scan, char) {
return scan.flow === 0 || char !== "]" && char !== "}" && char !== "," ? !1 : (char !== "," && scan.flow--, scan.offset++, !0);
}
function skipProperty(scan) {
for (scan.offset++; !isSpaceOrEnd$1(scan.text, scan.offset) && !(scan.flow > 0 && isFlowIndicator$1(scan.text[scan.offset]));) scan.offset++;
}
function isFlowIndicator$1(char) {
return char === "," || char === "[" || char === "]" || char === "{" || char === "}";
}
function scanQuoted(scan, quote) {
let start = column(scan), at = endOfQuotedPart(scan.text, scan.offset + 1, quote);
for (; scan.text[at] === "\n";) scan.lineStart = at + 1, scan.visitor.continued?.(at + 1, scan.parent), at = endOfQuotedPart(scan.text, at + 1, quote);
scan.offset = Math.min(at + 1, scan.text.length), colonOfKey.lastIndex = scan.offset, scan.flow === 0 && colonOfKey.test(scan.text) && (scan.parent = start);
}
const colonOfKey = /[ \t]*:(?=\s|$)/y;
function endOfQuotedPart(text, from, quote) {
for (let at = from;; at++) {
let char = text[at];
if (char === void 0 || char === "\n") return at;
let next = text[at + 1];
if (quote === "\"" ? char === "\\" && next !== "\n" : char === quote && next === quote) at++;
else if (char === quote) return at;
}
}
const plainEnd$1 = /:(?=[\s]|$)|[ \t]#|\n/g, plainEndInFlow = /:(?=[\s,[\]{}]|$)|[ \t]#|\n|[,[\]{}]/g;
function scanPlain(scan) {
let start = column(scan), pattern = scan.flow > 0 ? plainEndInFlow : plainEnd$1;
pattern.lastIndex = scan.offset + 1;
let end = pattern.exec(scan.text), found = end?.[0];
return scan.offset = end?.index ?? scan.text.length, scan.openPlain = scan.flow === 0 && found === "\n", found === ":" && (scan.flow === 0 && (scan.parent = start), scan.offset++), !1;
}
const commentAfterBlank = /[ \t]#/;
function skipPlainLine(scan) {
let end = scan.text.indexOf("\n", scan.offset), comment = scan.text.slice(scan.offset, end < 0 ? scan.text.length : end).search(commentAfterBlank);
comment >= 0 && (scan.offset += comment + 1, takeComment(scan), scan.openPlain = !1), nextLine(scan);
}
const blockHeader = /[|>][-+0-9]*/y;
function skipBlockScalar(scan) {
blockHeader.lastIndex = scan.offset;
let header = blockHeader.exec(scan.text)?.[0] ?? "";
scan.offset += header.length, skipBlanks(scan), isCommentStart(scan) && takeComment(scan), nextLine(scan);
let digit = /[1-9]/.exec(header)?.[0], indent = digit === void 0 ? null : Math.max(scan.parent, 0) + Number(digit);
for (; scan.offset < scan.text.length;) {
let at = firstNonSpace(scan.text, scan.offset), blank = scan.text[at] === "\n" || scan.text[at] === "\r" || scan.text[at] === void 0, found = at - scan.offset;
if (!blank) {
if (found < (indent ?? scan.parent + 1) || found === 0 && isMarker$1(scan.text, at)) return;
indent ??= found;
}
nextLine(scan);
}
}
function firstNonSpace(text, offset) {
let at = offset;
for (; text[at] === " ";) at++;
return at;
}
// src/syntax/comments.ts
function commentsOf(text) {
let comments = [];
return scanYaml(text, { comment: (start, end) => comments.push({
text: text.slice(start + 1, end),
start,
end,
ownLine: isOwnLine(text, start)
}) }), comments;
}
function isOwnLine(text, start) {
let lineStart = text.lastIndexOf("\n", start - 1) + 1;
return start === 0 || /^[\s\uFEFF]*$/.test(text.slice(lineStart, start));
}
// src/project/comments.ts
function ownComments(path, text) {
if (path.endsWith(".json") || !text.includes("tunelint-")) return [];
let starts = lineStarts(text), lineOf = (offset) => positionAt(starts, offset).line, nextLines = linesWithWords(text, starts);
return commentsOf(text).filter((comment) => comment.text.includes("tunelint-")).map(({ text: words, start, end }) => ({
text: words,
start,
end,
line: lineOf(start),
nextLine: nextLines[lineOf(start)] ?? lineOf(start) + 1
}));
}
function linesWithWords(text, starts) {
let found = Array(starts.length), next;
for (let line = starts.length - 1; line >= 0; line--) {
let words = text.slice(starts[line] ?? 0, starts[line + 1]).trim();
words !== "" && !words.startsWith("#") && (next = line + 1), found[line] = next;
}
return found;
}
// src/project/config-shape.ts
const severity = [
"off",
"info",
"warning",
"error"
], text = (about, oneOf) => ({
kind: "text",
about,
...oneOf ? { oneOf } : {}
}), texts = (about) => ({
kind: "texts",
about
}), map = (about, keys) => ({
kind: "map",
about,
keys
}), param = {
kind: "either",
about: "Value of a threshold.",
of: [{
kind: "any",
about: "A number, a text, or true or false."
}, texts("A list.")]
}, rulesShape = {
kind: "dictionary",
about: "Severity of single rules, by id (`full-finetune-fanout` or `when-to-tune/full-finetune-fanout`).",
value: {
kind: "either",
about: "off, info, warning or error; or a map with severity and params.",
of: [text("Severity.", severity), map("Severity and thresholds.", {
severity: text("Severity.", severity),
params: {
kind: "dictionary",
about: "Thresholds of the rule, by name.",
value: param
}
})]
}
}, configShape = map("Configuration of tunelint for a project or a folder of it.", {
extends: texts("Presets (recommended, strict, governance), files, or packages to start from; later ones win."),
policies: texts("Further policies: files, folders or packages."),
rules: rulesShape,
overrides: {
kind: "list",
about: "Rules for some files; later entries win.",
item: map("Rules for the files that match.", {
files: texts("Globs, relative to this file."),
rules: rulesShape
})
},
ignore: texts("Globs of files that are not read, relative to this file."),
privateData: texts("Prefixes of data ids and paths that must not become public."),
frameworks: map("What is known of the frameworks in use.", { versions: {
kind: "dictionary",
about: "Version of a framework by its id, such as {axolotl: \"0.15.0\"}.",
value: text("Version.")
} }),
failOn: text("Lowest severity that fails a run.", [
"error",
"warning",
"info",
"never"
]),
baseline: text("JSON report whose findings are known, relative to this file."),
today: text("Day that rules with a date compare with (YYYY-MM-DD). Absent: such rules only name the date."),
waivers: {
kind: "list",
about: "Findings that are accepted, with a reason.",
item: map("One waiver.", {
rule: text("Id of the rule."),
files: texts("Globs, relative to this file. Absent: all."),
reason: text("Why it is accepted. Required."),
until: text("Last day it holds (YYYY-MM-DD)."),
owner: text("Who answers for it.")
})
}
}), configNames = [
"tunelint.yaml",
"tunelint.yml",
".tunelint.yaml"
];
function isConfigFile(path) {
return configNames.includes(fileNameOf$1(path)) && !/(^|\/)\.[^/]+\//.test(path);
}
function readConfig(path, files, parse, folder = directoryOf(path)) {
let file = files.read(path), here = {
file: path,
start: 0,
end: 0
};
if (!file.ok) return {
config: void 0,
problems: [{
message: file.reason,
at: here
}]
};
let parsed = parse(file.text, path), broken = [...parsed.problems, ...parsed.documents.flatMap((document) => document.problems)][0];
if (broken) return {
config: void 0,
problems: [{
message: broken.message,
at: {
...broken,
file: path
}
}]
};
let root = parsed.documents[0]?.root ?? null;
if (root === null || root.kind === "scalar" && root.text === "") return {
config: configOf({}, null, path, folder),
problems: []
};
let { value, problems } = shaped(configShape, root, path);
return {
config: configOf(record(value), root, path, folder),
problems: [...problems, ...missingReasons(root, path)]
};
}
const record = (value) => typeof value == "object" && value && !Array.isArray(value) ? value : {}, list = (value) => Array.isArray(value) ? value : [], textList = (value) => list(value).map(String);
function configOf(data, root, path, folder) {
let text = (key) => typeof data[key] == "string" ? data[key] : void 0, versions = record(record(data.frameworks).versions), failOn = text("failOn"), baseline = text("baseline"), today = text("today");
return {
path,
folder,
extends: textList(data.extends),
policies: textList(data.policies),
choices: [...choicesOf(record(data.rules), null, entryOf$1(root, "rules"), path), ...list(data.overrides).flatMap((override, index) => overrideChoices(record(override), index, root, path))],
ignore: textList(data.ignore),
privateData: placedTexts(entryOf$1(root, "privateData"), path),
versions: Object.fromEntries(Object.entries(versions).map(([id, version]) => [id, String(version)])),
waivers: waiversOf$1(data, root, path),
...failOn === void 0 ? {} : { failOn },
...baseline === void 0 ? {} : { baseline },
...today === void 0 ? {} : { today }
};
}
function entryOf$1(node, key) {
return node?.kind === "map" ? node.entries.get(key)?.value : void 0;
}
function placedTexts(node, path) {
return (node?.kind === "list" ? node.items : node === void 0 ? [] : [node]).flatMap((one) => one.kind === "scalar" && one.text.trim() !== "" ? [{
text: one.text,
from: {
file: path,
start: one.start,
end: one.end
}
}] : []);
}
function overrideChoices(override, index, root, path) {
let overrides = entryOf$1(root, "overrides"), node = overrides?.kind === "list" ? overrides.items[index] : void 0;
return choicesOf(record(override.rules), textList(override.files), entryOf$1(node, "rules"), path);
}
function choicesOf(rules, files, node, path) {
return Object.entries(rules).map(([rule, value]) => ({
rule,
files,
choice: choiceOf(value),
from: {
file: path,
...keyPlace(node, rule)
}
}));
}
function keyPlace(node, key) {
let entry = node?.kind === "map" ? node.entries.get(key) : void 0;
return {
start: entry?.keyStart ?? 0,
end: entry?.keyEnd ?? 0
};
}
function choiceOf(value) {
if (typeof value == "string") return { severity: value };
let data = record(value);
return {
...typeof data.severity == "string" ? { severity: data.severity } : {},
...data.params === void 0 ? {} : { params: record(data.params) }
};
}
function waiversOf$1(data, root, path) {
let nodes = entryOf$1(root, "waivers");
return list(data.waivers).flatMap((value, index) => {
let { rule, files, reason, until, owner } = record(value);
if (typeof rule != "string" || typeof reason != "string" || reason.trim() === "") return [];
let node = nodes?.kind === "list" ? nodes.items[index] : void 0;
return [{
rule,
reason,
files: files === void 0 ? null : textList(files),
from: {
file: path,
start: node?.start ?? 0,
end: node?.end ?? 0
},
...typeof until == "string" ? { until } : {},
...typeof owner == "string" ? { owner } : {}
}];
});
}
const day$1 = /^\d{4}-\d{2}-\d{2}$/;
function missingReasons(root, path) {
let waivers = entryOf$1(root, "waivers");
return waivers?.kind === "list" ? waivers.items.flatMap((item) => {
let at = {
file: path,
start: item.start,
end: item.end
}, textOf = (key) => {
let node = entryOf$1(item, key);
return node?.kind === "scalar" ? node.text.trim() : "";
};
if (textOf("rule") === "") return [{
message: "a waiver needs the rule that it waives",
at
}];
if (textOf("reason") === "") return [{
message: `the waiver of ${textOf("rule")} needs a reason`,
at
}];
let until = textOf("until");
return until === "" || day$1.test(until) ? [] : [{
message: `"${until}" is not a day such as 2027-03-01`,
at
}];
}) : [];
}
function takesIn(folder, globs, path) {
let inside = relativeTo(folder, path);
return inside === void 0 ? !1 : globs === null || globs.some((glob) => matcher(glob)(inside));
}
const matchers = new Map();
function matcher(glob) {
let known = matchers.get(glob);
if (known === void 0) {
let plain = glob.replace(/^\.?\//, ""), whole = plain.endsWith("/") ? `${plain}**` : plain;
known = globMatcher(whole.includes("/") ? whole : whole.replace(/^(!?)(.*)$/s, "$1{**/,}$2{,/**}")), matchers.set(glob, known);
}
return known;
}
// src/project/data-records.ts
const longestRecord = 1 << 20;
function* linesOf(chunks) {
let rest = "", dropping = !1;
for (let chunk of chunks) {
let lines = (rest + chunk).split("\n");
rest = lines.pop() ?? "", dropping && lines.length > 0 && (lines.shift(), dropping = !1, yield null), yield* lines.filter((line) => line.trim() !== ""), rest.length > longestRecord && ([rest, dropping] = ["", !0]);
}
dropping ? yield null : rest.trim() !== "" && (yield rest);
}
function* membersOf(chunks) {
let state = {
depth: 0,
inText: !1,
escaped: !1,
done: !1,
pieces: [],
length: 0
};
for (let chunk of chunks) if (yield* membersIn(chunk, state), state.done) return;
}
function* membersIn(chunk, state) {
let from = 0;
for (let at = 0; at < chunk.length && !state.done; at++) {
let event = eventAt(chunk[at] ?? "", state);
if (event === "ends" || event === "closes") {
let record = taken(chunk.slice(from, at), state);
record !== "" && (yield record);
}
event !== void 0 && (from = at + 1), state.done = event === "closes" || event === "other";
}
state.depth > 0 && keep(chunk.slice(from), state);
}
function eventAt(char, state) {
return state.inText ? leaveText(char, state) : state.depth === 0 ? /[\s\uFEFF]/.test(char) ? void 0 : (state.depth = 1, char === "[" ? "opens" : "other") : (char === "\"" ? state.inText = !0 : char === "[" || char === "{" ? state.depth++ : (char === "]" || char === "}") && state.depth--, state.depth === 0 ? "closes" : char === "," && state.depth === 1 ? "ends" : void 0);
}
function leaveText(char, state) {
state.escaped ? state.escaped = !1 : char === "\\" ? state.escaped = !0 : char === "\"" && (state.inText = !1);
}
function keep(text, state) {
state.length += text.length, state.length <= longestRecord ? state.pieces.push(text) : state.pieces = [];
}
function taken(text, state) {
keep(text, state);
let record = state.length > longestRecord ? null : state.pieces.join("").trim();
return [state.pieces, state.length] = [[], 0], record;
}
function* rowsOf(chunks, separator) {
let state = {
fields: [],
field: "",
quoted: !1,
closed: !1,
length: 0
};
for (let chunk of chunks) for (let char of chunk) {
if (!endsRow(char, separator, state)) continue;
let row = rowTaken(state);
row !== void 0 && (yield row);
}
let last = rowTaken(state);
last !== void 0 && (yield last);
}
function endsRow(char, separator, state) {
if (state.length++, char === "\"") !state.quoted && state.closed && add("\"", state), state.closed = state.quoted, state.quoted = !state.quoted;
else if (state.quoted) add(char, state);
else if (char === "\n") return !0;
else char === separator ? endField(state) : char !== "\r" && add(char, state);
return !1;
}
function add(char, state) {
state.length <= longestRecord && (state.field += char);
}
function endField(state) {
state.fields.push(state.field), [state.field, state.closed] = ["", !1];
}
function rowTaken(state) {
endField(state);
let { fields, length } = state;
return [state.fields, state.length, state.quoted] = [
[],
0,
!1
], length > longestRecord ? null : fields.some((field) => field.trim() !== "") ? fields : void 0;
}
// src/project/data-file.ts
function dataFormatOf(path) {
let ending = /\.(jsonl|ndjson|json|csv|tsv)$/i.exec(path)?.[1]?.toLowerCase();
return ending === "ndjson" ? "jsonl" : ending;
}
const mostUnreadable = .05;
function readDataFile(chunks, format) {
let tally = newTally(), unreadable = 0;
for (let row of rowsIn(chunks, format)) if (tally.rows++, row === void 0 ? unreadable++ : row !== null && count(row, tally), unreadable > 20 && unreadable > tally.rows * mostUnreadable) return;
if (!(unreadable > tally.rows * mostUnreadable)) return {
...tally,
fewestShots: tally.fewShotRows === 0 ? 0 : tally.fewestShots
};
}
function* rowsIn(chunks, format) {
if (format === "csv" || format === "tsv") yield* namedRows(rowsOf(chunks, format === "csv" ? "," : "	"));
else for (let text of format === "jsonl" ? linesOf(chunks) : membersOf(chunks)) yield text === null ? null : parsed(text);
}
function parsed(text) {
try {
let value = JSON.parse(text);
return isRow(value) ? value : void 0;
} catch {
return;
}
}
const isRow = (value) => typeof value == "object" && !!value && !Array.isArray(value);
function* namedRows(rows) {
let header;
for (let row of rows) if (header === void 0) {
if (row === null) return;
header = row.map((name) => name.trim().replace(/^\uFEFF/, ""));
} else yield row === null ? null : Object.fromEntries(header.map((name, at) => [name, row[at] ?? ""]));
}
const newTally = () => ({
rows: 0,
columns: new Set(),
answered: 0,
withPassage: 0,
withLongInput: 0,
fewShotRows: 0,
fewestShots: 1e400,
fingerprints: new Set()
}), answer = /^(outputs?|responses?|answers?|completions?|targets?|labels?|chosen|summary|highlights|reply|sql|code)$/i, passageColumn = /(^|_)(contexts?|passages?|documents?|docs|evidence|articles?|paragraphs?)($|_)/i, passageMark = /<(context|document|passage)\b|(^|\n)[ \t#*]*(context|passages?|documents?|sources?)[ \t]*\d*[ \t]*:/i;
function count(row, tally) {
let columns = Object.keys(row);
for (let column of columns) tally.columns.size < 200 && tally.columns.add(column);
let prompts = promptsOf(row);
hasAnswer(row, columns) && tally.answered++, prompts.some((text) => passageMark.test(text)) || columns.some((column) => passageColumn.test(column) && !isEmpty(row[column])) ? tally.withPassage++ : prompts.some((text) => text.length >= 200) && tally.withLongInput++;
let shots = Math.max(0, ...prompts.map(workedExamples));
shots >= 2 && (tally.fewShotRows++, tally.fewestShots = Math.min(tally.fewestShots, shots)), tally.fingerprints.size < 2e5 && tally.fingerprints.add(fingerprint(row));
}
function hasAnswer(row, columns) {
return columns.some((column) => answer.test(column) && !isEmpty(row[column])) ? !0 : turnsOf(row).some((turn) => /^(assistant|gpt|model|bot)$/i.test(roleOf(turn)));
}
const isEmpty = (value) => value == null || value === "";
function turnsOf(row) {
let turns = row.messages ?? row.conversations ?? row.conversation;
return Array.isArray(turns) ? turns.filter(isRow) : [];
}
const roleOf = (turn) => String(turn.role ?? turn.from ?? "");
function promptsOf(row) {
let said = turnsOf(row).filter((turn) => !/^(assistant|gpt|model|bot)$/i.test(roleOf(turn))).map((turn) => turn.content ?? turn.value), own = Object.entries(row).filter(([name]) => !answer.test(name));
return [...said, ...own.map(([, value]) => value)].filter((value) => typeof value == "string");
}
const bookkeeping = /^(id|idx|index|uuid|guid|row|source|split|timestamp)$/i;
function fingerprint(row) {
let kept = Object.entries(row).filter(([name]) => !bookkeeping.test(name)).sort(([a], [b]) => a < b ? -1 : 1), text = JSON.stringify(kept), low = 2166136261, high = 16777619;
for (let at = 0; at < text.length; at++) {
let code = text.charCodeAt(at);
low = Math.imul(low ^ code, 16777619), high = Math.imul(high ^ code, 2246822507) ^ low >>> 15;
}
return (high >>> 11) * 4294967296 + (low >>> 0);
}
function probeData(files) {
let read = new Map(), look = (path) => (read.has(path) || read.set(path, lookInto(files, path)), read.get(path));
return { factsOf: (facts, path) => probe(facts, path, files, look) };
}
function lookInto(files, path) {
let format = dataFormatOf(path), chunks = format && chunksOf(files, path);
if (format === void 0 || chunks === void 0) return;
let state = {
read: 0,
cut: !1,
pointer: !1
}, found = readDataFile(bounded(chunks, state), format);
return state.cut || state.pointer ? void 0 : found;
}
function chunksOf(files, path) {
if (files.chunks) return files.chunks(path);
let file = files.read(path);
return file.ok ? [file.text] : void 0;
}
function* bounded(chunks, state) {
for (let chunk of chunks) {
if (state.pointer ||= state.read === 0 && chunk.startsWith("version https://git-lfs"), state.read += chunk.length, state.cut ||= state.read > 5e7, state.cut || state.pointer) return;
yield chunk;
}
}
function probe(facts, path, files, look) {
let found = {}, train = recordsIn(facts, "data.train").map((record) => ({
record,
paths: filesOfSource(facts, record, path, files, "train")
}));
for (let { record, paths } of train) {
let held = paths?.map(look);
held && held.length > 0 && held.every((file) => file !== void 0) && Object.assign(found, sourceFacts(facts, record, held));
}
return Object.assign(found, fewShots(facts, train, look), shared(facts, path, files, train, look)), found;
}
function recordsIn(facts, list) {
let count = facts.get(list)?.value;
return typeof count == "number" ? Array.from({ length: Math.min(count, 100) }, (_, at) => `${list}[${at}]`) : [];
}
function filesOfSource(facts, record, path, files, part) {
let named = knownValue(facts, `${record}.files`), id = textOf$1(facts, `${record}.id`), paths = (Array.isArray(named) && named.length > 0 ? named.map(String) : id === void 0 ? [] : [id]).map((one) => inRepository(one, path, files, part));
return paths.length === 0 || paths.includes(void 0) ? void 0 : paths.filter((one) => one !== void 0);
}
function inRepository(id, path, files, part) {
for (let folder of new Set([directoryOf(path), ""])) {
let target = joinPath(folder, id);
if (target === void 0 || target === "") continue;
if (dataFormatOf(target) !== void 0 && files.exists(target)) return target;
let inside = `${target}/${part}.jsonl`;
if (dataFormatOf(target) === void 0 && files.exists(inside)) return inside;
}
}
const total = (held, of) => held.reduce((sum, file) => sum + (file ? of(file) : 0), 0);
function sourceFacts(facts, record, held) {
let rows = total(held, (file) => file.rows), found = { [`${record}.rows`]: fact(record, rows) };
if (rows === 0) return found;
let answered = total(held, (file) => file.answered) / rows, passages = total(held, (file) => file.withPassage) / rows, long = total(held, (file) => file.withLongInput) / rows;
return !isKnown$1(facts.get(`${record}.labelled`)) && (answered > .9 || answered === 0) && (found[`${record}.labelled`] = fact(record, answered > .9, .9)), isKnown$1(facts.get(`${record}.context`)) || (passages >= .5 ? found[`${record}.context`] = fact(record, !0, .9) : passages === 0 && long < .1 && (found[`${record}.context`] = fact(record, !1, .8))), found;
}
const fact = (record, value, confidence) => ({
value,
state: "derived",
from: [`${record}.id`],
note: "counted in the data file",
...confidence === void 0 ? {} : { confidence }
});
function fewShots(facts, train, look) {
let held = train.flatMap(({ paths }) => paths?.map(look) ?? [void 0]), first = train[0];
if (first === void 0 || held.includes(void 0) || isKnown$1(facts.get("data.fewShotBlocks"))) return {};
let rows = total(held, (file) => file.rows), carrying = total(held, (file) => file.fewShotRows);
if (rows === 0 || carrying < rows * .9) return {};
let fewest = Math.min(...held.flatMap((file) => file && file.fewShotRows > 0 ? [file.fewestShots] : []));
return { "data.fewShotBlocks": fact(first.record, fewest, .8) };
}
function shared(facts, path, files, train, look) {
let trainPaths = train.flatMap(({ paths }) => paths ?? []), records = ["data.validation", "data.test"].flatMap((list) => recordsIn(facts, list)).flatMap((record) => {
let paths = filesOfSource(facts, record, path, files, "valid");
return paths && !paths.some((one) => trainPaths.includes(one)) ? [{
record,
paths
}] : [];
}), [first] = records;
if (first === void 0 || trainPaths.length === 0) return {};
let learned = new Set(trainPaths.flatMap((one) => [...look(one)?.fingerprints ?? []])), examples = records.flatMap(({ paths }) => paths.flatMap((one) => [...look(one)?.fingerprints ?? []])), count = examples.filter((example) => learned.has(example)).length;
return examples.length === 0 ? {} : { "data.sharedExamples": fact(first.record, count) };
}
// src/project/carried-text.ts
const isSpace$1 = (char) => char !== void 0 && /\s/.test(char);
function originsOf(value, source) {
let written = writtenAt(value, source);
if (written === void 0) return;
let starts = [], ends = [], at = written.from;
for (let char of units(value.text)) {
isSpace$1(char) || (at = skipSpace$1(written, at));
let unit = unitAt(written, at), isThere = unit !== void 0 && unit.text === char;
if (!isThere && !isSpace$1(char)) return;
starts.push(at), isThere && (at = unit.end), ends.push(at);
}
return skipSpace$1(written, at) === written.until ? {
starts,
ends
} : void 0;
}
function writtenAt({ style, start, end }, source) {
if (style === "quoted") {
let quote = source.charAt(start);
return /["']/.test(quote) ? {
source,
from: start + 1,
until: end - 1,
quote
} : void 0;
}
if (style === "plain") return {
source,
from: start,
until: end,
quote: ""
};
let header = /^>[^\n]*\n/.exec(source.slice(start, end))?.[0].length;
return header === void 0 ? void 0 : {
source,
from: start + header,
until: end,
quote: ""
};
}
const units = (text) => Array.from({ length: text.length }, (_, i) => text.charAt(i));
function skipSpace$1(written, from) {
let at = from;
for (let unit = unitAt(written, at); unit !== void 0; unit = unitAt(written, at)) {
if (unit.text !== "" && !isSpace$1(unit.text)) return at;
at = unit.end;
}
return at;
}
function unitAt({ source, until, quote }, at) {
if (at >= until) return;
let char = source.charAt(at);
return quote === "'" && char === "'" ? source[at + 1] === "'" ? {
text: "'",
end: at + 2
} : void 0 : quote === "\"" && char === "\\" ? escapeAt$1(source, at) : {
text: char,
end: at + 1
};
}
const escapes$1 = {
n: "\n",
t: "	",
r: "\r",
"\"": "\"",
"\\": "\\",
"/": "/",
" ": " ",
"	": "	"
};
function escapeAt$1(source, at) {
let lineEnd = /^\\\r?\n[ \t]*/.exec(source.slice(at, at + mostIndent))?.[0];
if (lineEnd !== void 0) return {
text: "",
end: at + lineEnd.length
};
let code = /^\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4}))/.exec(source.slice(at, at + 6)), hex = code?.[1] ?? code?.[2];
if (code && hex) return {
text: String.fromCharCode(Number.parseInt(hex, 16)),
end: at + code[0].length
};
let text = escapes$1[source[at + 1] ?? ""];
return text === void 0 ? void 0 : {
text,
end: at + 2
};
}
const mostIndent = 200;
function relocated(root, text, source, origins) {
try {
return moved(root, {
text,
source,
origins
});
} catch (error) {
if (error === spelt) return;
throw error;
}
}
const spelt = Error("spelt otherwise in the file");
function moved(node, move) {
switch (node.kind) {
case "scalar": return {
...node,
...verbatim(node, move)
};
case "list": return {
...node,
...placeOf(node, move),
items: node.items.map((item) => moved(item, move))
};
case "map": {
let entries = [...node.entries].map(([key, entry]) => [key, movedEntry(entry, move)]);
return {
...node,
...placeOf(node, move),
entries: new Map(entries)
};
}
}
}
function movedEntry(entry, move) {
let { start, end } = verbatim({
start: entry.keyStart,
end: entry.keyEnd
}, move);
return {
...entry,
keyStart: start,
keyEnd: end,
value: moved(entry.value, move),
...entry.earlier ? { earlier: entry.earlier.map((one) => movedEntry(one, move)) } : {}
};
}
function verbatim(range, move) {
let place = placeOf(range, move);
if (move.text.slice(range.start, range.end) !== move.source.slice(place.start, place.end)) throw spelt;
return place;
}
function placeOf({ start, end }, { origins }) {
let behind = origins.ends[end - 1] ?? origins.starts[0] ?? 0;
return {
start: start < end ? origins.starts[start] ?? behind : behind,
end: behind
};
}
// src/project/command-lines.ts
const mayLaunch = (text) => /\b(?:swift|lmf|trl)["',]*\s|llamafactory|mlx_lm|\bopen_r1\/|\bverl\.|\brecipe\.|\/train(?:_bash)?\.py|(?:sft|dpo|orpo|kto|cpo|cpt|pt|rlhf|grpo|rloo|gkd|reward|reward_modeling)\.py/.test(text);
function launchesIn(text) {
return mayLaunch(text) ? shellCommands(text).flatMap((words) => launchOf(words, text) ?? []) : [];
}
function launchOf(words, source) {
for (let [at, word] of words.entries()) {
let started = startOf(word.text, words[at + 1]?.text ?? "");
if (started === void 0) continue;
let args = words.slice(at + 1 + started.takes).map((arg) => asWritten(arg, source)), { framework, command } = started, settings = framework === "verl" ? overridesIn(args, source) : flagsIn(args, source);
return settings && {
framework,
command,
...settings
};
}
}
const programs = [
[
/^swift$/,
/^(sft|pt|rlhf)$/,
"ms-swift"
],
[
/^(llamafactory-cli|llamafactory|lmf)$/,
/^train$/,
"llamafactory"
],
[
/^trl$/,
/^(sft|dpo|grpo|kto|rloo|reward)$/,
"trl"
],
[
/^mlx_lm$/,
/^lora$/,
"mlx-lm"
]
], modules = /^(?:verl\.(?:\w+\.)*|recipe\.\w+\.)(main_ppo|main_dapo|fsdp_sft_trainer|sft_trainer\w*)$/, scripts = [
[/(?:^|\/)swift\/cli\/(sft|pt|rlhf)\.py$/, "ms-swift"],
[/(?:^|\/)src\/(train|train_bash)\.py$/, "llamafactory"],
[/(?:^|\/)trl\/scripts\/(sft|dpo|grpo|kto|rloo|reward)\.py$/, "trl"],
[/(?:^|\/)examples\/scripts\/(sft|dpo|orpo|kto|cpo|grpo|rloo|gkd|reward_modeling)\.py$/, "trl"],
[/(?:^|\/)scripts\/run_(sft|dpo|orpo|cpt)\.py$/, "trl"],
[/(?:^|\/)open_r1\/(sft|grpo)(?:_\w+)?\.py$/, "trl"]
];
function startOf(word, next) {
let name = word.replace(/^.*\//, "");
if (name === "mlx_lm.lora") return {
framework: "mlx-lm",
command: "lora",
takes: 0
};
for (let [program, subcommand, framework] of programs) if (program.test(name) && subcommand.test(next)) return {
framework,
command: next,
takes: 1
};
let module = modules.exec(word)?.[1];
if (module !== void 0) return {
framework: "verl",
command: module,
takes: 0
};
for (let [path, framework] of scripts) {
let command = path.exec(word)?.[1];
if (command !== void 0) return {
framework,
command,
takes: 0
};
}
}
function asWritten(word, source) {
return !/["'\s]/.test(source.slice(word.start, word.end)) && /\s/.test(word.text) ? {
...word,
open: !0
} : word;
}
function documentOf$1(words, entries, open, source) {
let [first, last] = [words[0], words.at(-1)];
if (first !== void 0 && last !== void 0 && entries.size !== 0) return {
root: {
kind: "map",
start: first.start,
end: last.end,
entries
},
open: open && valueAt$1(open.text, open, !0, source)
};
}
const pointers = /^(config|config_file|args_file|c)$/;
function flagsIn(words, source) {
let entries = new Map(), open;
for (let at = 0; at < words.length;) {
let word = words[at] ?? nothing$4, values = isFlag(word) ? valuesAfter(words, at, source) : [], entry = isFlag(word) ? entryOf(word, values, source) : void 0;
if (namesSettings(word, entry)) return;
entry ? entries.set(entry.key, after(entries.get(entry.key), entry)) : open ??= word, at += 1 + values.length;
}
return documentOf$1(words, entries, open, source);
}
const nothing$4 = {
text: "",
start: 0,
end: 0,
open: !0
}, namesSettings = (word, entry) => entry === void 0 ? isFile(word) : pointers.test(entry.key), after = (earlier, entry) => earlier ? {
...entry,
earlier: [...earlier.earlier ?? [], earlier]
} : entry, isFlag = ({ text, open }) => /^--[A-Za-z]/.test(text) && (!open || text.includes("=")), isFile = ({ text }) => /\.(ya?ml|json|toml)$/i.test(text);
function valuesAfter(words, at, source) {
if (words[at]?.text.includes("=")) return [];
let rest = words.slice(at + 1), next = rest.findIndex((word, index) => /^-(?![\d.])/.test(word.text) || word.open && (index > 0 || bringsFlags(word, source)));
return next < 0 ? rest : rest.slice(0, next);
}
const bringsFlags = ({ start, end }, source) => /\$[@*]|\[[@*]\]|\$\{?\w*(?:ARG|FLAG|OPT|PARAM|EXTRA)\w*/i.test(source.slice(start, end));
function entryOf(flag, values, source) {
let [name = "", given] = splitAtEquals(flag.text), key = name.slice(2).replaceAll("-", "_"), keyStart = flag.start + 2, place = {
keyStart,
keyEnd: keyStart + name.length - 2
};
if (given !== void 0) {
let start = source.indexOf("=", flag.start) + 1;
return {
key,
...place,
value: valueAt$1(given, {
start,
end: flag.end
}, flag.open, source)
};
}
let [only, ...others] = values.map((word) => valueAt$1(word.text, word, word.open, source));
if (only === void 0) return switchOf(key, place);
let last = others.at(-1), value = last ? {
kind: "list",
start: only.start,
end: last.end,
items: [only, ...others]
} : only;
return {
key,
...place,
value
};
}
function switchOf(key, place) {
let negated = /^no_(?!cuda$)(.+)$/.exec(key)?.[1], value = scalarAt(negated === void 0 ? "true" : "false", {
start: place.keyStart,
end: place.keyEnd
});
return {
key: negated ?? key,
...place,
value
};
}
function splitAtEquals(text) {
let at = text.indexOf("=");
return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
function valueAt$1(text, place, open, source) {
if (!open) return scalarAt(text, place);
let written = source.slice(place.start, place.end).replace(/^(["'])(.*)\1$/s, "$2");
return {
...scalarAt(written, place),
open
};
}
const scalarAt = (text, { start, end }) => ({
kind: "scalar",
style: "plain",
text,
start,
end
});
function overridesIn(words, source) {
let root = new Map(), open;
for (let word of words) {
if (/^--config[-_](?:name|path|dir)\b|^-c[np]$/.test(word.text)) return;
let [, address = "", value = ""] = /^\+{0,2}([A-Za-z_][\w.]*)=(.*)$/s.exec(word.text) ?? [];
if (address === "") {
word.text.startsWith("~") || (open ??= word);
continue;
}
let keyStart = source.indexOf(address, word.start), start = source.indexOf("=", keyStart) + 1, place = {
keyStart,
keyEnd: keyStart + address.length
}, at = {
start,
end: word.end
}, node = word.open ? valueAt$1(value, at, !0, source) : overrideValue(value, at);
putAt(root, address.split(".").slice(0, 20), node, place);
}
return documentOf$1(words, root, open, source);
}
function putAt(entries, [key = "", ...rest], value, place) {
let { start, end } = value;
if (rest.length === 0) {
entries.set(key, {
key,
...place,
value
});
return;
}
let found = entries.get(key)?.value, below = new Map(found?.kind === "map" ? found.entries : []);
putAt(below, rest, value, place), entries.set(key, {
key,
...place,
value: {
kind: "map",
start,
end,
entries: below
}
});
}
function overrideValue(text, place) {
let members = /^\[([^[\]{}]*)\]$/.exec(text)?.[1];
if (members === void 0) return scalarAt(text, place);
let items = members.split(",").map((member) => member.trim().replace(/^(["'])(.*)\1$/, "$2"));
return {
kind: "list",
...place,
items: items.filter((item) => item !== "").map((item) => scalarAt(item, place))
};
}
// src/project/heredocs.ts
const opening = /<<-?[ \t]*(["']?)([A-Za-z_]\w*)\1[^\n]*\n/g, target = /(?:>|\btee(?:[ \t]+-a)?)[ \t]*["']?([^\s"'<>|;&]+)/;
function heredocsIn(text, from = 0, until = text.length) {
let found = [];
opening.lastIndex = from;
let left = 100;
for (let match = opening.exec(text); match !== null && !(match.index >= until || left <= 0); match = opening.exec(text)) {
--left;
let start = opening.lastIndex, end = endOf(text, start, match[2] ?? "");
if (end === void 0 || end > until) continue;
let line = text.slice(text.lastIndexOf("\n", match.index) + 1, start).replace(/<<-?[ \t]*\S+/, "");
found.push({
name: target.exec(line)?.[1] ?? "",
start,
end,
expands: match[1] === ""
}), opening.lastIndex = end;
}
return found;
}
function endOf(text, from, word) {
for (let at = from; at < text.length;) {
let newline = text.indexOf("\n", at), end = newline < 0 ? text.length : newline;
if (text.slice(at, end).trim() === word) return at;
at = end + 1;
}
}
function expanded(node) {
switch (node.kind) {
case "scalar": return /\$[A-Za-z_{(\d@*]|`/.test(node.text) ? {
...node,
open: !0
} : node;
case "list": return {
...node,
items: node.items.map(expanded)
};
case "map": return {
...node,
entries: new Map([...node.entries].map(([key, entry]) => [key, within(entry)]))
};
}
}
const within = (entry) => ({
...entry,
value: expanded(entry.value),
...entry.earlier ? { earlier: entry.earlier.map(within) } : {}
}), wrappers = [
"llamafactory",
"llama_factory",
"axolotl",
"trl",
"torchtune",
"litgpt",
"oumi",
"swift",
"ms_swift",
"unsloth",
"mlx_lm",
"nemo_rl",
"verl",
"ludwig",
"config",
"train_config",
"training_config",
"finetune_config",
"args",
"body"
].map((name) => [name]).concat([["input", "args"]]);
function carriedIn(root, text, reader) {
if (root.kind !== "map" || isPolicy(root)) return [];
let maps = configMapsIn(root);
return maps.length > 0 ? maps.flatMap((map) => [...sectionAt(map, ["data"])?.entries.values() ?? []]).slice(0, 100).flatMap(({ key, value }) => fileIn(value, key, text, reader) ?? []) : [
...wrappedIn(root, text, reader),
...heldIn(root, text, reader),
...writtenIn(text, reader, root),
...mayLaunch(text) ? commandsIn(root, text) : []
];
}
const isPolicy = ({ entries }) => entries.get("policy")?.value.kind === "scalar" && entries.get("rules")?.value.kind === "list", startedIn = (text) => launchesIn(text).map(launched), launched = ({ framework, command, root, open }) => ({
root,
name: `${command}.sh`,
json: !0,
isFile: !1,
onlyRun: !0,
framework,
...open ? { open } : {}
});
function commandsIn(root, text) {
return commandNodes(root).slice(0, 100).flatMap((node) => {
if (node.kind === "scalar") return commandsOf(node, text);
let launch = launchOf(node.items.flatMap((item) => item.kind === "scalar" ? [wordOf(item)] : []), text);
return launch ? [launched(launch)] : [];
});
}
function commandNodes(node, depth = 0) {
if (depth > deepest$1) return [];
if (node.kind === "scalar") return isCommandLine(node) ? [node] : [];
if (node.kind === "map") {
let whole = commandWithArguments(node), values = [...node.entries.values()].filter(({ key }) => !whole || !/^(command|args)$/.test(key));
return [...whole ? [whole] : [], ...values.flatMap(({ value }) => commandNodes(value, depth + 1))];
}
return holdsWords(node.items) ? mayStart(node.items) ? [node] : [] : node.items.flatMap((item) => commandNodes(item, depth + 1));
}
const holdsWords = (items) => items.every((item) => item.kind === "scalar" && !isCommandLine(item)), mayStart = (items) => mayLaunch(`${items.map((item) => item.kind === "scalar" ? item.text : "").join(" ")} `);
function commandWithArguments(map) {
let [command, args] = ["command", "args"].map((key) => map.entries.get(key)?.value);
if (command?.kind !== "list" || args?.kind !== "list") return;
let items = [...command.items, ...args.items];
return holdsWords(items) && mayStart(items) ? {
kind: "list",
start: command.start,
end: args.end,
items
} : void 0;
}
const isCommandLine = ({ text }) => /\S\s+\S/.test(text) && mayLaunch(text), wordOf = ({ text, start, end }) => ({
text,
start,
end,
open: /\$|\{\{/.test(text)
});
function commandsOf(value, text) {
let inside = value.style === "plain" ? void 0 : inPlace(value, text);
if (inside !== void 0) return launchesIn(inside).map(launched);
let origins = originsOf(value, text);
return launchesIn(value.text).flatMap((launch) => {
let root = origins && relocated(launch.root, value.text, text, origins), open = origins && launch.open && relocated(launch.open, value.text, text, origins);
return root?.kind === "map" && (launch.open === void 0 || open?.kind === "scalar") ? [launched({
...launch,
root,
open: open?.kind === "scalar" ? open : void 0
})] : [];
});
}
function heldIn(root, text, reader) {
return textAt(root, "kind") === "Secret" && textAt(root, "apiVersion") !== void 0 ? [] : longTexts(root).slice(0, 100).flatMap(({ name, value }) => {
let carried = fileIn(value, name, text, reader);
return carried ? [{
...carried,
isFile: !1,
onlyRun: !0
}] : [];
});
}
const deepest$1 = 40;
function longTexts(node, name = "", depth = 0) {
if (depth > 40) return [];
if (node.kind === "scalar") return node.style !== "plain" && node.text.trim().includes("\n") ? [{
name,
value: node
}] : [];
let below = depth + 1;
return node.kind === "list" ? node.items.flatMap((item) => longTexts(item, name, below)) : [...node.entries.values()].flatMap(({ key, value }) => longTexts(value, key, below));
}
function wrappedIn(root, text, reader) {
return wrappers.flatMap((path) => {
let value = valueAt(root, path);
if (value === void 0) return [];
let name = path.at(-1) ?? "";
if (value.kind !== "scalar") return [{
root: value,
name,
json: !1,
isFile: !1
}];
let carried = value.text.trim().includes("\n") ? void 0 : fileIn(value, name, text, reader);
return carried ? [{
...carried,
isFile: !1
}] : [];
});
}
function writtenIn(text, { parse, mayHold }, range) {
return heredocsIn(text, range?.start, range?.end).flatMap(({ name, start, end, expands }) => {
let content = text.slice(start, end);
if (!mayHold(content)) return [];
let format = formatOf(name, content), document = parse(`${" ".repeat(start - 1)}\n${content}`, `x.${format}`).documents[0];
if (document?.root?.kind !== "map") return [];
let root = expands ? expanded(document.root) : document.root, isFile = configuration.test(name);
return [{
root,
name,
json: format === "json" && document.problems.length === 0,
isFile,
onlyRun: !0
}];
});
}
const configuration = /\.(ya?ml|json|toml)$/i, formatOf = (name, text) => configuration.exec(name)?.[1]?.toLowerCase() ?? (/^\s*\{/.test(text) ? "json" : "yaml");
function configMapsIn(root) {
let kind = textAt(root, "kind");
if (textAt(root, "apiVersion") === void 0) return [];
if (kind === "ConfigMap") return [root];
let items = root.entries.get("items")?.value;
return kind !== "List" || items?.kind !== "list" ? [] : items.items.flatMap((item) => item.kind === "map" ? configMapsIn(item) : []);
}
function textAt(map, key) {
let value = map.entries.get(key)?.value;
return value?.kind === "scalar" ? value.text : void 0;
}
function sectionAt(map, path) {
let value = valueAt(map, path);
return value?.kind === "map" ? value : void 0;
}
function valueAt(map, path) {
let at = map;
for (let key of path) at = at?.kind === "map" ? at.entries.get(key)?.value : void 0;
return at;
}
function fileIn(value, name, text, { parse, mayHold }) {
if (value.kind !== "scalar" || value.style === "plain" || !mayHold(value.text)) return;
let inside = inPlace(value, text), own = inside ?? value.text, format = formatOf(name, own), document = parse(own, `x.${format}`).documents[0];
if (document?.root?.kind !== "map") return;
let json = format === "json" && document.problems.length === 0, carried = {
root: document.root,
name,
json,
isFile: !0
};
return inside === void 0 ? placed(carried, value, text) : carried;
}
function placed(carried, value, text) {
let origins = originsOf(value, text), root = origins && relocated(carried.root, value.text, text, origins);
return root ? {
...carried,
root
} : {
...carried,
unplaced: value
};
}
function inPlace(value, text) {
let { start, end } = value;
if (value.style === "quoted") {
let within = text.slice(start + 1, end - 1);
return within === value.text ? " ".repeat(start + 1) + within : void 0;
}
let header = /^\|[^\n]*\n/.exec(text.slice(start, end))?.[0].length;
if (header === void 0) return;
let body = start + header;
return `${" ".repeat(body - 1)}\n${text.slice(body, end)}`;
}
// src/project/loader-facts.ts
const stopsAtRepeatedKeys = new Set([
"hyperpod",
"llamafactory",
"llm-foundry",
"nemo",
"nemo-rl",
"oumi",
"torchtune",
"verl"
]);
function loaderFacts(framework, path, problems) {
if (!/\.ya?ml$/i.test(path) || !/^(pyyaml|omegaconf)$/.test(framework.dialect)) return unknown;
let refused = problems.filter(({ kind }) => kind === "loader"), facts = new Map([["keys.repeatedStop", {
value: stopsAtRepeatedKeys.has(framework.id),
state: "derived",
from: []
}], ["keys.loaderProblems", counted(refused.length)]]);
for (let [index, { message, start, end }] of refused.entries()) {
let at = {
file: path,
start,
end
};
facts.set(`keys.loaderProblems[${index}].message`, {
value: message,
state: "stated",
at
});
}
return facts;
}
const counted = (count) => count === 0 ? {
value: null,
state: "unset"
} : {
value: count,
state: "derived",
from: []
}, unknown = new Map([["keys.loaderProblems", {
value: null,
state: "unset"
}], ["keys.repeatedStop", {
value: !1,
state: "derived",
from: []
}]]);
// src/project/read-plans.ts
function readPlans(paths, options) {
let sides = new Map(), session = {
...options,
others: new Map(),
sides,
mayHold: textFilter(options.frameworks)
}, results = paths.map((path) => readOne$1(path, session));
return {
files: results.flatMap((result) => result.files),
runs: results.flatMap((result) => result.runs),
sides: results.flatMap((result) => result.sides),
unread: results.flatMap((result) => result.unread)
};
}
const nothing$3 = {
files: [],
runs: [],
sides: [],
unread: []
};
function readOne$1(path, options) {
let file = options.files.read(path), named = options.named.has(path);
if (!file.ok) {
let mayHold = file.head !== void 0 && !isShellScript(path) && options.mayHold(file.head);
return named || file.locked === !0 || mayHold ? {
...nothing$3,
unread: [{
path,
reason: file.reason,
...named ? { blocking: !0 } : {}
}]
} : nothing$3;
}
return options.mayHold(file.text) ? readText$2(path, file.text, named, options) : nothing$3;
}
function conflictIn(text) {
let mark = /^(?:<{7}|>{7}) .*$/m.exec(text);
if (mark !== null) return {
message: "a merge is not finished here: keep one side and take the marks out",
start: mark.index,
end: mark.index + mark[0].length
};
}
function readText$2(path, text, named, options) {
if (isShellScript(path)) return readScript(path, text, options);
let parsed = options.parse(text, path), unread = [...brokenPart(parsed, path, text, named)], runs = [], sides = [], kinds = [];
for (let document of parsed.documents) {
let found = claimsOn(document, path, text, options);
unread.push(...found.unread);
for (let one of found.claims) {
let { claim, native } = one;
if ("ambiguous" in claim) {
let readers = claim.ambiguous.join(" or ");
unread.push({
path,
reason: `could belong to ${readers}, so it is not read as either`
});
continue;
}
if (runs.length >= mostRuns) return unread.push({
path,
reason: `holds more than ${mostRuns} runs; those after them are not read`
}), readResult(path, {
runs,
sides,
unread
}, kinds);
kinds.push({
framework: claim.framework.id,
kind: claim.kind
});
let whole = {
...one,
claim,
native: inDialect(native, claim.framework.dialect)
}, read = runsOf(whole, path, runs.length, options);
runs.push(...read.runs), sides.push(...read.sides), isWholeFile(whole, parsed) && sides.push(aloneIn(path, whole.native));
}
}
return readResult(path, {
runs,
sides,
unread
}, kinds);
}
function brokenPart({ problems, documents }, path, text, named) {
let problem = problems[0] ?? documents.find(({ root }) => root === null)?.problems[0];
if (problem === void 0 || !(named || looksLikeTuning(text))) return [];
let { message, start, end } = conflictIn(text) ?? problem;
return [{
path,
reason: message,
at: {
file: path,
start,
end
}
}];
}
const isWholeFile = ({ claim, native }, { documents }) => claim.framework.id === "deepspeed" && documents.length === 1 && native.layers.length === 1 && native.layers[0]?.root === documents[0]?.root;
function readScript(path, text, options) {
let runs = [], sides = [], kinds = [];
for (let carried of [...writtenIn(text, options), ...startedIn(text)]) {
if (runs.length >= mostRuns) break;
let found = claimInside(carried, path, options);
if (found === void 0 || "ambiguous" in found.claim) continue;
let { claim, native } = found;
kinds.push({
framework: claim.framework.id,
kind: claim.kind
});
let read = runsOf({
...found,
claim,
native: inDialect(native, claim.framework.dialect)
}, path, runs.length, options);
runs.push(...read.runs), sides.push(...read.sides);
}
return readResult(path, {
runs,
sides,
unread: []
}, kinds);
}
const mostRuns = 200;
function readResult(path, read, kinds) {
let first = kinds.find(({ kind }) => kind === "train") ?? kinds[0], files = first ? [{
path,
...first,
plans: read.runs.map((run) => run.id)
}] : [];
return {
...read,
files
};
}
const noClaims = {
claims: [],
unread: []
};
function claimsOn(document, path, text, options) {
if (document.root === null) return noClaims;
let native = compose(nativeOf([{
file: path,
root: document.root,
dialect: "yaml-1.2"
}]), path, (reference, from) => openBase(reference, from, options)), claim = recognise(options.frameworks, native, path);
if (claim !== void 0 && ("ambiguous" in claim || !claim.fallback)) return {
...noClaims,
claims: [{
claim,
native,
problems: document.problems
}]
};
let carried = carriedIn(document.root, text, options).flatMap((one) => {
let inside = claimInside(one, path, options);
return inside ? [{
one,
inside
}] : [];
}), unread = carried.flatMap(({ one, inside }) => unplacedRun(one, inside, path) ?? []), inside = carried.flatMap((found) => found.one.unplaced ? [] : [found.inside]);
return inside.length > 0 || unread.length > 0 ? {
claims: inside,
unread
} : claim === void 0 ? noClaims : {
...noClaims,
claims: [{
claim,
native,
problems: document.problems
}]
};
}
function unplacedRun({ name, unplaced }, { claim }, path) {
let isRun = !("ambiguous" in claim) && claim.kind === "train" && !claim.fallback;
if (unplaced === void 0 || !isRun) return;
let { start, end } = unplaced;
return {
path,
reason: `\`${name}\` holds a run in a text whose quotes are escaped; write it as a block that begins with | to have it read`,
at: {
file: path,
start,
end
}
};
}
function withOpen(native, open) {
let [layer] = native.layers;
if (open === void 0 || layer === void 0) return native;
let at = {
path: "",
node: open,
entry: void 0,
layer,
inherited: !1
};
return {
...native,
missing: [{
at,
mount: "",
note: "the command may be given more than is written"
}]
};
}
function claimInside(carried, path, options) {
let native = withOpen(nativeOf([{
file: path,
root: carried.root,
dialect: "yaml-1.2",
json: carried.json
}]), carried.open), name = (carried.isFile || carried.framework !== void 0 ? joinPath(directoryOf(path), carried.name) : void 0) ?? path, claim = recognise(options.frameworks, native, name);
if (!(claim === void 0 || "ambiguous" in claim || !isWanted(claim, carried))) return {
claim,
native,
problems: [],
...carried.framework === void 0 ? {} : { as: name }
};
}
function isWanted({ framework, kind, fallback }, carried) {
let isRun = kind === "train";
return carried.framework === void 0 ? carried.isFile ? isRun || carried.onlyRun !== !0 : isRun && !fallback : isRun && !fallback && framework.id === carried.framework;
}
const telling = /^[ \t]*["']?(base_model|model_name_or_path|lora_r|lora_rank|use_peft|finetuning_type|peft_type|per_device_train_batch_size|num_train_epochs|micro_batch_size)["']?[ \t]*:/m, looksLikeTuning = (text) => telling.test(text);
function runsOf({ claim, native, problems, as }, path, from, session) {
let { framework, kind, fallback } = claim, scope = {
native,
path: as ?? path,
open: (reference) => openBeside(reference, path, framework, session)
}, loading = loaderFacts(framework, path, fallback ? [] : problems), runs = readRuns(claim, scope).map(({ facts, native }, index) => ({
id: `${path}#${from + index}`,
path,
framework,
kind,
facts: withAll(facts, loading),
native
}));
return {
runs,
sides: runs.flatMap((run) => sidesOf(run, scope))
};
}
function withAll(facts, others) {
for (let [name, fact] of others) facts.set(name, fact);
return facts;
}
function openBase(reference, from, session) {
let target = joinPath(directoryOf(from), reference);
return target === void 0 ? void 0 : otherFile(target, session);
}
function otherFile(path, session) {
if (session.files.exists(path)) return session.others.has(path) || session.others.set(path, readOther(path, session)), session.others.get(path);
}
function readOther(path, { files, parse }) {
let file = files.read(path), root = file.ok ? parse(file.text, path).documents[0]?.root : void 0;
return file.ok && root ? {
file: path,
root,
text: file.text
} : void 0;
}
function openBeside(reference, path, framework, session) {
let folder = directoryOf(path), asked = `${folder}\0${reference}`, found = session.sides.get(asked);
return found === void 0 && (found = besideOrAtRoot(reference, folder, session) ?? null, session.sides.size < mostSides && session.sides.set(asked, found)), found === null ? void 0 : {
...documentOf$2(found.root, found.file, framework.dialect),
inherited: !0
};
}
const mostSides = 1e4;
function besideOrAtRoot(reference, folder, session) {
for (let from of new Set([folder, ""])) {
let target = joinPath(from, reference), found = target === void 0 ? void 0 : otherFile(target, session);
if (found) return found;
}
}
// src/settle/directive.ts
const directive = /^\s*tunelint-(disable-next-line|disable)(?=\s|$)(.*)$/s, day = /\buntil\s+(\S+)\s*$/;
function readDirectives(file, comments) {
let directives = [], problems = [];
for (let comment of comments) {
let read = readOne(file, comment);
read !== void 0 && ("message" in read ? problems.push(read) : directives.push(read));
}
return {
directives,
problems
};
}
function readOne(file, comment) {
let match = directive.exec(comment.text);
if (!match) return;
let at = {
file,
start: comment.start,
end: comment.end
}, [names = "", ...rest] = (match[2] ?? "").split(/\s--\s/), rules = names.split(/[\s,]+/).filter((name) => name !== ""), words = rest.join(" -- ").trim(), until = day.exec(words)?.[1], reason = until === void 0 ? words : words.replace(day, "").replace(/[\s,;(]+$/, "");
if (rules.length === 0) return {
at,
message: "the comment names no rule: # tunelint-disable RULE -- reason"
};
if (reason === "") return {
at,
message: `the comment gives no reason for ${rules.join(", ")}: # tunelint-disable RULE -- reason`
};
if (until !== void 0 && !/^\d{4}-\d{2}-\d{2}$/.test(until)) return {
at,
message: `"${until}" is not a day such as 2027-03-01`
};
let scope = match[1] === "disable" ? "file" : "next-line";
return {
scope,
rules,
reason,
line: scope === "file" ? comment.line : comment.nextLine,
at,
...until === void 0 ? {} : { until }
};
}
function renamedFiles(now, gone) {
let renamed = new Map(), taken = new Set(), take = ({ path, before }) => {
renamed.has(path) || taken.has(before) || (renamed.set(path, before), taken.add(before));
};
for (let pair of alikePairs(now, gone)) take(pair);
let left = pairsOf(now.filter(({ path }) => !renamed.has(path)), gone.filter(({ path }) => !taken.has(path)));
for (let pair of [...left].sort(byLikeness)) take(pair);
return renamed;
}
function* alikePairs(now, gone) {
let alike = grouped(gone, signature);
for (let [key, files] of grouped(now, signature)) {
let fresh = files, old = alike.get(key) ?? [];
for (let likeness of [
nameOf,
folderOf,
() => ""
]) {
let pairs = inTurns(fresh, old, likeness);
yield* pairs;
let paired = new Set(pairs.flatMap(({ path, before }) => [path, before]));
fresh = fresh.filter(({ path }) => !paired.has(path)), old = old.filter(({ path }) => !paired.has(path));
}
}
}
function inTurns(now, gone, likeness) {
let old = grouped(gone, ({ path }) => likeness(path));
return [...grouped(now, ({ path }) => likeness(path))].flatMap(([key, files]) => {
let before = (old.get(key) ?? []).map(({ path }) => path).sort();
return files.map(({ path }) => path).sort().flatMap((path, turn) => {
let one = before[turn];
return one === void 0 ? [] : [{
path,
before: one,
shared: 1
}];
});
});
}
function* pairsOf(now, gone) {
let holding = new Map(), hold = (key, file) => {
let holders = holding.get(key);
holders === void 0 ? holding.set(key, [file]) : holders.push(file);
};
for (let file of gone) {
hold(nameOf(file.path), file);
for (let text of new Set(file.said)) hold(text, file);
}
for (let file of now) {
let telling = [nameOf(file.path), ...file.said].map((key) => holding.get(key) ?? []), candidates = new Set(telling.filter(({ length }) => length <= 50).flat());
for (let before of candidates) {
let shared = sharedShare(file.said, before.said);
shared >= .5 && (yield {
path: file.path,
before: before.path,
shared
});
}
}
}
function sharedShare(a, b) {
let left = [...b];
for (let text of a) {
let at = left.indexOf(text);
at >= 0 && left.splice(at, 1);
}
return (b.length - left.length) / Math.max(a.length, b.length);
}
function byLikeness(a, b) {
return b.shared - a.shared || Number(sameName(b)) - Number(sameName(a)) || Number(sameFolder(b)) - Number(sameFolder(a)) || compare$1(a.path, b.path) || compare$1(a.before, b.before);
}
function grouped(all, keyOf) {
let groups = new Map();
for (let one of all) {
let group = groups.get(keyOf(one));
group === void 0 ? groups.set(keyOf(one), [one]) : group.push(one);
}
return groups;
}
const signature = ({ said }) => JSON.stringify([...said].sort()), nameOf = (path) => path.slice(path.lastIndexOf("/") + 1), folderOf = (path) => path.slice(0, path.lastIndexOf("/") + 1), sameName = ({ path, before }) => nameOf(path) === nameOf(before), sameFolder = ({ path, before }) => folderOf(path) === folderOf(before), compare$1 = (a, b) => a < b ? -1 : +(a > b);
// src/settle/baseline.ts
function markKnown(all, known, exists = pathsOf(all)) {
if (known.length === 0) return {
findings: all,
stale: []
};
let left = new Map();
for (let one of known) left.set(one.fingerprint, [...left.get(one.fingerprint) ?? [], one]);
let told = new Set();
for (let finding of all) left.delete(finding.fingerprint) && told.add(finding);
let before = new Set(known.flatMap(filesOf)), found = inRenamedFiles(byFile(all.filter((finding) => !told.has(finding)).map((finding) => ({
finding,
...asKnown(finding)
})), (path) => !before.has(path)), byFile([...left.values()].flat(), (path) => !exists(path)));
for (let [finding, old] of found) told.add(finding), left.delete(old.fingerprint);
return {
findings: all.map((finding) => finding.suppressed === null && told.has(finding) ? {
...finding,
suppressed: { kind: "baseline" }
} : finding),
stale: [...left.values()].flat()
};
}
function pathsOf(findings) {
let paths = new Set(findings.map(asKnown).flatMap(filesOf));
return (path) => paths.has(path);
}
const filesOf = ({ plan, path }) => plan === null ? [path] : [...new Set([plan.slice(0, plan.lastIndexOf("#")), path])], asKnown = ({ fingerprint, rule, at, plan, message }) => ({
fingerprint,
rule,
path: at.file,
plan,
message
});
function inRenamedFiles(now, then) {
let found = new Map();
for (let [path, before] of renamedFiles(saidOf(now), saidOf(then))) for (let [{ finding }, old] of paired(now.get(path) ?? [], then.get(before) ?? [])) found.set(finding, old);
return found;
}
const saidOf = (files) => [...files].map(([path, findings]) => ({
path,
said: findings.map(saidBy)
}));
function paired(now, then) {
let pairs = [], leftNow = new Set(now), leftThen = new Set(then);
for (let keyOf of [saidBy, ruleAndRun]) for (let finding of [...leftNow]) {
let old = [...leftThen].find((one) => keyOf(one) === keyOf(finding));
old !== void 0 && (pairs.push([finding, old]), leftNow.delete(finding), leftThen.delete(old));
}
return pairs;
}
const saidBy = (finding) => JSON.stringify([ruleAndRun(finding), filesOf(finding).reduce((message, path) => message.replaceAll(path, ""), finding.message ?? "")]), ruleAndRun = ({ rule, plan }) => JSON.stringify([rule, plan === null ? null : plan.slice(plan.lastIndexOf("#"))]);
function byFile(all, isIt) {
let files = new Map();
for (let one of all) {
let path = filesOf(one).find(isIt);
if (path === void 0) continue;
let file = files.get(path);
file === void 0 ? files.set(path, [one]) : file.push(one);
}
return files;
}
// src/settle/house-rules.ts
const house = (id, title, severity, because, advice) => ({
id: `tunelint/${id}`,
title,
severity,
because,
advice
}), invalidSuppression = house("invalid-suppression", "Suppression that does not hold", "warning", "A silenced finding is a decision. Without a rule and a reason nobody can tell later what was decided, so such a comment silences nothing.", "Write # tunelint-disable-next-line RULE -- reason."), unusedSuppression = house("unused-suppression", "Suppression that silences nothing", "info", "The finding it was written for is gone, or the rule is misspelt. Left in place it would hide the next one.", "Remove it, or correct the name of the rule."), expiredSuppression = house("expired-suppression", "Suppression past its last day", "warning", "The team set a day for looking at this again, and it has passed.", "Mend the finding, or set a new day with a new reason."), houseRules = [
invalidSuppression,
unusedSuppression,
expiredSuppression,
{
...house("rules-edited", "Pull request that edits what judges it", "info", "A change must not lower the bar for itself, so a pull request goes by the policies and settings of its base. People still have to see that the bar is about to move.", "The edit takes effect when it is merged: review it like code."),
mandatory: !0
}
];
function houseFindings(hits) {
let identify = fingerprints();
return hits.map(({ rule, message, at }) => ({
rule: rule.id,
severity: rule.severity,
confidence: "high",
message,
advice: rule.advice,
plan: null,
at,
fact: "comment",
related: [],
guidance: [],
docs: docsPath(rule.id),
fix: null,
fingerprint: identify({
rule: rule.id,
path: at.file,
plan: "",
fact: message
}),
suppressed: null
}));
}
// src/settle/suppress.ts
function suppress(report, directives, today, mandatory) {
let used = new Set(), expired = (directive) => directive.until !== void 0 && directive.until < today;
return {
findings: report.findings.map((finding) => {
if (finding.suppressed !== null || mandatory.has(finding.rule)) return finding;
let { line } = report.sources.range(finding.at).start, holding = directives.find((one) => !expired(one) && speaksFor(one, finding, line));
return holding === void 0 ? finding : (used.add(holding), {
...finding,
suppressed: {
kind: "comment",
reason: holding.reason
}
});
}),
directives: directives.map((directive) => ({
directive,
used: used.has(directive),
expired: expired(directive)
}))
};
}
function speaksFor(directive, finding, line) {
return directive.at.file !== finding.at.file || directive.scope === "next-line" && directive.line !== line ? !1 : directive.rules.some((name) => isNamed(finding.rule, name));
}
function isNamed(rule, name) {
return rule === name || rule.slice(rule.indexOf("/") + 1) === name;
}
// src/settle/waive.ts
function waive(all, waivers, today, mandatory) {
let used = new Set(), expired = (waiver) => waiver.until !== void 0 && waiver.until < today;
return {
findings: all.map((finding) => {
if (finding.suppressed !== null || mandatory.has(finding.rule)) return finding;
let holding = waivers.find((one) => !expired(one) && isNamed(finding.rule, one.rule) && one.takesIn(finding.at.file));
return holding === void 0 ? finding : (used.add(holding), {
...finding,
suppressed: suppressionOf(holding)
});
}),
waivers: waivers.map((waiver) => ({
waiver,
used: used.has(waiver),
expired: expired(waiver)
}))
};
}
function suppressionOf({ reason, owner, until }) {
return {
kind: "waiver",
reason,
...owner === void 0 ? {} : { owner },
...until === void 0 ? {} : { until }
};
}
// src/settle/index.ts
function settle(report, options) {
let { today, directives = nothing$2, waivers = [], known = [], mandatory = none, partial = !1, houseSeverity = () => void 0, exists, unknownRule = () => void 0 } = options, commented = suppress(report, directives.directives, today, mandatory), waived = waive(commented.findings, waivers, today, mandatory), own = houseFindings(asWanted([
...directives.problems.map(({ message, at }) => ({
rule: invalidSuppression,
message,
at
})),
...commented.directives.flatMap((one) => aboutDirective(one, unknownRule)),
...waived.waivers.filter((one) => one.expired || !partial).flatMap(aboutWaiver)
], houseSeverity)), baselined = markKnown([...waived.findings, ...own], known, exists), settled = {
...report,
findings: sorted(once(baselined.findings))
};
return known.length === 0 ? settled : {
...settled,
staleKnown: baselined.stale.length
};
}
function asWanted(hits, wanted) {
return hits.flatMap((hit) => {
let severity = wanted(hit.rule.id, hit.at.file) ?? hit.rule.severity;
return severity === "off" ? [] : [{
...hit,
rule: {
...hit.rule,
severity
}
}];
});
}
const nothing$2 = {
directives: [],
problems: []
}, none = new Set();
function aboutDirective({ directive, used, expired }, unknownRule) {
let { at, rules, until } = directive, names = rules.join(", ");
if (expired) return [{
rule: expiredSuppression,
at,
message: `The comment that silences ${names} held until ${until}.`
}];
if (used && rules.length === 1) return [];
let slips = rules.flatMap((name) => unknownRule(name) ?? []);
return slips.length > 0 ? [{
rule: unusedSuppression,
at,
message: `The comment silences less than it says: ${slips.join("; ")}`
}] : used ? [] : [{
rule: unusedSuppression,
at,
message: `Nothing here is silenced by this comment: ${names} does not report.`
}];
}
function aboutWaiver({ waiver, used, expired }) {
let at = waiver.from;
return expired ? [{
rule: expiredSuppression,
at,
message: `The waiver of ${waiver.rule} held until ${waiver.until}.`
}] : used ? [] : [{
rule: unusedSuppression,
at,
message: `The waiver of ${waiver.rule} accepts nothing that is found.`
}];
}
function once(findings) {
let said = new Set();
return findings.filter(({ rule, message, at }) => {
let cause = JSON.stringify([
rule,
message,
at.file,
at.start,
at.end
]);
return !said.has(cause) && said.add(cause);
});
}
function sorted(findings) {
return [...findings].sort((a, b) => compare(a.at.file, b.at.file) || a.at.start - b.at.start || compare(a.rule, b.rule) || compare(a.fact, b.fact));
}
const compare = (a, b) => a < b ? -1 : +(a > b), readProject = (input) => readAll(input).report;
function readAll(input) {
let { files, parse } = input, watch = stopwatch(input.clock), paths = files.list().filter(isCandidate$1);
watch.lap("discover");
let read = readPlans(paths, {
...input,
named: new Set(input.named)
});
watch.lap("read");
let intents = read.runs.length > 0 ? readIntents(files, parse, input.asked ?? input.named) : noIntents, { plans, sides, problems } = assemble(read, intents.intents, {
files,
parse,
...probeOf(input),
...ruleDayOf(input),
...versionsOf(input),
privateData: input.privateData ?? []
});
return watch.lap("assemble"), {
report: {
version: 1,
tool: {
name: "tunelint",
version: "0.1.0"
},
files: read.files,
plans,
findings: [],
undecided: [],
unread: [
...read.unread,
...intents.unread,
...[...intents.problems, ...problems].map(asUnread)
],
rulesHeld: 0,
times: watch.times,
sources: sourcesOver((path) => textOrNothing(files, path))
},
sides
};
}
const isCandidate$1 = (path) => !isIntentFile(path) && !isModelCard(path) && !isConfigFile(path), noIntents = {
intents: [],
problems: [],
unread: []
}, probeOf = ({ noData, files }) => noData === !0 ? {} : { probe: probeData(files) }, versionsOf = ({ versionOf }) => versionOf === void 0 ? {} : { versionOf }, ruleDayOf = ({ ruleDay }) => ruleDay === void 0 ? {} : { ruleDay };
function lint(input) {
let { report: project, sides } = readAll(input), watch = stopwatch(input.clock), looked = [...project.plans, ...sides.map(({ plan }) => plan)], rules = input.rules(new Set(looked.map(({ framework }) => framework))), evaluation = evaluate(rules, [...withWaitingRules(project.plans, rules), ...sides.map(({ plan }) => plan)], input.settings);
watch.lap("evaluate");
let report = {
...project,
...ofRuns(evaluation, sides)
}, mandatory = rules.filter((rule) => rule.mandatory), settled = settle(withLeftOut(report, leftOut(input, mandatory)), {
...input.settle,
mandatory: new Set(mandatory.map(({ id }) => id)),
exists: input.files.exists,
directives: directivesOf(report)
});
return watch.lap("settle"), {
...settled,
times: {
...project.times,
...watch.times
}
};
}
function leftOut(input, rules) {
let { ignored, ignores, ...files } = input.files, paths = rules.length > 0 && ignored !== void 0 ? ignored() : [];
if (paths.length === 0 || ignores === void 0) return {
files: [],
plans: [],
findings: [],
rulesHeld: 0
};
let all = {
...files,
list: () => [...files.list(), ...paths].sort()
}, { report, sides } = readAll({
...input,
files: all
}), { findings, rulesHeld } = ofRuns(evaluate(rules, [...report.plans, ...sides.map(({ plan }) => plan)], input.settings), sides), found = findings.filter(({ at }) => ignores(at.file)), isFound = (id) => found.some(({ plan }) => plan === id);
return {
files: report.files.filter(({ plans }) => plans.some(isFound)),
plans: report.plans.filter(({ id }) => isFound(id)),
findings: found,
rulesHeld
};
}
function withLeftOut(report, { files, plans, findings, rulesHeld }) {
let paths = new Set(report.files.map(({ path }) => path)), ids = new Set(report.plans.map(({ id }) => id));
return {
...report,
files: [...report.files, ...files.filter(({ path }) => !paths.has(path))],
plans: [...report.plans, ...plans.filter(({ id }) => !ids.has(id))],
findings: [...report.findings, ...findings],
rulesHeld: Math.max(report.rulesHeld, rulesHeld)
};
}
function ofRuns(evaluation, sides) {
if (sides.length === 0) return evaluation;
let owners = new Map(sides.map(({ plan, owner }) => [plan.id, owner])), { findings, undecided } = evaluation;
return {
...evaluation,
findings: findings.map((finding) => {
let owner = owners.get(finding.plan ?? "");
return owner === void 0 ? finding : {
...finding,
plan: owner
};
}),
undecided: undecided.filter(({ plan }) => !owners.has(plan))
};
}
function withWaitingRules(plans, rules) {
let undeclared = (plan) => plan.facts.get("intent.declared")?.value === !1;
if (!plans.some(undeclared)) return plans;
let fact = {
value: rules.filter(({ rule }) => asksIntent.test(JSON.stringify(rule.when ?? {}))).length,
state: "derived",
from: ["intent.declared"]
};
return plans.map((plan) => undeclared(plan) ? {
...plan,
facts: new Map(plan.facts).set("intent.rulesWaiting", fact)
} : plan);
}
const asksIntent = /"(fact|some|every|count)":"intent\.(?!declared)/;
function stopwatch(clock = () => 0) {
let times = {}, last = clock();
return {
times,
lap: (stage) => {
let now = clock();
times[stage] = now - last, last = now;
}
};
}
function directivesOf(report) {
let read = report.files.map(({ path }) => readDirectives(path, ownComments(path, report.sources.text(path) ?? "")));
return {
directives: read.flatMap((one) => one.directives),
problems: read.flatMap((one) => one.problems)
};
}
const asUnread = (problem) => ({
path: problem.at.file,
reason: problem.message,
at: problem.at,
blocking: !0
});
function textOrNothing(files, path) {
let file = files.read(path);
return file.ok ? file.text : void 0;
}
// src/project/presets.ts
const presets = {
recommended: {
about: "What holds without any configuration: every policy but the opt-in ones, as shipped.",
policies: [],
severity: {}
},
strict: {
about: "Notes become warnings: for teams that want every question asked.",
policies: [],
severity: { info: "warning" }
},
governance: {
about: "Adds the governance policy: pins, owners, licences, sign-off, budget classes.",
policies: ["governance"],
severity: {}
}
};
function isPreset(name) {
return Object.hasOwn(presets, name);
}
// src/project/configuration.ts
function readConfiguration(input) {
let above = filesAbove(input.beside ?? [], configNames, input.files.exists), below = input.files.list().filter((path) => isConfigFile(path) && input.files.exists(path)), found = [...new Set([...below, ...above])], { settingsFor = "" } = input, results = (input.named === void 0 ? found : [input.named, ...found.filter((path) => !holdsIn(directoryOf(path), settingsFor))]).map((path) => withBases(path, path === input.named ? settingsFor : directoryOf(path), input, new Map()));
return {
configs: [...results.flatMap((result) => result.configs)].sort((a, b) => depth(a.folder) - depth(b.folder)),
problems: results.flatMap((result) => result.problems),
settingsFor
};
}
const holdsIn = (folder, other) => folder === other || relativeTo(folder, other) !== void 0, depth = (folder) => folder === "" ? 0 : folder.split("/").length;
function withBases(path, folder, input, known) {
let { config, problems } = readConfig(path, input.files, input.parse, folder);
if (config === void 0) return {
configs: [],
problems
};
known.set(path, null);
let bases = config.extends.filter((name) => !isPreset(name)).map((name) => base(name, config, input, known)), found = {
configs: lastOfEach([...bases.flatMap((one) => one.configs), config]),
problems: [...problems, ...bases.flatMap((one) => one.problems)]
};
return known.set(path, {
...found,
problems: []
}), found;
}
function lastOfEach(configs) {
return [...new Set([...configs].reverse())].reverse();
}
function base(name, config, input, known) {
let at = {
file: config.path,
start: 0,
end: 0
}, target = targetOf(name, config, input);
if (target === void 0) return {
configs: [],
problems: [{
at,
message: `extends: "${name}" is no preset, file or installed package`
}]
};
let before = known.get(target);
return before === null ? {
configs: [],
problems: [{
at,
message: `extends: "${name}" leads back to itself`
}]
} : before ?? withBases(target, config.folder, input, known);
}
function targetOf(name, config, input) {
if (/\.ya?ml$/.test(name)) {
let path = joinPath(directoryOf(config.path), name);
return path !== void 0 && input.files.exists(path) ? path : void 0;
}
return input.packageConfig?.(name, directoryOf(config.path));
}
function holdingFor(configuration, path) {
return configuration.configs.filter((config) => relativeTo(config.folder, path) !== void 0);
}
function choicesFor(configuration, rule, path) {
if (configuration.configs.every(({ choices }) => choices.length === 0)) return [];
let short = rule.slice(rule.indexOf("/") + 1);
return holdingFor(configuration, path).flatMap((config) => config.choices.filter((one) => (one.rule === rule || one.rule === short) && takesIn(config.folder, one.files, path)));
}
function choiceFor(configuration, rule, path) {
let choices = choicesFor(configuration, rule, path);
if (choices.length === 0) return;
let params = Object.assign({}, ...choices.map(({ choice }) => choice.params ?? {})), severity = choices.findLast(({ choice }) => choice.severity !== void 0)?.choice.severity;
return {
...severity === void 0 ? {} : { severity },
...Object.keys(params).length > 0 ? { params } : {}
};
}
function presetsOf(configuration) {
return new Set(configuration.configs.flatMap((config) => config.extends.filter(isPreset)));
}
function isIgnored$1(configuration, path) {
return configuration.configs.some((config) => config.ignore.length > 0 && takesIn(config.folder, config.ignore, path));
}
function rootSetting(configuration, key) {
return forWholeRun(configuration).findLast((config) => config[key] !== void 0)?.[key];
}
function baselinePath(configuration) {
let config = forWholeRun(configuration).findLast(({ baseline }) => baseline !== void 0);
if (config?.baseline !== void 0) return config.folder === "" ? config.baseline : `${config.folder}/${config.baseline}`;
}
function privateDataOf({ configs }) {
return configs.flatMap(({ folder, privateData }) => privateData.map(({ text, from }) => ({
prefix: text,
folder,
at: from
})));
}
const forWholeRun = ({ configs, settingsFor = "" }) => configs.filter((config) => holdsIn(config.folder, settingsFor));
function versionOf(configuration, framework) {
return forWholeRun(configuration).findLast((config) => Object.hasOwn(config.versions, framework))?.versions[framework];
}
// src/settle/gate.ts
function failsGate(report, { failOn, maxWarnings }) {
let counts = summarise(report);
return maxWarnings !== void 0 && counts.warning > maxWarnings || failOn !== "never" && severities.slice(0, severities.indexOf(failOn) + 1).some((severity) => counts[severity] > 0);
}
// src/report/json-text.ts
const acting = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
function jsonText(value) {
return `${JSON.stringify(value, null, 2).replace(acting, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`).replaceAll("##[", "##\\u005b")}\n`;
}
// src/report/place.ts
function placeText(sources, span) {
let { start } = sources.range(span);
return `${clean(span.file)}:${start.line}:${start.column}`;
}
function lineStartAt(text, offset) {
return offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}
function encodePath(path) {
return path.split("/").map(encodeSegment).join("/");
}
function encodeSegment(segment) {
let whole = segment.replace(/\p{Surrogate}/gu, "\ufffd");
return encodeURIComponent(whole).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}
function docsAddress(docs, homepage) {
return docs !== void 0 && isAddress(docs) ? encodeAddress(docs) : docs === void 0 || homepage === void 0 || homepage === "" ? docs : `${homepage.replace(/[?#].*$/s, "").replace(/\s+/g, "").replace(/\/+$/, "")}/${encodePath(docs)}`;
}
function moreAbout({ rule, docs }, homepage) {
if (docs !== void 0) return docsLink(docs, homepage) ?? `npx tunelint explain ${rule.slice(rule.indexOf("/") + 1)}`;
}
function docsLink(docs, homepage) {
let address = docsAddress(docs, homepage);
return address !== void 0 && isAddress(address) ? address : void 0;
}
const isAddress = (docs) => /^https?:\/\//.test(docs);
function encodeAddress(address) {
return address.replace(/[^!#-&*-;=?-[\]_a-z{|}~]/gu, encodeSegment);
}
// src/report/json.ts
var json_exports = __exportAll({ jsonReporter: () => jsonReporter });
const jsonReporter = {
id: "json",
describe: "everything, for programs",
render: (report, options) => jsonText(reportDocument(report, options))
};
function reportDocument(report, options) {
return {
version: report.version,
tool: report.tool,
files: report.files.map(({ path, framework, kind, plans }) => ({
path,
framework,
kind,
plans
})),
plans: report.plans.map((plan) => planEntry(plan, report, options)),
findings: report.findings.map((finding) => findingEntry(finding, report, options)),
undecided: report.undecided.map(({ rule, plan, needs }) => ({
rule,
plan,
needs
})),
unread: report.unread.map(({ path, reason }) => ({
path,
reason
})),
summary: summarise(report)
};
}
function planEntry({ id, label, facts }, report, { verbose }) {
if (!verbose) return {
id,
label
};
let entries = [...facts].map(([name, fact]) => [name, factEntry(fact, report)]);
return {
id,
label,
facts: Object.fromEntries(entries)
};
}
function factEntry(fact, { sources }) {
let { value, state, raw, at, nativeKey, from, confidence, note } = fact;
return {
value,
state,
...raw === void 0 ? {} : { raw },
...at === void 0 ? {} : {
path: at.file,
range: sources.range(at)
},
...nativeKey === void 0 ? {} : { nativeKey },
...from === void 0 ? {} : { from },
...confidence === void 0 ? {} : { confidence },
...note === void 0 ? {} : { note }
};
}
function findingEntry(finding, report, { homepage }) {
let { sources } = report, docs = docsAddress(finding.docs, homepage);
return {
rule: finding.rule,
severity: finding.severity,
confidence: finding.confidence,
message: finding.message,
plan: finding.plan,
path: finding.at.file,
range: sources.range(finding.at),
related: finding.related.map((place) => relatedEntry(place, report)),
advice: finding.advice ?? null,
guidance: finding.guidance,
...docs === void 0 ? {} : { docs },
fix: fixEntry(finding.fix, report),
fingerprint: finding.fingerprint,
suppressed: finding.suppressed
};
}
function relatedEntry({ at, message }, { sources }) {
return {
path: at.file,
range: sources.range(at),
message
};
}
function fixEntry(fix, report) {
return fix && {
safe: fix.safe,
edits: fix.edits.map((edit) => editEntry(edit, report))
};
}
function editEntry({ at, text }, { sources }) {
return {
path: at.file,
range: sources.range(at),
text
};
}
// src/commands/write-text.ts
function writeText(full, text, name, makesFolder = !1) {
try {
makesFolder && (0, node_fs.mkdirSync)((0, node_path.dirname)(full), { recursive: !0 }), (0, node_fs.writeFileSync)(full, text);
} catch (error) {
throw new UserMistake(`${name} cannot be written`, error instanceof Error ? error.message : void 0);
}
}
// src/commands/baseline.ts
function writeBaseline(report, file, grow) {
let fresh = grow || !(0, node_fs.existsSync)(file), findings = report.findings.map((finding) => fresh && finding.suppressed === null ? known$1(finding) : finding), kept = findings.filter(isKnown).map((finding) => ({
...finding,
suppressed: null
})), rendered = jsonReporter.render({
...report,
findings: kept,
undecided: [],
unread: []
}, plain$1);
writeText((0, node_path.resolve)(file), rendered, file);
let note = `The baseline holds ${kept.length} finding${kept.length === 1 ? "" : "s"}.\n`;
return {
report: {
...report,
findings
},
note
};
}
const known$1 = (finding) => ({
...finding,
suppressed: { kind: "baseline" }
}), isKnown = ({ suppressed }) => suppressed?.kind === "baseline", plain$1 = {
width: 80,
colour: !1,
links: !1,
verbose: !1
}, ruleGroups = [
{
frameworks: [],
load: () => ((file) => require(file))("./data/rules-all.json")
},
{
frameworks: ["axolotl"],
load: () => ((file) => require(file))("./data/rules-axolotl.json")
},
{
frameworks: ["deepspeed"],
load: () => ((file) => require(file))("./data/rules-deepspeed.json")
},
{
frameworks: ["fms-hf-tuning"],
load: () => ((file) => require(file))("./data/rules-fms-hf-tuning.json")
},
{
frameworks: ["instructlab"],
load: () => ((file) => require(file))("./data/rules-instructlab.json")
},
{
frameworks: ["litgpt"],
load: () => ((file) => require(file))("./data/rules-litgpt.json")
},
{
frameworks: ["llamafactory"],
load: () => ((file) => require(file))("./data/rules-llamafactory.json")
},
{
frameworks: ["llamafactory-v1"],
load: () => ((file) => require(file))("./data/rules-llamafactory-v1.json")
},
{
frameworks: ["mistral-finetune"],
load: () => ((file) => require(file))("./data/rules-mistral-finetune.json")
},
{
frameworks: ["mlx-lm"],
load: () => ((file) => require(file))("./data/rules-mlx-lm.json")
},
{
frameworks: ["ms-swift"],
load: () => ((file) => require(file))("./data/rules-ms-swift.json")
},
{
frameworks: ["oumi"],
load: () => ((file) => require(file))("./data/rules-oumi.json")
},
{
frameworks: ["peft"],
load: () => ((file) => require(file))("./data/rules-peft.json")
},
{
frameworks: [
"axolotl",
"trl",
"llamafactory",
"fms-hf-tuning",
"peft",
"hf-trainer",
"oumi",
"ms-swift",
"autotrain",
"accelerate"
],
load: () => ((file) => require(file))("./data/rules-several.json")
},
{
frameworks: ["torchtune"],
load: () => ((file) => require(file))("./data/rules-torchtune.json")
},
{
frameworks: ["trl"],
load: () => ((file) => require(file))("./data/rules-trl.json")
},
{
frameworks: ["watsonx"],
load: () => ((file) => require(file))("./data/rules-watsonx.json")
}
];
// src/commands/held-policies.ts
function policiesFor(frameworks) {
return ruleGroups.filter((group) => group.frameworks.length === 0 || group.frameworks.some((one) => frameworks.has(one))).flatMap(policiesOf);
}
const allPolicies = () => ruleGroups.flatMap(policiesOf);
function policiesOf({ frameworks, load }) {
let shared = frameworks.length === 1 ? {
title: "",
frameworks,
objectives: "any"
} : { title: "" };
return load().map((policy) => ({
...policy,
rules: policy.rules.map((rule) => ({
...shared,
...rule
}))
}));
}
function chunksOnDisk(root, path) {
try {
let real = node_fs.realpathSync.native((0, node_path.resolve)(root, path));
return !real.startsWith(root.endsWith(node_path.sep) ? root : root + node_path.sep) || !(0, node_fs.statSync)(real).isFile() ? void 0 : ((0, node_fs.accessSync)(real, node_fs.constants.R_OK), chunks(real));
} catch {
return;
}
}
function* chunks(path) {
let file = (0, node_fs.openSync)(path, "r");
try {
let buffer = Buffer.alloc(262144), decoder = new node_string_decoder.StringDecoder("utf8");
for (let size = (0, node_fs.readSync)(file, buffer); size > 0; size = (0, node_fs.readSync)(file, buffer)) yield decoder.write(buffer.subarray(0, size));
let rest = decoder.end();
rest !== "" && (yield rest);
} finally {
(0, node_fs.closeSync)(file);
}
}
// \0later:node:child_process
const load = (id) => require(id), spawnSync = (...values) => load("node:child_process").spawnSync(...values), longestGit = 3e4, nothingIsRun = [
"--no-pager",
"--no-optional-locks",
...[
"core.fsmonitor=false",
"core.hooksPath=/dev/null",
"core.quotePath=false",
"diff.external=",
"diff.relative=false",
"diff.suppressBlankEmpty=false",
"protocol.allow=never",
"safe.bareRepository=explicit",
"submodule.recurse=false"
].flatMap((setting) => ["-c", setting])
], plainDiff = [
"diff",
"--no-ext-diff",
"--no-textconv",
"--no-color",
"--ignore-submodules=dirty",
"--submodule=short",
"--inter-hunk-context=0"
];
function callGit(root, args, call = {}) {
let { environment, input, settings = [], longest = longestGit } = call, words = args[0] === "diff" ? [...plainDiff, ...args.slice(1)] : args, run = spawnSync("git", [
...nothingIsRun,
...settings,
...words
], {
cwd: root,
maxBuffer: 1 << 30,
timeout: longest,
killSignal: "SIGKILL",
...input === void 0 ? {} : { input },
...environment === void 0 ? {} : { env: {
...environment,
GIT_NO_LAZY_FETCH: "1"
} }
});
return {
status: run.status,
stdout: run.stdout ?? Buffer.alloc(0),
stderr: run.stderr?.toString() ?? "",
...failureOf(run.error)
};
}
function failureOf(error) {
return error === void 0 ? {} : { failed: "code" in error && error.code === "ETIMEDOUT" ? "late" : "missing" };
}
function withoutFilters(root) {
let { status, stdout } = callGit(root, [
"config",
"-z",
"--name-only",
"--get-regexp",
"^filter\\."
]), keys = stdout.toString().split("\0").slice(0, -1);
if (!(status !== 0 && status !== 1 || keys.some((key) => key.includes("=")))) return [...new Set(keys.map((key) => key.slice(0, key.lastIndexOf("."))))].flatMap((name) => [
"clean=",
"process=",
"required=false"
].flatMap((setting) => ["-c", `${name}.${setting}`]));
}
// src/project/gitignore.ts
function readGitignore(text) {
let patterns = text.replace(/^\ufeff/, "").split("\n").flatMap((line) => patternOf(line) ?? []).reverse();
return (path, isFolder) => patterns.find(({ onlyFolders, matches }) => (isFolder || !onlyFolders) && matches(path))?.verdict;
}
function patternOf(line) {
let written = withoutBlanks(line.replace(/\r$/, ""));
if (written === "" || written.startsWith("#")) return;
let negated = written.startsWith("!"), whole = negated ? written.slice(1) : written, onlyFolders = whole.endsWith("/"), glob = withClasses(onlyFolders ? whole.slice(0, -1) : whole);
if (!(glob === "" || /(^|[^\\])(\\\\)*\\$/.test(glob))) return {
verdict: negated ? "kept" : "ignored",
onlyFolders,
matches: matcherOf(glob)
};
}
function withoutBlanks(line) {
let end = line.length;
for (; line[end - 1] === " " && line[end - 2] !== "\\";) end--;
return line.slice(0, end);
}
function matcherOf(glob) {
if (!glob.includes("/")) {
let matches = pathMatcher(glob === "**" ? "*" : glob);
return (path) => matches(path.slice(path.lastIndexOf("/") + 1));
}
return pathMatcher(glob.replace(/^\//, "").replace(/\\(.)/g, (pair, one) => one === "/" ? one : pair).replace(/(^|\/)\*\*$/, "$1**/*"));
}
const classes = {
alnum: "A-Za-z0-9",
alpha: "A-Za-z",
digit: "0-9",
lower: "a-z",
upper: "A-Z",
space: " 	",
blank: " 	",
xdigit: "0-9A-Fa-f"
}, withClasses = (glob) => glob.replace(/\[:(\w+):\]/g, (written, name) => Object.hasOwn(classes, name) ? classes[name] ?? written : written), headSize = 65536, candidate = /\.(ya?ml|json|toml|sh|bash|sbatch|slurm)$|(^|\/)(README|MODEL_CARD|model_card)\.md$/, ignoredFolders = [
".git",
"node_modules",
".venv",
"venv",
"site-packages",
"__pycache__",
".tox",
"vendor",
"third_party",
".mypy_cache",
"wandb",
"mlruns"
];
function filesOnDisk(options) {
let root = node_fs.realpathSync.native(options.root), texts = new Map(), folders = new Map(), notes = [], listed;
return {
read: (path) => {
let text = texts.get(path);
return text === void 0 && (text = readText$1(root, path, folders), texts.set(path, text)), text;
},
list: () => (listed ??= listFiles(root, options, notes), listed),
notes,
exists: existing$1(root),
chunks: (path) => chunksOnDisk(root, path)
};
}
function existing$1(root) {
let folders = new Map([["", !0], [".", !0]]), isFolder = (path) => {
let known = folders.get(path);
return known === void 0 && (known = isBelow(path) && (0, node_fs.existsSync)((0, node_path.join)(root, path)), folders.size < mostFolders && folders.set(path, known)), known;
}, isBelow = (path) => isFolder(path.slice(0, Math.max(0, path.lastIndexOf("/"))));
return (path) => isBelow(path) && (0, node_fs.existsSync)((0, node_path.join)(root, path));
}
const mostFolders = 1e4;
function readText$1(root, path, folders) {
try {
let { real, size, isPlain } = realFile((0, node_path.resolve)(root, path), folders);
return real !== root && !real.startsWith(root.endsWith(node_path.sep) ? root : root + node_path.sep) ? {
ok: !1,
reason: "a link that leaves the project is not followed"
} : isPlain ? size > 1048576 ? {
ok: !1,
reason: `the file has ${(size / 1e6).toFixed(1)} MB; files above 1 MiB are not read`,
head: readHead(real)
} : checked((0, node_fs.readFileSync)(real, "utf8"), real) : {
ok: !1,
reason: "a pipe or a device, not a file"
};
} catch (error) {
let reason = reasonOf(error);
return {
ok: !1,
reason,
...reason === lockedReason ? { locked: !0 } : {}
};
}
}
function realFile(full, folders) {
let found = (0, node_fs.lstatSync)(full);
if (found.isSymbolicLink()) {
let real = node_fs.realpathSync.native(full), target = (0, node_fs.statSync)(real);
return {
real,
size: target.size,
isPlain: isPlain$1(target)
};
}
let folder = (0, node_path.dirname)(full), real = folders.get(folder) ?? node_fs.realpathSync.native(folder);
return folders.set(folder, real), {
real: (0, node_path.join)(real, (0, node_path.basename)(full)),
size: found.size,
isPlain: isPlain$1(found)
};
}
const isPlain$1 = (stat) => stat.isFile() || stat.isDirectory();
function checked(text, path) {
if (!text.startsWith("\ufffd\ufffd")) return {
ok: !0,
text
};
let bytes = (0, node_fs.readFileSync)(path), [first, second] = bytes, isLittle = first === 255 && second === 254;
return !isLittle && (first !== 254 || second !== 255) ? {
ok: !0,
text
} : {
ok: !1,
reason: "the file is in UTF-16; save it as UTF-8",
head: new TextDecoder(isLittle ? "utf-16le" : "utf-16be").decode(bytes.subarray(0, headSize))
};
}
function readHead(path) {
let file = (0, node_fs.openSync)(path, "r");
try {
let buffer = Buffer.alloc(headSize);
return buffer.toString("utf8", 0, (0, node_fs.readSync)(file, buffer, 0, headSize, 0));
} finally {
(0, node_fs.closeSync)(file);
}
}
const lockedReason = "permission denied", reasons = {
ENOENT: "no such file",
EACCES: lockedReason,
EISDIR: "a folder, not a file",
ELOOP: "a link that leads to itself",
EPERM: lockedReason,
ENAMETOOLONG: "the name is too long",
ERR_INVALID_ARG_VALUE: "no file can have this name"
};
function reasonOf(error) {
let code = error instanceof Error && "code" in error ? String(error.code) : "";
return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
function listFiles(root, options, notes) {
let starts = options.paths.length === 0 ? [""] : options.paths, found = new Set(), folders = [];
for (let start of starts) {
let stat = (0, node_fs.lstatSync)((0, node_path.join)(root, start), { throwIfNoEntry: !1 });
stat?.isDirectory() ? folders.push(start) : stat && found.add(start);
}
for (let path of folders.length > 0 ? listFolders(root, folders, options, notes) : []) found.add(path);
return [...found].sort();
}
function listFolders(root, folders, options, notes) {
let { paths, isLate } = options.noIgnore ? notAsked : gitFiles(root, folders, options.longestGit), tracked = paths?.filter((path) => folders.some((folder) => isListedBelow(folder, path)));
if (tracked !== void 0 && !isLate) return tracked;
let walked = folders.flatMap((folder) => walk(root, folder, options.noIgnore));
return isLate ? (notes.push(`git took longer than ${longestGit / 1e3} seconds to list files, so the folder was walked instead; look for a pattern with many stars in .gitignore`), [...tracked ?? [], ...walked]) : walked;
}
function isListedPath(path) {
return candidate.test(path) && !inIgnoredFolder(path);
}
function isListedBelow(folder, path) {
return folder === "" ? isListedPath(path) : path.startsWith(`${folder}/`) && isListedPath(path.slice(folder.length + 1));
}
const inIgnoredFolder = (path) => path.split("/").some((part) => ignoredFolders.includes(part)), notAsked = {
paths: void 0,
isLate: !1
};
function gitFiles(root, folders, longest = longestGit) {
if (!insideWorkTree(root)) return notAsked;
let scope = folders.includes("") ? [] : folders.map((folder) => `:(literal)${folder}`), list = (...kinds) => callGit(root, [
"ls-files",
"-z",
...kinds,
"--deduplicate",
"--",
...scope
], { longest }), all = list("--cached", "--others", "--exclude-standard"), isLate = all.failed === "late", { status, stdout } = isLate ? list("--cached") : all;
return status === 0 ? {
paths: stdout.toString().split("\0").slice(0, -1),
isLate
} : {
paths: void 0,
isLate
};
}
function insideWorkTree(root) {
for (let folder = root;; folder = (0, node_path.resolve)(folder, "..")) {
if ((0, node_fs.existsSync)((0, node_path.join)(folder, ".git"))) return !0;
if ((0, node_path.resolve)(folder, "..") === folder) return !1;
}
}
function walk(root, folder, noIgnore) {
return walkInto(folder, {
root,
noIgnore,
rules: []
});
}
function walkInto(folder, above) {
let own = above.noIgnore ? void 0 : rulesOf$1(above.root, folder), here = own ? {
...above,
rules: [own, ...above.rules]
} : above;
return entriesOf((0, node_path.join)(here.root, folder)).flatMap((entry) => {
let path = folder === "" ? entry.name : `${folder}/${entry.name}`;
return entry.isDirectory() ? entersFolder(entry.name, path, here) ? walkInto(path, here) : [] : isCandidate(path, entry.isFile(), here) ? [path] : [];
});
}
function entersFolder(name, path, here) {
return here.noIgnore ? name !== ".git" : !ignoredFolders.includes(name) && !isIgnored(path, !0, here.rules);
}
function isCandidate(path, isFile, here) {
return candidate.test(path) && !isIgnored(path, !1, here.rules) && (isFile || isFileBehindLink((0, node_path.join)(here.root, path)));
}
function entriesOf(folder) {
try {
return readEntries(folder);
} catch {
return [];
}
}
const readEntries = (folder) => (0, node_fs.readdirSync)(folder, { withFileTypes: !0 });
function isFileBehindLink(path) {
try {
return (0, node_fs.statSync)(path, { throwIfNoEntry: !1 })?.isFile() ?? !1;
} catch {
return !0;
}
}
function rulesOf$1(root, folder) {
let path = folder === "" ? ".gitignore" : `${folder}/.gitignore`;
if (!(0, node_fs.existsSync)((0, node_path.join)(root, path))) return;
let file = readText$1(root, path, new Map());
return file.ok ? {
folder,
verdictOn: readGitignore(file.text)
} : void 0;
}
function isIgnored(path, isFolder, rules) {
for (let { folder, verdictOn } of rules) {
let verdict = verdictOn(folder === "" ? path : path.slice(folder.length + 1), isFolder);
if (verdict !== void 0) return verdict === "ignored";
}
return !1;
}
// src/commands/read-given.ts
const readGiven = (full, shown) => said(shown, () => (0, node_fs.readFileSync)(full, "utf8"));
function readNamed$1(full, shown) {
let kind = said(shown, () => (0, node_fs.statSync)(full));
if (!kind.isFile() && !kind.isDirectory()) throw new UserMistake(`${shown}: a pipe or a device, not a file`);
return readGiven(full, shown);
}
const listGiven = (full, shown) => said(shown, () => (0, node_fs.readdirSync)(full)), isFolder = (full, shown) => said(shown, () => (0, node_fs.statSync)(full, { throwIfNoEntry: !1 })?.isDirectory());
function said(shown, look) {
try {
return look();
} catch (error) {
throw new UserMistake(`${shown}: ${reasonOf(error)}`);
}
}
// src/commands/configuration.ts
function configurationOf(input, { root, cwd, settingsFor }, options) {
let named = options.config === void 0 ? void 0 : insideRoot(root, cwd, options.config);
return readConfiguration({
files: input.files,
parse: input.parse,
beside: input.asked ?? input.named,
packageConfig: (name, folder) => packageFile(root, folder, name),
settingsFor,
...named === void 0 ? {} : { named }
});
}
function insideRoot(root, cwd, path) {
let full = (0, node_path.resolve)(cwd, path);
if (!(0, node_fs.existsSync)(full)) throw new UserMistake(`--config ${path}: no such file`);
return (0, node_path.relative)(root, full).split(node_path.sep).join("/");
}
function packageFile(root, folder, name) {
let found = packagePart((0, node_path.join)(root, folder), name, "tunelint.yaml"), path = found === void 0 ? ".." : (0, node_path.relative)(root, found).split(node_path.sep).join("/");
return path.startsWith("..") ? void 0 : path;
}
function packagePart(from, name, part) {
if (/^(@[\w.-]+\/)?\w[\w.-]*$/.test(name)) return ((0, node_module.createRequire)((0, node_path.join)(from, "package.json")).resolve.paths(name) ?? []).map((place) => (0, node_path.join)(place, name, part)).find((path) => (0, node_fs.existsSync)(path));
}
function withoutIgnored(files, configuration, named) {
let kept = new Set(named), ignores = (path) => !kept.has(path) && isIgnored$1(configuration, path);
return {
...files,
list: () => files.list().filter((path) => !ignores(path)),
ignores,
ignored: () => files.list().filter(ignores)
};
}
function configMistakes(configuration, rules, { incomplete = !1 } = {}) {
if (!configuration.configs.some(({ choices, waivers }) => choices.length + waivers.length > 0)) return [];
let known = namedRules(rules());
return configuration.configs.flatMap((config) => [...config.choices.map((choice) => ({
...choice,
isWaiver: !1
})), ...config.waivers.map((waiver) => ({
...waiver,
choice: {},
isWaiver: !0
}))].flatMap(({ rule, choice, from, isWaiver }) => (known.get(rule)?.(choice, isWaiver) ?? (incomplete ? [] : [unknownRule(rule, known)])).map((message) => ({
message,
at: from
}))));
}
function namedRules(rules) {
let all = [...rules.map(({ id, rule }) => [id, (choice) => paramFaults(rule, paramsOf(choice))]), ...houseRules.map((rule) => [rule.id, houseFaults(rule)])], short = all.map(([id, faults]) => [id.slice(id.indexOf("/") + 1), faults]);
return new Map([...short.reverse(), ...all]);
}
const houseFaults = ({ id, mandatory }) => (choice, isWaiver) => isWaiver ? [`"${id}" is about what is accepted and cannot be accepted itself; set its severity`] : mandatory ? [`"${id}" cannot be set: it says that what judges a change is edited by it`] : Object.keys(paramsOf(choice)).map((name) => `"${id}" takes no param, so no "${name}"`), paramsOf = ({ params }) => params ?? {};
function houseSeverity(configuration) {
let settingFor = settingsOf(configuration, () => houseRules.map(({ id, severity }) => [id, severity]));
return (rule, path) => settingFor(rule, path)?.severity;
}
function unknownRule(rule, known) {
let near = closest(rule, [...known.keys()]);
return `there is no rule "${rule}"${near === void 0 ? "" : `; did you mean "${near}"?`}`;
}
function ruleNameCheck(rules) {
let known;
return (name) => {
if (known ??= new Set([...namedRules(rules()).keys(), ...allPolicies().flatMap(({ policy, rules: own }) => own.flatMap(({ id }) => [id, `${policy}/${id}`]))]), known.has(name)) return;
let slip = unknownRule(name, known);
return slip.endsWith("?") ? slip : `${slip}.`;
};
}
function optedIn(configuration) {
let byPreset = new Set([...presetsOf(configuration)].flatMap((name) => presets[name]?.policies ?? [])), chosen = new Set(configuration.configs.flatMap((config) => config.choices.map(({ rule }) => rule)));
return (policy, rules) => byPreset.has(policy) || rules.some((rule) => chosen.has(rule) || chosen.has(`${policy}/${rule}`));
}
function ruleSettings(configuration, rules, input) {
return {
settingFor: settingsOf(configuration, () => rules().map(({ id, rule }) => [id, rule.severity])),
versionOf: (framework) => versionOf(configuration, framework),
textOf: (path) => {
let file = input.files.read(path);
return file.ok ? file.text : void 0;
}
};
}
function settingsOf(configuration, severities) {
if (configuration.configs.length === 0) return () => void 0;
let asked = [...presetsOf(configuration)].flatMap((name) => presets[name] ?? []), shipped = new Map(asked.length === 0 ? [] : severities());
return (rule, path) => {
let choice = choiceFor(configuration, rule, path), preset = presetSeverity(asked, shipped.get(rule)), severity = choice?.severity ?? preset;
if (severity !== void 0 || choice?.params !== void 0) return {
...severity === void 0 ? {} : { severity },
...choice?.params === void 0 ? {} : { params: choice.params }
};
};
}
function presetSeverity(asked, shipped) {
return shipped === void 0 ? void 0 : asked.map((preset) => preset.severity[shipped]).findLast((one) => one !== void 0);
}
function waiversOf(configuration) {
return configuration.configs.flatMap((config) => config.waivers.map(({ files, ...waiver }) => ({
...waiver,
takesIn: (path) => takesIn(config.folder, files, path)
})));
}
function knownFindings(path, cwd, { mayBeNew, byPerson }) {
if (path === void 0) return [];
let full = (0, node_path.resolve)(cwd, path);
if (!(0, node_fs.existsSync)(full) && mayBeNew) return [];
if (!(0, node_fs.existsSync)(full)) throw new UserMistake(`${path}: no such baseline`, "tunelint --update-baseline writes one");
return knownIn(path, byPerson ? readGiven(full, path) : readNamed$1(full, path));
}
function knownIn(path, text) {
try {
let report = JSON.parse(text), findings = typeof report == "object" && report && "findings" in report ? report.findings : void 0;
if (Array.isArray(findings)) return findings.filter(isKnownFinding);
} catch {}
throw new UserMistake(`${path} is no tunelint report`, "a baseline is the output of --format json");
}
function isKnownFinding(value) {
return typeof value == "object" && !!value && "fingerprint" in value && typeof value.fingerprint == "string" && "rule" in value && typeof value.rule == "string" && "path" in value && typeof value.path == "string";
}
// src/report/index.ts
const reporters = {
stylish: async () => (await Promise.resolve().then(() => stylish_exports)).stylishReporter,
json: async () => (await Promise.resolve().then(() => json_exports)).jsonReporter,
sarif: async () => (await Promise.resolve().then(() => require("./sarif.cjs"))).sarifReporter,
github: async () => (await Promise.resolve().then(() => require("./github.cjs"))).githubReporter,
junit: async () => (await Promise.resolve().then(() => require("./junit.cjs"))).junitReporter,
gitlab: async () => (await Promise.resolve().then(() => require("./gitlab.cjs"))).gitlabReporter,
rdjson: async () => (await Promise.resolve().then(() => require("./rdjson.cjs"))).rdjsonReporter,
markdown: async () => (await Promise.resolve().then(() => require("./markdown.cjs"))).markdownReporter,
html: async () => (await Promise.resolve().then(() => require("./html.cjs"))).htmlReporter
};
function isFormat(name) {
return Object.hasOwn(reporters, name);
}
async function reporterNamed(name) {
return isFormat(name) ? reporters[name]() : void 0;
}
function reportOptions(options, world, toFile = !1) {
let terminal = world.stdoutIsTerminal && !toFile, { NO_COLOR, FORCE_COLOR, TERM } = world.environment, colour = options.color ?? (NO_COLOR ? !1 : FORCE_COLOR ? FORCE_COLOR !== "0" : void 0) ?? (terminal && TERM !== "dumb");
return {
width: Math.max(40, Math.min(80, world.columns ?? 80)),
colour,
links: terminal && colour && TERM !== "dumb",
verbose: options.verbose,
...world.homepage === void 0 ? {} : { homepage: world.homepage }
};
}
// src/commands/seen-from.ts
function pathSeenFrom(folder, path) {
return folder === "" ? path : node_path.posix.relative(folder, path);
}
function seenFrom(folder, report) {
if (folder === "") return report;
let path = (name) => pathSeenFrom(folder, name), view = {
path,
id: (plan) => path(plan.slice(0, plan.lastIndexOf("#"))) + plan.slice(plan.lastIndexOf("#")),
span: (at) => ({
...at,
file: path(at.file)
})
}, original = (name) => node_path.posix.join(folder, name);
return {
...report,
files: report.files.map((file) => ({
...file,
path: path(file.path),
plans: file.plans.map(view.id)
})),
plans: report.plans.map((plan) => planSeen(plan, view)),
findings: report.findings.map((finding) => findingSeen(finding, view)),
undecided: report.undecided.map((one) => ({
...one,
plan: view.id(one.plan)
})),
unread: report.unread.map((one) => ({
...one,
path: path(one.path),
...one.at === void 0 ? {} : { at: view.span(one.at) }
})),
sources: {
text: (name) => report.sources.text(original(name)),
range: (span) => report.sources.range({
...span,
file: original(span.file)
})
}
};
}
function planSeen(plan, view) {
return {
...plan,
id: view.id(plan.id),
path: view.path(plan.path),
facts: new Map([...plan.facts].map(([name, fact]) => [name, factSeen(fact, view)])),
native: plan.native.map((key) => ({
...key,
at: view.span(key.at),
keyAt: view.span(key.keyAt)
}))
};
}
function factSeen(fact, view) {
return {
...fact,
...fact.at === void 0 ? {} : { at: view.span(fact.at) },
...fact.keyAt === void 0 ? {} : { keyAt: view.span(fact.keyAt) },
...fact.also === void 0 ? {} : { also: placesSeen(fact.also, view) }
};
}
function findingSeen(finding, view) {
let edit = ({ at, text }) => ({
at: view.span(at),
text
});
return {
...finding,
plan: finding.plan === null ? null : view.id(finding.plan),
at: view.span(finding.at),
related: placesSeen(finding.related, view),
fix: finding.fix && {
...finding.fix,
edits: finding.fix.edits.map(edit)
}
};
}
const placesSeen = (places, view) => places.map(({ at, message }) => ({
at: view.span(at),
message
})), forServers = [
"sarif",
"github",
"gitlab"
];
async function renderAll(report, options, world, { rules, folder }) {
let seen = seenFrom(folder, report), stdout = "";
for (let output of options.outputs) {
let reporter = await reporterNamed(output.format);
if (reporter === void 0) throw new UserMistake(`there is no format "${output.format}"`, "tunelint --help lists them");
let rendered = reporter.render(forServers.includes(output.format) ? report : seen, {
...reportOptions(options, world, output.file !== void 0),
...reporter.explainsRules === !0 ? { rules: await rules() } : {}
});
output.file === void 0 ? stdout += rendered : writeText((0, node_path.resolve)(world.cwd, output.file), rendered, output.file);
}
return stdout;
}
// src/frameworks/listed.ts
const later = (file, name) => {
let reader;
return () => reader ??= require(file)[name];
}, one = (id, dialect, load, signatures) => ({
id,
dialect,
load,
signatures: signatures(load)
}), listedFrameworks = [
one("accelerate", "pyyaml", later("./readers/accelerate.cjs", "accelerate"), (load) => [{
kind: "launcher",
all: ["compute_environment", "distributed_type"]
}, {
kind: "launcher",
all: ["distributed_type"],
any: [
"num_processes",
"deepspeed_config",
"fsdp_config",
"mixed_precision&num_machines"
],
none: [
"compute_environment",
"model_name_or_path",
"base_model"
]
}]),
one("align-anything", "pyyaml", later("./readers/align-anything.cjs", "alignAnything"), (load) => [
{
kind: "job",
all: ["train_cfgs", "model_cfgs"],
any: ["train_cfgs.freeze_unet", "train_cfgs.lora_unet"]
},
{
kind: "train",
all: ["train_cfgs", "model_cfgs"],
any: [
"data_cfgs",
"lora_cfgs",
"bnb_cfgs",
"logger_cfgs"
]
},
{
kind: "eval",
all: [
"infer_cfgs",
"default.eval_cfgs",
"default.model_cfgs"
]
}
]),
one("autotrain", "pyyaml", later("./readers/autotrain.cjs", "autotrain"), (load) => [{
kind: "job",
all: [
"task=^(image|object|tabular|dreambooth)",
"base_model",
"project_name",
"data.path"
]
}, {
kind: "train",
all: [
"task",
"base_model",
"project_name",
"data.path"
],
none: ["task=^(image|object|tabular|dreambooth)"]
}]),
one("axolotl", "pyyaml", later("./readers/axolotl.cjs", "axolotl"), (load) => [{
kind: "train",
all: ["base_model"],
min: 2,
any: [
"datasets[].type",
"datasets[].path",
"pretraining_dataset",
"micro_batch_size",
"sequence_len",
"val_set_size",
"dataset_prepared_path",
"sample_packing",
"adapter",
"rl",
"num_epochs"
],
also: [
"adapter",
"chat_template",
"dataset_prepared_path",
"datasets[].path",
"datasets[].type",
"lora_target_linear",
"pretraining_dataset",
"rl",
"sample_packing",
"sequence_len",
"test_datasets"
],
none: [
"input_features",
"project_name",
"merge_method",
"training_data_references",
"model_id_or_path"
]
}, {
kind: "train",
all: [
"base_model",
"micro_batch_size",
"gradient_accumulation_steps"
],
none: [
"input_features",
"project_name",
"merge_method",
"training_data_references",
"model_id_or_path",
"data",
"data_dir",
"data_file",
"data_path",
"data_paths",
"dataset",
"dataset_id",
"dataset_name",
"dataset_path",
"train_data",
"train_data_path",
"train_dataset",
"train_file",
"train_files",
"train_path",
"training_data",
"max_seq_len",
"max_seq_length"
]
}]),
one("azure-openai", "pyyaml", later("./readers/azure-openai.cjs", "azureOpenai"), (load) => [
{
kind: "train",
all: [
"model",
"training_file",
"trainingType"
],
none: [
"object",
"status",
"fine_tuned_model",
"trained_tokens",
"result_files",
"job_id"
]
},
{
kind: "train",
all: ["modelProvider=^AzureOpenAI$", "trainingData"]
},
{
kind: "train",
all: ["properties.fineTuningDetails.modelProvider=^AzureOpenAI$"]
}
]),
one("bedrock", "pyyaml", later("./readers/bedrock.cjs", "bedrock"), (load) => [{
kind: "train",
all: ["baseModelIdentifier", "trainingDataConfig"],
any: [
"customModelName",
"jobName",
"hyperParameters"
]
}, {
kind: "job",
all: [
"baseModelArn",
"jobArn",
"trainingDataConfig"
]
}]),
one("cohere", "pyyaml", later("./readers/cohere.cjs", "cohere"), (load) => [{
kind: "train",
all: ["settings.base_model.base_type", "settings.dataset_id"],
none: ["status"]
}, {
kind: "job",
all: [
"settings.base_model.base_type",
"settings.dataset_id",
"status"
]
}]),
one("deepspeed", "pyyaml", later("./readers/deepspeed.cjs", "deepspeed"), (load) => [{
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
}]),
one("fireworks", "pyyaml", later("./readers/fireworks.cjs", "fireworks"), (load) => [
{
kind: "train",
all: ["baseModel", "dataset"],
any: [
"outputModel",
"loraRank",
"epochs",
"learningRate",
"earlyStop"
],
none: ["state", "createTime"]
},
{
kind: "train",
all: ["warmStartFrom", "dataset"],
none: [
"baseModel",
"state",
"createTime"
]
},
{
kind: "train",
all: ["dataset"],
any: ["trainingConfig.baseModel", "trainingConfig.warmStartFrom"],
none: ["state", "createTime"]
},
{
kind: "job",
all: [
"dataset",
"state",
"createTime"
],
any: ["baseModel", "trainingConfig.baseModel"]
}
]),
one("fms-hf-tuning", "pyyaml", later("./readers/fms-hf-tuning.cjs", "fmsHfTuning"), (load) => [
{
kind: "job",
all: ["model_name_or_path", "do_dataprocessing_only=^[Tt]rue$"],
any: ["training_data_path", "data_config_path"],
none: ["stage", "finetuning_type"]
},
{
kind: "train",
all: ["model_name_or_path"],
any: ["training_data_path", "data_config_path"],
none: ["stage", "finetuning_type"]
},
{
kind: "dataset-registry",
all: ["dataprocessor", "datasets[].data_paths"]
}
]),
one("generic", "pyyaml", later("./readers/generic.cjs", "generic"), (load) => [{
kind: "train",
fallback: "last",
test: (native) => load().signatures[0].test(native),
words: "lora_.lora:.lora\".lora].lora ._lora.LoRA.LORA.peft.adapter.dora.load_in_.bnb_4bit.num_virtual_tokens.per_device_train_batch_size.base_model.model_name_or_path.: sft.: \"sft.: 'sft.= \"sft.: dpo.: \"dpo.: 'dpo.= \"dpo.: orpo.: \"orpo.: 'orpo.= \"orpo.: kto.: \"kto.: 'kto.= \"kto.: simpo.: \"simpo.: 'simpo.= \"simpo.: grpo.: \"grpo.: 'grpo.= \"grpo.use_4bit.BASE_MODEL.LOAD_IN_.llama.Llama.LLaMA.qwen.Qwen.QwQ.mistral.Mistral.mixtral.Mixtral.gemma.Gemma.phi-.Phi-.phi3.falcon.Falcon.deepseek.DeepSeek.SmolLM.smollm.OLMo.olmo.granite.emotron.internlm.aichuan.chatglm.glm-.GLM-.pythia.stablelm.icuna.bloom.gpt-.EXAONE.Hermes.command-r".split(".")
}]),
one("hf-trainer", "pyyaml", later("./readers/hf-trainer.cjs", "hfTrainer"), (load) => [
{
kind: "eval",
fallback: !0,
all: ["output_dir", "do_train=^[Ff]alse$"],
any: ["do_eval=^[Tt]rue$", "do_predict=^[Tt]rue$"],
none: "instance_prompt,resolution,validation_prompt,image_column,merge_method,architectures,_n_gpu,run.model_type,cache_latents,clip_skip,data_backend_config,flow_schedule_shift,lycoris_config,max_resolution,model_flavour,network_dim,vae_batch_size,hydra.job,audio_column_name,target_audio_column_name,feature_extractor_name,max_duration_in_seconds,log_history,run_info,train_info,train_runtime,eval_runtime,train_metrics,eval_loss,train_loss,final_loss,final_train_loss,final_eval_loss,best_val_loss,best_eval_loss,best_metric,loss_history,epoch_losses,train_losses,training_time_s,training_time_seconds,elapsed_seconds,trainer_state_path,evaluation_date,started_at,finished_at,completed_at,created_at_utc,job_status,cuda_available,peak_memory_gb".split(",")
},
{
kind: "train",
fallback: !0,
all: ["output_dir"],
min: 2,
any: [
"per_device_train_batch_size",
"num_train_epochs",
"learning_rate",
"gradient_accumulation_steps",
"lr_scheduler_type",
"train_file",
"do_train"
],
also: [
"per_device_train_batch_size",
"per_device_eval_batch_size",
"num_train_epochs",
"do_train",
"train_file",
"model_name_or_path",
"logging_steps",
"save_steps",
"save_strategy",
"save_total_limit",
"eval_strategy",
"evaluation_strategy",
"report_to",
"optim",
"warmup_ratio",
"bf16",
"fp16"
],
none: "instance_prompt,resolution,validation_prompt,image_column,merge_method,architectures,_n_gpu,run.model_type,cache_latents,clip_skip,data_backend_config,flow_schedule_shift,lycoris_config,max_resolution,model_flavour,network_dim,vae_batch_size,hydra.job,audio_column_name,target_audio_column_name,feature_extractor_name,max_duration_in_seconds,log_history,run_info,train_info,train_runtime,eval_runtime,train_metrics,eval_loss,train_loss,final_loss,final_train_loss,final_eval_loss,best_val_loss,best_eval_loss,best_metric,loss_history,epoch_losses,train_losses,training_time_s,training_time_seconds,elapsed_seconds,trainer_state_path,evaluation_date,started_at,finished_at,completed_at,created_at_utc,job_status,cuda_available,peak_memory_gb,model_name_or_path=(^|/)(whisper|distil-whisper|wav2vec|w2v|hubert|wavlm|unispeech|seamless|speecht5|mms-|data2vec-audio|vit-|deit-|beit-|swin|resnet|convnext|mobilenet|efficientnet|dinov|dino-|detr|yolo|segformer|sam-vit|sam2|medsam|clip-|siglip|videomae|stable-diffusion|stable-video|sdxl|flux|FLUX|pixart|kandinsky|cogvideo|hunyuanvideo|wan2|Wan2|[Qq]wen[-_]?[Ii]mage|parler|musicgen|xtts),model_name=(^|/)(whisper|distil-whisper|wav2vec|w2v|hubert|wavlm|unispeech|seamless|speecht5|mms-|data2vec-audio|vit-|deit-|beit-|swin|resnet|convnext|mobilenet|efficientnet|dinov|dino-|detr|yolo|segformer|sam-vit|sam2|medsam|clip-|siglip|videomae|stable-diffusion|stable-video|sdxl|flux|FLUX|pixart|kandinsky|cogvideo|hunyuanvideo|wan2|Wan2|[Qq]wen[-_]?[Ii]mage|parler|musicgen|xtts),model_id=(^|/)(whisper|distil-whisper|wav2vec|w2v|hubert|wavlm|unispeech|seamless|speecht5|mms-|data2vec-audio|vit-|deit-|beit-|swin|resnet|convnext|mobilenet|efficientnet|dinov|dino-|detr|yolo|segformer|sam-vit|sam2|medsam|clip-|siglip|videomae|stable-diffusion|stable-video|sdxl|flux|FLUX|pixart|kandinsky|cogvideo|hunyuanvideo|wan2|Wan2|[Qq]wen[-_]?[Ii]mage|parler|musicgen|xtts)".split(",")
},
{
kind: "train",
fallback: !0,
all: ["training_args.output_dir"],
any: [
"training_args.per_device_train_batch_size",
"training_args.num_train_epochs",
"training_args.learning_rate",
"training_args.gradient_accumulation_steps",
"training_args.lr_scheduler_type",
"training_args.train_file",
"training_args.do_train",
"training_args.max_steps"
],
none: "instance_prompt,resolution,validation_prompt,image_column,merge_method,architectures,_n_gpu,run.model_type,cache_latents,clip_skip,data_backend_config,flow_schedule_shift,lycoris_config,max_resolution,model_flavour,network_dim,vae_batch_size,hydra.job,audio_column_name,target_audio_column_name,feature_extractor_name,max_duration_in_seconds,log_history,run_info,train_info,train_runtime,eval_runtime,train_metrics,eval_loss,train_loss,final_loss,final_train_loss,final_eval_loss,best_val_loss,best_eval_loss,best_metric,loss_history,epoch_losses,train_losses,training_time_s,training_time_seconds,elapsed_seconds,trainer_state_path,evaluation_date,started_at,finished_at,completed_at,created_at_utc,job_status,cuda_available,peak_memory_gb".split(",")
}
]),
one("hyperpod", "omegaconf", later("./readers/hyperpod.cjs", "hyperpod"), (load) => [
{
kind: "eval",
all: ["run.model_type"],
any: ["evaluation.task", "eval_metrics_config"]
},
{
kind: "job",
all: ["run.model_type", "training_config.distillation_data"]
},
{
kind: "train",
all: ["run.model_type"],
any: [
"training_config",
"trainer",
"run.results_dir",
"run.model_name_or_path",
"schedule.epochs"
],
none: [
"evaluation.task",
"eval_metrics_config",
"training_config.distillation_data"
]
},
{
kind: "train",
all: [
"model.do_finetune",
"model.optim",
"exp_manager",
"trainer"
],
none: [
"run.model_type",
"model.restore_from_path",
"pretrained_checkpoint"
]
}
]),
one("instructlab", "yaml-1.2", later("./readers/instructlab.cjs", "instructlab"), (load) => [{
kind: "train",
all: ["train"],
any: [
"train.ckpt_output_dir",
"train.data_output_dir",
"train.phased_base_dir",
"train.phased_phase1_num_epochs",
"train.effective_batch_size&train.max_batch_len"
],
none: ["train.global_batch_size"]
}, {
kind: "dataset-registry",
all: ["seed_examples"],
any: [
"created_by",
"task_description",
"domain"
]
}]),
one("litgpt", "omegaconf", later("./readers/litgpt.cjs", "litgpt"), (load) => [
{
kind: "train",
all: ["checkpoint_dir"],
min: 2,
any: [
"data.class_path",
"train.global_batch_size",
"train.micro_batch_size",
"lora_r",
"eval.interval",
"out_dir"
],
none: [
"model_name_or_path",
"base_model",
"model"
],
notFile: /(^|\/)hyperparameters\.ya?ml$/
},
{
kind: "train",
all: ["model_name", "train.global_batch_size"],
any: [
"initial_checkpoint_dir",
"data.class_path",
"data"
],
none: ["checkpoint_dir"],
notFile: /(^|\/)hyperparameters\.ya?ml$/
},
{
kind: "job",
all: ["train.global_batch_size"],
any: ["checkpoint_dir", "model_name"],
file: /(^|\/)hyperparameters\.ya?ml$/
}
]),
one("llamafactory", "omegaconf", later("./readers/llamafactory.cjs", "llamafactory"), (load) => [
{
kind: "eval",
all: [
"model_name_or_path",
"task",
"n_shot"
],
any: [
"template",
"finetuning_type",
"lang"
]
},
{
kind: "export",
all: ["model_name_or_path", "export_dir"]
},
{
kind: "infer",
all: ["model_name_or_path"],
any: ["infer_backend", "template"],
none: [
"stage",
"do_train",
"output_dir",
"export_dir",
"dataset",
"dataset_name",
"do_eval",
"do_predict",
"learning_rate",
"max_steps",
"num_train_epochs",
"per_device_train_batch_size",
"task",
"n_shot"
]
},
{
kind: "predict",
all: ["model_name_or_path", "do_predict=^([Tt]rue|TRUE|[Yy]es|[Oo]n|1)$"],
any: [
"stage",
"finetuning_type",
"template"
],
none: ["do_train=^([Tt]rue|TRUE|[Yy]es|[Oo]n|1)$"]
},
{
kind: "eval",
all: ["model_name_or_path", "do_train=^([Ff]alse|FALSE|[Nn]o|[Oo]ff|0)$"],
any: [
"stage=^(pt|sft|rm|ppo|dpo|kto)$",
"finetuning_type",
"cutoff_len"
],
none: ["export_dir", "do_predict=^([Tt]rue|TRUE|[Yy]es|[Oo]n|1)$"]
},
{
kind: "train",
all: ["model_name_or_path"],
any: [
"stage=^(pt|sft|rm|ppo|dpo|kto)$",
"finetuning_type",
"cutoff_len",
"dataset_dir",
"template&dataset"
],
also: [
"stage",
"do_train",
"finetuning_type",
"template",
"lora_target",
"dataset&output_dir"
],
none: "export_dir.dataset_name.training_data_path.dataset_mixture.dataset_mixer.log_history.run_info.train_info.train_runtime.eval_runtime.train_metrics.eval_loss.train_loss.final_loss.final_train_loss.final_eval_loss.best_val_loss.best_eval_loss.best_metric.loss_history.epoch_losses.train_losses.training_time_s.training_time_seconds.elapsed_seconds.trainer_state_path.evaluation_date.started_at.finished_at.completed_at.created_at_utc.job_status.cuda_available.peak_memory_gb".split(".")
},
{
kind: "dataset-registry",
every: "file_name|hf_hub_url|ms_hub_url|om_hub_url|script_url|cloud_file_name",
none: ["builder_name", "features"],
test: (native) => load().signatures[6].test(native),
words: [
"file_name",
"hf_hub_url",
"ms_hub_url",
"om_hub_url",
"script_url",
"cloud_file_name"
]
}
]),
one("llamafactory-v1", "omegaconf", later("./readers/llamafactory-v1.cjs", "llamafactoryV1"), (load) => [{
kind: "export",
all: ["model", "peft_config.export_dir"],
none: ["train_dataset"]
}, {
kind: "train",
all: ["model", "train_dataset"],
any: [
"peft_config.name",
"dist_config.name",
"model_class",
"cutoff_len",
"micro_batch_size",
"optim_config.name"
]
}]),
one("llm-foundry", "omegaconf", later("./readers/llm-foundry.cjs", "llmFoundry"), (load) => [
{
kind: "train",
all: ["max_duration", "train_loader"],
any: ["model.name", "tokenizer.name"]
},
{
kind: "train",
all: ["parameters.max_duration", "parameters.train_loader"]
},
{
kind: "eval",
all: ["models[].model.name"],
any: [
"icl_tasks",
"eval_gauntlet",
"eval_loader",
"eval_loaders"
],
none: ["train_loader"]
},
{
kind: "eval",
all: ["parameters.models[].model.name"],
any: ["parameters.icl_tasks", "parameters.eval_gauntlet"],
none: ["parameters.train_loader"]
}
]),
one("ludwig", "pyyaml", later("./readers/ludwig.cjs", "ludwig"), (load) => [{
kind: "train",
all: [
"model_type=^llm$",
"base_model",
"trainer.type=^(finetune|dpo|kto|orpo|grpo)$"
]
}, {
kind: "infer",
all: ["model_type=^llm$", "base_model"],
none: ["trainer.type=^(finetune|dpo|kto|orpo|grpo)$"]
}]),
one("maxtext", "omegaconf", later("./readers/maxtext.cjs", "maxtext"), (load) => [{
kind: "train",
all: ["base_config=\\.ya?ml$"],
min: 2,
any: [
"use_sft",
"use_dpo",
"hf_path",
"dataset_type",
"per_device_batch_size",
"max_target_length",
"model_name",
"tokenizer_path",
"base_output_directory",
"student_overrides",
"rl.num_generations",
"max_segments_per_seq"
],
also: [
"use_sft",
"use_dpo",
"steps",
"student_overrides",
"teacher_overrides",
"rl.num_generations",
"learning_rate"
],
none: [
"inference_server",
"model_call_mode",
"prefill_slice"
],
notFile: /(^|\/)inference\//
}, {
kind: "infer",
all: ["base_config=\\.ya?ml$"],
any: [
"inference_server",
"model_call_mode",
"prefill_slice",
"max_prefill_predict_length"
],
none: [
"use_sft",
"use_dpo",
"student_overrides",
"rl.num_generations",
"steps",
"learning_rate"
]
}]),
one("mistral-api", "pyyaml", later("./readers/mistral-api.cjs", "mistralApi"), (load) => [{
kind: "train",
all: [
"model",
"training_files",
"hyperparameters"
],
none: [
"object",
"status",
"output_dir"
]
}, {
kind: "job",
all: [
"model",
"training_files",
"status"
]
}]),
one("mistral-finetune", "pyyaml", later("./readers/mistral-finetune.cjs", "mistralFinetune"), (load) => [{
kind: "train",
all: ["model_id_or_path", "run_dir"],
any: ["data.instruct_data", "data.data"]
}]),
one("mlx-lm", "omegaconf", later("./readers/mlx-lm.cjs", "mlxLm"), (load) => [
{
kind: "train",
all: ["model=\\S"],
min: 2,
any: [
"fine_tune_type",
"lora_parameters",
"iters",
"adapter_path",
"lora_layers",
"num_layers",
"steps_per_eval",
"grad_checkpoint",
"mask_prompt",
"hf_dataset",
"resume_adapter_file",
"val_batches",
"steps_per_report"
],
none: [
"model_name_or_path",
"base_model",
"peft_type",
"layers"
],
notFile: /(^|\/)adapter_config\.json$/
},
{
kind: "train",
min: 4,
any: [
"fine_tune_type",
"lora_parameters",
"iters",
"num_layers",
"lora_layers",
"steps_per_eval",
"steps_per_report",
"val_batches",
"grad_checkpoint",
"mask_prompt",
"optimizer_config"
],
none: [
"model",
"model_name_or_path",
"base_model",
"peft_type",
"layers",
"lora"
],
notFile: /(^|\/)adapter_config\.json$/
},
{
kind: "adapter-artifact",
all: ["lora_parameters", "adapter_path"],
any: [
"fine_tune_type",
"lora_layers",
"num_layers"
],
none: ["peft_type"],
file: /(^|\/)adapter_config\.json$/
}
]),
one("ms-swift", "pyyaml", later("./readers/ms-swift.cjs", "msSwift"), (load) => [
{
kind: "export",
all: ["model", "quant_method=^(gptq|gptq_v2|awq)$"],
any: ["dataset", "quant_bits"]
},
{
kind: "infer",
all: ["model", "sampler_type"]
},
{
kind: "train",
all: ["model", "dataset"],
any: [
"tuner_type",
"train.tuner_type",
"train_type",
"sft_type",
"rlhf_type",
"split_dataset_ratio",
"torch_dtype",
"target_modules"
],
none: [
"base_model",
"model_name_or_path",
"training_type",
"train_dataset",
"sampler_type"
]
}
]),
one("nanotron", "pyyaml", later("./readers/nanotron.cjs", "nanotron"), (load) => [{
kind: "train",
all: [
"model.model_config",
"model.init_method",
"tokens.train_steps"
],
any: [
"data_stages",
"optimizer.learning_rate_scheduler",
"parallelism.dp",
"data"
]
}]),
one("nemo", "omegaconf", later("./readers/nemo.cjs", "nemo"), (load) => [
{
kind: "train",
all: ["model.restore_from_path", "model.data.train_ds"],
none: [
"run.model_type",
"model.unet_config",
"model.first_stage_config",
"model.cond_stage_config",
"model.noise_scheduler_config",
"trainer.draftp_sd",
"trainer.draftp_sdxl",
"model.infer.num_images_per_prompt"
]
},
{
kind: "train",
all: [
"model.restore_from_path",
"model.peft.peft_scheme",
"model.optim"
],
none: [
"model.data.train_ds",
"run.model_type",
"model.unet_config",
"model.first_stage_config",
"model.cond_stage_config",
"model.noise_scheduler_config",
"trainer.draftp_sd",
"trainer.draftp_sdxl",
"model.infer.num_images_per_prompt"
]
},
{
kind: "train",
all: [
"pretrained_checkpoint",
"model.optim",
"exp_manager"
],
any: [
"trainer.dpo",
"trainer.kto",
"trainer.ppo",
"trainer.rm",
"trainer.reinforce",
"trainer.spin",
"trainer.rs",
"trainer.knowledge_distillation"
],
none: [
"model.restore_from_path",
"run.model_type",
"model.unet_config",
"model.first_stage_config",
"model.cond_stage_config",
"model.noise_scheduler_config",
"trainer.draftp_sd",
"trainer.draftp_sdxl",
"model.infer.num_images_per_prompt"
]
},
{
kind: "infer",
all: ["model.restore_from_path"],
any: ["model.data.test_ds", "inference.greedy"],
none: [
"model.data.train_ds",
"model.optim",
"quantization.algorithm"
]
},
{
kind: "export",
all: ["model.restore_from_path", "quantization.algorithm"],
none: ["model.data", "model.optim"]
}
]),
one("nemo-automodel", "yaml-1.2", later("./readers/nemo-automodel.cjs", "nemoAutomodel"), (load) => [{
kind: "job",
all: ["model._target_", "recipe=^Benchmark"]
}, {
kind: "train",
all: ["model._target_"],
any: ["recipe", "step_scheduler"],
none: [
"recipe=^Benchmark",
"flow_matching",
"model.pipeline_spec"
]
}]),
one("nemo-rl", "omegaconf", later("./readers/nemo-rl.cjs", "nemoRl"), (load) => [
{
kind: "train",
all: ["policy.model_name"],
any: [
"sft",
"dpo",
"grpo",
"distillation",
"rm",
"ppo",
"checkpointing"
],
none: ["actor_rollout_ref"]
},
{
kind: "train",
all: ["defaults=\\.ya?ml$"],
any: [
"policy",
"grpo",
"dpo",
"sft",
"distillation",
"on_policy_distillation",
"loss_fn",
"data_plane",
"checkpointing.checkpoint_dir",
"cluster.gpus_per_node",
"cluster.num_nodes",
"defaults=(^|/)(vlm_|audio_)?(grpo|dapo|gdpo|sft|dpo|ppo|rm|distillation)[_-][^/]*$"
],
none: [
"actor_rollout_ref",
"generation.model_name",
"model.name",
"services",
"jobs"
],
words: ["grpo", "distillation"]
},
{
kind: "train",
all: ["defaults[]"],
any: [
"policy.train_global_batch_size",
"policy.max_total_sequence_length",
"policy.dtensor_cfg",
"policy.megatron_cfg"
],
none: ["actor_rollout_ref", "defaults=\\.ya?ml$"]
},
{
kind: "eval",
all: ["generation.model_name"],
any: [
"eval",
"tokenizer",
"data.env_name"
],
none: ["policy"]
}
]),
one("open-instruct", "pyyaml", later("./readers/open-instruct.cjs", "openInstruct"), (load) => [{
kind: "train",
all: ["model_name_or_path"],
any: [
"dataset_mixer",
"dataset_mixer_list",
"mixer_list",
"dataset_name",
"train_file"
],
also: [
"with_tracking",
"use_slow_tokenizer",
"dataset_mixer_list",
"mixer_list",
"dataset_mix_dir",
"checkpointing_steps",
"keep_last_n_checkpoints",
"add_bos",
"hf_metadata_dataset"
],
none: [
"stage",
"finetuning_type",
"use_peft",
"block_size",
"max_source_length",
"task_name"
]
}]),
one("openai", "pyyaml", later("./readers/openai.cjs", "openai"), (load) => [{
kind: "job",
all: ["object=^fine_tuning\\.job$", "training_file"]
}, {
kind: "train",
all: ["model", "training_file"],
any: [
"training_file=^file-",
"model=^(ft:)?(gpt-|chatgpt-|o[1-9]|davinci-|babbage-)",
"method.type",
"hyperparameters.n_epochs",
"hyperparameters.learning_rate_multiplier",
"integrations[].wandb"
],
none: [
"n_epochs",
"training_type",
"training_method",
"lora",
"lora_r",
"training_files",
"trainingType",
"learning_rate",
"output_dir",
"num_train_epochs",
"object",
"status",
"fine_tuned_model",
"trained_tokens",
"result_files",
"job_id"
]
}]),
one("oumi", "omegaconf", later("./readers/oumi.cjs", "oumi"), (load) => [
{
kind: "train",
all: ["model.model_name"],
any: ["data.train.datasets", "training.trainer_type=^(TRL|trl|VERL|verl|HF|hf|OUMI|oumi)(_|$)"],
none: ["tuning", "tasks"]
},
{
kind: "train",
all: ["model.model_name", "training.output_dir"],
any: [
"model.torch_dtype_str",
"model.load_pretrained_weights",
"training.enable_gradient_checkpointing",
"training.enable_wandb",
"training.include_performance_metrics",
"training.save_final_model",
"fsdp.enable_fsdp",
"peft.q_lora"
],
none: [
"data.train.datasets",
"training.trainer_type",
"tuning",
"tasks"
]
},
{
kind: "job",
all: ["model.model_name", "tuning.tunable_training_params"],
none: ["training"]
},
{
kind: "eval",
all: ["model.model_name", "tasks[]"],
none: ["training"]
},
{
kind: "infer",
all: ["model.model_name"],
any: ["engine", "generation"],
none: [
"training",
"tasks",
"data",
"tuning",
"method"
]
},
{
kind: "export",
all: ["model.model_name", "method=^(awq|bnb|gguf|llmc|gptq|fp8)"],
any: ["output_path", "output_format"],
none: ["training", "data"]
}
]),
one("peft", "pyyaml", later("./readers/peft.cjs", "peft"), (load) => [{
kind: "adapter-artifact",
all: ["peft_type=^[A-Z][A-Z0-9_]+$"],
none: [
"model_name_or_path",
"learning_rate",
"output_dir",
"num_train_epochs",
"train_file",
"dataset",
"training_args"
]
}]),
one("together", "pyyaml", later("./readers/together.cjs", "together"), (load) => [
{
kind: "train",
all: ["model", "training_file"],
any: [
"n_epochs",
"training_type",
"training_method",
"lora_r",
"wandb_project_name",
"n_checkpoints"
],
none: [
"hyperparameters",
"method",
"output_dir",
"object",
"status",
"fine_tuned_model",
"trained_tokens",
"result_files",
"job_id"
]
},
{
kind: "train",
all: ["from_checkpoint", "training_file"],
any: [
"n_epochs",
"training_type",
"training_method",
"lora_r",
"n_checkpoints"
],
none: [
"model",
"hyperparameters",
"method",
"output_dir",
"object",
"status",
"fine_tuned_model",
"trained_tokens",
"result_files",
"job_id"
]
},
{
kind: "job",
all: ["training_file", "status"],
any: ["n_epochs", "training_type"]
}
]),
one("torchtune", "omegaconf", later("./readers/torchtune.cjs", "torchtune"), (load) => [
{
kind: "train",
all: ["model._component_", "optimizer._component_"]
},
{
kind: "train",
all: ["optimizer._component_=^(torch|torchtune|torchao|bitsandbytes)\\."],
any: ["policy_model._component_", "checkpointer._component_"]
},
{
kind: "train",
all: ["model._component_", "training.optimizer._component_"]
},
{
kind: "eval",
all: ["model._component_", "tasks"],
none: ["optimizer"]
},
{
kind: "export",
all: ["model._component_", "quantizer._component_"],
none: [
"optimizer",
"training",
"tasks",
"prompt"
]
},
{
kind: "infer",
all: ["model._component_", "prompt"],
none: [
"optimizer",
"training",
"tasks"
]
}
]),
one("trl", "pyyaml", later("./readers/trl.cjs", "trl"), (load) => [{
kind: "train",
all: ["model_name_or_path"],
any: [
"dataset_name",
"dataset_id_or_path",
"datasets[].path",
"dataset_mixture.datasets",
"dataset_mixer",
"use_peft",
"dataset_train_split"
],
also: [
"output_dir",
"learning_rate",
"lr_scheduler_type",
"num_train_epochs",
"max_steps",
"per_device_train_batch_size",
"gradient_accumulation_steps",
"gradient_checkpointing",
"warmup_ratio",
"warmup_steps",
"optim",
"bf16",
"fp16",
"use_peft",
"max_length",
"max_seq_length",
"packing",
"save_strategy",
"eval_strategy",
"push_to_hub",
"report_to"
],
none: [
"stage",
"finetuning_type",
"template",
"cutoff_len",
"training_data_path",
"data_config_path",
"export_dir",
"base_model",
"model_id_or_path",
"with_tracking",
"use_slow_tokenizer",
"dataset_mixer_list",
"mixer_list",
"dataset_mix_dir",
"checkpointing_steps",
"keep_last_n_checkpoints",
"add_bos",
"hf_metadata_dataset",
"train_file",
"instance_prompt",
"audio_column_name",
"feature_extractor_name",
"block_size",
"max_source_length"
]
}, {
kind: "train",
all: ["per_device_train_batch_size"],
min: 2,
any: [
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
],
none: "model_name_or_path.model.model_name.model_id.model_path.lora_rank.stage.finetuning_type.template.cutoff_len.training_data_path.data_config_path.export_dir.base_model.model_id_or_path.with_tracking.use_slow_tokenizer.dataset_mixer_list.mixer_list.dataset_mix_dir.checkpointing_steps.keep_last_n_checkpoints.add_bos.hf_metadata_dataset.train_file.instance_prompt.audio_column_name.feature_extractor_name.block_size.max_source_length".split(".")
}]),
one("unsloth", "pyyaml", later("./readers/unsloth.cjs", "unsloth"), (load) => [{
kind: "train",
all: ["training.max_seq_length"],
any: ["training.training_type", "lora.lora_r"]
}]),
one("verl", "omegaconf", later("./readers/verl.cjs", "verl"), (load) => [
{
kind: "train",
all: ["model.partial_pretrain", "data.train_files"],
none: [
"run.model_type",
"services",
"task_type"
]
},
{
kind: "train",
all: ["actor_rollout_ref"],
any: [
"algorithm.adv_estimator",
"data.train_files",
"algorithm"
],
none: [
"run.model_type",
"services",
"task_type"
]
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
none: [
"run.model_type",
"services",
"task_type"
]
},
{
kind: "train",
all: ["data.train_files", "trainer.total_epochs"],
any: ["model.path", "defaults[]"],
none: [
"actor_rollout_ref",
"model.partial_pretrain",
"run.model_type",
"services",
"task_type"
]
},
{
kind: "train",
all: ["worker.actor", "trainer"],
any: [
"worker.rollout",
"algorithm.adv_estimator",
"worker.actor.model.model_path"
],
none: [
"actor_rollout_ref",
"run.model_type",
"services",
"task_type"
]
}
]),
one("vertex", "pyyaml", later("./readers/vertex.cjs", "vertex"), (load) => [
{
kind: "train",
all: ["baseModel"],
any: [
"supervisedTuningSpec",
"supervised_tuning_spec",
"preferenceOptimizationSpec",
"preference_optimization_spec",
"distillationSpec",
"distillation_spec",
"reinforcementTuningSpec",
"reinforcement_tuning_spec",
"partnerModelTuningSpec",
"partner_model_tuning_spec",
"fullFineTuningSpec",
"full_fine_tuning_spec"
],
none: [
"state",
"createTime",
"tunedModel"
]
},
{
kind: "train",
all: ["base_model"],
any: [
"supervisedTuningSpec",
"supervised_tuning_spec",
"preferenceOptimizationSpec",
"preference_optimization_spec",
"distillationSpec",
"distillation_spec",
"reinforcementTuningSpec",
"reinforcement_tuning_spec",
"partnerModelTuningSpec",
"partner_model_tuning_spec",
"fullFineTuningSpec",
"full_fine_tuning_spec"
],
none: [
"state",
"createTime",
"tunedModel"
]
},
{
kind: "train",
all: ["preTunedModel"],
any: [
"supervisedTuningSpec",
"supervised_tuning_spec",
"preferenceOptimizationSpec",
"preference_optimization_spec",
"distillationSpec",
"distillation_spec",
"reinforcementTuningSpec",
"reinforcement_tuning_spec",
"partnerModelTuningSpec",
"partner_model_tuning_spec",
"fullFineTuningSpec",
"full_fine_tuning_spec"
],
none: [
"state",
"createTime",
"tunedModel"
]
},
{
kind: "train",
all: ["pre_tuned_model"],
any: [
"supervisedTuningSpec",
"supervised_tuning_spec",
"preferenceOptimizationSpec",
"preference_optimization_spec",
"distillationSpec",
"distillation_spec",
"reinforcementTuningSpec",
"reinforcement_tuning_spec",
"partnerModelTuningSpec",
"partner_model_tuning_spec",
"fullFineTuningSpec",
"full_fine_tuning_spec"
],
none: [
"state",
"createTime",
"tunedModel"
]
},
{
kind: "job",
all: [
"baseModel",
"tunedModel",
"state"
],
any: [
"supervisedTuningSpec",
"supervised_tuning_spec",
"preferenceOptimizationSpec",
"preference_optimization_spec",
"distillationSpec",
"distillation_spec",
"reinforcementTuningSpec",
"reinforcement_tuning_spec",
"partnerModelTuningSpec",
"partner_model_tuning_spec",
"fullFineTuningSpec",
"full_fine_tuning_spec"
]
}
]),
one("watsonx", "pyyaml", later("./readers/watsonx.cjs", "watsonx"), (load) => [
{
kind: "train",
all: ["prompt_tuning"],
any: [
"prompt_tuning.task_id",
"prompt_tuning.base_model",
"prompt_tuning.tuning_type"
]
},
{
kind: "train",
all: ["promptTuning"],
any: [
"promptTuning.task_id",
"promptTuning.base_model",
"promptTuning.tuning_type"
]
},
{
kind: "train",
all: ["training_data_references", "results_reference"],
any: [
"parameters.base_model.model_id",
"parameters.peft_parameters",
"parameters.task_id",
"type=^ilab$"
],
none: ["prompt_tuning", "promptTuning"]
},
{
kind: "train",
all: ["trainingDataReferences", "resultsReference"],
any: [
"parameters.base_model.model_id",
"parameters.peft_parameters",
"parameters.task_id",
"type=^ilab$"
],
none: ["prompt_tuning", "promptTuning"]
}
])
], defaultBounds = {
size: 1048576,
depth: 100,
expanded: 1e3
};
function oversize(text, bounds) {
return text.length <= bounds.size ? null : {
kind: "limit",
message: `The file has ${text.length} characters; tuning files of up to ${bounds.size} are read.`,
start: 0,
end: 0
};
}
function tooDeep(offset, bounds) {
return {
kind: "limit",
message: `Maps and lists are nested more than ${bounds.depth} levels deep here, so the file is not read.`,
start: offset,
end: offset + 1
};
}
function unread(problem) {
return {
documents: [],
problems: [problem]
};
}
// src/syntax/entries.ts
function addEntry(entries, key, keyStart, keyEnd, value) {
let before = entries.get(key);
if (before === void 0) {
entries.set(key, {
key,
keyStart,
keyEnd,
value
});
return;
}
let { earlier = [], ...replaced } = before;
earlier.push(replaced), entries.set(key, {
key,
keyStart,
keyEnd,
value,
earlier
});
}
function isMergeable(value) {
return value.kind === "list" ? value.items.every((item) => item.kind === "map") : value.kind === "map";
}
function addMerges(entries, merges) {
for (let merge of merges.toReversed()) addMerge(entries, merge);
}
function addMerge(entries, merge) {
if (merge.kind === "list") for (let item of merge.items) addMerge(entries, item);
else merge.kind === "map" && addMerged(entries, merge);
}
function addMerged(entries, source) {
for (let { key, keyStart, keyEnd, value } of source.entries.values()) entries.has(key) || entries.set(key, {
key,
keyStart,
keyEnd,
value,
merged: !0
});
}
// src/syntax/json.ts
function parseJson(text, bounds = defaultBounds) {
let large = oversize(text, bounds);
if (large !== null) return unread(large);
let reader = {
text,
bounds,
offset: +(text.charCodeAt(0) === byteOrderMark$1),
problems: [],
stop: null
};
if (skipSpace(reader), reader.offset === text.length) return {
documents: [],
problems: reader.problems
};
let root = readValue$1(reader, 1);
skipSpace(reader), reader.offset < text.length && halt(reader, "There is text after the end of the JSON value.", reader.offset);
let { stop } = reader;
return stop === null ? {
documents: [{
root,
problems: reader.problems
}],
problems: []
} : stop.kind === "limit" ? unread(stop) : {
documents: [{
root: null,
problems: [stop]
}],
problems: []
};
}
const byteOrderMark$1 = 65279;
function readValue$1(reader, depth) {
switch (reader.text[reader.offset]) {
case "{": return isAllowed(reader, depth) ? readMap$1(reader, depth) : nothing$1(reader);
case "[": return isAllowed(reader, depth) ? readList$1(reader, depth) : nothing$1(reader);
case "\"": return readString(reader);
default: return readWord(reader);
}
}
function isAllowed(reader, depth) {
return depth > reader.bounds.depth && (reader.stop ??= tooDeep(reader.offset, reader.bounds)), reader.stop === null;
}
function readMap$1(reader, depth) {
let start = reader.offset++, entries = new Map();
for (; nextItem(reader, "}");) {
if (reader.text[reader.offset] !== "\"") {
halt(reader, "A key in double quotes is expected here.", reader.offset);
break;
}
let key = readString(reader);
skipSpace(reader), take(reader, ":") || halt(reader, "A colon is expected after the key.", reader.offset), skipSpace(reader), addEntry(entries, key.text, key.start, key.end, readValue$1(reader, depth + 1)), separate(reader, "}");
}
return {
kind: "map",
start,
end: reader.offset,
entries
};
}
function readList$1(reader, depth) {
let start = reader.offset++, items = [];
for (; nextItem(reader, "]");) items.push(readValue$1(reader, depth + 1)), separate(reader, "]");
return {
kind: "list",
start,
end: reader.offset,
items
};
}
function nextItem(reader, close) {
return skipSpace(reader), reader.stop !== null || take(reader, close) ? !1 : reader.offset < reader.text.length || (halt(reader, `The text ends before the closing ${close}.`, reader.offset), !1);
}
function separate(reader, close) {
skipSpace(reader);
let comma = reader.offset;
take(reader, ",") ? (skipSpace(reader), reader.text[reader.offset] === close && note(reader, trailingComma, comma, comma + 1)) : reader.text[comma] !== close && halt(reader, `A comma or ${close} is expected here.`, comma);
}
const trailingComma = "JSON allows no comma after the last item; Python will not load the file until it is removed.";
function take(reader, char) {
return reader.stop !== null || reader.text[reader.offset] !== char ? !1 : (reader.offset++, !0);
}
const stringPart = /[^"\\\x00-\x1f]*/y;
function readString(reader) {
let { text } = reader, start = reader.offset++, value = "";
for (;;) {
stringPart.lastIndex = reader.offset;
let part = stringPart.exec(text)?.[0] ?? "";
value += part, reader.offset += part.length;
let char = text[reader.offset];
if (char === "\"") break;
if (char === void 0 || char === "\n" || char === "\r") return halt(reader, "A text that starts with \" has no closing \" on its line.", start), quoted(value, start, reader.offset);
value += char === "\\" ? readEscape(reader) : readControl(reader, char);
}
return reader.offset++, quoted(value, start, reader.offset);
}
function quoted(text, start, end) {
return {
kind: "scalar",
start,
end,
text,
style: "quoted"
};
}
function readControl(reader, char) {
return note(reader, controlInString, reader.offset, reader.offset + 1), reader.offset++, char;
}
const controlInString = "A tab or control character stands in a text; JSON wants it written as an escape such as \\t.", escapes = {
"\"": "\"",
"\\": "\\",
"/": "/",
b: "\b",
f: "\f",
n: "\n",
r: "\r",
t: "	"
}, unicodeEscape = /\\u([0-9a-fA-F]{4})/y;
function readEscape(reader) {
let char = reader.text[reader.offset + 1] ?? "", simple = Object.hasOwn(escapes, char) ? escapes[char] : void 0;
if (simple !== void 0) return reader.offset += 2, simple;
unicodeEscape.lastIndex = reader.offset;
let digits = unicodeEscape.exec(reader.text)?.[1];
return digits === void 0 ? (halt(reader, `A backslash stands${/[!-~]/.test(char) ? ` before ${char}` : ""} here, which is no escape that JSON knows; double it.`, reader.offset), reader.offset++, "") : (reader.offset += 6, String.fromCharCode(Number.parseInt(digits, 16)));
}
const word = /[^\s,:[\]{}"/]+/y, wordForms = /^(?:true|false|null|NaN|-?Infinity|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)$/;
function readWord(reader) {
word.lastIndex = reader.offset;
let text = word.exec(reader.text)?.[0] ?? "", start = reader.offset;
return reader.offset += text.length, wordForms.test(text) || halt(reader, wordMessage(text), start), {
kind: "scalar",
start,
end: reader.offset,
text,
style: "plain"
};
}
function wordMessage(text) {
return text === "" ? "A value is expected here." : `${text.length > 40 ? `${text.slice(0, 40)}...` : text} is neither a number, true, false nor null; a text needs double quotes.`;
}
const space$1 = /[ \t\n\r]*/y, comment = /\/\/[^\n\r]*|\/\*[\s\S]*?\*\/|#[^\n\r]*/y;
function skipSpace(reader) {
for (;;) {
space$1.lastIndex = reader.offset, reader.offset += space$1.exec(reader.text)?.[0].length ?? 0;
let char = reader.text[reader.offset];
if (char !== "/" && char !== "#") return;
comment.lastIndex = reader.offset;
let length = comment.exec(reader.text)?.[0].length ?? 0;
if (length === 0) return;
note(reader, commentInJson, reader.offset, reader.offset + length), reader.offset += length;
}
}
const commentInJson = "JSON has no comments; Python will not load the file until this one is removed.";
function note(reader, message, start, end) {
reader.problems.some((problem) => problem.message === message) || reader.problems.push({
kind: "loader",
message,
start,
end
});
}
function halt(reader, message, start) {
reader.stop ??= {
kind: "syntax",
message,
start,
end: Math.min(start + 1, reader.text.length)
};
}
function nothing$1(reader) {
return {
kind: "scalar",
start: reader.offset,
end: reader.offset,
text: "",
style: "plain"
};
}
// src/syntax/anchors.ts
function noAnchors() {
return {
nodes: new Map(),
sizes: new Map(),
expanded: 0
};
}
function follow(anchors, name, start, end, limit) {
let target = anchors.nodes.get(name);
return target === void 0 ? "unknown" : target === null ? "open" : (anchors.expanded += sizeOf(target, anchors.sizes), anchors.expanded > limit ? "large" : {
...target,
start,
end
});
}
function sizeOf(node, sizes) {
if (node.kind === "scalar") return 1;
let known = sizes.get(node);
if (known !== void 0) return known;
let size = 1, children = node.kind === "list" ? node.items : Array.from(node.entries.values(), (e) => e.value);
for (let child of children) size += sizeOf(child, sizes);
return sizes.set(node, size), size;
}
// src/syntax/fast/cursor.ts
const declined = Error("left to the full parser");
function decline() {
throw declined;
}
function isDeclined(error) {
return error === declined;
}
function isSpaceOrEnd(code) {
return code === 32 || code === 10 || code === 13 || code === 9 || Number.isNaN(code);
}
function isFlowIndicator(code) {
return code === 44 || code === 91 || code === 93 || code === 123 || code === 125;
}
function skip(cursor) {
let { text } = cursor, { at, lineStart } = cursor;
for (cursor.commented = !1;;) {
let code = text.charCodeAt(at);
if (code === 10) lineStart = ++at;
else if (code === 32 || code === 13) at++;
else if (code === 35) at = commentEnd(text, at, lineStart), cursor.commented = !0;
else break;
}
text.charCodeAt(at) === 9 && decline(), cursor.at = at, cursor.lineStart = lineStart, cursor.column = at >= text.length || at === lineStart && isMarker(text, at) ? -1 : at - lineStart;
}
function commentEnd(text, at, lineStart) {
at !== lineStart && text.charCodeAt(at - 1) !== 32 && decline();
let end = text.indexOf("\n", at);
return end < 0 ? text.length : end;
}
function isMarker(text, at) {
let code = text.charCodeAt(at);
return code !== 45 && code !== 46 || text.charCodeAt(at + 1) !== code || text.charCodeAt(at + 2) !== code ? !1 : isSpaceOrEnd(text.charCodeAt(at + 3));
}
function finishLine(cursor) {
let line = cursor.lineStart;
skip(cursor), cursor.lineStart === line && cursor.column >= 0 && decline();
}
// src/syntax/fast/scalars.ts
function scalarNode(text, style, start, end) {
return {
kind: "scalar",
start,
end,
text,
style
};
}
function emptyNode(at) {
return scalarNode("", "plain", at, at);
}
function startsPlain(text, at, inFlow) {
let code = text.charCodeAt(at);
if (code === 45 || code === 63) {
let next = text.charCodeAt(at + 1);
return !isSpaceOrEnd(next) && !(inFlow && isFlowIndicator(next));
}
return code < 128 ? plainStarts[code] === 1 : code !== byteOrderMark;
}
const byteOrderMark = 65279, plainStarts = new Uint8Array(128).fill(1, 33);
for (let char of "\"#%&'*,:>@[]`{|}!") plainStarts[char.charCodeAt(0)] = 0;
function plainEnd(text, start, inFlow) {
let end = start;
for (let at = start; at < text.length; at++) {
let code = text.charCodeAt(at);
if (code !== 32) {
if (code < 128 && mayEndPlain[code] === 1 && endsPlain(text, at, at > end, inFlow)) return end;
end = at + 1;
}
}
return end;
}
const mayEndPlain = new Uint8Array(128);
for (let char of "\n\r	#:,[]{}") mayEndPlain[char.charCodeAt(0)] = 1;
function endsPlain(text, at, afterSpace, inFlow) {
switch (text.charCodeAt(at)) {
case 10:
case 13: return !0;
case 9: return decline();
case 35: return afterSpace;
case 58: return endsKey(text.charCodeAt(at + 1), inFlow);
default: return inFlow;
}
}
function endsKey(next, inFlow) {
return isSpaceOrEnd(next) || inFlow && isFlowIndicator(next);
}
function readPlain(cursor, end, parent) {
let { text, at: start } = cursor;
return cursor.at = end, finishLine(cursor), cursor.column <= parent || cursor.commented ? scalarNode(text.slice(start, end), "plain", start, end) : readMorePlain(cursor, start, end, parent);
}
function readMorePlain(cursor, start, firstEnd, parent) {
let { text } = cursor, value = text.slice(start, firstEnd), end = firstEnd;
for (; cursor.column > parent && !cursor.commented;) {
let next = plainEnd(text, cursor.at, !1);
(next === cursor.at || text.charCodeAt(afterSpaces(text, next)) === 58) && decline(), value += breaksBetween(text, end, cursor.at) + text.slice(cursor.at, next), end = next, cursor.at = end, finishLine(cursor);
}
return scalarNode(value, "plain", start, end);
}
function afterSpaces(text, from) {
let at = from;
for (; text.charCodeAt(at) === 32;) at++;
return at;
}
function breaksBetween(text, from, to) {
let breaks = 0;
for (let at = from; at < to; at++) text.charCodeAt(at) === 10 && breaks++;
return breaks === 1 ? " " : "\n".repeat(breaks - 1);
}
// src/syntax/fast/anchored.ts
function readName(cursor) {
let { text } = cursor, start = cursor.at + 1, at = start;
for (; !isSpaceOrEnd(text.charCodeAt(at)) && !isFlowIndicator(text.charCodeAt(at));) at++;
return (at === start || text.charCodeAt(at - 1) === 58) && decline(), cursor.at = at, text.slice(start, at);
}
function readAlias(cursor) {
let start = cursor.at, name = readName(cursor), target = follow(cursor.anchors, name, start, cursor.at, defaultBounds.expanded);
return (typeof target == "string" || cursor.text.charCodeAt(afterSpaces(cursor.text, cursor.at)) === 58) && decline(), target;
}
function readAnchored(cursor, approach, read) {
let name = readName(cursor);
isSpaceOrEnd(cursor.text.charCodeAt(cursor.at)) || decline(), approach();
let code = cursor.text.charCodeAt(cursor.at);
(code === 38 || code === 42) && decline(), cursor.anchors.nodes.set(name, null);
let node = read();
return cursor.anchors.nodes.set(name, node), node;
}
// src/syntax/spans.ts
function blockEnd(text, start, end) {
let last = end;
for (; last > start && isSpace(text.charCodeAt(last - 1));) last--;
return last;
}
function isBlank$1(code) {
return code === 32 || code === 9;
}
function isSpace(code) {
return isBlank$1(code) || code === 10 || code === 13;
}
// src/syntax/fast/block-scalar.ts
function readBlockScalar(cursor, parent) {
let { text, at: start } = cursor, folds = text.charCodeAt(start) === 62, chomping = text.charCodeAt(start + 1), isMarked = chomping === 43 || chomping === 45, lines = {
content: [],
indent: 0,
blank: 0,
breaks: 0
};
for (cursor.at = headerEnd(text, start + (isMarked ? 2 : 1)); cursor.at < text.length && takeLine(cursor, lines, folds, parent););
lines.indent === 0 && decline();
let end = blockEnd(text, start, cursor.at);
return cursor.lineStart = cursor.at, skip(cursor), scalarNode((folds ? fold(lines.content) : lines.content.join("\n")) + chomped(chomping, lines), "block", start, end);
}
function headerEnd(text, from) {
let at = afterSpaces(text, from);
return text.charCodeAt(at) === 35 && at > from ? at = text.indexOf("\n", at) : text.charCodeAt(at) === 13 && at++, text.charCodeAt(at) === 10 ? at + 1 : decline();
}
function takeLine(cursor, lines, folds, parent) {
let { text, at: lineStart } = cursor, at = afterSpaces(text, lineStart), width = at - lineStart, lineEnd = text.indexOf("\n", at), end = lineEnd < 0 ? text.length : lineEnd, contentEnd = text.charCodeAt(end - 1) === 13 ? end - 1 : end;
if (at >= contentEnd) takeBlank(cursor, lines, width, folds, parent);
else {
if (width <= parent || width < lines.indent) return !1;
lines.indent === 0 && (lines.indent = startsText(text.charCodeAt(at), width)), takeContent(lines, text.slice(lineStart + lines.indent, contentEnd));
}
return lineEnd < 0 ? cursor.at = text.length : (cursor.at = lineEnd + 1, lines.breaks++), !0;
}
function startsText(first, width) {
return first === 9 ? decline() : width;
}
function takeBlank(cursor, lines, width, folds, parent) {
let wide = width > (lines.indent === 0 ? parent + 1 : lines.indent);
wide && (folds || lines.indent === 0) && decline(), width > 0 && cursor.at + width >= cursor.text.length && decline(), wide ? takeContent(lines, " ".repeat(width - lines.indent)) : lines.blank++;
}
function takeContent(lines, line) {
for (; lines.blank > 0; lines.blank--) lines.content.push("");
lines.content.push(line), lines.breaks = 0;
}
function chomped(chomping, lines) {
return chomping === 45 ? "" : "\n".repeat(chomping === 43 ? lines.breaks : Math.min(lines.breaks, 1));
}
function fold(lines) {
let first = lines.findIndex((line) => line !== ""), value = "\n".repeat(first), joint = "", afterIndented = !1;
for (let line of lines.slice(first)) {
let indented = line.startsWith(" ") || line.startsWith("	");
line === "" ? (joint === "\n" && (value += joint), joint = "\n") : (indented && (joint = jointToIndented(joint, afterIndented)), value += joint + line, joint = indented ? "\n" : " ", afterIndented = indented);
}
return value;
}
function jointToIndented(joint, afterIndented) {
return joint === " " ? "\n" : joint === "\n" && !afterIndented ? "\n\n" : joint;
}
// src/syntax/fast/quoted.ts
function readQuoted(cursor, parent) {
let { text, at: start } = cursor, single = text.charCodeAt(start) === 39, close = single ? singleQuoteEnd(text, start + 1) : doubleQuoteEnd(text, start + 1);
close < 0 && decline();
let raw = text.slice(start + 1, close);
return cursor.at = close + 1, raw.includes("\n") && passLines(cursor, start, close, parent), scalarNode(single ? unquoteSingle(raw) : unquoteDouble(raw), "quoted", start, close + 1);
}
function singleQuoteEnd(text, from) {
let at = text.indexOf("'", from);
for (; at >= 0 && text.charCodeAt(at + 1) === 39;) at = text.indexOf("'", at + 2);
return at;
}
function doubleQuoteEnd(text, from) {
for (let at = from; at < text.length; at++) {
let code = text.charCodeAt(at);
if (code === 92) at++;
else if (code === 34) return at;
}
return -1;
}
function passLines(cursor, start, close, parent) {
let { text } = cursor;
for (let at = text.indexOf("\n", start); at >= 0 && at < close; at = text.indexOf("\n", at + 1)) cursor.lineStart = at + 1, isMarker(text, at + 1) && decline(), parent > 40 && afterSpaces(text, at + 1) - at - 1 <= parent && decline();
let tab = text.indexOf("	", start);
tab >= 0 && tab < close && decline();
}
function unquoteSingle(raw) {
let value = raw.includes("\n") ? unfold(raw, !1) : raw;
return value.includes("'") ? value.replaceAll("''", "'") : value;
}
function unquoteDouble(raw) {
return raw.includes("\n") || raw.includes("\\") ? unfold(raw, !0) : raw;
}
function unfold(raw, escapes) {
let value = "", from = 0;
for (let at = 0; at < raw.length;) {
let code = raw.charCodeAt(at);
if (code === 10) {
let next = afterBlank(raw, at);
value += raw.slice(from, beforeBlank(raw, from, at)) + breaksBetween(raw, at, next), from = at = next;
} else if (escapes && code === 92) {
let replaced = escapeAt(raw, at);
value += raw.slice(from, at) + replaced.value, from = at = replaced.end;
} else at++;
}
return value + raw.slice(from);
}
function isBlank(code) {
return code === 32 || code === 10 || code === 13;
}
function afterBlank(raw, from) {
let at = from;
for (; isBlank(raw.charCodeAt(at));) at++;
return at;
}
function beforeBlank(raw, from, to) {
let at = to;
for (; at > from && isBlank(raw.charCodeAt(at - 1));) at--;
return at;
}
const hexadecimal = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4}))/y, named$1 = new Map([
["n", "\n"],
["t", "	"],
["r", "\r"],
["\"", "\""],
["\\", "\\"],
["/", "/"],
[" ", " "],
["0", "\0"],
["b", "\b"],
["e", "\x1B"],
["f", "\f"]
]);
function escapeAt(raw, at) {
let value = named$1.get(raw.charAt(at + 1));
if (value !== void 0) return {
value,
end: at + 2
};
let feed = raw.charAt(at + 1) === "\r" ? at + 2 : at + 1;
if (raw.charCodeAt(feed) === 10) return {
value: "",
end: afterSpaces(raw, feed + 1)
};
hexadecimal.lastIndex = at;
let found = hexadecimal.exec(raw), digits = found?.[1] ?? found?.[2] ?? decline();
return {
value: String.fromCharCode(Number.parseInt(digits, 16)),
end: hexadecimal.lastIndex
};
}
// src/syntax/fast/flow.ts
const deepest = defaultBounds.depth;
function readFlow(cursor, parent) {
++cursor.depth > deepest && decline();
let node = cursor.text.charCodeAt(cursor.at) === 123 ? readFlowMap(cursor, parent) : readFlowList(cursor, parent);
return cursor.depth--, node;
}
function readFlowList(cursor, parent) {
let start = cursor.at++, items = [];
for (; !takeClose(cursor, 93, parent);) items.push(readFlowValue(cursor, parent)), takeComma(cursor, 93, parent);
return {
kind: "list",
start,
end: cursor.at,
items
};
}
function readFlowMap(cursor, parent) {
let start = cursor.at++, entries = new Map(), merges = [];
for (; !takeClose(cursor, 125, parent);) {
let key = readFlowKey(cursor, parent), value = readFlowEntry(cursor, key, parent);
isMergeKey(key) ? merges.push(isMergeable(value) ? value : decline()) : addEntry(entries, key.text, key.start, key.end, value), takeComma(cursor, 125, parent);
}
return merges.length > 0 && addMerges(entries, merges), {
kind: "map",
start,
end: cursor.at,
entries
};
}
function isMergeKey(key) {
return key.text === "<<" && key.style === "plain";
}
function readFlowKey(cursor, parent) {
let { at: start, lineStart } = cursor, key = readFlowScalar(cursor, parent);
return (cursor.lineStart !== lineStart || key.end - start > 1e3) && decline(), key;
}
function readFlowEntry(cursor, key, parent) {
let { text } = cursor, at = afterSpaces(text, cursor.at), hasColon = text.charCodeAt(at) === 58;
hasColon && key.style === "plain" && !isSpaceOrEnd(text.charCodeAt(at + 1)) && decline(), cursor.at = hasColon ? at + 1 : at, skipInFlow(cursor, parent);
let code = text.charCodeAt(cursor.at);
return code === 44 || code === 125 ? emptyNode(hasColon ? at + 1 : key.end) : hasColon ? readFlowValue(cursor, parent) : decline();
}
function readFlowValue(cursor, parent) {
switch (cursor.text.charCodeAt(cursor.at)) {
case 91:
case 123: return readFlow(cursor, parent);
case 42: return readAlias(cursor);
case 38: return readAnchored(cursor, () => skipInFlow(cursor, parent), () => readFlowValue(cursor, parent));
default: return readFlowScalar(cursor, parent);
}
}
function readFlowScalar(cursor, parent) {
let { text, at } = cursor, code = text.charCodeAt(at);
if (code === 34 || code === 39) return readQuoted(cursor, parent);
startsPlain(text, at, !0) || decline();
let end = plainEnd(text, at, !0);
return cursor.at = end, scalarNode(text.slice(at, end), "plain", at, end);
}
function takeComma(cursor, close, parent) {
skipInFlow(cursor, parent);
let code = cursor.text.charCodeAt(cursor.at);
code === 44 ? cursor.at++ : code !== close && decline();
}
function takeClose(cursor, close, parent) {
return skipInFlow(cursor, parent), cursor.text.charCodeAt(cursor.at) === close && (cursor.at++, !0);
}
function skipInFlow(cursor, parent) {
skip(cursor), (cursor.column < 0 || cursor.column <= parent && parent > 40) && decline();
}
// src/syntax/fast/block.ts
function readNode(cursor, parent) {
if (isItem(cursor)) return readList(cursor);
let key = keyOrNull(cursor, parent);
return key === null ? readLeaf(cursor, parent) : readMap(cursor, key);
}
function isItem(cursor) {
return cursor.text.charCodeAt(cursor.at) === 45 && isSpaceOrEnd(cursor.text.charCodeAt(cursor.at + 1));
}
function readList(cursor) {
++cursor.depth > deepest && decline();
let { at: start, column } = cursor, items = [], end = start;
for (; cursor.column === column && isItem(cursor);) {
let dashAt = cursor.at++, line = cursor.lineStart;
skip(cursor);
let item = cursor.lineStart === line && cursor.column >= 0 || cursor.column > column ? readNode(cursor, column) : emptyNode(dashAt + 1);
items.push(item), end = item.end, cursor.column > column && decline();
}
return cursor.depth--, {
kind: "list",
start,
end,
items
};
}
function readMap(cursor, firstKey) {
++cursor.depth > deepest && decline();
let { start } = firstKey, column = start - cursor.lineStart, entries = new Map(), merges = [], key = firstKey, end = start;
for (; key !== null;) {
let value = readValue(cursor, column);
isMergeKey(key) ? merges.push(isMergeable(value) ? value : decline()) : addEntry(entries, key.text, key.start, key.end, value), end = value.end, cursor.column > column && decline(), key = cursor.column < column ? null : keyBelow(cursor, column);
}
return merges.length > 0 && addMerges(entries, merges), cursor.depth--, {
kind: "map",
start,
end,
entries
};
}
function keyBelow(cursor, column) {
return isItem(cursor) ? null : keyOrNull(cursor, column) ?? decline();
}
function readValue(cursor, column) {
let { at: colonEnd, lineStart } = cursor;
return skip(cursor), cursor.lineStart === lineStart && cursor.column >= 0 ? readLeaf(cursor, column) : cursor.column > column ? readNode(cursor, column) : cursor.column === column && isItem(cursor) ? readList(cursor) : emptyNode(colonEnd);
}
function readLeaf(cursor, parent) {
switch (cursor.text.charCodeAt(cursor.at)) {
case 34:
case 39: return finished(cursor, readQuoted(cursor, parent));
case 91:
case 123: return finished(cursor, readFlow(cursor, parent));
case 42: return finished(cursor, readAlias(cursor));
case 38: return readNamed(cursor, parent);
case 124:
case 62: return parent < 0 ? decline() : readBlockScalar(cursor, parent);
default: return readPlainLeaf(cursor, parent);
}
}
function finished(cursor, node) {
return finishLine(cursor), node;
}
function readPlainLeaf(cursor, parent) {
let { text, at } = cursor;
(parent < 0 || !startsPlain(text, at, !1)) && decline();
let end = plainEnd(text, at, !1);
return text.charCodeAt(afterSpaces(text, end)) === 58 && decline(), readPlain(cursor, end, parent);
}
function readNamed(cursor, parent) {
let { lineStart } = cursor;
return readAnchored(cursor, () => {
skip(cursor), cursor.column <= parent && decline();
}, () => cursor.lineStart === lineStart ? keyOrNull(cursor, parent) === null ? readLeaf(cursor, parent) : decline() : readNode(cursor, parent));
}
function keyOrNull(cursor, parent) {
let { text, at: start, lineStart } = cursor, code = text.charCodeAt(start), isQuoted = code === 34 || code === 39;
if (!isQuoted && !startsPlain(text, start, !1)) return null;
let node = isQuoted ? readQuoted(cursor, parent) : plainNode(text, start), at = afterSpaces(text, node.end);
return text.charCodeAt(at) !== 58 || !isSpaceOrEnd(text.charCodeAt(at + 1)) ? (cursor.at = start, cursor.lineStart = lineStart, null) : ((node.end - start > 1e3 || cursor.lineStart !== lineStart) && decline(), cursor.at = at + 1, node);
}
function plainNode(text, start) {
let end = plainEnd(text, start, !1);
return scalarNode(text.slice(start, end), "plain", start, end);
}
// src/syntax/fast-yaml.ts
function fastYaml(text) {
if (text.length > defaultBounds.size || doubtful.test(text)) return null;
try {
return {
documents: readDocuments(text),
problems: []
};
} catch (error) {
if (isDeclined(error)) return null;
throw error;
}
}
const doubtful = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\r(?!\n)/;
function readDocuments(text) {
let start = +(text.charCodeAt(0) === 65279), cursor = {
text,
at: start,
lineStart: start,
column: 0,
commented: !1,
depth: 0,
anchors: noAnchors()
}, documents = [];
for (skip(cursor), cursor.column >= 0 && documents.push(documentOf(readNode(cursor, -1))); cursor.at < text.length;) (cursor.column >= 0 || text.charCodeAt(cursor.at) !== 45) && decline(), documents.push(readMarked(cursor));
return documents;
}
function readMarked(cursor) {
let line = cursor.lineStart;
return cursor.at += 3, cursor.anchors = noAnchors(), skip(cursor), cursor.column < 0 ? documentOf(null) : cursor.lineStart === line ? decline() : documentOf(readNode(cursor, -1));
}
function documentOf(root) {
return {
root,
problems: []
};
}
// src/syntax/parse.ts
function parse(text, path, parsers) {
switch (extensionOf(path)) {
case "json": return parseJsonOrAlike(text, parsers);
case "md": return parseFrontMatter(text, parsers);
case "toml": return parsers.toml(text);
default: return parseYamlFastOrFull(text, parsers);
}
}
function extensionOf(path) {
return path.slice(path.lastIndexOf(".") + 1).toLowerCase();
}
function parseYamlFastOrFull(text, parsers) {
return fastYaml(text) ?? parsers.yaml(text);
}
function parseJsonOrAlike(text, parsers) {
let strict = parseJson(text), [document] = strict.documents;
if (document === void 0 || document.root !== null) return strict;
let alike = parseYamlFastOrFull(text, parsers).documents, [only] = alike;
return alike.length === 1 && only !== void 0 && only.root !== null && only.root.kind !== "scalar" ? {
documents: [{
root: only.root,
problems: document.problems
}],
problems: []
} : strict;
}
const frontMatterStart = /^\uFEFF?---[ \t]*\r?\n/, frontMatterEnd = /^(?:---|\.\.\.)[ \t]*$/m;
function parseFrontMatter(text, parsers) {
let start = frontMatterStart.exec(text)?.[0].length;
if (start === void 0) return nothing;
let length = frontMatterEnd.exec(text.slice(start))?.index;
return length === void 0 ? nothing : parseYamlFastOrFull(text.slice(0, start + length), parsers);
}
const nothing = {
documents: [],
problems: []
};
// src/commands/paths.ts
function askedPaths(cwd, paths) {
let full = paths.map((path) => existing(cwd, path)), common = full.reduce(commonFolder, cwd), project = projectFolder(cwd), root = isInside(common, project) ? project : common, from = (path) => (0, node_path.relative)(root, path).split(node_path.sep).join("/"), asked = (full.length === 0 ? [cwd] : full).map(from), whole = asked.includes(""), named = asked.filter((path) => path !== "" && !(0, node_fs.statSync)((0, node_path.resolve)(root, path)).isDirectory());
return {
root,
files: whole ? [] : asked,
named,
seenFrom: root === project ? from(cwd) : "",
settingsFor: from(common)
};
}
function existing(cwd, path) {
let full = (0, node_path.resolve)(cwd, path);
if (!(0, node_fs.existsSync)(full)) throw new UserMistake(`${path}: ${foldersFrom((0, node_path.dirname)(full)).some((folder) => (0, node_fs.existsSync)(folder) && !isOpen(folder)) ? "permission denied" : "no such file or folder"}`);
if ((0, node_fs.statSync)(full).isDirectory() && !isOpen(full)) throw new UserMistake(`${path}: permission denied`);
return full;
}
function commonFolder(root, path) {
let folder = root;
for (; !isInside(path, folder);) folder = (0, node_path.dirname)(folder);
return folder;
}
const isInside = (path, folder) => path === folder || path.startsWith(folder.endsWith(node_path.sep) ? folder : folder + node_path.sep);
function isOpen(folder) {
try {
return (0, node_fs.accessSync)(folder, node_fs.constants.R_OK | node_fs.constants.X_OK), !0;
} catch {
return !1;
}
}
function projectFolder(cwd) {
let above = foldersFrom(cwd);
return above.find((folder) => (0, node_fs.existsSync)((0, node_path.join)(folder, ".git"))) ?? above.find((folder) => configNames.some((name) => (0, node_fs.existsSync)((0, node_path.join)(folder, name)))) ?? cwd;
}
function foldersFrom(folder) {
let parent = (0, node_path.dirname)(folder);
return parent === folder ? [folder] : [folder, ...foldersFrom(parent)];
}
function heldPaths(paths, held, root) {
let asked = paths.map((path) => path.replace(/^\.\/|\/$/g, "")), missing = asked.find((path) => path !== "." && !held.some((one) => isBelow(one, path)));
if (missing !== void 0) throw new UserMistake(`${missing}: no such file or folder`);
let whole = asked.includes("."), named = asked.filter((path) => held.includes(path));
return {
root,
files: whole ? [] : asked,
named,
seenFrom: "",
settingsFor: ""
};
}
const isBelow = (path, folder) => path === folder || path.startsWith(`${folder}/`);
// src/commands/project.ts
function openProject(paths, options, world) {
let { root, files, named, seenFrom, settingsFor } = pathsAsked(paths, options, world), disk = world.files === void 0 ? filesOnDisk({
root,
noIgnore: options.noIgnore,
paths: options.stdin ? [] : files
}) : onlyBelow(world.files, files), input = {
files: withNamedConfig(options.stdin ? withStdin(disk, named, world) : watched(disk, world.progress), {
root,
cwd: world.cwd
}, options.config),
named,
asked: files,
frameworks: listedFrameworks,
noData: options.noData,
parse: (text, path) => parse(text, path, world.parsers)
}, configuration = configurationOf(input, {
root,
cwd: world.cwd,
settingsFor
}, options), kept = options.noIgnore ? input.files : withoutIgnored(input.files, configuration, named), isBelowAsked = (path) => files.length === 0 || files.some((asked) => isBelow(path, asked)), isIgnoredHere = (path) => !options.noIgnore && !named.includes(path) && isIgnored$1(configuration, path);
return {
root,
input: {
...input,
files: kept,
privateData: privateDataOf(configuration),
versionOf: (framework) => versionOf(configuration, framework)
},
configuration,
partial: files.length > 0,
seenFrom,
isAsked: (path) => isBelowAsked(path) && !isIgnoredHere(path),
isLeftOut: (path) => isBelowAsked(path) && isIgnoredHere(path)
};
}
function withNamedConfig(files, { root, cwd }, named) {
let full = named === void 0 ? "" : (0, node_path.resolve)(cwd, named), path = (0, node_path.relative)(root, full).split(node_path.sep).join("/");
return named === void 0 || !isAbove(path) ? files : {
...files,
read: (one) => one === path ? readText(full) : files.read(one)
};
}
const isAbove = (path) => path.startsWith("../") || /^[A-Za-z]:/.test(path);
function readText(full) {
try {
return {
ok: !0,
text: (0, node_fs.readFileSync)(full, "utf8")
};
} catch {
return {
ok: !1,
reason: "the file cannot be read"
};
}
}
function pathsAsked(paths, options, world) {
return options.stdin ? stdinPath(options, world) : world.files === void 0 ? askedPaths(world.cwd, paths) : heldPaths(paths, world.files.list(), world.cwd);
}
function onlyBelow(files, paths) {
return paths.length === 0 ? files : {
...files,
list: () => files.list().filter((path) => paths.some((asked) => isBelow(path, asked)))
};
}
function stdinPath({ stdinFilename }, world) {
if (stdinFilename === void 0) throw new UserMistake("--stdin needs a name for the file", "--stdin-filename PATH");
let root = world.files === void 0 ? projectFolder(world.cwd) : world.cwd, inRoot = (path) => (0, node_path.relative)(root, path).split(node_path.sep).join("/"), folder = inRoot(world.cwd), path = joinPath("", inRoot((0, node_path.resolve)(world.cwd, stdinFilename.replaceAll("\\", "/"))));
if (path === void 0) throw new UserMistake(`--stdin-filename ${stdinFilename} lies outside this folder`);
return {
root,
files: [path],
named: [path],
seenFrom: folder,
settingsFor: folder
};
}
function withStdin(disk, named, world) {
let text = {
ok: !0,
text: world.readStdin()
}, isIt = (path) => named.includes(path);
return {
...disk,
read: (path) => isIt(path) ? text : disk.read(path),
exists: (path) => isIt(path) || disk.exists(path),
list: () => named
};
}
// src/commands/rules.ts
function loadRules(paths, world, isOn = () => !1, configured = []) {
let own = [...configured.flatMap((path) => policyFiles(path, world, "file")), ...paths.flatMap((path) => policyFiles(path, world))].map((file) => readPolicy(file, world)), house = own.flatMap((one) => one.rules);
return {
all: () => withOwn(shippedRules(isOn), house),
heldOn: (frameworks) => withOwn(onAmong(policiesFor(frameworks), isOn), house),
problems: own.flatMap((one) => one.problems)
};
}
function withOwn(ours, own) {
let replaced = new Set(own.map(({ id }) => id));
return [...ours.filter(({ id }) => !replaced.has(id)), ...own];
}
function rulesOf({ root, configuration }, options, world) {
let configured = configuration.configs.flatMap(({ path, policies }) => policies.map((name) => policyPlace(root, directoryOf(path), name)));
return loadRules(options.policy, world, optedIn(configuration), configured);
}
function policyPlace(root, folder, name) {
let here = (0, node_path.join)(root, folder), beside = (0, node_path.join)(here, name);
return (0, node_fs.existsSync)(beside) ? beside : packagePart(here, name, "policies") ?? beside;
}
const shippedRules = (isOn) => onAmong(allPolicies(), isOn);
function onAmong(policies, isOn) {
return policies.filter(({ optIn, policy, rules }) => optIn !== !0 || isOn(policy, rules.map(({ id }) => id))).flatMap(compiled);
}
function compiled(policy) {
let result = compilePolicy(policy, { checked: !0 });
if (result.ok) return result.rules;
throw Error(result.complaints.map((complaint) => `${policy.policy}: ${complaint.message}`).join("\n"));
}
function policyFiles(name, world, from = "person") {
let full = (0, node_path.resolve)(world.cwd, name), found = isFolder(full, name);
if (found === void 0) throw new UserMistake(`${name}: no such policy file or folder`);
let read = found || from === "file" ? readNamed$1 : readGiven;
return (found ? policiesIn(full, name) : [full]).map((one) => {
let path = (0, node_path.relative)(world.cwd, one).split(node_path.sep).join("/");
return {
full: one,
path,
text: () => read(one, path)
};
});
}
const policiesIn = (folder, name) => listGiven(folder, name).filter((one) => /\.ya?ml$/.test(one)).sort().map((one) => (0, node_path.join)(folder, one));
function readPolicy(file, world) {
let { path } = file, text = file.text(), loaded = loadPolicy(text, path, (source, name) => parse(source, name, world.parsers));
return loaded.ok ? {
rules: loaded.rules,
problems: []
} : {
rules: [],
problems: loaded.problems.map((problem) => problemLine(problem, text))
};
}
// src/commands/statistics.ts
function statistics(report) {
let counts = new Map();
for (let { rule, suppressed } of report.findings) {
let count = counts.get(rule) ?? {
live: 0,
suppressed: 0
};
suppressed === null ? count.live++ : count.suppressed++, counts.set(rule, count);
}
let lines = [...counts].sort((a, b) => b[1].live - a[1].live || (a[0] < b[0] ? -1 : 1)).map(([rule, { live, suppressed }]) => `${String(live).padStart(6)} ${String(suppressed).padStart(10)}  ${rule}`), times = Object.entries(report.times ?? {}).map(([stage, time]) => `${time.toFixed(0).padStart(6)} ms  ${stage}`);
return [
"findings suppressed  rule",
...lines,
...times,
""
].join("\n");
}
// src/commands/lint.ts
var lint_exports = __exportAll({ lintCommand: () => lintCommand });
async function lintPaths({ paths, options }, world) {
let project = openProject(paths, options, world), rules = rulesOf(project, options, world);
return {
report: await lintAsAsked(lintInput(project, rules, options, world), project, options),
project,
rules,
mistakes: [...rules.problems, ...mistakesIn(project, rules)]
};
}
async function lintCommand({ paths, options }, world) {
mustBeMendable(options);
let { report: found, project, rules, mistakes } = await lintPaths({
paths,
options
}, world);
if (options.fixDryRun) return dryRun(found);
let fixed = options.fix ? await mended(found, {
paths,
options
}, world) : {
report: found,
left: []
}, { report, note } = withBaseline(fixed.report, project, options, world), shown = options.quiet ? withErrorsOnly(report) : report, { seenFrom: folder } = project;
return {
stdout: await renderAll(shown, options, world, {
rules: () => helpOn(rules),
folder
}),
stderr: noteLines(project.input.files) + mistakes.map((line) => `${line}\n`).join("") + unreadLines(seenFrom(folder, report)) + nothingFound(report, paths) + fixed.left.map((path) => leftAlone(pathSeenFrom(folder, path))).join("") + note + staleNote(report, project, options) + (options.stats ? statistics(report) : ""),
exitCode: exitCode(report, options, rootSetting(project.configuration, "failOn"), mistakes.length > 0)
};
}
function mustBeMendable({ fix, staged, stdin }) {
if (fix && (staged || stdin)) throw new UserMistake(`--fix mends files in the folder, and ${staged ? "--staged lints the index" : "--stdin lints what comes in"}`, "--fix-dry-run prints a diff");
}
async function helpOn(rules) {
let { helpOf } = await Promise.resolve().then(() => require("./rule-help.cjs"));
return rules.all().map(helpOf);
}
async function dryRun(report) {
let { diffOf, fixedFiles } = await Promise.resolve().then(() => require("./fix.cjs"));
return {
stdout: diffOf(fixedFiles(report)),
stderr: "",
exitCode: 0
};
}
async function mended(report, asked, world) {
let { fixedFiles, writeFixed } = await Promise.resolve().then(() => require("./fix.cjs")), current = {
report,
left: []
};
for (let round = 0; round < mostRounds; round++) {
let files = fixedFiles(current.report), left = writeFixed(openProject(asked.paths, asked.options, world).root, files);
if (left.length === files.length) return {
...current,
left
};
let again = openProject(asked.paths, asked.options, world);
current = {
report: await lintAsAsked(lintInput(again, rulesOf(again, asked.options, world), asked.options, world), again, asked.options),
left
};
}
return current;
}
const leftAlone = (path) => `${printable(`${path}: not mended, since the file is not UTF-8 or was changed meanwhile`)}\n`, mostRounds = 5;
function withBaseline(report, { configuration, root }, options, world) {
if (!options.updateBaseline && !options.growBaseline) return {
report,
note: ""
};
let configured = baselinePath(configuration), file = options.baseline ?? (configured === void 0 ? void 0 : (0, node_path.join)(root, configured));
if (file === void 0) throw new UserMistake("there is no baseline to update", "name one: --baseline FILE");
return writeBaseline(report, (0, node_path.resolve)(world.cwd, file), options.growBaseline);
}
function staleNote({ staleKnown = 0 }, { partial }, options) {
return staleKnown === 0 || partial || options.updateBaseline || options.growBaseline ? "" : `${staleKnown === 1 ? "1 entry of the baseline is" : `${staleKnown} entries of the baseline are`} gone; --update-baseline drops ${staleKnown === 1 ? "it" : "them"}.\n`;
}
async function lintAsAsked(input, { root, isAsked, isLeftOut }, { since, staged }) {
if (since === void 0 && !staged) return lint(input);
let { lintSince } = await Promise.resolve().then(() => require("./since.cjs"));
return lintSince(input, {
root,
revision: since ?? "HEAD",
staged,
isAsked,
isLeftOut
});
}
function lintInput({ input, configuration, root, partial }, rules, options, world) {
let ruleDay = options.today ?? rootSetting(configuration, "today"), baseline = options.baseline ?? baselinePath(configuration);
return {
...input,
...options.stats ? { clock: () => performance.now() } : {},
rules: rules.heldOn,
settings: ruleSettings(configuration, rules.all, input),
...ruleDay === void 0 ? {} : { ruleDay },
settle: {
today: options.today ?? world.today,
waivers: waiversOf(configuration),
known: knownFindings(baseline, options.baseline === void 0 ? root : world.cwd, {
mayBeNew: options.updateBaseline || options.growBaseline,
byPerson: options.baseline !== void 0
}),
houseSeverity: houseSeverity(configuration),
...rules.problems.length > 0 ? {} : { unknownRule: ruleNameCheck(rules.all) },
partial
}
};
}
function mistakesIn({ configuration, input, seenFrom: folder }, { all, problems }) {
let sources = sourcesOver((path) => {
let file = input.files.read(path);
return file.ok ? file.text : void 0;
}), named = configMistakes(configuration, all, { incomplete: problems.length > 0 });
return [...configuration.problems, ...named].map(({ message, at }) => {
let { line, column } = sources.range(at).start;
return printable(`${pathSeenFrom(folder, at.file)}:${line}:${column}: ${message}`);
});
}
const withErrorsOnly = (report) => ({
...report,
findings: report.findings.filter((finding) => finding.severity === "error")
});
function nothingFound(report, paths) {
return report.files.length > 0 ? "" : `No tuning file was found in ${paths.length > 0 ? paths.join(", ") : "this folder"}. Looked for the configurations of axolotl, LLaMA-Factory, TRL, torchtune and others in YAML, JSON and TOML files and in shell scripts.\n`;
}
function exitCode(report, options, configured, mistaken) {
if (mistaken || report.unread.some((unread) => unread.blocking)) return 2;
if (report.files.length === 0) return options.allowEmpty ? 0 : 3;
let { maxWarnings } = options;
return +!!failsGate(report, {
failOn: options.failOn ?? configured ?? "error",
...maxWarnings === void 0 ? {} : { maxWarnings }
});
}
// src/project/files.ts
function filesInMemory(contents) {
let texts = new Map(Object.entries(contents));
return {
read: (path) => {
let text = texts.get(path);
return text === void 0 ? {
ok: !1,
reason: "no such file"
} : {
ok: !0,
text
};
},
list: () => [...texts.keys()].sort(),
exists: (path) => texts.has(path)
};
}
// src/report/paint.ts
const style = (on, off) => (text) => `\u001b[${on}m${text}\u001b[${off}m`, plain = (text) => text;
function paintFor({ colour, links }) {
let sgr = (on, off) => colour ? style(on, off) : plain;
return {
bold: sgr(1, 22),
dim: sgr(2, 22),
underline: sgr(4, 24),
severity: {
error: sgr(31, 39),
warning: sgr(33, 39),
info: sgr(36, 39)
},
link: links ? hyperlink : plain
};
}
function hyperlink(text, address) {
return `\u001b]8;;${encodeURI(visible(address))}\u001b\\${text}\u001b]8;;\u001b\\`;
}
const ambiguousRanges = [
161,
161,
164,
164,
167,
168,
170,
170,
173,
174,
176,
180,
182,
186,
188,
191,
198,
198,
208,
208,
215,
216,
222,
225,
230,
230,
232,
234,
236,
237,
240,
240,
242,
243,
247,
250,
252,
252,
254,
254,
257,
257,
273,
273,
275,
275,
283,
283,
294,
295,
299,
299,
305,
307,
312,
312,
319,
322,
324,
324,
328,
331,
333,
333,
338,
339,
358,
359,
363,
363,
462,
462,
464,
464,
466,
466,
468,
468,
470,
470,
472,
472,
474,
474,
476,
476,
593,
593,
609,
609,
708,
708,
711,
711,
713,
715,
717,
717,
720,
720,
728,
731,
733,
733,
735,
735,
768,
879,
913,
929,
931,
937,
945,
961,
963,
969,
1025,
1025,
1040,
1103,
1105,
1105,
8208,
8208,
8211,
8214,
8216,
8217,
8220,
8221,
8224,
8226,
8228,
8231,
8240,
8240,
8242,
8243,
8245,
8245,
8251,
8251,
8254,
8254,
8308,
8308,
8319,
8319,
8321,
8324,
8364,
8364,
8451,
8451,
8453,
8453,
8457,
8457,
8467,
8467,
8470,
8470,
8481,
8482,
8486,
8486,
8491,
8491,
8531,
8532,
8539,
8542,
8544,
8555,
8560,
8569,
8585,
8585,
8592,
8601,
8632,
8633,
8658,
8658,
8660,
8660,
8679,
8679,
8704,
8704,
8706,
8707,
8711,
8712,
8715,
8715,
8719,
8719,
8721,
8721,
8725,
8725,
8730,
8730,
8733,
8736,
8739,
8739,
8741,
8741,
8743,
8748,
8750,
8750,
8756,
8759,
8764,
8765,
8776,
8776,
8780,
8780,
8786,
8786,
8800,
8801,
8804,
8807,
8810,
8811,
8814,
8815,
8834,
8835,
8838,
8839,
8853,
8853,
8857,
8857,
8869,
8869,
8895,
8895,
8978,
8978,
9312,
9449,
9451,
9547,
9552,
9587,
9600,
9615,
9618,
9621,
9632,
9633,
9635,
9641,
9650,
9651,
9654,
9655,
9660,
9661,
9664,
9665,
9670,
9672,
9675,
9675,
9678,
9681,
9698,
9701,
9711,
9711,
9733,
9734,
9737,
9737,
9742,
9743,
9756,
9756,
9758,
9758,
9792,
9792,
9794,
9794,
9824,
9825,
9827,
9829,
9831,
9834,
9836,
9837,
9839,
9839,
9886,
9887,
9919,
9919,
9926,
9933,
9935,
9939,
9941,
9953,
9955,
9955,
9960,
9961,
9963,
9969,
9972,
9972,
9974,
9977,
9979,
9980,
9982,
9983,
10045,
10045,
10102,
10111,
11094,
11097,
12872,
12879,
57344,
63743,
65024,
65039,
65533,
65533,
127232,
127242,
127248,
127277,
127280,
127337,
127344,
127373,
127375,
127376,
127387,
127404,
917760,
917999,
983040,
1048573,
1048576,
1114109
], fullwidthRanges = [
12288,
12288,
65281,
65376,
65504,
65510
], wideRanges = [
4352,
4447,
8986,
8987,
9001,
9002,
9193,
9196,
9200,
9200,
9203,
9203,
9725,
9726,
9748,
9749,
9776,
9783,
9800,
9811,
9855,
9855,
9866,
9871,
9875,
9875,
9889,
9889,
9898,
9899,
9917,
9918,
9924,
9925,
9934,
9934,
9940,
9940,
9962,
9962,
9970,
9971,
9973,
9973,
9978,
9978,
9981,
9981,
9989,
9989,
9994,
9995,
10024,
10024,
10060,
10060,
10062,
10062,
10067,
10069,
10071,
10071,
10133,
10135,
10160,
10160,
10175,
10175,
11035,
11036,
11088,
11088,
11093,
11093,
11904,
11929,
11931,
12019,
12032,
12245,
12272,
12287,
12289,
12350,
12353,
12438,
12441,
12543,
12549,
12591,
12593,
12686,
12688,
12773,
12783,
12830,
12832,
12871,
12880,
42124,
42128,
42182,
43360,
43388,
44032,
55203,
63744,
64255,
65040,
65049,
65072,
65106,
65108,
65126,
65128,
65131,
94176,
94180,
94192,
94198,
94208,
101594,
101631,
101664,
101760,
101874,
101888,
102801,
102816,
102866,
110576,
110579,
110581,
110587,
110589,
110590,
110592,
110888,
110898,
110898,
110928,
110930,
110933,
110933,
110948,
110952,
110960,
111355,
119552,
119638,
119648,
119670,
126980,
126980,
127183,
127183,
127374,
127374,
127377,
127386,
127406,
127406,
127488,
127490,
127504,
127547,
127552,
127560,
127568,
127569,
127584,
127589,
127744,
127776,
127789,
127797,
127799,
127868,
127870,
127891,
127904,
127946,
127951,
127955,
127968,
127984,
127988,
127988,
127992,
128062,
128064,
128064,
128066,
128252,
128255,
128317,
128331,
128334,
128336,
128359,
128378,
128378,
128405,
128406,
128420,
128420,
128507,
128591,
128640,
128709,
128716,
128716,
128720,
128722,
128725,
128729,
128732,
128735,
128747,
128748,
128756,
128764,
128986,
128986,
128992,
129003,
129008,
129008,
129292,
129338,
129340,
129349,
129351,
129535,
129648,
129660,
129664,
129734,
129736,
129736,
129740,
129757,
129759,
129771,
129775,
129786,
131072,
196605,
196608,
262141
], isInRange = (e, t) => {
let n = 0, r = Math.floor(e.length / 2) - 1;
for (; n <= r;) {
let i = Math.floor((n + r) / 2), a = i * 2;
if (t < e[a]) r = i - 1;
else if (t > e[a + 1]) n = i + 1;
else return !0;
}
return !1;
}, g = 19968, [_, v] = y(wideRanges);
function y(e) {
let t = e[0], n = e[1];
for (let r = 0; r < e.length; r += 2) {
let i = e[r], a = e[r + 1];
if (g >= i && g <= a) return [i, a];
a - i > n - t && (t = i, n = a);
}
return [t, n];
}
const isAmbiguous = (r) => r < 161 || r > 1114109 ? !1 : isInRange(ambiguousRanges, r), isFullwidth = (e) => e < 12288 || e > 65510 ? !1 : isInRange(fullwidthRanges, e), isWide = (e) => e >= _ && e <= v ? !0 : e < 4352 || e > 262141 ? !1 : isInRange(wideRanges, e);
// node_modules/get-east-asian-width/index.js
function i(e) {
if (!Number.isSafeInteger(e)) throw TypeError(`Expected a code point, got \`${typeof e}\`.`);
}
function eastAsianWidth(e, { ambiguousAsWide: a = !1 } = {}) {
return i(e), isFullwidth(e) || isWide(e) || a && isAmbiguous(e) ? 2 : 1;
}
// src/report/width.ts
let segmenter;
function graphemes(text) {
return isPlain(text) ? text.split("") : (segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" }), Array.from(segmenter.segment(text), ({ segment }) => segment));
}
function textWidth(text) {
return isPlain(text) ? text.length : graphemes(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0);
}
function graphemeWidth(grapheme) {
return isPlain(grapheme) ? 1 : /^\p{M}+$/u.test(grapheme) ? 0 : isEmoji(grapheme) ? 2 : eastAsianWidth(grapheme.codePointAt(0) ?? 0);
}
function isEmoji(grapheme) {
return /\p{Emoji_Presentation}|\ufe0f|\u200d\p{Extended_Pictographic}/u.test(grapheme);
}
const isPlain = (text) => /^[ -~]*$/.test(text);
// src/report/wrap.ts
function wrapPieces(pieces, { width, indent, hanging = indent }) {
let lines = [], line = " ".repeat(indent), column = indent, empty = !0;
for (let word of pieces.flatMap(wordsOf)) {
let gap = empty || word.joined ? 0 : 1;
!empty && column + gap + word.width > width ? (lines.push(line), line = " ".repeat(hanging) + word.shown, column = hanging + word.width) : (line += " ".repeat(gap) + word.shown, column += gap + word.width), empty = !1;
}
return empty || lines.push(line), lines;
}
function wrap(text, wrapping, paint) {
return wrapPieces([paint ? {
text,
paint
} : { text }], wrapping);
}
function wordsOf({ text, paint }) {
return text.split(/\s+/).filter((word) => word !== "").flatMap(breakable).map(({ text: word, joined }) => ({
shown: paint ? paint(word) : word,
width: textWidth(word),
joined
}));
}
function breakable(word) {
let parts = [], run = "";
for (let grapheme of graphemes(word)) graphemeWidth(grapheme) < 2 ? run += grapheme : (parts.push(run, grapheme), run = "");
return [...parts, run].filter((part) => part !== "").map((text, index) => ({
text,
joined: index > 0
}));
}
// src/settle/fix.ts
function safeEdits(findings) {
let taken = new Map();
for (let { fix, suppressed } of findings) if (suppressed === null && fix !== null && fix.safe && !fix.edits.some((edit) => (taken.get(edit.at.file) ?? []).some((other) => overlaps(edit, other)))) for (let edit of fix.edits) taken.set(edit.at.file, [...taken.get(edit.at.file) ?? [], edit]);
return taken;
}
function overlaps(a, b) {
return a.at.start <= b.at.end && b.at.start <= a.at.end;
}
function applyEdits(text, edits) {
return [...edits].sort((a, b) => b.at.start - a.at.start).reduce((rest, { at, text: replacement }) => rest.slice(0, at.start) + replacement + rest.slice(at.end), text);
}
// src/report/secrets.ts
const known = /\b(?:(?:hf|api_org)_[A-Za-z0-9]{30,}|sk-[\w-]{20,}|gh[opsur]_[A-Za-z0-9]{30,}|github_pat_\w{30,}|(?:AKIA|ASIA)[A-Z0-9]{16}|xox[abprs]-[\w-]{10,}|AIza[\w-]{35}|glpat-[\w-]{20,})/g, named = /((?:(?:hf|hub|hugging_?face|api|auth|access|bearer|wandb)[_-]?token|api[_-]?key|access[_-]?key(?:[_-]?id)?|secret(?:[_-]?key)?|passw(?:or)?d)["']?\s*[:=]\s*["']?)((?!\$|<|env[:.])[^\s"',#}]{8,})/gi;
function maskSecrets(text) {
return text.replace(named, (_, before, value) => before + masked(value)).replace(known, masked);
}
function masked(value) {
return value.slice(0, 4) + "*".repeat(Math.max(0, value.length - 4));
}
// src/settle/changed.ts
function markUnchanged(head, base, change) {
let known = base === null ? () => !0 : knownAt(base, head, change.renamed);
return head.map((finding) => finding.suppressed === null && known(finding) && !touches(finding, change) ? {
...finding,
suppressed: { kind: "unchanged" }
} : finding);
}
function touches(finding, change) {
return isAdded(finding.at, change) || finding.related.some((place) => isAdded(place.at, change));
}
function isAdded(span, change) {
let added = change.added.get(span.file);
if (added === void 0 || added === "all") return added === "all";
let lines = gitLines(change.text(span.file) ?? "", span);
for (let line = lines.first; line <= lines.last; line++) if (added.has(line)) return !0;
return !1;
}
function knownAt(base, head, renamed) {
let live = base.filter((finding) => finding.suppressed === null), fingerprints = new Set(live.map((finding) => finding.fingerprint));
if (renamed.size === 0) return (finding) => fingerprints.has(finding.fingerprint);
let liveOnes = new Set(live), keysAtBase = new Set([...identities(base, new Map())].filter(([finding]) => liveOnes.has(finding)).map(([, key]) => key)), keysAtHead = identities(head, renamed);
return (finding) => fingerprints.has(finding.fingerprint) || keysAtBase.has(keysAtHead.get(finding) ?? "");
}
function identities(findings, renamed) {
let seen = new Map(), keys = new Map();
for (let finding of findings) {
let key = JSON.stringify([
finding.rule,
renamed.get(finding.at.file) ?? finding.at.file,
planBefore(finding.plan, renamed),
finding.fact
]), occurrence = seen.get(key) ?? 0;
seen.set(key, occurrence + 1), keys.set(finding, `${key}${occurrence}`);
}
return keys;
}
function planBefore(plan, renamed) {
if (plan === null) return null;
let hash = plan.lastIndexOf("#"), before = renamed.get(plan.slice(0, hash));
return before === void 0 ? plan : before + plan.slice(hash);
}
// src/report/findings.ts
const isLive = (finding) => finding.suppressed === null;
function liveFindings(report) {
return report.findings.filter(isLive);
}
function worstFirst(findings) {
let rank = (severity) => severities.indexOf(severity);
return [...findings].sort((a, b) => rank(a.severity) - rank(b.severity));
}
function groupBy(findings, keyOf) {
let groups = new Map();
for (let finding of findings) {
let key = keyOf(finding), group = groups.get(key);
group ? group.push(finding) : groups.set(key, [finding]);
}
return groups;
}
function countsText(counts) {
return severities.filter((severity) => counts[severity] > 0).map((severity) => counted$5(counts[severity], severity, severity === "info" ? severity : `${severity}s`)).join(", ");
}
function closingLine(report) {
return `${`${counted$5(report.plans.length, "plan")} in ${counted$5(report.files.length, "file")}`}; ${counted$5(report.rulesHeld, "rule")} held, ${report.undecided.length} undecided`;
}
function suppressionText(suppression) {
switch (suppression.kind) {
case "comment": return `by a comment: ${suppression.reason}`;
case "waiver": return `by a waiver${suppression.owner === void 0 ? "" : ` of ${suppression.owner}`}${suppression.until === void 0 ? "" : ` until ${suppression.until}`}: ${suppression.reason}`;
case "baseline": return "by the baseline";
case "unchanged": return "not brought about by this change";
}
}
function frameLines(text, range, options) {
let lines = [], lineStart = range.start.offset - range.start.column + 1;
for (let number = range.start.line; number <= range.end.line && lines.length < 3 && !(lineStart < 0 || lineStart > text.length || range.end.offset > text.length); number++) {
let lineEnd = endOfLine(text, lineStart), from = Math.max(range.start.offset, lineStart), to = Math.min(range.end.offset, lineEnd);
(number === range.start.line || to > from) && lines.push(frameLine(number, cellsOf(text.slice(lineStart, lineEnd), from - lineStart, to - lineStart, options), options)), lineStart = text.startsWith("\r\n", lineEnd) ? lineEnd + 2 : lineEnd + 1;
}
return lines;
}
function endOfLine(text, from) {
let at = from;
for (; at < text.length && text[at] !== "\n" && text[at] !== "\r";) at++;
return at;
}
function cellsOf(line, from, to, { secret }) {
let first = Math.max(0, from - 400), last = Math.min(line.length, Math.max(from, Math.min(to, from + 400)) + 400), masking = Math.max(0, first - 400), starred = maskSecrets(line.slice(masking, last)).slice(first - masking), [before = "", meant = "", after = ""] = [
starred.slice(0, from - first),
starred.slice(from - first, to - first),
starred.slice(to - first)
], cells = [];
return first > 0 && cells.push({
shown: "\u2026",
width: 1,
meant: !1
}), addCells(cells, before, !1), addCells(cells, secret ? masked(meant) : meant, !0), addCells(cells, after.trimEnd(), !1), cells;
}
function addCells(cells, text, meant) {
for (let piece of text.split(/(\t)/)) if (piece === "	") {
let column = cells.reduce((sum, cell) => sum + cell.width, 0);
for (let left = 4 - column % 4; left > 0; left--) cells.push({
shown: " ",
width: 1,
meant
});
} else for (let shown of graphemes(visible(piece))) cells.push({
shown,
width: graphemeWidth(shown),
meant
});
}
function frameLine(number, cells, { width }) {
let shown = trimmed(cropped(cells, width)), first = shown.findIndex((cell) => cell.meant), last = shown.findLastIndex((cell) => cell.meant), before = first < 0 ? shown : shown.slice(0, first), meant = first < 0 ? [] : shown.slice(first, last + 1);
return {
number,
text: shown.map((cell) => cell.shown).join(""),
from: widthOf(before),
width: Math.max(1, widthOf(meant))
};
}
function trimmed(cells) {
let isSpace = (cell) => cell.shown.trim() === "", first = cells.findIndex((cell) => cell.meant && !isSpace(cell)), last = cells.findLastIndex((cell) => cell.meant && !isSpace(cell));
return first < 0 ? cells : cells.map((cell, index) => cell.meant && (index < first || index > last) ? {
...cell,
meant: !1
} : cell);
}
const widthOf = (cells) => cells.reduce((sum, cell) => sum + cell.width, 0);
function cropped(cells, width) {
if (widthOf(cells) <= width) return cells;
let ellipsis = {
shown: "\u2026",
width: 1,
meant: !1
}, meantFrom = cells.findIndex((cell) => cell.meant), start = meantFrom < 0 ? 0 : firstCell(cells, meantFrom, width), shown = start > 0 ? [ellipsis] : [], room = width - shown.length;
for (let [index, cell] of cells.entries()) {
if (index < start) continue;
let reserved = index === cells.length - 1 ? 0 : 1;
if (cell.width + reserved > room) return [...shown, ellipsis];
shown.push(cell), room -= cell.width;
}
return shown;
}
function firstCell(cells, meantFrom, width) {
let before = widthOf(cells.slice(0, meantFrom)), meant = widthOf(cells.filter((cell) => cell.meant));
if (before + Math.min(meant, width / 2) < width - 1) return 0;
let start = meantFrom;
for (let kept = 0; start > 0 && kept < Math.min(16, width / 4); start--) kept += cells[start - 1]?.width ?? 1;
return start;
}
function mostAwaited(undecided) {
let awaited = [], left = undecided;
for (; awaited.length < 2;) {
let [first] = byFact(left);
if (first === void 0 || first.rules < 3) break;
awaited.push(first), left = left.filter(({ needs }) => !needs.some((name) => declared(name) === first.fact));
}
return awaited;
}
function awaitedText(undecided, say = (key) => key) {
let [first, second] = mostAwaited(undecided);
if (first === void 0) return;
let more = second === void 0 ? "" : ` and ${second.rules} more for ${say(second.key)}`;
return `${counted$5(first.rules, "rule")} wait for ${say(first.key)}${more} in tuning-intent.yaml`;
}
function byFact(undecided) {
let waiting = new Map();
for (let { rule, needs } of undecided) for (let name of needs) {
let fact = declared(name);
fact !== void 0 && waiting.set(fact, (waiting.get(fact) ?? new Set()).add(rule));
}
return [...waiting].map(([fact, rules]) => ({
fact,
key: intentKeys[fact] ?? fact,
rules: rules.size
})).sort((a, b) => b.rules - a.rules || (a.fact < b.fact ? -1 : 1));
}
const declared = remembered((name) => {
let fact = genericName(name).replace(/\[\].*$/, "");
return Object.hasOwn(intentKeys, fact) ? fact : void 0;
});
// src/report/stylish.ts
var stylish_exports = __exportAll({ stylishReporter: () => stylishReporter });
const stylishReporter = {
id: "stylish",
describe: "for people, grouped by plan (default)",
render: (report, options) => {
let page = {
report,
options,
paint: paintFor(options),
width: Math.min(options.width, widest),
plans: new Map(report.plans.map((plan) => [plan.id, plan]))
};
return `${[
...groups(page),
...options.verbose ? [...suppressedBlock(page), ...undecidedBlock(page)] : [],
closing(page)
].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
}, widest = 80;
function groups(page) {
return [...groupBy(liveFindings(page.report), ({ plan, at }) => plan ?? `file ${at.file}`).values()].flatMap((findings) => [header(findings, page), ...findings.map((finding, index) => findingLines(finding, findings[index - 1], page))]);
}
function header(findings, { plans, paint, width }) {
let [first] = findings, plan = first?.plan ? plans.get(first.plan) : void 0, path = clean(plan?.path ?? first?.at.file ?? "");
return plan === void 0 ? [paint.bold(path)] : wrapPieces([{
text: clean(plan.label),
paint: paint.bold
}, {
text: `(${path})`,
paint: paint.dim
}], {
width,
indent: 0,
hanging: 2
});
}
function findingLines(finding, before, page) {
let isShown = before !== void 0 && samePlace(before.at, finding.at);
return [
...headline(finding, page),
...isShown ? [] : frame(finding, page),
...finding.advice ? wrap(clean(finding.advice), {
width: page.width,
indent: 4
}) : [],
...related(finding, page),
...docsLine(finding, page)
];
}
const samePlace = (a, b) => a.file === b.file && a.start === b.start && a.end === b.end;
function headline(finding, { report, paint, options, width }) {
let page = docsLink(finding.docs, options.homepage);
return wrapPieces([
{
text: placeText(report.sources, finding.at),
paint: paint.underline
},
{
text: finding.severity,
paint: paint.severity[finding.severity]
},
{ text: clean(finding.message) },
{
text: clean(finding.rule),
paint: (text) => paint.dim(page === void 0 ? text : paint.link(text, page))
}
], {
width,
indent: 2,
hanging: 4
});
}
function frame(finding, { report, paint, width }) {
let text = report.sources.text(finding.at.file);
if (text === void 0) return [];
let range = report.sources.range(finding.at), gutter = String(range.start.line + 2).length, secret = finding.fact.startsWith("secrets"), lines = frameLines(text, range, {
width: width - gutter - 7,
secret
}), blank = paint.dim(`    ${" ".repeat(gutter)} |`);
return lines.flatMap(({ number, text: shown, from, width: meant }) => [`${paint.dim(`    ${String(number).padStart(gutter)} |`)} ${shown}`.trimEnd(), `${blank} ${" ".repeat(from)}${paint.severity[finding.severity]("^".repeat(meant))}`]);
}
function related(finding, { report, paint, width, options }) {
let places = options.verbose ? finding.related : finding.related.filter(({ at }) => at.file !== finding.at.file), shown = options.verbose ? places : places.slice(0, 3), lines = shown.flatMap(({ at, message }) => wrapPieces([{
text: placeText(report.sources, at),
paint: paint.underline
}, { text: clean(message) }], {
width,
indent: 4,
hanging: 6
})), left = places.length - shown.length;
return left > 0 ? [...lines, `    and ${counted$5(left, "more place")}`] : lines;
}
function docsLine(finding, { paint, options }) {
let more = moreAbout(finding, options.homepage), isLinked = options.links && docsLink(finding.docs, options.homepage) !== void 0;
return more === void 0 || isLinked ? [] : [`    ${paint.dim(clean(more))}`];
}
function suppressedBlock({ report, paint, width }) {
let suppressed = report.findings.filter((finding) => finding.suppressed !== null);
if (suppressed.length === 0) return [];
let lines = suppressed.flatMap((finding) => wrapPieces([
{ text: placeText(report.sources, finding.at) },
{
text: clean(finding.rule),
paint: paint.dim
},
{ text: finding.suppressed ? clean(suppressionText(finding.suppressed)) : "" }
], {
width,
indent: 2,
hanging: 4
}));
return [[paint.bold("Suppressed"), ...lines]];
}
function undecidedBlock({ report, paint, width, plans }) {
if (report.undecided.length === 0) return [];
let lines = report.undecided.flatMap(({ rule, plan, needs }) => wrapPieces([
{ text: clean(rule) },
{
text: clean(plans.get(plan)?.path ?? plan),
paint: paint.dim
},
{ text: needs.length > 0 ? `would decide: ${clean(needs.join(", "))}` : "" }
], {
width,
indent: 2,
hanging: 4
}));
return [[paint.bold("Undecided"), ...lines]];
}
function closing(page) {
let { report, paint } = page, summary = summarise(report), fixable = liveFindings(report).filter((finding) => finding.fix?.safe).length, parts = [
countsText(summary),
fixable > 0 ? `${fixable} can be fixed with --fix` : "",
summary.suppressed > 0 ? `${summary.suppressed} suppressed` : ""
].filter((part) => part !== "");
return [
...parts.length > 0 ? [paint.bold(parts.join("; "))] : [],
...awaitedLines(page),
closingLine(report)
];
}
function awaitedLines({ report, width }) {
let text = liveFindings(report).length > 0 ? awaitedText(report.undecided) : void 0;
return text === void 0 ? [] : wrap(text, {
width,
indent: 0
});
}
exports.$ = houseRules, exports.$t = within$1, exports.A = ruleSettings, exports.An = methodName, exports.At = texts$1, exports.B = encodePath, exports.Bn = commandProperty, exports.Bt = isTemplate, exports.C = openProject, exports.Cn = factKind, exports.Ct = positive, exports.D = seenFrom, exports.Dn = summarise, exports.Dt = scopeOn, exports.E = pathSeenFrom, exports.En = sourcesOver, exports.Et = scalar, exports.F = allPolicies, exports.Fn = numberOf, exports.Ft = without, exports.G = choicesFor, exports.Gn = visible, exports.Gt = memberNamed, exports.H = moreAbout, exports.Hn = clean, exports.Ht = keySpanOf, exports.I = writeText, exports.In = textOf$1, exports.It = find, exports.J = readConfiguration, exports.Jt = nativeOf, exports.K = presetsOf, exports.Kt = membersAt, exports.L = jsonReporter, exports.Ln = "tunelint reviews tuning decisions before GPUs are rented.\n\nUsage\n  tunelint [paths...]           lint files and folders; without any, this folder\n  tunelint plan <paths...>      show what was understood, without opinions\n  tunelint explain [rule]       a rule's reason, sources, examples; or all rules\n  tunelint init                 draft tuning-intent.yaml and tunelint.yaml\n  tunelint test [policy...]     run the examples inside policies, ours and yours\n  tunelint new policy NAME      write a commented policy to start from\n  tunelint waivers              what is accepted: reason, owner, days left\n  tunelint config --print PATH  what holds for a file, and why\n  tunelint completion SHELL     completion for bash, zsh or fish\n\nExamples\n  tunelint                      everything below this folder\n  tunelint configs/train.yml    one file\n  tunelint --since origin/main  only what is new against a branch\n  tunelint --format sarif --output tunelint.sarif\n  tunelint explain full-finetune-many-tasks\n\nWhat to report\n  --since REV                   findings that are new since a revision\n  --staged                      lint the index: what is new in the next commit\n  --policy FILE                 also hold this policy; may be repeated\n  --config FILE                 configuration; default: tunelint.yaml\n  --baseline FILE               earlier JSON report whose findings are known\n  --update-baseline             drop entries from it that are gone\n  --grow-baseline               also take in what is found now\n  --fail-on LEVEL               error, warning, info or never; default: error\n  --max-warnings N              fail above this number of warnings\n  --quiet                       errors only\n  --no-ignore                   also read what .gitignore leaves out\n  --no-data                     do not look into local data files\n  --allow-empty                 finding no tuning file is no failure\n  --stdin                       read one file from standard input\n  --stdin-filename PATH         its name, for recognition and places\n  --today DAY                   judge expiry as of this day (YYYY-MM-DD)\n\nWhat to mend\n  --fix                         make the fixes that are certain\n  --fix-dry-run                 print them as a diff\n\nHow to report\n  --format NAME                 stylish, json, sarif, github, junit, gitlab,\n                                rdjson, markdown or html; default: stylish\n  --output FILE                 file for the format before it; both may repeat\n  --stats                       findings per rule and time per stage\n  --color, --no-color           default: colour on a terminal only\n  --verbose                     every fact in JSON, more detail elsewhere\n  --print PATH                  the file that config speaks about\n  --alternatives                plan: the same run tuned in the other usual ways\n  -y, --yes                     init: do not ask\n  -h, --help                    this text\n  -v, --version                 the version\n\nExit codes\n  0  nothing at or above the gate      2  the run could not be done as asked\n  1  findings at or above it           3  no tuning file was found\n", exports.Lt = findFirst, exports.M = callGit, exports.Mn = docsPath, exports.Mt = unresolved, exports.N = longestGit, exports.Nn = severities, exports.Nt = verbatim$1, exports.O = reportOptions, exports.On = gitLines, exports.Ot = stated, exports.P = withoutFilters, exports.Pn = knownValue, exports.Pt = when, exports.Q = readProject, exports.Qt = whole, exports.R = reportDocument, exports.Rn = harmless, exports.Rt = has, exports.S = rulesOf, exports.Sn = UserMistake, exports.St = number, exports.T = listedFrameworks, exports.Tn = goals, exports.Tt = recordsOf, exports.U = placeText, exports.Un = counted$5, exports.Ut = keysAt, exports.V = lineStartAt, exports.Vn = logLine, exports.Vt = itemsAt, exports.W = jsonText, exports.Wn = truncateAt, exports.Wt = mapAt, exports.X = presets, exports.Xt = textAt$1, exports.Y = versionOf, exports.Yt = spanOf, exports.Z = lint, exports.Zt = viewAt, exports._ = paintFor, exports._n = unreadLines, exports._t = integer, exports.a = liveFindings, exports.an = booleanFrom, exports.at = always, exports.b = lint_exports, exports.bn = known$3, exports.bt = noRecords, exports.c = markUnchanged, exports.cn = unguaranteed, exports.ct = choice, exports.d = safeEdits, exports.dn = compilePolicy, exports.dt = firstList, exports.en = labelOf, exports.et = readDirectives, exports.f = wrap, exports.fn = problemLine, exports.ft = firstOf, exports.g = textWidth, exports.gn = printable, exports.gt = inside$1, exports.h = graphemes, exports.hn = oneLine, exports.ht = flag, exports.i = groupBy, exports.in = loadPolicy, exports.it = allWhen, exports.j = isListedPath, exports.jn = sha256, exports.jt = unlessNull, exports.k = houseSeverity, exports.kn = closest, exports.kt = text$1, exports.l = maskSecrets, exports.ln = runExamples, exports.lt = each, exports.m = graphemeWidth, exports.mn = noteLines, exports.mt = firstSaid, exports.n = closingLine, exports.nn = loadsFeature, exports.nt = openNear, exports.o = suppressionText, exports.on = numberFrom, exports.ot = atTop, exports.p = wrapPieces, exports.pn = bundledParsers, exports.pt = firstOn, exports.q = privateDataOf, exports.qt = mostItems, exports.r = countsText, exports.rn = relativeTo, exports.rt = allInside, exports.s = worstFirst, exports.sn = conditionInWords, exports.st = byDefault, exports.t = frameLines, exports.tn = derive, exports.tt = ownComments, exports.u = applyEdits, exports.un = evaluate, exports.ut = external, exports.v = filesInMemory, exports.vn = progressLine, exports.vt = literal, exports.w = parse, exports.wn = genericName, exports.wt = readFields, exports.x = policyFiles, exports.xn = readArguments, exports.xt = notFlag, exports.y = lintPaths, exports.yn = commands, exports.yt = mapped, exports.z = docsLink, exports.zn = commandData, exports.zt = isEmpty$1;
