import { besideExpression, jsonExpression } from './packed-text.mjs';

/** Keys of data files that say where a figure was read. They are for people who read the repository. */
const forPeople = new Set(['about', 'source', 'sources', 'shapeFrom', 'publishedFrom', 'note']);

/** Files whose notes reach no user; elsewhere sources are shown by `tunelint explain`. */
const stripped = /\/data\/(models|model-licences|architectures|dataset-families)\.json$/;

/**
 * Bundles the JSON files under data/ so that they cost nothing until they are asked: as text, parsed when the first
 * key is read. V8 passes over a text, but builds an object literal at start-up.
 *
 * @param write takes files that are put beside the bundle; without it the data stays inside
 */
export function dataPlugin(write) {
  return {
    name: 'data',
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      if (!/\/data\/.+\.json$/.test(path)) return undefined;
      const data = JSON.parse(code, stripped.test(path) ? withoutNotes : undefined);
      const isTable = /\/frameworks\/.+\.json$/.test(path) && data.keys !== undefined;
      // Rules name the source of a table themselves.
      if (isTable) delete data.sources;
      const held = isTable ? { ...data, keys: byType(data.keys) } : data;
      const text = write ? besideExpression(nameOf(path), held, write) : jsonExpression(held);
      return { code: lazyModule(data, isTable ? `withTypes(${text})` : text), moduleType: 'js' };
    },
  };
}

function withoutNotes(key, value) {
  return forPeople.has(key) ? undefined : value;
}

/** The keys of a framework under their types: a few types say the same of hundreds of keys. */
function byType(keys) {
  const types = {};
  for (const [key, type] of Object.entries(keys)) types[type] = types[type] ? `${types[type]} ${key}` : key;
  return types;
}

const withTypes = `const withTypes = (table) => {
  const keys = {};
  for (const [type, names] of Object.entries(table.keys)) for (const key of names.split(' ')) keys[key] = type;
  return { ...table, keys };
};`;

/** `data/frameworks/trl.json` → `frameworks-trl`. */
const nameOf = (path) =>
  path
    .replace(/^.*\/data\//, '')
    .replace(/\.json$/, '')
    .replaceAll('/', '-');

/** @param expression that gives the data */
function lazyModule(data, expression) {
  if (data === null || typeof data !== 'object' || Array.isArray(data)) {
    return `export default /* @__PURE__ */ ${expression};`;
  }
  const keys = Object.keys(data).map((key) => JSON.stringify(key));
  const getters = keys.map((key) => `  get ${key}() { return read()[${key}]; },`);
  return [
    ...(expression.startsWith('withTypes(') ? [withTypes] : []),
    'let data;',
    `const read = () => (data ??= ${expression});`,
    `export default {\n${getters.join('\n')}\n};`,
  ].join('\n');
}
