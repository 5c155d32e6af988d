import { i as rangeOf, n as lineStarts } from "./span.js";

// src/model/report.ts
function sourcesOver(read) {
	const tables = /* @__PURE__ */ new Map();
	const table = (path) => {
		let starts = tables.get(path);
		if (starts === void 0) {
			starts = lineStarts(read(path) ?? "");
			tables.set(path, starts);
		}
		return starts;
	};
	return {
		text: read,
		range: (span) => rangeOf(table(span.file), span)
	};
}
function summarise(report) {
	const live = report.findings.filter((f) => f.suppressed === null);
	const count = (severity) => live.filter((f) => f.severity === severity).length;
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

export { summarise as n, sourcesOver as t };