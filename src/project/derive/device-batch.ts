import { numberOf } from '../../model/index.ts';
import { type Derivation, derived } from './derivation.ts';

/** Examples per device and optimiser step: micro batch × accumulation. Known where the number of devices is not. */
export const deviceBatch: Derivation = (facts) => {
  const micro = numberOf(facts, 'hyper.microBatch');
  const accumulation = numberOf(facts, 'hyper.accumulation');
  if (micro === undefined || accumulation === undefined) return {};
  const from = ['hyper.microBatch', 'hyper.accumulation'];
  return { 'hyper.deviceBatch': derived(facts, micro * accumulation, from) };
};
