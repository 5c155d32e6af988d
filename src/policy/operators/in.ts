import { listOf, scalarTypes, type ValueOperator } from './operator.ts';

export const isIn: ValueOperator = {
  asks: 'value',
  name: 'in',
  meaning: 'one of',
  of: scalarTypes,
  wants: 'values',
  against: (wanted) => {
    const allowed = new Set(listOf(wanted));
    return (actual) => (typeof actual === 'object' ? null : allowed.has(actual));
  },
};
