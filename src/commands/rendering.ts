import type { ReportOptions } from '../report/reporter.ts';
import type { Options } from './options.ts';
import type { World } from './world.ts';

const widest = 80;
const narrowest = 40;

/** How to print: width, colour and links as the terminal and the usual variables ask. */
export function reportOptions(options: Options, world: World, toFile = false): ReportOptions {
  const terminal = world.stdoutIsTerminal && !toFile;
  const { NO_COLOR, FORCE_COLOR, TERM } = world.environment;
  const wanted = options.color ?? (NO_COLOR ? false : FORCE_COLOR ? FORCE_COLOR !== '0' : undefined);
  const colour = wanted ?? (terminal && TERM !== 'dumb');
  return {
    width: Math.max(narrowest, Math.min(widest, world.columns ?? widest)),
    colour,
    links: terminal && colour && TERM !== 'dumb',
    verbose: options.verbose,
    ...(world.homepage === undefined ? {} : { homepage: world.homepage }),
  };
}
