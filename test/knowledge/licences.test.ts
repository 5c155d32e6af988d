import { describe, expect, it } from 'vitest';
import table from '../../data/model-licences.json' with { type: 'json' };
import { licenceOf } from '../../src/knowledge/index.ts';

describe('licences of models', () => {
  it.each([
    ['mistralai/Mistral-7B-Instruct-v0.3', 'apache-2.0', 'any'],
    ['mistralai/Ministral-8B-Instruct-2410', 'mistral-research', 'non-commercial'],
    ['meta-llama/Llama-3.1-8B-Instruct', 'llama-3.1', 'conditions'],
    ['meta-llama/Meta-Llama-3.1-70B', 'llama-3.1', 'conditions'],
    ['Qwen/Qwen2.5-7B-Instruct', 'apache-2.0', 'any'],
    ['Qwen/Qwen2.5-3B-Instruct', 'qwen-research', 'non-commercial'],
    ['Qwen/Qwen2.5-Coder-3B', 'qwen-research', 'non-commercial'],
    ['Qwen/Qwen2.5-Coder-7B-Instruct', 'apache-2.0', 'any'],
    ['qwen/qwen2.5-72b', 'qwen', 'conditions'],
    ['google/gemma-2b', 'gemma', 'conditions'],
    ['google/gemma-3-27b-it', 'gemma', 'conditions'],
    ['CohereForAI/c4ai-command-r-plus', 'cc-by-nc-4.0', 'non-commercial'],
    ['CohereLabs/c4ai-command-r-v01', 'cc-by-nc-4.0', 'non-commercial'],
  ])('%s: %s', (id, licence, use) => {
    expect(licenceOf(id)).toMatchObject({ id: licence, use });
  });

  it.each([
    ['a mirror', 'unsloth/Llama-3.1-8B-Instruct'],
    ['a folder', './models/Meta-Llama-3.1-8B-Instruct'],
    ['a bare name', 'Llama-3.1-8B-Instruct'],
    ['a longer name than was read', 'Qwen/Qwen2.5-3B-Instruct-AWQ'],
    ['a line that was not read', 'mistralai/Codestral-22B-v0.1'],
    ['a later generation', 'google/gemma-4-27b-it'],
    ['what every object has', 'meta-llama/constructor'],
    ['nothing', ''],
  ])('knows none for %s', (_, id) => {
    expect(licenceOf(id)).toBeUndefined();
  });

  it('has a known licence and a source for every line, and no name twice', () => {
    for (const { licence, source } of table.lines) {
      expect(Object.keys(table.licences)).toContain(licence);
      expect(source).toMatch(/\w+\.\w+/);
    }
    const names = table.lines.flatMap(({ organisation, names: own }) =>
      own.map((name) => `${organisation}/${name}`),
    );
    expect(new Set(names).size).toBe(names.length);
  });
});
