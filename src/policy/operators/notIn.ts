import { listOf, scalarTypes, type ValueOperator } from './operator.ts';

export const notIn: ValueOperator = {
  asks: 'value',
  name: 'notIn',
  meaning: 'known, and none of',
  of: scalarTypes,
  wants: 'values',
  against: (wanted) => {
    const excluded = new Set(listOf(wanted));
    return (actual) => (typeof actual === 'object' ? null : !excluded.has(actual));
  },
};
