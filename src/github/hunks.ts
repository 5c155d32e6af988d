/** One line of a patch, with its number on each side that has it. Numbers count from 1. */
export type HunkLine =
  | { readonly kind: 'context'; readonly left: number; readonly right: number; readonly text: string }
  | { readonly kind: 'added'; readonly right: number; readonly text: string }
  | { readonly kind: 'deleted'; readonly left: number; readonly text: string };

export interface Hunk {
  /** First line on the right side; for a hunk without right lines, the line it follows. */
  readonly rightStart: number;
  readonly lines: readonly HunkLine[];
  /** Sides whose last line here ends the file without a line break. */
  readonly unterminated: { readonly left: boolean; readonly right: boolean };
}

export interface Patch {
  readonly hunks: readonly Hunk[];
  /** False when the text stops before its last hunk does: what is there still proves its lines. */
  readonly complete: boolean;
}

const header = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

/** Hunks of a patch. Lines end at `\n` only, as git counts them; a `\r` stays part of its line. */
export function parsePatch(patch: string): Patch {
  const lines = patch.split('\n');
  if (lines.at(-1) === '') lines.pop();
  const hunks: Hunk[] = [];
  let next = 0;
  while (next < lines.length) {
    const match = header.exec(lines[next] ?? '');
    if (match === null) return { hunks, complete: false };
    const read = readHunk(lines, next + 1, match);
    hunks.push(read.hunk);
    if (!read.complete) return { hunks, complete: false };
    next = read.next;
  }
  return { hunks, complete: true };
}

function readHunk(lines: readonly string[], from: number, match: RegExpExecArray) {
  // The counts, not the look of a line, say where a hunk ends: a changed line may itself look like a header.
  const counter = {
    left: Number(match[1]),
    right: Number(match[3]),
    leftRest: match[2] === undefined ? 1 : Number(match[2]),
    rightRest: match[4] === undefined ? 1 : Number(match[4]),
  };
  const rightStart = counter.right;
  const read: HunkLine[] = [];
  const unterminated = { left: false, right: false };
  let next = from;
  for (; next < lines.length; next++) {
    const source = lines[next] ?? '';
    if (source.startsWith('\\')) {
      markUnterminated(unterminated, read.at(-1));
      continue;
    }
    const line = takeLine(source, counter);
    if (line === null) break;
    read.push(line);
  }
  const complete = counter.leftRest === 0 && counter.rightRest === 0;
  return { hunk: { rightStart, lines: read, unterminated }, complete, next };
}

interface Counter {
  left: number;
  right: number;
  leftRest: number;
  rightRest: number;
}

/** The next line of a hunk, or null when the hunk has all its lines or the text is no such line. */
function takeLine(source: string, counter: Counter): HunkLine | null {
  const text = source.slice(1);
  // Some programs strip the blank that an empty context line consists of.
  const sign = source[0] ?? ' ';
  const inLeft = sign !== '+';
  const inRight = sign !== '-';
  if (!' +-'.includes(sign)) return null;
  if ((inLeft && counter.leftRest === 0) || (inRight && counter.rightRest === 0)) return null;
  if (inLeft) counter.leftRest--;
  if (inRight) counter.rightRest--;
  if (!inLeft) return { kind: 'added', right: counter.right++, text };
  if (!inRight) return { kind: 'deleted', left: counter.left++, text };
  return { kind: 'context', left: counter.left++, right: counter.right++, text };
}

function markUnterminated(sides: { left: boolean; right: boolean }, last: HunkLine | undefined): void {
  if (last?.kind !== 'added') sides.left = true;
  if (last?.kind !== 'deleted') sides.right = true;
}

/** Line numbers of the head file that the patch adds. */
export function addedLines(patch: Patch): ReadonlySet<number> {
  const added = new Set<number>();
  for (const hunk of patch.hunks) {
    for (const line of hunk.lines) if (line.kind === 'added') added.add(line.right);
  }
  return added;
}

/** Lines that a comment can be put on, each with the index of its hunk. */
export interface CommentableLines {
  /** Added and context lines, numbered in the head file. */
  readonly right: ReadonlyMap<number, number>;
  /** Deleted and context lines, numbered in the base file. */
  readonly left: ReadonlyMap<number, number>;
}

export function commentableLines(patch: Patch): CommentableLines {
  const right = new Map<number, number>();
  const left = new Map<number, number>();
  patch.hunks.forEach((hunk, index) => {
    for (const line of hunk.lines) {
      if (line.kind !== 'deleted') right.set(line.right, index);
      if (line.kind !== 'added') left.set(line.left, index);
    }
  });
  return { right, left };
}

/**
 * The text that a patch was made from, given the text that it leads to. This is how the base of a change is read
 * without asking for it: the service compares with the merge base, which a shallow checkout does not hold.
 *
 * @returns null when the patch is cut off or does not lead to this text
 */
export function textBefore(after: string, patch: Patch): string | null {
  if (!patch.complete) return null;
  const lines = after.split('\n');
  const terminated = lines.at(-1) === '';
  if (terminated) lines.pop();
  const before: string[] = [];
  let taken = 0;
  let endsOpen = !terminated;
  for (const hunk of patch.hunks) {
    const rights = hunk.lines.filter((line) => line.kind !== 'deleted');
    // A hunk without right lines names the line that it follows.
    const start = rights.length === 0 ? hunk.rightStart : hunk.rightStart - 1;
    if (start < taken || !standsAt(lines, start, rights)) return null;
    before.push(...lines.slice(taken, start), ...hunk.lines.flatMap(leftText));
    taken = start + rights.length;
    if (taken === lines.length) endsOpen = hunk.unterminated.left;
  }
  before.push(...lines.slice(taken));
  if (before.length === 0) return '';
  return before.join('\n') + (endsOpen ? '' : '\n');
}

function leftText(line: HunkLine): string[] {
  return line.kind === 'added' ? [] : [line.text];
}

function standsAt(lines: readonly string[], start: number, expected: readonly HunkLine[]): boolean {
  if (start + expected.length > lines.length) return false;
  return expected.every((line, index) => sameLine(line.text, lines[start + index]));
}

/** A checkout on Windows may have turned `\n` into `\r\n`, so a final `\r` does not make two lines differ. */
function sameLine(a: string, b: string | undefined): boolean {
  return b !== undefined && (a === b || stripReturn(a) === stripReturn(b));
}

function stripReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
