import { type Bounds, defaultBounds, oversize, tooDeep, unread } from './bounds.ts';
import { addEntry, type Entries } from './entries.ts';
import type { ListNode, MapNode, Node, ParsedFile, ScalarNode, SyntaxProblem } from './tree.ts';

/**
 * A JSON text as one document, with offsets into that text.
 *
 * Numbers, booleans and null are plain scalars, strings are quoted ones. Comments, trailing commas and control
 * characters in strings, which editors of configs overlook, are problems but do not stop the reading; anything else
 * gives root null and one problem. `NaN` and `Infinity` are read as Python reads them.
 *
 * Never throws.
 */
export function parseJson(text: string, bounds: Bounds = defaultBounds): ParsedFile {
  const large = oversize(text, bounds);
  if (large !== null) return unread(large);
  const reader: Reader = {
    text,
    bounds,
    offset: text.charCodeAt(0) === byteOrderMark ? 1 : 0,
    problems: [],
    stop: null,
  };
  skipSpace(reader);
  if (reader.offset === text.length) return { documents: [], problems: reader.problems };
  const root = readValue(reader, 1);
  skipSpace(reader);
  if (reader.offset < text.length)
    halt(reader, 'There is text after the end of the JSON value.', reader.offset);
  const { stop } = reader;
  if (stop === null) return { documents: [{ root, problems: reader.problems }], problems: [] };
  return stop.kind === 'limit'
    ? unread(stop)
    : { documents: [{ root: null, problems: [stop] }], problems: [] };
}

const byteOrderMark = 0xfeff;

/** A reader's place in the text. Once `stop` is set nothing more is read, and what was read is dropped. */
interface Reader {
  readonly text: string;
  readonly bounds: Bounds;
  readonly problems: SyntaxProblem[];
  offset: number;
  stop: SyntaxProblem | null;
}

function readValue(reader: Reader, depth: number): Node {
  switch (reader.text[reader.offset]) {
    case '{':
      return isAllowed(reader, depth) ? readMap(reader, depth) : nothing(reader);
    case '[':
      return isAllowed(reader, depth) ? readList(reader, depth) : nothing(reader);
    case '"':
      return readString(reader);
    default:
      return readWord(reader);
  }
}

function isAllowed(reader: Reader, depth: number): boolean {
  if (depth > reader.bounds.depth) reader.stop ??= tooDeep(reader.offset, reader.bounds);
  return reader.stop === null;
}

function readMap(reader: Reader, depth: number): MapNode {
  const start = reader.offset++;
  const entries: Entries = new Map();
  while (nextItem(reader, '}')) {
    if (reader.text[reader.offset] !== '"') {
      halt(reader, 'A key in double quotes is expected here.', reader.offset);
      break;
    }
    const key = readString(reader);
    skipSpace(reader);
    if (!take(reader, ':')) halt(reader, 'A colon is expected after the key.', reader.offset);
    skipSpace(reader);
    addEntry(entries, key.text, key.start, key.end, readValue(reader, depth + 1));
    separate(reader, '}');
  }
  return { kind: 'map', start, end: reader.offset, entries };
}

function readList(reader: Reader, depth: number): ListNode {
  const start = reader.offset++;
  const items: Node[] = [];
  while (nextItem(reader, ']')) {
    items.push(readValue(reader, depth + 1));
    separate(reader, ']');
  }
  return { kind: 'list', start, end: reader.offset, items };
}

/** Moves to the next item; false once the closing bracket was taken or reading has stopped. */
function nextItem(reader: Reader, close: string): boolean {
  skipSpace(reader);
  if (reader.stop !== null || take(reader, close)) return false;
  if (reader.offset < reader.text.length) return true;
  halt(reader, `The text ends before the closing ${close}.`, reader.offset);
  return false;
}

/** Takes the comma between two items; one before the closing bracket is a problem only. */
function separate(reader: Reader, close: string): void {
  skipSpace(reader);
  const comma = reader.offset;
  if (!take(reader, ',')) {
    if (reader.text[comma] !== close) halt(reader, `A comma or ${close} is expected here.`, comma);
    return;
  }
  skipSpace(reader);
  if (reader.text[reader.offset] === close) note(reader, trailingComma, comma, comma + 1);
}

const trailingComma =
  'JSON allows no comma after the last item; Python will not load the file until it is removed.';

function take(reader: Reader, char: string): boolean {
  if (reader.stop !== null || reader.text[reader.offset] !== char) return false;
  reader.offset++;
  return true;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON allows none of them inside a string
const stringPart = /[^"\\\x00-\x1f]*/y;

function readString(reader: Reader): ScalarNode {
  const { text } = reader;
  const start = reader.offset++;
  let value = '';
  for (;;) {
    stringPart.lastIndex = reader.offset;
    const part = stringPart.exec(text)?.[0] ?? '';
    value += part;
    reader.offset += part.length;
    const char = text[reader.offset];
    if (char === '"') break;
    if (char === undefined || char === '\n' || char === '\r') {
      halt(reader, 'A text that starts with " has no closing " on its line.', start);
      return quoted(value, start, reader.offset);
    }
    value += char === '\\' ? readEscape(reader) : readControl(reader, char);
  }
  reader.offset++;
  return quoted(value, start, reader.offset);
}

function quoted(text: string, start: number, end: number): ScalarNode {
  return { kind: 'scalar', start, end, text, style: 'quoted' };
}

function readControl(reader: Reader, char: string): string {
  note(reader, controlInString, reader.offset, reader.offset + 1);
  reader.offset++;
  return char;
}

const controlInString =
  'A tab or control character stands in a text; JSON wants it written as an escape such as \\t.';

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

const unicodeEscape = /\\u([0-9a-fA-F]{4})/y;

function readEscape(reader: Reader): string {
  const char = reader.text[reader.offset + 1] ?? '';
  const simple = Object.hasOwn(escapes, char) ? escapes[char] : undefined;
  if (simple !== undefined) {
    reader.offset += 2;
    return simple;
  }
  unicodeEscape.lastIndex = reader.offset;
  const digits = unicodeEscape.exec(reader.text)?.[1];
  if (digits === undefined) {
    const shown = /[!-~]/.test(char) ? ` before ${char}` : '';
    halt(
      reader,
      `A backslash stands${shown} here, which is no escape that JSON knows; double it.`,
      reader.offset,
    );
    reader.offset++;
    return '';
  }
  reader.offset += 6;
  return String.fromCharCode(Number.parseInt(digits, 16));
}

const word = /[^\s,:[\]{}"/]+/y;
const wordForms = /^(?:true|false|null|NaN|-?Infinity|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)$/;

function readWord(reader: Reader): ScalarNode {
  word.lastIndex = reader.offset;
  const text = word.exec(reader.text)?.[0] ?? '';
  const start = reader.offset;
  reader.offset += text.length;
  if (!wordForms.test(text)) halt(reader, wordMessage(text), start);
  return { kind: 'scalar', start, end: reader.offset, text, style: 'plain' };
}

function wordMessage(text: string): string {
  if (text === '') return 'A value is expected here.';
  const shown = text.length > 40 ? `${text.slice(0, 40)}...` : text;
  return `${shown} is neither a number, true, false nor null; a text needs double quotes.`;
}

const space = /[ \t\n\r]*/y;
const comment = /\/\/[^\n\r]*|\/\*[\s\S]*?\*\/|#[^\n\r]*/y;

function skipSpace(reader: Reader): void {
  for (;;) {
    space.lastIndex = reader.offset;
    reader.offset += space.exec(reader.text)?.[0].length ?? 0;
    const char = reader.text[reader.offset];
    if (char !== '/' && char !== '#') return;
    comment.lastIndex = reader.offset;
    const length = comment.exec(reader.text)?.[0].length ?? 0;
    if (length === 0) return;
    note(reader, commentInJson, reader.offset, reader.offset + length);
    reader.offset += length;
  }
}

const commentInJson = 'JSON has no comments; Python will not load the file until this one is removed.';

/** Each kind of mistake once: the first place is what needs mending first. */
function note(reader: Reader, message: string, start: number, end: number): void {
  if (reader.problems.some((problem) => problem.message === message)) return;
  reader.problems.push({ kind: 'loader', message, start, end });
}

function halt(reader: Reader, message: string, start: number): void {
  reader.stop ??= { kind: 'syntax', message, start, end: Math.min(start + 1, reader.text.length) };
}

function nothing(reader: Reader): ScalarNode {
  return { kind: 'scalar', start: reader.offset, end: reader.offset, text: '', style: 'plain' };
}
