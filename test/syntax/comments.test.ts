import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentsOf } from '../../src/syntax/comments.ts';
import { fixture } from './corpus.ts';

function texts(text: string): string[] {
  return commentsOf(text).map((c) => c.text);
}

describe('comments of a YAML text', () => {
  it('are found at line starts, after values, keys, dashes and brackets', () => {
    const text =
      '# one\na: 1 # two\nb: # three\n  - # four\n    x # five\nc: [1, # six\n  2] # seven\nd: "q" # eight\n#nine';
    expect(texts(text)).toEqual([
      ' one',
      ' two',
      ' three',
      ' four',
      ' five',
      ' six',
      ' seven',
      ' eight',
      'nine',
    ]);
  });

  it('know their place and whether they have a line of their own', () => {
    const text = '\uFEFF# head\r\na: 1 # tail\r\n  # own\r\n';
    const found = commentsOf(text);
    expect(found.map((c) => text.slice(c.start, c.end))).toEqual(['# head', '# tail', '# own']);
    expect(found.map((c) => c.ownLine)).toEqual([true, false, true]);
  });

  it('are not a # in quotes, words, addresses or keys', () => {
    const text =
      'a: "x # y"\nb: \'it\'\'s # z\'\nc: u#v\nd: http://h/#frag\ne#f: 1\n"g # h": 2\ni: [j#k, "l # m"]\nn: &o#p q\n';
    expect(texts(text)).toEqual([]);
  });

  it('are not in quotes that go over lines, or after an escaped quote', () => {
    expect(texts('a: "x \\" # y\n  # z\n  end" # real\nb: \'c\n  # d\' # also\n')).toEqual([
      ' real',
      ' also',
    ]);
  });

  it.each([
    ['literal', 'a: |\n  # no\n\n  # no\nb: 1 # yes\n'],
    ['folded with a comment in its header', 'a: >- # yes\n  # no\n'],
    ['in a list', '- |\n # no\n- 1 # yes\n'],
    ['below its key', 'a:\n  b: |+\n    # no\n  # yes\n'],
    ['with an explicit indent', 'a: |2\n    # no\n  # no\n # yes\n'],
    ['after a dash and a key', '- a: |\n    # no\n  b: 1 # yes\n'],
    ['at the top', '--- |\n  # no\n  # no\n...\n# yes\n'],
    ['as the last line', '# yes\na: |\n  # no'],
  ])('are not in a block text, %s', (_, text) => {
    expect(texts(text)).toEqual([' yes']);
  });

  it('are told from plain text over several lines, which may hold quotes', () => {
    expect(texts("a: it\n  's fine # yes\nb: don't\n  'x # yes\nc: 1\n")).toEqual([' yes', ' yes']);
  });

  it('are found in a text with errors', () => {
    expect(texts('a: [1\nb: "x" # yes\n')).toEqual([' yes']);
  });

  it('are found in the fixtures', () => {
    expect(texts(fixture('nested-job.yaml'))).toEqual([]);
    expect(texts(fixture('styles.yml'))).toEqual([' comment ends it', ' comment', ' own line']);
    expect(texts(fixture('crlf.yml'))).toEqual([' CRLF']);
  });

  it('never throw, and lie where they say', () => {
    const yamlish = fc.string({ unit: fc.constantFrom(...'ab:-#"\'[]{},|>\\!&* \n\t\r') });
    fc.assert(
      fc.property(yamlish, (text) => {
        for (const comment of commentsOf(text)) {
          expect(text.slice(comment.start, comment.end)).toBe(`#${comment.text}`);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
