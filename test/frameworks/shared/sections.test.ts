import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../src/frameworks/kit/read.ts';
import { roleOf, tuningRuns } from '../../../src/frameworks/shared/sections.ts';
import { parseYaml } from '../../../src/syntax/yaml.ts';

function runsIn(text: string): readonly string[] {
  const root = parseYaml(text).documents[0]?.root;
  if (!root) throw new Error('the text cannot be parsed');
  return tuningRuns(documentOf(root, 'config.yaml', 'pyyaml')).map((run) => run.base);
}

describe('runs in a project-own file', () => {
  it.each([
    ['sections', 'model: {name: a/b}\nlora: {r: 8, alpha: 16}\ntraining: {lr: 1e-4, epochs: 3}'],
    ['keys at the top', 'base_model: a/b\nlora_r: 8\nlearning_rate: 1e-4'],
    [
      'adapter keys in the model',
      'model: {base_model: a/b, lora_rank: 8}\ntraining: {learning_rate: 1e-5, max_steps: 10}',
    ],
    ['a section inside the training', 'training:\n  learning_rate: 1e-4\n  epochs: 1\n  lora: {rank: 4}'],
    [
      'a full tune in sections',
      'model: {model_name_or_path: a/b}\ntrain: {learning_rate: 1e-5, epochs: 2, batch_size: 8}',
    ],
    [
      'a project that leaves the rate to its script',
      'model: {base_model: a/b}\ntraining: {load_in_4bit: true, lora_r: 8, lora_alpha: 16, grad_accum: 8}',
    ],
    ['an adapter two sections down', 'trainer: {optim: {lr: 1e-4}, model: {lora: {rank: 8, alpha: 16}}}'],
    ['a policy of reinforcement', 'policy: {name_or_path: a/b, lora: {r: 8, alpha: 16}}\ngrpo: {lr: 1e-6}'],
    [
      'other names for the sections',
      'model_config: {base_model: a/b}\nLoRA-args: {r: 8}\nhyperparams: {lr: 1e-4, epochs: 1}',
    ],
  ])('finds one in %s', (_, text) => {
    expect(runsIn(text)).toEqual(['']);
  });

  it('finds the stage that tunes among the parameters of a pipeline', () => {
    const text = 'prepare: {seed: 1}\nfinetune: {base_model: a/b, lora_r: 8, learning_rate: 1e-4, epochs: 1}';
    expect(runsIn(text)).toEqual(['finetune']);
  });

  it('finds each of several stages with a base of its own', () => {
    const stage = '{base_model: a/b, lora_r: 8, learning_rate: 1e-4, epochs: 1}';
    expect(runsIn(`first: ${stage}\nsecond: ${stage}`)).toEqual(['first', 'second']);
  });

  it.each([
    [
      'a network trained from nothing',
      'model: {name: resnet50}\ntraining: {learning_rate: 0.1, epochs: 90, batch_size: 256}',
    ],
    ['a server of adapters', 'model: a/b\nmax_lora_rank: 64\nload_in_4bit: true\nport: 8000'],
    ['an adapter alone', 'base_model: a/b\nlora_r: 8\nlora_alpha: 16'],
    ['an evaluation', 'model_name_or_path: a/b\nload_in_8bit: true\ntasks: [mmlu]\nbatch_size: 8'],
    ['a radio', 'lora: {frequency: 868.1, bandwidth: 125, rank: high}\nmqtt: {retries: 3}'],
    [
      'an image model',
      'model_name_or_path: a/b\nresolution: 512\nlora_rank: 8\nlearning_rate: 1e-4\nmax_steps: 100',
    ],
    [
      'a flow model',
      'model_name_or_path: a/b\nflow_matching: {shift: 1}\nlora: {r: 8}\nlr: 1e-4\nmax_steps: 100',
    ],
    ['one object of many', '_target_: ours.Critic\nlora_rank: 8\nlora_alpha: 16\noptim: {lr: 1e-5}'],
    ['a merge', 'base_model: a/b\nmerge_method: ties\nlora_r: 8\nlearning_rate: 1e-4\nepochs: 1'],
    [
      'a sweep',
      'method: bayes\nparameters: {learning_rate: {min: 1e-5, max: 1e-3}, lora_r: {values: [4, 8]}}',
    ],
    [
      'a manifest',
      'apiVersion: v1\nkind: Job\nspec: {base_model: a/b, lora_r: 8, learning_rate: 1e-4, epochs: 1}',
    ],
    [
      'a compose file',
      'services: {train: {environment: {base_model: a/b, lora_r: 8}}}\nlearning_rate: 1e-4\nepochs: 2',
    ],
    [
      'the record of a run',
      'run_info: {duration: 5}\ntrain_config: {base_model: a/b, lora_r: 8, learning_rate: 1e-4, epochs: 1}',
    ],
    [
      'a log of steps',
      'metrics: [{step: 1, loss: 2.1}]\nconfig: {lora_r: 8, learning_rate: 1e-4, max_steps: 9}',
    ],
    ['values that are no numbers', 'lora_r: rank\nlora_alpha: alpha\nlearning_rate: slow\nepochs: few'],
    ['a list', '- base_model: a/b\n  lora_r: 8\n  learning_rate: 1e-4\n  epochs: 1'],
  ])('finds none in %s', (_, text) => {
    expect(runsIn(text)).toEqual([]);
  });

  it('takes many sections that look alike for something else than stages', () => {
    const stage = '{base_model: a/b, lora_r: 8, learning_rate: 1e-4, epochs: 1}';
    const text = Array.from({ length: 20 }, (_, index) => `row${index}: ${stage}`).join('\n');
    expect(runsIn(text)).toEqual([]);
  });
});

describe('the role of a section', () => {
  it.each([
    ['lora', 'lora'],
    ['LoraConfig', 'lora'],
    ['peft_args', 'lora'],
    ['bnb-config', 'quant'],
    ['training_arguments', 'train'],
    ['model_cfgs', 'model'],
    ['trainer', 'train'],
    ['dataset', 'data'],
  ])('%s is %s', (name, role) => {
    expect(roleOf(name)).toBe(role);
  });

  it.each(['prepare', 'server', 'exploration', 'config', 'modeling'])('%s has none', (name) => {
    expect(roleOf(name)).toBeUndefined();
  });
});
