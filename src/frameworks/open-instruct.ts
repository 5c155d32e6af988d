import type { Fact } from '../model/index.ts';
import type { Framework } from './kit/framework.ts';
import { find, findFirst, has, isEmpty, type Located, textAt } from './kit/native.ts';
import {
  allWhen,
  always,
  atTop,
  byDefault,
  choice,
  external,
  firstList,
  firstOn,
  firstSaid,
  flag,
  integer,
  type ListFact,
  type ListReading,
  noRecords,
  number,
  positive,
  recordsOf,
  type Scope,
  scalar,
  stated,
  text,
  texts,
  unresolved,
  verbatim,
  when,
  without,
} from './kit/reading.ts';
import { fileFormatOf } from './shared/data-files.ts';
import { deepspeedFacts } from './shared/deepspeed.ts';
import { amountFacts, mixerSources } from './shared/mixer.ts';
import { objectiveByPath } from './shared/objective.ts';
import { openInstructKeys } from './shared/script-keys.ts';
import { secretsAt } from './shared/secrets.ts';
import { resume, schedules } from './shared/trainer.ts';

/** Losses of `dpo_tune_cache.py`: only SimPO is another objective than DPO. */
const losses: Readonly<Record<string, string>> = {
  dpo: 'dpo',
  dpo_norm: 'dpo',
  wpo: 'dpo',
  simpo: 'simpo',
};

const preferenceKeys = ['loss_type', 'beta', 'gamma_beta_ratio', 'label_smoothing', 'num_epochs'] as const;

/** Linear layers that the scripts name themselves; no key changes them. */
const targets = ['q_proj', 'o_proj', 'v_proj', 'k_proj', 'gate_proj', 'up_proj', 'down_proj'];

const usesLora = (scope: Scope): boolean => flag('use_lora')(scope)?.value === true;
const isFourBit = (scope: Scope): boolean => flag('use_qlora')(scope)?.value === true;
const kindOf = (scope: Scope): string => String(objective(scope)?.value);
const isPreference = (scope: Scope): boolean => /^(dpo|simpo)$/.test(kindOf(scope));
const isSft = (scope: Scope): boolean => kindOf(scope) === 'sft';

/**
 * open-instruct: YAML for `finetune.py` and `dpo_tune_cache.py`.
 * Read from open_instruct/finetune.py, dpo_utils.py, olmo_core_utils.py and dataset_transformation.py at e6c3044a.
 */
export const openInstruct: Framework = {
  id: 'open-instruct',
  title: 'open-instruct',
  homepage: 'https://github.com/allenai/open-instruct',
  version: 'e6c3044a',
  dialect: 'pyyaml',
  signatures: [
    {
      kind: 'train',
      all: ['model_name_or_path'],
      any: ['dataset_mixer', 'dataset_mixer_list', 'mixer_list', 'dataset_name', 'train_file'],
      also: openInstructKeys,
      none: ['stage', 'finetuning_type', 'use_peft', 'block_size', 'max_source_length', 'task_name'],
    },
  ],
  facts: {
    'plan.name': text('exp_name'),
    'model.id': text('model_name_or_path'),
    'model.revision': text('model_revision'),
    'model.tokenizer': text(['tokenizer_name_or_path', 'tokenizer_name']),
    'model.attention': text('attn_implementation'),
    'security.trustRemoteCode': flag('trust_remote_code', { default: false }),

    'method.kind': (scope) => {
      const fact = flag('use_lora', { default: false, note: 'all weights are trained without `use_lora`' })(
        scope,
      );
      return typeof fact?.value === 'boolean' ? { ...fact, value: fact.value ? 'lora' : 'full' } : fact;
    },
    ...allWhen(usesLora, {
      'adapter.rank': integer('lora_rank', { default: 64 }),
      'adapter.alpha': number('lora_alpha', { default: 16 }),
      'adapter.dropout': number('lora_dropout', { default: 0.1 }),
      'adapter.targets': () => byDefault(targets, 'the scripts name the layers themselves'),
      'adapter.targetsMode': always('list'),
    }),

    'quantization.bits': firstSaid(firstOn([['use_qlora', 4]]), always(16)),
    ...allWhen(isFourBit, {
      'quantization.scheme': always('bitsandbytes'),
      'quantization.type': always('nf4'),
      'quantization.double': always(true),
      'quantization.computeDtype': always('bf16'),
    }),

    'objective.kind': objective,
    'objective.beta': when(isPreference, number('beta')),

    'data.heldOutKind': always('none', 'the scripts evaluate nothing while they train'),
    'data.chatTemplate': verbatim('chat_template_name'),
    'data.lossOn': when(isSft, always('assistant-turns')),
    'data.sequenceLength': integer('max_seq_length'),
    'data.packing': flag('packing', { default: false }),
    'data.mixing': always('concat'),

    'hyper.learningRate': number('learning_rate', { default: 2e-5 }),
    'hyper.schedule': choice('lr_scheduler_type', schedules, { default: 'linear' }),
    'hyper.warmupRatio': (scope) =>
      number(
        'warmup_ratio',
        isSft(scope) ? { default: 0.03 } : isPreference(scope) ? { default: 0.1 } : {},
      )(scope),
    'hyper.epochs': epochs,
    'hyper.maxSteps': positive('max_train_steps'),
    'hyper.microBatch': integer('per_device_train_batch_size', { default: 8 }),
    'hyper.accumulation': integer('gradient_accumulation_steps', { default: 1 }),
    'hyper.optimizer': firstSaid(
      firstOn([
        ['use_8bit_optimizer', 'adamw-8bit'],
        ['dpo_use_paged_optimizer', 'adamw-paged'],
      ]),
      text('optimizer_type'),
      always('adamw'),
    ),
    'hyper.weightDecay': number('weight_decay', { default: 0 }),
    'hyper.maxGradNorm': positive(['max_grad_norm', 'clip_grad_norm']),
    'hyper.seed': integer('seed', { default: 42 }),
    'precision.train': external('decided by `accelerate launch --mixed_precision`'),
    'memory.gradientCheckpointing': flag('gradient_checkpointing', { default: false }),
    'hardware.count': external('decided by the launcher'),
    ...deepspeedFacts('deepspeed'),
    'distributed.backend': (scope) => {
      const stage = find(scope.native, 'zero_stage');
      return stage && !isEmpty(stage)
        ? stated(stage, 'deepspeed')
        : without('external', 'decided by the launcher');
    },
    'distributed.zeroStage': when((scope) => has(scope.native, 'zero_stage'), integer('zero_stage')),
    'distributed.offload': when(
      (scope) => has(scope.native, 'zero_stage'),
      firstSaid(
        firstOn([
          ['offload_param', 'cpu'],
          ['offload_optimizer', 'cpu'],
        ]),
        always('none'),
      ),
    ),

    'checkpoint.trigger': scalar(
      'checkpointing_steps',
      (node) => (node.text === 'epoch' ? 'epoch' : 'steps'),
      {
        default: 'end',
      },
    ),
    'checkpoint.every': when(savesBySteps, integer('checkpointing_steps')),
    'checkpoint.everyUnit': when(savesBySteps, (scope) => {
      const fact = integer('checkpointing_steps')(scope);
      return fact && fact.value !== null ? { ...fact, value: 'steps' } : undefined;
    }),
    'checkpoint.keep': integer('keep_last_n_checkpoints', { default: 3 }),
    'checkpoint.resume': resume('resume_from_checkpoint'),
    'evaluation.trigger': always('none', 'the scripts evaluate nothing while they train'),
    'evaluation.benchmarks': texts('oe_eval_tasks'),
    'output.dir': text('output_dir', { default: 'output/' }),
    'output.push': flag('push_to_hub', { default: true, note: 'the scripts push unless told not to' }),
    'output.hubId': text(['hf_repo_id', 'save_to_hub']),
    'output.hubPrivate': always(true, 'repositories are created as private'),
    'logging.destinations': destinations,
    'logging.project': text(['wandb_project_name', 'wandb_project']),
  },
  lists: {
    'data.train': firstList(mixer, mixerList('dataset_mixer_list'), mixerList('mixer_list'), named, file),
    secrets: secretsAt(['hub_token']),
  },
};

/** `num_epochs` and the keys of a loss belong to DPO, `num_train_epochs` to examples; then the path is asked. */
function objective(scope: Scope): Fact | undefined {
  const whole = atTop(scope);
  const preference = findFirst(whole.native, preferenceKeys);
  const loss = losses[textAt(whole.native, 'loss_type')?.toLowerCase() ?? 'dpo'];
  const examples = find(whole.native, 'num_train_epochs');
  if (preference && !examples) return loss ? stated(preference, loss) : unresolved(preference);
  if (examples && !preference) return stated(examples, 'sft');
  const path = objectiveByPath(scope.path);
  return path
    ? { value: path.kind, state: 'derived', confidence: path.confidence, note: 'by the path' }
    : without('external', 'the script decides: finetune.py, dpo_tune_cache.py, …');
}

function epochs(scope: Scope): Fact | undefined {
  const fact = number(['num_train_epochs', 'num_epochs'])(scope);
  if (fact?.state !== 'unset' || has(scope.native, 'max_train_steps')) return fact;
  if (isSft(scope)) return byDefault(2);
  return isPreference(scope) ? byDefault(1) : fact;
}

function savesBySteps(scope: Scope): boolean {
  return /^\d+$/.test(textAt(scope.native, 'checkpointing_steps') ?? '');
}

/** Trackers only start with `with_tracking`; `report_to` then means all that are installed unless it names some. */
function destinations(scope: Scope): Fact | undefined {
  const on = flag('with_tracking', { default: false })(scope);
  if (on?.value === false) return { ...on, value: [] };
  return on?.value === true ? texts('report_to', { default: ['all-installed'] })(scope) : on;
}

const shared = (scope: Scope): Readonly<Record<string, Fact | undefined>> => ({
  format: isPreference(scope) ? byDefault('preference') : isSft(scope) ? byDefault('chat') : undefined,
  labelled: isPreference(scope) || isSft(scope) ? byDefault(true) : undefined,
});

function mixer(scope: Scope): ListFact {
  return mixerSources(scope, 'dataset_mixer', 'limit', () => ({
    ...shared(scope),
    split: byDefault('train'),
  }));
}

/** A list that alternates between the id of a data set and how much of it is taken. */
function mixerList(key: string): ListReading {
  return (scope) => {
    const at = find(scope.native, key);
    if (at?.node.kind !== 'list') return noRecords('unset', key);
    const items = at.node.items.map(
      (node, index): Located => ({
        ...at,
        path: `${at.path}[${index}]`,
        node,
        entry: undefined,
      }),
    );
    const splits = texts(`${key}_splits`, { default: ['train'] })(scope);
    const records = items.flatMap((id, index) => {
      const amount = items[index + 1];
      if (index % 2 === 1 || id.node.kind !== 'scalar' || amount === undefined) return [];
      return [
        {
          id: stated(id, id.node.text),
          split: nth(splits, index / 2),
          ...amountFacts(amount, 'limit'),
          ...shared(scope),
        },
      ];
    });
    return recordsOf(records, at);
  };
}

/** One split for all sources, or one for each. */
function nth(fact: Fact | undefined, index: number): Fact | undefined {
  const all = Array.isArray(fact?.value) ? fact.value : [];
  const value = all.length === 1 ? all[0] : all[index];
  return fact && value !== undefined ? { ...fact, value: String(value) } : undefined;
}

function named(scope: Scope): ListFact {
  const at = find(scope.native, 'dataset_name');
  if (!at || isEmpty(at)) return noRecords('unset', 'dataset_name');
  const record = {
    id: text('dataset_name')(scope),
    config: text('dataset_config_name')(scope),
    limit: integer('max_train_samples')(scope),
    ...shared(scope),
  };
  return recordsOf([record], at);
}

function file(scope: Scope): ListFact {
  const at = find(scope.native, 'train_file');
  if (!at || isEmpty(at)) return noRecords('unset', 'train_file');
  const format = fileFormatOf(textAt(scope.native, 'train_file') ?? '');
  const fileFormat = format ? stated(at, format) : undefined;
  return recordsOf([{ id: text('train_file')(scope), fileFormat, ...shared(scope) }], at);
}
