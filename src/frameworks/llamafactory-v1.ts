import type { Fact } from '../model/index.ts';
import type { Framework } from './kit/framework.ts';
import { find, findFirst, has, isEmpty, keysAt, memberNamed, textAt } from './kit/native.ts';
import {
  allInside,
  allWhen,
  always,
  byDefault,
  choice,
  external,
  type Fields,
  flag,
  integer,
  type ListFact,
  noRecords,
  number,
  positive,
  readFields,
  recordsOf,
  type Scope,
  scalar,
  scopeOn,
  stated,
  text,
  texts,
  unresolved,
  verbatim,
  when,
} from './kit/reading.ts';
import { openNear } from './kit/side-file.ts';
import { fileFormatOf } from './shared/data-files.ts';
import { deepspeedFacts } from './shared/deepspeed.ts';
import { objectiveByPath } from './shared/objective.ts';
import { targetFacts } from './shared/targets.ts';
import { optimizer, resume, schedules } from './shared/trainer.ts';

const methods: Readonly<Record<string, string>> = { lora: 'lora', freeze: 'partial' };

const preferenceLosses: Readonly<Record<string, string>> = { sigmoid: 'dpo', orpo: 'orpo', simpo: 'simpo' };

const converters: Readonly<Record<string, string>> = {
  alpaca: 'instruction',
  sharegpt: 'chat',
  pair: 'preference',
};

const backends: Readonly<Record<string, string>> = {
  fsdp2: 'fsdp2',
  deepspeed: 'deepspeed',
  fsdpturbo: 'other',
};

const isLora = (scope: Scope): boolean => textAt(scope.native, 'peft_config.name') === 'lora';
const isFourBit = (scope: Scope): boolean => bits(scope)?.value === 4;
const isQuantised = (scope: Scope): boolean => /^[48]$/.test(String(bits(scope)?.value));
const isPreference = (scope: Scope): boolean => /^(dpo|orpo|simpo)$/.test(String(objective(scope)?.value));

/**
 * LLaMA-Factory, the nested schema that the environment variable USE_V1 turns on.
 * Read from src/llamafactory/v1 at ff6d4d12 (0.9.6.dev0).
 */
export const llamafactoryV1: Framework = {
  id: 'llamafactory-v1',
  title: 'LLaMA-Factory v1',
  homepage: 'https://llamafactory.readthedocs.io',
  version: '0.9.6.dev0',
  dialect: 'omegaconf',
  signatures: [
    { kind: 'export', all: ['model', 'peft_config.export_dir'], none: ['train_dataset'] },
    {
      kind: 'train',
      all: ['model', 'train_dataset'],
      any: [
        'peft_config.name',
        'dist_config.name',
        'model_class',
        'cutoff_len',
        'micro_batch_size',
        'optim_config.name',
      ],
    },
  ],
  facts: {
    'plan.dialect': always('v1'),
    'model.id': text('model'),
    'model.continuesAdapter': when(isLora, text('peft_config.adapter_name_or_path')),
    'model.attention': text('flash_attn', { default: 'sdpa' }),
    'security.trustRemoteCode': flag('trust_remote_code', { default: false }),

    'method.kind': method,
    ...allWhen(
      isLora,
      allInside('peft_config', {
        'adapter.rank': integer('r', { default: 8 }),
        'adapter.alpha': number('lora_alpha', { default: 16 }),
        'adapter.dropout': number('lora_dropout', { default: 0.05 }),
        ...targetFacts('target_modules', { default: ['all-linear'] }),
        'adapter.modulesToSave': texts('modules_to_save'),
        'adapter.rslora': flag('use_rslora', { default: false }),
        'adapter.dora': flag('use_dora', { default: false }),
      }),
    ),

    'quantization.bits': bits,
    'quantization.scheme': when(isQuantised, always('bitsandbytes')),
    ...allWhen(
      isFourBit,
      allInside('quant_config', {
        'quantization.type': text('quantization_type', { default: 'nf4' }),
        'quantization.double': flag('double_quantization', { default: true }),
        'quantization.computeDtype': choice(
          'compute_dtype',
          { float16: 'fp16', bfloat16: 'bf16', float32: 'fp32' },
          { default: 'fp16' },
        ),
      }),
    ),

    'objective.kind': objective,
    'objective.beta': when(isPreference, number('pref_beta', { default: 0.1 })),

    'data.heldOutKind': (scope) => {
      const at = find(scope.native, 'eval_dataset');
      return at && !isEmpty(at) ? stated(at, 'dataset') : byDefault('none');
    },
    'data.chatTemplate': verbatim('custom_chat_template'),
    'data.sequenceLength': integer('cutoff_len', { default: 2048 }),
    'data.packing': scalar('batching_strategy', (node) => node.text.includes('padding_free'), {
      default: false,
    }),

    'hyper.learningRate': number('learning_rate', { default: 1e-4 }),
    'hyper.schedule': choice('lr_scheduler_config.name', schedules, { default: 'constant' }),
    'hyper.epochs': (scope) =>
      number('num_train_epochs', has(scope.native, 'max_steps') ? {} : { default: 3 })(scope),
    'hyper.maxSteps': positive('max_steps'),
    'hyper.microBatch': integer('micro_batch_size', { default: 1 }),
    'hyper.effectiveBatch': when(
      (scope) => has(scope.native, 'global_batch_size'),
      integer('global_batch_size'),
    ),
    'hyper.optimizer': optimizer('optim_config.name', 'adamw'),
    'hyper.weightDecay': number(['optim_config.weight_decay', 'optim_config.wd']),
    'hyper.maxGradNorm': number('max_grad_norm', { default: 1 }),
    'hyper.seed': integer('seed', { default: 42 }),
    'precision.train': scalar('bf16', (node) => (/^(true|yes|on)$/i.test(node.text) ? 'bf16' : 'fp32'), {
      default: 'bf16',
    }),
    'memory.gradientCheckpointing': flag('enable_activation_checkpointing', { default: true }),
    'hardware.count': external('decided by the launcher'),
    ...allWhen(
      (scope) => textAt(scope.native, 'dist_config.name') === 'deepspeed',
      deepspeedFacts('dist_config.config_file'),
    ),
    'distributed.backend': (scope) =>
      has(scope.native, 'dist_config')
        ? choice('dist_config.name', backends)(scope)
        : external('DDP when the launcher starts several processes')(scope),
    'distributed.contextParallel': integer('cp_size', { default: 1 }),
    'distributed.expertParallel': when(
      (scope) => has(scope.native, 'dist_config.ep_size'),
      integer('dist_config.ep_size'),
    ),

    ...checkpoints(),
    'checkpoint.keep': integer('save_total_limit'),
    'checkpoint.resume': resume('resume_from_checkpoint'),
    'evaluation.trigger': always('none', 'the v1 trainers never read `eval_dataset`'),
    'output.dir': text('output_dir'),
  },
  lists: {
    'data.train': (scope) => sources('train_dataset', scope),
    'data.validation': (scope) => sources('eval_dataset', scope),
  },
};

function method(scope: Scope): Fact | undefined {
  const at = find(scope.native, 'peft_config');
  if (!at || isEmpty(at)) return byDefault('full', 'without `peft_config` all weights are trained');
  if (at.node.kind !== 'map') return unresolved(at, 'JSON in a text is not read');
  return scalar('peft_config.name', (node) => methods[node.text.toLowerCase()])(scope);
}

/** `bnb` takes 4 bits when no number is given; `auto` then quantises nothing. */
function bits(scope: Scope): Fact | undefined {
  const at = find(scope.native, 'quant_config');
  if (!at || isEmpty(at)) return byDefault(16);
  if (at.node.kind !== 'map') return unresolved(at, 'JSON in a text is not read');
  const standard = textAt(scope.native, 'quant_config.name') === 'bnb' ? 4 : 16;
  return integer('quant_config.quantization_bit', { default: standard })(scope);
}

/** By the path, keys of the preference trainer, or data in pairs; the command `train` is the one for examples. */
function objective(scope: Scope): Fact | undefined {
  const path = objectiveByPath(scope.path);
  const loss = textAt(scope.native, 'pref_loss')?.toLowerCase() ?? 'sigmoid';
  if (path) {
    const kind = path.kind === 'dpo' ? (preferenceLosses[loss] ?? 'dpo') : path.kind;
    return { value: kind, state: 'derived', confidence: path.confidence, note: 'by the path' };
  }
  const key = findFirst(scope.native, ['pref_loss', 'pref_beta', 'simpo_gamma', 'dpo_label_smoothing']);
  if (key) return stated(key, preferenceLosses[loss] ?? 'dpo');
  const formats = sources('train_dataset', scope).records.map((record) => record.format?.value);
  if (formats.includes('preference')) {
    return external('data in pairs is for the command `dpo` or `rm`')(scope);
  }
  const note = 'what the commands `train` and `sft` do; `dpo` and `rm` are others';
  return { ...byDefault('sft', note), confidence: formats.some(Boolean) ? 0.9 : 0.75 };
}

function checkpoints(): Fields {
  const by = (scope: Scope): 'steps' | 'epochs' | undefined => {
    if (has(scope.native, 'save_steps')) return 'steps';
    return has(scope.native, 'save_epochs') ? 'epochs' : undefined;
  };
  const every = number(['save_steps', 'save_epochs']);
  return {
    'checkpoint.trigger': (scope) => {
      const unit = by(scope);
      const fact = every(scope);
      if (unit === undefined || !fact) return byDefault('end');
      return { ...fact, value: unit === 'steps' ? 'steps' : 'epoch' };
    },
    'checkpoint.every': when((scope) => by(scope) !== undefined, every),
    'checkpoint.everyUnit': (scope) => {
      const unit = by(scope);
      const fact = every(scope);
      return unit && fact ? { ...fact, value: unit } : undefined;
    },
  };
}

const source: Fields = {
  id: text('path'),
  idKind: (scope) => {
    const at = find(scope.native, 'source');
    return at && textAt(scope.native, 'source') === 'local' ? stated(at, 'local') : undefined;
  },
  split: text('split', { default: 'train' }),
  fileFormat: (scope) => {
    const at = find(scope.native, 'path');
    const format = fileFormatOf(textAt(scope.native, 'path') ?? '');
    return at && format ? stated(at, format) : undefined;
  },
  format: converter,
  labelled: (scope) => {
    const fact = converter(scope);
    return fact && { ...fact, value: true };
  },
  weight: when((scope) => has(scope.native, 'weight'), number('weight')),
  limit: integer('size'),
};

function converter(scope: Scope): Fact | undefined {
  const at = find(scope.native, 'converter');
  const format = converters[textAt(scope.native, 'converter') ?? ''];
  return at && format ? stated(at, format) : undefined;
}

/** A registry in YAML, a local file or folder, or a data set on the hub. */
function sources(key: string, scope: Scope): ListFact {
  const at = find(scope.native, key);
  const path = textAt(scope.native, key);
  if (!at || path === undefined) return noRecords('unset', key);
  if (!path.endsWith('.yaml')) return recordsOf([named(key, scope)], at);
  const registry = openNear(scope, path);
  if (registry === undefined)
    return { fact: unresolved(at, 'the registry is not in this repository'), records: [] };
  const members = keysAt(registry, '').flatMap((name) => memberNamed(registry, name) ?? []);
  return recordsOf(
    members.map((native) => readFields(source, scopeOn(scope, native))),
    at,
  );
}

function named(key: string, scope: Scope): Readonly<Record<string, Fact | undefined>> {
  const at = find(scope.native, key);
  const format = fileFormatOf(textAt(scope.native, key) ?? '');
  return { id: text(key)(scope), fileFormat: at && format ? stated(at, format) : undefined };
}
