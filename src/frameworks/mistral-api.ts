import type { Framework } from './kit/framework.ts';
import { find, itemsAt, textAt } from './kit/native.ts';
import {
  atTop,
  byDefault,
  choice,
  each,
  integer,
  number,
  positive,
  type Reading,
  stated,
  text,
} from './kit/reading.ts';
import {
  allOrService,
  heldOutFile,
  scoresValidation,
  serviceModel,
  undisclosedMethod,
  uploadedFile,
} from './shared/hosted.ts';
import { secretsAt } from './shared/secrets.ts';

const objective: Reading = choice(
  'job_type',
  { completion: 'sft', classifier: 'classification' },
  { default: 'sft' },
);

const format: Reading = (scope) => {
  const kind = objective(atTop(scope))?.value;
  return kind === 'classification' ? byDefault('classification') : byDefault('chat');
};

const file = {
  ...uploadedFile(format, ['file_id', '']),
  weight: number('weight', { default: 1 }),
};

const trackers: Reading = ({ native }) => {
  const at = find(native, 'integrations');
  const names = itemsAt(native, 'integrations').flatMap((item) => textAt(item, 'type') ?? []);
  return at && names.length > 0 ? stated(at, names) : byDefault(['none']);
};

/** Integrations and repositories take their keys inside the body. */
const keysOf = (list: string, key: string): readonly string[] =>
  Array.from({ length: 8 }, (_, index) => `${list}[${index}].${key}`);

/**
 * Mistral AI: bodies of `POST /v1/fine_tuning/jobs`.
 * Read from @mistralai/mistralai 1.15.1; version 2.7.0 has no types for creating jobs.
 */
export const mistralApi: Framework = {
  id: 'mistral-api',
  title: 'Mistral AI fine-tuning jobs',
  homepage: 'https://docs.mistral.ai/api/#tag/fine-tuning',
  version: '1.15.1',
  dialect: 'pyyaml',
  signatures: [
    {
      kind: 'train',
      all: ['model', 'training_files', 'hyperparameters'],
      none: ['object', 'status', 'output_dir'],
    },
    { kind: 'job', all: ['model', 'training_files', 'status'] },
  ],
  facts: {
    'plan.name': text('suffix'),
    ...serviceModel('model'),

    'method.kind': undisclosedMethod,

    'objective.kind': objective,

    'data.heldOutKind': heldOutFile('validation_files'),

    ...allOrService({
      'data.sequenceLength': integer('hyperparameters.seq_len'),
      'hyper.learningRate': number('hyperparameters.learning_rate'),
      'hyper.warmupRatio': positive('hyperparameters.warmup_fraction'),
      'hyper.epochs': number('hyperparameters.epochs'),
      'hyper.maxSteps': positive('hyperparameters.training_steps'),
      'hyper.weightDecay': number('hyperparameters.weight_decay'),
    }),

    'evaluation.trigger': scoresValidation('validation_files'),

    'output.name': text('suffix'),
    'logging.destinations': trackers,
    'logging.project': text('integrations[0].project'),
  },
  lists: {
    'data.train': each('training_files', file),
    'data.validation': each('validation_files', file),
    secrets: secretsAt([...keysOf('integrations', 'api_key'), ...keysOf('repositories', 'token')]),
  },
};
