import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/index.ts';
import type { ReportOptions } from '../../src/report/reporter.ts';
import { stylishReporter } from '../../src/report/stylish.ts';
import { hostileReport } from '../support/hostile.ts';
import {
  aFile,
  aFinding,
  aPlan,
  aReport,
  findings,
  fullReport,
  options,
  spanOf,
  trainPath,
  trainYaml,
} from '../support/reports.ts';

const render = (report: Report, more: Partial<ReportOptions> = {}): string =>
  stylishReporter.render(report, { ...options, ...more });

describe('stylish', () => {
  it('groups findings by plan, with the line, what to do, other places and the page', () => {
    expect(render(fullReport())).toBe(`LoRA SFT of org/model-8b (configs/train.yml)

  configs/train.yml:3:1 warning Rank 256 is more than the data can fill.
    method/rank-high
    3 | lora_r: 256
      | ^^^^^^^^^^^
    Start with rank 16.
    tuning-intent.yaml:2:1 two tasks are declared here
    npx tunelint explain rank-high

  configs/train.yml:2:1 error You tune for 2 tasks.
    when-to-tune/full-finetune-many-tasks
    2 | adapter: lora
      | ^^^^^^^^^^^^^
    Start with rank 16.
    npx tunelint explain full-finetune-many-tasks

configs/train.yml

  configs/train.yml:3:1 info Rank 256 is more than the data can fill.
    method/rank-high
    3 | lora_r: 256
      | ^^^^^^^^^^^
    Start with rank 16.
    npx tunelint explain rank-high

1 error, 1 warning, 1 info; 1 can be fixed with --fix; 4 suppressed
1 plan in 1 file; 41 rules held, 1 undecided
`);
  });

  it('says only what was read where there is nothing to report', () => {
    expect(render(aReport())).toBe('1 plan in 1 file; 41 rules held, 0 undecided\n');
  });

  it('lists suppressed and undecided ones when asked for', () => {
    const text = render(fullReport(), { verbose: true });
    expect(text).toContain(`Suppressed
  configs/train.yml:3:1 method/rank-high by a comment: measured on our data
  configs/train.yml:3:1 method/rank-high by a waiver of team-a until 2027-03-01:
    budget agreed
  configs/train.yml:3:1 method/rank-high by the baseline
  configs/train.yml:3:1 method/rank-high not brought about by this change
`);
    expect(text).toContain(`Undecided
  preflight/no-offload configs/train.yml would decide: hardware.count
`);
  });

  it('keeps findings of one plan together, plans in order of their first finding', () => {
    const other = 'b.yml';
    const report = aReport({
      files: [aFile(), aFile(other)],
      plans: [aPlan(), aPlan({ path: other, label: 'full SFT' })],
      findings: [
        aFinding(),
        aFinding({ plan: `${other}#0`, message: 'Other.' }),
        aFinding({ message: 'Again.' }),
      ],
    });
    const order = render(report).match(/^\S.*\)$|Again|Other|fill/gm);
    expect(order).toEqual([
      'LoRA SFT of org/model-8b (configs/train.yml)',
      'fill',
      'Again',
      'full SFT (b.yml)',
      'Other',
    ]);
  });

  it('shows at most three places, and says how many it left out', () => {
    const related = Array.from({ length: 5 }, (_, index) => ({
      at: { file: 'other.yml', start: 0, end: 1 },
      message: `place ${index}`,
    }));
    const report = aReport({ findings: [aFinding({ related })] });
    expect(render(report)).toContain('place 2\n    and 2 more places\n');
    expect(render(report, { verbose: true })).toContain('place 4\n    npx tunelint explain ');
  });

  it('leaves out places in the file of the finding, unless asked for', () => {
    const { at } = aFinding();
    const related = [
      { at, message: 'right here' },
      { at: { file: 'other.yml', start: 0, end: 1 }, message: 'elsewhere' },
    ];
    const report = aReport({ findings: [aFinding({ related })] });
    expect(render(report)).toContain('    other.yml:1:1 elsewhere\n    npx tunelint explain ');
    expect(render(report)).not.toContain('right here');
    expect(render(report, { verbose: true })).toContain(':3:1 right here\n    other.yml:1:1 elsewhere\n');
  });

  it('shows no line of a file that it does not have', () => {
    const text = render(aReport({ findings: [aFinding()], texts: {} }));
    expect(text).toContain('configs/train.yml:1:');
    expect(text).not.toContain(' | ');
  });

  it('hides a credential that a finding is about', () => {
    const report = aReport({
      texts: { [trainPath]: 'key: correct-horse-battery\n' },
      findings: [aFinding({ fact: 'secrets[0].key', at: { file: trainPath, start: 5, end: 26 } })],
    });
    expect(render(report)).toContain('key: corr*****************');
    expect(render(report)).not.toContain('battery');
  });

  it('links the rule to its page where the terminal takes links', () => {
    const links = render(aReport({ findings: [aFinding()] }), {
      links: true,
      homepage: 'https://example.com/docs#readme',
    });
    expect(links).toContain(
      '\u001b]8;;https://example.com/docs/docs/rules/rank-high.md\u001b\\method/rank-high\u001b]8;;\u001b\\',
    );
    expect(links).not.toContain('    https://');
    const plain = render(aReport({ findings: [aFinding()] }), { homepage: 'https://example.com/' });
    expect(plain).toContain('\n    https://example.com/docs/rules/rank-high.md\n');
  });

  it('shows a line once where several findings stand on it', () => {
    const other = spanOf(trainPath, trainYaml, 'adapter: lora');
    const text = render(
      aReport({
        findings: [
          aFinding({ message: 'One.' }),
          aFinding({ message: 'Two.' }),
          aFinding({ message: 'Three.', at: other }),
          aFinding({ message: 'Four.' }),
        ],
      }),
    );
    expect(text.match(/\| lora_r: 256$/gm)).toHaveLength(2);
    expect(text.match(/\| adapter: lora$/gm)).toHaveLength(1);
    expect(text).toMatch(/Two\. method\/rank-high\n {4}Start with rank 16\./);
  });

  it('is the same text with colour and without', () => {
    const colour = render(fullReport(), { colour: true });
    expect(colour).toContain('\u001b[31merror\u001b[39m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the styles themselves
    expect(colour.replace(/\u001b\[\d+m/g, '')).toBe(render(fullReport()));
  });

  it('is never wider than 80 columns', () => {
    const long = 'words that go on and on until they have to be set in another line '.repeat(4);
    const text = render(aReport({ findings: findings(2, { message: long, advice: long }) }), { width: 200 });
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    const narrow = render(aReport({ findings: findings(2, { message: long, advice: long }) }), { width: 50 });
    expect(Math.max(...narrow.split('\n').map((line) => line.length))).toBeLessThanOrEqual(50);
  });

  it('sends nothing to the terminal that a file, a message or a path put there', () => {
    fc.assert(
      fc.property(hostileReport, fc.boolean(), (report, verbose) => {
        const lines = render(report, { verbose }).split('\n');
        for (const line of lines)
          expect(line).not.toMatch(/[\p{Cc}\p{Surrogate}\u200b\u202a-\u202e\u2066-\u2069]/u);
        expect(lines.at(-2)).toBe('1 plan in 1 file; 41 rules held, 1 undecided');
      }),
    );
  });
});
