import type { Diff } from '../github/port.ts';
import type { Finding } from '../model/index.ts';
import type { Files } from '../project/files.ts';

/**
 * Fingerprints that the findings of renamed files had under the old names. A fingerprint holds the path, so the head
 * is linted once more with those files put back to where they were; what is found at the same offset is the same.
 *
 * @returns fingerprint today → fingerprint before
 */
export function earlierIds(
  findings: readonly Finding[],
  head: Files,
  diff: Diff,
  lint: (files: Files) => readonly Finding[],
): ReadonlyMap<string, string> {
  const before = new Map(
    diff.files.flatMap((file) =>
      file.status === 'renamed' && file.previousPath !== null
        ? [[file.path, file.previousPath] as const]
        : [],
    ),
  );
  const known = new Map(
    lint(underOldNames(head, before)).map((finding) => [keyOf(finding, new Map()), finding]),
  );
  const ids = new Map<string, string>();
  for (const finding of findings) {
    const old = known.get(keyOf(finding, before));
    if (old !== undefined && old.fingerprint !== finding.fingerprint)
      ids.set(finding.fingerprint, old.fingerprint);
  }
  return ids;
}

function keyOf({ rule, fact, plan, at }: Finding, renamed: ReadonlyMap<string, string>): string {
  const hash = plan?.lastIndexOf('#') ?? -1;
  const planPath = plan === null ? null : plan.slice(0, hash);
  return JSON.stringify([
    rule,
    fact,
    planPath === null ? null : (renamed.get(planPath) ?? planPath),
    plan?.slice(hash) ?? null,
    renamed.get(at.file) ?? at.file,
    at.start,
  ]);
}

function underOldNames(head: Files, before: ReadonlyMap<string, string>): Files {
  const after = new Map([...before].map(([now, then]) => [then, now]));
  // An old name wins over a new one, should a change swap two files.
  const source = (path: string): string | null => after.get(path) ?? (before.has(path) ? null : path);
  return {
    read: (path) => {
      const from = source(path);
      return from === null ? { ok: false, reason: 'no such file' } : head.read(from);
    },
    exists: (path) => {
      const from = source(path);
      return from !== null && head.exists(from);
    },
    list: () => {
      const kept = head.list().flatMap((path) => before.get(path) ?? (after.has(path) ? [] : [path]));
      return [...new Set(kept)].sort();
    },
  };
}
