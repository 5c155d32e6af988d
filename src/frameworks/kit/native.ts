import type { Dialect, Scalar, Span } from '../../model/index.ts';
import { resolve } from '../../syntax/resolve.ts';
import type { Entry, MapNode, Node, ScalarNode } from '../../syntax/tree.ts';

/** One file's tree among those that a run is made of. */
export interface Layer {
  readonly file: string;
  readonly root: Node;
  readonly dialect: Dialect;
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
 * A document has layers: the file itself, then the files it inherits from. A path is looked up in each in turn,
 * so an inherited value keeps the place where it is really written.
 */
export interface Native {
  readonly layers: readonly Layer[];
  /** Address of this view inside the document; empty for the whole. */
  readonly base: string;
  /** True when the whole document lies in a file that the plan's own file refers to. */
  readonly inherited: boolean;
  /** Which of the document's runs this view is for, where runs differ by the names of their keys. */
  readonly part?: string;
}

export function nativeOf(layers: readonly Layer[], inherited = false): Native {
  return { layers, base: '', inherited };
}

/** The same document seen from one of its sections. */
export function within(native: Native, path: string): Native {
  return { ...native, base: join(native.base, path) };
}

function join(base: string, path: string): string {
  if (base === '') return path;
  return path.startsWith('[') ? `${base}${path}` : `${base}.${path}`;
}

const steps = new Map<string, readonly (string | number)[]>();

function stepsOf(path: string): readonly (string | number)[] {
  let known = steps.get(path);
  if (known === undefined) {
    known = path
      .split(/\.|(?=\[\d+\])/)
      .filter((part) => part !== '')
      .map((part) => (/^\[\d+\]$/.test(part) ? Number(part.slice(1, -1)) : part));
    // The readers ask some hundred fixed paths; list indexes come from files and must not fill the memory.
    if (steps.size < 5000) steps.set(path, known);
  }
  return known;
}

function walk(layer: Layer, path: string): { node: Node; entry: Entry | undefined } | undefined {
  let node: Node | undefined = layer.root;
  let entry: Entry | undefined;
  for (const step of stepsOf(path)) {
    if (typeof step === 'number') {
      node = node?.kind === 'list' ? node.items[step] : undefined;
    } else {
      entry = node?.kind === 'map' ? node.entries.get(step) : undefined;
      node = entry?.value;
    }
    if (node === undefined) return undefined;
  }
  return node === undefined ? undefined : { node, entry };
}

/** What stands at a path, or undefined. `''` is the view itself. */
export function find(native: Native, path: string): Located | undefined {
  const address = path === '' ? native.base : join(native.base, path);
  for (const [index, layer] of native.layers.entries()) {
    const found = walk(layer, address);
    if (!found) continue;
    // A wrapper around the document, such as a job that holds its parameters, is a layer of the same file.
    const elsewhere = index > 0 && layer.file !== native.layers[0]?.file;
    return { path: address, ...found, layer, inherited: native.inherited || elsewhere };
  }
  return undefined;
}

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
  return located.node.kind === 'scalar' && scalarAt(located) === null;
}

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
  const address = path === '' ? native.base : join(native.base, path);
  const names = new Set<string>();
  for (const layer of native.layers) {
    const found = walk(layer, address)?.node;
    if (found?.kind === 'map') for (const key of found.entries.keys()) names.add(key);
  }
  return [...names];
}

/** Views of the elements of a list; a single value counts as a list of one. Empty when there is nothing. */
export function itemsAt(native: Native, path: string): readonly Native[] {
  const found = find(native, path);
  if (!found || isEmpty(found)) return [];
  const only: Native = { ...native, layers: [found.layer], inherited: found.inherited, base: found.path };
  if (found.node.kind !== 'list') return [only];
  return found.node.items.map((_, index) => ({ ...only, base: `${found.path}[${index}]` }));
}

/** Views of the values of a map, by key. */
export function membersAt(native: Native, path: string): ReadonlyMap<string, Native> {
  return new Map(keysAt(native, path).map((key) => [key, within(native, join(path, key))]));
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
  const { text } = node;
  return text === '???' || text.includes('${') || text.includes('{{') || /^\$[A-Za-z_]\w*$/.test(text);
}
