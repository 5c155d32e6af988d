import { equals } from './equals.ts';
import type { ValueOperator } from './operator.ts';

export const notEquals: ValueOperator = {
  ...equals,
  name: 'notEquals',
  meaning: 'known, and not equal to',
  against: (wanted) => {
    const same = equals.against(wanted);
    return (actual) => {
      const answer = same(actual);
      return answer === null ? null : !answer;
    };
  },
};
