import type { Framework } from './kit/framework.ts';
import { find, type Native } from './kit/native.ts';
import {
  each,
  firstOf,
  integer,
  mapped,
  number,
  type Reading,
  type Scope,
  stated,
  text,
  when,
} from './kit/reading.ts';
import {
  allOrService,
  heldOutFile,
  orService,
  scoresValidation,
  serviceModel,
  undisclosedMethod,
} from './shared/hosted.ts';

/** Specifications of a job by what they optimise; the Python clients send snake case. */
const specifications = [
  ['supervisedTuningSpec', 'sft'],
  ['supervised_tuning_spec', 'sft'],
  ['preferenceOptimizationSpec', 'dpo'],
  ['preference_optimization_spec', 'dpo'],
  ['distillationSpec', 'distillation'],
  ['distillation_spec', 'distillation'],
  ['reinforcementTuningSpec', 'reinforcement'],
  ['reinforcement_tuning_spec', 'reinforcement'],
  ['partnerModelTuningSpec', 'sft'],
  ['partner_model_tuning_spec', 'sft'],
  ['fullFineTuningSpec', 'sft'],
  ['full_fine_tuning_spec', 'sft'],
] as const;

const names = specifications.map(([name]) => name);

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const inSpecification = (name: string): readonly string[] =>
  names.flatMap((specification) => [`${specification}.${name}`, `${specification}.${snake(name)}`]);

const setting = (name: string): readonly string[] =>
  ['hyperParameters', 'hyper_parameters'].flatMap((block) => [
    ...inSpecification(`${block}.${name}`),
    ...names.map((specification) => `${specification}.${block}.${snake(name)}`),
  ]);

const either = (name: string): readonly string[] => [name, snake(name)];

const specified = (native: Native): (typeof specifications)[number] | undefined =>
  specifications.find(([name]) => find(native, name) !== undefined);

const objective: Reading = ({ native }) => {
  const [name, kind] = specified(native) ?? [];
  const at = name === undefined ? undefined : find(native, name);
  return at && kind !== undefined ? stated(at, kind) : undefined;
};

const ranks: Readonly<Record<string, number>> = {
  ADAPTER_SIZE_ONE: 1,
  ADAPTER_SIZE_TWO: 2,
  ADAPTER_SIZE_FOUR: 4,
  ADAPTER_SIZE_EIGHT: 8,
  ADAPTER_SIZE_SIXTEEN: 16,
  ADAPTER_SIZE_THIRTY_TWO: 32,
};

const sized = mapped(text(setting('adapterSize')), (size) => ranks[String(size)]);

const full: Reading = ({ native }) => {
  const at = find(native, 'fullFineTuningSpec') ?? find(native, 'full_fine_tuning_spec');
  return at && stated(at, 'full');
};

const method: Reading = (scope) =>
  firstOf(
    mapped(text(inSpecification('tuningMode')), (mode) =>
      mode === 'TUNING_MODE_FULL' ? 'full' : mode === 'TUNING_MODE_PEFT_ADAPTER' ? 'lora' : undefined,
    ),
    full,
    mapped(sized, () => 'lora'),
    undisclosedMethod,
  )(scope);

const isAdapter = (scope: Scope): boolean => method(scope)?.value === 'lora';

const trainingKeys = inSpecification('trainingDatasetUri');
const validationKeys = inSpecification('validationDatasetUri');

/**
 * Google Vertex AI: bodies of `POST …/tuningJobs`. Video specifications tune no text model and are not recognised.
 * Read from @google/genai 2.32.0 and the REST reference of `projects.locations.tuningJobs`.
 */
export const vertex: Framework = {
  id: 'vertex',
  title: 'Vertex AI tuning jobs',
  homepage: 'https://cloud.google.com/vertex-ai/generative-ai/docs/model-reference/tuning',
  version: '2.32.0',
  dialect: 'pyyaml',
  signatures: [
    ...(['baseModel', 'base_model', 'preTunedModel', 'pre_tuned_model'] as const).map((base) => ({
      kind: 'train' as const,
      all: [base],
      any: names,
      none: ['state', 'createTime', 'tunedModel'],
    })),
    { kind: 'job', all: ['baseModel', 'tunedModel', 'state'], any: names },
  ],
  facts: {
    'plan.name': text(either('tunedModelDisplayName')),
    ...serviceModel(either('baseModel')),
    'model.continuesAdapter': text(['preTunedModel.tunedModelName', 'pre_tuned_model.tuned_model_name']),
    'security.encryptionKey': text(['encryptionSpec.kmsKeyName', 'encryption_spec.kms_key_name']),

    'method.kind': method,
    'adapter.rank': when(isAdapter, orService(sized)),

    'objective.kind': objective,
    'objective.beta': when((s) => objective(s)?.value === 'dpo', orService(number(setting('beta')))),
    'objective.teacher': when(
      (s) => objective(s)?.value === 'distillation',
      text(inSpecification('baseTeacherModel')),
    ),

    'data.heldOutKind': heldOutFile(validationKeys),

    ...allOrService({
      'hyper.learningRate': number(setting('learningRate')),
      'hyper.learningRateMultiplier': number(setting('learningRateMultiplier')),
      'hyper.epochs': number(setting('epochCount')),
      'hyper.effectiveBatch': integer(setting('batchSize')),
    }),

    'evaluation.trigger': scoresValidation(validationKeys),

    'output.dir': text(either('outputUri')),
    'output.name': text(either('tunedModelDisplayName')),
  },
  lists: {
    'data.train': each(trainingKeys, { id: text('') }),
    'data.validation': each(validationKeys, { id: text('') }),
  },
};
