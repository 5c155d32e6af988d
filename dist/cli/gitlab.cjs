const require_core = require("./core.cjs"), gitlabReporter = {
	id: "gitlab",
	describe: "GitLab code quality report",
	render: (report) => `${JSON.stringify(require_core.a(report).map((finding) => issue(finding, report)), null, 2)}\n`
}, severityNames = {
	error: "critical",
	warning: "major",
	info: "info"
};
function issue(finding, { sources }) {
	let { first, last } = require_core.Dn(sources.text(finding.at.file) ?? "", finding.at), advice = finding.advice ? ` ${finding.advice}` : "";
	return {
		description: require_core.W(`${finding.message}${advice}`),
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
