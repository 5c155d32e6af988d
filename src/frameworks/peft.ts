import type { Framework } from './kit/framework.ts';
import { find, isEmpty, textAt } from './kit/native.ts';
import {
  allWhen,
  byDefault,
  choice,
  external,
  type Fields,
  firstOf,
  flag,
  integer,
  mapped,
  number,
  type Reading,
  type Scope,
  scalar,
  stated,
  text,
  texts,
  when,
} from './kit/reading.ts';
import { peftKinds } from './shared/peft-kinds.ts';
import { targetFacts } from './shared/targets.ts';

/** Types whose name is the whole story; of all others it is kept as the variant. */
const plain = /^(LORA|OFT|IA3|PROMPT_TUNING|P_TUNING|PREFIX_TUNING|ADAPTION_PROMPT)$/;

const tasks: Readonly<Record<string, string>> = {
  causal_lm: 'causal-lm',
  seq_2_seq_lm: 'seq2seq-lm',
  seq_cls: 'sequence-classification',
  token_cls: 'token-classification',
  question_ans: 'question-answering',
  feature_extraction: 'embedding',
};

/** Written by users too, so a run's own keys beside `peft_type` mean a training script's file. */
const ofScripts = [
  'model_name_or_path',
  'learning_rate',
  'output_dir',
  'num_train_epochs',
  'train_file',
  'dataset',
  'training_args',
];

const typeOf = (scope: Scope): string => textAt(scope.native, 'peft_type') ?? '';
const isLora = (scope: Scope): boolean => /^(ADA)?LORA$/.test(typeOf(scope));
const isAdaLora = (scope: Scope): boolean => typeOf(scope) === 'ADALORA';
const isPrompt = (scope: Scope): boolean =>
  /^(PROMPT_TUNING|MULTITASK_PROMPT_TUNING|CPT|P_TUNING|PREFIX_TUNING|CARTRIDGE)$/.test(typeOf(scope));
const hasTargets = (scope: Scope): boolean => !isPrompt(scope);
const hasInit = (scope: Scope): boolean => /^(MULTITASK_)?PROMPT_TUNING$/.test(typeOf(scope));

const variant: Reading = (scope) => {
  if (typeOf(scope) !== 'LORA') {
    return mapped(text('peft_type'), (type) =>
      plain.test(String(type)) ? undefined : String(type).toLowerCase(),
    )(scope);
  }
  return firstOf(
    mapped(flag('use_dora'), (on) => (on === true ? 'dora' : undefined)),
    holding('alora_invocation_tokens', 'alora'),
    holding('kasa_config', 'kasa'),
    holding('use_bdlora', 'bdlora'),
  )(scope);
};

/** The value, where the key holds anything. */
function holding<T extends string | boolean>(key: string, value: T): Reading {
  return (scope) => {
    const at = find(scope.native, key);
    return at && !isEmpty(at) && !isVacant(at.node) ? stated(at, value) : undefined;
  };
}

const isVacant = (node: NonNullable<ReturnType<typeof find>>['node']): boolean =>
  (node.kind === 'list' && node.items.length === 0) ||
  (node.kind === 'map' && node.entries.size === 0) ||
  (node.kind === 'scalar' && /^(false|\[\])$/i.test(node.text));

const targeted = targetFacts('target_modules');

/** Without target modules PEFT takes those of its table for the architecture. */
const targets: Fields = {
  'adapter.targets': (scope) => {
    const fact = targeted['adapter.targets']?.(scope);
    return fact?.state === 'unset' ? external('PEFT chooses by the architecture of the model')(scope) : fact;
  },
  'adapter.targetsMode': (scope) => {
    const fact = targeted['adapter.targetsMode']?.(scope);
    return fact?.state === 'unset' ? byDefault('auto') : fact;
  },
};

const init: Reading = scalar(
  'init_lora_weights',
  (node) => (/^true$/i.test(node.text) ? 'default' : /^false$/i.test(node.text) ? 'random' : node.text),
  { default: 'default' },
);

const embeddings = /embed|wte|wpe|lm_head/;

const rowsTrained: Reading = firstOf(
  holding('trainable_token_indices', true),
  when((scope) => typeOf(scope) === 'TRAINABLE_TOKENS', holding('token_indices', true)),
  mapped(texts('modules_to_save'), (names) =>
    Array.isArray(names) && names.some((name) => embeddings.test(String(name))) ? true : undefined,
  ),
);

/**
 * PEFT: `adapter_config.json`, written beside the weights of a finished adapter, or by hand for a script.
 * Read from src/peft/config.py, utils/peft_types.py and tuners/*\/config.py at 5d602fdb (0.20.1.dev0).
 * The list of types grows with every release: an unknown one is other-peft. A quantised base leaves no trace here.
 */
export const peft: Framework = {
  id: 'peft',
  title: 'PEFT',
  homepage: 'https://huggingface.co/docs/peft',
  version: '0.20.1.dev0',
  dialect: 'pyyaml',
  signatures: [{ kind: 'adapter-artifact', all: ['peft_type=^[A-Z][A-Z0-9_]+$'], none: ofScripts }],
  facts: {
    'model.id': text('base_model_name_or_path'),
    'model.revision': text('revision'),
    'model.task': choice('task_type', tasks),

    'method.kind': scalar('peft_type', (node) => peftKinds[node.text] ?? 'other-peft'),
    'method.variant': variant,
    'adapter.rank': firstOf(
      when(isAdaLora, integer('target_r', { default: 8 })),
      when(isLora, integer('r', { default: 8 })),
    ),
    'adapter.alpha': when(isLora, number('lora_alpha', { default: 8 })),
    'adapter.dropout': when(isLora, number('lora_dropout', { default: 0 })),
    ...allWhen(hasTargets, targets),
    'adapter.modulesToSave': when(hasTargets, texts('modules_to_save')),
    'adapter.rslora': when(isLora, flag('use_rslora', { default: false })),
    'adapter.dora': when(isLora, flag('use_dora', { default: false })),
    'adapter.bias': when(
      isLora,
      choice('bias', { none: 'none', all: 'all', lora_only: 'adapter-only' }, { default: 'none' }),
    ),
    'adapter.init': when(isLora, init),

    'prompt.virtualTokens': when(isPrompt, integer('num_virtual_tokens')),
    'prompt.init': when(
      hasInit,
      choice(
        'prompt_tuning_init',
        { random: 'random', text: 'text', sample_vocab: 'vocabulary' },
        { default: 'random' },
      ),
    ),
    'prompt.initText': when(hasInit, text('prompt_tuning_init_text')),
    'prompt.tokenizer': when(hasInit, text('tokenizer_name_or_path')),
    'prompt.encoder': firstOf(
      when((s) => typeOf(s) === 'P_TUNING', text('encoder_reparameterization_type', { default: 'MLP' })),
      when(
        (s) => typeOf(s) === 'PREFIX_TUNING',
        mapped(flag('prefix_projection', { default: false }), (on) => (on === true ? 'MLP' : undefined)),
      ),
    ),

    'tokens.rowsTrained': when(hasTargets, rowsTrained),
  },
};
