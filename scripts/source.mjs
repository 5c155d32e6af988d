// The source is TypeScript, which Node 20 cannot run: scripts bundle what they need from it and import that.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { policiesPlugin } from './policies-plugin.mjs';

const root = resolve(import.meta.dirname, '..');
const entry = '\0source';

/** Everything that some modules of the source export, types aside. Paths are relative to the root. */
export async function importSource(...modules) {
  const code = modules.map((module) => `export * from ${JSON.stringify(resolve(root, module))};`).join('\n');
  const build = await rolldown({
    cwd: root,
    input: 'source',
    platform: 'node',
    plugins: [
      policiesPlugin(),
      {
        name: 'entry',
        resolveId: (id) => (id === 'source' ? entry : undefined),
        load: (id) => (id === entry ? { code, moduleType: 'js' } : undefined),
      },
    ],
    transform: { define: { __TUNELINT_VERSION__: JSON.stringify('0.0.0-docs') } },
    // How long a plugin took is no news for a page.
    checks: { pluginTimings: false },
    logLevel: 'warn',
  });
  const { output } = await build.generate({ format: 'esm', codeSplitting: false });
  await build.close();
  return importCode(output[0].code);
}

/** From a file, not from a data address: CommonJS packages inside ask for a place to resolve from. */
async function importCode(code) {
  const folder = mkdtempSync(join(tmpdir(), 'tunelint-source-'));
  const file = join(folder, 'source.mjs');
  try {
    writeFileSync(file, code);
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
