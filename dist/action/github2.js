import { i as visible, n as counted, r as truncateAt } from "./text.js";
import { c as severities, i as liveFindings, t as closingLine } from "./findings.js";
import { t as gitLines } from "./span.js";
import { i as lineStartAt, n as docsLink } from "./place.js";

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
function withoutLegacyForm(text) {
	return text.replaceAll("##[", "## [");
}

// src/report/github.ts
const githubReporter = {
	id: "github",
	describe: "annotations of a GitHub Actions job",
	render: (report, options) => {
		const live = liveFindings(report);
		const shown = severities.flatMap((severity) => live.filter((finding) => finding.severity === severity).slice(0, mostALevel));
		return `${[
			...shown.map((finding) => command(finding, report, options)),
			...leftOutLines(live.length - shown.length),
			logLine(closingLine(report))
		].join("\n")}\n`;
	}
};
const mostALevel = 10;
const longestMessage = 4e3;
const commands = {
	error: "error",
	warning: "warning",
	info: "notice"
};
function command(finding, report, { homepage }) {
	const message = [
		finding.message,
		finding.advice ?? "",
		docsLink(finding.docs, homepage) ?? ""
	].filter((line) => line !== "").join("\n");
	const properties = [
		["file", finding.at.file],
		...place(finding, report),
		["title", finding.rule]
	].map(([name = "", value = ""]) => `${name}=${commandProperty(value)}`);
	return `::${commands[finding.severity]} ${properties.join(",")}::${commandData(truncateAt(message, longestMessage))}`;
}
function place({ at }, { sources }) {
	const text = sources.text(at.file);
	if (text === void 0) return [["line", "1"]];
	const { first, last } = gitLines(text, at);
	const lines = [["line", String(first)], ["endLine", String(last)]];
	const column = at.start - lineStartAt(text, at.start) + 1;
	return first === last ? [...lines, ["col", String(column)]] : lines;
}
function leftOutLines(count) {
	if (count === 0) return [];
	return [`${`The runner shows ${mostALevel} annotations of each level`}; ${counted(count, "more finding is", "more findings are")} not among them.`];
}

export { githubReporter };