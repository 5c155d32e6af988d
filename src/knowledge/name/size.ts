import { type Guess, guess } from './guess.ts';

/** What a name says about the number of weights, in billions. */
export interface NamedSize {
  /** All weights. */
  readonly total?: Guess<number>;
  /** Weights that take part in each token of a mixture of experts. */
  readonly active?: Guess<number>;
  /** The name shows a mixture of experts. */
  readonly mixture?: Guess<boolean>;
}

/**
 * The size in a name. Only a number with its unit is a size: `8b`, `0.5B`, `135M`, `7b1`, `8x7b`. Versions (`v0.3`,
 * `3.1`), dates (`2407`), context lengths (`128k`, `1M` beside a size) and bit widths (`4bit`) are none. Two
 * different sizes in one name give no answer.
 */
export function sizeOf(tokens: readonly string[]): NamedSize {
  const active = tokens.map(activeSize).find((size) => size !== undefined);
  const isMixture = active !== undefined || countsExperts(tokens) || tokens.some(marksMixture);
  const mixture = isMixture ? { mixture: guess(true, 0.95) } : {};
  const experts = tokens.map(expertsTimesSize).find((size) => size !== undefined);
  if (experts !== undefined) {
    // Attention is shared, so the product is an upper bound: 8x7b is 46.7 billion weights.
    return { total: guess(experts, 0.6), mixture: guess(true, 0.95) };
  }
  const total = totalSize(tokens);
  // `17B-16E`: the size is that of the weights in use.
  if (countsExperts(tokens)) {
    return { ...(total === undefined ? {} : { active: total }), ...mixture };
  }
  return {
    ...(total === undefined ? {} : { total }),
    ...(active === undefined ? {} : { active: guess(active, 0.95) }),
    ...mixture,
  };
}

function totalSize(tokens: readonly string[]): Guess<number> | undefined {
  const sizes = new Map<number, number>();
  tokens.forEach((token, index) => {
    const size = billions(token);
    if (size !== undefined) sizes.set(withDecimal(size, tokens, index), certainty(size, tokens, index));
  });
  // `OLMoE-1B-7B` gives the weights in use, then all of them.
  if (sizes.size === 2 && tokens.includes('olmoe')) return guess(Math.max(...sizes.keys()), 0.9);
  if (sizes.size > 1) return undefined;
  const [found] = sizes;
  return found === undefined ? smallSize(tokens) : guess(found[0], found[1]);
}

/** `8b`, `0.5b`, `1b7`, `0p5b`, and `r7b` of Command R7B. */
function billions(token: string): number | undefined {
  const match = /^r?(\d{1,4}(?:\.\d+)?)b$/.exec(token) ?? /^(\d{1,3})[bp](\d)b?$/.exec(token);
  if (match === null || /^\d+p\d$/.test(token)) return undefined;
  const value = Number(match[2] === undefined ? match[1] : `${match[1]}.${match[2]}`);
  return value > 0 && value <= 2000 ? value : undefined;
}

/** A slug without points writes 0.5B as `0-5b`; no version ends in a lone 0 before a size. */
function withDecimal(size: number, tokens: readonly string[], index: number): number {
  return tokens[index - 1] === '0' && size < 10 ? size / 10 : size;
}

/** In slugs `llama3-1-8b` is version 3.1 with 8 B, but `qwen2-1-5b` has 1.5 B: digits on both sides leave it open. */
function certainty(size: number, tokens: readonly string[], index: number): number {
  const before = tokens[index - 1] ?? '';
  if (before === '0') return 0.7;
  return size < 10 && /^\d$/.test(before) && /\d$/.test(tokens[index - 2] ?? '') ? 0.5 : 0.95;
}

/** Sizes in millions, and in trillions (`Ling-1T`), which only count where no size in billions stands. */
function smallSize(tokens: readonly string[]): Guess<number> | undefined {
  const millions = numbersWith(tokens, /^(\d{1,4}(?:\.\d+)?)m$/).filter((value) => value >= 2);
  if (new Set(millions).size === 1) return guess((millions[0] ?? 0) / 1000, 0.9);
  const last = tokens.findLast((token) => /^\d+(?:\.\d+)?t$/.test(token));
  return millions.length === 0 && last !== undefined ? guess(Number.parseFloat(last) * 1000, 0.6) : undefined;
}

function numbersWith(tokens: readonly string[], pattern: RegExp): readonly number[] {
  return tokens.flatMap((token) => {
    const match = pattern.exec(token);
    return match === null ? [] : [Number(match[1])];
  });
}

/** `a3b`, `a22b`, `a400m`. */
function activeSize(token: string): number | undefined {
  const match = /^a(\d{1,3}(?:\.\d+)?)([bm])$/.exec(token);
  if (match === null) return undefined;
  return Number(match[1]) / (match[2] === 'm' ? 1000 : 1);
}

/** `8x7b` gives 56. */
function expertsTimesSize(token: string): number | undefined {
  const match = /^(\d{1,3})x(\d{1,3}(?:\.\d+)?)b$/.exec(token);
  return match === null ? undefined : Number(match[1]) * Number(match[2]);
}

function marksMixture(token: string): boolean {
  return /(?:^|[a-z])moe$/.test(token) || token === 'mixtral';
}

/** `17B-16E`: experts counted behind a size. */
function countsExperts(tokens: readonly string[]): boolean {
  return tokens.some((token, index) => /^\d{1,3}e$/.test(token) && /^\d+b$/.test(tokens[index - 1] ?? ''));
}
