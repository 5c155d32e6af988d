import type { Fact, Facts } from '../model/index.ts';
import { numberOf } from '../model/index.ts';
import type { Framework } from './kit/framework.ts';
import { find, findFirst, has, isEmpty, itemsAt, type Located, mapAt } from './kit/native.ts';
import {
  allWhen,
  always,
  atTop,
  byDefault,
  choice,
  each,
  type Fields,
  flag,
  integer,
  type ListReading,
  literal,
  mapped,
  noRecords,
  number,
  type Reading,
  type Scope,
  stated,
  text,
  texts,
  when,
  without,
} from './kit/reading.ts';
import { orService, undisclosedMethod } from './shared/hosted.ts';
import { secretsAt } from './shared/secrets.ts';
import { targetFacts } from './shared/targets.ts';

/** The wire writes snake case; the Node SDK spells the outer keys in camel case and passes the inner ones on. */
const promptKeys = ['prompt_tuning', 'promptTuning'] as const;
const trainingKeys = ['training_data_references', 'trainingDataReferences'] as const;
const testKeys = ['test_data_references', 'testDataReferences'] as const;
const resultKeys = ['results_reference', 'resultsReference'] as const;

/** A parameter of the job, whichever endpoint it is for. */
const parameter = (name: string): readonly string[] =>
  [...promptKeys, 'parameters'].map((section) => `${section}.${name}`);

const promptSection = (scope: Scope): Located | undefined => findFirst(scope.native, promptKeys);
const isPrompt = (scope: Scope): boolean => promptSection(scope) !== undefined;
const isInstructLab = (scope: Scope): boolean =>
  text('type')(scope)?.value === 'ilab' && !isPrompt(scope) && !has(scope.native, 'parameters');
const isTune = (scope: Scope): boolean => !isPrompt(scope) && !isInstructLab(scope);

const peftType = 'parameters.peft_parameters.type';

const tuneMethod: Reading = (scope) => {
  if (mapAt(scope.native, 'parameters.peft_parameters') === undefined)
    return byDefault('full', 'without `peft_parameters` all weights are trained');
  return orService(choice(peftType, { lora: 'lora', qlora: 'lora', none: 'full' }))(scope);
};

const method: Reading = (scope) => {
  if (isInstructLab(scope)) return undisclosedMethod(scope);
  if (!isPrompt(scope)) return tuneMethod(scope);
  const at = findFirst(scope.native, parameter('tuning_type')) ?? promptSection(scope);
  return at && stated(at, 'prompt-tuning');
};

const isLora = (scope: Scope): boolean => isTune(scope) && tuneMethod(scope)?.value === 'lora';

const quantised = (scope: Scope): boolean => isLora(scope) && text(peftType)(scope)?.value === 'qlora';

const initialisation: Reading = choice(parameter('init_method'), { random: 'random', text: 'text' });

/** `task_id` is one task; SDK users also pass a list. */
const task: Reading = (scope) => {
  const fact = texts(parameter('task_id'))(atTop(scope));
  return Array.isArray(fact?.value) ? { ...fact, value: fact.value.join(', ') } : undefined;
};

const source: Fields = {
  id: text([
    'location.href',
    'location.path',
    'location.file_name',
    'location.fileName',
    'location.id',
    'connection.id',
    'id',
  ]),
  format: always('instruction', 'the service takes pairs of input and output'),
  labelled: always(true),
  task,
};

/** Batches in which the weights change: a prompt-tuning job runs as one worker. */
function concluded(facts: Facts, scope: Scope): Readonly<Record<string, Fact | undefined>> {
  const batch = numberOf(facts, 'hyper.microBatch');
  const accumulation = numberOf(facts, 'hyper.accumulation');
  if (!isPrompt(scope) || batch === undefined || accumulation === undefined) return {};
  const from = ['hyper.microBatch', 'hyper.accumulation'];
  return { 'hyper.effectiveBatch': { value: batch * accumulation, state: 'derived', from } };
}

/** Connections to a store can carry its keys instead of naming a connection asset. */
const credentials: ListReading = (scope) => {
  const lists = [...trainingKeys, ...testKeys].flatMap((key) => itemsAt(scope.native, key));
  const maps = [...lists.map((item) => item.base), ...resultKeys].map((path) => `${path}.connection`);
  return secretsAt([], maps)(scope);
};

const lossOn: Reading = (scope) => {
  const at = find(scope.native, 'parameters.response_template');
  return at && !isEmpty(at) ? stated(at, 'completion') : without('external', 'the service decides');
};

/**
 * IBM watsonx.ai: bodies of `POST /ml/v1/trainings` (prompt tuning) and `POST /ml/v1/fine_tunings`, as JSON or YAML.
 * Read from IBM/watsonx-ai-node-sdk src/types/vml_v1.ts at b912b203 (1.7.14) and the service's documentation.
 */
export const watsonx: Framework = {
  id: 'watsonx',
  title: 'IBM watsonx.ai',
  homepage: 'https://cloud.ibm.com/apidocs/watsonx-ai',
  version: '1.7.14',
  dialect: 'pyyaml',
  signatures: [
    ...promptKeys.map((section) => ({
      kind: 'train' as const,
      all: [section],
      any: ['task_id', 'base_model', 'tuning_type'].map((key) => `${section}.${key}`),
    })),
    ...([0, 1] as const).map((spelling) => ({
      kind: 'train' as const,
      all: [trainingKeys[spelling], resultKeys[spelling]],
      any: [
        'parameters.base_model.model_id',
        'parameters.peft_parameters',
        'parameters.task_id',
        'type=^ilab$',
      ],
      none: [...promptKeys],
    })),
  ],
  facts: {
    'plan.name': text('name'),
    'model.id': orService(text([...parameter('base_model.model_id'), ...parameter('base_model')])),

    'method.kind': method,
    ...allWhen(isLora, {
      'adapter.rank': orService(integer('parameters.peft_parameters.rank')),
      'adapter.alpha': orService(number('parameters.peft_parameters.lora_alpha')),
      'adapter.dropout': orService(number('parameters.peft_parameters.lora_dropout')),
      ...mapFields(targetFacts('parameters.peft_parameters.target_modules'), orService),
    }),

    'quantization.bits': when(
      quantised,
      mapped(text(peftType), () => 4),
    ),
    'quantization.scheme': when(quantised, always('gptq', 'QLoRA jobs need a base published in 4 bits')),

    'prompt.init': when(isPrompt, orService(initialisation)),
    'prompt.initText': when(isPrompt, text(parameter('init_text'))),
    'prompt.virtualTokens': when(isPrompt, () => without('external', 'fixed by the service for each model')),

    'objective.kind': always('sft', 'the service learns outputs from inputs'),

    'data.heldOutKind': when(isTune, (scope) => {
      const at = findFirst(scope.native, testKeys);
      return at && !isEmpty(at) ? stated(at, 'dataset') : byDefault('none');
    }),
    'data.template': literal(parameter('verbalizer')),
    'data.lossOn': when(isTune, lossOn),
    'data.sequenceLength': when(isTune, orService(integer('parameters.max_seq_length'))),
    'data.inputLength': when(isPrompt, orService(integer(parameter('max_input_tokens')))),
    'data.outputLength': when(isPrompt, orService(integer(parameter('max_output_tokens')))),
    'data.overlong': always('truncate'),

    ...allWhen((scope) => !isInstructLab(scope), {
      'hyper.learningRate': orService(number(parameter('learning_rate'))),
      'hyper.epochs': orService(number(parameter('num_epochs'))),
      'hyper.microBatch': orService(integer(parameter('batch_size'))),
      'hyper.accumulation': orService(integer(parameter('accumulate_steps'))),
    }),
    'hyper.optimizer': when(isTune, always('adamw')),
    'memory.gradientCheckpointing': when(isTune, orService(flag('parameters.gradient_checkpointing'))),
    'hardware.count': when(isTune, orService(integer('parameters.gpu.num'))),
    'hardware.name': when(isTune, orService(text('parameters.gpu.name'))),

    'evaluation.trigger': when(isTune, () => without('external', 'the service decides')),

    'output.dir': text(
      resultKeys.flatMap((key) => ['path', 'href', 'id'].map((field) => `${key}.location.${field}`)),
    ),
    'output.register': orService(flag(['auto_update_model', 'autoUpdateModel'])),
    'serving.engine': when(isPrompt, always('watsonx', 'a tuned prompt is deployed on the service')),
  },
  lists: {
    'data.train': each(trainingKeys, source),
    'data.validation': (scope) =>
      isPrompt(scope) ? noRecords('not-expressible') : each(testKeys, source)(scope),
    secrets: credentials,
  },
  conclude: concluded,
};

function mapFields(table: Fields, change: (reading: Reading) => Reading): Fields {
  return Object.fromEntries(Object.entries(table).map(([name, reading]) => [name, change(reading)]));
}
