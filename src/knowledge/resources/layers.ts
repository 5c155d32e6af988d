import type { ModelShape } from '../models.ts';

/** A matrix that an adapter can sit on, or that a quantiser can shrink. */
export interface LinearLayer {
  /** Name of the module in transformers; the same name may stand for several matrices. */
  readonly name: string;
  readonly part: 'attention' | 'mlp' | 'expert' | 'router' | 'state-space' | 'head';
  readonly inputs: number;
  readonly outputs: number;
  /** How often the matrix occurs in the whole model. */
  readonly count: number;
}

/**
 * Every matrix inside the layers of a model; the output head is apart, in `headLayer`.
 *
 * Names and widths from the modelling files of transformers, counts from the shape (source: `data/models.json`;
 * the test holds the sums against published totals).
 */
export function linearLayers(shape: ModelShape): readonly LinearLayer[] {
  return byArchitecture[shape.architecture](shape);
}

/** The output head. Tied heads share the embedding, yet an adapter on `lm_head` has its own factors. */
export function headLayer(shape: ModelShape): LinearLayer {
  const name = shape.architecture === 'gpt-neox' ? 'embed_out' : 'lm_head';
  return { name, part: 'head', inputs: shape.hidden, outputs: shape.vocabulary, count: 1 };
}

type Part = LinearLayer['part'];
const layer = (name: string, part: Part, inputs: number, outputs: number, count: number): LinearLayer => ({
  name,
  part,
  inputs,
  outputs,
  count,
});

const byArchitecture: Readonly<
  Record<ModelShape['architecture'], (s: ModelShape) => readonly LinearLayer[]>
> = {
  'decoder-gated': (s) => [
    ...attention(s, s.layers),
    ...(s.experts === undefined ? gatedMlp(s, s.intermediate, s.layers) : experts(s)),
  ],
  'hybrid-mamba2': (s) => [
    ...attention(s, s.attentionLayers ?? 0),
    ...stateSpace(s),
    ...(s.experts === undefined ? [] : experts(s)),
    ...sharedMlp(s),
  ],
  'gpt-neox': fusedQueryKeyValue,
  falcon: fusedQueryKeyValue,
  bloom: fusedQueryKeyValue,
  'phi-2': (s) => [...separateAttention(s, 'dense', s.layers), ...plainMlp(s, 'fc1', 'fc2')],
  opt: (s) => [...separateAttention(s, 'out_proj', s.layers), ...plainMlp(s, 'fc1', 'fc2')],
  gpt2: (s) => [
    layer('c_attn', 'attention', s.hidden, 3 * s.hidden, s.layers),
    layer('c_proj', 'attention', s.hidden, s.hidden, s.layers),
    ...plainMlp(s, 'c_fc', 'c_proj'),
  ],
  mpt: (s) => [
    layer('Wqkv', 'attention', s.hidden, 3 * s.hidden, s.layers),
    layer('out_proj', 'attention', s.hidden, s.hidden, s.layers),
    ...plainMlp(s, 'up_proj', 'down_proj'),
  ],
  t5: (s) => [...encoderDecoderAttention(s), ...encoderDecoderMlp(s, ['wi'])],
  't5-gated': (s) => [...encoderDecoderAttention(s), ...encoderDecoderMlp(s, ['wi_0', 'wi_1'])],
  'gpt-oss': (s) => [...attention(s, s.layers), ...experts(s)],
};

function attention(s: ModelShape, count: number): readonly LinearLayer[] {
  if (!s.fused?.includes('qkv_proj')) return separateAttention(s, 'o_proj', count);
  const queries = s.heads * s.headSize;
  return [
    layer('qkv_proj', 'attention', s.hidden, queries + 2 * s.kvHeads * s.headSize, count),
    layer('o_proj', 'attention', queries, s.hidden, count),
  ];
}

function separateAttention(s: ModelShape, output: string, count: number): readonly LinearLayer[] {
  const queries = s.heads * s.headSize;
  const keys = s.kvHeads * s.headSize;
  return [
    layer('q_proj', 'attention', s.hidden, queries, count),
    layer('k_proj', 'attention', s.hidden, keys, count),
    layer('v_proj', 'attention', s.hidden, keys, count),
    layer(output, 'attention', queries, s.hidden, count),
  ];
}

function gatedMlp(s: ModelShape, width: number, count: number): readonly LinearLayer[] {
  const down = layer('down_proj', 'mlp', width, s.hidden, count);
  if (s.fused?.includes('gate_up_proj')) {
    return [layer('gate_up_proj', 'mlp', s.hidden, 2 * width, count), down];
  }
  return [
    layer('gate_proj', 'mlp', s.hidden, width, count),
    layer('up_proj', 'mlp', s.hidden, width, count),
    down,
  ];
}

function plainMlp(s: ModelShape, up: string, down: string): readonly LinearLayer[] {
  return [
    layer(up, 'mlp', s.hidden, s.intermediate, s.layers),
    layer(down, 'mlp', s.intermediate, s.hidden, s.layers),
  ];
}

/** Experts are one matrix each here; newer releases of transformers stack them without changing the sums. */
function experts(s: ModelShape): readonly LinearLayer[] {
  const number = s.experts ?? 0;
  const width = s.expertIntermediate ?? s.intermediate;
  return [
    layer('router', 'router', s.hidden, number, s.layers),
    layer('gate_proj', 'expert', s.hidden, width, number * s.layers),
    layer('up_proj', 'expert', s.hidden, width, number * s.layers),
    layer('down_proj', 'expert', width, s.hidden, number * s.layers),
  ];
}

function sharedMlp(s: ModelShape): readonly LinearLayer[] {
  const width = s.sharedIntermediate;
  if (width === undefined) return [];
  return [
    layer('input_linear', 'mlp', s.hidden, 2 * width, s.layers),
    layer('output_linear', 'mlp', width, s.hidden, s.layers),
  ];
}

function stateSpace(s: ModelShape): readonly LinearLayer[] {
  if (s.mamba === undefined) return [];
  const inner = s.mamba.heads * s.mamba.headSize;
  const count = s.layers - (s.attentionLayers ?? 0);
  const projected = 2 * inner + 2 * s.mamba.groups * s.mamba.state + s.mamba.heads;
  return [
    layer('in_proj', 'state-space', s.hidden, projected, count),
    layer('out_proj', 'state-space', inner, s.hidden, count),
  ];
}

function fusedQueryKeyValue(s: ModelShape): readonly LinearLayer[] {
  const queries = s.heads * s.headSize;
  return [
    layer('query_key_value', 'attention', s.hidden, queries + 2 * s.kvHeads * s.headSize, s.layers),
    layer('dense', 'attention', queries, s.hidden, s.layers),
    ...plainMlp(s, 'dense_h_to_4h', 'dense_4h_to_h'),
  ];
}

/** Encoder self-attention, decoder self-attention and decoder cross-attention bear the same names. */
function encoderDecoderAttention(s: ModelShape): readonly LinearLayer[] {
  const inner = s.heads * s.headSize;
  const count = s.layers + 2 * (s.decoderLayers ?? s.layers);
  return [
    ...['q', 'k', 'v'].map((name) => layer(name, 'attention', s.hidden, inner, count)),
    layer('o', 'attention', inner, s.hidden, count),
  ];
}

function encoderDecoderMlp(s: ModelShape, up: readonly string[]): readonly LinearLayer[] {
  const count = s.layers + (s.decoderLayers ?? s.layers);
  return [
    ...up.map((name) => layer(name, 'mlp', s.hidden, s.intermediate, count)),
    layer('wo', 'mlp', s.intermediate, s.hidden, count),
  ];
}

/**
 * The matrices of a model with fused ones taken apart: `qkv_proj` as `q_proj`, `k_proj`, `v_proj` and
 * `gate_up_proj` as `gate_proj`, `up_proj`. Some frameworks adapt the parts one by one (litgpt), whatever the
 * checkpoint does.
 */
export function splitLayers(shape: ModelShape): readonly LinearLayer[] {
  return linearLayers(shape).flatMap((fused) => partsOf(fused, shape) ?? [fused]);
}

function partsOf(fused: LinearLayer, s: ModelShape): readonly LinearLayer[] | undefined {
  if (fusedAttention.has(fused.name)) {
    return separateAttention(s, '', fused.count).slice(0, 3);
  }
  if (fused.name === 'gate_up_proj') {
    return ['gate_proj', 'up_proj'].map((name) => ({ ...fused, name, outputs: fused.outputs / 2 }));
  }
  return undefined;
}

const fusedAttention: ReadonlySet<string> = new Set(['qkv_proj', 'query_key_value', 'c_attn', 'Wqkv']);
