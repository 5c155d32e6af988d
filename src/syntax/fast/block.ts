import { addEntry, addMerges, type Entries, isMergeable } from '../entries.ts';
import type { ListNode, MapNode, Node, ScalarNode } from '../tree.ts';
import { readAlias, readAnchored } from './anchored.ts';
import { readBlockScalar } from './block-scalar.ts';
import {
  ampersand,
  asterisk,
  bar,
  type Cursor,
  colon,
  dash,
  decline,
  doubleQuote,
  finishLine,
  greater,
  isSpaceOrEnd,
  openBrace,
  openBracket,
  singleQuote,
  skip,
} from './cursor.ts';
import { deepest, isMergeKey, longestKey, readFlow } from './flow.ts';
import { readQuoted } from './quoted.ts';
import { afterSpaces, emptyNode, plainEnd, readPlain, scalarNode, startsPlain } from './scalars.ts';

/**
 * Reads the value that starts here: a map or a list by lines, or a scalar or a bracket. Moves on to the token after it.
 *
 * @param parent column of the key or dash that holds it, -1 at the top
 */
export function readNode(cursor: Cursor, parent: number): Node {
  if (isItem(cursor)) return readList(cursor);
  const key = keyOrNull(cursor, parent);
  return key === null ? readLeaf(cursor, parent) : readMap(cursor, key);
}

/** Whether a `- ` stands here. */
function isItem(cursor: Cursor): boolean {
  return cursor.text.charCodeAt(cursor.at) === dash && isSpaceOrEnd(cursor.text.charCodeAt(cursor.at + 1));
}

function readList(cursor: Cursor): ListNode {
  if (++cursor.depth > deepest) decline();
  const { at: start, column } = cursor;
  const items: Node[] = [];
  let end = start;
  while (cursor.column === column && isItem(cursor)) {
    const dashAt = cursor.at++;
    const line = cursor.lineStart;
    skip(cursor);
    const inline = cursor.lineStart === line && cursor.column >= 0;
    const item = inline || cursor.column > column ? readNode(cursor, column) : emptyNode(dashAt + 1);
    items.push(item);
    end = item.end;
    if (cursor.column > column) decline();
  }
  cursor.depth--;
  return { kind: 'list', start, end, items };
}

function readMap(cursor: Cursor, firstKey: ScalarNode): MapNode {
  if (++cursor.depth > deepest) decline();
  const { start } = firstKey;
  const column = start - cursor.lineStart;
  const entries: Entries = new Map();
  const merges: Node[] = [];
  let key: ScalarNode | null = firstKey;
  let end = start;
  while (key !== null) {
    const value = readValue(cursor, column);
    if (isMergeKey(key)) merges.push(isMergeable(value) ? value : decline());
    else addEntry(entries, key.text, key.start, key.end, value);
    end = value.end;
    if (cursor.column > column) decline();
    key = cursor.column < column ? null : keyBelow(cursor, column);
  }
  if (merges.length > 0) addMerges(entries, merges);
  cursor.depth--;
  return { kind: 'map', start, end, entries };
}

/** The next key of a map; a dash in its column belongs to a list around it. Nothing else may stand there. */
function keyBelow(cursor: Cursor, column: number): ScalarNode | null {
  if (isItem(cursor)) return null;
  return keyOrNull(cursor, column) ?? decline();
}

/** Reads what follows a key, from after its colon. */
function readValue(cursor: Cursor, column: number): Node {
  const { at: colonEnd, lineStart } = cursor;
  skip(cursor);
  if (cursor.lineStart === lineStart && cursor.column >= 0) return readLeaf(cursor, column);
  if (cursor.column > column) return readNode(cursor, column);
  if (cursor.column === column && isItem(cursor)) return readList(cursor);
  return emptyNode(colonEnd);
}

/** Reads a scalar, a bracket or an alias that is not a key, and moves on. */
function readLeaf(cursor: Cursor, parent: number): Node {
  switch (cursor.text.charCodeAt(cursor.at)) {
    case doubleQuote:
    case singleQuote:
      return finished(cursor, readQuoted(cursor, parent));
    case openBracket:
    case openBrace:
      return finished(cursor, readFlow(cursor, parent));
    case asterisk:
      return finished(cursor, readAlias(cursor));
    case ampersand:
      return readNamed(cursor, parent);
    case bar:
    case greater:
      return parent < 0 ? decline() : readBlockScalar(cursor, parent);
    default:
      return readPlainLeaf(cursor, parent);
  }
}

function finished(cursor: Cursor, node: Node): Node {
  finishLine(cursor);
  return node;
}

/** Plain text alone is no config, so at the top it is in doubt; a colon in it would make it a key in the wrong place. */
function readPlainLeaf(cursor: Cursor, parent: number): Node {
  const { text, at } = cursor;
  if (parent < 0 || !startsPlain(text, at, false)) decline();
  const end = plainEnd(text, at, false);
  if (text.charCodeAt(afterSpaces(text, end)) === colon) decline();
  return readPlain(cursor, end, parent);
}

/** Reads an anchor and what it names. On the anchor's own line a key would be named instead of its map. */
function readNamed(cursor: Cursor, parent: number): Node {
  const { lineStart } = cursor;
  const approach = () => {
    skip(cursor);
    if (cursor.column <= parent) decline();
  };
  return readAnchored(cursor, approach, () => {
    if (cursor.lineStart !== lineStart) return readNode(cursor, parent);
    return keyOrNull(cursor, parent) === null ? readLeaf(cursor, parent) : decline();
  });
}

/** Reads a key and its colon if that is what stands here, else stays. */
function keyOrNull(cursor: Cursor, parent: number): ScalarNode | null {
  const { text, at: start, lineStart } = cursor;
  const code = text.charCodeAt(start);
  const isQuoted = code === doubleQuote || code === singleQuote;
  if (!isQuoted && !startsPlain(text, start, false)) return null;
  const node = isQuoted ? readQuoted(cursor, parent) : plainNode(text, start);
  const at = afterSpaces(text, node.end);
  if (text.charCodeAt(at) !== colon || !isSpaceOrEnd(text.charCodeAt(at + 1))) {
    cursor.at = start;
    cursor.lineStart = lineStart;
    return null;
  }
  if (node.end - start > longestKey || cursor.lineStart !== lineStart) decline();
  cursor.at = at + 1;
  return node;
}

function plainNode(text: string, start: number): ScalarNode {
  const end = plainEnd(text, start, false);
  return scalarNode(text.slice(start, end), 'plain', start, end);
}
