import { describe, expect, test } from 'vitest';
import { anchorsOf, isProven, placeOf } from '../../src/github/place.ts';
import type { ChangedFile } from '../../src/github/port.ts';

const text = Array.from({ length: 40 }, (_, index) => `line${String(index + 1).padStart(2, '0')}\n`).join('');
const span = (first: number, last = first) => ({ file: 'a.yml', start: (first - 1) * 7, end: last * 7 - 1 });
const file = (patch: string | null, more: Partial<ChangedFile> = {}): ChangedFile => ({
  path: 'a.yml',
  previousPath: null,
  status: 'modified',
  blob: null,
  changes: 1,
  patch,
  ...more,
});
/** Lines 4 to 6 and 20 to 34 of the head. */
const patch = [
  '@@ -4,2 +4,3 @@',
  ' line04',
  '+line05',
  ' line06',
  '@@ -19,14 +20,15 @@',
  ' line20',
  '+line21',
  ...Array.from({ length: 13 }, (_, index) => ` line${index + 22}`),
].join('\n');
const anchors = anchorsOf([file(patch)]);
const place = (first: number, last?: number) => placeOf(span(first, last), anchors, text);

describe('placeOf', () => {
  test('a line of a hunk, added or context', () => {
    expect(place(5)).toEqual({ kind: 'line', anchor: { path: 'a.yml', line: 5 } });
    expect(place(4)).toEqual({ kind: 'line', anchor: { path: 'a.yml', line: 4 } });
  });

  test('a range inside one hunk', () => {
    expect(place(4, 6)).toEqual({ kind: 'line', anchor: { path: 'a.yml', startLine: 4, line: 6 } });
  });

  test('a range that leaves its hunk, or starts before it, is cut to it', () => {
    expect(place(5, 21)).toEqual({ kind: 'line', anchor: { path: 'a.yml', startLine: 5, line: 6 } });
    expect(place(2, 5)).toEqual({ kind: 'line', anchor: { path: 'a.yml', startLine: 4, line: 5 } });
  });

  test('a range does not run into the next hunk, even where no line lies between', () => {
    const touching = anchorsOf([file('@@ -3,0 +4,2 @@\n+line04\n+line05\n@@ -5,0 +6 @@\n+line06')]);
    expect(placeOf(span(5, 6), touching, text)).toEqual({ kind: 'line', anchor: { path: 'a.yml', line: 5 } });
    expect(isProven({ path: 'a.yml', startLine: 5, line: 6 }, touching)).toBe(false);
  });

  test('a long range is shown by its first line', () => {
    expect(place(20, 34)).toEqual({ kind: 'line', anchor: { path: 'a.yml', line: 20 } });
  });

  test('a line outside the hunks belongs to the file', () => {
    expect(place(10)).toEqual({ kind: 'file', path: 'a.yml' });
  });

  test('without a patch no line is proven', () => {
    expect(placeOf(span(5), anchorsOf([file(null, { status: 'added' })]), text)).toEqual({
      kind: 'file',
      path: 'a.yml',
    });
  });

  test('a file outside the change, or removed by it, has no place on it', () => {
    expect(placeOf({ ...span(5), file: 'b.yml' }, anchors, text)).toEqual({ kind: 'summary' });
    expect(placeOf(span(5), anchorsOf([file(patch, { status: 'removed' })]), text)).toEqual({
      kind: 'summary',
    });
  });
});

describe('isProven', () => {
  test('both ends and all between are in one hunk', () => {
    expect(isProven({ path: 'a.yml', startLine: 4, line: 6 }, anchors)).toBe(true);
    expect(isProven({ path: 'a.yml', startLine: 6, line: 20 }, anchors)).toBe(false);
    expect(isProven({ path: 'a.yml', line: 7 }, anchors)).toBe(false);
    expect(isProven({ path: 'b.yml', line: 5 }, anchors)).toBe(false);
  });
});
