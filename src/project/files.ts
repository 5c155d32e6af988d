/**
 * The file system as the linter sees it: texts below one root, addressed by relative paths with forward slashes.
 * The core asks this interface only, so that it runs over a checkout, a git revision, a set of examples or a
 * browser's memory alike.
 */
export interface Files {
  /**
   * The text of a file, or why there is none.
   *
   * @param path relative to the root, forward slashes, no `..`
   */
  read(path: string): FileText;
  /** Paths of candidate files, sorted; what `lint` looks at when it is given folders. */
  list(): readonly string[];
  exists(path: string): boolean;
  /** Whether a path is one that the project asks to leave alone; absent where nothing is. */
  ignores?(path: string): boolean;
  /** What would be listed if the project did not ask to leave it alone; absent where nothing is. */
  ignored?(): readonly string[];
  /** What is to be said to people about how the files were found: one line each, known once they are listed. */
  readonly notes?: readonly string[];
  /**
   * The text of a data file in pieces, whatever its size; undefined for what cannot be opened. Absent where files are
   * only held whole.
   */
  chunks?(path: string): Iterable<string> | undefined;
}

export type FileText =
  | { readonly ok: true; readonly text: string }
  /** `head` holds the first part of a file that is too large to read. */
  | {
      readonly ok: false;
      readonly reason: string;
      readonly head?: string;
      /** The file is there, and may not be read. */
      readonly locked?: true;
    };

/** Files held in memory: examples inside policies, tests, a browser. */
export function filesInMemory(contents: Readonly<Record<string, string>>): Files {
  const texts = new Map(Object.entries(contents));
  return {
    read: (path) => {
      const text = texts.get(path);
      return text === undefined ? { ok: false, reason: 'no such file' } : { ok: true, text };
    },
    list: () => [...texts.keys()].sort(),
    exists: (path) => texts.has(path),
  };
}
