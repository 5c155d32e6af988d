import type { Reporter } from './reporter.ts';

/** Every format by its name. Each is loaded only when it is asked for, so that a start pays for one. */
export const reporters: Readonly<Record<string, () => Promise<Reporter>>> = {};

export async function reporterNamed(id: string): Promise<Reporter | undefined> {
  return Object.hasOwn(reporters, id) ? reporters[id]?.() : undefined;
}
