import { describe, expect, it } from 'vitest';
import { findModel, type ModelShape } from '../../../src/knowledge/models.ts';
import {
  breakEvenDays,
  callCost,
  savedPerDay,
  trainingCompute,
} from '../../../src/knowledge/resources/cost.ts';
import {
  adapterSize,
  adapterSlotsSize,
  cacheBytesPerToken,
  fullCopiesSize,
  isMixture,
  resumableCheckpointSize,
  sharedBaseSize,
  weightsSize,
} from '../../../src/knowledge/resources/storage.ts';
import { loraWeights, promptTuningWeights } from '../../../src/knowledge/resources/trainable.ts';

function shapeOf(id: string): ModelShape {
  const shape = findModel(id);
  if (shape === undefined) throw new Error(`no shape for ${id}`);
  return shape;
}

describe('serving five tasks', () => {
  it.each([
    ['meta-llama/Llama-3.1-8B', 80.3, 16.48],
    ['ibm-granite/granite-3.3-8b-instruct', 81.7, 16.84],
    ['mistralai/Mistral-7B-v0.3', 72.5, 14.92],
    ['Qwen/Qwen2.5-14B', 147.7, 30.23],
    ['meta-llama/Llama-3.1-70B', 705.5, 143.2],
  ])('on copies of %s takes %f GB, on one base with adapters %f GB', (id, copies, shared) => {
    const shape = shapeOf(id);
    const trained = loraWeights(shape, { rank: 16, targets: 'all-linear' }) ?? Number.NaN;
    expect(fullCopiesSize(shape, 5)).toBeCloseTo(copies, 1);
    expect(Math.abs(sharedBaseSize(shape, trained, 5) - shared)).toBeLessThan(0.05);
  });
});

describe('sizes of files', () => {
  const llama = shapeOf('meta-llama/Llama-3.1-8B');
  it('of weights, with and without optimiser states', () => {
    expect(weightsSize(llama)).toBeCloseTo(16.06, 2);
    expect(resumableCheckpointSize(llama)).toBeCloseTo(14 * 8.030261248, 3);
  });
  it('of adapters and soft prompts', () => {
    expect(adapterSize(loraWeights(llama, { rank: 16, targets: 'all-linear' }) ?? 0)).toBeCloseTo(83.9, 1);
    expect(adapterSize(promptTuningWeights(llama, 100), 4)).toBeCloseTo(1.64, 2);
  });
  it('of slots that a server keeps', () => {
    expect(adapterSlotsSize(llama, 1, 64)).toBeCloseTo(336, 0);
    expect(adapterSlotsSize(shapeOf('ibm-granite/granite-3.3-8b-base'), 1, 64)).toBeCloseTo(396, 0);
    expect(adapterSlotsSize(shapeOf('meta-llama/Llama-3.1-70B'), 1, 64)).toBeCloseTo(1657, 0);
    expect(adapterSlotsSize(llama, 4, 64)).toBe(4 * (adapterSlotsSize(llama, 1, 64) ?? 0));
    expect(adapterSlotsSize(shapeOf('mistralai/Mixtral-8x7B-v0.1'), 1, 64)).toBeUndefined();
  });
  it('of the cache of one position', () => {
    expect(cacheBytesPerToken(llama)).toBe(131_072);
    expect((cacheBytesPerToken(shapeOf('ibm-granite/granite-3.3-8b-base')) ?? 0) * 100).toBe(16_384_000);
    expect(cacheBytesPerToken(shapeOf('ibm-granite/granite-4.0-h-micro'))).toBe(2 * 4 * 8 * 64 * 2);
    expect(cacheBytesPerToken(shapeOf('google/flan-t5-large'))).toBeUndefined();
  });
  it('tell a mixture of experts', () => {
    expect(isMixture(shapeOf('openai/gpt-oss-20b'))).toBe(true);
    expect(isMixture(llama)).toBe(false);
  });
});

describe('cost of calls', () => {
  it('falls with the prompt', () => {
    const before = 250 + 5 * 180;
    expect(before - 60).toBe(1090);
    expect(savedPerDay(before, 60, 10_000, 1)).toBeCloseTo(10.9, 6);
  });
  it('counts input and output at their own prices', () => {
    expect(callCost({ promptTokens: 1000, outputTokens: 100, inputPrice: 2, outputPrice: 10 })).toBeCloseTo(
      0.003,
    );
    expect(callCost({ promptTokens: 1000, inputPrice: 2 })).toBeCloseTo(0.002);
  });
  it('breaks even when the saving has paid for the run, or never', () => {
    expect(breakEvenDays(400, 4)).toBe(100);
    expect(breakEvenDays(400, 0)).toBe(Number.POSITIVE_INFINITY);
    expect(breakEvenDays(400, -1)).toBe(Number.POSITIVE_INFINITY);
  });
  it('of training is a third less over a frozen base', () => {
    expect(trainingCompute(8e9, 1e9, false)).toBe(4.8e19);
    expect(trainingCompute(8e9, 1e9, true)).toBe(3.2e19);
  });
});
