import { type Facts, knownValue, numberOf } from '../../model/index.ts';
import { type Derivation, derived } from './derivation.ts';

/**
 * How large a run is: memory of an accelerator × accelerators × optimiser steps, in million GB-steps. It grows with
 * the bill whatever a machine costs; no figure where one of the three is open.
 */
export const runSize: Derivation = (facts) => {
  const memory = numberOf(facts, 'hardware.memory');
  const devices = numberOf(facts, 'hardware.count');
  const steps = stepsOf(facts);
  if (memory === undefined || devices === undefined || steps === undefined) return {};
  const from = ['hardware.count', 'hardware.memory', ...steps.from];
  return { 'cost.memorySteps': derived(facts, (memory * devices * steps.value) / 1e6, from) };
};

function stepsOf(facts: Facts): { readonly value: number; readonly from: readonly string[] } | undefined {
  const most = numberOf(facts, 'hyper.maxSteps');
  // Frameworks write -1 for no limit.
  if (most !== undefined && most > 0) return { value: most, from: ['hyper.maxSteps'] };
  // Packing puts several examples into one, how many nobody can tell from the file.
  if (knownValue(facts, 'data.packing') !== false) return undefined;
  const names = ['data.examples', 'hyper.epochs', 'hyper.effectiveBatch'];
  const [examples, epochs, batch] = names.map((name) => numberOf(facts, name));
  if (examples === undefined || epochs === undefined || batch === undefined || batch <= 0) return undefined;
  return { value: Math.ceil((examples * epochs) / batch), from: names };
}
