/** What is said of a file, each thing as a text of its own. */
export interface OldFile {
  readonly path: string;
  readonly said: readonly string[];
}

/** Below this share of what is said of the one that more is said of, two files are not taken for one. */
const leastShared = 0.5;
/** A text that is said of more vanished files tells none of them. */
const mostHolders = 50;

/**
 * Paths that are new, each with the vanished path that it most likely had. Those that the very same is said of go
 * together first; then those that share the most. Of several that are alike, the one with the same name is taken, then
 * the one in the same folder. Each path is used once.
 */
export function renamedFiles(now: readonly OldFile[], gone: readonly OldFile[]): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  const taken = new Set<string>();
  const take = ({ path, before }: Pair): void => {
    if (renamed.has(path) || taken.has(before)) return;
    renamed.set(path, before);
    taken.add(before);
  };
  for (const pair of alikePairs(now, gone)) take(pair);
  const left = pairsOf(
    now.filter(({ path }) => !renamed.has(path)),
    gone.filter(({ path }) => !taken.has(path)),
  );
  for (const pair of [...left].sort(byLikeness)) take(pair);
  return renamed;
}

interface Pair {
  readonly path: string;
  readonly before: string;
  /** Share of what is said of the one that more is said of, 0 to 1. */
  readonly shared: number;
}

/** Files that the very same is said of: those with one name, then those in one folder, then in order. */
function* alikePairs(now: readonly OldFile[], gone: readonly OldFile[]): Iterable<Pair> {
  const alike = grouped(gone, signature);
  for (const [key, files] of grouped(now, signature)) {
    let fresh: readonly OldFile[] = files;
    let old = alike.get(key) ?? [];
    for (const likeness of [nameOf, folderOf, () => '']) {
      const pairs = inTurns(fresh, old, likeness);
      yield* pairs;
      const paired = new Set(pairs.flatMap(({ path, before }) => [path, before]));
      fresh = fresh.filter(({ path }) => !paired.has(path));
      old = old.filter(({ path }) => !paired.has(path));
    }
  }
}

/** The first with the first, the second with the second, among those that are alike. */
function inTurns(
  now: readonly OldFile[],
  gone: readonly OldFile[],
  likeness: (path: string) => string,
): readonly Pair[] {
  const old = grouped(gone, ({ path }) => likeness(path));
  return [...grouped(now, ({ path }) => likeness(path))].flatMap(([key, files]) => {
    const before = (old.get(key) ?? []).map(({ path }) => path).sort();
    const paths = files.map(({ path }) => path).sort();
    return paths.flatMap((path, turn) => {
      const one = before[turn];
      return one === undefined ? [] : [{ path, before: one, shared: 1 }];
    });
  });
}

function* pairsOf(now: readonly OldFile[], gone: readonly OldFile[]): Iterable<Pair> {
  const holding = new Map<string, OldFile[]>();
  const hold = (key: string, file: OldFile): void => {
    const holders = holding.get(key);
    if (holders === undefined) holding.set(key, [file]);
    else holders.push(file);
  };
  for (const file of gone) {
    hold(nameOf(file.path), file);
    for (const text of new Set(file.said)) hold(text, file);
  }
  for (const file of now) {
    const telling = [nameOf(file.path), ...file.said].map((key) => holding.get(key) ?? []);
    const candidates = new Set(telling.filter(({ length }) => length <= mostHolders).flat());
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

function byLikeness(a: Pair, b: Pair): number {
  return (
    b.shared - a.shared ||
    Number(sameName(b)) - Number(sameName(a)) ||
    Number(sameFolder(b)) - Number(sameFolder(a)) ||
    compare(a.path, b.path) ||
    compare(a.before, b.before)
  );
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}

const signature = ({ said }: OldFile): string => JSON.stringify([...said].sort());
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
const sameName = ({ path, before }: Pair): boolean => nameOf(path) === nameOf(before);
const sameFolder = ({ path, before }: Pair): boolean => folderOf(path) === folderOf(before);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
