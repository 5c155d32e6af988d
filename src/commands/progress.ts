import type { Files } from '../project/files.ts';

/** How far a run is, said on a terminal while it lasts. */
export interface Progress {
  /** A file is about to be read for the first time. */
  step(of: number | undefined): void;
  /** Takes the line away again, before anything else is printed. */
  clear(): void;
}

/** The error stream of a terminal. */
export interface Terminal {
  write(text: string): void;
}

/** Milliseconds: a shorter run says nothing, and a longer one not more often than this. */
const quietFor = 1000;
const interval = 100;

const clearLine = '\r\u001b[K';

/**
 * Progress as one line that is written over.
 *
 * @param terminal what is written to; undefined where nobody watches. Asked once, when there is something to say
 * @param now milliseconds from any start
 */
export function progressLine(terminal: () => Terminal | undefined, now: () => number): Progress {
  const start = now();
  let files = 0;
  let last = Number.NEGATIVE_INFINITY;
  let shown: Terminal | undefined | null = null;
  return {
    step: (of) => {
      files++;
      const time = now();
      if (shown === undefined || time - start < quietFor || time - last < interval) return;
      last = time;
      if (shown === null) shown = terminal();
      shown?.write(
        `${clearLine}reading ${counted(files)}${of === undefined ? '' : ` of ${counted(of)}`} files`,
      );
    },
    clear: () => {
      if (last > Number.NEGATIVE_INFINITY) shown?.write(clearLine);
      last = Number.NEGATIVE_INFINITY;
    },
  };
}

const counted = (count: number): string => count.toLocaleString('en');

/** The same files, telling of each that is read: nothing else in a run takes long. */
export function watched(files: Files, progress: Progress | undefined): Files {
  if (progress === undefined) return files;
  const seen = new Set<string>();
  let listed: ReadonlySet<string> | undefined;
  return {
    ...files,
    list: () => {
      const paths = files.list();
      listed ??= new Set(paths);
      return paths;
    },
    read: (path) => {
      // Side files and looks at configuration would make the count run past the number of files.
      if (listed?.has(path) && !seen.has(path)) {
        seen.add(path);
        progress.step(listed.size);
      }
      return files.read(path);
    },
  };
}
