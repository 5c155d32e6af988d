import { describe, expect, it } from 'vitest';
import { derivedFrom, sources } from './facts.ts';

const nameOf = (id: string) => derivedFrom(sources({ id })).get('data.train[0].id');

describe('the name of a data set', () => {
  it.each([
    'placeholder',
    'your_dataset',
    'your-dataset-name',
    'your_data.json',
    'YOUR_TRAINING_DATA',
    '/path/to/data.jsonl',
    'path/to/your/dataset',
    '<the tickets>',
    'xxx',
    'TODO',
    'replace_me',
  ])('is left open where it only holds the place of one: %s', (id) => {
    expect(nameOf(id)).toMatchObject({ value: null, state: 'unresolved' });
  });

  it.each([
    'org/placeholder-photos',
    'todo-lists',
    'yours-truly',
    'data/your_voice.jsonl',
    'your-voice',
    'path/tokens.jsonl',
    'org/replace-tokens',
    'replace_pronouns',
    'alpaca',
    'xlsum',
  ])('is kept where it is one: %s', (id) => {
    expect(nameOf(id)).toMatchObject({ value: id, state: 'stated' });
  });

  it('keeps rules from taking the data for special where it is not known', () => {
    expect(derivedFrom(sources({ id: 'org/claims' })).get('data.generalSource')?.value).toBe(false);
    expect(derivedFrom(sources({ id: 'placeholder' })).get('data.generalSource')).toBeUndefined();
  });
});
