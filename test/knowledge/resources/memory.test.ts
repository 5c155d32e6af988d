import { describe, expect, it } from 'vitest';
import { findModel, type ModelShape } from '../../../src/knowledge/models.ts';
import {
  adapterTuneMemory,
  bytesPerFrozenWeight,
  fullTuneMemory,
} from '../../../src/knowledge/resources/memory.ts';
import { loraWeights } from '../../../src/knowledge/resources/trainable.ts';
import { linearWeights, totalWeights } from '../../../src/knowledge/resources/weights.ts';

function shapeOf(id: string): ModelShape {
  const shape = findModel(id);
  if (shape === undefined) throw new Error(`no shape for ${id}`);
  return shape;
}

/** Model, full tune in three regimes, LoRA and QLoRA at rank 16 on all matrices; GB. */
const states: readonly [string, number, number, number, number, number][] = [
  ['ibm-granite/granite-3.3-2b-instruct', 40.5, 20.3, 15.2, 5.52, 1.91],
  ['meta-llama/Llama-3.2-3B', 51.4, 25.7, 19.3, 6.81, 2.63],
  ['mistralai/Mistral-7B-v0.3', 116.0, 58.0, 43.5, 15.17, 4.81],
  ['meta-llama/Llama-3.1-8B', 128.5, 64.2, 48.2, 16.73, 6.37],
  ['ibm-granite/granite-3.3-8b-instruct', 130.7, 65.4, 49.0, 17.13, 5.31],
  ['Qwen/Qwen2.5-14B', 236.3, 118.2, 88.6, 30.64, 11.03],
  ['Qwen/Qwen2.5-32B', 524.2, 262.1, 196.6, 67.68, 21.36],
  ['meta-llama/Llama-3.3-70B-Instruct', 1128.9, 564.4, 423.3, 144.42, 42.83],
];

describe('memory for states', () => {
  it.each(states)('of %s', (id, mixed, bf16, eightBit, lora, qlora) => {
    const shape = shapeOf(id);
    const trained = loraWeights(shape, { rank: 16, targets: 'all-linear' }) ?? Number.NaN;
    expect(fullTuneMemory(shape)).toBeCloseTo(mixed, 1);
    expect(fullTuneMemory(shape, 'bf16')).toBeCloseTo(bf16, 1);
    expect(fullTuneMemory(shape, 'bf16-8bit-optimizer')).toBeCloseTo(eightBit, 1);
    expect(adapterTuneMemory(shape, trained)).toBeCloseTo(lora, 2);
    expect(adapterTuneMemory(shape, trained, 'nf4-double')).toBeCloseTo(qlora, 2);
  });

  it('with gradients in 32 bits takes 18 bytes a weight', () => {
    const shape = shapeOf('meta-llama/Llama-3.1-8B');
    expect(fullTuneMemory(shape, 'mixed-fp32-gradients') * 1e9).toBe(18 * totalWeights(shape));
  });

  it('is divided as the sharding stage says', () => {
    const shape = shapeOf('meta-llama/Llama-3.1-8B');
    const weights = totalWeights(shape);
    const bytes = (stage: 0 | 1 | 2 | 3) => fullTuneMemory(shape, 'mixed', { stage, devices: 8 }) * 1e9;
    expect(bytes(0)).toBe(16 * weights);
    expect(bytes(1)).toBe(4 * weights + (12 * weights) / 8);
    expect(bytes(2)).toBe(2 * weights + (14 * weights) / 8);
    expect(bytes(3)).toBe((16 * weights) / 8);
  });

  it('leaves a frozen base whole below stage 3', () => {
    const shape = shapeOf('meta-llama/Llama-3.1-8B');
    const memory = (stage: 2 | 3) => adapterTuneMemory(shape, 0, '16-bit', 'mixed', { stage, devices: 4 });
    expect(memory(2)).toBeCloseTo(16.06, 2);
    expect(memory(3)).toBeCloseTo(16.06 / 4, 2);
  });
});

describe('double quantisation', () => {
  it('saves 0.373 bit a weight', () => {
    expect((bytesPerFrozenWeight.nf4 - bytesPerFrozenWeight['nf4-double']) * 8).toBeCloseTo(0.373, 3);
    expect(bytesPerFrozenWeight['nf4-double']).toBeCloseTo(0.5159, 4);
  });

  // Measured by litgpt, tutorials/resource-tables.md: peak memory with nf4 and with nf4-dq.
  it.each([
    ['microsoft/phi-1_5', 1_207_959_552, 3.78 - 3.72],
    ['stabilityai/stablelm-base-alpha-3b', 3_221_225_472, 6.35 - 6.19],
    ['meta-llama/Llama-2-7b-hf', 6_476_005_376, 14.14 - 13.84],
    ['meta-llama/Llama-2-13b-hf', 12_687_769_600, 23.14 - 22.55],
  ])('saves on %s what was measured', (id, matrices, measured) => {
    const shape = shapeOf(id);
    expect(linearWeights(shape)).toBe(matrices);
    const saved = adapterTuneMemory(shape, 0, 'nf4') - adapterTuneMemory(shape, 0, 'nf4-double');
    // Measured to a hundredth.
    expect(Math.abs(saved - measured)).toBeLessThan(0.015);
  });
});
