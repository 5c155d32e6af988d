import { spawnSync } from 'node:child_process';

/** Milliseconds that git may take: large repositories take one or two seconds, a hostile `.gitignore` takes for ever. */
export const longestGit = 30_000;

export type Environment = Readonly<Record<string, string | undefined>>;

export interface GitCall {
  /** What git is started with. Default: what this process was started with. */
  readonly environment?: Environment;
  readonly input?: string;
  /** Options that stand before the verb. */
  readonly settings?: readonly string[];
  /** Milliseconds after which git is ended. Default: `longestGit`. */
  readonly longest?: number;
}

export interface GitAnswer {
  /** Null where git was ended, or could not be started. */
  readonly status: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
  /** Why there is no answer: git is not there, or took too long. */
  readonly failed?: 'missing' | 'late';
}

/**
 * What a repository can configure to be run, or that would leave this machine, is off: monitors, hooks (writing the
 * index runs one), diff programs, pagers, transports for what a partial clone lacks, and folders that only look like a
 * repository of their own. Filters have names, so their switches are in `withoutFilters`.
 */
const nothingIsRun: readonly string[] = [
  '--no-pager',
  '--no-optional-locks',
  ...[
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.quotePath=false',
    'diff.external=',
    'diff.relative=false',
    'diff.suppressBlankEmpty=false',
    'protocol.allow=never',
    'safe.bareRepository=explicit',
    'submodule.recurse=false',
  ].flatMap((setting) => ['-c', setting]),
];

/** No programs of a repository, none of its submodules, which have settings of their own, and one form of output. */
const plainDiff: readonly string[] = [
  'diff',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--ignore-submodules=dirty',
  '--submodule=short',
  '--inter-hunk-context=0',
];

/** Starts git without a shell. Every call of git is this one. */
export function callGit(root: string, args: readonly string[], call: GitCall = {}): GitAnswer {
  const { environment, input, settings = [], longest = longestGit } = call;
  const words = args[0] === 'diff' ? [...plainDiff, ...args.slice(1)] : args;
  const run = spawnSync('git', [...nothingIsRun, ...settings, ...words], {
    cwd: root,
    maxBuffer: 1 << 30,
    timeout: longest,
    killSignal: 'SIGKILL',
    ...(input === undefined ? {} : { input }),
    ...(environment === undefined ? {} : { env: { ...environment, GIT_NO_LAZY_FETCH: '1' } }),
  });
  return {
    status: run.status,
    stdout: run.stdout ?? Buffer.alloc(0),
    stderr: run.stderr?.toString() ?? '',
    ...failureOf(run.error),
  };
}

function failureOf(error: Error | undefined): Pick<GitAnswer, 'failed'> {
  if (error === undefined) return {};
  return { failed: 'code' in error && error.code === 'ETIMEDOUT' ? 'late' : 'missing' };
}

/**
 * Settings that keep the filters of a repository (`filter.NAME.clean`) from being run where git reads the work tree.
 * Undefined where a filter has a name that cannot be switched off.
 */
export function withoutFilters(root: string): readonly string[] | undefined {
  const { status, stdout } = callGit(root, ['config', '-z', '--name-only', '--get-regexp', '^filter\\.']);
  const keys = stdout.toString().split('\0').slice(0, -1);
  const noneFound = 1;
  if ((status !== 0 && status !== noneFound) || keys.some((key) => key.includes('='))) return undefined;
  const names = new Set(keys.map((key) => key.slice(0, key.lastIndexOf('.'))));
  return [...names].flatMap((name) =>
    ['clean=', 'process=', 'required=false'].flatMap((setting) => ['-c', `${name}.${setting}`]),
  );
}
