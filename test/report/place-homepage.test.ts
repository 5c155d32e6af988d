import { expect, it } from 'vitest';
import { docsAddress } from '../../src/report/place.ts';

it('makes one address of a home page with white space in it', () => {
  expect(docsAddress('docs/rules/a.md', ' https://example.com/\n#readme')).toBe(
    'https://example.com/docs/rules/a.md',
  );
});
