import { describe, expect, it } from 'vitest';
import { conforming } from '../../../src/frameworks/kit/conform.ts';
import type { FactValue } from '../../../src/model/index.ts';

const conformed = (name: string, value: FactValue): unknown => {
  const { value: kept, state } = conforming(name, { value, state: 'stated' });
  return kept === null ? state : kept;
};

describe('facts as policies see them', () => {
  it('keep what fits the vocabulary', () => {
    expect(conformed('method.kind', 'lora')).toBe('lora');
    expect(conformed('adapter.targets', ['q_proj'])).toEqual(['q_proj']);
    expect(conformed('data.train[3].limit', 10)).toBe(10);
  });

  it('say `other` where the closed set has it', () => {
    expect(conformed('hyper.schedule', 'zigzag')).toBe('other');
  });

  it('are unresolved where nothing fits', () => {
    expect(conformed('method.kind', 'magic')).toBe('unresolved');
    expect(conformed('adapter.rank', 1.5)).toBe('unresolved');
    expect(conformed('adapter.rank', '16')).toBe('unresolved');
    expect(conformed('hyper.learningRate', Number.NaN)).toBe('unresolved');
    expect(conformed('adapter.targets', 'q_proj')).toBe('unresolved');
  });
});
