import { licenceOf } from '../../knowledge/index.ts';
import { textOf } from '../../model/index.ts';
import { type Derivation, derived } from './derivation.ts';

/** The licence of the base, where its publisher's word was read. */
export const licence: Derivation = (facts) => {
  const found = licenceOf(textOf(facts, 'model.id') ?? '');
  if (found === undefined) return {};
  const from = ['model.id'];
  return {
    'model.licence': derived(facts, found.title, from),
    'model.licenceUse': derived(facts, found.use, from),
    'model.licencePrefix':
      found.nameStartsWith === undefined ? undefined : derived(facts, found.nameStartsWith, from),
  };
};
