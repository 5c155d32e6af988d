import { list, record, text } from './json.ts';
import type { PullRef, RepositoryRef } from './port.ts';

/** What an event asks of a run. */
export type Situation =
  /** A pull request: its change is judged and answered on it. */
  | {
      readonly kind: 'pull';
      readonly pull: PullRef;
      readonly headSha: string;
      readonly baseSha: string;
      /** Why the token of such a run cannot write, as far as the event tells. */
      readonly readOnly: 'fork' | 'dependabot' | null;
    }
  /** Another workflow ended; the pull request behind its commit has to be looked up, and may not exist. */
  | {
      readonly kind: 'run';
      readonly repository: RepositoryRef;
      readonly headSha: string;
      /** `owner:branch`, to find the pull request of a fork by. */
      readonly headLabel: string | null;
    }
  /** Commits without a pull request to answer on; `before` is null where nothing came before. */
  | {
      readonly kind: 'commits';
      readonly repository: RepositoryRef;
      readonly before: string | null;
      readonly after: string;
    }
  /** No change at all: everything is judged. */
  | { readonly kind: 'all'; readonly repository: RepositoryRef }
  /** Nothing to do, and why. */
  | { readonly kind: 'nothing'; readonly notice: string };

/** The event that started a run, as the runner hands it over. */
export interface Event {
  /** `GITHUB_EVENT_NAME`. */
  readonly name: string;
  readonly payload: unknown;
  /** `GITHUB_REPOSITORY`. */
  readonly repository: string;
  /** `GITHUB_ACTOR`. */
  readonly actor: string;
}

export class MalformedEvent extends Error {}

const wholeTree = new Set(['schedule', 'workflow_dispatch', 'repository_dispatch']);

/** @throws MalformedEvent in one line that names what is missing */
export function situationOf(event: Event): Situation {
  const payload = record(event.payload);
  if (event.name === 'pull_request' || event.name === 'pull_request_target')
    return pullRequest(event, payload);
  if (event.name === 'workflow_run') return workflowRun(event, payload);
  if (event.name === 'merge_group') {
    const group = record(payload.merge_group);
    return {
      kind: 'commits',
      repository: repositoryOf(event),
      before: sha(group.base_sha, 'merge_group.base_sha'),
      after: sha(group.head_sha, 'merge_group.head_sha'),
    };
  }
  if (event.name === 'push') return push(event, payload);
  if (wholeTree.has(event.name)) return { kind: 'all', repository: repositoryOf(event) };
  return { kind: 'nothing', notice: `the event ${event.name || '(none)'} has nothing to check` };
}

function pullRequest(event: Event, payload: Record<string, unknown>): Situation {
  const request = record(payload.pull_request);
  const number = request.number ?? payload.number;
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1) {
    throw new MalformedEvent('the event file has no pull_request.number');
  }
  if (payload.action === 'closed') return { kind: 'nothing', notice: `pull request ${number} is closed` };
  const head = record(request.head);
  const base = record(request.base);
  const fromFork = record(head.repo).full_name !== record(base.repo).full_name;
  return {
    kind: 'pull',
    pull: { ...repositoryOf(event), number },
    headSha: sha(head.sha, 'pull_request.head.sha'),
    baseSha: sha(base.sha, 'pull_request.base.sha'),
    // Runs on `pull_request_target` have the token of the base, whoever opened the pull request.
    readOnly: event.name === 'pull_request_target' ? null : limitOf(fromFork, event.actor),
  };
}

function limitOf(fromFork: boolean, actor: string): 'fork' | 'dependabot' | null {
  if (fromFork) return 'fork';
  return actor === 'dependabot[bot]' ? 'dependabot' : null;
}

function workflowRun(event: Event, payload: Record<string, unknown>): Situation {
  const run = record(payload.workflow_run);
  if (run.event !== 'pull_request' && run.event !== 'pull_request_target') {
    return { kind: 'nothing', notice: 'the workflow that ended was not started by a pull request' };
  }
  const owner = text(record(record(run.head_repository).owner).login);
  const branch = text(run.head_branch);
  return {
    kind: 'run',
    repository: repositoryOf(event),
    headSha: sha(run.head_sha, 'workflow_run.head_sha'),
    headLabel: owner === '' || branch === '' ? null : `${owner}:${branch}`,
  };
}

function push(event: Event, payload: Record<string, unknown>): Situation {
  if (payload.deleted === true) return { kind: 'nothing', notice: 'the branch was deleted' };
  const before = sha(payload.before, 'before');
  return {
    kind: 'commits',
    repository: repositoryOf(event),
    // A new branch or tag comes after forty zeros.
    before: /^0+$/.test(before) ? null : before,
    after: sha(payload.after, 'after'),
  };
}

function repositoryOf(event: Event): RepositoryRef {
  const [owner = '', repo = '', ...rest] = event.repository.split('/');
  if (owner === '' || repo === '' || rest.length > 0) {
    throw new MalformedEvent('GITHUB_REPOSITORY does not name a repository');
  }
  return { owner, repo };
}

function sha(value: unknown, name: string): string {
  if (typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value)) return value;
  throw new MalformedEvent(`the event file has no ${name}`);
}

/** The payload of an event file. @throws MalformedEvent when it holds no JSON object */
export function parseEvent(source: string): unknown {
  let payload: unknown;
  try {
    payload = JSON.parse(source);
  } catch {
    throw new MalformedEvent('the event file is not JSON');
  }
  if (typeof payload !== 'object' || payload === null || list(payload) === payload) {
    throw new MalformedEvent('the event file holds no object');
  }
  return payload;
}
