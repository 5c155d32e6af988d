import { R as placeText, V as truncateAt, pt as factKind, u as maskSecrets, z as clean } from "./core.js";

// src/report/fact-rows.ts
const sections = [
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
];
const inHead = /* @__PURE__ */ new Set([
	"plan.path",
	"plan.framework",
	"plan.kind"
]);
const longestText = 300;
function factSections(plan, report, verbose) {
	const rows = [...plan.facts].filter(([name, fact]) => !inHead.has(name) && isShown(fact, verbose)).map(([name, fact]) => factRow(name, fact, plan, report));
	const placed = sections.flatMap(([, words]) => words);
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
	const value = fact.value === null ? rawText(fact) : valueText(fact.value, factKind(name)?.unit);
	const unsure = fact.confidence === void 0 || fact.confidence >= 1 ? "" : `, ${percent(fact.confidence)} sure`;
	return {
		name,
		value: truncateAt(maskSecrets(clean(value)), longestText),
		known: clean(knownText(fact, plan, report)) + unsure,
		state: fact.state
	};
}
function rawText({ raw, state }) {
	return raw !== void 0 && state !== "unset" ? raw : "-";
}
const percent = (share) => `${Math.round(share * 100)} %`;
function valueText(value, unit) {
	if (Array.isArray(value)) return value.length === 0 ? "(none)" : value.map(String).join(", ");
	if (typeof value !== "number") return value === "" ? "(empty)" : String(value);
	return unit === void 0 ? numberText(value) : `${numberText(value)} ${unit}`;
}
function numberText(value) {
	if (Number.isInteger(value)) return Math.abs(value) < 1e4 ? String(value) : value.toLocaleString("en");
	const rounded = Number(value.toPrecision(4));
	return Math.abs(rounded) < .001 ? rounded.toExponential() : String(rounded);
}
function knownText(fact, plan, report) {
	const note = fact.note === void 0 ? "" : ` (${fact.note})`;
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
	const place = placeText(sources, at).replace(/:\d+$/, "");
	return at.file === plan.path ? place.slice(place.lastIndexOf("/") + 1) : place;
}

export { factSections as n, numberText as r, factRow as t };