import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { lint } from '../lint.ts';
import { type Report, type Severity, severities, summarise } from '../model/index.ts';
import { reporterNamed } from '../report/index.ts';
import type { Arguments, Options } from './options.ts';
import { type Outcome, readInput, type World } from './project.ts';
import { reportOptions } from './rendering.ts';
import { loadRules } from './rules.ts';
import { unreadLines } from './unread.ts';
import { UserMistake } from './user-mistake.ts';

/** `tunelint [paths...]`: lint and report. */
export async function lintCommand({ paths, options }: Arguments, world: World): Promise<Outcome> {
  const rules = loadRules(options.policy, world);
  const input = readInput(paths, options, world);
  const report = lint({
    ...input,
    rules: rules.rules,
    settings: { textOf: (path) => textOf(input, path) },
    settle: { today: options.today ?? world.today },
  });
  const reporter = await reporterNamed(options.format ?? 'stylish');
  if (reporter === undefined)
    throw new UserMistake(`there is no format "${options.format}"`, 'tunelint --help lists them');
  const shown = options.quiet ? withErrorsOnly(report) : report;
  const rendered = reporter.render(shown, { ...reportOptions(options, world), rules: rules.help });
  return {
    stdout: deliver(rendered, options, world),
    stderr:
      rules.problems.map((line) => `${line}\n`).join('') + unreadLines(report) + nothingFound(report, paths),
    exitCode: exitCode(report, options, rules.problems.length > 0),
  };
}

function textOf(input: ReturnType<typeof readInput>, path: string): string | undefined {
  const file = input.files.read(path);
  return file.ok ? file.text : undefined;
}

const withErrorsOnly = (report: Report): Report => ({
  ...report,
  findings: report.findings.filter((finding) => finding.severity === 'error'),
});

function deliver(rendered: string, options: Options, world: World): string {
  if (options.output === undefined) return rendered;
  try {
    writeFileSync(resolve(world.cwd, options.output), rendered);
  } catch (error) {
    throw new UserMistake(
      `${options.output} cannot be written`,
      error instanceof Error ? error.message : undefined,
    );
  }
  return '';
}

function nothingFound(report: Report, paths: readonly string[]): string {
  if (report.files.length > 0) return '';
  const where = paths.length > 0 ? paths.join(', ') : 'this folder';
  return `No tuning file was found in ${where}. Looked for the configurations of axolotl, LLaMA-Factory, TRL, torchtune and others in YAML, JSON and TOML files.\n`;
}

/** 0 clean · 1 findings at the gate · 2 not done as asked · 3 nothing to check. */
function exitCode(report: Report, options: Options, badPolicy: boolean): Outcome['exitCode'] {
  if (badPolicy || report.unread.some((unread) => unread.blocking)) return 2;
  if (report.files.length === 0) return options.allowEmpty ? 0 : 3;
  return failsGate(report, options) ? 1 : 0;
}

function failsGate(report: Report, options: Options): boolean {
  const counts = summarise(report);
  if (options.maxWarnings !== undefined && counts.warning > options.maxWarnings) return true;
  const gate = options.failOn ?? 'error';
  if (gate === 'never') return false;
  const fatal = severities.slice(0, severities.indexOf(gate as Severity) + 1);
  return fatal.some((severity) => counts[severity] > 0);
}
