import type { Fact } from '../model/index.ts';
import type { Framework } from './kit/framework.ts';
import { find, has, isEmpty } from './kit/native.ts';
import {
  allInside,
  allWhen,
  always,
  byDefault,
  choice,
  external,
  firstList,
  firstOn,
  firstSaid,
  flag,
  integer,
  type ListReading,
  mapped,
  noRecords,
  number,
  positive,
  type Reading,
  recordsOf,
  type Scope,
  scalar,
  text,
  texts,
  when,
  without,
} from './kit/reading.ts';
import { fileFormatOf } from './shared/data-files.ts';
import { secretsAt } from './shared/secrets.ts';
import { targetFacts } from './shared/targets.ts';
import { optimizer, schedules } from './shared/trainer.ts';

const methods: Readonly<Record<string, string>> = { lora: 'lora', full: 'full' };

const formats: Readonly<Record<string, string>> = {
  alpaca: 'instruction',
  chatml: 'chat',
  sharegpt: 'chat',
};

/** Layers of the default `target_modules`. */
const targets = ['q_proj', 'k_proj', 'v_proj', 'o_proj', 'gate_proj', 'up_proj', 'down_proj'];

const isLora = (scope: Scope): boolean => method(scope)?.value === 'lora';
/** Without a model the file is a preset of Studio, where people choose the rest. */
const isPreset = (scope: Scope): boolean => !has(scope.native, 'model');

const format: Reading = scalar('data.format_type', (node) => formats[node.text.toLowerCase()], {
  none: ['auto'],
});

/**
 * Unsloth's own command line and the presets of Unsloth Studio.
 * Read from unsloth_cli/config.py, commands/train.py and studio/backend/core/training/trainer.py at 015bdef0.
 */
export const unsloth: Framework = {
  id: 'unsloth',
  title: 'Unsloth',
  homepage: 'https://docs.unsloth.ai',
  version: '015bdef0',
  dialect: 'pyyaml',
  signatures: [
    { kind: 'train', all: ['training.max_seq_length'], any: ['training.training_type', 'lora.lora_r'] },
  ],
  facts: {
    'model.id': (scope) =>
      isPreset(scope) ? without('external', 'chosen in Studio', 'model') : text('model')(scope),

    'method.kind': method,
    'method.variant': when(isLora, firstOn([['lora.use_dora', 'dora']])),
    ...allWhen(
      isLora,
      allInside('lora', {
        'adapter.rank': integer('lora_r', { default: 64 }),
        'adapter.alpha': number('lora_alpha', { default: 16 }),
        'adapter.dropout': number('lora_dropout', { default: 0 }),
        ...targetFacts('target_modules', { default: targets }),
        'adapter.rslora': flag('use_rslora', { default: false }),
        'adapter.dora': flag('use_dora', { default: false }),
        'adapter.init': firstSaid(firstOn([['use_loftq', 'loftq']]), always('default')),
      }),
    ),

    'quantization.bits': bits,
    'quantization.scheme': when((scope) => bits(scope)?.value === 4, always('bitsandbytes')),
    'quantization.type': when((scope) => bits(scope)?.value === 4, always('nf4')),

    'objective.kind': always('sft'),

    'data.lossOn': mapped(flag('training.train_on_completions', { default: false }), (on) =>
      on === true ? 'assistant-turns' : 'all',
    ),
    'data.sequenceLength': integer('training.max_seq_length', { default: 2048 }),
    'data.packing': flag('training.packing', { default: false }),

    ...allInside('training', {
      'hyper.learningRate': number('learning_rate', { default: 2e-4 }),
      'hyper.schedule': choice('lr_scheduler_type', schedules, { default: 'linear' }),
      'hyper.warmupSteps': (scope) =>
        integer('warmup_steps', has(scope.native, 'warmup_ratio') ? {} : { default: 5 })(scope),
      'hyper.warmupRatio': positive('warmup_ratio'),
      'hyper.epochs': epochs,
      'hyper.maxSteps': positive('max_steps'),
      'hyper.microBatch': integer('batch_size', { default: 2 }),
      'hyper.accumulation': integer('gradient_accumulation_steps', { default: 4 }),
      'hyper.optimizer': optimizer('optim', 'adamw-8bit'),
      'hyper.weightDecay': number('weight_decay', { default: 0.01 }),
      'hyper.seed': integer('random_seed', { default: 3407 }),
      'memory.gradientCheckpointing': scalar(
        'gradient_checkpointing',
        (node) => !/^(none|false|no|off)$/i.test(node.text),
        { default: true },
      ),
      'checkpoint.trigger': (scope) => {
        const every = positive('save_steps')(scope);
        return typeof every?.value === 'number' ? { ...every, value: 'steps' } : byDefault('end');
      },
      'checkpoint.every': positive('save_steps'),
      'output.dir': text('output_dir', { default: './outputs' }),
    }),
    'precision.train': always('auto', 'bf16 where the accelerator has it, else fp16'),
    'hardware.count': external('decided by the launcher'),
    'logging.destinations': destinations,
    'logging.project': when(
      (scope) => flag('logging.enable_wandb')(scope)?.value === true,
      text('logging.wandb_project', { default: 'unsloth-training' }),
    ),
  },
  lists: {
    'data.train': firstList(source('data.dataset'), source('data.local_dataset'), chosenInStudio),
    secrets: secretsAt(['logging.wandb_token', 'logging.hf_token']),
  },
};

function method(scope: Scope): Fact | undefined {
  return scalar('training.training_type', (node) => methods[node.text.toLowerCase()], {
    default: 'lora',
    note: 'Unsloth trains a LoRA adapter unless `training_type` is full',
  })(scope);
}

/** `load_in_4bit` is not asked when all weights are trained. */
function bits(scope: Scope): Fact | undefined {
  if (method(scope)?.value === 'full') return byDefault(16);
  const fact = flag('training.load_in_4bit')(scope);
  if (typeof fact?.value === 'boolean') return { ...fact, value: fact.value ? 4 : 16 };
  if (fact?.state !== 'unset') return fact;
  return isPreset(scope)
    ? without('external', 'chosen in Studio', 'training.load_in_4bit')
    : byDefault(4, 'Unsloth loads the base of an adapter in 4 bits unless told not to');
}

/** `num_epochs: 0` beside `max_steps` leaves the steps to decide. */
function epochs(scope: Scope): Fact | undefined {
  const stepped = typeof positive('max_steps')(scope)?.value === 'number';
  return positive('num_epochs', stepped ? {} : { default: 3 })(scope);
}

function destinations(scope: Scope): Fact | undefined {
  const wandb = firstOn([['logging.enable_wandb', 'wandb']])(scope);
  const tensorboard = firstOn([['logging.enable_tensorboard', 'tensorboard']])(scope);
  const known = [wandb, tensorboard].filter((fact): fact is Fact<string> => typeof fact?.value === 'string');
  const [first] = known;
  return first ? { ...first, value: known.map((fact) => fact.value ?? '') } : byDefault([]);
}

function source(key: string): ListReading {
  return (scope) => {
    const at = find(scope.native, key);
    const names = texts(key)(scope);
    if (!at || isEmpty(at)) return noRecords('unset', key);
    if (!Array.isArray(names?.value)) return { fact: without('unresolved', undefined, key), records: [] };
    const records = names.value.map((name) => ({
      id: { ...names, value: String(name) },
      fileFormat: fileFormat(names, String(name)),
      format: format(scope),
      labelled: labelled(scope),
    }));
    return recordsOf(records, at);
  };
}

function fileFormat(fact: Fact, name: string): Fact | undefined {
  const value = fileFormatOf(name);
  return value === undefined ? undefined : { ...fact, value };
}

function labelled(scope: Scope): Fact | undefined {
  const fact = format(scope);
  return fact && fact.value !== null ? { ...fact, value: true } : undefined;
}

function chosenInStudio(scope: Scope): ReturnType<ListReading> {
  return isPreset(scope)
    ? noRecords('external', 'data.dataset', 'chosen in Studio')
    : noRecords('unset', 'data.dataset');
}
