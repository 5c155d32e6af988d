import { readModelName } from '../../knowledge/index.ts';
import { type Fact, type Facts, numberOf, textOf } from '../../model/index.ts';
import { type Derivation, derived, recordsOf } from './derivation.ts';

const lists = ['data.train', 'data.validation', 'data.test'] as const;

/** What the ids of the data sources say, and how many sources there are. */
export const sources: Derivation = (facts) => {
  const found: Record<string, Fact | undefined> = {};
  for (const list of lists) {
    for (const record of recordsOf(facts, list)) Object.assign(found, sourceFacts(facts, record));
  }
  const count = numberOf(facts, 'data.train');
  return {
    ...found,
    'data.sourceCount': count === undefined ? undefined : derived(facts, count, ['data.train']),
  };
};

function sourceFacts(facts: Facts, record: string): Readonly<Record<string, Fact | undefined>> {
  const id = textOf(facts, `${record}.id`);
  if (id === undefined) return {};
  const from = [`${record}.id`];
  const kind = readModelName(id).idKind;
  const format = textOf(facts, `${record}.format`);
  return {
    [`${record}.idKind`]: derived(facts, kind.value, from, { confidence: kind.confidence }),
    [`${record}.labelled`]: format === undefined ? undefined : labelled(facts, record, format),
  };
}

/** Formats that always carry the wanted answer, and those that never do. */
const labelledFormats: Readonly<Record<string, boolean>> = {
  instruction: true,
  chat: true,
  preference: true,
  'binary-feedback': true,
  classification: true,
  stepwise: true,
  text: false,
  'prompt-only': false,
};

function labelled(facts: Facts, record: string, format: string): Fact<boolean> | undefined {
  const value = labelledFormats[format];
  return value === undefined ? undefined : derived(facts, value, [`${record}.format`]);
}
