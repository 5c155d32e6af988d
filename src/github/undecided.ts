import { factKind, genericName, type Undecided } from '../model/index.ts';

/** A fact that nobody stated, and how many decisions wait for it. */
export interface Missing {
  readonly fact: string;
  /** What the fact says, in a few words. */
  readonly meaning: string;
  readonly count: number;
}

/**
 * The fact that would decide the most: the one that most rules wait for and for nothing else; where each waits for
 * several, the one that is named most often. Null where nothing that people could state is missing.
 */
export function mostMissing(undecided: readonly Undecided[]): Missing | null {
  const alone = counts(undecided.filter(({ needs }) => new Set(needs.map(genericName)).size === 1));
  const [best] = alone.length > 0 ? alone : counts(undecided);
  if (best === undefined) return null;
  const [fact, count] = best;
  return { fact, count, meaning: factKind(fact)?.meaning ?? '' };
}

function counts(undecided: readonly Undecided[]): readonly (readonly [string, number])[] {
  const waiting = new Map<string, number>();
  for (const { needs } of undecided) {
    for (const name of new Set(needs.map(genericName))) {
      if (isStatable(name)) waiting.set(name, (waiting.get(name) ?? 0) + 1);
    }
  }
  return [...waiting].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** What is computed, or is a key of one framework, is no question to ask people. */
function isStatable(name: string): boolean {
  return factKind(name) !== undefined && !/^(?:cost|project|keys)\b|\[\]/.test(name);
}
