import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { marked, readMarker } from '../../src/github/marker.ts';
import { activeIn, htmlOf } from '../support/github-markdown.ts';
import { accounts, createRig, pullRequestEvent, type Rig, removeBundle, workflowRunEvent } from './rig.ts';
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
    '&#x40;everyone &commat;octo/everyone',
    '0123456789abcdef0123456789abcdef01234567 octo/tuning@0123456 closes octo/tuning#4',
    'fixes #1 GH-2 octo/tuning#3',
    '<img src=x onerror=alert(1)>',
    '![x](https://evil.example/x.png)',
    '[click](javascript:alert(1))',
    '`` ` ```',
    '--> <!-- tunelint:v1 summary head=0000000000000000000000000000000000000000 -->',
    '| a | b |',
    '\u202egnirts\u2066',
    'in\u200bvis\u2060ible\ufeff',
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

  test('is cut where it is long', async () => {
    const line = `wandb_project: ${'long'.repeat(2000)}\n`;
    rig = await createRig({ ...clean, 'house/policy.yaml': house }, { 'train.yml': train + line });
    const result = await run();
    expect(result.outputs.errors).toBe('1');
    for (const text of said(result)) expect(text).not.toContain('long'.repeat(60));
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
      expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]/);
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

test('a folder that is a link out of the workspace is not entered', async () => {
  rig = await createRig(clean, { 'runs/a.yml': twoFindings });
  const workspace = rig.project.checkout(rig.world.head);
  const outside = rig.project.emptyFolder();
  writeFileSync(join(outside, 'b.yml'), twoFindings);
  symlinkSync(outside, join(workspace, 'linked'));
  for (const paths of ['', 'linked/b.yml', 'linked'])
    expect(
      (await run({ event: 'workflow_dispatch', payload: {}, workspace, inputs: { ...inputs, paths } }))
        .outputs.findings ?? '0',
    ).toBe(paths === '' ? '2' : '0');
});

test('a link that leaves the workspace is not followed', async () => {
  rig = await createRig(clean, { 'runs/a.yml': twoFindings });
  const workspace = rig.project.checkout(rig.world.head);
  const outside = join(workspace, '..', 'outside.yml');
  writeFileSync(outside, twoFindings);
  rmSync(join(workspace, 'train.yml'));
  symlinkSync(outside, join(workspace, 'train.yml'));
  const result = await run({ event: 'workflow_dispatch', payload: {}, workspace });
  expect(result.outputs.findings).toBe('2');
});

test.each([
  '../../outside.yml',
  'runs/../../../outside.yml',
  '/etc/outside.yml',
  '..\\..\\outside.yml',
  'C:\\outside.yml',
  'runs/out\0side.yml',
])('a path of the service that leaves the workspace is not joined to it: %j', async (filename) => {
  rig = await createRig(clean, { 'train.yml': twoFindings });
  const entry = {
    sha: 'a'.repeat(40),
    filename,
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

test('a glob of the pull request that would try every way to match ends no run', async () => {
  const intent = `goals: [customise-style]\napplies_to: ["${'*a'.repeat(40)}b", "+(+(a))b"]\n`;
  rig = await createRig(clean, {
    'runs/tuning-intent.yaml': intent,
    [`runs/${'a'.repeat(120)}.yml`]: twoFindings,
  });
  const result = await run();
  expect(result.exitCode).toBe(1);
  expect(result.outputs.findings).toBe('2');
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

describe('what the first workflow leaves behind', () => {
  const forked = { headOwner: 'mallory' };
  const after = (payload = workflowRunEvent(rig.world), options: Parameters<Rig['run']>[0] = {}) =>
    run({ event: 'workflow_run', payload, workspace: rig.project.emptyFolder(), ...options });

  test('is not opened: files come from the service, for the commit that it names', async () => {
    rig = await createRig(clean, { 'train.yml': twoFindings }, forked);
    const [workspace, temp] = [rig.project.checkout(rig.world.base), rig.project.emptyFolder()];
    for (const folder of [workspace, temp]) {
      writeFileSync(join(folder, 'tunelint-report.json'), '{"version": 1, "findings": [], "plans": []}');
      writeFileSync(join(folder, 'tunelint.json'), '{"findings": [{"path": "../../../etc/passwd"}]}');
    }
    const result = await after(undefined, { workspace, temp });
    expect(rig.world.threads.map(({ path }) => path)).toEqual(['train.yml', 'train.yml']);
    expect(said(result).join()).not.toContain('passwd');
    expect(rig.service.log.map(({ operation }) => operation).join()).not.toContain('artifact');
  });

  test.each<[string, () => Record<string, unknown>]>([
    ['another commit', () => ({ head_sha: rig.world.base })],
    ['a commit that is none', () => ({ head_sha: '../../contents/etc/passwd' })],
    ['another branch', () => ({ head_branch: 'elsewhere' })],
    [
      'another fork',
      () => ({
        head_repository: { owner: { login: 'somebody' }, name: 'tuning', full_name: 'somebody/tuning' },
      }),
    ],
    [
      'a pull request of its own choice',
      () => ({ head_sha: rig.world.base, pull_requests: [{ number: 7 }] }),
    ],
  ])('writes nowhere when it names %s', async (_name, more) => {
    rig = await createRig(clean, { 'train.yml': twoFindings }, forked);
    const result = await after(workflowRunEvent(rig.world, more()));
    expect(result.exitCode).toBeLessThan(3);
    expect(rig.world.threads).toEqual([]);
    expect(rig.world.comments).toEqual([]);
    expect(result.output).not.toMatch(/^\s+at /m);
  });

  test('cannot bring policies: those of the base judge', async () => {
    rig = await createRig(clean, { 'train.yml': twoFindings, 'house/policy.yaml': null }, forked);
    await after();
    expect(rig.world.threads).toHaveLength(2);
  });
});
