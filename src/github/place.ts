import type { Finding } from '../model/finding.ts';
import { gitLines, type Span } from '../model/span.ts';
import { type CommentableLines, commentableLines, parsePatch } from './hunks.ts';
import type { ChangedFile, LineAnchor } from './port.ts';

/** Where on a pull request a finding can be said. */
export type Place =
  | { readonly kind: 'line'; readonly anchor: LineAnchor }
  /** The file is part of the change, its line is not, or no patch proves that it is. */
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'summary' };

/** Lines of a change that comments can be put on. Made once a run. */
export interface Anchors {
  /** Undefined for a path outside the change, null for one without a patch. */
  of(path: string): CommentableLines | null | undefined;
}

export function anchorsOf(files: readonly ChangedFile[]): Anchors {
  const byPath = new Map(files.filter((file) => file.status !== 'removed').map((file) => [file.path, file]));
  const parsed = new Map<string, CommentableLines | null>();
  return {
    of: (path) => {
      const file = byPath.get(path);
      if (file === undefined) return undefined;
      let lines = parsed.get(path);
      if (lines === undefined) {
        lines = file.patch === null ? null : commentableLines(parsePatch(file.patch));
        parsed.set(path, lines);
      }
      return lines;
    },
  };
}

/** A place longer than this is shown by its first line: a whole data block under a comment buries the comment. */
const longestRange = 12;

/**
 * The narrowest place that takes a comment: the lines of the finding that lie in one hunk, else its file, else none.
 *
 * @param text the file at the head, which is what the service numbers
 */
export function placeOf(at: Span, anchors: Anchors, text: string): Place {
  const lines = anchors.of(at.file);
  if (lines === undefined) return { kind: 'summary' };
  const range = lines === null ? null : inOneHunk(gitLines(text, at), lines.right);
  if (range === null) return { kind: 'file', path: at.file };
  return { kind: 'line', anchor: anchor(at.file, range.first, range.last) };
}

/** An anchor over whole lines; a single line has no start. */
export function anchor(path: string, first: number, last: number): LineAnchor {
  return first < last ? { path, startLine: first, line: last } : { path, line: first };
}

export interface LineRange {
  readonly first: number;
  readonly last: number;
}

function inOneHunk(range: LineRange, right: ReadonlyMap<number, number>): LineRange | null {
  let first = range.first;
  while (first <= range.last && !right.has(first)) first++;
  if (first > range.last) return null;
  const hunk = right.get(first);
  let last = first;
  while (last < range.last && right.get(last + 1) === hunk) last++;
  return last - first >= longestRange ? { first, last: first } : { first, last };
}

/** True when both ends of an anchor, and all between, are in one hunk of the change. */
export function isProven(place: LineAnchor, anchors: Anchors): boolean {
  const right = anchors.of(place.path)?.right;
  const first = place.startLine ?? place.line;
  const proven = right === undefined ? null : inHunkOf(right, first, place.line);
  return proven === true;
}

function inHunkOf(right: ReadonlyMap<number, number>, first: number, last: number): boolean {
  const hunk = right.get(first);
  if (hunk === undefined) return false;
  for (let line = first + 1; line <= last; line++) if (right.get(line) !== hunk) return false;
  return true;
}

/** Findings by the place that their comment has; `summary` ones are left out. */
export function keyOf(place: Exclude<Place, { kind: 'summary' }>): string {
  if (place.kind === 'file') return JSON.stringify([place.path]);
  return JSON.stringify([place.anchor.path, place.anchor.startLine ?? place.anchor.line, place.anchor.line]);
}

export type PlacedFinding = readonly [Finding, Place];
