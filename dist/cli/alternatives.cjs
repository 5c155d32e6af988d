const require_core = require("./core.cjs"), lora = {
"method.kind": "lora",
"adapter.rank": 16,
"adapter.alpha": 32,
"adapter.targetsMode": "all-linear"
}, ways = [
{
name: "full tuning",
facts: {
"method.kind": "full",
"quantization.bits": 16
}
},
{
name: "LoRA, rank 16",
facts: {
...lora,
"quantization.bits": 16
}
},
{
name: "QLoRA, rank 16",
facts: {
...lora,
"quantization.bits": 4
}
},
{
name: "prompt tuning, 20 tokens",
facts: {
"method.kind": "prompt-tuning",
"prompt.virtualTokens": 20,
"quantization.bits": 16
}
}
], ofMethod = /^(method|adapter|quantization|prompt|cost)\.|^tokens\.rowsTrained$|^output\.mergeAdapter$|^hyper\.(learningRate|loraPlusRatio)$/;
function alternativesOf(plan) {
let own = ways.find((way) => isChosen(plan.facts, way)), tuned = ways.filter((way) => way !== own && (way.facts["method.kind"] !== "prompt-tuning" || loadsSoftPrompts(plan.facts))).map((way) => ({
name: way.name,
plan: changed(plan, way),
current: !1
}));
return [
{
name: "as written",
plan,
current: !0
},
...tuned,
{
name: "retrieval",
plan: null,
current: !1
}
];
}
function isChosen(facts, way) {
let kind = require_core.In(facts, "method.kind");
return kind === way.facts["method.kind"] ? kind !== "lora" || Number(require_core.Pn(facts, "quantization.bits") ?? 16) <= 4 == (way.facts["quantization.bits"] === 4) : !1;
}
function loadsSoftPrompts(facts) {
let engine = require_core.In(facts, "serving.engine");
return engine === void 0 || require_core.nn(engine, "soft-prompt", require_core.In(facts, "serving.version")) !== !1;
}
function changed(plan, way) {
let facts = new Map([...plan.facts].filter(([name]) => !ofMethod.test(name)));
for (let [name, value] of Object.entries(way.facts)) facts.set(name, {
value,
state: "derived",
from: []
});
return require_core.tn(facts, plan.path, plan.native), {
...plan,
facts,
label: require_core.en(facts)
};
}
// src/commands/alternatives.ts
function alternativesCommand({ paths, options }, world) {
if (paths.length === 0) throw new require_core.Sn("--alternatives needs a file", "tunelint plan --alternatives FILE");
let project = require_core.C(paths, options, world), { input, configuration } = project, report = require_core.D(project.seenFrom, require_core.Q(input)), { all } = require_core.S(project, options, world), held = all().filter((rule) => rule.frameworks === null), settings = require_core.A(configuration, () => held, input), rulesOn = (plan) => rulesIn(require_core.un(held, [plan], settings).findings), runs = report.plans.filter((plan) => plan.kind === "train").map((plan) => ({
plan,
ways: compare(plan, rulesOn)
})), { width, ...rendering } = require_core.O(options, world), stdout = options.format === "json" ? require_core.W(runs.map(({ plan, ways }) => ({
plan: plan.id,
label: plan.label,
ways
}))) : runs.map(({ plan, ways }) => sheet(plan, ways, width, require_core._(rendering))).join("\n"), nothing = runs.length === 0;
return {
stdout,
stderr: require_core._n(report) + (nothing ? "No training run was found.\n" : ""),
exitCode: nothing && !options.allowEmpty ? 3 : 0
};
}
const rulesIn = (findings) => new Set(findings.map(({ rule }) => rule));
function compare(plan, rulesOn) {
let now = rulesOn(plan);
return alternativesOf(plan).map((alternative) => {
let then = alternative.plan === null ? new Set() : rulesOn(alternative.plan);
return {
way: alternative.name,
current: alternative.current,
...figuresOf(alternative),
gone: [...now].filter((rule) => !then.has(rule)).sort(),
come: [...then].filter((rule) => !now.has(rule)).sort()
};
});
}
function figuresOf({ plan }) {
if (plan === null) return {
stateMemory: 0,
trainable: 0,
artefact: 0
};
let figure = (name) => require_core.Fn(plan.facts, name) ?? null, weights = figure("cost.weightsSize"), adapter = figure("cost.adapterSize"), full = plan.facts.get("method.kind")?.value === "full";
return {
stateMemory: figure("cost.stateMemory"),
trainable: figure("cost.trainable"),
artefact: full ? weights && weights * 1e3 : adapter
};
}
function sheet(plan, ways, width, paint) {
let head = `${paint.bold(require_core.gn(plan.label))} (${require_core.gn(plan.path)})\n\n`, columns = `  ${"way".padEnd(26)}${"states".padStart(10)}${"trained".padStart(12)}${"artefact".padStart(12)}\n`, rows = ways.map((way) => row(way) + changes(way, width)).join("");
return `${head}${paint.dim(columns)}${rows}`;
}
function row({ way, current, stateMemory, trainable, artefact }) {
return `${`${current ? "> " : "  "}${way}`.padEnd(28)}${gigabytes(stateMemory).padStart(10)}${weights(trainable).padStart(12)}${megabytes(artefact).padStart(12)}\n`;
}
function changes({ current, gone, come }, width) {
return current ? "" : [...gone.length > 0 ? require_core.f(`no longer: ${gone.map(shortName).join(", ")}`, {
width,
indent: 6,
hanging: 8
}) : [], ...come.length > 0 ? require_core.f(`new: ${come.map(shortName).join(", ")}`, {
width,
indent: 6,
hanging: 8
}) : []].map((line) => `${line}\n`).join("");
}
const shortName = (rule) => rule.slice(rule.indexOf("/") + 1), gigabytes = (value) => value === null ? "?" : value === 0 ? "none" : `${value.toFixed(+(value < 10))} GB`;
function weights(value) {
return value === null ? "?" : value === 0 ? "none" : value >= 1e9 ? `${(value / 1e9).toFixed(1)} B` : value >= 1e6 ? `${(value / 1e6).toFixed(1)} M` : `${(value / 1e3).toFixed(0)} k`;
}
function megabytes(value) {
return value === null ? "?" : value === 0 ? "none" : value >= 1e3 ? `${(value / 1e3).toFixed(1)} GB` : `${value < 1 ? value.toFixed(2) : value.toFixed(0)} MB`;
}
exports.alternativesCommand = alternativesCommand;
