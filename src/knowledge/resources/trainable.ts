import { remembered } from '../../model/index.ts';
import type { ModelShape } from '../models.ts';
import { headLayer, type LinearLayer, linearLayers, splitLayers } from './layers.ts';

/** What a LoRA run trains. */
export interface LoraChoice {
  /** Rank of the adapter, 1 or more. */
  readonly rank: number;
  /**
   * Names of modules, with or without the path before them (`mlp.down_proj`); `all-linear` is every matrix
   * inside the layers, the head left out; `attention` every matrix of attention.
   */
  readonly targets: readonly string[] | 'all-linear' | 'attention';
  /** DoRA adds one trained value per output feature. */
  readonly dora?: boolean;
  /**
   * How experts are adapted: each with factors of its own, or with the outer factor shared by all of a layer.
   * Frameworks differ, so a choice that reaches experts has no answer without it.
   */
  readonly experts?: 'separate' | 'shared';
}

/**
 * Weights that a LoRA adapter trains: `rank * (inputs + outputs)` for each matrix.
 * Modules trained in full beside the adapter are not in it; see `moduleWeights`.
 *
 * @returns a count of weights; undefined if a target is no module of this model, or how experts are adapted is open
 */
export function loraWeights(shape: ModelShape, choice: LoraChoice): number | undefined {
  if (!(choice.rank >= 1)) return undefined;
  const layers = targetLayers(shape, choice.targets);
  if (layers === undefined) return undefined;
  if (choice.experts === undefined && layers.some((layer) => layer.part === 'expert')) return undefined;
  return sum(layers.map((layer) => adapterOn(layer, shape, choice)));
}

function adapterOn(layer: LinearLayer, shape: ModelShape, choice: LoraChoice): number {
  const magnitudes = choice.dora === true ? layer.outputs * layer.count : 0;
  if (layer.part === 'expert' && choice.experts === 'shared') {
    return choice.rank * sharedFactors(layer, shape) + magnitudes;
  }
  return choice.rank * (layer.inputs + layer.outputs) * layer.count + magnitudes;
}

/** The factor on the side of the hidden state is common to all experts of a layer. */
function sharedFactors(layer: LinearLayer, shape: ModelShape): number {
  const inside = layer.inputs === shape.hidden ? layer.outputs : layer.inputs;
  return shape.layers * shape.hidden + layer.count * inside;
}

/**
 * The matrices that targets stand for. Parts of a fused matrix (`q_proj` where the model has `qkv_proj`) count
 * as matrices of their own, as the frameworks that offer them do.
 *
 * @returns undefined if a name fits nothing in this model
 */
export function targetLayers(
  shape: ModelShape,
  targets: LoraChoice['targets'],
): readonly LinearLayer[] | undefined {
  let search = searches.get(shape);
  if (search === undefined) {
    search = remembered((text) => layersFor(shape, targetsIn(text)), 100);
    searches.set(shape, search);
  }
  return search(typeof targets === 'string' ? targets : JSON.stringify(targets));
}

type Layers = readonly LinearLayer[] | undefined;

/** A project tunes few models and few sets of targets, in many files. */
const searches = new WeakMap<ModelShape, (text: string) => Layers>();

const targetsIn = (text: string): LoraChoice['targets'] =>
  text === 'all-linear' || text === 'attention' ? text : JSON.parse(text);

function layersFor(shape: ModelShape, targets: LoraChoice['targets']): Layers {
  const layers = linearLayers(shape);
  if (targets === 'all-linear') return layers.filter((layer) => layer.part !== 'router');
  if (targets === 'attention') return layers.filter((layer) => layer.part === 'attention');
  const known = [layers, splitLayers(shape), [headLayer(shape), embeddingLayer(shape)]];
  const found = [...new Set(targets)].map((target) => layersNamed(known, target));
  return found.every((group) => group !== undefined) ? [...new Set(found.flat())] : undefined;
}

/** An embedding takes the same two factors as a matrix, from the vocabulary to the hidden state. */
function embeddingLayer(shape: ModelShape): LinearLayer {
  return { name: 'embed_tokens', part: 'head', inputs: shape.vocabulary, outputs: shape.hidden, count: 1 };
}

function layersNamed(
  groups: readonly (readonly LinearLayer[])[],
  target: string,
): readonly LinearLayer[] | undefined {
  const path = target.split('.');
  const name = path.at(-1) ?? '';
  const part = path.some((step) => /^(?:self_)?attn$|attention/.test(step))
    ? 'attention'
    : path.some((step) => step === 'mlp' || step === 'ffn')
      ? 'mlp'
      : undefined;
  for (const group of groups) {
    const named = group.filter((layer) => layer.name === name || alsoCalled[layer.name] === name);
    // GPT-2 calls a matrix of attention and one of the MLP by the same name.
    const narrowed =
      part === undefined ? named : named.filter((l) => (l.part === 'attention') === (part === 'attention'));
    if (narrowed.length > 0) return narrowed;
  }
  return undefined;
}

/** Names that torchtune and Mistral's own code give to the same matrices. */
const alsoCalled: Readonly<Record<string, string>> = {
  o_proj: 'output_proj',
  gate_proj: 'w1',
  down_proj: 'w2',
  up_proj: 'w3',
  lm_head: 'output',
  embed_out: 'lm_head',
  embed_tokens: 'tok_embeddings',
};

/**
 * Weights of a module that is trained in full beside an adapter (`modules_to_save`).
 *
 * @returns a count of weights; undefined for a name that fits nothing in this model
 */
export function moduleWeights(shape: ModelShape, name: string): number | undefined {
  const layers = targetLayers(shape, [name]);
  return layers && sum(layers.map((layer) => layer.inputs * layer.outputs * layer.count));
}

/**
 * Weights of a soft prompt at the input. Encoder–decoder models hold one prompt for each half.
 *
 * @param tokens virtual tokens
 * @returns a count of weights
 */
export function promptTuningWeights(shape: ModelShape, tokens: number): number {
  return tokens * shape.hidden * halves(shape);
}

/**
 * Weights of P-tuning with the three-layer encoder that peft puts before the prompt.
 *
 * @param tokens virtual tokens
 * @param width hidden size of the prompt encoder; the model's own where a configuration names none
 * @returns a count of weights; undefined for encoder–decoder models, where no published figure was seen
 */
export function pTuningWeights(shape: ModelShape, tokens: number, width = shape.hidden): number | undefined {
  if (halves(shape) === 2) return undefined;
  const h = shape.hidden;
  return tokens * h + (h * width + width) + (width * width + width) + (width * h + h);
}

/**
 * Weights of prefix tuning without a projection: keys and values of each virtual token in each layer.
 *
 * @param tokens virtual tokens
 * @returns a count of weights; undefined for encoder–decoder and hybrid models, where no published figure was seen
 */
export function prefixTuningWeights(shape: ModelShape, tokens: number): number | undefined {
  if (halves(shape) === 2 || shape.mamba !== undefined) return undefined;
  return tokens * 2 * shape.layers * shape.kvHeads * shape.headSize;
}

/** Targets of (IA)³. */
export interface Ia3Choice {
  /** Names of all modules that are scaled. */
  readonly targets: readonly string[];
  /** Those of them whose inputs are scaled instead of their outputs. */
  readonly feedforward: readonly string[];
}

/**
 * Weights of (IA)³: one value per output of each target, and per input of the targets in the MLP. Without a choice
 * the targets are those of the paper: keys, values and the last MLP matrix.
 *
 * @returns a count of weights; undefined if a target is no module of this model, or an expert
 */
export function ia3Weights(shape: ModelShape, choice: Ia3Choice = ia3Paper(shape)): number | undefined {
  const layers = targetLayers(shape, choice.targets);
  const fed = targetLayers(shape, choice.feedforward);
  if (layers === undefined || fed === undefined || layers.length === 0) return undefined;
  if (layers.some((layer) => layer.part === 'expert')) return undefined;
  const isFed = (layer: LinearLayer): boolean => fed.some((other) => sameLayer(layer, other));
  return sum(layers.map((layer) => (isFed(layer) ? layer.inputs : layer.outputs) * layer.count));
}

function ia3Paper(shape: ModelShape): Ia3Choice {
  const names = linearLayers(shape).map((layer) => layer.name);
  const feedforward = names.filter((name) => /^(?:down_proj|fc2|wo)$/.test(name));
  const scaled = names.filter((name) => /^(?:k|v)(?:_proj)?$/.test(name));
  return { targets: scaled.length === 2 ? [...scaled, ...feedforward] : [], feedforward };
}

function sameLayer(a: LinearLayer, b: LinearLayer): boolean {
  return a.name === b.name && a.part === b.part;
}

function halves(shape: ModelShape): 1 | 2 {
  return shape.decoderLayers === undefined ? 1 : 2;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
