import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { type Anchors, follow, noAnchors, type Unfollowed } from './anchors.ts';
import { type Bounds, tooExpanded } from './bounds.ts';
import { addEntry, addMerges, type Entries, isMergeable } from './entries.ts';
import { blockContent, blockEnd, emptyPlace } from './spans.ts';
import type { CoreTag, ListNode, MapNode, Node, ParsedDocument, ScalarNode, SyntaxProblem } from './tree.ts';

type ParsedPair = Pair<ParsedNode, ParsedNode | null>;

/** What goes along while one document becomes a tree. */
interface Reading {
  readonly text: string;
  readonly bounds: Bounds;
  /** Where an offset of the parsed text lies in the file; differs only for text that was indented anew. */
  readonly place: (offset: number) => number;
  readonly problems: SyntaxProblem[];
  readonly anchors: Anchors;
  /** Set once something was met that no loader can read. */
  fatal: SyntaxProblem | null;
}

/** The tree of one composed document that has no errors. */
export function treeOf(
  document: Document.Parsed<ParsedNode>,
  text: string,
  bounds: Bounds,
  place: (offset: number) => number,
): ParsedDocument {
  const reading: Reading = {
    text,
    bounds,
    place,
    problems: [],
    anchors: noAnchors(),
    fatal: null,
  };
  const contents = document.contents;
  if (contents === null || isNothing(contents)) return { root: null, problems: [] };
  const root = nodeOf(contents, reading);
  return reading.fatal === null
    ? { root, problems: reading.problems }
    : { root: null, problems: [reading.fatal] };
}

function isNothing(node: ParsedNode): boolean {
  return isScalar(node) && node.type === 'PLAIN' && node.source === '' && node.tag === undefined;
}

function nodeOf(node: ParsedNode, reading: Reading): Node {
  if (isAlias(node)) return targetOf(node, reading);
  const { anchor } = node;
  if (anchor !== undefined) reading.anchors.nodes.set(anchor, null);
  const read = isScalar(node) ? scalarOf(node, reading) : collectionOf(node, reading);
  if (anchor !== undefined) reading.anchors.nodes.set(anchor, read);
  return read;
}

function collectionOf(node: YAMLMap.Parsed | YAMLSeq.Parsed, reading: Reading): Node {
  checkTag(node, reading);
  if (isSeq(node)) return listOf(node, reading);
  return isTemplate(node) ? templateOf(node, reading) : mapOf(node, reading);
}

function spanOf(node: ParsedNode, reading: Reading): { start: number; end: number } {
  const [start, end] = node.range;
  return { start: reading.place(start), end: reading.place(end) };
}

function targetOf(alias: Alias.Parsed, reading: Reading): Node {
  const span = spanOf(alias, reading);
  const target = follow(reading.anchors, alias.source, span.start, span.end, reading.bounds.expanded);
  if (typeof target !== 'string') return target;
  reading.fatal ??= unfollowed(target, alias.source, span, reading.bounds);
  return { kind: 'scalar', text: '', style: 'plain', ...span };
}

function unfollowed(
  why: Unfollowed,
  name: string,
  span: { start: number; end: number },
  bounds: Bounds,
): SyntaxProblem {
  if (why === 'large') return tooExpanded(span.start, span.end, bounds);
  const reason =
    why === 'open' ? 'stands inside what it refers to' : 'refers to an anchor not defined above it';
  return { kind: 'syntax', message: `The alias *${name} ${reason}.`, ...span };
}

function scalarOf(node: Scalar.Parsed, reading: Reading): ScalarNode {
  const span = spanOf(node, reading);
  const text = node.source;
  const tag = checkTag(node, reading);
  switch (node.type) {
    case 'BLOCK_LITERAL':
    case 'BLOCK_FOLDED':
      return {
        kind: 'scalar',
        start: span.start,
        end: blockEnd(reading.text, span.start, span.end),
        text: blockContent(reading.text, span.end, text),
        style: 'block',
        ...tag,
      };
    case 'QUOTE_DOUBLE':
    case 'QUOTE_SINGLE':
      return { kind: 'scalar', ...span, text, style: 'quoted', ...tag };
    default:
      return plainOf(text, span, tag, reading);
  }
}

function plainOf(
  text: string,
  span: { start: number; end: number },
  tag: { tag?: CoreTag },
  reading: Reading,
): ScalarNode {
  if (span.start === span.end) {
    const start = emptyPlace(reading.text, span.start);
    return { kind: 'scalar', start, end: start, text, style: 'plain', ...tag };
  }
  if (reading.text.slice(span.start, span.end).includes('\t'))
    report(reading, 'loader', tabInText, span.start, span.end);
  return { kind: 'scalar', ...span, text, style: 'plain', ...tag };
}

function listOf(node: YAMLSeq.Parsed, reading: Reading): ListNode {
  const items: Node[] = [];
  for (const item of node.items) items.push(nodeOf(item, reading));
  const { start, end } = spanOf(node, reading);
  return { kind: 'list', start, end: node.flow ? end : (items.at(-1)?.end ?? end), items };
}

function mapOf(node: YAMLMap.Parsed, reading: Reading): MapNode {
  const entries: Entries = new Map();
  const merges: Node[] = [];
  const { start, end } = spanOf(node, reading);
  let last = end;
  for (const pair of node.items) {
    const key = keyOf(pair, reading);
    const value = pair.value === null ? emptyAt(key.end) : nodeOf(pair.value, reading);
    last = value.end;
    const merge = isMergeKey(pair);
    if (merge && isMergeable(value)) {
      merges.push(value);
      continue;
    }
    if (merge) report(reading, 'loader', mergeOfScalar, value.start, value.end);
    addEntry(entries, key.text, key.start, key.end, value);
  }
  addMerges(entries, merges);
  return { kind: 'map', start, end: node.flow ? end : last, entries };
}

function emptyAt(offset: number): ScalarNode {
  return { kind: 'scalar', start: offset, end: offset, text: '', style: 'plain' };
}

interface Key {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function keyOf(pair: ParsedPair, reading: Reading): Key {
  const node = nodeOf(pair.key, reading);
  const { start, end } = node;
  if (node.kind === 'scalar') {
    if (start === end && reading.text[start - 1] !== '?') report(reading, 'loader', noKey, start, start);
    return { text: node.text, start, end };
  }
  const text = reading.text.slice(start, end);
  const template = text.startsWith('{{');
  report(reading, template ? 'template' : 'loader', template ? templateKept : collectionKey, start, end);
  return { text, start, end };
}

const collectionKey =
  'A list or map is used as a key, which Python cannot load; if it is meant as text, put it in quotes.';
const noKey = 'A colon stands here without a key before it, which Python cannot load.';
const templateKept =
  'A {{ }} placeholder stands here, so its value is not known until the file is filled in.';

/** `{{ name }}` is a map with a map as its only key and nothing after it. No loader means that; templates do. */
function isTemplate(node: YAMLMap.Parsed): boolean {
  const [only] = node.items;
  return (
    node.flow === true &&
    node.items.length === 1 &&
    only?.value === null &&
    isMap(only.key) &&
    only.key.flow === true
  );
}

/** A placeholder is kept as plain text, so that readers can tell "not known" from "not there". */
function templateOf(node: YAMLMap.Parsed, reading: Reading): Node {
  const span = spanOf(node, reading);
  report(reading, 'template', templateKept, span.start, span.end);
  return { kind: 'scalar', ...span, text: reading.text.slice(span.start, span.end), style: 'plain' };
}

function isMergeKey({ key }: ParsedPair): boolean {
  return isScalar(key) && key.source === '<<' && key.type === 'PLAIN' && key.tag === undefined;
}

const mergeOfScalar = 'A merge key (<<) needs a map or a list of maps, usually an alias such as *base.';

const coreTags: ReadonlyMap<string, CoreTag> = new Map([
  ['!', 'str'],
  ['tag:yaml.org,2002:str', 'str'],
  ['tag:yaml.org,2002:int', 'int'],
  ['tag:yaml.org,2002:float', 'float'],
  ['tag:yaml.org,2002:bool', 'bool'],
  ['tag:yaml.org,2002:null', 'null'],
]);
const otherTags = /^tag:yaml\.org,2002:(?:map|seq|set|omap|pairs|binary|timestamp|merge)$/;

/** The core tag of a node, ready to be spread into it; a tag that safe loaders do not know is reported. */
function checkTag(node: ParsedNode, reading: Reading): { tag?: CoreTag } {
  if (node.tag === undefined) return {};
  const tag = coreTags.get(node.tag);
  if (tag !== undefined) return { tag };
  if (!otherTags.test(node.tag)) {
    const message = `The tag ${node.tag} is unknown to the loaders of training frameworks, which will not load the file.`;
    const { start, end } = spanOf(node, reading);
    report(reading, 'loader', message, start, end);
  }
  return {};
}

const tabInText =
  'A tab stands inside a value without quotes, which Python cannot load; replace it by spaces.';

/** Each kind of mistake once a document: the first place is what needs mending first. */
function report(
  reading: Reading,
  kind: SyntaxProblem['kind'],
  message: string,
  start: number,
  end: number,
): void {
  if (reading.problems.some((problem) => problem.message === message)) return;
  if (reading.problems.length < maxProblems) reading.problems.push({ kind, message, start, end });
}

const maxProblems = 20;
