import { RDFormatValidator } from '@umbrelladocs/rdformat-validator';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/index.ts';
import { rdjsonReporter } from '../../src/report/rdjson.ts';
import type { ReportOptions } from '../../src/report/reporter.ts';
import { hostileReport } from '../support/hostile.ts';
import { aFinding, aReport, fullReport, options } from '../support/reports.ts';

const parse = (report: Report, more: Partial<ReportOptions> = {}) =>
  JSON.parse(rdjsonReporter.render(report, { ...options, ...more }));

/** The messages of the format that we write. Its reader refuses any other name. */
const object = (properties: object, required: readonly string[]) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});
const text = { type: 'string' };
const count = { type: 'integer', minimum: 1 };
const position = object({ line: count, column: count }, ['line', 'column']);
const range = object({ start: position, end: position }, ['start', 'end']);
const validate = new Ajv().compile(
  object(
    {
      source: object({ name: text, url: text }, ['name']),
      diagnostics: {
        type: 'array',
        items: object(
          {
            message: text,
            location: object({ path: text, range }, ['path', 'range']),
            severity: { enum: ['ERROR', 'WARNING', 'INFO'] },
            code: object({ value: text, url: text }, ['value']),
            suggestions: { type: 'array', items: object({ range, text }, ['range', 'text']) },
          },
          ['message', 'location', 'severity', 'code'],
        ),
      },
    },
    ['source', 'diagnostics'],
  ),
);

describe('rdjson', () => {
  it('gives what counts, with related places in the message and safe edits as suggestions', () => {
    const { source, diagnostics } = parse(fullReport(), { homepage: 'https://example.com' });
    expect(source).toEqual({ name: 'tunelint', url: 'https://example.com' });
    expect(diagnostics).toHaveLength(3);
    expect(diagnostics[0]).toEqual({
      message:
        'Rank 256 is more than the data can fill.\nStart with rank 16.\ntuning-intent.yaml:2:1 two tasks are declared here',
      location: {
        path: 'configs/train.yml',
        range: { start: { line: 3, column: 1 }, end: { line: 3, column: 12 } },
      },
      severity: 'WARNING',
      code: { value: 'method/rank-high', url: 'https://example.com/docs/rules/rank-high.md' },
      suggestions: [{ range: { start: { line: 3, column: 9 }, end: { line: 3, column: 12 } }, text: '16' }],
    });
    expect(diagnostics[1].suggestions).toBeUndefined();
  });

  it('suggests nothing where an edit is in another file', () => {
    const fix = { safe: true, edits: [{ at: { file: 'other.yml', start: 0, end: 1 }, text: 'x' }] };
    expect(parse(aReport({ findings: [aFinding({ fix })] })).diagnostics[0].suggestions).toBeUndefined();
  });

  it('counts columns in bytes of UTF-8', () => {
    const at = { file: 'a.yml', start: 6, end: 7 };
    const report = aReport({ texts: { 'a.yml': '\nä𐐀: 1' }, findings: [aFinding({ at })] });
    // ä has two bytes, 𐐀 four; `: ` two more.
    expect(parse(report).diagnostics[0].location.range).toEqual({
      start: { line: 2, column: 9 },
      end: { line: 2, column: 10 },
    });
  });

  it('has no other names than the format', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        expect(validate(parse(report)) || validate.errors).toBe(true);
      }),
    );
    expect(validate(parse(fullReport(), { homepage: 'https://example.com' })) || validate.errors).toBe(true);
  });

  it('passes a validator that others wrote for the format', async () => {
    const validator = new RDFormatValidator({ strictMode: true, allowExtraFields: false });
    const check = async (report: Report) => {
      const { valid, errors } = await validator.validateString(
        rdjsonReporter.render(report, { ...options, homepage: 'https://example.com' }),
      );
      expect({ valid, errors }).toEqual({ valid: true, errors: [] });
    };
    await check(fullReport());
    await check(aReport());
    // That validator refuses a file whose name is white space alone; the format does not.
    const named = hostileReport.filter(({ files }) => files.every(({ path }) => path.trim() !== ''));
    await fc.assert(fc.asyncProperty(named, check));
  });
});
