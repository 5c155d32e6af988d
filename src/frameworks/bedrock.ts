import type { Framework } from './kit/framework.ts';
import { find, has, isEmpty } from './kit/native.ts';
import {
  byDefault,
  choice,
  each,
  firstList,
  integer,
  mapped,
  number,
  positive,
  type Reading,
  stated,
  text,
  when,
} from './kit/reading.ts';
import { allOrService, serviceModel, undisclosedMethod } from './shared/hosted.ts';

const objectives: Readonly<Record<string, string>> = {
  fine_tuning: 'sft',
  continued_pre_training: 'continued-pretraining',
  distillation: 'distillation',
  reinforcement_fine_tuning: 'reinforcement',
};

const validators = 'validationDataConfig.validators';

const heldOut: Reading = (scope) => {
  const at = find(scope.native, validators);
  return at && !isEmpty(at) ? stated(at, 'dataset') : byDefault('none');
};

const teacher = 'customizationConfig.distillationConfig.teacherModelConfig.teacherModelIdentifier';

/** Values of the map are always texts: `"epochCount": "2"`. */
const setting = (name: string): string => `hyperParameters.${name}`;

/**
 * Amazon Bedrock: bodies of `CreateModelCustomizationJob`.
 * Read from @aws-sdk/client-bedrock 3.1164.0 and the user guide. Terraform and CloudFormation spell the keys otherwise.
 */
export const bedrock: Framework = {
  id: 'bedrock',
  title: 'Amazon Bedrock model customization',
  homepage: 'https://docs.aws.amazon.com/bedrock/latest/userguide/custom-models.html',
  version: '3.1164.0',
  dialect: 'pyyaml',
  signatures: [
    {
      kind: 'train',
      all: ['baseModelIdentifier', 'trainingDataConfig'],
      any: ['customModelName', 'jobName', 'hyperParameters'],
    },
    { kind: 'job', all: ['baseModelArn', 'jobArn', 'trainingDataConfig'] },
  ],
  facts: {
    'plan.name': text('jobName'),
    ...serviceModel('baseModelIdentifier'),
    'security.encryptionKey': text('customModelKmsKeyId'),
    'security.privateNetwork': (scope) => {
      const at = find(scope.native, 'vpcConfig');
      return at && !isEmpty(at) ? stated(at, true) : byDefault(false);
    },

    'method.kind': undisclosedMethod,

    'objective.kind': choice('customizationType', objectives, {
      default: 'sft',
      note: 'the operation creates a fine-tuning job when no type is given',
    }),
    'objective.teacher': when((s) => has(s.native, teacher), text(teacher)),

    'data.heldOutKind': heldOut,

    ...allOrService({
      'hyper.learningRate': number(setting('learningRate')),
      'hyper.learningRateMultiplier': number(setting('learningRateMultiplier')),
      'hyper.warmupSteps': positive(setting('learningRateWarmupSteps')),
      'hyper.epochs': number(setting('epochCount')),
      'hyper.effectiveBatch': integer(setting('batchSize')),
    }),

    'evaluation.trigger': (scope) =>
      heldOut(scope)?.value === 'dataset'
        ? byDefault('steps', 'the service scores the validation data while it trains')
        : byDefault('none'),
    'evaluation.earlyStopping': mapped(positive(setting('earlyStoppingPatience')), () => true),

    'output.dir': text('outputDataConfig.s3Uri'),
    'output.name': text('customModelName'),
  },
  lists: {
    'data.train': firstList(
      each('trainingDataConfig.s3Uri', { id: text('') }),
      each('trainingDataConfig.invocationLogsConfig', { id: text('invocationLogSource.s3Uri') }),
    ),
    'data.validation': each(validators, { id: text('s3Uri') }),
  },
};
