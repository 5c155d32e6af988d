import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/syntax/json.ts';
import { resolve } from '../../src/syntax/resolve.ts';
import type { Node } from '../../src/syntax/tree.ts';
import { fixture } from './corpus.ts';
import { nodeAt, placed, problems, shown } from './show.ts';

function value(node: Node): unknown {
  if (node.kind === 'scalar') return resolve(node, 'json');
  if (node.kind === 'list') return node.items.map(value);
  return Object.fromEntries([...node.entries.values()].map((e) => [e.key, value(e.value)]));
}

describe('reading JSON', () => {
  it('gives the tree with strings quoted and the rest plain', () => {
    const file = parseJson(fixture('zero.json'));
    expect(problems(file)).toEqual([]);
    expect(shown(nodeAt(file, 'zero_optimization'))).toEqual({
      stage: '3',
      offload_optimizer: { device: '"cpu"', pin_memory: 'true' },
      reduce_bucket_size: '5e8',
      sub_group_size: '1e9',
    });
    expect(shown(nodeAt(file, 'list'))).toEqual(['1', '-2.5', [], '"x\nyé"']);
  });

  it('points at what is written', () => {
    const text = '\uFEFF {"a": [1, "x"],\r\n "b": {}}\n';
    expect(placed(text, parseJson(text).documents[0]?.root)).toEqual([
      'map {"a": [1, "x"],\r\n "b": {}}',
      'key "a"',
      'list [1, "x"]',
      '1',
      '"x"',
      'key "b"',
      'map {}',
    ]);
  });

  it('reads whatever JSON.stringify writes, as it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2, '\t'), (json, indent) => {
        const text = JSON.stringify(json, null, indent);
        const file = parseJson(text);
        expect(problems(file)).toEqual([]);
        const again: unknown = JSON.parse(text);
        expect(value(nodeAt(file))).toEqual(again);
      }),
    );
  });

  it('accepts nothing that JSON.parse rejects without saying so', () => {
    const jsonish = fc.string({ unit: fc.constantFrom(...'{}[]",:0123.eE+-trufalsn \\/\n\t#*u') });
    fc.assert(
      fc.property(jsonish, (text) => {
        const file = parseJson(text);
        if (problems(file).length > 0 || file.documents.length === 0) return;
        expect(() => JSON.parse(text)).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps replaced entries of a repeated key', () => {
    const root = nodeAt(parseJson('{"a": 1, "a": 2}'));
    expect(shown(root)).toEqual({ a: '2' });
    expect(root.kind === 'map' ? root.entries.get('a')?.earlier?.length : null).toBe(1);
  });

  it('takes <<, __proto__ and the empty key for keys like any other', () => {
    const root = nodeAt(parseJson('{"<<": {"a": 1}, "__proto__": 2, "": 3}'));
    expect(root.kind === 'map' ? [...root.entries.keys()] : null).toEqual(['<<', '__proto__', '']);
  });

  it('finds nothing in an empty text', () => {
    expect(parseJson(' \n')).toEqual({ documents: [], problems: [] });
  });
});

describe('what editors of JSON overlook', () => {
  it.each([
    [
      '{"a": 1, // why\n "b": 2}',
      'JSON has no comments; Python will not load the file until this one is removed.',
    ],
    [
      '{"a": 1, /* why\n */ "b": 2}',
      'JSON has no comments; Python will not load the file until this one is removed.',
    ],
    [
      '{"a": 1,\n "b": 2,\n}',
      'JSON allows no comma after the last item; Python will not load the file until it is removed.',
    ],
    [
      '{"a": 1, "b": 2, "c": [1,]}',
      'JSON allows no comma after the last item; Python will not load the file until it is removed.',
    ],
    [
      '{"a": 1, "b": 2, "c": "\t"}',
      'A tab or control character stands in a text; JSON wants it written as an escape such as \\t.',
    ],
  ])('is read all the same and told: %j', (text, message) => {
    const file = parseJson(text);
    expect(problems(file)).toEqual([`loader: ${message}`]);
    expect(shown(nodeAt(file))).toMatchObject({ a: '1', b: '2' });
  });
});

describe('mistakes', () => {
  it.each([
    ['{"a": X}', 'X is neither a number, true, false nor null; a text needs double quotes.'],
    ['{"a": 01}', '01 is neither a number, true, false nor null; a text needs double quotes.'],
    ['{"a": }', 'A value is expected here.'],
    ['{a: 1}', 'A key in double quotes is expected here.'],
    ['{"a" 1}', 'A colon is expected after the key.'],
    ['{"a": 1 "b": 2}', 'A comma or } is expected here.'],
    ['[1, 2', 'A comma or ] is expected here.'],
    ['[1,', 'The text ends before the closing ].'],
    ['{"a": "x\n"}', 'A text that starts with " has no closing " on its line.'],
    ['"\\q"', 'A backslash stands before q here, which is no escape that JSON knows; double it.'],
    ['"\\u00g0"', 'A backslash stands before u here, which is no escape that JSON knows; double it.'],
    ['"\\\n"', 'A backslash stands here, which is no escape that JSON knows; double it.'],
    ['{} {}', 'There is text after the end of the JSON value.'],
    [',', 'A value is expected here.'],
    ['[,]', 'A value is expected here.'],
    ['/* x', 'A value is expected here.'],
  ])('%j is one problem, and nothing is read', (text, message) => {
    const file = parseJson(text);
    expect(problems(file)).toEqual([`syntax: ${message}`]);
    expect(file.documents.map((d) => d.root)).toEqual([null]);
  });
});

describe('bounds', () => {
  const deep = 'limit: Maps and lists are nested more than 100 levels deep here, so the file is not read.';
  it.each([
    ['lists', (n: number) => '['.repeat(n) + ']'.repeat(n)],
    ['maps', (n: number) => `${'{"a":'.repeat(n)}1${'}'.repeat(n)}`],
  ])('allow 100 levels of %s and no more', (_, make) => {
    expect(problems(parseJson(make(100)))).toEqual([]);
    expect(problems(parseJson(make(101)))).toEqual([deep]);
    expect(problems(parseJson(make(100_000)))).toEqual([deep]);
  });

  it('leave a file that is too large unread', () => {
    const text = `"${'x'.repeat(2_000_000)}"`;
    expect(problems(parseJson(text))).toEqual([
      'limit: The file has 2000002 characters; tuning files of up to 1048576 are read.',
    ]);
  });
});
