import type { ChangedFile, Diff } from '../github/port.ts';
import { type CommittedFile, changesBetween, commitOf, GitRefused, mergeBase } from '../project/git.ts';

/** The commits that a change lies between. */
export interface Span {
  readonly base: string;
  readonly head: string;
  /** The change begins where the head left the base, not at the base itself. */
  readonly sinceFork: boolean;
}

/**
 * A change as the checkout knows it, for a service that does not list it. Null where the checkout is not of this
 * change, or too shallow: then nobody knows what is new.
 *
 * Nothing in the repository is run for it, and no file of the work tree is looked at.
 */
export function localDiff(
  root: string,
  span: Span,
  environment: Readonly<Record<string, string | undefined>>,
): Diff | null {
  try {
    const base = baseIn(root, span);
    if (base === null) return null;
    return { files: changesBetween(root, base, 'HEAD', environment).map(asListed), complete: true };
  } catch (error) {
    if (error instanceof GitRefused) return null;
    throw error;
  }
}

/** A file as the service would list it. */
function asListed({ before, patch, isSame, ...file }: CommittedFile): ChangedFile {
  return {
    ...file,
    // A mode alone changes nothing that is read.
    status: isSame && file.status === 'modified' ? 'unchanged' : file.status,
    previousPath: file.status === 'renamed' ? before : null,
    patch,
    changes: patch === null ? Number(!isSame) : (patch.match(/^[+-]/gm)?.length ?? 0),
  };
}

/** Where the change begins, if what is checked out is its head, or the merge that the runner makes of a pull request. */
function baseIn(root: string, { base, head, sinceFork }: Span): string | null {
  if (commitOf(root, 'HEAD') === head) return sinceFork ? mergeBase(root, base, head) : commitOf(root, base);
  return sinceFork && commitOf(root, 'HEAD^2') === head ? commitOf(root, 'HEAD^1') : null;
}
