import { numberTypes, numeric, type ValueOperator } from './operator.ts';

export const atLeast: ValueOperator = {
  asks: 'value',
  name: 'atLeast',
  meaning: 'greater or equal',
  of: numberTypes,
  wants: 'number',
  against: numeric((actual, wanted) => actual >= wanted),
};
