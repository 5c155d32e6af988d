import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import type { CodeCache } from './code-cache.ts';
import type { Engine } from './engine.ts';

/** A program whose files are compiled once, and not again at every start. */
export interface Program {
  /** Runs the first file and gives what it exports. */
  readonly exports: unknown;
  /** Hands the cache what was compiled in this run. Called late, it also has the functions that were used. */
  keep(): void;
}

/**
 * Loads a CommonJS program as `require` would, with its own files (`./…`) taken from the cache where they are in it.
 *
 * @throws what the program throws, and an error of the file system where a file is missing
 */
export function loadProgram(
  file: string,
  cache: CodeCache,
  engine: Pick<Engine, 'asUsual'> = engineAsItIs,
): Program {
  // Nothing but modules of Node's, which are the same from everywhere.
  const others = createRequire(file);
  const modules = new Map<string, { exports: unknown }>();
  const compiled: { readonly path: string; readonly stamp: string; readonly script: Script }[] = [];

  const load = (path: string): unknown => {
    const known = modules.get(path);
    if (known !== undefined) return known.exports;
    const module = { exports: {} as unknown };
    modules.set(path, module);
    if (path.endsWith('.json')) module.exports = JSON.parse(readFileSync(path, 'utf8'));
    else bodyOf(path).call(module.exports, module.exports, requireFrom(path), module, path, dirname(path));
    return module.exports;
  };

  const requireFrom = (path: string): Require => {
    const folder = dirname(path);
    return (id) => (isOwn(id) ? load(join(folder, id)) : others(id));
  };

  const bodyOf = (path: string): Body => {
    const stamp = stampOf(path);
    const known = cache.read(path, stamp);
    const source = `(function (exports, require, module, __filename, __dirname) { ${readFileSync(path, 'utf8')}\n})`;
    const options = { filename: path, ...(known === undefined ? {} : { cachedData: known }) };
    const script = engine.asUsual(() => new Script(source, options));
    if (known === undefined || script.cachedDataRejected === true) compiled.push({ path, stamp, script });
    return script.runInThisContext() as Body;
  };

  return {
    exports: load(file),
    keep: () => {
      for (const { path, stamp, script } of compiled) {
        cache.put(
          path,
          stamp,
          engine.asUsual(() => script.createCachedData()),
        );
      }
    },
  };
}

const engineAsItIs: Pick<Engine, 'asUsual'> = { asUsual: (make) => make() };

type Require = (id: string) => unknown;

/** What a CommonJS file is to the engine. */
type Body = (
  this: unknown,
  exports: unknown,
  require: Require,
  module: { exports: unknown },
  file: string,
  folder: string,
) => void;

const isOwn = (id: string): boolean => /^\.\.?\/.*\.(cjs|json)$/.test(id);

/** Changes whenever the file does: packages set the time of change, but nothing can set the time of the entry. */
function stampOf(path: string): string {
  const { size, mtimeMs, ctimeMs, ino } = statSync(path);
  return [size, mtimeMs, ctimeMs, ino].join(' ');
}
