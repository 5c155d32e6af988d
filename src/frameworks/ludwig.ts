import type { Framework } from './kit/framework.ts';
import { find, has, isEmpty, keysAt, mapAt, textAt } from './kit/native.ts';
import {
  allWhen,
  always,
  byDefault,
  choice,
  external,
  type Fields,
  flag,
  integer,
  mapped,
  noRecords,
  number,
  positive,
  type Reading,
  type Scope,
  scalar,
  stated,
  text,
  when,
} from './kit/reading.ts';
import { deepspeedFacts } from './shared/deepspeed.ts';
import { peftTargetFacts } from './shared/targets.ts';
import { optimizerName } from './shared/trainer.ts';

/** Short names that ludwig takes for models of the hub (schema/llms/base_model.py). */
const presets: Readonly<Record<string, string>> = {
  'bloomz-3b': 'bigscience/bloomz-3b',
  'bloomz-7b1': 'bigscience/bloomz-7b1',
  'codellama-7b': 'codellama/CodeLlama-7b-hf',
  'codellama-13b': 'codellama/CodeLlama-13b-hf',
  'codellama-34b': 'codellama/CodeLlama-34b-hf',
  'codellama-7b-instruct': 'codellama/CodeLlama-7b-instruct-hf',
  'codellama-13b-instruct': 'codellama/CodeLlama-13b-instruct-hf',
  'codellama-34b-instruct': 'codellama/CodeLlama-34b-instruct-hf',
  'gpt-neo-2.7B': 'EleutherAI/gpt-neo-2.7B',
  'gpt-j-6b': 'EleutherAI/gpt-j-6b',
  'llama-2-7b': 'meta-llama/Llama-2-7b-hf',
  'llama-2-13b': 'meta-llama/Llama-2-13b-hf',
  'llama-2-70b': 'meta-llama/Llama-2-70b-hf',
  'llama-2-7b-chat': 'meta-llama/Llama-2-7b-chat-hf',
  'llama-2-13b-chat': 'meta-llama/Llama-2-13b-chat-hf',
  'llama-2-70b-chat': 'meta-llama/Llama-2-70b-chat-hf',
  'mistral-7b': 'mistralai/Mistral-7B-v0.1',
  'mistral-7b-instruct': 'mistralai/Mistral-7B-Instruct-v0.1',
  'mixtral-8x7b': 'mistralai/Mixtral-8x7B-v0.1',
  'mixtral-8x7b-instruct': 'mistralai/Mixtral-8x7B-Instruct-v0.1',
  'opt-350m': 'facebook/opt-350m',
  'opt-1.3b': 'facebook/opt-1.3b',
  'opt-6.7b': 'facebook/opt-6.7b',
  'pythia-2.8b': 'EleutherAI/pythia-2.8b',
  'pythia-12b': 'EleutherAI/pythia-12b',
  'vicuna-7b': 'lmsys/vicuna-7b-v1.3',
  'vicuna-13b': 'lmsys/vicuna-13b-v1.3',
  'zephyr-7b-alpha': 'HuggingFaceH4/zephyr-7b-alpha',
  'zephyr-7b-beta': 'HuggingFaceH4/zephyr-7b-beta',
  'phi-1': 'microsoft/phi-1',
  'phi-1_5': 'microsoft/phi-1_5',
  'phi-2': 'microsoft/phi-2',
};

/** `adapter.type`. All that shares LoRA's name but not its two matrices is another method. */
const adapters: Readonly<Record<string, string>> = {
  lora: 'lora',
  adalora: 'lora',
  oft: 'oft',
  boft: 'oft',
  hra: 'oft',
  ia3: 'ia3',
  adaption_prompt: 'llama-adapter',
  ln_tuning: 'partial',
};

const objectives: Readonly<Record<string, string>> = {
  finetune: 'sft',
  dpo: 'dpo',
  kto: 'kto',
  orpo: 'orpo',
  grpo: 'grpo',
};

const trains = /^(finetune|dpo|kto|orpo|grpo)$/;

/** What most runs write; a name decides in `adapters`, where several are registered. */
function adapterKey(scope: Scope): string | undefined {
  if (mapAt(scope.native, 'adapter')) return 'adapter';
  const names = keysAt(scope.native, 'adapters.adapters');
  const active = textAt(scope.native, 'adapters.active');
  const chosen = names.find((name) => name === active) ?? names[0];
  return chosen === undefined ? undefined : `adapters.adapters.${chosen}`;
}

/** A reading of a key of the adapter in use. */
const ofAdapter =
  (key: string, read: (key: string) => Reading): Reading =>
  (scope) => {
    const section = adapterKey(scope);
    return section === undefined ? undefined : read(`${section}.${key}`)(scope);
  };

const method: Reading = (scope) => {
  const section = adapterKey(scope);
  if (section !== undefined) {
    const name = textAt(scope.native, `${section}.type`)?.toLowerCase();
    const known = name !== undefined && Object.hasOwn(adapters, name) ? adapters[name] : 'other-peft';
    return mapped(text(`${section}.type`), () => known)(scope);
  }
  const frozen = find(scope.native, 'trainer.layers_to_freeze_regex');
  if (frozen && !isEmpty(frozen)) return stated(frozen, 'partial');
  return byDefault('full', 'ludwig trains all weights when `adapter` is not set');
};

const plain = /^(lora|oft|ia3|adaption_prompt)$/;

const variant: Reading = ofAdapter('type', (key) =>
  mapped(text(key), (name) => (plain.test(String(name)) ? undefined : String(name))),
);

const isLora = (scope: Scope): boolean => method(scope)?.value === 'lora';

const rank: Reading = ofAdapter('r', (key) => integer(key, { default: 8 }));

/** Twice the rank where it is not written. */
const alpha: Reading = (scope) => {
  const fact = ofAdapter('alpha', number)(scope);
  const size = rank(scope)?.value;
  return fact?.state === 'unset' && typeof size === 'number' ? byDefault(2 * size, 'twice the rank') : fact;
};

const targets = (name: 'adapter.targets' | 'adapter.targetsMode'): Reading =>
  ofAdapter('target_modules', (key) => peftTargetFacts(key)[name] ?? always(''));

// ---- quantisation -----------------------------------------------------------------------------------------------

const quantised = (scope: Scope): boolean => mapAt(scope.native, 'quantization') !== undefined;
const onTorchao = (scope: Scope): boolean => textAt(scope.native, 'quantization.backend') === 'torchao';

const bits: Reading = (scope) => {
  if (!quantised(scope)) return byDefault(16);
  return onTorchao(scope)
    ? scalar('quantization.mode', (node) => (node.text.startsWith('int4') ? 4 : 8))(scope)
    : integer('quantization.bits', { default: 4 })(scope);
};

const onFourBits = (scope: Scope): boolean =>
  quantised(scope) && !onTorchao(scope) && bits(scope)?.value === 4;

const fourBits: Fields = {
  'quantization.type': choice(
    'quantization.bnb_4bit_quant_type',
    { nf4: 'nf4', fp4: 'fp4' },
    { default: 'nf4' },
  ),
  'quantization.double': flag('quantization.bnb_4bit_use_double_quant', { default: true }),
  'quantization.computeDtype': choice(
    'quantization.bnb_4bit_compute_dtype',
    { float16: 'fp16', bfloat16: 'bf16', float32: 'fp32' },
    { default: 'fp16' },
  ),
};

// ---- data and optimisation --------------------------------------------------------------------------------------

const trainerType = (scope: Scope): string => textAt(scope.native, 'trainer.type') ?? '';

const objective: Reading = (scope) => {
  const kind = choice('trainer.type', objectives)(scope);
  const loss = kind?.value === 'dpo' ? text('trainer.dpo_loss_type')(scope) : undefined;
  return loss?.value === 'ipo' ? loss : kind;
};

const beta: Reading = (scope) => {
  const type = trainerType(scope);
  const standard = type === 'grpo' ? 0.04 : 0.1;
  return type === 'finetune' ? undefined : number(`trainer.${type}_beta`, { default: standard })(scope);
};

const splitKind: Reading = scalar(
  'preprocessing.split.type',
  (node) => (node.text === 'fixed' ? 'dataset' : 'fraction'),
  { default: 'fraction' },
);

const decays: Readonly<Record<string, string>> = {
  linear: 'linear',
  cosine: 'cosine',
  one_cycle: 'one-cycle',
  inverse_sqrt: 'inverse-sqrt',
  polynomial: 'polynomial',
  wsd: 'wsd',
};

/** Saving and evaluating go together: each epoch, so many times an epoch, or each so many steps. */
const trigger: Reading = (scope) => {
  for (const key of ['trainer.steps_per_checkpoint', 'trainer.checkpoints_per_epoch']) {
    const fact = positive(key)(scope);
    if (typeof fact?.value === 'number') return { ...fact, value: 'steps' };
  }
  return byDefault('epoch');
};

const inSteps = (scope: Scope): boolean => has(scope.native, 'trainer.steps_per_checkpoint');

const evaluationTrigger: Reading = (scope) => {
  const off = flag('trainer.skip_all_evaluation', { default: false })(scope);
  return off?.value === true ? { ...off, value: 'none' } : trigger(scope);
};

const interval = (prefix: 'checkpoint' | 'evaluation', decides: Reading): Fields =>
  allWhen((s) => inSteps(s) && decides(s)?.value === 'steps', {
    [`${prefix}.every`]: positive('trainer.steps_per_checkpoint'),
    [`${prefix}.everyUnit`]: always('steps'),
  });

/** `auto` leaves one pass a step, unless the batch as a whole is given. */
const accumulation: Reading = (scope) =>
  integer(
    'trainer.gradient_accumulation_steps',
    has(scope.native, 'trainer.effective_batch_size') ? {} : { default: 1 },
  )(scope);

const strategyKey = 'backend.trainer.strategy';

const strategyName = (scope: Scope): string | undefined =>
  textAt(scope.native, `${strategyKey}.type`) ?? textAt(scope.native, strategyKey);

const strategy: Reading = (scope) => {
  const at = find(scope.native, mapAt(scope.native, strategyKey) ? `${strategyKey}.type` : strategyKey);
  const known: Readonly<Record<string, string>> = { deepspeed: 'deepspeed', ddp: 'ddp', fsdp: 'fsdp' };
  const name = strategyName(scope)?.toLowerCase();
  return at && name !== undefined ? stated(at, known[name] ?? 'other') : undefined;
};

const { 'distributed.backend': _backend, ...zero } = deepspeedFacts(strategyKey);

/**
 * Ludwig: one YAML file of a model; those of language models are read, when they train.
 * Read from ludwig/schema at 5d19f3e6 (0.17.8).
 */
export const ludwig: Framework = {
  id: 'ludwig',
  title: 'Ludwig',
  homepage: 'https://ludwig.ai',
  version: '0.17.8',
  dialect: 'pyyaml',
  signatures: [
    { kind: 'train', all: ['model_type=^llm$', 'base_model', `trainer.type=${trains.source}`] },
    { kind: 'infer', all: ['model_type=^llm$', 'base_model'], none: [`trainer.type=${trains.source}`] },
  ],
  facts: {
    'model.id': mapped(text('base_model'), (name) => presets[String(name)] ?? name),
    'model.continuesAdapter': ofAdapter('pretrained_adapter_weights', text),
    'model.task': mapped(flag('is_multimodal', { default: false }), (on) =>
      on === true ? 'vision-language' : 'causal-lm',
    ),
    'security.trustRemoteCode': flag('trust_remote_code', { default: false }),

    'method.kind': method,
    'method.variant': variant,
    ...allWhen(isLora, {
      'adapter.rank': rank,
      'adapter.alpha': alpha,
      'adapter.dropout': ofAdapter('dropout', (key) => number(key, { default: 0.05 })),
      'adapter.targets': targets('adapter.targets'),
      'adapter.targetsMode': targets('adapter.targetsMode'),
      'adapter.rslora': ofAdapter('use_rslora', (key) => flag(key, { default: false })),
      'adapter.dora': ofAdapter('use_dora', (key) => flag(key, { default: false })),
      'adapter.bias': ofAdapter('bias_type', (key) =>
        choice(key, { none: 'none', all: 'all', lora_only: 'adapter-only' }, { default: 'none' }),
      ),
      'adapter.init': ofAdapter('init_lora_weights', (key) => text(key, { default: 'default' })),
      'hyper.loraPlusRatio': ofAdapter('loraplus_lr_ratio', number),
    }),

    'quantization.bits': bits,
    'quantization.scheme': when(
      quantised,
      choice(
        'quantization.backend',
        { bitsandbytes: 'bitsandbytes', torchao: 'torchao' },
        { default: 'bitsandbytes' },
      ),
    ),
    ...allWhen(onFourBits, fourBits),
    'quantization.aware': when(onTorchao, flag('quantization.qat', { default: false })),

    'objective.kind': objective,
    'objective.beta': beta,

    'data.heldOutKind': splitKind,
    'data.heldOutSize': when(
      (s) => splitKind(s)?.value === 'fraction',
      number('preprocessing.split.probabilities[1]', { default: 0.1 }),
    ),
    'data.template': text(['prompt.template', 'prompt.task']),
    'data.lossOn': when((s) => trainerType(s) === 'finetune', always('completion')),
    'data.sequenceLength': integer('preprocessing.global_max_sequence_length'),
    'data.shuffle': flag('trainer.should_shuffle', { default: true }),

    'hyper.learningRate': number('trainer.learning_rate', { default: 1e-3 }),
    'hyper.schedule': choice('trainer.learning_rate_scheduler.decay', decays, { default: 'constant' }),
    'hyper.warmupRatio': positive('trainer.learning_rate_scheduler.warmup_fraction'),
    'hyper.epochs': (scope) =>
      number('trainer.epochs', has(scope.native, 'trainer.train_steps') ? {} : { default: 100 })(scope),
    'hyper.maxSteps': positive('trainer.train_steps'),
    'hyper.microBatch': integer('trainer.batch_size', { default: 1 }),
    'hyper.accumulation': accumulation,
    'hyper.effectiveBatch': when(
      (s) => has(s.native, 'trainer.effective_batch_size'),
      integer('trainer.effective_batch_size'),
    ),
    'hyper.optimizer': scalar('trainer.optimizer.type', (node) => optimizerName(node.text), {
      default: 'adam',
    }),
    'hyper.weightDecay': number('trainer.optimizer.weight_decay'),
    'hyper.maxGradNorm': number('trainer.gradient_clipping.clipglobalnorm'),
    'memory.gradientCheckpointing': flag('trainer.enable_gradient_checkpointing', { default: false }),

    'hardware.count': (scope) =>
      has(scope.native, 'backend.trainer.num_workers')
        ? integer('backend.trainer.num_workers')(scope)
        : external('decided where the run starts')(scope),
    'distributed.backend': strategy,
    ...allWhen((s) => strategyName(s) === 'deepspeed' && mapAt(s.native, strategyKey) !== undefined, zero),

    'checkpoint.trigger': trigger,
    ...interval('checkpoint', trigger),
    'evaluation.trigger': evaluationTrigger,
    ...interval('evaluation', evaluationTrigger),
    'evaluation.metric': text('trainer.validation_metric'),
    'evaluation.earlyStopping': scalar('trainer.early_stop', (node) => Number(node.text) >= 0, {
      default: true,
    }),

    'output.mergeAdapter': when(
      (s) => adapterKey(s) !== undefined,
      ofAdapter('postprocessor.merge_adapter_into_base_model', (key) => flag(key, { default: false })),
    ),
    'serving.retrieval': scalar('prompt.retrieval.type', () => true, { default: false }),
  },
  lists: {
    'data.train': () => noRecords('external', undefined, 'the data set is named on the command line'),
  },
};
