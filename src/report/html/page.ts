import type { Finding, Plan, Report } from '../../model/index.ts';
import { groupBy, liveFindings } from '../findings.ts';
import type { ReportOptions } from '../reporter.ts';

/** What every part of the page is made from. */
export interface Page {
  readonly report: Report;
  readonly options: ReportOptions;
  /** Number of a plan on the page: ids hold what people wrote, so no anchor is made of them. */
  readonly planNumbers: ReadonlyMap<string, number>;
  readonly ruleNumbers: ReadonlyMap<string, number>;
  /** Findings that count, by plan. */
  readonly byPlan: ReadonlyMap<string | null, readonly Finding[]>;
}

export function pageOf(report: Report, options: ReportOptions): Page {
  const live = liveFindings(report);
  const rules = [...new Set(live.map(({ rule }) => rule))].sort();
  return {
    report,
    options,
    byPlan: groupBy(live, ({ plan }) => plan),
    planNumbers: new Map(report.plans.map(({ id }, index) => [id, index + 1])),
    ruleNumbers: new Map(rules.map((rule, index) => [rule, index + 1])),
  };
}

export const planAnchor = ({ planNumbers }: Page, plan: string): string =>
  `plan-${planNumbers.get(plan) ?? 0}`;

export const ruleAnchor = ({ ruleNumbers }: Page, rule: string): string =>
  `rule-${ruleNumbers.get(rule) ?? 0}`;

/** Runs, and adapters that came out of one: what the pictures are about. */
export function trained({ report }: Page): readonly Plan[] {
  return report.plans.filter(({ kind }) => kind === 'train' || kind === 'adapter-artifact');
}
