import { describe, expect, test } from 'vitest';
import { GitHubError } from '../../src/github/port.ts';
import { type Clock, type Failure, kindOf, longestWait, withRetry } from '../../src/github/retry.ts';

const failure = (status: number, message = '', headers: Failure['headers'] = {}): Failure => ({
  status,
  message,
  headers,
});
const secondary =
  'You have exceeded a secondary rate limit and have been temporarily blocked from content creation.';

describe('kindOf', () => {
  test.each<[string, Failure, boolean, GitHubError['kind']]>([
    ['a refusal', failure(403, 'Resource not accessible by integration'), true, 'permission'],
    [
      'a refusal with requests left',
      failure(403, 'Resource not accessible', { 'x-ratelimit-remaining': '42' }),
      true,
      'permission',
    ],
    ['the secondary limit by its text', failure(403, secondary), true, 'rate-limit'],
    [
      'the older text of it',
      failure(403, 'You have triggered an abuse detection mechanism.'),
      true,
      'rate-limit',
    ],
    [
      'the secondary limit by its header',
      failure(403, 'Forbidden', { 'retry-after': '5' }),
      true,
      'rate-limit',
    ],
    [
      'the primary limit',
      failure(403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0' }),
      false,
      'rate-limit',
    ],
    ['429', failure(429, 'Too many requests'), false, 'rate-limit'],
    ['an expired token', failure(401, 'Bad credentials'), false, 'credentials'],
    ['404 on a write', failure(404, 'Not Found'), true, 'permission'],
    ['404 on a read', failure(404, 'Not Found'), false, 'missing'],
    ['an anchor that does not hold', failure(422, 'Unprocessable Entity'), true, 'rejected'],
    ['a broken connection', failure(0, 'other side closed'), true, 'unavailable'],
    ['a gateway', failure(502, 'Bad Gateway'), false, 'unavailable'],
  ])('%s', (_name, given, write, kind) => {
    expect(kindOf(given, write)).toBe(kind);
  });
});

describe('withRetry', () => {
  const clockAt = (start: number) => {
    const waits: number[] = [];
    const clock: Clock = {
      now: () => start,
      random: () => 0.5,
      sleep: async (milliseconds) => {
        waits.push(milliseconds);
      },
    };
    return { clock, waits };
  };
  const run = async (
    answers: readonly (Failure | string)[],
    options: { write?: boolean; repeatable?: boolean } = {},
  ) => {
    const { clock, waits } = clockAt(1_000_000);
    let sent = 0;
    const send = async () => {
      const answer = answers[sent++] ?? 'too often';
      if (typeof answer === 'string') return answer;
      throw answer;
    };
    const request = {
      send,
      failureOf: (error: unknown) => error as Failure,
      write: false,
      repeatable: true,
      ...options,
    };
    const outcome = await withRetry(request, clock, { waited: 0 }).catch((error: unknown) => error);
    return { outcome, sent, waits };
  };

  test('a broken answer is asked for again, up to three times', async () => {
    const gateway = failure(502);
    expect(await run([gateway, gateway, 'done'])).toEqual({ outcome: 'done', sent: 3, waits: [500, 1000] });
    const { outcome, sent } = await run([gateway, gateway, gateway, gateway, 'done']);
    expect(outcome).toMatchObject({ kind: 'unavailable', status: 502 });
    expect(sent).toBe(4);
  });

  test('what creates something is not sent again after a broken answer: it may have arrived', async () => {
    const { outcome, sent } = await run([failure(502), 'done'], { write: true, repeatable: false });
    expect(outcome).toBeInstanceOf(GitHubError);
    expect(sent).toBe(1);
  });

  test('a refusal is final', async () => {
    expect(
      (await run([failure(403, 'Resource not accessible by integration'), 'done'], { write: true })).sent,
    ).toBe(1);
  });

  test('a rate limit is waited for as long as it asks, also where a request creates something', async () => {
    const limited = failure(403, secondary, { 'retry-after': '7' });
    const options = { write: true, repeatable: false };
    expect(await run([limited, 'done'], options)).toEqual({ outcome: 'done', sent: 2, waits: [7000] });
  });

  test('without a time the wait starts at a minute and doubles', async () => {
    expect((await run([failure(403, secondary), failure(403, secondary), 'done'])).waits).toEqual([
      60_000, 120_000,
    ]);
  });

  test('an exhausted hour is waited for until it starts again', async () => {
    const exhausted = failure(403, 'API rate limit exceeded', {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': '1030',
    });
    expect((await run([exhausted, 'done'])).waits).toEqual([30_000]);
  });

  test('a run is never held up for longer than it may be', async () => {
    const { outcome, waits } = await run([
      failure(403, secondary, { 'retry-after': String(longestWait / 1000 + 1) }),
      'done',
    ]);
    expect(outcome).toMatchObject({ kind: 'rate-limit' });
    expect(waits).toEqual([]);
  });

  test('what the service said ends up in one line', async () => {
    const { outcome } = await run([failure(422, 'Validation Failed:\n::error::x')]);
    expect((outcome as Error).message).toBe('Validation Failed: ::error::x');
  });
});
