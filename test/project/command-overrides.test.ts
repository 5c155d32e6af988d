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
sample_packing: true
output_dir: out
`;

function read(texts: Readonly<Record<string, string>>) {
  const files = filesInMemory(texts);
  const { plans } = assemble(readSample(files), [], {
    files,
    parse: (text, path) => parse(text, path, fullParsers),
  });
  const facts = plans[0]?.facts;
  const value = (field: string) => facts?.get(`keys.conflicts[0].${field}`)?.value;
  return { facts, value, count: facts?.get('keys.conflicts')?.value };
}

describe('what a command says otherwise than the file that it starts', () => {
  it('is kept with both places', () => {
    const script = 'axolotl train train.yml --learning-rate 1e-5\n';
    const { facts, value, count } = read({ 'train.yml': run, 'go.sh': script });
    expect(count).toBe(1);
    expect(['fact', 'name', 'here', 'there', 'file', 'outcome'].map(value)).toEqual([
      'hyper.learningRate',
      'learning_rate',
      '1e-5',
      '0.0002',
      'go.sh',
      'command',
    ]);
    const here = facts?.get('keys.conflicts[0].here')?.at;
    expect(script.slice(here?.start, here?.end)).toBe('1e-5');
    const there = facts?.get('keys.conflicts[0].there')?.at;
    expect(run.slice(there?.start, there?.end)).toBe('0.0002');
    expect(facts?.get('hyper.learningRate')).toMatchObject({ value: 0.0002, also: [{ at: here }] });
  });

  it.each([
    [
      'beside the script',
      { 'runs/train.yml': run, 'runs/go.sh': 'axolotl train train.yml --micro-batch-size=4' },
    ],
    [
      'from the root',
      { 'runs/train.yml': run, 'bin/go.sh': 'axolotl train runs/train.yml --micro-batch-size 4' },
    ],
    [
      'after a launcher',
      { 'train.yml': run, 'go.sh': 'srun axolotl train ./train.yml --micro-batch-size 4 --output-dir o' },
    ],
  ])('is found %s', (_, files) => {
    expect(read(files).value('here')).toBe('4');
  });

  it.each([
    ['the same number', '--learning-rate 2e-4'],
    ['the same answer', '--sample-packing=True'],
    ['a folder or a name of this start', '--output-dir other'],
    ['what the shell fills in', '--learning-rate $LR'],
    ['what the file does not say', '--lora-r 8'],
  ])('is nothing where it is %s', (_, flags) => {
    expect(read({ 'train.yml': run, 'go.sh': `axolotl train train.yml ${flags}\n` }).count).toBe(0);
  });

  it.each([
    ['another file', 'axolotl train other.yml --learning-rate 1e-5'],
    ['another framework', 'llamafactory-cli train train.yml learning_rate=1e-5'],
    ['another command', 'axolotl preprocess train.yml --learning-rate 1e-5'],
    ['a comment', '# axolotl train train.yml --learning-rate 1e-5'],
  ])('is nothing where it is said to %s', (_, script) => {
    expect(read({ 'train.yml': run, 'go.sh': `${script}\n` }).count).toBe(0);
  });

  it('stands beside what a DeepSpeed file says otherwise', () => {
    const text = `${run}deepspeed: z.json\n`;
    const files = {
      'train.yml': text,
      'z.json': '{"train_micro_batch_size_per_gpu": 8}',
      'go.sh': 'axolotl train train.yml --learning-rate 1e-5\n',
    };
    const { facts, count } = read(files);
    expect(count).toBe(2);
    expect(facts?.get('keys.conflicts[0].outcome')?.value).toBe('stops');
    expect(facts?.get('keys.conflicts[1].outcome')?.value).toBe('command');
  });
});
