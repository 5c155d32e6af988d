import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../src/frameworks/kit/read.ts';
import { openNear } from '../../../src/frameworks/kit/side-file.ts';
import { parseYaml } from '../../../src/syntax/yaml.ts';

/** Opens nothing, and keeps what was asked for. */
function askedFor(path: string, reference: string): readonly string[] {
  const asked: string[] = [];
  const open = (one: string): undefined => {
    asked.push(one);
    return undefined;
  };
  openNear({ native: documentAt(path), path, open }, reference);
  return asked;
}

function documentAt(path: string): ReturnType<typeof documentOf> {
  const root = parseYaml('a: 1').documents[0]?.root;
  if (!root) throw new Error('the text cannot be parsed');
  return documentOf(root, path, 'pyyaml');
}

describe('a side file', () => {
  it('is looked for beside the file, then upwards, nearest first', () => {
    expect(askedFor('a/b/c/run.yaml', './data/info.json')).toEqual([
      './data/info.json',
      'a/b/data/info.json',
      'a/data/info.json',
    ]);
  });

  it('is the nearest one that is there', () => {
    const found = documentAt('a/data/info.json');
    const open = (one: string): typeof found | undefined => (one === 'a/data/info.json' ? found : undefined);
    const scope = { native: documentAt('a/b/c/run.yaml'), path: 'a/b/c/run.yaml', open };
    expect(openNear(scope, 'data/info.json')).toBe(found);
  });

  it.each(['/etc/info.json', '../info.json', 'https://host/info.json', '~/info.json', ''])(
    '%s is not looked for above the file',
    (reference) => {
      expect(askedFor('a/b/c/run.yaml', reference)).toEqual([reference]);
    },
  );
});
