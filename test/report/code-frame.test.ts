import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineStarts, rangeOf } from '../../src/model/index.ts';
import { type FrameLine, type FrameOptions, frameLines } from '../../src/report/code-frame.ts';
import { textWidth } from '../../src/report/width.ts';
import { hostileText } from '../support/hostile.ts';

function frame(text: string, start: number, end: number, options: FrameOptions): readonly FrameLine[] {
  return frameLines(text, rangeOf(lineStarts(text), { file: 'a', start, end }), options);
}

function about(text: string, words: string, options: FrameOptions = { width: 60 }): readonly FrameLine[] {
  const start = text.indexOf(words);
  return frame(text, start, start + words.length, options);
}

/** The part of the line that is underlined. ASCII only. */
const underlined = ({ text, from, width }: FrameLine): string => text.slice(from, from + width);

describe('frameLines', () => {
  it('shows the line of a range and where the range lies', () => {
    expect(about('a: 1\nlora_r: 256 # high\n', '256')).toEqual([
      { number: 2, text: 'lora_r: 256 # high', from: 8, width: 3 },
    ]);
  });

  it('shows at most three lines, and underlines text but not indentation', () => {
    const text = 'targets:\n  - q_proj\n  - v_proj\n  - k_proj\n  - o_proj\n';
    const lines = about(text, text.trimEnd());
    expect(lines.map(underlined)).toEqual(['targets:', '- q_proj', '- v_proj']);
    expect(lines.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('leaves out a last line that the range only touches', () => {
    expect(about('a: 1\nb: 2\n', 'a: 1\n')).toHaveLength(1);
  });

  it('marks the place of an empty range', () => {
    expect(frame('key:\n', 4, 4, { width: 60 })).toEqual([{ number: 1, text: 'key:', from: 4, width: 1 }]);
  });

  it('sets tabs and counts wide characters', () => {
    expect(about('\tkey: 日本 x', '日本')).toEqual([
      { number: 1, text: '    key: 日本 x', from: 9, width: 4 },
    ]);
  });

  it.each(['\r\n', '\n', '\r'])('ends lines at %j', (newline) => {
    expect(about(`a: 1${newline}b: 2${newline}c: 3`, 'b: 2')).toEqual([
      { number: 2, text: 'b: 2', from: 0, width: 4 },
    ]);
  });

  it('crops a long line around the range', () => {
    const [line] = about(`${'x'.repeat(5000)} needle ${'y'.repeat(5000)}`, 'needle', { width: 40 });
    expect(line && underlined(line)).toBe('needle');
    expect(line?.text).toMatch(/^….*…$/);
    expect(textWidth(line?.text ?? '')).toBeLessThanOrEqual(40);
  });

  it('shows the beginning of a range that is longer than the line', () => {
    const [line] = about(`key: ${'v'.repeat(500)}`, 'v'.repeat(500), { width: 40 });
    expect(line?.text.startsWith('key: vvv')).toBe(true);
    expect(line?.text.endsWith('v…')).toBe(true);
    expect(line?.from).toBe(5);
  });

  it('neutralises what a terminal would obey', () => {
    const [line] = about('a: \u001b[2J\u202eevil', 'evil');
    expect(line).toEqual({ number: 1, text: 'a: ␛[2J�evil', from: 8, width: 4 });
  });

  it('stars out credentials, and all of a range that is one', () => {
    expect(about('hub_token: abcdefghijkl\n', 'hub_token')[0]?.text).toBe('hub_token: abcd********');
    expect(about('x: correct horse\n', 'correct horse', { width: 60, secret: true })[0]?.text).toBe(
      'x: corr*********',
    );
  });

  it('gives nothing for a range outside the text', () => {
    expect(
      frameLines(
        'short',
        rangeOf(lineStarts('another, much longer text'), { file: 'a', start: 10, end: 20 }),
        { width: 60 },
      ),
    ).toEqual([]);
  });

  it('stays inside its width, on one line, with the underline below the text', () => {
    fc.assert(
      fc.property(
        hostileText,
        fc.nat(80),
        fc.nat(80),
        fc.integer({ min: 10, max: 50 }),
        (text, a, b, width) => {
          const [start = 0, end = 0] = [a, b].map((at) => Math.min(at, text.length)).sort((x, y) => x - y);
          for (const line of frame(text, start, end, { width })) {
            expect(textWidth(line.text)).toBeLessThanOrEqual(width);
            expect(line.text).not.toMatch(/\p{Cc}/u);
            expect(line.from + line.width).toBeLessThanOrEqual(width + 1);
          }
        },
      ),
    );
  });
});
