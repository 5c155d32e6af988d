import { listTypes, type ValueOperator } from './operator.ts';

export const contains: ValueOperator = {
  asks: 'value',
  name: 'contains',
  meaning: 'has this member',
  of: listTypes,
  wants: 'member',
  against: (wanted) => (actual) =>
    typeof actual === 'object' && typeof wanted !== 'object' ? actual.includes(wanted) : null,
};
