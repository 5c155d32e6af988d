import { describe, expect, it } from 'vitest';
import { filesInMemory } from '../../../src/project/files.ts';
import { readSample } from '../../support/samples.ts';

const run = `base_model: org/base-1b
datasets:
  - {path: data/a.jsonl, type: alpaca}
micro_batch_size: 2
gradient_accumulation_steps: 4
learning_rate: 0.0002
bf16: true
deepspeed: zero.json
`;

function read(deepspeed: string | undefined, text = run) {
  const files = filesInMemory({ 'train.yml': text, ...(deepspeed ? { 'zero.json': deepspeed } : {}) });
  const facts = readSample(files).runs[0]?.facts;
  return { facts, conflicts: facts?.get('keys.conflicts') };
}

describe('what a DeepSpeed file states once more', () => {
  it('is kept beside the value of the trainer, with both places', () => {
    const zero = '{"gradient_accumulation_steps": 16, "zero_optimization": {"stage": 2}}';
    const { facts, conflicts } = read(zero);
    expect(conflicts).toMatchObject({ value: 1, state: 'derived' });
    const fact = facts?.get('hyper.accumulation');
    expect(fact?.value).toBe(4);
    expect(run.slice(fact?.at?.start, fact?.at?.end)).toBe('4');
    const [other] = fact?.also ?? [];
    expect(other?.at.file).toBe('zero.json');
    expect(zero.slice(other?.at.start, other?.at.end)).toBe('16');
    expect(facts?.get('keys.conflicts[0].name')).toMatchObject({
      value: 'gradient_accumulation_steps',
      at: fact?.at,
      also: fact?.also,
    });
    expect(facts?.get('keys.conflicts[0].there')?.value).toBe('16');
  });

  it.each([
    [
      'the same number in another spelling',
      '{"gradient_accumulation_steps": 4.0, "optimizer": {"params": {"lr": 2e-4}}}',
    ],
    ['`auto`', '{"gradient_accumulation_steps": "auto", "bf16": {"enabled": "auto"}}'],
    ['nothing', '{"zero_optimization": {"stage": 2}}'],
    ['the precision that the trainer asks for', '{"bf16": {"enabled": true}, "fp16": {"enabled": false}}'],
  ])('is no conflict where it is %s', (_, zero) => {
    expect(read(zero).conflicts).toBeUndefined();
  });

  it('may be another precision', () => {
    expect(read('{"fp16": {"enabled": true}}').facts?.get('keys.conflicts[0].there')?.value).toBe('fp16');
  });

  it('may stand in the same file', () => {
    const inline = run.replace('zero.json', '{train_micro_batch_size_per_gpu: 8}');
    expect(read(undefined, inline).facts?.get('keys.conflicts[0].fact')?.value).toBe('hyper.microBatch');
  });

  it('is not known where the file is missing', () => {
    expect(read(undefined).conflicts).toMatchObject({ value: null, state: 'unresolved' });
  });

  describe('where the trainer has only its default', () => {
    const withoutOwn = run.replace('gradient_accumulation_steps: 4\n', '');

    it('is told with less certainty, at the one place there is', () => {
      const zero = '{"gradient_accumulation_steps": 16}';
      const { facts } = read(zero, withoutOwn);
      expect(facts?.get('keys.conflicts[0].byDefault')?.value).toBe(true);
      const there = facts?.get('keys.conflicts[0].there');
      expect(zero.slice(there?.at?.start, there?.at?.end)).toBe('16');
      expect(facts?.get('keys.conflicts[0].here')).toMatchObject({ value: '1', at: there?.at });
      expect(facts?.get('keys.conflicts[0].name')?.confidence).toBeLessThan(0.8);
    });

    it('is nothing where it is that default, or one that differs from version to version', () => {
      const zero = '{"gradient_accumulation_steps": 1, "optimizer": {"params": {"lr": 1e-4}}}';
      const text = withoutOwn.replace('learning_rate: 0.0002\n', '');
      expect(read(zero, text).conflicts).toBeUndefined();
    });
  });
});

describe('what a DeepSpeed file decides', () => {
  const zero =
    '{"optimizer": {"type": "AdamW", "params": {"lr": "auto"}}, "scheduler": {"type": "WarmupDecayLR"}}';

  it('takes the place of the keys of the run, which are kept beside it', () => {
    const { facts, conflicts } = read(zero, `${run}optimizer: adamw_bnb_8bit\nlr_scheduler: cosine\n`);
    expect(conflicts?.value).toBe(2);
    expect(facts?.get('hyper.optimizer')).toMatchObject({ value: 'adamw', state: 'inherited' });
    expect(facts?.get('hyper.schedule')?.value).toBe('linear');
    const record = (field: string) => facts?.get(`keys.conflicts[0].${field}`)?.value;
    expect(['fact', 'name', 'here', 'other', 'there', 'file', 'outcome'].map(record)).toEqual([
      'hyper.optimizer',
      'optimizer.type',
      'AdamW',
      'optimizer',
      'adamw_bnb_8bit',
      'train.yml',
      'silent',
    ]);
  });

  it('is the value of a run that says nothing itself, and no conflict', () => {
    const { facts, conflicts } = read(zero);
    expect(facts?.get('hyper.schedule')).toMatchObject({ value: 'linear', state: 'inherited' });
    expect(conflicts).toBeUndefined();
  });

  it.each([
    ['the same in the words of the trainer', 'optimizer: adamw_torch_fused\nlr_scheduler: linear\n'],
    ['nothing but empty keys', 'optimizer:\nlr_scheduler:\n'],
  ])('is no conflict with %s', (_, lines) => {
    expect(read(zero, run + lines).conflicts).toBeUndefined();
  });

  it('leaves the trainer its own where it says `auto` or nothing', () => {
    const { facts } = read(
      '{"optimizer": {"type": "auto"}, "scheduler": {}}',
      `${run}optimizer: lion_32bit\n`,
    );
    expect(facts?.get('hyper.optimizer')).toMatchObject({ value: 'lion', state: 'stated' });
  });
});
