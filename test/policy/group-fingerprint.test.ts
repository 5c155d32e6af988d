import { describe, expect, it } from 'vitest';
import type { Fact, Plan } from '../../src/model/index.ts';
import { compilePolicy, evaluate, type Rule } from '../../src/policy/index.ts';

const stated = (value: string): Fact => ({ value, state: 'stated', at: { file: 'a.yml', start: 0, end: 1 } });

function plan(path: string, base = 'org/model-8b'): Plan {
  const facts = new Map([
    ['objective.kind', stated('sft')],
    ['model.id', { ...stated(base), at: { file: path, start: 0, end: 1 } }],
    ['method.kind', stated('full')],
  ]);
  return { id: `${path}#0`, label: path, framework: 'axolotl', kind: 'train', path, facts, native: [] };
}

const rule: Rule = {
  id: 'fanout',
  title: 'Fanout',
  severity: 'warning',
  scope: 'project',
  groupBy: ['model.id'],
  when: { fact: 'method.kind', equals: 'full' },
  at: ['model.id'],
  message: 'Tuned {group.count} times.',
};

function found(...plans: readonly Plan[]) {
  const compiled = compilePolicy({ policy: 'p', version: 1, title: 'P', rules: [rule] });
  if (!compiled.ok) throw new Error('the rule does not compile');
  return evaluate(compiled.rules, plans).findings.map(({ at, fingerprint }) => ({
    file: at.file,
    fingerprint,
  }));
}

describe('a finding about several runs', () => {
  it('is the same whichever of them comes first', () => {
    const [before] = found(plan('b.yml'), plan('c.yml'));
    const [after] = found(plan('a.yml'), plan('b.yml'), plan('c.yml'));
    const [renamed] = found(plan('c.yml'), plan('d.yml'));
    expect([before?.file, after?.file, renamed?.file]).toEqual(['b.yml', 'a.yml', 'c.yml']);
    expect(new Set([before?.fingerprint, after?.fingerprint, renamed?.fingerprint]).size).toBe(1);
  });

  it('is another one about other runs', () => {
    const [one, other] = found(plan('a.yml'), plan('b.yml', 'org/model-3b'));
    expect(one?.fingerprint).not.toBe(other?.fingerprint);
  });
});
