import type { StateOperator } from './operator.ts';

/** Whether the framework could say it, the file does not, and no default fills in. */
export const unset: StateOperator = {
  asks: 'state',
  name: 'unset',
  meaning: 'true for unset facts, false for stated, inherited, default and derived ones',
  judge: (state) => {
    if (state === 'unset') return true;
    return state === 'external' || state === 'unresolved' || state === 'not-expressible' ? null : false;
  },
};
