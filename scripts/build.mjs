// Bundles the command line and the Action into dist/ (or the folder after --out), with the licences of what they hold.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { dataPlugin } from './data-plugin.mjs';
import { policiesPlugin } from './policies-plugin.mjs';

const root = resolve(import.meta.dirname, '..');
const flag = process.argv.indexOf('--out');
const out = flag > 0 ? resolve(process.argv[flag + 1]) : join(root, 'dist');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const targets = [
  { input: { cli: 'src/cli.ts' }, format: 'esm', banner: '#!/usr/bin/env node' },
  { input: { action: 'src/action.ts' }, format: 'esm', banner: '' },
  // Loaded synchronously and only when needed, which Node 20 allows for CommonJS alone.
  { input: { parsers: 'src/syntax/full.ts' }, format: 'cjs', banner: '' },
].filter(({ input }) => existsSync(join(root, Object.values(input)[0])));

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const packages = new Map();
for (const target of targets) await bundle(target);
writeFileSync(join(out, 'licenses.txt'), licences());

async function bundle({ input, format, banner }) {
  const [name] = Object.keys(input);
  const build = await rolldown({
    cwd: root,
    input,
    platform: 'node',
    plugins: [policiesPlugin(), dataPlugin()],
    transform: { define: { __TUNELINT_VERSION__: JSON.stringify(version) } },
    logLevel: 'warn',
  });
  const { output } = await build.write({
    dir: out,
    format,
    entryFileNames: format === 'cjs' ? '[name].cjs' : '[name].js',
    chunkFileNames: `${name}/[name].js`,
    minify: false,
    banner: (chunk) => (chunk.isEntry ? banner : ''),
  });
  await build.close();
  for (const chunk of output) for (const id of chunk.moduleIds ?? []) notePackage(id);
}

function notePackage(id) {
  const at = id.lastIndexOf('node_modules/');
  if (at < 0) return;
  const parts = id.slice(at + 'node_modules/'.length).split('/');
  const name = parts[0].startsWith('@') ? `${parts[0]}/${parts[1]}` : parts[0];
  packages.set(name, id.slice(0, at) + 'node_modules/' + name);
}

function licences() {
  return [...packages].sort(([a], [b]) => a.localeCompare(b)).map(([name, folder]) => {
    const info = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return `${name} ${info.version} (${info.license ?? 'see text'})\n\n${licenceText(folder)}\n`;
  }).join(`\n${'-'.repeat(80)}\n\n`);
}

function licenceText(folder) {
  for (const name of ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license', 'LICENCE', 'License.md']) {
    try {
      return readFileSync(join(folder, name), 'utf8').trim();
    } catch {
      // Try the next spelling; a package without any states its licence in package.json.
    }
  }
  return 'No licence file in the package.';
}
