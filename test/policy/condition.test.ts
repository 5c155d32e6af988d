import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact, FactState, Plan } from '../../src/model/index.ts';
import { compileCondition } from '../../src/policy/compile-condition.ts';
import type { CompiledCondition } from '../../src/policy/condition.ts';
import { newComplaints } from '../../src/policy/problem.ts';
import type { Scope } from '../../src/policy/scope.ts';
import { known, planWith, stated, unknown } from './plans.ts';

function compiled(condition: unknown): CompiledCondition {
  const complaints = newComplaints();
  const result = compileCondition(condition, [], { params: {}, list: null, complaints });
  expect(complaints.list).toEqual([]);
  return result;
}

const scopeOf = (plan: Plan): Scope => ({ plan, item: null, params: {} });
const decide = (condition: unknown, plan: Plan): string => compiled(condition).decide(scopeOf(plan));

// --- random conditions and plans -----------------------------------------------------------------------------------

const ranks = ['adapter.rank', 'hyper.epochs', 'hyper.microBatch', 'hardware.count'] as const;
const unsettled: readonly FactState[] = ['external', 'unresolved', 'not-expressible'];

const leaf = fc.oneof(
  fc.record({ fact: fc.constantFrom(...ranks), greater: fc.integer({ min: 0, max: 4 }) }),
  fc.record({ fact: fc.constantFrom(...ranks), equals: fc.integer({ min: 0, max: 4 }) }),
  fc.record({ fact: fc.constantFrom(...ranks), exists: fc.boolean() }),
  fc.record({ fact: fc.constantFrom(...ranks), unset: fc.boolean() }),
  fc.record({ fact: fc.constantFrom(...ranks), less: fc.record({ fact: fc.constantFrom(...ranks) }) }),
);
const itemLeaf = fc.record({ fact: fc.constant('item.weight'), greater: fc.integer({ min: 0, max: 4 }) });

const { condition } = fc.letrec<{ condition: object }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
    fc.record({ some: fc.constant('data.train'), where: fc.oneof(itemLeaf, tie('condition')) }),
    fc.record({ every: fc.constant('data.train'), where: fc.oneof(itemLeaf, tie('condition')) }),
    fc.record({ count: fc.constant('data.train'), where: itemLeaf, atLeast: fc.integer({ min: 0, max: 3 }) }),
    fc.record({ count: fc.constant('data.train'), where: itemLeaf, equals: fc.integer({ min: 0, max: 3 }) }),
  ),
}));

const anyFact: fc.Arbitrary<Fact> = fc.oneof(
  fc.integer({ min: 0, max: 4 }).map((value) => stated(value)),
  fc.integer({ min: 0, max: 4 }).map((value) => known(value, 'default')),
  fc.constant(unknown('unset')),
  fc.constantFrom(...unsettled).map(unknown),
);

const names = [...ranks, 'data.train[0].weight', 'data.train[1].weight', 'data.train[2].weight'];
const facts: fc.Arbitrary<Record<string, Fact>> = fc
  .tuple(
    fc.oneof(
      fc.integer({ min: 0, max: 3 }).map((n) => stated(n)),
      fc.constantFrom(unknown('unresolved'), unknown('unset')),
    ),
    fc.tuple(...names.map(() => fc.option(anyFact, { nil: undefined }))),
  )
  .map(([list, values]) => ({
    'data.train': list,
    ...Object.fromEntries(names.flatMap((name, i) => (values[i] === undefined ? [] : [[name, values[i]]]))),
  }));

describe('three-valued conditions', () => {
  it('obey De Morgan', () => {
    fc.assert(
      fc.property(fc.array(condition, { minLength: 1, maxLength: 3 }), facts, (parts, given) => {
        const plan = planWith(given);
        const negated = parts.map((part) => ({ not: part }));
        expect(decide({ not: { all: parts } }, plan)).toBe(decide({ any: negated }, plan));
        expect(decide({ not: { any: parts } }, plan)).toBe(decide({ all: negated }, plan));
      }),
    );
  });

  it('obey De Morgan over the records of a list that has some', () => {
    fc.assert(
      fc.property(condition, facts, (where, given) => {
        const plan = planWith({ ...given, 'data.train': stated(2) });
        const none = { not: { some: 'data.train', where: { not: where } } };
        expect(decide(none, plan)).toBe(decide({ every: 'data.train', where }, plan));
      }),
    );
  });

  it('give back a doubly negated condition', () => {
    fc.assert(
      fc.property(condition, facts, (one, given) => {
        const plan = planWith(given);
        expect(decide({ not: { not: one } }, plan)).toBe(decide(one, plan));
      }),
    );
  });

  it('never turn round when an unknown fact becomes known', () => {
    fc.assert(
      fc.property(
        condition,
        facts,
        fc.array(anyFact, { minLength: 8, maxLength: 8 }),
        (one, given, learned) => {
          const before = decide(one, planWith(given));
          fc.pre(before !== 'undecided');
          expect(decide(one, planWith(learnt(given, learned)))).toBe(before);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('say which facts would decide them, and no others matter', () => {
    fc.assert(
      fc.property(condition, facts, (one, given) => {
        const scope = scopeOf(planWith(given));
        const result = compiled(one);
        fc.pre(result.decide(scope) === 'undecided');
        const needs = new Set<string>();
        result.needs(scope, needs);
        expect(needs.size).toBeGreaterThan(0);
      }),
    );
  });

  it('rest on facts that suffice by themselves', () => {
    fc.assert(
      fc.property(condition, facts, (one, given) => {
        const scope = scopeOf(planWith(given));
        const result = compiled(one);
        const truth = result.decide(scope);
        fc.pre(truth !== 'undecided');
        const kept = Object.fromEntries(result.reasons(scope).map(({ name, fact }) => [name, fact]));
        const list = given['data.train'];
        const alone = planWith({ ...kept, ...(list === undefined ? {} : { 'data.train': list }) });
        expect(decide(one, alone)).toBe(truth);
      }),
    );
  });
});

/** The same facts, with those that nobody knew replaced by known ones. */
function learnt(given: Record<string, Fact>, learned: readonly Fact[]): Record<string, Fact> {
  const result = { ...given };
  names.forEach((name, i) => {
    const fact = given[name];
    const open = fact === undefined || unsettled.includes(fact.state);
    const news = learned[i];
    if (open && news !== undefined) result[name] = news;
  });
  return result;
}

describe('lists', () => {
  const heavy = { fact: 'item.weight', greater: 2 };
  const some = { some: 'data.train', where: heavy };
  const every = { every: 'data.train', where: heavy };
  const plan = (list: Fact, ...weights: readonly Fact[]): Plan =>
    planWith({
      'data.train': list,
      ...Object.fromEntries(weights.map((fact, i) => [`data.train[${i}].weight`, fact])),
    });

  it('without records have none that fits, and all of nothing is no answer', () => {
    for (const list of [stated(0), unknown('unset')]) {
      expect(decide(some, plan(list))).toBe('false');
      expect(decide(every, plan(list))).toBe('undecided');
    }
  });

  it('whose length is not known are undecided', () => {
    for (const state of unsettled) {
      expect(decide(some, plan(unknown(state)))).toBe('undecided');
      expect(decide(every, plan(unknown(state)))).toBe('undecided');
      expect(decide({ count: 'data.train', atLeast: 1 }, plan(unknown(state)))).toBe('undecided');
    }
    expect(decide({ count: 'data.train', atLeast: 1 }, plan(unknown('unset')))).toBe('undecided');
  });

  it('are decided by one record where one is enough', () => {
    const open = unknown('unresolved');
    expect(decide(some, plan(stated(2), open, stated(3)))).toBe('true');
    expect(decide(some, plan(stated(2), open, stated(1)))).toBe('undecided');
    expect(decide(every, plan(stated(2), open, stated(1)))).toBe('false');
    expect(decide(every, plan(stated(2), open, stated(3)))).toBe('undecided');
    expect(decide(every, plan(stated(2), stated(4), stated(3)))).toBe('true');
  });

  it('are counted, and open records leave a range', () => {
    const open = unknown('unresolved');
    const heavyOnes = (comparison: object) => ({ count: 'data.train', where: heavy, ...comparison });
    const mixed = plan(stated(3), stated(3), stated(1), open);
    expect(decide(heavyOnes({ atLeast: 1 }), mixed)).toBe('true');
    expect(decide(heavyOnes({ atLeast: 2 }), mixed)).toBe('undecided');
    expect(decide(heavyOnes({ atLeast: 3 }), mixed)).toBe('false');
    expect(decide(heavyOnes({ equals: 1 }), mixed)).toBe('undecided');
    expect(decide({ count: 'data.train', greater: 2 }, mixed)).toBe('true');
  });

  it('inside lists keep to the innermost record', () => {
    const nested = {
      some: 'data.train',
      where: { all: [heavy, { some: 'intent.tasks', where: { fact: 'item.type', equals: 'chat' } }, heavy] },
    };
    const facts = plan(stated(1), stated(3)).facts;
    const both = planWith({
      ...Object.fromEntries(facts),
      'intent.tasks': stated(1),
      'intent.tasks[0].type': stated('chat'),
    });
    expect(decide(nested, both)).toBe('true');
  });

  it('with an absurd number of records are cut short', () => {
    expect(decide(some, plan(stated(1e12)))).toBe('undecided');
  });
});

describe('reasons', () => {
  it('are those of the part known best, where one part is enough', () => {
    const doubtful = stated(100, { confidence: 0.4 });
    const plan = planWith({ 'adapter.rank': doubtful, 'hyper.epochs': stated(20) });
    const either = compiled({
      any: [
        { fact: 'adapter.rank', greater: 64 },
        { fact: 'hyper.epochs', greater: 10 },
      ],
    });
    expect(either.reasons(scopeOf(plan)).map(({ name }) => name)).toEqual(['hyper.epochs']);
  });

  it('are those of the record that fits', () => {
    const plan = planWith({
      'data.train': stated(2),
      'data.train[0].weight': stated(1),
      'data.train[1].weight': stated(5),
    });
    const one = compiled({ some: 'data.train', where: { fact: 'item.weight', greater: 2 } });
    expect(one.reasons(scopeOf(plan)).map(({ name }) => name)).toEqual(['data.train[1].weight']);
  });

  it('include the fact on the right side', () => {
    const plan = planWith({ 'adapter.rank': stated(64), 'serving.maxRank': stated(16) });
    const one = compiled({ fact: 'adapter.rank', greater: { fact: 'serving.maxRank' } });
    expect(one.reasons(scopeOf(plan)).map(({ name }) => name)).toEqual(['adapter.rank', 'serving.maxRank']);
  });
});
