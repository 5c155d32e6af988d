import type { Framework } from './kit/framework.ts';
import { findFirst, isEmpty } from './kit/native.ts';
import {
  allWhen,
  choice,
  each,
  integer,
  mapped,
  number,
  positive,
  type Reading,
  type Scope,
  stated,
  text,
} from './kit/reading.ts';
import { allOrService, serviceModel, undisclosedMethod, wandbBlock } from './shared/hosted.ts';
import { secretsAt } from './shared/secrets.ts';

const setting = (name: string): string => `settings.hyperparameters.${name}`;

const loraKeys = [setting('lora_rank'), setting('lora_alpha'), setting('lora_target_modules')];

/** LoRA keys are only taken for an adapter; without one the service does not say. */
const method: Reading = (scope) => {
  const at = findFirst(scope.native, loraKeys);
  return at && !isEmpty(at) ? stated(at, 'lora') : undisclosedMethod(scope);
};

const isLora = (scope: Scope): boolean => method(scope)?.value === 'lora';

const modules: Readonly<Record<string, readonly string[]>> = {
  LORA_TARGET_MODULES_QV: ['q_proj', 'v_proj'],
  LORA_TARGET_MODULES_QKVO: ['q_proj', 'k_proj', 'v_proj', 'o_proj'],
  LORA_TARGET_MODULES_QKVO_FFN: ['q_proj', 'k_proj', 'v_proj', 'o_proj', 'gate_proj', 'up_proj', 'down_proj'],
};

const targets: Reading = mapped(text(setting('lora_target_modules')), (name) => modules[String(name)]);

/**
 * Cohere: bodies of `POST /v1/finetuning/finetuned-models`.
 * Read from cohere-ai 8.1.0. Held-out data belongs to the data set and cannot be seen here.
 */
export const cohere: Framework = {
  id: 'cohere',
  title: 'Cohere fine-tuning',
  homepage: 'https://docs.cohere.com/docs/fine-tuning',
  version: '8.1.0',
  dialect: 'pyyaml',
  signatures: [
    { kind: 'train', all: ['settings.base_model.base_type', 'settings.dataset_id'], none: ['status'] },
    { kind: 'job', all: ['settings.base_model.base_type', 'settings.dataset_id', 'status'] },
  ],
  facts: {
    'plan.name': text('name'),
    ...serviceModel(['settings.base_model.name', 'settings.base_model.base_type']),

    'method.kind': method,
    ...allWhen(isLora, {
      ...allOrService({
        'adapter.rank': integer(setting('lora_rank')),
        'adapter.alpha': number(setting('lora_alpha')),
        'adapter.targets': targets,
        'adapter.targetsMode': mapped(targets, () => 'list'),
      }),
    }),

    'objective.kind': choice('settings.base_model.base_type', {
      base_type_chat: 'sft',
      base_type_generative: 'sft',
      base_type_classification: 'classification',
      base_type_rerank: 'other',
    }),

    ...allOrService({
      'hyper.learningRate': number(setting('learning_rate')),
      'hyper.epochs': number(setting('train_epochs')),
      'hyper.effectiveBatch': integer(setting('train_batch_size')),
    }),

    'evaluation.earlyStopping': mapped(positive(setting('early_stopping_patience')), () => true),

    'output.name': text('name'),
    'logging.destinations': wandbBlock('settings.wandb'),
    'logging.project': text('settings.wandb.project'),
  },
  lists: {
    'data.train': each('settings.dataset_id', { id: text('') }),
    secrets: secretsAt(['settings.wandb.api_key']),
  },
};
