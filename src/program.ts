import { harmless } from './commands/harmless.ts';
import { help } from './commands/help.ts';
import { type Arguments, readArguments } from './commands/options.ts';
import { progressLine } from './commands/progress.ts';
import { oneLine } from './commands/unread.ts';
import { UserMistake } from './commands/user-mistake.ts';
import type { Outcome, World } from './commands/world.ts';
import { bundledParsers } from './later-parsers.ts';

export { progressLine };

/** What the program finds in its own place, whoever runs it. */
export const ownWorld: Pick<World, 'parsers' | 'version' | 'homepage'> = {
  parsers: bundledParsers('../parsers.cjs', import.meta.url),
  version: __TUNELINT_VERSION__,
  ...(__TUNELINT_HOMEPAGE__ === '' ? {} : { homepage: __TUNELINT_HOMEPAGE__ }),
};

/** Does what was asked for. A mistake of the person who asked is an outcome too: one line and a hint. */
export async function run(words: readonly string[], world: World): Promise<Outcome> {
  try {
    return await answer(words, world);
  } catch (error) {
    if (!(error instanceof UserMistake)) throw error;
    const hint = error.hint === undefined ? '' : ` (${error.hint})`;
    return { stdout: '', stderr: `${oneLine(`tunelint: ${error.message}${hint}`)}\n`, exitCode: 2 };
  }
}

async function answer(words: readonly string[], world: World): Promise<Outcome> {
  const asked = readArguments(words);
  if (asked.options.help) return said(help);
  if (asked.options.version) return said(`${world.version}\n`);
  return harmless(await command(asked, world), asked.options);
}

const said = (stdout: string): Outcome => ({ stdout, stderr: '', exitCode: 0 });

/** Each command is loaded when it is asked for: linting one file must not pay for the others. */
async function command(asked: Arguments, world: World): Promise<Outcome> {
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
