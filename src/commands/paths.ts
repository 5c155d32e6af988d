import { existsSync, statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { UserMistake } from './user-mistake.ts';

export interface AskedPaths {
  /** Folder that all paths are relative to: the working folder, or the nearest one above that holds all paths. */
  readonly root: string;
  /** Relative to the root, forward slashes; empty for the whole root. */
  readonly files: readonly string[];
  /** Those that are files, not folders. */
  readonly named: readonly string[];
}

/**
 * Paths as a person gave them, relative to one root.
 *
 * @throws UserMistake for a path that does not exist
 */
export function askedPaths(cwd: string, paths: readonly string[]): AskedPaths {
  const full = paths.map((path) => existing(cwd, path));
  const root = full.reduce(commonFolder, cwd);
  const asked = full.map((path) => relative(root, path).split(sep).join('/'));
  const whole = asked.includes('');
  const named = asked.filter((path) => path !== '' && statSync(resolve(root, path)).isFile());
  return { root, files: whole ? [] : asked, named };
}

function existing(cwd: string, path: string): string {
  const full = resolve(cwd, path);
  if (!existsSync(full)) throw new UserMistake(`${path}: no such file or folder`);
  return full;
}

function commonFolder(root: string, path: string): string {
  let folder = root;
  while (path !== folder && !path.startsWith(folder.endsWith(sep) ? folder : folder + sep))
    folder = dirname(folder);
  return folder;
}

/**
 * Paths among files that a program holds, relative to their root.
 *
 * @throws UserMistake for a path that none of them has
 */
export function heldPaths(paths: readonly string[], held: readonly string[], root: string): AskedPaths {
  const asked = paths.map((path) => path.replace(/^\.\/|\/$/g, ''));
  const missing = asked.find((path) => path !== '.' && !held.some((one) => isBelow(one, path)));
  if (missing !== undefined) throw new UserMistake(`${missing}: no such file or folder`);
  const whole = asked.includes('.');
  return { root, files: whole ? [] : asked, named: asked.filter((path) => held.includes(path)) };
}

/** Whether a path is another one, or lies in that folder. */
export const isBelow = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(`${folder}/`);
