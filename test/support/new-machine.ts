import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, type Tools } from './pages.ts';

/**
 * A home with nothing in it but npm's own settings. Its `npx` is the real one, and finds the package in a registry on
 * this machine as it would find it in the public one.
 *
 * @param dist the bundle that is packed
 */
export async function newMachine(dist: string): Promise<Tools> {
  const folder = mkdtempSync(join(tmpdir(), 'tunelint-machine-'));
  const home = join(folder, 'home');
  mkdirSync(home);
  const registry = spawn(process.execPath, [
    join(import.meta.dirname, 'registry.mjs'),
    pack(dist, folder),
    readFileSync(join(root, 'package.json'), 'utf8'),
  ]);
  const [port] = (await once(registry.stdout, 'data')) as [Buffer];
  // A terminal asks whether the package may be installed; here nobody answers.
  const settings = { registry: `http://127.0.0.1:${String(port).trim()}/`, yes: 'true', audit: 'false' };
  const lines = Object.entries({ ...settings, 'update-notifier': 'false' });
  writeFileSync(join(home, '.npmrc'), lines.map(([key, value]) => `${key}=${value}\n`).join(''));
  const remove = () => {
    registry.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  return { bin: home, dist, remove };
}

/** The package as it would be published with this bundle. @returns the tarball */
function pack(dist: string, folder: string): string {
  const source = join(folder, 'package');
  mkdirSync(source);
  for (const name of ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'schemas'])
    cpSync(join(root, name), join(source, name), { recursive: true });
  cpSync(dist, join(source, 'dist'), { recursive: true });
  const args = ['pack', '--ignore-scripts', '--pack-destination', folder];
  const name = execFileSync('npm', args, { cwd: source, encoding: 'utf8', stdio: 'pipe' });
  return join(folder, name.trim());
}
