import { GitHubError } from './port.ts';

/** Time as retries need it; tests give one that does not wait. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** From 0 to 1, for spreading retries of many runs. */
  random(): number;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: () => Math.random(),
};

/** A response that was not a success, or the lack of one. */
export interface Failure {
  /** HTTP status; 0 when there was no whole response. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly message: string;
}

/** A run may be held up by rate limits for this long in all. Past it the findings go out without comments. */
export const longestWait = 180_000;
const attempts = 4;

/**
 * What a failure means. A 403 is two different things: the token may not do this, or it does too much of it. Taking
 * the second for the first would silently stop the review on a busy day, so the message and headers are read first.
 *
 * @param write true for a request that changes something: a 404 there means a token without access
 */
export function kindOf(failure: Failure, write: boolean): GitHubError['kind'] {
  const { status } = failure;
  if (isRateLimited(failure)) return 'rate-limit';
  if (status === 401) return 'credentials';
  if (status === 403 || (status === 404 && write)) return 'permission';
  if (status === 0 || status >= 500 || status === 408) return 'unavailable';
  if (status === 404 || status === 410) return 'missing';
  return 'rejected';
}

function isRateLimited({ status, headers, message }: Failure): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    headers['retry-after'] !== undefined ||
    Number(headers['x-ratelimit-remaining'] ?? 1) === 0 ||
    /secondary rate limit|abuse detection|rate limit exceeded/i.test(message)
  );
}

/** Milliseconds that a rate limit asks for; `round` counts from 0. */
function rateLimitWait({ headers }: Failure, round: number, clock: Clock): number {
  const after = Number(headers['retry-after']);
  if (headers['retry-after'] !== undefined && Number.isFinite(after)) return Math.max(0, after) * 1000;
  const reset = Number(headers['x-ratelimit-reset']);
  if (Number(headers['x-ratelimit-remaining'] ?? 1) === 0 && Number.isFinite(reset)) {
    return Math.max(0, reset * 1000 - clock.now());
  }
  return 60_000 * 2 ** round;
}

/** What one run has waited for so far. */
export interface Patience {
  waited: number;
}

export interface Request<T> {
  readonly send: () => Promise<T>;
  /** What a rejection of `send` was; rethrows what is no failure of the service. */
  readonly failureOf: (error: unknown) => Failure;
  readonly write: boolean;
  /** True when sending twice does no harm. A request that creates something is not repeated blindly. */
  readonly repeatable: boolean;
}

/**
 * Sends a request, again where that makes sense: a refused one after the time the service asks for, a broken one only
 * if it is repeatable.
 *
 * @throws GitHubError
 */
export async function withRetry<T>(request: Request<T>, clock: Clock, patience: Patience): Promise<T> {
  for (let round = 0; ; round++) {
    try {
      return await request.send();
    } catch (error) {
      const failure = request.failureOf(error);
      const kind = kindOf(failure, request.write);
      const wait = waitFor(kind, failure, round, request.repeatable, clock);
      if (wait === null || round + 1 >= attempts || patience.waited + wait > longestWait) {
        throw new GitHubError(kind, failure.status, oneLine(failure.message));
      }
      patience.waited += wait;
      await clock.sleep(wait);
    }
  }
}

function waitFor(
  kind: GitHubError['kind'],
  failure: Failure,
  round: number,
  repeatable: boolean,
  clock: Clock,
): number | null {
  if (kind === 'rate-limit') return rateLimitWait(failure, round, clock);
  if (kind === 'unavailable' && repeatable) return 500 * 2 ** round * (0.5 + clock.random());
  return null;
}

function oneLine(message: string): string {
  const line = message.replace(/\s+/g, ' ').trim();
  return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}
