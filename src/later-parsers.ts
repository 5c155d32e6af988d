import { createRequire } from 'node:module';
import type { ParserSet } from './syntax/index.ts';

/**
 * Parsers in a bundle of their own, loaded the first time a file needs them: most runs never do, and loading them
 * costs as much as starting Node.
 *
 * @param bundle path of `parsers.cjs`, relative to the program
 */
export function laterParsers(bundle: string, program: string): ParserSet {
  let loaded: ParserSet | undefined;
  const parsers = (): ParserSet => {
    loaded ??= (createRequire(program)(bundle) as { readonly fullParsers: ParserSet }).fullParsers;
    return loaded;
  };
  return { yaml: (text) => parsers().yaml(text), toml: (text) => parsers().toml(text) };
}
