import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headContents, isPlainPath, objectId, parseBatch } from '../../src/github/contents.ts';
import { type ChangedFile, type FileAtCommit, type GitHub, GitHubError } from '../../src/github/port.ts';

let root = '';
const git = (...words: string[]) => execFileSync('git', words, { cwd: root, encoding: 'utf8' }).trim();
const catFile = (ids: string) => execFileSync('git', ['cat-file', '--batch'], { cwd: root, input: ids });
const file = (path: string, blob: string | null): ChangedFile => ({
  path,
  blob,
  previousPath: null,
  status: 'modified',
  changes: 1,
  patch: null,
});
const repository = { owner: 'octo', repo: 'tuning' };
const asked: string[][] = [];
const service = (texts: Record<string, string>) => ({
  repository,
  commit: 'f'.repeat(40),
  github: {
    texts: async (_: unknown, __: unknown, files: readonly FileAtCommit[]) => {
      asked.push(files.map(({ path }) => path));
      return new Map(Object.entries(texts).filter(([path]) => files.some((file) => file.path === path)));
    },
  } as unknown as GitHub,
});
const contents = async (files: readonly ChangedFile[], from: ReturnType<typeof service> | null = null) =>
  Object.fromEntries(await headContents(files, { root, catFile, service: from }));

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'tunelint-contents-'));
  git('init', '-q');
  mkdirSync(join(root, 'runs'));
  writeFileSync(join(root, 'runs/a.yml'), 'rank: 8\n');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('objectId', () => {
  test('is the id that git gives', () => {
    expect(objectId(Buffer.from('rank: 8\n'))).toBe(git('hash-object', 'runs/a.yml'));
  });
});

describe('headContents', () => {
  const here = objectId(Buffer.from('rank: 8\n'));

  test('leaves a file that the work tree has as it is at the head', async () => {
    expect(await contents([file('runs/a.yml', here)])).toEqual({});
  });

  test('asks git before the service', async () => {
    const other = objectId(Buffer.from('rank: 16\n'));
    writeFileSync(join(root, 'other'), 'rank: 16\n');
    git('hash-object', '-w', 'other');
    asked.length = 0;
    expect(await contents([file('runs/a.yml', other)], service({}))).toEqual({ 'runs/a.yml': 'rank: 16\n' });
    expect(asked).toEqual([]);
  });

  test('asks the service for the rest, in one go', async () => {
    const [x, y] = ['1'.repeat(40), '2'.repeat(40)];
    asked.length = 0;
    const found = await contents(
      [file('x.yml', x), file('y.yml', y)],
      service({ 'x.yml': 'x', 'y.yml': 'y' }),
    );
    expect(found).toEqual({ 'x.yml': 'x', 'y.yml': 'y' });
    expect(asked).toEqual([['x.yml', 'y.yml']]);
  });

  test('says which file could not be had', async () => {
    const broken = {
      repository,
      commit: 'f'.repeat(40),
      github: {
        texts: async () => Promise.reject(new GitHubError('unavailable', 502, 'x')),
      } as unknown as GitHub,
    };
    expect(await contents([file('x.yml', '1'.repeat(40)), file('y.yml', null)], broken)).toEqual({
      'x.yml': null,
      'y.yml': null,
    });
  });

  test('a link in the work tree is not taken for the file', async () => {
    symlinkSync('runs/a.yml', join(root, 'link.yml'));
    expect(await contents([file('link.yml', here)], service({ 'link.yml': 'rank: 8\n' }))).toEqual({
      'link.yml': 'rank: 8\n',
    });
  });

  test('a path that leaves the root is asked for nowhere', async () => {
    asked.length = 0;
    expect(await contents([file('../x.yml', '1'.repeat(40))], service({}))).toEqual({ '../x.yml': null });
    expect(asked).toEqual([]);
  });
});

describe('parseBatch', () => {
  test('reads contents with line breaks in them, and passes over what is missing', () => {
    const output = Buffer.from(
      `${'a'.repeat(40)} blob 4\nx\ny\n\n${'b'.repeat(40)} missing\n${'c'.repeat(40)} blob 3\n\u00e4z\n`,
    );
    expect([...parseBatch(output)]).toEqual([
      ['a'.repeat(40), 'x\ny\n'],
      ['c'.repeat(40), '\u00e4z'],
    ]);
  });
});

describe('isPlainPath', () => {
  test.each(['', '/etc/passwd', '../x', 'a/../../x', './x', 'a//b', 'a\\b', 'a\0b'])('refuses %j', (path) => {
    expect(isPlainPath(path)).toBe(false);
  });

  test.each(['a.yml', 'runs/a b.yml', 'runs/..a.yml', '-x.yml'])('takes %j', (path) => {
    expect(isPlainPath(path)).toBe(true);
  });
});
