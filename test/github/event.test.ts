import { describe, expect, test } from 'vitest';
import { type Event, MalformedEvent, parseEvent, situationOf } from '../../src/github/event.ts';

const a = 'a'.repeat(40);
const b = 'b'.repeat(40);
const event = (name: string, payload: unknown, more: Partial<Event> = {}): Event => ({
  name,
  payload,
  repository: 'octo/tuning',
  actor: 'mona',
  ...more,
});
const repository = { owner: 'octo', repo: 'tuning' };
const pullRequest = (more: Record<string, unknown> = {}, headRepository = 'octo/tuning') => ({
  action: 'synchronize',
  number: 7,
  pull_request: {
    number: 7,
    head: { sha: a, repo: { full_name: headRepository } },
    base: { sha: b, repo: { full_name: 'octo/tuning' } },
  },
  ...more,
});

describe('situationOf', () => {
  test('a pull request of the repository itself', () => {
    expect(situationOf(event('pull_request', pullRequest()))).toEqual({
      kind: 'pull',
      pull: { ...repository, number: 7 },
      headSha: a,
      baseSha: b,
      readOnly: null,
    });
  });

  test('tells why a token can only read', () => {
    const fork = pullRequest({}, 'mona/tuning');
    expect(situationOf(event('pull_request', fork))).toMatchObject({ readOnly: 'fork' });
    expect(situationOf(event('pull_request_target', fork))).toMatchObject({ readOnly: null });
    const bot = { actor: 'dependabot[bot]' };
    expect(situationOf(event('pull_request', pullRequest(), bot))).toMatchObject({ readOnly: 'dependabot' });
  });

  test('a fork whose repository was deleted is still a fork', () => {
    const payload = pullRequest();
    const head = { sha: a, repo: null };
    const orphan = { ...payload, pull_request: { ...payload.pull_request, head } };
    expect(situationOf(event('pull_request', orphan))).toMatchObject({ readOnly: 'fork' });
  });

  test('a closed pull request has nothing to check', () => {
    expect(situationOf(event('pull_request', pullRequest({ action: 'closed' })))).toEqual({
      kind: 'nothing',
      notice: 'pull request 7 is closed',
    });
  });

  test('commits: push, a new branch, a merge group', () => {
    expect(situationOf(event('push', { before: a, after: b }))).toEqual({
      kind: 'commits',
      repository,
      before: a,
      after: b,
    });
    expect(situationOf(event('push', { before: '0'.repeat(40), after: b }))).toMatchObject({ before: null });
    expect(situationOf(event('push', { before: a, after: '0'.repeat(40), deleted: true }))).toMatchObject({
      kind: 'nothing',
    });
    const group = { merge_group: { base_sha: a, head_sha: b } };
    expect(situationOf(event('merge_group', group))).toMatchObject({ kind: 'commits', before: a, after: b });
  });

  test('a workflow that a pull request started leads back to it', () => {
    const run = {
      event: 'pull_request',
      head_sha: a,
      head_branch: 'tune',
      head_repository: { owner: { login: 'mona' } },
    };
    expect(situationOf(event('workflow_run', { workflow_run: run }))).toEqual({
      kind: 'run',
      repository,
      headSha: a,
      headLabel: 'mona:tune',
    });
    expect(situationOf(event('workflow_run', { workflow_run: { ...run, event: 'push' } }))).toMatchObject({
      kind: 'nothing',
    });
  });

  test('a schedule and a button look at everything', () => {
    expect(situationOf(event('schedule', {}))).toEqual({ kind: 'all', repository });
    expect(situationOf(event('workflow_dispatch', {}))).toEqual({ kind: 'all', repository });
  });

  test.each(['issue_comment', 'pull_request_review', 'release', ''])('%s has nothing to check', (name) => {
    expect(situationOf(event(name, {}))).toMatchObject({ kind: 'nothing' });
  });

  test.each<[string, Event, string]>([
    ['a pull request without a number', event('pull_request', { pull_request: {} }), 'pull_request.number'],
    [
      'a head that is no commit',
      event('pull_request', pullRequest({ pull_request: { number: 1, head: { sha: 'main; rm' } } })),
      'head.sha',
    ],
    ['a push without commits', event('push', {}), 'before'],
    ['a repository without a name', event('schedule', {}, { repository: 'tuning' }), 'GITHUB_REPOSITORY'],
  ])('%s is malformed, in one line', (_name, given, missing) => {
    expect(() => situationOf(given)).toThrow(MalformedEvent);
    expect(() => situationOf(given)).toThrow(missing);
  });
});

describe('parseEvent', () => {
  test.each(['', '{', '[]', 'null', '"x"'])('refuses %j', (source) => {
    expect(() => parseEvent(source)).toThrow(MalformedEvent);
  });

  test('takes an object', () => {
    expect(parseEvent('{"action":"opened"}')).toEqual({ action: 'opened' });
  });
});
