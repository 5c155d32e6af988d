import { linesOf, membersOf, rowsOf } from './data-records.ts';
import { workedExamples } from './derive/few-shot.ts';

/** What one data file holds, in numbers and names. No value of it is kept. */
export interface DataFile {
  readonly rows: number;
  /** Names of the columns, of all rows that were looked into. */
  readonly columns: ReadonlySet<string>;
  /** Rows with an answer that is to be learned. */
  readonly answered: number;
  /** Rows with a passage that the answer can rest on. */
  readonly withPassage: number;
  /** Rows with a long text that may or may not be a passage. */
  readonly withLongInput: number;
  /** Rows whose prompt carries two or more worked examples, and the fewest that one of them carries. */
  readonly fewShotRows: number;
  readonly fewestShots: number;
  /** Fingerprints of the examples, as far as they were kept. */
  readonly fingerprints: ReadonlySet<number>;
}

export type DataFormat = 'jsonl' | 'json' | 'csv' | 'tsv';

export function dataFormatOf(path: string): DataFormat | undefined {
  const ending = /\.(jsonl|ndjson|json|csv|tsv)$/i.exec(path)?.[1]?.toLowerCase();
  return ending === 'ndjson' ? 'jsonl' : (ending as DataFormat | undefined);
}

type Row = Readonly<Record<string, unknown>>;

/** More fingerprints than this would take more memory than a linter should. */
const mostFingerprints = 200_000;
/** Rows that cannot be read mean that the file is of another kind. */
const mostUnreadable = 0.05;

/**
 * Reads a data file as a stream.
 *
 * @returns undefined for a file that is not what its name says
 */
export function readDataFile(chunks: Iterable<string>, format: DataFormat): DataFile | undefined {
  const tally = newTally();
  let unreadable = 0;
  for (const row of rowsIn(chunks, format)) {
    tally.rows++;
    if (row === undefined) unreadable++;
    else if (row !== null) count(row, tally);
    if (unreadable > 20 && unreadable > tally.rows * mostUnreadable) return undefined;
  }
  if (unreadable > tally.rows * mostUnreadable) return undefined;
  return { ...tally, fewestShots: tally.fewShotRows === 0 ? 0 : tally.fewestShots };
}

/** Parsed rows; null for one that is too long, undefined for one that cannot be read. */
function* rowsIn(chunks: Iterable<string>, format: DataFormat): Generator<Row | null | undefined> {
  if (format === 'csv' || format === 'tsv') {
    yield* namedRows(rowsOf(chunks, format === 'csv' ? ',' : '\t'));
    return;
  }
  for (const text of format === 'jsonl' ? linesOf(chunks) : membersOf(chunks)) {
    yield text === null ? null : parsed(text);
  }
}

function parsed(text: string): Row | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRow(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function* namedRows(rows: Iterable<readonly string[] | null>): Generator<Row | null> {
  let header: readonly string[] | undefined;
  for (const row of rows) {
    if (header === undefined) {
      if (row === null) return;
      header = row.map((name) => name.trim().replace(/^\uFEFF/, ''));
    } else {
      yield row === null ? null : Object.fromEntries(header.map((name, at) => [name, row[at] ?? '']));
    }
  }
}

// ---- what a row tells ----------------------------------------------------------------------------------------

interface Tally {
  rows: number;
  readonly columns: Set<string>;
  answered: number;
  withPassage: number;
  withLongInput: number;
  fewShotRows: number;
  fewestShots: number;
  readonly fingerprints: Set<number>;
}

const newTally = (): Tally => ({
  rows: 0,
  columns: new Set(),
  answered: 0,
  withPassage: 0,
  withLongInput: 0,
  fewShotRows: 0,
  fewestShots: Number.POSITIVE_INFINITY,
  fingerprints: new Set(),
});

const mostColumns = 200;
const answer =
  /^(outputs?|responses?|answers?|completions?|targets?|labels?|chosen|summary|highlights|reply|sql|code)$/i;
const passageColumn = /(^|_)(contexts?|passages?|documents?|docs|evidence|articles?|paragraphs?)($|_)/i;
const passageMark =
  /<(context|document|passage)\b|(^|\n)[ \t#*]*(context|passages?|documents?|sources?)[ \t]*\d*[ \t]*:/i;
/** Characters from which on an input may well be a passage. */
const longInput = 200;

function count(row: Row, tally: Tally): void {
  const columns = Object.keys(row);
  for (const column of columns) if (tally.columns.size < mostColumns) tally.columns.add(column);
  const prompts = promptsOf(row);
  if (hasAnswer(row, columns)) tally.answered++;
  const marked = prompts.some((text) => passageMark.test(text));
  if (marked || columns.some((column) => passageColumn.test(column) && !isEmpty(row[column])))
    tally.withPassage++;
  else if (prompts.some((text) => text.length >= longInput)) tally.withLongInput++;
  const shots = Math.max(0, ...prompts.map(workedExamples));
  if (shots >= 2) {
    tally.fewShotRows++;
    tally.fewestShots = Math.min(tally.fewestShots, shots);
  }
  if (tally.fingerprints.size < mostFingerprints) tally.fingerprints.add(fingerprint(row));
}

function hasAnswer(row: Row, columns: readonly string[]): boolean {
  if (columns.some((column) => answer.test(column) && !isEmpty(row[column]))) return true;
  return turnsOf(row).some((turn) => /^(assistant|gpt|model|bot)$/i.test(roleOf(turn)));
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';

/** Turns of a conversation, in the two usual shapes. */
function turnsOf(row: Row): readonly Row[] {
  const turns = row.messages ?? row.conversations ?? row.conversation;
  return Array.isArray(turns) ? turns.filter(isRow) : [];
}

const roleOf = (turn: Row): string => String(turn.role ?? turn.from ?? '');

/** Texts that the model is given: every text but the answer. */
function promptsOf(row: Row): readonly string[] {
  const turns = turnsOf(row).filter((turn) => !/^(assistant|gpt|model|bot)$/i.test(roleOf(turn)));
  const said = turns.map((turn) => turn.content ?? turn.value);
  const own = Object.entries(row).filter(([name]) => !answer.test(name));
  return [...said, ...own.map(([, value]) => value)].filter((value) => typeof value === 'string');
}

const bookkeeping = /^(id|idx|index|uuid|guid|row|source|split|timestamp)$/i;

/** A number of 53 bits that stands for an example; bookkeeping columns do not count. */
export function fingerprint(row: Row): number {
  const kept = Object.entries(row)
    .filter(([name]) => !bookkeeping.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify(kept);
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b) ^ (low >>> 15);
  }
  return (high >>> 11) * 0x100000000 + (low >>> 0);
}
