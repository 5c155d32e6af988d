import { describe, expect, it } from 'vitest';
import table from '../../data/serving.json' with { type: 'json' };
import { findEvidence } from '../../src/knowledge/evidence.ts';
import {
  largestRank,
  loadsFeature,
  loadsFullModules,
  rankSettingFor,
  servingLimits,
} from '../../src/knowledge/serving.ts';

describe('rank limits', () => {
  it('of vLLM are 16 unless set', () => {
    expect(largestRank('vllm')).toBe(16);
    expect(largestRank('vllm', 64)).toBe(64);
    expect(servingLimits('vllm')?.maxAdapters?.default).toBe(1);
  });
  it('are unknown for servers that state none', () => {
    expect(largestRank('lorax')).toBeUndefined();
    expect(largestRank('sglang')).toBeUndefined();
    expect(largestRank('somebody-elses')).toBeUndefined();
    expect(servingLimits('constructor')).toBeUndefined();
  });
  it.each([
    [1, 1],
    [8, 8],
    [17, 32],
    [48, 64],
    [257, 320],
    [512, 512],
    [1024, undefined],
  ])('rank %i needs max_lora_rank %s in vLLM', (rank, setting) => {
    expect(rankSettingFor('vllm', rank)).toBe(setting);
  });
  it('are free where no list of values is known', () => {
    expect(rankSettingFor('sglang', 48)).toBe(48);
  });
});

describe('features of adapters', () => {
  it('that vLLM refuses', () => {
    expect(loadsFeature('vllm', 'dora')).toBe(false);
    expect(loadsFeature('vllm', 'adapter-bias')).toBe(false);
    expect(loadsFeature('vllm', 'rslora')).toBe(true);
  });
  it.each([
    ['0.9.2', true],
    ['v0.9.2', true],
    ['0.10.0', false],
    ['0.10', false],
    ['0.11.1rc2', false],
    ['1.0', false],
    ['latest', 'depends'],
    [undefined, 'depends'],
  ])('soft prompts on vLLM %s: %s', (version, expected) => {
    expect(loadsFeature('vllm', 'soft-prompt', version)).toBe(expected);
  });
  it('are unknown where nothing was read', () => {
    expect(loadsFeature('lorax', 'dora')).toBeUndefined();
    expect(loadsFeature('nothing', 'dora')).toBeUndefined();
  });
  it('include full modules, but for classification heads', () => {
    expect(loadsFullModules('vllm', ['lm_head'])).toBe(false);
    expect(loadsFullModules('vllm', ['score'])).toBe(true);
    expect(loadsFullModules('vllm', ['score', 'embed_tokens'])).toBe(false);
    expect(loadsFullModules('vllm', [])).toBe(true);
    expect(loadsFullModules('transformers', ['lm_head'])).toBe(true);
    expect(loadsFullModules('tgi', ['lm_head'])).toBeUndefined();
  });
});

describe('the table of servers', () => {
  it('cites evidence that exists, or another source', () => {
    expect(Date.parse(table.date)).not.toBeNaN();
    for (const engine of Object.keys(table.engines)) {
      const limits = servingLimits(engine);
      const cited = Object.values(limits?.features ?? {}).flatMap((support) => support.evidence ?? []);
      const ids = [...(limits?.evidence ?? []), ...cited];
      expect(ids.filter((id) => findEvidence(id) === undefined)).toEqual([]);
      expect(ids.length > 0 || limits?.source !== undefined).toBe(true);
    }
  });
});
