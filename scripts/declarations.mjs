import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The library's own declarations, and those that they speak of: none of these imports anything else. */
const parts = ['api.d.ts', 'report/json-shape.d.ts', 'commands/user-mistake.d.ts'];

/**
 * The types of the library as one file, so that a reader of the package meets the public names only.
 *
 * @param root folder of the project
 * @throws when a public type speaks of a module that is not among the parts
 */
export function declarations(root) {
  const folder = mkdtempSync(join(tmpdir(), 'tunelint-types-'));
  try {
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    execFileSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.api.json'), '--outDir', folder], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    return parts.map((part) => withoutImports(readFileSync(join(folder, part), 'utf8'), part)).join('');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function withoutImports(text, part) {
  const lines = text.split('\n').filter((line) => !isAboutParts(line));
  const left = lines.find((line) => /\bfrom '|\bimport\(/.test(line));
  if (left !== undefined) throw new Error(`${part} speaks of another module: ${left}`);
  return lines.join('\n');
}

function isAboutParts(line) {
  const [, module] = /^(?:import|export) .*from '\.\/(.+)\.ts';$/.exec(line) ?? [];
  return line === 'export { UserMistake };' || parts.includes(`${module}.d.ts`);
}
