import { describe, expect, it } from 'vitest';
import { commentsOf } from '../../src/syntax/comments.ts';
import { fullParsers } from '../../src/syntax/full.ts';
import { type Node, type ParsedFile, parse } from '../../src/syntax/index.ts';
import { corpusFiles, fixtureFiles, type Sample } from './corpus.ts';
import { damagedTexts, editedTexts, seeded } from './edits.ts';

const names = ['a.yml', 'a.json', 'a.toml', 'a.md'];
const fixtures = fixtureFiles(/./);
const corpus = corpusFiles(/\.(?:ya?ml|json)$/);

/** Checks what a consumer relies on: every place lies in the file, in order, and the tree ends. */
function check(file: ParsedFile, text: string): number {
  let nodes = 0;
  const within = (start: number, end: number): void => {
    if (!(start >= 0 && start <= end && end <= text.length))
      throw new Error(`a place outside: ${start} to ${end}`);
  };
  const walk = (node: Node): void => {
    nodes++;
    within(node.start, node.end);
    if (node.kind === 'list') for (const item of node.items) walk(item);
    if (node.kind !== 'map') return;
    for (const [key, entry] of node.entries) {
      if (key !== entry.key) throw new Error(`an entry under another name: ${key}`);
      within(entry.keyStart, entry.keyEnd);
      walk(entry.value);
    }
  };
  for (const problem of [...file.problems, ...file.documents.flatMap((d) => d.problems)]) {
    within(problem.start, problem.end);
    if (problem.message.includes('\n')) throw new Error('a message of two lines');
  }
  for (const document of file.documents) if (document.root !== null) walk(document.root);
  return nodes;
}

function readAll(texts: readonly string[]): number {
  let nodes = 0;
  for (const text of texts) {
    for (const name of names) {
      try {
        nodes += check(parse(text, name, fullParsers), text);
      } catch (error) {
        throw new Error(`${name}: ${JSON.stringify(text.slice(0, 2000))}`, { cause: error });
      }
    }
    commentsOf(text);
  }
  return nodes;
}

function fuzz(samples: readonly Sample[], count: number, seed: number): void {
  const random = seeded(seed);
  const texts = [...editedTexts(samples, count, random), ...damagedTexts(samples, count, random)];
  const nodes = readAll(texts);
  console.log(`fuzz: ${texts.length} texts as ${names.length} formats, ${nodes} nodes`);
  expect(nodes).toBeGreaterThan(count);
}

describe('reading survives', () => {
  it('edited and damaged fixtures', () => fuzz(fixtures, 400, 3));

  it.skipIf(corpus.length === 0)('edited and damaged real configs', () => fuzz(corpus, 300, 4));

  it.each([
    '[',
    ']',
    '{',
    '{a: ',
    '{"a": ',
    '- ',
    '? ',
    '-\n',
    'a:\n',
    'a.',
    '[[a]]\n',
    '"',
    "'",
    '"\n',
    '\\"',
    ': ',
    ',',
    '#x\n',
    '# x\n',
    '&a ',
    '*a ',
    '!a ',
    '|\n',
    '{{ x }} ',
    '---\n',
    '\n',
    ' ',
    '\r',
    '\t',
    'x',
    '<<: *a\n',
  ])('a text of nothing but %j', (unit) => {
    for (const prefix of ['', 'a: ', 'a: [', 'a: "', '- a: |\n    ', 'a = [']) {
      readAll([prefix + unit.repeat(6000 / unit.length)]);
    }
  });

  it('a line of ten megabytes', () => {
    readAll([`a: ${'x'.repeat(10_000_000)}`, `a: "${'\\'.repeat(10_000_000)}`, '['.repeat(10_000_000)]);
  });

  it('one long line within the bounds', () => {
    readAll([`a: ${'x '.repeat(500_000)}`, `a: "${'\\n'.repeat(500_000)}"`, `a: [${'1, '.repeat(300_000)}]`]);
  });
});
