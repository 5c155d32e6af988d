/**
 * Everything that tunelint asks of GitHub, as values. The implementation is in `rest.ts`; whatever decides what to
 * say, and where, is written against this file and can be tested without a network.
 */

/** A repository by its place. */
export interface RepositoryRef {
  readonly owner: string;
  readonly repo: string;
}

/** A pull request by its place. */
export interface PullRef extends RepositoryRef {
  readonly number: number;
}

export type FileStatus = 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged';

/** One file of a change, as the service lists it. */
export interface ChangedFile {
  /** Path at the head, relative to the root of the repository. */
  readonly path: string;
  /** Path at the base of a renamed or copied file. */
  readonly previousPath: string | null;
  readonly status: FileStatus;
  /** Object id of the content at the head; null where the service does not give one. */
  readonly blob: string | null;
  /** Lines added and deleted together; 0 for a pure rename, and for what the service takes for binary. */
  readonly changes: number;
  /** Hunks only, without file headers. Left out for binary files, pure renames and very large changes. */
  readonly patch: string | null;
}

/** The files of a change. */
export interface Diff {
  readonly files: readonly ChangedFile[];
  /** False when the service cut the list off. */
  readonly complete: boolean;
  /** The head that the list is about, where the service says so: it may have moved since the event. */
  readonly head?: string;
}

/** A comment, with the one thing that says whether it may be touched. */
export interface Comment {
  readonly id: number;
  readonly body: string;
  /** The token that asks wrote it. A login is never compared: several tools share one. */
  readonly own: boolean;
}

/** A conversation on a line or on a file of the change. */
export interface ReviewThread {
  readonly id: string;
  readonly path: string;
  readonly subject: 'line' | 'file';
  /** First and last line of the anchor in today's head; null when a later push changed them. */
  readonly lines: { readonly first: number; readonly last: number } | null;
  readonly resolved: boolean;
  readonly outdated: boolean;
  /** Resolving needs more permission than commenting does. */
  readonly canResolve: boolean;
  /** Oldest first; never empty. */
  readonly comments: readonly [Comment, ...Comment[]];
  /** True when somebody else wrote in it, or when not all of its comments were listed. */
  readonly answered: boolean;
}

/** State of a pull request at one moment: what guards a write, and what a write has to know. */
export interface Conversation {
  readonly headSha: string;
  readonly open: boolean;
  readonly locked: boolean;
  readonly threads: readonly ReviewThread[];
  /** Comments in the conversation itself, oldest first. */
  readonly comments: readonly Comment[];
}

/** Lines of the head file that a comment is about. Both ends lie in one hunk. */
export interface LineAnchor {
  readonly path: string;
  /** Left out for a single line. */
  readonly startLine?: number;
  readonly line: number;
}

export interface ReviewComment {
  readonly anchor: LineAnchor;
  readonly body: string;
}

export interface Review {
  /** The evaluated head, so that lines are read in the file that was evaluated. */
  readonly commit: string;
  readonly body: string;
  readonly comments: readonly ReviewComment[];
}

/** A pull request that a commit is the head of. */
export interface PullOfCommit {
  readonly pull: PullRef;
  readonly headSha: string;
  readonly baseSha: string;
  readonly open: boolean;
  readonly fromFork: boolean;
}

/** A file whose text is wanted. */
export interface FileAtCommit {
  readonly path: string;
  /** Object id of its content, where it is known: many can then be had at once. */
  readonly blob: string | null;
}

/** One file in a tree. */
export interface TreeEntry {
  readonly path: string;
  readonly blob: string;
  /** Bytes. */
  readonly size: number;
}

/** @throws every method rejects with a `GitHubError` and nothing else. */
export interface GitHub {
  changedFiles(pull: PullRef): Promise<Diff>;
  compare(repository: RepositoryRef, base: string, head: string): Promise<Diff>;
  /** Files of a commit. */
  tree(
    repository: RepositoryRef,
    commit: string,
  ): Promise<{ entries: readonly TreeEntry[]; complete: boolean }>;
  /** Texts of files at a commit, by path; one without a text (binary, missing, too large) is left out. */
  texts(
    repository: RepositoryRef,
    commit: string,
    files: readonly FileAtCommit[],
  ): Promise<ReadonlyMap<string, string>>;
  /** Open pull requests whose head is the commit; `headLabel` is `owner:branch` and finds those of forks. */
  pullsOfCommit(
    repository: RepositoryRef,
    commit: string,
    headLabel: string | null,
  ): Promise<readonly PullOfCommit[]>;

  conversation(pull: PullRef): Promise<Conversation>;
  /** Comments in the conversation itself, oldest first. */
  comments(pull: PullRef): Promise<readonly Comment[]>;

  createReview(pull: PullRef, review: Review): Promise<void>;
  /** Deletes our own review that was never submitted; true when there was one. */
  deletePendingReview(pull: PullRef): Promise<boolean>;
  createFileComment(pull: PullRef, commit: string, path: string, body: string): Promise<void>;
  reply(pull: PullRef, comment: number, body: string): Promise<void>;
  updateReviewComment(pull: PullRef, comment: number, body: string): Promise<void>;
  deleteReviewComment(pull: PullRef, comment: number): Promise<void>;
  resolveThread(thread: string): Promise<void>;

  createComment(pull: PullRef, body: string): Promise<void>;
  updateComment(pull: PullRef, comment: number, body: string): Promise<void>;
  deleteComment(pull: PullRef, comment: number): Promise<void>;
}

/**
 * Why the service did not do what it was asked to.
 *
 * - `permission`: the token may not do this (403, or 404 on a write)
 * - `credentials`: the token is expired or wrong (401)
 * - `rate-limit`: asked to slow down for longer than a run may wait
 * - `rejected`: the request does not hold (422)
 * - `missing`: no such thing (404 on a read)
 * - `unavailable`: no whole answer (5xx, broken connection); a write may have arrived
 */
export type GitHubErrorKind =
  | 'permission'
  | 'credentials'
  | 'rate-limit'
  | 'rejected'
  | 'missing'
  | 'unavailable';

export class GitHubError extends Error {
  override readonly name = 'GitHubError';
  readonly kind: GitHubErrorKind;
  readonly status: number;

  /** @param message what the service said, in one line */
  constructor(kind: GitHubErrorKind, status: number, message: string) {
    super(message);
    this.kind = kind;
    this.status = status;
  }
}
