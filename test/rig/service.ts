import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import {
  type Json,
  matchOperation,
  requestFaults,
  responseFaults,
  sampleAnswer,
  samplePart,
} from './description.ts';
import { executeQuery, queryFaults } from './queries.ts';
import {
  type Account,
  addThread,
  anchorFault,
  answer,
  changesOf,
  say,
  type WantedComment,
  type World,
} from './world.ts';

/** One thing that goes wrong. */
export interface Fault {
  readonly operation: string;
  /** How many requests it meets; 1 when left out. */
  readonly times?: number;
  readonly status?: number;
  readonly body?: Json;
  readonly headers?: Readonly<Record<string, string>>;
  /** What happens in the world when the request comes in, before it is answered. */
  readonly effect?: (world: World) => void;
  /** The request is carried out and its answer is lost. */
  readonly lost?: boolean;
  /** The answer stops half way. */
  readonly cut?: boolean;
}

export interface Logged {
  readonly operation: string;
  readonly status: number;
  readonly body: unknown;
}

export interface Service {
  readonly url: string;
  readonly world: World;
  /** Requests since the last `forget`, in order. */
  readonly log: readonly Logged[];
  /** Everything that the published description does not allow: a mistake of the Action, or of the rig. */
  readonly violations: readonly string[];
  fault(fault: Fault): void;
  forget(): void;
  close(): Promise<void>;
}

interface Asked {
  readonly operation: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Json;
  readonly account: Account;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const refusal = {
  message: 'Resource not accessible by integration',
  documentation_url: 'https://docs.github.com/rest',
  status: '403',
};

const unknownToken = {
  message: 'Bad credentials',
  documentation_url: 'https://docs.github.com/rest',
  status: '401',
};

/** GitHub on the loopback interface, held to its own description. */
export async function startService(world: World): Promise<Service> {
  const log: Logged[] = [];
  const violations: string[] = [];
  const faults: { fault: Fault; left: number }[] = [];
  const server = createServer((request, response) => {
    handle(request).then(
      (done) => send(response, done),
      (error: unknown) => {
        violations.push(String(error));
        send(response, { status: 500, body: { message: String(error) } });
      },
    );
  });

  async function handle(request: IncomingMessage): Promise<Answer & { cut?: boolean }> {
    const text = await bodyOf(request);
    const body = text === '' ? undefined : (JSON.parse(text) as Json);
    const url = new URL(request.url ?? '/', 'http://loopback');
    const account = world.accounts.get(
      (request.headers.authorization ?? '').replace(/^(token|bearer) /i, ''),
    );
    const matched =
      url.pathname === '/graphql'
        ? graphqlOperation(body)
        : matchOperation(request.method ?? '', url.pathname);
    if (matched === undefined) throw new Error(`no operation for ${request.method} ${url.pathname}`);
    const { operation, parameters } = matched;
    if (url.pathname !== '/graphql') violations.push(...requestFaults(operation, url.searchParams, body));
    const answered = respond({ operation, parameters, query: url.searchParams, body: body ?? {} }, account);
    if (url.pathname !== '/graphql')
      violations.push(...responseFaults(operation, answered.status, answered.body));
    log.push({ operation, status: answered.status, body });
    return answered;
  }

  function graphqlOperation(body: Json | undefined) {
    const query = String(body?.query ?? '');
    violations.push(...queryFaults(query).map((fault) => `graphql: ${fault}`));
    return { operation: `graphql/${/(?:query|mutation)\s+(\w+)/.exec(query)?.[1]}`, parameters: {} };
  }

  function respond(asked: Omit<Asked, 'account'>, account: Account | undefined): Answer & { cut?: boolean } {
    const planned = faults.find(({ fault, left }) => fault.operation === asked.operation && left > 0);
    if (planned === undefined) return answered(asked, account);
    planned.left--;
    const {
      status,
      body = { message: 'Server Error' },
      headers = {},
      effect,
      lost,
      cut = false,
    } = planned.fault;
    effect?.(world);
    if (lost === true) answered(asked, account);
    return status === undefined ? { ...answered(asked, account), cut } : { status, body, headers };
  }

  function answered(asked: Omit<Asked, 'account'>, account: Account | undefined): Answer {
    return account === undefined
      ? { status: 401, body: unknownToken }
      : carryOut({ ...asked, account }, world);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    world,
    log,
    violations,
    fault: (fault) => faults.push({ fault, left: fault.times ?? 1 }),
    forget: () => {
      log.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, { status, body, headers, cut }: Answer & { cut?: boolean }): void {
  const text = status === 204 ? '' : JSON.stringify(body);
  const length = { 'content-length': String(Buffer.byteLength(text)) };
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...length, ...headers });
  if (cut !== true) response.end(text);
  else response.write(text.slice(0, text.length / 2), () => response.destroy());
}

// ---- what each operation does ---------------------------------------------------------------------------------------

type Handler = (asked: Asked, world: World) => Answer;

function carryOut(asked: Asked, world: World): Answer {
  if (asked.operation.startsWith('graphql/')) return runQuery(asked, world);
  const { owner, repo } = asked.parameters;
  if (owner !== world.owner || repo !== world.repo) return { status: 404, body: { message: 'Not Found' } };
  const handler = handlers[asked.operation];
  if (handler === undefined) throw new Error(`the rig has no ${asked.operation}`);
  return handler(asked, world);
}

function runQuery({ body, account }: Asked, world: World): Answer {
  const variables = (body.variables ?? {}) as Record<string, unknown>;
  // The client speaks of `repo`; the schema's argument is called `name`.
  const result = executeQuery(world, account, { query: String(body.query), variables });
  const errors = result.errors?.map(({ message, path, extensions }) => ({
    message,
    path,
    type: extensions.type,
  }));
  return { status: 200, body: { data: result.data ?? null, ...(errors === undefined ? {} : { errors }) } };
}

/** Refuses what the token may not read or write. */
const reading =
  (what: 'contents' | 'pulls', handler: Handler): Handler =>
  (asked, world) =>
    asked.account[what] === 'none' ? { status: 403, body: refusal } : handler(asked, world);
const writing =
  (handler: Handler): Handler =>
  (asked, world) =>
    asked.account.pulls === 'write' ? handler(asked, world) : { status: 403, body: refusal };

const handlers: Readonly<Record<string, Handler>> = {
  'pulls/list-files': reading('pulls', ({ query }, world) => {
    const [page, size] = [Number(query.get('page') ?? 1), Number(query.get('per_page') ?? 30)];
    const all = changesOf(world).slice(0, 3000);
    const more = all.length > page * size;
    return {
      status: 200,
      body: all
        .slice((page - 1) * size, page * size)
        .map((entry) =>
          samplePart('diff-entry', { ...entry, contents_url: contentsUrl(world, entry.filename) }),
        ),
      ...(more ? { headers: { link: `<http://127.0.0.1/next?page=${page + 1}>; rel="next"` } } : {}),
    };
  }),
  'repos/compare-commits-with-basehead': reading('contents', ({ parameters }, world) => {
    const [base = '', head = ''] = (parameters.basehead ?? '').split('...');
    const files = world.project.changes(base, head).slice(0, 300);
    const known = { files: files.map((entry) => samplePart('diff-entry', { ...entry })), status: 'ahead' };
    return { status: 200, body: sampleAnswer('repos/compare-commits-with-basehead', 200, known) };
  }),
  'git/get-tree': reading('contents', ({ parameters }, world) => {
    const tree = world.project.tree(parameters.tree_sha ?? '').map((entry) => ({ ...entry, type: 'blob' }));
    return { status: 200, body: sampleAnswer('git/get-tree', 200, { tree, truncated: false }) };
  }),
  'repos/get-content': reading('contents', ({ parameters, query }, world) => {
    const path = parameters.path ?? '';
    const text = world.project.text(`${query.get('ref')}:${path}`);
    if (text === null)
      return { status: 404, body: { message: 'Not Found', documentation_url: '', status: '404' } };
    const content = Buffer.from(text).toString('base64');
    const known = { type: 'file', encoding: 'base64', size: text.length, name: path, path, content };
    return { status: 200, body: samplePart('content-file', known) };
  }),
  'repos/list-pull-requests-associated-with-commit': reading('pulls', ({ parameters }, world) => {
    // The service does not always know the commits of a fork here.
    const known = parameters.commit_sha === world.head && world.headOwner === world.owner;
    return { status: 200, body: known ? [pullAnswer(world)] : [] };
  }),
  'pulls/list': reading('pulls', ({ query }, world) => {
    const known = query.get('head') === `${world.headOwner}:${world.branch}`;
    return { status: 200, body: known ? [pullAnswer(world)] : [] };
  }),
  'pulls/create-review': writing(createReview),
  'pulls/list-reviews': reading('pulls', ({ account }, world) => ({
    status: 200,
    body: world.reviews
      .filter((review) => review.state !== 'PENDING' || review.author === account.login)
      .map((review) => samplePart('pull-request-review', { ...review, commit_id: review.commit })),
  })),
  'pulls/delete-pending-review': writing(({ parameters }, world) => {
    const index = world.reviews.findIndex(({ id }) => String(id) === parameters.review_id);
    const [review] = world.reviews.splice(index, 1);
    return { status: 200, body: samplePart('pull-request-review', { id: review?.id ?? 0 }) };
  }),
  'pulls/create-review-comment': writing(({ body, account }, world) => {
    const wanted = body as unknown as WantedComment & { subject_type?: string };
    const entry = changesOf(world).find(({ filename }) => filename === wanted.path);
    if (wanted.subject_type !== 'file' || entry === undefined)
      return { status: 422, body: { message: 'Validation Failed', documentation_url: '', errors: [] } };
    if (wanted.body.length > 65_536) return tooLong;
    const comment = addThread(world, account.login, { ...wanted, subject: 'FILE' });
    return {
      status: 201,
      body: sampleAnswer('pulls/create-review-comment', 201, { id: comment.id, body: comment.body }),
    };
  }),
  'pulls/create-reply-for-review-comment': writing(({ parameters, body, account }, world) => {
    const thread = world.threads.find(({ comments }) => String(comments[0]?.id) === parameters.comment_id);
    if (thread === undefined) return { status: 404, body: { message: 'Not Found' } };
    const comment = answer(world, thread, account.login, String(body.body));
    return {
      status: 201,
      body: sampleAnswer('pulls/create-reply-for-review-comment', 201, { id: comment.id }),
    };
  }),
  'pulls/update-review-comment': writing(({ parameters, body, account }, world) => {
    const comment = reviewComment(world, parameters.comment_id);
    if (comment === undefined) return { status: 404, body: { message: 'Not Found' } };
    if (comment.author !== account.login)
      return {
        status: 403,
        body: { message: 'Must have admin rights', documentation_url: '', status: '403' },
      };
    comment.body = String(body.body);
    return { status: 200, body: sampleAnswer('pulls/update-review-comment', 200, { id: comment.id }) };
  }),
  'pulls/delete-review-comment': writing(({ parameters }, world) => {
    const thread = world.threads.find(({ comments }) =>
      comments.some(({ id }) => String(id) === parameters.comment_id),
    );
    if (thread === undefined) return { status: 404, body: { message: 'Not Found' } };
    const index = thread.comments.findIndex(({ id }) => String(id) === parameters.comment_id);
    thread.comments.splice(index, 1);
    if (thread.comments.length === 0) world.threads.splice(world.threads.indexOf(thread), 1);
    return { status: 204, body: undefined };
  }),
  'issues/create-comment': writing(({ body, account }, world) => {
    const text = String(body.body);
    if (text.length > 65_536) return tooLong;
    if (world.locked)
      return {
        status: 403,
        body: {
          message: 'Unable to create comment because issue is locked.',
          documentation_url: '',
          status: '403',
        },
      };
    const comment = say(world, account.login, text);
    return { status: 201, body: sampleAnswer('issues/create-comment', 201, { id: comment.id }) };
  }),
  'issues/update-comment': writing(({ parameters, body, account }, world) => {
    const comment = world.comments.find(({ id }) => String(id) === parameters.comment_id);
    if (comment === undefined) return { status: 404, body: { message: 'Not Found' } };
    if (comment.author !== account.login)
      return {
        status: 403,
        body: { message: 'Must have admin rights', documentation_url: '', status: '403' },
      };
    comment.body = String(body.body);
    return { status: 200, body: sampleAnswer('issues/update-comment', 200, { id: comment.id }) };
  }),
  'issues/delete-comment': writing(({ parameters }, world) => {
    const index = world.comments.findIndex(({ id }) => String(id) === parameters.comment_id);
    if (index < 0) return { status: 404, body: { message: 'Not Found' } };
    world.comments.splice(index, 1);
    return { status: 204, body: undefined };
  }),
};

const tooLong = {
  status: 422,
  body: { message: 'Body is too long (maximum is 65536 characters)', documentation_url: '', errors: [] },
};

const contentsUrl = (world: World, path: string) =>
  `https://github.example/repos/${world.owner}/${world.repo}/contents/${encodeURIComponent(path)}?ref=${world.head}`;

/** All or nothing, and without a word about which anchor was wrong. */
function createReview({ body, account }: Asked, world: World): Answer {
  const comments = (body.comments ?? []) as readonly WantedComment[];
  const entries = changesOf(world, String(body.commit_id ?? world.head));
  const failed = comments
    .map((comment) => anchorFault(entries, comment))
    .find((fault) => fault !== undefined);
  const pending = world.reviews.some(
    (review) => review.state === 'PENDING' && review.author === account.login,
  );
  const fault = pending ? 'User can only have one pending review per pull request' : failed;
  if (fault !== undefined)
    return { status: 422, body: { message: 'Unprocessable Entity', documentation_url: '', errors: [fault] } };
  if ([body, ...comments].some((one) => String((one as Json).body).length > 65_536)) return tooLong;
  const review = {
    id: world.nextId++,
    author: account.login,
    commit: String(body.commit_id),
    body: String(body.body ?? ''),
    state: body.event === undefined ? ('PENDING' as const) : ('COMMENTED' as const),
  };
  world.reviews.push(review);
  for (const comment of comments) addThread(world, account.login, { ...comment, subject: 'LINE' });
  return {
    status: 200,
    body: sampleAnswer('pulls/create-review', 200, { id: review.id, state: review.state }),
  };
}

function reviewComment(world: World, id: string | undefined) {
  return world.threads.flatMap(({ comments }) => comments).find((comment) => String(comment.id) === id);
}

function pullAnswer(world: World): Json {
  const simple = samplePart('pull-request-simple');
  const side = (owner: string, sha: string, id: number) => ({
    label: `${owner}:x`,
    ref: 'x',
    sha,
    user: null,
    repo: samplePart('repository', {
      id,
      name: world.repo,
      full_name: `${owner}/${world.repo}`,
      owner: samplePart('simple-user', { login: owner }),
    }),
  });
  return {
    ...simple,
    number: world.number,
    state: world.open ? 'open' : 'closed',
    head: side(world.headOwner, world.head, world.headOwner === world.owner ? 1 : 2),
    base: side(world.owner, world.base, 1),
  };
}
