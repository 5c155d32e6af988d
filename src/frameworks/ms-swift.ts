import type { Fact, Scalar } from '../model/index.ts';
import type { Framework } from './kit/framework.ts';
import { find, findFirst, has, isEmpty, textAt } from './kit/native.ts';
import {
  allWhen,
  always,
  atTop,
  byDefault,
  choice,
  external,
  type Fields,
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
  stated,
  text,
  texts,
  unresolved,
  when,
  without,
} from './kit/reading.ts';
import { fileFormatOf } from './shared/data-files.ts';
import { deepspeedFacts } from './shared/deepspeed.ts';
import { objectiveByPath } from './shared/objective.ts';
import { secretsAt } from './shared/secrets.ts';
import { targetFacts } from './shared/targets.ts';
import {
  deepspeedDecides,
  deepspeedRestated,
  enabledBy,
  evaluationTrigger,
  interval,
  precision,
  schedules,
  trainingArguments,
  trigger,
} from './shared/trainer.ts';

/** `tuner_type`, under its three names, by what is trained; the rest of PEFT's relatives are other-peft. */
const methods: Readonly<Record<string, string>> = {
  lora: 'lora',
  lora_llm: 'lora',
  longlora: 'lora',
  adalora: 'lora',
  dora: 'lora',
  full: 'full',
  llamapro: 'partial',
  adapter: 'bottleneck-adapter',
  ia3: 'ia3',
  boft: 'oft',
  vera: 'other-peft',
  fourierft: 'other-peft',
  reft: 'other-peft',
  bone: 'other-peft',
};

const variants: Readonly<Record<string, string>> = {
  longlora: 'longlora',
  adalora: 'adalora',
  llamapro: 'llama-pro',
  lora_llm: 'lora-llm',
  vera: 'vera',
  fourierft: 'fourierft',
  reft: 'reft',
  bone: 'bone',
  boft: 'boft',
};

const rlhfTypes: Readonly<Record<string, string>> = {
  dpo: 'dpo',
  orpo: 'orpo',
  simpo: 'simpo',
  kto: 'kto',
  cpo: 'cpo',
  rm: 'reward-model',
  ppo: 'ppo',
  grpo: 'grpo',
  gkd: 'distillation',
};

const formats: Readonly<Record<string, string>> = {
  dpo: 'preference',
  ipo: 'preference',
  orpo: 'preference',
  simpo: 'preference',
  cpo: 'preference',
  'reward-model': 'preference',
  kto: 'binary-feedback',
  grpo: 'prompt-only',
  ppo: 'prompt-only',
};

const taskTypes: Readonly<Record<string, readonly [task: string, objective: string | undefined]>> = {
  causal_lm: ['causal-lm', undefined],
  seq_cls: ['sequence-classification', 'classification'],
  embedding: ['embedding', 'embedding'],
  reranker: ['other', 'other'],
  generative_reranker: ['other', 'other'],
};

/** Which answers carry a loss. */
const lossScales: readonly (readonly [string, string])[] = [
  ['default', 'assistant-turns'],
  ['last_round', 'completion'],
  ['all', 'all'],
];

const dtypes: Readonly<Record<string, string>> = { bfloat16: 'bf16', float16: 'fp16', float32: 'fp32' };

const schemes: Readonly<Record<string, string>> = {
  bnb: 'bitsandbytes',
  hqq: 'hqq',
  eetq: 'eetq',
  quanto: 'quanto',
  fp8: 'fp8',
};

/** Keys of the Megatron backend, which has other names and other defaults. */
const megatronKeys = [
  'micro_batch_size',
  'global_batch_size',
  'lr',
  'train_iters',
  'lr_decay_style',
  'mcore_model',
  'recompute_granularity',
  'tensor_model_parallel_size',
  'pipeline_model_parallel_size',
  'expert_model_parallel_size',
] as const;

/** Ray files repeat keys for the workers that train; those win. */
const at = (...keys: readonly string[]): readonly string[] => [...keys.map((key) => `train.${key}`), ...keys];

const tunerKeys = at('tuner_type', 'train_type', 'sft_type');

const tunerOf = (scope: Scope): string | undefined => {
  const key = findFirst(scope.native, tunerKeys)?.path;
  return key === undefined ? undefined : textAt(scope.native, key)?.toLowerCase();
};
const isMegatron = (scope: Scope): boolean => megatronKeys.some((key) => findFirst(scope.native, at(key)));
const isLora = (scope: Scope): boolean => method(scope)?.value === 'lora';
const isFull = (scope: Scope): boolean => /^(full|partial)$/.test(String(method(scope)?.value));
const isQuantised = (scope: Scope): boolean => has(scope.native, 'quant_bits');
const isFourBit = (scope: Scope): boolean =>
  textAt(scope.native, 'quant_bits') === '4' && textAt(scope.native, 'quant_method') === 'bnb';
const kindIs =
  (kinds: RegExp) =>
  (scope: Scope): boolean =>
    kinds.test(String(objective(scope)?.value));
const takesPrompts = kindIs(/^(grpo|ppo)$/);

/**
 * ms-swift: files of arguments for `swift sft`, `swift rlhf` and their Megatron and Ray twins.
 * Read from swift/arguments, swift/megatron/arguments, swift/trainers/arguments.py and swift/dataset at 3602360a
 * (4.6.0.dev0).
 */
export const msSwift: Framework = {
  id: 'ms-swift',
  title: 'ms-swift',
  homepage: 'https://swift.readthedocs.io',
  version: '4.6.0.dev0',
  dialect: 'pyyaml',
  signatures: [
    { kind: 'export', all: ['model', 'quant_method=^(gptq|gptq_v2|awq)$'], any: ['dataset', 'quant_bits'] },
    { kind: 'infer', all: ['model', 'sampler_type'] },
    {
      kind: 'train',
      all: ['model', 'dataset'],
      any: [
        'tuner_type',
        'train.tuner_type',
        'train_type',
        'sft_type',
        'rlhf_type',
        'split_dataset_ratio',
        'torch_dtype',
        'target_modules',
      ],
      none: ['base_model', 'model_name_or_path', 'training_type', 'train_dataset', 'sampler_type'],
    },
  ],
  facts: {
    'plan.name': text('run_name'),
    'plan.dialect': when(isMegatron, always('megatron')),
    'model.id': text('model'),
    'model.hub': mapped(flag('use_hf', { default: false }), (on) =>
      on === true ? 'huggingface' : 'modelscope',
    ),
    'model.revision': text('model_revision'),
    'model.task': (scope) => {
      const key = find(scope.native, 'task_type');
      const task = taskTypes[textAt(scope.native, 'task_type') ?? ''];
      return key && task ? stated(key, task[0]) : undefined;
    },
    'model.loadDtype': choice('torch_dtype', dtypes, { default: 'auto' }),
    'model.continuesAdapter': mapped(texts('adapters'), (names) => [names].flat().join(',') || undefined),
    'model.attention': text(['attn_impl', 'attention_backend']),
    'security.trustRemoteCode': always(true, 'ms-swift always trusts the code of a model'),
    'security.customCode': when(
      (scope) => has(scope.native, 'external_plugins') || has(scope.native, 'custom_register_path'),
      texts(['external_plugins', 'custom_register_path']),
    ),

    'method.kind': method,
    'method.variant': firstSaid(
      variant,
      firstOn([
        ['use_dora', 'dora'],
        ['use_galore', 'galore'],
      ]),
    ),
    ...allWhen(isLora, {
      'adapter.rank': integer(at('lora_rank'), { default: 8 }),
      'adapter.alpha': number(at('lora_alpha'), { default: 32 }),
      'adapter.dropout': number(at('lora_dropout'), { default: 0.05 }),
      ...targets(),
      'adapter.modulesToSave': texts(at('modules_to_save')),
      'adapter.rslora': flag(at('use_rslora'), { default: false }),
      'adapter.dora': flag('use_dora', { default: false }),
      'adapter.bias': choice(at('lora_bias'), { none: 'none', all: 'all' }, { default: 'none' }),
      'adapter.init': text('init_weights', { default: 'default', none: ['true'] }),
    }),

    'quantization.bits': scalar(
      ['quant_bits', 'quantization_bit'],
      (node) => (node.text === 'float8' ? 8 : wholeBits(node.text)),
      { default: 16, none: ['0'] },
    ),
    'quantization.scheme': when(isQuantised, choice('quant_method', schemes)),
    'quantization.type': when(isFourBit, text('bnb_4bit_quant_type', { default: 'nf4' })),
    'quantization.double': when(isFourBit, flag('bnb_4bit_use_double_quant', { default: true })),
    'quantization.computeDtype': when(isFourBit, choice('bnb_4bit_compute_dtype', dtypes)),

    'objective.kind': objective,
    'objective.beta': when((scope) => has(scope.native, 'beta'), number('beta')),
    'objective.referenceModel': text('ref_model'),
    'objective.rewards': texts(['reward_funcs', 'reward_model']),
    'objective.teacher': text(['teacher_model', 'teacher.model']),

    'data.heldOutKind': heldOut,
    'data.heldOutSize': when(
      (scope) => !has(scope.native, 'val_dataset'),
      number('split_dataset_ratio', { default: 0 }),
    ),
    'data.chatTemplate': text('template'),
    'data.lossOn': when(
      kindIs(/^sft$/),
      scalar(
        'loss_scale',
        (node) => lossScales.find(([name]) => node.text.startsWith(name))?.[1] ?? 'custom',
        {
          default: 'assistant-turns',
        },
      ),
    ),
    'data.sequenceLength': when((scope) => !takesPrompts(scope), integer('max_length')),
    'data.inputLength': when(takesPrompts, integer('max_length')),
    'data.outputLength': when(
      kindIs(/^(grpo|ppo|distillation)$/),
      integer('max_completion_length', { default: 512 }),
    ),
    'data.overlong': choice('truncation_strategy', {
      delete: 'drop',
      left: 'truncate',
      right: 'truncate',
      split: 'split',
    }),
    'data.packing': flag('packing', { default: false }),
    'data.streaming': flag('streaming', { default: false }),
    'data.shuffle': flag('dataset_shuffle', { default: true }),
    'data.mixing': (scope) =>
      has(scope.native, 'interleave_prob')
        ? choice(
            'stopping_strategy',
            { first_exhausted: 'interleave-first-exhausted', all_exhausted: 'interleave-all-exhausted' },
            { default: 'interleave-first-exhausted' },
          )(scope)
        : byDefault('concat'),

    ...either(isMegatron, megatron(), transformers()),
    'hyper.learningRate': (scope) =>
      number(at(isMegatron(scope) ? 'lr' : 'learning_rate'), { default: isFull(scope) ? 1e-5 : 1e-4 })(scope),
    'hyper.seed': integer('seed', { default: 42 }),
    'precision.train': training,
    'hardware.count': devices,
    'distributed.tensorParallel': written('tensor_model_parallel_size'),
    'distributed.pipelineParallel': written('pipeline_model_parallel_size'),
    'distributed.contextParallel': written('context_parallel_size', 'sequence_parallel_size'),
    'distributed.expertParallel': written('expert_model_parallel_size'),

    'evaluation.trigger': evaluation,
    ...interval('evaluation', 'eval_steps', evaluation),
    'evaluation.earlyStopping': when(
      (scope) => has(scope.native, 'early_stop_interval'),
      enabledBy('early_stop_interval'),
    ),
    'evaluation.benchmarks': when((scope) => has(scope.native, 'eval_dataset'), texts('eval_dataset')),
    'output.dir': text(at('output_dir')),
    'output.mergeAdapter': when((scope) => has(scope.native, 'merge_lora'), flag('merge_lora')),
    'logging.destinations': texts('report_to', { default: ['tensorboard'] }),
    'logging.project': text(['wandb_project', 'swanlab_project']),
    'tokens.added': texts('new_special_tokens'),
  },
  lists: {
    'data.train': firstList(sources('dataset'), sources('cached_dataset')),
    'data.validation': firstList(sources('val_dataset'), sources('cached_val_dataset')),
    secrets: secretsAt(['hub_token', 'swanlab_token', 'swanlab_secret'], ['ENV']),
  },
  restated: allWhen((scope) => !namesPreset(scope), deepspeedRestated('deepspeed')),
  decidedBy: allWhen((scope) => !namesPreset(scope), deepspeedDecides('deepspeed')),
};

/** Arguments of the trainers of transformers, with ms-swift's own defaults on top. */
function transformers(): Fields {
  return {
    ...trainingArguments,
    'hyper.schedule': choice('lr_scheduler_type', schedules, { default: 'cosine' }),
    'hyper.microBatch': integer('per_device_train_batch_size', { default: 1 }),
    'hyper.accumulation': firstSaid(
      integer('gradient_accumulation_steps'),
      external('chosen so that 16 examples make a step'),
    ),
    'hyper.weightDecay': number('weight_decay', { default: 0.1 }),
    'memory.gradientCheckpointing': flag('gradient_checkpointing', { default: true }),
    ...deepspeedFacts('deepspeed'),
    'distributed.backend': (scope) => {
      const fsdp = find(scope.native, 'fsdp');
      return fsdp && textAt(scope.native, 'fsdp') === 'fsdp2'
        ? stated(fsdp, 'fsdp2')
        : trainingArguments['distributed.backend']?.(scope);
    },
    'distributed.configFile': (scope) =>
      namesPreset(scope) ? undefined : deepspeedFacts('deepspeed')['distributed.configFile']?.(scope),
    'distributed.zeroStage': zero(
      (name) => Number(name.charAt(4)),
      deepspeedFacts('deepspeed')['distributed.zeroStage'],
    ),
    'distributed.offload': zero(
      (name) => (name.endsWith('_offload') ? 'cpu' : 'none'),
      deepspeedFacts('deepspeed')['distributed.offload'],
    ),
  };
}

/** `deepspeed: zero2` names a configuration that ms-swift ships; anything else is a path. */
const preset = /^zero[0-3](_offload)?$/;

const namesPreset = ({ native }: Scope): boolean => preset.test(textAt(native, 'deepspeed') ?? '');

function zero(take: (name: string) => Scalar, ofFile: Reading | undefined): Reading {
  return (scope) => {
    const located = find(scope.native, 'deepspeed');
    const name = textAt(scope.native, 'deepspeed') ?? '';
    return located && preset.test(name) ? stated(located, take(name)) : ofFile?.(scope);
  };
}

/** Arguments of the Megatron trainers. */
function megatron(): Fields {
  return {
    'hyper.schedule': choice(
      'lr_decay_style',
      { ...schedules, wsd: 'wsd', 'inverse-square-root': 'inverse-sqrt' },
      {
        default: 'cosine',
      },
    ),
    'hyper.warmupSteps': positive('lr_warmup_iters'),
    'hyper.warmupRatio': positive('lr_warmup_fraction'),
    'hyper.epochs': number('num_train_epochs'),
    'hyper.maxSteps': positive('train_iters'),
    'hyper.microBatch': integer(at('micro_batch_size'), { default: 1 }),
    'hyper.effectiveBatch': integer(at('global_batch_size'), { default: 16 }),
    'hyper.optimizer': choice(
      'optimizer',
      { adam: 'adamw', sgd: 'sgd', muon: 'muon', dist_muon: 'muon' },
      {
        default: 'adamw',
      },
    ),
    'hyper.weightDecay': number('weight_decay', { default: 0.1 }),
    'hyper.maxGradNorm': number('clip_grad', { default: 1 }),
    'memory.gradientCheckpointing': scalar('recompute_granularity', (node) => node.text !== 'none', {
      default: true,
      note: 'attention is recomputed unless `recompute_granularity` is none',
    }),
    'distributed.backend': always('megatron'),
    'checkpoint.trigger': always('steps'),
    ...interval('checkpoint', 'save_steps', always('steps'), 500),
    'checkpoint.keep': integer('save_total_limit'),
    'output.push': flag('push_to_hub', { default: false }),
  };
}

/** One table or the other, by the run; a fact that only one of them has is left out for the other. */
function either(condition: (scope: Scope) => boolean, yes: Fields, no: Fields): Fields {
  const names = new Set([...Object.keys(yes), ...Object.keys(no)]);
  return Object.fromEntries(
    [...names].map((name) => [name, (scope: Scope) => (condition(scope) ? yes : no)[name]?.(scope)]),
  );
}

function targets(): Fields {
  const listed = targetFacts(at('target_modules'), { default: ['all-linear'] });
  const pattern = targetFacts(at('target_regex'));
  return Object.fromEntries(
    Object.keys(listed).map((name) => [
      name,
      (scope: Scope) => (findFirst(scope.native, at('target_regex')) ? pattern : listed)[name]?.(scope),
    ]),
  );
}

function written(...keys: readonly string[]): Reading {
  return (scope) => {
    const located = findFirst(scope.native, at(...keys));
    return located && !isEmpty(located) ? integer(at(...keys))(scope) : undefined;
  };
}

function variant(scope: Scope): Fact | undefined {
  const located = findFirst(scope.native, tunerKeys);
  const name = variants[tunerOf(scope) ?? ''];
  return located && name ? stated(located, name) : undefined;
}

function wholeBits(source: string): number | undefined {
  return /^\d+$/.test(source) ? Number(source) : undefined;
}

/** Freezing part of a full tune makes it partial. Megatron trains all weights by default, the rest an adapter. */
function method(scope: Scope): Fact | undefined {
  const fact = scalar(tunerKeys, (node) => methods[node.text.toLowerCase()], {
    default: isMegatron(scope) ? 'full' : 'lora',
    note: 'without `tuner_type` an adapter is trained, and all weights under Megatron',
  })(scope);
  if (fact?.value !== 'full') return fact;
  const frozen = find(scope.native, 'freeze_parameters_ratio');
  return frozen && Number(textAt(scope.native, 'freeze_parameters_ratio')) > 0
    ? stated(frozen, 'partial')
    : fact;
}

/** By `rlhf_type`, the task, or the path; else the command decides. */
function objective(scope: Scope): Fact | undefined {
  const whole = atTop(scope);
  const type = find(whole.native, 'rlhf_type');
  if (type && !isEmpty(type)) {
    const loss = textAt(whole.native, 'loss_type');
    return scalar('rlhf_type', (node) => {
      const kind = rlhfTypes[node.text.toLowerCase()];
      return kind === 'dpo' && loss === 'ipo' ? 'ipo' : kind;
    })(whole);
  }
  const task = find(whole.native, 'task_type');
  const kind = taskTypes[textAt(whole.native, 'task_type') ?? '']?.[1];
  if (task && kind) return stated(task, kind);
  const path = objectiveByPath(scope.path) ?? pretraining(scope.path);
  return path
    ? { value: path.kind, state: 'derived', confidence: path.confidence, note: 'by the path' }
    : without('external', 'the command decides: `swift sft`, `swift pt`, `swift rlhf`', 'rlhf_type');
}

/** `pt` is this framework's own word. */
function pretraining(path: string): { readonly kind: string; readonly confidence: number } | undefined {
  return /(^|\/)pt(\.\w+)?(\/|$)/i.test(path)
    ? { kind: 'continued-pretraining', confidence: 0.9 }
    : undefined;
}

function heldOut(scope: Scope): Fact | undefined {
  const named = findFirst(scope.native, ['val_dataset', 'cached_val_dataset']);
  if (named && !isEmpty(named)) return stated(named, 'dataset');
  return scalar('split_dataset_ratio', (node) => (Number(node.text) > 0 ? 'fraction' : 'none'), {
    default: 'none',
  })(scope);
}

/** The evaluation follows the checkpoints, and is turned off when nothing is held out. */
function evaluation(scope: Scope): Fact | undefined {
  const held = heldOut(scope);
  if (held?.value === 'none' && !has(scope.native, 'eval_dataset')) {
    return byDefault('none', 'evaluation is turned off when nothing is held out');
  }
  const fact = evaluationTrigger(scope);
  return fact?.state === 'default' ? trigger('save_strategy', 'steps')(scope) : fact;
}

/** Devices of the workers that train, or of one machine where the file starts processes on no other. */
function devices(scope: Scope): Fact | undefined {
  const key = has(scope.native, 'ENV.NNODES') ? ['train.gpus'] : ['train.gpus', 'ENV.NPROC_PER_NODE'];
  return firstSaid(integer(key), external('decided by the launcher'))(scope);
}

/** Without `bf16` or `fp16` training follows the type the weights are loaded in. */
function training(scope: Scope): Fact | undefined {
  const mixed = precision('bf16', 'fp16')(scope);
  return mixed?.state === 'default' ? choice('torch_dtype', dtypes, { default: 'auto' })(scope) : mixed;
}

/** `hf::org/name:subset#500`: a hub, an id or path, a subset, and how many examples are taken. */
const syntax = /^(?:(hf|ms)::)?(.*?)(?::([^:#\\]+))?(?:#(\d+))?$/i;

function sources(key: string): ListReading {
  return (scope) => {
    const located = find(scope.native, key);
    if (!located || isEmpty(located)) return noRecords('unset', key);
    const { node } = located;
    const nodes = node.kind === 'list' ? node.items : [node];
    const records = nodes.flatMap((item) => {
      if (item.kind !== 'scalar') return [];
      const place = { file: located.layer.file, start: item.start, end: item.end };
      return [sourceOf(item.text, stated(located, item.text, { at: place, raw: item.text }), scope)];
    });
    return records.length === nodes.length
      ? recordsOf(records, located)
      : { fact: unresolved(located), records: [] };
  };
}

function sourceOf(
  source: string,
  fact: Fact<string>,
  scope: Scope,
): Readonly<Record<string, Fact | undefined>> {
  const [, hub, id = source, subset, limit] = syntax.exec(source) ?? [];
  const fileFormat = fileFormatOf(id);
  const format = formats[String(objective(scope)?.value)];
  const put = (value: string | number | undefined): Fact | undefined =>
    value === undefined ? undefined : { ...fact, value };
  return {
    id: put(id.trim()),
    idKind: put(hub === undefined ? undefined : 'hub'),
    config: put(subset?.trim()),
    limit: put(limit === undefined ? undefined : Number(limit)),
    fileFormat: put(fileFormat),
    format: format === undefined ? undefined : byDefault(format),
    labelled: format === undefined ? undefined : byDefault(format !== 'prompt-only'),
  };
}
