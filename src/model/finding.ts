import type { RelatedPlace } from './fact.ts';
import type { Span } from './span.ts';

export type Severity = 'error' | 'warning' | 'info';

/** From worst to mildest. */
export const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

/** Why a finding does not count: absent or null means that it does. */
export type Suppression =
  | { readonly kind: 'comment'; readonly reason: string }
  | { readonly kind: 'waiver'; readonly reason: string; readonly owner?: string; readonly until?: string }
  | { readonly kind: 'baseline' }
  | { readonly kind: 'unchanged' };

/** One replacement of a stretch of a file. */
export interface Edit {
  readonly at: Span;
  readonly text: string;
}

/** A mend for a finding. Only a safe one is applied without being asked for. */
export interface Fix {
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** A rule held against a plan and found to be true. */
export interface Finding {
  /** `policy/rule`. */
  readonly rule: string;
  readonly severity: Severity;
  /** `high` from 0.8 of the least certain fact used. */
  readonly confidence: 'high' | 'low';
  readonly message: string;
  readonly advice?: string;
  /** Id of the plan, or null for a finding about a file that holds none. */
  readonly plan: string | null;
  readonly at: Span;
  /** The fact that places it; part of the fingerprint. */
  readonly fact: string;
  readonly related: readonly RelatedPlace[];
  /** Claims of the guidance, G1 to G35. */
  readonly guidance: readonly string[];
  /**
   * Page of the rule: for ours a path below the project's home page, derived from the rule id; for one of a team's own
   * policy the address that the policy gives. Absent where there is none.
   */
  readonly docs?: string;
  readonly fix: Fix | null;
  /** Identity over time: rule, path, plan, fact and occurrence; never a line, a message or a version. */
  readonly fingerprint: string;
  readonly suppressed: Suppression | null;
}

/** A rule that could not be decided on a plan, and the facts that would decide it. */
export interface Undecided {
  readonly rule: string;
  readonly plan: string;
  readonly needs: readonly string[];
}

/** The path of a rule's page: never typed by hand, so it cannot be forgotten or misspelt. */
export function docsPath(rule: string): string {
  return `docs/rules/${rule.slice(rule.indexOf('/') + 1)}.md`;
}
