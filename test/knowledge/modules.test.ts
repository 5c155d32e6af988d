import { describe, expect, it } from 'vitest';
import table from '../../data/architectures.json' with { type: 'json' };
import { allModels } from '../../src/knowledge/models.ts';
import {
  attentionOnly,
  lineOf,
  linesOfTemplate,
  namesOf,
  reachesExperts,
  templateFits,
  unknownTargets,
} from '../../src/knowledge/modules.ts';
import { linearLayers } from '../../src/knowledge/resources/layers.ts';

describe('the line of a model', () => {
  it.each([
    ['meta-llama/Llama-2-7b-hf', 'llama-2'],
    ['meta-llama/Meta-Llama-3-8B', 'llama-3'],
    ['unsloth/Llama-3.2-1B-Instruct-bnb-4bit', 'llama-3'],
    ['/tmp/Llama-3.3-70B-Instruct/', 'llama-3'],
    ['meta-llama/Llama-3.2-11B-Vision-Instruct', 'llama-3.2-vision'],
    ['acme/Llama-3.1-8B-support', 'llama-3'],
    ['Qwen/Qwen2.5-7B-Instruct', 'qwen-2'],
    ['Qwen/Qwen2.5-VL-7B-Instruct', 'qwen-2-vl'],
    ['Qwen/Qwen3-8B', 'qwen-3'],
    ['Qwen/Qwen3-30B-A3B', 'qwen-3-moe'],
    ['deepseek-ai/DeepSeek-R1-Distill-Qwen-7B', 'deepseek-r1-distill-qwen'],
    ['mistralai/Mistral-7B-Instruct-v0.3', 'mistral-7b'],
    ['mistralai/Mixtral-8x7B-v0.1', 'mixtral'],
    ['google/gemma-2-9b-it', 'gemma-2'],
    ['google/gemma-2b', 'gemma-1'],
    ['google/gemma-3-1b-it', 'gemma-3-text'],
    ['microsoft/phi-4', 'phi-4'],
    ['microsoft/Phi-4-mini-instruct', 'phi-4-mini'],
    ['ibm-granite/granite-3.3-8b-instruct', 'granite-3'],
    ['ibm-granite/granite-4.0-micro', 'granite-4.0'],
    ['HuggingFaceTB/SmolLM2-135M', 'smollm-2'],
    ['google/flan-t5-xl', 't5'],
    ['gpt2', 'gpt2'],
  ])('%s is %s', (id, line) => {
    expect(lineOf(id)?.id).toBe(line);
  });

  it.each([
    'microsoft/Phi-4-multimodal-instruct',
    'microsoft/Phi-3-small-8k-instruct',
    'Qwen/Qwen3-Next-80B-A3B-Instruct',
    'nvidia/Llama-3.1-Nemotron-Nano-8B-v1',
    'NousResearch/Hermes-3-Llama-3.1-8B',
    'acme/support',
    'llama',
    '',
  ])('%j has none', (id) => {
    expect(lineOf(id)).toBeUndefined();
  });

  it('knows the token that ends a turn, and templates', () => {
    expect(lineOf('meta-llama/Llama-3.1-8B-Instruct')?.turnEnd).toContain('<|eot_id|>');
    expect(lineOf('google/gemma-2-2b-it')?.turnEnd).toEqual(['<end_of_turn>']);
    expect(lineOf('Qwen/Qwen3-8B')?.templates).toEqual({
      axolotl: ['qwen3', 'chatml'],
      llamafactory: ['qwen3', 'qwen3_nothink'],
    });
    expect(linesOfTemplate('llamafactory', 'llama3')).toEqual(['llama-3']);
    expect(linesOfTemplate('axolotl', 'tokenizer_default')).toEqual([]);
  });
});

describe('a chat template', () => {
  it.each([
    ['llamafactory', 'llama3', 'meta-llama/Llama-3.1-8B-Instruct', true],
    ['llamafactory', 'llama3', 'Qwen/Qwen2.5-7B-Instruct', false],
    ['axolotl', 'phi_3', 'google/gemma-2-9b-it', false],
    ['llamafactory', 'qwen', 'Qwen/Qwen3-8B', undefined],
    ['llamafactory', 'default', 'Qwen/Qwen3-8B', undefined],
    ['axolotl', 'chatml', 'meta-llama/Llama-3.1-8B-Instruct', undefined],
    ['llamafactory', 'llama3', 'acme/support', undefined],
  ])('of %s, %s, fits %s: %s', (framework, template, id, fits) => {
    expect(templateFits(framework, template, id)).toBe(fits);
  });
});

describe('targets of an adapter', () => {
  it('that name nothing in the model', () => {
    expect(unknownTargets('meta-llama/Llama-3.1-8B', ['q_proj', 'query_key_value'])).toEqual([
      'query_key_value',
    ]);
    expect(unknownTargets('microsoft/Phi-3-mini-4k-instruct', ['q_proj', 'o_proj'])).toEqual(['q_proj']);
    expect(unknownTargets('ibm-granite/granite-4.0-micro', ['gate_proj'])).toEqual(['gate_proj']);
    expect(unknownTargets('meta-llama/Llama-3.1-8B', ['model.layers.0.mlp.down_proj', 'lm_head'])).toEqual(
      [],
    );
    expect(unknownTargets('mistralai/Mixtral-8x7B-v0.1', ['w1', 'gate_up_proj', 'gate'])).toEqual([]);
  });
  it('have no answer where names are patterns, or not all known', () => {
    expect(unknownTargets('meta-llama/Llama-3.1-8B', ['.*_proj'])).toBeUndefined();
    expect(unknownTargets('meta-llama/Llama-3.1-8B', ['all-linear'])).toBeUndefined();
    expect(unknownTargets('google/gemma-3-4b-it', ['out_proj'])).toBeUndefined();
    expect(unknownTargets('acme/support', ['q_proj'])).toBeUndefined();
  });
  it('that all belong to attention', () => {
    expect(attentionOnly(['q_proj', 'v_proj'])).toBe(true);
    expect(attentionOnly(['q_proj', 'down_proj'])).toBe(false);
    expect(attentionOnly(['query_key_value'])).toBe(true);
    expect(attentionOnly(['self_attn.o_proj', 'attn.c_proj'])).toBe(true);
    expect(attentionOnly(['c_proj'])).toBeUndefined();
    expect(attentionOnly(['out_proj'])).toBeUndefined();
    expect(attentionOnly(['out_proj', 'q_proj'], 'facebook/opt-1.3b')).toBe(true);
    expect(attentionOnly(['out_proj'], 'tiiuae/Falcon-H1-1.5B-Base')).toBe(false);
    expect(attentionOnly(['q_proj', 'somebody_elses'])).toBeUndefined();
    expect(attentionOnly(['somebody_elses', 'fc1'])).toBe(false);
    expect(attentionOnly([])).toBeUndefined();
    expect(attentionOnly(['all'])).toBeUndefined();
  });
  it('that reach experts', () => {
    expect(reachesExperts('mistralai/Mixtral-8x7B-v0.1', 'all-linear')).toBe(true);
    expect(reachesExperts('mistralai/Mixtral-8x7B-v0.1', ['q_proj', 'w1'])).toBe(true);
    expect(reachesExperts('mistralai/Mixtral-8x7B-v0.1', ['q_proj', 'o_proj'])).toBe(false);
    expect(reachesExperts('ibm-granite/granite-3.1-3b-a800m-base', 'all-linear')).toBe(true);
    expect(reachesExperts('meta-llama/Llama-3.1-8B', 'all-linear')).toBe(false);
    expect(reachesExperts('acme/support', 'all-linear')).toBeUndefined();
  });
});

describe('the table of architectures', () => {
  it('gives every line a type, and names each start once', () => {
    expect(Date.parse(table.date)).not.toBeNaN();
    expect(table.lines.filter((line) => namesOf(line.type) === undefined)).toEqual([]);
    const starts = table.lines.flatMap((line) => line.names);
    expect(starts.filter((start, at) => starts.indexOf(start) !== at)).toEqual([]);
  });

  it('agrees with the matrices that resource arithmetic counts', () => {
    for (const shape of allModels()) {
      const modules = shape.hub.map((id) => lineOf(id)).find((line) => line !== undefined)?.modules;
      if (modules === undefined) continue;
      const counted = linearLayers(shape).filter(
        (layer) => layer.part === 'attention' || layer.part === 'mlp',
      );
      const named = new Set([...modules.attention, ...modules.mlp]);
      expect([shape.id, counted.map((layer) => layer.name).filter((name) => !named.has(name))]).toEqual([
        shape.id,
        [],
      ]);
    }
  });

  it('places every known shape but those of makers it does not follow', () => {
    const placed = allModels().filter((shape) => shape.hub.some((id) => lineOf(id) !== undefined));
    expect(placed.length / allModels().length).toBeGreaterThan(0.9);
  });
});
