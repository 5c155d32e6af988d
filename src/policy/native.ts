import { type Fact, genericName, type NativeKey, type Plan, remembered } from '../model/index.ts';

/** A native key as a fact, so that conditions, places and messages treat both alike. */
export interface KeyFact {
  /** `key:` and the path as written in the file. */
  readonly name: string;
  readonly fact: Fact;
}

/** What a pattern over native paths finds in a plan, in the order of the file. */
export type KeyPattern = (plan: Plan) => readonly KeyFact[];

/**
 * Compiles a dotted path into a search. `[]` stands for any index and `*` for any one segment.
 *
 * A key with nothing after it, or null, says nothing, so it is not found; an entry that a later one of the same name
 * replaced is not either.
 */
export function keyPattern(path: string): KeyPattern {
  const segments = segmentsOf(path);
  if (segments.includes('*') || (segments.includes('[]') && /\[\d/.test(path)))
    return ({ native }) =>
      indexOf(native)
        .keys.filter((key) => sameSegments(segments, segmentsOf(key.path)))
        .map(factOf);
  const exact = !segments.includes('[]');
  return ({ native }) => {
    const index = indexOf(native);
    return factsIn(exact ? index.byPath : index.byPattern(), path);
  };
}

const none: readonly KeyFact[] = [];

/** Keys by their path; they become facts when they are asked for, and then stay facts. */
type Keys = Map<string, { readonly keys: NativeKey[]; facts?: readonly KeyFact[] }>;

function factsIn(keys: Keys, path: string): readonly KeyFact[] {
  const found = keys.get(path);
  if (found === undefined) return none;
  found.facts ??= found.keys.map(factOf);
  return found.facts;
}

/** The keys of a plan that say something. */
interface KeyIndex {
  readonly native: readonly NativeKey[] | null;
  readonly keys: readonly NativeKey[];
  readonly byPath: Keys;
  /** By path with `[]` for every index. */
  readonly byPattern: () => Keys;
}

/** Of the plan at hand: rules ask one plan after the other, and one plan many times. */
let current: KeyIndex = build([]);

function indexOf(native: readonly NativeKey[]): KeyIndex {
  if (current.native !== native) current = build(native);
  return current;
}

function build(native: readonly NativeKey[]): KeyIndex {
  const keys = native.filter((key) => key.value !== null && !key.overridden);
  let byPattern: Keys | undefined;
  return {
    native,
    keys,
    byPath: groupedBy(keys, (path) => path),
    byPattern: () => {
      byPattern ??= groupedBy(keys, genericName);
      return byPattern;
    },
  };
}

function groupedBy(keys: readonly NativeKey[], nameOf: (path: string) => string): Keys {
  const groups: Keys = new Map();
  for (const key of keys) {
    const name = nameOf(key.path);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, { keys: [key] });
    else group.keys.push(key);
  }
  return groups;
}

/** `datasets[0].path` → `datasets`, `[0]`, `path`. */
const segmentsOf = remembered(
  (path): readonly string[] =>
    path
      .replace(/\[/g, '.[')
      .split('.')
      .filter((segment) => segment !== ''),
  5000,
);

function sameSegments(pattern: readonly string[], path: readonly string[]): boolean {
  return (
    pattern.length === path.length &&
    pattern.every((wanted, i) => {
      const actual = path[i] ?? '';
      if (wanted === '*') return !actual.startsWith('[');
      if (wanted === '[]') return actual.startsWith('[');
      return wanted === actual;
    })
  );
}

/** A value that something else fills in later: OmegaConf, Jinja and shell placeholders. */
const placeholder = /\$\{|\{\{/;

function factOf(key: NativeKey): KeyFact {
  const place = { raw: key.raw, at: key.at, keyAt: key.keyAt, nativeKey: key.path };
  const isOpen = typeof key.value === 'string' && placeholder.test(key.value);
  const fact: Fact = isOpen
    ? { value: null, state: 'unresolved', ...place }
    : { value: key.value ?? null, state: 'stated', ...place };
  return { name: `key:${key.path}`, fact };
}
