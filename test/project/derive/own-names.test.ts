import { expect, it } from 'vitest';
import type { NativeKey } from '../../../src/model/index.ts';
import { keyFacts } from '../../../src/project/derive/keys.ts';

const at = { file: 'run.yaml', start: 0, end: 1 };
const key = (path: string, value: string | number): NativeKey => ({
  path,
  value,
  shape: 'scalar',
  raw: String(value),
  keyAt: at,
  at,
  overridden: false,
});
const unknownIn = (native: readonly NativeKey[]) => keyFacts('torchtune', native).get('keys.unknown')?.value;

it('takes a name that an interpolation asks for as a helper of the file', () => {
  expect(
    unknownIn([key('weights_dir', '/data'), key('checkpointer.checkpoint_dir', '${weights_dir}/base')]),
  ).toBeNull();
  expect(unknownIn([key('weights_dir', '/data'), key('checkpointer.checkpoint_dir', '/data/base')])).toBe(1);
});

it('does not take part of another name for it', () => {
  expect(
    unknownIn([key('weights', '/data'), key('checkpointer.checkpoint_dir', '${weights_dir}/base')]),
  ).toBe(1);
});
