import type { Fact } from '../model/index.ts';
import { booleanFrom, numberFrom } from '../syntax/resolve.ts';
import type { ScalarNode } from '../syntax/tree.ts';
import type { Framework } from './kit/framework.ts';
import { find, isEmpty, type Located, textAt } from './kit/native.ts';
import {
  allWhen,
  external,
  type Fields,
  firstList,
  firstOf,
  flag,
  integer,
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
  texts,
  when,
} from './kit/reading.ts';
import { fileFormatOf } from './shared/data-files.ts';
import { bare, methodOf, objectiveOf } from './shared/method-words.ts';
import { objectiveByPath } from './shared/objective.ts';
import { secretsAt } from './shared/secrets.ts';
import { findIn, pathsIn, type Role, tuningRuns, tuningWords } from './shared/sections.ts';
import { targetFacts } from './shared/targets.ts';
import { optimizerName, schedules, trigger } from './shared/trainer.ts';

/**
 * How far a key can be trusted whose script is not known: `sure` where Hugging Face's own name leaves one meaning,
 * `likely` where a name is usual but not settled, `unsure` where the unit may differ.
 */
const sure = 0.9;
const likely = 0.7;
const unsure = 0.6;

const scriptDecides = 'the script behind this file decides';

type ReadKeys = (keys: readonly string[]) => Reading;

/** A reading of the first of these keys, in sections of these roles. */
const at =
  (roles: readonly Role[], keys: readonly string[], read: ReadKeys): Reading =>
  (scope) =>
    read(pathsIn(scope.native, roles, keys))(scope);

/** What is written, and nothing where nothing is: a script may hold any value in its code. */
const written =
  (confidence: number, reading: Reading): Reading =>
  (scope) => {
    const fact = reading(scope);
    if (!fact || fact.state === 'unset' || fact.state === 'default') return undefined;
    return fact.value === null ? fact : { confidence, ...fact };
  };

/** The first of several that is written; each may be trusted differently. */
const firstWritten = (...readings: readonly Reading[]): Reading => firstOf(...readings);

const model: readonly Role[] = ['model', 'top', 'train'];
const train: readonly Role[] = ['train', 'top'];
const lora: readonly Role[] = ['lora', 'train', 'top', 'model'];
const loraOnly: readonly Role[] = ['lora'];
const quant: readonly Role[] = ['quant', 'model', 'top', 'train', 'lora'];
const data: readonly Role[] = ['data', 'top', 'train'];
const output: readonly Role[] = ['output', 'train', 'top'];
const evaluation: readonly Role[] = ['eval', 'train', 'top'];

const one = (confidence: number, roles: readonly Role[], keys: readonly string[], read: ReadKeys): Reading =>
  written(confidence, at(roles, keys, read));

// ---- model ------------------------------------------------------------------------------------------------------

const baseModel: Reading = firstWritten(
  one(
    sure,
    model,
    [
      'base_model',
      'base_model_name_or_path',
      'model_name_or_path',
      'base_model_id',
      'base_model_name',
      'base_model_path',
    ],
    text,
  ),
  one(
    sure,
    model,
    [
      'pretrained_model_name_or_path',
      'pretrained_model_name',
      'model_id',
      'hf_model_id',
      'hf_model_name',
      'hf_model_ckpt',
      'llm_backbone',
    ],
    text,
  ),
  one(
    likely,
    ['model'],
    ['name_or_path', 'model_name', 'name', 'id', 'base', 'path', 'pretrained', 'model_path', 'checkpoint'],
    (keys) => noFlag(keys),
  ),
  one(
    likely,
    ['top', 'train'],
    ['model', 'model_name', 'pretrained_model', 'model_path', 'model_dir', 'checkpoint', 'base'],
    (keys) => noFlag(keys),
  ),
  one(likely, ['top'], ['pretrain', 'initialize_from_hf'], (keys) => onlyPlace(keys)),
);

/** A hub id or a path under a key that may as well hold the name of a stage, or a yes. */
const onlyPlace: ReadKeys = (keys) => (scope) => {
  const path = keys.find((key) => /^[\w.~-]*\/[\w./-]+$/.test(textAt(scope.native, key) ?? ''));
  return path === undefined ? undefined : text(path)(scope);
};

/** The first of these keys that holds more than a yes or a no. */
const noFlag: ReadKeys = (keys) => (scope) =>
  text(keys.filter((key) => booleanFrom(textAt(scope.native, key) ?? '') === null))(scope);

// ---- method -----------------------------------------------------------------------------------------------------

const knownMethod = (node: ScalarNode): string | undefined => methodOf(node.text);

/** The first of these keys whose text is a word of the table; other texts mean something else. */
const wordAt =
  (
    roles: readonly Role[],
    keys: readonly string[],
    take: (node: ScalarNode) => string | undefined,
    confidence: number,
  ): Reading =>
  (scope) => {
    const located = findIn(scope.native, roles, keys, (one) => wordOf(one, take) !== undefined);
    const word = located && wordOf(located, take);
    return located && word !== undefined ? stated(located, word, { confidence }) : undefined;
  };

const wordOf = ({ node }: Located, take: (node: ScalarNode) => string | undefined): string | undefined =>
  node.kind === 'scalar' && node.text !== '' ? take(node) : undefined;

const methodKeys = [
  'peft_type',
  'peft_method',
  'peft',
  'finetuning_type',
  'finetune_type',
  'fine_tuning_type',
  'finetuning_method',
  'finetune_method',
  'fine_tuning_method',
  'fine_tune_method',
  'tuning_method',
  'training_method',
  'train_method',
  'training_type',
  'train_mode',
  'training_mode',
  'tuning_type',
  'tuner_type',
  'peft_mode',
  'exp_setup',
  'adapter',
  'adapter_type',
  'method',
];

const methodWord: Reading = firstWritten(
  wordAt(['train', 'lora', 'top', 'model'], methodKeys, knownMethod, likely),
  wordAt(loraOnly, ['type', 'name'], knownMethod, likely),
);

/** A switch that says yes or no to LoRA. A section counts by its own switch. */
const switchAt: Reading = firstWritten(
  one(
    likely,
    lora,
    ['use_lora', 'use_peft', 'is_peft', 'is_lora', 'lora_enable', 'enable_lora', 'lora_enabled'],
    flag,
  ),
  one(likely, loraOnly, ['enabled', 'enable', 'use', 'active'], flag),
  one(likely, ['top', 'train', 'model'], ['lora', 'peft'], (keys) => onlyFlag(keys)),
);

/** A yes or no under a key that may hold a whole section instead. */
const onlyFlag: ReadKeys = (keys) => (scope) => {
  const path = keys.find((key) => booleanFrom(textAt(scope.native, key) ?? '') !== null);
  return path === undefined ? undefined : flag(path)(scope);
};

/** Switches of other adapters; off they say nothing of what is trained. */
const otherSwitch: Reading = (scope) => {
  for (const [key, kind] of [
    ['use_ia3', 'ia3'],
    ['use_prompt_tuning', 'prompt-tuning'],
    ['use_prefix_tuning', 'prefix-tuning'],
    ['use_p_tuning', 'p-tuning'],
  ] as const) {
    const fact = one(likely, lora, [key], flag)(scope);
    if (fact?.value === true) return { ...fact, value: kind };
  }
  return undefined;
};

/** A section with the name of a method that has no other place to be named. */
const methodSection: Reading = (scope) => {
  for (const [name, kind] of [
    ['ia3', 'ia3'],
    ['prompt_tuning', 'prompt-tuning'],
    ['prefix_tuning', 'prefix-tuning'],
    ['p_tuning', 'p-tuning'],
  ] as const) {
    const located = find(scope.native, name);
    const off = booleanFrom(textAt(scope.native, `${name}.enabled`) ?? '') === false;
    if (located?.node.kind === 'map' && !off) return stated(located, kind, { confidence: likely });
  }
  return undefined;
};

const fullSwitch: Reading = one(
  likely,
  ['train', 'top', 'model'],
  ['full_finetuning', 'full_finetune', 'full_fine_tuning', 'full_fine_tune', 'use_full_finetuning'],
  flag,
);

const rankKeys = ['lora_r', 'lora_rank'];

const rank: Reading = firstWritten(
  one(sure, lora, rankKeys, integer),
  one(sure, loraOnly, ['r', 'rank'], integer),
  one(unsure, loraOnly, ['dim', 'lora_dim'], integer),
  when(
    (scope) =>
      findIn(
        scope.native,
        ['top', 'train', 'model'],
        ['lora_alpha', 'lora_dropout', 'lora_bias'],
        () => true,
      ) !== undefined,
    one(likely, ['top', 'train', 'model'], ['r', 'rank'], integer),
  ),
);

const qloraSwitch: Reading = firstWritten(
  one(likely, quant, ['use_qlora', 'qlora_enabled'], flag),
  one(likely, ['top', 'train', 'model'], ['qlora'], (keys) => onlyFlag(keys)),
);

/** The method by its name, by a switch, or by a rank; a file that says none of them leaves it to the script. */
function method(scope: Scope): Fact | undefined {
  const word = methodWord(scope);
  if (word) return word;
  const other = otherSwitch(scope);
  if (other) return other;
  const on = switchAt(scope);
  if (on) return on.value === null ? on : { ...on, value: on.value === true ? 'lora' : 'full' };
  if (fullSwitch(scope)?.value === true) return { ...fullSwitch(scope), value: 'full', state: 'stated' };
  const qlora = qloraSwitch(scope);
  if (qlora?.value === true) return { ...qlora, value: 'lora' };
  if (leavesLoraEmpty(scope)) return external(scriptDecides)(scope);
  const size = rank(scope);
  if (typeof size?.value === 'number' && size.value > 0) return { ...size, value: 'lora', confidence: 0.8 };
  return methodSection(scope) ?? external(scriptDecides)(scope);
}

/** `lora: null` beside a rank: the rank waits for a switch whose words only the script knows. */
function leavesLoraEmpty({ native }: Scope): boolean {
  return ['lora', 'peft', 'adapter'].some((key) => {
    const located = find(native, key);
    return located !== undefined && isEmpty(located);
  });
}

const isLora = (scope: Scope): boolean => method(scope)?.value === 'lora';
const isSoftPrompt = (scope: Scope): boolean =>
  /^(prompt-tuning|prefix-tuning|p-tuning)$/.test(String(method(scope)?.value));

const targets: Fields = Object.fromEntries(
  (['adapter.targets', 'adapter.targetsMode'] as const).map((name) => [
    name,
    firstWritten(
      one(
        sure,
        lora,
        ['lora_target_modules', 'target_modules', 'lora_target'],
        (keys) => targetFacts(keys)[name] ?? text(keys),
      ),
      one(likely, loraOnly, ['targets', 'modules'], (keys) => targetFacts(keys)[name] ?? text(keys)),
    ),
  ]),
);

// ---- quantisation -----------------------------------------------------------------------------------------------

/** A section of quantisation may carry its own switch, and then nothing in it counts when that is off. */
const quantOff: Reading = (scope) => {
  const fact =
    one(
      sure,
      ['quant'],
      ['use_bnb', 'enabled', 'enable', 'use', 'use_quantization', 'quantize'],
      flag,
    )(scope) ??
    one(likely, ['top', 'model', 'train'], ['is_quantized', 'use_quantization', 'use_bnb'], flag)(scope);
  return fact?.value === false ? { ...fact, value: 16 } : undefined;
};

const bitWords: Readonly<Record<string, number>> = {
  '4bit': 4,
  int4: 4,
  nf4: 4,
  fp4: 4,
  bnb4bit: 4,
  '8bit': 8,
  int8: 8,
  bnb8bit: 8,
  none: 16,
  no: 16,
  '16bit': 16,
};

const inBits = (node: ScalarNode): number | undefined => {
  const word = bare(node.text);
  if (Object.hasOwn(bitWords, word)) return bitWords[word];
  const bits = numberFrom(node.text);
  return bits !== null && [2, 3, 4, 8, 16, 32].includes(bits) ? bits : undefined;
};

const bitsKey: Reading = (scope) => {
  const keys = [
    'quantization_bit',
    'quantization_bits',
    'quant_bits',
    'bits',
    'num_bits',
    'quantization',
    'quantize',
    'backbone_dtype',
  ];
  const located = findIn(
    scope.native,
    quant,
    keys,
    ({ node }) => node.kind === 'scalar' && inBits(node) !== undefined,
  );
  return located?.node.kind === 'scalar'
    ? stated(located, inBits(located.node) ?? 16, { confidence: likely })
    : undefined;
};

const flagOn =
  (keys: readonly string[], bits: number): Reading =>
  (scope) => {
    const fact = one(sure, quant, keys, flag)(scope);
    if (fact?.value === true) return { ...fact, value: bits };
    return fact?.value === null ? fact : undefined;
  };

const saysQlora: Reading = (scope) => {
  const fact = qloraSwitch(scope);
  if (fact?.value === true) return { ...fact, value: 4 };
  const word = wordAt(
    ['train', 'lora', 'top', 'model'],
    [...methodKeys, 'type'],
    (node) => (bare(node.text) === 'qlora' ? 'qlora' : undefined),
    likely,
  )(scope);
  return word && { ...word, value: 4 };
};

const flagsOff: Reading = (scope) => {
  const fact = one(likely, quant, ['load_in_4bit', 'use_4bit', 'load_in_8bit'], flag)(scope);
  return fact?.value === false ? { ...fact, value: 16 } : undefined;
};

const fourBits = flagOn(['load_in_4bit', 'use_4bit', 'load_4bit'], 4);
const eightBits = flagOn(['load_in_8bit', 'use_8bit', 'load_8bit'], 8);

/** Two places that ask for different widths: which of them counts is up to the script. */
const bitsAtOdds: Reading = (scope) => {
  if (quantOff(scope)) return undefined;
  const asked = [fourBits, eightBits, bitsKey].flatMap((reading) => {
    const fact = reading(scope);
    return fact && fact.value !== null ? [fact] : [];
  });
  const [first, other] = [asked[0], asked.find(({ value }) => value !== asked[0]?.value)];
  if (first === undefined || other?.at === undefined) return undefined;
  const also = [{ at: other.at, message: `${other.raw} is written here` }];
  return { ...first, value: null, state: 'unresolved', note: 'another place asks for another width', also };
};

const saidBits: Reading = (scope) =>
  bitsAtOdds(scope) ?? firstWritten(quantOff, fourBits, eightBits, saysQlora, bitsKey, flagsOff)(scope);

/** `use_qlora: false` beside `load_in_4bit: true`: which of them counts is in the script. */
const bits: Reading = (scope) => {
  const fact = saidBits(scope);
  const isOpen = fact?.value === 4 && qloraSwitch(scope)?.value === false;
  return isOpen ? external(scriptDecides)(scope) : fact;
};

const isQuantised = (scope: Scope): boolean => Number(bits(scope)?.value ?? 16) < 16;
const onFourBits = (scope: Scope): boolean => bits(scope)?.value === 4;

const dtypes: Readonly<Record<string, string>> = {
  bf16: 'bf16',
  bfloat16: 'bf16',
  fp16: 'fp16',
  float16: 'fp16',
  half: 'fp16',
  fp32: 'fp32',
  float32: 'fp32',
  no: 'fp32',
  auto: 'auto',
};

const dtype = (node: ScalarNode): string | undefined => {
  const word = node.text.toLowerCase().replace(/^torch\./, '');
  return Object.hasOwn(dtypes, word) ? dtypes[word] : undefined;
};

const quantType = (node: ScalarNode): string | undefined =>
  /^(nf4|fp4|int8|int4|fp8)$/i.exec(node.text)?.[0].toLowerCase();

// ---- objective --------------------------------------------------------------------------------------------------

const knownObjective = (node: ScalarNode): string | undefined => objectiveOf(node.text);

const objectiveWord: Reading = wordAt(
  ['train', 'top', 'model'],
  [
    'objective',
    'training_objective',
    'stage',
    'train_stage',
    'training_stage',
    'training_type',
    'train_type',
    'algorithm',
    'algo',
    'trainer_type',
    'trainer',
    'rl',
    'mode',
    'method',
    'training_method',
    'finetune_method',
    'fine_tune_method',
    'task',
    'task_type',
    'problem_type',
    'type',
  ],
  knownObjective,
  likely,
);

const sections = ['sft', 'dpo', 'orpo', 'kto', 'grpo', 'simpo', 'cpo', 'ppo'] as const;

/** A section with the name of one method, unless it is switched off. Several are stages, and none of them is all. */
const objectiveSection: Reading = (scope) => {
  const [name, ...others] = sections.filter((key) => find(scope.native, key)?.node.kind === 'map');
  const located = name && find(scope.native, name);
  if (!located || others.length > 0) return undefined;
  return booleanFrom(textAt(scope.native, `${name}.enabled`) ?? '') === false
    ? undefined
    : stated(located, name, { confidence: unsure });
};

/** How advantages are estimated tells which method of reinforcement it is. */
const estimators: Readonly<Record<string, string>> = { gae: 'ppo', grpo: 'grpo', rloo: 'rloo' };

const byEstimator: Reading = wordAt(
  ['top', 'train', 'model'],
  ['adv_estimator', 'advantage_estimator'],
  ({ text: name }) => estimators[name.toLowerCase()] ?? 'reinforcement',
  likely,
);

const byPath: Reading = (scope) => {
  const path = objectiveByPath(scope.path);
  return path && { value: path.kind, state: 'derived', confidence: unsure, note: 'by the path' };
};

/** Loss on answers only is a thing of supervised tuning. */
const byLoss: Reading = (scope) => {
  const fact = lossOn(scope);
  return fact && fact.value !== null ? { ...fact, value: 'sft', confidence: unsure } : undefined;
};

const lossWords: Readonly<Record<string, string>> = {
  all: 'all',
  full: 'all',
  completion: 'completion',
  completions: 'completion',
  response: 'completion',
  responses: 'completion',
  output: 'completion',
  assistant: 'assistant-turns',
  assistantonly: 'assistant-turns',
  assistantturns: 'assistant-turns',
};

const yesNo =
  (yes: string, no: string): ReadKeys =>
  (keys) =>
    mapped(flag(keys), (on) => (on === true ? yes : no));

const lossOn: Reading = firstWritten(
  one(sure, data, ['train_on_inputs', 'train_on_input', 'train_on_prompt'], yesNo('all', 'completion')),
  one(
    sure,
    data,
    [
      'completion_only_loss',
      'train_on_completions',
      'train_on_completions_only',
      'train_on_responses_only',
      'mask_prompt',
      'mask_prompt_labels',
      'mask_inputs',
    ],
    yesNo('completion', 'all'),
  ),
  one(sure, data, ['assistant_only_loss'], yesNo('assistant-turns', 'all')),
  wordAt(data, ['loss_on', 'train_on', 'loss_mask'], (node) => lossWords[bare(node.text)], likely),
);

// ---- data -------------------------------------------------------------------------------------------------------

const trainKeys = [
  'train_file',
  'train_files',
  'train_path',
  'train_data_path',
  'train_data',
  'train_dataset',
  'train_datasets',
  'train_dataframe',
  'train_json',
  'train_jsonl',
  'training_file',
  'training_data',
  'data_path',
  'dataset_path',
  'dataset_name',
  'dataset',
  'dataset_id',
];

const validationKeys = [
  'eval_file',
  'eval_json',
  'eval_jsonl',
  'eval_path',
  'eval_data_path',
  'eval_data',
  'eval_dataset',
  'eval_datasets',
  'val_file',
  'val_json',
  'val_jsonl',
  'val_path',
  'val_data_path',
  'val_data',
  'valid_file',
  'valid_path',
  'validation_file',
  'validation_path',
  'validation_data',
  'validation_dataset',
  'dev_file',
];

const testKeys = ['test_file', 'test_path', 'test_data_path', 'test_data', 'test_dataset'];

/** Sources under the first of these keys that holds a text or a list of texts. */
const sourcesAt =
  (roles: readonly Role[], keys: readonly string[], confidence: number): ListReading =>
  (scope) => {
    const located = findIn(scope.native, roles, keys, namesData);
    const path =
      located &&
      pathsIn(scope.native, roles, keys).find((key) =>
        find(scope.native, key) === undefined ? false : same(find(scope.native, key), located),
      );
    const fact = path === undefined ? undefined : texts(path)(scope);
    if (!located || !fact || !Array.isArray(fact.value)) return noRecords('not-expressible');
    return recordsOf(
      fact.value.map((name) => sourceRecord({ ...fact, confidence }, String(name))),
      located,
    );
  };

const same = (found: Located | undefined, located: Located): boolean => found?.node === located.node;

function sourceRecord(fact: Fact, name: string): Readonly<Record<string, Fact | undefined>> {
  const fileFormat = fileFormatOf(name);
  return {
    id: { ...fact, value: name },
    fileFormat: fileFormat === undefined ? undefined : { ...fact, value: fileFormat },
  };
}

function namesData({ node }: Located): boolean {
  if (node.kind === 'list')
    return node.items.length > 0 && node.items.every((item) => item.kind === 'scalar' && item.text !== '');
  return (
    node.kind === 'scalar' &&
    node.text.trim() !== '' &&
    booleanFrom(node.text) === null &&
    numberFrom(node.text) === null &&
    node.text.toLowerCase() !== 'null' &&
    node.text !== '~'
  );
}

const orNothing =
  (list: ListReading): ListReading =>
  (scope) => {
    const found = list(scope);
    return found.records.length > 0 ? found : noRecords('external', undefined, scriptDecides);
  };

const heldOutShare: Reading = one(
  likely,
  ['data', 'eval', 'top', 'train'],
  [
    'val_size',
    'val_set_size',
    'validation_split',
    'validation_size',
    'val_split',
    'val_ratio',
    'test_size',
    'eval_split_ratio',
    'validation_split_percentage',
  ],
  number,
);

const validation: ListReading = firstList(
  sourcesAt(['data', 'eval', 'top', 'train'], validationKeys, likely),
  sourcesAt(['data'], ['validation', 'valid', 'val', 'eval', 'dev'], unsure),
);

/** A script that says apart what one device takes counts the batch of all devices under the plain name. */
const countsPerDevice = (scope: Scope): boolean =>
  findIn(scope.native, train, ['per_device_parallelism'], () => true) === undefined;

const heldOut: Reading = (scope) => {
  const files = validation(scope);
  if (files.records.length > 0) return { ...files.fact, value: 'dataset', confidence: unsure };
  const share = heldOutShare(scope);
  if (typeof share?.value !== 'number') return share;
  return { ...share, value: share.value === 0 ? 'none' : share.value < 1 ? 'fraction' : 'count' };
};

// ---- optimisation -----------------------------------------------------------------------------------------------

const optimizer: Reading = firstWritten(
  wordAt(
    train,
    ['optim', 'optimizer', 'optimizer_type', 'optimizer_name'],
    (node) => optimizerOf(node.text),
    likely,
  ),
);

/** Names of known families only: the key holds a section or a class path in many projects. */
function optimizerOf(name: string): string | undefined {
  const known = optimizerName(name.replace(/^.*\./, ''));
  return /^(adam|adafactor|lion|muon|sgd|galore|lomo|apollo)/.test(known) ? known : undefined;
}

const schedule: Reading = firstWritten(
  wordAt(
    train,
    ['lr_scheduler_type', 'lr_scheduler', 'scheduler', 'scheduler_type', 'lr_schedule'],
    (node) => schedules[node.text.toLowerCase()],
    likely,
  ),
);

const precision: Reading = (scope) => {
  for (const [key, name] of [
    ['bf16', 'bf16'],
    ['fp16', 'fp16'],
  ] as const) {
    const fact = one(sure, ['train', 'top', 'model'], [key], flag)(scope);
    if (fact?.value === true) return { ...fact, value: name };
  }
  return wordAt(['train', 'top'], ['mixed_precision', 'precision'], dtype, likely)(scope);
};

/** A map under the key is a section of deepspeed settings or of anything else, and is left alone. */
const deepspeedFile: Reading = one(
  likely,
  ['train', 'top'],
  ['deepspeed', 'deepspeed_config', 'ds_config', 'ds_cfgs'],
  (keys) => (scope) => {
    const path = keys.find((key) => /\.json$|\.ya?ml$/.test(textAt(scope.native, key) ?? ''));
    return path === undefined ? undefined : text(path)(scope);
  },
);

const evaluationTrigger: Reading = firstWritten(
  one(sure, evaluation, ['eval_strategy', 'evaluation_strategy'], trigger),
  mapped(one(unsure, evaluation, ['eval_steps'], positive), () => 'steps'),
);

const saves: Reading = firstWritten(
  one(sure, output, ['save_strategy'], trigger),
  mapped(one(unsure, output, ['save_steps'], positive), () => 'steps'),
);

const every = (roles: readonly Role[], key: string, decides: Reading): Reading =>
  when((scope) => decides(scope)?.value === 'steps', one(likely, roles, [key], positive));

const secretKeys = [
  'hf_token',
  'hub_token',
  'huggingface_token',
  'wandb_api_key',
  'wandb_token',
  'api_key',
  'openai_api_key',
];

/**
 * Tuning files of a project's own making: keys as Hugging Face calls them, at the top or in sections. What the
 * script does with them is not known, so nothing is taken from silence, and each fact says how far it can be trusted.
 */
export const generic: Framework = {
  id: 'generic',
  title: 'Project-own file',
  homepage: 'https://huggingface.co/docs/transformers/trainer',
  version: '1',
  dialect: 'pyyaml',
  signatures: [
    {
      kind: 'train',
      fallback: 'last',
      test: (native) => tuningRuns(native).length > 0,
      words: tuningWords,
    },
  ],
  runs: ({ native }) => tuningRuns(native),
  facts: {
    'plan.name': one(likely, output, ['run_name', 'experiment_name', 'log_run_name'], text),
    'model.id': baseModel,
    'model.revision': one(sure, model, ['model_revision', 'revision'], text),
    'model.tokenizer': one(likely, model, ['tokenizer_name', 'tokenizer_name_or_path', 'tokenizer'], text),
    'model.loadDtype': wordAt(model, ['torch_dtype', 'dtype'], dtype, likely),
    'model.attention': one(sure, model, ['attn_implementation'], text),
    'security.trustRemoteCode': one(sure, [...model, 'data'], ['trust_remote_code'], flag),

    'method.kind': method,
    ...allWhen(isLora, {
      'adapter.rank': rank,
      'adapter.alpha': firstWritten(
        one(sure, lora, ['lora_alpha'], number),
        one(sure, loraOnly, ['alpha'], number),
      ),
      'adapter.dropout': firstWritten(
        one(sure, lora, ['lora_dropout'], number),
        one(sure, loraOnly, ['dropout'], number),
      ),
      ...targets,
      'adapter.modulesToSave': one(sure, lora, ['modules_to_save', 'lora_modules_to_save'], texts),
      'adapter.rslora': one(sure, lora, ['use_rslora'], flag),
      'adapter.dora': one(sure, lora, ['use_dora'], flag),
    }),

    'quantization.bits': bits,
    ...allWhen(onFourBits, {
      'quantization.type': wordAt(
        quant,
        ['bnb_4bit_quant_type', 'quant_type', 'quantization_type'],
        quantType,
        sure,
      ),
      'quantization.double': one(
        sure,
        quant,
        ['bnb_4bit_use_double_quant', 'double_quant', 'use_double_quant', 'use_nested_quant'],
        flag,
      ),
      'quantization.computeDtype': wordAt(quant, ['bnb_4bit_compute_dtype', 'compute_dtype'], dtype, sure),
    }),
    'quantization.scheme': (scope) => {
      const fact = one(sure, quant, ['load_in_4bit', 'load_in_8bit', 'bnb_4bit_quant_type'], text)(scope);
      return fact && isQuantised(scope) ? { ...fact, value: 'bitsandbytes' } : undefined;
    },

    'prompt.virtualTokens': when(isSoftPrompt, one(sure, lora, ['num_virtual_tokens'], integer)),

    'objective.kind': firstOf(
      objectiveWord,
      byEstimator,
      objectiveSection,
      byLoss,
      byPath,
      external(scriptDecides),
    ),

    'data.heldOutKind': heldOut,
    'data.heldOutSize': when((scope) => heldOut(scope)?.value !== 'dataset', heldOutShare),
    'data.chatTemplate': one(likely, [...data, 'model'], ['chat_template'], text),
    'data.lossOn': lossOn,
    'data.sequenceLength': firstWritten(
      one(
        sure,
        ['data', 'model', 'train', 'top'],
        ['max_seq_length', 'max_seq_len', 'model_max_length', 'cutoff_len'],
        integer,
      ),
      one(
        unsure,
        ['data', 'model', 'train', 'top'],
        [
          'max_length',
          'max_len',
          'max_sequence_length',
          'seq_length',
          'seq_len',
          'sequence_len',
          'sequence_length',
          'context_length',
          'block_size',
        ],
        integer,
      ),
    ),
    'data.packing': one(sure, data, ['packing', 'sample_packing', 'pack'], flag),

    'hyper.learningRate': firstWritten(
      one(sure, train, ['learning_rate', 'lr'], number),
      one(likely, ['model'], ['learning_rate', 'lr'], number),
    ),
    'hyper.schedule': schedule,
    'hyper.warmupSteps': one(
      likely,
      train,
      ['warmup_steps', 'num_warmup_steps', 'lr_warmup_steps'],
      positive,
    ),
    'hyper.warmupRatio': one(sure, train, ['warmup_ratio', 'lr_warmup_ratio'], positive),
    'hyper.epochs': firstWritten(
      one(sure, train, ['num_train_epochs'], number),
      one(likely, train, ['num_epochs', 'epochs', 'n_epochs', 'max_epochs'], number),
    ),
    'hyper.maxSteps': one(
      likely,
      train,
      ['max_steps', 'train_steps', 'num_train_steps', 'total_steps'],
      positive,
    ),
    'hyper.microBatch': firstWritten(
      one(sure, train, ['per_device_train_batch_size'], integer),
      one(
        likely,
        train,
        [
          'per_device_batch_size',
          'train_batch_size_per_device',
          'per_gpu_train_batch_size',
          'micro_batch_size',
          'micro_batch_size_per_gpu',
        ],
        integer,
      ),
      one(likely, train, ['per_device_parallelism'], positive),
      when(countsPerDevice, one(unsure, train, ['train_batch_size', 'batch_size'], integer)),
    ),
    'hyper.accumulation': one(
      sure,
      train,
      [
        'gradient_accumulation_steps',
        'grad_accum_steps',
        'grad_accumulation_steps',
        'gradient_accumulation',
        'accumulation_steps',
        'grad_accum',
      ],
      integer,
    ),
    'hyper.effectiveBatch': firstWritten(
      one(likely, train, ['effective_batch_size', 'global_batch_size', 'total_batch_size'], integer),
      when((scope) => !countsPerDevice(scope), one(likely, train, ['train_batch_size'], integer)),
    ),
    'hyper.optimizer': optimizer,
    'hyper.weightDecay': one(sure, train, ['weight_decay'], number),
    'hyper.maxGradNorm': one(
      likely,
      train,
      ['max_grad_norm', 'grad_clip', 'gradient_clip_val', 'gradient_clipping', 'clip_grad_norm', 'clip_grad'],
      number,
    ),
    'hyper.noiseAlpha': one(sure, train, ['neftune_noise_alpha'], number),
    'hyper.seed': one(likely, ['train', 'top', 'data'], ['seed', 'random_seed'], integer),
    'precision.train': precision,
    'memory.gradientCheckpointing': one(
      sure,
      ['train', 'top', 'model'],
      [
        'gradient_checkpointing',
        'use_gradient_checkpointing',
        'activation_checkpointing',
        'grad_checkpointing',
        'grad_checkpoint',
        'grad_ckpt',
      ],
      flag,
    ),

    'hardware.count': external('decided by the launcher'),
    'distributed.backend': mapped(deepspeedFile, () => 'deepspeed'),
    'distributed.configFile': deepspeedFile,

    'checkpoint.trigger': saves,
    'checkpoint.every': every(output, 'save_steps', saves),
    'checkpoint.keep': one(sure, output, ['save_total_limit'], integer),
    'evaluation.trigger': evaluationTrigger,
    'evaluation.every': every(evaluation, 'eval_steps', evaluationTrigger),
    'evaluation.metric': one(sure, evaluation, ['metric_for_best_model'], text),
    'evaluation.loadBest': one(sure, evaluation, ['load_best_model_at_end'], flag),

    'output.dir': one(
      likely,
      output,
      ['output_dir', 'output_path', 'save_dir', 'save_path', 'out_dir'],
      text,
    ),
    'output.push': one(sure, output, ['push_to_hub'], flag),
    'output.hubId': one(sure, output, ['hub_model_id', 'hub_repo_id'], text),
    'output.hubPrivate': one(sure, output, ['hub_private_repo'], flag),
    'output.mergeAdapter': one(
      likely,
      ['lora', ...output],
      ['merge_adapter', 'merge_lora', 'merge_and_unload', 'save_merged'],
      flag,
    ),
    'logging.destinations': one(sure, output, ['report_to'], (keys) => texts(keys, { none: ['none'] })),
    'logging.project': one(likely, output, ['wandb_project', 'project_name', 'log_project'], text),
  },
  lists: {
    'data.train': orNothing(
      firstList(
        sourcesAt(data, trainKeys, likely),
        sourcesAt(
          ['data'],
          ['train', 'path', 'hub_id', 'repo_id', 'name', 'file', 'files', 'source', 'id'],
          unsure,
        ),
        sourcesAt(['top'], ['data'], unsure),
      ),
    ),
    'data.validation': orNothing(validation),
    'data.test': orNothing(
      firstList(sourcesAt(['data', 'eval', 'top'], testKeys, likely), sourcesAt(['data'], ['test'], unsure)),
    ),
    secrets: (scope) =>
      secretsAt(pathsIn(scope.native, ['top', 'model', 'train', 'data', 'output'], secretKeys))(scope),
  },
};
