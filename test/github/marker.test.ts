import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Marker, marked, readMarker, sameText, writeMarker } from '../../src/github/marker.ts';

const head = 'a'.repeat(40);
const id = 'b'.repeat(32);

describe('markers', () => {
  const hex = (length: number) =>
    fc
      .array(fc.constantFrom(...'0123456789abcdef'), { minLength: length, maxLength: length })
      .map((all) => all.join(''));
  const markers = fc.oneof(
    fc.record({
      kind: fc.constantFrom('findings' as const, 'fixed' as const),
      ids: fc.array(hex(32), { minLength: 1, maxLength: 5 }),
      head: hex(40),
    }),
    fc.record({
      kind: fc.constant('moved' as const),
      line: fc.integer({ min: 1, max: 999_999 }),
      head: hex(40),
    }),
    fc.record({ kind: fc.constant('summary' as const), head: hex(64) }),
  ) satisfies fc.Arbitrary<Marker>;

  test('come back as they were written, whatever stands before them', () => {
    fc.assert(
      fc.property(markers, fc.string(), (marker, text) => {
        expect(readMarker(marked(text, marker))).toEqual(marker);
      }),
    );
  });

  test('survive what the web page does to line ends', () => {
    const body = marked('one\ntwo', { kind: 'summary', head }).replaceAll('\n', '\r\n');
    expect(readMarker(`${body}\r\n`)).toEqual({ kind: 'summary', head });
  });

  test('count on the last line only', () => {
    const line = writeMarker({ kind: 'summary', head });
    expect(readMarker(`${line}\nthanks`)).toBeNull();
    expect(readMarker(`quoted ${line}`)).toBeNull();
    expect(readMarker(`> ${line}`)).toBeNull();
  });

  test.each([
    `<!-- tunelint:v1 id=${id} head=${head} --><!-- x -->`,
    `<!-- tunelint:v2 id=${id} head=${head} -->`,
    `<!-- tunelint:v1 id=${id.toUpperCase()} head=${head} -->`,
    `<!-- tunelint:v1 id=${id},, head=${head} -->`,
    `<!-- tunelint:v1 id=${id} head=${head} --> -->`,
    `<!-- tunelint:v1 id= head=${head} -->`,
    `<!-- tunelint:v1 moved=0 head=${head} -->`,
  ])('what is almost one is none: %s', (line) => {
    expect(readMarker(line)).toBeNull();
  });

  test('hold nothing but hexadecimal digits', () => {
    expect(() => writeMarker({ kind: 'findings', ids: ['--> <b>'], head })).toThrow('hexadecimal');
    expect(() => writeMarker({ kind: 'summary', head: 'main' })).toThrow('hexadecimal');
  });
});

describe('sameText', () => {
  test('leaves the head out, and the line ends', () => {
    const one = marked('a\nb', { kind: 'findings', ids: [id], head });
    const two = marked('a\r\nb', { kind: 'findings', ids: [id], head: 'c'.repeat(40) });
    expect(sameText(one, two)).toBe(true);
  });

  test('leaves the head out of links, but not the line', () => {
    const link = (commit: string, line: number) =>
      `[x](https://github.example/o/r/blob/${commit}/a.yml#L${line})`;
    expect(sameText(link(head, 3), link('c'.repeat(40), 3))).toBe(true);
    expect(sameText(link(head, 3), link('c'.repeat(40), 4))).toBe(false);
    expect(sameText(link(head, 3), link('main', 3))).toBe(false);
  });

  test('sees a change in what is said and in what it is about', () => {
    const one = marked('a', { kind: 'findings', ids: [id], head });
    expect(sameText(one, marked('b', { kind: 'findings', ids: [id], head }))).toBe(false);
    expect(sameText(one, marked('a', { kind: 'fixed', ids: [id], head }))).toBe(false);
  });
});
