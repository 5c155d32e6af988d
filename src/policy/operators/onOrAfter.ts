import type { ValueOperator } from './operator.ts';

const isoDay = /^\d{4}-\d{2}-\d{2}/;

/** ISO days compare as text. A time after the day is left out. */
export const onOrAfter: ValueOperator = {
  asks: 'value',
  name: 'onOrAfter',
  meaning: 'this day or a later one, as `2026-09-10`',
  of: ['text'],
  wants: 'date',
  against: (wanted) => (actual) => {
    if (typeof actual !== 'string' || typeof wanted !== 'string' || !isoDay.test(actual)) return null;
    return actual.slice(0, 10) >= wanted;
  },
};
