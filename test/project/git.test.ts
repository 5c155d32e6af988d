import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesOnDisk } from '../../src/project/disk.ts';
import { changesBetween, changesSince, filesBefore, GitRefused } from '../../src/project/git.ts';
import { callGit } from '../../src/project/git-call.ts';
import { type Folder, folder } from '../support/cli.ts';

let here: Folder;
let program: string;
beforeEach(() => {
  here = folder({ 'train.yml': 'a: 1\nb: 2\n' });
  program = join(here.path, '.git', 'program');
  git('init', '-q');
  git('config', 'user.email', 'a@example.org');
  git('config', 'user.name', 'a');
  here.write('.git/program', `#!/bin/sh\ntouch "${here.path}/.git/has-run"\ncat\n`);
  chmodSync(program, 0o755);
});
afterEach(() => here.remove());

function git(...args: string[]): string {
  const run = spawnSync('git', args, { cwd: here.path, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout.trim();
}

function commit(message: string): string {
  git('add', '.');
  git('commit', '-qm', message);
  return git('rev-parse', 'HEAD');
}

const asked = { isLinted: () => true, isIgnored: () => false };
const hasRun = (): boolean => existsSync(join(here.path, '.git/has-run'));

/** All that is asked of git in a run, after a change of the work tree. */
function askEverything(): void {
  const first = commit('one');
  here.write('train.yml', 'a: 1\nb: 3\n');
  const second = commit('two');
  here.write('train.yml', 'a: 1\nb: 4\n');
  arm();
  const files = filesOnDisk({ root: here.path, noIgnore: false, paths: [] });
  files.list();
  for (const staged of [false, true]) {
    const change = changesSince(here.path, first, staged);
    change.patch('train.yml');
    filesBefore(files, here.path, change, asked).read('train.yml');
  }
  changesBetween(here.path, first, second, process.env);
}

/** What the repository is to run; set after its commits, which would run it too. */
let arm: () => void = () => {};

describe('what a repository configures is not run', () => {
  const driver = () => here.write('.gitattributes', '*.yml diff=mine filter=mine\n');

  it.each<[string, () => void]>([
    ['a monitor of files', () => git('config', 'core.fsmonitor', program)],
    ['an outside diff', () => git('config', 'diff.external', program)],
    [
      'a diff of one kind of file',
      () => {
        driver();
        git('config', 'diff.mine.command', program);
      },
    ],
    [
      'a conversion to text',
      () => {
        driver();
        git('config', 'diff.mine.textconv', program);
      },
    ],
    [
      'a filter',
      () => {
        driver();
        git('config', 'filter.mine.clean', program);
        git('config', 'filter.mine.required', 'true');
      },
    ],
    [
      'a filter that stays',
      () => {
        driver();
        git('config', 'filter.mine.process', program);
        git('config', 'filter.mine.required', 'true');
      },
    ],
    [
      'a hook',
      () => {
        git('config', 'core.hooksPath', join(here.path, '.git/own-hooks'));
        here.write('.git/own-hooks/post-index-change', `#!/bin/sh\nexec "${program}"\n`);
        chmodSync(join(here.path, '.git/own-hooks/post-index-change'), 0o755);
        utimesSync(join(here.path, 'train.yml'), 1, 1);
        here.write('train.yml', 'a: 1\nb: 3\n');
      },
    ],
    ['an alias', () => git('config', 'alias.ls-files', `!${program}`)],
    ['a pager', () => git('config', 'core.pager', program)],
  ])('%s', (_, configure) => {
    arm = configure;
    askEverything();
    expect(hasRun()).toBe(false);
  });

  it('a filter whose name hides it', () => {
    commit('one');
    git('config', 'filter.a=b.clean', program);
    expect(() => changesSince(here.path, 'HEAD')).toThrow(GitRefused);
  });

  it('a folder that only looks like a repository', () => {
    git('init', '-q', '--bare', 'sub');
    git('-C', 'sub', 'config', 'core.fsmonitor', program);
    git('-C', 'sub', 'config', 'core.bare', 'false');
    git('-C', 'sub', 'config', 'core.worktree', here.path);
    here.write('sub/a.yml', 'a: 1\n');
    const files = filesOnDisk({ root: join(here.path, 'sub'), noIgnore: false, paths: [] });
    expect(files.list()).toContain('a.yml');
    expect(hasRun()).toBe(false);
  });

  it('the settings of a submodule', () => {
    const inner = folder({ 'a.yml': 'a: 1\n' });
    const inInner = (...args: string[]) => spawnSync('git', args, { cwd: inner.path });
    inInner('init', '-q');
    inInner('add', '.');
    inInner('-c', 'user.email=a@example.org', '-c', 'user.name=a', 'commit', '-qm', 'one');
    git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.path, 'inner');
    commit('one');
    here.write('inner/.gitattributes', '*.yml filter=mine\n');
    here.write('inner/a.yml', 'a: 2\n');
    git('-C', 'inner', 'config', 'filter.mine.clean', program);
    changesSince(here.path, 'HEAD');
    inner.remove();
    expect(hasRun()).toBe(false);
  });

  it('the remote of a partial clone, which is said', () => {
    here.write('old.yml', 'c: 1\n');
    const first = commit('one');
    here.write('old.yml', 'c: 2\n');
    commit('two');
    const clone = folder();
    const inClone = (...args: string[]) => spawnSync('git', args, { cwd: clone.path, encoding: 'utf8' });
    git('config', 'uploadpack.allowFilter', 'true');
    inClone('clone', '-q', '--no-local', '--filter=blob:none', `file://${here.path}`, '.');
    inClone('config', 'remote.origin.uploadpack', program);
    const change = () => {
      const found = changesSince(clone.path, first);
      found.patch('old.yml');
    };
    const before = () => {
      const found = changesSince(clone.path, first);
      const files = filesOnDisk({ root: clone.path, noIgnore: false, paths: [] });
      return filesBefore(files, clone.path, found, asked).read('old.yml');
    };
    expect(change).toThrow(GitRefused);
    expect(before).toThrow(GitRefused);
    clone.remove();
    expect(hasRun()).toBe(false);
  });
});

describe('what changed', () => {
  it('has lines although the repository calls the file binary', () => {
    commit('one');
    here.write('.gitattributes', '*.yml binary\n');
    here.write('train.yml', 'a: 1\nb: 3\n');
    expect(changesSince(here.path, 'HEAD').patch('train.yml')).toContain('+b: 3');
  });

  it('looks the same whatever the repository sets for itself', () => {
    here.write('train.yml', 'a: 1\nb: 2\nc: 3\nd: 4\n');
    commit('one');
    here.write('train.yml', 'a: 2\nb: 2\nc: 3\nd: 5\n');
    const plain = changesSince(here.path, 'HEAD').patch('train.yml');
    git('config', 'diff.interHunkContext', '20');
    git('config', 'diff.noprefix', 'true');
    git('config', 'color.ui', 'always');
    git('config', 'diff.suppressBlankEmpty', 'true');
    expect(changesSince(here.path, 'HEAD').patch('train.yml')).toBe(plain);
  });
});

describe('callGit', () => {
  // Newer versions of git match hostile patterns in no time, so a program that waits stands in for one.
  it('ends a git that does not end', () => {
    const { status, failed } = callGit(here.path, ['-c', `alias.wait=!sleep 600`, 'wait'], { longest: 200 });
    expect([status, failed]).toEqual([null, 'late']);
  });
});
