import { counted, countedTypes, type ValueOperator } from './operator.ts';

export const countLess: ValueOperator = {
  asks: 'value',
  name: 'countLess',
  meaning: 'has fewer members than',
  of: countedTypes,
  wants: 'count',
  against: counted((count, wanted) => count < wanted),
};
