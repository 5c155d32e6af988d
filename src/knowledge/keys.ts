import axolotl from '../../data/frameworks/axolotl.json' with { type: 'json' };
import deepspeed from '../../data/frameworks/deepspeed.json' with { type: 'json' };
import fmsHfTuning from '../../data/frameworks/fms-hf-tuning.json' with { type: 'json' };
import hfTrainer from '../../data/frameworks/hf-trainer.json' with { type: 'json' };
import instructlab from '../../data/frameworks/instructlab.json' with { type: 'json' };
import litgpt from '../../data/frameworks/litgpt.json' with { type: 'json' };
import llamafactory from '../../data/frameworks/llamafactory.json' with { type: 'json' };
import mistralFinetune from '../../data/frameworks/mistral-finetune.json' with { type: 'json' };
import mlxLm from '../../data/frameworks/mlx-lm.json' with { type: 'json' };
import msSwift from '../../data/frameworks/ms-swift.json' with { type: 'json' };
import oumi from '../../data/frameworks/oumi.json' with { type: 'json' };
import peft from '../../data/frameworks/peft.json' with { type: 'json' };
import torchtune from '../../data/frameworks/torchtune.json' with { type: 'json' };
import trl from '../../data/frameworks/trl.json' with { type: 'json' };
import words from '../../data/frameworks/words.json' with { type: 'json' };
import { once, remembered } from '../model/index.ts';
import { type KeyType, keyType } from './key-type.ts';

/** What a framework does with a key that it does not know. */
export type UnknownKeys = 'dropped' | 'rejected' | 'kept';

/**
 * How values are converted after the file was read: `pydantic` converts texts to the type of the key and rejects the
 * rest, `argparse` converts texts, `omegaconf` reads numbers in all their forms, `none` takes what the loader gives.
 */
export type Coercion = 'pydantic' | 'argparse' | 'omegaconf' | 'none';

/** The keys of one framework. Parsed when first asked for. */
export interface KeyTable {
  readonly framework: string;
  readonly title: string;
  /** Version that the keys were read from. */
  readonly version: string;
  readonly unknown: UnknownKeys;
  /** Whether a section is checked as a whole, so that a key which it does not know is rejected there. */
  readonly isStrict: (section: string) => boolean;
  readonly coercion: Coercion;
  /** Scripts that read such files add keys of their own, so only a spelling mistake can be told. */
  readonly openEnded: boolean;
  /** Keys of a twin of the framework that has more names than the table; beside one, nothing is unknown. */
  readonly openWith: readonly string[];
  /** A script of the project's own reads the file, and hands on what it likes under the names that it likes. */
  readonly readByScript: boolean;
  /** Values go to the framework as the loader gives them: a number in quotes stays a text. */
  readonly keepsTexts: boolean;
  /** Maps that are written out as one text, from which their parts are read again. */
  readonly spelledOut: readonly string[];
  /** What is known of a path such as `datasets[].type`. */
  readonly lookUp: (path: string) => KeyKnowledge;
  /** Names of the known keys of a section; `''` for the document. */
  readonly siblings: (section: string) => readonly string[];
  /** Those of them that are still read. */
  readonly readToday: (section: string) => readonly string[];
  /** The sections in which a name is still read. */
  readonly sectionsOf: (name: string) => readonly string[];
  /** The name that took the place of a path. */
  readonly renamed: (path: string) => RenamedKey | undefined;
  /** The name, in the same section, of what people mean by a path that nobody reads. */
  readonly instead: (path: string) => string | undefined;
  /** The first release that does not read a top-level key which an earlier one read. */
  readonly goneSince: (path: string) => string | undefined;
  /** Start of the plugin's name, for a top-level key that only a plugin reads. */
  readonly pluginOf: (path: string) => string | undefined;
  /** Arguments of a component, by the path under which a file names it; undefined where they are not known. */
  readonly argumentsOf: (component: string) => readonly string[] | undefined;
  /** Whether the keys of a plugin are in the table. */
  readonly knowsPlugin: (plugin: string) => boolean;
}

export type KeyKnowledge =
  | { readonly kind: 'known'; readonly type: KeyType }
  /** Below a map whose keys the user chooses. */
  | { readonly kind: 'free' }
  /** Below a key that takes no map. */
  | { readonly kind: 'misplaced' }
  | { readonly kind: 'unknown'; readonly section: string; readonly name: string };

export interface RenamedKey {
  readonly to: string;
  readonly since?: string;
  /** False where the old name is read no more. */
  readonly read?: boolean;
}

interface TableData {
  readonly framework: string;
  /** The table whose keys this framework has as well; its own types win. */
  readonly extends?: string;
  readonly title: string;
  readonly version: string;
  readonly unknown: string;
  readonly coercion?: string;
  readonly openEnded?: boolean;
  readonly openWith?: readonly string[];
  readonly readByScript?: boolean;
  readonly keepsTexts?: boolean;
  readonly spelledOut?: readonly string[];
  readonly strict?: readonly string[];
  readonly keys: Readonly<Record<string, string>>;
  readonly plugins?: Readonly<Record<string, readonly string[]>>;
  readonly renamed?: Readonly<Record<string, RenamedKey>>;
  readonly instead?: Readonly<Record<string, string>>;
  readonly gone?: Readonly<Record<string, string>>;
  /** Lists of arguments, each as words; `components` says which list a component has. */
  readonly arguments?: readonly string[];
  readonly components?: Readonly<Record<string, number>>;
}

const tables: Readonly<Record<string, TableData>> = {
  axolotl,
  deepspeed,
  'fms-hf-tuning': fmsHfTuning,
  'hf-trainer': hfTrainer,
  instructlab,
  litgpt,
  llamafactory,
  'mistral-finetune': mistralFinetune,
  'mlx-lm': mlxLm,
  'ms-swift': msSwift,
  oumi,
  peft,
  torchtune,
  trl,
};

const made = new Map<string, KeyTable>();

/** The key table of a framework; undefined where none was read. */
export function keyTable(framework: string): KeyTable | undefined {
  if (!Object.hasOwn(tables, framework)) return undefined;
  const known = made.get(framework);
  const data = tables[framework];
  if (known !== undefined || data === undefined) return known;
  const table = makeTable(data);
  made.set(framework, table);
  return table;
}

function makeTable(data: TableData): KeyTable {
  const shared = data.extends === undefined ? undefined : tables[data.extends];
  const keys = new Map([...Object.entries(shared?.keys ?? {}), ...Object.entries(data.keys)]);
  const plugins = Object.entries(data.plugins ?? {});
  const pluginKeys = new Map(
    plugins.flatMap(([plugin, names]) => names.map((name) => [name, plugin] as const)),
  );
  // Most files have no unknown key, and only those need to know what stands beside it.
  const bySection = once(() => namesBySection(keys.keys()));
  const stillRead = (path: string): boolean => own(data.renamed, path)?.read !== false;
  const today = once(() => namesBySection([...keys.keys()].filter(stillRead)));
  const places = once(() => sectionsByName(today()));
  return {
    framework: data.framework,
    title: data.title,
    version: data.version,
    unknown: data.unknown === 'rejected' || data.unknown === 'kept' ? data.unknown : 'dropped',
    isStrict: (section) =>
      (data.strict ?? []).some((one) => section === one || section.startsWith(`${one}.`)),
    coercion: coercionOf(data.coercion),
    openEnded: data.openEnded ?? false,
    openWith: data.openWith ?? [],
    readByScript: data.readByScript ?? false,
    keepsTexts: data.keepsTexts ?? false,
    spelledOut: data.spelledOut ?? [],
    lookUp: remembered((path) => lookUp(path, keys), 5000),
    siblings: (section) => bySection().get(section) ?? [],
    readToday: (section) => today().get(section) ?? [],
    sectionsOf: (name) => places().get(name) ?? [],
    renamed: (path) => own(data.renamed, path),
    instead: (path) => own(data.instead, path),
    goneSince: (path) => own(data.gone, path),
    pluginOf: (path) => pluginKeys.get(path),
    argumentsOf: (component) => argumentsOf(component, data),
    knowsPlugin: (plugin) => plugins.some(([prefix]) => plugin.startsWith(prefix)),
  };
}

function namesBySection(keys: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const key of keys) {
    const [section, name] = split(key);
    const sofar = names.get(section);
    if (sofar === undefined) names.set(section, [name]);
    else sofar.push(name);
  }
  return names;
}

/** Only the framework's own components are known; they are told apart by the last part of their path. */
function argumentsOf(component: string, data: TableData): readonly string[] | undefined {
  if (!component.startsWith(`${data.framework}.`)) return undefined;
  const list = own(data.components, component.slice(component.lastIndexOf('.') + 1));
  return list === undefined ? undefined : data.arguments?.[list]?.split(' ');
}

function sectionsByName(
  names: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const sections = new Map<string, string[]>();
  for (const [section, own] of names) {
    for (const name of own) sections.set(name, [...(sections.get(name) ?? []), section]);
  }
  return sections;
}

const coercions: readonly Coercion[] = ['pydantic', 'argparse', 'omegaconf', 'none'];

function coercionOf(text: string | undefined): Coercion {
  return coercions.find((known) => known === text) ?? 'none';
}

function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** `datasets[].type` → section `datasets[]`, name `type`. */
function split(path: string): readonly [section: string, name: string] {
  const dot = path.lastIndexOf('.');
  return dot < 0 ? ['', path] : [path.slice(0, dot), path.slice(dot + 1)];
}

function lookUp(path: string, keys: ReadonlyMap<string, string>): KeyKnowledge {
  const type = keys.get(path);
  if (type !== undefined) return { kind: 'known', type: keyType(type) };
  // The nearest ancestor that is known decides; a key of the user's own may have dots in it.
  const ends = [...path.matchAll(/\.|\[\]/g)].map(({ index }) => index).reverse();
  for (const end of ends) {
    const above = keys.get(path.slice(0, end));
    if (above === undefined) continue;
    const { kinds } = keyType(above);
    if (kinds.has('map') || kinds.has('any')) return { kind: 'free' };
    const section = sectionBelow(path, end);
    if (section === null) return { kind: 'free' };
    return hasKeys(section, keys) ? unknownAt(path, section) : { kind: 'misplaced' };
  }
  return unknownAt(path, '');
}

/** The section that holds the rest of a path; null for a plain member of a list. */
function sectionBelow(path: string, end: number): string | null {
  if (path.startsWith('[]', end)) return path[end + 2] === '.' ? path.slice(0, end + 2) : null;
  return path.slice(0, end);
}

function hasKeys(section: string, keys: ReadonlyMap<string, string>): boolean {
  for (const key of keys.keys()) if (key.startsWith(`${section}.`)) return true;
  return false;
}

function unknownAt(path: string, section: string): KeyKnowledge {
  return { kind: 'unknown', section, name: section === '' ? path : path.slice(section.length + 1) };
}

/** What another framework calls by a name, and what this one calls the same thing. */
export interface ForeignWord {
  /** Frameworks that use the name, as people write them. */
  readonly titles: readonly string[];
  /** This framework's own name. */
  readonly here: string;
}

/** Looks a key up among the names that frameworks give to the same settings. */
export function foreignWord(framework: string, name: string): ForeignWord | undefined {
  const meanings: readonly Readonly<Record<string, string>>[] = words.settings;
  const titles: Readonly<Record<string, string>> = words.titles;
  for (const names of meanings) {
    const here = own(names, framework);
    if (here === undefined || here === name) continue;
    const users = Object.keys(names).filter((other) => other !== framework && names[other] === name);
    if (users.length > 0) return { here, titles: users.map((user) => own(titles, user) ?? user) };
  }
  return undefined;
}
