import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readGitignore } from '../../src/project/gitignore.ts';
import { type Folder, folder } from '../support/cli.ts';

let here: Folder;
beforeAll(() => {
  here = folder();
  spawnSync('git', ['init', '--quiet'], { cwd: here.path });
});
afterAll(() => here.remove());

/** Files of an empty work tree that git would leave out. */
function ignoredByGit(text: string, paths: readonly string[]): readonly string[] {
  here.write('.gitignore', text);
  const run = spawnSync('git', ['check-ignore', '--no-index', '-z', '--stdin'], {
    cwd: here.path,
    input: paths.join('\0'),
    encoding: 'utf8',
  });
  rmSync(join(here.path, '.gitignore'));
  return run.stdout.split('\0').slice(0, -1);
}

/** The same as folders are entered one after the other: what lies in a folder that is left out is not asked for. */
function ignoredByUs(text: string, paths: readonly string[]): readonly string[] {
  const verdictOn = readGitignore(text);
  return paths.filter((path) =>
    path
      .split('/')
      .some(
        (_, index, names) =>
          verdictOn(names.slice(0, index + 1).join('/'), index < names.length - 1) === 'ignored',
      ),
  );
}

const paths = [
  'a',
  'b',
  'a.yml',
  'a/a',
  'a/b',
  'b/a.yml',
  'a/b/a',
  'a/b/a.yml',
  'ab/a',
  'b/b/b/a',
  '#a',
  '!a',
  'a b',
  'a ',
];

describe('readGitignore', () => {
  it.each([
    'a/',
    '/a',
    'a/**',
    'a/**\n!a/b',
    '**/a',
    'a/**/a',
    '**',
    '/**/a.yml',
    '*.yml\n!a.yml\n',
    '\ufeffa.yml\r\nb/\r\n',
    '\\#a\n\\!a\n#b',
    'a b  \na\\ ',
    '[[:alpha:]].yml',
    '[^b]',
    '{a,b}',
    'a\\',
    '!',
    '/',
    'a//b',
    'a\\/b',
    '\\/a',
    'a/***',
  ])('reads %j as git does', (text) => {
    expect(ignoredByUs(text, paths)).toEqual(ignoredByGit(text, paths));
  });

  it('reads whatever is written as git does', () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      '*',
      '?',
      '/',
      '**',
      '**/',
      '/**',
      '.yml',
      '[ab]',
      '[!a]',
      '\\',
      ' ',
    );
    const pattern = fc
      .tuple(fc.constantFrom('', '!', '/', '#'), fc.array(piece, { minLength: 1, maxLength: 5 }))
      .map(([first, rest]) => first + rest.join(''))
      // Versions of git differ about stars in a row beside a name.
      .filter((text) => !/[^/!]\*\*|\*\*[^/]/.test(text));
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1, maxLength: 3 }), (patterns) => {
        const text = `${patterns.join('\n')}\n`;
        expect(ignoredByUs(text, paths), JSON.stringify(text)).toEqual(ignoredByGit(text, paths));
      }),
      { numRuns: 250 },
    );
  });

  it.each([
    ['folders', `${'**/a/'.repeat(40)}c`, `${'a/'.repeat(200)}x.yml`],
    ['stars', `${'*a'.repeat(100)}c`, `${'a'.repeat(250)}.yml`],
  ])('ends on many %s', (_, pattern, path) => {
    expect(readGitignore(pattern)(path, false)).toBe(undefined);
  });
});
