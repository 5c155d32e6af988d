import { find, findFirst, isEmpty, type Native, textAt, within } from '../kit/native.ts';
import {
  choice,
  type Fields,
  flag,
  integer,
  positive,
  type Reading,
  type Scope,
  scopeOn,
  stated,
  text,
  unresolved,
} from '../kit/reading.ts';
import { openNear } from '../kit/side-file.ts';

/**
 * Facts of a DeepSpeed configuration, given by path or written inline under a key.
 * A missing side file leaves them unresolved, at the place of the reference.
 */
export function deepspeedFacts(key: string): Fields {
  return {
    'distributed.backend': (scope) => {
      const at = find(scope.native, key);
      return at && !isEmpty(at) ? stated(at, 'deepspeed') : undefined;
    },
    'distributed.configFile': (scope) =>
      textAt(scope.native, key) === undefined ? undefined : text(key)(scope),
    'distributed.zeroStage': inConfig(key, zeroStage),
    'distributed.offload': inConfig(key, offload),
    'distributed.gathersOnSave': inConfig(
      key,
      flag(
        [
          'zero_optimization.stage3_gather_16bit_weights_on_model_save',
          'zero_optimization.stage3_gather_fp16_weights_on_model_save',
          'zero_optimization.gather_16bit_weights_on_model_save',
        ],
        { default: false },
      ),
    ),
    'distributed.microBatch': inConfig(key, positive('train_micro_batch_size_per_gpu')),
    'distributed.accumulation': inConfig(key, positive('gradient_accumulation_steps')),
    // transformers compares the batch of both sides unless it looks for one that fits.
    'distributed.batchOpen': (scope) => {
      const search = flag('auto_find_batch_size')(scope);
      return search?.value === true ? search : undefined;
    },
  };
}

/** Inside a DeepSpeed configuration. */
export const zeroStage: Reading = integer('zero_optimization.stage', { default: 0 });

/** Inside a DeepSpeed configuration. */
export const offload: Reading = choice(
  ['zero_optimization.offload_param.device', 'zero_optimization.offload_optimizer.device'],
  { cpu: 'cpu', nvme: 'nvme', none: 'none' },
  { default: 'none' },
);

/** A reading inside the DeepSpeed configuration that a key names or holds. */
export function inConfig(key: string, reading: Reading): Reading {
  return (scope) => {
    const at = findFirst(scope.native, [key]);
    if (!at || isEmpty(at)) return undefined;
    if (at.node.kind === 'map') return reading(scopeOn(scope, within(scope.native, key)));
    const side = sideFile(scope, key);
    return side
      ? reading(scopeOn(scope, side))
      : unresolved(at, 'the DeepSpeed file is not in this repository');
  };
}

function sideFile(scope: Scope, key: string): Native | undefined {
  const path = textAt(scope.native, key);
  return path === undefined ? undefined : openNear(scope, path);
}
