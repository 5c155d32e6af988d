import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/index.ts';
import { type Example, type ExampleOutcome, runExamples, showsBothSides } from '../../src/policy/index.ts';

function finding(start: number, rule = 'p/r'): Finding {
  return {
    rule,
    severity: 'warning',
    confidence: 'high',
    message: 'Too wide.',
    plan: null,
    at: { file: 'train.yml', start, end: start + 1 },
    fact: 'adapter.rank',
    related: [],
    guidance: [],
    docs: '',
    fix: null,
    fingerprint: '',
    suppressed: null,
  };
}

const files = { 'train.yml': 'a: 1\nb: 2\nc: 3\n' };
const outcome = (findings: readonly Finding[], needs: readonly string[] = []): ExampleOutcome => ({
  findings,
  undecided: needs.length > 0 ? [{ rule: 'p/r', plan: 'train.yml#0', needs }] : [],
});
const failure = (example: Example, given: ExampleOutcome) =>
  runExamples('p/r', [example], () => given).map((result) => result.failure)[0];

describe('bad examples', () => {
  const bad: Example = { bad: { files, at: 'train.yml:2' } };

  it('pass where the rule fires at the line', () => {
    expect(failure(bad, outcome([finding(5)]))).toBeNull();
    expect(failure({ bad: { files, at: { file: 'train.yml', line: 2 } } }, outcome([finding(5)]))).toBeNull();
    expect(failure(bad, outcome([finding(0), finding(5)]))).toBeNull();
  });

  it('say where it fired instead', () => {
    expect(failure(bad, outcome([finding(0)]))).toBe('expected: train.yml:2\n   found: train.yml:1 warning');
  });

  it('ask for a severity where they name one', () => {
    const strict: Example = { bad: { files, at: 'train.yml:2', severity: 'error' } };
    expect(failure(strict, outcome([finding(5)]))).toBe(
      'expected: train.yml:2 error\n   found: train.yml:2 warning',
    );
  });

  it('tell what would decide the rule where it is undecided', () => {
    expect(failure(bad, outcome([], ['hardware.count']))).toContain(
      'undecided, would be decided by hardware.count',
    );
    expect(failure(bad, outcome([]))).toContain('the condition is false, or no plan was read');
  });

  it('do not pass on a finding of another rule', () => {
    expect(failure(bad, outcome([finding(5, 'p/other')]))).toContain('nothing');
  });
});

describe('good examples', () => {
  const good: Example = { good: { files, trap: true, why: 'Narrow.' } };

  it('pass where the rule stays silent, whatever others say', () => {
    expect(failure(good, outcome([finding(5, 'p/other')]))).toBeNull();
  });

  it('show what was reported', () => {
    expect(failure(good, outcome([finding(5)]))).toBe(
      'expected: nothing\n   found: train.yml:2 warning: Too wide.',
    );
  });

  it('are numbered and carry their reason', () => {
    expect(runExamples('p/r', [good], () => outcome([]))).toEqual([
      { rule: 'p/r', index: 0, kind: 'good', why: 'Narrow.', failure: null },
    ]);
  });
});

it('a rule shows both sides with a bad and a good example', () => {
  const bad: Example = { bad: { files, at: 'train.yml:1' } };
  const good: Example = { good: { files } };
  expect([[bad, good], [bad], [good], []].map(showsBothSides)).toEqual([true, false, false, false]);
});
