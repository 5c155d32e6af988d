import { numberTypes, type ValueOperator } from './operator.ts';

/** Nothing is a multiple of zero: the question then has no answer. */
export const multipleOf: ValueOperator = {
  asks: 'value',
  name: 'multipleOf',
  meaning: 'a whole multiple of',
  of: numberTypes,
  wants: 'number',
  against: (wanted) => (actual) => {
    if (typeof actual !== 'number' || typeof wanted !== 'number' || wanted === 0) return null;
    const quotient = actual / wanted;
    return Math.abs(quotient - Math.round(quotient)) < 1e-9;
  },
};
