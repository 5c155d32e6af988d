import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ChangedFile, type GitHub, GitHubError, type RepositoryRef } from './port.ts';

/** Larger files are not read by the linter, so they are not fetched either. */
const largest = 1024 * 1024;

export interface Service {
  readonly github: GitHub;
  readonly repository: RepositoryRef;
  /** The commit that is the head. */
  readonly commit: string;
}

export interface Sources {
  /** Root of the checkout. */
  readonly root: string;
  /** What `git cat-file --batch` prints for object ids, one on a line; null where git does not answer. */
  readonly catFile: (ids: string) => Buffer | null;
  readonly service: Service | null;
}

/**
 * Texts of changed files at the head, for those whose checkout differs from it: a checkout of a pull request is a
 * merge, or the base. Asked in order of price: the work tree, git's objects, the service.
 *
 * @returns nothing for a file that the work tree has as it is at the head, null for one that could not be had
 */
export async function headContents(
  files: readonly ChangedFile[],
  sources: Sources,
): Promise<ReadonlyMap<string, string | null>> {
  const contents = new Map<string, string | null>();
  const wanted = files.filter((file) => file.status !== 'removed' && !isCheckedOut(sources.root, file));
  const local = blobsInGit(wanted.flatMap(blobOf), sources);
  const isHere = ({ blob }: ChangedFile) => blob !== null && local.has(blob);
  const remote = await remoteTexts(
    wanted.filter((file) => !isHere(file)),
    sources,
  );
  for (const { path, blob } of wanted) {
    contents.set(path, local.get(blob ?? '') ?? remote.get(path) ?? null);
  }
  return contents;
}

function blobOf(file: ChangedFile): string[] {
  return file.blob === null || !isObjectId(file.blob) ? [] : [file.blob];
}

function isObjectId(id: string): boolean {
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(id);
}

/** True when the work tree holds exactly what the head has. A path that leaves the root, or is a link, never does. */
function isCheckedOut(root: string, file: ChangedFile): boolean {
  if (file.blob === null || !isPlainPath(file.path)) return false;
  try {
    const path = join(root, file.path);
    const stat = lstatSync(path);
    if (!stat.isFile() || stat.size > largest) return stat.isFile();
    return objectId(readFileSync(path), file.blob.length === 64 ? 'sha256' : 'sha1') === file.blob;
  } catch {
    return false;
  }
}

/** Paths come from outside; only plain relative ones are ever joined to a folder. */
export function isPlainPath(path: string): boolean {
  if (path === '' || path.includes('\0') || path.includes('\\') || path.startsWith('/')) return false;
  return path.split('/').every((part) => part !== '..' && part !== '.' && part !== '');
}

/** The id that git gives to a content. */
export function objectId(bytes: Buffer, algorithm: 'sha1' | 'sha256' = 'sha1'): string {
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

function blobsInGit(ids: readonly string[], { catFile }: Sources): ReadonlyMap<string, string> {
  const output = ids.length === 0 ? null : catFile(ids.join('\n'));
  return output === null ? new Map() : parseBatch(output);
}

/** What `git cat-file --batch` prints: `<id> blob <size>`, the content, a line break; or `<id> missing`. */
export function parseBatch(output: Buffer): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf(10, at);
    if (end < 0) break;
    const [id = '', type, size] = output.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (size === undefined) continue;
    const length = Number(size);
    if (type === 'blob' && length <= largest) texts.set(id, output.toString('utf8', at, at + length));
    at += length + 1;
  }
  return texts;
}

async function remoteTexts(
  files: readonly ChangedFile[],
  { service }: Sources,
): Promise<ReadonlyMap<string, string>> {
  const plain = files.filter(({ path }) => isPlainPath(path));
  if (plain.length === 0 || service === null) return new Map();
  try {
    return await service.github.texts(service.repository, service.commit, plain);
  } catch (error) {
    // A file that cannot be had is reported as unread; the others are still linted.
    if (error instanceof GitHubError) return new Map();
    throw error;
  }
}
