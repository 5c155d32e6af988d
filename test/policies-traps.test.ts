import examples from 'virtual:policy-examples';
import { describe, expect, it } from 'vitest';
import { exampleLinter } from '../src/commands/examples.ts';
import { shippedPolicies } from '../src/commands/shipped.ts';
import { compilePolicy, type Example, type Files, type Rule } from '../src/policy/index.ts';
import { fullParsers } from '../src/syntax/full.ts';
import { weakerRules, withoutSilence } from './support/weaker-rules.ts';

interface Shipped {
  readonly id: string;
  readonly rule: Rule;
  readonly examples: readonly Example[];
  /** How often a rule, by the id of this one, is broken by files. */
  readonly findings: (rule: Rule, files: Files) => number;
}

const rules: readonly Shipped[] = shippedPolicies().flatMap((policy) =>
  policy.rules.map((rule) => {
    const id = `${policy.policy}/${rule.id}`;
    const findings = (changed: Rule, files: Files): number => {
      const compiled = compilePolicy({ ...policy, rules: [changed] });
      if (!compiled.ok) throw new Error(`${id}: ${compiled.complaints.map((c) => c.message).join(', ')}`);
      const { findings: found } = exampleLinter(compiled.rules, fullParsers, '2026-11-01')(files);
      return found.filter((finding) => finding.rule === id).length;
    };
    return { id, rule, examples: examples[id] ?? [], findings };
  }),
);

const trapsOf = (rule: Shipped): readonly Files[] =>
  rule.examples.flatMap((example) => ('good' in example && example.good.trap ? [example.good.files] : []));

const badOf = (rule: Shipped): readonly Files[] =>
  rule.examples.flatMap((example) => ('bad' in example ? [example.bad.files] : []));

const silent = rules.filter(({ rule }) => rule.silentWhen !== undefined);
const table = (some: readonly Shipped[]): readonly (readonly [string, Shipped])[] =>
  some.map((rule) => [rule.id, rule]);

describe('a rule that has reasons to stay quiet', () => {
  it.each(table(silent))('%s shows one that counts', (_, shown) => {
    const loud = withoutSilence(shown.rule);
    const caught = trapsOf(shown).filter((files) => shown.findings(loud, files) > 0);
    expect(caught.length, 'traps that fire without `silentWhen`').toBeGreaterThan(0);
  });
});

describe('every shipped rule', () => {
  it.each(table(rules))('%s has a trap that a careless reading falls into', (_, shown) => {
    const careless = [withoutSilence(shown.rule), ...weakerRules(shown.rule).map(({ rule }) => rule)];
    const traps = trapsOf(shown);
    const caught = traps.filter(
      (files) =>
        careless.some((rule) => shown.findings(rule, files) > 0) ||
        badOf(shown).some((bad) => looksAlike(bad, files)),
    );
    expect(traps.length, 'good examples with `trap: true`').toBeGreaterThan(0);
    expect(caught.length, 'traps that come near').toBeGreaterThan(0);
  });
});

/** Whether two sets of files differ in three lines at most, or in a third of them. */
function looksAlike(a: Files, b: Files): boolean {
  const left = linesOf(a);
  const right = linesOf(b);
  const all = new Set([...left, ...right]);
  const apart = [...all].filter((line) => !left.has(line) || !right.has(line)).length;
  return apart <= 3 || 3 * apart <= all.size;
}

function linesOf(files: Files): ReadonlySet<string> {
  return new Set(
    Object.entries(files).flatMap(([name, text]) => text.split('\n').map((line) => `${name}: ${line}`)),
  );
}
