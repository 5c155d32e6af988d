import { counted, countedTypes, type ValueOperator } from './operator.ts';

export const countEquals: ValueOperator = {
  asks: 'value',
  name: 'countEquals',
  meaning: 'has exactly so many members',
  of: countedTypes,
  wants: 'count',
  against: counted((count, wanted) => count === wanted),
};
