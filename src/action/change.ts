import type { Situation } from '../github/event.ts';
import { type Diff, type GitHub, GitHubError, type PullRef, type RepositoryRef } from '../github/port.ts';
import type { Span } from './local-diff.ts';
import { withSameContent } from './same-content.ts';

/** What a run judges, and where it can answer. */
export interface Change {
  readonly repository: RepositoryRef;
  /** Null for a run that has no pull request to answer on. */
  readonly pull: PullRef | null;
  readonly readOnly: 'fork' | 'dependabot' | null;
  /** The evaluated commit; null for the one that is checked out. */
  readonly head: string | null;
  /** Null where everything counts. */
  readonly diff: Diff | null;
  /** The service did not list the change, so its lines are those of the checkout: no place to comment on. */
  readonly isLocal: boolean;
  /** What a reader has to know about it, one sentence each. */
  readonly notes: readonly string[];
}

/** A run that has nothing to judge, and why. */
export interface NoChange {
  readonly nothing: string;
}

type Judged = Exclude<Situation, { kind: 'nothing' }>;

export interface Listing {
  /** Null for a run without a token. */
  readonly github: GitHub | null;
  /** The change as the checkout knows it, or null. */
  readonly local: (span: Span) => Diff | null;
}

/**
 * The change behind an event. Where the service does not list it, the checkout may know it; else everything that is
 * checked out counts.
 */
export async function changeOf(situation: Judged, listing: Listing): Promise<Change | NoChange> {
  switch (situation.kind) {
    case 'all':
      return { ...whole(situation.repository), head: null, notes: [] };
    case 'commits':
      return commits(situation, listing);
    case 'pull':
      return pull(situation, listing);
    case 'run':
      return run(situation, listing);
  }
}

const whole = (repository: RepositoryRef) => ({
  repository,
  pull: null,
  readOnly: null,
  diff: null,
  isLocal: false,
});

/** The checkout's own list, with why it is needed; without one everything counts. */
function locally<C extends { readonly diff: null }>(change: C, why: string, span: Span, { local }: Listing) {
  const diff = local(span);
  if (diff === null) return { ...change, notes: [`${why}, so every finding counts.`] };
  return {
    ...change,
    diff,
    isLocal: true,
    notes: [`${why}, so what is new was read from the checkout, and nothing is a comment.`],
  };
}

async function commits(
  { repository, before, after }: Extract<Judged, { kind: 'commits' }>,
  listing: Listing,
): Promise<Change> {
  const change = { ...whole(repository), head: after, notes: [] };
  if (before === null) return change;
  const span = { base: before, head: after, sinceFork: false };
  if (listing.github === null) return locally(change, noToken, span, listing);
  const diff = await orReason(listing.github.compare(repository, before, after));
  if (typeof diff === 'string') return locally(change, diff, span, listing);
  if (diff.complete) {
    const { github } = listing;
    return { ...change, diff: await withSameContent(diff, before, { github, repository }) };
  }
  return {
    ...change,
    notes: ['GitHub does not list all files of this comparison, so every finding counts.'],
  };
}

async function pull(
  { pull, headSha, baseSha, readOnly }: Extract<Judged, { kind: 'pull' }>,
  listing: Listing,
): Promise<Change> {
  const { github } = listing;
  const repository = { owner: pull.owner, repo: pull.repo };
  const change = { ...whole(repository), pull, readOnly, head: headSha };
  const span = { base: baseSha, head: headSha, sinceFork: true };
  if (github === null) return locally(change, noToken, span, listing);
  const listed = await orReason(github.changedFiles(pull));
  // A token that may read contents only still gets a comparison, and so does a run that a newer push has overtaken.
  const diff = isAbout(listed, headSha)
    ? listed
    : await orReason(github.compare(repository, baseSha, headSha));
  if (typeof diff === 'string') return locally(change, diff, span, listing);
  // What is not listed cannot be told from what was not touched. Comments still go to what is listed.
  const notes = diff.complete
    ? []
    : ['GitHub does not list all files of this change, so every finding counts.'];
  return { ...change, diff: await withSameContent(diff, baseSha, { github, repository }), notes };
}

const noToken = 'There is no token';

/** An empty list names no head; a change that is empty today may have been something at the head of the event. */
function isAbout(listed: Diff | string, headSha: string): listed is Diff {
  return typeof listed !== 'string' && listed.files.length > 0 && (listed.head ?? headSha) === headSha;
}

/** A finished workflow tells its commit, which is checked against the pull request that it is said to belong to. */
async function run(
  { repository, headSha, headLabel }: Extract<Judged, { kind: 'run' }>,
  listing: Listing,
): Promise<Change | NoChange> {
  const { github } = listing;
  if (github === null) return { nothing: 'a run after another workflow needs a token' };
  const found = await orReason(github.pullsOfCommit(repository, headSha, headLabel));
  if (typeof found === 'string') return { nothing: `${found}, so nothing was judged` };
  const ours = found.find(
    (one) =>
      one.open && sameName(one.pull.owner, repository.owner) && sameName(one.pull.repo, repository.repo),
  );
  if (ours === undefined) return { nothing: `no open pull request has ${headSha.slice(0, 12)} as its head` };
  return pull({ kind: 'pull', pull: ours.pull, headSha, baseSha: ours.baseSha, readOnly: null }, listing);
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** What was asked for, or why not: the first half of a sentence. */
async function orReason<T>(asked: Promise<T>): Promise<T | string> {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return `GitHub did not list the change (${error.message})`;
  }
}
