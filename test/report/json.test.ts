import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv, type AnySchemaObject } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/index.ts';
import { jsonReporter } from '../../src/report/json.ts';
import type { ReportOptions } from '../../src/report/reporter.ts';
import { hostileReport } from '../support/hostile.ts';
import { aReport, fullReport, options } from '../support/reports.ts';

const schema: AnySchemaObject = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../schemas/report.schema.json'), 'utf8'),
);
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const validate = ajv.compile(closed(schema));

/** The schema without room for names that it does not describe: what we print must all be in it. */
function closed(part: AnySchemaObject): AnySchemaObject {
  const copy = Object.fromEntries(Object.entries(part).map(([name, value]) => [name, closedValue(value)]));
  const describesNames = part.type === 'object' && isObject(part.properties);
  return describesNames ? { additionalProperties: false, ...copy } : copy;
}

function closedValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closedValue);
  return isObject(value) ? closed(value) : value;
}

function isObject(value: unknown): value is AnySchemaObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const parse = (report: Report, more: Partial<ReportOptions> = {}) =>
  JSON.parse(jsonReporter.render(report, { ...options, ...more }));

describe('json', () => {
  it.each([
    ['an empty report', aReport({ files: [], plans: [] })],
    ['a full one', fullReport()],
  ])('prints %s as its schema says', (_, report) => {
    for (const verbose of [false, true]) {
      expect(validate(parse(report, { verbose })) || validate.errors).toBe(true);
    }
  });

  it('prints any report as its schema says', () => {
    fc.assert(
      fc.property(hostileReport, fc.boolean(), (report, verbose) => {
        expect(validate(parse(report, { verbose })) || validate.errors).toBe(true);
      }),
    );
  });

  it('keeps names in the order of the contract, indented by two', () => {
    const text = jsonReporter.render(fullReport(), options);
    const document = JSON.parse(text);
    expect(Object.keys(document)).toEqual([
      'version',
      'tool',
      'files',
      'plans',
      'findings',
      'undecided',
      'unread',
      'summary',
    ]);
    expect(Object.keys(document.findings[0])).toEqual([
      'rule',
      'severity',
      'confidence',
      'message',
      'plan',
      'path',
      'range',
      'related',
      'advice',
      'guidance',
      'docs',
      'fix',
      'fingerprint',
      'suppressed',
    ]);
    expect(text.startsWith('{\n  "version": 1,\n  "tool": {\n    "name": "tunelint"')).toBe(true);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('gives lines, columns and offsets of findings, related places and edits', () => {
    const [finding] = parse(fullReport()).findings;
    expect(finding).toMatchObject({
      path: 'configs/train.yml',
      range: { start: { line: 3, column: 1, offset: 39 }, end: { line: 3, column: 12, offset: 50 } },
      related: [
        {
          path: 'tuning-intent.yaml',
          range: { start: { line: 2, column: 1, offset: 25 } },
          message: 'two tasks are declared here',
        },
      ],
      fix: {
        safe: true,
        edits: [{ path: 'configs/train.yml', range: { start: { line: 3, column: 9 } }, text: '16' }],
      },
    });
  });

  it('includes suppressed findings and says why they do not count', () => {
    const document = parse(fullReport());
    expect(document.findings.map((finding: { suppressed: unknown }) => finding.suppressed)).toEqual([
      null,
      null,
      null,
      { kind: 'comment', reason: 'measured on our data' },
      { kind: 'waiver', reason: 'budget agreed', owner: 'team-a', until: '2027-03-01' },
      { kind: 'baseline' },
      { kind: 'unchanged' },
    ]);
    expect(document.summary).toEqual({
      files: 1,
      plans: 1,
      error: 1,
      warning: 1,
      info: 1,
      suppressed: 4,
      undecided: 1,
    });
  });

  it('gives facts only when asked for', () => {
    expect(parse(fullReport()).plans).toEqual([
      { id: 'configs/train.yml#0', label: 'LoRA SFT of org/model-8b' },
    ]);
    const [plan] = parse(fullReport(), { verbose: true }).plans;
    expect(plan.facts['adapter.rank']).toEqual({
      value: 256,
      state: 'stated',
      raw: '256',
      path: 'configs/train.yml',
      range: { start: { line: 3, column: 9, offset: 47 }, end: { line: 3, column: 12, offset: 50 } },
      nativeKey: 'lora_r',
    });
    expect(plan.facts['adapter.scale']).toEqual({
      value: 0.0625,
      state: 'derived',
      from: ['adapter.alpha', 'adapter.rank'],
      confidence: 0.9,
    });
    expect(plan.facts['model.revision']).toEqual({ value: null, state: 'unset' });
  });

  it('makes pages absolute once there is a home page', () => {
    const docs = (homepage?: string): string =>
      parse(fullReport(), homepage ? { homepage } : {}).findings[0].docs;
    expect(docs()).toBe('docs/rules/rank-high.md');
    expect(docs('https://example.com/tunelint/#readme')).toBe(
      'https://example.com/tunelint/docs/rules/rank-high.md',
    );
  });
});
