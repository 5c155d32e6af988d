import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/index.ts';
import { githubReporter } from '../../src/report/github.ts';
import type { ReportOptions } from '../../src/report/reporter.ts';
import { commandData, commandProperty, logLine } from '../../src/report/workflow-command.ts';
import { hostileReport, hostileText } from '../support/hostile.ts';
import {
  aFile,
  aFinding,
  aReport,
  findings,
  fullReport,
  options,
  spanOf,
  trainPath,
  trainYaml,
} from '../support/reports.ts';
import { readByRunner } from '../support/runner.ts';

const render = (report: Report, more: Partial<ReportOptions> = {}): string =>
  githubReporter.render(report, { ...options, ...more });

describe('github', () => {
  it('annotates the worst first, and ends with what was read', () => {
    expect(render(fullReport())).toBe(
      [
        '::error file=configs/train.yml,line=2,endLine=2,col=1,title=when-to-tune/full-finetune-many-tasks::You tune for 2 tasks.%0AStart with rank 16.',
        '::warning file=configs/train.yml,line=3,endLine=3,col=1,title=method/rank-high::Rank 256 is more than the data can fill.%0AStart with rank 16.',
        '::notice file=configs/train.yml,line=3,endLine=3,col=1,title=method/rank-high::Rank 256 is more than the data can fill.%0AStart with rank 16.',
        '1 plan in 1 file; 41 rules held, 1 undecided',
        '',
      ].join('\n'),
    );
  });

  it('gives no column for a range of several lines, which the runner would refuse', () => {
    const at = spanOf(trainPath, trainYaml, 'datasets:\n  - path');
    expect(render(aReport({ findings: [aFinding({ at })] }))).toContain('line=4,endLine=5,title=');
  });

  it('gives line 1 of a file that it does not have', () => {
    expect(render(aReport({ texts: {}, findings: [aFinding()] }))).toContain('line=1,title=');
  });

  it('counts the column on the first line of a file that starts with a line break', () => {
    const report = aReport({
      texts: { 'a.yml': '\nx: 1' },
      findings: [aFinding({ at: { file: 'a.yml', start: 0, end: 0 } })],
    });
    expect(render(report)).toContain('line=1,endLine=1,col=1,');
  });

  it('shows ten of each level and counts the rest in a plain line', () => {
    const report = aReport({
      findings: [
        ...findings(12),
        ...findings(11, { severity: 'error' }),
        ...findings(3, { severity: 'info' }),
      ],
    });
    const { commands, lines } = readByRunner(render(report));
    expect(commands.map(({ name }) => name)).toEqual([
      ...Array(10).fill('error'),
      ...Array(10).fill('warning'),
      ...Array(3).fill('notice'),
    ]);
    expect(lines[0]).toBe(
      'The runner shows 10 annotations of each level; 3 more findings are not among them.',
    );
  });

  it('ends a message before the runner would cut it', () => {
    const [command] = readByRunner(
      render(aReport({ findings: [aFinding({ message: '%'.repeat(9_000) })] })),
    ).commands;
    expect(command?.message).toHaveLength(4_000);
    expect(command?.message.endsWith('…')).toBe(true);
  });

  it('names the page once there is a home page', () => {
    const text = render(aReport({ findings: [aFinding()] }), { homepage: 'https://example.com' });
    expect(text).toContain('%0Ahttps://example.com/docs/rules/rank-high.md\n');
  });

  it('leaves out what is suppressed', () => {
    const report = aReport({ findings: [aFinding({ suppressed: { kind: 'baseline' } })] });
    expect(readByRunner(render(report)).commands).toEqual([]);
  });

  it('lets nobody else give the runner a command', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const { commands, lines } = readByRunner(render(report));
        const live = report.findings.filter(({ suppressed }) => suppressed === null);
        expect(commands).toHaveLength(live.length);
        for (const { name, properties } of commands) {
          expect(['error', 'warning', 'notice']).toContain(name);
          expect(Object.keys(properties).sort()).toEqual(expect.arrayContaining(['file', 'line', 'title']));
        }
        expect(lines).toEqual(['1 plan in 1 file; 41 rules held, 1 undecided', '']);
        expect(render(report)).not.toContain('##[');
      }),
      { numRuns: 500 },
    );
  });

  it('keeps a path with signs of its own exact', () => {
    const path = 'a:b,c%20 d=e.yml';
    const report = aReport({
      texts: { [path]: 'x: 1' },
      files: [aFile(path)],
      findings: [aFinding({ at: { file: path, start: 0, end: 4 } })],
    });
    expect(readByRunner(render(report)).commands[0]?.properties.file).toBe(path);
  });
});

describe('workflow commands', () => {
  it.each([
    ['a%b', 'a%25b', 'a%25b'],
    ['a\r\nb\nc', 'a%0Ab%0Ac', 'a%0Ab%0Ac'],
    ['a: b, c', 'a: b, c', 'a%3A b%2C c'],
    ['##[error]x', '## [error]x', '## [error]x'],
    ['\u001b[31m', '␛[31m', '␛[31m'],
  ])('writes %j so that it stays a value', (text, data, property) => {
    expect(commandData(text)).toBe(data);
    expect(commandProperty(text)).toBe(property);
  });

  it('makes one line of any text, and no command', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const output = readByRunner(logLine(text));
        expect(output.commands).toEqual([]);
        expect(output.lines).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });
});
