import { type BaseFile, compose } from '../frameworks/kit/compose.ts';
import type { Listed } from '../frameworks/kit/framework.ts';
import { type Native, nativeOf } from '../frameworks/kit/native.ts';
import {
  documentOf,
  inDialect,
  type Recognised,
  type Recognition,
  readRuns,
  recognise,
  textFilter,
} from '../frameworks/kit/read.ts';
import type { Fact, Facts, NativeKey, PlanKind, ReadFile, Unread } from '../model/index.ts';
import type { ParsedDocument, ParsedFile, ScalarNode, SyntaxProblem } from '../syntax/tree.ts';
import { type Carried, carriedIn, startedIn, writtenIn } from './carried.ts';
import type { Files } from './files.ts';
import { loaderFacts } from './loader-facts.ts';
import { directoryOf, joinPath } from './paths.ts';
import { isShellScript } from './shell-words.ts';
import { aloneIn, type SideDraft, sidesOf } from './side-plans.ts';

/** Turns a text into trees; chosen at the edge, so that the large parser is only loaded when it is needed. */
export type ParseText = (text: string, path: string) => ParsedFile;

/** One run as its reader gave it, before anything is derived over files. */
export interface RunDraft {
  readonly id: string;
  readonly path: string;
  readonly framework: Listed;
  readonly kind: PlanKind;
  /** The plan that is made of the run goes on with them. */
  readonly facts: Map<string, Fact>;
  readonly native: readonly NativeKey[];
}

export interface ReadResult {
  readonly files: readonly ReadFile[];
  readonly runs: readonly RunDraft[];
  /** Documents that the runs name or hold, a file that several name for each of them; and DeepSpeed files by themselves. */
  readonly sides: readonly SideDraft[];
  readonly unread: readonly Unread[];
}

export interface ReadOptions {
  readonly files: Files;
  readonly frameworks: readonly Listed[];
  readonly parse: ParseText;
  /** Paths that a person named: for these, not being able to read is always said. */
  readonly named: ReadonlySet<string>;
}

/** Reads every tuning file among the paths. Files of no framework pass without a word. */
export function readPlans(paths: readonly string[], options: ReadOptions): ReadResult {
  const sides = new Map<string, BaseFile | null>();
  const session: Session = { ...options, others: new Map(), sides, mayHold: textFilter(options.frameworks) };
  const results = paths.map((path) => readOne(path, session));
  return {
    files: results.flatMap((result) => result.files),
    runs: results.flatMap((result) => result.runs),
    sides: results.flatMap((result) => result.sides),
    unread: results.flatMap((result) => result.unread),
  };
}

interface Session extends ReadOptions {
  /** Files that others name, such as one that many inherit from. */
  readonly others: Map<string, BaseFile | undefined>;
  /** What a reference leads to from a folder, by both: files beside each other have the same. */
  readonly sides: Map<string, BaseFile | null>;
  /** False for texts that no framework can know. */
  readonly mayHold: (text: string) => boolean;
}

const nothing: ReadResult = { files: [], runs: [], sides: [], unread: [] };

function readOne(path: string, options: Session): ReadResult {
  const file = options.files.read(path);
  const named = options.named.has(path);
  if (!file.ok) {
    // A script that cannot be read hardly holds a run.
    const mayHold = file.head !== undefined && !isShellScript(path) && options.mayHold(file.head);
    const worthSaying = named || file.locked === true || mayHold;
    return worthSaying
      ? { ...nothing, unread: [{ path, reason: file.reason, ...(named ? { blocking: true } : {}) }] }
      : nothing;
  }
  if (!options.mayHold(file.text)) return nothing;
  return readText(path, file.text, named, options);
}

/** What a merge left behind, which a parser stumbles over in ways that lead nobody to it. */
function conflictIn(text: string): { message: string; start: number; end: number } | undefined {
  const mark = /^(?:<{7}|>{7}) .*$/m.exec(text);
  if (mark === null) return undefined;
  const message = 'a merge is not finished here: keep one side and take the marks out';
  return { message, start: mark.index, end: mark.index + mark[0].length };
}

function readText(path: string, text: string, named: boolean, options: Session): ReadResult {
  if (isShellScript(path)) return readScript(path, text, options);
  const parsed = options.parse(text, path);
  const unread = [...brokenPart(parsed, path, text, named)];
  const runs: RunDraft[] = [];
  const sides: SideDraft[] = [];
  const kinds: { framework: string; kind: PlanKind }[] = [];
  for (const document of parsed.documents) {
    const found = claimsOn(document, path, text, options);
    unread.push(...found.unread);
    for (const one of found.claims) {
      const { claim, native } = one;
      if ('ambiguous' in claim) {
        const readers = claim.ambiguous.join(' or ');
        unread.push({ path, reason: `could belong to ${readers}, so it is not read as either` });
        continue;
      }
      if (runs.length >= mostRuns) {
        unread.push({ path, reason: `holds more than ${mostRuns} runs; those after them are not read` });
        return readResult(path, { runs, sides, unread }, kinds);
      }
      kinds.push({ framework: claim.framework.id, kind: claim.kind });
      const whole = { ...one, claim, native: inDialect(native, claim.framework.dialect) };
      const read = runsOf(whole, path, runs.length, options);
      runs.push(...read.runs);
      sides.push(...read.sides);
      if (isWholeFile(whole, parsed)) sides.push(aloneIn(path, whole.native));
    }
  }
  return readResult(path, { runs, sides, unread }, kinds);
}

/** What keeps a file, or a document of it, from being read; nothing to say where nobody asked and no run is in sight. */
function brokenPart(
  { problems, documents }: ParsedFile,
  path: string,
  text: string,
  named: boolean,
): readonly Unread[] {
  const problem = problems[0] ?? documents.find(({ root }) => root === null)?.problems[0];
  if (problem === undefined || !(named || looksLikeTuning(text))) return [];
  const { message, start, end } = conflictIn(text) ?? problem;
  return [{ path, reason: message, at: { file: path, start, end } }];
}

/** A DeepSpeed file that holds nothing else. */
const isWholeFile = ({ claim, native }: Claim<Recognised>, { documents }: ParsedFile): boolean =>
  claim.framework.id === 'deepspeed' &&
  documents.length === 1 &&
  native.layers.length === 1 &&
  native.layers[0]?.root === documents[0]?.root;

/** A script states no run; the documents that it writes may. */
function readScript(path: string, text: string, options: Session): ReadResult {
  const runs: RunDraft[] = [];
  const sides: SideDraft[] = [];
  const kinds: { framework: string; kind: PlanKind }[] = [];
  for (const carried of [...writtenIn(text, options), ...startedIn(text)]) {
    if (runs.length >= mostRuns) break;
    const found = claimInside(carried, path, options);
    if (found === undefined || 'ambiguous' in found.claim) continue;
    const { claim, native } = found;
    kinds.push({ framework: claim.framework.id, kind: claim.kind });
    const whole = { ...found, claim, native: inDialect(native, claim.framework.dialect) };
    const read = runsOf(whole, path, runs.length, options);
    runs.push(...read.runs);
    sides.push(...read.sides);
  }
  return readResult(path, { runs, sides, unread: [] }, kinds);
}

/** Runs of one file that are read: far above every real file, so that a hostile one does not hold up the rest. */
const mostRuns = 200;

/** A file is known by its first run, or else by its first document. */
function readResult(
  path: string,
  read: Omit<ReadResult, 'files'>,
  kinds: readonly Pick<ReadFile, 'framework' | 'kind'>[],
): ReadResult {
  const first = kinds.find(({ kind }) => kind === 'train') ?? kinds[0];
  const files = first ? [{ path, ...first, plans: read.runs.map((run) => run.id) }] : [];
  return { ...read, files };
}

/** A document with what was made of it. */
interface Claim<T = Exclude<Recognition, undefined>> {
  readonly claim: T;
  readonly native: Native;
  readonly problems: readonly SyntaxProblem[];
  /** The path by which a reader may tell what a command does. */
  readonly as?: string;
}

interface Claims {
  readonly claims: readonly Claim[];
  readonly unread: readonly Unread[];
}

const noClaims: Claims = { claims: [], unread: [] };

/** Claims on a document; where nobody is sure of the whole, on the documents inside it. */
function claimsOn(document: ParsedDocument, path: string, text: string, options: Session): Claims {
  if (document.root === null) return noClaims;
  const own = nativeOf([{ file: path, root: document.root, dialect: 'yaml-1.2' }]);
  const native = compose(own, path, (reference, from) => openBase(reference, from, options));
  const claim = recognise(options.frameworks, native, path);
  if (claim !== undefined && ('ambiguous' in claim || !claim.fallback))
    return { ...noClaims, claims: [{ claim, native, problems: document.problems }] };
  const carried = carriedIn(document.root, text, options).flatMap((one) => {
    const inside = claimInside(one, path, options);
    return inside ? [{ one, inside }] : [];
  });
  const unread = carried.flatMap(({ one, inside }) => unplacedRun(one, inside, path) ?? []);
  const inside = carried.flatMap((found) => (found.one.unplaced ? [] : [found.inside]));
  if (inside.length > 0 || unread.length > 0) return { claims: inside, unread };
  return claim === undefined
    ? noClaims
    : { ...noClaims, claims: [{ claim, native, problems: document.problems }] };
}

/** A run whose values have no place in the file. Nothing can be shown or changed there, so it is not read. */
function unplacedRun({ name, unplaced }: Carried, { claim }: Claim, path: string): Unread | undefined {
  const isRun = !('ambiguous' in claim) && claim.kind === 'train' && !claim.fallback;
  if (unplaced === undefined || !isRun) return undefined;
  const { start, end } = unplaced;
  return {
    path,
    reason: `\`${name}\` holds a run in a text whose quotes are escaped; write it as a block that begins with | to have it read`,
    at: { file: path, start, end },
  };
}

/** Where a command may have more settings than are written, nothing can be taken from their absence. */
function withOpen(native: Native, open: ScalarNode | undefined): Native {
  const [layer] = native.layers;
  if (open === undefined || layer === undefined) return native;
  const at = { path: '', node: open, entry: undefined, layer, inherited: false };
  return { ...native, missing: [{ at, mount: '', note: 'the command may be given more than is written' }] };
}

/** A section may look like many things, so only a reader that is sure of it, and a run, counts there. */
function claimInside(carried: Carried, path: string, options: Session): Claim | undefined {
  const layer = { file: path, root: carried.root, dialect: 'yaml-1.2', json: carried.json } as const;
  const native = withOpen(nativeOf([layer]), carried.open);
  const isNamed = carried.isFile || carried.framework !== undefined;
  const name = (isNamed ? joinPath(directoryOf(path), carried.name) : undefined) ?? path;
  const claim = recognise(options.frameworks, native, name);
  if (claim === undefined || 'ambiguous' in claim || !isWanted(claim, carried)) return undefined;
  return { claim, native, problems: [], ...(carried.framework === undefined ? {} : { as: name }) };
}

function isWanted({ framework, kind, fallback }: Recognised, carried: Carried): boolean {
  const isRun = kind === 'train';
  if (carried.framework !== undefined) return isRun && !fallback && framework.id === carried.framework;
  if (carried.isFile) return isRun || carried.onlyRun !== true;
  return isRun && !fallback;
}

/** Keys at line starts that hardly stand in other files: worth a word when such a file cannot be read. */
const telling =
  /^[ \t]*["']?(base_model|model_name_or_path|lora_r|lora_rank|use_peft|finetuning_type|peft_type|per_device_train_batch_size|num_train_epochs|micro_batch_size)["']?[ \t]*:/m;

const looksLikeTuning = (text: string): boolean => telling.test(text);

function runsOf(
  { claim, native, problems, as }: Claim<Recognised>,
  path: string,
  from: number,
  session: Session,
): Pick<ReadResult, 'runs' | 'sides'> {
  const { framework, kind, fallback } = claim;
  const scope = {
    native,
    path: as ?? path,
    open: (reference: string) => openBeside(reference, path, framework, session),
  };
  // A fallback does not know which program loads the file.
  const loading = loaderFacts(framework, path, fallback ? [] : problems);
  const runs = readRuns(claim, scope).map(({ facts, native }, index) => ({
    id: `${path}#${from + index}`,
    path,
    framework,
    kind,
    facts: withAll(facts, loading),
    native,
  }));
  return { runs, sides: runs.flatMap((run) => sidesOf(run, scope)) };
}

function withAll(facts: Map<string, Fact>, others: Facts): Map<string, Fact> {
  for (const [name, fact] of others) facts.set(name, fact);
  return facts;
}

/** A file that another one inherits from; never outside the root. */
function openBase(reference: string, from: string, session: Session): BaseFile | undefined {
  const target = joinPath(directoryOf(from), reference);
  return target === undefined ? undefined : otherFile(target, session);
}

/** A file that others name: many name the same, so it is read once. */
function otherFile(path: string, session: Session): BaseFile | undefined {
  if (!session.files.exists(path)) return undefined;
  if (!session.others.has(path)) session.others.set(path, readOther(path, session));
  return session.others.get(path);
}

function readOther(path: string, { files, parse }: Session): BaseFile | undefined {
  const file = files.read(path);
  const root = file.ok ? parse(file.text, path).documents[0]?.root : undefined;
  return file.ok && root ? { file: path, root, text: file.text } : undefined;
}

/** A side file, looked up beside the referring file and then from the root; never outside it. */
function openBeside(
  reference: string,
  path: string,
  framework: Listed,
  session: Session,
): Native | undefined {
  const folder = directoryOf(path);
  const asked = `${folder}\0${reference}`;
  let found = session.sides.get(asked);
  if (found === undefined) {
    found = besideOrAtRoot(reference, folder, session) ?? null;
    if (session.sides.size < mostSides) session.sides.set(asked, found);
  }
  return found === null
    ? undefined
    : { ...documentOf(found.root, found.file, framework.dialect), inherited: true };
}

/** References that are remembered: they come from files, which must not fill the memory. */
const mostSides = 10_000;

function besideOrAtRoot(reference: string, folder: string, session: Session): BaseFile | undefined {
  for (const from of new Set([folder, ''])) {
    const target = joinPath(from, reference);
    const found = target === undefined ? undefined : otherFile(target, session);
    if (found) return found;
  }
  return undefined;
}
