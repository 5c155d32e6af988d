import type { Fact } from '../../model/index.ts';
import { find, findFirst, isEmpty } from '../kit/native.ts';
import { always, byDefault, type Fields, type Reading, scalar, stated, text } from '../kit/reading.ts';

/**
 * The reading of a key of a hosted service: left out or set to `auto`, the service chooses a value that it does not
 * publish, or that depends on the data. So the value is decided elsewhere, not missing.
 */
export const orService =
  (reading: Reading): Reading =>
  (scope) => {
    const fact = reading(scope);
    return fact?.state === 'unset' || fact?.state === 'external' ? leftToService(fact) : fact;
  };

function leftToService(fact: Fact): Fact {
  return { ...fact, state: 'external', note: 'the service decides' };
}

/** Each reading of a table, with absent keys left to the service. */
export function allOrService(table: Fields): Fields {
  return Object.fromEntries(Object.entries(table).map(([name, reading]) => [name, orService(reading)]));
}

/** `method.kind` of services that take a job without saying whether all weights or an adapter are trained. */
export const undisclosedMethod: Reading = always(
  'hosted-unspecified',
  'the service does not say which weights it trains',
);

/** Facts of a base that is named by the service's own catalogue. */
export const serviceModel = (keys: string | readonly string[]): Fields => ({
  'model.id': text(keys),
  'model.idKind': always('service-alias'),
});

/** A file that was uploaded before: its id says nothing about what it holds. */
export const uploadedFile = (format: Reading, keys: string | readonly string[] = ''): Fields => ({
  id: text(keys),
  idKind: scalar(keys, (node) => (/[/\\]|\.jsonl?$/.test(node.text) ? 'local' : 'service-file')),
  format,
});

/** `data.heldOutKind` where held-out data is a file of its own, or nothing. */
export const heldOutFile =
  (keys: string | readonly string[]): Reading =>
  ({ native }) => {
    const at = findFirst(native, typeof keys === 'string' ? [keys] : keys);
    return at && !isEmpty(at) ? stated(at, 'dataset') : byDefault('none');
  };

/** `evaluation.trigger` of services that score a validation file while they train, and nothing without one. */
export const scoresValidation =
  (keys: string | readonly string[]): Reading =>
  (scope) =>
    heldOutFile(keys)(scope)?.value === 'dataset'
      ? byDefault('steps', 'the service scores the validation data while it trains')
      : byDefault('none');

/** `logging.destinations` where a block switches Weights & Biases on. */
export const wandbBlock =
  (key: string): Reading =>
  ({ native }) => {
    const at = find(native, key);
    return at && !isEmpty(at) ? stated(at, ['wandb']) : byDefault(['none']);
  };
