import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unifiedDiff } from '../../src/commands/unified-diff.ts';
import { type Folder, folder } from '../support/cli.ts';

let here: Folder;
beforeAll(() => {
  here = folder();
  spawnSync('git', ['init', '--quiet'], { cwd: here.path });
});
afterAll(() => here.remove());

/** What git makes of the text before. */
function applied(path: string, before: string, patch: string): string {
  here.write(path, before);
  const run = spawnSync('git', ['apply', '--whitespace=nowarn', '-'], {
    cwd: here.path,
    input: patch,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`${run.stderr}\n${patch}`);
  return here.read(path);
}

/** What `patch` makes of it, for texts that are not empty: it takes an empty file away. */
function patched(before: string, patch: string): string {
  here.write('patched.yml', before);
  const run = spawnSync('patch', ['--binary', '--silent', '--no-backup-if-mismatch', 'patched.yml'], {
    cwd: here.path,
    input: patch,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`${run.stdout}${run.stderr}\n${patch}`);
  return here.read('patched.yml');
}

const hasPatch = spawnSync('patch', ['--version']).status === 0;

const numbered = (count: number): string =>
  Array.from({ length: count }, (_, index) => `line ${index}\n`).join('');

describe('unifiedDiff', () => {
  it('says nothing of a text that stays', () => {
    expect(unifiedDiff('a.yml', 'x\n', 'x\n')).toBe('');
  });

  it('has three lines around a change, and one hunk for changes that are near', () => {
    const after = numbered(30)
      .replace('line 4\n', 'four\n')
      .replace('line 9\n', 'nine\n')
      .replace('line 25\n', '');
    const patch = unifiedDiff('a.yml', numbered(30), after);
    expect(patch.match(/^@@ .*$/gm)).toEqual(['@@ -2,12 +2,12 @@', '@@ -23,7 +23,6 @@']);
    expect(patch).toContain('-line 4\n+four\n');
    expect(applied('a.yml', numbered(30), patch)).toBe(after);
  });

  it('changes no more lines than it must', () => {
    const patch = unifiedDiff('a.yml', 'a\nb\nc\na\nb\nb\na\n', 'c\nb\na\nb\na\nc\n');
    expect(patch.match(/^[-+](?![-+])/gm)).toHaveLength(5);
  });

  it.each(['with space.yml', 'new\nline.yml', 'ünï😀.yml', 'quote".yml', 'back\\slash.yml', 'tab\t.yml'])(
    'names files as git does: %j',
    (path) => {
      expect(applied(path, 'a\n', unifiedDiff(path, 'a\n', 'b\n'))).toBe('b\n');
    },
  );

  it('tells very many changes as one, and ends', () => {
    const [before, after] = [numbered(3000), numbered(3000).replaceAll('line', 'row')];
    expect(applied('a.yml', before, unifiedDiff('a.yml', before, after))).toBe(after);
  });

  it('applies, whatever the texts are', () => {
    const line = fc.constantFrom('a', 'b', 'c', '', 'a b', '\r', '-', '+ x', '\\ No newline', '@@ -1 +1 @@');
    const text = fc
      .tuple(fc.array(line, { maxLength: 14 }), fc.boolean())
      .map(([lines, ends]) => (lines.length === 0 ? '' : lines.join('\n') + (ends ? '\n' : '')));
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before !== '' && after !== '');
        const patch = unifiedDiff('a.yml', before, after);
        if (before === after) expect(patch).toBe('');
        else expect(applied('a.yml', before, patch)).toBe(after);
      }),
      { numRuns: 150 },
    );
  });

  const piece = fc.oneof(
    fc.constantFrom(
      '\n',
      '\r\n',
      '\r',
      '\n\n',
      'a',
      '-- a',
      '++ b',
      '\t',
      ' ',
      '\ufeff',
      '\u2028',
      '😀',
      'é',
      '\u001b[31m',
    ),
    fc.constantFrom(
      'x'.repeat(100_000),
      '@@ -1,1 +1,1 @@',
      '--- a/a.yml',
      'diff --git a/a b/a',
      '\\ No newline at end of file',
    ),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('').replaceAll('\0', ''));

  it('applies with git, whatever characters and line ends there are', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before !== after && before !== '' && after !== '');
        expect(applied('a.yml', before, unifiedDiff('a.yml', before, after))).toBe(after);
      }),
      { numRuns: 50 },
    );
  });

  it.runIf(hasPatch)('applies with patch, whatever characters and line ends there are', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before !== after && before !== '' && after !== '');
        expect(patched(before, unifiedDiff('patched.yml', before, after))).toBe(after);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['an empty file filled', '', 'a\nb'],
    ['a file emptied', 'a\nb', ''],
  ])('applies to %s', (_, before, after) => {
    expect(applied('a.yml', before, unifiedDiff('a.yml', before, after))).toBe(after);
  });
});
