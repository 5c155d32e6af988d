import { createRequire } from 'node:module';
import { laterParsers } from './syntax/later.ts';
import type { ParserSet } from './syntax/parse.ts';

/**
 * Parsers in a bundle of their own, loaded the first time a file needs them: most runs never do, and loading them
 * costs as much as starting Node.
 *
 * @param bundle path of `parsers.cjs`, relative to the program
 */
export function bundledParsers(bundle: string, program: string): ParserSet {
  return laterParsers(
    () => (createRequire(program)(bundle) as { readonly fullParsers: ParserSet }).fullParsers,
  );
}
