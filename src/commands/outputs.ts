import { resolve } from 'node:path';
import type { Report } from '../model/index.ts';
import { reporterNamed } from '../report/index.ts';
import type { RuleHelp } from '../report/reporter.ts';
import type { Options } from './options.ts';
import { reportOptions } from './rendering.ts';
import { seenFrom } from './seen-from.ts';
import { UserMistake } from './user-mistake.ts';
import type { World } from './world.ts';
import { writeText } from './write-text.ts';

export interface Shown {
  /** Asked for by formats that explain rules. */
  readonly rules: () => Promise<readonly RuleHelp[]>;
  /** Folder that people see paths from, relative to the root of the run. */
  readonly folder: string;
}

/** Formats that a server reads, which knows paths from where the repository begins, wherever a step of it runs. */
const forServers: readonly string[] = ['sarif', 'github', 'gitlab'];

/**
 * Renders a report in every format that was asked for.
 *
 * @returns what goes to standard output
 * @throws UserMistake for an unknown format, or a file that cannot be written
 */
export async function renderAll(
  report: Report,
  options: Options,
  world: World,
  { rules, folder }: Shown,
): Promise<string> {
  const seen = seenFrom(folder, report);
  let stdout = '';
  for (const output of options.outputs) {
    const reporter = await reporterNamed(output.format);
    if (reporter === undefined) {
      throw new UserMistake(`there is no format "${output.format}"`, 'tunelint --help lists them');
    }
    const rendered = reporter.render(forServers.includes(output.format) ? report : seen, {
      ...reportOptions(options, world, output.file !== undefined),
      ...(reporter.explainsRules === true ? { rules: await rules() } : {}),
    });
    if (output.file === undefined) stdout += rendered;
    else writeText(resolve(world.cwd, output.file), rendered, output.file);
  }
  return stdout;
}
