/** Something read off a name rather than stated. */
export interface Guess<T> {
  readonly value: T;
  /** 0 to 1. From 0.8 on it may carry a finding, below 0.5 it may not. */
  readonly confidence: number;
}

export const guess = <T>(value: T, confidence: number): Guess<T> => ({ value, confidence });
