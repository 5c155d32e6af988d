import { goals, taskTypes } from '../model/index.ts';
import type { ScalarShape, Shape, TextsShape } from './shape.ts';

const periods = ['daily', 'weekly', 'monthly', 'yearly'] as const;

type Leaf = ScalarShape | TextsShape;

const value = <K extends Leaf['kind']>(
  kind: K,
  about: string,
  more: Omit<ScalarShape, 'kind' | 'about'> = {},
): Shape => ({
  kind,
  about,
  ...more,
});

const map = (about: string, keys: Readonly<Record<string, Shape>>): Shape => ({ kind: 'map', about, keys });

const result: Shape = map('A measured value of one task.', {
  task: value('text', 'Id of the task.', { fact: 'task' }),
  metric: value('text', 'Name of the metric.', { fact: 'metric' }),
  value: value('number', 'Its value.', { fact: 'value' }),
  higher_is_better: value('flag', 'Whether a larger value is better. Default: true.', {
    fact: 'higherIsBetter',
  }),
});

/** `tuning-intent.yaml`: why a model is tuned, in closed words. Every key is optional but `version`. */
export const intentShape: Shape = map('Why a model is tuned: goals, tasks, data, traffic and serving.', {
  version: value('integer', 'Version of this format: 1.', { minimum: 1, maximum: 1 }),
  applies_to: value(
    'texts',
    'Globs, relative to this file, of the configs it speaks for. Absent: all below its folder.',
  ),
  goals: value('texts', 'What the tuning is for.', { oneOf: goals, fact: 'intent.goals' }),
  tasks: {
    kind: 'list',
    about: 'One entry for each task the model must do.',
    fact: 'intent.tasks',
    item: map('A task.', {
      id: value('text', 'Short name.', { fact: 'id' }),
      type: value('text', 'Kind of task.', { oneOf: taskTypes, fact: 'type' }),
      labels: value('integer', 'Labels of a classification task.', { minimum: 1, fact: 'labels' }),
      format: value('text', 'Form of the output.', {
        oneOf: ['json', 'regex', 'choice', 'text'],
        fact: 'format',
      }),
      classes: {
        kind: 'dictionary',
        about: 'Examples by label.',
        value: value('integer', 'Examples with this label.', { minimum: 0 }),
      },
    }),
  },
  retrieval: map('Whether facts are supplied in the prompt. Absent: undecided.', {
    used: value('flag', 'Passages are retrieved and put into the prompt.', { fact: 'intent.retrieval.used' }),
    context_tokens: value('integer', 'Tokens of passages per call.', {
      minimum: 0,
      fact: 'intent.retrieval.contextTokens',
    }),
  }),
  knowledge: map('How the facts behave that the model is to know.', {
    volatility: value('text', 'How often they change.', {
      oneOf: ['stable', 'yearly', 'monthly', 'weekly', 'daily'],
      fact: 'intent.knowledge.volatility',
    }),
    retrain: value('text', 'How often the model is trained again.', {
      oneOf: periods,
      fact: 'intent.knowledge.retrain',
    }),
  }),
  data: map('What is known of the training data.', {
    proprietary: value('flag', 'It must not become public.', { fact: 'intent.data.proprietary' }),
    examples: value('integer', 'Training examples.', { minimum: 0, fact: 'intent.data.examples' }),
    tokens: value('integer', 'Training tokens.', { minimum: 0, fact: 'intent.data.tokens' }),
    curated: value('flag', 'The examples were picked by hand.', { fact: 'intent.data.curated' }),
    roles: {
      kind: 'dictionary',
      about: 'What single sources are for, by path or hub id.',
      value: value('text', 'Role of the source.', { oneOf: ['replay', 'task', 'general'] }),
    },
  }),
  tokens: map('Lengths.', {
    output: value('integer', 'Longest answer in tokens.', { minimum: 1, fact: 'intent.tokens.output' }),
  }),
  baseline: map('What the untuned model does.', {
    methods: value('texts', 'What was tried before tuning.', {
      oneOf: ['prompt', 'few-shot', 'retrieval', 'larger-model'],
      fact: 'intent.baselineMethods',
    }),
    results: { kind: 'list', about: 'Its results.', fact: 'intent.baseline', item: result },
  }),
  target: { kind: 'list', about: 'What the tuned model must reach.', fact: 'intent.target', item: result },
  evaluation: {
    kind: 'list',
    about: 'Evaluations of the result.',
    fact: 'intent.evaluation',
    item: map('An evaluation.', {
      path: value('text', 'File with held-out examples.', { fact: 'path' }),
      suite: value('text', 'Suite: `general` is a check of skills outside the task.', { fact: 'suite' }),
      tags: value('texts', 'Tags such as `edge-cases`.', { fact: 'tags' }),
    }),
  },
  reference_model: map('Model that the tuned one must replace.', {
    id: value('text', 'Its id.', { fact: 'intent.referenceModel.id' }),
    params: value('number', 'Its weights, counted one by one.', { minimum: 0 }),
  }),
  traffic: map('Expected use.', {
    calls_per_day: value('integer', 'Calls a day.', { minimum: 0, fact: 'intent.traffic.callsPerDay' }),
    prompt_tokens_before: value('integer', 'Prompt tokens today.', {
      minimum: 0,
      fact: 'intent.traffic.promptTokensBefore',
    }),
    prompt_tokens_after: value('integer', 'Prompt tokens after tuning.', {
      minimum: 0,
      fact: 'intent.traffic.promptTokensAfter',
    }),
    concurrent: value('flag', 'Calls for several tasks arrive together.', {
      fact: 'intent.traffic.concurrent',
    }),
  }),
  cost: map('Prices, all in one currency.', {
    training: value('number', 'Cost of the run.', { minimum: 0, fact: 'intent.cost.training' }),
    per_million_input_tokens: value('number', 'Price of a million input tokens.', {
      minimum: 0,
      fact: 'intent.cost.perMillionInputTokens',
    }),
    horizon_days: value('integer', 'Days in which the run must pay back.', {
      minimum: 1,
      fact: 'intent.cost.horizonDays',
    }),
  }),
  serving: map('How the result is served.', {
    engine: value('text', 'Server.', {
      oneOf: ['vllm', 'tgi', 'lorax', 'sglang', 'watsonx', 'transformers', 'other', 'service'],
      fact: 'serving.engine',
    }),
    version: value('text', 'Its version.', { fact: 'serving.version' }),
    merged: value('flag', 'The adapter is merged into the base before serving.', { fact: 'serving.merged' }),
    max_rank: value('integer', 'Largest adapter rank that the server is started with.', {
      minimum: 1,
      fact: 'serving.maxRank',
    }),
    max_adapters: value('integer', 'Adapters in one batch.', { minimum: 1, fact: 'serving.maxAdapters' }),
    structured_output: value('flag', 'The server constrains the form of the output.', {
      fact: 'serving.structuredOutput',
    }),
    isolated: value('flag', 'Own hardware for each task.', { fact: 'intent.serving.isolated' }),
  }),
  hardware: map('Machine the run is planned for.', {
    gpus: value('integer', 'Accelerators in total.', { minimum: 1, fact: 'hardware.count' }),
    memory_gb: value('number', 'Memory of one, in GB.', { minimum: 0, fact: 'hardware.memory' }),
    name: value('text', 'Name of the accelerator.', { fact: 'hardware.name' }),
  }),
  single_purpose: value('flag', 'Forgetting other skills is accepted.', { fact: 'intent.singlePurpose' }),
  keep_skills: value('texts', 'Skills that must stay.', { fact: 'intent.keepSkills' }),
  purpose: value('text', 'What the run is for.', {
    oneOf: ['product', 'research', 'example', 'smoke-test'],
    fact: 'intent.purpose',
  }),
  use: value('text', 'Whether the result is to earn money, by itself or inside a product.', {
    oneOf: ['commercial', 'non-commercial'],
    fact: 'intent.use',
  }),
  owner: value('text', 'Who answers for the run: a team or a role.', { fact: 'intent.owner' }),
  approved_by: value('text', 'Who agreed to the run.', { fact: 'intent.approvedBy' }),
  size: value('text', 'Size of run that was agreed to.', {
    oneOf: ['small', 'medium', 'large'],
    fact: 'intent.size',
  }),
  stage: value('text', 'Stage of the product.', { oneOf: ['prototype', 'production'], fact: 'intent.stage' }),
});
