/** What a condition can be. `undecided` is not a weak `false`: its opposite is undecided too. */
export type Truth = 'true' | 'false' | 'undecided';

export function truthOf(value: boolean): Truth {
  return value ? 'true' : 'false';
}

export function opposite(truth: Truth): Truth {
  if (truth === 'undecided') return 'undecided';
  return truth === 'true' ? 'false' : 'true';
}
