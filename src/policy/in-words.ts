import { factKind, genericName } from '../model/index.ts';
import type { Condition } from './types.ts';

/**
 * A condition as lines for people, the same in the terminal and in the docs:
 *
 *     all of
 *       which weights are trained (method.kind) is full
 *       tasks the model must do (intent.tasks) number more than 2
 */
export function conditionInWords(
  condition: Condition,
  params: Readonly<Record<string, unknown>> = {},
): readonly string[] {
  return lines(condition, params).map((line) => line.replace(/\s+$/, ''));
}

type Params = Readonly<Record<string, unknown>>;

function lines(condition: Condition, params: Params): readonly string[] {
  const why = typeof condition.why === 'string' ? ` — ${condition.why}` : '';
  if (isNested(condition, 'all')) return group(`all of${why}`, condition.all, params);
  if (isNested(condition, 'any')) return group(`any of${why}`, condition.any, params);
  if (isOf(condition, 'not')) return nested(`not${why}`, condition.not as Condition, params);
  if (isOf(condition, 'some'))
    return nested(`at least one of ${named(condition.some)}${why}`, condition.where as Condition, params);
  if (isOf(condition, 'every'))
    return nested(`each of ${named(condition.every)}${why}`, condition.where as Condition, params);
  if (isOf(condition, 'count')) return counted(condition, params, why);
  return [leaf(condition, params) + why];
}

const isOf = <K extends string>(condition: object, key: K): condition is object & Record<K, unknown> =>
  key in condition;

const isNested = <K extends string>(
  condition: object,
  key: K,
): condition is object & Record<K, readonly Condition[]> => key in condition;

function group(head: string, parts: readonly Condition[], params: Params): readonly string[] {
  return [head, ...parts.flatMap((part) => lines(part, params)).map((line) => `  ${line}`)];
}

function nested(head: string, inner: Condition, params: Params): readonly string[] {
  return [head, ...lines(inner, params).map((line) => `  ${line}`)];
}

function counted(condition: Record<string, unknown>, params: Params, why: string): readonly string[] {
  const bounds = comparisons(condition, ['count', 'where', 'why'], params);
  const head = `the number of ${named(condition.count)} ${bounds}${why}`;
  const { where } = condition;
  return where === undefined ? [head] : nested(`${head}, counting those with`, where as Condition, params);
}

function leaf(condition: Record<string, unknown>, params: Params): string {
  const subject = 'key' in condition ? `the key \`${String(condition.key)}\`` : named(condition.fact);
  return `${subject} ${comparisons(condition, ['fact', 'key', 'why'], params)}`;
}

/** `loss (data.lossOn)`: what it means, and the name that policies and `tunelint plan` use. */
function named(name: unknown): string {
  const fact = String(name);
  const kind = factKind(genericName(fact));
  return kind === undefined ? `\`${fact}\`` : `${kind.meaning} (\`${fact}\`)`;
}

function comparisons(condition: Record<string, unknown>, skip: readonly string[], params: Params): string {
  return Object.entries(condition)
    .filter(([operator]) => !skip.includes(operator))
    .map(([operator, value]) => compared(operator, value, params))
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

function compared(operator: string, value: unknown, params: Params): string {
  const pair = yesNo[operator];
  if (pair) return value === false ? pair[1] : pair[0];
  return (words[operator] ?? `${operator} %`).replace('%', () => operand(value, params));
}

function operand(value: unknown, params: Params): string {
  if (Array.isArray(value)) return value.map(String).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  const { param, times, ...rest } = value as Record<string, unknown>;
  if (param !== undefined) return `${String(params[String(param)])} (\`params.${String(param)}\`)`;
  const [[kind, of] = ['', '']] = Object.entries(rest);
  const scale = times === undefined ? '' : ` times ${String(times)}`;
  if (kind === 'sum' || kind === 'product') {
    const joined = (Array.isArray(of) ? of : [of])
      .map((part) => operandPart(part))
      .join(kind === 'sum' ? ' + ' : ' × ');
    return `${joined}${scale}`;
  }
  if (kind === 'keys') return `the values of \`${String(of)}\``;
  return (kind === 'key' ? `the key \`${String(of)}\`` : named(of)) + scale;
}

const operandPart = (part: unknown): string =>
  typeof part === 'object' && part !== null ? `the key \`${String(Object.values(part)[0])}\`` : named(part);
