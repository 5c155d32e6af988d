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
      'changed: method LoRA rank 16 → full; trained weights 0.21 % → 100 %; state memory 18 GB → 128 GB; evaluation removed',
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

  test('evaluation that comes back is named', () => {
    const base = plan({ ...lora, 'evaluation.enabled': false });
    expect(lines([base], [plan(lora)])).toEqual(['changed: evaluation added']);
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
