import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../src/policy/version.ts';
import { wildcard } from '../../src/policy/wildcard.ts';

/** The same language, said by a regular expression. */
function reference(pattern: string): RegExp {
  const escaped = pattern.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/\\\*/g, '[^]*').replace(/\\\?/g, '[^]')}$`, 'i');
}

describe('wildcard', () => {
  it('means what the regular expression means', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'A', '/', '.'), maxLength: 12 });
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?', '.', '/'), maxLength: 8 });
    fc.assert(
      fc.property(pattern, letters, (one, text) => {
        expect(wildcard(one)(text)).toBe(reference(one).test(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('takes marks of regular expressions literally', () => {
    expect(wildcard('a+(b)[c]|^$')('a+(b)[c]|^$')).toBe(true);
    expect(wildcard('a.c')('abc')).toBe(false);
  });

  it('takes no more steps than pattern times text on patterns made to be slow', () => {
    let steps = 0;
    const counting = new Proxy(Object('a'.repeat(1000)), {
      get(target, key) {
        if (typeof key === 'string' && /^\d+$/.test(key)) steps++;
        const value = Reflect.get(target, key);
        return key === 'toLowerCase' ? () => counting : value;
      },
    });
    const pattern = `${'*a'.repeat(50)}b`;
    expect(wildcard(pattern)(counting)).toBe(false);
    expect(steps).toBeGreaterThan(0);
    expect(steps).toBeLessThanOrEqual(pattern.length * 1000);
  });
});

describe('compareVersions', () => {
  it.each([
    ['0.10', '0.9', 1],
    ['1.0', '1.0.0', 0],
    ['v2.1', '2.1', 0],
    ['0.11.0rc2', '0.11', 0],
    ['>1', '1', null],
    ['latest', '1', null],
    ['==0.6.3', '0.6.4', -1],
  ])('holds %s against %s', (a, b, order) => {
    const result = compareVersions(a, b);
    expect(result === null ? null : Math.sign(result)).toBe(order);
  });

  it('orders any two versions one way', () => {
    const version = fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.'));
    fc.assert(
      fc.property(version, version, (a, b) => {
        expect(Math.sign(compareVersions(a, b) ?? 9)).toBe(-Math.sign(compareVersions(b, a) ?? 9) + 0);
      }),
    );
  });
});
