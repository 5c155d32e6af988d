import {
  closeSync,
  existsSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { chunksOnDisk } from './disk-chunks.ts';
import type { Files, FileText } from './files.ts';
import { callGit, longestGit } from './git-call.ts';
import { readGitignore, type Verdict } from './gitignore.ts';

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
  /** Milliseconds that git may take to list files. Default: `longestGit`. */
  readonly longestGit?: number;
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
  const notes: string[] = [];
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
      listed ??= listFiles(root, options, notes);
      return listed;
    },
    notes,
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
    const { real, size, isPlain } = realFile(resolve(root, path), folders);
    if (real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep))
      return { ok: false, reason: 'a link that leaves the project is not followed' };
    // Opening a pipe would wait for somebody to write into it.
    if (!isPlain) return { ok: false, reason: 'a pipe or a device, not a file' };
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

interface RealFile {
  readonly real: string;
  readonly size: number;
  /** A file, or a folder: that one is refused when it is read. */
  readonly isPlain: boolean;
}

function realFile(full: string, folders: RealFolders): RealFile {
  const found = lstatSync(full);
  if (found.isSymbolicLink()) {
    const real = realpathSync.native(full);
    const target = statSync(real);
    return { real, size: target.size, isPlain: isPlain(target) };
  }
  const folder = dirname(full);
  const real = folders.get(folder) ?? realpathSync.native(folder);
  folders.set(folder, real);
  return { real: join(real, basename(full)), size: found.size, isPlain: isPlain(found) };
}

const isPlain = (stat: Stats): boolean => stat.isFile() || stat.isDirectory();

/**
 * A text without UTF-16, whose mark is no UTF-8 and comes out as two replacement characters. Its head is read for what it
 * is, so that a tuning file that some editors write like that is not passed over in silence.
 */
function checked(text: string, path: string): FileText {
  if (!text.startsWith('\ufffd\ufffd')) return { ok: true, text };
  const bytes = readFileSync(path);
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  if (!isLittle && !(first === 0xfe && second === 0xff)) return { ok: true, text };
  const head = new TextDecoder(isLittle ? 'utf-16le' : 'utf-16be').decode(bytes.subarray(0, headSize));
  return { ok: false, reason: 'the file is in UTF-16; save it as UTF-8', head };
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
  ENAMETOOLONG: 'the name is too long',
  ERR_INVALID_ARG_VALUE: 'no file can have this name',
};

/** Why a file or folder cannot be read, in a few words for people. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}

// ---- listing -----------------------------------------------------------------------------------------------

function listFiles(root: string, options: DiskOptions, notes: string[]): readonly string[] {
  const starts = options.paths.length === 0 ? [''] : options.paths;
  const found = new Set<string>();
  const folders: string[] = [];
  for (const start of starts) {
    const stat = lstatSync(join(root, start), { throwIfNoEntry: false });
    if (stat?.isDirectory()) folders.push(start);
    else if (stat) found.add(start);
  }
  for (const path of folders.length > 0 ? listFolders(root, folders, options, notes) : []) found.add(path);
  return [...found].sort();
}

function listFolders(
  root: string,
  folders: readonly string[],
  options: DiskOptions,
  notes: string[],
): readonly string[] {
  const { paths, isLate } = options.noIgnore ? notAsked : gitFiles(root, folders, options.longestGit);
  const tracked = paths?.filter((path) => folders.some((folder) => isListedBelow(folder, path)));
  if (tracked !== undefined && !isLate) return tracked;
  const walked = folders.flatMap((folder) => walk(root, folder, options.noIgnore));
  if (!isLate) return walked;
  notes.push(
    `git took longer than ${longestGit / 1000} seconds to list files, so the folder was walked instead; look for a pattern with many stars in .gitignore`,
  );
  return [...(tracked ?? []), ...walked];
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

/** What git lists. */
interface Listing {
  /** Undefined outside a work tree or without git. */
  readonly paths: readonly string[] | undefined;
  /** Git was kept busy: only tracked files are listed, which no pattern can hide. */
  readonly isLate: boolean;
}

const notAsked: Listing = { paths: undefined, isLate: false };

/** Tracked files, and untracked ones that git does not ignore. */
function gitFiles(root: string, folders: readonly string[], longest = longestGit): Listing {
  if (!insideWorkTree(root)) return notAsked;
  const scope = folders.includes('') ? [] : folders.map((folder) => `:(literal)${folder}`);
  const list = (...kinds: readonly string[]) =>
    callGit(root, ['ls-files', '-z', ...kinds, '--deduplicate', '--', ...scope], { longest });
  const all = list('--cached', '--others', '--exclude-standard');
  const isLate = all.failed === 'late';
  const { status, stdout } = isLate ? list('--cached') : all;
  if (status !== 0) return { paths: undefined, isLate };
  return { paths: stdout.toString().split('\0').slice(0, -1), isLate };
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
  readonly verdictOn: (path: string, isFolder: boolean) => Verdict;
}

interface Walk {
  readonly root: string;
  readonly noIgnore: boolean;
  /** From the nearest folder up: what stands nearer wins. */
  readonly rules: readonly Rules[];
}

function walk(root: string, folder: string, noIgnore: boolean): readonly string[] {
  return walkInto(folder, { root, noIgnore, rules: [] });
}

function walkInto(folder: string, above: Walk): readonly string[] {
  const own = above.noIgnore ? undefined : rulesOf(above.root, folder);
  const here = own ? { ...above, rules: [own, ...above.rules] } : above;
  return entriesOf(join(here.root, folder)).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entersFolder(entry.name, path, here) ? walkInto(path, here) : [];
    return isCandidate(path, entry.isFile(), here) ? [path] : [];
  });
}

function entersFolder(name: string, path: string, here: Walk): boolean {
  if (here.noIgnore) return name !== '.git';
  return !ignoredFolders.includes(name) && !isIgnored(path, true, here.rules);
}

/** A link to a folder is not entered, so no loop can arise; a link to a file is checked when it is read. */
function isCandidate(path: string, isFile: boolean, here: Walk): boolean {
  return (
    candidate.test(path) &&
    !isIgnored(path, false, here.rules) &&
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

function isFileBehindLink(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    // A link that leads to itself is listed, so that it can be said.
    return true;
  }
}

function rulesOf(root: string, folder: string): Rules | undefined {
  const path = folder === '' ? '.gitignore' : `${folder}/.gitignore`;
  if (!existsSync(join(root, path))) return undefined;
  const file = readText(root, path, new Map());
  return file.ok ? { folder, verdictOn: readGitignore(file.text) } : undefined;
}

function isIgnored(path: string, isFolder: boolean, rules: readonly Rules[]): boolean {
  for (const { folder, verdictOn } of rules) {
    const verdict = verdictOn(folder === '' ? path : path.slice(folder.length + 1), isFolder);
    if (verdict !== undefined) return verdict === 'ignored';
  }
  return false;
}
