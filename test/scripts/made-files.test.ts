import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { settleMade } from '../../scripts/made-files.mjs';
import { type Folder, folder } from '../support/cli.ts';

let here: Folder;
beforeEach(() => {
  here = folder({ 'made/old.md': 'old', 'made/same.md': 'same', 'hand.md': 'by hand' });
});
afterEach(() => here.remove());

const texts = new Map([
  ['made/same.md', 'same'],
  ['made/new.md', 'new'],
]);

describe('settleMade', () => {
  it('writes what is new, takes away what is no longer made, and leaves other folders alone', () => {
    const lines = settleMade({ root: here.path, texts, own: ['made'], check: false });
    expect(lines).toEqual(['wrote made/new.md', 'removed made/old.md']);
    expect(here.read('made/new.md')).toBe('new');
    expect(here.read('hand.md')).toBe('by hand');
    expect(settleMade({ root: here.path, texts, own: ['made'], check: true })).toEqual([]);
  });

  it('only says what is stale with check', () => {
    const lines = settleMade({ root: here.path, texts, own: ['made'], check: true });
    expect(lines).toEqual(['made/new.md is not current', 'made/old.md is left over']);
    expect(here.read('made/old.md')).toBe('old');
  });
});
