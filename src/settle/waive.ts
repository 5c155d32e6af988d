import type { Finding, Span } from '../model/index.ts';
import { isNamed } from './suppress.ts';

/** An accepted finding: who accepted it, why, and until when. */
export interface WaiverRule {
  readonly rule: string;
  /** Whether it speaks for a file. */
  readonly takesIn: (path: string) => boolean;
  readonly reason: string;
  readonly until?: string;
  readonly owner?: string;
  /** The place it is written at. */
  readonly from: Span;
}

export interface UsedWaiver {
  readonly waiver: WaiverRule;
  readonly used: boolean;
  readonly expired: boolean;
}

export interface Waived {
  readonly findings: readonly Finding[];
  readonly waivers: readonly UsedWaiver[];
}

/**
 * Marks the findings that a waiver accepts. An expired waiver accepts nothing.
 *
 * @param today `YYYY-MM-DD`
 * @param mandatory rules that no waiver accepts
 */
export function waive(
  all: readonly Finding[],
  waivers: readonly WaiverRule[],
  today: string,
  mandatory: ReadonlySet<string>,
): Waived {
  const used = new Set<WaiverRule>();
  const expired = (waiver: WaiverRule): boolean => waiver.until !== undefined && waiver.until < today;
  const findings = all.map((finding) => {
    if (finding.suppressed !== null || mandatory.has(finding.rule)) return finding;
    const holding = waivers.find(
      (one) => !expired(one) && isNamed(finding.rule, one.rule) && one.takesIn(finding.at.file),
    );
    if (holding === undefined) return finding;
    used.add(holding);
    return { ...finding, suppressed: suppressionOf(holding) };
  });
  return {
    findings,
    waivers: waivers.map((waiver) => ({ waiver, used: used.has(waiver), expired: expired(waiver) })),
  };
}

function suppressionOf({ reason, owner, until }: WaiverRule): NonNullable<Finding['suppressed']> {
  return {
    kind: 'waiver',
    reason,
    ...(owner === undefined ? {} : { owner }),
    ...(until === undefined ? {} : { until }),
  };
}
