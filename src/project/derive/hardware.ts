import { numberOf, textOf } from '../../model/index.ts';
import { type Derivation, derived } from './derivation.ts';

/**
 * Memory by the name of an accelerator, in GB; of several variants the largest, so that no run is said not to fit that
 * may. From the makers' data sheets, read 2026-11-23.
 */
const memoryByName: readonly (readonly [name: RegExp, memory: number])[] = [
  [/\bb300\b|\bgb300\b/, 288],
  [/\bb200\b|\bgb200\b/, 192],
  [/\bmi355x\b|\bmi350x\b/, 288],
  [/\bmi325x\b/, 256],
  [/\bmi300x\b/, 192],
  [/\bmi250x?\b/, 128],
  [/\bh200\b/, 141],
  [/\bgh200\b/, 144],
  [/\bh100\b/, 94],
  [/\bh800\b/, 80],
  [/\ba100\b|\ba800\b/, 80],
  [/\bl40s?\b/, 48],
  [/\ba6000\b|\ba40\b/, 48],
  [/\bv100\b/, 32],
  [/\ba10g?\b|\bl4\b|\b[34]090\b/, 24],
  [/\bt4\b|\bp100\b/, 16],
];

/** A name says the kind of accelerator, not which variant of it, nor how much of it the run gets. */
const confidence = 0.6;

/** Memory of one accelerator from its name, where nobody states it. */
export const namedMemory: Derivation = (facts) => {
  if (numberOf(facts, 'hardware.memory') !== undefined) return {};
  const name = textOf(facts, 'hardware.name')?.toLowerCase().replace(/[_-]/g, ' ');
  const memory = name && memoryByName.find(([pattern]) => pattern.test(name))?.[1];
  return memory ? { 'hardware.memory': derived(facts, memory, ['hardware.name'], { confidence }) } : {};
};
