import type { Fact, FactState, FactValue, Scalar } from '../../model/index.ts';
import { booleanFrom, numberFrom, resolve } from '../../syntax/resolve.ts';
import type { ScalarNode } from '../../syntax/tree.ts';
import { interpolated } from './interpolate.ts';
import {
  find,
  findFirst,
  isEmpty,
  itemsAt,
  keySpanOf,
  type Located,
  type Native,
  spanOf,
  viewAt,
  whole,
} from './native.ts';

/** What a reader sees while it reads one run. */
export interface Scope {
  readonly native: Native;
  /** Path of the plan's own file: some frameworks choose the trainer by command, and people by folder. */
  readonly path: string;
  /**
   * A side file that the run refers to, looked up beside the file, then from the root of the project.
   * Undefined when it is missing, lies outside, or cannot be read.
   */
  readonly open: (reference: string) => Native | undefined;
}

/** The same run, with readings that look into another document or section. */
export function scopeOn({ path, open }: Scope, native: Native): Scope {
  return { native, path, open };
}

/** The same run, with readings that look at the whole document. */
export const atTop = (scope: Scope): Scope => scopeOn(scope, whole(scope.native));

/** Reads one fact. Undefined: the question does not arise for this run. */
export type Reading = (scope: Scope) => Fact | undefined;

/** The facts of one record of a list, by field. */
export type Fields = Readonly<Record<string, Reading>>;

/** Reads a list of records, such as data sources. */
export type ListReading = (scope: Scope) => ListFact;

export interface ListFact {
  /** How many there are, and how that is known. */
  readonly fact: Fact<number>;
  readonly records: readonly Readonly<Record<string, Fact | undefined>>[];
}

export interface Options<T> {
  /** What the framework does when the key is absent, as it documents it. */
  readonly default?: T;
  /** Texts that mean the same as an absent key, such as `None`. Compared without case. */
  readonly none?: readonly string[];
  readonly note?: string;
}

type Keys = string | readonly string[];

const listOf = (keys: Keys): readonly string[] => (typeof keys === 'string' ? [keys] : keys);

// ---- facts -------------------------------------------------------------------------------------------------

/** A fact that stands at a place. */
export function stated<T extends FactValue>(
  located: Located,
  value: T,
  extra: Partial<Fact<T>> = {},
): Fact<T> {
  return { value, state: located.inherited ? 'inherited' : 'stated', ...placed(located), ...extra };
}

/** A fact that the framework decides by itself when nothing is written. */
export function byDefault<T extends FactValue>(value: T, note?: string, empty?: Located): Fact<T> {
  const keyAt = empty && keySpanOf(empty);
  return {
    value,
    state: 'default',
    ...(note ? { note } : {}),
    ...(empty ? { nativeKey: empty.path } : {}),
    ...(keyAt ? { keyAt } : {}),
  };
}

/** A fact without a value, for the reason its state names. */
export function without(state: FactState, note?: string, nativeKey?: string): Fact<never> {
  return { value: null, state, ...(note ? { note } : {}), ...(nativeKey ? { nativeKey } : {}) };
}

/** A value that is there but cannot be read. */
export function unresolved(located: Located, note = 'decided outside this file'): Fact<never> {
  return { value: null, state: 'unresolved', note, ...placed(located) };
}

function placed(located: Located): Pick<Fact, 'at' | 'nativeKey'> & Partial<Pick<Fact, 'keyAt' | 'raw'>> {
  const keyAt = keySpanOf(located);
  return {
    at: spanOf(located),
    nativeKey: located.path,
    ...(keyAt ? { keyAt } : {}),
    ...(located.node.kind === 'scalar' ? { raw: located.node.text } : {}),
  };
}

// ---- single values -----------------------------------------------------------------------------------------

/**
 * A reading of one scalar key.
 *
 * @param keys spellings of the key; the first with a value wins
 * @param take the neutral value of a scalar; undefined when the text cannot be understood as this type
 */
export function scalar<T extends FactValue>(
  keys: Keys,
  take: (node: ScalarNode, located: Located) => T | undefined,
  options: Options<T> = {},
): Reading {
  const spellings = listOf(keys);
  const none = options.none?.map((text) => text.toLowerCase());
  // What is not written is the same fact in every file, and most keys are not written in most files.
  const notWritten = absent(spellings, options);
  return ({ native }) => {
    const located = findFirst(native, spellings);
    if (!located) return notWritten;
    if (isEmpty(located)) return absent(spellings, options, located);
    const node = interpolated(native, located);
    if (node === undefined) return unresolved(located);
    if (node.text.trim() === '' || none?.includes(node.text.toLowerCase()))
      return absent(spellings, options, located);
    // A reference may lead to nothing; what is written here itself has been asked above.
    if (node !== located.node && resolve(node, located.layer.dialect) === null) {
      return absent(spellings, options, located);
    }
    const value = take(node, located);
    return value === undefined ? notUnderstood(located, node) : stated<T>(located, value, noted(options));
  };
}

/** A note beside a default explains that default, and says nothing about what is written. */
const noted = <T>(options: Options<T>): { note?: string } =>
  options.note && options.default === undefined ? { note: options.note } : {};

function absent<T extends FactValue>(keys: readonly string[], options: Options<T>, empty?: Located): Fact {
  if (options.default !== undefined) return byDefault(options.default, options.note, empty);
  return { ...without('unset', undefined, empty?.path ?? keys[0]), ...(empty ? keyPlace(empty) : {}) };
}

function keyPlace(located: Located): { keyAt?: Fact['keyAt'] & object } {
  const keyAt = keySpanOf(located);
  return keyAt ? { keyAt } : {};
}

/** `auto` and `max` leave the choice to what runs the file; anything else is text that this key cannot hold. */
function notUnderstood(located: Located, node: ScalarNode): Fact {
  const fact = /^(auto|max)$/i.test(node.text)
    ? without('external', 'decided when it runs')
    : without('unresolved', 'cannot be read as this kind of value');
  return { ...fact, ...placed(located) };
}

/** Text as it is written. */
export const text = (keys: Keys, options: Options<string> = {}): Reading =>
  scalar(keys, (n) => n.text, options);

/** Text that is a template itself, such as a chat template: taken as it is written, with nothing put in. */
export const verbatim =
  (keys: Keys): Reading =>
  ({ native }) => {
    const located = findFirst(native, listOf(keys));
    if (!located || isEmpty(located)) return absent(listOf(keys), {}, located);
    return located.node.kind === 'scalar' ? stated(located, located.node.text) : unresolved(located);
  };

/** Text with braces of its own, such as a chat template: they are no template of the file. */
export const literal =
  (keys: Keys): Reading =>
  ({ native }) => {
    const located = findFirst(native, listOf(keys));
    return located?.node.kind === 'scalar' && !isEmpty(located)
      ? stated(located, located.node.text)
      : absent(listOf(keys), {}, located);
  };

/** A number, also where the loader reads `2e-5` as text: frameworks convert by the type of the key. */
export const number = (keys: Keys, options: Options<number> = {}): Reading =>
  scalar(keys, (n) => numberFrom(n.text) ?? undefined, options);

/** A whole number. `8.0` counts as one; `0.5` does not. */
export const integer = (keys: Keys, options: Options<number> = {}): Reading =>
  scalar(keys, (n) => wholeNumber(numberFrom(n.text)), options);

/** A number that only counts when it is above zero: `max_steps: -1` and `warmup_steps: 0` say nothing. */
export const positive = (keys: Keys, options: Options<number> = {}): Reading => {
  const read = number(keys, options);
  return (scope) => {
    const fact = read(scope);
    if (typeof fact?.value !== 'number' || fact.value > 0) return fact;
    return options.default === undefined
      ? without('unset', undefined, fact.nativeKey)
      : byDefault(options.default, options.note);
  };
};

function wholeNumber(value: number | null): number | undefined {
  return value !== null && Number.isInteger(value) ? value : undefined;
}

/** A yes or no, in every spelling that a loader or argument parser takes. */
export const flag = (keys: Keys, options: Options<boolean> = {}): Reading =>
  scalar(keys, (n) => booleanFrom(n.text) ?? undefined, options);

/** The opposite of a flag: `disable_gradient_checkpointing`. */
export const notFlag = (keys: Keys, options: Options<boolean> = {}): Reading =>
  scalar(keys, (n) => negate(booleanFrom(n.text)), options);

const negate = (value: boolean | null): boolean | undefined => (value === null ? undefined : !value);

/**
 * One of a closed set. Keys of the table are native texts in lower case; a text outside it is `other`, with the
 * source text kept in `raw`.
 */
export const choice = (
  keys: Keys,
  table: Readonly<Record<string, string>>,
  options: Options<string> = {},
): Reading =>
  scalar(
    keys,
    (n) => (Object.hasOwn(table, n.text.toLowerCase()) ? table[n.text.toLowerCase()] : 'other'),
    options,
  );

/** A list of scalars; one scalar is a list of one. */
export const texts = (
  keys: Keys,
  options: Options<readonly string[]> & { separator?: string } = {},
): Reading => {
  const spellings = listOf(keys);
  const one = scalar<readonly string[]>(spellings, (n) => split(n.text, options.separator), options);
  return (scope) => {
    const located = findFirst(scope.native, spellings);
    if (located?.node.kind !== 'list') return located?.node.kind === 'map' ? unresolved(located) : one(scope);
    const values = located.node.items.filter((item): item is ScalarNode => item.kind === 'scalar');
    if (values.length < located.node.items.length) return unresolved(located, 'holds more than plain values');
    return stated(
      located,
      values.map((item) => item.text),
      noted(options),
    );
  };
};

const split = (source: string, separator: string | undefined): readonly string[] =>
  separator === undefined
    ? [source]
    : source
        .split(separator)
        .map((part) => part.trim())
        .filter((part) => part !== '');

// ---- what a framework always does ---------------------------------------------------------------------------

/** The framework does this whatever the file says. */
export const always =
  <T extends Scalar>(value: T, note?: string): Reading =>
  () =>
    byDefault(value, note);

/** Decided by the command line, the service or the environment. */
export const external =
  (note: string): Reading =>
  () =>
    without('external', note);

// ---- composition -------------------------------------------------------------------------------------------

/** The reading, where a condition on the run holds; else the question does not arise. */
export const when =
  (condition: (scope: Scope) => boolean, reading: Reading): Reading =>
  (scope) =>
    condition(scope) ? reading(scope) : undefined;

/** What the first switch that is on, or cannot be read, stands for; undefined when all are off. */
export const firstOn =
  <T extends Scalar>(switches: readonly (readonly [key: string, value: T])[]): Reading =>
  (scope) => {
    for (const [key, value] of switches) {
      const fact = flag(key)(scope);
      if (fact?.value === true) return { ...fact, value };
      if (fact?.value === null && fact.state !== 'unset') return fact;
    }
    return undefined;
  };

/**
 * The first reading that says anything: a value, or why there is none. Only `unset` and silence pass on to the next,
 * so that a default never hides a value that cannot be read.
 */
export const firstSaid =
  (...readings: readonly Reading[]): Reading =>
  (scope) => {
    let last: Fact | undefined;
    for (const reading of readings) {
      const fact = reading(scope);
      if (fact && fact.state !== 'unset') return fact;
      last = fact ?? last;
    }
    return last;
  };

/**
 * The reading, except where a key is written with nothing or `null` after it and the framework takes that as an
 * answer of its own rather than as a key left out.
 */
export const unlessNull =
  (key: string, reading: Reading, note: string): Reading =>
  (scope) => {
    const located = find(scope.native, key);
    return located && isEmpty(located)
      ? { ...without('unset', note, located.path), ...keyPlace(located) }
      : reading(scope);
  };

/** The first reading that gives a value; else the first that says why there is none. */
export const firstOf =
  (...readings: readonly Reading[]): Reading =>
  (scope) => {
    let reason: Fact | undefined;
    for (const reading of readings) {
      const fact = reading(scope);
      if (fact && fact.value !== null) return fact;
      reason ??= fact;
    }
    return reason;
  };

/** The reading's value under another name or unit; states without a value pass through. */
export const mapped =
  (reading: Reading, change: (value: FactValue) => FactValue | undefined): Reading =>
  (scope) => {
    const fact = reading(scope);
    if (!fact || fact.value === null) return fact;
    const value = change(fact.value);
    return value === undefined ? undefined : { ...fact, value };
  };

/** A reading inside a section of the document. */
export const inside =
  (section: string, reading: Reading): Reading =>
  (scope) =>
    reading(
      scopeOn(scope, viewAt(scope.native, scope.native.base ? `${scope.native.base}.${section}` : section)),
    );

/** The same table of readings inside a section. */
export function allInside(section: string, table: Fields): Fields {
  return Object.fromEntries(Object.entries(table).map(([name, reading]) => [name, inside(section, reading)]));
}

/** The same table of readings, where a condition on the run holds. */
export function allWhen(condition: (scope: Scope) => boolean, table: Fields): Fields {
  return Object.fromEntries(Object.entries(table).map(([name, reading]) => [name, when(condition, reading)]));
}

// ---- lists of records ----------------------------------------------------------------------------------------

/**
 * A list of records under a key; a single map counts as a list of one.
 *
 * @param fields how each record's facts are read from its element
 */
export const each =
  (keys: Keys, fields: Fields): ListReading =>
  (scope) => {
    const located = findFirst(scope.native, listOf(keys));
    if (!located || isEmpty(located)) return noRecords('unset', listOf(keys)[0]);
    if (located.node.kind === 'scalar' && interpolated(scope.native, located) === undefined) {
      return { fact: unresolved(located), records: [] };
    }
    const key =
      listOf(keys).find((k) => find(scope.native, k) && find(scope.native, k)?.path === located.path) ?? '';
    const items = itemsAt(scope.native, key);
    const records = items.map((native) => readFields(fields, scopeOn(scope, native)));
    const count = located.node.kind === 'list' ? located.node.items.length : records.length;
    return { fact: stated(located, count), records };
  };

/** Records of a list, counted at the place of the list. */
export function recordsOf(
  records: readonly Readonly<Record<string, Fact | undefined>>[],
  at: Located,
): ListFact {
  return { fact: stated(at, records.length), records };
}

/** A list without records, for the reason its state names. */
export function noRecords(state: FactState, nativeKey?: string, note?: string): ListFact {
  return { fact: without(state, note, nativeKey), records: [] };
}

/** The first list that holds records; else the first that says why it has none; else what the first one says. */
export const firstList =
  (...lists: readonly ListReading[]): ListReading =>
  (scope) => {
    const results = lists.map((list) => list(scope));
    return (
      results.find((result) => result.records.length > 0) ??
      results.find((result) => result.fact.state !== 'unset') ??
      results[0] ??
      noRecords('not-expressible')
    );
  };

export function readFields(fields: Fields, scope: Scope): Readonly<Record<string, Fact | undefined>> {
  return Object.fromEntries(Object.entries(fields).map(([name, reading]) => [name, reading(scope)]));
}
