import { follow } from '../anchors.ts';
import { defaultBounds } from '../bounds.ts';
import type { Node } from '../tree.ts';
import { ampersand, asterisk, type Cursor, colon, decline, isFlowIndicator, isSpaceOrEnd } from './cursor.ts';
import { afterSpaces } from './scalars.ts';

/** Reads the name of an anchor or alias that starts here, and stops after it. */
function readName(cursor: Cursor): string {
  const { text } = cursor;
  const start = cursor.at + 1;
  let at = start;
  while (!isSpaceOrEnd(text.charCodeAt(at)) && !isFlowIndicator(text.charCodeAt(at))) at++;
  // Whether a colon at its end belongs to the name is in doubt.
  if (at === start || text.charCodeAt(at - 1) === colon) decline();
  cursor.at = at;
  return text.slice(start, at);
}

/** Reads `*name` and stops after it. One that is a key, or that cannot be followed, is left to the full parser. */
export function readAlias(cursor: Cursor): Node {
  const start = cursor.at;
  const name = readName(cursor);
  const target = follow(cursor.anchors, name, start, cursor.at, defaultBounds.expanded);
  if (typeof target === 'string' || cursor.text.charCodeAt(afterSpaces(cursor.text, cursor.at)) === colon)
    decline();
  return target;
}

/**
 * Reads `&name` and what it names, with white space between them.
 *
 * @param approach moves on to what is named
 */
export function readAnchored(cursor: Cursor, approach: () => void, read: () => Node): Node {
  const name = readName(cursor);
  if (!isSpaceOrEnd(cursor.text.charCodeAt(cursor.at))) decline();
  approach();
  // A second anchor or an alias is a mistake here, and many anchors would recurse without a bound.
  const code = cursor.text.charCodeAt(cursor.at);
  if (code === ampersand || code === asterisk) decline();
  cursor.anchors.nodes.set(name, null);
  const node = read();
  cursor.anchors.nodes.set(name, node);
  return node;
}
