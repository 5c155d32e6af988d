import { fileURLToPath } from 'node:url';
import { minify } from 'rolldown/utils';

/** The ES modules of a package that gives Node its CommonJS ones, of which nothing can be left out. */
const modules = { yaml: fileURLToPath(new URL('../node_modules/yaml/browser/index.js', import.meta.url)) };

/**
 * Makes other people's code small: what nothing calls is left out, and the rest is shortened file by file. Its source
 * is a pinned package, so nobody reads it in the bundle; our own code around it stays as it was written.
 */
export function thirdPartyPlugin() {
  return {
    name: 'third-party',
    resolveId: (id) => modules[id],
    async transform(code, id) {
      const path = id.replaceAll('\\', '/');
      if (!/\/node_modules\/.+\.[cm]?js$/.test(path)) return undefined;
      const { code: short, errors } = await minify(path, code, { codegen: { removeWhitespace: false } });
      if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
      return { code: short, map: null };
    },
  };
}
