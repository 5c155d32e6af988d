import { docsPath, factKind, objectiveKinds, type PlanKind, type Severity } from '../model/index.ts';
import {
  type ConditionPlace,
  checkFact,
  checkKey,
  checkList,
  compileCondition,
} from './compile-condition.ts';
import { always, type CompiledCondition } from './condition.ts';
import type { CompiledFix } from './fix.ts';
import { compileMessage, type Message } from './message.ts';
import { type Complaint, type Complaints, type DataPath, newComplaints } from './problem.ts';
import { didYouMean } from './suggest.ts';
import type { FixData, Params, PlaceName, Policy, Rule } from './types.ts';

/** A rule ready to be held against plans. */
export interface CompiledRule {
  /** `policy/rule`. */
  readonly id: string;
  readonly policy: string;
  readonly rule: Rule;
  readonly kinds: ReadonlySet<PlanKind>;
  /** Null for all. */
  readonly frameworks: ReadonlySet<string> | null;
  /** Null for all. */
  readonly objectives: ReadonlySet<string> | null;
  /** The list whose records are asked one by one; null where the plan is asked as a whole. */
  readonly each: string | null;
  /** Speaks of some versions of a framework only. */
  readonly isDated: boolean;
  readonly mandatory: boolean;
  readonly when: CompiledCondition;
  readonly silentWhen: CompiledCondition | null;
  readonly severityWhen: readonly { readonly severity: Severity; readonly when: CompiledCondition }[];
  readonly message: Message;
  readonly advice: Message | null;
  readonly fix: CompiledFix | null;
  readonly at: readonly PlaceName[];
  /** Page of the rule; see `Finding.docs`. Null for none. */
  readonly docs: string | null;
}

export type Compiled =
  | { readonly ok: true; readonly rules: readonly CompiledRule[] }
  | { readonly ok: false; readonly complaints: readonly Complaint[] };

/**
 * Turns a policy of the right shape into rules.
 *
 * Checks what a shape cannot say: names of facts, operators, params and placeholders, and whether they fit each other.
 *
 * @param options `checked` for a policy that was compiled as a whole before, such as a shipped one by its tests: each
 * part is then compiled when it is first needed, so that a start does not pay for rules of other frameworks and for
 * messages of findings that nobody has. A mistake in such a policy shows only then, as an exception. `theirs` for a
 * policy that does not ship with tunelint: we have no pages about its rules.
 */
export function compilePolicy(
  policy: Policy,
  options: { readonly checked?: boolean; readonly theirs?: boolean } = {},
): Compiled {
  const complaints = newComplaints();
  const seen = new Set<string>();
  const make = options.checked ? onFirstUse(policy.policy, complaints) : atOnce;
  const rules = policy.rules.map((rule, i) => {
    if (seen.has(rule.id)) complaints.value(['rules', i, 'id'], `there are two rules "${rule.id}"`);
    seen.add(rule.id);
    const place = { params: rule.params ?? {}, list: null, complaints, ...make.parts };
    const compiled = compileRule(policy.policy, rule, ['rules', i], place, make);
    return { ...compiled, docs: options.theirs ? (rule.url ?? policy.url ?? null) : docsPath(compiled.id) };
  });
  return complaints.list.length === 0 ? { ok: true, rules } : { ok: false, complaints: complaints.list };
}

/** Makes a part of a rule: now, or when it is first asked. */
interface Maker {
  /** Everything was checked before, so only what is needed is made. */
  readonly checked: boolean;
  /** How the parts of a condition are made. */
  readonly parts: Pick<ConditionPlace, 'sound'>;
  condition(make: () => CompiledCondition): CompiledCondition;
  message(make: () => Message): Message;
}

const atOnce: Maker = {
  checked: false,
  parts: {},
  condition: (make) => make(),
  message: (make) => make(),
};

function onFirstUse(policy: string, complaints: Complaints): Maker {
  const sound = <T>(part: T): T => {
    const [first] = complaints.list;
    if (first !== undefined) throw new Error(`policy ${policy}: ${first.message} (${first.path.join('.')})`);
    return part;
  };
  return {
    checked: true,
    parts: { sound },
    condition: (make) => {
      // Asked of every plan: once the part is there, nothing else may stand in the way.
      let part: CompiledCondition | undefined;
      const made = (): CompiledCondition => {
        part ??= sound(make());
        return part;
      };
      return {
        decide: (scope) => (part ?? made()).decide(scope),
        reasons: (scope) => made().reasons(scope),
        needs: (scope, into) => made().needs(scope, into),
      };
    },
    message: (make) => {
      let part: Message | undefined;
      const made = (): Message => {
        part ??= sound(make());
        return part;
      };
      return {
        say: (saying) => made().say(saying),
        get bare() {
          return made().bare;
        },
      };
    },
  };
}

const sftLike: ReadonlySet<string> = new Set(['sft', 'continued-pretraining', 'classification']);
const trainOnly: ReadonlySet<PlanKind> = new Set<PlanKind>(['train']);

function compileRule(
  policy: string,
  rule: Rule,
  path: DataPath,
  base: ConditionPlace,
  make: Maker,
): Omit<CompiledRule, 'docs'> {
  const list = rule.each !== undefined && checkList(rule.each, [...path, 'each'], base) ? rule.each : null;
  const onKey = (at: DataPath): void => {
    if (rule.frameworks !== undefined) return;
    base.complaints.value(
      at,
      'native keys mean something only within a framework; give the rule "frameworks"',
    );
  };
  const place = { ...base, list, onKey };
  if (!make.checked) checkCombination(rule, path, place);
  const condition = (data: unknown, ...at: DataPath): CompiledCondition =>
    make.condition(() => compileCondition(data, [...path, ...at], place));
  const message = (text: string, field: string): Message =>
    make.message(() => compileMessage(text, [...path, field], place));
  return {
    id: `${policy}/${rule.id}`,
    policy,
    rule,
    ...looksAt(rule),
    objectives: objectivesOf(rule, path, place),
    when: rule.when === undefined ? always : condition(rule.when, 'when'),
    silentWhen: rule.silentWhen === undefined ? null : condition(rule.silentWhen, 'silentWhen'),
    severityWhen: (rule.severityWhen ?? []).map(({ severity, when }, i) => ({
      severity,
      when: condition(when, 'severityWhen', i, 'when'),
    })),
    message: message(rule.message, 'message'),
    advice: rule.advice === undefined ? null : message(rule.advice, 'advice'),
    fix: rule.fix === undefined ? null : compileFix(rule.fix, [...path, 'fix'], place),
    at: make.checked ? (rule.at ?? []) : checkPlaces(rule.at ?? [], [...path, 'at'], place),
  };
}

/** Asked of every plan, so kept in one form for all rules. */
function looksAt(rule: Rule): Pick<CompiledRule, 'kinds' | 'frameworks' | 'each' | 'isDated' | 'mandatory'> {
  return {
    kinds: rule.kinds === undefined ? trainOnly : new Set(rule.kinds),
    frameworks: rule.frameworks === undefined ? null : new Set(rule.frameworks),
    each: rule.each ?? null,
    isDated: rule.since !== undefined || rule.until !== undefined,
    mandatory: rule.mandatory ?? false,
  };
}

function objectivesOf(rule: Rule, path: DataPath, place: ConditionPlace): ReadonlySet<string> | null {
  const { objectives = 'sft-like' } = rule;
  if (objectives === 'any') return null;
  if (typeof objectives === 'string') return sftLike;
  objectives.forEach((objective, i) => {
    if (objectiveKinds.some((known) => known === objective)) return;
    const hint = didYouMean(objective, objectiveKinds);
    place.complaints.value([...path, 'objectives', i], `unknown objective "${objective}"${hint}`);
  });
  return new Set(objectives);
}

function checkCombination(rule: Rule, path: DataPath, place: ConditionPlace): void {
  if (rule.when === undefined && rule.each === undefined) {
    place.complaints.value(path, `rule "${rule.id}" needs "when" or "each"`);
  }
  for (const field of ['groupBy', 'groupAtLeast'] as const) {
    if (rule[field] !== undefined && rule.scope !== 'project') {
      place.complaints.key([...path, field], `"${field}" needs "scope: project"`);
    }
  }
  rule.groupBy?.forEach((name, i) => {
    checkFact(name, [...path, 'groupBy', i], place);
  });
}

function checkPlaces(at: readonly PlaceName[], path: DataPath, place: ConditionPlace): readonly PlaceName[] {
  at.forEach((name, i) => {
    if (typeof name === 'object') checkKey(name.key, [...path, i, 'key'], place);
    else if (!isColumn(name)) checkFact(name, [...path, i], place);
  });
  return at;
}

/** `data.train[].id`, which `at` takes for "the record that took part". */
function isColumn(name: string): boolean {
  return name.includes('[].') && factKind(name) !== undefined;
}

function compileFix(fix: FixData, path: DataPath, place: ConditionPlace): CompiledFix | null {
  if (fix.fact !== undefined) checkFact(fix.fact, [...path, 'fact'], place);
  const change = changeOf(fix, path, place);
  const ways = ['renameKey', 'replaceValue', 'deleteKey'].filter((way) => Object.hasOwn(fix, way));
  if (change === null || ways.length !== 1) {
    place.complaints.value(path, 'a fix is one of renameKey, replaceValue or deleteKey');
    return null;
  }
  return { safe: fix.safe, fact: fix.fact ?? null, change };
}

function changeOf(fix: FixData, path: DataPath, place: ConditionPlace): CompiledFix['change'] | null {
  if (fix.renameKey !== undefined) {
    return { kind: 'rename', to: compileMessage(fix.renameKey.to, [...path, 'renameKey', 'to'], place) };
  }
  if (fix.replaceValue !== undefined) {
    const value = fix.replaceValue.with;
    const to = compileMessage(String(value), [...path, 'replaceValue', 'with'], place);
    return { kind: 'replace', to, quoted: typeof value === 'string' };
  }
  return fix.deleteKey === true ? { kind: 'delete' } : null;
}

/**
 * What is wrong with the thresholds that a project sets for a rule; empty if nothing is.
 *
 * A setting must be of the type of the rule's own default.
 */
export function paramFaults(rule: Rule, params: Params): readonly string[] {
  const known = rule.params ?? {};
  return Object.entries(params).flatMap(([name, value]) => {
    const fallback = Object.hasOwn(known, name) ? known[name] : undefined;
    if (fallback === undefined) return [`unknown param "${name}"${didYouMean(name, Object.keys(known))}`];
    return shapeOf(value) === shapeOf(fallback) ? [] : [`param "${name}" expects ${shapeOf(fallback)}`];
  });
}

function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${shapeOf(value[0]).replace(/^an? /, '')}s`;
  return typeof value === 'boolean'
    ? 'true or false'
    : `a ${typeof value === 'string' ? 'text' : typeof value}`;
}
