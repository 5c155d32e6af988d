import { Composer, CST, type Document, Lexer, type ParsedNode, Parser, type YAMLError } from 'yaml';
import { type Bounds, defaultBounds, oversize, tooDeep, unread } from './bounds.ts';
import { mend } from './mend.ts';
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
  // Python takes a lone carriage return for a line end, `yaml` does not; the length stays the same.
  return read(loneReturn.test(text) ? text.replaceAll(loneReturns, '\n') : text, bounds);
}

const loneReturn = /\r(?!\n)/;
const loneReturns = /\r(?!\n)/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what it looks for
const unprintable = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/;

/** Control characters mean another encoding or a binary file; YAML allows none, and `yaml` lets them pass. */
function unprintableIn(text: string): SyntaxProblem | null {
  const start = text.search(unprintable);
  if (start < 0) return null;
  const code = text.charCodeAt(start).toString(16).toUpperCase().padStart(4, '0');
  const message = `The control character U+${code} is not allowed in YAML; save the file as UTF-8 text.`;
  return { kind: 'syntax', message, start, end: start + 1 };
}

/** Where an offset of the parsed text lies in the file. */
type Place = (offset: number) => number;

/** The documents of a text; one with errors gets a second chance, mended where Python asks less than `yaml`. */
function read(text: string, bounds: Bounds): ParsedFile {
  // `yaml` does not take what follows a byte-order mark for a line start, so that a list there would be an error.
  const skipped = text.startsWith('\uFEFF') ? 1 : 0;
  const body = text.slice(skipped);
  const place: Place = (offset) => offset + skipped;
  const stream = composed(body, bounds);
  if ('deepAt' in stream) return unread(tooDeep(place(stream.deepAt), bounds));
  const mended = isFaulty(stream) ? readMended(text, body, bounds, place) : null;
  return mended ?? fileOf(stream, text, bounds, place);
}

function isFaulty(stream: ComposedStream): boolean {
  return stream.stoppedBy !== null || stream.documents.some((document) => document.errors.length > 0);
}

/** `[1]# like this`: Python asks for no space before such a comment, and what is read is right all the same. */
function isTightComment(error: YAMLError, text: string): boolean {
  return (
    error.message.startsWith('Comments must be separated') && /[\]}"'[{,]/.test(text.charAt(error.pos[0] - 1))
  );
}

/** The documents of a mended text; null if it needs no mending, or has errors all the same. */
function readMended(text: string, body: string, bounds: Bounds, place: Place): ParsedFile | null {
  const mended = mend(body);
  if (mended === null) return null;
  const stream = composed(mended.text, bounds);
  if ('deepAt' in stream || isFaulty(stream)) return null;
  return fileOf(stream, text, bounds, (offset) => place(mended.place(offset)));
}

type Composed = Document.Parsed<ParsedNode>;

interface ComposedStream {
  readonly documents: readonly Composed[];
  /** Errors of a text without a document. */
  readonly errors: readonly YAMLError[];
  /** Offset of the first tab among white space. */
  readonly tab: number | null;
  /** The first error of a document that had too many, after which nothing was composed. */
  readonly stoppedBy: YAMLError | null;
}

function composed(text: string, bounds: Bounds): ComposedStream | TooDeep {
  const stream = tokensOf(text, bounds);
  if ('deepAt' in stream) return stream;
  const composer = new Composer(options);
  const documents: Composed[] = [];
  const stoppedBy = composeInto(documents, composer, stream.tokens, text.length);
  for (const document of documents) {
    document.errors = document.errors.filter((error) => !isTightComment(error, text));
  }
  const errors = documents.length === 0 && stoppedBy === null ? composer.streamInfo().errors : [];
  return { documents, errors, tab: stream.tab, stoppedBy };
}

/**
 * How many errors of a document are collected. One is told, and each costs a hundred times what good YAML does, so a
 * hostile file of a megabyte would take half a minute.
 */
const mostErrors = 20;

/** Composes documents, and gives the first error of one that has too many to go on. */
function composeInto(
  documents: Composed[],
  composer: Composer,
  tokens: readonly CST.Token[],
  length: number,
): YAMLError | null {
  stopAtTooMany(composer);
  try {
    for (const document of composer.compose(tokens, false, length)) documents.push(document);
    return null;
  } catch (error) {
    if (error !== tooManyErrors) throw error;
    // Taken out, or they would be put down to the document before.
    const [first] = composer.streamInfo().errors.splice(0);
    for (const document of composer.end()) documents.push(document);
    return first ?? null;
  }
}

/** The hook is not public: should it ever go away, nothing is stopped and nothing else changes. */
function stopAtTooMany(composer: Composer): void {
  const record: unknown = Reflect.get(composer, 'onError');
  if (typeof record !== 'function') return;
  let left = mostErrors;
  Reflect.set(composer, 'onError', (...error: unknown[]) => {
    Reflect.apply(record, composer, error);
    const isWarning = error[3] === true;
    if (!isWarning && --left < 0) throw tooManyErrors;
  });
}

const tooManyErrors = new Error('too many errors');

function fileOf(stream: ComposedStream, text: string, bounds: Bounds, place: Place): ParsedFile {
  const problems = stream.errors.slice(0, 1).map((error) => problemOf(error, text, place));
  const documents = stream.documents.map((document) => documentOf(document, text, bounds, place));
  if (stream.stoppedBy !== null)
    documents.push({ root: null, problems: [problemOf(stream.stoppedBy, text, place)] });
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

type Stream = { readonly tokens: readonly CST.Token[]; readonly tab: number | null } | TooDeep;

/** Where one collection too many is opened. */
interface TooDeep {
  readonly deepAt: number;
}

/**
 * The syntax tokens of a text, or a problem as soon as more collections are open than allowed. Asking the parser's own
 * stack makes the bound exact: no bracket in a string or comment counts, and none that matters is missed.
 */
function tokensOf(text: string, bounds: Bounds): Stream {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let tab: number | null = null;
  let previous = '';
  let errors = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (tab === null && previous !== CST.SCALAR && isTabbedSpace(lexeme)) tab = parser.offset;
    previous = lexeme;
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === 'error') errors++;
    }
    if (errors > mostErrors) return { tokens, tab };
    if (parser.stack.length > bounds.depth && openCollections(parser.stack) > bounds.depth) {
      return { deepAt: parser.offset - 1 };
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
  if (error !== undefined) return { root: null, problems: [problemOf(error, text, place)] };
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
