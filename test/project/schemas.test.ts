import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { configShape } from '../../src/project/config-shape.ts';
import { intentShape } from '../../src/project/intent-shape.ts';
import { configSchema, intentSchema } from '../../src/project/schemas.ts';
import { type Shape, shaped } from '../../src/project/shape.ts';
import { fullParsers } from '../../src/syntax/full.ts';
import { parse } from '../../src/syntax/index.ts';

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const fitsIntent = ajv.compile(intentSchema());
const fitsConfig = ajv.compile(
  configSchema([{ id: 'when-to-tune/a-rule', title: 'A rule', severity: 'info' }]),
);

/** What the reader of the file complains about. */
function problems(shape: Shape, data: unknown): readonly string[] {
  const root = parse(stringify(data), 'file.yaml', fullParsers).documents[0]?.root;
  return root ? shaped(shape, root, 'file.yaml').problems.map(({ message }) => message) : ['empty'];
}

describe('the schema of tuning-intent.yaml', () => {
  it.each([
    { version: 1 },
    { goals: ['specialise', 'output-format'], tasks: [{ id: 'a', type: 'chat', classes: { x: 3 } }] },
    { goals: 'specialise', applies_to: 'configs/*.yaml' },
    { serving: { engine: 'vllm', version: 0.11, max_rank: 16, merged: false } },
    { data: { roles: { 'a.jsonl': 'replay' } }, knowledge: { volatility: 'daily' } },
    { baseline: { results: [{ task: 'a', metric: 'f1', value: 0.5 }] }, target: [] },
  ])('takes what the reader takes (%#)', (data) => {
    expect(problems(intentShape, data)).toEqual([]);
    expect(fitsIntent(data), JSON.stringify(fitsIntent.errors)).toBe(true);
  });

  it.each([
    { goal: ['specialise'] },
    { goals: ['specialize'] },
    { goals: 'specialize' },
    { version: 2 },
    { version: 'one' },
    { tasks: { id: 'a' } },
    { tasks: [{ id: 'a', labels: 0 }] },
    { serving: { merged: 'perhaps' } },
    { data: { roles: { 'a.jsonl': 'spare' } } },
    { cost: { training: -1 } },
  ])('refuses what the reader refuses (%#)', (data) => {
    expect(problems(intentShape, data)).not.toEqual([]);
    expect(fitsIntent(data)).toBe(false);
  });
});

describe('the schema of tunelint.yaml', () => {
  it.each([
    { extends: 'strict', failOn: 'never' },
    {
      rules: { 'a-rule': 'off', 'when-to-tune/a-rule': { severity: 'error', params: { max: 3, of: ['a'] } } },
    },
    { overrides: [{ files: ['a/**'], rules: { 'theirs/other-rule': 'warning' } }] },
    { waivers: [{ rule: 'a-rule', reason: 'x', until: '2031-01-01' }], ignore: ['a'] },
    { frameworks: { versions: { axolotl: 0.15 } } },
  ])('takes what the reader takes (%#)', (data) => {
    expect(problems(configShape, data)).toEqual([]);
    expect(fitsConfig(data), JSON.stringify(fitsConfig.errors)).toBe(true);
  });

  it.each([
    { rule: {} },
    { rules: { 'a-rule': 'loud' } },
    { rules: { 'when-to-tune/a-rule': { level: 'error' } } },
    { overrides: [{ rules: { 'when-to-tune/a-rule': 'loud' } }] },
    { failOn: 'sometimes' },
    { waivers: { rule: 'a-rule' } },
  ])('refuses what the reader refuses (%#)', (data) => {
    expect(problems(configShape, data)).not.toEqual([]);
    expect(fitsConfig(data)).toBe(false);
  });
});
