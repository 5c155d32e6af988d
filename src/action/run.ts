import { UserMistake } from '../commands/user-mistake.ts';
import { type Annotation, annotationsFor } from '../github/annotations.ts';
import type { Connection } from '../github/call.ts';
import { deliver } from '../github/deliver.ts';
import { MalformedEvent, parseEvent, type Situation, situationOf } from '../github/event.ts';
import { addedLines } from '../github/hunks.ts';
import { jobSummary } from '../github/job-summary.ts';
import { headline } from '../github/overview.ts';
import { type PlanChange, planDiff } from '../github/plan-diff.ts';
import type { GitHub } from '../github/port.ts';
import { addedIn } from '../github/views.ts';
import type { Links, Wording } from '../github/wording.ts';
import { type Finding, type Report, summarise } from '../model/index.ts';
import { isConfigFile } from '../project/config.ts';
import type { Files } from '../project/files.ts';
import { reporterNamed } from '../report/index.ts';
import type { ReportOptions } from '../report/reporter.ts';
import { type Change as ChangedLines, markUnchanged } from '../settle/changed.ts';
import { houseRules } from '../settle/house-rules.ts';
import { type ParserSet, parse } from '../syntax/index.ts';
import { type Change, changeOf } from './change.ts';
import { narrowed, type States, statesOf } from './checkout.ts';
import { earlierIds } from './earlier-ids.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { type Judge, judgeOf, settingsIn } from './judge.ts';
import { localDiff } from './local-diff.ts';
import { editedRules } from './rules-edited.ts';

/** What a run needs from the runner around it; only `action.ts` knows the process and the toolkit. */
export interface Runner {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly parsers: ParserSet;
  /** Day of the run, `YYYY-MM-DD`. */
  readonly today: string;
  /** Where files go that the runner gave no folder for. */
  readonly temporaryFolder: string;
  connect(connection: Connection): Promise<GitHub>;
  /** A file that the runner prepared. @throws when it cannot be read */
  readFile(path: string): string;
  writeFile(path: string, text: string): void;
  /** A line of the log. Untrusted text is made harmless by whoever implements this. */
  say(line: string): void;
  notice(line: string): void;
  annotate(annotation: Annotation): void;
  output(name: string, value: string): void;
  writeJobSummary(markdown: string): Promise<void>;
}

export type ExitCode = 0 | 1;

/**
 * One run of the Action: inputs and event in; review, annotations, pages and outputs out.
 *
 * @returns 1 when findings reach the gate
 * @throws UserMistake for inputs, events, settings and policies that cannot be used
 */
export async function run(runner: Runner): Promise<ExitCode> {
  const inputs = readInputs(runner.environment);
  const situation = readSituation(runner);
  if (situation.kind === 'nothing') return skip(runner, situation.notice);
  const github = inputs.token === '' ? null : await runner.connect(connectionFor(inputs.token, runner));
  const root = workspaceOf(runner);
  const change = await changeOf(situation, {
    github,
    local: (span) => localDiff(root, span, runner.environment),
  });
  if ('nothing' in change) return skip(runner, change.nothing);
  const judged = await judge(change, inputs, github, runner);
  await publish(judged, { change, inputs, github, runner });
  return judged.judge.failsGate(judged.report) ? 1 : 0;
}

function skip(runner: Runner, notice: string): ExitCode {
  runner.notice(`tunelint: ${notice}.`);
  return 0;
}

function readSituation({ environment, readFile }: Runner): Situation {
  const path = environment.GITHUB_EVENT_PATH ?? '';
  let source: string;
  try {
    source = readFile(path);
  } catch {
    throw new UserMistake(
      'there is no event file',
      'tunelint runs as an action here; elsewhere use its command line',
    );
  }
  try {
    return situationOf({
      name: environment.GITHUB_EVENT_NAME ?? '',
      payload: parseEvent(source),
      repository: environment.GITHUB_REPOSITORY ?? '',
      actor: environment.GITHUB_ACTOR ?? '',
    });
  } catch (error) {
    if (error instanceof MalformedEvent) throw new UserMistake(error.message);
    throw error;
  }
}

const workspaceOf = ({ environment }: Runner): string => environment.GITHUB_WORKSPACE || '.';

function connectionFor(token: string, { environment }: Runner): Connection {
  return {
    token,
    apiUrl: environment.GITHUB_API_URL || 'https://api.github.com',
    graphqlUrl: environment.GITHUB_GRAPHQL_URL || 'https://api.github.com/graphql',
  };
}

// ---- judging -----------------------------------------------------------------------------------------------------

interface Judged {
  readonly report: Report;
  readonly judge: Judge;
  readonly states: States;
  readonly planChanges: readonly PlanChange[];
}

async function judge(change: Change, inputs: Inputs, github: GitHub | null, runner: Runner): Promise<Judged> {
  const { environment, parsers, today } = runner;
  const states = await statesOf(change, { root: workspaceOf(runner), environment, github });
  const judge = judgeOf(judgingFiles(change, states), { inputs, parsers, today });
  refuseBrokenSettings(change, states, inputs, parsers);
  const report = judge.lint(states.head);
  refuseMistakes(report);
  if (states.base === null || change.diff === null) return { report, judge, states, planChanges: [] };
  const base = judge.lint(states.base);
  const lines: ChangedLines = {
    added: addedIn(change.diff, addedLines),
    // The base holds renamed files under their new names too, so fingerprints can be compared as they are.
    renamed: new Map(),
    text: (path) => report.sources.text(path),
  };
  const whole = !inputs.onlyChanged || !change.diff.complete;
  const findings = whole ? report.findings : markUnchanged(report.findings, base.findings, lines);
  const touched = change.diff.files.map((file) => file.path);
  const edited = change.pull === null ? [] : touched.filter((path) => judge.decidesBy(path));
  return {
    report: { ...report, findings: [...findings, ...editedRules(edited, lines)] },
    judge,
    states,
    planChanges: planDiff(base.plans, report.plans),
  };
}

/**
 * A pull request is judged by the rules that it wants to be merged under; a pushed commit by its own. A policy that
 * the base does not have yet can only add rules, so it holds at once. What a step of the workflow put into the
 * workspace, such as the policies of the organisation, holds as it lies there: a file of the same name in the pull
 * request must not replace it.
 */
function judgingFiles(change: Change, { checkout, head, base }: States): Files {
  if (change.pull === null || base === null) return head;
  const holder = (path: string) => {
    if (base.exists(path)) return base;
    if (isPlaced(path, checkout, head)) return checkout;
    return isConfigFile(path) ? base : head;
  };
  return {
    read: (path) => holder(path).read(path),
    exists: (path) => holder(path).exists(path),
    list: () => {
      const added = head.list().filter((path) => !isConfigFile(path) && !base.exists(path));
      return [...new Set([...base.list(), ...added])].sort();
    },
  };
}

/** True for a file that is not the pull request's, although that has one of this name. */
function isPlaced(path: string, checkout: Files, head: Files): boolean {
  const [here, there] = [checkout.read(path), head.read(path)];
  // A checkout on Windows ends lines in its own way.
  const plain = (text: string) => text.replaceAll('\r\n', '\n');
  return here.ok && there.ok && plain(here.text) !== plain(there.text);
}

/** The head's own settings do not hold yet, but a mistake in them must not be merged unseen. */
function refuseBrokenSettings(
  change: Change,
  { head }: States,
  { config }: Inputs,
  parsers: ParserSet,
): void {
  const touched = (change.diff?.files ?? []).some(({ path }) => isConfigFile(path) || path === config);
  if (touched) settingsIn(head, config, { parse: (text, path) => parse(text, path, parsers) });
}

/** A mistake in a file that is written for tunelint ends the run: guessing what it means would be worse. */
function refuseMistakes(report: Report): void {
  const mistakes = report.unread.filter(({ blocking }) => blocking === true);
  if (mistakes.length === 0) return;
  const lines = mistakes.map(({ path, reason, at }) => {
    const line = at === undefined ? '' : `:${report.sources.range(at).start.line}`;
    return `${path}${line}: ${reason}`;
  });
  throw new UserMistake(lines.join('; '));
}

// ---- publishing --------------------------------------------------------------------------------------------------

interface Surroundings {
  readonly change: Change;
  readonly inputs: Inputs;
  readonly github: GitHub | null;
  readonly runner: Runner;
}

async function publish(judged: Judged, around: Surroundings): Promise<void> {
  const { report, planChanges, judge } = judged;
  const { runner, change } = around;
  const links = linksOf(change, judge, runner);
  const nothingRead = report.files.length === 0 ? [nothingFound] : [];
  const found = judged.states.checkout.notes ?? [];
  const notes = [...change.notes, ...nothingRead];
  const { commented, notices } = await deliverTo(judged, around, links, notes);
  const { shown, dropped } = annotationsFor(report, commented);
  for (const annotation of shown) runner.annotate(annotation);
  if (dropped > 0)
    runner.say(`${dropped} more findings are on the page of this job: a job shows ten annotations a level.`);
  for (const { path, reason } of report.unread) runner.say(`not read: ${path}: ${reason}`);
  // In a repository without tuning files this stands in the log: a notice on every pull request would be noise.
  for (const line of nothingRead) runner.say(line);
  for (const notice of [...found, ...change.notes, ...notices]) runner.notice(notice);
  const because = reasonsOf(judge);
  const overview = { report, links, because, planChanges, commented, notes: [...notes, ...notices] };
  await runner.writeJobSummary(jobSummary(overview));
  await writeOutputs(report, judge, runner);
  runner.say(`${headline(report)}.`);
}

const nothingFound =
  'No tuning file was found. Looked for the configurations of axolotl, LLaMA-Factory, TRL, torchtune and others in YAML, JSON and TOML files and in shell scripts.';

async function deliverTo(
  { report, planChanges, states, judge }: Judged,
  { change, inputs, github }: Surroundings,
  links: Links,
  notes: readonly string[],
): Promise<{ commented: ReadonlySet<Finding>; notices: readonly string[] }> {
  const { pull, head, diff } = change;
  const wanted = (inputs.review || inputs.summary) && !change.isLocal;
  if (github === null || pull === null || head === null || diff === null || !wanted) {
    return { commented: new Set(), notices: [] };
  }
  const listed = new Set(narrowed(states.head, inputs.paths).list());
  const unread = new Set(report.unread.map(({ path }) => path));
  return deliver({
    github,
    pull,
    head,
    files: diff.files,
    report,
    planChanges,
    links,
    because: reasonsOf(judge),
    notes,
    readOnly: change.readOnly,
    wanted: inputs,
    evaluated: (path) => (listed.has(path) && !unread.has(path)) || !states.head.exists(path),
    earlierIds: () => earlierIds(report.findings, states.head, diff, (files) => judge.lint(files).findings),
  });
}

function linksOf(change: Change, judge: Judge, { environment }: Runner): Links {
  const home = homeOf(environment);
  return {
    server: serverOf(environment),
    repository: change.repository,
    commit: change.head ?? environment.GITHUB_SHA ?? 'HEAD',
    // Only our own rules have a page; the team's are explained in their policy.
    docs: ({ rule }) => (home !== undefined && judge.isShipped(rule) ? home : null),
  };
}

/** Why each rule exists, in the words of its policy. */
function reasonsOf({ rules }: Judge): Wording['because'] {
  const reasons = new Map([...houseRules, ...rules].map(({ id, because }) => [id, because]));
  return (rule) => reasons.get(rule) ?? '';
}

const serverOf = (environment: Runner['environment']): string =>
  environment.GITHUB_SERVER_URL || 'https://github.com';

/** Where the documentation of this very version stands; undefined for an action that is part of the repository. */
function homeOf(environment: Runner['environment']): string | undefined {
  const action = environment.GITHUB_ACTION_REPOSITORY ?? '';
  const version = environment.GITHUB_ACTION_REF ?? '';
  const known = /^[\w.-]+\/[\w.-]+$/.test(action) && /^[\w./-]+$/.test(version);
  return known ? `${serverOf(environment)}/${action}/blob/${version}` : undefined;
}

async function writeOutputs(report: Report, judge: Judge, runner: Runner): Promise<void> {
  const counts = summarise(report);
  runner.output('findings', String(counts.error + counts.warning + counts.info));
  runner.output('errors', String(counts.error));
  runner.output('warnings', String(counts.warning));
  runner.output('plans', String(counts.plans));
  const home = homeOf(runner.environment);
  const options: ReportOptions = {
    width: 80,
    colour: false,
    links: false,
    verbose: false,
    rules: judge.rules,
    ...(home === undefined ? {} : { homepage: home }),
  };
  await writeReport('report', 'json', 'tunelint-report.json');
  await writeReport('sarif', 'sarif', 'tunelint.sarif');

  async function writeReport(output: string, format: string, file: string): Promise<void> {
    const reporter = await reporterNamed(format);
    if (reporter === undefined) throw new Error(`there is no format ${format}`);
    const folder = runner.environment.RUNNER_TEMP || runner.temporaryFolder;
    const path = `${folder.replace(/[\\/]$/, '')}/${file}`;
    try {
      runner.writeFile(path, reporter.render(report, options));
      runner.output(output, path);
    } catch (error) {
      // A full disk must not change how the job ends.
      runner.say(`${file} could not be written: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
