import type { Situation } from '../github/event.ts';
import { type Diff, type GitHub, GitHubError, type PullRef, type RepositoryRef } from '../github/port.ts';

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
  /** What a reader has to know about it, one sentence each. */
  readonly notes: readonly string[];
}

/** A run that has nothing to judge, and why. */
export interface NoChange {
  readonly nothing: string;
}

type Judged = Exclude<Situation, { kind: 'nothing' }>;

/** The change behind an event. Without a service, or when it does not answer, everything that is checked out counts. */
export async function changeOf(situation: Judged, github: GitHub | null): Promise<Change | NoChange> {
  switch (situation.kind) {
    case 'all':
      return { ...whole(situation.repository), head: null, notes: [] };
    case 'commits':
      return commits(situation, github);
    case 'pull':
      return pull(situation, github);
    case 'run':
      return run(situation, github);
  }
}

const whole = (repository: RepositoryRef) => ({ repository, pull: null, readOnly: null, diff: null });

async function commits(
  { repository, before, after }: Extract<Judged, { kind: 'commits' }>,
  github: GitHub | null,
): Promise<Change> {
  const change = { ...whole(repository), head: after, notes: [] };
  if (before === null || github === null) return change;
  const diff = await orNotice(github.compare(repository, before, after));
  if (typeof diff === 'string') return { ...change, notes: [diff] };
  if (diff.complete) return { ...change, diff };
  return {
    ...change,
    notes: ['GitHub does not list all files of this comparison, so every finding counts.'],
  };
}

async function pull(
  { pull, headSha, baseSha, readOnly }: Extract<Judged, { kind: 'pull' }>,
  github: GitHub | null,
): Promise<Change> {
  const repository = { owner: pull.owner, repo: pull.repo };
  const change = { repository, pull, readOnly, head: headSha, diff: null };
  if (github === null) return { ...change, notes: ['There is no token, so every finding counts.'] };
  const listed = await orNotice(github.changedFiles(pull));
  // A token that may read contents only still gets a comparison, and so does a run that a newer push has overtaken.
  const diff = isAbout(listed, headSha)
    ? listed
    : await orNotice(github.compare(repository, baseSha, headSha));
  if (typeof diff === 'string') return { ...change, notes: [diff] };
  // What is not listed cannot be told from what was not touched. Comments still go to what is listed.
  const notes = diff.complete
    ? []
    : ['GitHub does not list all files of this change, so every finding counts.'];
  return { ...change, diff, notes };
}

/** An empty list names no head; a change that is empty today may have been something at the head of the event. */
function isAbout(listed: Diff | string, headSha: string): listed is Diff {
  return typeof listed !== 'string' && listed.files.length > 0 && (listed.head ?? headSha) === headSha;
}

/** A finished workflow tells its commit, which is checked against the pull request that it is said to belong to. */
async function run(
  { repository, headSha, headLabel }: Extract<Judged, { kind: 'run' }>,
  github: GitHub | null,
): Promise<Change | NoChange> {
  if (github === null) return { nothing: 'a run after another workflow needs a token' };
  const found = await orNotice(github.pullsOfCommit(repository, headSha, headLabel));
  if (typeof found === 'string') return { nothing: found };
  const ours = found.find(
    (one) =>
      one.open && sameName(one.pull.owner, repository.owner) && sameName(one.pull.repo, repository.repo),
  );
  if (ours === undefined) return { nothing: `no open pull request has ${headSha.slice(0, 12)} as its head` };
  return pull({ kind: 'pull', pull: ours.pull, headSha, baseSha: ours.baseSha, readOnly: null }, github);
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** What was asked for, or one sentence that says why not. */
async function orNotice<T>(asked: Promise<T>): Promise<T | string> {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return `GitHub did not list the change (${error.message}), so every finding counts.`;
  }
}
