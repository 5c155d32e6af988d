import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Report } from '../model/index.ts';
import { applyEdits, safeEdits } from '../settle/fix.ts';
import { unifiedDiff } from './unified-diff.ts';
import { UserMistake } from './user-mistake.ts';

export interface Fixed {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** What the safe fixes of a report would make of the files. */
export function fixedFiles(report: Report): readonly Fixed[] {
  return [...safeEdits(report.findings)].flatMap(([path, edits]) => {
    const before = report.sources.text(path);
    return before === undefined ? [] : [{ path, before, after: applyEdits(before, edits) }];
  });
}

/**
 * Writes what the fixes make of files.
 *
 * @returns paths of files that were left as they are: their bytes are not those of the text that was linted, since they
 * are not UTF-8 or somebody writes them at the same time
 * @throws UserMistake for a file that cannot be written; those before it are mended
 */
export function writeFixed(root: string, files: readonly Fixed[]): readonly string[] {
  return files.flatMap(({ path, before, after }) => {
    const full = resolve(root, path);
    try {
      if (!readFileSync(full).equals(Buffer.from(before))) return [path];
      writeFileSync(full, after);
      return [];
    } catch (error) {
      throw new UserMistake(`${path} cannot be written`, error instanceof Error ? error.message : undefined);
    }
  });
}

/** A unified diff, as `git apply` takes it. */
export function diffOf(files: readonly Fixed[]): string {
  return files.map(({ path, before, after }) => unifiedDiff(path, before, after)).join('');
}
