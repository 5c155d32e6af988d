import { type Dialect, type Fact, factKind, type NativeKey, type PlanKind } from '../../model/index.ts';
import { resolve } from '../../syntax/resolve.ts';
import type { Entry, MapNode, Node, ScalarNode } from '../../syntax/tree.ts';
import { mayInherit } from './compose.ts';
import { conflictsOf } from './conflicts.ts';
import { conforming } from './conform.ts';
import type { Framework, Listed } from './framework.ts';
import { type Layer, mostItems, type Native, nativeOf } from './native.ts';
import {
  type ListFact,
  type ListReading,
  type Reading,
  type Scope,
  scopeOn,
  unresolved,
  without,
} from './reading.ts';
import { matches, type Signature, type Words, wordsOf } from './signature.ts';

/** A document that one framework claims. */
export interface Recognised {
  readonly framework: Listed;
  readonly kind: PlanKind;
  /** Only the fallback signature held: facts count for less. */
  readonly fallback: boolean;
}

export type Recognition = Recognised | { readonly ambiguous: readonly string[] } | undefined;

/** Ranks of claims: firm ones first; a higher rank only counts where no lower one is made. */
const ranks = [0, 1, 2] as const;

/** Which framework a document belongs to. Two claims are ambiguous and never settled by guessing. */
export function recognise(frameworks: readonly Listed[], native: Native, path: string): Recognition {
  for (const [rank, contenders] of byRank(frameworks).entries()) {
    const claims: Recognised[] = [];
    for (const { framework, signatures } of contenders) {
      const signature = signatures.find((one) => matches(one, native, path));
      if (signature) claims.push({ framework, kind: signature.kind, fallback: rank > 0 });
    }
    if (claims.length > 1) return { ambiguous: claims.map((claim) => claim.framework.id) };
    if (claims[0] !== undefined) return claims[0];
  }
  return undefined;
}

type Contender = Pick<Listed, 'signatures'> & { readonly framework: Listed };

const contenders = new WeakMap<readonly Listed[], readonly (readonly Contender[])[]>();

/** The signatures of each rank, sorted out once for all documents. */
function byRank(frameworks: readonly Listed[]): readonly (readonly Contender[])[] {
  const known = contenders.get(frameworks);
  if (known !== undefined) return known;
  const sorted = ranks.map((rank) =>
    frameworks.flatMap((framework) => {
      const signatures = framework.signatures.filter((one) => rankOf(one) === rank);
      return signatures.length === 0 ? [] : [{ framework, signatures }];
    }),
  );
  contenders.set(frameworks, sorted);
  return sorted;
}

const rankOf = ({ fallback = false }: Signature): number => (fallback === 'last' ? 2 : Number(fallback));

/**
 * A test of a text that no file of these frameworks fails: the words of at least one signature stand in it, or it
 * inherits from files in which they may stand.
 * Parsing is the dear part of a run over a large repository, and most of its files end here.
 */
export function textFilter(frameworks: readonly Pick<Listed, 'signatures'>[]): (text: string) => boolean {
  const words = frameworks.flatMap((framework) =>
    framework.signatures.map((signature) => wordsOf(signature)),
  );
  const standIn = (text: string, { all, any }: Words): boolean =>
    all.every((word) => text.includes(word)) && (any.length === 0 || any.some((word) => text.includes(word)));
  let last: Words | undefined;
  return (text) => {
    // Files of one framework stand beside each other.
    if (last !== undefined && standIn(text, last)) return true;
    const found = words.find((one) => standIn(text, one));
    last = found ?? last;
    return found !== undefined || mayInherit(text);
  };
}

/** Facts of one run, before anything is derived. */
export interface RunFacts {
  /** The caller's own, to add to. */
  readonly facts: Map<string, Fact>;
  readonly native: readonly NativeKey[];
}

const readKinds: readonly PlanKind[] = ['train', 'adapter-artifact'];

/** The runs of a recognised document, each with its facts. Empty for kinds that are left alone. */
export function readRuns(recognised: Recognised, scope: Scope): readonly RunFacts[] {
  const framework = recognised.framework.load();
  if (!(framework.reads ?? readKinds).includes(recognised.kind)) return [];
  const runs = framework.runs?.(scope) ?? [scope.native];
  return runs.map((native) => readRun(framework, scopeOn(scope, native), recognised.fallback));
}

const fallbackConfidence = 0.6;

/** The tables of a framework as lists, made once for all its runs. */
interface Tables {
  readonly facts: readonly (readonly [string, Reading])[];
  readonly lists: readonly (readonly [string, ListReading])[];
}

const tables = new WeakMap<Framework, Tables>();

function tablesOf(framework: Framework): Tables {
  let known = tables.get(framework);
  if (known === undefined) {
    known = { facts: Object.entries(framework.facts), lists: Object.entries(framework.lists ?? {}) };
    tables.set(framework, known);
  }
  return known;
}

function readRun(framework: Framework, scope: Scope, fallback: boolean): RunFacts {
  const facts = new Map<string, Fact>();
  const put = (name: string, fact: Fact | undefined): void => {
    if (fact === undefined) return;
    const known = conforming(name, fact);
    facts.set(
      name,
      fallback && known.confidence === undefined ? { ...known, confidence: fallbackConfidence } : known,
    );
  };
  const { native } = scope;
  const { facts: readings, lists } = tablesOf(framework);
  for (const [name, reading] of readings) put(name, asFarAsKnown(reading(scope), native));
  for (const [name, reading] of lists) {
    const list = reading(scope);
    putList(name, { ...list, fact: asFarAsKnown(list.fact, native) }, put);
  }
  for (const [name, fact] of Object.entries(framework.conclude?.(facts, scope) ?? {})) {
    if (fact === undefined) facts.delete(name);
    else put(name, fact);
  }
  const { restated = {}, decidedBy = {} } = framework;
  const conflicts = conflictsOf({ restated, decidedBy }, scope, facts);
  for (const [name, fact] of conflicts.facts) put(name, fact);
  if (conflicts.list) putList('keys.conflicts', conflicts.list, put);
  return { facts, native: nativeKeys(scope.native) };
}

/**
 * A fact of a document that inherits from a file which is not in the project: what this document leaves open may be
 * said there. A reading that has weighed that says so by its confidence.
 */
function asFarAsKnown<T extends Fact | undefined>(fact: T, { missing }: Native): T | Fact<never> {
  if (missing === undefined || fact === undefined || fact.confidence !== undefined) return fact;
  if (fact.state !== 'unset' && fact.state !== 'default') return fact;
  const open = missing.find(({ mount }) => reaches(mount, fact.nativeKey));
  if (open === undefined) return fact;
  return open.note === undefined
    ? unresolved(open.at, 'the file it inherits from is not in this project')
    : without('external', open.note);
}

const reaches = (mount: string, key: string | undefined): boolean =>
  mount === '' || key === undefined || key === mount || key.startsWith(`${mount}.`);

function putList(name: string, list: ListFact, put: (name: string, fact: Fact | undefined) => void): void {
  put(name, list.fact);
  for (const [index, record] of list.records.slice(0, mostItems).entries()) {
    for (const [field, fact] of Object.entries(record)) put(`${name}[${index}].${field}`, fact);
  }
}

/** Every name that a framework's readings can state; for tests that hold them against the vocabulary. */
export function unknownNames(framework: Framework): readonly string[] {
  return [...Object.keys(framework.facts), ...Object.keys(framework.lists ?? {})].filter(
    (name) => !factKind(name),
  );
}

// ---- native keys -------------------------------------------------------------------------------------------

/** Largest number of native keys kept for one plan; real files hold a few hundred at most. */
const mostKeys = 5000;

/** The keys of a document's own file, in order. */
export function nativeKeys(native: Native): readonly NativeKey[] {
  const layer = native.layers.find((one) => one.inherited !== true);
  if (layer === undefined) return [];
  const keys: NativeKey[] = [];
  collect(layer.root, '', layer, keys);
  return keys;
}

/** Addresses of all files so far: most files of a project have the same keys, and one text serves them all. */
const addresses = new Map<string, Map<string, string>>();
/** Parents that are remembered: people's own names must not fill the memory. */
const mostParents = 2000;

function below(path: string, step: string): string {
  let steps = addresses.get(path);
  if (steps === undefined) {
    if (addresses.size >= mostParents) addresses.clear();
    steps = new Map();
    addresses.set(path, steps);
  }
  const known = steps.get(step);
  if (known !== undefined) return known;
  const address = path + step;
  if (steps.size < mostKeys) steps.set(step, address);
  return address;
}

function collect(node: Node, path: string, layer: Layer, keys: NativeKey[]): void {
  if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) {
      if (keys.length >= mostKeys) return;
      collectItem(item, below(path, `[${index}]`), layer, keys);
    }
  } else if (node.kind === 'map') {
    collectEntries(node, path, layer, keys);
  }
}

/** A scalar in a list is known by its index, so that rules can ask for a member: `plugins[]`. */
function collectItem(item: Node, path: string, layer: Layer, keys: NativeKey[]): void {
  if (item.kind === 'scalar') keys.push(memberOf(item, path, layer));
  else collect(item, path, layer, keys);
}

function memberOf(item: ScalarNode, path: string, layer: Layer): NativeKey {
  const at = { file: layer.file, start: item.start, end: item.end };
  const value = resolve(item, layer.dialect);
  return { path, value, shape: 'scalar', raw: item.text, keyAt: at, at, overridden: false };
}

function collectEntries(node: MapNode, path: string, layer: Layer, keys: NativeKey[]): void {
  for (const entry of node.entries.values()) {
    if (keys.length >= mostKeys) return;
    const address = path === '' ? entry.key : below(path, `.${entry.key}`);
    for (const earlier of entry.earlier?.slice(0, mostItems) ?? [])
      keys.push(keyOf(earlier, address, layer, true));
    keys.push(keyOf(entry, address, layer, false));
    collect(entry.value, address, layer, keys);
  }
}

function keyOf(entry: Entry, path: string, layer: Layer, overridden: boolean): NativeKey {
  const { value } = entry;
  return {
    path,
    value: value.kind === 'scalar' ? resolve(value, layer.dialect) : undefined,
    shape: value.kind,
    raw: value.kind === 'scalar' ? value.text : '',
    keyAt: { file: layer.file, start: entry.keyStart, end: entry.keyEnd },
    at: { file: layer.file, start: value.start, end: value.end },
    overridden,
  };
}

/** The document of a file as a framework's loader types it; JSON is JSON to all of them. */
export function documentOf(root: Node, file: string, dialect: Dialect): Native {
  return inDialect(nativeOf([{ file, root, dialect }]), dialect);
}

/** The same document, typed as another loader would; a document is composed before its framework is known. */
export function inDialect(native: Native, dialect: Dialect): Native {
  const layers = native.layers.map(
    (layer): Layer => ({
      ...layer,
      dialect: layer.json === true || layer.file.endsWith('.json') ? 'json' : dialect,
    }),
  );
  return { ...native, layers };
}
