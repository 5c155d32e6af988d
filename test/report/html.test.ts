import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Fact, Report } from '../../src/model/index.ts';
import { htmlReporter } from '../../src/report/html.ts';
import type { ReportOptions } from '../../src/report/reporter.ts';
import { hostileReport, hostileText } from '../support/hostile.ts';
import {
  aFile,
  aFinding,
  aPlan,
  aReport,
  aRule,
  facts,
  fullReport,
  options,
  stated,
  trainPath,
} from '../support/reports.ts';

const render = (report: Report, more: Partial<ReportOptions> = {}): string =>
  htmlReporter.render(report, { ...options, ...more });

type Element = Tree.Element;

interface Read {
  readonly elements: readonly Element[];
  readonly errors: readonly string[];
}

/** What a browser makes of a page. */
function read(page: string): Read {
  const errors: string[] = [];
  const root = parse(page, { onParseError: ({ code }) => errors.push(code) });
  const elements: Element[] = [];
  const walk = (node: Tree.Node): void => {
    if ('tagName' in node) elements.push(node);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(root);
  return { elements, errors };
}

function textIn(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

const withClass = ({ elements }: Read, name: string): readonly Element[] =>
  elements.filter((element) => attribute(element, 'class')?.split(' ').includes(name));

const texts = (page: Read, name: string): readonly string[] =>
  withClass(page, name).map((element) => textIn(element).replace(/\s+/g, ' ').trim());

/** Everything that the page is made of; what a file says must add nothing. */
const tags =
  'html head meta title link style body a header main footer nav h1 h2 h3 h4 ul li p span strong b i br code pre section article details summary table thead tbody tr th td input label div figure figcaption svg desc g rect line path text'.split(
    ' ',
  );
const attributes =
  'lang charset http-equiv content name rel href class id type checked for open tabindex role aria-label aria-labelledby scope title viewbox viewBox width height x y x1 x2 y1 y2 rx d'.split(
    ' ',
  );

function expectOwn({ tagName, attrs }: Element): void {
  expect(tags).toContain(tagName.toLowerCase());
  for (const { name, value } of attrs) {
    expect(attributes).toContain(name);
    if (name === 'href') expect(value).toMatch(/^(#[a-z]+(-\d+)?|data:,|https?:\/\/.*)$/);
    if (name === 'id') expect(value).toMatch(/^[a-z]+(-[a-z]+|-\d+)*$/);
  }
}

describe('html', () => {
  it('shows findings with their line, advice, places and reason', () => {
    const page = read(render(fullReport(), { rules: [aRule()] }));
    expect(page.errors).toEqual([]);
    expect(texts(page, 'finding')).toEqual([
      expect.stringContaining('Error You tune for 2 tasks.'),
      expect.stringMatching(
        /Warning Rank 256 is more .* 3 lora_r: 256Start with rank 16\. configs\/train\.yml:3:1 method\/rank-high .*1 related place ?tuning-intent\.yaml:2:1 two tasks/,
      ),
      expect.stringContaining('less certain'),
    ]);
    expect(texts(page, 'rules')[0]).toContain('A large adapter costs memory');
  });

  it('says how each value of a plan is known', () => {
    const page = read(render(fullReport()));
    const rows = page.elements.filter(({ tagName }) => tagName === 'tr').map(textIn);
    expect(rows).toContain('adapter.rank256train.yml:3');
    expect(rows).toContain('adapter.targetsq_proj, v_projdefault of axolotl');
    expect(rows).toContain('adapter.scale0.0625derived from adapter.alpha, adapter.rank, 90 % sure');
    expect(rows).toContain('hardware.count-decided by the launcher');
    expect(texts(page, 'chips')[0]).toContain('rank 256');
  });

  it('tells what was suppressed, left open and not read', () => {
    const text = textIn(parse(render(fullReport())));
    expect(text).toContain('4 findings suppressed');
    expect(text).toContain('by a waiver of team-a until 2027-03-01: budget agreed');
    expect(text).toContain('hardware.count1');
    expect(text).toContain('configs/broken.yml not YAML: a bracket is never closed');
  });

  it('says so where there is nothing', () => {
    const text = textIn(parse(render(aReport({ files: [], plans: [] }))));
    expect(text).toContain('Nothing to report.');
    expect(text).toContain('No plan was read.');
    expect(text).not.toContain('Undecided');
  });

  it('has no script and lets a browser load nothing and apply its own style sheet alone', () => {
    const page = read(render(fullReport(), { homepage: 'https://example.com' }));
    const style = page.elements.find(({ tagName }) => tagName === 'style');
    const hash = createHash('sha256')
      .update(style ? textIn(style) : '')
      .digest('base64');
    const policy = page.elements.find((one) => attribute(one, 'http-equiv') === 'Content-Security-Policy');
    expect(policy && attribute(policy, 'content')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`,
    );
    expect(page.elements.filter(({ tagName }) => tagName === 'script')).toEqual([]);
  });

  it('links rules to their pages only below an address', () => {
    const links = (homepage?: string) =>
      read(render(fullReport(), homepage === undefined ? {} : { homepage }))
        .elements.map((element) => attribute(element, 'href'))
        .filter((href) => href !== undefined && !href.startsWith('#') && href !== 'data:,');
    expect(links()).toEqual([]);
    expect(links('https://example.com')).toContain('https://example.com/docs/rules/rank-high.md');
    expect(links('javascript:alert(1)//')).toEqual([]);
  });

  it('leads every link inside the page to something that is there, once', () => {
    const page = read(render(fullReport()));
    const ids = page.elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const element of page.elements) {
      const href = attribute(element, 'href');
      if (href?.startsWith('#')) expect(ids).toContain(href.slice(1));
    }
  });

  it('folds cards and groups away where there are many, worst first', () => {
    const paths = Array.from({ length: 30 }, (_, index) => `${index}.yml`);
    const report = aReport({
      files: paths.map((path) => aFile(path)),
      plans: paths.map((path) => aPlan({ path })),
      findings: paths.map((path, index) =>
        aFinding({ plan: `${path}#0`, severity: index === 29 ? 'error' : 'info' }),
      ),
    });
    const page = read(render(report));
    const open = (name: string) =>
      withClass(page, name).filter((one) => attribute(one, 'open') !== undefined).length;
    expect(open('card')).toBe(0);
    expect(open('group')).toBe(20);
    expect(texts(page, 'group')[0]).toContain('29.yml');
  });

  it('draws memory by method with the figures in a table', () => {
    const figure = (value: number): Fact => ({ value, state: 'derived', from: [] });
    const run = (path: string, method: string, memory: number) =>
      aPlan({
        path,
        facts: facts({
          'model.id': stated('org/model-8b', 'org/model-8b'),
          'method.kind': { value: method, state: 'stated' },
          'cost.stateMemory': figure(memory),
          'cost.loraMemory': figure(17.1),
          'hardware.totalMemory': figure(80),
        }),
      });
    const page = read(
      render(
        aReport({ plans: [run('a.yml', 'lora', 16.4), run('b.yml', 'lora', 18), run('c.yml', 'full', 64)] }),
      ),
    );
    const rows = page.elements.filter(({ tagName }) => tagName === 'tr').map(textIn);
    expect(rows).toContain('org/model-8bFull tuning1 run64 GB');
    expect(rows).toContain('org/model-8bLoRA2 runs16 to 18 GB');
    expect(rows.filter((row) => row.includes('for comparison'))).toEqual([]);
    const widths = withClass(page, 'bar').map((bar) => Number(attribute(bar, 'width')));
    expect(widths[0]).toBeCloseTo((330 * 64) / 80, 1);
    expect(widths[1]).toBeCloseTo((330 * 18) / 80, 1);
    expect(textIn(withClass(page, 'room')[0] as Element)).toBe('80 GB on all accelerators');
  });

  it('never grows with the number of bases and runs in its pictures', () => {
    const plans = Array.from({ length: 500 }, (_, index) =>
      aPlan({
        path: `${index}.yml`,
        facts: facts({
          'model.id': { value: `org/base-${index % 2}`, state: 'stated' },
          'method.kind': { value: 'lora', state: 'stated' },
          'data.train': { value: 1, state: 'stated' },
          'data.train[0].id': { value: `data-${index}`, state: 'stated' },
        }),
      }),
    );
    const page = read(render(aReport({ plans })));
    expect(withClass(page, 'adapter').filter(({ tagName }) => tagName === 'g')).toHaveLength(48);
    expect(textIn(page.elements.find(({ tagName }) => tagName === 'figcaption') as Element)).toBe(
      '226 more runs not drawn.',
    );
  });

  it('adds nothing to its own elements, whatever files, messages, policies and paths say', () => {
    const texts = fc.tuple(hostileText, hostileText, hostileText, hostileText);
    fc.assert(
      fc.property(hostileReport, texts, fc.boolean(), (report, [a, b, c, d], verbose) => {
        const page = read(
          render(hostileEverywhere(report, [a, b, c, d]), {
            verbose,
            homepage: a,
            rules: [aRule({ title: b, because: c, docs: d })],
          }),
        );
        expect(page.errors).toEqual([]);
        page.elements.forEach(expectOwn);
        expect(withClass(page, 'card')).toHaveLength(1);
        expect(page.elements.at(-1)?.tagName).toBe('p');
      }),
    );
  });

  it('shows hostile text as it is written', () => {
    const message = '</p><script>alert(1)</script><img src=x onerror=alert(1)>';
    const page = read(render(aReport({ findings: [aFinding({ message })] })));
    expect(texts(page, 'finding')[0]).toContain(message);
  });

  it('sets names that a message quotes as code, and leaves a lone mark alone', () => {
    const codes = (message: string) =>
      withClass(read(render(aReport({ findings: [aFinding({ message })] }))), 'finding').flatMap((finding) =>
        finding.childNodes.flatMap((node) => ('childNodes' in node ? node.childNodes : [])),
      );
    const names = (message: string) =>
      codes(message).flatMap((node) => ('tagName' in node && node.tagName === 'code' ? [textIn(node)] : []));
    expect(names('Set `evals_per_epoch: <2>`.')).toContain('evals_per_epoch: <2>');
    expect(names('A lone ` mark.')).toEqual(['configs/train.yml:3:1']);
  });

  it('hides a credential that a finding is about', () => {
    const report = aReport({
      texts: { [trainPath]: 'key: correct-horse-battery\n' },
      findings: [aFinding({ fact: 'secrets[0].key', at: { file: trainPath, start: 5, end: 26 } })],
    });
    expect(render(report)).not.toContain('battery');
  });
});

function hostileEverywhere(report: Report, [a, b, c, d]: readonly [string, string, string, string]): Report {
  const text = (value: string): Fact => ({ value, state: 'stated', raw: value, note: d, nativeKey: value });
  return {
    ...report,
    plans: report.plans.map((plan) => ({
      ...plan,
      framework: c,
      facts: new Map([
        ...plan.facts,
        ['method.kind', text('full')],
        ['adapter.targets', { ...text(a), value: [a, b] }],
        ['data.train', { value: 2, state: 'stated' }],
        ['data.train[0].id', text(b)],
        ['data.train[1].id', text(c)],
        ['intent.tasks', { value: 1, state: 'stated' }],
        ['intent.tasks[0].id', text(d)],
        ['cost.stateMemory', { value: 12, state: 'derived', from: [a] }],
        [a, text(a)],
      ]),
    })),
  };
}
