import type { Listed } from './frameworks/kit/framework.ts';
import { type Plan, type Report, sourcesOver, type Unread } from './model/index.ts';
import { type CompiledRule, type Evaluation, evaluate, type RuleSettings } from './policy/index.ts';
import { assemble } from './project/assemble.ts';
import { ownComments } from './project/comments.ts';
import { isConfigFile } from './project/config.ts';
import { type DataProbe, probeData } from './project/data-probe.ts';
import type { Files } from './project/files.ts';
import { type Intents, isIntentFile, isModelCard, readIntents } from './project/intent.ts';
import type { PrivateData } from './project/private-data.ts';
import { type ParseText, readPlans } from './project/read-plans.ts';
import type { ShapeProblem } from './project/shape.ts';
import type { SidePlan } from './project/side-plans.ts';
import { type Directives, readDirectives } from './settle/directive.ts';
import { type SettleOptions, settle } from './settle/index.ts';

declare const __TUNELINT_VERSION__: string;

export interface ReadInput {
  readonly files: Files;
  /** Paths a person named one by one: not being able to read one of these is always said. */
  readonly named: readonly string[];
  /** Files and folders that were asked for, none for all: what stands above them speaks for them too. Default: `named`. */
  readonly asked?: readonly string[];
  readonly frameworks: readonly Listed[];
  readonly parse: ParseText;
  /** Day that rules with a date compare with, where the project names one. */
  readonly ruleDay?: string;
  /** The version of a framework that the project pins. */
  readonly versionOf?: (framework: string) => string | undefined;
  /** True where local data files are not to be looked into. */
  readonly noData?: boolean;
  /** Data that must not become public. */
  readonly privateData?: readonly PrivateData[];
  /** Milliseconds from any start; gives the report its times. */
  readonly clock?: () => number;
}

export interface LintInput extends ReadInput {
  /** Rules for plans of these frameworks; only those are loaded. */
  readonly rules: (frameworks: ReadonlySet<string>) => readonly CompiledRule[];
  readonly settings: RuleSettings;
  /** Comments are read from the files themselves. */
  readonly settle: Omit<SettleOptions, 'directives' | 'mandatory'>;
}

/** All plans of a project, without opinions: discover → read → assemble. */
export const readProject = (input: ReadInput): Report => readAll(input).report;

/** What rules are held against: the plans of the report, and the documents that the plans name. */
interface Project {
  readonly report: Report;
  readonly sides: readonly SidePlan[];
}

function readAll(input: ReadInput): Project {
  const { files, parse } = input;
  const watch = stopwatch(input.clock);
  const paths = files.list().filter(isCandidate);
  watch.lap('discover');
  const read = readPlans(paths, { ...input, named: new Set(input.named) });
  watch.lap('read');
  // Intents only matter where there is something to speak about.
  const intents = read.runs.length > 0 ? readIntents(files, parse, input.asked ?? input.named) : noIntents;
  const { plans, sides, problems } = assemble(read, intents.intents, {
    files,
    parse,
    ...probeOf(input),
    ...ruleDayOf(input),
    ...versionsOf(input),
    privateData: input.privateData ?? [],
  });
  watch.lap('assemble');
  const report: Report = {
    version: 1,
    tool: { name: 'tunelint', version: __TUNELINT_VERSION__ },
    files: read.files,
    plans,
    findings: [],
    undecided: [],
    unread: [...read.unread, ...intents.unread, ...[...intents.problems, ...problems].map(asUnread)],
    rulesHeld: 0,
    times: watch.times,
    sources: sourcesOver((path) => textOrNothing(files, path)),
  };
  return { report, sides };
}

const isCandidate = (path: string): boolean =>
  !isIntentFile(path) && !isModelCard(path) && !isConfigFile(path);

const noIntents: Intents = { intents: [], problems: [], unread: [] };

const probeOf = ({ noData, files }: ReadInput): { readonly probe?: DataProbe } =>
  noData === true ? {} : { probe: probeData(files) };

const versionsOf = ({ versionOf }: ReadInput): Pick<ReadInput, 'versionOf'> =>
  versionOf === undefined ? {} : { versionOf };

const ruleDayOf = ({ ruleDay }: ReadInput): { readonly ruleDay?: string } =>
  ruleDay === undefined ? {} : { ruleDay };

/** The whole of a run: discover → read → assemble → evaluate → settle. */
export function lint(input: LintInput): Report {
  const { report: project, sides } = readAll(input);
  const watch = stopwatch(input.clock);
  const looked = [...project.plans, ...sides.map(({ plan }) => plan)];
  const rules = input.rules(new Set(looked.map(({ framework }) => framework)));
  const plans = withWaitingRules(project.plans, rules);
  const evaluation = evaluate(rules, [...plans, ...sides.map(({ plan }) => plan)], input.settings);
  watch.lap('evaluate');
  const report = { ...project, ...ofRuns(evaluation, sides) };
  const mandatory = rules.filter((rule) => rule.mandatory);
  const settled = settle(withLeftOut(report, leftOut(input, mandatory)), {
    ...input.settle,
    mandatory: new Set(mandatory.map(({ id }) => id)),
    exists: input.files.exists,
    directives: directivesOf(report),
  });
  watch.lap('settle');
  return { ...settled, times: { ...project.times, ...watch.times } };
}

/** What mandatory rules find in files that the project asks to leave alone. */
type LeftOut = Pick<Report, 'files' | 'plans' | 'findings' | 'rulesHeld'>;

/**
 * Settings do not reach a mandatory rule, and `ignore` is a setting. Of files that are left out nothing else is said, not
 * even that they cannot be read.
 */
function leftOut(input: LintInput, rules: readonly CompiledRule[]): LeftOut {
  const { ignored, ignores, ...files } = input.files;
  const paths = rules.length > 0 && ignored !== undefined ? ignored() : [];
  if (paths.length === 0 || ignores === undefined) {
    return { files: [], plans: [], findings: [], rulesHeld: 0 };
  }
  const all = { ...files, list: () => [...files.list(), ...paths].sort() };
  const { report, sides } = readAll({ ...input, files: all });
  const looked = [...report.plans, ...sides.map(({ plan }) => plan)];
  const { findings, rulesHeld } = ofRuns(evaluate(rules, looked, input.settings), sides);
  const found = findings.filter(({ at }) => ignores(at.file));
  const isFound = (id: string | null): boolean => found.some(({ plan }) => plan === id);
  return {
    files: report.files.filter(({ plans }) => plans.some(isFound)),
    plans: report.plans.filter(({ id }) => isFound(id)),
    findings: found,
    rulesHeld,
  };
}

/** A run that is not left out may be found by way of a file that is. */
function withLeftOut(report: Report, { files, plans, findings, rulesHeld }: LeftOut): Report {
  const paths = new Set(report.files.map(({ path }) => path));
  const ids = new Set(report.plans.map(({ id }) => id));
  return {
    ...report,
    files: [...report.files, ...files.filter(({ path }) => !paths.has(path))],
    plans: [...report.plans, ...plans.filter(({ id }) => !ids.has(id))],
    findings: [...report.findings, ...findings],
    rulesHeld: Math.max(report.rulesHeld, rulesHeld),
  };
}

/** The same in words of the report, which holds runs alone: a side document is part of a run, or a file without one. */
function ofRuns(evaluation: Evaluation, sides: readonly SidePlan[]): Evaluation {
  if (sides.length === 0) return evaluation;
  const owners = new Map(sides.map(({ plan, owner }) => [plan.id, owner]));
  const { findings, undecided } = evaluation;
  return {
    ...evaluation,
    findings: findings.map((finding) => {
      const owner = owners.get(finding.plan ?? '');
      return owner === undefined ? finding : { ...finding, plan: owner };
    }),
    undecided: undecided.filter(({ plan }) => !owners.has(plan)),
  };
}

/** Tells plans without a declared intent how many rules turn on one: the reason to write it. */
function withWaitingRules(plans: readonly Plan[], rules: readonly CompiledRule[]): readonly Plan[] {
  const undeclared = (plan: Plan): boolean => plan.facts.get('intent.declared')?.value === false;
  if (!plans.some(undeclared)) return plans;
  const waiting = rules.filter(({ rule }) => asksIntent.test(JSON.stringify(rule.when ?? {}))).length;
  const fact = { value: waiting, state: 'derived', from: ['intent.declared'] } as const;
  return plans.map((plan) =>
    undeclared(plan) ? { ...plan, facts: new Map(plan.facts).set('intent.rulesWaiting', fact) } : plan,
  );
}

const asksIntent = /"(fact|some|every|count)":"intent\.(?!declared)/;

/** Time by stage. Without a clock every stage takes none: nothing in here reads the time by itself. */
function stopwatch(clock: () => number = () => 0): {
  readonly times: Record<string, number>;
  lap(stage: string): void;
} {
  const times: Record<string, number> = {};
  let last = clock();
  return {
    times,
    lap: (stage) => {
      const now = clock();
      times[stage] = now - last;
      last = now;
    },
  };
}

/** Only comments in files that were read as tuning files count: elsewhere nothing could be silenced. */
function directivesOf(report: Report): Directives {
  const read = report.files.map(({ path }) =>
    readDirectives(path, ownComments(path, report.sources.text(path) ?? '')),
  );
  return {
    directives: read.flatMap((one) => one.directives),
    problems: read.flatMap((one) => one.problems),
  };
}

const asUnread = (problem: ShapeProblem): Unread => ({
  path: problem.at.file,
  reason: problem.message,
  at: problem.at,
  blocking: true,
});

function textOrNothing(files: Files, path: string): string | undefined {
  const file = files.read(path);
  return file.ok ? file.text : undefined;
}
