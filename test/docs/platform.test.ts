import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createRig, type Rig, removeBundle } from '../rig/rig.ts';
import { blocksOf, root } from '../support/pages.ts';

/** The required check of docs/platform.md, on a pull request of a repository that tries everything against it. */

const blocks = blocksOf(readFileSync(join(root, 'docs/platform.md'), 'utf8'));
const fileOf = (path: string): string => blocks.find(({ before }) => before === `\`${path}\`:`)?.text ?? '';

interface Step {
  readonly uses: string;
  readonly with?: Readonly<Record<string, string>>;
}
interface Workflow {
  readonly permissions: unknown;
  readonly jobs: { readonly tunelint: { readonly steps: readonly Step[] } };
}
const workflow = parse(blocks.find(({ text }) => /^jobs:/m.test(text))?.text ?? '') as Workflow;
const { steps } = workflow.jobs.tunelint;
const inputs = steps.find(({ uses }) => uses.startsWith('OWNER/tunelint'))?.with ?? {};

let rig: Rig | undefined;
afterEach(async () => {
  await rig?.close();
  expect(rig?.service.violations ?? []).toEqual([]);
});
afterAll(removeBundle);

/** A run with the policy checked out where the workflow puts it. */
async function job(base: Record<string, string>, head: Record<string, string>) {
  rig = await createRig({ 'README.md': 'Triage\n', ...base }, head);
  const workspace = rig.project.checkout(rig.project.merge(rig.world.base, rig.world.head));
  const house = join(workspace, steps.find((step) => step.with?.path !== undefined)?.with?.path ?? '');
  mkdirSync(join(house, 'policies'), { recursive: true });
  writeFileSync(join(house, 'policies/house.yaml'), fileOf('house/policies/house.yaml'));
  return rig.run({ inputs, workspace, sha: rig.project.merge(rig.world.base, rig.world.head) });
}

const run = fileOf('repositories/triage/configs/sft.yaml');
const quiet = run.replace('trust_remote_code: true', 'trust_remote_code: false');
const tried = fileOf('repositories/triage/tunelint.yaml').replace(/^extends:.*\n/, '');

describe('the required check', () => {
  it('asks for no more than it needs', () => {
    expect(workflow.permissions).toEqual({ contents: 'read', 'pull-requests': 'write' });
  });

  it('is red for the rule of the house, and says it on the line', async () => {
    const { exitCode, outputs } = await job({}, { 'configs/sft.yaml': run });
    expect(exitCode).toBe(1);
    expect(outputs.errors).toBe('1');
    const [thread] = (rig?.world.threads ?? []).filter(({ comments }) =>
      comments[0]?.body.includes('house/remote-code'),
    );
    expect(thread).toMatchObject({ path: 'configs/sft.yaml', line: 2 });
  });

  it('stays red against settings, a waiver and a gate of the repository', async () => {
    expect(tried).toContain('failOn: never');
    expect((await job({ 'tunelint.yaml': tried }, { 'configs/sft.yaml': run })).exitCode).toBe(1);
  });

  it('stays red against files that are left out', async () => {
    expect(tried).toContain('ignore:');
    expect((await job({ 'tunelint.yaml': 'ignore: ["**"]\n' }, { 'configs/sft.yaml': run })).exitCode).toBe(
      1,
    );
  });

  it('leaves alone what was there before in files that are left out', async () => {
    const old = { 'tunelint.yaml': 'ignore: ["**"]\n', 'configs/sft.yaml': run };
    const { exitCode } = await job(old, { 'configs/sft.yaml': `${run}seed: 1\n` });
    expect(exitCode).toBe(0);
  });

  it('stays red against a comment', async () => {
    const comment = '# tunelint-disable house/remote-code -- we trust them\n';
    expect((await job({}, { 'configs/sft.yaml': comment + run })).exitCode).toBe(1);
  });

  it('leaves alone what was there before, and what follows the rule', async () => {
    const old = { 'configs/old.yaml': run };
    expect((await job(old, { 'configs/sft.yaml': quiet })).exitCode).toBe(0);
  });
});
