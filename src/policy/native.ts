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
  const fits = exact
    ? (candidate: string) => candidate === path
    : (candidate: string) => sameSegments(segments, segmentsOf(candidate));
  return (plan) => {
    const found: KeyFact[] = [];
    for (const key of plan.native) {
      if (key.value === null || key.overridden || !fits(key.path)) continue;
      found.push({ name: `key:${key.path}`, fact: factOf(key) });
    }
    return found;
  };
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
