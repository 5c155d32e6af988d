import type { Native } from './native.ts';
import type { Scope } from './reading.ts';

/**
 * A side file whose path is meant from the folder that the command runs in. That folder is not known, but it is
 * the file's own or one above it: a framework's checkout inside a larger repository keeps `data/` at its own top.
 * The nearest one wins.
 *
 * @returns undefined for a path that leaves the project, or a file that is missing or cannot be read
 */
export function openNear(scope: Scope, reference: string): Native | undefined {
  const beside = scope.open(reference);
  if (beside) return beside;
  const plain = reference.replace(/^\.\//, '');
  if (plain === '' || /^([a-z][a-z0-9+.-]*:|[/\\~]|\.\.)/i.test(plain)) return undefined;
  for (const folder of foldersAbove(scope.path)) {
    const found = scope.open(`${folder}/${plain}`);
    if (found) return found;
  }
  return undefined;
}

/** `a/b/c.yaml` → `a`: the folders between the file's own and the root, nearest first. */
function foldersAbove(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -2);
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
}
