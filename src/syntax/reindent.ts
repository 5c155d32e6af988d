import { scanYaml } from './scan.ts';

/** A text with spaces put in, and the way back from its offsets. */
export interface Reindented {
  readonly text: string;
  /** Offset in the given text of an offset in the new one. */
  readonly place: (offset: number) => number;
}

/** Lines in deeper columns are left alone, so that padding cannot multiply a hostile text by more than this. */
const deepestColumn = 40;

/**
 * Indents the lines inside brackets and quotes further than the key that holds them, or null if all are already.
 *
 * YAML asks for that indentation; Python's loaders do not, and people close a list under its key. The white space at
 * such a line start means nothing, so the new text means what Python makes of the old one.
 */
export function reindent(text: string): Reindented | null {
  const parts: string[] = [];
  /** Offsets in the new text where padding ends, and how much padding lies before each. */
  const ends: number[] = [];
  const shifts: number[] = [];
  let copied = 0;
  let shift = 0;
  scanYaml(text, {
    continued(lineStart, parent) {
      const missing = missingSpaces(text, lineStart, parent);
      if (missing === 0) return;
      parts.push(text.slice(copied, lineStart), ' '.repeat(missing));
      copied = lineStart;
      shift += missing;
      ends.push(lineStart + shift);
      shifts.push(shift);
    },
  });
  if (parts.length === 0) return null;
  parts.push(text.slice(copied));
  return { text: parts.join(''), place: (offset) => offset - shiftBefore(ends, shifts, offset) };
}

function missingSpaces(text: string, lineStart: number, parent: number): number {
  if (parent < 0 || parent > deepestColumn) return 0;
  let indent = 0;
  while (indent <= parent && text[lineStart + indent] === ' ') indent++;
  const first = text[lineStart + indent];
  return first === '\n' || first === '\r' || first === undefined ? 0 : parent + 1 - indent;
}

/** How much padding ends at or before an offset: the last entry found by halving. */
function shiftBefore(ends: readonly number[], shifts: readonly number[], offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return shifts[low - 1] ?? 0;
}
