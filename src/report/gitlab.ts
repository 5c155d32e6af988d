import { type Finding, gitLines, type Report, type Severity } from '../model/index.ts';
import { liveFindings } from './findings.ts';
import { jsonText } from './json-text.ts';
import type { Reporter } from './reporter.ts';
import { clean } from './text.ts';

/** A GitLab code quality report. */
export const gitlabReporter: Reporter = {
  id: 'gitlab',
  describe: 'GitLab code quality report',
  render: (report) => jsonText(liveFindings(report).map((finding) => issue(finding, report))),
};

/** GitLab knows info, minor, major, critical and blocker. Nothing a linter finds in a file stops a deployment. */
const severityNames: Readonly<Record<Severity, string>> = {
  error: 'critical',
  warning: 'major',
  info: 'info',
};

function issue(finding: Finding, { sources }: Report): object {
  const { first, last } = gitLines(sources.text(finding.at.file) ?? '', finding.at);
  const advice = finding.advice ? ` ${finding.advice}` : '';
  return {
    description: clean(`${finding.message}${advice}`),
    check_name: finding.rule,
    fingerprint: finding.fingerprint,
    severity: severityNames[finding.severity],
    location: { path: finding.at.file, lines: { begin: first, end: last } },
  };
}
