import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameworks } from '../../src/frameworks/index.ts';
import { listed } from '../../src/frameworks/kit/framework.ts';
import { documentOf, readRuns } from '../../src/frameworks/kit/read.ts';
import type { Entry, Node } from '../../src/syntax/tree.ts';
import { fixtures, fixturesOf, outsideVocabulary, treeAt } from './support.ts';

/**
 * People write anything: a list where a word belongs, a map for a number, nothing at all. Every fixture is read with
 * some of its values replaced; a reader then knows less, but never fails and never states what the vocabulary lacks.
 */
const strange = fc.oneof(
  fc.constantFrom(
    '',
    'null',
    '~',
    'None',
    'true',
    'no',
    'auto',
    '-1',
    '0',
    '0.5',
    '1e-5',
    '1e400',
    '${x}',
    '???',
    '{{ y }}',
    ',',
    '#',
    '::',
    'a,b',
    'constructor',
    '__proto__',
  ),
  fc.string({ maxLength: 12 }),
);

const replacement: fc.Arbitrary<Node> = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', maxDepth: 2 },
    fc.record({ text: strange, quoted: fc.boolean() }).map(({ text, quoted }) => scalar(text, quoted)),
    fc.array(tie('node'), { maxLength: 3 }).map((items): Node => ({ kind: 'list', items, start: 0, end: 1 })),
    fc.dictionary(strange, tie('node'), { maxKeys: 3 }).map(map),
  ),
})).node;

function scalar(text: string, quoted: boolean): Node {
  return { kind: 'scalar', text, style: quoted ? 'quoted' : 'plain', start: 0, end: text.length };
}

function map(values: Readonly<Record<string, Node>>): Node {
  const entries = new Map<string, Entry>();
  for (const [key, value] of Object.entries(values)) entries.set(key, { key, keyStart: 0, keyEnd: 1, value });
  return { kind: 'map', entries, start: 0, end: 1 };
}

/** The tree with the n-th value (counted through the whole tree) replaced. */
function replaced(node: Node, at: number, by: Node): Node {
  let left = at;
  const walk = (one: Node): Node => {
    if (left-- === 0) return by;
    if (one.kind === 'list') return { ...one, items: one.items.map(walk) };
    if (one.kind !== 'map') return one;
    const entries = [...one.entries].map(
      ([key, entry]) => [key, { ...entry, value: walk(entry.value) }] as const,
    );
    return { ...one, entries: new Map(entries) };
  };
  return walk(node);
}

function sizeOf(node: Node): number {
  if (node.kind === 'scalar') return 1;
  const children = node.kind === 'list' ? node.items : [...node.entries.values()].map((entry) => entry.value);
  return children.reduce((sum, child) => sum + sizeOf(child), 1);
}

const cases = frameworks.flatMap((framework) =>
  fixturesOf(framework.id).map((name) => ({ framework, name, id: framework.id })),
);

describe('readers and hostile files', () => {
  it.each(cases)('$id reads $name with values replaced, and never fails', ({ framework, name }) => {
    const tree = treeAt(join(fixtures, framework.id, name));
    if (tree === null) throw new Error(`${name} cannot be parsed`);
    const place = fc.nat({ max: sizeOf(tree) - 1 });
    fc.assert(
      fc.property(fc.array(fc.tuple(place, replacement), { minLength: 1, maxLength: 3 }), (changes) => {
        const changed = changes.reduce((node, [at, by]) => replaced(node, at, by), tree);
        const native = documentOf(changed, name, framework.dialect);
        for (const kind of framework.reads ?? (['train', 'adapter-artifact'] as const)) {
          const scope = { native, path: name, open: () => undefined };
          for (const run of readRuns({ framework: listed(framework), kind, fallback: false }, scope)) {
            expect(outsideVocabulary(run)).toEqual([]);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
