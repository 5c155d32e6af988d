import { compareVersions } from '../version.ts';
import type { ValueOperator } from './operator.ts';

export const versionAtLeast: ValueOperator = {
  asks: 'value',
  name: 'versionAtLeast',
  meaning: 'this version or a later one: `0.10` is later than `0.9`',
  of: ['text'],
  wants: 'version',
  against: (wanted) => (actual) => {
    if (typeof actual !== 'string' || typeof wanted !== 'string') return null;
    const order = compareVersions(actual, wanted);
    return order === null ? null : order >= 0;
  },
};
