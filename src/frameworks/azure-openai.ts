import type { Framework } from './kit/framework.ts';
import { findFirst } from './kit/native.ts';
import {
  always,
  each,
  type Fields,
  firstList,
  integer,
  number,
  type Reading,
  stated,
  text,
} from './kit/reading.ts';
import { allOrService, heldOutFile, scoresValidation, serviceModel, uploadedFile } from './shared/hosted.ts';
import { answerKeys, jobFacts, jobFormat, jobObjective, jobSetting } from './shared/openai-job.ts';

/** A key of an Azure Machine Learning job, alone or wrapped as the resource that is put. */
const resource = (name: string): readonly string[] => [name, `properties.fineTuningDetails.${name}`];

const validation = ['validation_file', ...resource('validationData')];

/** The Machine Learning job knows examples only. */
const objective: Reading = (scope) => {
  const at = findFirst(scope.native, resource('taskType'));
  return at ? stated(at, 'sft') : jobObjective(scope);
};

const jobInput: Fields = { id: text('uri'), format: always('chat') };

/**
 * Azure OpenAI: the OpenAI body with `trainingType`, and the fine-tuning job of Azure Machine Learning.
 * Its documentation says that jobs train LoRA adapters; rank and scaling cannot be chosen.
 */
export const azureOpenai: Framework = {
  id: 'azure-openai',
  title: 'Azure OpenAI fine-tuning jobs',
  homepage: 'https://learn.microsoft.com/azure/ai-services/openai/how-to/fine-tuning',
  version: '2025',
  dialect: 'pyyaml',
  signatures: [
    { kind: 'train', all: ['model', 'training_file', 'trainingType'], none: answerKeys },
    { kind: 'train', all: ['modelProvider=^AzureOpenAI$', 'trainingData'] },
    { kind: 'train', all: ['properties.fineTuningDetails.modelProvider=^AzureOpenAI$'] },
  ],
  facts: {
    ...jobFacts,
    ...serviceModel([...resource('model.uri'), ...resource('model')]),
    'method.kind': always('lora', 'the service documents that it trains LoRA adapters'),
    'objective.kind': objective,
    'data.heldOutKind': heldOutFile(validation),
    ...allOrService({
      'hyper.learningRateMultiplier': number([
        ...jobSetting('learning_rate_multiplier'),
        ...resource('hyperParameters.learningRateMultiplier'),
      ]),
      'hyper.epochs': number([...jobSetting('n_epochs'), ...resource('hyperParameters.nEpochs')]),
      'hyper.effectiveBatch': integer([
        ...jobSetting('batch_size'),
        ...resource('hyperParameters.batchSize'),
      ]),
    }),
    'evaluation.trigger': scoresValidation(validation),
  },
  lists: {
    'data.train': firstList(
      each('training_file', uploadedFile(jobFormat)),
      each(resource('trainingData'), jobInput),
    ),
    'data.validation': firstList(
      each('validation_file', uploadedFile(jobFormat)),
      each(resource('validationData'), jobInput),
    ),
  },
};
