import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listedFrameworks } from '../../src/frameworks/listed.ts';
import { type Files, filesInMemory } from '../../src/project/files.ts';
import { type ReadResult, readPlans } from '../../src/project/read-plans.ts';
import { fullParsers } from '../../src/syntax/full.ts';
import { parse } from '../../src/syntax/index.ts';

/** Files that are read together, as those of one project are. */
export interface Sample {
  readonly name: string;
  readonly files: Files;
}

const fixtures = fileURLToPath(new URL('../frameworks/', import.meta.url));
const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));

/** Our own fixtures, one project a framework. */
export function fixtureProjects(): readonly Sample[] {
  return readdirSync(fixtures)
    .filter((name) => statSync(join(fixtures, name)).isDirectory())
    .map((name) => ({ name, files: filesIn(join(fixtures, name)) }));
}

/** Real files of other people, where they lie beside the checkout; they are never part of it. */
export function corpusProjects(): readonly Sample[] {
  if (!existsSync(corpus)) return [];
  return ['tuning', 'other'].map((name) => ({ name, files: filesIn(join(corpus, name)) }));
}

function filesIn(root: string): Files {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(ya?ml|json|toml)$/i.test(name) && !name.endsWith('.plan.json'))
    .filter((name) => statSync(join(root, name)).isFile());
  return filesInMemory(
    Object.fromEntries(names.map((name) => [name, readFileSync(join(root, name), 'utf8')])),
  );
}

/** What the readers make of a project. */
export function readSample(files: Files): ReadResult {
  return readPlans(files.list(), {
    files,
    frameworks: listedFrameworks,
    parse: (text, path) => parse(text, path, fullParsers),
    named: new Set(),
  });
}
