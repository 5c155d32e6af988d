import {
  embeddingNames,
  findModel,
  isEmbeddingOf,
  lineOf,
  type ModelLine,
  targetFit,
} from '../../knowledge/index.ts';
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
  const mode = textOf(facts, 'adapter.targetsMode');
  if (mode === undefined || mode === 'regex') return {};
  if (mode !== 'list') return { 'adapter.unknownTargets': derived(facts, [], ['adapter.targetsMode']) };
  const id = textOf(facts, 'model.id');
  const targets = namesIn(facts, 'adapter.targets');
  const line = id === undefined ? undefined : lineOf(id);
  // A folder `qwen-7b` may hold a later Qwen: only the makers' own ids tell such old names.
  if (id === undefined || targets === undefined || line === undefined) return {};
  if (line.modules.remote === true && !line.ofMakers) return {};
  const fit = targetFit(id, targets);
  if (fit === undefined) return {};
  const put = (value: readonly string[]): Fact<readonly string[]> =>
    derived(facts, value, ['adapter.targets', 'model.id'], certaintyOf(line, id));
  return {
    'adapter.unknownTargets': put(fit.whole ? [] : fit.unknown),
    'adapter.foundTargets': put(fit.found),
    'model.modules': put([...line.modules.attention, ...line.modules.mlp]),
  };
};

/** Input embedding and output head that the adapter trains, where the base holds both in one matrix. */
export const tiedTargets: Derivation = (facts) => {
  if (!facts.has('adapter.targetsMode')) return {};
  const listed = textOf(facts, 'adapter.targetsMode') === 'list' ? namesIn(facts, 'adapter.targets') : [];
  const targets = embeddingNames(listed ?? []);
  const saved = embeddingNames(namesIn(facts, 'adapter.modulesToSave') ?? []);
  const names = [...new Set([...targets, ...saved])];
  const tied = knownValue(facts, 'model.tiedEmbeddings');
  if (names.length > 0 && tied === undefined) return {};
  const modules = lineOf(textOf(facts, 'model.id') ?? '')?.modules;
  const isOwn = (name: string): boolean => modules === undefined || isEmbeddingOf(modules, name);
  const from = [...(targets.length > 0 ? ['adapter.targets'] : []), 'adapter.modulesToSave', 'model.id'];
  return { 'adapter.tiedTargets': derived(facts, tied === true ? names.filter(isOwn) : [], from) };
};

/** A tune of others can keep the name of its base and change what is under it. */
function certaintyOf(line: ModelLine, id: string): { readonly confidence?: number } {
  return line.ofMakers || findModel(id) !== undefined ? {} : { confidence: 0.7 };
}

function namesIn(facts: Facts, name: string): readonly string[] | undefined {
  const value = knownValue(facts, name);
  return Array.isArray(value) ? value.map(String) : undefined;
}
