// Writes the JSON Schemas that are made from tables in the source; with --check only says whether they are current.
import { resolve } from 'node:path';
import { fittedJson } from './fitted-json.mjs';
import { settleMade } from './made-files.mjs';
import { readPolicies } from './policies-plugin.mjs';
import { importSource } from './source.mjs';

const root = resolve(import.meta.dirname, '..');
const check = process.argv.includes('--check');
const { policySchema, configSchema, intentSchema } = await importSource(
  'src/policy/schema.ts',
  'src/project/schemas.ts',
);
const rules = readPolicies().flatMap(({ policy }) =>
  policy.rules.map(({ id, title, severity }) => ({ id: `${policy.policy}/${id}`, title, severity })),
);
const schemas = {
  'schemas/policy.schema.json': policySchema(),
  'schemas/tunelint.schema.json': configSchema(rules),
  'schemas/tuning-intent.schema.json': intentSchema(),
};
const texts = new Map(Object.entries(schemas).map(([path, schema]) => [path, `${fittedJson(schema)}\n`]));
const lines = settleMade({ root, texts, check });
for (const line of lines) console.log(line);
if (check && lines.length > 0) {
  console.error('run npm run docs');
  process.exitCode = 1;
}
