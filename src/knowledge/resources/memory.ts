import type { ModelShape } from '../models.ts';
import { linearWeights, totalWeights } from './weights.ts';

/**
 * How trained weights are kept while Adam or AdamW trains them.
 *
 * - `mixed`: 16-bit weights and gradients, a 32-bit master copy, 32-bit moments
 * - `mixed-fp32-gradients`: the same, gradients in 32 bits as well
 * - `bf16`: weights, gradients and moments in 16 bits, no master copy
 * - `bf16-8bit-optimizer`: 16-bit weights and gradients, 8-bit moments, no master copy
 */
export type Regime = 'mixed' | 'mixed-fp32-gradients' | 'bf16' | 'bf16-8bit-optimizer';

/** Bytes for each trained weight. Mixed-precision figures as in the ZeRO paper (2+2+12); the others are sums of widths. */
export const bytesPerTrainedWeight: Readonly<
  Record<Regime, { readonly weights: number; readonly gradients: number; readonly optimizer: number }>
> = {
  mixed: { weights: 2, gradients: 2, optimizer: 12 },
  'mixed-fp32-gradients': { weights: 2, gradients: 4, optimizer: 12 },
  bf16: { weights: 2, gradients: 2, optimizer: 4 },
  'bf16-8bit-optimizer': { weights: 2, gradients: 2, optimizer: 2 },
};

/** How frozen weights of the base are kept. */
export type FrozenFormat = '16-bit' | '8-bit' | 'nf4' | 'nf4-double';

/**
 * Bytes for each frozen weight of a quantised matrix. NF4 keeps one 32-bit constant for each block of 64 weights;
 * double quantisation keeps 8 bits for it and 32 bits for each 256 blocks. The constants of 8-bit rows are left out.
 */
export const bytesPerFrozenWeight: Readonly<Record<FrozenFormat, number>> = {
  '16-bit': 2,
  '8-bit': 1,
  nf4: (4 + 32 / 64) / 8,
  'nf4-double': (4 + 8 / 64 + 32 / (64 * 256)) / 8,
};

/**
 * What is divided among devices: optimiser states from stage 1, gradients from stage 2, weights from stage 3.
 * FSDP's full sharding is stage 3, its gradient sharding stage 2.
 */
export interface Sharding {
  readonly stage: 0 | 1 | 2 | 3;
  /** Devices that share, 1 or more. */
  readonly devices: number;
}

const unsharded: Sharding = { stage: 0, devices: 1 };
const gigabyte = 1e9;

/**
 * Least memory on each device for weights, gradients and optimiser states of a full tune.
 * Activations, buffers and fragmentation come on top: say "at least".
 *
 * @returns GB of 10^9 bytes on each device
 */
export function fullTuneMemory(shape: ModelShape, regime: Regime = 'mixed', sharding = unsharded): number {
  return trainedMemory(totalWeights(shape), regime, sharding);
}

/**
 * As `fullTuneMemory`, for a model of which only the number of weights is known.
 *
 * @param weights a count of weights, all trained
 * @returns GB of 10^9 bytes on each device
 */
export function trainedMemory(weights: number, regime: Regime = 'mixed', sharding = unsharded): number {
  return trainedBytes(weights, regime, sharding) / gigabyte;
}

/**
 * Least memory on each device for a frozen base and a trained adapter or soft prompt.
 *
 * Quantisation shrinks the matrices inside the layers; embeddings, head and norms keep 16 bits.
 *
 * @param trainable trained weights, as `loraWeights` and its neighbours give
 * @returns GB of 10^9 bytes on each device
 */
export function adapterTuneMemory(
  shape: ModelShape,
  trainable: number,
  base: FrozenFormat = '16-bit',
  regime: Regime = 'mixed',
  sharding = unsharded,
): number {
  const frozen = frozenBytes(shape, base) / share(sharding, 3);
  return (frozen + trainedBytes(trainable, regime, sharding)) / gigabyte;
}

function frozenBytes(shape: ModelShape, format: FrozenFormat): number {
  const matrices = linearWeights(shape);
  return matrices * bytesPerFrozenWeight[format] + (totalWeights(shape) - matrices) * 2;
}

function trainedBytes(weights: number, regime: Regime, sharding: Sharding): number {
  const bytes = bytesPerTrainedWeight[regime];
  return (
    (weights * bytes.weights) / share(sharding, 3) +
    (weights * bytes.gradients) / share(sharding, 2) +
    (weights * bytes.optimizer) / share(sharding, 1)
  );
}

/** By how many devices something is divided that is sharded from a stage on. */
function share(sharding: Sharding, from: 1 | 2 | 3): number {
  return sharding.stage >= from ? sharding.devices : 1;
}
