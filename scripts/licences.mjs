import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const names = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license', 'LICENCE', 'License.md'];
const ours = termsOf(readFileSync(resolve(import.meta.dirname, '../LICENSE'), 'utf8'));

/**
 * The licences of bundled packages, one after the other. The terms of the Apache licence, which are ours too, are not
 * said again: LICENSE goes wherever the bundle goes.
 *
 * @param bundled folders of packages by name
 */
export function licences(bundled) {
  return [...bundled]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, folder]) => {
      const info = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      return `${name} ${info.version} (${info.license ?? 'see text'})\n\n${licenceText(folder)}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function licenceText(folder) {
  const text = names.flatMap((name) => read(join(folder, name))).at(0);
  // A package without any text states its licence in package.json.
  if (text === undefined) return 'No licence file in the package.';
  if (termsOf(text) !== ours) return text.trim();
  const notice = text.slice(text.indexOf('\n   Copyright ')).trim();
  return `The terms of the Apache License, Version 2.0, are in LICENSE.\n\n   ${notice}`;
}

/** What stands between title and appendix, however its lines are broken; undefined for other licences. */
function termsOf(text) {
  const terms = /TERMS AND CONDITIONS FOR USE[\s\S]*END OF TERMS AND CONDITIONS/.exec(text)?.[0];
  return terms?.replace(/\s+/g, ' ');
}

function read(file) {
  try {
    return [readFileSync(file, 'utf8')];
  } catch {
    return [];
  }
}
