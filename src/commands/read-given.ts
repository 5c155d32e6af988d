import { readdirSync, readFileSync, statSync } from 'node:fs';
import { reasonOf } from '../project/disk.ts';
import { UserMistake } from './user-mistake.ts';

/**
 * The text of a file that a person named; a pipe is read until it ends.
 *
 * @throws UserMistake saying why it cannot be read
 */
export const readGiven = (full: string, shown: string): string =>
  said(shown, () => readFileSync(full, 'utf8'));

/**
 * The text of a file that another file names. Nobody may write into a pipe that lies there, so it is not opened.
 *
 * @throws UserMistake saying why it cannot be read
 */
export function readNamed(full: string, shown: string): string {
  const kind = said(shown, () => statSync(full));
  if (!kind.isFile() && !kind.isDirectory())
    throw new UserMistake(`${shown}: a pipe or a device, not a file`);
  return readGiven(full, shown);
}

/** Names of what lies in a folder. @throws UserMistake saying why it cannot be listed */
export const listGiven = (full: string, shown: string): readonly string[] =>
  said(shown, () => readdirSync(full));

/** Whether there is a folder; undefined where there is nothing. @throws UserMistake saying why nobody can tell */
export const isFolder = (full: string, shown: string): boolean | undefined =>
  said(shown, () => statSync(full, { throwIfNoEntry: false })?.isDirectory());

function said<T>(shown: string, look: () => T): T {
  try {
    return look();
  } catch (error) {
    throw new UserMistake(`${shown}: ${reasonOf(error)}`);
  }
}
