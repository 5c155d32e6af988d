import type { getOctokit } from '@actions/github';
import { list, record, text } from './json.ts';
import { type Clock, type Failure, type Patience, systemClock, withRetry } from './retry.ts';

type Octokit = ReturnType<typeof getOctokit>;

export interface Connection {
  readonly token: string;
  /** `GITHUB_API_URL`, such as `https://host/api/v3`. */
  readonly apiUrl: string;
  /** `GITHUB_GRAPHQL_URL`. */
  readonly graphqlUrl: string;
  readonly clock?: Clock;
}

const timeout = 30_000;

/**
 * The client is loaded here and not at the top: it reads the event file while it is imported, and a run without a
 * token does not need it.
 */
export async function open(connection: Connection): Promise<Call> {
  const { getOctokit } = await import('@actions/github');
  return caller(getOctokit(connection.token, { baseUrl: connection.apiUrl, log: silent }), connection);
}

/** Warnings of the client would reach the log unescaped. */
const silent = { debug: noop, info: noop, warn: noop, error: noop };
function noop(): void {}

export interface Answer {
  readonly data: unknown;
  readonly hasNext: boolean;
}

/** Requests by what happens when they are sent twice. */
export interface Call {
  /** A request that changes nothing. */
  get(route: string, parameters: Record<string, unknown>): Promise<Answer>;
  /** A request that ends in the same state however often it is sent. */
  settle(route: string, parameters: Record<string, unknown>): Promise<void>;
  /** A request that makes something, and would make it twice. */
  create(route: string, parameters: Record<string, unknown>): Promise<void>;
  query(text: string, variables: Record<string, unknown>, write?: boolean): Promise<Record<string, unknown>>;
}

function caller(octokit: Octokit, { graphqlUrl, clock = systemClock }: Connection): Call {
  const patience: Patience = { waited: 0 };
  const send = (route: string, parameters: Record<string, unknown>) =>
    octokit.request(route, { ...parameters, request: { signal: AbortSignal.timeout(timeout) } });
  const get = async (route: string, parameters: Record<string, unknown>): Promise<Answer> => {
    const response = await send(route, parameters);
    // The client hands over what it could not parse as text, and an answer that broke off as nothing.
    if (typeof response.data !== 'object' || response.data === null) throw new BrokenAnswer();
    return { data: response.data, hasNext: /rel="next"/.test(response.headers.link ?? '') };
  };
  const retrying = <T>(run: () => Promise<T>, write: boolean, repeatable: boolean): Promise<T> =>
    withRetry({ send: run, failureOf, write, repeatable }, clock, patience);
  return {
    get: (route, parameters) => retrying(() => get(route, parameters), false, true),
    settle: async (route, parameters) => {
      await retrying(() => send(route, parameters), true, true);
    },
    create: async (route, parameters) => {
      await retrying(() => send(route, parameters), true, false);
    },
    query: (text, variables, write = false) =>
      retrying(
        async () => dataOf((await get(`POST ${graphqlUrl}`, { query: text, variables })).data),
        write,
        true,
      ),
  };
}

class BrokenAnswer extends Error {}

/** GraphQL answers 200 and says what went wrong inside. */
class QueryError extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const statusOfQueryError: Readonly<Record<string, number>> = {
  FORBIDDEN: 403,
  INSUFFICIENT_SCOPES: 403,
  NOT_FOUND: 404,
  RATE_LIMITED: 429,
  UNPROCESSABLE: 422,
};

function dataOf(answer: unknown): Record<string, unknown> {
  const data = record(record(answer).data);
  const errors = list(record(answer).errors).map(record);
  // A field inside that may not be seen leaves the rest whole; what was asked for itself must be there.
  const fatal = errors.find(({ path }) => list(path).length <= 2);
  if (fatal === undefined) return data;
  throw new QueryError(statusOfQueryError[text(fatal.type)] ?? 503, text(fatal.message));
}

function failureOf(error: unknown): Failure {
  if (error instanceof BrokenAnswer) return { status: 0, headers: {}, message: 'the answer broke off' };
  if (error instanceof QueryError) return { status: error.status, headers: {}, message: error.message };
  const { status, message, response } = record(error);
  if (error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError')) {
    return { status: 0, headers: {}, message: `no answer in ${timeout / 1000} seconds` };
  }
  if (error instanceof Error && error.name === 'HttpError') {
    if (response === undefined) return { status: 0, headers: {}, message: error.message };
    const headers = record(record(response).headers) as Failure['headers'];
    return { status: Number(status), headers, message: text(message) || error.message };
  }
  throw error;
}
