const require_text = require("./text.js");
const require_span = require("./span.js");
const require_action = require("../action.js");

// src/report/workflow-command.ts
function commandData(text) {
	return withoutLegacyForm(text).split(/\r\n|\n|\r/).map(require_text.visible).join("\n").replaceAll("%", "%25").replaceAll("\n", "%0A");
}
function commandProperty(text) {
	return commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function logLine(text) {
	return withoutLegacyForm(text).split(/\r\n|\n|\r/).map(require_text.visible).join(" ").replace(/^\s*::/, ": :");
}
function withoutLegacyForm(text) {
	return text.replaceAll("##[", "## [");
}

// src/report/github.ts
const githubReporter = {
	id: "github",
	describe: "annotations of a GitHub Actions job",
	render: (report, options) => {
		const live = require_action.liveFindings(report);
		const shown = require_action.severities.flatMap((severity) => live.filter((finding) => finding.severity === severity).slice(0, mostALevel));
		return `${[
			...shown.map((finding) => command(finding, report, options)),
			...leftOutLines(live.length - shown.length),
			logLine(require_action.closingLine(report))
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
		require_action.docsLink(finding.docs, homepage) ?? ""
	].filter((line) => line !== "").join("\n");
	const properties = [
		["file", finding.at.file],
		...place(finding, report),
		["title", finding.rule]
	].map(([name = "", value = ""]) => `${name}=${commandProperty(value)}`);
	return `::${commands[finding.severity]} ${properties.join(",")}::${commandData(require_text.truncateAt(message, longestMessage))}`;
}
function place({ at }, { sources }) {
	const text = sources.text(at.file);
	if (text === void 0) return [["line", "1"]];
	const { first, last } = require_span.gitLines(text, at);
	const lines = [["line", String(first)], ["endLine", String(last)]];
	const column = at.start - require_action.lineStartAt(text, at.start) + 1;
	return first === last ? [...lines, ["col", String(column)]] : lines;
}
function leftOutLines(count) {
	if (count === 0) return [];
	return [`${`The runner shows ${mostALevel} annotations of each level`}; ${require_text.counted(count, "more finding is", "more findings are")} not among them.`];
}

exports.githubReporter = githubReporter;