import { describe, expect, it } from 'vitest';
import { findModel, type ModelShape } from '../../../src/knowledge/models.ts';
import {
  ia3Weights,
  type LoraChoice,
  loraWeights,
  moduleWeights,
  prefixTuningWeights,
  promptTuningWeights,
  pTuningWeights,
} from '../../../src/knowledge/resources/trainable.ts';
import { normWeights, totalWeights } from '../../../src/knowledge/resources/weights.ts';

function shapeOf(id: string): ModelShape {
  const shape = findModel(id);
  if (shape === undefined) throw new Error(`no shape for ${id}`);
  return shape;
}

const qv = ['q_proj', 'v_proj'];

/** Printed by peft, litgpt, torchtune or asserted by tinker-cookbook; sources in docs of the figures. */
const lora: readonly [string, LoraChoice, number, number | undefined][] = [
  ['meta-llama/Llama-2-7b-hf', { rank: 8, targets: qv }, 4_194_304, 6_742_609_920],
  ['meta-llama/Llama-2-13b-hf', { rank: 8, targets: qv }, 6_553_600, undefined],
  [
    'microsoft/phi-2',
    { rank: 8, targets: ['q_proj', 'k_proj', 'v_proj', 'dense', 'fc1', 'fc2', 'lm_head'] },
    12_226_560,
    2_791_910_400,
  ],
  ['meta-llama/Llama-3.2-1B', { rank: 8, targets: ['q_proj'] }, 524_288, 1_236_338_688],
  ['Qwen/Qwen2.5-3B-Instruct', { rank: 16, targets: qv }, 3_686_400, 3_089_625_088],
  ['facebook/opt-6.7b', { rank: 16, targets: qv }, 8_388_608, 6_666_862_592],
  ['google/flan-t5-large', { rank: 16, targets: ['q', 'v'] }, 4_718_592, 787_868_672],
  [
    'meta-llama/Llama-3.1-8B',
    { rank: 1, targets: ['gate_proj', 'up_proj', 'down_proj'] },
    1_769_472,
    undefined,
  ],
  ['meta-llama/Llama-3.1-8B', { rank: 1, targets: 'attention' }, 851_968, undefined],
];

describe('trainable weights equal published figures', () => {
  it.each(lora)('LoRA on %s %j', (id, choice, trainable, all) => {
    const shape = shapeOf(id);
    expect(loraWeights(shape, choice)).toBe(trainable);
    if (all !== undefined) expect(totalWeights(shape) + trainable).toBe(all);
  });

  it('LoRA on gemma-2-2b with a two-label head saved in full', () => {
    const shape = shapeOf('google/gemma-2-2b');
    const trainable = (loraWeights(shape, { rank: 16, targets: qv }) ?? 0) + 2 * shape.hidden;
    expect(trainable).toBe(3_199_488);
    // peft keeps the untrained head beside the trained copy, and counts both.
    expect(totalWeights(shape) + 2 * shape.hidden + trainable).toBe(2_617_545_984);
  });

  it('prompt methods on bloomz-560m', () => {
    const shape = shapeOf('bigscience/bloomz-560m');
    expect(pTuningWeights(shape, 20, 128)).toBe(300_288);
    expect(prefixTuningWeights(shape, 20)).toBe(983_040);
    expect(promptTuningWeights(shape, 8)).toBe(8_192);
    expect(totalWeights(shape) + 300_288).toBe(559_514_880);
    expect(totalWeights(shape) + 983_040).toBe(560_197_632);
    expect(totalWeights(shape) + 8_192).toBe(559_222_784);
  });

  it('prompt tuning on t5-large, which holds a prompt for each half', () => {
    const shape = shapeOf('google-t5/t5-large');
    expect(promptTuningWeights(shape, 20)).toBe(40_960);
    expect(totalWeights(shape) + 40_960).toBe(737_709_056);
  });

  it.each([
    ['ibm-granite/granite-3.3-2b-instruct', 28.18],
    ['meta-llama/Llama-3.2-3B', 24.31],
    ['mistralai/Mistral-7B-v0.3', 41.94],
    ['meta-llama/Llama-3.1-8B', 41.94],
    ['ibm-granite/granite-3.3-8b-instruct', 49.48],
    ['Qwen/Qwen2.5-14B', 68.81],
    ['Qwen/Qwen2.5-32B', 134.22],
    ['meta-llama/Llama-3.3-70B-Instruct', 207.09],
  ])('rank 16 on all matrices of %s is %f million', (id, millions) => {
    expect((loraWeights(shapeOf(id), { rank: 16, targets: 'all-linear' }) ?? 0) / 1e6).toBeCloseTo(
      millions,
      2,
    );
  });
});

describe('LoRA targets', () => {
  const llama = shapeOf('meta-llama/Llama-3.1-8B');
  it('may carry a path, and may repeat', () => {
    const plain = loraWeights(llama, { rank: 4, targets: ['q_proj', 'down_proj'] });
    expect(
      loraWeights(llama, { rank: 4, targets: ['self_attn.q_proj', 'model.layers.mlp.down_proj', 'q_proj'] }),
    ).toBe(plain);
  });
  it('have no answer if one of them is not in the model', () => {
    expect(loraWeights(llama, { rank: 4, targets: ['q_proj', 'query_key_value'] })).toBeUndefined();
  });
  it('have no answer without a rank', () => {
    expect(loraWeights(llama, { rank: 0, targets: qv })).toBeUndefined();
    expect(loraWeights(llama, { rank: Number.NaN, targets: qv })).toBeUndefined();
  });
  it('tell the two matrices apart that GPT-2 calls by one name', () => {
    const gpt2 = shapeOf('gpt2');
    const both = loraWeights(gpt2, { rank: 1, targets: ['c_proj'] });
    const attention = loraWeights(gpt2, { rank: 1, targets: ['attn.c_proj'] });
    const mlp = loraWeights(gpt2, { rank: 1, targets: ['mlp.c_proj'] });
    expect(attention).toBe(12 * (768 + 768));
    expect(mlp).toBe(12 * (3072 + 768));
    expect(both).toBe((attention ?? 0) + (mlp ?? 0));
  });
  it('count a fused matrix once, and its parts one by one', () => {
    const phi = shapeOf('microsoft/Phi-3-mini-4k-instruct');
    expect(loraWeights(phi, { rank: 1, targets: ['qkv_proj'] })).toBe(32 * (3072 + 3 * 3072));
    expect(loraWeights(phi, { rank: 1, targets: ['q_proj', 'k_proj', 'v_proj'] })).toBe(32 * 6 * 3072);
    expect(loraWeights(phi, { rank: 1, targets: ['gate_up_proj'] })).toBe(32 * (3072 + 2 * 8192));
  });
  it('on Granite 4.0 reach the fused input of its MLP', () => {
    const micro = shapeOf('ibm-granite/granite-4.0-micro');
    expect(loraWeights(micro, { rank: 1, targets: ['input_linear'] })).toBe(40 * (2560 + 2 * 8192));
    expect(loraWeights(micro, { rank: 1, targets: ['gate_proj'] })).toBeUndefined();
  });
  it('on experts have no answer until it is said how they are adapted', () => {
    const mixtral = shapeOf('mistralai/Mixtral-8x7B-v0.1');
    expect(loraWeights(mixtral, { rank: 1, targets: 'all-linear' })).toBeUndefined();
    const attention = loraWeights(mixtral, { rank: 1, targets: 'attention' }) ?? 0;
    expect(loraWeights(mixtral, { rank: 1, targets: 'all-linear', experts: 'separate' })).toBe(
      attention + 32 * 8 * 3 * (4096 + 14336),
    );
    expect(loraWeights(mixtral, { rank: 1, targets: 'all-linear', experts: 'shared' })).toBe(
      attention + 32 * (2 * (4096 + 8 * 14336) + (8 * 14336 + 4096)),
    );
  });
  it('may be embedding and head', () => {
    const each = 128256 + 4096;
    expect(loraWeights(llama, { rank: 2, targets: ['embed_tokens', 'lm_head'] })).toBe(2 * 2 * each);
    expect(moduleWeights(llama, 'lm_head')).toBe(128256 * 4096);
    expect(moduleWeights(llama, 'score')).toBeUndefined();
  });
  it('with DoRA add one value per output feature', () => {
    const lora = loraWeights(llama, { rank: 8, targets: qv }) ?? 0;
    expect(loraWeights(llama, { rank: 8, targets: qv, dora: true })).toBe(lora + 32 * (4096 + 1024));
  });
});

describe('small methods', () => {
  it('(IA)³ scales keys, values and the MLP', () => {
    expect(ia3Weights(shapeOf('meta-llama/Llama-3.1-8B'))).toBe(32 * (2 * 1024 + 14336));
    expect(ia3Weights(shapeOf('google/flan-t5-xl'))).toBe(72 * 2 * 2048 + 48 * 5120);
    expect(ia3Weights(shapeOf('bigscience/bloomz-560m'))).toBeUndefined();
    expect(ia3Weights(shapeOf('mistralai/Mixtral-8x7B-v0.1'))).toBeUndefined();
  });
  it('(IA)³ scales what is chosen, at its inputs in the MLP', () => {
    const bloom = { targets: ['query_key_value', 'mlp.dense_4h_to_h'], feedforward: ['mlp.dense_4h_to_h'] };
    expect(ia3Weights(shapeOf('bigscience/bloomz-560m'), bloom)).toBe(24 * (3 * 1024 + 4 * 1024));
    const gpt2 = { targets: ['c_attn', 'mlp.c_proj'], feedforward: ['mlp.c_proj'] };
    expect(ia3Weights(shapeOf('gpt2'), gpt2)).toBe(12 * (3 * 768 + 4 * 768));
    expect(ia3Weights(shapeOf('gpt2'), { targets: ['q_lin'], feedforward: [] })).toBeUndefined();
  });
  it('prefix tuning follows the key heads of grouped attention', () => {
    expect(prefixTuningWeights(shapeOf('meta-llama/Llama-3.1-8B'), 30)).toBe(30 * 2 * 32 * 1024);
    expect(prefixTuningWeights(shapeOf('google/flan-t5-xl'), 30)).toBeUndefined();
  });
  it('norm tuning trains every norm', () => {
    expect(normWeights(shapeOf('meta-llama/Llama-3.1-8B'))).toBe(65 * 4096);
    expect(normWeights(shapeOf('openai-community/gpt2'))).toBe(12 * 4 * 768 + 2 * 768);
  });
});
