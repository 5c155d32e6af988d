import type { Edit, Finding } from '../model/index.ts';

/** Safe fixes by file. Of fixes that overlap only the first is taken; the next run finds the rest. */
export function safeEdits(findings: readonly Finding[]): ReadonlyMap<string, readonly Edit[]> {
  const taken = new Map<string, Edit[]>();
  for (const { fix, suppressed } of findings) {
    if (suppressed !== null || fix === null || !fix.safe) continue;
    if (fix.edits.some((edit) => (taken.get(edit.at.file) ?? []).some((other) => overlaps(edit, other))))
      continue;
    for (const edit of fix.edits) taken.set(edit.at.file, [...(taken.get(edit.at.file) ?? []), edit]);
  }
  return taken;
}

function overlaps(a: Edit, b: Edit): boolean {
  return a.at.start <= b.at.end && b.at.start <= a.at.end;
}

/** The text with the edits made; every other character stays as it is. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => b.at.start - a.at.start);
  return ordered.reduce(
    (rest, { at, text: replacement }) => rest.slice(0, at.start) + replacement + rest.slice(at.end),
    text,
  );
}
