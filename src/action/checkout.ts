import { readdirSync } from 'node:fs';
import { headContents } from '../github/contents.ts';
import type { Diff, GitHub, RepositoryRef } from '../github/port.ts';
import { baseView, headView } from '../github/views.ts';
import { filesOnDisk, isListedPath, largestFile } from '../project/disk.ts';
import { type Files, filesInMemory } from '../project/files.ts';
import { relativeTo } from '../project/paths.ts';
import type { Change } from './change.ts';

export interface Workspace {
  readonly root: string;
  readonly paths: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly github: GitHub | null;
}

/** The project in the states that a run compares. */
export interface States {
  readonly head: Files;
  /** Null where there is no change, or no telling what was before it. */
  readonly base: Files | null;
  /** Tells whether the linter looks at a path. */
  readonly isListed: (path: string) => boolean;
}

/** Without a checkout, files come from the service, as many as this. */
const mostRemoteFiles = 400;

/**
 * The files at the head and at the base of a change. Nothing of the head is ever run, and where the checkout is the
 * base or a merge, its changed files are read as data.
 */
export async function statesOf(change: Change, workspace: Workspace): Promise<States> {
  const isListed = (path: string) => isListedPath(path) && isBelow(path, workspace.paths);
  const checkout = isEmpty(workspace.root)
    ? await remoteFiles(change, workspace, isListed)
    : filesOnDisk({ root: workspace.root, noIgnore: false, paths: workspace.paths });
  if (change.diff === null) return { head: checkout, base: null, isListed };
  const head = await filesAtHead(change.diff, checkout, change.repository, workspace, isListed);
  return { head, base: baseView(head, change.diff, isListed), isListed };
}

async function filesAtHead(
  diff: Diff,
  checkout: Files,
  repository: RepositoryRef,
  { root, environment, github }: Workspace,
  isListed: (path: string) => boolean,
): Promise<Files> {
  const service = github === null ? null : { github, repository };
  // Side files such as a DeepSpeed JSON matter even where the linter is given other paths.
  const files = diff.files.filter((file) => isListedPath(file.path));
  return headView(checkout, diff, await headContents(files, { root, environment, service }), isListed);
}

function isBelow(path: string, folders: readonly string[]): boolean {
  return (
    folders.length === 0 ||
    folders.some((folder) => path === folder || relativeTo(folder, path) !== undefined)
  );
}

function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return true;
  }
}

/** Files of the commit, for a workflow without a checkout. */
async function remoteFiles(
  { repository, head }: Change,
  { github }: Workspace,
  isListed: (path: string) => boolean,
): Promise<Files> {
  if (github === null || head === null) return filesInMemory({});
  const { entries } = await github.tree(repository, head);
  const wanted = entries
    .filter(({ path, size }) => isListed(path) && size <= largestFile)
    .slice(0, mostRemoteFiles);
  const texts = await github.texts(
    repository,
    wanted.map(({ blob }) => blob),
  );
  return filesInMemory(
    Object.fromEntries(
      wanted.flatMap(({ path, blob }) => {
        const text = texts.get(blob);
        return text === undefined ? [] : [[path, text]];
      }),
    ),
  );
}
