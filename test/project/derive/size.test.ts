import { describe, expect, it } from 'vitest';
import { derivedFrom } from './facts.ts';

const machine = { 'hardware.count': 8, 'hardware.memory': 80 };
const size = (facts: Parameters<typeof derivedFrom>[0]) => derivedFrom(facts).get('cost.memorySteps');

describe('size of a run', () => {
  it('is memory × accelerators × steps, in millions', () => {
    expect(size({ ...machine, 'hyper.maxSteps': 10_000 })?.value).toBeCloseTo(6.4);
  });

  it('takes the steps from examples, epochs and batch where no limit is set', () => {
    const facts = {
      ...machine,
      'hyper.maxSteps': -1,
      'data.examples': 1001,
      'hyper.epochs': 2,
      'hyper.microBatch': 1,
      'hyper.accumulation': 1,
      'data.packing': false,
    };
    // 1001 × 2 examples in batches of 8 are 251 steps: the last one is not full.
    expect(size(facts)?.value).toBeCloseTo((251 * 640) / 1e6);
    expect(size(facts)?.from).toContain('data.examples');
    expect(size({ ...facts, 'data.packing': true })).toBeUndefined();
  });

  it('is unknown where one of its parts is', () => {
    expect(size({ 'hardware.count': 8, 'hyper.maxSteps': 100 })).toBeUndefined();
    expect(size({ 'hardware.memory': 80, 'hyper.maxSteps': 100 })).toBeUndefined();
    expect(size({ ...machine, 'hyper.epochs': 3, 'data.packing': false })).toBeUndefined();
  });
});

describe('licence of the base', () => {
  it('is told where the publisher’s word was read', () => {
    const facts = derivedFrom({ 'model.id': 'meta-llama/Llama-3.1-8B' });
    expect(facts.get('model.licence')?.value).toBe('Llama 3.1 Community License');
    expect(facts.get('model.licenceUse')?.value).toBe('conditions');
    expect(facts.get('model.licencePrefix')?.value).toBe('Llama');
  });

  it('is left open elsewhere', () => {
    const facts = derivedFrom({ 'model.id': 'org/model-8b' });
    expect(facts.has('model.licence')).toBe(false);
    expect(derivedFrom({ 'model.id': 'Qwen/Qwen3-8B' }).has('model.licencePrefix')).toBe(false);
  });
});
