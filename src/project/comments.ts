import { lineStarts, positionAt } from '../model/index.ts';
import { commentsOf } from '../syntax/comments.ts';

/** A comment with the lines it stands on and speaks for. */
export interface LinedComment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly line: number;
  /** First line after it that holds more than white space and comments, from 1. */
  readonly nextLine: number;
}

/** The comments of a YAML or TOML text that are meant for tunelint. JSON has none. */
export function ownComments(path: string, text: string): readonly LinedComment[] {
  if (path.endsWith('.json') || !text.includes('tunelint-')) return [];
  const starts = lineStarts(text);
  const lineOf = (offset: number): number => positionAt(starts, offset).line;
  const nextLines = linesWithWords(text, starts);
  return commentsOf(text)
    .filter((comment) => comment.text.includes('tunelint-'))
    .map(({ text: words, start, end }) => ({
      text: words,
      start,
      end,
      line: lineOf(start),
      nextLine: nextLines[lineOf(start)] ?? lineOf(start) + 1,
    }));
}

/**
 * For each line, from 0, the first one at or after it that holds more than white space and comments, from 1. Made in one
 * pass: a file may hold nothing but comments.
 */
function linesWithWords(text: string, starts: readonly number[]): readonly (number | undefined)[] {
  const found: (number | undefined)[] = new Array(starts.length);
  let next: number | undefined;
  for (let line = starts.length - 1; line >= 0; line--) {
    const words = text.slice(starts[line] ?? 0, starts[line + 1]).trim();
    if (words !== '' && !words.startsWith('#')) next = line + 1;
    found[line] = next;
  }
  return found;
}
