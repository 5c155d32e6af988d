import examples from 'virtual:policy-examples';
import { describe, expect, it } from 'vitest';
import { exampleLinter } from '../src/commands/examples.ts';
import { shippedPolicies } from '../src/commands/shipped.ts';
import { compilePolicy, runExamples } from '../src/policy/index.ts';
import { fullParsers } from '../src/syntax/full.ts';

const rules = shippedPolicies().flatMap((policy) => {
  const compiled = compilePolicy(policy);
  if (!compiled.ok)
    throw new Error(
      compiled.complaints.map((c) => `${policy.policy} ${c.path.join('.')}: ${c.message}`).join('\n'),
    );
  return compiled.rules;
});

describe('every shipped rule', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s does what its examples say', (id, rule) => {
    const own = examples[id] ?? [];
    expect(own.filter((example) => 'bad' in example).length, 'bad examples').toBeGreaterThanOrEqual(2);
    expect(own.filter((example) => 'good' in example).length, 'good examples').toBeGreaterThanOrEqual(2);
    const results = runExamples(id, own, exampleLinter([rule], fullParsers, '2026-11-01'));
    expect(results.flatMap((result) => result.failure ?? [])).toEqual([]);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s says why and from where', (_, { rule }) => {
    expect(rule.because, 'a reason').toBeTruthy();
    expect([...(rule.guidance ?? []), ...(rule.evidence ?? [])].length, 'a source').toBeGreaterThan(0);
  });
});
