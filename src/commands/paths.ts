import { existsSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { UserMistake } from './user-mistake.ts';

export interface AskedPaths {
  /** Relative to the root, forward slashes; empty for the whole root. */
  readonly files: readonly string[];
  /** Those that are files, not folders. */
  readonly named: readonly string[];
}

/**
 * Paths as a person gave them, relative to the root of the run.
 *
 * @throws UserMistake for a path that does not exist or lies outside the root
 */
export function pathsBelow(root: string, paths: readonly string[]): AskedPaths {
  const asked = paths.map((path) => below(root, path)).filter((path) => path !== '');
  const whole = asked.length < paths.length;
  const named = asked.filter((path) => statSync(resolve(root, path)).isFile());
  return { files: whole ? [] : asked, named };
}

function below(root: string, path: string): string {
  const full = resolve(root, path);
  if (!existsSync(full)) throw new UserMistake(`${path}: no such file or folder`);
  const inside = relative(root, full);
  if (inside.startsWith('..') || resolve(inside) === inside) {
    throw new UserMistake(`${path} lies outside ${root}`, 'run tunelint from a folder that holds both');
  }
  return inside.split(sep).join('/');
}
