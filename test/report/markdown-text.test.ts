import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { codeBlock, codeCell, codeSpan, escapeMarkdown, truncateAt } from '../../src/report/markdown-text.ts';
import { clean } from '../../src/report/text.ts';
import { activeInText, hostileText } from '../support/hostile.ts';

const render = (markdown: string): string =>
  micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });

const decoded = (html: string): string =>
  html.replace(
    /&(lt|gt|quot|amp);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name] ?? '',
  );

/** What a person reads: entities decoded, the separators of escaping taken out. */
const read = (html: string): string => decoded(html).replaceAll('\u200b', '');

const places = {
  'a paragraph': { write: (text: string) => text, html: /^<p>(.*)<\/p>$/s },
  'a heading': { write: (text: string) => `## ${text}`, html: /^<h2>(.*)<\/h2>$/s },
  'a list item': {
    write: (text: string) => `- before ${text}`,
    html: /^<ul>\n<li>before (.*)<\/li>\n<\/ul>$/s,
  },
  'a second line': { write: (text: string) => `before\n${text}`, html: /^<p>before\n(.*)<\/p>$/s },
  'a table cell': {
    write: (text: string) => `| a | b |\n| --- | --- |\n| 1 | ${text} |`,
    html: /<td>1<\/td>\n<td>(.*)<\/td>\n<\/tr>\n<\/tbody>\n<\/table>$/s,
  },
} as const;

describe('escapeMarkdown', () => {
  it.each(Object.entries(places))('renders any text as itself in %s', (_, { write, html }) => {
    fc.assert(
      fc.property(hostileText, (text) => {
        fc.pre(clean(text) !== '');
        const rendered = render(write(escapeMarkdown(text)));
        const inside = html.exec(rendered)?.[1];
        expect(inside, rendered).toBeDefined();
        expect(inside).not.toMatch(/[<>]/);
        expect(read(inside ?? '')).toBe(clean(text));
      }),
      { numRuns: 400 },
    );
  });

  it('leaves nothing that GitHub links, mentions or closes in the rendered text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(activeInText(decoded(render(escapeMarkdown(text))))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives one line without control, bidirectional or invisible characters', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(escapeMarkdown(text)).not.toMatch(
          /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u,
        );
      }),
    );
  });

  it.each([
    ['fixes #12', 'fixes \\#&#8203;12'],
    ['ask @someone', 'ask \\@&#8203;someone'],
    ['org/repo#1', 'org/repo\\#&#8203;1'],
    ['&#64;someone', '&amp;\\#&#8203;64;someone'],
    ['https://example.com', 'https:&#8203;//example.com'],
    ['<!-- x -->', '&lt;\\!-- x --&gt;'],
    ['a | b', 'a &#124; b'],
    ['1. first', '1\\. first'],
    ['rate 2e-5 and rank 16.', 'rate 2e-5 and rank 16.'],
  ])('writes %j as %j', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });
});

describe('codeSpan', () => {
  it('renders any text as one code element holding the text itself', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const html = render(`a ${codeSpan(text)} b`);
        expect(/^<p>a <code>([^<>]*)<\/code> b<\/p>$/.exec(html)?.[1], html).toBeDefined();
        expect(decoded(/<code>(.*)<\/code>/.exec(html)?.[1] ?? '')).toBe(clean(text) || ' ');
      }),
      { numRuns: 1000 },
    );
  });

  it('needs another form inside a table cell', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const html = render(`| a | b |\n| --- | --- |\n| 1 | ${codeCell(text)} |`);
        const inside = /<td>1<\/td>\n<td><code>([^<>]*)<\/code><\/td>\n<\/tr>\n<\/tbody>/.exec(html)?.[1];
        expect(read(inside ?? ''), html).toBe(clean(text) || ' ');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('codeBlock', () => {
  it('holds any text, and what follows is outside', () => {
    fc.assert(
      fc.property(hostileText, fc.string(), (text, language) => {
        const html = render(`${codeBlock(text, language)}\n\nafter`);
        expect(html).toMatch(/^<pre><code[^<>]*>[^<>]*<\/code><\/pre>\n<p>after<\/p>$/);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps lines and sets tabs as spaces', () => {
    expect(codeBlock('a:\r\n\tb: 1', 'yaml')).toBe('```yaml\na:\n    b: 1\n```');
    expect(codeBlock('```\nx')).toBe('````\n```\nx\n````');
  });
});

describe('truncateAt', () => {
  it('never exceeds the limit and never cuts a character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, limit) => {
        const cut = truncateAt(text, limit);
        expect(cut.length).toBeLessThanOrEqual(limit);
        expect(cut).not.toMatch(/\p{Surrogate}/u);
        expect(text.startsWith(cut.replace(/…$/, ''))).toBe(true);
      }),
    );
  });

  it('says that something is missing only where it is', () => {
    expect(truncateAt('abcd', 4)).toBe('abcd');
    expect(truncateAt('abcde', 4)).toBe('abc…');
  });
});
