import { scalarTypes, type ValueOperator } from './operator.ts';

/** Values of two types are never held against each other: `"16"` and 16 are undecided, not unequal. */
export const equals: ValueOperator = {
  asks: 'value',
  name: 'equals',
  meaning: 'equal to',
  of: scalarTypes,
  wants: 'value',
  against: (wanted) => (actual) =>
    typeof actual === typeof wanted && typeof actual !== 'object' ? actual === wanted : null,
};
