import type { Finding } from '../model/finding.ts';
import { type Edit, gitLines } from '../model/index.ts';
import { maskSecrets } from '../report/secrets.ts';
import { visible } from '../report/text.ts';
import type { LineAnchor } from './port.ts';

/**
 * The lines that a suggestion block puts in place of the commented ones, or null where there is nothing safe to
 * suggest. A block replaces exactly the range it is attached to, so every edit has to lie inside it.
 *
 * @param text the file at the head
 */
export function suggestionFor(finding: Finding, anchor: LineAnchor, text: string): readonly string[] | null {
  const edits = finding.fix?.safe === true ? finding.fix.edits : [];
  if (edits.length === 0 || !edits.every((edit) => liesIn(edit, anchor, text))) return null;
  const first = anchor.startLine ?? anchor.line;
  const start = offsetOfLine(text, first);
  const end = offsetOfLine(text, anchor.line + 1);
  const before = text.slice(start, end);
  const after = applied(before, edits, start);
  if (after === null || after === before || !isShowable(after)) return null;
  return after === '' ? [] : after.replace(/\r?\n$/, '').split(/\r?\n/);
}

function liesIn(edit: Edit, anchor: LineAnchor, text: string): boolean {
  if (edit.at.file !== anchor.path) return false;
  const lines = gitLines(text, edit.at);
  return lines.first >= (anchor.startLine ?? anchor.line) && lines.last <= anchor.line;
}

function offsetOfLine(text: string, line: number): number {
  let offset = 0;
  for (let at = 1; at < line; at++) {
    const next = text.indexOf('\n', offset);
    if (next < 0) return text.length;
    offset = next + 1;
  }
  return offset;
}

/** Null when edits overlap. */
function applied(text: string, edits: readonly Edit[], offset: number): string | null {
  let result = '';
  let taken = 0;
  for (const edit of [...edits].sort((a, b) => a.at.start - b.at.start)) {
    const start = edit.at.start - offset;
    if (start < taken) return null;
    result += text.slice(taken, start) + edit.text;
    taken = edit.at.end - offset;
  }
  return result + text.slice(taken);
}

/** One click puts the block into the file, so nothing in it may be hidden from view, or must be. */
function isShowable(text: string): boolean {
  const plain = text.replace(/\r?\n/g, '').replaceAll('\t', '');
  return visible(plain) === plain && maskSecrets(text) === text;
}
