import type { Fact } from '../model/index.ts';
import type { Framework } from './kit/framework.ts';
import { find, has, isEmpty, itemsAt, textAt, whole } from './kit/native.ts';
import {
  always,
  byDefault,
  choice,
  each,
  external,
  type Fields,
  firstList,
  firstOf,
  flag,
  inside,
  integer,
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
  unresolved,
  when,
  without,
} from './kit/reading.ts';
import { componentAt, customCode, lastPart, optimizerClass } from './shared/components.ts';
import { fileFormatOf } from './shared/data-files.ts';
import { resume } from './shared/trainer.ts';

/** What a dataset builder implies when its arguments say nothing else (torchtune/datasets/). */
interface Builder {
  readonly source?: string;
  readonly format: string;
  readonly lossOn?: 'all' | 'completion';
}

const builders: Readonly<Record<string, Builder>> = {
  alpaca_dataset: { source: 'tatsu-lab/alpaca', format: 'instruction', lossOn: 'all' },
  alpaca_cleaned_dataset: { source: 'yahma/alpaca-cleaned', format: 'instruction', lossOn: 'all' },
  instruct_dataset: { format: 'instruction', lossOn: 'completion' },
  chat_dataset: { format: 'chat', lossOn: 'completion' },
  slimorca_dataset: { source: 'Open-Orca/SlimOrca-Dedup', format: 'chat', lossOn: 'completion' },
  samsum_dataset: { source: 'Samsung/samsum', format: 'instruction', lossOn: 'completion' },
  grammar_dataset: { source: 'liweili/c4_200m', format: 'instruction', lossOn: 'completion' },
  preference_dataset: { format: 'preference' },
  hh_rlhf_helpful_dataset: { source: 'RLHFlow/HH-RLHF-Helpful-standard', format: 'preference' },
  stack_exchange_paired_dataset: { source: 'lvwerra/stack-exchange-paired', format: 'preference' },
  text_completion_dataset: { format: 'text', lossOn: 'all' },
  wikitext_dataset: { source: 'EleutherAI/wikitext_document_level', format: 'text', lossOn: 'all' },
  cnn_dailymail_articles_dataset: { source: 'ccdv/cnn_dailymail', format: 'text', lossOn: 'all' },
  llava_instruct_dataset: { source: 'liuhaotian/LLaVA-Instruct-150K', format: 'chat' },
  the_cauldron_dataset: { source: 'HuggingFaceM4/the_cauldron', format: 'chat' },
  vqa_dataset: { format: 'instruction' },
  multimodal_chat_dataset: { format: 'chat' },
  gsm8k_dataset: { source: 'openai/gsm8k', format: 'prompt-only' },
  gsm8k_sft: { source: 'openai/gsm8k', format: 'instruction' },
};

/** Losses by a part of their class name, most telling first. */
const losses: readonly (readonly [RegExp, string])[] = [
  [/grpo/i, 'grpo'],
  [/ppo/i, 'ppo'],
  [/simpo/i, 'simpo'],
  [/orpo/i, 'orpo'],
  [/ipo/i, 'ipo'],
  [/kto/i, 'kto'],
  [/dpo|rsoloss/i, 'dpo'],
  [/kl(with|loss)|jsloss|kdloss/i, 'distillation'],
];

const crossEntropy = /crossentropy|cewith/i;

/** Schedules by a part of the function or class name. */
const schedules: readonly (readonly [RegExp, string])[] = [
  [/cosine/i, 'cosine'],
  [/linear/i, 'linear'],
  [/constant/i, 'constant'],
  [/onecycle/i, 'one-cycle'],
  [/polynomial/i, 'polynomial'],
];

const loggers: Readonly<Record<string, string>> = {
  WandBLogger: 'wandb',
  CometLogger: 'comet',
  TensorBoardLogger: 'tensorboard',
  MLFlowLogger: 'mlflow',
  DiskLogger: 'file',
  StdoutLogger: 'console',
};

/** The asynchronous GRPO recipe keeps under `training:` what the others keep at the top. */
const either = (key: string): readonly string[] => [key, `training.${key}`];

const modelKey = (scope: Scope): string =>
  has(scope.native, 'model._component_') ? 'model' : 'policy_model';

const builderName = (scope: Scope): string =>
  componentAt(scope.native, `${modelKey(scope)}._component_`) ?? '';

const ownModel = (scope: Scope): boolean =>
  /^torchtune\./.test(textAt(scope.native, `${modelKey(scope)}._component_`) ?? '');

/** LoRA arguments tell a LoRA builder of the user's own, whose name says nothing. */
const lora = (scope: Scope): boolean =>
  /^q?lora_/.test(builderName(scope)) || (!ownModel(scope) && has(scope.native, 'model.lora_rank'));

const inModel = (reading: Reading): Reading => when(lora, inside('model', reading));

/** `lora_llama3_1_8b` trains LoRA, `llama3_1_8b` all weights; the vision builders can leave the decoder frozen. */
const method: Reading = (scope) => {
  const at = find(scope.native, `${modelKey(scope)}._component_`);
  if (!at || isEmpty(at)) return without('unset', undefined, 'model._component_');
  if (at.node.kind !== 'scalar') return unresolved(at);
  if (lora(scope)) return stated(at, 'lora');
  if (!ownModel(scope)) return unresolved(at, 'a builder outside torchtune');
  if (!/vision/.test(builderName(scope))) return stated(at, 'full', { note: fullNote });
  const decoder = flag('model.decoder_trainable', { default: false })(scope);
  return decoder?.value === false ? stated(at, 'partial', { note: visionNote }) : stated(at, 'full');
};

const fullNote = 'the builder’s name has no `lora_`, so it trains all weights';
const visionNote = 'the text decoder is frozen; the vision encoder and its links are trained';

const base4bit = (scope: Scope): boolean =>
  builderName(scope).startsWith('qlora_') || flag('model.quantize_base')(scope)?.value === true;

const bits: Reading = (scope) => {
  const key = builderName(scope).startsWith('qlora_') ? '_component_' : 'quantize_base';
  const at = find(scope.native, `model.${key}`);
  if (base4bit(scope) && at) return stated(at, 4, { note: 'torchtune quantises the base to NF4' });
  return byDefault(16);
};

const targets = (scope: Scope): Fact | undefined => {
  const attention = texts('model.lora_attn_modules')(scope);
  if (!Array.isArray(attention?.value)) return attention;
  const mlp = flag('model.apply_lora_to_mlp')(scope)?.value === true;
  const output = flag('model.apply_lora_to_output')(scope)?.value === true;
  const names = attention.value.map((name) => (name === 'output_proj' ? 'o_proj' : String(name)));
  return {
    ...attention,
    value: [...names, ...(mlp ? ['gate_proj', 'up_proj', 'down_proj'] : []), ...(output ? ['lm_head'] : [])],
  };
};

const teacher = (scope: Scope): boolean => has(scope.native, 'teacher_model') || has(scope.native, 'kd_loss');

const objective: Reading = (scope) => {
  if (teacher(scope)) {
    const at = find(scope.native, 'kd_loss') ?? find(scope.native, 'teacher_model');
    return at && stated(at, 'distillation');
  }
  return scalar(either('loss._component_'), (node) => {
    const name = lastPart(node.text);
    if (crossEntropy.test(name)) return 'sft';
    return losses.find(([pattern]) => pattern.test(name))?.[1];
  })(scope);
};

/** Cross entropy over whole texts is continued pre-training, unless the texts are finished conversations. */
const onRawText: Reading = (scope) => {
  const fact = objective(scope);
  const sources = itemsAt(scope.native, 'dataset');
  const raw = sources.map((source) => builders[componentAt(source, '_component_') ?? '']?.format === 'text');
  if (fact?.value !== 'sft' || raw.length === 0 || raw.includes(false)) return fact;
  return {
    ...fact,
    value: 'continued-pretraining',
    confidence: 0.7,
    note: 'every source is read as whole texts',
  };
};

const builderOf = (scope: Scope): Builder | undefined => {
  const name = componentAt(scope.native, '_component_') ?? componentAt(scope.native, 'transform._component_');
  return name === undefined ? undefined : builders[name.replace(/_transform$/, '_dataset')];
};

/** Names of `datasets` loaders for local files, which stand where a hub id would. */
const loaders = /^(json|csv|text|parquet|arrow|webdataset|pandas)$/;

const sourceId: Reading = (scope) => {
  const source = textAt(scope.native, 'source');
  if (source !== undefined && loaders.test(source)) {
    const files = texts('data_files')(scope);
    return Array.isArray(files?.value)
      ? { ...files, value: files.value[0] ?? source }
      : text('source')(scope);
  }
  if (source !== undefined) return text('source')(scope);
  const at = find(scope.native, '_component_');
  if (!at || isEmpty(at)) return text('source')(scope);
  const implied = builderOf(scope)?.source;
  return implied === undefined
    ? text('_component_')(scope)
    : stated(at, implied, { note: 'the source that this builder reads' });
};

const fileFormat: Reading = (scope) => {
  const source = find(scope.native, 'source');
  const loader = textAt(scope.native, 'source');
  if (!source || loader === undefined || !loaders.test(loader)) return undefined;
  const named = texts('data_files')(scope);
  const file = Array.isArray(named?.value) ? fileFormatOf(String(named.value[0])) : undefined;
  return stated(
    source,
    file ?? (/^(json|csv|text|parquet|arrow|webdataset)$/.test(loader) ? loader : 'other'),
  );
};

const format: Reading = (scope) => {
  const at = find(scope.native, '_component_') ?? find(scope.native, 'transform._component_');
  if (!at || isEmpty(at)) return undefined;
  const shape = builderOf(scope)?.format ?? 'custom';
  // PPO answers the texts instead of learning them.
  const asked = shape === 'text' && has(whole(scope.native), 'policy_model');
  return stated(at, asked ? 'prompt-only' : shape);
};

const labelled: Reading = (scope) => {
  const fact = format(scope);
  if (!fact || fact.value === 'custom') return undefined;
  return { ...fact, value: fact.value !== 'text' && fact.value !== 'prompt-only' };
};

const columns: Reading = (scope) => {
  const at = find(scope.native, 'column_map');
  if (at?.node.kind !== 'map') return text('column')(scope)?.value ? column(scope) : undefined;
  const pairs = [...at.node.entries.values()].flatMap((entry) =>
    entry.value.kind === 'scalar' ? [`${entry.key}=${entry.value.text}`] : [],
  );
  return stated(at, pairs);
};

const column: Reading = (scope) => {
  const fact = text('column')(scope);
  return fact && { ...fact, value: [`text=${String(fact.value)}`] };
};

const source: Fields = {
  id: sourceId,
  config: text(['name', 'subset']),
  split: (scope) => text('split', builderOf(scope) ? { default: 'train' } : {})(scope),
  revision: when((s) => has(s.native, 'revision'), text('revision')),
  files: when((s) => has(s.native, 'data_files'), texts('data_files')),
  fileFormat,
  format,
  columns,
  labelled,
  weight: when((s) => has(s.native, 'weight'), number('weight')),
  trustRemoteCode: when((s) => has(s.native, 'trust_remote_code'), flag('trust_remote_code')),
};

/** What the loss covers, where every source agrees. */
const lossOn: Reading = (scope) => {
  const facts = itemsAt(scope.native, 'dataset').map((native) => lossOfSource(scopeOn(scope, native)));
  const first = facts[0];
  if (first === undefined) return undefined;
  return facts.every((fact) => fact?.value === first.value) ? first : { ...first, value: 'custom' };
};

const lossOfSource: Reading = (scope) => {
  const builder = builderOf(scope);
  if (builder?.lossOn === undefined) return undefined;
  return scalar('train_on_input', (node) => (/^(true|yes|on)$/i.test(node.text) ? 'all' : 'completion'), {
    default: builder.lossOn,
  })(scope);
};

const packed: Reading = (scope) => {
  const facts = itemsAt(scope.native, 'dataset').map((native) =>
    flag('packed', { default: false })(scopeOn(scope, native)),
  );
  return facts.find((fact) => fact?.value === true) ?? facts[0] ?? flag('dataloader.packed')(scope);
};

/** PPO and GRPO use `batch_size` for sampled answers, so it is no batch of the optimiser there. */
const sampling = (scope: Scope): boolean =>
  has(scope.native, 'ppo_batch_size') || has(scope.native, 'grpo_samples') || has(scope.native, 'inference');

/** Steps over all epochs: the key counts those of one. */
const maxSteps: Reading = (scope) => {
  const perEpoch = positive('max_steps_per_epoch')(scope);
  const epochs = number('epochs')(scope);
  if (typeof perEpoch?.value !== 'number' || typeof epochs?.value !== 'number') return perEpoch;
  return { ...perEpoch, value: perEpoch.value * epochs.value, note: 'steps per epoch × epochs' };
};

const seed: Reading = (scope) => {
  const fact = integer(either('seed'))(scope);
  return fact?.state === 'unset' ? { ...fact, state: 'default', note: 'drawn at random' } : fact;
};

const backend: Reading = (scope) => {
  const at = [
    'tensor_parallel_dim',
    'context_parallel_dim',
    'data_parallel_shard_dim',
    'custom_sharded_layers',
    'fsdp_cpu_offload',
    'fsdp',
  ]
    .map((key) => find(scope.native, key))
    .find((found) => found && !isEmpty(found));
  return at ? stated(at, 'fsdp2') : without('external', 'decided by `tune run`');
};

const checkpointTrigger: Reading = firstOf(
  mapped(positive(either('save_every_n_steps')), () => 'steps'),
  always('epoch', 'torchtune saves after each epoch'),
);

/** Merged weights are written beside the adapter unless only the adapter is asked for. */
const merge: Reading = (scope) => {
  const only = flag('save_adapter_weights_only', { default: false })(scope);
  return only?.value === true
    ? { ...only, value: false }
    : without('external', 'the adapter and the merged weights are both written', only?.nativeKey);
};

const rewards: Reading = (scope) => {
  const at = find(scope.native, 'reward_functions');
  const names = itemsAt(scope.native, 'reward_functions').flatMap(
    (item) => componentAt(item, '_component_') ?? [],
  );
  return at && names.length > 0 ? stated(at, names) : undefined;
};

/**
 * torchtune: one YAML file of components for each recipe.
 * Read from recipes/, torchtune/models/*\/_model_builders.py and torchtune/datasets at bd2a0fc7 (0.7.0).
 */
export const torchtune: Framework = {
  id: 'torchtune',
  title: 'torchtune',
  homepage: 'https://github.com/pytorch/torchtune',
  version: '0.7.0',
  dialect: 'omegaconf',
  signatures: [
    { kind: 'train', all: ['model._component_', 'optimizer._component_'] },
    {
      kind: 'train',
      all: ['optimizer._component_=^(torch|torchtune|torchao|bitsandbytes)\\.'],
      any: ['policy_model._component_', 'checkpointer._component_'],
    },
    { kind: 'train', all: ['model._component_', 'training.optimizer._component_'] },
    { kind: 'eval', all: ['model._component_', 'tasks'], none: ['optimizer'] },
    {
      kind: 'export',
      all: ['model._component_', 'quantizer._component_'],
      none: ['optimizer', 'training', 'tasks', 'prompt'],
    },
    { kind: 'infer', all: ['model._component_', 'prompt'], none: ['optimizer', 'training', 'tasks'] },
  ],
  facts: {
    'plan.name': text('name'),
    'model.id': text(either('checkpointer.checkpoint_dir')),
    'security.customCode': customCode('_component_', /^(torch|torchtune|torchao|torchdata|bitsandbytes)\./),

    'method.kind': method,
    'method.variant': inModel(mapped(flag('use_dora'), (dora) => (dora === true ? 'dora' : undefined))),
    'adapter.rank': inModel(integer('lora_rank', { default: 8 })),
    'adapter.alpha': inModel(number('lora_alpha', { default: 16 })),
    'adapter.dropout': inModel(number('lora_dropout', { default: 0 })),
    'adapter.targets': when(lora, targets),
    'adapter.targetsMode': when(lora, (scope) => {
      const fact = targets(scope);
      return fact && fact.value !== null ? { ...fact, value: 'list' } : fact;
    }),
    'adapter.dora': inModel(flag('use_dora', { default: false })),

    'quantization.bits': bits,
    'quantization.scheme': when(base4bit, always('torchao')),
    'quantization.type': when(base4bit, always('nf4')),
    'quantization.aware': (scope) => {
      const at = find(scope.native, 'quantizer._component_');
      return at && !isEmpty(at) ? stated(at, true) : byDefault(false);
    },

    'objective.kind': onRawText,
    'objective.beta': when((s) => objective(s)?.value === 'dpo', number('loss.beta', { default: 0.1 })),
    'objective.referenceModel': when(
      (s) => !lora(s) && /^(dpo|ppo|grpo)$/.test(String(objective(s)?.value)),
      text([
        'ref_checkpointer.checkpoint_dir',
        'ref_policy_checkpointer.checkpoint_dir',
        'postprocessing.ref_checkpointer.checkpoint_dir',
      ]),
    ),
    'objective.rewards': rewards,
    'objective.teacher': when(teacher, text('teacher_checkpointer.checkpoint_dir')),

    'data.heldOutKind': (scope) => {
      const at = find(scope.native, 'dataset_val');
      return at && !isEmpty(at) ? stated(at, 'dataset') : byDefault('none');
    },
    'data.template': text('tokenizer.prompt_template'),
    'data.lossOn': when((s) => objective(s)?.value === 'sft', lossOn),
    'data.sequenceLength': integer(['tokenizer.max_seq_len', 'dataset.max_seq_len']),
    'data.packing': packed,
    'data.shuffle': flag(['shuffle', 'dataloader.shuffle']),

    'hyper.learningRate': number(either('optimizer.lr')),
    'hyper.schedule': (scope) =>
      has(scope.native, 'lr_scheduler')
        ? scalar(
            ['lr_scheduler._component_', 'lr_scheduler'],
            (node) => schedules.find(([pattern]) => pattern.test(lastPart(node.text)))?.[1] ?? 'other',
          )(scope)
        : byDefault('constant', 'without `lr_scheduler` the rate stays as it is'),
    'hyper.warmupSteps': positive('lr_scheduler.num_warmup_steps'),
    'hyper.epochs': number('epochs'),
    'hyper.maxSteps': maxSteps,
    'hyper.microBatch': when((s) => !sampling(s), integer('batch_size')),
    'hyper.effectiveBatch': when((s) => has(s.native, 'ppo_batch_size'), integer('ppo_batch_size')),
    'hyper.accumulation': when((s) => !sampling(s), integer('gradient_accumulation_steps')),
    'hyper.optimizer': optimizerClass(either('optimizer._component_')),
    'hyper.weightDecay': number(either('optimizer.weight_decay')),
    'hyper.maxGradNorm': number(either('clip_grad_norm')),
    'hyper.seed': seed,
    'precision.train': choice(either('dtype'), {
      bf16: 'bf16',
      bfloat16: 'bf16',
      fp16: 'fp16',
      fp32: 'fp32',
      float32: 'fp32',
    }),
    'memory.gradientCheckpointing': flag(either('enable_activation_checkpointing'), { default: false }),
    'memory.activationOffload': flag(either('enable_activation_offloading'), { default: false }),
    'hardware.count': external('decided by `tune run`'),
    'distributed.backend': backend,
    'distributed.offload': scalar(
      ['fsdp_cpu_offload', 'fsdp.cpu_offload'],
      (node) => (/^(true|yes|on)$/i.test(node.text) ? 'cpu' : 'none'),
      { default: 'none' },
    ),
    'distributed.tensorParallel': integer('tensor_parallel_dim', { default: 1 }),
    'distributed.contextParallel': integer('context_parallel_dim', { default: 1 }),

    'checkpoint.trigger': checkpointTrigger,
    'checkpoint.every': firstOf(positive(either('save_every_n_steps')), positive('save_every_n_epochs')),
    'checkpoint.everyUnit': firstOf(
      mapped(positive(either('save_every_n_steps')), () => 'steps'),
      mapped(positive('save_every_n_epochs'), () => 'epochs'),
    ),
    'checkpoint.resume': resume('resume_from_checkpoint'),
    'evaluation.trigger': scalar(
      'run_val_every_n_steps',
      (node) => (Number(node.text) > 0 ? 'steps' : 'none'),
      { default: 'none' },
    ),
    'evaluation.every': positive('run_val_every_n_steps'),
    'evaluation.everyUnit': mapped(positive('run_val_every_n_steps'), () => 'steps'),

    'output.dir': text(['output_dir', 'checkpointer.output_dir']),
    'output.mergeAdapter': when(lora, merge),
    'logging.destinations': scalar<readonly string[]>('metric_logger._component_', (node) => [
      loggers[lastPart(node.text)] ?? 'other',
    ]),
    'logging.project': text('metric_logger.project'),
    'tokens.resize': flag('resize_token_embeddings', { default: false }),
  },
  lists: {
    'data.train': firstList(each('dataset.datasets', source), each(['dataset', 'datasets'], source)),
    'data.validation': each('dataset_val', source),
  },
};
