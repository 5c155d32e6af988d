import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/index.ts';
import { markdownReporter } from '../../src/report/markdown.ts';
import type { ReportOptions } from '../../src/report/reporter.ts';
import { activeInText, hostileReport } from '../support/hostile.ts';
import { aFinding, aReport, findings, fullReport, options } from '../support/reports.ts';

const render = (report: Report, more: Partial<ReportOptions> = {}): string =>
  markdownReporter.render(report, { ...options, ...more });
const html = (markdown: string): string =>
  micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });

describe('markdown', () => {
  it('says counts, findings by plan, and what was read', () => {
    expect(render(fullReport())).toBe(`# 1 error, 1 warning, 1 info

## LoRA SFT of org/model-8b (\`configs/train.yml\`)

- **Warning** \`configs/train.yml:3:1\` Rank 256 is more than the data can fill. (\`method/rank-high\`)

  \`\`\`yaml
  lora_r: 256
  \`\`\`

  Start with rank 16.

  - \`tuning-intent.yaml:2:1\` two tasks are declared here

- **Error** \`configs/train.yml:2:1\` You tune for 2 tasks. (\`when-to-tune/full-finetune-many-tasks\`)

  \`\`\`yaml
  adapter: lora
  \`\`\`

  Start with rank 16.

## \`configs/train.yml\`

- **Note** \`configs/train.yml:3:1\` Rank 256 is more than the data can fill. (\`method/rank-high\`)

  \`\`\`yaml
  lora_r: 256
  \`\`\`

  Start with rank 16.

## Not read

- \`configs/broken.yml\` not YAML: a bracket is never closed

1 plan in 1 file; 41 rules held, 1 undecided.
`);
  });

  it('says so where there is nothing to report', () => {
    expect(render(aReport())).toBe('# No findings\n\n1 plan in 1 file; 41 rules held, 0 undecided.\n');
  });

  it('links a rule once its page has an address', () => {
    const text = render(aReport({ findings: [aFinding({ docs: 'docs/rules/a(b).md' })] }), {
      homepage: 'https://example.com',
    });
    expect(text).toContain('([`method/rank-high`](https://example.com/docs/rules/a%28b%29.md))');
  });

  it('leaves out the mildest of more than a job summary takes, and says how many', () => {
    const long = 'many words about a value '.repeat(60);
    const many = [
      ...findings(400, { message: long, severity: 'info' }),
      ...findings(100, { message: long, severity: 'error' }),
    ];
    const text = render(aReport({ findings: many }));
    expect(new TextEncoder().encode(text).length).toBeLessThan(1024 * 1024);
    expect(text.match(/^- \*\*Error\*\*/gm)).toHaveLength(100);
    const notes = text.match(/^- \*\*Note\*\*/gm)?.length ?? 0;
    expect(notes).toBeLessThan(400);
    expect(text).toContain(`${400 - notes} milder findings did not fit here.`);
  });

  it.each(['__proto__', 'a.constructor', 'Dockerfile'])('shows a line of %s without a language', (path) => {
    const finding = aFinding({ at: { file: path, start: 0, end: 4 } });
    expect(render(aReport({ texts: { [path]: 'a: 1' }, findings: [finding] }))).toContain('```\n  a: 1\n');
  });

  it('quotes anything without making it active', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const page = html(render(report));
        const tags = new Set(Array.from(page.matchAll(/<\/?([a-z0-9]+)[^>]*>/gi), ([, name]) => name));
        const own = ['h1', 'h2', 'p', 'ul', 'li', 'strong', 'code', 'pre'];
        expect([...tags].filter((name) => !own.includes(name ?? ''))).toEqual([]);
        expect(page).not.toMatch(/<[^>]*\s(?!class="language-)[a-z]+=/i);
        const outsideCode = page.replace(/<code[^>]*>[^<]*<\/code>/g, ' ').replace(/<[^>]*>/g, ' ');
        expect(activeInText(outsideCode.replace(/&(lt|gt|quot);/g, ' ').replaceAll('&amp;', '&'))).toEqual(
          [],
        );
      }),
      { numRuns: 500 },
    );
  });
});
