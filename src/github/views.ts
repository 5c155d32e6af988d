import { type Patch, parsePatch, textBefore } from './hunks.ts';
import type { ChangedFile, Diff } from './port.ts';

/**
 * The checkout, the head and the base of a change as three sets of files. The checkout of a pull request is a merge,
 * or the base, so the head is the checkout with the changed files put over it; the base is the head with each patch
 * undone.
 *
 * The shape is that of the linter's own file interface; it is repeated here because arrows do not run sideways.
 */
export interface FileView {
  read(path: string): FileContent;
  list(): readonly string[];
  exists(path: string): boolean;
}

export type FileContent =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: string; readonly head?: string };

interface Overlay {
  /** What a path reads as; undefined leaves it to the files below, null says that there is no such file. */
  readonly over: (path: string) => FileContent | null | undefined;
  /** Paths that the overlay brings. */
  readonly added: readonly string[];
}

function overlaid(files: FileView, { over, added }: Overlay): FileView {
  const missing: FileContent = { ok: false, reason: 'no such file' };
  return {
    read: (path) => {
      const content = over(path);
      return content === undefined ? files.read(path) : (content ?? missing);
    },
    exists: (path) => {
      const content = over(path);
      return content === undefined ? files.exists(path) : content !== null;
    },
    list: () => {
      const kept = files.list().filter((path) => over(path) !== null);
      return [...new Set([...kept, ...added.filter((path) => over(path) !== null)])].sort();
    },
  };
}

/**
 * The files at the head.
 *
 * @param contents texts of changed files whose checkout differs from the head; null for one that could not be had
 * @param listed tells which of the changed files the linter would look at
 */
export function headView(
  checkout: FileView,
  diff: Diff,
  contents: ReadonlyMap<string, string | null>,
  listed: (path: string) => boolean,
): FileView {
  const changed = byPath(diff);
  const left = leftBehind(diff);
  return overlaid(checkout, {
    over: (path) => {
      const file = changed.get(path);
      if (file?.status === 'removed' || (file === undefined && left.has(path))) return null;
      const content = contents.get(path);
      if (content === undefined) return undefined;
      if (content !== null) return { ok: true, text: content };
      return { ok: false, reason: 'its content at the head of the pull request could not be read' };
    },
    added: [...changed.values()].filter((file) => file.status !== 'removed' && listed(file.path)).map(pathOf),
  });
}

/**
 * The files at the base. A renamed file stands under both of its names: under the new one findings can be compared,
 * under the old one other files may refer to it.
 */
export function baseView(head: FileView, diff: Diff, listed: (path: string) => boolean): FileView {
  const changed = byPath(diff);
  const source = new Map<string, ChangedFile>();
  for (const file of diff.files) {
    if (file.status === 'renamed' && file.previousPath !== null) source.set(file.previousPath, file);
  }
  const read = new Map<string, FileContent | null>();
  return overlaid(head, {
    over: (path) => {
      const file = changed.get(path) ?? source.get(path);
      if (file === undefined) return undefined;
      let content = read.get(path);
      if (content === undefined) {
        content = contentBefore(file, head);
        read.set(path, content);
      }
      return content;
    },
    added: diff.files.filter((file) => file.status === 'removed' && listed(file.path)).map(pathOf),
  });
}

/** Null for a file that the base does not have, or whose base cannot be told: its findings then count as new. */
function contentBefore(file: ChangedFile, head: FileView): FileContent | null {
  if (file.status === 'added' || file.status === 'copied') return null;
  if (file.status === 'unchanged') return head.read(file.path);
  const text = file.status === 'removed' ? removedText(file) : modifiedText(file, head);
  return text === null ? null : { ok: true, text };
}

function removedText(file: ChangedFile): string | null {
  return file.patch === null ? null : textBefore('', parsePatch(file.patch));
}

function modifiedText(file: ChangedFile, head: FileView): string | null {
  const after = head.read(file.path);
  if (!after.ok) return null;
  if (file.patch !== null) return textBefore(after.text, parsePatch(file.patch));
  return isPureRename(file) ? after.text : null;
}

/** A rename that changes nothing has no patch, and neither has a change too large to show. */
function isPureRename(file: ChangedFile): boolean {
  return file.status === 'renamed' && file.patch === null && file.changes === 0;
}

function byPath(diff: Diff): ReadonlyMap<string, ChangedFile> {
  return new Map(diff.files.map((file) => [file.path, file]));
}

/** Old names of renamed files. */
function leftBehind(diff: Diff): ReadonlySet<string> {
  return new Set(diff.files.flatMap((file) => (file.status === 'renamed' ? (file.previousPath ?? []) : [])));
}

const pathOf = (file: ChangedFile): string => file.path;

/** Lines that the change added, for telling new findings from old ones. */
export function addedIn(diff: Diff, lines: (patch: Patch) => ReadonlySet<number>) {
  const added = new Map<string, ReadonlySet<number> | 'all'>();
  for (const file of diff.files) {
    if (file.status === 'removed' || file.status === 'unchanged' || isPureRename(file)) continue;
    added.set(
      file.path,
      file.status === 'added' || file.patch === null ? 'all' : lines(parsePatch(file.patch)),
    );
  }
  return added;
}
