import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesOnDisk, largestFile } from '../../src/project/disk.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tunelint-disk-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text = 'a: 1\n'): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function git(...args: string[]): void {
  const run = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
}

const list = (paths: readonly string[] = [], noIgnore = false): readonly string[] =>
  filesOnDisk({ root, paths, noIgnore }).list();

describe('listing', () => {
  it('asks git in a work tree: tracked and untracked files, none that is ignored', () => {
    write('.gitignore', 'out/\n*.local.yml\n');
    for (const path of ['train.yml', 'new.yaml', 'my.local.yml', 'out/a.yml', 'notes.txt', 'README.md'])
      write(path);
    git('init', '-q');
    git('add', 'train.yml');
    expect(list()).toEqual(['README.md', 'new.yaml', 'train.yml']);
  });

  it('honours nested .gitignore files outside git', () => {
    write('.gitignore', '/out\n');
    write('sub/.gitignore', '*.tmp.yml\n!keep.tmp.yml\n');
    for (const path of ['a.yml', 'out/b.yml', 'sub/c.yml', 'sub/d.tmp.yml', 'sub/keep.tmp.yml']) write(path);
    expect(list()).toEqual(['a.yml', 'sub/c.yml', 'sub/keep.tmp.yml']);
  });

  it('leaves out folders that hold other people’s files, unless told not to', () => {
    for (const path of ['a.yml', 'node_modules/x/b.yml', '.venv/c.yml']) write(path);
    expect(list()).toEqual(['a.yml']);
    expect(list([], true)).toEqual(['.venv/c.yml', 'a.yml', 'node_modules/x/b.yml']);
  });

  it('lists a named file whatever its ending and whatever is ignored', () => {
    write('.gitignore', 'a.yml\n');
    write('a.yml');
    write('config', 'x: 1\n');
    expect(list(['a.yml', 'config'])).toEqual(['a.yml', 'config']);
  });

  it('ends on a loop of links, and lists a link to a file', () => {
    write('real/a.yml');
    symlinkSync('..', join(root, 'real/up'));
    symlinkSync('self', join(root, 'self'));
    symlinkSync('real/a.yml', join(root, 'link.yml'));
    expect(list()).toEqual(['link.yml', 'real/a.yml']);
  });

  it('takes a folder name that looks like a pattern of git as what it is', () => {
    write(':(glob)/a.yml');
    write('b.yml');
    git('init', '-q');
    expect(list([':(glob)'])).toEqual([':(glob)/a.yml']);
  });
});

describe('a git that takes too long', () => {
  it('is ended, and the folder walked: tracked files stay listed whatever .gitignore says of them', () => {
    write('.gitignore', 'ignored.yml\n');
    for (const path of ['tracked.yml', 'new.yml', 'ignored.yml']) write(path);
    git('init', '-q');
    git('add', '-f', 'tracked.yml', 'ignored.yml');
    git('rm', '-q', '--cached', 'tracked.yml');
    write('untracked-ignored/a.yml');
    write('.gitignore', 'ignored.yml\nuntracked-ignored/\n');
    // Git reads exclude patterns from a pipe that nobody writes into, and waits.
    spawnSync('mkfifo', [join(root, '.git/info/slow')]);
    git('config', 'core.excludesFile', join(root, '.git/info/slow'));
    const files = filesOnDisk({ root, paths: [], noIgnore: false, longestGit: 500 });
    expect(files.list()).toEqual(['ignored.yml', 'new.yml', 'tracked.yml']);
    expect(files.notes).toEqual([expect.stringContaining('the folder was walked instead')]);
  });

  it('says nothing where git answers', () => {
    write('a.yml');
    git('init', '-q');
    const files = filesOnDisk({ root, paths: [], noIgnore: false });
    files.list();
    expect(files.notes).toEqual([]);
  });
});

describe('walking', () => {
  it('lets a nearer .gitignore take in again what one above leaves out', () => {
    write('.gitignore', '*.yml\n');
    write('sub/.gitignore', '!a.yml\n');
    for (const path of ['a.yml', 'sub/a.yml', 'sub/b.yml']) write(path);
    expect(list()).toEqual(['sub/a.yml']);
  });

  it('passes over a .gitignore that is no file', () => {
    write('.gitignore/a.yml');
    spawnSync('mkfifo', [join(root, 'pipe.yml')]);
    mkdirSync(join(root, 'sub'));
    spawnSync('mkfifo', [join(root, 'sub/.gitignore')]);
    write('sub/b.yml');
    expect(list()).toEqual(['.gitignore/a.yml', 'sub/b.yml']);
  });
});

describe('reading', () => {
  it('does not wait at a pipe, nor at a link to one', () => {
    spawnSync('mkfifo', [join(root, 'pipe.yml')]);
    symlinkSync('pipe.yml', join(root, 'link.yml'));
    const refused = { ok: false, reason: 'a pipe or a device, not a file' };
    expect([read('pipe.yml'), read('link.yml')]).toEqual([refused, refused]);
    expect(filesOnDisk({ root, paths: [], noIgnore: false }).chunks?.('pipe.yml')).toBe(undefined);
  });

  const read = (path: string) => filesOnDisk({ root, paths: [], noIgnore: false }).read(path);

  it('does not follow a link that leaves the root', () => {
    const outside = mkdtempSync(join(tmpdir(), 'tunelint-outside-'));
    writeFileSync(join(outside, 'secret.yml'), 'password: x\n');
    symlinkSync(join(outside, 'secret.yml'), join(root, 'link.yml'));
    expect(read('link.yml')).toEqual({ ok: false, reason: 'a link that leaves the project is not followed' });
    rmSync(outside, { recursive: true });
  });

  it('says how large a file is that it does not read', () => {
    write('big.yml', `base_model: x\n${'#'.repeat(largestFile * 2)}`);
    expect(read('big.yml')).toMatchObject({ ok: false, reason: expect.stringContaining('2.1 MB') });
  });

  it.each([
    ['a missing file', 'none.yml', 'no such file'],
    ['a link to itself', 'self', 'a link that leads to itself'],
  ])('names the reason for %s', (_, path, reason) => {
    symlinkSync('self', join(root, 'self'));
    expect(read(path)).toEqual({ ok: false, reason });
  });

  it('names UTF-16 instead of reading noise', () => {
    writeFileSync(join(root, 'wide.yml'), Buffer.from('\ufeffa: 1\n', 'utf16le'));
    const reason = 'the file is in UTF-16; save it as UTF-8';
    expect(read('wide.yml')).toEqual({ ok: false, reason, head: 'a: 1\n' });
  });
});

describe('what exists', () => {
  it('is the same however often it is asked, below folders that are there and folders that are not', () => {
    write('a/b/c.yml');
    const { exists } = filesOnDisk({ root, paths: [], noIgnore: false });
    for (let asked = 0; asked < 2; asked++) {
      expect(['a', 'a/b', 'a/b/c.yml'].map(exists)).toEqual([true, true, true]);
      expect(['a/x', 'x/b/c.yml', 'x/y', 'a/b/c.yml/d'].map(exists)).toEqual([false, false, false, false]);
    }
  });
});
