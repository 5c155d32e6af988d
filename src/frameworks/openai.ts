import type { Framework } from './kit/framework.ts';
import { each } from './kit/reading.ts';
import { undisclosedMethod, uploadedFile } from './shared/hosted.ts';
import { answerKeys, jobFacts, jobFormat } from './shared/openai-job.ts';

/** Keys of the other services that take a `model` and a `training_file`, and of training scripts. */
const ofOthers = [
  'n_epochs',
  'training_type',
  'training_method',
  'lora',
  'lora_r',
  'training_files',
  'trainingType',
  'learning_rate',
  'output_dir',
  'num_train_epochs',
];

/**
 * OpenAI: bodies of `POST /v1/fine_tuning/jobs`.
 * Read from openai/openai-openapi at f85dbe2 (API 2.3.0).
 */
export const openai: Framework = {
  id: 'openai',
  title: 'OpenAI fine-tuning jobs',
  homepage: 'https://platform.openai.com/docs/guides/model-optimization',
  version: '2.3.0',
  dialect: 'pyyaml',
  signatures: [
    { kind: 'job', all: ['object=^fine_tuning\\.job$', 'training_file'] },
    {
      kind: 'train',
      all: ['model', 'training_file'],
      any: [
        'training_file=^file-',
        'model=^(ft:)?(gpt-|chatgpt-|o[1-9]|davinci-|babbage-)',
        'method.type',
        'hyperparameters.n_epochs',
        'hyperparameters.learning_rate_multiplier',
        'integrations[].wandb',
      ],
      none: [...ofOthers, ...answerKeys],
    },
  ],
  facts: { ...jobFacts, 'method.kind': undisclosedMethod },
  lists: {
    'data.train': each('training_file', uploadedFile(jobFormat)),
    'data.validation': each('validation_file', uploadedFile(jobFormat)),
  },
};
