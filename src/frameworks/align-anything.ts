import type { Fact } from '../model/index.ts';
import type { Framework } from './kit/framework.ts';
import { find, findFirst, has, isEmpty, textAt } from './kit/native.ts';
import {
  allInside,
  allWhen,
  always,
  byDefault,
  choice,
  external,
  type Fields,
  firstOn,
  firstSaid,
  flag,
  inside,
  integer,
  type ListReading,
  mapped,
  noRecords,
  number,
  positive,
  recordsOf,
  type Scope,
  stated,
  text,
  texts,
  unresolved,
  when,
  without,
} from './kit/reading.ts';
import { deepspeedFacts } from './shared/deepspeed.ts';
import { objectiveByPath } from './shared/objective.ts';
import { targetFacts } from './shared/targets.ts';
import { precision, schedules, trigger } from './shared/trainer.ts';

const formats: Readonly<Record<string, string>> = {
  dpo: 'preference',
  orpo: 'preference',
  simpo: 'preference',
  'reward-model': 'preference',
  kto: 'binary-feedback',
  ppo: 'prompt-only',
  grpo: 'prompt-only',
};

const isLora = (scope: Scope): boolean => flag('lora_cfgs.use_lora')(scope)?.value === true;
const isFourBit = (scope: Scope): boolean => bits(scope)?.value === 4;
const kindOf = (scope: Scope): string => String(objective(scope)?.value);
const givenOnCommandLine = 'given on the command line';

/**
 * align-anything: one YAML file a modality and algorithm, whose empty keys the command line fills.
 * Read from align_anything/configs/train, trainers and models at 3f9decc.
 */
export const alignAnything: Framework = {
  id: 'align-anything',
  title: 'align-anything',
  homepage: 'https://github.com/PKU-Alignment/align-anything',
  version: '3f9decc',
  dialect: 'pyyaml',
  signatures: [
    {
      // Diffusion models: nothing that this linter knows of holds for them.
      kind: 'job',
      all: ['train_cfgs', 'model_cfgs'],
      any: ['train_cfgs.freeze_unet', 'train_cfgs.lora_unet'],
    },
    {
      kind: 'train',
      all: ['train_cfgs', 'model_cfgs'],
      any: ['data_cfgs', 'lora_cfgs', 'bnb_cfgs', 'logger_cfgs'],
    },
    { kind: 'eval', all: ['infer_cfgs', 'default.eval_cfgs', 'default.model_cfgs'] },
  ],
  facts: {
    'plan.name': text('logger_cfgs.log_run_name'),
    'model.id': firstSaid(
      text(['model_cfgs.model_name_or_path', 'model_cfgs.actor_model_name_or_path']),
      external(givenOnCommandLine),
    ),
    'security.trustRemoteCode': flag('model_cfgs.trust_remote_code'),

    'method.kind': method,
    ...allWhen(isLora, {
      ...allInside('lora_cfgs', {
        'adapter.rank': integer('r'),
        'adapter.alpha': number('lora_alpha'),
        'adapter.dropout': number('lora_dropout'),
        ...targetFacts('target_modules'),
      }),
      'output.mergeAdapter': flag('lora_cfgs.save_full_model'),
    }),

    'quantization.bits': bits,
    ...allWhen((scope) => /^[48]$/.test(String(bits(scope)?.value)), {
      'quantization.scheme': always('bitsandbytes'),
      'quantization.type': when(isFourBit, text('bnb_cfgs.bnb_4bit_quant_type')),
      'quantization.double': when(isFourBit, flag('bnb_cfgs.bnb_4bit_use_double_quant')),
      'quantization.computeDtype': when(
        isFourBit,
        choice('bnb_cfgs.bnb_4bit_compute_dtype', { float16: 'fp16', bfloat16: 'bf16', float32: 'fp32' }),
      ),
    }),

    'objective.kind': objective,
    'objective.beta': number(['train_cfgs.scale_coeff', 'train_cfgs.beta']),
    'objective.rewards': mapped(text('model_cfgs.reward_model_name_or_path'), (name) => [String(name)]),

    'data.heldOutKind': (scope) => {
      const at = find(scope.native, 'data_cfgs.eval_datasets');
      return at && !isEmpty(at) ? stated(at, 'dataset') : without('external', givenOnCommandLine, at?.path);
    },
    'data.template': text('data_cfgs.train_template'),
    'data.sequenceLength': integer('model_cfgs.model_max_length'),

    ...allInside('train_cfgs', hyper()),
    'hardware.count': external('decided by the launcher'),
    ...deepspeed(),

    ...checkpoints(),
    'output.dir': text('logger_cfgs.output_dir'),
    'logging.destinations': texts('logger_cfgs.log_type'),
    'logging.project': text('logger_cfgs.log_project'),
    'tokens.added': texts('special_tokens'),
  },
  lists: {
    'data.train': source('train'),
    'data.validation': source('eval'),
  },
};

/** The reinforcement trainers prefix the keys of the model that is tuned with `actor_`. */
function hyper(): Fields {
  const strategy = trigger('eval_strategy');
  const byInterval = (scope: Scope): boolean => strategy(scope)?.value === 'steps';
  return {
    'hyper.learningRate': number(['learning_rate', 'actor_lr']),
    'hyper.schedule': choice(['lr_scheduler_type', 'actor_lr_scheduler_type'], schedules),
    'hyper.warmupRatio': positive(['lr_warmup_ratio', 'actor_lr_warmup_ratio']),
    'hyper.epochs': number('epochs'),
    'hyper.microBatch': integer('per_device_train_batch_size'),
    'hyper.accumulation': integer('gradient_accumulation_steps'),
    'hyper.optimizer': always('adamw'),
    'hyper.weightDecay': number(['weight_decay', 'actor_weight_decay']),
    'hyper.maxGradNorm': number('max_grad_norm'),
    'hyper.seed': integer('seed'),
    'precision.train': precision('bf16', 'fp16'),
    'memory.gradientCheckpointing': flag(['gradient_checkpointing', 'actor_gradient_checkpointing']),
    'evaluation.trigger': strategy,
    'evaluation.every': when(byInterval, integer('eval_interval')),
    'evaluation.everyUnit': when(byInterval, always('steps')),
  };
}

function method(scope: Scope): Fact | undefined {
  const fact = flag('lora_cfgs.use_lora')(scope);
  if (fact?.value === true) return { ...fact, value: 'lora' };
  if (fact?.value === null && fact.state !== 'unset') return fact;
  const frozen = find(scope.native, 'train_cfgs.freeze_language_model');
  if (frozen && flag('train_cfgs.freeze_language_model')(scope)?.value !== false) {
    return unresolved(
      frozen,
      'only parameters with `language_model` in their names are frozen, if there are any',
    );
  }
  return fact?.value === false
    ? { ...fact, value: 'full' }
    : byDefault('full', 'all weights are trained unless `lora_cfgs.use_lora` is true');
}

/** `load_in_4bit` is only asked when `use_bnb` is on. */
function bits(scope: Scope): Fact | undefined {
  const on = flag('bnb_cfgs.use_bnb')(scope);
  if (on?.value === null && on.state !== 'unset') return on;
  if (on?.value !== true) return byDefault(16);
  return firstSaid(
    inside(
      'bnb_cfgs',
      firstOn([
        ['load_in_4bit', 4],
        ['load_in_8bit', 8],
      ]),
    ),
    always(16),
  )(scope);
}

/** The file name is the name of the algorithm: the trainers load their configuration by it. */
function objective(scope: Scope): Fact | undefined {
  const path = objectiveByPath(scope.path);
  if (path) return { value: path.kind, state: 'derived', confidence: path.confidence, note: 'by the path' };
  const samples = find(scope.native, 'train_cfgs.num_generations');
  if (samples) return stated(samples, 'grpo');
  const actor = findFirst(scope.native, ['train_cfgs.actor_lr', 'model_cfgs.actor_model_name_or_path']);
  if (actor) return stated(actor, 'ppo');
  const name = find(scope.native, 'logger_cfgs.log_run_name');
  const named = objectiveByPath(`${textAt(scope.native, 'logger_cfgs.log_run_name') ?? ''}.yaml`);
  return name && named
    ? stated(name, named.kind, { confidence: 0.7 })
    : without('external', 'the trainer that loads this file decides');
}

/** Files named in `ds_cfgs` lie in a folder `deepspeed` beside the modalities. */
function deepspeed(): Fields {
  return Object.fromEntries(
    Object.entries(deepspeedFacts('train_cfgs.ds_cfgs')).map(([name, reading]) => [
      name,
      (scope: Scope) =>
        reading({
          ...scope,
          open: (reference) =>
            scope.open(reference) ?? scope.open(reference.replace(/([^/]+)$/, 'deepspeed/$1')),
        }),
    ]),
  );
}

/** `save_total_limit` says how often the run is interrupted by a checkpoint, not how many are kept. */
function checkpoints(): Fields {
  const count = positive('logger_cfgs.save_total_limit');
  const known = (scope: Scope): boolean => typeof count(scope)?.value === 'number';
  return {
    'checkpoint.trigger': when(
      known,
      mapped(count, () => 'steps'),
    ),
    'checkpoint.every': mapped(count, (value) => (typeof value === 'number' ? 1 / value : undefined)),
    'checkpoint.everyUnit': when(
      known,
      mapped(count, () => 'ratio'),
    ),
  };
}

function source(part: 'train' | 'eval'): ListReading {
  return (scope) => {
    const at = find(scope.native, `data_cfgs.${part}_datasets`);
    if (!at || isEmpty(at)) return noRecords('external', `data_cfgs.${part}_datasets`, givenOnCommandLine);
    const ids = texts(at.path)(scope);
    if (!Array.isArray(ids?.value)) return { fact: without('unresolved', undefined, at.path), records: [] };
    const format = formats[kindOf(scope)];
    const shared = {
      config: text([`data_cfgs.${part}_name`, `data_cfgs.${part}_subset`])(scope),
      split: text(`data_cfgs.${part}_split`)(scope),
      files: has(scope.native, `data_cfgs.${part}_data_files`)
        ? texts(`data_cfgs.${part}_data_files`)(scope)
        : undefined,
      limit: integer(`data_cfgs.${part}_size`)(scope),
      format: format ? byDefault(format) : undefined,
      labelled: format ? byDefault(format !== 'prompt-only') : undefined,
    };
    return recordsOf(
      ids.value.map((id) => ({ id: { ...ids, value: String(id) }, ...shared })),
      at,
    );
  };
}
