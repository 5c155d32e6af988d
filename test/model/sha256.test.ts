import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/model/sha256.ts';

describe('sha256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('gives the published digest of %j', (text, digest) => {
    expect(sha256(text)).toBe(digest);
  });

  it('agrees with the platform on any text', () => {
    const length = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), length, (text, padding) => {
        const whole = text + 'x'.repeat(padding);
        expect(sha256(whole)).toBe(createHash('sha256').update(whole, 'utf8').digest('hex'));
      }),
    );
  });
});
