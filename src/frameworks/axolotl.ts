import type { Fact } from '../model/index.ts';
import type { Node } from '../syntax/tree.ts';
import type { Framework } from './kit/framework.ts';
import { find, findFirst, has, isEmpty, textAt, whole } from './kit/native.ts';
import {
  always,
  byDefault,
  choice,
  each,
  external,
  type Fields,
  firstList,
  firstOf,
  firstSaid,
  flag,
  integer,
  mapped,
  number,
  positive,
  type Reading,
  readFields,
  type Scope,
  scalar,
  stated,
  text,
  texts,
  when,
} from './kit/reading.ts';
import { loadedFrom } from './shared/data-files.ts';
import { deepspeedFacts } from './shared/deepspeed.ts';
import { isRemote, remoteFacts, remoteObjective } from './shared/hatchery.ts';
import { targetFacts } from './shared/targets.ts';
import {
  deepspeedDecides,
  deepspeedRestated,
  enabledBy,
  optimizer,
  precision,
  resume,
  schedules,
  trigger,
} from './shared/trainer.ts';

/** Keys that the scripts after alpaca-lora do not have, which axolotl took `base_model` and the batch sizes from. */
const ownKeys = [
  'adapter',
  'chat_template',
  'dataset_prepared_path',
  'datasets[].path',
  'datasets[].type',
  'lora_target_linear',
  'pretraining_dataset',
  'rl',
  'sample_packing',
  'sequence_len',
  'test_datasets',
] as const;

/** Keys of other dialects that name a base and batch sizes in the same words. */
const elsewhere = [
  'input_features',
  'project_name',
  'merge_method',
  'training_data_references',
  'model_id_or_path',
] as const;

/** Names that scripts of a team's own give their data; axolotl has only lists of data sets. */
const otherData = [
  'data',
  'data_dir',
  'data_file',
  'data_path',
  'data_paths',
  'dataset',
  'dataset_id',
  'dataset_name',
  'dataset_path',
  'train_data',
  'train_data_path',
  'train_dataset',
  'train_file',
  'train_files',
  'train_path',
  'training_data',
  'max_seq_len',
  'max_seq_length',
] as const;

/** Prompt strategies of `datasets[].type`, by their first part: `chat_template.argilla` is a chat format. */
const formats: readonly (readonly [RegExp, string])[] = [
  [/^(chat_template|sharegpt|chatml|llama3|llama2_chat|pygmalion|metharme)/, 'chat'],
  [/^(completion|pretrain)/, 'text'],
  [/^(orpo|.*(argilla|ultra|intel|prompt_pairs|zephyr|chatml)$)/, 'preference'],
  [/^(stepwise)/, 'stepwise'],
  [
    /^(alpaca|gpteacher|oasst|reflection|explainchoice|concisechoice|summarizetldr|jeopardy|creative|context_qa|user_defined)/,
    'instruction',
  ],
];

const rlObjectives: Readonly<Record<string, string>> = {
  dpo: 'dpo',
  gdpo: 'grpo',
  grpo: 'grpo',
  ipo: 'ipo',
  orpo: 'orpo',
  kto: 'kto',
  kto_pair: 'kto',
  simpo: 'simpo',
};

const formatOf = (type: string, scope: Scope): string => {
  const rl = textAt(whole(scope.native), 'rl')?.toLowerCase();
  if (rl === 'kto') return 'binary-feedback';
  if (rl === 'grpo') return 'prompt-only';
  if (rl !== undefined && rl in rlObjectives) return 'preference';
  return formats.find(([pattern]) => pattern.test(type))?.[1] ?? 'custom';
};

const format: Reading = (scope) => {
  const type = find(scope.native, 'type');
  if (type?.node.kind === 'map')
    return stated(type, has(scope.native, 'type.field') ? 'text' : 'instruction');
  return scalar('type', (node) => formatOf(node.text, scope))(scope);
};

/** `context_qa` strategies and a mapped `field_input` with a passage name put a passage beside the question. */
const context: Reading = (scope) => {
  const type = textAt(scope.native, 'type');
  const at = find(scope.native, 'type');
  if (!at || isEmpty(at)) return undefined;
  if (type?.startsWith('context_qa')) return stated(at, true);
  const input = textAt(scope.native, 'type.field_input');
  return input !== undefined && /context|passage|document|article/i.test(input)
    ? stated(at, true)
    : undefined;
};

const labelled: Reading = (scope) => {
  const fact = format(scope);
  if (!fact || fact.value === null) return undefined;
  return fact.value === 'custom'
    ? undefined
    : { ...fact, value: fact.value !== 'text' && fact.value !== 'prompt-only' };
};

/**
 * The template of the source: a name for `chat_template`, a conversation of fastchat in the days of `sharegpt`, or a
 * strategy that writes the turns of one family itself. `input_output` takes finished texts, and so has no turns.
 */
const sourceTemplate: Reading = (scope) => {
  const named = textAt(scope.native, 'chat_template') ?? textAt(scope.native, 'conversation');
  const type = find(scope.native, 'type');
  const family = /^(llama2_chat|pygmalion|metharme)/.exec(textAt(scope.native, 'type') ?? '')?.[1];
  if (named === undefined && type && family !== undefined) return stated(type, family);
  const key = textAt(scope.native, 'chat_template') === undefined ? 'conversation' : 'chat_template';
  return text(named === undefined ? 'chat_template' : key)(scope);
};

const loaded = loadedFrom('path', 'data_files');

const source: Fields = {
  ...loaded,
  config: text('name'),
  split: text('split', { default: 'train' }),
  revision: text('revision'),
  fileFormat: firstSaid(
    (scope) => loaded.fileFormat?.(scope),
    choice('ds_type', {
      json: 'json',
      jsonl: 'jsonl',
      csv: 'csv',
      parquet: 'parquet',
      arrow: 'arrow',
      text: 'text',
    }),
  ),
  format,
  context,
  labelled,
  chatTemplate: sourceTemplate,
  trustRemoteCode: flag('trust_remote_code'),
};

const pretrainingSource: Fields = { ...source, format: always('text'), labelled: always(false) };

const adapterIs = (scope: Scope): boolean => /^q?lora$/i.test(textAt(scope.native, 'adapter') ?? '');

/** 4 and 8 bit loads only take effect through the adapter that goes with them (loaders/model.py). */
const bits: Reading = (scope) => {
  for (const [key, value] of [
    ['load_in_4bit', 4],
    ['load_in_8bit', 8],
  ] as const) {
    const fact = flag(key)(scope);
    if (fact?.value === true) return { ...fact, value };
  }
  if (textAt(scope.native, 'adapter')?.toLowerCase() === 'qlora' && !has(scope.native, 'load_in_4bit')) {
    const adapter = find(scope.native, 'adapter');
    return adapter ? stated(adapter, 4, { note: 'QLoRA means a base in 4 bits' }) : undefined;
  }
  return has(scope.native, 'gptq') ? undefined : { value: 16, state: 'default' };
};

const heldOut: Reading = (scope) => {
  if (has(scope.native, 'test_datasets')) {
    const at = find(scope.native, 'test_datasets');
    return at && stated(at, 'dataset');
  }
  return scalar('val_set_size', (node) => heldOutKind(Number(node.text)), { default: 'none' })(scope);
};

const heldOutKind = (size: number): string | undefined => {
  if (Number.isNaN(size)) return undefined;
  if (size === 0) return 'none';
  return size <= 1 ? 'fraction' : 'count';
};

/** Held-out data alone starts no evaluation: without one of these keys the strategy stays at `no`. */
const evaluationTrigger: Reading = firstOf(
  when(
    (s) => has(s.native, 'eval_strategy') || has(s.native, 'evaluation_strategy'),
    trigger(['eval_strategy', 'evaluation_strategy']),
  ),
  when(
    (s) => has(s.native, 'eval_steps'),
    scalar('eval_steps', (n) => (Number(n.text) > 0 ? 'steps' : 'none')),
  ),
  when(
    (s) => has(s.native, 'evals_per_epoch'),
    scalar('evals_per_epoch', (n) => (Number(n.text) > 0 ? 'steps' : 'none')),
  ),
  always('none'),
);

const checkpointTrigger: Reading = firstOf(
  when((s) => has(s.native, 'save_strategy'), trigger('save_strategy')),
  when((s) => has(s.native, 'save_steps') || has(s.native, 'saves_per_epoch'), always('steps')),
  always('epoch'),
);

const trackers = ['wandb', 'mlflow', 'comet', 'tensorboard', 'trackio', 'swanlab'] as const;

const destinations: Reading = (scope) => {
  const on = trackers.filter(
    (name) =>
      flag(`use_${name}`)(scope)?.value === true || (name === 'wandb' && has(scope.native, 'wandb_project')),
  );
  const at = on
    .map((name) => find(scope.native, `use_${name}`) ?? find(scope.native, 'wandb_project'))
    .find((found) => found);
  return at ? stated(at, on) : undefined;
};

/** Tokens of `special_tokens`, beside those in `tokens`; a pad token alone adds nothing that must be learnt. */
const addedTokens: Reading = (scope) => texts('tokens')(scope);

/**
 * Rows of new tokens are trained only when the embeddings are saved whole or their indices are named; axolotl warns of
 * it and does nothing by itself (utils/schemas/validation.py).
 */
const embeddingsTrained: Reading = (scope) => {
  if (!adapterIs(scope) || !has(scope.native, 'tokens')) return undefined;
  const indices = find(scope.native, 'peft_trainable_token_indices');
  if (indices && !isEmpty(indices)) return stated(indices, true);
  const saved = texts('lora_modules_to_save')(scope);
  if (saved?.state === 'unresolved') return saved;
  const names = Array.isArray(saved?.value) ? saved.value.map(String) : [];
  return names.some((name) => /embed/.test(name))
    ? { ...saved, value: true, state: 'stated' }
    : byDefault(false);
};

const deepspeed = deepspeedFacts('deepspeed');

/** FSDP is on where one of its keys holds anything; a version alone is not enough (utils/trainer.py). */
const fsdp: Reading = (scope) => {
  const at = findFirst(scope.native, ['fsdp_config', 'fsdp']);
  if (!at || isEmpty(at) || isNothing(at.node)) return undefined;
  const versions = ['fsdp_version', 'fsdp_config.fsdp_version', 'fsdp_config.version'];
  const version = versions.map((key) => textAt(scope.native, key)).find((one) => one !== undefined);
  return stated(at, version === '2' ? 'fsdp2' : 'fsdp');
};

const isNothing = (node: Node): boolean =>
  (node.kind === 'list' && node.items.length === 0) || (node.kind === 'map' && node.entries.size === 0);

/** A key of the section, or a word in the older list. */
const fsdpOffload: Reading = when(
  (scope) => fsdp(scope) !== undefined,
  (scope) => {
    const words = texts('fsdp', { separator: ' ' })(scope);
    if (Array.isArray(words?.value) && words.value.includes('offload')) return { ...words, value: 'cpu' };
    return mapped(
      flag(['fsdp_config.offload_params', 'fsdp_config.fsdp_offload_params'], { default: false }),
      (on) => (on === true ? 'cpu' : 'none'),
    )(scope);
  },
);

/**
 * Axolotl: one YAML file for training, preprocessing, inference and merging.
 * Read from src/axolotl/utils/schemas and core/builders at 067b021c (0.18.0).
 */
export const axolotl: Framework = {
  id: 'axolotl',
  title: 'Axolotl',
  homepage: 'https://docs.axolotl.ai',
  version: '0.18.0',
  dialect: 'pyyaml',
  signatures: [
    {
      kind: 'train',
      all: ['base_model'],
      min: 2,
      any: [
        'datasets[].type',
        'datasets[].path',
        'pretraining_dataset',
        'micro_batch_size',
        'sequence_len',
        'val_set_size',
        'dataset_prepared_path',
        'sample_packing',
        'adapter',
        'rl',
        'num_epochs',
      ],
      also: ownKeys,
      none: elsewhere,
    },
    // The least that axolotl takes: the base and the two batch sizes it derives the third from; data may be missing.
    {
      kind: 'train',
      all: ['base_model', 'micro_batch_size', 'gradient_accumulation_steps'],
      none: [...elsewhere, ...otherData],
    },
  ],
  facts: {
    'plan.name': text('wandb_name'),
    'model.id': text('base_model'),
    'model.revision': text(['revision_of_model', 'model_revision']),
    'model.tokenizer': text('tokenizer_config'),
    'model.continuesAdapter': text('lora_model_dir'),
    'model.initFromScratch': flag('reinit_weights', { default: false }),
    'security.trustRemoteCode': flag('trust_remote_code', { default: false }),

    'method.kind': (scope) =>
      has(scope.native, 'unfrozen_parameters') && !has(scope.native, 'adapter')
        ? partial(scope)
        : choice(
            'adapter',
            { lora: 'lora', qlora: 'lora', 'llama-adapter': 'llama-adapter' },
            { default: 'full', note: 'axolotl trains all weights when `adapter` is not set' },
          )(scope),
    'adapter.rank': when(adapterIs, integer('lora_r')),
    'adapter.alpha': when(adapterIs, number('lora_alpha')),
    'adapter.dropout': when(adapterIs, number('lora_dropout', { default: 0 })),
    ...whenAdapter(targetFacts('lora_target_modules')),
    'adapter.targetsMode': when(adapterIs, (scope) =>
      flag('lora_target_linear')(scope)?.value === true
        ? { ...flag('lora_target_linear')(scope), value: 'all-linear', state: 'stated' }
        : targetFacts('lora_target_modules')['adapter.targetsMode']?.(scope),
    ),
    'adapter.modulesToSave': when(adapterIs, texts('lora_modules_to_save')),
    'adapter.rslora': when(adapterIs, flag('peft_use_rslora', { default: false })),
    'adapter.dora': when(adapterIs, flag('peft_use_dora', { default: false })),
    'adapter.init': when(adapterIs, text('peft_init_lora_weights')),

    'quantization.bits': bits,
    'quantization.scheme': (scope) =>
      bits(scope)?.value === 16
        ? undefined
        : always(has(scope.native, 'gptq') ? 'gptq' : 'bitsandbytes')(scope),

    'objective.kind': firstOf(
      when((s) => has(s.native, 'rl'), choice('rl', rlObjectives)),
      when((s) => flag('reward_model')(s)?.value === true, flagAs('reward_model', 'reward-model')),
      when(
        (s) => flag('process_reward_model')(s)?.value === true,
        flagAs('process_reward_model', 'reward-model'),
      ),
      distilled,
      pretraining,
      otherwise,
    ),
    'objective.beta': number(['rl_beta', 'dpo_beta']),

    'data.heldOutKind': heldOut,
    'data.heldOutSize': number('val_set_size', { default: 0 }),
    'data.chatTemplate': text('chat_template'),
    'data.lossOn': scalar(
      'train_on_inputs',
      (n) => (/^(true|yes|on)$/i.test(n.text) ? 'all' : 'completion'),
      { default: 'completion' },
    ),
    'data.sequenceLength': integer('sequence_len', { default: 512 }),
    'data.packing': flag('sample_packing', { default: false }),
    'data.streaming': flag('streaming'),

    'hyper.learningRate': number('learning_rate'),
    'hyper.schedule': choice('lr_scheduler', schedules, { default: 'cosine' }),
    'hyper.warmupSteps': positive('warmup_steps'),
    'hyper.warmupRatio': positive('warmup_ratio'),
    'hyper.epochs': number('num_epochs', { default: 1 }),
    'hyper.maxSteps': positive('max_steps'),
    'hyper.microBatch': integer('micro_batch_size', { default: 1 }),
    'hyper.accumulation': integer('gradient_accumulation_steps', { default: 1 }),
    'hyper.optimizer': optimizer('optimizer', 'adamw'),
    'hyper.weightDecay': number('weight_decay', { default: 0 }),
    'hyper.maxGradNorm': number('max_grad_norm'),
    'hyper.noiseAlpha': number('neftune_noise_alpha'),
    'hyper.loraPlusRatio': number('loraplus_lr_ratio'),
    'hyper.seed': integer('seed', { default: 42 }),
    'precision.train': precision('bf16', 'fp16', 'auto'),
    'precision.tf32': flag('tf32'),
    'memory.gradientCheckpointing': scalar(
      'gradient_checkpointing',
      (n) => !/^(false|no|off)$/i.test(n.text),
      { default: false },
    ),
    'hardware.count': external('decided by the launcher'),
    ...deepspeed,
    'distributed.backend': firstOf((s) => deepspeed['distributed.backend']?.(s), fsdp),
    'distributed.offload': firstOf((s) => deepspeed['distributed.offload']?.(s), fsdpOffload),

    'checkpoint.trigger': checkpointTrigger,
    'checkpoint.every': positive('save_steps'),
    'checkpoint.keep': integer('save_total_limit', { default: 4 }),
    'checkpoint.resume': resume('resume_from_checkpoint'),
    'evaluation.trigger': evaluationTrigger,
    'evaluation.every': positive('eval_steps'),
    'evaluation.loadBest': flag('load_best_model_at_end'),
    'evaluation.earlyStopping': enabledBy('early_stopping_patience'),
    'evaluation.benchmarks': texts('lm_eval_tasks'),

    'output.dir': text('output_dir', { default: './model-out' }),
    'output.push': (scope) =>
      has(scope.native, 'hub_model_id')
        ? { ...text('hub_model_id')(scope), value: true, state: 'stated' }
        : { value: false, state: 'default' },
    'output.hubId': text('hub_model_id'),
    'output.hubPrivate': always(true, 'axolotl creates the repository as private'),
    'output.datasetHubId': text('push_dataset_to_hub'),
    'output.mergeAdapter': flag('merge_lora'),
    'logging.destinations': destinations,
    'logging.project': text('wandb_project'),
    'logging.uploadsModel': scalar('wandb_log_model', (n) => !/^(false|)$/i.test(n.text)),
    'tokens.end': text('special_tokens.eos_token'),
    'tokens.pad': text('special_tokens.pad_token'),
    'tokens.added': addedTokens,
    'tokens.rowsTrained': embeddingsTrained,
  },
  lists: {
    'data.train': firstList(each('datasets', source), each('pretraining_dataset', pretrainingSource)),
    'data.validation': each('test_datasets', source),
  },
  conclude: (_, scope) => (isRemote(scope) ? remote(scope) : {}),
  restated: deepspeedRestated('deepspeed'),
  decidedBy: deepspeedDecides('deepspeed'),
};

/** What a service that trains in the place of this machine decides or is told. */
function remote(scope: Scope): Readonly<Record<string, Fact | undefined>> {
  const objective = remoteObjective(scope);
  return { ...readFields(remoteFacts, scope), ...(objective ? { 'objective.kind': objective } : {}) };
}

function whenAdapter(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, reading]) => [name, when(adapterIs, reading)]),
  );
}

function partial(scope: Scope): ReturnType<Reading> {
  const at = find(scope.native, 'unfrozen_parameters');
  return at && stated(at, 'partial');
}

function flagAs(key: string, value: string): Reading {
  return (scope) => {
    const fact = flag(key)(scope);
    return fact && { ...fact, value };
  };
}

/** A run that says nothing else trains on examples, unless it brings a trainer. */
function otherwise(scope: Scope): ReturnType<Reading> {
  return has(scope.native, 'trainer_cls')
    ? external('a trainer class of its own decides')(scope)
    : byDefault('sft', 'axolotl trains on examples when `rl` is not set');
}

/** The plugin that trains on a teacher's probabilities; without it the switch is read by nobody (integrations/kd). */
function distilled(scope: Scope): ReturnType<Reading> {
  const names = texts('plugins')(scope)?.value;
  const listed =
    Array.isArray(names) && names.some((name) => /^axolotl\.integrations\.kd\b/.test(String(name)));
  return listed && flag('kd_trainer')(scope)?.value === true
    ? flagAs('kd_trainer', 'distillation')(scope)
    : undefined;
}

/** Streaming raw text, or nothing but `completion` sources, is continued pre-training. */
function pretraining(scope: Scope): ReturnType<Reading> {
  const at = find(scope.native, 'pretraining_dataset');
  return at && !isEmpty(at) ? stated(at, 'continued-pretraining') : undefined;
}
