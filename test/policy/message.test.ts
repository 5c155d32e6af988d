import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/model/index.ts';
import { formatNumber, safeText } from '../../src/policy/format.ts';
import { compileMessage } from '../../src/policy/message.ts';
import { newComplaints } from '../../src/policy/problem.ts';
import { known, nativeKey, planWith, stated, unknown } from './plans.ts';

function say(template: string, facts: Record<string, Fact>, item: string | null = null): string {
  const complaints = newComplaints();
  const list = item === null ? null : item.replace(/\[\d+\]$/, '');
  const place = { params: { max: 1200, modules: ['embed_tokens', 'lm_head'] }, list, complaints };
  const message = compileMessage(template, [], place);
  expect(complaints.list).toEqual([]);
  const plan = planWith(facts, { native: [nativeKey('lora_r', 8), nativeKey('lora_alpa', 16)] });
  const scope = { plan, item, params: {} };
  return message.say({ scope, group: { count: 3, paths: ['a.yml', 'b.yml'] } });
}

describe('messages', () => {
  it.each([
    ['{model.id} it is', { 'model.id': stated('org/model-8b') }, 'org/model-8b it is'],
    ['{model.parameters} weights', { 'model.parameters': known(8) }, '8.0 B weights'],
    ['{hardware.memory}', { 'hardware.memory': stated(80) }, '80 GB'],
    ['{hyper.maxSteps} steps', { 'hyper.maxSteps': stated(120000) }, '120,000 steps'],
    ['{hyper.learningRate}', { 'hyper.learningRate': stated(0.00002, { raw: '2e-5' }) }, '2e-5'],
    ['{hyper.learningRate}', { 'hyper.learningRate': known(0.00002, 'default') }, '2e-5'],
    ['{hyper.learningRate}', { 'hyper.learningRate': stated(0.001, { raw: '$' + '{rate}' }) }, '0.001'],
    ['{hyper.epochs}', { 'hyper.epochs': stated(2.5) }, '2.5'],
    ['{adapter.dora}', { 'adapter.dora': stated(true) }, 'true'],
    ['{adapter.targets}', { 'adapter.targets': stated(['q_proj', 'v_proj']) }, 'q_proj, v_proj'],
    ['{adapter.targets.count}', { 'adapter.targets': stated(['q_proj', 'v_proj']) }, '2'],
    ['{data.train.count}', { 'data.train': stated(4) }, '4'],
    ['{data.train}', { 'data.train': stated(4) }, '4'],
    ['{adapter.rank|the rank}', { 'adapter.rank': unknown('external') }, 'the rank'],
    ['{adapter.rank|}.', {}, '.'],
    ['{adapter.rank}', { 'adapter.rank': unknown('unset') }, 'an unknown rank of the adapter'],
    ['{param.max} and {param.modules}', {}, '1,200 and embed_tokens, lm_head'],
    ['{key:lora_alpa} for {plan.label}', {}, '16 for run of train.yml'],
    ['{group.count}: {group.paths}', {}, '3: a.yml, b.yml'],
    ['{{literal}} and { alone', {}, '{literal} and { alone'],
  ])('%s', (template, facts, sentence) => {
    expect(say(template, facts as Record<string, Fact>)).toBe(sentence);
  });

  it('speak of the record at hand and of all records', () => {
    const facts = {
      'data.train': stated(3),
      'data.train[0].id': stated('a'),
      'data.train[1].id': stated('b'),
      'data.train[2].id': unknown('unresolved'),
    };
    expect(say('{item.id}', facts, 'data.train[1]')).toBe('b');
    expect(say('{data.train[].id}', facts)).toBe('a, b');
    expect(say('{data.train[].split|none}', facts)).toBe('none');
  });

  it.each([
    ['a value', stated(true, { nativeKey: 'trl.use_vllm' }), '`trl.use_vllm: true` waits'],
    ['a list by its key alone', stated(['a'], { nativeKey: 'plugins', raw: '[a]' }), '`plugins` waits'],
    ['nothing that is written', known(true), 'It waits'],
  ])('show the setting that carries the finding: %s', (_, placed, sentence) => {
    const complaints = newComplaints();
    const message = compileMessage('{here|It} waits', [], { params: {}, list: null, complaints });
    const scope = { plan: planWith({}), item: null, params: {} };
    expect(message.say({ scope, group: { count: 1, paths: [] }, placed })).toBe(sentence);
  });

  it('count the rest of a long list', () => {
    const targets = Array.from({ length: 30 }, (_, i) => `m${i}`);
    expect(say('{adapter.targets}', { 'adapter.targets': stated(targets) })).toBe(
      'm0, m1, m2, m3, m4 and 25 more',
    );
  });

  it('never read a placeholder out of a value', () => {
    expect(say('{model.id}', { 'model.id': stated('{adapter.rank}') })).toBe('{adapter.rank}');
  });
});

describe('values from files', () => {
  it('lose control and bidirectional characters and what is too long, whatever they hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const safe = safeText(text);
        expect(safe).not.toMatch(/\p{Cc}|[\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u);
        expect(Array.from(safe).length).toBeLessThanOrEqual(200);
      }),
    );
  });

  it('stay as they are where they are harmless', () => {
    expect(safeText('org/Modèle-8b_日本')).toBe('org/Modèle-8b_日本');
  });
});

describe('numbers', () => {
  it.each([
    [8.03, 'billion weights', '8.0 B'],
    [0.5, 'billion weights', '0.5 B'],
    [0.022, 'billion weights', '22.0 M'],
    [405, 'billion weights', '405 B'],
    [41_943_040, 'weights', '41.9 M'],
    [4096, 'weights', '4,096'],
    [128, 'GB', '128 GB'],
    [127.6, 'GB', '128 GB'],
    [4.25, 'GB', '4.3 GB'],
    [0.031, 'GB', '0.031 GB'],
    [1234.5, 'GB', '1,235 GB'],
    [84, 'MB', '84 MB'],
    [1200, 'tokens', '1,200'],
    [1234567, undefined, '1,234,567'],
    [-1200, undefined, '-1,200'],
    [0.05, undefined, '0.05'],
    [0.1 + 0.2, undefined, '0.3'],
    [1e-5, undefined, '1e-5'],
    [0, undefined, '0'],
  ])('%d in %s is %s', (value, unit, expected) => {
    expect(formatNumber(value, unit)).toBe(expected);
  });
});
