import type { Finding } from '../model/index.ts';
import { type OldFile, renamedFiles } from './renamed.ts';

/** A finding of an earlier report, as far as telling it again needs. */
export interface KnownFinding {
  readonly fingerprint: string;
  readonly rule: string;
  readonly path: string;
  readonly plan: string | null;
  readonly message?: string;
}

export interface Baselined {
  readonly findings: readonly Finding[];
  /** Known findings that are there no more. */
  readonly stale: readonly KnownFinding[];
}

/**
 * Marks findings that an earlier report holds. Fingerprints carry no line, so moved lines change nothing. A file that was
 * renamed is found again by what is said of it: when a path of the baseline is gone and a path without a known finding
 * has much the same findings, the two are one file.
 *
 * @param exists whether a path is there; one that is not may have been renamed
 */
export function markKnown(
  all: readonly Finding[],
  known: readonly KnownFinding[],
  exists: (path: string) => boolean = pathsOf(all),
): Baselined {
  if (known.length === 0) return { findings: all, stale: [] };
  const left = new Map<string, KnownFinding[]>();
  for (const one of known) left.set(one.fingerprint, [...(left.get(one.fingerprint) ?? []), one]);
  const told = new Set<Finding>();
  for (const finding of all) if (left.delete(finding.fingerprint)) told.add(finding);
  const before = new Set(known.flatMap(filesOf));
  const fresh = all
    .filter((finding) => !told.has(finding))
    .map((finding) => ({ finding, ...asKnown(finding) }));
  const found = inRenamedFiles(
    byFile(fresh, (path) => !before.has(path)),
    byFile([...left.values()].flat(), (path) => !exists(path)),
  );
  for (const [finding, old] of found) {
    told.add(finding);
    left.delete(old.fingerprint);
  }
  return {
    findings: all.map((finding) =>
      finding.suppressed === null && told.has(finding)
        ? { ...finding, suppressed: { kind: 'baseline' } as const }
        : finding,
    ),
    stale: [...left.values()].flat(),
  };
}

function pathsOf(findings: readonly Finding[]): (path: string) => boolean {
  const paths = new Set(findings.map(asKnown).flatMap(filesOf));
  return (path) => paths.has(path);
}

/** The file of the run, which is what a finding belongs to first, and that of its place, which may be a side file. */
const filesOf = ({ plan, path }: Pick<KnownFinding, 'plan' | 'path'>): readonly string[] =>
  plan === null ? [path] : [...new Set([plan.slice(0, plan.lastIndexOf('#')), path])];

const asKnown = ({ fingerprint, rule, at, plan, message }: Finding): KnownFinding => ({
  fingerprint,
  rule,
  path: at.file,
  plan,
  message,
});

/** Findings of new paths that vanished paths had, each with the one it was. */
function inRenamedFiles(
  now: ReadonlyMap<string, readonly Fresh[]>,
  then: ReadonlyMap<string, readonly KnownFinding[]>,
): ReadonlyMap<Finding, KnownFinding> {
  const found = new Map<Finding, KnownFinding>();
  for (const [path, before] of renamedFiles(saidOf(now), saidOf(then)))
    for (const [{ finding }, old] of paired(now.get(path) ?? [], then.get(before) ?? []))
      found.set(finding, old);
  return found;
}

const saidOf = (files: ReadonlyMap<string, readonly KnownFinding[]>): readonly OldFile[] =>
  [...files].map(([path, findings]) => ({ path, said: findings.map(saidBy) }));

type Fresh = KnownFinding & { readonly finding: Finding };

/** One to one: those that say the same first, then those of one rule and run that say it in other words. */
function paired(
  now: readonly Fresh[],
  then: readonly KnownFinding[],
): readonly (readonly [Fresh, KnownFinding])[] {
  const pairs: (readonly [Fresh, KnownFinding])[] = [];
  const leftNow = new Set(now);
  const leftThen = new Set(then);
  for (const keyOf of [saidBy, ruleAndRun]) {
    for (const finding of [...leftNow]) {
      const old = [...leftThen].find((one) => keyOf(one) === keyOf(finding));
      if (old === undefined) continue;
      pairs.push([finding, old]);
      leftNow.delete(finding);
      leftThen.delete(old);
    }
  }
  return pairs;
}

/** A file's own name means nothing once it is renamed. */
const saidBy = (finding: KnownFinding): string =>
  JSON.stringify([
    ruleAndRun(finding),
    filesOf(finding).reduce((message, path) => message.replaceAll(path, ''), finding.message ?? ''),
  ]);

/** The run by its place in the file. */
const ruleAndRun = ({ rule, plan }: KnownFinding): string =>
  JSON.stringify([rule, plan === null ? null : plan.slice(plan.lastIndexOf('#'))]);

/** Findings by the file that makes them new, or old; without those that no such file has a part in. */
function byFile<T extends KnownFinding>(
  all: readonly T[],
  isIt: (path: string) => boolean,
): ReadonlyMap<string, readonly T[]> {
  const files = new Map<string, T[]>();
  for (const one of all) {
    const path = filesOf(one).find(isIt);
    if (path === undefined) continue;
    const file = files.get(path);
    if (file === undefined) files.set(path, [one]);
    else file.push(one);
  }
  return files;
}
