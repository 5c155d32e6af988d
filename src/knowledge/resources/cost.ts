/** Prices and sizes of one call. Tokens are counts; prices are in any one currency per million tokens. */
export interface Call {
  readonly promptTokens: number;
  readonly outputTokens?: number;
  readonly inputPrice: number;
  readonly outputPrice?: number;
}

const million = 1e6;

/** Cost of one call, in the currency of its prices. */
export function callCost(call: Call): number {
  return (call.promptTokens * call.inputPrice + (call.outputTokens ?? 0) * (call.outputPrice ?? 0)) / million;
}

/**
 * What is saved a day by a shorter prompt at the same price.
 *
 * @param promptBefore tokens of the prompt today
 * @param promptAfter tokens of the prompt after tuning, virtual tokens included
 * @param callsPerDay calls a day
 * @param inputPrice price of a million input tokens
 * @returns the currency of the price; 0 or less if nothing is saved
 */
export function savedPerDay(
  promptBefore: number,
  promptAfter: number,
  callsPerDay: number,
  inputPrice: number,
): number {
  return ((promptBefore - promptAfter) * callsPerDay * inputPrice) / million;
}

/**
 * Days until a saving has paid for a run.
 *
 * @param spent training, evaluation and extra hosting, in the currency of the saving
 * @param saved what is saved a day
 * @returns days; Infinity if nothing is saved
 */
export function breakEvenDays(spent: number, saved: number): number {
  return saved > 0 ? spent / saved : Number.POSITIVE_INFINITY;
}

/**
 * Training compute: six operations a weight and token, four where the base is frozen and so needs no gradients
 * of its own weights.
 *
 * @param weights weights that take part in each token
 * @returns floating-point operations
 */
export function trainingCompute(weights: number, tokens: number, frozenBase: boolean): number {
  return (frozenBase ? 4 : 6) * weights * tokens;
}
