const require_core = require("./core.cjs");
// src/report/xml.ts
function xmlText(text) {
return text.split(/\r\n|\n|\r/).map((line) => line.split("	").map(require_core.Gn).join("	")).join("\n").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/^([^\S\n]*)::/gm, "$1&#58;:").replaceAll("##[", "##&#91;");
}
function xmlAttribute(text) {
return xmlText(text).replaceAll("\"", "&quot;").replaceAll("\n", "&#10;").replaceAll("	", "&#9;");
}
function xmlAttributes(values) {
return Object.entries(values).map(([name, value]) => ` ${name}="${xmlAttribute(String(value))}"`).join("");
}
// src/report/junit.ts
const junitReporter = {
id: "junit",
describe: "JUnit XML, for test reports of CI systems",
render: (report, options) => {
let suites = suitesOf(report);
return `${[
"<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
`<testsuites${xmlAttributes({
name: report.tool.name,
...totals(suites.flatMap(([, cases]) => cases))
})}>`,
...suites.flatMap(([path, findings]) => suite(path, findings, report, options)),
"</testsuites>"
].join("\n")}\n`;
}
};
function suitesOf(report) {
let found = require_core.i(report.findings, ({ at }) => at.file);
return [...new Set([...report.files.map(({ path }) => path), ...found.keys()])].map((path) => [path, found.get(path) ?? [null]]);
}
const fails = (one) => one !== null && one.suppressed === null && one.severity !== "info", isSkipped = (one) => one !== null && one.suppressed !== null;
function totals(cases) {
return {
tests: cases.length,
failures: cases.filter(fails).length,
errors: 0,
skipped: cases.filter(isSkipped).length,
time: 0
};
}
function suite(path, cases, report, options) {
return [
`  <testsuite${xmlAttributes({
name: path,
...totals(cases)
})}>`,
...cases.flatMap((one) => testcase(path, one, report, options)),
"  </testsuite>"
];
}
function testcase(path, one, report, options) {
let start = `    <testcase${xmlAttributes({
name: one?.rule ?? "no findings",
classname: path,
file: path,
time: 0
})}`;
return one === null ? [`${start}/>`] : [
`${start}>`,
`      ${outcome(one, report, options)}`,
"    </testcase>"
];
}
function outcome(finding, report, options) {
let body = xmlText(bodyOf(finding, report, options));
return finding.suppressed ? `<skipped${xmlAttributes({ message: skipReason(finding.suppressed) })}/>` : finding.severity === "info" ? `<system-out>${body}</system-out>` : `<failure${xmlAttributes({
message: finding.message,
type: finding.severity
})}>${body}</failure>`;
}
function bodyOf(finding, { sources }, { homepage }) {
let related = finding.related.map(({ at, message }) => `${require_core.U(sources, at)} ${message}`.trimEnd()), more = require_core.H(finding, homepage);
return [
`${require_core.U(sources, finding.at)} ${finding.message}`,
...finding.advice ? [finding.advice] : [],
...related,
...more === void 0 ? [] : [more]
].join("\n");
}
function skipReason(suppressed) {
return "reason" in suppressed ? `${suppressed.kind}: ${suppressed.reason}` : suppressed.kind;
}
exports.junitReporter = junitReporter;
