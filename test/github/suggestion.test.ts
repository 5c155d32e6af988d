import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suggestionFor } from '../../src/github/suggestion.ts';
import type { Edit, Finding } from '../../src/model/index.ts';

const text = 'base: m\nrank: 8\nalpha: 16\nseed: 1\n';
const edit = (part: string, by: string, source = text): Edit => {
  const start = source.indexOf(part);
  return { at: { file: 'a.yml', start, end: start + part.length }, text: by };
};
const finding = (edits: readonly Edit[], safe = true): Finding => ({
  rule: 'method/rank',
  severity: 'warning',
  confidence: 'high',
  message: 'm',
  plan: null,
  at: { file: 'a.yml', start: 8, end: 15 },
  fact: 'adapter.rank',
  related: [],
  guidance: [],
  docs: '',
  fix: { safe, edits },
  fingerprint: '',
  suppressed: null,
});
const line = (number: number, startLine?: number) => ({
  path: 'a.yml',
  line: number,
  ...(startLine ? { startLine } : {}),
});

describe('suggestionFor', () => {
  test('gives the whole lines of the range, mended', () => {
    expect(suggestionFor(finding([edit('8', '16')]), line(2), text)).toEqual(['rank: 16']);
    expect(suggestionFor(finding([edit('8', '16'), edit('16', '32')]), line(3, 2), text)).toEqual([
      'rank: 16',
      'alpha: 32',
    ]);
  });

  test('a line that goes leaves an empty block', () => {
    expect(suggestionFor(finding([edit('rank: 8\n', '')]), line(2), text)).toEqual([]);
  });

  test('the last line needs no line break', () => {
    expect(suggestionFor(finding([edit('b: 1', 'b: 2', 'a: 1\nb: 1')]), line(2), 'a: 1\nb: 1')).toEqual([
      'b: 2',
    ]);
  });

  test('carriage returns are left to the file', () => {
    const windows = 'a: 1\r\nb: 1\r\n';
    expect(suggestionFor(finding([edit('b: 1', 'b: 2', windows)]), line(2), windows)).toEqual(['b: 2']);
  });

  test.each<[string, Finding, ReturnType<typeof line>]>([
    ['there is no fix', { ...finding([]), fix: null }, line(2)],
    ['the fix is not safe', finding([edit('8', '16')], false), line(2)],
    ['an edit lies outside the range', finding([edit('8', '16'), edit('16', '32')]), line(2)],
    [
      'an edit is in another file',
      finding([{ at: { file: 'b.yml', start: 14, end: 15 }, text: '16' }]),
      line(2),
    ],
    ['edits overlap', finding([edit('rank: 8', 'r: 1'), edit('8', '16')]), line(2)],
    ['nothing changes', finding([edit('8', '8')]), line(2)],
    ['something would be hidden', finding([edit('8', '8\u202e')]), line(2)],
    [
      'a credential would be repeated',
      finding([edit('8', 'hf_AbCdEfGhIjKlMnOpQrStUvWxYz0123456789')]),
      line(2),
    ],
  ])('is silent where %s', (_name, given, anchor) => {
    expect(suggestionFor(given, anchor, text)).toBeNull();
  });

  test('taking the block gives exactly the mended file', () => {
    const lines = fc.array(fc.constantFrom('a: 1', 'bb: 22', '', 'c: "x"'), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        lines,
        fc.nat(),
        fc.nat(),
        fc.constantFrom('', 'z', 'y: 1\nx: 2'),
        (all, from, length, by) => {
          const source = `${all.join('\n')}\n`;
          const start = from % source.length;
          const end = Math.min(source.length, start + (length % 6));
          const first = source.slice(0, start).split('\n').length;
          const last = Math.max(first, source.slice(0, Math.max(start, end - 1)).split('\n').length);
          const anchor = { path: 'a.yml', line: last, ...(first < last ? { startLine: first } : {}) };
          const mend = { at: { file: 'a.yml', start, end }, text: by };
          const block = suggestionFor(finding([mend]), anchor, source);
          const mended = source.slice(0, start) + by + source.slice(end);
          if (block === null) return;
          const rest = source.split('\n');
          rest.splice(first - 1, last - first + 1, ...block);
          // A block always ends its last line; a mend that joins it to the next one is the exception.
          if (mended.endsWith('\n') && !(end > start && source[end - 1] === '\n'))
            expect(rest.join('\n')).toBe(mended);
        },
      ),
    );
  });
});
