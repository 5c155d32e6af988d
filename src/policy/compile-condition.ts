import { type FactKind, type FactValue, factKind, vocabulary } from '../model/index.ts';

import {
  allOf,
  always,
  anyOf,
  type CompiledCondition,
  count,
  every,
  keyCountLeaf,
  keyStateLeaf,
  keyValueLeaf,
  not,
  type Parts,
  partsOf,
  some,
  stateLeaf,
  valueLeaf,
} from './condition.ts';
import { combined, factOperand, keyOperand, keysOperand, literal, type Operand, param } from './operand.ts';
import { type FactType, type Operator, operators, type ValueOperator } from './operators/index.ts';
import type { Complaints, DataPath } from './problem.ts';
import { factRef, isItemName, vocabularyName } from './scope.ts';
import { didYouMean } from './suggest.ts';
import type { Params } from './types.ts';
import { literalFault } from './values.ts';

/** What the place of a condition says about it. */
export interface ConditionPlace {
  readonly params: Params;
  /** The list whose records `item.` stands for. */
  readonly list: string | null;
  readonly complaints: Complaints;
  /** Called for every condition on native keys. */
  readonly onKey?: (path: DataPath) => void;
  /**
   * Present where the parts of a condition are made when they are first asked: throws for one with a mistake. Absent
   * where all is made and checked at once.
   */
  readonly sound?: (part: CompiledCondition) => CompiledCondition;
}

type Data = Readonly<Record<string, unknown>>;
type Build = (data: Data, path: DataPath, place: ConditionPlace) => CompiledCondition;

/** Longer paths into a condition are nobody's: `all` and `any` add two steps a level, `not` one. */
const longestPath = 64;

/** The ways in which a condition can start, and what each becomes. */
const heads: ReadonlyMap<string, Build> = new Map<string, Build>([
  ['fact', factLeaf],
  ['key', keyLeaf],
  ['all', (data, path, place) => allOf(parts(data, 'all', path, place))],
  ['any', (data, path, place) => anyOf(parts(data, 'any', path, place))],
  ['not', (data, path, place) => not(inner(data, 'not', path, place))],
  ['some', (data, path, place) => quantified(data, 'some', path, place, some)],
  ['every', (data, path, place) => quantified(data, 'every', path, place, every)],
  ['count', counted],
]);

export const conditionHeads: readonly string[] = [...heads.keys()];

/** Keys that may stand beside the operators of a leaf. */
const asides: ReadonlySet<string> = new Set(['why']);

/**
 * Checks a condition and turns it into closures.
 *
 * What is wrong goes to `place.complaints`; the result must not be used if there are any.
 */
export function compileCondition(data: unknown, path: DataPath, place: ConditionPlace): CompiledCondition {
  if (!isRecord(data))
    return fault(place, path, 'a condition is a map such as {fact: method.kind, equals: full}');
  if (path.length > longestPath) return fault(place, path, 'conditions are nested too deeply here');
  const found = Object.keys(data).filter((key) => heads.has(key));
  const head = found[0];
  if (head === undefined) return fault(place, path, headless(data));
  if (found.length > 1) return fault(place, path, `"${found.join('" and "')}" cannot stand in one condition`);
  return heads.get(head)?.(data, path, place) ?? always;
}

function headless(data: Data): string {
  const first = Object.keys(data).find((key) => !asides.has(key));
  const hint = first === undefined ? '' : didYouMean(first, conditionHeads);
  return `a condition starts with one of ${conditionHeads.join(', ')}${hint}`;
}

// --- leaves --------------------------------------------------------------------------------------------------------

function factLeaf(data: Data, path: DataPath, place: ConditionPlace): CompiledCondition {
  const name = data.fact;
  const kind = checkFact(name, [...path, 'fact'], place);
  if (kind === undefined || typeof name !== 'string') return always;
  const ref = factRef(name, place.list);
  return leafOf(data, 'fact', path, place, (operator, value, at) => {
    if (operator.asks === 'state')
      return stateOf(value, at, place, (wanted) => stateLeaf(ref, operator, wanted));
    if (!operator.of.includes(kind.type)) return fault(place, at, misfit(operator, name, kind), 'key');
    return valueLeaf(ref, operator, operandOf(value, operator, kind, at, place));
  });
}

function keyLeaf(data: Data, path: DataPath, place: ConditionPlace): CompiledCondition {
  const key = data.key;
  if (!checkKey(key, [...path, 'key'], place)) return always;
  return leafOf(data, 'key', path, place, (operator, value, at) => {
    if (operator.asks === 'state')
      return stateOf(value, at, place, (wanted) => keyStateLeaf(key, operator, wanted));
    const operand = operandOf(value, operator, null, at, place);
    if (operator.wants === 'count') return keyCountLeaf(key, operator, operand);
    if (!scalarOperator(operator)) {
      return fault(place, at, `"${operator.name}" asks a list; name the members as "${key}[]"`, 'key');
    }
    return keyValueLeaf(key, operator, operand);
  });
}

function scalarOperator(operator: ValueOperator): boolean {
  return operator.of.some(
    (type) => type === 'text' || type === 'number' || type === 'integer' || type === 'flag',
  );
}

type BuildLeaf = (operator: Operator, value: unknown, at: DataPath) => CompiledCondition;

/** All operators of a leaf; more than one must all hold. */
function leafOf(
  data: Data,
  head: string,
  path: DataPath,
  place: ConditionPlace,
  build: BuildLeaf,
): CompiledCondition {
  const leaves: CompiledCondition[] = [];
  const asked = Object.entries(data).filter(([name]) => name !== head && !asides.has(name));
  if (asked.length === 0) {
    place.complaints.value(path, 'there is no operator; say what the value is held against');
  }
  for (const [name, value] of asked) {
    const at = [...path, name];
    const operator = operators.get(name);
    if (operator === undefined) {
      place.complaints.key(at, `unknown operator "${name}"${didYouMean(name, operators.keys())}`);
    } else {
      leaves.push(build(operator, value, at));
    }
  }
  const [only] = leaves;
  return leaves.length === 1 && only !== undefined ? only : allOf(partsOf(leaves));
}

function stateOf(
  value: unknown,
  at: DataPath,
  place: ConditionPlace,
  build: (wanted: boolean) => CompiledCondition,
): CompiledCondition {
  if (typeof value !== 'boolean') return fault(place, at, 'expects true or false');
  return build(value);
}

function misfit(operator: ValueOperator, name: string, kind: FactKind): string {
  const fitting = [...operators.values()]
    .filter((other) => other.asks === 'value' && other.of.includes(kind.type))
    .map((other) => other.name);
  return `"${operator.name}" cannot be asked of ${name}, which is ${typeWords[kind.type]}; use ${fitting.join(', ')}`;
}

const typeWords: Readonly<Record<FactType, string>> = {
  text: 'a text',
  number: 'a number',
  integer: 'a whole number',
  flag: 'true or false',
  texts: 'a list of texts',
  integers: 'a list of whole numbers',
  list: 'a list of records',
};

// --- names ---------------------------------------------------------------------------------------------------------

/** The kind of a fact that a condition names; complains and gives undefined where there is none. */
export function checkFact(name: unknown, path: DataPath, place: ConditionPlace): FactKind | undefined {
  if (typeof name !== 'string') {
    place.complaints.value(path, 'expects the name of a fact');
    return undefined;
  }
  if (isItemName(name) && place.list === null) {
    place.complaints.value(
      path,
      `"${name}" stands outside a list; "item." needs some, every, count or each around it`,
    );
    return undefined;
  }
  const kind = name.includes('[]') ? undefined : factKind(vocabularyName(name, place.list));
  if (kind === undefined) place.complaints.value(path, unknownFact(name, place.list));
  return kind;
}

function unknownFact(name: string, list: string | null): string {
  if (name.includes('[]'))
    return `"${name}" names a field of every record; ask it as "item.…" inside some or every`;
  return `unknown fact "${name}"${didYouMean(name, askableNames(list))}`;
}

/** Names that a condition may ask, as it would write them. */
export function askableNames(list: string | null): string[] {
  const plain = Object.keys(vocabulary).filter((name) => !name.includes('[]'));
  return list === null ? plain : [...plain, ...itemNames(list)];
}

/** `item.` names of a list's records. */
export function itemNames(list: string): string[] {
  const prefix = `${list}[].`;
  return Object.keys(vocabulary)
    .filter((name) => name.startsWith(prefix))
    .map((name) => `item.${name.slice(prefix.length)}`);
}

/** Whether a name is a list fact; complains where it is not. */
export function checkList(name: unknown, path: DataPath, place: ConditionPlace): name is string {
  if (typeof name === 'string' && factKind(name)?.type === 'list') return true;
  const lists = Object.keys(vocabulary).filter((known) => vocabulary[known]?.type === 'list');
  if (typeof name !== 'string')
    place.complaints.value(path, `expects the name of a list: ${lists.join(', ')}`);
  else if (factKind(name) !== undefined) place.complaints.value(path, `${name} is not a list of records`);
  else place.complaints.value(path, `unknown list "${name}"${didYouMean(name, lists)}`);
  return false;
}

const keyForm = /^[^\s.[\]]+(\[(\d+)?\])*(\.[^\s.[\]]+(\[(\d+)?\])*)*$/;

/** Whether a text is a path of native keys; complains where it is not. */
export function checkKey(key: unknown, path: DataPath, place: ConditionPlace): key is string {
  place.onKey?.(path);
  if (typeof key === 'string' && key.length <= 200 && keyForm.test(key)) return true;
  place.complaints.value(path, 'expects a dotted path of native keys such as datasets[].type');
  return false;
}

// --- the right side ------------------------------------------------------------------------------------------------

function isFactValue(value: unknown): value is FactValue {
  const scalar = (one: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof one);
  return Array.isArray(value) ? value.every(scalar) : scalar(value);
}

/** @param kind of the subject; null for a native key, whose type is known only from the file */
function operandOf(
  value: unknown,
  operator: ValueOperator,
  kind: FactKind | null,
  path: DataPath,
  place: ConditionPlace,
): Operand {
  if (isRecord(value)) return reference(value, operator, kind, path, place);
  const wrong = literalFault(value, operator, kind);
  if (wrong !== null) place.complaints.value(path, wrong);
  return literal(isFactValue(value) ? value : 0);
}

type Refer = (name: unknown, path: DataPath, use: OperandUse) => Operand;

interface OperandUse {
  readonly operator: ValueOperator;
  readonly kind: FactKind | null;
  readonly times: number | undefined;
  readonly place: ConditionPlace;
}

const references: ReadonlyMap<string, Refer> = new Map<string, Refer>([
  ['param', referToParam],
  ['fact', referToFact],
  ['key', referToKey],
  ['keys', referToKeys],
  ['sum', (names, path, use) => referToNumbers(names, path, use, (a, b) => a + b)],
  ['product', (names, path, use) => referToNumbers(names, path, use, (a, b) => a * b)],
]);

export const referenceHeads: readonly string[] = [...references.keys()];

function reference(
  data: Data,
  operator: ValueOperator,
  kind: FactKind | null,
  path: DataPath,
  place: ConditionPlace,
): Operand {
  const keys = Object.keys(data).filter((key) => key !== 'times');
  const head = keys[0];
  const refer = head === undefined ? undefined : references.get(head);
  if (head === undefined || keys.length !== 1 || refer === undefined) {
    const hint = head === undefined ? '' : didYouMean(head, referenceHeads);
    place.complaints.value(path, `expects a value, or one of ${referenceHeads.join(', ')}${hint}`);
    return literal(0);
  }
  const times = data.times;
  if (times !== undefined && (typeof times !== 'number' || head === 'param')) {
    place.complaints.value([...path, 'times'], 'expects a number, beside fact, key, sum or product');
  }
  const use = { operator, kind, place, times: typeof times === 'number' ? times : undefined };
  return refer(data[head], [...path, head], use);
}

function referToParam(name: unknown, path: DataPath, { operator, kind, place }: OperandUse): Operand {
  const fallback =
    typeof name === 'string' && Object.hasOwn(place.params, name) ? place.params[name] : undefined;
  if (typeof name !== 'string' || fallback === undefined) {
    const known = Object.keys(place.params);
    const hint = typeof name === 'string' ? didYouMean(name, known) : '';
    place.complaints.value(
      path,
      `unknown param "${String(name)}"${hint || `; params of this rule: ${known.join(', ') || 'none'}`}`,
    );
    return literal(0);
  }
  const wrong = literalFault(fallback, operator, kind);
  if (wrong !== null) place.complaints.value(path, `param "${name}": ${wrong}`);
  return param(name, fallback);
}

function referToFact(name: unknown, path: DataPath, { operator, kind, times, place }: OperandUse): Operand {
  const other = checkFact(name, path, place);
  if (other !== undefined && !comparable(operator, kind, other.type)) {
    place.complaints.value(path, `${String(name)} is ${typeWords[other.type]}, which does not fit here`);
  }
  return factOperand(factRef(String(name), place.list), times);
}

function referToKey(key: unknown, path: DataPath, { times, place }: OperandUse): Operand {
  return checkKey(key, path, place) ? keyOperand(key, times) : literal(0);
}

function referToKeys(key: unknown, path: DataPath, { operator, place }: OperandUse): Operand {
  if (!/^(values|members|texts)$/.test(operator.wants))
    place.complaints.value(path, `"${operator.name}" does not compare with a list`);
  return checkKey(key, path, place) ? keysOperand(key) : literal(0);
}

function referToNumbers(
  parts: unknown,
  path: DataPath,
  { operator, times, place }: OperandUse,
  combine: (a: number, b: number) => number,
): Operand {
  if (!Array.isArray(parts) || parts.length < 2) {
    place.complaints.value(path, 'expects a list of two or more facts, or of native keys as {key: path}');
    return literal(0);
  }
  if (operator.wants !== 'number' && operator.wants !== 'count' && operator.wants !== 'value') {
    place.complaints.value(path, `"${operator.name}" does not compare numbers`);
  }
  return combined(
    parts.map((part, i) => numberPart(part, [...path, i], place)),
    combine,
    times,
  );
}

/** A fact, or a native key, as a part of a sum or product. */
function numberPart(part: unknown, path: DataPath, place: ConditionPlace): Operand {
  if (isRecord(part) && Object.keys(part).join() === 'key') {
    return checkKey(part.key, [...path, 'key'], place) ? keyOperand(part.key, undefined) : literal(0);
  }
  const kind = checkFact(part, path, place);
  if (kind !== undefined && !numbers.has(kind.type)) {
    place.complaints.value(path, `${String(part)} is ${typeWords[kind.type]}, not a number`);
  }
  return factOperand(factRef(String(part), place.list), undefined);
}

const numbers: ReadonlySet<FactType> = new Set(['number', 'integer', 'list']);

/** Whether a fact of a type can stand on the right of an operator. */
function comparable(operator: ValueOperator, kind: FactKind | null, type: FactType): boolean {
  switch (operator.wants) {
    case 'number':
    case 'count':
      return numbers.has(type);
    case 'value':
      return kind === null || kind.type === type || (numbers.has(kind.type) && numbers.has(type));
    case 'member':
      return kind?.type === 'integers' ? type === 'integer' : type === 'text';
    case 'values':
    case 'members':
      return type === 'texts' || type === 'integers';
    case 'texts':
      return type === 'text' || type === 'texts';
    case 'flag':
      return type === 'flag';
    default:
      return type === 'text';
  }
}

// --- nesting -------------------------------------------------------------------------------------------------------

function parts(data: Data, head: string, path: DataPath, place: ConditionPlace): Parts {
  onlyKeys(data, [head], path, place);
  const list = data[head];
  if (!Array.isArray(list) || list.length === 0) {
    place.complaints.value([...path, head], 'expects a list of conditions');
    return partsOf([]);
  }
  const make = (i: number): CompiledCondition => compileCondition(list[i], [...path, head, i], place);
  const { sound } = place;
  if (sound === undefined) return partsOf(list.map((_, i) => make(i)));
  const made: CompiledCondition[] = [];
  const part = (i: number): CompiledCondition => {
    made[i] ??= sound(make(i));
    return made[i];
  };
  return { count: list.length, part };
}

function inner(data: Data, head: string, path: DataPath, place: ConditionPlace): CompiledCondition {
  onlyKeys(data, [head], path, place);
  return compileCondition(data[head], [...path, head], place);
}

type Quantify = (list: string, where: CompiledCondition) => CompiledCondition;

function quantified(
  data: Data,
  head: string,
  path: DataPath,
  place: ConditionPlace,
  quantify: Quantify,
): CompiledCondition {
  onlyKeys(data, [head, 'where'], path, place);
  const list = data[head];
  if (!checkList(list, [...path, head], place)) return always;
  if (data.where === undefined) return fault(place, path, `"${head}" needs a "where"`);
  return quantify(list, compileCondition(data.where, [...path, 'where'], { ...place, list }));
}

function counted(data: Data, path: DataPath, place: ConditionPlace): CompiledCondition {
  const list = data.count;
  if (!checkList(list, [...path, 'count'], place)) return always;
  const where =
    data.where === undefined ? null : compileCondition(data.where, [...path, 'where'], { ...place, list });
  const { where: _, ...rest } = data;
  return leafOf(rest, 'count', path, place, (operator, value, at) => {
    if (operator.asks === 'state' || !operator.of.includes('integer')) {
      return fault(
        place,
        at,
        `"${operator.name}" does not compare numbers; use greater, atLeast, less, atMost or equals`,
        'key',
      );
    }
    return count(list, where, operator, operandOf(value, operator, countKind, at, place));
  });
}

const countKind: FactKind = { type: 'integer', meaning: 'how many' };

function onlyKeys(data: Data, allowed: readonly string[], path: DataPath, place: ConditionPlace): void {
  for (const key of Object.keys(data)) {
    if (allowed.includes(key) || asides.has(key)) continue;
    place.complaints.key([...path, key], `"${key}" cannot stand beside "${allowed[0]}"`);
  }
}

function fault(
  place: ConditionPlace,
  path: DataPath,
  message: string,
  on: 'key' | 'value' = 'value',
): CompiledCondition {
  place.complaints[on](path, message);
  return always;
}

export function isRecord(data: unknown): data is Data {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
