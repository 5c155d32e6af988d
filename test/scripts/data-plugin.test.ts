import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataPlugin } from '../../scripts/data-plugin.mjs';

function bundled(name: string): string {
  const path = new URL(`../../data/${name}.json`, import.meta.url).pathname;
  const result = dataPlugin().transform(readFileSync(path, 'utf8'), path);
  if (result === undefined) throw new Error(`${path} was left alone`);
  return result.code;
}

async function evaluated(code: string): Promise<Readonly<Record<string, unknown>>> {
  const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return module.default;
}

describe('data in the bundle', () => {
  it('holds the keys of a framework, and not where they were read', async () => {
    const path = new URL('../../data/frameworks/trl.json', import.meta.url);
    const { sources, ...table } = JSON.parse(readFileSync(path, 'utf8'));
    expect(sources).toBeDefined();
    expect({ ...(await evaluated(bundled('frameworks/trl'))) }).toEqual(table);
  });

  it.each(['serving', 'evidence', 'frameworks/words'])(
    'is what the file %s says, read key by key',
    async (name) => {
      const path = new URL(`../../data/${name}.json`, import.meta.url);
      const data = await evaluated(bundled(name));
      expect({ ...data }).toEqual(JSON.parse(readFileSync(path, 'utf8')));
    },
  );

  it('leaves out what only readers of the repository need, such as where shapes were read', async () => {
    const data = await evaluated(bundled('models'));
    expect(data.sources).toBeUndefined();
    expect(JSON.stringify(data)).not.toContain('shapeFrom');
    expect(JSON.stringify(data)).toContain('llama-3-8b');
  });

  it('leaves other files alone', () => {
    expect(dataPlugin().transform('{}', '/x/package.json')).toBeUndefined();
    expect(dataPlugin().transform('{}', '/x/data/readme.md')).toBeUndefined();
  });

  it('bears a list', async () => {
    const result = dataPlugin().transform('[1, 2]', '/x/data/list.json');
    expect(await evaluated(result?.code ?? '')).toEqual([1, 2]);
  });
});
