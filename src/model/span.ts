/**
 * A stretch of one file, in UTF-16 code units from its start, end exclusive.
 *
 * Everything inside tunelint speaks in offsets. Lines and columns are computed once, by `locate`, when a
 * finding leaves the program: a file without findings never pays for a line table.
 */
export interface Span {
  /** Path relative to the root of the run, with forward slashes. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** A point in a file as people and editors count: line and column from 1, offset from 0. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A located stretch of text. `end` is exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Offsets at which the lines of a text start. `\r\n`, `\n` and a lone `\r` each end one line. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/**
 * The position of an offset.
 *
 * @param starts what `lineStarts` gave for the same text
 * @param offset an offset into that text; one past the end is allowed
 */
export function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
}

/** Both ends of a span as positions. */
export function rangeOf(starts: readonly number[], span: Span): Range {
  return { start: positionAt(starts, span.start), end: positionAt(starts, span.end) };
}

/**
 * First and last line of a span as git numbers them: only `\n` ends a line there. For places in a diff; everything
 * else uses `rangeOf`.
 */
export function gitLines(text: string, span: Span): { readonly first: number; readonly last: number } {
  const first = 1 + lineBreaks(text, 0, span.start);
  // The end is exclusive, so a span that takes its line break with it still ends on that line.
  return { first, last: first + lineBreaks(text, span.start, span.end - 1) };
}

function lineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
