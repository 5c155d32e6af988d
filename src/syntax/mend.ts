import { deepestMended } from './bounds.ts';
import { isMarker, scanYaml } from './scan.ts';

/** A text with spaces put in, and the way back from its offsets. */
export interface Mended {
  readonly text: string;
  /** Offset in the given text of an offset in the new one. */
  readonly place: (offset: number) => number;
}

/**
 * A text that means what Python makes of the given one, for those that the `yaml` package refuses though Python does
 * not; null if none of this occurs:
 *
 * - Lines inside brackets and quotes are indented further than the key that holds them. YAML asks for that, Python does
 *   not, and people close a list under its key. White space at such a line start means nothing.
 * - A comment between a key and its value gets a space before and after its `#`. Without them `yaml` takes the
 *   comment's column for that of the value, and lets text there run on into the next key.
 */
export function mend(text: string): Mended | null {
  const padding: Padding = { text, parts: [], ends: [], shifts: [], copied: 0, shift: 0 };
  /** The comment before, and whether a key or dash above it awaits its value. */
  let last = { end: 0, awaited: false };
  scanYaml(text, {
    continued: (lineStart, parent) => pad(padding, lineStart, missingSpaces(text, lineStart, parent)),
    comment(start, end) {
      const before = endOfTextBefore(text, start);
      const awaited =
        before === last.end ? last.awaited : text[before - 1] === ':' || text[before - 1] === '-';
      last = { end, awaited };
      if (!awaited) return;
      pad(padding, start, start > 0 && text[start - 1] === '\n' ? 1 : 0);
      pad(padding, start + 1, end > start + 1 && text[start + 1] !== ' ' ? 1 : 0);
    },
  });
  const { parts, ends, shifts } = padding;
  if (parts.length === 0) return null;
  parts.push(text.slice(padding.copied));
  return { text: parts.join(''), place: (offset) => offset - shiftBefore(ends, shifts, offset) };
}

interface Padding {
  readonly text: string;
  readonly parts: string[];
  /** Offsets in the new text where padding ends, and how much padding lies before each. */
  readonly ends: number[];
  readonly shifts: number[];
  copied: number;
  shift: number;
}

function pad(padding: Padding, offset: number, spaces: number): void {
  if (spaces === 0) return;
  padding.parts.push(padding.text.slice(padding.copied, offset), ' '.repeat(spaces));
  padding.copied = offset;
  padding.shift += spaces;
  padding.ends.push(offset + padding.shift);
  padding.shifts.push(padding.shift);
}

function endOfTextBefore(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at--;
  return at;
}

function missingSpaces(text: string, lineStart: number, parent: number): number {
  if (parent < 0 || parent > deepestMended || isMarker(text, lineStart)) return 0;
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
