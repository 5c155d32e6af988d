import { deepestMended } from '../bounds.ts';
import type { ScalarNode } from '../tree.ts';
import {
  backslash,
  type Cursor,
  carriageReturn,
  decline,
  doubleQuote,
  isMarker,
  lineFeed,
  singleQuote,
  space,
} from './cursor.ts';
import { afterSpaces, breaksBetween, scalarNode } from './scalars.ts';

/**
 * Reads a quoted text and stops after its closing quote.
 *
 * @param parent column of the key or dash that holds it
 */
export function readQuoted(cursor: Cursor, parent: number): ScalarNode {
  const { text, at: start } = cursor;
  const single = text.charCodeAt(start) === singleQuote;
  const close = single ? singleQuoteEnd(text, start + 1) : doubleQuoteEnd(text, start + 1);
  if (close < 0) decline();
  const raw = text.slice(start + 1, close);
  cursor.at = close + 1;
  if (raw.includes('\n')) passLines(cursor, start, close, parent);
  return scalarNode(single ? unquoteSingle(raw) : unquoteDouble(raw), 'quoted', start, close + 1);
}

function singleQuoteEnd(text: string, from: number): number {
  let at = text.indexOf("'", from);
  while (at >= 0 && text.charCodeAt(at + 1) === singleQuote) at = text.indexOf("'", at + 2);
  return at;
}

function doubleQuoteEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === backslash) at++;
    else if (code === doubleQuote) return at;
  }
  return -1;
}

/** Puts the cursor on the last line of a quoted text. Tabs among its lines, and document markers, are in doubt. */
function passLines(cursor: Cursor, start: number, close: number, parent: number): void {
  const { text } = cursor;
  for (let at = text.indexOf('\n', start); at >= 0 && at < close; at = text.indexOf('\n', at + 1)) {
    cursor.lineStart = at + 1;
    if (isMarker(text, at + 1)) decline();
    if (parent > deepestMended && afterSpaces(text, at + 1) - at - 1 <= parent) decline();
  }
  const tab = text.indexOf('\t', start);
  if (tab >= 0 && tab < close) decline();
}

function unquoteSingle(raw: string): string {
  const value = raw.includes('\n') ? unfold(raw, false) : raw;
  return value.includes("'") ? value.replaceAll("''", "'") : value;
}

function unquoteDouble(raw: string): string {
  return raw.includes('\n') || raw.includes('\\') ? unfold(raw, true) : raw;
}

/** Joins the lines of a quoted text and, if wanted, replaces its escapes. */
function unfold(raw: string, escapes: boolean): string {
  let value = '';
  let from = 0;
  for (let at = 0; at < raw.length; ) {
    const code = raw.charCodeAt(at);
    if (code === lineFeed) {
      const next = afterBlank(raw, at);
      value += raw.slice(from, beforeBlank(raw, from, at)) + breaksBetween(raw, at, next);
      from = at = next;
    } else if (escapes && code === backslash) {
      const replaced = escapeAt(raw, at);
      value += raw.slice(from, at) + replaced.value;
      from = at = replaced.end;
    } else at++;
  }
  return value + raw.slice(from);
}

function isBlank(code: number): boolean {
  return code === space || code === lineFeed || code === carriageReturn;
}

function afterBlank(raw: string, from: number): number {
  let at = from;
  while (isBlank(raw.charCodeAt(at))) at++;
  return at;
}

function beforeBlank(raw: string, from: number, to: number): number {
  let at = to;
  while (at > from && isBlank(raw.charCodeAt(at - 1))) at--;
  return at;
}

const hexadecimal = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4}))/y;
const named: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  [' ', ' '],
  ['0', '\0'],
  ['b', '\b'],
  ['e', '\x1b'],
  ['f', '\f'],
]);

function escapeAt(raw: string, at: number): { readonly value: string; readonly end: number } {
  const value = named.get(raw.charAt(at + 1));
  if (value !== undefined) return { value, end: at + 2 };
  // An escaped line break joins two lines without a space.
  const feed = raw.charAt(at + 1) === '\r' ? at + 2 : at + 1;
  if (raw.charCodeAt(feed) === lineFeed) return { value: '', end: afterSpaces(raw, feed + 1) };
  hexadecimal.lastIndex = at;
  const found = hexadecimal.exec(raw);
  const digits = found?.[1] ?? found?.[2] ?? decline();
  return { value: String.fromCharCode(Number.parseInt(digits, 16)), end: hexadecimal.lastIndex };
}
