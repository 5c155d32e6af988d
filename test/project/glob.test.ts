import fc from 'fast-check';
import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { alternativesOf, any, fitsRun, globMatcher } from '../../src/project/glob.ts';

const matches = (glob: string, path: string): boolean => globMatcher(glob)(path);

describe('globMatcher', () => {
  it.each([
    ['*.yaml', 'train.yaml', true],
    ['*.yaml', 'a/train.yaml', false],
    ['**/*.yaml', 'train.yaml', true],
    ['**/*.yaml', 'a/b/train.yaml', true],
    ['configs/**', 'configs/a/b.yml', true],
    ['configs/**', 'other/configs/a.yml', false],
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b', true],
    ['*.{yml,yaml}', 'a.yml', true],
    ['{a,b/{c,d}}.yml', 'b/d.yml', true],
    ['{a,b/{c,d}}.yml', 'b/a.yml', false],
    ['run-?.yml', 'run-1.yml', true],
    ['run-?.yml', 'run-12.yml', false],
    ['run-[0-9].yml', 'run-7.yml', true],
    ['run-[!0-9].yml', 'run-7.yml', false],
    ['run-[a', 'run-[a', true],
    ['[]a].yml', '].yml', true],
    ['!archive/**', 'archive/a.yml', false],
    ['!archive/**', 'a.yml', true],
    ['.*/x', '.hidden/x', true],
    ['*', '.hidden', true],
    ['a\\*b', 'a*b', true],
    ['a\\*b', 'axb', false],
    ['{a}', '{a}', true],
    ['{a', '{a', true],
    ['(a|b)', '(a|b)', true],
    ['', '', true],
    ['é?', 'é😀', true],
  ])('%s on %s: %s', (glob, path, expected) => {
    expect(matches(glob, path)).toBe(expected);
  });

  it('says of usual globs what picomatch says', () => {
    const piece = fc.constantFrom('a', 'b', '.', '-', '*', '?', '[ab]', '[^a]', '{a,b}', '{a,b*}');
    const name = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''));
    // More stars in a row, and names of dots alone, are read in ways of their own there.
    const usual = name.filter((text) => !/\*\*|^\.+$|\*[?]|[?]\*|^[.?*[]*$|^\.|^[^a]*\.$/.test(text));
    const glob = fc.array(fc.oneof(usual, fc.constant('**')), { minLength: 1, maxLength: 4 });
    const path = fc.array(fc.stringMatching(/^[ab.-]{1,4}$/), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(glob, path, (names, folders) => {
        fc.pre(!folders.some((folder) => /^\.+$/.test(folder)));
        fc.pre(!names.some((one, index) => one === '**' && names[index + 1] === '**'));
        const [pattern, text] = [names.join('/'), folders.join('/')];
        // Whether `a/**` takes in `a` itself depends there on what stands before it.
        fc.pre(names.length < 2 || names.at(-1) !== '**' || !matches(names.slice(0, -1).join('/'), text));
        expect(matches(pattern, text), `${pattern} on ${text}`).toBe(picomatch(pattern, { dot: true })(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('finds everything below a folder and nothing beside it', () => {
    const folder = fc.stringMatching(/^[a-z]{1,5}$/);
    fc.assert(
      fc.property(folder, folder, fc.array(folder, { minLength: 1 }), (one, other, rest) => {
        expect(matches(`${one}/**`, `${one}/${rest.join('/')}`)).toBe(true);
        expect(matches(`${one}/**`, `${other}/${rest.join('/')}`)).toBe(one === other);
      }),
    );
  });

  it.each([
    ['stars in a name', `${'*a'.repeat(50)}b`, 'a'.repeat(200)],
    ['stars for folders', `${'**/a/'.repeat(50)}b`, 'a/'.repeat(200)],
    ['nested groups', '+(+(a))b', 'a'.repeat(200)],
    ['alternatives that multiply', `${'{a,aa}'.repeat(40)}b`, 'a'.repeat(60)],
    ['a glob that no path can be', `${'{'.repeat(1_000_000)}`, 'x'],
    ['braces that do not end', '{'.repeat(4096), 'x'],
    ['braces in braces', '{'.repeat(5000) + ',}'.repeat(5000), 'x'],
  ])('ends on %s', (_, glob, path) => {
    expect(matches(glob, path)).toBe(false);
  });

  it.each([
    ['alternatives before many stars', `${'{a,b}'.repeat(9)}${'*a'.repeat(1000)}b`],
    ['alternatives before braces that do not end', `${'{a,b}'.repeat(10)}${'{'.repeat(4000)}`],
    ['empty alternatives', '{,}'.repeat(1300)],
    ['braces in braces in braces', `${'{a,'.repeat(1000)}b${'}'.repeat(1000)}`],
  ])('takes %s as they are written once they are too many', (_, glob) => {
    const all = alternativesOf(glob);
    expect(all.length).toBeLessThanOrEqual(1001);
    expect(all.join('').length).toBeLessThanOrEqual(32_768);
  });

  it('looks at no more pairs than there are parts and members, whatever both are', () => {
    const part = fc.constantFrom<string | typeof any>('a', 'b', any);
    fc.assert(
      fc.property(fc.array(part), fc.array(fc.constantFrom<string>('a', 'b')), (parts, members) => {
        let looks = 0;
        fitsRun(parts, members, (one, other) => {
          looks++;
          return one === other;
        });
        expect(looks).toBeLessThanOrEqual((parts.length + 1) * members.length);
      }),
      {
        numRuns: 1000,
        examples: [[Array.from({ length: 99 }, (_, n) => (n % 2 === 0 ? any : 'a')), [...'ab'.repeat(200)]]],
      },
    );
  });
});
