import { type ParseArgsConfig, parseArgs } from 'node:util';
import { closest } from '../model/index.ts';
import { UserMistake } from './user-mistake.ts';

/** What a person asked for on the command line. */
export interface Arguments {
  readonly command: Command;
  readonly paths: readonly string[];
  readonly options: Options;
}

export const commands = ['lint', 'plan', 'explain', 'test'] as const;
export type Command = (typeof commands)[number];

export interface Options {
  readonly format?: string;
  readonly output?: string;
  readonly config?: string;
  readonly policy: readonly string[];
  readonly failOn?: string;
  readonly maxWarnings?: number;
  readonly baseline?: string;
  readonly updateBaseline: boolean;
  readonly since?: string;
  readonly staged: boolean;
  readonly quiet: boolean;
  readonly noIgnore: boolean;
  readonly allowEmpty: boolean;
  readonly stdin: boolean;
  readonly stdinFilename?: string;
  readonly color?: boolean;
  readonly verbose: boolean;
  readonly today?: string;
  readonly help: boolean;
  readonly version: boolean;
}

const known = {
  format: { type: 'string' },
  output: { type: 'string' },
  config: { type: 'string' },
  policy: { type: 'string', multiple: true },
  'fail-on': { type: 'string' },
  'max-warnings': { type: 'string' },
  baseline: { type: 'string' },
  'update-baseline': { type: 'boolean' },
  since: { type: 'string' },
  staged: { type: 'boolean' },
  quiet: { type: 'boolean' },
  'no-ignore': { type: 'boolean' },
  'allow-empty': { type: 'boolean' },
  stdin: { type: 'boolean' },
  'stdin-filename': { type: 'string' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  verbose: { type: 'boolean' },
  today: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const satisfies ParseArgsConfig['options'];

/**
 * @throws UserMistake for an option, a value or a command that is not known
 */
export function readArguments(words: readonly string[]): Arguments {
  const { values, positionals } = parse(words);
  const [first, ...rest] = positionals;
  const command = commands.find((name) => name === first);
  return {
    command: command ?? 'lint',
    paths: command === undefined ? positionals : rest,
    options: {
      policy: values.policy ?? [],
      quiet: values.quiet ?? false,
      noIgnore: values['no-ignore'] ?? false,
      allowEmpty: values['allow-empty'] ?? false,
      updateBaseline: values['update-baseline'] ?? false,
      staged: values.staged ?? false,
      stdin: values.stdin ?? false,
      verbose: values.verbose ?? false,
      help: values.help ?? false,
      version: values.version ?? false,
      ...optional('format', values.format),
      ...optional('output', values.output),
      ...optional('config', values.config),
      ...optional('failOn', oneOf('fail-on', values['fail-on'], ['error', 'warning', 'info', 'never'])),
      ...optional('maxWarnings', wholeNumber('max-warnings', values['max-warnings'])),
      ...optional('baseline', values.baseline),
      ...optional('since', values.since),
      ...optional('stdinFilename', values['stdin-filename']),
      ...optional('color', values['no-color'] ? false : values.color),
      ...optional('today', day(values.today)),
    },
  };
}

type Values = ReturnType<typeof parseKnown>;

const parseKnown = (words: readonly string[]) =>
  parseArgs({ args: [...words], options: known, allowPositionals: true, strict: true });

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
    .find((word) => word !== undefined && !Object.hasOwn(known, word) && !['h', 'v'].includes(word));
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' && name !== undefined) {
    const near = closest(name, Object.keys(known));
    const hint = near === undefined ? 'tunelint --help lists the options' : `did you mean --${near}?`;
    return new UserMistake(`unknown option --${name}`, hint);
  }
  const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  return new UserMistake(message.replace(/\.$/, ''), 'tunelint --help lists the options');
}

function optional<K extends string, T>(key: K, value: T | undefined): { readonly [P in K]?: T } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: T });
}

function oneOf(option: string, value: string | undefined, allowed: readonly string[]): string | undefined {
  if (value === undefined || allowed.includes(value)) return value;
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
