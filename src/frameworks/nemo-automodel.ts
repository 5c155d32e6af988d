import type { Framework } from './kit/framework.ts';
import { find, has, isEmpty, within } from './kit/native.ts';
import {
  allInside,
  allWhen,
  always,
  byDefault,
  choice,
  each,
  external,
  type Fields,
  firstList,
  firstOf,
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
  scopeOn,
  stated,
  text,
  when,
} from './kit/reading.ts';
import { componentAt, customCode, optimizerClass } from './shared/components.ts';
import { targetFacts } from './shared/targets.ts';

/** Recipes by a part of their class name, most telling first. */
const recipes: readonly (readonly [RegExp, string])[] = [
  [/distill/i, 'distillation'],
  [/SequenceClassification/, 'classification'],
  [/BiEncoder|CrossEncoder|Embedding/, 'embedding'],
  [/Pretrain/, 'continued-pretraining'],
  [/Finetune|SFT/, 'sft'],
];

/** Data sets of unbroken text, which the fine-tuning recipe also takes. */
const rawText = /megatron_dataset|nanogpt_dataset/;

/** Shapes of the data sets that come with the framework, by a part of their path. */
const formats: readonly (readonly [RegExp, string])[] = [
  [rawText, 'text'],
  [/chat|tulu3|xlam|\.vlm\.|\.audio\./, 'chat'],
  [/squad|column_mapped|seq2seq|hellaswag/, 'instruction'],
  [/seq_cls/, 'classification'],
];

const packages =
  /^(nemo_automodel|torch|torchdata|torchao|transformers|transformer_engine|bitsandbytes|dion|builtins)\./;

const recipe = (scope: Scope): string =>
  componentAt(scope.native, 'recipe._target_') ?? componentAt(scope.native, 'recipe') ?? '';

const objective: Reading = (scope) => {
  const data = find(scope.native, 'dataset._target_');
  if (data?.node.kind === 'scalar' && rawText.test(data.node.text) && !/distill/i.test(recipe(scope))) {
    return stated(data, 'continued-pretraining');
  }
  const at = find(scope.native, 'recipe._target_') ?? find(scope.native, 'recipe');
  if (at === undefined) return byDefault('sft', 'the recipe that fine-tunes is the usual one');
  return stated(at, recipes.find(([pattern]) => pattern.test(recipe(scope)))?.[1] ?? 'other');
};

const isLora = (scope: Scope): boolean => has(scope.native, 'peft');

/** A `peft` block is the switch; without one all weights are trained, except those that are frozen. */
const method: Reading = (scope) => {
  const peft = find(scope.native, 'peft');
  if (peft && !isEmpty(peft)) return stated(peft, 'lora');
  const frozen = flag('freeze_config.freeze_language_model')(scope);
  if (frozen?.value === true) return { ...frozen, value: 'partial', note: 'the language model is frozen' };
  return byDefault('full', 'without a `peft` block all weights are trained');
};

const listed = targetFacts('target_modules');

/** `match_all_linear` wins over a list. */
const targets = (name: string, all: string | readonly string[]): Reading =>
  firstOf(
    mapped(firstOn([['match_all_linear', true]]), () => all),
    (scope) => listed[name]?.(scope),
  );

const adapter: Fields = allInside('peft', {
  'adapter.rank': integer('dim', { default: 8 }),
  'adapter.alpha': number('alpha', { default: 32 }),
  'adapter.dropout': number('dropout', { default: 0 }),
  'adapter.targets': targets('adapter.targets', ['all-linear']),
  'adapter.targetsMode': targets('adapter.targetsMode', 'all-linear'),
  'adapter.dora': flag('use_dora', { default: false }),
});

const bits: Reading = firstOf(
  firstOn([
    ['quantization.load_in_4bit', 4],
    ['quantization.load_in_8bit', 8],
  ]),
  always(16),
);

const is4bit = (scope: Scope): boolean => bits(scope)?.value === 4;
const isQuantised = (scope: Scope): boolean => is4bit(scope) || bits(scope)?.value === 8;

const modelId = text([
  'model.pretrained_model_name_or_path',
  'model.config.pretrained_model_name_or_path',
  'model.config.name_or_path',
  'model.config',
]);

/** `from_config` builds the model without weights, unless the base is loaded after all. */
const fromScratch: Reading = (scope) => {
  const at = find(scope.native, 'model._target_');
  if (at?.node.kind !== 'scalar' || !at.node.text.endsWith('.from_config')) return undefined;
  const loads = firstOn([
    ['model.load_base_model', true],
    ['checkpoint.load_base_model', true],
  ])(scope);
  return loads ? { ...loads, value: false } : stated(at, true, { confidence: 0.7 });
};

/** Models of NVIDIA's own organisation may run their code without being asked. */
const remoteCode: Reading = (scope) => {
  const own = String(modelId(scope)?.value ?? '').startsWith('nvidia/');
  const note = own ? { note: 'AutoModel trusts models of nvidia/ without a key' } : {};
  return flag('model.trust_remote_code', { default: own, ...note })(scope);
};

const format: Reading = (scope) => {
  const at = find(scope.native, '_target_');
  if (at?.node.kind !== 'scalar') return undefined;
  const { text: path } = at.node;
  return stated(at, formats.find(([pattern]) => pattern.test(path))?.[1] ?? 'custom');
};

const idKeys = ['dataset_name', 'path_or_dataset', 'path_or_dataset_id', 'data_dir_list', 'paths'];

const source: Fields = {
  id: text([...idKeys, 'name']),
  split: text('split'),
  format,
  limit: when((s) => has(s.native, 'limit_dataset_samples'), integer('limit_dataset_samples')),
  chatTemplate: when((s) => has(s.native, 'chat_template'), text('chat_template')),
};

/** One builder can read several sets: each of them is a source. */
const sources =
  (key: string): ListReading =>
  (scope) => {
    const several = idKeys.find((name) => find(scope.native, `${key}.${name}`)?.node.kind === 'list');
    return several === undefined
      ? each(key, source)(scope)
      : each(`${key}.${several}`, {
          id: text(['path', '']),
          format: () => format(scopeOn(scope, within(scope.native, key))),
        })(scope);
  };

const packing: Reading = mapped(
  number(['packed_sequence.packed_sequence_size', 'packed_sequence.pack_size'], { default: 0 }),
  (size) => Number(size) > 0,
);

const schedule: Reading = (scope) =>
  has(scope.native, 'lr_scheduler')
    ? choice(
        'lr_scheduler.lr_decay_style',
        {
          constant: 'constant',
          cosine: 'cosine',
          linear: 'linear',
          'inverse-square-root': 'inverse-sqrt',
          wsd: 'wsd',
        },
        { default: 'cosine' },
      )(scope)
    : byDefault('constant', 'without `lr_scheduler` the rate stays as it is');

const heldOut: Reading = (scope) => {
  const at = find(scope.native, 'validation_dataset');
  return at && !isEmpty(at) ? stated(at, 'dataset') : byDefault('none');
};

/** Validation runs at its own interval and with every checkpoint. */
const evaluationTrigger: Reading = (scope) => {
  if (heldOut(scope)?.value === 'none') return byDefault('none');
  const every = positive('step_scheduler.val_every_steps')(scope);
  return every && every.value !== null
    ? { ...every, value: 'steps' }
    : byDefault('steps', 'with every checkpoint');
};

/** Sizes are numbers, or `none` to let the launcher decide. */
const size = (key: string): Reading => integer(`distributed.${key}`, { none: ['none'], default: 1 });

const offload: Reading = (scope) => {
  const at = find(scope.native, 'distributed.offload_policy');
  return at && !isEmpty(at) ? stated(at, 'cpu') : byDefault('none');
};

/**
 * NeMo AutoModel: one YAML file of components for each recipe.
 * Read from examples/ and nemo_automodel/ at 36044ad3 (0.5.0).
 */
export const nemoAutomodel: Framework = {
  id: 'nemo-automodel',
  title: 'NeMo AutoModel',
  homepage: 'https://docs.nvidia.com/nemo/automodel/latest/',
  version: '0.5.0',
  dialect: 'yaml-1.2',
  signatures: [
    { kind: 'job', all: ['model._target_', 'recipe=^Benchmark'] },
    {
      kind: 'train',
      all: ['model._target_'],
      any: ['recipe', 'step_scheduler'],
      none: ['recipe=^Benchmark', 'flow_matching', 'model.pipeline_spec'],
    },
  ],
  facts: {
    'plan.name': text('wandb.name'),
    'model.id': modelId,
    'model.loadDtype': scalar(['model.torch_dtype', 'model.dtype'], (node) => dtypeOf(node.text)),
    'model.attention': text('model.attn_implementation'),
    'model.initFromScratch': fromScratch,
    'security.trustRemoteCode': remoteCode,
    'security.customCode': customCode('_target_', packages),

    'method.kind': method,
    'method.variant': when(
      isLora,
      mapped(flag('peft.use_dora'), (on) => (on === true ? 'dora' : undefined)),
    ),
    ...allWhen(isLora, adapter),

    'quantization.bits': bits,
    'quantization.scheme': when(isQuantised, always('bitsandbytes')),
    'quantization.type': when(
      is4bit,
      choice('quantization.bnb_4bit_quant_type', { nf4: 'nf4', fp4: 'fp4' }, { default: 'nf4' }),
    ),
    'quantization.double': when(is4bit, flag('quantization.bnb_4bit_use_double_quant')),
    'quantization.computeDtype': when(
      is4bit,
      scalar('quantization.bnb_4bit_compute_dtype', (node) => dtypeOf(node.text)),
    ),
    'quantization.aware': flag('qat.enabled', { default: false }),

    'objective.kind': objective,
    'objective.teacher': when(
      (s) => objective(s)?.value === 'distillation',
      text('teacher_model.pretrained_model_name_or_path'),
    ),

    'data.heldOutKind': heldOut,
    'data.sequenceLength': integer([
      'packed_sequence.max_length',
      'dataset.seq_length',
      'dataset.seq_len',
      'dataset.max_seq_length',
    ]),
    'data.packing': packing,
    'data.shuffle': flag(['dataloader.shuffle', 'dataset.shuffle']),
    'data.lossOn': when(
      (s) => has(s.native, 'dataset.answer_only_loss_mask'),
      mapped(flag('dataset.answer_only_loss_mask'), (only) => (only === true ? 'completion' : 'all')),
    ),

    'hyper.learningRate': number('optimizer.lr'),
    'hyper.schedule': schedule,
    'hyper.warmupSteps': positive('lr_scheduler.lr_warmup_steps'),
    'hyper.epochs': number('step_scheduler.num_epochs', { none: ['none'] }),
    'hyper.maxSteps': positive('step_scheduler.max_steps', { none: ['none'] }),
    'hyper.microBatch': integer('step_scheduler.local_batch_size', { default: 1 }),
    'hyper.effectiveBatch': integer('step_scheduler.global_batch_size'),
    'hyper.optimizer': optimizerClass('optimizer._target_'),
    'hyper.weightDecay': number('optimizer.weight_decay'),
    'hyper.maxGradNorm': number('clip_grad_norm.max_norm'),
    'hyper.noiseAlpha': number('neftune.noise_alpha'),
    'hyper.seed': integer(['seed', 'rng.seed'], { default: 42 }),
    'precision.train': when(
      (s) => flag('fp8.enabled')(s)?.value === true,
      mapped(flag('fp8.enabled'), () => 'fp8'),
    ),
    'memory.gradientCheckpointing': flag('distributed.activation_checkpointing', { default: false }),
    'hardware.count': external('decided by the launcher'),
    'distributed.backend': choice('distributed.strategy', {
      fsdp2: 'fsdp2',
      megatron_fsdp: 'fsdp',
      ddp: 'ddp',
    }),
    'distributed.offload': offload,
    'distributed.tensorParallel': size('tp_size'),
    'distributed.pipelineParallel': size('pp_size'),
    'distributed.contextParallel': size('cp_size'),
    'distributed.expertParallel': size('ep_size'),

    'checkpoint.trigger': mapped(flag('checkpoint.enabled', { default: true }), (on) =>
      on === true ? 'steps' : 'none',
    ),
    'checkpoint.every': positive('step_scheduler.ckpt_every_steps'),
    'checkpoint.everyUnit': mapped(positive('step_scheduler.ckpt_every_steps'), () => 'steps'),
    'checkpoint.resume': (scope) => {
      const at = find(scope.native, 'checkpoint.restore_from');
      return at && !isEmpty(at) ? stated(at, 'path') : undefined;
    },
    'evaluation.trigger': evaluationTrigger,
    'evaluation.every': when((s) => heldOut(s)?.value !== 'none', positive('step_scheduler.val_every_steps')),
    'evaluation.everyUnit': when(
      (s) => heldOut(s)?.value !== 'none',
      mapped(positive('step_scheduler.val_every_steps'), () => 'steps'),
    ),

    'output.dir': text('checkpoint.checkpoint_dir', { default: 'checkpoints/' }),
    'logging.destinations': (scope) => {
      const at = find(scope.native, 'wandb');
      const off = flag('wandb.enable')(scope)?.value === false;
      return at && !isEmpty(at) && !off ? stated(at, ['wandb']) : byDefault(['none']);
    },
    'logging.project': text('wandb.project'),
  },
  lists: {
    'data.train': firstList(sources('dataset'), sources('dataloader.dataset')),
    'data.validation': sources('validation_dataset'),
  },
};

function dtypeOf(name: string): string | undefined {
  const word = name.toLowerCase().replace(/^torch\./, '');
  if (/^(bf16|bfloat16)$/.test(word)) return 'bf16';
  if (/^(fp16|float16|half)$/.test(word)) return 'fp16';
  if (/^(fp32|float32)$/.test(word)) return 'fp32';
  return word === 'auto' ? 'auto' : undefined;
}
