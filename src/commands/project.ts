import { frameworks } from '../frameworks/index.ts';
import type { ReadInput } from '../lint.ts';
import { filesOnDisk } from '../project/disk.ts';
import { type ParserSet, parse } from '../syntax/index.ts';
import type { Options } from './options.ts';
import { askedPaths } from './paths.ts';

/** What a command needs from the world around it; only `cli.ts` knows the process. */
export interface World {
  readonly cwd: string;
  readonly parsers: ParserSet;
  readonly version: string;
  /** Day of the run, `YYYY-MM-DD`. */
  readonly today: string;
  readonly stdoutIsTerminal: boolean;
  readonly columns: number | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly readStdin: () => string;
}

/** What a command did: texts for both streams, and how the process ends. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: 0 | 1 | 2 | 3;
}

/** The files a person asked for, ready to be read. */
export function readInput(paths: readonly string[], options: Options, world: World): ReadInput {
  const { root, files, named } = askedPaths(world.cwd, paths);
  return {
    files: filesOnDisk({ root, noIgnore: options.noIgnore, paths: files }),
    named,
    frameworks,
    parse: (text, path) => parse(text, path, world.parsers),
  };
}
