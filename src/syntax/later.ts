import type { ParserSet } from './parse.ts';

/**
 * Parsers that are loaded when the first file needs one.
 *
 * @param load gives the parsers synchronously, such as from a bundle of their own
 */
export function laterParsers(load: () => ParserSet): ParserSet {
  let loaded: ParserSet | undefined;
  const parsers = (): ParserSet => {
    loaded ??= load();
    return loaded;
  };
  return { yaml: (text) => parsers().yaml(text), toml: (text) => parsers().toml(text) };
}
