import { numberTypes, numeric, type ValueOperator } from './operator.ts';

export const less: ValueOperator = {
  asks: 'value',
  name: 'less',
  meaning: 'less than',
  of: numberTypes,
  wants: 'number',
  against: numeric((actual, wanted) => actual < wanted),
};
