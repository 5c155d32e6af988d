import { deepestMended, defaultBounds } from '../bounds.ts';
import { addEntry, addMerges, type Entries, isMergeable } from '../entries.ts';
import type { ListNode, MapNode, Node, ScalarNode } from '../tree.ts';
import { readAlias, readAnchored } from './anchored.ts';
import {
  ampersand,
  asterisk,
  type Cursor,
  closeBrace,
  closeBracket,
  colon,
  comma,
  decline,
  doubleQuote,
  isSpaceOrEnd,
  openBrace,
  openBracket,
  singleQuote,
  skip,
} from './cursor.ts';
import { readQuoted } from './quoted.ts';
import { afterSpaces, emptyNode, plainEnd, scalarNode, startsPlain } from './scalars.ts';

/** Deeper files are reported by the full parser. */
export const deepest = defaultBounds.depth;

/**
 * Reads a `[ ]` or `{ }` and stops after its closing bracket.
 *
 * @param parent column of the key or dash that holds it; it may go on over lines right of that
 */
export function readFlow(cursor: Cursor, parent: number): Node {
  if (++cursor.depth > deepest) decline();
  const isMap = cursor.text.charCodeAt(cursor.at) === openBrace;
  const node = isMap ? readFlowMap(cursor, parent) : readFlowList(cursor, parent);
  cursor.depth--;
  return node;
}

function readFlowList(cursor: Cursor, parent: number): ListNode {
  const start = cursor.at++;
  const items: Node[] = [];
  while (!takeClose(cursor, closeBracket, parent)) {
    items.push(readFlowValue(cursor, parent));
    takeComma(cursor, closeBracket, parent);
  }
  return { kind: 'list', start, end: cursor.at, items };
}

function readFlowMap(cursor: Cursor, parent: number): MapNode {
  const start = cursor.at++;
  const entries: Entries = new Map();
  const merges: Node[] = [];
  while (!takeClose(cursor, closeBrace, parent)) {
    const key = readFlowKey(cursor, parent);
    const value = readFlowEntry(cursor, key, parent);
    if (isMergeKey(key)) merges.push(isMergeable(value) ? value : decline());
    else addEntry(entries, key.text, key.start, key.end, value);
    takeComma(cursor, closeBrace, parent);
  }
  if (merges.length > 0) addMerges(entries, merges);
  return { kind: 'map', start, end: cursor.at, entries };
}

export function isMergeKey(key: ScalarNode): boolean {
  return key.text === '<<' && key.style === 'plain';
}

function readFlowKey(cursor: Cursor, parent: number): ScalarNode {
  const { at: start, lineStart } = cursor;
  const key = readFlowScalar(cursor, parent);
  if (cursor.lineStart !== lineStart || key.end - start > longestKey) decline();
  return key;
}

/** YAML ends keys at 1024 characters. */
export const longestKey = 1000;

/** Reads what follows a key: a colon on the same line and a value, or either of them missing. */
function readFlowEntry(cursor: Cursor, key: ScalarNode, parent: number): Node {
  const { text } = cursor;
  const at = afterSpaces(text, cursor.at);
  const hasColon = text.charCodeAt(at) === colon;
  // A quoted key, as in JSON, needs no space after its colon.
  if (hasColon && key.style === 'plain' && !isSpaceOrEnd(text.charCodeAt(at + 1))) decline();
  cursor.at = hasColon ? at + 1 : at;
  skipInFlow(cursor, parent);
  const code = text.charCodeAt(cursor.at);
  if (code === comma || code === closeBrace) return emptyNode(hasColon ? at + 1 : key.end);
  return hasColon ? readFlowValue(cursor, parent) : decline();
}

function readFlowValue(cursor: Cursor, parent: number): Node {
  switch (cursor.text.charCodeAt(cursor.at)) {
    case openBracket:
    case openBrace:
      return readFlow(cursor, parent);
    case asterisk:
      return readAlias(cursor);
    case ampersand:
      return readAnchored(
        cursor,
        () => skipInFlow(cursor, parent),
        () => readFlowValue(cursor, parent),
      );
    default:
      return readFlowScalar(cursor, parent);
  }
}

function readFlowScalar(cursor: Cursor, parent: number): ScalarNode {
  const { text, at } = cursor;
  const code = text.charCodeAt(at);
  if (code === doubleQuote || code === singleQuote) return readQuoted(cursor, parent);
  if (!startsPlain(text, at, true)) decline();
  const end = plainEnd(text, at, true);
  cursor.at = end;
  return scalarNode(text.slice(at, end), 'plain', at, end);
}

/** Takes the comma between items, or leaves the closing bracket. What else can stand there is in doubt. */
function takeComma(cursor: Cursor, close: number, parent: number): void {
  skipInFlow(cursor, parent);
  const code = cursor.text.charCodeAt(cursor.at);
  if (code === comma) cursor.at++;
  else if (code !== close) decline();
}

function takeClose(cursor: Cursor, close: number, parent: number): boolean {
  skipInFlow(cursor, parent);
  if (cursor.text.charCodeAt(cursor.at) !== close) return false;
  cursor.at++;
  return true;
}

/**
 * Moves on within brackets. A line that is not right of the holder is read all the same, as Python does; in columns too
 * deep for the full parser to mend that, it is in doubt.
 */
function skipInFlow(cursor: Cursor, parent: number): void {
  skip(cursor);
  if (cursor.column < 0 || (cursor.column <= parent && parent > deepestMended)) decline();
}
