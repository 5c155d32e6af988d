import { knownValue, numberOf, textOf } from '../../model/index.ts';
import { type Derivation, derived } from './derivation.ts';

/** Multiplier of the adapter's output: alpha / rank, or alpha / √rank when rank-stabilised. */
export const adapterScale: Derivation = (facts) => {
  const rank = numberOf(facts, 'adapter.rank');
  const alpha = numberOf(facts, 'adapter.alpha');
  if (rank === undefined || alpha === undefined || rank <= 0) return {};
  const stabilised = knownValue(facts, 'adapter.rslora') === true;
  const scale = stabilised ? alpha / Math.sqrt(rank) : alpha / rank;
  return { 'adapter.scale': derived(facts, scale, ['adapter.alpha', 'adapter.rank']) };
};

const attention =
  /(^|[._])(q|k|v|o|qkv|query|key|value|out|output|dense|c_attn|q_a|q_b|kv_a|kv_b|wq|wk|wv|wo|W_pack|query_key_value)(_proj|_proj_with_mqa)?$/i;

/** Whether the targets are a list and nothing but attention projections. */
export const attentionOnly: Derivation = (facts) => {
  const targets = knownValue(facts, 'adapter.targets');
  const mode = textOf(facts, 'adapter.targetsMode');
  if (mode === 'attention') return { 'adapter.attentionOnly': derived(facts, true, ['adapter.targetsMode']) };
  if (mode === 'all-linear')
    return { 'adapter.attentionOnly': derived(facts, false, ['adapter.targetsMode']) };
  if (mode !== 'list' || !Array.isArray(targets) || targets.length === 0) return {};
  const only = targets.every((name) => attention.test(String(name)));
  return { 'adapter.attentionOnly': derived(facts, only, ['adapter.targets']) };
};

const expertModule =
  /(^|[._])(experts?|router|block_sparse_moe|w1|w2|w3|gate_proj|up_proj|down_proj|gate_up_proj|input_linear|output_linear)$/i;

/** Whether the targets of an adapter reach the experts or the router of a mixture; only asked of mixtures. */
export const expertTargets: Derivation = (facts) => {
  if (textOf(facts, 'method.kind') !== 'lora' || knownValue(facts, 'model.moe') !== true) return {};
  const mode = textOf(facts, 'adapter.targetsMode');
  const targets = knownValue(facts, 'adapter.targets');
  const put = (value: boolean, from: string) => ({
    'adapter.expertTargets': derived(facts, value, [from, 'model.moe']),
  });
  if (mode === 'all-linear') return put(true, 'adapter.targetsMode');
  if (mode === 'attention') return put(false, 'adapter.targetsMode');
  if (mode !== 'list' || !Array.isArray(targets) || targets.length === 0) return {};
  return put(
    targets.some((name) => expertModule.test(String(name))),
    'adapter.targets',
  );
};

const frozenBase = new Set([
  'lora',
  'oft',
  'ia3',
  'prompt-tuning',
  'prefix-tuning',
  'p-tuning',
  'bottleneck-adapter',
  'llama-adapter',
]);

/** Full and partial tuning change the base; adapters and prompts do not, until they are merged. */
export const changesBase: Derivation = (facts) => {
  const kind = textOf(facts, 'method.kind');
  if (kind === 'full' || kind === 'partial') {
    return { 'method.changesBaseWeights': derived(facts, true, ['method.kind']) };
  }
  if (kind === undefined || !frozenBase.has(kind)) return {};
  const merged = knownValue(facts, 'output.mergeAdapter') === true;
  const from = merged ? ['output.mergeAdapter', 'method.kind'] : ['method.kind'];
  return { 'method.changesBaseWeights': derived(facts, merged, from) };
};
