import { embeddingNames, findModel, lineOf, type ModelLine, targetFit } from '../../knowledge/index.ts';
import { type Fact, type Facts, knownValue, textOf } from '../../model/index.ts';
import { type Derivation, derived } from './derivation.ts';

/** What is known of the build of the base by its name: layers, shared embeddings, further parts. */
export const architecture: Derivation = (facts) => {
  const id = textOf(facts, 'model.id');
  if (id === undefined || knownValue(facts, 'model.initFromScratch') === true) return {};
  const shape = findModel(id);
  const line = lineOf(id);
  return {
    'model.layers': shape && derived(facts, shape.layers, ['model.id']),
    'model.tiedEmbeddings': shape && derived(facts, shape.tied, ['model.id']),
    'model.inTransformers':
      line?.ofMakers === true && line.modules.remote !== true
        ? derived(facts, true, ['model.id'])
        : undefined,
    'model.vision': line && derived(facts, line.vision, ['model.id'], certaintyOf(line, id)),
  };
};

/**
 * Targets of an adapter that name nothing in the base. Names that are left over beside a list of every matrix cost
 * nothing: people write one list for many models.
 */
export const unknownTargets: Derivation = (facts) => {
  const id = textOf(facts, 'model.id');
  const targets = namesIn(facts, 'adapter.targets');
  if (id === undefined || targets === undefined || textOf(facts, 'adapter.targetsMode') !== 'list') return {};
  const fit = targetFit(id, targets);
  const line = lineOf(id);
  if (fit === undefined || line === undefined || fit.whole || fit.unknown.length === 0) return {};
  // A folder `qwen-7b` may hold a later Qwen: only the makers' own ids tell such old names.
  if (line.modules.remote === true && !line.ofMakers) return {};
  const put = (value: readonly string[]): Fact<readonly string[]> =>
    derived(facts, value, ['adapter.targets', 'model.id'], certaintyOf(line, id));
  return {
    'adapter.unknownTargets': put(fit.unknown),
    'adapter.foundTargets': put(fit.found),
    'model.modules': put([...line.modules.attention, ...line.modules.mlp]),
  };
};

/** Input embedding and output head that the adapter trains, where the base holds both in one matrix. */
export const tiedTargets: Derivation = (facts) => {
  const id = textOf(facts, 'model.id');
  const line = id === undefined ? undefined : lineOf(id);
  if (line === undefined || knownValue(facts, 'model.tiedEmbeddings') !== true) return {};
  const listed = textOf(facts, 'adapter.targetsMode') === 'list' ? namesIn(facts, 'adapter.targets') : [];
  const targets = embeddingNames(line.modules, listed ?? []);
  const saved = embeddingNames(line.modules, namesIn(facts, 'adapter.modulesToSave') ?? []);
  const names = [...new Set([...targets, ...saved])];
  const from = [...(targets.length > 0 ? ['adapter.targets'] : []), 'adapter.modulesToSave', 'model.id'];
  return names.length === 0 ? {} : { 'adapter.tiedTargets': derived(facts, names, from) };
};

/** A tune of others can keep the name of its base and change what is under it. */
function certaintyOf(line: ModelLine, id: string): { readonly confidence?: number } {
  return line.ofMakers || findModel(id) !== undefined ? {} : { confidence: 0.7 };
}

function namesIn(facts: Facts, name: string): readonly string[] | undefined {
  const value = knownValue(facts, name);
  return Array.isArray(value) ? value.map(String) : undefined;
}
