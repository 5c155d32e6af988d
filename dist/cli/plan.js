import { n as readProject } from "./lint.js";
import { t as jsonReporter } from "./json2.js";
import { n as genericName, t as factKind } from "./model.js";
import { n as wrapPieces, r as paintFor, t as wrap } from "./wrap.js";
import { i as placeText } from "./place.js";
import { t as maskSecrets } from "./secrets.js";
import { n as counted, r as truncateAt, t as clean } from "./text.js";
import { r as textWidth } from "./width.js";
import { t as openProject } from "./project.js";
import { t as reportOptions } from "./rendering.js";
import { n as unreadLines } from "./unread.js";
import { t as UserMistake } from "./user-mistake.js";

// src/report/plan-sheet.ts
/** What was understood of every plan, fact by fact, with how each is known. No opinions. */
function renderPlanSheets(report, options) {
	const sheet = {
		report,
		options,
		paint: paintFor(options),
		width: Math.min(options.width, widest)
	};
	const plans = report.plans.map((plan) => planSheet(plan, sheet).join("\n"));
	const read = `${counted(report.plans.length, "plan")} in ${counted(report.files.length, "file")}`;
	return `${[...plans, read].join("\n\n")}\n`;
}
const widest = 80;
const longestName = 32;
const longestValue = 28;
/** Values are shown so far; the file holds the rest. */
const longestText = 300;
/** Sections in the order in which a person asks, with the first words of the facts that belong to each. */
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
/** Said in the head of the sheet. */
const inHead = /* @__PURE__ */ new Set([
	"plan.path",
	"plan.framework",
	"plan.kind"
]);
function planSheet(plan, sheet) {
	const { paint, width } = sheet;
	const rows = [...plan.facts].filter(([name, fact]) => !inHead.has(name) && isShown(fact, sheet.options)).map(([name, fact]) => row(name, fact, plan, sheet));
	const columns = columnsFor(rows);
	return [
		paint.bold(clean(plan.label)),
		...wrap(clean(`${plan.path}, ${plan.framework}, ${plan.kind}`), {
			width,
			indent: 0
		}, paint.dim),
		...sections.flatMap(([title, prefixes]) => section(title, rowsOf(rows, prefixes), columns, sheet)),
		...section("Other", othersOf(rows), columns, sheet),
		...notUnderstood(plan, sheet)
	];
}
/** What nobody wrote and no default decides is only said when asked for. */
function isShown({ state }, { verbose }) {
	return verbose || state !== "unset" && state !== "not-expressible";
}
function row(name, fact, plan, { report }) {
	const value = fact.value === null ? rawText(fact) : valueText(fact.value, factKind(name)?.unit);
	const unsure = fact.confidence === void 0 || fact.confidence >= 1 ? "" : `, ${percent(fact.confidence)} sure`;
	return {
		name,
		value: truncateAt(maskSecrets(clean(value)), longestText),
		known: clean(knownText(fact, plan, report)) + unsure
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
/** Large counts in groups of three digits, fractions to four digits, small ones as people write rates: `2e-5`. */
function numberText(value) {
	if (Number.isInteger(value)) return Math.abs(value) < 1e4 ? String(value) : value.toLocaleString("en");
	const rounded = Number(value.toPrecision(4));
	return Math.abs(rounded) < .001 ? rounded.toExponential() : String(rounded);
}
/** How a fact is known, for people. */
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
/** `file:line`, without the folders where they are those of the plan itself. */
function shortPlace(at, plan, { sources }) {
	const place = placeText(sources, at).replace(/:\d+$/, "");
	return at.file === plan.path ? place.slice(place.lastIndexOf("/") + 1) : place;
}
const indent = 2;
const gap = 2;
function columnsFor(rows) {
	const widestOf = (texts, limit) => texts.map(textWidth).filter((width) => width <= limit).reduce((most, width) => Math.max(most, width), 8);
	const value = indent + widestOf(rows.map(({ name }) => name), longestName) + gap;
	return {
		value,
		known: value + widestOf(rows.map((one) => one.value), longestValue) + gap
	};
}
const firstWord = (name) => /^\w+/.exec(name)?.[0] ?? name;
function rowsOf(rows, prefixes) {
	return rows.filter(({ name }) => prefixes.includes(firstWord(name)));
}
function othersOf(rows) {
	const placed = sections.flatMap(([, prefixes]) => prefixes);
	return rows.filter(({ name }) => !placed.includes(firstWord(name)));
}
function section(title, rows, columns, sheet) {
	if (rows.length === 0) return [];
	return [
		"",
		sheet.paint.bold(title),
		...rows.flatMap((one) => rowLines(one, columns, sheet))
	];
}
/** Name, value and how it is known on one line where they fit; what does not fit goes below. */
function rowLines({ name, value, known }, columns, { paint, width }) {
	const lead = `${" ".repeat(indent)}${name}`;
	const valueLines = wrap(value, {
		width,
		indent: columns.value
	});
	const lines = textWidth(lead) + gap <= columns.value ? [lead + (valueLines[0] ?? "").slice(lead.length), ...valueLines.slice(1)] : [lead, ...valueLines];
	const last = lines.at(-1) ?? "";
	const column = knownColumn(textWidth(last), textWidth(known), columns.known, width);
	if (column === void 0) return [...lines, ...wrap(known, {
		width,
		indent: columns.value
	}, paint.dim)];
	return [...lines.slice(0, -1), `${last}${" ".repeat(column - textWidth(last))}${paint.dim(known)}`];
}
/** In its column if it fits there, else right behind the value, else nowhere on this line. */
function knownColumn(taken, needed, column, width) {
	const free = taken + gap;
	if (free <= column && column + needed <= width) return column;
	return free + needed <= width ? free : void 0;
}
/** Keys of the file that no fact came from, without their indexes and once each. */
function notUnderstood(plan, { paint, width }) {
	const used = usedKeys(plan);
	const unused = plan.native.filter((key) => key.shape === "scalar" && !key.overridden && !isUsed(key, used)).map(({ path }) => clean(genericName(path)));
	const names = [...new Set(unused)];
	if (names.length === 0) return [];
	const pieces = names.map((name, index) => ({ text: index < names.length - 1 ? `${name},` : name }));
	return [
		"",
		paint.bold("Keys that no fact came from"),
		...wrapPieces(pieces, {
			width,
			indent
		})
	];
}
const placeKey = ({ file, start }) => `${start} ${file}`;
function usedKeys({ facts }) {
	const named = [...facts].flatMap(([name, { nativeKey }]) => nativeKey === void 0 ? [] : [{
		name,
		nativeKey
	}]);
	const places = [...facts.values()].flatMap(({ at, keyAt, also }) => [
		at,
		keyAt,
		...(also ?? []).map((one) => one.at)
	]);
	return {
		exact: new Set(named.map(({ nativeKey }) => nativeKey)),
		whole: new Set(named.filter(({ name }) => factKind(name)?.type !== "list").map(({ nativeKey }) => nativeKey)),
		places: new Set(places.filter((at) => at !== void 0).map(placeKey))
	};
}
/** A key is used when a fact names it or stands at its place, or when a fact took all of a map or list around it. */
function isUsed({ path, at, keyAt }, { exact, whole, places }) {
	if (exact.has(path) || places.has(placeKey(at)) || places.has(placeKey(keyAt))) return true;
	for (let end = parentEnd(path, path.length); end > 0; end = parentEnd(path, end)) if (whole.has(path.slice(0, end))) return true;
	return false;
}
function parentEnd(path, end) {
	return Math.max(path.lastIndexOf(".", end - 1), path.lastIndexOf("[", end - 1));
}

// src/commands/plan.ts
/** `tunelint plan`: what was understood, without opinions. */
function planCommand({ paths, options }, world) {
	const report = readProject(openProject(paths, options, world).input);
	const rendering = reportOptions(options, world);
	const stdout = render(report, options.format ?? "stylish", rendering);
	const nothing = report.files.length === 0;
	return {
		stdout,
		stderr: unreadLines(report) + (nothing ? "No tuning file was found.\n" : ""),
		exitCode: nothing && !options.allowEmpty ? 3 : 0
	};
}
function render(report, format, options) {
	if (format === "json") return jsonReporter.render(report, {
		...options,
		verbose: true
	});
	if (format === "stylish") return renderPlanSheets(report, options);
	throw new UserMistake(`plan cannot be printed as "${format}"`, "it takes stylish or json");
}

export { planCommand };