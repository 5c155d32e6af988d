import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closest, editDistance } from '../../src/model/index.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcdlor_9ß'), minLength: 1, maxLength: 12 });

describe('the word that was meant', () => {
  it('is the one that counting every edit finds', () => {
    fc.assert(
      fc.property(word, fc.uniqueArray(word, { maxLength: 12 }), (asked, known) => {
        expect(closest(asked, known)).toBe(byCounting(asked, known));
      }),
      { numRuns: 2000 },
    );
  });

  it('is none of two that are as near', () => {
    expect(closest('lora_x', ['lora_r', 'lora_a'])).toBeUndefined();
  });

  it.each([
    ['lora_rnak', 'lora_rank'],
    ['LoRA-rank', 'lora_rank'],
    ['lora_rankk', 'lora_rank'],
    ['zzzzzzzzz', undefined],
  ])('for %s is %s', (asked, meant) => {
    expect(closest(asked, ['lora_rank', 'learning_rate', 'val_set_size'])).toBe(meant);
  });
});

/** The definition, without the looks that spare most pairs of words the counting. */
function byCounting(asked: string, known: readonly string[]): string | undefined {
  const plain = (text: string): string => text.toLowerCase().replace(/[-_.\s]/g, '');
  const wanted = plain(asked);
  const most = Math.min(3, Math.floor(wanted.length / 3));
  const near = known
    .map((other) => ({ other, edits: editDistance(wanted, plain(other)) }))
    .filter(({ edits }) => edits <= most);
  const least = Math.min(...near.map(({ edits }) => edits));
  const [best, second] = near.filter(({ edits }) => edits === least);
  return second !== undefined && least > 0 ? undefined : best?.other;
}
