import type { Span } from '../model/index.ts';
import type { ListNode, MapNode, Node, ScalarNode } from '../syntax/tree.ts';
import type { Files } from './files.ts';
import type { ParseText } from './read-plans.ts';
import { type Command, isShellScript, shellCommands, type Word } from './shell-words.ts';

/** A value as a serving file states it; `open` where only a shell or a template could say. */
export interface Written<T> {
  readonly value: T | 'open';
  readonly at: Span;
}

/** One start of a vLLM server, found in a compose file, a manifest, a script or a config of its own. */
export interface ServingEntry {
  readonly file: string;
  readonly at: Span;
  readonly version?: string;
  readonly model?: Written<string>;
  /** Adapters can be loaded. */
  readonly lora: boolean;
  readonly maxRank?: Written<number>;
  readonly maxAdapters?: Written<number>;
  readonly adapters: readonly ServedAdapter[];
}

export interface ServedAdapter {
  readonly name: string;
  readonly path: string;
  readonly at: Span;
}

const readable = /\.(ya?ml|json)$/;

const server =
  /vllm[\s"',\]-]+serve\b|vllm\.entrypoints|vllm-openai|^[ \t]*(?:enable-lora|max-lora-rank|lora-modules)[ \t]*:/m;

const mayStart = (text: string): boolean =>
  (text.includes('vllm') || text.includes('-lora')) && server.test(text);

/** A repository with more scripts than this keeps something else in them. */
const mostScripts = 500;

/** Scripts of a project, as far as they are looked at. */
export function shellScripts(files: Files): readonly string[] {
  return files.list().filter(isShellScript).slice(0, mostScripts);
}

/** Every start of a vLLM server among the files. */
export function servingEntries(files: Files, parse: ParseText): readonly ServingEntry[] {
  const paths = [...files.list().filter((path) => readable.test(path)), ...shellScripts(files)];
  return paths.flatMap((path) => {
    const file = files.read(path);
    if (!file.ok || !mayStart(file.text)) return [];
    const source: Source = { path, text: file.text };
    if (isShellScript(path)) return shellCommands(file.text).flatMap((words) => inCommand(words, source));
    return parse(file.text, path).documents.flatMap(({ root }) => (root ? inTree(root, source) : []));
  });
}

interface Source {
  readonly path: string;
  readonly text: string;
}

const image = /(?:^|\/)vllm-openai(?::v?([\w.-]+))?(?:@|$)/;

// ---- command lines -------------------------------------------------------------------------------------------

function inCommand(words: Command, source: Source): readonly ServingEntry[] {
  const nested = scriptArgument(words);
  if (nested) return nestedCommands(nested, source).flatMap((command) => inCommand(command, source));
  const serve = words.findIndex(
    (word, at) => word.text === 'serve' && /(^|\/)vllm$/.test(words[at - 1]?.text ?? ''),
  );
  if (serve >= 0) return [entryOf(words.slice(serve + 1), source, {})];
  const module = words.findIndex((word) => /^vllm\.entrypoints\.(?:openai\.)?api_server$/.test(word.text));
  if (module >= 0) return [entryOf(words.slice(module + 1), source, {})];
  const container = words.findIndex((word) => image.test(word.text));
  const runs = words.some((word) => /^(?:docker|podman|nerdctl|run)$/.test(word.text));
  if (container < 0 || !runs) return [];
  return [entryOf(words.slice(container + 1), source, { image: words[container]?.text })];
}

/** The script of `bash -c "…"`. */
function scriptArgument(words: Command): Word | undefined {
  if (!/(?:^|\/)(?:ba|da|z)?sh$/.test(words[0]?.text ?? '')) return undefined;
  const flag = words.findIndex((word) => /^-[a-z]*c$/.test(word.text));
  return flag < 0 ? undefined : words[flag + 1];
}

function nestedCommands(word: Word, source: Source): readonly Command[] {
  return shellCommands(word.text).map((command) => relocated(command, word.start, word.end, source));
}

/** Words of a text that was unquoted or folded, at the places where they stand in the file. */
function relocated(words: Command, start: number, end: number, source: Source): Command {
  let from = start;
  return words.map((word) => {
    const at = source.text.slice(from, end).indexOf(word.text);
    if (at < 0 || word.text === '') return { ...word, start, end };
    const found = { ...word, start: from + at, end: from + at + word.text.length };
    from = found.end;
    return found;
  });
}

interface Around {
  readonly image?: string | undefined;
}

/** Reads the arguments of a server: a model, then flags. */
function entryOf(words: Command, source: Source, around: Around): ServingEntry {
  const flags = flagsOf(words);
  const place = (word: Word): Span => ({ file: source.path, start: word.start, end: word.end });
  const positional = words[0] && !words[0].text.startsWith('-') ? words[0] : undefined;
  const model = flags.get('model')?.[0] ?? positional;
  const rank = flags.get('max-lora-rank')?.[0];
  const slots = flags.get('max-loras')?.[0];
  const modules = flags.get('lora-modules') ?? [];
  const first = model ?? words[0];
  const version = image.exec(around.image ?? '')?.[1];
  return {
    file: source.path,
    at: first ? place(first) : { file: source.path, start: 0, end: 0 },
    ...(version !== undefined && /^\d/.test(version) ? { version } : {}),
    ...(model ? { model: { value: model.open ? 'open' : model.text, at: place(model) } } : {}),
    lora: flags.has('enable-lora') || modules.length > 0,
    ...(rank ? { maxRank: { value: wholeNumber(rank), at: place(rank) } } : {}),
    ...(slots ? { maxAdapters: { value: wholeNumber(slots), at: place(slots) } } : {}),
    adapters: modules.flatMap((word) => adapterOf(word, place(word))),
  };
}

const wholeNumber = (word: Word): number | 'open' =>
  !word.open && /^\d{1,6}$/.test(word.text) ? Number(word.text) : 'open';

/** Flags with the words behind each; vLLM takes dashes and underscores alike. */
function flagsOf(words: Command): ReadonlyMap<string, readonly Word[]> {
  const flags = new Map<string, Word[]>();
  let current: Word[] | undefined;
  for (const word of words) {
    const flag = /^--([a-zA-Z][\w-]*)(?:=(.*))?$/s.exec(word.text);
    if (flag === null) {
      current?.push(word);
      continue;
    }
    const [, name = '', value] = flag;
    current = value === undefined ? [] : [{ ...word, text: value, start: word.end - value.length }];
    flags.set(name.replaceAll('_', '-'), current);
  }
  return flags;
}

/** `name=path`, or the JSON form with a name and a path. */
function adapterOf(word: Word, at: Span): readonly ServedAdapter[] {
  if (word.open) return [];
  const pair = /^([^={}]+)=([^=]+)$/.exec(word.text);
  if (pair?.[1] && pair[2]) return [{ name: pair[1], path: pair[2], at }];
  const name = /"name"\s*:\s*"([^"]+)"/.exec(word.text)?.[1];
  const path = /"path"\s*:\s*"([^"]+)"/.exec(word.text)?.[1];
  return name && path ? [{ name, path, at }] : [];
}

// ---- manifests -----------------------------------------------------------------------------------------------

function inTree(node: Node, source: Source): readonly ServingEntry[] {
  if (node.kind === 'list') return node.items.flatMap((item) => inTree(item, source));
  if (node.kind !== 'map') return [];
  const own = containerEntry(node, source) ?? ownConfig(node, source);
  if (own !== undefined) return own;
  return [...node.entries.values()].flatMap((entry) => inTree(entry.value, source));
}

/** A service of a compose file or a container of a manifest: an image, a command, arguments. */
function containerEntry(node: MapNode, source: Source): readonly ServingEntry[] | undefined {
  const imageNode = node.entries.get('image')?.value;
  const imageText = imageNode?.kind === 'scalar' ? imageNode.text : undefined;
  const commands = ['entrypoint', 'command', 'args'].flatMap((key) => {
    const value = node.entries.get(key)?.value;
    return value === undefined ? [] : [wordsOf(value, source)];
  });
  const words = commands.flat();
  if (words.length === 0) return undefined;
  const found = inCommand(words, source);
  const [only] = found;
  if (only && found.length === 1) {
    const version = image.exec(imageText ?? '')?.[1];
    return [version !== undefined && /^\d/.test(version) ? { ...only, version } : only];
  }
  if (found.length > 0) return found;
  return image.test(imageText ?? '') ? [entryOf(words, source, { image: imageText })] : undefined;
}

function wordsOf(node: Node, source: Source): Command {
  if (node.kind === 'list') return (node as ListNode).items.flatMap((item) => listWord(item, source));
  if (node.kind !== 'scalar') return [];
  const split = shellCommands(node.text, 'space').flat();
  return relocated(split, node.start, node.end, source);
}

/** An item of a list is one argument, whatever it holds. */
function listWord(node: Node, source: Source): Command {
  if (node.kind !== 'scalar') return [];
  const open = /\$\{|\$\(|\{\{|\$[A-Za-z_]/.test(node.text) && !node.text.includes('\n');
  const word = { text: node.text, start: node.start, end: node.end, open };
  return relocated([word], node.start, node.end, source);
}

const configKeys = ['enable-lora', 'max-lora-rank', 'max-loras', 'lora-modules'];

/** `vllm serve --config FILE` takes its flags as keys. */
function ownConfig(node: MapNode, source: Source): readonly ServingEntry[] | undefined {
  if (!configKeys.some((key) => node.entries.has(key)) || !node.entries.has('model')) return undefined;
  const words = ['model', ...configKeys].flatMap((key) => {
    const entry = node.entries.get(key);
    if (entry === undefined || (entry.value.kind === 'scalar' && entry.value.text === 'false')) return [];
    const flag = { text: `--${key}`, start: entry.keyStart, end: entry.keyEnd, open: false };
    const values = entry.value.kind === 'list' ? entry.value.items : [entry.value];
    const scalars = values.filter((value): value is ScalarNode => value.kind === 'scalar');
    return [flag, ...(key === 'enable-lora' ? [] : scalars.flatMap((value) => listWord(value, source)))];
  });
  return [entryOf(words, source, {})];
}
