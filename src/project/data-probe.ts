import { type Fact, type Facts, isKnown, knownValue, textOf } from '../model/index.ts';
import { type DataFile, dataFormatOf, readDataFile } from './data-file.ts';
import type { Files } from './files.ts';
import { directoryOf, joinPath } from './paths.ts';

/** Looks into data files that a config names and the repository holds. */
export interface DataProbe {
  /** Facts that the data files of a plan give; names and numbers, never a value from a file. */
  factsOf(facts: Facts, path: string): Readonly<Record<string, Fact>>;
}

/** What is read of a file at most, in characters. */
export const largestProbe = 50_000_000;

/** A probe over one set of files: a file that several runs name is read once. */
export function probeData(files: Files): DataProbe {
  const read = new Map<string, DataFile | undefined>();
  const look = (path: string): DataFile | undefined => {
    if (!read.has(path)) read.set(path, lookInto(files, path));
    return read.get(path);
  };
  return { factsOf: (facts, path) => probe(facts, path, files, look) };
}

/** A file that is larger than what is read has no count. */
function lookInto(files: Files, path: string): DataFile | undefined {
  const format = dataFormatOf(path);
  const chunks = format && chunksOf(files, path);
  if (format === undefined || chunks === undefined) return undefined;
  const state = { read: 0, cut: false, pointer: false };
  const found = readDataFile(bounded(chunks, state), format);
  return state.cut || state.pointer ? undefined : found;
}

function chunksOf(files: Files, path: string): Iterable<string> | undefined {
  if (files.chunks) return files.chunks(path);
  const file = files.read(path);
  return file.ok ? [file.text] : undefined;
}

function* bounded(
  chunks: Iterable<string>,
  state: { read: number; cut: boolean; pointer: boolean },
): Generator<string> {
  for (const chunk of chunks) {
    // Large files are often kept elsewhere, with a few lines that point there.
    state.pointer ||= state.read === 0 && chunk.startsWith('version https://git-lfs');
    state.read += chunk.length;
    state.cut ||= state.read > largestProbe;
    if (state.cut || state.pointer) return;
    yield chunk;
  }
}

type Look = (path: string) => DataFile | undefined;

function probe(facts: Facts, path: string, files: Files, look: Look): Readonly<Record<string, Fact>> {
  const found: Record<string, Fact> = {};
  const train = recordsIn(facts, 'data.train').map((record) => ({
    record,
    paths: filesOfSource(facts, record, path, files, 'train'),
  }));
  for (const { record, paths } of train) {
    const held = paths?.map(look);
    if (held && held.length > 0 && held.every((file) => file !== undefined)) {
      Object.assign(found, sourceFacts(facts, record, held));
    }
  }
  Object.assign(found, fewShots(facts, train, look), shared(facts, path, files, train, look));
  return found;
}

interface TrainSource {
  readonly record: string;
  readonly paths: readonly string[] | undefined;
}

function recordsIn(facts: Facts, list: string): readonly string[] {
  const count = facts.get(list)?.value;
  return typeof count === 'number'
    ? Array.from({ length: Math.min(count, 100) }, (_, at) => `${list}[${at}]`)
    : [];
}

/** Files of a source that lie in the repository; undefined where one of them does not. */
function filesOfSource(
  facts: Facts,
  record: string,
  path: string,
  files: Files,
  part: 'train' | 'valid',
): readonly string[] | undefined {
  const named = knownValue(facts, `${record}.files`);
  const id = textOf(facts, `${record}.id`);
  const ids = Array.isArray(named) && named.length > 0 ? named.map(String) : id === undefined ? [] : [id];
  const paths = ids.map((one) => inRepository(one, path, files, part));
  return paths.length === 0 || paths.includes(undefined)
    ? undefined
    : paths.filter((one) => one !== undefined);
}

function inRepository(id: string, path: string, files: Files, part: string): string | undefined {
  for (const folder of new Set([directoryOf(path), ''])) {
    const target = joinPath(folder, id);
    if (target === undefined || target === '') continue;
    if (dataFormatOf(target) !== undefined && files.exists(target)) return target;
    const inside = `${target}/${part}.jsonl`;
    if (dataFormatOf(target) === undefined && files.exists(inside)) return inside;
  }
  return undefined;
}

// ---- facts ---------------------------------------------------------------------------------------------------

const total = (held: readonly (DataFile | undefined)[], of: (file: DataFile) => number): number =>
  held.reduce((sum, file) => sum + (file ? of(file) : 0), 0);

function sourceFacts(
  facts: Facts,
  record: string,
  held: readonly (DataFile | undefined)[],
): Readonly<Record<string, Fact>> {
  const rows = total(held, (file) => file.rows);
  const found: Record<string, Fact> = { [`${record}.rows`]: fact(record, rows) };
  if (rows === 0) return found;
  const answered = total(held, (file) => file.answered) / rows;
  const passages = total(held, (file) => file.withPassage) / rows;
  const long = total(held, (file) => file.withLongInput) / rows;
  if (!isKnown(facts.get(`${record}.labelled`)) && (answered > 0.9 || answered === 0)) {
    found[`${record}.labelled`] = fact(record, answered > 0.9, 0.9);
  }
  if (!isKnown(facts.get(`${record}.context`))) {
    if (passages >= 0.5) found[`${record}.context`] = fact(record, true, 0.9);
    else if (passages === 0 && long < 0.1) found[`${record}.context`] = fact(record, false, 0.8);
  }
  return found;
}

const fact = <T extends number | boolean>(record: string, value: T, confidence?: number): Fact<T> => ({
  value,
  state: 'derived',
  from: [`${record}.id`],
  note: 'counted in the data file',
  ...(confidence === undefined ? {} : { confidence }),
});

/** Nearly every prompt of every source carries worked examples. */
function fewShots(facts: Facts, train: readonly TrainSource[], look: Look): Readonly<Record<string, Fact>> {
  const held = train.flatMap(({ paths }) => paths?.map(look) ?? [undefined]);
  const first = train[0];
  if (first === undefined || held.includes(undefined) || isKnown(facts.get('data.fewShotBlocks'))) return {};
  const rows = total(held, (file) => file.rows);
  const carrying = total(held, (file) => file.fewShotRows);
  if (rows === 0 || carrying < rows * 0.9) return {};
  const fewest = Math.min(
    ...held.flatMap((file) => (file && file.fewShotRows > 0 ? [file.fewestShots] : [])),
  );
  return { 'data.fewShotBlocks': fact(first.record, fewest, 0.8) };
}

/** Held-out examples that stand word for word in the training data. */
function shared(
  facts: Facts,
  path: string,
  files: Files,
  train: readonly TrainSource[],
  look: Look,
): Readonly<Record<string, Fact>> {
  const trainPaths = train.flatMap(({ paths }) => paths ?? []);
  const heldOut = ['data.validation', 'data.test'].flatMap((list) => recordsIn(facts, list));
  const records = heldOut.flatMap((record) => {
    const paths = filesOfSource(facts, record, path, files, 'valid');
    return paths && !paths.some((one) => trainPaths.includes(one)) ? [{ record, paths }] : [];
  });
  const [first] = records;
  if (first === undefined || trainPaths.length === 0) return {};
  const learned = new Set(trainPaths.flatMap((one) => [...(look(one)?.fingerprints ?? [])]));
  const examples = records.flatMap(({ paths }) =>
    paths.flatMap((one) => [...(look(one)?.fingerprints ?? [])]),
  );
  const count = examples.filter((example) => learned.has(example)).length;
  return examples.length === 0 ? {} : { 'data.sharedExamples': fact(first.record, count) };
}
