import type { Fact, FactState, FactValue, NativeKey, Plan } from '../../src/model/index.ts';

let offset = 0;

/** A fact written at a place of its own. */
export function stated(value: FactValue, more: Partial<Fact> = {}): Fact {
  offset += 100;
  const file = 'train.yml';
  return {
    value,
    state: 'stated',
    raw: String(value),
    keyAt: { file, start: offset, end: offset + 10 },
    at: { file, start: offset + 12, end: offset + 20 },
    nativeKey: `key${offset}`,
    ...more,
  };
}

/** A known fact without a place. */
export function known(value: FactValue, state: FactState = 'derived', more: Partial<Fact> = {}): Fact {
  return { value, state, ...more };
}

export function unknown(state: FactState): Fact {
  return { value: null, state };
}

export function planWith(facts: Record<string, Fact>, more: Partial<Plan> = {}): Plan {
  const path = more.path ?? 'train.yml';
  const basics = { 'objective.kind': known('sft', 'default') };
  return {
    id: `${path}#0`,
    label: `run of ${path}`,
    framework: 'axolotl',
    kind: 'train',
    path,
    native: [],
    ...more,
    facts: new Map(Object.entries({ ...basics, ...facts })),
  };
}

export function nativeKey(path: string, value: NativeKey['value'], more: Partial<NativeKey> = {}): NativeKey {
  offset += 100;
  const place = (start: number) => ({ file: 'train.yml', start, end: start + 8 });
  return {
    path,
    value,
    shape: 'scalar',
    raw: String(value ?? ''),
    keyAt: place(offset),
    at: place(offset + 10),
    overridden: false,
    ...more,
  };
}
