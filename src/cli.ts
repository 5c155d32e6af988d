import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Progress } from './commands/progress.ts';
import type { World } from './commands/world.ts';
import type * as Tunelint from './program.ts';
import { codeCache } from './start/code-cache.ts';
import { engineOf } from './start/engine.ts';
import { loadProgram } from './start/program.ts';

// The only file that touches the process: arguments and surroundings in, texts and an exit code out.

const { env } = process;
const otherCommands = /^(plan|explain|init|test|config|waivers|new|completion)$/;

const cache = codeCache({
  folder: cacheFolder(),
  version: [__TUNELINT_VERSION__, process.version, process.arch].join('-'),
  user: process.getuid?.(),
  run: process.pid,
});
const engine = engineOf(process.versions.v8);
const program = loadProgram(join(import.meta.dirname, 'program.cjs'), cache, engine);
const { ownWorld, progressLine, run } = program.exports as typeof Tunelint;

// Naming a stream makes it, which costs a run more than it seems: none is named before it is needed.
const line = progressLine(
  () => (process.stderr.isTTY && env.TERM !== 'dumb' ? process.stderr : undefined),
  Date.now,
);
const progress: Progress = {
  ...line,
  step: (of) => {
    engine.expect(of ?? 0);
    line.step(of);
  },
};

const world: World = {
  ...ownWorld,
  cwd: process.cwd(),
  today: new Date().toISOString().slice(0, 10),
  stdoutIsTerminal: process.stdout.isTTY === true,
  columns: process.stdout.columns,
  environment: env,
  readStdin: () => readFileSync(0, 'utf8'),
  progress,
  ...(process.stdout.isTTY && process.stdin.isTTY ? { ask } : {}),
};

async function ask(question: string): Promise<string> {
  progress.clear();
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await lines.question(question);
  } catch (error) {
    if (!(error instanceof Error && error.name === 'AbortError')) throw error;
    // Somebody left instead of answering: with Ctrl-C, as a shell counts it, or with the end of the input.
    process.stdout.write('\n');
    process.exit(130);
  } finally {
    lines.close();
  }
}

/** Where this person's programs keep what they can make again; undefined where it is switched off as for Node itself. */
function cacheFolder(): string | undefined {
  if (env.NODE_DISABLE_COMPILE_CACHE !== undefined) return undefined;
  if (process.platform === 'win32') return env.LOCALAPPDATA;
  if (env.XDG_CACHE_HOME) return env.XDG_CACHE_HOME;
  if (!env.HOME) return undefined;
  return join(env.HOME, process.platform === 'darwin' ? 'Library/Caches' : '.cache');
}

/**
 * A reader that goes away early (`tunelint | head`) is no failure of ours. Where results cannot be written for another
 * reason (a full disk), nobody may take the run for a finished one.
 */
function say(stream: NodeJS.WriteStream, text: string): void {
  const failed = (error: NodeJS.ErrnoException): void => {
    if (error.code === 'EPIPE') return;
    process.exitCode = 2;
    if (stream === process.stdout)
      say(process.stderr, `tunelint: results cannot be written (${error.message})\n`);
  };
  stream.on('error', failed);
  try {
    stream.write(text);
  } catch (error) {
    failed(error as NodeJS.ErrnoException);
  }
}

main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<void> {
  const outcome = await run(words, world);
  progress.clear();
  process.exitCode = outcome.exitCode;
  if (outcome.stderr !== '') say(process.stderr, outcome.stderr);
  say(process.stdout, outcome.stdout);
  if (!usesMost(words)) return;
  program.keep();
  cache.save();
}

/** Only code that has run is kept compiled; a run that is no lint would keep little for the lints after it. */
function usesMost([first = '', ...others]: readonly string[]): boolean {
  return (
    ![first, ...others].some((word) => /^(-h|--help|--version)$/.test(word)) && !otherCommands.test(first)
  );
}
