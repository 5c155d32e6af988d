import type { Framework } from './kit/framework.ts';
import { verlFacts, verlLists } from './shared/verl.ts';

/** Keys of other frameworks whose files hold a verl section of their own. */
const ofOthers = ['run.model_type', 'services', 'task_type'];

/**
 * verl: Hydra YAML for supervised and reinforcement runs. Much is set on the command line, so a file often says
 * little and inherits the rest.
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
  ],
  facts: verlFacts,
  lists: verlLists,
};
