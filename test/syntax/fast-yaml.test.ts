import { describe, expect, it } from 'vitest';
import { fastYaml } from '../../src/syntax/fast-yaml.ts';
import type { ParsedFile } from '../../src/syntax/index.ts';
import { parseYaml } from '../../src/syntax/yaml.ts';
import { corpusFiles, fixture, fixtureFiles } from './corpus.ts';
import { editedTexts, seeded } from './edits.ts';
import { placed, problems } from './show.ts';

/** Kinds, styles, texts, offsets, order, repeated and merged entries, problems: all of a file. */
function written(file: ParsedFile): string {
  return JSON.stringify(file, (_, value: unknown) => (value instanceof Map ? [...value] : value));
}

/** Texts that the fast reader answers otherwise than the full parser, and how many it answers. */
function compare(texts: readonly string[]): { answered: number; differing: string[] } {
  let answered = 0;
  const differing = texts.filter((text) => {
    const fast = fastYaml(text);
    if (fast === null) return false;
    answered++;
    return written(fast) !== written(parseYaml(text));
  });
  return { answered, differing };
}

const corpus = corpusFiles(/\.ya?ml$/);
const fixtures = fixtureFiles(/./);

describe('the fast reader answers as the full parser does', () => {
  it.each([
    'a: 1\n',
    'a:\n  b:\n    c: x # y\n  d:\n',
    '- a\n- b: 1\n  c:\n  - d\n-\n- - e\n  - f\n-   g: h\n    i: j\n',
    'a: plain text, with:none\nb: http://x/y#z\n',
    'a: first\n  second\n\n  third\nb: 1\n',
    'a:\n  text\n  more\n',
    "a: 'it''s'\nb: \"q\\\"\\\\\\t\\u00e9\\x41\\/\"\n\"c d\": 1\n'e' : 2\n",
    'a: "one\n  two \\\n  three\n\n  four\\n"\nb: \'x\n\n\n  y\'\n',
    'a: [1, "x", [], {}, [y], ]\nb: {c: 1, "d":2, e: , f, "g"}\n',
    'a: [ # c\n  1,\n  2 # d\n]\nb: {\n  c: {\n  d: e}}\n',
    'a: |\n  x\n\n    y\n\nb: |-\n  z\n\nc: |+\n  w\n\nd: 1\n',
    'a: >\n  x\n  y\n\n  z\n    deeper\n\n  back\nb: >-\n\n  lead\n',
    'a: |  # c\n  # text\n# comment\nb: 1\n',
    'a: &x 1\nb: *x\nc: &m {p: q}\nd: {<<: *m, r: s}\ne:\n  <<: *m\n  p: t\nf: [&y z, *y]\n',
    'a: &n\n  b: 1\nc: *n\n',
    'a: 1\na: 2\nb: 3\na: 4\n',
    '---\na: 1\n---\n# none\n---\n- b\n',
    '# only a comment\n',
    '',
    '\uFEFFa: 1\r\nb: |\r\n  x\r\n\r\n  y\r\nc: "z\r\n  w"\r\n',
    '\uFEFF- a: 1\n  b: 2\n- c\n',
    '{"a": [1, 2.5e3, null], "b": {"c": "d"}}',
    'a: [x\n]\nb:\n  - c: [\n    d,\n  e]\n',
    '"a b" : "c\n"\nd: 1\n',
    'a:\n\n# comment\n  text\nb:\n#tight\n  more\n',
  ])('to %j', (text) => {
    const fast = fastYaml(text);
    expect(fast).not.toBeNull();
    if (fast !== null) expect(written(fast)).toBe(written(parseYaml(text)));
  });

  it('to fixtures, of which it answers all but those with something to tell and two rare forms', () => {
    expect(compare(fixtures.map((f) => f.text)).differing).toEqual([]);
    const declined = fixtures.filter((f) => fastYaml(f.text) === null).map((f) => f.path);
    expect(declined).toEqual(['broken.yml', 'documents.yml', 'styles.yml', 'tabs.yml', 'template.yml']);
  });

  it('to thousands of edited fixtures', () => {
    const { answered, differing } = compare(editedTexts(fixtures, 3000, seeded(1)));
    expect(differing).toEqual([]);
    expect(answered).toBeGreaterThan(500);
  });

  it.skipIf(corpus.length === 0)('to real configs, of which it answers 99 in 100', () => {
    const readable = corpus.filter((sample) => problems(parseYaml(sample.text)).length === 0);
    const { answered, differing } = compare(readable.map((sample) => sample.text));
    console.log(`fast reader: ${answered} of ${readable.length} real configs answered`);
    expect(differing).toEqual([]);
    expect(answered / readable.length).toBeGreaterThan(0.99);
  });

  it.skipIf(corpus.length === 0)('to thousands of edited real configs', () => {
    const { answered, differing } = compare(editedTexts(corpus, 4000, seeded(2)));
    console.log(`fast reader: ${answered} of 4000 edited configs answered`);
    expect(differing).toEqual([]);
    expect(answered).toBeGreaterThan(500);
  });
});

describe('the fast reader declines', () => {
  it.each([
    ['a tab', 'a:\t1\n'],
    ['a tab in plain text', 'a: x\ty\n'],
    ['a tag', 'a: !!str 1\n'],
    ['an unknown tag', 'a: !Ref x\n'],
    ['a template', 'a: {{ x }}\n'],
    ['an explicit key', '? a\n: b\n'],
    ['an alias with nothing above', 'a: *x\n'],
    ['an alias inside its target', 'a: &x [*x]\n'],
    ['an anchor on a key', '&x a: 1\n'],
    ['two anchors', `a: ${'&x '.repeat(50_000)}1\n`],
    ['an anchor on an alias', 'a: &x 1\nb: [&y *x]\n'],
    ['a merge of a scalar', '<<: 1\n'],
    ['a second key on a line', 'a: b: c\n'],
    ['a key without a colon', 'a: 1\nb\n'],
    ['a key over lines', 'a\nb: 1\n'],
    ['wrong indentation', 'a:\n  b: 1\n c: 2\n'],
    ['an open bracket', 'a: [1\n'],
    ['an open quote', 'a: "x\n'],
    ['text after a value', 'a: "x" y\n'],
    ['a comment without space', 'a: [1]#c\n'],
    ['an unknown escape', 'a: "\\q"\n'],
    ['a control character', 'a: \u0007\n'],
    ['a lone carriage return', 'a: 1\rb: 2\n'],
    ['text alone', 'text\n'],
    ['an indented block text by digit', 'a: |1\n  x\n'],
    ['a document end', 'a: 1\n...\n'],
    ['a directive', '%YAML 1.2\n---\na: 1\n'],
    ['a byte-order mark inside', 'a: 1\n---\n\uFEFFb: 1\n'],
    ['a hundred and one levels', '['.repeat(101) + ']'.repeat(101)],
    ['a text beyond the bounds', `a: ${'x'.repeat(1_048_576)}\n`],
  ])('%s', (_, text) => {
    expect(fastYaml(text)).toBeNull();
  });

  it('what aliases would multiply', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 9; i++)
      lines.push(
        `a${i}: &a${i} [${Array(10)
          .fill(`*a${i - 1}`)
          .join(', ')}]`,
      );
    expect(fastYaml(lines.join('\n'))).toBeNull();
  });
});

it('points at what is written, as the full parser does', () => {
  const text = fixture('qlora-sft.yml');
  const root = fastYaml(text)?.documents[0]?.root;
  expect(placed(text, root)).toContain('"[INST] {instruction} [/INST]"');
  expect(placed(text, root)).toEqual(placed(text, parseYaml(text).documents[0]?.root));
});
