import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotationsFor, logLine } from '../../src/github/annotations.ts';
import { type Finding, type Report, type Severity, sourcesOver } from '../../src/model/index.ts';

const finding = (severity: Severity, start = 0, more: Partial<Finding> = {}): Finding => ({
  rule: 'method/rank',
  severity,
  confidence: 'high',
  message: `m${start}`,
  plan: null,
  at: { file: 'a.yml', start, end: start + 1 },
  fact: 'adapter.rank',
  related: [],
  guidance: [],
  docs: '',
  fix: null,
  fingerprint: '',
  suppressed: null,
  ...more,
});
const report = (findings: readonly Finding[]): Report => ({
  version: 1,
  tool: { name: 'tunelint', version: '0' },
  files: [],
  plans: [],
  findings,
  undecided: [],
  unread: [],
  rulesHeld: 0,
  sources: sourcesOver(() => 'a\nb\nc\n'),
});

describe('annotationsFor', () => {
  test('leaves out what has a comment and what is suppressed', () => {
    const [commented, suppressed, left] = [
      finding('error'),
      finding('error', 2, { suppressed: { kind: 'baseline' } }),
      finding('warning', 4),
    ];
    const { shown } = annotationsFor(report([commented, suppressed, left]), new Set([commented]));
    expect(shown).toEqual([
      { level: 'warning', title: 'method/rank', message: 'm4', file: 'a.yml', startLine: 3, endLine: 3 },
    ]);
  });

  test('shows ten a level, the worst first, and says how many it left', () => {
    const many = [...Array(12).fill(finding('info')), ...Array(3).fill(finding('error'))];
    const { shown, dropped } = annotationsFor(report(many), new Set());
    expect(shown.map(({ level }) => level)).toEqual([...Array(3).fill('error'), ...Array(10).fill('notice')]);
    expect(dropped).toBe(2);
  });

  test('keeps a message below what the runner cuts', () => {
    const [annotation] = annotationsFor(
      report([finding('error', 0, { message: 'x'.repeat(9_000) })]),
      new Set(),
    ).shown;
    expect(annotation?.message.length).toBeLessThanOrEqual(4_096);
  });
});

describe('logLine', () => {
  test('no text can be a command, in either form', () => {
    const pieces = fc.array(
      fc.constantFrom(
        '::',
        '##[',
        'error',
        '::error::x',
        '##[add-mask]x',
        '\n',
        '\r',
        ' ',
        '\u2028',
        '##',
        '[',
      ),
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const line = logLine(parts.join(''));
        expect(line).not.toMatch(/[\r\n]/);
        expect(line).not.toMatch(/^\s*::/);
        expect(line).not.toContain('##[');
      }),
    );
  });

  test('plain text stays as it is', () => {
    expect(logLine('tunelint: 1 error.')).toBe('tunelint: 1 error.');
  });
});
