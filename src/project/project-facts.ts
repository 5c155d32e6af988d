import { findModel, fullCopiesSize, loraWeights, sharedBaseSize } from '../knowledge/index.ts';
import type { Fact, Plan, ReadFile, RelatedPlace } from '../model/index.ts';
import { knownValue, numberOf, textOf } from '../model/index.ts';
import { otherTemplates } from './other-templates.ts';
import { type OutputUser, takenUp } from './output-users.ts';
import { fileNameOf } from './paths.ts';
import { servingFacts } from './serving-facts.ts';
import type { ServingEntry } from './serving-files.ts';

/** What stands around the plans of a project and is no plan itself. */
export interface Around {
  readonly servers: readonly ServingEntry[];
  readonly users: readonly OutputUser[];
}

/** A plan that is still being put together. */
export interface OpenPlan extends Plan {
  readonly facts: Map<string, Fact>;
}

/** Adds the facts that only all plans together can give: shared bases, fan-out, pipelines. */
export function addProjectFacts(
  plans: readonly OpenPlan[],
  files: readonly ReadFile[],
  around: Around = { servers: [], users: [] },
): void {
  const project = indexed(plans);
  const general = generalEvaluation(plans, files);
  // All are found before the first is added: what one plan is told must not hang on which was told before it.
  const found = plans.map(
    (plan): Readonly<Record<string, Fact | undefined>> => ({
      'project.plans': count(project.training.length, [], []),
      'project.generalEvaluation': general,
      'project.feeds': feeds(plan, project),
      ...fanOut(plan, project),
      ...adapters(plan, project),
      ...takenUp(plan, around.users),
      'project.otherTemplates': otherTemplates(plan, around.users),
      ...servingFacts(plan, plans, around.servers),
    }),
  );
  for (const [i, plan] of plans.entries()) {
    for (const [name, fact] of Object.entries(found[i] ?? {})) if (fact) plan.facts.set(name, fact);
  }
}

/** The plans by what ties them together, so that a project of a thousand runs is looked through once. */
interface Project {
  readonly training: readonly Plan[];
  readonly keys: ReadonlyMap<Plan, Keys>;
  readonly byBase: ReadonlyMap<string, readonly Plan[]>;
  /** Full tunes that would be hosted side by side. */
  readonly fullTunes: ReadonlySet<Plan>;
  /** One of them for each distinct data set, by base. */
  readonly tasks: ReadonlyMap<string, readonly Plan[]>;
  /** LoRA runs whose data are known, by base. */
  readonly adapters: ReadonlyMap<string, Adapters>;
  /** By the line of a base: for each base the first LoRA runs on it, of two data sets at most. */
  readonly lines: ReadonlyMap<string, ReadonlyMap<string, readonly Plan[]>>;
}

interface Adapters {
  readonly plans: readonly Plan[];
  readonly dataSets: number;
}

interface Keys {
  readonly base: string | undefined;
  readonly output: string | undefined;
  readonly data: string | undefined;
  readonly line: string | undefined;
}

const noKeys: Keys = { base: undefined, output: undefined, data: undefined, line: undefined };

function indexed(plans: readonly Plan[]): Project {
  const training = plans.filter((plan) => plan.kind === 'train');
  const keys = new Map(training.map((plan) => [plan, keysOf(plan)] as const));
  const keyed = (plan: Plan): Keys => keys.get(plan) ?? noKeys;
  const byBase = grouped(training, (plan) => keyed(plan).base);
  const hosted = training.filter((plan) => trainsAll(plan) && followers(plan, { keys, byBase }).length === 0);
  return {
    training,
    keys,
    byBase,
    fullTunes: new Set(hosted),
    tasks: mapped(
      grouped(hosted, (plan) => keyed(plan).base),
      (rivals) =>
        oneForEach(rivals, (plan) => (keyed(plan).output === undefined ? undefined : keyed(plan).data)),
    ),
    adapters: mapped(
      grouped(training.filter(isAdapter), (plan) => keyed(plan).base),
      (plans) => {
        const known = plans.filter((plan) => keyed(plan).data !== undefined);
        return { plans: known, dataSets: new Set(known.map((plan) => keyed(plan).data)).size };
      },
    ),
    lines: mapped(
      grouped(training.filter(isAdapter), (plan) => keyed(plan).line),
      (plans) =>
        mapped(
          grouped(plans, (plan) => keyed(plan).base),
          (onBase) => oneForEach(onBase, (plan) => keyed(plan).data ?? '').slice(0, 2),
        ),
    ),
  };
}

const mapped = <Value, Made>(
  groups: ReadonlyMap<string, Value>,
  make: (value: Value) => Made,
): ReadonlyMap<string, Made> => new Map([...groups].map(([key, value]) => [key, make(value)]));

/** The first plan under each key. */
function oneForEach(plans: readonly Plan[], keyOf: (plan: Plan) => string | undefined): readonly Plan[] {
  return [...grouped(plans, keyOf).values()].flatMap((group) => group.slice(0, 1));
}

/** As many of the others as there is room to show. */
const othersOf = (plan: Plan, plans: readonly Plan[]): readonly Plan[] =>
  plans.slice(0, mostPlaces + 1).filter((other) => other !== plan);

function keysOf(plan: Plan): Keys {
  const base = baseKey(plan);
  const line = base === undefined ? undefined : lineOf(base);
  return { base, output: outputOf(plan), data: dataKey(plan), line };
}

function grouped(
  plans: readonly Plan[],
  keyOf: (plan: Plan) => string | undefined,
): ReadonlyMap<string, readonly Plan[]> {
  const groups = new Map<string, Plan[]>();
  for (const plan of plans) {
    const key = keyOf(plan);
    const group = key === undefined ? undefined : groups.get(key);
    if (group) group.push(plan);
    else if (key !== undefined) groups.set(key, [plan]);
  }
  return groups;
}

/** The base as far as two ids must agree to be the same weights: hub ids ignore case. */
function baseKey(plan: Plan): string | undefined {
  const id = textOf(plan.facts, 'model.id');
  if (id === undefined || textOf(plan.facts, 'model.idKind') === 'service-alias') return undefined;
  return pathKey(id);
}

/** Paths and ids as they compare: without case, `./` before and slashes behind. */
const pathKey = (path: string): string =>
  path
    .toLowerCase()
    .replace(/^(?:\.\/)+/, '')
    .replace(/\/+$/, '');

/** More places than this explain nothing. */
const mostPlaces = 20;

const count = (
  value: number,
  others: readonly Plan[],
  from: readonly string[],
  confidence?: number,
): Fact<number> => ({
  value,
  state: 'derived',
  from,
  ...(others.length > 0 ? { also: others.slice(0, mostPlaces).flatMap(placeOf) } : {}),
  ...(confidence === undefined ? {} : { confidence }),
});

function placeOf(plan: Plan): readonly RelatedPlace[] {
  const fact = plan.facts.get('method.kind')?.at ? plan.facts.get('method.kind') : plan.facts.get('model.id');
  return fact?.at ? [{ at: fact.at, message: plan.label }] : [];
}

/** An evaluation file anywhere in the project may well be the check for what is forgotten: benefit of the doubt. */
function generalEvaluation(plans: readonly Plan[], files: readonly ReadFile[]): Fact<boolean> {
  const covered = files.some((file) => file.kind === 'eval') || plans.some(runsGeneralCheck);
  return { value: covered, state: 'derived', from: ['evaluation.general'] };
}

const runsGeneralCheck = (plan: Plan): boolean => knownValue(plan.facts, 'evaluation.general') === true;

// ---- one base, several runs ----------------------------------------------------------------------------------

/** The output of one run is the base of another: a pipeline, not a second task. */
function feeds(plan: Plan, project: Project): Fact<boolean> | undefined {
  if (project.keys.get(plan)?.output === undefined) return undefined;
  const next = followers(plan, project);
  const also = next.length > 0 ? { also: next.slice(0, mostPlaces).flatMap(placeOf) } : {};
  return { value: next.length > 0, state: 'derived', from: ['output.dir'], ...also };
}

/** Runs that start from what this one writes. */
function followers(plan: Plan, { keys, byBase }: Pick<Project, 'keys' | 'byBase'>): readonly Plan[] {
  const output = keys.get(plan)?.output;
  return output === undefined ? [] : (byBase.get(output) ?? []).filter((other) => other !== plan);
}

function outputOf(plan: Plan): string | undefined {
  const output = textOf(plan.facts, 'output.dir');
  return output === undefined ? undefined : pathKey(output);
}

/** Names of the training data; undefined where any of it is unknown. */
function dataKey(plan: Plan): string | undefined {
  const sources = numberOf(plan.facts, 'data.train');
  if (sources === undefined || sources === 0) return undefined;
  const ids = Array.from({ length: sources }, (_, index) => sourceKey(plan, index));
  return ids.includes(undefined) ? undefined : ids.sort().join(' + ');
}

function sourceKey(plan: Plan, index: number): string | undefined {
  const id = textOf(plan.facts, `data.train[${index}].id`);
  const files = knownValue(plan.facts, `data.train[${index}].files`);
  const config = textOf(plan.facts, `data.train[${index}].config`);
  return id === undefined
    ? undefined
    : [id, config ?? '', Array.isArray(files) ? files.join(',') : ''].join('|');
}

/** A full tune that somebody plans to use: samples in a gallery are nobody's plan. */
const trainsAll = (plan: Plan): boolean =>
  textOf(plan.facts, 'plan.setting') !== 'gallery' &&
  textOf(plan.facts, 'method.kind') === 'full' &&
  ['sft', 'classification'].includes(textOf(plan.facts, 'objective.kind') ?? '');

/**
 * Full tunes of one base for different tasks: one run for each distinct data set. Runs over the same data are a sweep,
 * runs that feed another are a pipeline, and samples in a gallery are nobody's plan.
 */
function fanOut(
  plan: Plan,
  { keys, fullTunes, tasks: byBase }: Project,
): Readonly<Record<string, Fact | undefined>> {
  if (!fullTunes.has(plan)) return {};
  const tasks = byBase.get(keys.get(plan)?.base ?? '') ?? [];
  const output = keys.get(tasks[0] ?? plan)?.output;
  if (tasks.every((task) => keys.get(task)?.output === output)) return {};
  const declared = isDeclared(plan, tasks);
  const from = ['model.id', 'method.kind', 'data.train'];
  return {
    'project.fullTunes': count(tasks.length, othersOf(plan, tasks), from, declared ? undefined : 0.7),
    'project.fullTunesDeclared': { value: declared, state: 'derived', from: ['intent.tasks'] },
    ...weights(plan, tasks.length),
  };
}

/** The intent names at least as many tasks, or its task ids stand in the file or output names. */
function isDeclared(plan: Plan, tasks: readonly Plan[]): boolean {
  const declared = numberOf(plan.facts, 'intent.tasks') ?? 0;
  if (declared === 0) return false;
  if (declared >= tasks.length) return true;
  const ids = Array.from(
    { length: declared },
    (_, index) => textOf(plan.facts, `intent.tasks[${index}].id`) ?? '',
  );
  const named = tasks.filter((task) =>
    ids.some((id) => id !== '' && namesOf(task).includes(id.toLowerCase())),
  );
  return named.length === tasks.length;
}

const namesOf = (plan: Plan): string => `${fileNameOf(plan.path)} ${outputOf(plan) ?? ''}`.toLowerCase();

const usualRank = 16;

/** N full copies against one base and N adapters, where the shape of the base is known. */
function weights(plan: Plan, copies: number): Readonly<Record<string, Fact | undefined>> {
  const shape = findModel(textOf(plan.facts, 'model.id') ?? '');
  const trainable = shape && loraWeights(shape, { rank: usualRank, targets: 'all-linear' });
  if (shape === undefined || trainable === undefined) return {};
  const gigabytes = (value: number): Fact<number> => ({
    value,
    state: 'derived',
    from: ['model.id', 'project.fullTunes'],
  });
  return {
    'project.fullTunesWeights': gigabytes(fullCopiesSize(shape, copies)),
    'project.fullTunesAsAdapters': gigabytes(sharedBaseSize(shape, trainable, copies)),
  };
}

// ---- adapters ------------------------------------------------------------------------------------------------

const isAdapter = (plan: Plan): boolean => textOf(plan.facts, 'method.kind') === 'lora';

function adapters(plan: Plan, project: Project): Readonly<Record<string, Fact | undefined>> {
  if (!isAdapter(plan)) return {};
  const { plans, dataSets } = project.adapters.get(project.keys.get(plan)?.base ?? '') ?? noAdapters;
  const from = ['model.id', 'method.kind', 'data.train'];
  return {
    'project.adaptersOnBase': count(dataSets, othersOf(plan, plans), from),
    'project.siblingBase': sibling(plan, project),
  };
}

const noAdapters: Adapters = { plans: [], dataSets: 0 };

/** An adapter of the project on another base of the same line: same organisation and name, other variant or version. */
function sibling(plan: Plan, { keys, lines }: Project): Fact<string> | undefined {
  const own = keys.get(plan) ?? noKeys;
  const onOthers = [...(lines.get(own.line ?? '') ?? [])].filter(([base]) => base !== own.base);
  const other = onOthers.flatMap(([, runs]) => runs).find((run) => keys.get(run)?.data !== own.data);
  if (other === undefined) return undefined;
  return {
    value: textOf(other.facts, 'model.id') ?? '',
    state: 'derived',
    from: ['model.id'],
    also: placeOf(other),
    confidence: knownValue(plan.facts, 'intent.declared') === true ? 0.9 : 0.6,
  };
}

/** A hub id without variant and version: `org/model-8b-instruct-v0.3` → `org/model-8b`. */
function lineOf(id: string): string | undefined {
  if (!/^[\w.-]+\/[\w.-]+$/.test(id)) return undefined;
  return id.replace(/[-_](instruct|chat|it|base|hf|v\d+(\.\d+)*)(?=[-_]|$)/g, '');
}
