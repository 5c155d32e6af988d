import { readdirSync } from 'node:fs';
import { headContents } from '../github/contents.ts';
import type { Diff, GitHub } from '../github/port.ts';
import { baseView, headView } from '../github/views.ts';
import { filesOnDisk, isListedPath, largestFile } from '../project/disk.ts';
import { type Files, filesInMemory } from '../project/files.ts';
import { callGit } from '../project/git-call.ts';
import { isIntentFile } from '../project/intent.ts';
import { directoryOf, relativeTo } from '../project/paths.ts';
import type { Change } from './change.ts';

export interface Workspace {
  readonly root: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly github: GitHub | null;
}

/** The project in the states that a run compares. */
export interface States {
  /** What lies in the workspace, whoever put it there: the change, but also other steps of the workflow. */
  readonly checkout: Files;
  readonly head: Files;
  /** Null where there is no change, or no telling what was before it. */
  readonly base: Files | null;
}

/** Without a checkout, files come from the service, as many as this. */
const mostRemoteFiles = 400;

/**
 * The files at the head and at the base of a change. Nothing of the head is ever run, and where the checkout is the
 * base or a merge, its changed files are read as data.
 */
export async function statesOf(change: Change, workspace: Workspace): Promise<States> {
  const { diff } = change;
  const isRemote = isEmpty(workspace.root);
  const checkout = isRemote
    ? await remoteFiles(change, workspace)
    : filesOnDisk({ root: workspace.root, noIgnore: false, paths: [] });
  if (diff === null) return { checkout, head: checkout, base: null };
  const contents = isRemote ? new Map<string, string>() : await contentsAtHead(change, diff, workspace);
  const head = headView(checkout, diff, contents, isListedPath);
  return { checkout, head, base: baseView(head, diff, isListedPath) };
}

function contentsAtHead(
  { repository, head: commit }: Change,
  diff: Diff,
  { root, environment, github }: Workspace,
): Promise<ReadonlyMap<string, string | null>> {
  const service = github === null || commit === null ? null : { github, repository, commit };
  const files = diff.files.filter((file) => isListedPath(file.path));
  return headContents(files, { root, catFile: (ids) => catFile(root, ids, environment), service });
}

/** What a partial clone lacks is asked of the service in one request, not of the remote. */
function catFile(root: string, ids: string, environment: Workspace['environment']): Buffer | null {
  const { status, stdout } = callGit(root, ['cat-file', '--batch'], { environment, input: ids });
  return status === 0 ? stdout : null;
}

/**
 * Files without those outside the asked paths. Whatever files refer to can still be read, and an intent above the
 * asked paths still speaks for them.
 */
export function narrowed(files: Files, paths: readonly string[]): Files {
  if (paths.length === 0) return files;
  const isAsked = (path: string) =>
    paths.some((asked) => path === asked || relativeTo(asked, path) !== undefined);
  const speaksFor = (path: string) =>
    isIntentFile(path) && paths.some((asked) => relativeTo(directoryOf(path), asked) !== undefined);
  const { ignored } = files;
  return {
    ...files,
    list: () => files.list().filter((path) => isAsked(path) || speaksFor(path)),
    ...(ignored === undefined ? {} : { ignored: () => ignored().filter(isAsked) }),
  };
}

function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return true;
  }
}

/** Files of the commit, for a workflow without a checkout; those of the change first. */
async function remoteFiles({ repository, head, diff }: Change, { github }: Workspace): Promise<Files> {
  if (github === null || head === null) return filesInMemory({});
  const changed = new Set((diff?.files ?? []).map((file) => file.path));
  const { entries } = await github.tree(repository, head);
  const wanted = entries
    .filter(({ path, size }) => isListedPath(path) && size <= largestFile)
    .sort((a, b) => Number(changed.has(b.path)) - Number(changed.has(a.path)))
    .slice(0, mostRemoteFiles);
  return filesInMemory(Object.fromEntries(await github.texts(repository, head, wanted)));
}
