import type { Framework } from './kit/framework.ts';
import { find, has } from './kit/native.ts';
import {
  allWhen,
  always,
  byDefault,
  choice,
  each,
  flag,
  integer,
  literal,
  mapped,
  number,
  positive,
  type Reading,
  type Scope,
  stated,
  text,
  when,
} from './kit/reading.ts';
import { allOrService, orService, serviceModel, wandbBlock } from './shared/hosted.ts';
import { secretsAt } from './shared/secrets.ts';

/** Preference and reinforcement jobs keep under `trainingConfig` what supervised jobs keep at the top. */
const setting = (name: string): readonly string[] => [name, `trainingConfig.${name}`];

const rank: Reading = integer(setting('loraRank'));

const method: Reading = (scope) => {
  const fact = rank(scope);
  if (typeof fact?.value !== 'number')
    return byDefault('lora', 'the service documents LoRA for its managed jobs');
  return fact.value > 0
    ? { ...fact, value: 'lora' }
    : { ...fact, value: null, state: 'unresolved', note: 'a rank of 0 is not documented' };
};

const isLora = (scope: Scope): boolean => method(scope)?.value === 'lora';

const losses: Readonly<Record<string, string>> = { dpo: 'dpo', orpo: 'orpo', grpo: 'grpo' };

const objective: Reading = (scope) => {
  const evaluator = find(scope.native, 'evaluator');
  if (evaluator) return stated(evaluator, 'reinforcement');
  if (has(scope.native, 'lossConfig')) {
    return choice('lossConfig.method', losses, { default: 'dpo' })(scope);
  }
  return has(scope.native, 'trainingConfig') ? byDefault('dpo') : byDefault('sft');
};

const heldOut: Reading = (scope) => {
  const at = find(scope.native, 'evaluationDataset');
  if (at) return stated(at, 'dataset');
  const carved = flag('evalAutoCarveout')(scope);
  return carved?.value === true ? { ...carved, value: 'fraction' } : byDefault('none');
};

const isSft = (scope: Scope): boolean => objective(scope)?.value === 'sft';

/**
 * Fireworks: bodies of `supervisedFineTuningJobs`, `dpoJobs` and `reinforcementFineTuningJobs`.
 * Read from the API reference. Its `batchSize` counts tokens of a packed batch, not examples.
 */
export const fireworks: Framework = {
  id: 'fireworks',
  title: 'Fireworks fine-tuning jobs',
  homepage: 'https://docs.fireworks.ai/fine-tuning/managed-finetuning-intro',
  version: '1',
  dialect: 'pyyaml',
  signatures: [
    {
      kind: 'train',
      all: ['baseModel', 'dataset'],
      any: ['outputModel', 'loraRank', 'epochs', 'learningRate', 'earlyStop'],
      none: ['state', 'createTime'],
    },
    { kind: 'train', all: ['warmStartFrom', 'dataset'], none: ['baseModel', 'state', 'createTime'] },
    {
      kind: 'train',
      all: ['dataset'],
      any: ['trainingConfig.baseModel', 'trainingConfig.warmStartFrom'],
      none: ['state', 'createTime'],
    },
    { kind: 'job', all: ['dataset', 'state', 'createTime'], any: ['baseModel', 'trainingConfig.baseModel'] },
  ],
  facts: {
    'plan.name': text('displayName'),
    ...serviceModel(setting('baseModel')),
    'model.continuesAdapter': text(setting('warmStartFrom')),

    'method.kind': method,
    ...allWhen(isLora, { 'adapter.rank': orService(rank) }),

    'objective.kind': objective,
    'objective.beta': when((s) => !isSft(s), orService(number('lossConfig.klBeta'))),
    'objective.rewards': mapped(text('evaluator'), (name) => [String(name)]),

    'data.heldOutKind': when(isSft, heldOut),
    'data.template': literal('jinjaTemplate'),
    'data.overlong': always('truncate'),
    'data.packing': always(true, 'shorter examples are put together'),

    ...allOrService({
      'data.sequenceLength': integer(setting('maxContextLength')),
      'hyper.learningRate': number(setting('learningRate')),
      'hyper.warmupSteps': positive(setting('learningRateWarmupSteps')),
      'hyper.epochs': number(setting('epochs')),
      'hyper.accumulation': integer(setting('gradientAccumulationSteps')),
      'hyper.weightDecay': number(setting('optimizerWeightDecay')),
    }),
    'hardware.nodes': orService(integer('nodes')),

    'evaluation.trigger': when(isSft, (scope) =>
      heldOut(scope)?.value === 'none' ? byDefault('none') : byDefault('steps'),
    ),
    'evaluation.earlyStopping': flag('earlyStop', { default: false }),

    'output.name': text(setting('outputModel')),
    'logging.destinations': wandbBlock('wandbConfig'),
    'logging.project': text('wandbConfig.project'),
  },
  lists: {
    'data.train': each('dataset', { id: text(''), idKind: always('service-file') }),
    'data.validation': each('evaluationDataset', { id: text(''), idKind: always('service-file') }),
    secrets: secretsAt(['wandbConfig.apiKey']),
  },
};
