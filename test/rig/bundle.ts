import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { policiesPlugin } from '../../scripts/policies-plugin.mjs';

const root = resolve(import.meta.dirname, '../..');

export interface Bundle {
  /** The file that the runner starts. */
  readonly main: string;
  /** What stands in action.yml, and was bundled from the sources as they are. */
  readonly isShipped: boolean;
  remove(): void;
}

/**
 * The Action as users get it: `dist/action.js` where it is what the sources make today, else a bundle made the same
 * way. A test of yesterday's bundle would say nothing.
 */
export async function bundleAction(): Promise<Bundle> {
  const out = mkdtempSync(join(tmpdir(), 'tunelint-bundle-'));
  await build({ action: 'src/action.ts' }, out, 'esm');
  await build({ parsers: 'src/syntax/full.ts' }, out, 'cjs');
  const remove = () => rmSync(out, { recursive: true, force: true });
  const shipped = join(root, 'dist/action.js');
  const isShipped = existsSync(shipped) && readFileSync(shipped).equals(readFileSync(join(out, 'action.js')));
  return { main: isShipped ? shipped : join(out, 'action.js'), isShipped, remove };
}

async function build(input: Record<string, string>, dir: string, format: 'esm' | 'cjs'): Promise<void> {
  const [name = ''] = Object.keys(input);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const bundle = await rolldown({
    cwd: root,
    input,
    platform: 'node',
    plugins: [policiesPlugin() as never],
    transform: { define: { __TUNELINT_VERSION__: JSON.stringify(version) } },
    logLevel: 'warn',
  });
  await bundle.write({
    dir,
    format,
    entryFileNames: format === 'cjs' ? '[name].cjs' : '[name].js',
    chunkFileNames: `${name}-[name].js`,
    minify: false,
  });
  await bundle.close();
}
