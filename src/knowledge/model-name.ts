import { remembered } from '../model/index.ts';
import { nameOf, organisationOf } from './model-id.ts';
import { familyOf } from './name/family.ts';
import type { Guess } from './name/guess.ts';
import { type IdKind, idKindOf } from './name/id-kind.ts';
import { type NamedPrecision, precisionOf } from './name/precision.ts';
import { sizeOf } from './name/size.ts';
import { tokensOf } from './name/tokens.ts';
import { markedVariantOf, type Variant, variantOf } from './name/variant.ts';

export type { Guess, IdKind, NamedPrecision, Variant };

/** What the id of a model says by itself. Absent parts are not said. */
export interface ModelName {
  readonly idKind: Guess<IdKind>;
  /** Organisation of a hub id. */
  readonly organisation?: string;
  /** The part of the id that names the model. */
  readonly name: string;
  readonly family?: Guess<string>;
  /** All weights, in billions. */
  readonly parameters?: Guess<number>;
  /** Weights in use for each token of a mixture of experts, in billions. */
  readonly activeParameters?: Guess<number>;
  readonly variant: Guess<Variant>;
  readonly mixture?: Guess<boolean>;
  readonly quantised?: Guess<NamedPrecision>;
}

/**
 * Reads the id of a model: `unsloth/Llama-3.2-1B-Instruct-bnb-4bit` is an instruct model of the Llama family with one
 * billion weights, kept in 4 bits.
 *
 * Everything is a guess with a confidence, except the name. Weights of known models are exact in `findModel`.
 *
 * @param id hub id, path, object-store URI or service alias, as written; templates give a name and no facts
 */
export const readModelName = remembered((id: string): ModelName => {
  const idKind = idKindOf(id);
  const name = nameOf(id);
  const organisation = organisationOf(id);
  if (/[${}<>?]/.test(name)) return { idKind, name, variant: { value: 'unknown', confidence: 0 } };
  const tokens = tokensOf(name);
  const family = familyOf(name) ?? (idKind.value === 'service-alias' ? familyOf(id) : undefined);
  const size = sizeOf(tokens);
  const quantised = precisionOf(tokens, organisation);
  return {
    idKind,
    name,
    variant: variant(name, family?.value, idKind.value, organisation),
    ...(organisation === undefined ? {} : { organisation }),
    ...(family === undefined ? {} : { family }),
    ...(size.total === undefined ? {} : { parameters: size.total }),
    ...(size.active === undefined ? {} : { activeParameters: size.active }),
    ...(size.mixture === undefined ? {} : { mixture: size.mixture }),
    ...(quantised === undefined ? {} : { quantised }),
  };
});

/** Services offer tuned models under unmarked names. A folder such as `…/base` is no name at all. */
function variant(
  name: string,
  family: string | undefined,
  idKind: IdKind,
  organisation: string | undefined,
): Guess<Variant> {
  if (idKind === 'service-alias') return markedVariantOf(name, family);
  if (family === undefined && /^[a-z]+$/i.test(name)) return { value: 'unknown', confidence: 0 };
  return variantOf(name, family, organisation);
}
