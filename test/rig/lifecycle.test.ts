import { afterAll, afterEach, expect, test } from 'vitest';
import { accounts, createRig, type Rig, removeBundle } from './rig.ts';
import { type Row, table } from './table.ts';
import {
  clean,
  lineOf,
  policy,
  policyWithTwoOnALine,
  publicTracker,
  temporaryOutput,
  train,
} from './tuning.ts';
import { answer } from './world.ts';

const inputs = { policy: 'house/policy.yaml' };
const twoFindings = temporaryOutput(train) + publicTracker;
const us = accounts['token-write']?.login ?? '';

let rig: Rig;
const rows: Row[] = [];
const run = async (scenario: string, options: Parameters<Rig['run']>[0] = {}) => {
  const result = await rig.run({ inputs, ...options });
  rows.push({
    scenario,
    calls: rig.service.log.length,
    reviews: rig.asked('pulls/create-review'),
    threads: rig.world.threads.length,
    summaries: rig.world.comments.length,
    annotations: result.annotations.filter(({ properties }) => properties.file !== undefined).length,
    exitCode: result.exitCode,
  });
  return result;
};
const threadAbout = (text: string) =>
  rig.world.threads.find(({ comments }) => comments[0]?.body.includes(text));
const written = () =>
  rig.service.log
    .map(({ operation }) => operation)
    .filter((operation) => /create|update|delete|Resolve/.test(operation));

afterEach(async () => {
  const { violations } = rig.service;
  await rig.close();
  expect(violations).toEqual([]);
});
afterAll(() => {
  removeBundle();
  console.log(table(rows));
});

test('five pushes: new, kept, fixed, closed, back again', async () => {
  rig = await createRig(clean, { 'train.yml': twoFindings });
  await run('push 1: two findings');
  expect(rig.world.threads).toHaveLength(2);
  const first = rig.world.threads.map(({ id }) => id);

  const shifted = twoFindings.replace('datasets:', '# Replies of last year.\ndatasets:');
  rig.push({ 'train.yml': shifted });
  await run('push 2: lines above');
  expect(rig.world.threads.map(({ id }) => id)).toEqual(first);
  expect(threadAbout('public')?.line).toBe(lineOf(shifted, /^wandb_project/m));
  expect(written()).toEqual(['issues/update-comment']);

  const tracker = threadAbout('public');
  if (tracker) answer(rig.world, tracker, 'mona', 'We are allowed to.');
  const output = shifted.replace('/tmp/out', './out');
  rig.push({ 'train.yml': output });
  await run('push 3: one fixed');
  expect(threadAbout('/tmp/out')).toBeUndefined();
  expect(rig.world.threads).toHaveLength(1);

  const fixed = output.replace(publicTracker, '');
  rig.push({ 'train.yml': fixed });
  const fourth = await run('push 4: the answered one fixed');
  expect(fourth.exitCode).toBe(0);
  expect(rig.world.threads).toHaveLength(1);
  expect(tracker?.comments[0]?.body).toContain(`No longer found in ${rig.world.head.slice(0, 12)}`);
  expect(tracker?.comments[1]?.body).toBe('We are allowed to.');
  expect(rig.world.comments[0]?.body).toContain('nothing to report');

  rig.push({ 'train.yml': fixed + publicTracker });
  await run('push 5: back again');
  expect(rig.world.threads).toHaveLength(2);
  expect(rig.world.threads[1]?.comments[0]?.body).toContain('public');
  expect(rig.world.reviews).toHaveLength(2);
  expect(rig.world.comments).toHaveLength(1);
});

test('findings of one line share a comment, which goes on for those that are left', async () => {
  rig = await createRig(
    { ...clean, 'house/policy.yaml': policyWithTwoOnALine },
    { 'train.yml': temporaryOutput(train) },
  );
  await run('two findings on a line');
  const [thread] = rig.world.threads;
  expect(rig.world.threads).toHaveLength(1);
  const body = thread?.comments[0]?.body ?? '';
  expect(body).toMatch(/^\*\*Error:[\s\S]+---[\s\S]+\*\*Warning:/);
  expect(body).toContain('```suggestion\noutput_dir: models/out\n```');
  rig.pushBase({ 'house/policy.yaml': policy });
  await run('one rule fewer');
  expect(rig.world.threads).toEqual([thread]);
  expect(written()).toEqual(['pulls/update-review-comment', 'issues/update-comment']);
  expect(thread?.comments[0]?.body).toMatch(/^\*\*Warning:/);
  expect(thread?.comments[0]?.body).toContain('```suggestion');
});

test('what a person resolved is not said again, and still counts', async () => {
  rig = await createRig(clean, { 'train.yml': twoFindings });
  await run('two findings');
  const tracker = threadAbout('public');
  if (tracker) tracker.resolved = true;
  rig.push({ 'train.yml': twoFindings.replace('datasets:', '# More.\ndatasets:') });
  const result = await run('one resolved by hand');
  expect(rig.world.threads).toHaveLength(2);
  expect(result.exitCode).toBe(1);
  expect(result.outputs.findings).toBe('2');
  expect(rig.asked('pulls/create-review')).toBe(0);
});

test('a flagged line that changes: moved without an answer, told once with one', async () => {
  rig = await createRig(clean, { 'train.yml': twoFindings });
  await run('two findings');
  const output = threadAbout('/tmp/out');
  if (output) answer(rig.world, output, 'mona', 'Why?');
  const reworded = twoFindings
    .replace('/tmp/out', '/tmp/other')
    .replace('wandb_project: public', 'wandb_project:  public');
  rig.push({ 'train.yml': reworded });
  expect(rig.world.threads.every(({ outdated }) => outdated)).toBe(true);
  await run('both lines changed');
  const open = rig.world.threads.filter(({ outdated }) => !outdated);
  expect(open.map(({ comments }) => comments.length)).toEqual([1]);
  expect(open[0]?.comments[0]?.body).toContain('public');
  expect(output?.comments.map(({ author }) => author)).toEqual([us, 'mona', us]);
  expect(output?.comments[2]?.body).toContain(`now at line ${lineOf(reworded, /^output_dir/m)}`);
  expect(output?.comments[0]?.body).toContain('/tmp/other');
  await run('the same again');
  expect(written()).toEqual([]);
});

test('a file that cannot be read keeps its threads', async () => {
  rig = await createRig(clean, { 'train.yml': twoFindings });
  await run('two findings');
  rig.push({ 'train.yml': `${twoFindings}broken: [\n` });
  const result = await run('the file is broken');
  expect(rig.world.threads).toHaveLength(2);
  expect(result.jobSummary).toContain('Not read');
});

test('a thread moves with a renamed file', async () => {
  rig = await createRig({ ...clean, 'train.yml': temporaryOutput(train) }, { 'train.yml': twoFindings });
  await run('one finding');
  const before = threadAbout('public')?.id;
  rig.push({ 'train.yml': null, 'runs/train.yml': twoFindings });
  await run('renamed');
  expect(rig.world.threads.map(({ path }) => path)).toEqual(['runs/train.yml']);
  expect(rig.world.threads[0]?.id).not.toBe(before);
});

test('a thread that a person resolved stays resolved when its file is renamed', async () => {
  rig = await createRig({ ...clean, 'train.yml': temporaryOutput(train) }, { 'train.yml': twoFindings });
  await run('one finding');
  const tracker = threadAbout('public');
  if (tracker) tracker.resolved = true;
  rig.push({ 'train.yml': null, 'runs/train.yml': twoFindings });
  const result = await run('resolved, then renamed');
  expect(rig.asked('pulls/create-review')).toBe(0);
  expect(rig.world.threads).toEqual([tracker]);
  expect(result.exitCode).toBe(1);
});

test('a thread of a deleted file is taken away', async () => {
  rig = await createRig(clean, { 'runs/new.yml': twoFindings });
  await run('two findings');
  rig.push({ 'runs/new.yml': null });
  await run('deleted');
  expect(rig.world.threads).toEqual([]);
});

test('a token that may resolve does so', async () => {
  rig = await createRig(clean, { 'train.yml': train + publicTracker });
  const token = 'token-all';
  await run('one finding', { token });
  const [thread] = rig.world.threads;
  if (thread) answer(rig.world, thread, 'mona', 'Right.');
  rig.push({ 'train.yml': train });
  await run('fixed', { token });
  expect(thread?.resolved).toBe(true);
});
