const require_core = require("./core.cjs");
// src/report/workflow-command.ts
function commandData(text) {
	return withoutLegacyForm(text).split(/\r\n|\n|\r/).map(require_core.q).join("\n").replaceAll("%", "%25").replaceAll("\n", "%0A");
}
function commandProperty(text) {
	return commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function logLine(text) {
	return withoutLegacyForm(text).split(/\r\n|\n|\r/).map(require_core.q).join(" ").replace(/^\s*::/, ": :");
}
function withoutLegacyForm(text) {
	return text.replaceAll("##[", "## [");
}
// src/report/github.ts
const githubReporter = {
	id: "github",
	describe: "annotations of a GitHub Actions job",
	render: (report, options) => {
		let live = require_core.a(report), shown = require_core.Mn.flatMap((severity) => live.filter((finding) => finding.severity === severity).slice(0, mostALevel));
		return `${[
			...shown.map((finding) => command(finding, report, options)),
			...leftOutLines(live.length - shown.length),
			logLine(require_core.n(report))
		].join("\n")}\n`;
	}
}, mostALevel = 10, commands = {
	error: "error",
	warning: "warning",
	info: "notice"
};
function command(finding, report, { homepage }) {
	let message = [
		finding.message,
		finding.advice ?? "",
		require_core.z(finding.docs, homepage) ?? ""
	].filter((line) => line !== "").join("\n"), properties = [
		["file", finding.at.file],
		...place(finding, report),
		["title", finding.rule]
	].map(([name = "", value = ""]) => `${name}=${commandProperty(value)}`);
	return `::${commands[finding.severity]} ${properties.join(",")}::${commandData(require_core.K(message, 4e3))}`;
}
function place({ at }, { sources }) {
	let text = sources.text(at.file);
	if (text === void 0) return [["line", "1"]];
	let { first, last } = require_core.Dn(text, at), lines = [["line", String(first)], ["endLine", String(last)]], column = at.start - require_core.V(text, at.start) + 1;
	return first === last ? [...lines, ["col", String(column)]] : lines;
}
function leftOutLines(count) {
	return count === 0 ? [] : [`The runner shows 10 annotations of each level; ${require_core.G(count, "more finding is", "more findings are")} not among them.`];
}
exports.githubReporter = githubReporter;
