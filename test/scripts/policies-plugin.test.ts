import { describe, expect, it } from 'vitest';
import { mergePolicies } from '../../scripts/policies-plugin.mjs';

const file = (name: string, policy: Record<string, unknown>) => ({
  name: `policies/${name}.yaml`,
  policy: { version: 1, title: 'Before the run', ...policy },
});
const rule = (id: string) => ({ id, title: id });
const source = (id: string) => ({ id, claim: id });

const main = file('early', {
  policy: 'early',
  summary: 'All of it.',
  sources: [source('A')],
  rules: [rule('a')],
});
const part = file('early-more', {
  policy: 'early',
  title: 'And more',
  sources: [source('B')],
  rules: [rule('b')],
});

describe('policies in several files', () => {
  it('become one, described by the file of their name', () => {
    expect(mergePolicies([part, main])).toEqual([
      {
        policy: 'early',
        version: 1,
        title: 'Before the run',
        summary: 'All of it.',
        sources: [source('A'), source('B')],
        rules: [rule('a'), rule('b')],
      },
    ]);
  });

  it('leave the others as they are', () => {
    const other = file('late', { policy: 'late', rules: [rule('a')] });
    expect(mergePolicies([main, other]).map(({ policy, rules }) => [policy, rules])).toEqual([
      ['early', [rule('a')]],
      ['late', [rule('a')]],
    ]);
  });

  it('may not write a rule or a source twice', () => {
    const again = file('early-again', { policy: 'early', rules: [rule('a')] });
    expect(() => mergePolicies([main, again])).toThrow(
      'policies/early-again.yaml: "a" is in policies/early.yaml',
    );
    const cited = file('early-again', { policy: 'early', sources: [source('A')], rules: [] });
    expect(() => mergePolicies([main, cited])).toThrow('"A" is in policies/early.yaml already');
  });

  it('may not disagree about what the policy is', () => {
    const later = file('early-later', { policy: 'early', version: 2, rules: [] });
    expect(() => mergePolicies([main, later])).toThrow('"version" differs from policies/early.yaml');
    const asked = file('early-later', { policy: 'early', optIn: true, rules: [] });
    expect(() => mergePolicies([main, asked])).toThrow('"optIn" differs');
  });
});
