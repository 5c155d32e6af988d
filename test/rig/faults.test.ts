import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { marked } from '../../src/github/marker.ts';
import { accounts, createRig, type Rig, removeBundle } from './rig.ts';
import type { Run } from './runner.ts';
import { clean, publicTracker, temporaryOutput, train } from './tuning.ts';
import { push, say } from './world.ts';

const inputs = { policy: 'house/policy.yaml' };
const twoFindings = temporaryOutput(train) + publicTracker;
const secondary = {
  status: 403,
  body: {
    message:
      'You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.',
    documentation_url: 'https://docs.github.com/rest',
    status: '403',
  },
};
const unprocessable = (text: string) => ({
  status: 422,
  body: { message: 'Unprocessable Entity', documentation_url: '', errors: [text] },
});
const us = accounts['token-write']?.login ?? '';

let rig: Rig;
const scenario = async (head: Parameters<typeof createRig>[1] = { 'train.yml': twoFindings }) => {
  rig = await createRig(clean, head);
};
const run = (options: Parameters<Rig['run']>[0] = {}) => rig.run({ inputs, ...options });
const annotated = (result: Run) =>
  result.annotations.filter(({ properties }) => properties.file !== undefined);
const notices = (result: Run) =>
  result.annotations.filter(({ properties }) => properties.file === undefined).map(({ data }) => data);
const writes = () =>
  rig.service.log.filter(({ operation }) => /create|update|delete|Resolve/.test(operation));

afterEach(async () => {
  const { violations } = rig.service;
  await rig.close();
  expect(violations).toEqual([]);
});
afterAll(removeBundle);

describe('rate limits', () => {
  test('a secondary limit on the review is waited for and not taken for a missing permission', async () => {
    await scenario();
    rig.service.fault({ operation: 'pulls/create-review', ...secondary, headers: { 'retry-after': '1' } });
    const result = await run();
    expect(rig.world.threads).toHaveLength(2);
    expect(annotated(result)).toEqual([]);
    expect(notices(result)).toEqual([]);
  });

  test('a wait that is too long turns comments into annotations', async () => {
    await scenario();
    rig.service.fault({ operation: 'pulls/create-review', ...secondary, headers: { 'retry-after': '900' } });
    const result = await run();
    expect(result.exitCode).toBe(1);
    expect(rig.world.threads).toEqual([]);
    expect(annotated(result)).toHaveLength(2);
    expect(notices(result).join()).toContain('wait');
    expect(notices(result).join()).not.toContain('permission');
  });
});

describe('anchors', () => {
  test('a patch that is gone when the review is posted sends its findings to the file', async () => {
    await scenario({ 'train.yml': twoFindings, 'runs/other.yml': twoFindings });
    rig.service.fault({
      operation: 'pulls/create-review',
      effect: (world) => world.withoutPatch.add('train.yml'),
    });
    const result = await run();
    expect(rig.asked('pulls/create-review')).toBe(2);
    const places = rig.world.threads.map(({ path, subject }) => `${path} ${subject}`).sort();
    expect(places).toEqual(['runs/other.yml LINE', 'runs/other.yml LINE', 'train.yml FILE']);
    expect(annotated(result)).toEqual([]);
  });

  test('a review that is refused for no reason of ours is given up after three tries', async () => {
    await scenario();
    rig.service.fault({
      operation: 'pulls/create-review',
      times: 9,
      ...unprocessable('Line could not be resolved'),
    });
    const result = await run();
    expect(rig.asked('pulls/create-review')).toBeLessThanOrEqual(3);
    expect(rig.world.threads.map(({ subject }) => subject)).toEqual(['FILE']);
    expect(result.exitCode).toBe(1);
  });

  test('a review left pending by an earlier run is taken away', async () => {
    await scenario();
    rig.world.reviews.push({ id: 5, author: us, commit: rig.world.head, body: '', state: 'PENDING' });
    await run();
    expect(rig.world.threads).toHaveLength(2);
    expect(rig.world.reviews.map(({ state }) => state)).toEqual(['COMMENTED']);
  });

  test('a head that moves while the review is posted ends the run', async () => {
    await scenario();
    const next = rig.project.commit(rig.world.branch, { 'train.yml': train });
    rig.service.fault({
      operation: 'pulls/create-review',
      effect: (world) => push(world, next),
      ...unprocessable('Line could not be resolved'),
    });
    const head = rig.world.head;
    // The branch in the rig is already ahead; what is checked out and evaluated is the head of the event.
    const result = await run({ workspace: rig.project.checkout(head), sha: head });
    expect(rig.world.threads).toEqual([]);
    expect(rig.world.comments).toEqual([]);
    expect(annotated(result)).toHaveLength(2);
    expect(notices(result).join()).toContain('newer commit');
  });
});

describe('broken answers', () => {
  test.each(['pulls/list-files', 'graphql/Conversation'])('%s is asked for again', async (operation) => {
    await scenario();
    rig.service.fault({ operation, status: 502, body: { message: 'Bad Gateway' } });
    rig.service.fault({ operation, cut: true });
    await run();
    expect(rig.asked(operation)).toBe(3);
    expect(rig.world.threads).toHaveLength(2);
  });

  test('a review whose answer was lost is not posted twice', async () => {
    await scenario();
    rig.service.fault({ operation: 'pulls/create-review', status: 502, lost: true });
    const result = await run();
    expect(rig.asked('pulls/create-review')).toBe(1);
    expect(rig.world.threads).toHaveLength(2);
    expect(annotated(result)).toEqual([]);
  });

  test('a review that did not arrive is posted again', async () => {
    await scenario();
    rig.service.fault({ operation: 'pulls/create-review', status: 502 });
    await run();
    expect(rig.asked('pulls/create-review')).toBe(2);
    expect(rig.world.threads).toHaveLength(2);
  });

  test('a summary whose answer was lost is not posted twice', async () => {
    await scenario();
    rig.service.fault({ operation: 'issues/create-comment', status: 502, lost: true });
    await run();
    expect(rig.world.comments).toHaveLength(1);
  });

  test('a service that is down turns comments into annotations', async () => {
    await scenario();
    rig.service.fault({ operation: 'graphql/Conversation', times: 9, status: 503 });
    const result = await run();
    expect(result.exitCode).toBe(1);
    expect(annotated(result)).toHaveLength(2);
    expect(notices(result).join()).toContain('did not answer');
  });

  test('a service that cannot be reached leaves the checkout to be linted', async () => {
    await scenario();
    const closed = 'http://127.0.0.1:9';
    const result = await run({
      environment: { GITHUB_API_URL: closed, GITHUB_GRAPHQL_URL: `${closed}/graphql` },
    });
    expect(result.exitCode).toBe(1);
    expect(annotated(result)).toHaveLength(2);
  });
});

describe('the summary comment', () => {
  test('two runs that create one at once end up with the older one', async () => {
    await scenario();
    const other = marked('from the other run', { kind: 'summary', head: rig.world.head });
    rig.service.fault({ operation: 'issues/create-comment', effect: (world) => say(world, us, other) });
    await run();
    expect(rig.world.comments).toHaveLength(1);
    expect(rig.world.comments[0]?.body).toContain('1 error, 1 warning');
  });

  test('is told when everything is fixed', async () => {
    await scenario();
    await run();
    rig.push({ 'train.yml': train });
    await run();
    expect(rig.world.threads).toEqual([]);
    expect(rig.world.comments).toHaveLength(1);
    expect(rig.world.comments[0]?.body).toContain('nothing to report');
  });
});

test('a run on what was said already writes nothing', async () => {
  await scenario();
  await run();
  const result = await run();
  expect(writes()).toEqual([]);
  expect(annotated(result)).toEqual([]);
  expect(result.exitCode).toBe(1);
});

test('a list of files that is cut off makes every finding count, and says so', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 3000 }, (_, index) => [`notes/${index}.txt`, `${index}\n`]),
  );
  rig = await createRig({ ...clean, 'train.yml': twoFindings }, { ...many, 'zz.txt': 'one more\n' });
  const result = await run();
  expect(rig.asked('pulls/list-files')).toBe(30);
  expect(result.exitCode).toBe(1);
  expect(notices(result).join()).toContain('does not list all files');
});

describe('a change that the service does not list', () => {
  const gone = { status: 404, body: { message: 'Not Found', documentation_url: '', status: '404' } };
  /** One finding at the base, two at the head. */
  const before = { ...clean, 'train.yml': train + publicTracker };
  const unlisted = async () => {
    rig = await createRig(before, { 'train.yml': twoFindings });
    rig.service.fault({ operation: 'pulls/list-files', ...gone });
    rig.service.fault({ operation: 'repos/compare-commits-with-basehead', ...gone });
  };

  test('is read from a checkout that holds it: only what is new counts', async () => {
    await unlisted();
    const merged = rig.project.merge(rig.world.base, rig.world.head);
    const result = await run({ workspace: rig.project.checkout(merged, 2), sha: merged });
    expect(result.outputs).toMatchObject({ errors: '0', warnings: '1' });
    expect(result.exitCode).toBe(0);
    expect(notices(result).join()).toContain('what is new was read from the checkout');
    expect(annotated(result)).toHaveLength(1);
    expect(writes()).toEqual([]);
  });

  test('is read from a checkout of its head, where that holds its base', async () => {
    await unlisted();
    const checkout = { workspace: rig.project.checkout(rig.world.head, 9), sha: rig.world.head };
    expect((await run(checkout)).outputs).toMatchObject({ errors: '0', warnings: '1' });
    rig.pushBase({ 'other.txt': 'The base goes on.\n' });
    rig.service.fault({ operation: 'pulls/list-files', ...gone });
    rig.service.fault({ operation: 'repos/compare-commits-with-basehead', ...gone });
    expect((await run(checkout)).outputs).toMatchObject({ errors: '1', warnings: '1' });
  });

  test('counts wholly where the checkout is too shallow', async () => {
    await unlisted();
    const result = await run();
    expect(result.outputs).toMatchObject({ errors: '1', warnings: '1' });
    expect(notices(result).join()).toContain('every finding counts');
  });

  test('counts wholly where something else is checked out', async () => {
    await unlisted();
    const result = await run({ workspace: rig.project.checkout(rig.world.base, 9) });
    expect(notices(result).join()).toContain('every finding counts');
  });

  test('needs no token', async () => {
    rig = await createRig(before, { 'train.yml': twoFindings });
    const merged = rig.project.merge(rig.world.base, rig.world.head);
    const result = await run({ token: '', workspace: rig.project.checkout(merged, 2), sha: merged });
    expect(result.outputs).toMatchObject({ errors: '0', warnings: '1' });
    expect(notices(result).join()).toContain('There is no token');
  });
});

test('pages and reports that cannot be written do not change how the job ends', async () => {
  await scenario();
  const nowhere = '/nonexistent/folder';
  const result = await run({
    environment: { RUNNER_TEMP: nowhere, GITHUB_STEP_SUMMARY: `${nowhere}/summary` },
  });
  expect(result.exitCode).toBe(1);
  expect(result.outputs).toMatchObject({ findings: '2' });
  expect(result.outputs.report).toBeUndefined();
  expect(rig.world.threads).toHaveLength(2);
});
