/**
 * Loads a module of Node's when its first function is called: starting `git` is asked for by few runs, and what Node
 * needs for it is a tenth of its own start.
 *
 * For CommonJS bundles.
 *
 * @param functions of each module that are used
 */
export function laterPlugin(functions) {
  const prefix = '\0later:';
  return {
    name: 'later',
    resolveId: (id) => (Object.hasOwn(functions, id) ? prefix + id : undefined),
    load(id) {
      if (!id.startsWith(prefix)) return undefined;
      const module = id.slice(prefix.length);
      const exports = functions[module].map(
        (name) => `export const ${name} = (...values) => load('${module}').${name}(...values);`,
      );
      return { code: ['const load = (id) => require(id);', ...exports].join('\n'), moduleType: 'js' };
    },
  };
}
