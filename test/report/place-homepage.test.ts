import { expect, it } from 'vitest';
import { docsAddress, moreAbout } from '../../src/report/place.ts';

it('makes one address of a home page with white space in it', () => {
  expect(docsAddress('docs/rules/a.md', ' https://example.com/\n#readme')).toBe(
    'https://example.com/docs/rules/a.md',
  );
});

it('names the command that prints a rule where no home page is known', () => {
  const finding = { rule: 'method/rank-high', docs: 'docs/rules/rank-high.md' };
  expect(moreAbout(finding, undefined)).toBe('npx tunelint explain rank-high');
  expect(moreAbout(finding, 'https://example.com')).toBe('https://example.com/docs/rules/rank-high.md');
  expect(moreAbout({ rule: 'ours/rank', docs: 'https://ours.example/rank' }, undefined)).toBe(
    'https://ours.example/rank',
  );
  expect(moreAbout({ rule: 'ours/rank' }, 'https://example.com')).toBeUndefined();
});
