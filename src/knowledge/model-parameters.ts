import { type Guess, readModelName } from './model-name.ts';
import { findModel, publishedTotal } from './models.ts';
import { totalWeights } from './resources/weights.ts';

/**
 * Weights of a model in billions: certain where its shape or total is known, else what its name says.
 *
 * @param id as a configuration states it
 */
export function parametersOf(id: string): Guess<number> | undefined {
  const shape = findModel(id);
  if (shape !== undefined) return { value: totalWeights(shape) / 1e9, confidence: 1 };
  const published = publishedTotal(id);
  if (published !== undefined) return { value: published / 1e9, confidence: 1 };
  return readModelName(id).parameters;
}
