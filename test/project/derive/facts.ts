import type { Fact, FactValue, NativeKey } from '../../../src/model/index.ts';
import { derive } from '../../../src/project/derive/index.ts';

/** Facts of a made-up plan after everything that follows from them was derived. */
export function derivedFrom(
  values: Readonly<Record<string, FactValue | Fact>>,
  { path = 'train.yml', native = [] }: { path?: string; native?: readonly NativeKey[] } = {},
): ReadonlyMap<string, Fact> {
  const facts = new Map<string, Fact>();
  for (const [name, value] of Object.entries(values)) facts.set(name, asFact(value));
  derive(facts, path, native);
  return facts;
}

function asFact(value: FactValue | Fact): Fact {
  return typeof value === 'object' && 'state' in value
    ? value
    : { value: value as FactValue, state: 'stated' };
}

export const unset: Fact = { value: null, state: 'unset' };
export const external: Fact = { value: null, state: 'external' };

/** One native key that holds a text. */
export function textKey(path: string, value: string | boolean): NativeKey {
  const at = { file: 'train.yml', start: 0, end: 10 };
  return { path, value, raw: String(value), shape: 'scalar', keyAt: at, at, overridden: false };
}

/** Fields of one training source. */
export type SourceFields = Readonly<Record<string, FactValue>>;

/** Training sources by their fields. */
export function sources(...records: readonly SourceFields[]): Record<string, FactValue> {
  const facts: Record<string, FactValue> = { 'data.train': records.length };
  for (const [index, record] of records.entries()) {
    for (const [field, value] of Object.entries(record)) facts[`data.train[${index}].${field}`] = value;
  }
  return facts;
}
