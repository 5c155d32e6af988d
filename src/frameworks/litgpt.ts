import type { Fact } from '../model/index.ts';
import type { Framework } from './kit/framework.ts';
import { find, has, isEmpty, mapAt, textAt } from './kit/native.ts';
import {
  allWhen,
  always,
  byDefault,
  choice,
  type Fields,
  firstOf,
  flag,
  inside,
  integer,
  type ListReading,
  mapped,
  noRecords,
  number,
  positive,
  type Reading,
  readFields,
  recordsOf,
  type Scope,
  scalar,
  stated,
  text,
  when,
  without,
} from './kit/reading.ts';
import { customCode, lastPart } from './shared/components.ts';
import { fileFormatOf } from './shared/data-files.ts';
import { secretsAt } from './shared/secrets.ts';
import { optimizerName, resume } from './shared/trainer.ts';

/** A data module of `litgpt.data`: what it loads, and what it keeps apart for validation. */
interface DataModule {
  /** Key under `init_args` that names the data. */
  readonly key?: string;
  /** What is loaded when that key is absent: a hub id, else the module itself. */
  readonly hub?: string;
  readonly format: 'instruction' | 'text' | 'tokenized';
  /** Share held out when nothing is written; `dataset` for a split that comes with the data. */
  readonly heldOut: number | 'dataset' | 'none';
}

/** litgpt/data at 26857050. */
const modules: Readonly<Record<string, DataModule>> = {
  Alpaca: { format: 'instruction', heldOut: 0.03865 },
  Alpaca2k: { hub: 'mhenrichsen/alpaca_2k_test', format: 'instruction', heldOut: 0.05 },
  AlpacaGPT4: { format: 'instruction', heldOut: 0.03847 },
  Deita: {
    key: 'repo_id',
    hub: 'HuggingFaceH4/deita-10k-v0-sft',
    format: 'instruction',
    heldOut: 'dataset',
  },
  FLAN: { hub: 'Muennighoff/flan', format: 'instruction', heldOut: 'dataset' },
  JSON: { key: 'json_path', format: 'instruction', heldOut: 0.05 },
  LIMA: { key: 'repo_id', hub: 'GAIR/lima', format: 'instruction', heldOut: 0.1 },
  LitData: { key: 'data_path', format: 'tokenized', heldOut: 'none' },
  LongForm: { format: 'instruction', heldOut: 'dataset' },
  MicroLlama: { key: 'data_path', format: 'tokenized', heldOut: 'dataset' },
  OpenWebText: { hub: 'openwebtext', format: 'text', heldOut: 0.0005 },
  TextFiles: { key: 'train_data_path', format: 'text', heldOut: 'dataset' },
  TinyLlama: { key: 'data_path', format: 'tokenized', heldOut: 'dataset' },
  TinyStories: { hub: 'roneneldan/TinyStories', format: 'text', heldOut: 'dataset' },
};

/** One flag a group of layers, with the modules it stands for, and whether it is on when not written. */
const targetFlags: readonly (readonly [string, readonly string[], boolean])[] = [
  ['lora_query', ['q_proj'], true],
  ['lora_key', ['k_proj'], false],
  ['lora_value', ['v_proj'], true],
  ['lora_projection', ['o_proj'], false],
  ['lora_mlp', ['gate_proj', 'up_proj', 'down_proj'], false],
  ['lora_head', ['lm_head'], false],
];

const loraKeys = ['lora_r', 'lora_alpha', 'lora_dropout', ...targetFlags.map(([key]) => key)];

const pretrains = (scope: Scope): boolean => find(scope.native, 'model_name') !== undefined;
const finetunes = (scope: Scope): boolean => !pretrains(scope);
const adapts = (scope: Scope): boolean => method(scope)?.value === 'lora';

/** The command decides the method; LoRA shows by its keys, the others by the names that people give such files. */
const method: Reading = (scope) => {
  if (pretrains(scope)) return byDefault('full', '`litgpt pretrain` trains all weights');
  const lora = loraKeys.map((key) => find(scope.native, key)).find((found) => found);
  if (lora) return stated(lora, 'lora');
  const named = [scope.path, textAt(scope.native, 'out_dir') ?? ''].map(methodNamed).find((kind) => kind);
  // Only the full command has no `quantize`: a file that writes it cannot be meant for that one.
  if (named === undefined || (named === 'full' && find(scope.native, 'quantize'))) {
    return without('external', 'decided by the litgpt command');
  }
  return { value: named, state: 'derived', confidence: 0.8, note: 'from the name of the file or its output' };
};

function methodNamed(path: string): string | undefined {
  const name = path
    .split('/')
    .slice(-2)
    .join('/')
    .replace(/\.[a-z]+$/i, '');
  if (/(^|[^a-z])q?lora([^a-z]|$)/i.test(name)) return 'lora';
  if (/(^|[^a-z])adapter([^a-z]|$)/i.test(name)) return 'llama-adapter';
  return /(^|[^a-z])full([^a-z]|$)/i.test(name) ? 'full' : undefined;
}

/** `checkpoints/` is the folder that `litgpt download` fills by hub id. */
const fromCheckpoints = (key: string, name = text(key)): Reading =>
  mapped(name, (value) => String(value).replace(/^(\.\/)?checkpoints\//, ''));

const model: Reading = firstOf(
  when(pretrains, fromCheckpoints('initial_checkpoint_dir')),
  when(pretrains, text('model_name')),
  when(finetunes, fromCheckpoints('checkpoint_dir')),
);

const quantize = (
  take: (name: string) => number | string | boolean | undefined,
  standard?: number,
): Reading =>
  scalar('quantize', (node) => take(node.text), standard === undefined ? {} : { default: standard });

const isQuantised = (scope: Scope): boolean => has(scope.native, 'quantize');

const bits: Reading = firstOf(
  when(pretrains, always(16)),
  quantize((name) => (/int8/.test(name) ? 8 : /nf4|fp4/.test(name) ? 4 : undefined), 16),
);

const targets: Reading = (scope) => {
  const flags = targetFlags.map(
    ([key, names, on]) => [flag(key, { default: on })(scope), names, find(scope.native, key)] as const,
  );
  const hidden = flags.find(([fact]) => fact?.value === null);
  if (hidden) return hidden[0];
  const names = flags.flatMap(([fact, layers]) => (fact?.value === true ? layers : []));
  const at = flags.map(([, , found]) => found).find((found) => found);
  return at ? stated(at, names) : byDefault(names);
};

// ---- data -----------------------------------------------------------------------------------------------------

/** `data: Alpaca`, `data: {class_path: litgpt.data.Alpaca}`, or nothing. */
const moduleAt = (scope: Scope): string | undefined =>
  textAt(scope.native, mapAt(scope.native, 'data') ? 'data.class_path' : 'data');

const moduleName = (scope: Scope): string =>
  lastPart(moduleAt(scope) ?? (pretrains(scope) ? 'TinyLlama' : 'Alpaca'));

const moduleOf = (scope: Scope): DataModule | undefined =>
  Object.hasOwn(modules, moduleName(scope)) ? modules[moduleName(scope)] : undefined;

const sourceId: Reading = (scope) => {
  const module = moduleOf(scope);
  const key = module?.key;
  if (key !== undefined && has(scope.native, `data.init_args.${key}`)) {
    return text(`data.init_args.${key}`)(scope);
  }
  const name = module?.hub ?? moduleAt(scope) ?? moduleName(scope);
  const at = find(scope.native, mapAt(scope.native, 'data') ? 'data.class_path' : 'data');
  return at && !isEmpty(at)
    ? stated(at, name)
    : { ...byDefault(name, 'the data that litgpt loads when none is named'), confidence: 0.6 };
};

const fileFormat: Reading = (scope) => {
  const id = sourceId(scope);
  const format = typeof id?.value === 'string' ? fileFormatOf(id.value) : undefined;
  return id && format !== undefined ? { ...id, value: format } : undefined;
};

const ofModule =
  <T extends string | boolean>(take: (module: DataModule) => T | undefined): Reading =>
  (scope) => {
    const module = moduleOf(scope);
    const value = module && take(module);
    return value === undefined ? undefined : byDefault(value);
  };

const source: Fields = {
  id: sourceId,
  idKind: (scope) => {
    const module = moduleOf(scope);
    return module && module.key === undefined && module.hub === undefined ? byDefault('builtin') : undefined;
  },
  fileFormat,
  format: ofModule((module) => module.format),
  labelled: ofModule((module) => module.format === 'instruction'),
};

const trainData: ListReading = (scope) => {
  const record = readFields(source, scope);
  const at = find(scope.native, 'data');
  return at && !isEmpty(at)
    ? recordsOf([record], at)
    : { fact: byDefault(1, 'the data that litgpt loads when none is named'), records: [record] };
};

const validationData: ListReading = (scope) => {
  const at = find(scope.native, 'data.init_args.val_data_path');
  return at && !isEmpty(at)
    ? recordsOf([readFields({ id: text('data.init_args.val_data_path') }, scope)], at)
    : noRecords('unset', 'data.init_args.val_data_path');
};

const splitKey = 'data.init_args.val_split_fraction';

const heldOut: Reading = (scope) => {
  const written = number(splitKey)(scope);
  if (typeof written?.value === 'number')
    return { ...written, value: written.value > 0 ? 'fraction' : 'none' };
  const module = moduleOf(scope);
  if (module === undefined || written?.state !== 'unset') return written;
  // A folder brings its own `val.json`; only a file is split.
  const folder = moduleName(scope) === 'JSON' && fileFormatOf(String(sourceId(scope)?.value)) === undefined;
  const { heldOut: standard } = module;
  return byDefault(folder ? 'dataset' : typeof standard === 'number' ? 'fraction' : standard);
};

const heldOutSize: Reading = (scope) => {
  const standard = moduleOf(scope)?.heldOut;
  return heldOut(scope)?.value === 'fraction'
    ? number(splitKey, typeof standard === 'number' ? { default: standard } : {})(scope)
    : undefined;
};

// ---- optimisation -----------------------------------------------------------------------------------------------

const optimizer: Reading = scalar(
  ['optimizer.class_path', 'optimizer'],
  (node) => optimizerName(lastPart(node.text).replace(/^Paged/, 'paged_')),
  { default: 'adamw' },
);

/**
 * PyTorch's own rate for AdamW is the only default that is documented. Until 0.4 both stood in `train`; later releases
 * stop at the old key, so a file that has it was written for an earlier one.
 */
const rate = (key: string, old: string, standard: number): Reading => {
  const paths = [`optimizer.init_args.${key}`, `train.${old}`];
  return (scope) => number(paths, optimizer(scope)?.value === 'adamw' ? { default: standard } : {})(scope);
};

const ends = (scope: Scope): boolean =>
  ['train.max_steps', 'train.max_tokens', 'train.max_time'].some(
    (key) => positive(key)(scope)?.state === 'stated',
  );

/** An empty `save_interval` turns saving off, where an absent one is 1000. The last state is always written. */
const savesSteps: Reading = (scope) => {
  const at = find(scope.native, 'train.save_interval');
  if (at && isEmpty(at)) return stated(at, 'end');
  return mapped(integer('train.save_interval', { default: 1000 }), () => 'steps')(scope);
};

/** 600 for the full command, 100 for those with adapters, 1000 for pre-training. */
const evaluationInterval: Reading = (scope) => {
  const kind = method(scope)?.value;
  const standard = pretrains(scope) ? 1000 : kind === 'full' ? 600 : 100;
  return integer('eval.interval', kind === null ? {} : { default: standard })(scope);
};

/** `devices` are those of one machine; `auto` is decided where the run starts. */
const devices: Reading = (scope) => {
  const each = integer('devices', pretrains(scope) ? {} : { default: 1 })(scope);
  const nodes = integer('num_nodes', { default: 1 })(scope);
  if (each?.state === 'unset') return without('external', 'all devices of the machine');
  return typeof each?.value === 'number' && typeof nodes?.value === 'number'
    ? { ...each, value: each.value * nodes.value }
    : each;
};

const backend: Reading = mapped(devices, (count) => (Number(count) > 1 ? 'fsdp' : 'none'));

const byCommand =
  (pretraining: Reading, finetuning: Reading): Reading =>
  (scope) =>
    (pretrains(scope) ? pretraining : finetuning)(scope);

const precisions: Readonly<Record<string, string>> = {
  'bf16-true': 'bf16',
  'bf16-mixed': 'bf16',
  '16-true': 'fp16',
  '16-mixed': 'fp16',
  '32-true': 'fp32',
};

const destinations: Reading = (scope) => {
  const fact = text('logger_name', { default: pretrains(scope) ? 'tensorboard' : 'csv' })(scope);
  return fact && fact.value !== null ? { ...fact, value: [String(fact.value)] } : fact;
};

/** Passes per step, as `TrainArgs.gradient_accumulation_iters` computes them. */
function accumulation(facts: ReadonlyMap<string, Fact>): Fact | undefined {
  const [batch, micro, count] = ['hyper.effectiveBatch', 'hyper.microBatch', 'hardware.count'].map(
    (name) => facts.get(name)?.value,
  );
  if (typeof batch !== 'number' || typeof micro !== 'number' || typeof count !== 'number') return undefined;
  const passes = Math.floor(Math.floor(batch / count) / micro);
  return passes > 0
    ? {
        value: passes,
        state: 'derived',
        from: ['hyper.effectiveBatch', 'hyper.microBatch', 'hardware.count'],
      }
    : undefined;
}

const written = /(^|\/)hyperparameters\.ya?ml$/;

/**
 * LitGPT: files for `litgpt finetune_*` and `litgpt pretrain`. The command names the method; the file does not.
 * Read from litgpt/args.py, litgpt/finetune, litgpt/pretrain.py and litgpt/data at 26857050 (0.5.13).
 */
export const litgpt: Framework = {
  id: 'litgpt',
  title: 'LitGPT',
  homepage: 'https://github.com/Lightning-AI/litgpt',
  version: '0.5.13',
  dialect: 'omegaconf',
  signatures: [
    {
      kind: 'train',
      all: ['checkpoint_dir'],
      min: 2,
      any: [
        'data.class_path',
        'train.global_batch_size',
        'train.micro_batch_size',
        'lora_r',
        'eval.interval',
        'out_dir',
      ],
      none: ['model_name_or_path', 'base_model', 'model'],
      notFile: written,
    },
    {
      kind: 'train',
      all: ['model_name', 'train.global_batch_size'],
      any: ['initial_checkpoint_dir', 'data.class_path', 'data'],
      none: ['checkpoint_dir'],
      notFile: written,
    },
    // Finished runs write this file beside their weights.
    {
      kind: 'job',
      all: ['train.global_batch_size'],
      any: ['checkpoint_dir', 'model_name'],
      file: written,
    },
  ],
  facts: {
    'plan.name': text('log.run'),
    'model.id': model,
    'model.tokenizer': when(pretrains, fromCheckpoints('tokenizer_dir')),
    'model.initFromScratch': (scope) => {
      if (finetunes(scope)) return byDefault(false);
      const start = find(scope.native, 'initial_checkpoint_dir');
      return start && !isEmpty(start) ? stated(start, false) : byDefault(true);
    },
    'security.customCode': customCode('class_path', /^(litgpt\.|torch\.|bitsandbytes\.|[A-Za-z]\w*$)/),

    'method.kind': method,
    ...allWhen(adapts, {
      'adapter.rank': integer('lora_r', { default: 8 }),
      'adapter.alpha': number('lora_alpha', { default: 16 }),
      'adapter.dropout': number('lora_dropout', { default: 0.05 }),
      'adapter.targets': targets,
      'adapter.targetsMode': mapped(targets, () => 'list'),
    }),

    'quantization.bits': bits,
    ...allWhen(isQuantised, {
      'quantization.scheme': always('bitsandbytes'),
      'quantization.type': quantize((name) => /nf4|fp4|int8/.exec(name)?.[0]),
      'quantization.double': quantize((name) => name.endsWith('-dq')),
    }),

    'objective.kind': (scope) => byDefault(pretrains(scope) ? 'continued-pretraining' : 'sft'),

    'data.heldOutKind': heldOut,
    'data.heldOutSize': heldOutSize,
    'data.template': inside('data.init_args', text('prompt_style')),
    'data.lossOn': when(
      (s) => moduleOf(s)?.format === 'instruction',
      mapped(flag('data.init_args.mask_prompt', { default: false }), (on) =>
        on === true ? 'completion' : 'all',
      ),
    ),
    'data.sequenceLength': integer('train.max_seq_length'),
    'data.overlong': when(finetunes, always('truncate')),

    'hyper.learningRate': rate('lr', 'learning_rate', 1e-3),
    'hyper.schedule': (scope) => byDefault(pretrains(scope) ? 'cosine-min' : 'cosine'),
    'hyper.warmupSteps': when(
      (s) => !has(s.native, 'train.lr_warmup_fraction'),
      byCommand(
        positive('train.lr_warmup_steps', { default: 2000 }),
        positive('train.lr_warmup_steps', { default: 100 }),
      ),
    ),
    'hyper.warmupRatio': positive('train.lr_warmup_fraction'),
    'hyper.epochs': (scope) =>
      number('train.epochs', pretrains(scope) || ends(scope) ? {} : { default: 5 })(scope),
    'hyper.maxSteps': positive('train.max_steps'),
    'hyper.maxTokens': positive('train.max_tokens'),
    'hyper.microBatch': byCommand(
      integer('train.micro_batch_size', { default: 4 }),
      integer('train.micro_batch_size', { default: 1 }),
    ),
    'hyper.effectiveBatch': byCommand(
      integer('train.global_batch_size', { default: 512 }),
      integer('train.global_batch_size', { default: 16 }),
    ),
    'hyper.optimizer': optimizer,
    'hyper.weightDecay': rate('weight_decay', 'weight_decay', 0.01),
    'hyper.maxGradNorm': number('train.max_norm'),
    'hyper.seed': byCommand(integer('seed', { default: 42 }), integer('seed', { default: 1337 })),
    'precision.train': choice('precision', precisions, { default: 'auto' }),

    'hardware.count': devices,
    'hardware.nodes': integer('num_nodes', { default: 1 }),
    'distributed.backend': backend,

    'checkpoint.trigger': savesSteps,
    'checkpoint.every': when(
      (s) => savesSteps(s)?.value === 'steps',
      integer('train.save_interval', { default: 1000 }),
    ),
    'checkpoint.everyUnit': when((s) => savesSteps(s)?.value === 'steps', always('steps')),
    'checkpoint.resume': resume('resume'),
    'evaluation.trigger': always('steps'),
    'evaluation.every': evaluationInterval,
    'evaluation.everyUnit': always('steps'),

    'output.dir': text('out_dir'),
    'output.mergeAdapter': when(adapts, always(true, 'litgpt merges LoRA weights at the end of training')),
    'logging.destinations': destinations,
    'logging.project': text('log.project'),
    'logging.uploadsModel': when(
      (s) => /^(wandb|litlogger)$/.test(textAt(s.native, 'logger_name') ?? ''),
      flag('log.log_model', { default: false }),
    ),
  },
  lists: {
    'data.train': trainData,
    'data.validation': validationData,
    secrets: secretsAt(['access_token', 'data.init_args.access_token']),
  },
  conclude: (facts) => ({ 'hyper.accumulation': accumulation(facts) }),
};
