import type { StateOperator } from './operator.ts';

/** Whether somebody wrote it down. A default is neither written nor missing, so it stays undecided. */
export const exists: StateOperator = {
  asks: 'state',
  name: 'exists',
  meaning: 'true for stated and inherited facts, false for unset ones',
  judge: (state) => {
    if (state === 'stated' || state === 'inherited') return true;
    return state === 'unset' ? false : null;
  },
};
