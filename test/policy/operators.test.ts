import { describe, expect, it } from 'vitest';
import type { Fact, FactState, FactValue } from '../../src/model/index.ts';
import { compileCondition } from '../../src/policy/compile-condition.ts';
import { operators } from '../../src/policy/operators/index.ts';
import { newComplaints } from '../../src/policy/problem.ts';
import { known, nativeKey, planWith, stated, unknown } from './plans.ts';

function truth(condition: object, facts: Record<string, Fact>, params = {}): string {
  const complaints = newComplaints();
  const compiled = compileCondition(condition, [], { params, list: null, complaints, onKey: () => {} });
  expect(complaints.list).toEqual([]);
  return compiled.decide({ plan: planWith(facts), item: null, params });
}

const states: readonly FactState[] = [
  'stated',
  'inherited',
  'default',
  'derived',
  'unset',
  'external',
  'unresolved',
  'not-expressible',
];
const inState = (state: FactState): Fact =>
  ['stated', 'inherited', 'default', 'derived'].includes(state) ? known(8, state) : unknown(state);

describe('operators about states', () => {
  const t = 'true';
  const f = 'false';
  const u = 'undecided';
  it.each([
    ['exists', [t, t, u, u, f, u, u, u]],
    ['declared', [t, t, f, f, f, u, u, u]],
    ['unset', [f, f, f, f, t, u, u, u]],
  ])('%s follows its table, and its opposite mirrors it', (operator, table) => {
    const mirrored = table.map((one) => (one === u ? u : one === t ? f : t));
    const row = (wanted: boolean) =>
      states.map((state) =>
        truth({ fact: 'adapter.rank', [operator]: wanted }, { 'adapter.rank': inState(state) }),
      );
    expect(row(true)).toEqual(table);
    expect(row(false)).toEqual(mirrored);
  });

  it('leave a name that the plan does not hold undecided', () => {
    for (const operator of ['exists', 'declared', 'unset']) {
      expect(truth({ fact: 'adapter.rank', [operator]: true }, {})).toBe(u);
    }
  });
});

/** operator, right side, fact, values for which it is true, and values for which it is false */
const tables: readonly [string, unknown, string, readonly FactValue[], readonly FactValue[]][] = [
  ['equals', 8, 'adapter.rank', [8], [9, -8]],
  ['equals', 'lora', 'method.kind', ['lora'], ['full', 'LoRA']],
  ['equals', false, 'data.packing', [false], [true]],
  ['notEquals', 8, 'adapter.rank', [9], [8]],
  ['notEquals', 'lora', 'method.kind', ['full'], ['lora']],
  ['equalsOrUnset', false, 'output.hubPrivate', [false], [true]],
  ['in', ['lora', 'oft'], 'method.kind', ['lora', 'oft'], ['full']],
  ['in', [4, 8], 'quantization.bits', [4, 8], [16]],
  ['notIn', ['lora', 'oft'], 'method.kind', ['full'], ['lora', 'oft']],
  ['greater', 8, 'adapter.rank', [9], [8, 7]],
  ['atLeast', 8, 'adapter.rank', [9, 8], [7]],
  ['less', 8, 'adapter.rank', [7], [8, 9]],
  ['atMost', 8, 'adapter.rank', [7, 8], [9]],
  ['greater', 2e-4, 'hyper.learningRate', [0.0005], [0.0002, 2e-5]],
  ['multipleOf', 8, 'adapter.rank', [8, 64, 0], [12, 1]],
  ['multipleOf', 0.1, 'evaluation.every', [0.3], [0.25]],
  ['contains', 'q_proj', 'adapter.targets', [['q_proj', 'k_proj']], [['k_proj'], [], ['q_proj_x']]],
  ['containsAny', ['a', 'b'], 'adapter.targets', [['b', 'c']], [['c'], []]],
  ['containsOnly', ['a', 'b'], 'adapter.targets', [['b'], ['a', 'b']], [['a', 'c'], []]],
  ['matches', '*-gptq*', 'model.id', ['org/m-GPTQ-4bit', 'm-gptq'], ['gptq', 'org/m']],
  ['matches', ['*.yml', '?.json'], 'model.id', ['a/b.yml', 'x.json'], ['xy.json', 'a.yaml']],
  ['matches', '*head*', 'adapter.targets', [['q_proj', 'lm_head']], [['q_proj'], []]],
  ['startsWith', 's3://', 'model.id', ['s3://b/k'], ['S3://b', 'gs://s3://']],
  ['startsWith', ['lm_', 'embed'], 'adapter.targets', [['embed_tokens']], [['q_proj']]],
  [
    'isPattern',
    true,
    'output.name',
    ['q_proj', '.*_proj', '(?P<n>a+)', '[]a]', 'a\\(', '(?i)x', 'a{2}', 'a*?'],
    ['*_proj', '[a', '(a', 'a)', 'a\\', '(+a)'],
  ],
  ['isPattern', false, 'adapter.targets', [['q_proj', '*_proj']], [['q_proj']]],
  ['countEquals', 2, 'adapter.targets', [['a', 'b']], [['a'], ['a', 'b', 'c']]],
  ['countGreater', 1, 'adapter.targets', [['a', 'b']], [['a'], []]],
  ['countAtLeast', 1, 'adapter.targets', [['a']], [[]]],
  ['countLess', 1, 'adapter.targets', [[]], [['a']]],
  ['countEquals', 0, 'data.validation', [0], [1]],
  ['countGreater', 1, 'intent.tasks', [2], [1]],
  [
    'versionAtLeast',
    '0.10',
    'serving.version',
    ['0.10', '0.10.2', '0.11rc1', 'v1', '==0.12.*'],
    ['0.9', '0.9.9'],
  ],
  ['onOrAfter', '2026-09-10', 'plan.today', ['2026-09-10', '2027-01-01T00:00'], ['2026-09-09']],
];

describe('operators about values', () => {
  it.each(tables)('%s %j of %s', (operator, wanted, fact, holds, fails) => {
    const of = (value: Fact) => truth({ fact, [operator]: wanted }, { [fact]: value });
    for (const value of holds) expect(of(stated(value)), JSON.stringify(value)).toBe('true');
    for (const value of fails) expect(of(stated(value)), JSON.stringify(value)).toBe('false');
    for (const state of ['inherited', 'default', 'derived'] as const) {
      for (const value of holds) expect(of(known(value, state))).toBe('true');
    }
    for (const state of ['external', 'unresolved', 'not-expressible'] as const) {
      expect(of(unknown(state))).toBe('undecided');
    }
    expect(of(unknown('unset'))).toBe(operator === 'equalsOrUnset' ? 'true' : 'undecided');
  });

  it('has a table for every operator', () => {
    const tested = new Set(['exists', 'declared', 'unset', ...tables.map(([operator]) => operator)]);
    expect([...operators.keys()].filter((name) => !tested.has(name))).toEqual([]);
  });

  it('are undecided on a value of another type than the vocabulary promises', () => {
    expect(truth({ fact: 'adapter.rank', equals: 8 }, { 'adapter.rank': stated('8') })).toBe('undecided');
    expect(truth({ fact: 'adapter.rank', notEquals: 8 }, { 'adapter.rank': stated('8') })).toBe('undecided');
    expect(truth({ fact: 'adapter.rank', less: 8 }, { 'adapter.rank': stated('4') })).toBe('undecided');
    expect(truth({ fact: 'adapter.targets', contains: 'a' }, { 'adapter.targets': stated('a') })).toBe(
      'undecided',
    );
    expect(truth({ fact: 'model.id', matches: '*' }, { 'model.id': stated(8) })).toBe('undecided');
    expect(
      truth({ fact: 'serving.version', versionAtLeast: '1' }, { 'serving.version': stated('main') }),
    ).toBe('undecided');
    expect(truth({ fact: 'plan.today', onOrAfter: '2026-01-01' }, { 'plan.today': stated('soon') })).toBe(
      'undecided',
    );
    expect(truth({ fact: 'adapter.rank', multipleOf: 0 }, { 'adapter.rank': stated(8) })).toBe('undecided');
  });

  it('all have to hold where a leaf has several', () => {
    const between = { fact: 'adapter.rank', atLeast: 8, less: 64 };
    expect([4, 8, 63, 64].map((rank) => truth(between, { 'adapter.rank': stated(rank) }))).toEqual([
      'false',
      'true',
      'true',
      'false',
    ]);
  });
});

describe('the right side', () => {
  const rank = { 'adapter.rank': stated(32) };

  it('may be a threshold of the rule, which settings change', () => {
    const condition = { fact: 'adapter.rank', greater: { param: 'max' } };
    expect(truth(condition, rank, { max: 16 })).toBe('true');
    expect(truth(condition, rank, { max: 32 })).toBe('false');
    expect(
      truth({ fact: 'model.id', in: { param: 'ids' } }, { 'model.id': stated('a') }, { ids: ['a'] }),
    ).toBe('true');
  });

  it('may be another fact, or so many times it', () => {
    const limit = { ...rank, 'serving.maxRank': stated(16) };
    expect(truth({ fact: 'adapter.rank', greater: { fact: 'serving.maxRank' } }, limit)).toBe('true');
    expect(truth({ fact: 'adapter.rank', greater: { fact: 'serving.maxRank', times: 2 } }, limit)).toBe(
      'false',
    );
    expect(truth({ fact: 'adapter.rank', greater: { fact: 'serving.maxRank' } }, rank)).toBe('undecided');
    const unsetLimit = { ...rank, 'serving.maxRank': unknown('unset') };
    expect(truth({ fact: 'adapter.rank', greater: { fact: 'serving.maxRank' } }, unsetLimit)).toBe(
      'undecided',
    );
  });

  it('may be facts added up or multiplied', () => {
    const lengths = {
      'data.sequenceLength': stated(4096),
      'intent.retrieval.contextTokens': stated(4000),
      'intent.tokens.output': stated(97),
    };
    const parts = ['intent.retrieval.contextTokens', 'intent.tokens.output'];
    expect(truth({ fact: 'data.sequenceLength', less: { sum: parts } }, lengths)).toBe('true');
    expect(truth({ fact: 'data.sequenceLength', less: { product: parts } }, lengths)).toBe('true');
    expect(truth({ fact: 'data.sequenceLength', less: { sum: parts, times: 0.5 } }, lengths)).toBe('false');
    const one = { ...lengths, 'intent.tokens.output': unknown('unset') };
    expect(truth({ fact: 'data.sequenceLength', less: { sum: parts } }, one)).toBe('undecided');
  });

  it('is made anew when it changes, although a test is kept', () => {
    const complaints = newComplaints();
    const place = { params: { max: 1 }, list: null, complaints };
    const condition = compileCondition({ fact: 'adapter.rank', greater: { param: 'max' } }, [], place);
    const plan = planWith(rank);
    const at = (max: number) => condition.decide({ plan, item: null, params: { max } });
    expect([at(16), at(64), at(16)]).toEqual(['true', 'false', 'true']);
  });
});

describe('native keys', () => {
  const native = [
    nativeKey('load_in_4bit', true),
    nativeKey('empty', null),
    nativeKey('datasets', undefined, { shape: 'list' }),
    nativeKey('datasets[0].type', 'chat'),
    nativeKey('datasets[1].type', 'sharegpt'),
    nativeKey('a.b.c', 3),
    nativeKey('template', '$' + '{oc.env:T}'),
    nativeKey('twice', 1, { overridden: true }),
    nativeKey('twice', 2),
  ];
  const of = (condition: object): string => {
    const complaints = newComplaints();
    const compiled = compileCondition(condition, [], { params: {}, list: null, complaints });
    expect(complaints.list).toEqual([]);
    return compiled.decide({ plan: planWith({}, { native }), item: null, params: {} });
  };

  it.each([
    [{ key: 'load_in_4bit', equals: true }, 'true'],
    [{ key: 'load_in_4bit', equals: false }, 'false'],
    [{ key: 'load_in_8bit', exists: true }, 'false'],
    [{ key: 'load_in_8bit', unset: true }, 'true'],
    [{ key: 'load_in_8bit', equals: true }, 'undecided'],
    [{ key: 'load_in_8bit', equalsOrUnset: false }, 'true'],
    [{ key: 'empty', exists: true }, 'false'],
    [{ key: 'datasets', exists: true }, 'true'],
    [{ key: 'datasets[].type', equals: 'sharegpt' }, 'true'],
    [{ key: 'datasets[].type', equals: 'alpaca' }, 'false'],
    [{ key: 'datasets[0].type', equals: 'sharegpt' }, 'false'],
    [{ key: 'datasets[].type', countAtLeast: 2 }, 'true'],
    [{ key: 'datasets[].path', countEquals: 0 }, 'true'],
    [{ key: 'a.*.c', greater: 2 }, 'true'],
    [{ key: 'a.*', exists: true }, 'false'],
    [{ key: 'template', equals: 'x' }, 'undecided'],
    [{ key: 'template', notEquals: 'x' }, 'undecided'],
    [{ key: 'template', exists: true }, 'true'],
    [{ key: 'twice', equals: 2 }, 'true'],
    [{ key: 'twice', equals: 1 }, 'false'],
    [{ key: 'twice', less: { key: 'a.b.c' } }, 'true'],
    [{ key: 'twice', less: { key: 'nowhere' } }, 'undecided'],
  ])('%j is %s', (condition, expected) => {
    expect(of(condition)).toBe(expected);
  });
});
