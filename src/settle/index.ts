import type { Finding, Report } from '../model/index.ts';

export interface SettleOptions {
  /** Day the run takes place, `YYYY-MM-DD`: suppressions and waivers expire by it. */
  readonly today: string;
}

/** What is left to say: sorted, each finding once. */
export function settle(report: Report, _options: SettleOptions): Report {
  return { ...report, findings: sorted(report.findings) };
}

function sorted(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) => compare(a.at.file, b.at.file) || a.at.start - b.at.start || compare(a.rule, b.rule) || compare(a.fact, b.fact),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
