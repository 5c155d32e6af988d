import type { Anchors } from '../anchors.ts';

/**
 * Where the fast reader stands. Between two reads it stands on the first character of the next token, past white space,
 * comments and blank lines.
 */
export interface Cursor {
  readonly text: string;
  at: number;
  /** Offset of the first character of the line that `at` is on. */
  lineStart: number;
  /** `at - lineStart`, or -1 where the document ends, which is left of everything. */
  column: number;
  /** A comment was passed over on the way to `at`. */
  commented: boolean;
  /** How many maps and lists are open. */
  depth: number;
  /** Of the document that is read. */
  anchors: Anchors;
}

/**
 * Thrown for everything the fast reader does not answer. An exception, because it can come up at any depth and must
 * undo all of it; one shared object, because nobody looks at it and a fresh stack trace would cost more than the read.
 */
const declined = new Error('left to the full parser');

export function decline(): never {
  throw declined;
}

export function isDeclined(error: unknown): boolean {
  return error === declined;
}

export const tab = 9;
export const lineFeed = 10;
export const carriageReturn = 13;
export const space = 32;
export const doubleQuote = 34;
export const hash = 35;
export const ampersand = 38;
export const singleQuote = 39;
export const asterisk = 42;
export const plus = 43;
export const comma = 44;
export const dash = 45;
export const dot = 46;
export const colon = 58;
export const greater = 62;
export const question = 63;
export const openBracket = 91;
export const backslash = 92;
export const closeBracket = 93;
export const openBrace = 123;
export const bar = 124;
export const closeBrace = 125;

/** White space, or the end of the text, where `charCodeAt` gives NaN. */
export function isSpaceOrEnd(code: number): boolean {
  return code === space || code === lineFeed || code === carriageReturn || code === tab || Number.isNaN(code);
}

export function isFlowIndicator(code: number): boolean {
  return (
    code === comma ||
    code === openBracket ||
    code === closeBracket ||
    code === openBrace ||
    code === closeBrace
  );
}

/** Moves on to the next token, over white space, line breaks and comments. Tabs are left to the full parser. */
export function skip(cursor: Cursor): void {
  const { text } = cursor;
  let { at, lineStart } = cursor;
  cursor.commented = false;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === lineFeed) lineStart = ++at;
    else if (code === space || code === carriageReturn) at++;
    else if (code === hash) {
      at = commentEnd(text, at, lineStart);
      cursor.commented = true;
    } else break;
  }
  if (text.charCodeAt(at) === tab) decline();
  cursor.at = at;
  cursor.lineStart = lineStart;
  cursor.column = at >= text.length || (at === lineStart && isMarker(text, at)) ? -1 : at - lineStart;
}

/** The end of a comment, which needs white space before it. */
function commentEnd(text: string, at: number, lineStart: number): number {
  if (at !== lineStart && text.charCodeAt(at - 1) !== space) decline();
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** `---` or `...`, which end a document where they start a line. */
export function isMarker(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== dash && code !== dot) return false;
  if (text.charCodeAt(at + 1) !== code || text.charCodeAt(at + 2) !== code) return false;
  return isSpaceOrEnd(text.charCodeAt(at + 3));
}

/** Moves on from the end of a value, after which its line may hold a comment but nothing else. */
export function finishLine(cursor: Cursor): void {
  const line = cursor.lineStart;
  skip(cursor);
  if (cursor.lineStart === line && cursor.column >= 0) decline();
}
