import type { World } from '../../src/commands/world.ts';
import { fullParsers } from '../../src/syntax/full.ts';

/** Surroundings of a command: no terminal, nothing on standard input. */
export function aWorld(parts: Partial<World> = {}): World {
  return {
    cwd: '/',
    parsers: fullParsers,
    version: '0.0.0-test',
    today: '2026-11-23',
    stdoutIsTerminal: false,
    columns: undefined,
    environment: {},
    readStdin: () => '',
    ...parts,
  };
}
