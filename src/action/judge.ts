import {
  configMistakes,
  houseSeverity,
  knownIn,
  optedIn,
  ruleNameCheck,
  ruleSettings,
  waiversOf,
  withoutIgnored,
} from '../commands/configuration.ts';
import { helpOf } from '../commands/rule-help.ts';
import { shippedRules, withOwn } from '../commands/rules.ts';
import { printable } from '../commands/unread.ts';
import { UserMistake } from '../commands/user-mistake.ts';
import { listedFrameworks } from '../frameworks/listed.ts';
import { lint, type ReadInput, readProject } from '../lint.ts';
import { type Report, type Span, sourcesOver } from '../model/index.ts';
import { type CompiledRule, loadPolicy, problemLine } from '../policy/index.ts';
import { isConfigFile } from '../project/config.ts';
import {
  baselinePath,
  type Configuration,
  privateDataOf,
  readConfiguration,
  rootSetting,
  versionOf,
} from '../project/configuration.ts';
import type { Files } from '../project/files.ts';
import { directoryOf, joinPath, relativeTo } from '../project/paths.ts';
import type { RuleHelp } from '../report/reporter.ts';
import { failsGate } from '../settle/gate.ts';
import { type ParserSet, parse } from '../syntax/index.ts';
import { narrowed } from './checkout.ts';
import type { Inputs } from './inputs.ts';

/** What decides about findings: policies, settings, waivers and the gate. On a pull request they are the base's. */
export interface Judge {
  lint(files: Files): Report;
  /** Without opinions, for comparing runs. */
  read(files: Files): Report;
  failsGate(report: Report): boolean;
  readonly rules: readonly RuleHelp[];
  /** True for a rule that comes with tunelint, or is about tunelint itself. */
  isShipped(rule: string): boolean;
  /** True for a file of policies or settings: a change to one is a change of the rules. */
  decidesBy(path: string): boolean;
}

export interface JudgeOptions {
  readonly inputs: Pick<Inputs, 'policies' | 'config' | 'failOn' | 'paths'>;
  readonly parsers: ParserSet;
  /** Day of the run, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * @param judging the files that policies, settings, waivers and the baseline are read from
 * @throws UserMistake for one of them that cannot be used
 */
export function judgeOf(judging: Files, { inputs, parsers, today }: JudgeOptions): Judge {
  const input = (files: Files): ReadInput => ({
    files,
    named: [],
    frameworks: listedFrameworks,
    parse: (text, path) => parse(text, path, parsers),
  });
  const configuration = settingsIn(judging, inputs.config, input(judging));
  const policies = policyPaths(configuration, inputs.policies).flatMap((path) => policyFiles(path, judging));
  const ours = shippedRules(optedIn(configuration));
  const rules = withOwn(
    ours,
    policies.flatMap((path) => readPolicy(path, judging, parsers)),
  );
  refuse(
    configMistakes(configuration, () => rules),
    judging,
  );
  const ruleDay = rootSetting(configuration, 'today');
  const baseline = baselinePath(configuration);
  const settle = {
    today,
    waivers: waiversOf(configuration),
    known: baseline === undefined ? [] : knownIn(baseline, textOf(baseline, judging)),
    houseSeverity: houseSeverity(configuration),
    unknownRule: ruleNameCheck(() => rules),
    partial: inputs.paths.length > 0,
  };
  const dated = (files: Files) => ({
    ...input(narrowed(withoutIgnored(files, configuration, []), inputs.paths)),
    privateData: privateDataOf(configuration),
    versionOf: (framework: string) => versionOf(configuration, framework),
    ...(ruleDay === undefined ? {} : { ruleDay }),
  });
  const shippedIds = new Set(ours.map(({ id }) => id));
  const deciding = new Set([...policies, ...(baseline === undefined ? [] : [baseline])]);
  return {
    lint: (files) =>
      lint({
        ...dated(files),
        rules: () => rules,
        settle,
        settings: ruleSettings(configuration, () => rules, input(files)),
      }),
    read: (files) => readProject(dated(files)),
    failsGate: (report) =>
      failsGate(report, { failOn: inputs.failOn ?? rootSetting(configuration, 'failOn') ?? 'error' }),
    rules: rules.map(helpOf),
    isShipped: (rule) => rule.startsWith('tunelint/') || shippedIds.has(rule),
    decidesBy: (path) => deciding.has(path) || path === inputs.config || isConfigFile(path),
  };
}

/** The settings that hold for a set of files. @throws UserMistake naming the place of every mistake in them */
export function settingsIn(
  files: Files,
  named: string | undefined,
  { parse }: Pick<ReadInput, 'parse'>,
): Configuration {
  const path = named === undefined ? undefined : joinPath('', named);
  const isThere = path !== undefined && files.exists(path);
  const configuration = readConfiguration({ files, parse, ...(isThere ? { named: path } : {}) });
  refuse(configuration.problems, files);
  return configuration;
}

function refuse(mistakes: readonly { readonly message: string; readonly at: Span }[], files: Files): void {
  if (mistakes.length === 0) return;
  const sources = sourcesOver((path) => textOf(path, files));
  const lines = mistakes.map(({ message, at }) => {
    const { line, column } = sources.range(at).start;
    return printable(`${at.file}:${line}:${column}: ${message}`);
  });
  throw new UserMistake(lines.join('; '));
}

/** @throws UserMistake for a file that is not there or cannot be read */
function textOf(path: string, files: Files): string {
  const file = files.read(path);
  if (file.ok) return file.text;
  throw new UserMistake(`${path}: ${file.reason}`);
}

/** Policies that the settings name, beside the file that names them, and then those of the workflow. */
function policyPaths(configuration: Configuration, named: readonly string[]): readonly string[] {
  const configured = configuration.configs.flatMap(({ path, policies }) =>
    policies.map((policy) => inside(directoryOf(path), policy)),
  );
  return [...configured, ...named.map((path) => inside('', path))];
}

function inside(folder: string, path: string): string {
  const plain = joinPath(folder, path);
  if (plain === undefined) throw new UserMistake(`policy: ${path} lies outside the workspace`);
  return plain;
}

function policyFiles(path: string, files: Files): readonly string[] {
  const below = files.list().filter((one) => /\.ya?ml$/.test(one) && relativeTo(path, one) !== undefined);
  if (below.length > 0) return below;
  if (!files.exists(path)) throw new UserMistake(`policy: there is no ${path}`);
  return [path];
}

function readPolicy(path: string, files: Files, parsers: ParserSet): readonly CompiledRule[] {
  const text = textOf(path, files);
  const loaded = loadPolicy(text, path, (source, name) => parse(source, name, parsers));
  if (loaded.ok) return loaded.rules;
  throw new UserMistake(loaded.problems.map((problem) => problemLine(problem, text)).join('; '));
}
