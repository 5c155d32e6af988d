import type { Fact, NativeKey, Plan } from '../model/index.ts';

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
  const exact = !segments.some((segment) => segment === '*' || segment === '[]');
  if (exact) return (plan) => indexOf(plan.native).byPath.get(path) ?? none;
  return (plan) =>
    indexOf(plan.native).keys.flatMap((key) => (sameSegments(segments, key.segments) ? [key.found] : []));
}

const none: readonly KeyFact[] = [];

/** The keys of a plan that say something, taken apart once for all the conditions that ask them. */
interface KeyIndex {
  readonly keys: readonly { readonly segments: readonly string[]; readonly found: KeyFact }[];
  readonly byPath: ReadonlyMap<string, readonly KeyFact[]>;
}

const indexes = new WeakMap<readonly NativeKey[], KeyIndex>();

function indexOf(native: readonly NativeKey[]): KeyIndex {
  let index = indexes.get(native);
  if (index === undefined) {
    index = build(native);
    indexes.set(native, index);
  }
  return index;
}

function build(native: readonly NativeKey[]): KeyIndex {
  const byPath = new Map<string, KeyFact[]>();
  const keys = native
    .filter((key) => key.value !== null && !key.overridden)
    .map((key) => {
      const found = { name: `key:${key.path}`, fact: factOf(key) };
      const same = byPath.get(key.path);
      if (same) same.push(found);
      else byPath.set(key.path, [found]);
      return { segments: segmentsOf(key.path), found };
    });
  return { keys, byPath };
}

/** `datasets[0].path` → `datasets`, `[0]`, `path`. */
function segmentsOf(path: string): string[] {
  return path
    .replace(/\[/g, '.[')
    .split('.')
    .filter((segment) => segment !== '');
}

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

function factOf(key: NativeKey): Fact {
  const place = { raw: key.raw, at: key.at, keyAt: key.keyAt, nativeKey: key.path };
  if (typeof key.value === 'string' && placeholder.test(key.value)) {
    return { value: null, state: 'unresolved', ...place };
  }
  return { value: key.value ?? null, state: 'stated', ...place };
}
