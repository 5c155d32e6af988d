import { find, itemsAt, textAt } from '../kit/native.ts';
import {
  atTop,
  byDefault,
  choice,
  type Fields,
  integer,
  number,
  type Reading,
  type Scope,
  stated,
  text,
  when,
} from '../kit/reading.ts';
import { allOrService, heldOutFile, orService, scoresValidation, serviceModel } from './hosted.ts';

const objectives: Readonly<Record<string, string>> = {
  supervised: 'sft',
  dpo: 'dpo',
  reinforcement: 'reinforcement',
};

const formats: Readonly<Record<string, string>> = {
  sft: 'chat',
  dpo: 'preference',
  reinforcement: 'prompt-only',
};

/** Spellings of a setting: it stands under the method, or in the older block at the top. */
export const jobSetting = (name: string): readonly string[] => [
  ...Object.keys(objectives).map((method) => `method.${method}.hyperparameters.${name}`),
  `hyperparameters.${name}`,
];

export const jobObjective: Reading = choice('method.type', objectives, {
  default: 'sft',
  note: 'without `method` the service learns answers from examples',
});

/** Shape of the uploaded files: the completion models take pairs of prompt and completion, all others conversations. */
export const jobFormat: Reading = (scope) => {
  const whole = atTop(scope);
  if (/^(davinci|babbage|curie|ada)/.test(textAt(whole.native, 'model') ?? ''))
    return byDefault('instruction');
  const shape = formats[String(jobObjective(whole)?.value)];
  return shape === undefined ? undefined : byDefault(shape);
};

const grader: Reading = (scope) => {
  const at = find(scope.native, 'method.reinforcement.grader');
  const name =
    textAt(scope.native, 'method.reinforcement.grader.name') ??
    textAt(scope.native, 'method.reinforcement.grader.type');
  return at && name !== undefined ? stated(at, [name]) : undefined;
};

const trackers: Reading = (scope) => {
  const at = find(scope.native, 'integrations');
  const names = itemsAt(scope.native, 'integrations').flatMap((item) => textAt(item, 'type') ?? []);
  return at && names.length > 0 ? stated(at, names) : byDefault(['none']);
};

const continued = (scope: Scope): boolean => (textAt(scope.native, 'model') ?? '').startsWith('ft:');
const reinforced = (scope: Scope): boolean => jobObjective(scope)?.value === 'reinforcement';

/** Facts of the body of OpenAI's `POST /v1/fine_tuning/jobs`, which Azure extends. */
export const jobFacts: Fields = {
  'plan.name': text('suffix'),
  ...serviceModel('model'),
  'model.continuesAdapter': when(continued, text('model')),

  'objective.kind': jobObjective,
  'objective.beta': when((s) => jobObjective(s)?.value === 'dpo', orService(number(jobSetting('beta')))),
  'objective.rewards': grader,

  'data.heldOutKind': heldOutFile('validation_file'),

  ...allOrService({
    'hyper.learningRateMultiplier': number(jobSetting('learning_rate_multiplier')),
    'hyper.epochs': number(jobSetting('n_epochs')),
    'hyper.effectiveBatch': integer(jobSetting('batch_size')),
    'hyper.seed': integer('seed'),
  }),

  'evaluation.trigger': scoresValidation('validation_file'),
  'evaluation.every': when(
    reinforced,
    orService(integer('method.reinforcement.hyperparameters.eval_interval')),
  ),

  'output.name': text('suffix'),
  'logging.destinations': trackers,
  'logging.project': text('integrations[0].wandb.project'),
};

/** Keys of a saved answer, which describes a job that was already taken. */
export const answerKeys = [
  'object',
  'status',
  'fine_tuned_model',
  'trained_tokens',
  'result_files',
  'job_id',
] as const;
