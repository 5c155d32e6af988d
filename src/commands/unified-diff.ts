/**
 * The difference of two texts as `git apply` and `patch` take it, with three lines around each change. Empty where there
 * is none.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  const lines = changed(linesOf(before), linesOf(after));
  const hunks = hunksOf(lines).map(hunkText);
  if (hunks.length === 0) return '';
  return `--- ${quoted(`a/${path}`)}\n+++ ${quoted(`b/${path}`)}\n${hunks.join('')}`;
}

const around = 3;

interface Line {
  readonly sign: ' ' | '-' | '+';
  /** With its own end, which the last one may lack. */
  readonly text: string;
  /** Line in the text before and after, from 0: for an added or removed one where it would stand in the other. */
  readonly old: number;
  readonly new: number;
}

const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

// ---- which lines ---------------------------------------------------------------------------------------------------

/** More changes than this are told as one: what lies between them would have to be looked for in ever more ways. */
const mostChanges = 1000;

/** The fewest lines to take out and to put in (E. Myers, An O(ND) difference algorithm, 1986). */
function changed(before: readonly string[], after: readonly string[]): readonly Line[] {
  const furthest: number[][] = [];
  let row: number[] = [];
  for (let changes = 0; changes <= Math.min(mostChanges, before.length + after.length); changes++) {
    const next: number[] = [];
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      let old = startOn(row, changes, diagonal);
      while (old < before.length && old - diagonal < after.length && before[old] === after[old - diagonal])
        old++;
      next[diagonal + changes] = old;
      if (old >= before.length && old - diagonal >= after.length) {
        return traced([...furthest, next], before, after);
      }
    }
    furthest.push(next);
    row = next;
  }
  return replaced(before, after);
}

/** How far the way goes with one change more, before it follows lines that are the same. */
function startOn(row: readonly number[], changes: number, diagonal: number): number {
  if (changes === 0) return 0;
  const [below, above] = [row[diagonal + changes - 2] ?? -1, row[diagonal + changes] ?? -1];
  return takesAddition(changes, diagonal, below, above) ? above : below + 1;
}

const takesAddition = (changes: number, diagonal: number, below: number, above: number): boolean =>
  diagonal === -changes || (diagonal !== changes && below < above);

function traced(
  rows: readonly (readonly number[])[],
  before: readonly string[],
  after: readonly string[],
): readonly Line[] {
  const lines: Line[] = [];
  let [old, now] = [before.length, after.length];
  const same = (until: number): void => {
    while (old > until) {
      old--;
      now--;
      lines.push({ sign: ' ', text: before[old] ?? '', old, new: now });
    }
  };
  for (let changes = rows.length - 1; changes > 0; changes--) {
    const row = rows[changes - 1] ?? [];
    const diagonal = old - now;
    const [below, above] = [row[diagonal + changes - 2] ?? -1, row[diagonal + changes] ?? -1];
    const isAdded = takesAddition(changes, diagonal, below, above);
    same(isAdded ? above : below + 1);
    if (isAdded) now--;
    else old--;
    lines.push({
      sign: isAdded ? '+' : '-',
      text: (isAdded ? after[now] : before[old]) ?? '',
      old,
      new: now,
    });
  }
  same(0);
  return lines.reverse();
}

function replaced(before: readonly string[], after: readonly string[]): readonly Line[] {
  return [
    ...before.map((text, old): Line => ({ sign: '-', text, old, new: 0 })),
    ...after.map((text, now): Line => ({ sign: '+', text, old: before.length, new: now })),
  ];
}

// ---- how they are written ------------------------------------------------------------------------------------------

/** Changes with what stands around them; those whose surroundings touch are one. */
function hunksOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const ranges: { from: number; to: number }[] = [];
  lines.forEach(({ sign }, index) => {
    if (sign === ' ') return;
    const last = ranges.at(-1);
    if (last !== undefined && index - around <= last.to) last.to = index + around + 1;
    else ranges.push({ from: Math.max(0, index - around), to: index + around + 1 });
  });
  return ranges.map(({ from, to }) => lines.slice(from, to));
}

function hunkText(hunk: readonly Line[]): string {
  const [first] = hunk;
  const count = (other: Line['sign']): number => hunk.filter(({ sign }) => sign !== other).length;
  const span = (line: number, length: number): string => `${length === 0 ? line : line + 1},${length}`;
  const head = `@@ -${span(first?.old ?? 0, count('+'))} +${span(first?.new ?? 0, count('-'))} @@\n`;
  const texts = hunk.map(({ sign, text }) =>
    text.endsWith('\n') ? `${sign}${text}` : `${sign}${text}\n\\ No newline at end of file\n`,
  );
  return head + texts.join('');
}

/** A name with signs of its own meaning, in the way of git: bytes as octal numbers. */
function quoted(name: string): string {
  if (/^[ !#-[\]-~]+$/.test(name)) return name;
  const bytes = [...new TextEncoder().encode(name)].map((byte) => {
    const character = String.fromCharCode(byte);
    if (/[ !#-[\]-~]/.test(character)) return character;
    return `\\${byte.toString(8).padStart(3, '0')}`;
  });
  return `"${bytes.join('')}"`;
}
