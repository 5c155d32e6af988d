import type { Fact } from '../../model/index.ts';
import { recordsOf } from './derivation.ts';

const lists = ['data.train', 'data.validation', 'data.test'] as const;

/** Words that people write where a name is to be filled in, and paths of the kind that manuals show. */
const standIn =
  /^(place_?holder|to_?do|tbd|fix_?me|change_?me|replace_?(me|this)?|insert_?here|x{3,}|\.{3,}|<[^<>]*>|\[[^[\]]*\])$|^(your|insert|replace)([_-](own|data_?set|data|train(ing)?|file|name|path|here|me|with|at)\b|[_-](own|data_?set|data|train(ing)?|file|name|path)[_-])|^(\.?\/)?path\/to\//i;

/**
 * Leaves names of data open that only hold the place of one. The name comes from a command line or from a reader of
 * the example, and may be that of any data.
 */
export function leaveStandInsOpen(facts: Map<string, Fact>): void {
  for (const record of lists.flatMap((list) => recordsOf(facts, list))) {
    const name = `${record}.id`;
    const fact = facts.get(name);
    if (typeof fact?.value !== 'string' || !standIn.test(fact.value.trim())) continue;
    facts.set(name, { ...fact, value: null, state: 'unresolved', note: 'holds the place of a name' });
  }
}
