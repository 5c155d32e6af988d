import shipped from 'virtual:policies';
import { helpOf } from '../commands/rules.ts';
import { UserMistake } from '../commands/user-mistake.ts';
import { frameworks } from '../frameworks/index.ts';
import { lint, readProject } from '../lint.ts';
import { type Report, type Severity, severities, summarise } from '../model/index.ts';
import { type CompiledRule, compilePolicy, loadPolicy, type Policy, problemLine } from '../policy/index.ts';
import { isConfigFile } from '../project/config.ts';
import type { Files } from '../project/files.ts';
import { joinPath, relativeTo } from '../project/paths.ts';
import type { RuleHelp } from '../report/reporter.ts';
import { type ParserSet, parse } from '../syntax/index.ts';
import type { Inputs } from './inputs.ts';

/** What decides about findings: policies, settings and the gate. On a pull request they are the base's. */
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
  readonly inputs: Pick<Inputs, 'policies' | 'config' | 'failOn'>;
  readonly parsers: ParserSet;
  /** Day of the run, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * @param judging the files that policies and settings are read from
 * @throws UserMistake for a policy or setting that cannot be used
 */
export function judgeOf(judging: Files, { inputs, parsers, today }: JudgeOptions): Judge {
  const own = inputs.policies.flatMap((path) => policyFiles(path, judging));
  const shippedRules = shipped.filter((policy) => policy.optIn !== true).flatMap(compiled);
  const ours = new Set(shippedRules.map(({ id }) => id));
  const rules = [...shippedRules, ...own.flatMap((path) => readPolicy(path, judging, parsers))];
  const input = (files: Files) => ({
    files,
    named: [],
    frameworks,
    parse: (text: string, path: string) => parse(text, path, parsers),
  });
  return {
    lint: (files) =>
      lint({ ...input(files), rules, settings: { textOf: textsOf(files) }, settle: { today } }),
    read: (files) => readProject(input(files)),
    failsGate: (report) => failsGate(report, inputs.failOn ?? 'error'),
    rules: rules.map(helpOf),
    isShipped: (rule) => rule.startsWith('tunelint/') || ours.has(rule),
    decidesBy: (path) => own.includes(path) || isConfigFile(path),
  };
}

function textsOf(files: Files): (path: string) => string | undefined {
  return (path) => {
    const file = files.read(path);
    return file.ok ? file.text : undefined;
  };
}

/** Shipped policies are checked when they are built, so that a mistake in one is a bug. */
function compiled(policy: Policy): readonly CompiledRule[] {
  const result = compilePolicy(policy);
  if (result.ok) return result.rules;
  throw new Error(result.complaints.map((complaint) => `${policy.policy}: ${complaint.message}`).join('\n'));
}

function policyFiles(path: string, files: Files): readonly string[] {
  const plain = joinPath('', path);
  if (plain === undefined) throw new UserMistake(`policy: ${path} lies outside the workspace`);
  const inside = files.list().filter((one) => /\.ya?ml$/.test(one) && relativeTo(plain, one) !== undefined);
  if (inside.length > 0) return inside;
  if (!files.exists(plain)) throw new UserMistake(`policy: there is no ${path}`);
  return [plain];
}

function readPolicy(path: string, files: Files, parsers: ParserSet): readonly CompiledRule[] {
  const file = files.read(path);
  if (!file.ok) throw new UserMistake(`policy ${path}: ${file.reason}`);
  const loaded = loadPolicy(file.text, path, (text, name) => parse(text, name, parsers));
  if (loaded.ok) return loaded.rules;
  throw new UserMistake(loaded.problems.map((problem) => problemLine(problem, file.text)).join('; '));
}

function failsGate(report: Report, gate: Severity | 'never'): boolean {
  if (gate === 'never') return false;
  const counts = summarise(report);
  const fatal = severities.slice(0, severities.indexOf(gate) + 1);
  return fatal.some((severity) => counts[severity] > 0);
}
