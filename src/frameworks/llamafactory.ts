import type { Fact } from '../model/index.ts';
import type { Framework } from './kit/framework.ts';
import { find, has, isEmpty, keysAt, memberNamed, type Native, textAt } from './kit/native.ts';
import {
  allWhen,
  always,
  byDefault,
  choice,
  external,
  firstOf,
  firstOn,
  flag,
  integer,
  mapped,
  notFlag,
  number,
  positive,
  type Reading,
  type Scope,
  scalar,
  stated,
  text,
  texts,
  unresolved,
  when,
} from './kit/reading.ts';
import { openNear } from './kit/side-file.ts';
import { registeredSources } from './shared/dataset-info.ts';
import { recordKeys } from './shared/run-records.ts';
import { secretsAt } from './shared/secrets.ts';
import { targetFacts } from './shared/targets.ts';
import {
  deepspeedDecides,
  deepspeedRestated,
  enabledBy,
  evaluationTrigger,
  interval,
  precision,
  resume,
  trainingArguments,
} from './shared/trainer.ts';

const methods: Readonly<Record<string, string>> = {
  lora: 'lora',
  oft: 'oft',
  freeze: 'partial',
  full: 'full',
};

const stages: Readonly<Record<string, string>> = {
  pt: 'continued-pretraining',
  sft: 'sft',
  rm: 'reward-model',
  ppo: 'ppo',
  dpo: 'dpo',
  kto: 'kto',
};

/** Losses of `stage: dpo` that make it another objective; the others are forms of DPO. */
const preferenceLosses: Readonly<Record<string, string>> = { ipo: 'ipo', orpo: 'orpo', simpo: 'simpo' };

const schemes: Readonly<Record<string, string>> = {
  bnb: 'bitsandbytes',
  bitsandbytes: 'bitsandbytes',
  gptq: 'gptq',
  awq: 'awq',
  aqlm: 'aqlm',
  quanto: 'quanto',
  eetq: 'eetq',
  hqq: 'hqq',
  mxfp4: 'mxfp4',
  fp8: 'fp8',
};

/** Switches that replace `optim` (train/trainer_utils.py, `create_custom_optimizer`), in the order they are asked. */
const optimizerSwitches: readonly (readonly [string, string])[] = [
  ['use_galore', 'galore'],
  ['use_apollo', 'apollo'],
  ['use_badam', 'badam'],
  ['use_adam_mini', 'adam-mini'],
  ['use_muon', 'muon'],
];

/** Switches that change what or how is trained beyond the method itself. */
const variantSwitches: readonly (readonly [string, string])[] = [
  ['use_dora', 'dora'],
  ['use_llama_pro', 'llama-pro'],
  ['use_galore', 'galore'],
  ['use_apollo', 'apollo'],
  ['use_badam', 'badam'],
];

/** Keys of the Megatron backends. They are refused unless the environment chooses such a backend. */
const megatronKeys = [
  'tensor_model_parallel_size',
  'pipeline_model_parallel_size',
  'context_parallel_size',
  'expert_model_parallel_size',
] as const;

const credentials = [
  'hf_hub_token',
  'ms_hub_token',
  'om_hub_token',
  'hub_token',
  'push_to_hub_token',
  'swanlab_api_key',
  'swanlab_lark_secret',
] as const;

/** Keys by which an evaluation on a benchmark is known (hparams/evaluation_args.py). */
const benchmarkKeys = ['task', 'n_shot'] as const;

const methodOf = (scope: Scope): string => (textAt(scope.native, 'finetuning_type') ?? 'lora').toLowerCase();
const stageOf = (scope: Scope): string => (textAt(scope.native, 'stage') ?? 'sft').toLowerCase();
const isLora = (scope: Scope): boolean => methodOf(scope) === 'lora';
const isAdapter = (scope: Scope): boolean => /^(lora|oft)$/.test(methodOf(scope));
const isQuantised = (scope: Scope): boolean => has(scope.native, 'quantization_bit');
const isFourBit = (scope: Scope): boolean => textAt(scope.native, 'quantization_bit') === '4';
const stageIn =
  (...stages: readonly string[]) =>
  (scope: Scope): boolean =>
    stages.includes(stageOf(scope));

/** What an entry of the registry can say (data/parser.py `DatasetAttr`). */
const entryKeys =
  /^(file_name|file_sha1|hf_hub_url|ms_hub_url|om_hub_url|script_url|cloud_file_name|formatting|ranking|subset|split|folder|num_samples|columns|tags)$/;

/** Other lists of files have a `file_name` too, among much that no registry says. */
function holdsEntries(native: Native): boolean {
  return keysAt(native, '')
    .slice(0, 20)
    .every((name) => {
      const entry = memberNamed(native, name);
      const keys = entry ? keysAt(entry, '') : [];
      return keys.filter((key) => entryKeys.test(key)).length * 2 >= keys.length;
    });
}

/** Switches as YAML 1.1 reads them, and the numbers that Python takes for them. */
const on = '^([Tt]rue|TRUE|[Yy]es|[Oo]n|1)$';
const off = '^([Ff]alse|FALSE|[Nn]o|[Oo]ff|0)$';

/** Keys that only a training run has a use for; a chat takes the length that it cuts at. */
const runKeys = [
  'do_eval',
  'do_predict',
  'learning_rate',
  'max_steps',
  'num_train_epochs',
  'per_device_train_batch_size',
] as const;

/**
 * LLaMA-Factory, the flat schema: one YAML or JSON file for training, prediction, export and chat, with data named
 * through a registry.
 * Read from src/llamafactory/hparams and data at ff6d4d12 (0.9.6.dev0).
 */
export const llamafactory: Framework = {
  id: 'llamafactory',
  title: 'LLaMA-Factory',
  homepage: 'https://llamafactory.readthedocs.io',
  version: '0.9.6.dev0',
  dialect: 'omegaconf',
  signatures: [
    {
      kind: 'eval',
      all: ['model_name_or_path', ...benchmarkKeys],
      any: ['template', 'finetuning_type', 'lang'],
    },
    { kind: 'export', all: ['model_name_or_path', 'export_dir'] },
    {
      kind: 'infer',
      all: ['model_name_or_path'],
      any: ['infer_backend', 'template'],
      none: [
        'stage',
        'do_train',
        'output_dir',
        'export_dir',
        'dataset',
        'dataset_name',
        ...runKeys,
        ...benchmarkKeys,
      ],
    },
    {
      kind: 'predict',
      all: ['model_name_or_path', `do_predict=${on}`],
      any: ['stage', 'finetuning_type', 'template'],
      none: [`do_train=${on}`],
    },
    {
      kind: 'eval',
      all: ['model_name_or_path', `do_train=${off}`],
      any: ['stage=^(pt|sft|rm|ppo|dpo|kto)$', 'finetuning_type', 'cutoff_len'],
      none: ['export_dir', `do_predict=${on}`],
    },
    {
      kind: 'train',
      all: ['model_name_or_path'],
      any: [
        'stage=^(pt|sft|rm|ppo|dpo|kto)$',
        'finetuning_type',
        'cutoff_len',
        'dataset_dir',
        'template&dataset',
      ],
      // Scripts after alpaca-lora cut at `cutoff_len` too.
      also: ['stage', 'do_train', 'finetuning_type', 'template', 'lora_target', 'dataset&output_dir'],
      none: [
        'export_dir',
        'dataset_name',
        'training_data_path',
        'dataset_mixture',
        'dataset_mixer',
        ...recordKeys,
      ],
    },
    {
      kind: 'dataset-registry',
      every: 'file_name|hf_hub_url|ms_hub_url|om_hub_url|script_url|cloud_file_name',
      none: ['builder_name', 'features'],
      test: holdsEntries,
      words: ['file_name', 'hf_hub_url', 'ms_hub_url', 'om_hub_url', 'script_url', 'cloud_file_name'],
    },
  ],
  facts: {
    'plan.name': text('run_name'),
    'plan.dialect': always('v0'),
    'model.id': text('model_name_or_path'),
    'model.revision': text('model_revision', { default: 'main' }),
    'model.continuesAdapter': when(isLora, text('adapter_name_or_path')),
    'model.initFromScratch': flag('train_from_scratch', { default: false }),
    'model.attention': text('flash_attn', { default: 'auto' }),
    'security.trustRemoteCode': flag('trust_remote_code', { default: false }),

    'method.kind': scalar('finetuning_type', (node) => methods[node.text.toLowerCase()], {
      default: 'lora',
      note: 'LLaMA-Factory trains a LoRA adapter when `finetuning_type` is not set',
    }),
    'method.variant': firstOn(variantSwitches),
    ...allWhen(isLora, {
      'adapter.rank': integer('lora_rank', { default: 8 }),
      'adapter.alpha': alpha,
      'adapter.dropout': number('lora_dropout', { default: 0 }),
      'adapter.rslora': flag('use_rslora', { default: false }),
      'adapter.dora': flag('use_dora', { default: false }),
      'adapter.init': firstOf(firstOn([['pissa_init', 'pissa']]), always('default')),
    }),
    ...allWhen(isAdapter, {
      'adapter.targets': target('adapter.targets'),
      'adapter.targetsMode': target('adapter.targetsMode'),
      'adapter.modulesToSave': texts('additional_target', { separator: ',' }),
    }),

    'quantization.bits': integer('quantization_bit', { default: 16 }),
    ...allWhen(isQuantised, {
      'quantization.scheme': choice('quantization_method', schemes, { default: 'bitsandbytes' }),
      'quantization.type': when(isFourBit, text('quantization_type', { default: 'nf4' })),
      'quantization.double': when(isFourBit, flag('double_quantization', { default: true })),
    }),

    'objective.kind': objective,
    'objective.beta': when(stageIn('dpo', 'kto'), number('pref_beta', { default: 0.1 })),
    'objective.referenceModel': when(stageIn('dpo', 'kto', 'ppo'), text('ref_model')),
    'objective.rewards': when(stageIn('ppo'), texts('reward_model')),

    'data.heldOutKind': heldOut,
    'data.heldOutSize': when(
      (scope) => !has(scope.native, 'eval_dataset'),
      number('val_size', { default: 0 }),
    ),
    'data.chatTemplate': text('template'),
    'data.lossOn': lossOn,
    'data.sequenceLength': integer('cutoff_len', { default: 2048 }),
    'data.packing': firstOf(
      firstOn([['neat_packing', true]]),
      flag('packing'),
      when(stageIn('pt'), always(true, 'stage pt packs unless `packing` says otherwise')),
      always(false),
    ),
    'data.streaming': flag('streaming', { default: false }),
    'data.shuffle': notFlag('disable_shuffling', { default: true }),
    'data.mixing': choice(
      'mix_strategy',
      {
        concat: 'concat',
        interleave_under: 'interleave-first-exhausted',
        interleave_over: 'interleave-all-exhausted',
      },
      { default: 'concat' },
    ),
    'data.weightsGiven': when(
      (scope) => has(scope.native, 'interleave_probs'),
      mapped(texts('interleave_probs', { separator: ',' }), (weights) =>
        Array.isArray(weights) ? weights.length : undefined,
      ),
    ),

    ...trainingArguments,
    'hyper.loraPlusRatio': when(isLora, number('loraplus_lr_ratio')),
    'hyper.optimizer': firstOf(firstOn(optimizerSwitches), (scope) =>
      trainingArguments['hyper.optimizer']?.(scope),
    ),
    'precision.train': firstOf(
      firstOn([
        ['fp8', 'fp8'],
        ['pure_bf16', 'bf16'],
      ]),
      precision('bf16', 'fp16', 'auto'),
    ),
    'memory.gradientCheckpointing': notFlag('disable_gradient_checkpointing', { default: true }),
    'hardware.count': external('decided by the launcher'),
    'distributed.backend': firstOf(megatron, (scope) => trainingArguments['distributed.backend']?.(scope)),
    'distributed.tensorParallel': whenWritten('tensor_model_parallel_size'),
    'distributed.pipelineParallel': whenWritten('pipeline_model_parallel_size'),
    'distributed.contextParallel': whenWritten('context_parallel_size'),
    'distributed.expertParallel': whenWritten('expert_model_parallel_size'),

    'checkpoint.resume': resumption,
    'evaluation.trigger': evaluation,
    ...interval('evaluation', 'eval_steps', evaluation),
    'evaluation.earlyStopping': enabledBy('early_stopping_steps'),
    'output.mergeAdapter': always(false, 'merging is a command of its own'),
    'logging.destinations': destinations,
    'logging.project': firstOf(
      when(
        (scope) => flag('use_swanlab')(scope)?.value === true,
        text('swanlab_project', { default: 'llamafactory' }),
      ),
      text('project'),
    ),
    'tokens.added': addedTokens,
    'tokens.resize': resize,
    'tokens.rowsTrained': embeddingsTrained,
  },
  lists: {
    'data.train': registeredSources('dataset'),
    'data.validation': registeredSources('eval_dataset'),
    secrets: secretsAt(credentials),
  },
  restated: deepspeedRestated('deepspeed'),
  decidedBy: deepspeedDecides('deepspeed'),
};

/** OFT has a key of its own for the same fact. */
function target(name: string): Reading {
  const lora = targetFacts('lora_target', { default: ['all-linear'] })[name];
  const oft = targetFacts('oft_target', { default: ['all-linear'] })[name];
  return (scope) => (isLora(scope) ? lora : oft)?.(scope);
}

/** Twice the rank when the key is absent, empty or 0. */
function alpha(scope: Scope): Fact | undefined {
  const fact = positive('lora_alpha')(scope);
  const rank = integer('lora_rank', { default: 8 })(scope);
  if (fact?.state !== 'unset' || typeof rank?.value !== 'number') return fact;
  return byDefault(2 * rank.value, 'LLaMA-Factory takes twice the rank when `lora_alpha` is not set');
}

function objective(scope: Scope): Fact | undefined {
  const stage = scalar('stage', (node) => stages[node.text.toLowerCase()], { default: 'sft' })(scope);
  const loss = find(scope.native, 'pref_loss');
  const kind = preferenceLosses[textAt(scope.native, 'pref_loss')?.toLowerCase() ?? ''];
  return stage?.value === 'dpo' && loss && kind ? stated(loss, kind) : stage;
}

function heldOut(scope: Scope): Fact | undefined {
  const named = find(scope.native, 'eval_dataset');
  if (named && !isEmpty(named)) return stated(named, 'dataset');
  return scalar('val_size', (node) => heldOutKind(Number(node.text)), { default: 'none' })(scope);
}

function heldOutKind(size: number): string | undefined {
  if (Number.isNaN(size)) return undefined;
  if (size <= 0) return 'none';
  return size < 1 ? 'fraction' : 'count';
}

/** Preference and reward stages compare whole answers, so the question only arises for pt and sft. */
function lossOn(scope: Scope): Fact | undefined {
  if (stageIn('pt')(scope)) return byDefault('all', 'stage pt trains on every token');
  if (!stageIn('sft')(scope)) return undefined;
  const written = firstOn([
    ['train_on_prompt', 'all'],
    ['mask_history', 'completion'],
  ])(scope);
  return written ?? byDefault('assistant-turns');
}

/** `do_eval` evaluates once after training; a strategy evaluates on the way. */
function evaluation(scope: Scope): Fact | undefined {
  const strategy = evaluationTrigger(scope);
  if (strategy?.state !== 'default') return strategy;
  const asked = flag('do_eval')(scope);
  // Where no strategy is written, the switch is what somebody said.
  if (asked?.value === false) return { ...asked, value: 'none' };
  return firstOn([['do_eval', 'end']])(scope) ?? strategy;
}

/** Without `overwrite_output_dir`, the last checkpoint in `output_dir` is resumed silently. */
function resumption(scope: Scope): Fact | undefined {
  const fact = resume('resume_from_checkpoint')(scope);
  if (fact?.state !== 'default' || flag('overwrite_output_dir')(scope)?.value === true) return fact;
  return byDefault('auto', 'a checkpoint that lies in `output_dir` is resumed unless it may be overwritten');
}

function megatron(scope: Scope): Fact | undefined {
  const at = megatronKeys
    .map((key) => find(scope.native, key))
    .find((located) => located && !isEmpty(located));
  return at && stated(at, 'megatron');
}

function whenWritten(key: string): Reading {
  return when((scope) => has(scope.native, key), integer(key));
}

function destinations(scope: Scope): Fact | undefined {
  const reported = trainingArguments['logging.destinations']?.(scope);
  const swanlab = firstOn([['use_swanlab', 'swanlab']])(scope);
  if (swanlab === undefined) return reported;
  const others = Array.isArray(reported?.value) ? reported.value.filter((name) => name !== 'swanlab') : [];
  return { ...swanlab, value: [...others, 'swanlab'] };
}

/** Tokens in comma lists, and the keys of a file that describes new ones, which wins over `add_special_tokens`. */
function addedTokens(scope: Scope): Fact | undefined {
  const special = describedTokens(scope) ?? texts('add_special_tokens', { separator: ',' })(scope);
  const plain = texts('add_tokens', { separator: ',' })(scope);
  if (special?.state === 'unset') return plain;
  return Array.isArray(special?.value) && Array.isArray(plain?.value)
    ? { ...special, value: [...special.value, ...plain.value] }
    : special;
}

function describedTokens(scope: Scope): Fact | undefined {
  const at = find(scope.native, 'new_special_tokens_config');
  if (!at || isEmpty(at)) return undefined;
  const file = openNear(scope, at.node.kind === 'scalar' ? at.node.text : '');
  return file
    ? stated(at, keysAt(file, ''))
    : unresolved(at, 'the file that describes the tokens is missing');
}

/** Adding tokens turns `resize_vocab` on by itself (model/patcher.py). */
function resize(scope: Scope): Fact | undefined {
  const fact = flag('resize_vocab')(scope);
  if (fact?.value === true) return fact;
  const added = addedTokens(scope);
  if (added?.state === 'unset') return byDefault(false);
  return byDefault(true, 'LLaMA-Factory resizes the vocabulary when tokens are added');
}

/** A new adapter on a resized vocabulary trains the embeddings, unless `additional_target` says what to train. */
function embeddingsTrained(scope: Scope): Fact | undefined {
  if (resize(scope)?.value !== true || !isAdapter(scope)) return undefined;
  const saved = texts('additional_target', { separator: ',' })(scope);
  if (Array.isArray(saved?.value)) {
    return { ...saved, value: saved.value.some((name) => /embed|wte/i.test(String(name))) };
  }
  return has(scope.native, 'adapter_name_or_path')
    ? undefined
    : byDefault(true, 'LLaMA-Factory adds the embeddings to a new adapter when the vocabulary is resized');
}
