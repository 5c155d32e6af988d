import type { Finding } from '../model/finding.ts';
import { gitLines, type Span } from '../model/span.ts';

/** What a change did, as far as findings are concerned. */
export interface Change {
  /**
   * Lines that the change added, by path at the head, counted from 1 and ended by `\n` as git does. `all` is for a
   * new file and for one whose lines cannot be told apart. A path that is not here was not touched.
   */
  readonly added: ReadonlyMap<string, ReadonlySet<number> | 'all'>;
  /** Path at the head → path at the base. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Text of a file at the head. */
  readonly text: (path: string) => string | undefined;
}

/**
 * Marks what the change did not bring about. A finding is new when the base does not have it, and also when its own
 * place or a related one lies on an added line: a reader who sees that line must see the finding. What was there
 * before stays in the report, marked.
 *
 * @param base findings at the base, or null where it could not be read: then the added lines alone decide
 * @returns as many findings, in the same order; one that is suppressed already keeps its reason
 */
export function markUnchanged(
  head: readonly Finding[],
  base: readonly Finding[] | null,
  change: Change,
): readonly Finding[] {
  const known = base === null ? () => true : knownAt(base, head, change.renamed);
  return head.map((finding) =>
    finding.suppressed === null && known(finding) && !touches(finding, change)
      ? { ...finding, suppressed: { kind: 'unchanged' } }
      : finding,
  );
}

/** True when a place of the finding lies on an added line. */
export function touches(finding: Finding, change: Change): boolean {
  return isAdded(finding.at, change) || finding.related.some((place) => isAdded(place.at, change));
}

function isAdded(span: Span, change: Change): boolean {
  const added = change.added.get(span.file);
  if (added === undefined || added === 'all') return added === 'all';
  const lines = gitLines(change.text(span.file) ?? '', span);
  for (let line = lines.first; line <= lines.last; line++) if (added.has(line)) return true;
  return false;
}

/**
 * Tells whether the base has a finding. A comment or waiver that hid it there does not count: taking one away makes
 * the finding new.
 */
function knownAt(
  base: readonly Finding[],
  head: readonly Finding[],
  renamed: ReadonlyMap<string, string>,
): (finding: Finding) => boolean {
  const live = base.filter((finding) => finding.suppressed === null);
  const fingerprints = new Set(live.map((finding) => finding.fingerprint));
  if (renamed.size === 0) return (finding) => fingerprints.has(finding.fingerprint);
  const liveOnes = new Set(live);
  const keysAtBase = new Set(
    [...identities(base, new Map())].filter(([finding]) => liveOnes.has(finding)).map(([, key]) => key),
  );
  const keysAtHead = identities(head, renamed);
  return (finding) => fingerprints.has(finding.fingerprint) || keysAtBase.has(keysAtHead.get(finding) ?? '');
}

/** What a fingerprint is made of, with the paths that the files had before they were renamed. */
function identities(
  findings: readonly Finding[],
  renamed: ReadonlyMap<string, string>,
): ReadonlyMap<Finding, string> {
  const seen = new Map<string, number>();
  const keys = new Map<Finding, string>();
  for (const finding of findings) {
    const key = JSON.stringify([
      finding.rule,
      renamed.get(finding.at.file) ?? finding.at.file,
      planBefore(finding.plan, renamed),
      finding.fact,
    ]);
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    keys.set(finding, `${key}${occurrence}`);
  }
  return keys;
}

function planBefore(plan: string | null, renamed: ReadonlyMap<string, string>): string | null {
  if (plan === null) return null;
  const hash = plan.lastIndexOf('#');
  const before = renamed.get(plan.slice(0, hash));
  return before === undefined ? plan : before + plan.slice(hash);
}
