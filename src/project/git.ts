import type { Files, FileText } from './files.ts';
import { callGit, type Environment, longestGit, withoutFilters } from './git-call.ts';

/** A file that differs between a revision and what is linted. Paths are relative to the root of the run. */
export interface ChangedFile {
  readonly path: string;
  /** Its path at the revision; null for a new file. */
  readonly before: string | null;
  /** It is there no more. */
  readonly deleted: boolean;
}

export interface GitChange {
  /** What is compared with: the commit where the revision and the checkout parted. */
  readonly commit: string;
  readonly files: readonly ChangedFile[];
  /** Hunks without context, by path at the head, for reading the added lines from. */
  readonly patch: (path: string) => string;
}

/** Git could not answer: one line for people. */
export class GitRefused extends Error {
  /** What to do about it. */
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}

/**
 * What changed since a revision: since the commit that it and the checkout have in common, so that what a branch has
 * gained meanwhile is not taken for a change of this one. Histories without a common commit are compared as they are.
 *
 * @param staged compare the index instead of the working tree
 * @throws GitRefused outside a work tree, for a revision that git does not know, or where a shallow clone does not hold
 * the common commit
 */
export function changesSince(root: string, revision: string, staged = false): GitChange {
  const commit = commonCommit(root, revision);
  const diff = differ(root, commit, staged);
  const status = diff(['--name-status', '-z']);
  const files = [...parseStatus(status), ...(staged ? [] : untracked(root))];
  const before = new Map(files.map((file) => [file.path, file.before]));
  return {
    commit,
    files,
    patch: (path) => {
      const paths = [...new Set([path, before.get(path) ?? path])];
      // What the repository calls binary has lines all the same: a change must not hide behind an attribute.
      const text = diff(['-U0', '--text'], paths);
      const start = text.search(/^@@ /m);
      return start < 0 ? '' : text.slice(start);
    },
  };
}

/** The differences of some files, or of all, in a form. */
type Ask = (form: readonly string[], paths?: readonly string[]) => string;

/** Differences between a commit and the index, or the work tree. */
function differ(root: string, commit: string, staged: boolean): Ask {
  // Only files of the work tree go through filters.
  const settings = staged ? [] : withoutFilters(root);
  if (settings === undefined)
    throw new GitRefused('a filter in the settings of git has a name that cannot be switched off');
  const cached = staged ? ['--cached'] : [];
  return (form, paths = []) =>
    git(
      root,
      ['diff', ...cached, '--relative', '--find-renames', ...form, commit, '--', ...paths.map(literal)],
      { settings },
    );
}

/** A file that differs between two commits. */
export interface CommittedFile {
  readonly path: string;
  /** Its path before; null for a new file. */
  readonly before: string | null;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
  /** Object id of its content; null where it is gone. */
  readonly blob: string | null;
  /** Its content is the one from before: only its name or its mode changed. */
  readonly isSame: boolean;
  /** Hunks with the usual context; null where only the name or the mode changed, and for binary files. */
  readonly patch: string | null;
}

/** The commit that a name stands for, or null where git cannot tell. A shallow checkout ends at its first commit. */
export function commitOf(root: string, revision: string): string | null {
  try {
    return resolveRevision(root, revision);
  } catch (error) {
    if (error instanceof GitRefused) return null;
    throw error;
  }
}

/** The last commit that two have in common, or null where git cannot tell. */
export function mergeBase(root: string, one: string, other: string): string | null {
  const [a, b] = [commitOf(root, one), commitOf(root, other)];
  if (a === null || b === null) return null;
  const run = spawnGit(root, ['merge-base', a, b]);
  return run.status === 0 ? run.stdout.trim() : null;
}

/**
 * What changed from one commit to another.
 *
 * @param environment what git is started with
 * @throws GitRefused where git cannot answer, or answers in a way that cannot be told apart by file
 */
export function changesBetween(
  root: string,
  from: string,
  to: string,
  environment: Environment,
): readonly CommittedFile[] {
  const commits = [resolveRevision(root, from), resolveRevision(root, to)];
  const ask = (...form: readonly string[]) =>
    git(root, ['diff', ...form, '--find-renames', ...commits], { environment });
  const files = parseRaw(ask('--raw', '-z', '--no-abbrev'));
  // Lines of a file begin with a sign or a blank, so only a header begins like this.
  const patches = ask('-U3')
    .split(/^diff --git /m)
    .slice(1);
  if (patches.length !== files.length) throw new GitRefused('git lists other files than it has patches for');
  return files.map((file, index) => ({ ...file, patch: hunksOf(patches[index] ?? '') }));
}

function commonCommit(root: string, revision: string): string {
  const tip = resolveRevision(root, revision);
  const common = mergeBase(root, revision, 'HEAD');
  if (common !== null || !isShallow(root)) return common ?? tip;
  throw new GitRefused(
    `this shallow clone does not hold the commit that "${revision}" and HEAD have in common`,
    'fetch the history: git fetch --unshallow',
  );
}

function isShallow(root: string): boolean {
  return spawnGit(root, ['rev-parse', '--is-shallow-repository']).stdout.trim() === 'true';
}

function hunksOf(patch: string): string | null {
  const start = patch.search(/^@@ /m);
  return start < 0 ? null : patch.slice(start).replace(/\n$/, '');
}

const statuses: Readonly<Record<string, CommittedFile['status']>> = {
  A: 'added',
  D: 'removed',
  R: 'renamed',
};

function parseRaw(text: string): readonly Omit<CommittedFile, 'patch'>[] {
  const parts = text.split('\0');
  const files: Omit<CommittedFile, 'patch'>[] = [];
  for (let next = 0; next + 1 < parts.length; ) {
    const [, , old = '', blob = '', letter = ''] = (parts[next] ?? '').split(' ');
    const status = statuses[letter[0] ?? ''] ?? 'modified';
    const first = parts[next + 1] ?? '';
    const path = status === 'renamed' ? (parts[next + 2] ?? '') : first;
    files.push({
      path,
      before: status === 'added' ? null : first,
      status,
      blob: /^0*$/.test(blob) ? null : blob,
      isSame: old === blob,
    });
    next += status === 'renamed' ? 3 : 2;
  }
  return files;
}

const literal = (path: string): string => `:(literal)${path}`;

function resolveRevision(root: string, revision: string): string {
  if (revision.startsWith('-')) throw new GitRefused(`"${revision}" is no revision`);
  const run = spawnGit(root, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ]);
  if (run.status === 0) return run.stdout.trim();
  const inside = spawnGit(root, ['rev-parse', '--is-inside-work-tree']);
  if (inside.status === 0 && revision === 'HEAD') return emptyTree(root);
  if (inside.status !== 0) throw new GitRefused('this folder is not in a git work tree');
  throw new GitRefused(
    `git knows no revision "${revision}"`,
    isShallow(root) ? 'the clone is shallow: fetch the revision and its history first' : undefined,
  );
}

/** What there is before the first commit; git knows its id without storing it. */
function emptyTree(root: string): string {
  return git(root, ['hash-object', '-t', 'tree', '--stdin']).trim();
}

interface Spawned {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Start {
  readonly environment?: Environment;
  readonly settings?: readonly string[];
}

function git(root: string, args: readonly string[], start?: Start): string {
  const run = spawnGit(root, args, start);
  if (run.status === 0) return run.stdout;
  if (isPartial(root)) throw notFetched();
  throw new GitRefused(run.stderr.split('\n')[0] || 'git did not answer');
}

/** Whether a clone left out files, for its remote to send them when they are asked for. */
const isPartial = (root: string): boolean =>
  spawnGit(root, ['config', '--get-regexp', '^remote\\..*\\.promisor$']).status === 0;

/** Nothing is fetched for a run: what a partial clone left out has to be there already. */
const notFetched = (): GitRefused =>
  new GitRefused(
    'this partial clone lacks files of the revision',
    '"git diff --stat" with the revision fetches them',
  );

function spawnGit(root: string, args: readonly string[], start: Start = {}): Spawned {
  const { status, stdout, stderr, failed } = callGit(root, args, start);
  if (failed === 'missing') throw new GitRefused('git is not installed');
  if (failed === 'late') {
    const hint = 'a pattern in .gitignore with many stars can keep it busy';
    throw new GitRefused(`git ${args[0]} took longer than ${longestGit / 1000} seconds`, hint);
  }
  return { status, stdout: stdout.toString(), stderr };
}

function parseStatus(text: string): readonly ChangedFile[] {
  const parts = text.split('\0');
  const files: ChangedFile[] = [];
  for (let next = 0; next + 1 < parts.length; ) {
    const kind = parts[next]?.[0] ?? '';
    const path = parts[next + 1] ?? '';
    if (kind === 'R' || kind === 'C') {
      files.push({ path: parts[next + 2] ?? '', before: path, deleted: false });
      next += 3;
    } else {
      files.push({ path, before: kind === 'A' ? null : path, deleted: kind === 'D' });
      next += 2;
    }
  }
  return files;
}

function untracked(root: string): readonly ChangedFile[] {
  const listed = git(root, ['ls-files', '-z', '--others', '--exclude-standard']);
  return listed
    .split('\0')
    .filter((path) => path !== '')
    .map((path) => ({ path, before: null, deleted: false }));
}

/** Which of the files that changed are linted; all of them can be read. */
export interface Asked {
  readonly isLinted: (path: string) => boolean;
  /** Those that would be linted if the project did not ask to leave them alone. */
  readonly isIgnored: (path: string) => boolean;
}

/** The files of a run as they stood before a change: unchanged ones are those of the run. */
export function filesBefore(files: Files, root: string, change: GitChange, asked: Asked): Files {
  return over(
    files,
    change,
    { read: (path) => show(root, `${change.commit}:./${path}`), ...asked },
    'before',
  );
}

/** The files of a run as they stand in the index. */
export function filesStaged(files: Files, root: string, change: GitChange, asked: Asked): Files {
  return over(files, change, { read: (path) => show(root, `:./${path}`), ...asked }, 'after');
}

function show(root: string, object: string): FileText {
  const run = spawnGit(root, ['cat-file', 'blob', object]);
  if (run.status === 0) return { ok: true, text: run.stdout };
  // Without its text before, all that a file holds would pass for new.
  if (isPartial(root)) throw notFetched();
  return { ok: false, reason: 'not in git' };
}

/** Puts one side of a change over the files of the working tree. */
function over(
  files: Files,
  change: GitChange,
  { read, isLinted, isIgnored }: Asked & { readonly read: (path: string) => FileText },
  side: 'before' | 'after',
): Files {
  const there = new Map<string, boolean>();
  for (const { path, before, deleted } of change.files) {
    if (side === 'before') {
      there.set(path, there.get(path) ?? false);
      if (before !== null) there.set(before, true);
    } else there.set(path, !deleted);
  }
  const texts = new Map<string, FileText>();
  const text = (path: string): FileText => {
    const known = texts.get(path) ?? read(path);
    texts.set(path, known);
    return known;
  };
  const listed = (paths: readonly string[], takes: (path: string) => boolean): readonly string[] => {
    const added = [...there].flatMap(([path, present]) => (present && takes(path) ? [path] : []));
    return [...new Set([...paths.filter((path) => there.get(path) !== false), ...added])].sort();
  };
  const { ignores, ignored } = files;
  return {
    ...(ignores === undefined || ignored === undefined
      ? {}
      : { ignores, ignored: () => listed(ignored(), isIgnored) }),
    read: (path) => {
      const changed = there.get(path);
      if (changed === undefined) return files.read(path);
      return changed ? text(path) : { ok: false, reason: 'no such file' };
    },
    exists: (path) => there.get(path) ?? files.exists(path),
    // Data files are too large to be asked of git; one that has changed is not looked into.
    chunks: (path) => (there.has(path) ? undefined : files.chunks?.(path)),
    list: () => listed(files.list(), isLinted),
  };
}
