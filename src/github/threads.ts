import { type Finding, severities } from '../model/finding.ts';
import { readMarker } from './marker.ts';
import { keyOf, type Place } from './place.ts';
import type { ReviewThread } from './port.ts';

/** A live finding, and where it can be said. */
export interface Placed {
  readonly finding: Finding;
  readonly place: Place;
  /** Its fingerprint, and the one it had under the file's name before a rename. */
  readonly ids: readonly string[];
}

/** Findings that share one comment, worst first. */
export interface Group {
  readonly place: Exclude<Place, { kind: 'summary' }>;
  readonly findings: readonly Finding[];
}

/** What becomes of a thread of ours. */
export type Step =
  /** A person resolved it while its findings persist: they are never said again. */
  | { readonly kind: 'muted'; readonly thread: ReviewThread; readonly alive: readonly Placed[] }
  /** It stays; its text may have changed. */
  | { readonly kind: 'keep'; readonly thread: ReviewThread; readonly alive: readonly Placed[] }
  /** Out of date and unanswered: said anew at its new line, then deleted. */
  | { readonly kind: 'move'; readonly thread: ReviewThread; readonly alive: readonly Placed[] }
  /** Its findings are gone. */
  | { readonly kind: 'end'; readonly thread: ReviewThread; readonly ids: readonly string[] }
  /** Another thread of ours says the same. */
  | { readonly kind: 'duplicate'; readonly thread: ReviewThread }
  /** Its file was not looked at this time. */
  | { readonly kind: 'leave'; readonly thread: ReviewThread };

/** What has to happen on the pull request so that its threads say what the report says. */
export interface ThreadPlan {
  readonly steps: readonly Step[];
  /** New comments, on lines and on whole files. */
  readonly fresh: readonly Group[];
  /** Findings that a thread speaks of, before anything new is posted. */
  readonly covered: ReadonlySet<Finding>;
}

export interface ThreadInput {
  readonly findings: readonly Placed[];
  readonly threads: readonly ReviewThread[];
  /** True for a file that this run looked at, and for one that is gone. */
  readonly evaluated: (path: string) => boolean;
  /** Threads that may be open at once. */
  readonly maxOpen: number;
}

/**
 * Compares what is to be said with what was said. Only threads that our own token began, and whose first comment
 * carries our marker, take part; all others are other people's.
 */
export function planThreads(input: ThreadInput): ThreadPlan {
  const live = byId(input.findings);
  const claimed = new Set<Placed>();
  const steps = ownThreads(input.threads).map((own) => {
    const step = stepOf(own, live, claimed, input.evaluated);
    if ('alive' in step) for (const placed of step.alive) claimed.add(placed);
    return step;
  });
  const moving = new Set(steps.flatMap((step) => (step.kind === 'move' ? step.alive : [])));
  const open = steps.filter(isOpen).length;
  const unsaid = input.findings.filter((placed) => !claimed.has(placed) || moving.has(placed));
  const fresh = chooseGroups(unsaid, moving, input.maxOpen - open);
  return settled(steps, fresh);
}

/** A move that found no room among the new comments stays where it is. */
function settled(steps: readonly Step[], fresh: readonly Group[]): ThreadPlan {
  const said = new Set(fresh.flatMap((group) => group.findings));
  const certain = steps.map((step): Step => {
    const fits = step.kind !== 'move' || step.alive.every(({ finding }) => said.has(finding));
    return fits ? step : { ...step, kind: 'keep' };
  });
  const covered = certain.flatMap((step) => ('alive' in step && step.kind !== 'move' ? step.alive : []));
  return { steps: certain, fresh, covered: new Set(covered.map(({ finding }) => finding)) };
}

function isOpen(step: Step): boolean {
  return step.kind === 'keep' || (step.kind === 'leave' && !step.thread.resolved);
}

function byId(findings: readonly Placed[]): ReadonlyMap<string, Placed> {
  return new Map(findings.flatMap((placed) => placed.ids.map((id) => [id, placed] as const)));
}

interface OwnThread {
  readonly thread: ReviewThread;
  readonly ids: readonly string[];
}

/** Ours, in the order in which they may claim a finding: what a person resolved first, what is out of date last. */
function ownThreads(threads: readonly ReviewThread[]): readonly OwnThread[] {
  return threads
    .flatMap((thread) => {
      const [first] = thread.comments;
      const marker = first.own ? readMarker(first.body) : null;
      return marker?.kind === 'findings' ? [{ thread, ids: marker.ids }] : [];
    })
    .sort((a, b) => rank(a.thread) - rank(b.thread) || a.thread.comments[0].id - b.thread.comments[0].id);
}

function rank(thread: ReviewThread): number {
  if (thread.resolved) return 0;
  return thread.outdated ? 2 : 1;
}

function stepOf(
  { thread, ids }: OwnThread,
  live: ReadonlyMap<string, Placed>,
  claimed: ReadonlySet<Placed>,
  evaluated: (path: string) => boolean,
): Step {
  const here = [...new Set(ids.flatMap((id) => live.get(id) ?? []))];
  const alive = here.filter((placed) => !claimed.has(placed));
  if (here.length === 0)
    return evaluated(thread.path) ? { kind: 'end', thread, ids } : { kind: 'leave', thread };
  if (alive.length === 0) return { kind: 'duplicate', thread };
  if (thread.resolved) return { kind: 'muted', thread, alive };
  const canMove = thread.outdated && !thread.answered && alive.some(({ place }) => place.kind === 'line');
  return { kind: canMove ? 'move' : 'keep', thread, alive };
}

/** New comments: what moves first, then the worst, as many as there is room for. Mild ones alone are no reason. */
function chooseGroups(
  unsaid: readonly Placed[],
  moving: ReadonlySet<Placed>,
  room: number,
): readonly Group[] {
  const urgent = new Set([...moving].map(({ finding }) => finding));
  const groups = groupsOf(unsaid).sort(
    (a, b) => Number(b.findings.some((f) => urgent.has(f))) - Number(a.findings.some((f) => urgent.has(f))),
  );
  const chosen = groups.slice(0, Math.max(0, room));
  const matters = chosen.some((group) => group.findings.some(({ severity }) => severity !== 'info'));
  return matters ? chosen : [];
}

/** Findings by the place of their comment; the worst group first, and the worst finding first in each. */
export function groupsOf(placed: readonly Placed[]): Group[] {
  const groups = new Map<string, { place: Group['place']; findings: Finding[] }>();
  for (const { finding, place } of placed) {
    if (place.kind === 'summary') continue;
    const key = keyOf(place);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { place, findings: [finding] });
    else group.findings.push(finding);
  }
  for (const group of groups.values()) group.findings.sort(bySeverity);
  return [...groups.values()].sort((a, b) => worst(a) - worst(b));
}

/** Worst first; findings of one severity keep the order of the report. */
export function bySeverity(a: Finding, b: Finding): number {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity);
}

function worst(group: Group): number {
  return Math.min(...group.findings.map(({ severity }) => severities.indexOf(severity)));
}
