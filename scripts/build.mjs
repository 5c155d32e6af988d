// Bundles the command line and the Action into dist/ (or the folder after --out), with the licences of what they hold.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { dataPlugin } from './data-plugin.mjs';
import { declarations } from './declarations.mjs';
import { licences } from './licences.mjs';
import { policiesPlugin } from './policies-plugin.mjs';
import { allReaders, readersPlugin } from './readers-plugin.mjs';
import { thirdPartyPlugin } from './third-party-plugin.mjs';

const root = resolve(import.meta.dirname, '..');
const flag = process.argv.indexOf('--out');
const out = flag > 0 ? resolve(process.argv[flag + 1]) : join(root, 'dist');
const { version, homepage = '' } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const readers = await allReaders();
const readerFiles = Object.fromEntries(readers.map(({ file }) => [file, `src/frameworks/${file}.ts`]));
const targets = [
  {
    input: { cli: 'src/cli.ts', api: 'src/api.ts' },
    format: 'esm',
    banners: { cli: '#!/usr/bin/env node' },
    plugins: [readersPlugin(readers, './readers')],
    codeSplitting: { groups: [{ name: 'core', test: (id) => isCore(id) }] },
  },
  { input: readerFiles, format: 'cjs', folder: 'cli/readers' },
  { input: { action: 'src/action.ts' }, format: 'esm' },
  // Loaded synchronously and only when needed, which Node 20 allows for CommonJS alone.
  // Nearly all of it is other people's code, whose source is a pinned package: nobody reads it here.
  { input: { parsers: 'src/syntax/full.ts' }, format: 'cjs', minify: true },
].filter(({ input }) => existsSync(join(root, Object.values(input)[0])));

/** Modules that the default path of the command line never needs; each is loaded when it is asked for. */
const later = [
  /virtual:policy-examples/,
  /src\/commands\/(alternatives|explain|test|examples|init|config|waivers|new-policy|completion|since|fix|plan|baseline|statistics)\.ts/,
  /src\/report\/(?!stylish|index|reporter|text|width|wrap|paint|place|findings|code-frame|secrets)/,
  /src\/policy\/(in-words|examples|guarantee|schema)\.ts/,
  /src\/project\/(git|alternatives)\.ts/,
  /src\/github\//,
  /node_modules\/diff\//,
];

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const packages = new Map();
/** The Action is no part of the npm package. */
const inPackage = new Map();
for (const target of targets) await bundle(target);
writeFileSync(join(out, 'licenses.txt'), licences(packages));
writeFileSync(join(out, 'cli/licenses.txt'), licences(inPackage));
writeFileSync(join(out, 'api.d.ts'), declarations(root));

async function bundle({
  input,
  format,
  banners = {},
  plugins = [],
  codeSplitting,
  folder = '',
  minify = false,
}) {
  const [name] = Object.keys(input);
  const build = await rolldown({
    cwd: root,
    input,
    platform: 'node',
    plugins: [...plugins, policiesPlugin(), dataPlugin(), ...(name === 'action' ? [] : [thirdPartyPlugin()])],
    transform: {
      define: {
        __TUNELINT_VERSION__: JSON.stringify(version),
        __TUNELINT_HOMEPAGE__: JSON.stringify(homepage),
      },
    },
    logLevel: 'warn',
  });
  const { output } = await build.write({
    dir: join(out, folder),
    format,
    entryFileNames: format === 'cjs' ? '[name].cjs' : '[name].js',
    chunkFileNames: format === 'cjs' ? 'shared-[name].cjs' : `${name}/[name].js`,
    minify,
    // What only an author reads stays in the source: start-up pays for every byte.
    comments: false,
    ...(codeSplitting ? { codeSplitting } : {}),
    banner: (chunk) => (chunk.isEntry ? (banners[chunk.name] ?? '') : ''),
  });
  await build.close();
  for (const chunk of output) for (const id of chunk.moduleIds ?? []) notePackage(id, name);
}

/** Everything else is one file: each file of its own costs as much as a large part of this one. */
function isCore(id) {
  return !later.some((pattern) => pattern.test(id)) && !/src\/(cli|api)\.ts$/.test(id);
}

function notePackage(id, target) {
  const at = id.lastIndexOf('node_modules/');
  if (at < 0) return;
  const parts = id.slice(at + 'node_modules/'.length).split('/');
  const name = parts[0].startsWith('@') ? `${parts[0]}/${parts[1]}` : parts[0];
  const folder = `${id.slice(0, at)}node_modules/${name}`;
  packages.set(name, folder);
  if (target !== 'action') inPackage.set(name, folder);
}
