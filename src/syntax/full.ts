import type { ParserSet } from './parse.ts';
import { parseYaml } from './yaml.ts';

/** Every parser, loaded at once: for browsers, editors and tests. Also what a second bundle for `laterParsers` holds. */
export const fullParsers: ParserSet = {
  yaml: parseYaml,
  toml: () => ({ documents: [], problems: [] }),
};
