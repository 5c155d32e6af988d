import type { Sample } from './corpus.ts';

/** A seeded source of numbers from 0 to 1 (mulberry32), so that a failing edit can be made again. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const pieces = [
  ...' -:#"\'[]{},|>?\\a1%@`~é😀\t\n\r\uFEFF\u0085',
  '  ',
  '\n\n',
  '\n  ',
  '\n    ',
  '- ',
  ': ',
  ' #',
  '\n#',
  'x: ',
  '|-',
  '>+',
  '|2',
  '&a ',
  '*a',
  '&b',
  '<<: ',
  '<<: *a\n',
  '!!str ',
  '? ',
  '---\n',
  '\n---\n',
  '...',
  '\r\n',
  '\\n',
  '\\\n',
  '{{',
  '[]',
  '{}',
  '"a"',
  "'b'",
];

/** Makes small texts out of samples: a few lines of one, moved to the left, with one to three small edits. */
export function editedTexts(samples: readonly Sample[], count: number, random: () => number): string[] {
  const below = (n: number): number => Math.floor(random() * n);
  const pick = <T>(from: readonly T[], otherwise: T): T => from[below(from.length)] ?? otherwise;
  const whole = samples.map((sample) => sample.text).filter((text) => text.length < 6000);
  return Array.from({ length: count }, () => {
    let text = pick(whole, '');
    if (random() < 0.7) text = window(text, below, random() < 0.9);
    for (let edits = 1 + below(3); edits > 0; edits--) text = edit(text, below, pick);
    return text;
  });
}

type Below = (n: number) => number;

function window(text: string, below: Below, aligned: boolean): string {
  const lines = text.split('\n');
  const from = below(lines.length);
  const some = lines.slice(from, from + 3 + below(15));
  const widths = some
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const margin = aligned && widths.length > 0 ? Math.min(...widths) : 0;
  return some.map((line) => line.slice(margin)).join('\n');
}

function edit(text: string, below: Below, pick: <T>(from: readonly T[], otherwise: T) => T): string {
  const at = below(text.length + 1);
  switch (below(10)) {
    case 0:
    case 1:
    case 2:
      return text.slice(0, at) + text.slice(at + 1 + below(4));
    case 3: {
      const from = below(text.length + 1);
      return text.slice(0, at) + text.slice(from, from + 1 + below(60)) + text.slice(at);
    }
    case 4: {
      const lines = text.split('\n');
      const i = below(lines.length);
      lines[i] = pick([' ', '  ', ''], '') + pick([lines[i] ?? '', (lines[i] ?? '').trimStart()], '');
      return lines.join('\n');
    }
    default:
      return text.slice(0, at) + pick(pieces, '') + text.slice(at);
  }
}

/** Damages a text as a broken transfer would: random code units, a cut, a repeated stretch. */
export function damagedTexts(samples: readonly Sample[], count: number, random: () => number): string[] {
  const below = (n: number): number => Math.floor(random() * n);
  return Array.from({ length: count }, () => {
    const text = samples[below(samples.length)]?.text ?? '';
    const at = below(text.length + 1);
    switch (below(4)) {
      case 0:
        return text.slice(0, at);
      case 1:
        return text.slice(at);
      case 2:
        return text.slice(0, at) + text.slice(at, at + below(200)).repeat(1 + below(300)) + text.slice(at);
      default: {
        const units = Array.from({ length: 1 + below(20) }, () =>
          String.fromCharCode(below(below(2) ? 128 : 65_536)),
        );
        return text.slice(0, at) + units.join('') + text.slice(at + below(20));
      }
    }
  });
}
