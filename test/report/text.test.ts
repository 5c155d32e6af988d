import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, counted, visible } from '../../src/report/text.ts';
import { hostileText } from '../support/hostile.ts';

describe('visible', () => {
  it.each([
    ['\u001b[31mred', '␛[31mred'],
    ['a\u0000b\u007f', 'a␀b␡'],
    ['\u009b2J', '�2J'],
    ['abc\u202etxt', 'abc�txt'],
    ['zero\u200bwidth\ufeff', 'zero�width�'],
    ['\ud800 alone', '� alone'],
    ['tag\u{e0041}', 'tag�'],
    ['a\u200db', 'a�b'],
  ])('shows %j as %j', (text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  it.each(['plain text', 'naïve café', '日本語', '👩‍👩‍👧', 'می‌خواهم', '𝔘nicode'])(
    'leaves %s alone',
    (text) => {
      expect(visible(text)).toBe(text);
    },
  );

  it('leaves nothing that moves, hides or reorders', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(visible(text)).not.toMatch(
          /[\p{Cc}\p{Surrogate}\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u,
        );
      }),
    );
  });
});

describe('clean', () => {
  it('gives one line without space at its ends', () => {
    expect(clean('  a\r\n\tb\u2028c  ')).toBe('a b c');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(clean(clean(text))).toBe(clean(text));
      }),
    );
  });
});

it('counts with the right number', () => {
  expect([0, 1, 2].map((count) => counted(count, 'plan'))).toEqual(['0 plans', '1 plan', '2 plans']);
});
