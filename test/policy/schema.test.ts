import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { loadPolicy } from '../../src/policy/index.ts';
import { policySchema } from '../../src/policy/schema.ts';
import { fullParsers } from '../../src/syntax/full.ts';
import { parse } from '../../src/syntax/index.ts';

const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(policySchema());

function fits(data: unknown): string {
  validate(data);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`).join('\n');
}

const rule = {
  id: 'a-rule',
  title: 'A rule',
  severity: 'info',
  message: 'x',
  when: { fact: 'adapter.rank', greater: { param: 'max' } },
  params: { max: 8 },
};
const policy = { policy: 'mine', version: 1, title: 'Mine', rules: [rule] };
const withRule = (more: object) => ({ ...policy, rules: [{ ...rule, ...more }] });

describe('the policy schema', () => {
  it('is committed as it is made; run node scripts/make-schemas.mjs', () => {
    const committed = readFileSync(new URL('../../schemas/policy.schema.json', import.meta.url), 'utf8');
    expect(JSON.parse(committed)).toEqual(JSON.parse(JSON.stringify(policySchema())));
  });

  it.each([
    {},
    {
      when: {
        all: [
          { fact: 'model.id', exists: true, why: 'needed' },
          { not: { fact: 'adapter.dora', equals: true } },
        ],
      },
    },
    { when: { some: 'data.train', where: { fact: 'item.context', equalsOrUnset: false } } },
    { when: { count: 'data.train', where: { fact: 'item.id', exists: true }, atLeast: 2 } },
    {
      when: {
        fact: 'data.sequenceLength',
        less: { sum: ['intent.tokens.output', 'data.inputLength'], times: 2 },
      },
    },
    {
      when: { key: 'datasets[].type', matches: ['*chat*'] },
      frameworks: ['axolotl'],
      at: [{ key: 'datasets[].type' }],
    },
    { each: 'keys.renamed', fix: { safe: true, renameKey: { to: '{item.to}' } }, when: undefined },
    { scope: 'project', groupBy: ['model.id'], groupAtLeast: 2, objectives: ['dpo'] },
    { examples: [{ bad: { files: { 'a.yml': '' }, at: 'a.yml:1' } }, { good: { files: {}, trap: true } }] },
  ])('takes what the compiler takes (%#)', (more) => {
    const data: unknown = JSON.parse(JSON.stringify(withRule(more)));
    expect(fits(data)).toBe('');
    const loaded = loadPolicy(JSON.stringify(data), 'p.json', (text, path) => parse(text, path, fullParsers));
    expect(loaded.ok ? [] : loaded.problems).toEqual([]);
  });

  it.each([
    { when: { fact: 'adapter.rnak', greater: 8 } },
    { when: { fact: 'adapter.rank', bigger: 8 } },
    { when: { fact: 'adapter.rank' } },
    { when: { fact: 'adapter.rank', greater: 'wide' } },
    { when: { all: [] } },
    { when: { some: 'adapter.rank', where: { fact: 'item.id', exists: true } } },
    { examples: [{}] },
    { examples: [{ bad: { files: {}, at: 'a.yml:1' }, good: { files: {} } }] },
    { severity: 'fatal' },
    { colour: 'red' },
    { message: undefined },
  ])('refuses what the compiler refuses (%#)', (more) => {
    const data: unknown = JSON.parse(JSON.stringify(withRule(more)));
    expect(fits(data)).not.toBe('');
    expect(
      loadPolicy(JSON.stringify(data), 'p.json', (text, path) => parse(text, path, fullParsers)).ok,
    ).toBe(false);
  });

  it('shows editors what facts and operators mean', () => {
    const text = JSON.stringify(policySchema());
    expect(text).toContain('{"const":"adapter.rank","description":"rank of the adapter"}');
    expect(text).toContain('"const":"item.context"');
    expect(text).toContain('has members, and none but these');
  });
});
