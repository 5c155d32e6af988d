import type { Fact } from '../model/index.ts';
import type { Framework } from './kit/framework.ts';
import {
  find,
  has,
  isEmpty,
  itemsAt,
  keysAt,
  mapAt,
  membersAt,
  type Native,
  nativeOf,
  textAt,
} from './kit/native.ts';
import {
  allWhen,
  always,
  atTop,
  byDefault,
  choice,
  type Fields,
  firstOf,
  flag,
  integer,
  type ListReading,
  mapped,
  noRecords,
  number,
  type Options,
  type Reading,
  readFields,
  recordsOf,
  type Scope,
  scalar,
  scopeOn,
  stated,
  text,
  texts,
  unresolved,
  when,
  without,
} from './kit/reading.ts';
import { openNear } from './kit/side-file.ts';
import { peftTargetFacts } from './shared/targets.ts';
import { optimizerName } from './shared/trainer.ts';

// ---- durations --------------------------------------------------------------------------------------------------

/** Units of Composer's time texts: `1ep`, `100ba`, `0.02dur`. A bare number counts epochs. */
const units = { ep: 'epochs', ba: 'steps', tok: 'tokens', sp: 'samples', dur: 'ratio' } as const;

interface Time {
  readonly amount: number;
  readonly unit: (typeof units)[keyof typeof units];
}

function timeOf(written: string): Time | undefined {
  const [, digits, suffix = 'ep'] = /^([\d._]+(?:e\d+)?)(ep|ba|tok|sp|dur)?$/.exec(written.trim()) ?? [];
  const amount = Number(digits?.replaceAll('_', ''));
  return digits !== undefined && Number.isFinite(amount)
    ? { amount, unit: units[suffix as keyof typeof units] }
    : undefined;
}

/** The amount at a key, where it counts in this unit; unset where it counts in another. */
const timeIn =
  (key: string, unit: Time['unit']): Reading =>
  (scope) => {
    const fact = text(key)(scope);
    if (typeof fact?.value !== 'string') return fact;
    const time = timeOf(fact.value);
    if (time?.unit === unit) return { ...fact, value: time.amount };
    return without(time ? 'unset' : 'unresolved', undefined, key);
  };

const takeTime =
  (key: string, take: (time: Time) => string | number, options: Options<string | number> = {}): Reading =>
  (scope) =>
    scalar(
      key,
      (node) => {
        const time = timeOf(node.text);
        return time && take(time);
      },
      options,
    )(scope);

/** Steps and epochs are what others can be compared with; a share of the run or tokens come between steps. */
const triggerAt = (key: string, standard: string): Reading =>
  takeTime(key, (time) => (time.unit === 'epochs' ? 'epoch' : 'steps'), { default: standard });

// ---- model and method -------------------------------------------------------------------------------------------

const startsFresh: Reading = (scope) => {
  const checkpoint = find(scope.native, 'load_path');
  if (checkpoint && !isEmpty(checkpoint)) return stated(checkpoint, false);
  const name = find(scope.native, 'model.name');
  // MPT has no weights of its own on a hub: without a checkpoint it starts at random.
  if (name && /^mpt_/.test(textAt(scope.native, 'model.name') ?? '')) return stated(name, true);
  return mapped(flag('model.pretrained', { default: true }), (loaded) => loaded === false)(scope);
};

const isHuggingFace = (scope: Scope): boolean => /^hf_/.test(textAt(scope.native, 'model.name') ?? '');
const adapts = (scope: Scope): boolean => mapAt(scope.native, 'model.peft_config') !== undefined;

const method: Reading = (scope) => {
  const peft = find(scope.native, 'model.peft_config');
  if (peft && adapts(scope)) return stated(peft, 'lora');
  const frozen = find(scope.native, 'callbacks.layer_freezing.layer_names');
  if (frozen && !isEmpty(frozen)) return stated(frozen, 'partial');
  return byDefault('full', 'llm-foundry trains all weights when `model.peft_config` is not set');
};

const adapter = (key: string): string => `model.peft_config.${key}`;

const loaders: Readonly<Record<string, string>> = {
  finetuning: 'sft',
  text: 'continued-pretraining',
  contrastive_pairs: 'embedding',
};

const imitates = (scope: Scope): boolean => textAt(scope.native, 'train_loader.name') === 'finetuning';

// ---- data -------------------------------------------------------------------------------------------------------

/** A loader names a hub data set, a remote or local folder, or several such folders as streams. */
const source: Fields = {
  id: text(['dataset.hf_name', 'dataset.remote', 'dataset.local']),
  config: text('dataset.hf_kwargs.name'),
  revision: text('dataset.hf_kwargs.revision'),
  split: text('dataset.split'),
  files: texts('dataset.hf_kwargs.data_files'),
  format: choice('name', { finetuning: 'instruction', text: 'text' }),
  labelled: mapped(choice('name', loaders), (kind) => kind === 'sft'),
  trustRemoteCode: flag('dataset.hf_kwargs.trust_remote_code'),
};

const streamFields: Fields = {
  id: text(['remote', 'local']),
  split: text('split'),
  weight: number(['proportion', 'repeat']),
  limit: integer('choose'),
};

const loaderAt =
  (key: string): ListReading =>
  (scope) => {
    const at = find(scope.native, key);
    if (!at || isEmpty(at) || at.node.kind !== 'map') return noRecords('unset', key);
    const loader = scopeAt(scope, key);
    const streams = [...membersAt(loader.native, 'dataset.streams').values()];
    const whole = readFields(source, loader);
    if (streams.length === 0) return recordsOf([whole], at);
    const { format, labelled } = whole;
    return recordsOf(
      streams.map((native) => ({ ...readFields(streamFields, { ...loader, native }), format, labelled })),
      at,
    );
  };

const scopeAt = (scope: Scope, key: string): Scope => {
  const base = scope.native.base === '' ? key : `${scope.native.base}.${key}`;
  return scopeOn(scope, { ...scope.native, base });
};

const evaluationLoaders: ListReading = (scope) => {
  const keys = ['eval_loader', 'eval_loaders'].flatMap((key) =>
    itemsAt(scope.native, key).map((native) => native.base),
  );
  const root = atTop(scope);
  const records = keys.flatMap((key) => loaderAt(key)(root).records);
  const at = find(scope.native, has(scope.native, 'eval_loader') ? 'eval_loader' : 'eval_loaders');
  return at && records.length > 0 ? recordsOf(records, at) : noRecords('unset', 'eval_loader');
};

const heldOut: Reading = (scope) => {
  const list = evaluationLoaders(scope);
  return list.records.length > 0 ? { ...list.fact, value: 'dataset' } : byDefault('none');
};

/** Prompts are masked unless `target_prompts` says otherwise; `target_responses: all` takes earlier turns in. */
const lossOn: Reading = (scope) => {
  const prompts = text('train_loader.dataset.target_prompts')(scope);
  if (typeof prompts?.value === 'string' && prompts.value.toLowerCase() !== 'none') {
    return { ...prompts, value: prompts.value.toLowerCase() === 'all' ? 'all' : 'custom' };
  }
  return scalar(
    'train_loader.dataset.target_responses',
    (node) => (node.text.toLowerCase() === 'all' ? 'assistant-turns' : 'completion'),
    { default: 'completion' },
  )(scope);
};

const packing: Reading = scalar('train_loader.dataset.packing_ratio', (node) => Number(node.text) !== 1, {
  default: false,
});

// ---- evaluation and output --------------------------------------------------------------------------------------

const taskKeys = ['icl_tasks', 'icl_tasks_str'] as const;

const evaluates = (scope: Scope): boolean =>
  ['eval_loader', 'eval_loaders', ...taskKeys].some((key) => has(scope.native, key));

/** Benchmarks by their labels, written in the file or in the one that it names. */
const benchmarks: Reading = (scope) => {
  const at = find(scope.native, 'icl_tasks');
  if (!at || isEmpty(at)) return undefined;
  const path = textAt(scope.native, 'icl_tasks');
  const tasks = path === undefined ? scope.native : openNear(scope, path);
  if (tasks === undefined) return unresolved(at, 'the file with the tasks is not in this repository');
  const labels = itemsAt(tasks, 'icl_tasks').flatMap((task) => textAt(task, 'label') ?? []);
  return stated(at, [...new Set(labels)]);
};

const savesAnything: Reading = (scope) =>
  firstOf(text('save_folder'), text('callbacks.hf_checkpointer.save_folder'))(scope);

const checkpointKey = (scope: Scope): string =>
  has(scope.native, 'save_folder') || !has(scope.native, 'callbacks.hf_checkpointer')
    ? 'save_interval'
    : 'callbacks.hf_checkpointer.save_interval';

const checkpointTrigger: Reading = (scope) => {
  const folder = savesAnything(scope);
  if (folder?.state === 'unset') return byDefault('none', 'nothing is saved without `save_folder`');
  return triggerAt(checkpointKey(scope), 'steps')(scope);
};

const saves = (scope: Scope): boolean => !/none/.test(String(checkpointTrigger(scope)?.value ?? 'none'));

/** `-1` keeps all. */
const keep: Reading = (scope) => {
  const fact = integer('save_num_checkpoints_to_keep')(scope);
  return fact?.value === -1 ? without('unset', 'all are kept', 'save_num_checkpoints_to_keep') : fact;
};

const resume: Reading = (scope) => {
  const again = flag('autoresume', { default: false })(scope);
  return again && { ...again, value: again.value === null ? null : again.value === true ? 'auto' : 'none' };
};

const destinations: Reading = (scope) => {
  const names = keysAt(scope.native, 'loggers');
  const at = find(scope.native, 'loggers');
  return at && names.length > 0 ? stated(at, names) : byDefault<readonly string[]>([]);
};

/** The optimisers of this family scale weight decay by the rate's own schedule, so their numbers differ in unit. */
const isDecoupled = (scope: Scope): boolean =>
  /^(decoupled_|adalr_|clip_)/.test(textAt(scope.native, 'optimizer.name') ?? '');

const optimizer: Reading = scalar('optimizer.name', (node) =>
  /lion/.test(node.text) ? 'lion' : optimizerName(node.text.replace(/^decoupled_/, '')),
);

const schedule: Reading = (scope) => {
  const kind = choice('scheduler.name', {
    constant_with_warmup: 'constant',
    cosine_with_warmup: 'cosine',
    linear_decay_with_warmup: 'linear',
    inv_sqrt_with_warmup: 'inverse-sqrt',
  })(scope);
  const floor = number('scheduler.alpha_f')(scope)?.value;
  return kind?.value === 'cosine' && typeof floor === 'number' && floor > 0
    ? { ...kind, value: 'cosine-min' }
    : kind;
};

const dtypes: Readonly<Record<string, string>> = {
  amp_bf16: 'bf16',
  bf16: 'bf16',
  amp_fp16: 'fp16',
  fp16: 'fp16',
  amp_fp8: 'fp8',
  fp32: 'fp32',
};

const offload: Reading = (scope): Fact | undefined =>
  has(scope.native, 'fsdp_config')
    ? mapped(flag('fsdp_config.cpu_offload', { default: false }), (on) => (on === true ? 'cpu' : 'none'))(
        scope,
      )
    : undefined;

/** A job of the training platform holds the whole document under `parameters`, and its machines beside it. */
function unwrapped(native: Native): Native {
  const [layer] = native.layers;
  const inner = mapAt(native, 'parameters');
  return layer && inner && find(native, 'parameters.train_loader')
    ? nativeOf([{ ...layer, root: inner }, layer], native.inherited)
    : native;
}

/**
 * LLM Foundry: one YAML file for `composer train.py`, or a platform job that carries it.
 * Read from llmfoundry/utils/config_utils.py, llmfoundry/command_utils/train.py, llmfoundry/models/hf and
 * llmfoundry/data at 8c8dd48f (0.22.0.dev0).
 */
export const llmFoundry: Framework = {
  id: 'llm-foundry',
  title: 'LLM Foundry',
  homepage: 'https://github.com/mosaicml/llm-foundry',
  version: '0.22.0.dev0',
  dialect: 'omegaconf',
  signatures: [
    { kind: 'train', all: ['max_duration', 'train_loader'], any: ['model.name', 'tokenizer.name'] },
    { kind: 'train', all: ['parameters.max_duration', 'parameters.train_loader'] },
    {
      kind: 'eval',
      all: ['models[].model.name'],
      any: ['icl_tasks', 'eval_gauntlet', 'eval_loader', 'eval_loaders'],
      none: ['train_loader'],
    },
    {
      kind: 'eval',
      all: ['parameters.models[].model.name'],
      any: ['parameters.icl_tasks', 'parameters.eval_gauntlet'],
      none: ['parameters.train_loader'],
    },
  ],
  runs: ({ native }) => [unwrapped(native)],
  facts: {
    'plan.name': text('run_name'),
    'model.id': text('model.pretrained_model_name_or_path'),
    'model.tokenizer': text('tokenizer.name'),
    'model.continuesAdapter': text(['model.pretrained_lora_id_or_path', 'load_path']),
    'model.initFromScratch': startsFresh,
    'model.attention': text(['model.attn_implementation', 'model.attn_config.attn_impl']),
    'security.trustRemoteCode': when(
      isHuggingFace,
      flag('model.trust_remote_code', {
        default: true,
        note: 'llm-foundry runs code of the base unless `trust_remote_code` is false',
      }),
    ),
    'security.customCode': texts('code_paths'),

    'method.kind': method,
    ...allWhen(adapts, {
      'adapter.rank': integer(adapter('r'), { default: 8 }),
      'adapter.alpha': number(adapter('lora_alpha'), { default: 8 }),
      'adapter.dropout': number(adapter('lora_dropout'), { default: 0 }),
      ...peftTargetFacts(adapter('target_modules')),
      'adapter.modulesToSave': texts(adapter('modules_to_save')),
      'adapter.rslora': flag(adapter('use_rslora'), { default: false }),
      'adapter.dora': flag(adapter('use_dora'), { default: false }),
      'adapter.bias': choice(
        adapter('bias'),
        { none: 'none', all: 'all', lora_only: 'adapter-only' },
        { default: 'none' },
      ),
      'adapter.init': text(adapter('init_lora_weights')),
    }),

    'quantization.bits': mapped(flag('model.load_in_8bit', { default: false }), (on) =>
      on === true ? 8 : 16,
    ),

    'objective.kind': choice('train_loader.name', loaders),

    'data.heldOutKind': heldOut,
    'data.lossOn': firstOf(
      when(imitates, lossOn),
      when((s) => !imitates(s), always('all')),
    ),
    'data.sequenceLength': integer(['max_seq_len', 'train_loader.dataset.max_seq_len']),
    'data.packing': when(imitates, packing),
    'data.shuffle': flag('train_loader.dataset.shuffle'),

    'hyper.learningRate': number('optimizer.lr'),
    'hyper.schedule': schedule,
    'hyper.warmupSteps': timeIn('scheduler.t_warmup', 'steps'),
    'hyper.warmupRatio': timeIn('scheduler.t_warmup', 'ratio'),
    'hyper.epochs': timeIn('max_duration', 'epochs'),
    'hyper.maxSteps': timeIn('max_duration', 'steps'),
    'hyper.maxTokens': timeIn('max_duration', 'tokens'),
    'hyper.microBatch': integer('device_train_microbatch_size'),
    'hyper.effectiveBatch': integer('global_train_batch_size'),
    'hyper.optimizer': optimizer,
    'hyper.weightDecay': when((s) => !isDecoupled(s), number('optimizer.weight_decay')),
    'hyper.maxGradNorm': when(
      (s) => textAt(s.native, 'algorithms.gradient_clipping.clipping_type') === 'norm',
      number('algorithms.gradient_clipping.clipping_threshold'),
    ),
    'hyper.seed': integer('seed', { default: 17 }),
    'precision.train': choice('precision', dtypes, { default: 'bf16' }),
    'memory.gradientCheckpointing': flag('fsdp_config.activation_checkpointing', { default: false }),
    'memory.activationOffload': flag('fsdp_config.activation_cpu_offload', { default: false }),

    'hardware.count': (scope) =>
      has(scope.native, 'compute.gpus')
        ? integer('compute.gpus')(scope)
        : without('external', 'decided by the launcher'),
    'distributed.backend': (scope) => {
      const at = find(scope.native, 'fsdp_config');
      return at && !isEmpty(at) ? stated(at, 'fsdp') : without('external', 'decided by the launcher');
    },
    'distributed.offload': offload,

    'checkpoint.trigger': checkpointTrigger,
    ...allWhen(saves, {
      'checkpoint.every': (scope) =>
        takeTime(checkpointKey(scope), (time) => time.amount, { default: 1000 })(scope),
      'checkpoint.everyUnit': (scope) =>
        takeTime(checkpointKey(scope), (time) => time.unit, { default: 'steps' })(scope),
      'checkpoint.keep': keep,
    }),
    'checkpoint.resume': resume,
    'evaluation.trigger': (scope) =>
      evaluates(scope) ? triggerAt('eval_interval', 'epoch')(scope) : byDefault('none'),
    ...allWhen(evaluates, {
      'evaluation.every': takeTime('eval_interval', (time) => time.amount, { default: 1 }),
      'evaluation.everyUnit': takeTime('eval_interval', (time) => time.unit, { default: 'epochs' }),
    }),
    'evaluation.earlyStopping': (scope) => {
      const at = find(scope.native, 'callbacks.early_stopper');
      return at && stated(at, true);
    },
    'evaluation.benchmarks': benchmarks,

    'output.dir': savesAnything,
    'logging.destinations': destinations,
    'logging.project': text(['loggers.wandb.project', 'loggers.mlflow.experiment_name']),
  },
  lists: {
    'data.train': loaderAt('train_loader'),
    'data.validation': evaluationLoaders,
  },
};
