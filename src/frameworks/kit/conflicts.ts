import type { Fact, RelatedPlace, Span } from '../../model/index.ts';
import { booleanFrom } from '../../syntax/resolve.ts';
import type { Fields, ListFact, Scope } from './reading.ts';

/** What a run's file has stated elsewhere, by what comes of a difference. */
export interface Elsewhere {
  /** The framework compares both, and stops where they differ. */
  readonly restated: Fields;
  /** The framework takes these, and what the run's own keys say counts for nothing. */
  readonly decidedBy: Fields;
}

/** What the kit makes of facts that are written twice. */
export interface Conflicts {
  /** Facts that another place states otherwise, with that place, and those that it decides. */
  readonly facts: ReadonlyMap<string, Fact>;
  /** The list `keys.conflicts`; undefined where nothing is at odds. */
  readonly list: ListFact | undefined;
}

/**
 * Facts that are written twice and not alike. Not known as long as the other place cannot be read.
 *
 * @param facts the run's own
 */
export function conflictsOf(
  { restated, decidedBy }: Elsewhere,
  scope: Scope,
  facts: ReadonlyMap<string, Fact>,
): Conflicts {
  const compared = comparedFacts(restated, scope, ({ name, elsewhere }) => {
    const own = facts.get(name);
    return isComparable(name, own) && isWritten(elsewhere)
      ? { name, counts: own, other: elsewhere, outcome: 'stops' }
      : undefined;
  });
  const decided = comparedFacts(decidedBy, scope, ({ name, elsewhere }) => {
    const own = facts.get(name);
    if (!isWritten(elsewhere)) return undefined;
    return { name, counts: elsewhere, other: isWritten(own) ? own : elsewhere, outcome: 'silent' };
  });
  const open = compared.open ?? decided.open;
  const told = new Map<string, Fact>();
  const records: Record<string, Fact>[] = [];
  for (const { name, counts, other, outcome } of [...compared.pairs, ...decided.pairs]) {
    const place = placeOf(counts, other);
    const fact = place === undefined ? counts : { ...counts, also: [place] };
    told.set(name, fact);
    if (place !== undefined) records.push(recordOf(name, fact, other, outcome));
  }
  if (records.length > 0) {
    const fact: Fact<number> = { value: records.length, state: 'derived', from: [...told.keys()] };
    return { facts: told, list: { fact, records } };
  }
  return { facts: told, list: open && { fact: { ...open, value: null }, records } };
}

type Outcome = 'stops' | 'silent';

/** The value that the run has, and the one that stands elsewhere. */
interface Pair {
  readonly name: string;
  readonly counts: Fact;
  readonly other: Fact;
  readonly outcome: Outcome;
}

/** What is stated elsewhere, paired with the run's own; and the first that is there but cannot be read. */
function comparedFacts(
  readings: Fields,
  scope: Scope,
  pair: (one: { readonly name: string; readonly elsewhere: Fact }) => Pair | undefined,
): { readonly pairs: readonly Pair[]; readonly open: Fact | undefined } {
  const said = Object.entries(readings).flatMap(([name, reading]) => {
    const elsewhere = reading(scope);
    return elsewhere === undefined ? [] : [{ name, elsewhere }];
  });
  return {
    pairs: said.flatMap((one) => pair(one) ?? []),
    open: said.find(({ elsewhere }) => elsewhere.state === 'unresolved')?.elsewhere,
  };
}

/** Where the other value is written, if it differs. */
function placeOf(fact: Fact, other: Fact): RelatedPlace | undefined {
  if (fact.value === other.value) return undefined;
  const at = other.at ?? fact.at;
  return at && { at, message: `${inWords(other)} is written here` };
}

function isWritten(fact: Fact | undefined): fact is Fact {
  return fact !== undefined && fact.value !== null && /^(stated|inherited)$/.test(fact.state);
}

/** Defaults that are one number in all versions of the trainer; the others hang on version and trainer. */
const steadyDefaults: ReadonlySet<string> = new Set([
  'hyper.microBatch',
  'hyper.accumulation',
  'hyper.maxGradNorm',
  'hyper.weightDecay',
]);

function isComparable(name: string, fact: Fact | undefined): fact is Fact {
  const isSteady = fact?.state === 'default' && fact.value !== null && steadyDefaults.has(name);
  return isSteady || isWritten(fact);
}

/** A default may be changed on the command line. */
const sureOfDefault = 0.7;

/** Each value stands at its own place; a default stands nowhere, so the other place speaks for both. */
function recordOf(name: string, counts: Fact, other: Fact, outcome: Outcome): Record<string, Fact> {
  const isDefault = counts.state === 'default';
  const { raw: _, ...place } = isDefault
    ? { ...other, also: [], confidence: sureOfDefault, state: 'derived' as const, from: [name] }
    : counts;
  const { raw: __, ...own } = other;
  const there =
    !isDefault && counts.at
      ? { ...own, also: [{ at: counts.at, message: `${inWords(counts)} counts` }] }
      : own;
  return {
    fact: { ...place, value: name },
    name: { ...place, value: (isDefault ? other.nativeKey : counts.nativeKey) ?? name },
    here: { ...place, value: inWords(counts) },
    there: { ...there, value: inWords(other) },
    other: { ...there, value: other.nativeKey ?? name },
    file: { ...there, value: fileNameOf(other.at) },
    outcome: { value: outcome, state: 'derived', from: [] },
    byDefault: { value: isDefault, state: 'derived', from: [] },
  };
}

/** As it is written, where that is more than a yes or no. */
function inWords({ value, raw }: Fact): string {
  const asWritten = typeof value === 'string' && raw !== undefined && booleanFrom(raw) === null;
  return asWritten ? raw : String(value);
}

const fileNameOf = (at: Span | undefined): string => at?.file.split('/').at(-1) ?? 'another file';
