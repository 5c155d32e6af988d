import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import table from '../../data/models.json' with { type: 'json' };
import { parametersOf } from '../../src/knowledge/model-parameters.ts';
import { allModels, findModel } from '../../src/knowledge/models.ts';

const known = allModels().flatMap((shape) => shape.hub.map((id) => [id, shape.id] as const));

describe('finding a model', () => {
  it.each(known)('%s is %s', (id, shape) => {
    expect(findModel(id)?.id).toBe(shape);
  });

  it.each([
    ['unsloth/Llama-3.2-1B-bnb-4bit', 'llama-3.2-1b'],
    ['unsloth/Meta-Llama-3.1-8B-Instruct-unsloth-bnb-4bit', 'llama-3-8b'],
    ['NousResearch/Meta-Llama-3-8B', 'llama-3-8b'],
    ['TechxGenus/Meta-Llama-3-8B-Instruct-GPTQ', 'llama-3-8b'],
    ['TechxGenus/Meta-Llama-3-8B-Instruct-AWQ', 'llama-3-8b'],
    ['TheBloke/Llama-2-7B-GPTQ', 'llama-2-7b'],
    ['Qwen/Qwen2.5-7B-Instruct-GPTQ-Int8', 'qwen2.5-7b'],
    ['Qwen/Qwen2.5-72B-Instruct-AWQ', 'qwen2.5-72b'],
    ['RedHatAI/Meta-Llama-3.1-8B-Instruct-FP8-dynamic', 'llama-3-8b'],
    ['mlx-community/Llama-3.2-1B-Instruct-bf16', 'llama-3.2-1b'],
    ['mlx-community/Qwen3-4B-4bit', 'qwen3-4b'],
    ['unsloth/gpt-oss-20b-bnb-4bit', 'gpt-oss-20b'],
    ['META-LLAMA/llama-3.2-1b', 'llama-3.2-1b'],
    ['meta-llama/Llama-2-7b', 'llama-2-7b'],
    ['/models/Meta-Llama-3-8B-Instruct', 'llama-3-8b'],
    ['/tmp/Llama-2-7b-hf/', 'llama-2-7b'],
    ['/tmp/Meta-Llama-3-8B/original/', 'llama-3-8b'],
    ['~/.cache/instructlab/models/instructlab/granite-7b-lab', 'granite-7b'],
    [
      '/root/.cache/huggingface/hub/models--meta-llama--Llama-3.1-8B/snapshots/d04e592bb4f6aa9cfee9',
      'llama-3-8b',
    ],
    ['C:\\models\\Qwen2.5-7B-Instruct', 'qwen2.5-7b'],
    ['checkpoints/meta-llama/Llama-2-7b-hf', 'llama-2-7b'],
    ['s3://bucket/base/Mistral-7B-v0.3', 'mistral-7b-v0.3'],
    ['hf://google/gemma-2-9b-it', 'gemma-2-9b'],
    ['llama3-8b', 'llama-3-8b'],
    ['llama2-70b', 'llama-2-70b'],
    ['llama3.1-405b', 'llama-3.1-405b'],
    ['mixtral-8x7b', 'mixtral-8x7b'],
    ['gpt2', 'gpt2'],
    ['/tmp/phi-4', 'phi-4'],
  ])('%s is %s', (id, shape) => {
    expect(findModel(id)?.id).toBe(shape);
  });

  it.each([
    '',
    '/',
    'llama',
    'mistral-7b',
    'meta-llama/Llama-3-8B-support-bot',
    'acme/my-llama-3-8b-finetune',
    'team/gpt2',
    'team/phi-2',
    'models/llama3-8b-pro',
    'output/checkpoint-800',
    'gpt-4o',
    'ibm/granite-8b',
    'Qwen/Qwen2.5-7B-Instruct-2M',
    '$MODEL_ID',
    'constructor',
    '__proto__',
  ])('%j is not certain, so there is no answer', (id) => {
    expect(findModel(id)).toBeUndefined();
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        const shape = findModel(id);
        expect(shape === undefined || allModels().includes(shape)).toBe(true);
      }),
    );
  });

  it('does not depend on case, a folder around the name, or how the weights are stored', () => {
    const folders = fc.stringMatching(/^\/(?:[a-z]{1,6}\/){0,3}$/);
    const endings = fc.constantFrom(
      '',
      '/',
      '-bnb-4bit',
      '-GPTQ',
      '-AWQ',
      '-FP8',
      '-GPTQ-Int4',
      '-GGUF',
      '-bf16',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...known),
        folders,
        endings,
        fc.boolean(),
        ([id, shape], folder, ending, upper) => {
          const name = id.split('/').at(-1) ?? '';
          const written = folder + (upper ? name.toUpperCase() : name) + ending;
          expect(findModel(written)?.id).toBe(shape);
        },
      ),
    );
  });
});

describe('the table of models', () => {
  it('tells where each figure was read, and when', () => {
    expect(Date.parse(table.date)).not.toBeNaN();
    for (const row of table.models) {
      expect(row.shapeFrom.length).toBeGreaterThan(0);
      expect('published' in row).toBe('publishedFrom' in row);
      expect('beside' in row && !('published' in row)).toBe(false);
    }
    expect(Object.keys(table.sources)).toContain(table.totals.from);
  });

  it('names each shape and each hub id once', () => {
    const ids = allModels().map((shape) => shape.id);
    const hub = known.map(([id]) => id.toLowerCase());
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(hub).size).toBe(hub.length);
  });

  it('holds whole, positive sizes that fit together', () => {
    for (const shape of allModels()) {
      const sizes = [
        shape.hidden,
        shape.layers,
        shape.intermediate,
        shape.heads,
        shape.kvHeads,
        shape.headSize,
        shape.vocabulary,
      ];
      expect(sizes.every((size) => Number.isInteger(size) && size > 0)).toBe(true);
      expect(shape.heads % shape.kvHeads).toBe(0);
      expect(shape.experts === undefined).toBe(shape.expertIntermediate === undefined);
      expect(shape.mamba !== undefined).toBe((shape.attentionLayers ?? shape.layers) < shape.layers);
    }
  });
});

describe('weights in billions', () => {
  it('are exact for a known model, and read off the name of another', () => {
    expect(parametersOf('mistralai/Mixtral-8x7B-v0.1')).toEqual({ value: 46.702792704, confidence: 1 });
    expect(parametersOf('Qwen/Qwen3.5-4B')).toEqual({ value: 4.659865088, confidence: 1 });
    expect(parametersOf('acme/Qwen3.5-4B')?.value).toBe(4);
    expect(parametersOf('acme/support-7b')?.value).toBe(7);
    expect(parametersOf('acme/support')).toBeUndefined();
  });
});
