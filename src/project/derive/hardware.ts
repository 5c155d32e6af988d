import { acceleratorMemory } from '../../knowledge/index.ts';
import { numberOf, textOf } from '../../model/index.ts';
import { type Derivation, derived } from './derivation.ts';

/** A name says the kind of accelerator, not which variant of it, nor how much of it the run gets. */
const confidence = 0.6;

/** Memory of one accelerator from its name, where nobody states it. */
export const namedMemory: Derivation = (facts) => {
  const name = textOf(facts, 'hardware.name');
  if (name === undefined || numberOf(facts, 'hardware.memory') !== undefined) return {};
  const memory = acceleratorMemory(name);
  return memory === undefined
    ? {}
    : { 'hardware.memory': derived(facts, memory, ['hardware.name'], { confidence }) };
};
