import { type Fact, type Facts, factKind, isKnown, type RelatedPlace, type Span } from '../model/index.ts';
import { formatFact } from './format.ts';
import { keyPattern } from './native.ts';
import { findFact, fullName, recordsOf, type Scope, type Used } from './scope.ts';
import type { Condition, PlaceName } from './types.ts';

/** More places than this explain nothing. */
const mostRelated = 20;
/** How far a derived fact is followed to what it was computed from. */
const deepestFrom = 4;

/** A fact, and where it is written. */
export interface Placed {
  readonly name: string;
  readonly fact: Fact;
  readonly at: Span;
}

/** What a rule says of the place of its findings: facts by name, and the condition that they were true for. */
export interface Places {
  readonly at: readonly PlaceName[];
  readonly when?: Condition | undefined;
}

/**
 * The fact that carries a finding: the first of `at` that is written in the plan's own file, else the first used one
 * that is, else the first that is written anywhere. People review their own file; a side file is a related place.
 * A derived fact stands where what it was computed from stands.
 */
export function placeOf(scope: Scope, rule: Places, used: readonly Used[]): Placed | undefined {
  const named = namedPlaces(scope, rule, used);
  const candidates = [...named, ...used].flatMap((one) =>
    written(scope.plan.facts, one, deepestFrom).slice(0, 1),
  );
  return candidates.find(({ at: span }) => span.file === scope.plan.path) ?? candidates[0];
}

/**
 * What `at` names. Of native keys that the condition asks for, those that took part, where one did: another may be
 * written too, and switched off.
 */
function namedPlaces(scope: Scope, { at, when }: Places, used: readonly Used[]): readonly Used[] {
  const involved = new Set(used.map(({ name }) => name));
  const asked = keysOf(when);
  const named = at.map((place) => ({
    found: usedAt(scope, place, used),
    asked: typeof place === 'object' && asked.has(place.key),
  }));
  const tookPart = ({ name }: Used): boolean => involved.has(name);
  const some = named.some((one) => one.asked && one.found.some(tookPart));
  return named.flatMap((one) => (some && one.asked ? one.found.filter(tookPart) : one.found));
}

/** Native keys that a condition asks for, as written. */
function keysOf(condition: unknown): ReadonlySet<string> {
  if (typeof condition !== 'object' || condition === null) return new Set();
  const own = 'key' in condition && typeof condition.key === 'string' ? [condition.key] : [];
  return new Set([...own, ...Object.values(condition).flatMap((part) => [...keysOf(part)])]);
}

function usedAt(scope: Scope, place: PlaceName, used: readonly Used[]): readonly Used[] {
  if (typeof place === 'object') return keyPattern(place.key)(scope.plan);
  if (place.includes('[].')) return columnAt(scope, place, used);
  const fact = findFact(scope, place);
  return fact === undefined ? [] : [{ name: fullName(scope, place), fact }];
}

/** `data.train[].id`: the field of the records that took part, or of all where none did. */
function columnAt(scope: Scope, column: string, used: readonly Used[]): readonly Used[] {
  const [list = '', field = ''] = column.split('[].');
  const records = (recordsOf(scope, list) ?? []).map(({ item }) => item ?? '');
  const involved = records.filter((record) => used.some(({ name }) => name.startsWith(`${record}.`)));
  return (involved.length > 0 ? involved : records).flatMap((record) => {
    const name = `${record}.${field}`;
    const fact = scope.plan.facts.get(name);
    return fact === undefined ? [] : [{ name, fact }];
  });
}

/** Where a fact is written: itself, or the facts it was derived from. */
function written(facts: Facts, { name, fact }: Used, depth: number): readonly Placed[] {
  const at = spanOf(fact);
  if (at !== undefined) return [{ name, fact, at }];
  if (depth === 0) return [];
  return (fact.from ?? []).flatMap((source) => {
    const from = facts.get(source);
    return from === undefined ? [] : written(facts, { name: source, fact: from }, depth - 1);
  });
}

/** Key and value together, where they stand in one file. */
export function spanOf(fact: Fact): Span | undefined {
  const { at, keyAt } = fact;
  if (at === undefined) return keyAt;
  if (keyAt === undefined || keyAt.file !== at.file || keyAt.start > at.start) return at;
  return { file: at.file, start: keyAt.start, end: Math.max(at.end, keyAt.end) };
}

/** The other places that took part: the rest of the used facts, and what the facts themselves point at. */
export function relatedOf(
  scope: Scope,
  used: readonly Used[],
  primary: Span,
  more: readonly RelatedPlace[],
): readonly RelatedPlace[] {
  const places = used.flatMap((one) => [
    ...written(scope.plan.facts, one, deepestFrom).map(explained),
    ...(one.fact.also ?? []),
  ]);
  const seen = new Set([spanKey(primary)]);
  const distinct: RelatedPlace[] = [];
  for (const place of [...more, ...places]) {
    const key = spanKey(place.at);
    if (seen.has(key)) continue;
    seen.add(key);
    distinct.push(place);
  }
  return distinct.slice(0, mostRelated);
}

function explained({ name, fact, at }: Placed): RelatedPlace {
  const kind = factKind(name);
  const meaning = kind?.meaning ?? fact.nativeKey ?? name;
  // What a flag means is a statement already, and true says nothing more.
  if (!isKnown(fact) || fact.value === true) return { at, message: meaning };
  return { at, message: `${meaning}: ${formatFact(fact, kind)}` };
}

function spanKey(span: Span): string {
  return `${span.start}:${span.end}:${span.file}`;
}
