/** What is said of a file, each thing as a text of its own. */
export interface OldFile {
  readonly path: string;
  readonly said: readonly string[];
}

/** Below this share of what is said of the one that more is said of, two files are not taken for one. */
const leastShared = 0.5;

interface Pair {
  readonly path: string;
  readonly before: string;
  /** Share of what is said of the one that more is said of, 0 to 1. */
  readonly shared: number;
}

/**
 * Paths that are new, each with the vanished path that it most likely had: of two that are said the same of, the one
 * with the same name goes first, then the one in the same folder. Each path is used once.
 */
export function renamedFiles(now: readonly OldFile[], gone: readonly OldFile[]): ReadonlyMap<string, string> {
  const pairs = [...pairsOf(now, gone)].sort(
    (a, b) =>
      b.shared - a.shared ||
      Number(sameName(b)) - Number(sameName(a)) ||
      Number(sameFolder(b)) - Number(sameFolder(a)) ||
      compare(a.path, b.path) ||
      compare(a.before, b.before),
  );
  const renamed = new Map<string, string>();
  const taken = new Set<string>();
  for (const { path, before } of pairs) {
    if (renamed.has(path) || taken.has(before)) continue;
    renamed.set(path, before);
    taken.add(before);
  }
  return renamed;
}

function* pairsOf(now: readonly OldFile[], gone: readonly OldFile[]): Iterable<Pair> {
  const holding = new Map<string, Set<OldFile>>();
  for (const file of gone)
    for (const text of file.said) holding.set(text, (holding.get(text) ?? new Set()).add(file));
  for (const file of now) {
    const candidates = new Set(file.said.flatMap((text) => [...(holding.get(text) ?? [])]));
    for (const before of candidates) {
      const shared = sharedShare(file.said, before.said);
      if (shared >= leastShared) yield { path: file.path, before: before.path, shared };
    }
  }
}

function sharedShare(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  for (const text of a) {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
  }
  const both = b.length - left.length;
  return both / Math.max(a.length, b.length);
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
const sameName = ({ path, before }: Pair): boolean => nameOf(path) === nameOf(before);
const sameFolder = ({ path, before }: Pair): boolean => folderOf(path) === folderOf(before);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
