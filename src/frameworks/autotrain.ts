import type { Fact } from '../model/index.ts';
import type { Framework } from './kit/framework.ts';
import { find, isEmpty, keysAt, textAt, whole } from './kit/native.ts';
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
  type ListReading,
  noRecords,
  notFlag,
  number,
  positive,
  type Reading,
  recordsOf,
  type Scope,
  scalar,
  stated,
  text,
  texts,
  when,
} from './kit/reading.ts';
import { fileFormatOf } from './shared/data-files.ts';
import { secretsAt } from './shared/secrets.ts';
import { targetFacts } from './shared/targets.ts';
import { optimizer, schedules, trigger } from './shared/trainer.ts';

/** What a family of tasks does, and where its defaults differ (trainers/*\/params.py). */
interface Family {
  readonly task: RegExp;
  readonly model: string;
  readonly learningRate: number;
  readonly epochs: number;
  readonly batch: number;
  readonly accumulation: number;
  /** Bits in which an adapter's base is loaded when `quantization` is not written. */
  readonly bits?: number;
}

const families: readonly Family[] = [
  {
    task: /^llm/,
    model: 'causal-lm',
    learningRate: 3e-5,
    epochs: 1,
    batch: 2,
    accumulation: 4,
    bits: 4,
  },
  {
    task: /^vlm/,
    model: 'vision-language',
    learningRate: 3e-5,
    epochs: 1,
    batch: 2,
    accumulation: 4,
    bits: 4,
  },
  {
    task: /^seq2seq/,
    model: 'seq2seq-lm',
    learningRate: 5e-5,
    epochs: 3,
    batch: 2,
    accumulation: 1,
    bits: 8,
  },
  {
    task: /^(st$|st:|sentence-transformers)/,
    model: 'embedding',
    learningRate: 3e-5,
    epochs: 3,
    batch: 8,
    accumulation: 1,
  },
  {
    task: /^text[_-]/,
    model: 'sequence-classification',
    learningRate: 5e-5,
    epochs: 3,
    batch: 8,
    accumulation: 1,
  },
  {
    task: /^token[_-]/,
    model: 'token-classification',
    learningRate: 5e-5,
    epochs: 3,
    batch: 8,
    accumulation: 1,
  },
  {
    task: /^ext/,
    model: 'question-answering',
    learningRate: 5e-5,
    epochs: 3,
    batch: 8,
    accumulation: 1,
  },
];

/** Trainers of the tasks `llm-…`. */
const trainers: Readonly<Record<string, string>> = {
  sft: 'sft',
  dpo: 'dpo',
  orpo: 'orpo',
  reward: 'reward-model',
};

const ofModel: Readonly<Record<string, string>> = {
  'vision-language': 'sft',
  'seq2seq-lm': 'sft',
  embedding: 'embedding',
  'sequence-classification': 'classification',
  'token-classification': 'classification',
  'question-answering': 'other',
};

const taskOf = (scope: Scope): string => textAt(whole(scope.native), 'task')?.toLowerCase() ?? '';
const familyOf = (scope: Scope): Family | undefined => families.find(({ task }) => task.test(taskOf(scope)));
const isLanguageModel = (scope: Scope): boolean => /^llm/.test(taskOf(scope));
const usesPeft = (scope: Scope): boolean => flag('params.peft')(scope)?.value === true;
const validates = (scope: Scope): boolean => {
  const at = find(scope.native, 'data.valid_split');
  return at !== undefined && !isEmpty(at);
};
const trainerOf = (scope: Scope): string =>
  /^llm-(.+)$/.exec(taskOf(scope))?.[1] ?? textAt(scope.native, 'params.trainer')?.toLowerCase() ?? 'generic';

/** A number whose default differs by family. */
const byFamily =
  (read: typeof number, key: string, take: (family: Family) => number): Reading =>
  (scope) => {
    const family = familyOf(scope);
    return read(key, family ? { default: take(family) } : {})(scope);
  };

/**
 * AutoTrain Advanced: one YAML file a task.
 * Read from src/autotrain/parser.py and trainers/{clm,seq2seq,vlm,…}/params.py and utils.py at b5c98fb (0.8.37.dev0).
 */
export const autotrain: Framework = {
  id: 'autotrain',
  title: 'AutoTrain Advanced',
  homepage: 'https://huggingface.co/docs/autotrain',
  version: '0.8.37.dev0',
  dialect: 'pyyaml',
  signatures: [
    {
      // Images and tables: no model that this linter knows anything about.
      kind: 'job',
      all: ['task=^(image|object|tabular|dreambooth)', 'base_model', 'project_name', 'data.path'],
    },
    {
      kind: 'train',
      all: ['task', 'base_model', 'project_name', 'data.path'],
      none: ['task=^(image|object|tabular|dreambooth)'],
    },
  ],
  facts: {
    'plan.name': text('project_name'),
    'model.id': text('base_model'),
    'model.task': (scope) => {
      const at = find(scope.native, 'task');
      const family = familyOf(scope);
      return at && family ? stated(at, family.model) : undefined;
    },
    'security.trustRemoteCode': always(true, 'on unless the environment sets ALLOW_REMOTE_CODE to false'),

    'method.kind': (scope) => {
      const fact = flag('params.peft', { default: false, note: 'all weights are trained without `peft`' })(
        scope,
      );
      return typeof fact?.value === 'boolean' ? { ...fact, value: fact.value ? 'lora' : 'full' } : fact;
    },
    ...allWhen(
      usesPeft,
      allInside('params', {
        'adapter.rank': integer('lora_r', { default: 16 }),
        'adapter.alpha': number('lora_alpha', { default: 32 }),
        'adapter.dropout': number('lora_dropout', { default: 0.05 }),
        ...targetFacts('target_modules', { default: ['all-linear'] }),
      }),
    ),

    'quantization.bits': bits,
    ...allWhen(isQuantised, {
      'quantization.scheme': always('bitsandbytes'),
      'quantization.type': when((scope) => bits(scope)?.value === 4, always('nf4')),
      'quantization.double': when((scope) => bits(scope)?.value === 4, always(false)),
      'quantization.computeDtype': when((scope) => bits(scope)?.value === 4, always('fp16')),
    }),

    'objective.kind': objective,
    'objective.beta': when(
      (scope) => trainerOf(scope) === 'dpo',
      number('params.dpo_beta', { default: 0.1 }),
    ),
    'objective.referenceModel': when((scope) => trainerOf(scope) === 'dpo', text('params.model_ref')),

    'data.heldOutKind': (scope) => {
      const at = find(scope.native, 'data.valid_split');
      return at && validates(scope) ? stated(at, 'dataset') : byDefault('none');
    },
    'data.chatTemplate': when(isLanguageModel, text('data.chat_template', { none: ['none'] })),
    'data.lossOn': when(isPacked, always('all', 'examples are packed without a mask')),
    'data.sequenceLength': positive(['params.block_size', 'params.max_seq_length']),
    'data.outputLength': when(
      (scope) => /^seq2seq/.test(taskOf(scope)),
      integer('params.max_target_length', { default: 128 }),
    ),
    'data.packing': when(isPacked, always(true)),

    ...allInside('params', hyper()),
    'precision.train': scalar(
      'params.mixed_precision',
      (node) => (/^(bf16|fp16)$/.test(node.text) ? node.text : undefined),
      { default: 'fp32', none: ['none', 'no'] },
    ),
    'memory.gradientCheckpointing': when(
      (scope) => /^[lv]lm/.test(taskOf(scope)),
      notFlag('params.disable_gradient_checkpointing', { default: true }),
    ),
    'hardware.count': external('decided by the backend'),
    'hardware.name': hardware,
    'distributed.backend': choice('params.distributed_backend', { ddp: 'ddp', deepspeed: 'deepspeed' }),

    // Checkpoints follow the evaluation; without held-out data only the result is written.
    'checkpoint.trigger': (scope) =>
      validates(scope) ? trigger('params.eval_strategy', 'epoch')(scope) : byDefault('end'),
    'checkpoint.keep': integer('params.save_total_limit', { default: 1 }),
    'evaluation.trigger': (scope) =>
      validates(scope) ? trigger('params.eval_strategy', 'epoch')(scope) : byDefault('none'),
    'evaluation.loadBest': (scope) => byDefault(validates(scope)),
    'output.dir': text('project_name'),
    'output.name': text('project_name'),
    'output.push': flag('hub.push_to_hub', { default: false }),
    'output.hubPrivate': always(true, 'AutoTrain creates the repository as private'),
    'output.mergeAdapter': when(usesPeft, flag('params.merge_adapter', { default: false })),
    'logging.destinations': (scope) => {
      const fact = texts('log', { default: ['none'] })(scope);
      return fact && Array.isArray(fact.value)
        ? { ...fact, value: fact.value.filter((name) => name !== 'none') }
        : fact;
    },
  },
  lists: {
    'data.train': source('data.train_split'),
    'data.validation': source('data.valid_split'),
    secrets: secretsAt(['hub.token', 'params.token']),
  },
};

function hyper(): Fields {
  return {
    'hyper.learningRate': byFamily(number, 'lr', (family) => family.learningRate),
    'hyper.schedule': choice('scheduler', schedules, { default: 'linear' }),
    'hyper.warmupRatio': number('warmup_ratio', { default: 0.1 }),
    'hyper.epochs': byFamily(number, 'epochs', (family) => family.epochs),
    'hyper.microBatch': byFamily(integer, 'batch_size', (family) => family.batch),
    'hyper.accumulation': byFamily(integer, 'gradient_accumulation', (family) => family.accumulation),
    'hyper.optimizer': optimizer('optimizer', 'adamw'),
    'hyper.weightDecay': number('weight_decay', { default: 0 }),
    'hyper.maxGradNorm': number('max_grad_norm', { default: 1 }),
    'hyper.seed': integer('seed', { default: 42 }),
  };
}

/** `quantization` only takes effect together with `peft`; written as null it means none. */
function bits(scope: Scope): Fact | undefined {
  const standard = familyOf(scope)?.bits;
  if (!usesPeft(scope) || standard === undefined) return byDefault(16);
  const written = scalar(
    'params.quantization',
    (node) => ({ int4: 4, int8: 8, none: 16 })[node.text.toLowerCase()],
    { default: standard, note: 'the base of an adapter is quantised unless `quantization` is null' },
  );
  const at = find(scope.native, 'params.quantization');
  return at && isEmpty(at) ? stated(at, 16) : written(scope);
}

function isQuantised(scope: Scope): boolean {
  return /^[48]$/.test(String(bits(scope)?.value));
}

function objective(scope: Scope): Fact | undefined {
  const at = find(scope.native, 'task');
  if (!at) return undefined;
  if (!isLanguageModel(scope)) {
    const kind = ofModel[familyOf(scope)?.model ?? ''];
    return kind === undefined ? undefined : stated(at, kind);
  }
  const kind = trainers[trainerOf(scope)];
  if (kind) return stated(at, kind);
  // The plain trainer predicts every token of the text column; with a chat template that column holds conversations.
  return textAt(scope.native, 'data.chat_template') === undefined
    ? stated(at, 'continued-pretraining', { confidence: 0.7 })
    : stated(at, 'sft', { confidence: 0.7 });
}

function isPacked(scope: Scope): boolean {
  return isLanguageModel(scope) && trainerOf(scope) === 'sft';
}

/** `spaces-a10g-large` names the machine; `local` is whatever runs the command. */
function hardware(scope: Scope): Fact | undefined {
  const at = find(scope.native, 'backend');
  const name = textAt(scope.native, 'backend') ?? '';
  const machine = /^(?:spaces|ep|nvcf|ngc|sagemaker)-(.+)$/.exec(name)?.[1];
  return at && machine !== undefined ? stated(at, machine) : undefined;
}

/** The data at `data.path`, and the split at a key: `train`, or `config:train`. */
function source(splitKey: string): ListReading {
  return (scope) => {
    const at = find(scope.native, 'data.path');
    const split = text(splitKey)(scope);
    if (!at || isEmpty(at) || (splitKey === 'data.valid_split' && !validates(scope))) {
      return noRecords('unset', splitKey);
    }
    const [name, config] = String(split?.value ?? '')
      .split(':')
      .reverse();
    const format = fileFormatOf(textAt(scope.native, 'data.path') ?? '');
    const record = {
      id: text('data.path')(scope),
      config: split && config ? { ...split, value: config } : undefined,
      split: split && name ? { ...split, value: name } : split,
      fileFormat: format ? stated(at, format) : undefined,
      columns: columns(scope),
      format: shape(scope),
      labelled: labelled(scope),
    };
    return recordsOf([record], at);
  };
}

/** `text_column: messages` → `text=messages`. */
function columns(scope: Scope): Fact | undefined {
  const at = find(scope.native, 'data.column_mapping');
  if (at?.node.kind !== 'map') return undefined;
  const roles = keysAt(scope.native, 'data.column_mapping').flatMap((key) => {
    const column = textAt(scope.native, `data.column_mapping.${key}`);
    return column === undefined ? [] : [`${key.replace(/_column$/, '')}=${column}`];
  });
  return stated(at, roles);
}

function shape(scope: Scope): Fact | undefined {
  const at = find(scope.native, 'task');
  if (!at) return undefined;
  const kind = objective(scope)?.value;
  if (kind === 'dpo' || kind === 'orpo' || kind === 'reward-model') return stated(at, 'preference');
  if (kind === 'classification') return stated(at, 'classification');
  if (/^seq2seq/.test(taskOf(scope))) return stated(at, 'instruction');
  if (!isLanguageModel(scope)) return undefined;
  const template = find(scope.native, 'data.chat_template');
  return template && !isEmpty(template) && textAt(scope.native, 'data.chat_template') !== 'none'
    ? stated(template, 'chat')
    : byDefault('text', 'without a chat template one column of text is read');
}

function labelled(scope: Scope): Fact | undefined {
  const fact = shape(scope);
  return fact && fact.value !== 'text' ? { ...fact, value: true } : undefined;
}
