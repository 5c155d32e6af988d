import { A as reportOptions, B as counted, C as unreadLines, D as openProject, N as jsonReporter, _ as textWidth, ft as UserMistake, m as wrapPieces, mt as genericName, p as wrap, pt as factKind, q as readProject, v as paintFor, z as clean } from "./core.js";
import { n as factSections } from "./fact-rows.js";

// src/report/plan-sheet.ts
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
function planSheet(plan, sheet) {
	const { paint, width } = sheet;
	const sections = factSections(plan, sheet.report, sheet.options.verbose);
	const columns = columnsFor(sections.flatMap(({ rows }) => rows));
	return [
		paint.bold(clean(plan.label)),
		...wrap(clean(`${plan.path}, ${plan.framework}, ${plan.kind}`), {
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
function knownColumn(taken, needed, column, width) {
	const free = taken + gap;
	if (free <= column && column + needed <= width) return column;
	return free + needed <= width ? free : void 0;
}
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
function isUsed({ path, at, keyAt }, { exact, whole, places }) {
	if (exact.has(path) || places.has(placeKey(at)) || places.has(placeKey(keyAt))) return true;
	for (let end = parentEnd(path, path.length); end > 0; end = parentEnd(path, end)) if (whole.has(path.slice(0, end))) return true;
	return false;
}
function parentEnd(path, end) {
	return Math.max(path.lastIndexOf(".", end - 1), path.lastIndexOf("[", end - 1));
}

// src/commands/plan.ts
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