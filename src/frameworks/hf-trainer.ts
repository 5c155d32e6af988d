import type { Fact } from '../model/index.ts';
import type { Framework } from './kit/framework.ts';
import { find, findFirst, has, isEmpty } from './kit/native.ts';
import {
  allInside,
  allWhen,
  always,
  byDefault,
  external,
  type Fields,
  firstList,
  firstOn,
  firstSaid,
  flag,
  inside,
  integer,
  type ListReading,
  mapped,
  noRecords,
  number,
  recordsOf,
  type Scope,
  scalar,
  stated,
  text,
  texts,
  when,
  without,
} from './kit/reading.ts';
import { fileFormatOf } from './shared/data-files.ts';
import { bare, methodOf, objectiveOf } from './shared/method-words.ts';
import { objectiveByPath } from './shared/objective.ts';
import { otherModelPattern } from './shared/other-models.ts';
import { peftKinds } from './shared/peft-kinds.ts';
import { recordKeys } from './shared/run-records.ts';
import { secretsAt } from './shared/secrets.ts';
import { peftTargetFacts } from './shared/targets.ts';
import {
  deepspeedDecides,
  deepspeedRestated,
  evaluationTrigger,
  trainingArguments,
} from './shared/trainer.ts';

/** Keys of `TrainingArguments`, and of the scripts that transformers ships, that mean a training run. */
const runKeys = [
  'per_device_train_batch_size',
  'num_train_epochs',
  'learning_rate',
  'gradient_accumulation_steps',
  'lr_scheduler_type',
  'train_file',
  'do_train',
] as const;

/** Keys of files that only look alike: diffusion and vision scripts, merges, weights, records of finished runs. */
const falseFriends = [
  'instance_prompt',
  'resolution',
  'validation_prompt',
  'image_column',
  'merge_method',
  'architectures',
  '_n_gpu',
  'run.model_type',
  // Presets of image trainers, which share the names of the optimiser keys.
  'cache_latents',
  'clip_skip',
  'data_backend_config',
  'flow_schedule_shift',
  'lycoris_config',
  'max_resolution',
  'model_flavour',
  'network_dim',
  'vae_batch_size',
  // A document of Hydra that another program than the Trainer reads.
  'hydra.job',
  // Trainers for speech, whose models have a codec and a voice.
  'audio_column_name',
  'target_audio_column_name',
  'feature_extractor_name',
  'max_duration_in_seconds',
  ...recordKeys,
] as const;

/** Keys of `TrainingArguments` that other trainers call otherwise; the names of the rest are anybody's. */
const ownKeys = [
  'per_device_train_batch_size',
  'per_device_eval_batch_size',
  'num_train_epochs',
  'do_train',
  'train_file',
  'model_name_or_path',
  'logging_steps',
  'save_steps',
  'save_strategy',
  'save_total_limit',
  'eval_strategy',
  'evaluation_strategy',
  'report_to',
  'optim',
  'warmup_ratio',
  'bf16',
  'fp16',
] as const;

const otherModels = ['model_name_or_path', 'model_name', 'model_id'].map(
  (key) => `${key}=${otherModelPattern}`,
);

/** Switches by which scripts turn LoRA on; the first that is written decides. */
const loraSwitches = ['use_peft', 'use_lora', 'lora_enable', 'enable_lora', 'use_qlora', 'q_lora'] as const;
const fourBitSwitches = [
  ['load_in_4bit', 4],
  ['quantization.load_in_4bit', 4],
  ['use_4bit', 4],
  ['use_qlora', 4],
  ['q_lora', 4],
  ['load_in_8bit', 8],
] as const;

/** Sections in which scripts of people's own keep what goes to `LoraConfig`. */
const adapterSections = ['peft_config', 'lora', 'lora_config', 'peft'] as const;
const inSections = (keys: readonly string[]): readonly string[] =>
  adapterSections.flatMap((section) => keys.map((key) => `${section}.${key}`));
const rankKeys = ['lora_r', 'lora_rank', ...inSections(['r', 'rank', 'lora_r', 'lora_rank'])];

const modelKeys = [
  'model_name_or_path',
  'pretrained_model_name_or_path',
  'base_model',
  'base_model_name_or_path',
  'base_model_id',
  'base_model_name',
  'model_name',
  'model_id',
] as const;
const validationKeys = [
  'validation_file',
  'data_config.val_file',
  'eval_data_path',
  'eval_file',
  'eval_path',
  'eval_data',
  'val_file',
  'val_path',
  'validation_path',
] as const;
/** Keys under which scripts of people's own name the method, and the objective, with one word. */
const methodKeys = [
  'train_mode',
  'training_mode',
  'finetuning_type',
  'finetune_type',
  'tuning_method',
  'tuning_type',
  'peft_type',
  'peft_method',
] as const;
const objectiveKeys = [
  'training_stage',
  'train_stage',
  'stage',
  'objective',
  'task_type',
  'trainer_type',
] as const;
const scriptDecides = 'the script behind this file decides';

/** `training_args` and `data_config` side by side: the schema of ChatGLM's fine-tuning script, and of its heirs. */
const isNested = (scope: Scope): boolean => find(scope.native, 'training_args')?.node.kind === 'map';
const isLora = (scope: Scope): boolean => method(scope)?.value === 'lora';
const isSoftPrompt = (scope: Scope): boolean =>
  /^(prompt-tuning|prefix-tuning|p-tuning)$/.test(String(method(scope)?.value));

/**
 * Files for scripts that parse `transformers.TrainingArguments`. What else the script does is not known, so facts
 * count for less, and those that a script may hold in its code stay open.
 * Read from transformers 4.57.6 and 5.18.0, and THUDM/ChatGLM3 finetune_demo at 732294f.
 */
export const hfTrainer: Framework = {
  id: 'hf-trainer',
  title: 'Transformers Trainer',
  homepage: 'https://huggingface.co/docs/transformers/trainer',
  version: '5.18.0',
  dialect: 'pyyaml',
  signatures: [
    {
      kind: 'eval',
      fallback: true,
      all: ['output_dir', 'do_train=^[Ff]alse$'],
      any: ['do_eval=^[Tt]rue$', 'do_predict=^[Tt]rue$'],
      none: falseFriends,
    },
    {
      kind: 'train',
      fallback: true,
      all: ['output_dir'],
      min: 2,
      any: runKeys,
      also: ownKeys,
      none: [...falseFriends, ...otherModels],
    },
    {
      kind: 'train',
      fallback: true,
      all: ['training_args.output_dir'],
      any: runKeys.map((key) => `training_args.${key}`).concat('training_args.max_steps'),
      none: falseFriends,
    },
  ],
  facts: {
    'plan.name': text('run_name'),
    'plan.dialect': when(isNested, always('nested')),
    'model.id': firstSaid(text(modelKeys), external('given on the command line')),
    'model.revision': text('model_revision'),
    'model.tokenizer': text(['tokenizer_name', 'tokenizer_name_or_path']),
    'model.attention': text('attn_implementation'),
    'security.trustRemoteCode': firstSaid(flag('trust_remote_code'), external(scriptDecides)),

    'method.kind': method,
    'method.variant': when(
      isSoftPrompt,
      mapped(text('peft_config.peft_type'), (type) =>
        /^MULTITASK_/.test(String(type)) ? String(type).toLowerCase() : undefined,
      ),
    ),
    ...allWhen(isLora, {
      'adapter.rank': integer(rankKeys),
      'adapter.alpha': number(['lora_alpha', ...inSections(['lora_alpha', 'alpha'])]),
      'adapter.dropout': number(['lora_dropout', ...inSections(['lora_dropout', 'dropout'])]),
      ...peftTargetFacts(['lora_target_modules', 'target_modules', ...inSections(['target_modules'])]),
      'adapter.modulesToSave': texts(['lora_modules_to_save', ...inSections(['modules_to_save'])]),
      'adapter.rslora': flag(['use_rslora', ...inSections(['use_rslora'])]),
      'adapter.dora': flag(['use_dora', ...inSections(['use_dora'])]),
    }),

    'quantization.bits': firstSaid(
      firstOn(fourBitSwitches),
      mapped(bitsByWord, () => 4),
      external(scriptDecides),
    ),

    'prompt.virtualTokens': when(isSoftPrompt, integer('peft_config.num_virtual_tokens')),

    'objective.kind': objective,

    'data.heldOutKind': heldOut,
    'data.sequenceLength': integer(['max_seq_length', 'model_max_length', 'block_size', 'max_length']),
    'data.inputLength': integer(['max_source_length', 'max_input_length']),
    'data.outputLength': integer(['max_target_length', 'max_output_length']),
    'data.packing': when((scope) => has(scope.native, 'packing'), flag('packing')),

    ...placed(trainingArguments),
    'hardware.count': external('decided by the launcher'),
    'evaluation.trigger': evaluation,
  },
  lists: {
    'data.train': firstList(
      named('dataset_name', 'dataset_config_name'),
      files('train_file'),
      files('data_config.train_file'),
      files('data_path'),
      files('train_path'),
      files('train_data'),
      files('dataset_path'),
      named('dataset', 'subset'),
    ),
    'data.validation': firstList(...validationKeys.map(files)),
    'data.test': firstList(files('test_file'), files('data_config.test_file')),
    secrets: secretsAt(['hub_token', 'push_to_hub_token', 'token', 'use_auth_token']),
  },
  restated: placed(deepspeedRestated('deepspeed')),
  decidedBy: placed(deepspeedDecides('deepspeed')),
};

/** Keys of `TrainingArguments` at the top, or in their own section. */
function placed(fields: Fields): Fields {
  const nested = allInside('training_args', fields);
  return Object.fromEntries(
    Object.entries(fields).map(([name, reading]) => [
      name,
      (scope: Scope) => (isNested(scope) ? nested[name]?.(scope) : reading(scope)),
    ]),
  );
}

/** Switches by which scripts turn other adapters on; off they say nothing. */
const otherSwitches = [
  ['use_ia3', 'ia3'],
  ['use_prompt_tuning', 'prompt-tuning'],
  ['use_prefix_tuning', 'prefix-tuning'],
  ['use_p_tuning', 'p-tuning'],
] as const;

/** By a switch, or a PEFT configuration. A bare `lora_r` without either decides nothing. */
function method(scope: Scope): Fact | undefined {
  const type = scalar(
    'peft_config.peft_type',
    (node) => peftKinds[node.text.toUpperCase()] ?? 'other-peft',
  )(scope);
  if (type?.state !== 'unset') return type;
  const other = firstOn(otherSwitches)(scope);
  if (other) return other;
  const word = wordUnder(scope, methodKeys, methodOf);
  if (word) return word;
  const key = loraSwitches.find((name) => has(scope.native, name));
  const fact = key && flag(key)(scope);
  if (fact) return typeof fact.value === 'boolean' ? { ...fact, value: fact.value ? 'lora' : 'full' } : fact;
  if (isNested(scope) && has(scope.native, 'data_config')) {
    return byDefault('full', 'without `peft_config` the script trains all weights');
  }
  return bySection(scope) ?? byRank(scope) ?? without('external', scriptDecides);
}

/** A section for LoRA with a rank in it, unless it is switched off there. */
function bySection(scope: Scope): Fact | undefined {
  const on = flag(inSections(['enabled', 'enable', 'use', 'use_lora']))(scope);
  if (on && typeof on.value === 'boolean') return { ...on, value: on.value ? 'lora' : 'full' };
  const rank = integer(inSections(['r', 'rank', 'lora_r', 'lora_rank']))(scope);
  return Number(rank?.value ?? 0) > 0
    ? { ...rank, state: 'stated', value: 'lora', confidence: 0.8 }
    : undefined;
}

/** The first of these keys whose text is a known word; others mean something else, as `task_type: CAUSAL_LM` does. */
function wordUnder(
  scope: Scope,
  keys: readonly string[],
  meaning: (word: string) => string | undefined,
): Fact | undefined {
  for (const key of keys) {
    const at = find(scope.native, key);
    const value = at?.node.kind === 'scalar' ? meaning(at.node.text) : undefined;
    if (at && value !== undefined) return stated(at, value, { confidence: 0.8 });
  }
  return undefined;
}

/** `train_mode: qlora` says both the method and the width of the base. */
function bitsByWord(scope: Scope): Fact | undefined {
  return wordUnder(scope, methodKeys, (word) => (bare(word) === 'qlora' ? 'qlora' : undefined));
}

/**
 * Beside no switch at all, a rank with its targets or over a quantised base is what the script wraps the model in.
 * `lora_rank` is no key of TRL, whose `lora_r` does nothing without `use_peft`, so its alpha beside it is enough.
 */
function byRank(scope: Scope): Fact | undefined {
  const rank = integer(['lora_r', 'lora_rank'])(scope);
  const isMeant =
    ['lora_target_modules', 'target_modules'].some((key) => has(scope.native, key)) ||
    (has(scope.native, 'lora_rank') && has(scope.native, 'lora_alpha')) ||
    firstOn(fourBitSwitches)(scope) !== undefined;
  if (!isMeant || rank === undefined || Number(rank.value ?? 0) <= 0) return undefined;
  return { ...rank, value: 'lora', confidence: 0.8 };
}

function objective(scope: Scope): Fact | undefined {
  if (isNested(scope) && has(scope.native, 'data_config')) return byDefault('sft');
  const word = wordUnder(scope, objectiveKeys, objectiveOf);
  if (word) return word;
  const path = objectiveByPath(scope.path);
  return path
    ? { value: path.kind, state: 'derived', confidence: 0.6, note: 'by the path' }
    : without('external', scriptDecides);
}

function heldOut(scope: Scope): Fact | undefined {
  const share = find(scope.native, 'validation_split_percentage');
  const held = findFirst(scope.native, validationKeys);
  if (held && !isEmpty(held)) return stated(held, 'dataset');
  return share && !isEmpty(share) ? stated(share, 'fraction') : without('external', scriptDecides);
}

/** Keys that no script of transformers reads: one of the project's own stands between the file and the Trainer. */
const keysOfOwnScripts = [
  'base_model',
  'base_model_id',
  'base_model_name',
  'lora_r',
  'lora_rank',
  'train_path',
  'val_path',
  'train_data',
  'eval_data',
  'dataset_path',
  'dataset',
  'num_eval_samples',
  'model_name',
  'model_id',
  'eval_file',
  'eval_path',
  'lora',
  'lora_config',
] as const;

/** Without a strategy the Trainer evaluates nothing, but a script of the project's own may choose one. */
function leavesEvaluation({ native }: Scope): boolean {
  const isSaid = ['eval_strategy', 'evaluation_strategy', 'do_eval'].some((key) => has(native, key));
  return !isSaid && keysOfOwnScripts.some((key) => has(native, key));
}

/** ChatGLM's script turns evaluation off when no `val_file` is given. */
function evaluation(scope: Scope): Fact | undefined {
  if (!isNested(scope))
    return leavesEvaluation(scope) ? without('external', scriptDecides) : evaluationTrigger(scope);
  return has(scope.native, 'data_config') && !has(scope.native, 'data_config.val_file')
    ? byDefault('none', 'without `val_file` the script turns evaluation off')
    : inside('training_args', evaluationTrigger)(scope);
}

function files(key: string): ListReading {
  return (scope) => {
    const at = find(scope.native, key);
    if (!at || isEmpty(at) || at.node.kind === 'map') return noRecords('unset', key);
    const names = texts(key)(scope);
    if (!Array.isArray(names?.value)) return { fact: without('unresolved', undefined, key), records: [] };
    const records = names.value.map((name) => ({
      id: { ...names, value: String(name) },
      fileFormat: formatOf(names, String(name)),
    }));
    return recordsOf(records, at);
  };
}

function formatOf(fact: Fact, name: string): Fact | undefined {
  const value = fileFormatOf(name);
  return value === undefined ? undefined : { ...fact, value };
}

function named(key: string, configKey: string): ListReading {
  return (scope) => {
    const at = find(scope.native, key);
    if (!at || isEmpty(at)) return noRecords('unset', key);
    return recordsOf([{ id: text(key)(scope), config: text(configKey)(scope) }], at);
  };
}
