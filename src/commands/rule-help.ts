import { reasons } from 'virtual:policy-examples';
import type { CompiledRule } from '../policy/index.ts';
import type { RuleHelp } from '../report/reporter.ts';

/** What reporters say about a rule. */
export function helpOf({ id, rule, docs }: CompiledRule): RuleHelp {
  const { title, because = '', evidence = [] } = { ...rule, ...reasons[id] };
  return {
    id,
    title,
    severity: rule.severity,
    because,
    advice: rule.advice ?? '',
    ...(docs === null ? {} : { docs }),
    guidance: rule.guidance ?? [],
    evidence,
  };
}
