import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/index.ts';
import { compilePolicy, evaluate, type Rule, type RuleSettings } from '../../src/policy/index.ts';
import { known, planWith, stated, unknown } from './plans.ts';

const basic: Rule = {
  id: 'wide-adapter',
  title: 'Wide adapter',
  severity: 'warning',
  when: { fact: 'adapter.rank', greater: 64 },
  message: 'Rank {adapter.rank} is wide.',
};

function held(rule: Partial<Rule>, plans: readonly Plan[], settings?: RuleSettings) {
  const compiled = compilePolicy({
    policy: 'method',
    version: 1,
    title: 'Method',
    rules: [{ ...basic, ...rule }],
  });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.complaints));
  return evaluate(compiled.rules, plans, settings);
}

const wide = planWith({ 'adapter.rank': stated(128) });

describe('a rule on a plan', () => {
  it('reports where its condition is true, at key and value of the fact', () => {
    const [finding] = held({}, [wide]).findings;
    const fact = wide.facts.get('adapter.rank');
    expect(finding).toMatchObject({
      rule: 'method/wide-adapter',
      severity: 'warning',
      confidence: 'high',
      message: 'Rank 128 is wide.',
      plan: 'train.yml#0',
      fact: 'adapter.rank',
      at: { file: 'train.yml', start: fact?.keyAt?.start, end: fact?.at?.end },
      docs: 'docs/rules/wide-adapter.md',
      fix: null,
      suppressed: null,
    });
    expect(finding?.fingerprint).toMatch(/^[0-9a-f]{32}$/);
  });

  it('is silent where its condition is false', () => {
    expect(held({}, [planWith({ 'adapter.rank': stated(8) })])).toEqual({
      findings: [],
      undecided: [],
      rulesHeld: 1,
    });
  });

  it('is undecided, and says what would decide it, where a fact is not known', () => {
    for (const state of ['unset', 'external', 'unresolved', 'not-expressible'] as const) {
      const result = held({}, [planWith({ 'adapter.rank': unknown(state) })]);
      expect(result.findings).toEqual([]);
      expect(result.undecided).toEqual([
        { rule: 'method/wide-adapter', plan: 'train.yml#0', needs: ['adapter.rank'] },
      ]);
    }
    expect(held({}, [planWith({})]).undecided).toHaveLength(1);
  });

  it('stands at the start of the file where nothing it used is written', () => {
    const [finding] = held({}, [planWith({ 'adapter.rank': known(128) })]).findings;
    expect(finding?.at).toEqual({ file: 'train.yml', start: 0, end: 0 });
  });

  it('stands at what a derived fact was computed from', () => {
    const alpha = stated(512);
    const plan = planWith({
      'adapter.alpha': alpha,
      'adapter.scale': known(16, 'derived', { from: ['adapter.alpha'] }),
    });
    const [finding] = held({ when: { fact: 'adapter.scale', greater: 8 }, message: 'x' }, [plan]).findings;
    expect(finding?.at.start).toBe(alpha.keyAt?.start);
    expect(finding?.fact).toBe('adapter.alpha');
  });
});
