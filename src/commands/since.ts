import { addedLines, parsePatch } from '../github/hunks.ts';
import { type LintInput, lint } from '../lint.ts';
import type { Report } from '../model/index.ts';
import { isListedPath } from '../project/disk.ts';
import {
  type Asked,
  changesSince,
  filesBefore,
  filesStaged,
  type GitChange,
  GitRefused,
} from '../project/git.ts';
import { type Change, markUnchanged } from '../settle/changed.ts';
import { UserMistake } from './user-mistake.ts';

export interface Comparison {
  readonly root: string;
  readonly revision: string;
  /** Lint the index instead of the working tree. */
  readonly staged: boolean;
  /** See `Project`. */
  readonly isAsked: (path: string) => boolean;
  /** See `Project`. */
  readonly isLeftOut: (path: string) => boolean;
}

/**
 * Lints with an eye on what is new since a revision: both sides are evaluated, and what the revision had already is
 * marked, unless one of its places lies on an added line.
 *
 * @throws UserMistake where git cannot answer
 */
export function lintSince(input: LintInput, comparison: Comparison): Report {
  const { root, revision, staged, isAsked, isLeftOut } = comparison;
  try {
    const change = changesSince(root, revision, staged);
    const asked: Asked = {
      isLinted: (path) => isListedPath(path) && isAsked(path),
      isIgnored: (path) => isListedPath(path) && isLeftOut(path),
    };
    const files = staged ? filesStaged(input.files, root, change, asked) : input.files;
    const head = lint({ ...input, files });
    const base = lint({ ...input, files: filesBefore(input.files, root, change, asked) });
    const findings = markUnchanged(head.findings, base.findings, settledChange(change, head));
    return { ...head, findings };
  } catch (error) {
    if (error instanceof GitRefused) throw new UserMistake(error.message, error.hint);
    throw error;
  }
}

function settledChange(change: GitChange, head: Report): Change {
  const added = new Map<string, ReadonlySet<number> | 'all'>();
  const needed = new Set(
    head.findings.flatMap(({ at, related }) => [at.file, ...related.map((place) => place.at.file)]),
  );
  for (const { path, before, deleted } of change.files) {
    if (deleted || !needed.has(path)) continue;
    added.set(path, before === null ? 'all' : addedLines(parsePatch(change.patch(path))));
  }
  const renamed = change.files.flatMap(({ path, before }) =>
    before !== null && before !== path ? [[path, before] as const] : [],
  );
  return { added, renamed: new Map(renamed), text: (path) => head.sources.text(path) };
}
