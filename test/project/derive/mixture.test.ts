import { describe, expect, it } from 'vitest';
import { derivedFrom, external, sources } from './facts.ts';

const mixed = (...weights: readonly number[]) =>
  derivedFrom(sources(...weights.map((weight) => ({ weight }))));

describe('the weights of a mixture', () => {
  it('are counted and added', () => {
    expect(mixed(0.7, 0.2, 0.1).get('data.weightSum')?.value).toBe(1);
    expect(mixed(0.5, 0).get('data.weightedSources')?.value).toBe(1);
    expect(mixed(0.5, 0.4).get('data.weightSum')?.value).toBe(0.9);
  });

  it('are left open where there are none, or one is decided elsewhere', () => {
    expect(derivedFrom(sources({ id: 'org/a' })).get('data.weightSum')).toBeUndefined();
    const facts = { ...sources({ weight: 0.5 }, {}), 'data.train[1].weight': external };
    expect(derivedFrom(facts).get('data.weightedSources')).toBeUndefined();
  });
});
