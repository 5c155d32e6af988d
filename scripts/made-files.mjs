import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes files that a script makes, or with `check` only says which of them are not current.
 *
 * @param root folder that the paths are relative to
 * @param texts text by path
 * @param own folders in which every file is made: what is no longer made there goes
 * @returns lines for people, and whether anything was stale
 */
export function settleMade({ root, texts, own = [], check }) {
  const changed = [...texts].filter(([path, text]) => read(join(root, path)) !== text).map(([path]) => path);
  const left = own.flatMap((folder) => filesIn(root, folder)).filter((path) => !texts.has(path));
  if (check)
    return [
      ...changed.map((path) => `${path} is not current`),
      ...left.map((path) => `${path} is left over`),
    ];
  for (const path of changed) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), texts.get(path));
  }
  for (const path of left) rmSync(join(root, path));
  return [...changed.map((path) => `wrote ${path}`), ...left.map((path) => `removed ${path}`)];
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function filesIn(root, folder) {
  try {
    return readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
  } catch {
    return [];
  }
}
