import { describe, expect, it } from 'vitest';
import { type Condition, compilePolicy, type Rule, unguaranteed } from '../../src/policy/index.ts';

function missing(message: string, when: Condition | undefined, more: Partial<Rule> = {}): readonly string[] {
  const rule = { id: 'r', title: 'R', severity: 'info', message, ...(when && { when }), ...more } as const;
  const compiled = compilePolicy({ policy: 'p', version: 1, title: 'P', rules: [rule] });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.complaints));
  return compiled.rules.flatMap(unguaranteed);
}

const rank = { fact: 'adapter.rank', greater: 8 };
const epochs = { fact: 'hyper.epochs', greater: 3 };

describe('placeholders', () => {
  it.each<[string, Condition]>([
    ['{adapter.rank}', rank],
    ['{adapter.rank} {hyper.epochs}', { all: [rank, epochs] }],
    ['{adapter.rank}', { any: [rank, { all: [{ fact: 'adapter.rank', less: 2 }, epochs] }] }],
    ['{adapter.rank}', { not: rank }],
    ['{adapter.rank}', { not: { any: [rank, epochs] } }],
    ['{adapter.rank}', { fact: 'adapter.rank', exists: true }],
    ['{adapter.rank}', { fact: 'adapter.rank', unset: false }],
    ['{adapter.rank}', { not: { fact: 'adapter.rank', unset: true } }],
    ['{serving.maxRank}', { fact: 'adapter.rank', greater: { fact: 'serving.maxRank' } }],
    ['{data.train.count}', { some: 'data.train', where: { fact: 'item.id', exists: true } }],
    ['{adapter.targets.count}', { fact: 'adapter.targets', countAtLeast: 2 }],
    ['{plan.framework} {model.id|the base} {plan.label}', rank],
  ])('%s are known when %j is true', (message, when) => {
    expect(missing(message, when)).toEqual([]);
  });

  it.each<[string, Condition, string]>([
    ['{model.id}', rank, 'model.id'],
    ['{adapter.rank}', { any: [rank, epochs] }, 'adapter.rank'],
    ['{adapter.rank}', { not: { all: [rank, epochs] } }, 'adapter.rank'],
    ['{adapter.rank}', { fact: 'adapter.rank', unset: true }, 'adapter.rank'],
    ['{adapter.rank}', { fact: 'adapter.rank', exists: false }, 'adapter.rank'],
    ['{output.hubPrivate}', { fact: 'output.hubPrivate', equalsOrUnset: false }, 'output.hubPrivate'],
    [
      '{data.train.count}',
      { not: { some: 'data.train', where: { fact: 'item.id', exists: true } } },
      'data.train',
    ],
  ])('%s may be unknown when %j is true', (message, when, name) => {
    expect(missing(message, when)).toEqual([name]);
  });

  it('of records hold what names the record, and need a fallback for the rest', () => {
    expect(missing('{item.name}', undefined, { each: 'keys.unknown' })).toEqual([]);
    expect(missing('{item.suggestion}', undefined, { each: 'keys.unknown' })).toEqual(['item.suggestion']);
    const known = { fact: 'item.suggestion', exists: true };
    expect(missing('{item.suggestion}', known, { each: 'keys.unknown' })).toEqual([]);
  });

  it('of the advice count too', () => {
    expect(missing('x', rank, { advice: '{model.id}' })).toEqual(['model.id']);
  });
});
