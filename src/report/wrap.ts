import { graphemes, graphemeWidth, textWidth } from './width.ts';

/** A piece of a line and how to paint it. */
export interface Piece {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

export interface Wrapping {
  readonly width: number;
  /** Columns before the first line, and before every other. */
  readonly indent: number;
  readonly hanging?: number;
}

/**
 * Sets words in lines of at most `width` columns. Words are never broken, so that paths and addresses can be copied,
 * except where a script is written without spaces: there a line may end at any wide character.
 *
 * @returns lines with their indents, without line breaks
 */
export function wrapPieces(
  pieces: readonly Piece[],
  { width, indent, hanging = indent }: Wrapping,
): string[] {
  const lines: string[] = [];
  let line = ' '.repeat(indent);
  let column = indent;
  let empty = true;
  for (const word of pieces.flatMap(wordsOf)) {
    const gap = empty || word.joined ? 0 : 1;
    if (!empty && column + gap + word.width > width) {
      lines.push(line);
      line = ' '.repeat(hanging) + word.shown;
      column = hanging + word.width;
    } else {
      line += ' '.repeat(gap) + word.shown;
      column += gap + word.width;
    }
    empty = false;
  }
  if (!empty) lines.push(line);
  return lines;
}

/** `wrapPieces` for text in one style. */
export function wrap(text: string, wrapping: Wrapping, paint?: (text: string) => string): string[] {
  return wrapPieces([paint ? { text, paint } : { text }], wrapping);
}

interface Word {
  readonly shown: string;
  readonly width: number;
  /** No space before it: it continues a word that may be broken here. */
  readonly joined: boolean;
}

function wordsOf({ text, paint }: Piece): readonly Word[] {
  return text
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap(breakable)
    .map(({ text: word, joined }) => ({ shown: paint ? paint(word) : word, width: textWidth(word), joined }));
}

interface Part {
  readonly text: string;
  readonly joined: boolean;
}

/** A word in the parts between which a line may end: every wide character is one. */
function breakable(word: string): readonly Part[] {
  const parts: string[] = [];
  let run = '';
  for (const grapheme of graphemes(word)) {
    if (graphemeWidth(grapheme) < 2) {
      run += grapheme;
      continue;
    }
    parts.push(run, grapheme);
    run = '';
  }
  return [...parts, run].filter((part) => part !== '').map((text, index) => ({ text, joined: index > 0 }));
}
