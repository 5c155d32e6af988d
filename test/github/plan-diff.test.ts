import { describe, expect, test } from 'vitest';
import { partText, planDiff } from '../../src/github/plan-diff.ts';
import type { Fact, FactValue, Plan } from '../../src/model/index.ts';

const plan = (facts: Record<string, FactValue | Fact>, more: Partial<Plan> = {}): Plan => ({
  id: 'train.yml#0',
  label: 'a run',
  framework: 'axolotl',
  kind: 'train',
  path: 'train.yml',
  native: [],
  facts: new Map(
    Object.entries(facts).map(([name, value]) => [
      name,
      typeof value === 'object' && 'state' in value ? value : ({ value, state: 'stated' } as Fact),
    ]),
  ),
  ...more,
});
const lines = (base: readonly Plan[], head: readonly Plan[]) =>
  planDiff(base, head).map(
    (change) => `${change.kind}: ${change.parts.map((part) => partText(part)).join('; ')}`,
  );

const lora = {
  'method.kind': 'lora',
  'adapter.rank': 16,
  'cost.trainableShare': 0.0021,
  'cost.stateMemory': 17.6,
  'evaluation.enabled': true,
};

describe('planDiff', () => {
  test('says in words and figures what became of a run', () => {
    const full = {
      'method.kind': 'full',
      'cost.trainableShare': 1,
      'cost.stateMemory': 128.2,
      'evaluation.enabled': false,
    };
    expect(lines([plan(lora)], [plan(full)])).toEqual([
      'changed: method LoRA rank 16 → full; trained weights 0.21 % → 100 %; state memory 18 → 128 GB; evaluation removed',
    ]);
  });

  test('is silent about a run that reads the same', () => {
    expect(planDiff([plan(lora)], [plan({ ...lora, 'hyper.seed': 3 })])).toEqual([]);
  });

  test('four bits under LoRA are QLoRA, eight are named', () => {
    const base = plan(lora);
    expect(lines([base], [plan({ ...lora, 'quantization.bits': 4 })])).toEqual([
      'changed: method LoRA rank 16 → QLoRA rank 16',
    ]);
    expect(lines([base], [plan({ ...lora, 'quantization.bits': 8 })])).toEqual([
      'changed: method LoRA rank 16 → LoRA rank 16 on 8 bit',
    ]);
  });

  test('one value written in two ways is no change', () => {
    const rate = (raw: string) => plan({ 'hyper.learningRate': { value: 2e-5, state: 'stated', raw } });
    expect(lines([rate('2e-5')], [rate('0.00002')])).toEqual([]);
  });

  test('what is not known is not said', () => {
    const unresolved: Fact = { value: null, state: 'unresolved', raw: '{{ model }}' };
    expect(lines([plan({ 'model.id': unresolved })], [plan({ 'model.id': 'org/m' })])).toEqual([
      'changed: base model org/m',
    ]);
  });

  test.each([
    [
      'a shared unit',
      { 'cost.stateMemory': 17.6 },
      { 'cost.stateMemory': 128.2 },
      'state memory 18 → 128 GB',
    ],
    ['a shared beginning', lora, { ...lora, 'adapter.rank': 64 }, 'method LoRA rank 16 → 64'],
    ['no other word', { 'hyper.epochs': 1 }, { 'hyper.epochs': 3 }, 'length 1 epoch → 3 epochs'],
    [
      'no percent sign',
      { 'cost.trainableShare': 0.5 },
      { 'cost.trainableShare': 1 },
      'trained weights 50 % → 100 %',
    ],
    ['no name', { 'model.id': 'a/b 1 c' }, { 'model.id': 'a/b 2 c' }, 'base model a/b 1 c → a/b 2 c'],
  ])('two figures say once: %s', (_, before, after, said) => {
    expect(lines([plan(before)], [plan(after)])).toEqual([`changed: ${said}`]);
  });

  test('settings of an adapter go with it, and one that was never written says nothing', () => {
    const alpha = (value: number): Fact => ({ value, state: 'stated' });
    const preset = (value: number): Fact => ({ value, state: 'default' });
    const base = { ...lora, 'adapter.alpha': alpha(32), 'adapter.targets': 'q_proj' };
    const full = { ...lora, 'method.kind': 'full' };
    expect(lines([plan(base)], [plan(full)])).toEqual(['changed: method LoRA rank 16 → full']);
    expect(lines([plan(base)], [plan({ ...base, 'adapter.alpha': alpha(64) })])).toEqual([
      'changed: alpha 32 → 64',
    ]);
    const by = (value: number) => plan({ ...lora, 'adapter.alpha': preset(value) });
    expect(lines([by(32)], [by(64)])).toEqual([]);
  });

  test('evaluation is removed only where it is known to be gone', () => {
    const { 'evaluation.enabled': _, ...silent } = lora;
    expect(lines([plan(lora)], [plan({ ...lora, 'evaluation.enabled': false })])).toEqual([
      'changed: evaluation removed',
    ]);
    expect(lines([plan(lora)], [plan(silent)])).toEqual(['changed: evaluation no longer stated']);
    expect(lines([plan({ ...lora, 'evaluation.enabled': false })], [plan(silent)])).toEqual([]);
    expect(lines([], [plan({ 'method.kind': 'full', 'evaluation.enabled': false })])).toEqual([
      'new: method full; no evaluation',
    ]);
  });

  test('evaluation that comes back is named', () => {
    const base = plan({ ...lora, 'evaluation.enabled': false });
    expect(lines([base], [plan(lora)])).toEqual(['changed: evaluation added']);
  });

  test('a commit is shortened, a name is not', () => {
    const at = (revision: string) => plan({ 'model.id': 'org/m', 'model.revision': revision });
    expect(lines([at('main-2026-01-01-again')], [at('0123456789abcdef'.repeat(3).slice(0, 40))])).toEqual([
      'changed: base model org/m at main-2026-01-01-again → org/m at 0123456789ab',
    ]);
  });

  test('a new run that is evaluated needs no mention of it', () => {
    expect(lines([], [plan({ 'method.kind': 'lora', 'evaluation.enabled': true })])).toEqual([
      'new: method LoRA',
    ]);
  });

  test('a new run is described, a removed one only named', () => {
    expect(lines([], [plan({ 'method.kind': 'lora', 'hyper.epochs': 3 })])).toEqual([
      'new: method LoRA; length 3 epochs',
    ]);
    expect(lines([plan(lora)], [])).toEqual(['removed: ']);
  });

  test('a run put in front of others does not make them look changed', () => {
    const [a, b] = [
      plan(lora, { label: 'A' }),
      plan({ ...lora, 'adapter.rank': 8 }, { label: 'B', id: 'train.yml#1' }),
    ];
    const first = plan({ 'method.kind': 'full' }, { label: 'C' });
    expect(lines([a, b], [first, a, b])).toEqual(['new: method full']);
  });

  test('files that train nothing are left out', () => {
    expect(lines([], [plan(lora, { kind: 'eval' })])).toEqual([]);
  });
});
