import { describe, expect, it } from 'vitest';
import { derivedFrom, external, textKey } from './facts.ts';

const weights = 8_030_261_248;
const full = { 'model.id': 'meta-llama/Llama-3.1-8B', 'method.kind': 'full', 'hyper.optimizer': 'adamw' };
const gigabytes = (bytes: number): number => (bytes * weights) / 1e9;

const memory = (facts: Parameters<typeof derivedFrom>[0], native?: Parameters<typeof derivedFrom>[1]) =>
  derivedFrom(facts, native).get('cost.stateMemory')?.value;

describe('bytes for each weight of a full tune', () => {
  it('are 8 where weights stay in bfloat16', () => {
    expect(memory({ ...full, 'plan.framework': 'torchtune', 'precision.train': 'bf16' })).toBeCloseTo(
      gigabytes(8),
    );
  });

  it('are 16 under DeepSpeed, which keeps a 32-bit copy', () => {
    expect(memory({ ...full, 'distributed.backend': 'deepspeed' })).toBeCloseTo(gigabytes(16));
  });

  it('are 16 in LLaMA-Factory unless it is told pure_bf16', () => {
    const facts = { ...full, 'plan.framework': 'llamafactory', 'precision.train': 'bf16' };
    expect(memory(facts)).toBeCloseTo(gigabytes(16));
    expect(memory(facts, { native: [textKey('pure_bf16', true)] })).toBeCloseTo(gigabytes(8));
  });

  it('are 16 under automatic mixed precision over 32-bit weights', () => {
    const precision = { value: 'bf16', state: 'stated', raw: 'bf16-mixed' } as const;
    expect(memory({ ...full, 'precision.train': precision })).toBeCloseTo(gigabytes(16));
    const pure = { value: 'bf16', state: 'stated', raw: 'bf16-true' } as const;
    expect(memory({ ...full, 'precision.train': pure })).toBeCloseTo(gigabytes(8));
  });

  it('are 6 with moments in 8 bits', () => {
    expect(memory({ ...full, 'hyper.optimizer': 'adamw-8bit' })).toBeCloseTo(gigabytes(6));
  });

  it.each(['adamw-paged', 'galore', 'lion', 'sgd', 'adafactor', 'muon'])(
    'are unknown for %s',
    (optimizer) => {
      expect(memory({ ...full, 'hyper.optimizer': optimizer })).toBeUndefined();
    },
  );

  it('are unknown for a model whose weights nobody counted', () => {
    expect(memory({ ...full, 'model.id': 'org/model-8b' })).toBeUndefined();
  });
});

describe('least memory of one accelerator', () => {
  const on = (facts: Parameters<typeof derivedFrom>[0]) =>
    derivedFrom({ ...full, ...facts }).get('cost.deviceMemory')?.value;

  it('takes unknown sharding to be sharded in full', () => {
    expect(on({ 'hardware.count': 8 })).toBeCloseTo(gigabytes(8) / 8);
  });

  it('leaves gradients and weights whole at stage 1', () => {
    const facts = {
      'hardware.count': 4,
      'distributed.backend': 'deepspeed',
      'distributed.zeroStage': 1,
    };
    expect(on(facts)).toBeCloseTo(gigabytes(2 + 2 + 12 / 4));
  });

  it('is unknown where states are moved off, or nobody says how many devices there are', () => {
    expect(on({ 'hardware.count': 8, 'distributed.offload': 'cpu' })).toBeUndefined();
    expect(on({ 'hardware.count': external })).toBeUndefined();
  });
});

describe('trained weights of an adapter', () => {
  const lora = {
    'model.id': 'meta-llama/Llama-3.1-8B',
    'method.kind': 'lora',
    'adapter.rank': 16,
    'adapter.targetsMode': 'all-linear',
  };

  it('are those of the published table', () => {
    expect(derivedFrom(lora).get('cost.trainable')?.value).toBe(41_943_040);
  });

  it('include modules that are trained in full', () => {
    const facts = derivedFrom({ ...lora, 'adapter.modulesToSave': ['lm_head'] });
    expect(facts.get('cost.trainable')?.value).toBe(41_943_040 + 128_256 * 4096);
  });

  it('are unknown for variants that count otherwise, and for modules of another model', () => {
    expect(derivedFrom({ ...lora, 'method.variant': 'vera' }).get('cost.trainable')).toBeUndefined();
    expect(
      derivedFrom({ ...lora, 'adapter.modulesToSave': ['no_such'] }).get('cost.trainable'),
    ).toBeUndefined();
  });

  it('give the rank that all linear layers would have for as many', () => {
    const attention = { ...lora, 'adapter.rank': 64, 'adapter.targetsMode': 'attention' };
    expect(derivedFrom(attention).get('cost.allLinearRank')?.value).toBe(20);
  });

  it('need no less memory where quantisation is decided elsewhere', () => {
    const facts = { ...lora, 'hyper.optimizer': 'adamw', 'quantization.bits': external };
    expect(derivedFrom(facts).get('cost.stateMemory')).toBeUndefined();
  });
});

describe('memory by the name of an accelerator', () => {
  it('is that of the largest variant, and not certain', () => {
    const fact = derivedFrom({ 'hardware.name': 'Nvidia A100' }).get('hardware.memory');
    expect([fact?.value, fact?.confidence]).toEqual([80, 0.6]);
  });

  it('is not guessed for names that say nothing, nor over what is stated', () => {
    expect(derivedFrom({ 'hardware.name': 'gpu-large' }).get('hardware.memory')).toBeUndefined();
    expect(
      derivedFrom({ 'hardware.name': 'A100', 'hardware.memory': 40 }).get('hardware.memory')?.value,
    ).toBe(40);
  });
});
