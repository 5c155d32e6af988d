import { sha256 } from './sha256.ts';

/** Half of a SHA-256: enough for every finding that there will ever be. */
const length = 32;

/** What makes a finding the same over time. */
export interface Identity {
  readonly rule: string;
  readonly path: string;
  readonly plan: string;
  /** Name of the fact, with its record told by what stands in it, not by its index. */
  readonly fact: string;
}

/** Gives fingerprints; findings that are alike in everything are told apart by their order. */
export function fingerprints(): (identity: Identity) => string {
  const occurrences = new Map<string, number>();
  return ({ rule, path, plan, fact }) => {
    const key = JSON.stringify([rule, path, plan, fact]);
    const occurrence = occurrences.get(key) ?? 0;
    occurrences.set(key, occurrence + 1);
    return sha256(JSON.stringify([rule, path, plan, fact, occurrence])).slice(0, length);
  };
}
