import { listOf, listTypes, type ValueOperator } from './operator.ts';

export const containsAny: ValueOperator = {
  asks: 'value',
  name: 'containsAny',
  meaning: 'has at least one of these members',
  of: listTypes,
  wants: 'members',
  against: (wanted) => {
    const sought = new Set(listOf(wanted));
    return (actual) => (typeof actual === 'object' ? actual.some((member) => sought.has(member)) : null);
  },
};
