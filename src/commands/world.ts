import type { Files } from '../project/files.ts';
import type { ParserSet } from '../syntax/index.ts';
import type { Progress } from './progress.ts';

/** What a command needs from the world around it; only `cli.ts` knows the process. */
export interface World {
  readonly cwd: string;
  readonly parsers: ParserSet;
  readonly version: string;
  /** Home page of the project, for links to the pages of rules; absent while package.json names none. */
  readonly homepage?: string;
  /** Day of the run, `YYYY-MM-DD`. */
  readonly today: string;
  readonly stdoutIsTerminal: boolean;
  readonly columns: number | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly readStdin: () => string;
  /** Texts that a program holds, in place of the disk below `cwd`. */
  readonly files?: Files;
  /** Where to say how far a long run is; absent where nobody looks. */
  readonly progress?: Progress;
  /** Asks a person; absent where nobody can answer. */
  readonly ask?: (question: string) => Promise<string>;
}

/** What a command did: texts for both streams, and how the process ends. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: 0 | 1 | 2 | 3;
}
