import type { Fact, RelatedPlace } from '../../model/index.ts';
import type { Fields, ListFact, Scope } from './reading.ts';

/** What the kit makes of facts that are written twice. */
export interface Conflicts {
  /** Facts that another place states otherwise, with that place; their values stay. */
  readonly facts: ReadonlyMap<string, Fact>;
  /** The list `keys.conflicts`; undefined where nothing is at odds. */
  readonly list: ListFact | undefined;
}

/**
 * Facts that are written twice and not alike. Not known as long as the other place cannot be read.
 *
 * @param restated the facts as the other place states them
 * @param facts the run's own
 */
export function conflictsOf(restated: Fields, scope: Scope, facts: ReadonlyMap<string, Fact>): Conflicts {
  const told = new Map<string, Fact>();
  const records: Record<string, Fact>[] = [];
  let open: Fact | undefined;
  for (const [name, reading] of Object.entries(restated)) {
    const other = reading(scope);
    if (other?.state === 'unresolved') open ??= other;
    const fact = facts.get(name);
    const place = placeOf(fact, other);
    if (fact === undefined || other === undefined || place === undefined) continue;
    told.set(name, { ...fact, also: [place] });
    records.push(recordOf(name, { ...fact, also: [place] }, other));
  }
  if (records.length > 0) {
    const fact: Fact<number> = { value: records.length, state: 'derived', from: [...told.keys()] };
    return { facts: told, list: { fact, records } };
  }
  return { facts: told, list: open && { fact: { ...open, value: null }, records } };
}

/** Where the other value is written, if both are and differ. */
function placeOf(fact: Fact | undefined, other: Fact | undefined): RelatedPlace | undefined {
  if (!isWritten(fact) || !isWritten(other) || fact.value === other.value) return undefined;
  return other.at && { at: other.at, message: `${other.value} is written here` };
}

const isWritten = (fact: Fact | undefined): fact is Fact =>
  fact?.value !== null && (fact?.state === 'stated' || fact?.state === 'inherited');

/** All of it stands at the value that counts; what is said about it is not what is written there. */
function recordOf(name: string, { raw: _, ...fact }: Fact, other: Fact): Record<string, Fact> {
  return {
    fact: { ...fact, value: name },
    name: { ...fact, value: fact.nativeKey ?? name },
    here: { ...fact, value: String(fact.value) },
    there: { ...fact, value: String(other.value) },
  };
}
