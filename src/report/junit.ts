import type { Finding, Report, Suppression } from '../model/index.ts';
import { groupBy } from './findings.ts';
import { moreAbout, placeText } from './place.ts';
import type { Reporter, ReportOptions } from './reporter.ts';
import { xmlAttributes, xmlText } from './xml.ts';

/**
 * JUnit XML: a suite for each file, a case for each finding. Errors and warnings fail, suppressed findings are skipped,
 * notes pass with their text as output. A file without findings is one case that passes.
 */
export const junitReporter: Reporter = {
  id: 'junit',
  describe: 'JUnit XML, for test reports of CI systems',
  render: (report, options) => {
    const suites = suitesOf(report);
    const lines = [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites${xmlAttributes({ name: report.tool.name, ...totals(suites.flatMap(([, cases]) => cases)) })}>`,
      ...suites.flatMap(([path, findings]) => suite(path, findings, report, options)),
      '</testsuites>',
    ];
    return `${lines.join('\n')}\n`;
  },
};

type Case = Finding | null;

/** Every file that was read or that a finding is about, with its findings; one empty case where there are none. */
function suitesOf(report: Report): readonly (readonly [string, readonly Case[]])[] {
  const found = groupBy(report.findings, ({ at }) => at.file);
  const paths = new Set([...report.files.map(({ path }) => path), ...found.keys()]);
  return [...paths].map((path) => [path, found.get(path) ?? [null]]);
}

const fails = (one: Case): boolean => one !== null && one.suppressed === null && one.severity !== 'info';
const isSkipped = (one: Case): boolean => one !== null && one.suppressed !== null;

/** No time is given: the same input must give the same output. */
function totals(cases: readonly Case[]): Readonly<Record<string, number>> {
  return {
    tests: cases.length,
    failures: cases.filter(fails).length,
    errors: 0,
    skipped: cases.filter(isSkipped).length,
    time: 0,
  };
}

function suite(path: string, cases: readonly Case[], report: Report, options: ReportOptions): string[] {
  return [
    `  <testsuite${xmlAttributes({ name: path, ...totals(cases) })}>`,
    ...cases.flatMap((one) => testcase(path, one, report, options)),
    '  </testsuite>',
  ];
}

function testcase(path: string, one: Case, report: Report, options: ReportOptions): string[] {
  const name = one?.rule ?? 'no findings';
  const start = `    <testcase${xmlAttributes({ name, classname: path, file: path, time: 0 })}`;
  if (one === null) return [`${start}/>`];
  return [`${start}>`, `      ${outcome(one, report, options)}`, '    </testcase>'];
}

function outcome(finding: Finding, report: Report, options: ReportOptions): string {
  const body = xmlText(bodyOf(finding, report, options));
  if (finding.suppressed) return `<skipped${xmlAttributes({ message: skipReason(finding.suppressed) })}/>`;
  if (finding.severity === 'info') return `<system-out>${body}</system-out>`;
  return `<failure${xmlAttributes({ message: finding.message, type: finding.severity })}>${body}</failure>`;
}

function bodyOf(finding: Finding, { sources }: Report, { homepage }: ReportOptions): string {
  const related = finding.related.map(({ at, message }) => `${placeText(sources, at)} ${message}`.trimEnd());
  const more = moreAbout(finding, homepage);
  return [
    `${placeText(sources, finding.at)} ${finding.message}`,
    ...(finding.advice ? [finding.advice] : []),
    ...related,
    ...(more === undefined ? [] : [more]),
  ].join('\n');
}

function skipReason(suppressed: Suppression): string {
  return 'reason' in suppressed ? `${suppressed.kind}: ${suppressed.reason}` : suppressed.kind;
}
