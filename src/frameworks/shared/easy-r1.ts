import { find, isEmpty } from '../kit/native.ts';
import {
  allWhen,
  always,
  choice,
  each,
  type Fields,
  firstOn,
  flag,
  integer,
  type ListReading,
  mapped,
  number,
  positive,
  type Reading,
  type Scope,
  scalar,
  stated,
  text,
  texts,
  when,
  without,
} from '../kit/reading.ts';
import { fileFormatOf } from './data-files.ts';
import { targetFacts } from './targets.ts';
import { optimizerName } from './trainer.ts';

const actor = (name: string): string => `worker.actor.${name}`;

const estimators: Readonly<Record<string, string>> = {
  gae: 'ppo',
  grpo: 'grpo',
  grpo_passk: 'grpo',
  rloo: 'rloo',
  remax: 'reinforcement',
  reinforce_plus_plus: 'reinforcement',
};

const rank: Reading = integer(actor('model.lora.rank'), { default: 0 });

const method: Reading = (scope) =>
  mapped(rank, (size) => (typeof size === 'number' && size > 0 ? 'lora' : 'full'))(scope);

const isLora = (scope: Scope): boolean => method(scope)?.value === 'lora';

/** A mini batch counts prompts, each with as many answers as are sampled. */
const effectiveBatch: Reading = (scope) => {
  const prompts = integer(actor('global_batch_size'))(scope);
  const answers = integer('worker.rollout.n')(scope);
  if (typeof prompts?.value !== 'number' || typeof answers?.value !== 'number') return undefined;
  return { ...prompts, value: prompts.value * answers.value, note: 'prompts × sampled answers' };
};

const count: Reading = (scope) => {
  const nodes = integer('trainer.nnodes', { default: 1 })(scope);
  const perNode = integer('trainer.n_gpus_per_node', { default: 8 })(scope);
  if (typeof nodes?.value !== 'number' || typeof perNode?.value !== 'number') return perNode;
  return { ...perNode, value: nodes.value * perNode.value, note: 'GPUs per node × nodes' };
};

/** Whatever the interval, the last step is evaluated where there is a reward for it. */
const evaluationTrigger: Reading = (scope) =>
  scalar('trainer.val_freq', (node) => (Number(node.text) > 0 ? 'steps' : 'end'), {
    default: 'end',
    note: 'the last step is always evaluated',
  })(scope);

const heldOut: Reading = (scope) => {
  const at = find(scope.native, 'data.val_files');
  return at && !isEmpty(at) ? stated(at, 'dataset') : without('unset', undefined, 'data.val_files');
};

const files =
  (key: string): ListReading =>
  (scope) =>
    each(key, {
      id: text(''),
      fileFormat: mapped(text(''), (path) => fileFormatOf(String(path))),
      format: always('prompt-only'),
    })(scope);

/**
 * EasyR1, a fork of verl with sections of its own.
 * Read from verl/trainer/config.py and verl/workers at b44b311.
 */
export const easyR1Facts: Fields = {
  'plan.name': text('trainer.experiment_name'),
  'plan.dialect': always('easy-r1'),
  'model.id': text(actor('model.model_path')),
  'model.tokenizer': text(actor('model.tokenizer_path')),
  'security.trustRemoteCode': flag(actor('model.trust_remote_code'), { default: true }),

  'method.kind': method,
  ...allWhen(isLora, {
    'adapter.rank': rank,
    'adapter.alpha': number(actor('model.lora.alpha'), { default: 64 }),
    ...targetFacts(actor('model.lora.target_modules'), { default: ['all-linear'] }),
  }),

  'objective.kind': choice('algorithm.adv_estimator', estimators, { default: 'grpo' }),

  'data.heldOutKind': heldOut,
  'data.inputLength': integer('data.max_prompt_length'),
  'data.outputLength': integer('data.max_response_length'),
  'data.overlong': firstOn([['data.filter_overlong_prompts', 'drop']]),
  'data.shuffle': flag('data.shuffle'),

  'hyper.learningRate': number(actor('optim.lr'), { default: 1e-6 }),
  'hyper.schedule': choice(
    actor('optim.lr_scheduler_type'),
    { constant: 'constant', cosine: 'cosine' },
    { default: 'constant' },
  ),
  'hyper.warmupSteps': positive(actor('optim.lr_warmup_steps')),
  'hyper.warmupRatio': positive(actor('optim.lr_warmup_ratio')),
  'hyper.epochs': number('trainer.total_epochs', { default: 15 }),
  'hyper.maxSteps': positive('trainer.max_steps'),
  'hyper.microBatch': when(
    (scope) => flag(actor('dynamic_batching'), { default: true })(scope)?.value === false,
    integer(actor('micro_batch_size_per_device_for_update')),
  ),
  'hyper.effectiveBatch': effectiveBatch,
  'hyper.optimizer': scalar(actor('optim.strategy'), (node) => optimizerName(node.text), {
    default: 'adamw',
  }),
  'hyper.weightDecay': number(actor('optim.weight_decay'), { default: 0.01 }),
  'hyper.maxGradNorm': number(actor('max_grad_norm'), { default: 1 }),
  'hyper.seed': integer('data.seed'),
  'memory.gradientCheckpointing': flag(actor('model.enable_gradient_checkpointing'), { default: true }),
  'hardware.count': count,
  'hardware.nodes': integer('trainer.nnodes', { default: 1 }),
  'distributed.backend': always('fsdp'),

  'checkpoint.every': positive('trainer.save_freq'),
  'checkpoint.keep': positive('trainer.save_limit'),
  'evaluation.trigger': evaluationTrigger,
  'evaluation.every': positive('trainer.val_freq'),

  'output.dir': text('trainer.save_checkpoint_path'),
  'logging.destinations': texts('trainer.logger'),
  'logging.project': text('trainer.project_name'),
};

export const easyR1Lists: Readonly<Record<string, ListReading>> = {
  'data.train': files('data.train_files'),
  'data.validation': files('data.val_files'),
};
