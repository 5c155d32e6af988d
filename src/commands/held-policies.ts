import { ruleGroups } from 'virtual:policies';
import type { Policy } from '../policy/index.ts';

/**
 * Our policies as runs are held against them, with the rules that look at one of these frameworks, or at all. One policy
 * comes in parts, and what only people read is left out: linting must not pay for it.
 */
export function policiesFor(frameworks: ReadonlySet<string>): readonly Policy[] {
  return ruleGroups
    .filter((group) => group.frameworks.length === 0 || group.frameworks.some((one) => frameworks.has(one)))
    .flatMap(({ load }) => load());
}

/** The same for all frameworks. */
export const allPolicies = (): readonly Policy[] => ruleGroups.flatMap(({ load }) => load());
