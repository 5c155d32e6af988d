import type { Finding } from '../model/index.ts';

/** A finding of an earlier report, as far as telling it again needs. */
export interface KnownFinding {
  readonly fingerprint: string;
  readonly rule: string;
  readonly path: string;
  readonly plan: string | null;
  readonly fact?: string;
}

export interface Baselined {
  readonly findings: readonly Finding[];
  /** Known findings that are there no more. */
  readonly stale: readonly KnownFinding[];
}

/**
 * Marks findings that an earlier report holds. Fingerprints carry no line, so moved lines change nothing; a file that
 * was renamed is found again by its other findings: when a path of the baseline is gone and a new path has the same
 * rules in the same facts, the two are one file.
 */
export function markKnown(all: readonly Finding[], known: readonly KnownFinding[]): Baselined {
  const prints = new Set(known.map((one) => one.fingerprint));
  const moved = movedPaths(all, known);
  const before = new Set(known.map((one) => keyOf(one.rule, one.path, one.plan)));
  const matched = new Set<string>();
  const findings = all.map((finding) => {
    if (finding.suppressed !== null) return finding;
    const oldPath = moved.get(finding.at.file);
    const oldKey =
      oldPath === undefined ? undefined : keyOf(finding.rule, oldPath, planAt(finding.plan, oldPath));
    const holds = prints.has(finding.fingerprint) || (oldKey !== undefined && before.has(oldKey));
    if (!holds) return finding;
    matched.add(prints.has(finding.fingerprint) ? finding.fingerprint : (oldKey ?? ''));
    return { ...finding, suppressed: { kind: 'baseline' } as const };
  });
  const stale = known.filter(
    (one) => !matched.has(one.fingerprint) && !matched.has(keyOf(one.rule, one.path, one.plan)),
  );
  return { findings, stale };
}

const keyOf = (rule: string, path: string, plan: string | null): string =>
  JSON.stringify([rule, path, plan === null ? null : plan.slice(plan.lastIndexOf('#'))]);

const planAt = (plan: string | null, path: string): string | null =>
  plan === null ? null : path + plan.slice(plan.lastIndexOf('#'));

/** New path → the one path of the baseline that has vanished and had the same set of rules. */
function movedPaths(all: readonly Finding[], known: readonly KnownFinding[]): ReadonlyMap<string, string> {
  const now = rulesByPath(all.map((finding) => ({ path: finding.at.file, rule: finding.rule })));
  const then = rulesByPath(known);
  const gone = [...then].filter(([path]) => !now.has(path));
  const moved = new Map<string, string>();
  for (const [path, rules] of now) {
    if (then.has(path)) continue;
    const same = gone.filter(([old, oldRules]) => oldRules === rules && nameOf(old) === nameOf(path));
    const candidates = same.length > 0 ? same : gone.filter(([, oldRules]) => oldRules === rules);
    const [only] = candidates;
    if (only !== undefined && candidates.length === 1) moved.set(path, only[0]);
  }
  return moved;
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

function rulesByPath(
  entries: readonly { readonly path: string; readonly rule: string }[],
): ReadonlyMap<string, string> {
  const sets = new Map<string, Set<string>>();
  for (const { path, rule } of entries) sets.set(path, (sets.get(path) ?? new Set()).add(rule));
  return new Map([...sets].map(([path, rules]) => [path, [...rules].sort().join(' ')]));
}
