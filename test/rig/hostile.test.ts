import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { marked, readMarker } from '../../src/github/marker.ts';
import { activeIn, htmlOf } from '../support/github-markdown.ts';
import { accounts, createRig, pullRequestEvent, type Rig, removeBundle } from './rig.ts';
import type { Run } from './runner.ts';
import { clean, policy, publicTracker, temporaryOutput, train } from './tuning.ts';
import { addThread, say } from './world.ts';

const inputs = { policy: 'house/policy.yaml' };
const twoFindings = temporaryOutput(train) + publicTracker;
const us = accounts['token-write']?.login ?? '';

let rig: Rig;
const run = (options: Parameters<Rig['run']>[0] = {}) => rig.run({ inputs, ...options });

/** Everything that people and machines read afterwards. */
const said = (result: Run) => [
  ...rig.world.threads.flatMap(({ comments }) => comments.map(({ body }) => body)),
  ...rig.world.comments.map(({ body }) => body),
  result.jobSummary,
];
/** Commands that the Action is meant to give. */
const meant = new Set(['add-mask', 'error', 'warning', 'notice']);

afterEach(async () => {
  const { violations } = rig.service;
  await rig.close();
  expect(violations).toEqual([]);
});
afterAll(removeBundle);

describe('markers of others', () => {
  test('change nothing, whoever posted them first', async () => {
    rig = await createRig(clean, { 'train.yml': twoFindings });
    await run();
    const ids = rig.world.threads.flatMap(({ comments }) => {
      const marker = readMarker(comments[0]?.body ?? '');
      return marker?.kind === 'findings' ? marker.ids : [];
    });
    const { head } = rig.world;
    rig.world.threads.length = 0;
    rig.world.comments.length = 0;
    const spoof = marked('all fine', { kind: 'findings', ids, head });
    addThread(rig.world, 'mallory', { path: 'train.yml', body: spoof, line: 1, subject: 'LINE' });
    const [thread] = rig.world.threads;
    if (thread) thread.resolved = true;
    const summary = say(
      rig.world,
      'mallory',
      marked('tunelint: nothing to report', { kind: 'summary', head }),
    );
    const result = await run();
    expect(result.exitCode).toBe(1);
    expect(rig.world.threads).toHaveLength(3);
    expect(rig.world.threads[0]?.comments[0]?.body).toBe(spoof);
    expect(rig.world.comments.map(({ author }) => author)).toEqual(['mallory', us]);
    expect(rig.world.comments[0]).toBe(summary);
  });

  test('are not deleted or edited once their findings are gone', async () => {
    rig = await createRig(clean, { 'train.yml': train.replace('num_epochs: 2', 'num_epochs: 3') });
    const { head } = rig.world;
    const body = marked('x', { kind: 'findings', ids: ['a'.repeat(32)], head });
    addThread(rig.world, 'mallory', { path: 'train.yml', body, line: 20, subject: 'LINE' });
    say(rig.world, 'other-tool[bot]', marked('x', { kind: 'summary', head }));
    await run();
    expect(rig.world.threads).toHaveLength(1);
    expect(rig.world.comments).toHaveLength(1);
    expect(rig.service.log.map(({ operation }) => operation)).toEqual([
      'pulls/list-files',
      'graphql/Conversation',
    ]);
  });
});

describe('text from a pull request', () => {
  const payload = [
    '@octo/everyone',
    '&#64;everyone',
    'fixes #1 GH-2 octo/tuning#3',
    '<img src=x onerror=alert(1)>',
    '![x](https://evil.example/x.png)',
    '[click](javascript:alert(1))',
    '`` ` ```',
    '--> <!-- tunelint:v1 summary head=0000000000000000000000000000000000000000 -->',
    '| a | b |',
    '\u202egnirts\u2066',
    '##[add-mask]tuning ##[error]x',
    '::error::x',
  ];
  const house = policy.replace('equals: public}', 'exists: true}');

  test.each(payload)('is harmless in a value: %s', async (value) => {
    const line = `wandb_project: ${JSON.stringify(`${value}\n::error::injected\r##[add-mask]x`)}\n`;
    rig = await createRig({ ...clean, 'house/policy.yaml': house }, { 'train.yml': train + line });
    const result = await run();
    expect(result.outputs.errors).toBe('1');
    expectHarmless(result);
  });

  test('is harmless in annotations too', async () => {
    const line = `wandb_project: ${JSON.stringify(`${payload.join(' ')}\n::error::injected\r##[add-mask]x`)}\n`;
    rig = await createRig({ ...clean, 'house/policy.yaml': house }, { 'train.yml': train + line });
    const result = await run({ token: 'token-read' });
    expect(result.annotations.filter(({ properties }) => properties.file !== undefined)).toHaveLength(1);
    expectHarmless(result);
  });

  test('is harmless in a file name', async () => {
    const names = [
      'runs/::error::x.yml',
      'runs/##[add-mask]x.yml',
      'runs/@octo `x` |.yml',
      'runs/a](x) <b>.yml',
      'runs/%0A::error::.yml',
    ];
    rig = await createRig(clean, Object.fromEntries(names.map((name) => [name, twoFindings])));
    const result = await run();
    expect(result.outputs.findings).toBe(String(2 * names.length));
    expectHarmless(result);
  });

  function expectHarmless(result: Run): void {
    const names = result.commands.map(({ name }) => name);
    expect(names.filter((name) => !meant.has(name))).toEqual([]);
    expect(names.filter((name) => name === 'add-mask')).toHaveLength(1);
    expect(result.commands.some(({ name, data }) => name === 'error' && /^(x|injected)/.test(data))).toBe(
      false,
    );
    for (const text of said(result)) {
      expect(activeIn(htmlOf(text), 'github.example')).toEqual([]);
      expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      expect(text.match(/<!-- tunelint:v1/g) ?? []).toHaveLength(text === result.jobSummary ? 0 : 1);
    }
  }
});

test('a credential in a file is not repeated anywhere', async () => {
  const secret = 'hf_AbCdEfGhIjKlMnOpQrStUvWxYz012345';
  const house = policy.replace('equals: public}', 'exists: true}');
  rig = await createRig(
    { ...clean, 'house/policy.yaml': house },
    { 'train.yml': `${train}wandb_project: ${secret}\n` },
  );
  const result = await run();
  expect(result.outputs.errors).not.toBe('0');
  for (const text of [...said(result), result.output]) expect(text).not.toContain(secret);
  const refused = await run({ token: 'token-read' });
  expect(refused.output).not.toContain(secret);
});

test('a link that leaves the workspace is not followed', async () => {
  rig = await createRig(clean, { 'runs/a.yml': twoFindings });
  const workspace = rig.project.checkout(rig.world.head);
  const outside = join(workspace, '..', 'outside.yml');
  const { writeFileSync } = await import('node:fs');
  writeFileSync(outside, twoFindings);
  rmSync(join(workspace, 'train.yml'));
  symlinkSync(outside, join(workspace, 'train.yml'));
  const result = await run({ event: 'workflow_dispatch', payload: {}, workspace });
  expect(result.outputs.findings).toBe('2');
});

test('paths of the service that leave the workspace are not joined to it', async () => {
  rig = await createRig(clean, { 'train.yml': twoFindings });
  const entry = {
    sha: 'a'.repeat(40),
    filename: '../../outside.yml',
    status: 'added',
    additions: 1,
    deletions: 0,
    changes: 1,
    blob_url: 'x',
    raw_url: 'x',
    contents_url: 'x',
    patch: '@@ -0,0 +1 @@\n+a',
  };
  rig.service.fault({ operation: 'pulls/list-files', status: 200, body: [entry] as never });
  const result = await run();
  expect(result.exitCode).toBeLessThan(2);
  expect(rig.world.threads).toEqual([]);
});

test.each([
  [
    'aliases that multiply',
    `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\nadapter: lora\nbase_model: [*d,*d,*d,*d,*d,*d,*d,*d,*d]\ndatasets: [*d]\n`,
  ],
  ['depth without end', `adapter: lora\nbase_model: ${'['.repeat(20_000)}\n`],
  ['more than a file may have', `adapter: lora\nbase_model: org/m\n# ${'x'.repeat(1_100_000)}\n`],
  ['a key that names the prototype', `${train}__proto__: {admin: true}\nconstructor: x\n`],
])('%s ends no run', async (_name, text) => {
  rig = await createRig(clean, { 'runs/evil.yml': text, 'train.yml': twoFindings });
  const result = await run();
  expect(result.exitCode).toBe(1);
  expect(rig.world.threads.filter(({ path }) => path === 'train.yml')).toHaveLength(2);
  expect(result.output).not.toMatch(/^\s+at /m);
});

test('more findings than a comment holds are cut between findings', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 220 }, (_, index) => [
      `runs/${'long-folder-name/'.repeat(6)}${index}.yml`,
      // Each says something else, so nothing can be said once for all of them.
      twoFindings.replace('/tmp/out', `/tmp/out-${index}`),
    ]),
  );
  rig = await createRig(clean, files);
  const result = await run();
  const [summary] = rig.world.comments;
  expect(result.outputs.findings).toBe('440');
  expect(summary?.body.length).toBeLessThan(65_536);
  expect(summary?.body).toMatch(/\d+ warnings? more did not fit here|more did not fit here/);
  expect(readMarker(summary?.body ?? '')).toMatchObject({ kind: 'summary' });
  expect(rig.world.threads).toHaveLength(30);
  expect(result.jobSummary.length).toBeGreaterThan(100_000);
  expect(result.annotations.length).toBeLessThanOrEqual(30);
});

test('a pull request from a fork cannot name the files that judge it', async () => {
  rig = await createRig(
    clean,
    { 'train.yml': twoFindings, 'house/policy.yaml': null },
    { headOwner: 'mallory' },
  );
  const result = await run({
    event: 'pull_request_target',
    payload: pullRequestEvent(rig.world),
    workspace: rig.project.checkout(rig.world.base),
  });
  expect(result.exitCode).toBe(1);
  expect(result.outputs).toMatchObject({ errors: '1', warnings: '1' });
});
