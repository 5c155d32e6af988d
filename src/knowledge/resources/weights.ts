import type { ModelShape } from '../models.ts';
import { linearLayers } from './layers.ts';

/**
 * All weights of a model: matrices, embeddings, head, norms and biases, with the vision part of a multimodal
 * model, without constants and second copies that a checkpoint may hold.
 *
 * Exact for every shape whose published total is known (`test/knowledge/resources/weights.test.ts`).
 *
 * @returns a count of weights
 */
export function totalWeights(shape: ModelShape): number {
  const known = totals.get(shape);
  if (known !== undefined) return known;
  const vision = shape.beside?.kind === 'vision' ? shape.beside.weights : 0;
  const total = languageWeights(shape) + vision;
  totals.set(shape, total);
  return total;
}

/** Counted once: shapes are data of this release, and every figure of a run asks. */
const totals = new WeakMap<ModelShape, number>();

/** As `totalWeights`, without the vision part. */
export function languageWeights(shape: ModelShape): number {
  return (
    linearWeights(shape) + embeddingWeights(shape) + normWeights(shape) + vectors[shape.architecture](shape)
  );
}

/**
 * Weights in the matrices inside the layers. These are what a 4-bit or 8-bit quantiser shrinks; embeddings, head
 * and norms keep 16 bits.
 */
export function linearWeights(shape: ModelShape): number {
  return sum(linearLayers(shape).map((layer) => layer.inputs * layer.outputs * layer.count));
}

/** Weights of the input embedding, the position table and, unless it is tied, the output head. */
export function embeddingWeights(shape: ModelShape): number {
  const tables = shape.tied ? 1 : 2;
  // OPT reserves two rows before its first position.
  const positions = (shape.positions ?? 0) + (shape.architecture === 'opt' ? 2 : 0);
  return shape.vocabulary * shape.hidden * tables + positions * shape.hidden;
}

/**
 * Weights and biases of all norms: what LayerNorm tuning trains.
 *
 * @returns a count of weights
 */
export function normWeights(shape: ModelShape): number {
  return norms[shape.architecture](shape);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

type Count = (shape: ModelShape) => number;
type ByArchitecture = Readonly<Record<ModelShape['architecture'], Count>>;

const none: Count = () => 0;
/** Two norms with bias in a layer, and one behind the last. */
const layerNorms: Count = (s) => s.layers * 4 * s.hidden + 2 * s.hidden;

const norms: ByArchitecture = {
  'decoder-gated': (s) => s.layers * ((s.normsPerLayer ?? 2) * s.hidden + queryKeyNorms(s)) + s.hidden,
  'hybrid-mamba2': (s) =>
    s.layers * 2 * s.hidden + (s.layers - (s.attentionLayers ?? 0)) * mambaWidth(s) + s.hidden,
  'gpt-neox': layerNorms,
  'phi-2': (s) => s.layers * 2 * s.hidden + 2 * s.hidden,
  falcon: (s) => s.layers * 2 * (s.normsPerLayer ?? 1) * s.hidden + 2 * s.hidden,
  // One more norm, behind the embedding.
  bloom: (s) => layerNorms(s) + 2 * s.hidden,
  opt: layerNorms,
  gpt2: layerNorms,
  mpt: (s) => s.layers * 2 * s.hidden + s.hidden,
  t5: encoderDecoderNorms,
  't5-gated': encoderDecoderNorms,
  'gpt-oss': (s) => s.layers * 2 * s.hidden + s.hidden,
};

/** Biases and other vectors that are neither matrix, embedding nor norm. */
const vectors: ByArchitecture = {
  'decoder-gated': (s) => s.layers * queryKeyValueBiases(s),
  'hybrid-mamba2': (s) => (s.layers - (s.attentionLayers ?? 0)) * stateSpaceVectors(s),
  'gpt-neox': matrixBiases,
  // The head has a bias too.
  'phi-2': (s) => matrixBiases(s) + s.vocabulary,
  falcon: none,
  bloom: matrixBiases,
  opt: matrixBiases,
  gpt2: matrixBiases,
  mpt: none,
  t5: relativePositions,
  't5-gated': relativePositions,
  'gpt-oss': (s) => s.layers * sinksAndBiases(s),
};

function queryKeyValueBiases(s: ModelShape): number {
  return s.attentionBias === 'qkv' ? (s.heads + 2 * s.kvHeads) * s.headSize : 0;
}

function queryKeyNorms(s: ModelShape): number {
  if (s.queryKeyNorm === 'per-head') return 2 * s.headSize;
  return s.queryKeyNorm === 'full' ? (s.heads + s.kvHeads) * s.headSize : 0;
}

/** Biases of the four attention matrices and of both MLP matrices. */
function matrixBiases(s: ModelShape): number {
  return s.layers * (4 * s.hidden + s.intermediate + s.hidden);
}

function mambaWidth(s: ModelShape): number {
  return s.mamba === undefined ? 0 : s.mamba.heads * s.mamba.headSize;
}

/** The convolution with its bias; step, decay and skip of each head. */
function stateSpaceVectors(s: ModelShape): number {
  if (s.mamba === undefined) return 0;
  const channels = mambaWidth(s) + 2 * s.mamba.groups * s.mamba.state;
  return channels * (s.mamba.convolution + 1) + 3 * s.mamba.heads;
}

/** Two norms in an encoder layer, three in a decoder layer, one behind each half; none has a bias. */
function encoderDecoderNorms(s: ModelShape): number {
  return s.hidden * (2 * s.layers + 3 * (s.decoderLayers ?? s.layers) + 2);
}

/** 32 buckets of relative positions for each head, in encoder and decoder. */
function relativePositions(s: ModelShape): number {
  return 2 * 32 * s.heads;
}

/** Biases of attention, router and experts, and one sink a head. */
function sinksAndBiases(s: ModelShape): number {
  const number = s.experts ?? 0;
  const width = s.expertIntermediate ?? s.intermediate;
  const attention = (s.heads + 2 * s.kvHeads) * s.headSize + s.hidden + s.heads;
  return attention + number + number * (2 * width + s.hidden);
}
