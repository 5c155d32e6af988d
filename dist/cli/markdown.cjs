const require_core = require("./core.cjs"), require_markdown_text = require("./markdown-text.cjs"), markdownReporter = {
id: "markdown",
describe: "Markdown, for job summaries",
render: (report, options) => {
let live = require_core.a(report), kept = fitting(live, report, options), plans = new Map(report.plans.map((plan) => [plan.id, plan])), groups = require_core.i(live.filter((finding) => kept.has(finding)), ({ plan, at }) => plan ?? `file ${at.file}`);
return `${[
`# ${require_core.r(require_core.Dn(report)) || "No findings"}`,
...[...groups.values()].flatMap((findings) => [heading(findings, plans), ...findings.map((finding) => kept.get(finding) ?? "")]),
...leftOut(live.length - kept.size),
...unreadBlock(report),
`${require_core.n(report)}.`
].join("\n\n")}\n`;
}
}, severityWords = {
error: "Error",
warning: "Warning",
info: "Note"
}, prose = (text) => require_markdown_text.r(require_core.Wn(text, 2e3));
function fitting(findings, report, options) {
let kept = new Map(), length = 0;
for (let finding of require_core.s(findings)) {
let text = item(finding, report, options);
if (length += text.length, length > 3e5) break;
kept.set(finding, text);
}
return kept;
}
function heading([first], plans) {
let plan = first?.plan ? plans.get(first.plan) : void 0, path = require_markdown_text.n(plan?.path ?? first?.at.file ?? "");
return plan === void 0 ? `## ${path}` : `## ${prose(plan.label)} (${path})`;
}
function item(finding, report, options) {
return `- ${[
`**${severityWords[finding.severity]}** ${require_markdown_text.n(require_core.U(report.sources, finding.at))} ${prose(finding.message)} (${ruleName(finding, options)})`,
...frame(finding, report),
...finding.advice ? [prose(finding.advice)] : [],
...related(finding, report)
].join("\n\n").replaceAll("\n", "\n  ").replaceAll(/^ +$/gm, "")}`;
}
function ruleName(finding, { homepage }) {
let name = require_markdown_text.n(finding.rule), page = require_core.z(finding.docs, homepage);
return page === void 0 ? name : `[${name}](${page})`;
}
function frame(finding, { sources }) {
let text = sources.text(finding.at.file);
if (text === void 0) return [];
let secret = finding.fact.startsWith("secrets"), lines = require_core.t(text, sources.range(finding.at), {
width: 100,
secret
});
return lines.length === 0 ? [] : [require_markdown_text.t(lines.map((line) => line.text).join("\n"), language(finding.at.file))];
}
const languages = new Map([
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
let lines = places.slice(0, 10).map(({ at, message }) => `- ${require_markdown_text.n(require_core.U(sources, at))} ${prose(message)}`.trimEnd());
return places.length > 10 && lines.push(`- and ${require_core.Un(places.length - 10, "more place")}`), lines.length === 0 ? [] : [lines.join("\n")];
}
function leftOut(count) {
return count === 0 ? [] : [`${require_core.Un(count, "milder finding")} did not fit here.`];
}
function unreadBlock({ unread }) {
if (unread.length === 0) return [];
let lines = unread.slice(0, 20).map(({ path, reason }) => `- ${require_markdown_text.n(path)} ${prose(reason)}`);
return unread.length > 20 && lines.push(`- and ${require_core.Un(unread.length - 20, "more file")}`), [`## Not read\n\n${lines.join("\n")}`];
}
exports.markdownReporter = markdownReporter;
