import { describe, expect, it } from 'vitest';
import { isConfigFile } from '../../src/project/config.ts';

describe('isConfigFile', () => {
  it.each(['tunelint.yaml', 'tunelint.yml', '.tunelint.yaml', 'runs/tunelint.yaml'])('%s is one', (path) => {
    expect(isConfigFile(path)).toBe(true);
  });

  it.each([
    '.github/workflows/tunelint.yml',
    'sub/.github/workflows/tunelint.yaml',
    'tunelint.json',
    'my-tunelint.yaml',
  ])('%s is another program’s', (path) => {
    expect(isConfigFile(path)).toBe(false);
  });
});
