/**
 * What every parser gives: a tree of maps, lists and scalars with offsets into the text, and nothing typed yet.
 * Scalars keep their source; `resolve` says what a framework's loader makes of them.
 */
export type Node = MapNode | ListNode | ScalarNode;

interface Placed {
  /** Offsets in UTF-16 code units into the whole file, end exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface ScalarNode extends Placed {
  readonly kind: 'scalar';
  /** The text without quotes and escapes. Empty for a key with nothing after it. */
  readonly text: string;
  /** Only plain scalars are typed by `resolve`; quoted and block scalars are always text. */
  readonly style: 'plain' | 'quoted' | 'block';
  /** Written with a tag of YAML itself, such as `!!float 2e-5`, which decides the type. */
  readonly tag?: CoreTag;
  /** Holds what only a shell fills in, so that its value is not known. */
  readonly open?: boolean;
}

/** Tags that fix the type of a scalar. `str` covers the bare `!` too. */
export type CoreTag = 'str' | 'int' | 'float' | 'bool' | 'null';

export interface ListNode extends Placed {
  readonly kind: 'list';
  readonly items: readonly Node[];
}

export interface MapNode extends Placed {
  readonly kind: 'map';
  /** One entry a key, in order of first appearance; a repeated key holds its last value. */
  readonly entries: ReadonlyMap<string, Entry>;
}

export interface Entry {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly value: Node;
  /** Earlier entries of the same key, which the loader drops or rejects. */
  readonly earlier?: readonly Entry[];
  /** Came through a merge key (`<<`), so it is not written at this place. */
  readonly merged?: boolean;
}

/** Something that keeps a document, or a part of it, from being read. */
export interface SyntaxProblem {
  readonly message: string;
  /**
   * - `syntax`: not YAML, JSON or TOML
   * - `loader`: the format allows it and it was read, but the loaders of training frameworks reject it
   * - `template`: a placeholder such as `{{ x }}` that something else fills in; kept as plain text if it could be read
   * - `limit`: larger or deeper than is read
   */
  readonly kind: 'syntax' | 'loader' | 'template' | 'limit';
  readonly start: number;
  readonly end: number;
}

/** A comment, without its `#`. */
export interface Comment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** True when nothing but white space stands before it on its line. */
  readonly ownLine: boolean;
}

export interface ParsedDocument {
  /** Null for an empty document, or one that could not be read. */
  readonly root: Node | null;
  readonly problems: readonly SyntaxProblem[];
}

export interface ParsedFile {
  readonly documents: readonly ParsedDocument[];
  /** Problems that concern the whole file: size, depth, encoding. */
  readonly problems: readonly SyntaxProblem[];
}
