import { type Finding, gitLines, type Report, type Severity, severities } from '../model/index.ts';
import { closingLine, liveFindings } from './findings.ts';
import { docsLink, lineStartAt } from './place.ts';
import type { Reporter, ReportOptions } from './reporter.ts';
import { counted, truncateAt } from './text.ts';
import { commandData, commandProperty, logLine } from './workflow-command.ts';

/** Annotations by workflow command, for a job on GitHub Actions that runs the command line itself. */
export const githubReporter: Reporter = {
  id: 'github',
  describe: 'annotations of a GitHub Actions job',
  render: (report, options) => {
    const live = liveFindings(report);
    const shown = severities.flatMap((severity) =>
      live.filter((finding) => finding.severity === severity).slice(0, mostALevel),
    );
    const lines = [
      ...shown.map((finding) => command(finding, report, options)),
      ...leftOutLines(live.length - shown.length),
      logLine(closingLine(report)),
    ];
    return `${lines.join('\n')}\n`;
  },
};

/** What the runner takes of each level in one step; it drops the rest without a word. */
const mostALevel = 10;
/** The runner cuts messages at 4,096 characters; escapes are taken back before that. */
const longestMessage = 4_000;

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

function command(finding: Finding, report: Report, { homepage }: ReportOptions): string {
  const message = [finding.message, finding.advice ?? '', docsLink(finding.docs, homepage) ?? '']
    .filter((line) => line !== '')
    .join('\n');
  const properties = [['file', finding.at.file], ...place(finding, report), ['title', finding.rule]].map(
    ([name = '', value = '']) => `${name}=${commandProperty(value)}`,
  );
  return `::${commands[finding.severity]} ${properties.join(',')}::${commandData(truncateAt(message, longestMessage))}`;
}

/** The runner takes a column only where the finding begins and ends on one line. */
function place({ at }: Finding, { sources }: Report): string[][] {
  const text = sources.text(at.file);
  if (text === undefined) return [['line', '1']];
  const { first, last } = gitLines(text, at);
  const lines = [
    ['line', String(first)],
    ['endLine', String(last)],
  ];
  const column = at.start - lineStartAt(text, at.start) + 1;
  return first === last ? [...lines, ['col', String(column)]] : lines;
}

function leftOutLines(count: number): string[] {
  if (count === 0) return [];
  const shown = `The runner shows ${mostALevel} annotations of each level`;
  return [`${shown}; ${counted(count, 'more finding is', 'more findings are')} not among them.`];
}
