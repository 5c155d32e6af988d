// Measures reading: which share of real configs the fast reader answers, and its time against the bare `yaml` package,
// side by side in one run. Takes a folder of configs; default is the corpus beside the checkout.
//
//   node bench/syntax.mjs [folder]

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = resolve(process.argv[2] ?? join(root, '../shared/corpus'));
const rounds = 9;

/** What the programs under test share: the list of files. */
const programs = {
  'node -e 0': '',
  'read the files': `
    import { readFileSync } from 'node:fs';
    for (const file of JSON.parse(readFileSync(process.argv[2], 'utf8'))) readFileSync(file, 'utf8');`,
  'parse (fast reader, yaml for the rest)': `
    import { readFileSync } from 'node:fs';
    import { createRequire } from 'node:module';
    import { laterParsers, parse } from './lean.mjs';
    const parsers = laterParsers(() => createRequire(import.meta.url)('./full.cjs').fullParsers);
    for (const file of JSON.parse(readFileSync(process.argv[2], 'utf8'))) parse(readFileSync(file, 'utf8'), file, parsers);`,
  'parseYaml (yaml and our tree)': `
    import { readFileSync } from 'node:fs';
    import { createRequire } from 'node:module';
    const { fullParsers } = createRequire(import.meta.url)('./full.cjs');
    for (const file of JSON.parse(readFileSync(process.argv[2], 'utf8'))) fullParsers.yaml(readFileSync(file, 'utf8'));`,
  'bare yaml': `
    import { readFileSync } from 'node:fs';
    import { parseAllDocuments } from './yaml.mjs';
    const options = { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' };
    for (const file of JSON.parse(readFileSync(process.argv[2], 'utf8'))) parseAllDocuments(readFileSync(file, 'utf8'), options);`,
};

if (!existsSync(folder)) {
  console.log(`No folder ${folder}: nothing to measure.`);
  process.exit(0);
}

const scratch = mkdtempSync(join(tmpdir(), 'tunelint-bench-'));
try {
  await measure();
} finally {
  rmSync(scratch, { recursive: true });
}

async function measure() {
  await bundle(
    'lean.mjs',
    'export * from "./src/syntax/index.ts"; export { fastYaml } from "./src/syntax/fast-yaml.ts";',
  );
  await bundle('full.cjs', 'export * from "./src/syntax/full.ts";');
  await bundle('yaml.mjs', 'export { parseAllDocuments } from "yaml";');
  const files = yamlFiles();
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  console.log(
    `Node ${process.version}, ${files.length} YAML files, ${(size / 1e6).toFixed(1)} million characters`,
  );
  await share(texts);
  await warm(texts);
  cold('one file, whole process', [files.find((file) => readFileSync(file).length > 1000) ?? files[0]]);
  cold('all files, whole process', files);
}

async function bundle(file, source) {
  const entry = `\0${file}`;
  await build({
    cwd: root,
    input: entry,
    platform: 'node',
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? { id: join(root, `${file}.entry.ts`) } : null),
        load: (id) => (id.endsWith('.entry.ts') ? source : null),
      },
    ],
    output: { file: join(scratch, file), format: file.endsWith('.cjs') ? 'cjs' : 'esm' },
  });
}

function yamlFiles() {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

async function share(texts) {
  const { fastYaml } = await import(pathToFileURL(join(scratch, 'lean.mjs')).href);
  const { default: full } = await import(pathToFileURL(join(scratch, 'full.cjs')).href);
  const isClean = (file) =>
    file.problems.length === 0 && file.documents.every((document) => document.problems.length === 0);
  const readable = texts.filter((text) => isClean(full.fullParsers.yaml(text)));
  const answered = texts.filter((text) => fastYaml(text) !== null).length;
  const percent = (part, of) => `${((100 * part) / of).toFixed(1)} %`;
  console.log(
    `answered by the fast reader: ${answered} (${percent(answered, texts.length)} of all, ${percent(answered, readable.length)} of those without a problem)`,
  );
}

async function warm(texts) {
  const { fastYaml } = await import(pathToFileURL(join(scratch, 'lean.mjs')).href);
  const { parseAllDocuments } = await import(pathToFileURL(join(scratch, 'yaml.mjs')).href);
  const options = { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' };
  const passes = {
    'fast reader': (text) => fastYaml(text),
    'bare yaml': (text) => parseAllDocuments(text, options),
  };
  const times = Object.fromEntries(Object.keys(passes).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, read] of Object.entries(passes)) {
      const start = performance.now();
      for (const text of texts) read(text);
      times[name].push(performance.now() - start);
    }
  }
  console.log('\nwarm pass over all texts');
  print(times, 'bare yaml');
}

/** Whole processes, taken in turns so that a busy machine slows all alike. */
function cold(title, files) {
  const list = join(scratch, 'files.json');
  writeFileSync(list, JSON.stringify(files));
  const times = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, source] of Object.entries(programs)) {
      const script = join(scratch, 'program.mjs');
      writeFileSync(script, source);
      const start = performance.now();
      const run = spawnSync(process.execPath, source === '' ? ['-e', '0'] : [script, list]);
      times[name].push(performance.now() - start);
      if (run.status !== 0) throw new Error(String(run.stderr));
    }
  }
  console.log(`\n${title}`);
  print(times, files.length === 1 ? 'node -e 0' : 'bare yaml');
}

function print(times, base) {
  const best = Object.fromEntries(Object.entries(times).map(([name, all]) => [name, Math.min(...all)]));
  for (const [name, time] of Object.entries(best)) {
    console.log(
      `  ${name.padEnd(40)} ${time.toFixed(0).padStart(6)} ms  ${(time / best[base]).toFixed(2)} of ${base}`,
    );
  }
}
