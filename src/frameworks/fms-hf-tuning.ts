import type { Fact } from '../model/index.ts';
import type { Framework } from './kit/framework.ts';
import { find, findFirst, has, isEmpty, itemsAt, type Located, type Native, textAt } from './kit/native.ts';
import {
  allWhen,
  always,
  byDefault,
  choice,
  external,
  type Fields,
  firstList,
  firstOn,
  firstSaid,
  flag,
  inside,
  integer,
  type ListFact,
  type ListReading,
  noRecords,
  number,
  type Reading,
  readFields,
  recordsOf,
  type Scope,
  scalar,
  scopeOn,
  stated,
  text,
  texts,
  unresolved,
  verbatim,
  when,
} from './kit/reading.ts';
import { openNear } from './kit/side-file.ts';
import { fileFormatOf } from './shared/data-files.ts';
import { launcherDecides, launcherFacts, launcherRestated } from './shared/launcher.ts';
import { secretsAt } from './shared/secrets.ts';
import { peftTargetFacts } from './shared/targets.ts';
import {
  deepspeedDecides,
  deepspeedRestated,
  interval,
  precision,
  trainingArguments,
  trigger,
} from './shared/trainer.ts';

const methods: Readonly<Record<string, string>> = {
  lora: 'lora',
  alora: 'lora',
  pt: 'prompt-tuning',
};

const dtypes: Readonly<Record<string, string>> = {
  bfloat16: 'bf16',
  float16: 'fp16',
  float32: 'fp32',
  'torch.bfloat16': 'bf16',
  'torch.float16': 'fp16',
  'torch.float32': 'fp32',
};

/** Handlers of a data configuration that tell the shape of the examples (tuning/data/data_handlers.py). */
const handlerFormats: Readonly<Record<string, string>> = {
  tokenize_and_apply_input_masking: 'instruction',
  apply_tokenizer_chat_template: 'chat',
  tokenize_and_apply_chat_template_with_masking: 'chat',
  apply_custom_jinja_template: 'custom',
  tokenize: 'text',
};

const trackers: Readonly<Record<string, string>> = { file_logger: 'file' };

/** A text whose only use is that of an example; it starts every soft prompt that names no other. */
const sampleText = 'Classify if the tweet is a complaint or not:';

/** The flag is `--bitsandbytes`; parts of the documentation call it `bnb_qlora`. Values are lists such as `["nf4"]`. */
const bitsandbytesKeys = ['bitsandbytes', 'bnb_qlora'] as const;

const peftMethod = (scope: Scope): string => (textAt(scope.native, 'peft_method') ?? '').toLowerCase();
const isLora = (scope: Scope): boolean => /^a?lora$/.test(peftMethod(scope));
const isPrompt = (scope: Scope): boolean => peftMethod(scope) === 'pt';
const startsFromText = (scope: Scope): boolean =>
  /^text$/i.test(textAt(scope.native, 'prompt_tuning_init') ?? 'TEXT');

/** The launcher's own file, where the run names one. */
const launcherFile = 'accelerate_launch_args.config_file';
const launcher = launcherFacts(launcherFile);

const ofLauncher =
  (name: string): Reading =>
  (scope) =>
    launcher[name]?.(scope);

const mayBeDeepspeed = (scope: Scope): boolean => backend(scope)?.value !== 'fsdp';

const ofTrainerOrLauncher = (name: string): Reading =>
  when(
    mayBeDeepspeed,
    firstSaid((scope) => trainingArguments[name]?.(scope), ofLauncher(name)),
  );

/** Facts of the DeepSpeed file that the run names itself, or else of the one behind its launcher. */
const ofEither = (own: Fields, behind: Fields): Fields =>
  Object.fromEntries(
    Object.entries(behind).map(([name, ofFile]) => [
      name,
      when(
        mayBeDeepspeed,
        firstSaid((scope) => own[name]?.(scope), ofFile),
      ),
    ]),
  );

const restated = ofEither(deepspeedRestated('deepspeed'), launcherRestated(launcherFile));
const decidedBy = ofEither(deepspeedDecides('deepspeed'), launcherDecides(launcherFile));

/**
 * fms-hf-tuning: a JSON file for `sft_trainer`, with mixtures of data in a file of their own.
 * Read from tuning/config, tuning/data and build at d3c30a03.
 */
export const fmsHfTuning: Framework = {
  id: 'fms-hf-tuning',
  title: 'fms-hf-tuning',
  homepage: 'https://github.com/foundation-model-stack/fms-hf-tuning',
  version: 'd3c30a03',
  dialect: 'pyyaml',
  signatures: [
    {
      kind: 'job',
      all: ['model_name_or_path', 'do_dataprocessing_only=^[Tt]rue$'],
      any: ['training_data_path', 'data_config_path'],
      none: ['stage', 'finetuning_type'],
    },
    {
      kind: 'train',
      all: ['model_name_or_path'],
      any: ['training_data_path', 'data_config_path'],
      none: ['stage', 'finetuning_type'],
    },
    { kind: 'dataset-registry', all: ['dataprocessor', 'datasets[].data_paths'] },
  ],
  facts: {
    'plan.name': text('run_name'),
    'model.id': text('model_name_or_path'),
    'model.tokenizer': text('tokenizer_name_or_path'),
    'model.loadDtype': choice('torch_dtype', dtypes, { default: 'bf16' }),
    'model.attention': when(
      (scope) => flag('use_flash_attn', { default: true })(scope)?.value === true,
      text('flash_attn_implementation', { default: 'flash_attention_2' }),
    ),

    'method.kind': scalar('peft_method', (node) => methods[node.text.toLowerCase()], {
      default: 'full',
      none: ['none'],
      note: 'all weights are trained unless `peft_method` is set',
    }),
    'method.variant': when(isLora, variant),
    ...allWhen(isLora, {
      'adapter.rank': integer('r', { default: 8 }),
      'adapter.alpha': number('lora_alpha', { default: 32 }),
      'adapter.dropout': number('lora_dropout', { default: 0.05 }),
      ...peftTargetFacts('target_modules'),
      'adapter.modulesToSave': texts('modules_to_save'),
      'adapter.rslora': flag('use_rslora', { default: false }),
      'adapter.dora': flag('use_dora', { default: false }),
      'adapter.bias': choice(
        'bias',
        { none: 'none', all: 'all', lora_only: 'adapter-only' },
        { default: 'none' },
      ),
    }),

    'quantization.bits': (scope) => {
      const at = quantisedAt(scope);
      return at ? stated(at, 4) : byDefault(16);
    },
    'quantization.scheme': (scope) => {
      const at = quantisedAt(scope);
      return at && stated(at, at.path === 'auto_gptq' ? 'gptq' : 'bitsandbytes');
    },
    'quantization.type': when((scope) => bitsandbytesKeys.some((key) => has(scope.native, key)), quantType),

    ...allWhen(isPrompt, {
      'prompt.virtualTokens': integer('num_virtual_tokens', { default: 8 }),
      'prompt.init': choice(
        'prompt_tuning_init',
        { text: 'text', random: 'random', sample_vocab: 'vocabulary' },
        { default: 'text' },
      ),
      'prompt.initText': when(
        startsFromText,
        text('prompt_tuning_init_text', {
          default: sampleText,
          note: 'an example text that is built in',
        }),
      ),
      'prompt.tokenizer': text('tokenizer_name_or_path'),
    }),

    'objective.kind': always('sft'),

    'data.heldOutKind': heldOut,
    'data.heldOutSize': heldOutSize,
    'data.chatTemplate': firstSaid(
      verbatim('chat_template'),
      ofRegistry(verbatim(['dataprocessor.chat_template_path', 'dataprocessor.chat_template'])),
    ),
    'data.template': verbatim('data_formatter_template'),
    'data.lossOn': lossOn,
    'data.sequenceLength': integer('max_seq_length', { default: 4096 }),
    'data.packing': flag('packing', { default: false }),
    'data.streaming': firstSaid(
      ofRegistry(flag('dataprocessor.streaming', { default: false })),
      always(false),
    ),
    'data.mixing': mixing,

    ...trainingArguments,
    'precision.train': training,
    'hardware.count': external(
      'all visible accelerators, unless SET_NUM_PROCESSES_TO_NUM_GPUS turns `num_processes` on',
    ),
    'hardware.nodes': firstSaid(
      when(
        (scope) => has(scope.native, 'accelerate_launch_args.num_machines'),
        integer('accelerate_launch_args.num_machines'),
      ),
      ofLauncher('hardware.nodes'),
    ),
    'distributed.backend': backend,
    'distributed.zeroStage': ofTrainerOrLauncher('distributed.zeroStage'),
    'distributed.offload': ofTrainerOrLauncher('distributed.offload'),
    'distributed.configFile': when(
      (scope) => has(scope.native, 'accelerate_launch_args.config_file'),
      text('accelerate_launch_args.config_file'),
    ),

    'checkpoint.trigger': trigger('save_strategy', 'epoch'),
    ...interval('checkpoint', 'save_steps', trigger('save_strategy', 'epoch'), 500),
    'output.dir': text(['save_model_dir', 'output_dir']),
    'serving.engine': postProcessed('vllm'),
    'serving.adapterServed': postProcessed(true),
    'logging.destinations': destinations,
    'logging.project': text(['aim_experiment', 'mlflow_experiment', 'clearml_project', 'experiment']),
    'tokens.added': texts('add_special_tokens'),
    'tokens.rowsTrained': rowsTrained,
  },
  lists: {
    'data.train': firstList(file('training_data_path'), registered('train')),
    'data.validation': firstList(file('validation_data_path'), registered('validation')),
    secrets: secretsAt(['hub_token', 'push_to_hub_token']),
  },
  restated,
  decidedBy,
};

function variant(scope: Scope): Fact | undefined {
  const at = find(scope.native, 'peft_method');
  return at && peftMethod(scope) === 'alora' ? stated(at, 'alora') : firstOn([['use_dora', 'dora']])(scope);
}

/** The key that asks for a base in 4 bits. It needs an adapter, but is written all the same. */
function quantisedAt(scope: Scope): Located | undefined {
  return ['auto_gptq', ...bitsandbytesKeys]
    .map((key) => find(scope.native, key))
    .find((at) => at && !isEmpty(at));
}

/** The first element of `["nf4", false]`. */
function quantType(scope: Scope): Fact | undefined {
  const fact = texts(bitsandbytesKeys)(scope);
  const [type] = Array.isArray(fact?.value) ? fact.value : [];
  if (!fact || type === undefined) return fact;
  return { ...fact, value: /^(nf4|fp4)$/.test(String(type)) ? type : 'nf4' };
}

/** The data configuration that the run names; undefined when there is none, or it is missing. */
function registryOf(scope: Scope): Native | undefined {
  const path = textAt(scope.native, 'data_config_path');
  return path === undefined ? undefined : openNear(scope, path);
}

function ofRegistry(reading: Reading): Reading {
  return (scope) => {
    const at = find(scope.native, 'data_config_path');
    if (!at || isEmpty(at)) return undefined;
    const native = registryOf(scope);
    return native ? reading(scopeOn(scope, native)) : unresolved(at, missingConfig);
  };
}

const missingConfig = 'the data configuration is not in this repository';

const source: Fields = {
  id: (scope) => {
    const fact = texts('data_paths')(scope);
    const [first] = Array.isArray(fact?.value) ? fact.value : [];
    return fact && first !== undefined ? { ...fact, value: String(first) } : fact;
  },
  files: texts('data_paths'),
  split: text('dataset_split_name'),
  fileFormat: (scope) => {
    const fact = texts('data_paths')(scope);
    const [first] = Array.isArray(fact?.value) ? fact.value : [];
    const format = fileFormatOf(String(first ?? ''));
    return fact && format ? { ...fact, value: format } : undefined;
  },
  weight: when((scope) => has(scope.native, 'sampling'), number('sampling')),
  format: handlerFormat,
  labelled: (scope) => {
    const fact = handlerFormat(scope);
    return fact && fact.value !== 'custom' ? { ...fact, value: fact.value !== 'text' } : undefined;
  },
};

/** By the last handler that tells anything. */
function handlerFormat(scope: Scope): Fact | undefined {
  for (const handler of itemsAt(scope.native, 'data_handlers').toReversed()) {
    const at = find(handler, 'name');
    const format = handlerFormats[textAt(handler, 'name') ?? ''];
    if (at && format !== undefined) return stated(at, format);
  }
  return undefined;
}

/** Sources of the data configuration that give to a part. Without `split` all of a source is for training. */
function registered(part: 'train' | 'validation'): ListReading {
  return (scope): ListFact => {
    const at = find(scope.native, 'data_config_path');
    if (!at || isEmpty(at)) return noRecords('unset', 'data_config_path');
    const native = registryOf(scope);
    const list = native && find(native, 'datasets');
    if (!native || !list) return { fact: unresolved(at, missingConfig), records: [] };
    const items = itemsAt(native, 'datasets').filter((item) => shareOf(item, part) > 0);
    if (items.length === 0) return noRecords('unset', 'datasets');
    return recordsOf(
      items.map((item) => readFields(source, scopeOn(scope, item))),
      list,
    );
  };
}

function shareOf(item: Native, part: 'train' | 'validation'): number {
  if (!has(item, 'split')) return part === 'train' ? 1 : 0;
  return Number(textAt(item, `split.${part}`) ?? 0);
}

function file(key: string): ListReading {
  return (scope) => {
    const at = find(scope.native, key);
    if (!at || isEmpty(at)) return noRecords('unset', key);
    const name = textAt(scope.native, key) ?? '';
    const fileFormat = fileFormatOf(name);
    const record = {
      id: text(key)(scope),
      fileFormat: fileFormat ? stated(at, fileFormat) : undefined,
      format: format(scope),
      labelled: labelled(scope),
    };
    return recordsOf([record], at);
  };
}

/** The four ways of reading a file (tuning/data/setup_dataprocessor.py, `_process_raw_data_args`). */
function format(scope: Scope): Fact | undefined {
  const chat = findFirst(scope.native, ['dataset_conversation_field', 'instruction_template']);
  if (chat && !isEmpty(chat)) return stated(chat, 'chat');
  const template = find(scope.native, 'data_formatter_template');
  if (template && !isEmpty(template)) return stated(template, 'instruction');
  const field = find(scope.native, 'dataset_text_field');
  if (!field || isEmpty(field)) return byDefault('instruction', 'columns `input` and `output`');
  return stated(field, has(scope.native, 'response_template') ? 'instruction' : 'text');
}

function labelled(scope: Scope): Fact | undefined {
  const fact = format(scope);
  return fact && { ...fact, value: fact.value !== 'text' };
}

function lossOn(scope: Scope): Fact | undefined {
  if (has(scope.native, 'data_config_path')) return undefined;
  const response = find(scope.native, 'response_template');
  if (response && !isEmpty(response)) {
    return stated(response, has(scope.native, 'instruction_template') ? 'assistant-turns' : 'completion');
  }
  const single = findFirst(scope.native, ['dataset_text_field', 'data_formatter_template']);
  if (!single || isEmpty(single)) return byDefault('completion', 'the input is masked');
  return byDefault('all', 'without `response_template` the loss covers every token');
}

function heldOut(scope: Scope): Fact | undefined {
  const named = find(scope.native, 'validation_data_path');
  if (named && !isEmpty(named)) return stated(named, 'dataset');
  return firstSaid(ofRegistry(split), always('none'))(scope);
}

/** A source that gives to both parts is split; one that only validates is a data set of its own. */
function split(scope: Scope): Fact | undefined {
  const held = itemsAt(scope.native, 'datasets').find((item) => shareOf(item, 'validation') > 0);
  const at = held && find(held, 'split');
  return held && at ? stated(at, shareOf(held, 'train') > 0 ? 'fraction' : 'dataset') : undefined;
}

function heldOutSize(scope: Scope): Fact | undefined {
  return ofRegistry((inner) => {
    const held = itemsAt(inner.native, 'datasets').find(
      (item) => shareOf(item, 'validation') > 0 && shareOf(item, 'train') > 0,
    );
    return held && number('split.validation')({ ...inner, native: held });
  })(scope);
}

/** Sampling weights interleave the sources; without any they follow each other. */
function mixing(scope: Scope): Fact | undefined {
  return ofRegistry((inner) => {
    const sampled = itemsAt(inner.native, 'datasets').some((item) => has(item, 'sampling'));
    if (!sampled) return byDefault('concat');
    return choice(
      'dataprocessor.sampling_stopping_strategy',
      { first_exhausted: 'interleave-first-exhausted', all_exhausted: 'interleave-all-exhausted' },
      { default: 'interleave-all-exhausted' },
    )(inner);
  })(scope);
}

/** Without `bf16` or `fp16` training happens in the type the weights are loaded in. */
function training(scope: Scope): Fact | undefined {
  const mixed = precision('bf16', 'fp16')(scope);
  return mixed?.state === 'default' ? choice('torch_dtype', dtypes, { default: 'bf16' })(scope) : mixed;
}

function backend(scope: Scope): Fact | undefined {
  const asked = firstOn([
    ['use_fsdp', 'fsdp'],
    ['use_deepspeed', 'deepspeed'],
  ]);
  return firstSaid(
    inside('accelerate_launch_args', asked),
    ofLauncher('distributed.backend'),
    external('FSDP when more than one accelerator is visible'),
  )(scope);
}

/** New token embeddings are moved out of the adapter, so that vLLM can load it beside its base. */
function postProcessed(value: string | boolean): Reading {
  return (scope) => (isLora(scope) ? firstOn([['lora_post_process_for_vllm', value]])(scope) : undefined);
}

function destinations(scope: Scope): Fact | undefined {
  const fact = texts('trackers', { default: ['file_logger'], none: ['none'] })(scope);
  const reported = texts('report_to', { none: ['none'] })(scope);
  const names = [fact, reported].flatMap((one) => (Array.isArray(one?.value) ? one.value.map(String) : []));
  const at = reported?.state === 'stated' && fact?.state === 'default' ? reported : fact;
  return at && { ...at, value: [...new Set(names.map((name) => trackers[name] ?? name))] };
}

function rowsTrained(scope: Scope): Fact | undefined {
  if (!isLora(scope) || !has(scope.native, 'add_special_tokens')) return undefined;
  const indices = find(scope.native, 'trainable_token_indices');
  if (indices && !isEmpty(indices)) return stated(indices, true);
  const saved = texts('modules_to_save')(scope);
  if (!Array.isArray(saved?.value)) return byDefault(false);
  return { ...saved, value: saved.value.some((name) => /embed/.test(String(name))) };
}
