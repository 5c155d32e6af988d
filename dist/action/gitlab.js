const require_text = require("./text.js");
const require_span = require("./span.js");
const require_action = require("../action.js");
const require_json_text = require("./json-text.js");

// src/report/gitlab.ts
const gitlabReporter = {
	id: "gitlab",
	describe: "GitLab code quality report",
	render: (report) => require_json_text.jsonText(require_action.liveFindings(report).map((finding) => issue(finding, report)))
};
const severityNames = {
	error: "critical",
	warning: "major",
	info: "info"
};
function issue(finding, { sources }) {
	const { first, last } = require_span.gitLines(sources.text(finding.at.file) ?? "", finding.at);
	const advice = finding.advice ? ` ${finding.advice}` : "";
	return {
		description: require_text.clean(`${finding.message}${advice}`),
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