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
});
