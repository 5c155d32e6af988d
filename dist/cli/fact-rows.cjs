const require_core = require("./core.cjs"), sections = [
["Run", ["plan"]],
["Model", [
"model",
"tokens",
"security"
]],
["Method", [
"method",
"objective",
"quantization"
]],
["Adapter", ["adapter", "prompt"]],
["Data", ["data"]],
["Hyperparameters", ["hyper"]],
["Precision, memory and hardware", [
"precision",
"memory",
"hardware",
"distributed",
"cost"
]],
["Checkpoints and evaluation", ["checkpoint", "evaluation"]],
["Output", ["output", "logging"]],
["Serving", ["serving"]],
["Intent", ["intent"]],
["Project", ["project"]],
["Keys", ["keys", "secrets"]]
], inHead = new Set([
"plan.path",
"plan.framework",
"plan.kind"
]);
function factSections(plan, report, verbose) {
let rows = [...plan.facts].filter(([name, fact]) => !inHead.has(name) && isShown(fact, verbose)).map(([name, fact]) => factRow(name, fact, plan, report)), placed = sections.flatMap(([, words]) => words);
return [...sections.map(([title, words]) => ({
title,
rows: rows.filter(({ name }) => words.includes(firstWord(name)))
})), {
title: "Other",
rows: rows.filter(({ name }) => !placed.includes(firstWord(name)))
}].filter(({ rows: found }) => found.length > 0);
}
const firstWord = (name) => /^\w+/.exec(name)?.[0] ?? name;
function isShown({ state }, verbose) {
return verbose || state !== "unset" && state !== "not-expressible";
}
function factRow(name, fact, plan, report) {
let value = fact.value === null ? rawText(fact) : valueText(fact.value, require_core.Cn(name)?.unit), unsure = fact.confidence === void 0 || fact.confidence >= 1 ? "" : `, ${percent(fact.confidence)} sure`;
return {
name,
value: require_core.Wn(require_core.l(require_core.Hn(value)), 300),
known: require_core.Hn(knownText(fact, plan, report)) + unsure,
state: fact.state
};
}
function rawText({ raw, state }) {
return raw !== void 0 && state !== "unset" ? raw : "-";
}
const percent = (share) => `${Math.round(share * 100)} %`;
function valueText(value, unit) {
return Array.isArray(value) ? value.length === 0 ? "(none)" : value.map(String).join(", ") : typeof value == "number" ? unit === void 0 ? numberText(value) : `${numberText(value)} ${unit}` : value === "" ? "(empty)" : String(value);
}
function numberText(value) {
if (Number.isInteger(value)) return Math.abs(value) < 1e4 ? String(value) : value.toLocaleString("en");
let rounded = Number(value.toPrecision(4));
return Math.abs(rounded) < .001 ? rounded.toExponential() : String(rounded);
}
function knownText(fact, plan, report) {
let note = fact.note === void 0 ? "" : ` (${fact.note})`;
switch (fact.state) {
case "stated":
case "inherited": return `${fact.at ? shortPlace(fact.at, plan, report) : fact.state}${note}`;
case "default": return fact.note ?? `default of ${plan.framework}`;
case "derived": return `derived${fact.from?.length ? ` from ${fact.from.join(", ")}` : ""}${note}`;
case "external": return fact.note ?? "decided outside the files";
case "unresolved": return `${fact.at ? `${shortPlace(fact.at, plan, report)}, ` : ""}not readable${note}`;
case "unset": return `not set${note}`;
case "not-expressible": return `${plan.framework} has no way to say it`;
}
}
function shortPlace(at, plan, { sources }) {
let place = require_core.U(sources, at).replace(/:\d+$/, "");
return at.file === plan.path ? place.slice(place.lastIndexOf("/") + 1) : place;
}
exports.n = factSections, exports.r = numberText, exports.t = factRow;
