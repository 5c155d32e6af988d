import table from '../../data/models.json' with { type: 'json' };
import { once, remembered } from '../model/index.ts';
import { canonicalName, nameOf, organisationOf } from './model-id.ts';

/** How a model is built; the formulas of `resources/` differ by it. */
export type Architecture =
  | 'decoder-gated'
  | 'hybrid-mamba2'
  | 'gpt-neox'
  | 'phi-2'
  | 'falcon'
  | 'bloom'
  | 'opt'
  | 'gpt2'
  | 'mpt'
  | 't5'
  | 't5-gated'
  | 'gpt-oss';

/** Sizes of one model, as counts. Models that differ only in their weights share a shape. */
export interface ModelShape {
  /** Our own name of the shape, such as `llama-3-8b`. */
  readonly id: string;
  /** Hub ids that are known to have this shape. */
  readonly hub: readonly string[];
  readonly architecture: Architecture;
  readonly hidden: number;
  /** Decoder layers; encoder layers of an encoder–decoder model. */
  readonly layers: number;
  readonly decoderLayers?: number;
  /** Width inside the MLP. For a mixture of experts the dense value that the model declares; see `experts`. */
  readonly intermediate: number;
  /** Attention heads of the queries. `heads * headSize` need not equal `hidden`. */
  readonly heads: number;
  readonly kvHeads: number;
  readonly headSize: number;
  readonly vocabulary: number;
  /** The output head shares the weights of the input embedding. */
  readonly tied: boolean;
  /** Learned positions, where the model has such a table. */
  readonly positions?: number;
  /** Biases on the query, key and value projections. */
  readonly attentionBias?: 'qkv';
  readonly queryKeyNorm?: 'per-head' | 'full';
  /** Norms in a layer; 2 in most. */
  readonly normsPerLayer?: number;
  /** Projections held in one matrix, by name. */
  readonly fused?: readonly string[];
  readonly experts?: number;
  readonly expertsPerToken?: number;
  readonly expertIntermediate?: number;
  readonly sharedIntermediate?: number;
  /** Layers with attention in a hybrid; the others are Mamba-2 blocks. */
  readonly attentionLayers?: number;
  readonly mamba?: MambaShape;
  /** Weights that the published checkpoint lists, where a count was seen. */
  readonly published?: number;
  /** What the checkpoint lists beside the language model. */
  readonly beside?: BesideWeights;
}

export interface MambaShape {
  readonly heads: number;
  readonly headSize: number;
  readonly state: number;
  readonly groups: number;
  readonly convolution: number;
}

export interface BesideWeights {
  /**
   * - `vision`: tower and projector of a multimodal model; real weights
   * - `stored-twice`: a second copy of the tied head
   * - `rotary-buffers`: constants, never trained
   */
  readonly kind: 'vision' | 'stored-twice' | 'rotary-buffers';
  readonly weights: number;
}

/** Every shape of this release, in the order of `data/models.json`. */
export function allModels(): readonly ModelShape[] {
  // A JSON import widens texts to `string`; the test of the data file holds it to these types.
  return table.models as readonly ModelShape[];
}

/**
 * The shape of a model, from its hub id, an id of a known mirror, or a path whose last folder is its name.
 *
 * Undefined for every name that is not certain: a name of no known model, a fine-tune under its own name, or a
 * short name that several shapes answer to.
 *
 * @param id as a configuration states it: `unsloth/Llama-3.2-1B-bnb-4bit`, `/models/Meta-Llama-3-8B-Instruct/`
 */
export const findModel = remembered((id: string): ModelShape | undefined => {
  const name = canonicalName(nameOf(id));
  const row = findRow(name);
  if (row === undefined || row === 'ambiguous') return undefined;
  return trusted(organisationOf(id), name, row.owners) ? row.shape : undefined;
});

/**
 * Weights of a model of which only the published total is known.
 *
 * @param id as for `findModel`
 * @returns a count of weights
 */
export const publishedTotal = remembered((id: string): number | undefined => {
  const organisation = organisationOf(id);
  if (organisation === undefined) return undefined;
  const owner = organisation.toLowerCase();
  const asked = plainId(id);
  const found = Object.entries(table.totals.weights).find(
    ([hub]) => hub.toLowerCase().startsWith(owner) && plainId(hub) === asked,
  );
  return found?.[1];
});

function plainId(id: string): string {
  return `${(organisationOf(id) ?? '').toLowerCase()}/${canonicalName(nameOf(id))}`;
}

interface Row {
  readonly shape: ModelShape;
  readonly owners: ReadonlySet<string>;
}

function findRow(name: string): Row | 'ambiguous' | undefined {
  const letters = squeezed(name);
  const [shape, other] = spellings()
    .filter(({ squeezed }) => squeezed.some((spelling) => spelling.includes(letters)))
    .filter(({ shape: { id, hub } }) => [id, ...hub].some((one) => canonicalName(nameOf(one)) === name))
    .map(({ shape }) => shape);
  if (shape === undefined) return undefined;
  if (other !== undefined) return 'ambiguous';
  return { shape, owners: new Set(shape.hub.map((id) => (organisationOf(id) ?? '').toLowerCase())) };
}

/** Squeezing all names is cheap enough for the one model of a small run, and done once for the many of a large one. */
const spellings = once(() =>
  allModels().map((shape) => ({ shape, squeezed: [shape.id, ...shape.hub].map(squeezed) })),
);

/** What no spelling of a name changes: a quick look that spares most names the slow one. */
const squeezed = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, '');

/**
 * A name without a size (`gpt2`, `phi-2`) is too short to vouch for itself: somebody's own `team/gpt2` may be
 * anything. A name with a size is taken from every organisation, since mirrors keep it to the letter.
 */
function trusted(organisation: string | undefined, name: string, owners: ReadonlySet<string>): boolean {
  if (organisation === undefined) return true;
  const owner = organisation.toLowerCase();
  return owners.has(owner) || isMirror(owner) || /(?:^|-)(?:\d+x)?\d+(?:\.\d+)?[bm](?:-|$)/.test(name);
}

/** Whether an organisation, in small letters, publishes other people's models under unchanged names. */
export const isMirror = (organisation: string): boolean => mirrors.has(organisation);

const mirrors: ReadonlySet<string> = new Set([
  'unsloth',
  'nousresearch',
  'mlx-community',
  'thebloke',
  'huggyllama',
  'hugging-quants',
  'neuralmagic',
  'redhatai',
  'axolotl-ai-co',
  'axolotl-quants',
  'llm-research',
  'ai-modelscope',
  'mistral-community',
  'modelcloud',
  'techxgenus',
  'bartowski',
  'lmstudio-community',
]);
