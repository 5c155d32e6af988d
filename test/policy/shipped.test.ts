import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { readPolicies } from '../../scripts/policies-plugin.mjs';
import { loadPolicy, problemLine, unguaranteed } from '../../src/policy/index.ts';
import { policySchema } from '../../src/policy/schema.ts';
import { fullParsers } from '../../src/syntax/full.ts';
import { parse } from '../../src/syntax/index.ts';

const fitsSchema = new Ajv({ allowUnionTypes: true }).compile(policySchema());

describe.each(readPolicies())('the shipped policy $name', ({ name, text, policy }) => {
  const loaded = loadPolicy(text, name, (source, path) => parse(source, path, fullParsers));

  it('compiles', () => {
    expect(loaded.ok ? [] : loaded.problems.map((problem) => problemLine(problem, text))).toEqual([]);
  });

  it('fits the schema that editors use', () => {
    expect(fitsSchema(policy), JSON.stringify(fitsSchema.errors?.slice(0, 3))).toBe(true);
  });

  it('shows no value that may be unknown when a rule reports', () => {
    const rules = loaded.ok ? loaded.rules : [];
    expect(rules.flatMap((rule) => unguaranteed(rule).map((name) => `${rule.id}: {${name}}`))).toEqual([]);
  });
});
