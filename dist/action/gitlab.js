import { t as clean } from "./text.js";
import { i as liveFindings } from "./findings.js";
import { t as gitLines } from "./span.js";

// src/report/gitlab.ts
const gitlabReporter = {
	id: "gitlab",
	describe: "GitLab code quality report",
	render: (report) => `${JSON.stringify(liveFindings(report).map((finding) => issue(finding, report)), null, 2)}\n`
};
const severityNames = {
	error: "critical",
	warning: "major",
	info: "info"
};
function issue(finding, { sources }) {
	const { first, last } = gitLines(sources.text(finding.at.file) ?? "", finding.at);
	const advice = finding.advice ? ` ${finding.advice}` : "";
	return {
		description: clean(`${finding.message}${advice}`),
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

export { gitlabReporter };