import type { Fact } from '../../model/index.ts';
import { numberFrom } from '../../syntax/resolve.ts';
import type { Entry } from '../../syntax/tree.ts';
import { find, type Located } from '../kit/native.ts';
import { type ListFact, noRecords, recordsOf, type Scope, stated, unresolved } from '../kit/reading.ts';

/** Facts that all sources of one mixer share. */
type Shared = Readonly<Record<string, Fact | undefined>>;

/** What a whole number means beside a source: all of it once, or that many examples. */
export type WholeNumbers = 'weight' | 'limit';

/**
 * Sources in a map from the id of a data set to how much of it is taken.
 *
 * @param key the key that holds the map
 * @param whole what a number without a point means
 * @param shared facts beside the id, by the source's index
 */
export function mixerSources(
  scope: Scope,
  key: string,
  whole: WholeNumbers,
  shared: (index: number) => Shared,
): ListFact {
  const located = find(scope.native, key);
  if (located?.node.kind !== 'map') return noRecords('unset', key);
  const entries = [...located.node.entries.values()];
  return recordsOf(
    entries.map((entry, index) => ({
      id: keyFact(located, entry),
      ...amountFacts(amountAt(located, entry), whole),
      ...shared(index),
    })),
    located,
  );
}

/** How much of a source is taken. */
export function amountFacts(amount: Located, whole: WholeNumbers): Shared {
  const text = amount.node.kind === 'scalar' ? amount.node.text : '';
  const value = numberFrom(text);
  if (value === null) return { weight: unresolved(amount) };
  return whole === 'limit' && /^\d+$/.test(text)
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
