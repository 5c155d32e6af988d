import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/project/assemble.ts';
import { filesInMemory } from '../../src/project/files.ts';
import { fullParsers } from '../../src/syntax/full.ts';
import { parse } from '../../src/syntax/index.ts';
import { readSample } from '../support/samples.ts';

const run = `base_model: org/base-1b
datasets:
  - {path: data/a.jsonl, type: alpaca}
micro_batch_size: 2
learning_rate: 0.0002
`;

function conflictsIn(texts: Readonly<Record<string, string>>) {
  const files = filesInMemory(texts);
  const { plans } = assemble(readSample(files), [], {
    files,
    parse: (text, path) => parse(text, path, fullParsers),
  });
  return plans.find(({ kind }) => kind === 'train')?.facts.get('keys.conflicts');
}

describe('conflicts between two stated values', () => {
  it('are known to be none where nothing is stated twice', () => {
    expect(conflictsIn({ 'train.yml': run })).toMatchObject({ value: 0, state: 'derived' });
    expect(
      conflictsIn({ 'train.yml': `${run}deepspeed: z.json\n`, 'z.json': '{"zero_optimization": {}}' }),
    ).toMatchObject({ value: 0, state: 'derived' });
  });

  it('are counted', () => {
    const zero = '{"train_micro_batch_size_per_gpu": 8, "gradient_clipping": 0.5}';
    const text = `${run}max_grad_norm: 1\ndeepspeed: z.json\n`;
    expect(conflictsIn({ 'train.yml': text, 'z.json': zero })?.value).toBe(2);
  });

  it('are not known where the other file is not there', () => {
    expect(conflictsIn({ 'train.yml': `${run}deepspeed: gone.json\n` })).toMatchObject({
      value: null,
      state: 'unresolved',
    });
  });
});
