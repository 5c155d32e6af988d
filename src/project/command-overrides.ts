import type { Fact, NativeKey, Plan, Span } from '../model/index.ts';
import { booleanFrom, numberFrom } from '../syntax/resolve.ts';
import type { Files } from './files.ts';
import { directoryOf, fileNameOf, joinPath } from './paths.ts';
import { shellScripts } from './serving-files.ts';
import { type Command, shellCommands, type Word } from './shell-words.ts';

/** A command that starts a file of settings and says some of them otherwise. */
interface Overriding {
  readonly framework: string;
  readonly script: string;
  /** The file as the command names it. */
  readonly file: string;
  readonly settings: readonly Setting[];
}

interface Setting {
  readonly key: string;
  readonly text: string;
  readonly at: Span;
  readonly keyAt: Span;
}

/**
 * Commands whose flags win over the file that they name, from the source of each: axolotl cli/config.py load_cfg,
 * LLaMA-Factory hparams/parser.py read_args, TRL scripts/utils.py TrlParser, oumi core/configs/base_config.py,
 * torchtune config/_utils.py.
 */
const programs: readonly (readonly [name: RegExp, subcommand: RegExp, framework: string])[] = [
  [/^axolotl$/, /^train$/, 'axolotl'],
  [/^(llamafactory-cli|llamafactory|lmf)$/, /^train$/, 'llamafactory'],
  [/^trl$/, /^(sft|dpo|grpo|kto|rloo|reward)$/, 'trl'],
  [/^oumi$/, /^train$/, 'oumi'],
  [/^tune$/, /^run$/, 'torchtune'],
];

const mayOverride = /\b(axolotl|llamafactory(-cli)?|lmf|trl|oumi)\s|\btune\s+run\b/;

/** What a setting is about where a person would want to know that its line does not count. */
const decides = /^(hyper|method|adapter|quantization|objective|data|precision|model|prompt)\./;

/** The same plans, with what the scripts of the project say otherwise when they start them. */
export function withOverrides(plans: readonly Plan[], files: Files): readonly Plan[] {
  const scripts = shellScripts(files);
  const commands = scripts.length === 0 ? [] : scripts.flatMap((path) => overridingIn(path, files));
  if (commands.length === 0) return plans;
  return plans.map((plan) => {
    const starting = commands.filter((command) => starts(command, plan));
    return starting.length === 0 ? plan : overruled(plan, starting);
  });
}

function overridingIn(script: string, files: Files): readonly Overriding[] {
  const file = files.read(script);
  if (!file.ok || !mayOverride.test(file.text)) return [];
  return shellCommands(file.text).flatMap((words) => overridingOf(words, script, file.text) ?? []);
}

function overridingOf(words: Command, script: string, source: string): Overriding | undefined {
  for (const [at, word] of words.entries()) {
    const name = word.text.replace(/^.*\//, '');
    const next = words[at + 1]?.text ?? '';
    const found = programs.find(([program, subcommand]) => program.test(name) && subcommand.test(next));
    if (found) return commandOf(found[2], words.slice(at + 2), script, source);
  }
  return undefined;
}

function commandOf(
  framework: string,
  words: Command,
  script: string,
  source: string,
): Overriding | undefined {
  const file = words.find(({ text, open }) => !open && /^[^=]*\.(ya?ml|json)$/i.test(text))?.text;
  const settings = words.flatMap((word, at) => settingOf(word, words[at + 1], { script, source }) ?? []);
  return file === undefined || settings.length === 0 ? undefined : { framework, script, file, settings };
}

interface Place {
  readonly script: string;
  readonly source: string;
}

/** `--key value`, `--key=value` or `key=value`. What the shell fills in is not known, and not told. */
function settingOf(word: Word, next: Word | undefined, { script, source }: Place): Setting | undefined {
  const [, dashes = '', key = '', given] = /^(--)?([A-Za-z][\w.-]*)(?:=(.*))?$/s.exec(word.text) ?? [];
  if (key === '' || word.open) return undefined;
  const start = word.start + dashes.length;
  const keyAt = { file: script, start, end: start + key.length };
  const name = key.replaceAll('-', '_');
  if (given !== undefined) {
    const at = { file: script, start: source.indexOf('=', start) + 1, end: word.end };
    return { key: name, text: given, at, keyAt };
  }
  if (dashes === '' || next === undefined || next.open || next.text.startsWith('--')) return undefined;
  return { key: name, text: next.text, at: { file: script, start: next.start, end: next.end }, keyAt };
}

/** A path on a command line is meant from where people stand: the folder of the script, or the root. */
function starts({ framework, script, file }: Overriding, plan: Plan): boolean {
  if (plan.kind !== 'train' || plan.framework !== framework) return false;
  return [directoryOf(script), ''].some((folder) => joinPath(folder, file) === plan.path);
}

function overruled(plan: Plan, commands: readonly Overriding[]): Plan {
  const facts = new Map(plan.facts);
  const records = commands
    .flatMap(({ settings }) => settings.map((setting) => recordOf(setting, plan, facts)))
    .filter((record) => record !== undefined);
  if (records.length === 0) return plan;
  const before = facts.get('keys.conflicts');
  const from = typeof before?.value === 'number' ? before.value : 0;
  facts.set('keys.conflicts', { value: from + records.length, state: 'derived', from: before?.from ?? [] });
  for (const [index, record] of records.entries()) {
    for (const [field, fact] of Object.entries(record))
      facts.set(`keys.conflicts[${from + index}].${field}`, fact);
  }
  return { ...plan, facts };
}

/** Adds the place on the command line to the fact, and gives the two sides of the matter. */
function recordOf(
  setting: Setting,
  plan: Plan,
  facts: Map<string, Fact>,
): Readonly<Record<string, Fact>> | undefined {
  const native = plan.native.find(({ path, overridden }) => path === setting.key && !overridden);
  if (native === undefined || native.shape !== 'scalar' || native.value === null || isSame(native, setting)) {
    return undefined;
  }
  const found = [...facts].find(
    ([name, { nativeKey, state }]) => nativeKey === setting.key && state === 'stated' && decides.test(name),
  );
  if (found === undefined) return undefined;
  const [name, fact] = found;
  const also = { at: setting.at, message: `${setting.key} is ${setting.text} on this command line` };
  facts.set(name, { ...fact, also: [...(fact.also ?? []), also] });
  const here = { state: 'inherited', at: setting.at, keyAt: setting.keyAt, nativeKey: setting.key } as const;
  const there = {
    state: 'stated',
    at: native.at,
    keyAt: native.keyAt,
    nativeKey: native.path,
    also: [also],
  } as const;
  return {
    fact: { ...there, value: name },
    name: { ...here, value: setting.key },
    here: { ...here, value: setting.text },
    there: { ...there, value: native.raw },
    other: { ...there, value: native.path },
    file: { ...here, value: fileNameOf(setting.at.file) },
    outcome: { value: 'command', state: 'derived', from: [] },
    byDefault: { value: false, state: 'derived', from: [] },
  };
}

function isSame({ raw }: NativeKey, { text }: Setting): boolean {
  if (raw === text) return true;
  const [number, flag] = [numberFrom(raw), booleanFrom(raw)];
  return (number !== null && number === numberFrom(text)) || (flag !== null && flag === booleanFrom(text));
}
