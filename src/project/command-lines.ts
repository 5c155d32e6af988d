import type { Entry, MapNode, Node, ScalarNode } from '../syntax/tree.ts';
import { type Command, shellCommands, type Word } from './shell-words.ts';

/** A run that is started with all its settings on the command line. */
export interface Launch {
  /** The framework whose command it is. */
  readonly framework: string;
  /** What is asked of the framework, such as `sft` or `dpo`. */
  readonly command: string;
  /** The flags as a document. */
  readonly root: MapNode;
  /** Words that may hold more flags, which only a shell could tell. */
  readonly open: ScalarNode | undefined;
}

/** A quick test of texts that hold no such command. */
export const mayLaunch = (text: string): boolean =>
  /\b(?:swift|lmf|trl)["',]*\s|llamafactory|mlx_lm|\bopen_r1\/|\bverl\.|\brecipe\.|\/train(?:_bash)?\.py|(?:sft|dpo|orpo|kto|cpo|cpt|pt|rlhf|grpo|rloo|gkd|reward|reward_modeling)\.py/.test(
    text,
  );

/** The runs that the commands of a text start. */
export function launchesIn(text: string): readonly Launch[] {
  return mayLaunch(text) ? shellCommands(text).flatMap((words) => launchOf(words, text) ?? []) : [];
}

/** The run that a command starts; undefined for all other commands, and for those that name a file of settings. */
export function launchOf(words: Command, source: string): Launch | undefined {
  for (const [at, word] of words.entries()) {
    const started = startOf(word.text, words[at + 1]?.text ?? '');
    if (started === undefined) continue;
    const args = words.slice(at + 1 + started.takes).map((arg) => asWritten(arg, source));
    const { framework, command } = started;
    const settings = framework === 'verl' ? overridesIn(args, source) : flagsIn(args, source);
    return settings && { framework, command, ...settings };
  }
  return undefined;
}

// ---- commands ------------------------------------------------------------------------------------------------

interface Start {
  readonly framework: string;
  readonly command: string;
  /** Words after the program that belong to its name. */
  readonly takes: number;
}

/** Programs with their subcommands, from the entry points that the frameworks install. */
const programs: readonly (readonly [name: RegExp, subcommand: RegExp, framework: string])[] = [
  [/^swift$/, /^(sft|pt|rlhf)$/, 'ms-swift'],
  [/^(llamafactory-cli|llamafactory|lmf)$/, /^train$/, 'llamafactory'],
  [/^trl$/, /^(sft|dpo|grpo|kto|rloo|reward)$/, 'trl'],
  [/^mlx_lm$/, /^lora$/, 'mlx-lm'],
];

/** Modules that take their settings as overrides of a configuration in their own package. */
const modules = /^(?:verl\.(?:\w+\.)*|recipe\.\w+\.)(main_ppo|main_dapo|fsdp_sft_trainer|sft_trainer\w*)$/;

/** Scripts of the frameworks that are started as they are. */
const scripts: readonly (readonly [path: RegExp, framework: string])[] = [
  [/(?:^|\/)swift\/cli\/(sft|pt|rlhf)\.py$/, 'ms-swift'],
  [/(?:^|\/)src\/(train|train_bash)\.py$/, 'llamafactory'],
  [/(?:^|\/)trl\/scripts\/(sft|dpo|grpo|kto|rloo|reward)\.py$/, 'trl'],
  [/(?:^|\/)examples\/scripts\/(sft|dpo|orpo|kto|cpo|grpo|rloo|gkd|reward_modeling)\.py$/, 'trl'],
  [/(?:^|\/)scripts\/run_(sft|dpo|orpo|cpt)\.py$/, 'trl'],
  // open-r1, and the scripts that people make of it.
  [/(?:^|\/)open_r1\/(sft|grpo)(?:_\w+)?\.py$/, 'trl'],
];

function startOf(word: string, next: string): Start | undefined {
  const name = word.replace(/^.*\//, '');
  if (name === 'mlx_lm.lora') return { framework: 'mlx-lm', command: 'lora', takes: 0 };
  for (const [program, subcommand, framework] of programs) {
    if (program.test(name) && subcommand.test(next)) return { framework, command: next, takes: 1 };
  }
  const module = modules.exec(word)?.[1];
  if (module !== undefined) return { framework: 'verl', command: module, takes: 0 };
  for (const [path, framework] of scripts) {
    const command = path.exec(word)?.[1];
    if (command !== undefined) return { framework, command, takes: 0 };
  }
  return undefined;
}

/** A bare variable that holds several words is taken apart by the shell, so what becomes of it is left open. */
function asWritten(word: Word, source: string): Word {
  const isBare = !/["'\s]/.test(source.slice(word.start, word.end));
  return isBare && /\s/.test(word.text) ? { ...word, open: true } : word;
}

// ---- flags ---------------------------------------------------------------------------------------------------

/** What a command says, and where it may say more. */
type Settings = Pick<Launch, 'root' | 'open'>;

/** The first and the last word hold the document between them. */
function documentOf(
  words: Command,
  entries: ReadonlyMap<string, Entry>,
  open: Word | undefined,
  source: string,
): Settings | undefined {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || entries.size === 0) return undefined;
  const root: MapNode = { kind: 'map', start: first.start, end: last.end, entries };
  return { root, open: open && valueAt(open.text, open, true, source) };
}

/** Flags that name a file of settings, which the others only override. */
const pointers = /^(config|config_file|args_file|c)$/;

function flagsIn(words: Command, source: string): Settings | undefined {
  const entries = new Map<string, Entry>();
  let open: Word | undefined;
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? nothing;
    const values = isFlag(word) ? valuesAfter(words, at, source) : [];
    const entry = isFlag(word) ? entryOf(word, values, source) : undefined;
    if (namesSettings(word, entry)) return undefined;
    if (entry) entries.set(entry.key, after(entries.get(entry.key), entry));
    else open ??= word;
    at += 1 + values.length;
  }
  return documentOf(words, entries, open, source);
}

const nothing: Word = { text: '', start: 0, end: 0, open: true };

/** A file of settings, by a flag or as the one word that is no flag. */
const namesSettings = (word: Word, entry: Entry | undefined): boolean =>
  entry === undefined ? isFile(word) : pointers.test(entry.key);

/** Of two flags of one name the last one counts. */
const after = (earlier: Entry | undefined, entry: Entry): Entry =>
  earlier ? { ...entry, earlier: [...(earlier.earlier ?? []), earlier] } : entry;

const isFlag = ({ text, open }: Word): boolean => /^--[A-Za-z]/.test(text) && (!open || text.includes('='));

const isFile = ({ text }: Word): boolean => /\.(ya?ml|json|toml)$/i.test(text);

/** The words up to the next flag, or to what may bring flags of its own. A number below zero is no flag. */
function valuesAfter(words: Command, at: number, source: string): readonly Word[] {
  if (words[at]?.text.includes('=')) return [];
  const rest = words.slice(at + 1);
  const ends = (word: Word, index: number): boolean =>
    /^-(?![\d.])/.test(word.text) || (word.open && (index > 0 || bringsFlags(word, source)));
  const next = rest.findIndex(ends);
  return next < 0 ? rest : rest.slice(0, next);
}

/** What people hand on as a whole: all arguments, an array, a variable named so. */
const bringsFlags = ({ start, end }: Word, source: string): boolean =>
  /\$[@*]|\[[@*]\]|\$\{?\w*(?:ARG|FLAG|OPT|PARAM|EXTRA)\w*/i.test(source.slice(start, end));

function entryOf(flag: Word, values: Command, source: string): Entry | undefined {
  const [name = '', given] = splitAtEquals(flag.text);
  const key = name.slice(2).replaceAll('-', '_');
  const keyStart = flag.start + 2;
  const place = { keyStart, keyEnd: keyStart + name.length - 2 };
  if (given !== undefined) {
    const start = source.indexOf('=', flag.start) + 1;
    return { key, ...place, value: valueAt(given, { start, end: flag.end }, flag.open, source) };
  }
  const [only, ...others] = values.map((word) => valueAt(word.text, word, word.open, source));
  if (only === undefined) return switchOf(key, place);
  const last = others.at(-1);
  const value: Node = last
    ? { kind: 'list', start: only.start, end: last.end, items: [only, ...others] }
    : only;
  return { key, ...place, value };
}

/** A flag without a value says yes, or no where argument parsers put that before its name. */
function switchOf(key: string, place: KeyPlace): Entry {
  const negated = /^no_(?!cuda$)(.+)$/.exec(key)?.[1];
  const value = scalarAt(negated === undefined ? 'true' : 'false', {
    start: place.keyStart,
    end: place.keyEnd,
  });
  return { key: negated ?? key, ...place, value };
}

function splitAtEquals(text: string): readonly [string, string?] {
  const at = text.indexOf('=');
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** A value; what the shell fills in stays as it is written. */
function valueAt(
  text: string,
  place: Pick<Word, 'start' | 'end'>,
  open: boolean,
  source: string,
): ScalarNode {
  if (!open) return scalarAt(text, place);
  const written = source.slice(place.start, place.end).replace(/^(["'])(.*)\1$/s, '$2');
  return { ...scalarAt(written, place), open };
}

const scalarAt = (text: string, { start, end }: Pick<Word, 'start' | 'end'>): ScalarNode => ({
  kind: 'scalar',
  style: 'plain',
  text,
  start,
  end,
});

// ---- overrides -----------------------------------------------------------------------------------------------

/** Deeper addresses are no settings. */
const deepest = 20;

/** Hydra's overrides: `a.b=c`, with `+` or `++` before keys that are new. */
function overridesIn(words: Command, source: string): Settings | undefined {
  const root = new Map<string, Entry>();
  let open: Word | undefined;
  for (const word of words) {
    if (/^--config[-_](?:name|path|dir)\b|^-c[np]$/.test(word.text)) return undefined;
    const [, address = '', value = ''] = /^\+{0,2}([A-Za-z_][\w.]*)=(.*)$/s.exec(word.text) ?? [];
    if (address === '') {
      // What is taken out with `~` is left to the packaged configuration, like what is not named.
      if (!word.text.startsWith('~')) open ??= word;
      continue;
    }
    const keyStart = source.indexOf(address, word.start);
    const start = source.indexOf('=', keyStart) + 1;
    const place = { keyStart, keyEnd: keyStart + address.length };
    const at = { start, end: word.end };
    const node = word.open ? valueAt(value, at, true, source) : overrideValue(value, at);
    putAt(root, address.split('.').slice(0, deepest), node, place);
  }
  return documentOf(words, root, open, source);
}

interface KeyPlace {
  readonly keyStart: number;
  readonly keyEnd: number;
}

function putAt(
  entries: Map<string, Entry>,
  [key = '', ...rest]: readonly string[],
  value: Node,
  place: KeyPlace,
): void {
  const { start, end } = value;
  if (rest.length === 0) {
    entries.set(key, { key, ...place, value });
    return;
  }
  const found = entries.get(key)?.value;
  const below = new Map(found?.kind === 'map' ? found.entries : []);
  putAt(below, rest, value, place);
  entries.set(key, { key, ...place, value: { kind: 'map', start, end, entries: below } });
}

/** `[a,b]` is a list; its members have the place of the whole. */
function overrideValue(text: string, place: Pick<Word, 'start' | 'end'>): Node {
  const members = /^\[([^[\]{}]*)\]$/.exec(text)?.[1];
  if (members === undefined) return scalarAt(text, place);
  const items = members.split(',').map((member) => member.trim().replace(/^(["'])(.*)\1$/, '$2'));
  return {
    kind: 'list',
    ...place,
    items: items.filter((item) => item !== '').map((item) => scalarAt(item, place)),
  };
}
