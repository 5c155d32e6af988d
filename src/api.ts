import { resolve } from 'node:path';
import { lintPaths } from './commands/lint.ts';
import { type Options, readArguments } from './commands/options.ts';
import { openProject } from './commands/project.ts';
import { seenFrom } from './commands/seen-from.ts';
import { UserMistake } from './commands/user-mistake.ts';
import type { World } from './commands/world.ts';
import { bundledParsers } from './later-parsers.ts';
import { readProject } from './lint.ts';
import { filesInMemory } from './project/files.ts';
import { reportDocument } from './report/json.ts';
import type { TunelintReport } from './report/json-shape.ts';

export type * from './report/json-shape.ts';
export { UserMistake };

/** What is read, by `lint` and by `plan`. */
export interface ReadOptions {
  /** Folder that paths are relative to. Default: the working folder of the process. */
  readonly cwd?: string;
  /**
   * Texts by path (relative, forward slashes), read in place of the disk. A `tunelint.yaml` and a `tuning-intent.yaml`
   * among them hold as they would in a folder; policy files are still read from the disk.
   */
  readonly files?: Readonly<Record<string, string>>;
  /** Files and folders to look at. Default: everything below `cwd`, or all of `files`. */
  readonly paths?: readonly string[];
  /** Configuration file, in place of every `tunelint.yaml` in `cwd` and above. Not together with `files`. */
  readonly config?: string;
  /** Also read what `.gitignore` and the usual list of other people's folders leave out. Default: false. */
  readonly noIgnore?: boolean;
  /** Do not look into local data files. Default: false. */
  readonly noData?: boolean;
}

export interface LintOptions extends ReadOptions {
  /** Policy files or folders to hold beside our own. */
  readonly policies?: readonly string[];
  /** Earlier JSON report whose findings are known. */
  readonly baseline?: string;
  /**
   * Revision: findings that were there where it and the checkout parted are marked `unchanged`. Needs a git work tree;
   * not together with `files`.
   */
  readonly since?: string;
  /** Day that waivers and rules with a date are judged by, `YYYY-MM-DD`. Default: today, for waivers alone. */
  readonly today?: string;
  /** Also give every fact of every plan. Default: false. */
  readonly facts?: boolean;
}

/**
 * Lints as `tunelint` does on the command line, and gives the report that `--format json` prints.
 *
 * A finding never rejects: look at `summary`. Files that could not be read are in `unread`.
 *
 * @throws UserMistake when it cannot be done as asked: a path, a configuration, a policy or a revision is wrong
 */
export async function lint(options: LintOptions = {}): Promise<TunelintReport> {
  const { report, project, mistakes } = await lintPaths(asked(options), worldOf(options));
  if (mistakes.length > 0) throw new UserMistake(mistakes.join('\n'));
  return reportDocument(seenFrom(project.seenFrom, report), { verbose: options.facts === true, ...home });
}

/**
 * Reads as `tunelint plan` does: every fact of every plan, its place and how it is known, without opinions.
 *
 * @throws UserMistake when it cannot be done as asked: a path or a configuration is wrong
 */
export async function plan(options: ReadOptions = {}): Promise<TunelintReport> {
  const { paths, options: switches } = asked(options);
  const project = openProject(paths, switches, worldOf(options));
  const report = seenFrom(project.seenFrom, readProject(project.input));
  return reportDocument(report, { verbose: true, ...home });
}

const home = __TUNELINT_HOMEPAGE__ === '' ? {} : { homepage: __TUNELINT_HOMEPAGE__ };

/** The options of the command line, so that both ways in mean the same. */
function asked(options: LintOptions): { readonly paths: readonly string[]; readonly options: Options } {
  const { config, files, since, baseline, today, policies, noIgnore, noData } = options;
  if (files !== undefined && (since !== undefined || config !== undefined))
    throw new UserMistake('"files" goes with neither "since" nor "config"', 'both look at the disk');
  const words = [
    ...(config === undefined ? [] : [`--config=${config}`]),
    ...(since === undefined ? [] : [`--since=${since}`]),
    ...(baseline === undefined ? [] : [`--baseline=${baseline}`]),
    ...(today === undefined ? [] : [`--today=${today}`]),
    ...(policies ?? []).map((path) => `--policy=${path}`),
    ...(noIgnore === true ? ['--no-ignore'] : []),
    ...(noData === true ? ['--no-data'] : []),
  ];
  return { paths: options.paths ?? [], options: readArguments(words).options };
}

function worldOf({ cwd = '.', files }: ReadOptions): World {
  return {
    cwd: resolve(cwd),
    parsers: bundledParsers('../parsers.cjs', import.meta.url),
    version: __TUNELINT_VERSION__,
    today: new Date().toISOString().slice(0, 10),
    stdoutIsTerminal: false,
    columns: undefined,
    environment: {},
    readStdin: () => '',
    ...(files === undefined ? {} : { files: filesInMemory(files) }),
  };
}
