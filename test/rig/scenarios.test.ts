import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import {
  bundled,
  createRig,
  mergeGroupEvent,
  otherEvent,
  pullRequestEvent,
  pushEvent,
  type Rig,
  removeBundle,
  workflowRunEvent,
} from './rig.ts';
import { node, type Run } from './runner.ts';
import { type Row, table } from './table.ts';
import { clean, intent, lineOf, policy, publicTracker, sameSeed, temporaryOutput, train } from './tuning.ts';

const inputs = { policy: 'house/policy.yaml' };
/** Two findings, an error on line 27 and a warning on line 26. */
const twoFindings = temporaryOutput(train) + publicTracker;
const trackerLine = lineOf(twoFindings, /^wandb_project/m);
const outputLine = lineOf(twoFindings, /^output_dir/m);

let rig: Rig;
const rows: Row[] = [];

async function scenario(
  head: Parameters<typeof createRig>[1] = { 'train.yml': twoFindings },
  more: Parameters<typeof createRig>[2] = {},
) {
  rig = await createRig(clean, head, more);
  return rig;
}

function note(run: Run): Run {
  rows.push({
    scenario: expect.getState().currentTestName?.split(' > ').at(-1) ?? '',
    calls: rig.service.log.length,
    reviews: rig.asked('pulls/create-review'),
    threads: rig.world.threads.length,
    summaries: rig.world.comments.filter(({ body }) => body.includes('tunelint:v1 summary')).length,
    annotations: run.annotations.filter(({ properties }) => properties.file !== undefined).length,
    exitCode: run.exitCode,
  });
  return run;
}

const run = async (options: Parameters<Rig['run']>[0] = {}) => note(await rig.run({ inputs, ...options }));
const annotated = (result: Run) =>
  result.annotations.flatMap(({ name, properties }) =>
    properties.file === undefined ? [] : [`${name} ${properties.file}:${properties.line}`],
  );
const notices = (result: Run) =>
  result.annotations.filter(({ properties }) => properties.file === undefined).map(({ data }) => data);
const places = () => rig.world.threads.map(({ path, line }) => `${path}:${line}`);

afterEach(async () => {
  const { violations } = rig.service;
  await rig.close();
  expect(violations).toEqual([]);
});
afterAll(() => {
  const { isShipped } = bundled();
  removeBundle();
  console.log(
    `${isShipped ? 'dist/action.js' : 'a fresh bundle of src/action.ts'} under ${node.name}\n\n${table(rows)}`,
  );
});

describe('a pull request', () => {
  test('of the repository itself: one review on the right lines, one summary, five requests', async () => {
    await scenario();
    const result = await run();
    expect(result.exitCode).toBe(1);
    expect(rig.asked('pulls/create-review')).toBe(1);
    expect(places().sort()).toEqual([`train.yml:${outputLine}`, `train.yml:${trackerLine}`]);
    expect(rig.world.comments).toHaveLength(1);
    expect(annotated(result)).toEqual([]);
    expect(rig.service.log).toHaveLength(5);
    expect(rig.world.reviews.map(({ state, commit }) => [state, commit])).toEqual([
      ['COMMENTED', rig.world.head],
    ]);
  });

  test('says the same number of findings everywhere', async () => {
    await scenario({ 'train.yml': twoFindings + sameSeed });
    const result = await run();
    const report = JSON.parse(fileOf(result.outputs.report)) as { summary: Record<string, number> };
    const sarif = JSON.parse(fileOf(result.outputs.sarif)) as { runs: { results: unknown[] }[] };
    expect(result.outputs).toMatchObject({ findings: '3', errors: '1', warnings: '1', plans: '1' });
    expect(report.summary).toMatchObject({ error: 1, warning: 1, info: 1 });
    expect(sarif.runs[0]?.results).toHaveLength(3);
    for (const text of [result.jobSummary, rig.world.comments[0]?.body ?? '', result.log.join('\n')]) {
      expect(text).toContain('tunelint: 1 error, 1 warning, 1 note');
    }
    expect(rig.world.threads).toHaveLength(3);
  });

  test('that is clean gets no review and no comment', async () => {
    await scenario({ 'train.yml': train.replace('num_epochs: 2', 'num_epochs: 3') });
    const result = await run();
    expect(result.exitCode).toBe(0);
    expect(rig.world.threads).toEqual([]);
    expect(rig.world.comments).toEqual([]);
    expect(rig.service.log.map(({ operation }) => operation)).toEqual([
      'pulls/list-files',
      'graphql/Conversation',
    ]);
    expect(result.jobSummary).toContain('length 2 → 3 epochs');
  });

  test('that touches no tuning file has nothing to check', async () => {
    rig = await createRig({ 'README.txt': 'a' }, { 'README.txt': 'b' });
    const result = note(await rig.run());
    expect(result.exitCode).toBe(0);
    expect(result.log.join()).toContain('No tuning file was found');
    expect(notices(result)).toEqual([]);
    expect(rig.world.comments).toEqual([]);
  });

  test('with old findings is not failed by them', async () => {
    rig = await createRig(
      { ...clean, 'train.yml': twoFindings },
      { 'train.yml': twoFindings.replace('num_epochs: 2', 'num_epochs: 3') },
    );
    const result = await run();
    expect(result.exitCode).toBe(0);
    expect(result.outputs.findings).toBe('0');
    expect(result.jobSummary).toContain('2 findings not brought about by this change');
    expect((await run({ inputs: { ...inputs, 'only-changed': 'false' } })).exitCode).toBe(1);
  });

  test('that removes the evaluation is told, although no line of it remains', async () => {
    const without = train.replace(/^val_set_size.*\n/m, '').replace(/^evals_per_epoch.*\n/m, '');
    await scenario({ 'train.yml': without });
    const result = await run();
    expect(result.jobSummary).toContain('evaluation removed');
  });

  test('from a fork: annotations and the job summary, and the same exit code', async () => {
    await scenario({ 'train.yml': twoFindings }, { headOwner: 'mona' });
    const result = await run({ token: 'token-read' });
    expect(result.exitCode).toBe(1);
    expect(rig.world.threads).toEqual([]);
    expect(rig.world.comments).toEqual([]);
    expect(annotated(result)).toEqual([`error train.yml:${trackerLine}`, `warning train.yml:${outputLine}`]);
    expect(notices(result).join()).toContain('from a fork');
    expect(result.jobSummary).toContain('tunelint: 1 error, 1 warning');
    expect(rig.asked('issues/create-comment')).toBe(0);
  });

  test('of Dependabot is read-only too', async () => {
    await scenario();
    const result = await run({ token: 'token-read', actor: 'dependabot[bot]' });
    expect(result.exitCode).toBe(1);
    expect(annotated(result)).toHaveLength(2);
    expect(notices(result).join()).toContain('Dependabot');
  });

  test('without the permission names it once', async () => {
    await scenario();
    const result = await run({ token: 'token-read' });
    expect(result.exitCode).toBe(1);
    expect(annotated(result)).toHaveLength(2);
    expect(notices(result)).toHaveLength(1);
    expect(notices(result)[0]).toContain('"pull-requests: write"');
  });

  test('whose token may read contents only is compared and annotated', async () => {
    await scenario();
    const result = await run({ token: 'token-contents' });
    expect(result.exitCode).toBe(1);
    expect(annotated(result)).toHaveLength(2);
    expect(rig.asked('repos/compare-commits-with-basehead')).toBe(1);
  });

  test('in draft is reviewed like any other', async () => {
    await scenario({ 'train.yml': twoFindings }, { draft: true });
    await run();
    expect(rig.world.threads).toHaveLength(2);
  });

  test('that is closed is left alone', async () => {
    await scenario({ 'train.yml': twoFindings }, { open: false });
    const result = await run({ action: 'closed' });
    expect(result.exitCode).toBe(0);
    expect(rig.service.log).toEqual([]);
  });

  test('that was closed meanwhile gets annotations', async () => {
    await scenario({ 'train.yml': twoFindings }, { open: false });
    const result = await run();
    expect(result.exitCode).toBe(1);
    expect(rig.world.threads).toEqual([]);
    expect(annotated(result)).toHaveLength(2);
  });

  test('that is locked gets annotations', async () => {
    await scenario({ 'train.yml': twoFindings }, { locked: true });
    const result = await run();
    expect(rig.world.threads).toEqual([]);
    expect(rig.world.comments).toEqual([]);
    expect(annotated(result)).toHaveLength(2);
    expect(notices(result).join()).toContain('locked');
  });

  test('whose head moved before the run could write gets nothing from it', async () => {
    await scenario();
    const payload = pullRequestEvent(rig.world);
    const workspace = rig.project.checkout(rig.world.head);
    rig.push({ 'train.yml': train });
    const result = await run({ payload, workspace });
    expect(result.exitCode).toBe(1);
    expect(rig.world.threads).toEqual([]);
    expect(rig.world.comments).toEqual([]);
    expect(notices(result).join()).toContain('newer commit');
  });

  test('whose base moved in the same file is commented on the lines of the head', async () => {
    await scenario();
    rig.pushBase({ 'train.yml': `# One.\n# Two.\n# Three.\n${train}` });
    await run();
    expect(places().sort()).toEqual([`train.yml:${outputLine}`, `train.yml:${trackerLine}`]);
    expect(rig.asked('graphql/BlobTexts')).toBe(1);
  });

  test('whose files come one by one where they cannot be had at once', async () => {
    await scenario({ 'train.yml': twoFindings }, { withoutBlobs: true });
    rig.pushBase({ 'train.yml': `# One.\n# Two.\n# Three.\n${train}` });
    await run();
    expect(rig.asked('repos/get-content')).toBe(1);
    expect(places().sort()).toEqual([`train.yml:${outputLine}`, `train.yml:${trackerLine}`]);
  });

  test('with a file whose patch is left out is commented on the file', async () => {
    await scenario({ 'train.yml': twoFindings }, { withoutPatch: new Set(['train.yml']) });
    const result = await run();
    expect(rig.world.threads.map(({ path, subject }) => [path, subject])).toEqual([['train.yml', 'FILE']]);
    expect(rig.asked('pulls/create-review')).toBe(0);
    expect(annotated(result)).toEqual([]);
    expect(rig.world.threads[0]?.comments[0]?.body).toContain('public');
    expect(rig.world.threads[0]?.comments[0]?.body).toContain('/tmp/out');
  });

  test('that renames a file does not find its old findings new', async () => {
    rig = await createRig(
      { ...clean, 'train.yml': twoFindings },
      { 'train.yml': null, 'runs/train.yml': twoFindings },
    );
    expect((await run()).outputs.findings).toBe('0');
  });

  test('that renames and edits a file is told of the edit', async () => {
    rig = await createRig(
      { ...clean, 'train.yml': temporaryOutput(train) },
      { 'train.yml': null, 'runs/train.yml': twoFindings },
    );
    await run();
    expect(places()).toEqual([`runs/train.yml:${trackerLine}`]);
  });

  test('that renames and edits a file which git is told to take for binary is told of the edit', async () => {
    const attributes = { '.gitattributes': '*.yml binary\n' };
    rig = await createRig(
      { ...clean, ...attributes, 'train.yml': temporaryOutput(train) },
      { 'train.yml': null, 'runs/train.yml': twoFindings },
    );
    const result = await run();
    expect(Number(result.outputs.findings)).toBeGreaterThan(0);
    expect(rig.world.threads.map(({ path }) => path)).toEqual(['runs/train.yml']);
  });

  test('that deletes a run is not asked about it', async () => {
    rig = await createRig({ ...clean, 'old.yml': twoFindings }, { 'old.yml': null });
    const result = await run();
    expect(result.exitCode).toBe(0);
    expect(result.jobSummary).toContain('is removed');
  });

  test('with more files than a page holds is read to the end', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 230 }, (_, index) => [`notes/${index}.txt`, `${index}\n`]),
    );
    await scenario({ ...many, 'train.yml': twoFindings });
    await run();
    expect(rig.asked('pulls/list-files')).toBe(3);
    expect(rig.world.threads).toHaveLength(2);
  });

  test('with more findings than comments says the worst and lists the rest', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 4 }, (_, index) => [`runs/${index}.yml`, twoFindings]),
    );
    await scenario(files);
    const result = await run({ inputs: { ...inputs, 'max-comments': '3' } });
    expect(rig.world.threads).toHaveLength(3);
    expect(rig.world.threads.every(({ comments }) => comments[0]?.body.startsWith('**Error'))).toBe(true);
    expect(annotated(result)).toHaveLength(5);
    expect(rig.world.comments[0]?.body.match(/\[`runs\/\d.yml:\d+`\]/g)).toHaveLength(8);
    expect(rig.world.comments[0]?.body).toContain('<summary>3 findings with a comment');
  });

  test('with notes only gets the summary and no review', async () => {
    await scenario({ 'train.yml': train + sameSeed });
    const result = await run();
    expect(result.exitCode).toBe(0);
    expect(rig.asked('pulls/create-review')).toBe(0);
    expect(rig.world.comments).toHaveLength(1);
  });

  test('can be kept free of comments', async () => {
    await scenario();
    const result = await run({ inputs: { ...inputs, review: 'false', summary: 'false' } });
    expect(rig.service.log.map(({ operation }) => operation)).toEqual(['pulls/list-files']);
    expect(annotated(result)).toHaveLength(2);
  });

  test('that edits the policy is judged by the policy of the base, and that is said', async () => {
    const lax = policy.replace('equals: public}', 'equals: nothing}');
    await scenario({ 'train.yml': twoFindings, 'house/policy.yaml': lax });
    const result = await run();
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({ errors: '1', warnings: '1', findings: '3' });
    expect(rig.world.comments[0]?.body).toContain('house/policy.yaml');
  });

  test.each(['.house/policies/house.yaml', 'org/house.yaml'])(
    'cannot put a policy of its own where the workflow places another one: %s',
    async (path) => {
      const lax = policy.replace('equals: public}', 'equals: nothing}');
      await scenario({ 'train.yml': twoFindings, [path]: lax });
      const workspace = rig.project.checkout(rig.project.merge(rig.world.base, rig.world.head));
      // What a second checkout does with what is in its way.
      writeFileSync(join(workspace, path), policy);
      const result = await run({ workspace, inputs: { policy: path } });
      expect(result.outputs).toMatchObject({ errors: '1', warnings: '1' });
      expect(result.exitCode).toBe(1);
    },
  );

  test('cannot put settings of its own where the workflow places others', async () => {
    const path = '.house/tunelint.yaml';
    await scenario({ 'train.yml': twoFindings, [path]: 'rules: {house/public-tracker: off}\n' });
    const workspace = rig.project.checkout(rig.project.merge(rig.world.base, rig.world.head));
    writeFileSync(join(workspace, path), 'rules: {house/public-tracker: warning}\n');
    const result = await run({ workspace, inputs: { ...inputs, config: path } });
    expect(result.outputs).toMatchObject({ errors: '0', warnings: '2' });
  });

  test('that edits the settings is judged by the settings of the base, and that is said', async () => {
    const settings = 'policies: [house/policy.yaml]\nrules:\n  house/temporary-output: off\n';
    rig = await createRig(
      { ...clean, 'tunelint.yaml': settings },
      {
        'train.yml': twoFindings,
        'tunelint.yaml': `${settings}  house/public-tracker: off\nfailOn: never\n`,
      },
    );
    const result = await run({ inputs: {} });
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({ errors: '1', warnings: '0', findings: '2' });
    expect(rig.world.comments[0]?.body).toContain('tunelint/rules-edited');
  });

  test('may have a workflow that is called like the settings file', async () => {
    rig = await createRig(
      { ...clean, '.github/workflows/tunelint.yml': 'on: pull_request\njobs: {}\n' },
      { 'train.yml': twoFindings },
    );
    expect((await run()).exitCode).toBe(1);
  });

  test('that breaks the settings is refused in one line', async () => {
    await scenario({ 'tunelint.yaml': 'rulez: {}\n' });
    const result = await run();
    expect(result.exitCode).toBe(2);
    expect(result.commands.find(({ name }) => name === 'error')?.data).toContain('tunelint.yaml:1:1');
  });

  test('goes by the gate, the baseline and the waivers of tunelint.yaml', async () => {
    const settings = [
      'policies: [house/policy.yaml]',
      'failOn: warning',
      'waivers:',
      '  - {rule: house/public-tracker, reason: The project is public on purpose.}',
      '',
    ].join('\n');
    rig = await createRig({ ...clean, 'tunelint.yaml': settings }, { 'train.yml': twoFindings });
    const result = await run({ inputs: {} });
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({ errors: '0', warnings: '1' });
    expect((await run({ inputs: { 'fail-on': 'error' } })).exitCode).toBe(0);
  });

  test('is looked at below the asked paths only, under the settings and the intent above them', async () => {
    const settings = 'policies: [house/policy.yaml]\nrules: {house/public-tracker: warning}\n';
    rig = await createRig(
      { ...clean, 'tunelint.yaml': settings },
      { 'runs/a.yml': twoFindings, 'other/b.yml': twoFindings },
    );
    const result = await run({ inputs: { paths: 'runs\n' } });
    expect(result.outputs).toMatchObject({ errors: '0', warnings: '2', plans: '1' });
    expect(new Set(rig.world.threads.map(({ path }) => path))).toEqual(new Set(['runs/a.yml']));
  });

  test('that adds an intent is judged by that intent', async () => {
    const { 'tuning-intent.yaml': _, ...withoutIntent } = clean;
    rig = await createRig(withoutIntent, {
      'tuning-intent.yaml': intent.replace('customise-style', 'improve-factual-accuracy'),
    });
    const result = await run();
    expect(result.outputs.errors).toBe('1');
    expect(rig.world.comments).toHaveLength(1);
  });

  test('without a token is linted as it is checked out', async () => {
    await scenario();
    const result = await run({ token: '' });
    expect(result.exitCode).toBe(1);
    expect(annotated(result)).toHaveLength(2);
    expect(rig.service.log).toEqual([]);
  });

  test('with an expired token is linted as it is checked out', async () => {
    await scenario();
    const result = await run({ token: 'token-expired' });
    expect(result.exitCode).toBe(1);
    expect(annotated(result)).toHaveLength(2);
    expect(notices(result).join()).toContain('Bad credentials');
  });
});

describe('pull_request_target', () => {
  test('of a fork: files of the head are read as data, and commented', async () => {
    await scenario({ 'train.yml': twoFindings, 'runs/new.yml': twoFindings }, { headOwner: 'mona' });
    const result = await run({
      event: 'pull_request_target',
      workspace: rig.project.checkout(rig.world.base),
    });
    expect(result.exitCode).toBe(1);
    expect(places().sort()).toEqual([
      `runs/new.yml:${outputLine}`,
      `runs/new.yml:${trackerLine}`,
      `train.yml:${outputLine}`,
      `train.yml:${trackerLine}`,
    ]);
  });

  test('without a checkout everything comes from the service', async () => {
    await scenario({ 'train.yml': twoFindings }, { headOwner: 'mona' });
    await run({ event: 'pull_request_target', workspace: rig.project.emptyFolder() });
    expect(places()).toHaveLength(2);
    expect(rig.asked('git/get-tree')).toBe(1);
  });
});

describe('workflow_run', () => {
  const after = async (payload = workflowRunEvent(rig.world)) =>
    run({ event: 'workflow_run', payload, workspace: rig.project.emptyFolder() });

  test('after a run for a fork comments on its pull request', async () => {
    await scenario({ 'train.yml': twoFindings }, { headOwner: 'mona' });
    await after();
    expect(places()).toHaveLength(2);
    expect(rig.asked('pulls/list')).toBe(1);
  });

  test('after a run for an older commit says nothing', async () => {
    await scenario({ 'train.yml': twoFindings }, { headOwner: 'mona' });
    const payload = workflowRunEvent(rig.world);
    rig.push({ 'train.yml': `${twoFindings}# more\n` });
    const result = await after(payload);
    expect(result.exitCode).toBe(0);
    expect(rig.world.threads).toEqual([]);
    expect(notices(result).join()).toContain('no open pull request');
  });

  test('after a push says nothing', async () => {
    await scenario();
    expect((await after(workflowRunEvent(rig.world, { event: 'push' }))).exitCode).toBe(0);
    expect(rig.service.log).toEqual([]);
  });
});

describe('other events', () => {
  test('push: annotations for what the commits brought', async () => {
    await scenario();
    const payload = pushEvent(rig.world.base, rig.world.head);
    const result = await run({ event: 'push', payload, workspace: rig.project.checkout(rig.world.head) });
    expect(result.exitCode).toBe(1);
    expect(annotated(result)).toHaveLength(2);
    expect(rig.world.threads).toEqual([]);
  });

  test('push of a new branch: everything counts', async () => {
    await scenario();
    const payload = pushEvent('0'.repeat(40), rig.world.head);
    const result = await run({ event: 'push', payload, workspace: rig.project.checkout(rig.world.head) });
    expect(annotated(result)).toHaveLength(2);
    expect(rig.service.log).toEqual([]);
  });

  test('merge_group: annotations and the exit code', async () => {
    await scenario();
    const payload = mergeGroupEvent(rig.world.base, rig.world.head);
    const result = await run({
      event: 'merge_group',
      payload,
      workspace: rig.project.checkout(rig.world.head),
    });
    expect(result.exitCode).toBe(1);
    expect(annotated(result)).toHaveLength(2);
    expect(rig.world.comments).toEqual([]);
  });

  test('workflow_dispatch: everything counts', async () => {
    await scenario();
    const payload = otherEvent('workflow_dispatch');
    const result = await run({
      event: 'workflow_dispatch',
      payload,
      workspace: rig.project.checkout(rig.world.head),
    });
    expect(result.exitCode).toBe(1);
  });

  test('issue_comment: one notice', async () => {
    await scenario();
    const result = await run({ event: 'issue_comment', payload: otherEvent('issue_comment') });
    expect(result.exitCode).toBe(0);
    expect(notices(result)).toEqual(['tunelint: the event issue_comment has nothing to check.']);
    expect(rig.service.log).toEqual([]);
  });
});

describe('mistakes', () => {
  test.each<[string, Parameters<Rig['run']>[0]]>([
    ['an event file that is not JSON', { payload: '{"action": ' }],
    ['an event file without a pull request', { payload: {} }],
    [
      'no event file',
      { payload: undefined as never, environment: { GITHUB_EVENT_PATH: '/nonexistent/event.json' } },
    ],
    ['an input that is neither true nor false', { inputs: { review: 'yes' } }],
    ['a policy that is not there', { inputs: { policy: 'house/none.yaml' } }],
    ['a path outside the workspace', { inputs: { paths: '../secrets' } }],
  ])('%s: exit code 2 and one line', async (_name, options) => {
    await scenario();
    const result = await run(options);
    expect(result.exitCode).toBe(2);
    const errors = result.commands.filter(({ name }) => name === 'error');
    expect(errors).toHaveLength(1);
    expect(errors[0]?.data).not.toContain('\n');
    expect(result.output).not.toMatch(/^\s+at /m);
  });
});

function fileOf(path: string | undefined): string {
  return readFileSync(path ?? '', 'utf8');
}
