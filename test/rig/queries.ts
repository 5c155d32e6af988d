import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type ExecutionResult, graphqlSync, parse, validate } from 'graphql';
import type { Account, StoredComment, StoredThread, World } from './world.ts';

const schema = buildSchema(readFileSync(join(import.meta.dirname, 'github-schema.graphql'), 'utf8'));

/** Everything about a query that the published schema does not allow; deprecated fields count. */
export function queryFaults(source: string): string[] {
  let document: ReturnType<typeof parse>;
  try {
    document = parse(source);
  } catch (error) {
    return [String(error)];
  }
  const stale = [...source.matchAll(/\bdatabaseId\b/g)].map(() => 'databaseId is deprecated');
  return [...validate(schema, document).map((error) => error.message), ...stale];
}

/** Answers a query from the world, as the account that asks sees it. */
export function executeQuery(
  world: World,
  account: Account,
  { query, variables }: { query: string; variables: Record<string, unknown> },
): ExecutionResult {
  return graphqlSync({ schema, source: query, variableValues: variables, rootValue: rootOf(world, account) });
}

const refused = (path: string): never => {
  throw Object.assign(new Error('Resource not accessible by integration'), {
    extensions: { type: 'FORBIDDEN', path },
  });
};

function rootOf(world: World, account: Account) {
  return {
    repository: ({ owner, name }: { owner: string; name: string }) =>
      owner === world.owner && name === world.repo ? repositoryOf(world, account) : null,
    resolveReviewThread: ({ input }: { input: { threadId: string } }) => {
      if (account.contents !== 'write') refused('resolveReviewThread');
      const thread = world.threads.find(({ id }) => id === input.threadId);
      if (thread !== undefined) thread.resolved = true;
      return { thread: thread === undefined ? null : threadOf(thread, account) };
    },
  };
}

function repositoryOf(world: World, account: Account) {
  return {
    object: ({ oid }: { oid?: string }) => {
      if (account.contents === 'none') refused('object');
      if (world.withoutBlobs) return null;
      const text = oid === undefined ? null : world.project.text(oid);
      return text === null ? null : { __typename: 'Blob', oid, text, isBinary: false, isTruncated: false };
    },
    pullRequest: ({ number }: { number: number }) => {
      if (account.pulls === 'none') refused('pullRequest');
      return number === world.number ? pullOf(world, account) : null;
    },
  };
}

function pullOf(world: World, account: Account) {
  return {
    headRefOid: world.head,
    state: world.open ? 'OPEN' : 'CLOSED',
    locked: world.locked,
    reviewThreads: (page: Page) =>
      connection(
        world.threads.map((thread) => threadOf(thread, account)),
        page,
      ),
    comments: (page: Page) =>
      connection(
        world.comments.map((comment) => commentOf(comment, account)),
        page,
      ),
  };
}

interface Page {
  readonly first?: number;
  readonly after?: string | null;
}

/** @throws like the service when more than a hundred are asked for */
function connection<T>(nodes: readonly T[], { first = 0, after }: Page) {
  if (first < 1 || first > 100) throw new Error('Requesting records must be between 1 and 100.');
  const start = after ? Number(Buffer.from(after, 'base64').toString()) : 0;
  const end = Math.min(nodes.length, start + first);
  return {
    nodes: nodes.slice(start, end),
    totalCount: nodes.length,
    pageInfo: {
      hasNextPage: end < nodes.length,
      hasPreviousPage: start > 0,
      startCursor: null,
      endCursor: end > start ? Buffer.from(String(end)).toString('base64') : null,
    },
  };
}

function threadOf(thread: StoredThread, account: Account) {
  return {
    id: thread.id,
    path: thread.path,
    line: thread.line,
    startLine: thread.startLine,
    originalLine: thread.originalLine,
    subjectType: thread.subject,
    isResolved: thread.resolved,
    isOutdated: thread.outdated,
    viewerCanResolve: account.contents === 'write' && !thread.resolved,
    comments: (page: Page) =>
      connection(
        thread.comments.map((comment) => commentOf(comment, account)),
        page,
      ),
  };
}

function commentOf(comment: StoredComment, account: Account) {
  return {
    fullDatabaseId: String(comment.id),
    body: comment.body,
    viewerDidAuthor: comment.author === account.login,
  };
}
