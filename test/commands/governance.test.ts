import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lintCommand } from '../../src/commands/lint.ts';
import { readArguments } from '../../src/commands/options.ts';
import { cleanRun, type Folder, folder } from '../support/cli.ts';
import { aWorld } from './world.ts';

let here: Folder;
beforeEach(() => {
  here = folder({ 'train.yml': cleanRun });
});
afterEach(() => here.remove());

/** Ids of what the governance policy reports. */
async function reported(): Promise<readonly string[]> {
  const asked = readArguments(['--format', 'json', '--fail-on', 'never']);
  const { stdout, exitCode } = await lintCommand(asked, aWorld({ cwd: here.path }));
  expect(exitCode).toBe(0);
  const { findings } = JSON.parse(stdout) as { findings: readonly { rule: string; severity: string }[] };
  return findings
    .filter(({ rule }) => rule.startsWith('governance/'))
    .map(({ rule, severity }) => `${severity} ${rule.slice('governance/'.length)}`);
}

describe('the governance preset', () => {
  it('is off unless a project asks for it', async () => {
    expect(await reported()).toEqual([]);
    here.write('tunelint.yaml', 'extends: [recommended]\n');
    expect(await reported()).toEqual([]);
  });

  it('is on by its name', async () => {
    here.write('tunelint.yaml', 'extends: [governance]\n');
    expect(await reported()).toEqual(['warning base-not-pinned']);
  });

  it('is on by one of its rules, whose severity then holds', async () => {
    here.write('tunelint.yaml', 'rules:\n  governance/base-not-pinned: error\n');
    expect(await reported()).toEqual(['error base-not-pinned']);
  });

  it('asks for an owner, and for somebody who agrees to a large run', async () => {
    here.write('tunelint.yaml', 'extends: [governance]\n');
    here.write('train.yml', `${cleanRun}max_steps: 10000\n`);
    const intent = 'version: 1\ngoals: [customise-style]\nhardware: {gpus: 8, memory_gb: 80}\n';
    here.write('tuning-intent.yaml', intent);
    expect((await reported()).toSorted()).toEqual([
      'warning base-not-pinned',
      'warning large-run-not-approved',
      'warning owner-not-named',
    ]);
    here.write('tuning-intent.yaml', `${intent}owner: support platform\napproved_by: head of platform\n`);
    expect(await reported()).toEqual(['warning base-not-pinned']);
  });

  it('takes thresholds of a team', async () => {
    here.write(
      'tunelint.yaml',
      'extends: [governance]\nrules:\n  large-run-not-approved: {params: {largeFrom: 10}}\n  base-not-pinned: off\n',
    );
    here.write('train.yml', `${cleanRun}max_steps: 10000\n`);
    here.write('tuning-intent.yaml', 'version: 1\nowner: a\nhardware: {gpus: 8, memory_gb: 80}\n');
    expect(await reported()).toEqual([]);
  });
});
