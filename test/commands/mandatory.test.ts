import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lintCommand } from '../../src/commands/lint.ts';
import { readArguments } from '../../src/commands/options.ts';
import { cleanRun, type Folder, folder } from '../support/cli.ts';
import { aWorld } from './world.ts';

/** One rule that settings reach, and one that they do not. */
const policy = (mandatory: boolean): string => `policy: house
version: 1
title: The house
rules:
  - id: small-rank
    title: A small rank
    severity: error
    mandatory: ${mandatory}
    when: {fact: adapter.rank, atLeast: 16}
    at: [adapter.rank]
    message: "Rank {adapter.rank} is not small."
    because: "The house agreed on it."
`;

let here: Folder;
beforeEach(() => {
  here = folder({
    'house.yaml': policy(true),
    'tunelint.yaml': 'policies: [house.yaml]\nignore: ["old/**", "broken/**"]\n',
    'train.yml': cleanRun,
    'old/train.yml': `# tunelint-disable method/unknown -- silences nothing\n${cleanRun}no_such_key: 1\n`,
    'broken/train.yml': `${cleanRun}"unfinished`,
  });
});
afterEach(() => here.remove());

interface Told {
  readonly findings: readonly {
    readonly rule: string;
    readonly path: string;
    readonly suppressed: { readonly kind: string } | null;
  }[];
  readonly files: readonly { readonly path: string }[];
  readonly unread: readonly unknown[];
}

async function run(...args: readonly string[]) {
  const asked = readArguments(['--format', 'json', ...args]);
  const { stdout, stderr, exitCode } = await lintCommand(asked, aWorld({ cwd: here.path }));
  const { findings: all, files, unread } = JSON.parse(stdout) as Told;
  // Other rules may speak of the file that is not left out.
  const findings = all.filter(({ rule, path }) => path !== 'train.yml' || rule.startsWith('house/'));
  return {
    said: findings.map(({ rule, path }) => `${path} ${rule}`),
    fresh: findings.filter(({ suppressed }) => suppressed === null).map(({ path }) => path),
    files: files.map(({ path }) => path),
    unread,
    stderr,
    exitCode,
  };
}

function git(...args: string[]): void {
  const { status, stderr } = spawnSync('git', args, { cwd: here.path, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

const both = ['old/train.yml house/small-rank', 'train.yml house/small-rank'];

describe('a mandatory rule', () => {
  it('holds in files that the settings leave out, of which nothing else is said', async () => {
    const { said, files, unread, stderr, exitCode } = await run();
    expect(said).toEqual(both);
    expect(files.toSorted()).toEqual(['old/train.yml', 'train.yml']);
    expect([unread, stderr, exitCode]).toEqual([[], '', 1]);
  });

  it('holds where everything is left out', async () => {
    here.write('tunelint.yaml', 'policies: [house.yaml]\nignore: ["**"]\n');
    const { said, exitCode } = await run();
    expect([said, exitCode]).toEqual([both, 1]);
  });

  it('says nothing of such files that follow it', async () => {
    here.write('old/train.yml', cleanRun.replace('lora_r: 16', 'lora_r: 8'));
    const { said, files } = await run();
    expect([said, files]).toEqual([['train.yml house/small-rank'], ['train.yml']]);
  });

  it('looks no further than what was asked for', async () => {
    expect((await run('train.yml')).said).toEqual(['train.yml house/small-rank']);
  });

  it('counts what is there as old, and what a change brings as new', async () => {
    git('init', '-q');
    git('-c', 'user.email=a@example.org', '-c', 'user.name=a', 'commit', '-q', '--allow-empty', '-m', 'none');
    git('add', '.');
    git('-c', 'user.email=a@example.org', '-c', 'user.name=a', 'commit', '-qm', 'one');
    here.write('old/train.yml', `# a note\n${cleanRun}`);
    expect((await run('--since', 'HEAD')).fresh).toEqual([]);
    here.write('old/new.yml', cleanRun);
    expect((await run('--since', 'HEAD')).fresh).toEqual(['old/new.yml']);
    git('add', '.');
    expect((await run('--staged')).fresh).toEqual(['old/new.yml']);
    expect((await run('--since', 'HEAD~1')).fresh).toEqual(['old/new.yml', 'old/train.yml', 'train.yml']);
  });
});

describe('a rule that is not mandatory', () => {
  it('is silent in files that the settings leave out', async () => {
    here.write('house.yaml', policy(false));
    const { said, files } = await run();
    expect([said, files]).toEqual([['train.yml house/small-rank'], ['train.yml']]);
  });
});
