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
    'a model of speech under the keys of the Trainer, in sections',
    'train.yaml',
    'model:\n  name: org/whisper-large\ntraining:\n  output_dir: out\n  per_device_train_batch_size: 16\n  learning_rate: 5.0e-6\n  max_steps: 3000\n',
  ],
  [
    'a model of speech under the keys of the Trainer, at the top',
    'train.yaml',
    'model_name_or_path: org/wav2vec2-base\noutput_dir: out\nper_device_train_batch_size: 16\nlearning_rate: 5.0e-6\nnum_train_epochs: 3\n',
  ],
  [
    'a LoRA on a model of images',
    'lora.yaml',
    'base_model: org/vit-base-patch16\nlora:\n  r: 8\n  alpha: 16\nlearning_rate: 1.0e-4\nepochs: 3\nbatch_size: 8\n',
  ],
  [
    'a trainer of its own that shares some names with the Trainer',
    'train.yaml',
    'output_dir: out\nbatch_size: 2\nlr_scheduler_type: cosine\nlearning_rate: 1.0e-4\nnum_epochs: 1\nlog_every: 10\ngradient_accumulation_steps: 1\nmax_grad_norm: 1.0\nweight_decay: 0.0\n',
  ],
  [
    'a small network with a stage and a rate',
    'sft.yaml',
    'output_dir: runs/sft\nmode: sft\nepochs: 3\nlearning_rate: 0.0003\nminibatch_size: 128\nmodel:\n  vocab_size: 8192\n  d_model: 512\n  num_layers: 6\n',
  ],
  [
    'a small network that a section calls after a family',
    'train.yaml',
    'model:\n  name: llama\n  d_model: 256\ntraining:\n  learning_rate: 3.0e-4\n  max_steps: 1000\n  batch_size: 32\n',
  ],
  [
    'an image model whose captions come from a language model',
    'train.yaml',
    'model:\n  name: org/sdxl-base\ncaptioner: org/qwen-vl\ntraining:\n  learning_rate: 1.0e-4\n  max_steps: 1000\n  batch_size: 4\n',
  ],
  [
    'a voice whose tokens a language model writes',
    'config.yaml',
    'TTS_dataset: org/voice\nmodel_name: org/llama-3b-voice\nepochs: 5\nbatch_size: 1\nlearning_rate: 5.0e-5\ngradient_accumulation_steps: 16\n',
  ],
  [
    'a LoRA for a model of videos, in sections',
    'clips.toml',
    [
      "output_dir = 'out'",
      'epochs = 100',
      'micro_batch_size_per_gpu = 1',
      'gradient_accumulation_steps = 2',
      'warmup_steps = 10',
      '[model]',
      "type = 'clips'",
      "ckpt_path = 'models/clips-14b'",
      "transformer_dtype = 'float8'",
      '[adapter]',
      "type = 'lora'",
      'rank = 32',
      '[optimizer]',
      "type = 'adamw'",
      'lr = 2e-5',
      '',
    ].join('\n'),
  ],
  [
    'a LoRA for an image model whose modules tell it',
    'train.yaml',
    'model:\n  pretrained_model_name_or_path: org/painter\n  lora: {r: 16, lora_alpha: 16, target_modules: [to_q, to_k, to_v, to_out.0]}\ntrain:\n  num_epochs: 10\n  gradient_accumulation_steps: 1\n',
  ],
  [
    'a LoRA for an image model that the name of its trainer tells',
    'train.yaml',
    'trainer: QwenImageEdit\nmodel:\n  lora: {r: 16, lora_alpha: 16, target_modules: all-linear}\ntrain:\n  num_epochs: 10\n  gradient_accumulation_steps: 1\n',
  ],
  [
    'a classifier of images with an adapter',
    'adapter.yaml',
    'data: {train_csv: train.csv, class_mapping: classes.json}\nmodel: {backbone: ViT-B/32, lora_rank: 4, lora_alpha: 8.0}\ntrain: {epochs: 20, batch_size: 64, lr: 1.0e-4}\n',
  ],
  [
    'a policy that moves a robot',
    'ppo.yaml',
    'rollout: {unnorm_key: shelf}\nactor:\n  model: {model_path: models/arm-7b, is_lora: true, lora_rank: 32}\n  optim: {lr: 5.0e-6}\n  micro_batch_size: 8\n',
  ],
  [
    'a voice under the keys of the Trainer',
    'voice.json',
    JSON.stringify({
      model_name_or_path: 'org/speaker-300M',
      feature_extractor_name: 'org/codec',
      target_audio_column_name: 'audio',
      output_dir: 'out',
      num_train_epochs: 4,
      per_device_train_batch_size: 8,
      learning_rate: 1e-3,
    }),
  ],
  [
    'a classifier of recordings under the keys of the Trainer',
    'audio.json',
    JSON.stringify({
      model_name_or_path: 'org/sounds-base',
      dataset_name: 'org/commands',
      audio_column_name: 'audio',
      num_train_epochs: 5,
      per_device_train_batch_size: 32,
      learning_rate: 3e-5,
    }),
  ],
  [
    'the record of a run, with what it was set to',
    'curve.json',
    JSON.stringify({
      model_id: 'org/gemma-2b',
      hyperparams: { lora_r: 16, lora_alpha: 32, learning_rate: 1e-4, per_device_train_batch_size: 2 },
      epoch_losses: [{ epoch: 1, train_loss: 2.1 }],
    }),
  ],
  [
    'the losses of a run, step by step',
    'steps.json',
    JSON.stringify({
      base_model: 'org/gemma-2b',
      lora_r: 16,
      learning_rate: 1e-4,
      num_train_epochs: 3,
      points: [{ step: 1, val_loss: 2.1 }],
    }),
  ],
  [
    'the record of a run of LLaMA-Factory',
    'manifest.json',
    JSON.stringify({
      model_name_or_path: 'org/llama-8b',
      stage: 'dpo',
      dataset: 'pairs',
      finetuning_type: 'lora',
      train_metrics: { train_samples: 12 },
    }),
  ],
  [
    'an image model under the trainer of NeMo',
    'draft.yaml',
    'trainer:\n  draftp_sd: {max_steps: 100}\nexp_manager: {exp_dir: null}\nmodel:\n  restore_from_path: null\n  optim: {lr: 1e-4}\n  peft: {peft_scheme: sdlora}\n  unet_config: {in_channels: 4}\n',
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
