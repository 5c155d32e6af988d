import {
  adapterSize,
  adapterTuneMemory,
  findModel,
  fullTuneMemory,
  loraWeights,
  type ModelShape,
  type Regime,
  totalWeights,
  weightsSize,
} from '../../knowledge/index.ts';
import { type Facts, knownValue, numberOf, textOf } from '../../model/index.ts';
import { type Derivation, derived } from './derivation.ts';

const usualRank = 16;

/** What the run costs in weights and memory. Only for bases whose shape is known: no number is better than a guess. */
export const cost: Derivation = (facts) => {
  const shape = findModel(textOf(facts, 'model.id') ?? '');
  if (shape === undefined) return {};
  const trainable = trainedWeights(shape, facts);
  const usual = loraWeights(shape, { rank: usualRank, targets: 'all-linear' });
  const put = (value: number | undefined, ...from: readonly string[]) =>
    value === undefined ? undefined : derived(facts, value, ['model.id', ...from]);
  return {
    'cost.weightsSize': put(weightsSize(shape)),
    'cost.trainable': put(trainable, 'method.kind'),
    'cost.trainableShare': put(trainable && trainable / totalWeights(shape), 'method.kind'),
    'cost.stateMemory': put(stateMemory(shape, facts, trainable), 'method.kind'),
    'cost.adapterSize': put(
      isFull(facts) || trainable === undefined ? undefined : adapterSize(trainable),
      'adapter.rank',
    ),
    'cost.loraMemory': put(usual && adapterTuneMemory(shape, usual)),
    'cost.qloraMemory': put(usual && adapterTuneMemory(shape, usual, 'nf4-double')),
  };
};

const isFull = (facts: Facts): boolean => textOf(facts, 'method.kind') === 'full';

function trainedWeights(shape: ModelShape, facts: Facts): number | undefined {
  if (isFull(facts)) return totalWeights(shape);
  const rank = numberOf(facts, 'adapter.rank');
  const targets = targetsOf(facts);
  const saved = knownValue(facts, 'adapter.modulesToSave');
  if (textOf(facts, 'method.kind') !== 'lora' || rank === undefined || targets === undefined)
    return undefined;
  if (Array.isArray(saved) && saved.length > 0) return undefined;
  return loraWeights(shape, { rank, targets, dora: knownValue(facts, 'adapter.dora') === true });
}

function targetsOf(facts: Facts): readonly string[] | 'all-linear' | 'attention' | undefined {
  const mode = textOf(facts, 'adapter.targetsMode');
  if (mode === 'all-linear' || mode === 'attention') return mode;
  const targets = knownValue(facts, 'adapter.targets');
  return mode === 'list' && Array.isArray(targets) ? targets.map(String) : undefined;
}

/** Optimisers with two moments for each weight: the arithmetic holds for no other. */
function regimeOf(facts: Facts): Regime | undefined {
  const optimizer = textOf(facts, 'hyper.optimizer');
  if (optimizer === 'adamw-8bit') return 'bf16-8bit-optimizer';
  if (optimizer !== 'adamw') return undefined;
  return textOf(facts, 'model.loadDtype') === 'bf16' ? 'bf16' : 'mixed';
}

/** Weights, gradients and optimiser states over all devices together. */
function stateMemory(shape: ModelShape, facts: Facts, trainable: number | undefined): number | undefined {
  const regime = regimeOf(facts);
  if (regime === undefined) return undefined;
  if (isFull(facts)) return fullTuneMemory(shape, regime);
  if (trainable === undefined) return undefined;
  const bits = numberOf(facts, 'quantization.bits');
  const format = bits === 4 ? 'nf4-double' : bits === 8 ? '8-bit' : '16-bit';
  return adapterTuneMemory(shape, trainable, format, regime);
}
