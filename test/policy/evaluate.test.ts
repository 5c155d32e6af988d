import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/index.ts';
import {
  compilePolicy,
  evaluate,
  paramFaults,
  type Rule,
  type RuleSettings,
} from '../../src/policy/index.ts';
import { known, nativeKey, planWith, stated, unknown } from './plans.ts';

const basic: Rule = {
  id: 'wide-adapter',
  title: 'Wide adapter',
  severity: 'warning',
  when: { fact: 'adapter.rank', greater: 64 },
  message: 'Rank {adapter.rank} is wide.',
};

function held(rule: Partial<Rule>, plans: readonly Plan[], settings?: RuleSettings) {
  const compiled = compilePolicy({
    policy: 'method',
    version: 1,
    title: 'Method',
    rules: [{ ...basic, ...rule }],
  });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.complaints));
  return evaluate(compiled.rules, plans, settings);
}

const wide = planWith({ 'adapter.rank': stated(128) });

describe('a rule on a plan', () => {
  it('reports where its condition is true, at key and value of the fact', () => {
    const [finding] = held({}, [wide]).findings;
    const fact = wide.facts.get('adapter.rank');
    expect(finding).toMatchObject({
      rule: 'method/wide-adapter',
      severity: 'warning',
      confidence: 'high',
      message: 'Rank 128 is wide.',
      plan: 'train.yml#0',
      fact: 'adapter.rank',
      at: { file: 'train.yml', start: fact?.keyAt?.start, end: fact?.at?.end },
      docs: 'docs/rules/wide-adapter.md',
      fix: null,
      suppressed: null,
    });
    expect(finding?.fingerprint).toMatch(/^[0-9a-f]{32}$/);
  });

  it('is silent where its condition is false', () => {
    expect(held({}, [planWith({ 'adapter.rank': stated(8) })])).toEqual({
      findings: [],
      undecided: [],
      rulesHeld: 1,
    });
  });

  it('is undecided, and says what would decide it, where a fact is not known', () => {
    for (const state of ['unset', 'external', 'unresolved', 'not-expressible'] as const) {
      const result = held({}, [planWith({ 'adapter.rank': unknown(state) })]);
      expect(result.findings).toEqual([]);
      expect(result.undecided).toEqual([
        { rule: 'method/wide-adapter', plan: 'train.yml#0', needs: ['adapter.rank'] },
      ]);
    }
    expect(held({}, [planWith({})]).undecided).toHaveLength(1);
  });

  it('is undecided, not true, where a known value is of a type that nobody expects', () => {
    const result = held({ when: { not: { fact: 'adapter.rank', less: 8 } } }, [
      planWith({ 'adapter.rank': stated('wide') }),
    ]);
    expect(result.findings).toEqual([]);
    expect(result.undecided[0]?.needs).toEqual(['adapter.rank']);
  });

  it('stands at the start of the file where nothing it used is written', () => {
    const [finding] = held({}, [planWith({ 'adapter.rank': known(128) })]).findings;
    expect(finding?.at).toEqual({ file: 'train.yml', start: 0, end: 0 });
  });

  it('stands at what a derived fact was computed from', () => {
    const alpha = stated(512);
    const plan = planWith({
      'adapter.alpha': alpha,
      'adapter.scale': known(16, 'derived', { from: ['adapter.alpha'] }),
    });
    const [finding] = held({ when: { fact: 'adapter.scale', greater: 8 }, message: 'x' }, [plan]).findings;
    expect(finding?.at.start).toBe(alpha.keyAt?.start);
    expect(finding?.fact).toBe('adapter.alpha');
  });
});

describe('places', () => {
  const rank = stated(128);
  const model = stated('org/m');

  it('are keys that took part, not those that are written and switched off', () => {
    const native = [nativeKey('load_in_8bit', false), nativeKey('load_in_4bit', true)];
    const rule: Partial<Rule> = {
      frameworks: ['axolotl'],
      when: {
        any: [
          { key: 'load_in_8bit', equals: true },
          { key: 'load_in_4bit', equals: true },
        ],
      },
      at: [{ key: 'load_in_8bit' }, { key: 'load_in_4bit' }],
      message: '{here|This} is on.',
    };
    const [finding] = held(rule, [planWith({}, { native })]).findings;
    expect(finding).toMatchObject({ at: { start: native[1]?.keyAt.start } });
    expect(finding?.message).toBe('`load_in_4bit: true` is on.');
  });

  it('may be keys that the condition does not ask for', () => {
    const native = [nativeKey('devices', 4), nativeKey('quantize', 'nf4')];
    const rule: Partial<Rule> = {
      frameworks: ['axolotl'],
      when: { key: 'quantize', exists: true },
      at: [{ key: 'devices' }, { key: 'quantize' }],
      message: 'x',
    };
    const [finding] = held(rule, [planWith({}, { native })]).findings;
    expect(finding?.at.start).toBe(native[0]?.keyAt.start);
  });

  it('are the first of `at` that is written somewhere', () => {
    const plan = planWith({ 'adapter.rank': rank, 'model.id': model, 'method.kind': known('lora') });
    const [finding] = held({ at: ['hardware.count', 'method.kind', 'model.id'] }, [plan]).findings;
    expect(finding).toMatchObject({ fact: 'model.id', at: { start: model.keyAt?.start } });
    expect(finding?.related).toEqual([
      {
        at: { file: 'train.yml', start: rank.keyAt?.start, end: rank.at?.end },
        message: 'rank of the adapter: 128',
      },
    ]);
  });

  it('may lie in another file, and are the value alone where its key lies elsewhere', () => {
    const at = { file: 'intent.yaml', start: 5, end: 9 };
    const plan = planWith({ 'adapter.rank': stated(128, { state: 'inherited', at }) });
    expect(held({}, [plan]).findings[0]?.at).toEqual(at);
  });

  it('are the value alone where its key stands in another file', () => {
    const at = { file: 'base.yml', start: 50, end: 53 };
    const plan = planWith({
      'adapter.rank': stated(128, { at, keyAt: { file: 'train.yml', start: 1, end: 4 } }),
    });
    expect(held({}, [plan]).findings[0]?.at).toEqual(at);
  });

  it('relate what the used facts point at, once', () => {
    const also = { at: { file: 'serve.yml', start: 3, end: 9 }, message: 'the server' };
    const plan = planWith({ 'adapter.rank': stated(128, { also: [also, also] }) });
    expect(held({}, [plan]).findings[0]?.related).toEqual([also]);
  });

  it('may be native keys', () => {
    const key = nativeKey('lora_r', 128);
    const rule = { when: { key: 'lora_r', greater: 64 }, frameworks: ['axolotl'], message: '{key:lora_r}' };
    const [finding] = held(rule, [planWith({}, { native: [key] })]).findings;
    expect(finding).toMatchObject({
      fact: 'key:lora_r',
      message: '128',
      at: { start: key.keyAt.start, end: key.at.end },
    });
  });

  it('are, for a field of every record, that of the record that took part', () => {
    const second = stated('b');
    const facts = {
      'data.train': stated(2),
      'data.train[0].id': stated('a'),
      'data.train[0].weight': known(1),
      'data.train[1].id': second,
      'data.train[1].weight': known(9),
    };
    const when = { some: 'data.train', where: { fact: 'item.weight', greater: 5 } };
    const [finding] = held({ when, at: ['data.train[].id'], message: 'x' }, [planWith(facts)]).findings;
    expect(finding).toMatchObject({ fact: 'data.train[1].id', at: { start: second.keyAt?.start } });
  });
});

describe('severity', () => {
  const facts = (confidence?: number, more = {}) => ({
    'adapter.rank': stated(128, confidence === undefined ? {} : { confidence }),
    ...more,
  });
  const found = (rule: Partial<Rule>, given: ReturnType<typeof facts>, settings?: RuleSettings) => {
    const [finding] = held(rule, [planWith(given)], settings).findings;
    return finding === undefined ? 'none' : `${finding.severity} ${finding.confidence}`;
  };

  it.each([
    [1, 'error high'],
    [0.8, 'error high'],
    [0.79, 'warning low'],
    [0.5, 'warning low'],
    [0.49, 'none'],
  ])('at confidence %d of an error is %s', (confidence, expected) => {
    expect(found({ severity: 'error' }, facts(confidence))).toBe(expected);
  });

  it('never falls below info', () => {
    expect(found({ severity: 'info' }, facts(0.6))).toBe('info low');
  });

  it('counts the certainty of the fact that places it', () => {
    const given = facts(1, { 'model.id': stated('m', { confidence: 0.6 }) });
    expect(found({ severity: 'error', at: ['model.id'] }, given)).toBe('warning low');
  });

  it.each([
    ['plan.setting', 'gallery'],
    ['intent.purpose', 'research'],
    ['intent.purpose', 'example'],
    ['intent.purpose', 'smoke-test'],
  ])('is one step lower where %s is %s', (name, value) => {
    const given = facts(1, { [name]: known(value) });
    expect(found({ severity: 'error' }, given)).toBe('warning high');
    expect(found({ severity: 'error', keepsSeverity: true }, given)).toBe('error high');
  });

  it('is one step lower in a gallery for research, not two', () => {
    const given = facts(1, { 'plan.setting': known('gallery'), 'intent.purpose': known('research') });
    expect(found({ severity: 'error' }, given)).toBe('warning high');
  });

  it('is that of the first case that is true', () => {
    const severityWhen: Rule['severityWhen'] = [
      { severity: 'error', when: { fact: 'adapter.rank', greater: 256 } },
      { severity: 'info', when: { fact: 'adapter.dora', equals: true } },
      { severity: 'error', when: { fact: 'adapter.rank', greater: 100 } },
    ];
    expect(found({ severityWhen }, facts())).toBe('error high');
    expect(found({ severityWhen }, facts(1, { 'adapter.dora': stated(true) }))).toBe('info high');
    const doubtful = facts(1, { 'adapter.dora': stated(true, { confidence: 0.6 }) });
    expect(found({ severityWhen }, doubtful)).toBe('error high');
  });

  it('is never error on the word of an inferred intent', () => {
    const rule: Partial<Rule> = {
      severity: 'error',
      when: { fact: 'intent.goals', contains: 'output-format' },
      message: 'x',
    };
    const goals = { 'intent.goals': stated(['output-format']) };
    const of = (given: Record<string, ReturnType<typeof stated>>) =>
      held(rule, [planWith(given)]).findings[0]?.severity;
    expect(of(goals)).toBe('error');
    expect(of({ ...goals, 'intent.inferred': known(true) })).toBe('warning');
    expect(of({ 'intent.goals': stated(['output-format'], { confidence: 0.95 }) })).toBe('warning');
  });

  it('is what the settings say, galleries or not', () => {
    const setting = (severity: 'error' | 'off') => ({ settingFor: () => ({ severity }) });
    const gallery = facts(1, { 'plan.setting': known('gallery') });
    expect(found({ severity: 'info' }, gallery, setting('error'))).toBe('error high');
    expect(found({ severity: 'info' }, facts(), setting('off'))).toBe('none');
    expect(found({ severity: 'warning', mandatory: true }, facts(), setting('off'))).toBe('warning high');
    expect(found({ severity: 'warning', mandatory: true }, facts(), setting('error'))).toBe('error high');
  });
});

describe('settings', () => {
  it('go by rule and file', () => {
    const asked: string[] = [];
    const plans = ['a.yml', 'b.yml'].map((path) => planWith({ 'adapter.rank': stated(128) }, { path }));
    const result = held({}, plans, {
      settingFor: (rule, path) => {
        asked.push(`${rule} ${path}`);
        return path === 'a.yml' ? { severity: 'off' } : {};
      },
    });
    expect(asked).toEqual(['method/wide-adapter a.yml', 'method/wide-adapter b.yml']);
    expect(result.findings.map(({ plan }) => plan)).toEqual(['b.yml#0']);
    expect(result.rulesHeld).toBe(1);
  });

  it('change thresholds', () => {
    const rule = {
      params: { max: 64 },
      when: { fact: 'adapter.rank', greater: { param: 'max' } },
      message: '{param.max}',
    };
    expect(held(rule, [wide]).findings[0]?.message).toBe('64');
    const params = (max: number) => ({ settingFor: () => ({ params: { max } }) });
    expect(held(rule, [wide], params(100)).findings[0]?.message).toBe('100');
    expect(held(rule, [wide], params(128)).findings).toEqual([]);
  });

  it('must be of the type of the default', () => {
    const rule = { ...basic, params: { max: 64, modules: ['a'], strict: true } };
    expect(paramFaults(rule, { max: 8, modules: ['b', 'c'], strict: false })).toEqual([]);
    expect(paramFaults(rule, { max: 'wide', modules: 'b', stricct: true })).toEqual([
      'param "max" expects a number',
      'param "modules" expects a list of texts',
      'unknown param "stricct"; did you mean "strict"?',
    ]);
  });
});

describe('which plans a rule looks at', () => {
  const of = (rule: Partial<Rule>, more: Partial<Plan>, settings?: RuleSettings) =>
    held(rule, [planWith({ 'adapter.rank': stated(128) }, more)], settings);

  it('goes by kind', () => {
    expect(of({}, { kind: 'infer' })).toEqual({ findings: [], undecided: [], rulesHeld: 0 });
    expect(of({ kinds: ['train', 'infer'] }, { kind: 'infer' }).findings).toHaveLength(1);
  });

  it('goes by framework', () => {
    expect(of({ frameworks: ['trl'] }, {}).rulesHeld).toBe(0);
    expect(of({ frameworks: ['trl', 'axolotl'] }, {}).findings).toHaveLength(1);
  });

  it.each([
    [{ since: '0.5' }, undefined, 1],
    [{ until: '0.5' }, undefined, 0],
    [{ since: '0.5' }, '0.4.9', 0],
    [{ since: '0.5' }, '0.5', 1],
    [{ until: '0.5' }, '0.4.9', 1],
    [{ until: '0.5' }, '0.5.0', 0],
    [{ until: '0.5' }, 'main', 0],
  ])('goes by version: %j with %s pinned', (rule, pinned, count) => {
    expect(of(rule, {}, { versionOf: () => pinned }).findings).toHaveLength(count);
  });

  it('goes by objective, on training plans', () => {
    const objective = (kind: string) => [
      planWith({ 'adapter.rank': stated(128), 'objective.kind': stated(kind) }),
    ];
    for (const kind of ['sft', 'continued-pretraining', 'classification']) {
      expect(held({}, objective(kind)).findings, kind).toHaveLength(1);
    }
    expect(held({}, objective('dpo'))).toMatchObject({ findings: [], undecided: [] });
    expect(held({ objectives: 'any' }, objective('dpo')).findings).toHaveLength(1);
    expect(held({ objectives: ['dpo', 'kto'] }, objective('dpo')).findings).toHaveLength(1);
    expect(held({ objectives: ['dpo', 'kto'] }, objective('sft')).findings).toHaveLength(0);
  });

  it('is undecided where the objective is not known', () => {
    const plan = planWith({ 'adapter.rank': stated(128), 'objective.kind': unknown('external') });
    expect(held({}, [plan]).undecided[0]?.needs).toEqual(['objective.kind']);
    expect(held({ objectives: 'any' }, [plan]).findings).toHaveLength(1);
    expect(held({ kinds: ['infer'] }, [{ ...plan, kind: 'infer' }]).findings).toHaveLength(1);
  });
});

describe('silentWhen', () => {
  const silentWhen = { fact: 'adapter.rslora', equals: true };
  const of = (fact?: ReturnType<typeof stated>) =>
    held({ silentWhen }, [
      planWith({ 'adapter.rank': stated(128), ...(fact && { 'adapter.rslora': fact }) }),
    ]);

  it('silences where it is true', () => {
    expect(of(stated(true))).toMatchObject({ findings: [], undecided: [] });
    expect(of(stated(false)).findings).toHaveLength(1);
  });

  it('does not silence where nobody said so', () => {
    expect(of(unknown('unset')).findings).toHaveLength(1);
    expect(of(unknown('not-expressible')).findings).toHaveLength(1);
    expect(of(undefined).findings).toHaveLength(1);
  });

  it('leaves the rule undecided where somebody may have said so out of sight', () => {
    for (const state of ['external', 'unresolved'] as const) {
      expect(of(unknown(state))).toMatchObject({ findings: [], undecided: [{ needs: ['adapter.rslora'] }] });
    }
  });

  it('does not make a false condition undecided', () => {
    const plan = planWith({ 'adapter.rank': stated(8), 'adapter.rslora': unknown('external') });
    expect(held({ silentWhen }, [plan]).undecided).toEqual([]);
  });
});

describe('each', () => {
  const records = {
    'keys.unknown': known(3),
    'keys.unknown[0].name': stated('lora_alpa'),
    'keys.unknown[0].suggestion': known('lora_alpha'),
    'keys.unknown[1].name': stated('foo'),
    'keys.unknown[1].suggestion': unknown('unset'),
    'keys.unknown[2].name': stated('lora_rank'),
    'keys.unknown[2].suggestion': known('lora_r'),
  };
  const rule: Partial<Rule> = {
    each: 'keys.unknown',
    when: { fact: 'item.suggestion', startsWith: 'lora' },
    at: ['item.name'],
    message: '{item.name}: {item.suggestion}',
  };

  it('reports each record for which the rule is true, at the record', () => {
    const { findings, undecided } = held(rule, [planWith(records)]);
    expect(findings.map(({ message, fact }) => [message, fact])).toEqual([
      ['lora_alpa: lora_alpha', 'keys.unknown[0].name'],
      ['lora_rank: lora_r', 'keys.unknown[2].name'],
    ]);
    expect(undecided).toEqual([
      { rule: 'method/wide-adapter', plan: 'train.yml#0', needs: ['keys.unknown[].suggestion'] },
    ]);
  });

  it('reports every record where there is no condition', () => {
    const { when: _, ...bare } = rule;
    const compiled = compilePolicy({
      policy: 'p',
      version: 1,
      title: 'P',
      rules: [{ ...bare, id: 'r', title: 'R', severity: 'info', message: '{item.name}' }],
    });
    const findings = compiled.ok ? evaluate(compiled.rules, [planWith(records)]).findings : [];
    expect(findings.map(({ message }) => message)).toEqual(['lora_alpa', 'foo', 'lora_rank']);
  });

  it('is undecided where the list is not known, and silent where it is empty', () => {
    expect(held(rule, [planWith({ 'keys.unknown': unknown('unresolved') })]).undecided[0]?.needs).toEqual([
      'keys.unknown',
    ]);
    for (const list of [known(0), unknown('unset')]) {
      expect(held(rule, [planWith({ 'keys.unknown': list })])).toMatchObject({ findings: [], undecided: [] });
    }
  });

  it('tells records by their names, so that a new one before them changes no fingerprint', () => {
    const before = held(rule, [planWith(records)]).findings.map(({ fingerprint }) => fingerprint);
    const shifted = {
      'keys.unknown': known(4),
      'keys.unknown[0].name': stated('new'),
      'keys.unknown[0].suggestion': known('lora_new'),
      ...Object.fromEntries(
        Object.entries(records).flatMap(([name, fact]) => {
          const moved = name.replace(/\[(\d)\]/, (_all, i: string) => `[${Number(i) + 1}]`);
          return moved === name ? [] : [[moved, fact]];
        }),
      ),
    };
    const after = held(rule, [planWith(shifted)]).findings.map(({ fingerprint }) => fingerprint);
    expect(after).toHaveLength(3);
    expect(after).toEqual(expect.arrayContaining(before));
  });
});

describe('project rules', () => {
  const plan = (path: string, model: string, rank = 128) =>
    planWith(
      { 'adapter.rank': stated(rank), 'model.id': stated(model, { at: { file: path, start: 7, end: 9 } }) },
      { path },
    );
  const plans = [plan('c.yml', 'x'), plan('a.yml', 'x'), plan('b.yml', 'y'), plan('d.yml', 'x', 8)];
  const rule: Partial<Rule> = {
    scope: 'project',
    at: ['model.id'],
    message: '{group.count} in {group.paths}',
  };

  it('report once for all plans, on the first by path, and point at the others', () => {
    const { findings } = held(rule, plans);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      plan: 'a.yml#0',
      at: { file: 'a.yml' },
      message: '3 in a.yml, b.yml, c.yml',
    });
    expect(findings[0]?.related.slice(0, 2)).toEqual([
      { at: { file: 'b.yml', start: 7, end: 9 }, message: 'run of b.yml too' },
      { at: { file: 'c.yml', start: 7, end: 9 }, message: 'run of c.yml too' },
    ]);
  });

  it('report once for each value of what they group by', () => {
    const messages = held({ ...rule, groupBy: ['model.id'] }, plans).findings.map(({ message }) => message);
    expect(messages).toEqual(['2 in a.yml, c.yml', '1 in b.yml']);
  });

  it('leave small groups out', () => {
    const messages = held({ ...rule, groupBy: ['model.id'], groupAtLeast: 2 }, plans).findings.map(
      (f) => f.message,
    );
    expect(messages).toEqual(['2 in a.yml, c.yml']);
  });

  it('are undecided on a plan whose group is not known', () => {
    const stray = planWith(
      { 'adapter.rank': stated(128), 'model.id': unknown('unresolved') },
      { path: 'e.yml' },
    );
    const result = held({ ...rule, groupBy: ['model.id'] }, [stray]);
    expect(result).toMatchObject({ findings: [], undecided: [{ plan: 'e.yml#0', needs: ['model.id'] }] });
  });
});

describe('results', () => {
  it('name for each rule and plan only what would decide that one', () => {
    const rules = ['adapter.rank', 'hyper.epochs'].map((fact, i) => ({
      ...basic,
      id: `rule-${i}`,
      when: { fact, greater: 3 },
      message: 'x',
    }));
    const compiled = compilePolicy({ policy: 'p', version: 1, title: 'P', rules });
    const undecided = compiled.ok ? evaluate(compiled.rules, [planWith({})]).undecided : [];
    expect(undecided.map(({ needs }) => needs)).toEqual([['adapter.rank'], ['hyper.epochs']]);
  });

  it('do not hang on the order of plans or rules', () => {
    const paths = ['a.yml', 'b.yml', 'c.yml'];
    const plans = paths.map((path) =>
      planWith({ 'adapter.rank': stated(128), 'hyper.epochs': stated(9) }, { path }),
    );
    const rules = ['one', 'two'].map((id) => ({
      ...basic,
      id,
      when: { fact: 'hyper.epochs', greater: 3 },
      message: id,
    }));
    const run = (ordered: readonly Rule[], given: readonly Plan[]) => {
      const compiled = compilePolicy({ policy: 'p', version: 1, title: 'P', rules: ordered });
      return compiled.ok ? evaluate(compiled.rules, given).findings : [];
    };
    const forward = run(rules, plans);
    expect(forward).toHaveLength(6);
    expect(run([...rules].reverse(), [...plans].reverse())).toEqual(forward);
  });

  it('have one fingerprint each', () => {
    const plan = planWith({ 'adapter.rank': known(128) });
    const prints = held({}, [plan, plan, { ...plan, id: 'train.yml#1' }]).findings.map((f) => f.fingerprint);
    expect(new Set(prints).size).toBe(3);
  });

  it('keep their fingerprint when lines, wording, severity and values change', () => {
    const print = (rule: Partial<Rule>, rank: number) =>
      held(rule, [planWith({ 'adapter.rank': stated(rank) })]).findings[0]?.fingerprint;
    expect(print({ severity: 'error', message: 'Other words.' }, 256)).toBe(print({}, 128));
    expect(print({ id: 'another' }, 128)).not.toBe(print({}, 128));
  });
});

describe('a policy that was checked before', () => {
  const policy = {
    policy: 'p',
    version: 1,
    title: 'P',
    rules: [{ ...basic, severityWhen: [], advice: 'Use less.' }],
  };
  const run = (checked: boolean) => {
    const compiled = compilePolicy(policy, { checked });
    return compiled.ok ? evaluate(compiled.rules, [wide, planWith({})]) : null;
  };

  it('gives the same findings, though its parts are compiled when they are needed', () => {
    expect(run(true)).toEqual(run(false));
    expect(run(true)?.findings).toHaveLength(1);
  });

  it('fails loudly where it was not', () => {
    const broken = { ...policy, rules: [{ ...basic, when: { fact: 'adapter.rnak', greater: 64 } }] };
    const compiled = compilePolicy(broken, { checked: true });
    expect(compiled.ok).toBe(true);
    expect(() => compiled.ok && evaluate(compiled.rules, [wide])).toThrow(
      /policy p: unknown fact "adapter.rnak"/,
    );
  });
});
