import { n as counted } from "./text.js";

// src/model/finding.ts
const severities = [
	"error",
	"warning",
	"info"
];
function docsPath(rule) {
	return `docs/rules/${rule.slice(rule.indexOf("/") + 1)}.md`;
}

// src/report/findings.ts
const isLive = (finding) => finding.suppressed === null;
function liveFindings(report) {
	return report.findings.filter(isLive);
}
function worstFirst(findings) {
	const rank = (severity) => severities.indexOf(severity);
	return [...findings].sort((a, b) => rank(a.severity) - rank(b.severity));
}
function groupBy(findings, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const key = keyOf(finding);
		const group = groups.get(key);
		if (group) group.push(finding);
		else groups.set(key, [finding]);
	}
	return groups;
}
function countsText(counts) {
	return severities.filter((severity) => counts[severity] > 0).map((severity) => counted(counts[severity], severity, severity === "info" ? severity : `${severity}s`)).join(", ");
}
function closingLine(report) {
	return `${`${counted(report.plans.length, "plan")} in ${counted(report.files.length, "file")}`}; ${counted(report.rulesHeld, "rule")} held, ${report.undecided.length} undecided`;
}
function suppressionText(suppression) {
	switch (suppression.kind) {
		case "comment": return `by a comment: ${suppression.reason}`;
		case "waiver": return `by a waiver${suppression.owner === void 0 ? "" : ` of ${suppression.owner}`}${suppression.until === void 0 ? "" : ` until ${suppression.until}`}: ${suppression.reason}`;
		case "baseline": return "by the baseline";
		case "unchanged": return "not brought about by this change";
	}
}

export { suppressionText as a, severities as c, liveFindings as i, countsText as n, worstFirst as o, groupBy as r, docsPath as s, closingLine as t };