import { readFileSync } from 'node:fs';
import { help } from './commands/help.ts';
import { type Arguments, readArguments } from './commands/options.ts';
import { progressLine } from './commands/progress.ts';
import { UserMistake } from './commands/user-mistake.ts';
import type { Outcome, World } from './commands/world.ts';
import { bundledParsers } from './later-parsers.ts';

// The only file that touches the process: arguments and surroundings in, texts and an exit code out.

const progress =
  process.stderr.isTTY && process.env.TERM !== 'dumb'
    ? progressLine(
        (text) => process.stderr.write(text),
        () => performance.now(),
      )
    : undefined;

const world: World = {
  cwd: process.cwd(),
  parsers: bundledParsers('./parsers.cjs', import.meta.url),
  version: __TUNELINT_VERSION__,
  ...(__TUNELINT_HOMEPAGE__ === '' ? {} : { homepage: __TUNELINT_HOMEPAGE__ }),
  today: new Date().toISOString().slice(0, 10),
  stdoutIsTerminal: process.stdout.isTTY === true,
  columns: process.stdout.columns,
  environment: process.env,
  readStdin: () => readFileSync(0, 'utf8'),
  ...(progress === undefined ? {} : { progress }),
  ...(process.stdin.isTTY && process.stdout.isTTY ? { ask } : {}),
};

async function ask(question: string): Promise<string> {
  progress?.clear();
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
}

async function run(words: readonly string[]): Promise<Outcome> {
  const asked = readArguments(words);
  if (asked.options.help) return said(help);
  if (asked.options.version) return said(`${world.version}\n`);
  return command(asked);
}

const said = (stdout: string): Outcome => ({ stdout, stderr: '', exitCode: 0 });

/** Each command is loaded when it is asked for: linting one file must not pay for the others. */
async function command(asked: Arguments): Promise<Outcome> {
  switch (asked.command) {
    case 'plan':
      if (asked.options.alternatives) {
        return (await import('./commands/alternatives.ts')).alternativesCommand(asked, world);
      }
      return (await import('./commands/plan.ts')).planCommand(asked, world);
    case 'explain':
      return (await import('./commands/explain.ts')).explainCommand(asked, world);
    case 'test':
      return (await import('./commands/test.ts')).testCommand(asked, world);
    case 'init':
      return (await import('./commands/init.ts')).initCommand(asked, world);
    case 'config':
      return (await import('./commands/config.ts')).configCommand(asked, world);
    case 'waivers':
      return (await import('./commands/waivers.ts')).waiversCommand(asked, world);
    case 'new':
      return (await import('./commands/new-policy.ts')).newCommand(asked, world);
    case 'completion':
      return (await import('./commands/completion.ts')).completionCommand(asked);
    case 'lint':
      return (await import('./commands/lint.ts')).lintCommand(asked, world);
  }
}

/** A reader that goes away early (`tunelint | head`) is no failure of ours. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

process.stdout.on('error', ignoreClosedPipe);
process.stderr.on('error', ignoreClosedPipe);
try {
  const outcome = await run(process.argv.slice(2));
  progress?.clear();
  process.stderr.write(outcome.stderr);
  process.stdout.write(outcome.stdout);
  process.exitCode = outcome.exitCode;
} catch (error) {
  progress?.clear();
  if (!(error instanceof UserMistake)) throw error;
  process.stderr.write(`tunelint: ${error.message}${error.hint === undefined ? '' : ` (${error.hint})`}\n`);
  process.exitCode = 2;
}
