// Bundles the command line and the Action into dist/ (or the folder after --out), with the licences of what they hold.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { dataPlugin } from './data-plugin.mjs';
import { declarations } from './declarations.mjs';
import { laterPlugin } from './later-plugin.mjs';
import { licences } from './licences.mjs';
import { policiesPlugin } from './policies-plugin.mjs';
import { allReaders, readersPlugin } from './readers-plugin.mjs';
import { thirdPartyPlugin } from './third-party-plugin.mjs';
import { unindented } from './unindented.mjs';

const root = resolve(import.meta.dirname, '..');
const flag = process.argv.indexOf('--out');
const out = flag > 0 ? resolve(process.argv[flag + 1]) : join(root, 'dist');
const { version, homepage = '' } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const readers = await allReaders();
const readerFiles = Object.fromEntries(
  readers.map(({ file }) => [`readers/${file}`, `src/frameworks/${file}.ts`]),
);
const targets = [
  {
    // Kept compiled between runs, which Node allows for CommonJS alone.
    input: { program: 'src/program.ts', api: 'src/api.ts', ...readerFiles },
    format: 'cjs',
    folder: 'cli',
    plugins: [readersPlugin(readers, './readers'), laterPlugin({ 'node:child_process': ['spawnSync'] })],
    codeSplitting: { groups: [{ name: 'core', test: (id) => isCore(id) }] },
  },
  {
    input: { start: 'src/cli.ts' },
    format: 'cjs',
    folder: 'cli',
    plugins: [laterPlugin({ 'node:v8': ['setFlagsFromString'] })],
  },
  { input: { action: 'src/action.ts' }, format: 'cjs' },
  // Loaded synchronously and only when needed, which Node 20 allows for CommonJS alone.
  // Nearly all of it is other people's code, whose source is a pinned package: nobody reads it here.
  { input: { parsers: 'src/syntax/full.ts' }, format: 'cjs', minify: true },
].filter(({ input }) => existsSync(join(root, Object.values(input)[0])));

/** Modules that the default path of the command line never needs; each is loaded when it is asked for. */
const later = [
  /virtual:policy-examples/,
  /src\/commands\/(alternatives|explain|rule-help|shipped|test|examples|init|config|waivers|new-policy|completion|since|fix|unified-diff|plan|baseline|statistics)\.ts/,
  /src\/report\/(?!stylish|index|reporter|text|width|wrap|paint|place|findings|code-frame|secrets|waiting)/,
  /src\/policy\/(in-words|examples|guarantee|schema)\.ts/,
  /src\/project\/(git|alternatives)\.ts/,
  /src\/frameworks\/(?!kit\/|listed)/,
  /src\/github\//,
];

/** What a getter for each export would take six lines to say: they stand behind what they name, and nothing changes. */
const getters =
  /Object\.defineProperty\(exports, "([^"]+)", \{\s*enumerable: true,\s*get: function \(\) \{\s*return ([\w$.]+);\s*\}\s*\}\);/g;

const plain = {
  name: 'plain',
  renderChunk: (code) => ({ code: code.replace(getters, 'exports.$1 = $2;'), map: null }),
  // After the code was made shorter, which writes the signs themselves again.
  generateBundle: (_options, output) => {
    for (const chunk of Object.values(output)) {
      if (chunk.type === 'chunk') chunk.code = unindented(chunk.code).replace(/[\u0080-\uffff]/g, escaped);
    }
  },
};

/** One sign that is not ASCII makes Node keep a whole file at twice its size. */
const escaped = (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Says the same in fewer words, with all names and lines: a package is unpacked on every machine of a team. */
const shorter = { compress: true, mangle: false, codegen: { removeWhitespace: false } };

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const packages = new Map();
/** The Action is no part of the npm package. */
const inPackage = new Map();
for (const target of targets) await bundle(target);
writeFileSync(join(out, 'licenses.txt'), licences(packages));
writeFileSync(join(out, 'cli/licenses.txt'), licences(inPackage));
writeFileSync(join(out, 'api.d.mts'), declarations(root));
// Node starts a CommonJS file a tenth sooner than a module.
writeFileSync(join(out, 'package.json'), '{ "type": "commonjs" }\n');

async function bundle({ input, format, plugins = [], codeSplitting, folder = '', minify = false }) {
  const [name] = Object.keys(input);
  const write = name === 'program' ? besideProgram : undefined;
  const build = await rolldown({
    cwd: root,
    input,
    platform: 'node',
    plugins: [
      ...plugins,
      policiesPlugin(write),
      dataPlugin(write),
      ...(name === 'action' ? [] : [thirdPartyPlugin()]),
      ...(folder === '' ? [] : [plain]),
    ],
    transform: {
      define: {
        __TUNELINT_VERSION__: JSON.stringify(version),
        __TUNELINT_HOMEPAGE__: JSON.stringify(homepage),
        ...(format === 'cjs' ? { 'import.meta.url': '__filename', 'import.meta.dirname': '__dirname' } : {}),
      },
    },
    logLevel: 'warn',
  });
  const { output } = await build.write({
    dir: join(out, folder),
    format,
    entryFileNames: name === 'action' ? '[name].js' : '[name].cjs',
    chunkFileNames: chunkNames(name),
    minify: minify || (name === 'program' && shorter),
    // What only an author reads stays in the source: start-up pays for every byte.
    comments: false,
    ...(codeSplitting ? { codeSplitting } : {}),
  });
  await build.close();
  if (write) leaveOutUnasked(output);
  const entry = (name) => output.find((chunk) => chunk.isEntry && chunk.name === name);
  if (entry('api')) writeFileSync(join(out, 'api.mjs'), leadTo(entry('api')));
  if (entry('start'))
    writeFileSync(join(out, 'cli.js'), "#!/usr/bin/env node\nrequire('./cli/start.cjs');\n");
  for (const chunk of output) for (const id of chunk.moduleIds ?? []) notePackage(id, name);
}

/** Data that only code which was left out asks for. */
function leaveOutUnasked(output) {
  const code = output.map((chunk) => chunk.code ?? '').join('');
  for (const name of readdirSync(join(out, 'cli/data'))) {
    if (!code.includes(`/data/${name}`)) rmSync(join(out, 'cli/data', name));
  }
}

/** Puts a data file beside the bundle of the command line. */
function besideProgram(name, text) {
  mkdirSync(join(out, 'cli/data'), { recursive: true });
  writeFileSync(join(out, 'cli/data', name), text);
}

/** The command line and its readers are one build, whose parts lie beside each other. */
function chunkNames(name) {
  return name === 'action' ? 'action/[name].js' : '[name].cjs';
}

/** A module that leads to its CommonJS bundle: one import of Node's is what a module costs beside. */
function leadTo({ name, exports }) {
  const names = exports.length > 0 ? `export const { ${exports.join(', ')} } = ` : '';
  const bundle = `./cli/${name}.cjs`;
  return `import { createRequire } from 'node:module';\n\n${names}createRequire(import.meta.url)('${bundle}');\n`;
}

/** Everything else is one file: each file of its own costs as much as a large part of this one. */
function isCore(id) {
  return !later.some((pattern) => pattern.test(id)) && !/src\/(program|api)\.ts$/.test(id);
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
