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
  return commentsOf(text)
    .filter((comment) => comment.text.includes('tunelint-'))
    .map(({ text: words, start, end }) => ({
      text: words,
      start,
      end,
      line: lineOf(start),
      nextLine: nextLine(text, starts, lineOf(start)),
    }));
}

function nextLine(text: string, starts: readonly number[], line: number): number {
  for (let next = line; next < starts.length; next++) {
    const words = text.slice(starts[next] ?? 0, starts[next + 1]).trim();
    if (words !== '' && !words.startsWith('#')) return next + 1;
  }
  return line + 1;
}
