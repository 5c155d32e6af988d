import { find, has, isEmpty, textAt, viewAt } from '../kit/native.ts';
import {
  allWhen,
  byDefault,
  choice,
  each,
  type Fields,
  firstOf,
  firstOn,
  flag,
  integer,
  type ListReading,
  literal,
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
  texts,
  when,
} from '../kit/reading.ts';
import { fileFormatOf } from './data-files.ts';
import { targetFacts } from './targets.ts';
import { optimizerName } from './trainer.ts';

/** The actor of a reinforcement run keeps under its own section what a supervised run keeps at the top. */
const isRl = (scope: Scope): boolean => has(scope.native, 'actor_rollout_ref');

/** A run on pairs, in the extension that HyperPod uses. */
const isDpo = ({ native }: Scope): boolean =>
  /DPO/.test(textAt(native, 'data._target_') ?? '') || has(native, 'data.chosen_key');

const model = (name: string): readonly string[] => [`actor_rollout_ref.model.${name}`, `model.${name}`];
const optim = (name: string): readonly string[] => [`actor_rollout_ref.actor.optim.${name}`, `optim.${name}`];

const modelPath = [...model('path'), 'model.partial_pretrain'];

/** Advantage estimators by what the run is called. */
const estimators: Readonly<Record<string, string>> = {
  gae: 'ppo',
  grpo: 'grpo',
  grpo_passk: 'grpo',
  rloo: 'rloo',
};

/** The estimator of a base is often replaced on the command line, where the name of the run comes from too. */
const reinforced: Reading = (scope) => {
  const fact = choice('algorithm.adv_estimator', estimators)(scope);
  return fact?.state === 'inherited' ? { ...fact, confidence: 0.6 } : fact;
};

const objective: Reading = (scope) => {
  if (isRl(scope)) return reinforced(scope);
  const pairs = find(scope.native, 'data._target_') ?? find(scope.native, 'data.chosen_key');
  return isDpo(scope) && pairs ? stated(pairs, 'dpo') : byDefault('sft', 'the supervised trainer');
};

const rank: Reading = firstOf(positive(model('lora_rank')), positive(model('lora.rank')));

const method: Reading = (scope) => {
  const fact = rank(scope);
  if (typeof fact?.value === 'number') return { ...fact, value: 'lora' };
  if (fact?.state === 'unresolved' || fact?.state === 'external') return fact;
  const at = [...model('lora_rank'), ...model('lora.rank')]
    .map((key) => find(scope.native, key))
    .find((x) => x);
  return at && !isEmpty(at)
    ? stated(at, 'full')
    : byDefault('full', 'without `lora_rank` all weights are trained');
};

const isLora = (scope: Scope): boolean => method(scope)?.value === 'lora';

/** Answers of one optimiser step: a mini batch counts prompts, each with as many answers as are sampled. */
const effectiveBatch: Reading = (scope) => {
  if (!isRl(scope)) return integer('data.train_batch_size')(scope);
  const prompts = integer('actor_rollout_ref.actor.ppo_mini_batch_size')(scope);
  const answers = integer('actor_rollout_ref.rollout.n')(scope);
  if (typeof prompts?.value !== 'number' || typeof answers?.value !== 'number') return undefined;
  return { ...prompts, value: prompts.value * answers.value, note: 'prompts × sampled answers' };
};

/** With dynamic batches a pass is bounded by tokens, and the number of examples is ignored. */
const dynamic = (scope: Scope): boolean =>
  firstOn([
    ['actor_rollout_ref.actor.use_dynamic_bsz', true],
    ['data.use_dynamic_bsz', true],
  ])(scope) !== undefined;

const heldOut: Reading = (scope) => {
  const files = find(scope.native, 'data.val_files');
  if (files && !isEmpty(files) && !(files.node.kind === 'scalar' && files.node.text === '')) {
    return stated(files, 'dataset');
  }
  const share = splitRatio(scope);
  if (typeof share?.value !== 'number') return byDefault('none');
  return { ...share, value: share.value < 1 ? 'fraction' : 'none' };
};

const splitRatio: Reading = number('data.train_val_split_ratio');

const format = (scope: Scope): string => {
  const whole = scopeOn(scope, viewAt(scope.native, scope.native.base.replace(/\.?data\..*$/, '')));
  if (isRl(whole)) return 'prompt-only';
  if (isDpo(whole)) return 'preference';
  return has(whole.native, 'data.prompt_key') && !has(whole.native, 'data.messages_key')
    ? 'instruction'
    : 'chat';
};

const source: Fields = {
  id: text(''),
  fileFormat: mapped(text(''), (path) => fileFormatOf(String(path))),
  format: (scope) => byDefault(format(scope)),
};

/** One path, or a list of them; `null` and an empty text leave it to the command line. */
const files =
  (key: string): ListReading =>
  (scope) => {
    const at = find(scope.native, key);
    const vacant = at?.node.kind === 'scalar' && at.node.text === '';
    return vacant ? noRecords('unset', key) : each(key, source)(scope);
  };

const frequency = (key: string): Reading =>
  scalar(key, (node) => {
    if (/^after_each_epoch$/i.test(node.text)) return 'epoch';
    return Number(node.text) > 0 ? 'steps' : 'none';
  });

/** The interval in steps, where the key holds one. */
const interval = (key: string): Reading =>
  when((scope) => frequency(key)(scope)?.value === 'steps', positive(key));

/**
 * With no interval a supervised run evaluates at its last step, and a reinforcement run before its first, unless that
 * is switched off. Read from fsdp_sft_trainer.py and ray_trainer.py at b178a3cd.
 */
const evaluationTrigger: Reading = (scope) => {
  const fact = frequency('trainer.test_freq')(scope);
  if (fact?.value !== 'none' && fact?.state !== 'unset') return fact;
  if (!isRl(scope)) return byDefault('end', 'the last step is always evaluated');
  const before = flag('trainer.val_before_train', { default: true })(scope);
  if (before?.value === true) return { ...before, value: 'start' };
  return before?.value === false ? fact : before;
};

const strategy = ['actor_rollout_ref.actor.strategy', 'engine.strategy', 'model.strategy'];

const offload: Reading = (scope) => {
  const keys = ['actor_rollout_ref.actor.fsdp_config', 'engine', 'model.fsdp_config'].flatMap((section) =>
    ['param_offload', 'optimizer_offload', 'offload_policy', 'cpu_offload'].map((key) => `${section}.${key}`),
  );
  return firstOn(keys.map((key) => [key, 'cpu'] as const))(scope) ?? byDefault('none');
};

const dtypes: Readonly<Record<string, string>> = {
  bfloat16: 'bf16',
  bf16: 'bf16',
  float16: 'fp16',
  fp16: 'fp16',
  float32: 'fp32',
  fp32: 'fp32',
};

const trackers: Readonly<Record<string, string>> = {
  console: 'console',
  wandb: 'wandb',
  mlflow: 'mlflow',
  tensorboard: 'tensorboard',
  swanlab: 'swanlab',
  file: 'file',
};

/** Code outside verl that a run loads: rewards, data sets, model libraries. */
const customCode: Reading = (scope) => {
  const keys = [
    'custom_reward_function.path',
    'reward.custom_reward_function.path',
    'data.custom_cls.path',
    ...model('external_lib'),
  ];
  const found = keys.flatMap((key) => {
    const at = find(scope.native, key);
    return at?.node.kind === 'scalar' && !isEmpty(at) && !/^(verl\.|$)/.test(at.node.text) ? [at] : [];
  });
  const [first] = found;
  return (
    first &&
    stated(
      first,
      found.map((at) => (at.node.kind === 'scalar' ? at.node.text : '')),
    )
  );
};

const rewards: Reading = (scope) => {
  const custom = text('custom_reward_function.name')(scope);
  const path = text('custom_reward_function.path')(scope);
  if (typeof path?.value === 'string') return { ...path, value: [String(custom?.value ?? path.value)] };
  const on = flag('reward_model.enable')(scope)?.value === true;
  return on ? mapped(text('reward_model.model.path'), (model) => [String(model)])(scope) : undefined;
};

const count: Reading = (scope) => {
  const nodes = integer('trainer.nnodes')(scope);
  const perNode = integer('trainer.n_gpus_per_node')(scope);
  if (typeof nodes?.value !== 'number' || typeof perNode?.value !== 'number') return perNode;
  return { ...perNode, value: nodes.value * perNode.value, note: 'GPUs per node × nodes' };
};

/**
 * Facts of a verl run, from the section in which its settings stand.
 * Read from verl/trainer/config and verl/workers at b178a3cd (0.8.0.dev).
 */
export const verlFacts: Fields = {
  'plan.name': text('trainer.experiment_name'),
  'model.id': text(modelPath),
  'model.tokenizer': text(model('tokenizer_path')),
  'model.continuesAdapter': text(model('lora_adapter_path')),
  'security.trustRemoteCode': flag(model('trust_remote_code'), { default: false }),
  'security.customCode': customCode,

  'method.kind': method,
  ...allWhen(isLora, {
    'adapter.rank': rank,
    'adapter.alpha': number([...model('lora_alpha'), ...model('lora.alpha')], { default: 16 }),
    'adapter.dropout': number([...model('lora_dropout'), ...model('lora.dropout')], { default: 0 }),
    ...targetFacts([...model('target_modules'), ...model('lora.target_modules')], {
      default: ['all-linear'],
    }),
  }),

  'objective.kind': objective,
  'objective.beta': when((s) => objective(s)?.value === 'dpo', number('trainer.beta')),
  'objective.rewards': when(isRl, rewards),

  'data.heldOutKind': heldOut,
  'data.heldOutSize': when(
    (s) => heldOut(s)?.value === 'fraction',
    mapped(splitRatio, (share) => Math.round((1 - Number(share)) * 1e6) / 1e6),
  ),
  'data.chatTemplate': literal([...model('custom_chat_template'), 'data.chat_template']),
  'data.sequenceLength': when((s) => !isRl(s), integer('data.max_length')),
  'data.inputLength': when(isRl, integer('data.max_prompt_length')),
  'data.outputLength': when(isRl, integer('data.max_response_length')),
  'data.overlong': firstOf(
    firstOn([['data.filter_overlong_prompts', 'drop']]),
    choice('data.truncation', { error: 'raise', left: 'truncate', right: 'truncate', middle: 'truncate' }),
  ),
  'data.shuffle': flag('data.shuffle'),

  'hyper.learningRate': number(optim('lr')),
  'hyper.schedule': choice(
    [...optim('lr_scheduler_type'), ...optim('warmup_style'), ...optim('lr_scheduler')],
    { constant: 'constant', cosine: 'cosine', wsd: 'wsd' },
  ),
  'hyper.warmupSteps': positive(optim('lr_warmup_steps')),
  'hyper.warmupRatio': positive([...optim('lr_warmup_steps_ratio'), ...optim('warmup_steps_ratio')]),
  'hyper.epochs': number('trainer.total_epochs'),
  'hyper.maxSteps': positive('trainer.total_training_steps'),
  'hyper.microBatch': when(
    (s) => !dynamic(s),
    integer([
      'actor_rollout_ref.actor.ppo_micro_batch_size_per_gpu',
      'data.micro_batch_size_per_gpu',
      'data.micro_batch_size',
    ]),
  ),
  'hyper.tokensPerDevice': when(
    dynamic,
    integer(['actor_rollout_ref.actor.ppo_max_token_len_per_gpu', 'data.max_token_len_per_gpu']),
  ),
  'hyper.effectiveBatch': effectiveBatch,
  'hyper.optimizer': scalar(optim('optimizer'), (node) => optimizerName(node.text), { default: 'adamw' }),
  'hyper.weightDecay': number(optim('weight_decay')),
  'hyper.maxGradNorm': number([...optim('clip_grad'), 'actor_rollout_ref.actor.grad_clip']),
  'hyper.seed': integer(['trainer.seed', 'engine.seed', 'data.seed']),
  'precision.train': choice(['engine.dtype', 'actor_rollout_ref.actor.fsdp_config.dtype'], dtypes),
  'memory.gradientCheckpointing': flag(model('enable_gradient_checkpointing'), { default: true }),
  'memory.activationOffload': flag(model('enable_activation_offload'), { default: false }),
  'hardware.count': count,
  'hardware.nodes': integer('trainer.nnodes'),
  'distributed.backend': choice(strategy, { fsdp: 'fsdp', fsdp2: 'fsdp2', megatron: 'megatron' }),
  'distributed.offload': offload,
  'distributed.tensorParallel': when(
    (s) => text(strategy)(s)?.value === 'megatron',
    integer('actor_rollout_ref.actor.megatron.tensor_model_parallel_size'),
  ),

  'checkpoint.trigger': frequency('trainer.save_freq'),
  'checkpoint.every': interval('trainer.save_freq'),
  'checkpoint.everyUnit': mapped(interval('trainer.save_freq'), () => 'steps'),
  'checkpoint.keep': positive(['trainer.max_actor_ckpt_to_keep', 'trainer.max_ckpt_to_keep']),
  'checkpoint.resume': choice('trainer.resume_mode', { auto: 'auto', disable: 'none', resume_path: 'path' }),
  'evaluation.trigger': evaluationTrigger,
  'evaluation.every': interval('trainer.test_freq'),
  'evaluation.everyUnit': mapped(interval('trainer.test_freq'), () => 'steps'),

  'output.dir': text('trainer.default_local_dir'),
  'output.mergeAdapter': when(
    (s) => isLora(s) && has(s.native, 'trainer.merge_lora_on_final_save'),
    flag('trainer.merge_lora_on_final_save'),
  ),
  'logging.destinations': mapped(texts('trainer.logger'), (names) =>
    Array.isArray(names) ? names.map((name) => trackers[String(name)] ?? 'other') : undefined,
  ),
  'logging.project': text('trainer.project_name'),
};

export const verlLists: Readonly<Record<string, ListReading>> = {
  'data.train': files('data.train_files'),
  'data.validation': files('data.val_files'),
};
