import type { Fact } from '../../model/index.ts';
import { numberFrom } from '../../syntax/resolve.ts';
import type { Entry } from '../../syntax/tree.ts';
import { find, type Located } from '../kit/native.ts';
import { type ListFact, noRecords, recordsOf, type Scope, stated, unresolved } from '../kit/reading.ts';

/** Facts that all sources of one mixer share. */
type Shared = Readonly<Record<string, Fact | undefined>>;

/**
 * Sources in a map from the id of a data set to how much of it is taken: a fraction, or a number of examples.
 *
 * @param key the key that holds the map
 * @param shared facts beside the id, by the source's index
 */
export function mixerSources(scope: Scope, key: string, shared: (index: number) => Shared): ListFact {
  const located = find(scope.native, key);
  if (located?.node.kind !== 'map') return noRecords('unset', key);
  const entries = [...located.node.entries.values()];
  return recordsOf(
    entries.map((entry, index) => ({
      id: keyFact(located, entry),
      ...amountFacts(amountAt(located, entry)),
      ...shared(index),
    })),
    located,
  );
}

/** `weight` for a fraction, `limit` for a number of examples: in these mixers a point makes the difference. */
export function amountFacts(amount: Located): Shared {
  const text = amount.node.kind === 'scalar' ? amount.node.text : '';
  const value = numberFrom(text);
  if (value === null) return { weight: unresolved(amount) };
  return /^\d+$/.test(text) && value > 1
    ? { limit: stated(amount, value) }
    : { weight: stated(amount, value) };
}

function amountAt(located: Located, entry: Entry): Located {
  return { ...located, path: `${located.path}.${entry.key}`, node: entry.value, entry };
}

function keyFact(located: Located, entry: Entry): Fact<string> {
  const { file } = located.layer;
  return {
    value: entry.key,
    state: located.inherited ? 'inherited' : 'stated',
    raw: entry.key,
    at: { file, start: entry.keyStart, end: entry.keyEnd },
    nativeKey: located.path,
  };
}
