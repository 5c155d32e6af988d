import { type Fact, genericName, isKnown, type Plan } from '../model/index.ts';
import type { Params } from './types.ts';

/** What a condition is held against: a plan, the record at hand, and the thresholds in force. */
export interface Scope {
  readonly plan: Plan;
  /** Such as `data.train[0]` inside `some`, `every`, `count` and `each`; null outside. */
  readonly item: string | null;
  readonly params: Params;
}

/** A fact that a condition rested on, under its full name. */
export interface Used {
  readonly name: string;
  readonly fact: Fact;
}

const itemPrefix = 'item.';

/** `item.id` → `data.train[0].id`; other names stay. */
export function fullName(scope: Scope, name: string): string {
  if (scope.item === null || !name.startsWith(itemPrefix)) return name;
  return `${scope.item}.${name.slice(itemPrefix.length)}`;
}

export function isItemName(name: string): boolean {
  return name.startsWith(itemPrefix);
}

/** The name within the vocabulary: `item.id` inside `data.train` → `data.train[].id`. */
export function vocabularyName(name: string, list: string | null): string {
  if (list === null || !isItemName(name)) return name.includes('[') ? genericName(name) : name;
  return `${list}[].${name.slice(itemPrefix.length)}`;
}

export function findFact(scope: Scope, name: string): Fact | undefined {
  return scope.plan.facts.get(scope.item === null ? name : fullName(scope, name));
}

/** A fact that a condition names, with all that can be known about the name beforehand. */
export interface FactRef {
  /** Within the vocabulary: what is asked for where the fact is not known. */
  readonly generic: string;
  find(scope: Scope): Fact | undefined;
  /** The fact under its full name; nothing where the plan does not hold it. */
  used(scope: Scope): readonly Used[];
}

/** @param list whose records `item.` stands for */
export function factRef(name: string, list: string | null): FactRef {
  const field = isItemName(name) ? name.slice(itemPrefix.length) : null;
  const full = (scope: Scope): string => (field === null ? name : `${scope.item}.${field}`);
  const find = (scope: Scope): Fact | undefined => scope.plan.facts.get(full(scope));
  return {
    generic: vocabularyName(name, list),
    find,
    used: (scope) => {
      const fact = find(scope);
      return fact === undefined ? [] : [{ name: full(scope), fact }];
    },
  };
}

/** No file that people write has more; a larger number would be a reader's mistake. */
const mostRecords = 10_000;

/** The scopes of a list's records; null where it is not known how many there are. */
export function recordsOf(scope: Scope, list: string): readonly Scope[] | null {
  const fact = scope.plan.facts.get(list);
  if (fact?.state === 'unset') return [];
  if (!isKnown(fact) || typeof fact.value !== 'number') return null;
  const records: Scope[] = [];
  for (let i = 0; i < Math.min(fact.value, mostRecords); i++)
    records.push({ ...scope, item: `${list}[${i}]` });
  return records;
}

/** The lowest confidence among facts; 1 where none is less than certain. */
export function confidenceOf(used: readonly Used[]): number {
  return used.reduce((lowest, { fact }) => Math.min(lowest, fact.confidence ?? 1), 1);
}
