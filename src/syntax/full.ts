import type { ParserSet } from './parse.ts';
import { parseToml } from './toml.ts';
import { parseYaml } from './yaml.ts';

/** Every parser, loaded at once: for browsers, editors and tests, and what the second bundle of a program holds. */
export const fullParsers: ParserSet = { yaml: parseYaml, toml: parseToml };
