import {
  adapterSize,
  adapterSlotsSize,
  adapterTuneMemory,
  cacheBytesPerToken,
  type FrozenFormat,
  findModel,
  loraWeights,
  type ModelShape,
  moduleWeights,
  parametersOf,
  prefixTuningWeights,
  promptTuningWeights,
  type Sharding,
  totalWeights,
  trainedMemory,
} from '../../knowledge/index.ts';
import { type Fact, type Facts, knownValue, type NativeKey, numberOf, textOf } from '../../model/index.ts';
import { type Derivation, derived } from './derivation.ts';
import { frozenFormatOf, regimeOf, shardingOf } from './regime.ts';

/** Rank that a figure "with LoRA" is given for. */
const usualRank = 16;
const usualSoftPrompt = 100;

type Figures = Readonly<Record<string, Fact | undefined>>;

/**
 * What the run costs in weights and memory, as least figures. Only for bases whose number of weights is known for
 * certain: no number is better than a guess.
 */
export const cost: Derivation = (facts, _path, native) => {
  const id = textOf(facts, 'model.id') ?? '';
  const shape = findModel(id);
  const weights = shape === undefined ? publishedWeights(id) : totalWeights(shape);
  if (weights === undefined) return {};
  const figures = ofBase(facts, weights);
  if (isFull(facts)) Object.assign(figures, ofFullTune(facts, weights, native));
  if (shape === undefined) return figures;
  return { ...figures, ...ofAlternatives(facts, shape), ...ofAdapter(facts, shape, native) };
};

const isFull = (facts: Facts): boolean => textOf(facts, 'method.kind') === 'full';

function publishedWeights(id: string): number | undefined {
  const known = parametersOf(id);
  return known?.confidence === 1 ? known.value * 1e9 : undefined;
}

function ofBase(facts: Facts, weights: number): Record<string, Fact | undefined> {
  return { 'cost.weightsSize': derived(facts, (2 * weights) / 1e9, ['model.id']) };
}

function ofFullTune(facts: Facts, weights: number, native: readonly NativeKey[]): Figures {
  const regime = regimeOf(facts, native);
  const sharding = shardingOf(facts, native);
  const from = ['model.id', 'method.kind', 'hyper.optimizer'];
  return {
    'cost.trainable': derived(facts, weights, from.slice(0, 2)),
    'cost.trainableShare': derived(facts, 1, from.slice(0, 2)),
    'cost.stateMemory': regime && derived(facts, trainedMemory(weights, regime), from),
    'cost.deviceMemory':
      regime &&
      sharding &&
      derived(facts, trainedMemory(weights, regime, sharding), [...from, 'hardware.count']),
  };
}

const figure = (facts: Facts, value: number | undefined, from: readonly string[]): Fact | undefined =>
  value === undefined ? undefined : derived(facts, value, from);

/** The same base tuned in the usual other ways, for comparison. */
function ofAlternatives(facts: Facts, shape: ModelShape): Figures {
  const usual = loraWeights(shape, { rank: usualRank, targets: 'all-linear' });
  const bytes = 4 * promptTuningWeights(shape, usualSoftPrompt);
  const over = (base: FrozenFormat): number | undefined => usual && adapterTuneMemory(shape, usual, base);
  return {
    'cost.loraMemory': figure(facts, over('16-bit'), ['model.id']),
    'cost.qloraMemory': figure(facts, over('nf4-double'), ['model.id']),
    'cost.softPromptSize': figure(facts, bytes / 1e6, ['model.id']),
  };
}

function ofAdapter(facts: Facts, shape: ModelShape, native: readonly NativeKey[]): Figures {
  const from = ['model.id', 'adapter.rank'];
  const trainable = adapterWeights(shape, facts);
  const rank = numberOf(facts, 'adapter.rank');
  const slot = rank === undefined ? undefined : adapterSlotsSize(shape, 1, rank);
  const cache = cacheOf(shape, facts);
  return {
    'cost.adapterSlot': figure(facts, slot, from),
    'cost.softPromptCache': figure(facts, cache, ['model.id', 'prompt.virtualTokens']),
    ...(trainable === undefined ? {} : ofTrained(facts, shape, trainable, native)),
  };
}

function ofTrained(
  facts: Facts,
  shape: ModelShape,
  trainable: number,
  native: readonly NativeKey[],
): Figures {
  const from = ['model.id', 'method.kind', 'adapter.rank'];
  const format = frozenFormatOf(facts);
  const regime = regimeOf(facts, native);
  const memory = (sharding?: Sharding): number | undefined =>
    format && regime && adapterTuneMemory(shape, trainable, format, regime, sharding);
  const sharding = shardingOf(facts, native);
  const states = memory();
  const perDevice = sharding && memory(sharding);
  return {
    'cost.trainable': derived(facts, trainable, from),
    'cost.trainableShare': derived(facts, trainable / totalWeights(shape), from),
    'cost.adapterSize': derived(facts, adapterSize(trainable), from),
    'cost.allLinearRank': equalRank(facts, shape, trainable),
    'cost.stateMemory': figure(facts, states, from),
    'cost.deviceMemory': figure(facts, perDevice, [...from, 'hardware.count']),
  };
}

/** Weights that an adapter or a soft prompt trains; undefined for methods and targets that cannot be counted. */
function adapterWeights(shape: ModelShape, facts: Facts): number | undefined {
  const method = textOf(facts, 'method.kind');
  const tokens = numberOf(facts, 'prompt.virtualTokens');
  if (method === 'prompt-tuning' && tokens !== undefined) return promptTuningWeights(shape, tokens);
  if (method === 'prefix-tuning' && tokens !== undefined) return prefixTuningWeights(shape, tokens);
  return method === 'lora' ? loraTrained(shape, facts) : undefined;
}

function loraTrained(shape: ModelShape, facts: Facts): number | undefined {
  const rank = numberOf(facts, 'adapter.rank');
  const targets = targetsOf(facts);
  // Biases, and variants that share or prune their factors, are counted differently.
  const bias = textOf(facts, 'adapter.bias');
  if (rank === undefined || targets === undefined || (bias !== undefined && bias !== 'none'))
    return undefined;
  if (!plainVariant(textOf(facts, 'method.variant'))) return undefined;
  const dora = knownValue(facts, 'adapter.dora') === true;
  const factors = loraWeights(shape, { rank, targets, dora });
  const saved = savedWeights(shape, facts);
  return factors === undefined || saved === undefined ? undefined : factors + saved;
}

const plainVariant = (variant: string | undefined): boolean =>
  variant === undefined || /^(lora|qlora|dora|rslora|lora-?plus|pissa|olora)$/i.test(variant);

function savedWeights(shape: ModelShape, facts: Facts): number | undefined {
  const saved = facts.get('adapter.modulesToSave');
  if (saved?.state === 'unresolved' || saved?.state === 'external') return undefined;
  const names = Array.isArray(saved?.value) ? saved.value : [];
  const each = names.map((name) => moduleWeights(shape, String(name)));
  return each.includes(undefined) ? undefined : each.reduce<number>((sum, one) => sum + (one ?? 0), 0);
}

function targetsOf(facts: Facts): readonly string[] | 'all-linear' | 'attention' | undefined {
  const mode = textOf(facts, 'adapter.targetsMode');
  if (mode === 'all-linear' || mode === 'attention') return mode;
  const targets = knownValue(facts, 'adapter.targets');
  return mode === 'list' && Array.isArray(targets) ? targets.map(String) : undefined;
}

/** What rank all linear layers would have for the same number of trained weights. */
function equalRank(facts: Facts, shape: ModelShape, trainable: number): Fact | undefined {
  const perRank = loraWeights(shape, { rank: 1, targets: 'all-linear' });
  const rank = perRank === undefined ? 0 : Math.floor(trainable / perRank);
  return rank >= 1 ? derived(facts, rank, ['adapter.rank', 'adapter.targets', 'model.id']) : undefined;
}

function cacheOf(shape: ModelShape, facts: Facts): number | undefined {
  const tokens = numberOf(facts, 'prompt.virtualTokens');
  const bytes = cacheBytesPerToken(shape);
  return tokens === undefined || bytes === undefined ? undefined : (tokens * bytes) / 1e6;
}
