import { n as counted, r as truncateAt } from "./text.js";
import { t as frameLines } from "./code-frame.js";
import { n as summarise } from "./report.js";
import { i as liveFindings, n as countsText, o as worstFirst, r as groupBy, t as closingLine } from "./findings.js";
import { n as codeSpan, r as escapeMarkdown, t as codeBlock } from "./markdown-text.js";
import { n as docsLink, o as placeText } from "./place.js";

// src/report/markdown.ts
const markdownReporter = {
	id: "markdown",
	describe: "Markdown, for job summaries",
	render: (report, options) => {
		const live = liveFindings(report);
		const kept = fitting(live, report, options);
		const plans = new Map(report.plans.map((plan) => [plan.id, plan]));
		const groups = groupBy(live.filter((finding) => kept.has(finding)), ({ plan, at }) => plan ?? `file ${at.file}`);
		return `${[
			`# ${countsText(summarise(report)) || "No findings"}`,
			...[...groups.values()].flatMap((findings) => [heading(findings, plans), ...findings.map((finding) => kept.get(finding) ?? "")]),
			...leftOut(live.length - kept.size),
			...unreadBlock(report),
			`${closingLine(report)}.`
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
const prose = (text) => escapeMarkdown(truncateAt(text, longestText));
function fitting(findings, report, options) {
	const kept = /* @__PURE__ */ new Map();
	let length = 0;
	for (const finding of worstFirst(findings)) {
		const text = item(finding, report, options);
		length += text.length;
		if (length > longest) break;
		kept.set(finding, text);
	}
	return kept;
}
function heading([first], plans) {
	const plan = first?.plan ? plans.get(first.plan) : void 0;
	const path = codeSpan(plan?.path ?? first?.at.file ?? "");
	return plan === void 0 ? `## ${path}` : `## ${prose(plan.label)} (${path})`;
}
function item(finding, report, options) {
	return `- ${[
		`**${severityWords[finding.severity]}** ${codeSpan(placeText(report.sources, finding.at))} ${prose(finding.message)} (${ruleName(finding, options)})`,
		...frame(finding, report),
		...finding.advice ? [prose(finding.advice)] : [],
		...related(finding, report)
	].join("\n\n").replaceAll("\n", "\n  ").replaceAll(/^ +$/gm, "")}`;
}
function ruleName(finding, { homepage }) {
	const name = codeSpan(finding.rule);
	const page = docsLink(finding.docs, homepage);
	return page === void 0 ? name : `[${name}](${page})`;
}
function frame(finding, { sources }) {
	const text = sources.text(finding.at.file);
	if (text === void 0) return [];
	const secret = finding.fact.startsWith("secrets");
	const lines = frameLines(text, sources.range(finding.at), {
		width: frameWidth,
		secret
	});
	if (lines.length === 0) return [];
	return [codeBlock(lines.map((line) => line.text).join("\n"), language(finding.at.file))];
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
	const lines = places.slice(0, mostRelated).map(({ at, message }) => `- ${codeSpan(placeText(sources, at))} ${prose(message)}`.trimEnd());
	if (places.length > mostRelated) lines.push(`- and ${counted(places.length - mostRelated, "more place")}`);
	return lines.length === 0 ? [] : [lines.join("\n")];
}
function leftOut(count) {
	return count === 0 ? [] : [`${counted(count, "milder finding")} did not fit here.`];
}
function unreadBlock({ unread }) {
	if (unread.length === 0) return [];
	const lines = unread.slice(0, mostUnread).map(({ path, reason }) => `- ${codeSpan(path)} ${prose(reason)}`);
	if (unread.length > mostUnread) lines.push(`- and ${counted(unread.length - mostUnread, "more file")}`);
	return [`## Not read\n\n${lines.join("\n")}`];
}

export { markdownReporter };