import type { DiffEntry, Project } from './project.ts';

/** What a token may do: the permissions of a job, as `permissions:` grants them. */
export interface Account {
  readonly login: string;
  readonly contents: 'none' | 'read' | 'write';
  readonly pulls: 'none' | 'read' | 'write';
}

export interface StoredComment {
  readonly id: number;
  readonly author: string;
  body: string;
}

export interface StoredThread {
  readonly id: string;
  readonly path: string;
  readonly subject: 'LINE' | 'FILE';
  readonly originalLine: number | null;
  startLine: number | null;
  line: number | null;
  resolved: boolean;
  outdated: boolean;
  readonly comments: StoredComment[];
}

export interface StoredReview {
  readonly id: number;
  readonly author: string;
  readonly commit: string;
  readonly body: string;
  readonly state: 'COMMENTED' | 'PENDING';
}

/** A pull request and all that is said on it. Scenarios change it between and during runs. */
export interface World {
  readonly project: Project;
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  base: string;
  head: string;
  open: boolean;
  locked: boolean;
  draft: boolean;
  /** Branch that the head is on. */
  readonly branch: string;
  /** Owner of the repository that the head is in. */
  readonly headOwner: string;
  readonly accounts: Map<string, Account>;
  readonly threads: StoredThread[];
  readonly reviews: StoredReview[];
  readonly comments: StoredComment[];
  /** Files whose patch the service leaves out. */
  readonly withoutPatch: Set<string>;
  /** GraphQL gives no texts. */
  withoutBlobs: boolean;
  nextId: number;
}

export function createWorld(project: Project, more: Partial<World> = {}): World {
  return {
    project,
    owner: 'octo',
    repo: 'tuning',
    number: 7,
    base: '',
    head: '',
    open: true,
    locked: false,
    draft: false,
    branch: 'tune',
    headOwner: 'octo',
    accounts: new Map(),
    threads: [],
    reviews: [],
    comments: [],
    withoutPatch: new Set(),
    withoutBlobs: false,
    // Ids of comments have outgrown 32 bits.
    nextId: 3_000_000_001,
    ...more,
  };
}

const known = new WeakMap<Project, Map<string, readonly DiffEntry[]>>();

/** Commits never change, so neither do the differences between two of them. */
function changesBetween(project: Project, base: string, head: string): readonly DiffEntry[] {
  const all = known.get(project) ?? new Map<string, readonly DiffEntry[]>();
  known.set(project, all);
  const key = `${base} ${head}`;
  const changes = all.get(key) ?? project.changes(base, head);
  all.set(key, changes);
  return changes;
}

export function changesOf(world: World, head = world.head): readonly DiffEntry[] {
  return changesBetween(world.project, world.base, head).map((entry) => {
    if (!world.withoutPatch.has(entry.filename)) return entry;
    const { patch: _, ...rest } = entry;
    return rest;
  });
}

/** Moves the head, and the threads with it, as the service does. */
export function push(world: World, head: string): void {
  const before = world.head;
  world.head = head;
  const entries = changesOf(world);
  for (const thread of world.threads) {
    if (thread.subject === 'FILE' || thread.line === null) continue;
    const line = world.project.lineIn(before, head, thread.path, thread.line);
    const shift = line === null ? 0 : line - thread.line;
    const shown = line !== null && hunksOf(entries, thread.path).some((hunk) => hunk.right.has(line));
    thread.line = shown ? line : null;
    thread.startLine = shown && thread.startLine !== null ? thread.startLine + shift : null;
    thread.outdated = !shown;
  }
}

interface Hunk {
  readonly right: ReadonlySet<number>;
}

function hunksOf(entries: readonly DiffEntry[], path: string): readonly Hunk[] {
  const patch = entries.find((entry) => entry.filename === path)?.patch ?? '';
  const hunks: Set<number>[] = [];
  let line = 0;
  for (const text of patch.split('\n')) {
    const start = /^@@ -\S+ \+(\d+)/.exec(text)?.[1];
    if (start !== undefined) {
      line = Number(start);
      hunks.push(new Set());
    } else if (!text.startsWith('-') && !text.startsWith('\\')) hunks.at(-1)?.add(line++);
  }
  return hunks.map((right) => ({ right }));
}

// ---- reviews: the anchor rules, with the texts of the service --------------------------------------------------------

export interface WantedComment {
  readonly path: string;
  readonly body: string;
  readonly line?: number;
  readonly side?: string;
  readonly start_line?: number;
  readonly start_side?: string;
}

/** What the service says about an anchor, or undefined where it holds. */
export function anchorFault(entries: readonly DiffEntry[], wanted: WantedComment): string | undefined {
  const entry = entries.find(({ filename }) => filename === wanted.path);
  if (entry === undefined) return 'Pull request review thread path is invalid';
  if (entry.patch === undefined) return "Pull request review thread diff hunk can't be blank";
  const { line = 0, start_line: start } = wanted;
  const hunk = hunksOf(entries, wanted.path).find(({ right }) => right.has(line));
  if (hunk === undefined || wanted.side !== 'RIGHT')
    return 'Pull request review thread line must be part of the diff';
  if (start === undefined) return undefined;
  if (start >= line) return 'Pull request review thread start line must precede the end line.';
  if (!hunk.right.has(start))
    return 'Pull request review thread start line must be part of the same hunk as the line.';
  return undefined;
}

export function addThread(
  world: World,
  author: string,
  wanted: WantedComment & { subject: 'LINE' | 'FILE' },
): StoredComment {
  const comment = { id: world.nextId++, author, body: wanted.body };
  world.threads.push({
    id: `PRRT_${world.nextId++}`,
    path: wanted.path,
    subject: wanted.subject,
    originalLine: wanted.line ?? null,
    line: wanted.line ?? null,
    startLine: wanted.start_line ?? null,
    resolved: false,
    outdated: false,
    comments: [comment],
  });
  return comment;
}

export function answer(world: World, thread: StoredThread, author: string, body: string): StoredComment {
  const comment = { id: world.nextId++, author, body };
  thread.comments.push(comment);
  return comment;
}

export function say(world: World, author: string, body: string): StoredComment {
  const comment = { id: world.nextId++, author, body };
  world.comments.push(comment);
  return comment;
}
