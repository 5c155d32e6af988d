import { find, isEmpty, itemsAt, type Located, textAt } from '../kit/native.ts';
import {
  choice,
  external,
  type Fields,
  flag,
  integer,
  type Reading,
  type Scope,
  stated,
  texts,
} from '../kit/reading.ts';

/** The line that hands training to the service; its own section may be missing, and does nothing without it. */
function pluginAt({ native }: Scope): Located | undefined {
  return itemsAt(native, 'plugins')
    .map((item) => find(item, ''))
    .find((at) => at?.node.kind === 'scalar' && at.node.text.startsWith('axolotl.integrations.hatchery.'));
}

/** Whether a run of axolotl trains on a service (Tinker, Hatchery) rather than here. */
export const isRemote = (scope: Scope): boolean => pluginAt(scope) !== undefined;

/** The service trains LoRA and nothing else (`create_lora_training_client`), whatever `adapter` says. */
const method: Reading = (scope) => {
  const rank = find(scope.native, 'hatchery.lora_rank');
  const at = rank && !isEmpty(rank) ? rank : pluginAt(scope);
  return at && stated(at, 'lora', { note: 'the service trains adapters only' });
};

/** Attention, feed-forward layers and the output head are trained unless they are switched off. */
const targetsMode: Reading = (scope) => {
  const parts = ['train_attn', 'train_mlp', 'train_unembed'] as const;
  const facts = parts.map((name) => flag(`hatchery.${name}`, { default: true })(scope));
  const [attention, mlp] = facts;
  if (facts.some((fact) => fact?.value === null)) return facts.find((fact) => fact?.value === null);
  if (attention?.value === true && mlp?.value === true) return { ...attention, value: 'all-linear' };
  return attention?.value === true && mlp ? { ...mlp, value: 'attention' } : undefined;
};

const losses: Readonly<Record<string, string>> = {
  cross_entropy: 'sft',
  ppo: 'ppo',
  importance_sampling: 'reinforcement',
  cispo: 'reinforcement',
  dro: 'reinforcement',
};

/**
 * What a run says under `hatchery:`, and what the service decides. Read from axolotl src/axolotl/integrations/hatchery
 * at 067b021c: optimisation is read from the usual keys, models and adapters are not.
 */
export const remoteFacts: Fields = {
  'method.kind': method,
  'adapter.rank': integer('hatchery.lora_rank', { default: 32 }),
  'adapter.alpha': external('the service decides'),
  'adapter.dropout': external('the service decides'),
  'adapter.targetsMode': targetsMode,
  'adapter.targets': () => undefined,
  'adapter.modulesToSave': () => undefined,
  'adapter.rslora': () => undefined,
  'adapter.dora': () => undefined,
  'adapter.init': () => undefined,
  'quantization.bits': external('the service holds the base'),
  'quantization.scheme': () => undefined,
  'precision.train': external('the service decides'),
  'objective.rewards': texts('hatchery.reward_funcs'),
  'hardware.count': external('the service decides'),
  'distributed.backend': external('the service decides'),
  'distributed.offload': () => undefined,
};

/** The loss that the service is asked for; without one the objective is that of the usual keys. */
export const remoteObjective: Reading = (scope) =>
  textAt(scope.native, 'hatchery.loss_fn') === undefined
    ? undefined
    : choice('hatchery.loss_fn', losses)(scope);
