import { spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { chunksOnDisk } from './disk-chunks.ts';
import type { Files, FileText } from './files.ts';

/** Largest file that is read; real configurations are a few kilobytes. */
export const largestFile = 1024 * 1024;
const headSize = 64 * 1024;
const candidate = /\.(ya?ml|json|toml|sh|bash|sbatch|slurm)$|(^|\/)(README|MODEL_CARD|model_card)\.md$/;

/** Folders that hold other people's files or a machine's own, whatever `.gitignore` says. */
export const ignoredFolders: readonly string[] = [
  '.git',
  'node_modules',
  '.venv',
  'venv',
  'site-packages',
  '__pycache__',
  '.tox',
  'vendor',
  'third_party',
  '.mypy_cache',
  'wandb',
  'mlruns',
];

export interface DiskOptions {
  /** Folder that all paths are relative to. */
  readonly root: string;
  /** Also list files that `.gitignore` and the default list leave out. */
  readonly noIgnore: boolean;
  /** Files and folders to list, relative to the root. Empty: everything. */
  readonly paths: readonly string[];
}

/**
 * A folder on disk.
 *
 * In a git work tree git says which files there are; elsewhere the folder is walked with its `.gitignore` files.
 * Symbolic links are followed only for files that stay inside the root. Nothing is executed but `git ls-files`.
 */
export function filesOnDisk(options: DiskOptions): Files {
  const root = realpathSync.native(options.root);
  const texts = new Map<string, FileText>();
  const folders: RealFolders = new Map();
  let listed: readonly string[] | undefined;
  return {
    read: (path) => {
      let text = texts.get(path);
      if (text === undefined) {
        text = readText(root, path, folders);
        texts.set(path, text);
      }
      return text;
    },
    list: () => {
      listed ??= listFiles(root, options);
      return listed;
    },
    exists: existing(root),
    chunks: (path) => chunksOnDisk(root, path),
  };
}

/**
 * Whether a path exists. Runs name models and files by the hundred that are none here, so folders that are missing are
 * asked for once.
 */
function existing(root: string): (path: string) => boolean {
  const folders = new Map<string, boolean>([
    ['', true],
    ['.', true],
  ]);
  const isFolder = (path: string): boolean => {
    let known = folders.get(path);
    if (known === undefined) {
      known = isBelow(path) && existsSync(join(root, path));
      if (folders.size < mostFolders) folders.set(path, known);
    }
    return known;
  };
  const isBelow = (path: string): boolean => isFolder(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
  return (path) => isBelow(path) && existsSync(join(root, path));
}

/** Folders that are remembered: paths come from files, which must not fill the memory. */
const mostFolders = 10_000;

function readText(root: string, path: string, folders: RealFolders): FileText {
  try {
    const { real, size } = realFile(resolve(root, path), folders);
    if (real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep))
      return { ok: false, reason: 'a link that leaves the project is not followed' };
    if (size > largestFile) {
      const reason = `the file has ${(size / 1e6).toFixed(1)} MB; files above ${largestFile / 1024 / 1024} MiB are not read`;
      return { ok: false, reason, head: readHead(real) };
    }
    return checked(readFileSync(real, 'utf8'), real);
  } catch (error) {
    const reason = reasonOf(error);
    return { ok: false, reason, ...(reason === lockedReason ? { locked: true } : {}) };
  }
}

/** Where folders really are: files beside each other need not ask again for what stands above them. */
type RealFolders = Map<string, string>;

function realFile(full: string, folders: RealFolders): { readonly real: string; readonly size: number } {
  const found = lstatSync(full);
  if (found.isSymbolicLink()) {
    const real = realpathSync.native(full);
    return { real, size: statSync(real).size };
  }
  const folder = dirname(full);
  const real = folders.get(folder) ?? realpathSync.native(folder);
  folders.set(folder, real);
  return { real: join(real, basename(full)), size: found.size };
}

/** A text without UTF-16, whose mark is no UTF-8 and comes out as two replacement characters. */
function checked(text: string, path: string): FileText {
  if (!text.startsWith('\ufffd\ufffd')) return { ok: true, text };
  const [first, second] = readFileSync(path);
  const isMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isMark ? { ok: false, reason: 'the file is in UTF-16; save it as UTF-8' } : { ok: true, text };
}

function readHead(path: string): string {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(headSize);
    return buffer.toString('utf8', 0, readSync(file, buffer, 0, headSize, 0));
  } finally {
    closeSync(file);
  }
}

const lockedReason = 'permission denied';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: lockedReason,
  EISDIR: 'a folder, not a file',
  ELOOP: 'a link that leads to itself',
  EPERM: lockedReason,
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}

// ---- listing -----------------------------------------------------------------------------------------------

function listFiles(root: string, options: DiskOptions): readonly string[] {
  const starts = options.paths.length === 0 ? [''] : options.paths;
  const found = new Set<string>();
  const folders: string[] = [];
  for (const start of starts) {
    const stat = lstatSync(join(root, start), { throwIfNoEntry: false });
    if (stat?.isDirectory()) folders.push(start);
    else if (stat) found.add(start);
  }
  for (const path of folders.length > 0 ? listFolders(root, folders, options.noIgnore) : []) found.add(path);
  return [...found].sort();
}

function listFolders(root: string, folders: readonly string[], noIgnore: boolean): readonly string[] {
  const tracked = noIgnore ? undefined : gitFiles(root, folders);
  if (tracked) return tracked.filter((path) => folders.some((folder) => isListedBelow(folder, path)));
  return folders.flatMap((folder) => walk(root, folder, noIgnore));
}

/** True for a path that is listed wherever it comes from: by its ending, and outside other people's folders. */
export function isListedPath(path: string): boolean {
  return candidate.test(path) && !inIgnoredFolder(path);
}

/** A folder that was asked for is looked into, whatever its own name and those above it. */
function isListedBelow(folder: string, path: string): boolean {
  if (folder === '') return isListedPath(path);
  return path.startsWith(`${folder}/`) && isListedPath(path.slice(folder.length + 1));
}

const inIgnoredFolder = (path: string): boolean =>
  path.split('/').some((part) => ignoredFolders.includes(part));

/** Tracked and untracked files that git does not ignore; undefined outside a work tree or without git. */
function gitFiles(root: string, folders: readonly string[]): readonly string[] | undefined {
  if (!insideWorkTree(root)) return undefined;
  const scope = folders.includes('') ? [] : folders.map((folder) => `:(literal)${folder}`);
  const args = [
    'ls-files',
    '-z',
    '--cached',
    '--others',
    '--exclude-standard',
    '--deduplicate',
    '--',
    ...scope,
  ];
  const run = spawnSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  if (run.status !== 0 || run.error) return undefined;
  return run.stdout.split('\0').filter((path) => path !== '');
}

/** Looks for `.git` upwards, so that a folder outside any work tree does not pay for starting git. */
function insideWorkTree(root: string): boolean {
  for (let folder = root; ; folder = resolve(folder, '..')) {
    if (existsSync(join(folder, '.git'))) return true;
    if (resolve(folder, '..') === folder) return false;
  }
}

interface Rules {
  readonly folder: string;
  readonly rules: Ignore;
}

interface Walk {
  readonly root: string;
  readonly noIgnore: boolean;
  readonly rules: readonly Rules[];
}

function walk(root: string, folder: string, noIgnore: boolean): readonly string[] {
  return walkInto(folder, { root, noIgnore, rules: [] });
}

function walkInto(folder: string, above: Walk): readonly string[] {
  const own = above.noIgnore ? undefined : rulesOf(above.root, folder);
  const here = own ? { ...above, rules: [...above.rules, own] } : above;
  return entriesOf(join(here.root, folder)).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entersFolder(entry.name, path, here) ? walkInto(path, here) : [];
    return isCandidate(path, entry.isFile(), here) ? [path] : [];
  });
}

function entersFolder(name: string, path: string, here: Walk): boolean {
  if (here.noIgnore) return name !== '.git';
  return !ignoredFolders.includes(name) && !isIgnored(`${path}/`, here.rules);
}

/** A link to a folder is not entered, so no loop can arise; a link to a file is checked when it is read. */
function isCandidate(path: string, isFile: boolean, here: Walk): boolean {
  return (
    candidate.test(path) &&
    !isIgnored(path, here.rules) &&
    (isFile || isFileBehindLink(join(here.root, path)))
  );
}

function entriesOf(folder: string): ReturnType<typeof readEntries> {
  try {
    return readEntries(folder);
  } catch {
    return [];
  }
}

const readEntries = (folder: string) => readdirSync(folder, { withFileTypes: true });

const isFileBehindLink = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

function rulesOf(root: string, folder: string): Rules | undefined {
  const path = join(root, folder, '.gitignore');
  return existsSync(path) ? { folder, rules: ignore().add(readFileSync(path, 'utf8')) } : undefined;
}

function isIgnored(path: string, rules: readonly Rules[]): boolean {
  return rules.some(({ folder, rules: set }) => {
    const relative = folder === '' ? path : path.slice(folder.length + 1);
    return relative !== '' && set.ignores(relative);
  });
}
