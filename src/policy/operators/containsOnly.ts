import { listOf, listTypes, type ValueOperator } from './operator.ts';

/** An empty list names nothing, so it is not "only" anything either. */
export const containsOnly: ValueOperator = {
  asks: 'value',
  name: 'containsOnly',
  meaning: 'has members, and none but these',
  of: listTypes,
  wants: 'members',
  against: (wanted) => {
    const allowed = new Set(listOf(wanted));
    return (actual) =>
      typeof actual === 'object' ? actual.length > 0 && actual.every((member) => allowed.has(member)) : null;
  },
};
