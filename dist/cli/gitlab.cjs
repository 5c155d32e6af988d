const require_core = require("./core.cjs"), gitlabReporter = {
id: "gitlab",
describe: "GitLab code quality report",
render: (report) => require_core.W(require_core.a(report).map((finding) => issue(finding, report)))
}, severityNames = {
error: "critical",
warning: "major",
info: "info"
};
function issue(finding, { sources }) {
let { first, last } = require_core.On(sources.text(finding.at.file) ?? "", finding.at), advice = finding.advice ? ` ${finding.advice}` : "";
return {
description: require_core.Hn(`${finding.message}${advice}`),
check_name: finding.rule,
fingerprint: finding.fingerprint,
severity: severityNames[finding.severity],
location: {
path: finding.at.file,
lines: {
begin: first,
end: last
}
}
};
}
exports.gitlabReporter = gitlabReporter;
