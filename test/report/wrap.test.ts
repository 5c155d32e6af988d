import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/report/text.ts';
import { graphemes, textWidth } from '../../src/report/width.ts';
import { wrap, wrapPieces } from '../../src/report/wrap.ts';
import { hostileText } from '../support/hostile.ts';

describe('textWidth', () => {
  it.each([
    ['plain', 5],
    ['', 0],
    ['日本', 4],
    ['ｈｉ', 4],
    ['한국어', 6],
    ['e\u0301', 1],
    ['👩‍👩‍👧', 2],
    ['🇩🇪', 2],
    ['❤️', 2],
    ['é→µ', 3],
  ])('takes %j for %i columns', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });
});

describe('wrap', () => {
  it('sets words with an indent, and a deeper one for the lines that follow', () => {
    expect(wrap('one two three four', { width: 12, indent: 2, hanging: 4 })).toEqual([
      '  one two',
      '    three',
      '    four',
    ]);
  });

  it('gives no line for no words', () => {
    expect(wrap('  ', { width: 20, indent: 2 })).toEqual([]);
  });

  it('never breaks a path or an address', () => {
    const path = 'a/very/long/path/that/does/not/fit/anywhere.yml';
    expect(wrap(`see ${path} there`, { width: 20, indent: 2 })).toEqual(['  see', `  ${path}`, '  there']);
  });

  it('ends a line at any character of a script without spaces', () => {
    expect(wrap('日本語の文章です', { width: 9, indent: 1 })).toEqual([' 日本語の', ' 文章です']);
  });

  it('paints words and not the space between them', () => {
    const lines = wrapPieces([{ text: 'a b', paint: (word) => `<${word}>` }, { text: 'c' }], {
      width: 40,
      indent: 0,
    });
    expect(lines).toEqual(['<a> <b> c']);
  });

  it('keeps every character and stays inside the width wherever a line can end', () => {
    fc.assert(
      fc.property(hostileText.map(clean), fc.integer({ min: 10, max: 60 }), (text, width) => {
        const lines = wrap(text, { width, indent: 2, hanging: 4 });
        expect(
          lines
            .map((line) => line.trim())
            .join('')
            .replaceAll(' ', ''),
        ).toBe(text.replaceAll(' ', ''));
        const longest = Math.max(0, ...unbreakable(text).map(textWidth));
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(Math.max(width, 4 + longest));
      }),
    );
  });
});

/** What may stand on a line of its own at the least: words, and inside them every wide character. */
function unbreakable(text: string): readonly string[] {
  const marked = graphemes(text).map((grapheme) => (textWidth(grapheme) === 2 ? ` ${grapheme} ` : grapheme));
  return marked.join('').split(' ');
}
