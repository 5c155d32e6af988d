import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFormat, reporterNamed, reporters } from '../../src/report/index.ts';
import { hostileReport } from '../support/hostile.ts';
import { aReport, fullReport, options } from '../support/reports.ts';

const ids = Object.keys(reporters);

describe('reporters', () => {
  it('are the nine formats that the command line takes', () => {
    expect(ids).toEqual([
      'stylish',
      'json',
      'sarif',
      'github',
      'junit',
      'gitlab',
      'rdjson',
      'markdown',
      'html',
    ]);
    expect(ids.every(isFormat)).toBe(true);
  });

  it.each(['', 'xml', 'toString', '__proto__', 'JSON'])('are not found by %j', async (name) => {
    expect(await reporterNamed(name)).toBeUndefined();
  });

  it.each(ids)('%s goes by its name, describes itself and ends with a line break', async (id) => {
    const reporter = await reporterNamed(id);
    expect(reporter?.id).toBe(id);
    expect(reporter?.describe).toMatch(/^\S.{5,60}\S$/);
    for (const report of [aReport(), fullReport(), aReport({ files: [], plans: [] })]) {
      expect(reporter?.render(report, options)).toMatch(/[^\n]\n$/);
    }
  });

  it.each(ids)('%s gives the same output for the same report', async (id) => {
    const reporter = await reporterNamed(id);
    expect(reporter?.render(fullReport(), options)).toBe(reporter?.render(fullReport(), options));
  });

  it.each(ids)('%s prints any report', async (id) => {
    const reporter = await reporterNamed(id);
    fc.assert(
      fc.property(hostileReport, fc.boolean(), fc.integer({ min: 20, max: 200 }), (report, flag, width) => {
        const homepage = flag ? { homepage: 'https://example.com' } : {};
        expect(() =>
          reporter?.render(report, {
            ...options,
            ...homepage,
            verbose: flag,
            colour: flag,
            links: flag,
            width,
          }),
        ).not.toThrow();
      }),
    );
  });
});
