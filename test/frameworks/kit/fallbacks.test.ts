import { describe, expect, it } from 'vitest';
import { type Framework, listed } from '../../../src/frameworks/kit/framework.ts';
import { find, nativeOf } from '../../../src/frameworks/kit/native.ts';
import { documentOf, recognise, textFilter } from '../../../src/frameworks/kit/read.ts';
import type { Signature } from '../../../src/frameworks/kit/signature.ts';
import type { Node } from '../../../src/syntax/tree.ts';
import { parseYaml } from '../../../src/syntax/yaml.ts';

function treeOf(text: string): Node {
  const root = parseYaml(text).documents[0]?.root;
  if (!root) throw new Error('the text cannot be parsed');
  return root;
}

function framework(id: string, signature: Omit<Signature, 'kind'>): Framework {
  return {
    id,
    title: id,
    homepage: '',
    version: '1',
    dialect: 'pyyaml',
    signatures: [{ kind: 'train', ...signature }],
    facts: {},
  };
}

const firm = framework('firm', { all: ['a'] });
const fallback = framework('fallback', { all: ['b'], fallback: true });
const last = framework('last', {
  test: (native) => find(native, 'c') !== undefined,
  words: ['c'],
  fallback: 'last',
});
const claim = (text: string): unknown => {
  const found = recognise(
    [last, fallback, firm].map(listed),
    documentOf(treeOf(text), 'x.yaml', 'pyyaml'),
    'x.yaml',
  );
  return found && 'framework' in found ? [found.framework.id, found.fallback] : found;
};

describe('claims of different strength', () => {
  it('a firm claim wins over both kinds of fallback', () => {
    expect(claim('{a: 1, b: 1, c: 1}')).toEqual(['firm', false]);
  });

  it('a fallback wins over the last one', () => {
    expect(claim('{b: 1, c: 1}')).toEqual(['fallback', true]);
  });

  it('the last one counts alone, as a fallback', () => {
    expect(claim('{c: 1}')).toEqual(['last', true]);
  });

  it('two claims of one strength stay ambiguous', () => {
    const other = framework('other', { all: ['a'] });
    const found = recognise(
      [firm, other].map(listed),
      documentOf(treeOf('a: 1'), 'x.yaml', 'pyyaml'),
      'x.yaml',
    );
    expect(found).toEqual({ ambiguous: ['firm', 'other'] });
  });

  it('nobody claims a document of neither', () => {
    expect(claim('{d: 1}')).toBeUndefined();
  });
});

describe('the text filter', () => {
  it('lets a text with a word of a coded signature pass, and drops all others', () => {
    const mayHold = textFilter([last]);
    expect(mayHold('c: 1')).toBe(true);
    expect(mayHold('d: 1')).toBe(false);
  });
});

describe('layers of one file', () => {
  it('what stands in the wrapper of a document is not inherited', () => {
    const layers = [
      { file: 'x.yaml', root: treeOf('inner: 1'), dialect: 'pyyaml' as const },
      { file: 'x.yaml', root: treeOf('outer: 1'), dialect: 'pyyaml' as const },
      { file: 'base.yaml', root: treeOf('base: 1'), dialect: 'pyyaml' as const, inherited: true },
    ];
    const native = nativeOf(layers);
    expect(['inner', 'outer', 'base'].map((key) => find(native, key)?.inherited)).toEqual([
      false,
      false,
      true,
    ]);
  });
});
