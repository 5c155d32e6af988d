const require_core = require("./core.cjs"), githubReporter = {
id: "github",
describe: "annotations of a GitHub Actions job",
render: (report, options) => {
let live = require_core.a(report), shown = require_core.Nn.flatMap((severity) => live.filter((finding) => finding.severity === severity).slice(0, mostALevel));
return `${[
...shown.map((finding) => command(finding, report, options)),
...leftOutLines(live.length - shown.length),
require_core.Vn(require_core.n(report))
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
].map(([name = "", value = ""]) => `${name}=${require_core.Bn(value)}`);
return `::${commands[finding.severity]} ${properties.join(",")}::${require_core.zn(require_core.Wn(message, 4e3))}`;
}
function place({ at }, { sources }) {
let text = sources.text(at.file);
if (text === void 0) return [["line", "1"]];
let { first, last } = require_core.On(text, at), lines = [["line", String(first)], ["endLine", String(last)]], column = at.start - require_core.V(text, at.start) + 1;
return first === last ? [...lines, ["col", String(column)]] : lines;
}
function leftOutLines(count) {
return count === 0 ? [] : [`The runner shows 10 annotations of each level; ${require_core.Un(count, "more finding is", "more findings are")} not among them.`];
}
exports.githubReporter = githubReporter;
