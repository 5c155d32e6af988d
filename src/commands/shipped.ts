import { reasons } from 'virtual:policy-examples';
import type { Policy, Rule } from '../policy/index.ts';
import { allPolicies } from './held-policies.ts';

/** Our policies as their authors wrote them, whole and in order, but for the examples. */
export function shippedPolicies(): readonly Policy[] {
  const parts = allPolicies();
  const rules = new Map(
    parts.flatMap(({ policy, rules }) => rules.map((rule): [string, Rule] => [`${policy}/${rule.id}`, rule])),
  );
  const ids = Object.keys(reasons);
  const names = [...new Set(ids.map((id) => id.slice(0, id.indexOf('/'))))];
  return names.flatMap((name) => {
    const own = ids.filter((id) => id.startsWith(`${name}/`));
    const whole = own.flatMap((id) => {
      const rule = rules.get(id);
      return rule === undefined ? [] : [{ ...rule, ...reasons[id] }];
    });
    return parts
      .filter(({ policy }) => policy === name)
      .slice(0, 1)
      .map((policy) => ({ ...policy, rules: whole }));
  });
}
