import { type Dialect, remembered, type Scalar, type Span } from '../../model/index.ts';
import { resolve } from '../../syntax/resolve.ts';
import type { Entry, MapNode, Node, ScalarNode } from '../../syntax/tree.ts';

/** One file's tree among those that a run is made of. */
export interface Layer {
  readonly file: string;
  readonly root: Node;
  readonly dialect: Dialect;
  /** Lies in a file that the plan's own file inherits from. */
  readonly inherited?: boolean;
  /** Written as JSON inside a file of another format, so that JSON's types hold. */
  readonly json?: boolean;
}

/** A reference to a file that a document inherits from, but that could not be read. */
export interface MissingBase {
  readonly at: Located;
  /** Section that the file would have filled; empty for the whole document. */
  readonly mount: string;
  /** Why it could not be read, where it is no file. */
  readonly note?: string;
}

/** A node with its address, and the key that leads to it. */
export interface Located {
  /** Dotted address with list indexes: `datasets[0].path`. */
  readonly path: string;
  readonly node: Node;
  readonly entry: Entry | undefined;
  readonly layer: Layer;
  /** Found in a file that the plan's own file refers to. */
  readonly inherited: boolean;
}

/**
 * A framework's own document, asked by dotted paths.
 *
 * A document has layers, strongest first: as a rule the file itself, then the files it inherits from. A path is
 * looked up in each in turn, so an inherited value keeps the place where it is really written. Maps are merged;
 * a scalar or a list hides all that weaker layers hold at its place and below.
 */
export interface Native {
  readonly layers: readonly Layer[];
  /** Address of this view inside the document; empty for the whole. */
  readonly base: string;
  /** True when the whole document lies in a file that the plan's own file refers to. */
  readonly inherited: boolean;
  /** Which of the document's runs this view is for, where runs differ by the names of their keys. */
  readonly part: string | undefined;
  /** Files that the document inherits from and that are not in the project: what they say is not known. */
  readonly missing: readonly MissingBase[] | undefined;
}

export function nativeOf(layers: readonly Layer[], inherited = false): Native {
  return { layers, base: '', inherited, part: undefined, missing: undefined };
}

/**
 * The same document seen from another address.
 *
 * Views are made for nearly every fact. All are built alike, field by field: the engine then has one form of object to
 * be quick with, where copies by spreading have many.
 */
export function viewAt({ layers, inherited, part, missing }: Native, base: string): Native {
  return { layers, base, inherited, part, missing };
}

/** The same document seen from its top. */
export const whole = (native: Native): Native => viewAt(native, '');

/** The same document seen from one of its sections. */
export function within(native: Native, path: string): Native {
  return viewAt(native, join(native.base, path));
}

function join(base: string, path: string): string {
  if (base === '') return path;
  return path.startsWith('[') ? `${base}${path}` : `${base}.${path}`;
}

/** The readers ask some hundred fixed paths; list indexes come from files. */
const stepsOf = remembered(
  (path): readonly (string | number)[] =>
    path
      .split(/\.|(?=\[\d+\])/)
      .filter((part) => part !== '')
      .map((part) => (/^\[\d+\]$/.test(part) ? Number(part.slice(1, -1)) : part)),
  5000,
);

type Step = { readonly node: Node; readonly entry: Entry | undefined };

/** Where steps lead from a place; `hidden` when a scalar or a list on the way ends the search. */
function walk(from: Step, steps: readonly (string | number)[]): Step | 'hidden' | undefined {
  let { node, entry } = from;
  for (const step of steps) {
    if (typeof step === 'number') {
      const item = itemOf(node, step);
      if (item === undefined) return 'hidden';
      node = item;
      entry = undefined;
    } else {
      if (node.kind !== 'map') return 'hidden';
      entry = node.entries.get(step);
      if (entry === undefined) return undefined;
      node = entry.value;
    }
  }
  return { node, entry };
}

const itemOf = (node: Node, index: number): Node | undefined =>
  node.kind === 'list' ? node.items[index] : undefined;

/** What stands at a path below the base of a view, in one layer. */
function walkBelow({ root }: Layer, base: string, path: string): Step | 'hidden' | undefined {
  const start: Step = { node: root, entry: undefined };
  const below = base === '' ? start : walk(start, stepsOf(base));
  return below === undefined || below === 'hidden' || path === '' ? below : walk(below, stepsOf(path));
}

/** What stands at a path, or undefined. `''` is the view itself. */
export function find(native: Native, path: string): Located | undefined {
  let demanded: Located | undefined;
  for (const layer of native.layers) {
    const found = walkBelow(layer, native.base, path);
    if (found === 'hidden') break;
    if (found === undefined) continue;
    const located = {
      path: path === '' ? native.base : join(native.base, path),
      node: found.node,
      entry: found.entry,
      layer,
      inherited: native.inherited || layer.inherited === true,
    };
    // `???` asks for a value; one that a weaker layer gives is not undone by it.
    if (!isDemanded(found.node)) return located;
    demanded ??= located;
  }
  return demanded;
}

const isDemanded = (node: Node): boolean => node.kind === 'scalar' && node.text === '???';

/** The first of several spellings of one key that is present with a value; else one present without; else undefined. */
export function findFirst(native: Native, paths: readonly string[]): Located | undefined {
  let empty: Located | undefined;
  for (const path of paths) {
    const found = find(native, path);
    if (found && !isEmpty(found)) return found;
    empty ??= found;
  }
  return empty;
}

/** Nothing after the key, `null`, or `~`: to every framework the same as leaving the key out. */
export function isEmpty(located: Located): boolean {
  const { node, layer } = located;
  if (node.kind !== 'scalar' || node.open || node.text.length > longestNull) return false;
  return resolve(node, layer.dialect) === null;
}

/** No loader takes a longer text than `null` for nothing: most values need not be looked at. */
const longestNull = 4;

/** A scalar as the framework's loader types it; undefined for maps and lists. */
export function scalarAt(located: Located): Scalar | null | undefined {
  return located.node.kind === 'scalar' ? resolve(located.node, located.layer.dialect) : undefined;
}

/** The text of a scalar, whatever its type; undefined for maps, lists and empty values. */
export function textAt(native: Native, path: string): string | undefined {
  const found = find(native, path);
  return found && found.node.kind === 'scalar' && !isEmpty(found) ? found.node.text : undefined;
}

export function has(native: Native, path: string): boolean {
  const found = find(native, path);
  return found !== undefined && !isEmpty(found);
}

/** Names of the keys of a map, in order, over all layers. */
export function keysAt(native: Native, path: string): readonly string[] {
  const names = new Set<string>();
  for (const layer of native.layers) {
    const found = walkBelow(layer, native.base, path);
    if (found === undefined) continue;
    if (found === 'hidden' || found.node.kind !== 'map') break;
    for (const key of found.node.entries.keys()) names.add(key);
  }
  return [...names];
}

/** Elements of a list that are looked at: far above every real list, so that a hostile one does not fill the memory. */
export const mostItems = 1000;

/** Views of the first elements of a list; a single value counts as a list of one. Empty when there is nothing. */
export function itemsAt(native: Native, path: string): readonly Native[] {
  const found = find(native, path);
  if (!found || isEmpty(found)) return [];
  if (found.node.kind !== 'list') return [viewAt(native, found.path)];
  const items = found.node.items.slice(0, mostItems);
  return items.map((_, index) => viewAt(native, `${found.path}[${index}]`));
}

/** Views of the first values of a map, by key. */
export function membersAt(native: Native, path: string): ReadonlyMap<string, Native> {
  const keys = keysAt(native, path).slice(0, mostItems);
  return new Map(keys.map((key) => [key, within(native, join(path, key))]));
}

/**
 * The value of one key of a map, as a document of its own. Unlike a dotted path this takes keys that people chose,
 * such as names of data sets, with dots in them.
 */
export function memberNamed(native: Native, key: string): Native | undefined {
  const here = find(native, '');
  const value = here?.node.kind === 'map' ? here.node.entries.get(key)?.value : undefined;
  return here && value ? nativeOf([{ ...here.layer, root: value }], here.inherited) : undefined;
}

export function mapAt(native: Native, path: string): MapNode | undefined {
  const found = find(native, path);
  return found?.node.kind === 'map' ? found.node : undefined;
}

/** Place of the value. */
export function spanOf(located: Located): Span {
  return { file: located.layer.file, start: located.node.start, end: located.node.end };
}

/** Place of the key, if a key leads there. */
export function keySpanOf(located: Located): Span | undefined {
  const { entry, layer } = located;
  if (entry === undefined || entry.merged) return undefined;
  return entry.value === located.node
    ? { file: layer.file, start: entry.keyStart, end: entry.keyEnd }
    : undefined;
}

/** Scalars that stand for a value decided elsewhere: interpolations, templates, OmegaConf's mandatory marker. */
export function isTemplate(node: ScalarNode): boolean {
  const { text, open } = node;
  return (
    open === true ||
    text === '???' ||
    text.includes('${') ||
    text.includes('{{') ||
    /^\$[A-Za-z_]\w*$/.test(text)
  );
}
