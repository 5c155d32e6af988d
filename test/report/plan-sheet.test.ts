import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact, Plan } from '../../src/model/index.ts';
import { renderPlanSheets } from '../../src/report/plan-sheet.ts';
import type { ReportOptions } from '../../src/report/reporter.ts';
import { hostileReport } from '../support/hostile.ts';
import { aNativeKey, aPlan, aReport, facts, options, stated, trainPath } from '../support/reports.ts';

const render = (plan: Partial<Plan>, more: Partial<ReportOptions> = {}): string =>
  renderPlanSheets(aReport({ plans: [aPlan(plan)] }), { ...options, ...more });

/** The line of one fact, with single spaces. */
function line(name: string, fact: Fact, more: Partial<ReportOptions> = {}): string {
  const text = render({ facts: facts({ [name]: fact }) }, more);
  return text.split('\n\n')[1]?.split('\n').slice(1).join(' ').replace(/\s+/g, ' ').trim() ?? '';
}

describe('plan sheet', () => {
  it('lists facts by section, with how each is known', () => {
    const text = render({
      facts: facts({
        'plan.path': { value: trainPath, state: 'stated' },
        'hyper.learningRate': stated(2e-5, '2e-5', { nativeKey: 'learning_rate' }),
        'model.id': stated('org/model-8b', 'org/model-8b', { nativeKey: 'base_model' }),
        'model.revision': { value: null, state: 'unset' },
        'adapter.rank': stated(256, '256', { nativeKey: 'lora_r' }),
        'adapter.targets': { value: ['q_proj', 'v_proj'], state: 'default' },
        'hyper.effectiveBatch': {
          value: 64,
          state: 'derived',
          from: ['hyper.microBatch', 'hyper.accumulation'],
        },
        'hardware.count': { value: null, state: 'external', note: 'decided by the launcher' },
        'data.train': stated(1, 'org/tickets', { nativeKey: 'datasets' }),
      }),
      native: [
        aNativeKey('base_model', 'org/model-8b'),
        aNativeKey('lora_r', '256'),
        aNativeKey('datasets[0].type', 'chat_template'),
        aNativeKey('mystery.depth', 'lora'),
      ],
    });
    expect(text).toBe(`LoRA SFT of org/model-8b
configs/train.yml, axolotl, train

Model
  model.id              org/model-8b    train.yml:1

Adapter
  adapter.rank          256             train.yml:3
  adapter.targets       q_proj, v_proj  default of axolotl

Data
  data.train            1               train.yml:5

Hyperparameters
  hyper.learningRate    2e-5            train.yml:7
  hyper.effectiveBatch  64 examples
                        derived from hyper.microBatch, hyper.accumulation

Precision, memory and hardware
  hardware.count        -               decided by the launcher

Keys that no fact came from
  datasets[].type, mystery.depth

1 plan in 1 file
`);
  });

  it.each<[string, Fact, string]>([
    ['adapter.rank', stated(256, '256'), 'adapter.rank 256 train.yml:3'],
    ['adapter.rank', stated(256, '256', { note: 'why' }), 'adapter.rank 256 train.yml:3 (why)'],
    ['adapter.rank', { value: 8, state: 'default' }, 'adapter.rank 8 default of axolotl'],
    ['adapter.rank', { value: 8, state: 'default', note: 'since 0.9' }, 'adapter.rank 8 since 0.9'],
    ['adapter.rank', { value: 8, state: 'derived', from: ['a', 'b'] }, 'adapter.rank 8 derived from a, b'],
    ['adapter.rank', { value: 8, state: 'derived', confidence: 0.7 }, 'adapter.rank 8 derived, 70 % sure'],
    ['hardware.count', { value: null, state: 'external' }, 'hardware.count - decided outside the files'],
    [
      'model.id',
      { value: null, state: 'unresolved', raw: '$BASE', at: { file: trainPath, start: 0, end: 4 } },
      'model.id $BASE train.yml:1, not readable',
    ],
    ['quantization.bits', { value: 4, state: 'default' }, 'quantization.bits 4 bit default of axolotl'],
    ['cost.trainable', { value: 41_943_040, state: 'derived' }, 'cost.trainable 41,943,040 weights derived'],
    [
      'cost.trainableShare',
      { value: 0.0052341231, state: 'derived' },
      'cost.trainableShare 0.005234 derived',
    ],
    ['adapter.targets', { value: [], state: 'default' }, 'adapter.targets (none) default of axolotl'],
    ['output.hubId', { value: '', state: 'default' }, 'output.hubId (empty) default of axolotl'],
  ])('says of %s %j: %s', (name, fact, expected) => {
    expect(line(name, fact)).toBe(expected);
  });

  it('names the folders of another file', () => {
    const fact: Fact = {
      value: true,
      state: 'inherited',
      at: { file: 'deepspeed/zero3.json', start: 0, end: 2 },
    };
    expect(line('tokens.resize', fact)).toBe('tokens.resize true deepspeed/zero3.json:1');
  });

  it('says what nobody wrote only when asked for', () => {
    const unset: Fact = { value: null, state: 'unset' };
    expect(render({ facts: facts({ 'model.revision': unset }) })).not.toContain('model.revision');
    expect(line('model.revision', unset, { verbose: true })).toBe('model.revision - not set');
    const mute: Fact = { value: null, state: 'not-expressible' };
    expect(line('model.revision', mute, { verbose: true })).toBe(
      'model.revision - axolotl has no way to say it',
    );
  });

  it('takes a key for understood when a fact names it, holds all of it or stands at its place', () => {
    const text = render({
      facts: facts({
        'adapter.targets': { value: ['q'], state: 'stated', nativeKey: 'lora.targets' },
        'adapter.rank': stated(256, '256'),
      }),
      native: [
        aNativeKey('lora.targets[0]', 'lora'),
        aNativeKey('r', '256'),
        aNativeKey('old', '2e-5', { overridden: true }),
      ],
    });
    expect(text).not.toContain('Keys that no fact came from');
  });

  it('shows no credential', () => {
    const token = `hf_${'a1B2'.repeat(9)}`;
    expect(render({ facts: facts({ 'output.hubId': { value: token, state: 'default' } }) })).not.toContain(
      token,
    );
  });

  it('stays inside 80 columns and sends nothing to the terminal that a file put there', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        for (const one of renderPlanSheets(report, { ...options, verbose: true, width: 200 }).split('\n')) {
          expect(one).not.toMatch(/[\p{Cc}\p{Surrogate}\u200b\u202a-\u202e\u2066-\u2069]/u);
        }
      }),
    );
    const words = 'several words '.repeat(30).trim();
    const text = render(
      { facts: facts({ 'data.template': { value: words, state: 'default', note: words } }) },
      { width: 200 },
    );
    expect(Math.max(...text.split('\n').map((one) => one.length))).toBeLessThanOrEqual(80);
  });
});
