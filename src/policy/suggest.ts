import { closest } from '../model/index.ts';

/** `; did you mean "equals"?` for the end of a message; empty where nothing is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const meant = closest(word, [...known]);
  return meant === undefined ? '' : `; did you mean "${meant}"?`;
}
