import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose, mayInherit, type OpenBase } from '../../../src/frameworks/kit/compose.ts';
import { find, keysAt, type Native, nativeOf, textAt } from '../../../src/frameworks/kit/native.ts';
import { directoryOf, joinPath } from '../../../src/project/paths.ts';
import type { Node } from '../../../src/syntax/tree.ts';
import { parseYaml } from '../../../src/syntax/yaml.ts';

type Contents = Readonly<Record<string, string>>;

const rootOf = (text: string): Node => {
  const root = parseYaml(text).documents[0]?.root;
  if (!root) throw new Error(`not YAML: ${text}`);
  return root;
};

function composed(path: string, contents: Contents): Native {
  const open: OpenBase = (reference, from) => {
    const file = joinPath(directoryOf(from), reference);
    const text = file === undefined ? undefined : contents[file];
    return file === undefined || text === undefined ? undefined : { file, root: rootOf(text), text };
  };
  const root = rootOf(contents[path] ?? '');
  return compose(nativeOf([{ file: path, root, dialect: 'yaml-1.2' }]), path, open);
}

describe('following what a file inherits from', () => {
  it('takes a value from the base, at the place where it is written', () => {
    const native = composed('a/child.yaml', {
      'a/child.yaml': 'defaults: ../base.yaml\nmodel: {name: own}\n',
      'base.yaml': 'model: {name: base, size: 7}\n',
    });
    expect(textAt(native, 'model.name')).toBe('own');
    const size = find(native, 'model.size');
    expect(size?.layer.file).toBe('base.yaml');
    expect(size?.inherited).toBe(true);
    expect(find(native, 'model.name')?.inherited).toBe(false);
    expect(keysAt(native, 'model')).toEqual(['name', 'size']);
  });

  it('lets the later of several bases win, and their own bases lose to them', () => {
    const native = composed('c.yaml', {
      'c.yaml': 'defaults: [one.yaml, two.yaml]\n',
      'one.yaml': 'defaults: old.yaml\na: one\nb: one\n',
      'two.yaml': 'a: two\n',
      'old.yaml': 'b: old\nc: old\n',
    });
    expect(['a', 'b', 'c'].map((key) => textAt(native, key))).toEqual(['two', 'one', 'old']);
  });

  it('follows `_base_` too', () => {
    const native = composed('c.yaml', { 'c.yaml': '_base_: [b.yaml]\n', 'b.yaml': 'a: 1\n' });
    expect(textAt(native, 'a')).toBe('1');
  });

  it('follows the words that projects have for a base, from the folder of the file or from above', () => {
    const files = {
      'configs/a.yaml': 'extends: base.yaml\n',
      'configs/b.yaml': 'inherits: "configs/base.yaml"\n',
      'configs/base.yaml': 'a: 1\n',
    };
    expect(textAt(composed('configs/a.yaml', files), 'a')).toBe('1');
    expect(textAt(composed('configs/b.yaml', files), 'a')).toBe('1');
  });

  it('takes other words under them for what they are', () => {
    const files = { 'a.yaml': 'extends: recommended\nb: 1\n', recommended: 'c: 1\n' };
    expect(composed('a.yaml', files).missing).toBeUndefined();
    expect(textAt(composed('a.yaml', files), 'c')).toBeUndefined();
  });

  it('hides a section of the base behind a scalar, a null or a list', () => {
    const base = 'a: {x: 1}\nb: {x: 1}\nc: [1, 2, 3]\n';
    const native = composed('c.yaml', {
      'c.yaml': 'defaults: b.yaml\na: null\nb: off\nc: [9]\n',
      'b.yaml': base,
    });
    expect(find(native, 'a.x')).toBeUndefined();
    expect(find(native, 'b.x')).toBeUndefined();
    expect(find(native, 'c[1]')).toBeUndefined();
    expect(keysAt(native, 'b')).toEqual([]);
  });

  it('keeps a value of the base under the marker that demands one', () => {
    const native = composed('c.yaml', { 'c.yaml': 'defaults: b.yaml\na: ???\nd: ???\n', 'b.yaml': 'a: 1\n' });
    expect(textAt(native, 'a')).toBe('1');
    expect(textAt(native, 'd')).toBe('???');
  });

  it('replaces a section that says so', () => {
    const native = composed('c.yaml', {
      'c.yaml': 'defaults: b.yaml\na: {_override_: true, y: 2}\n',
      'b.yaml': 'a: {x: 1}\nz: 3\n',
    });
    expect(find(native, 'a.x')).toBeUndefined();
    expect(textAt(native, 'a.y')).toBe('2');
    expect(textAt(native, 'z')).toBe('3');
  });

  it('puts a Hydra group into the section that it names', () => {
    const native = composed('conf/main.yaml', {
      'conf/main.yaml': [
        'defaults:',
        '  - model: small',
        '  - actor@trainer.actor: dp',
        '  - trainer',
        '  - _self_',
        'x: own',
      ].join('\n'),
      'conf/model/small.yaml': 'name: org/small\n',
      'conf/actor/dp.yaml': 'lr: 1\n',
      'conf/trainer.yaml': 'x: base\ntrainer: {epochs: 2}\n',
    });
    expect(textAt(native, 'model.name')).toBe('org/small');
    expect(textAt(native, 'trainer.actor.lr')).toBe('1');
    expect(textAt(native, 'trainer.epochs')).toBe('2');
    expect(textAt(native, 'x')).toBe('own');
    expect(native.missing).toBeUndefined();
  });

  it('lets what follows `_self_` win', () => {
    const native = composed('main.yaml', {
      'main.yaml': 'defaults: [_self_, late]\nx: own\ny: own\n',
      'late.yaml': 'x: late\n',
    });
    expect(textAt(native, 'x')).toBe('late');
    expect(find(native, 'x')?.inherited).toBe(true);
    expect(find(native, 'y')?.inherited).toBe(false);
  });

  it('heeds the package that a file names for itself', () => {
    const native = composed('main.yaml', {
      'main.yaml': 'defaults:\n  - experiment: big\n',
      'experiment/big.yaml': '# @package _global_\nmodel: {name: big}\n',
    });
    expect(textAt(native, 'model.name')).toBe('big');
  });

  it('looks on the search path, from the root of the project', () => {
    const native = composed('examples/run/main.yaml', {
      'examples/run/main.yaml':
        'hydra: {searchpath: ["file://lib/config"]}\ndefaults:\n  - trainer\n  - _self_\n',
      'lib/config/trainer.yaml': 'defaults:\n  - model@model: hf\n',
      'lib/config/model/hf.yaml': 'path: org/base\n',
    });
    expect(textAt(native, 'model.path')).toBe('org/base');
  });

  it('remembers what is missing, and for which section', () => {
    const native = composed('main.yaml', {
      'main.yaml': 'defaults:\n  - model@policy.model: hf\n  - optional extra: none\n  - gone.yaml\n',
    });
    expect(native.missing?.map(({ mount, at }) => [mount, at.path]).sort()).toEqual([
      ['', 'defaults[2]'],
      ['policy.model', 'defaults[0].model@policy.model'],
    ]);
  });

  it('never leaves the project, and follows no URL or absolute path', () => {
    const contents = { 'secret.yaml': 'a: 1\n', 'p/main.yaml': '' };
    for (const reference of [
      '../../secret.yaml',
      '/secret.yaml',
      'https://x.test/secret.yaml',
      '~/secret.yaml',
    ]) {
      const native = composed('p/main.yaml', { ...contents, 'p/main.yaml': `defaults: ${reference}\n` });
      expect(native.layers).toHaveLength(1);
      expect(native.missing).toHaveLength(1);
    }
  });

  it('ends circles and long chains', () => {
    const circle = composed('a.yaml', {
      'a.yaml': 'defaults: b.yaml\nx: a\n',
      'b.yaml': 'defaults: a.yaml\ny: b\n',
    });
    expect(circle.layers.map((layer) => layer.file)).toEqual(['a.yaml', 'b.yaml']);
    const chain = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [
        `${index}.yaml`,
        `defaults: ${index + 1}.yaml\nk${index}: 1\n`,
      ]),
    );
    expect(composed('0.yaml', chain).layers).toHaveLength(9);
  });

  it('leaves a document alone whose `defaults` is something else', () => {
    const native = composed('w.yaml', { 'w.yaml': 'defaults: {run: {shell: bash}}\njobs: {}\n' });
    expect(native.layers).toHaveLength(1);
    expect(native.missing).toBeUndefined();
  });

  it('holds for any tangle of references', () => {
    const name = fc.integer({ min: 0, max: 5 });
    const files = fc.array(fc.array(fc.oneof(name, fc.constant('self' as const)), { maxLength: 4 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(files, (graph) => {
        const contents = Object.fromEntries(
          graph.map((list, index) => [
            `${index}.yaml`,
            `defaults: [${list.map((item) => (item === 'self' ? '_self_' : `${item}.yaml`)).join(', ')}]\nown${index}: 1\n`,
          ]),
        );
        const native = composed('0.yaml', contents);
        expect(native.layers.length).toBeLessThanOrEqual(100);
        expect(textAt(native, 'own0')).toBe('1');
        expect(native.layers.filter((layer) => layer.inherited !== true)).toHaveLength(1);
      }),
    );
  });
});

describe('telling texts that may inherit', () => {
  it.each([
    'defaults: ../base.yaml\n',
    'x: 1\ndefaults: "base.yml"\n',
    'defaults:\n  - _self_\n',
    'defaults:\n\n  # the base\n  - base\n',
    'defaults: [a, b]\n',
    '_base_: base.yaml\n',
  ])('takes %j', (text) => {
    expect(mayInherit(text)).toBe(true);
  });

  it.each(['defaults:\n  run:\n    shell: bash\n', 'jobs:\n  defaults: x.yaml\n', 'defaults: 3\n', ''])(
    'passes over %j',
    (text) => {
      expect(mayInherit(text)).toBe(false);
    },
  );
});
