import type { Fact } from '../model/index.ts';
import type { Framework } from './kit/framework.ts';
import { find, has, isEmpty, textAt, whole, within } from './kit/native.ts';
import {
  allWhen,
  atTop,
  byDefault,
  choice,
  each,
  type Fields,
  firstOf,
  flag,
  integer,
  type ListReading,
  mapped,
  noRecords,
  number,
  positive,
  type Reading,
  type Scope,
  scalar,
  scopeOn,
  stated,
  text,
  unresolved,
  when,
  without,
} from './kit/reading.ts';
import { secretsAt } from './shared/secrets.ts';
import { targetFacts } from './shared/targets.ts';
import { optimizerName, schedules } from './shared/trainer.ts';
import { verlFacts, verlLists } from './shared/verl.ts';

/**
 * Families of recipes share little but the `run` block. Their keys do not overlap, so most facts are one list of
 * spellings; only verl, which nests a whole configuration of its own, is read apart.
 */
const isVerl = (scope: Scope): boolean => textAt(scope.native, 'run.model_type') === 'verl';
const isNova = (scope: Scope): boolean => /nova/.test(textAt(scope.native, 'run.model_type') ?? '');

const inTraining = (scope: Scope): Scope => scopeOn(scope, within(scope.native, 'training_config'));

const argument = (name: string): string => `training_config.training_args.${name}`;
const modelKey = (name: string): string => `training_config.model_config.${name}`;

/** Places of the optimiser: Nova 1, Nova 2, reinforcement on Nova, PPO on Nova, agents, NeMo. */
const optimiser = (name: string): readonly string[] =>
  [
    'training_config.model.optim',
    'training_config.optim_config',
    'training_config.trainer.optim_config',
    'ppo_actor_train.model.optim',
    'optim.config',
    'model.optim',
  ].map((section) => `${section}.${name}`);

/** Nova recipes and NeMo name a scheme; `null` and "null" switch it off. */
const peftSections = [
  'training_config.model.peft',
  'training_config.peft',
  'training_config.trainer.peft',
  'model.peft',
];

const peftTypes: Readonly<Record<string, string>> = { lora: 'lora', null: 'full', none: 'full' };

const method: Reading = (scope) => {
  const keys = [
    modelKey('peft_config.peft_type'),
    ...peftSections.map((section) => `${section}.peft_scheme`),
  ];
  const fact = choice([...keys, 'model.peft.peft_type'], peftTypes, {
    default: 'full',
    note: 'without a scheme all weights are trained',
  })(scope);
  const rank = positive('model.lora_rank')(scope);
  return typeof rank?.value === 'number' ? { ...rank, value: 'lora' } : fact;
};

const isLora = (scope: Scope): boolean => method(scope)?.value === 'lora';

const trainers: Readonly<Record<string, string>> = { sft: 'sft', dpo: 'dpo', rm: 'reward-model', kto: 'kto' };

/** Sections that only one objective has. */
const telling: readonly (readonly [key: string, objective: string])[] = [
  ['training_config.model.dpo_cfg', 'dpo'],
  ['training_config.dpo_cfg', 'dpo'],
  ['ppo_actor_train', 'ppo'],
  ['training_config.rollout.rewards', 'grpo'],
  ['training_config.rollout', 'grpo'],
];

const objective: Reading = (scope) => {
  const mode = flag(argument('pretrain_mode'))(scope);
  if (mode?.value === true) return { ...mode, value: 'continued-pretraining' };
  if (has(scope.native, argument('trainer_type'))) return choice(argument('trainer_type'), trainers)(scope);
  const advantage = text('rl.advantage_method')(scope);
  if (typeof advantage?.value === 'string')
    return { ...advantage, value: advantage.value === 'group_based' ? 'grpo' : 'other' };
  for (const [key, value] of telling) {
    const at = find(scope.native, key);
    if (at && !isEmpty(at)) return stated(at, value);
  }
  return pretrained(scope) ?? byDefault('sft', 'no section asks for another objective');
};

/** Continued pre-training on Nova has the keys of supervised tuning: the names of file and run tell them apart. */
const pretrained = (scope: Scope): Fact | undefined => {
  const name = find(scope.native, 'run.name');
  const words = `${scope.path} ${name?.node.kind === 'scalar' ? name.node.text : ''}`;
  return name && /(^|[^a-z])(cpt|pre-?train\w*)([^a-z]|$)/i.test(words)
    ? stated(name, 'continued-pretraining', { confidence: 0.7, note: 'said by the name of the recipe' })
    : undefined;
};

/** With elastic training `scale_config` sets these for each number of nodes. */
const elastic =
  (reading: Reading): Reading =>
  (scope) => {
    const on = flag('elastic_policy.is_elastic')(scope)?.value === true;
    const table = find(scope.native, 'scale_config');
    return on && table ? unresolved(table, '`scale_config` decides by the number of nodes') : reading(scope);
  };

const data = [
  'training_config.datasets.train_data.file_path',
  'training_config.datasets.train_data.name',
  'run.data_s3_path',
  'dataset.dataset_path',
  'model.data.train_dir',
];
const validation = [
  'training_config.datasets.val_data.file_path',
  'training_config.datasets.val_data.name',
  'run.validation_data_s3_path',
  'model.data.val_dir',
];

/** An empty text leaves the place to the person who starts the recipe; NeMo takes lists of folders as well. */
const isNamed = ({ native }: Scope, key: string): boolean => {
  const at = find(native, key);
  return at?.node.kind === 'list' ? !isEmpty(at) : (textAt(native, key) ?? '') !== '';
};

const files =
  (keys: readonly string[]): ListReading =>
  (scope) => {
    const key = keys.find((one) => isNamed(scope, one));
    return key === undefined ? noRecords('unset', keys[0]) : each(key, source)(scope);
  };

const source: Fields = {
  id: text(''),
  format: (scope) => {
    // The training adapter takes token ids that were made before.
    if (textAt(whole(scope.native), 'run.model_type') === undefined) return undefined;
    const kind = objective(atTop(scope))?.value;
    const shape = formats[String(kind)];
    return shape === undefined ? undefined : byDefault(shape);
  },
};

const formats: Readonly<Record<string, string>> = {
  sft: 'chat',
  dpo: 'preference',
  grpo: 'prompt-only',
  ppo: 'prompt-only',
  'continued-pretraining': 'text',
};

const splitRatio: Reading = number('training_config.datasets.train_val_split_ratio');

/** A training job of the service takes its data as channels, which the recipe does not name. */
const channel = without('external', 'given to the training job');

const heldOut: Reading = (scope) => {
  const key = validation.find((one) => isNamed(scope, one));
  const at = key === undefined ? undefined : find(scope.native, key);
  if (at) return stated(at, 'dataset');
  const share = splitRatio(scope);
  if (typeof share?.value === 'number') return { ...share, value: share.value < 1 ? 'fraction' : 'none' };
  return isNova(scope) ? channel : byDefault('none');
};

/** `-1` stands for once an epoch. */
const interval = (key: string): Reading =>
  scalar(key, (node) => (Number(node.text) > 0 ? 'steps' : Number(node.text) === -1 ? 'epoch' : 'none'));

const evaluationTrigger: Reading = (scope) => {
  if (has(scope.native, argument('eval_steps'))) return interval(argument('eval_steps'))(scope);
  const agents = positive('schedule.val_every')(scope);
  if (typeof agents?.value === 'number') return { ...agents, value: 'steps' };
  const held = heldOut(scope);
  if (held?.value === null) return channel;
  const every = positive(['training_config.val_check_interval', 'trainer.val_check_interval'])(scope);
  return held?.value !== 'none' && typeof every?.value === 'number'
    ? { ...every, value: 'steps' }
    : byDefault('none');
};

const count: Reading = (scope) => {
  const nodes = integer('trainer.num_nodes')(scope);
  const devices = integer('trainer.devices')(scope);
  if (typeof nodes?.value !== 'number' || typeof devices?.value !== 'number') return devices;
  return { ...devices, value: nodes.value * devices.value, note: 'devices × nodes' };
};

const destinations: Reading = (scope) => {
  const on = [
    ['wandb', argument('use_wandb')],
    ['tensorboard', argument('use_tensorboard')],
    ['mlflow', 'training_config.mlflow.tracking_uri'],
    ['mlflow', 'run.mlflow_tracking_uri'],
  ].flatMap(([name, key]) => {
    const at = key === undefined ? undefined : find(scope.native, key);
    const used = at?.node.kind === 'scalar' && !isEmpty(at) && at.node.text !== '';
    return used && name !== undefined ? [{ name, at }] : [];
  });
  const [first] = on;
  return first
    ? stated(
        first.at,
        on.map(({ name }) => name),
      )
    : undefined;
};

const own: Fields = {
  'plan.name': text('run.name'),
  'model.id': text([
    modelKey('model_name_or_path'),
    'run.model_name_or_path',
    'model.hf_model_name_or_path',
    'model.model_name',
  ]),
  'model.attention': text(modelKey('attn_implementation')),
  'model.continuesAdapter': text(modelKey('lora_checkpoint_file_path')),

  'method.kind': method,
  ...allWhen(isLora, {
    'adapter.rank': when(
      (s) => !isNova(s),
      integer([modelKey('peft_config.r'), 'model.lora_rank', 'model.peft.rank']),
    ),
    'adapter.alpha': number([
      modelKey('peft_config.lora_alpha'),
      'model.lora_alpha',
      'model.peft.alpha',
      ...peftSections.map((section) => `${section}.lora_tuning.alpha`),
    ]),
    'adapter.dropout': number([
      modelKey('peft_config.lora_dropout'),
      ...peftSections.map((section) => `${section}.lora_tuning.adapter_dropout`),
    ]),
    ...allWhen((s) => !isNova(s), targetFacts(modelKey('peft_config.target_modules'))),
    'adapter.dora': flag(modelKey('peft_config.use_dora')),
    'adapter.bias': choice(modelKey('peft_config.bias'), {
      none: 'none',
      all: 'all',
      lora_only: 'adapter-only',
    }),
    'hyper.loraPlusRatio': number([
      'model.lora_plus_lr_ratio',
      ...peftSections.flatMap((section) => [
        `${section}.lora_tuning.loraplus_lr_ratio`,
        `${section}.lora_tuning.lora_plus_lr_ratio`,
      ]),
    ]),
  }),

  'objective.kind': objective,
  'objective.beta': when(
    (s) => objective(s)?.value === 'dpo',
    number([argument('beta'), 'training_config.model.dpo_cfg.beta', 'training_config.dpo_cfg.beta']),
  ),
  'objective.rewards': mapped(
    text(['run.reward_lambda_arn', 'training_config.rollout.rewards.api_endpoint.lambda_arn']),
    (name) => [String(name)],
  ),

  'data.heldOutKind': heldOut,
  'data.heldOutSize': when(
    (s) => heldOut(s)?.value === 'fraction',
    mapped(splitRatio, (share) => Math.round((1 - Number(share)) * 1e6) / 1e6),
  ),
  'data.sequenceLength': integer([
    argument('max_len'),
    'training_config.max_length',
    'ppo_actor_train.max_length',
    'model.max_sequence_length',
    'data.seq_length',
    'model.max_context_width',
  ]),
  'data.packing': flag(argument('packing_samples')),

  'hyper.learningRate': elastic(
    number([argument('learning_rate'), ...optimiser('lr'), 'model.learning_rate']),
  ),
  'hyper.schedule': choice(argument('lr_scheduler'), schedules),
  'hyper.warmupSteps': positive([
    'training_config.model.optim.sched.warmup_steps',
    'training_config.lr_scheduler.warmup_steps',
    'optim.lr_scheduler.warmup_steps',
    'model.optim.sched.warmup_steps',
  ]),
  'hyper.warmupRatio': positive(argument('lr_warmup_ratio')),
  'hyper.epochs': number([argument('max_epochs'), 'training_config.trainer.max_epochs', 'schedule.epochs']),
  'hyper.maxSteps': positive([
    'training_config.max_steps',
    'training_config.trainer.max_steps',
    'ppo_actor_train.max_steps',
    'schedule.max_steps',
    'trainer.max_steps',
  ]),
  'hyper.microBatch': elastic(
    integer([argument('micro_train_batch_size'), 'data.micro_batch_size', 'model.train_batch_size']),
  ),
  'hyper.effectiveBatch': elastic(
    integer([
      argument('train_batch_size'),
      'training_config.global_batch_size',
      'ppo_actor_train.model.global_batch_size',
      'data.global_batch_size',
    ]),
  ),
  'hyper.optimizer': scalar([...optimiser('name'), ...optimiser('optimizer')], (node) =>
    optimizerName(node.text),
  ),
  'hyper.weightDecay': number([argument('weight_decay'), ...optimiser('weight_decay'), 'model.weight_decay']),
  'hyper.maxGradNorm': number([argument('max_norm'), ...optimiser('clip_grad'), 'model.grad_clip_norm']),
  'hyper.seed': integer([argument('seed'), 'model.seed']),
  'memory.gradientCheckpointing': flag([
    argument('gradient_checkpointing'),
    'model.activation_checkpointing',
  ]),
  'hardware.count': count,
  'hardware.nodes': firstOf(integer('trainer.num_nodes'), integer('run.replicas')),
  'distributed.backend': (scope) => {
    const at = find(scope.native, argument('strategy.fsdp_config'));
    return at && !isEmpty(at) ? stated(at, 'fsdp') : undefined;
  },
  'distributed.offload': mapped(flag(argument('strategy.fsdp_config.cpu_offload')), (on) =>
    on === true ? 'cpu' : 'none',
  ),
  'distributed.tensorParallel': integer('strategy.tensor_model_parallel_size'),
  'distributed.pipelineParallel': integer('strategy.pipeline_model_parallel_size'),
  'distributed.contextParallel': integer('strategy.context_parallel_size'),

  'checkpoint.every': positive([argument('save_steps'), 'training_config.save_steps', 'schedule.save_every']),
  'checkpoint.keep': positive([argument('max_ckpt_num'), 'training_config.save_top_k']),
  'evaluation.trigger': evaluationTrigger,
  'evaluation.every': positive([
    argument('eval_steps'),
    'training_config.val_check_interval',
    'schedule.val_every',
  ]),

  'output.dir': text(['run.output_s3_path', 'run.results_dir']),
  'output.name': text(modelKey('model_save_name')),
  'output.mergeAdapter': when(isLora, flag(argument('merge_weights'))),
  'logging.destinations': destinations,
};

const ownLists: Readonly<Record<string, ListReading>> = {
  'data.train': files(data),
  'data.validation': files(validation),
};

/** The family's reading of each fact. */
function byFamily(): Fields {
  const names = new Set([...Object.keys(own), ...Object.keys(verlFacts)]);
  return Object.fromEntries(
    [...names].map((name): [string, Reading] => [
      name,
      (scope) =>
        isVerl(scope) && name !== 'plan.name' ? verlFacts[name]?.(inTraining(scope)) : own[name]?.(scope),
    ]),
  );
}

const listsByFamily = (name: string): ListReading => {
  return (scope) =>
    (isVerl(scope) ? verlLists[name]?.(inTraining(scope)) : ownLists[name]?.(scope)) ??
    noRecords('not-expressible');
};

/**
 * Amazon SageMaker HyperPod recipes: Nova models, supervised and preference tuning of open models, verl and NeMo.
 * Read from recipes_collection/recipes at 2631995 (recipe version 2.2.1).
 */
export const hyperpod: Framework = {
  id: 'hyperpod',
  title: 'SageMaker HyperPod recipes',
  homepage: 'https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-hyperpod-recipes.html',
  version: '2.2.1',
  dialect: 'omegaconf',
  signatures: [
    { kind: 'eval', all: ['run.model_type'], any: ['evaluation.task', 'eval_metrics_config'] },
    { kind: 'job', all: ['run.model_type', 'training_config.distillation_data'] },
    {
      kind: 'train',
      all: ['run.model_type'],
      any: ['training_config', 'trainer', 'run.results_dir', 'run.model_name_or_path', 'schedule.epochs'],
      none: ['evaluation.task', 'eval_metrics_config', 'training_config.distillation_data'],
    },
    {
      // Configurations of the training adapter for NeMo, which older recipes are laid over.
      kind: 'train',
      all: ['model.do_finetune', 'model.optim', 'exp_manager', 'trainer'],
      none: ['run.model_type', 'model.restore_from_path', 'pretrained_checkpoint'],
    },
  ],
  facts: byFamily(),
  lists: {
    'data.train': listsByFamily('data.train'),
    'data.validation': listsByFamily('data.validation'),
    secrets: secretsAt(['run.hf_access_token', 'model.hf_access_token', 'git.token']),
  },
};
