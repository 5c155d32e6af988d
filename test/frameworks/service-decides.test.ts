import { describe, expect, it } from 'vitest';
import { exampleLinter } from '../../src/commands/examples.ts';
import { shippedPolicies } from '../../src/commands/shipped.ts';
import { compilePolicy } from '../../src/policy/index.ts';
import { filesInMemory } from '../../src/project/files.ts';
import { fullParsers } from '../../src/syntax/full.ts';
import { readSample } from '../support/samples.ts';

const rules = shippedPolicies().flatMap((policy) => {
  const compiled = compilePolicy(policy, { checked: true });
  return compiled.ok ? compiled.rules : [];
});
const lint = exampleLinter(rules, fullParsers, '2026-11-23');

const names = ['hyper.epochs', 'hyper.effectiveBatch', 'hyper.learningRateMultiplier'];
const settings = (value: unknown) => ({
  n_epochs: value,
  batch_size: value,
  learning_rate_multiplier: value,
});
const base = { model: 'gpt-4o-mini-2024-07-18', training_file: 'file-a' };
const job = (hyperparameters: object) => ({
  ...base,
  method: { type: 'supervised', supervised: { hyperparameters } },
});

const jobs: readonly (readonly [string, object, object])[] = [
  ['openai', job(settings('auto')), job({})],
  ['openai, older block', { ...base, hyperparameters: settings('auto') }, { ...base, hyperparameters: {} }],
  [
    'azure-openai',
    { ...job(settings('auto')), trainingType: 'Standard' },
    { ...job({}), trainingType: 'Standard' },
  ],
];

describe('a setting that is left to the service with auto', () => {
  it.each(jobs)('is decided by the service, where it is written: %s', (_, body) => {
    const { runs } = readSample(filesInMemory({ 'job.json': JSON.stringify(body) }));
    for (const name of names) {
      expect(runs[0]?.facts.get(name), name).toMatchObject({
        value: null,
        state: 'external',
        note: 'the service decides',
        raw: 'auto',
        at: { file: 'job.json' },
      });
    }
  });

  it.each(jobs)('finds what a job without it finds: %s', (_, body, without) => {
    const found = (data: object) =>
      lint({ 'job.json': JSON.stringify(data) }).findings.map(({ rule }) => rule);
    expect(found(body)).toEqual(found(without));
  });
});
