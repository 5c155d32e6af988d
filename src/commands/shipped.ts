import { ruleGroups, ruleOrder } from 'virtual:policies';
import type { Policy, Rule } from '../policy/index.ts';

/** Our policies with the rules that look at one of these frameworks, or at all. Parts of one policy may come apart. */
export function shippedFor(frameworks: ReadonlySet<string>): readonly Policy[] {
  return ruleGroups
    .filter((group) => group.frameworks.length === 0 || group.frameworks.some((one) => frameworks.has(one)))
    .flatMap(({ load }) => load());
}

/** All our policies, each whole and in the order of its files. */
export function shippedPolicies(): readonly Policy[] {
  const parts = ruleGroups.flatMap(({ load }) => load());
  return Object.entries(ruleOrder()).flatMap(([name, order]) => {
    const own = parts.filter(({ policy }) => policy === name);
    const rules = new Map(own.flatMap((part) => part.rules.map((rule): [string, Rule] => [rule.id, rule])));
    const inOrder = order.flatMap((id) => rules.get(id) ?? []);
    return own.slice(0, 1).map((policy) => ({ ...policy, rules: inOrder }));
  });
}
