import type { Entry, MapNode, Node } from '../../syntax/tree.ts';
import {
  find,
  isEmpty,
  itemsAt,
  type Layer,
  type Located,
  type MissingBase,
  type Native,
  nativeOf,
  textAt,
} from './native.ts';

/** A file of the project, as a base of another. */
export interface BaseFile {
  /** Path from the root of the project. */
  readonly file: string;
  readonly root: Node;
  readonly text: string;
}

/**
 * Opens a file that another one names.
 *
 * @param reference a path as written, meant from the folder of `from`
 * @param from path of the naming file; empty for the root of the project
 * @returns undefined for a file that is missing, lies outside the project, or cannot be read
 */
export type OpenBase = (reference: string, from: string) => BaseFile | undefined;

/** Files within files, and layers in all: far above every real configuration. */
const deepest = 8;
const mostLayers = 100;

/** Keys under which projects name the file that a file is an edition of, from its own folder or from above it. */
const baseKeys = ['extends', 'inherits', 'inherit_from', '_base'] as const;

/** What only a text that inherits can hold at the start of a line; other texts need not be parsed for it. */
const inheritingLine =
  /^["']?(?:_base_?|defaults|extends|inherits|inherit_from)["']?[ \t]*:[ \t]*(?:["']?[^\s"'#]+\.ya?ml|\[|(?:#[^\n]*)?\r?$(?=(?:\s|#[^\n]*\n)*-))/m;

/** True for a text that may name files it inherits from. */
export function mayInherit(text: string): boolean {
  return inheritingLine.test(text);
}

/**
 * A document with the files that it inherits from put under it, strongest first.
 *
 * Followed are a path or a list of paths under `defaults` or `_base_`, each from the folder of the naming file
 * (NeMo RL, mmengine), and Hydra's defaults lists: names of configurations beside the file or on its search path,
 * groups with the section that they fill, and `_self_`. Without `_self_` a file is stronger than what it names.
 * Followed as well are paths of YAML files under `extends`, `inherits` and the like, as projects of their own write
 * them, from the folder of the file or from one above it.
 * A map with `_override_: true` replaces its section instead of merging.
 *
 * What cannot be opened is kept as missing: what it says is not known, which is not the same as not said.
 */
export function compose(native: Native, path: string, open: OpenBase): Native {
  const [own] = native.layers;
  if (own === undefined || referencesOf(native).length === 0) return native;
  const missing: MissingBase[] = [];
  const walk: Walk = { open, missing, search: searchPath(native), taken: 1 };
  const layers = layersOf(own, '', { path, depth: 0, above: new Set([path]) }, walk);
  return { ...native, layers, missing: missing.length > 0 ? missing : undefined };
}

// ---- references --------------------------------------------------------------------------------------------

interface Reference {
  /** Paths by which the file may be found, as written or with Hydra's ending put on. */
  readonly candidates: readonly string[];
  readonly at: Located;
  /** Section that the file fills; empty for the whole document. */
  readonly mount: string;
  /** Hydra keeps silent when the file is not there. */
  readonly optional: boolean;
  /** Written from the folder where the program starts, which lies above the file. */
  readonly fromAbove?: boolean;
}

/** The place of the file itself among what it names. */
type Item = Reference | 'self';

function referencesOf(native: Native): readonly Item[] {
  const bases = entriesOf(native, '_base_').flatMap((item) => plainReference(item) ?? []);
  const defaults = entriesOf(native, 'defaults').flatMap((item) => defaultReference(item));
  const named = baseKeys.flatMap((key) => entriesOf(native, key).flatMap((item) => fileReference(item)));
  return [...bases, ...named, ...defaults];
}

/** Elements of a list, or the one text that stands in its place. */
function entriesOf(native: Native, key: string): readonly Native[] {
  const at = find(native, key);
  return at && at.node.kind !== 'map' && !isEmpty(at) ? itemsAt(native, key) : [];
}

const isFile = (text: string): boolean => /\.ya?ml$/i.test(text);

function plainReference(item: Native): Reference | undefined {
  const at = find(item, '');
  if (at?.node.kind !== 'scalar') return undefined;
  return { candidates: [at.node.text], at, mount: '', optional: false };
}

/** A path of a YAML file; other words under these keys mean other things. */
function fileReference(item: Native): readonly Reference[] {
  const reference = plainReference(item);
  const isPath = reference?.candidates.every((name) => isFile(name) && !/[${]|^\w+:/.test(name));
  return reference !== undefined && isPath ? [{ ...reference, fromAbove: true }] : [];
}

function defaultReference(item: Native): readonly Item[] {
  const at = find(item, '');
  if (at?.node.kind === 'map')
    return [...at.node.entries.values()].flatMap((entry) => groupReference(at, entry));
  if (at?.node.kind !== 'scalar') return [];
  if (at.node.text === '_self_') return ['self'];
  if (isFile(at.node.text)) return [{ candidates: [at.node.text], at, mount: '', optional: false }];
  const { name, mount, optional } = hydraName(at.node.text);
  return name === '' || isOwnOfHydra(name)
    ? []
    : [{ candidates: [`${name}.yaml`], at, mount: mount ?? '', optional }];
}

/** `group@section: option` takes `group/option.yaml` into the section; without a section the group names it. */
function groupReference(at: Located, entry: Entry): readonly Reference[] {
  const { name, mount, optional } = hydraName(entry.key);
  if (isOwnOfHydra(name)) return [];
  const options = entry.value.kind === 'list' ? entry.value.items : [entry.value];
  return options.flatMap((option) => {
    if (option.kind !== 'scalar' || option.text === '' || option.text === 'null') return [];
    const file = isFile(option.text) ? option.text : `${option.text}.yaml`;
    const place: Located = { ...at, path: `${at.path}.${entry.key}`, node: option, entry };
    const section = mount ?? name.replace(/^\/|^(?:\.\.?\/)+|^\.$/g, '').replaceAll('/', '.');
    return [{ candidates: [`${name}/${file}`], at: place, mount: section, optional }];
  });
}

function hydraName(written: string): { name: string; mount: string | undefined; optional: boolean } {
  const [, words = '', name = '', section] =
    /^((?:(?:optional|override)\s+)*)([^@]*)(?:@(.*))?$/.exec(written) ?? [];
  const mount = section === '_global_' || section === '_here_' ? '' : section;
  return { name: name.trim().replace(/^\//, ''), mount, optional: words.includes('optional') };
}

const isOwnOfHydra = (name: string): boolean => /^hydra(\/|$)/.test(name);

/** Folders, from the root of the project, in which Hydra looks for configurations after the file's own. */
function searchPath(native: Native): readonly string[] {
  return itemsAt(native, 'hydra.searchpath').flatMap((item) => {
    const text = textAt(item, '');
    return text === undefined || text.startsWith('pkg://')
      ? []
      : [text.replace(/^file:\/\//, '').replace(/\/$/, '')];
  });
}

// ---- layers ------------------------------------------------------------------------------------------------

interface Walk {
  readonly open: OpenBase;
  readonly missing: MissingBase[];
  readonly search: readonly string[];
  taken: number;
}

interface Place {
  readonly path: string;
  readonly depth: number;
  /** Files on the way here: one of them again would go round in a circle. */
  readonly above: ReadonlySet<string>;
}

/** A file and its bases, strongest first, each put into the section that it fills. */
function layersOf(own: Layer, mount: string, place: Place, walk: Walk): readonly Layer[] {
  const items = referencesOf(nativeOf([own]));
  const mounted = mount === '' ? own : { ...own, root: wrapped(own.root, mount) };
  const self = items.indexOf('self');
  const before = self < 0 ? items : items.slice(0, self);
  const after = self < 0 ? [] : items.slice(self + 1);
  const bases = (list: readonly Item[]): readonly Layer[] =>
    [...list].reverse().flatMap((item) => (item === 'self' ? [] : basesOf(item, mount, place, walk)));
  const replaced = replacedKeys(own.root);
  const weaker = bases(before);
  return [...bases(after), mounted, ...(mount === '' ? without(weaker, replaced) : weaker)];
}

function basesOf(reference: Reference, mount: string, place: Place, walk: Walk): readonly Layer[] {
  const section = [mount, reference.mount].filter((part) => part !== '').join('.');
  const found = opened(reference, place, walk);
  if (found === undefined) {
    if (!reference.optional) walk.missing.push({ at: reference.at, mount: section });
    return [];
  }
  if (place.depth >= deepest || place.above.has(found.file) || walk.taken >= mostLayers) return [];
  walk.taken += 1;
  const layer: Layer = { file: found.file, root: found.root, dialect: 'yaml-1.2', inherited: true };
  const target = packageOf(found.text) ?? section;
  const above = new Set([...place.above, found.file]);
  return layersOf(layer, target, { path: found.file, depth: place.depth + 1, above }, walk);
}

function opened(reference: Reference, place: Place, walk: Walk): BaseFile | undefined {
  for (const candidate of reference.candidates) {
    const beside = walk.open(candidate, place.path);
    if (beside) return beside;
    const above = reference.fromAbove ? openedAbove(candidate, place.path, walk.open) : undefined;
    if (above) return above;
    for (const folder of walk.search) {
      const found = walk.open(`${folder}/${candidate}`, '');
      if (found) return found;
    }
  }
  return undefined;
}

/** From the nearest folder above the file that holds the path. */
function openedAbove(candidate: string, path: string, open: OpenBase): BaseFile | undefined {
  const folders = path.split('/').slice(0, -2);
  for (let depth = folders.length; depth >= 0; depth -= 1) {
    const folder = folders.slice(0, depth).join('/');
    const found = open(folder === '' ? candidate : `${folder}/${candidate}`, '');
    if (found && found.file !== path) return found;
  }
  return undefined;
}

/** `# @package _global_` at the head of a file says where it goes, whoever names it. */
function packageOf(text: string): string | undefined {
  const name = /^\s*#\s*@package\s+(\S+)/.exec(text)?.[1];
  if (name === undefined || name === '_group_') return undefined;
  return name === '_global_' ? '' : name;
}

function wrapped(root: Node, mount: string): Node {
  return mount.split('.').reduceRight<Node>((value, key) => {
    const { start, end } = root;
    const entry: Entry = { key, keyStart: start, keyEnd: start, value, merged: true };
    return { kind: 'map', start, end, entries: new Map([[key, entry]]) };
  }, root);
}

/** Sections that the file replaces as a whole (NeMo RL). */
function replacedKeys(root: Node): ReadonlySet<string> {
  if (root.kind !== 'map') return new Set();
  const keys = [...root.entries.values()].filter(({ value }) => {
    const mark = value.kind === 'map' ? value.entries.get('_override_')?.value : undefined;
    return mark?.kind === 'scalar' && /^(true|yes|on)$/i.test(mark.text);
  });
  return new Set(keys.map(({ key }) => key));
}

function without(layers: readonly Layer[], keys: ReadonlySet<string>): readonly Layer[] {
  if (keys.size === 0) return layers;
  return layers.map((layer) =>
    layer.root.kind === 'map' ? { ...layer, root: cut(layer.root, keys) } : layer,
  );
}

const cut = (root: MapNode, keys: ReadonlySet<string>): MapNode => ({
  ...root,
  entries: new Map([...root.entries].filter(([key]) => !keys.has(key))),
});
