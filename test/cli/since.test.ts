import { spawnSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { badRun, cleanRun, type Folder, folder, tunelint } from '../support/cli.ts';

let here: Folder;
beforeEach(() => {
  here = folder({ 'train.yml': cleanRun, 'old.yml': badRun });
  git('init', '-q');
  git('config', 'user.email', 'a@example.org');
  git('config', 'user.name', 'a');
  git('add', '.');
  git('commit', '-qm', 'one');
});
afterEach(() => here.remove());

function git(...args: string[]): void {
  const run = spawnSync('git', args, { cwd: here.path, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
}

interface Told {
  readonly rule: string;
  readonly path: string;
  readonly suppressed: { readonly kind: string } | null;
}

function fresh(...args: string[]): readonly string[] {
  const { stdout, stderr } = tunelint(here.path, ['--format', 'json', ...args]);
  expect(stderr).toBe('');
  const { findings } = JSON.parse(stdout) as { findings: readonly Told[] };
  return findings
    .filter(({ suppressed }) => suppressed === null)
    .map(({ rule, path }) => `${path} ${rule.split('/')[1]}`);
}

describe('--since', () => {
  it('says nothing of what was there, also when its lines moved', () => {
    here.write('old.yml', `# a note\n\n${badRun}`);
    expect(fresh('--since', 'HEAD')).toEqual([]);
    expect(tunelint(here.path, ['--since', 'HEAD']).exitCode).toBe(0);
  });

  it('reports what the change brings, in tracked and untracked files', () => {
    here.write('train.yml', badRun);
    here.write('new.yml', badRun);
    expect(fresh('--since', 'HEAD').filter((one) => one.includes('overwrites'))).toEqual([
      'new.yml output-overwrites-base',
      'train.yml output-overwrites-base',
    ]);
  });

  it('reports an old finding again where the change touches its line', () => {
    here.write('old.yml', badRun.replace('output_dir: models/base', 'output_dir: ./models/base/'));
    expect(fresh('--since', 'HEAD')).toContain('old.yml output-overwrites-base');
  });

  it('follows a renamed file', () => {
    renameSync(join(here.path, 'old.yml'), join(here.path, 'renamed.yml'));
    git('add', '-A');
    expect(fresh('--since', 'HEAD')).toEqual([]);
  });

  it('works from a folder of the work tree', () => {
    here.write('sub/train.yml', badRun);
    const { stdout } = tunelint(join(here.path, 'sub'), ['--format', 'json', '--since', 'HEAD']);
    expect(JSON.parse(stdout).summary.error).toBe(1);
  });

  it.each([
    ['nothing', 'git knows no revision "nothing"'],
    ['--output=x', '"--output=x" is no revision'],
  ])('names a revision that is none: %s', (revision, message) => {
    const { stderr, exitCode } = tunelint(here.path, [`--since=${revision}`]);
    expect(stderr).toBe(`tunelint: ${message}\n`);
    expect(exitCode).toBe(2);
  });

  it('says so outside a work tree', () => {
    rmSync(join(here.path, '.git'), { recursive: true });
    expect(tunelint(here.path, ['--since', 'HEAD']).stderr).toBe(
      'tunelint: this folder is not in a git work tree\n',
    );
  });
});

describe('--since a branch that went on', () => {
  beforeEach(() => {
    git('branch', '-M', 'main');
    git('checkout', '-qb', 'feature');
  });

  it('compares with the commit where they parted: what main has mended since is not new here', () => {
    git('checkout', '-q', 'main');
    here.write('old.yml', cleanRun);
    git('commit', '-qam', 'mended');
    git('checkout', '-q', 'feature');
    here.write('new.yml', badRun);
    git('add', '.');
    git('commit', '-qm', 'two');
    expect(fresh('--since', 'main').filter((one) => one.includes('overwrites'))).toEqual([
      'new.yml output-overwrites-base',
    ]);
  });

  it('compares two histories that have nothing in common as they are', () => {
    git('checkout', '-q', '--orphan', 'fresh-start');
    git('commit', '-qm', 'again');
    here.write('train.yml', badRun);
    expect(fresh('--since', 'main')).toContain('train.yml output-overwrites-base');
    expect(fresh('--since', 'main')).not.toContain('old.yml output-overwrites-base');
  });

  it('says in one line that a shallow clone lacks the commit, or the revision', () => {
    here.write('train.yml', `# two\n${cleanRun}`);
    git('commit', '-qam', 'two');
    const origin = `file://${here.path}`;
    git('clone', '-q', '--depth', '1', '--no-single-branch', '--branch', 'feature', origin, 'shallow');
    const clone = join(here.path, 'shallow');
    expect(tunelint(clone, ['--since', 'origin/main'])).toMatchObject({
      exitCode: 2,
      stderr:
        'tunelint: this shallow clone does not hold the commit that "origin/main" and HEAD have in common (fetch the history: git fetch --unshallow)\n',
    });
    expect(tunelint(clone, ['--since', 'HEAD']).exitCode).toBe(0);
    expect(tunelint(clone, ['--since', 'HEAD~1'])).toMatchObject({
      exitCode: 2,
      stderr:
        'tunelint: git knows no revision "HEAD~1" (the clone is shallow: fetch the revision and its history first)\n',
    });
  });
});

describe('--staged', () => {
  it('lints the folder that was asked for, without what the configuration leaves out', () => {
    here.write('a/train.yml', badRun);
    here.write('b/train.yml', badRun);
    here.write('a/old/train.yml', badRun);
    here.write('tunelint.yaml', 'ignore: [a/old/]\n');
    git('add', '.');
    const paths = fresh('--staged', 'a').filter((one) => one.includes('overwrites'));
    expect(paths).toEqual(['a/train.yml output-overwrites-base']);
  });

  it('lints what is staged, not what lies in the folder', () => {
    here.write('train.yml', badRun);
    git('add', 'train.yml');
    here.write('train.yml', cleanRun);
    expect(fresh('--staged')).toContain('train.yml output-overwrites-base');
    expect(fresh('--since', 'HEAD')).toEqual([]);
  });

  it('leaves out what is not staged', () => {
    here.write('new.yml', badRun);
    expect(fresh('--staged')).toEqual([]);
  });
});
