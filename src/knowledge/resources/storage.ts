import type { ModelShape } from '../models.ts';
import { linearLayers } from './layers.ts';
import { bytesPerTrainedWeight, type Regime } from './memory.ts';
import { loraWeights } from './trainable.ts';
import { totalWeights } from './weights.ts';

const gigabyte = 1e9;
const megabyte = 1e6;

/**
 * Size of the weights of a model.
 *
 * @param bytes bytes for each weight; 2 for 16 bits
 * @returns GB of 10^9 bytes
 */
export function weightsSize(shape: ModelShape, bytes = 2): number {
  return (bytes * totalWeights(shape)) / gigabyte;
}

/**
 * Size of a full checkpoint from which training can be resumed: weights and optimiser states, no gradients.
 *
 * @returns GB of 10^9 bytes
 */
export function resumableCheckpointSize(shape: ModelShape, regime: Regime = 'mixed'): number {
  const bytes = bytesPerTrainedWeight[regime];
  return ((bytes.weights + bytes.optimizer) * totalWeights(shape)) / gigabyte;
}

/**
 * Size of an adapter file.
 *
 * @param trainable trained weights
 * @param bytes bytes for each weight: 2 for 16 bits, 4 for 32 bits (peft's usual form over a quantised base)
 * @returns MB of 10^6 bytes
 */
export function adapterSize(trainable: number, bytes = 2): number {
  return (bytes * trainable) / megabyte;
}

/**
 * Size of several full models derived from one base.
 *
 * @returns GB of 10^9 bytes in 16 bits
 */
export function fullCopiesSize(shape: ModelShape, copies: number): number {
  return copies * weightsSize(shape);
}

/**
 * Size of one base with several adapters or soft prompts of equal size.
 *
 * @param trainable trained weights of one adapter
 * @returns GB of 10^9 bytes in 16 bits
 */
export function sharedBaseSize(shape: ModelShape, trainable: number, adapters: number): number {
  return weightsSize(shape) + (adapters * 2 * trainable) / gigabyte;
}

/**
 * Memory that a server keeps for adapter slots: every slot is as large as the largest rank it admits, on every
 * matrix. An upper bound by formula; the details of allocation were not measured.
 *
 * @param slots adapters in one batch
 * @param maxRank largest rank the server is started with
 * @returns MB of 10^6 bytes in 16 bits; undefined for models with experts
 */
export function adapterSlotsSize(shape: ModelShape, slots: number, maxRank: number): number | undefined {
  const weights = loraWeights(shape, { rank: maxRank, targets: 'all-linear' });
  return weights === undefined ? undefined : slots * adapterSize(weights);
}

/**
 * Cache that one position of the context takes: keys and values of each attention layer, in 16 bits. A virtual
 * token costs as much as any other.
 *
 * @returns bytes; undefined for encoder–decoder models, whose halves keep different caches
 */
export function cacheBytesPerToken(shape: ModelShape): number | undefined {
  if (shape.decoderLayers !== undefined) return undefined;
  const layers = shape.attentionLayers ?? shape.layers;
  return 2 * layers * shape.kvHeads * shape.headSize * 2;
}

/** True for a mixture of experts, where only some weights take part in each token. */
export function isMixture(shape: ModelShape): boolean {
  return linearLayers(shape).some((layer) => layer.part === 'expert');
}
