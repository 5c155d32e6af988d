import type { Fact } from '../../model/index.ts';
import { always, type Reading } from '../kit/reading.ts';

/**
 * The reading of a key of a hosted service: left out, the service chooses a value that it does not publish, or that
 * depends on the data. So an absent key is decided elsewhere, not missing.
 */
export const orService =
  (reading: Reading): Reading =>
  (scope) => {
    const fact = reading(scope);
    return fact?.state === 'unset' ? leftToService(fact) : fact;
  };

function leftToService(fact: Fact): Fact {
  return { ...fact, state: 'external', note: 'the service decides' };
}

/** `method.kind` of services that take a job without saying whether all weights or an adapter are trained. */
export const undisclosedMethod: Reading = always(
  'hosted-unspecified',
  'the service does not say which weights it trains',
);
