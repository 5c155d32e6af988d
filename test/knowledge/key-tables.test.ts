import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keyType } from '../../src/knowledge/key-type.ts';
import { keyTable } from '../../src/knowledge/keys.ts';

interface Data {
  readonly framework: string;
  readonly sources: readonly Readonly<Record<string, string>>[];
  readonly keys: Readonly<Record<string, string>>;
}

const folder = new URL('../../data/frameworks/', import.meta.url);
const tables: readonly Data[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && name !== 'words.json')
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));

describe.each(tables)('the keys of $framework', ({ framework, sources, keys }) => {
  it('are bundled, and every one is known by its path', () => {
    const table = keyTable(framework);
    const unknown = Object.keys(keys).filter((key) => table?.lookUp(key).kind !== 'known');
    expect(unknown).toEqual([]);
  });

  it('have types that mean something', () => {
    const empty = Object.entries(keys).filter(([, type]) => {
      const { kinds, texts } = keyType(type);
      return kinds.size === 0 && texts.length === 0;
    });
    expect(empty).toEqual([]);
  });

  it('name the source, its commit and its day', () => {
    for (const { repository, commit, date } of sources) {
      expect(repository).toMatch(/^[\w.-]+\/[\w.-]+$/);
      expect(commit).toMatch(/^([0-9a-f]{40}|v\d+(\.\d+)+)$/);
      expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });
});
