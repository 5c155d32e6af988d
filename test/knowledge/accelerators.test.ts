import { describe, expect, it } from 'vitest';
import { acceleratorMemory } from '../../src/knowledge/index.ts';

describe('memory by the name of an accelerator', () => {
  it.each([
    ['Nvidia A100', 80],
    ['nvidia-tesla-t4', 16],
    ['H100:8', 94],
    ['NVIDIA L40S', 48],
    ['RTX 4090', 24],
  ])('of %s is %d GB', (name, memory) => {
    expect(acceleratorMemory(name)).toBe(memory);
  });

  it.each(['gpu-large', 'ml.p4d.24xlarge', 'constructor', ''])('of %j is not known', (name) => {
    expect(acceleratorMemory(name)).toBeUndefined();
  });
});
