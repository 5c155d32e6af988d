import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files of a commit; null deletes one. */
export type Contents = Readonly<Record<string, string | null>>;

/** A changed file as the service lists it. */
export interface DiffEntry {
  readonly sha: string | null;
  readonly filename: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
  readonly additions: number;
  readonly deletions: number;
  readonly changes: number;
  readonly patch?: string;
  readonly previous_filename?: string;
}

/** A real git repository in a temporary folder: patches and object ids of the rig are git's own. */
export interface Project {
  readonly folder: string;
  /** Puts files on a branch, made from `main` on first use. @returns the commit */
  commit(branch: string, contents: Contents): string;
  /** The commit that the runner checks out for a pull request. */
  merge(base: string, head: string): string;
  /** Changes since the merge base, as a pull request shows them. */
  changes(base: string, head: string): readonly DiffEntry[];
  /** Where a line of a file is in a later commit; null when it was changed or is gone. */
  lineIn(from: string, to: string, path: string, line: number): number | null;
  text(object: string): string | null;
  tree(commit: string): readonly { path: string; mode: string; sha: string; size: number }[];
  /** A checkout in a folder of its own, as actions/checkout makes it: shallow unless `depth` says otherwise. */
  checkout(commit: string, depth?: number): string;
  /** An empty folder that goes when the project does. */
  emptyFolder(): string;
  remove(): void;
}

export function createProject(contents: Contents): Project {
  const root = mkdtempSync(join(tmpdir(), 'tunelint-rig-'));
  const folder = join(root, 'origin');
  mkdirSync(folder);
  const git = gitIn(folder);
  git('init', '-q', '-b', 'main');
  git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  const project: Project = {
    folder,
    commit: (branch, changed) => {
      const exists = git('branch', '--list', branch).trim() !== '';
      const any = git('branch', '--list').trim() !== '';
      if (exists) git('checkout', '-q', branch);
      else if (any) git('checkout', '-q', '-b', branch, 'main');
      for (const [path, text] of Object.entries(changed)) put(folder, path, text);
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', 'change');
      return git('rev-parse', 'HEAD').trim();
    },
    merge: (base, head) => {
      git('checkout', '-q', '--detach', base);
      git('merge', '-q', '--no-ff', '-m', 'merge', head);
      const commit = git('rev-parse', 'HEAD').trim();
      git('checkout', '-q', 'main');
      return commit;
    },
    changes: (base, head) => changes(git, git('merge-base', base, head).trim(), head),
    lineIn: (from, to, path, line) => lineIn(git, from, to, path, line),
    text: (object) => {
      try {
        return git('cat-file', 'blob', object);
      } catch {
        return null;
      }
    },
    tree: (commit) =>
      git('ls-tree', '-r', '-l', '-z', commit)
        .split('\0')
        .filter((line) => line !== '')
        .map((line) => {
          const [mode = '', , sha = '', size = '0'] = line.slice(0, line.indexOf('\t')).split(/ +/);
          return { path: line.slice(line.indexOf('\t') + 1), mode, sha, size: Number(size) };
        }),
    checkout: (commit, depth = 1) => {
      const copy = mkdtempSync(join(root, 'checkout-'));
      const into = gitIn(copy);
      into('init', '-q');
      into('fetch', '-q', `--depth=${depth}`, folder, commit);
      into('checkout', '-q', '--detach', 'FETCH_HEAD');
      return copy;
    },
    emptyFolder: () => mkdtempSync(join(root, 'empty-')),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
  project.commit('main', contents);
  return project;
}

type Git = (...words: readonly string[]) => string;

function gitIn(cwd: string): Git {
  const env = {
    PATH: process.env.PATH,
    HOME: cwd,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'mona',
    GIT_AUTHOR_EMAIL: 'mona@example.test',
    GIT_COMMITTER_NAME: 'mona',
    GIT_COMMITTER_EMAIL: 'mona@example.test',
  };
  return (...words) =>
    execFileSync('git', words, {
      cwd,
      env,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
}

function put(folder: string, path: string, text: string | null): void {
  const full = join(folder, path);
  if (text === null) rmSync(full, { force: true });
  else {
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
  }
}

const statuses = { A: 'added', D: 'removed', M: 'modified', T: 'modified', R: 'renamed' } as const;

function changes(git: Git, base: string, head: string): readonly DiffEntry[] {
  const raw = git('diff', '--raw', '-M', '-z', '--no-abbrev', base, head).split('\0');
  const patches = git('diff', '-M', '--no-color', base, head)
    .split(/^diff --git /m)
    .slice(1);
  const entries: DiffEntry[] = [];
  for (let at = 0; at < raw.length - 1; ) {
    const [, , , sha = '', letter = 'M'] = (raw[at++] ?? '').split(' ');
    const status = statuses[(letter[0] ?? 'M') as keyof typeof statuses];
    const first = raw[at++] ?? '';
    const filename = status === 'renamed' ? (raw[at++] ?? '') : first;
    entries.push({
      ...entry(patches[entries.length] ?? '', filename, status, sha),
      ...(status === 'renamed' ? { previous_filename: first } : {}),
    });
  }
  return entries;
}

function entry(patch: string, filename: string, status: DiffEntry['status'], sha: string): DiffEntry {
  const start = patch.indexOf('\n@@ ');
  const hunks = start < 0 ? '' : patch.slice(start + 1).replace(/\n$/, '');
  const count = (sign: string) => hunks.split('\n').filter((line) => line.startsWith(sign)).length;
  const [additions, deletions] = [count('+'), count('-')];
  return {
    sha: /^0+$/.test(sha) ? null : sha,
    filename,
    status,
    additions,
    deletions,
    changes: additions + deletions,
    ...(hunks === '' ? {} : { patch: hunks }),
  };
}

function lineIn(git: Git, from: string, to: string, path: string, line: number): number | null {
  const patch = git('diff', '-U0', '--no-color', from, to, '--', path);
  if (/^deleted file/m.test(patch)) return null;
  let shift = 0;
  for (const [, start = '0', length = '1', , added = '1'] of patch.matchAll(
    /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/gm,
  )) {
    const [first, removed] = [Number(start), Number(length)];
    if (removed > 0 && line >= first && line < first + removed) return null;
    if (removed === 0 ? first < line : first + removed <= line) shift += Number(added) - removed;
  }
  return line + shift;
}
