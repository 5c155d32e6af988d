import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addedLines, commentableLines, parsePatch, textBefore } from '../../src/github/hunks.ts';

describe('parsePatch', () => {
  const patch = [
    '@@ -1,3 +1,4 @@ heading',
    ' a',
    '-b',
    '+B',
    '+@@ -9,9 +9,9 @@',
    ' c',
    '@@ -20 +21,0 @@',
    '-gone',
    '\\ No newline at end of file',
  ].join('\n');

  test('numbers lines on both sides', () => {
    const { hunks, complete } = parsePatch(patch);
    expect(complete).toBe(true);
    expect(hunks.map((hunk) => hunk.lines.length)).toEqual([5, 1]);
    expect(hunks[0]?.lines[1]).toEqual({ kind: 'deleted', left: 2, text: 'b' });
    expect(hunks[0]?.lines[2]).toEqual({ kind: 'added', right: 2, text: 'B' });
    expect(hunks[1]?.unterminated).toEqual({ left: true, right: false });
  });

  test('an added line that looks like a header is a line', () => {
    expect([...addedLines(parsePatch(patch))]).toEqual([2, 3]);
  });

  test('added and context lines take comments on the right, deleted and context lines on the left', () => {
    const lines = commentableLines(parsePatch(patch));
    expect([...lines.right]).toEqual([
      [1, 0],
      [2, 0],
      [3, 0],
      [4, 0],
    ]);
    expect([...lines.left]).toEqual([
      [1, 0],
      [2, 0],
      [3, 0],
      [20, 1],
    ]);
  });

  test('a patch that stops early proves the lines it has and no more', () => {
    const cut = parsePatch('@@ -1,2 +1,3 @@\n a\n+b');
    expect(cut.complete).toBe(false);
    expect([...commentableLines(cut).right.keys()]).toEqual([1, 2]);
    expect(textBefore('a\nb\nc\n', cut)).toBeNull();
  });

  test('text that is no patch holds no hunk', () => {
    expect(parsePatch('')).toEqual({ hunks: [], complete: true });
    expect(parsePatch('Binary files differ')).toEqual({ hunks: [], complete: false });
  });

  test('hostile text never throws', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('@@ -1,9 +1,9 @@', '@@ -0,0 +1 @@', '+', '-x', ' ', '\\', 'x')),
        (lines) => {
          const parsed = parsePatch(lines.join('\n'));
          textBefore('x\ny\n', parsed);
          commentableLines(parsed);
        },
      ),
    );
  });
});

describe('textBefore, against patches of git', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tunelint-hunks-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const gitPatch = (before: string, after: string): string => {
    writeFileSync(join(folder, 'before'), before);
    writeFileSync(join(folder, 'after'), after);
    try {
      execFileSync('git', ['diff', '--no-index', '--no-color', '--text', 'before', 'after'], { cwd: folder });
      return '';
    } catch (error) {
      const out = String((error as { stdout: Buffer }).stdout);
      const start = out.indexOf('\n@@ ');
      return start < 0 ? '' : out.slice(start + 1).replace(/\n$/, '');
    }
  };
  const texts = fc
    .array(fc.constantFrom('a', 'b', 'rank: 8', '', '+x', '-y', '@@ -1 +1 @@', 'z\r'), { maxLength: 30 })
    .chain((lines) => fc.constantFrom(lines.join('\n'), `${lines.join('\n')}\n`));

  test('gives the base back, and every added line is one that the head has', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const patch = parsePatch(gitPatch(before, after));
        expect(patch.complete).toBe(true);
        expect(textBefore(after, patch)).toBe(before);
        const lines = after.split('\n');
        for (const hunk of patch.hunks) {
          for (const line of hunk.lines) {
            if (line.kind === 'added') expect(lines[line.right - 1]).toBe(line.text);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('a text that the patch does not lead to is refused', () => {
    const patch = parsePatch(gitPatch('a\nb\nc\n', 'a\nB\nc\n'));
    expect(textBefore('a\nX\nc\n', patch)).toBeNull();
    expect(textBefore('a\n', patch)).toBeNull();
  });

  test('line ends that a checkout on Windows turned do not matter', () => {
    const patch = parsePatch(gitPatch('a\nb\nc\n', 'a\nB\nc\n'));
    expect(textBefore('a\r\nB\r\nc\r\n', patch)?.replaceAll('\r', '')).toBe('a\nb\nc\n');
  });
});
