import { type Facts, knownValue, numberOf, textOf } from '../../model/index.ts';
import { type Derivation, derived } from './derivation.ts';

/** Held-out data: a validation source, or a part of the training data kept back. */
export const heldOutData: Derivation = (facts) => {
  const sources = numberOf(facts, 'data.validation') ?? 0;
  if (sources > 0) return { 'evaluation.data': derived(facts, true, ['data.validation']) };
  const kind = textOf(facts, 'data.heldOutKind');
  if (kind !== undefined) return { 'evaluation.data': derived(facts, kind !== 'none', ['data.heldOutKind']) };
  return facts.get('data.validation')?.state === 'unset' && !openQuestion(facts, 'data.heldOutKind')
    ? { 'evaluation.data': derived(facts, false, ['data.validation']) }
    : {};
};

/**
 * Evaluation happens only when there is held-out data *and* something triggers its use. One known "no" settles it;
 * a "yes" needs both.
 */
export const evaluationEnabled: Derivation = (facts) => {
  const data = knownValue(facts, 'evaluation.data');
  const trigger = textOf(facts, 'evaluation.trigger');
  if (data === false)
    return { 'evaluation.enabled': derived(facts, false, ['evaluation.data', 'evaluation.trigger']) };
  if (trigger === 'none')
    return { 'evaluation.enabled': derived(facts, false, ['evaluation.trigger', 'evaluation.data']) };
  if (data === true && trigger !== undefined) {
    return { 'evaluation.enabled': derived(facts, true, ['evaluation.data', 'evaluation.trigger']) };
  }
  return {};
};

/** The fact may yet be decided elsewhere: unknown is not the same as no. */
function openQuestion(facts: Facts, name: string): boolean {
  const state = facts.get(name)?.state;
  return state === 'external' || state === 'unresolved';
}

const general =
  /mmlu|mt[-_]?bench|hellaswag|arc[-_]?(easy|challenge)|gsm8k|truthful|big[-_]?bench|bbh|ifeval|winogrande|agieval|alpaca[-_]?eval|gauntlet/i;

/**
 * A benchmark outside the task, which would show what the model forgets. Task branches do not count. A framework that
 * cannot name benchmarks runs none from this file.
 */
export const generalCheck: Derivation = (facts) => {
  if (openQuestion(facts, 'evaluation.benchmarks')) return {};
  const benchmarks = knownValue(facts, 'evaluation.benchmarks');
  const names = Array.isArray(benchmarks) ? benchmarks.map(String) : [];
  const covered = names.some((name) => general.test(name) && !/_branch$/.test(name));
  return { 'evaluation.general': derived(facts, covered, ['evaluation.benchmarks']) };
};
