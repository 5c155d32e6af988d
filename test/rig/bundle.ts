import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

export interface Bundle {
  /** The file that the runner starts. */
  readonly main: string;
  /** `dist/` holds what the sources make today. */
  readonly isShipped: boolean;
  remove(): void;
}

/**
 * The Action as users get it: `dist/action.js` where it is what the sources make today, else a bundle made the same
 * way. A test of yesterday's bundle would say nothing.
 */
export function bundleAction(): Bundle {
  const fresh = mkdtempSync(join(tmpdir(), 'tunelint-bundle-'));
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), '--out', fresh], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const dist = join(root, 'dist');
  const isShipped = isSame(fresh, dist);
  const remove = () => rmSync(fresh, { recursive: true, force: true });
  return { main: join(isShipped ? dist : fresh, 'action.js'), isShipped, remove };
}

function isSame(fresh: string, shipped: string): boolean {
  const files = readdirSync(fresh, { recursive: true, encoding: 'utf8', withFileTypes: true }).filter(
    (entry) => entry.isFile(),
  );
  return files.every((entry) => {
    const path = join(entry.parentPath, entry.name);
    const other = join(shipped, path.slice(fresh.length));
    return existsSync(other) && readFileSync(path).equals(readFileSync(other));
  });
}
