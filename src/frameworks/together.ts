import type { Framework } from './kit/framework.ts';
import { find, has, isEmpty } from './kit/native.ts';
import {
  allWhen,
  always,
  atTop,
  byDefault,
  choice,
  each,
  flag,
  integer,
  mapped,
  number,
  positive,
  type Reading,
  type Scope,
  scalar,
  stated,
  text,
  when,
} from './kit/reading.ts';
import { heldOutFile, orService, serviceModel, uploadedFile } from './shared/hosted.ts';
import { answerKeys } from './shared/openai-job.ts';
import { secretsAt } from './shared/secrets.ts';
import { targetFacts } from './shared/targets.ts';
import { schedules } from './shared/trainer.ts';

/** The body nests what the Python client takes as flat arguments; people keep either in files. */
const training = (name: string): readonly string[] => [`training_type.${name}`, name];

const method: Reading = (scope) => {
  if (has(scope.native, 'training_type'))
    return choice(['training_type.type', 'training_type'], { full: 'full', lora: 'lora' })(scope);
  if (has(scope.native, 'lora')) return mapped(flag('lora'), (on) => (on === true ? 'lora' : 'full'))(scope);
  return byDefault('lora', 'the service trains LoRA adapters unless full training is asked for');
};

const isLora = (scope: Scope): boolean => method(scope)?.value === 'lora';

const name: Reading = choice(
  ['training_method.method', 'training_method'],
  { sft: 'sft', dpo: 'dpo' },
  { default: 'sft' },
);

/** SimPO is asked for as DPO with a margin. */
const objective: Reading = (scope) => {
  const fact = name(scope);
  const margin = positive(['training_method.simpo_gamma', 'simpo_gamma'])(scope);
  return fact?.value === 'dpo' && typeof margin?.value === 'number' ? { ...margin, value: 'simpo' } : fact;
};

const preference = (scope: Scope): boolean => /^(dpo|simpo)$/.test(String(objective(scope)?.value));

const format: Reading = (scope) => {
  const whole = atTop(scope);
  return preference(whole) ? byDefault('preference') : undefined;
};

const isSft = (scope: Scope): boolean => objective(scope)?.value === 'sft';

/** A validation file is only used when evaluations are asked for: `n_evals` is 0 otherwise. */
const evaluationTrigger: Reading = scalar('n_evals', (node) => (Number(node.text) > 0 ? 'steps' : 'none'), {
  default: 'none',
});

const trackers: Reading = ({ native }) => {
  const at = ['wandb_api_key', 'wandb_project_name']
    .map((key) => find(native, key))
    .find((found) => found && !isEmpty(found));
  return at ? stated(at, ['wandb']) : byDefault(['none']);
};

/**
 * Together AI: bodies of `POST /v1/fine-tunes`, and the arguments of its client.
 * Read from together-ai 0.52.0 and togethercomputer/together-python at eba5e5f0.
 */
export const together: Framework = {
  id: 'together',
  title: 'Together AI fine-tuning',
  homepage: 'https://docs.together.ai/docs/fine-tuning-overview',
  version: '0.52.0',
  dialect: 'pyyaml',
  signatures: [
    {
      kind: 'train',
      all: ['model', 'training_file'],
      any: ['n_epochs', 'training_type', 'training_method', 'lora_r', 'wandb_project_name', 'n_checkpoints'],
      none: ['hyperparameters', 'method', 'output_dir', ...answerKeys],
    },
    {
      kind: 'train',
      all: ['from_checkpoint', 'training_file'],
      any: ['n_epochs', 'training_type', 'training_method', 'lora_r', 'n_checkpoints'],
      none: ['model', 'hyperparameters', 'method', 'output_dir', ...answerKeys],
    },
    { kind: 'job', all: ['training_file', 'status'], any: ['n_epochs', 'training_type'] },
  ],
  facts: {
    'plan.name': text('suffix'),
    ...serviceModel('model'),
    'model.id': text(['from_hf_model', 'model']),
    'model.idKind': (scope) => {
      const hub = find(scope.native, 'from_hf_model');
      return hub && !isEmpty(hub) ? stated(hub, 'hub') : byDefault('service-alias');
    },
    'model.revision': text('hf_model_revision'),
    'model.continuesAdapter': text('from_checkpoint'),

    'method.kind': method,
    ...allWhen(isLora, {
      'adapter.rank': orService(integer(training('lora_r'))),
      'adapter.alpha': orService(number(training('lora_alpha'))),
      'adapter.dropout': number(training('lora_dropout'), { default: 0 }),
      ...targetFacts(training('lora_trainable_modules'), { default: ['all-linear'] }),
    }),

    'objective.kind': objective,
    'objective.beta': when(preference, orService(number(['training_method.dpo_beta', 'dpo_beta']))),

    'data.heldOutKind': heldOutFile('validation_file'),
    'data.lossOn': when(
      isSft,
      orService(
        mapped(flag(['training_method.train_on_inputs', 'train_on_inputs']), (inputs) =>
          inputs === true ? 'all' : 'completion',
        ),
      ),
    ),
    'data.sequenceLength': orService(integer('max_seq_length')),
    'data.packing': orService(flag('packing')),

    'hyper.learningRate': number('learning_rate', { default: 1e-5 }),
    'hyper.schedule': choice(['lr_scheduler.lr_scheduler_type', 'lr_scheduler_type'], schedules, {
      default: 'cosine',
    }),
    'hyper.warmupRatio': positive('warmup_ratio'),
    'hyper.epochs': number('n_epochs', { default: 1 }),
    'hyper.effectiveBatch': orService(integer('batch_size')),
    'hyper.weightDecay': number('weight_decay', { default: 0 }),
    'hyper.maxGradNorm': number('max_grad_norm', { default: 1 }),
    'hyper.seed': orService(integer('random_seed')),

    'checkpoint.trigger': always('steps', 'checkpoints are spread evenly over the run'),
    'evaluation.trigger': evaluationTrigger,
    'evaluation.earlyStopping': mapped(positive('early_stopping_patience'), () => true),

    'output.name': text('suffix'),
    'output.push': (scope) => {
      const at = find(scope.native, 'hf_output_repo_name');
      return at && !isEmpty(at) ? stated(at, true) : byDefault(false);
    },
    'output.hubId': text('hf_output_repo_name'),
    'logging.destinations': trackers,
    'logging.project': text('wandb_project_name'),
  },
  lists: {
    'data.train': each('training_file', uploadedFile(format)),
    'data.validation': each('validation_file', uploadedFile(format)),
    secrets: secretsAt(['wandb_api_key', 'wandb_key', 'hf_api_token']),
  },
};
