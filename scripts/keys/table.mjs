import { callablesOf } from './python-functions.mjs';
import { aliasesOf, typeOf } from './types.mjs';

/** The key table of a framework, as data/frameworks/ holds it. */
export function tableOf(id, recipe, sources, shared = {}) {
  const classes = new Map(Object.values(sources).flatMap((source) => [...source.classes]));
  const keys = new Map();
  for (const root of rootsOf(recipe, classes)) addClass(root, '', classes, recipe, keys);
  // Two versions of a library have classes of the same names: each source looks among its own first.
  for (const [name, { roots = [] }] of Object.entries(recipe.sources)) {
    const own = new Map([...classes, ...sources[name].classes]);
    for (const root of roots) addClass(root, '', own, recipe, keys);
  }
  for (const [section, roots] of Object.entries(recipe.sections ?? {})) {
    keys.set(section, 'section');
    for (const root of roots) addClass(root, `${section}.`, classes, recipe, keys);
  }
  const plugins = {};
  for (const [plugin, roots] of Object.entries(recipe.plugins ?? {})) {
    const own = new Map();
    for (const root of roots) addClass(root, '', classes, recipe, own);
    plugins[plugin] = [...own.keys()].filter((key) => !key.includes('.') && !keys.has(key)).sort();
    for (const [key, type] of own) if (!keys.has(key)) keys.set(key, type);
  }
  for (const [key, type] of Object.entries(recipe.types ?? {}))
    if (typeof type === 'string') keys.set(key, type);
  if (recipe.automatic) for (const [key, type] of keys) keys.set(key, orAuto(type));
  for (const [section, prefix] of Object.entries(recipe.prefixed ?? {})) addPrefixed(section, prefix, keys);
  for (const key of recipe.without ?? []) keys.delete(key);
  for (const [key, type] of keys) if (recipe.rare?.test(key) && !/['<>]/.test(type)) keys.delete(key);
  const gone = goneKeys(recipe, sources, keys);
  for (const [key, type] of Object.entries(shared)) if (keys.get(key) === type) keys.delete(key);
  return {
    framework: id,
    ...(recipe.extends ? { extends: recipe.extends } : {}),
    title: recipe.title,
    version: recipe.version,
    sources: Object.values(recipe.sources).map(({ repository, commit, version, date }) => ({
      repository,
      commit,
      version,
      date,
    })),
    unknown: recipe.unknown,
    ...(recipe.openEnded ? { openEnded: true } : {}),
    ...(recipe.openWith ? { openWith: recipe.openWith } : {}),
    ...(recipe.readByScript ? { readByScript: true } : {}),
    ...(recipe.spelledOut ? { spelledOut: recipe.spelledOut } : {}),
    ...(recipe.strict ? { strict: recipe.strict } : {}),
    ...(recipe.coercion ? { coercion: recipe.coercion } : {}),
    ...(recipe.keepsTexts ? { keepsTexts: true } : {}),
    keys: Object.fromEntries([...keys].sort(byName)),
    ...(recipe.plugins ? { plugins } : {}),
    ...componentsOf(sources),
    ...(recipe.renamed ? { renamed: recipe.renamed } : {}),
    ...(recipe.instead ? { instead: recipe.instead } : {}),
    gone,
    ...(recipe.words ? { words: recipe.words } : {}),
  };
}

/**
 * The arguments of components that files name by a path, by the last name of it. Most share their list with others, so
 * the lists are kept once; `*` in one stands for any further argument.
 */
function componentsOf(sources) {
  const all = new Map();
  for (const source of Object.values(sources)) {
    for (const text of source.componentTexts()) {
      for (const [name, { names, open }] of callablesOf(text)) {
        const known = all.get(name) ?? [];
        all.set(name, [...new Set([...known, ...names, ...(open ? ['*'] : [])])].sort());
      }
    }
  }
  if (all.size === 0) return {};
  const lists = [...new Set([...all.values()].map((names) => names.join(' ')))].sort();
  const components = [...all].map(([name, names]) => [name, lists.indexOf(names.join(' '))]);
  return { arguments: lists, components: Object.fromEntries(components.sort(byName)) };
}

/** Classes that hold keys at the top: those named, and those that derive from the one whose heirs are asked for. */
function rootsOf({ roots = [], heirsOf }, classes) {
  if (heirsOf === undefined) return roots;
  const heirs = [...classes.keys()].filter((name) => name === heirsOf || derives(name, heirsOf, classes));
  return [...roots, ...heirs];
}

function derives(name, from, classes, seen = new Set()) {
  const bases = (classes.get(name)?.bases ?? []).map((base) => base.replace(/^.*\./, ''));
  if (seen.has(name)) return false;
  seen.add(name);
  return bases.some((base) => base === from || derives(base, from, classes, seen));
}

/** Where `auto` leaves a value to the program that starts the framework. */
const orAuto = (type) =>
  /\b(any|text|map|section)\b/.test(type.replace(/'[^']*'/g, '')) ? type : `${type}|'auto'`;

/** Spellings with a prefix that the framework takes off. */
function addPrefixed(section, prefix, keys) {
  for (const [key, type] of [...keys]) {
    const name = key.slice(section.length);
    if (key.startsWith(section) && !name.startsWith(prefix)) keys.set(`${section}${prefix}${name}`, type);
  }
}

const byName = ([a], [b]) => (a < b ? -1 : a > b ? 1 : 0);

/** Adds the fields of a class and its bases below a path; sections recursively. */
function addClass(name, path, classes, recipe, keys, seen = []) {
  for (const field of fieldsOf(name, classes)) {
    const { type, sections, listed } = typeOf(field.annotation, field.value, classes, recipe);
    for (const spelling of [field.name, ...aliasesOf(field.value)]) {
      const key = path + spelling;
      keys.set(key, joined(keys.get(key), overridden(type, recipe.types?.[key])));
      for (const section of sections) below(section, `${key}.`);
      for (const section of listed) below(section, `${key}[].`);
    }
  }
  function below(section, at) {
    if (!seen.includes(section)) addClass(section, at, classes, recipe, keys, [...seen, name]);
  }
}

const overridden = (type, by) => (typeof by === 'function' ? by(type) : (by ?? type));

/** A type that takes any text needs none of the texts that it names. */
const joined = (one, other) => {
  const members = new Set([...(one?.split('|') ?? []), ...other.split('|')]);
  return [...members].filter((member) => !members.has('text') || !member.startsWith("'")).join('|');
};

/** Fields of a class, its own before those of its bases, each name once. */
export function fieldsOf(name, classes, seen = new Set()) {
  const found = classes.get(name);
  if (found === undefined || seen.has(name)) return [];
  seen.add(name);
  const fields = new Map(found.fields);
  for (const base of found.bases) {
    for (const field of fieldsOf(base.replace(/^.*\./, ''), classes, seen)) {
      if (!fields.has(field.name)) fields.set(field.name, field);
    }
  }
  return [...fields.values()].filter(
    (field) => !/^ClassVar|^InitVar/.test(field.annotation) && !field.name.startsWith('_'),
  );
}

/**
 * Keys that an earlier release read and this one does not → the first release without them. Looked at are those at the
 * top, and those of the sections that the recipe names.
 */
function goneKeys(recipe, sources, keys) {
  const last = new Map();
  for (const [name, source] of Object.entries(sources)) {
    let before = new Set();
    for (const release of source.releases) {
      const classes = source.classesAt(release);
      const now = keysAt(recipe, recipe.sources[name].roots, classes);
      if (now.size === 0) continue;
      for (const key of before) if (!now.has(key)) last.set(key, release.replace(/^v/, ''));
      for (const key of now) last.delete(key);
      before = now;
    }
  }
  for (const [key, version] of Object.entries(recipe.gone ?? {})) last.set(key, version);
  return Object.fromEntries([...last].filter(([key]) => !keys.has(key)).sort(byName));
}

function keysAt(recipe, ownRoots, classes) {
  const roots = ownRoots ?? rootsOf(recipe, classes);
  const top = roots.flatMap((root) =>
    fieldsOf(root, classes).flatMap((field) => [field.name, ...aliasesOf(field.value)]),
  );
  const below = new Map();
  for (const [section, names] of Object.entries(recipe.sections ?? {}))
    for (const root of names) addClass(root, `${section}.`, classes, recipe, below);
  return new Set([...top, ...below.keys()]);
}
