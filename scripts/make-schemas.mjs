// Writes the JSON Schemas that are made from tables in the source; with --check only says whether they are current.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';

const root = resolve(import.meta.dirname, '..');

/** File in schemas/, the module that makes it, and the function in there. */
const schemas = [['policy.schema.json', 'src/policy/schema.ts', 'policySchema']];

const check = process.argv.includes('--check');
let stale = 0;
for (const [name, module, make] of schemas) {
  const path = join(root, 'schemas', name);
  const text = `${JSON.stringify((await imported(module))[make](), null, 2)}\n`;
  if (check && read(path) !== text) {
    stale++;
    console.error(`schemas/${name} is not current; run node scripts/make-schemas.mjs`);
  } else if (!check) {
    writeFileSync(path, text);
    console.log(`wrote schemas/${name}`);
  }
}
process.exitCode = stale > 0 ? 1 : 0;

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** A module of the source, with its types taken out: Node 20 does not do that itself. */
async function imported(module) {
  const build = await rolldown({ cwd: root, input: module, platform: 'neutral', logLevel: 'warn' });
  const { output } = await build.generate({ format: 'esm' });
  await build.close();
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
}
