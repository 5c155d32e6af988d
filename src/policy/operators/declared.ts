import type { StateOperator } from './operator.ts';

/** Whether somebody wrote it down, where leaving it to the framework counts as not. */
export const declared: StateOperator = {
  asks: 'state',
  name: 'declared',
  meaning: 'true for stated and inherited facts, false for unset ones, defaults and derived facts',
  judge: (state) => {
    if (state === 'stated' || state === 'inherited') return true;
    return state === 'unset' || state === 'default' || state === 'derived' ? false : null;
  },
};
