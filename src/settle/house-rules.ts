import { docsPath, type Finding, fingerprints, type Severity, type Span } from '../model/index.ts';

/** Rules about tunelint's own comments and waivers, which no policy can hold. */
export interface HouseRule {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly because: string;
  readonly advice: string;
  /** Settings do not reach it. */
  readonly mandatory?: true;
}

const house = (
  id: string,
  title: string,
  severity: Severity,
  because: string,
  advice: string,
): HouseRule => ({
  id: `tunelint/${id}`,
  title,
  severity,
  because,
  advice,
});

export const invalidSuppression = house(
  'invalid-suppression',
  'Suppression that does not hold',
  'warning',
  'A silenced finding is a decision. Without a rule and a reason nobody can tell later what was decided, so such a comment silences nothing.',
  'Write # tunelint-disable-next-line RULE -- reason.',
);

export const unusedSuppression = house(
  'unused-suppression',
  'Suppression that silences nothing',
  'info',
  'The finding it was written for is gone, or the rule is misspelt. Left in place it would hide the next one.',
  'Remove it, or correct the name of the rule.',
);

export const expiredSuppression = house(
  'expired-suppression',
  'Suppression past its last day',
  'warning',
  'The team set a day for looking at this again, and it has passed.',
  'Mend the finding, or set a new day with a new reason.',
);

export const rulesEdited: HouseRule = {
  ...house(
    'rules-edited',
    'Pull request that edits what judges it',
    'info',
    'A change must not lower the bar for itself, so a pull request goes by the policies and settings of its base. People still have to see that the bar is about to move.',
    'The edit takes effect when it is merged: review it like code.',
  ),
  mandatory: true,
};

export const houseRules: readonly HouseRule[] = [
  invalidSuppression,
  unusedSuppression,
  expiredSuppression,
  rulesEdited,
];

/** A place where a house rule speaks, and what it says. */
export interface HouseHit {
  readonly rule: HouseRule;
  readonly message: string;
  readonly at: Span;
}

/** Findings of the house rules, with fingerprints of their own. */
export function houseFindings(hits: readonly HouseHit[]): readonly Finding[] {
  const identify = fingerprints();
  return hits.map(({ rule, message, at }) => ({
    rule: rule.id,
    severity: rule.severity,
    confidence: 'high',
    message,
    advice: rule.advice,
    plan: null,
    at,
    fact: 'comment',
    related: [],
    guidance: [],
    docs: docsPath(rule.id),
    fix: null,
    fingerprint: identify({ rule: rule.id, path: at.file, plan: '', fact: message }),
    suppressed: null,
  }));
}
