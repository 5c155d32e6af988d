import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RunFacts } from '../../src/frameworks/kit/read.ts';
import { factKind } from '../../src/model/index.ts';
import { parseJson } from '../../src/syntax/json.ts';
import type { Node } from '../../src/syntax/tree.ts';
import { parseYaml } from '../../src/syntax/yaml.ts';

/** The folder that holds one folder of fixtures a framework. */
export const fixtures = fileURLToPath(new URL('.', import.meta.url));

/** Names of the files at the top of a framework's folder that a reader is asked to read. */
export function fixturesOf(id: string): readonly string[] {
  const folder = join(fixtures, id);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.(ya?ml|json)$/.test(name) && !name.endsWith('.plan.json'))
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
}

/** The tree of a file; null when it is no YAML or JSON. */
export function treeAt(file: string): Node | null {
  const text = readFileSync(file, 'utf8');
  const parsed = file.endsWith('.json') ? parseJson(text) : parseYaml(text);
  return parsed.documents[0]?.root ?? null;
}

/** What a policy could not use: an unknown name, a wrong type, a word outside a closed set. */
export function outsideVocabulary(run: RunFacts): readonly string[] {
  const problems: string[] = [];
  for (const [name, { value }] of run.facts) {
    const kind = factKind(name);
    if (kind === undefined) problems.push(`${name} is not in the vocabulary`);
    else if (value !== null && !fits(kind.type, value)) problems.push(`${name} is no ${kind.type}: ${value}`);
    else if (kind.oneOf && value !== null && ![value].flat().every((word) => kind.oneOf?.includes(`${word}`)))
      problems.push(`${name} must be one of ${kind.oneOf.join(', ')}; it is ${value}`);
  }
  return problems;
}

function fits(type: string, value: unknown): boolean {
  if (type === 'text') return typeof value === 'string';
  if (type === 'flag') return typeof value === 'boolean';
  if (type === 'number') return typeof value === 'number';
  if (type === 'integer' || type === 'list') return Number.isInteger(value);
  return (
    Array.isArray(value) && value.every((item) => typeof item === (type === 'texts' ? 'string' : 'number'))
  );
}
