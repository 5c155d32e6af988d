import type { Fact, Facts } from '../model/index.ts';
import { numberOf } from '../model/index.ts';
import type { Framework } from './kit/framework.ts';
import { find, has, isEmpty, itemsAt, type Located, mapAt, type Native, viewAt } from './kit/native.ts';
import {
  allWhen,
  always,
  atTop,
  byDefault,
  choice,
  each,
  type Fields,
  flag,
  integer,
  literal,
  mapped,
  number,
  positive,
  type Reading,
  type Scope,
  scalar,
  scopeOn,
  stated,
  text,
  when,
} from './kit/reading.ts';
import { optimizerClass } from './shared/components.ts';
import { targetFacts } from './shared/targets.ts';

/** Sections that name the algorithm, most telling first. */
const algorithms: readonly (readonly [section: string, objective: string])[] = [
  ['sft', 'sft'],
  ['dpo', 'dpo'],
  ['rm', 'reward-model'],
  ['ppo', 'ppo'],
  ['distillation', 'distillation'],
  ['grpo', 'grpo'],
];

/** Names of the files that come with the framework, which say what a base that is not here is about. */
const byName: readonly (readonly [RegExp, string])[] = [
  [/^(vlm_|audio_)?(grpo|dapo|gdpo)[_-]/, 'grpo'],
  [/^sft([_.-]|$)/, 'sft'],
  [/^dpo([_.-]|$)/, 'dpo'],
  [/^rm([_.-]|$)/, 'reward-model'],
  [/^ppo[_-]/, 'ppo'],
  [/distillation/, 'distillation'],
];

const formats: Readonly<Record<string, string>> = {
  sft: 'chat',
  dpo: 'preference',
  'reward-model': 'preference',
  grpo: 'prompt-only',
  ppo: 'prompt-only',
  distillation: 'prompt-only',
};

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const sectionOf = (native: Native): readonly [string, string] | undefined =>
  algorithms.find(([section]) => mapAt(native, section));

/** Reading of a key of the algorithm's section. */
const ofAlgorithm =
  (reading: (key: string) => Reading, key: string): Reading =>
  (scope) =>
    reading(`${sectionOf(scope.native)?.[0] ?? 'grpo'}.${key}`)(scope);

const objective: Reading = (scope) => {
  const distilled = flag('on_policy_distillation.enabled')(scope);
  if (distilled?.value === true) return { ...distilled, value: 'distillation' };
  const [section, kind] = sectionOf(scope.native) ?? [];
  const at = section === undefined ? undefined : find(scope.native, section);
  return at && kind !== undefined ? stated(at, kind) : objectiveByName(scope);
};

/** The section stands in a base that is not here: its name tells, or this file's own. */
const objectiveByName: Reading = (scope) => {
  const base = scope.native.missing?.[0]?.at;
  const names = [base?.node.kind === 'scalar' ? nameOf(base.node.text) : '', nameOf(scope.path)];
  const kind = names.flatMap((name) => byName.find(([pattern]) => pattern.test(name))?.[1] ?? [])[0];
  return base && kind !== undefined
    ? stated(base, kind, { confidence: 0.7, note: 'said by the name of the file it inherits from' })
    : undefined;
};

/** Two back ends, each with its own settings; the one that is off ignores them. */
const megatron = (scope: Scope): boolean =>
  flag('policy.megatron_cfg.enabled')(scope)?.value === true ||
  (mapAt(scope.native, 'policy.megatron_cfg') !== undefined &&
    flag('policy.dtensor_cfg.enabled')(scope)?.value === false);

/** A reading of the key of the back end in use. */
const byBackend =
  (reading: (keys: readonly string[]) => Reading, dtensor: string, other: string): Reading =>
  (scope) =>
    reading([`policy.${megatron(scope) ? `megatron_cfg.${other}` : dtensor}`])(scope);

const loraSection = (scope: Scope): string =>
  megatron(scope) ? 'policy.megatron_cfg.peft' : 'policy.dtensor_cfg.lora_cfg';

const loraSwitch = (scope: Scope): Fact | undefined => flag(`${loraSection(scope)}.enabled`)(scope);

const fullNote = 'NeMo RL trains all weights unless LoRA is switched on';

const method: Reading = (scope) => {
  const fact = loraSwitch(scope);
  if (typeof fact?.value === 'boolean') return { ...fact, value: fact.value ? 'lora' : 'full' };
  if (scope.native.missing === undefined) return byDefault('full', fullNote);
  return methodByName(scope);
};

/** A base that is not here could switch LoRA on; those that come with the framework then say so in their names. */
const methodByName = (scope: Scope): Fact => {
  const base = scope.native.missing?.[0]?.at;
  const names = `${base?.node.kind === 'scalar' ? nameOf(base.node.text) : ''} ${nameOf(scope.path)}`;
  const value = /(^|[^a-z])lora([^a-z]|$)/i.test(names) ? 'lora' : 'full';
  const note = `the file it inherits from is not in this project; ${fullNote}`;
  return { ...byDefault(value, note), confidence: 0.6 };
};

const isLora = (scope: Scope): boolean => method(scope)?.value === 'lora';

const inLora =
  (reading: Reading): Reading =>
  (scope) =>
    reading(scopeOn(scope, viewAt(scope.native, loraSection(scope))));

/** `match_all_linear` wins over a list, and an empty list means every linear layer. */
const targets: Fields = {
  'adapter.targets': targetsOr('adapter.targets', ['all-linear']),
  'adapter.targetsMode': targetsOr('adapter.targetsMode', 'all-linear'),
};

function targetsOr(name: string, all: string | readonly string[]): Reading {
  const listed = targetFacts('target_modules')[name];
  return inLora((scope) => {
    const everywhere = flag('match_all_linear')(scope);
    if (everywhere?.value === true) return { ...everywhere, value: all };
    return itemsAt(scope.native, 'target_modules').length > 0 ? listed?.(scope) : byDefault(all);
  });
}

const format: Reading = (scope) => {
  const kind = objective(atTop(scope))?.value;
  const shape = formats[String(kind)];
  return shape === undefined ? undefined : byDefault(shape);
};

const source: Fields = {
  id: text(['data_path', 'dataset_name', 'train_data_path']),
  config: text('subset'),
  split: text('split'),
  format,
};

const heldOut: Reading = (scope) => {
  const validation = find(scope.native, 'data.validation') ?? find(scope.native, 'data.val_data_path');
  if (validation && !isEmpty(validation)) return stated(validation, 'dataset');
  const share = splitShare(scope);
  if (typeof share?.value === 'number' && share.value > 0) return { ...share, value: 'fraction' };
  return byDefault('none');
};

/** Releases before 0.4 kept one data set at the top of `data`. */
const hasOlderData = (scope: Scope): boolean =>
  has(scope.native, 'data.dataset_name') || has(scope.native, 'data.train_data_path');

const splitShare: Reading = number(['data.train.split_validation_size', 'data.split_validation_size']);

/** Schedulers of PyTorch are listed in order of use: the last one is what remains after the warm-up. */
const schedule: Reading = (scope) => {
  if (megatron(scope)) {
    return choice('policy.megatron_cfg.scheduler.lr_decay_style', {
      constant: 'constant',
      linear: 'linear',
      cosine: 'cosine',
      'inverse-square-root': 'inverse-sqrt',
      wsd: 'wsd',
    })(scope);
  }
  const parts = schedulers(scope);
  const last = parts.at(-1);
  return last ? stated(last.at, scheduleOf(last.name)) : byDefault('constant');
};

interface Part {
  readonly name: string;
  readonly at: Located;
  readonly native: Native;
}

function schedulers(scope: Scope): readonly Part[] {
  return itemsAt(scope.native, 'policy.scheduler').flatMap((native) => {
    const at = find(native, 'name');
    return at?.node.kind === 'scalar'
      ? [{ name: nameOf(at.node.text.replaceAll('.', '/')), at, native }]
      : [];
  });
}

function scheduleOf(name: string): string {
  if (/^Cosine/.test(name)) return 'cosine';
  if (/^Constant/.test(name)) return 'constant';
  if (/^Linear/.test(name)) return 'linear';
  return /^Polynomial/.test(name) ? 'polynomial' : 'other';
}

/** A linear part that rises, before another one, is the warm-up. */
const warmup: Reading = (scope) => {
  if (megatron(scope)) return positive('policy.megatron_cfg.scheduler.lr_warmup_iters')(scope);
  const [first, ...rest] = schedulers(scope);
  if (first === undefined || rest.length === 0 || !/^Linear/.test(first.name)) return undefined;
  return positive('kwargs.total_iters')(scopeOn(scope, first.native));
};

/** Bases set a million steps for "until the epochs are done". */
const maxSteps: Reading = (scope) => {
  const fact = ofAlgorithm(positive, 'max_num_steps')(scope);
  return typeof fact?.value === 'number' && fact.value >= 1_000_000 ? undefined : fact;
};

const evaluationTrigger: Reading = (scope) => {
  const period = ofAlgorithm(number, 'val_period')(scope);
  if (typeof period?.value === 'number' && period.value > 0) return { ...period, value: 'steps' };
  const end = ofAlgorithm(flag, 'val_at_end')(scope);
  if (end?.value === true) return { ...end, value: 'end' };
  const start = ofAlgorithm(flag, 'val_at_start')(scope);
  if (start?.value === true) return { ...start, value: 'start' };
  return period && period.value !== null ? { ...period, value: 'none' } : period;
};

const trackers = ['wandb', 'tensorboard', 'mlflow', 'swanlab'] as const;

const destinations: Reading = (scope) => {
  const facts = trackers.map((name) => [name, flag(`logger.${name}_enabled`)(scope)] as const);
  const on = facts.flatMap(([name, fact]) => (fact?.value === true ? [name] : []));
  const known =
    facts.find(([, fact]) => fact?.value === true) ?? facts.find(([, fact]) => fact?.value === false);
  return known?.[1] ? { ...known[1], value: on.length > 0 ? on : ['none'] } : facts[0]?.[1];
};

/** Accelerators of all machines, whether they train or answer. */
function concluded(facts: Facts, scope: Scope): Readonly<Record<string, Fact | undefined>> {
  const nodes = numberOf(facts, 'hardware.nodes');
  const perNode = integer('cluster.gpus_per_node')(scope);
  if (nodes === undefined || typeof perNode?.value !== 'number') return {};
  const note = nodes > 1 ? { note: 'GPUs per node × nodes' } : {};
  return { 'hardware.count': { ...perNode, value: perNode.value * nodes, ...note } };
}

/**
 * NeMo RL: YAML files of one policy and one algorithm, most of which inherit from others.
 * Read from examples/configs and nemo_rl/ at 7ea279ab.
 */
export const nemoRl: Framework = {
  id: 'nemo-rl',
  title: 'NeMo RL',
  homepage: 'https://docs.nvidia.com/nemo/rl/latest/',
  version: '7ea279ab',
  dialect: 'omegaconf',
  signatures: [
    {
      kind: 'train',
      all: ['policy.model_name'],
      any: ['sft', 'dpo', 'grpo', 'distillation', 'rm', 'ppo', 'checkpointing'],
      none: ['actor_rollout_ref'],
    },
    // Children whose base is not here: the base's path beside a section that only these files have.
    {
      kind: 'train',
      all: ['defaults=\\.ya?ml$'],
      any: [
        'policy',
        'grpo',
        'dpo',
        'sft',
        'distillation',
        'on_policy_distillation',
        'loss_fn',
        'data_plane',
        'checkpointing.checkpoint_dir',
        'cluster.gpus_per_node',
        'cluster.num_nodes',
        'defaults=(^|/)(vlm_|audio_)?(grpo|dapo|gdpo|sft|dpo|ppo|rm|distillation)[_-][^/]*$',
      ],
      none: ['actor_rollout_ref', 'generation.model_name', 'model.name', 'services', 'jobs'],
      // Texts with such a `defaults` line are parsed in any case; the word alone stands in too many others.
      words: ['grpo', 'distillation'],
    },
    {
      kind: 'train',
      all: ['defaults[]'],
      any: [
        'policy.train_global_batch_size',
        'policy.max_total_sequence_length',
        'policy.dtensor_cfg',
        'policy.megatron_cfg',
      ],
      none: ['actor_rollout_ref', 'defaults=\\.ya?ml$'],
    },
    {
      kind: 'eval',
      all: ['generation.model_name'],
      any: ['eval', 'tokenizer', 'data.env_name'],
      none: ['policy'],
    },
  ],
  facts: {
    'plan.name': text('logger.wandb.name'),
    'model.id': text('policy.model_name'),
    'model.tokenizer': text('policy.tokenizer.name'),
    'security.trustRemoteCode': always(true, 'NeMo RL lets the model run its own code'),

    'method.kind': method,
    ...allWhen(isLora, {
      'adapter.rank': inLora(integer('dim', { default: 8 })),
      'adapter.alpha': inLora(number('alpha', { default: 32 })),
      'adapter.dropout': inLora(number('dropout', { default: 0 })),
      ...targets,
    }),

    'objective.kind': objective,
    'objective.beta': when((s) => objective(s)?.value === 'dpo', number('dpo.reference_policy_kl_penalty')),
    'objective.teacher': when(
      (s) => objective(s)?.value === 'distillation',
      text(['teacher.model_name', 'teachers[0].model_name']),
    ),

    'data.heldOutKind': heldOut,
    'data.heldOutSize': mapped(splitShare, (share) => (Number(share) > 0 ? share : undefined)),
    'data.chatTemplate': literal('policy.tokenizer.chat_template'),
    'data.sequenceLength': integer(['policy.max_total_sequence_length', 'data.max_input_seq_length']),
    'data.packing': flag('policy.sequence_packing.enabled'),
    'data.shuffle': flag('data.shuffle'),

    'hyper.learningRate': byBackend((keys) => number(keys), 'optimizer.kwargs.lr', 'optimizer.lr'),
    'hyper.schedule': schedule,
    'hyper.warmupSteps': warmup,
    'hyper.epochs': ofAlgorithm(number, 'max_num_epochs'),
    'hyper.maxSteps': maxSteps,
    'hyper.microBatch': integer('policy.train_micro_batch_size'),
    'hyper.effectiveBatch': integer('policy.train_global_batch_size'),
    'hyper.optimizer': byBackend((keys) => optimizerClass(keys), 'optimizer.name', 'optimizer.optimizer'),
    'hyper.weightDecay': byBackend(
      (keys) => number(keys),
      'optimizer.kwargs.weight_decay',
      'optimizer.weight_decay',
    ),
    'hyper.maxGradNorm': number('policy.max_grad_norm'),
    'hyper.seed': ofAlgorithm(integer, 'seed'),
    'precision.train': choice('policy.precision', {
      bfloat16: 'bf16',
      bf16: 'bf16',
      float16: 'fp16',
      float32: 'fp32',
    }),
    'memory.gradientCheckpointing': byBackend(
      (keys) => flag(keys),
      'dtensor_cfg.activation_checkpointing',
      'activation_checkpointing',
    ),
    'hardware.nodes': integer('cluster.num_nodes'),
    'distributed.backend': (scope) => {
      const at = find(scope.native, megatron(scope) ? 'policy.megatron_cfg' : 'policy.dtensor_cfg');
      return at && !isEmpty(at) ? stated(at, megatron(scope) ? 'megatron' : 'fsdp2') : undefined;
    },
    'distributed.offload': byBackend(
      (keys) =>
        scalar(keys, (node) => (/^(true|yes|on)$/i.test(node.text) ? 'cpu' : 'none'), { default: 'none' }),
      'dtensor_cfg.cpu_offload',
      'optimizer.optimizer_cpu_offload',
    ),
    'distributed.tensorParallel': byBackend(
      (keys) => integer(keys),
      'dtensor_cfg.tensor_parallel_size',
      'tensor_model_parallel_size',
    ),
    'distributed.contextParallel': byBackend(
      (keys) => integer(keys),
      'dtensor_cfg.context_parallel_size',
      'context_parallel_size',
    ),
    'distributed.pipelineParallel': when(
      megatron,
      integer('policy.megatron_cfg.pipeline_model_parallel_size'),
    ),
    'distributed.expertParallel': when(megatron, integer('policy.megatron_cfg.expert_model_parallel_size')),

    'checkpoint.trigger': mapped(flag('checkpointing.enabled'), (on) => (on === true ? 'steps' : 'none')),
    'checkpoint.every': positive('checkpointing.save_period'),
    'checkpoint.everyUnit': mapped(positive('checkpointing.save_period'), () => 'steps'),
    'checkpoint.keep': positive('checkpointing.keep_top_k'),
    'evaluation.trigger': evaluationTrigger,
    'evaluation.every': ofAlgorithm(positive, 'val_period'),
    'evaluation.everyUnit': mapped(ofAlgorithm(positive, 'val_period'), () => 'steps'),
    'evaluation.metric': text('checkpointing.metric_name'),

    'output.dir': text('checkpointing.checkpoint_dir'),
    'logging.destinations': destinations,
    'logging.project': text('logger.wandb.project'),
  },
  lists: {
    'data.train': (scope) => each(hasOlderData(scope) ? 'data' : 'data.train', source)(scope),
    'data.validation': (scope) =>
      each(hasOlderData(scope) ? 'data.val_data_path' : 'data.validation', {
        ...source,
        id: text(['data_path', 'dataset_name', '']),
      })(scope),
  },
  conclude: concluded,
};
