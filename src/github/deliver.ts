import type { Finding, Report } from '../model/index.ts';
import { marked, readMarker, sameText } from './marker.ts';
import { anchorsOf, keyOf, placeOf } from './place.ts';
import type { PlanChange } from './plan-diff.ts';
import { type ChangedFile, type Conversation, type GitHub, GitHubError, type PullRef } from './port.ts';
import { groupBody, isSuperseded, postReview, type ReviewInput } from './review.ts';
import { postSummary } from './summary.ts';
import {
  bySeverity,
  type Group,
  groupsOf,
  type Placed,
  planThreads,
  type Step,
  type ThreadPlan,
} from './threads.ts';
import type { Links, Wording } from './wording.ts';

export interface Delivery {
  readonly github: GitHub;
  readonly pull: PullRef;
  /** The evaluated head. */
  readonly head: string;
  readonly files: readonly ChangedFile[];
  readonly report: Report;
  readonly planChanges: readonly PlanChange[];
  readonly links: Links;
  readonly because: Wording['because'];
  readonly notes: readonly string[];
  /** Why the token is expected to read only. */
  readonly readOnly: 'fork' | 'dependabot' | null;
  readonly wanted: { readonly review: boolean; readonly summary: boolean; readonly maxComments: number };
  /** True for a file that this run looked at, and for one that is gone. */
  readonly evaluated: (path: string) => boolean;
  /** Fingerprints that findings of renamed files had before: asked for only where threads could carry them. */
  readonly earlierIds: () => ReadonlyMap<string, string>;
}

export interface Delivered {
  /** Findings that a thread on the pull request speaks of. */
  readonly commented: ReadonlySet<Finding>;
  /** Why something was not delivered, one sentence each. */
  readonly notices: readonly string[];
}

const nothing: ReadonlySet<Finding> = new Set();

/** Says on the pull request what the report says. Delivery never fails a run: what cannot be said is a notice. */
export async function deliver(delivery: Delivery): Promise<Delivered> {
  let now: Conversation;
  try {
    now = await delivery.github.conversation(delivery.pull);
  } catch (error) {
    return { commented: nothing, notices: [noticeFor(error, delivery)] };
  }
  if (isSuperseded(now, delivery.head)) return { commented: nothing, notices: [supersededNotice(now)] };
  const reviewed = await review(delivery, now);
  if (reviewed.stopped) return reviewed;
  const notices = [...reviewed.notices];
  if (delivery.wanted.summary) {
    const notice = await summarised(delivery, now, reviewed.commented);
    // One sentence is enough where both writes fail for the same reason.
    if (notice !== null && !notices.includes(notice)) notices.push(notice);
  }
  return { commented: reviewed.commented, notices };
}

async function summarised(delivery: Delivery, now: Conversation, commented: ReadonlySet<Finding>) {
  const { github, pull, report, planChanges, links, because, notes } = delivery;
  try {
    await postSummary(github, pull, { report, planChanges, links, because, notes, commented }, now.comments);
    return null;
  } catch (error) {
    return noticeFor(error, delivery);
  }
}

// ---- the review ------------------------------------------------------------------------------------------------

interface Reviewed extends Delivered {
  /** Nothing more may be written. */
  readonly stopped: boolean;
}

async function review(delivery: Delivery, now: Conversation): Promise<Reviewed> {
  if (!delivery.wanted.review) return { commented: nothing, notices: [], stopped: false };
  const { github, pull, head, report, links, because } = delivery;
  const input: ReviewInput = { github, pull, head, wording: { report, links, because } };
  const plan = planThreads({
    findings: placedFindings(delivery, now),
    threads: now.threads,
    evaluated: delivery.evaluated,
    maxOpen: delivery.wanted.maxComments,
  });
  const said = new Set<Finding>();
  try {
    const posted = await say(plan, input, said);
    if (posted.superseded) return { commented: nothing, notices: [pushedMeanwhile], stopped: true };
    for (const step of plan.steps) await take(step, input, said);
    return { commented: new Set([...plan.covered, ...said]), notices: [], stopped: false };
  } catch (error) {
    const notice = noticeFor(error, delivery);
    // Where the cause is known, or nothing works at all, further attempts would only add to the log.
    const stopped =
      !(error instanceof GitHubError && error.kind === 'permission') || delivery.readOnly !== null;
    // A token that cannot write has not said anything; after that, what was said counts.
    const commented =
      said.size === 0 && plan.fresh.length > 0 ? nothing : new Set([...plan.covered, ...said]);
    return { commented, notices: [notice], stopped };
  }
}

/** Posts what is new: one review for lines, then a comment for each file. */
async function say(
  plan: ThreadPlan,
  input: ReviewInput,
  said: Set<Finding>,
): Promise<{ superseded: boolean }> {
  const onLines = plan.fresh.filter(({ place }) => place.kind === 'line');
  const result = await postReview(input, onLines);
  for (const finding of result.posted.flatMap(({ findings }) => findings)) said.add(finding);
  if (result.superseded) return result;
  const onFiles = byFile([...plan.fresh.filter(({ place }) => place.kind === 'file'), ...result.left]);
  for (const group of onFiles) {
    if (await commentOnFile(input, group)) for (const finding of group.findings) said.add(finding);
  }
  return result;
}

function placedFindings(delivery: Delivery, now: Conversation): readonly Placed[] {
  const anchors = anchorsOf(delivery.files);
  const live = delivery.report.findings.filter((finding) => finding.suppressed === null);
  const earlier = mayCarryOver(delivery, now) ? delivery.earlierIds() : new Map<string, string>();
  return live.map((finding) => {
    const id = earlier.get(finding.fingerprint);
    return {
      finding,
      place: placeOf(finding.at, anchors, delivery.report.sources.text(finding.at.file) ?? ''),
      ids: id === undefined ? [finding.fingerprint] : [finding.fingerprint, id],
    };
  });
}

/** True when a thread stands on a file under the name that it had before the change renamed it. */
function mayCarryOver(delivery: Delivery, now: Conversation): boolean {
  const before = new Set(
    delivery.files.flatMap((file) => (file.status === 'renamed' ? (file.previousPath ?? []) : [])),
  );
  return before.size > 0 && now.threads.some(({ path, comments: [first] }) => first.own && before.has(path));
}

/** What has no line goes to its file, one comment each. */
function byFile(groups: readonly Group[]): readonly Group[] {
  return groupsOf(
    groups.flatMap(({ place, findings }) =>
      findings.map((finding): Placed => {
        const path = place.kind === 'file' ? place.path : place.anchor.path;
        return { finding, place: { kind: 'file', path }, ids: [] };
      }),
    ),
  );
}

async function commentOnFile(input: ReviewInput, group: Group): Promise<boolean> {
  if (group.place.kind !== 'file') return false;
  try {
    await input.github.createFileComment(
      input.pull,
      input.head,
      group.place.path,
      groupBody(input, group, false),
    );
    return true;
  } catch (error) {
    // The summary and an annotation say what this file does not take.
    if (error instanceof GitHubError && error.kind === 'rejected') return false;
    throw error;
  }
}

// ---- threads that are there already -----------------------------------------------------------------------------

async function take(step: Step, input: ReviewInput, said: ReadonlySet<Finding>): Promise<void> {
  const { github, pull } = input;
  const [first] = step.thread.comments;
  switch (step.kind) {
    case 'keep':
      return keep(step, input);
    case 'move':
      if (step.alive.every(({ finding }) => said.has(finding)))
        await github.deleteReviewComment(pull, first.id);
      return;
    case 'duplicate':
      if (!step.thread.answered && !step.thread.resolved) await github.deleteReviewComment(pull, first.id);
      return;
    case 'end':
      return end(step, input);
    case 'muted':
    case 'leave':
      return;
  }
}

async function keep({ thread, alive }: Extract<Step, { kind: 'keep' }>, input: ReviewInput): Promise<void> {
  const [first] = thread.comments;
  const place = sharedPlace(thread, alive);
  const findings = alive.map(({ finding }) => finding).sort(bySeverity);
  const body = groupBody(input, { place, findings }, place.kind === 'line');
  if (!sameText(first.body, body)) await input.github.updateReviewComment(input.pull, first.id, body);
  const target = alive.find(({ place }) => place.kind === 'line')?.place;
  if (thread.outdated && target?.kind === 'line') await tellOnce(thread, target.anchor.line, input);
}

/** A suggestion is offered only where the thread still stands on the very lines that it would replace. */
function sharedPlace(thread: Step['thread'], alive: readonly Placed[]): Group['place'] {
  const file = { kind: 'file', path: thread.path } as const;
  const { lines } = thread;
  const [place, ...others] = alive.map((placed) => placed.place);
  if (place?.kind !== 'line' || lines === null || thread.outdated) return file;
  if (others.some((other) => other.kind !== 'line' || keyOf(other) !== keyOf(place))) return file;
  const first = place.anchor.startLine ?? place.anchor.line;
  return first === lines.first && place.anchor.line === lines.last ? place : file;
}

/** An answered thread is never deleted, so a reply says where its findings are now; the same line is told once. */
async function tellOnce(
  thread: Step['thread'],
  line: number,
  { github, pull, head }: ReviewInput,
): Promise<void> {
  const told = thread.comments.some(({ own, body }) => {
    const marker = own ? readMarker(body) : null;
    return marker?.kind === 'moved' && marker.line === line;
  });
  if (told) return;
  const body = marked(`This is now at line ${line}.`, { kind: 'moved', line, head });
  await github.reply(pull, thread.comments[0].id, body);
}

async function end({ thread, ids }: Extract<Step, { kind: 'end' }>, input: ReviewInput): Promise<void> {
  const [first] = thread.comments;
  if (!thread.answered) return input.github.deleteReviewComment(input.pull, first.id);
  const text = `No longer found in ${input.head.slice(0, 12)}.`;
  await input.github.updateReviewComment(
    input.pull,
    first.id,
    marked(text, { kind: 'fixed', ids, head: input.head }),
  );
  if (thread.canResolve && !thread.resolved) await input.github.resolveThread(thread.id);
}

// ---- why something was not said --------------------------------------------------------------------------------------

const pushedMeanwhile = 'A newer commit was pushed meanwhile, so nothing was posted.';

function supersededNotice(now: Conversation): string {
  if (now.locked) return 'The pull request is locked, so nothing was posted.';
  if (!now.open) return 'The pull request is closed, so nothing was posted.';
  return pushedMeanwhile;
}

/** One sentence for a failed delivery. @throws what is no failure of the service */
export function noticeFor(error: unknown, { readOnly }: Pick<Delivery, 'readOnly'>): string {
  if (!(error instanceof GitHubError)) throw error;
  const instead = 'Findings are annotations instead of comments';
  switch (error.kind) {
    case 'permission':
    case 'missing':
      if (readOnly === 'fork') {
        return `${instead}: the token of a pull request from a fork can only read. A second workflow can comment; see docs/github.md.`;
      }
      if (readOnly === 'dependabot')
        return `${instead}: the token of a run that Dependabot started can only read.`;
      return `${instead}: the token may not comment. Add "pull-requests: write" to the permissions of the job.`;
    case 'credentials':
      return `${instead}: GitHub did not take the token (${error.message}).`;
    case 'rate-limit':
      return `${instead}: GitHub asked to wait for longer than a run can (${error.message}).`;
    case 'rejected':
      return `${instead}: GitHub did not take a comment (${error.message}).`;
    case 'unavailable':
      return `${instead}: GitHub did not answer (${error.message}).`;
  }
}
