import { type Facts, knownValue, numberOf, textOf } from '../../model/index.ts';
import { type Derivation, derived, recordsOf } from './derivation.ts';

/** The file that speaks for the run; comments in the config are one too. */
export const intentPath: Derivation = (facts) => {
  const declared = facts.get('intent.declared');
  if (declared?.value !== true || declared.at === undefined) return {};
  return { 'intent.path': derived(facts, declared.at.file, ['intent.declared']) };
};

/** How many different kinds of task the model must do. */
export const taskTypes: Derivation = (facts) => {
  const types = recordsOf(facts, 'intent.tasks').flatMap((record) => textOf(facts, `${record}.type`) ?? []);
  if (types.length === 0) return {};
  return { 'intent.taskTypes': derived(facts, new Set(types).size, ['intent.tasks']) };
};

/** General suites and edge-case sets among the declared evaluations. */
export const declaredEvaluation: Derivation = (facts) => {
  if (knownValue(facts, 'intent.evaluation') === undefined) return {};
  const records = recordsOf(facts, 'intent.evaluation');
  const general = records.some((record) => textOf(facts, `${record}.suite`) === 'general');
  const edgeCases = records.some((record) => tagsOf(facts, record).includes('edge-cases'));
  return {
    'intent.evaluation.general': derived(facts, general, ['intent.evaluation']),
    'intent.evaluation.edgeCases': derived(facts, edgeCases, ['intent.evaluation']),
  };
};

function tagsOf(facts: Facts, record: string): readonly unknown[] {
  const tags = knownValue(facts, `${record}.tags`);
  return Array.isArray(tags) ? tags : [];
}

/** Tasks without a measured baseline, and whether the baseline reaches every target. */
export const baseline: Derivation = (facts) => {
  const results = recordsOf(facts, 'intent.baseline');
  const measured = new Set(results.flatMap((record) => textOf(facts, `${record}.task`) ?? []));
  const tasks = recordsOf(facts, 'intent.tasks').flatMap((record) => textOf(facts, `${record}.id`) ?? []);
  const missing = tasks.filter((task) => !measured.has(task));
  return {
    ...(tasks.length > 0
      ? { 'intent.baselineMissing': derived(facts, missing, ['intent.tasks', 'intent.baseline']) }
      : {}),
    ...meetsTarget(facts, results),
  };
};

function meetsTarget(facts: Facts, results: readonly string[]): ReturnType<Derivation> {
  const targets = recordsOf(facts, 'intent.target');
  if (targets.length === 0 || results.length === 0) return {};
  const verdicts = targets.map((target) => reached(facts, target, results));
  if (verdicts.some((verdict) => verdict === undefined)) return {};
  const all = verdicts.every((verdict) => verdict === true);
  return { 'intent.baselineMeetsTarget': derived(facts, all, ['intent.baseline', 'intent.target']) };
}

/** Compares like with like only: the same task and the same metric. */
function reached(facts: Facts, target: string, results: readonly string[]): boolean | undefined {
  const same = (field: string) => (record: string) =>
    textOf(facts, `${record}.${field}`) === textOf(facts, `${target}.${field}`);
  const result = results.filter(same('task')).find(same('metric'));
  const wanted = numberOf(facts, `${target}.value`);
  const value = result === undefined ? undefined : numberOf(facts, `${result}.value`);
  if (wanted === undefined || value === undefined) return undefined;
  const lowerIsBetter = knownValue(facts, `${target}.higherIsBetter`) === false;
  return lowerIsBetter ? value <= wanted : value >= wanted;
}

/** The team's own figures, multiplied out: what shorter prompts save a day, and when that has paid for the run. */
export const breakEven: Derivation = (facts) => {
  const names = [
    'intent.traffic.callsPerDay',
    'intent.traffic.promptTokensBefore',
    'intent.traffic.promptTokensAfter',
    'intent.cost.perMillionInputTokens',
  ] as const;
  const [calls, before, after, price] = names.map((name) => numberOf(facts, name));
  if (calls === undefined || before === undefined || after === undefined || price === undefined) return {};
  const saved = (calls * (before - after) * price) / 1e6;
  const training = numberOf(facts, 'intent.cost.training');
  return {
    'intent.cost.savedPerDay': derived(facts, saved, names),
    ...(training !== undefined && saved > 0
      ? { 'intent.cost.breakEvenDays': derived(facts, training / saved, ['intent.cost.training', ...names]) }
      : {}),
  };
};
