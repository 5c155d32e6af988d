import { ruleGroups } from 'virtual:policies';
import type { Policy } from '../policy/index.ts';

type RuleGroup = (typeof ruleGroups)[number];

/**
 * Our policies as runs are held against them, with the rules that look at one of these frameworks, or at all. One policy
 * comes in parts, and what only people read, titles among it, is left out: linting must not pay for it.
 */
export function policiesFor(frameworks: ReadonlySet<string>): readonly Policy[] {
  return ruleGroups
    .filter((group) => group.frameworks.length === 0 || group.frameworks.some((one) => frameworks.has(one)))
    .flatMap(policiesOf);
}

/** The same for all frameworks. */
export const allPolicies = (): readonly Policy[] => ruleGroups.flatMap(policiesOf);

/** What holds for all rules of a group is said once, by the group. */
function policiesOf({ frameworks, load }: RuleGroup): readonly Policy[] {
  const shared =
    frameworks.length === 1 ? { title: '', frameworks, objectives: 'any' as const } : { title: '' };
  return load().map((policy) => ({ ...policy, rules: policy.rules.map((rule) => ({ ...shared, ...rule })) }));
}
