import { find, has, isEmpty, type Native, textAt, within } from '../kit/native.ts';
import {
  choice,
  type Fields,
  integer,
  type Reading,
  type Scope,
  scopeOn,
  unresolved,
  when,
} from '../kit/reading.ts';
import { openNear } from '../kit/side-file.ts';
import { inConfig, offload, zeroStage } from './deepspeed.ts';
import { decidedInDeepspeed, restatedInDeepspeed } from './trainer.ts';

/**
 * Facts of an accelerate configuration that a run names: how its processes work together. A DeepSpeed file that it
 * names in turn is followed, and wins over the keys beside it, as accelerate has it (`DeepSpeedPlugin`).
 *
 * @param key where the run names the file
 */
export function launcherFacts(key: string): Fields {
  return {
    'distributed.backend': inLauncher(key, backend),
    'distributed.zeroStage': inLauncher(
      key,
      when(isDeepspeed, ofDeepspeed(zeroStage, integer('zero_stage'))),
    ),
    'distributed.offload': inLauncher(
      key,
      when(
        isDeepspeed,
        ofDeepspeed(offload, choice(['offload_param_device', 'offload_optimizer_device'], devices)),
      ),
    ),
    'hardware.nodes': inLauncher(key, integer('num_machines')),
  };
}

/** What the DeepSpeed file behind an accelerate configuration states once more. */
export const launcherRestated = (key: string): Fields =>
  restatedInDeepspeed((reading) => inLauncher(key, when(isDeepspeed, inConfig(fileKey, reading))));

/** What the DeepSpeed file behind an accelerate configuration decides. */
export const launcherDecides = (key: string): Fields =>
  decidedInDeepspeed((reading) => inLauncher(key, when(isDeepspeed, inConfig(fileKey, reading))));

const devices: Readonly<Record<string, string>> = { cpu: 'cpu', nvme: 'nvme', none: 'none' };

const backend: Reading = (scope) =>
  choice('distributed_type', {
    no: 'none',
    multi_gpu: 'ddp',
    deepspeed: 'deepspeed',
    fsdp: textAt(scope.native, 'fsdp_config.fsdp_version') === '2' ? 'fsdp2' : 'fsdp',
    megatron_lm: 'megatron',
  })(scope);

const isDeepspeed = ({ native }: Scope): boolean =>
  textAt(native, 'distributed_type')?.toUpperCase() === 'DEEPSPEED';

const fileKey = 'deepspeed_config.deepspeed_config_file';

/** @param inFile the reading inside a DeepSpeed file, @param inKeys that of accelerate's own keys */
function ofDeepspeed(inFile: Reading, inKeys: Reading): Reading {
  const file = inConfig(fileKey, inFile);
  return (scope) =>
    has(scope.native, fileKey)
      ? file(scope)
      : inKeys(scopeOn(scope, within(scope.native, 'deepspeed_config')));
}

function inLauncher(key: string, reading: Reading): Reading {
  return (scope) => {
    const at = find(scope.native, key);
    if (!at || isEmpty(at)) return undefined;
    const side = launcherFile(scope, key);
    return side
      ? reading(scopeOn(scope, side))
      : unresolved(at, 'the accelerate file is not in this repository');
  };
}

function launcherFile(scope: Scope, key: string): Native | undefined {
  const path = textAt(scope.native, key);
  return path === undefined ? undefined : openNear(scope, path);
}
