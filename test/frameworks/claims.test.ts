import { describe, expect, it } from 'vitest';
import { corpusProjects, fixtureProjects, readSample } from '../support/samples.ts';

describe.each([...fixtureProjects(), ...corpusProjects()])('files of $name', ({ files }) => {
  const { unread } = readSample(files);

  it('are claimed by one reader at most', () => {
    expect(unread.filter(({ reason }) => reason.startsWith('could belong to'))).toEqual([]);
  });
});

describe.each(corpusProjects().filter(({ name }) => name === 'other'))(
  'files of other programs',
  ({ files }) => {
    it('give no plans', () => {
      expect(readSample(files).runs.map(({ id }) => id)).toEqual([]);
    });
  },
);
