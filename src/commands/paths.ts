import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { configNames } from '../project/config.ts';
import { UserMistake } from './user-mistake.ts';

export interface AskedPaths {
  /** Folder that all paths are relative to: that of the project, or the nearest one that holds all paths. */
  readonly root: string;
  /** Relative to the root, forward slashes; empty for the whole root. */
  readonly files: readonly string[];
  /** Those that are no folders. */
  readonly named: readonly string[];
  /** Folder that people see paths from, relative to the root; `''` for the root itself. */
  readonly seenFrom: string;
  /** Folder whose settings hold for the whole run: the nearest one that holds the working folder and all paths. */
  readonly settingsFor: string;
}

/**
 * Paths as a person gave them, relative to one root. Without any, the working folder is asked for.
 *
 * @throws UserMistake for a path that does not exist
 */
export function askedPaths(cwd: string, paths: readonly string[]): AskedPaths {
  const full = paths.map((path) => existing(cwd, path));
  const common = full.reduce(commonFolder, cwd);
  const project = projectFolder(cwd);
  // A path outside of the project has other settings, and the project's name is no part of it.
  const root = isInside(common, project) ? project : common;
  const from = (path: string): string => relative(root, path).split(sep).join('/');
  const asked = (full.length === 0 ? [cwd] : full).map(from);
  const whole = asked.includes('');
  const named = asked.filter((path) => path !== '' && !statSync(resolve(root, path)).isDirectory());
  return {
    root,
    files: whole ? [] : asked,
    named,
    seenFrom: root === project ? from(cwd) : '',
    settingsFor: from(common),
  };
}

function existing(cwd: string, path: string): string {
  const full = resolve(cwd, path);
  if (!existsSync(full)) {
    const isHidden = foldersFrom(dirname(full)).some((folder) => existsSync(folder) && !isOpen(folder));
    throw new UserMistake(`${path}: ${isHidden ? 'permission denied' : 'no such file or folder'}`);
  }
  if (statSync(full).isDirectory() && !isOpen(full)) throw new UserMistake(`${path}: permission denied`);
  return full;
}

function commonFolder(root: string, path: string): string {
  let folder = root;
  while (!isInside(path, folder)) folder = dirname(folder);
  return folder;
}

const isInside = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** Whether a folder can be listed and entered. */
function isOpen(folder: string): boolean {
  try {
    accessSync(folder, constants.R_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The folder whose settings hold for a folder below it: where git's work tree begins; outside of one, the nearest folder
 * with a configuration; else the folder itself.
 */
export function projectFolder(cwd: string): string {
  const above = foldersFrom(cwd);
  return (
    above.find((folder) => existsSync(join(folder, '.git'))) ??
    above.find((folder) => configNames.some((name) => existsSync(join(folder, name)))) ??
    cwd
  );
}

function foldersFrom(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersFrom(parent)];
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
  const named = asked.filter((path) => held.includes(path));
  return { root, files: whole ? [] : asked, named, seenFrom: '', settingsFor: '' };
}

/** Whether a path is another one, or lies in that folder. */
export const isBelow = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(`${folder}/`);
