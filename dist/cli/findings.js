import { n as severities } from "./finding.js";
import "./model.js";
import { n as counted } from "./text.js";

// src/report/findings.ts
/** A finding that counts. */
const isLive = (finding) => finding.suppressed === null;
/** The findings that count, in their order. */
function liveFindings(report) {
	return report.findings.filter(isLive);
}
/** Worst first; findings of one severity keep their order. For formats that can only hold so many. */
function worstFirst(findings) {
	const rank = (severity) => severities.indexOf(severity);
	return [...findings].sort((a, b) => rank(a.severity) - rank(b.severity));
}
/** Findings by what they are about, groups and findings in order of appearance. */
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
/** `1 error, 2 warnings`, without those that there are none of; empty where there is nothing. */
function countsText(counts) {
	return severities.filter((severity) => counts[severity] > 0).map((severity) => counted(counts[severity], severity, severity === "info" ? severity : `${severity}s`)).join(", ");
}
/** What was read and held: the last line of every run that people see. */
function closingLine(report) {
	return `${`${counted(report.plans.length, "plan")} in ${counted(report.files.length, "file")}`}; ${counted(report.rulesHeld, "rule")} held, ${report.undecided.length} undecided`;
}

export { worstFirst as a, liveFindings as i, countsText as n, groupBy as r, closingLine as t };