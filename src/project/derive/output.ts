import { textOf } from '../../model/index.ts';
import { type Derivation, derived } from './derivation.ts';

/** Whether the run would write over the model that it starts from. Hub ids are never folders. */
export const outputIsModel: Derivation = (facts) => {
  const output = textOf(facts, 'output.dir');
  const model = textOf(facts, 'model.id');
  const kind = textOf(facts, 'model.idKind');
  if (output === undefined || model === undefined || kind !== 'local') return {};
  const same = plain(output) === plain(model);
  return { 'output.isModel': derived(facts, same, ['output.dir', 'model.id']) };
};

const plain = (path: string): string =>
  path
    .replace(/\\/g, '/')
    .replace(/(^|\/)(\.\/)+/g, '$1')
    .replace(/\/+/g, '/')
    .replace(/(.)\/$/, '$1');
