import { withoutCommands } from '../report/workflow-command.ts';
import type { Options } from './options.ts';
import type { Outcome } from './world.ts';

/**
 * What a command says, with no line that the runner of GitHub Actions would take for a command: names and values of a
 * repository stand in it. Output that consists of such commands has escaped them itself, and a diff must stay as it is.
 */
export function harmless(outcome: Outcome, { outputs, fixDryRun }: Options): Outcome {
  const isExact = fixDryRun || outputs.some(({ format, file }) => format === 'github' && file === undefined);
  return {
    ...outcome,
    stdout: isExact ? outcome.stdout : withoutCommands(outcome.stdout),
    stderr: withoutCommands(outcome.stderr),
  };
}
