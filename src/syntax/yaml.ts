import { Composer, CST, type Document, Lexer, type ParsedNode, Parser, type YAMLError } from 'yaml';
import { type Bounds, defaultBounds, oversize, tooDeep, unread } from './bounds.ts';
import { reindent } from './reindent.ts';
import type { ParsedDocument, ParsedFile, SyntaxProblem } from './tree.ts';
import { problemOf } from './yaml-problems.ts';
import { treeOf } from './yaml-tree.ts';

/**
 * A YAML text as documents of maps, lists and scalars, with offsets into that text.
 *
 * Anchors, aliases and merge keys are followed. A document with errors has root null and one problem. What YAML
 * allows but the Python loaders of training frameworks reject (a tab outside quotes, a collection as a key, a merge
 * of a scalar, an unknown tag) is read and reported as a problem of kind `loader`.
 *
 * Never throws.
 */
export function parseYaml(text: string, bounds: Bounds = defaultBounds): ParsedFile {
  const large = oversize(text, bounds);
  if (large !== null) return unread(large);
  const unprintable = unprintableIn(text);
  if (unprintable !== null) return unread(unprintable);
  return read(text, bounds);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what it looks for
const unprintable = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/;

/** Control characters mean another encoding or a binary file; YAML allows none, and `yaml` lets them pass. */
export function unprintableIn(text: string): SyntaxProblem | null {
  const start = text.search(unprintable);
  if (start < 0) return null;
  const code = text.charCodeAt(start).toString(16).toUpperCase().padStart(4, '0');
  const message = `The control character U+${code} is not allowed in YAML; save the file as UTF-8 text.`;
  return { kind: 'syntax', message, start, end: start + 1 };
}

type Place = (offset: number) => number;

/** The documents of a text; one with errors gets a second chance with its brackets and quotes indented as YAML asks. */
function read(text: string, bounds: Bounds): ParsedFile {
  const stream = composed(text, bounds);
  if ('problem' in stream) return unread(stream.problem);
  const mended = stream.documents.some(hasErrors) ? mend(text, bounds) : null;
  return mended ?? fileOf(stream, text, bounds, (offset) => offset);
}

function hasErrors(document: Composed): boolean {
  return document.errors.length > 0;
}

/** What Python makes of a text that closes brackets or quotes left of where YAML wants them; null if that is not it. */
function mend(text: string, bounds: Bounds): ParsedFile | null {
  const indented = reindent(text);
  if (indented === null) return null;
  const stream = composed(indented.text, bounds);
  if ('problem' in stream || stream.documents.some(hasErrors)) return null;
  return fileOf(stream, text, bounds, indented.place);
}

type Composed = Document.Parsed<ParsedNode>;

interface ComposedStream {
  readonly documents: readonly Composed[];
  /** Errors of a text without a document. */
  readonly errors: readonly YAMLError[];
  /** Offset of the first tab among white space. */
  readonly tab: number | null;
}

function composed(text: string, bounds: Bounds): ComposedStream | { readonly problem: SyntaxProblem } {
  const stream = tokensOf(text, bounds);
  if ('problem' in stream) return stream;
  const composer = new Composer(options);
  const documents = [...composer.compose(stream.tokens, false, text.length)];
  const errors = documents.length === 0 ? composer.streamInfo().errors : [];
  return { documents, errors, tab: stream.tab };
}

function fileOf(stream: ComposedStream, text: string, bounds: Bounds, place: Place): ParsedFile {
  const problems = stream.errors.slice(0, 1).map((error) => problemOf(error, text));
  const documents = stream.documents.map((document) => documentOf(document, text, bounds, place));
  if (stream.tab === null) return { documents, problems };
  const holder = stream.documents.findIndex((document) => (stream.tab ?? 0) < document.range[2]);
  return { documents: withTab(documents, holder, place(stream.tab)), problems };
}

/** Failsafe: every scalar stays its text, and `resolve` types it. Repeated keys are kept by the tree itself. */
const options = {
  schema: 'failsafe',
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
  resolveKnownTags: false,
} as const;

type Stream =
  | { readonly tokens: readonly CST.Token[]; readonly tab: number | null }
  | { readonly problem: SyntaxProblem };

/**
 * The syntax tokens of a text, or a problem as soon as more collections are open than allowed. Asking the parser's own
 * stack makes the bound exact: no bracket in a string or comment counts, and none that matters is missed.
 */
function tokensOf(text: string, bounds: Bounds): Stream {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let tab: number | null = null;
  let previous = '';
  for (const lexeme of new Lexer().lex(text)) {
    if (tab === null && previous !== CST.SCALAR && isTabbedSpace(lexeme)) tab = parser.offset;
    previous = lexeme;
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > bounds.depth && openCollections(parser.stack) > bounds.depth) {
      return { problem: tooDeep(parser.offset - 1, bounds) };
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, tab };
}

/** White space between tokens, with a tab in it. Content of block scalars follows a `CST.SCALAR` and is not meant. */
function isTabbedSpace(lexeme: string): boolean {
  return (lexeme[0] === ' ' || lexeme[0] === '\t') && lexeme.includes('\t');
}

function openCollections(stack: readonly CST.Token[]): number {
  return stack.filter((token) => CST.isCollection(token)).length;
}

function documentOf(document: Composed, text: string, bounds: Bounds, place: Place): ParsedDocument {
  const error = document.errors[0];
  if (error !== undefined) return { root: null, problems: [problemOf(error, text)] };
  return treeOf(document, text, bounds, place);
}

/** Adds the problem of a tab to the document that holds it, unless that one could not be read anyway. */
function withTab(documents: readonly ParsedDocument[], holder: number, tab: number): ParsedDocument[] {
  const index = holder < 0 ? documents.length - 1 : holder;
  const problem: SyntaxProblem = { kind: 'loader', message: tabOutsideQuotes, start: tab, end: tab + 1 };
  return documents.map((document, i) =>
    i === index && document.root !== null
      ? { ...document, problems: [...document.problems, problem] }
      : document,
  );
}

const tabOutsideQuotes = 'A tab stands between words here, which Python cannot load; replace it by spaces.';
