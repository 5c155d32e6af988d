import type { Fact } from '../model/index.ts';
import type { Framework } from './kit/framework.ts';
import { find, has, isEmpty, itemsAt, textAt, whole } from './kit/native.ts';
import {
  allWhen,
  always,
  byDefault,
  choice,
  each,
  external,
  type Fields,
  firstOf,
  flag,
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
  when,
} from './kit/reading.ts';
import { peftTargetFacts } from './shared/targets.ts';
import { interval, optimizer, schedules, trigger } from './shared/trainer.ts';

/** `training.trainer_type`, in lower case. The trainers that imitate examples say nothing about the data's shape. */
const trainers: Readonly<Record<string, string>> = {
  trl_sft: 'sft',
  hf: 'sft',
  oumi: 'sft',
  trl_dpo: 'dpo',
  trl_kto: 'kto',
  trl_grpo: 'grpo',
  verl_grpo: 'grpo',
  trl_gkd: 'distillation',
  trl_gold: 'distillation',
};

/** Data sets that oumi registers as raw text (src/oumi/datasets/pretraining). */
const textSets: ReadonlySet<string> = new Set([
  'allenai/c4',
  'allenai/dolma',
  'bigcode/starcoderdata',
  'bigcode/the-stack',
  'cerebras/slimpajama-627b',
  'debug_pretraining',
  'eleutherai/pile',
  'gmongaras/slimpajama-627b_reupload',
  'huggingfacefw/fineweb-edu',
  'nampdn-ai/tiny-textbooks',
  'pleias/youtube-commons',
  'roneneldan/tinystories',
  'salesforce/wikitext',
  'tiiuae/falcon-refinedweb',
  'togethercomputer/redpajama-data-1t',
  'togethercomputer/redpajama-data-v2',
  'wikimedia/wikipedia',
]);

/** Registered names that only say how a file is read; the data itself is named elsewhere. */
const converters: ReadonlySet<string> = new Set([
  'hf_vision',
  'huggingfacedataset',
  'promptresponsedataset',
  'text_sft',
  'text_sft_jsonl',
  'vision_dpo_jsonl',
  'vision_language_jsonl',
  'vl_sft',
]);

const formatOfTrainer: Readonly<Record<string, string>> = {
  trl_dpo: 'preference',
  trl_kto: 'binary-feedback',
  trl_grpo: 'prompt-only',
  verl_grpo: 'prompt-only',
};

const dtypes: Readonly<Record<string, string>> = {
  auto: 'auto',
  bfloat16: 'bf16',
  bf16: 'bf16',
  float16: 'fp16',
  f16: 'fp16',
  fp16: 'fp16',
  half: 'fp16',
  float32: 'fp32',
  f32: 'fp32',
  fp32: 'fp32',
  float: 'fp32',
};

/** Layers of an image or audio tower; freezing them leaves the whole language model in training. */
const towerLayer = /vis(ion|ual)|image|audio|speech/i;

const trainerOf = (scope: Scope): string =>
  textAt(whole(scope.native), 'training.trainer_type')?.toLowerCase() ?? 'hf';

const imitates = (scope: Scope): boolean => trainers[trainerOf(scope)] === 'sft';
const onPolicy = (scope: Scope): boolean => trainers[trainerOf(scope)] === 'grpo';
const onVerl = (scope: Scope): boolean => trainerOf(scope) === 'verl_grpo';
const adapterIsOn = (scope: Scope): boolean =>
  !onVerl(scope) && flag('training.use_peft')(scope)?.value === true;
const quantised = (scope: Scope): boolean => adapterIsOn(scope) && flag('peft.q_lora')(scope)?.value === true;
const usesDeepspeed = (scope: Scope): boolean => flag('deepspeed.enable_deepspeed')(scope)?.value === true;

const name = (scope: Scope): string => textAt(scope.native, 'dataset_name')?.toLowerCase() ?? '';

/** `dataset_name` is the data itself, unless a path is given or the name is that of a converter. */
const sourceId: Reading = firstOf(
  when((s) => has(s.native, 'dataset_path'), text('dataset_path')),
  when((s) => converters.has(name(s)), text('dataset_kwargs.hf_dataset_path')),
  text('dataset_name'),
);

const format: Reading = (scope) => {
  const at = find(scope.native, 'dataset_name');
  if (!at || isEmpty(at)) return undefined;
  const trainer = formatOfTrainer[trainerOf(scope)];
  if (trainer !== undefined) return byDefault(trainer, 'the shape that this trainer takes');
  if (textSets.has(name(scope))) return stated(at, 'text');
  return converters.has(name(scope)) ? stated(at, 'chat') : undefined;
};

const source: Fields = {
  id: sourceId,
  config: text('subset'),
  split: text('split', { default: 'train' }),
  format,
  labelled: mapped(format, (value) => value !== 'text' && value !== 'prompt-only'),
  weight: number('mixture_proportion'),
  limit: integer('sample_count'),
};

/** `use_peft` alone decides; without it, `freeze_layers` keeps the named layers as they are. */
const method: Reading = (scope) => {
  if (onVerl(scope)) return verlMethod(scope);
  const peft = flag('training.use_peft', { default: false })(scope);
  if (!peft || peft.value === null) return peft;
  return peft.value === true
    ? { ...peft, value: 'lora' }
    : withoutAdapter(scope, { ...peft, note: peftNote });
};

const peftNote = 'oumi trains all weights and ignores `peft` unless `training.use_peft` is true';

function withoutAdapter(scope: Scope, peft: Fact): Fact {
  const frozen = texts('model.freeze_layers')(scope);
  const layers = Array.isArray(frozen?.value) ? frozen.value.map(String) : [];
  if (!frozen || layers.length === 0) return { ...peft, value: 'full' };
  return layers.every((layer) => towerLayer.test(layer))
    ? { ...peft, value: 'full', note: 'only an image or audio tower is frozen' }
    : { ...frozen, value: 'partial' };
}

/** The trainer on verl takes nothing from `peft`; its own keys come through the overrides. */
function verlMethod(scope: Scope): ReturnType<Reading> {
  const rank = positive('training.verl_config_overrides.actor_rollout_ref.model.lora_rank')(scope);
  return typeof rank?.value === 'number'
    ? { ...rank, value: 'lora' }
    : byDefault('full', 'the trainer on verl takes nothing from `peft`');
}

const objective: Reading = (scope) => {
  const kind = choice('training.trainer_type', trainers, { default: 'sft' })(scope);
  if (kind?.value === 'dpo') return preference(scope) ?? kind;
  return kind?.value === 'sft' ? (rawText(scope) ?? kind) : kind;
};

/** `loss_type: ipo` turns the DPO trainer of TRL into IPO. */
function preference(scope: Scope): Fact | undefined {
  const loss = text('training.trainer_kwargs.loss_type')(scope);
  return loss?.value === 'ipo' ? loss : undefined;
}

/** Nothing but registered raw text is continued pre-training, whatever trainer runs it. */
function rawText(scope: Scope): Fact | undefined {
  const sources = itemsAt(scope.native, 'data.train.datasets');
  const at = find(scope.native, 'data.train.datasets');
  const raw = sources.length > 0 && sources.every((native) => textSets.has(name(scopeOn(scope, native))));
  return at && raw ? stated(at, 'continued-pretraining', { note: 'every source is raw text' }) : undefined;
}

const bits: Reading = (scope) => {
  if (!adapterIsOn(scope)) return byDefault(16);
  const asked = flag('peft.q_lora', { default: false })(scope);
  if (asked?.value !== true) return asked && { ...asked, value: asked.value === null ? null : 16 };
  const size = integer('peft.q_lora_bits')(scope);
  // Only 4 and 8 reach bitsandbytes; any other number loads the base as it is (params/peft_params.py).
  if (typeof size?.value === 'number')
    return { ...size, value: [4, 8].includes(size.value) ? size.value : 16 };
  return size?.state === 'unset' ? { ...asked, value: 4 } : size;
};

const fourBits = (scope: Scope): boolean => quantised(scope) && bits(scope)?.value === 4;

const trustsCode: Reading = firstOf(
  (scope) => {
    const fact = flag('model.trust_remote_code')(scope);
    return fact?.value === true ? fact : undefined;
  },
  // The flag of a source concerns its tokenizer and processor, so it is code of a model too.
  (scope) =>
    itemsAt(scope.native, 'data.train.datasets')
      .map((native) => flag('trust_remote_code')(scopeOn(scope, native)))
      .find((fact) => fact?.value === true),
  flag('model.trust_remote_code', { default: false }),
);

const lossOn: Reading = (scope) => {
  if (textAt(scope.native, 'data.train.collator_name') !== 'text_completions_only_with_padding') {
    return text('data.train.train_target')(scope);
  }
  return firstOf(
    when(
      (s) => has(s.native, 'data.train.train_target'),
      choice('data.train.train_target', {
        all_assistant_turns: 'assistant-turns',
        final_assistant_turn: 'completion',
      }),
    ),
    ...['end_of_turn_template', 'instruction_template'].map((key) =>
      whenPresent(`data.train.collator_kwargs.${key}`, 'assistant-turns'),
    ),
    whenPresent('data.train.collator_kwargs.response_template', 'completion'),
  )(scope);
};

const whenPresent =
  (key: string, value: string): Reading =>
  (scope) => {
    const at = find(scope.native, key);
    return at && !isEmpty(at) ? stated(at, value) : undefined;
  };

const precision: Reading = firstOf(
  when(
    (s) => /^(bf16|fp16)$/i.test(textAt(s.native, 'training.mixed_precision_dtype') ?? ''),
    choice('training.mixed_precision_dtype', { bf16: 'bf16', fp16: 'fp16' }),
  ),
  choice('model.torch_dtype_str', dtypes, { default: 'auto' }),
);

const evaluationTrigger: Reading = trigger('training.eval_strategy', 'none');

/** A positive `max_steps` ends the run, so nobody has chosen the default number of epochs then. */
const epochs: Reading = (scope) => {
  const stepped = positive('training.max_steps')(scope)?.state === 'stated';
  return number('training.num_train_epochs', stepped ? {} : { default: 3 })(scope);
};

/** `save_steps` wins over `save_epoch`, and is 500 where it is not written. */
const checkpointTrigger: Reading = (scope) => {
  const steps = number('training.save_steps')(scope);
  if (steps && steps.value === null && steps.state !== 'unset') return steps;
  if (typeof steps?.value !== 'number') return byDefault('steps');
  if (steps.value > 0) return { ...steps, value: 'steps' };
  const epoch = flag('training.save_epoch')(scope);
  if (epoch?.value === true) return { ...epoch, value: 'epoch' };
  const final = flag('training.save_final_model', { default: true })(scope);
  return final && { ...final, value: final.value === null ? null : final.value === true ? 'end' : 'none' };
};

const resume: Reading = firstOf(
  when(
    (s) => has(s.native, 'training.resume_from_checkpoint'),
    scalar('training.resume_from_checkpoint', () => 'path'),
  ),
  mapped(flag('training.try_resume_from_last_checkpoint', { default: false }), (on) =>
    on === true ? 'auto' : 'none',
  ),
);

const backend: Reading = firstOf(
  when(
    usesDeepspeed,
    mapped(flag('deepspeed.enable_deepspeed'), () => 'deepspeed'),
  ),
  when(
    (s) => flag('fsdp.enable_fsdp')(s)?.value === true,
    mapped(flag('fsdp.enable_fsdp'), () => 'fsdp'),
  ),
  external('decided by the launcher'),
);

const offloadDevices = { cpu: 'cpu', nvme: 'nvme' };

const offload: Reading = (scope) => {
  if (flag('fsdp.enable_fsdp')(scope)?.value === true) {
    return mapped(flag('fsdp.cpu_offload', { default: false }), (on) => (on === true ? 'cpu' : 'none'))(
      scope,
    );
  }
  if (!usesDeepspeed(scope)) return undefined;
  const section = ['deepspeed.offload_param', 'deepspeed.offload_optimizer'].find((key) =>
    has(scope.native, key),
  );
  return section === undefined
    ? byDefault('none')
    : choice(`${section}.device`, offloadDevices, { default: 'cpu' })(scope);
};

/** Reporters are switched by one flag each; TensorBoard is on unless it is switched off. */
const destinations: Reading = (scope) => {
  const on = (['wandb', 'tensorboard', 'mlflow'] as const).filter(
    (key) => flag(`training.enable_${key}`, { default: key === 'tensorboard' })(scope)?.value === true,
  );
  const at = ['wandb', 'mlflow', 'tensorboard']
    .map((key) => find(scope.native, `training.enable_${key}`))
    .find((found) => found && !isEmpty(found));
  return at ? stated(at, on) : byDefault(on);
};

const heldOut: Reading = (scope) => {
  const at = find(scope.native, 'data.validation.datasets');
  return at && itemsAt(scope.native, 'data.validation.datasets').length > 0
    ? stated(at, 'dataset')
    : byDefault('none');
};

/**
 * Oumi: one YAML file for `oumi train`; files for evaluation, inference, search, quantisation and jobs beside it.
 * Read from src/oumi/core/configs and src/oumi/train.py at d8ed0777.
 */
export const oumi: Framework = {
  id: 'oumi',
  title: 'Oumi',
  homepage: 'https://oumi.ai/docs',
  version: 'd8ed0777',
  dialect: 'omegaconf',
  signatures: [
    {
      kind: 'train',
      all: ['model.model_name'],
      any: ['data.train.datasets', 'training.trainer_type=^(TRL|trl|VERL|verl|HF|hf|OUMI|oumi)(_|$)'],
      none: ['tuning', 'tasks'],
    },
    {
      // The data set or the trainer may come from the command line; these keys are oumi's own.
      kind: 'train',
      all: ['model.model_name', 'training.output_dir'],
      any: [
        'model.torch_dtype_str',
        'model.load_pretrained_weights',
        'training.enable_gradient_checkpointing',
        'training.enable_wandb',
        'training.include_performance_metrics',
        'training.save_final_model',
        'fsdp.enable_fsdp',
        'peft.q_lora',
      ],
      none: ['data.train.datasets', 'training.trainer_type', 'tuning', 'tasks'],
    },
    { kind: 'job', all: ['model.model_name', 'tuning.tunable_training_params'], none: ['training'] },
    { kind: 'eval', all: ['model.model_name', 'tasks[]'], none: ['training'] },
    {
      kind: 'infer',
      all: ['model.model_name'],
      any: ['engine', 'generation'],
      none: ['training', 'tasks', 'data', 'tuning', 'method'],
    },
    {
      kind: 'export',
      all: ['model.model_name', 'method=^(awq|bnb|gguf|llmc|gptq|fp8)'],
      any: ['output_path', 'output_format'],
      none: ['training', 'data'],
    },
  ],
  facts: {
    'plan.name': text('training.run_name'),
    'model.id': text('model.model_name'),
    'model.revision': text(['model.model_revision', 'model.model_kwargs.revision']),
    'model.tokenizer': text('model.tokenizer_name'),
    'model.loadDtype': choice('model.torch_dtype_str', dtypes, { default: 'auto' }),
    'model.continuesAdapter': text('model.adapter_model'),
    'model.initFromScratch': mapped(
      flag('model.load_pretrained_weights', { default: true }),
      (loaded) => loaded === false,
    ),
    'model.attention': text('model.attn_implementation'),
    'security.trustRemoteCode': trustsCode,

    'method.kind': method,
    ...allWhen(adapterIsOn, {
      'adapter.rank': integer('peft.lora_r', { default: 8 }),
      'adapter.alpha': number('peft.lora_alpha', { default: 8 }),
      'adapter.dropout': number('peft.lora_dropout', { default: 0 }),
      ...peftTargetFacts(['peft.lora_target_modules', 'peft.lora_target_parameters']),
      'adapter.modulesToSave': texts('peft.lora_modules_to_save'),
      'adapter.bias': choice(
        'peft.lora_bias',
        { none: 'none', all: 'all', lora_only: 'adapter-only' },
        { default: 'none' },
      ),
      'adapter.init': text('peft.lora_init_weights', { default: 'default' }),
    }),

    'quantization.bits': bits,
    'quantization.scheme': when((s) => Number(bits(s)?.value) < 16, always('bitsandbytes')),
    'quantization.type': when(
      fourBits,
      choice('peft.bnb_4bit_quant_type', { nf4: 'nf4', fp4: 'fp4' }, { default: 'fp4' }),
    ),
    'quantization.double': when(fourBits, flag('peft.use_bnb_nested_quant', { default: false })),
    'quantization.computeDtype': when(
      fourBits,
      choice('peft.bnb_4bit_compute_dtype', dtypes, { default: 'fp32' }),
    ),

    'objective.kind': objective,
    'objective.beta': when((s) => /dpo|kto|grpo/.test(trainerOf(s)), number('training.trainer_kwargs.beta')),
    'objective.rewards': when(onPolicy, texts('training.reward_functions')),
    'objective.teacher': when(
      (s) => /gkd|gold/.test(trainerOf(s)),
      text(['training.gkd.teacher_model_name_or_path', 'training.gold.teacher_model_name_or_path']),
    ),

    'data.heldOutKind': heldOut,
    'data.chatTemplate': text('model.chat_template'),
    'data.lossOn': when(imitates, lossOn),
    'data.sequenceLength': integer(['model.model_max_length', 'training.trainer_kwargs.max_length']),
    'data.inputLength': when(onPolicy, integer('training.grpo.max_prompt_length')),
    'data.outputLength': when(onPolicy, integer('training.grpo.max_completion_length')),
    'data.packing': flag(['data.train.pack', 'training.trainer_kwargs.packing'], { default: false }),
    'data.streaming': flag('data.train.stream', { default: false }),
    'data.mixing': (scope) =>
      itemsAt(scope.native, 'data.train.datasets').some((native) => has(native, 'mixture_proportion'))
        ? choice(
            'data.train.mixture_strategy',
            { first_exhausted: 'interleave-first-exhausted', all_exhausted: 'interleave-all-exhausted' },
            { default: 'interleave-first-exhausted' },
          )(scope)
        : byDefault('concat'),

    'hyper.learningRate': number('training.learning_rate', { default: 5e-5 }),
    'hyper.epochs': epochs,
    'hyper.maxSteps': positive('training.max_steps'),
    ...allWhen((s) => !onVerl(s), {
      'hyper.schedule': choice('training.lr_scheduler_type', schedules, { default: 'linear' }),
      'hyper.warmupSteps': positive('training.warmup_steps'),
      'hyper.warmupRatio': positive('training.warmup_ratio'),
      'hyper.microBatch': integer('training.per_device_train_batch_size', { default: 8 }),
      'hyper.accumulation': integer('training.gradient_accumulation_steps', { default: 1 }),
      'hyper.optimizer': optimizer('training.optimizer', 'adamw'),
      'hyper.weightDecay': number('training.weight_decay', { default: 0 }),
      'hyper.maxGradNorm': number('training.max_grad_norm', { default: 1 }),
      'hyper.noiseAlpha': number('training.trainer_kwargs.neftune_noise_alpha'),
      'hyper.seed': integer('training.seed', { default: 42 }),
    }),
    'hyper.effectiveBatch': when(onVerl, integer('training.verl_config_overrides.data.train_batch_size')),
    'precision.train': precision,
    'memory.gradientCheckpointing': flag('training.enable_gradient_checkpointing', { default: false }),

    'hardware.count': external('decided by the launcher'),
    'distributed.backend': backend,
    'distributed.configFile': when(usesDeepspeed, text('deepspeed.deepspeed_config_path')),
    'distributed.zeroStage': when(
      (s) => usesDeepspeed(s) && !has(s.native, 'deepspeed.deepspeed_config_path'),
      scalar('deepspeed.zero_stage', (n) => zeroStage(n.text), { default: 0 }),
    ),
    'distributed.offload': when((s) => !has(s.native, 'deepspeed.deepspeed_config_path'), offload),

    'checkpoint.trigger': checkpointTrigger,
    ...interval('checkpoint', 'training.save_steps', checkpointTrigger, 500),
    'checkpoint.keep': integer('training.trainer_kwargs.save_total_limit'),
    'checkpoint.resume': resume,
    'evaluation.trigger': evaluationTrigger,
    ...interval('evaluation', 'training.eval_steps', evaluationTrigger, 500),
    'evaluation.metric': text('training.trainer_kwargs.metric_for_best_model'),
    'evaluation.loadBest': flag('training.trainer_kwargs.load_best_model_at_end', { default: false }),

    'output.dir': text('training.output_dir', { default: 'output' }),
    'output.mergeAdapter': when(
      adapterIsOn,
      scalar('peft.peft_save_mode', (n) => n.text.toLowerCase() === 'merged', { default: false }),
    ),
    'logging.destinations': destinations,
  },
  lists: {
    'data.train': each('data.train.datasets', source),
    'data.validation': each('data.validation.datasets', source),
    'data.test': each('data.test.datasets', source),
  },
};

/** `3`, `"3"` and the name of the enumeration, `ZERO_3`. */
function zeroStage(written: string): number | undefined {
  const digit = /^(?:zero_)?([0-3])$/i.exec(written)?.[1];
  return digit === undefined ? undefined : Number(digit);
}
