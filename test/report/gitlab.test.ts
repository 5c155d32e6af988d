import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gitlabReporter } from '../../src/report/gitlab.ts';
import { hostileReport } from '../support/hostile.ts';
import { aFinding, aReport, fullReport, options, spanOf, trainPath, trainYaml } from '../support/reports.ts';

/**
 * What GitLab's own validator of this artifact asks for (its `codeclimate.json`: four required names, texts, and whole
 * numbers for lines), and what its documentation of the format adds: closed severities and a path from the root.
 */
const validate = new Ajv().compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string' },
      check_name: { type: 'string' },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', not: { pattern: '^\\./' } },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
});

const parse = (report = fullReport()) => JSON.parse(gitlabReporter.render(report, options));

describe('gitlab', () => {
  it('lists what counts, with the five things that GitLab asks for', () => {
    const issues = parse();
    expect(issues[0]).toEqual({
      description: 'Rank 256 is more than the data can fill. Start with rank 16.',
      check_name: 'method/rank-high',
      fingerprint: '0123456789abcdef0123456789abcdef',
      severity: 'major',
      location: { path: 'configs/train.yml', lines: { begin: 3, end: 3 } },
    });
    expect(issues.map(({ severity }: { severity: string }) => severity)).toEqual([
      'major',
      'critical',
      'info',
    ]);
  });

  it('gives first and last line of a longer range', () => {
    const at = spanOf(trainPath, trainYaml, 'datasets:\n  - path');
    expect(parse(aReport({ findings: [aFinding({ at })] }))[0].location.lines).toEqual({ begin: 4, end: 5 });
  });

  it('is an empty list where there is nothing to report', () => {
    expect(parse(aReport())).toEqual([]);
  });

  it('keeps descriptions on one line without hidden characters', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        for (const { description } of parse(report))
          expect(description).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });

  it('is what GitLab takes, and tells every finding from every other', () => {
    const issues = parse();
    expect(validate(issues) || validate.errors).toBe(true);
    const prints = issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
    fc.assert(
      fc.property(
        hostileReport.filter(({ findings }) => !findings[0]?.at.file.startsWith('./')),
        (report) => {
          expect(validate(parse(report)) || validate.errors).toBe(true);
        },
      ),
    );
  });
});
