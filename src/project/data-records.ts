/** Splits data files into records without holding more than one of them. */

/** Longer records are counted but not looked into. */
const longestRecord = 1 << 20;

/** A record of a file: its text, or null for one that is too long to look into. */
export type RawRecord = string | null;

/** Lines that are not blank. */
export function* linesOf(chunks: Iterable<string>): Generator<RawRecord> {
  let rest = '';
  let dropping = false;
  for (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    if (dropping && lines.length > 0) {
      lines.shift();
      dropping = false;
      yield null;
    }
    yield* lines.filter((line) => line.trim() !== '');
    if (rest.length > longestRecord) [rest, dropping] = ['', true];
  }
  if (dropping) yield null;
  else if (rest.trim() !== '') yield rest;
}

/** Members of the array that a JSON file is; nothing for a file of another shape. */
export function* membersOf(chunks: Iterable<string>): Generator<RawRecord> {
  const state: ArrayState = { depth: 0, inText: false, escaped: false, done: false, pieces: [], length: 0 };
  for (const chunk of chunks) {
    yield* membersIn(chunk, state);
    if (state.done) return;
  }
}

interface ArrayState {
  depth: number;
  inText: boolean;
  escaped: boolean;
  done: boolean;
  /** The member so far. */
  pieces: string[];
  length: number;
}

function* membersIn(chunk: string, state: ArrayState): Generator<RawRecord> {
  let from = 0;
  for (let at = 0; at < chunk.length && !state.done; at++) {
    const event = eventAt(chunk[at] ?? '', state);
    if (event === 'ends' || event === 'closes') {
      const record = taken(chunk.slice(from, at), state);
      if (record !== '') yield record;
    }
    if (event !== undefined) from = at + 1;
    state.done = event === 'closes' || event === 'other';
  }
  if (state.depth > 0) keep(chunk.slice(from), state);
}

/** The array opens, a member ends, the array closes with the last one, or it is no array. */
function eventAt(char: string, state: ArrayState): 'opens' | 'ends' | 'closes' | 'other' | undefined {
  if (state.inText) return leaveText(char, state);
  if (state.depth === 0) {
    if (/[\s\uFEFF]/.test(char)) return undefined;
    state.depth = 1;
    return char === '[' ? 'opens' : 'other';
  }
  if (char === '"') state.inText = true;
  else if (char === '[' || char === '{') state.depth++;
  else if (char === ']' || char === '}') state.depth--;
  if (state.depth === 0) return 'closes';
  return char === ',' && state.depth === 1 ? 'ends' : undefined;
}

function leaveText(char: string, state: ArrayState): undefined {
  if (state.escaped) state.escaped = false;
  else if (char === '\\') state.escaped = true;
  else if (char === '"') state.inText = false;
}

function keep(text: string, state: ArrayState): void {
  state.length += text.length;
  if (state.length <= longestRecord) state.pieces.push(text);
  else state.pieces = [];
}

/** The member that ends here; null for one that was too long, empty for none. */
function taken(text: string, state: ArrayState): RawRecord {
  keep(text, state);
  const record = state.length > longestRecord ? null : state.pieces.join('').trim();
  [state.pieces, state.length] = [[], 0];
  return record;
}

/** Rows of a file with separated values, as fields; quoted fields may hold separators and line ends. */
export function* rowsOf(
  chunks: Iterable<string>,
  separator: ',' | '\t',
): Generator<readonly string[] | null> {
  const state: RowState = { fields: [], field: '', quoted: false, closed: false, length: 0 };
  for (const chunk of chunks) {
    for (const char of chunk) {
      if (!endsRow(char, separator, state)) continue;
      const row = rowTaken(state);
      if (row !== undefined) yield row;
    }
  }
  const last = rowTaken(state);
  if (last !== undefined) yield last;
}

interface RowState {
  fields: string[];
  field: string;
  quoted: boolean;
  /** A quote was closed in this field: another one right behind it stands for a quote. */
  closed: boolean;
  length: number;
}

function endsRow(char: string, separator: string, state: RowState): boolean {
  state.length++;
  if (char === '"') {
    if (!state.quoted && state.closed) add('"', state);
    state.closed = state.quoted;
    state.quoted = !state.quoted;
  } else if (state.quoted) add(char, state);
  else if (char === '\n') return true;
  else if (char === separator) endField(state);
  else if (char !== '\r') add(char, state);
  return false;
}

function add(char: string, state: RowState): void {
  if (state.length <= longestRecord) state.field += char;
}

function endField(state: RowState): void {
  state.fields.push(state.field);
  [state.field, state.closed] = ['', false];
}

/** The row that ends here; null for one that was too long, undefined for an empty line. */
function rowTaken(state: RowState): readonly string[] | null | undefined {
  endField(state);
  const { fields, length } = state;
  [state.fields, state.length, state.quoted] = [[], 0, false];
  if (length > longestRecord) return null;
  return fields.some((field) => field.trim() !== '') ? fields : undefined;
}
