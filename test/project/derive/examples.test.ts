import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workedExamples } from '../../../src/project/derive/few-shot.ts';
import { derivedFrom, type SourceFields, sources, textKey } from './facts.ts';

const count = (...records: readonly SourceFields[]) =>
  derivedFrom(sources(...records)).get('data.examples')?.value;

describe('training examples', () => {
  it('are bounded by limits, slices and counted rows, whichever is smaller', () => {
    expect(count({ id: 'a/b', limit: 300 }, { id: 'c/d', split: 'train[100:150]' })).toBe(350);
    expect(count({ id: 'a/b', limit: 300, rows: 120 })).toBe(120);
  });

  it('are unknown as soon as one source is', () => {
    expect(count({ id: 'a/b', limit: 300 }, { id: 'c/d', split: 'train[:5%]' })).toBeUndefined();
  });

  it('are what the intent declares', () => {
    const facts = derivedFrom({ ...sources({ id: 'a/b', limit: 300 }), 'intent.data.examples': 90 });
    expect(facts.get('data.examples')?.value).toBe(90);
  });
});

describe('a passage in the prompt', () => {
  const context = (record: SourceFields) => derivedFrom(sources(record)).get('data.train[0].context')?.value;

  it('is there where a column of passages is mapped', () => {
    expect(context({ id: 'a/b', columns: ['prompt=question', 'query=context'] })).toBe(true);
  });

  it('is missing where only question and answer are', () => {
    expect(context({ id: 'a/b', columns: ['prompt=question', 'response=answer'] })).toBe(false);
    expect(context({ id: 'google-research-datasets/nq_open' })).toBe(false);
  });

  it('is an open question under any other name', () => {
    expect(context({ id: 'a/b', columns: ['prompt=instruction', 'response=output'] })).toBeUndefined();
    expect(
      context({ id: 'a/b', columns: ['prompt=question', 'query=input', 'response=answer'] }),
    ).toBeUndefined();
  });
});

describe('tasks by the names of the data', () => {
  it('are one for sure, or several perhaps', () => {
    const one = derivedFrom(sources({ id: 'openai/gsm8k' })).get('data.taskCount');
    expect([one?.value, one?.confidence]).toEqual([1, 0.9]);
    const two = derivedFrom(sources({ id: 'openai/gsm8k' }, { id: 'stanfordnlp/imdb' })).get(
      'data.taskCount',
    );
    expect([two?.value, two?.confidence]).toEqual([2, 0.5]);
  });
});

describe('worked examples in a prompt', () => {
  it('are pairs whose answer is written out', () => {
    expect(workedExamples('Sort.\nInput: a\nOutput: b\nInput: c\nOutput: d\n')).toBe(2);
    expect(workedExamples('Q: one?\nA: yes\n\nQ: two?\nA: no\nQ: {question}\nA:')).toBe(2);
  });

  it('are numbered headings', () => {
    expect(workedExamples('Do it.\n### Example 1\nred\n### Example 2\nblue\n### Example 3\n')).toBe(3);
  });

  it('are not the places that a template fills', () => {
    expect(workedExamples('Input: {instruction}\nOutput: {output}\n')).toBe(0);
    expect(workedExamples('User: {{ message }}\nAssistant: <answer>\n')).toBe(0);
    expect(workedExamples('For example 2 of them.')).toBe(0);
  });

  it('are counted in whatever key holds the prompt', () => {
    const native = [textKey('datasets[0].type.system_prompt', 'Example 1: a\nExample 2: b')];
    const fact = derivedFrom({}, { native }).get('data.fewShotBlocks');
    expect([fact?.value, fact?.confidence, fact?.nativeKey]).toEqual([
      2,
      0.8,
      'datasets[0].type.system_prompt',
    ]);
  });

  it('are counted in any text without trouble', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(workedExamples(`Input: ${text}\nOutput: ${text}\n`)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('reading sets whose passages nobody can see', () => {
  const closed = (record: SourceFields) => {
    const fact = derivedFrom(sources(record)).get('data.train[0].closedBook');
    return fact && [fact.value, fact.confidence];
  };

  it('are perhaps closed-book questions', () => {
    expect(closed({ id: 'rajpurkar/squad' })).toEqual([true, 0.5]);
  });

  it('are closed-book questions for sure without a column of passages, and none with one', () => {
    expect(closed({ id: 'rajpurkar/squad', columns: ['prompt=question', 'response=answer'] })?.[0]).toBe(
      true,
    );
    expect(closed({ id: 'rajpurkar/squad', context: true })).toBeUndefined();
  });
});
