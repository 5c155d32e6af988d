import { fastYaml } from './fast-yaml.ts';
import { parseJson } from './json.ts';
import type { ParsedFile } from './tree.ts';

type Parser = (text: string) => ParsedFile;

/**
 * The parsers that are too large to load before they are needed: `yaml` (about 150 KB bundled, 40 to 65 ms to load)
 * answers what the fast reader declines, the TOML parser answers .toml.
 *
 * They come in as a parameter because loading later and answering now need the platform: a static import would make
 * every run pay for them, `import()` would make all reading asynchronous for the one file in two hundred that needs
 * it, and `require` is Node's alone, while this folder must run in a browser. So whoever starts the program decides:
 * a program on Node passes getters that load a second bundle synchronously on first use (`laterParsers`); a browser, a
 * test or an editor passes `fullParsers`, which imports everything.
 */
export interface ParserSet {
  readonly yaml: Parser;
  readonly toml: Parser;
}

/**
 * Reads a file by the ending of its name.
 *
 * - `.json`: strict JSON; where that fails, what YAML makes of it, with the JSON problem (templates such as
 *   `"train_batch_size": BATCH_SIZE` are common, and half of such a file can still be read)
 * - `.md`: the YAML front matter, if there is one
 * - `.toml`: TOML
 * - everything else: YAML
 *
 * Never throws.
 */
export function parse(text: string, path: string, parsers: ParserSet): ParsedFile {
  switch (extensionOf(path)) {
    case 'json':
      return parseJsonOrAlike(text, parsers);
    case 'md':
      return parseFrontMatter(text, parsers);
    case 'toml':
      return parsers.toml(text);
    default:
      return parseYamlFastOrFull(text, parsers);
  }
}

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).toLowerCase();
}

function parseYamlFastOrFull(text: string, parsers: ParserSet): ParsedFile {
  return fastYaml(text) ?? parsers.yaml(text);
}

function parseJsonOrAlike(text: string, parsers: ParserSet): ParsedFile {
  const strict = parseJson(text);
  const [document] = strict.documents;
  if (document === undefined || document.root !== null) return strict;
  const alike = parseYamlFastOrFull(text, parsers).documents;
  const [only] = alike;
  // Plain prose is a YAML scalar too; only a map or a list shows that JSON was meant and YAML understood it.
  const understood =
    alike.length === 1 && only !== undefined && only.root !== null && only.root.kind !== 'scalar';
  return understood
    ? { documents: [{ root: only.root, problems: document.problems }], problems: [] }
    : strict;
}

const frontMatterStart = /^\uFEFF?---[ \t]*\r?\n/;
const frontMatterEnd = /^(?:---|\.\.\.)[ \t]*$/m;

/** Reads the text up to the end of the front matter, whose `---` opens a YAML document too; offsets stay as they are. */
function parseFrontMatter(text: string, parsers: ParserSet): ParsedFile {
  const start = frontMatterStart.exec(text)?.[0].length;
  if (start === undefined) return nothing;
  const length = frontMatterEnd.exec(text.slice(start))?.index;
  return length === undefined ? nothing : parseYamlFastOrFull(text.slice(0, start + length), parsers);
}

const nothing: ParsedFile = { documents: [], problems: [] };
