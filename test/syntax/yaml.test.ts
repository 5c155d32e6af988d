import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/syntax/yaml.ts';
import { fixture } from './corpus.ts';
import { nodeAt, placed, problems, shown } from './show.ts';

function roots(text: string): unknown[] {
  return parseYaml(text).documents.map((d) => shown(d.root));
}

describe('reading YAML', () => {
  it('gives maps, lists and scalars untyped, with their style', () => {
    const text = 'a: 1\nb: "x"\nc: \'y\'\nd: |\n  z\ne: [p, {q: r}]\nf:\n';
    expect(roots(text)).toEqual([{ a: '1', b: '"x"', c: '"y"', d: '|z\n', e: ['p', { q: 'r' }], f: '' }]);
  });

  it('points at what is written', () => {
    const text = 'a:   # none\nb:\n  - "x" # c\n  - {k: v}\nlast: |\n  one\n\n  two\n\n';
    expect(placed(text, parseYaml(text).documents[0]?.root)).toEqual([
      'map a:   # none\nb:\n  - "x" # c\n  - {k: v}\nlast: |\n  one\n\n  two',
      'key a',
      '',
      'key b',
      'list - "x" # c\n  - {k: v}',
      '"x"',
      'map {k: v}',
      'key k',
      'v',
      'key last',
      '|\n  one\n\n  two',
    ]);
  });

  it('places a missing value straight after its colon or dash', () => {
    const file = parseYaml('a:   # comment\nb:\n-\n'.replace('\n-\n', '\n  -\n'));
    expect([nodeAt(file, 'a').start, nodeAt(file, 'b', 0).start]).toEqual([2, 21]);
  });

  it.each([
    ['CRLF', 'a: 1\r\nb:\r\n  - x\r\n', ['key a', '1', 'key b', 'list - x', 'x']],
    ['lone carriage returns', 'a: 1\rb:\r  - x\r', ['key a', '1', 'key b', 'list - x', 'x']],
    ['a byte-order mark', '\uFEFFa: 1\n', ['key a', '1']],
    ['characters outside the basic plane', 'k: "🎉"\nl: é\n', ['key k', '"🎉"', 'key l', 'é']],
  ])('keeps offsets right over %s', (_, text, expected) => {
    expect(placed(text, parseYaml(text).documents[0]?.root).slice(1)).toEqual(expected);
  });

  it('reads each document of a file, and none from comments alone', () => {
    expect(roots(fixture('documents.yml'))).toEqual([
      { kind: 'Job', spec: { args: ['"--lr"', '"1e-4"', '"--rank"', '"8"'] } },
      null,
      ['plain list', { second: { key: 'value' } }],
      '"only a scalar"',
    ]);
    expect(parseYaml('')).toEqual({ documents: [], problems: [] });
    expect(parseYaml('# only a comment\n')).toEqual({ documents: [], problems: [] });
  });

  it('keeps replaced entries of a repeated key at the last one', () => {
    const file = parseYaml('r: 1\ns: 2\nr: 3\nr: 4\n');
    const root = nodeAt(file);
    if (root.kind !== 'map') throw new Error('not a map');
    expect([...root.entries.keys()]).toEqual(['r', 's']);
    expect(shown(root)).toEqual({ r: '4', s: '2' });
    const entry = root.entries.get('r');
    expect(entry?.earlier?.map((e) => shown(e.value))).toEqual(['1', '3']);
    expect(entry?.earlier?.some((e) => e.earlier !== undefined)).toBe(false);
    expect(entry?.keyStart).toBe(15);
  });

  it('ends block text at the end of a file as Python does', () => {
    expect(roots('a: |\n  x')).toEqual([{ a: '|x' }]);
    expect(roots('a: |\n  x  ')).toEqual([{ a: '|x  ' }]);
    expect(roots('a: |\n  x\n  ')).toEqual([{ a: '|x\n' }]);
    expect(roots('a: |\n  x\nb: 1')).toEqual([{ a: '|x\n', b: '1' }]);
  });

  it('keeps tags that fix a type, and drops those of collections', () => {
    expect(roots('a: !!float 1e-5\nb: ! 5\nc: !!map {d: !!str 1}\n')).toEqual([
      { a: '!!float 1e-5', b: '!!str 5', c: { d: '!!str 1' } },
    ]);
  });
});

describe('anchors, aliases and merge keys', () => {
  it('puts what an alias stands for in its place', () => {
    const text = 'base: &b {r: 8}\nuse: *b\nrate: &x 1e-5\nlist: [*x, *b]\n';
    const file = parseYaml(text);
    expect(shown(nodeAt(file))).toEqual({
      base: { r: '8' },
      use: { r: '8' },
      rate: '1e-5',
      list: ['1e-5', { r: '8' }],
    });
    expect(text.slice(nodeAt(file, 'use').start, nodeAt(file, 'use').end)).toBe('*b');
    expect(nodeAt(file, 'use', 'r').start).toBe(nodeAt(file, 'base', 'r').start);
  });

  it('lets own keys win over merged ones, and the first of several merged maps', () => {
    const file = parseYaml('a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nm:\n  <<: [*b, *a]\n  z: 3\n');
    const merged = nodeAt(file, 'm');
    if (merged.kind !== 'map') throw new Error('not a map');
    expect(shown(merged)).toEqual({ z: '3', y: '2', x: '1' });
    expect([...merged.entries.values()].map((e) => e.merged ?? false)).toEqual([false, true, true]);
    expect(merged.entries.get('z')?.earlier).toBeUndefined();
  });

  it('lets the last of several merge keys win, as PyYAML does', () => {
    expect(roots('m:\n  <<: {a: 1, b: 1}\n  <<: {a: 2}\n')).toEqual([{ m: { a: '2', b: '1' } }]);
  });

  it('uses the nearest anchor above, not one defined later', () => {
    expect(roots('[&a 1, *a, &a 2, *a]')).toEqual([['1', '1', '2', '2']]);
  });

  it.each([
    ['a: *later\nb: &later 1\n', 'syntax: The alias *later refers to an anchor not defined above it.'],
    ['a: &a [*a]\n', 'syntax: The alias *a stands inside what it refers to.'],
  ])('does not read %j', (text, message) => {
    const file = parseYaml(text);
    expect(problems(file)).toEqual([message]);
    expect(file.documents[0]?.root).toBeNull();
  });

  it('does not read aliases that multiply a document', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 9; i++)
      lines.push(
        `a${i}: &a${i} [${Array(10)
          .fill(`*a${i - 1}`)
          .join(', ')}]`,
      );
    const file = parseYaml(lines.join('\n'));
    expect(file.documents[0]?.root).toBeNull();
    expect(problems(file)).toEqual([
      'limit: Aliases repeat more than 1000 nodes by here, so the document is not read.',
    ]);
  });
});

describe('what Python rejects', () => {
  it.each([
    ['a:\tx\n', 'loader: A tab stands between words here, which Python cannot load; replace it by spaces.'],
    [
      'a: x\t# c\n',
      'loader: A tab stands between words here, which Python cannot load; replace it by spaces.',
    ],
    [
      'a: x\ty\n',
      'loader: A tab stands inside a value without quotes, which Python cannot load; replace it by spaces.',
    ],
    [
      '? [a, b]\n: c\n',
      'loader: A list or map is used as a key, which Python cannot load; if it is meant as text, put it in quotes.',
    ],
    [
      'a: !Ref x\n',
      'loader: The tag !Ref is unknown to the loaders of training frameworks, which will not load the file.',
    ],
    [' : x\n', 'loader: A colon stands here without a key before it, which Python cannot load.'],
    ['a: {:}\n', 'loader: A colon stands here without a key before it, which Python cannot load.'],
    ['<<: 5\n', 'loader: A merge key (<<) needs a map or a list of maps, usually an alias such as *base.'],
  ])('is read all the same and told: %j', (text, message) => {
    const file = parseYaml(text);
    expect(problems(file)).toEqual([message]);
    expect(file.documents[0]?.root?.kind).toBe('map');
  });

  it('is not seen in tabs inside quotes, comments and block text', () => {
    expect(problems(parseYaml('a: "x\ty" #\tc\nb: |\n  p\tq\n  \tr\n'))).toEqual([]);
  });

  it('is not seen in an explicit key that is empty', () => {
    expect(problems(parseYaml('? \n: x\n'))).toEqual([]);
  });

  it('is told at the document it stands in', () => {
    const file = parseYaml('a: 1\n---\nb:\t2\n');
    expect(file.documents.map((d) => d.problems.length)).toEqual([0, 1]);
  });
});

describe('templates', () => {
  it('are kept as plain text where they are a whole value or key', () => {
    const file = parseYaml(fixture('template.yml'));
    expect(shown(nodeAt(file))).toEqual({ model: '{{ model_name }}', lr: '1e-5', '{{ extra_key }}': '1' });
    expect(problems(file)).toEqual([
      'template: A {{ }} placeholder stands here, so its value is not known until the file is filled in.',
    ]);
  });

  it('are named as such where the text is not YAML', () => {
    const file = parseYaml('a: {{ x }}-{{ y }}\n{% if z %}\nb: 1\n{% endif %}\n');
    expect(file.documents[0]?.root).toBeNull();
    expect(file.documents[0]?.problems[0]?.kind).toBe('template');
  });
});

describe('mistakes', () => {
  it.each([
    ['a: "x\n', 'A text that starts with " has no closing ".'],
    ["a: 'x\n", "A text that starts with ' has no closing '."],
    ['a: b: c\n', 'A second "key:" stands on the same line; put the value in quotes or on its own line.'],
    [
      'a: 1\n b: 2\n',
      'This key has a value, yet the lines below are indented as if they were its value; align them.',
    ],
    [
      'a:\n  - b\n - c\n',
      'The indentation does not fit the lines above; entries of one map or list start in the same column.',
    ],
    ['a: [1, 2\n', 'A [ or { is not closed.'],
    ['a: [1 2]x\n', 'This is not valid YAML here; check quotes, colons and indentation on the lines above.'],
    ['a: @x\n', 'A value cannot start with this character unless it is in quotes.'],
    ['a: 1\nb\n', 'A key is not followed by a colon and a value.'],
    ['a:\n\tb: 1\n', 'A tab is used for indentation; YAML allows only spaces there.'],
    [
      'a: "\\q"\n',
      'Unknown escape after \\ in a double-quoted text; double the backslash or use single quotes.',
    ],
    [
      '{a: 1}{b: 2}\n',
      'This is not valid YAML here; check quotes, colons and indentation on the lines above.',
    ],
  ])('%j is one problem in words for people, and nothing is read', (text, message) => {
    const file = parseYaml(text);
    expect(problems(file)).toEqual([`syntax: ${message}`]);
    expect(file.documents.map((d) => d.root)).toEqual([null]);
    const problem = file.documents[0]?.problems[0];
    expect(problem?.end).toBeLessThanOrEqual(text.length);
  });

  it('in one document leave the others', () => {
    const file = parseYaml('a: 1\n---\nb: "x\n');
    expect(file.documents.map((d) => shown(d.root))).toEqual([{ a: '1' }, null]);
  });

  it('are document markers inside quotes', () => {
    expect(problems(parseYaml('a: "x\n---\ny"\n'))).not.toEqual([]);
  });

  it('in great number cost the documents after them only', () => {
    const file = parseYaml(`a: 1\n---\nb: [${'"x" '.repeat(500)}]\n---\nc: 1\n`);
    expect(file.documents.map((d) => shown(d.root))).toEqual([{ a: '1' }, null]);
    expect(problems(file)).toEqual(['syntax: A comma is missing between two items in [ ] or { }.']);
  });

  it('are control characters, which mean another encoding', () => {
    expect(problems(parseYaml('a\u0000:\u0000 1\u0000'))).toEqual([
      'syntax: The control character U+0000 is not allowed in YAML; save the file as UTF-8 text.',
    ]);
  });
});

describe('a comment without a space before it', () => {
  it('is read after brackets and quotes, as Python does', () => {
    const file = parseYaml('a: [1, 2]# x\nb: "y"#z\nc: {d: 1,# e\n  f: 2}\n');
    expect(problems(file)).toEqual([]);
    expect(shown(nodeAt(file))).toEqual({ a: ['1', '2'], b: '"y"', c: { d: '1', f: '2' } });
  });

  it('is a mistake after the header of a block text', () => {
    expect(problems(parseYaml('a: |#x\n  y\n'))).not.toEqual([]);
  });
});

describe('brackets and quotes that go on left of where YAML wants them', () => {
  it('are read as Python reads them, at their own places', () => {
    const text = fixture('left-closed.yml');
    const file = parseYaml(text);
    expect(problems(file)).toEqual([]);
    expect(shown(nodeAt(file, 'tasks', 0))).toEqual({
      name: 'train',
      arguments: ['"launch --lr 1e-5 "'],
      env: [{ name: 'A', value: 'b' }],
      text: '"over lines"',
      list: ['a', ['b', 'c']],
    });
    const last = nodeAt(file, 'tasks', 1, 'name');
    expect(text.slice(last.start, last.end)).toBe('after');
    const list = nodeAt(file, 'tasks', 0, 'list');
    expect(text.slice(list.start, list.end)).toBe('[\n      a,\n      [b,\n    c],\n    ]');
  });
});

describe('a comment between a key and its value', () => {
  it.each([
    'a:\n#tight\n  text\nb: 1\n',
    'a:\n\n# after a blank line\n  text\nb: 1\n',
    'a: # one\n\n#two\n# three\n  text\nb: 1\n',
  ])('changes nothing: %j', (text) => {
    expect(roots(text)).toEqual([{ a: 'text', b: '1' }]);
    const file = parseYaml(text);
    expect(text.slice(nodeAt(file, 'b').start)).toBe('1\n');
  });
});

describe('bounds', () => {
  it('leave a file that is too large unread', () => {
    const file = parseYaml(`a: ${'x'.repeat(1_048_576)}\n`);
    expect(problems(file)).toEqual([
      'limit: The file has 1048580 characters; tuning files of up to 1048576 are read.',
    ]);
    expect(file.documents).toEqual([]);
  });

  const deep = 'limit: Maps and lists are nested more than 100 levels deep here, so the file is not read.';
  const nestedMaps = (n: number) => Array.from({ length: n }, (_, i) => `${' '.repeat(i)}a:`).join('\n');
  it.each([
    ['flow lists', (n: number) => '['.repeat(n) + ']'.repeat(n)],
    ['flow maps', (n: number) => '{a: '.repeat(n) + '}'.repeat(n)],
    ['compact lists', (n: number) => `${'- '.repeat(n)}x`],
    ['indented maps', nestedMaps],
  ])('allow 100 levels of %s and no more', (_, make) => {
    expect(problems(parseYaml(make(100)))).toEqual([]);
    expect(problems(parseYaml(make(101)))).toEqual([deep]);
    expect(problems(parseYaml(make(1000)))).toEqual([deep]);
  });

  it('do not count brackets in strings, comments and block text', () => {
    const many = '['.repeat(500);
    expect(problems(parseYaml(`a: "${many}" # ${many}\nb: |\n  ${many}\nc: x${many}\n`))).toEqual([]);
  });
});
