import { listedFrameworks } from '../../src/frameworks/listed.ts';
import type { PlanKind } from '../../src/model/index.ts';
import type { All, Any, Condition, Rule } from '../../src/policy/index.ts';

/** A rule that asks for one thing less than another, as a careless author would have written it. */
export interface WeakerRule {
  /** What is no longer asked, such as `all[1]` or `frameworks`. */
  readonly without: string;
  readonly rule: Rule;
}

/**
 * Every rule that asks for one thing less: a part of `when` left out, a value not looked at as long as there is one, or
 * a limit taken off (framework, kind, objective, version, size of a group).
 *
 * `silentWhen` is not among them; see {@link withoutSilence}.
 */
export function weakerRules(rule: Rule): readonly WeakerRule[] {
  return [...withWeakerCondition(rule), ...withoutLimits(rule)];
}

/** The rule without its reasons to stay quiet. */
export function withoutSilence({ silentWhen: _, ...rule }: Rule): Rule {
  return rule;
}

function withWeakerCondition(rule: Rule): readonly WeakerRule[] {
  const { when, ...others } = rule;
  if (when === undefined) return [];
  const weaker = weakerConditions(when).map(({ without, condition }) => ({
    without,
    rule: { ...rule, when: condition },
  }));
  return rule.each === undefined ? weaker : [...weaker, { without: 'when', rule: others }];
}

interface WeakerCondition {
  readonly without: string;
  readonly condition: Condition;
}

function weakerConditions(condition: Condition): readonly WeakerCondition[] {
  const { all, any } = condition as Partial<All & Any>;
  if (all !== undefined) return [...withoutOne(all), ...weakerWithin('all', all)];
  if (any !== undefined) return weakerWithin('any', any);
  if ('not' in condition) return [];
  const where = whereOf(condition);
  if (where !== undefined) return weakerWhere(condition, where);
  return weakerLeaf(condition);
}

const whereOf = (condition: Condition): Condition | undefined =>
  'where' in condition ? (condition.where as Condition | undefined) : undefined;

/** `all` with one of its parts left out; with a single part there would be nothing left to ask. */
function withoutOne(parts: readonly Condition[]): readonly WeakerCondition[] {
  if (parts.length < 2) return [];
  return parts.map((_, left) => ({
    without: `all[${left}]`,
    condition: { all: parts.filter((_, i) => i !== left) },
  }));
}

function weakerWithin(field: 'all' | 'any', parts: readonly Condition[]): readonly WeakerCondition[] {
  return parts.flatMap((part, i) =>
    weakerConditions(part).map(({ without, condition }) => {
      const changed = parts.map((other, j) => (j === i ? condition : other));
      return {
        without: `${field}[${i}].${without}`,
        condition: field === 'all' ? { all: changed } : { any: changed },
      };
    }),
  );
}

/** `some`, `every` and `count` that look at more records. */
function weakerWhere(condition: Condition, where: Condition): readonly WeakerCondition[] {
  return weakerConditions(where).map((inner) => ({
    without: `where.${inner.without}`,
    condition: { ...condition, where: inner.condition } as Condition,
  }));
}

const presence = new Set(['exists', 'declared', 'unset']);

/** A leaf that is content with any value, and for several comparisons one without each. */
function weakerLeaf(condition: Condition): readonly WeakerCondition[] {
  const { why: _, fact, key, ...comparisons } = condition as Readonly<Record<string, unknown>>;
  const leaf = (operators: object): Condition =>
    ({ ...(fact === undefined ? { key } : { fact }), ...operators }) as unknown as Condition;
  const given = Object.entries(comparisons);
  if (given.every(([operator]) => presence.has(operator))) return [];
  const fewer = given.map(([left]) => ({
    without: left,
    condition: leaf(Object.fromEntries(given.filter(([operator]) => operator !== left))),
  }));
  return [...(given.length > 1 ? fewer : []), { without: 'value', condition: leaf({ exists: true }) }];
}

const everyKind: readonly PlanKind[] = [
  'train',
  'predict',
  'eval',
  'infer',
  'export',
  'adapter-artifact',
  'job',
];

function withoutLimits(rule: Rule): readonly WeakerRule[] {
  const { since: _since, until: _until, ...anyVersion } = rule;
  const { groupAtLeast: _group, ...anyGroup } = rule;
  const every: Readonly<Record<string, Rule>> = {
    kinds: { ...rule, kinds: everyKind },
    objectives: { ...rule, objectives: 'any' },
    frameworks: { ...rule, frameworks: listedFrameworks.map(({ id }) => id) },
    versions: anyVersion,
    groups: anyGroup,
  };
  return Object.entries(every).map(([without, weaker]) => ({ without, rule: weaker }));
}
