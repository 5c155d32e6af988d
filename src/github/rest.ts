import { type Call, type Connection, open } from './call.ts';
import { list, record, text } from './json.ts';
import {
  type ChangedFile,
  type Comment,
  type Conversation,
  type FileAtCommit,
  type GitHub,
  GitHubError,
  type PullOfCommit,
  type PullRef,
  type RepositoryRef,
  type ReviewThread,
} from './port.ts';
import * as queries from './queries.ts';

const perPage = 100;
/** The service lists no more files of a pull request than this, and no more of a comparison than that. */
const filesListed = 3000;
const filesCompared = 300;
/** Pages of threads or comments that are read before giving up on the rest. */
const mostPages = 30;

/** GitHub over its REST and GraphQL interfaces. */
export async function connect(connection: Connection): Promise<GitHub> {
  const call = await open(connection);
  return { ...reads(call), ...reviews(call), ...comments(call) };
}

// ---- reading -------------------------------------------------------------------------------------------------------

function reads(call: Call): Pick<GitHub, 'changedFiles' | 'compare' | 'tree' | 'texts' | 'pullsOfCommit'> {
  return {
    changedFiles: async ({ owner, repo, number }) => {
      const files: ChangedFile[] = [];
      let head: string | undefined;
      for (let page = 1; page <= filesListed / perPage; page++) {
        const parameters = { owner, repo, pull_number: number, per_page: perPage, page };
        const answer = await call.get('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', parameters);
        files.push(...list(answer.data).map(changedFile));
        head ??= headIn(answer.data);
        if (!answer.hasNext) break;
      }
      return { files, complete: files.length < filesListed, ...(head === undefined ? {} : { head }) };
    },
    compare: async ({ owner, repo }, base, head) => {
      const parameters = { owner, repo, basehead: `${base}...${head}`, per_page: perPage };
      const answer = await call.get('GET /repos/{owner}/{repo}/compare/{basehead}', parameters);
      const files = list(record(answer.data).files).map(changedFile);
      return { files, complete: files.length < filesCompared };
    },
    tree: async ({ owner, repo }, commit) => {
      const parameters = { owner, repo, tree_sha: commit, recursive: '1' };
      const answer = await call.get('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', parameters);
      const tree = record(answer.data);
      const blobs = list(tree.tree)
        .map(record)
        .filter((entry) => entry.type === 'blob' && entry.mode !== '120000');
      return {
        entries: blobs.map((entry) => ({
          path: text(entry.path),
          blob: text(entry.sha),
          size: Number(entry.size ?? 0),
        })),
        complete: tree.truncated !== true,
      };
    },
    texts: (repository, commit, files) => texts(call, repository, commit, files),
    pullsOfCommit: (repository, commit, headLabel) => pullsOfCommit(call, repository, commit, headLabel),
  };
}

function changedFile(entry: unknown): ChangedFile {
  const file = record(entry);
  return {
    path: text(file.filename),
    previousPath: typeof file.previous_filename === 'string' ? file.previous_filename : null,
    status: text(file.status) as ChangedFile['status'],
    blob: typeof file.sha === 'string' ? file.sha : null,
    changes: Number(file.changes ?? 0),
    patch: typeof file.patch === 'string' ? file.patch : null,
  };
}

/** The list has no field for its head, but every address of a content in it names the commit. */
function headIn(files: unknown): string | undefined {
  for (const file of list(files)) {
    const commit = /[?&]ref=([0-9a-f]{40,64})(?:&|$)/.exec(text(record(file).contents_url))?.[1];
    if (commit !== undefined) return commit;
  }
  return undefined;
}

const blobsAQuery = 40;
/** Files that are asked for one by one, when the quick way did not give them. */
const mostSingly = 60;

async function texts(
  call: Call,
  repository: RepositoryRef,
  commit: string,
  files: readonly FileAtCommit[],
): Promise<ReadonlyMap<string, string>> {
  const byBlob = await blobTexts(
    call,
    repository,
    files.flatMap(({ blob }) => blob ?? []),
  );
  const found = new Map<string, string>();
  let singly = 0;
  for (const { path, blob } of files) {
    const known = blob === null ? undefined : byBlob.get(blob);
    const content = known ?? (singly++ < mostSingly ? await contentAt(call, repository, commit, path) : null);
    if (content !== null) found.set(path, content);
  }
  return found;
}

async function blobTexts(call: Call, repository: RepositoryRef, blobs: readonly string[]) {
  const texts = new Map<string, string>();
  const wanted = [...new Set(blobs)].filter((blob) => /^[0-9a-f]{40,64}$/.test(blob));
  for (let from = 0; from < wanted.length; from += blobsAQuery) {
    const chunk = wanted.slice(from, from + blobsAQuery);
    const answer = await call.query(queries.blobTexts(chunk), { ...repository });
    const found = record(answer.repository);
    for (const [index, blob] of chunk.entries()) {
      const { text, isBinary, isTruncated } = record(found[`b${index}`]);
      if (typeof text === 'string' && isBinary !== true && isTruncated !== true) texts.set(blob, text);
    }
  }
  return texts;
}

/** Null for what is no file, or has no text that the service would give in one piece. */
async function contentAt(
  call: Call,
  { owner, repo }: RepositoryRef,
  commit: string,
  path: string,
): Promise<string | null> {
  try {
    const parameters = { owner, repo, path, ref: commit };
    const { data } = await call.get('GET /repos/{owner}/{repo}/contents/{path}', parameters);
    const { type, encoding, content } = record(data);
    if (type !== 'file' || encoding !== 'base64') return null;
    return Buffer.from(text(content), 'base64').toString('utf8');
  } catch (error) {
    if (error instanceof GitHubError && error.kind === 'missing') return null;
    throw error;
  }
}

async function pullsOfCommit(
  call: Call,
  { owner, repo }: RepositoryRef,
  commit: string,
  headLabel: string | null,
): Promise<readonly PullOfCommit[]> {
  const ofCommit = await call.get('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
    owner,
    repo,
    commit_sha: commit,
  });
  const found = pullsIn(ofCommit.data, commit);
  if (found.length > 0 || headLabel === null) return found;
  // A commit that lives in a fork only is not always known to its pull request by this name.
  const parameters = { owner, repo, head: headLabel, state: 'open' };
  const ofBranch = await call.get('GET /repos/{owner}/{repo}/pulls', parameters);
  return pullsIn(ofBranch.data, commit);
}

function pullsIn(data: unknown, commit: string): readonly PullOfCommit[] {
  return list(data)
    .map(record)
    .filter((pull) => record(pull.head).sha === commit)
    .map((pull) => {
      const base = record(pull.base);
      const baseRepository = record(base.repo);
      return {
        pull: {
          owner: text(record(baseRepository.owner).login),
          repo: text(baseRepository.name),
          number: Number(pull.number),
        },
        headSha: commit,
        baseSha: text(base.sha),
        open: pull.state === 'open',
        fromFork: record(record(pull.head).repo).id !== baseRepository.id,
      };
    });
}

// ---- the review ----------------------------------------------------------------------------------------------------

type Reviews = Pick<
  GitHub,
  | 'conversation'
  | 'createReview'
  | 'deletePendingReview'
  | 'createFileComment'
  | 'reply'
  | 'updateReviewComment'
  | 'deleteReviewComment'
  | 'resolveThread'
>;

function reviews(call: Call): Reviews {
  return {
    conversation: (pull) => conversation(call, pull),
    createReview: (pull, review) =>
      call.create('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
        ...place(pull),
        commit_id: review.commit,
        event: 'COMMENT',
        body: review.body,
        comments: review.comments.map(({ anchor, body }) => ({
          path: anchor.path,
          line: anchor.line,
          side: 'RIGHT',
          // A range starts strictly before it ends, and a single line has no start at all.
          ...(anchor.startLine === undefined ? {} : { start_line: anchor.startLine, start_side: 'RIGHT' }),
          body,
        })),
      }),
    deletePendingReview: async (pull) => {
      const answer = await call.get('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
        ...place(pull),
        per_page: perPage,
      });
      // The service shows a pending review to its author only, so this one is ours.
      const pending = list(answer.data)
        .map(record)
        .find((review) => review.state === 'PENDING');
      if (pending === undefined) return false;
      await call.settle('DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}', {
        ...place(pull),
        review_id: Number(pending.id),
      });
      return true;
    },
    createFileComment: (pull, commit, path, body) =>
      call.create('POST /repos/{owner}/{repo}/pulls/{pull_number}/comments', {
        ...place(pull),
        commit_id: commit,
        path,
        subject_type: 'file',
        body,
      }),
    reply: (pull, comment, body) =>
      call.create('POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies', {
        ...place(pull),
        comment_id: comment,
        body,
      }),
    updateReviewComment: ({ owner, repo }, comment, body) =>
      call.settle('PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}', {
        owner,
        repo,
        comment_id: comment,
        body,
      }),
    deleteReviewComment: ({ owner, repo }, comment) =>
      gone(
        call.settle('DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}', {
          owner,
          repo,
          comment_id: comment,
        }),
      ),
    resolveThread: async (thread) => {
      await call.query(queries.resolveThread, { thread }, true);
    },
  };
}

async function conversation(call: Call, pull: PullRef): Promise<Conversation> {
  const threads: ReviewThread[] = [];
  const said: Comment[] = [];
  let cursors = { threads: '', comments: '' };
  let more = { threads: true, comments: true };
  let first: Record<string, unknown> | null = null;
  for (let page = 0; page < mostPages && (more.threads || more.comments); page++) {
    const answer = await call.query(queries.conversation, {
      ...pull,
      threadsAfter: cursors.threads || null,
      commentsAfter: cursors.comments || null,
      withThreads: more.threads,
      withComments: more.comments,
    });
    const request = pullRequestIn(answer);
    first ??= request;
    const threadPage = pageOf(request.reviewThreads);
    const commentPage = pageOf(request.comments);
    threads.push(...threadPage.nodes.flatMap(thread));
    said.push(...commentPage.nodes.map(comment));
    cursors = { threads: threadPage.cursor, comments: commentPage.cursor };
    more = { threads: threadPage.hasNext, comments: commentPage.hasNext };
  }
  return {
    headSha: text(first?.headRefOid),
    open: first?.state === 'OPEN',
    locked: first?.locked === true,
    threads,
    comments: said,
  };
}

function pullRequestIn(answer: Record<string, unknown>): Record<string, unknown> {
  const request = record(record(answer.repository).pullRequest);
  if (typeof request.headRefOid !== 'string') throw new GitHubError('missing', 404, 'no such pull request');
  return request;
}

function pageOf(connection: unknown) {
  const { nodes, pageInfo } = record(connection);
  const info = record(pageInfo);
  return {
    nodes: list(nodes).map(record),
    hasNext: info.hasNextPage === true && typeof info.endCursor === 'string',
    cursor: text(info.endCursor),
  };
}

function comment(node: Record<string, unknown>): Comment {
  return {
    id: Number(node.fullDatabaseId),
    body: text(node.body),
    own: node.viewerDidAuthor === true,
  };
}

function thread(node: Record<string, unknown>): ReviewThread[] {
  const all = record(node.comments);
  const [first, ...rest] = list(all.nodes).map(record).map(comment);
  if (first === undefined) return [];
  return [
    {
      id: text(node.id),
      path: text(node.path),
      subject: node.subjectType === 'FILE' ? 'file' : 'line',
      lines: linesIn(node),
      resolved: node.isResolved === true,
      outdated: node.isOutdated === true,
      canResolve: node.viewerCanResolve === true,
      comments: [first, ...rest],
      answered: rest.some((one) => !one.own) || Number(all.totalCount ?? 0) > rest.length + 1,
    },
  ];
}

function linesIn({ line, startLine }: Record<string, unknown>): ReviewThread['lines'] {
  if (typeof line !== 'number') return null;
  return { first: typeof startLine === 'number' ? startLine : line, last: line };
}

// ---- comments in the conversation ----------------------------------------------------------------------------------

function comments(
  call: Call,
): Pick<GitHub, 'comments' | 'createComment' | 'updateComment' | 'deleteComment'> {
  return {
    comments: async (pull) => {
      const said: Comment[] = [];
      let after: string | null = null;
      for (let page = 0; page < mostPages; page++) {
        const answer: Record<string, unknown> = await call.query(queries.comments, { ...pull, after });
        const { nodes, hasNext, cursor } = pageOf(record(record(answer.repository).pullRequest).comments);
        said.push(...nodes.map(comment));
        if (!hasNext) break;
        after = cursor;
      }
      return said;
    },
    createComment: ({ owner, repo, number }, body) =>
      call.create('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        owner,
        repo,
        issue_number: number,
        body,
      }),
    updateComment: ({ owner, repo }, id, body) =>
      call.settle('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        owner,
        repo,
        comment_id: id,
        body,
      }),
    deleteComment: ({ owner, repo }, id) =>
      gone(
        call.settle('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
          owner,
          repo,
          comment_id: id,
        }),
      ),
  };
}

/** Deleting what is no longer there is done. */
async function gone(deletion: Promise<void>): Promise<void> {
  try {
    await deletion;
  } catch (error) {
    if (!(error instanceof GitHubError && error.status === 404)) throw error;
  }
}

function place({ owner, repo, number }: PullRef) {
  return { owner, repo, pull_number: number };
}
