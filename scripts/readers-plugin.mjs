import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { importSource } from './source.mjs';

const root = resolve(import.meta.dirname, '..');
const list = join(root, 'src/frameworks/index.ts');

/** The readers, by file name without ending: the name of what the file exports, and the framework itself. */
export async function allReaders() {
  const imports = [...readFileSync(list, 'utf8').matchAll(/import \{ (\w+) \} from '\.\/([\w-]+)\.ts';/g)];
  const source = await importSource(...imports.map(([, , file]) => `src/frameworks/${file}.ts`));
  return imports.map(([, name, file]) => ({ name, file, framework: source[name] }));
}

/**
 * Puts the signatures of all frameworks in the place of `src/frameworks/listed.ts`, with each reader in a file of its own
 * that is loaded the first time one of its files is found.
 *
 * @param folder of the readers' files, relative to the file that this ends up in
 */
export function readersPlugin(readers, folder) {
  return {
    name: 'readers',
    load(id) {
      if (!id.replaceAll('\\', '/').endsWith('/src/frameworks/listed.ts')) return undefined;
      return { code: listing(readers, folder), moduleType: 'js' };
    },
    transform(code, id) {
      const file = /\/src\/frameworks\/([\w-]+)\.ts$/.exec(id.replaceAll('\\', '/'))?.[1];
      if (!readers.some((reader) => reader.file === file)) return undefined;
      return { code: withoutSignatures(code, this.parse(code, { lang: 'ts' })), map: null };
    },
  };
}

/** `require` is that of the bundle, which is CommonJS. */
const listing = (
  readers,
  folder,
) => `const later = (file, name) => { let reader; return () => (reader ??= require(file)[name]); };
const one = (id, dialect, load, signatures) => ({ id, dialect, load, signatures: signatures(load) });
export const listedFrameworks = [
${readers.map(({ name, file, framework }) => entry(name, `${folder}/${file}.cjs`, framework)).join('\n')}
];
`;

function entry(name, file, { id, dialect, signatures }) {
  const load = `later(${JSON.stringify(file)}, ${JSON.stringify(name)})`;
  const written = signatures.map((signature, index) => literal(signature, index)).join(', ');
  return `  one(${JSON.stringify(id)}, ${JSON.stringify(dialect)}, ${load}, (load) => [${written}]),`;
}

/** A reader without the signatures that the listing holds: of each only its test in code is left, at its place. */
function withoutSignatures(code, program) {
  const lists = [];
  walk(program, (node) => {
    if (node.type === 'Property' && node.key.name === 'signatures' && node.value.type === 'ArrayExpression')
      lists.push(node.value);
  });
  let left = code;
  for (const { start, end, elements } of lists.reverse()) {
    const tests = elements.map(({ properties = [] }) =>
      properties
        .filter(({ type, key }) => type === 'Property' && key.name === 'test')
        .map((property) => code.slice(property.start, property.end)),
    );
    const isPlain = elements.every(({ type }) => type === 'ObjectExpression');
    if (isPlain)
      left = `${left.slice(0, start)}[${tests.map((own) => `{ ${own.join(', ')} }`).join(', ')}]${left.slice(end)}`;
  }
  return left;
}

function walk(node, visit) {
  if (node === null || typeof node !== 'object') return;
  if (typeof node.type === 'string') visit(node);
  for (const value of Object.values(node)) walk(value, visit);
}

/** Data is written out; a test in code stays with its reader, which it then loads. */
function literal(signature, index) {
  const fields = Object.entries(signature).map(([key, value]) => {
    if (value instanceof RegExp) return `${key}: ${String(value)}`;
    if (typeof value === 'function') return `${key}: (native) => load().signatures[${index}].${key}(native)`;
    return `${key}: ${JSON.stringify(value)}`;
  });
  return `{ ${fields.join(', ')} }`;
}
