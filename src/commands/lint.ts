import { join, resolve } from 'node:path';
import { type LintInput, lint } from '../lint.ts';
import { type Report, sourcesOver } from '../model/index.ts';
import { baselinePath, rootSetting } from '../project/configuration.ts';
import type { RuleHelp } from '../report/reporter.ts';
import { failsGate, type Gate } from '../settle/gate.ts';
import { writeBaseline } from './baseline.ts';
import {
  configMistakes,
  houseSeverity,
  knownFindings,
  ruleNameCheck,
  ruleSettings,
  waiversOf,
} from './configuration.ts';
import type { Arguments, Options } from './options.ts';
import { renderAll } from './outputs.ts';
import { openProject, type Project } from './project.ts';
import { type Rules, rulesOf } from './rules.ts';
import { pathSeenFrom, seenFrom } from './seen-from.ts';
import { statistics } from './statistics.ts';
import { noteLines, printable, unreadLines } from './unread.ts';
import { UserMistake } from './user-mistake.ts';
import type { Outcome, World } from './world.ts';

/** What one run found, before fixes, baselines and rendering. */
export interface Linted {
  readonly report: Report;
  readonly project: Project;
  readonly rules: Rules;
  /** One line for each mistake in a policy or configuration file, with its place. */
  readonly mistakes: readonly string[];
}

/** Reads and judges what was asked for. */
export async function lintPaths(
  { paths, options }: Pick<Arguments, 'paths' | 'options'>,
  world: World,
): Promise<Linted> {
  const project = openProject(paths, options, world);
  const rules = rulesOf(project, options, world);
  const report = await lintAsAsked(lintInput(project, rules, options, world), project, options);
  return { report, project, rules, mistakes: [...rules.problems, ...mistakesIn(project, rules)] };
}

/** `tunelint [paths...]`: lint and report. */
export async function lintCommand({ paths, options }: Arguments, world: World): Promise<Outcome> {
  mustBeMendable(options);
  const { report: found, project, rules, mistakes } = await lintPaths({ paths, options }, world);
  if (options.fixDryRun) return dryRun(found);
  const fixed = options.fix ? await mended(found, { paths, options }, world) : { report: found, left: [] };
  const { report, note } = withBaseline(fixed.report, project, options, world);
  const shown = options.quiet ? withErrorsOnly(report) : report;
  const { seenFrom: folder } = project;
  return {
    stdout: await renderAll(shown, options, world, { rules: () => helpOn(rules), folder }),
    stderr:
      noteLines(project.input.files) +
      mistakes.map((line) => `${line}\n`).join('') +
      unreadLines(seenFrom(folder, report)) +
      nothingFound(report, paths) +
      fixed.left.map((path) => leftAlone(pathSeenFrom(folder, path))).join('') +
      note +
      staleNote(report, project, options) +
      (options.stats ? statistics(report) : ''),
    exitCode: exitCode(report, options, rootSetting(project.configuration, 'failOn'), mistakes.length > 0),
  };
}

/** What is linted has to be what stands in the folder: mending it from another text would undo the edits since. */
function mustBeMendable({ fix, staged, stdin }: Options): void {
  if (!fix || !(staged || stdin)) return;
  const other = staged ? '--staged lints the index' : '--stdin lints what comes in';
  throw new UserMistake(`--fix mends files in the folder, and ${other}`, '--fix-dry-run prints a diff');
}

async function helpOn(rules: Rules): Promise<readonly RuleHelp[]> {
  const { helpOf } = await import('./rule-help.ts');
  return rules.all().map(helpOf);
}

async function dryRun(report: Report): Promise<Outcome> {
  const { diffOf, fixedFiles } = await import('./fix.ts');
  return { stdout: diffOf(fixedFiles(report)), stderr: '', exitCode: 0 };
}

interface Mended {
  readonly report: Report;
  /** Files with fixes that were not made. */
  readonly left: readonly string[];
}

/** Writes the safe fixes and lints again, until nothing is left that can be mended. */
async function mended(
  report: Report,
  asked: Pick<Arguments, 'paths' | 'options'>,
  world: World,
): Promise<Mended> {
  const { fixedFiles, writeFixed } = await import('./fix.ts');
  let current: Mended = { report, left: [] };
  for (let round = 0; round < mostRounds; round++) {
    const files = fixedFiles(current.report);
    const left = writeFixed(openProject(asked.paths, asked.options, world).root, files);
    if (left.length === files.length) return { ...current, left };
    const again = openProject(asked.paths, asked.options, world);
    const rules = rulesOf(again, asked.options, world);
    const linted = await lintAsAsked(lintInput(again, rules, asked.options, world), again, asked.options);
    current = { report: linted, left };
  }
  return current;
}

const leftAlone = (path: string): string =>
  `${printable(`${path}: not mended, since the file is not UTF-8 or was changed meanwhile`)}\n`;

/** Fixes that meet each other are made in turns; two rules that undo each other must not go on for ever. */
const mostRounds = 5;

function withBaseline(
  report: Report,
  { configuration, root }: Project,
  options: Options,
  world: World,
): { readonly report: Report; readonly note: string } {
  if (!options.updateBaseline && !options.growBaseline) return { report, note: '' };
  const configured = baselinePath(configuration);
  const file = options.baseline ?? (configured === undefined ? undefined : join(root, configured));
  if (file === undefined)
    throw new UserMistake('there is no baseline to update', 'name one: --baseline FILE');
  return writeBaseline(report, resolve(world.cwd, file), options.growBaseline);
}

/** A baseline that holds more than there is lets the same thing come back unseen. */
function staleNote({ staleKnown = 0 }: Report, { partial }: Project, options: Options): string {
  if (staleKnown === 0 || partial || options.updateBaseline || options.growBaseline) return '';
  const entries =
    staleKnown === 1 ? '1 entry of the baseline is' : `${staleKnown} entries of the baseline are`;
  return `${entries} gone; --update-baseline drops ${staleKnown === 1 ? 'it' : 'them'}.\n`;
}

/** Everything, or with an eye on what is new since a revision. */
async function lintAsAsked(
  input: LintInput,
  { root, isAsked, isLeftOut }: Project,
  { since, staged }: Options,
): Promise<Report> {
  if (since === undefined && !staged) return lint(input);
  const { lintSince } = await import('./since.ts');
  return lintSince(input, { root, revision: since ?? 'HEAD', staged, isAsked, isLeftOut });
}

function lintInput(
  { input, configuration, root, partial }: Project,
  rules: Rules,
  options: Options,
  world: World,
): LintInput {
  const ruleDay = options.today ?? rootSetting(configuration, 'today');
  const baseline = options.baseline ?? baselinePath(configuration);
  return {
    ...input,
    ...(options.stats ? { clock: () => performance.now() } : {}),
    rules: rules.heldOn,
    settings: ruleSettings(configuration, rules.all, input),
    ...(ruleDay === undefined ? {} : { ruleDay }),
    settle: {
      today: options.today ?? world.today,
      waivers: waiversOf(configuration),
      known: knownFindings(baseline, options.baseline === undefined ? root : world.cwd, {
        mayBeNew: options.updateBaseline || options.growBaseline,
        byPerson: options.baseline !== undefined,
      }),
      houseSeverity: houseSeverity(configuration),
      ...(rules.problems.length > 0 ? {} : { unknownRule: ruleNameCheck(rules.all) }),
      partial,
    },
  };
}

/** Mistakes in configuration files, one line each with its place. */
function mistakesIn(
  { configuration, input, seenFrom: folder }: Project,
  { all, problems }: Rules,
): readonly string[] {
  const sources = sourcesOver((path) => {
    const file = input.files.read(path);
    return file.ok ? file.text : undefined;
  });
  const named = configMistakes(configuration, all, { incomplete: problems.length > 0 });
  return [...configuration.problems, ...named].map(({ message, at }) => {
    const { line, column } = sources.range(at).start;
    return printable(`${pathSeenFrom(folder, at.file)}:${line}:${column}: ${message}`);
  });
}

const withErrorsOnly = (report: Report): Report => ({
  ...report,
  findings: report.findings.filter((finding) => finding.severity === 'error'),
});

function nothingFound(report: Report, paths: readonly string[]): string {
  if (report.files.length > 0) return '';
  const where = paths.length > 0 ? paths.join(', ') : 'this folder';
  return `No tuning file was found in ${where}. Looked for the configurations of axolotl, LLaMA-Factory, TRL, torchtune and others in YAML, JSON and TOML files and in shell scripts.\n`;
}

/** 0 clean · 1 findings at the gate · 2 not done as asked · 3 nothing to check. */
function exitCode(
  report: Report,
  options: Options,
  configured: Gate | undefined,
  mistaken: boolean,
): Outcome['exitCode'] {
  if (mistaken || report.unread.some((unread) => unread.blocking)) return 2;
  if (report.files.length === 0) return options.allowEmpty ? 0 : 3;
  const { maxWarnings } = options;
  const failOn = options.failOn ?? configured ?? 'error';
  return failsGate(report, { failOn, ...(maxWarnings === undefined ? {} : { maxWarnings }) }) ? 1 : 0;
}
