import { remembered } from './remembered.ts';

/**
 * Edits between two words: insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
 *
 * @param limit stop counting above this; the result is then `limit + 1`
 */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let rows: readonly [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row++) {
    const next = nextRow(a, b, row, rows);
    if (Math.min(...next) > limit) return limit + 1;
    rows = [rows[1], next];
  }
  return rows[1][b.length] ?? 0;
}

function nextRow(
  a: string,
  b: string,
  row: number,
  [before, previous]: readonly [number[], number[]],
): number[] {
  const current = [row];
  for (let column = 1; column <= b.length; column++) {
    const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
    const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] && row > 1 && column > 1;
    const swap = swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
    current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, replaced, swap));
  }
  return current;
}

interface Plain {
  readonly text: string;
  /** One bit for each letter of the alphabet that stands in the text. */
  readonly letters: number;
}

const plain = remembered((word): Plain => {
  const text = word.toLowerCase().replace(/[-_.\s]/g, '');
  return { text, letters: lettersOf(text) };
}, 10_000);

function lettersOf(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const letter = text.charCodeAt(i) - 97;
    if (letter >= 0 && letter < 26) letters |= 1 << letter;
  }
  return letters;
}

/** A letter that only one of two words has costs an edit: most pairs of words are told apart by that alone. */
function areNear(a: Plain, b: Plain, limit: number): boolean {
  if (Math.abs(a.text.length - b.text.length) > limit) return false;
  return bits(a.letters & ~b.letters) <= limit && bits(b.letters & ~a.letters) <= limit;
}

function bits(of: number): number {
  let count = 0;
  for (let left = of; left !== 0; left &= left - 1) count++;
  return count;
}

/**
 * The known word that a person most likely meant, or undefined.
 *
 * Case, `-`, `_` and `.` do not count. One edit in three letters is allowed, three at most; of two equally near words
 * neither is offered.
 */
export function closest(word: string, known: readonly string[]): string | undefined {
  let search = searches.get(known);
  if (search === undefined) {
    search = remembered((one) => nearest(one, known));
    searches.set(known, search);
  }
  return search(word);
}

/** Files of one project repeat their slips, and lists of keys are the same for all of them. */
const searches = new WeakMap<readonly string[], (word: string) => string | undefined>();

function nearest(word: string, known: readonly string[]): string | undefined {
  const wanted = plain(word.slice(0, 100));
  const limit = Math.min(3, Math.floor(wanted.text.length / 3));
  let best: { word: string; distance: number } | undefined;
  let tied = false;
  for (const candidate of known) {
    const other = plain(candidate);
    const most = Math.min(limit, best?.distance ?? limit);
    if (!areNear(wanted, other, most)) continue;
    const distance = editDistance(wanted.text, other.text, most);
    if (distance > most) continue;
    if (best === undefined || distance < best.distance) {
      best = { word: candidate, distance };
      tied = false;
    } else if (distance === best.distance && candidate !== best.word) tied = true;
  }
  return tied && best && best.distance > 0 ? undefined : best?.word;
}
