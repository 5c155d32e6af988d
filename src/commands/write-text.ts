import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserMistake } from './user-mistake.ts';

/**
 * Writes a file that a person asked for, in a folder that is there or can be made.
 *
 * @param name as the person knows the file
 * @throws UserMistake where it cannot be written
 */
export function writeText(full: string, text: string, name: string, makesFolder = false): void {
  try {
    if (makesFolder) mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
  } catch (error) {
    throw new UserMistake(`${name} cannot be written`, error instanceof Error ? error.message : undefined);
  }
}
