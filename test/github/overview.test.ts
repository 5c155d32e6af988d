import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headline, type Overview, overviewText } from '../../src/github/overview.ts';
import { groupText, placeLink } from '../../src/github/wording.ts';
import { type Finding, type Report, type Severity, sourcesOver } from '../../src/model/index.ts';

const finding = (more: Partial<Finding> = {}): Finding => ({
  rule: 'method/rank',
  severity: 'warning',
  confidence: 'high',
  message: 'm',
  advice: 'a',
  plan: null,
  at: { file: 'a.yml', start: 2, end: 3 },
  fact: 'adapter.rank',
  related: [],
  guidance: [],
  docs: 'docs/rules/rank.md',
  fix: null,
  fingerprint: 'a'.repeat(32),
  suppressed: null,
  ...more,
});
const report = (findings: readonly Finding[], more: Partial<Report> = {}): Report => ({
  version: 1,
  tool: { name: 'tunelint', version: '0' },
  files: [],
  plans: [],
  findings,
  undecided: [],
  unread: [],
  rulesHeld: 1,
  sources: sourcesOver(() => 'a\nb\nc\n'),
  ...more,
});
const overview = (findings: readonly Finding[], more: Partial<Overview> = {}): Overview => ({
  report: report(findings),
  links: {
    server: 'https://github.example',
    repository: { owner: 'octo', repo: 'tuning' },
    commit: 'f'.repeat(40),
    docs: () => 'https://github.example/t/t/blob/v1',
  },
  planChanges: [],
  commented: new Set(),
  notes: [],
  ...more,
});
const severities: readonly Severity[] = ['info', 'error', 'warning'];

describe('overviewText', () => {
  test('counts what remains, and says what does not', () => {
    const findings = [
      finding({ severity: 'error' }),
      finding({ suppressed: { kind: 'unchanged' } }),
      finding({ suppressed: { kind: 'waiver', reason: 'agreed' } }),
    ];
    const text = overviewText(overview(findings), 60_000);
    expect(headline(report(findings))).toBe('tunelint: 1 error');
    expect(text).toContain('1 finding not brought about by this change. 1 finding suppressed or waived.');
    expect(text.match(/^- \*\*/gm)).toHaveLength(1);
  });

  test('puts the worst first', () => {
    const text = overviewText(overview(severities.map((severity) => finding({ severity }))), 60_000);
    expect([...text.matchAll(/^- \*\*(\w+)/gm)].map((match) => match[1])).toEqual([
      'Error',
      'Warning',
      'Note',
    ]);
  });

  test('gives no advice twice', () => {
    const one = finding({ advice: 'Do this.' });
    expect(overviewText(overview([one], { commented: new Set([one]) }), 60_000)).not.toContain('Do this');
    expect(overviewText(overview([one]), 60_000)).toContain('Do this');
  });

  test('names what would decide the most', () => {
    const undecided = [
      { rule: 'a/b', plan: 'p', needs: ['hardware.count', 'model.parameters'] },
      { rule: 'a/c', plan: 'p', needs: ['hardware.count'] },
    ];
    const text = overviewText({ ...overview([]), report: report([], { undecided }) }, 60_000);
    expect(text).toContain('2 undecided; would decide: `hardware.count`, `model.parameters`.');
  });

  test('is never longer than it may be, and counts what it left out', () => {
    const messages = fc.array(fc.string({ maxLength: 300 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(messages, fc.integer({ min: 2_000, max: 6_000 }), (all, limit) => {
        const findings = all.map((message, index) =>
          finding({ message, severity: severities[index % 3] ?? 'info' }),
        );
        const text = overviewText(overview(findings), limit);
        expect(text.length).toBeLessThanOrEqual(limit);
        const shown = text.match(/^- \*\*(Error|Warning|Note)\*\*/gm)?.length ?? 0;
        const left =
          /(?:(\d+) errors?)?(?:, )?(?:(\d+) warnings?)?(?:, )?(?:(\d+) notes?)? more did not fit/.exec(text);
        const counted = (left ?? []).slice(1).reduce((sum, count) => sum + Number(count ?? 0), 0);
        expect(shown + counted).toBe(all.length);
      }),
    );
  });
});

describe('placeLink', () => {
  test('links to the line in the evaluated commit', () => {
    expect(placeLink({ file: 'a.yml', start: 2, end: 5 }, overview([]))).toBe(
      `[\`a.yml:2\`](https://github.example/octo/tuning/blob/${'f'.repeat(40)}/a.yml#L2-L3)`,
    );
  });

  test('no path can end the link', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (path) => {
        const link = placeLink({ file: path, start: 0, end: 0 }, overview([]));
        const address = link.slice(link.lastIndexOf('](') + 2, -1);
        expect(address).toMatch(/^https:\/\/github\.example\/octo\/tuning\/blob\/f{40}\/[\w%./-]*#L1$/);
      }),
    );
  });
});

describe('groupText', () => {
  test('says every finding of a place, and a body always fits', () => {
    const findings = Array.from({ length: 80 }, (_, index) =>
      finding({ message: `${index} ${'x'.repeat(1_900)}` }),
    );
    const group = { place: { kind: 'file', path: 'a.yml' } as const, findings };
    const text = groupText(group, overview(findings), false);
    expect(text.length).toBeLessThan(60_000);
    expect(text).toMatch(/\d+ more at this place/);
  });

  test('says what a low confidence means and which guidance it rests on', () => {
    const group = {
      place: { kind: 'file', path: 'a.yml' } as const,
      findings: [finding({ confidence: 'low', guidance: ['G15'] })],
    };
    const text = groupText(group, overview([]), false);
    expect(text).toContain('guidance G15');
    expect(text).toContain('low confidence');
  });
});
