import { type Finding, gitLines, type Report, type Severity } from '../model/index.ts';
import { maskSecrets } from '../report/secrets.ts';
import { truncateAt } from '../report/text.ts';
import { bySeverity } from './threads.ts';

/** What a workflow command can say about a line. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly file: string;
  readonly startLine: number;
  readonly endLine: number;
}

/** The runner drops what goes beyond this, level by level, without saying so. */
const mostALevel = 10;
/** The runner cuts messages at 4,096 characters. */
const longestMessage = 4_000;

const levels: Readonly<Record<Severity, Annotation['level']>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/**
 * Annotations for findings that nothing else shows on the change, the worst first.
 *
 * @returns those that the runner will show, and how many it would have dropped
 */
export function annotationsFor(
  report: Report,
  commented: ReadonlySet<Finding>,
): { readonly shown: readonly Annotation[]; readonly dropped: number } {
  const silent = report.findings.filter((finding) => finding.suppressed === null && !commented.has(finding));
  const all = [...silent].sort(bySeverity).map((finding) => annotationOf(finding, report));
  const seen = new Map<Annotation['level'], number>();
  const shown = all.filter(({ level }) => {
    const count = (seen.get(level) ?? 0) + 1;
    seen.set(level, count);
    return count <= mostALevel;
  });
  return { shown, dropped: all.length - shown.length };
}

function annotationOf(finding: Finding, report: Report): Annotation {
  const lines = gitLines(report.sources.text(finding.at.file) ?? '', finding.at);
  const message = finding.advice === undefined ? finding.message : `${finding.message}\n${finding.advice}`;
  return {
    level: levels[finding.severity],
    title: finding.rule,
    message: truncateAt(maskSecrets(message), longestMessage),
    file: finding.at.file,
    startLine: lines.first,
    endLine: lines.last,
  };
}

/**
 * Text from outside as one line of a log. The runner takes commands from both streams, in two forms: `::name::` at
 * the start of a line, and `##[name]` anywhere in one.
 */
export function logLine(text: string): string {
  return text
    .replace(/[\r\n\u0085\u2028\u2029]+/g, ' ')
    .replace(/^(\s*):(?=:)/, '$1: ')
    .replaceAll('##[', '# #[');
}
