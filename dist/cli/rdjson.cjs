const require_core = require("./core.cjs"), rdjsonReporter = {
id: "rdjson",
describe: "Reviewdog Diagnostic Format",
render: (report, options) => {
let diagnostics = require_core.a(report).map((finding) => diagnostic(finding, report, options)), url = options.homepage ? { url: options.homepage } : {};
return require_core.W({
source: {
name: report.tool.name,
...url
},
diagnostics
});
}
}, severityNames = {
error: "ERROR",
warning: "WARNING",
info: "INFO"
};
function diagnostic(finding, report, { homepage }) {
let page = require_core.z(finding.docs, homepage), url = page === void 0 ? {} : { url: page };
return {
message: message(finding, report),
location: {
path: finding.at.file,
range: range(finding.at, report)
},
severity: severityNames[finding.severity],
code: {
value: finding.rule,
...url
},
...suggestions(finding, report)
};
}
function message({ message: text, advice, related }, { sources }) {
let places = related.map((place) => `${require_core.U(sources, place.at)} ${place.message}`.trimEnd());
return [
text,
...advice ? [advice] : [],
...places
].join("\n");
}
function suggestions({ fix, at }, report) {
return !fix?.safe || fix.edits.some((edit) => edit.at.file !== at.file) ? {} : { suggestions: fix.edits.map((edit) => ({
range: range(edit.at, report),
text: edit.text
})) };
}
function range(span, { sources }) {
let text = sources.text(span.file);
return text === void 0 ? {
start: {
line: 1,
column: 1
},
end: {
line: 1,
column: 1
}
} : {
start: place(text, span.start, span),
end: place(text, span.end, span)
};
}
function place(text, offset, { file }) {
let lineStart = require_core.V(text, offset), { first } = require_core.On(text, {
file,
start: offset,
end: offset
});
return {
line: first,
column: new TextEncoder().encode(text.slice(lineStart, offset)).length + 1
};
}
exports.rdjsonReporter = rdjsonReporter;
