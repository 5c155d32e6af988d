import { describe, expect, it } from 'vitest';
import type { Dialect } from '../../src/model/index.ts';
import { resolve } from '../../src/syntax/resolve.ts';
import { parseToml } from '../../src/syntax/toml.ts';
import { nodeAt, placed, problems, shown } from './show.ts';

const text = `\uFEFF# a run
model = "org/base"
lora.rank = 16
lora.targets = ['q', "v"]

[optimizer.adam]
lr = 1e-5
betas = [0.9, 0.95]

[[data]]
path = "a"
[[data]]
path = "b"
[data.options]
shuffle = true
since = 2024-02-29
`;

describe('reading TOML', () => {
  it('builds tables, dotted keys and lists of tables', () => {
    expect(shown(nodeAt(parseToml(text)))).toEqual({
      model: '"org/base"',
      lora: { rank: '!!int 16', targets: ['"q"', '"v"'] },
      optimizer: { adam: { lr: '!!float 1e-5', betas: ['!!float 0.9', '!!float 0.95'] } },
      data: [
        { path: '"a"' },
        { path: '"b"', options: { shuffle: '!!bool true', since: '!!str 2024-02-29' } },
      ],
    });
  });

  it('points at what is written', () => {
    expect(placed(text, nodeAt(parseToml(text), 'optimizer', 'adam')).slice(1)).toEqual([
      'key lr',
      '1e-5',
      'key betas',
      'list [0.9, 0.95]',
      '0.9',
      '0.95',
    ]);
  });

  it.each([
    ['1_000', 1000],
    ['0x1F', 31],
    ['0o17', 15],
    ['0b11', 3],
    ['1e-5', 1e-5],
    ['+1.5', 1.5],
    ['inf', Number.POSITIVE_INFINITY],
    ['-inf', Number.NEGATIVE_INFINITY],
    ['nan', Number.NaN],
    ['true', true],
    ['07:32:00', '07:32:00'],
    ['"1"', '1'],
  ])('types %s alike in every dialect', (written, expected) => {
    const node = nodeAt(parseToml(`a = ${written}`), 'a');
    for (const dialect of ['pyyaml', 'omegaconf', 'json', 'yaml-1.2'] satisfies Dialect[]) {
      expect(node.kind === 'scalar' ? resolve(node, dialect) : null).toEqual(expected);
    }
  });

  it('tells one problem where it is not TOML', () => {
    const file = parseToml('a = \nb = 1\n');
    expect(file.documents.map((d) => d.root)).toEqual([null]);
    expect(problems(file)[0]).toMatch(/^syntax: This is not valid TOML: /);
  });

  const deep = /^limit: Maps and lists are nested more than 100 levels deep/;
  it.each([
    ['dotted keys', (n: number) => `${'a.'.repeat(n)}b = 1`],
    ['lists', (n: number) => `a = ${'['.repeat(n)}${']'.repeat(n)}`],
    ['inline tables', (n: number) => `a = ${'{b = '.repeat(n)}1${'}'.repeat(n)}`],
    ['headers', (n: number) => `[${'a.'.repeat(n)}b]`],
  ])('reads no %s nested too deeply', (_, make) => {
    expect(problems(parseToml(make(50)))).toEqual([]);
    expect(problems(parseToml(make(150)))[0]).toMatch(deep);
    expect(problems(parseToml(make(20_000)))).toHaveLength(1);
  });

  it('finds nothing in an empty text', () => {
    expect(parseToml('# only a comment\n')).toEqual({ documents: [], problems: [] });
  });
});
