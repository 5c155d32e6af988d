import type { Fact } from '../model/index.ts';
import type { Framework } from './kit/framework.ts';
import { find, has, isEmpty, mapAt, textAt } from './kit/native.ts';
import {
  allWhen,
  always,
  byDefault,
  choice,
  each,
  external,
  type Fields,
  firstOf,
  firstSaid,
  flag,
  integer,
  type ListReading,
  mapped,
  noRecords,
  number,
  positive,
  type Reading,
  readFields,
  recordsOf,
  type Scope,
  scalar,
  stated,
  text,
  texts,
  when,
  without,
} from './kit/reading.ts';
import { targetFacts } from './shared/targets.ts';
import { optimizerName } from './shared/trainer.ts';

/** Schedules of `mlx.optimizers.schedulers`. */
const schedules: Readonly<Record<string, string>> = {
  cosine_decay: 'cosine',
  linear_schedule: 'linear',
};

const kinds = { lora: 'lora', dora: 'lora', full: 'full' };

const layers: Reading = integer(['num_layers', 'lora_layers'], { default: 16 });

/**
 * `full` trains the weights of the last layers only, and of all with `num_layers: -1`. A small model may have no
 * more layers than are asked for, so this is not certain.
 */
const method: Reading = (scope) => {
  const kind = choice('fine_tune_type', kinds, { default: 'lora', note: 'mlx-lm trains LoRA by default' })(
    scope,
  );
  const count = layers(scope)?.value;
  return kind?.value === 'full' && typeof count === 'number' && count > 0
    ? { ...kind, value: 'partial', confidence: 0.7, note: `all weights of the last ${count} layers` }
    : kind;
};

const adapts = (scope: Scope): boolean => method(scope)?.value === 'lora';

/** The section replaces the defaults as a whole. */
const unlessWritten = <T>(value: T): ((scope: Scope) => { default?: T }) => {
  return (scope) => (mapAt(scope.native, 'lora_parameters') ? {} : { default: value });
};

const rank: Reading = (scope) => integer('lora_parameters.rank', unlessWritten(8)(scope))(scope);

/** Multiplies the update directly. Until 0.24.1 the key was `alpha`, as alpha of the usual alpha / rank. */
const scale: Reading = (scope) => number('lora_parameters.scale', unlessWritten(20)(scope))(scope);

const alpha: Reading = (scope) => {
  const [multiplier, size] = [scale(scope), rank(scope)];
  if (typeof multiplier?.value === 'number' && typeof size?.value === 'number') {
    return {
      value: multiplier.value * size.value,
      state: 'derived',
      from: ['adapter.scale', 'adapter.rank'],
    };
  }
  return number('lora_parameters.alpha')(scope);
};

const everyTarget: Fields = targetFacts('lora_parameters.keys', { default: ['all-linear'] });

/** Which layers are taken without `keys` has changed between releases. */
const targets =
  (name: 'adapter.targets' | 'adapter.targetsMode'): Reading =>
  (scope) => {
    const fact = everyTarget[name]?.(scope);
    return fact?.state === 'default'
      ? { ...fact, confidence: 0.7, note: 'older releases chose attention layers by model' }
      : fact;
  };

// ---- data -------------------------------------------------------------------------------------------------------

/** Columns that `hf_dataset` names tell the shape; a folder shows it only in its files. */
const format: Reading = firstOf(
  whenNamed('chat_feature', 'chat'),
  whenNamed('completion_feature', 'instruction'),
  whenNamed('text_feature', 'text'),
);

function whenNamed(key: string, value: string): Reading {
  return (scope) => {
    const at = find(scope.native, key);
    return at && !isEmpty(at) ? stated(at, value) : undefined;
  };
}

const labelled: Reading = mapped(format, (value) => value !== 'text');

const hubSource = (split: Reading): Fields => ({
  id: text('path'),
  config: text('config.name'),
  revision: text('config.revision'),
  split,
  format,
  labelled,
});

/** People often name the data on the command line, so the default is no more than likely. */
const dataFolder: Reading = (scope) => {
  const fact = text('data', { default: 'mlx-community/WikiSQL' })(scope);
  return fact?.state === 'default' ? { ...fact, confidence: 0.6 } : fact;
};

const folder: ListReading = (scope) => {
  const at = find(scope.native, 'data');
  const record = readFields({ id: dataFolder, format, labelled }, scope);
  return at && !isEmpty(at) ? recordsOf([record], at) : { fact: byDefault(1), records: [record] };
};

const trainData: ListReading = (scope) =>
  has(scope.native, 'hf_dataset')
    ? each('hf_dataset', hubSource(text('train_split', { default: 'train[:80%]' })))(scope)
    : folder(scope);

const validationData: ListReading = (scope) =>
  has(scope.native, 'hf_dataset')
    ? each('hf_dataset', hubSource(text('valid_split', { default: 'train[-10%:]' })))(scope)
    : noRecords('unresolved', 'data', 'a `valid` file or split beside the training data');

const heldOut: Reading = (scope) =>
  has(scope.native, 'hf_dataset')
    ? byDefault('dataset')
    : without('unresolved', 'a `valid` file or split beside the training data', 'data');

// ---- optimisation -----------------------------------------------------------------------------------------------

const rate: Reading = (scope) =>
  has(scope.native, 'lr_schedule')
    ? number('lr_schedule.arguments[0]')(scope)
    : number('learning_rate', { default: 1e-5 })(scope);

const schedule: Reading = (scope) =>
  has(scope.native, 'lr_schedule') ? choice('lr_schedule.name', schedules)(scope) : byDefault('constant');

const accumulation: Reading = integer('grad_accumulation_steps', { default: 1 });

/** `iters` counts batches; the optimiser steps once in so many. */
const steps: Reading = (scope) => {
  const passes = accumulation(scope)?.value;
  const iterations = integer('iters', { default: 1000 })(scope);
  return typeof passes === 'number' && passes > 1 && typeof iterations?.value === 'number'
    ? { ...iterations, value: Math.floor(iterations.value / passes), note: '`iters` over accumulation' }
    : iterations;
};

const weightDecay: Reading = (scope) => {
  const name = textAt(scope.native, 'optimizer')?.toLowerCase() ?? 'adam';
  return number(`optimizer_config.${name}.weight_decay`)(scope);
};

const destinations: Reading = (scope) => {
  const fact = texts('report_to', { separator: ',' })(scope);
  return fact?.state === 'unset' ? byDefault<readonly string[]>([]) : fact;
};

const continuesFrom = (fact: Fact | undefined): Fact | undefined =>
  fact?.state === 'unset'
    ? byDefault('none')
    : fact && { ...fact, value: fact.value === null ? null : 'path' };

const artifact = /(^|\/)adapter_config\.json$/;

/**
 * mlx quantises when weights are converted, so a folder, or a base that the command names, may hold any width; the names
 * of published weights say theirs.
 */
const bits: Reading = (scope) =>
  /^[\w-]+\/[\w.-]+$/.test(textAt(scope.native, 'model') ?? '')
    ? always(16)(scope)
    : external('decided when the weights were converted')(scope);

/**
 * MLX LM: a YAML file for `mlx_lm.lora`, and the settings that it writes beside the adapter.
 * Read from mlx_lm/lora.py, mlx_lm/tuner/utils.py and mlx_lm/tuner/datasets.py at d78bf58e (0.32.0).
 */
export const mlxLm: Framework = {
  id: 'mlx-lm',
  title: 'MLX LM',
  homepage: 'https://github.com/ml-explore/mlx-lm',
  version: '0.32.0',
  dialect: 'omegaconf',
  signatures: [
    {
      kind: 'train',
      all: ['model=\\S'],
      min: 2,
      any: [
        'fine_tune_type',
        'lora_parameters',
        'iters',
        'adapter_path',
        'lora_layers',
        'num_layers',
        'steps_per_eval',
        'grad_checkpoint',
        'mask_prompt',
        'hf_dataset',
        'resume_adapter_file',
        'val_batches',
        'steps_per_report',
      ],
      none: ['model_name_or_path', 'base_model', 'peft_type', 'layers'],
      notFile: artifact,
    },
    {
      // The model is named on the command line, as `--model`.
      kind: 'train',
      min: 4,
      any: [
        'fine_tune_type',
        'lora_parameters',
        'iters',
        'num_layers',
        'lora_layers',
        'steps_per_eval',
        'steps_per_report',
        'val_batches',
        'grad_checkpoint',
        'mask_prompt',
        'optimizer_config',
      ],
      none: ['model', 'model_name_or_path', 'base_model', 'peft_type', 'layers', 'lora'],
      notFile: artifact,
    },
    {
      kind: 'adapter-artifact',
      all: ['lora_parameters', 'adapter_path'],
      any: ['fine_tune_type', 'lora_layers', 'num_layers'],
      none: ['peft_type'],
      file: artifact,
    },
  ],
  facts: {
    'model.id': firstSaid(text('model'), external('given on the command line')),
    'model.continuesAdapter': text('resume_adapter_file'),
    'security.trustRemoteCode': flag('trust_remote_code', { default: false }),

    'method.kind': method,
    ...allWhen(adapts, {
      'method.variant': when((s) => textAt(s.native, 'fine_tune_type') === 'dora', always('dora')),
      'adapter.rank': rank,
      'adapter.alpha': alpha,
      'adapter.scale': scale,
      'adapter.dropout': (scope) => number('lora_parameters.dropout', unlessWritten(0)(scope))(scope),
      'adapter.targets': targets('adapter.targets'),
      'adapter.targetsMode': targets('adapter.targetsMode'),
      'adapter.dora': scalar('fine_tune_type', (node) => node.text === 'dora', { default: false }),
    }),

    'quantization.bits': bits,

    'objective.kind': always('sft'),

    'data.heldOutKind': heldOut,
    'data.lossOn': mapped(flag('mask_prompt', { default: false }), (on) =>
      on === true ? 'completion' : 'all',
    ),
    'data.sequenceLength': integer('max_seq_length', { default: 2048 }),
    'data.overlong': always('truncate'),

    'hyper.learningRate': rate,
    'hyper.schedule': schedule,
    'hyper.warmupSteps': positive('lr_schedule.warmup'),
    'hyper.maxSteps': steps,
    'hyper.microBatch': integer('batch_size', { default: 4 }),
    'hyper.accumulation': accumulation,
    'hyper.optimizer': scalar('optimizer', (node) => optimizerName(node.text), { default: 'adam' }),
    'hyper.weightDecay': weightDecay,
    'hyper.seed': integer('seed', { default: 0 }),
    'memory.gradientCheckpointing': flag('grad_checkpoint', { default: false }),

    'hardware.count': always(1, 'several machines share the batch, so it stays the same'),

    'checkpoint.trigger': mapped(integer('save_every', { default: 100 }), () => 'steps'),
    'checkpoint.every': positive('save_every', { default: 100 }),
    'checkpoint.everyUnit': always('batches'),
    'checkpoint.resume': (scope) => continuesFrom(text('resume_adapter_file')(scope)),
    'evaluation.trigger': mapped(integer('steps_per_eval', { default: 200 }), () => 'steps'),
    'evaluation.every': positive('steps_per_eval', { default: 200 }),
    'evaluation.everyUnit': always('batches'),

    'output.dir': text('adapter_path', { default: 'adapters' }),
    'logging.destinations': destinations,
    'logging.project': text('project_name'),
  },
  lists: {
    'data.train': trainData,
    'data.validation': validationData,
  },
};
