import type { FrozenFormat, Regime, Sharding } from '../../knowledge/index.ts';
import { type Facts, knownValue, type NativeKey, numberOf, textOf } from '../../model/index.ts';

/**
 * How the trained weights are kept, so that a figure is the least a run can need; undefined where the optimiser is of
 * another kind or its states are paged out.
 *
 * A 32-bit copy of the weights is only assumed where the software is known to keep one: DeepSpeed's optimiser, automatic
 * mixed precision over 32-bit weights, LLM Foundry's `amp_*`, and LLaMA-Factory, which casts trained weights to 32 bits
 * unless it is told `pure_bf16`. Elsewhere weights that are loaded in bfloat16 stay so, moments included.
 */
export function regimeOf(facts: Facts, native: readonly NativeKey[]): Regime | undefined {
  const optimizer = textOf(facts, 'hyper.optimizer');
  if (optimizer === 'adamw-8bit') return 'bf16-8bit-optimizer';
  if (optimizer !== 'adamw' && optimizer !== 'adam') return undefined;
  return keepsFullPrecision(facts, native) ? 'mixed' : 'bf16';
}

function keepsFullPrecision(facts: Facts, native: readonly NativeKey[]): boolean {
  const loaded = textOf(facts, 'model.loadDtype');
  if (textOf(facts, 'distributed.backend') === 'deepspeed') return true;
  const precision = facts.get('precision.train');
  if (precision?.value === 'fp32') return loaded === undefined || loaded === 'fp32';
  if (/^amp_|mixed$/.test(precision?.raw ?? '')) return true;
  if (textOf(facts, 'plan.framework') !== 'llamafactory' || precision?.value !== 'bf16') return false;
  return !native.some((key) => key.path === 'pure_bf16' && key.value !== false);
}

/** How the frozen base is kept; undefined where nobody can tell, or in a format whose constants are not known. */
export function frozenFormatOf(facts: Facts): FrozenFormat | undefined {
  const fact = facts.get('quantization.bits');
  if (fact?.state === 'external' || fact?.state === 'unresolved') return undefined;
  const bits = numberOf(facts, 'quantization.bits') ?? 16;
  if (bits === 4) return 'nf4-double';
  if (bits === 8) return '8-bit';
  return bits >= 16 ? '16-bit' : undefined;
}

/**
 * What one accelerator at least holds. Work whose sharding is not known is taken to be sharded in full; states that are
 * moved off the devices have no least figure.
 */
export function shardingOf(facts: Facts, native: readonly NativeKey[]): Sharding | undefined {
  const devices = numberOf(facts, 'hardware.count');
  const offload = facts.get('distributed.offload');
  const moved = offload?.value !== undefined && offload.value !== null && offload.value !== 'none';
  if (devices === undefined || moved || offload?.state === 'unresolved') return undefined;
  if (native.some(asksForOffload)) return undefined;
  if (knownValue(facts, 'memory.activationOffload') === true) return undefined;
  return { stage: stageOf(facts), devices };
}

/** Offloading under a key of the framework's own: `fsdp_config.offload_params`, `cpu_offload`. */
function asksForOffload({ path, value }: NativeKey): boolean {
  return (
    /offload/i.test(path) &&
    value !== undefined &&
    value !== null &&
    !/^(false|none|0|)$/i.test(String(value))
  );
}

function stageOf(facts: Facts): Sharding['stage'] {
  const backend = facts.get('distributed.backend');
  if (backend?.value === 'ddp' && backend.state === 'stated') return 0;
  const stage = numberOf(facts, 'distributed.zeroStage');
  if (backend?.value === 'deepspeed' && (stage === 0 || stage === 1 || stage === 2)) return stage;
  return 3;
}
