import type { Framework } from './kit/framework.ts';
import { has } from './kit/native.ts';
import { type Fields, type ListReading, noRecords, type Scope } from './kit/reading.ts';
import { easyR1Facts, easyR1Lists } from './shared/easy-r1.ts';
import { verlFacts, verlLists } from './shared/verl.ts';

/** Keys of other frameworks whose files hold a verl section of their own. */
const ofOthers = ['run.model_type', 'services', 'task_type'];

const easyActor = 'worker.actor';
const isEasyR1 = ({ native }: Scope): boolean => has(native, easyActor);

/** EasyR1 keeps under `worker` what verl keeps under other names; a file is of one of them. */
function byFork(): Fields {
  const names = new Set([...Object.keys(verlFacts), ...Object.keys(easyR1Facts)]);
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      (scope: Scope) => (isEasyR1(scope) ? easyR1Facts[name]?.(scope) : verlFacts[name]?.(scope)),
    ]),
  );
}

const listByFork =
  (name: string): ListReading =>
  (scope) =>
    (isEasyR1(scope) ? easyR1Lists[name] : verlLists[name])?.(scope) ?? noRecords('not-expressible');

/**
 * verl: Hydra YAML for supervised and reinforcement runs. Much is set on the command line, so a file often says
 * little and inherits the rest. So is EasyR1, its fork.
 * Read from verl/trainer/config at b178a3cd (0.8.0.dev).
 */
export const verl: Framework = {
  id: 'verl',
  title: 'verl',
  homepage: 'https://verl.readthedocs.io',
  version: '0.8.0.dev',
  dialect: 'omegaconf',
  signatures: [
    { kind: 'train', all: ['model.partial_pretrain', 'data.train_files'], none: ofOthers },
    {
      kind: 'train',
      all: ['actor_rollout_ref'],
      any: ['algorithm.adv_estimator', 'data.train_files', 'algorithm'],
      none: ofOthers,
    },
    // A child whose base is elsewhere shows the sections that it changes.
    {
      kind: 'train',
      all: ['actor_rollout_ref', 'defaults[]'],
      any: ['data', 'trainer', 'rollout', 'async_training'],
      none: ofOthers,
    },
    {
      kind: 'train',
      all: ['data.train_files', 'trainer.total_epochs'],
      any: ['model.path', 'defaults[]'],
      none: ['actor_rollout_ref', 'model.partial_pretrain', ...ofOthers],
    },
    {
      kind: 'train',
      all: [easyActor, 'trainer'],
      any: ['worker.rollout', 'algorithm.adv_estimator', 'worker.actor.model.model_path'],
      none: ['actor_rollout_ref', ...ofOthers],
    },
  ],
  facts: byFork(),
  lists: {
    'data.train': listByFork('data.train'),
    'data.validation': listByFork('data.validation'),
  },
};
