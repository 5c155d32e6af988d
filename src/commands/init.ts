import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readProject } from '../lint.ts';
import { goals, knownValue, numberOf, type Plan, type Report, textOf } from '../model/index.ts';
import { counted } from '../report/text.ts';
import type { Arguments } from './options.ts';
import { openProject } from './project.ts';
import { seenFrom } from './seen-from.ts';
import { printable } from './unread.ts';
import { UserMistake } from './user-mistake.ts';
import type { Outcome, World } from './world.ts';
import { writeText } from './write-text.ts';

const intentName = 'tuning-intent.yaml';
const configName = 'tunelint.yaml';

/** `tunelint init`: a first intent and configuration, drafted from what is there. Existing files are never touched. */
export async function initCommand({ paths, options }: Arguments, world: World): Promise<Outcome> {
  const project = openProject(paths, options, world);
  const report = seenFrom(project.seenFrom, readProject(project.input));
  const plans = report.plans.filter((plan) => plan.kind === 'train');
  if (plans.length === 0) {
    return {
      stdout: '',
      stderr: 'No training run was found, so there is nothing to draft an intent from.\n',
      exitCode: 3,
    };
  }
  if (!options.yes && world.ask === undefined) {
    throw new UserMistake(
      'init asks what the tuning is for, and there is no terminal to ask on',
      '--yes drafts without asking',
    );
  }
  const chosen = options.yes || world.ask === undefined ? [] : await askGoals(plans, world.ask);
  const written = [
    writeNew(world.cwd, intentName, draftIntent(plans, chosen)),
    writeNew(world.cwd, configName, configDraft),
  ];
  const next =
    chosen.length === 0
      ? `Choose goals in ${intentName}, then run tunelint.\n`
      : 'Run tunelint to see what follows.\n';
  return { stdout: `${describe(report)}${written.join('')}${next}`, stderr: '', exitCode: 0 };
}

function describe(report: Report): string {
  const plans = report.plans.filter((plan) => plan.kind === 'train');
  const lines = plans.slice(0, 10).map((plan) => `  ${printable(plan.label)} (${printable(plan.path)})\n`);
  const more = plans.length > 10 ? `  and ${counted(plans.length - 10, 'more run')}\n` : '';
  return `Found ${counted(plans.length, 'training run')}:\n${lines.join('')}${more}`;
}

function writeNew(folder: string, name: string, text: string): string {
  const path = join(folder, name);
  if (existsSync(path)) return `${name} is there already and stays as it is.\n`;
  writeText(path, text, name);
  return `Wrote ${name}.\n`;
}

async function askGoals(plans: readonly Plan[], ask: NonNullable<World['ask']>): Promise<readonly string[]> {
  const list = goals.map((goal, index) => `  ${String(index + 1).padStart(2)}  ${goal}`).join('\n');
  const names = plans.length === 1 ? printable(plans[0]?.label ?? '') : counted(plans.length, 'run');
  for (;;) {
    const answer = await ask(
      `What is the tuning for (${names})?\n${list}\nNumbers or names, with commas; empty to choose later: `,
    );
    const picked = answer
      .split(/[\s,]+/)
      .filter((word) => word !== '')
      .map((word) => goals[Number(word) - 1] ?? word);
    const unknown = picked.find((word) => !goals.some((goal) => goal === word));
    if (unknown === undefined) return [...new Set(picked)];
  }
}

// ---- the draft ------------------------------------------------------------------------------------------------

/** A manifest with what could be read filled in, each line saying from where, and the rest left for people. */
export function draftIntent(plans: readonly Plan[], chosen: readonly string[]): string {
  return [
    '# Why the models here are tuned. Closed words: an editor completes them from schemas/tuning-intent.schema.json.',
    'version: 1',
    '',
    ...goalLines(plans, chosen),
    '',
    ...taskLines(plans),
    '',
    '# Whether facts reach the model through its prompt. Absent: undecided.',
    '# retrieval: {used: true, context_tokens: 3000}',
    '',
    ...dataLines(plans),
    '',
    '# How the untuned model does: without it neither need nor gain can be shown.',
    '# baseline:',
    '#   methods: [prompt, few-shot]',
    '#   results: [{task: TASK, metric: f1, value: 0.81}]',
    '# target: [{task: TASK, metric: f1, value: 0.90}]',
    '',
    ...servingLines(plans),
    '',
    '# product, research, example or smoke-test. All but product are judged more mildly.',
    'purpose: product',
    '',
  ].join('\n');
}

function goalLines(plans: readonly Plan[], chosen: readonly string[]): readonly string[] {
  if (chosen.length > 0) return [`goals: [${chosen.join(', ')}]`];
  const inferred = inferredGoals(plans);
  const hints = [...inferred].map(
    ([goal, sources]) => `#   ${goal}   # inferred from ${sources.map(quoted).join(', ')}`,
  );
  return [
    '# Choose what holds and take the # away; several are fine.',
    '# goals:',
    ...(hints.length > 0
      ? hints.map((hint) => hint.replace('#   ', '#   - '))
      : goals.map((goal) => `#   - ${goal}`)),
  ];
}

function inferredGoals(plans: readonly Plan[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const plan of plans) {
    const values = knownValue(plan.facts, 'intent.goals');
    if (!Array.isArray(values) || knownValue(plan.facts, 'intent.inferred') !== true) continue;
    for (const goal of values)
      found.set(String(goal), [...new Set([...(found.get(String(goal)) ?? []), ...sourceNames(plan)])]);
  }
  return found;
}

function sourceNames(plan: Plan): readonly string[] {
  const count = numberOf(plan.facts, 'data.train') ?? 0;
  return Array.from({ length: count }, (_, index) => textOf(plan.facts, `data.train[${index}].id`)).filter(
    (id) => id !== undefined,
  );
}

const quoted = (text: string): string => JSON.stringify(printable(text));

/** One task for each distinct training set: what people would call a task, to be corrected by them. */
function taskLines(plans: readonly Plan[]): readonly string[] {
  const bySource = new Map<string, string>();
  for (const plan of plans) {
    for (const name of sourceNames(plan)) if (!bySource.has(name)) bySource.set(name, taskType(plan));
  }
  const ids = new Set<string>();
  const tasks = [...bySource].map(
    ([name, type]) => `#   - {id: ${taskId(name, ids)}, type: ${type}}   # inferred from ${quoted(name)}`,
  );
  return ['# One entry for each task the model must do.', '# tasks:', ...tasks.slice(0, 12)];
}

function taskType(plan: Plan): string {
  const format = textOf(plan.facts, 'data.train[0].format');
  return format === 'chat' ? 'chat' : format === 'classification' ? 'classification' : 'generation';
}

function taskId(source: string, taken: Set<string>): string {
  const last = source.split('/').at(-1) ?? source;
  const plain =
    last
      .replace(/\.\w+$/, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'task';
  let id = plain;
  for (let next = 2; taken.has(id); next++) id = `${plain}-${next}`;
  taken.add(id);
  return id;
}

function dataLines(plans: readonly Plan[]): readonly string[] {
  const examples = plans
    .map((plan) => numberOf(plan.facts, 'data.examples'))
    .find((count) => count !== undefined);
  const known = examples === undefined ? '' : `, examples: ${examples}`;
  return [
    '# Whether the data may become public, and how much there is.',
    `# data: {proprietary: true${known}}`,
  ];
}

function servingLines(plans: readonly Plan[]): readonly string[] {
  const ranks = plans
    .map((plan) => numberOf(plan.facts, 'adapter.rank'))
    .filter((rank) => rank !== undefined);
  const rank = ranks.length > 0 ? `, max_rank: ${Math.max(...ranks)}` : '';
  const why = ranks.length > 0 ? '   # inferred from the largest rank here' : '';
  return ['# Where the result is served.', `# serving: {engine: vllm, version: "0.11"${rank}}${why}`];
}

const configDraft = `# What holds for this project. tunelint explain lists the rules.
extends: [recommended]

# rules:
#   full-finetune-many-tasks: error
# overrides:
#   - files: ["experiments/**"]
#     rules: {no-untuned-baseline: off}
# waivers:
#   - {rule: RULE, files: ["configs/a.yaml"], reason: why it is accepted, until: 2027-03-01, owner: team}
`;
