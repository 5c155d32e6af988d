import { describe, expect, it } from 'vitest';
import { filesInMemory } from '../../src/project/files.ts';
import { readSample } from '../support/samples.ts';

/** Files that share words with tuning files and belong to other programs: nothing may be said about them. */
const friends: readonly (readonly [string, string, string])[] = [
  [
    'a LoRA for an image model, with keys of the Trainer',
    'config.json',
    JSON.stringify({
      model_family: 'flux2',
      model_flavour: 'klein',
      pretrained_model_name_or_path: 'org/image-model',
      lora_rank: 64,
      learning_rate: 1e-4,
      num_train_epochs: 0,
      output_dir: 'out',
      gradient_checkpointing: true,
      data_backend_config: 'data.json',
      seed: 1,
      report_to: 'none',
    }),
  ],
  [
    'a list of recordings',
    'test.json',
    JSON.stringify({ a: { file_name: 'a.wav', digit: '6', speaker: '56', age: 24, length: 0.7 } }),
  ],
  [
    'a model trained from nothing with DeepSpeed in the same map',
    '125M.yml',
    'pipe-parallel-size: 1\nnum-layers: 12\nhidden-size: 768\nzero_optimization: {stage: 1}\ntrain_micro_batch_size_per_gpu: 4\n',
  ],
];

describe('files of other programs', () => {
  it.each(friends)('are left alone: %s', (_, name, text) => {
    expect(readSample(filesInMemory({ [name]: text })).files).toEqual([]);
  });

  it('are not taken for the registry that they resemble', () => {
    const registry = {
      tickets: { file_name: 'a.json', columns: { prompt: 'q' } },
      more: { hf_hub_url: 'org/more' },
    };
    const { files } = readSample(filesInMemory({ 'dataset_info.json': JSON.stringify(registry) }));
    expect(files).toMatchObject([{ framework: 'llamafactory', kind: 'dataset-registry' }]);
  });
});
