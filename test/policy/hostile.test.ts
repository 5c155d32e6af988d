import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, loadPolicy } from '../../src/policy/index.ts';
import { operators } from '../../src/policy/operators/index.ts';
import { fullParsers } from '../../src/syntax/full.ts';
import { parse } from '../../src/syntax/index.ts';
import { known, planWith, stated, unknown } from './plans.ts';

const load = (text: string) =>
  loadPolicy(text, 'theirs.json', (source, path) => parse(source, path, fullParsers));

const word = fc.oneof(
  fc.constantFrom(
    'fact',
    'key',
    'all',
    'any',
    'not',
    'some',
    'every',
    'count',
    'where',
    'param',
    'sum',
    'times',
  ),
  fc.constantFrom(
    'adapter.rank',
    'data.train',
    'item.id',
    'model.id',
    '__proto__',
    'constructor',
    'toString',
    '',
  ),
  fc.constantFrom(...operators.keys()),
  fc.constantFrom(
    'id',
    'title',
    'severity',
    'when',
    'message',
    'rules',
    'policy',
    'params',
    'each',
    'at',
    'fix',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const anything = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    word,
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(word, tie('value'), { maxKeys: 5 }),
  ),
})).value;

const plan = planWith({
  'adapter.rank': stated(64),
  'model.id': unknown('external'),
  'data.train': stated(2),
  'data.train[0].id': known('a'),
});

/** A policy that is right but for its condition, so that random ones get as far as they can. */
const around = (when: unknown, message: unknown = 'x') =>
  JSON.stringify({
    policy: 'theirs',
    version: 1,
    title: 'Theirs',
    rules: [
      { id: 'r', title: 'R', severity: 'info', message, when, params: { max: 1 }, frameworks: ['axolotl'] },
    ],
  });

describe('a policy from a stranger', () => {
  it('gives problems or rules, and never throws, whatever it holds', () => {
    fc.assert(
      fc.property(anything, (data) => {
        const loaded = load(JSON.stringify(data) ?? '');
        if (!loaded.ok) expect(loaded.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it('gives problems in the file, on one line each, whatever its conditions and messages hold', () => {
    fc.assert(
      fc.property(anything, anything, (when, message) => {
        const text = around(when, message);
        const loaded = load(text);
        if (loaded.ok) {
          evaluate(loaded.rules, [plan]);
          return;
        }
        for (const problem of loaded.problems) {
          expect(problem.message.split('\n')).toHaveLength(1);
          expect(problem.at.start).toBeGreaterThanOrEqual(0);
          expect(problem.at.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('cannot reach what every object has', () => {
    for (const name of ['__proto__', 'constructor', 'hasOwnProperty', 'item.constructor']) {
      expect(load(around({ fact: name, exists: true })).ok).toBe(false);
      expect(load(around({ fact: 'adapter.rank', [name]: true })).ok).toBe(false);
      expect(load(around({ fact: 'adapter.rank', less: { param: name } })).ok).toBe(false);
      expect(load(around({ fact: 'adapter.rank', less: 1 }, `{param.${name}}`)).ok).toBe(false);
    }
  });

  it('is refused where it nests deeper than anyone writes', () => {
    const leaf = '{"fact": "adapter.rank", "less": 1}';
    for (const depth of [100, 5000]) {
      const deep = `${'{"not": '.repeat(depth)}${leaf}${'}'.repeat(depth)}`;
      expect(load(around('HERE').replace('"HERE"', deep)).ok).toBe(false);
    }
  });

  it('cannot break a problem over lines or colour a terminal', () => {
    const loaded = load(around({ fact: 'adapter.rank\n\u001b[31m', less: 1 }, '{a\nb\u202e}'));
    const messages = loaded.ok ? [] : loaded.problems.map((problem) => problem.message);
    expect(messages).toHaveLength(2);
    for (const message of messages) expect(message).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  it('with a long message of broken placeholders is compiled or refused in one pass', () => {
    expect(load(around({ fact: 'adapter.rank', less: 1 }, '{'.repeat(9_000))).ok).toBe(true);
    expect(load(around({ fact: 'adapter.rank', less: 1 }, '{a|'.repeat(6_000))).ok).toBe(true);
    expect(load(around({ fact: 'adapter.rank', less: 1 }, 'x'.repeat(20_001))).ok).toBe(false);
  });
});
