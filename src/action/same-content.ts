import { type ChangedFile, type Diff, type GitHub, GitHubError, type RepositoryRef } from '../github/port.ts';
import { isListedPath } from '../project/disk.ts';

/**
 * Tells files whose content stayed from those whose changes the service does not show.
 *
 * It lists both in the same way, without a patch and with no lines changed: a file that was only renamed or given another
 * mode, and one that `.gitattributes` calls binary. Taking the second for the first would let a change hide; taking the
 * first for the second would report everything in a script that became executable.
 *
 * @param base commit that the change is held against
 */
export async function withSameContent(
  diff: Diff,
  base: string,
  { github, repository }: { readonly github: GitHub; readonly repository: RepositoryRef },
): Promise<Diff> {
  if (!diff.files.some(isOpen)) return diff;
  const blobs = await blobsAt(github, repository, base);
  return { ...diff, files: diff.files.map((file) => (isOpen(file) ? settled(file, blobs) : file)) };
}

const isOpen = ({ status, patch, changes, path, blob }: ChangedFile): boolean =>
  patch === null &&
  changes === 0 &&
  blob !== null &&
  isListedPath(path) &&
  (status === 'renamed' || status === 'modified' || status === 'changed');

function settled(file: ChangedFile, blobs: ReadonlyMap<string, string>): ChangedFile {
  const before = blobs.get(file.previousPath ?? file.path);
  if (before === undefined) return file;
  if (before !== file.blob) return { ...file, changes: 1 };
  return file.status === 'renamed' ? file : { ...file, status: 'unchanged' };
}

/** Empty where the service does not say: the files are then taken as they are listed. */
async function blobsAt(
  github: GitHub,
  repository: RepositoryRef,
  commit: string,
): Promise<ReadonlyMap<string, string>> {
  try {
    const { entries } = await github.tree(repository, commit);
    return new Map(entries.map(({ path, blob }) => [path, blob]));
  } catch (error) {
    if (error instanceof GitHubError) return new Map();
    throw error;
  }
}
