import type { Finding, Report } from '../model/index.ts';
import type { Directive } from './directive.ts';

/** A directive, and whether anything in this run needed it. */
export interface UsedDirective {
  readonly directive: Directive;
  readonly used: boolean;
  readonly expired: boolean;
}

export interface Suppressed {
  readonly findings: readonly Finding[];
  readonly directives: readonly UsedDirective[];
}

/**
 * Marks the findings that a comment silences. An expired comment silences nothing.
 *
 * @param today `YYYY-MM-DD`
 * @param mandatory rules that no comment silences
 */
export function suppress(
  report: Report,
  directives: readonly Directive[],
  today: string,
  mandatory: ReadonlySet<string>,
): Suppressed {
  const used = new Set<Directive>();
  const expired = (directive: Directive): boolean => directive.until !== undefined && directive.until < today;
  const findings = report.findings.map((finding) => {
    if (finding.suppressed !== null || mandatory.has(finding.rule)) return finding;
    const { line } = report.sources.range(finding.at).start;
    const holding = directives.find((one) => !expired(one) && speaksFor(one, finding, line));
    if (holding === undefined) return finding;
    used.add(holding);
    return { ...finding, suppressed: { kind: 'comment', reason: holding.reason } as const };
  });
  return {
    findings,
    directives: directives.map((directive) => ({
      directive,
      used: used.has(directive),
      expired: expired(directive),
    })),
  };
}

function speaksFor(directive: Directive, finding: Finding, line: number): boolean {
  if (directive.at.file !== finding.at.file) return false;
  if (directive.scope === 'next-line' && directive.line !== line) return false;
  return directive.rules.some((name) => isNamed(finding.rule, name));
}

/** A rule by its full id or by the part after the slash. */
export function isNamed(rule: string, name: string): boolean {
  return rule === name || rule.slice(rule.indexOf('/') + 1) === name;
}
