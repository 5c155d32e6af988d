import type { Fact } from '../model/index.ts';
import type { Framework } from './kit/framework.ts';
import { find } from './kit/native.ts';
import {
  allWhen,
  always,
  byDefault,
  external,
  flag,
  integer,
  type ListFact,
  type ListReading,
  mapped,
  noRecords,
  number,
  positive,
  type Reading,
  recordsOf,
  type Scope,
  stated,
  text,
  when,
} from './kit/reading.ts';
import { fileFormatOf } from './shared/data-files.ts';

const method: Reading = mapped(flag('lora.enable', { default: true }), (on) =>
  on === true ? 'lora' : 'full',
);
const adapts = (scope: Scope): boolean => method(scope)?.value === 'lora';

const rank: Reading = integer('lora.rank', { default: 16 });
const scaling: Reading = number('lora.scaling', { default: 2 });

/** `scaling` multiplies the update directly; alpha is what gives the same in alpha / rank. */
const alpha: Reading = (scope) => {
  const [multiplier, size] = [scaling(scope)?.value, rank(scope)?.value];
  return typeof multiplier === 'number' && typeof size === 'number'
    ? { value: multiplier * size, state: 'derived', from: ['adapter.scale', 'adapter.rank'] }
    : undefined;
};

const named = (fact: Fact, value: string): Fact => ({ ...fact, value: fact.value === null ? null : value });

const objective: Reading = (scope) => {
  const [dialogues, texts] = ['data.instruct_data', 'data.data'].map((key) => text(key)(scope));
  if (dialogues && dialogues.state !== 'unset') return named(dialogues, 'sft');
  if (texts && texts.state !== 'unset') return named(texts, 'continued-pretraining');
  return byDefault('sft');
};

/** `path` or `path:weight`, with commas between sources; the weights are made to sum to 1. */
function sourcesAt(key: string, format: 'chat' | 'text'): ListReading {
  return (scope) => {
    const fact = text(key)(scope);
    const at = find(scope.native, key);
    if (!fact || typeof fact.value !== 'string' || !at) {
      return fact?.state === 'unresolved'
        ? { fact: fact as ListFact['fact'], records: [] }
        : noRecords('unset', key);
    }
    const entries = fact.value.split(',').flatMap((entry) => {
      const [path = '', weight] = entry.trim().split(':');
      return path === '' ? [] : [{ path, weight: weight === undefined ? undefined : Number(weight) }];
    });
    const described = (entry: (typeof entries)[number]): Readonly<Record<string, Fact | undefined>> => {
      const fileFormat = fileFormatOf(entry.path);
      return {
        id: stated(at, entry.path),
        fileFormat: fileFormat === undefined ? undefined : stated(at, fileFormat),
        format: byDefault(format),
        labelled: byDefault(format === 'chat'),
        weight: Number.isFinite(entry.weight) ? stated(at, Number(entry.weight)) : byDefault(1),
      };
    };
    return recordsOf(entries.map(described), at);
  };
}

/** Dialogues and raw texts are mixed into one stream. */
const trainData: ListReading = (scope) => {
  const lists = [
    sourcesAt('data.instruct_data', 'chat')(scope),
    sourcesAt('data.data', 'text')(scope),
  ] as const;
  const records = lists.flatMap((list) => list.records);
  const main = lists.find((list) => list.records.length > 0) ?? lists[0];
  return records.length > 0 ? { fact: { ...main.fact, value: records.length }, records } : main;
};

/** The last step evaluates whenever evaluation is on, and `eval_freq` adds others before it. */
const evaluationTrigger: Reading = (scope) => {
  const off = flag('no_eval', { default: true })(scope);
  if (off?.value !== false) return off && { ...off, value: off.value === true ? 'none' : null };
  const every = positive('eval_freq')(scope);
  return every?.value ? { ...every, value: 'steps' } : { ...off, value: 'end' };
};

const checkpointTrigger: Reading = (scope) => {
  const off = flag('no_ckpt', { default: false })(scope);
  if (off?.value !== false) return off && { ...off, value: off.value === true ? 'none' : null };
  const every = positive('ckpt_freq')(scope);
  return every?.value ? { ...every, value: 'steps' } : { ...off, value: 'end' };
};

const byStep = (trigger: Reading) => (scope: Scope) => trigger(scope)?.value === 'steps';

/** Metrics always go to TensorBoard files of the run; the others when their section names a place. */
const destinations: Reading = (scope) => {
  const others = [
    ['wandb.project', 'wandb'],
    ['mlflow.tracking_uri', 'mlflow'],
  ] as const;
  const on = others.filter(([key]) => text(key)(scope)?.state === 'stated');
  const at = on.map(([key]) => find(scope.native, key)).find((found) => found);
  const names = ['tensorboard', ...on.map(([, name]) => name)];
  return at ? stated(at, names) : byDefault(names);
};

/**
 * mistral-finetune: one YAML file for `torchrun -m train`.
 * Read from train.py, finetune/args.py, finetune/data and model/args.py at 1943535d.
 */
export const mistralFinetune: Framework = {
  id: 'mistral-finetune',
  title: 'mistral-finetune',
  homepage: 'https://github.com/mistralai/mistral-finetune',
  version: '1943535d',
  dialect: 'pyyaml',
  signatures: [
    {
      kind: 'train',
      all: ['model_id_or_path', 'run_dir'],
      any: ['data.instruct_data', 'data.data'],
    },
  ],
  facts: {
    'plan.name': text('wandb.run_name'),
    'model.id': text('model_id_or_path'),

    'method.kind': method,
    ...allWhen(adapts, {
      'adapter.rank': rank,
      'adapter.alpha': alpha,
      'adapter.scale': scaling,
      'adapter.dropout': number('lora.dropout', { default: 0 }),
      'adapter.targets': () => byDefault(['all-linear']),
      'adapter.targetsMode': always('all-linear'),
    }),

    'objective.kind': objective,

    'data.heldOutKind': (scope) => {
      const held = text('data.eval_instruct_data')(scope);
      return held?.state === 'unset' ? byDefault('none') : held && named(held, 'dataset');
    },
    'data.lossOn': when((s) => objective(s)?.value === 'sft', always('assistant-turns')),
    'data.sequenceLength': integer('seq_len', { default: 2048 }),
    'data.overlong': always('split'),
    'data.packing': always(true, 'examples are joined until a sequence is full'),

    'hyper.learningRate': number('optim.lr', { default: 1e-4 }),
    'hyper.schedule': always('one-cycle'),
    'hyper.warmupRatio': number('optim.pct_start', { default: 0.05 }),
    'hyper.maxSteps': positive('max_steps', { default: 100 }),
    'hyper.microBatch': integer('batch_size', { default: 1 }),
    'hyper.accumulation': integer('num_microbatches', { default: 1 }),
    'hyper.optimizer': always('adamw'),
    'hyper.weightDecay': number('optim.weight_decay', { default: 0.1 }),
    'hyper.maxGradNorm': number('max_norm', { default: 1 }),
    'hyper.seed': integer('seed', { default: 0 }),
    'precision.train': always('bf16'),
    'memory.gradientCheckpointing': flag('checkpoint', { default: true }),

    'hardware.count': external('decided by torchrun'),
    'distributed.backend': always('fsdp'),

    'checkpoint.trigger': checkpointTrigger,
    ...allWhen(byStep(checkpointTrigger), {
      'checkpoint.every': positive('ckpt_freq'),
      'checkpoint.everyUnit': always('steps'),
    }),
    'checkpoint.keep': integer('num_ckpt_keep', { default: 3 }),
    'evaluation.trigger': evaluationTrigger,
    ...allWhen(byStep(evaluationTrigger), {
      'evaluation.every': positive('eval_freq'),
      'evaluation.everyUnit': always('steps'),
    }),

    'output.dir': text('run_dir'),
    'output.mergeAdapter': when(
      adapts,
      mapped(flag('save_adapters', { default: true }), (only) => only === false),
    ),
    'logging.destinations': destinations,
    'logging.project': text(['wandb.project', 'mlflow.experiment_name']),
  },
  lists: {
    'data.train': trainData,
    'data.validation': sourcesAt('data.eval_instruct_data', 'chat'),
  },
};
