import { blockEnd } from '../spans.ts';
import type { ScalarNode } from '../tree.ts';
import {
  type Cursor,
  carriageReturn,
  dash,
  decline,
  greater,
  hash,
  lineFeed,
  plus,
  skip,
  tab,
} from './cursor.ts';
import { afterSpaces, scalarNode } from './scalars.ts';

/**
 * Reads a `|` or `>` text and moves on.
 *
 * @param parent column of the key or dash that holds it; its lines are indented further
 */
export function readBlockScalar(cursor: Cursor, parent: number): ScalarNode {
  const { text, at: start } = cursor;
  const folds = text.charCodeAt(start) === greater;
  const chomping = text.charCodeAt(start + 1);
  const isMarked = chomping === plus || chomping === dash;
  const lines: Lines = { content: [], indent: 0, blank: 0, breaks: 0 };
  cursor.at = headerEnd(text, start + (isMarked ? 2 : 1));
  while (cursor.at < text.length && takeLine(cursor, lines, folds, parent));
  if (lines.indent === 0) decline();
  const end = blockEnd(text, start, cursor.at);
  cursor.lineStart = cursor.at;
  skip(cursor);
  const value = folds ? fold(lines.content) : lines.content.join('\n');
  return scalarNode(value + chomped(chomping, lines), 'block', start, end);
}

interface Lines {
  /** Lines without their indentation; blank ones among them are empty. */
  readonly content: string[];
  /** Of the first line with content; 0 before it. */
  indent: number;
  /** Blank lines since the last line of content. */
  blank: number;
  /** Line breaks after the last line of content. */
  breaks: number;
}

/** The start of the line below a header, which may end in a comment. A digit in it is left to the full parser. */
function headerEnd(text: string, from: number): number {
  let at = afterSpaces(text, from);
  if (text.charCodeAt(at) === hash && at > from) at = text.indexOf('\n', at);
  else if (text.charCodeAt(at) === carriageReturn) at++;
  return text.charCodeAt(at) === lineFeed ? at + 1 : decline();
}

/** Takes one line; false if it is not part of the text any more. */
function takeLine(cursor: Cursor, lines: Lines, folds: boolean, parent: number): boolean {
  const { text, at: lineStart } = cursor;
  const at = afterSpaces(text, lineStart);
  const width = at - lineStart;
  const lineEnd = text.indexOf('\n', at);
  const end = lineEnd < 0 ? text.length : lineEnd;
  const contentEnd = text.charCodeAt(end - 1) === carriageReturn ? end - 1 : end;
  if (at >= contentEnd) takeBlank(cursor, lines, width, folds, parent);
  else {
    if (width <= parent || width < lines.indent) return false;
    if (lines.indent === 0) lines.indent = startsText(text.charCodeAt(at), width);
    takeContent(lines, text.slice(lineStart + lines.indent, contentEnd));
  }
  if (lineEnd < 0) cursor.at = text.length;
  else {
    cursor.at = lineEnd + 1;
    lines.breaks++;
  }
  return true;
}

/** Whether a tab is indentation or text is a question for the full parser. */
function startsText(first: number, width: number): number {
  return first === tab ? decline() : width;
}

/** A blank line that is wider than the indentation holds spaces as text. Before the first line, or in `>`, it is in doubt. */
function takeBlank(cursor: Cursor, lines: Lines, width: number, folds: boolean, parent: number): void {
  const wide = width > (lines.indent === 0 ? parent + 1 : lines.indent);
  if (wide && (folds || lines.indent === 0)) decline();
  if (width > 0 && cursor.at + width >= cursor.text.length) decline();
  if (wide) takeContent(lines, ' '.repeat(width - lines.indent));
  else lines.blank++;
}

function takeContent(lines: Lines, line: string): void {
  for (; lines.blank > 0; lines.blank--) lines.content.push('');
  lines.content.push(line);
  lines.breaks = 0;
}

/** The line breaks at the end: none, one or all; none either where the text ends in the middle of a line. */
function chomped(chomping: number, lines: Lines): string {
  if (chomping === dash) return '';
  return '\n'.repeat(chomping === plus ? lines.breaks : Math.min(lines.breaks, 1));
}

/** Joins lines by spaces, but keeps the breaks around lines indented further, and all but one of several. */
function fold(lines: readonly string[]): string {
  const first = lines.findIndex((line) => line !== '');
  let value = '\n'.repeat(first);
  let joint = '';
  let afterIndented = false;
  for (const line of lines.slice(first)) {
    const indented = line.startsWith(' ') || line.startsWith('\t');
    if (line === '') {
      if (joint === '\n') value += joint;
      joint = '\n';
      continue;
    }
    if (indented) joint = jointToIndented(joint, afterIndented);
    value += joint + line;
    joint = indented ? '\n' : ' ';
    afterIndented = indented;
  }
  return value;
}

/** Before a line indented further a break stays a break; one that was folded out of a blank line counts as two. */
function jointToIndented(joint: string, afterIndented: boolean): string {
  if (joint === ' ') return '\n';
  return joint === '\n' && !afterIndented ? '\n\n' : joint;
}
