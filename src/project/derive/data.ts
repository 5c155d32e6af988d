import { type DatasetMatch, datasetIdKindOf, recogniseDataset } from '../../knowledge/index.ts';
import { type Fact, type Facts, knownValue, numberOf, textOf } from '../../model/index.ts';
import { type Derivation, derived, recordsOf } from './derivation.ts';

const lists = ['data.train', 'data.validation', 'data.test'] as const;

/** Below this a name is only a hint, which no fact may rest on. */
const leastConfidence = 0.5;

/** What the ids of the data sources say. */
export const sources: Derivation = (facts) => {
  const found: Record<string, Fact | undefined> = {};
  for (const list of lists) {
    for (const record of recordsOf(facts, list)) Object.assign(found, sourceFacts(facts, record));
  }
  const count = numberOf(facts, 'data.train');
  return {
    ...found,
    'data.sourceCount': count === undefined ? undefined : derived(facts, count, ['data.train']),
    ...mixture(facts),
  };
};

/** How many training sources have a weight, and what the weights come to. Nothing where one may not be known. */
function mixture(facts: Facts): Readonly<Record<string, Fact | undefined>> {
  const weights = recordsOf(facts, 'data.train').map((record) => facts.get(`${record}.weight`));
  const known = weights.flatMap((fact) => (typeof fact?.value === 'number' ? [fact.value] : []));
  const isOpen = weights.some((fact) => fact?.state === 'unresolved' || fact?.state === 'external');
  if (known.length === 0 || isOpen) return {};
  const sum = known.reduce((total, weight) => total + weight, 0);
  return {
    'data.weightedSources': derived(facts, known.filter((weight) => weight > 0).length, ['data.train']),
    'data.weightSum': derived(facts, Number(sum.toFixed(9)), ['data.train']),
  };
}

function sourceFacts(facts: Facts, record: string): Readonly<Record<string, Fact | undefined>> {
  const id = textOf(facts, `${record}.id`);
  if (id === undefined) return {};
  const from = [`${record}.id`];
  const kind = datasetIdKindOf(id);
  const format = textOf(facts, `${record}.format`);
  const matches = matchesOf(facts, record, id, format);
  return {
    [`${record}.idKind`]:
      kind.value === 'unknown'
        ? undefined
        : derived(facts, kind.value, from, { confidence: kind.confidence }),
    [`${record}.labelled`]:
      format === undefined ? undefined : labelled(facts, record, format, matches[0]?.family),
    ...named(facts, record, matches),
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

/** Families of plain text; other known sets hold tasks or conversations, whatever column they are read from. */
const plainText = new Set(['web-text', 'domain', 'documents']);

/** In supervised tuning a text column often holds conversations that were written out beforehand. */
const textUnderSupervision = 0.7;

function labelled(
  facts: Facts,
  record: string,
  format: string,
  family: string | undefined,
): Fact<boolean> | undefined {
  const value = labelledFormats[format];
  const text = format === 'text';
  if (value === undefined || (text && family !== undefined && !plainText.has(family))) return undefined;
  const doubtful = text && textOf(facts, 'objective.kind') !== 'continued-pretraining';
  return derived(facts, value, [`${record}.format`], doubtful ? { confidence: textUnderSupervision } : {});
}

function matchesOf(
  facts: Facts,
  record: string,
  id: string,
  format: string | undefined,
): readonly DatasetMatch[] {
  return recogniseDataset(id, textOf(facts, `${record}.config`)).filter(
    (match) => match.confidence >= leastConfidence && (match.onlyAsText !== true || format === 'text'),
  );
}

/** What a known data set is, by its name. A name that says nothing leaves these facts out. */
function named(
  facts: Facts,
  record: string,
  matches: readonly DatasetMatch[],
): Readonly<Record<string, Fact | undefined>> {
  const best = matches[0];
  if (best === undefined) return {};
  const from = [`${record}.id`];
  const closed = matches.find((match) => match.closedBook !== undefined);
  const general = matches.find((match) => match.general === true);
  const sure = (match: DatasetMatch) => ({ confidence: match.confidence });
  return {
    [`${record}.family`]: derived(facts, best.family, from, sure(best)),
    [`${record}.task`]: best.task === undefined ? undefined : derived(facts, best.task, from, sure(best)),
    [`${record}.closedBook`]: closed && derived(facts, closed.closedBook === true, from, sure(closed)),
    [`${record}.general`]: general && derived(facts, true, from, sure(general)),
  };
}

/** How much of the training data asks for facts without giving them; counted in sources, as sizes are unknown. */
export const closedBook: Derivation = (facts) => {
  const records = recordsOf(facts, 'data.train');
  const closed = records.filter((record) => knownValue(facts, `${record}.closedBook`) === true);
  if (closed.length === 0) return {};
  const from = closed.map((record) => `${record}.closedBook`);
  return {
    'data.closedBookShare': derived(facts, closed.length / records.length, from),
    'data.closedBookSources': derived(
      facts,
      closed.flatMap((record) => textOf(facts, `${record}.id`) ?? []),
      from,
    ),
  };
};

/**
 * Whether general instruction data keeps other skills alive. "No" is only said when every source is known to be there
 * and none has a name that could be general.
 */
export const generalSource: Derivation = (facts) => {
  const records = recordsOf(facts, 'data.train');
  const general = records.find((record) => knownValue(facts, `${record}.general`) === true);
  if (general) return { 'data.generalSource': derived(facts, true, [`${general}.general`]) };
  const complete =
    records.length > 0 && records.every((record) => textOf(facts, `${record}.id`) !== undefined);
  return complete ? { 'data.generalSource': derived(facts, false, ['data.train']) } : {};
};
