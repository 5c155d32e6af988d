import { equals } from './equals.ts';
import type { ValueOperator } from './operator.ts';

/** For switches that are off unless somebody turns them on. */
export const equalsOrUnset: ValueOperator = {
  ...equals,
  name: 'equalsOrUnset',
  meaning: 'equal to, or unset',
  orUnset: true,
};
