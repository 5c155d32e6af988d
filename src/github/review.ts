import { marked, readMarker } from './marker.ts';
import { type Anchors, anchorsOf, isProven } from './place.ts';
import { type Conversation, type GitHub, GitHubError, type PullRef, type ReviewComment } from './port.ts';
import type { Group } from './threads.ts';
import { groupText, type Wording } from './wording.ts';

export interface ReviewInput {
  readonly github: GitHub;
  readonly pull: PullRef;
  readonly head: string;
  readonly wording: Wording;
}

/** How a review went: what it says now, and what it could not say. */
export interface Posted {
  readonly posted: readonly Group[];
  readonly left: readonly Group[];
  /** The head moved meanwhile: nothing more may be written. */
  readonly superseded: boolean;
}

/** A review is all or nothing, so it is tried with less, and at most this often. */
const mostPosts = 3;

/**
 * Posts the one review of a run. Never left pending: a pending review blocks all later ones.
 *
 * @throws GitHubError when the service refuses reviews altogether
 */
export async function postReview(input: ReviewInput, groups: readonly Group[]): Promise<Posted> {
  let trying = groups;
  for (let post = 1; trying.length > 0; post++) {
    try {
      await input.github.createReview(input.pull, reviewOf(input, trying));
      return posted(groups, trying);
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      const next = await recover(input, trying, error);
      if (next === 'done') return posted(groups, trying);
      if (next === 'superseded') return { posted: [], left: groups, superseded: true };
      if (post >= mostPosts) return posted(groups, []);
      trying = next;
    }
  }
  return posted(groups, []);
}

function posted(groups: readonly Group[], said: readonly Group[]): Posted {
  const findings = new Set(said.flatMap((group) => group.findings));
  const left = groups.filter((group) => !group.findings.every((finding) => findings.has(finding)));
  return { posted: said, left, superseded: false };
}

function reviewOf(input: ReviewInput, groups: readonly Group[]) {
  const count = groups.reduce((sum, group) => sum + group.findings.length, 0);
  return {
    commit: input.head,
    // The summary is a comment of its own: a review can be edited but never taken back.
    body: `tunelint has ${count === 1 ? 'one remark' : `${count} remarks`} on the changed lines.`,
    comments: groups.flatMap((group) => reviewComment(input, group)),
  };
}

function reviewComment(input: ReviewInput, group: Group): ReviewComment[] {
  if (group.place.kind !== 'line') return [];
  return [{ anchor: group.place.anchor, body: groupBody(input, group, true) }];
}

/** A comment with its marker. */
export function groupBody(input: ReviewInput, group: Group, anchored: boolean): string {
  const ids = group.findings.map((finding) => finding.fingerprint);
  return marked(groupText(group, input.wording, anchored), { kind: 'findings', ids, head: input.head });
}

async function recover(
  input: ReviewInput,
  groups: readonly Group[],
  error: GitHubError,
): Promise<readonly Group[] | 'done' | 'superseded'> {
  if (error.kind === 'unavailable') return afterBrokenAnswer(input, groups, error);
  if (error.kind !== 'rejected') throw error;
  if (/pending review/i.test(error.message)) {
    if (await input.github.deletePendingReview(input.pull)) return groups;
    throw error;
  }
  return afterRejection(input, groups);
}

/** The review may have arrived although its answer did not: looking comes before posting twice. */
async function afterBrokenAnswer(input: ReviewInput, groups: readonly Group[], error: GitHubError) {
  const now = await input.github.conversation(input.pull);
  if (isSuperseded(now, input.head)) return 'superseded';
  const [group] = groups;
  if (group === undefined) throw error;
  const wanted = group.findings.map((finding) => finding.fingerprint);
  const arrived = now.threads.some(({ comments: [first] }) => {
    const marker = first.own ? readMarker(first.body) : null;
    return (
      marker?.kind === 'findings' &&
      marker.head === input.head &&
      wanted.every((id) => marker.ids.includes(id))
    );
  });
  return arrived ? 'done' : groups;
}

/** The answer does not say which anchor was wrong, so those go that no patch proves any more. */
async function afterRejection(input: ReviewInput, groups: readonly Group[]) {
  const now = await input.github.conversation(input.pull);
  if (isSuperseded(now, input.head)) return 'superseded';
  const { files } = await input.github.changedFiles(input.pull);
  const anchors = anchorsOf(files);
  const proven = groups.filter((group) => isProvenGroup(group, anchors));
  if (proven.length < groups.length) return proven;
  // Every anchor holds by the patch. Ranges are the rarer kind, so they go before the review does.
  const single = groups.map(withoutRange);
  return single.some((group, index) => group !== groups[index]) ? single : [];
}

function isProvenGroup({ place }: Group, anchors: Anchors): boolean {
  return place.kind === 'line' && isProven(place.anchor, anchors);
}

function withoutRange(group: Group): Group {
  if (group.place.kind !== 'line' || group.place.anchor.startLine === undefined) return group;
  const { path, startLine } = group.place.anchor;
  return { ...group, place: { kind: 'line', anchor: { path, line: startLine } } };
}

/** True when this run no longer speaks for the pull request. */
export function isSuperseded(now: Conversation, head: string): boolean {
  return now.headSha !== head || !now.open || now.locked;
}
