import type { Framework } from './frameworks/kit/framework.ts';
import { type Report, sourcesOver, type Unread } from './model/index.ts';
import { type CompiledRule, evaluate, type RuleSettings } from './policy/index.ts';
import { assemble } from './project/assemble.ts';
import { ownComments } from './project/comments.ts';
import { isConfigFile } from './project/config.ts';
import type { Files } from './project/files.ts';
import { isIntentFile, isModelCard, readIntents } from './project/intent.ts';
import { type ParseText, readPlans } from './project/read-plans.ts';
import type { ShapeProblem } from './project/shape.ts';
import { type Directives, readDirectives } from './settle/directive.ts';
import { type SettleOptions, settle } from './settle/index.ts';

declare const __TUNELINT_VERSION__: string;

export interface ReadInput {
  readonly files: Files;
  /** Paths a person named one by one: not being able to read one of these is always said. */
  readonly named: readonly string[];
  readonly frameworks: readonly Framework[];
  readonly parse: ParseText;
  /** Day that rules with a date compare with, where the project names one. */
  readonly ruleDay?: string;
}

export interface LintInput extends ReadInput {
  readonly rules: readonly CompiledRule[];
  readonly settings: RuleSettings;
  /** Comments are read from the files themselves. */
  readonly settle: Omit<SettleOptions, 'directives'>;
}

/** All plans of a project, without opinions: discover → read → assemble. */
export function readProject(input: ReadInput): Report {
  const { files, parse } = input;
  const paths = files
    .list()
    .filter((path) => !isIntentFile(path) && !isModelCard(path) && !isConfigFile(path));
  const read = readPlans(paths, { ...input, named: new Set(input.named) });
  // Intents only matter where there is something to speak about.
  const intents =
    read.runs.length > 0 ? readIntents(files, parse) : { intents: [], problems: [], unread: [] };
  const { plans, problems } = assemble(read, intents.intents, {
    files,
    parse,
    ...(input.ruleDay === undefined ? {} : { ruleDay: input.ruleDay }),
  });
  const mistakes = [...intents.problems, ...problems].map(asUnread);
  return {
    version: 1,
    tool: { name: 'tunelint', version: __TUNELINT_VERSION__ },
    files: read.files,
    plans,
    findings: [],
    undecided: [],
    unread: [...read.unread, ...intents.unread, ...mistakes],
    rulesHeld: 0,
    sources: sourcesOver((path) => textOrNothing(files, path)),
  };
}

/** The whole of a run: discover → read → assemble → evaluate → settle. */
export function lint(input: LintInput): Report {
  const project = readProject(input);
  const { findings, undecided, rulesHeld } = evaluate(input.rules, project.plans, input.settings);
  const report = { ...project, findings, undecided, rulesHeld };
  return settle(report, { ...input.settle, directives: directivesOf(report) });
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
