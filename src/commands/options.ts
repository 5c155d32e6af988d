import { type ParseArgsConfig, parseArgs } from 'node:util';
import { closest } from '../model/index.ts';
import type { Gate } from '../settle/gate.ts';
import { UserMistake } from './user-mistake.ts';

/** What a person asked for on the command line. */
export interface Arguments {
  readonly command: Command;
  readonly paths: readonly string[];
  readonly options: Options;
}

export const commands = [
  'lint',
  'plan',
  'explain',
  'test',
  'init',
  'config',
  'waivers',
  'new',
  'completion',
] as const;
export type Command = (typeof commands)[number];

/** One report in one format; without a file it goes to standard output. */
export interface Output {
  readonly format: string;
  readonly file?: string;
}

export interface Options {
  /** First format that was named. */
  readonly format?: string;
  /** Every format with its file, in order; at least one. */
  readonly outputs: readonly Output[];
  readonly config?: string;
  readonly policy: readonly string[];
  readonly failOn?: Gate;
  readonly maxWarnings?: number;
  readonly baseline?: string;
  readonly updateBaseline: boolean;
  readonly since?: string;
  readonly staged: boolean;
  readonly growBaseline: boolean;
  readonly fix: boolean;
  readonly fixDryRun: boolean;
  readonly stats: boolean;
  readonly noData: boolean;
  readonly quiet: boolean;
  readonly noIgnore: boolean;
  readonly allowEmpty: boolean;
  readonly stdin: boolean;
  readonly yes: boolean;
  readonly alternatives: boolean;
  readonly stdinFilename?: string;
  readonly color?: boolean;
  readonly verbose: boolean;
  readonly today?: string;
  readonly print?: string;
  readonly help: boolean;
  readonly version: boolean;
}

/** Every option, for reading them and for completing them in a shell. */
export const known = {
  format: { type: 'string', multiple: true },
  output: { type: 'string', multiple: true },
  config: { type: 'string' },
  policy: { type: 'string', multiple: true },
  'fail-on': { type: 'string' },
  'max-warnings': { type: 'string' },
  baseline: { type: 'string' },
  'update-baseline': { type: 'boolean' },
  'grow-baseline': { type: 'boolean' },
  since: { type: 'string' },
  fix: { type: 'boolean' },
  'fix-dry-run': { type: 'boolean' },
  stats: { type: 'boolean' },
  'no-data': { type: 'boolean' },
  staged: { type: 'boolean' },
  quiet: { type: 'boolean' },
  'no-ignore': { type: 'boolean' },
  'allow-empty': { type: 'boolean' },
  stdin: { type: 'boolean' },
  yes: { type: 'boolean', short: 'y' },
  alternatives: { type: 'boolean' },
  'stdin-filename': { type: 'string' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  verbose: { type: 'boolean' },
  today: { type: 'string' },
  print: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const satisfies ParseArgsConfig['options'];

/**
 * @throws UserMistake for an option, a value or a command that is not known
 */
export function readArguments(words: readonly string[]): Arguments {
  const { values, positionals, tokens } = parse(words);
  const [first, ...rest] = positionals;
  const command = commands.find((name) => name === first);
  return {
    command: command ?? 'lint',
    paths: command === undefined ? positionals : rest,
    options: {
      ...switches(values),
      ...settings(values),
      outputs: outputsOf(tokens),
      policy: values.policy ?? [],
    },
  };
}

/** Options that are on or off. */
function switches(values: Values['values']) {
  const isOn = (name: Switch): boolean => values[name] === true;
  return {
    quiet: isOn('quiet'),
    noIgnore: isOn('no-ignore'),
    noData: isOn('no-data'),
    allowEmpty: isOn('allow-empty'),
    updateBaseline: isOn('update-baseline'),
    growBaseline: isOn('grow-baseline'),
    fix: isOn('fix'),
    fixDryRun: isOn('fix-dry-run'),
    stats: isOn('stats'),
    staged: isOn('staged'),
    stdin: isOn('stdin'),
    yes: isOn('yes'),
    alternatives: isOn('alternatives'),
    verbose: isOn('verbose'),
    help: isOn('help'),
    version: isOn('version'),
  };
}

type Switch = {
  [K in keyof typeof known]: (typeof known)[K]['type'] extends 'boolean' ? K : never;
}[keyof typeof known];

/** Options that hold a value. */
function settings(values: Values['values']) {
  return {
    ...optional('format', values.format?.[0]),
    ...optional('config', values.config),
    ...optional('failOn', oneOf<Gate>('fail-on', values['fail-on'], ['error', 'warning', 'info', 'never'])),
    ...optional('maxWarnings', wholeNumber('max-warnings', values['max-warnings'])),
    ...optional('baseline', values.baseline),
    ...optional('since', values.since),
    ...optional('stdinFilename', values['stdin-filename']),
    ...optional('color', values['no-color'] ? false : values.color),
    ...optional('today', day(values.today)),
    ...optional('print', values.print),
  };
}

type Values = ReturnType<typeof parseKnown>;

const parseKnown = (words: readonly string[]) =>
  parseArgs({ args: [...words], options: known, allowPositionals: true, strict: true, tokens: true });

function parse(words: readonly string[]): Values {
  try {
    return parseKnown(words);
  } catch (error) {
    throw asMistake(error, words);
  }
}

function asMistake(error: unknown, words: readonly string[]): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!code.startsWith('ERR_PARSE_ARGS')) return error;
  const name = words
    .map((word) => /^--?([^=]+)/.exec(word)?.[1])
    .find((word) => word !== undefined && !Object.hasOwn(known, word) && !['h', 'v', 'y'].includes(word));
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' && name !== undefined) {
    const near = closest(name, Object.keys(known));
    const hint = near === undefined ? 'tunelint --help lists the options' : `did you mean --${near}?`;
    return new UserMistake(`unknown option --${name}`, hint);
  }
  const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  return new UserMistake(message.replace(/\.$/, ''), 'tunelint --help lists the options');
}

type Tokens = Values['tokens'];

/** `--format json --output a.json --format sarif --output b.sarif`: each file takes the format before it. */
function outputsOf(tokens: Tokens): readonly Output[] {
  const outputs: Output[] = [];
  for (const token of tokens) {
    if (token.kind !== 'option' || token.value === undefined) continue;
    if (token.name === 'format') outputs.push({ format: token.value });
    else if (token.name === 'output') outputs.push({ format: formatWithoutFile(outputs), file: token.value });
  }
  return outputs.length === 0 ? [{ format: 'stylish' }] : outputs;
}

/** The format that waits for its file, taken off the list; a file alone takes the default. */
function formatWithoutFile(outputs: Output[]): string {
  const last = outputs.at(-1);
  if (last === undefined || last.file !== undefined) return 'stylish';
  outputs.pop();
  return last.format;
}

function optional<K extends string, T>(key: K, value: T | undefined): { readonly [P in K]?: T } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: T });
}

function oneOf<T extends string>(
  option: string,
  value: string | undefined,
  allowed: readonly T[],
): T | undefined {
  const found = allowed.find((one) => one === value);
  if (value === undefined || found !== undefined) return found;
  throw new UserMistake(`--${option} cannot be "${value}"`, `it takes ${allowed.join(', ')}`);
}

function wholeNumber(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new UserMistake(`--${option} cannot be "${value}"`, 'it takes a whole number, 0 or more');
}

function day(value: string | undefined): string | undefined {
  if (value === undefined || /^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  throw new UserMistake(`--today cannot be "${value}"`, 'it takes a day such as 2027-03-01');
}
