import { type Fact, type Facts, knownValue, type Span } from '../model/index.ts';
import { derived, recordsOf } from './derive/derivation.ts';
import { relativeTo } from './paths.ts';

/** How the ids or paths of data begin that must not become public, as a configuration says it. */
export interface PrivateData {
  readonly prefix: string;
  /** Folder that the configuration speaks for. */
  readonly folder: string;
  /** Where the prefix is written. */
  readonly at: Span;
}

/** What a source can be named by. */
const names = ['id', 'files'] as const;

/**
 * Sources of a run that the project's configuration names as private, and that the run's data is proprietary. A word of
 * the configuration about this very data outweighs what the intent says of the run.
 */
export function privateFacts(
  facts: Facts,
  path: string,
  all: readonly PrivateData[],
): Readonly<Record<string, Fact>> {
  const own = all.filter(({ folder }) => relativeTo(folder, path) !== undefined);
  if (own.length === 0) return {};
  const found: Record<string, Fact> = {};
  for (const list of ['data.train', 'data.validation']) {
    for (const record of recordsOf(facts, list)) {
      const by = own.find(({ prefix }) => namesOf(facts, record).some((name) => begins(name, prefix)));
      if (by === undefined) continue;
      found[`${record}.visibility`] = { value: 'private', state: 'inherited', at: by.at, raw: by.prefix };
      // What is only measured with does not end up in the weights.
      if (list === 'data.train') found['intent.data.proprietary'] ??= proprietary(facts, record, by);
    }
  }
  return found;
}

function proprietary(facts: Facts, record: string, { at }: PrivateData): Fact {
  return {
    ...derived(facts, true, [`${record}.id`], { note: 'privateData of the configuration names it' }),
    also: [{ at, message: 'privateData names this data' }],
  };
}

function namesOf(facts: Facts, record: string): readonly string[] {
  return names.flatMap((field) => {
    const value = knownValue(facts, `${record}.${field}`);
    return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
  });
}

/** Hubs do not tell capitals apart, and `./` before a path means nothing. */
const begins = (name: string, prefix: string): boolean => plain(name).startsWith(plain(prefix));
const plain = (text: string): string => text.replace(/^(\.\/)+/, '').toLowerCase();
