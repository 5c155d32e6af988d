import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lintCommand } from '../../src/commands/lint.ts';
import { readArguments } from '../../src/commands/options.ts';
import { cleanRun, type Folder, folder } from '../support/cli.ts';
import { aWorld } from './world.ts';

const policy = `policy: house
version: 1
title: The house
rules:
  - id: small-rank
    title: A small rank
    severity: warning
    when: {fact: adapter.rank, atLeast: 16}
    at: [adapter.rank]
    message: "Rank {adapter.rank} is not small."
    because: "The house agreed on it."
`;

let here: Folder;
beforeEach(() => {
  here = folder({ 'train.yml': cleanRun, 'package.json': '{}' });
});
afterEach(() => here.remove());

/** Severities of what the policy of the house reports. */
async function reported(...args: readonly string[]): Promise<readonly string[]> {
  const asked = readArguments(['--format', 'json', '--fail-on', 'never', ...args]);
  const { stdout } = await lintCommand(asked, aWorld({ cwd: here.path }));
  const { findings } = JSON.parse(stdout) as { findings: readonly { rule: string; severity: string }[] };
  return findings.filter(({ rule }) => rule === 'house/small-rank').map(({ severity }) => severity);
}

const inPackage = 'node_modules/@our-org/tuning';

describe('settings that are shared', () => {
  it('bring policies from a package, each beside the file that names it', async () => {
    here.write(`${inPackage}/policies/house.yaml`, policy);
    here.write(`${inPackage}/tunelint.yaml`, 'policies: [policies/house.yaml]\n');
    here.write('tunelint.yaml', 'extends: ["@our-org/tuning"]\n');
    expect(await reported()).toEqual(['warning']);
    here.write('tunelint.yaml', 'extends: ["@our-org/tuning"]\nrules: {small-rank: info}\n');
    expect(await reported()).toEqual(['info']);
  });

  it('bring policies from a file of the repository', async () => {
    here.write('shared/policies/house.yaml', policy);
    here.write('shared/base.yaml', 'policies: [policies]\n');
    here.write('tunelint.yaml', 'extends: [shared/base.yaml]\n');
    expect(await reported()).toEqual(['warning']);
  });

  it('bring policies from a package that is linked', async () => {
    here.write('packages/tuning/policies/house.yaml', policy);
    here.write('packages/tuning/tunelint.yaml', 'policies: [policies/house.yaml]\n');
    here.write('node_modules/.keep', '');
    symlinkSync(join(here.path, 'packages/tuning'), join(here.path, 'node_modules/tuning'));
    here.write('tunelint.yaml', 'extends: [tuning]\n');
    expect(await reported()).toEqual(['warning']);
  });

  it('take packages from the folder of the settings, as in a repository of several projects', async () => {
    here.write(`support/${inPackage}/policies/house.yaml`, policy);
    here.write(`support/${inPackage}/tunelint.yaml`, 'policies: [policies]\n');
    here.write('support/tunelint.yaml', 'extends: ["@our-org/tuning"]\n');
    here.write('support/train.yml', cleanRun);
    expect(await reported('support')).toEqual(['warning']);
  });

  it('name a package under policies for its policies alone', async () => {
    here.write(`${inPackage}/policies/house.yaml`, policy);
    here.write(`${inPackage}/tunelint.yaml`, 'rules: {small-rank: off}\n');
    here.write('tunelint.yaml', 'policies: ["@our-org/tuning"]\n');
    expect(await reported()).toEqual(['warning']);
  });

  it('name policies beside the file that --config names', async () => {
    here.write('.house/policies/house.yaml', policy);
    here.write('.house/tunelint.yaml', 'policies: [policies/house.yaml]\n');
    expect(await reported('--config', '.house/tunelint.yaml')).toEqual(['warning']);
  });

  it.each(['../elsewhere', '@our-org/none', 'policies/none.yaml'])(
    'are refused with a policy that is not there: %s',
    async (name) => {
      here.write('tunelint.yaml', `policies: ["${name}"]\n`);
      await expect(reported()).rejects.toThrow('no such policy file or folder');
    },
  );
});
