import { type KeyTable, keyTable } from '../../knowledge/keys.ts';
import {
  closest,
  editDistance,
  type Fact,
  genericName,
  type NativeKey,
  type Scalar,
} from '../../model/index.ts';
import type { FrameworkCopy } from '../framework-copy.ts';
import { boundInWords, valueFault } from './key-value.ts';
import { describeUnknown } from './unknown-key.ts';

/** A record of one of the lists below `keys.`. */
type KeyRecord = Readonly<Record<string, Fact>>;

/** The lists about native keys, by name. */
const lists = [
  'keys.unknown',
  'keys.withoutPlugin',
  'keys.renamed',
  'keys.gone',
  'keys.repeated',
  'keys.textNumbers',
  'keys.nullTexts',
  'keys.wrongTypes',
  'keys.wrongValues',
  'keys.outOfRange',
] as const;

type KeyList = (typeof lists)[number];
type Put = (list: KeyList, record: KeyRecord) => void;

/**
 * Facts about the keys of a framework's own document, from its key table: keys that nobody reads, old names, repeated
 * keys, values that the loader reads as something else.
 *
 * All lists are unset for a framework without a table: nothing is known, so nothing is said.
 *
 * @param copy the framework's own source in the project: what it declares is read, whatever the releases say
 */
export function keyFacts(
  framework: string,
  native: readonly NativeKey[],
  copy?: FrameworkCopy,
): ReadonlyMap<string, Fact> {
  const records = new Map<KeyList, KeyRecord[]>();
  const put: Put = (list, record) => {
    const sofar = records.get(list) ?? [];
    if (sofar.length < mostRecords) sofar.push(record);
    records.set(list, sofar);
  };
  const table = keyTable(framework);
  for (const key of native) if (key.overridden) putRepeated(key, native, put);
  if (table !== undefined) readAll(table, native, copy, put);
  return asFacts(records);
}

/** Records of one list: nobody mends more keys at once, and a file with more is of something else. */
const mostRecords = 200;

const unset: Fact<never> = { value: null, state: 'unset' };

function asFacts(records: ReadonlyMap<KeyList, readonly KeyRecord[]>): ReadonlyMap<string, Fact> {
  const facts = new Map<string, Fact>();
  for (const list of lists) {
    const found = records.get(list) ?? [];
    facts.set(list, found.length === 0 ? unset : { value: found.length, state: 'stated' });
    for (const [index, record] of found.entries()) {
      for (const [field, fact] of Object.entries(record)) facts.set(`${list}[${index}].${field}`, fact);
    }
  }
  return facts;
}

// --- one document --------------------------------------------------------------------------------------------------

/** A document, as the readings of its keys need it. */
interface Document {
  readonly table: KeyTable;
  /** Paths of the keys that have a value, with `[]` for every index. */
  readonly present: ReadonlySet<string>;
  readonly plugins: readonly string[];
  /** Names at the top that an interpolation of the file asks for. */
  readonly asked: ReadonlySet<string>;
  /** A plugin is listed that no table knows, or the file is for a twin with more names: keys at the top may be theirs. */
  readonly open: boolean;
  readonly copy: FrameworkCopy | undefined;
  readonly put: Put;
}

function readAll(
  table: KeyTable,
  native: readonly NativeKey[],
  copy: FrameworkCopy | undefined,
  put: Put,
): void {
  const paths = native.map(({ path }) => genericName(path));
  const plugins = native.filter((_, i) => paths[i] === 'plugins[]').map(({ value }) => String(value));
  const present = new Set(paths.filter((_, i) => native[i]?.value !== null));
  const open =
    plugins.some((plugin) => !table.knowsPlugin(plugin)) || table.openWith.some((key) => present.has(key));
  const document: Document = { table, present, plugins, asked: askedNames(native), open, copy, put };
  const unread: string[] = [];
  putArguments(table, native, put);
  for (const [i, key] of native.entries()) {
    if (key.overridden || unread.some((above) => key.path.startsWith(above))) continue;
    if (!readKey(key, paths[i] ?? '', document)) unread.push(`${key.path}.`, `${key.path}[`);
  }
}

const componentKey = '_component_';

/**
 * Arguments of components that are a letter off. A component is called with all that stands beside its name, so another
 * name stops the run; which names there are hangs on the version, so only what looks misspelt is told.
 */
function putArguments(table: KeyTable, native: readonly NativeKey[], put: Put): void {
  for (const component of native) {
    if (!component.path.endsWith(`.${componentKey}`) || typeof component.value !== 'string') continue;
    const known = table.argumentsOf(component.value);
    if (known === undefined) continue;
    const section = component.path.slice(0, -componentKey.length);
    const beside = native.filter(({ path }) => isMember(path, section));
    const present = new Set(beside.map(({ path }) => path.slice(section.length)));
    for (const key of known === undefined ? [] : beside)
      putArgument(key, section, { table, present, known, put });
  }
}

const isMember = (path: string, section: string): boolean =>
  path.startsWith(section) && !/[.[]/.test(path.slice(section.length));

interface Arguments {
  readonly table: KeyTable;
  readonly present: ReadonlySet<string>;
  readonly known: readonly string[];
  readonly put: Put;
}

function putArgument(key: NativeKey, section: string, { table, present, known, put }: Arguments): void {
  const name = key.path.slice(section.length);
  if (name === componentKey || known.includes(name) || key.overridden || key.value === null) return;
  const meant = closest(name, known);
  if (meant === undefined || editDistance(name, meant) > 1 || present.has(meant)) return;
  put('keys.unknown', {
    name: nameOf(key),
    handling: said('rejected', key),
    version: said(table.version, key),
    suggestion: said(meant, key),
    edits: said(1, key),
    elsewhere: saidOrUnset(undefined, key),
    belongs: saidOrUnset(undefined, key),
  });
}

/** @returns whether the framework reads the key, so that what stands below it matters */
function readKey(key: NativeKey, path: string, document: Document): boolean {
  const { table, put } = document;
  const known = table.lookUp(path);
  if (known.kind === 'unknown') {
    const ownName = known.section === '' && (document.open || document.asked.has(known.name));
    const silent = isAside(known.name) || key.value === null || ownName;
    if (!silent && !document.copy?.names(known.name)) putUnread(key, path, known, document);
    return false;
  }
  if (known.kind === 'free') putTextNumber(key, !isSpelledOut(path, table), table, put);
  if (known.kind !== 'known') return true;
  putOldName(key, path, document);
  const plugin = missingPlugin(path, document);
  if (plugin === undefined) putValueFault(key, known.type, document);
  else if (!path.includes('.') && key.value !== false && key.value !== null)
    putWithoutPlugin(key, plugin, put);
  return true;
}

const isSpelledOut = (path: string, { spelledOut }: KeyTable): boolean =>
  spelledOut.some((map) => path.startsWith(`${map}.`));

/** The plugin that reads a path, where it is not listed. */
function missingPlugin(path: string, { table, plugins, open }: Document): string | undefined {
  const plugin = table.pluginOf(path.replace(/[.[].*$/, ''));
  const listed = plugin === undefined || plugins.some((name) => name.startsWith(plugin));
  return listed || open ? undefined : plugin;
}

/** `${base.path}/weights` asks for `base`, so that a key of that name is a helper that the file itself reads. */
function askedNames(native: readonly NativeKey[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { value } of native) {
    if (typeof value !== 'string' || !value.includes('${')) continue;
    for (const [, name = ''] of value.matchAll(/\$\{\s*([\w-]+)/g)) names.add(name);
  }
  return names;
}

/** Names that people give to helpers of their own, such as holders of anchors. */
const isAside = (name: string): boolean => /^(x-|_|\.|<<)/.test(name);

type Unknown = { readonly section: string; readonly name: string };

function putUnread(key: NativeKey, path: string, place: Unknown, { table, present, put }: Document): void {
  const until = table.goneSince(path);
  if (until !== undefined) {
    put('keys.gone', { name: nameOf(key), until: said(until, key) });
    return;
  }
  const { suggestion, edits, elsewhere, belongs } = describeUnknown(key, place, table, present);
  const strict = table.isStrict(place.section);
  // A program that keeps all keys hands them to scripts, and a section that it does not know is one of theirs.
  const isTheirs = table.unknown === 'kept' && place.section === '' && key.shape !== 'scalar';
  if (isTheirs && suggestion === undefined && belongs === undefined) return;
  const told = strict || belongs !== undefined || (edits !== undefined && edits <= 1);
  if (table.openEnded && !told) return;
  put('keys.unknown', {
    name: nameOf(key),
    handling: said(strict ? 'rejected' : table.unknown, key),
    version: said(table.version, key),
    suggestion: saidOrUnset(suggestion, key),
    edits: saidOrUnset(edits, key),
    elsewhere: saidOrUnset(elsewhere, key),
    belongs: saidOrUnset(belongs, key),
  });
}

function putOldName(key: NativeKey, path: string, { table, present, copy, put }: Document): void {
  const renamed = table.renamed(path);
  if (renamed === undefined || key.value === null) return;
  const [section, name] = splitLast(path);
  // A copy from before the new name knows the old one alone.
  if (copy?.names(name) && !copy.names(splitLast(renamed.to)[1])) return;
  const sameSection = splitLast(renamed.to)[0] === section;
  put('keys.renamed', {
    name: doubted(nameOf(key), table),
    to: said(sameSection ? splitLast(renamed.to)[1] : renamed.to, key),
    since: saidOrUnset(renamed.since, key),
    both: doubted(said(present.has(renamed.to), key), table),
    moved: said(!sameSection, key),
    read: said(renamed.read ?? true, key),
  });
}

function splitLast(path: string): readonly [string, string] {
  const dot = path.lastIndexOf('.');
  return dot < 0 ? ['', path] : [path.slice(0, dot), path.slice(dot + 1)];
}

function putWithoutPlugin(key: NativeKey, plugin: string, put: Put): void {
  put('keys.withoutPlugin', { name: nameOf(key), plugin: said(plugin.replace(/\.$/, ''), key) });
}

/** The entry that counts is the last; the earlier one is where the mistake shows. */
function putRepeated(earlier: NativeKey, native: readonly NativeKey[], put: Put): void {
  const kept = native.find((key) => key.path === earlier.path && !key.overridden);
  if (kept === undefined) return;
  const same = earlier.shape === 'scalar' && kept.shape === 'scalar' && earlier.value === kept.value;
  const name = nameOf(kept);
  put('keys.repeated', {
    name: { ...name, also: [{ at: earlier.keyAt, message: 'written here first' }] },
    same: said(same, kept),
  });
}

// --- values --------------------------------------------------------------------------------------------------------

function putValueFault(
  key: NativeKey,
  type: Parameters<typeof valueFault>[1],
  { table, copy, put }: Document,
): void {
  const numeric = type.kinds.has('float') || type.kinds.has('int');
  if (putTextNumber(key, type.kinds.has('any') || (numeric && table.coercion === 'none'), table, put)) return;
  if (putNullText(key, type, put)) return;
  const fault = valueFault(key, type, table);
  if (fault === null) return;
  const name = { name: nameOf(key), raw: said(key.raw, key) };
  if (fault.kind === 'type') {
    const doubtful = fault.quotedNumber ? { name: doubted(name.name, table) } : {};
    put('keys.wrongTypes', { ...name, ...doubtful, expected: said(fault.expected, key) });
  }
  if (fault.kind === 'range')
    put('keys.outOfRange', { ...name, bound: said(boundInWords(fault.bound), key) });
  if (fault.kind === 'value' && !copy?.quotes(key.raw)) putWrongValue(key, fault.allowed, put);
}

function putWrongValue(key: NativeKey, allowed: readonly string[], put: Put): void {
  const names = allowed.filter((text) => !text.includes('*'));
  put('keys.wrongValues', {
    name: nameOf(key),
    raw: said(key.raw, key),
    allowed: said(inWords(names), key),
    suggestion: saidOrUnset(closest(key.raw, names), key),
  });
}

const mostNames = 8;

function inWords(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).join(', ');
  return names.length > mostNames ? `${shown} and ${names.length - mostNames} more` : shown;
}

/** Exponents that YAML 1.1 takes for text: without a dot, or without a sign after the `e`. */
const exponent = /^([-+]?\d[\d_]*)(\.\d*)?[eE]([-+]?)(\d+)$/;

/** @returns whether the value is a number that stays a text */
function putTextNumber(key: NativeKey, matters: boolean, table: KeyTable, put: Put): boolean {
  if (!matters || table.coercion === 'omegaconf' || typeof key.value !== 'string') return false;
  const match = exponent.exec(key.raw);
  const isPlain = key.at.end - key.at.start === key.raw.length;
  if (match === null || !isPlain) return false;
  const [, whole = '', fraction, sign, digits = ''] = match;
  const number = `${whole}${fraction === undefined || fraction === '.' ? '.0' : fraction}e${sign || '+'}${digits}`;
  put('keys.textNumbers', {
    name: doubted(nameOf(key), table),
    raw: doubted(said(key.raw, key), table),
    number: said(number, key),
    converter: saidOrUnset(table.readByScript ? 'nothing but the script itself' : undefined, key),
  });
  return true;
}

/** `None` is a text to YAML and JSON; Python's word for nothing is `null` there. */
function putNullText(key: NativeKey, type: Parameters<typeof valueFault>[1], put: Put): boolean {
  if (key.value !== 'None' || type.texts.includes('None')) return false;
  put('keys.nullTexts', { name: nameOf(key), raw: said(key.raw, key) });
  return true;
}

// --- facts ---------------------------------------------------------------------------------------------------------

/** The name of a key, as it stands in the file: without the sections around it. */
function nameOf(key: NativeKey): Fact {
  return said(key.path, key);
}

/** A script of the project's own may ask for a key by any name, and convert what it finds. */
const sureOfScript = 0.6;

function doubted(fact: Fact, table: KeyTable): Fact {
  return table.readByScript ? { ...fact, confidence: sureOfScript } : fact;
}

function said(value: Scalar, key: NativeKey): Fact {
  return { value, state: 'stated', raw: key.raw, at: key.at, keyAt: key.keyAt, nativeKey: key.path };
}

function saidOrUnset(value: Scalar | undefined, key: NativeKey): Fact {
  return value === undefined ? { value: null, state: 'unset' } : said(value, key);
}
