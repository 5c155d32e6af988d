import table from '../../data/dataset-families.json' with { type: 'json' };
import type { goals, taskTypes } from '../model/vocabulary.ts';
import { segmentsOf } from './model-id.ts';
import { idKindOf } from './name/id-kind.ts';

export type Goal = (typeof goals)[number];
export type TaskType = (typeof taskTypes)[number];

/** What the name of a data set says about it. */
export interface DatasetMatch {
  /** Id of the family: `closed-book-qa`, `code`, `general-instruction`; see `data/dataset-families.json`. */
  readonly family: string;
  readonly task?: TaskType;
  /** What tuning on it usually serves. Closed-book questions have none: they are no sound reason by themselves. */
  readonly goals?: readonly Goal[];
  /** True: questions without passages. False: passages belong to every example. Absent: cannot be told. */
  readonly closedBook?: boolean;
  /** Examples have a column of passages, which a mapping may use or drop. */
  readonly passages?: boolean;
  /** A general mixture or text from everywhere, which keeps general skills alive. */
  readonly general?: boolean;
  /** Pairs or marks of preference. */
  readonly preference?: boolean;
  /** The match counts only where examples are plain text (`pretrain`, `completion`). */
  readonly onlyAsText?: boolean;
  /** 0 to 1; from 0.8 at full severity, from 0.5 one step lower, below not to be acted on. */
  readonly confidence: number;
  /** The name or word that was recognised, with spaces for separators. */
  readonly matched: string;
}

/**
 * What is known about a data set by its name, surest first; empty for a name that says nothing.
 *
 * Names are compared word by word, whatever the case and the separators, so `brand` is not found in `brandeis`.
 * A known name inside a longer one (`acme-squad-tickets`) is not trusted like the name itself, and neither is a
 * local file: teams name files after the format they borrow.
 *
 * @param id hub id, path, URI or registered name, as written; a sample count behind `#` is left out
 * @param config configuration of a hub data set, such as `rc.nocontext`
 */
export function recogniseDataset(id: string, config?: string): readonly DatasetMatch[] {
  const name = wordsOf(datasetName(id));
  const found = outermost(phrasesIn([...name, ...wordsOf(config ?? '')]));
  const limit = trustIn(id);
  const matches = found.map((phrase) => matchOf(phrase, wordsBeside(phrase, name, found), limit));
  return onePerFamily(matches).sort((a, b) => b.confidence - a.confidence);
}

/** What the table says of one family. */
interface Family {
  readonly id: string;
  readonly confidence?: number;
  readonly names?: readonly string[];
  readonly wordConfidence?: number;
  readonly words?: readonly string[];
  readonly task?: TaskType;
  readonly goals?: readonly Goal[];
  readonly closedBook?: boolean;
  readonly passages?: boolean;
  readonly general?: boolean;
  readonly preference?: boolean;
  readonly onlyAsText?: boolean;
  readonly source: string;
}

interface Entry {
  readonly family: Family;
  readonly text: string;
  readonly confidence: number;
  /** A published name rather than a telling word. */
  readonly published: boolean;
}

interface Phrase {
  readonly entry: Entry;
  /** Words covered, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Every family of this release. A JSON import widens texts to `string`; the test of the data file holds them. */
export function datasetFamilies(): readonly Family[] {
  return table.families as readonly Family[];
}

let built: ReadonlyMap<string, readonly Entry[]> | undefined;

function index(): ReadonlyMap<string, readonly Entry[]> {
  built ??= buildIndex(datasetFamilies());
  return built;
}

function buildIndex(families: readonly Family[]): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  const add = (family: Family, text: string, confidence: number, published: boolean): void => {
    const key = text.replace(/[^a-z0-9]/g, '');
    const list = entries.get(key) ?? [];
    list.push({ family, text, confidence, published });
    entries.set(key, list);
  };
  for (const family of families) {
    for (const name of family.names ?? []) add(family, name, family.confidence ?? 0, true);
    for (const word of family.words ?? []) add(family, word, family.wordConfidence ?? 0, false);
  }
  return entries;
}

/** File and folder names that every data set has. */
const nameless =
  /^(?:train(?:ing)?|test|dev|val(?:id(?:ation)?)?|eval|data(?:set)?s?|main|default|all|part|shard|split|[\d-]+)$/;
const fileEnding = /\.(?:jsonl?|parquet|arrow|csv|tsv|txt|md|ya?ml|gz|zst|zip|tar|bin)$/i;

/** The segment that names the set: the last one that is not just `train.jsonl`, or the last part of a builder. */
function datasetName(id: string): string {
  const plain = id.replace(/[#@].*$/, '').trim();
  if (/^\w+(?:\.\w+){2,}$/.test(plain)) return builderName(plain);
  const segments = segmentsOf(plain).map((segment) =>
    segment.replace(fileEnding, '').replace(fileEnding, ''),
  );
  const named = segments.findLast((segment) => !wordsOf(segment).every((word) => nameless.test(word)));
  return named ?? '';
}

/** `torchtune.datasets.alpaca_cleaned_dataset` is named by its last part. */
function builderName(path: string): string {
  return (path.split('.').at(-1) ?? '').replace(/_?dataset$/i, '').replace(/^make_/, '');
}

/** `SlimOrcaDedup_v2` gives `slim`, `orca`, `dedup`, `v2`. */
function wordsOf(name: string): readonly string[] {
  return name
    .slice(0, 200)
    .replace(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '-')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** Longest names have this many words when everything that can be split is split. */
const longest = 10;

function phrasesIn(words: readonly string[]): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (let start = 0; start < words.length; start++) {
    let key = '';
    for (let end = start + 1; end <= Math.min(words.length, start + longest); end++) {
      key += words[end - 1];
      for (const entry of index().get(key) ?? []) phrases.push({ entry, start, end });
    }
  }
  return phrases;
}

/** Drops phrases that lie inside a longer one: `alpaca` in `code alpaca`. */
function outermost(phrases: readonly Phrase[]): readonly Phrase[] {
  const holds = (a: Phrase, b: Phrase): boolean =>
    a.start <= b.start && a.end >= b.end && a.end - a.start > b.end - b.start;
  return phrases.filter((phrase) => !phrases.some((other) => holds(other, phrase)));
}

/** How far a name can be trusted by where it stands. */
function trustIn(id: string): number {
  const kind = idKindOf(id).value;
  return kind === 'local' || kind === 'object-store' || fileEnding.test(id) ? 0.8 : 1;
}

/** Words around a known name that leave it the same set. */
const neutral =
  /^(?:the|and|of|for|in|a|en|zh|de|fr|es|th|ja|ko|pt|ru|cn|english|chinese|german|train|test|dev|val|validation|eval|demo|sample|samples|sampled|subset|small|mini|tiny|full|large|clean|cleaned|filtered|unfiltered|dedup|deduped|deduplicated|binarized|processed|preprocessed|reformatted|reformat|formatted|format|tokenized|packed|data|dataset|datasets|set|sft|dpo|kto|orpo|rm|chat|chatml|sharegpt|messages|instruct|instruction|instructions|prompts?|style|json|jsonl|parquet|hf|gpt|gpt4|gpt4o|v?\d+(?:k|m|b|p)?|\d+x|mixture|mix|split|only|original|revised|final|combined|tag|local|local[12]?)$/;

/** Words of the name that no phrase of the same family covers. */
function wordsBeside(phrase: Phrase, name: readonly string[], found: readonly Phrase[]): readonly string[] {
  const same = found.filter((other) => other.entry.family === phrase.entry.family);
  return name.filter((_, at) => !same.some((other) => other.start <= at && at < other.end));
}

function matchOf(phrase: Phrase, beside: readonly string[], limit: number): DatasetMatch {
  const { text, published, family, confidence } = phrase.entry;
  const { id, names: _names, words: _words, confidence: _own, wordConfidence: _word, ...facts } = family;
  const known = !published || beside.every((word) => neutral.test(word));
  const doubts = [
    limit,
    known ? 1 : everyday.has(text) ? 0.3 : 0.6,
    limit < 1 && borrowed.has(text) ? 0.4 : 1,
  ];
  return { family: id, ...facts, confidence: Math.min(confidence, ...doubts), matched: text };
}

/** Sets whose names have become names of formats, which files of teams bear. */
const borrowed: ReadonlySet<string> = new Set([
  'alpaca',
  'sharegpt',
  'dolly',
  'squad',
  'coco',
  'oasst',
  'identity',
]);

/** Names of sets that are words of the language: they mean the set only when they stand alone. */
const everyday: ReadonlySet<string> = new Set(
  (
    'apps beans belle capybara coco cola countdown deita dolphin drop emotion emotions fever firefly flan glue gorilla ' +
    'identity jeopardy lima magpie massive moss nectar oscar pile platypus race raft replay ropes samantha shp spider ' +
    'taco trec spam ioi beir drop alquist quail p3 ptb tome mls'
  ).split(' '),
);

function onePerFamily(matches: readonly DatasetMatch[]): DatasetMatch[] {
  const best = new Map<string, DatasetMatch>();
  for (const match of matches) {
    const known = best.get(match.family);
    if (known === undefined || known.confidence < match.confidence) best.set(match.family, match);
  }
  return [...best.values()];
}
