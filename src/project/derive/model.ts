import { findModel, isMixture, parametersOf, readModelName } from '../../knowledge/index.ts';
import { type Fact, type Facts, knownValue, textOf } from '../../model/index.ts';
import { type Derivation, derived } from './derivation.ts';

/** What the id of the base says: kind of id, family, size, what it was tuned for, and whether it is quantised. */
export const baseModel: Derivation = (facts) => {
  const id = textOf(facts, 'model.id');
  if (id === undefined) return {};
  const name = readModelName(id);
  const shape = findModel(id);
  const said = <T extends string | number | boolean>(
    guess: { readonly value: T; readonly confidence: number } | undefined,
  ): Fact<T> | undefined =>
    guess && derived(facts, guess.value, ['model.id'], { confidence: guess.confidence });
  return {
    'model.idKind': said(name.idKind),
    'model.family': said(name.family),
    'model.parameters': said(parametersOf(id)),
    'model.variant': name.variant.value === 'unknown' ? undefined : said(name.variant),
    'model.moe': shape ? derived(facts, isMixture(shape), ['model.id']) : said(name.mixture),
    'model.revisionPinned': pinned(facts),
    ...quantisedName(name.quantised, said),
  };
};

type Said = <T extends string | number | boolean>(
  guess: { readonly value: T; readonly confidence: number } | undefined,
) => Fact<T> | undefined;

/** A base that is published quantised is trained on as such, whatever the default of the framework. */
function quantisedName(
  quantised: ReturnType<typeof readModelName>['quantised'],
  said: Said,
): Readonly<Record<string, Fact | undefined>> {
  if (quantised === undefined) return {};
  const { confidence } = quantised;
  const { bits, scheme } = quantised.value;
  return {
    'quantization.bits': bits === undefined ? undefined : said({ value: bits, confidence }),
    'quantization.scheme': scheme === undefined ? undefined : said({ value: scheme, confidence }),
  };
}

/** Pinned means a commit: tags and branches can be moved. */
function pinned(facts: Facts): Fact<boolean> | undefined {
  const revision = textOf(facts, 'model.revision');
  if (revision !== undefined) return derived(facts, /^[0-9a-f]{7,40}$/.test(revision), ['model.revision']);
  return facts.get('model.revision')?.state === 'unset'
    ? derived(facts, false, ['model.revision'])
    : undefined;
}

/** Weights of the model that the tuned one must replace. */
export const referenceModel: Derivation = (facts) => {
  const id = textOf(facts, 'intent.referenceModel.id');
  if (id === undefined || knownValue(facts, 'intent.referenceModel.parameters') !== undefined) return {};
  const weights = parametersOf(id);
  if (weights === undefined) return {};
  return {
    'intent.referenceModel.parameters': derived(facts, weights.value, ['intent.referenceModel.id'], {
      confidence: weights.confidence,
    }),
  };
};
