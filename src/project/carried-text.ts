import type { Entry, Node, ScalarNode } from '../syntax/tree.ts';

/** Where each character of a text stands in the file that the text was read from. */
export interface Origins {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const isSpace = (char: string | undefined): boolean => char !== undefined && /\s/.test(char);

/**
 * The places of the characters of a folded or quoted text, found by walking through text and source side by side:
 * folding changes white space only, and an escape stands for one character or for none.
 *
 * Undefined where the two do not match to the end.
 */
export function originsOf(value: ScalarNode, source: string): Origins | undefined {
  const written = writtenAt(value, source);
  if (written === undefined) return undefined;
  const starts: number[] = [];
  const ends: number[] = [];
  let at = written.from;
  for (const char of units(value.text)) {
    // White space comes and goes with folding; anything else is there, and in order.
    if (!isSpace(char)) at = skipSpace(written, at);
    const unit = unitAt(written, at);
    const isThere = unit !== undefined && unit.text === char;
    if (!isThere && !isSpace(char)) return undefined;
    starts.push(at);
    if (isThere) at = unit.end;
    ends.push(at);
  }
  return skipSpace(written, at) === written.until ? { starts, ends } : undefined;
}

/** A text as the file spells it. */
interface Written {
  readonly source: string;
  readonly from: number;
  readonly until: number;
  /** Empty for a block. */
  readonly quote: string;
}

function writtenAt({ style, start, end }: ScalarNode, source: string): Written | undefined {
  if (style === 'quoted') {
    const quote = source.charAt(start);
    return /["']/.test(quote) ? { source, from: start + 1, until: end - 1, quote } : undefined;
  }
  if (style === 'plain') return { source, from: start, until: end, quote: '' };
  const header = /^>[^\n]*\n/.exec(source.slice(start, end))?.[0].length;
  return header === undefined ? undefined : { source, from: start + header, until: end, quote: '' };
}

const units = (text: string): readonly string[] =>
  Array.from({ length: text.length }, (_, i) => text.charAt(i));

function skipSpace(written: Written, from: number): number {
  let at = from;
  for (let unit = unitAt(written, at); unit !== undefined; unit = unitAt(written, at)) {
    if (unit.text !== '' && !isSpace(unit.text)) return at;
    at = unit.end;
  }
  return at;
}

/** One character of the text and where its spelling ends; an escaped line end spells nothing. */
interface Unit {
  readonly text: string;
  readonly end: number;
}

function unitAt({ source, until, quote }: Written, at: number): Unit | undefined {
  if (at >= until) return undefined;
  const char = source.charAt(at);
  if (quote === "'" && char === "'") return source[at + 1] === "'" ? { text: "'", end: at + 2 } : undefined;
  return quote === '"' && char === '\\' ? escapeAt(source, at) : { text: char, end: at + 1 };
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '"': '"',
  '\\': '\\',
  '/': '/',
  ' ': ' ',
  '\t': '\t',
};

function escapeAt(source: string, at: number): Unit | undefined {
  const lineEnd = /^\\\r?\n[ \t]*/.exec(source.slice(at, at + mostIndent))?.[0];
  if (lineEnd !== undefined) return { text: '', end: at + lineEnd.length };
  const code = /^\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4}))/.exec(source.slice(at, at + 6));
  const hex = code?.[1] ?? code?.[2];
  if (code && hex) return { text: String.fromCharCode(Number.parseInt(hex, 16)), end: at + code[0].length };
  const text = escapes[source[at + 1] ?? ''];
  return text === undefined ? undefined : { text, end: at + 2 };
}

/** No emitter indents deeper. */
const mostIndent = 200;

/**
 * The tree of a text with the places that its parts have in the file.
 *
 * Undefined where a key or a value is spelt otherwise there, so that what stands at its place would not be it.
 *
 * @param text what the tree was read from
 * @param source the file
 */
export function relocated(root: Node, text: string, source: string, origins: Origins): Node | undefined {
  try {
    return moved(root, { text, source, origins });
  } catch (error) {
    if (error === spelt) return undefined;
    throw error;
  }
}

/** Thrown out of the depth of a tree: one part that is spelt otherwise settles it for the whole. */
const spelt = new Error('spelt otherwise in the file');

interface Move {
  readonly text: string;
  readonly source: string;
  readonly origins: Origins;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function moved(node: Node, move: Move): Node {
  switch (node.kind) {
    case 'scalar':
      return { ...node, ...verbatim(node, move) };
    case 'list':
      return { ...node, ...placeOf(node, move), items: node.items.map((item) => moved(item, move)) };
    case 'map': {
      const entries = [...node.entries].map(([key, entry]) => [key, movedEntry(entry, move)] as const);
      return { ...node, ...placeOf(node, move), entries: new Map(entries) };
    }
  }
}

function movedEntry(entry: Entry, move: Move): Entry {
  const { start, end } = verbatim({ start: entry.keyStart, end: entry.keyEnd }, move);
  return {
    ...entry,
    keyStart: start,
    keyEnd: end,
    value: moved(entry.value, move),
    ...(entry.earlier ? { earlier: entry.earlier.map((one) => movedEntry(one, move)) } : {}),
  };
}

function verbatim(range: Range, move: Move): Range {
  const place = placeOf(range, move);
  if (move.text.slice(range.start, range.end) !== move.source.slice(place.start, place.end)) throw spelt;
  return place;
}

/** An empty range, as of a key without a value, stands behind what is before it. */
function placeOf({ start, end }: Range, { origins }: Move): Range {
  const behind = origins.ends[end - 1] ?? origins.starts[0] ?? 0;
  return { start: start < end ? (origins.starts[start] ?? behind) : behind, end: behind };
}
