import type { Fact } from '../model/index.ts';
import type { Framework } from './kit/framework.ts';
import { find, findFirst, has, isEmpty, textAt } from './kit/native.ts';
import {
  allWhen,
  always,
  atTop,
  byDefault,
  choice,
  each,
  external,
  type Fields,
  firstList,
  firstOn,
  firstSaid,
  flag,
  integer,
  type ListReading,
  noRecords,
  number,
  recordsOf,
  type Scope,
  scalar,
  stated,
  text,
  texts,
  unlessNull,
  verbatim,
  when,
  without,
} from './kit/reading.ts';
import { loadedFrom } from './shared/data-files.ts';
import { mixerSources } from './shared/mixer.ts';
import { objectiveByPath } from './shared/objective.ts';
import { openInstructKeys } from './shared/script-keys.ts';
import { secretsAt } from './shared/secrets.ts';
import { peftTargetFacts } from './shared/targets.ts';
import {
  deepspeedDecides,
  deepspeedRestated,
  evaluationTrigger,
  precision,
  resume,
  trainingArguments,
} from './shared/trainer.ts';

/** Keys that only one trainer's configuration has, so that they tell the command (trl/trainer/*_config.py). */
const exclusiveKeys: readonly (readonly [kind: string, keys: readonly string[]])[] = [
  [
    'sft',
    [
      'packing',
      'eval_packing',
      'packing_strategy',
      'assistant_only_loss',
      'completion_only_loss',
      'dataset_text_field',
    ],
  ],
  ['dpo', ['f_divergence_type', 'discopop_tau', 'use_weighting', 'rpo_alpha', 'ld_alpha']],
  ['kto', ['desirable_weight', 'undesirable_weight']],
  ['reward-model', ['center_rewards_coefficient']],
  ['grpo', ['importance_sampling_level', 'scale_rewards', 'top_entropy_quantile']],
  ['rloo', ['rloo_k', 'normalize_advantages', 'reward_clip_range']],
  ['ppo', ['cliprange_value', 'vf_coef']],
  ['distillation', ['lmbda', 'seq_kd', 'teacher_model_name_or_path']],
];

/** Values of `loss_type` that only one trainer takes. */
const exclusiveLosses: readonly (readonly [kind: string, losses: RegExp])[] = [
  [
    'dpo',
    /^(exo_pair|nca_pair|robust|bco_pair|sppo_hard|aot|aot_pair|aot_unpaired|apo_zero|apo_down|discopop|kto_pair)$/,
  ],
  ['kto', /^(kto|apo_zero_unpaired)$/],
  ['grpo', /^(grpo|dapo|dr_grpo|bnpo|cispo|sapo|luspo|vespo)$/],
  ['sft', /^(nll|dft|chunked_nll)$/],
];

/** Keys of `ModelConfig` and of the trainers' configurations that no other reader's files have. */
const ownKeys = [
  'attn_implementation',
  'model_revision',
  'torch_dtype',
  'use_peft',
  'lora_target_modules',
  'load_in_4bit',
  'bnb_4bit_quant_type',
  'dataset_num_proc',
  'packing',
  'assistant_only_loss',
  'completion_only_loss',
  'max_prompt_length',
  'max_completion_length',
  'num_generations',
  'reward_funcs',
  'reward_weights',
  'log_completions',
] as const;

/** Keys of a run, as against a script that only loads a model and data. */
const runKeys = [
  'output_dir',
  'learning_rate',
  'lr_scheduler_type',
  'num_train_epochs',
  'max_steps',
  'per_device_train_batch_size',
  'gradient_accumulation_steps',
  'gradient_checkpointing',
  'warmup_ratio',
  'warmup_steps',
  'optim',
  'bf16',
  'fp16',
  'use_peft',
  'max_length',
  'max_seq_length',
  'packing',
  'save_strategy',
  'eval_strategy',
  'push_to_hub',
  'report_to',
] as const;

/** Keys by which other frameworks and scripts are known. */
const foreignKeys = [
  'stage',
  'finetuning_type',
  'template',
  'cutoff_len',
  'training_data_path',
  'data_config_path',
  'export_dir',
  'base_model',
  'model_id_or_path',
  ...openInstructKeys,
  'train_file',
  'instance_prompt',
  'audio_column_name',
  'feature_extractor_name',
  'block_size',
  'max_source_length',
] as const;

/** TRL's own key, and the one of scripts that were made after its examples. */
const datasetKeys = ['dataset_name', 'dataset_id_or_path'] as const;

/** Adapter switches of other scripts: beside them, TRL's silence on adapters says nothing. */
const foreignAdapters = [
  'use_lora',
  'use_qlora',
  'lora',
  'lora_rank',
  'peft',
  'peft_config',
  'peft_type',
  'adapter',
] as const;

const learningRates: Readonly<Record<string, number>> = {
  sft: 2e-5,
  dpo: 1e-6,
  ipo: 1e-6,
  kto: 1e-6,
  grpo: 1e-6,
  rloo: 1e-6,
  'reward-model': 1e-4,
};

const betas: Readonly<Record<string, number>> = { dpo: 0.1, ipo: 0.1, kto: 0.1, rloo: 0.05, grpo: 0 };

const formats: Readonly<Record<string, string>> = {
  dpo: 'preference',
  ipo: 'preference',
  orpo: 'preference',
  cpo: 'preference',
  simpo: 'preference',
  'reward-model': 'preference',
  kto: 'binary-feedback',
  grpo: 'prompt-only',
  rloo: 'prompt-only',
  ppo: 'prompt-only',
};

const dtypes: Readonly<Record<string, string>> = {
  float32: 'fp32',
  bfloat16: 'bf16',
  float16: 'fp16',
  auto: 'auto',
};

const checkpointingNote = 'on by default in TRL 1.x; older releases left it off, as transformers does';

const usesPeft = (scope: Scope): boolean => flag('use_peft')(scope)?.value === true;
const isHandbook = (scope: Scope): boolean =>
  has(scope.native, 'dataset_mixture') || has(scope.native, 'dataset_mixer');
const kindOf = (scope: Scope): string | undefined => {
  const kind = objective(scope).value;
  return typeof kind === 'string' ? kind : undefined;
};
const kindIn =
  (...kinds: readonly string[]) =>
  (scope: Scope): boolean =>
    kinds.includes(kindOf(scope) ?? '');
/** One object that a Hydra project builds: the program around it loads the model and wraps it. */
const isBuilt = (scope: Scope): boolean => has(scope.native, '_target_');
const builtAround = external('the program that builds this object loads the model');
const isQuantised = (scope: Scope): boolean => /^[48]$/.test(String(bits(scope)?.value));
const isFourBit = (scope: Scope): boolean => bits(scope)?.value === 4;
const foreignAdapter = (scope: Scope): string | undefined =>
  foreignAdapters.find((key) => has(scope.native, key));
const evaluates = (scope: Scope): boolean => evaluationTrigger(scope)?.value !== 'none';
/** A file with nothing but keys of transformers may belong to any script, and has none of TRL's own defaults. */
const isSurelyTrl = (scope: Scope): boolean =>
  kindOf(scope) !== undefined || isHandbook(scope) || ownKeys.some((key) => find(scope.native, key));

/**
 * TRL's command line, its scripts and those made after them: alignment-handbook, open-r1. The command chooses the
 * trainer, so a file seldom says what it optimises.
 * Read from trl/trainer and trl/scripts at f2cd5771 (1.10.0.dev0) and alignment-handbook 925acdfe.
 */
export const trl: Framework = {
  id: 'trl',
  title: 'TRL',
  homepage: 'https://huggingface.co/docs/trl',
  version: '1.10.0.dev0',
  dialect: 'pyyaml',
  signatures: [
    {
      kind: 'train',
      all: ['model_name_or_path'],
      any: [
        'dataset_name',
        'dataset_id_or_path',
        'datasets[].path',
        'dataset_mixture.datasets',
        'dataset_mixer',
        'use_peft',
        'dataset_train_split',
      ],
      also: runKeys,
      none: foreignKeys,
    },
    {
      // The model comes from the command line.
      kind: 'train',
      all: ['per_device_train_batch_size'],
      min: 2,
      any: ownKeys,
      none: [
        'model_name_or_path',
        'model',
        'model_name',
        'model_id',
        'model_path',
        'lora_rank',
        ...foreignKeys,
      ],
    },
  ],
  facts: {
    'plan.name': text('run_name'),
    'plan.dialect': (scope) => {
      const at = findFirst(scope.native, ['dataset_mixture', 'dataset_mixer']);
      return at ? stated(at, 'alignment-handbook') : undefined;
    },
    'model.id': (scope) =>
      find(scope.native, 'model_name_or_path')
        ? text('model_name_or_path')(scope)
        : isBuilt(scope)
          ? builtAround(scope)
          : without('external', 'given on the command line', 'model_name_or_path'),
    'model.revision': text('model_revision', { default: 'main' }),
    'model.loadDtype': unlessNull(
      'torch_dtype',
      firstSaid(
        choice(['dtype', 'torch_dtype'], dtypes),
        when(isSurelyTrl, always('fp32', 'TRL 1.x loads in float32 unless `dtype` is set')),
      ),
      'left to transformers',
    ),
    'model.attention': text('attn_implementation'),
    'security.trustRemoteCode': flag('trust_remote_code', { default: false }),
    'security.customCode': rewardCode,

    'method.kind': method,
    'method.variant': when(usesPeft, firstOn([['use_dora', 'dora']])),
    ...allWhen(usesPeft, {
      'adapter.rank': integer('lora_r', { default: 16 }),
      'adapter.alpha': number('lora_alpha', { default: 32 }),
      'adapter.dropout': number('lora_dropout', { default: 0.05 }),
      ...peftTargetFacts('lora_target_modules'),
      'adapter.modulesToSave': texts('lora_modules_to_save'),
      'adapter.rslora': flag('use_rslora', { default: false }),
      'adapter.dora': flag('use_dora', { default: false }),
    }),

    'quantization.bits': bits,
    ...allWhen(isQuantised, {
      'quantization.scheme': always('bitsandbytes'),
      'quantization.type': when(isFourBit, text('bnb_4bit_quant_type', { default: 'nf4' })),
      'quantization.double': when(isFourBit, flag('use_bnb_nested_quant', { default: false })),
      'quantization.computeDtype': when(isFourBit, choice(['dtype', 'torch_dtype'], dtypes)),
    }),

    'objective.kind': objective,
    'objective.beta': (scope) => {
      const standard = betas[kindOf(scope) ?? ''];
      return number('beta', standard === undefined ? {} : { default: standard })(scope);
    },
    'objective.rewards': texts(['reward_funcs', 'reward_model_name_or_path', 'reward_model_path']),
    'objective.teacher': text('teacher_model_name_or_path'),

    'data.heldOutKind': heldOut,
    'data.heldOutSize': number(['dataset_mixture.test_split_size', 'test_split_size']),
    'data.chatTemplate': verbatim(['chat_template_path', 'chat_template']),
    'tokens.end': text('eos_token'),
    'tokens.pad': text('pad_token'),
    'data.lossOn': when(kindIn('sft'), lossOn),
    'data.sequenceLength': unlessNull(
      'max_length',
      (scope) =>
        integer(
          ['max_length', 'max_seq_length'],
          kindIn('sft', 'dpo', 'ipo', 'kto', 'reward-model')(scope) ? { default: 1024 } : {},
        )(scope),
      'an empty `max_length` turns truncation off',
    ),
    'data.inputLength': when(kindIn('grpo', 'rloo', 'ppo'), integer('max_prompt_length')),
    'data.outputLength': when(kindIn('grpo', 'rloo'), integer('max_completion_length', { default: 512 })),
    'data.packing': firstSaid(flag('packing'), when(kindIn('sft'), always(false))),
    'data.streaming': flag(['dataset_streaming', 'streaming'], { default: false }),
    'data.mixing': when((scope) => has(scope.native, 'datasets') || isHandbook(scope), always('concat')),

    ...trainingArguments,
    'hyper.learningRate': (scope) => {
      const standard = learningRates[kindOf(scope) ?? ''];
      return number('learning_rate', standard === undefined ? {} : { default: standard })(scope);
    },
    'precision.train': training,
    'memory.gradientCheckpointing': (scope) =>
      flag(
        'gradient_checkpointing',
        isSurelyTrl(scope) ? { default: true, note: checkpointingNote } : {},
      )(scope),
    'memory.activationOffload': flag('activation_offloading', { default: false }),
    'hardware.count': external('decided by the launcher'),

    'checkpoint.resume': (scope) => {
      const fact = resume('resume_from_checkpoint')(scope);
      return fact?.state === 'default' && isHandbook(scope)
        ? byDefault('auto', 'the scripts of alignment-handbook resume the last checkpoint in `output_dir`')
        : fact;
    },
    'evaluation.benchmarks': when((scope) => has(scope.native, 'benchmarks'), texts('benchmarks')),
    'logging.project': text(['project', 'wandb_project']),
  },
  lists: {
    'data.train': trained,
    'data.validation': firstList(tested, mixer('test')),
    secrets: secretsAt(['hub_token', 'push_to_hub_token'], ['env']),
  },
  restated: deepspeedRestated('deepspeed'),
  decidedBy: deepspeedDecides('deepspeed'),
};

/** Sources as alignment-handbook writes them. `weight` is the share of each that is taken. */
const handbookSource: Fields = {
  id: text('id'),
  config: text('config'),
  split: text('split', { default: 'train' }),
  weight: number('weight', { default: 1 }),
  format,
  labelled,
};

/** Sources of TRL's own mixture. `fraction` is the share of the mixture. */
const mixtureSource: Fields = {
  ...loadedFrom('path', 'data_files'),
  config: text('name'),
  split: text('split', { default: 'train' }),
  weight: number('fraction'),
  format,
  labelled,
};

function method(scope: Scope): Fact | undefined {
  const fact = flag('use_peft')(scope);
  if (typeof fact?.value === 'boolean') return { ...fact, value: fact.value ? 'lora' : 'full' };
  if (fact?.state !== 'unset') return fact;
  if (isBuilt(scope)) return builtAround(scope);
  const spectrum = find(scope.native, 'spectrum_config_path');
  if (spectrum && !isEmpty(spectrum)) return stated(spectrum, 'partial');
  return foreignAdapter(scope) === undefined
    ? byDefault('full', 'TRL trains all weights unless `use_peft` is true')
    : decidedByScript(scope);
}

function bits(scope: Scope): Fact | undefined {
  return firstSaid(
    firstOn([
      ['load_in_4bit', 4],
      ['load_in_8bit', 8],
    ]),
    when((own) => foreignAdapter(own) !== undefined, decidedByScript),
    when(isBuilt, builtAround),
    always(16),
  )(scope);
}

function decidedByScript(scope: Scope): Fact {
  const key = foreignAdapter(scope) ?? '';
  return without('unresolved', `\`${key}\` is no key of TRL; the script behind this file decides`, key);
}

/** By the path, then by keys of one trainer, then by its losses; else the command decides. */
function objective(scope: Scope): Fact {
  const whole = atTop(scope);
  const path = objectiveByPath(scope.path);
  const keyed = exclusiveKeys.flatMap(([kind, keys]) => {
    const at = findFirst(whole.native, keys);
    return at ? [{ kind, at }] : [];
  });
  const [first, ...others] = keyed;
  if (path && keyed.every(({ kind }) => agree(kind, path.kind))) {
    const note = 'by the path; TRL takes it from the command';
    return { value: refined(path.kind, whole), state: 'derived', confidence: path.confidence, note };
  }
  if (path || others.length > 0) {
    return without('unresolved', 'the path and the keys of this file speak of different objectives');
  }
  return first ? stated(first.at, refined(first.kind, whole)) : byLoss(whole);
}

/** Trainers that build on another one's configuration take its keys too. */
const heirs: Readonly<Record<string, string>> = {
  ipo: 'dpo',
  distillation: 'sft',
  'continued-pretraining': 'sft',
  simpo: 'cpo',
};

const agree = (byKey: string, byPath: string): boolean => byKey === byPath || heirs[byPath] === byKey;

function byLoss(scope: Scope): Fact {
  const at = find(scope.native, 'loss_type');
  const losses = lossesOf(scope);
  const found = exclusiveLosses.find(
    ([, own]) => losses.length > 0 && losses.every((loss) => own.test(loss)),
  );
  if (at && found) return stated(at, found[0]);
  const rewards = findFirst(scope.native, ['reward_funcs', 'num_generations']);
  if (rewards) {
    return stated(rewards, 'grpo', { confidence: 0.7, note: 'RLOO takes the same keys, but is rarely used' });
  }
  const length = find(scope.native, 'max_seq_length');
  return length && !isEmpty(length)
    ? stated(length, 'sft', { confidence: 0.7, note: 'only SFT called its length so, until 0.20' })
    : without('external', 'the command decides: `trl sft`, `trl dpo`, `trl grpo`, …');
}

function refined(kind: string, scope: Scope): string {
  const [loss, ...others] = lossesOf(scope);
  if (others.length > 0) return kind;
  if (kind === 'dpo' && loss === 'ipo') return 'ipo';
  return kind === 'cpo' && loss === 'simpo' ? 'simpo' : kind;
}

function lossesOf(scope: Scope): readonly string[] {
  const fact = texts('loss_type')(scope);
  return Array.isArray(fact?.value) ? fact.value.map((loss) => String(loss).toLowerCase()) : [];
}

/** Reward functions of one's own are named by their Python path. */
function rewardCode(scope: Scope): Fact | undefined {
  const fact = texts('reward_funcs')(scope);
  if (!Array.isArray(fact?.value)) return undefined;
  const paths = fact.value.filter((name) => /^[A-Za-z_]\w*(\.\w+)+$/.test(String(name)));
  return paths.length > 0 ? { ...fact, value: paths } : undefined;
}

function heldOut(scope: Scope): Fact | undefined {
  const size = findFirst(scope.native, ['dataset_mixture.test_split_size', 'test_split_size']);
  if (size && !isEmpty(size)) {
    return scalar([size.path], (node) => (Number(node.text) < 1 ? 'fraction' : 'count'))(scope);
  }
  const split = find(scope.native, 'dataset_test_split');
  if (split && !isEmpty(split)) return stated(split, 'dataset');
  const [held] = mixer('test')(scope).records;
  const at = find(scope.native, 'dataset_mixer');
  if (held && at) return stated(at, 'dataset');
  const named = findFirst(scope.native, datasetKeys);
  if (named && evaluates(scope)) return byDefault('dataset', 'the split `test` of `dataset_name`');
  return named || isHandbook(scope) || has(scope.native, 'datasets')
    ? byDefault('none')
    : without('external', 'the data is given on the command line');
}

/** Without either key the columns of the data decide: prompt and completion, or one text. */
function lossOn(scope: Scope): Fact | undefined {
  const turns = firstOn([['assistant_only_loss', 'assistant-turns']])(scope);
  if (turns) return turns;
  const fact = flag('completion_only_loss')(scope);
  return typeof fact?.value === 'boolean'
    ? { ...fact, value: fact.value ? 'completion' : 'all' }
    : without('external', 'the columns of the data decide', 'completion_only_loss');
}

/** bf16 unless one of the two is written, in TRL 1.x. */
function training(scope: Scope): Fact | undefined {
  const off = flag('bf16')(scope);
  if (off?.value === false && flag('fp16')(scope)?.value !== true) return { ...off, value: 'fp32' };
  const fact = precision('bf16', 'fp16', 'bf16')(scope);
  return fact?.state === 'default' && !isSurelyTrl(scope)
    ? without('external', 'the script behind this file decides', 'bf16')
    : fact;
}

function format(scope: Scope): Fact | undefined {
  const known = formats[kindOf(scope) ?? ''];
  if (known !== undefined) return byDefault(known);
  const fact = texts('columns')(scope);
  if (!Array.isArray(fact?.value)) return undefined;
  const value = formatOf(fact.value.map(String));
  return value === undefined ? undefined : { ...fact, value };
}

function formatOf(columns: readonly string[]): string | undefined {
  if (columns.includes('chosen') && columns.includes('rejected')) return 'preference';
  if (columns.includes('messages') || columns.includes('conversations')) return 'chat';
  if (columns.includes('completion')) return 'instruction';
  return columns.includes('text') ? 'text' : undefined;
}

function labelled(scope: Scope): Fact | undefined {
  const fact = format(scope);
  return fact && { ...fact, value: fact.value !== 'text' && fact.value !== 'prompt-only' };
}

function trained(scope: Scope): ReturnType<ListReading> {
  const lists = [
    each('dataset_mixture.datasets', handbookSource),
    each('datasets', mixtureSource),
    mixer('train'),
    named('dataset_train_split', 'train'),
  ];
  const written = lists.map((list) => list(scope)).find(({ fact }) => fact.state !== 'unset');
  return written ?? noRecords('external', undefined, 'given on the command line');
}

/** The test split of `dataset_name`, which only counts while evaluation is on. */
function tested(scope: Scope): ReturnType<ListReading> {
  return evaluates(scope) || has(scope.native, 'dataset_test_split')
    ? named('dataset_test_split', 'test')(scope)
    : noRecords('unset', 'dataset_test_split');
}

function named(splitKey: string, standard: string): ListReading {
  return (scope) => {
    const at = findFirst(scope.native, datasetKeys);
    if (!at || isEmpty(at)) return noRecords('unset', 'dataset_name');
    const record = {
      id: text(datasetKeys)(scope),
      config: text('dataset_config')(scope),
      split: text(splitKey, { default: standard })(scope),
      columns: promptColumn(scope),
      format: format(scope),
      labelled: labelled(scope),
    };
    return recordsOf([record], at);
  };
}

/** open-r1's name for the column that becomes the prompt. */
function promptColumn(scope: Scope): Fact | undefined {
  const at = find(scope.native, 'dataset_prompt_column');
  const column = textAt(scope.native, 'dataset_prompt_column');
  return at && column !== undefined ? stated(at, [`prompt=${column}`]) : undefined;
}

/** `dataset_mixer` of older handbooks: every split with `train` or `test` in its name goes there, from every source. */
function mixer(part: 'train' | 'test'): ListReading {
  return (scope) => {
    const at = find(scope.native, 'dataset_mixer');
    if (at?.node.kind !== 'map') return noRecords('unset', 'dataset_mixer');
    const written = texts('dataset_splits', { default: ['train', 'test'] })(scope);
    const splits = Array.isArray(written?.value) ? written.value.map(String) : [];
    const configs = texts('dataset_configs')(scope);
    const records = splits
      .filter((split) => split.includes(part))
      .flatMap((split) => {
        const { records } = mixerSources(scope, 'dataset_mixer', 'weight', (index) => ({
          config: nth(configs, index),
          split: written && { ...written, value: split },
          format: format(scope),
          labelled: labelled(scope),
        }));
        return records;
      });
    return recordsOf(part === 'test' ? records.map(({ weight: _taken, ...rest }) => rest) : records, at);
  };
}

function nth(fact: Fact | undefined, index: number): Fact | undefined {
  const value = Array.isArray(fact?.value) ? fact.value[index] : undefined;
  return fact && value !== undefined ? { ...fact, value: String(value) } : undefined;
}
