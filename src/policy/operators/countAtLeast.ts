import { counted, countedTypes, type ValueOperator } from './operator.ts';

export const countAtLeast: ValueOperator = {
  asks: 'value',
  name: 'countAtLeast',
  meaning: 'has at least so many members',
  of: countedTypes,
  wants: 'count',
  against: counted((count, wanted) => count >= wanted),
};
