import {
  type Finding,
  type Report,
  type Severity,
  type Summary,
  type Suppression,
  severities,
} from '../model/index.ts';
import { counted } from './text.ts';

/** A finding that counts. */
export const isLive = (finding: Finding): boolean => finding.suppressed === null;

/** The findings that count, in their order. */
export function liveFindings(report: Report): readonly Finding[] {
  return report.findings.filter(isLive);
}

/** Worst first; findings of one severity keep their order. For formats that can only hold so many. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  const rank = (severity: Severity): number => severities.indexOf(severity);
  return [...findings].sort((a, b) => rank(a.severity) - rank(b.severity));
}

/** Findings by what they are about, groups and findings in order of appearance. */
export function groupBy<K>(
  findings: readonly Finding[],
  keyOf: (finding: Finding) => K,
): ReadonlyMap<K, Finding[]> {
  const groups = new Map<K, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return groups;
}

/** `1 error, 2 warnings`, without those that there are none of; empty where there is nothing. */
export function countsText(counts: Pick<Summary, Severity>): string {
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => counted(counts[severity], severity, severity === 'info' ? severity : `${severity}s`))
    .join(', ');
}

/** What was read and held: the last line of every run that people see. */
export function closingLine(report: Report): string {
  const read = `${counted(report.plans.length, 'plan')} in ${counted(report.files.length, 'file')}`;
  return `${read}; ${counted(report.rulesHeld, 'rule')} held, ${report.undecided.length} undecided`;
}

/** Why a finding does not count. */
export function suppressionText(suppression: Suppression): string {
  switch (suppression.kind) {
    case 'comment':
      return `by a comment: ${suppression.reason}`;
    case 'waiver': {
      const owner = suppression.owner === undefined ? '' : ` of ${suppression.owner}`;
      const until = suppression.until === undefined ? '' : ` until ${suppression.until}`;
      return `by a waiver${owner}${until}: ${suppression.reason}`;
    }
    case 'baseline':
      return 'by the baseline';
    case 'unchanged':
      return 'not brought about by this change';
  }
}
