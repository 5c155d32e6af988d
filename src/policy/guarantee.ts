import type { CompiledRule } from './compile.ts';
import { isRecord } from './compile-condition.ts';
import { operators } from './operators/index.ts';

/**
 * Placeholders of a rule's message and advice whose value is not certain to be known when the rule reports: no
 * comparison in `when` rests on them and they carry no fallback. `tunelint test` fails on them, so that no reader
 * ever sees "an unknown rank".
 */
export function unguaranteed(compiled: CompiledRule): readonly string[] {
  const { rule } = compiled;
  const known = rule.when === undefined ? new Set<string>() : knownFrom(rule.when, true);
  if (rule.each !== undefined) known.add(rule.each);
  const shown = [...compiled.message.bare, ...(compiled.advice?.bare ?? [])];
  const certain = (name: string): boolean =>
    known.has(name) || name.startsWith('plan.') || (rule.each !== undefined && namesRecord(rule.each, name));
  return [...new Set(shown.filter((name) => !certain(name)))];
}

/** Fields without which a record would not be in its list. */
const naming: Readonly<Record<string, readonly string[]>> = {
  'keys.unknown': ['name', 'handling', 'version'],
  'keys.withoutPlugin': ['name', 'plugin'],
  'keys.renamed': ['name', 'to'],
  'keys.gone': ['name', 'until'],
  'keys.repeated': ['name'],
  'keys.textNumbers': ['name', 'raw', 'number'],
  'keys.nullTexts': ['name', 'raw'],
  'keys.wrongTypes': ['name', 'raw', 'expected'],
  'keys.wrongValues': ['name', 'raw', 'allowed'],
  'keys.outOfRange': ['name', 'raw', 'bound'],
  'keys.conflicts': ['fact', 'name', 'here', 'there', 'other', 'file', 'outcome'],
  secrets: ['key'],
};

function namesRecord(list: string, name: string): boolean {
  const fields = Object.hasOwn(naming, list) ? naming[list] : undefined;
  return fields?.some((field) => name === `item.${field}`) ?? false;
}

/** Names that must be known for a condition to be true (or false). */
function knownFrom(condition: unknown, truth: boolean): Set<string> {
  if (!isRecord(condition)) return new Set();
  if (Array.isArray(condition.all)) return combine(condition.all, truth, truth);
  if (Array.isArray(condition.any)) return combine(condition.any, truth, !truth);
  if (condition.not !== undefined) return knownFrom(condition.not, !truth);
  for (const head of ['some', 'every', 'count']) {
    if (typeof condition[head] === 'string') return quantifierKnows(head, condition, truth);
  }
  return leafKnows(condition, truth);
}

/** `all` is true through each of its parts, but false through one of them; `any` the other way round. */
function combine(parts: readonly unknown[], truth: boolean, throughEach: boolean): Set<string> {
  const [first = new Set<string>(), ...others] = parts.map((part) => knownFrom(part, truth));
  if (throughEach) return new Set([...first, ...others.flatMap((names) => [...names])]);
  return new Set([...first].filter((name) => others.every((names) => names.has(name))));
}

/** An unset list makes `some` false, so only its truth says that the list is known. */
function quantifierKnows(
  head: string,
  condition: Readonly<Record<string, unknown>>,
  truth: boolean,
): Set<string> {
  const list = String(condition[head]);
  return head === 'some' && !truth ? new Set() : new Set([list, ...referred(condition)]);
}

function leafKnows(leaf: Readonly<Record<string, unknown>>, truth: boolean): Set<string> {
  const subject = typeof leaf.fact === 'string' ? leaf.fact : `key:${String(leaf.key)}`;
  const asked = Object.keys(leaf).filter((key) => operators.has(key));
  const telling = asked.filter((name) => tellsValue(name, leaf[name], truth));
  // Several operators of one leaf are an `all`: false through any one of them.
  const known = truth ? telling.length > 0 : telling.length === asked.length;
  return new Set([...(known ? [subject] : []), ...(known && truth ? referred(leaf) : [])]);
}

/** Whether an operator cannot answer so without a value. */
function tellsValue(name: string, wanted: unknown, truth: boolean): boolean {
  const operator = operators.get(name);
  if (operator === undefined) return false;
  if (operator.asks === 'value') return !(operator.orUnset && truth);
  return operator.judge('unset') !== (wanted === truth);
}

/** Facts on the right side. */
function referred(condition: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(condition).flatMap(([key, value]) => {
    if (!operators.has(key) || !isRecord(value)) return [];
    const { fact, sum, product } = value;
    if (typeof fact === 'string') return [fact];
    const names = Array.isArray(sum) ? sum : Array.isArray(product) ? product : [];
    return names.map(String);
  });
}
