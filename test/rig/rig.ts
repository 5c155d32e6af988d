import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bundle, bundleAction } from './bundle.ts';
import { type Contents, createProject, type Project } from './project.ts';
import { type Run, type RunOptions, runAction } from './runner.ts';
import { type Service, startService } from './service.ts';
import { type Account, createWorld, push, type World } from './world.ts';

const events = JSON.parse(readFileSync(join(import.meta.dirname, 'events.json'), 'utf8')) as Record<
  string,
  Json
>;
type Json = Record<string, unknown>;

/** One pull request on one service, ready to be run against. */
export interface Rig {
  readonly project: Project;
  readonly world: World;
  readonly service: Service;
  /** Commits to the branch of the pull request and moves its head. */
  push(contents: Contents): void;
  /** Commits to the base branch. */
  pushBase(contents: Contents): void;
  run(options?: Partial<Omit<RunOptions, 'main' | 'url'>> & { readonly action?: string }): Promise<Run>;
  /** How often an operation was asked for since the last run began. */
  asked(operation: string): number;
  close(): Promise<void>;
}

export const accounts: Readonly<Record<string, Account>> = {
  /** `contents: read` and `pull-requests: write`, as the documentation asks for. */
  'token-write': { login: 'github-actions[bot]', contents: 'read', pulls: 'write' },
  'token-read': { login: 'github-actions[bot]', contents: 'read', pulls: 'read' },
  'token-contents': { login: 'github-actions[bot]', contents: 'read', pulls: 'none' },
  'token-all': { login: 'github-actions[bot]', contents: 'write', pulls: 'write' },
};

let bundle: Bundle | undefined;

/** The bundle under test, made once for a test file. */
export function bundled(): Bundle {
  bundle ??= bundleAction();
  return bundle;
}

export function removeBundle(): void {
  bundle?.remove();
  bundle = undefined;
}

/** @param base files of the base branch @param head what the pull request changes */
export async function createRig(base: Contents, head: Contents, more: Partial<World> = {}): Promise<Rig> {
  const project = createProject(base);
  const world = createWorld(project, more);
  for (const [token, account] of Object.entries(accounts)) world.accounts.set(token, account);
  world.base = project.commit('main', {});
  world.head = project.commit(world.branch, head);
  const service = await startService(world);
  const { main } = bundled();
  return {
    project,
    world,
    service,
    push: (contents) => push(world, project.commit(world.branch, contents)),
    pushBase: (contents) => {
      world.base = project.commit('main', contents);
    },
    run: async ({ action = 'synchronize', ...options } = {}) => {
      service.forget();
      const merged = options.sha ?? project.merge(world.base, world.head);
      return runAction({
        main,
        url: service.url,
        event: 'pull_request',
        token: 'token-write',
        payload: pullRequestEvent(world, action),
        workspace: options.workspace ?? project.checkout(merged),
        temp: project.emptyFolder(),
        sha: merged,
        ...options,
      });
    },
    asked: (operation) => service.log.filter((logged) => logged.operation === operation).length,
    close: async () => {
      await service.close();
      project.remove();
    },
  };
}

/** A published example of the event with the facts of this pull request in it. */
export function pullRequestEvent(world: World, action = 'synchronize'): Json {
  const event = structuredClone(events.pull_request ?? {});
  const request = event.pull_request as { head: Json; base: Json } & Json;
  const side = (owner: string, sha: string, before: Json) => ({
    ...before,
    sha,
    repo: {
      ...(before.repo as Json),
      full_name: `${owner}/${world.repo}`,
      name: world.repo,
      fork: owner !== world.owner,
    },
  });
  return {
    ...event,
    action,
    number: world.number,
    pull_request: {
      ...request,
      number: world.number,
      state: world.open ? 'open' : 'closed',
      locked: world.locked,
      draft: world.draft,
      head: side(world.headOwner, world.head, request.head),
      base: side(world.owner, world.base, request.base),
    },
  };
}

export function pushEvent(before: string, after: string): Json {
  return { ...structuredClone(events.push), before, after, deleted: false };
}

export function mergeGroupEvent(base: string, head: string): Json {
  const event = structuredClone(events.merge_group ?? {});
  return { ...event, merge_group: { ...(event.merge_group as Json), base_sha: base, head_sha: head } };
}

export function workflowRunEvent(world: World, more: Json = {}): Json {
  const event = structuredClone(events.workflow_run ?? {});
  const run = event.workflow_run as Json;
  const repository = run.head_repository as { owner: Json } & Json;
  return {
    ...event,
    workflow_run: {
      ...run,
      event: 'pull_request',
      head_sha: world.head,
      head_branch: world.branch,
      // Always empty for forks.
      pull_requests: [],
      head_repository: { ...repository, owner: { ...repository.owner, login: world.headOwner } },
      ...more,
    },
  };
}

export function otherEvent(name: string): Json {
  return structuredClone(events[name] ?? {});
}
