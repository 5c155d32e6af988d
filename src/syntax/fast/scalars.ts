import type { ScalarNode } from '../tree.ts';
import {
  type Cursor,
  carriageReturn,
  colon,
  dash,
  decline,
  finishLine,
  hash,
  isFlowIndicator,
  isSpaceOrEnd,
  lineFeed,
  question,
  space,
  tab,
} from './cursor.ts';

export function scalarNode(text: string, style: ScalarNode['style'], start: number, end: number): ScalarNode {
  return { kind: 'scalar', start, end, text, style };
}

/** A key with nothing after it. */
export function emptyNode(at: number): ScalarNode {
  return scalarNode('', 'plain', at, at);
}

/** Whether a character may start plain text; those that start something else, and the few in doubt, may not. */
export function startsPlain(text: string, at: number, inFlow: boolean): boolean {
  const code = text.charCodeAt(at);
  if (code === dash || code === question) {
    const next = text.charCodeAt(at + 1);
    return !isSpaceOrEnd(next) && !(inFlow && isFlowIndicator(next));
  }
  return code < 128 ? plainStarts[code] === 1 : code !== byteOrderMark;
}

/** The full parser drops one before a document, and keeps it elsewhere. */
const byteOrderMark = 0xfeff;

const plainStarts = new Uint8Array(128).fill(1, 33);
for (const char of '"#%&\'*,:>@[]`{|}!') plainStarts[char.charCodeAt(0)] = 0;

/**
 * The end of plain text that starts here, without trailing spaces. It goes up to the line's end, a comment or a colon
 * that ends a key, and within brackets also up to the next of `,[]{}`.
 */
export function plainEnd(text: string, start: number, inFlow: boolean): number {
  let end = start;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === space) continue;
    if (code < 128 && mayEndPlain[code] === 1 && endsPlain(text, at, at > end, inFlow)) return end;
    end = at + 1;
  }
  return end;
}

const mayEndPlain = new Uint8Array(128);
for (const char of '\n\r\t#:,[]{}') mayEndPlain[char.charCodeAt(0)] = 1;

function endsPlain(text: string, at: number, afterSpace: boolean, inFlow: boolean): boolean {
  switch (text.charCodeAt(at)) {
    case lineFeed:
    case carriageReturn:
      return true;
    case tab:
      return decline();
    case hash:
      return afterSpace;
    case colon:
      return endsKey(text.charCodeAt(at + 1), inFlow);
    default:
      return inFlow;
  }
}

function endsKey(next: number, inFlow: boolean): boolean {
  return isSpaceOrEnd(next) || (inFlow && isFlowIndicator(next));
}

/**
 * Reads plain text outside brackets whose first line ends at `end`, with the lines that continue it, and moves on.
 *
 * @param parent column of the key or dash that holds it; lines right of it continue the text
 */
export function readPlain(cursor: Cursor, end: number, parent: number): ScalarNode {
  const { text, at: start } = cursor;
  cursor.at = end;
  finishLine(cursor);
  if (cursor.column <= parent || cursor.commented)
    return scalarNode(text.slice(start, end), 'plain', start, end);
  return readMorePlain(cursor, start, end, parent);
}

function readMorePlain(cursor: Cursor, start: number, firstEnd: number, parent: number): ScalarNode {
  const { text } = cursor;
  let value = text.slice(start, firstEnd);
  let end = firstEnd;
  while (cursor.column > parent && !cursor.commented) {
    const next = plainEnd(text, cursor.at, false);
    // An empty stretch is a colon; one before a colon would make the text above part of a key.
    if (next === cursor.at || text.charCodeAt(afterSpaces(text, next)) === colon) decline();
    value += breaksBetween(text, end, cursor.at) + text.slice(cursor.at, next);
    end = next;
    cursor.at = end;
    finishLine(cursor);
  }
  return scalarNode(value, 'plain', start, end);
}

export function afterSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === space) at++;
  return at;
}

/** What stands for the line breaks between two stretches of folded text: a space for one, else one less. */
export function breaksBetween(text: string, from: number, to: number): string {
  let breaks = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === lineFeed) breaks++;
  return breaks === 1 ? ' ' : '\n'.repeat(breaks - 1);
}
