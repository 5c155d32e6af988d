import type { Fact } from '../../model/index.ts';
import { find, isEmpty, textAt } from '../kit/native.ts';
import {
  choice,
  type Fields,
  flag,
  integer,
  number,
  positive,
  type Reading,
  type Scope,
  scalar,
  stated,
  text,
  texts,
  when,
  without,
} from '../kit/reading.ts';
import { deepspeedFacts, inConfig } from './deepspeed.ts';

/** Schedules by the names of `transformers.SchedulerType`. */
export const schedules: Readonly<Record<string, string>> = {
  linear: 'linear',
  cosine: 'cosine',
  cosine_with_restarts: 'cosine',
  cosine_with_min_lr: 'cosine-min',
  cosine_warmup_with_min_lr: 'cosine-min',
  polynomial: 'polynomial',
  constant: 'constant',
  constant_with_warmup: 'constant',
  inverse_sqrt: 'inverse-sqrt',
  warmup_stable_decay: 'wsd',
  one_cycle: 'one-cycle',
  rex: 'other',
};

/** Optimisers by family: the part of the name that decides how states are kept. */
export function optimizerName(name: string): string {
  const known = name.toLowerCase();
  if (/adamw?.*(8bit|8-bit|bnb)/.test(known) || known === 'paged_adamw_8bit') return 'adamw-8bit';
  if (known.startsWith('paged_adamw')) return 'adamw-paged';
  if (known.startsWith('adamw') || known.startsWith('adam_')) return 'adamw';
  if (known.includes('galore')) return 'galore';
  return (
    /^(adafactor|lion|muon|sgd|adagrad|rmsprop|lomo|adalomo|apollo|schedule_free)/.exec(known)?.[1] ?? known
  );
}

/** An optimiser key. */
export const optimizer = (keys: string | readonly string[], standard?: string): Reading =>
  scalar(keys, (node) => optimizerName(node.text), standard === undefined ? {} : { default: standard });

/** When something happens: transformers' `no`, `steps`, `epoch`, `best`. */
export const trigger = (keys: string | readonly string[], standard?: string): Reading =>
  choice(
    keys,
    { no: 'none', false: 'none', none: 'none', steps: 'steps', epoch: 'epoch', best: 'best' },
    standard === undefined ? {} : { default: standard },
  );

/** `warmup_steps` below 1 is a share of all steps since transformers 5.0, where it took over from `warmup_ratio`. */
const warmup: Fields = {
  'hyper.warmupSteps': (scope) => {
    const fact = positive('warmup_steps')(scope);
    return isShare(fact) ? without('unset', undefined, 'warmup_steps') : fact;
  },
  'hyper.warmupRatio': (scope) => {
    const fact = positive('warmup_steps')(scope);
    return isShare(fact) ? fact : positive('warmup_ratio')(scope);
  },
};

const isShare = (fact: Fact | undefined): fact is Fact<number> =>
  typeof fact?.value === 'number' && fact.value < 1;

/** A positive `max_steps` ends the run, so nobody has chosen the default number of epochs then. */
const epochs: Reading = (scope) => {
  const stepped = positive('max_steps')(scope)?.state === 'stated';
  return number('num_train_epochs', stepped ? {} : { default: 3 })(scope);
};

/**
 * How often checkpoints are written or evaluation runs. Only the strategy `steps` has an interval; below 1 it is a
 * share of all steps.
 *
 * @param trigger what decides the strategy
 * @param standard the framework's own interval
 */
export function interval(
  prefix: 'checkpoint' | 'evaluation',
  key: string,
  trigger: Reading,
  standard?: number,
): Fields {
  const stepped = (scope: Scope): boolean => trigger(scope)?.value === 'steps';
  const every = positive(key, standard === undefined ? {} : { default: standard });
  return {
    [`${prefix}.every`]: when(stepped, every),
    [`${prefix}.everyUnit`]: when(stepped, (scope) => {
      const fact = every(scope);
      return fact && fact.value !== null ? { ...fact, value: isShare(fact) ? 'ratio' : 'steps' } : undefined;
    }),
  };
}

/**
 * The optimisation keys of `transformers.TrainingArguments` (4.57 and 5.18), which TRL, LLaMA-Factory,
 * fms-hf-tuning, oumi and many scripts take over. Readers put their own defaults on top.
 */
export const trainingArguments: Fields = {
  'hyper.learningRate': number('learning_rate', { default: 5e-5 }),
  'hyper.schedule': choice('lr_scheduler_type', schedules, { default: 'linear' }),
  ...warmup,
  'hyper.epochs': epochs,
  'hyper.maxSteps': positive('max_steps'),
  'hyper.microBatch': integer(['per_device_train_batch_size', 'per_gpu_train_batch_size'], { default: 8 }),
  'hyper.accumulation': integer('gradient_accumulation_steps', { default: 1 }),
  'hyper.optimizer': optimizer('optim', 'adamw'),
  'hyper.weightDecay': number('weight_decay', { default: 0 }),
  'hyper.maxGradNorm': number('max_grad_norm', { default: 1 }),
  'hyper.noiseAlpha': number('neftune_noise_alpha'),
  'hyper.seed': integer('seed', { default: 42 }),
  'precision.train': precision('bf16', 'fp16'),
  'precision.tf32': flag('tf32'),
  'memory.gradientCheckpointing': flag('gradient_checkpointing', { default: false }),
  ...deepspeedFacts('deepspeed'),
  'distributed.backend': backend,
  'checkpoint.trigger': trigger('save_strategy', 'steps'),
  ...interval('checkpoint', 'save_steps', trigger('save_strategy', 'steps'), 500),
  'checkpoint.keep': integer('save_total_limit'),
  'checkpoint.resume': resume('resume_from_checkpoint'),
  'evaluation.trigger': evaluationTrigger,
  ...interval('evaluation', 'eval_steps', evaluationTrigger),
  'evaluation.metric': text('metric_for_best_model'),
  'evaluation.loadBest': flag('load_best_model_at_end', { default: false }),
  'evaluation.earlyStopping': (scope) =>
    textAt(scope.native, 'early_stopping_patience') === undefined
      ? undefined
      : enabledBy('early_stopping_patience')(scope),
  'output.dir': text('output_dir'),
  'output.name': text('run_name'),
  'output.push': flag('push_to_hub', { default: false }),
  'output.hubId': text('hub_model_id'),
  'output.hubPrivate': flag('hub_private_repo'),
  'logging.destinations': reportTo,
  'logging.public': publicSpace,
};

/**
 * What a DeepSpeed configuration states once more. Values other than `auto` must be those of the trainer, which stops
 * otherwise, so the trainer's own are kept.
 * transformers `integrations/deepspeed.py` `trainer_config_process` and `trainer_config_finalize` (02348331).
 *
 * @param inside puts a reading into the DeepSpeed configuration of the run
 */
export function restatedInDeepspeed(inside: (reading: Reading) => Reading): Fields {
  return {
    // The batch size may be found by trying; DeepSpeed follows then.
    'hyper.microBatch': when(
      (scope) => flag('auto_find_batch_size')(scope)?.value !== true,
      inside(integer('train_micro_batch_size_per_gpu')),
    ),
    'hyper.accumulation': inside(integer('gradient_accumulation_steps')),
    'hyper.maxGradNorm': inside(number('gradient_clipping')),
    'hyper.warmupSteps': inside(positive('scheduler.params.warmup_num_steps')),
    'hyper.learningRate': inside(number(['optimizer.params.lr', 'scheduler.params.warmup_max_lr'])),
    'hyper.weightDecay': inside(number('optimizer.params.weight_decay')),
    'precision.train': inside(precision('bf16.enabled', 'fp16.enabled')),
  };
}

/** DeepSpeed's own names of schedules, by the shape that they have after the warm-up. */
const deepspeedSchedules: Readonly<Record<string, string>> = {
  warmuplr: 'constant',
  warmupdecaylr: 'linear',
  warmupcosinelr: 'cosine',
  onecycle: 'one-cycle',
};

/** Its Adam keeps weight decay apart unless told otherwise, as AdamW does (`runtime/config.py`: ADAM_W_MODE). */
const deepspeedOptimizer: Reading = scalar('optimizer.type', (node) => {
  const name = node.text.toLowerCase();
  return name === 'auto' ? undefined : optimizerName(name === 'adam' ? 'adamw' : name);
});

/**
 * What a DeepSpeed configuration decides: its optimiser and its schedule take the place of the trainer's, which are
 * never made then. transformers `integrations/deepspeed.py` `deepspeed_optim_sched` (02348331).
 */
export function decidedInDeepspeed(inside: (reading: Reading) => Reading): Fields {
  return {
    'hyper.optimizer': inside(deepspeedOptimizer),
    'hyper.schedule': inside(choice('scheduler.type', deepspeedSchedules)),
  };
}

/** What the DeepSpeed configuration under a key decides. */
export const deepspeedDecides = (key: string): Fields =>
  decidedInDeepspeed((reading) => inConfig(key, reading));

/** What the DeepSpeed configuration under a key states once more. */
export const deepspeedRestated = (key: string): Fields =>
  restatedInDeepspeed((reading) => inConfig(key, reading));

/** `report_to`: a tracker, several, `none`, or `all` that are installed. */
function reportTo(scope: Scope): Fact | undefined {
  const at = find(scope.native, 'report_to');
  if (!at || isEmpty(at)) return without('external', absentReporters, 'report_to');
  const fact = texts('report_to')(scope);
  return fact && Array.isArray(fact.value)
    ? { ...fact, value: fact.value.filter((name) => name !== 'none' && name !== '[]') }
    : fact;
}

const absentReporters =
  'without `report_to`, transformers 4 reports to every installed tracker and 5 to none';

/** A Trackio space is public unless the hub repositories of the run are private. */
function publicSpace(scope: Scope): Fact | undefined {
  const at = find(scope.native, 'trackio_space_id');
  return at && !isEmpty(at) ? stated(at, flag('hub_private_repo')(scope)?.value !== true) : undefined;
}

/** `eval_strategy`, or the old name; `do_eval: false` does not stop it, so it is not asked. */
export function evaluationTrigger(scope: Scope): Fact | undefined {
  return trigger(['eval_strategy', 'evaluation_strategy'], 'none')(scope);
}

/** True when the key holds a number above zero. */
export function enabledBy(key: string): Reading {
  return scalar(key, (node) => (Number(node.text) > 0 ? true : undefined));
}

/** Precision from the pair of flags that transformers uses. Neither written: fp32 unless the caller knows better. */
export function precision(bf16: string, fp16: string, standard = 'fp32'): Reading {
  return (scope) => {
    for (const [key, name] of [
      [bf16, 'bf16'],
      [fp16, 'fp16'],
    ] as const) {
      const fact = flag(key)(scope);
      if (fact?.value === true) return { ...fact, value: name };
      if (fact?.state === 'unresolved' || fact?.state === 'external') return { ...fact, value: null };
    }
    return { value: standard, state: 'default' };
  };
}

function backend(scope: Scope): Fact | undefined {
  const deepspeed = deepspeedFacts('deepspeed')['distributed.backend']?.(scope);
  if (deepspeed) return deepspeed;
  const fsdp = find(scope.native, 'fsdp');
  if (fsdp && !isEmpty(fsdp))
    return { ...texts('fsdp', { separator: ' ' })(scope), value: 'fsdp', state: 'stated' };
  return without('external', 'decided by the launcher');
}

/** `resume_from_checkpoint`: a flag or a path. */
export function resume(key: string): Reading {
  return scalar(
    key,
    (node) =>
      /^(true|yes|on|auto)$/i.test(node.text)
        ? 'auto'
        : /^(false|no|off)$/i.test(node.text)
          ? 'none'
          : 'path',
    { default: 'none' },
  );
}
