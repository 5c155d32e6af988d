import { numberTypes, numeric, type ValueOperator } from './operator.ts';

export const greater: ValueOperator = {
  asks: 'value',
  name: 'greater',
  meaning: 'greater than',
  of: numberTypes,
  wants: 'number',
  against: numeric((actual, wanted) => actual > wanted),
};
