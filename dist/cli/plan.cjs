const require_core = require("./core.cjs"), require_fact_rows = require("./fact-rows.cjs");
// src/report/plan-sheet.ts
function renderPlanSheets(report, options) {
let sheet = {
report,
options,
paint: require_core._(options),
width: Math.min(options.width, widest)
}, plans = report.plans.map((plan) => planSheet(plan, sheet).join("\n")), read = `${require_core.Un(report.plans.length, "plan")} in ${require_core.Un(report.files.length, "file")}`;
return `${[...plans, read].join("\n\n")}\n`;
}
const widest = 80;
function planSheet(plan, sheet) {
let { paint, width } = sheet, sections = require_fact_rows.n(plan, sheet.report, sheet.options.verbose), columns = columnsFor(sections.flatMap(({ rows }) => rows));
return [
paint.bold(require_core.Hn(plan.label)),
...require_core.f(require_core.Hn(`${plan.path}, ${plan.framework}, ${plan.kind}`), {
width,
indent: 0
}, paint.dim),
...sections.flatMap(({ title, rows }) => [
"",
paint.bold(title),
...rows.flatMap((row) => rowLines(row, columns, sheet))
]),
...notUnderstood(plan, sheet)
];
}
function columnsFor(rows) {
let widestOf = (texts, limit) => texts.map(require_core.g).filter((width) => width <= limit).reduce((most, width) => Math.max(most, width), 8), value = 2 + widestOf(rows.map(({ name }) => name), 32) + 2;
return {
value,
known: value + widestOf(rows.map((one) => one.value), 28) + 2
};
}
function rowLines({ name, value, known }, columns, { paint, width }) {
let lead = `${" ".repeat(2)}${name}`, valueLines = require_core.f(value, {
width,
indent: columns.value
}), lines = require_core.g(lead) + 2 <= columns.value ? [lead + (valueLines[0] ?? "").slice(lead.length), ...valueLines.slice(1)] : [lead, ...valueLines], last = lines.at(-1) ?? "", column = knownColumn(require_core.g(last), require_core.g(known), columns.known, width);
return column === void 0 ? [...lines, ...require_core.f(known, {
width,
indent: columns.value
}, paint.dim)] : [...lines.slice(0, -1), `${last}${" ".repeat(column - require_core.g(last))}${paint.dim(known)}`];
}
function knownColumn(taken, needed, column, width) {
let free = taken + 2;
return free <= column && column + needed <= width ? column : free + needed <= width ? free : void 0;
}
function notUnderstood(plan, { paint, width }) {
let used = usedKeys(plan), unused = plan.native.filter((key) => key.shape === "scalar" && !key.overridden && !isUsed(key, used)).map(({ path }) => require_core.Hn(require_core.wn(path))), names = [...new Set(unused)];
if (names.length === 0) return [];
let pieces = names.map((name, index) => ({ text: index < names.length - 1 ? `${name},` : name }));
return [
"",
paint.bold("Keys that no fact came from"),
...require_core.p(pieces, {
width,
indent: 2
})
];
}
const placeKey = ({ file, start }) => `${start} ${file}`;
function usedKeys({ facts }) {
let named = [...facts].flatMap(([name, { nativeKey }]) => nativeKey === void 0 ? [] : [{
name,
nativeKey
}]), places = [...facts.values()].flatMap(({ at, keyAt, also }) => [
at,
keyAt,
...(also ?? []).map((one) => one.at)
]);
return {
exact: new Set(named.map(({ nativeKey }) => nativeKey)),
whole: new Set(named.filter(({ name }) => require_core.Cn(name)?.type !== "list").map(({ nativeKey }) => nativeKey)),
places: new Set(places.filter((at) => at !== void 0).map(placeKey))
};
}
function isUsed({ path, at, keyAt }, { exact, whole, places }) {
if (exact.has(path) || places.has(placeKey(at)) || places.has(placeKey(keyAt))) return !0;
for (let end = parentEnd(path, path.length); end > 0; end = parentEnd(path, end)) if (whole.has(path.slice(0, end))) return !0;
return !1;
}
function parentEnd(path, end) {
return Math.max(path.lastIndexOf(".", end - 1), path.lastIndexOf("[", end - 1));
}
// src/commands/plan.ts
function planCommand({ paths, options }, world) {
let project = require_core.C(paths, options, world), report = require_core.D(project.seenFrom, require_core.Q(project.input)), rendering = require_core.O(options, world), stdout = render(report, options.format ?? "stylish", rendering), nothing = report.files.length === 0;
return {
stdout,
stderr: require_core.mn(project.input.files) + require_core._n(report) + (nothing ? "No tuning file was found.\n" : ""),
exitCode: nothing && !options.allowEmpty ? 3 : 0
};
}
function render(report, format, options) {
if (format === "json") return require_core.L.render(report, {
...options,
verbose: !0
});
if (format === "stylish") return renderPlanSheets(report, options);
throw new require_core.Sn(`plan cannot be printed as "${format}"`, "it takes stylish or json");
}
exports.planCommand = planCommand;
