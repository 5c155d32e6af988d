import { numberOf } from '../../model/index.ts';
import { type Derivation, derived } from './derivation.ts';

/** Examples per optimiser step: micro batch × accumulation × accelerators; unknown without the number of devices. */
export const effectiveBatch: Derivation = (facts) => {
  const micro = numberOf(facts, 'hyper.microBatch');
  const accumulation = numberOf(facts, 'hyper.accumulation');
  if (micro === undefined || accumulation === undefined) return {};
  const from = ['hyper.microBatch', 'hyper.accumulation', 'hardware.count'];
  const devices = numberOf(facts, 'hardware.count');
  if (devices !== undefined) {
    return { 'hyper.effectiveBatch': derived(facts, micro * accumulation * devices, from) };
  }
  const note = `${micro * accumulation} per device; the number of devices is not in the file`;
  return { 'hyper.effectiveBatch': { value: null, state: 'unresolved', from, note } };
};

/** Memory of all accelerators together. */
export const totalMemory: Derivation = (facts) => {
  const count = numberOf(facts, 'hardware.count');
  const memory = numberOf(facts, 'hardware.memory');
  if (count === undefined || memory === undefined) return {};
  return { 'hardware.totalMemory': derived(facts, count * memory, ['hardware.memory', 'hardware.count']) };
};
