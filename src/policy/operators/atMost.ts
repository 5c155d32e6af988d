import { numberTypes, numeric, type ValueOperator } from './operator.ts';

export const atMost: ValueOperator = {
  asks: 'value',
  name: 'atMost',
  meaning: 'less or equal',
  of: numberTypes,
  wants: 'number',
  against: numeric((actual, wanted) => actual <= wanted),
};
