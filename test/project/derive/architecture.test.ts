import { describe, expect, it } from 'vitest';
import { derivedFrom } from './facts.ts';

const value = (facts: Parameters<typeof derivedFrom>[0], name: string) => derivedFrom(facts).get(name)?.value;
const list = (id: string, ...targets: string[]) => ({
  'model.id': id,
  'adapter.targets': targets,
  'adapter.targetsMode': 'list',
});

describe('the build of the base', () => {
  it('is told where its shape or its line is known', () => {
    expect(value({ 'model.id': 'meta-llama/Llama-3.2-1B' }, 'model.layers')).toBe(16);
    expect(value({ 'model.id': 'meta-llama/Llama-3.2-1B' }, 'model.tiedEmbeddings')).toBe(true);
    expect(value({ 'model.id': 'meta-llama/Llama-3.1-8B' }, 'model.tiedEmbeddings')).toBe(false);
    expect(value({ 'model.id': 'google/gemma-3-4b-it' }, 'model.vision')).toBe(true);
    expect(value({ 'model.id': 'google/gemma-3-1b-it' }, 'model.vision')).toBe(false);
  });

  it('stays open for other names, and for weights that start at random', () => {
    expect(value({ 'model.id': 'acme/support' }, 'model.vision')).toBeUndefined();
    expect(value({ 'model.id': 'acme/Llama-3.2-1B-support' }, 'model.tiedEmbeddings')).toBeUndefined();
    const fresh = { 'model.id': 'meta-llama/Llama-3.2-1B', 'model.initFromScratch': true };
    expect(value(fresh, 'model.layers')).toBeUndefined();
  });

  it('is less certain in a tune that others named after it', () => {
    const facts = derivedFrom({ 'model.id': 'acme/Qwen2.5-VL-7B-forms' });
    expect(facts.get('model.vision')).toMatchObject({ value: true, confidence: 0.7 });
  });
});

describe('targets that name nothing in the base', () => {
  it('are listed beside those that do, and the names of the base', () => {
    const facts = derivedFrom(list('microsoft/Phi-3-mini-4k-instruct', 'q_proj', 'o_proj'));
    expect(facts.get('adapter.unknownTargets')?.value).toEqual(['q_proj']);
    expect(facts.get('adapter.foundTargets')?.value).toEqual(['o_proj']);
    expect(facts.get('model.modules')?.value).toContain('qkv_proj');
  });

  it.each([
    [
      'every matrix is in the list',
      list('EleutherAI/pythia-1b', 'q_proj', 'query_key_value', 'dense', 'dense_h_to_4h', 'dense_4h_to_h'),
    ],
    ['the model is not known', list('acme/support', 'q_proj')],
    ['a folder has a name that was used twice', list('/models/qwen-7b', 'q_proj')],
    ['others publish it in another build', list('unsloth/Phi-3-mini-4k-instruct', 'q_proj')],
    ['its name says that it was rebuilt', list('acme/phi-4-llamafied', 'q_proj')],
    ['a name may be a block or a norm', list('microsoft/phi-4', 'self_attn', 'post_attention_layernorm')],
    ['the makers’ own code has the name', list('microsoft/phi-2', 'Wqkv')],
    ['the targets are a pattern', { ...list('microsoft/phi-4', '.*q_proj'), 'adapter.targetsMode': 'regex' }],
  ])('are not listed where %s', (_, facts) => {
    expect(value(facts, 'adapter.unknownTargets') ?? []).toEqual([]);
  });

  it('are none where no names are given, and not known of a pattern or another model', () => {
    expect(value({ 'adapter.targetsMode': 'all-linear' }, 'adapter.unknownTargets')).toEqual([]);
    expect(value({ 'adapter.targetsMode': 'regex' }, 'adapter.unknownTargets')).toBeUndefined();
    expect(value(list('acme/support', 'q_proj'), 'adapter.unknownTargets')).toBeUndefined();
  });

  it.each([
    ['THUDM/chatglm3-6b', ['query_key_value']],
    ['baichuan-inc/Baichuan2-7B-Base', ['W_pack']],
    ['Qwen/Qwen-1_8B-Chat', ['c_attn']],
    ['internlm/internlm2_5-7b-chat', ['wqkv', 'wo']],
  ])('are told for %s, whose code the makers bring', (id, own) => {
    expect(value(list(id, 'q_proj', ...own), 'adapter.unknownTargets')).toEqual(['q_proj']);
  });

  it('include a name that is nearly right', () => {
    expect(value(list('Qwen/Qwen3-8B', 'q_porj', 'v_proj'), 'adapter.unknownTargets')).toEqual(['q_porj']);
  });
});

describe('embeddings that are one matrix with the head', () => {
  it('are no matter of a run without an adapter', () => {
    expect(value({ 'model.id': 'Qwen/Qwen2.5-0.5B' }, 'adapter.tiedTargets')).toBeUndefined();
  });

  it('are listed where the adapter trains either', () => {
    const facts = {
      ...list('Qwen/Qwen2.5-0.5B', 'q_proj', 'lm_head'),
      'adapter.modulesToSave': ['embed_tokens'],
    };
    expect(value(facts, 'adapter.tiedTargets')).toEqual(['lm_head', 'embed_tokens']);
    expect(value(list('Qwen/Qwen2.5-7B', 'lm_head'), 'adapter.tiedTargets')).toEqual([]);
    expect(value(list('acme/support', 'q_proj'), 'adapter.tiedTargets')).toEqual([]);
    expect(value(list('acme/support', 'lm_head'), 'adapter.tiedTargets')).toBeUndefined();
    expect(value(list('openai-community/gpt2', 'embed_tokens', 'wte'), 'adapter.tiedTargets')).toEqual([
      'wte',
    ]);
  });
});

describe('an architecture that transformers has itself', () => {
  it('is certain for the models of the makers only', () => {
    expect(value({ 'model.id': 'tiiuae/falcon-7b' }, 'model.inTransformers')).toBe(true);
    expect(value({ 'model.id': 'unsloth/Llama-3.2-1B' }, 'model.inTransformers')).toBe(true);
    expect(value({ 'model.id': 'acme/falcon-7b-support' }, 'model.inTransformers')).toBeUndefined();
    expect(value({ 'model.id': 'baichuan-inc/Baichuan2-13B-Chat' }, 'model.inTransformers')).toBeUndefined();
  });
});
