/** Numbers that look random and are the same for the same seed, from 0 up to 1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Some of a list, each at most once, in a random order. */
export function pick<T>(all: readonly T[], count: number, random: () => number): readonly T[] {
  const left = [...all];
  const picked: T[] = [];
  while (picked.length < count && left.length > 0)
    picked.push(...left.splice(Math.floor(random() * left.length), 1));
  return picked;
}

/** One of a list that is not empty. */
export function oneOf<T>(all: readonly T[], random: () => number): T {
  const [one] = pick(all, 1, random);
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}
