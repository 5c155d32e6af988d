import type { ListNode, MapNode, Node, ScalarNode } from '../syntax/tree.ts';
import { originsOf, relocated } from './carried-text.ts';
import { type Launch, launchesIn, launchOf, mayLaunch } from './command-lines.ts';
import { expanded, heredocsIn } from './heredocs.ts';
import type { ParseText } from './read-plans.ts';
import type { Word } from './shell-words.ts';

/** A document that stands inside another one. */
export interface Carried {
  /** Its places are those in the file that carries it. */
  readonly root: Node;
  /** The name of the file that it will be, where the carrier gives one. */
  readonly name: string;
  /** Written as JSON, whatever the carrier is written in. */
  readonly json: boolean;
  /** A file of its own, rather than a section that only looks like one. */
  readonly isFile: boolean;
  /** Counts only where it is a run: what else a script writes is a matter of the script. */
  readonly onlyRun?: boolean;
  /** The framework that a command belongs to: no other one reads it. */
  readonly framework?: string;
  /** Where a command may have more settings than are written. */
  readonly open?: ScalarNode;
  /** The text that it was read from, where its parts have no places in the file: it can be known, and not shown. */
  readonly unplaced?: ScalarNode;
}

/** Sections under which people put the whole document of a training framework, for a launcher or a service of their own. */
const wrappers: readonly (readonly string[])[] = [
  ...['llamafactory', 'llama_factory', 'axolotl', 'trl', 'torchtune', 'litgpt', 'oumi', 'swift', 'ms_swift'],
  ...['unsloth', 'mlx_lm', 'nemo_rl', 'verl', 'ludwig'],
  ...['config', 'train_config', 'training_config', 'finetune_config', 'args', 'body'],
]
  .map((name): readonly string[] => [name])
  // Serverless workers take a job as `input`, with the document of axolotl in its `args`.
  .concat([['input', 'args']]);

/** Texts of one document that are looked into: far above every real manifest. */
const mostTexts = 100;

/** What it takes to read a text inside a file. */
export interface Reader {
  readonly parse: ParseText;
  /** False for texts that no framework can know: they need not be parsed. */
  readonly mayHold: (text: string) => boolean;
}

/**
 * The documents that a document carries: the values of a Kubernetes ConfigMap, which become files when they are mounted,
 * and sections that hold the whole document of a training framework.
 *
 * @param text the file that `root` was read from
 */
export function carriedIn(root: Node, text: string, reader: Reader): readonly Carried[] {
  if (root.kind !== 'map' || isPolicy(root)) return [];
  const maps = configMapsIn(root);
  if (maps.length > 0) {
    const values = maps.flatMap((map) => [...(sectionAt(map, ['data'])?.entries.values() ?? [])]);
    return values.slice(0, mostTexts).flatMap(({ key, value }) => fileIn(value, key, text, reader) ?? []);
  }
  return [
    ...wrappedIn(root, text, reader),
    ...heldIn(root, text, reader),
    ...writtenIn(text, reader, root),
    ...(mayLaunch(text) ? commandsIn(root, text) : []),
  ];
}

/** The examples inside a policy are its tests: bad ones are bad on purpose. */
const isPolicy = ({ entries }: MapNode): boolean =>
  entries.get('policy')?.value.kind === 'scalar' && entries.get('rules')?.value.kind === 'list';

/** The runs that the commands of a script start. */
export const startedIn = (text: string): readonly Carried[] => launchesIn(text).map(launched);

const launched = ({ framework, command, root, open }: Launch): Carried => ({
  root,
  name: `${command}.sh`,
  // Argument parsers read numbers in all their forms, as JSON does.
  json: true,
  isFile: false,
  onlyRun: true,
  framework,
  ...(open ? { open } : {}),
});

/** The same in a job: commands as texts of any form, and as lists of words. */
function commandsIn(root: Node, text: string): readonly Carried[] {
  return commandNodes(root)
    .slice(0, mostTexts)
    .flatMap((node) => {
      if (node.kind === 'scalar') return commandsOf(node, text);
      const words = node.items.flatMap((item) => (item.kind === 'scalar' ? [wordOf(item)] : []));
      const launch = launchOf(words, text);
      return launch ? [launched(launch)] : [];
    });
}

/** Texts that may start a run, and lists of which every member is a word. */
function commandNodes(node: Node, depth = 0): readonly (ScalarNode | ListNode)[] {
  if (depth > deepest) return [];
  if (node.kind === 'scalar') return isCommandLine(node) ? [node] : [];
  if (node.kind === 'map') {
    const whole = commandWithArguments(node);
    const values = [...node.entries.values()].filter(({ key }) => !whole || !/^(command|args)$/.test(key));
    return [...(whole ? [whole] : []), ...values.flatMap(({ value }) => commandNodes(value, depth + 1))];
  }
  if (!holdsWords(node.items)) return node.items.flatMap((item) => commandNodes(item, depth + 1));
  return mayStart(node.items) ? [node] : [];
}

const holdsWords = (items: readonly Node[]): boolean =>
  items.every((item) => item.kind === 'scalar' && !isCommandLine(item));

const mayStart = (items: readonly Node[]): boolean =>
  mayLaunch(`${items.map((item) => (item.kind === 'scalar' ? item.text : '')).join(' ')} `);

/** Kubernetes keeps the program and its arguments apart: together they are one command. */
function commandWithArguments(map: MapNode): ListNode | undefined {
  const [command, args] = ['command', 'args'].map((key) => map.entries.get(key)?.value);
  if (command?.kind !== 'list' || args?.kind !== 'list') return undefined;
  const items = [...command.items, ...args.items];
  return holdsWords(items) && mayStart(items)
    ? { kind: 'list', start: command.start, end: args.end, items }
    : undefined;
}

const isCommandLine = ({ text }: ScalarNode): boolean => /\S\s+\S/.test(text) && mayLaunch(text);

const wordOf = ({ text, start, end }: ScalarNode): Word => ({ text, start, end, open: /\$|\{\{/.test(text) });

function commandsOf(value: ScalarNode, text: string): readonly Carried[] {
  const inside = value.style === 'plain' ? undefined : inPlace(value, text);
  if (inside !== undefined) return launchesIn(inside).map(launched);
  const origins = originsOf(value, text);
  return launchesIn(value.text).flatMap((launch) => {
    const root = origins && relocated(launch.root, value.text, text, origins);
    const open = origins && launch.open && relocated(launch.open, value.text, text, origins);
    const isPlaced = root?.kind === 'map' && (launch.open === undefined || open?.kind === 'scalar');
    return isPlaced ? [launched({ ...launch, root, open: open?.kind === 'scalar' ? open : undefined })] : [];
  });
}

/**
 * Texts of several lines wherever they stand, such as the files of a compose project, of a chart or of a workflow. Most
 * are scripts and prose, so only a reader that is sure of a run counts. What a Secret holds is nobody's business.
 */
function heldIn(root: MapNode, text: string, reader: Reader): readonly Carried[] {
  if (textAt(root, 'kind') === 'Secret' && textAt(root, 'apiVersion') !== undefined) return [];
  return longTexts(root)
    .slice(0, mostTexts)
    .flatMap(({ name, value }) => {
      const carried = fileIn(value, name, text, reader);
      return carried ? [{ ...carried, isFile: false, onlyRun: true }] : [];
    });
}

interface Named {
  readonly name: string;
  readonly value: ScalarNode;
}

/** Levels that are looked through: real manifests have fewer than twenty. */
const deepest = 40;

function longTexts(node: Node, name = '', depth = 0): readonly Named[] {
  if (depth > deepest) return [];
  if (node.kind === 'scalar') {
    return node.style !== 'plain' && node.text.trim().includes('\n') ? [{ name, value: node }] : [];
  }
  const below = depth + 1;
  return node.kind === 'list'
    ? node.items.flatMap((item) => longTexts(item, name, below))
    : [...node.entries.values()].flatMap(({ key, value }) => longTexts(value, key, below));
}

function wrappedIn(root: MapNode, text: string, reader: Reader): readonly Carried[] {
  return wrappers.flatMap((path) => {
    const value = valueAt(root, path);
    if (value === undefined) return [];
    const name = path.at(-1) ?? '';
    if (value.kind !== 'scalar') return [{ root: value, name, json: false, isFile: false }];
    // Those of several lines are found with all others.
    const carried = value.text.trim().includes('\n') ? undefined : fileIn(value, name, text, reader);
    return carried ? [{ ...carried, isFile: false }] : [];
  });
}

/**
 * The documents that commands write into files before they start a run: in a script, or in a job that holds the
 * commands of one.
 *
 * @param range the part of the text that is looked at; all of it without
 */
export function writtenIn(
  text: string,
  { parse, mayHold }: Reader,
  range?: Pick<Node, 'start' | 'end'>,
): readonly Carried[] {
  return heredocsIn(text, range?.start, range?.end).flatMap(({ name, start, end, expands }) => {
    const content = text.slice(start, end);
    if (!mayHold(content)) return [];
    const format = formatOf(name, content);
    const document = parse(`${' '.repeat(start - 1)}\n${content}`, `x.${format}`).documents[0];
    if (document?.root?.kind !== 'map') return [];
    const root = expands ? expanded(document.root) : document.root;
    const isFile = configuration.test(name);
    const json = format === 'json' && document.problems.length === 0;
    return [{ root, name, json, isFile, onlyRun: true }];
  });
}

const configuration = /\.(ya?ml|json|toml)$/i;

const formatOf = (name: string, text: string): string =>
  configuration.exec(name)?.[1]?.toLowerCase() ?? (/^\s*\{/.test(text) ? 'json' : 'yaml');

// ---- config maps -------------------------------------------------------------------------------------------

function configMapsIn(root: MapNode): readonly MapNode[] {
  const kind = textAt(root, 'kind');
  if (textAt(root, 'apiVersion') === undefined) return [];
  if (kind === 'ConfigMap') return [root];
  const items = root.entries.get('items')?.value;
  if (kind !== 'List' || items?.kind !== 'list') return [];
  return items.items.flatMap((item) => (item.kind === 'map' ? configMapsIn(item) : []));
}

function textAt(map: MapNode, key: string): string | undefined {
  const value = map.entries.get(key)?.value;
  return value?.kind === 'scalar' ? value.text : undefined;
}

function sectionAt(map: MapNode, path: readonly string[]): MapNode | undefined {
  const value = valueAt(map, path);
  return value?.kind === 'map' ? value : undefined;
}

function valueAt(map: MapNode, path: readonly string[]): Node | undefined {
  let at: Node | undefined = map;
  for (const key of path) at = at?.kind === 'map' ? at.entries.get(key)?.value : undefined;
  return at;
}

// ---- files inside a text -----------------------------------------------------------------------------------

/** A text that is YAML, JSON or TOML itself. Only a map is a document of settings. */
function fileIn(value: Node, name: string, text: string, { parse, mayHold }: Reader): Carried | undefined {
  if (value.kind !== 'scalar' || value.style === 'plain' || !mayHold(value.text)) return undefined;
  const inside = inPlace(value, text);
  const own = inside ?? value.text;
  const format = formatOf(name, own);
  const document = parse(own, `x.${format}`).documents[0];
  if (document?.root?.kind !== 'map') return undefined;
  const json = format === 'json' && document.problems.length === 0;
  const carried = { root: document.root, name, json, isFile: true };
  return inside === undefined ? placed(carried, value, text) : carried;
}

/** A document read from a text that the file spells otherwise, with places in the file where it has any. */
function placed(carried: Carried, value: ScalarNode, text: string): Carried {
  const origins = originsOf(value, text);
  const root = origins && relocated(carried.root, value.text, text, origins);
  return root ? { ...carried, root } : { ...carried, unplaced: value };
}

/**
 * The content of a text as the file has it, moved to where it stands in the file by white space before it, so that offsets in it are
 * offsets in the file. Indentation all along is nothing to YAML, JSON and TOML.
 *
 * Undefined where the content is not the text of the file: folded lines, escapes, doubled quotes.
 */
function inPlace(value: ScalarNode, text: string): string | undefined {
  const { start, end } = value;
  if (value.style === 'quoted') {
    const within = text.slice(start + 1, end - 1);
    return within === value.text ? ' '.repeat(start + 1) + within : undefined;
  }
  const header = /^\|[^\n]*\n/.exec(text.slice(start, end))?.[0].length;
  if (header === undefined) return undefined;
  const body = start + header;
  return `${' '.repeat(body - 1)}\n${text.slice(body, end)}`;
}
