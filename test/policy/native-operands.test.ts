import { describe, expect, it } from 'vitest';
import type { NativeKey } from '../../src/model/index.ts';
import { compileCondition } from '../../src/policy/compile-condition.ts';
import { conditionInWords } from '../../src/policy/index.ts';
import { newComplaints } from '../../src/policy/problem.ts';
import { known, nativeKey, planWith } from './plans.ts';

function compiled(condition: unknown) {
  const complaints = newComplaints();
  const result = compileCondition(condition, [], { params: {}, list: null, complaints });
  return { result, complaints: complaints.list.map(({ message }) => message) };
}

function decide(condition: unknown, native: readonly NativeKey[]): string {
  const { result, complaints } = compiled(condition);
  expect(complaints).toEqual([]);
  const plan = planWith({ 'hyper.epochs': known(3) }, { native });
  return result.decide({ plan, item: null, params: {} });
}

const members = (path: string, values: readonly NativeKey['value'][]): readonly NativeKey[] =>
  values.map((value, i) => nativeKey(`${path}[${i}]`, value));

describe('the values of all keys that fit, on the right', () => {
  const outside = { key: 'inner[]', notIn: { keys: 'outer[]' } };

  it('tells a member that the other list lacks', () => {
    expect(decide(outside, [...members('inner', ['a', 'c']), ...members('outer', ['a', 'b'])])).toBe('true');
    expect(decide(outside, [...members('inner', ['a', 'b']), ...members('outer', ['b', 'a'])])).toBe('false');
  });

  it('is undecided where the other list is not there, or holds a placeholder', () => {
    expect(decide(outside, members('inner', ['a']))).toBe('undecided');
    expect(decide(outside, [...members('inner', ['a']), ...members('outer', ['b', '{{ more }}'])])).toBe(
      'undecided',
    );
  });

  it('is refused where one value is compared', () => {
    expect(compiled({ key: 'a', equals: { keys: 'b[]' } }).complaints).toEqual([
      '"equals" does not compare with a list',
    ]);
  });

  it('has words of its own', () => {
    expect(JSON.stringify(conditionInWords(outside, {}))).toContain('the values of `outer[]`');
  });
});

describe('a sum or product of native keys', () => {
  const reached = { key: 'total', atMost: { sum: [{ key: 'first' }, { key: 'last' }] } };

  it('adds keys, and facts with them', () => {
    const keys = [nativeKey('total', 10), nativeKey('first', 4), nativeKey('last', 6)];
    expect(decide(reached, keys)).toBe('true');
    expect(decide(reached, [nativeKey('total', 11), ...keys.slice(1)])).toBe('false');
    expect(decide({ key: 'total', equals: { product: [{ key: 'first' }, 'hyper.epochs'] } }, keys)).toBe(
      'false',
    );
    expect(decide({ key: 'last', less: { product: [{ key: 'first' }, 'hyper.epochs'] } }, keys)).toBe('true');
  });

  it('is undecided where a part is no number or not there', () => {
    expect(decide(reached, [nativeKey('total', 10), nativeKey('first', 4)])).toBe('undecided');
    expect(decide(reached, [nativeKey('total', 10), nativeKey('first', 4), nativeKey('last', 'auto')])).toBe(
      'undecided',
    );
  });

  it('takes nothing else', () => {
    expect(compiled({ key: 'total', less: { sum: ['hyper.epochs', { key: 3 }] } }).complaints).toHaveLength(
      1,
    );
    expect(compiled({ key: 'total', less: { sum: ['hyper.epochs', 'hyper.optimizer'] } }).complaints).toEqual(
      ['hyper.optimizer is a text, not a number'],
    );
  });
});
