import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jobSummary } from '../../src/github/job-summary.ts';
import type { Overview } from '../../src/github/overview.ts';
import { summaryBody } from '../../src/github/summary.ts';
import { groupText } from '../../src/github/wording.ts';
import type { Report } from '../../src/model/index.ts';
import { activeIn, htmlOf } from '../support/github-markdown.ts';
import { hostileReport, hostileText } from '../support/hostile.ts';

const host = 'github.example';

/** An overview in which every text is somebody else's. */
function overviewOf(report: Report, text: string, commented: boolean): Overview {
  const run = {
    path: text || 'a.yml',
    label: text,
    parts: [{ topic: 'base model', before: text, after: text }],
  };
  return {
    report,
    links: {
      server: `https://${host}`,
      repository: { owner: 'octo', repo: 'tuning' },
      commit: 'f'.repeat(40),
      docs: () => `https://${host}/octo/tunelint/blob/v1`,
    },
    because: () => text,
    planChanges: (['new', 'changed', 'removed'] as const).map((kind) => ({ ...run, kind })),
    commented: new Set(commented ? report.findings : []),
    notes: [text],
  };
}

describe('as GitHub renders it, nothing from outside is active in', () => {
  const anything = fc.tuple(hostileReport, hostileText, fc.boolean());

  test('the summary comment and the page of the job', () => {
    fc.assert(
      fc.property(anything, ([report, text, commented]) => {
        const overview = overviewOf(report, text, commented);
        expect(activeIn(htmlOf(summaryBody(overview)), host)).toEqual([]);
        expect(activeIn(htmlOf(jobSummary(overview)), host)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('a comment on a line', () => {
    fc.assert(
      fc.property(anything, ([report, text, anchored]) => {
        const [finding] = report.findings;
        fc.pre(finding !== undefined);
        if (finding === undefined) return;
        const anchor = { path: finding.at.file, line: 1 };
        const group = { place: { kind: 'line', anchor } as const, findings: [finding, finding] };
        const markdown = groupText(group, overviewOf(report, text, false), anchored);
        expect(activeIn(htmlOf(markdown), host)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('activeIn', () => {
  test.each([
    ['@octo', 1],
    ['`@octo` \\@&#8203;octo', 0],
    ['<b>x</b>', 1],
    ['<details open>x</details>', 1],
    ['![x](https://github.example/x.png)', 1],
    ['[x](https://evil.example/)', 1],
    ['[x](https://github.example/)', 0],
    ['<!-- x -->', 1],
    ['see #1', 1],
    ['`<b>`', 0],
  ])('finds in %s: %i', (markdown, count) => {
    expect(activeIn(htmlOf(markdown), host)).toHaveLength(count);
  });
});
