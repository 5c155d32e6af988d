import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/index.ts';
import type { ReportOptions } from '../../src/report/reporter.ts';
import { sarifReporter } from '../../src/report/sarif.ts';
import { hostileReport } from '../support/hostile.ts';
import {
  aFile,
  aFinding,
  aPlan,
  aReport,
  aRule,
  findings,
  fullReport,
  options,
  trainPath,
} from '../support/reports.ts';

const {
  $schema: _draft04,
  id: _id,
  ...schema
} = JSON.parse(readFileSync(resolve(import.meta.dirname, 'schemas/sarif-2.1.0.json'), 'utf8'));
const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);

const parse = (report: Report, more: Partial<ReportOptions> = {}) =>
  JSON.parse(sarifReporter.render(report, { ...options, ...more }));
const run = (report: Report, more: Partial<ReportOptions> = {}) => parse(report, more).runs[0];

describe('sarif', () => {
  it.each([
    ['an empty report', aReport({ files: [], plans: [] })],
    ['a full one', fullReport()],
  ])('prints %s as the standard says', (_, report) => {
    expect(validate(parse(report)) || validate.errors).toBe(true);
    const helped = parse(report, { homepage: 'https://example.com', rules: [aRule()] });
    expect(validate(helped) || validate.errors).toBe(true);
  });

  it('prints any report as the standard says', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        expect(validate(parse(report)) || validate.errors).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('describes every rule that a result names, at the place it says', () => {
    const { tool, results } = run(fullReport(), { rules: [aRule({ id: 'data/other' }), aRule()] });
    for (const result of results) expect(tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    expect(tool.driver.rules.map((rule: { id: string }) => rule.id)).toEqual([
      'data/other',
      'method/rank-high',
      'when-to-tune/full-finetune-many-tasks',
    ]);
  });

  it('helps with a rule in plain text and in Markdown that quotes nothing active', () => {
    const rule = aRule({ because: 'Ask @someone, see #1 or <b>.', advice: 'Do [this](x).' });
    const homepage = 'https://example.com/tunelint#readme';
    const [described] = run(aReport({ findings: [aFinding()] }), { rules: [rule], homepage }).tool.driver
      .rules;
    expect(described).toMatchObject({
      shortDescription: { text: 'Rank higher than the data needs' },
      fullDescription: { text: 'Ask @someone, see #1 or <b>.' },
      help: {
        text: 'Ask @someone, see #1 or <b>.\n\nDo [this](x).\n\nGuidance: G15\n\nEvidence: E-LORA-2',
        markdown: [
          'Ask \\@&#8203;someone, see \\#&#8203;1 or &lt;b&gt;.',
          'Do \\[this\\]\\(x\\).',
          'Guidance: G15',
          'Evidence: E-LORA-2',
          '[More about this rule](https://example.com/tunelint/docs/rules/rank-high.md)',
        ].join('\n\n'),
      },
      helpUri: 'https://example.com/tunelint/docs/rules/rank-high.md',
      defaultConfiguration: { level: 'warning' },
    });
    expect(JSON.stringify(described)).not.toContain('security-severity');
  });

  it('gives levels, places, fingerprints and the advice', () => {
    const { results, columnKind, automationDetails } = run(fullReport());
    expect(columnKind).toBe('utf16CodeUnits');
    expect(automationDetails).toEqual({ id: 'tunelint/' });
    expect(results.map((result: { level: string }) => result.level)).toEqual([
      'error',
      'warning',
      'note',
      'warning',
      'warning',
      'warning',
      'warning',
    ]);
    expect(results[1]).toMatchObject({
      message: { text: 'Rank 256 is more than the data can fill. Start with rank 16.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'configs/train.yml' },
            region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 12 },
          },
        },
      ],
      relatedLocations: [
        {
          message: { text: 'two tasks are declared here' },
          physicalLocation: { artifactLocation: { uri: 'tuning-intent.yaml' }, region: { startLine: 2 } },
        },
      ],
      partialFingerprints: { 'tunelint/v1': '0123456789abcdef0123456789abcdef' },
    });
    expect(JSON.stringify(results)).not.toContain('uriBaseId');
  });

  it('offers safe fixes only', () => {
    const { results } = run(fullReport());
    expect(results[0].fixes).toBeUndefined();
    expect(results[1].fixes[0].artifactChanges).toEqual([
      {
        artifactLocation: { uri: 'configs/train.yml' },
        replacements: [
          {
            deletedRegion: { startLine: 3, startColumn: 9, endLine: 3, endColumn: 12 },
            insertedContent: { text: '16' },
          },
        ],
      },
    ]);
  });

  it('marks what is suppressed, and says of the rest that it is not', () => {
    const { results } = run(fullReport());
    expect(
      results.map((result: { suppressions: { kind: string }[] }) =>
        result.suppressions.map(({ kind }) => kind),
      ),
    ).toEqual([[], [], [], ['inSource'], ['external'], ['external'], ['external']]);
    expect(results[3].suppressions[0].justification).toBe('measured on our data');
  });

  it('encodes paths, and gives line 1 of a file that it does not have', () => {
    const path = 'a b/ü:#1%.yml';
    const report = aReport({
      texts: {},
      files: [aFile(path)],
      plans: [aPlan({ path })],
      findings: [aFinding({ at: { file: path, start: 70, end: 80 } })],
    });
    expect(run(report).results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'a%20b/%C3%BC%3A%231%25.yml' },
      region: { startLine: 1 },
    });
  });

  it('makes no link of what a message quotes', () => {
    const report = aReport({
      findings: [aFinding({ message: 'The value [here](https://example.com) is odd.' })],
    });
    expect(run(report).results[0].message.text).not.toMatch(/\]\(/);
  });

  it('says what could not be read', () => {
    expect(run(fullReport()).invocations[0].toolExecutionNotifications).toMatchObject([
      {
        level: 'warning',
        message: { text: 'not YAML: a bracket is never closed' },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'configs/broken.yml' } } }],
      },
    ]);
  });

  it('keeps the worst of more results than code scanning takes, and says so', () => {
    const many = [...findings(20_000, { severity: 'info' }), ...findings(6_000, { severity: 'error' })];
    const { results, invocations } = run(aReport({ findings: many }));
    expect(results).toHaveLength(25_000);
    expect(results.slice(0, 6_000).every((result: { level: string }) => result.level === 'error')).toBe(true);
    expect(invocations[0].toolExecutionNotifications[0].message.text).toMatch(/^1000 results were left out/);
  });

  it('bounds texts and related places', () => {
    const { at } = aFinding();
    const related = Array.from({ length: 1_500 }, () => ({ at, message: 'here' }));
    const [result] = run(
      aReport({ findings: [aFinding({ message: 'x'.repeat(100_000), related })] }),
    ).results;
    expect(result.message.text).toHaveLength(4_000);
    expect(result.relatedLocations).toHaveLength(100);
  });

  it('uses the path of the usual report', () => {
    expect(run(fullReport()).results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(trainPath);
  });
});
