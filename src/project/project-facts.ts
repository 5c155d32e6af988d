import { findModel, fullCopiesSize, loraWeights, sharedBaseSize } from '../knowledge/index.ts';
import type { Fact, Plan, ReadFile, RelatedPlace } from '../model/index.ts';
import { knownValue, numberOf, textOf } from '../model/index.ts';
import { fileNameOf } from './paths.ts';

/** Facts that only all plans together can give: shared bases, fan-out, pipelines. */
export function projectFacts(plans: readonly Plan[], files: readonly ReadFile[]): readonly Plan[] {
  const training = plans.filter((plan) => plan.kind === 'train');
  const byBase = groupedByBase(training);
  return plans.map((plan) => {
    const base = baseKey(plan);
    const same = base === undefined ? [] : (byBase.get(base) ?? []);
    const facts = new Map(plan.facts);
    const add = (name: string, fact: Fact | undefined): void => {
      if (fact) facts.set(name, fact);
    };
    add('project.plans', count(training.length, [], []));
    add('project.generalEvaluation', generalEvaluation(plans, files));
    add('project.feeds', feeds(plan, training));
    for (const [name, fact] of Object.entries(fanOut(plan, same, training))) add(name, fact);
    for (const [name, fact] of Object.entries(adapters(plan, same, training))) add(name, fact);
    return { ...plan, facts };
  });
}

function groupedByBase(plans: readonly Plan[]): ReadonlyMap<string, readonly Plan[]> {
  const groups = new Map<string, Plan[]>();
  for (const plan of plans) {
    const base = baseKey(plan);
    if (base !== undefined) groups.set(base, [...(groups.get(base) ?? []), plan]);
  }
  return groups;
}

/** The base as far as two ids must agree to be the same weights: hub ids ignore case. */
function baseKey(plan: Plan): string | undefined {
  const id = textOf(plan.facts, 'model.id');
  if (id === undefined || textOf(plan.facts, 'model.idKind') === 'service-alias') return undefined;
  return id.toLowerCase().replace(/\/+$/, '');
}

const count = (
  value: number,
  others: readonly Plan[],
  from: readonly string[],
  confidence?: number,
): Fact<number> => ({
  value,
  state: 'derived',
  from,
  ...(others.length > 0 ? { also: others.flatMap(placeOf) } : {}),
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
function feeds(plan: Plan, training: readonly Plan[]): Fact<boolean> | undefined {
  const output = outputOf(plan);
  if (output === undefined) return undefined;
  const next = training.filter((other) => other !== plan && baseKey(other) === output);
  return {
    value: next.length > 0,
    state: 'derived',
    from: ['output.dir'],
    ...(next[0] ? { also: next.flatMap(placeOf) } : {}),
  };
}

function outputOf(plan: Plan): string | undefined {
  return textOf(plan.facts, 'output.dir')?.toLowerCase().replace(/\/+$/, '');
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

const trainsAll = (plan: Plan): boolean =>
  textOf(plan.facts, 'method.kind') === 'full' &&
  ['sft', 'classification'].includes(textOf(plan.facts, 'objective.kind') ?? '');

/**
 * Full tunes of one base for different tasks: one run for each distinct data set. Runs over the same data are a sweep,
 * runs that feed another are a pipeline, and samples in a gallery are nobody's plan.
 */
function fanOut(
  plan: Plan,
  same: readonly Plan[],
  training: readonly Plan[],
): Readonly<Record<string, Fact | undefined>> {
  if (!trainsAll(plan)) return {};
  const rivals = same.filter((other) => isFanOut(other, training));
  if (!rivals.includes(plan)) return {};
  const byData = new Map<string, Plan>();
  for (const rival of rivals) {
    const data = dataKey(rival);
    if (data !== undefined && outputOf(rival) !== undefined && !byData.has(data)) byData.set(data, rival);
  }
  const tasks = [...byData.values()];
  if (tasks.length < 2 || new Set(tasks.map(outputOf)).size < 2) return {};
  const others = tasks.filter((other) => other !== plan);
  const declared = isDeclared(plan, tasks);
  return {
    'project.fullTunes': count(
      tasks.length,
      others,
      ['model.id', 'method.kind', 'data.train'],
      declared ? undefined : 0.7,
    ),
    'project.fullTunesDeclared': { value: declared, state: 'derived', from: ['intent.tasks'] },
    ...weights(plan, tasks.length),
  };
}

function isFanOut(plan: Plan, training: readonly Plan[]): boolean {
  if (!trainsAll(plan) || feeds(plan, training)?.value === true) return false;
  return textOf(plan.facts, 'plan.setting') !== 'gallery';
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

function adapters(
  plan: Plan,
  same: readonly Plan[],
  training: readonly Plan[],
): Readonly<Record<string, Fact | undefined>> {
  if (!isAdapter(plan)) return {};
  const onBase = same.filter((other) => isAdapter(other) && dataKey(other) !== undefined);
  const distinct = new Set(onBase.map(dataKey));
  const sibling = siblingOf(plan, training);
  return {
    'project.adaptersOnBase': count(
      distinct.size,
      onBase.filter((other) => other !== plan),
      ['model.id', 'method.kind', 'data.train'],
    ),
    ...(sibling
      ? {
          'project.siblingBase': {
            value: textOf(sibling.facts, 'model.id') ?? '',
            state: 'derived',
            from: ['model.id'],
            also: placeOf(sibling),
            confidence: knownValue(plan.facts, 'intent.declared') === true ? 0.9 : 0.6,
          },
        }
      : {}),
  };
}

/** An adapter of the project on another base of the same line: same organisation and name, other variant or version. */
function siblingOf(plan: Plan, training: readonly Plan[]): Plan | undefined {
  const base = baseKey(plan);
  const line = base && lineOf(base);
  if (line === undefined) return undefined;
  return training.find((other) => {
    const key = baseKey(other);
    return (
      key !== undefined &&
      key !== base &&
      isAdapter(other) &&
      lineOf(key) === line &&
      dataKey(other) !== dataKey(plan)
    );
  });
}

/** A hub id without variant and version: `org/model-8b-instruct-v0.3` → `org/model-8b`. */
function lineOf(id: string): string | undefined {
  if (!/^[\w.-]+\/[\w.-]+$/.test(id)) return undefined;
  return id.replace(/[-_](instruct|chat|it|base|hf|v\d+(\.\d+)*)(?=[-_]|$)/g, '');
}
