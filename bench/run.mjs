// Prints, side by side in one run, what tunelint costs: cold start against `node -e 0`, and reading many real files
// against the bare `yaml` parse of the same files.
//
//   node bench/run.mjs [folder]     default: ../shared/corpus/tuning where present, else examples/
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const cli = join(root, 'dist/cli.js');
const corpus = resolve(root, '../shared/corpus/tuning');
const folder = resolve(process.argv[2] ?? (existsSync(corpus) ? corpus : join(root, 'examples')));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ya?ml|json)$/.test(name))
  .slice(0, 1000)
  .map((name) => join(folder, name));
const work = mkdtempSync(join(tmpdir(), 'tunelint-bench-'));
const list = join(work, 'files.json');
const bare = join(work, 'bare.mjs');
writeFileSync(list, JSON.stringify(files));
writeFileSync(
  bare,
  `import { readFileSync } from 'node:fs';
import { parseAllDocuments } from ${JSON.stringify(join(root, 'node_modules/yaml/dist/index.js'))};
for (const file of JSON.parse(readFileSync(${JSON.stringify(list)}, 'utf8'))) {
  try { parseAllDocuments(readFileSync(file, 'utf8'), { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' }); } catch {}
}`,
);

const one = join(root, 'examples/support-tone/train.yml');
const rounds = 11;
// Kept compiled as on a machine where it has run before; the first start of all has to compile.
const kept = { ...process.env, XDG_CACHE_HOME: work, LOCALAPPDATA: work };
delete kept.NODE_DISABLE_COMPILE_CACHE;
const first = { ...kept, NODE_DISABLE_COMPILE_CACHE: '1' };
spawnSync(process.execPath, [cli, one], { env: kept, stdio: 'ignore' });
const cold = interleaved({
  'node -e 0': ['-e', '0'],
  'tunelint, one file': [cli, one],
  'the very first time': { args: [cli, one], env: first },
  'tunelint --version': [cli, '--version'],
});
const many = interleaved(
  {
    'bare yaml parse': [bare],
    'tunelint, for people': [cli, '--no-ignore', '--fail-on', 'never', ...files],
    'tunelint, as JSON': [cli, '--format', 'json', '--no-ignore', '--fail-on', 'never', ...files],
    'tunelint plan, as JSON': [cli, 'plan', '--format', 'json', '--no-ignore', ...files],
  },
  5,
);
console.log(`Node ${process.version}, medians in ms\n`);
print(`Cold start (${rounds} rounds)`, cold, 'node -e 0');
print(
  `${files.length} files of ${folder.replace(`${resolve(root, '..')}/`, '../')} (5 rounds)`,
  many,
  'bare yaml parse',
);
rmSync(work, { recursive: true });

/** Runs each command in turn, round after round, so that a slow spell of the machine hits all alike. */
function interleaved(commands, times = rounds) {
  const samples = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round < times; round++) {
    for (const [name, command] of Object.entries(commands)) {
      const { args, env = kept } = Array.isArray(command) ? { args: command } : command;
      const start = performance.now();
      const run = spawnSync(process.execPath, args, {
        cwd: commonRoot(),
        env,
        stdio: 'ignore',
        maxBuffer: 1 << 30,
      });
      samples[name].push(performance.now() - start);
      if (run.error) throw run.error;
    }
  }
  return Object.fromEntries(Object.entries(samples).map(([name, values]) => [name, median(values)]));
}

function commonRoot() {
  return folder.startsWith(root) ? root : resolve(root, '..');
}

function median(values) {
  return values.sort((a, b) => a - b)[values.length >> 1];
}

function print(title, times, base) {
  console.log(title);
  for (const [name, time] of Object.entries(times)) {
    console.log(`  ${name.padEnd(22)} ${time.toFixed(0).padStart(6)}   ${(time / times[base]).toFixed(2)} x`);
  }
  console.log();
}
