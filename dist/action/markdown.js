const require_text = require("./text.js");
const require_code_frame = require("./code-frame.js");
const require_action = require("../action.js");

// src/report/markdown.ts
const markdownReporter = {
	id: "markdown",
	describe: "Markdown, for job summaries",
	render: (report, options) => {
		const live = require_action.liveFindings(report);
		const kept = fitting(live, report, options);
		const plans = new Map(report.plans.map((plan) => [plan.id, plan]));
		const groups = require_action.groupBy(live.filter((finding) => kept.has(finding)), ({ plan, at }) => plan ?? `file ${at.file}`);
		return `${[
			`# ${require_action.countsText(require_action.summarise(report)) || "No findings"}`,
			...[...groups.values()].flatMap((findings) => [heading(findings, plans), ...findings.map((finding) => kept.get(finding) ?? "")]),
			...leftOut(live.length - kept.size),
			...unreadBlock(report),
			`${require_action.closingLine(report)}.`
		].join("\n\n")}\n`;
	}
};
const longest = 3e5;
const longestText = 2e3;
const mostRelated = 10;
const frameWidth = 100;
const mostUnread = 20;
const severityWords = {
	error: "Error",
	warning: "Warning",
	info: "Note"
};
const prose = (text) => require_action.escapeMarkdown(require_text.truncateAt(text, longestText));
function fitting(findings, report, options) {
	const kept = /* @__PURE__ */ new Map();
	let length = 0;
	for (const finding of require_action.worstFirst(findings)) {
		const text = item(finding, report, options);
		length += text.length;
		if (length > longest) break;
		kept.set(finding, text);
	}
	return kept;
}
function heading([first], plans) {
	const plan = first?.plan ? plans.get(first.plan) : void 0;
	const path = require_action.codeSpan(plan?.path ?? first?.at.file ?? "");
	return plan === void 0 ? `## ${path}` : `## ${prose(plan.label)} (${path})`;
}
function item(finding, report, options) {
	return `- ${[
		`**${severityWords[finding.severity]}** ${require_action.codeSpan(require_action.placeText(report.sources, finding.at))} ${prose(finding.message)} (${ruleName(finding, options)})`,
		...frame(finding, report),
		...finding.advice ? [prose(finding.advice)] : [],
		...related(finding, report)
	].join("\n\n").replaceAll("\n", "\n  ").replaceAll(/^ +$/gm, "")}`;
}
function ruleName(finding, { homepage }) {
	const name = require_action.codeSpan(finding.rule);
	const page = require_action.docsLink(finding.docs, homepage);
	return page === void 0 ? name : `[${name}](${page})`;
}
function frame(finding, { sources }) {
	const text = sources.text(finding.at.file);
	if (text === void 0) return [];
	const secret = finding.fact.startsWith("secrets");
	const lines = require_code_frame.frameLines(text, sources.range(finding.at), {
		width: frameWidth,
		secret
	});
	if (lines.length === 0) return [];
	return [require_action.codeBlock(lines.map((line) => line.text).join("\n"), language(finding.at.file))];
}
const languages = /* @__PURE__ */ new Map([
	["yaml", "yaml"],
	["yml", "yaml"],
	["json", "json"],
	["toml", "toml"],
	["md", "markdown"],
	["sh", "shell"],
	["ipynb", "json"]
]);
function language(path) {
	return languages.get(path.slice(path.lastIndexOf(".") + 1).toLowerCase()) ?? "";
}
function related({ related: places }, { sources }) {
	const lines = places.slice(0, mostRelated).map(({ at, message }) => `- ${require_action.codeSpan(require_action.placeText(sources, at))} ${prose(message)}`.trimEnd());
	if (places.length > mostRelated) lines.push(`- and ${require_text.counted(places.length - mostRelated, "more place")}`);
	return lines.length === 0 ? [] : [lines.join("\n")];
}
function leftOut(count) {
	return count === 0 ? [] : [`${require_text.counted(count, "milder finding")} did not fit here.`];
}
function unreadBlock({ unread }) {
	if (unread.length === 0) return [];
	const lines = unread.slice(0, mostUnread).map(({ path, reason }) => `- ${require_action.codeSpan(path)} ${prose(reason)}`);
	if (unread.length > mostUnread) lines.push(`- and ${require_text.counted(unread.length - mostUnread, "more file")}`);
	return [`## Not read\n\n${lines.join("\n")}`];
}

exports.markdownReporter = markdownReporter;