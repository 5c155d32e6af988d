import { type AST, ParseError, parseTOML } from 'toml-eslint-parser';
import { type Bounds, defaultBounds, oversize, tooDeep, unread } from './bounds.ts';
import { addEntry, type Entries } from './entries.ts';
import type { CoreTag, ListNode, MapNode, Node, ParsedFile, ScalarNode } from './tree.ts';

/**
 * A TOML text as one document, with offsets into that text.
 *
 * TOML types its scalars itself, so they carry tags and mean the same in every dialect; dates are text.
 *
 * Never throws.
 */
export function parseToml(text: string, bounds: Bounds = defaultBounds): ParsedFile {
  const large = oversize(text, bounds);
  if (large !== null) return unread(large);
  try {
    return treeOf(parseTOML(text.startsWith(byteOrderMark) ? ` ${text.slice(1)}` : text), bounds);
  } catch (error) {
    if (error instanceof ParseError) return notToml(error, text);
    // Deep nesting overflows the stack of plain calls, which is safe to catch; nothing of the text is kept.
    if (error instanceof RangeError) return unread(tooDeep(0, bounds));
    throw error;
  }
}

/** Replaced by a space, so that offsets stay those of the file. */
const byteOrderMark = '\uFEFF';

function notToml(error: ParseError, text: string): ParsedFile {
  const start = Math.min(error.index, text.length);
  const message = `This is not valid TOML: ${error.message.replace(/\.$/, '')}.`;
  const problem = { kind: 'syntax', message, start, end: Math.min(start + 1, text.length) } as const;
  return { documents: [{ root: null, problems: [problem] }], problems: [] };
}

interface OpenTable extends MapNode {
  end: number;
  readonly entries: Entries;
}

interface OpenTables extends ListNode {
  end: number;
  readonly items: Node[];
}

/** Tables grow from several places of a file, so each is found again by the path that names it. */
interface Building {
  readonly bounds: Bounds;
  readonly tables: Map<string, OpenTable>;
  readonly lists: Map<string, OpenTables>;
  tooDeepAt: number | null;
}

type Path = readonly (string | number)[];

function treeOf(program: AST.TOMLProgram, bounds: Bounds): ParsedFile {
  const [top] = program.body;
  const root = tableFrom(top);
  const building: Building = {
    bounds,
    tables: new Map([[nameOf([]), root]]),
    lists: new Map(),
    tooDeepAt: null,
  };
  for (const node of top.body) {
    if (node.type === 'TOMLKeyValue') assign(node, [], building);
    else readTable(node, building);
  }
  if (building.tooDeepAt !== null) return unread(tooDeep(building.tooDeepAt, bounds));
  return { documents: root.entries.size > 0 ? [{ root, problems: [] }] : [], problems: [] };
}

function nameOf(path: Path): string {
  return JSON.stringify(path);
}

function tableFrom(node: { readonly range: readonly [number, number] }): OpenTable {
  return { kind: 'map', start: node.range[0], end: node.range[1], entries: new Map() };
}

function readTable(table: AST.TOMLTable, building: Building): void {
  const open = tableAt(table.resolvedKey, table.key.keys, building);
  if (open !== null) open.end = table.range[1];
  for (const pair of table.body) assign(pair, table.resolvedKey, building);
}

function assign(pair: AST.TOMLKeyValue, base: Path, building: Building): void {
  const keys = pair.key.keys;
  const key = keys.at(-1);
  const holder = tableAt([...base, ...keys.slice(0, -1).map(keyText)], keys, building);
  if (key === undefined || holder === null) return;
  const value = nodeOf(pair.value, [...base, ...keys.map(keyText)], building);
  addEntry(holder.entries, keyText(key), key.range[0], key.range[1], value);
}

function keyText(key: AST.TOMLBare | AST.TOMLQuoted): string {
  return key.type === 'TOMLBare' ? key.name : key.value;
}

/**
 * The table that a path names, made with all that leads to it if need be.
 *
 * @param keys the keys as written; the last of them name the last steps of the path
 */
function tableAt(
  path: Path,
  keys: readonly (AST.TOMLBare | AST.TOMLQuoted)[],
  building: Building,
): OpenTable | null {
  const known = building.tables.get(nameOf(path));
  if (known !== undefined) return known;
  const key = keys.at(0);
  if (path.length > building.bounds.depth || key === undefined) {
    building.tooDeepAt ??= key?.range[0] ?? 0;
    return null;
  }
  const last = path.at(-1);
  const parent = path.slice(0, -1);
  const written =
    keys.findLast((k) => keyText(k) === (typeof last === 'number' ? parent.at(-1) : last)) ?? key;
  const made = tableFrom(written);
  building.tables.set(nameOf(path), made);
  if (typeof last === 'number') listAt(parent, keys, written, building)?.items.push(made);
  else if (last !== undefined) place(made, last, parent, keys, written, building);
  return made;
}

function listAt(
  path: Path,
  keys: readonly (AST.TOMLBare | AST.TOMLQuoted)[],
  written: AST.TOMLBare | AST.TOMLQuoted,
  building: Building,
): OpenTables | null {
  const known = building.lists.get(nameOf(path));
  const last = path.at(-1);
  if (known !== undefined || typeof last !== 'string') return known ?? null;
  const made: OpenTables = { kind: 'list', start: written.range[0], end: written.range[1], items: [] };
  building.lists.set(nameOf(path), made);
  place(made, last, path.slice(0, -1), keys, written, building);
  return made;
}

function place(
  node: Node,
  key: string,
  parent: Path,
  keys: readonly (AST.TOMLBare | AST.TOMLQuoted)[],
  written: AST.TOMLBare | AST.TOMLQuoted,
  building: Building,
): void {
  const holder = tableAt(parent, keys, building);
  if (holder !== null) addEntry(holder.entries, key, written.range[0], written.range[1], node);
}

function nodeOf(node: AST.TOMLContentNode, path: Path, building: Building): Node {
  if (path.length > building.bounds.depth) {
    building.tooDeepAt ??= node.range[0];
    return scalar(node, '', 'plain', 'null');
  }
  switch (node.type) {
    case 'TOMLValue':
      return scalarOf(node);
    case 'TOMLArray':
      return {
        kind: 'list',
        start: node.range[0],
        end: node.range[1],
        items: node.elements.map((element, index) => nodeOf(element, [...path, index], building)),
      };
    case 'TOMLInlineTable': {
      const table = tableFrom(node);
      building.tables.set(nameOf(path), table);
      for (const pair of node.body) assign(pair, path, building);
      return table;
    }
  }
}

function scalarOf(node: AST.TOMLValue): ScalarNode {
  switch (node.kind) {
    case 'string':
      return scalar(node, node.value, 'quoted');
    case 'boolean':
      return scalar(node, String(node.value), 'plain', 'bool');
    case 'integer':
      return scalar(node, numberText(node.number, node.value), 'plain', 'int');
    case 'float':
      return scalar(node, numberText(node.number, node.value), 'plain', 'float');
    default:
      return scalar(node, node.datetime, 'plain', 'str');
  }
}

/** As written where every dialect reads it so; `0o17` and `inf` in a form that all know. */
function numberText(written: string, value: number): string {
  if (Number.isNaN(value)) return '.nan';
  if (!Number.isFinite(value)) return value < 0 ? '-.inf' : '.inf';
  return /^0[xob]/.test(written) ? String(value) : written;
}

function scalar(node: AST.TOMLNode, text: string, style: ScalarNode['style'], tag?: CoreTag): ScalarNode {
  const [start, end] = node.range;
  return { kind: 'scalar', start, end, text, style, ...(tag === undefined ? {} : { tag }) };
}
