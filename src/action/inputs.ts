import { UserMistake } from '../commands/user-mistake.ts';
import type { Severity } from '../model/index.ts';
import { joinPath } from '../project/paths.ts';

/** Inputs of the Action. What may also stand in `tunelint.yaml` is undefined unless the workflow says it. */
export interface Inputs {
  /** Files and folders below the workspace; empty for all of it. */
  readonly paths: readonly string[];
  readonly config: string | undefined;
  readonly policies: readonly string[];
  readonly failOn: Severity | 'never' | undefined;
  readonly onlyChanged: boolean;
  readonly review: boolean;
  readonly summary: boolean;
  readonly maxComments: number;
  readonly token: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws UserMistake for a value that an input does not take */
export function readInputs(environment: Environment): Inputs {
  const input = (name: string) => (environment[`INPUT_${name.toUpperCase()}`] ?? '').trim();
  return {
    paths: lines(input('paths')).flatMap(below),
    config: input('config') || undefined,
    policies: lines(input('policy')),
    failOn: oneOf(input('fail-on'), 'fail-on', ['error', 'warning', 'info', 'never']),
    onlyChanged: flag(input('only-changed'), 'only-changed', true),
    review: flag(input('review'), 'review', true),
    summary: flag(input('summary'), 'summary', true),
    maxComments: count(input('max-comments'), 'max-comments', 30),
    token: input('token'),
  };
}

/** One entry a line. */
function lines(value: string): readonly string[] {
  return value
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The workspace itself is no restriction. */
function below(path: string): readonly string[] {
  const plain = joinPath('', path);
  if (plain === undefined)
    throw new UserMistake(`paths: ${path} lies outside the workspace`, 'paths are relative to it');
  return plain === '' ? [] : [plain];
}

function flag(value: string, name: string, preset: boolean): boolean {
  if (value === '') return preset;
  if (/^true$/i.test(value)) return true;
  if (/^false$/i.test(value)) return false;
  throw new UserMistake(`${name}: "${value}" is neither true nor false`);
}

function count(value: string, name: string, preset: number): number {
  if (value === '') return preset;
  if (/^\d{1,4}$/.test(value)) return Number(value);
  throw new UserMistake(`${name}: "${value}" is no whole number from 0 to 9999`);
}

function oneOf<T extends string>(value: string, name: string, allowed: readonly T[]): T | undefined {
  if (value === '') return undefined;
  const found = allowed.find((one) => one === value);
  if (found !== undefined) return found;
  throw new UserMistake(`${name}: there is no "${value}"`, `use one of ${allowed.join(', ')}`);
}
