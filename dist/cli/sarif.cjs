const require_core = require("./core.cjs"), require_markdown_text = require("./markdown-text.cjs"), levels = {
error: "error",
warning: "warning",
info: "note"
}, problemSeverity = {
error: "error",
warning: "warning",
info: "recommendation"
}, longestDescription = 1024;
function describeRules(findings, options) {
let known = options.rules ?? [], ids = new Set(known.map(({ id }) => id)), unknown = new Map(findings.filter(({ rule }) => !ids.has(rule)).map((finding) => [finding.rule, finding])), all = [...known, ...[...unknown.values()].map(helpFromFinding)], places = new Map(all.map(({ id }, index) => [id, index]));
return {
descriptors: all.map((rule) => descriptor(rule, options)),
indexOf: (rule) => places.get(rule) ?? -1
};
}
function helpFromFinding({ rule, severity, docs, guidance }) {
return {
id: rule,
title: rule,
severity,
because: "",
advice: "",
...docs === void 0 ? {} : { docs },
guidance,
evidence: []
};
}
function descriptor(rule, { homepage }) {
let address = require_core.z(rule.docs, homepage);
return {
id: rule.id,
shortDescription: { text: require_core.Wn(rule.title, longestDescription) },
fullDescription: { text: require_core.Wn(rule.because || rule.title, longestDescription) },
help: {
text: helpText(rule),
markdown: helpMarkdown(rule, address)
},
...address === void 0 ? {} : { helpUri: address },
defaultConfiguration: { level: levels[rule.severity] },
properties: {
tags: ["fine-tuning", policyOf(rule.id)],
precision: "high",
"problem.severity": problemSeverity[rule.severity]
}
};
}
const policyOf = (rule) => rule.split("/")[0] ?? rule;
function helpText(rule) {
return paragraphs(rule, (text) => text).join("\n\n");
}
function helpMarkdown(rule, address) {
let link = address === void 0 ? [] : [`[More about this rule](${address})`];
return [...paragraphs(rule, require_markdown_text.r), ...link].join("\n\n");
}
function paragraphs(rule, say) {
return [
say(rule.because || rule.title),
...rule.advice ? [say(rule.advice)] : [],
...sources("Guidance", rule.guidance, say),
...sources("Evidence", rule.evidence, say)
];
}
function sources(title, ids, say) {
return ids.length === 0 ? [] : [`${title}: ${say(ids.join(", "))}`];
}
// src/report/sarif.ts
const sarifReporter = {
id: "sarif",
describe: "SARIF 2.1.0, for code scanning",
explainsRules: !0,
render: (report, options) => require_core.W(log(report, options))
}, mostResults = 25e3;
function log(report, options) {
return {
$schema: "https://json.schemastore.org/sarif-2.1.0.json",
version: "2.1.0",
runs: [run(report, options)]
};
}
function run(report, options) {
let ranked = inOrder(report.findings), rules = describeRules(ranked, options);
return {
tool: { driver: {
name: report.tool.name,
semanticVersion: report.tool.version,
...options.homepage ? { informationUri: options.homepage } : {},
rules: rules.descriptors
} },
automationDetails: { id: "tunelint/" },
invocations: [invocation(report, ranked.length - mostResults)],
columnKind: "utf16CodeUnits",
newlineSequences: [
"\r\n",
"\n",
"\r"
],
results: ranked.slice(0, mostResults).map((finding) => result(finding, report, rules.indexOf(finding.rule))),
properties: { summary: require_core.Dn(report) }
};
}
function inOrder(findings) {
let live = findings.filter((finding) => finding.suppressed === null), suppressed = findings.filter((finding) => finding.suppressed !== null);
return [...require_core.s(live), ...require_core.s(suppressed)];
}
function invocation({ unread, sources }, leftOut) {
let notes = unread.map(({ path, reason, at }) => ({
level: "warning",
message: text(reason),
locations: [{ physicalLocation: physical(at ?? {
file: path,
start: 0,
end: 0
}, sources) }]
})), cut = {
level: "warning",
message: text(`${leftOut} results were left out; ${mostResults} fit.`)
};
return {
executionSuccessful: !0,
toolExecutionNotifications: leftOut > 0 ? [...notes, cut] : notes
};
}
function result(finding, { sources }, ruleIndex) {
let advice = finding.advice ? ` ${finding.advice}` : "";
return {
ruleId: finding.rule,
ruleIndex,
level: levels[finding.severity],
message: text(`${finding.message}${advice}`),
locations: [{ physicalLocation: physical(finding.at, sources) }],
relatedLocations: finding.related.slice(0, 100).map((place, id) => related(place, id, sources)),
partialFingerprints: { "tunelint/v1": finding.fingerprint },
suppressions: finding.suppressed ? [suppression(finding.suppressed)] : [],
...finding.fix?.safe ? { fixes: [fix(finding.fix, finding, sources)] } : {},
properties: {
confidence: finding.confidence,
plan: finding.plan,
guidance: finding.guidance
}
};
}
function text(message) {
return { text: require_core.Wn(message, 4e3).replaceAll("](", "] (") };
}
function physical(span, sources) {
return {
artifactLocation: { uri: require_core.B(span.file) },
region: region(span, sources)
};
}
function region(span, sources) {
if (sources.text(span.file) === void 0) return { startLine: 1 };
let { start, end } = sources.range(span);
return {
startLine: start.line,
startColumn: start.column,
endLine: end.line,
endColumn: end.column
};
}
function related({ at, message }, id, sources) {
return {
id,
message: text(message),
physicalLocation: physical(at, sources)
};
}
function suppression(suppressed) {
switch (suppressed.kind) {
case "comment": return {
kind: "inSource",
status: "accepted",
justification: suppressed.reason
};
case "waiver": return {
kind: "external",
status: "accepted",
justification: suppressed.reason
};
case "baseline": return {
kind: "external",
status: "accepted",
justification: "in the baseline"
};
case "unchanged": return {
kind: "external",
status: "accepted",
justification: "not brought about by this change"
};
}
}
function fix({ edits }, { advice, message }, sources) {
let files = [...new Set(edits.map((edit) => edit.at.file))];
return {
description: text(advice ?? message),
artifactChanges: files.map((file) => ({
artifactLocation: { uri: require_core.B(file) },
replacements: edits.filter((edit) => edit.at.file === file).map((edit) => ({
deletedRegion: region(edit.at, sources),
insertedContent: { text: edit.text }
}))
}))
};
}
exports.sarifReporter = sarifReporter;
