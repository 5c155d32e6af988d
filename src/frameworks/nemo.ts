import type { Framework } from './kit/framework.ts';
import { find, has, isEmpty, itemsAt, textAt } from './kit/native.ts';
import {
  allWhen,
  always,
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
  without,
} from './kit/reading.ts';
import { optimizerName } from './shared/trainer.ts';

/** `model.peft.peft_scheme`; several at once, by comma, are none of them alone. */
const schemes: Readonly<Record<string, string>> = {
  lora: 'lora',
  sdlora: 'lora',
  adapter: 'bottleneck-adapter',
  ia3: 'ia3',
  ptuning: 'p-tuning',
  selective: 'partial',
  none: 'full',
};

/** Megatron holds matrices together that the checkpoints of other frameworks keep apart. */
const modules: Readonly<Record<string, readonly string[]>> = {
  attention_qkv: ['q_proj', 'k_proj', 'v_proj'],
  attention_dense: ['o_proj'],
  attention: ['q_proj', 'k_proj', 'v_proj', 'o_proj'],
  mlp_fc1: ['gate_proj', 'up_proj'],
  mlp_fc2: ['down_proj'],
  mlp: ['gate_proj', 'up_proj', 'down_proj'],
  all: ['q_proj', 'k_proj', 'v_proj', 'o_proj', 'gate_proj', 'up_proj', 'down_proj'],
};

/** Loops of NeMo-Aligner, each with a section of its own under `trainer`, and what it optimises. */
const loops: Readonly<Record<string, string>> = {
  dpo: 'dpo',
  kto: 'kto',
  ppo: 'ppo',
  rm: 'reward-model',
  reinforce: 'reinforcement',
  spin: 'other',
  rs: 'other',
  knowledge_distillation: 'distillation',
};

const loopOf = ({ native }: Scope): string | undefined =>
  Object.keys(loops).find((name) => find(native, `trainer.${name}`)?.node.kind === 'map');

const objective: Reading = (scope) => {
  const loop = loopOf(scope);
  const at = loop === undefined ? undefined : find(scope.native, `trainer.${loop}`);
  return loop !== undefined && at
    ? stated(at, loops[loop] ?? 'other')
    : byDefault('sft', 'the tuning script learns outputs from inputs');
};

const schemeKey = 'model.peft.peft_scheme';

const scheme = (scope: Scope): string => textAt(scope.native, schemeKey)?.toLowerCase() ?? '';

const method: Reading = scalar(
  schemeKey,
  (node) => (node.text.includes(',') ? 'other-peft' : (schemes[node.text.toLowerCase()] ?? 'other-peft')),
  { default: 'full', note: 'without a scheme all weights are trained' },
);

const isLora = (scope: Scope): boolean => method(scope)?.value === 'lora';
const isPrompt = (scope: Scope): boolean => method(scope)?.value === 'p-tuning';

const tuning = (name: string): string => `model.peft.lora_tuning.${name}`;

/** The scaling is as large as the rank unless it is written. */
const alpha: Reading = (scope) => {
  const fact = number(tuning('alpha'))(scope);
  if (fact?.state !== 'unset') return fact;
  const rank = integer(tuning('adapter_dim'), { default: 32 })(scope);
  return typeof rank?.value === 'number' ? byDefault(rank.value, 'as large as the rank') : fact;
};

const targets: Reading = mapped(texts(tuning('target_modules'), { default: ['attention_qkv'] }), (names) =>
  Array.isArray(names) ? names.flatMap((name) => modules[String(name)] ?? [String(name)]) : undefined,
);

const quantisationAware: Reading = (scope) => {
  const at = find(scope.native, 'quantization.algorithm');
  return at && !isEmpty(at) ? stated(at, true) : byDefault(false);
};

const exportBits: Reading = scalar('quantization.algorithm', (node) => {
  if (/int4/.test(node.text)) return 4;
  return /int8|fp8/.test(node.text) ? 8 : undefined;
});

const source: Fields = {
  id: text(''),
  format: always('instruction'),
};

/** File names are a list, or one text for one file; their sampling shares stand in a list beside. */
const sources =
  (section: string): ListReading =>
  (scope) => {
    const list = each([`${section}.file_names`, `${section}.file_path`], source)(scope);
    const shares = itemsAt(scope.native, `${section}.concat_sampling_probabilities`);
    if (shares.length !== list.records.length) return list;
    const records = list.records.map((record, index) => {
      const share = shares[index];
      return share ? { ...record, weight: number('')(scopeOn(scope, share)) } : record;
    });
    return { ...list, records };
  };

const heldOut: Reading = (scope) => {
  if (loopOf(scope) !== undefined) return heldOutOfLoop(scope);
  const at =
    find(scope.native, 'model.data.validation_ds.file_names') ??
    find(scope.native, 'model.data.validation_ds.file_path');
  return at && !isEmpty(at) ? stated(at, 'dataset') : byDefault('none');
};

/** Files by their part, or one list that `splits_string` divides. */
const heldOutOfLoop: Reading = (scope) => {
  const at = find(scope.native, 'model.data.data_prefix.validation');
  return at && !isEmpty(at)
    ? stated(at, 'dataset')
    : without('unresolved', 'the script takes the parts from the data', 'model.data.data_prefix');
};

const inParts =
  (part: string, section: string): ListReading =>
  (scope) =>
    loopOf(scope) === undefined
      ? sources(section)(scope)
      : each(`model.data.data_prefix.${part}`, { id: text('') })(scope);

/** Recipes set thousands of epochs so that the steps decide. */
const epochs: Reading = (scope) => {
  const fact = number('trainer.max_epochs')(scope);
  const steps = positive('trainer.max_steps')(scope);
  return typeof fact?.value === 'number' && fact.value >= 1000 && steps?.value !== null ? undefined : fact;
};

const count: Reading = (scope) => {
  const nodes = integer('trainer.num_nodes', { default: 1 })(scope);
  const devices = positive('trainer.devices')(scope);
  if (typeof nodes?.value !== 'number' || typeof devices?.value !== 'number') return devices;
  return { ...devices, value: nodes.value * devices.value, note: 'devices × nodes' };
};

/** A key of the trainer, or of the loop inside it. */
const ofTrainer = (name: string): readonly string[] => [
  `trainer.${name}`,
  ...Object.keys(loops).map((loop) => `trainer.${loop}.${name}`),
];

const interval: Reading = positive(ofTrainer('val_check_interval'));

/** Below 1 the interval is a share of an epoch. */
const isShare = (scope: Scope): boolean => Number(interval(scope)?.value ?? 1) < 1;

const tunesOutputs = (scope: Scope): boolean => loopOf(scope) === undefined;

const schedule: Reading = choice('model.optim.sched.name', {
  cosineannealing: 'cosine',
  warmupannealing: 'linear',
  warmuppolicy: 'constant',
  inversesquarerootannealing: 'inverse-sqrt',
  polynomialdecayannealing: 'polynomial',
});

/** Models of images, which the same trainer and the same kind of file train. */
const ofImages = [
  'model.unet_config',
  'model.first_stage_config',
  'model.cond_stage_config',
  'model.noise_scheduler_config',
  'trainer.draftp_sd',
  'trainer.draftp_sdxl',
  'model.infer.num_images_per_prompt',
];

/**
 * NeMo with Megatron: Hydra YAML of the tuning examples, and those of NeMo-Aligner. NeMo 2.0 recipes are Python
 * and are not read.
 * Read from examples/nlp/language_modeling/tuning/conf at 8cfedd72, and examples/nlp/gpt/conf of NeMo-Aligner.
 */
export const nemo: Framework = {
  id: 'nemo',
  title: 'NVIDIA NeMo',
  homepage: 'https://docs.nvidia.com/nemo-framework/',
  version: '8cfedd72',
  dialect: 'omegaconf',
  signatures: [
    {
      kind: 'train',
      all: ['model.restore_from_path', 'model.data.train_ds'],
      none: ['run.model_type', ...ofImages],
    },
    {
      kind: 'train',
      all: ['model.restore_from_path', 'model.peft.peft_scheme', 'model.optim'],
      none: ['model.data.train_ds', 'run.model_type', ...ofImages],
    },
    {
      kind: 'train',
      all: ['pretrained_checkpoint', 'model.optim', 'exp_manager'],
      any: Object.keys(loops).map((name) => `trainer.${name}`),
      none: ['model.restore_from_path', 'run.model_type', ...ofImages],
    },
    {
      kind: 'infer',
      all: ['model.restore_from_path'],
      any: ['model.data.test_ds', 'inference.greedy'],
      none: ['model.data.train_ds', 'model.optim', 'quantization.algorithm'],
    },
    {
      kind: 'export',
      all: ['model.restore_from_path', 'quantization.algorithm'],
      none: ['model.data', 'model.optim'],
    },
  ],
  facts: {
    'plan.name': text('name'),
    'model.id': text(['model.restore_from_path', 'pretrained_checkpoint.restore_from_path']),
    'model.continuesAdapter': text('model.peft.restore_from_path'),

    'method.kind': method,
    'method.variant': when(
      (s) => scheme(s) === 'sdlora',
      mapped(text(schemeKey), (name) => String(name)),
    ),
    ...allWhen(isLora, {
      'adapter.rank': integer(tuning('adapter_dim'), { default: 32 }),
      'adapter.alpha': alpha,
      'adapter.dropout': number(tuning('adapter_dropout'), { default: 0 }),
      'adapter.targets': targets,
      'adapter.targetsMode': mapped(targets, () => 'list'),
    }),

    'quantization.aware': quantisationAware,

    'prompt.virtualTokens': when(isPrompt, integer('model.peft.p_tuning.virtual_tokens', { default: 10 })),
    'prompt.encoder': when(isPrompt, always('MLP')),

    'objective.kind': objective,
    'objective.beta': when(
      (s) => ['dpo', 'kto'].includes(loopOf(s) ?? ''),
      number(['model.dpo.ref_policy_kl_penalty', 'model.kto.ref_policy_kl_penalty']),
    ),

    'data.heldOutKind': heldOut,
    'data.template': literal('model.data.train_ds.prompt_template'),
    'data.lossOn': mapped(flag('model.answer_only_loss'), (only) => (only === true ? 'completion' : 'all')),
    'data.sequenceLength': integer(['model.data.train_ds.max_seq_length', 'model.encoder_seq_length']),
    'data.overlong': when(tunesOutputs, always('truncate')),
    'data.packing': when(tunesOutputs, flag('model.data.train_ds.packed_sequence', { default: false })),
    'data.shuffle': flag('model.data.train_ds.shuffle'),

    'hyper.learningRate': number('model.optim.lr'),
    'hyper.schedule': schedule,
    'hyper.warmupSteps': positive('model.optim.sched.warmup_steps'),
    'hyper.warmupRatio': positive('model.optim.sched.warmup_ratio'),
    'hyper.epochs': epochs,
    'hyper.maxSteps': positive('trainer.max_steps'),
    'hyper.microBatch': integer(['model.micro_batch_size', 'model.data.train_ds.micro_batch_size']),
    'hyper.effectiveBatch': integer(['model.global_batch_size', 'model.data.train_ds.global_batch_size']),
    'hyper.optimizer': scalar('model.optim.name', (node) => optimizerName(node.text)),
    'hyper.weightDecay': number('model.optim.weight_decay'),
    'hyper.maxGradNorm': number(ofTrainer('gradient_clip_val')),
    'hyper.seed': integer('model.seed'),
    'precision.train': scalar('trainer.precision', (node) => precisionOf(node.text)),
    'memory.gradientCheckpointing': (scope) => {
      const at = find(scope.native, 'model.activations_checkpoint_granularity');
      return at && !isEmpty(at) ? stated(at, true) : byDefault(false);
    },
    'hardware.count': count,
    'hardware.nodes': integer('trainer.num_nodes'),
    'distributed.backend': firstOf(firstOn([['model.fsdp', 'fsdp']]), always('megatron')),
    'distributed.tensorParallel': integer('model.tensor_model_parallel_size', { default: 1 }),
    'distributed.pipelineParallel': integer('model.pipeline_model_parallel_size', { default: 1 }),
    'distributed.contextParallel': integer('model.context_parallel_size', { default: 1 }),

    'checkpoint.keep': positive('exp_manager.checkpoint_callback_params.save_top_k'),
    'checkpoint.resume': mapped(flag('exp_manager.resume_if_exists'), (resumes) =>
      resumes === true ? 'auto' : 'none',
    ),
    'evaluation.trigger': mapped(interval, () => 'steps'),
    'evaluation.every': interval,
    'evaluation.everyUnit': (scope) => mapped(interval, () => (isShare(scope) ? 'epochs' : 'steps'))(scope),
    'evaluation.metric': text('exp_manager.checkpoint_callback_params.monitor'),
    'evaluation.loadBest': flag('exp_manager.checkpoint_callback_params.save_best_model'),
    'evaluation.earlyStopping': flag('exp_manager.create_early_stopping_callback', { default: false }),

    'output.dir': text(['exp_manager.explicit_log_dir', 'exp_manager.exp_dir']),
    'output.exportBits': when((s) => has(s.native, 'export.save_path'), exportBits),
    'logging.destinations': (scope) => {
      const wandb = flag('exp_manager.create_wandb_logger')(scope);
      return wandb?.value === true ? { ...wandb, value: ['wandb'] } : byDefault(['tensorboard']);
    },
    'logging.project': text('exp_manager.wandb_logger_kwargs.project'),
  },
  lists: {
    'data.train': inParts('train', 'model.data.train_ds'),
    'data.validation': inParts('validation', 'model.data.validation_ds'),
  },
};

function precisionOf(name: string): string | undefined {
  if (/^bf16/.test(name)) return 'bf16';
  if (/^16|^fp16/.test(name)) return 'fp16';
  return /^32|^fp32/.test(name) ? 'fp32' : undefined;
}
