import { counted, countedTypes, type ValueOperator } from './operator.ts';

export const countGreater: ValueOperator = {
  asks: 'value',
  name: 'countGreater',
  meaning: 'has more members than',
  of: countedTypes,
  wants: 'count',
  against: counted((count, wanted) => count > wanted),
};
