import { describe, expect, test } from 'vitest';
import { type Finding, gitLines } from '../../src/model/index.ts';
import { type Change, markUnchanged } from '../../src/settle/changed.ts';

const text = 'base: m\nrank: 8\nalpha: 16\n';
const line = (file: string, number: number) => {
  const start =
    text
      .split('\n')
      .slice(0, number - 1)
      .join('\n').length + (number > 1 ? 1 : 0);
  return { file, start, end: start + 4 };
};
const finding = (fingerprint: string, at = line('a.yml', 2), more: Partial<Finding> = {}): Finding => ({
  rule: 'method/rank',
  severity: 'warning',
  confidence: 'high',
  message: 'm',
  plan: `${at.file}#0`,
  at,
  fact: 'adapter.rank',
  related: [],
  guidance: [],
  docs: 'docs/rules/rank.md',
  fix: null,
  fingerprint,
  suppressed: null,
  ...more,
});
const change = (added: Change['added'] = new Map(), renamed: Change['renamed'] = new Map()): Change => ({
  added,
  renamed,
  text: () => text,
});
const kinds = (findings: readonly Finding[]) => findings.map((one) => one.suppressed?.kind ?? 'new');

describe('markUnchanged', () => {
  test('a finding that the base has, on a line that the change did not add, is not new', () => {
    expect(kinds(markUnchanged([finding('1')], [finding('1')], change()))).toEqual(['unchanged']);
  });

  test('a finding that the base does not have is new, even where no line was added', () => {
    expect(kinds(markUnchanged([finding('1')], [finding('2')], change()))).toEqual(['new']);
  });

  test('an added line makes a finding new although the base has it', () => {
    const added = change(new Map([['a.yml', new Set([2])]]));
    expect(kinds(markUnchanged([finding('1')], [finding('1')], added))).toEqual(['new']);
  });

  test('a context line next to the finding does not', () => {
    const added = change(new Map([['a.yml', new Set([1, 3])]]));
    expect(kinds(markUnchanged([finding('1')], [finding('1')], added))).toEqual(['unchanged']);
  });

  test('an added line under a related place makes a finding new', () => {
    const related = finding('1', line('a.yml', 2), {
      related: [{ at: line('tuning-intent.yaml', 1), message: 'declared here' }],
    });
    const added = change(new Map([['tuning-intent.yaml', new Set([1])]]));
    expect(kinds(markUnchanged([related], [related], added))).toEqual(['new']);
  });

  test('a file whose lines cannot be told apart counts wholly', () => {
    const added = change(new Map([['a.yml', 'all' as const]]));
    expect(kinds(markUnchanged([finding('1')], [finding('1')], added))).toEqual(['new']);
  });

  test('without a base the added lines decide alone', () => {
    const added = change(new Map([['a.yml', new Set([2])]]));
    const findings = [finding('1'), finding('2', line('a.yml', 3))];
    expect(kinds(markUnchanged(findings, null, added))).toEqual(['new', 'unchanged']);
  });

  test('a finding that a comment hid at the base is new once the comment is gone', () => {
    const hidden = finding('1', line('a.yml', 2), { suppressed: { kind: 'comment', reason: 'known' } });
    expect(kinds(markUnchanged([finding('1')], [hidden], change()))).toEqual(['new']);
  });

  test('a reason given earlier stays', () => {
    const waived = finding('1', line('a.yml', 2), { suppressed: { kind: 'waiver', reason: 'agreed' } });
    expect(markUnchanged([waived], [finding('1')], change())).toEqual([waived]);
  });

  test('a renamed file keeps its findings', () => {
    const renamed = change(new Map(), new Map([['new.yml', 'old.yml']]));
    const head = [
      finding('1', line('new.yml', 2)),
      finding('2', line('new.yml', 3), { fact: 'adapter.alpha' }),
    ];
    const base = [finding('9', line('old.yml', 2))];
    expect(kinds(markUnchanged(head, base, renamed))).toEqual(['unchanged', 'new']);
  });

  test('a second occurrence in a renamed file is new when the base has one', () => {
    const renamed = change(new Map(), new Map([['new.yml', 'old.yml']]));
    const head = [finding('1', line('new.yml', 2)), finding('2', line('new.yml', 3))];
    expect(kinds(markUnchanged(head, [finding('9', line('old.yml', 2))], renamed))).toEqual([
      'unchanged',
      'new',
    ]);
  });
});

describe('gitLines', () => {
  test('counts lines as git does: a lone carriage return ends none', () => {
    expect(gitLines('a\rb\nc\n', { file: 'a', start: 4, end: 5 })).toEqual({ first: 2, last: 2 });
  });

  test('a span that ends with its line break stays on its line', () => {
    expect(gitLines('ab\ncd\n', { file: 'a', start: 0, end: 3 })).toEqual({ first: 1, last: 1 });
  });

  test('an empty span has a line', () => {
    expect(gitLines('ab\ncd', { file: 'a', start: 3, end: 3 })).toEqual({ first: 2, last: 2 });
  });
});
