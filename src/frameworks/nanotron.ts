import type { Fact } from '../model/index.ts';
import type { Framework } from './kit/framework.ts';
import { find, has, isEmpty, itemsAt, textAt } from './kit/native.ts';
import {
  allWhen,
  always,
  byDefault,
  choice,
  each,
  type Fields,
  flag,
  inside,
  integer,
  mapped,
  number,
  positive,
  type Reading,
  type Scope,
  scalar,
  stated,
  text,
  texts,
} from './kit/reading.ts';
import { optimizerName } from './shared/trainer.ts';

/** A stage loads folders of tokens, or data sets of the hub; those of SFT say so. */
const source: Fields = inDataset({
  id: (scope) =>
    has(scope.native, 'dataset_folder') ? onlyFolder(scope) : text('hf_dataset_or_datasets')(scope),
  config: text('hf_dataset_config_name'),
  split: text('hf_dataset_splits'),
  files: texts('dataset_folder'),
  format: (scope) => {
    const folder = find(scope.native, 'dataset_folder');
    if (folder && !isEmpty(folder)) return stated(folder, 'tokenized');
    return has(scope.native, 'sft_dataloader') ? byDefault('chat') : byDefault('text');
  },
});

function inDataset(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, reading]) => [name, inside('data.dataset', reading)]),
  );
}

/** Several folders of one stage are files of one source. */
const onlyFolder: Reading = mapped(texts('dataset_folder'), (names) =>
  Array.isArray(names) && names.length === 1 ? String(names[0]) : undefined,
);

const imitates = (scope: Scope): boolean =>
  itemsAt(scope.native, 'data_stages').some((stage) => has(stage, 'data.dataset.sft_dataloader'));

const sizes = ['dp', 'tp', 'pp', 'context_parallel_size'] as const;

const size = (name: string): Reading => integer(`parallelism.${name}`, { default: 1 });

/** Replicas of the data times the devices that one of them is spread over. */
const devices: Reading = (scope) => {
  const values = sizes.map((name) => size(name)(scope)?.value);
  const first = size('dp')(scope);
  if (!first || !values.every((value) => typeof value === 'number'))
    return first && { ...first, value: null };
  return { ...first, value: values.reduce<number>((product, value) => product * Number(value), 1) };
};

/** Only replicas of the data add examples to a step. */
function effectiveBatch(scope: Scope): Fact | undefined {
  const values = [micro, accumulation, size('dp')].map((reading) => reading(scope)?.value);
  if (!values.every((value) => typeof value === 'number')) return undefined;
  return {
    value: values.reduce<number>((product, value) => product * Number(value), 1),
    state: 'derived',
    from: ['hyper.microBatch', 'hyper.accumulation'],
  };
}

const micro: Reading = integer('tokens.micro_batch_size');
const accumulation: Reading = integer('tokens.batch_accumulation_per_replica');
const rates = 'optimizer.learning_rate_scheduler';

const schedule: Reading = (scope) => {
  const kind = choice(`${rates}.lr_decay_style`, { cosine: 'cosine', linear: 'linear', '1-sqrt': 'other' })(
    scope,
  );
  const floor = number(`${rates}.min_decay_lr`)(scope)?.value;
  return kind?.value === 'cosine' && typeof floor === 'number' && floor > 0
    ? { ...kind, value: 'cosine-min' }
    : kind;
};

const evaluation: Reading = (scope) => {
  const every = positive('tokens.val_check_interval')(scope);
  return typeof every?.value === 'number' ? { ...every, value: 'steps' } : byDefault('none');
};

const evaluates = (scope: Scope): boolean => evaluation(scope)?.value === 'steps';

/**
 * Nanotron: one YAML file for its trainer; weights start at random or from a checkpoint of its own.
 * Read from src/nanotron/config/config.py at 2411b022 (0.4).
 */
export const nanotron: Framework = {
  id: 'nanotron',
  title: 'Nanotron',
  homepage: 'https://github.com/huggingface/nanotron',
  version: '0.4',
  dialect: 'pyyaml',
  signatures: [
    {
      kind: 'train',
      all: ['model.model_config', 'model.init_method', 'tokens.train_steps'],
      any: ['data_stages', 'optimizer.learning_rate_scheduler', 'parallelism.dp', 'data'],
    },
  ],
  facts: {
    'plan.name': text('general.run'),
    'model.id': text('model.init_method.path'),
    'model.tokenizer': text('tokenizer.tokenizer_name_or_path'),
    'model.loadDtype': choice('model.dtype', { bfloat16: 'bf16', float16: 'fp16', float32: 'fp32' }),
    'model.initFromScratch': (scope) => {
      const paths = ['model.init_method.path', 'checkpoints.resume_checkpoint_path'];
      const start = paths.map((key) => find(scope.native, key)).find((found) => found && !isEmpty(found));
      if (start) return stated(start, false);
      const random = find(scope.native, 'model.init_method');
      return random && stated(random, true);
    },

    'method.kind': always('full', 'nanotron trains all weights'),
    'quantization.bits': always(16),

    'objective.kind': (scope) => {
      const at = find(scope.native, 'data_stages');
      return imitates(scope) && at ? stated(at, 'sft') : byDefault('continued-pretraining');
    },

    'data.sequenceLength': integer('tokens.sequence_length'),

    'hyper.learningRate': number(`${rates}.learning_rate`),
    'hyper.schedule': schedule,
    'hyper.warmupSteps': positive(`${rates}.lr_warmup_steps`),
    'hyper.maxSteps': positive('tokens.train_steps'),
    'hyper.microBatch': micro,
    'hyper.accumulation': accumulation,
    'hyper.effectiveBatch': effectiveBatch,
    'hyper.optimizer': scalar('optimizer.optimizer_factory.name', (node) => optimizerName(node.text)),
    'hyper.weightDecay': number('optimizer.weight_decay'),
    'hyper.maxGradNorm': number('optimizer.clip_grad'),
    'hyper.seed': integer('general.seed'),
    'memory.gradientCheckpointing': flag('parallelism.recompute_layer', { default: false }),

    'hardware.count': devices,
    'distributed.zeroStage': integer('optimizer.zero_stage'),
    'distributed.tensorParallel': size('tp'),
    'distributed.pipelineParallel': size('pp'),
    'distributed.contextParallel': size('context_parallel_size'),
    'distributed.expertParallel': size('expert_parallel_size'),

    'checkpoint.trigger': mapped(positive('checkpoints.checkpoint_interval'), () => 'steps'),
    'checkpoint.every': positive('checkpoints.checkpoint_interval'),
    'checkpoint.resume': (scope) =>
      textAt(scope.native, 'checkpoints.resume_checkpoint_path') === undefined
        ? byDefault('none')
        : scalar('checkpoints.resume_checkpoint_path', () => 'path')(scope),
    'evaluation.trigger': evaluation,
    ...allWhen(evaluates, {
      'evaluation.every': positive('tokens.val_check_interval'),
      'evaluation.everyUnit': always('steps'),
    }),
    'evaluation.benchmarks': texts('lighteval.tasks.tasks', { separator: ',' }),

    'output.dir': text('checkpoints.checkpoints_path'),
    'logging.project': text('general.project'),
  },
  lists: { 'data.train': each('data_stages', source) },
};
