import { describe, expect, test } from 'vitest';
import { marked } from '../../src/github/marker.ts';
import type { Place } from '../../src/github/place.ts';
import type { ReviewThread } from '../../src/github/port.ts';
import { type Placed, planThreads, type ThreadInput } from '../../src/github/threads.ts';
import type { Severity } from '../../src/model/index.ts';

const head = 'f'.repeat(40);
const hex = (name: string) => Buffer.from(name).toString('hex').padEnd(32, '0');
const line = (number: number, path = 'a.yml'): Place => ({ kind: 'line', anchor: { path, line: number } });

const placed = (
  name: string,
  place: Place = line(2),
  severity: Severity = 'warning',
  ids = [name],
): Placed => ({
  place,
  ids: ids.map(hex),
  finding: {
    rule: `method/${name}`,
    severity,
    confidence: 'high',
    message: 'm',
    plan: null,
    at: { file: 'a.yml', start: 0, end: 1 },
    fact: 'adapter.rank',
    related: [],
    guidance: [],
    docs: '',
    fix: null,
    fingerprint: hex(name),
    suppressed: null,
  },
});

let nextId = 100;
const thread = (names: readonly string[], more: Partial<ReviewThread> = {}, own = true): ReviewThread => {
  const id = nextId++;
  const body = marked('text', { kind: 'findings', ids: names.map(hex), head });
  return {
    id: `T${id}`,
    path: 'a.yml',
    subject: 'line',
    lines: { first: 2, last: 2 },
    resolved: false,
    outdated: false,
    canResolve: false,
    comments: [{ id, body, own }],
    answered: false,
    ...more,
  };
};
const outdated = { outdated: true, lines: null };

const plan = (
  findings: readonly Placed[],
  threads: readonly ReviewThread[],
  more: Partial<ThreadInput> = {},
) => {
  const result = planThreads({ findings, threads, evaluated: () => true, maxOpen: 30, ...more });
  return {
    steps: result.steps.map((step) => step.kind),
    fresh: result.fresh.map((group) => group.findings.map(({ rule }) => rule.slice('method/'.length))),
    covered: [...result.covered].map(({ rule }) => rule.slice('method/'.length)),
  };
};

describe('planThreads', () => {
  test('a finding that was not said is new', () => {
    expect(plan([placed('a')], [])).toEqual({ steps: [], fresh: [['a']], covered: [] });
  });

  test('a finding that was said is kept', () => {
    expect(plan([placed('a')], [thread(['a'])])).toEqual({ steps: ['keep'], fresh: [], covered: ['a'] });
  });

  test('a thread that is still on its line is kept although the finding is said to be elsewhere', () => {
    expect(plan([placed('a', line(9))], [thread(['a'])]).steps).toEqual(['keep']);
  });

  test('out of date and unanswered: said anew, and the old one replaced', () => {
    expect(plan([placed('a', line(9))], [thread(['a'], outdated)])).toEqual({
      steps: ['move'],
      fresh: [['a']],
      covered: [],
    });
  });

  test('out of date and answered: kept', () => {
    const answered = thread(['a'], { ...outdated, answered: true });
    expect(plan([placed('a', line(9))], [answered])).toEqual({ steps: ['keep'], fresh: [], covered: ['a'] });
  });

  test('out of date with no line to move to: kept', () => {
    expect(plan([placed('a', { kind: 'file', path: 'a.yml' })], [thread(['a'], outdated)]).steps).toEqual([
      'keep',
    ]);
  });

  test('a finding that is gone ends its thread', () => {
    expect(plan([], [thread(['a'])]).steps).toEqual(['end']);
  });

  test('a file that was not looked at leaves its threads alone', () => {
    expect(plan([], [thread(['a'])], { evaluated: () => false }).steps).toEqual(['leave']);
  });

  test('what a person resolved is never said again', () => {
    const resolved = thread(['a'], { resolved: true });
    expect(plan([placed('a')], [resolved])).toEqual({ steps: ['muted'], fresh: [], covered: ['a'] });
    expect(plan([placed('a')], [thread(['a'], outdated), resolved])).toMatchObject({
      fresh: [],
      covered: ['a'],
    });
  });

  test('a thread closed as fixed does not hold a finding that returns', () => {
    const fixed = marked('gone', { kind: 'fixed', ids: [hex('a')], head });
    const closed = thread(['a'], { answered: true, comments: [{ id: 1, body: fixed, own: true }] });
    expect(plan([placed('a')], [closed])).toEqual({ steps: [], fresh: [['a']], covered: [] });
  });

  test('a marker that somebody else wrote changes nothing', () => {
    expect(plan([placed('a')], [thread(['a'], { resolved: true }, false)])).toEqual({
      steps: [],
      fresh: [['a']],
      covered: [],
    });
    expect(plan([], [thread(['a'], {}, false)]).steps).toEqual([]);
  });

  test('our marker in an answer to another thread changes nothing', () => {
    const other = thread(['a']);
    const first = { id: 1, body: 'what about this?', own: true };
    expect(plan([], [{ ...other, comments: [first, ...other.comments] }]).steps).toEqual([]);
  });

  test('two threads that say the same become one', () => {
    const [first, second] = [thread(['a']), thread(['a'])];
    expect(plan([placed('a')], [second, first])).toMatchObject({ steps: ['keep', 'duplicate'], fresh: [] });
  });

  test('a thread for several findings goes on for those that are left', () => {
    const [step] = planThreads({
      findings: [placed('a')],
      threads: [thread(['a', 'b'])],
      evaluated: () => true,
      maxOpen: 30,
    }).steps;
    expect(step).toMatchObject({ kind: 'keep', alive: [{ finding: { rule: 'method/a' } }] });
  });

  test('a renamed file keeps its threads', () => {
    expect(plan([placed('new', line(2), 'warning', ['new', 'old'])], [thread(['old'])])).toEqual({
      steps: ['keep'],
      fresh: [],
      covered: ['new'],
    });
  });

  test('findings of one place share a comment, the worst first', () => {
    const findings = [placed('a', line(2), 'info'), placed('b', line(2), 'error'), placed('c', line(3))];
    expect(plan(findings, []).fresh).toEqual([['b', 'a'], ['c']]);
  });

  test('open threads are bounded, the worst are said first', () => {
    const findings = [
      placed('a', line(1)),
      placed('b', line(2), 'error'),
      placed('c', line(3)),
      placed('d', line(4)),
    ];
    expect(plan(findings, [thread(['d'])], { maxOpen: 2 }).fresh).toEqual([['b']]);
    expect(plan(findings, [thread(['d'])], { maxOpen: 0 }).fresh).toEqual([]);
  });

  test('a thread of a file that was not looked at takes its room too', () => {
    const elsewhere = thread(['x'], { path: 'b.yml' });
    const evaluated = (path: string) => path !== 'b.yml';
    expect(plan([placed('a')], [elsewhere], { maxOpen: 1, evaluated }).fresh).toEqual([]);
  });

  test('findings that only inform make no review, but come along with others', () => {
    expect(plan([placed('a', line(2), 'info')], []).fresh).toEqual([]);
    expect(plan([placed('a', line(2), 'info'), placed('b', line(5))], []).fresh).toEqual([['b'], ['a']]);
  });

  test('a move for which there is no room stays where it is', () => {
    const findings = [placed('a', line(9))];
    expect(plan(findings, [thread(['a'], outdated)], { maxOpen: 0 })).toEqual({
      steps: ['keep'],
      fresh: [],
      covered: ['a'],
    });
  });

  test('a finding without a place on the change is left to the summary', () => {
    expect(plan([placed('a', { kind: 'summary' })], []).fresh).toEqual([]);
  });
});
