import type { Fact } from '../model/index.ts';
import type { Framework } from './kit/framework.ts';
import { find, has, isEmpty, mapAt, type Native, textAt } from './kit/native.ts';
import {
  allWhen,
  byDefault,
  choice,
  external,
  type Fields,
  flag,
  integer,
  type ListReading,
  mapped,
  noRecords,
  number,
  type Options,
  positive,
  type Reading,
  readFields,
  recordsOf,
  type Scope,
  stated,
  text,
  texts,
  when,
  without,
} from './kit/reading.ts';
import { openNear } from './kit/side-file.ts';
import { secretsAt } from './shared/secrets.ts';
import { optimizerName } from './shared/trainer.ts';

const deepest = 4;

/** The file with the ones under it that `base_config` names, each from its own folder or one above. */
function withBases(scope: Scope): Native {
  const layers = [...scope.native.layers];
  let here: Scope = scope;
  for (let depth = 0; depth < deepest; depth++) {
    const name = textAt(here.native, 'base_config');
    const base = name === undefined ? undefined : openNear(here, name);
    const layer = base?.layers[0];
    if (!base || !layer || layers.some(({ file }) => file === layer.file)) break;
    layers.push({ ...layer, inherited: true });
    here = { ...scope, native: base, path: layer.file };
  }
  return { ...scope.native, layers };
}

/** Values of base.yml are known; those of another base are only known when it could be opened. */
function baseIsKnown({ native }: Scope): boolean {
  const weakest = native.layers.at(-1);
  if (weakest === undefined) return false;
  const name = textAt({ ...native, layers: [weakest] }, 'base_config');
  return name === undefined || /(^|\/)base\.yml$/.test(name);
}

/** A reading with the value that base.yml gives. */
const based =
  <T>(read: (key: string, options: Options<T>) => Reading, key: string, value: T): Reading =>
  (scope) =>
    read(key, baseIsKnown(scope) ? { default: value } : {})(scope);

const isOn = (scope: Scope, key: string): boolean => flag(key)(scope)?.value === true;
/** A base that lies elsewhere still tells by its name what it is for. */
const distils = (scope: Scope): boolean =>
  mapAt(scope.native, 'student_overrides') !== undefined ||
  mapAt(scope.native, 'teacher_overrides') !== undefined ||
  /distill/.test(textAt(scope.native, 'base_config') ?? '');
const rewards = (scope: Scope): boolean => mapAt(scope.native, 'rl') !== undefined;
const imitates = (scope: Scope): boolean => isOn(scope, 'use_sft');
const adapts = (scope: Scope): boolean => isOn(scope, 'lora.enable_lora');

/** The command chooses the trainer; what the file sets for one of them tells which. */
function objective(scope: Scope): Fact | undefined {
  if (distils(scope))
    return place(scope, ['student_overrides', 'teacher_overrides', 'base_config'], 'distillation');
  if (isOn(scope, 'use_dpo')) {
    return choice('dpo.algo', { dpo: 'dpo', orpo: 'orpo' }, { default: 'dpo' })(scope);
  }
  if (imitates(scope)) return place(scope, ['use_sft'], 'sft');
  if (rewards(scope)) return place(scope, ['rl'], 'grpo');
  if (!baseIsKnown(scope)) {
    return without('unresolved', 'the base file is not in this repository', 'base_config');
  }
  return { ...byDefault('continued-pretraining', 'neither `use_sft` nor `use_dpo` is set'), confidence: 0.7 };
}

function place(scope: Scope, keys: readonly string[], value: string): Fact | undefined {
  const located = keys.map((key) => find(scope.native, key)).find((found) => found);
  return located && stated(located, value);
}

/** `nf4` and the like; without it the base keeps its 16 bits. */
const bits: Reading = (scope) => {
  const type = text('lora.lora_weight_qtype')(scope);
  if (!adapts(scope) || type?.state === 'unset') return byDefault(16);
  if (typeof type?.value !== 'string') return type;
  return { ...type, value: /8/.test(type.value) ? 8 : 4 };
};

const modelName: Reading = (scope) =>
  mapped(text(['student_overrides.model_name', 'model_name'], { none: ['default'] }), (name) => name)(scope);

/** Weights to start from are mostly given on the command line; an empty path here decides nothing. */
const startsFresh: Reading = (scope) => {
  const start = ['load_parameters_path', 'load_full_state_path']
    .map((key) => text(key)(scope))
    .find((fact) => fact?.state !== 'unset');
  return start
    ? { ...start, value: start.value === null ? null : false }
    : without('external', 'decided by the command');
};

const source: Fields = {
  id: (scope) => text(idKey(scope))(scope),
  config: text('hf_name'),
  split: text('train_split', { default: 'train' }),
  files: texts('hf_train_files'),
  format: (scope) =>
    isOn(scope, 'use_dpo')
      ? byDefault('preference')
      : imitates(scope)
        ? byDefault(isChat(scope) ? 'chat' : 'instruction')
        : byDefault(rewards(scope) ? 'prompt-only' : 'text'),
};

const isChat = (scope: Scope): boolean => {
  const columns = texts('train_data_columns')(scope)?.value;
  return Array.isArray(columns) && columns.length === 1;
};

const idKeys: Readonly<Record<string, string>> = {
  hf: 'hf_path',
  grain: 'grain_train_files',
  tfds: 'dataset_name',
};

const idKey = (scope: Scope): string => {
  const type = textAt(scope.native, 'dataset_type') ?? 'tfds';
  return (Object.hasOwn(idKeys, type) && idKeys[type]) || 'hf_path';
};

const trainData: ListReading = (scope) => {
  const at = find(scope.native, idKey(scope));
  return at && !isEmpty(at) && textAt(scope.native, idKey(scope)) !== ''
    ? recordsOf([readFields(source, scope)], at)
    : noRecords('external', idKey(scope), 'mostly given on the command line');
};

const validationData: ListReading = (scope) => {
  const at = find(scope.native, 'hf_eval_split');
  return at && textAt(scope.native, 'hf_eval_split')
    ? recordsOf([readFields({ ...source, split: text('hf_eval_split') }, scope)], at)
    : noRecords('unset', 'hf_eval_split');
};

const schedule: Reading = (scope) => {
  const kind = based(text, 'lr_schedule_type', 'cosine')(scope);
  const floor = based(number, 'learning_rate_final_fraction', 0.1)(scope)?.value;
  if (kind?.value !== 'cosine') return kind;
  return typeof floor === 'number' && floor > 0 ? { ...kind, value: 'cosine-min' } : kind;
};

const saves: Reading = mapped(based(flag, 'enable_checkpointing', true), (on) =>
  on === true ? 'steps' : 'none',
);

const evaluation: Reading = (scope) => {
  const every = positive('eval_interval')(scope);
  if (typeof every?.value === 'number') return { ...every, value: 'steps' };
  return baseIsKnown(scope) ? byDefault('none') : every;
};

const dtypes = { bfloat16: 'bf16', float16: 'fp16', float32: 'fp32' };

/**
 * MaxText: YAML files that build on base.yml, for pre-training and for tuning afterwards.
 * Read from src/maxtext/configs (base.yml, types.py, pyconfig.py, post_train) at e591f30c.
 */
export const maxtext: Framework = {
  id: 'maxtext',
  title: 'MaxText',
  homepage: 'https://maxtext.readthedocs.io',
  version: 'e591f30c',
  dialect: 'omegaconf',
  signatures: [
    {
      kind: 'train',
      all: ['base_config=\\.ya?ml$'],
      min: 2,
      any: [
        'use_sft',
        'use_dpo',
        'hf_path',
        'dataset_type',
        'per_device_batch_size',
        'max_target_length',
        'model_name',
        'tokenizer_path',
        'base_output_directory',
        'student_overrides',
        'rl.num_generations',
        'max_segments_per_seq',
      ],
      also: [
        'use_sft',
        'use_dpo',
        'steps',
        'student_overrides',
        'teacher_overrides',
        'rl.num_generations',
        'learning_rate',
      ],
      none: ['inference_server', 'model_call_mode', 'prefill_slice'],
      notFile: /(^|\/)inference\//,
    },
    {
      kind: 'infer',
      all: ['base_config=\\.ya?ml$'],
      any: ['inference_server', 'model_call_mode', 'prefill_slice', 'max_prefill_predict_length'],
      none: ['use_sft', 'use_dpo', 'student_overrides', 'rl.num_generations', 'steps', 'learning_rate'],
    },
  ],
  runs: (scope) => [withBases(scope)],
  facts: {
    'plan.name': text('run_name'),
    'model.id': modelName,
    'model.tokenizer': text('tokenizer_path'),
    'model.loadDtype': based((key, options) => choice(key, dtypes, options), 'weight_dtype', 'fp32'),
    'model.continuesAdapter': text('lora.lora_restore_path'),
    'model.initFromScratch': startsFresh,

    'method.kind': (scope) =>
      mapped(based(flag, 'lora.enable_lora', false), (on) => (on === true ? 'lora' : 'full'))(scope),
    ...allWhen(adapts, {
      'adapter.rank': positive('lora.lora_rank'),
      'adapter.alpha': positive('lora.lora_alpha'),
      'adapter.targets': texts('lora.lora_module_path'),
      'adapter.targetsMode': mapped(text('lora.lora_module_path'), () => 'regex'),
    }),

    'quantization.bits': bits,
    'quantization.scheme': when(
      (scope) => Number(bits(scope)?.value) < 16,
      mapped(text('lora.lora_weight_qtype'), () => 'other'),
    ),

    'objective.kind': objective,
    'objective.beta': (scope) =>
      isOn(scope, 'use_dpo') ? number('dpo.dpo_beta')(scope) : when(rewards, number('rl.grpo_beta'))(scope),
    'objective.teacher': when(distils, text('teacher_overrides.model_name')),

    'data.heldOutKind': (scope) => {
      const list = validationData(scope);
      return list.records.length > 0 ? { ...list.fact, value: 'dataset' } : undefined;
    },
    'data.chatTemplate': text(['chat_template', 'chat_template_path']),
    'data.lossOn': when(
      imitates,
      mapped(based(flag, 'sft_train_on_completion_only', false), (on) =>
        on === true ? 'completion' : 'all',
      ),
    ),
    'data.sequenceLength': based(integer, 'max_target_length', 2048),
    'data.packing': based(flag, 'packing', true),

    'hyper.learningRate': based(number, 'learning_rate', 3e-5),
    'hyper.schedule': schedule,
    'hyper.warmupRatio': based(positive, 'warmup_steps_fraction', 0.1),
    'hyper.epochs': number('num_epoch'),
    'hyper.maxSteps': based(positive, 'steps', 150_001),
    'hyper.microBatch': based(integer, 'per_device_batch_size', 12),
    'hyper.accumulation': based(integer, 'gradient_accumulation_steps', 1),
    'hyper.optimizer': mapped(based(text, 'opt_type', 'adamw'), (name) => optimizerName(String(name))),
    'hyper.weightDecay': based(number, 'adam_weight_decay', 0.1),
    'hyper.maxGradNorm': based(number, 'gradient_clipping_threshold', 1),
    'hyper.seed': based(integer, 'init_weights_seed', 0),
    'precision.train': based((key, options) => choice(key, dtypes, options), 'dtype', 'bf16'),

    'hardware.count': external('decided where the run starts'),
    'hardware.name': based(text, 'hardware', 'tpu'),

    'checkpoint.trigger': saves,
    'checkpoint.every': when(
      (scope) => saves(scope)?.value === 'steps',
      based(positive, 'checkpoint_period', 10_000),
    ),
    'checkpoint.keep': integer('max_num_checkpoints_to_keep', { none: ['None'] }),
    'evaluation.trigger': evaluation,
    'evaluation.every': when((scope) => has(scope.native, 'eval_interval'), positive('eval_interval')),

    'output.dir': text('base_output_directory'),
    'logging.destinations': (scope) => {
      const on = based(flag, 'enable_tensorboard', true)(scope);
      return typeof on?.value === 'boolean' ? { ...on, value: on.value ? ['tensorboard'] : [] } : on;
    },
  },
  lists: {
    'data.train': trainData,
    'data.validation': validationData,
    secrets: secretsAt(['hf_access_token']),
  },
};
