import { factKind } from '../model/index.ts';
import { vocabularyName } from './scope.ts';
import type { Condition } from './types.ts';

/**
 * A condition as lines for people, the same in the terminal and in the docs:
 *
 *     all of
 *       which weights are trained (method.kind) is full
 *       tasks the model must do (intent.tasks) number more than 2
 *
 * @param list whose record `item.` stands for outside of any `some`, `every` or `count`: the rule's `each`
 */
export function conditionInWords(
  condition: Condition,
  params: Params = {},
  list: string | null = null,
): readonly string[] {
  return lines(condition, { params, list }).map((line) => line.replace(/\s+$/, ''));
}

type Params = Readonly<Record<string, unknown>>;

/** What a condition stands in. */
interface Around {
  readonly params: Params;
  /** List whose record `item.` stands for. */
  readonly list: string | null;
}

function lines(condition: Condition, around: Around): readonly string[] {
  const why = typeof condition.why === 'string' ? ` — ${condition.why}` : '';
  if (isNested(condition, 'all')) return group(`all of${why}`, condition.all, around);
  if (isNested(condition, 'any')) return group(`any of${why}`, condition.any, around);
  if (isOf(condition, 'not')) return nested(`not${why}`, condition.not as Condition, around);
  if (isOf(condition, 'some'))
    return records(
      `at least one of ${named(condition.some, around)}${why}`,
      condition.some,
      condition,
      around,
    );
  if (isOf(condition, 'every'))
    return records(`each of ${named(condition.every, around)}${why}`, condition.every, condition, around);
  if (isOf(condition, 'count')) return counted(condition, around, why);
  return [leaf(condition, around) + why];
}

const isOf = <K extends string>(condition: object, key: K): condition is object & Record<K, unknown> =>
  key in condition;

const isNested = <K extends string>(
  condition: object,
  key: K,
): condition is object & Record<K, readonly Condition[]> => key in condition;

function group(head: string, parts: readonly Condition[], around: Around): readonly string[] {
  return [head, ...parts.flatMap((part) => lines(part, around)).map((line) => `  ${line}`)];
}

function nested(head: string, inner: Condition, around: Around): readonly string[] {
  return [head, ...lines(inner, around).map((line) => `  ${line}`)];
}

/** What is asked of each record of a list. */
function records(head: string, list: unknown, { where }: object & { where?: unknown }, around: Around) {
  return nested(head, where as Condition, { ...around, list: String(list) });
}

function counted(condition: Record<string, unknown>, around: Around, why: string): readonly string[] {
  const bounds = comparisons(condition, ['count', 'where', 'why'], around);
  const head = `the number of ${named(condition.count, around)} ${bounds}${why}`;
  return condition.where === undefined
    ? [head]
    : records(`${head}, counting those with`, condition.count, condition, around);
}

function leaf(condition: Record<string, unknown>, around: Around): string {
  const subject = 'key' in condition ? `the key \`${String(condition.key)}\`` : named(condition.fact, around);
  return `${subject} ${comparisons(condition, ['fact', 'key', 'why'], around)}`;
}

/** `loss (data.lossOn)`: what it means, and the name that policies and `tunelint plan` use. */
function named(name: unknown, { list }: Around): string {
  const fact = String(name);
  const kind = factKind(vocabularyName(fact, list));
  return kind === undefined ? `\`${fact}\`` : `${kind.meaning} (\`${fact}\`)`;
}

function comparisons(condition: Record<string, unknown>, skip: readonly string[], around: Around): string {
  return Object.entries(condition)
    .filter(([operator]) => !skip.includes(operator))
    .map(([operator, value]) => compared(operator, value, around))
    .join(' and ');
}

/** The words of each operator, with `%` for its value. */
const words: Readonly<Record<string, string>> = {
  equals: 'is %',
  notEquals: 'is not %',
  equalsOrUnset: 'is % or not given',
  in: 'is one of %',
  notIn: 'is none of %',
  greater: 'is above %',
  atLeast: 'is at least %',
  less: 'is below %',
  atMost: 'is at most %',
  multipleOf: 'is a multiple of %',
  contains: 'holds %',
  containsAny: 'holds one of %',
  containsOnly: 'holds nothing but %',
  matches: 'looks like %',
  startsWith: 'starts with %',
  countEquals: 'number %',
  countGreater: 'number more than %',
  countAtLeast: 'number at least %',
  countLess: 'number fewer than %',
  versionAtLeast: 'is version % or later',
  onOrAfter: 'is % or later',
};

const yesNo: Readonly<Record<string, readonly [string, string]>> = {
  exists: ['is given', 'is not given'],
  declared: ['is written', 'is not written'],
  unset: ['is not given', 'is given or decided'],
};

function compared(operator: string, value: unknown, around: Around): string {
  const pair = yesNo[operator];
  if (pair) return value === false ? pair[1] : pair[0];
  return (words[operator] ?? `${operator} %`).replace('%', () => operand(value, around));
}

function operand(value: unknown, around: Around): string {
  if (Array.isArray(value)) return value.map(String).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  const { param, times, ...rest } = value as Record<string, unknown>;
  if (param !== undefined) return `${String(around.params[String(param)])} (\`params.${String(param)}\`)`;
  const [[kind, of] = ['', '']] = Object.entries(rest);
  const scale = times === undefined ? '' : ` times ${String(times)}`;
  if (kind === 'sum' || kind === 'product') {
    const joined = (Array.isArray(of) ? of : [of])
      .map((part) => operandPart(part, around))
      .join(kind === 'sum' ? ' + ' : ' × ');
    return `${joined}${scale}`;
  }
  if (kind === 'keys') return `the values of \`${String(of)}\``;
  return (kind === 'key' ? `the key \`${String(of)}\`` : named(of, around)) + scale;
}

const operandPart = (part: unknown, around: Around): string =>
  typeof part === 'object' && part !== null
    ? `the key \`${String(Object.values(part)[0])}\``
    : named(part, around);
