import type { Framework } from './kit/framework.ts';
import { find, has, isEmpty, keysAt, type Native, textAt, whole } from './kit/native.ts';
import {
  allWhen,
  always,
  byDefault,
  each,
  external,
  type Fields,
  firstOf,
  flag,
  inside,
  integer,
  type ListReading,
  mapped,
  noRecords,
  number,
  type Options,
  positive,
  type Reading,
  type Scope,
  scalar,
  stated,
  text,
  when,
} from './kit/reading.ts';
import { fileFormatOf } from './shared/data-files.ts';
import { targetFacts } from './shared/targets.ts';

/** What the two phases of `--strategy lab-multiphase` do when nothing is written (configuration.py, `_train`). */
const phases = {
  phase1: { epochs: 7, rate: 2e-5, batch: 128 },
  phase2: { epochs: 10, rate: 6e-6, batch: 3840 },
} as const;

type Phase = keyof typeof phases;

/** Settings of the run in one go, by the last part of the phases' keys. */
const plain = { num_epochs: 10, learning_rate: 2e-5, effective_batch_size: 64 } as const;

const device = (scope: Scope): string => textAt(scope.native, 'train.device')?.toLowerCase() ?? 'cpu';

/**
 * The pipeline that runs. Without a key it is `full`, which a GPU refuses: who writes such a device calls for
 * `accelerated` on the command line (cli/model/train.py).
 */
const pipeline = (scope: Scope): string => {
  const name = textAt(scope.native, 'train.pipeline');
  return name ?? (/cuda|hpu/.test(device(scope)) ? 'accelerated' : 'full');
};

const isSimple = (scope: Scope): boolean => pipeline(scope) === 'simple';
const isFull = (scope: Scope): boolean => pipeline(scope) === 'full';
const isAccelerated = (scope: Scope): boolean => pipeline(scope) === 'accelerated';
const adapts = (scope: Scope): boolean => isAccelerated(scope) && method(scope)?.value === 'lora';

const phaseOf = (scope: Scope): Phase | undefined => {
  const { part } = scope.native;
  return part === 'phase1' || part === 'phase2' ? part : undefined;
};

/** A rank above 0 turns LoRA on, and only the accelerated pipeline heeds it. */
const method: Reading = (scope) => {
  if (isSimple(scope)) return byDefault('lora', 'the simple pipeline trains a LoRA adapter');
  const rank = positive('train.lora_rank')(scope);
  if (rank?.value === null && rank.state !== 'unset') return rank;
  if (typeof rank?.value !== 'number') {
    const zero = find(scope.native, 'train.lora_rank');
    return zero && !isEmpty(zero) ? stated(zero, 'full') : byDefault('full', 'no `lora_rank` is set');
  }
  if (isAccelerated(scope)) return { ...rank, value: 'lora' };
  // Written for the full pipeline, the rank is ignored; unwritten, the command may still choose `accelerated`.
  return has(scope.native, 'train.pipeline')
    ? { ...rank, value: 'full', note: 'the full pipeline ignores `lora_rank`' }
    : { ...rank, value: 'lora', confidence: 0.6, note: 'if the command asks for the accelerated pipeline' };
};

/** An empty `lora_quantize_dtype` turns quantisation off, where an absent one is `nf4`. */
const bits: Reading = (scope) => {
  if (isSimple(scope)) return external('a flag of the command')(scope);
  if (!adapts(scope)) return byDefault(16);
  const at = find(scope.native, 'train.lora_quantize_dtype');
  if (at && (isEmpty(at) || /^none$/i.test(textAt(scope.native, 'train.lora_quantize_dtype') ?? ''))) {
    return stated(at, 16);
  }
  return scalar('train.lora_quantize_dtype', (node) => (/^(nf4|fp4)$/.test(node.text) ? 4 : undefined), {
    default: 4,
  })(scope);
};

const quantised = (scope: Scope): boolean => bits(scope)?.value === 4;

/** A setting of this run: its own key of the phase, or the key of the run in one go. */
const perPhase =
  (
    key: 'num_epochs' | 'learning_rate' | 'effective_batch_size',
    standard: (phase: Phase) => number,
    one: string,
    read: (key: string, options: Options<number>) => Reading,
  ): Reading =>
  (scope) => {
    const phase = phaseOf(scope);
    if (phase === undefined) return read(one, { default: plain[key] })(scope);
    const fact = read(`train.phased_${phase}_${key}`, { default: standard(phase) })(scope);
    return fact && { ...fact, confidence: 0.7, note: 'with `--strategy lab-multiphase`' };
  };

const extra = (reading: Reading): Reading => inside('train.additional_args', reading);

/** `ilab data generate` writes the data with this teacher; the file may name other data all the same. */
const synthetic: Reading = (scope) => {
  const teacher = find(whole(scope.native), 'generate.teacher.model_path');
  return teacher && !isEmpty(teacher) ? stated(teacher, true, { confidence: 0.7 }) : undefined;
};

const source: Fields = {
  id: text(''),
  fileFormat: mapped(text(''), (path) => fileFormatOf(String(path))),
  format: always('chat'),
  labelled: always(true),
  synthetic,
};

const trainData: ListReading = (scope) =>
  phaseOf(scope) === undefined
    ? each('train.data_path', source)(scope)
    : noRecords('external', undefined, 'named on the command line as data of this phase');

const count: Reading = (scope) => {
  const perNode = integer('train.nproc_per_node', { default: 1 })(scope);
  const nodes = nodeCount(scope);
  return typeof perNode?.value === 'number' && typeof nodes?.value === 'number'
    ? { ...perNode, value: perNode.value * nodes.value }
    : perNode;
};

const nodeCount: Reading = extra(integer('nnodes', { default: 1 }));

const accelerator: Reading = (scope) => {
  const family = text('metadata.gpu_family')(scope);
  const maker = textAt(scope.native, 'metadata.gpu_manufacturer');
  return typeof family?.value === 'string' && maker !== undefined
    ? { ...family, value: `${maker} ${family.value}` }
    : family;
};

const backend = (scope: Scope): string =>
  textAt(scope.native, 'train.distributed_backend')?.toLowerCase() ?? 'fsdp';

const offload: Reading = (scope) =>
  mapped(flag(`train.${backend(scope)}_cpu_offload_optimizer`, { default: false }), (on) =>
    on === true ? 'cpu' : 'none',
  )(scope);

const savesAtEpoch: Reading = flag('train.checkpoint_at_epoch', { default: true });
const savesSamples = (scope: Scope): boolean =>
  !isSimple(scope) && phaseOf(scope) === undefined && savesAtEpoch(scope)?.value === false;

const checkpointTrigger: Reading = (scope) =>
  savesSamples(scope)
    ? mapped(positive('train.save_samples', { default: 250_000 }), () => 'steps')(scope)
    : mapped(savesAtEpoch, () => 'epoch')(scope);

/** Settings of each benchmark are there from the start; which of them runs is decided by the command. */
const benchmarks: Reading = (scope) => {
  const at = find(scope.native, 'evaluate');
  const names = keysAt(scope.native, 'evaluate').filter((name) => /^(mmlu|mt_bench|dk_bench)/.test(name));
  return at && names.length > 0
    ? stated(at, names, { confidence: 0.6, note: 'settings for `ilab model evaluate`' })
    : undefined;
};

/** The branch benchmarks score the base model beside the tuned one. */
const comparesBase: Reading = (scope) => {
  const base = find(scope.native, 'evaluate.base_model');
  const branch = ['evaluate.mmlu_branch', 'evaluate.mt_bench_branch'].some((key) => find(scope.native, key));
  return base && !isEmpty(base) && branch ? stated(base, true, { confidence: 0.6 }) : undefined;
};

const phaseKey = /^phased_(phase[12])_(num_epochs|learning_rate|effective_batch_size)$/;

/** A phase whose settings were changed: `ilab config init` writes all of them out with their defaults. */
function phasesAreSet(native: Native): boolean {
  return keysAt(native, 'train').some((key) => {
    const [, phase, setting] = phaseKey.exec(key) ?? [];
    const standard = phase === 'phase1' ? phases.phase1 : phases.phase2;
    const value = setting && textAt(native, `train.${key}`);
    if (value === undefined || value === '') return false;
    const expected =
      setting === 'num_epochs'
        ? standard.epochs
        : setting === 'learning_rate'
          ? standard.rate
          : standard.batch;
    return Number(value) !== expected;
  });
}

/**
 * InstructLab: the `train` section of the file that all `ilab` commands share, and the taxonomy's question files.
 * Read from src/instructlab/configuration.py, cli/model/train.py and defaults.py at 2d734099.
 */
export const instructlab: Framework = {
  id: 'instructlab',
  title: 'InstructLab',
  homepage: 'https://docs.instructlab.ai',
  version: '2d734099',
  // The CLI loads profiles with ruamel, which reads YAML 1.2.
  dialect: 'yaml-1.2',
  signatures: [
    {
      kind: 'train',
      all: ['train'],
      any: [
        'train.ckpt_output_dir',
        'train.data_output_dir',
        'train.phased_base_dir',
        'train.phased_phase1_num_epochs',
        'train.effective_batch_size&train.max_batch_len',
      ],
      none: ['train.global_batch_size'],
    },
    {
      kind: 'dataset-registry',
      all: ['seed_examples'],
      any: ['created_by', 'task_description', 'domain'],
    },
  ],
  runs: (scope) => {
    const { native } = scope;
    return isAccelerated(scope) && phasesAreSet(native)
      ? [
          { ...native, part: 'phase1' },
          { ...native, part: 'phase2' },
        ]
      : [native];
  },
  facts: {
    'plan.stage': (scope) => {
      const phase = phaseOf(scope);
      return phase && byDefault(phase === 'phase1' ? 0 : 1);
    },
    'plan.stages': when((s) => phaseOf(s) !== undefined, always(2)),
    'model.id': text('train.model_path', { default: 'instructlab/granite-7b-lab' }),
    'model.continuesAdapter': when(
      (s) => phaseOf(s) === 'phase2',
      external('the best checkpoint of the first phase'),
    ),

    'method.kind': method,
    ...allWhen(adapts, {
      'adapter.rank': integer('train.lora_rank'),
      'adapter.alpha': extra(number('lora_alpha', { default: 32 })),
      'adapter.dropout': extra(number('lora_dropout', { default: 0.1 })),
      ...targetFacts('train.additional_args.lora_target_modules', {
        default: ['q_proj', 'k_proj', 'v_proj', 'o_proj'],
      }),
    }),

    'quantization.bits': bits,
    'quantization.scheme': when(quantised, always('bitsandbytes')),
    'quantization.type': when(quantised, text('train.lora_quantize_dtype', { default: 'nf4' })),

    'objective.kind': always('sft'),

    'data.sequenceLength': when((s) => !isSimple(s), integer('train.max_seq_len', { default: 4096 })),
    'data.overlong': when((s) => !isSimple(s), always('drop')),

    'hyper.learningRate': firstOf(
      when(
        isAccelerated,
        perPhase(
          'learning_rate',
          (phase) => phases[phase].rate,
          'train.additional_args.learning_rate',
          number,
        ),
      ),
      when(isFull, always(2e-5, 'the full pipeline has a fixed rate')),
    ),
    'hyper.warmupSteps': when(isAccelerated, extra(positive('warmup_steps', { default: 25 }))),
    'hyper.schedule': when(isAccelerated, always('cosine')),
    'hyper.epochs': perPhase('num_epochs', (phase) => phases[phase].epochs, 'train.num_epochs', number),
    'hyper.effectiveBatch': when(
      (s) => !isSimple(s),
      perPhase('effective_batch_size', (phase) => phases[phase].batch, 'train.effective_batch_size', integer),
    ),
    'hyper.tokensPerDevice': when((s) => !isSimple(s), integer('train.max_batch_len', { default: 5000 })),
    'hyper.optimizer': firstOf(when(isAccelerated, always('adamw')), when(isFull, always('adafactor'))),
    'hyper.seed': when(isAccelerated, extra(integer('random_seed', { default: 42 }))),
    'memory.gradientCheckpointing': when(isFull, always(true)),

    'hardware.count': count,
    'hardware.nodes': nodeCount,
    'hardware.name': accelerator,
    'distributed.backend': when(isAccelerated, text('train.distributed_backend', { default: 'fsdp' })),
    'distributed.offload': when(isAccelerated, offload),

    'checkpoint.trigger': checkpointTrigger,
    'checkpoint.every': when(savesSamples, positive('train.save_samples', { default: 250_000 })),
    'checkpoint.everyUnit': when(savesSamples, always('samples')),
    'evaluation.benchmarks': benchmarks,
    'evaluation.baselineCompared': comparesBase,
    'evaluation.loadBest': when(
      (s) => phaseOf(s) === 'phase2',
      always(true, 'the last phase keeps the checkpoint that its judge scores best'),
    ),

    'output.dir': text('train.ckpt_output_dir'),
    'serving.engine': scalar('serve.backend', (node) => (node.text === 'vllm' ? 'vllm' : 'other')),
    'serving.model': text('serve.model_path'),
    'serving.retrieval': flag('rag.enabled', { default: false }),
  },
  lists: {
    'data.train': trainData,
  },
};
