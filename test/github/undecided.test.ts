import { describe, expect, test } from 'vitest';
import { mostMissing } from '../../src/github/undecided.ts';

const waiting = (...needs: readonly (readonly string[])[]) =>
  needs.map((names, index) => ({ rule: `a/r${index}`, plan: 'p#0', needs: names }));

describe('mostMissing', () => {
  test('is the fact that decides the most by itself', () => {
    const undecided = waiting(
      ['model.parameters', 'hyper.epochs'],
      ['model.parameters', 'hyper.epochs'],
      ['hardware.count'],
    );
    expect(mostMissing(undecided)).toEqual({
      fact: 'hardware.count',
      meaning: 'accelerators in total',
      count: 1,
    });
  });

  test('is the one named most often where none decides by itself', () => {
    const undecided = waiting(['hyper.epochs', 'hardware.count'], ['hardware.count', 'model.parameters']);
    expect(mostMissing(undecided)).toMatchObject({ fact: 'hardware.count', count: 2 });
  });

  test('is nothing that is computed, belongs to one framework, or to one of several records', () => {
    expect(
      mostMissing(waiting(['cost.stateMemory'], ['key:rl'], ['project.plans'], ['data.train[0].id'])),
    ).toBe(null);
  });

  test('is null where everything is decided', () => {
    expect(mostMissing([])).toBe(null);
  });

  test('does not depend on the order', () => {
    const undecided = waiting(['hardware.count'], ['hyper.epochs']);
    expect(mostMissing(undecided)).toEqual(mostMissing([...undecided].reverse()));
  });
});
