import { describe, expect, it } from 'vitest';
import { factKind, intentKeys } from '../../src/model/index.ts';
import { intentShape } from '../../src/project/intent-shape.ts';
import type { Shape } from '../../src/project/shape.ts';
import { stylishReporter } from '../../src/report/stylish.ts';
import { awaitedText, mostAwaited } from '../../src/report/waiting.ts';
import { aFinding, aReport, options } from '../support/reports.ts';

const waiting = (...rules: readonly (readonly string[])[]) =>
  rules.map((needs, index) => ({ rule: `p/r${index}`, plan: 'a.yml#0', needs }));
const times = (count: number, ...needs: readonly string[]) => Array.from({ length: count }, () => needs);

describe('what most rules wait for', () => {
  it('names two things to declare, the second by what the first leaves over', () => {
    const undecided = waiting(
      ...times(5, 'intent.goals', 'intent.tasks[0].type'),
      ...times(3, 'serving.engine'),
      ...times(1, 'intent.goals'),
    );
    expect(mostAwaited(undecided)).toEqual([
      { fact: 'intent.goals', key: 'goals', rules: 6 },
      { fact: 'serving.engine', key: 'serving.engine', rules: 3 },
    ]);
    expect(awaitedText(undecided)).toBe(
      '6 rules wait for goals and 3 more for serving.engine in tuning-intent.yaml',
    );
  });

  it('counts rules, not runs, and passes over what nobody can declare', () => {
    const one = { rule: 'p/r', needs: ['intent.goals'] };
    expect(mostAwaited(['a', 'b', 'c', 'd'].map((plan) => ({ ...one, plan })))).toEqual([]);
    expect(mostAwaited(waiting(...times(9, 'key:rl', 'cost.stateMemory', 'hyper.maxSteps')))).toEqual([]);
  });

  it('says nothing for a few', () => {
    expect(awaitedText(waiting(...times(2, 'intent.goals')))).toBeUndefined();
  });

  it('takes every key from the format of the intent', () => {
    const keys: Record<string, string> = {};
    const collect = (shape: Shape, path: string): void => {
      if ('fact' in shape && shape.fact !== undefined) keys[shape.fact] = path;
      if (shape.kind !== 'map') return;
      for (const [key, inner] of Object.entries(shape.keys))
        collect(inner, path === '' ? key : `${path}.${key}`);
    };
    collect(intentShape, '');
    expect(intentKeys).toEqual(keys);
    for (const fact of Object.keys(keys)) expect(factKind(fact), fact).toBeDefined();
  });
});

describe('the end of a terminal report', () => {
  const undecided = waiting(...times(12, 'intent.goals'), ...times(7, 'intent.retrieval.contextTokens'));
  const lines = (report: Parameters<typeof aReport>[0]) =>
    stylishReporter.render(aReport(report), options).trimEnd().split('\n');

  it('says what to declare above the last line, in 80 columns', () => {
    const shown = lines({ findings: [aFinding()], undecided });
    expect(shown.slice(-4)).toEqual([
      '1 warning',
      '12 rules wait for goals and 7 more for retrieval.context_tokens in',
      'tuning-intent.yaml',
      '1 plan in 1 file; 41 rules held, 19 undecided',
    ]);
    for (const line of shown) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('is one line for a run that nothing is to be said about', () => {
    expect(lines({ undecided })).toEqual(['1 plan in 1 file; 41 rules held, 19 undecided']);
  });
});
