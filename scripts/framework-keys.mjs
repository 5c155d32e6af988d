// Writes data/frameworks/<id>.json from copies of the frameworks' sources; with --check only says whether it is current.
//   node scripts/framework-keys.mjs <id> --source <name>=<folder>... [--check]
// A folder is a git repository (bare or not; the recipe's commit and its release tags are read) or unpacked files.
// Names, types, ranges and versions are read; nothing of the source is run or copied.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { hfRecipes } from './keys/hf-recipes.mjs';
import { otherRecipes } from './keys/other-recipes.mjs';
import { recipes as ownRecipes } from './keys/recipes.mjs';
import { sideRecipes } from './keys/side-recipes.mjs';
import { openSource } from './keys/sources.mjs';
import { tableOf } from './keys/table.mjs';

const recipes = { ...ownRecipes, ...hfRecipes, ...otherRecipes, ...sideRecipes };
const args = process.argv.slice(2);
const [id] = args.filter((arg, i) => !arg.startsWith('--') && args[i - 1] !== '--source');
const folders = new Map(args.flatMap((arg, i) => (args[i - 1] === '--source' ? [arg.split('=')] : [])));
const recipe = recipes[id ?? ''];
if (recipe === undefined) {
  console.error(
    `usage: framework-keys.mjs <${Object.keys(recipes).join('|')}> --source <name>=<folder>... [--check]`,
  );
  process.exit(2);
}
const missing = Object.keys(recipe.sources).filter((name) => !folders.has(name));
if (missing.length > 0) {
  console.error(`${id} needs a copy of ${missing.join(' and ')}: --source ${missing[0]}=<folder>`);
  process.exit(2);
}
const opened = Object.fromEntries(
  Object.entries(recipe.sources).map(([name, source]) => [name, openSource(folders.get(name), source)]),
);
const pathOf = (table) => resolve(import.meta.dirname, '..', 'data', 'frameworks', `${table}.json`);
const path = pathOf(id);
const shared = recipe.extends ? JSON.parse(readFileSync(pathOf(recipe.extends), 'utf8')).keys : undefined;
const text = `${JSON.stringify(tableOf(id, recipe, opened, shared), null, 1)}\n`;
if (!args.includes('--check')) {
  writeFileSync(path, text);
  console.log(`wrote data/frameworks/${id}.json`);
} else if (readFileSync(path, 'utf8') !== text) {
  console.error(`data/frameworks/${id}.json is not current`);
  process.exitCode = 1;
}
