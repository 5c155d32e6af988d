import type { ParsedFile, SyntaxProblem } from './tree.ts';

/**
 * How much of a file is read. Configs come from pull requests of strangers, so each bound holds before the work it
 * limits starts: size before anything, depth while tokens arrive and before a tree is composed (composing recurses,
 * and a stack that overflows inside generators can end Node 20 without an exception to catch), expansion before an
 * alias is followed.
 */
export interface Bounds {
  /** UTF-16 code units. */
  readonly size: number;
  /** Maps and lists within each other. */
  readonly depth: number;
  /** Nodes that all aliases of a file may add to its tree. */
  readonly expanded: number;
}

/** 1 MiB of text, 100 levels, 1000 nodes from aliases: far above every config met, far below what hurts. */
export const defaultBounds: Bounds = { size: 1_048_576, depth: 100, expanded: 1000 };

/**
 * Columns up to which a bracket or quote may go on further left than its key. Mending that pads lines, and padding must
 * not multiply a hostile text.
 */
export const deepestMended = 40;

/** The problem of a text that is too large to read, or null. */
export function oversize(text: string, bounds: Bounds): SyntaxProblem | null {
  if (text.length <= bounds.size) return null;
  const message = `The file has ${text.length} characters; tuning files of up to ${bounds.size} are read.`;
  return { kind: 'limit', message, start: 0, end: 0 };
}

/** The problem of a collection nested too deeply. */
export function tooDeep(offset: number, bounds: Bounds): SyntaxProblem {
  const message = `Maps and lists are nested more than ${bounds.depth} levels deep here, so the file is not read.`;
  return { kind: 'limit', message, start: offset, end: offset + 1 };
}

/** The problem of aliases that would multiply a document. */
export function tooExpanded(start: number, end: number, bounds: Bounds): SyntaxProblem {
  const message = `Aliases repeat more than ${bounds.expanded} nodes by here, so the document is not read.`;
  return { kind: 'limit', message, start, end };
}

/** A file of which nothing is read. */
export function unread(problem: SyntaxProblem): ParsedFile {
  return { documents: [], problems: [problem] };
}
