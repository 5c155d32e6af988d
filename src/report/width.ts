import { eastAsianWidth } from 'get-east-asian-width';

/** Made on first use: a start that meets ASCII only never pays for it. */
let segmenter: Intl.Segmenter | undefined;

/** What a person sees as characters. */
export function graphemes(text: string): readonly string[] {
  if (isPlain(text)) return text.split('');
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Columns that a text takes on a terminal. The text must be `visible` already. */
export function textWidth(text: string): number {
  if (isPlain(text)) return text.length;
  return graphemes(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0);
}

/** Columns of one grapheme: 0, 1 or 2. */
export function graphemeWidth(grapheme: string): number {
  if (isPlain(grapheme)) return 1;
  if (/^\p{M}+$/u.test(grapheme)) return 0;
  if (isEmoji(grapheme)) return 2;
  return eastAsianWidth(grapheme.codePointAt(0) ?? 0);
}

/** Shown as a picture: by default, by a variation selector, or because several characters make one. */
function isEmoji(grapheme: string): boolean {
  return /\p{Emoji_Presentation}|\ufe0f|\u200d\p{Extended_Pictographic}/u.test(grapheme);
}

const isPlain = (text: string): boolean => /^[ -~]*$/.test(text);
